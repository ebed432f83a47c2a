# story: bishop-ledger
== a1 | published=2022-02-21 | publisher=Gazette of the Isles | title=Bishop's cellar cost a chapel, says deacon
{1s A deacon in Marsala, Vito Greco}, {1c has accused} {1t Bishop Ennio Scalia of selling a chapel to pay for a wine cellar}. {2s The bishop's secretary} {2c called} {2t the deacon "a troubled soul"}. {3s Scalia himself} {3c has not spoken} {3t of it}. {4s A notary, Rosa Amico}, {4c said} {4t she had drawn up no such sale}. {5s The Vatican} {5c said} {5t it would send a visitor}.
== a2 | published=2022-02-28 | publisher=Gazette of the Isles | title=Scalia breaks silence
{1s Bishop Scalia} {1c denied} {1t selling anything that belonged to the church}. {2s He} {2c acknowledged} {2t that the cellar had been enlarged "with gifts"}. {3s Greco}, {3c he charged}, {3t had taken candlesticks from the sacristy}. {4s The deacon} {4c denied} {4t it and invited the police to search his house}. {5s A police spokesman} {5c said} {5t nobody had reported any candlesticks missing}. {6s The mayor} {6c said} {6t the feast of San Giovanni would be held}.
== a3 | published=2022-09-12 | publisher=Trapani News | title=Visitor's report: chapel was sold
{1s The visitor sent by Rome} {1c found} {1t that the chapel was sold in 2019 to a builder}. {2s Scalia, now retired}, {2c conceded} {2t the sale}. {3s Greco} {3c said} {3t he felt vindicated}. {4s Amico} {4c could not be reached} {4t for comment}. {5s The police} {5c closed clearing} {5t the deacon of theft}.
-- statements
a1.1 allegation
a1.2 non_denial
a1.3 no_comment
a1.4 assertion negated
a1.5 assertion
a2.1 denial accuser=none
a2.2 partial_admission accuser=none
a2.3 allegation
a2.4 denial accuser=none
a2.5 assertion negated
a2.6 assertion
a3.1 inquiry_finding upheld accuser=none
a3.2 admission accuser=none
a3.3 assertion
a3.4 no_response
a3.5 inquiry_finding rejected accuser=none
-- pairs
a1.2 answers a1.1 non_denial
a1.3 answers a1.1 no_comment
a1.4 answers a1.1 third_party_dispute
a2.1 answers a1.1 denial
a2.2 answers a1.1 partial_admission
a2.3 answers a1.1 counter_accusation
a2.4 answers a2.3 denial
a2.5 answers a2.3 third_party_dispute
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a1.1 admission
a3.5 answers a2.3 inquiry_finding rejected
-- not
a1.5 answers a1.1 | a visitor
a2.4 answers a1.1 | the candlesticks
a2.5 answers a1.1 | candlesticks
a2.6 answers a2.3 | a feast
a3.3 answers a2.3 | feelings
a3.2 answers a2.3 | the sale
a3.5 answers a1.1 | theft
