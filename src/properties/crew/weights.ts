/** What the judge of crew claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const crewWeights = `
-0.133 bias
-0.14 A #
-0.43 A %
-0.36 A %K
-0.08 A %N
-0.16 A %O
-0.38 A %P
0.12 A %R
-0.19 A %S
0.21 A %T
-0.20 A %r
-0.53 A &
-0.08 A 's
-0.10 A (
-0.07 A )
-0.11 A ,
-0.26 A -
-0.10 A --
0.24 A ...
-0.07 A /
-0.23 A :
-0.15 A ;
-0.08 A about
-0.43 A acclaimed
-0.18 A according
-0.22 A across
0.18 A actor
0.05 A adaptation
0.04 A adapted
0.14 A adapts
0.38 A added
-0.30 A affair
0.10 A after
0.23 A against
0.20 A ahead
0.22 A aired
-0.09 A alone
0.39 A along
0.89 A alongside
-0.05 A already
0.30 A also
-0.48 A although
-0.24 A always
0.41 A am
-0.35 A among
0.18 A animates
-0.32 A animation
0.05 A anime
-0.12 A announced
-0.41 A another
0.28 A any
-0.40 A around
-0.23 A art
-0.33 A association
0.29 A attached
-0.07 A audience
-0.14 A australia
-0.08 A australian
0.05 A award
-0.14 A award-winning
-0.06 A back
-0.06 A based
0.15 A became
-0.13 A because
-0.15 A been
-0.32 A before
-0.22 A behind
0.11 A being
-0.19 A best
-0.38 A book
-0.37 A books
0.10 A both
0.16 A british
-0.20 A brothers
-0.13 A called
-0.33 A cameras
-0.16 A can
-0.07 A canada
-0.36 A cancelled
0.21 A cast
0.45 A centers
-0.25 A century
-0.43 A ceo
0.32 A chair
-0.36 A channel
-0.46 A channels
-0.09 A character
-0.20 A characters
0.24 A charge
0.35 A chief
-0.29 A christmas
-0.37 A city
0.41 A closed
0.34 A collaboration
-0.35 A come
-0.20 A comedy
0.12 A coming
-0.25 A comment
0.22 A commented
-0.65 A commissioned
0.28 A complex
0.32 A composition
0.38 A confirmed
-0.19 A content
0.10 A continue
0.05 A continues
-0.28 A couple
-0.12 A creative
0.44 A crime
0.28 A dark
-0.06 A date
0.34 A daughter
-0.16 A day
0.40 A deal
0.32 A debut
0.11 A debuted
-0.28 A decided
-0.37 A described
-0.42 A detective
-0.19 A determined
-0.19 A developing
0.10 A did
-0.34 A different
-0.36 A do
0.24 A does
0.07 A doing
-0.34 A done
0.06 A down
-0.04 A drama
0.15 A drew
0.76 A duties
-0.20 A each
-0.30 A earlier
0.24 A end
-0.49 A entertainment
0.20 A episode
0.41 A episodes
-0.23 A espionage
0.04 A even
-0.09 A event
-0.12 A every
0.11 A expected
0.09 A experience
-0.32 A extra
-0.15 A face
0.25 A family
-0.26 A famous
-0.11 A fan
-0.37 A fans
0.04 A fantastic
-0.30 A fantasy
-0.16 A favourite
-0.18 A feature
0.33 A features
-0.78 A film
-0.07 A filmed
0.13 A final
-0.30 A finally
-0.30 A financial
0.14 A find
0.23 A finds
0.61 A first
-0.26 A follow
-0.17 A followed
0.12 A following
0.48 A follows
0.08 A forward
0.29 A fourth
-0.05 A french
-0.43 A from
-0.31 A fronted
-0.25 A fun
0.10 A further
0.08 A future
-0.20 A game
-0.28 A gave
0.26 A get
-0.24 A gets
-0.30 A getting
-0.21 A given
0.51 A globally
0.36 A go
0.10 A going
-0.40 A gone
0.15 A goodbye
0.11 A graphic
-0.24 A greenlit
-0.32 A gripping
-0.08 A group
-0.08 A half
-0.12 A has
-0.10 A he
-0.21 A headlines
0.28 A herself
-0.11 A him
0.49 A himself
-0.24 A his
-0.23 A historical
-0.32 A history
0.32 A hit
-0.14 A hour
-0.51 A hour-long
0.39 A hours
-0.08 A husband
0.13 A i
-0.61 A illustrated
0.45 A include
0.09 A including
-0.59 A independent
-0.37 A india
-0.25 A instead
-0.07 A into
-0.15 A invest
-0.27 A ireland
-0.23 A japan
-0.16 A japanese
0.18 A job
-0.40 A journalist
-0.25 A journey
-0.07 A just
-0.05 A known
-0.35 A korea
-0.33 A last
0.29 A latter
-0.31 A lawyer
0.46 A lead
-0.19 A leading
0.06 A leave
0.10 A led
0.53 A left
-0.16 A legal
-0.37 A light
-0.12 A like
-0.26 A london
0.24 A looking
0.31 A lord
0.11 A love
-0.28 A made
-0.20 A main
-0.12 A make
-0.41 A makes
0.20 A making
0.25 A manga
-0.07 A many
-0.35 A means
-0.32 A modern
-0.19 A more
0.10 A most
-0.45 A movie
0.10 A movies
-0.31 A mr
-0.27 A much
-0.40 A murder
-0.47 A music
-0.45 A my
-0.42 A mystery
-0.12 A name
-0.35 A network
0.22 A never
-0.16 A new
-0.18 A newly
-0.13 A news
-0.38 A nights
-0.21 A no
-0.22 A normal
0.29 A not
-0.32 A nothing
-0.13 A novel
0.18 A novels
0.11 A numerous
-0.40 A off
-0.19 A officer
-0.18 A once
-0.39 A one
-0.18 A or
-0.28 A order
-0.25 A ordered
-0.56 A original
-0.09 A originals
0.13 A other
-0.32 A others
0.20 A our
-0.45 A out
0.39 A outside
-0.18 A over
0.04 A overseeing
-0.53 A own
-0.05 A p.m
-0.18 A parents
-0.46 A part
-0.09 A people
0.14 A period
0.47 A picked
0.29 A place
-0.39 A plan
-0.57 A play
-0.34 A played
0.22 A plays
-0.33 A police
-0.10 A post
-0.61 A president
-0.13 A previously
0.15 A prison
0.05 A procedural
0.42 A production
-0.58 A programming
0.36 A project
-0.29 A projects
-0.36 A proper
-0.37 A publisher
-0.11 A pulled
0.07 A put
-0.08 A ran
0.24 A relationship
0.55 A remains
-0.23 A repeats
0.05 A reprise
-0.15 A respectively
-0.23 A return
0.13 A returning
-0.12 A returns
0.54 A reunited
-0.22 A revenge
-0.25 A revolves
-0.18 A rights
-0.10 A role
-0.43 A room
0.11 A run
0.44 A running
0.18 A runs
-0.43 A said
-0.59 A sales
-0.18 A same
-0.04 A saw
0.25 A say
-0.50 A scandal
-0.49 A sci-fi
0.08 A season
0.07 A second
-0.24 A secret
-0.32 A seen
0.29 A serve
-0.18 A serves
0.22 A set
0.22 A several
0.29 A shooting
-0.21 A shot
0.06 A shown
-0.55 A shows
-0.40 A since
0.12 A sits
-0.45 A small
-0.39 A so
-0.15 A some
-0.06 A something
-0.06 A soon
-0.29 A sorry
-0.45 A sound
-0.65 A south
0.32 A spain
-0.26 A special
0.64 A split
0.23 A spoke
0.13 A star
0.34 A starred
-0.06 A starring
0.39 A stars
0.43 A starting
-0.43 A statement
0.27 A stepped
0.31 A stepping
-0.12 A stick
-0.07 A story
-0.16 A straight-to-series
-0.30 A studio
-0.23 A such
-0.16 A takes
-0.44 A tapped
-0.07 A team
-0.50 A television
-0.14 A tell
0.18 A than
-0.80 A their
0.14 A them
0.06 A themselves
-0.29 A then
-0.29 A there
0.25 A they
-0.28 A thing
-0.12 A think
0.17 A thriller
0.16 A through
-0.16 A time
-0.16 A titular
-0.19 A together
0.18 A told
-0.26 A took
-0.22 A town
-0.46 A trailer
-0.12 A tudum
-0.25 A turned
0.27 A tv
-0.16 A until
0.46 A up
-0.22 A upcoming
0.04 A us
-0.36 A usual
-0.38 A very
-0.40 A vice
-0.28 A viewers
-0.21 A wanted
-0.33 A we
-0.13 A we're
-0.54 A week
-0.22 A weekend
0.18 A weekly
-0.19 A well
0.21 A west
-0.45 A what
0.30 A when
-0.26 A which
0.36 A while
0.24 A who
0.35 A whose
0.63 A winner
0.40 A work
-0.37 A working
-0.33 A works
-0.25 A world
-0.26 A worldwide
-0.10 A would
0.31 A wraps
-0.16 A year
-0.42 A year-old
0.54 A years
-0.26 A york
-0.40 A you
0.14 A –
-0.33 A —
-0.07 A “
0.08 A ”
-0.29 An !
-0.08 An #
-0.42 An %
-0.21 An %C
-0.53 An %K
-0.14 An %N
-0.26 An %O
-0.18 An %P
0.42 An %R
-0.17 An %S
-0.04 An %T
-0.37 An %r
-0.38 An &
-0.22 An (
-0.10 An ,
0.14 An -
-0.08 An .
0.24 An ...
-0.31 An /
-0.12 An ;
0.06 An according
0.21 An actor
0.14 An adaptation
0.09 An adapted
0.38 An added
0.40 An after
0.40 An aired
-0.09 An all
0.41 An along
0.52 An alongside
-0.05 An already
-0.15 An although
-0.17 An always
0.31 An among
0.18 An animates
0.35 An anime
0.15 An announced
-0.40 An another
0.13 An around
-0.23 An art
-0.33 An association
0.34 An attached
-0.10 An australia
-0.12 An back
0.05 An based
0.23 An became
-0.06 An been
-0.22 An before
0.16 An behind
0.10 An being
-0.17 An book
-0.27 An books
0.30 An both
-0.20 An brothers
-0.22 An but
-0.08 An called
0.04 An came
-0.32 An cameras
-0.25 An can
-0.07 An canada
0.45 An centers
-0.43 An ceo
-0.35 An channel
-0.23 An characters
0.24 An charge
0.35 An chief
-0.17 An christmas
0.41 An closed
-0.48 An comedy
0.22 An commented
-0.19 An commissioned
0.55 An complex
0.39 An confirmed
0.05 An continues
0.26 An crime
-0.30 An date
0.36 An daughter
-0.16 An day
0.40 An deal
0.32 An debut
-0.16 An described
-0.22 An detective
-0.05 An determined
-0.32 An do
0.08 An doing
-0.34 An done
-0.12 An drama
0.72 An duties
-0.49 An entertainment
0.31 An episode
0.48 An episodes
0.04 An even
-0.09 An event
0.19 An every
-0.22 An extra
-0.25 An fan
0.04 An fantastic
-0.28 An fantasy
-0.12 An favourite
-0.19 An feature
-0.58 An film
0.40 An filmed
-0.21 An finally
-0.25 An financial
-0.12 An finds
0.12 An first
-0.14 An followed
-0.11 An following
0.49 An follows
0.30 An from
-0.26 An fronted
0.10 An further
-0.16 An game
-0.28 An gave
-0.18 An gets
-0.22 An getting
-0.21 An given
-0.15 An gone
-0.24 An greenlit
0.11 An had
0.05 An handles
-0.06 An has
-0.36 An have
-0.23 An her
0.49 An himself
-0.04 An his
-0.22 An historical
-0.41 An hit
-0.04 An hour
-0.51 An hour-long
0.05 An i
-0.60 An illustrated
0.45 An include
-0.47 An independent
-0.33 An india
-0.25 An instead
-0.27 An into
-0.36 An japan
0.28 An job
-0.28 An just
-0.05 An known
-0.10 An last
0.34 An latter
-0.27 An lawyer
-0.31 An leave
0.04 An led
-0.06 An like
-0.17 An london
0.10 An made
-0.20 An main
-0.21 An makes
0.28 An making
0.29 An manga
0.07 An modern
0.23 An more
-0.44 An movie
-0.14 An mr
-0.22 An murder
-0.14 An music
-0.21 An my
-0.42 An mystery
-0.11 An network
-0.41 An new
-0.11 An news
-0.46 An no
0.08 An not
0.25 An nothing
-0.20 An novel
-0.66 An novels
-0.40 An off
-0.19 An officer
0.04 An once
-0.35 An one
0.15 An only
-0.16 An or
-0.28 An order
-0.25 An ordered
-0.38 An original
-0.09 An originals
0.11 An other
-0.32 An others
0.31 An our
-0.48 An out
0.17 An over
-0.46 An own
-0.08 An part
-0.19 An people
0.20 An period
0.31 An place
-0.39 An plan
-0.36 An play
-0.34 An played
0.29 An premiere
-0.60 An president
-0.29 An projects
-0.11 An pulled
0.07 An put
-0.37 An ran
-0.11 An remains
-0.35 An renewed
-0.23 An repeats
0.11 An returning
-0.05 An returns
-0.18 An revenge
-0.45 An rights
0.19 An role
-0.52 An room
-0.59 An sales
-0.32 An says
-0.20 An scandal
-0.36 An sci-fi
-0.16 An second
-0.18 An seen
0.13 An series
0.37 An serve
0.24 An served
-0.16 An serves
-0.13 An set
-0.16 An she
0.31 An shooting
0.22 An show
-0.45 An shows
-0.37 An so
-0.13 An some
-0.06 An soon
-0.29 An sorry
-0.43 An sound
-0.26 An south
0.33 An spain
0.59 An split
0.13 An star
-0.31 An starring
0.34 An stars
-0.11 An starting
0.31 An stepping
-0.53 An story
-0.16 An straight-to-series
-0.31 An takes
-0.17 An team
-0.20 An television
0.22 An than
-0.79 An their
-0.29 An then
-0.19 An there
0.29 An they
-0.12 An think
0.22 An thriller
0.17 An through
-0.15 An titular
0.15 An told
-0.24 An took
-0.38 An trailer
-0.53 An trilogy
0.22 An tudum
-0.07 An tv
0.07 An under
0.29 An up
-0.26 An very
-0.44 An vice
-0.32 An well
-0.20 An west
-0.33 An what
-0.12 An where
-0.44 An which
0.13 An while
0.12 An who
0.43 An whose
0.52 An winner
-0.41 An winning
-0.29 An working
-0.19 An world
0.13 An would
-0.14 An york
-0.37 An –
-0.33 An —
0.17 An “
-0.38 An ”
-0.27 B !
-0.09 B #
0.22 B %C
-0.32 B %D
-0.04 B %K
0.07 B %N
-0.54 B %O
-0.27 B %P
0.05 B %R
0.22 B %S
-0.06 B %T
-0.09 B %r
-0.31 B &
-0.22 B 's
-0.09 B (
-0.25 B )
0.17 B +
0.11 B ,
0.14 B -
-0.21 B .
-0.15 B ...
0.09 B /
0.22 B 1990s
-0.42 B 3d
-0.07 B :
0.06 B ;
-0.48 B about
-0.31 B acclaimed
-0.22 B according
-0.36 B across
-0.36 B actor
0.22 B actors
-0.15 B adaptation
-0.13 B adapts
-0.49 B adds
0.06 B affair
0.05 B after
0.11 B again
-0.19 B ahead
0.08 B air
-0.08 B aired
-0.21 B all
0.62 B along
0.07 B alongside
-0.28 B already
0.34 B also
-0.16 B although
0.19 B always
-0.14 B american
-0.34 B among
0.36 B animated
0.17 B animates
0.07 B animation
-0.19 B anime
-0.27 B announced
-0.12 B announcements
0.12 B another
-0.07 B anticipated
-0.41 B any
-0.36 B artist
-0.32 B association
-0.36 B audience
0.15 B australia
-0.29 B australian
-0.39 B available
0.38 B award
0.10 B award-winning
-0.32 B back
-0.23 B bafta
-0.47 B based
-0.22 B beautiful
-0.30 B became
-0.10 B been
-0.34 B began
-0.24 B being
-0.42 B best
-0.43 B best-selling
0.25 B between
-0.38 B big
-0.43 B book
0.27 B books
0.10 B boss
-0.28 B bow
0.16 B brand
-0.14 B bring
-0.14 B british
0.21 B but
-0.44 B called
0.09 B came
0.18 B cameras
0.08 B can
-0.36 B cancelled
-0.27 B cast
0.31 B ceo
-0.07 B channels
-0.42 B character
-0.54 B characters
0.23 B chief
-0.14 B city
-0.27 B closed
0.52 B co-production
-0.69 B come
0.05 B comedy
0.23 B comic
0.21 B commissioned
-0.32 B company
-0.12 B creative
0.13 B crime
0.34 B dark
-0.31 B date
0.16 B daughter
-0.17 B day
-0.46 B deal
-0.45 B design
-0.30 B detective
-0.50 B developing
0.08 B did
-0.33 B different
0.66 B do
-0.28 B down
-0.12 B drama
-0.39 B dramas
-0.12 B drawn
-0.04 B dropped
-0.12 B during
-0.12 B duties
-0.30 B elsewhere
0.21 B end
-0.49 B ensemble
-0.28 B entertainment
0.67 B episode
0.29 B every
-0.24 B excellent
-0.36 B exclusive
0.04 B family
-0.40 B famous
-0.37 B fans
-0.15 B fantastic
-0.31 B fantasy
-0.44 B feature
-0.74 B features
-0.50 B film
-0.39 B filmed
-0.25 B filming
-0.07 B films
-0.10 B final
-0.06 B finale
-0.19 B first
-0.28 B followed
-0.32 B following
-0.52 B follows
-0.07 B forces
-0.40 B former
-0.33 B friday
0.22 B from
-0.16 B game
0.24 B gave
-0.59 B get
-0.18 B getting
0.38 B given
-0.07 B global
-0.07 B globally
0.16 B goes
0.17 B going
-0.16 B golden
-0.36 B great
-0.35 B guest
-0.39 B had
0.25 B hand
0.18 B handles
0.27 B hands
0.20 B has
-0.13 B have
0.23 B he
-0.24 B head
-0.36 B here
-0.21 B highlights
0.12 B his
0.10 B hit
-0.50 B hollywood
-0.18 B horror
0.18 B hour
-0.37 B hours
-0.44 B how
0.36 B husband
-0.40 B i
-0.24 B i'm
-0.47 B illustrated
0.59 B include
-0.39 B included
0.24 B includes
-0.48 B including
-0.30 B independent
0.22 B indian
0.14 B inspired
-0.39 B into
-0.23 B ireland
-0.24 B itself
-0.23 B joined
-0.38 B joining
-0.31 B joins
-0.47 B journalist
0.20 B just
-0.30 B know
-0.45 B known
0.13 B korean
0.26 B last
-0.36 B latest
-0.12 B lawyer
-0.32 B lead
-0.05 B led
0.17 B left
-0.11 B life
-0.52 B like
-0.23 B likely
-0.21 B line
-0.40 B list
0.10 B location
-0.23 B look
-0.27 B lord
-0.06 B love
0.64 B made
-0.44 B main
-0.32 B makes
-0.08 B making
-0.54 B manga
-0.34 B meanwhile
-0.14 B members
-0.09 B modern
-0.15 B more
-0.43 B most
-0.28 B mother
-0.12 B moved
0.39 B mr
-0.38 B my
-0.29 B named
-0.39 B neither
-0.29 B network
-0.17 B networks
0.27 B new
-0.32 B newly
-0.17 B next
-0.11 B no
-0.26 B nominated
-0.28 B nor
-0.18 B novel
-0.35 B novels
0.27 B now
0.34 B off
-0.34 B officer
-0.53 B official
0.13 B once
-0.29 B one
-0.38 B only
-0.37 B opening
-0.24 B order
0.19 B ordered
-0.28 B original
-0.15 B oscar
0.53 B other
-0.15 B others
-0.11 B our
0.05 B out
-0.20 B over
-0.06 B own
-0.19 B p.m
0.36 B part
0.42 B parts
-0.32 B peek
-0.38 B photo
-0.33 B picked
-0.14 B pilot
-0.13 B place
-0.44 B play
-0.42 B played
-0.06 B playing
-0.38 B plays
-0.18 B police
0.12 B political
-0.45 B popular
-0.05 B power
-0.34 B premiere
0.43 B premiered
-0.52 B president
0.23 B procedural
-0.11 B production
0.16 B project
-0.11 B protagonist
-0.18 B published
-0.41 B publisher
-0.20 B ratings
0.50 B relationship
0.20 B released
-0.51 B remains
-0.26 B remake
-0.12 B renewed
0.15 B replacing
-0.25 B reprise
-0.26 B response
-0.21 B return
0.05 B returning
-0.45 B revolves
0.04 B role
-0.16 B roles
0.06 B room
0.11 B run
0.06 B said
-0.28 B sales
0.07 B same
0.36 B say
0.27 B says
-0.08 B scandal
-0.04 B screen
-0.32 B season
-0.09 B seasons
-0.13 B second
-0.32 B secret
-0.07 B seen
-0.19 B sees
-0.12 B served
0.21 B serves
-0.32 B set
0.29 B shared
-0.06 B shocking
-0.19 B shooting
-0.21 B should
-0.56 B shown
-0.13 B shows
-0.32 B signed
-0.19 B sits
-0.74 B slate
-0.31 B small
0.53 B so
-0.10 B son
-0.16 B soon
-0.34 B sorry
0.06 B south
-0.28 B special
-0.29 B split
-0.51 B star
-0.51 B starred
-0.23 B starring
-0.63 B stars
-0.33 B stepping
0.16 B stick
-0.20 B still
-0.39 B stories
0.09 B story
0.34 B studio
-0.35 B synopsis
0.10 B take
-0.46 B takes
-0.33 B talent
-0.08 B team
-0.26 B television
0.25 B than
-0.64 B their
-0.35 B them
-0.09 B then
-0.25 B there
-0.46 B they
-0.34 B third
-0.18 B thought
0.47 B thriller
0.07 B through
-0.21 B time
-0.11 B titles
0.49 B told
-0.06 B too
-0.13 B total
-0.30 B town
-0.46 B trailer
0.06 B turn
-0.14 B tv
-0.39 B uk
-0.08 B under
-0.25 B unique
-0.06 B unveiled
0.04 B up
-0.11 B us
-0.12 B various
0.25 B version
0.05 B very
-0.16 B vice
-0.21 B video
-0.24 B viewers
-0.21 B wait
-0.29 B wall
-0.24 B way
-0.09 B we
-0.09 B webtoon
-0.39 B week
-0.26 B weeks
-0.53 B well
-0.30 B west
-0.22 B what
0.44 B when
-0.27 B where
-0.77 B which
0.06 B while
-0.52 B whose
-0.34 B wife
-0.34 B will
-0.32 B winner
-0.08 B winning
0.10 B work
0.21 B working
-0.13 B world
-0.14 B worldwide
0.05 B year
-0.41 B year-old
-0.14 B years
-0.41 B yes
0.10 B yet
-0.37 B york
0.16 B you
0.08 B your
0.12 B |
-0.13 B –
-0.38 B —
-0.31 B “
0.12 B ”
-0.13 Bn !
-0.07 Bn #
0.21 Bn %C
0.13 Bn %D
-0.05 Bn %K
-0.32 Bn %N
-0.56 Bn %O
-0.27 Bn %P
0.30 Bn %R
0.39 Bn %S
-0.07 Bn %T
-0.05 Bn %r
-0.26 Bn &
0.06 Bn 's
-0.17 Bn (
-0.07 Bn )
0.17 Bn +
0.15 Bn ,
-0.18 Bn -
-0.34 Bn .
-0.12 Bn ...
0.09 Bn /
-0.33 Bn 3d
0.22 Bn :
0.30 Bn ;
0.39 Bn acclaimed
0.11 Bn according
-0.12 Bn across
-0.25 Bn actor
-0.07 Bn adaptation
0.20 Bn adapted
-0.10 Bn adapts
-0.49 Bn adds
-0.42 Bn after
-0.09 Bn again
-0.06 Bn air
0.09 Bn all
0.45 Bn along
-0.24 Bn already
-0.05 Bn also
-0.26 Bn among
0.17 Bn animates
0.20 Bn animation
-0.13 Bn anime
-0.07 Bn announced
-0.12 Bn announcements
-0.07 Bn anticipated
-0.30 Bn association
-0.31 Bn available
0.23 Bn award-winning
-0.32 Bn back
-0.14 Bn based
-0.30 Bn became
-0.05 Bn been
-0.26 Bn being
-0.43 Bn best-selling
0.19 Bn between
-0.38 Bn big
-0.12 Bn book
-0.22 Bn bring
0.23 Bn but
-0.23 Bn called
0.15 Bn came
-0.31 Bn cancelled
-0.65 Bn cast
0.31 Bn ceo
-0.33 Bn character
-0.34 Bn characters
0.21 Bn chief
-0.13 Bn city
-0.22 Bn come
-0.27 Bn comic
-0.40 Bn coming
-0.48 Bn commissioned
-0.14 Bn creative
-0.42 Bn crime
0.07 Bn daughter
-0.13 Bn day
-0.44 Bn deal
-0.21 Bn design
-0.08 Bn developing
0.08 Bn did
-0.28 Bn different
-0.28 Bn down
-0.42 Bn drama
-0.49 Bn drawn
-0.04 Bn dropped
-0.06 Bn during
-0.12 Bn duties
-0.30 Bn elsewhere
0.20 Bn end
-0.27 Bn entertainment
-0.13 Bn episode
0.31 Bn episodes
-0.21 Bn excited
-0.36 Bn exclusive
0.06 Bn family
-0.15 Bn fantastic
-0.25 Bn fantasy
-0.44 Bn feature
-0.62 Bn film
-0.22 Bn filmed
-0.10 Bn filming
-0.07 Bn films
0.16 Bn first
-0.39 Bn followed
-0.20 Bn following
-0.28 Bn follows
0.30 Bn from
0.05 Bn game
-0.48 Bn get
-0.07 Bn globally
-0.16 Bn golden
-0.35 Bn great
-0.19 Bn guest
-0.20 Bn had
0.25 Bn hand
0.27 Bn hands
0.35 Bn has
0.26 Bn have
0.30 Bn he
-0.24 Bn head
0.07 Bn her
-0.16 Bn his
-0.31 Bn hit
-0.18 Bn horror
-0.37 Bn hour
-0.37 Bn hours
0.36 Bn husband
-0.48 Bn illustrated
0.49 Bn include
-0.37 Bn included
0.24 Bn includes
-0.42 Bn including
-0.05 Bn into
-0.20 Bn ireland
-0.07 Bn joined
-0.28 Bn joining
-0.47 Bn journalist
-0.10 Bn just
-0.23 Bn known
-0.18 Bn korean
0.32 Bn last
-0.19 Bn led
-0.37 Bn like
-0.23 Bn look
-0.27 Bn lord
0.56 Bn made
-0.32 Bn manga
-0.11 Bn more
-0.18 Bn most
-0.26 Bn mother
-0.11 Bn moved
-0.26 Bn mr
-0.21 Bn my
-0.27 Bn named
-0.39 Bn neither
-0.43 Bn network
0.07 Bn new
-0.13 Bn newly
0.20 Bn news
-0.22 Bn no
-0.26 Bn nominated
-0.28 Bn nor
-0.22 Bn novel
-0.46 Bn novels
-0.32 Bn officer
-0.35 Bn official
-0.34 Bn one
-0.38 Bn only
-0.26 Bn opening
-0.08 Bn original
-0.11 Bn oscar
0.20 Bn other
-0.09 Bn our
0.05 Bn out
-0.06 Bn over
-0.09 Bn p.m
-0.49 Bn part
0.42 Bn parts
-0.38 Bn photo
-0.20 Bn picked
-0.76 Bn pilot
-0.13 Bn place
0.09 Bn plan
-0.19 Bn play
-0.40 Bn played
-0.37 Bn plays
0.29 Bn political
-0.27 Bn premiere
0.33 Bn premiered
-0.41 Bn president
0.08 Bn production
0.50 Bn project
-0.11 Bn protagonist
-0.18 Bn published
-0.41 Bn publisher
-0.10 Bn relationship
-0.14 Bn released
-0.17 Bn remains
0.15 Bn replacing
-0.24 Bn reprise
-0.09 Bn return
-0.26 Bn revealed
-0.45 Bn revolves
-0.32 Bn role
-0.15 Bn roles
-0.17 Bn run
0.05 Bn said
-0.28 Bn sales
-0.08 Bn scandal
-0.32 Bn season
-0.09 Bn seasons
0.22 Bn second
-0.19 Bn sees
-0.55 Bn set
0.29 Bn shared
-0.16 Bn she
-0.19 Bn shooting
0.07 Bn show
-0.13 Bn shows
-0.66 Bn slate
0.42 Bn so
-0.05 Bn soon
-0.34 Bn sorry
-0.09 Bn south
-0.29 Bn split
-0.50 Bn starred
-0.20 Bn starring
-0.59 Bn stars
-0.07 Bn stepping
0.20 Bn stick
-0.39 Bn stories
0.33 Bn studio
-0.17 Bn synopsis
-0.45 Bn takes
-0.08 Bn team
-0.21 Bn television
-0.27 Bn their
-0.08 Bn then
-0.41 Bn there
-0.26 Bn they
0.07 Bn thriller
0.07 Bn through
-0.10 Bn told
-0.37 Bn too
-0.06 Bn town
-0.32 Bn trailer
-0.40 Bn uk
-0.39 Bn up
-0.11 Bn us
-0.12 Bn various
-0.40 Bn very
-0.15 Bn vice
-0.24 Bn viewers
-0.29 Bn wall
-0.19 Bn way
-0.35 Bn we
-0.22 Bn webtoon
-0.39 Bn week
-0.45 Bn well
-0.30 Bn west
-0.21 Bn what
-0.31 Bn when
-0.74 Bn which
0.18 Bn while
-0.26 Bn who
-0.41 Bn whose
-0.29 Bn wife
-0.50 Bn will
-0.32 Bn winner
-0.07 Bn winning
0.10 Bn work
-0.12 Bn working
-0.05 Bn world
-0.14 Bn worldwide
0.22 Bn year
-0.41 Bn year-old
-0.14 Bn years
-0.44 Bn yes
-0.22 Bn you
-0.37 Bn your
-0.06 Bn –
-0.34 Bn —
0.06 Bn “
0.09 H %C
-0.25 H %D
-0.60 H %K
-0.09 H %N
-0.06 H %P
-0.05 H %T
0.23 H 's
-0.12 H (
-0.12 H )
-0.06 H ,
0.05 H -
0.28 H /
-0.46 H :
-0.17 H ?
-0.50 H a
-0.10 H about
0.23 H and
-0.62 H by
-0.35 H cast
-0.20 H date
-0.18 H do
-0.06 H for
-0.21 H from
0.18 H how
-0.31 H in
0.11 H is
-0.25 H it
-0.20 H march
0.19 H of
0.05 H on
-0.30 H plot
-0.05 H premieres
-0.37 H release
0.10 H renewed
-0.32 H tv
-0.32 H what
0.09 H when
-0.18 H |
0.18 H –
0.24 H —
0.10 H “
-0.25 L1 %C
-0.23 L1 %D
-0.57 L1 %N
-0.13 L1 %O
0.05 L1 %R
-0.27 L1 %T
-0.08 L1 %r
0.31 L1 's
-0.27 L1 (
0.11 L1 +
-0.10 L1 ,
-0.58 L1 .
0.44 L1 :
0.26 L1 ;
0.05 L1 ^
0.15 L1 a
-0.20 L1 after
0.08 L1 alongside
-0.42 L1 and
0.64 L1 are
-0.24 L1 as
0.12 L1 at
-0.08 L1 boss
0.23 L1 but
-0.23 L1 called
-0.23 L1 chief
-0.27 L1 drama
-0.44 L1 feature
-0.22 L1 film
0.14 L1 for
-0.51 L1 from
-0.21 L1 her
-0.17 L1 his
-0.65 L1 in
0.41 L1 include
0.24 L1 includes
-0.30 L1 including
0.36 L1 is
-0.33 L1 like
-0.27 L1 lord
-0.14 L1 my
-0.42 L1 new
-0.27 L1 no
-0.22 L1 novel
-0.05 L1 of
-0.32 L1 officer
-0.54 L1 on
-0.26 L1 one
-0.09 L1 our
0.06 L1 production
-0.28 L1 publisher
0.15 L1 replacing
-0.21 L1 said
-0.16 L1 sees
-0.33 L1 south
-0.50 L1 starred
-0.96 L1 starring
-0.56 L1 stars
-0.22 L1 takes
-0.16 L1 that
-0.36 L1 the
0.07 L1 through
0.21 L1 to
0.09 L1 under
-0.19 L1 was
-0.18 L1 west
-0.09 L1 when
-0.22 L1 which
-0.23 L1 while
0.17 L1 winner
-0.10 L1 –
-0.11 L1 —
0.36 L1 ”
-0.56 L2 %C ,
-0.23 L2 %C and
0.12 L2 %D ,
0.18 L2 %D ;
-0.18 L2 %D on
-0.24 L2 %D with
0.25 L2 %K 's
-0.07 L2 %N ,
-0.29 L2 %P %R
0.44 L2 %P 's
-0.39 L2 %P (
0.11 L2 %P +
-0.35 L2 %P :
-0.51 L2 %P as
0.34 L2 %P for
-0.09 L2 %P in
0.13 L2 %P of
-0.19 L2 %P on
-0.17 L2 %P takes
-0.22 L2 %P the
0.47 L2 %P with
-0.18 L2 %R %N
0.26 L2 %R %R
0.09 L2 %R ,
0.44 L2 %R :
-0.49 L2 %R ;
0.35 L2 %R alongside
0.46 L2 %R are
-0.42 L2 %R at
0.29 L2 %R by
0.30 L2 %R for
0.22 L2 %R is
0.12 L2 %R of
0.15 L2 %R the
0.57 L2 %R with
0.17 L2 %S ,
-0.25 L2 %S on
0.56 L2 %T %R
-0.45 L2 %T %r
0.10 L2 %T (
-0.44 L2 %T ,
-0.27 L2 %T :
-0.47 L2 %T and
0.25 L2 %T is
-0.22 L2 %T on
-0.47 L2 %r %R
-0.72 L2 %r %r
0.55 L2 %r ,
0.41 L2 %r ;
-0.45 L2 %r alongside
0.40 L2 %r at
-0.43 L2 %r by
-0.37 L2 %r with
0.30 L2 's %R
-0.11 L2 ( the
-0.06 L2 , %R
0.31 L2 , a
-0.06 L2 , alongside
-0.11 L2 , and
0.23 L2 , but
-0.20 L2 , including
-0.31 L2 , starring
-0.41 L2 , the
-0.22 L2 , which
-0.34 L2 , while
-0.10 L2 , with
0.36 L2 , ”
0.20 L2 / %R
-0.20 L2 / %r
0.07 L2 ^ %R
0.05 L2 ^ ^
-0.26 L2 ^ the
0.35 L2 adapted by
-0.06 L2 air on
0.33 L2 along with
0.24 L2 and %R
0.51 L2 and %r
-0.15 L2 and a
-0.29 L2 and starring
-0.14 L2 and the
0.13 L2 anime at
0.33 L2 as %R
-0.26 L2 as %r
-0.30 L2 association with
-0.18 L2 based on
0.56 L2 by %R
-0.28 L2 cancelled %R
-0.13 L2 city of
-0.32 L2 comes %R
-0.38 L2 coming to
0.55 L2 drama %R
-0.04 L2 during the
-0.11 L2 duties with
-0.22 L2 for the
-0.06 L2 from %R
-0.07 L2 globally on
-0.37 L2 hours ;
-0.26 L2 illustrated %R
-0.36 L2 illustrated by
-0.45 L2 in the
0.49 L2 is a
0.45 L2 it with
0.62 L2 its %R
-0.04 L2 led %R
0.60 L2 made %R
-0.11 L2 moved to
-0.26 L2 mr .
0.20 L2 no .
-0.05 L2 novel the
-0.11 L2 novels %R
-0.08 L2 of %O
-0.05 L2 of a
-0.32 L2 of drama
0.11 L2 of the
-0.24 L2 on a
-0.44 L2 on the
-0.08 L2 part of
-0.25 L2 president of
-0.14 L2 released %R
-0.13 L2 roles as
-0.13 L2 series %r
-0.36 L2 series stars
0.26 L2 series with
-0.17 L2 shooting in
0.35 L2 show ,
-0.36 L2 slate includes
-0.18 L2 stars as
-0.36 L2 story of
0.34 L2 team at
0.40 L2 the %R
-0.22 L2 the novel
-0.06 L2 town of
0.48 L2 under %R
-0.08 L2 well as
-0.20 L2 winning %R
0.28 L2 winning %r
-0.10 L2 working with
-0.14 L2 ” %R
0.46 L2 ” %r
-0.21 L2 ” said
-0.59 L3 %C , with
0.24 L3 %K %R for
-0.37 L3 %N hours ;
-0.31 L3 %P %R ,
0.38 L3 %P %r ,
-0.11 L3 %P ( the
-0.06 L3 %P , ”
-0.18 L3 %P in the
-0.05 L3 %P of a
-0.19 L3 %P of drama
-0.15 L3 %R %P 's
-0.25 L3 %R %P (
0.43 L3 %R %R :
0.13 L3 %R %R alongside
0.36 L3 %R %R are
0.58 L3 %R %R by
0.36 L3 %R %R with
-0.10 L3 %R / %r
0.37 L3 %R along with
0.31 L3 %R and %r
0.18 L3 %R duties with
0.45 L3 %R it with
-0.22 L3 %T , %R
-0.05 L3 %T , which
-0.12 L3 %T ” %R
0.13 L3 %r %R alongside
0.25 L3 %r %R for
-0.45 L3 %r %r alongside
0.25 L3 %r %r by
-0.30 L3 %r %r with
-0.12 L3 %r , with
0.20 L3 %r / %R
-0.23 L3 %r / %r
-0.40 L3 %r along with
0.44 L3 %r and %R
-0.55 L3 %r duties with
-0.37 L3 's %P of
-0.05 L3 's novel the
-0.18 L3 ( %P of
-0.04 L3 ) , with
0.20 L3 , %P 's
0.07 L3 , %R %R
0.05 L3 , %R by
-0.31 L3 , %R of
0.24 L3 , %T (
-0.32 L3 , %r %R
-0.40 L3 , %r by
0.10 L3 , along with
0.33 L3 , as %R
-0.26 L3 , as %r
-0.19 L3 , from %R
-0.21 L3 , ” said
0.50 L3 - winning %R
0.43 L3 ; %R by
-0.60 L3 ; %r by
-0.38 L3 ^ %C ,
-0.39 L3 ^ %P (
-0.11 L3 ^ %R %R
0.75 L3 ^ %R :
-0.05 L3 ^ %R by
0.23 L3 ^ %T %R
-0.36 L3 ^ %T (
-0.23 L3 ^ %r %R
-0.09 L3 ^ %r by
0.07 L3 ^ ^ %R
0.05 L3 ^ ^ ^
-0.26 L3 ^ ^ the
0.29 L3 a %R by
0.44 L3 a %R with
-0.36 L3 a %r by
0.37 L3 and %K 's
-0.31 L3 and %P (
-0.51 L3 and %P as
0.43 L3 and %P for
0.15 L3 and %P of
-0.46 L3 and %R %R
0.99 L3 and %R by
0.11 L3 and %r by
0.35 L3 and adapted by
-0.26 L3 and illustrated by
-0.18 L3 and stars as
-0.08 L3 as well as
-0.22 L3 be %R by
0.07 L3 be %r by
0.48 L3 been %R by
-0.23 L3 been cancelled %R
0.30 L3 being %R by
0.36 L3 being %r by
-0.22 L3 book %T :
-0.19 L3 by %P (
0.18 L3 in %D ;
-0.22 L3 in %T ,
-0.30 L3 in association with
0.61 L3 is %R %R
0.16 L3 is %R by
-0.30 L3 is %r %R
-0.08 L3 novels of %O
0.30 L3 of %P 's
-0.07 L3 of %P (
-0.08 L3 on %P in
-0.07 L3 premiere globally on
-0.43 L3 series %R by
-0.08 L3 series %r %R
-0.30 L3 series %r by
-0.09 L3 the %P for
0.22 L3 the %R is
0.13 L3 the anime at
0.26 L3 the series with
0.35 L3 the show ,
-0.12 L3 the story of
0.56 L3 to %R %R
0.60 L3 was %R by
0.08 L3 was %r %R
-0.31 L3 was %r by
-0.09 L3 was cancelled %R
-0.06 L3 will air on
0.13 L3 with %P of
-0.15 L3 ” %R by
0.12 L3 ” %r %R
-0.39 LR %N %R
-0.17 LR %N ,
-0.08 LR %O ,
-0.13 LR %R %D
-0.04 LR %R 's
0.18 LR %R ,
-0.36 LR %R .
0.12 LR %R added
-0.16 LR %R after
0.40 LR %R also
0.52 LR %R and
0.08 LR %R are
-0.34 LR %R australia
0.22 LR %R commented
-0.42 LR %R drama
0.45 LR %R for
0.64 LR %R has
-0.28 LR %R in
-0.20 LR %R is
-0.22 LR %R on
0.67 LR %R said
0.33 LR %R told
0.27 LR %R who
-0.28 LR %R will
0.41 LR %r 's
-0.10 LR %r ,
-0.11 LR %r .
0.07 LR %r also
-0.31 LR %r said
0.20 LR 's %R
-0.10 LR 's 's
0.80 LR 's ,
0.23 LR 's .
-0.40 LR 's and
-0.53 LR 's of
-0.14 LR ( $
-0.07 LR ( 's
-0.51 LR ( )
-0.28 LR ( ,
-0.07 LR ( of
-0.05 LR ( on
0.38 LR , %R
-0.31 LR , %r
-0.44 LR , 's
0.14 LR , )
-0.20 LR , ,
0.23 LR , .
-0.19 LR , and
-0.32 LR , being
-0.56 LR , has
-0.20 LR , have
-0.35 LR , to
-0.22 LR , was
0.22 LR , will
-0.10 LR . )
0.14 LR . ,
0.64 LR : $
-0.17 LR : %R
-0.19 LR : 's
-0.12 LR : ,
0.12 LR : .
-0.28 LR : has
-0.23 LR : in
-0.34 LR : the
0.53 LR ; %R
0.31 LR ; %r
-0.23 LR ; ,
0.19 LR ^ %R
0.08 LR ^ %r
-0.13 LR ^ 's
0.04 LR ^ ,
-0.08 LR ^ also
0.39 LR ^ animates
0.32 LR ^ announced
-0.06 LR ^ are
0.05 LR ^ continues
-0.27 LR ^ gave
-0.15 LR ^ handles
0.46 LR ^ has
-0.10 LR ^ have
0.15 LR ^ is
0.30 LR ^ of
0.45 LR ^ serve
0.24 LR ^ served
0.44 LR ^ split
0.41 LR ^ takes
0.34 LR ^ will
0.24 LR a %R
-0.13 LR a )
0.13 LR alongside ,
-0.31 LR and 's
0.25 LR and ,
0.60 LR are .
-0.06 LR as 's
-0.09 LR as ,
-0.66 LR as .
-0.04 LR as and
-0.11 LR at ,
0.29 LR at .
0.55 LR by $
-0.26 LR by 's
0.24 LR by ,
-0.05 LR by and
-0.33 LR by in
0.08 LR by is
-0.32 LR drama ,
-0.64 LR for ,
-0.22 LR for as
0.35 LR for for
-0.26 LR in 's
-0.39 LR in ,
-0.45 LR in .
-0.18 LR in and
-0.07 LR in as
-0.07 LR in for
0.33 LR includes .
-0.20 LR including ,
0.25 LR is 's
0.33 LR is .
-0.16 LR like .
0.29 LR of %R
-0.11 LR of 's
-0.18 LR of )
0.12 LR of ,
0.04 LR of .
-0.32 LR of :
-0.26 LR of and
-0.15 LR of in
0.22 LR of who
-0.09 LR on %R
-0.18 LR on 's
-0.32 LR on ,
-0.35 LR on .
-0.05 LR on and
-0.06 LR on in
-0.07 LR on with
-0.21 LR said ,
-0.55 LR starring ,
-0.61 LR stars .
-0.26 LR the $
-0.07 LR the %N
-0.39 LR the %R
-0.33 LR the 's
-0.22 LR the )
-0.41 LR the ,
-0.48 LR the .
-0.07 LR the drama
-0.09 LR the for
-0.14 LR the of
-0.13 LR the series
-0.17 LR the star
-0.15 LR to )
-0.13 LR to ,
0.30 LR to .
-0.34 LR to for
0.05 LR with %R
-0.28 LR with 's
0.06 LR with .
0.07 LR with and
-0.35 LR with at
0.31 LR with of
-0.20 LR ” )
-0.09 Lb2 %C
-0.13 Lb2 %K
-0.42 Lb2 %O
0.07 Lb2 %P
0.43 Lb2 %R
0.18 Lb2 %S
0.48 Lb2 %T
-0.61 Lb2 %r
0.19 Lb2 's
0.11 Lb2 (
-0.22 Lb2 )
-0.41 Lb2 -
-0.16 Lb2 /
-0.46 Lb2 :
-0.20 Lb2 a
-0.20 Lb2 adaptation
0.33 Lb2 adapted
-0.06 Lb2 air
0.12 Lb2 all
0.33 Lb2 along
-0.72 Lb2 also
-0.11 Lb2 and
0.13 Lb2 anime
-0.12 Lb2 announcements
0.36 Lb2 as
-0.30 Lb2 association
0.15 Lb2 at
-0.05 Lb2 back
-0.18 Lb2 based
0.98 Lb2 by
-0.28 Lb2 cancelled
-0.42 Lb2 cast
0.31 Lb2 ceo
-0.13 Lb2 city
-0.32 Lb2 comes
-0.38 Lb2 coming
-0.21 Lb2 design
-0.04 Lb2 during
-0.11 Lb2 duties
-0.14 Lb2 follows
-0.22 Lb2 for
0.27 Lb2 from
-0.07 Lb2 globally
-0.21 Lb2 head
-0.21 Lb2 her
-0.37 Lb2 hours
-0.48 Lb2 illustrated
-0.56 Lb2 in
-0.22 Lb2 including
0.33 Lb2 is
0.34 Lb2 it
0.09 Lb2 its
-0.28 Lb2 led
0.52 Lb2 made
-0.11 Lb2 moved
-0.26 Lb2 mr
-0.12 Lb2 named
-0.43 Lb2 network
-0.10 Lb2 new
0.20 Lb2 no
-0.69 Lb2 novel
-0.45 Lb2 novels
-0.48 Lb2 of
-0.58 Lb2 on
-0.08 Lb2 part
-0.25 Lb2 played
-0.25 Lb2 president
-0.14 Lb2 released
-0.21 Lb2 role
-0.15 Lb2 roles
-0.05 Lb2 said
-0.32 Lb2 season
0.22 Lb2 second
0.27 Lb2 series
-0.17 Lb2 shooting
-0.36 Lb2 show
-0.05 Lb2 shows
-0.36 Lb2 slate
-0.20 Lb2 stars
-0.36 Lb2 story
-0.26 Lb2 that
-0.17 Lb2 the
-0.55 Lb2 to
-0.06 Lb2 town
0.48 Lb2 under
-0.29 Lb2 up
0.31 Lb2 was
-0.19 Lb2 way
-0.37 Lb2 week
-0.08 Lb2 well
-0.32 Lb2 which
-0.29 Lb2 wife
-0.51 Lb2 will
-0.07 Lb2 winning
-0.16 Lb2 with
-0.10 Lb2 working
-0.19 Lb2 “
0.18 Lb2 ”
0.24 Lb3 %C
0.23 Lb3 %D
-0.10 Lb3 %K
-0.16 Lb3 %N
-0.12 Lb3 %P
0.17 Lb3 %R
-0.06 Lb3 %S
-0.07 Lb3 %T
-0.12 Lb3 %r
-0.22 Lb3 &
-0.38 Lb3 's
0.05 Lb3 (
-0.26 Lb3 .
0.09 Lb3 /
-0.16 Lb3 :
0.23 Lb3 ;
0.15 Lb3 a
-0.14 Lb3 after
0.16 Lb3 also
-0.23 Lb3 an
0.45 Lb3 and
0.17 Lb3 animates
-0.49 Lb3 as
0.18 Lb3 at
0.33 Lb3 based
-0.33 Lb3 be
-0.18 Lb3 being
0.34 Lb3 book
-0.25 Lb3 by
-0.21 Lb3 cast
-0.12 Lb3 character
-0.16 Lb3 characters
0.37 Lb3 comes
0.22 Lb3 drama
-0.49 Lb3 drawn
-0.27 Lb3 entertainment
-0.09 Lb3 episode
-0.23 Lb3 fantasy
-0.07 Lb3 films
-0.24 Lb3 first
-0.25 Lb3 for
0.14 Lb3 from
-0.34 Lb3 great
0.16 Lb3 her
-0.12 Lb3 his
-0.06 Lb3 in
0.25 Lb3 include
0.21 Lb3 is
0.41 Lb3 it
0.38 Lb3 its
-0.21 Lb3 light
-0.11 Lb3 like
-0.20 Lb3 named
0.15 Lb3 new
-0.08 Lb3 novels
-0.10 Lb3 of
-0.55 Lb3 on
0.29 Lb3 other
-0.26 Lb3 premiere
-0.48 Lb3 series
0.05 Lb3 show
-0.05 Lb3 soon
0.20 Lb3 stick
-0.33 Lb3 takes
-0.29 Lb3 that
0.10 Lb3 the
-0.18 Lb3 their
-0.40 Lb3 this
0.09 Lb3 to
-0.20 Lb3 trailer
-0.28 Lb3 under
-0.12 Lb3 various
-0.24 Lb3 viewers
0.06 Lb3 was
-0.22 Lb3 which
0.34 Lb3 while
-0.41 Lb3 whose
-0.23 Lb3 will
-0.12 Lb3 with
0.12 Lb3 work
0.13 Lb3 year
-0.21 Lb3 –
-0.31 Lb3 “
-0.32 Lb3 ”
-0.16 R1 !
-0.09 R1 $
-0.37 R1 %D
-0.17 R1 %N
-0.19 R1 %O
-0.32 R1 %P
0.37 R1 %R
0.06 R1 's
-0.09 R1 )
0.22 R1 +
0.07 R1 ,
-0.22 R1 -
0.05 R1 .
-0.29 R1 ...
0.19 R1 :
-0.39 R1 ;
-0.10 R1 a
-0.06 R1 actor
0.12 R1 added
-0.19 R1 after
-0.16 R1 also
0.13 R1 and
0.18 R1 animates
0.32 R1 announced
-0.19 R1 are
-0.39 R1 as
-0.51 R1 at
-0.36 R1 australia
-0.30 R1 award
-0.23 R1 back
-0.29 R1 being
-0.15 R1 by
0.22 R1 commented
0.05 R1 continues
-0.44 R1 drama
0.14 R1 for
-0.28 R1 gave
-0.16 R1 had
0.05 R1 handles
0.04 R1 has
-0.37 R1 have
-0.37 R1 in
-0.33 R1 india
0.13 R1 is
-0.14 R1 leave
0.16 R1 made
-0.21 R1 makes
-0.23 R1 movie
-0.30 R1 no
0.29 R1 of
-0.66 R1 on
-0.29 R1 one
-0.14 R1 original
-0.09 R1 originals
0.10 R1 overseeing
0.23 R1 remains
-0.05 R1 returns
0.12 R1 said
-0.31 R1 says
-0.20 R1 series
0.45 R1 serve
0.24 R1 served
0.14 R1 show
0.44 R1 split
-0.61 R1 star
-0.04 R1 starring
-0.29 R1 story
0.24 R1 takes
-0.29 R1 that
0.19 R1 the
0.24 R1 thriller
-0.63 R1 to
0.10 R1 took
-0.10 R1 was
-0.20 R1 west
-0.13 R1 will
0.18 R1 with
-0.14 R1 would
-0.27 R1 –
-0.21 R1 —
-0.09 R2 $ $
-0.10 R2 %D ,
-0.15 R2 %D .
-0.06 R2 %N )
-0.14 R2 %R %D
-0.28 R2 %R %P
0.56 R2 %R %R
0.25 R2 %R )
0.31 R2 %R ,
0.09 R2 %R .
0.47 R2 %R ;
0.41 R2 %R and
-0.21 R2 %R both
0.36 R2 %R for
0.77 R2 %R it
-0.07 R2 %R the
-0.30 R2 %R with
-0.49 R2 %r %R
-0.43 R2 %r ,
-0.40 R2 %r .
0.17 R2 %r the
-0.44 R2 's %K
-0.07 R2 's %N
0.26 R2 's %P
0.07 R2 's %T
0.24 R2 's first
-0.67 R2 's novel
-0.43 R2 's “
0.27 R2 ) $
-0.11 R2 ) %D
-0.12 R2 ) %R
-0.05 R2 ) ,
0.08 R2 ) .
-0.38 R2 ) and
-0.48 R2 ) is
-0.15 R2 ) who
-0.12 R2 ) will
-0.10 R2 ) –
0.22 R2 + %P
0.13 R2 , %C
-0.29 R2 , %R
-0.07 R2 , %T
0.20 R2 , %r
0.12 R2 , a
-0.15 R2 , although
-0.39 R2 , and
-0.32 R2 , as
-0.11 R2 , has
0.40 R2 , is
-0.35 R2 , it
0.43 R2 , its
-0.38 R2 , on
-0.27 R2 , played
-0.17 R2 , said
-0.42 R2 , takes
-0.14 R2 , the
-0.17 R2 , there
-0.24 R2 , was
-0.37 R2 , where
0.04 R2 , which
0.27 R2 , who
0.44 R2 , whose
0.04 R2 , with
0.37 R2 , “
-0.16 R2 , ”
0.28 R2 - %R
-0.37 R2 - based
0.10 R2 . $
-0.43 R2 . ,
-0.27 R2 : %P
-0.09 R2 ; %T
0.12 R2 added :
-0.30 R2 and %C
-0.74 R2 and %R
0.13 R2 and %T
0.65 R2 and %r
0.35 R2 and adapted
-0.15 R2 and his
-0.36 R2 and illustrated
-0.28 R2 and starring
0.19 R2 and stars
-0.32 R2 and the
0.50 R2 are %R
-0.49 R2 are %r
-0.17 R2 are the
-0.50 R2 as %P
0.24 R2 as %R
-0.31 R2 as %r
-0.21 R2 as a
-0.20 R2 as the
-0.32 R2 as well
-0.44 R2 at the
-0.21 R2 award -
0.22 R2 commented :
0.19 R2 did the
0.13 R2 for %C
0.42 R2 for %K
-0.10 R2 for %P
-0.07 R2 for %S
-0.35 R2 for a
0.31 R2 for the
0.52 R2 handles the
-0.30 R2 has %R
0.22 R2 has been
-0.16 R2 has given
-0.29 R2 has renewed
0.38 R2 has the
0.25 R2 has told
0.28 R2 have %R
-0.41 R2 in %D
-0.30 R2 in %P
0.25 R2 in the
-0.33 R2 india .
0.61 R2 is %R
-0.15 R2 is %r
0.29 R2 is also
0.32 R2 is in
-0.05 R2 is on
-0.08 R2 is set
-0.13 R2 is the
0.40 R2 of %K
0.21 R2 of %P
-0.06 R2 of a
-0.19 R2 of drama
-0.20 R2 on %D
-0.15 R2 on the
0.10 R2 overseeing the
0.07 R2 returns to
-0.12 R2 says “
-0.15 R2 series %T
0.45 R2 serve as
0.24 R2 served as
-0.14 R2 show %T
0.44 R2 split the
-0.26 R2 takes %P
-0.45 R2 the %P
-0.10 R2 to the
-0.10 R2 told %O
0.28 R2 who is
0.63 R2 will %R
-0.23 R2 will %r
-0.22 R2 will be
-0.36 R2 will play
0.23 R2 with %P
-0.07 R2 with the
-0.09 R3 $ $ $
-0.15 R3 %D . $
-0.06 R3 %N ) and
-0.06 R3 %R %D ,
-0.33 R3 %R %P ,
0.24 R3 %R %P .
0.25 R3 %R ) ,
0.38 R3 %R , %P
0.09 R3 %R . $
0.23 R3 %R it .
0.55 R3 %R the %R
-0.11 R3 %R the %S
0.18 R3 %R the first
-0.14 R3 %R the novel
0.43 R3 %R the pilot
-0.43 R3 %r , %P
-0.40 R3 %r . $
-0.20 R3 %r the %r
-0.39 R3 's %K %R
-0.34 R3 's %K ,
-0.06 R3 's %P )
0.29 R3 's %P ,
-0.40 R3 's %P .
0.46 R3 's %P and
-0.09 R3 's %P of
-0.28 R3 's %T ,
-0.25 R3 's “ %T
0.27 R3 ) $ $
-0.11 R3 ) %R the
-0.08 R3 ) , %P
-0.04 R3 ) , the
-0.21 R3 ) , who
-0.09 R3 ) , with
0.08 R3 ) . $
-0.08 R3 ) and %P
-0.16 R3 ) and %R
-0.13 R3 ) and %r
-0.44 R3 , %R %D
-0.45 R3 , %R by
0.13 R3 , %R of
-0.19 R3 , %T ,
-0.42 R3 , %T is
-0.33 R3 , %r %R
0.49 R3 , %r by
-0.23 R3 , played %R
-0.16 R3 , said :
-0.31 R3 , the %C
0.41 R3 , the %N
-0.22 R3 , the %R
-0.28 R3 , the %r
0.20 R3 , the latter
0.11 R3 , the series
-0.20 R3 , the show
0.15 R3 , which follows
0.51 R3 , who %R
-0.09 R3 , who also
0.20 R3 , who has
0.22 R3 , who is
0.07 R3 , who will
0.21 R3 , with %P
-0.06 R3 , “ %T
-0.07 R3 , ” “
0.10 R3 . $ $
0.12 R3 added : “
-0.64 R3 and %R by
-0.08 R3 and %T ,
0.25 R3 and %r %R
0.56 R3 and %r by
-0.36 R3 and illustrated by
-0.28 R3 and starring %P
0.19 R3 and stars as
0.40 R3 are %R %R
-0.46 R3 are %r %r
0.52 R3 are the %R
0.61 R3 as %R .
-0.31 R3 as %r .
-0.27 R3 as well as
-0.35 R3 at the %R
-0.21 R3 award - winning
0.22 R3 commented : “
0.17 R3 for %C .
-0.16 R3 has given a
0.28 R3 have %R the
-0.10 R3 in %D ,
-0.33 R3 in %D .
-0.29 R3 in %P ,
-0.13 R3 in the %P
-0.33 R3 india . $
0.31 R3 is %R the
0.33 R3 is in charge
-0.08 R3 is set to
-0.26 R3 is the %R
0.26 R3 of %K .
-0.06 R3 of a %P
-0.18 R3 of drama %P
-0.15 R3 returns to %R
0.14 R3 serve as %R
0.44 R3 split the %R
-0.10 R3 told %O he
-0.07 R3 with the first
0.07 Rb2 $
0.06 Rb2 %C
-0.62 Rb2 %D
-0.34 Rb2 %K
-0.09 Rb2 %N
-0.15 Rb2 %O
0.05 Rb2 %P
0.16 Rb2 %R
0.33 Rb2 %S
-0.09 Rb2 's
-0.27 Rb2 (
0.06 Rb2 )
0.22 Rb2 ,
-0.28 Rb2 -
-0.39 Rb2 .
-0.12 Rb2 /
0.18 Rb2 ;
0.10 Rb2 a
0.35 Rb2 adapted
-0.04 Rb2 all
0.29 Rb2 also
-0.15 Rb2 although
0.31 Rb2 among
-0.07 Rb2 and
-0.07 Rb2 anime
-0.13 Rb2 announced
0.33 Rb2 are
0.11 Rb2 at
0.39 Rb2 attached
-0.37 Rb2 based
-0.26 Rb2 be
0.22 Rb2 been
-0.31 Rb2 both
-0.23 Rb2 called
-0.07 Rb2 canada
-0.15 Rb2 down
-0.41 Rb2 drama
0.21 Rb2 first
-0.11 Rb2 following
0.22 Rb2 follows
0.20 Rb2 for
-0.26 Rb2 fronted
-0.16 Rb2 given
0.14 Rb2 had
-0.21 Rb2 has
-0.38 Rb2 his
-0.40 Rb2 hit
-0.36 Rb2 illustrated
-0.12 Rb2 into
0.23 Rb2 is
-0.28 Rb2 it
-0.36 Rb2 japan
-0.05 Rb2 like
-0.12 Rb2 made
0.28 Rb2 making
0.09 Rb2 new
-0.30 Rb2 no
-0.34 Rb2 not
-0.67 Rb2 novel
-0.19 Rb2 of
0.33 Rb2 on
-0.57 Rb2 part
-0.36 Rb2 play
-0.27 Rb2 played
-0.29 Rb2 renewed
0.31 Rb2 returning
-0.22 Rb2 said
-0.56 Rb2 series
-0.12 Rb2 set
0.12 Rb2 show
-0.06 Rb2 sits
-0.38 Rb2 star
-0.28 Rb2 starring
0.17 Rb2 stars
-0.08 Rb2 starting
-0.42 Rb2 takes
0.07 Rb2 that
-0.06 Rb2 the
-0.17 Rb2 there
-0.51 Rb2 this
0.25 Rb2 told
0.22 Rb2 tudum
-0.64 Rb2 tv
0.13 Rb2 under
-0.16 Rb2 very
-0.27 Rb2 was
-0.18 Rb2 we
-0.32 Rb2 well
-0.37 Rb2 where
0.04 Rb2 which
0.23 Rb2 who
0.43 Rb2 whose
-0.06 Rb2 will
-0.26 Rb2 with
0.19 Rb2 would
-0.10 Rb2 –
0.17 Rb2 “
-0.24 Rb2 ”
-0.11 Rb3 %C
-0.60 Rb3 %D
-0.54 Rb3 %K
0.35 Rb3 %N
-0.28 Rb3 %P
0.28 Rb3 %R
-0.13 Rb3 %S
-0.60 Rb3 %T
0.38 Rb3 's
0.11 Rb3 (
0.25 Rb3 )
-0.56 Rb3 ,
-0.09 Rb3 .
-0.40 Rb3 :
0.12 Rb3 ;
0.17 Rb3 a
-0.27 Rb3 actor
0.72 Rb3 along
-0.27 Rb3 also
-0.18 Rb3 an
-0.11 Rb3 and
-0.23 Rb3 are
-0.07 Rb3 as
0.10 Rb3 at
-0.36 Rb3 based
0.27 Rb3 be
-0.37 Rb3 been
-0.20 Rb3 brothers
-0.13 Rb3 by
0.33 Rb3 charge
-0.24 Rb3 date
0.40 Rb3 drama
-0.19 Rb3 feature
-0.45 Rb3 film
-0.08 Rb3 first
0.43 Rb3 follows
-0.20 Rb3 for
0.12 Rb3 from
0.07 Rb3 had
0.32 Rb3 has
-0.04 Rb3 he
0.19 Rb3 his
0.19 Rb3 in
-0.18 Rb3 is
-0.70 Rb3 it
0.12 Rb3 its
0.34 Rb3 latter
0.11 Rb3 made
-0.43 Rb3 new
-0.57 Rb3 not
0.12 Rb3 novel
0.10 Rb3 of
-0.25 Rb3 off
-0.45 Rb3 on
-0.24 Rb3 one
-0.13 Rb3 original
-0.32 Rb3 others
-0.31 Rb3 over
0.20 Rb3 period
0.11 Rb3 pilot
-0.19 Rb3 place
0.05 Rb3 show
-0.26 Rb3 sound
0.31 Rb3 stepping
-0.08 Rb3 story
-0.14 Rb3 their
-0.23 Rb3 this
0.08 Rb3 to
0.29 Rb3 tv
-0.27 Rb3 under
-0.34 Rb3 was
-0.30 Rb3 which
-0.40 Rb3 who
0.24 Rb3 will
-0.37 Rb3 winning
-0.13 Rb3 with
-0.14 Rb3 –
-0.16 Rb3 ”
-0.22 T after
-0.25 T before
0.06 T both
-0.67 ahead Cfar
-0.35 ahead Cfarther
-0.19 ahead Cnear
-0.36 ahead Cnext
-0.44 ahead Cnone
-0.69 ahead Csome
-0.10 ahead Kfar
0.44 ahead Kfarther
0.57 ahead Knear
0.38 ahead Knext
0.15 ahead Knone
0.50 ahead Ksome
-0.47 ahead Pfar
-0.52 ahead Pfarther
0.20 ahead Pnear
0.15 ahead Pnext
-0.27 ahead Pnone
0.32 ahead Psome
-0.35 ahead _%T
-0.30 ahead _%r
-0.21 ahead _'s
0.53 ahead _(
0.10 ahead _(_)
-0.25 ahead _)
-0.09 ahead _)_%r
0.28 ahead _-
0.50 ahead _are
0.52 ahead _are_the
0.16 ahead _as
-0.35 ahead _at_the
-0.67 ahead _for
-0.30 ahead _has
0.28 ahead _have
0.17 ahead _is
0.48 ahead _is_%r
-0.26 ahead _is_the
-0.30 ahead _played
-0.15 ahead _returns_to
0.14 ahead _serve_as
0.30 ahead _split_the
-0.26 ahead _the
0.31 ahead _the_%r
-0.36 ahead _the_%r_of_%T
0.21 ahead _which
0.36 ahead _who_%r
0.30 ahead _who_also
0.37 ahead _who_will_also_serve_as
0.63 ahead _will
0.08 ahead _will_%r
-0.47 at caption
-0.07 at first0
-0.05 at first1
0.14 at first2
-0.08 at first3
-0.38 at heading
-0.08 at item
0.04 at last1
-0.29 at last2
-0.20 at last3
-0.06 at length2
-0.07 at length3
-0.21 at length4
-0.23 at length5
0.10 at middle3
-0.07 at paragraph
-0.44 at title
-0.55 back Cfar
-0.55 back Cfarther
-0.10 back Cnear
-0.40 back Cnext
-0.39 back Cnone
-0.70 back Csome
0.32 back Kfarther
0.76 back Knear
-0.05 back Knext
0.49 back Knone
-0.30 back Ksome
-0.62 back Pfar
-0.69 back Pfarther
0.25 back Pnext
-0.12 back Pnone
0.33 back Psome
0.11 back _
-0.28 back _%C
-0.18 back _%N
0.45 back _%r
-0.74 back _%r_%r_with
0.49 back _%r_by
-0.47 back _'s
-0.25 back _(
-0.06 back _(_%T
-0.09 back _(_on
-0.04 back _(_the
0.35 back _)
-0.13 back _/
-0.10 back _/_%r
0.45 back _:
-0.49 back _;
0.37 back _along_with
0.32 back _alongside
0.49 back _are
-0.42 back _at
0.30 back _by
-0.92 back _by_%r_by
-0.18 back _by_(
-0.10 back _by_(_%T
-0.08 back _by_(_on
-0.26 back _by_illustrated_by
0.29 back _by_starring
0.53 back _duties_with
0.30 back _for
0.22 back _is
0.45 back _it_with
0.12 back _of
0.15 back _the
-0.31 back _the_publisher
0.26 back _the_series_with
0.50 back _with
-0.78 cat cast
-0.69 cat character
0.58 cat maker
-0.25 l1 %C
-0.23 l1 %D
-0.60 l1 %N
-0.13 l1 %O
-0.27 l1 %T
0.14 l1 %r
0.06 l1 &
0.16 l1 's
-0.18 l1 (
0.11 l1 +
-0.09 l1 ,
-0.22 l1 .
-0.45 l1 /
0.33 l1 :
0.05 l1 ;
0.12 l1 ^
0.15 l1 a
-0.20 l1 after
0.16 l1 alongside
0.06 l1 and
0.28 l1 are
-0.09 l1 as
-0.30 l1 at
-0.08 l1 boss
-0.06 l1 brothers
0.23 l1 but
-0.23 l1 called
-0.23 l1 chief
-0.48 l1 drama
-0.36 l1 feature
-0.11 l1 film
-0.24 l1 for
-0.51 l1 from
-0.21 l1 her
-0.58 l1 in
0.30 l1 include
0.13 l1 includes
-0.15 l1 including
0.36 l1 is
-0.21 l1 like
-0.27 l1 lord
-0.09 l1 my
-0.42 l1 new
-0.27 l1 no
-0.20 l1 novel
-0.32 l1 officer
-0.54 l1 on
-0.26 l1 one
-0.04 l1 our
-0.46 l1 production
-0.28 l1 publisher
0.15 l1 replacing
-0.21 l1 said
-0.16 l1 sees
-0.33 l1 south
-0.41 l1 starred
-0.59 l1 starring
-0.32 l1 stars
-0.22 l1 takes
-0.16 l1 that
-0.34 l1 the
0.11 l1 to
0.19 l1 under
-0.18 l1 west
-0.09 l1 when
-0.22 l1 which
-0.23 l1 while
0.17 l1 winner
0.24 l1 with
-0.10 l1 –
-0.11 l1 —
-0.66 l1 “
0.47 l1 ”
-0.54 l2 %C ,
-0.23 l2 %C and
0.12 l2 %D ,
0.18 l2 %D ;
-0.18 l2 %D on
0.08 l2 %K ,
0.41 l2 %K and
-0.07 l2 %N ,
-0.29 l2 %P %R
0.08 l2 %P &
0.45 l2 %P 's
-0.35 l2 %P (
0.11 l2 %P +
-0.06 l2 %P ,
-0.46 l2 %P /
-0.27 l2 %P :
-0.63 l2 %P ;
0.07 l2 %P and
-0.33 l2 %P as
0.12 l2 %P for
-0.09 l2 %P in
0.24 l2 %P of
-0.19 l2 %P on
-0.17 l2 %P takes
-0.22 l2 %P the
0.47 l2 %P with
-0.18 l2 %R %N
-0.08 l2 %R %R
0.09 l2 %R ,
0.10 l2 %R :
-0.49 l2 %R ;
0.26 l2 %R alongside
0.30 l2 %R are
0.16 l2 %R by
0.13 l2 %R for
0.22 l2 %R is
0.13 l2 %R of
0.17 l2 %R the
0.53 l2 %R with
0.17 l2 %S ,
-0.25 l2 %S on
0.56 l2 %T %R
-0.37 l2 %T %r
0.12 l2 %T (
-0.43 l2 %T ,
-0.25 l2 %T :
-0.47 l2 %T and
0.25 l2 %T is
-0.22 l2 %T on
-0.38 l2 %r %R
-0.16 l2 %r %r
0.55 l2 %r ,
0.41 l2 %r ;
-0.25 l2 %r alongside
-0.41 l2 %r by
-0.66 l2 %r with
0.30 l2 's %R
-0.11 l2 ( the
-0.08 l2 ( “
-0.19 l2 ) ,
-0.21 l2 ) and
-0.06 l2 , %R
0.31 l2 , a
0.05 l2 , alongside
0.10 l2 , and
0.23 l2 , but
-0.09 l2 , including
-0.18 l2 , starring
-0.46 l2 , the
-0.22 l2 , which
-0.34 l2 , while
0.47 l2 , ”
0.20 l2 / %R
-0.20 l2 / %r
-0.39 l2 : “
0.12 l2 ^ ^
-0.25 l2 ^ the
0.35 l2 adapted by
-0.06 l2 air on
0.44 l2 along with
0.17 l2 and %R
0.41 l2 and %r
-0.15 l2 and a
-0.29 l2 and starring
-0.23 l2 and the
0.13 l2 anime at
0.33 l2 as %R
-0.26 l2 as %r
-0.04 l2 association with
-0.18 l2 based on
0.38 l2 by %R
-0.28 l2 cancelled %R
-0.13 l2 city of
-0.32 l2 comes %R
-0.38 l2 coming to
0.55 l2 drama %R
-0.04 l2 during the
0.24 l2 duties with
-0.22 l2 for the
0.47 l2 from %R
-0.07 l2 globally on
-0.24 l2 hours ;
-0.26 l2 illustrated %R
-0.36 l2 illustrated by
-0.35 l2 in the
0.49 l2 is a
0.37 l2 it with
0.42 l2 its %R
0.43 l2 made %R
-0.11 l2 moved to
-0.26 l2 mr .
0.20 l2 no .
-0.05 l2 novel the
-0.11 l2 novels %R
-0.08 l2 of %O
-0.05 l2 of a
-0.32 l2 of drama
0.11 l2 of the
-0.20 l2 on a
-0.44 l2 on the
-0.08 l2 part of
-0.25 l2 president of
-0.14 l2 released %R
-0.09 l2 roles as
0.13 l2 series %R
-0.19 l2 series %r
-0.26 l2 series stars
0.26 l2 series with
-0.15 l2 shooting in
0.35 l2 show ,
-0.30 l2 slate includes
-0.18 l2 stars as
-0.20 l2 story of
0.34 l2 team at
0.40 l2 the %R
-0.20 l2 the novel
-0.11 l2 the “
-0.06 l2 town of
0.48 l2 under %R
-0.08 l2 well as
-0.20 l2 winning %R
0.28 l2 winning %r
-0.10 l2 working with
0.53 l2 ” %R
0.37 l2 ” %r
-0.21 l2 ” said
-0.20 l2 ” “
-0.59 l3 %C , with
0.24 l3 %K %R for
0.33 l3 %K , and
-0.24 l3 %N hours ;
-0.31 l3 %P %R ,
0.38 l3 %P %r ,
-0.11 l3 %P ( the
-0.08 l3 %P ( “
0.23 l3 %P ) and
-0.04 l3 %P , and
-0.15 l3 %P , the
-0.09 l3 %P and the
-0.05 l3 %P in the
-0.05 l3 %P of a
-0.19 l3 %P of drama
0.26 l3 %R %K and
-0.22 l3 %R %P &
-0.10 l3 %R %P 's
-0.20 l3 %R %P (
-0.13 l3 %R %P /
-0.23 l3 %R %P and
0.24 l3 %R %R :
0.14 l3 %R %R alongside
0.27 l3 %R %R are
0.58 l3 %R %R by
0.31 l3 %R %R with
0.19 l3 %R ) ,
-0.10 l3 %R / %r
0.24 l3 %R along with
0.31 l3 %R and %r
0.53 l3 %R duties with
0.37 l3 %R it with
-0.22 l3 %T , %R
-0.05 l3 %T , which
0.31 l3 %T ” %R
-0.41 l3 %r %P ,
0.67 l3 %r %P and
0.25 l3 %r %R for
-0.25 l3 %r %r alongside
0.25 l3 %r %r by
-0.57 l3 %r %r with
-0.43 l3 %r ) ,
-0.12 l3 %r , with
0.20 l3 %r / %R
-0.23 l3 %r / %r
-0.15 l3 %r along with
0.29 l3 %r and %R
-0.46 l3 %r duties with
0.28 l3 's %K and
0.20 l3 's %P ,
-0.27 l3 's %P of
-0.05 l3 's novel the
-0.46 l3 ( %P ,
-0.05 l3 ( %P of
0.10 l3 ) , with
0.22 l3 , %K and
-0.06 l3 , %P &
0.17 l3 , %P 's
-0.07 l3 , %P ,
-0.27 l3 , %P and
0.10 l3 , %R by
-0.28 l3 , %R of
0.24 l3 , %T (
-0.32 l3 , %r %R
-0.40 l3 , %r by
0.14 l3 , along with
0.33 l3 , as %R
-0.26 l3 , as %r
0.26 l3 , from %R
-0.21 l3 , ” said
-0.20 l3 , ” “
0.50 l3 - winning %R
-0.40 l3 . %P ,
0.36 l3 : %P ,
-0.32 l3 ; %P ,
-0.31 l3 ; %P and
0.33 l3 ; %R by
-0.34 l3 ; %r by
-0.34 l3 ^ %C ,
-0.26 l3 ^ %P (
-0.15 l3 ^ %P ,
0.15 l3 ^ %P and
-0.11 l3 ^ %R %R
0.45 l3 ^ %R :
-0.19 l3 ^ %R by
0.22 l3 ^ %T %R
-0.30 l3 ^ %T (
-0.40 l3 ^ %r by
0.12 l3 ^ ^ ^
-0.25 l3 ^ ^ the
0.29 l3 a %R by
0.44 l3 a %R with
-0.36 l3 a %r by
0.27 l3 alongside %P and
0.11 l3 and %K 's
-0.16 l3 and %P (
-0.23 l3 and %P ,
-0.31 l3 and %P as
0.23 l3 and %P for
0.15 l3 and %P of
-0.46 l3 and %R %R
0.95 l3 and %R by
0.18 l3 and %r by
0.35 l3 and adapted by
-0.26 l3 and illustrated by
-0.18 l3 and stars as
0.21 l3 are %P ,
-0.38 l3 as %P and
-0.08 l3 as well as
-0.22 l3 be %R by
0.07 l3 be %r by
0.36 l3 been %R by
-0.23 l3 been cancelled %R
0.22 l3 being %R by
0.36 l3 being %r by
-0.22 l3 book %T :
-0.20 l3 by %P (
-0.11 l3 by %P ,
0.15 l3 by %P and
0.18 l3 in %D ;
-0.14 l3 in %P ,
-0.23 l3 in %P and
-0.22 l3 in %T ,
-0.04 l3 in association with
-0.16 l3 including %P ,
0.59 l3 is %R %R
0.07 l3 is %R by
-0.14 l3 is %r %R
-0.05 l3 like %P ,
-0.08 l3 novel %P &
-0.08 l3 novels of %O
0.30 l3 of %P 's
-0.07 l3 of %P (
-0.24 l3 of %P ,
-0.21 l3 of %P and
-0.08 l3 on %P in
-0.07 l3 premiere globally on
-0.36 l3 series %R by
-0.08 l3 series %r %R
-0.18 l3 series %r by
-0.38 l3 starring %P ,
-0.37 l3 starring %P and
-0.27 l3 stars %P ,
-0.12 l3 the %P ,
-0.33 l3 the %P and
-0.09 l3 the %P for
0.22 l3 the %R is
0.13 l3 the anime at
0.26 l3 the series with
0.35 l3 the show ,
-0.12 l3 the story of
0.40 l3 to %R %R
0.40 l3 was %R by
0.08 l3 was %r %R
-0.41 l3 was %r by
-0.09 l3 was cancelled %R
-0.06 l3 will air on
-0.16 l3 with %P ,
0.13 l3 with %P of
-0.10 l3 “ %P &
-0.15 l3 ” %R by
-0.08 l3 ” ) and
-0.51 own Csure1
-0.87 own Csure2
-0.04 own Csure3
-0.11 own Ksure1
0.61 own Ksure2
0.43 own Ksure3
-0.95 own P1
-0.39 own P2
-0.58 own P3
-0.95 own Psure1
0.44 own Psure2
0.18 own Psure3
-0.52 own writtenCsure1
-0.89 own writtenCsure2
-0.21 own writtenCsure3
-0.11 own writtenKsure1
0.61 own writtenKsure2
0.43 own writtenKsure3
-1.05 own writtenP1
-0.28 own writtenP2
-0.54 own writtenP3
0.17 own writtenPsure1
0.33 own writtenPsure2
0.04 own writtenPsure3
0.29 par %R
0.09 par %r
0.22 par “
-0.05 par2 %P )
0.15 par2 %P on
-0.12 par2 the %P
0.08 par2 “ %P
-0.16 r1 !
0.08 r1 $
-0.32 r1 %D
-0.17 r1 %N
-0.11 r1 %O
-0.32 r1 %P
0.26 r1 %R
0.14 r1 %r
-0.20 r1 's
0.08 r1 (
0.22 r1 +
0.12 r1 ,
-0.21 r1 -
-0.29 r1 ...
-0.19 r1 ;
-0.10 r1 a
-0.06 r1 actor
0.12 r1 added
-0.19 r1 after
-0.08 r1 also
0.08 r1 and
0.18 r1 animates
0.32 r1 announced
-0.21 r1 are
-0.47 r1 as
-0.36 r1 at
-0.34 r1 australia
-0.30 r1 award
-0.23 r1 back
-0.26 r1 being
-0.15 r1 by
0.22 r1 commented
0.05 r1 continues
-0.19 r1 did
-0.44 r1 drama
0.29 r1 for
-0.28 r1 gave
-0.16 r1 had
-0.13 r1 handles
0.06 r1 has
-0.35 r1 in
-0.33 r1 india
-0.14 r1 leave
0.16 r1 made
-0.23 r1 no
0.27 r1 of
-0.42 r1 on
-0.29 r1 one
-0.14 r1 original
-0.09 r1 originals
0.10 r1 overseeing
0.50 r1 remains
-0.05 r1 returns
0.09 r1 said
-0.31 r1 says
-0.20 r1 series
0.26 r1 serve
0.24 r1 served
0.14 r1 show
0.24 r1 split
-0.22 r1 star
-0.12 r1 starring
-0.20 r1 story
0.24 r1 takes
-0.29 r1 that
0.19 r1 the
0.24 r1 thriller
-0.62 r1 to
0.10 r1 took
-0.10 r1 was
-0.12 r1 west
-0.22 r1 who
-0.13 r1 will
0.18 r1 with
-0.14 r1 would
-0.27 r1 –
-0.21 r1 —
-0.45 r1 ”
0.08 r2 $ $
-0.10 r2 %D ,
-0.07 r2 %D .
-0.06 r2 %N )
-0.14 r2 %R %D
-0.22 r2 %R %P
0.28 r2 %R %R
0.25 r2 %R )
0.31 r2 %R ,
0.69 r2 %R .
0.38 r2 %R ;
0.27 r2 %R and
-0.21 r2 %R both
0.36 r2 %R for
0.62 r2 %R it
-0.08 r2 %R the
-0.30 r2 %R with
-0.39 r2 %r %R
-0.43 r2 %r ,
-0.40 r2 %r .
0.38 r2 %r the
0.05 r2 & %P
-0.53 r2 's %K
-0.07 r2 's %N
-0.08 r2 's %P
0.14 r2 's %T
0.24 r2 's first
-0.48 r2 's novel
-0.30 r2 's “
0.53 r2 ( %R
-0.43 r2 ( %r
0.17 r2 ( “
0.27 r2 ) $
-0.11 r2 ) %D
-0.12 r2 ) %R
0.17 r2 ) .
-0.45 r2 ) and
-0.36 r2 ) is
-0.15 r2 ) who
-0.12 r2 ) will
-0.10 r2 ) –
0.22 r2 + %P
0.13 r2 , %C
-0.24 r2 , %K
-0.22 r2 , %P
-0.25 r2 , %R
0.20 r2 , %T
0.20 r2 , %r
0.19 r2 , a
-0.20 r2 , and
-0.26 r2 , as
-0.07 r2 , has
0.16 r2 , is
0.29 r2 , its
-0.24 r2 , on
-0.27 r2 , played
-0.15 r2 , said
-0.42 r2 , takes
0.09 r2 , the
-0.17 r2 , there
-0.24 r2 , was
-0.37 r2 , where
0.06 r2 , which
0.15 r2 , who
0.44 r2 , whose
-0.28 r2 , with
0.39 r2 , “
-0.16 r2 , ”
0.28 r2 - %R
-0.37 r2 - based
0.09 r2 . $
-0.33 r2 . ,
0.07 r2 / %P
-0.21 r2 : %P
0.17 r2 ; %P
-0.09 r2 ; %T
0.18 r2 ; and
0.12 r2 added :
-0.30 r2 and %C
0.07 r2 and %K
-0.66 r2 and %R
0.13 r2 and %T
0.74 r2 and %r
-0.32 r2 and illustrated
0.19 r2 and stars
-0.33 r2 and the
0.43 r2 are %R
-0.28 r2 are %r
-0.36 r2 are the
-0.45 r2 as %r
-0.21 r2 as a
-0.11 r2 as well
-0.29 r2 at the
-0.21 r2 award -
0.22 r2 commented :
0.19 r2 did the
0.31 r2 for %C
0.24 r2 for %K
-0.07 r2 for %P
-0.07 r2 for %S
-0.35 r2 for a
0.29 r2 for the
-0.30 r2 has %R
0.28 r2 has been
-0.16 r2 has given
-0.29 r2 has renewed
0.38 r2 has the
0.25 r2 has told
0.50 r2 have %R
-0.40 r2 in %D
-0.30 r2 in %P
0.25 r2 in the
-0.33 r2 india .
0.60 r2 is %R
-0.15 r2 is %r
0.29 r2 is also
0.05 r2 is in
-0.05 r2 is on
-0.08 r2 is set
-0.13 r2 is the
0.32 r2 of %K
0.22 r2 of %P
-0.06 r2 of a
-0.19 r2 of drama
-0.17 r2 on %D
-0.15 r2 on the
0.10 r2 overseeing the
0.07 r2 returns to
-0.12 r2 says “
-0.15 r2 series %T
0.26 r2 serve as
0.24 r2 served as
-0.14 r2 show %T
0.24 r2 split the
-0.26 r2 takes %P
-0.45 r2 the %P
-0.10 r2 to the
-0.10 r2 told %O
0.49 r2 will %R
-0.16 r2 will %r
-0.10 r2 will be
0.23 r2 with %P
-0.07 r2 with the
-0.25 r2 ” )
0.08 r3 $ $ $
-0.07 r3 %D . $
-0.06 r3 %N ) and
-0.06 r3 %R %D ,
-0.33 r3 %R %P ,
0.24 r3 %R %P .
0.25 r3 %R ) ,
0.38 r3 %R , %P
0.69 r3 %R . $
0.23 r3 %R it .
0.48 r3 %R the %S
0.18 r3 %R the first
-0.14 r3 %R the novel
0.43 r3 %R the pilot
-0.43 r3 %r , %P
-0.40 r3 %r . $
-0.20 r3 & %P ,
-0.39 r3 's %K %R
-0.34 r3 's %K ,
-0.07 r3 's %K and
-0.46 r3 's %P ,
-0.40 r3 's %P .
0.73 r3 's %P and
-0.09 r3 's %P of
-0.28 r3 's %T ,
-0.17 r3 's “ %T
-0.06 r3 ( %P ,
0.15 r3 ( %P on
0.19 r3 ( %R %R
-0.71 r3 ( %r %r
-0.11 r3 ( the %P
0.06 r3 ( “ %P
0.27 r3 ) $ $
-0.11 r3 ) %R the
-0.08 r3 ) , with
0.17 r3 ) . $
-0.06 r3 ) and %P
-0.16 r3 ) and %R
-0.13 r3 ) and %r
-0.17 r3 , %K .
0.09 r3 , %P $
-0.14 r3 , %P 's
-0.21 r3 , %P )
-0.18 r3 , %P ,
-0.29 r3 , %P .
-0.27 r3 , %P is
-0.26 r3 , %R %D
-0.45 r3 , %R by
0.13 r3 , %R of
-0.19 r3 , %T ,
-0.39 r3 , %T is
-0.33 r3 , %r %R
0.49 r3 , %r by
0.21 r3 , and %P
-0.09 r3 , and the
-0.23 r3 , played %R
-0.13 r3 , said :
-0.31 r3 , the %C
0.41 r3 , the %N
-0.21 r3 , the %P
0.17 r3 , the %R
-0.24 r3 , the %r
0.47 r3 , the latter
0.15 r3 , the series
-0.24 r3 , the show
0.08 r3 , which follows
0.49 r3 , who %R
-0.16 r3 , who also
0.20 r3 , who has
0.22 r3 , who is
0.16 r3 , who will
-0.12 r3 , with %P
-0.08 r3 , “ %T
-0.05 r3 , ” “
0.09 r3 . $ $
0.35 r3 ; %P and
0.12 r3 added : “
0.17 r3 and %K 's
0.38 r3 and %K ,
-0.36 r3 and %K .
0.10 r3 and %P $
0.65 r3 and %P %R
0.29 r3 and %P %r
-0.25 r3 and %P 's
0.12 r3 and %P (
-0.27 r3 and %P ;
0.13 r3 and %P and
-0.20 r3 and %P are
0.07 r3 and %P for
-0.44 r3 and %P have
0.23 r3 and %P of
0.32 r3 and %P serve
-0.17 r3 and %P story
-0.58 r3 and %R by
-0.08 r3 and %T ,
0.26 r3 and %r %R
0.71 r3 and %r by
-0.32 r3 and illustrated by
0.19 r3 and stars as
-0.05 r3 and the %P
0.33 r3 are %R %R
-0.23 r3 are %r %r
0.33 r3 are the %R
-0.24 r3 at the %R
-0.21 r3 award - winning
0.22 r3 commented : “
0.29 r3 for %C .
-0.16 r3 has given a
0.50 r3 have %R the
-0.08 r3 in %D ,
-0.33 r3 in %D .
-0.29 r3 in %P ,
-0.13 r3 in the %P
-0.33 r3 india . $
0.16 r3 is %R the
0.05 r3 is in charge
-0.08 r3 is set to
-0.26 r3 is the %R
0.26 r3 of %K .
-0.06 r3 of a %P
-0.18 r3 of drama %P
-0.15 r3 returns to %R
0.07 r3 serve as %R
0.24 r3 split the %R
-0.10 r3 told %O he
-0.07 r3 with the first
-0.15 r3 ” ) .
-0.58 role company
-0.22 role creator
-0.30 role director
0.35 role producer
0.89 role showrunner
-0.17 role writer
1.51 rule any
-0.62 rule none
-1.71 rule other-role
`
