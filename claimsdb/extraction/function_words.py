"""The closed classes of English: words of grammar, which no vocabulary file needs to list."""

NOT = frozenset({"not", "n't", "never", "cannot"})
NOBODY = frozenset({"no", "nobody", "none", "neither", "few"})
NEGATIONS = frozenset({"not", "n't", "never", "no", "nor", "neither", "none", "nothing", "nobody", "without", "cannot"})
BE = frozenset("be am is are was were been being 's 're 'm".split())
HAVE = frozenset("have has had having 've".split())
MODALS = frozenset("will would can could may might must shall should ca wo 'll 'd".split())
ABLE = frozenset({"can", "could", "ca", "cannot"})
DO = frozenset("do does did".split())
FINITE = (BE | HAVE | MODALS | DO) - {"be", "been", "being", "having"}
AUXILIARIES = BE | HAVE | MODALS | DO | {"to", "get", "gets", "got"}
ADVERBS = frozenset(
    """
    also again always both ever never once only even just still since yet already not n't too often then first
    now later soon outright in turn long all himself herself itself themselves twice either anyway instead
    rather quite much thus
    """.split()
)
DETERMINERS = frozenset(
    """
    the a an this that these those its his her their our my your all any some every each no such both what
    whatever which another other several many most more few certain two three four five
    """.split()
)
POSSESSIVES = frozenset("its his her their our my your whose".split())
PRONOUNS = frozenset(
    """
    he she it they we i you who this that these those which them him us me everything anything something
    """.split()
)
DEMONSTRATIVES = frozenset({"this", "that", "these", "those"})
HE_OR_SHE = frozenset({"he", "she"})
SUBJECT_PRONOUNS = frozenset("i we it he she they".split())
OWN = frozenset("it its they their we our i my he his she her us them itself themselves".split())
PERSONS = {
    "one's": ("its", "his", "her", "their", "our", "my", "your"),
    "oneself": ("itself", "himself", "herself", "themselves", "ourselves", "myself", "yourself"),
}  # what stands in a dictionary for whoever is meant
RELATIVES = frozenset("who which whom whose that".split())
PREPOSITIONS = frozenset(
    """
    of in on at by for from to with about over against after before during under into between among through
    since until as amid despite following concerning regarding via toward towards within without near off across
    along behind beside beyond upon
    """.split()
)
TEMPORAL = frozenset("after before during since until amid following".split())
COORDINATORS = frozenset("and but or yet nor while".split())
SUBORDINATORS = frozenset(
    """
    that who which whom whose when where while because since although though whether if after before as than
    unless until once whereas lest why how what
    """.split()
)
NUMERALS = frozenset(
    """
    one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy
    eighty ninety hundred hundreds thousand thousands dozens millions
    """.split()
)
NO_GERUNDS = frozenset({"anything", "everything", "nothing", "something"})
INTERROGATIVES = frozenset("who what which where when why how whether if".split())
ARTICLES = frozenset({"a", "an", "the"})
INDEFINITE = frozenset({"a", "an"})
FIRST_PERSONS = frozenset({"i", "we"})
QUOTES = frozenset({'"', "“", "”", "‘", "’", "``", "''", "'"})
STOPS = frozenset({".", "!", "?", ";", "…"})
DASHES = frozenset({"-", "--", "—", "–"})
