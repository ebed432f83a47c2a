# story: inquest-cell
== a1 | published=2016-08-02 | publisher=Bay Mercury | title=Family of man who died in custody blames officers
{1s The family of Leroy Haskins, 34, who died in a cell at Pell Street station on Saturday}, {1c said} {1t officers had beaten him after he was handcuffed}. Hundreds marched through the harbour district on Monday night. {2s The police} {2c said} {2t Haskins had suffered a seizure}. {3s Chief Constable Morag Tait} {3c appealed} {3t for calm}. {4s She} {4c said} {4t no officer had been suspended}. {5s A cousin, Denise Haskins}, {5c said} {5t the body was covered in bruises}. {6s The police federation} {6c said} {6t it would not prejudge the inquiry}. {8s The mayor} was travelling and {8c could not be reached}. Shops in Pell Street closed early.
== a2 | published=2016-08-04 | publisher=Bay Mercury | title=Officers used no force, lawyer says
{1s A lawyer for the three officers, Gavin Orme}, {1c said} on Wednesday {1t they had not laid a hand on Leroy Haskins in the cell}. {2s Orme} {2c said} {2t the men were with their families}. {3s The Haskins family's solicitor, Ruth Adeyemi}, {3c accused} {3t the police of wiping the corridor's video}. {4s Tait} {4c said} {4t the camera had been out of order since June}. {5t She had not watched any footage and would not do so before the coroner}, {5s she} {5c said}. {8s Two former officers} {8c described} {8t the station as badly run}. {9s The interior ministry} {9c said} {9t it had no plans to close it}.
== a3 | published=2017-02-21 | publisher=The Lowland Courier | title=Coroner: prisoner died of blows
{1s An inquest jury} {1c ruled} on Tuesday {1t that Leroy Haskins died of blows to the head struck while he was restrained}. {2s The coroner, Alan Whyte}, {2c said} {2t there was no evidence that footage had been destroyed}. {3s One of the officers, Sergeant Colin Brode}, {3c acknowledged} {3t that he had struck the prisoner once, in self-defence}. {4s The other two} {4c maintained} {4t that they had been in the canteen}. {5s Tait} {5c apologised} to the family. {6s Orme} {6c said} {6t his clients had not been told of the date}. {7s Adeyemi} {7c said} {7t she did not accept the ruling on the video}. Prosecutors are to look at the file again. {8s The federation} {8c said} {8t morale was low}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 request
a1.4 assertion negated
a1.5 assertion
a1.6 assertion negated
a1.8 no_response
a2.1 assertion negated
a2.2 assertion
a2.3 allegation
a2.4 assertion
a2.5 assertion negated
a2.8 assertion
a2.9 assertion negated
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding rejected accuser=none
a3.3 partial_admission accuser=none
a3.4 assertion
a3.5 apology
a3.6 assertion negated
a3.7 denial accuser=none
a3.8 assertion
-- pairs
a1.2 answers a1.1 denial
a1.8 answers a1.1 no_response
a2.1 answers a1.1 denial
a2.4 answers a2.3 denial
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a2.3 inquiry_finding rejected
a3.3 answers a1.1 partial_admission
a3.4 answers a1.1 denial
a3.7 answers a3.2 denial
-- not
a1.4 answers a1.1 | suspensions
a1.6 answers a1.1 | the inquiry
a2.2 answers a1.1 | families
a2.2 answers a2.3 | families
a2.5 answers a2.3 | she has not watched any, which denies no wiping
a2.9 answers a1.1 | plans to close a station
a2.9 answers a2.3 | plans to close a station
a2.1 answers a2.3 | blows, not video
a3.2 answers a1.1 | footage
a3.6 answers a1.1 | the date
a3.7 answers a1.1 | the family's own solicitor
