/** What the judge of crew claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const crewWeights = `
-0.151 bias
0.13 A !
-0.15 A #
-0.45 A %
-0.16 A %C
-0.05 A %D
-0.32 A %K
-0.05 A %N
-0.10 A %O
-0.39 A %P
0.14 A %R
-0.17 A %S
0.18 A %T
-0.15 A %r
-0.52 A &
-0.06 A 's
-0.08 A (
-0.10 A )
-0.16 A ,
-0.25 A -
-0.13 A --
-0.05 A .
0.24 A ...
-0.12 A /
-0.31 A :
-0.08 A ;
-0.10 A about
-0.29 A acclaimed
-0.13 A according
-0.26 A across
0.20 A actor
0.05 A adaptation
0.11 A adapted
0.12 A adapts
0.41 A added
-0.32 A affair
0.17 A after
0.08 A again
0.28 A against
0.16 A ahead
0.18 A aired
-0.23 A alien
-0.09 A alone
0.28 A along
0.90 A alongside
0.20 A also
-0.33 A although
-0.19 A always
0.40 A am
0.07 A among
0.16 A animates
-0.34 A animation
-0.09 A announced
-0.41 A another
0.39 A any
-0.44 A around
-0.19 A art
-0.34 A association
0.22 A attached
-0.09 A audience
-0.16 A australia
-0.09 A australian
-0.21 A autumn
0.04 A award
-0.13 A award-winning
-0.11 A back
-0.06 A based
0.11 A became
-0.17 A because
-0.18 A been
-0.40 A before
-0.21 A behind
0.07 A being
-0.21 A best
0.05 A between
-0.36 A book
-0.42 A books
0.07 A both
-0.06 A bring
0.21 A british
-0.24 A brothers
-0.08 A brought
0.06 A but
-0.15 A called
-0.39 A cameras
-0.17 A can
-0.07 A canada
-0.38 A cancelled
0.20 A cast
0.51 A centers
-0.30 A century
-0.45 A ceo
0.27 A chair
-0.30 A channel
-0.40 A channels
-0.28 A characters
0.28 A charge
0.38 A chief
-0.19 A christmas
-0.40 A city
0.44 A closed
0.46 A collaboration
-0.37 A come
-0.14 A comedy
0.11 A coming
-0.30 A comment
0.23 A commented
-0.68 A commissioned
0.24 A complex
0.32 A composition
0.37 A confirmed
-0.21 A content
0.13 A continue
0.05 A continues
-0.34 A couple
-0.10 A creative
0.47 A crime
0.32 A dark
-0.26 A date
0.33 A daughter
-0.22 A day
0.38 A deal
0.30 A debut
0.05 A debuted
-0.18 A decided
-0.34 A described
-0.44 A detective
-0.21 A determined
-0.19 A developing
0.07 A did
-0.32 A different
-0.24 A do
0.24 A does
0.06 A doing
-0.20 A done
0.13 A down
-0.19 A drama
0.14 A drew
0.62 A duties
-0.17 A each
-0.32 A earlier
0.26 A end
-0.40 A entertainment
0.10 A episode
0.38 A episodes
-0.25 A espionage
-0.10 A event
-0.16 A every
0.07 A excited
0.14 A expected
0.13 A experience
-0.35 A extra
-0.17 A face
0.19 A family
-0.04 A fan
-0.40 A fans
0.05 A fantastic
-0.30 A fantasy
-0.16 A favourite
-0.19 A feature
0.36 A features
-0.69 A film
-0.08 A filmed
0.13 A final
-0.32 A finally
-0.31 A financial
0.11 A find
0.19 A finds
0.71 A first
-0.24 A follow
-0.18 A followed
0.17 A following
0.40 A follows
0.14 A forward
0.34 A fourth
-0.41 A from
-0.26 A fronted
-0.21 A fun
0.11 A further
0.06 A future
-0.24 A game
-0.18 A gave
0.25 A get
-0.28 A gets
-0.28 A getting
-0.20 A given
0.29 A globally
0.39 A go
0.11 A going
-0.39 A gone
0.07 A goodbye
0.07 A graphic
-0.26 A greenlit
-0.35 A gripping
-0.08 A group
-0.10 A had
-0.10 A half
0.04 A handed
-0.28 A has
-0.09 A have
-0.09 A he
-0.17 A her
0.26 A herself
-0.07 A him
0.46 A himself
-0.27 A his
-0.21 A historical
-0.35 A history
0.29 A hit
-0.14 A hour
-0.56 A hour-long
0.45 A hours
-0.09 A husband
0.08 A i
-0.60 A illustrated
0.49 A include
-0.52 A independent
-0.42 A india
-0.14 A into
-0.17 A invest
0.05 A investigation
-0.28 A ireland
-0.21 A japan
-0.18 A japanese
0.13 A job
-0.40 A journalist
-0.29 A journey
-0.06 A known
-0.32 A korea
-0.41 A last
0.25 A latter
-0.10 A lawyer
0.37 A lead
-0.16 A leading
0.06 A leave
0.05 A led
0.51 A left
-0.26 A light
-0.11 A like
0.07 A limited
-0.19 A london
0.24 A looking
0.27 A lord
0.15 A love
-0.36 A made
-0.18 A main
-0.36 A makes
0.22 A making
0.17 A manga
-0.08 A many
-0.32 A means
-0.28 A modern
-0.16 A more
0.11 A most
-0.46 A movie
0.04 A movies
-0.29 A mr
-0.35 A much
-0.33 A murder
-0.49 A music
-0.41 A my
-0.42 A mystery
-0.09 A name
-0.28 A network
0.28 A never
-0.14 A new
-0.16 A newly
-0.13 A news
-0.07 A next
-0.32 A nights
-0.23 A no
-0.19 A normal
0.29 A not
-0.28 A nothing
-0.20 A novel
0.16 A novels
-0.47 A off
-0.20 A officer
-0.10 A once
-0.34 A one
0.04 A only
-0.16 A or
-0.33 A order
-0.23 A ordered
-0.39 A original
0.13 A other
-0.50 A others
0.17 A our
-0.48 A out
0.39 A outside
-0.18 A over
0.10 A overseeing
-0.46 A own
-0.06 A p.m
-0.19 A parents
-0.50 A part
0.20 A parts
-0.11 A people
0.13 A period
0.46 A picked
0.20 A place
-0.38 A plan
-0.50 A play
-0.42 A played
0.16 A plays
-0.36 A police
-0.09 A post
-0.50 A president
-0.12 A previously
0.09 A prison
-0.06 A procedural
0.41 A production
-0.53 A programming
0.37 A project
-0.26 A projects
-0.42 A proper
-0.32 A publisher
-0.09 A pulled
-0.06 A ran
0.26 A relationship
0.42 A remains
-0.27 A repeats
-0.15 A respectively
-0.23 A return
0.06 A returning
-0.11 A returns
0.55 A reunited
-0.18 A revealed
-0.18 A revenge
-0.28 A revolves
-0.21 A rights
-0.35 A room
0.12 A run
0.45 A running
0.18 A runs
-0.46 A said
-0.56 A sales
-0.26 A same
-0.05 A saw
0.30 A say
-0.51 A scandal
-0.43 A sci-fi
0.13 A season
0.16 A second
-0.18 A secret
-0.34 A seen
-0.10 A series
0.25 A serve
0.04 A served
-0.26 A serves
0.23 A set
0.18 A several
0.08 A shared
-0.07 A she
0.22 A shooting
-0.17 A shot
-0.08 A show
-0.53 A shows
-0.43 A since
0.11 A sits
-0.48 A small
-0.38 A so
-0.12 A some
-0.05 A something
-0.06 A soon
-0.27 A sorry
-0.59 A sound
-0.62 A south
0.27 A spain
-0.29 A special
0.71 A split
0.19 A spoke
0.15 A star
0.35 A starred
-0.11 A starring
0.47 A stars
0.51 A starting
-0.43 A statement
0.31 A stepped
0.35 A stepping
-0.17 A stick
0.05 A story
-0.17 A straight-to-series
-0.24 A studio
-0.26 A such
-0.17 A takes
-0.37 A tapped
-0.11 A team
-0.53 A television
-0.16 A tell
0.08 A than
-0.64 A their
0.17 A them
0.09 A themselves
-0.25 A then
-0.23 A there
0.22 A they
-0.28 A thing
-0.23 A think
0.16 A thriller
0.10 A through
-0.13 A time
-0.14 A titular
-0.22 A together
0.19 A told
-0.30 A took
-0.22 A town
-0.38 A trailer
-0.09 A tudum
-0.24 A turned
0.19 A tv
-0.05 A under
-0.16 A until
0.44 A up
-0.24 A upcoming
0.05 A us
-0.40 A usual
-0.46 A very
-0.34 A vice
-0.29 A viewers
-0.16 A wanted
0.07 A way
-0.38 A we
-0.13 A we're
-0.52 A week
-0.21 A weekend
0.18 A weekly
-0.19 A well
0.14 A west
-0.41 A what
0.35 A when
-0.06 A where
-0.32 A which
0.29 A while
0.24 A who
0.43 A whose
0.63 A winner
0.44 A work
-0.37 A working
-0.15 A works
-0.14 A world
-0.24 A worldwide
-0.05 A would
0.33 A wraps
-0.21 A year
-0.41 A year-old
0.50 A years
-0.22 A york
-0.35 A you
0.21 A –
-0.27 A —
-0.06 A “
0.14 A ”
-0.37 An !
-0.10 An #
-0.44 An %
-0.14 An %C
-0.43 An %K
-0.10 An %N
-0.20 An %O
-0.20 An %P
0.37 An %R
-0.16 An %S
-0.40 An %r
-0.37 An &
-0.23 An (
-0.09 An ,
0.09 An -
-0.13 An .
0.24 An ...
-0.30 An /
-0.16 An ;
0.05 An about
0.10 An according
0.24 An actor
0.13 An adaptation
0.17 An adapted
0.41 An added
0.42 An after
0.08 An again
0.42 An aired
-0.11 An all
0.27 An along
0.49 An alongside
-0.04 An also
-0.16 An although
-0.11 An always
0.34 An among
0.16 An animates
0.42 An anime
0.22 An announced
-0.40 An another
0.07 An around
-0.19 An art
-0.34 An association
0.33 An attached
-0.16 An australia
-0.15 An autumn
0.05 An award
-0.16 An back
0.24 An became
-0.12 An been
-0.11 An before
0.08 An behind
0.09 An being
-0.14 An book
-0.25 An books
0.30 An both
-0.24 An brothers
-0.35 An cameras
-0.23 An can
-0.06 An canada
-0.43 An cast
0.51 An centers
-0.45 An ceo
-0.30 An channel
-0.28 An characters
0.22 An charge
0.38 An chief
-0.14 An christmas
0.44 An closed
-0.43 An comedy
0.23 An commented
-0.17 An commissioned
0.54 An complex
0.38 An confirmed
0.05 An continues
-0.14 An creative
0.23 An crime
-0.26 An date
0.36 An daughter
-0.22 An day
0.38 An deal
0.30 An debut
-0.20 An described
-0.29 An detective
-0.05 An determined
-0.22 An do
-0.06 An does
0.06 An doing
-0.20 An done
-0.17 An drama
0.58 An duties
-0.40 An entertainment
0.28 An episode
0.45 An episodes
-0.10 An event
0.08 An every
-0.22 An extra
-0.26 An fan
0.05 An fantastic
-0.28 An fantasy
-0.12 An favourite
-0.17 An feature
-0.51 An film
0.24 An filmed
-0.23 An finally
-0.26 An financial
-0.13 An finds
0.28 An first
-0.13 An followed
-0.09 An following
0.44 An follows
0.27 An from
-0.25 An fronted
0.11 An further
-0.21 An game
-0.18 An gave
-0.23 An gets
-0.17 An getting
-0.20 An given
-0.17 An gone
-0.26 An greenlit
0.07 An had
-0.34 An have
-0.28 An her
0.46 An himself
-0.21 An historical
-0.43 An hit
-0.06 An hour
-0.54 An hour-long
-0.59 An illustrated
0.49 An include
-0.46 An independent
-0.37 An india
-0.29 An into
-0.43 An japan
0.26 An job
-0.30 An just
-0.06 An known
-0.10 An last
0.28 An latter
-0.23 An leave
-0.05 An like
-0.15 An london
0.22 An made
-0.18 An main
-0.22 An makes
0.29 An making
0.28 An manga
0.16 An modern
0.32 An more
-0.41 An movie
-0.14 An mr
-0.13 An music
-0.19 An my
-0.42 An mystery
-0.13 An network
-0.34 An new
-0.11 An news
-0.07 An next
-0.46 An no
0.05 An not
0.20 An nothing
-0.33 An novel
-0.72 An novels
-0.47 An off
-0.20 An officer
0.12 An once
-0.38 An one
0.17 An only
-0.15 An or
-0.33 An order
-0.23 An ordered
-0.42 An original
0.12 An other
-0.50 An others
0.35 An our
-0.48 An out
0.19 An over
0.06 An overseeing
-0.47 An own
-0.14 An part
-0.20 An people
0.22 An period
0.21 An place
-0.38 An plan
-0.36 An play
-0.40 An played
0.18 An premiere
-0.46 An president
-0.25 An projects
-0.09 An pulled
-0.33 An ran
-0.07 An remains
-0.33 An renewed
-0.27 An repeats
0.04 An returning
-0.18 An revenge
-0.43 An rights
0.17 An role
-0.43 An room
-0.56 An sales
-0.32 An says
-0.17 An scandal
-0.44 An sci-fi
-0.20 An second
-0.18 An seen
0.09 An series
0.22 An serve
0.25 An served
-0.17 An serves
-0.19 An set
-0.53 An she
0.27 An shooting
0.26 An show
-0.46 An shows
-0.06 An sits
-0.38 An so
-0.11 An some
-0.06 An soon
-0.27 An sorry
-0.53 An sound
-0.20 An south
0.33 An spain
0.65 An split
0.12 An star
-0.36 An starring
0.44 An stars
-0.08 An starting
0.35 An stepping
-0.58 An story
-0.17 An straight-to-series
-0.11 An studio
-0.22 An takes
-0.16 An team
-0.20 An television
0.13 An than
-0.63 An their
-0.25 An then
-0.22 An there
0.24 An they
-0.23 An think
0.19 An thriller
0.13 An through
-0.14 An titular
0.14 An told
-0.29 An took
-0.37 An trailer
-0.57 An trilogy
0.15 An tudum
-0.07 An tv
0.09 An under
0.31 An up
-0.30 An very
-0.36 An vice
-0.40 An well
-0.21 An west
-0.36 An what
-0.24 An where
-0.49 An which
0.04 An while
0.15 An who
0.40 An whose
0.54 An winner
-0.38 An winning
-0.28 An working
-0.23 An world
0.15 An would
-0.16 An york
-0.41 An –
-0.27 An —
0.08 An “
-0.50 An ”
-0.28 B !
-0.11 B #
0.20 B %C
-0.41 B %D
0.14 B %N
-0.59 B %O
-0.27 B %P
0.05 B %R
0.17 B %S
-0.13 B %T
-0.13 B %r
-0.24 B &
-0.20 B 's
-0.16 B (
-0.19 B )
0.13 B +
0.11 B ,
0.14 B -
-0.22 B .
-0.18 B ...
0.12 B /
0.26 B 1990s
-0.34 B 3d
-0.48 B about
-0.32 B acclaimed
-0.16 B according
-0.34 B across
-0.48 B actor
0.18 B actors
-0.09 B adaptation
-0.15 B adapts
-0.46 B adds
0.08 B affair
0.13 B again
-0.21 B ahead
0.14 B air
-0.07 B aired
-0.27 B all
0.61 B along
-0.27 B already
0.34 B also
-0.17 B although
0.14 B always
-0.14 B american
-0.17 B among
0.25 B animated
0.21 B animates
0.29 B animation
-0.15 B anime
-0.27 B announced
-0.19 B announcements
0.11 B another
-0.40 B any
-0.40 B artist
-0.25 B association
-0.32 B audience
0.12 B australia
-0.28 B australian
-0.42 B available
0.40 B award
0.08 B award-winning
-0.25 B back
-0.17 B bafta
-0.53 B based
-0.23 B beautiful
-0.35 B became
-0.11 B been
-0.29 B began
-0.23 B being
-0.43 B best
-0.36 B best-selling
0.22 B between
-0.35 B big
-0.46 B book
0.24 B books
0.13 B boss
-0.19 B bow
0.23 B brand
-0.13 B bring
-0.15 B british
0.08 B brothers
0.21 B but
-0.42 B called
0.04 B came
0.16 B cameras
0.15 B can
-0.33 B cancelled
-0.34 B cast
0.33 B ceo
-0.06 B channels
-0.42 B character
-0.38 B characters
0.36 B chief
-0.16 B city
-0.30 B closed
0.33 B co-production
-0.64 B come
0.07 B comedy
0.06 B comes
0.23 B comic
0.08 B coming
0.15 B commissioned
-0.30 B company
-0.18 B creative
0.07 B crime
0.32 B dark
-0.28 B date
0.15 B daughter
-0.17 B day
-0.51 B deal
-0.44 B design
-0.34 B detective
-0.50 B developing
0.09 B did
-0.45 B different
0.60 B do
-0.26 B down
-0.10 B drama
-0.29 B dramas
-0.09 B drawn
-0.10 B dropped
-0.10 B during
-0.18 B duties
-0.25 B elsewhere
0.21 B end
-0.59 B ensemble
-0.27 B entertainment
0.64 B episode
-0.08 B episodes
0.31 B every
-0.30 B excellent
-0.33 B exclusive
-0.35 B famous
-0.40 B fans
-0.11 B fantastic
-0.20 B fantasy
-0.53 B feature
-0.59 B features
-0.46 B film
-0.46 B filmed
-0.28 B filming
-0.06 B films
-0.08 B final
-0.14 B first
-0.41 B followed
-0.25 B following
-0.52 B follows
-0.07 B forces
-0.35 B former
-0.32 B friday
0.30 B from
-0.19 B game
0.27 B gave
-0.62 B get
-0.23 B getting
0.40 B given
-0.10 B global
-0.09 B globally
0.18 B goes
0.20 B going
-0.21 B golden
-0.28 B great
-0.31 B guest
-0.32 B had
0.16 B hand
0.14 B handles
0.23 B hands
0.26 B has
-0.14 B have
0.15 B he
-0.21 B head
-0.10 B her
-0.36 B here
-0.23 B highlights
0.20 B his
0.09 B hit
-0.49 B hollywood
-0.17 B horror
0.16 B hour
-0.35 B hours
-0.39 B how
0.37 B husband
-0.39 B i
-0.26 B i'm
-0.38 B illustrated
0.49 B include
-0.46 B included
0.33 B includes
-0.57 B including
-0.27 B independent
0.25 B indian
0.12 B inspired
-0.49 B into
-0.25 B ireland
-0.25 B joined
-0.41 B joining
-0.28 B joins
-0.47 B journalist
0.20 B just
-0.41 B know
-0.40 B known
0.16 B korean
0.23 B last
-0.36 B latest
-0.10 B lawyer
-0.41 B lead
0.22 B left
-0.10 B life
-0.53 B like
-0.22 B likely
-0.19 B line
-0.35 B list
0.11 B location
-0.27 B look
-0.28 B lord
-0.11 B love
0.65 B made
-0.55 B main
-0.35 B makes
-0.09 B making
-0.64 B manga
-0.36 B meanwhile
-0.09 B members
-0.10 B modern
-0.11 B more
-0.43 B most
-0.28 B mother
-0.10 B moved
0.31 B mr
-0.31 B my
0.06 B name
-0.23 B named
-0.38 B neither
-0.32 B network
-0.21 B networks
0.31 B new
-0.36 B newly
-0.17 B next
-0.21 B nominated
-0.25 B nor
-0.25 B novels
0.18 B now
0.30 B off
-0.28 B officer
-0.53 B official
0.16 B once
-0.17 B one
-0.34 B only
-0.39 B opening
-0.27 B order
0.23 B ordered
-0.30 B original
-0.12 B oscar
0.46 B other
-0.18 B others
-0.14 B our
0.12 B out
-0.23 B over
-0.10 B own
-0.18 B p.m
0.33 B part
0.37 B parts
-0.26 B peek
-0.41 B photo
-0.30 B picked
-0.14 B place
-0.05 B plan
-0.44 B play
-0.49 B played
-0.06 B playing
-0.48 B plays
-0.21 B police
0.13 B political
-0.40 B popular
-0.07 B power
-0.22 B powerful
-0.26 B premiere
0.40 B premiered
-0.45 B president
0.24 B procedural
-0.12 B production
-0.14 B protagonist
-0.17 B published
-0.42 B publisher
-0.22 B ratings
0.50 B relationship
0.16 B released
-0.50 B remains
-0.30 B remake
-0.17 B renewed
0.15 B replacing
-0.32 B reprise
-0.37 B response
-0.04 B return
-0.41 B revolves
0.07 B role
-0.21 B roles
0.12 B run
0.06 B said
-0.23 B sales
0.12 B same
0.36 B say
0.20 B says
-0.08 B scandal
-0.07 B screen
-0.31 B season
-0.11 B second
-0.31 B secret
-0.08 B seen
-0.20 B sees
-0.06 B series
-0.05 B served
0.16 B serves
-0.48 B set
0.30 B shared
-0.21 B shooting
-0.20 B should
-0.57 B shown
-0.15 B shows
-0.33 B signed
0.06 B since
-0.21 B sits
-0.67 B slate
-0.30 B small
0.59 B so
-0.12 B some
-0.13 B son
-0.16 B soon
-0.38 B sorry
0.12 B south
-0.26 B special
-0.28 B split
-0.43 B star
-0.52 B starred
-0.23 B starring
-0.71 B stars
-0.44 B stepping
0.20 B stick
-0.22 B still
-0.48 B stories
0.13 B story
0.27 B studio
-0.17 B synopsis
0.07 B take
-0.51 B takes
-0.29 B talent
-0.14 B team
-0.29 B television
0.23 B than
-0.69 B their
-0.37 B them
-0.12 B then
-0.29 B there
-0.54 B they
-0.34 B third
0.41 B thriller
0.04 B through
-0.19 B time
-0.12 B titles
0.44 B told
-0.14 B too
-0.15 B total
-0.31 B town
-0.55 B trailer
0.06 B turn
-0.10 B tv
-0.40 B uk
-0.15 B under
-0.25 B unique
-0.09 B unveiled
0.06 B up
-0.08 B upcoming
-0.10 B us
-0.12 B various
0.22 B version
-0.05 B very
-0.15 B vice
-0.21 B video
-0.31 B viewers
-0.19 B wait
-0.21 B wall
-0.30 B way
-0.07 B we
-0.07 B webtoon
-0.38 B week
-0.34 B weeks
-0.46 B well
-0.33 B west
-0.21 B what
0.46 B when
-0.23 B where
-0.75 B which
0.05 B while
0.09 B who
-0.30 B whose
-0.38 B wife
-0.39 B will
-0.33 B winner
-0.13 B winning
0.04 B work
0.23 B working
-0.14 B world
-0.17 B worldwide
-0.38 B year-old
-0.15 B years
-0.35 B yes
0.13 B yet
-0.36 B york
0.16 B you
0.10 B your
-0.15 B –
-0.39 B —
-0.22 B “
0.15 B ”
-0.19 Bn !
-0.09 Bn #
0.24 Bn %C
0.19 Bn %D
-0.48 Bn %N
-0.57 Bn %O
-0.30 Bn %P
0.37 Bn %R
0.39 Bn %S
-0.05 Bn %T
-0.20 Bn &
-0.25 Bn (
0.13 Bn +
0.14 Bn ,
-0.15 Bn -
-0.34 Bn .
-0.13 Bn ...
0.10 Bn /
-0.28 Bn 3d
0.23 Bn :
0.30 Bn ;
0.35 Bn acclaimed
0.08 Bn according
-0.11 Bn across
-0.28 Bn actor
-0.08 Bn adaptation
0.20 Bn adapted
-0.09 Bn adapts
-0.46 Bn adds
-0.43 Bn after
0.44 Bn along
-0.05 Bn alongside
-0.22 Bn already
-0.10 Bn american
-0.09 Bn among
0.21 Bn animates
0.41 Bn animation
-0.06 Bn anime
-0.08 Bn announced
-0.19 Bn announcements
-0.25 Bn association
-0.32 Bn available
0.22 Bn award-winning
-0.30 Bn back
-0.22 Bn based
-0.32 Bn became
-0.07 Bn been
-0.28 Bn being
-0.36 Bn best-selling
0.18 Bn between
-0.35 Bn big
-0.18 Bn book
0.07 Bn boss
-0.21 Bn bring
0.21 Bn but
-0.24 Bn called
0.19 Bn came
-0.29 Bn cancelled
-0.81 Bn cast
0.33 Bn ceo
-0.44 Bn character
-0.26 Bn characters
0.32 Bn chief
-0.15 Bn city
-0.30 Bn come
0.13 Bn comes
-0.26 Bn comic
-0.41 Bn coming
-0.46 Bn commissioned
-0.26 Bn creative
-0.39 Bn crime
0.06 Bn daughter
-0.12 Bn day
-0.42 Bn deal
-0.17 Bn design
-0.10 Bn developing
0.09 Bn did
-0.26 Bn different
-0.26 Bn down
-0.40 Bn drama
-0.46 Bn drawn
-0.10 Bn dropped
-0.18 Bn duties
-0.25 Bn elsewhere
0.21 Bn end
-0.27 Bn entertainment
-0.19 Bn episode
0.33 Bn episodes
-0.19 Bn excited
-0.33 Bn exclusive
-0.11 Bn fantastic
-0.17 Bn fantasy
-0.53 Bn feature
-0.49 Bn film
-0.22 Bn filmed
-0.12 Bn filming
-0.06 Bn films
0.16 Bn first
-0.33 Bn followed
-0.21 Bn following
-0.29 Bn follows
0.26 Bn from
-0.50 Bn get
-0.09 Bn globally
-0.21 Bn golden
-0.27 Bn great
-0.22 Bn guest
-0.18 Bn had
0.16 Bn hand
0.23 Bn hands
0.41 Bn has
0.35 Bn have
0.25 Bn he
-0.21 Bn head
-0.23 Bn his
-0.26 Bn hit
-0.17 Bn horror
-0.35 Bn hour
-0.35 Bn hours
0.37 Bn husband
-0.38 Bn illustrated
0.42 Bn include
-0.43 Bn included
0.33 Bn includes
-0.52 Bn including
-0.07 Bn into
-0.21 Bn ireland
-0.07 Bn joined
-0.22 Bn joining
-0.47 Bn journalist
-0.11 Bn just
-0.19 Bn known
-0.25 Bn korean
0.32 Bn last
-0.17 Bn led
-0.35 Bn like
-0.27 Bn look
-0.28 Bn lord
0.58 Bn made
-0.37 Bn manga
-0.10 Bn more
-0.08 Bn most
-0.27 Bn mother
-0.09 Bn moved
-0.30 Bn mr
-0.24 Bn my
0.06 Bn name
-0.29 Bn named
-0.38 Bn neither
-0.48 Bn network
0.08 Bn new
-0.12 Bn newly
0.24 Bn news
-0.21 Bn no
-0.21 Bn nominated
-0.25 Bn nor
-0.12 Bn novel
-0.49 Bn novels
-0.25 Bn officer
-0.37 Bn official
-0.28 Bn one
-0.34 Bn only
-0.29 Bn opening
-0.08 Bn original
-0.09 Bn oscar
0.18 Bn other
-0.06 Bn our
0.12 Bn out
-0.08 Bn over
0.04 Bn own
-0.08 Bn p.m
-0.49 Bn part
0.37 Bn parts
-0.41 Bn photo
-0.15 Bn picked
-0.20 Bn pilot
-0.14 Bn place
-0.23 Bn play
-0.49 Bn played
-0.44 Bn plays
0.20 Bn political
-0.19 Bn premiere
0.31 Bn premiered
-0.36 Bn president
0.06 Bn production
0.46 Bn project
-0.14 Bn protagonist
-0.17 Bn published
-0.42 Bn publisher
-0.27 Bn relationship
-0.13 Bn released
-0.15 Bn remains
0.15 Bn replacing
-0.32 Bn reprise
-0.28 Bn revealed
-0.41 Bn revolves
-0.32 Bn role
-0.20 Bn roles
-0.19 Bn run
0.08 Bn said
-0.23 Bn sales
-0.08 Bn scandal
-0.31 Bn season
0.26 Bn second
-0.20 Bn sees
-0.12 Bn series
-0.53 Bn set
0.30 Bn shared
-0.09 Bn she
-0.21 Bn shooting
-0.15 Bn shows
0.06 Bn since
-0.54 Bn slate
0.36 Bn so
-0.06 Bn soon
-0.38 Bn sorry
-0.11 Bn south
-0.28 Bn split
-0.48 Bn starred
-0.15 Bn starring
-0.67 Bn stars
-0.07 Bn stepping
0.26 Bn stick
-0.48 Bn stories
-0.11 Bn story
0.34 Bn studio
-0.17 Bn synopsis
-0.46 Bn takes
-0.14 Bn team
-0.13 Bn television
-0.33 Bn their
-0.09 Bn then
-0.29 Bn there
-0.25 Bn they
0.19 Bn thriller
0.05 Bn through
-0.10 Bn told
-0.35 Bn too
-0.06 Bn town
-0.38 Bn trailer
0.13 Bn tv
-0.40 Bn uk
-0.36 Bn up
-0.10 Bn us
-0.12 Bn various
-0.40 Bn very
-0.14 Bn vice
-0.31 Bn viewers
-0.21 Bn wall
-0.18 Bn way
-0.36 Bn we
-0.26 Bn webtoon
-0.38 Bn week
-0.36 Bn well
-0.33 Bn west
-0.20 Bn what
-0.30 Bn when
-0.75 Bn which
0.17 Bn while
-0.22 Bn whose
-0.32 Bn wife
-0.59 Bn will
-0.33 Bn winner
-0.06 Bn winning
0.04 Bn work
-0.15 Bn working
-0.05 Bn world
-0.17 Bn worldwide
0.24 Bn year
-0.38 Bn year-old
-0.15 Bn years
-0.45 Bn yes
-0.27 Bn you
-0.35 Bn your
-0.08 Bn –
-0.42 Bn —
-0.05 Bn “
-0.05 Bn ”
-0.28 H %D
-0.60 H %K
-0.11 H %N
-0.15 H %P
-0.07 H %T
0.25 H 's
-0.09 H (
-0.09 H )
-0.07 H ,
0.21 H /
-0.37 H :
-0.13 H ?
-0.57 H a
-0.08 H about
0.12 H and
-0.63 H by
-0.30 H cast
-0.26 H date
-0.19 H do
-0.18 H from
0.11 H how
-0.29 H in
0.09 H is
-0.27 H it
-0.20 H march
0.23 H of
-0.33 H plot
0.06 H premieres
-0.41 H release
-0.46 H tv
-0.40 H what
0.08 H when
-0.09 H |
0.15 H –
0.31 H —
0.14 H “
0.05 H ”
-0.24 L1 %C
-0.26 L1 %D
-0.53 L1 %N
-0.14 L1 %O
-0.25 L1 %T
0.32 L1 's
-0.25 L1 (
0.07 L1 +
0.11 L1 ,
-0.61 L1 .
0.41 L1 :
0.32 L1 ;
0.06 L1 ^
0.18 L1 a
-0.23 L1 after
0.06 L1 alongside
-0.46 L1 and
0.51 L1 are
-0.23 L1 as
0.13 L1 at
0.22 L1 but
-0.23 L1 called
-0.28 L1 chief
-0.27 L1 drama
-0.53 L1 feature
-0.14 L1 film
0.09 L1 for
-0.51 L1 from
-0.19 L1 her
-0.20 L1 his
-0.59 L1 in
0.35 L1 include
0.33 L1 includes
-0.32 L1 including
0.32 L1 is
-0.32 L1 like
-0.28 L1 lord
-0.11 L1 my
-0.43 L1 new
-0.32 L1 no
-0.22 L1 novel
-0.25 L1 officer
-0.60 L1 on
-0.26 L1 one
-0.06 L1 our
-0.27 L1 publisher
0.16 L1 replacing
-0.22 L1 said
-0.18 L1 sees
-0.31 L1 south
-0.48 L1 starred
-0.70 L1 starring
-0.65 L1 stars
-0.25 L1 takes
-0.15 L1 that
-0.36 L1 the
0.05 L1 through
0.20 L1 to
0.10 L1 under
-0.21 L1 was
-0.19 L1 west
-0.22 L1 which
-0.17 L1 while
0.21 L1 winner
-0.11 L1 –
-0.09 L1 —
0.17 L1 ”
0.04 L2 %C 's
-0.49 L2 %C ,
-0.24 L2 %C and
0.20 L2 %D ;
-0.13 L2 %D on
-0.21 L2 %D with
0.28 L2 %K 's
-0.07 L2 %N ,
-0.28 L2 %P %R
0.41 L2 %P 's
-0.42 L2 %P (
0.07 L2 %P +
-0.33 L2 %P :
-0.55 L2 %P as
0.33 L2 %P for
-0.12 L2 %P in
0.14 L2 %P of
-0.16 L2 %P on
-0.19 L2 %P takes
-0.30 L2 %P the
0.45 L2 %P with
-0.22 L2 %R %N
0.17 L2 %R %R
0.64 L2 %R :
-0.52 L2 %R ;
0.37 L2 %R alongside
0.53 L2 %R are
-0.43 L2 %R at
0.28 L2 %R by
0.24 L2 %R for
0.17 L2 %R is
0.16 L2 %R of
0.13 L2 %R the
0.53 L2 %R with
0.13 L2 %S ,
-0.20 L2 %S on
0.51 L2 %T %R
-0.38 L2 %T %r
0.16 L2 %T (
-0.48 L2 %T ,
-0.26 L2 %T :
-0.39 L2 %T and
0.26 L2 %T is
-0.17 L2 %T on
-0.58 L2 %r %R
-0.83 L2 %r %r
0.57 L2 %r ,
0.39 L2 %r ;
-0.40 L2 %r alongside
0.38 L2 %r at
-0.44 L2 %r by
-0.46 L2 %r with
0.43 L2 's %R
-0.10 L2 ( the
0.32 L2 , a
0.22 L2 , but
-0.23 L2 , including
-0.21 L2 , starring
-0.42 L2 , the
-0.22 L2 , which
-0.29 L2 , while
-0.10 L2 , with
0.17 L2 , ”
0.18 L2 / %R
-0.17 L2 / %r
0.06 L2 ^ %R
0.06 L2 ^ ^
-0.37 L2 ^ the
0.32 L2 adapted by
0.31 L2 along with
0.17 L2 and %R
0.36 L2 and %r
-0.14 L2 and a
-0.32 L2 and starring
-0.18 L2 and the
0.09 L2 anime at
0.34 L2 as %R
-0.28 L2 as %r
-0.25 L2 association with
-0.17 L2 based on
0.55 L2 by %R
-0.27 L2 cancelled %R
-0.15 L2 city of
-0.29 L2 comes %R
-0.39 L2 coming to
0.36 L2 drama %R
-0.19 L2 duties with
-0.24 L2 for the
-0.04 L2 from %R
-0.09 L2 globally on
-0.35 L2 hours ;
-0.21 L2 illustrated %R
-0.27 L2 illustrated by
-0.47 L2 in the
0.46 L2 is a
0.47 L2 it with
0.52 L2 its %R
-0.06 L2 led %R
0.59 L2 made %R
-0.09 L2 moved to
-0.30 L2 mr .
0.25 L2 no .
-0.07 L2 novel the
-0.13 L2 novels %R
-0.06 L2 of %O
-0.05 L2 of a
-0.40 L2 of drama
0.09 L2 of the
-0.23 L2 on a
-0.36 L2 on the
-0.10 L2 part of
-0.26 L2 president of
-0.13 L2 released %R
-0.16 L2 roles as
0.06 L2 series %R
-0.09 L2 series %r
-0.34 L2 series stars
0.21 L2 series with
-0.21 L2 shooting in
0.23 L2 show ,
-0.36 L2 slate includes
-0.16 L2 stars as
-0.39 L2 story of
0.47 L2 team at
0.39 L2 the %R
-0.22 L2 the novel
-0.06 L2 town of
0.51 L2 under %R
-0.06 L2 well as
-0.21 L2 winning %R
0.38 L2 winning %r
-0.13 L2 working with
-0.18 L2 ” %R
0.47 L2 ” %r
-0.22 L2 ” said
-0.54 L3 %C , with
0.19 L3 %K %R for
-0.35 L3 %N hours ;
-0.31 L3 %P %R ,
0.38 L3 %P %r ,
-0.10 L3 %P ( the
-0.08 L3 %P , ”
-0.23 L3 %P in the
-0.05 L3 %P of a
-0.17 L3 %P of drama
-0.09 L3 %R %P 's
-0.29 L3 %R %P (
0.15 L3 %R %R alongside
0.26 L3 %R %R are
0.62 L3 %R %R by
0.37 L3 %R %R with
-0.07 L3 %R / %r
0.42 L3 %R along with
0.31 L3 %R and %r
0.13 L3 %R duties with
0.47 L3 %R it with
-0.27 L3 %T , %R
-0.08 L3 %T , which
-0.14 L3 %T ” %R
0.14 L3 %r %R alongside
0.31 L3 %r %R for
-0.40 L3 %r %r alongside
0.31 L3 %r %r by
-0.37 L3 %r %r with
-0.14 L3 %r , with
0.18 L3 %r / %R
-0.20 L3 %r / %r
-0.48 L3 %r along with
0.39 L3 %r and %R
-0.54 L3 %r duties with
-0.44 L3 's %P of
-0.07 L3 's novel the
-0.20 L3 ( %P of
-0.04 L3 ) %P (
0.13 L3 ) , with
0.20 L3 , %P 's
0.21 L3 , %R %R
-0.37 L3 , %R of
0.25 L3 , %T (
-0.43 L3 , %r %R
-0.48 L3 , %r by
0.08 L3 , along with
0.34 L3 , as %R
-0.28 L3 , as %r
-0.17 L3 , from %R
-0.22 L3 , ” said
0.52 L3 - winning %R
0.37 L3 ; %R by
-0.57 L3 ; %r by
-0.40 L3 ^ %C ,
-0.43 L3 ^ %P (
-0.12 L3 ^ %R %R
0.69 L3 ^ %R :
-0.11 L3 ^ %R by
0.37 L3 ^ %T %R
-0.36 L3 ^ %T (
-0.40 L3 ^ %r %R
-0.13 L3 ^ %r by
0.06 L3 ^ ^ %R
0.06 L3 ^ ^ ^
-0.37 L3 ^ ^ the
0.28 L3 a %R by
0.43 L3 a %R with
-0.35 L3 a %r by
0.34 L3 and %K 's
-0.30 L3 and %P (
-0.50 L3 and %P as
0.41 L3 and %P for
0.11 L3 and %P of
-0.45 L3 and %R %R
1.01 L3 and %R by
0.13 L3 and %r by
0.32 L3 and adapted by
-0.21 L3 and illustrated by
-0.16 L3 and stars as
-0.06 L3 as well as
-0.28 L3 be %R by
0.06 L3 be %r by
0.45 L3 been %R by
-0.21 L3 been cancelled %R
0.27 L3 being %R by
0.31 L3 being %r by
-0.21 L3 book %T :
-0.21 L3 by %P (
0.20 L3 in %D ;
-0.24 L3 in %T ,
-0.25 L3 in association with
0.63 L3 is %R %R
0.22 L3 is %R by
-0.44 L3 is %r %R
-0.06 L3 novels of %O
0.30 L3 of %P 's
-0.07 L3 of %P (
-0.08 L3 on %P in
-0.09 L3 premiere globally on
-0.39 L3 series %R by
-0.05 L3 series %r %R
-0.28 L3 series %r by
-0.11 L3 the %P for
0.17 L3 the %R is
0.09 L3 the anime at
0.21 L3 the series with
0.23 L3 the show ,
-0.12 L3 the story of
0.50 L3 to %R %R
0.59 L3 was %R by
0.10 L3 was %r %R
-0.42 L3 was %r by
-0.10 L3 was cancelled %R
0.05 L3 with %P of
-0.13 L3 ” %R by
0.09 L3 ” %r %R
-0.34 LR %N %R
-0.21 LR %N ,
-0.08 LR %O ,
-0.12 LR %R %D
0.14 LR %R 's
0.09 LR %R ,
-0.35 LR %R .
0.25 LR %R added
-0.15 LR %R after
0.23 LR %R also
0.59 LR %R and
0.10 LR %R are
-0.33 LR %R australia
0.23 LR %R commented
-0.36 LR %R drama
0.45 LR %R for
0.73 LR %R has
-0.17 LR %R in
-0.10 LR %R is
-0.18 LR %R on
0.73 LR %R said
0.38 LR %R told
0.21 LR %R who
-0.33 LR %R will
0.47 LR %r 's
-0.10 LR %r ,
-0.18 LR %r .
-0.42 LR %r said
-0.07 LR %r will
0.16 LR 's %R
-0.11 LR 's 's
0.68 LR 's ,
0.21 LR 's .
-0.36 LR 's and
-0.52 LR 's of
-0.17 LR ( $
-0.08 LR ( 's
-0.53 LR ( )
-0.26 LR ( ,
-0.08 LR ( of
0.38 LR , %R
-0.31 LR , %r
-0.47 LR , 's
0.12 LR , )
0.17 LR , ,
0.27 LR , .
-0.17 LR , and
-0.32 LR , being
-0.55 LR , has
-0.22 LR , have
-0.44 LR , in
-0.31 LR , to
-0.26 LR , was
0.27 LR , will
-0.08 LR . )
0.17 LR . ,
0.93 LR : $
-0.20 LR : %R
-0.21 LR : 's
-0.28 LR : ,
0.07 LR : .
-0.25 LR : has
-0.23 LR : in
-0.42 LR : the
0.61 LR ; %R
0.31 LR ; %r
-0.24 LR ; ,
0.20 LR ^ %R
0.14 LR ^ %r
-0.12 LR ^ 's
0.07 LR ^ ,
0.34 LR ^ animates
0.33 LR ^ announced
-0.06 LR ^ are
0.05 LR ^ continues
-0.17 LR ^ gave
-0.12 LR ^ handles
0.49 LR ^ has
-0.08 LR ^ have
0.19 LR ^ is
0.30 LR ^ of
0.19 LR ^ serve
0.25 LR ^ served
0.43 LR ^ split
0.43 LR ^ takes
0.28 LR ^ will
0.21 LR a %R
-0.13 LR a )
0.12 LR alongside ,
0.06 LR alongside .
-0.27 LR and 's
0.16 LR and ,
0.46 LR are .
-0.06 LR as 's
-0.09 LR as ,
-0.63 LR as .
-0.04 LR as and
-0.19 LR at ,
0.35 LR at .
0.38 LR by $
-0.39 LR by 's
0.18 LR by ,
-0.05 LR by and
-0.33 LR by in
0.07 LR by is
-0.40 LR drama ,
-0.65 LR for ,
0.10 LR for .
-0.19 LR for as
0.27 LR for for
-0.28 LR in 's
-0.47 LR in ,
-0.55 LR in .
-0.16 LR in and
-0.10 LR in as
-0.07 LR in for
0.35 LR includes .
-0.23 LR including ,
0.26 LR is 's
0.46 LR is .
-0.19 LR like .
0.26 LR of %R
-0.11 LR of 's
-0.20 LR of )
0.21 LR of ,
0.10 LR of .
-0.27 LR of and
-0.17 LR of in
-0.09 LR of to
0.14 LR of who
-0.07 LR on %R
-0.17 LR on 's
-0.28 LR on ,
-0.46 LR on .
-0.05 LR on in
-0.09 LR on with
-0.22 LR said ,
-0.40 LR starring ,
-0.53 LR stars .
-0.13 LR the %N
-0.32 LR the %R
-0.20 LR the 's
-0.22 LR the )
-0.46 LR the ,
0.08 LR the -
-0.51 LR the .
-0.06 LR the drama
-0.10 LR the for
-0.14 LR the of
-0.11 LR the series
-0.20 LR the star
-0.16 LR to )
-0.15 LR to ,
0.36 LR to .
-0.35 LR with 's
0.09 LR with ,
0.11 LR with .
0.09 LR with and
0.15 LR with as
-0.33 LR with at
0.28 LR with of
-0.13 LR ” )
-0.10 Lb2 %C
-0.19 Lb2 %K
-0.42 Lb2 %O
0.16 Lb2 %P
0.43 Lb2 %R
0.13 Lb2 %S
0.50 Lb2 %T
-0.61 Lb2 %r
0.28 Lb2 's
0.18 Lb2 (
-0.22 Lb2 )
-0.10 Lb2 ,
-0.49 Lb2 -
-0.14 Lb2 /
-0.52 Lb2 :
-0.19 Lb2 a
-0.21 Lb2 adaptation
0.30 Lb2 adapted
0.16 Lb2 all
0.31 Lb2 along
-0.11 Lb2 and
0.09 Lb2 anime
-0.18 Lb2 announcements
0.32 Lb2 as
-0.25 Lb2 association
0.21 Lb2 at
-0.05 Lb2 back
-0.17 Lb2 based
0.91 Lb2 by
-0.27 Lb2 cancelled
-0.50 Lb2 cast
0.33 Lb2 ceo
-0.15 Lb2 city
-0.29 Lb2 comes
-0.39 Lb2 coming
-0.17 Lb2 design
0.06 Lb2 drama
-0.19 Lb2 duties
-0.13 Lb2 follows
-0.24 Lb2 for
0.30 Lb2 from
-0.09 Lb2 globally
-0.16 Lb2 head
-0.22 Lb2 her
-0.35 Lb2 hours
-0.38 Lb2 illustrated
-0.61 Lb2 in
-0.21 Lb2 including
0.36 Lb2 is
0.30 Lb2 it
-0.40 Lb2 led
0.54 Lb2 made
-0.09 Lb2 moved
-0.30 Lb2 mr
-0.11 Lb2 named
-0.48 Lb2 network
0.25 Lb2 no
-0.62 Lb2 novel
-0.46 Lb2 novels
-0.52 Lb2 of
-0.46 Lb2 on
-0.10 Lb2 part
-0.30 Lb2 played
-0.26 Lb2 president
-0.13 Lb2 released
-0.21 Lb2 role
-0.20 Lb2 roles
-0.08 Lb2 said
-0.31 Lb2 season
0.26 Lb2 second
0.20 Lb2 series
-0.21 Lb2 shooting
-0.24 Lb2 show
-0.36 Lb2 slate
-0.20 Lb2 stars
-0.39 Lb2 story
-0.08 Lb2 team
-0.39 Lb2 that
-0.18 Lb2 the
-0.67 Lb2 to
-0.06 Lb2 town
0.51 Lb2 under
-0.27 Lb2 up
0.28 Lb2 was
-0.18 Lb2 way
-0.35 Lb2 week
-0.06 Lb2 well
-0.33 Lb2 which
-0.32 Lb2 wife
-0.48 Lb2 will
-0.05 Lb2 winning
-0.14 Lb2 with
-0.13 Lb2 working
-0.21 Lb2 “
0.17 Lb2 ”
-0.12 Lb3 !
0.20 Lb3 %C
0.29 Lb3 %D
-0.10 Lb3 %K
-0.14 Lb3 %N
-0.20 Lb3 %P
0.10 Lb3 %R
0.07 Lb3 %S
-0.45 Lb3 's
0.15 Lb3 )
0.04 Lb3 ,
-0.33 Lb3 .
0.06 Lb3 /
-0.14 Lb3 :
0.10 Lb3 ;
0.11 Lb3 a
-0.14 Lb3 after
0.20 Lb3 also
-0.22 Lb3 an
0.48 Lb3 and
0.21 Lb3 animates
-0.53 Lb3 as
0.07 Lb3 at
0.34 Lb3 based
-0.41 Lb3 be
-0.12 Lb3 been
-0.18 Lb3 being
0.31 Lb3 book
-0.23 Lb3 by
-0.22 Lb3 cast
-0.12 Lb3 character
0.42 Lb3 comes
0.33 Lb3 drama
-0.46 Lb3 drawn
-0.27 Lb3 entertainment
-0.10 Lb3 episode
-0.16 Lb3 fantasy
-0.06 Lb3 films
-0.22 Lb3 first
-0.31 Lb3 for
0.05 Lb3 from
-0.21 Lb3 great
0.22 Lb3 her
-0.26 Lb3 his
-0.10 Lb3 in
0.23 Lb3 include
0.14 Lb3 is
0.41 Lb3 it
0.30 Lb3 its
-0.17 Lb3 light
-0.08 Lb3 like
-0.22 Lb3 named
0.10 Lb3 new
-0.06 Lb3 novels
-0.47 Lb3 on
0.27 Lb3 other
-0.19 Lb3 premiere
-0.42 Lb3 series
-0.07 Lb3 show
-0.06 Lb3 soon
0.26 Lb3 stick
-0.32 Lb3 takes
-0.47 Lb3 that
0.16 Lb3 the
-0.22 Lb3 their
-0.42 Lb3 this
0.11 Lb3 to
-0.20 Lb3 trailer
-0.29 Lb3 under
-0.12 Lb3 various
-0.31 Lb3 viewers
-0.24 Lb3 which
0.37 Lb3 while
-0.09 Lb3 who
-0.22 Lb3 whose
-0.22 Lb3 will
-0.17 Lb3 with
0.07 Lb3 work
0.15 Lb3 year
-0.26 Lb3 –
-0.25 Lb3 “
-0.40 Lb3 ”
-0.17 R1 !
-0.08 R1 $
-0.35 R1 %D
-0.16 R1 %N
-0.22 R1 %O
-0.31 R1 %P
0.42 R1 %R
-0.06 R1 %T
-0.07 R1 's
-0.09 R1 )
0.16 R1 +
0.09 R1 ,
-0.22 R1 -
0.08 R1 .
-0.29 R1 ...
0.20 R1 :
-0.41 R1 ;
-0.09 R1 a
-0.09 R1 actor
0.25 R1 added
-0.19 R1 after
-0.08 R1 also
0.09 R1 and
0.16 R1 animates
0.33 R1 announced
-0.21 R1 are
-0.31 R1 as
-0.50 R1 at
-0.37 R1 australia
-0.29 R1 award
-0.20 R1 back
-0.25 R1 being
-0.15 R1 by
0.23 R1 commented
0.05 R1 continues
-0.38 R1 drama
0.18 R1 for
-0.18 R1 gave
-0.12 R1 had
0.06 R1 has
-0.31 R1 have
-0.34 R1 in
-0.35 R1 india
0.15 R1 is
-0.18 R1 leave
0.24 R1 made
-0.22 R1 makes
-0.33 R1 movie
-0.30 R1 no
0.30 R1 of
-0.57 R1 on
-0.30 R1 one
-0.10 R1 original
0.16 R1 overseeing
0.21 R1 remains
0.10 R1 said
-0.30 R1 says
-0.18 R1 series
0.19 R1 serve
0.25 R1 served
0.17 R1 show
-0.05 R1 sits
0.43 R1 split
-0.46 R1 star
-0.06 R1 starring
-0.35 R1 story
0.29 R1 takes
-0.28 R1 that
0.15 R1 the
0.23 R1 thriller
-0.64 R1 to
0.09 R1 took
-0.12 R1 was
-0.21 R1 west
-0.07 R1 will
0.10 R1 with
-0.13 R1 would
-0.32 R1 –
-0.20 R1 —
-0.08 R2 $ $
-0.11 R2 %D ,
-0.14 R2 %D .
-0.14 R2 %R %D
-0.33 R2 %R %P
0.59 R2 %R %R
0.27 R2 %R )
0.35 R2 %R ,
0.12 R2 %R .
0.52 R2 %R ;
0.55 R2 %R and
-0.21 R2 %R both
0.28 R2 %R for
0.83 R2 %R it
-0.25 R2 %R with
-0.44 R2 %r %R
-0.43 R2 %r ,
-0.41 R2 %r .
0.16 R2 %r the
-0.49 R2 's %K
-0.05 R2 's %N
0.24 R2 's %P
0.26 R2 's first
-0.55 R2 's novel
-0.23 R2 's “
0.27 R2 ) $
-0.09 R2 ) %D
-0.12 R2 ) %R
0.11 R2 ) .
-0.35 R2 ) and
-0.55 R2 ) is
-0.13 R2 ) who
-0.11 R2 ) will
-0.11 R2 ) –
0.16 R2 + %P
0.19 R2 , %C
-0.15 R2 , %N
-0.32 R2 , %R
-0.13 R2 , %T
0.22 R2 , %r
0.17 R2 , a
-0.16 R2 , although
-0.28 R2 , and
-0.34 R2 , as
-0.10 R2 , has
0.39 R2 , is
-0.34 R2 , it
0.49 R2 , its
-0.39 R2 , on
-0.32 R2 , played
-0.23 R2 , said
-0.41 R2 , takes
-0.13 R2 , the
-0.17 R2 , there
-0.23 R2 , was
-0.35 R2 , where
0.05 R2 , which
0.30 R2 , who
0.43 R2 , whose
0.38 R2 , “
-0.18 R2 , ”
0.29 R2 - %R
-0.33 R2 - based
0.12 R2 . $
-0.48 R2 . ,
-0.20 R2 : %P
-0.08 R2 ; %T
0.25 R2 added :
-0.28 R2 and %C
-0.70 R2 and %R
0.09 R2 and %T
0.73 R2 and %r
0.36 R2 and adapted
-0.16 R2 and his
-0.35 R2 and illustrated
-0.29 R2 and starring
0.14 R2 and stars
-0.35 R2 and the
0.44 R2 are %R
-0.42 R2 are %r
-0.15 R2 are the
-0.50 R2 as %P
0.35 R2 as %R
-0.36 R2 as %r
-0.21 R2 as a
-0.17 R2 as the
-0.40 R2 as well
-0.45 R2 at the
-0.22 R2 award -
0.23 R2 commented :
0.15 R2 did the
0.12 R2 for %C
0.28 R2 for %K
-0.39 R2 for a
0.34 R2 for the
0.46 R2 handles the
-0.25 R2 has %R
0.20 R2 has been
-0.17 R2 has given
-0.27 R2 has renewed
0.43 R2 has the
0.34 R2 has told
0.27 R2 have %R
-0.39 R2 in %D
-0.31 R2 in %P
0.21 R2 in the
-0.35 R2 india .
0.60 R2 is %R
-0.11 R2 is %r
0.30 R2 is also
0.30 R2 is in
-0.06 R2 is set
-0.10 R2 is the
0.38 R2 of %K
0.21 R2 of %P
-0.07 R2 of a
-0.19 R2 of drama
-0.20 R2 on %D
-0.14 R2 on the
0.16 R2 overseeing the
0.08 R2 returns to
-0.11 R2 says “
-0.13 R2 series %T
0.19 R2 serve as
0.25 R2 served as
-0.15 R2 show %T
0.43 R2 split the
-0.18 R2 star %P
-0.28 R2 takes %P
-0.38 R2 the %P
-0.14 R2 to the
-0.15 R2 told %O
0.27 R2 who is
0.50 R2 will %R
-0.18 R2 will %r
-0.24 R2 will be
-0.36 R2 will play
0.15 R2 with %P
-0.09 R2 with the
-0.08 R3 $ $ $
-0.14 R3 %D . $
-0.07 R3 %R %D ,
-0.25 R3 %R %P ,
0.27 R3 %R %P .
0.27 R3 %R ) ,
0.42 R3 %R , %P
0.12 R3 %R . $
0.23 R3 %R it .
0.41 R3 %R the %R
-0.12 R3 %R the %S
0.14 R3 %R the first
-0.12 R3 %R the novel
0.43 R3 %R the pilot
-0.43 R3 %r , %P
-0.41 R3 %r . $
-0.31 R3 %r the %r
-0.37 R3 's %K %R
-0.28 R3 's %K ,
-0.05 R3 's %N -
-0.06 R3 's %P )
0.24 R3 's %P ,
-0.39 R3 's %P .
0.50 R3 's %P and
-0.07 R3 's %P of
-0.27 R3 's %T ,
-0.51 R3 's %T is
-0.21 R3 's “ %T
0.27 R3 ) $ $
-0.10 R3 ) %R the
-0.07 R3 ) , %P
-0.21 R3 ) , who
-0.09 R3 ) , with
0.11 R3 ) . $
-0.10 R3 ) and %P
-0.12 R3 ) and %R
-0.13 R3 ) and %r
-0.52 R3 , %R %D
-0.41 R3 , %R by
0.19 R3 , %R of
-0.17 R3 , %T ,
-0.43 R3 , %T is
-0.39 R3 , %r %R
0.47 R3 , %r by
-0.29 R3 , played %R
-0.21 R3 , said :
-0.39 R3 , the %C
0.41 R3 , the %N
-0.27 R3 , the %R
0.12 R3 , the %r
0.14 R3 , the latter
-0.15 R3 , the show
0.33 R3 , which follows
0.63 R3 , who %R
0.14 R3 , who %r
-0.11 R3 , who also
0.27 R3 , who has
0.20 R3 , who is
0.18 R3 , with %P
-0.09 R3 , “ %T
-0.06 R3 , ” “
0.12 R3 . $ $
0.25 R3 added : “
-0.59 R3 and %R by
-0.10 R3 and %T ,
0.25 R3 and %r %R
0.68 R3 and %r by
-0.35 R3 and illustrated by
-0.29 R3 and starring %P
0.14 R3 and stars as
0.33 R3 are %R %R
-0.38 R3 are %r %r
0.37 R3 are the %R
0.66 R3 as %R .
-0.35 R3 as %r .
-0.37 R3 as well as
-0.33 R3 at the %R
-0.22 R3 award - winning
0.23 R3 commented : “
0.15 R3 for %C .
-0.17 R3 has given a
0.27 R3 have %R the
-0.09 R3 in %D ,
-0.32 R3 in %D .
-0.31 R3 in %P ,
-0.18 R3 in the %P
-0.35 R3 india . $
0.31 R3 is %R the
0.31 R3 is in charge
-0.06 R3 is set to
-0.27 R3 is the %R
0.25 R3 of %K .
-0.07 R3 of a %P
-0.17 R3 of drama %P
-0.15 R3 returns to %R
0.10 R3 serve as %R
0.43 R3 split the %R
-0.15 R3 told %O he
-0.09 R3 with the first
0.15 Rb2 $
-0.07 Rb2 %C
-0.56 Rb2 %D
-0.24 Rb2 %K
-0.13 Rb2 %N
-0.24 Rb2 %O
0.09 Rb2 %P
0.18 Rb2 %R
0.30 Rb2 %S
-0.13 Rb2 %r
-0.11 Rb2 's
-0.33 Rb2 (
0.08 Rb2 )
0.26 Rb2 ,
-0.30 Rb2 -
-0.34 Rb2 .
-0.14 Rb2 /
0.18 Rb2 ;
0.36 Rb2 adapted
-0.15 Rb2 all
0.30 Rb2 also
-0.16 Rb2 although
0.34 Rb2 among
-0.12 Rb2 and
-0.05 Rb2 anime
-0.12 Rb2 announced
0.35 Rb2 are
0.17 Rb2 at
0.37 Rb2 attached
-0.33 Rb2 based
-0.24 Rb2 be
0.20 Rb2 been
-0.30 Rb2 both
-0.28 Rb2 called
-0.06 Rb2 canada
-0.11 Rb2 down
-0.36 Rb2 drama
0.25 Rb2 first
-0.09 Rb2 following
0.19 Rb2 follows
0.28 Rb2 for
-0.25 Rb2 fronted
-0.17 Rb2 given
0.12 Rb2 had
-0.20 Rb2 has
-0.32 Rb2 his
-0.42 Rb2 hit
-0.35 Rb2 illustrated
-0.08 Rb2 in
-0.10 Rb2 into
0.35 Rb2 is
-0.27 Rb2 it
-0.08 Rb2 its
-0.42 Rb2 japan
-0.05 Rb2 like
-0.15 Rb2 made
0.29 Rb2 making
0.08 Rb2 new
-0.28 Rb2 no
-0.24 Rb2 not
-0.55 Rb2 novel
-0.20 Rb2 of
0.25 Rb2 on
-0.55 Rb2 part
-0.36 Rb2 play
-0.32 Rb2 played
-0.27 Rb2 renewed
0.27 Rb2 returning
-0.28 Rb2 said
-0.50 Rb2 series
-0.14 Rb2 set
0.16 Rb2 show
-0.06 Rb2 sits
-0.41 Rb2 star
-0.29 Rb2 starring
0.13 Rb2 stars
-0.06 Rb2 starting
-0.41 Rb2 takes
0.31 Rb2 that
-0.17 Rb2 there
-0.49 Rb2 this
0.16 Rb2 told
0.15 Rb2 tudum
-0.86 Rb2 tv
0.14 Rb2 under
-0.20 Rb2 very
-0.26 Rb2 was
-0.19 Rb2 we
-0.40 Rb2 well
-0.35 Rb2 where
0.05 Rb2 which
0.25 Rb2 who
0.41 Rb2 whose
-0.07 Rb2 will
-0.18 Rb2 with
0.17 Rb2 would
-0.11 Rb2 –
0.11 Rb2 “
-0.26 Rb2 ”
0.06 Rb3 $
-0.15 Rb3 %C
-0.52 Rb3 %D
-0.46 Rb3 %K
0.33 Rb3 %N
-0.16 Rb3 %P
0.27 Rb3 %R
-0.06 Rb3 %S
-0.65 Rb3 %T
0.10 Rb3 %r
0.35 Rb3 's
0.07 Rb3 (
0.28 Rb3 )
-0.53 Rb3 ,
-0.05 Rb3 -
-0.49 Rb3 :
0.07 Rb3 ;
0.18 Rb3 a
-0.27 Rb3 actor
0.08 Rb3 again
0.72 Rb3 along
-0.25 Rb3 also
-0.17 Rb3 an
-0.15 Rb3 and
-0.20 Rb3 are
0.09 Rb3 as
0.08 Rb3 at
-0.40 Rb3 based
0.23 Rb3 be
-0.47 Rb3 been
-0.24 Rb3 brothers
-0.12 Rb3 by
0.31 Rb3 charge
-0.23 Rb3 date
-0.05 Rb3 detective
0.39 Rb3 drama
-0.17 Rb3 feature
-0.48 Rb3 film
0.46 Rb3 follows
-0.10 Rb3 for
0.10 Rb3 from
0.38 Rb3 has
-0.04 Rb3 he
0.20 Rb3 his
0.23 Rb3 in
-0.11 Rb3 is
-0.74 Rb3 it
0.10 Rb3 its
0.28 Rb3 latter
0.12 Rb3 made
-0.46 Rb3 new
-0.58 Rb3 not
0.14 Rb3 novel
0.14 Rb3 of
-0.23 Rb3 off
-0.46 Rb3 on
-0.26 Rb3 one
-0.17 Rb3 original
-0.50 Rb3 others
-0.26 Rb3 over
0.22 Rb3 period
0.11 Rb3 pilot
-0.11 Rb3 place
-0.04 Rb3 series
0.05 Rb3 show
-0.34 Rb3 sound
-0.16 Rb3 stars
0.35 Rb3 stepping
-0.12 Rb3 story
-0.19 Rb3 their
-0.15 Rb3 this
0.08 Rb3 to
0.26 Rb3 tv
-0.37 Rb3 under
-0.33 Rb3 was
-0.30 Rb3 which
-0.31 Rb3 who
0.15 Rb3 will
-0.35 Rb3 winning
-0.10 Rb3 –
-0.06 Rb3 “
-0.21 Rb3 ”
-0.24 T after
-0.22 T before
0.07 T both
0.05 T season
-0.64 ahead Cfar
-0.22 ahead Cfarther
-0.25 ahead Cnear
-0.31 ahead Cnext
-0.47 ahead Cnone
-0.72 ahead Csome
-0.05 ahead Kfar
0.42 ahead Kfarther
0.52 ahead Knear
0.34 ahead Knext
0.13 ahead Knone
0.50 ahead Ksome
-0.38 ahead Pfar
-0.47 ahead Pfarther
0.22 ahead Pnear
0.12 ahead Pnext
-0.32 ahead Pnone
0.33 ahead Psome
-0.38 ahead _%T
-0.23 ahead _%r
-0.15 ahead _'s
0.57 ahead _(
0.08 ahead _(_)
-0.22 ahead _)
-0.09 ahead _)_%r
0.29 ahead _-
0.44 ahead _are
0.37 ahead _are_the
0.12 ahead _as
-0.33 ahead _at_the
-0.66 ahead _for
-0.25 ahead _has
0.27 ahead _have
0.13 ahead _is
0.49 ahead _is_%r
-0.27 ahead _is_the
-0.38 ahead _played
-0.15 ahead _returns_to
0.10 ahead _serve_as
0.29 ahead _split_the
-0.32 ahead _the
0.23 ahead _the_%r
-0.46 ahead _the_%r_of_%T
0.20 ahead _which
0.40 ahead _who_%r
0.29 ahead _who_also
0.34 ahead _who_will_also_serve_as
0.50 ahead _will
0.15 ahead _will_%r
-0.39 at caption
-0.15 at first0
-0.12 at first1
0.16 at first2
-0.16 at first3
-0.46 at heading
-0.08 at item
0.04 at last1
-0.33 at last2
-0.39 at last3
-0.06 at length3
-0.14 at length4
-0.20 at length5
-0.04 at middle2
0.06 at middle3
-0.09 at paragraph
-0.39 at title
-0.75 back Cfar
-0.44 back Cfarther
-0.16 back Cnear
-0.37 back Cnext
-0.37 back Cnone
-0.71 back Csome
0.43 back Kfarther
0.75 back Knear
0.54 back Knone
-0.38 back Ksome
-0.63 back Pfar
-0.78 back Pfarther
0.22 back Pnext
-0.09 back Pnone
0.27 back Psome
0.08 back _
-0.27 back _%C
-0.22 back _%N
0.40 back _%r
-0.68 back _%r_%r_with
0.47 back _%r_by
-0.39 back _'s
-0.28 back _(
-0.06 back _(_%T
-0.09 back _(_on
-0.05 back _(_the
0.43 back _)
-0.15 back _/
-0.07 back _/_%r
0.73 back _:
-0.52 back _;
0.42 back _along_with
0.36 back _alongside
0.46 back _are
-0.43 back _at
0.30 back _by
-0.84 back _by_%r_by
-0.20 back _by_(
-0.11 back _by_(_%T
-0.08 back _by_(_on
-0.21 back _by_illustrated_by
0.34 back _by_starring
0.56 back _duties_with
0.24 back _for
0.17 back _is
0.47 back _it_with
0.16 back _of
0.13 back _the
-0.29 back _the_publisher
0.21 back _the_series_with
0.41 back _with
-0.82 cat cast
-0.75 cat character
0.56 cat maker
-0.24 l1 %C
-0.26 l1 %D
-0.64 l1 %N
-0.14 l1 %O
0.05 l1 %R
-0.25 l1 %T
0.10 l1 %r
-0.08 l1 &
0.17 l1 's
-0.16 l1 (
0.07 l1 +
-0.06 l1 ,
-0.26 l1 .
-0.47 l1 /
0.33 l1 :
0.10 l1 ;
0.13 l1 ^
0.19 l1 a
-0.23 l1 after
0.17 l1 alongside
0.05 l1 and
0.18 l1 are
-0.10 l1 as
-0.28 l1 at
-0.05 l1 brothers
0.22 l1 but
-0.23 l1 called
-0.28 l1 chief
-0.47 l1 drama
-0.31 l1 feature
-0.09 l1 film
-0.25 l1 for
-0.51 l1 from
-0.19 l1 her
-0.52 l1 in
0.19 l1 include
0.06 l1 includes
-0.15 l1 including
0.32 l1 is
-0.21 l1 like
-0.28 l1 lord
-0.07 l1 my
-0.43 l1 new
-0.32 l1 no
-0.17 l1 novel
0.06 l1 of
-0.25 l1 officer
-0.60 l1 on
-0.26 l1 one
-0.05 l1 our
-0.47 l1 production
-0.27 l1 publisher
0.16 l1 replacing
-0.22 l1 said
-0.18 l1 sees
-0.31 l1 south
-0.39 l1 starred
-0.55 l1 starring
-0.32 l1 stars
-0.25 l1 takes
-0.15 l1 that
-0.34 l1 the
0.08 l1 to
0.21 l1 under
-0.19 l1 west
-0.22 l1 which
-0.17 l1 while
0.21 l1 winner
0.31 l1 with
-0.11 l1 –
-0.09 l1 —
-0.58 l1 “
0.45 l1 ”
0.04 l2 %C 's
-0.46 l2 %C ,
-0.24 l2 %C and
0.20 l2 %D ;
-0.13 l2 %D on
0.33 l2 %K and
-0.07 l2 %N ,
-0.28 l2 %P %R
-0.05 l2 %P &
0.41 l2 %P 's
-0.37 l2 %P (
0.07 l2 %P +
-0.47 l2 %P /
-0.24 l2 %P :
-0.59 l2 %P ;
0.04 l2 %P and
-0.36 l2 %P as
0.12 l2 %P for
-0.12 l2 %P in
0.19 l2 %P of
-0.16 l2 %P on
-0.19 l2 %P takes
-0.28 l2 %P the
0.45 l2 %P with
-0.22 l2 %R %N
-0.05 l2 %R %R
0.46 l2 %R :
-0.52 l2 %R ;
0.27 l2 %R alongside
0.22 l2 %R are
0.14 l2 %R by
0.10 l2 %R for
0.17 l2 %R is
0.18 l2 %R of
0.16 l2 %R the
0.51 l2 %R with
0.13 l2 %S ,
-0.20 l2 %S on
0.50 l2 %T %R
-0.33 l2 %T %r
0.17 l2 %T (
-0.45 l2 %T ,
-0.24 l2 %T :
-0.39 l2 %T and
0.26 l2 %T is
-0.17 l2 %T on
-0.47 l2 %r %R
-0.18 l2 %r %r
0.57 l2 %r ,
0.39 l2 %r ;
-0.29 l2 %r alongside
-0.41 l2 %r by
-0.67 l2 %r with
0.43 l2 's %R
-0.10 l2 ( the
-0.09 l2 ( “
-0.23 l2 ) ,
-0.23 l2 ) and
0.32 l2 , a
0.07 l2 , alongside
0.20 l2 , and
0.22 l2 , but
-0.09 l2 , including
-0.17 l2 , starring
-0.49 l2 , the
-0.22 l2 , which
-0.29 l2 , while
0.45 l2 , ”
0.18 l2 / %R
-0.17 l2 / %r
-0.33 l2 : “
0.04 l2 ^ %R
0.13 l2 ^ ^
-0.35 l2 ^ the
0.32 l2 adapted by
0.45 l2 along with
0.10 l2 and %R
0.23 l2 and %r
-0.14 l2 and a
-0.32 l2 and starring
-0.31 l2 and the
0.09 l2 anime at
0.34 l2 as %R
-0.28 l2 as %r
-0.17 l2 based on
0.40 l2 by %R
-0.27 l2 cancelled %R
-0.15 l2 city of
-0.29 l2 comes %R
-0.39 l2 coming to
0.36 l2 drama %R
0.26 l2 duties with
-0.24 l2 for the
0.58 l2 from %R
-0.09 l2 globally on
-0.25 l2 hours ;
-0.21 l2 illustrated %R
-0.27 l2 illustrated by
-0.38 l2 in the
0.46 l2 is a
0.37 l2 it with
0.43 l2 its %R
0.42 l2 made %R
-0.09 l2 moved to
-0.30 l2 mr .
0.25 l2 no .
-0.07 l2 novel the
-0.13 l2 novels %R
-0.06 l2 of %O
-0.05 l2 of a
-0.40 l2 of drama
0.09 l2 of the
-0.20 l2 on a
-0.36 l2 on the
-0.10 l2 part of
-0.26 l2 president of
-0.13 l2 released %R
-0.10 l2 roles as
0.19 l2 series %R
-0.21 l2 series %r
-0.24 l2 series stars
0.21 l2 series with
-0.17 l2 shooting in
0.23 l2 show ,
-0.29 l2 slate includes
-0.16 l2 stars as
-0.22 l2 story of
0.47 l2 team at
0.39 l2 the %R
-0.17 l2 the novel
-0.16 l2 the “
-0.06 l2 town of
0.51 l2 under %R
-0.06 l2 well as
-0.21 l2 winning %R
0.38 l2 winning %r
-0.13 l2 working with
0.74 l2 ” %R
0.35 l2 ” %r
-0.22 l2 ” said
-0.14 l2 ” “
-0.54 l3 %C , with
0.19 l3 %K %R for
0.27 l3 %K , and
-0.25 l3 %N hours ;
-0.31 l3 %P %R ,
0.38 l3 %P %r ,
-0.10 l3 %P ( the
-0.09 l3 %P ( “
0.24 l3 %P ) and
-0.05 l3 %P , and
-0.19 l3 %P , the
-0.08 l3 %P and the
-0.09 l3 %P in the
-0.05 l3 %P of a
-0.17 l3 %P of drama
0.23 l3 %R %K and
-0.20 l3 %R %P &
-0.05 l3 %R %P 's
-0.24 l3 %R %P (
-0.12 l3 %R %P ,
-0.15 l3 %R %P /
-0.30 l3 %R %P and
0.16 l3 %R %R alongside
0.20 l3 %R %R are
0.62 l3 %R %R by
0.31 l3 %R %R with
0.23 l3 %R ) ,
-0.07 l3 %R / %r
0.27 l3 %R along with
0.36 l3 %R and %r
0.56 l3 %R duties with
0.37 l3 %R it with
-0.27 l3 %T , %R
-0.08 l3 %T , which
0.46 l3 %T ” %R
-0.38 l3 %r %P ,
0.59 l3 %r %P and
0.31 l3 %r %R for
-0.29 l3 %r %r alongside
0.31 l3 %r %r by
-0.56 l3 %r %r with
-0.38 l3 %r ) ,
-0.14 l3 %r , with
0.18 l3 %r / %R
-0.20 l3 %r / %r
-0.24 l3 %r along with
0.26 l3 %r and %R
-0.48 l3 %r duties with
0.26 l3 's %K and
0.23 l3 's %P ,
0.04 l3 's %P and
-0.25 l3 's %P of
-0.07 l3 's novel the
-0.50 l3 ( %P ,
-0.05 l3 ( %P of
0.27 l3 ) , with
0.17 l3 , %K and
-0.11 l3 , %P &
0.16 l3 , %P 's
-0.09 l3 , %P and
0.08 l3 , %R by
-0.33 l3 , %R of
0.25 l3 , %T (
-0.43 l3 , %r %R
-0.48 l3 , %r by
0.13 l3 , along with
0.34 l3 , as %R
-0.28 l3 , as %r
0.34 l3 , from %R
-0.22 l3 , ” said
-0.14 l3 , ” “
0.52 l3 - winning %R
-0.35 l3 . %P ,
0.29 l3 : %P ,
-0.26 l3 ; %P ,
-0.24 l3 ; %P and
0.28 l3 ; %R by
-0.30 l3 ; %r by
-0.35 l3 ^ %C ,
-0.26 l3 ^ %P (
-0.19 l3 ^ %P ,
0.08 l3 ^ %P and
-0.12 l3 ^ %R %R
0.35 l3 ^ %R :
-0.22 l3 ^ %R by
0.36 l3 ^ %T %R
-0.31 l3 ^ %T (
-0.35 l3 ^ %r by
0.04 l3 ^ ^ %R
0.13 l3 ^ ^ ^
-0.35 l3 ^ ^ the
0.28 l3 a %R by
0.43 l3 a %R with
-0.35 l3 a %r by
0.26 l3 alongside %P and
0.04 l3 and %K 's
-0.15 l3 and %P (
-0.28 l3 and %P ,
-0.30 l3 and %P as
0.34 l3 and %P for
0.11 l3 and %P of
-0.45 l3 and %R %R
0.99 l3 and %R by
0.18 l3 and %r by
0.32 l3 and adapted by
-0.21 l3 and illustrated by
-0.16 l3 and stars as
0.22 l3 are %P ,
-0.44 l3 as %P and
-0.06 l3 as well as
-0.28 l3 be %R by
0.06 l3 be %r by
0.34 l3 been %R by
-0.21 l3 been cancelled %R
0.22 l3 being %R by
0.31 l3 being %r by
-0.21 l3 book %T :
-0.17 l3 by %P (
-0.17 l3 by %P ,
0.23 l3 by %P and
0.20 l3 in %D ;
-0.13 l3 in %P ,
-0.28 l3 in %P and
-0.24 l3 in %T ,
0.53 l3 includes %P ,
-0.12 l3 including %P ,
0.61 l3 is %R %R
0.09 l3 is %R by
-0.22 l3 is %r %R
-0.04 l3 like %P ,
-0.10 l3 novel %P &
-0.06 l3 novels of %O
0.30 l3 of %P 's
-0.07 l3 of %P (
-0.23 l3 of %P ,
-0.14 l3 of %P and
-0.08 l3 on %P in
-0.09 l3 premiere globally on
-0.35 l3 series %R by
-0.05 l3 series %r %R
-0.17 l3 series %r by
-0.49 l3 starring %P ,
-0.38 l3 starring %P and
-0.19 l3 stars %P ,
-0.16 l3 the %P ,
-0.36 l3 the %P and
-0.11 l3 the %P for
0.17 l3 the %R is
0.09 l3 the anime at
0.21 l3 the series with
0.23 l3 the show ,
-0.12 l3 the story of
0.34 l3 to %R %R
0.38 l3 was %R by
0.10 l3 was %r %R
-0.51 l3 was %r by
-0.10 l3 was cancelled %R
-0.16 l3 with %P ,
-0.05 l3 with %P and
0.05 l3 with %P of
-0.09 l3 “ %P &
-0.13 l3 ” %R by
-0.09 l3 ” ) and
-0.50 own Csure1
-0.96 own Csure2
-0.16 own Ksure1
0.59 own Ksure2
0.44 own Ksure3
-0.90 own P1
-0.33 own P2
-0.51 own P3
-0.98 own Psure1
0.41 own Psure2
0.22 own Psure3
-0.52 own writtenCsure1
-0.82 own writtenCsure2
-0.24 own writtenCsure3
-0.16 own writtenKsure1
0.59 own writtenKsure2
0.44 own writtenKsure3
-1.01 own writtenP1
-0.19 own writtenP2
-0.51 own writtenP3
0.12 own writtenPsure1
0.32 own writtenPsure2
0.07 own writtenPsure3
0.22 par %R
0.16 par %r
0.27 par “
-0.23 par2 %P )
-0.08 par2 %P ,
0.11 par2 %P on
-0.15 par2 the %P
0.11 par2 “ %P
-0.17 r1 !
-0.31 r1 %D
-0.13 r1 %N
-0.13 r1 %O
-0.31 r1 %P
0.29 r1 %R
-0.06 r1 %T
0.06 r1 %r
-0.14 r1 &
-0.19 r1 's
0.13 r1 (
0.16 r1 +
0.13 r1 ,
-0.21 r1 -
-0.04 r1 .
-0.29 r1 ...
-0.14 r1 ;
-0.09 r1 a
-0.09 r1 actor
0.25 r1 added
-0.19 r1 after
0.04 r1 also
0.07 r1 and
0.16 r1 animates
0.33 r1 announced
-0.24 r1 are
-0.49 r1 as
-0.38 r1 at
-0.35 r1 australia
-0.29 r1 award
-0.20 r1 back
-0.22 r1 being
-0.15 r1 by
0.23 r1 commented
0.05 r1 continues
-0.25 r1 did
-0.38 r1 drama
0.33 r1 for
-0.18 r1 gave
-0.12 r1 had
-0.18 r1 handles
0.12 r1 has
0.06 r1 have
-0.30 r1 in
-0.35 r1 india
0.05 r1 is
-0.18 r1 leave
0.24 r1 made
-0.23 r1 no
0.27 r1 of
-0.41 r1 on
-0.30 r1 one
-0.10 r1 original
0.16 r1 overseeing
0.45 r1 remains
0.06 r1 said
-0.30 r1 says
-0.18 r1 series
0.35 r1 serve
0.25 r1 served
0.17 r1 show
0.21 r1 split
-0.28 r1 star
-0.10 r1 starring
-0.24 r1 story
0.29 r1 takes
-0.28 r1 that
0.15 r1 the
0.23 r1 thriller
-0.61 r1 to
0.09 r1 took
-0.12 r1 was
-0.14 r1 west
-0.17 r1 who
-0.05 r1 will
0.10 r1 with
-0.13 r1 would
-0.32 r1 –
-0.20 r1 —
-0.37 r1 ”
-0.11 r2 %D ,
-0.06 r2 %D .
-0.14 r2 %R %D
-0.28 r2 %R %P
0.29 r2 %R %R
0.27 r2 %R )
0.35 r2 %R ,
0.61 r2 %R .
0.38 r2 %R ;
0.38 r2 %R and
-0.21 r2 %R both
0.28 r2 %R for
0.68 r2 %R it
-0.25 r2 %R with
-0.35 r2 %r %R
-0.43 r2 %r ,
-0.41 r2 %r .
0.28 r2 %r the
-0.09 r2 & %P
-0.47 r2 's %K
-0.05 r2 's %N
-0.09 r2 's %P
0.11 r2 's %T
0.26 r2 's first
-0.43 r2 's novel
-0.29 r2 's “
0.14 r2 ( %P
0.57 r2 ( %R
-0.50 r2 ( %r
0.17 r2 ( “
0.27 r2 ) $
-0.09 r2 ) %D
-0.12 r2 ) %R
0.05 r2 ) ,
0.21 r2 ) .
-0.37 r2 ) and
-0.40 r2 ) is
-0.13 r2 ) who
-0.11 r2 ) will
-0.11 r2 ) –
0.16 r2 + %P
0.19 r2 , %C
-0.19 r2 , %K
-0.16 r2 , %P
-0.27 r2 , %R
0.24 r2 , %T
0.22 r2 , %r
0.20 r2 , a
-0.06 r2 , and
-0.27 r2 , as
-0.06 r2 , has
0.06 r2 , is
0.34 r2 , its
-0.25 r2 , on
-0.32 r2 , played
-0.16 r2 , said
-0.41 r2 , takes
0.15 r2 , the
-0.17 r2 , there
-0.23 r2 , was
-0.35 r2 , where
0.05 r2 , which
0.17 r2 , who
0.43 r2 , whose
-0.26 r2 , with
0.39 r2 , “
-0.18 r2 , ”
0.29 r2 - %R
-0.33 r2 - based
-0.32 r2 . ,
-0.20 r2 : %P
0.14 r2 ; %P
-0.08 r2 ; %T
0.25 r2 added :
-0.28 r2 and %C
0.06 r2 and %K
-0.61 r2 and %R
0.09 r2 and %T
0.74 r2 and %r
-0.30 r2 and illustrated
0.14 r2 and stars
-0.35 r2 and the
0.37 r2 are %R
-0.34 r2 are %r
-0.35 r2 are the
-0.42 r2 as %r
-0.20 r2 as a
-0.13 r2 as well
-0.31 r2 at the
-0.22 r2 award -
0.23 r2 commented :
0.15 r2 did the
0.34 r2 for %C
0.25 r2 for %K
-0.39 r2 for a
0.31 r2 for the
-0.25 r2 has %R
0.30 r2 has been
-0.17 r2 has given
-0.27 r2 has renewed
0.43 r2 has the
0.34 r2 has told
0.50 r2 have %R
-0.39 r2 in %D
-0.31 r2 in %P
0.21 r2 in the
-0.35 r2 india .
0.62 r2 is %R
-0.11 r2 is %r
0.30 r2 is also
-0.06 r2 is set
-0.10 r2 is the
0.31 r2 of %K
0.21 r2 of %P
-0.06 r2 of a
-0.19 r2 of drama
-0.19 r2 on %D
-0.14 r2 on the
0.16 r2 overseeing the
0.08 r2 returns to
-0.11 r2 says “
-0.13 r2 series %T
0.35 r2 serve as
0.25 r2 served as
-0.15 r2 show %T
0.21 r2 split the
-0.28 r2 takes %P
-0.38 r2 the %P
-0.14 r2 to the
-0.15 r2 told %O
0.39 r2 will %R
-0.12 r2 will %r
-0.15 r2 will be
0.15 r2 with %P
-0.09 r2 with the
-0.16 r2 ” )
-0.06 r3 %D . $
-0.07 r3 %R %D ,
-0.25 r3 %R %P ,
0.27 r3 %R %P .
0.27 r3 %R ) ,
0.42 r3 %R , %P
0.61 r3 %R . $
0.23 r3 %R it .
0.45 r3 %R the %S
0.14 r3 %R the first
-0.12 r3 %R the novel
0.43 r3 %R the pilot
-0.43 r3 %r , %P
-0.41 r3 %r . $
-0.17 r3 & %P ,
-0.37 r3 's %K %R
-0.28 r3 's %K ,
-0.07 r3 's %K and
-0.05 r3 's %N -
-0.46 r3 's %P ,
-0.39 r3 's %P .
0.66 r3 's %P and
-0.07 r3 's %P of
-0.27 r3 's %T ,
-0.29 r3 's %T is
-0.15 r3 's “ %T
-0.14 r3 ( %P )
-0.07 r3 ( %P ,
0.11 r3 ( %P on
0.24 r3 ( %R %R
-0.61 r3 ( %r %r
-0.12 r3 ( the %P
0.05 r3 ( “ %P
0.27 r3 ) $ $
-0.10 r3 ) %R the
-0.08 r3 ) , with
0.21 r3 ) . $
-0.07 r3 ) and %P
-0.12 r3 ) and %R
-0.13 r3 ) and %r
-0.18 r3 , %K .
-0.06 r3 , %P %N
-0.14 r3 , %P 's
-0.34 r3 , %P )
-0.34 r3 , %P .
-0.11 r3 , %P and
-0.28 r3 , %P is
-0.35 r3 , %R %D
-0.41 r3 , %R by
0.19 r3 , %R of
-0.17 r3 , %T ,
-0.39 r3 , %T is
-0.39 r3 , %r %R
0.47 r3 , %r by
0.28 r3 , and %P
-0.10 r3 , and the
-0.29 r3 , played %R
-0.13 r3 , said :
-0.39 r3 , the %C
0.41 r3 , the %N
-0.26 r3 , the %P
0.11 r3 , the %R
-0.07 r3 , the %r
0.43 r3 , the latter
0.11 r3 , the series
-0.19 r3 , the show
0.11 r3 , which follows
0.62 r3 , who %R
0.14 r3 , who %r
-0.17 r3 , who also
0.27 r3 , who has
0.20 r3 , who is
0.11 r3 , who will
-0.14 r3 , with %P
-0.07 r3 , “ %T
-0.05 r3 , ” “
0.32 r3 ; %P and
0.25 r3 added : “
0.22 r3 and %K 's
0.34 r3 and %K ,
-0.36 r3 and %K .
0.12 r3 and %P $
0.78 r3 and %P %R
0.24 r3 and %P %r
-0.15 r3 and %P 's
0.14 r3 and %P (
0.07 r3 and %P ,
-0.11 r3 and %P .
-0.36 r3 and %P ;
0.17 r3 and %P and
-0.21 r3 and %P are
-0.10 r3 and %P as
0.12 r3 and %P for
-0.43 r3 and %P have
0.18 r3 and %P of
0.15 r3 and %P serve
-0.19 r3 and %P story
-0.55 r3 and %R by
-0.10 r3 and %T ,
0.26 r3 and %r %R
0.69 r3 and %r by
-0.30 r3 and illustrated by
0.14 r3 and stars as
0.26 r3 are %R %R
-0.26 r3 are %r %r
0.28 r3 are the %R
-0.25 r3 at the %R
-0.22 r3 award - winning
0.23 r3 commented : “
0.37 r3 for %C .
-0.17 r3 has given a
0.50 r3 have %R the
-0.09 r3 in %D ,
-0.32 r3 in %D .
-0.31 r3 in %P ,
-0.18 r3 in the %P
-0.35 r3 india . $
0.19 r3 is %R the
0.04 r3 is in charge
-0.06 r3 is set to
-0.27 r3 is the %R
0.25 r3 of %K .
-0.06 r3 of a %P
-0.17 r3 of drama %P
-0.15 r3 returns to %R
0.13 r3 serve as %R
0.21 r3 split the %R
-0.15 r3 told %O he
-0.09 r3 with the first
-0.12 r3 ” ) .
-0.53 role company
-0.25 role creator
-0.43 role director
0.39 role producer
0.72 role showrunner
-0.26 role writer
1.49 rule any
-0.63 rule none
-1.57 rule other-role
`
