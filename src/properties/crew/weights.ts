/** What the judge of crew claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const crewWeights = `
-0.141 bias
0.16 A !
-0.10 A #
-0.42 A %
-0.25 A %C
-0.29 A %K
-0.13 A %N
-0.15 A %O
-0.38 A %P
0.11 A %R
-0.12 A %S
0.18 A %T
-0.12 A %r
-0.53 A &
-0.06 A 's
-0.07 A (
-0.05 A )
-0.13 A ,
-0.12 A -
-0.14 A --
-0.05 A .
0.19 A ...
-0.09 A /
-0.14 A :
-0.06 A ;
-0.05 A about
-0.41 A acclaimed
-0.10 A according
-0.23 A across
0.15 A actor
0.15 A adapts
0.35 A added
-0.38 A affair
-0.28 A after
0.29 A against
0.23 A ahead
0.19 A aired
-0.25 A alien
0.08 A all
-0.12 A alone
0.34 A along
0.81 A alongside
0.04 A already
0.27 A also
-0.42 A although
-0.20 A always
0.40 A am
0.11 A among
0.13 A animates
-0.35 A animation
0.04 A anime
-0.06 A announced
-0.41 A another
0.43 A any
-0.46 A around
-0.21 A art
-0.32 A association
0.26 A attached
-0.09 A audience
-0.15 A australia
-0.10 A australian
-0.21 A autumn
0.05 A award
-0.11 A award-winning
-0.09 A back
-0.06 A based
0.12 A became
-0.15 A because
-0.11 A been
-0.42 A before
-0.24 A behind
0.14 A being
-0.21 A best
0.11 A between
-0.34 A book
-0.42 A books
0.15 A both
0.09 A british
-0.20 A brothers
0.06 A but
-0.09 A called
-0.35 A cameras
-0.08 A canada
-0.38 A cancelled
0.19 A cast
0.45 A centers
-0.25 A century
-0.41 A ceo
0.24 A chair
-0.36 A channel
-0.39 A channels
-0.26 A characters
0.23 A charge
0.37 A chief
-0.28 A christmas
-0.39 A city
0.45 A closed
0.38 A collaboration
-0.38 A come
-0.26 A comedy
0.26 A coming
-0.34 A comment
0.26 A commented
-0.58 A commissioned
0.27 A complex
0.35 A composition
0.43 A confirmed
-0.20 A content
0.12 A continue
0.05 A continues
-0.28 A couple
-0.14 A creative
0.47 A crime
0.32 A dark
-0.18 A date
0.36 A daughter
-0.26 A day
0.43 A deal
0.30 A debut
0.08 A debuted
-0.27 A decided
-0.06 A denied
-0.28 A described
-0.47 A detective
-0.17 A determined
-0.18 A developing
0.11 A did
-0.32 A different
-0.31 A do
0.32 A does
0.08 A doing
-0.39 A done
0.15 A down
-0.06 A drama
0.17 A drew
0.75 A duties
-0.18 A each
-0.15 A earlier
0.22 A end
0.07 A ensemble
-0.44 A entertainment
0.12 A episode
0.38 A episodes
-0.20 A espionage
-0.09 A event
-0.11 A every
0.08 A excited
0.16 A expected
0.10 A experience
-0.33 A extra
-0.16 A face
0.25 A family
-0.07 A fan
-0.37 A fans
0.10 A fantastic
-0.23 A fantasy
-0.14 A favourite
-0.18 A feature
0.35 A features
-0.60 A film
0.16 A final
-0.33 A finally
-0.31 A financial
0.15 A find
0.25 A finds
0.65 A first
-0.23 A follow
-0.16 A followed
0.13 A following
0.45 A follows
0.11 A forward
0.17 A fourth
-0.29 A from
-0.31 A fronted
-0.21 A fun
0.13 A further
0.09 A future
-0.20 A game
-0.28 A gave
-0.28 A gets
-0.34 A getting
-0.19 A given
0.41 A globally
0.42 A go
0.16 A going
-0.35 A gone
0.11 A goodbye
0.14 A graphic
-0.06 A great
-0.25 A greenlit
-0.36 A gripping
-0.10 A group
-0.10 A had
-0.05 A half
0.09 A handed
-0.26 A has
-0.04 A have
-0.05 A he
0.05 A head
0.28 A herself
-0.13 A him
0.48 A himself
-0.27 A his
-0.17 A historical
-0.32 A history
0.37 A hit
-0.11 A hour
-0.49 A hour-long
0.43 A hours
-0.07 A husband
0.11 A i
-0.62 A illustrated
0.49 A include
0.07 A including
-0.62 A independent
-0.36 A india
-0.15 A into
-0.15 A invest
0.08 A investigation
-0.30 A ireland
-0.17 A japan
-0.20 A japanese
0.14 A job
-0.38 A journalist
-0.30 A journey
-0.05 A known
-0.34 A korea
-0.39 A last
0.27 A latter
-0.09 A lawyer
0.42 A lead
-0.19 A leading
0.08 A leave
0.05 A led
0.61 A left
-0.33 A light
-0.12 A like
0.13 A limited
-0.27 A london
0.32 A looking
0.31 A lord
0.19 A love
-0.26 A made
-0.23 A main
-0.38 A makes
0.26 A making
0.26 A manga
-0.07 A many
-0.29 A means
-0.27 A modern
-0.18 A more
-0.33 A movie
0.11 A movies
-0.34 A mr
-0.38 A much
-0.29 A murder
-0.42 A music
-0.50 A my
-0.41 A mystery
-0.10 A name
-0.42 A network
0.27 A never
-0.10 A new
-0.18 A newly
-0.12 A news
-0.10 A next
-0.36 A nights
-0.18 A no
-0.19 A normal
0.27 A not
-0.36 A nothing
0.19 A novels
0.10 A now
-0.42 A off
-0.16 A officer
-0.15 A once
-0.40 A one
-0.06 A opener
-0.21 A or
-0.31 A order
-0.22 A ordered
-0.58 A original
0.15 A other
-0.31 A others
0.27 A our
-0.51 A out
0.41 A outside
-0.28 A over
0.08 A overseeing
-0.47 A own
-0.06 A p.m
-0.19 A parents
-0.40 A part
0.20 A parts
-0.10 A people
0.09 A period
0.47 A picked
0.23 A place
-0.42 A plan
-0.42 A play
-0.39 A played
0.23 A plays
-0.39 A police
-0.10 A post
-0.67 A president
-0.11 A previously
0.40 A production
-0.54 A programming
0.35 A project
-0.27 A projects
-0.41 A proper
-0.36 A publisher
-0.11 A pulled
-0.12 A ran
0.30 A relationship
0.50 A remains
-0.06 A renewed
-0.26 A repeats
0.04 A reprise
-0.17 A respectively
0.09 A rest
-0.19 A return
0.12 A returning
-0.16 A returns
-0.18 A revealed
-0.21 A revenge
-0.29 A revolves
-0.23 A rights
-0.08 A role
-0.34 A room
0.07 A run
0.43 A running
0.26 A runs
-0.39 A said
-0.59 A sales
-0.29 A same
-0.10 A saw
0.16 A say
-0.48 A scandal
-0.53 A sci-fi
0.08 A season
0.05 A second
-0.29 A secret
-0.28 A seen
-0.06 A series
0.42 A serve
-0.27 A serves
0.21 A set
0.22 A several
-0.07 A she
0.27 A shooting
-0.10 A shot
-0.06 A show
-0.59 A shows
-0.43 A since
0.10 A sits
-0.43 A small
-0.41 A so
-0.16 A some
-0.07 A something
-0.24 A sorry
-0.47 A sound
-0.59 A south
0.33 A spain
-0.19 A special
0.66 A split
0.33 A spoke
0.15 A star
0.36 A starred
0.50 A stars
0.45 A starting
-0.49 A statement
0.41 A stepped
0.30 A stepping
-0.12 A stick
-0.17 A straight-to-series
-0.22 A studio
-0.26 A such
-0.35 A takes
-0.46 A tapped
-0.15 A team
-0.47 A television
-0.18 A tell
0.17 A than
-0.78 A their
0.12 A them
0.09 A themselves
-0.23 A then
-0.24 A there
0.22 A they
-0.30 A thing
-0.25 A think
0.13 A thriller
0.11 A through
-0.15 A time
-0.12 A titular
-0.17 A together
0.16 A told
-0.29 A took
-0.21 A town
-0.46 A trailer
-0.07 A trilogy
-0.11 A tudum
-0.31 A turned
0.24 A tv
-0.16 A until
0.41 A up
-0.23 A upcoming
-0.33 A usual
-0.48 A very
-0.26 A vice
-0.30 A viewers
-0.21 A wanted
-0.24 A we
-0.14 A we're
-0.52 A week
-0.21 A weekend
0.15 A weekly
-0.12 A well
0.16 A west
-0.48 A what
0.26 A when
-0.32 A which
0.34 A while
0.16 A who
0.38 A whose
-0.06 A will
0.67 A winner
0.43 A work
-0.37 A working
-0.15 A works
-0.28 A world
-0.26 A worldwide
-0.08 A would
0.30 A wraps
-0.14 A year
-0.32 A year-old
-0.36 A york
-0.49 A you
0.12 A –
-0.32 A —
-0.07 A “
0.15 A ”
-0.32 An !
-0.06 An #
-0.41 An %
-0.12 An %C
-0.56 An %K
-0.34 An %N
-0.21 An %O
-0.22 An %P
0.43 An %R
-0.10 An %S
-0.05 An %T
-0.37 An %r
-0.39 An &
-0.20 An (
-0.14 An ,
0.10 An -
-0.09 An .
0.19 An ...
-0.26 An /
-0.08 An ;
0.04 An about
0.09 An according
0.21 An actor
0.11 An adaptation
0.11 An adapted
0.35 An added
-0.04 An after
0.08 An again
0.41 An aired
-0.11 An all
0.26 An along
0.44 An alongside
0.04 An already
-0.17 An although
-0.12 An always
0.33 An among
0.13 An animates
0.39 An anime
0.18 An announced
-0.42 An another
0.11 An around
-0.21 An art
-0.32 An association
0.33 An attached
-0.10 An australia
-0.14 An autumn
0.06 An award
-0.05 An back
0.22 An became
-0.23 An before
0.06 An being
-0.11 An book
-0.24 An books
0.30 An both
-0.20 An brothers
-0.35 An cameras
-0.25 An can
-0.08 An canada
-0.39 An cast
0.45 An centers
-0.41 An ceo
-0.34 An channel
-0.28 An characters
0.23 An charge
0.37 An chief
-0.21 An christmas
0.45 An closed
-0.44 An comedy
0.26 An commented
-0.16 An commissioned
0.55 An complex
0.43 An confirmed
0.05 An continues
-0.11 An creative
0.22 An crime
-0.29 An date
0.38 An daughter
-0.26 An day
0.43 An deal
0.30 An debut
-0.06 An denied
-0.16 An described
-0.26 An detective
-0.04 An determined
-0.28 An do
0.09 An doing
-0.39 An done
-0.11 An drama
0.69 An duties
-0.44 An entertainment
0.35 An episode
0.55 An episodes
-0.09 An event
0.19 An every
-0.22 An extra
-0.18 An fan
0.10 An fantastic
-0.20 An fantasy
-0.08 An favourite
-0.21 An feature
-0.41 An film
0.40 An filmed
-0.26 An finally
-0.24 An financial
-0.14 An finds
0.10 An first
-0.13 An followed
-0.13 An following
0.46 An follows
0.22 An from
-0.26 An fronted
0.13 An further
-0.16 An game
-0.28 An gave
-0.23 An gets
-0.25 An getting
-0.19 An given
-0.19 An gone
-0.25 An greenlit
0.11 An had
-0.33 An have
0.12 An he
-0.21 An her
0.48 An himself
-0.16 An historical
-0.39 An hit
-0.04 An hour
-0.48 An hour-long
-0.60 An illustrated
0.49 An include
-0.48 An independent
-0.34 An india
-0.24 An into
-0.38 An japan
0.27 An job
-0.23 An just
-0.05 An known
-0.08 An last
0.32 An latter
-0.33 An leave
-0.06 An like
-0.17 An london
0.15 An made
-0.23 An main
-0.21 An makes
0.34 An making
0.30 An manga
0.15 An modern
0.33 An more
-0.32 An movie
-0.16 An mr
-0.14 An music
-0.17 An my
-0.41 An mystery
-0.11 An network
-0.35 An new
-0.09 An news
-0.10 An next
-0.38 An no
0.24 An nothing
-0.20 An novel
-0.69 An novels
-0.42 An off
-0.16 An officer
0.11 An once
-0.32 An one
0.12 An only
-0.18 An or
-0.31 An order
-0.22 An ordered
-0.41 An original
0.17 An other
-0.31 An others
0.28 An our
-0.47 An out
0.15 An over
0.06 An overseeing
-0.50 An own
-0.20 An people
0.16 An period
0.12 An pilot
0.25 An place
-0.42 An plan
-0.30 An play
-0.37 An played
0.26 An premiere
-0.64 An president
-0.25 An projects
-0.11 An pulled
-0.36 An ran
-0.11 An remains
-0.34 An renewed
-0.26 An repeats
0.10 An returning
-0.21 An revenge
-0.48 An rights
0.19 An role
-0.42 An room
-0.59 An sales
-0.35 An says
-0.21 An scandal
-0.41 An sci-fi
-0.18 An second
-0.16 An seen
0.09 An series
0.34 An serve
0.21 An served
-0.26 An serves
-0.13 An set
-0.49 An she
0.30 An shooting
0.28 An show
-0.50 An shows
-0.09 An sits
-0.41 An so
-0.15 An some
-0.24 An sorry
-0.45 An sound
-0.29 An south
0.34 An spain
0.60 An split
0.11 An star
-0.26 An starring
0.44 An stars
-0.06 An starting
0.30 An stepping
-0.52 An story
-0.17 An straight-to-series
-0.06 An studio
-0.30 An takes
-0.22 An team
-0.14 An television
0.21 An than
-0.78 An their
-0.23 An then
-0.19 An there
0.24 An they
-0.25 An think
0.21 An thriller
0.14 An through
-0.12 An titular
0.14 An told
-0.31 An took
-0.38 An trailer
-0.50 An trilogy
0.16 An tudum
-0.07 An tv
0.09 An under
0.22 An up
-0.28 An very
-0.43 An vice
-0.08 An we
-0.38 An well
-0.22 An west
-0.38 An what
-0.18 An where
-0.45 An which
0.05 An while
0.16 An who
0.40 An whose
0.56 An winner
-0.45 An winning
-0.27 An working
-0.19 An world
0.18 An would
-0.18 An york
-0.35 An –
-0.32 An —
0.11 An “
-0.46 An ”
-0.16 B !
-0.08 B #
0.17 B %C
-0.38 B %D
0.11 B %N
-0.52 B %O
-0.26 B %P
0.18 B %S
-0.14 B %T
-0.32 B &
-0.16 B 's
-0.15 B (
-0.17 B )
0.11 B +
0.12 B ,
0.10 B -
-0.17 B .
-0.20 B ...
0.19 B /
0.27 B 1990s
-0.47 B 3d
0.07 B ;
-0.47 B about
-0.27 B acclaimed
-0.18 B according
-0.39 B across
-0.38 B actor
0.31 B actors
-0.11 B adaptation
-0.13 B adapts
-0.47 B adds
0.12 B affair
-0.04 B after
0.15 B again
-0.29 B ahead
0.11 B air
-0.06 B aired
-0.13 B all
0.69 B along
0.08 B alongside
-0.20 B already
0.42 B also
-0.17 B although
0.23 B always
-0.14 B american
-0.24 B among
0.35 B animated
0.17 B animates
0.35 B animation
-0.12 B anime
-0.26 B announced
-0.15 B announcements
0.14 B another
-0.33 B any
-0.39 B artist
-0.24 B association
-0.28 B audience
0.17 B australia
-0.28 B australian
-0.43 B available
0.42 B award
0.16 B award-winning
-0.26 B back
-0.18 B bafta
-0.46 B based
-0.23 B beautiful
-0.30 B became
-0.08 B been
-0.26 B began
-0.19 B being
-0.39 B best
-0.28 B best-selling
0.24 B between
-0.39 B big
-0.44 B book
0.27 B books
0.16 B boss
0.30 B both
-0.29 B bow
0.18 B brand
-0.08 B bring
-0.17 B british
0.09 B brothers
0.16 B but
-0.42 B called
0.20 B cameras
0.09 B can
-0.30 B cancelled
-0.28 B cast
0.33 B ceo
-0.06 B channels
-0.44 B character
-0.39 B characters
0.29 B chief
-0.16 B city
-0.25 B closed
0.47 B co-production
-0.66 B come
0.21 B comic
0.10 B commissioned
-0.30 B company
-0.12 B creative
0.09 B crime
0.34 B dark
-0.25 B date
0.11 B daughter
-0.15 B day
-0.52 B deal
-0.35 B design
-0.25 B detective
-0.47 B developing
0.11 B did
-0.39 B different
-0.27 B do
-0.26 B down
-0.19 B drama
-0.45 B dramas
-0.05 B drawn
-0.12 B dropped
-0.08 B during
-0.20 B duties
-0.33 B elsewhere
0.26 B end
-0.45 B ensemble
-0.31 B entertainment
0.76 B episode
0.35 B every
-0.12 B excellent
-0.37 B exclusive
0.05 B family
-0.37 B famous
-0.38 B fans
-0.08 B fantastic
-0.25 B fantasy
-0.37 B feature
-0.59 B features
-0.46 B film
-0.42 B filmed
-0.25 B filming
-0.05 B films
-0.11 B final
-0.21 B first
-0.34 B followed
-0.28 B following
-0.46 B follows
-0.06 B forces
-0.30 B former
-0.23 B friday
0.27 B from
-0.13 B game
0.28 B gave
-0.47 B get
-0.23 B getting
0.24 B given
-0.09 B global
-0.05 B globally
0.21 B goes
0.19 B going
-0.19 B golden
-0.40 B great
-0.30 B guest
-0.38 B had
0.20 B hand
0.26 B handles
0.26 B hands
0.26 B has
-0.08 B have
0.18 B he
-0.19 B head
-0.28 B here
-0.25 B highlights
0.15 B his
0.13 B hit
-0.54 B hollywood
-0.16 B horror
0.13 B hour
-0.32 B hours
-0.47 B how
0.38 B husband
-0.42 B i
-0.23 B i'm
-0.46 B illustrated
0.55 B include
-0.43 B included
0.37 B includes
-0.46 B including
-0.27 B independent
0.28 B indian
0.17 B inspired
-0.44 B into
-0.24 B ireland
-0.27 B joined
-0.42 B joining
-0.29 B joins
-0.43 B journalist
0.17 B just
-0.29 B know
-0.45 B known
0.24 B korean
0.26 B last
-0.36 B latest
-0.08 B lawyer
-0.34 B lead
-0.04 B led
0.27 B left
-0.10 B life
-0.50 B like
-0.23 B likely
-0.22 B line
-0.40 B list
0.13 B location
-0.25 B look
-0.27 B lord
0.60 B made
-0.52 B main
-0.32 B makes
-0.50 B manga
-0.38 B meanwhile
-0.14 B members
-0.10 B modern
-0.14 B more
-0.35 B most
-0.27 B mother
-0.14 B moved
0.34 B mr
-0.37 B my
-0.30 B named
-0.33 B neither
-0.27 B network
-0.18 B networks
0.29 B new
-0.28 B newly
-0.05 B news
-0.15 B next
-0.20 B nominated
-0.19 B nor
-0.33 B novels
0.15 B now
0.27 B off
-0.24 B officer
-0.45 B official
0.14 B once
-0.12 B one
-0.39 B only
-0.37 B opening
-0.21 B order
0.12 B ordered
-0.35 B original
-0.11 B oscar
0.52 B other
-0.21 B others
-0.15 B our
0.13 B out
-0.21 B over
-0.12 B own
-0.19 B p.m
0.27 B part
0.44 B parts
-0.33 B peek
0.07 B period
-0.42 B photo
-0.32 B picked
-0.14 B place
-0.05 B plan
-0.42 B play
-0.41 B played
-0.06 B playing
-0.40 B plays
-0.14 B police
0.11 B political
-0.44 B popular
-0.06 B power
-0.23 B powerful
-0.30 B premiere
0.46 B premiered
-0.59 B president
0.23 B procedural
-0.10 B production
0.16 B project
-0.13 B protagonist
-0.16 B published
-0.47 B publisher
-0.24 B ratings
0.45 B relationship
0.22 B released
-0.47 B remains
-0.29 B remake
-0.13 B renewed
0.15 B replacing
-0.27 B reprise
-0.31 B response
-0.10 B return
-0.36 B revolves
-0.18 B roles
0.04 B run
0.08 B said
-0.36 B sales
0.37 B say
0.26 B says
-0.08 B scandal
-0.08 B screen
-0.37 B season
-0.05 B seasons
-0.11 B second
-0.34 B secret
-0.06 B seen
-0.23 B sees
-0.05 B series
0.22 B serves
-0.45 B set
0.28 B shared
0.07 B she
-0.19 B shooting
-0.22 B should
-0.38 B shown
-0.11 B shows
-0.34 B signed
0.07 B since
-0.20 B sits
-0.66 B slate
-0.33 B small
0.60 B so
-0.10 B some
-0.12 B son
-0.17 B soon
-0.36 B sorry
0.10 B south
-0.20 B special
-0.30 B split
-0.50 B star
-0.40 B starred
-0.15 B starring
-0.72 B stars
-0.46 B stepping
0.18 B stick
-0.20 B still
-0.40 B stories
0.05 B story
0.33 B studio
-0.21 B synopsis
-0.52 B takes
-0.31 B talent
-0.12 B team
-0.25 B television
0.22 B than
-0.67 B their
-0.42 B them
-0.30 B there
-0.50 B they
-0.28 B third
0.47 B thriller
-0.22 B time
0.05 B title
-0.09 B titles
0.49 B told
-0.09 B too
-0.17 B total
-0.34 B town
-0.46 B trailer
0.09 B turn
-0.15 B tv
-0.33 B uk
-0.05 B under
-0.25 B unique
-0.09 B unveiled
0.09 B up
-0.06 B upcoming
-0.14 B us
-0.11 B various
0.22 B version
0.04 B very
-0.15 B vice
-0.20 B video
-0.25 B viewers
-0.19 B wait
-0.27 B wall
-0.05 B wanted
-0.31 B way
-0.09 B we
-0.34 B week
-0.36 B weeks
-0.41 B well
-0.28 B west
-0.23 B what
0.56 B when
-0.23 B where
-0.71 B which
0.05 B while
0.18 B who
-0.38 B whose
-0.30 B wife
-0.43 B will
-0.25 B winner
-0.13 B winning
0.14 B working
-0.12 B world
-0.17 B worldwide
0.08 B year
-0.39 B year-old
-0.54 B yes
0.17 B yet
-0.37 B york
0.16 B you
0.11 B your
-0.10 B –
-0.35 B —
-0.19 B “
0.14 B ”
-0.13 Bn !
-0.04 Bn #
0.21 Bn %C
0.17 Bn %D
-0.07 Bn %K
-0.40 Bn %N
-0.60 Bn %O
-0.32 Bn %P
0.34 Bn %R
0.41 Bn %S
-0.06 Bn %T
-0.27 Bn &
-0.04 Bn 's
-0.28 Bn (
0.11 Bn +
0.09 Bn ,
-0.09 Bn -
-0.29 Bn .
-0.17 Bn ...
-0.40 Bn 3d
0.24 Bn :
0.31 Bn ;
0.33 Bn acclaimed
0.11 Bn according
-0.11 Bn across
-0.28 Bn actor
-0.06 Bn adaptation
0.23 Bn adapted
-0.09 Bn adapts
-0.47 Bn adds
-0.29 Bn after
0.05 Bn all
0.43 Bn along
-0.18 Bn already
0.08 Bn also
-0.10 Bn american
-0.07 Bn among
0.17 Bn animates
0.43 Bn animation
-0.05 Bn anime
-0.09 Bn announced
-0.15 Bn announcements
0.04 Bn another
-0.24 Bn association
-0.30 Bn available
0.26 Bn award-winning
-0.24 Bn back
-0.14 Bn based
-0.30 Bn became
-0.06 Bn been
-0.24 Bn being
-0.28 Bn best-selling
0.18 Bn between
-0.39 Bn big
-0.10 Bn book
-0.22 Bn bring
0.30 Bn but
-0.24 Bn called
0.27 Bn came
-0.26 Bn cancelled
-0.63 Bn cast
0.33 Bn ceo
-0.38 Bn character
-0.26 Bn characters
0.27 Bn chief
-0.15 Bn city
-0.24 Bn come
-0.06 Bn comedy
-0.24 Bn comic
-0.43 Bn coming
-0.43 Bn commissioned
-0.18 Bn creative
-0.35 Bn crime
0.08 Bn daughter
-0.12 Bn day
-0.45 Bn deal
-0.18 Bn design
-0.11 Bn developing
0.11 Bn did
-0.26 Bn different
-0.26 Bn down
-0.32 Bn drama
-0.46 Bn drawn
-0.12 Bn dropped
-0.04 Bn during
-0.20 Bn duties
-0.33 Bn elsewhere
0.25 Bn end
-0.30 Bn entertainment
-0.22 Bn episode
0.37 Bn episodes
-0.19 Bn excited
-0.37 Bn exclusive
0.10 Bn family
-0.08 Bn fantastic
-0.20 Bn fantasy
-0.37 Bn feature
-0.48 Bn film
-0.25 Bn filmed
-0.12 Bn filming
-0.05 Bn films
0.15 Bn first
-0.31 Bn followed
-0.15 Bn following
-0.25 Bn follows
0.32 Bn from
-0.37 Bn get
-0.05 Bn globally
-0.19 Bn golden
-0.39 Bn great
-0.20 Bn guest
-0.20 Bn had
0.20 Bn hand
0.26 Bn hands
0.46 Bn has
0.24 Bn have
0.38 Bn he
-0.19 Bn head
0.08 Bn her
-0.09 Bn his
-0.28 Bn hit
-0.16 Bn horror
-0.43 Bn hour
-0.32 Bn hours
0.39 Bn husband
-0.43 Bn illustrated
0.51 Bn include
-0.42 Bn included
0.37 Bn includes
-0.41 Bn including
-0.06 Bn into
-0.21 Bn ireland
-0.08 Bn joined
-0.22 Bn joining
-0.43 Bn journalist
-0.09 Bn just
-0.29 Bn known
-0.27 Bn korean
0.29 Bn last
-0.20 Bn led
-0.32 Bn like
-0.25 Bn look
-0.27 Bn lord
0.52 Bn made
-0.33 Bn manga
-0.13 Bn more
-0.10 Bn most
-0.26 Bn mother
-0.12 Bn moved
-0.29 Bn mr
-0.23 Bn my
-0.27 Bn named
-0.33 Bn neither
-0.43 Bn network
-0.13 Bn newly
0.26 Bn news
-0.19 Bn no
-0.20 Bn nominated
-0.19 Bn nor
-0.16 Bn novel
-0.44 Bn novels
-0.24 Bn officer
-0.38 Bn official
-0.29 Bn one
-0.39 Bn only
-0.27 Bn opening
-0.14 Bn original
-0.09 Bn oscar
0.18 Bn other
-0.07 Bn our
0.13 Bn out
-0.07 Bn over
-0.11 Bn p.m
-0.54 Bn part
0.44 Bn parts
-0.42 Bn photo
-0.22 Bn picked
-0.22 Bn pilot
-0.14 Bn place
-0.18 Bn play
-0.41 Bn played
-0.33 Bn plays
0.27 Bn political
-0.24 Bn premiere
0.36 Bn premiered
-0.45 Bn president
0.06 Bn production
0.42 Bn project
-0.13 Bn protagonist
-0.16 Bn published
-0.47 Bn publisher
-0.13 Bn released
-0.10 Bn remains
0.15 Bn replacing
-0.26 Bn reprise
-0.26 Bn revealed
-0.36 Bn revolves
-0.28 Bn role
-0.15 Bn roles
-0.18 Bn run
0.05 Bn said
-0.36 Bn sales
-0.08 Bn scandal
-0.37 Bn season
-0.05 Bn seasons
0.29 Bn second
-0.23 Bn sees
-0.07 Bn series
-0.54 Bn set
0.28 Bn shared
-0.16 Bn she
-0.19 Bn shooting
-0.11 Bn shows
0.07 Bn since
-0.58 Bn slate
0.36 Bn so
-0.05 Bn soon
-0.36 Bn sorry
-0.17 Bn south
-0.30 Bn split
-0.38 Bn starred
-0.16 Bn starring
-0.69 Bn stars
-0.09 Bn stepping
0.24 Bn stick
-0.40 Bn stories
-0.10 Bn story
0.33 Bn studio
-0.21 Bn synopsis
-0.48 Bn takes
-0.11 Bn team
-0.21 Bn television
-0.28 Bn their
-0.05 Bn then
-0.41 Bn there
-0.23 Bn they
0.09 Bn thriller
0.05 Bn through
-0.10 Bn told
-0.37 Bn too
-0.06 Bn town
-0.35 Bn trailer
0.07 Bn tv
-0.34 Bn uk
-0.29 Bn up
-0.14 Bn us
-0.11 Bn various
-0.33 Bn very
-0.13 Bn vice
-0.25 Bn viewers
-0.27 Bn wall
-0.19 Bn way
-0.30 Bn we
-0.21 Bn webtoon
-0.34 Bn week
-0.28 Bn well
-0.28 Bn west
-0.23 Bn what
-0.31 Bn when
-0.76 Bn which
0.16 Bn while
-0.11 Bn who
-0.48 Bn whose
-0.24 Bn wife
-0.59 Bn will
-0.25 Bn winner
-0.10 Bn winning
-0.16 Bn working
-0.06 Bn world
-0.17 Bn worldwide
0.28 Bn year
-0.39 Bn year-old
-0.47 Bn yes
-0.28 Bn you
-0.38 Bn your
-0.28 Bn —
-0.33 H %D
-0.55 H %K
-0.15 H %P
-0.12 H %S
-0.05 H %T
0.32 H 's
-0.05 H (
-0.05 H )
0.17 H /
-0.42 H :
-0.18 H ?
-0.45 H a
-0.06 H about
0.13 H and
-0.63 H by
-0.35 H cast
-0.22 H date
-0.13 H do
-0.21 H from
0.19 H how
-0.27 H in
0.14 H is
-0.23 H it
0.08 H know
-0.17 H march
0.30 H of
0.05 H on
-0.24 H plot
-0.36 H release
0.05 H renewed
0.04 H trailer
-0.42 H tv
0.08 H we
-0.41 H what
0.13 H when
-0.16 H |
0.12 H –
0.27 H —
0.15 H “
0.06 H ”
-0.25 L1 %C
-0.24 L1 %D
-0.52 L1 %N
-0.13 L1 %O
-0.25 L1 %T
-0.07 L1 %r
0.26 L1 's
-0.26 L1 (
0.07 L1 +
0.19 L1 ,
-0.57 L1 .
0.40 L1 :
0.22 L1 ;
0.06 L1 ^
0.14 L1 a
-0.27 L1 after
-0.51 L1 and
0.39 L1 are
-0.21 L1 as
0.12 L1 at
-0.07 L1 boss
0.26 L1 but
0.05 L1 by
-0.22 L1 called
-0.28 L1 chief
-0.33 L1 drama
-0.37 L1 feature
-0.27 L1 film
-0.57 L1 from
-0.24 L1 her
-0.18 L1 his
-0.53 L1 in
0.46 L1 include
0.37 L1 includes
-0.33 L1 including
0.35 L1 is
-0.29 L1 like
-0.27 L1 lord
-0.12 L1 my
-0.42 L1 new
-0.31 L1 no
-0.24 L1 novel
-0.05 L1 of
-0.24 L1 officer
-0.60 L1 on
-0.21 L1 one
-0.07 L1 our
-0.33 L1 publisher
0.16 L1 replacing
-0.18 L1 said
-0.20 L1 sees
-0.33 L1 south
-0.38 L1 starred
-0.70 L1 starring
-0.66 L1 stars
-0.25 L1 takes
-0.14 L1 that
-0.36 L1 the
0.05 L1 through
0.26 L1 to
0.04 L1 under
-0.20 L1 was
-0.19 L1 west
-0.23 L1 which
-0.16 L1 while
0.13 L1 winner
0.06 L1 with
-0.12 L1 –
-0.11 L1 —
0.31 L1 ”
-0.61 L2 %C ,
-0.26 L2 %C and
0.09 L2 %D ,
0.24 L2 %D ;
-0.17 L2 %D on
-0.21 L2 %D with
0.07 L2 %K 's
-0.08 L2 %N ,
-0.22 L2 %P %R
0.48 L2 %P 's
-0.41 L2 %P (
0.07 L2 %P +
-0.36 L2 %P :
-0.47 L2 %P as
0.34 L2 %P for
-0.09 L2 %P in
0.11 L2 %P of
-0.18 L2 %P on
-0.18 L2 %P takes
-0.27 L2 %P the
0.48 L2 %P with
-0.18 L2 %R %N
0.23 L2 %R %R
0.57 L2 %R :
-0.50 L2 %R ;
0.46 L2 %R alongside
0.57 L2 %R are
-0.38 L2 %R at
0.34 L2 %R by
0.28 L2 %R for
0.21 L2 %R is
0.15 L2 %R of
0.06 L2 %R the
0.53 L2 %R with
0.13 L2 %S ,
-0.22 L2 %S on
0.63 L2 %T %R
-0.31 L2 %T %r
0.18 L2 %T (
-0.39 L2 %T ,
-0.30 L2 %T :
-0.42 L2 %T and
0.23 L2 %T is
-0.14 L2 %T on
-0.55 L2 %r %R
-0.78 L2 %r %r
0.57 L2 %r ,
0.37 L2 %r ;
-0.48 L2 %r alongside
0.39 L2 %r at
-0.50 L2 %r by
-0.40 L2 %r with
0.44 L2 's %R
-0.10 L2 ( the
0.05 L2 , %R
0.30 L2 , a
-0.08 L2 , and
0.26 L2 , but
-0.20 L2 , including
-0.23 L2 , starring
-0.41 L2 , the
-0.23 L2 , which
-0.33 L2 , while
-0.12 L2 , with
0.31 L2 , ”
0.17 L2 / %R
-0.21 L2 / %r
0.07 L2 ^ %R
0.06 L2 ^ ^
-0.37 L2 ^ the
0.33 L2 adapted by
0.29 L2 along with
0.15 L2 and %R
0.48 L2 and %r
-0.15 L2 and a
-0.32 L2 and starring
-0.12 L2 and the
0.07 L2 anime at
0.40 L2 as %R
-0.23 L2 as %r
-0.24 L2 association with
-0.17 L2 based on
0.32 L2 by %R
-0.25 L2 cancelled %R
-0.15 L2 city of
-0.32 L2 comes %R
-0.40 L2 coming to
0.51 L2 drama %R
-0.18 L2 duties with
-0.31 L2 for the
-0.05 L2 globally on
-0.32 L2 hours ;
-0.25 L2 illustrated %R
-0.33 L2 illustrated by
-0.30 L2 in the
0.49 L2 is a
0.44 L2 it with
0.61 L2 its %R
-0.08 L2 led %R
0.63 L2 made %R
-0.12 L2 moved to
-0.29 L2 mr .
0.20 L2 no .
-0.04 L2 novel the
-0.10 L2 novels %R
-0.06 L2 of %O
-0.05 L2 of a
-0.39 L2 of drama
0.07 L2 of the
-0.24 L2 on a
-0.37 L2 on the
-0.08 L2 part of
-0.24 L2 president of
-0.13 L2 released %R
-0.13 L2 roles as
0.06 L2 series %R
-0.11 L2 series %r
-0.38 L2 series stars
0.27 L2 series with
-0.17 L2 shooting in
0.37 L2 show ,
-0.37 L2 slate includes
-0.17 L2 stars as
-0.34 L2 story of
0.30 L2 team at
0.46 L2 the %R
-0.24 L2 the novel
-0.06 L2 town of
0.38 L2 under %R
-0.07 L2 well as
-0.22 L2 winning %R
0.34 L2 winning %r
-0.10 L2 working with
-0.14 L2 ” %R
0.50 L2 ” %r
-0.18 L2 ” said
-0.49 L3 %C , with
0.25 L3 %K %R for
-0.32 L3 %N hours ;
-0.28 L3 %P %R ,
0.40 L3 %P %r ,
-0.10 L3 %P ( the
-0.08 L3 %P , ”
-0.16 L3 %P in the
-0.05 L3 %P of a
-0.17 L3 %P of drama
0.04 L3 %R %P 's
-0.26 L3 %R %P (
0.14 L3 %R %R alongside
0.26 L3 %R %R are
0.49 L3 %R %R by
0.29 L3 %R %R with
-0.08 L3 %R / %r
0.43 L3 %R along with
0.26 L3 %R and %r
0.17 L3 %R duties with
0.44 L3 %R it with
-0.22 L3 %T , %R
-0.07 L3 %T , which
-0.12 L3 %T ” %R
0.09 L3 %r %R alongside
0.30 L3 %r %R for
-0.48 L3 %r %r alongside
0.27 L3 %r %r by
-0.28 L3 %r %r with
-0.15 L3 %r , with
0.17 L3 %r / %R
-0.30 L3 %r / %r
-0.38 L3 %r along with
0.51 L3 %r and %R
-0.56 L3 %r duties with
-0.38 L3 's %P of
-0.21 L3 's %T ,
-0.04 L3 's novel the
-0.15 L3 ( %P of
-0.05 L3 ) %P (
0.16 L3 ) , with
0.24 L3 , %P 's
0.15 L3 , %R %R
-0.33 L3 , %R of
0.26 L3 , %T (
-0.37 L3 , %r %R
-0.47 L3 , %r by
0.09 L3 , along with
0.40 L3 , as %R
-0.23 L3 , as %r
-0.12 L3 , from %R
-0.18 L3 , ” said
0.43 L3 - winning %R
0.40 L3 ; %R by
-0.36 L3 ; %r by
-0.40 L3 ^ %C ,
-0.39 L3 ^ %P (
-0.13 L3 ^ %R %R
0.59 L3 ^ %R :
0.35 L3 ^ %T %R
-0.34 L3 ^ %T (
-0.39 L3 ^ %r %R
-0.07 L3 ^ %r by
0.07 L3 ^ ^ %R
0.06 L3 ^ ^ ^
-0.37 L3 ^ ^ the
0.27 L3 a %R by
0.46 L3 a %R with
-0.29 L3 a %r by
0.10 L3 and %K 's
-0.30 L3 and %P (
-0.46 L3 and %P as
0.38 L3 and %P for
0.09 L3 and %P of
-0.47 L3 and %R %R
0.84 L3 and %R by
0.06 L3 and %r by
0.33 L3 and adapted by
-0.28 L3 and illustrated by
-0.17 L3 and stars as
-0.07 L3 as well as
-0.25 L3 be %R by
0.14 L3 be %r by
0.50 L3 been %R by
-0.25 L3 been cancelled %R
0.27 L3 being %R by
0.26 L3 being %r by
-0.23 L3 book %T :
-0.22 L3 by %P (
0.24 L3 in %D ;
-0.22 L3 in %T ,
-0.24 L3 in association with
0.59 L3 is %R %R
0.15 L3 is %R by
-0.37 L3 is %r %R
-0.06 L3 novels of %O
0.31 L3 of %P 's
-0.08 L3 of %P (
-0.07 L3 on %P in
-0.05 L3 premiere globally on
-0.48 L3 series %R by
-0.10 L3 series %r %R
-0.26 L3 series %r by
-0.11 L3 the %P for
0.21 L3 the %R is
0.07 L3 the anime at
0.27 L3 the series with
0.37 L3 the show ,
-0.12 L3 the story of
0.54 L3 to %R %R
0.46 L3 was %R by
0.09 L3 was %r %R
-0.43 L3 was %r by
-0.10 L3 was cancelled %R
0.07 L3 with %P of
-0.15 L3 ” %R by
0.05 L3 ” %r %R
-0.35 LR %N %R
-0.19 LR %N ,
-0.07 LR %O ,
-0.09 LR %R %D
0.21 LR %R ,
-0.43 LR %R .
0.26 LR %R added
-0.15 LR %R after
0.32 LR %R also
0.54 LR %R and
0.08 LR %R are
-0.35 LR %R australia
0.26 LR %R commented
-0.40 LR %R drama
0.40 LR %R for
0.50 LR %R has
-0.28 LR %R in
-0.12 LR %R is
-0.20 LR %R on
0.65 LR %R said
0.30 LR %R told
0.19 LR %R who
-0.25 LR %R will
0.39 LR %r 's
-0.13 LR %r .
-0.40 LR %r said
-0.06 LR %r will
0.20 LR 's %R
-0.05 LR 's 's
0.70 LR 's ,
-0.41 LR 's and
-0.44 LR 's of
-0.19 LR ( $
-0.09 LR ( 's
-0.50 LR ( )
-0.23 LR ( ,
-0.07 LR ( of
-0.05 LR ( on
0.40 LR , %R
-0.28 LR , %r
-0.49 LR , 's
0.13 LR , )
0.18 LR , ,
0.21 LR , .
-0.19 LR , and
-0.26 LR , being
-0.52 LR , has
-0.20 LR , have
-0.38 LR , in
-0.33 LR , to
-0.28 LR , was
0.28 LR , will
-0.08 LR . )
0.14 LR . ,
0.72 LR : $
-0.23 LR : %R
-0.19 LR : 's
-0.29 LR : ,
0.09 LR : .
-0.32 LR : has
-0.27 LR : in
-0.40 LR : the
0.54 LR ; %R
0.30 LR ; %r
-0.24 LR ; ,
0.17 LR ^ %R
0.14 LR ^ %r
-0.11 LR ^ 's
-0.06 LR ^ ,
-0.08 LR ^ also
0.29 LR ^ animates
0.32 LR ^ announced
-0.06 LR ^ are
0.05 LR ^ continues
-0.26 LR ^ gave
-0.10 LR ^ handles
0.43 LR ^ has
-0.11 LR ^ have
0.15 LR ^ is
0.30 LR ^ of
0.26 LR ^ serve
0.21 LR ^ served
0.44 LR ^ split
0.43 LR ^ takes
0.30 LR ^ will
0.22 LR a %R
-0.13 LR a )
0.20 LR alongside ,
0.09 LR alongside .
-0.25 LR and 's
0.33 LR and ,
0.35 LR are .
-0.06 LR as 's
-0.07 LR as ,
-0.59 LR as .
-0.04 LR as and
-0.10 LR at ,
0.40 LR at .
0.47 LR by $
-0.36 LR by 's
0.21 LR by ,
0.05 LR by .
-0.36 LR by in
0.04 LR by is
-0.39 LR drama ,
-0.71 LR for ,
-0.20 LR for as
0.30 LR for for
-0.25 LR in 's
-0.38 LR in ,
-0.28 LR in .
-0.23 LR in and
-0.10 LR in as
-0.08 LR in for
0.43 LR includes .
-0.19 LR including ,
0.23 LR is 's
0.42 LR is .
-0.17 LR like .
0.29 LR of %R
-0.11 LR of 's
-0.16 LR of )
0.16 LR of ,
0.06 LR of .
-0.28 LR of and
-0.19 LR of in
-0.07 LR of to
0.21 LR of who
-0.07 LR on %R
-0.17 LR on 's
-0.22 LR on ,
-0.53 LR on .
-0.06 LR on and
-0.05 LR on in
-0.05 LR on with
-0.18 LR said ,
-0.32 LR starring ,
-0.63 LR stars .
-0.10 LR the %N
-0.43 LR the %R
-0.31 LR the 's
-0.24 LR the )
-0.37 LR the ,
0.06 LR the -
-0.51 LR the .
-0.07 LR the drama
-0.10 LR the for
-0.13 LR the of
-0.12 LR the series
-0.18 LR the star
-0.21 LR to )
-0.09 LR to ,
0.35 LR to .
-0.40 LR with 's
0.17 LR with .
0.07 LR with and
0.25 LR with as
-0.34 LR with at
0.24 LR with of
-0.18 LR ” )
-0.27 Lb2 %K
-0.47 Lb2 %O
0.17 Lb2 %P
0.50 Lb2 %R
0.15 Lb2 %S
0.50 Lb2 %T
-0.50 Lb2 %r
0.24 Lb2 's
0.16 Lb2 (
-0.24 Lb2 )
-0.05 Lb2 ,
-0.40 Lb2 -
-0.17 Lb2 /
-0.55 Lb2 :
-0.04 Lb2 ^
-0.24 Lb2 a
-0.15 Lb2 adaptation
0.31 Lb2 adapted
0.11 Lb2 all
0.29 Lb2 along
0.08 Lb2 also
-0.22 Lb2 and
0.07 Lb2 anime
-0.18 Lb2 announcements
0.04 Lb2 another
0.21 Lb2 as
-0.24 Lb2 association
0.20 Lb2 at
-0.06 Lb2 back
-0.17 Lb2 based
0.75 Lb2 by
-0.25 Lb2 cancelled
-0.47 Lb2 cast
0.33 Lb2 ceo
-0.15 Lb2 city
-0.32 Lb2 comes
-0.40 Lb2 coming
-0.18 Lb2 design
0.10 Lb2 drama
-0.18 Lb2 duties
-0.11 Lb2 follows
-0.31 Lb2 for
0.28 Lb2 from
-0.05 Lb2 globally
-0.16 Lb2 head
-0.23 Lb2 her
-0.32 Lb2 hours
-0.43 Lb2 illustrated
-0.46 Lb2 in
-0.21 Lb2 including
0.33 Lb2 is
0.20 Lb2 it
0.07 Lb2 its
-0.34 Lb2 led
0.49 Lb2 made
-0.12 Lb2 moved
-0.29 Lb2 mr
-0.12 Lb2 named
-0.43 Lb2 network
0.20 Lb2 no
-0.81 Lb2 novel
-0.42 Lb2 novels
-0.47 Lb2 of
-0.51 Lb2 on
-0.08 Lb2 part
-0.26 Lb2 played
-0.24 Lb2 president
-0.13 Lb2 released
-0.18 Lb2 role
-0.15 Lb2 roles
-0.36 Lb2 season
0.29 Lb2 second
0.15 Lb2 series
-0.17 Lb2 shooting
-0.31 Lb2 show
-0.37 Lb2 slate
-0.17 Lb2 stars
-0.34 Lb2 story
-0.06 Lb2 team
-0.34 Lb2 that
-0.17 Lb2 the
-0.68 Lb2 to
-0.06 Lb2 town
0.38 Lb2 under
-0.17 Lb2 up
0.27 Lb2 was
-0.19 Lb2 way
-0.33 Lb2 week
-0.07 Lb2 well
-0.35 Lb2 which
-0.24 Lb2 wife
-0.40 Lb2 will
-0.05 Lb2 winning
-0.23 Lb2 with
-0.10 Lb2 working
-0.22 Lb2 “
0.14 Lb2 ”
-0.13 Lb3 !
0.18 Lb3 %C
0.23 Lb3 %D
-0.10 Lb3 %K
-0.17 Lb3 %N
-0.23 Lb3 %P
0.19 Lb3 %R
0.05 Lb3 %S
-0.11 Lb3 %T
-0.05 Lb3 %r
-0.40 Lb3 's
0.05 Lb3 (
0.10 Lb3 )
-0.05 Lb3 ,
-0.34 Lb3 .
-0.04 Lb3 ...
-0.14 Lb3 :
0.13 Lb3 ;
0.12 Lb3 a
0.14 Lb3 also
-0.15 Lb3 an
0.43 Lb3 and
0.17 Lb3 animates
-0.49 Lb3 as
0.12 Lb3 at
0.27 Lb3 based
-0.35 Lb3 be
-0.09 Lb3 been
-0.22 Lb3 being
0.31 Lb3 book
-0.12 Lb3 by
-0.22 Lb3 cast
-0.12 Lb3 character
0.47 Lb3 comes
0.20 Lb3 drama
-0.46 Lb3 drawn
-0.30 Lb3 entertainment
-0.15 Lb3 episode
-0.20 Lb3 fantasy
-0.05 Lb3 films
-0.20 Lb3 first
-0.21 Lb3 for
-0.28 Lb3 great
0.16 Lb3 her
-0.07 Lb3 his
-0.14 Lb3 in
0.22 Lb3 include
0.18 Lb3 is
0.41 Lb3 it
0.28 Lb3 its
-0.23 Lb3 light
-0.09 Lb3 like
-0.23 Lb3 named
0.05 Lb3 new
-0.06 Lb3 novels
0.07 Lb3 of
-0.48 Lb3 on
0.27 Lb3 other
-0.23 Lb3 premiere
-0.49 Lb3 series
-0.05 Lb3 soon
0.24 Lb3 stick
-0.36 Lb3 takes
-0.37 Lb3 that
0.16 Lb3 the
-0.18 Lb3 their
-0.41 Lb3 this
0.07 Lb3 to
-0.18 Lb3 trailer
-0.27 Lb3 under
-0.11 Lb3 various
-0.25 Lb3 viewers
-0.06 Lb3 was
-0.15 Lb3 which
0.32 Lb3 while
-0.15 Lb3 who
-0.48 Lb3 whose
-0.18 Lb3 will
-0.16 Lb3 with
0.15 Lb3 year
-0.29 Lb3 –
-0.22 Lb3 “
-0.40 Lb3 ”
-0.18 R1 !
-0.41 R1 %D
-0.12 R1 %N
-0.23 R1 %O
-0.24 R1 %P
0.37 R1 %R
-0.10 R1 )
0.26 R1 +
0.08 R1 ,
-0.21 R1 -
0.04 R1 .
-0.24 R1 ...
0.23 R1 :
-0.34 R1 ;
-0.09 R1 a
-0.08 R1 actor
0.26 R1 added
-0.19 R1 after
-0.09 R1 also
0.11 R1 and
0.13 R1 animates
0.32 R1 announced
-0.18 R1 are
-0.31 R1 as
-0.43 R1 at
-0.36 R1 australia
-0.35 R1 award
-0.21 R1 back
-0.32 R1 being
-0.15 R1 by
0.26 R1 commented
0.05 R1 continues
-0.06 R1 denied
-0.44 R1 drama
0.23 R1 for
-0.28 R1 gave
-0.08 R1 had
0.12 R1 has
-0.34 R1 have
-0.34 R1 in
-0.33 R1 india
0.14 R1 is
-0.19 R1 leave
0.17 R1 made
-0.21 R1 makes
-0.28 R1 movie
-0.32 R1 no
0.25 R1 of
-0.57 R1 on
-0.27 R1 one
-0.10 R1 original
0.15 R1 overseeing
0.23 R1 remains
0.10 R1 said
-0.33 R1 says
-0.21 R1 series
0.26 R1 serve
0.21 R1 served
0.17 R1 show
-0.05 R1 sits
0.44 R1 split
-0.54 R1 star
-0.35 R1 story
0.35 R1 takes
-0.29 R1 that
0.11 R1 the
0.23 R1 thriller
-0.53 R1 to
0.11 R1 took
-0.14 R1 was
-0.22 R1 west
-0.08 R1 will
0.18 R1 with
-0.13 R1 would
-0.28 R1 –
-0.24 R1 —
-0.06 R2 %D ,
-0.14 R2 %D .
-0.14 R2 %R %D
-0.34 R2 %R %P
0.54 R2 %R %R
0.26 R2 %R )
0.34 R2 %R ,
0.09 R2 %R .
0.43 R2 %R ;
0.49 R2 %R and
-0.23 R2 %R both
0.34 R2 %R for
0.74 R2 %R it
-0.06 R2 %R the
-0.31 R2 %R with
-0.51 R2 %r %R
-0.43 R2 %r ,
-0.39 R2 %r .
0.23 R2 %r the
-0.41 R2 's %K
-0.05 R2 's %N
0.16 R2 's %P
0.07 R2 's %T
0.22 R2 's first
-0.66 R2 's novel
-0.39 R2 's “
0.27 R2 ) $
-0.09 R2 ) %D
-0.14 R2 ) %R
-0.06 R2 ) ,
0.09 R2 ) .
-0.39 R2 ) and
-0.52 R2 ) is
-0.11 R2 ) who
-0.10 R2 ) will
-0.12 R2 ) –
0.26 R2 + %P
0.19 R2 , %C
-0.12 R2 , %N
-0.37 R2 , %R
-0.09 R2 , %T
0.16 R2 , %r
0.14 R2 , a
-0.17 R2 , although
-0.40 R2 , and
-0.29 R2 , as
-0.09 R2 , has
0.35 R2 , is
-0.33 R2 , it
0.23 R2 , its
-0.27 R2 , on
-0.29 R2 , played
-0.24 R2 , said
-0.08 R2 , the
-0.16 R2 , there
-0.24 R2 , was
-0.34 R2 , where
0.05 R2 , which
0.30 R2 , who
0.41 R2 , whose
0.36 R2 , “
-0.17 R2 , ”
0.23 R2 - %R
-0.34 R2 - based
0.12 R2 . $
-0.31 R2 . ,
-0.19 R2 : %P
-0.11 R2 ; %T
0.26 R2 added :
-0.26 R2 and %C
-0.74 R2 and %R
0.14 R2 and %T
0.66 R2 and %r
0.31 R2 and adapted
-0.20 R2 and his
-0.35 R2 and illustrated
-0.10 R2 and is
-0.30 R2 and starring
0.20 R2 and stars
-0.35 R2 and the
0.05 R2 animates ,
0.42 R2 are %R
-0.50 R2 are %r
-0.14 R2 are the
-0.48 R2 as %P
0.40 R2 as %R
-0.29 R2 as %r
-0.18 R2 as a
-0.14 R2 as the
-0.38 R2 as well
-0.40 R2 at the
-0.22 R2 award -
0.26 R2 commented :
0.12 R2 did the
0.20 R2 for %C
0.45 R2 for %K
-0.40 R2 for a
0.32 R2 for the
0.48 R2 handles the
-0.26 R2 has %R
0.26 R2 has been
-0.17 R2 has given
-0.29 R2 has renewed
0.38 R2 has the
0.30 R2 has told
0.28 R2 have %R
-0.42 R2 in %D
-0.31 R2 in %P
0.28 R2 in the
-0.33 R2 india .
0.59 R2 is %R
-0.08 R2 is %r
0.29 R2 is also
0.29 R2 is in
-0.08 R2 is set
-0.15 R2 is the
0.40 R2 of %K
0.18 R2 of %P
-0.07 R2 of a
-0.20 R2 of drama
-0.19 R2 on %D
-0.14 R2 on the
0.15 R2 overseeing the
0.06 R2 returns to
-0.12 R2 says “
-0.16 R2 series %T
0.26 R2 serve as
0.21 R2 served as
-0.14 R2 show %T
0.44 R2 split the
-0.16 R2 star %P
-0.24 R2 takes %P
-0.36 R2 the %P
-0.16 R2 to the
-0.09 R2 told %O
0.27 R2 who is
0.53 R2 will %R
-0.17 R2 will %r
-0.28 R2 will be
-0.30 R2 will play
0.21 R2 with %P
-0.05 R2 with the
-0.14 R3 %D . $
-0.06 R3 %R %D ,
-0.31 R3 %R %P ,
0.23 R3 %R %P .
0.26 R3 %R ) ,
0.36 R3 %R , %P
0.09 R3 %R . $
0.23 R3 %R it .
0.60 R3 %R the %R
-0.08 R3 %R the %S
0.18 R3 %R the first
-0.14 R3 %R the novel
0.36 R3 %R the pilot
-0.43 R3 %r , %P
-0.39 R3 %r . $
-0.18 R3 %r the %r
-0.39 R3 's %K %R
-0.29 R3 's %K ,
0.06 R3 's %K and
-0.08 R3 's %P )
-0.40 R3 's %P .
0.50 R3 's %P and
-0.10 R3 's %P of
-0.28 R3 's %T ,
-0.55 R3 's %T is
-0.22 R3 's “ %T
0.27 R3 ) $ $
-0.12 R3 ) %R the
-0.06 R3 ) , %P
-0.18 R3 ) , who
-0.12 R3 ) , with
0.09 R3 ) . $
-0.09 R3 ) and %P
-0.14 R3 ) and %R
-0.16 R3 ) and %r
-0.45 R3 , %R %D
-0.47 R3 , %R by
0.17 R3 , %R of
-0.16 R3 , %T ,
-0.44 R3 , %T is
-0.20 R3 , %r %R
0.51 R3 , %r by
-0.27 R3 , played %R
-0.22 R3 , said :
-0.31 R3 , the %C
0.40 R3 , the %N
-0.25 R3 , the %R
0.17 R3 , the %r
0.18 R3 , the latter
-0.14 R3 , the show
0.22 R3 , which follows
0.41 R3 , who %R
0.10 R3 , who %r
-0.11 R3 , who also
0.23 R3 , who has
0.16 R3 , who is
0.23 R3 , with %P
-0.08 R3 , ” “
0.12 R3 . $ $
0.26 R3 added : “
-0.63 R3 and %R by
-0.09 R3 and %T ,
0.22 R3 and %r %R
0.64 R3 and %r by
-0.35 R3 and illustrated by
-0.30 R3 and starring %P
0.20 R3 and stars as
0.35 R3 are %R %R
-0.43 R3 are %r %r
0.55 R3 are the %R
0.65 R3 as %R .
-0.28 R3 as %r .
-0.35 R3 as well as
-0.34 R3 at the %R
-0.22 R3 award - winning
0.26 R3 commented : “
0.20 R3 for %C .
-0.17 R3 has given a
0.28 R3 have %R the
-0.09 R3 in %D ,
-0.40 R3 in %D .
-0.30 R3 in %P ,
-0.19 R3 in the %P
-0.33 R3 india . $
0.27 R3 is %R the
0.29 R3 is in charge
-0.08 R3 is set to
-0.28 R3 is the %R
0.30 R3 of %K .
-0.07 R3 of a %P
-0.19 R3 of drama %P
-0.15 R3 returns to %R
0.11 R3 serve as %R
0.44 R3 split the %R
-0.09 R3 told %O he
-0.05 R3 with the first
0.13 Rb2 $
-0.55 Rb2 %D
-0.31 Rb2 %K
-0.08 Rb2 %N
-0.15 Rb2 %O
0.19 Rb2 %R
0.28 Rb2 %S
-0.20 Rb2 %r
-0.10 Rb2 's
-0.34 Rb2 (
0.17 Rb2 )
0.26 Rb2 ,
-0.29 Rb2 -
-0.34 Rb2 .
-0.14 Rb2 /
-0.11 Rb2 :
0.19 Rb2 ;
0.09 Rb2 a
0.31 Rb2 adapted
-0.07 Rb2 all
0.29 Rb2 also
-0.17 Rb2 although
0.33 Rb2 among
-0.04 Rb2 an
-0.17 Rb2 and
-0.06 Rb2 anime
-0.11 Rb2 announced
0.36 Rb2 are
0.12 Rb2 at
0.37 Rb2 attached
-0.34 Rb2 based
-0.28 Rb2 be
0.26 Rb2 been
-0.33 Rb2 both
-0.28 Rb2 called
-0.08 Rb2 canada
-0.15 Rb2 down
-0.40 Rb2 drama
0.22 Rb2 first
-0.13 Rb2 following
0.14 Rb2 follows
0.26 Rb2 for
-0.26 Rb2 fronted
-0.17 Rb2 given
0.12 Rb2 had
-0.20 Rb2 has
-0.37 Rb2 his
-0.37 Rb2 hit
-0.35 Rb2 illustrated
0.08 Rb2 in
-0.12 Rb2 into
0.28 Rb2 is
-0.22 Rb2 it
-0.37 Rb2 japan
-0.06 Rb2 like
-0.17 Rb2 made
0.34 Rb2 making
0.08 Rb2 new
-0.23 Rb2 no
-0.32 Rb2 not
-0.66 Rb2 novel
-0.20 Rb2 of
0.29 Rb2 on
-0.52 Rb2 part
-0.30 Rb2 play
-0.29 Rb2 played
-0.29 Rb2 renewed
0.30 Rb2 returning
-0.26 Rb2 said
-0.49 Rb2 series
-0.12 Rb2 set
0.13 Rb2 show
-0.10 Rb2 sits
-0.35 Rb2 star
-0.30 Rb2 starring
0.17 Rb2 stars
-0.04 Rb2 starting
0.31 Rb2 that
-0.08 Rb2 the
-0.16 Rb2 there
-0.48 Rb2 this
-0.09 Rb2 to
0.27 Rb2 told
0.16 Rb2 tudum
-0.76 Rb2 tv
0.19 Rb2 under
-0.05 Rb2 up
-0.19 Rb2 very
-0.25 Rb2 was
-0.20 Rb2 we
-0.38 Rb2 well
-0.34 Rb2 where
0.05 Rb2 which
0.25 Rb2 who
0.41 Rb2 whose
-0.05 Rb2 will
-0.25 Rb2 with
0.19 Rb2 would
-0.12 Rb2 –
0.13 Rb2 “
-0.23 Rb2 ”
0.06 Rb3 $
-0.05 Rb3 %C
-0.74 Rb3 %D
-0.55 Rb3 %K
0.09 Rb3 %N
-0.22 Rb3 %P
0.29 Rb3 %R
-0.06 Rb3 %S
-0.58 Rb3 %T
0.23 Rb3 %r
0.40 Rb3 's
0.08 Rb3 (
0.27 Rb3 )
-0.60 Rb3 ,
-0.44 Rb3 :
0.12 Rb3 ;
0.18 Rb3 a
-0.26 Rb3 actor
0.08 Rb3 again
0.75 Rb3 along
-0.28 Rb3 also
-0.23 Rb3 an
-0.06 Rb3 and
-0.18 Rb3 are
0.18 Rb3 at
-0.43 Rb3 based
0.28 Rb3 be
-0.44 Rb3 been
-0.20 Rb3 brothers
-0.14 Rb3 by
0.29 Rb3 charge
-0.23 Rb3 date
0.30 Rb3 drama
-0.21 Rb3 feature
-0.37 Rb3 film
-0.07 Rb3 first
0.51 Rb3 follows
0.04 Rb3 from
0.33 Rb3 has
0.22 Rb3 his
0.19 Rb3 in
-0.04 Rb3 is
-0.75 Rb3 it
0.17 Rb3 its
0.32 Rb3 latter
0.15 Rb3 made
-0.44 Rb3 new
-0.44 Rb3 not
0.13 Rb3 novel
0.15 Rb3 of
-0.21 Rb3 off
-0.39 Rb3 on
-0.26 Rb3 one
-0.13 Rb3 original
-0.31 Rb3 others
-0.26 Rb3 over
0.16 Rb3 period
0.11 Rb3 pilot
-0.11 Rb3 place
0.05 Rb3 show
-0.28 Rb3 sound
-0.12 Rb3 stars
0.30 Rb3 stepping
-0.10 Rb3 story
-0.04 Rb3 the
-0.14 Rb3 their
-0.19 Rb3 this
0.12 Rb3 to
0.31 Rb3 tv
-0.19 Rb3 under
-0.35 Rb3 was
-0.33 Rb3 which
-0.38 Rb3 who
0.17 Rb3 will
-0.41 Rb3 winning
-0.09 Rb3 with
-0.10 Rb3 –
-0.11 Rb3 “
-0.19 Rb3 ”
-0.27 T after
-0.18 T before
0.06 T both
0.06 T season
-0.67 ahead Cfar
-0.33 ahead Cfarther
-0.23 ahead Cnear
-0.34 ahead Cnext
-0.40 ahead Cnone
-0.71 ahead Csome
-0.18 ahead Kfar
0.45 ahead Kfarther
0.53 ahead Knear
0.37 ahead Knext
0.20 ahead Knone
0.51 ahead Ksome
-0.35 ahead Pfar
-0.46 ahead Pfarther
0.22 ahead Pnear
0.10 ahead Pnext
-0.32 ahead Pnone
0.35 ahead Psome
0.06 ahead _
-0.37 ahead _%T
-0.30 ahead _%r
-0.10 ahead _'s
0.58 ahead _(
0.08 ahead _(_)
-0.25 ahead _)
-0.12 ahead _)_%r
0.23 ahead _-
0.42 ahead _are
0.55 ahead _are_the
0.08 ahead _as
-0.34 ahead _at_the
-0.72 ahead _for
-0.26 ahead _has
0.28 ahead _have
0.15 ahead _is
0.50 ahead _is_%r
-0.28 ahead _is_the
-0.35 ahead _played
-0.15 ahead _returns_to
0.11 ahead _serve_as
0.30 ahead _split_the
-0.29 ahead _the
0.37 ahead _the_%r
-0.47 ahead _the_%r_of_%T
0.18 ahead _which
0.33 ahead _who_%r
0.31 ahead _who_also
0.26 ahead _who_will_also_serve_as
0.53 ahead _will
0.16 ahead _will_%r
-0.52 at caption
-0.09 at first0
-0.11 at first1
0.15 at first2
-0.26 at first3
-0.44 at heading
0.11 at last1
-0.40 at last2
-0.18 at last3
0.04 at length1
-0.09 at length3
-0.41 at length4
-0.19 at length5
0.05 at middle3
-0.08 at paragraph
-0.37 at title
-0.69 back Cfar
-0.43 back Cfarther
-0.13 back Cnear
-0.39 back Cnext
-0.47 back Cnone
-0.37 back Csome
0.37 back Kfar
0.39 back Kfarther
0.66 back Knear
-0.05 back Knext
0.39 back Knone
-0.31 back Ksome
-0.63 back Pfar
-0.81 back Pfarther
0.33 back Pnext
-0.12 back Pnone
0.33 back Psome
0.07 back _
-0.28 back _%C
-0.18 back _%N
0.41 back _%r
-0.71 back _%r_%r_with
0.41 back _%r_by
-0.29 back _'s
-0.26 back _(
-0.05 back _(_%T
-0.09 back _(_on
-0.05 back _(_the
0.45 back _)
-0.14 back _/
-0.08 back _/_%r
0.64 back _:
-0.50 back _;
0.43 back _along_with
0.45 back _alongside
0.54 back _are
-0.38 back _at
0.35 back _by
-0.90 back _by_%r_by
-0.21 back _by_(
-0.07 back _by_(_%T
-0.08 back _by_(_on
-0.28 back _by_illustrated_by
0.29 back _by_starring
0.53 back _duties_with
0.28 back _for
0.21 back _is
0.44 back _it_with
0.15 back _of
0.06 back _the
-0.34 back _the_publisher
0.27 back _the_series_with
0.48 back _with
-0.85 cat cast
-0.66 cat character
0.60 cat maker
-0.25 l1 %C
-0.24 l1 %D
-0.56 l1 %N
-0.13 l1 %O
-0.25 l1 %T
-0.12 l1 &
0.20 l1 's
-0.15 l1 (
0.07 l1 +
-0.11 l1 ,
-0.27 l1 .
-0.53 l1 /
0.38 l1 :
0.04 l1 ;
0.14 l1 ^
0.18 l1 a
-0.27 l1 after
0.12 l1 alongside
0.07 l1 and
0.14 l1 are
-0.10 l1 as
-0.30 l1 at
-0.07 l1 boss
0.26 l1 but
-0.22 l1 called
-0.28 l1 chief
-0.51 l1 drama
-0.24 l1 feature
-0.12 l1 film
-0.26 l1 for
-0.57 l1 from
-0.24 l1 her
-0.67 l1 in
0.29 l1 include
0.07 l1 includes
-0.16 l1 including
0.35 l1 is
-0.18 l1 like
-0.27 l1 lord
-0.10 l1 my
-0.42 l1 new
-0.31 l1 no
-0.19 l1 novel
-0.24 l1 officer
-0.60 l1 on
-0.21 l1 one
-0.07 l1 our
-0.50 l1 production
-0.33 l1 publisher
0.16 l1 replacing
-0.18 l1 said
-0.20 l1 sees
-0.33 l1 south
-0.45 l1 starred
-0.45 l1 starring
-0.28 l1 stars
-0.25 l1 takes
-0.14 l1 that
-0.35 l1 the
0.14 l1 to
0.14 l1 under
-0.19 l1 west
-0.23 l1 which
-0.16 l1 while
0.13 l1 winner
0.29 l1 with
-0.12 l1 –
-0.11 l1 —
-0.60 l1 “
0.39 l1 ”
-0.57 l2 %C ,
-0.26 l2 %C and
0.09 l2 %D ,
0.24 l2 %D ;
-0.17 l2 %D on
0.09 l2 %K 's
0.06 l2 %K ,
0.38 l2 %K and
-0.08 l2 %N ,
-0.22 l2 %P %R
-0.09 l2 %P &
0.43 l2 %P 's
-0.37 l2 %P (
0.07 l2 %P +
-0.15 l2 %P ,
-0.53 l2 %P /
-0.27 l2 %P :
-0.63 l2 %P ;
0.05 l2 %P and
-0.28 l2 %P as
0.09 l2 %P for
-0.09 l2 %P in
0.16 l2 %P of
-0.18 l2 %P on
-0.18 l2 %P takes
-0.25 l2 %P the
0.48 l2 %P with
-0.18 l2 %R %N
-0.10 l2 %R %R
0.38 l2 %R :
-0.50 l2 %R ;
0.37 l2 %R alongside
0.23 l2 %R are
0.16 l2 %R by
0.13 l2 %R for
0.21 l2 %R is
0.17 l2 %R of
0.09 l2 %R the
0.51 l2 %R with
0.13 l2 %S ,
-0.22 l2 %S on
0.60 l2 %T %R
-0.27 l2 %T %r
0.19 l2 %T (
-0.39 l2 %T ,
-0.27 l2 %T :
-0.42 l2 %T and
0.23 l2 %T is
-0.14 l2 %T on
-0.44 l2 %r %R
-0.14 l2 %r %r
0.57 l2 %r ,
0.37 l2 %r ;
-0.30 l2 %r alongside
-0.42 l2 %r by
-0.67 l2 %r with
0.44 l2 's %R
-0.09 l2 ( the
-0.10 l2 ( “
-0.22 l2 ) ,
-0.23 l2 ) and
0.05 l2 , %R
0.30 l2 , a
0.08 l2 , and
0.26 l2 , but
-0.07 l2 , including
-0.13 l2 , starring
-0.46 l2 , the
-0.23 l2 , which
-0.33 l2 , while
0.39 l2 , ”
0.17 l2 / %R
-0.21 l2 / %r
-0.35 l2 : “
0.04 l2 ^ %R
0.14 l2 ^ ^
-0.36 l2 ^ the
0.33 l2 adapted by
0.40 l2 along with
0.10 l2 and %R
0.42 l2 and %r
-0.15 l2 and a
-0.32 l2 and starring
-0.27 l2 and the
0.07 l2 anime at
0.40 l2 as %R
-0.23 l2 as %r
-0.05 l2 association with
-0.17 l2 based on
0.43 l2 by %R
-0.25 l2 cancelled %R
-0.15 l2 city of
-0.32 l2 comes %R
-0.40 l2 coming to
0.51 l2 drama %R
0.22 l2 duties with
-0.31 l2 for the
0.39 l2 from %R
-0.05 l2 globally on
-0.27 l2 hours ;
-0.25 l2 illustrated %R
-0.33 l2 illustrated by
-0.23 l2 in the
0.49 l2 is a
0.31 l2 it with
0.30 l2 its %R
0.46 l2 made %R
-0.12 l2 moved to
-0.29 l2 mr .
0.20 l2 no .
-0.04 l2 novel the
-0.10 l2 novels %R
-0.06 l2 of %O
-0.05 l2 of a
-0.39 l2 of drama
0.07 l2 of the
-0.20 l2 on a
-0.37 l2 on the
-0.08 l2 part of
-0.24 l2 president of
-0.13 l2 released %R
-0.10 l2 roles as
0.17 l2 series %R
-0.22 l2 series %r
-0.19 l2 series stars
0.27 l2 series with
-0.13 l2 shooting in
0.37 l2 show ,
-0.29 l2 slate includes
-0.17 l2 stars as
-0.19 l2 story of
0.30 l2 team at
0.46 l2 the %R
-0.19 l2 the novel
-0.15 l2 the “
-0.06 l2 town of
0.38 l2 under %R
-0.07 l2 well as
-0.22 l2 winning %R
0.34 l2 winning %r
-0.10 l2 working with
0.56 l2 ” %R
0.37 l2 ” %r
-0.18 l2 ” said
-0.22 l2 ” “
-0.49 l3 %C , with
0.25 l3 %K %R for
0.27 l3 %K , and
-0.27 l3 %N hours ;
-0.28 l3 %P %R ,
0.40 l3 %P %r ,
-0.09 l3 %P ( the
-0.10 l3 %P ( “
0.25 l3 %P ) and
-0.07 l3 %P , and
-0.17 l3 %P , the
-0.08 l3 %P and the
-0.10 l3 %P in the
-0.05 l3 %P of a
-0.17 l3 %P of drama
0.23 l3 %R %K and
-0.19 l3 %R %P &
-0.23 l3 %R %P (
-0.06 l3 %R %P ,
-0.14 l3 %R %P /
-0.18 l3 %R %P and
0.15 l3 %R %R alongside
0.21 l3 %R %R are
0.49 l3 %R %R by
0.24 l3 %R %R with
0.27 l3 %R ) ,
-0.08 l3 %R / %r
0.31 l3 %R along with
0.28 l3 %R and %r
0.53 l3 %R duties with
0.31 l3 %R it with
-0.22 l3 %T , %R
-0.07 l3 %T , which
0.32 l3 %T ” %R
-0.49 l3 %r %P ,
0.52 l3 %r %P and
0.30 l3 %r %R for
-0.30 l3 %r %r alongside
0.27 l3 %r %r by
-0.64 l3 %r %r with
-0.41 l3 %r ) ,
-0.15 l3 %r , with
0.17 l3 %r / %R
-0.30 l3 %r / %r
-0.16 l3 %r along with
0.36 l3 %r and %R
-0.54 l3 %r duties with
0.20 l3 's %K and
0.25 l3 's %P and
-0.25 l3 's %P of
-0.21 l3 's %T ,
-0.04 l3 's novel the
-0.40 l3 ( %P ,
-0.04 l3 ( %P of
0.31 l3 ) , with
0.25 l3 , %K and
-0.09 l3 , %P &
0.17 l3 , %P 's
0.05 l3 , %P ,
0.04 l3 , %R by
-0.29 l3 , %R of
0.26 l3 , %T (
-0.37 l3 , %r %R
-0.47 l3 , %r by
0.11 l3 , along with
0.40 l3 , as %R
-0.23 l3 , as %r
0.22 l3 , from %R
-0.18 l3 , ” said
-0.22 l3 , ” “
0.43 l3 - winning %R
-0.34 l3 . %P ,
0.27 l3 : %P ,
-0.22 l3 ; %P ,
-0.22 l3 ; %P and
0.35 l3 ; %R by
-0.36 l3 ; %r by
-0.36 l3 ^ %C ,
-0.26 l3 ^ %P (
-0.14 l3 ^ %P ,
-0.10 l3 ^ %P and
-0.13 l3 ^ %R %R
0.30 l3 ^ %R :
-0.21 l3 ^ %R by
0.41 l3 ^ %T %R
-0.31 l3 ^ %T (
-0.30 l3 ^ %r by
0.04 l3 ^ ^ %R
0.14 l3 ^ ^ ^
-0.36 l3 ^ ^ the
0.27 l3 a %R by
0.46 l3 a %R with
-0.29 l3 a %r by
0.24 l3 alongside %P and
-0.16 l3 and %P (
-0.18 l3 and %P ,
-0.27 l3 and %P as
0.16 l3 and %P for
0.09 l3 and %P of
-0.47 l3 and %R %R
0.81 l3 and %R by
0.09 l3 and %r by
0.33 l3 and adapted by
-0.28 l3 and illustrated by
-0.17 l3 and stars as
0.28 l3 are %P ,
-0.39 l3 as %P and
-0.07 l3 as well as
-0.25 l3 be %R by
0.14 l3 be %r by
0.40 l3 been %R by
-0.25 l3 been cancelled %R
0.23 l3 being %R by
0.26 l3 being %r by
-0.23 l3 book %T :
-0.18 l3 by %P (
-0.14 l3 by %P ,
0.13 l3 by %P and
0.24 l3 in %D ;
-0.12 l3 in %P ,
-0.36 l3 in %P and
-0.22 l3 in %T ,
-0.05 l3 in association with
0.57 l3 includes %P ,
-0.11 l3 including %P ,
0.57 l3 is %R %R
-0.21 l3 is %r %R
0.05 l3 is %r by
-0.12 l3 novel %P &
-0.06 l3 novels of %O
0.31 l3 of %P 's
-0.08 l3 of %P (
-0.23 l3 of %P ,
-0.23 l3 of %P and
-0.07 l3 on %P in
-0.05 l3 premiere globally on
-0.46 l3 series %R by
-0.10 l3 series %r %R
-0.20 l3 series %r by
-0.42 l3 starring %P ,
-0.25 l3 starring %P and
-0.22 l3 stars %P ,
-0.14 l3 the %P ,
-0.34 l3 the %P and
-0.11 l3 the %P for
0.21 l3 the %R is
0.07 l3 the anime at
0.27 l3 the series with
0.37 l3 the show ,
-0.12 l3 the story of
0.38 l3 to %R %R
0.31 l3 was %R by
0.09 l3 was %r %R
-0.48 l3 was %r by
-0.10 l3 was cancelled %R
-0.12 l3 with %P ,
0.07 l3 with %P of
-0.11 l3 “ %P &
-0.15 l3 ” %R by
-0.11 l3 ” ) and
-0.46 own Csure1
-0.92 own Csure2
-0.06 own Csure3
0.60 own Ksure2
0.43 own Ksure3
-0.88 own P1
-0.33 own P2
-0.56 own P3
-1.05 own Psure1
0.39 own Psure2
0.15 own Psure3
-0.47 own writtenCsure1
-0.73 own writtenCsure2
-0.25 own writtenCsure3
0.60 own writtenKsure2
0.43 own writtenKsure3
-1.00 own writtenP1
-0.19 own writtenP2
-0.55 own writtenP3
0.32 own writtenPsure2
0.08 own writtenPsure3
0.24 par %R
0.17 par %r
0.27 par “
-0.15 par2 %P )
-0.12 par2 %P ,
0.13 par2 %P on
-0.12 par2 the %P
0.10 par2 “ %P
-0.18 r1 !
-0.35 r1 %D
-0.10 r1 %N
-0.14 r1 %O
-0.24 r1 %P
0.25 r1 %R
0.04 r1 %r
-0.09 r1 &
-0.05 r1 's
0.09 r1 (
0.26 r1 +
0.13 r1 ,
-0.20 r1 -
-0.08 r1 .
-0.24 r1 ...
-0.14 r1 ;
-0.09 r1 a
-0.08 r1 actor
0.26 r1 added
-0.19 r1 after
-0.05 r1 also
0.07 r1 and
0.13 r1 animates
0.32 r1 announced
-0.26 r1 are
-0.62 r1 as
-0.42 r1 at
-0.35 r1 australia
-0.35 r1 award
-0.22 r1 back
-0.28 r1 being
-0.15 r1 by
0.26 r1 commented
0.05 r1 continues
-0.06 r1 denied
-0.23 r1 did
-0.44 r1 drama
0.37 r1 for
-0.28 r1 gave
-0.08 r1 had
-0.17 r1 handles
0.13 r1 has
-0.28 r1 in
-0.33 r1 india
-0.19 r1 leave
0.17 r1 made
-0.26 r1 no
0.28 r1 of
-0.37 r1 on
-0.27 r1 one
-0.10 r1 original
0.15 r1 overseeing
0.49 r1 remains
0.07 r1 said
-0.33 r1 says
-0.21 r1 series
0.32 r1 serve
0.21 r1 served
0.17 r1 show
0.24 r1 split
-0.28 r1 star
-0.19 r1 starring
-0.25 r1 story
0.35 r1 takes
-0.29 r1 that
0.11 r1 the
0.23 r1 thriller
-0.52 r1 to
0.11 r1 took
-0.14 r1 was
-0.16 r1 west
-0.15 r1 who
-0.07 r1 will
0.18 r1 with
-0.13 r1 would
-0.28 r1 –
-0.24 r1 —
-0.46 r1 ”
-0.06 r2 %D ,
-0.07 r2 %D .
-0.14 r2 %R %D
-0.31 r2 %R %P
0.32 r2 %R %R
0.26 r2 %R )
0.34 r2 %R ,
0.67 r2 %R .
0.16 r2 %R ;
0.37 r2 %R and
-0.23 r2 %R both
0.34 r2 %R for
0.59 r2 %R it
-0.10 r2 %R the
-0.31 r2 %R with
-0.40 r2 %r %R
-0.43 r2 %r ,
-0.39 r2 %r .
0.34 r2 %r the
-0.46 r2 's %K
-0.05 r2 's %N
0.16 r2 's %P
0.15 r2 's %T
0.22 r2 's first
-0.51 r2 's novel
-0.30 r2 's “
0.08 r2 ( %P
0.58 r2 ( %R
-0.34 r2 ( %r
0.22 r2 ( “
0.27 r2 ) $
-0.09 r2 ) %D
-0.14 r2 ) %R
0.14 r2 ) .
-0.45 r2 ) and
-0.39 r2 ) is
-0.11 r2 ) who
-0.10 r2 ) will
-0.12 r2 ) –
0.26 r2 + %P
0.19 r2 , %C
-0.18 r2 , %K
-0.20 r2 , %P
-0.29 r2 , %R
0.22 r2 , %T
0.16 r2 , %r
0.17 r2 , a
-0.10 r2 , and
-0.23 r2 , as
0.13 r2 , is
0.17 r2 , its
-0.21 r2 , on
-0.29 r2 , played
-0.17 r2 , said
0.05 r2 , the
-0.16 r2 , there
-0.24 r2 , was
-0.34 r2 , where
0.06 r2 , which
0.17 r2 , who
0.41 r2 , whose
-0.31 r2 , with
0.38 r2 , “
-0.18 r2 , ”
0.23 r2 - %R
-0.34 r2 - based
-0.23 r2 . ,
0.09 r2 / %P
-0.19 r2 : %P
0.14 r2 ; %P
-0.11 r2 ; %T
0.13 r2 ; and
0.26 r2 added :
-0.26 r2 and %C
-0.66 r2 and %R
0.14 r2 and %T
0.73 r2 and %r
-0.34 r2 and illustrated
-0.10 r2 and is
0.20 r2 and stars
-0.35 r2 and the
0.05 r2 animates ,
0.40 r2 are %R
-0.34 r2 are %r
-0.38 r2 are the
-0.06 r2 as %R
-0.44 r2 as %r
-0.18 r2 as a
-0.13 r2 as well
-0.36 r2 at the
-0.22 r2 award -
0.26 r2 commented :
0.12 r2 did the
0.41 r2 for %C
0.24 r2 for %K
-0.40 r2 for a
0.30 r2 for the
-0.26 r2 has %R
0.30 r2 has been
-0.17 r2 has given
-0.29 r2 has renewed
0.38 r2 has the
0.30 r2 has told
0.51 r2 have %R
-0.42 r2 in %D
-0.31 r2 in %P
0.28 r2 in the
-0.33 r2 india .
0.60 r2 is %R
-0.08 r2 is %r
0.29 r2 is also
0.05 r2 is in
-0.08 r2 is set
-0.15 r2 is the
0.34 r2 of %K
0.24 r2 of %P
-0.06 r2 of a
-0.20 r2 of drama
-0.18 r2 on %D
-0.14 r2 on the
0.15 r2 overseeing the
0.06 r2 returns to
-0.12 r2 says “
-0.16 r2 series %T
0.32 r2 serve as
0.21 r2 served as
-0.14 r2 show %T
0.24 r2 split the
-0.24 r2 takes %P
-0.36 r2 the %P
-0.16 r2 to the
-0.09 r2 told %O
0.41 r2 will %R
-0.12 r2 will %r
-0.17 r2 will be
0.21 r2 with %P
-0.05 r2 with the
-0.23 r2 ” )
-0.07 r3 %D . $
-0.06 r3 %R %D ,
-0.31 r3 %R %P ,
0.23 r3 %R %P .
0.26 r3 %R ) ,
0.36 r3 %R , %P
0.67 r3 %R . $
0.23 r3 %R it .
0.40 r3 %R the %S
0.18 r3 %R the first
-0.14 r3 %R the novel
0.36 r3 %R the pilot
-0.43 r3 %r , %P
-0.39 r3 %r . $
-0.24 r3 & %P ,
-0.39 r3 's %K %R
-0.29 r3 's %K ,
-0.05 r3 's %K and
-0.40 r3 's %P .
0.60 r3 's %P and
-0.10 r3 's %P of
-0.28 r3 's %T ,
-0.28 r3 's %T is
-0.17 r3 's “ %T
-0.10 r3 ( %P )
-0.15 r3 ( %P ,
0.13 r3 ( %P on
0.23 r3 ( %R %R
-0.77 r3 ( %r %r
-0.09 r3 ( the %P
0.27 r3 ) $ $
-0.12 r3 ) %R the
-0.04 r3 ) , %P
-0.11 r3 ) , with
0.14 r3 ) . $
-0.08 r3 ) and %P
-0.14 r3 ) and %R
-0.16 r3 ) and %r
-0.18 r3 , %K .
-0.09 r3 , %P %N
-0.15 r3 , %P 's
-0.30 r3 , %P )
-0.09 r3 , %P ,
-0.17 r3 , %P and
-0.24 r3 , %P is
-0.33 r3 , %R %D
-0.47 r3 , %R by
0.17 r3 , %R of
-0.16 r3 , %T ,
-0.41 r3 , %T is
-0.20 r3 , %r %R
0.51 r3 , %r by
0.36 r3 , and %P
-0.07 r3 , and the
-0.27 r3 , played %R
-0.14 r3 , said :
-0.31 r3 , the %C
0.40 r3 , the %N
-0.24 r3 , the %P
0.07 r3 , the %R
-0.10 r3 , the %r
0.49 r3 , the latter
0.07 r3 , the series
-0.22 r3 , the show
0.09 r3 , which follows
0.39 r3 , who %R
0.10 r3 , who %r
-0.16 r3 , who also
0.23 r3 , who has
0.16 r3 , who is
0.10 r3 , who will
-0.13 r3 , with %P
-0.04 r3 , “ %T
-0.04 r3 , ” “
0.30 r3 ; %P and
0.26 r3 added : “
0.06 r3 and %K 's
0.50 r3 and %K ,
-0.31 r3 and %K .
0.09 r3 and %P $
0.79 r3 and %P %R
0.31 r3 and %P %r
-0.19 r3 and %P 's
0.10 r3 and %P (
-0.30 r3 and %P ;
0.14 r3 and %P and
-0.15 r3 and %P are
0.14 r3 and %P for
-0.36 r3 and %P have
0.09 r3 and %P of
0.18 r3 and %P serve
-0.17 r3 and %P story
0.10 r3 and %P will
-0.59 r3 and %R by
-0.09 r3 and %T ,
0.23 r3 and %r %R
0.73 r3 and %r by
-0.34 r3 and illustrated by
0.20 r3 and stars as
0.30 r3 are %R %R
-0.30 r3 are %r %r
0.36 r3 are the %R
-0.07 r3 as well as
-0.31 r3 at the %R
-0.22 r3 award - winning
0.26 r3 commented : “
0.41 r3 for %C .
-0.17 r3 has given a
0.51 r3 have %R the
-0.07 r3 in %D ,
-0.40 r3 in %D .
-0.30 r3 in %P ,
-0.19 r3 in the %P
-0.33 r3 india . $
0.16 r3 is %R the
0.05 r3 is in charge
-0.08 r3 is set to
-0.28 r3 is the %R
0.30 r3 of %K .
-0.06 r3 of a %P
-0.19 r3 of drama %P
-0.15 r3 returns to %R
0.11 r3 serve as %R
0.24 r3 split the %R
-0.09 r3 told %O he
-0.05 r3 with the first
-0.19 r3 ” ) .
-0.47 role company
-0.14 role creator
-0.34 role director
0.37 role producer
0.82 role showrunner
-0.16 role writer
1.52 rule any
-0.67 rule none
-1.58 rule other-role
`
