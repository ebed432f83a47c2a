"""Who said what: text into attributions. Pure: no database, network, clock or printing."""
