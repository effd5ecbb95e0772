/// On forty columns.
extension Goldens {
    static let aChildInEnglishOnFortyColumns = """
        Assessment of p-1, 14 May 2024
        Signal read: s-1

        CALL FIRST
        - 17 or 112: Immediate danger
        - 119: Children in danger
        - 115: Shelter

        BEFORE ANYTHING ELSE
        - This person is a child: protection
          comes before everything else.

        WHAT TO DO NOW
        Now:
        - Child in danger: call 119
        - Send a child-protection report — you;
          by 15 May 2024

        IN SHORT
        So far, no indicator seen points to a
        particular form of exploitation.
        What is known is not yet sufficient to
        start the shelter and support of the
        mechanism. Alerts and rights do not wait
        for that threshold.
        A low result closes nothing: it says
        what is known today, and the assessment
        is made again as soon as anything is
        added.

        WHY AND HOW
        Now:
        - Child in danger
          Because: age: 16 or 17
          Text: CASF L.226-6
        - Send a child-protection report
          For you to do: Hospital
          Time: by 15 May 2024 (1 day)
          Because: Physical violence; A
            complaint is filed: no

        WHAT TO ASK NEXT
        Do not question the child: a child is
        heard once, by professionals trained for
        it. Listen, note the child's words, pass
        them on.

        To observe, without questioning:
        - The person is confined
        - Wages withheld

        Questions that are for other
        professionals: 2.

        TO KNOW
        - The numbers are reliable; 1 legal text
          remains to be read again.
        - Law and time limits as of 14 May 2024.
        - Rules abcdef012345; active protocols:
          national.
        - This assessment advises, it does not
          decide.

        """
}
