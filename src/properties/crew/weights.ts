/** What the judge of crew claims has learnt: what each feature adds to the odds. Written by `npm run train -- --articles`; see docs/training.md. */
export const crewWeights = `
-0.150 bias
-0.10 A #
-0.56 A %
-0.17 A %C
-0.15 A %D
-0.47 A %K
-0.16 A %N
-0.07 A %O
-0.52 A %P
0.45 A %R
0.08 A %S
0.51 A %T
-0.14 A %r
-0.82 A &
-0.07 A )
-0.12 A ,
-0.54 A -
-0.13 A --
0.37 A ...
-0.09 A /
-0.41 A :
-0.13 A ;
-0.22 A ]
-0.15 A about
-0.45 A acclaimed
-0.18 A according
-0.24 A across
0.15 A actor
0.21 A adapts
0.45 A added
-0.33 A affair
0.36 A after
0.24 A again
0.23 A against
0.15 A ahead
0.26 A aired
-0.23 A alien
-0.14 A alone
0.56 A along
1.18 A alongside
0.52 A also
-0.50 A although
-0.14 A always
0.41 A am
-0.08 A among
0.16 A animates
-0.33 A animation
-0.44 A another
0.40 A any
-0.56 A around
-0.33 A art
-0.31 A association
0.28 A attached
-0.06 A audience
-0.18 A australia
-0.08 A australian
-0.10 A award-winning
-0.12 A back
-0.08 A based
0.13 A became
-0.14 A because
-0.69 A before
-0.17 A behind
0.29 A being
0.08 A best
0.15 A between
-0.40 A book
-0.48 A books
0.05 A both
0.15 A british
-0.16 A brothers
0.06 A brought
-0.09 A called
-0.34 A cameras
-0.23 A can
-0.13 A canada
-0.36 A cancelled
0.52 A centers
-0.28 A century
-0.47 A ceo
0.47 A chair
-0.38 A channel
-0.47 A channels
-0.06 A character
-0.27 A characters
0.13 A charge
0.34 A chief
-0.31 A christmas
-0.34 A city
0.50 A closed
0.49 A collaboration
-0.35 A come
-0.16 A comedy
0.10 A coming
-0.25 A comment
0.24 A commented
-0.89 A commissioned
0.36 A complex
0.29 A composition
0.61 A confirmed
-0.17 A content
0.06 A continue
0.07 A continues
-0.27 A couple
-0.12 A creative
0.38 A crime
0.30 A dark
-0.08 A date
0.34 A daughter
-0.21 A day
0.51 A deal
0.22 A debut
0.08 A debuted
-0.26 A decided
-0.36 A described
-0.05 A design
-0.43 A detective
-0.16 A determined
-0.18 A developing
0.15 A did
-0.38 A different
-0.26 A do
0.25 A does
0.17 A doing
-0.42 A done
0.40 A down
0.08 A drama
0.15 A drew
-0.07 A during
0.91 A duties
-0.18 A each
-0.29 A earlier
0.23 A end
-0.42 A entertainment
0.10 A episode
0.47 A episodes
-0.24 A espionage
0.05 A even
-0.08 A event
-0.12 A every
0.23 A expected
0.12 A experience
-0.31 A extra
-0.13 A face
0.23 A family
-0.27 A famous
-0.08 A fan
-0.37 A fans
0.07 A fantastic
-0.31 A fantasy
-0.12 A favourite
-0.18 A feature
0.35 A features
-0.92 A film
0.11 A final
-0.28 A finally
-0.30 A financial
0.17 A find
0.24 A finds
0.79 A first
-0.30 A follow
-0.16 A followed
0.19 A following
0.48 A follows
0.06 A forward
0.31 A fourth
-0.69 A from
-0.27 A fronted
-0.22 A fun
0.17 A further
-0.62 A game
-0.18 A gave
0.33 A get
-0.24 A gets
-0.34 A getting
-0.14 A given
0.35 A globally
0.31 A go
0.05 A going
-0.50 A gone
0.15 A goodbye
0.10 A graphic
-0.04 A great
-0.17 A greenlit
-0.40 A gripping
-0.06 A group
-0.18 A had
-0.06 A half
0.05 A handed
-0.38 A handles
-0.32 A has
0.14 A he
-0.05 A head
-0.17 A headlines
-0.05 A her
0.29 A herself
-0.22 A him
0.60 A himself
-0.32 A his
-0.21 A historical
-0.31 A history
0.15 A hit
-0.10 A hour
-0.61 A hour-long
0.58 A hours
-0.05 A husband
0.13 A i
-0.93 A illustrated
0.62 A include
0.15 A including
-0.41 A independent
-0.42 A india
-0.22 A instead
-0.12 A into
-0.14 A invest
0.13 A investigation
-0.27 A ireland
-0.16 A japan
-0.15 A japanese
0.30 A job
-0.40 A journalist
-0.30 A journey
0.14 A known
-0.27 A korea
-0.53 A last
0.46 A latter
-0.33 A lawyer
0.66 A lead
-0.21 A leading
0.05 A leave
0.59 A left
-0.16 A legal
-0.43 A light
-0.11 A like
-0.24 A london
0.28 A looking
0.39 A lord
0.12 A love
-0.45 A made
-0.21 A main
-0.04 A make
-0.40 A makes
0.43 A making
0.21 A manga
-0.06 A many
-0.35 A means
-0.29 A modern
-0.19 A more
0.05 A most
-0.56 A movie
0.15 A movies
-0.33 A mr
-0.40 A much
-0.37 A murder
-0.37 A music
-0.31 A my
-0.42 A mystery
-0.10 A name
-0.32 A network
0.15 A never
-0.12 A new
-0.22 A newly
-0.07 A news
-0.06 A next
-0.31 A nights
-0.20 A normal
0.48 A not
-0.48 A nothing
-0.13 A novel
0.12 A numerous
-0.55 A off
-0.19 A officer
-0.15 A once
-0.35 A one
-0.18 A or
-0.21 A order
-0.22 A ordered
-0.67 A original
-0.10 A originals
0.18 A other
-0.42 A others
0.29 A our
-0.43 A out
0.45 A outside
-0.08 A over
-0.54 A own
-0.06 A p.m
-0.15 A parents
-0.39 A part
-0.11 A people
0.08 A period
0.45 A picked
0.33 A place
-0.53 A plan
-0.64 A play
-0.44 A played
0.11 A plays
-0.35 A police
-0.08 A post
-0.61 A president
-0.11 A previously
0.18 A prison
0.49 A production
-0.82 A programming
0.28 A project
-0.30 A projects
-0.54 A proper
-0.37 A publisher
-0.07 A pulled
0.12 A put
0.29 A relationship
0.60 A remains
-0.25 A repeats
0.10 A reprise
-0.16 A respectively
0.32 A rest
-0.22 A return
0.21 A returns
0.79 A reunited
-0.22 A revealed
-0.20 A revenge
-0.34 A revolves
-0.46 A rights
-0.12 A role
-0.41 A room
0.23 A run
0.58 A running
0.35 A runs
-0.28 A said
-0.98 A sales
-0.23 A same
-0.10 A saw
0.31 A say
-0.50 A scandal
-0.30 A sci-fi
0.05 A season
-0.28 A secret
-0.31 A seen
0.19 A series
0.30 A serve
0.08 A served
-0.41 A serves
0.13 A set
0.23 A several
0.10 A shared
0.28 A shooting
-0.26 A shot
-0.23 A show
-0.66 A shows
-0.42 A since
0.31 A sits
-0.44 A small
-0.28 A so
-0.17 A some
-0.07 A something
-0.25 A sorry
-0.53 A sound
-0.51 A south
0.40 A spain
-0.26 A special
0.75 A split
0.43 A spoke
0.26 A star
0.49 A starred
-0.07 A starring
0.42 A stars
0.56 A starting
-0.62 A statement
0.53 A stepped
0.32 A stepping
-0.13 A stick
-0.17 A straight-to-series
-0.28 A studio
-0.27 A such
-0.24 A takes
-0.41 A tapped
-0.59 A television
-0.14 A tell
0.19 A than
-0.79 A their
0.16 A them
-0.27 A then
-0.31 A there
0.46 A they
-0.25 A thing
-0.25 A think
0.08 A thriller
0.11 A through
-0.15 A time
-0.05 A titles
-0.17 A titular
0.15 A together
0.17 A told
-0.26 A took
-0.23 A town
-0.45 A trailer
-0.16 A trilogy
-0.17 A tudum
-0.23 A turned
0.67 A tv
0.24 A under
-0.12 A until
0.74 A up
-0.27 A upcoming
0.25 A us
-0.33 A usual
-0.49 A very
-0.31 A vice
-0.19 A viewers
-0.07 A wanted
-0.34 A we
-0.12 A we're
-0.55 A week
-0.21 A weekend
0.16 A weekly
-0.10 A well
0.07 A west
-0.41 A what
0.31 A when
-0.31 A which
0.20 A while
0.06 A who
0.46 A whose
-0.21 A will
0.78 A winner
0.57 A work
0.04 A worked
-0.09 A working
-0.22 A works
-0.33 A world
-0.22 A worldwide
-0.18 A would
0.32 A wraps
-0.14 A year
-0.41 A year-old
0.79 A years
-0.35 A york
-0.43 A you
0.18 A |
0.16 A –
-0.16 A —
-0.13 A “
0.12 A ”
-0.33 An !
-0.05 An #
-0.55 An %
-0.50 An %C
-0.55 An %K
-0.37 An %N
-0.24 An %O
-0.45 An %P
0.35 An %R
-0.50 An %r
-0.63 An &
-0.18 An (
0.06 An .
0.37 An ...
-0.21 An /
-0.38 An ;
-0.22 An ]
0.07 An according
0.18 An actor
0.12 An adapted
0.45 An added
0.68 An after
0.06 An again
0.39 An aired
-0.15 An all
0.48 An along
0.62 An alongside
-0.13 An although
-0.10 An always
0.37 An among
0.16 An animates
0.36 An anime
0.25 An announced
-0.44 An another
0.07 An around
-0.33 An art
-0.31 An association
0.35 An attached
-0.16 An australia
0.05 An award
-0.21 An back
0.21 An became
-0.17 An before
0.18 An behind
0.17 An being
-0.14 An book
-0.25 An books
0.26 An both
-0.16 An brothers
-0.20 An but
-0.31 An cameras
-0.26 An can
-0.08 An canada
0.52 An centers
-0.47 An ceo
-0.36 An channel
-0.31 An characters
0.14 An charge
0.34 An chief
-0.17 An christmas
0.50 An closed
-0.49 An comedy
0.08 An coming
0.24 An commented
-0.20 An commissioned
0.59 An complex
0.52 An confirmed
0.07 An continues
-0.07 An creative
0.28 An crime
-0.18 An date
0.36 An daughter
-0.21 An day
0.51 An deal
0.22 An debut
-0.21 An described
-0.22 An detective
-0.05 An determined
-0.22 An do
0.18 An doing
-0.35 An done
-0.26 An drama
-0.07 An during
0.88 An duties
-0.42 An entertainment
0.30 An episode
0.33 An episodes
0.05 An even
-0.08 An event
0.20 An every
-0.21 An extra
-0.24 An fan
0.07 An fantastic
-0.28 An fantasy
-0.10 An favourite
-0.22 An feature
-0.73 An film
0.19 An filmed
-0.20 An finally
-0.24 An financial
-0.14 An finds
0.18 An first
-0.13 An followed
-0.10 An following
0.49 An follows
0.24 An from
-0.25 An fronted
0.17 An further
-0.15 An game
-0.18 An gave
-0.18 An gets
-0.25 An getting
-0.14 An given
-0.15 An gone
-0.17 An greenlit
0.11 An had
-0.31 An handles
0.07 An has
-0.30 An have
-0.32 An her
0.60 An himself
0.04 An his
-0.19 An historical
-0.58 An hit
-0.05 An hour
-0.59 An hour-long
-0.90 An illustrated
0.62 An include
-0.49 An independent
-0.38 An india
-0.22 An instead
-0.28 An into
-0.40 An japan
0.42 An job
-0.37 An just
0.14 An known
-0.11 An last
0.48 An latter
-0.29 An lawyer
-0.31 An leave
-0.07 An like
-0.16 An london
0.26 An made
-0.21 An main
-0.21 An makes
0.55 An making
0.26 An manga
0.09 An modern
0.35 An more
-0.57 An movie
-0.15 An mr
-0.17 An murder
-0.11 An music
-0.21 An my
-0.42 An mystery
-0.11 An network
-0.40 An new
-0.06 An news
-0.06 An next
-0.37 An no
0.30 An not
0.37 An nothing
-0.27 An novel
-0.69 An novels
-0.57 An off
-0.19 An officer
0.08 An once
-0.35 An one
0.16 An only
-0.16 An or
-0.21 An order
-0.22 An ordered
-0.35 An original
-0.10 An originals
0.11 An other
-0.42 An others
0.31 An our
-0.50 An out
0.16 An over
-0.44 An own
-0.08 An part
-0.20 An people
0.16 An period
0.21 An pilot
0.43 An place
-0.53 An plan
-0.37 An play
-0.43 An played
0.20 An premiere
-0.57 An president
-0.27 An projects
-0.07 An pulled
-0.58 An ran
-0.30 An renewed
-0.25 An repeats
0.06 An returning
0.29 An returns
-0.07 An revealed
-0.19 An revenge
-0.69 An rights
0.17 An role
-0.74 An room
0.08 An run
-0.98 An sales
-0.41 An says
-0.19 An scandal
-0.23 An sci-fi
-0.18 An second
-0.18 An seen
0.27 An series
0.35 An serve
0.21 An served
-0.35 An serves
-0.25 An set
-0.55 An she
0.37 An shooting
0.33 An show
-0.61 An shows
-0.33 An so
-0.16 An some
-0.04 An soon
-0.25 An sorry
-0.49 An sound
-0.21 An south
0.41 An spain
0.70 An split
0.21 An star
-0.35 An starring
0.40 An stars
-0.08 An starting
0.32 An stepping
-0.56 An story
-0.17 An straight-to-series
-0.46 An takes
-0.31 An television
0.21 An than
-0.77 An their
-0.27 An then
-0.19 An there
0.34 An they
-0.25 An think
0.15 An thriller
0.20 An through
-0.17 An titular
0.10 An told
-0.28 An took
-0.38 An trailer
-0.52 An trilogy
0.17 An tudum
-0.08 An tv
0.27 An under
0.48 An up
-0.28 An very
-0.47 An vice
-0.37 An well
-0.22 An west
-0.31 An what
-0.14 An where
-0.34 An which
-0.07 An who
0.50 An whose
0.23 An will
0.60 An winner
-0.33 An winning
0.04 An worked
-0.41 An working
-0.15 An world
0.09 An would
-0.15 An york
0.18 An |
-0.18 An –
-0.16 An —
0.36 An “
-0.40 An ”
-0.33 B !
-0.07 B #
0.42 B %C
-0.49 B %D
-0.14 B %K
0.22 B %N
-0.55 B %O
-0.21 B %P
0.12 B %R
-0.05 B %S
-0.08 B %T
-0.23 B %r
-0.30 B &
-0.09 B 's
-0.13 B (
-0.13 B )
0.24 B +
0.08 B ,
0.41 B -
-0.11 B .
-0.14 B ...
0.16 B /
0.22 B 1990s
-0.44 B 3d
-0.15 B :
0.10 B ;
-0.20 B [
-0.54 B about
-0.30 B acclaimed
-0.20 B according
-0.30 B across
-0.41 B actor
0.23 B actors
-0.06 B adapted
-0.16 B adapts
-0.53 B adds
0.11 B affair
0.12 B after
-0.27 B ahead
0.11 B air
-0.08 B aired
-0.21 B all
0.64 B along
-0.27 B already
0.47 B also
-0.05 B although
0.19 B always
-0.15 B american
-0.35 B among
0.35 B animated
0.21 B animates
-0.20 B anime
-0.26 B announced
-0.16 B announcements
0.13 B another
-0.09 B anticipated
-0.45 B any
-0.14 B around
-0.38 B artist
-0.28 B association
-0.39 B audience
0.19 B australia
-0.31 B australian
-0.44 B available
0.48 B award
0.07 B award-winning
-0.34 B back
-0.20 B bafta
-0.66 B based
-0.24 B beautiful
-0.28 B became
0.25 B been
-0.34 B began
0.28 B behind
-0.29 B being
-0.42 B best
-0.39 B best-selling
0.18 B between
-0.34 B big
-0.26 B book
0.30 B books
0.12 B boss
0.07 B both
-0.24 B bow
0.22 B brand
-0.18 B bring
-0.13 B british
-0.08 B brothers
0.23 B but
-0.49 B called
0.15 B cameras
0.07 B can
-0.28 B cancelled
-0.22 B cast
0.39 B ceo
-0.07 B channels
-0.54 B character
-0.45 B characters
0.34 B chief
-0.13 B city
-0.30 B closed
0.51 B co-production
-0.97 B come
-0.04 B comes
0.21 B comic
0.13 B commissioned
-0.26 B company
-0.08 B creative
0.12 B crime
0.44 B dark
-0.31 B date
0.22 B daughter
-0.16 B day
-0.48 B deal
-0.41 B design
-0.28 B detective
-0.51 B developing
0.12 B did
-0.42 B different
0.84 B do
-0.32 B down
-0.39 B dramas
-0.04 B drawn
-0.17 B dropped
-0.11 B during
-0.26 B duties
-0.29 B elsewhere
0.24 B end
-0.46 B ensemble
-0.25 B entertainment
0.83 B episode
0.42 B every
0.10 B everyone
-0.18 B excellent
-0.39 B exclusive
-0.44 B famous
-0.39 B fans
-0.15 B fantastic
-0.31 B fantasy
-0.48 B feature
-0.87 B features
-0.67 B film
-0.37 B filmed
-0.26 B filming
-0.07 B films
-0.07 B final
-0.30 B first
-0.42 B followed
-0.24 B following
-0.28 B follows
-0.07 B forces
-0.42 B former
-0.31 B friday
-0.19 B from
-0.19 B game
0.21 B gave
-0.47 B get
-0.23 B getting
0.45 B given
-0.07 B global
-0.06 B globally
0.24 B goes
0.08 B going
-0.16 B golden
-0.40 B great
-0.34 B guest
-0.36 B had
0.20 B hand
0.24 B handles
0.25 B hands
0.78 B has
-0.18 B have
0.19 B he
-0.22 B head
-0.36 B here
-0.20 B highlights
0.16 B his
0.10 B hit
-0.79 B hollywood
-0.15 B horror
0.41 B hour
-0.20 B hours
-0.42 B how
0.55 B husband
-0.40 B i
-0.29 B i'm
-0.49 B illustrated
0.71 B include
-0.42 B included
0.26 B includes
-0.55 B including
-0.30 B independent
0.20 B indian
0.13 B inspired
-0.45 B into
-0.22 B ireland
-0.23 B itself
-0.24 B joined
-0.50 B joining
-0.29 B joins
-0.40 B journalist
0.15 B just
-0.39 B know
-0.51 B known
0.28 B korean
0.27 B last
-0.23 B latest
-0.09 B lawyer
-0.18 B lead
0.18 B left
-0.11 B life
-0.07 B light
-0.52 B like
-0.23 B likely
-0.15 B line
-0.37 B list
0.10 B location
-0.26 B look
-0.29 B lord
-0.05 B love
1.01 B made
-0.48 B main
-0.39 B makes
-0.52 B manga
-0.33 B meanwhile
-0.11 B members
-0.08 B modern
-0.11 B more
-0.42 B most
-0.28 B mother
-0.12 B moved
0.58 B mr
-0.32 B my
-0.28 B named
-0.32 B neither
-0.27 B network
-0.19 B networks
0.35 B new
-0.31 B newly
-0.16 B next
-0.14 B no
-0.26 B nominated
-0.19 B nor
0.09 B not
-0.32 B novel
-0.41 B novels
0.40 B now
0.39 B off
-0.31 B officer
-0.57 B official
0.13 B once
-0.30 B only
-0.10 B opening
-0.27 B order
0.26 B ordered
-0.36 B original
-0.07 B oscar
0.51 B other
-0.17 B others
-0.11 B our
0.09 B out
-0.27 B over
-0.20 B p.m
0.69 B part
0.48 B parts
-0.36 B peek
-0.38 B photo
-0.36 B picked
-0.19 B place
-0.08 B plan
-0.41 B play
-0.47 B played
-0.06 B playing
-0.45 B plays
-0.17 B police
0.12 B political
-0.42 B popular
-0.05 B power
-0.21 B powerful
-0.30 B premiere
0.40 B premiered
-0.66 B president
0.24 B procedural
-0.10 B production
0.12 B project
-0.13 B protagonist
-0.16 B published
-0.48 B publisher
-0.24 B ratings
0.52 B relationship
0.23 B released
-0.64 B remains
-0.34 B remake
-0.16 B renewed
0.26 B replacing
-0.29 B reprise
-0.43 B response
-0.09 B return
-0.39 B revolves
0.07 B role
-0.19 B roles
0.10 B run
0.21 B said
-0.46 B sales
0.06 B same
0.50 B say
0.25 B says
-0.07 B scandal
-0.30 B season
-0.12 B seasons
-0.04 B second
-0.27 B secret
-0.05 B seen
-0.19 B sees
-0.08 B series
-0.10 B served
0.31 B serves
-0.34 B set
0.33 B shared
0.15 B she
-0.20 B shooting
-0.14 B should
-0.13 B show
-0.35 B shown
-0.10 B shows
-0.36 B signed
0.06 B since
-0.28 B sits
-0.78 B slate
-0.08 B small
0.69 B so
-0.09 B some
-0.11 B son
-0.13 B soon
-0.36 B sorry
0.12 B south
-0.26 B special
-0.36 B split
-0.52 B star
-0.51 B starred
-0.09 B starring
-0.76 B stars
-0.41 B stepping
0.17 B stick
-0.21 B still
-0.37 B stories
0.07 B story
0.46 B studio
-0.33 B successful
-0.36 B synopsis
0.10 B take
-0.57 B takes
-0.32 B talent
-0.19 B team
-0.20 B television
0.26 B than
-0.47 B their
-0.36 B them
-0.46 B there
-0.45 B they
-0.43 B third
-0.24 B thought
0.53 B thriller
0.14 B through
-0.24 B time
-0.15 B titles
0.50 B told
-0.20 B too
-0.14 B total
-0.32 B town
-0.46 B trailer
-0.37 B tv
-0.36 B uk
-0.06 B under
-0.25 B unique
-0.06 B unveiled
-0.07 B upcoming
-0.10 B us
-0.11 B various
0.21 B version
0.10 B very
-0.16 B vice
-0.21 B video
-0.14 B wait
-0.29 B wall
-0.27 B way
-0.09 B webtoon
-0.53 B week
-0.34 B weeks
-0.54 B well
-0.35 B west
-0.29 B what
0.55 B when
-0.27 B where
-0.87 B which
0.11 B while
0.17 B who
-0.57 B whose
-0.35 B wife
-0.18 B will
-0.34 B winner
-0.13 B winning
0.22 B work
0.33 B working
-0.15 B world
-0.20 B worldwide
0.09 B year
-0.37 B year-old
-0.17 B years
-0.57 B yes
0.11 B yet
-0.29 B york
0.12 B you
0.10 B your
0.11 B |
-0.47 B —
-0.49 B “
-0.14 Bn !
-0.05 Bn #
0.24 Bn %C
0.22 Bn %D
-0.15 Bn %N
-0.46 Bn %O
-0.31 Bn %P
0.63 Bn %R
0.43 Bn %S
0.13 Bn %T
-0.27 Bn %r
-0.25 Bn &
0.19 Bn 's
-0.23 Bn (
0.24 Bn +
0.33 Bn ,
-0.31 Bn .
-0.11 Bn ...
0.27 Bn /
-0.37 Bn 3d
0.21 Bn :
0.37 Bn ;
-0.20 Bn [
0.33 Bn acclaimed
0.11 Bn according
-0.10 Bn across
-0.29 Bn actor
0.17 Bn adapted
-0.11 Bn adapts
-0.53 Bn adds
-0.43 Bn after
-0.10 Bn again
0.43 Bn along
-0.13 Bn alongside
-0.21 Bn already
-0.11 Bn american
-0.28 Bn among
0.21 Bn animates
0.36 Bn animation
-0.13 Bn anime
-0.08 Bn announced
-0.16 Bn announcements
-0.09 Bn anticipated
-0.28 Bn association
-0.35 Bn available
0.22 Bn award-winning
-0.29 Bn back
-0.39 Bn based
-0.28 Bn became
-0.42 Bn being
-0.39 Bn best-selling
0.17 Bn between
-0.34 Bn big
0.17 Bn book
-0.23 Bn bring
0.23 Bn but
-0.22 Bn called
0.20 Bn came
-0.25 Bn cancelled
-0.71 Bn cast
0.39 Bn ceo
-0.54 Bn character
-0.28 Bn characters
0.30 Bn chief
-0.13 Bn city
-0.21 Bn come
-0.10 Bn comedy
-0.18 Bn comes
-0.28 Bn comic
-0.38 Bn coming
-0.51 Bn commissioned
-0.15 Bn creative
-0.43 Bn crime
0.07 Bn daughter
-0.13 Bn day
-0.45 Bn deal
-0.14 Bn design
-0.10 Bn developing
0.12 Bn did
-0.29 Bn different
-0.32 Bn down
-0.26 Bn drama
-0.56 Bn drawn
-0.17 Bn dropped
-0.08 Bn during
-0.26 Bn duties
-0.28 Bn elsewhere
0.24 Bn end
-0.25 Bn entertainment
-0.21 Bn episode
0.52 Bn episodes
-0.22 Bn excited
-0.39 Bn exclusive
0.05 Bn family
-0.15 Bn fantastic
-0.24 Bn fantasy
-0.48 Bn feature
-0.15 Bn features
-0.85 Bn film
-0.22 Bn filmed
-0.13 Bn filming
-0.07 Bn films
0.11 Bn first
-0.35 Bn followed
-0.19 Bn following
-0.31 Bn follows
-0.05 Bn from
-0.40 Bn get
-0.06 Bn globally
-0.16 Bn golden
-0.39 Bn great
-0.19 Bn guest
-0.16 Bn had
0.20 Bn hand
0.25 Bn hands
0.41 Bn has
0.38 Bn have
0.40 Bn he
-0.22 Bn head
-0.09 Bn his
-0.28 Bn hit
-0.15 Bn horror
-0.25 Bn hour
-0.20 Bn hours
0.55 Bn husband
-0.49 Bn illustrated
0.63 Bn include
-0.40 Bn included
0.26 Bn includes
-0.50 Bn including
-0.04 Bn into
-0.20 Bn ireland
-0.07 Bn joined
-0.33 Bn joining
-0.40 Bn journalist
-0.09 Bn just
-0.24 Bn known
-0.19 Bn korean
0.32 Bn last
-0.21 Bn led
-0.07 Bn light
-0.36 Bn like
-0.26 Bn look
-0.29 Bn lord
0.83 Bn made
-0.30 Bn manga
-0.10 Bn more
-0.17 Bn most
-0.28 Bn mother
-0.09 Bn moved
-0.33 Bn mr
-0.27 Bn my
-0.30 Bn named
-0.32 Bn neither
-0.43 Bn network
0.15 Bn new
-0.12 Bn newly
0.22 Bn news
-0.32 Bn no
-0.26 Bn nominated
-0.19 Bn nor
0.10 Bn not
-0.44 Bn novel
-0.51 Bn novels
-0.30 Bn officer
-0.34 Bn official
-0.30 Bn one
-0.29 Bn only
-0.15 Bn original
-0.05 Bn oscar
0.18 Bn other
-0.05 Bn our
0.09 Bn out
-0.15 Bn over
-0.10 Bn p.m
-0.39 Bn part
0.48 Bn parts
-0.38 Bn photo
-0.20 Bn picked
-0.49 Bn pilot
-0.19 Bn place
-0.24 Bn play
-0.47 Bn played
-0.41 Bn plays
0.24 Bn political
-0.26 Bn premiere
0.33 Bn premiered
-0.55 Bn president
0.07 Bn production
0.52 Bn project
-0.13 Bn protagonist
-0.16 Bn published
-0.48 Bn publisher
-0.32 Bn relationship
-0.13 Bn released
-0.26 Bn remains
0.26 Bn replacing
-0.28 Bn reprise
-0.27 Bn revealed
-0.39 Bn revolves
-0.29 Bn role
-0.16 Bn roles
-0.17 Bn run
-0.11 Bn said
-0.46 Bn sales
-0.06 Bn scandal
-0.30 Bn season
-0.12 Bn seasons
0.32 Bn second
-0.19 Bn sees
-0.24 Bn series
-0.51 Bn set
0.33 Bn shared
-0.20 Bn she
-0.20 Bn shooting
-0.10 Bn shows
0.06 Bn since
-0.65 Bn slate
0.46 Bn so
-0.04 Bn soon
-0.36 Bn sorry
-0.18 Bn south
-0.36 Bn split
-0.47 Bn starred
-0.72 Bn stars
-0.06 Bn stepping
0.22 Bn stick
-0.37 Bn stories
-0.11 Bn story
0.51 Bn studio
-0.16 Bn synopsis
-0.56 Bn takes
-0.18 Bn team
-0.31 Bn television
-0.30 Bn their
-0.20 Bn then
-0.26 Bn there
-0.21 Bn they
0.08 Bn thriller
0.13 Bn through
-0.05 Bn titles
-0.09 Bn told
-0.29 Bn too
-0.06 Bn town
-0.30 Bn trailer
0.06 Bn tv
-0.37 Bn uk
-0.43 Bn up
-0.10 Bn us
-0.11 Bn various
-0.40 Bn very
-0.14 Bn vice
-0.29 Bn wall
-0.18 Bn way
-0.36 Bn we
-0.26 Bn webtoon
-0.53 Bn week
-0.40 Bn well
-0.35 Bn west
-0.27 Bn what
-0.36 Bn when
-0.79 Bn which
0.19 Bn while
-0.10 Bn who
-0.42 Bn whose
-0.28 Bn wife
-0.52 Bn will
-0.34 Bn winner
0.22 Bn work
-0.07 Bn world
-0.20 Bn worldwide
0.27 Bn year
-0.37 Bn year-old
-0.17 Bn years
-0.48 Bn yes
-0.23 Bn you
-0.23 Bn your
-0.10 Bn –
-0.41 Bn —
-0.19 Bn ”
-0.25 H %D
-0.53 H %K
0.14 H %N
-0.29 H %T
0.22 H 's
0.09 H (
0.09 H )
0.25 H ,
-0.18 H -
0.44 H /
-0.38 H :
-0.07 H ?
-0.40 H a
0.09 H and
-0.67 H by
-0.37 H cast
-0.22 H date
-0.19 H do
-0.21 H from
0.16 H how
-0.32 H in
0.14 H is
-0.31 H it
-0.24 H march
0.36 H of
0.16 H on
-0.33 H plot
0.05 H premieres
-0.38 H release
-0.14 H renewed
-0.13 H the
-0.48 H tv
-0.49 H what
-0.21 H |
0.05 H –
0.44 H —
0.22 H “
0.15 H ”
-0.25 L1 %C
-0.25 L1 %D
-0.59 L1 %N
-0.10 L1 %O
0.20 L1 %R
-0.27 L1 %T
-0.40 L1 %r
0.55 L1 's
-0.34 L1 (
0.11 L1 +
-0.63 L1 .
0.63 L1 :
0.26 L1 ;
0.16 L1 a
-0.27 L1 after
0.11 L1 alongside
-0.44 L1 and
0.66 L1 are
-0.42 L1 as
0.07 L1 at
-0.04 L1 boss
0.22 L1 but
0.31 L1 by
-0.21 L1 called
-0.29 L1 chief
-0.28 L1 drama
-0.48 L1 feature
-0.21 L1 film
0.33 L1 for
-0.88 L1 from
-0.19 L1 her
-0.18 L1 his
-0.72 L1 in
0.54 L1 include
0.26 L1 includes
-0.25 L1 including
0.41 L1 is
-0.33 L1 like
-0.29 L1 lord
-0.14 L1 my
-0.40 L1 new
-0.30 L1 no
-0.22 L1 novel
-0.30 L1 officer
-0.64 L1 on
-0.31 L1 one
-0.05 L1 our
0.08 L1 production
-0.27 L1 publisher
0.27 L1 replacing
-0.20 L1 said
-0.15 L1 sees
-0.31 L1 south
-0.47 L1 starred
-0.91 L1 starring
-0.68 L1 stars
-0.30 L1 takes
-0.12 L1 that
-0.46 L1 the
0.13 L1 through
0.33 L1 to
-0.20 L1 was
-0.19 L1 west
-0.06 L1 when
-0.21 L1 which
-0.18 L1 while
0.21 L1 winner
-0.12 L1 –
-0.11 L1 —
0.41 L1 ”
0.06 L2 %C 's
-0.67 L2 %C ,
-0.25 L2 %C and
0.21 L2 %D ;
-0.17 L2 %D on
-0.25 L2 %D with
0.52 L2 %K 's
-0.08 L2 %N ,
-0.29 L2 %P %R
0.42 L2 %P 's
-0.47 L2 %P (
0.11 L2 %P +
-0.32 L2 %P :
-0.63 L2 %P as
0.41 L2 %P for
-0.09 L2 %P in
0.11 L2 %P of
-0.17 L2 %P on
-0.22 L2 %P takes
-0.23 L2 %P the
0.38 L2 %P with
-0.17 L2 %R %N
0.24 L2 %R %R
0.09 L2 %R ,
0.49 L2 %R :
-0.64 L2 %R ;
0.36 L2 %R alongside
0.47 L2 %R are
-0.47 L2 %R at
0.47 L2 %R by
0.32 L2 %R for
0.18 L2 %R is
0.21 L2 %R of
0.18 L2 %R the
0.65 L2 %R with
0.21 L2 %S ,
-0.15 L2 %S on
0.68 L2 %T %R
-0.32 L2 %T %r
0.09 L2 %T (
-0.56 L2 %T ,
-0.29 L2 %T :
-0.30 L2 %T and
0.38 L2 %T is
-0.19 L2 %T on
-0.47 L2 %r %R
-1.01 L2 %r %r
0.67 L2 %r ,
0.35 L2 %r ;
-0.50 L2 %r alongside
0.47 L2 %r at
-0.47 L2 %r by
0.25 L2 %r of
-0.45 L2 %r with
0.52 L2 's %R
-0.10 L2 ( the
0.41 L2 , a
-0.11 L2 , and
0.22 L2 , but
-0.16 L2 , including
-0.30 L2 , starring
-0.55 L2 , the
-0.21 L2 , which
-0.37 L2 , while
-0.24 L2 , with
0.41 L2 , ”
0.13 L2 / %R
-0.19 L2 / %r
0.35 L2 ^ %R
-0.31 L2 ^ the
0.38 L2 adapted by
0.36 L2 along with
0.10 L2 and %R
0.55 L2 and %r
-0.13 L2 and a
-0.27 L2 and starring
-0.14 L2 and the
0.12 L2 anime at
0.37 L2 as %R
-0.27 L2 as %r
-0.28 L2 association with
-0.18 L2 based on
0.64 L2 by %R
-0.23 L2 by %r
-0.24 L2 cancelled %R
-0.13 L2 city of
-0.13 L2 comes %R
-0.36 L2 coming to
0.49 L2 drama %R
-0.07 L2 during the
-0.24 L2 duties with
-0.24 L2 for the
-0.06 L2 globally on
-0.20 L2 hours ;
-0.26 L2 illustrated %R
-0.39 L2 illustrated by
-0.46 L2 in the
0.60 L2 is a
0.38 L2 it with
0.71 L2 its %R
-0.04 L2 led %R
0.83 L2 made %R
-0.09 L2 moved to
-0.33 L2 mr .
0.19 L2 no .
-0.10 L2 novels %R
-0.09 L2 of %O
-0.07 L2 of a
-0.36 L2 of drama
0.08 L2 of the
-0.25 L2 on a
-0.44 L2 on the
-0.24 L2 president of
-0.13 L2 released %R
-0.14 L2 roles as
-0.12 L2 series %r
-0.46 L2 series stars
0.24 L2 series with
-0.20 L2 shooting in
0.33 L2 show ,
-0.39 L2 slate includes
-0.19 L2 stars as
-0.33 L2 story of
0.40 L2 team at
0.38 L2 the %R
-0.22 L2 the novel
-0.06 L2 town of
0.40 L2 under %R
-0.08 L2 well as
-0.18 L2 winning %R
0.40 L2 winning %r
-0.13 L2 with %R
0.25 L2 with %r
-0.12 L2 working with
-0.06 L2 “ the
-0.15 L2 ” %R
0.43 L2 ” %r
-0.20 L2 ” said
-0.54 L3 %C , with
0.32 L3 %K %R for
-0.20 L3 %N hours ;
-0.33 L3 %P %R ,
0.44 L3 %P %r ,
-0.10 L3 %P ( the
-0.05 L3 %P , ”
-0.19 L3 %P in the
-0.07 L3 %P of a
-0.22 L3 %P of drama
-0.28 L3 %R %P (
0.45 L3 %R %R :
0.14 L3 %R %R alongside
0.28 L3 %R %R are
0.64 L3 %R %R by
0.41 L3 %R %R with
-0.18 L3 %R , with
-0.13 L3 %R / %r
0.32 L3 %R along with
0.31 L3 %R and %r
0.06 L3 %R duties with
0.59 L3 %R it with
-0.12 L3 %T , %R
-0.09 L3 %T ” %R
0.15 L3 %r %R alongside
0.28 L3 %r %R for
-0.47 L3 %r %r alongside
0.31 L3 %r %r by
-0.35 L3 %r %r with
-0.06 L3 %r , with
0.13 L3 %r / %R
-0.31 L3 %r / %r
-0.34 L3 %r along with
0.66 L3 %r and %R
-0.11 L3 %r by %r
-0.65 L3 %r duties with
-0.51 L3 's %P of
-0.31 L3 's %T ,
-0.18 L3 ( %P of
0.20 L3 , %P 's
0.12 L3 , %R %R
0.28 L3 , %R by
-0.40 L3 , %R of
0.23 L3 , %T (
-0.43 L3 , %r %R
-0.55 L3 , %r by
0.18 L3 , along with
0.37 L3 , as %R
-0.27 L3 , as %r
-0.29 L3 , from %R
-0.20 L3 , ” said
0.48 L3 - winning %R
0.54 L3 ; %R by
-0.63 L3 ; %r by
-0.42 L3 ^ %C ,
-0.35 L3 ^ %P (
-0.14 L3 ^ %R %R
0.65 L3 ^ %R :
0.38 L3 ^ %T %R
-0.35 L3 ^ %T (
-0.45 L3 ^ %r %R
-0.11 L3 ^ %r by
0.35 L3 ^ ^ %R
-0.31 L3 ^ ^ the
0.22 L3 a %R by
0.49 L3 a %R with
-0.37 L3 a %r by
0.64 L3 and %K 's
-0.32 L3 and %P (
-0.58 L3 and %P as
0.54 L3 and %P for
0.15 L3 and %P of
-0.78 L3 and %R %R
0.73 L3 and %R by
0.38 L3 and adapted by
-0.33 L3 and illustrated by
-0.19 L3 and stars as
-0.08 L3 as well as
-0.23 L3 be %R by
0.14 L3 be %r by
0.54 L3 been %R by
-0.21 L3 been cancelled %R
0.30 L3 being %R by
0.47 L3 being %r by
-0.23 L3 book %T :
-0.23 L3 by %P (
0.21 L3 in %D ;
-0.21 L3 in %T ,
-0.28 L3 in association with
0.57 L3 is %R %R
-0.29 L3 is %R by
-0.47 L3 is %r %R
0.16 L3 is %r by
-0.09 L3 novels of %O
0.36 L3 of %P 's
-0.08 L3 of %P (
-0.07 L3 on %P in
-0.06 L3 premiere globally on
-0.42 L3 series %R by
-0.07 L3 series %r %R
-0.27 L3 series %r by
-0.09 L3 the %P for
0.18 L3 the %R is
0.25 L3 the %r of
0.12 L3 the anime at
0.24 L3 the series with
0.33 L3 the show ,
-0.13 L3 the story of
0.50 L3 to %R %R
0.67 L3 was %R by
0.11 L3 was %r %R
-0.47 L3 was %r by
-0.09 L3 was cancelled %R
0.13 L3 with %P of
-0.15 L3 ” %R by
0.14 L3 ” %r %R
-0.37 LR %N %R
-0.19 LR %N ,
-0.09 LR %O ,
-0.09 LR %R %D
-0.46 LR %R .
0.20 LR %R added
-0.14 LR %R after
0.26 LR %R also
0.62 LR %R and
0.08 LR %R are
0.13 LR %R as
-0.34 LR %R australia
0.24 LR %R commented
-0.61 LR %R drama
0.33 LR %R for
0.71 LR %R has
-0.30 LR %R in
-0.16 LR %R is
-0.24 LR %R on
0.69 LR %R said
0.37 LR %R told
0.28 LR %R who
-0.38 LR %R will
0.40 LR %r 's
-0.16 LR %r ,
-0.34 LR %r .
0.07 LR %r also
-0.43 LR %r said
-0.14 LR %r will
0.37 LR 's %R
-0.13 LR 's 's
0.83 LR 's ,
0.59 LR 's .
-0.38 LR 's and
-0.60 LR 's of
-0.16 LR ( $
-0.07 LR ( 's
-0.60 LR ( )
-0.25 LR ( ,
-0.09 LR ( of
-0.05 LR ( on
0.46 LR , %R
-0.33 LR , %r
-0.43 LR , 's
0.14 LR , )
0.52 LR , .
-0.19 LR , and
-0.42 LR , being
-0.69 LR , has
-0.25 LR , have
-0.34 LR , to
-0.33 LR , was
0.24 LR , will
-0.11 LR . )
0.11 LR . ,
0.77 LR : $
-0.16 LR : %R
-0.17 LR : 's
-0.17 LR : ,
-0.28 LR : has
-0.24 LR : in
-0.35 LR : the
0.73 LR ; %R
0.31 LR ; %r
-0.21 LR ; ,
0.30 LR ^ %R
0.05 LR ^ %r
0.40 LR ^ ,
-0.06 LR ^ also
0.39 LR ^ animates
0.33 LR ^ announced
-0.19 LR ^ are
0.07 LR ^ continues
-0.20 LR ^ gave
-0.40 LR ^ handles
0.75 LR ^ has
-0.18 LR ^ have
0.18 LR ^ is
0.34 LR ^ of
0.46 LR ^ serve
0.21 LR ^ served
0.45 LR ^ split
0.44 LR ^ takes
0.23 LR ^ will
0.18 LR a %R
-0.13 LR a )
0.20 LR alongside ,
0.12 LR alongside .
-0.33 LR and 's
0.39 LR and ,
0.62 LR are .
-0.06 LR as 's
-0.10 LR as ,
-0.75 LR as .
-0.06 LR as and
-0.30 LR at ,
0.29 LR at .
0.67 LR by $
-0.32 LR by 's
0.40 LR by ,
0.19 LR by .
-0.16 LR by and
-0.36 LR by in
0.09 LR by is
-0.36 LR drama ,
-0.72 LR for ,
0.14 LR for .
-0.21 LR for as
0.41 LR for for
-0.28 LR in 's
-0.38 LR in ,
-0.46 LR in .
-0.20 LR in and
-0.05 LR in as
-0.06 LR in for
0.17 LR include of
0.29 LR includes .
-0.22 LR including ,
0.38 LR is 's
-0.15 LR is ,
0.55 LR is .
-0.17 LR like .
0.28 LR of %R
-0.14 LR of 's
-0.18 LR of )
0.35 LR of ,
0.17 LR of .
-0.28 LR of :
-0.27 LR of and
-0.15 LR of in
-0.09 LR of to
0.29 LR of who
-0.09 LR on %R
-0.18 LR on 's
-0.20 LR on ,
-0.53 LR on .
-0.04 LR on in
-0.06 LR on with
-0.20 LR said ,
-0.42 LR starring ,
-0.53 LR stars .
-0.19 LR the $
-0.05 LR the %N
-0.43 LR the %R
-0.31 LR the 's
-0.21 LR the )
-0.41 LR the ,
-0.48 LR the .
-0.07 LR the drama
-0.09 LR the for
-0.15 LR the of
-0.13 LR the series
-0.14 LR the star
-0.18 LR to )
-0.14 LR to ,
0.46 LR to .
-0.34 LR to for
-0.38 LR with 's
-0.16 LR with .
0.09 LR with and
0.11 LR with as
-0.38 LR with at
0.29 LR with of
-0.20 LR ” )
-0.21 Lb2 %C
-0.07 Lb2 %D
-0.22 Lb2 %K
-0.40 Lb2 %O
0.27 Lb2 %P
0.48 Lb2 %R
0.22 Lb2 %S
0.86 Lb2 %T
-0.44 Lb2 %r
0.34 Lb2 's
0.23 Lb2 (
-0.15 Lb2 )
-0.26 Lb2 -
-0.11 Lb2 /
-0.64 Lb2 :
0.10 Lb2 ^
-0.18 Lb2 a
-0.17 Lb2 adaptation
0.37 Lb2 adapted
0.08 Lb2 all
0.36 Lb2 along
-0.67 Lb2 also
-0.22 Lb2 and
0.04 Lb2 anime
-0.16 Lb2 announcements
0.33 Lb2 as
-0.28 Lb2 association
0.23 Lb2 at
-0.05 Lb2 back
-0.18 Lb2 based
0.92 Lb2 by
-0.24 Lb2 cancelled
-0.49 Lb2 cast
0.39 Lb2 ceo
-0.13 Lb2 city
-0.58 Lb2 comes
-0.36 Lb2 coming
-0.14 Lb2 design
0.10 Lb2 drama
-0.07 Lb2 during
-0.24 Lb2 duties
-0.14 Lb2 follows
-0.24 Lb2 for
0.37 Lb2 from
-0.06 Lb2 globally
-0.18 Lb2 head
-0.20 Lb2 her
-0.20 Lb2 hours
-0.49 Lb2 illustrated
-0.62 Lb2 in
-0.18 Lb2 including
0.57 Lb2 is
0.24 Lb2 it
-0.44 Lb2 led
0.77 Lb2 made
-0.09 Lb2 moved
-0.33 Lb2 mr
-0.13 Lb2 named
-0.43 Lb2 network
0.19 Lb2 no
-0.75 Lb2 novel
-0.46 Lb2 novels
-0.40 Lb2 of
-0.62 Lb2 on
-0.09 Lb2 over
-0.28 Lb2 played
-0.24 Lb2 president
-0.13 Lb2 released
-0.19 Lb2 role
-0.16 Lb2 roles
-0.13 Lb2 said
-0.30 Lb2 season
0.32 Lb2 second
0.14 Lb2 series
-0.20 Lb2 shooting
-0.31 Lb2 show
-0.39 Lb2 slate
-0.22 Lb2 stars
-0.33 Lb2 story
-0.32 Lb2 that
-0.20 Lb2 the
-0.80 Lb2 to
-0.06 Lb2 town
0.40 Lb2 under
-0.27 Lb2 up
0.29 Lb2 was
-0.18 Lb2 way
-0.52 Lb2 week
-0.08 Lb2 well
-0.35 Lb2 which
-0.28 Lb2 wife
-0.56 Lb2 will
-0.22 Lb2 with
-0.12 Lb2 working
-0.22 Lb2 “
0.13 Lb2 ”
0.05 Lb3 %C
0.24 Lb3 %D
-0.13 Lb3 %K
-0.20 Lb3 %P
0.30 Lb3 %R
-0.18 Lb3 %S
0.27 Lb3 %T
-0.46 Lb3 %r
-0.21 Lb3 &
-0.30 Lb3 's
0.11 Lb3 -
-0.35 Lb3 .
0.22 Lb3 /
-0.53 Lb3 :
0.12 Lb3 ;
0.05 Lb3 a
-0.13 Lb3 after
0.13 Lb3 also
-0.19 Lb3 an
0.78 Lb3 and
0.21 Lb3 animates
-0.51 Lb3 as
0.12 Lb3 at
0.39 Lb3 based
-0.23 Lb3 be
-0.28 Lb3 been
-0.32 Lb3 being
0.33 Lb3 book
-0.24 Lb3 cast
-0.11 Lb3 character
-0.14 Lb3 characters
0.55 Lb3 comes
0.20 Lb3 drama
-0.56 Lb3 drawn
-0.25 Lb3 entertainment
-0.13 Lb3 episode
-0.23 Lb3 fantasy
-0.07 Lb3 films
-0.22 Lb3 first
-0.34 Lb3 for
-0.30 Lb3 great
0.23 Lb3 her
-0.26 Lb3 his
-0.11 Lb3 in
0.25 Lb3 include
0.27 Lb3 is
0.29 Lb3 it
0.33 Lb3 its
-0.15 Lb3 light
-0.10 Lb3 like
-0.21 Lb3 named
0.17 Lb3 new
-0.09 Lb3 novels
-0.49 Lb3 on
0.30 Lb3 other
-0.25 Lb3 premiere
-0.58 Lb3 series
-0.04 Lb3 soon
0.22 Lb3 stick
-0.45 Lb3 takes
-0.31 Lb3 that
0.41 Lb3 the
-0.19 Lb3 their
-0.69 Lb3 this
-0.20 Lb3 trailer
-0.22 Lb3 under
-0.11 Lb3 various
-0.05 Lb3 was
-0.19 Lb3 which
0.38 Lb3 while
-0.36 Lb3 whose
-0.24 Lb3 will
-0.11 Lb3 with
0.08 Lb3 work
0.17 Lb3 year
-0.23 Lb3 –
-0.26 Lb3 “
-0.45 Lb3 ”
-0.15 R1 !
-0.15 R1 $
-0.40 R1 %D
-0.18 R1 %N
-0.22 R1 %O
-0.32 R1 %P
0.71 R1 %R
-0.12 R1 %T
-0.25 R1 )
0.24 R1 +
0.06 R1 ,
-0.27 R1 -
-0.31 R1 ...
0.21 R1 :
-0.48 R1 ;
-0.20 R1 ]
-0.08 R1 a
-0.08 R1 actor
0.20 R1 added
-0.16 R1 after
-0.09 R1 also
0.16 R1 animates
0.33 R1 announced
-0.39 R1 are
-0.47 R1 as
-0.43 R1 at
-0.39 R1 australia
-0.26 R1 award
-0.26 R1 back
-0.45 R1 being
-0.15 R1 by
0.24 R1 commented
0.07 R1 continues
-0.67 R1 drama
0.16 R1 for
-0.21 R1 gave
-0.09 R1 had
-0.30 R1 handles
0.20 R1 has
-0.39 R1 have
-0.29 R1 in
-0.36 R1 india
0.13 R1 is
-0.17 R1 leave
0.23 R1 made
-0.21 R1 makes
-0.26 R1 movie
-0.32 R1 no
0.50 R1 of
-0.70 R1 on
-0.26 R1 one
-0.13 R1 original
-0.10 R1 originals
0.28 R1 remains
-0.05 R1 revealed
0.16 R1 said
-0.39 R1 says
0.19 R1 sci-fi
-0.22 R1 series
0.46 R1 serve
0.21 R1 served
0.21 R1 show
0.45 R1 split
-0.67 R1 star
-0.14 R1 starring
-0.31 R1 story
0.30 R1 takes
-0.25 R1 that
0.31 R1 the
0.23 R1 thriller
-0.63 R1 to
-0.04 R1 told
-0.15 R1 was
-0.22 R1 west
-0.10 R1 will
-0.08 R1 with
-0.11 R1 would
0.18 R1 |
-0.25 R1 –
-0.05 R1 —
-0.15 R2 $ $
-0.10 R2 %D ,
-0.12 R2 %D .
-0.14 R2 %R %D
-0.43 R2 %R %P
0.78 R2 %R %R
0.25 R2 %R )
0.42 R2 %R ,
0.27 R2 %R .
0.68 R2 %R ;
0.61 R2 %R and
-0.05 R2 %R both
0.41 R2 %R for
0.79 R2 %R it
-0.18 R2 %R with
-0.54 R2 %r %R
-0.40 R2 %r ,
-0.47 R2 %r .
0.17 R2 %r the
-0.49 R2 's %K
-0.08 R2 's %N
0.44 R2 's %P
0.37 R2 's first
-0.75 R2 's novel
-0.41 R2 's “
0.37 R2 ) $
-0.10 R2 ) %D
-0.04 R2 ) %P
-0.14 R2 ) %R
0.11 R2 ) .
-0.39 R2 ) and
-0.50 R2 ) is
-0.14 R2 ) who
-0.11 R2 ) will
-0.09 R2 ) –
0.24 R2 + %P
0.12 R2 , %C
-0.44 R2 , %R
-0.25 R2 , %T
0.13 R2 , %r
0.21 R2 , a
-0.13 R2 , although
-0.51 R2 , and
-0.27 R2 , as
0.33 R2 , is
-0.34 R2 , it
0.41 R2 , its
-0.34 R2 , on
0.09 R2 , one
-0.33 R2 , played
-0.23 R2 , said
-0.67 R2 , takes
-0.13 R2 , the
-0.17 R2 , there
-0.16 R2 , was
-0.35 R2 , where
0.17 R2 , which
0.08 R2 , who
0.49 R2 , whose
0.29 R2 , “
-0.16 R2 , ”
0.31 R2 - %R
-0.36 R2 - based
0.08 R2 . $
-0.39 R2 . ,
-0.26 R2 : %P
-0.10 R2 ; %T
0.20 R2 added :
0.05 R2 and %C
-0.83 R2 and %R
0.14 R2 and %T
0.86 R2 and %r
0.28 R2 and adapted
-0.24 R2 and his
-0.42 R2 and illustrated
-0.21 R2 and is
-0.23 R2 and starring
0.17 R2 and stars
-0.34 R2 and the
0.46 R2 are %R
-0.56 R2 are %r
-0.23 R2 are the
-0.67 R2 as %P
0.35 R2 as %R
-0.50 R2 as %r
-0.21 R2 as a
-0.10 R2 as the
-0.37 R2 as well
-0.39 R2 at the
-0.17 R2 award -
0.24 R2 commented :
0.18 R2 did the
0.21 R2 for %C
0.48 R2 for %K
-0.09 R2 for %P
-0.04 R2 for %S
-0.35 R2 for a
0.44 R2 for the
0.64 R2 handles the
-0.52 R2 has %R
0.29 R2 has been
-0.17 R2 has given
-0.27 R2 has renewed
0.57 R2 has the
0.28 R2 has told
0.30 R2 have %R
-0.42 R2 in %D
-0.27 R2 in %P
0.43 R2 in the
-0.35 R2 india .
0.36 R2 is %R
-0.27 R2 is %r
0.26 R2 is also
0.26 R2 is in
-0.18 R2 is set
-0.15 R2 is the
0.54 R2 of %K
0.24 R2 of %P
-0.08 R2 of a
-0.24 R2 of drama
-0.23 R2 on %D
-0.08 R2 on the
0.19 R2 returns to
-0.14 R2 says “
-0.12 R2 series %T
0.46 R2 serve as
0.21 R2 served as
-0.17 R2 show %T
0.45 R2 split the
-0.28 R2 takes %P
-0.39 R2 the %P
-0.14 R2 to the
-0.15 R2 told %O
0.43 R2 who is
0.70 R2 will %R
-0.18 R2 will %r
-0.34 R2 will be
-0.37 R2 will play
-0.06 R2 with the
-0.15 R3 $ $ $
-0.12 R3 %D . $
-0.06 R3 %R %D ,
-0.32 R3 %R %P ,
0.30 R3 %R %P .
0.25 R3 %R ) ,
0.40 R3 %R , %P
0.27 R3 %R . $
0.26 R3 %R it .
0.60 R3 %R the %R
-0.10 R3 %R the %S
0.20 R3 %R the first
-0.25 R3 %R the novel
0.30 R3 %R the pilot
-0.58 R3 %r , %P
-0.47 R3 %r . $
-0.49 R3 %r the %r
-0.39 R3 's %K %R
-0.31 R3 's %K ,
-0.06 R3 's %P )
0.26 R3 's %P ,
-0.37 R3 's %P .
0.67 R3 's %P and
-0.06 R3 's %P of
-0.29 R3 's %T ,
-0.47 R3 's %T is
-0.24 R3 's “ %T
0.37 R3 ) $ $
-0.04 R3 ) %P (
-0.12 R3 ) %R the
-0.06 R3 ) , %P
-0.21 R3 ) , who
-0.10 R3 ) , with
0.11 R3 ) . $
-0.10 R3 ) and %P
-0.15 R3 ) and %R
-0.14 R3 ) and %r
-0.34 R3 , %R %D
-0.45 R3 , %R by
0.12 R3 , %R of
-0.17 R3 , %T ,
-0.53 R3 , %T is
-0.34 R3 , %r %R
0.49 R3 , %r by
0.09 R3 , one of
-0.28 R3 , played %R
-0.19 R3 , said :
-0.61 R3 , the %C
0.31 R3 , the %N
-0.41 R3 , the %R
0.13 R3 , the %r
0.27 R3 , the latter
0.05 R3 , the series
-0.26 R3 , the show
0.18 R3 , which follows
0.36 R3 , who %R
-0.23 R3 , who %r
-0.30 R3 , who also
0.21 R3 , who has
0.22 R3 , who is
0.13 R3 , who will
0.18 R3 , with %P
-0.08 R3 , ” “
0.08 R3 . $ $
0.20 R3 added : “
-0.72 R3 and %R by
-0.07 R3 and %T ,
0.21 R3 and %r %R
0.82 R3 and %r by
-0.42 R3 and illustrated by
-0.33 R3 and is %R
-0.23 R3 and starring %P
0.17 R3 and stars as
0.47 R3 are %R %R
-0.55 R3 are %r %r
0.50 R3 are the %R
0.90 R3 as %R .
-0.44 R3 as %r .
-0.05 R3 as the %r
-0.34 R3 as well as
-0.38 R3 at the %R
-0.17 R3 award - winning
0.24 R3 commented : “
0.20 R3 for %C .
-0.17 R3 has given a
0.30 R3 have %R the
-0.08 R3 in %D ,
-0.35 R3 in %D .
-0.26 R3 in %P ,
-0.13 R3 in the %P
-0.35 R3 india . $
0.22 R3 is %R the
0.27 R3 is in charge
-0.18 R3 is set to
-0.46 R3 is the %R
0.40 R3 of %K .
-0.08 R3 of a %P
-0.22 R3 of drama %P
0.13 R3 serve as %R
0.45 R3 split the %R
-0.15 R3 told %O he
-0.06 R3 with the first
0.12 Rb2 $
-0.61 Rb2 %D
-0.26 Rb2 %K
-0.12 Rb2 %N
-0.19 Rb2 %O
0.35 Rb2 %R
0.41 Rb2 %S
-0.15 Rb2 %T
-0.55 Rb2 %r
-0.12 Rb2 's
-0.31 Rb2 (
0.11 Rb2 )
0.55 Rb2 ,
-0.24 Rb2 -
-0.33 Rb2 .
-0.12 Rb2 /
-0.24 Rb2 :
0.25 Rb2 ;
0.28 Rb2 adapted
-0.18 Rb2 all
0.26 Rb2 also
-0.13 Rb2 although
0.37 Rb2 among
-0.12 Rb2 and
0.28 Rb2 anime
-0.11 Rb2 announced
0.23 Rb2 are
0.08 Rb2 as
0.24 Rb2 at
0.51 Rb2 attached
-0.36 Rb2 based
-0.34 Rb2 be
0.29 Rb2 been
-0.10 Rb2 both
-0.29 Rb2 called
-0.08 Rb2 canada
-0.12 Rb2 down
-0.36 Rb2 drama
0.33 Rb2 first
-0.10 Rb2 following
0.20 Rb2 follows
0.44 Rb2 for
-0.25 Rb2 fronted
-0.17 Rb2 given
0.19 Rb2 had
-0.22 Rb2 has
-0.38 Rb2 his
-0.54 Rb2 hit
-0.42 Rb2 illustrated
0.20 Rb2 in
-0.08 Rb2 into
0.25 Rb2 is
-0.42 Rb2 it
-0.40 Rb2 japan
-0.06 Rb2 like
-0.15 Rb2 made
0.32 Rb2 making
0.07 Rb2 new
-0.15 Rb2 no
-0.20 Rb2 not
-0.75 Rb2 novel
-0.08 Rb2 of
0.38 Rb2 on
0.09 Rb2 one
-0.51 Rb2 part
-0.37 Rb2 play
-0.33 Rb2 played
-0.27 Rb2 renewed
0.34 Rb2 returning
-0.35 Rb2 said
-0.62 Rb2 series
-0.24 Rb2 set
0.13 Rb2 show
-0.04 Rb2 sits
-0.37 Rb2 star
-0.23 Rb2 starring
0.16 Rb2 stars
-0.04 Rb2 starting
-0.67 Rb2 takes
0.39 Rb2 that
-0.08 Rb2 the
-0.17 Rb2 there
-0.49 Rb2 this
-0.11 Rb2 to
0.24 Rb2 told
0.17 Rb2 tudum
-0.75 Rb2 tv
0.22 Rb2 under
0.34 Rb2 up
-0.20 Rb2 very
-0.20 Rb2 was
-0.14 Rb2 we
-0.37 Rb2 well
-0.35 Rb2 where
0.17 Rb2 which
0.49 Rb2 whose
-0.07 Rb2 with
0.17 Rb2 would
-0.09 Rb2 –
0.11 Rb2 “
-0.23 Rb2 ”
-0.31 Rb3 %C
-0.65 Rb3 %D
-0.75 Rb3 %K
0.35 Rb3 %N
-0.23 Rb3 %P
0.12 Rb3 %R
-0.72 Rb3 %T
0.30 Rb3 %r
0.46 Rb3 's
0.07 Rb3 (
0.38 Rb3 )
-0.69 Rb3 ,
-0.49 Rb3 :
0.08 Rb3 a
-0.17 Rb3 actor
0.06 Rb3 again
0.65 Rb3 along
-0.44 Rb3 also
-0.16 Rb3 an
-0.43 Rb3 and
-0.21 Rb3 are
0.15 Rb3 at
-0.38 Rb3 based
0.25 Rb3 be
-0.35 Rb3 been
-0.16 Rb3 brothers
-0.10 Rb3 by
0.27 Rb3 charge
-0.14 Rb3 date
0.37 Rb3 drama
-0.22 Rb3 feature
-0.67 Rb3 film
-0.06 Rb3 first
0.48 Rb3 follows
0.14 Rb3 for
0.10 Rb3 from
0.30 Rb3 has
0.18 Rb3 have
-0.11 Rb3 he
0.19 Rb3 his
0.33 Rb3 in
-0.18 Rb3 is
-1.06 Rb3 it
0.19 Rb3 its
0.48 Rb3 latter
0.13 Rb3 made
-0.45 Rb3 new
-0.63 Rb3 not
0.20 Rb3 novel
0.12 Rb3 of
-0.32 Rb3 off
-0.13 Rb3 on
-0.31 Rb3 one
-0.11 Rb3 original
-0.42 Rb3 others
-0.34 Rb3 over
0.16 Rb3 period
0.08 Rb3 pilot
-0.20 Rb3 place
-0.33 Rb3 sound
-0.12 Rb3 stars
0.32 Rb3 stepping
-0.08 Rb3 story
0.11 Rb3 the
-0.15 Rb3 their
-0.16 Rb3 this
-0.12 Rb3 to
0.37 Rb3 tv
-0.34 Rb3 under
-0.38 Rb3 was
-0.35 Rb3 which
-0.40 Rb3 who
0.37 Rb3 will
-0.31 Rb3 winning
-0.13 Rb3 –
0.07 Rb3 “
-0.17 Rb3 ”
-0.35 T after
-0.29 T before
0.05 T both
-0.20 T season
-0.73 ahead Cfar
-0.40 ahead Cfarther
-0.19 ahead Cnear
-0.23 ahead Cnext
-0.84 ahead Cnone
-0.64 ahead Csome
-0.19 ahead Kfar
0.31 ahead Kfarther
1.14 ahead Knear
0.43 ahead Knext
0.09 ahead Knone
0.76 ahead Ksome
-0.28 ahead Pfar
-0.40 ahead Pfarther
0.25 ahead Pnear
0.30 ahead Pnext
-0.57 ahead Pnone
0.38 ahead Psome
-0.36 ahead _%T
-0.52 ahead _%r
-0.26 ahead _'s
0.74 ahead _(
0.29 ahead _(_)
-0.25 ahead _)
-0.10 ahead _)_%r
0.31 ahead _-
0.46 ahead _are
0.50 ahead _are_the
0.22 ahead _as
-0.38 ahead _at_the
-1.16 ahead _for
-0.52 ahead _has
0.30 ahead _have
0.54 ahead _is_%r
-0.46 ahead _is_the
0.10 ahead _one_of_the
-0.30 ahead _played
0.13 ahead _serve_as
0.30 ahead _split_the
-0.52 ahead _the
0.43 ahead _the_%r
-0.68 ahead _the_%r_of_%T
0.22 ahead _which
-0.11 ahead _who
0.23 ahead _who_%r
0.35 ahead _who_also
0.32 ahead _who_will_also_serve_as
0.70 ahead _will
0.17 ahead _will_%r
-0.50 at caption
-0.19 at first1
0.11 at first2
-0.08 at first3
-0.34 at heading
-0.18 at item
0.12 at last1
-0.42 at last2
-0.52 at last3
-0.12 at length0
-0.20 at length1
-0.05 at length3
-0.14 at length4
-0.23 at length5
-0.07 at paragraph
-0.44 at title
-0.82 back Cfar
-0.36 back Cfarther
-0.16 back Cnear
-0.60 back Cnext
-0.63 back Cnone
-0.69 back Csome
-0.24 back Kfar
0.43 back Kfarther
0.82 back Knear
0.07 back Knext
0.57 back Knone
0.07 back Ksome
-0.94 back Pfar
-0.72 back Pfarther
0.57 back Pnext
-0.26 back Pnone
0.48 back Psome
0.19 back _
-0.25 back _%C
-0.17 back _%N
0.26 back _%r
-1.10 back _%r_%r_with
0.61 back _%r_by
-0.35 back _'s
-0.28 back _(
-0.07 back _(_%T
-0.09 back _(_on
-0.05 back _(_the
0.22 back _)
-0.17 back _.
-0.14 back _/
-0.13 back _/_%r
0.49 back _:
-0.64 back _;
0.17 back _along_with
0.35 back _alongside
0.41 back _are
-0.47 back _at
0.49 back _by
-1.15 back _by_%r_by
-0.23 back _by_(
-0.11 back _by_(_%T
-0.07 back _by_(_on
-0.33 back _by_illustrated_by
0.47 back _by_starring
0.65 back _duties_with
0.31 back _for
0.18 back _is
0.59 back _it_with
0.21 back _of
0.18 back _the
-0.38 back _the_publisher
0.21 back _the_series_with
0.36 back _with
-1.21 cat cast
-0.74 cat character
0.74 cat maker
-0.25 l1 %C
-0.25 l1 %D
-0.62 l1 %N
-0.10 l1 %O
0.15 l1 %R
-0.27 l1 %T
-0.10 l1 %r
0.06 l1 &
0.25 l1 's
-0.18 l1 (
0.11 l1 +
-0.22 l1 ,
-0.18 l1 .
-0.52 l1 /
0.51 l1 :
0.25 l1 ^
0.17 l1 a
-0.27 l1 after
0.21 l1 alongside
0.25 l1 are
-0.16 l1 as
-0.40 l1 at
-0.04 l1 boss
0.22 l1 but
0.13 l1 by
-0.21 l1 called
-0.29 l1 chief
-0.60 l1 drama
-0.33 l1 feature
-0.11 l1 film
-0.11 l1 for
-0.81 l1 from
-0.19 l1 her
-0.60 l1 in
0.31 l1 include
0.09 l1 includes
-0.13 l1 including
0.41 l1 is
-0.21 l1 like
-0.29 l1 lord
-0.09 l1 my
-0.40 l1 new
-0.30 l1 no
-0.18 l1 novel
-0.30 l1 officer
-0.64 l1 on
-0.31 l1 one
-0.49 l1 production
-0.27 l1 publisher
0.27 l1 replacing
-0.20 l1 said
-0.15 l1 sees
-0.31 l1 south
-0.44 l1 starred
-0.58 l1 starring
-0.26 l1 stars
-0.30 l1 takes
-0.12 l1 that
-0.41 l1 the
0.07 l1 to
0.25 l1 under
-0.19 l1 west
-0.06 l1 when
-0.21 l1 which
-0.18 l1 while
0.21 l1 winner
0.30 l1 with
-0.12 l1 –
-0.11 l1 —
-0.74 l1 “
0.49 l1 ”
0.06 l2 %C 's
-0.64 l2 %C ,
-0.25 l2 %C and
0.21 l2 %D ;
-0.17 l2 %D on
0.12 l2 %K 's
0.48 l2 %K and
-0.08 l2 %N ,
-0.29 l2 %P %R
0.08 l2 %P &
0.38 l2 %P 's
-0.37 l2 %P (
0.11 l2 %P +
-0.53 l2 %P /
-0.26 l2 %P :
-0.78 l2 %P ;
-0.37 l2 %P as
0.06 l2 %P for
-0.09 l2 %P in
0.20 l2 %P of
-0.17 l2 %P on
-0.22 l2 %P takes
-0.22 l2 %P the
0.38 l2 %P with
-0.17 l2 %R %N
-0.23 l2 %R %R
0.09 l2 %R ,
0.18 l2 %R :
-0.64 l2 %R ;
0.37 l2 %R alongside
0.24 l2 %R are
0.25 l2 %R by
0.16 l2 %R for
0.18 l2 %R is
0.25 l2 %R of
0.22 l2 %R the
0.62 l2 %R with
0.21 l2 %S ,
-0.15 l2 %S on
0.65 l2 %T %R
-0.31 l2 %T %r
0.13 l2 %T (
-0.56 l2 %T ,
-0.26 l2 %T :
-0.30 l2 %T and
0.38 l2 %T is
-0.19 l2 %T on
-0.40 l2 %r %R
-0.17 l2 %r %r
0.67 l2 %r ,
0.35 l2 %r ;
-0.29 l2 %r alongside
-0.46 l2 %r by
0.16 l2 %r of
-0.90 l2 %r with
0.52 l2 's %R
-0.09 l2 ( the
-0.10 l2 ( “
-0.35 l2 ) ,
-0.63 l2 ) and
0.41 l2 , a
0.07 l2 , alongside
0.07 l2 , and
0.22 l2 , but
-0.10 l2 , including
-0.14 l2 , starring
-0.60 l2 , the
-0.21 l2 , which
-0.37 l2 , while
0.49 l2 , ”
0.13 l2 / %R
-0.19 l2 / %r
-0.42 l2 : “
0.21 l2 ^ %R
0.25 l2 ^ ^
-0.28 l2 ^ the
0.38 l2 adapted by
0.49 l2 along with
0.39 l2 and %r
-0.13 l2 and a
-0.27 l2 and starring
-0.31 l2 and the
0.12 l2 anime at
0.37 l2 as %R
-0.27 l2 as %r
-0.05 l2 association with
-0.18 l2 based on
0.52 l2 by %R
-0.23 l2 by %r
-0.24 l2 cancelled %R
-0.13 l2 city of
-0.15 l2 comes %R
-0.36 l2 coming to
0.49 l2 drama %R
-0.07 l2 during the
0.45 l2 duties with
-0.24 l2 for the
0.63 l2 from %R
-0.06 l2 globally on
-0.26 l2 illustrated %R
-0.39 l2 illustrated by
-0.34 l2 in the
0.60 l2 is a
0.33 l2 it with
0.35 l2 its %R
0.64 l2 made %R
-0.09 l2 moved to
-0.33 l2 mr .
0.19 l2 no .
-0.10 l2 novels %R
-0.09 l2 of %O
-0.07 l2 of a
-0.36 l2 of drama
0.08 l2 of the
-0.21 l2 on a
-0.44 l2 on the
-0.24 l2 president of
-0.13 l2 released %R
-0.09 l2 roles as
0.21 l2 series %R
-0.20 l2 series %r
-0.21 l2 series stars
0.24 l2 series with
-0.16 l2 shooting in
0.33 l2 show ,
-0.29 l2 slate includes
-0.19 l2 stars as
-0.18 l2 story of
0.40 l2 team at
0.38 l2 the %R
-0.18 l2 the novel
-0.12 l2 the “
-0.06 l2 town of
0.40 l2 under %R
-0.08 l2 well as
-0.18 l2 winning %R
0.40 l2 winning %r
0.23 l2 with %r
-0.12 l2 working with
0.69 l2 ” %R
0.36 l2 ” %r
-0.20 l2 ” said
-0.20 l2 ” “
-0.54 l3 %C , with
0.32 l3 %K %R for
0.50 l3 %K , and
-0.33 l3 %P %R ,
0.44 l3 %P %r ,
-0.09 l3 %P ( the
-0.10 l3 %P ( “
-0.08 l3 %P ) and
-0.23 l3 %P , and
-0.17 l3 %P , the
-0.10 l3 %P and the
-0.05 l3 %P in the
-0.07 l3 %P of a
-0.22 l3 %P of drama
-0.21 l3 %R %P &
-0.22 l3 %R %P (
-0.12 l3 %R %P ,
-0.14 l3 %R %P /
-0.46 l3 %R %P and
0.26 l3 %R %R :
0.14 l3 %R %R alongside
0.21 l3 %R %R are
0.64 l3 %R %R by
0.32 l3 %R %R with
0.04 l3 %R ) ,
-0.18 l3 %R , with
-0.13 l3 %R / %r
0.28 l3 %R along with
0.33 l3 %R and %r
0.65 l3 %R duties with
0.45 l3 %R it with
-0.12 l3 %T , %R
0.38 l3 %T ” %R
-0.53 l3 %r %P ,
0.71 l3 %r %P and
0.28 l3 %r %R for
-0.29 l3 %r %r alongside
0.31 l3 %r %r by
-0.76 l3 %r %r with
-0.44 l3 %r ) ,
-0.06 l3 %r , with
0.13 l3 %r / %R
-0.31 l3 %r / %r
-0.05 l3 %r along with
0.44 l3 %r and %R
-0.11 l3 %r by %r
-0.60 l3 %r duties with
0.23 l3 's %K and
-0.26 l3 's %P of
-0.31 l3 's %T ,
-0.51 l3 ( %P ,
0.12 l3 ) , with
0.20 l3 , %K and
-0.09 l3 , %P &
0.15 l3 , %P 's
0.09 l3 , %P ,
-0.17 l3 , %P and
0.04 l3 , %R %R
0.33 l3 , %R by
-0.35 l3 , %R of
0.23 l3 , %T (
-0.43 l3 , %r %R
-0.53 l3 , %r by
0.19 l3 , along with
0.37 l3 , as %R
-0.27 l3 , as %r
0.38 l3 , from %R
-0.20 l3 , ” said
-0.20 l3 , ” “
0.48 l3 - winning %R
-0.50 l3 . %P ,
0.25 l3 : %P ,
-0.42 l3 ; %P ,
-0.37 l3 ; %P and
0.39 l3 ; %R by
-0.37 l3 ; %r by
-0.38 l3 ^ %C ,
-0.22 l3 ^ %P (
-0.32 l3 ^ %P ,
0.15 l3 ^ %P and
-0.14 l3 ^ %R %R
0.27 l3 ^ %R :
-0.14 l3 ^ %R by
0.34 l3 ^ %T %R
-0.29 l3 ^ %T (
-0.36 l3 ^ %r by
0.21 l3 ^ ^ %R
0.25 l3 ^ ^ ^
-0.28 l3 ^ ^ the
0.22 l3 a %R by
0.49 l3 a %R with
-0.37 l3 a %r by
0.17 l3 alongside %P and
-0.17 l3 and %P (
-0.31 l3 and %P as
0.24 l3 and %P for
0.15 l3 and %P of
-0.78 l3 and %R %R
0.72 l3 and %R by
0.38 l3 and adapted by
-0.33 l3 and illustrated by
-0.19 l3 and stars as
0.22 l3 are %P ,
-0.50 l3 as %P and
-0.08 l3 as well as
-0.23 l3 be %R by
0.14 l3 be %r by
0.42 l3 been %R by
-0.21 l3 been cancelled %R
0.22 l3 being %R by
0.47 l3 being %r by
-0.23 l3 book %T :
-0.20 l3 by %P (
-0.13 l3 by %P ,
0.24 l3 by %P and
0.21 l3 in %D ;
-0.15 l3 in %P ,
-0.26 l3 in %P and
-0.21 l3 in %T ,
-0.05 l3 in association with
-0.13 l3 including %P ,
0.55 l3 is %R %R
-0.38 l3 is %R by
-0.22 l3 is %r %R
0.18 l3 is %r by
-0.10 l3 novel %P &
-0.09 l3 novels of %O
0.36 l3 of %P 's
-0.08 l3 of %P (
-0.21 l3 of %P ,
-0.18 l3 of %P and
-0.07 l3 on %P in
-0.06 l3 premiere globally on
-0.39 l3 series %R by
-0.07 l3 series %r %R
-0.21 l3 series %r by
-0.40 l3 starring %P ,
-0.27 l3 starring %P and
-0.27 l3 stars %P ,
-0.12 l3 the %P ,
-0.34 l3 the %P and
-0.09 l3 the %P for
0.18 l3 the %R is
0.16 l3 the %r of
0.12 l3 the anime at
0.24 l3 the series with
0.33 l3 the show ,
-0.13 l3 the story of
0.32 l3 to %R %R
0.57 l3 was %R by
0.05 l3 was %r %R
-0.58 l3 was %r by
-0.09 l3 was cancelled %R
-0.09 l3 with %P ,
0.13 l3 with %P of
-0.10 l3 “ %P &
-0.15 l3 ” %R by
-0.13 l3 ” ) and
-1.06 own Csure1
-0.96 own Csure2
-0.08 own Csure3
-0.12 own Ksure1
0.70 own Ksure2
0.84 own Ksure3
-1.54 own P1
-0.34 own P2
-0.57 own P3
-0.96 own Psure1
0.47 own Psure2
0.19 own Psure3
-1.06 own writtenCsure1
-1.00 own writtenCsure2
-0.26 own writtenCsure3
-0.27 own writtenKsure1
0.70 own writtenKsure2
1.01 own writtenKsure3
-1.60 own writtenP1
-0.16 own writtenP2
-0.57 own writtenP3
0.42 own writtenPsure1
0.31 own writtenPsure2
0.09 par %P
0.33 par %R
0.09 par %r
0.24 par “
0.09 par2 %P on
-0.07 par2 the %P
0.04 par2 “ %P
-0.15 r1 !
0.10 r1 $
-0.37 r1 %D
-0.18 r1 %N
-0.13 r1 %O
-0.32 r1 %P
0.29 r1 %R
-0.12 r1 %T
0.22 r1 %r
-0.06 r1 &
-0.56 r1 's
0.18 r1 (
0.24 r1 +
0.09 r1 ,
-0.27 r1 -
-0.31 r1 ...
-0.18 r1 ;
-0.20 r1 ]
-0.08 r1 a
-0.08 r1 actor
0.20 r1 added
-0.16 r1 after
0.07 r1 and
0.16 r1 animates
0.33 r1 announced
-0.29 r1 are
-0.58 r1 as
-0.37 r1 at
-0.39 r1 australia
-0.26 r1 award
-0.26 r1 back
-0.40 r1 being
-0.15 r1 by
0.24 r1 commented
0.07 r1 continues
-0.43 r1 did
-0.67 r1 drama
0.47 r1 for
-0.21 r1 gave
-0.09 r1 had
-0.61 r1 handles
0.17 r1 has
-0.27 r1 in
-0.36 r1 india
-0.17 r1 leave
0.23 r1 made
-0.26 r1 no
0.36 r1 of
-0.34 r1 on
-0.26 r1 one
-0.13 r1 original
-0.10 r1 originals
0.54 r1 remains
-0.05 r1 revealed
0.13 r1 said
-0.39 r1 says
0.19 r1 sci-fi
-0.22 r1 series
0.28 r1 serve
0.21 r1 served
0.21 r1 show
0.24 r1 split
-0.25 r1 star
-0.20 r1 starring
-0.21 r1 story
0.30 r1 takes
-0.25 r1 that
0.31 r1 the
0.23 r1 thriller
-0.63 r1 to
-0.04 r1 told
-0.15 r1 was
-0.15 r1 west
-0.18 r1 who
-0.06 r1 will
-0.08 r1 with
-0.11 r1 would
0.18 r1 |
-0.25 r1 –
-0.05 r1 —
-0.51 r1 ”
0.10 r2 $ $
-0.10 r2 %D ,
-0.07 r2 %D .
-0.14 r2 %R %D
-0.39 r2 %R %P
0.35 r2 %R %R
0.25 r2 %R )
0.42 r2 %R ,
0.87 r2 %R .
0.36 r2 %R ;
0.43 r2 %R and
-0.05 r2 %R both
0.41 r2 %R for
0.58 r2 %R it
-0.26 r2 %R the
-0.18 r2 %R with
-0.43 r2 %r %R
-0.40 r2 %r ,
-0.47 r2 %r .
0.49 r2 %r the
-0.52 r2 's %K
-0.08 r2 's %N
0.05 r2 's %T
0.37 r2 's first
-0.46 r2 's novel
-0.30 r2 's “
-0.11 r2 ( %P
0.74 r2 ( %R
-0.56 r2 ( %r
0.10 r2 ( the
0.20 r2 ( “
0.37 r2 ) $
-0.10 r2 ) %D
-0.14 r2 ) %R
0.06 r2 ) ,
0.17 r2 ) .
-0.47 r2 ) and
-0.42 r2 ) is
-0.14 r2 ) who
-0.11 r2 ) will
-0.09 r2 ) –
0.24 r2 + %P
0.12 r2 , %C
-0.11 r2 , %K
-0.39 r2 , %P
-0.34 r2 , %R
0.13 r2 , %r
0.24 r2 , a
-0.35 r2 , and
-0.24 r2 , as
0.08 r2 , has
0.12 r2 , is
0.32 r2 , its
-0.26 r2 , on
0.09 r2 , one
-0.33 r2 , played
-0.17 r2 , said
-0.67 r2 , takes
0.30 r2 , the
-0.17 r2 , there
-0.16 r2 , was
-0.35 r2 , where
0.49 r2 , whose
-0.31 r2 , with
0.33 r2 , “
-0.16 r2 , ”
0.31 r2 - %R
-0.36 r2 - based
0.08 r2 . $
-0.28 r2 . ,
0.08 r2 / %P
-0.22 r2 : %P
0.23 r2 ; %P
-0.10 r2 ; %T
0.16 r2 ; and
0.20 r2 added :
0.05 r2 and %C
0.40 r2 and %K
-0.74 r2 and %R
0.14 r2 and %T
0.92 r2 and %r
-0.42 r2 and illustrated
-0.21 r2 and is
0.17 r2 and stars
-0.34 r2 and the
0.38 r2 are %R
-0.25 r2 are %r
-0.50 r2 are the
-0.75 r2 as %r
-0.21 r2 as a
-0.12 r2 as well
-0.26 r2 at the
-0.17 r2 award -
0.24 r2 commented :
0.18 r2 did the
0.47 r2 for %C
0.26 r2 for %K
-0.06 r2 for %P
-0.04 r2 for %S
-0.35 r2 for a
0.42 r2 for the
-0.52 r2 has %R
0.23 r2 has been
-0.17 r2 has given
-0.27 r2 has renewed
0.57 r2 has the
0.28 r2 has told
0.62 r2 have %R
-0.41 r2 in %D
-0.27 r2 in %P
0.45 r2 in the
-0.35 r2 india .
0.38 r2 is %R
-0.27 r2 is %r
0.26 r2 is also
-0.18 r2 is set
-0.15 r2 is the
0.36 r2 of %K
0.25 r2 of %P
-0.07 r2 of a
-0.24 r2 of drama
-0.22 r2 on %D
-0.08 r2 on the
0.19 r2 returns to
-0.14 r2 says “
-0.12 r2 series %T
0.28 r2 serve as
0.21 r2 served as
-0.17 r2 show %T
0.24 r2 split the
-0.28 r2 takes %P
-0.39 r2 the %P
-0.14 r2 to the
-0.15 r2 told %O
0.58 r2 will %R
-0.12 r2 will %r
-0.22 r2 will be
-0.06 r2 with the
-0.27 r2 ” )
0.10 r3 $ $ $
-0.07 r3 %D . $
-0.06 r3 %R %D ,
-0.32 r3 %R %P ,
0.30 r3 %R %P .
0.25 r3 %R ) ,
0.40 r3 %R , %P
0.87 r3 %R . $
0.26 r3 %R it .
0.49 r3 %R the %S
0.20 r3 %R the first
-0.25 r3 %R the novel
0.30 r3 %R the pilot
-0.58 r3 %r , %P
-0.47 r3 %r . $
-0.23 r3 & %P ,
-0.39 r3 's %K %R
-0.31 r3 's %K ,
-0.08 r3 's %K and
-0.80 r3 's %P ,
-0.37 r3 's %P .
0.84 r3 's %P and
-0.06 r3 's %P of
-0.29 r3 's %T ,
-0.24 r3 's %T is
-0.17 r3 's “ %T
-0.16 r3 ( %P )
0.09 r3 ( %P on
0.26 r3 ( %R %R
-0.57 r3 ( %r %r
0.07 r3 ( “ %P
0.37 r3 ) $ $
-0.12 r3 ) %R the
-0.09 r3 ) , with
0.17 r3 ) . $
-0.06 r3 ) and %P
-0.15 r3 ) and %R
-0.14 r3 ) and %r
-0.18 r3 , %K .
-0.14 r3 , %P 's
-0.33 r3 , %P )
-0.27 r3 , %P ,
-0.21 r3 , %P and
-0.27 r3 , %P is
-0.28 r3 , %R %D
-0.45 r3 , %R by
0.12 r3 , %R of
-0.17 r3 , %T ,
-0.50 r3 , %T is
-0.34 r3 , %r %R
0.49 r3 , %r by
0.35 r3 , and %P
-0.06 r3 , and the
0.09 r3 , one of
-0.28 r3 , played %R
-0.13 r3 , said :
-0.61 r3 , the %C
0.31 r3 , the %N
-0.22 r3 , the %P
0.33 r3 , the %R
-0.07 r3 , the %r
0.60 r3 , the latter
0.17 r3 , the series
-0.33 r3 , the show
0.09 r3 , which follows
0.46 r3 , who %R
-0.16 r3 , who %r
-0.37 r3 , who also
0.21 r3 , who has
0.22 r3 , who is
0.23 r3 , who will
-0.12 r3 , with %P
-0.05 r3 , ” “
0.08 r3 . $ $
0.47 r3 ; %P and
0.20 r3 added : “
0.41 r3 and %K 's
0.40 r3 and %K ,
-0.33 r3 and %K .
0.11 r3 and %P $
0.68 r3 and %P %R
0.19 r3 and %P %r
-0.23 r3 and %P 's
0.16 r3 and %P (
-0.34 r3 and %P ;
0.20 r3 and %P and
-0.26 r3 and %P are
0.08 r3 and %P for
-0.41 r3 and %P have
0.28 r3 and %P of
0.32 r3 and %P serve
-0.16 r3 and %P story
-0.66 r3 and %R by
-0.07 r3 and %T ,
0.23 r3 and %r %R
0.91 r3 and %r by
-0.42 r3 and illustrated by
-0.33 r3 and is %R
0.17 r3 and stars as
0.39 r3 are %R %R
-0.29 r3 are %r %r
0.36 r3 are the %R
-0.05 r3 as the %r
-0.25 r3 at the %R
-0.17 r3 award - winning
0.24 r3 commented : “
0.47 r3 for %C .
-0.17 r3 has given a
0.62 r3 have %R the
-0.06 r3 in %D ,
-0.35 r3 in %D .
-0.26 r3 in %P ,
-0.13 r3 in the %P
-0.35 r3 india . $
0.22 r3 is %R the
-0.18 r3 is set to
-0.46 r3 is the %R
0.30 r3 of %K .
-0.07 r3 of a %P
-0.22 r3 of drama %P
0.07 r3 serve as %R
0.24 r3 split the %R
-0.15 r3 told %O he
-0.06 r3 with the first
-0.19 r3 ” ) .
-0.05 r3 ” ) and
-0.67 role company
-0.29 role creator
-0.40 role director
0.34 role producer
1.26 role showrunner
-0.34 role writer
2.16 rule any
-0.85 rule none
-2.16 rule other-role
`
