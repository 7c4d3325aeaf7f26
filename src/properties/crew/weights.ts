/** What the judge of crew claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const crewWeights = `
-0.201 bias
-0.13 A #
-0.39 A %
-0.25 A %C
0.09 A %D
-0.41 A %K
-0.09 A %N
-0.07 A %O
-0.37 A %P
0.11 A %R
-0.15 A %S
0.22 A %T
-0.19 A %r
-0.50 A &
-0.08 A (
-0.07 A )
0.04 A +
-0.13 A ,
-0.21 A -
-0.13 A --
-0.06 A .
0.25 A ...
-0.07 A /
-0.23 A :
-0.07 A ;
-0.06 A about
-0.48 A acclaimed
-0.15 A according
-0.22 A across
0.18 A actor
0.06 A adaptation
0.05 A adapted
0.24 A adapts
0.42 A added
-0.27 A affair
-0.31 A after
0.07 A again
0.26 A against
0.17 A ahead
0.23 A aired
-0.22 A alien
0.06 A all
-0.06 A alone
0.45 A along
0.94 A alongside
0.34 A also
-0.56 A although
-0.20 A always
0.38 A am
-0.54 A among
0.13 A animates
-0.27 A animation
-0.08 A anime
-0.13 A announced
-0.47 A another
0.24 A any
-0.53 A around
-0.21 A art
-0.31 A association
0.32 A attached
-0.07 A audience
-0.13 A australia
-0.10 A australian
-0.18 A autumn
-0.12 A award-winning
-0.04 A back
-0.09 A based
0.10 A became
-0.15 A because
-0.04 A been
-0.36 A before
-0.15 A behind
0.19 A being
-0.21 A best
0.10 A between
-0.33 A book
-0.38 A books
0.11 A both
0.13 A british
-0.21 A brothers
0.07 A but
-0.04 A called
0.09 A came
-0.32 A cameras
-0.23 A can
-0.08 A canada
-0.27 A cancelled
0.22 A cast
0.52 A centers
-0.30 A century
-0.44 A ceo
0.21 A chair
-0.32 A channel
-0.40 A channels
-0.07 A character
-0.28 A characters
0.22 A charge
0.29 A chief
-0.31 A christmas
-0.33 A city
0.39 A closed
0.47 A collaboration
-0.38 A come
-0.25 A comedy
0.13 A coming
-0.25 A comment
0.23 A commented
-0.54 A commissioned
0.32 A complex
0.26 A composition
0.40 A confirmed
-0.18 A content
0.07 A continue
0.05 A continues
-0.34 A couple
-0.05 A creative
0.43 A crime
0.31 A dark
0.36 A daughter
-0.24 A day
0.33 A deal
0.25 A debut
0.06 A debuted
-0.29 A decided
-0.38 A described
-0.43 A detective
-0.17 A determined
-0.21 A developing
0.16 A did
-0.25 A different
-0.28 A do
0.21 A does
0.09 A doing
-0.39 A done
0.13 A down
-0.15 A drama
0.16 A drew
0.72 A duties
-0.17 A each
-0.27 A earlier
0.21 A end
-0.05 A entering
-0.40 A entertainment
0.20 A episode
0.35 A episodes
-0.27 A espionage
-0.10 A event
-0.06 A every
0.08 A excited
0.19 A expected
0.09 A experience
-0.28 A extra
-0.13 A face
0.20 A family
-0.16 A fan
-0.32 A fans
-0.28 A fantasy
-0.13 A favourite
-0.17 A feature
0.31 A features
-0.69 A film
-0.13 A filmed
-0.28 A finally
-0.22 A financial
0.16 A find
0.22 A finds
0.56 A first
-0.27 A follow
-0.18 A followed
0.13 A following
0.48 A follows
0.11 A forward
0.30 A fourth
-0.37 A from
-0.29 A fronted
-0.19 A fun
0.11 A further
-0.24 A game
-0.17 A gave
-0.21 A gets
-0.16 A getting
-0.22 A given
0.32 A globally
0.21 A go
0.15 A going
-0.37 A gone
0.17 A goodbye
0.14 A graphic
-0.25 A greenlit
-0.36 A gripping
-0.08 A group
-0.08 A had
-0.29 A half
-0.07 A handles
-0.08 A has
0.07 A have
-0.06 A head
-0.08 A her
0.23 A herself
-0.10 A him
0.54 A himself
-0.24 A his
-0.17 A historical
-0.30 A history
0.29 A hit
-0.18 A hour
-0.53 A hour-long
0.33 A hours
-0.07 A husband
0.12 A i
-0.58 A illustrated
0.49 A include
0.14 A including
-0.39 A independent
-0.47 A india
-0.23 A into
-0.15 A invest
0.08 A investigation
-0.29 A ireland
-0.15 A japan
-0.18 A japanese
0.14 A job
-0.47 A journalist
-0.28 A journey
-0.06 A known
-0.30 A korea
-0.30 A last
0.29 A latter
-0.10 A lawyer
0.52 A lead
-0.19 A leading
0.08 A leave
0.08 A led
0.59 A left
-0.36 A light
-0.11 A like
0.05 A limited
-0.25 A london
0.30 A looking
0.31 A lord
0.16 A love
-0.22 A made
-0.23 A main
-0.42 A makes
0.23 A making
0.29 A manga
-0.12 A many
-0.27 A means
-0.22 A modern
-0.19 A more
-0.05 A most
-0.44 A movie
0.16 A movies
-0.22 A mr
-0.34 A murder
-0.41 A music
-0.43 A my
-0.45 A mystery
-0.10 A name
-0.37 A network
0.33 A never
0.05 A new
-0.14 A newly
-0.12 A news
-0.14 A next
-0.31 A nights
-0.19 A normal
0.18 A not
-0.31 A nothing
-0.16 A novel
0.16 A novels
0.04 A now
-0.43 A off
-0.15 A officer
-0.15 A once
-0.50 A one
-0.13 A only
-0.19 A or
-0.31 A order
-0.25 A ordered
-0.56 A original
0.20 A other
-0.29 A others
0.25 A our
-0.42 A out
0.43 A outside
-0.11 A over
0.09 A overseeing
-0.54 A own
-0.09 A p.m
-0.20 A parents
-0.44 A part
0.23 A parts
-0.13 A people
0.14 A period
0.43 A picked
0.21 A place
-0.42 A plan
-0.52 A play
-0.34 A played
0.26 A plays
-0.36 A police
-0.15 A post
-0.51 A president
-0.12 A previously
0.12 A prison
0.47 A production
-0.49 A programming
0.41 A project
-0.18 A projects
-0.35 A proper
-0.09 A protect
-0.35 A publisher
-0.11 A pulled
-0.23 A put
-0.08 A ran
0.34 A relationship
0.41 A remains
-0.26 A repeats
0.08 A reprise
-0.13 A respectively
-0.19 A return
0.13 A returning
-0.06 A returns
-0.16 A revealed
-0.26 A revenge
-0.16 A rights
-0.09 A role
-0.33 A room
0.47 A running
0.22 A runs
-0.35 A said
-0.60 A sales
-0.27 A same
-0.09 A saw
0.35 A say
0.09 A says
-0.38 A scandal
-0.41 A sci-fi
0.09 A season
0.12 A second
-0.27 A secret
-0.31 A seen
-0.15 A series
0.26 A serve
0.08 A served
-0.24 A serves
0.20 A set
0.15 A several
0.11 A shared
0.27 A shooting
-0.26 A shot
-0.07 A show
0.05 A shown
-0.61 A shows
-0.42 A since
0.10 A sits
-0.37 A small
-0.39 A so
-0.12 A some
-0.04 A soon
-0.25 A sorry
-0.51 A sound
-0.48 A south
0.32 A spain
-0.25 A special
0.63 A split
0.30 A spoke
0.10 A star
0.37 A starred
-0.18 A starring
0.45 A stars
0.47 A starting
-0.45 A statement
0.31 A stepped
0.33 A stepping
-0.11 A stick
-0.05 A story
-0.18 A straight-to-series
-0.27 A studio
-0.27 A such
-0.30 A takes
-0.49 A tapped
-0.13 A team
-0.46 A television
-0.18 A tell
0.15 A than
-0.68 A their
0.20 A them
-0.30 A then
-0.27 A there
0.19 A they
-0.25 A thing
-0.26 A think
0.20 A thriller
0.12 A through
-0.14 A time
-0.12 A titular
-0.13 A together
0.24 A told
-0.23 A took
-0.21 A town
-0.47 A trailer
-0.06 A trilogy
-0.11 A tudum
-0.24 A turned
0.17 A tv
-0.11 A until
0.37 A up
-0.27 A upcoming
-0.33 A usual
-0.40 A very
-0.37 A vice
-0.27 A viewers
-0.09 A wanted
-0.24 A we
-0.12 A we're
-0.43 A week
-0.22 A weekend
0.21 A weekly
-0.17 A well
0.16 A west
-0.50 A what
0.31 A when
-0.38 A which
0.31 A while
0.23 A who
0.37 A whose
0.24 A winner
0.39 A work
-0.32 A working
-0.24 A works
-0.19 A world
-0.24 A worldwide
0.24 A wraps
-0.15 A year
-0.38 A year-old
-0.34 A york
-0.47 A you
0.19 A –
-0.20 A —
0.11 A ”
-0.35 An !
-0.06 An #
-0.37 An %
-0.11 An %C
-0.46 An %K
-0.25 An %N
-0.15 An %O
-0.15 An %P
0.47 An %R
-0.41 An %r
-0.37 An &
-0.40 An (
0.04 An +
-0.18 An ,
0.11 An -
-0.17 An .
0.25 An ...
-0.28 An /
0.10 An according
0.20 An actor
0.13 An adaptation
0.12 An adapted
0.42 An added
-0.05 An after
0.40 An aired
-0.16 An all
0.43 An along
0.60 An alongside
-0.17 An although
-0.15 An always
-0.21 An among
0.13 An animates
0.20 An anime
0.19 An announced
-0.47 An another
-0.21 An art
-0.31 An association
0.37 An attached
-0.13 An australia
-0.11 An autumn
-0.08 An back
0.22 An became
-0.24 An before
0.17 An behind
0.15 An being
-0.09 An book
-0.23 An books
0.30 An both
-0.21 An brothers
0.10 An came
-0.31 An cameras
-0.21 An can
-0.08 An canada
0.52 An centers
-0.44 An ceo
-0.32 An channel
-0.30 An characters
0.23 An charge
0.29 An chief
-0.17 An christmas
0.39 An closed
-0.48 An comedy
0.23 An commented
-0.21 An commissioned
0.54 An complex
0.40 An confirmed
0.05 An continues
-0.07 An creative
0.26 An crime
-0.28 An date
0.38 An daughter
-0.24 An day
0.33 An deal
0.25 An debut
-0.17 An described
-0.27 An detective
-0.27 An do
-0.06 An does
0.09 An doing
-0.39 An done
-0.38 An drama
0.67 An duties
-0.40 An entertainment
0.34 An episode
0.58 An episodes
-0.10 An event
0.12 An every
-0.21 An extra
-0.29 An fan
-0.26 An fantasy
-0.13 An favourite
-0.17 An feature
-0.52 An film
0.35 An filmed
-0.18 An finally
-0.22 An financial
-0.17 An finds
-0.43 An first
-0.15 An followed
-0.13 An following
0.49 An follows
0.15 An from
-0.29 An fronted
0.11 An further
-0.20 An game
-0.17 An gave
-0.17 An gets
-0.20 An getting
-0.22 An given
-0.18 An gone
-0.25 An greenlit
0.11 An had
0.06 An has
-0.34 An have
-0.33 An her
0.54 An himself
-0.17 An historical
-0.38 An hit
-0.07 An hour
-0.50 An hour-long
-0.57 An illustrated
0.49 An include
-0.19 An independent
-0.47 An india
-0.31 An into
-0.41 An japan
0.25 An job
-0.23 An just
-0.06 An known
-0.09 An last
0.31 An latter
-0.34 An leave
-0.07 An like
-0.14 An london
0.15 An made
-0.23 An main
-0.19 An makes
0.32 An making
0.33 An manga
0.12 An modern
0.30 An more
-0.39 An movie
-0.14 An mr
-0.13 An music
-0.18 An my
-0.45 An mystery
-0.09 An network
-0.30 An new
-0.11 An news
-0.14 An next
-0.45 An no
0.07 An not
0.26 An nothing
-0.24 An novel
-0.55 An novels
-0.43 An off
-0.15 An officer
-0.40 An one
-0.18 An or
-0.31 An order
-0.25 An ordered
-0.42 An original
0.17 An other
-0.29 An others
0.31 An our
-0.52 An out
0.20 An over
0.08 An overseeing
-0.44 An own
-0.22 An people
0.19 An period
0.30 An place
-0.42 An plan
-0.32 An play
-0.34 An played
0.24 An premiere
-0.55 An president
-0.15 An projects
-0.11 An pulled
-0.23 An put
-0.37 An ran
0.19 An remains
-0.34 An renewed
-0.26 An repeats
0.13 An returning
-0.06 An returns
-0.05 An revealed
-0.26 An revenge
-0.45 An rights
0.10 An role
-0.43 An room
-0.08 An run
-0.60 An sales
-0.35 An says
-0.13 An scandal
-0.43 An sci-fi
-0.19 An second
-0.17 An seen
-0.12 An series
0.33 An serve
0.18 An served
-0.13 An serves
-0.21 An set
-0.28 An she
0.29 An shooting
0.23 An show
-0.50 An shows
-0.05 An sits
-0.37 An so
-0.11 An some
-0.04 An soon
-0.25 An sorry
-0.45 An sound
-0.24 An south
0.33 An spain
0.58 An split
0.07 An star
-0.38 An starring
0.53 An stars
-0.07 An starting
0.33 An stepping
-0.37 An story
-0.18 An straight-to-series
-0.28 An takes
-0.27 An team
-0.22 An television
0.16 An than
-0.67 An their
-0.30 An then
-0.19 An there
0.24 An they
-0.26 An think
0.25 An thriller
0.12 An through
-0.12 An titular
0.12 An told
-0.26 An took
-0.37 An trailer
-0.56 An trilogy
0.19 An tudum
-0.74 An tv
0.14 An under
0.29 An up
-0.18 An very
-0.42 An vice
-0.05 An we
-0.36 An well
-0.23 An west
-0.40 An what
-0.05 An where
-0.42 An which
0.05 An while
0.17 An who
0.44 An whose
-0.05 An winner
-0.43 An winning
-0.25 An working
-0.15 An world
0.09 An would
-0.18 An york
-0.36 An –
-0.20 An —
0.19 An “
-0.60 An ”
-0.24 B !
-0.09 B #
0.10 B %C
-0.25 B %D
-0.14 B %K
0.06 B %N
-0.58 B %O
-0.26 B %P
0.07 B %R
0.26 B %S
-0.19 B %T
-0.07 B %r
-0.34 B &
-0.14 B 's
-0.11 B (
-0.23 B )
0.23 B +
0.08 B ,
0.15 B -
-0.15 B .
-0.09 B ...
0.14 B /
0.23 B 1990s
-0.47 B 3d
0.08 B ;
-0.42 B about
-0.22 B acclaimed
-0.19 B according
-0.35 B across
-0.46 B actor
0.28 B actors
-0.12 B adapted
-0.15 B adapts
-0.49 B adds
0.04 B affair
-0.08 B after
0.12 B again
-0.27 B ahead
0.09 B air
-0.11 B aired
-0.20 B all
0.66 B along
0.08 B alongside
-0.24 B already
0.32 B also
-0.16 B although
0.21 B always
-0.13 B american
-0.21 B among
0.34 B animated
0.20 B animates
0.06 B animation
-0.15 B anime
-0.28 B announced
-0.13 B announcements
0.12 B another
-0.39 B any
-0.18 B association
-0.39 B audience
0.14 B australia
-0.27 B australian
-0.40 B available
0.42 B award
0.14 B award-winning
-0.37 B back
-0.16 B bafta
-0.51 B based
-0.21 B beautiful
-0.29 B became
-0.10 B been
-0.33 B began
0.31 B behind
-0.13 B being
-0.42 B best
-0.40 B best-selling
0.26 B between
-0.22 B big
-0.37 B book
0.21 B books
0.13 B boss
0.23 B both
-0.27 B bow
0.19 B brand
-0.14 B bring
-0.17 B british
0.09 B brothers
0.26 B but
-0.50 B called
-0.19 B came
0.17 B cameras
0.07 B can
-0.31 B cancelled
-0.27 B cast
0.33 B ceo
-0.05 B channels
-0.42 B character
-0.36 B characters
0.27 B chief
-0.12 B city
-0.22 B closed
0.53 B co-production
0.08 B collaboration
-0.61 B come
0.11 B comedy
0.25 B comic
-0.47 B coming
0.13 B commissioned
-0.30 B company
-0.08 B creative
0.19 B crime
0.41 B dark
-0.31 B date
0.14 B daughter
-0.18 B day
-0.40 B deal
-0.37 B design
-0.21 B detective
-0.42 B developing
0.08 B did
-0.33 B different
-0.16 B do
-0.28 B down
-0.32 B drama
-0.45 B dramas
-0.10 B drawn
-0.09 B dropped
-0.11 B during
-0.08 B duties
-0.30 B elsewhere
0.17 B end
-0.36 B ensemble
-0.29 B entertainment
0.69 B episode
0.10 B episodes
0.33 B every
-0.28 B excellent
-0.39 B exclusive
0.09 B family
-0.44 B famous
-0.40 B fans
-0.15 B fantastic
-0.25 B fantasy
-0.42 B feature
-0.71 B features
-0.48 B film
-0.25 B filmed
-0.18 B filming
-0.08 B films
-0.13 B final
-0.24 B first
-0.35 B followed
-0.21 B following
-0.47 B follows
-0.07 B forces
-0.28 B friday
0.30 B from
-0.05 B game
0.20 B gave
-0.40 B get
-0.19 B getting
0.29 B given
-0.10 B global
-0.05 B globally
0.15 B goes
0.18 B going
-0.22 B golden
-0.41 B great
-0.34 B guest
-0.36 B had
0.21 B hand
0.22 B handles
0.24 B hands
0.21 B has
-0.05 B have
0.25 B he
-0.19 B head
-0.37 B here
-0.19 B highlights
0.10 B his
0.05 B hit
-0.53 B hollywood
-0.17 B horror
0.19 B hour
-0.34 B hours
-0.42 B how
0.35 B husband
-0.34 B i
-0.24 B i'm
-0.41 B illustrated
0.50 B include
-0.36 B included
0.21 B includes
-0.50 B including
-0.30 B independent
0.27 B indian
0.14 B inspired
-0.45 B into
-0.12 B ireland
-0.29 B joined
-0.45 B joining
-0.32 B joins
-0.45 B journalist
0.07 B just
-0.27 B know
-0.49 B known
0.19 B korean
0.26 B last
-0.19 B latest
-0.09 B lawyer
-0.35 B lead
-0.05 B led
0.21 B left
-0.12 B life
-0.51 B like
-0.26 B likely
-0.15 B line
0.60 B lineup
-0.40 B list
0.07 B location
-0.26 B look
-0.24 B lord
0.68 B made
-0.43 B main
-0.23 B makes
-0.58 B manga
-0.28 B meanwhile
-0.11 B members
-0.08 B modern
-0.12 B more
-0.35 B most
-0.25 B mother
-0.13 B moved
0.38 B mr
-0.34 B my
-0.31 B named
-0.35 B neither
-0.33 B network
-0.18 B networks
0.15 B new
-0.31 B newly
-0.15 B next
-0.25 B nominated
-0.21 B nor
-0.05 B not
-0.35 B novels
0.29 B now
0.28 B off
-0.30 B officer
-0.50 B official
-0.18 B old
0.11 B once
-0.07 B one
-0.29 B only
-0.37 B opening
-0.21 B order
0.21 B ordered
-0.22 B original
-0.10 B oscar
0.31 B other
-0.19 B others
-0.15 B our
0.10 B out
-0.09 B over
-0.08 B own
-0.14 B p.m
0.41 B part
0.42 B parts
-0.29 B peek
0.05 B period
-0.44 B photo
-0.34 B picked
-0.18 B pilot
-0.15 B place
-0.09 B plan
-0.43 B play
-0.44 B played
-0.07 B playing
-0.40 B plays
-0.14 B police
0.11 B political
-0.34 B popular
-0.09 B power
-0.24 B powerful
-0.35 B premiere
0.37 B premiered
-0.45 B president
0.22 B procedural
-0.11 B production
0.14 B project
-0.14 B protagonist
-0.16 B published
-0.42 B publisher
-0.22 B ratings
0.25 B released
-0.67 B remains
-0.24 B remake
-0.12 B renewed
0.14 B replacing
-0.29 B reprise
-0.29 B response
-0.17 B return
0.06 B role
-0.20 B roles
0.05 B room
0.17 B said
-0.35 B sales
0.34 B say
0.23 B says
-0.08 B scandal
-0.08 B screen
-0.32 B season
-0.08 B seasons
-0.12 B second
-0.38 B secret
-0.05 B seen
-0.21 B sees
-0.13 B series
-0.09 B served
0.16 B serves
-0.29 B set
0.28 B shared
0.18 B she
-0.18 B shooting
-0.20 B should
-0.06 B show
-0.57 B shown
-0.09 B shows
-0.30 B signed
-0.24 B sits
-0.52 B slate
-0.26 B small
0.44 B so
-0.08 B solid
0.05 B some
-0.13 B soon
-0.29 B sorry
0.10 B south
-0.27 B special
-0.22 B split
-0.46 B star
-0.49 B starred
-0.18 B starring
-0.47 B stars
-0.46 B stepping
0.16 B stick
-0.18 B still
-0.41 B stories
0.09 B story
0.31 B studio
-0.17 B synopsis
0.10 B take
-0.47 B takes
-0.21 B talent
-0.06 B team
-0.30 B television
0.13 B than
-0.63 B their
-0.30 B them
-0.09 B then
-0.30 B there
-0.28 B they
-0.28 B third
0.55 B thriller
-0.20 B time
-0.05 B together
0.45 B told
-0.14 B too
-0.27 B town
-0.34 B trailer
0.09 B turn
-0.18 B tv
-0.34 B uk
-0.07 B under
-0.19 B unique
-0.08 B unveiled
0.09 B up
-0.11 B upcoming
-0.09 B us
-0.11 B various
0.20 B version
-0.15 B vice
-0.24 B video
-0.20 B wait
-0.27 B wall
-0.28 B wanted
-0.20 B way
-0.10 B webtoon
-0.42 B week
-0.33 B weeks
-0.45 B well
-0.22 B west
-0.23 B what
0.49 B when
-0.29 B where
-0.61 B which
0.06 B while
0.06 B who
-0.48 B whose
-0.25 B will
0.09 B winner
-0.09 B winning
0.09 B work
0.24 B working
-0.18 B world
-0.39 B year-old
-0.50 B yes
-0.41 B york
0.16 B you
0.07 B your
-0.12 B –
-0.40 B —
-0.28 B “
0.15 B ”
-0.14 Bn !
-0.06 Bn #
0.09 Bn %C
0.12 Bn %D
-0.12 Bn %K
-0.29 Bn %N
-0.56 Bn %O
-0.26 Bn %P
0.37 Bn %R
0.41 Bn %S
-0.11 Bn %T
-0.13 Bn %r
-0.27 Bn &
-0.14 Bn (
0.06 Bn )
0.23 Bn +
0.06 Bn ,
-0.10 Bn -
-0.29 Bn .
-0.07 Bn ...
0.09 Bn /
-0.39 Bn 3d
0.24 Bn :
0.36 Bn ;
0.35 Bn acclaimed
0.10 Bn according
-0.10 Bn across
-0.30 Bn actor
-0.05 Bn adaptation
0.18 Bn adapted
-0.10 Bn adapts
-0.49 Bn adds
-0.33 Bn after
-0.05 Bn air
0.04 Bn all
0.48 Bn along
-0.22 Bn already
-0.12 Bn also
-0.18 Bn among
0.20 Bn animates
0.18 Bn animation
-0.05 Bn announced
-0.13 Bn announcements
0.05 Bn another
0.04 Bn around
-0.18 Bn association
-0.32 Bn available
0.24 Bn award-winning
-0.31 Bn back
-0.19 Bn based
-0.29 Bn became
-0.11 Bn been
-0.22 Bn being
-0.40 Bn best-selling
0.28 Bn between
-0.22 Bn big
-0.10 Bn book
0.06 Bn boss
-0.17 Bn bring
0.22 Bn but
-0.28 Bn called
0.18 Bn came
-0.26 Bn cancelled
-0.59 Bn cast
0.33 Bn ceo
-0.39 Bn character
-0.20 Bn characters
0.25 Bn chief
-0.12 Bn city
0.08 Bn collaboration
-0.28 Bn come
-0.08 Bn comedy
0.07 Bn comes
-0.29 Bn comic
-0.39 Bn coming
-0.38 Bn commissioned
-0.14 Bn creative
-0.53 Bn crime
0.09 Bn daughter
-0.16 Bn day
-0.39 Bn deal
-0.06 Bn developing
0.08 Bn did
-0.21 Bn different
-0.28 Bn down
-0.28 Bn drama
-0.49 Bn drawn
-0.09 Bn dropped
-0.06 Bn during
-0.08 Bn duties
-0.30 Bn elsewhere
0.26 Bn end
-0.28 Bn entertainment
-0.15 Bn episode
0.32 Bn episodes
-0.19 Bn excited
-0.39 Bn exclusive
0.18 Bn family
-0.15 Bn fantastic
-0.20 Bn fantasy
-0.42 Bn feature
-0.59 Bn film
-0.22 Bn filmed
-0.08 Bn films
0.19 Bn first
-0.32 Bn followed
-0.19 Bn following
-0.26 Bn follows
0.38 Bn from
0.06 Bn game
-0.34 Bn get
-0.05 Bn globally
-0.18 Bn going
-0.22 Bn golden
-0.39 Bn great
-0.20 Bn guest
-0.16 Bn had
0.21 Bn hand
0.24 Bn hands
0.38 Bn has
0.33 Bn have
0.34 Bn he
-0.19 Bn head
0.08 Bn her
-0.23 Bn his
-0.33 Bn hit
-0.17 Bn horror
-0.36 Bn hour
-0.34 Bn hours
0.36 Bn husband
-0.40 Bn illustrated
0.42 Bn include
-0.36 Bn included
0.22 Bn includes
-0.44 Bn including
-0.06 Bn into
-0.10 Bn joined
-0.27 Bn joining
-0.45 Bn journalist
-0.16 Bn just
-0.27 Bn known
-0.19 Bn korean
0.29 Bn last
-0.05 Bn led
-0.30 Bn like
0.61 Bn lineup
-0.26 Bn look
-0.24 Bn lord
0.61 Bn made
-0.36 Bn manga
-0.10 Bn more
-0.07 Bn most
-0.25 Bn mother
-0.12 Bn moved
-0.23 Bn mr
-0.09 Bn my
-0.25 Bn named
-0.35 Bn neither
-0.44 Bn network
-0.12 Bn newly
0.24 Bn news
-0.25 Bn no
-0.25 Bn nominated
-0.21 Bn nor
-0.14 Bn novel
-0.54 Bn novels
-0.29 Bn officer
-0.37 Bn official
-0.26 Bn one
-0.29 Bn only
-0.27 Bn opening
-0.10 Bn original
-0.09 Bn oscar
0.23 Bn other
-0.05 Bn our
0.10 Bn out
0.06 Bn over
-0.56 Bn part
0.42 Bn parts
-0.44 Bn photo
-0.16 Bn picked
-0.67 Bn pilot
-0.15 Bn place
-0.20 Bn play
-0.44 Bn played
-0.38 Bn plays
0.25 Bn political
-0.26 Bn premiere
0.30 Bn premiered
-0.38 Bn president
0.09 Bn production
0.51 Bn project
-0.14 Bn protagonist
-0.16 Bn published
-0.42 Bn publisher
-0.21 Bn relationship
-0.13 Bn released
-0.05 Bn remains
0.14 Bn replacing
-0.28 Bn reprise
-0.27 Bn revealed
-0.18 Bn role
-0.18 Bn roles
-0.17 Bn run
-0.35 Bn sales
-0.07 Bn scandal
-0.32 Bn season
-0.08 Bn seasons
0.25 Bn second
-0.21 Bn sees
-0.42 Bn set
0.28 Bn shared
-0.08 Bn she
-0.18 Bn shooting
-0.09 Bn shows
-0.44 Bn slate
0.32 Bn so
-0.05 Bn soon
-0.29 Bn sorry
-0.14 Bn south
-0.22 Bn split
-0.48 Bn starred
-0.17 Bn starring
-0.52 Bn stars
-0.07 Bn stepping
0.21 Bn stick
-0.41 Bn stories
-0.10 Bn story
0.31 Bn studio
-0.17 Bn synopsis
-0.46 Bn takes
-0.06 Bn team
-0.27 Bn television
-0.35 Bn their
-0.06 Bn then
-0.37 Bn there
-0.26 Bn they
0.16 Bn thriller
0.09 Bn through
-0.05 Bn together
-0.09 Bn told
-0.33 Bn too
-0.07 Bn town
-0.33 Bn trailer
-0.05 Bn tv
-0.34 Bn uk
-0.40 Bn up
-0.09 Bn us
-0.11 Bn various
-0.35 Bn very
-0.13 Bn vice
-0.27 Bn wall
-0.21 Bn way
-0.38 Bn we
-0.21 Bn webtoon
-0.42 Bn week
-0.40 Bn well
-0.22 Bn west
-0.22 Bn what
-0.23 Bn when
-0.75 Bn which
0.20 Bn while
-0.26 Bn who
-0.40 Bn whose
-0.64 Bn will
0.09 Bn winner
0.09 Bn work
-0.15 Bn working
-0.06 Bn world
0.28 Bn year
-0.39 Bn year-old
-0.45 Bn yes
-0.21 Bn you
-0.36 Bn your
-0.06 Bn –
-0.34 Bn —
0.06 Bn “
0.09 H %C
-0.25 H %D
-0.51 H %K
-0.09 H %N
-0.08 H %T
0.32 H 's
-0.07 H (
-0.07 H )
-0.05 H ,
-0.25 H -
0.27 H /
-0.51 H :
-0.15 H ?
-0.50 H a
-0.10 H about
-0.18 H and
-0.63 H by
-0.30 H cast
-0.08 H date
-0.36 H do
-0.27 H from
0.18 H how
-0.34 H in
0.19 H is
-0.28 H it
0.05 H know
-0.15 H march
0.19 H of
0.09 H on
-0.26 H plot
-0.23 H release
-0.30 H tv
0.05 H we
-0.49 H what
0.13 H when
-0.13 H |
0.23 H –
0.28 H —
0.14 H “
-0.22 L1 %C
-0.22 L1 %D
-0.64 L1 %N
-0.14 L1 %O
-0.37 L1 %T
0.25 L1 's
-0.24 L1 (
0.11 L1 +
-0.56 L1 .
0.48 L1 :
0.23 L1 ;
0.06 L1 ^
0.12 L1 a
-0.17 L1 after
0.09 L1 alongside
-0.40 L1 and
0.58 L1 are
-0.14 L1 as
0.13 L1 at
-0.08 L1 boss
0.21 L1 but
-0.26 L1 called
-0.27 L1 chief
-0.26 L1 drama
-0.42 L1 feature
-0.23 L1 film
0.24 L1 for
-0.51 L1 from
-0.19 L1 her
-0.19 L1 his
-0.67 L1 in
0.55 L1 include
0.22 L1 includes
-0.30 L1 including
0.19 L1 is
-0.26 L1 like
-0.24 L1 lord
-0.09 L1 my
-0.41 L1 new
-0.28 L1 no
-0.34 L1 novel
-0.28 L1 officer
-0.58 L1 on
-0.17 L1 one
-0.05 L1 our
0.07 L1 production
-0.30 L1 publisher
0.15 L1 replacing
-0.16 L1 said
-0.19 L1 sees
-0.28 L1 south
-0.48 L1 starred
-0.87 L1 starring
-0.48 L1 stars
-0.20 L1 takes
-0.18 L1 that
-0.32 L1 the
0.09 L1 through
0.28 L1 to
0.10 L1 under
-0.17 L1 west
-0.25 L1 which
-0.26 L1 while
0.09 L1 winner
-0.06 L1 with
-0.11 L1 –
-0.08 L1 —
0.30 L1 ”
0.15 L2 %C 's
-0.55 L2 %C ,
-0.20 L2 %C and
0.08 L2 %D ,
0.18 L2 %D ;
-0.19 L2 %D on
-0.27 L2 %D with
0.13 L2 %K 's
-0.06 L2 %N ,
-0.23 L2 %P %R
0.46 L2 %P 's
-0.41 L2 %P (
0.11 L2 %P +
-0.29 L2 %P :
-0.51 L2 %P as
0.31 L2 %P for
-0.08 L2 %P in
-0.17 L2 %P is
0.15 L2 %P of
-0.18 L2 %P on
-0.14 L2 %P takes
-0.30 L2 %P the
0.27 L2 %P with
-0.19 L2 %R %N
0.28 L2 %R %R
0.05 L2 %R ,
0.57 L2 %R :
-0.53 L2 %R ;
0.26 L2 %R alongside
0.47 L2 %R are
-0.44 L2 %R at
0.29 L2 %R by
0.23 L2 %R for
0.14 L2 %R is
0.11 L2 %R of
0.05 L2 %R the
0.59 L2 %R with
0.16 L2 %S ,
-0.23 L2 %S on
0.50 L2 %T %R
-0.27 L2 %T %r
0.11 L2 %T (
-0.41 L2 %T ,
-0.27 L2 %T :
-0.41 L2 %T and
-0.15 L2 %T on
-0.39 L2 %r %R
-0.64 L2 %r %r
0.55 L2 %r ,
0.31 L2 %r ;
-0.48 L2 %r alongside
0.39 L2 %r at
-0.55 L2 %r by
-0.31 L2 %r with
0.40 L2 's %R
-0.11 L2 ( the
0.30 L2 , a
-0.10 L2 , and
0.21 L2 , but
-0.19 L2 , including
-0.27 L2 , starring
-0.37 L2 , the
-0.25 L2 , which
-0.27 L2 , while
-0.27 L2 , with
0.30 L2 , ”
0.18 L2 / %R
-0.16 L2 / %r
0.05 L2 ^ %R
0.06 L2 ^ ^
-0.21 L2 ^ the
0.36 L2 adapted by
-0.05 L2 air on
0.33 L2 along with
0.11 L2 and %R
0.60 L2 and %r
-0.12 L2 and a
-0.32 L2 and starring
-0.21 L2 and the
0.09 L2 anime at
0.27 L2 as %R
-0.16 L2 as %r
-0.18 L2 association with
-0.14 L2 based on
0.45 L2 by %R
-0.25 L2 cancelled %R
-0.12 L2 city of
-0.30 L2 comes %R
-0.36 L2 coming to
0.48 L2 drama %R
-0.06 L2 during the
-0.13 L2 duties with
-0.25 L2 for the
0.08 L2 from %R
-0.05 L2 globally on
-0.34 L2 hours ;
-0.21 L2 illustrated %R
-0.35 L2 illustrated by
-0.37 L2 in the
0.48 L2 is a
0.44 L2 it with
0.51 L2 its %R
0.61 L2 made %R
-0.12 L2 moved to
-0.23 L2 mr .
0.12 L2 no .
-0.11 L2 novels %R
-0.08 L2 of %O
-0.05 L2 of a
-0.37 L2 of drama
0.13 L2 of the
-0.21 L2 on a
-0.38 L2 on the
-0.09 L2 part of
-0.26 L2 president of
-0.13 L2 released %R
-0.15 L2 roles as
-0.12 L2 series %r
-0.30 L2 series stars
0.21 L2 series with
-0.17 L2 shooting in
0.37 L2 show ,
-0.28 L2 slate includes
-0.20 L2 stars as
-0.28 L2 story of
0.37 L2 team at
0.34 L2 the %R
-0.35 L2 the novel
-0.07 L2 town of
0.49 L2 under %R
-0.06 L2 well as
-0.19 L2 winning %R
0.37 L2 winning %r
-0.13 L2 working with
-0.05 L2 “ the
-0.13 L2 ” %R
0.53 L2 ” %r
-0.16 L2 ” said
-0.44 L3 %C , with
0.23 L3 %K %R for
-0.34 L3 %N hours ;
-0.29 L3 %P %R ,
0.39 L3 %P %r ,
-0.11 L3 %P ( the
-0.08 L3 %P , ”
-0.14 L3 %P in the
-0.05 L3 %P of a
-0.19 L3 %P of drama
-0.22 L3 %R %P (
0.17 L3 %R %R alongside
0.21 L3 %R %R are
0.57 L3 %R %R by
0.36 L3 %R %R with
-0.24 L3 %R , with
-0.10 L3 %R / %r
0.43 L3 %R along with
0.36 L3 %R and %r
0.20 L3 %R duties with
0.44 L3 %R it with
-0.21 L3 %T , %R
-0.05 L3 %T , which
-0.18 L3 %T ” %R
0.10 L3 %r %R alongside
0.23 L3 %r %R for
-0.48 L3 %r %r alongside
0.24 L3 %r %r by
-0.26 L3 %r %r with
-0.07 L3 %r , with
0.18 L3 %r / %R
-0.27 L3 %r / %r
-0.27 L3 %r along with
0.53 L3 %r and %R
-0.58 L3 %r duties with
-0.40 L3 's %P of
-0.14 L3 ( %P of
0.07 L3 ) , with
0.16 L3 , %P 's
0.19 L3 , %R %R
-0.42 L3 , %R of
0.25 L3 , %T (
-0.44 L3 , %r %R
-0.34 L3 , %r by
0.11 L3 , along with
0.27 L3 , as %R
-0.16 L3 , as %r
-0.11 L3 , from %R
-0.16 L3 , ” said
0.35 L3 - winning %R
0.48 L3 ; %R by
-0.59 L3 ; %r by
-0.35 L3 ^ %C ,
-0.21 L3 ^ %P (
-0.08 L3 ^ %R %R
0.70 L3 ^ %R :
-0.07 L3 ^ %R by
0.29 L3 ^ %T %R
-0.20 L3 ^ %T (
-0.33 L3 ^ %r %R
-0.47 L3 ^ %r by
0.05 L3 ^ ^ %R
0.06 L3 ^ ^ ^
-0.21 L3 ^ ^ the
0.21 L3 a %R by
0.43 L3 a %R with
-0.33 L3 a %r by
0.08 L3 and %K 's
-0.34 L3 and %P 's
-0.37 L3 and %P (
-0.51 L3 and %P as
0.44 L3 and %P for
0.10 L3 and %P of
-0.54 L3 and %R %R
0.94 L3 and %R by
-0.07 L3 and %r by
0.36 L3 and adapted by
-0.25 L3 and illustrated by
-0.20 L3 and stars as
-0.06 L3 as well as
-0.24 L3 be %R by
0.14 L3 be %r by
-0.22 L3 been cancelled %R
0.27 L3 being %R by
0.31 L3 being %r by
-0.22 L3 book %T :
-0.25 L3 by %P (
0.18 L3 in %D ;
-0.20 L3 in %T ,
-0.18 L3 in association with
0.69 L3 is %R %R
0.07 L3 is %R by
-0.40 L3 is %r %R
0.05 L3 is %r by
-0.08 L3 novels of %O
0.30 L3 of %P 's
-0.11 L3 of %P (
-0.07 L3 on %P in
-0.05 L3 premiere globally on
-0.45 L3 series %R by
-0.09 L3 series %r %R
-0.19 L3 series %r by
-0.13 L3 the %P for
0.14 L3 the %R is
0.09 L3 the anime at
0.21 L3 the series with
0.37 L3 the show ,
-0.12 L3 the story of
0.45 L3 to %R %R
0.53 L3 was %R by
0.11 L3 was %r %R
-0.32 L3 was %r by
-0.07 L3 was cancelled %R
-0.05 L3 will air on
0.12 L3 with %P of
-0.12 L3 ” %R by
0.11 L3 ” %r %R
-0.37 LR %N %R
-0.19 LR %N ,
-0.12 LR %O ,
-0.13 LR %R %D
0.10 LR %R 's
0.10 LR %R ,
-0.36 LR %R .
0.17 LR %R added
-0.13 LR %R after
0.36 LR %R also
0.60 LR %R and
0.06 LR %R are
-0.34 LR %R australia
0.23 LR %R commented
-0.37 LR %R drama
0.27 LR %R for
0.40 LR %R has
-0.22 LR %R in
-0.07 LR %R is
-0.15 LR %R on
0.48 LR %R said
0.26 LR %R told
0.21 LR %R who
-0.29 LR %R will
0.45 LR %r 's
-0.13 LR %r ,
-0.37 LR %r said
-0.12 LR %r will
0.21 LR 's %R
-0.04 LR 's 's
0.71 LR 's ,
-0.32 LR 's and
-0.58 LR 's of
-0.13 LR ( $
-0.11 LR ( 's
-0.46 LR ( )
-0.28 LR ( ,
-0.07 LR ( of
-0.04 LR ( on
0.39 LR , %R
-0.29 LR , %r
-0.47 LR , 's
0.14 LR , )
-0.15 LR , ,
0.28 LR , .
-0.10 LR , and
-0.32 LR , being
-0.54 LR , has
-0.16 LR , have
0.08 LR , is
-0.38 LR , to
-0.19 LR , was
0.29 LR , will
-0.08 LR . )
0.83 LR : $
-0.17 LR : %R
-0.16 LR : 's
-0.26 LR : ,
0.16 LR : .
-0.29 LR : has
-0.26 LR : in
-0.34 LR : the
0.52 LR ; %R
0.30 LR ; %r
-0.22 LR ; ,
0.11 LR ^ %R
0.21 LR ^ %r
-0.14 LR ^ 's
-0.25 LR ^ ,
-0.12 LR ^ also
0.36 LR ^ animates
0.30 LR ^ announced
-0.12 LR ^ are
0.05 LR ^ continues
-0.17 LR ^ gave
-0.08 LR ^ handles
0.46 LR ^ has
-0.14 LR ^ have
0.17 LR ^ is
0.28 LR ^ of
0.48 LR ^ serve
0.18 LR ^ served
0.37 LR ^ split
0.36 LR ^ takes
0.21 LR ^ will
0.19 LR a %R
-0.09 LR a )
0.13 LR alongside ,
0.11 LR alongside .
-0.23 LR and 's
0.37 LR and ,
0.52 LR are .
-0.04 LR as 's
-0.08 LR as ,
-0.67 LR as .
-0.04 LR as and
-0.13 LR at ,
0.32 LR at .
0.41 LR by $
-0.33 LR by 's
0.21 LR by ,
-0.04 LR by .
-0.06 LR by and
-0.35 LR by in
-0.37 LR drama ,
-0.27 LR for ,
-0.23 LR for as
0.29 LR for for
-0.31 LR in 's
-0.32 LR in ,
-0.42 LR in .
-0.18 LR in and
-0.06 LR in as
-0.10 LR in for
0.31 LR includes .
-0.19 LR including ,
-0.17 LR is 's
0.46 LR is .
-0.17 LR like .
-0.07 LR my is
0.30 LR of %R
-0.06 LR of 's
-0.15 LR of )
0.11 LR of ,
-0.26 LR of and
-0.14 LR of in
0.19 LR of who
-0.07 LR on %R
-0.14 LR on 's
-0.28 LR on ,
-0.44 LR on .
-0.05 LR on and
-0.07 LR on in
-0.05 LR on with
-0.16 LR said ,
-0.30 LR starring ,
-0.44 LR stars .
-0.06 LR the %N
-0.43 LR the %R
-0.34 LR the 's
-0.19 LR the )
-0.39 LR the ,
0.05 LR the -
-0.45 LR the .
-0.09 LR the drama
-0.11 LR the for
-0.17 LR the of
-0.15 LR the series
-0.18 LR the star
-0.20 LR to )
-0.10 LR to ,
0.35 LR to .
0.08 LR with %R
-0.25 LR with 's
0.09 LR with ,
0.04 LR with .
0.09 LR with and
-0.40 LR with as
-0.37 LR with at
0.34 LR with of
-0.06 Lb2 %C
-0.15 Lb2 %K
-0.43 Lb2 %O
0.07 Lb2 %P
0.49 Lb2 %R
0.24 Lb2 %S
0.43 Lb2 %T
-0.48 Lb2 %r
0.24 Lb2 's
0.17 Lb2 (
-0.50 Lb2 -
-0.14 Lb2 /
-0.53 Lb2 :
-0.16 Lb2 a
-0.16 Lb2 adaptation
0.34 Lb2 adapted
-0.05 Lb2 air
0.10 Lb2 all
0.33 Lb2 along
-0.45 Lb2 also
-0.10 Lb2 and
0.09 Lb2 anime
-0.13 Lb2 announcements
0.05 Lb2 another
0.21 Lb2 as
-0.18 Lb2 association
0.20 Lb2 at
-0.08 Lb2 back
-0.14 Lb2 based
0.93 Lb2 by
-0.25 Lb2 cancelled
-0.44 Lb2 cast
0.33 Lb2 ceo
-0.12 Lb2 city
-0.30 Lb2 comes
-0.36 Lb2 coming
0.10 Lb2 drama
-0.06 Lb2 during
-0.13 Lb2 duties
-0.15 Lb2 follows
-0.25 Lb2 for
0.30 Lb2 from
-0.05 Lb2 globally
-0.18 Lb2 head
-0.19 Lb2 her
-0.34 Lb2 hours
-0.40 Lb2 illustrated
-0.56 Lb2 in
-0.14 Lb2 including
0.38 Lb2 is
0.26 Lb2 it
0.58 Lb2 made
-0.12 Lb2 moved
-0.23 Lb2 mr
-0.11 Lb2 named
-0.44 Lb2 network
0.12 Lb2 no
-0.60 Lb2 novel
-0.48 Lb2 novels
-0.50 Lb2 of
-0.52 Lb2 on
0.10 Lb2 over
-0.09 Lb2 part
-0.24 Lb2 played
-0.26 Lb2 president
-0.13 Lb2 released
-0.12 Lb2 role
-0.18 Lb2 roles
-0.04 Lb2 said
-0.32 Lb2 season
0.25 Lb2 second
0.27 Lb2 series
-0.17 Lb2 shooting
-0.20 Lb2 show
-0.28 Lb2 slate
-0.22 Lb2 stars
-0.28 Lb2 story
-0.35 Lb2 that
-0.17 Lb2 the
-0.66 Lb2 to
-0.07 Lb2 town
0.49 Lb2 under
-0.26 Lb2 up
0.26 Lb2 was
-0.21 Lb2 way
-0.39 Lb2 week
-0.06 Lb2 well
-0.35 Lb2 which
-0.50 Lb2 will
-0.10 Lb2 with
-0.13 Lb2 working
-0.22 Lb2 “
0.18 Lb2 ”
0.21 Lb3 %C
0.24 Lb3 %D
-0.30 Lb3 %K
-0.17 Lb3 %N
-0.16 Lb3 %P
0.10 Lb3 %R
0.05 Lb3 %S
0.09 Lb3 %r
-0.38 Lb3 's
0.09 Lb3 (
0.09 Lb3 )
-0.30 Lb3 .
-0.55 Lb3 :
0.22 Lb3 ;
-0.12 Lb3 ^
0.11 Lb3 a
0.14 Lb3 also
-0.21 Lb3 an
0.39 Lb3 and
0.20 Lb3 animates
-0.54 Lb3 as
0.18 Lb3 at
0.40 Lb3 based
-0.40 Lb3 be
-0.27 Lb3 been
-0.14 Lb3 being
0.27 Lb3 book
-0.21 Lb3 by
-0.22 Lb3 cast
-0.11 Lb3 character
0.40 Lb3 comes
0.19 Lb3 drama
-0.49 Lb3 drawn
-0.28 Lb3 entertainment
-0.11 Lb3 episode
-0.19 Lb3 fantasy
-0.08 Lb3 films
-0.22 Lb3 first
-0.27 Lb3 for
-0.27 Lb3 great
0.24 Lb3 her
-0.18 Lb3 his
-0.20 Lb3 in
-0.04 Lb3 including
0.11 Lb3 is
0.36 Lb3 it
0.30 Lb3 its
-0.15 Lb3 just
-0.20 Lb3 light
-0.10 Lb3 like
-0.20 Lb3 named
0.12 Lb3 new
-0.08 Lb3 novels
-0.61 Lb3 on
0.30 Lb3 other
-0.26 Lb3 premiere
-0.50 Lb3 series
-0.05 Lb3 soon
0.21 Lb3 stick
-0.28 Lb3 takes
-0.26 Lb3 that
0.07 Lb3 the
-0.23 Lb3 their
-0.44 Lb3 this
0.06 Lb3 to
-0.18 Lb3 trailer
-0.33 Lb3 under
-0.11 Lb3 various
0.12 Lb3 was
-0.20 Lb3 which
0.34 Lb3 while
-0.40 Lb3 whose
-0.21 Lb3 will
-0.06 Lb3 with
0.10 Lb3 work
0.16 Lb3 year
-0.25 Lb3 –
-0.30 Lb3 “
-0.35 Lb3 ”
-0.17 R1 !
-0.32 R1 %D
-0.18 R1 %N
-0.25 R1 %O
-0.29 R1 %P
0.41 R1 %R
0.07 R1 %r
-0.12 R1 's
-0.09 R1 )
0.24 R1 +
0.07 R1 ,
-0.18 R1 -
0.09 R1 .
-0.27 R1 ...
0.27 R1 :
-0.42 R1 ;
-0.10 R1 a
-0.05 R1 actor
0.17 R1 added
-0.16 R1 after
-0.19 R1 all
-0.05 R1 also
0.13 R1 animates
0.30 R1 announced
-0.18 R1 are
-0.74 R1 as
-0.48 R1 at
0.08 R1 attached
-0.34 R1 australia
-0.31 R1 award
-0.19 R1 back
-0.29 R1 being
-0.14 R1 by
0.23 R1 commented
0.05 R1 continues
-0.45 R1 drama
0.30 R1 for
-0.17 R1 gave
-0.14 R1 had
0.07 R1 handles
0.06 R1 has
-0.35 R1 have
-0.35 R1 in
0.15 R1 is
-0.18 R1 leave
-0.19 R1 makes
-0.25 R1 movie
-0.28 R1 no
0.34 R1 of
-0.51 R1 on
-0.29 R1 one
-0.12 R1 original
0.16 R1 overseeing
0.19 R1 remains
-0.06 R1 returns
0.11 R1 said
-0.33 R1 says
-0.20 R1 series
0.48 R1 serve
0.18 R1 served
0.20 R1 show
0.37 R1 split
-0.61 R1 star
-0.35 R1 starring
-0.27 R1 story
0.21 R1 takes
-0.24 R1 that
0.18 R1 the
0.25 R1 thriller
-0.55 R1 to
0.13 R1 took
-0.08 R1 was
-0.23 R1 west
0.12 R1 who
-0.17 R1 will
-0.09 R1 with
-0.13 R1 would
-0.23 R1 –
-0.20 R1 —
-0.11 R2 %D ,
-0.16 R2 %D .
-0.14 R2 %R %D
-0.28 R2 %R %P
0.46 R2 %R %R
0.26 R2 %R )
0.39 R2 %R ,
0.13 R2 %R .
0.44 R2 %R ;
0.52 R2 %R and
-0.26 R2 %R both
0.32 R2 %R for
0.64 R2 %R it
-0.13 R2 %R the
-0.29 R2 %R with
-0.49 R2 %r %R
-0.44 R2 %r ,
-0.43 R2 %r .
0.28 R2 %r the
-0.47 R2 's %K
-0.05 R2 's %N
0.23 R2 's %P
0.12 R2 's %T
-0.18 R2 's first
-0.62 R2 's novel
-0.32 R2 's “
0.25 R2 ) $
-0.09 R2 ) %D
-0.14 R2 ) %R
0.14 R2 ) .
-0.40 R2 ) and
-0.46 R2 ) is
-0.15 R2 ) who
-0.11 R2 ) will
-0.12 R2 ) –
0.24 R2 + %P
0.23 R2 , %C
-0.12 R2 , %N
-0.20 R2 , %R
0.24 R2 , %r
-0.42 R2 , a
-0.17 R2 , although
-0.25 R2 , and
-0.24 R2 , as
0.15 R2 , has
0.36 R2 , is
-0.34 R2 , it
0.48 R2 , its
-0.31 R2 , on
-0.29 R2 , played
-0.22 R2 , said
-0.30 R2 , the
-0.15 R2 , there
-0.23 R2 , was
-0.31 R2 , where
0.08 R2 , which
-0.25 R2 , while
0.31 R2 , who
0.46 R2 , whose
0.08 R2 , with
0.39 R2 , “
-0.11 R2 , ”
0.25 R2 - %R
-0.32 R2 - based
0.12 R2 . $
-0.42 R2 . ,
-0.07 R2 . ”
-0.19 R2 : %P
-0.07 R2 ; %T
0.17 R2 added :
-0.13 R2 and %C
-0.65 R2 and %R
-0.06 R2 and %T
0.63 R2 and %r
0.35 R2 and adapted
-0.14 R2 and his
-0.36 R2 and illustrated
-0.18 R2 and starring
0.15 R2 and stars
-0.33 R2 and the
0.33 R2 are %R
-0.46 R2 are %r
-0.46 R2 as %P
-0.30 R2 as %R
-0.41 R2 as %r
-0.18 R2 as a
-0.15 R2 as the
-0.36 R2 as well
-0.38 R2 at the
-0.21 R2 award -
0.23 R2 commented :
0.16 R2 did the
0.23 R2 for %C
0.25 R2 for %K
-0.41 R2 for a
0.29 R2 for the
0.47 R2 handles the
-0.27 R2 has %R
0.16 R2 has been
-0.18 R2 has given
-0.27 R2 has renewed
0.40 R2 has the
0.12 R2 has told
0.28 R2 have %R
-0.42 R2 in %D
-0.29 R2 in %P
0.30 R2 in the
-0.29 R2 is %P
0.54 R2 is %R
-0.10 R2 is %r
0.23 R2 is also
0.28 R2 is in
-0.11 R2 is set
-0.13 R2 is the
0.36 R2 of %K
0.23 R2 of %P
-0.05 R2 of a
-0.18 R2 of drama
-0.17 R2 on %D
-0.14 R2 on the
0.16 R2 overseeing the
0.09 R2 returns to
-0.13 R2 says “
-0.14 R2 series %T
0.48 R2 serve as
0.18 R2 served as
-0.15 R2 show %T
0.37 R2 split the
-0.18 R2 takes %P
-0.44 R2 the %P
-0.10 R2 to the
-0.09 R2 told %O
0.26 R2 who is
0.51 R2 will %R
-0.14 R2 will %r
-0.24 R2 will be
-0.32 R2 will play
-0.05 R2 with %P
-0.05 R2 with the
-0.16 R3 %D . $
-0.08 R3 %R %D ,
-0.32 R3 %R %P ,
0.29 R3 %R %P .
0.26 R3 %R ) ,
0.41 R3 %R , %P
0.13 R3 %R . $
0.25 R3 %R it .
0.61 R3 %R the %R
-0.12 R3 %R the %S
0.19 R3 %R the first
-0.16 R3 %R the novel
0.44 R3 %R the pilot
-0.44 R3 %r , %P
-0.43 R3 %r . $
-0.13 R3 %r the %r
-0.42 R3 's %K %R
-0.28 R3 's %K ,
-0.08 R3 's %P )
-0.06 R3 's %P ,
-0.41 R3 's %P .
0.45 R3 's %P and
-0.10 R3 's %P of
-0.29 R3 's %T ,
-0.37 R3 's %T is
-0.20 R3 's “ %T
0.25 R3 ) $ $
-0.12 R3 ) %R the
-0.09 R3 ) , %P
-0.04 R3 ) , the
-0.11 R3 ) , with
0.14 R3 ) . $
-0.12 R3 ) and %P
-0.17 R3 ) and %R
-0.14 R3 ) and %r
-0.43 R3 , %R %D
-0.38 R3 , %R by
0.13 R3 , %R of
-0.20 R3 , %T ,
-0.31 R3 , %r %R
0.48 R3 , %r by
-0.24 R3 , played %R
-0.20 R3 , said :
-0.25 R3 , the %C
0.41 R3 , the %N
-0.28 R3 , the %R
-0.28 R3 , the %r
0.19 R3 , the latter
-0.38 R3 , the series
-0.16 R3 , the show
0.47 R3 , who %R
-0.16 R3 , who also
0.20 R3 , who has
0.25 R3 , who is
-0.04 R3 , who will
0.18 R3 , with %P
-0.11 R3 , “ %T
-0.07 R3 , ” “
0.12 R3 . $ $
-0.07 R3 . ” $
0.17 R3 added : “
-0.56 R3 and %R by
-0.06 R3 and %T ,
0.65 R3 and %r by
-0.36 R3 and illustrated by
-0.18 R3 and starring %P
0.15 R3 and stars as
0.34 R3 are %R %R
-0.42 R3 are %r %r
0.34 R3 are the %R
-0.41 R3 as %r .
-0.33 R3 as well as
-0.37 R3 at the %R
-0.21 R3 award - winning
0.23 R3 commented : “
0.16 R3 for %C .
-0.18 R3 has given a
0.28 R3 have %R the
-0.13 R3 in %D ,
-0.34 R3 in %D .
-0.16 R3 in the %P
-0.29 R3 is %P 's
0.21 R3 is %R the
0.28 R3 is in charge
-0.11 R3 is set to
-0.33 R3 is the %R
0.30 R3 of %K .
-0.05 R3 of a %P
-0.16 R3 of drama %P
-0.13 R3 returns to %R
0.15 R3 serve as %R
0.37 R3 split the %R
-0.09 R3 told %O he
-0.05 R3 with the first
0.12 Rb2 $
-0.60 Rb2 %D
-0.18 Rb2 %K
-0.14 Rb2 %N
-0.16 Rb2 %O
0.34 Rb2 %S
0.05 Rb2 %T
-0.07 Rb2 %r
-0.11 Rb2 's
-0.32 Rb2 (
0.16 Rb2 )
0.22 Rb2 ,
-0.30 Rb2 -
-0.28 Rb2 .
-0.14 Rb2 /
0.15 Rb2 ;
-0.13 Rb2 a
0.35 Rb2 adapted
-0.08 Rb2 all
0.23 Rb2 also
-0.17 Rb2 although
-0.21 Rb2 among
-0.12 Rb2 announced
0.36 Rb2 are
0.14 Rb2 at
0.44 Rb2 attached
-0.32 Rb2 based
-0.24 Rb2 be
0.16 Rb2 been
-0.33 Rb2 both
-0.27 Rb2 called
-0.08 Rb2 canada
-0.09 Rb2 down
-0.36 Rb2 drama
-0.20 Rb2 first
-0.13 Rb2 following
0.20 Rb2 follows
0.25 Rb2 for
-0.29 Rb2 fronted
-0.18 Rb2 given
0.14 Rb2 had
-0.17 Rb2 has
-0.27 Rb2 his
-0.34 Rb2 hit
-0.36 Rb2 illustrated
0.05 Rb2 in
-0.10 Rb2 into
0.34 Rb2 is
-0.22 Rb2 it
0.11 Rb2 its
-0.40 Rb2 japan
-0.06 Rb2 like
-0.14 Rb2 made
0.32 Rb2 making
-0.30 Rb2 no
-0.30 Rb2 not
-0.62 Rb2 novel
-0.17 Rb2 of
0.36 Rb2 on
-0.57 Rb2 part
-0.32 Rb2 play
-0.29 Rb2 played
-0.27 Rb2 renewed
0.31 Rb2 returning
-0.30 Rb2 said
-0.44 Rb2 series
-0.22 Rb2 set
0.15 Rb2 show
-0.07 Rb2 sits
-0.29 Rb2 star
-0.18 Rb2 starring
0.14 Rb2 stars
-0.05 Rb2 starting
0.18 Rb2 that
-0.15 Rb2 there
-0.44 Rb2 this
0.14 Rb2 told
0.19 Rb2 tudum
-0.62 Rb2 tv
0.08 Rb2 under
-0.27 Rb2 was
-0.17 Rb2 we
-0.36 Rb2 well
-0.31 Rb2 where
0.08 Rb2 which
-0.25 Rb2 while
0.24 Rb2 who
0.46 Rb2 whose
-0.20 Rb2 with
0.16 Rb2 would
-0.12 Rb2 –
0.14 Rb2 “
-0.20 Rb2 ”
-0.07 Rb3 %C
-0.64 Rb3 %D
-0.63 Rb3 %K
0.12 Rb3 %N
-0.23 Rb3 %P
0.33 Rb3 %R
-0.09 Rb3 %S
-0.52 Rb3 %T
0.09 Rb3 %r
0.34 Rb3 's
-0.07 Rb3 (
0.26 Rb3 )
-0.64 Rb3 ,
-0.29 Rb3 .
-0.32 Rb3 :
0.06 Rb3 ;
0.18 Rb3 a
-0.27 Rb3 actor
0.73 Rb3 along
-0.36 Rb3 also
-0.16 Rb3 an
-0.18 Rb3 are
0.11 Rb3 as
0.14 Rb3 at
-0.42 Rb3 based
0.26 Rb3 be
-0.27 Rb3 been
-0.21 Rb3 brothers
0.28 Rb3 charge
-0.22 Rb3 date
0.28 Rb3 does
0.43 Rb3 drama
-0.17 Rb3 feature
-0.52 Rb3 film
0.47 Rb3 follows
0.11 Rb3 from
-0.04 Rb3 had
0.31 Rb3 has
0.20 Rb3 his
0.19 Rb3 in
-0.08 Rb3 is
-0.68 Rb3 it
0.12 Rb3 its
0.31 Rb3 latter
0.05 Rb3 made
-0.17 Rb3 new
-0.37 Rb3 not
0.13 Rb3 novel
0.07 Rb3 of
-0.25 Rb3 off
-0.29 Rb3 on
-0.34 Rb3 one
-0.12 Rb3 original
-0.29 Rb3 others
-0.28 Rb3 over
0.19 Rb3 period
0.07 Rb3 pilot
-0.14 Rb3 place
-0.38 Rb3 series
-0.33 Rb3 sound
0.33 Rb3 stepping
-0.09 Rb3 story
-0.06 Rb3 the
-0.18 Rb3 their
-0.13 Rb3 this
0.07 Rb3 to
-0.19 Rb3 tv
-0.29 Rb3 under
-0.29 Rb3 was
-0.29 Rb3 which
-0.35 Rb3 who
0.15 Rb3 will
-0.38 Rb3 winning
-0.09 Rb3 with
-0.11 Rb3 –
-0.08 Rb3 “
-0.09 Rb3 ”
-0.16 T after
-0.22 T before
-0.06 T both
-0.05 T none
-0.64 ahead Cfar
-0.32 ahead Cfarther
-0.12 ahead Cnear
-0.33 ahead Cnext
-0.36 ahead Cnone
-0.73 ahead Csome
-0.05 ahead Kfar
0.38 ahead Kfarther
0.37 ahead Knear
0.38 ahead Knext
0.24 ahead Knone
0.46 ahead Ksome
-0.47 ahead Pfar
-0.65 ahead Pfarther
0.27 ahead Pnear
0.19 ahead Pnext
-0.28 ahead Pnone
0.40 ahead Psome
0.07 ahead _
-0.51 ahead _%T
-0.66 ahead _%r
-0.24 ahead _'s
0.57 ahead _(
0.08 ahead _(_)
-0.27 ahead _)
-0.11 ahead _)_%r
0.25 ahead _-
0.33 ahead _are
0.34 ahead _are_the
-0.37 ahead _as
-0.37 ahead _at_the
-0.65 ahead _for
-0.27 ahead _has
0.28 ahead _have
0.12 ahead _is
0.45 ahead _is_%r
-0.33 ahead _is_the
-0.29 ahead _played
-0.13 ahead _returns_to
0.15 ahead _serve_as
0.37 ahead _split_the
-0.32 ahead _the
0.40 ahead _the_%r
-0.35 ahead _the_%r_of_%T
0.24 ahead _which
0.22 ahead _who_%r
0.33 ahead _who_also
0.38 ahead _who_will_also_serve_as
0.51 ahead _will
0.17 ahead _will_%r
-0.51 at caption
-0.13 at first0
-0.07 at first1
0.19 at first2
-0.30 at first3
-0.37 at heading
-0.11 at item
0.07 at last1
-0.47 at last2
-0.06 at last3
-0.07 at length0
0.04 at length1
-0.08 at length2
-0.26 at length4
-0.12 at length5
-0.06 at middle3
-0.11 at paragraph
-0.46 at title
-0.66 back Cfar
-0.45 back Cfarther
-0.10 back Cnear
-0.40 back Cnext
-0.37 back Cnone
-0.82 back Csome
0.35 back Kfar
0.35 back Kfarther
0.68 back Knear
-0.19 back Knext
0.45 back Knone
-0.38 back Ksome
-0.53 back Pfar
-0.77 back Pfarther
0.06 back Pnear
0.33 back Pnext
-0.13 back Pnone
0.38 back Psome
0.05 back _
-0.21 back _%C
-0.19 back _%N
-0.37 back _%T
0.38 back _%r
-0.64 back _%r_%r_with
0.48 back _%r_by
-0.38 back _'s
-0.22 back _(
-0.11 back _(_on
0.45 back _)
-0.17 back _/
-0.10 back _/_%r
0.63 back _:
-0.53 back _;
0.43 back _along_with
0.26 back _alongside
0.48 back _are
-0.44 back _at
0.33 back _by
-0.67 back _by_%r_by
-0.26 back _by_(
-0.07 back _by_(_on
-0.25 back _by_illustrated_by
0.29 back _by_starring
0.52 back _duties_with
0.23 back _for
0.14 back _is
0.44 back _it_with
0.11 back _of
0.05 back _the
-0.33 back _the_publisher
0.21 back _the_series_with
0.44 back _with
-0.82 cat cast
-0.72 cat character
0.64 cat maker
-0.22 l1 %C
-0.22 l1 %D
-0.69 l1 %N
-0.14 l1 %O
-0.37 l1 %T
0.10 l1 %r
0.20 l1 's
-0.12 l1 (
0.11 l1 +
-0.17 l1 ,
-0.25 l1 .
-0.42 l1 /
0.39 l1 :
0.13 l1 ;
0.16 l1 ^
0.12 l1 a
-0.17 l1 after
0.16 l1 alongside
0.31 l1 are
-0.04 l1 as
-0.36 l1 at
-0.08 l1 boss
-0.05 l1 brothers
0.21 l1 but
-0.26 l1 called
-0.27 l1 chief
-0.49 l1 drama
-0.34 l1 feature
-0.12 l1 film
-0.09 l1 for
-0.51 l1 from
-0.19 l1 her
-0.61 l1 in
0.36 l1 include
0.19 l1 includes
-0.14 l1 including
0.19 l1 is
-0.13 l1 like
-0.24 l1 lord
-0.08 l1 my
-0.41 l1 new
-0.28 l1 no
-0.30 l1 novel
-0.28 l1 officer
-0.58 l1 on
-0.17 l1 one
-0.04 l1 our
-0.48 l1 production
-0.30 l1 publisher
0.15 l1 replacing
-0.16 l1 said
-0.19 l1 sees
-0.28 l1 south
-0.39 l1 starred
-0.59 l1 starring
-0.28 l1 stars
-0.20 l1 takes
-0.18 l1 that
-0.30 l1 the
0.15 l1 to
0.20 l1 under
-0.17 l1 west
-0.25 l1 which
-0.26 l1 while
0.09 l1 winner
0.24 l1 with
-0.11 l1 –
-0.08 l1 —
-0.54 l1 “
0.31 l1 ”
0.15 l2 %C 's
-0.53 l2 %C ,
-0.20 l2 %C and
0.08 l2 %D ,
0.18 l2 %D ;
-0.19 l2 %D on
0.05 l2 %K 's
0.07 l2 %K ,
0.30 l2 %K and
-0.06 l2 %N ,
-0.23 l2 %P %R
0.06 l2 %P &
0.45 l2 %P 's
-0.37 l2 %P (
0.11 l2 %P +
-0.23 l2 %P ,
-0.42 l2 %P /
-0.22 l2 %P :
-0.64 l2 %P ;
-0.33 l2 %P as
-0.08 l2 %P in
-0.17 l2 %P is
0.22 l2 %P of
-0.18 l2 %P on
-0.14 l2 %P takes
-0.28 l2 %P the
0.27 l2 %P with
-0.19 l2 %R %N
-0.06 l2 %R %R
0.05 l2 %R ,
0.32 l2 %R :
-0.53 l2 %R ;
0.21 l2 %R alongside
0.31 l2 %R are
0.13 l2 %R by
0.09 l2 %R for
0.14 l2 %R is
0.15 l2 %R of
0.12 l2 %R the
0.57 l2 %R with
0.16 l2 %S ,
-0.23 l2 %S on
0.53 l2 %T %R
-0.24 l2 %T %r
0.20 l2 %T (
-0.40 l2 %T ,
-0.25 l2 %T :
-0.41 l2 %T and
-0.15 l2 %T on
-0.29 l2 %r %R
-0.19 l2 %r %r
0.55 l2 %r ,
0.31 l2 %r ;
-0.24 l2 %r alongside
-0.39 l2 %r by
-0.52 l2 %r with
0.40 l2 's %R
-0.11 l2 ( the
-0.10 l2 ( “
-0.16 l2 ) ,
-0.19 l2 ) and
0.30 l2 , a
0.09 l2 , and
0.21 l2 , but
-0.05 l2 , including
-0.12 l2 , starring
-0.43 l2 , the
-0.25 l2 , which
-0.27 l2 , while
-0.14 l2 , with
0.31 l2 , ”
0.18 l2 / %R
-0.16 l2 / %r
-0.38 l2 : “
0.16 l2 ^ ^
-0.21 l2 ^ the
0.36 l2 adapted by
-0.05 l2 air on
0.44 l2 along with
0.06 l2 and %R
0.41 l2 and %r
-0.12 l2 and a
-0.32 l2 and starring
-0.34 l2 and the
0.09 l2 anime at
0.27 l2 as %R
-0.16 l2 as %r
-0.14 l2 based on
0.30 l2 by %R
-0.25 l2 cancelled %R
-0.12 l2 city of
-0.30 l2 comes %R
-0.36 l2 coming to
0.48 l2 drama %R
-0.06 l2 during the
0.22 l2 duties with
-0.25 l2 for the
0.56 l2 from %R
-0.05 l2 globally on
-0.23 l2 hours ;
-0.21 l2 illustrated %R
-0.35 l2 illustrated by
-0.29 l2 in the
0.48 l2 is a
0.34 l2 it with
0.35 l2 its %R
0.47 l2 made %R
-0.12 l2 moved to
-0.23 l2 mr .
0.12 l2 no .
-0.11 l2 novels %R
-0.08 l2 of %O
-0.05 l2 of a
-0.37 l2 of drama
0.13 l2 of the
-0.19 l2 on a
-0.38 l2 on the
-0.09 l2 part of
-0.26 l2 president of
-0.13 l2 released %R
-0.10 l2 roles as
0.12 l2 series %R
-0.20 l2 series %r
-0.22 l2 series stars
0.21 l2 series with
-0.14 l2 shooting in
0.37 l2 show ,
-0.36 l2 slate includes
-0.20 l2 stars as
-0.18 l2 story of
0.37 l2 team at
0.34 l2 the %R
-0.30 l2 the novel
-0.16 l2 the “
-0.07 l2 town of
0.49 l2 under %R
-0.06 l2 well as
-0.19 l2 winning %R
0.37 l2 winning %r
-0.13 l2 working with
0.54 l2 ” %R
0.38 l2 ” %r
-0.16 l2 ” said
-0.44 l3 %C , with
0.23 l3 %K %R for
0.28 l3 %K , and
-0.23 l3 %N hours ;
-0.29 l3 %P %R ,
0.39 l3 %P %r ,
-0.11 l3 %P ( the
-0.10 l3 %P ( “
0.24 l3 %P ) and
-0.09 l3 %P , and
-0.17 l3 %P , the
-0.07 l3 %P and the
-0.05 l3 %P of a
-0.19 l3 %P of drama
0.19 l3 %R %K and
-0.15 l3 %R %P &
-0.29 l3 %R %P (
0.08 l3 %R %P ,
-0.17 l3 %R %P /
-0.14 l3 %R %P and
0.18 l3 %R %R alongside
0.26 l3 %R %R are
0.57 l3 %R %R by
0.30 l3 %R %R with
0.28 l3 %R ) ,
-0.24 l3 %R , with
-0.10 l3 %R / %r
0.28 l3 %R along with
0.28 l3 %R and %r
0.52 l3 %R duties with
0.34 l3 %R it with
-0.21 l3 %T , %R
-0.05 l3 %T , which
0.33 l3 %T ” %R
-0.42 l3 %r %P ,
0.61 l3 %r %P and
0.23 l3 %r %R for
-0.24 l3 %r %r alongside
0.24 l3 %r %r by
-0.45 l3 %r %r with
-0.34 l3 %r ) ,
-0.07 l3 %r , with
0.18 l3 %r / %R
-0.27 l3 %r / %r
-0.07 l3 %r along with
0.41 l3 %r and %R
-0.57 l3 %r duties with
0.30 l3 's %K and
0.16 l3 's %P and
-0.22 l3 's %P of
-0.34 l3 ( %P ,
0.15 l3 ) , with
0.21 l3 , %K and
-0.06 l3 , %P &
0.13 l3 , %P 's
-0.18 l3 , %P and
0.10 l3 , %R by
-0.37 l3 , %R of
0.25 l3 , %T (
-0.44 l3 , %r %R
-0.34 l3 , %r by
0.15 l3 , along with
0.27 l3 , as %R
-0.16 l3 , as %r
0.39 l3 , from %R
-0.16 l3 , ” said
0.35 l3 - winning %R
-0.40 l3 . %P ,
0.33 l3 : %P ,
-0.23 l3 ; %P ,
-0.24 l3 ; %P and
0.37 l3 ; %R by
-0.38 l3 ; %r by
-0.32 l3 ^ %C ,
-0.16 l3 ^ %P (
-0.25 l3 ^ %P ,
-0.06 l3 ^ %P and
-0.08 l3 ^ %R %R
0.30 l3 ^ %R :
-0.14 l3 ^ %R by
0.31 l3 ^ %T %R
-0.27 l3 ^ %T (
-0.15 l3 ^ %r by
0.16 l3 ^ ^ ^
-0.21 l3 ^ ^ the
0.21 l3 a %R by
0.43 l3 a %R with
-0.33 l3 a %r by
0.27 l3 alongside %P and
-0.34 l3 and %P 's
-0.19 l3 and %P (
-0.26 l3 and %P ,
-0.30 l3 and %P as
0.27 l3 and %P for
0.10 l3 and %P of
-0.54 l3 and %R %R
0.90 l3 and %R by
0.36 l3 and adapted by
-0.25 l3 and illustrated by
-0.20 l3 and stars as
0.28 l3 are %P ,
-0.39 l3 as %P and
-0.06 l3 as well as
-0.24 l3 be %R by
0.14 l3 be %r by
-0.22 l3 been cancelled %R
0.19 l3 being %R by
0.31 l3 being %r by
-0.22 l3 book %T :
-0.21 l3 by %P (
0.18 l3 in %D ;
-0.11 l3 in %P ,
-0.25 l3 in %P and
-0.20 l3 in %T ,
-0.11 l3 including %P ,
0.65 l3 is %R %R
-0.23 l3 is %r %R
0.06 l3 is %r by
-0.05 l3 like %P ,
-0.11 l3 novel %P &
-0.08 l3 novels of %O
0.30 l3 of %P 's
-0.11 l3 of %P (
-0.17 l3 of %P ,
-0.20 l3 of %P and
-0.07 l3 on %P in
-0.05 l3 premiere globally on
-0.34 l3 series %R by
-0.09 l3 series %r %R
-0.13 l3 series %r by
-0.40 l3 starring %P ,
-0.27 l3 starring %P and
-0.17 l3 stars %P ,
-0.11 l3 the %P ,
-0.34 l3 the %P and
-0.13 l3 the %P for
0.14 l3 the %R is
0.09 l3 the anime at
0.21 l3 the series with
0.37 l3 the show ,
-0.12 l3 the story of
0.29 l3 to %R %R
0.33 l3 was %R by
0.11 l3 was %r %R
-0.42 l3 was %r by
-0.07 l3 was cancelled %R
-0.05 l3 will air on
-0.15 l3 with %P ,
-0.10 l3 with %P and
0.12 l3 with %P of
-0.11 l3 “ %P &
-0.12 l3 ” %R by
-0.08 l3 ” ) and
-0.49 own Csure1
-0.92 own Csure2
-0.09 own Ksure1
0.59 own Ksure2
0.43 own Ksure3
-0.93 own P1
-0.36 own P2
-0.45 own P3
-0.89 own Psure1
0.45 own Psure2
-0.51 own writtenCsure1
-0.78 own writtenCsure2
-0.21 own writtenCsure3
-0.09 own writtenKsure1
0.59 own writtenKsure2
0.43 own writtenKsure3
-1.04 own writtenP1
-0.20 own writtenP2
-0.45 own writtenP3
0.37 own writtenPsure2
0.23 par %R
-0.41 par %T
0.18 par %r
0.34 par the
0.20 par “
0.25 par2 %P on
-0.41 par2 %T ,
0.16 par2 “ %P
-0.17 r1 !
-0.28 r1 %D
-0.18 r1 %N
-0.15 r1 %O
-0.29 r1 %P
0.32 r1 %R
0.15 r1 %r
-0.07 r1 's
0.24 r1 +
0.10 r1 ,
-0.15 r1 -
-0.27 r1 ...
-0.10 r1 ;
-0.10 r1 a
-0.05 r1 actor
0.17 r1 added
-0.16 r1 after
-0.19 r1 all
-0.04 r1 and
0.13 r1 animates
0.30 r1 announced
-0.20 r1 are
-0.50 r1 as
-0.39 r1 at
0.10 r1 attached
-0.34 r1 australia
-0.31 r1 award
-0.18 r1 back
-0.33 r1 being
-0.14 r1 by
0.23 r1 commented
0.05 r1 continues
-0.20 r1 did
-0.45 r1 drama
0.45 r1 for
-0.17 r1 gave
-0.14 r1 had
-0.13 r1 handles
0.07 r1 has
0.07 r1 have
-0.33 r1 in
-0.18 r1 leave
-0.22 r1 no
0.32 r1 of
-0.44 r1 on
-0.29 r1 one
-0.12 r1 original
0.16 r1 overseeing
0.43 r1 remains
-0.06 r1 returns
0.08 r1 said
-0.33 r1 says
-0.20 r1 series
0.29 r1 serve
0.18 r1 served
0.20 r1 show
0.28 r1 split
-0.27 r1 star
-0.47 r1 starring
-0.20 r1 story
0.21 r1 takes
-0.24 r1 that
0.18 r1 the
0.25 r1 thriller
-0.55 r1 to
0.13 r1 took
-0.08 r1 was
-0.15 r1 west
-0.17 r1 who
-0.11 r1 will
-0.09 r1 with
-0.13 r1 would
-0.23 r1 –
-0.20 r1 —
-0.42 r1 ”
-0.11 r2 %D ,
-0.06 r2 %D .
-0.14 r2 %R %D
-0.22 r2 %R %P
0.29 r2 %R %R
0.26 r2 %R )
0.39 r2 %R ,
0.57 r2 %R .
0.17 r2 %R ;
0.39 r2 %R and
-0.26 r2 %R both
0.32 r2 %R for
0.49 r2 %R it
-0.16 r2 %R the
-0.29 r2 %R with
-0.40 r2 %r %R
-0.44 r2 %r ,
-0.43 r2 %r .
0.34 r2 %r the
-0.47 r2 's %K
-0.05 r2 's %N
0.29 r2 's %P
0.17 r2 's %T
-0.18 r2 's first
-0.46 r2 's novel
-0.28 r2 's “
0.57 r2 ( %R
-0.41 r2 ( %T
-0.37 r2 ( %r
0.32 r2 ( the
0.14 r2 ( “
0.25 r2 ) $
-0.09 r2 ) %D
-0.14 r2 ) %R
0.07 r2 ) ,
0.19 r2 ) .
-0.44 r2 ) and
-0.36 r2 ) is
-0.15 r2 ) who
-0.11 r2 ) will
-0.12 r2 ) –
0.24 r2 + %P
0.23 r2 , %C
-0.21 r2 , %K
-0.35 r2 , %P
-0.18 r2 , %R
0.18 r2 , %T
0.24 r2 , %r
-0.39 r2 , a
-0.14 r2 , and
-0.21 r2 , as
0.15 r2 , has
0.13 r2 , is
0.36 r2 , its
-0.23 r2 , on
-0.29 r2 , played
-0.16 r2 , said
-0.15 r2 , there
-0.20 r2 , was
-0.31 r2 , where
0.06 r2 , which
-0.20 r2 , while
0.20 r2 , who
0.46 r2 , whose
-0.37 r2 , with
0.41 r2 , “
-0.09 r2 , ”
0.25 r2 - %R
-0.32 r2 - based
0.08 r2 . $
-0.32 r2 . ,
-0.07 r2 . ”
0.06 r2 / %P
-0.19 r2 : %P
0.16 r2 ; %P
-0.07 r2 ; %T
0.10 r2 ; and
0.17 r2 added :
-0.13 r2 and %C
0.07 r2 and %K
-0.59 r2 and %R
-0.06 r2 and %T
0.71 r2 and %r
-0.32 r2 and illustrated
0.15 r2 and stars
-0.34 r2 and the
0.27 r2 are %R
-0.24 r2 are %r
-0.27 r2 are the
-0.29 r2 as %R
-0.26 r2 as %r
-0.09 r2 as well
-0.29 r2 at the
-0.21 r2 award -
0.23 r2 commented :
0.16 r2 did the
0.41 r2 for %C
0.15 r2 for %K
-0.41 r2 for a
0.25 r2 for the
-0.27 r2 has %R
0.23 r2 has been
-0.18 r2 has given
-0.27 r2 has renewed
0.40 r2 has the
0.12 r2 has told
0.51 r2 have %R
-0.42 r2 in %D
-0.29 r2 in %P
0.30 r2 in the
-0.07 r2 is %P
0.60 r2 is %R
-0.10 r2 is %r
0.23 r2 is also
-0.11 r2 is set
-0.13 r2 is the
0.30 r2 of %K
0.24 r2 of %P
-0.05 r2 of a
-0.18 r2 of drama
-0.13 r2 on %D
-0.14 r2 on the
0.16 r2 overseeing the
0.09 r2 returns to
-0.13 r2 says “
-0.14 r2 series %T
0.29 r2 serve as
0.18 r2 served as
-0.15 r2 show %T
0.28 r2 split the
-0.18 r2 takes %P
-0.44 r2 the %P
-0.10 r2 to the
-0.09 r2 told %O
0.52 r2 will %R
-0.09 r2 will %r
-0.17 r2 will be
-0.05 r2 with %P
-0.05 r2 with the
-0.17 r2 ” )
-0.06 r3 %D . $
-0.08 r3 %R %D ,
-0.32 r3 %R %P ,
0.29 r3 %R %P .
0.26 r3 %R ) ,
0.41 r3 %R , %P
0.57 r3 %R . $
0.25 r3 %R it .
0.37 r3 %R the %S
0.19 r3 %R the first
-0.16 r3 %R the novel
0.44 r3 %R the pilot
-0.44 r3 %r , %P
-0.43 r3 %r . $
-0.29 r3 & %P ,
-0.42 r3 's %K %R
-0.28 r3 's %K ,
-0.06 r3 's %P ,
-0.41 r3 's %P .
0.57 r3 's %P and
-0.10 r3 's %P of
-0.29 r3 's %T ,
-0.20 r3 's %T is
-0.17 r3 's “ %T
0.05 r3 ( %P )
-0.04 r3 ( %P ,
0.25 r3 ( %P on
0.22 r3 ( %R %R
-0.41 r3 ( %T ,
-0.71 r3 ( %r %r
0.21 r3 ( the %P
0.12 r3 ( “ %P
0.25 r3 ) $ $
-0.12 r3 ) %R the
-0.08 r3 ) , %P
-0.09 r3 ) , with
0.19 r3 ) . $
-0.08 r3 ) and %P
-0.17 r3 ) and %R
-0.14 r3 ) and %r
-0.18 r3 , %K .
0.04 r3 , %P $
-0.14 r3 , %P 's
-0.31 r3 , %P )
-0.18 r3 , %P ,
-0.23 r3 , %P .
-0.18 r3 , %P and
-0.35 r3 , %P is
-0.27 r3 , %R %D
-0.38 r3 , %R by
0.13 r3 , %R of
-0.20 r3 , %T ,
-0.31 r3 , %r %R
0.48 r3 , %r by
0.26 r3 , and %P
-0.06 r3 , and the
-0.24 r3 , played %R
-0.14 r3 , said :
-0.25 r3 , the %C
0.41 r3 , the %N
-0.22 r3 , the %P
-0.23 r3 , the %r
0.45 r3 , the latter
-0.31 r3 , the series
-0.19 r3 , the show
0.45 r3 , who %R
-0.20 r3 , who also
0.20 r3 , who has
0.25 r3 , who is
0.11 r3 , who will
-0.32 r3 , with %P
-0.10 r3 , “ %T
-0.05 r3 , ” “
0.08 r3 . $ $
-0.07 r3 . ” $
0.27 r3 ; %P and
0.17 r3 added : “
0.36 r3 and %K ,
-0.30 r3 and %K .
0.06 r3 and %P $
0.65 r3 and %P %R
0.38 r3 and %P %r
-0.16 r3 and %P 's
0.11 r3 and %P (
-0.06 r3 and %P ,
0.07 r3 and %P .
-0.34 r3 and %P ;
0.10 r3 and %P and
-0.18 r3 and %P are
-0.47 r3 and %P as
0.09 r3 and %P for
-0.46 r3 and %P have
0.17 r3 and %P of
0.33 r3 and %P serve
-0.14 r3 and %P story
-0.23 r3 and %P will
-0.53 r3 and %R by
-0.06 r3 and %T ,
0.73 r3 and %r by
-0.32 r3 and illustrated by
0.15 r3 and stars as
-0.05 r3 and the %P
0.28 r3 are %R %R
-0.17 r3 are %r %r
0.35 r3 are the %R
-0.28 r3 at the %R
-0.21 r3 award - winning
0.23 r3 commented : “
0.38 r3 for %C .
-0.18 r3 has given a
0.51 r3 have %R the
-0.10 r3 in %D ,
-0.34 r3 in %D .
-0.16 r3 in the %P
-0.07 r3 is %P 's
0.22 r3 is %R the
-0.11 r3 is set to
-0.33 r3 is the %R
0.30 r3 of %K .
-0.05 r3 of a %P
-0.16 r3 of drama %P
-0.13 r3 returns to %R
0.09 r3 serve as %R
0.28 r3 split the %R
-0.09 r3 told %O he
-0.05 r3 with the first
-0.18 r3 ” ) .
-0.45 role company
-0.20 role creator
-0.33 role director
0.32 role producer
0.85 role showrunner
-0.19 role writer
1.71 rule any
-0.58 rule none
-1.64 rule other-role
`
