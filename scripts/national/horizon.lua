language(1)

-- The latest statute pages that were read are of mid-2024 to March 2025 (law.md, status marks;
-- 10.14). The transposition of directive (EU) 2024/1712, due on 15 July 2026, was not seen. A
-- later `as_of` carries a notice in every answer.
verified_until "2025-03-01"
