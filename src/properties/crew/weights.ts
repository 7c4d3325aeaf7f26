/** What the judge of crew claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const crewWeights = `
-0.131 bias
0.05 A !
-0.12 A #
-0.18 A %C
0.28 A %K
-0.39 A %O
-0.35 A %P
-0.21 A %S
0.27 A %T
-0.21 A %r
-0.64 A &
-0.04 A 's
-0.19 A (
-0.26 A )
-0.12 A ,
-0.39 A -
-0.14 A --
-0.11 A .
0.09 A /
-0.39 A :
0.12 A ;
-0.27 A ]
-0.05 A about
-0.64 A acclaimed
-0.50 A according
-0.21 A across
0.34 A actor
0.25 A adaptation
0.40 A adapted
0.51 A adapts
0.46 A added
-0.60 A affair
-0.41 A after
-0.19 A again
0.36 A against
0.27 A ahead
0.05 A aired
1.13 A along
1.14 A alongside
0.12 A already
0.23 A also
-0.32 A always
0.64 A am
0.12 A among
-0.63 A animation
0.24 A anime
-0.07 A announced
-0.63 A another
-0.22 A anticipated
-0.62 A around
0.27 A attached
-0.09 A audience
-0.37 A australia
-0.07 A australian
-0.17 A award-winning
-0.26 A based
0.10 A became
-0.18 A because
-0.24 A been
-0.60 A before
0.16 A behind
-0.18 A being
0.09 A between
-0.27 A book
-0.10 A both
-0.58 A break
-0.07 A bring
0.05 A british
0.07 A brought
0.06 A but
-0.51 A called
0.28 A came
-0.39 A cameras
-0.23 A can
-0.06 A canada
-0.61 A cancelled
0.12 A cast
0.70 A centers
-0.30 A century
-0.51 A ceo
-0.10 A channel
-0.62 A channels
-0.20 A character
-0.15 A characters
0.35 A charge
0.46 A chief
-0.30 A christmas
-0.45 A city
0.43 A collaboration
-0.44 A come
-0.33 A comedy
0.17 A coming
-0.88 A commissioned
0.35 A complex
0.70 A confirmed
-0.28 A content
-0.09 A continue
-0.04 A continues
-0.47 A couple
-0.19 A creative
0.50 A crime
0.35 A dark
0.67 A daughter
0.60 A deal
0.34 A debut
-0.27 A decided
-0.44 A described
-0.63 A detective
-0.27 A determined
-0.32 A developing
0.18 A did
-0.30 A different
0.13 A down
0.29 A drama
0.16 A drew
0.96 A duties
-0.17 A each
-0.43 A earlier
-0.50 A end
-0.28 A ensemble
0.12 A entering
-0.65 A entertainment
0.43 A episode
0.21 A episodes
-0.30 A espionage
-0.22 A even
-0.26 A event
0.17 A every
0.11 A excited
-0.20 A expected
-0.15 A face
0.25 A family
-0.39 A fans
0.13 A fantastic
-0.28 A fantasy
-0.22 A favourite
-0.88 A film
-0.32 A filmed
-0.33 A filming
0.11 A final
-0.21 A finally
-0.36 A financial
0.40 A find
0.37 A finds
0.81 A first
-0.27 A follow
-0.22 A followed
0.29 A following
0.63 A follows
0.31 A forward
-0.34 A from
-0.22 A fun
0.09 A further
0.27 A future
-0.31 A game
-0.32 A getting
-0.45 A given
0.40 A globally
0.63 A go
0.30 A going
-0.52 A gone
0.15 A graphic
-0.25 A great
-0.28 A greenlit
-0.37 A gripping
-0.06 A group
-0.15 A has
0.42 A have
-0.35 A he
-0.22 A headlines
-0.34 A her
0.40 A herself
-0.16 A highly
-0.33 A his
-0.20 A historical
-0.65 A history
0.53 A hit
0.17 A i
-0.98 A illustrated
0.21 A including
-0.53 A independent
-0.67 A india
-0.23 A into
-0.25 A invest
0.06 A investigation
-0.20 A japan
-0.24 A japanese
-0.06 A job
-0.49 A journalist
-0.46 A journey
-0.20 A just
-0.33 A korea
-0.57 A last
0.47 A latter
-0.10 A lawyer
-0.46 A lead
0.13 A led
0.81 A left
-0.16 A like
-0.31 A london
0.51 A looking
0.42 A lord
0.31 A love
-0.50 A made
-0.25 A main
-0.09 A make
0.59 A making
0.31 A manga
-0.10 A many
-0.29 A means
-0.15 A modern
-0.39 A more
0.21 A most
0.30 A movies
-0.48 A mr
-0.68 A murder
-0.55 A music
-0.28 A my
-0.66 A mystery
-0.06 A name
-0.23 A named
-0.34 A network
-0.40 A new
-0.19 A newly
-0.24 A next
-0.13 A no
-0.11 A normal
-0.06 A not
-0.22 A novel
0.61 A novels
0.15 A now
0.06 A numerous
-0.33 A off
-0.19 A officer
-0.17 A once
-0.32 A one
-0.17 A only
-0.09 A or
-0.51 A order
-0.41 A ordered
-0.75 A original
-0.21 A other
-0.56 A others
-0.93 A out
0.26 A over
-0.36 A parents
-0.79 A part
-0.14 A people
-0.42 A period
-0.13 A place
-0.37 A plan
-0.68 A play
-0.54 A played
-0.15 A playing
-0.42 A police
0.18 A premiere
-1.05 A president
-0.15 A previously
0.24 A prison
0.37 A production
-0.86 A programming
0.59 A project
-0.26 A projects
-0.35 A publisher
-0.05 A pulled
0.59 A relationship
0.46 A remains
-0.20 A renewal
-0.35 A renewed
-0.40 A repeats
-0.17 A respectively
-0.38 A return
0.32 A returning
-0.29 A returns
-0.23 A revealed
-0.47 A revenge
-0.39 A revolves
0.40 A rights
-0.23 A role
-0.10 A romantic
0.42 A run
-0.38 A said
-0.06 A same
0.09 A says
-0.63 A scandal
-0.53 A sci-fi
0.14 A season
0.19 A second
-0.40 A secret
-0.46 A seen
0.08 A series
0.49 A serve
-0.40 A serves
0.30 A set
-0.06 A several
0.26 A shared
0.19 A show
0.22 A shown
-0.51 A shows
-0.42 A sits
-0.48 A so
-0.18 A some
-0.80 A sound
-0.75 A south
-0.20 A special
0.45 A spoke
0.65 A stars
-0.05 A starting
-0.60 A statement
0.41 A stepped
0.38 A stepping
-0.11 A stick
-0.23 A studio
-0.45 A such
0.26 A take
-0.38 A takes
-0.30 A team
-0.50 A television
-0.20 A tell
-0.96 A their
0.19 A them
0.32 A themselves
-0.43 A then
-0.23 A there
-0.69 A they
-0.37 A think
0.19 A thriller
-0.20 A time
-0.07 A titles
-0.36 A titular
-0.22 A together
0.16 A told
-0.31 A took
-0.20 A town
-0.57 A trailer
0.11 A trilogy
-0.13 A tudum
-0.73 A tv
-0.13 A under
0.48 A up
-0.45 A upcoming
-0.34 A us
-0.41 A very
-0.58 A vice
-0.35 A viewers
0.39 A wanted
-0.18 A we
-0.11 A we're
-0.40 A week
0.15 A weekly
-0.12 A well
-0.56 A what
0.38 A when
0.04 A where
-0.20 A which
0.43 A while
0.31 A who
0.34 A whose
0.57 A winner
-0.55 A work
0.24 A worked
-0.36 A working
-0.24 A world
0.40 A would
0.38 A wraps
-0.58 A year-old
-0.47 A you
0.37 A –
-0.22 A —
0.21 A “
0.32 A ”
-0.31 An !
-0.06 An #
-0.18 An %C
-0.10 An %D
0.17 An %N
-0.18 An %O
-0.33 An %P
0.25 An %R
-0.45 An %S
-0.43 An %T
-0.27 An %r
-0.46 An &
-0.22 An 's
-0.31 An (
-0.10 An ,
-0.10 An -
0.04 An .
-0.39 An /
-0.42 An :
-0.27 An ]
0.07 An about
0.13 An according
0.37 An actor
0.30 An adaptation
0.49 An adapted
0.46 An added
0.17 An after
0.29 An aired
-0.52 An all
1.34 An along
0.60 An alongside
0.12 An already
-0.29 An always
0.54 An anime
0.33 An announced
-0.66 An another
0.09 An around
0.34 An attached
-0.34 An australia
0.07 An award
0.04 An back
0.26 An became
-0.11 An been
-0.18 An before
0.12 An behind
-0.14 An being
0.17 An both
-0.58 An break
-0.24 An but
-0.36 An cameras
-0.05 An canada
-0.95 An cast
0.70 An centers
-0.51 An ceo
-0.53 An character
-0.55 An characters
0.38 An charge
0.46 An chief
-0.18 An christmas
-0.61 An comedy
0.19 An coming
-0.11 An commissioned
0.75 An complex
0.70 An confirmed
-0.04 An continues
-0.31 An creative
0.19 An crime
-0.33 An date
0.68 An daughter
0.60 An deal
0.34 An debut
-0.11 An debuted
-0.16 An described
-0.53 An detective
0.06 An did
0.07 An down
0.91 An duties
-0.65 An entertainment
0.32 An episode
0.40 An episodes
-0.22 An even
-0.26 An event
0.17 An every
0.13 An fantastic
-0.28 An fantasy
-0.10 An favourite
-0.57 An film
0.23 An filmed
-0.33 An filming
-0.25 An financial
-0.10 An finds
-0.20 An followed
0.66 An follows
0.50 An from
0.09 An further
-0.27 An game
-0.29 An getting
-0.45 An given
-0.28 An greenlit
0.11 An had
-0.12 An has
0.13 An have
-0.38 An he
-0.27 An her
-0.20 An historical
-0.07 An hit
0.11 An i
-0.96 An illustrated
-0.34 An independent
-0.56 An india
-0.43 An into
-0.75 An japan
-0.04 An job
-0.13 An just
-0.12 An last
-0.28 An leave
-0.19 An london
-0.33 An made
0.41 An manga
0.12 An modern
0.28 An more
-0.16 An mr
-0.23 An music
-0.13 An my
-0.66 An mystery
-0.12 An network
-0.69 An new
-0.24 An next
-0.31 An no
-0.82 An not
-0.51 An novel
-0.97 An novels
-0.33 An off
-0.19 An officer
0.11 An once
-0.20 An one
-0.07 An or
-0.51 An order
-0.41 An ordered
-0.31 An original
-0.56 An others
-0.70 An out
0.44 An over
-0.15 An part
-0.15 An people
-0.08 An pilot
-0.10 An place
-0.37 An plan
-0.55 An play
-0.55 An played
-0.14 An playing
-0.99 An president
-0.30 An production
-0.08 An projects
-0.05 An pulled
0.35 An remains
-0.20 An renewal
-0.59 An renewed
-0.40 An repeats
0.29 An returning
-0.25 An returns
-0.48 An revenge
0.07 An role
0.42 An run
-0.43 An says
-0.23 An scandal
-0.26 An seen
0.33 An series
0.40 An serve
-0.22 An serves
0.14 An set
0.16 An she
0.23 An show
-0.62 An shows
-0.42 An sits
-0.60 An so
-0.18 An some
-0.69 An sound
-0.21 An south
-0.24 An starring
0.58 An stars
-0.04 An starting
0.38 An stepping
-0.66 An story
-0.12 An studio
0.26 An take
-0.16 An takes
-0.33 An team
-0.15 An television
-0.97 An their
-0.43 An then
-0.21 An there
-0.65 An they
-0.37 An think
0.20 An thriller
0.05 An through
-0.36 An titular
0.21 An told
-0.15 An took
-0.57 An trailer
-0.79 An trilogy
0.19 An tudum
-0.48 An tv
-0.07 An under
0.21 An up
-0.36 An very
-0.58 An vice
-0.44 An well
-0.49 An what
0.17 An where
-0.17 An which
0.05 An while
0.17 An who
-0.12 An will
-0.48 An winning
0.24 An worked
-0.29 An world
0.38 An would
-0.43 An –
-0.22 An —
0.15 An “
-0.62 An ”
-0.23 B !
-0.06 B #
-0.15 B %C
-0.26 B %D
0.12 B %K
-0.27 B %N
-0.86 B %O
-0.34 B %P
0.08 B %S
-0.17 B %T
0.47 B %r
-0.16 B &
-0.57 B 's
-0.40 B (
-0.37 B )
0.25 B ,
-0.37 B -
0.25 B .
0.09 B /
0.18 B 1990s
-0.73 B 3d
0.18 B :
-0.11 B ;
-0.27 B [
-0.06 B about
-0.46 B acclaimed
-0.52 B according
-0.47 B across
-0.52 B actor
0.29 B actors
-0.25 B adaptation
-0.15 B again
-0.06 B aired
-0.43 B all
0.46 B along
-0.05 B alongside
-0.24 B already
0.58 B also
-0.24 B although
0.29 B always
-0.13 B american
-0.36 B among
0.42 B animated
0.15 B animation
-0.18 B anime
-0.41 B announced
-0.19 B announcements
0.45 B another
-0.25 B any
-0.35 B audience
-0.51 B australia
-0.69 B available
0.48 B award
0.26 B award-winning
-0.41 B back
-0.20 B bafta
-0.90 B based
-0.18 B beautiful
-0.56 B became
-0.18 B been
-0.27 B began
0.55 B behind
-0.24 B being
-0.51 B best
0.46 B between
-0.38 B book
0.21 B boss
0.28 B brand
-0.16 B bring
-0.10 B british
0.19 B but
0.22 B can
-0.45 B cancelled
-0.41 B cast
0.25 B ceo
-0.79 B character
-0.49 B characters
0.21 B chief
-0.31 B city
0.96 B co-production
0.46 B collaboration
0.36 B comedy
0.48 B comes
0.44 B comic
0.06 B coming
0.07 B commissioned
-0.61 B company
-0.11 B creative
0.06 B crime
0.37 B dark
-0.29 B date
0.39 B daughter
-0.19 B day
-0.55 B deal
-0.36 B detective
-0.47 B developing
-0.69 B different
-0.36 B do
-0.32 B drama
-0.37 B dramas
-0.35 B drawn
-0.20 B during
-0.19 B duties
-1.07 B ensemble
-0.07 B entertainment
1.05 B episode
0.13 B episodes
0.48 B every
-0.31 B excellent
0.23 B family
-0.43 B fans
-0.10 B fantastic
-0.27 B fantasy
-0.20 B film
-0.34 B filmed
-0.33 B filming
-0.08 B films
-0.26 B final
-0.07 B finale
-0.21 B first
-0.29 B followed
-0.50 B following
-0.78 B follows
-0.20 B forces
-0.51 B former
0.45 B from
0.27 B gave
-0.48 B get
-0.13 B getting
-0.21 B global
0.11 B going
-0.35 B golden
-0.65 B great
-0.44 B had
0.45 B hand
0.34 B has
0.39 B he
-0.38 B head
-0.66 B her
-0.36 B here
-0.31 B highlights
0.14 B his
0.28 B hit
-0.32 B horror
-0.39 B i
-0.24 B i'm
-0.59 B illustrated
0.66 B include
-0.42 B included
0.54 B includes
-0.71 B including
-0.46 B independent
-0.27 B indian
0.41 B inspired
-1.10 B into
-0.36 B ireland
-0.25 B itself
-0.49 B joins
-0.69 B journalist
-0.28 B known
0.18 B korean
0.42 B last
-0.53 B latest
0.47 B left
-0.07 B life
-0.37 B light
-1.05 B like
-0.26 B likely
-0.50 B list
0.32 B location
-0.29 B look
-0.22 B lord
0.27 B love
-0.08 B made
-0.44 B main
-0.72 B manga
-0.20 B members
-0.06 B modern
-0.14 B more
-0.40 B most
-0.27 B mother
-0.17 B moved
0.34 B mr
-0.33 B my
0.15 B name
-0.30 B named
-0.27 B neither
-0.29 B network
-0.22 B networks
0.09 B new
-0.26 B newly
-0.22 B news
-0.14 B next
-0.19 B no
-0.28 B nominated
-0.21 B nor
-0.17 B not
-0.39 B novels
0.52 B now
0.50 B off
-0.34 B officer
-0.43 B official
-0.43 B one
-0.49 B only
-0.30 B original
-0.18 B oscar
0.63 B other
-0.21 B others
-0.16 B our
0.22 B out
-0.09 B over
0.25 B own
-0.12 B p.m
-0.24 B part
-0.52 B peek
-0.54 B photo
-0.25 B picked
0.24 B pilot
-0.53 B place
0.16 B plan
-0.51 B play
-0.43 B played
-0.31 B plays
-0.35 B police
0.21 B political
-0.54 B popular
-0.19 B power
-0.25 B premiere
0.65 B premiered
-0.68 B president
-0.07 B procedural
0.14 B production
-0.12 B protagonist
-0.23 B published
-0.36 B publisher
-0.23 B ratings
-0.21 B recently
0.48 B relationship
0.29 B released
-0.09 B remains
0.29 B replacing
-0.29 B reprise
-0.44 B response
-0.23 B return
0.08 B revealed
-0.44 B revolves
0.07 B role
-0.26 B roles
-0.18 B run
0.15 B same
0.47 B say
-0.09 B scandal
0.07 B seasons
-0.24 B second
-0.39 B secret
-0.14 B seen
-0.29 B sees
-0.13 B series
0.07 B serves
-0.56 B set
0.40 B shared
-0.33 B she
-0.08 B shocking
-0.15 B shooting
0.12 B show
-0.72 B shown
-0.46 B shows
-0.45 B signed
0.37 B since
-0.37 B slate
0.32 B so
-0.29 B some
-0.24 B soon
-0.24 B south
-0.42 B split
-0.44 B star
-0.58 B starred
0.07 B starring
-0.82 B stars
-0.77 B stepping
0.27 B stick
-0.37 B stories
0.17 B story
-0.42 B studio
-0.32 B success
-0.41 B successful
-0.21 B synopsis
-0.44 B take
-0.63 B takes
-0.17 B talent
-0.23 B team
-0.27 B television
0.30 B than
-0.81 B their
-0.39 B them
0.11 B then
-0.45 B there
-0.50 B they
0.10 B thriller
-0.08 B through
-0.33 B time
-0.07 B title
-0.06 B titles
0.62 B told
-0.58 B town
-0.53 B trailer
-0.60 B turn
0.16 B tv
-0.47 B uk
0.25 B under
-0.12 B unique
-0.05 B us
-0.13 B various
0.31 B version
0.11 B very
-0.21 B vice
-0.38 B video
0.24 B we
-0.51 B week
-0.76 B well
0.08 B west
-0.26 B what
0.69 B when
-0.94 B which
0.13 B while
-0.07 B who
-0.92 B will
0.20 B winner
-0.04 B work
-0.19 B working
-0.10 B world
-0.29 B year-old
0.22 B yet
0.26 B you
-0.19 B your
-0.56 B –
-0.19 B —
-0.34 B “
0.24 B ”
-0.18 Bn !
0.35 Bn %D
-0.04 Bn %K
-0.56 Bn %N
-0.84 Bn %O
-0.52 Bn %P
0.33 Bn %R
0.26 Bn %S
-0.08 Bn %T
0.31 Bn %r
-0.15 Bn &
0.13 Bn 's
-0.29 Bn (
0.24 Bn )
0.33 Bn ,
0.07 Bn .
0.10 Bn /
-0.57 Bn 3d
0.44 Bn :
-0.10 Bn ;
-0.27 Bn [
0.47 Bn acclaimed
-0.08 Bn according
-0.13 Bn across
-0.30 Bn actor
-0.04 Bn actors
0.10 Bn adapted
-0.42 Bn after
0.27 Bn all
0.41 Bn along
-0.24 Bn alongside
-0.16 Bn already
0.14 Bn also
-0.10 Bn american
-0.12 Bn among
-0.23 Bn announced
-0.19 Bn announcements
0.24 Bn another
-0.66 Bn available
0.41 Bn award-winning
-0.07 Bn back
-0.64 Bn based
-0.56 Bn became
-0.06 Bn been
0.25 Bn between
-0.08 Bn book
0.55 Bn both
-0.27 Bn bring
0.19 Bn but
-0.41 Bn cancelled
-0.70 Bn cast
0.25 Bn ceo
-0.49 Bn character
-0.26 Bn characters
0.21 Bn chief
-0.29 Bn city
0.46 Bn collaboration
0.34 Bn comes
-0.28 Bn comic
-0.45 Bn coming
-0.74 Bn commissioned
-0.17 Bn creative
-0.46 Bn crime
0.07 Bn daughter
-0.18 Bn day
-0.51 Bn deal
-0.10 Bn developing
-0.21 Bn different
-0.58 Bn drama
-0.04 Bn during
-0.19 Bn duties
-0.06 Bn episode
0.27 Bn episodes
-0.25 Bn excited
0.28 Bn family
-0.10 Bn fantastic
-0.25 Bn fantasy
-0.68 Bn film
-0.24 Bn filmed
-0.20 Bn filming
-0.08 Bn films
0.42 Bn first
-0.26 Bn followed
-0.30 Bn following
-0.40 Bn follows
0.40 Bn from
-0.06 Bn game
-0.42 Bn get
-0.35 Bn golden
-0.64 Bn great
-0.40 Bn had
0.45 Bn hand
0.60 Bn has
0.15 Bn have
0.20 Bn he
-0.38 Bn head
-0.55 Bn her
-0.26 Bn his
-0.29 Bn hit
-0.32 Bn horror
-0.59 Bn illustrated
0.56 Bn include
0.54 Bn includes
-0.68 Bn including
-0.09 Bn into
-0.34 Bn ireland
-0.69 Bn journalist
-0.54 Bn korean
0.47 Bn last
-0.29 Bn led
-0.37 Bn light
-0.39 Bn like
-0.29 Bn look
-0.22 Bn lord
0.16 Bn made
-0.43 Bn manga
-0.13 Bn more
-0.22 Bn most
-0.22 Bn mother
-0.17 Bn moved
-0.58 Bn mr
-0.33 Bn my
0.15 Bn name
-0.33 Bn named
-0.27 Bn neither
-0.50 Bn network
-0.09 Bn newly
0.17 Bn news
-0.09 Bn no
-0.26 Bn nominated
-0.21 Bn nor
-0.04 Bn not
-0.36 Bn novel
-0.49 Bn novels
-0.33 Bn officer
-0.38 Bn official
0.09 Bn one
-0.50 Bn only
-0.08 Bn original
-0.16 Bn oscar
0.43 Bn other
-0.07 Bn our
0.22 Bn out
0.06 Bn over
-0.23 Bn part
-0.54 Bn photo
-0.11 Bn pilot
-0.53 Bn place
0.19 Bn plan
-0.17 Bn play
-0.43 Bn played
0.40 Bn political
-0.21 Bn premiere
0.46 Bn premiered
-0.39 Bn president
0.13 Bn production
0.49 Bn project
-0.12 Bn protagonist
-0.23 Bn published
-0.36 Bn publisher
-0.62 Bn relationship
-0.21 Bn released
-0.09 Bn remains
0.29 Bn replacing
-0.26 Bn reprise
-0.39 Bn revealed
-0.44 Bn revolves
-0.39 Bn role
-0.22 Bn roles
-0.18 Bn run
-0.52 Bn said
-0.09 Bn scandal
0.07 Bn seasons
0.46 Bn second
-0.29 Bn sees
0.05 Bn series
-0.58 Bn set
0.40 Bn shared
-0.15 Bn shooting
0.22 Bn show
-0.24 Bn shows
0.37 Bn since
-0.36 Bn slate
0.17 Bn so
-0.07 Bn soon
-0.42 Bn split
0.08 Bn starring
-0.77 Bn stars
-0.04 Bn stepping
0.30 Bn stick
-0.37 Bn stories
-0.15 Bn story
-0.45 Bn studio
-0.21 Bn synopsis
-0.58 Bn takes
-0.12 Bn team
0.17 Bn television
-0.40 Bn their
-0.49 Bn there
-0.35 Bn they
-0.07 Bn thriller
-0.10 Bn told
-0.42 Bn trailer
0.05 Bn tv
-0.48 Bn uk
0.29 Bn under
-0.54 Bn up
-0.05 Bn us
-0.13 Bn various
-0.35 Bn very
-0.14 Bn vice
-0.51 Bn week
-0.60 Bn well
0.08 Bn west
-0.20 Bn what
-0.19 Bn when
-0.92 Bn which
0.31 Bn while
0.06 Bn who
-0.91 Bn will
0.20 Bn winner
-0.04 Bn work
-0.19 Bn working
-0.05 Bn world
-0.28 Bn year-old
-0.19 Bn your
-0.53 Bn –
-0.20 Bn —
0.06 Bn “
-0.07 Bn ”
0.29 H %C
-0.34 H %D
-0.46 H %P
0.37 H %S
0.52 H 's
-0.17 H (
-0.17 H )
-0.70 H ,
-0.62 H :
-0.11 H ?
-0.68 H a
-0.17 H and
-0.39 H cast
-0.27 H date
-0.12 H from
-0.33 H in
0.10 H is
0.04 H march
0.36 H of
0.06 H on
-0.48 H plot
-0.49 H premieres
-0.51 H release
0.10 H renewed
0.11 H the
-0.58 H tv
-0.62 H what
-0.15 H when
0.09 H who
0.25 H “
0.25 H ”
-0.28 L1 %C
-0.29 L1 %D
-0.54 L1 %N
-0.11 L1 %O
0.12 L1 %R
-0.11 L1 %T
-0.05 L1 %r
0.36 L1 's
-0.46 L1 (
-0.07 L1 )
0.09 L1 ,
-0.69 L1 .
0.22 L1 :
0.20 L1 ;
0.11 L1 ^
-0.37 L1 after
-0.18 L1 and
0.78 L1 are
-0.77 L1 as
0.32 L1 at
-0.09 L1 boss
0.19 L1 but
-0.17 L1 by
-0.51 L1 drama
-0.36 L1 film
0.18 L1 for
-0.61 L1 from
-0.19 L1 his
-0.73 L1 in
0.51 L1 include
0.54 L1 includes
-0.24 L1 including
0.53 L1 is
-0.37 L1 like
-0.22 L1 lord
-0.06 L1 my
-0.05 L1 of
-0.33 L1 officer
-0.60 L1 on
-0.26 L1 one
-0.07 L1 our
-0.36 L1 publisher
0.30 L1 replacing
-0.24 L1 said
-0.26 L1 sees
-1.08 L1 starring
-0.75 L1 stars
-0.23 L1 takes
-0.31 L1 that
-0.34 L1 the
0.16 L1 to
0.21 L1 under
-0.32 L1 west
-0.11 L1 when
-0.42 L1 while
0.20 L1 winner
0.11 L1 with
-0.14 L1 ”
0.11 L2 %C 's
-0.77 L2 %C ,
0.33 L2 %C and
0.08 L2 %D ,
-0.30 L2 %D on
-0.30 L2 %K 's
-0.26 L2 %P %R
0.45 L2 %P 's
-0.47 L2 %P (
-0.32 L2 %P :
-0.05 L2 %P as
0.53 L2 %P for
-0.09 L2 %P in
-0.16 L2 %P on
-0.23 L2 %P takes
-0.13 L2 %P the
0.40 L2 %R %R
-0.14 L2 %R ,
0.24 L2 %R :
-0.67 L2 %R ;
0.20 L2 %R alongside
0.37 L2 %R by
-0.16 L2 %R for
0.08 L2 %R the
0.59 L2 %R with
0.71 L2 %T %R
-0.30 L2 %T %r
-0.75 L2 %T ,
-0.30 L2 %T :
-0.58 L2 %T and
-1.14 L2 %r %R
-0.35 L2 %r %r
0.44 L2 %r ,
0.60 L2 %r ;
-0.68 L2 %r alongside
-0.54 L2 %r by
0.70 L2 's %R
-0.08 L2 ( the
-0.18 L2 , %R
-0.29 L2 , a
0.08 L2 , alongside
-0.08 L2 , and
0.19 L2 , but
-0.16 L2 , including
-0.45 L2 , starring
-0.16 L2 , the
-0.43 L2 , while
0.13 L2 , with
-0.14 L2 , ”
0.09 L2 / %R
-0.29 L2 / %r
0.25 L2 ^ %R
0.11 L2 ^ ^
-0.45 L2 ^ the
0.31 L2 adapted by
0.31 L2 along with
0.06 L2 and %R
0.54 L2 and %r
-0.14 L2 and a
-0.34 L2 and starring
-0.09 L2 and the
-0.21 L2 anime at
-0.13 L2 based on
0.77 L2 by %R
-0.39 L2 cancelled %R
-0.29 L2 city of
-0.40 L2 coming to
0.64 L2 drama %R
-0.33 L2 duties with
-0.34 L2 for the
0.50 L2 from %R
-0.46 L2 illustrated %R
-0.27 L2 illustrated by
-0.47 L2 in the
0.79 L2 its %R
-0.19 L2 led %R
-0.17 L2 moved to
-0.58 L2 mr .
-0.09 L2 novels %R
-0.50 L2 of drama
-0.16 L2 of the
-0.39 L2 on a
-0.17 L2 on the
-0.11 L2 played %R
-0.21 L2 released %R
-0.12 L2 roles as
-0.27 L2 series %r
-0.36 L2 series stars
0.32 L2 show ,
-0.36 L2 slate includes
-0.40 L2 story of
0.35 L2 team at
0.54 L2 under %R
-0.07 L2 well as
-0.30 L2 winning %R
0.41 L2 winning %r
-0.18 L2 working with
-0.15 L2 ” %R
0.73 L2 ” %r
-0.24 L2 ” said
-0.08 L3 %P ( the
-0.12 L3 %P , ”
-0.29 L3 %P in the
-0.08 L3 %P of drama
-0.33 L3 %R %P (
-0.24 L3 %R %R alongside
0.66 L3 %R %R by
-0.56 L3 %R , with
-0.11 L3 %R / %r
0.43 L3 %R and %r
0.24 L3 %R duties with
-0.26 L3 %T ” %R
0.76 L3 %r %R alongside
-0.68 L3 %r %r alongside
0.28 L3 %r %r by
0.09 L3 %r / %R
-0.34 L3 %r / %r
0.73 L3 %r and %R
-1.04 L3 %r duties with
-0.58 L3 's %P of
-0.18 L3 ( %P of
-0.12 L3 ) %P (
0.31 L3 ) , with
0.31 L3 , %P 's
-0.21 L3 , %R %R
-0.24 L3 , %R by
-0.68 L3 , %r %R
-0.46 L3 , %r by
0.11 L3 , along with
-0.24 L3 , ” said
0.69 L3 - winning %R
0.71 L3 ; %R by
-0.36 L3 ; %r by
-0.59 L3 ^ %C ,
-0.33 L3 ^ %P (
0.41 L3 ^ %R %R
0.34 L3 ^ %R :
-0.28 L3 ^ %R by
0.58 L3 ^ %T %R
-0.04 L3 ^ %r by
0.25 L3 ^ ^ %R
0.11 L3 ^ ^ ^
-0.45 L3 ^ ^ the
0.54 L3 a %R with
-0.55 L3 and %P (
0.65 L3 and %P for
-0.10 L3 and %P of
-0.77 L3 and %R %R
1.19 L3 and %R by
0.30 L3 and %r by
0.31 L3 and adapted by
-0.21 L3 and illustrated by
-0.07 L3 as well as
-0.11 L3 be %R by
0.09 L3 be %r by
0.70 L3 been %R by
-0.35 L3 been cancelled %R
0.41 L3 being %R by
-0.30 L3 book %T :
-0.15 L3 by %P 's
-0.11 L3 by %P (
0.49 L3 is %R %R
0.13 L3 is %R by
-0.72 L3 is %r %R
-0.18 L3 of %P 's
-0.06 L3 of %P (
-0.07 L3 on %P in
-0.63 L3 series %R by
-0.14 L3 series %r %R
-0.19 L3 series %r by
-0.13 L3 the %P for
-0.21 L3 the anime at
0.32 L3 the show ,
-0.11 L3 the story of
0.40 L3 to %R %R
1.20 L3 was %R by
-0.78 L3 was %r by
-0.08 L3 was cancelled %R
-0.29 L3 ” %R by
-0.13 L3 ” %r %R
-0.50 LR %N %R
-0.08 LR %O ,
-0.14 LR %R %D
-0.74 LR %R 's
0.35 LR %R )
0.45 LR %R ,
-0.51 LR %R .
0.25 LR %R added
-0.17 LR %R after
0.24 LR %R also
0.30 LR %R and
0.24 LR %R are
0.36 LR %R for
0.62 LR %R has
-0.28 LR %R in
0.61 LR %R is
-0.27 LR %R on
0.81 LR %R said
0.49 LR %R told
0.17 LR %R who
-0.42 LR %R will
0.43 LR %r 's
-0.07 LR %r ,
0.43 LR %r .
-0.17 LR %r also
-0.55 LR %r said
-0.40 LR %r will
-0.07 LR 's 's
-0.34 LR 's )
0.76 LR 's ,
-0.51 LR 's and
-0.59 LR 's of
-0.13 LR ( $
-0.05 LR ( 's
-0.61 LR ( )
-0.10 LR ( ,
-0.11 LR ( of
-0.70 LR , 's
0.15 LR , )
0.13 LR , ,
0.44 LR , .
-0.94 LR , has
-0.42 LR , in
0.20 LR , is
-0.55 LR , to
-0.20 LR , was
0.45 LR , will
-0.21 LR . )
0.46 LR : $
-0.20 LR : %R
0.21 LR : .
-0.44 LR : the
0.27 LR ^ %R
0.11 LR ^ %r
0.24 LR ^ 's
-0.28 LR ^ ,
0.45 LR ^ announced
-0.05 LR ^ are
-0.04 LR ^ continues
0.24 LR ^ has
-0.15 LR ^ is
0.54 LR ^ serve
0.26 LR ^ will
-0.07 LR a )
-0.53 LR and 's
0.48 LR and ,
-0.05 LR as 's
-0.09 LR as ,
-0.04 LR as and
-0.49 LR at ,
0.21 LR at .
-0.46 LR by 's
0.09 LR by ,
-0.32 LR by .
0.17 LR by and
-0.45 LR by in
0.21 LR by is
-0.50 LR drama ,
-0.36 LR for ,
-0.35 LR for .
-0.22 LR for as
-0.36 LR in 's
-0.41 LR in ,
-0.35 LR in .
-0.22 LR in and
0.59 LR includes .
-0.16 LR including ,
-0.33 LR like .
0.18 LR of 's
-0.18 LR of )
0.19 LR of ,
-0.10 LR of :
-0.33 LR of and
-0.34 LR of in
-0.08 LR of to
-0.29 LR of who
-0.13 LR on 's
-0.24 LR on ,
-0.47 LR on .
-0.05 LR on and
-0.24 LR said ,
-0.52 LR starring ,
-1.19 LR starring .
-0.65 LR stars .
-0.22 LR the $
-0.08 LR the %N
-0.23 LR the %R
-0.41 LR the 's
-0.24 LR the )
-0.36 LR the ,
-0.87 LR the .
-0.11 LR the of
-0.23 LR the series
-0.23 LR the star
-0.06 LR to ,
0.42 LR to .
0.07 LR with %R
-0.14 LR with 's
-0.08 LR with ,
0.40 LR with .
0.27 LR with as
-0.12 LR ” )
0.39 Lb2 %C
0.42 Lb2 %D
-0.59 Lb2 %K
-0.57 Lb2 %N
-0.74 Lb2 %O
0.21 Lb2 %P
0.60 Lb2 %R
0.18 Lb2 %S
0.74 Lb2 %T
-0.47 Lb2 %r
0.42 Lb2 's
0.41 Lb2 (
-0.09 Lb2 ,
-0.33 Lb2 -
-0.28 Lb2 /
-0.30 Lb2 :
-0.08 Lb2 ^
-0.33 Lb2 a
-0.15 Lb2 adaptation
0.29 Lb2 adapted
0.28 Lb2 all
0.31 Lb2 along
0.17 Lb2 also
-0.43 Lb2 and
-0.36 Lb2 anime
-0.19 Lb2 announcements
0.24 Lb2 another
0.44 Lb2 as
0.29 Lb2 at
-0.13 Lb2 based
0.88 Lb2 by
-0.39 Lb2 cancelled
-0.47 Lb2 cast
0.25 Lb2 ceo
-0.29 Lb2 city
-0.40 Lb2 coming
-0.36 Lb2 drama
-0.33 Lb2 duties
-0.22 Lb2 follows
-0.34 Lb2 for
1.03 Lb2 from
-0.17 Lb2 her
-0.59 Lb2 illustrated
-0.58 Lb2 in
-0.23 Lb2 including
0.26 Lb2 is
-0.21 Lb2 it
-0.51 Lb2 led
0.16 Lb2 made
-0.17 Lb2 moved
-0.58 Lb2 mr
0.13 Lb2 name
-0.11 Lb2 named
-0.50 Lb2 network
-0.36 Lb2 novel
-0.45 Lb2 novels
-0.65 Lb2 of
-0.54 Lb2 on
0.10 Lb2 oscar
0.06 Lb2 over
-0.27 Lb2 played
-0.21 Lb2 released
-0.25 Lb2 role
-0.22 Lb2 roles
0.09 Lb2 said
0.46 Lb2 second
0.44 Lb2 series
-0.20 Lb2 show
-0.36 Lb2 slate
-0.40 Lb2 story
-0.06 Lb2 team
-0.57 Lb2 that
-0.40 Lb2 the
-0.80 Lb2 to
0.54 Lb2 under
-0.35 Lb2 up
-0.44 Lb2 week
-0.07 Lb2 well
-0.29 Lb2 which
-1.19 Lb2 will
-0.14 Lb2 with
-0.18 Lb2 working
-0.18 Lb2 “
0.16 Lb2 ”
-0.17 Lb3 !
-0.22 Lb3 %C
0.49 Lb3 %D
-0.14 Lb3 %K
0.09 Lb3 %N
-0.35 Lb3 %P
0.24 Lb3 %R
-0.52 Lb3 %S
-0.06 Lb3 %T
0.21 Lb3 %r
-0.12 Lb3 's
-0.38 Lb3 (
0.18 Lb3 )
-0.07 Lb3 ,
0.24 Lb3 -
-0.08 Lb3 .
0.24 Lb3 /
-0.47 Lb3 :
0.17 Lb3 ;
-0.05 Lb3 ^
0.17 Lb3 a
-0.21 Lb3 an
0.54 Lb3 and
-0.52 Lb3 as
0.52 Lb3 at
-0.22 Lb3 based
-0.62 Lb3 be
-0.09 Lb3 been
0.29 Lb3 being
0.55 Lb3 book
-0.57 Lb3 by
-0.16 Lb3 cast
-0.16 Lb3 character
-0.18 Lb3 characters
0.41 Lb3 drama
-0.25 Lb3 fantasy
-0.08 Lb3 films
-0.38 Lb3 for
0.23 Lb3 from
-0.34 Lb3 great
-0.33 Lb3 her
-0.50 Lb3 his
-0.27 Lb3 in
0.33 Lb3 include
0.20 Lb3 is
-0.61 Lb3 it
0.38 Lb3 its
-0.35 Lb3 light
-0.05 Lb3 like
-0.26 Lb3 named
-0.09 Lb3 new
-0.28 Lb3 of
-0.83 Lb3 on
0.47 Lb3 other
-0.21 Lb3 premiere
-0.53 Lb3 series
-0.07 Lb3 show
-0.07 Lb3 soon
0.30 Lb3 stick
-0.42 Lb3 takes
-0.66 Lb3 that
0.05 Lb3 the
-0.22 Lb3 their
0.06 Lb3 to
-0.26 Lb3 trailer
-0.13 Lb3 various
-0.31 Lb3 was
-0.33 Lb3 which
0.48 Lb3 while
0.07 Lb3 who
-0.16 Lb3 will
0.49 Lb3 with
-0.25 Lb3 “
-0.13 Lb3 ”
-0.07 R1 !
-0.56 R1 %D
-0.14 R1 %N
-0.23 R1 %O
-0.45 R1 %P
0.31 R1 %R
-0.30 R1 %r
-0.33 R1 's
0.13 R1 ,
-0.65 R1 -
0.21 R1 .
0.27 R1 :
-0.62 R1 ;
-0.27 R1 ]
-0.12 R1 a
-0.08 R1 actor
0.25 R1 added
-0.23 R1 after
-0.05 R1 also
-0.07 R1 and
0.45 R1 announced
-0.13 R1 as
-0.70 R1 at
-0.06 R1 attached
-0.48 R1 award
-0.27 R1 back
-0.18 R1 being
-0.13 R1 by
-0.04 R1 continues
0.06 R1 did
-0.42 R1 drama
0.51 R1 for
0.06 R1 had
0.30 R1 has
0.20 R1 have
-0.47 R1 in
-0.46 R1 india
0.09 R1 is
-0.17 R1 leave
0.08 R1 of
-0.34 R1 on
-0.13 R1 original
0.35 R1 remains
-0.25 R1 returns
0.08 R1 revealed
-0.40 R1 says
-0.35 R1 series
0.54 R1 serve
-0.42 R1 show
-0.60 R1 star
-0.47 R1 story
-0.14 R1 takes
-0.25 R1 that
-0.10 R1 the
-0.98 R1 to
0.07 R1 told
-0.11 R1 was
-0.23 R1 who
-0.13 R1 will
-0.08 R1 with
-0.21 R1 would
-0.42 R1 –
-0.22 R1 —
-0.22 R2 %D ,
-0.11 R2 %D .
-0.06 R2 %R %D
-0.47 R2 %R %P
0.29 R2 %R %R
0.40 R2 %R it
-0.29 R2 %R the
-0.55 R2 %r %R
-0.09 R2 %r the
-0.65 R2 's %K
0.16 R2 's %P
0.27 R2 's %T
-0.34 R2 's first
-0.31 R2 's novel
-0.50 R2 's “
0.41 R2 ) $
-0.07 R2 ) %D
-0.13 R2 ) %R
0.16 R2 ) .
-0.37 R2 ) and
-0.69 R2 ) is
-0.06 R2 ) who
0.36 R2 , %C
-0.89 R2 , %R
-0.10 R2 , %T
0.37 R2 , %r
-0.70 R2 , a
-0.19 R2 , and
-0.35 R2 , as
-0.43 R2 , it
-0.10 R2 , on
-0.37 R2 , played
-0.09 R2 , said
-0.09 R2 , the
-0.22 R2 , there
-0.19 R2 , was
-0.59 R2 , where
0.29 R2 , which
0.35 R2 , who
0.28 R2 , with
0.28 R2 , “
-0.23 R2 , ”
-0.55 R2 - based
0.06 R2 . $
0.49 R2 . ,
-0.16 R2 : %P
-0.04 R2 a %P
0.25 R2 added :
-0.25 R2 and %C
-0.93 R2 and %R
0.67 R2 and %r
0.51 R2 and adapted
-0.20 R2 and his
-0.40 R2 and illustrated
-0.36 R2 and starring
-0.36 R2 and the
-0.68 R2 and will
0.47 R2 are %R
-0.72 R2 are %r
-0.21 R2 are the
-0.09 R2 as %P
0.62 R2 as %R
-0.52 R2 as %r
-0.22 R2 as a
-0.45 R2 as well
-0.63 R2 at the
-0.29 R2 award -
0.08 R2 did the
0.18 R2 for %C
0.21 R2 for %K
0.41 R2 for the
0.46 R2 has %R
0.42 R2 has been
-0.48 R2 in %D
-0.32 R2 in %P
0.32 R2 in the
-0.46 R2 india .
0.49 R2 is %R
0.46 R2 is in
-0.10 R2 is set
-0.11 R2 is the
-0.48 R2 of %P
-0.11 R2 of a
-0.26 R2 of drama
-0.08 R2 on %D
-0.13 R2 on the
-0.18 R2 series %T
0.54 R2 serve as
-0.25 R2 star %P
-0.36 R2 takes %P
-0.26 R2 the %P
-0.10 R2 to the
0.84 R2 will %R
-0.46 R2 will %r
-0.16 R2 will be
-0.38 R2 will play
-0.11 R3 %D . $
-0.32 R3 %R %P ,
-0.11 R3 %R the %S
0.36 R3 %R the first
-0.48 R3 's %K ,
-0.05 R3 's %P )
-0.51 R3 's %P .
0.47 R3 's %P and
-0.06 R3 's %P of
-0.14 R3 's “ %T
0.41 R3 ) $ $
-0.11 R3 ) %R the
-0.05 R3 ) , the
-0.14 R3 ) , with
0.16 R3 ) . $
-0.06 R3 ) and %R
-0.05 R3 ) and %r
-0.47 R3 , %R %D
-0.44 R3 , %R by
-0.47 R3 , %T is
-0.32 R3 , %r %R
0.61 R3 , %r by
-0.33 R3 , played %R
0.37 R3 , the %N
-0.69 R3 , the %R
0.53 R3 , the %r
0.25 R3 , the series
-0.25 R3 , the show
0.34 R3 , who %R
0.25 R3 , who %r
-0.04 R3 , who also
-0.06 R3 , who will
0.58 R3 , with %P
-0.16 R3 , “ %T
-0.08 R3 , ” “
0.06 R3 . $ $
0.25 R3 added : “
-0.91 R3 and %R by
-0.19 R3 and %r %R
0.86 R3 and %r by
-0.40 R3 and illustrated by
-0.36 R3 and starring %P
0.43 R3 are %R %R
-0.66 R3 are %r %r
0.69 R3 are the %R
-0.07 R3 as %P ,
1.15 R3 as %R .
-0.52 R3 as %r .
-0.40 R3 as well as
-0.29 R3 award - winning
0.25 R3 for %C .
-0.07 R3 in %D ,
-0.45 R3 in %D .
-0.30 R3 in %P ,
-0.18 R3 in the %P
-0.46 R3 india . $
0.48 R3 is %R the
0.46 R3 is in charge
-0.10 R3 is set to
-0.11 R3 of a %P
-0.18 R3 of drama %P
0.12 R3 serve as %R
0.07 Rb2 $
0.26 Rb2 %C
-0.58 Rb2 %D
-0.07 Rb2 %K
0.17 Rb2 %N
-0.07 Rb2 %O
-0.15 Rb2 %P
0.16 Rb2 %R
-0.22 Rb2 %S
0.25 Rb2 %T
-0.16 Rb2 %r
-0.24 Rb2 's
-0.08 Rb2 (
-0.11 Rb2 )
0.40 Rb2 ,
-0.47 Rb2 -
-0.53 Rb2 .
-0.16 Rb2 /
-0.70 Rb2 :
0.51 Rb2 adapted
-0.57 Rb2 all
-0.44 Rb2 and
-0.15 Rb2 announced
0.35 Rb2 are
0.39 Rb2 attached
-0.55 Rb2 based
-0.16 Rb2 be
0.42 Rb2 been
-0.05 Rb2 canada
-0.11 Rb2 debuted
-0.71 Rb2 drama
-0.38 Rb2 first
0.19 Rb2 follows
0.31 Rb2 for
0.09 Rb2 had
-0.13 Rb2 has
-0.74 Rb2 his
-0.40 Rb2 illustrated
0.12 Rb2 in
-0.10 Rb2 is
-0.28 Rb2 it
0.96 Rb2 its
-0.76 Rb2 japan
-0.14 Rb2 made
-0.31 Rb2 no
-0.47 Rb2 not
-0.31 Rb2 novel
-0.24 Rb2 of
0.64 Rb2 on
-0.38 Rb2 play
-0.37 Rb2 played
0.29 Rb2 returning
-0.16 Rb2 said
-0.51 Rb2 series
-0.16 Rb2 set
0.26 Rb2 show
-0.10 Rb2 sits
-0.66 Rb2 star
-0.36 Rb2 starring
0.53 Rb2 that
-0.07 Rb2 the
-0.22 Rb2 there
-0.49 Rb2 this
-0.34 Rb2 to
0.26 Rb2 told
0.19 Rb2 tudum
-0.34 Rb2 under
-0.49 Rb2 up
-0.14 Rb2 was
-0.45 Rb2 well
-0.59 Rb2 where
0.29 Rb2 which
0.32 Rb2 who
-0.69 Rb2 will
0.28 Rb2 with
0.41 Rb2 would
0.11 Rb2 “
-0.26 Rb2 ”
-0.16 Rb3 %C
-0.83 Rb3 %D
0.10 Rb3 %K
0.37 Rb3 %N
0.15 Rb3 %O
-0.16 Rb3 %P
0.21 Rb3 %R
-0.85 Rb3 %T
-0.14 Rb3 %r
0.41 Rb3 's
-0.22 Rb3 (
-0.15 Rb3 )
-1.10 Rb3 ,
-0.17 Rb3 .
-0.38 Rb3 :
0.22 Rb3 ;
-0.39 Rb3 actor
0.06 Rb3 again
0.08 Rb3 also
-0.15 Rb3 an
0.29 Rb3 and
-0.29 Rb3 are
0.36 Rb3 as
-0.53 Rb3 at
-0.73 Rb3 based
0.21 Rb3 be
-0.70 Rb3 been
-0.07 Rb3 by
0.46 Rb3 charge
-0.19 Rb3 date
-0.05 Rb3 detective
0.20 Rb3 drama
-0.55 Rb3 film
0.30 Rb3 first
0.63 Rb3 follows
-0.48 Rb3 for
0.55 Rb3 from
0.31 Rb3 had
-0.12 Rb3 has
0.32 Rb3 his
0.61 Rb3 in
-0.19 Rb3 is
-0.91 Rb3 it
0.28 Rb3 its
-0.57 Rb3 new
-0.58 Rb3 not
-0.47 Rb3 on
-0.56 Rb3 others
-0.11 Rb3 pilot
-0.10 Rb3 place
-0.30 Rb3 play
0.11 Rb3 series
0.05 Rb3 show
-0.25 Rb3 stars
0.38 Rb3 stepping
-0.22 Rb3 story
-0.13 Rb3 the
-0.22 Rb3 their
-0.34 Rb3 this
-0.21 Rb3 to
-0.08 Rb3 tv
-0.62 Rb3 was
-0.37 Rb3 which
-0.28 Rb3 who
0.31 Rb3 will
-0.46 Rb3 winning
0.05 Rb3 with
-0.05 Rb3 –
-0.18 Rb3 “
-0.17 Rb3 ”
-0.33 T after
-0.26 T before
0.31 T both
-0.14 T none
0.12 T season
-0.54 ahead Cfar
-0.46 ahead Cfarther
-0.74 ahead Cnear
-0.16 ahead Cnext
-0.36 ahead Cnone
-0.83 ahead Csome
-0.20 ahead Kfar
0.33 ahead Kfarther
0.36 ahead Knear
0.26 ahead Knext
0.39 ahead Knone
0.45 ahead Ksome
-0.39 ahead Pfar
-0.46 ahead Pfarther
0.35 ahead Pnear
0.11 ahead Pnext
-0.39 ahead Pnone
0.32 ahead Psome
-0.38 ahead _
-0.82 ahead _%T
-0.67 ahead _%r
0.65 ahead _(
0.31 ahead _(_)
-0.17 ahead _)
-0.04 ahead _)_%r
0.47 ahead _are
0.69 ahead _are_the
0.18 ahead _as
0.46 ahead _has
-0.22 ahead _is
-0.51 ahead _played
0.12 ahead _serve_as
-0.76 ahead _the
0.43 ahead _the_%r
-0.80 ahead _the_%r_of_%T
-0.18 ahead _who
0.28 ahead _who_also
0.36 ahead _who_will_also_serve_as
0.84 ahead _will
0.12 ahead _will_%r
-0.64 at caption
-0.15 at first0
-0.12 at first1
0.32 at first2
-0.12 at first3
-0.55 at heading
-0.11 at last2
-0.26 at last3
0.63 at length0
0.38 at length1
-0.21 at length2
-0.13 at length3
-0.36 at length4
-0.23 at length5
-0.11 at paragraph
-1.08 back Cfar
-0.74 back Cfarther
-0.31 back Cnear
-0.57 back Cnext
-0.36 back Cnone
-1.00 back Csome
0.47 back Kfar
0.40 back Kfarther
0.80 back Knear
0.24 back Knext
0.30 back Knone
-0.45 back Ksome
-0.78 back Pfar
-0.68 back Pfarther
0.31 back Pnear
0.42 back Pnext
-0.08 back Pnone
0.14 back _
-0.31 back _%C
0.56 back _%r
0.66 back _%r_by
-0.10 back _'s
-0.33 back _(
-0.17 back _(_on
0.51 back _)
-0.19 back _/
-0.11 back _/_%r
0.23 back _:
-0.67 back _;
0.18 back _alongside
0.37 back _by
-1.62 back _by_%r_by
0.17 back _by_'s
-0.10 back _by_(
-0.06 back _by_(_on
-0.21 back _by_illustrated_by
0.51 back _by_starring
0.85 back _duties_with
-0.16 back _for
0.15 back _the
-0.21 back _the_anime_at
0.31 back _through
0.23 back _with
-0.33 cat cast
-0.91 cat character
0.49 cat maker
-0.28 l1 %C
-0.29 l1 %D
-0.63 l1 %N
-0.11 l1 %O
0.10 l1 %R
-0.11 l1 %T
-0.04 l1 %r
-0.98 l1 &
0.36 l1 's
-0.30 l1 (
-0.07 l1 )
-0.08 l1 ,
-0.63 l1 .
-0.64 l1 /
0.28 l1 :
0.06 l1 ;
0.26 l1 ^
0.05 l1 a
-0.37 l1 after
0.14 l1 alongside
0.09 l1 and
0.28 l1 are
-0.71 l1 as
-0.72 l1 at
-0.09 l1 boss
0.19 l1 but
-0.15 l1 by
-0.51 l1 drama
-0.13 l1 film
-0.41 l1 for
-0.61 l1 from
-0.70 l1 in
0.26 l1 include
0.25 l1 includes
-0.11 l1 including
0.53 l1 is
-0.20 l1 like
-0.22 l1 lord
-0.06 l1 my
0.04 l1 of
-0.33 l1 officer
-0.60 l1 on
-0.26 l1 one
-0.06 l1 our
-0.36 l1 publisher
0.30 l1 replacing
-0.24 l1 said
-0.26 l1 sees
-0.61 l1 starring
-0.49 l1 stars
-0.23 l1 takes
-0.31 l1 that
-0.38 l1 the
0.17 l1 to
0.33 l1 under
-0.32 l1 west
-0.11 l1 when
-0.42 l1 while
0.20 l1 winner
0.47 l1 with
-0.76 l1 “
0.11 l2 %C 's
-0.71 l2 %C ,
0.33 l2 %C and
0.08 l2 %D ,
-0.30 l2 %D on
0.09 l2 %K 's
0.39 l2 %K and
-0.26 l2 %P %R
-0.98 l2 %P &
0.26 l2 %P 's
-0.29 l2 %P (
-0.05 l2 %P ,
-0.65 l2 %P /
-0.22 l2 %P :
-0.57 l2 %P ;
-0.09 l2 %P and
-0.05 l2 %P as
-0.09 l2 %P in
0.17 l2 %P of
-0.16 l2 %P on
-0.23 l2 %P takes
-0.13 l2 %P the
0.21 l2 %R %R
-0.14 l2 %R ,
0.35 l2 %R :
-0.67 l2 %R ;
0.34 l2 %R alongside
0.07 l2 %R by
-0.16 l2 %R for
0.21 l2 %R the
0.59 l2 %R with
0.70 l2 %T %R
-0.27 l2 %T %r
-0.76 l2 %T ,
-0.30 l2 %T :
-0.58 l2 %T and
-0.92 l2 %r %R
-0.27 l2 %r %r
0.44 l2 %r ,
0.60 l2 %r ;
-0.32 l2 %r alongside
-0.46 l2 %r by
0.70 l2 's %R
-0.08 l2 ( the
-0.08 l2 ( “
-0.18 l2 ) ,
-0.30 l2 ) and
-0.18 l2 , %R
-0.29 l2 , a
0.10 l2 , alongside
0.25 l2 , and
0.19 l2 , but
-0.28 l2 , starring
-0.28 l2 , the
-0.43 l2 , while
0.24 l2 , with
0.09 l2 / %R
-0.29 l2 / %r
-0.56 l2 : “
0.23 l2 ^ %R
0.26 l2 ^ ^
-0.44 l2 ^ the
0.31 l2 adapted by
0.41 l2 along with
-0.13 l2 and %R
0.50 l2 and %r
-0.14 l2 and a
-0.34 l2 and starring
-0.28 l2 and the
-0.21 l2 anime at
-0.13 l2 based on
0.40 l2 by %R
-0.39 l2 cancelled %R
-0.29 l2 city of
-0.40 l2 coming to
0.64 l2 drama %R
0.28 l2 duties with
-0.34 l2 for the
0.50 l2 from %R
-0.46 l2 illustrated %R
-0.27 l2 illustrated by
-0.29 l2 in the
0.64 l2 its %R
-0.11 l2 led %R
-0.17 l2 moved to
-0.58 l2 mr .
-0.09 l2 novels %R
-0.50 l2 of drama
-0.16 l2 of the
-0.28 l2 on a
-0.17 l2 on the
-0.21 l2 released %R
-0.06 l2 roles as
0.47 l2 series %R
-0.28 l2 series %r
-0.27 l2 series stars
0.32 l2 show ,
-0.36 l2 slate includes
-0.21 l2 story of
0.35 l2 team at
0.54 l2 under %R
-0.07 l2 well as
-0.30 l2 winning %R
0.41 l2 winning %r
-0.18 l2 working with
0.98 l2 ” %R
0.56 l2 ” %r
-0.24 l2 ” said
-0.13 l2 ” “
0.65 l3 %K , and
-0.08 l3 %P ( the
-0.08 l3 %P ( “
0.55 l3 %P ) and
-0.18 l3 %P , the
-0.14 l3 %P and the
-0.08 l3 %P in the
-0.08 l3 %P of drama
-0.11 l3 %R %K and
-0.14 l3 %R %P &
-0.25 l3 %R %P (
0.28 l3 %R %P ,
-0.19 l3 %R %P /
-0.43 l3 %R %P and
0.22 l3 %R %R alongside
0.66 l3 %R %R by
0.32 l3 %R ) ,
-0.56 l3 %R , with
-0.11 l3 %R / %r
0.27 l3 %R and %r
0.85 l3 %R duties with
0.50 l3 %T ” %R
0.60 l3 %r %P and
-0.32 l3 %r %r alongside
0.28 l3 %r %r by
-0.49 l3 %r ) ,
0.09 l3 %r / %R
-0.34 l3 %r / %r
0.44 l3 %r and %R
-1.02 l3 %r duties with
0.29 l3 's %P and
-0.34 l3 's %P of
-0.60 l3 ( %P ,
-0.07 l3 ( %P of
0.35 l3 ) , with
0.33 l3 , %K and
0.36 l3 , %P 's
-0.09 l3 , %P ,
0.14 l3 , %P and
-0.49 l3 , %R %R
-0.17 l3 , %R by
-0.68 l3 , %r %R
-0.46 l3 , %r by
0.04 l3 , along with
-0.24 l3 , ” said
-0.13 l3 , ” “
0.69 l3 - winning %R
0.06 l3 : %P ,
-0.35 l3 ; %P and
0.55 l3 ; %R by
-0.34 l3 ; %r by
-0.53 l3 ^ %C ,
-0.18 l3 ^ %P (
-0.25 l3 ^ %P ,
0.32 l3 ^ %R %R
0.29 l3 ^ %R :
-0.39 l3 ^ %R by
0.55 l3 ^ %T %R
-0.76 l3 ^ %r by
0.23 l3 ^ ^ %R
0.26 l3 ^ ^ ^
-0.44 l3 ^ ^ the
0.54 l3 a %R with
-0.04 l3 alongside %P and
-0.09 l3 and %P (
0.19 l3 and %P for
-0.10 l3 and %P of
-0.77 l3 and %R %R
1.18 l3 and %R by
0.33 l3 and %r by
0.31 l3 and adapted by
-0.21 l3 and illustrated by
-0.07 l3 as %P and
-0.07 l3 as well as
-0.11 l3 be %R by
0.09 l3 be %r by
0.55 l3 been %R by
-0.35 l3 been cancelled %R
0.19 l3 being %R by
-0.30 l3 book %T :
-0.15 l3 by %P 's
-0.08 l3 by %P (
0.07 l3 by %P ,
-0.07 l3 in %P ,
0.78 l3 includes %P ,
-0.08 l3 including %P ,
0.42 l3 is %R %R
-0.14 l3 is %R by
-0.40 l3 is %r %R
0.13 l3 is %r by
-0.08 l3 like %P ,
-0.18 l3 of %P 's
-0.06 l3 of %P (
-0.22 l3 of %P ,
-0.55 l3 of %P and
-0.07 l3 on %P in
-0.62 l3 series %R by
-0.14 l3 series %r %R
-0.15 l3 series %r by
-0.59 l3 starring %P ,
-0.46 l3 starring %P and
-0.46 l3 stars %P ,
-0.14 l3 the %P ,
-0.37 l3 the %P and
-0.13 l3 the %P for
-0.21 l3 the anime at
0.32 l3 the show ,
-0.11 l3 the story of
0.47 l3 to %R %R
0.78 l3 was %R by
-0.37 l3 was %r by
-0.08 l3 was cancelled %R
-0.24 l3 with %P ,
-0.29 l3 with %P and
-0.07 l3 “ %P &
-0.29 l3 ” %R by
-0.18 l3 ” ) and
-0.64 own Csure1
-1.25 own Csure2
-0.57 own Csure3
-0.98 own Ksure1
0.84 own Ksure2
0.49 own Ksure3
-0.83 own P1
-0.48 own P2
-0.18 own P3
-1.39 own Psure1
0.56 own Psure2
0.15 own Psure3
-0.66 own writtenCsure1
-1.04 own writtenCsure2
-0.91 own writtenCsure3
-0.98 own writtenKsure1
0.84 own writtenKsure2
0.49 own writtenKsure3
-1.05 own writtenP1
-0.27 own writtenP2
-0.24 own writtenP3
-0.29 own writtenPsure1
0.46 own writtenPsure2
0.09 own writtenPsure3
0.12 par %P
0.17 par the
0.09 par “
-0.08 par2 %P )
-0.11 par2 %P ,
0.24 par2 %P on
-0.24 par2 the %P
0.17 par2 “ %P
-0.07 r1 !
-0.28 r1 $
-0.50 r1 %D
-0.11 r1 %N
-0.12 r1 %O
-0.45 r1 %P
0.21 r1 %R
-0.12 r1 %r
-0.93 r1 &
-0.28 r1 's
0.09 r1 (
0.19 r1 )
0.29 r1 ,
-0.64 r1 -
-0.07 r1 .
0.24 r1 /
-0.63 r1 :
-0.30 r1 ;
-0.27 r1 ]
-0.12 r1 a
-0.08 r1 actor
0.25 r1 added
-0.23 r1 after
-0.04 r1 also
0.45 r1 announced
-0.55 r1 as
-0.67 r1 at
-0.05 r1 attached
-0.48 r1 award
-0.27 r1 back
0.06 r1 being
-0.13 r1 by
-0.04 r1 continues
0.06 r1 did
-0.42 r1 drama
0.47 r1 for
0.06 r1 had
0.30 r1 has
0.20 r1 have
-0.45 r1 in
-0.46 r1 india
-0.17 r1 leave
0.08 r1 of
-0.24 r1 on
-0.13 r1 original
0.76 r1 remains
-0.25 r1 returns
0.08 r1 revealed
-0.05 r1 said
-0.40 r1 says
-0.35 r1 series
0.35 r1 serve
-0.42 r1 show
-0.23 r1 star
-0.31 r1 story
-0.14 r1 takes
-0.25 r1 that
-0.10 r1 the
-0.93 r1 to
0.07 r1 told
-0.11 r1 was
-0.27 r1 who
-0.07 r1 will
-0.08 r1 with
-0.21 r1 would
-0.42 r1 –
-0.22 r1 —
-0.42 r1 ”
-0.28 r2 $ $
-0.22 r2 %D ,
-0.06 r2 %R %D
-0.40 r2 %R %P
0.04 r2 %R %R
0.66 r2 %R .
0.40 r2 %R it
-0.18 r2 %R the
-0.55 r2 %r %R
0.08 r2 %r the
-0.98 r2 & %P
-0.70 r2 's %K
0.19 r2 's %P
0.33 r2 's %T
-0.34 r2 's first
-0.31 r2 's novel
-0.24 r2 's “
0.18 r2 ( %P
0.65 r2 ( %R
-0.83 r2 ( %r
0.07 r2 ( “
0.41 r2 ) $
-0.07 r2 ) %D
-0.13 r2 ) %R
0.11 r2 ) ,
0.19 r2 ) .
-0.44 r2 ) and
-0.53 r2 ) is
-0.06 r2 ) who
0.36 r2 , %C
-0.35 r2 , %K
-0.11 r2 , %P
-0.77 r2 , %R
0.31 r2 , %T
0.37 r2 , %r
-0.53 r2 , a
-0.04 r2 , and
-0.29 r2 , as
0.19 r2 , has
-0.18 r2 , is
-0.10 r2 , on
-0.37 r2 , played
-0.09 r2 , said
-0.22 r2 , there
-0.17 r2 , was
-0.59 r2 , where
0.28 r2 , which
0.28 r2 , who
-0.19 r2 , with
0.44 r2 , “
-0.23 r2 , ”
-0.55 r2 - based
-0.11 r2 . $
-0.11 r2 . ,
0.28 r2 / %P
-0.15 r2 : %P
0.38 r2 ; %P
-0.21 r2 ; and
-0.04 r2 a %P
0.25 r2 added :
-0.25 r2 and %C
0.22 r2 and %K
0.08 r2 and %P
-0.82 r2 and %R
0.74 r2 and %r
-0.34 r2 and illustrated
-0.41 r2 and the
-0.19 r2 and will
0.45 r2 are %R
-0.42 r2 are %r
-0.54 r2 are the
-0.07 r2 as %R
-0.63 r2 as %r
-0.20 r2 as a
-0.15 r2 as well
-0.60 r2 at the
-0.29 r2 award -
0.08 r2 did the
0.19 r2 for %C
0.19 r2 for %K
0.39 r2 for the
0.46 r2 has %R
0.42 r2 has been
-0.48 r2 in %D
-0.33 r2 in %P
0.32 r2 in the
-0.46 r2 india .
0.53 r2 is %R
-0.10 r2 is in
-0.10 r2 is set
-0.11 r2 is the
-0.49 r2 of %P
-0.12 r2 of a
-0.26 r2 of drama
-0.13 r2 on the
-0.18 r2 series %T
0.35 r2 serve as
-0.36 r2 takes %P
-0.26 r2 the %P
-0.10 r2 to the
0.71 r2 will %R
-0.35 r2 will %r
-0.19 r2 ” )
-0.04 r2 ” .
-0.28 r3 $ $ $
-0.32 r3 %R %P ,
0.66 r3 %R . $
0.36 r3 %R the first
-0.48 r3 's %K ,
-0.51 r3 's %P .
0.53 r3 's %P and
-0.06 r3 's %P of
-0.08 r3 's “ %T
-0.24 r3 ( %P ,
0.24 r3 ( %P on
0.30 r3 ( %R %R
-0.82 r3 ( %r %r
-0.45 r3 ( the %P
0.19 r3 ( “ %P
0.41 r3 ) $ $
-0.11 r3 ) %R the
-0.10 r3 ) , with
0.19 r3 ) . $
-0.06 r3 ) and %R
-0.05 r3 ) and %r
-0.22 r3 , %K .
-0.05 r3 , %P %N
-0.24 r3 , %P 's
-0.29 r3 , %P )
-0.43 r3 , %P .
-0.17 r3 , %P and
-0.43 r3 , %P is
-0.15 r3 , %R %D
-0.44 r3 , %R by
-0.45 r3 , %T is
-0.32 r3 , %r %R
0.61 r3 , %r by
0.41 r3 , and %P
-0.10 r3 , and the
-0.33 r3 , played %R
0.37 r3 , the %N
-0.18 r3 , the %P
0.25 r3 , the %R
0.12 r3 , the %r
0.15 r3 , the series
-0.50 r3 , the show
0.33 r3 , who %R
0.25 r3 , who %r
0.62 r3 , who also
-0.06 r3 , who will
-0.08 r3 , ” “
-0.11 r3 . $ $
0.41 r3 ; %P and
0.25 r3 added : “
0.50 r3 and %K ,
0.29 r3 and %K .
0.36 r3 and %P %R
-0.11 r3 and %P 's
0.04 r3 and %P (
-0.09 r3 and %P ,
-0.17 r3 and %P .
-0.60 r3 and %P ;
0.07 r3 and %P and
-0.06 r3 and %P are
0.15 r3 and %P as
0.19 r3 and %P for
0.31 r3 and %P serve
-0.28 r3 and %P story
-0.08 r3 and %P will
-0.82 r3 and %R by
-0.09 r3 and %r %R
0.78 r3 and %r by
-0.34 r3 and illustrated by
-0.10 r3 and the %P
0.38 r3 are %R %R
-0.29 r3 are %r %r
0.44 r3 are the %R
-0.29 r3 award - winning
0.25 r3 for %C .
-0.06 r3 in %D ,
-0.45 r3 in %D .
-0.31 r3 in %P ,
-0.18 r3 in the %P
-0.46 r3 india . $
0.35 r3 is %R the
-0.10 r3 is set to
-0.12 r3 of a %P
-0.18 r3 of drama %P
0.08 r3 serve as %R
-0.13 r3 ” ) .
-0.04 r3 ” . $
0.07 role company
-0.45 role creator
-0.94 role director
0.28 role producer
0.70 role showrunner
-0.25 role writer
2.01 rule any
-0.80 rule none
-1.75 rule other-role
`
