/** What the judge of crew claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const crewWeights = `
-0.129 bias
-0.43 A !
-0.15 A #
-0.16 A %C
-0.06 A %D
0.36 A %K
0.16 A %N
-0.45 A %O
-0.36 A %P
-0.11 A %R
-0.23 A %S
0.29 A %T
-0.34 A %r
-0.71 A &
0.10 A 's
-0.20 A (
-0.20 A )
-0.10 A ,
-0.47 A -
-0.09 A --
-0.15 A .
0.15 A /
-0.34 A :
0.18 A ;
-0.23 A ]
-0.06 A about
-0.64 A acclaimed
-0.06 A according
-0.15 A across
0.43 A actor
0.13 A adaptation
0.29 A adapted
0.50 A adapts
0.51 A added
-0.62 A affair
-0.35 A after
-0.16 A again
0.30 A against
0.20 A ahead
-0.41 A air
-0.11 A all
1.14 A along
1.14 A alongside
0.16 A already
0.16 A also
-0.39 A always
0.64 A am
-0.55 A animation
-0.18 A anime
-0.71 A another
-0.27 A anticipated
-0.52 A around
0.28 A attached
-0.08 A audience
-0.50 A australia
-0.05 A australian
0.08 A award
-0.13 A award-winning
-0.12 A back
-0.09 A based
0.13 A became
-0.18 A because
-0.21 A been
-0.51 A before
0.10 A behind
-0.13 A being
0.08 A between
-0.30 A book
-0.14 A both
-0.59 A break
-0.11 A bring
0.08 A british
0.17 A but
-0.40 A called
0.43 A came
-0.52 A cameras
-0.40 A can
-0.07 A canada
-0.46 A cancelled
0.20 A cast
0.83 A centers
-0.30 A century
-0.43 A ceo
-0.07 A channel
-0.64 A channels
-0.28 A character
-0.05 A characters
0.49 A charge
0.38 A chief
-0.26 A christmas
-0.51 A city
0.60 A collaboration
-0.40 A come
-0.33 A comedy
-0.95 A commissioned
0.40 A complex
0.67 A confirmed
-0.28 A content
-0.48 A couple
-0.18 A creative
0.55 A crime
0.27 A dark
-0.07 A date
0.67 A daughter
0.67 A deal
0.42 A debut
-0.42 A decided
-0.47 A described
-0.10 A design
-0.74 A detective
-0.27 A determined
-0.34 A developing
0.21 A did
-0.28 A different
-0.26 A does
0.32 A down
0.39 A drama
0.17 A drew
1.03 A duties
-0.19 A each
-0.23 A earlier
-0.49 A end
-0.27 A ensemble
0.10 A entering
-0.74 A entertainment
0.58 A episode
0.21 A episodes
-0.31 A espionage
-0.15 A even
-0.20 A event
0.21 A every
0.12 A excited
-0.16 A expected
-0.13 A face
0.24 A family
-0.46 A fans
0.17 A fantastic
-0.28 A fantasy
-0.11 A favourite
0.05 A features
-0.77 A film
-0.40 A filmed
-0.31 A filming
0.08 A final
-0.20 A finally
-0.29 A financial
0.33 A find
0.30 A finds
0.80 A first
-0.38 A follow
-0.16 A followed
0.36 A following
0.67 A follows
0.36 A forward
-0.31 A from
-0.28 A fun
0.05 A further
0.10 A future
-0.21 A game
-0.45 A getting
-0.54 A given
0.25 A globally
0.58 A go
-0.51 A gone
0.10 A graphic
-0.13 A great
-0.30 A greenlit
-0.44 A gripping
-0.14 A has
0.61 A have
-0.25 A he
-0.20 A headlines
-0.17 A her
0.36 A herself
-0.23 A highly
-0.29 A his
-0.22 A historical
-0.62 A history
0.53 A hit
0.18 A i
-0.91 A illustrated
0.30 A including
-0.53 A independent
-0.59 A india
-0.23 A into
-0.27 A invest
0.17 A investigation
0.06 A japan
-0.19 A japanese
-0.57 A journalist
-0.38 A journey
-0.20 A just
-0.34 A korea
-0.47 A last
0.50 A latter
-0.15 A lawyer
-0.48 A lead
0.05 A leave
0.20 A led
0.63 A left
-0.21 A like
-0.24 A london
0.38 A looking
0.52 A lord
0.28 A love
-0.45 A made
-0.20 A main
-0.12 A make
0.56 A making
0.47 A manga
-0.07 A many
-0.20 A means
-0.21 A modern
-0.26 A more
0.32 A movies
-0.20 A mr
-0.56 A murder
-0.63 A music
-0.29 A my
-0.65 A mystery
-0.23 A named
-0.32 A network
-0.55 A new
-0.20 A newly
-0.23 A next
-0.16 A no
-0.20 A normal
-0.05 A not
-0.41 A novel
0.57 A novels
0.07 A now
0.23 A numerous
-0.37 A off
-0.13 A officer
-0.13 A once
-0.28 A one
-0.05 A only
-0.14 A or
-0.63 A order
-0.38 A ordered
-0.69 A original
-0.19 A other
-0.44 A others
0.07 A our
-0.59 A out
0.21 A over
-0.27 A parents
-0.76 A part
-0.05 A people
-0.39 A period
-0.24 A place
-0.27 A plan
-0.69 A play
-0.43 A played
-0.15 A playing
-0.39 A police
0.04 A premiere
-0.90 A president
-0.15 A previously
0.20 A prison
0.35 A production
-0.96 A programming
0.61 A project
-0.18 A projects
-0.05 A protect
-0.36 A publisher
-0.05 A pulled
0.59 A relationship
0.64 A remains
-0.27 A renewal
-0.24 A renewed
-0.46 A repeats
-0.21 A respectively
-0.37 A return
0.36 A returning
-0.31 A returns
-0.22 A revealed
-0.45 A revenge
-0.36 A revolves
0.30 A rights
-0.29 A role
-0.09 A romantic
0.40 A run
-0.32 A said
0.07 A says
-0.63 A scandal
-0.53 A sci-fi
0.23 A season
0.23 A second
-0.20 A secret
-0.43 A seen
0.13 A series
0.53 A serve
-0.41 A serves
0.34 A set
0.24 A shared
-0.07 A she
0.04 A show
0.24 A shown
-0.56 A shows
-0.54 A sits
-0.44 A so
-0.15 A some
-0.71 A sound
-0.84 A south
-0.22 A special
0.46 A spoke
-0.15 A starring
0.73 A stars
-0.10 A starting
-0.59 A statement
0.40 A stepped
0.28 A stepping
-0.14 A stick
-0.33 A studio
-0.28 A such
0.16 A take
-0.26 A takes
-0.41 A team
-0.58 A television
-0.23 A tell
0.08 A than
-0.93 A their
0.22 A them
0.28 A themselves
-0.45 A then
-0.29 A there
-0.77 A they
-0.37 A think
0.17 A thriller
-0.08 A through
-0.22 A time
0.05 A titles
-0.35 A titular
-0.31 A together
0.15 A told
-0.07 A took
-0.20 A town
-0.53 A trailer
-0.13 A tudum
-0.36 A tv
-0.25 A under
0.47 A up
-0.40 A upcoming
-0.50 A us
-0.35 A very
-0.45 A vice
-0.22 A video
-0.40 A viewers
0.38 A wanted
-0.09 A we
-0.12 A we're
-0.22 A web
-0.26 A week
0.11 A weekly
-0.06 A well
-0.52 A what
0.23 A when
0.08 A where
-0.13 A which
0.55 A while
0.31 A who
0.43 A whose
-0.08 A will
0.57 A winner
-0.06 A winning
-0.51 A work
0.26 A worked
-0.31 A working
-0.15 A world
0.34 A would
0.26 A wraps
-0.59 A year-old
-0.38 A you
0.44 A –
-0.22 A —
0.24 A “
0.31 A ”
-0.43 An !
-0.06 An #
-0.08 An %D
0.04 An %N
-0.08 An %O
-0.40 An %P
0.19 An %R
-0.21 An %S
-0.44 An %T
-0.28 An %r
-0.55 An &
-0.14 An 's
-0.27 An (
-0.17 An ,
-0.35 An /
-0.16 An :
-0.07 An ;
-0.23 An ]
0.15 An about
0.13 An according
0.47 An actor
0.20 An adaptation
0.43 An adapted
0.51 An added
0.08 An after
-0.24 An air
0.29 An aired
-0.59 An all
1.32 An along
0.70 An alongside
0.16 An already
-0.05 An also
-0.33 An always
0.19 An anime
0.23 An announced
-0.72 An another
0.16 An around
0.34 An attached
-0.47 An australia
0.09 An award
0.24 An became
-0.19 An been
-0.19 An before
0.30 An behind
-0.30 An between
-0.12 An book
0.08 An both
-0.59 An break
-0.25 An but
-0.48 An cameras
-0.06 An canada
-0.61 An cast
0.83 An centers
-0.43 An ceo
-0.76 An character
-0.57 An characters
0.42 An charge
0.38 An chief
-0.11 An christmas
-0.57 An comedy
-0.09 An commissioned
0.73 An complex
0.67 An confirmed
-0.31 An creative
0.24 An crime
-0.29 An date
0.68 An daughter
0.67 An deal
0.42 An debut
-0.11 An debuted
-0.16 An described
-0.55 An detective
0.12 An did
-0.26 An does
0.18 An down
-0.18 An drama
0.91 An duties
-0.74 An entertainment
0.57 An episode
0.41 An episodes
-0.15 An even
-0.20 An event
0.21 An every
0.17 An fantastic
-0.28 An fantasy
-0.05 An favourite
-0.55 An film
0.20 An filmed
-0.31 An filming
-0.20 An financial
-0.12 An finds
-0.07 An first
-0.09 An followed
0.68 An follows
0.40 An from
0.05 An further
-0.17 An game
-0.36 An getting
-0.54 An given
-0.30 An greenlit
0.32 An had
-0.08 An has
0.10 An have
-0.31 An he
-0.33 An her
0.07 An his
-0.22 An historical
-0.05 An hit
-0.90 An illustrated
-0.36 An independent
-0.47 An india
-0.41 An into
-0.63 An japan
-0.07 An just
-0.10 An last
-0.41 An leave
0.05 An led
-0.19 An london
-0.33 An made
0.54 An manga
0.14 An modern
0.47 An more
-0.16 An mr
-0.16 An music
-0.18 An my
-0.65 An mystery
-0.10 An network
-0.76 An new
-0.23 An next
-0.28 An no
-0.61 An not
-0.82 An novel
-0.86 An novels
-0.27 An now
-0.37 An off
-0.13 An officer
-0.17 An one
-0.12 An or
-0.63 An order
-0.38 An ordered
-0.26 An original
-0.44 An others
-0.43 An out
0.28 An over
-0.17 An people
-0.10 An pilot
-0.24 An place
-0.27 An plan
-0.59 An play
-0.43 An played
-0.15 An playing
-0.86 An president
-0.40 An production
-0.17 An projects
-0.05 An pulled
0.47 An remains
-0.27 An renewal
-0.60 An renewed
-0.46 An repeats
0.31 An returning
-0.25 An returns
-0.46 An revenge
0.17 An role
0.40 An run
-0.38 An says
-0.23 An scandal
-0.27 An seen
0.26 An series
0.26 An serve
-0.17 An serves
0.24 An set
0.16 An show
-0.50 An shows
-0.54 An sits
-0.51 An so
-0.13 An some
-0.62 An sound
-0.19 An south
-0.36 An starring
0.72 An stars
-0.08 An starting
0.28 An stepping
-0.52 An story
0.16 An take
-0.09 An takes
-0.49 An team
-0.16 An television
0.10 An than
-0.93 An their
-0.45 An then
-0.23 An there
-0.73 An they
-0.37 An think
0.18 An thriller
-0.07 An through
-0.35 An titular
0.18 An told
0.07 An took
-0.53 An trailer
-0.76 An trilogy
0.17 An tudum
-0.27 An tv
0.24 An up
-0.33 An very
-0.45 An vice
-0.22 An web
-0.64 An well
-0.42 An what
0.19 An where
-0.22 An which
0.21 An who
0.17 An will
-0.29 An winning
0.26 An worked
-0.22 An world
0.29 An would
-0.36 An –
-0.22 An —
-0.70 An ”
-0.31 B !
-0.07 B #
-0.33 B %D
-0.51 B %N
-0.59 B %O
-0.39 B %P
-0.04 B %R
0.32 B %S
-0.09 B %T
0.48 B %r
-0.15 B &
-0.35 B 's
-0.18 B (
-0.41 B )
0.21 B ,
-0.56 B -
0.33 B .
0.12 B /
0.21 B 1990s
-0.74 B 3d
-0.17 B ;
-0.20 B [
-0.07 B about
-0.60 B acclaimed
-0.24 B according
-0.47 B across
-0.55 B actor
0.31 B actors
-0.39 B adaptation
-0.09 B adapted
-0.22 B after
-0.11 B again
-0.22 B air
-0.07 B aired
-0.25 B all
0.64 B along
-0.12 B alongside
-0.28 B already
0.29 B also
-0.23 B although
0.21 B always
-0.09 B american
-0.40 B among
0.38 B animated
-0.64 B animation
-0.25 B anime
-0.27 B announced
-0.20 B announcements
0.47 B another
-0.42 B any
-0.36 B audience
-0.66 B australia
-0.84 B available
0.66 B award
0.27 B award-winning
-0.48 B back
-0.19 B bafta
-0.98 B based
-0.17 B beautiful
-0.49 B became
-0.23 B been
-0.26 B began
0.53 B behind
-0.25 B being
-0.50 B best
0.57 B between
-0.46 B book
0.17 B boss
0.11 B brand
-0.14 B bring
-0.14 B british
0.15 B but
0.14 B can
-0.37 B cancelled
-0.30 B cast
0.29 B ceo
-0.05 B channels
-0.36 B character
-0.40 B characters
0.18 B chief
-0.27 B city
0.92 B co-production
0.40 B collaboration
0.17 B comedy
0.61 B comes
0.36 B comic
0.15 B coming
-0.10 B commissioned
-0.63 B company
-0.07 B creative
0.46 B dark
-0.31 B date
0.30 B daughter
-0.16 B day
-0.52 B deal
-0.26 B detective
-0.38 B developing
-0.57 B different
-0.43 B do
-0.32 B drama
-0.30 B dramas
-0.39 B drawn
-0.13 B during
-0.27 B duties
-0.04 B end
-0.35 B ensemble
-0.05 B entertainment
0.91 B episode
0.10 B episodes
0.53 B every
-0.19 B excellent
-0.13 B excited
0.20 B family
-0.49 B fans
-0.10 B fantastic
-0.30 B fantasy
-0.27 B film
-0.43 B filmed
-0.28 B filming
-0.06 B films
-0.10 B final
-0.08 B finale
-0.21 B first
-0.33 B followed
-0.34 B following
-0.77 B follows
-0.19 B forces
-0.48 B former
0.47 B from
0.31 B gave
-0.57 B get
-0.14 B getting
-0.17 B global
-0.09 B globally
0.16 B going
-0.34 B golden
-0.41 B great
-0.35 B had
0.49 B hand
0.35 B has
0.48 B he
-0.42 B head
-0.65 B her
-0.45 B here
-0.25 B highlights
0.23 B hit
-0.29 B horror
-0.23 B i
-0.27 B i'm
-0.57 B illustrated
0.71 B include
-0.56 B included
0.42 B includes
-0.59 B including
-0.41 B independent
-0.22 B indian
0.48 B inspired
-1.12 B into
-0.41 B ireland
-0.22 B itself
-0.44 B joins
-0.62 B journalist
-0.22 B known
0.10 B korean
-0.06 B lady
0.41 B last
-0.44 B latest
-0.08 B led
0.48 B left
-0.08 B life
-0.34 B light
-0.38 B like
-0.22 B likely
0.72 B lineup
-0.49 B list
0.25 B location
-0.36 B look
-0.24 B lord
0.17 B love
-0.04 B made
-0.55 B main
-0.67 B manga
-0.17 B members
-0.08 B modern
-0.16 B more
-0.46 B most
-0.23 B mother
-0.19 B moved
0.31 B mr
-0.39 B my
0.07 B name
-0.08 B named
-0.44 B neither
-0.30 B network
-0.22 B networks
0.12 B new
-0.24 B newly
-0.17 B news
-0.15 B next
-0.14 B no
-0.26 B nominated
-0.30 B nor
0.07 B not
0.11 B novel
-0.42 B novels
0.36 B now
0.54 B off
-0.40 B officer
-0.58 B official
-0.29 B old
-0.50 B one
-0.43 B only
-0.27 B original
-0.18 B oscar
0.77 B other
-0.20 B others
-0.11 B our
0.17 B out
-0.18 B over
0.26 B own
-0.18 B p.m
-0.19 B part
-0.49 B peek
-0.64 B photo
-0.23 B picked
0.19 B pilot
-0.54 B place
-0.49 B play
-0.48 B played
-0.04 B playing
-0.22 B plays
-0.20 B police
0.14 B political
-0.46 B popular
-0.18 B power
-0.39 B premiere
0.59 B premiered
-0.62 B president
-0.04 B procedural
-0.10 B production
-0.09 B protagonist
-0.25 B published
-0.35 B publisher
-0.19 B ratings
-0.09 B recently
0.44 B relationship
0.26 B released
0.31 B replacing
-0.27 B reprise
-0.23 B response
0.13 B revealed
-0.34 B revolves
0.13 B role
-0.22 B roles
-0.15 B run
-0.10 B said
0.18 B same
0.56 B say
-0.11 B scandal
0.11 B seasons
-0.31 B second
-0.39 B secret
-0.11 B seen
-0.27 B sees
-0.10 B series
-0.38 B set
0.55 B shared
-0.31 B she
-0.09 B shocking
-0.10 B shooting
-0.43 B shown
-0.38 B shows
-0.51 B signed
0.43 B since
-0.47 B slate
0.26 B so
-0.09 B solid
-0.15 B some
-0.18 B soon
-0.19 B south
-0.36 B split
-0.71 B star
-0.65 B starred
-0.69 B stars
-0.72 B stepping
0.35 B stick
-0.54 B stories
0.22 B story
-0.11 B studio
-0.31 B success
-0.36 B successful
-0.20 B synopsis
-0.43 B take
-0.44 B takes
-0.18 B talent
-0.32 B television
0.31 B than
-0.93 B their
-0.36 B them
-0.07 B then
-0.47 B there
-0.50 B they
0.11 B thriller
-0.07 B through
-0.34 B time
-0.24 B title
-0.05 B titles
0.66 B told
-0.65 B town
-0.63 B trailer
-0.59 B turn
0.22 B tv
-0.55 B uk
0.25 B under
-0.13 B unique
-0.10 B unveiled
-0.12 B up
-0.06 B us
-0.15 B various
0.28 B version
-0.13 B vice
-0.35 B video
0.42 B we
-0.51 B week
-0.73 B well
0.09 B west
-0.22 B what
0.65 B when
-1.13 B which
-0.08 B who
-0.90 B will
0.23 B winner
-0.14 B working
-0.12 B world
-0.42 B year-old
0.27 B yet
0.27 B you
-0.15 B your
-0.59 B –
-0.22 B —
-0.13 B “
0.12 B ”
-0.15 Bn !
0.30 Bn %C
0.40 Bn %D
0.11 Bn %K
-0.29 Bn %N
-0.65 Bn %O
-0.45 Bn %P
0.29 Bn %R
0.40 Bn %S
-0.18 Bn %T
0.42 Bn %r
-0.14 Bn &
-0.34 Bn (
-0.08 Bn )
0.36 Bn ,
0.05 Bn -
0.13 Bn /
-0.60 Bn 3d
0.36 Bn :
-0.20 Bn [
0.45 Bn acclaimed
-0.16 Bn across
-0.33 Bn actor
0.07 Bn adaptation
0.21 Bn adapted
-0.32 Bn after
0.05 Bn again
0.24 Bn all
0.51 Bn along
-0.26 Bn alongside
-0.22 Bn already
-0.62 Bn also
-0.08 Bn american
-0.17 Bn among
-0.20 Bn announced
-0.20 Bn announcements
0.32 Bn another
-0.63 Bn available
0.35 Bn award-winning
-0.07 Bn back
-0.60 Bn based
-0.49 Bn became
-0.12 Bn been
-0.08 Bn being
0.26 Bn between
-0.20 Bn book
0.05 Bn boss
0.58 Bn both
-0.19 Bn bring
0.25 Bn but
-0.32 Bn cancelled
-0.65 Bn cast
0.29 Bn ceo
-0.44 Bn character
-0.27 Bn characters
0.18 Bn chief
-0.25 Bn city
0.40 Bn collaboration
-0.12 Bn comedy
0.48 Bn comes
-0.19 Bn comic
-0.49 Bn coming
-0.75 Bn commissioned
-0.35 Bn crime
0.09 Bn daughter
-0.14 Bn day
-0.48 Bn deal
-0.12 Bn developing
-0.24 Bn different
-0.40 Bn drama
-0.27 Bn duties
0.07 Bn end
-0.09 Bn episode
0.35 Bn episodes
-0.21 Bn excited
0.23 Bn family
-0.10 Bn fantastic
-0.28 Bn fantasy
-0.27 Bn film
-0.28 Bn filmed
-0.14 Bn filming
-0.06 Bn films
0.42 Bn first
-0.27 Bn followed
-0.20 Bn following
-0.49 Bn follows
0.28 Bn from
0.11 Bn game
-0.54 Bn get
-0.09 Bn globally
-0.34 Bn golden
-0.41 Bn great
-0.31 Bn had
0.49 Bn hand
0.70 Bn has
0.18 Bn have
0.22 Bn he
-0.42 Bn head
-0.56 Bn her
-0.41 Bn his
-0.24 Bn hit
-0.29 Bn horror
-0.58 Bn illustrated
0.66 Bn include
0.42 Bn includes
-0.57 Bn including
-0.07 Bn into
-0.37 Bn ireland
-0.62 Bn journalist
-0.26 Bn korean
0.50 Bn last
-0.34 Bn led
-0.34 Bn light
-0.23 Bn like
0.79 Bn lineup
-0.36 Bn look
-0.24 Bn lord
0.13 Bn made
-0.45 Bn manga
-0.12 Bn more
-0.11 Bn most
-0.23 Bn mother
-0.19 Bn moved
-0.31 Bn mr
-0.39 Bn my
0.07 Bn name
-0.31 Bn named
-0.44 Bn neither
-0.44 Bn network
-0.11 Bn new
-0.08 Bn newly
0.12 Bn news
-0.06 Bn no
-0.26 Bn nominated
-0.30 Bn nor
0.14 Bn not
-0.36 Bn novel
-0.46 Bn novels
-0.41 Bn officer
-0.39 Bn official
0.05 Bn one
-0.43 Bn only
-0.14 Bn oscar
0.47 Bn other
-0.05 Bn our
0.17 Bn out
-0.19 Bn part
-0.64 Bn photo
-0.28 Bn pilot
-0.54 Bn place
0.32 Bn plan
-0.18 Bn play
-0.48 Bn played
0.17 Bn political
-0.35 Bn premiere
0.45 Bn premiered
-0.41 Bn president
0.16 Bn production
0.58 Bn project
-0.09 Bn protagonist
-0.25 Bn published
-0.35 Bn publisher
-0.52 Bn relationship
-0.21 Bn released
0.31 Bn replacing
-0.23 Bn reprise
-0.29 Bn revealed
-0.34 Bn revolves
-0.30 Bn role
-0.16 Bn roles
-0.15 Bn run
-0.57 Bn said
-0.07 Bn scandal
0.11 Bn seasons
0.44 Bn second
-0.27 Bn sees
-0.43 Bn set
0.55 Bn shared
-0.10 Bn shooting
0.08 Bn show
-0.17 Bn shows
0.43 Bn since
-0.44 Bn slate
0.10 Bn so
-0.07 Bn soon
-0.05 Bn south
-0.36 Bn split
-0.04 Bn starring
-0.65 Bn stars
0.37 Bn stick
-0.54 Bn stories
-0.12 Bn story
-0.25 Bn studio
-0.20 Bn synopsis
-0.43 Bn takes
0.13 Bn television
-0.32 Bn their
-0.07 Bn then
-0.54 Bn there
-0.28 Bn they
-0.28 Bn thriller
0.06 Bn through
-0.08 Bn told
-0.08 Bn town
-0.48 Bn trailer
-0.56 Bn uk
0.29 Bn under
-0.43 Bn up
-0.06 Bn us
-0.15 Bn various
-0.30 Bn very
-0.10 Bn vice
-0.51 Bn week
-0.55 Bn well
0.09 Bn west
-0.21 Bn what
-0.26 Bn when
-1.01 Bn which
0.25 Bn while
-0.83 Bn will
0.23 Bn winner
-0.14 Bn working
-0.05 Bn world
-0.41 Bn year-old
-0.15 Bn your
-0.70 Bn –
-0.22 Bn —
-0.17 Bn ”
0.38 H %C
-0.31 H %D
-0.31 H %P
0.28 H %S
0.31 H 's
-0.27 H (
-0.27 H )
-0.80 H ,
-0.53 H :
-0.17 H ?
-0.39 H a
-0.14 H and
-0.32 H cast
-0.30 H date
-0.14 H from
-0.45 H in
0.09 H is
-0.05 H march
0.31 H of
0.07 H on
-0.39 H plot
-0.44 H premieres
-0.46 H release
0.06 H renewed
-0.10 H trailer
-0.34 H tv
-0.70 H what
-0.20 H when
0.16 H who
0.30 H “
0.30 H ”
-0.34 L1 %C
-0.22 L1 %D
-0.53 L1 %N
-0.18 L1 %O
0.12 L1 %R
-0.09 L1 %T
-0.11 L1 %r
0.30 L1 's
-0.46 L1 (
0.07 L1 ,
-0.35 L1 .
0.32 L1 :
0.29 L1 ;
0.15 L1 ^
-0.30 L1 after
-0.16 L1 and
0.53 L1 are
-0.75 L1 as
0.35 L1 at
-0.14 L1 boss
0.25 L1 but
-0.23 L1 by
-0.46 L1 drama
-0.39 L1 film
0.22 L1 for
-0.63 L1 from
-0.16 L1 his
-0.69 L1 in
0.55 L1 include
0.42 L1 includes
-0.22 L1 including
0.69 L1 is
-0.22 L1 like
-0.24 L1 lord
-0.12 L1 my
-0.18 L1 of
-0.41 L1 officer
-0.56 L1 on
-0.20 L1 one
-0.05 L1 our
-0.35 L1 publisher
0.32 L1 replacing
-0.23 L1 said
-0.20 L1 sees
-0.98 L1 starring
-0.59 L1 stars
-0.32 L1 takes
-0.30 L1 that
-0.33 L1 the
0.06 L1 through
0.20 L1 to
0.18 L1 under
-0.24 L1 west
-0.18 L1 when
-0.36 L1 while
0.23 L1 winner
0.13 L1 with
-0.18 L1 ”
0.07 L2 %C 's
-0.65 L2 %C ,
0.23 L2 %C and
0.20 L2 %D ,
-0.29 L2 %D on
-0.20 L2 %K 's
-0.21 L2 %P %R
0.40 L2 %P 's
-0.45 L2 %P (
-0.33 L2 %P :
-0.05 L2 %P as
0.44 L2 %P for
-0.13 L2 %P in
0.15 L2 %P of
-0.18 L2 %P on
-0.32 L2 %P takes
-0.10 L2 %P the
0.28 L2 %R %R
0.19 L2 %R :
-0.80 L2 %R ;
0.35 L2 %R alongside
0.45 L2 %R by
-0.11 L2 %R for
0.12 L2 %R the
0.59 L2 %R with
0.74 L2 %T %R
-0.46 L2 %T %r
-0.12 L2 %T (
-0.80 L2 %T ,
-0.22 L2 %T :
-0.51 L2 %T and
-0.96 L2 %r %R
-0.23 L2 %r %r
0.63 L2 %r ,
0.47 L2 %r ;
-0.90 L2 %r alongside
-0.55 L2 %r by
0.63 L2 's %R
-0.06 L2 ( the
-0.35 L2 , a
-0.10 L2 , alongside
-0.17 L2 , and
0.25 L2 , but
-0.16 L2 , including
-0.39 L2 , starring
-0.14 L2 , the
-0.35 L2 , while
0.07 L2 , with
-0.18 L2 , ”
0.15 L2 / %R
-0.31 L2 / %r
0.30 L2 ^ %R
0.15 L2 ^ ^
-0.36 L2 ^ the
0.46 L2 adapted by
0.35 L2 along with
0.06 L2 and %R
0.71 L2 and %r
-0.17 L2 and a
-0.25 L2 and starring
-0.10 L2 and the
-0.22 L2 anime at
-0.11 L2 based on
0.84 L2 by %R
-0.31 L2 cancelled %R
-0.25 L2 city of
-0.43 L2 coming to
0.22 L2 drama %R
-0.20 L2 duties with
-0.29 L2 for the
0.46 L2 from %R
-0.09 L2 globally on
-0.44 L2 illustrated %R
-0.27 L2 illustrated by
-0.37 L2 in the
0.99 L2 its %R
-0.11 L2 led %R
-0.19 L2 moved to
-0.31 L2 mr .
-0.15 L2 novels %R
-0.46 L2 of drama
-0.13 L2 of the
-0.26 L2 on a
-0.16 L2 on the
-0.09 L2 played %R
-0.21 L2 released %R
-0.08 L2 roles as
-0.34 L2 series %r
-0.54 L2 series stars
0.35 L2 show ,
-0.44 L2 slate includes
-0.44 L2 story of
0.40 L2 team at
-0.08 L2 town of
0.51 L2 under %R
-0.25 L2 winning %R
0.78 L2 winning %r
-0.13 L2 working with
-0.22 L2 ” %R
0.55 L2 ” %r
-0.23 L2 ” said
-0.06 L3 %P ( the
-0.17 L3 %P , ”
-0.20 L3 %P in the
-0.08 L3 %P of drama
-0.04 L3 %R %P 's
-0.32 L3 %R %P (
-0.31 L3 %R %R alongside
0.67 L3 %R %R by
-0.57 L3 %R , with
-0.14 L3 %R / %r
0.39 L3 %R and %r
0.25 L3 %R duties with
-0.36 L3 %T ” %R
0.68 L3 %r %R alongside
-0.90 L3 %r %r alongside
0.17 L3 %r %r by
0.15 L3 %r / %R
-0.28 L3 %r / %r
0.23 L3 %r and %R
-0.89 L3 %r duties with
-0.55 L3 's %P of
-0.13 L3 ( %P of
0.34 L3 , %P 's
-0.05 L3 , %P (
-0.08 L3 , %R %R
-0.18 L3 , %R by
-0.58 L3 , %r %R
-0.52 L3 , %r by
0.10 L3 , along with
-0.23 L3 , ” said
0.77 L3 - winning %R
0.72 L3 ; %R by
-0.67 L3 ; %r by
-0.61 L3 ^ %C ,
-0.28 L3 ^ %P (
0.29 L3 ^ %R %R
0.33 L3 ^ %R :
-0.24 L3 ^ %R by
0.40 L3 ^ %T %R
-0.12 L3 ^ %T (
-0.24 L3 ^ %r by
0.30 L3 ^ ^ %R
0.15 L3 ^ ^ ^
-0.36 L3 ^ ^ the
0.51 L3 a %R with
-0.56 L3 and %P (
0.47 L3 and %P for
-0.11 L3 and %P of
-0.77 L3 and %R %R
1.19 L3 and %R by
0.19 L3 and %r by
0.46 L3 and adapted by
-0.23 L3 and illustrated by
-0.14 L3 be %R by
0.76 L3 been %R by
-0.30 L3 been cancelled %R
0.39 L3 being %R by
-0.22 L3 book %T :
-0.13 L3 by %P 's
-0.13 L3 by %P (
0.57 L3 is %R %R
0.23 L3 is %R by
-0.49 L3 is %r %R
0.10 L3 is %r by
-0.21 L3 of %P 's
-0.14 L3 of %P (
-0.13 L3 on %P in
-0.09 L3 premiere globally on
-0.69 L3 series %R by
-0.08 L3 series %r %R
-0.29 L3 series %r by
-0.09 L3 the %P for
-0.22 L3 the anime at
0.35 L3 the show ,
-0.13 L3 the story of
0.45 L3 to %R %R
1.18 L3 was %R by
-0.13 L3 was %r %R
-0.84 L3 was %r by
-0.04 L3 was cancelled %R
-0.24 L3 ” %R by
-0.17 L3 ” %r %R
-0.44 LR %N %R
-0.12 LR %O ,
-0.08 LR %R %D
-0.97 LR %R 's
0.42 LR %R )
0.44 LR %R ,
-0.32 LR %R .
0.21 LR %R added
-0.18 LR %R after
0.31 LR %R also
0.34 LR %R and
-0.21 LR %R are
0.63 LR %R for
0.55 LR %R has
-0.17 LR %R in
0.62 LR %R is
-0.34 LR %R on
0.97 LR %R said
0.59 LR %R told
0.18 LR %R who
-0.37 LR %R will
0.28 LR %r 's
-0.11 LR %r ,
0.38 LR %r .
-0.09 LR %r also
-0.88 LR %r said
-0.29 LR %r will
-0.20 LR 's 's
-0.39 LR 's )
0.69 LR 's ,
0.05 LR 's .
-0.39 LR 's and
-0.50 LR 's of
-0.13 LR ( $
-0.60 LR ( )
-0.15 LR ( ,
-0.62 LR , 's
0.13 LR , )
0.19 LR , ,
0.46 LR , .
-0.58 LR , has
0.15 LR , is
-0.51 LR , to
-0.31 LR , was
0.39 LR , will
-0.22 LR . )
0.42 LR : $
-0.10 LR : %R
0.23 LR : .
-0.44 LR : the
0.31 LR ^ %R
0.32 LR ^ %r
0.21 LR ^ 's
-0.33 LR ^ ,
0.45 LR ^ announced
0.13 LR ^ are
0.38 LR ^ has
-0.12 LR ^ is
0.48 LR ^ serve
0.26 LR ^ will
-0.07 LR a )
-0.50 LR and 's
0.46 LR and ,
-0.08 LR as ,
-0.44 LR at ,
0.11 LR at .
0.12 LR by $
-0.53 LR by 's
-0.38 LR by .
-0.54 LR by in
-0.46 LR drama ,
-0.35 LR for ,
-0.45 LR for .
-0.18 LR for as
-0.30 LR in 's
-0.47 LR in ,
-0.44 LR in .
-0.19 LR in and
0.45 LR includes .
-0.14 LR including ,
-0.31 LR like .
0.20 LR of 's
-0.13 LR of )
0.25 LR of ,
0.18 LR of .
-0.11 LR of :
-0.35 LR of and
-0.21 LR of in
-0.04 LR of to
-0.24 LR of who
-0.11 LR on 's
-0.13 LR on ,
-0.49 LR on .
-0.13 LR on and
-0.09 LR on with
-0.23 LR said ,
-0.56 LR starring ,
-0.80 LR starring .
-0.37 LR stars .
-0.25 LR the $
-0.20 LR the %R
-0.30 LR the 's
-0.20 LR the )
-0.34 LR the ,
-0.84 LR the .
-0.11 LR the of
-0.23 LR the series
-0.29 LR the star
0.48 LR to .
0.16 LR with %R
-0.17 LR with 's
0.30 LR with .
0.09 LR with as
-0.12 LR ” )
0.45 Lb2 %C
0.43 Lb2 %D
-0.55 Lb2 %K
-0.57 Lb2 %N
-0.55 Lb2 %O
0.09 Lb2 %P
0.57 Lb2 %R
0.22 Lb2 %S
0.81 Lb2 %T
-0.44 Lb2 %r
0.35 Lb2 's
0.40 Lb2 (
0.05 Lb2 ,
-0.34 Lb2 -
-0.29 Lb2 /
-0.20 Lb2 :
-0.05 Lb2 ^
-0.21 Lb2 a
-0.18 Lb2 adaptation
0.39 Lb2 adapted
0.24 Lb2 all
0.35 Lb2 along
-0.45 Lb2 also
-0.21 Lb2 and
-0.45 Lb2 anime
-0.14 Lb2 announcements
0.32 Lb2 another
0.42 Lb2 as
0.28 Lb2 at
-0.11 Lb2 based
0.99 Lb2 by
-0.31 Lb2 cancelled
-0.56 Lb2 cast
0.29 Lb2 ceo
-0.25 Lb2 city
-0.43 Lb2 coming
-0.05 Lb2 drama
-0.20 Lb2 duties
-0.21 Lb2 follows
-0.29 Lb2 for
1.05 Lb2 from
-0.09 Lb2 globally
-0.13 Lb2 her
-0.58 Lb2 illustrated
-0.54 Lb2 in
-0.20 Lb2 including
0.28 Lb2 is
-0.22 Lb2 it
-0.43 Lb2 led
0.13 Lb2 made
-0.19 Lb2 moved
-0.31 Lb2 mr
0.04 Lb2 name
-0.08 Lb2 named
-0.44 Lb2 network
-0.30 Lb2 novel
-0.45 Lb2 novels
-0.63 Lb2 of
-0.39 Lb2 on
0.11 Lb2 oscar
-0.24 Lb2 played
-0.21 Lb2 released
-0.23 Lb2 role
-0.16 Lb2 roles
0.08 Lb2 said
0.44 Lb2 second
0.54 Lb2 series
-0.32 Lb2 show
-0.44 Lb2 slate
-0.44 Lb2 story
0.05 Lb2 team
-0.47 Lb2 that
-0.43 Lb2 the
-0.62 Lb2 to
-0.08 Lb2 town
0.51 Lb2 under
-0.34 Lb2 up
-0.48 Lb2 week
-0.26 Lb2 which
-1.00 Lb2 will
-0.09 Lb2 with
-0.13 Lb2 working
-0.22 Lb2 “
0.27 Lb2 ”
-0.47 Lb3 %C
0.44 Lb3 %D
0.09 Lb3 %N
-0.48 Lb3 %P
0.26 Lb3 %R
-0.58 Lb3 %S
-0.21 Lb3 %T
0.16 Lb3 %r
-0.15 Lb3 's
-0.30 Lb3 (
-0.07 Lb3 ,
0.25 Lb3 -
-0.11 Lb3 .
0.17 Lb3 /
-0.35 Lb3 :
0.27 Lb3 ;
-0.07 Lb3 ^
0.23 Lb3 a
-0.23 Lb3 an
0.61 Lb3 and
-0.71 Lb3 as
0.42 Lb3 at
-0.18 Lb3 based
-0.63 Lb3 be
-0.16 Lb3 been
0.13 Lb3 being
0.53 Lb3 book
-0.44 Lb3 by
-0.14 Lb3 cast
-0.15 Lb3 character
-0.20 Lb3 characters
0.41 Lb3 drama
-0.25 Lb3 fantasy
-0.06 Lb3 films
-0.28 Lb3 for
0.25 Lb3 from
-0.28 Lb3 great
-0.37 Lb3 her
-0.43 Lb3 his
-0.36 Lb3 in
0.35 Lb3 include
0.17 Lb3 is
-0.65 Lb3 it
0.30 Lb3 its
-0.32 Lb3 light
-0.08 Lb3 like
-0.26 Lb3 named
-0.23 Lb3 new
-0.11 Lb3 of
-0.68 Lb3 on
0.53 Lb3 other
-0.35 Lb3 premiere
-0.52 Lb3 series
0.17 Lb3 show
-0.07 Lb3 soon
0.37 Lb3 stick
-0.39 Lb3 takes
-0.33 Lb3 that
0.22 Lb3 the
-0.16 Lb3 their
-0.06 Lb3 to
-0.33 Lb3 trailer
-0.15 Lb3 various
-0.24 Lb3 was
-0.24 Lb3 which
0.51 Lb3 while
0.11 Lb3 who
-0.16 Lb3 will
0.51 Lb3 with
-0.23 Lb3 “
-0.12 Lb3 ”
-0.11 R1 !
-0.40 R1 %D
-0.17 R1 %N
-0.20 R1 %O
-0.43 R1 %P
0.30 R1 %R
-0.27 R1 %r
-0.34 R1 's
0.08 R1 )
0.11 R1 ,
-0.51 R1 -
0.15 R1 .
0.21 R1 :
-0.79 R1 ;
-0.20 R1 ]
-0.08 R1 a
-0.06 R1 actor
0.21 R1 added
-0.21 R1 after
-0.14 R1 also
-0.07 R1 and
0.45 R1 announced
-0.08 R1 are
-0.29 R1 as
-0.49 R1 at
-0.16 R1 attached
-0.43 R1 award
-0.19 R1 back
-0.12 R1 being
-0.08 R1 by
0.12 R1 did
-0.29 R1 drama
0.50 R1 for
0.20 R1 has
0.17 R1 have
-0.47 R1 in
-0.44 R1 india
0.16 R1 is
-0.14 R1 leave
0.14 R1 of
-0.45 R1 on
-0.17 R1 original
0.47 R1 remains
-0.25 R1 returns
0.06 R1 revealed
0.06 R1 said
-0.37 R1 says
-0.34 R1 series
0.48 R1 serve
-0.35 R1 show
-0.73 R1 star
-0.53 R1 story
-0.08 R1 takes
-0.17 R1 that
0.05 R1 the
-0.94 R1 to
0.06 R1 told
-0.19 R1 was
-0.24 R1 who
-0.14 R1 will
-0.12 R1 with
-0.21 R1 would
-0.33 R1 –
-0.22 R1 —
-0.12 R2 %D ,
-0.10 R2 %D .
-0.05 R2 %R %D
-0.43 R2 %R %P
0.34 R2 %R %R
0.42 R2 %R it
-0.11 R2 %R the
-0.63 R2 %r %R
-0.67 R2 's %K
0.11 R2 's %P
0.15 R2 's %T
-0.37 R2 's first
-0.27 R2 's novel
-0.36 R2 's “
0.45 R2 ) $
-0.05 R2 ) %D
-0.10 R2 ) %R
0.14 R2 ) .
-0.41 R2 ) and
-0.68 R2 ) is
-0.14 R2 ) who
0.36 R2 , %C
-0.83 R2 , %R
-0.15 R2 , %T
0.46 R2 , %r
-0.63 R2 , a
-0.21 R2 , and
-0.37 R2 , as
0.16 R2 , is
-0.44 R2 , it
-0.10 R2 , on
-0.32 R2 , played
-0.06 R2 , said
-0.25 R2 , there
-0.27 R2 , was
-0.52 R2 , where
0.59 R2 , which
0.37 R2 , who
0.17 R2 , with
0.40 R2 , “
-0.19 R2 , ”
-0.50 R2 - based
0.38 R2 . ,
-0.20 R2 : %P
0.21 R2 added :
-0.31 R2 and %C
-0.68 R2 and %R
0.18 R2 and %T
0.75 R2 and %r
0.44 R2 and adapted
-0.29 R2 and his
-0.55 R2 and illustrated
-0.39 R2 and starring
-0.41 R2 and the
-0.60 R2 and will
0.31 R2 are %R
-1.06 R2 are %r
-0.14 R2 are the
0.38 R2 as %R
-0.50 R2 as %r
-0.18 R2 as a
-0.64 R2 as well
-0.48 R2 at the
-0.29 R2 award -
0.13 R2 did the
0.33 R2 for %C
0.39 R2 for %K
0.41 R2 for the
0.48 R2 has %R
0.45 R2 has been
-0.48 R2 in %D
-0.34 R2 in %P
0.27 R2 in the
-0.43 R2 india .
0.47 R2 is %R
0.25 R2 is also
0.48 R2 is in
-0.18 R2 is set
-0.42 R2 of %P
-0.20 R2 of drama
-0.13 R2 on %D
-0.18 R2 on the
-0.12 R2 series %T
0.48 R2 serve as
-0.28 R2 star %P
-0.49 R2 takes %P
-0.35 R2 the %P
-0.06 R2 to the
0.81 R2 will %R
-0.42 R2 will %r
-0.28 R2 will be
-0.46 R2 will play
-0.09 R2 with the
-0.10 R3 %D . $
-0.25 R3 %R %P ,
-0.23 R3 %R the %S
0.32 R3 %R the first
-0.54 R3 's %K ,
-0.58 R3 's %P .
0.46 R3 's %P and
-0.15 R3 's “ %T
0.45 R3 ) $ $
-0.10 R3 ) %R the
-0.05 R3 ) , %P
-0.05 R3 ) , the
-0.10 R3 ) , with
0.14 R3 ) . $
-0.09 R3 ) and %P
-0.06 R3 ) and %R
-0.11 R3 ) and %r
-0.40 R3 , %R %D
-0.42 R3 , %R by
-0.58 R3 , %T is
-0.36 R3 , %r %R
0.52 R3 , %r by
-0.31 R3 , played %R
0.53 R3 , the %N
-0.54 R3 , the %R
0.54 R3 , the %r
0.24 R3 , the series
-0.35 R3 , the show
0.05 R3 , which follows
0.43 R3 , who %R
0.24 R3 , who %r
-0.10 R3 , who also
0.60 R3 , with %P
-0.15 R3 , “ %T
-0.12 R3 , ” “
0.21 R3 added : “
-0.66 R3 and %R by
-0.25 R3 and %r %R
0.88 R3 and %r by
-0.55 R3 and illustrated by
-0.39 R3 and starring %P
0.39 R3 are %R %R
-0.99 R3 are %r %r
0.68 R3 are the %R
0.90 R3 as %R .
-0.50 R3 as %r .
-0.59 R3 as well as
-0.29 R3 award - winning
0.40 R3 for %C .
-0.42 R3 in %D .
-0.33 R3 in %P ,
-0.12 R3 in the %P
-0.43 R3 india . $
0.50 R3 is %R the
0.49 R3 is in charge
-0.18 R3 is set to
-0.15 R3 of drama %P
0.14 R3 serve as %R
-0.09 R3 with the first
0.15 Rb2 $
0.20 Rb2 %C
-0.66 Rb2 %D
-0.19 Rb2 %K
0.16 Rb2 %N
-0.06 Rb2 %O
-0.12 Rb2 %P
-0.23 Rb2 %S
0.15 Rb2 %T
-0.25 Rb2 %r
-0.25 Rb2 's
-0.07 Rb2 (
-0.13 Rb2 )
0.35 Rb2 ,
-0.40 Rb2 -
-0.69 Rb2 .
-0.14 Rb2 /
-0.51 Rb2 :
0.44 Rb2 adapted
-0.51 Rb2 all
0.25 Rb2 also
-0.40 Rb2 and
-0.15 Rb2 announced
0.42 Rb2 are
0.04 Rb2 as
0.42 Rb2 attached
-0.50 Rb2 based
-0.28 Rb2 be
0.45 Rb2 been
-0.06 Rb2 canada
-0.11 Rb2 debuted
-0.68 Rb2 drama
-0.39 Rb2 first
0.19 Rb2 follows
0.33 Rb2 for
0.17 Rb2 had
-0.05 Rb2 has
-0.75 Rb2 his
-0.55 Rb2 illustrated
0.25 Rb2 in
-0.38 Rb2 it
0.52 Rb2 its
-0.64 Rb2 japan
-0.17 Rb2 made
-0.28 Rb2 no
-0.47 Rb2 not
-0.27 Rb2 novel
-0.19 Rb2 of
0.70 Rb2 on
-0.46 Rb2 play
-0.32 Rb2 played
0.31 Rb2 returning
-0.21 Rb2 said
-0.46 Rb2 series
-0.24 Rb2 set
-0.19 Rb2 sits
-0.64 Rb2 star
-0.39 Rb2 starring
0.45 Rb2 that
-0.10 Rb2 the
-0.25 Rb2 there
-0.45 Rb2 this
-0.18 Rb2 to
0.29 Rb2 told
0.17 Rb2 tudum
-0.24 Rb2 under
-0.50 Rb2 up
-0.21 Rb2 was
-0.64 Rb2 well
-0.52 Rb2 where
0.59 Rb2 which
0.33 Rb2 who
-0.61 Rb2 will
0.15 Rb2 with
0.34 Rb2 would
0.06 Rb2 “
-0.22 Rb2 ”
-0.13 Rb3 %C
-0.94 Rb3 %D
0.14 Rb3 %K
0.26 Rb3 %N
0.13 Rb3 %O
-0.21 Rb3 %P
0.33 Rb3 %R
-0.11 Rb3 %S
-0.89 Rb3 %T
0.04 Rb3 %r
0.33 Rb3 's
-0.15 Rb3 (
-0.17 Rb3 )
-1.24 Rb3 ,
-0.44 Rb3 .
-0.43 Rb3 :
0.15 Rb3 ;
0.20 Rb3 a
-0.35 Rb3 actor
0.12 Rb3 again
-0.11 Rb3 also
-0.04 Rb3 an
0.25 Rb3 and
-0.25 Rb3 are
0.40 Rb3 as
-0.41 Rb3 at
-0.71 Rb3 based
0.19 Rb3 be
-0.60 Rb3 been
0.04 Rb3 by
0.49 Rb3 charge
-0.15 Rb3 date
-0.04 Rb3 detective
0.12 Rb3 drama
-0.55 Rb3 film
0.17 Rb3 first
0.78 Rb3 follows
-0.36 Rb3 for
0.51 Rb3 from
0.41 Rb3 had
-0.09 Rb3 has
0.41 Rb3 his
0.68 Rb3 in
-0.87 Rb3 it
0.19 Rb3 its
-0.45 Rb3 new
-0.45 Rb3 not
-0.41 Rb3 on
-0.44 Rb3 others
-0.12 Rb3 pilot
-0.24 Rb3 place
-0.36 Rb3 play
0.05 Rb3 series
-0.27 Rb3 stars
0.28 Rb3 stepping
-0.22 Rb3 story
-0.39 Rb3 the
-0.22 Rb3 their
-0.38 Rb3 this
-0.17 Rb3 tv
-0.63 Rb3 was
-0.46 Rb3 which
-0.25 Rb3 who
0.48 Rb3 will
-0.28 Rb3 winning
-0.08 Rb3 with
-0.06 Rb3 –
-0.27 Rb3 “
-0.16 Rb3 ”
-0.28 T after
-0.26 T before
-0.10 T none
-0.92 ahead Cfar
-0.48 ahead Cfarther
-0.87 ahead Cnear
-0.11 ahead Cnext
-0.51 ahead Cnone
-0.70 ahead Csome
0.45 ahead Kfarther
0.42 ahead Knear
0.24 ahead Knext
0.41 ahead Knone
0.43 ahead Ksome
-0.42 ahead Pfar
-0.67 ahead Pfarther
0.35 ahead Pnear
0.19 ahead Pnext
-0.36 ahead Pnone
0.24 ahead Psome
-0.34 ahead _
-0.56 ahead _%T
-0.61 ahead _%r
0.57 ahead _(
0.38 ahead _(_)
-0.16 ahead _)
-0.11 ahead _)_%r
0.31 ahead _are
0.68 ahead _are_the
0.36 ahead _as
0.48 ahead _has
-0.11 ahead _is
-0.43 ahead _played
0.14 ahead _serve_as
-0.58 ahead _the
0.52 ahead _the_%r
-0.94 ahead _the_%r_of_%T
-0.16 ahead _who
0.25 ahead _who_also
0.34 ahead _who_will_also_serve_as
0.81 ahead _will
-0.62 at caption
-0.19 at first0
0.29 at first2
-0.11 at first3
-0.46 at heading
0.09 at last1
-0.13 at last2
-0.26 at last3
0.47 at length0
0.29 at length1
-0.20 at length2
-0.13 at length3
-0.41 at length4
-0.32 at length5
-0.17 at middle3
-0.11 at paragraph
-0.73 back Cfar
-0.59 back Cfarther
-0.20 back Cnear
-0.65 back Cnext
-0.44 back Cnone
-0.80 back Csome
0.49 back Kfar
0.38 back Kfarther
1.01 back Knear
0.18 back Knext
0.05 back Knone
-0.53 back Ksome
-0.72 back Pfar
-0.51 back Pfarther
0.33 back Pnear
0.15 back Pnext
-0.15 back Pnone
-0.10 back Psome
0.15 back _
-0.35 back _%C
0.54 back _%r
0.62 back _%r_by
-0.10 back _'s
-0.33 back _(
-0.15 back _(_on
0.73 back _)
-0.17 back _/
-0.14 back _/_%r
0.25 back _:
-0.80 back _;
0.33 back _alongside
0.46 back _by
-1.25 back _by_%r_by
0.11 back _by_'s
-0.09 back _by_(
-0.07 back _by_(_on
-0.23 back _by_illustrated_by
0.55 back _by_starring
0.78 back _duties_with
-0.11 back _for
0.12 back _the
-0.22 back _the_anime_at
0.34 back _through
0.22 back _with
-0.39 cat cast
-0.98 cat character
0.54 cat maker
-0.34 l1 %C
-0.22 l1 %D
-0.66 l1 %N
-0.18 l1 %O
0.19 l1 %R
-0.09 l1 %T
-0.14 l1 %r
-0.34 l1 &
0.27 l1 's
-0.31 l1 (
-0.29 l1 ,
-0.33 l1 .
-0.54 l1 /
0.45 l1 :
0.26 l1 ;
0.15 l1 ^
-0.30 l1 after
0.20 l1 alongside
0.15 l1 and
0.18 l1 are
-0.71 l1 as
-0.92 l1 at
-0.14 l1 boss
0.25 l1 but
-0.22 l1 by
-0.46 l1 drama
-0.10 l1 film
-0.55 l1 for
-0.63 l1 from
-0.66 l1 in
0.29 l1 include
0.18 l1 includes
-0.17 l1 including
0.69 l1 is
-0.17 l1 like
-0.24 l1 lord
-0.12 l1 my
-0.06 l1 of
-0.41 l1 officer
-0.56 l1 on
-0.20 l1 one
-0.04 l1 our
-0.35 l1 publisher
0.32 l1 replacing
-0.23 l1 said
-0.20 l1 sees
-0.66 l1 starring
-0.40 l1 stars
-0.32 l1 takes
-0.30 l1 that
-0.28 l1 the
-0.07 l1 through
0.23 l1 to
0.22 l1 under
-0.24 l1 west
-0.18 l1 when
-0.36 l1 while
0.23 l1 winner
0.38 l1 with
-0.70 l1 “
0.07 l2 %C 's
-0.62 l2 %C ,
0.23 l2 %C and
0.20 l2 %D ,
-0.29 l2 %D on
0.15 l2 %K 's
0.14 l2 %K ,
0.37 l2 %K and
-0.21 l2 %P %R
-0.32 l2 %P &
0.33 l2 %P 's
-0.29 l2 %P (
-0.28 l2 %P ,
-0.55 l2 %P /
-0.23 l2 %P :
-0.23 l2 %P ;
-0.08 l2 %P and
-0.05 l2 %P as
0.05 l2 %P for
-0.13 l2 %P in
0.22 l2 %P of
-0.18 l2 %P on
-0.32 l2 %P takes
-0.10 l2 %P the
0.17 l2 %R %R
0.22 l2 %R :
-0.80 l2 %R ;
0.55 l2 %R alongside
0.19 l2 %R by
-0.11 l2 %R for
0.23 l2 %R the
0.59 l2 %R with
0.74 l2 %T %R
-0.39 l2 %T %r
-0.12 l2 %T (
-0.82 l2 %T ,
-0.22 l2 %T :
-0.51 l2 %T and
-0.78 l2 %r %R
-0.17 l2 %r %r
0.63 l2 %r ,
0.47 l2 %r ;
-0.46 l2 %r alongside
-0.30 l2 %r by
0.63 l2 's %R
-0.06 l2 ( the
-0.12 l2 ( “
-0.06 l2 ) ,
-0.38 l2 ) and
-0.35 l2 , a
0.09 l2 , alongside
0.15 l2 , and
0.25 l2 , but
-0.05 l2 , including
-0.27 l2 , starring
-0.25 l2 , the
-0.35 l2 , while
0.16 l2 , with
0.15 l2 / %R
-0.31 l2 / %r
-0.58 l2 : “
0.29 l2 ^ %R
0.15 l2 ^ ^
-0.35 l2 ^ the
0.46 l2 adapted by
0.37 l2 along with
-0.08 l2 and %R
0.43 l2 and %r
-0.17 l2 and a
-0.25 l2 and starring
-0.43 l2 and the
-0.22 l2 anime at
-0.11 l2 based on
0.58 l2 by %R
-0.31 l2 cancelled %R
-0.25 l2 city of
-0.43 l2 coming to
0.22 l2 drama %R
0.28 l2 duties with
-0.29 l2 for the
0.46 l2 from %R
-0.09 l2 globally on
-0.44 l2 illustrated %R
-0.27 l2 illustrated by
-0.20 l2 in the
0.49 l2 its %R
-0.07 l2 led %R
-0.19 l2 moved to
-0.31 l2 mr .
-0.15 l2 novels %R
-0.46 l2 of drama
-0.13 l2 of the
-0.23 l2 on a
-0.16 l2 on the
-0.21 l2 released %R
-0.05 l2 roles as
0.67 l2 series %R
-0.37 l2 series %r
-0.34 l2 series stars
0.35 l2 show ,
-0.40 l2 slate includes
-0.22 l2 story of
0.40 l2 team at
-0.08 l2 town of
0.51 l2 under %R
-0.25 l2 winning %R
0.78 l2 winning %r
-0.13 l2 working with
1.25 l2 ” %R
0.43 l2 ” %r
-0.23 l2 ” said
-0.14 l2 ” “
0.64 l3 %K , and
-0.06 l3 %P ( the
-0.12 l3 %P ( “
0.46 l3 %P ) and
-0.19 l3 %P , and
-0.15 l3 %P , the
-0.12 l3 %P and the
-0.08 l3 %P of drama
-0.17 l3 %R %P &
-0.25 l3 %R %P (
0.42 l3 %R %P ,
-0.17 l3 %R %P /
-0.51 l3 %R %P and
0.31 l3 %R %R alongside
0.67 l3 %R %R by
0.42 l3 %R ) ,
-0.57 l3 %R , with
-0.14 l3 %R / %r
0.29 l3 %R and %r
0.78 l3 %R duties with
0.64 l3 %T ” %R
0.54 l3 %r %P and
-0.46 l3 %r %r alongside
0.17 l3 %r %r by
-0.38 l3 %r ) ,
0.15 l3 %r / %R
-0.28 l3 %r / %r
0.37 l3 %r and %R
-0.76 l3 %r duties with
-0.27 l3 's %P of
-0.57 l3 ( %P ,
0.09 l3 ) , with
0.15 l3 , %K and
0.30 l3 , %P 's
-0.06 l3 , %P (
-0.14 l3 , %P ,
0.08 l3 , %P and
-0.26 l3 , %R %R
-0.58 l3 , %r %R
-0.52 l3 , %r by
-0.23 l3 , ” said
-0.14 l3 , ” “
0.77 l3 - winning %R
-0.18 l3 : %P ,
-0.31 l3 ; %P and
0.49 l3 ; %R by
-0.32 l3 ; %r by
-0.53 l3 ^ %C ,
-0.13 l3 ^ %P (
-0.22 l3 ^ %P ,
0.21 l3 ^ %P and
0.28 l3 ^ %R %R
0.21 l3 ^ %R :
-0.39 l3 ^ %R by
0.40 l3 ^ %T %R
-0.12 l3 ^ %T (
-0.67 l3 ^ %r by
0.29 l3 ^ ^ %R
0.15 l3 ^ ^ ^
-0.35 l3 ^ ^ the
0.51 l3 a %R with
-0.15 l3 alongside %P and
-0.11 l3 and %P (
0.24 l3 and %P for
-0.11 l3 and %P of
-0.77 l3 and %R %R
1.18 l3 and %R by
0.23 l3 and %r by
0.46 l3 and adapted by
-0.23 l3 and illustrated by
-0.14 l3 be %R by
0.60 l3 been %R by
-0.30 l3 been cancelled %R
0.22 l3 being %R by
-0.22 l3 book %T :
-0.13 l3 by %P 's
-0.07 l3 by %P (
0.21 l3 by %P ,
0.08 l3 by %P and
-0.10 l3 including %P ,
0.54 l3 is %R %R
-0.24 l3 is %r %R
0.11 l3 is %r by
-0.04 l3 like %P ,
-0.21 l3 of %P 's
-0.14 l3 of %P (
-0.20 l3 of %P ,
-0.63 l3 of %P and
-0.13 l3 on %P in
-0.09 l3 premiere globally on
-0.66 l3 series %R by
-0.08 l3 series %r %R
-0.22 l3 series %r by
-0.32 l3 starring %P ,
-0.48 l3 starring %P and
-0.27 l3 stars %P ,
-0.08 l3 the %P ,
-0.29 l3 the %P and
-0.09 l3 the %P for
-0.22 l3 the anime at
0.35 l3 the show ,
-0.13 l3 the story of
0.23 l3 to %R %R
0.76 l3 was %R by
-0.13 l3 was %r %R
-0.45 l3 was %r by
-0.04 l3 was cancelled %R
-0.21 l3 with %P ,
-0.26 l3 with %P and
-0.06 l3 “ %P &
-0.24 l3 ” %R by
-0.21 l3 ” ) and
-0.63 own Csure1
-1.15 own Csure2
-0.54 own Csure3
-0.87 own Ksure1
0.82 own Ksure2
0.38 own Ksure3
-0.91 own P1
-0.47 own P2
-0.24 own P3
-1.34 own Psure1
0.61 own Psure2
0.22 own Psure3
-0.64 own writtenCsure1
-0.89 own writtenCsure2
-0.88 own writtenCsure3
-0.87 own writtenKsure1
0.82 own writtenKsure2
0.38 own writtenKsure3
-1.10 own writtenP1
-0.29 own writtenP2
-0.32 own writtenP3
-0.21 own writtenPsure1
0.51 own writtenPsure2
0.10 own writtenPsure3
0.04 par %P
0.22 par “
-0.04 par2 %P )
0.17 par2 %P on
-0.19 par2 the %P
0.21 par2 “ %P
-0.11 r1 !
-0.35 r1 $
-0.35 r1 %D
-0.17 r1 %N
-0.16 r1 %O
-0.43 r1 %P
0.27 r1 %R
-0.17 r1 %r
-0.49 r1 &
-0.20 r1 's
0.12 r1 (
0.22 r1 )
0.19 r1 ,
-0.51 r1 -
0.25 r1 /
-0.66 r1 :
-0.34 r1 ;
-0.20 r1 ]
-0.08 r1 a
-0.06 r1 actor
0.21 r1 added
-0.21 r1 after
-0.15 r1 also
0.06 r1 and
0.45 r1 announced
-0.16 r1 are
-0.61 r1 as
-0.48 r1 at
-0.07 r1 attached
-0.43 r1 award
-0.19 r1 back
-0.12 r1 being
-0.08 r1 by
0.12 r1 did
-0.29 r1 drama
0.47 r1 for
0.20 r1 has
0.17 r1 have
-0.45 r1 in
-0.44 r1 india
-0.14 r1 leave
0.13 r1 of
-0.32 r1 on
-0.17 r1 original
0.70 r1 remains
-0.25 r1 returns
0.06 r1 revealed
-0.37 r1 says
-0.34 r1 series
0.26 r1 serve
-0.35 r1 show
-0.29 r1 star
-0.31 r1 story
-0.08 r1 takes
-0.17 r1 that
0.05 r1 the
-0.88 r1 to
0.06 r1 told
-0.19 r1 was
-0.34 r1 who
-0.06 r1 will
-0.12 r1 with
-0.21 r1 would
-0.33 r1 –
-0.22 r1 —
-0.36 r1 ”
-0.35 r2 $ $
-0.12 r2 %D ,
-0.04 r2 %D .
-0.05 r2 %R %D
-0.35 r2 %R %P
0.09 r2 %R %R
0.71 r2 %R .
0.42 r2 %R it
-0.11 r2 %R the
-0.63 r2 %r %R
0.10 r2 %r the
-0.31 r2 & %P
-0.70 r2 's %K
0.20 r2 's %P
0.31 r2 's %T
-0.37 r2 's first
-0.27 r2 's novel
-0.24 r2 's “
0.57 r2 ( %R
-0.92 r2 ( %r
-0.08 r2 ( the
0.20 r2 ( “
0.45 r2 ) $
-0.05 r2 ) %D
-0.10 r2 ) %R
0.07 r2 ) ,
0.24 r2 ) .
-0.48 r2 ) and
-0.55 r2 ) is
-0.14 r2 ) who
0.36 r2 , %C
-0.25 r2 , %K
-0.31 r2 , %P
-0.71 r2 , %R
0.40 r2 , %T
0.46 r2 , %r
-0.40 r2 , a
-0.32 r2 , and
-0.29 r2 , as
0.15 r2 , has
-0.10 r2 , on
-0.32 r2 , played
-0.06 r2 , said
0.05 r2 , the
-0.25 r2 , there
-0.27 r2 , was
-0.52 r2 , where
0.41 r2 , which
0.23 r2 , who
-0.25 r2 , with
0.52 r2 , “
-0.19 r2 , ”
-0.50 r2 - based
-0.05 r2 . $
-0.10 r2 . ,
0.36 r2 / %P
-0.18 r2 : %P
0.44 r2 ; %P
-0.20 r2 ; and
0.21 r2 added :
-0.31 r2 and %C
0.21 r2 and %K
-0.82 r2 and %R
0.18 r2 and %T
0.75 r2 and %r
-0.50 r2 and illustrated
-0.42 r2 and the
0.27 r2 are %R
-0.55 r2 are %r
-0.41 r2 are the
0.09 r2 as %R
-0.66 r2 as %r
-0.17 r2 as a
-0.17 r2 as well
-0.47 r2 at the
-0.29 r2 award -
0.13 r2 did the
0.37 r2 for %C
0.18 r2 for %K
0.41 r2 for the
0.48 r2 has %R
0.45 r2 has been
-0.48 r2 in %D
-0.34 r2 in %P
0.27 r2 in the
-0.43 r2 india .
0.63 r2 is %R
0.25 r2 is also
-0.04 r2 is in
-0.18 r2 is set
-0.43 r2 of %P
-0.20 r2 of drama
-0.13 r2 on %D
-0.18 r2 on the
-0.12 r2 series %T
0.26 r2 serve as
-0.49 r2 takes %P
-0.35 r2 the %P
-0.06 r2 to the
0.68 r2 will %R
-0.21 r2 will %r
-0.21 r2 will be
-0.09 r2 with the
-0.19 r2 ” )
-0.04 r2 ” .
-0.35 r3 $ $ $
-0.04 r3 %D . $
-0.25 r3 %R %P ,
0.71 r3 %R . $
0.32 r3 %R the first
-0.54 r3 's %K ,
-0.58 r3 's %P .
0.60 r3 's %P and
-0.11 r3 's “ %T
0.05 r3 ( %P )
-0.13 r3 ( %P ,
0.17 r3 ( %P on
0.32 r3 ( %R %R
-0.94 r3 ( %r %r
-0.26 r3 ( the %P
0.21 r3 ( “ %P
0.45 r3 ) $ $
-0.10 r3 ) %R the
-0.08 r3 ) , with
0.24 r3 ) . $
-0.07 r3 ) and %P
-0.06 r3 ) and %R
-0.11 r3 ) and %r
-0.17 r3 , %K .
-0.17 r3 , %P 's
-0.22 r3 , %P )
-0.25 r3 , %P ,
-0.26 r3 , %P .
-0.40 r3 , %P is
-0.18 r3 , %R %D
-0.42 r3 , %R by
-0.51 r3 , %T is
-0.36 r3 , %r %R
0.52 r3 , %r by
0.30 r3 , and %P
-0.10 r3 , and the
-0.31 r3 , played %R
0.53 r3 , the %N
-0.14 r3 , the %P
0.14 r3 , the %R
0.22 r3 , the series
-0.37 r3 , the show
-0.33 r3 , which follows
0.40 r3 , who %R
0.24 r3 , who %r
0.58 r3 , who also
-0.13 r3 , ” “
-0.05 r3 . $ $
0.45 r3 ; %P and
0.21 r3 added : “
0.41 r3 and %K ,
0.38 r3 and %K .
0.41 r3 and %P %R
-0.12 r3 and %P 's
0.12 r3 and %P (
-0.05 r3 and %P ,
-0.27 r3 and %P .
-0.20 r3 and %P ;
-0.08 r3 and %P and
-0.10 r3 and %P are
0.28 r3 and %P as
0.27 r3 and %P for
0.08 r3 and %P of
0.33 r3 and %P serve
-0.29 r3 and %P story
-0.13 r3 and %P will
-0.82 r3 and %R by
-0.25 r3 and %r %R
0.93 r3 and %r by
-0.50 r3 and illustrated by
0.34 r3 are %R %R
-0.44 r3 are %r %r
0.41 r3 are the %R
-0.07 r3 as well as
-0.29 r3 award - winning
0.40 r3 for %C .
-0.42 r3 in %D .
-0.34 r3 in %P ,
-0.12 r3 in the %P
-0.43 r3 india . $
0.51 r3 is %R the
-0.18 r3 is set to
-0.15 r3 of drama %P
0.12 r3 serve as %R
-0.09 r3 with the first
-0.16 r3 ” ) .
-0.04 r3 ” . $
0.14 role company
-0.55 role creator
-0.92 role director
0.29 role producer
0.83 role showrunner
-0.17 role writer
2.09 rule any
-0.85 rule none
-1.63 rule other-role
`
