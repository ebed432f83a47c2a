# story: airliner-down
== a1 | published=2014-07-18 | publisher=Low Lands News | title=Airliner shot down
{1s Kyiv} {1c said} {1t separatists in Donetsk had shot down the airliner with a Russian missile}. {2s A separatist leader, Aleksei Borod}, {2c denied} {2t that his men had such weapons}. {3s The Russian defence ministry} {3c said} {3t a Ukrainian fighter had been near the plane}. {4s Ukraine} {4c said} {4t none of its jets had been in the air}. {5s Malaysia} {5c demanded} {5t access to the field}.
== a2 | published=2014-07-22 | publisher=Straits Daily | title=
{1s Washington} {1c said} {1t Moscow had created the conditions for the attack}. {2s Russia's envoy to the United Nations, Vitaly Gurov}, {2c rejected} {2t the American words}. {3s Borod} {3c told} a broadcaster {3t that a missile might have passed through his hands}. {4s A spokesman of his} {4c said} {4t he had been misquoted}.
== a3 | published=2016-09-28 | publisher=Low Lands News | title=Missile came from Russia, investigators say
{1s Dutch investigators} {1c concluded} {1t that the missile had been brought from Russia and taken back}. {2s They} {2c ruled out} {2t a Ukrainian fighter}. {3s Moscow} {3c dismissed} {3t the report as biased}. {4s The maker, Almaz Zavod}, {4c insisted} {4t the missile was of a type that Russia no longer used}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 allegation
a1.4 assertion negated
a1.5 request
a2.1 allegation
a2.2 denial accuser=none
a2.3 partial_admission accuser=none
a2.4 denial accuser=none
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding rejected accuser=none
a3.3 denial accuser=none
a3.4 assertion
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 counter_accusation
a1.4 answers a1.3 denial
a2.2 answers a2.1 denial
a2.3 answers a1.1 partial_admission
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a1.3 inquiry_finding rejected
a3.4 answers a1.1 denial
-- not
a1.2 answers a1.3 | Russia made it
a1.4 answers a1.1 | Ukraine made it
a2.2 answers a1.1 | the American claim
a2.3 answers a1.3 | the missile
a3.1 answers a1.3 | the missile
a3.2 answers a1.1 | the fighter
