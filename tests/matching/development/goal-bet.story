# story: goal-bet
== a1 | published=2016-04-11 | publisher=The Highland Sport | title=Keeper denies throwing cup tie
{1s Strathgarve goalkeeper Dougie Muir} on Sunday {1c denied} {1t letting in goals for money}, hours after his side lost 5-0 at home to a team from two divisions below. {2s He} {2c said} {2t the pitch had been a bog}. {3s Manager Ally Kerr} {3c said} {3t nobody in the dressing room doubted him}. {4s The club} {4c said} {4t season tickets would not go up}. {5s A bookmaker in Perth} {5c said} {5t he had stopped taking bets on the match at noon}. Fans threw scarves at the dugout. {7s Muir} {7c said} {7t he had not slept a wink}.
== a2 | published=2016-04-13 | publisher=The Highland Sport | title=Betting firm points to keeper's brother-in-law
{1s The online bookmaker Laddie} {1c claims} {1t the goalkeeper was paid by a syndicate led by his brother-in-law to concede four goals or more}. {2s It} {2c said} {2t a man in Dundee had staked 18,000 pounds on that score}. {3s The brother-in-law, Steven Rae}, {3c said} {3t he bet with his own head and his own money}. {4s The Football Association} {4c said} {4t it had no comment at this stage}. {5s Rae} {5c accused} {5t Laddie of refusing to pay out}. {6s Laddie} {6c said} {6t the winnings had been frozen, not refused}. {7s Kerr} {7c said} {7t he had not picked his team for Saturday}. {8s Muir's father} {8c told} local radio {8t the boy could not tell a syndicate from a sandwich}.
== a3 | published=2016-12-01 | publisher=Northern Post | title=Keeper acquitted
{1s A sheriff in Perth} {1c acquitted} {1t Douglas Muir, 26, of conspiring to fix a match}. {2s Rae} {2c had pleaded guilty} {2t to placing bets on inside knowledge}. {3s Sheriff Isobel Dunn} {3c said} {3t the Crown's witnesses had been unimpressive}. {4s Laddie} {4c said} {4t it respected the verdict}. {5s Muir, now a plumber}, {5c said} {5t he had no wish to play again}. {6s The Association} {6c said} {6t it had never charged him}. {7s A supporter} {7c said} {7t the club owed the lad a testimonial}.
-- statements
a1.1 denial accuser=none
a1.2 assertion
a1.3 assertion
a1.4 assertion negated
a1.5 assertion
a1.7 assertion negated
a2.1 allegation
a2.2 assertion
a2.3 assertion
a2.4 no_comment
a2.5 allegation
a2.6 assertion
a2.7 assertion negated
a2.8 assertion negated
a3.1 inquiry_finding rejected accuser=none
a3.2 partial_admission accuser=none
a3.3 assertion
a3.4 assertion
a3.5 assertion negated
a3.6 assertion negated
a3.7 assertion
-- pairs
a1.1 answers a2.1 denial
a2.3 answers a2.1 denial
a2.4 answers a2.1 no_comment
a2.5 answers a2.1 counter_accusation
a2.6 answers a2.5 denial
a3.1 answers a2.1 inquiry_finding rejected
a3.2 answers a2.1 partial_admission
-- not
a1.2 answers a2.1 | the pitch
a1.3 answers a2.1 | trust, told before
a1.4 answers a2.1 | ticket prices
a1.7 answers a2.1 | sleep
a2.6 answers a2.1 | the bookmaker's own debts
a2.7 answers a2.1 | a team for Saturday
a2.7 answers a2.5 | a team for Saturday
a3.5 answers a2.1 | what he wishes to play
a3.6 answers a2.5 | who charged the keeper
a1.1 answers a2.5 | the keeper
a3.1 answers a2.5 | the match
