local t = {}
for i = 1, 10 do t[i] = { i, tostring(i), ("x"):rep(i) } end
local ok, why = pcall(function() error({ "x" }) end)
table.sort(t, function(a, b) return a[1] > b[1] end)
local text = table.concat({ "a", "b" }, ",") .. string.format("%d %s", 3, "é")
while #text < 1000 do text = text .. text end
local help = use "national.aide"
