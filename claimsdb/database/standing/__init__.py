"""How each claim stands, kept beside it: to tell it anew of a million claims at every question would take seconds.

`definition` is the only place that says which claim is disputed; `upkeep` sees to it that what is kept agrees with it.
"""
