/** What the judge of crew claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const crewWeights = `
-0.196 bias
0.10 A !
-0.20 A #
-0.17 A %C
0.38 A %K
-0.13 A %N
-0.60 A %O
-0.28 A %P
-0.27 A %S
0.18 A %T
-0.25 A %r
-0.70 A &
-0.09 A 's
-0.26 A (
-0.31 A )
-0.25 A ,
-0.52 A -
-0.13 A --
-0.14 A .
-0.49 A :
0.21 A ;
-0.30 A ]
0.06 A about
-0.46 A acclaimed
-0.15 A according
-0.21 A across
0.18 A actor
0.13 A adaptation
0.20 A adapted
0.37 A adapts
0.45 A added
-0.61 A affair
-0.48 A after
0.05 A again
0.24 A against
0.22 A ahead
0.34 A all
0.90 A along
0.92 A alongside
0.15 A already
0.27 A also
-0.18 A always
0.70 A am
0.12 A among
-0.61 A animation
0.29 A anime
-0.22 A announced
-0.63 A another
-0.29 A anticipated
-0.71 A around
0.31 A attached
-0.12 A audience
-0.56 A australia
-0.16 A australian
0.11 A award
-0.15 A award-winning
-0.17 A back
-0.38 A based
0.21 A became
-0.16 A because
-0.21 A been
-0.80 A before
0.23 A behind
-0.29 A being
-0.40 A best
-0.33 A book
-0.07 A both
-0.63 A break
-0.05 A bring
0.04 A brought
0.09 A but
0.37 A came
-0.44 A cameras
-0.33 A can
-0.07 A canada
-0.51 A cancelled
0.16 A cast
0.78 A centers
-0.36 A century
-0.59 A ceo
-0.09 A channel
-0.64 A channels
-0.31 A character
-0.12 A characters
0.66 A charge
0.41 A chief
-0.28 A christmas
-0.47 A city
0.08 A clarify
0.61 A collaboration
-0.46 A come
-0.33 A comedy
-0.18 A coming
-1.07 A commissioned
0.36 A complex
0.74 A confirmed
-0.26 A content
-0.38 A couple
-0.38 A creative
0.60 A crime
0.36 A dark
-0.05 A date
0.66 A daughter
0.65 A deal
0.34 A debut
-0.37 A decided
-0.39 A described
-0.16 A design
-0.77 A detective
-0.26 A determined
-0.25 A developing
0.27 A did
-0.27 A different
0.36 A down
0.17 A drew
-0.11 A during
1.16 A duties
-0.17 A each
-0.47 A earlier
-0.51 A end
-0.13 A ensemble
0.07 A entering
-0.65 A entertainment
0.37 A episode
0.13 A episodes
-0.36 A espionage
-0.16 A even
-0.21 A event
0.24 A every
0.09 A excited
-0.27 A expected
-0.16 A face
0.22 A family
-0.49 A fans
0.18 A fantastic
-0.32 A fantasy
-0.28 A favourite
-0.95 A film
-0.35 A filmed
-0.32 A filming
-0.24 A finally
-0.34 A financial
0.16 A find
0.50 A finds
0.94 A first
-0.13 A follow
-0.20 A followed
0.46 A following
0.55 A follows
0.43 A forward
-0.24 A from
-0.16 A fun
0.09 A further
0.18 A future
-0.29 A game
-0.49 A getting
-0.49 A given
0.33 A globally
0.28 A go
-0.55 A gone
0.13 A graphic
-0.14 A great
-0.23 A greenlit
-0.36 A gripping
-0.13 A group
-0.08 A had
-0.08 A has
0.67 A have
-0.26 A he
-0.28 A headlines
-0.04 A her
0.44 A herself
-0.23 A highly
-0.33 A his
-0.26 A historical
-0.77 A history
0.58 A hit
-0.05 A husband
0.17 A i
-1.02 A illustrated
-0.49 A independent
-0.63 A india
-0.16 A into
-0.26 A invest
-0.31 A ireland
-0.25 A japan
-0.21 A japanese
-0.10 A job
-0.42 A journalist
-0.46 A journey
-0.19 A just
-0.32 A known
-0.34 A korea
-0.05 A lady
-0.70 A last
0.53 A latter
-0.08 A lawyer
-0.54 A lead
-0.09 A leave
0.83 A left
-0.11 A like
-0.27 A likely
-0.04 A limited
-0.38 A london
0.23 A looking
0.21 A love
-0.54 A made
-0.32 A main
-0.09 A make
0.60 A making
0.39 A manga
-0.12 A many
-0.29 A means
-0.25 A modern
-0.45 A more
0.23 A most
-0.12 A mother
0.04 A movies
-0.38 A mr
-0.67 A murder
-0.74 A music
-0.49 A my
-0.57 A mystery
-0.21 A named
-0.28 A network
-0.41 A new
-0.12 A newly
-0.19 A next
-0.19 A no
-0.14 A normal
-0.15 A not
-0.37 A novel
0.42 A novels
0.11 A now
0.08 A numerous
-0.27 A off
-0.21 A officer
-0.09 A once
-0.39 A one
-0.11 A only
-0.22 A or
-0.59 A order
-0.44 A ordered
-0.94 A original
-0.43 A other
-0.39 A others
-0.88 A out
0.19 A over
-0.28 A parents
-0.65 A part
-0.13 A people
-0.41 A period
-0.12 A pilot
-0.12 A place
-0.38 A plan
-0.73 A play
-0.26 A played
-0.21 A playing
-0.55 A police
-0.07 A premiere
-0.83 A president
-0.15 A previously
0.28 A prison
0.42 A production
-1.02 A programming
0.26 A project
-0.21 A projects
-0.45 A publisher
-0.07 A pulled
0.59 A relationship
0.60 A remains
-0.20 A renewal
-0.17 A renewed
-0.34 A repeats
-0.17 A respectively
-0.39 A return
0.35 A returning
-0.35 A returns
-0.25 A revealed
-0.35 A revenge
-0.47 A revolves
0.38 A rights
-0.53 A role
-0.49 A roles
-0.19 A romantic
0.18 A run
-0.53 A said
0.13 A says
-0.56 A sci-fi
-0.06 A season
0.18 A second
-0.48 A secret
-0.45 A seen
0.32 A serve
-0.15 A serves
0.34 A set
0.18 A shared
0.22 A show
0.27 A shown
-0.68 A shows
-0.53 A sits
-0.48 A so
-0.16 A some
-0.72 A south
-0.22 A special
0.26 A spoke
-0.13 A star
0.26 A starring
0.74 A stars
-0.06 A starting
-0.60 A statement
0.48 A stepped
0.43 A stepping
-0.11 A stick
0.08 A story
-0.47 A studio
-0.39 A such
0.32 A take
-0.24 A takes
-0.25 A team
-0.60 A television
-0.19 A tell
-0.10 A than
-0.72 A their
0.17 A them
-0.51 A then
-0.26 A there
0.21 A they
-0.43 A think
-0.07 A through
-0.22 A time
-0.10 A titles
-0.26 A titular
-0.29 A together
0.12 A told
-0.18 A took
-0.18 A town
-0.55 A trailer
-0.17 A tudum
-0.70 A tv
-0.08 A under
0.41 A up
-0.37 A upcoming
-0.40 A us
-0.45 A very
-0.42 A vice
-0.39 A viewers
0.20 A wanted
-0.16 A we
-0.10 A we're
-0.20 A week
0.20 A weekly
-0.13 A well
-0.63 A what
0.42 A when
-0.07 A which
0.37 A while
0.28 A who
0.28 A whose
-0.04 A will
0.42 A winner
0.08 A winning
-0.56 A work
0.29 A worked
0.34 A working
-0.08 A world
0.48 A would
0.41 A wraps
-0.49 A you
0.33 A –
-0.20 A —
0.21 A “
0.35 A ”
-0.40 An !
-0.10 An #
-0.07 An %C
-0.15 An %D
0.23 An %N
-0.13 An %O
-0.24 An %P
0.07 An %R
-0.34 An %S
-0.33 An %T
-0.38 An %r
-0.47 An &
-0.19 An 's
-0.40 An (
-0.09 An )
-0.12 An ,
-0.08 An -
-0.04 An .
-0.32 An /
-0.28 An :
0.06 An ;
-0.30 An ]
0.17 An about
0.21 An according
0.24 An actor
0.20 An adaptation
0.37 An adapted
0.45 An added
-0.13 An again
0.22 An aired
-0.16 An all
1.18 An along
0.46 An alongside
0.15 An already
0.14 An also
-0.15 An always
0.63 An anime
0.27 An announced
-0.62 An another
0.38 An attached
-0.54 An australia
0.07 An award
-0.13 An back
-0.09 An based
0.40 An became
-0.26 An before
0.24 An behind
-0.13 An being
-0.23 An best
-0.14 An book
0.12 An both
-0.63 An break
-0.27 An but
-0.41 An cameras
-0.06 An canada
-0.66 An cast
0.78 An centers
-0.59 An ceo
-0.58 An character
-0.51 An characters
0.31 An charge
0.41 An chief
-0.14 An christmas
0.08 An clarify
-0.64 An comedy
-0.14 An commissioned
0.75 An complex
0.57 An confirmed
-0.34 An creative
0.29 An crime
-0.35 An date
0.67 An daughter
0.65 An deal
0.34 An debut
-0.08 An debuted
-0.10 An described
-0.54 An detective
0.08 An did
0.12 An down
-0.14 An drama
-0.11 An during
1.09 An duties
-0.65 An entertainment
0.44 An episode
0.45 An episodes
-0.16 An even
-0.21 An event
0.24 An every
0.18 An fantastic
-0.30 An fantasy
-0.09 An favourite
-0.71 An film
0.36 An filmed
-0.32 An filming
-0.24 An financial
-0.18 An followed
0.56 An follows
0.48 An from
0.09 An further
-0.27 An game
-0.40 An getting
-0.49 An given
-0.23 An greenlit
0.33 An had
-0.09 An has
0.22 An have
-0.32 An he
-0.36 An her
-0.25 An historical
-0.13 An hit
0.11 An i
-1.01 An illustrated
-0.30 An independent
-0.55 An india
-0.41 An into
-0.73 An japan
-0.06 An job
-0.16 An just
-0.32 An known
-0.05 An lady
-0.08 An last
-0.40 An leave
-0.05 An led
-0.27 An likely
-0.20 An london
-0.33 An made
0.45 An manga
0.12 An modern
0.22 An more
-0.13 An mr
-0.20 An music
-0.11 An my
-0.57 An mystery
-0.13 An network
-0.48 An new
-0.19 An next
-0.33 An no
-0.81 An not
-0.61 An novel
-0.94 An novels
-0.27 An off
-0.20 An officer
-0.05 An once
-0.19 An one
-0.20 An or
-0.59 An order
-0.44 An ordered
-0.36 An original
-0.39 An others
-0.64 An out
0.24 An over
-0.24 An people
-0.16 An pilot
-0.10 An place
-0.38 An plan
-0.62 An play
-0.26 An played
-0.31 An playing
-0.78 An president
-0.52 An production
-0.17 An projects
-0.07 An pulled
0.42 An remains
-0.20 An renewal
-0.59 An renewed
-0.34 An repeats
-0.49 An reprise
-0.47 An return
0.30 An returning
-0.11 An returns
0.07 An revealed
-0.35 An revenge
0.08 An role
0.18 An run
0.06 An said
-0.45 An says
-0.35 An scandal
-0.22 An seen
0.24 An series
0.39 An serve
-0.12 An serves
0.25 An set
0.19 An she
0.20 An show
-0.52 An shows
-0.53 An sits
-0.66 An so
-0.13 An some
-0.17 An south
-0.12 An star
0.76 An stars
-0.05 An starting
0.43 An stepping
-0.78 An story
-0.24 An studio
0.32 An take
-0.09 An takes
-0.28 An team
-0.12 An television
-0.07 An than
-0.72 An their
-0.51 An then
-0.21 An there
-0.84 An they
-0.43 An think
-0.10 An through
-0.27 An titular
0.19 An told
-0.55 An trailer
-0.78 An trilogy
0.18 An tudum
-0.39 An tv
0.31 An up
-0.43 An very
-0.42 An vice
-0.34 An well
-0.58 An what
0.08 An where
-0.12 An which
0.14 An while
0.14 An who
-0.11 An will
-0.54 An winning
0.29 An worked
-0.32 An world
0.39 An would
-0.52 An –
-0.20 An —
0.06 An “
-0.54 An ”
-0.28 B !
-0.09 B #
-0.39 B %D
0.19 B %K
-0.27 B %N
-0.69 B %O
-0.25 B %P
-0.04 B %R
0.45 B %S
-0.06 B %T
0.41 B %r
-0.21 B &
-0.22 B 's
-0.29 B (
-0.53 B )
0.25 B ,
-0.52 B -
0.47 B .
0.06 B /
0.31 B 1990s
-0.64 B 3d
-0.05 B :
-0.18 B ;
-0.29 B [
-0.05 B about
-0.10 B acclaimed
-0.30 B according
-0.42 B across
-0.51 B actor
0.21 B actors
-0.31 B adaptation
-0.06 B adapted
-0.10 B after
-0.07 B aired
-0.24 B all
0.50 B along
-0.15 B alongside
-0.25 B already
0.64 B also
-0.25 B although
0.20 B always
-0.14 B american
-0.43 B among
0.45 B animated
0.29 B animation
-0.07 B anime
-0.58 B announced
-0.20 B announcements
0.44 B another
-0.44 B any
0.08 B around
-0.42 B audience
-0.58 B australia
-0.91 B available
0.64 B award
0.25 B award-winning
-0.39 B back
-0.09 B bafta
-0.68 B based
-0.17 B beautiful
-0.58 B became
-0.31 B been
-0.26 B began
0.59 B behind
-0.27 B being
-0.73 B best
0.37 B between
-0.42 B book
0.34 B boss
0.21 B brand
-0.13 B bring
-0.13 B british
0.26 B but
-0.54 B called
0.25 B can
-0.34 B cancelled
-0.41 B cast
0.27 B ceo
-0.77 B character
-0.70 B characters
0.10 B chief
-0.29 B city
0.86 B co-production
0.44 B collaboration
-0.42 B come
0.38 B comedy
0.47 B comes
0.34 B comic
-0.54 B company
-0.19 B creative
0.18 B crime
0.39 B dark
-0.31 B date
0.24 B daughter
-0.20 B day
-0.60 B deal
-0.52 B detective
-0.26 B developing
-0.60 B different
-0.44 B do
-0.25 B drama
-0.41 B dramas
-0.31 B drawn
-0.17 B during
-0.30 B duties
-0.72 B ensemble
-0.32 B entertainment
0.94 B episode
0.22 B episodes
0.54 B every
-0.39 B excellent
0.04 B excited
0.17 B family
-0.62 B fans
-0.13 B fantastic
-0.29 B fantasy
-0.44 B film
-0.54 B filmed
-0.34 B filming
-0.12 B final
-0.04 B finale
-0.26 B first
-0.34 B followed
-0.44 B following
-0.83 B follows
-0.20 B forces
-0.41 B former
0.51 B from
0.05 B game
0.32 B gave
-0.46 B get
-0.17 B getting
-0.34 B global
0.18 B going
-0.27 B golden
-0.59 B great
-0.45 B had
0.46 B hand
0.41 B has
0.10 B have
0.45 B he
-0.46 B head
-0.56 B her
-0.36 B here
-0.26 B highlights
0.27 B his
0.30 B hit
-0.29 B horror
-0.43 B i
-0.27 B i'm
-0.62 B illustrated
0.64 B include
-0.57 B included
0.51 B includes
-0.71 B including
-0.42 B independent
-0.21 B indian
0.40 B inspired
-0.94 B into
-0.33 B ireland
-0.27 B itself
-0.15 B joined
-0.49 B joins
-0.82 B journalist
-0.28 B known
0.18 B korean
0.43 B last
-0.62 B latest
-0.07 B lawyer
0.49 B left
-0.11 B life
-0.39 B light
-0.73 B like
-0.28 B likely
-0.57 B list
0.30 B location
-0.38 B look
0.11 B love
-0.67 B main
0.32 B making
-0.80 B manga
-0.29 B members
-0.10 B modern
-0.14 B more
-0.48 B most
-0.20 B mother
-0.20 B moved
0.48 B mr
-0.52 B my
0.23 B name
-0.23 B named
-0.43 B neither
-0.25 B network
-0.28 B networks
0.10 B new
-0.21 B newly
-0.43 B news
-0.18 B next
-0.31 B no
-0.14 B nominated
-0.26 B nor
0.09 B not
0.07 B note
-0.14 B novel
-0.62 B novels
0.55 B now
0.50 B off
-0.42 B officer
-0.56 B official
-0.54 B one
-0.57 B only
-0.34 B oscar
0.66 B other
-0.21 B others
-0.14 B our
0.23 B out
0.22 B own
-0.17 B p.m
-0.44 B part
-0.56 B peek
0.08 B period
-0.56 B photo
-0.21 B picked
0.18 B pilot
-0.51 B place
-0.63 B play
-0.62 B played
-0.22 B plays
-0.23 B police
0.21 B political
-0.40 B popular
-0.13 B power
-0.32 B premiere
0.62 B premiered
-0.66 B president
-0.06 B procedural
0.08 B project
-0.08 B protagonist
-0.25 B published
-0.52 B publisher
-0.19 B ratings
-0.19 B recently
0.14 B released
-0.16 B remains
-0.16 B renewed
0.26 B replacing
-0.38 B reprise
-0.44 B response
-0.25 B return
0.19 B revealed
-0.49 B revolves
0.08 B role
-0.22 B roles
-0.21 B run
-0.07 B said
0.17 B same
0.49 B say
-0.11 B scandal
-0.47 B second
-0.46 B secret
-0.10 B seen
-0.30 B sees
-0.13 B series
-0.05 B serves
-0.56 B set
0.54 B shared
-0.36 B she
-0.06 B shocking
-0.11 B shooting
0.11 B show
-0.63 B shown
-0.46 B shows
-0.50 B signed
0.39 B since
-0.43 B slate
0.25 B so
-0.26 B some
-0.19 B soon
-0.21 B south
-0.44 B split
-0.63 B star
-0.68 B starred
-0.05 B starring
-1.02 B stars
-0.62 B stepping
0.29 B stick
-0.57 B stories
0.16 B story
-0.33 B studio
-0.36 B success
-0.45 B successful
-0.25 B synopsis
-0.47 B take
-0.54 B takes
-0.19 B talent
-0.17 B team
-0.33 B television
0.37 B than
-0.77 B their
-0.39 B them
-0.43 B there
-0.56 B they
-0.10 B through
-0.32 B time
-0.22 B title
-0.09 B titles
0.86 B told
-0.61 B town
-0.72 B trailer
-0.60 B turn
0.14 B tv
-0.54 B uk
0.20 B under
-0.11 B unique
-0.08 B unveiled
-0.11 B us
-0.15 B various
0.26 B version
0.06 B very
-0.25 B vice
-0.42 B video
0.39 B we
-0.13 B web
-0.53 B week
-0.82 B well
-0.24 B what
0.66 B when
-0.84 B which
0.06 B while
-0.20 B who
-0.92 B will
0.15 B winner
-0.16 B winning
-0.09 B work
-0.25 B working
-0.15 B world
-0.45 B year-old
0.25 B yet
0.35 B you
-0.22 B your
-0.51 B –
-0.22 B —
-0.21 B “
0.20 B ”
-0.15 Bn !
-0.04 Bn #
0.11 Bn %C
0.36 Bn %D
-0.09 Bn %K
-0.39 Bn %N
-0.74 Bn %O
-0.33 Bn %P
0.34 Bn %R
0.46 Bn %S
-0.24 Bn %T
0.43 Bn %r
-0.18 Bn &
-0.32 Bn (
0.20 Bn )
0.32 Bn ,
0.08 Bn /
-0.49 Bn 3d
0.50 Bn :
-0.29 Bn [
0.38 Bn acclaimed
0.04 Bn according
-0.14 Bn across
-0.42 Bn actor
-0.09 Bn adaptation
0.08 Bn adapted
-0.43 Bn after
0.11 Bn all
0.36 Bn along
-0.26 Bn alongside
-0.20 Bn already
0.24 Bn also
-0.12 Bn american
-0.18 Bn among
0.04 Bn anime
-0.29 Bn announced
-0.20 Bn announcements
0.31 Bn another
0.09 Bn around
-0.63 Bn available
0.36 Bn award-winning
-0.09 Bn back
-0.15 Bn based
-0.55 Bn became
-0.11 Bn been
0.21 Bn between
-0.18 Bn book
0.40 Bn both
-0.27 Bn bring
0.28 Bn but
-0.30 Bn cancelled
-0.89 Bn cast
0.27 Bn ceo
-0.33 Bn character
-0.30 Bn characters
0.10 Bn chief
-0.26 Bn city
0.44 Bn collaboration
0.39 Bn comes
-0.23 Bn comic
-0.53 Bn coming
-0.75 Bn commissioned
-0.19 Bn creative
-0.59 Bn crime
-0.18 Bn day
-0.52 Bn deal
-0.07 Bn developing
-0.17 Bn different
-0.76 Bn drama
-0.08 Bn during
-0.30 Bn duties
-0.32 Bn entertainment
-0.08 Bn episode
0.36 Bn episodes
-0.26 Bn excited
0.21 Bn family
-0.13 Bn fantastic
-0.28 Bn fantasy
-0.55 Bn film
-0.26 Bn filmed
-0.17 Bn filming
0.63 Bn first
-0.26 Bn followed
-0.27 Bn following
-0.49 Bn follows
0.36 Bn from
0.10 Bn game
-0.38 Bn get
-0.27 Bn golden
-0.58 Bn great
-0.37 Bn had
0.46 Bn hand
0.63 Bn has
0.21 Bn have
0.20 Bn he
-0.46 Bn head
-0.40 Bn her
-0.55 Bn his
-0.22 Bn hit
-0.29 Bn horror
-0.62 Bn illustrated
0.48 Bn include
0.51 Bn includes
-0.64 Bn including
-0.07 Bn into
-0.29 Bn ireland
-0.15 Bn joined
-0.82 Bn journalist
-0.04 Bn known
-0.50 Bn korean
0.50 Bn last
-0.16 Bn led
-0.39 Bn light
-0.33 Bn like
-0.38 Bn look
0.12 Bn made
-0.44 Bn manga
-0.12 Bn more
-0.19 Bn most
-0.20 Bn mother
-0.18 Bn moved
-0.63 Bn mr
-0.31 Bn my
0.23 Bn name
-0.26 Bn named
-0.43 Bn neither
-0.66 Bn network
-0.07 Bn new
-0.15 Bn newly
-0.15 Bn no
-0.14 Bn nominated
-0.26 Bn nor
0.13 Bn not
-0.35 Bn novel
-0.64 Bn novels
-0.41 Bn officer
-0.44 Bn official
-0.57 Bn only
0.07 Bn original
-0.28 Bn oscar
0.47 Bn other
-0.08 Bn our
0.23 Bn out
0.07 Bn over
-0.17 Bn part
-0.56 Bn photo
-0.11 Bn pilot
-0.51 Bn place
0.34 Bn plan
-0.12 Bn play
-0.62 Bn played
0.37 Bn political
-0.29 Bn premiere
0.42 Bn premiered
-0.41 Bn president
0.16 Bn production
0.61 Bn project
-0.08 Bn protagonist
-0.25 Bn published
-0.52 Bn publisher
-0.62 Bn relationship
-0.18 Bn released
-0.16 Bn remains
-0.14 Bn renewed
0.26 Bn replacing
-0.35 Bn reprise
-0.28 Bn revealed
-0.49 Bn revolves
-0.34 Bn role
-0.18 Bn roles
-0.21 Bn run
-0.51 Bn said
-0.10 Bn scandal
0.53 Bn second
-0.30 Bn sees
0.08 Bn series
-0.62 Bn set
0.54 Bn shared
-0.11 Bn shooting
0.19 Bn show
-0.27 Bn shows
0.39 Bn since
-0.40 Bn slate
0.09 Bn so
-0.07 Bn soon
-0.44 Bn split
-0.05 Bn starring
-1.00 Bn stars
0.33 Bn stick
-0.57 Bn stories
-0.09 Bn story
-0.45 Bn studio
-0.25 Bn synopsis
-0.54 Bn takes
-0.16 Bn team
0.13 Bn television
-0.41 Bn their
0.13 Bn then
-0.48 Bn there
-0.28 Bn they
-0.27 Bn thriller
-0.06 Bn told
-0.06 Bn town
-0.50 Bn trailer
-0.56 Bn uk
0.24 Bn under
-0.50 Bn up
-0.11 Bn us
-0.15 Bn various
-0.37 Bn very
-0.15 Bn vice
-0.13 Bn web
-0.53 Bn week
-0.59 Bn well
-0.21 Bn what
-0.34 Bn when
-0.90 Bn which
0.23 Bn while
0.05 Bn who
-0.98 Bn will
0.15 Bn winner
-0.15 Bn winning
-0.09 Bn work
-0.23 Bn working
-0.13 Bn world
-0.43 Bn year-old
-0.22 Bn your
-0.56 Bn –
-0.22 Bn —
-0.11 Bn “
-0.10 Bn ”
0.27 H %C
-0.20 H %D
-0.41 H %P
0.30 H %S
-0.04 H %T
0.27 H 's
-0.09 H (
-0.09 H )
-0.86 H ,
-0.34 H :
-0.13 H ?
-0.79 H a
-0.45 H and
-0.29 H cast
-0.22 H date
-0.18 H from
-0.28 H in
0.14 H is
-0.05 H it
-0.06 H march
0.44 H of
0.17 H on
-0.53 H plot
-0.53 H release
-0.60 H to
-0.47 H tv
-0.60 H what
-0.11 H when
0.12 H who
0.15 H “
0.15 H ”
-0.39 L1 %C
-0.23 L1 %D
-0.53 L1 %N
-0.12 L1 %O
0.12 L1 %R
-0.11 L1 %T
0.05 L1 %r
0.22 L1 's
-0.39 L1 (
0.10 L1 ,
-0.76 L1 .
0.35 L1 :
0.24 L1 ;
0.17 L1 ^
-0.06 L1 a
-0.35 L1 after
0.05 L1 alongside
-0.05 L1 an
-0.22 L1 and
0.85 L1 are
-0.76 L1 as
0.39 L1 at
-0.27 L1 boss
0.28 L1 but
-0.23 L1 by
-0.44 L1 drama
-0.29 L1 film
0.12 L1 for
-0.58 L1 from
-0.24 L1 his
-0.81 L1 in
0.39 L1 include
0.51 L1 includes
-0.21 L1 including
0.60 L1 is
-0.31 L1 like
-0.07 L1 my
-0.41 L1 officer
-0.58 L1 on
-0.21 L1 one
-0.08 L1 our
-0.33 L1 publisher
0.27 L1 replacing
-0.30 L1 said
-0.24 L1 sees
-1.35 L1 starring
-0.99 L1 stars
-0.25 L1 takes
-0.35 L1 that
-0.32 L1 the
0.25 L1 to
0.18 L1 under
-0.26 L1 west
-0.22 L1 when
-0.20 L1 while
0.15 L1 winner
0.14 L1 with
-0.11 L1 ”
-0.72 L2 %C ,
0.30 L2 %C and
0.17 L2 %D ,
-0.30 L2 %D on
-0.29 L2 %K 's
-0.33 L2 %P %R
0.44 L2 %P 's
-0.38 L2 %P (
-0.33 L2 %P :
-0.16 L2 %P as
0.55 L2 %P for
-0.06 L2 %P in
0.06 L2 %P of
-0.14 L2 %P on
-0.25 L2 %P takes
-0.14 L2 %P the
0.59 L2 %R %R
-0.21 L2 %R ,
0.25 L2 %R :
-0.61 L2 %R ;
0.36 L2 %R alongside
0.52 L2 %R by
-0.07 L2 %R for
0.11 L2 %R the
0.54 L2 %R with
1.07 L2 %T %R
-0.47 L2 %T %r
-0.43 L2 %T ,
-0.20 L2 %T :
-0.57 L2 %T and
-1.11 L2 %r %R
-0.35 L2 %r %r
0.47 L2 %r ,
0.63 L2 %r ;
-0.74 L2 %r alongside
-0.53 L2 %r by
0.41 L2 's %R
-0.13 L2 ( the
-0.13 L2 , %R
-0.47 L2 , a
-0.19 L2 , and
0.28 L2 , but
-0.16 L2 , including
-0.34 L2 , starring
-0.36 L2 , while
0.13 L2 , with
-0.11 L2 , ”
0.14 L2 / %R
-0.37 L2 / %r
0.17 L2 ^ ^
-0.42 L2 ^ the
0.32 L2 adapted by
0.25 L2 along with
0.07 L2 and %R
0.35 L2 and %r
-0.18 L2 and a
-0.30 L2 and starring
-0.09 L2 and the
-0.11 L2 based on
1.00 L2 by %R
-0.29 L2 cancelled %R
-0.26 L2 city of
-0.46 L2 coming to
0.61 L2 drama %R
-0.18 L2 duties with
-0.34 L2 for the
0.45 L2 from %R
-0.45 L2 illustrated %R
-0.30 L2 illustrated by
-0.48 L2 in the
1.14 L2 its %R
-0.17 L2 led %R
-0.18 L2 moved to
-0.63 L2 mr .
-0.16 L2 novels %R
-0.44 L2 of drama
-0.17 L2 of the
-0.28 L2 on a
-0.25 L2 on the
-0.10 L2 played %R
-0.18 L2 released %R
-0.10 L2 roles as
0.13 L2 series %R
-0.32 L2 series %r
-0.51 L2 series stars
0.41 L2 show ,
-0.40 L2 slate includes
-0.37 L2 story of
0.37 L2 team at
-0.06 L2 town of
0.53 L2 under %R
-0.39 L2 winning %R
0.57 L2 winning %r
-0.20 L2 working with
-0.22 L2 ” %R
0.54 L2 ” %r
-0.30 L2 ” said
-0.13 L3 %P ( the
-0.10 L3 %P , ”
-0.32 L3 %P in the
-0.11 L3 %P of drama
-0.23 L3 %R %P (
-0.33 L3 %R %R alongside
0.62 L3 %R %R by
-0.52 L3 %R , with
-0.14 L3 %R / %r
0.20 L3 %R and %r
0.25 L3 %R duties with
-0.27 L3 %T ” %R
0.73 L3 %r %R alongside
-0.74 L3 %r %r alongside
0.21 L3 %r %r by
0.14 L3 %r / %R
-0.46 L3 %r / %r
0.49 L3 %r and %R
-0.94 L3 %r duties with
-0.48 L3 's %P of
-0.20 L3 ( %P of
-0.05 L3 ) %P (
0.28 L3 ) , with
0.49 L3 , %P 's
0.33 L3 , %R %R
-0.33 L3 , %R by
-0.62 L3 , %r %R
-0.51 L3 , %r by
-0.30 L3 , ” said
0.64 L3 - winning %R
0.83 L3 ; %R by
-0.71 L3 ; %r by
-0.57 L3 ^ %C ,
-0.39 L3 ^ %P (
0.42 L3 ^ %R %R
0.40 L3 ^ %R :
-0.25 L3 ^ %R by
0.57 L3 ^ %T %R
-0.11 L3 ^ %r by
0.17 L3 ^ ^ ^
-0.42 L3 ^ ^ the
0.54 L3 a %R with
-0.50 L3 and %P (
0.65 L3 and %P for
0.06 L3 and %P of
-0.81 L3 and %R %R
1.36 L3 and %R by
0.20 L3 and %r by
0.32 L3 and adapted by
-0.22 L3 and illustrated by
-0.08 L3 be %R by
0.11 L3 be %r by
0.67 L3 been %R by
-0.27 L3 been cancelled %R
0.33 L3 being %R by
-0.20 L3 book %T :
-0.16 L3 by %P 's
-0.12 L3 by %P (
0.50 L3 is %R %R
-0.70 L3 is %r %R
-0.19 L3 of %P 's
-0.08 L3 of %P (
-0.57 L3 series %R by
-0.14 L3 series %r %R
-0.22 L3 series %r by
-0.10 L3 the %P for
0.41 L3 the show ,
-0.11 L3 the story of
0.74 L3 to %R %R
1.12 L3 was %R by
-0.17 L3 was %r %R
-0.77 L3 was %r by
-0.05 L3 was cancelled %R
-0.24 L3 ” %R by
-0.10 L3 ” %r %R
-0.40 LR %N %R
-0.08 LR %O ,
-0.15 LR %R %D
-0.76 LR %R 's
0.37 LR %R )
0.50 LR %R ,
-0.62 LR %R .
0.28 LR %R added
-0.14 LR %R after
0.47 LR %R also
0.73 LR %R and
0.33 LR %R are
0.46 LR %R for
0.66 LR %R has
-0.16 LR %R in
0.47 LR %R is
-0.32 LR %R on
0.99 LR %R said
0.58 LR %R told
0.18 LR %R who
-0.43 LR %R will
0.45 LR %r 's
-0.11 LR %r ,
0.50 LR %r .
-0.13 LR %r also
-0.88 LR %r said
-0.28 LR %r will
-0.28 LR 's )
0.60 LR 's ,
-0.06 LR 's .
-0.48 LR 's and
-0.51 LR 's of
-0.09 LR ( $
-0.05 LR ( 's
-0.58 LR ( )
-0.12 LR ( ,
-0.10 LR ( of
-0.05 LR ( on
-0.62 LR , 's
0.12 LR , )
0.24 LR , ,
0.43 LR , .
-0.87 LR , has
-0.67 LR , in
-0.05 LR , is
-0.48 LR , to
-0.32 LR , was
0.41 LR , will
-0.22 LR . )
0.60 LR : $
0.04 LR : %R
0.25 LR : .
-0.44 LR : the
0.20 LR ^ %R
0.25 LR ^ %r
-0.33 LR ^ 's
-0.24 LR ^ ,
0.49 LR ^ announced
0.24 LR ^ has
-0.04 LR ^ is
0.61 LR ^ serve
0.28 LR ^ will
-0.12 LR a )
-0.56 LR and 's
0.50 LR and ,
-0.12 LR as 's
-0.05 LR as ,
-0.52 LR at ,
0.42 LR at .
-0.47 LR by 's
0.21 LR by ,
-0.46 LR by .
0.16 LR by and
-0.41 LR by in
-0.44 LR drama ,
-0.32 LR for ,
-0.34 LR for .
-0.20 LR for as
-0.35 LR in 's
-0.42 LR in ,
-0.39 LR in .
-0.23 LR in and
0.57 LR includes .
-0.16 LR including ,
-0.32 LR like .
0.28 LR of 's
-0.26 LR of )
0.33 LR of ,
0.09 LR of .
-0.12 LR of :
-0.39 LR of and
-0.33 LR of in
-0.05 LR of to
-0.41 LR of who
-0.11 LR on 's
-0.15 LR on ,
-0.45 LR on .
-0.11 LR on and
-0.30 LR said ,
-0.49 LR starring ,
-1.32 LR starring .
-0.90 LR stars .
-0.29 LR the $
-0.06 LR the %N
-0.30 LR the %R
-0.40 LR the 's
-0.30 LR the )
-0.40 LR the ,
-0.66 LR the .
-0.15 LR the of
-0.19 LR the series
-0.26 LR the star
-0.08 LR to ,
0.10 LR with %R
-0.13 LR with 's
0.32 LR with .
0.34 LR with as
-0.09 LR ” )
0.29 Lb2 %C
0.30 Lb2 %D
-0.59 Lb2 %K
-0.66 Lb2 %N
-0.63 Lb2 %O
0.08 Lb2 %P
0.76 Lb2 %R
0.34 Lb2 %S
0.60 Lb2 %T
-0.39 Lb2 %r
0.25 Lb2 's
0.39 Lb2 (
-0.26 Lb2 -
-0.34 Lb2 /
-0.27 Lb2 :
-0.27 Lb2 a
-0.23 Lb2 adaptation
0.29 Lb2 adapted
0.12 Lb2 all
0.25 Lb2 along
-0.21 Lb2 and
-0.18 Lb2 announcements
0.31 Lb2 another
0.30 Lb2 as
0.30 Lb2 at
-0.11 Lb2 based
1.09 Lb2 by
-0.29 Lb2 cancelled
-0.64 Lb2 cast
0.27 Lb2 ceo
-0.26 Lb2 city
-0.46 Lb2 coming
-0.33 Lb2 drama
-0.18 Lb2 duties
-0.27 Lb2 follows
-0.34 Lb2 for
0.74 Lb2 from
-0.17 Lb2 her
-0.62 Lb2 illustrated
-0.65 Lb2 in
-0.23 Lb2 including
0.23 Lb2 is
-0.25 Lb2 it
-0.04 Lb2 its
-0.66 Lb2 led
0.12 Lb2 made
-0.18 Lb2 moved
-0.63 Lb2 mr
0.21 Lb2 name
-0.09 Lb2 named
-0.66 Lb2 network
-0.34 Lb2 novel
-0.63 Lb2 novels
-0.66 Lb2 of
-0.42 Lb2 on
0.12 Lb2 oscar
0.07 Lb2 over
-0.36 Lb2 played
-0.18 Lb2 released
-0.21 Lb2 role
-0.18 Lb2 roles
0.07 Lb2 said
0.53 Lb2 second
0.61 Lb2 series
-0.28 Lb2 show
-0.40 Lb2 slate
-0.37 Lb2 story
-0.07 Lb2 team
-0.53 Lb2 that
-0.26 Lb2 the
-0.96 Lb2 to
-0.06 Lb2 town
0.53 Lb2 under
-0.36 Lb2 up
-0.52 Lb2 week
-0.26 Lb2 which
-1.03 Lb2 will
-0.12 Lb2 winning
-0.08 Lb2 with
-0.20 Lb2 working
-0.19 Lb2 “
0.34 Lb2 ”
-0.11 Lb3 !
-0.40 Lb3 %C
0.54 Lb3 %D
-0.18 Lb3 %K
0.05 Lb3 %N
-0.41 Lb3 %P
0.22 Lb3 %R
-0.31 Lb3 %S
-0.07 Lb3 %T
0.13 Lb3 %r
-0.27 Lb3 's
-0.37 Lb3 (
0.17 Lb3 )
0.13 Lb3 ,
0.17 Lb3 -
-0.16 Lb3 .
0.32 Lb3 /
-0.41 Lb3 :
0.09 Lb3 ;
0.21 Lb3 a
-0.24 Lb3 an
0.50 Lb3 and
-0.64 Lb3 as
0.17 Lb3 at
0.35 Lb3 based
-0.61 Lb3 be
-0.13 Lb3 been
0.19 Lb3 being
0.55 Lb3 book
-0.47 Lb3 by
-0.17 Lb3 cast
-0.18 Lb3 character
-0.19 Lb3 characters
0.05 Lb3 comedy
0.49 Lb3 drama
-0.32 Lb3 entertainment
-0.28 Lb3 fantasy
-0.35 Lb3 for
0.22 Lb3 from
-0.30 Lb3 great
-0.27 Lb3 her
-0.54 Lb3 his
-0.31 Lb3 in
0.32 Lb3 include
0.07 Lb3 is
-0.61 Lb3 it
0.28 Lb3 its
-0.37 Lb3 light
-0.08 Lb3 like
-0.19 Lb3 named
-0.12 Lb3 new
-0.32 Lb3 of
-0.70 Lb3 on
0.53 Lb3 other
-0.29 Lb3 premiere
-0.55 Lb3 series
-0.07 Lb3 soon
0.33 Lb3 stick
-0.40 Lb3 takes
-0.82 Lb3 that
0.17 Lb3 the
-0.21 Lb3 their
0.05 Lb3 to
-0.30 Lb3 trailer
-0.15 Lb3 various
-0.24 Lb3 was
-0.31 Lb3 which
0.46 Lb3 while
0.10 Lb3 who
-0.10 Lb3 will
0.48 Lb3 with
-0.26 Lb3 “
-0.05 Lb3 ”
-0.11 R1 !
-0.19 R1 $
-0.55 R1 %D
-0.12 R1 %N
-0.22 R1 %O
-0.52 R1 %P
0.41 R1 %R
-0.38 R1 %r
-0.37 R1 's
0.14 R1 ,
-0.68 R1 -
0.25 R1 .
0.27 R1 :
-0.76 R1 ;
-0.29 R1 ]
-0.08 R1 a
-0.07 R1 actor
0.28 R1 added
-0.22 R1 after
-0.09 R1 also
0.18 R1 and
0.49 R1 announced
-0.06 R1 are
-0.15 R1 as
-0.73 R1 at
-0.11 R1 attached
-0.33 R1 australia
-0.50 R1 award
-0.20 R1 back
-0.30 R1 being
-0.13 R1 by
0.08 R1 did
-0.30 R1 drama
0.78 R1 for
0.11 R1 had
0.24 R1 has
-0.14 R1 have
-0.60 R1 in
-0.44 R1 india
0.09 R1 is
-0.18 R1 leave
0.07 R1 of
-0.51 R1 on
-0.14 R1 original
0.42 R1 remains
-0.11 R1 returns
0.14 R1 revealed
0.06 R1 said
-0.42 R1 says
-0.29 R1 series
0.61 R1 serve
-0.37 R1 show
-0.52 R1 star
-0.45 R1 story
-0.09 R1 takes
-0.21 R1 that
-0.12 R1 the
-1.04 R1 to
0.15 R1 told
-0.17 R1 was
-0.19 R1 who
-0.09 R1 with
-0.21 R1 would
-0.49 R1 –
-0.20 R1 —
-0.19 R2 $ $
-0.16 R2 %D ,
-0.13 R2 %D .
-0.06 R2 %N )
-0.07 R2 %R %D
-0.42 R2 %R %P
0.16 R2 %R %R
0.04 R2 %R .
0.51 R2 %R it
-0.23 R2 %R the
-0.48 R2 %r %R
-0.22 R2 %r the
-0.54 R2 's %K
0.08 R2 's %P
0.21 R2 's %T
-0.33 R2 's first
-0.17 R2 's novel
-0.43 R2 's “
0.46 R2 ) $
-0.05 R2 ) %D
-0.13 R2 ) %R
0.10 R2 ) .
-0.37 R2 ) and
-0.04 R2 ) in
-0.72 R2 ) is
-0.12 R2 ) who
0.35 R2 , %C
-0.64 R2 , %R
0.34 R2 , %T
0.55 R2 , %r
-0.71 R2 , a
-0.20 R2 , and
-0.32 R2 , as
0.08 R2 , has
0.05 R2 , is
-0.45 R2 , it
-0.13 R2 , on
-0.23 R2 , played
-0.13 R2 , said
-0.21 R2 , there
-0.32 R2 , was
-0.56 R2 , where
0.35 R2 , which
0.26 R2 , who
0.08 R2 , with
0.15 R2 , “
-0.21 R2 , ”
-0.59 R2 - based
0.14 R2 . $
0.39 R2 . ,
-0.20 R2 : %P
0.28 R2 added :
0.30 R2 and %C
-0.95 R2 and %R
0.77 R2 and %r
0.38 R2 and adapted
-0.25 R2 and his
-0.51 R2 and illustrated
-0.07 R2 and is
-0.05 R2 and starring
-0.42 R2 and the
-0.61 R2 and will
0.44 R2 are %R
-0.79 R2 are %r
-0.18 R2 are the
-0.06 R2 as %P
0.54 R2 as %R
-0.53 R2 as %r
-0.23 R2 as a
-0.34 R2 as well
-0.64 R2 at the
-0.34 R2 award -
0.09 R2 did the
0.09 R2 for %C
0.30 R2 for %K
0.52 R2 for the
0.34 R2 has %R
0.30 R2 has been
-0.42 R2 in %D
-0.34 R2 in %P
0.20 R2 in the
-0.43 R2 india .
0.40 R2 is %R
0.21 R2 is also
0.40 R2 is in
-0.22 R2 is likely
-0.27 R2 is set
0.22 R2 is the
-0.41 R2 of %P
-0.10 R2 of a
-0.24 R2 of drama
-0.18 R2 on %D
-0.15 R2 on the
-0.18 R2 series %T
0.61 R2 serve as
-0.23 R2 star %P
-0.50 R2 takes %P
-0.28 R2 the %P
-0.07 R2 to the
0.78 R2 will %R
-0.38 R2 will %r
-0.27 R2 will be
-0.46 R2 will play
-0.19 R3 $ $ $
-0.13 R3 %D . $
-0.06 R3 %N ) and
-0.31 R3 %R %P ,
0.04 R3 %R . $
-0.29 R3 %R the %S
0.47 R3 %R the first
-0.42 R3 's %K ,
-0.04 R3 's %P )
-0.04 R3 's %P ,
-0.59 R3 's %P .
0.31 R3 's %P and
-0.09 R3 's %P of
-0.10 R3 's “ %T
0.46 R3 ) $ $
-0.12 R3 ) %R the
-0.07 R3 ) , the
-0.17 R3 ) , with
0.10 R3 ) . $
-0.09 R3 ) and %P
-0.07 R3 ) and %R
-0.06 R3 ) and %r
-0.41 R3 , %R %D
-0.49 R3 , %R by
-0.05 R3 , %R of
-0.55 R3 , %T is
-0.29 R3 , %r %R
0.65 R3 , %r by
-0.44 R3 , played %R
0.46 R3 , the %N
-0.60 R3 , the %R
0.47 R3 , the %r
0.05 R3 , the series
-0.23 R3 , the show
0.12 R3 , which follows
0.78 R3 , who %R
0.34 R3 , who %r
-0.06 R3 , who also
0.37 R3 , with %P
-0.22 R3 , “ %T
-0.10 R3 , ” “
0.14 R3 . $ $
0.28 R3 added : “
-0.88 R3 and %R by
-0.28 R3 and %r %R
0.86 R3 and %r by
-0.51 R3 and illustrated by
-0.05 R3 and starring %P
0.44 R3 are %R %R
-0.72 R3 are %r %r
0.36 R3 are the %R
1.04 R3 as %R .
-0.46 R3 as %r .
-0.32 R3 as well as
-0.34 R3 award - winning
0.28 R3 for %C .
-0.41 R3 in %D .
-0.33 R3 in %P ,
-0.16 R3 in the %P
-0.43 R3 india . $
0.28 R3 is %R the
0.40 R3 is in charge
-0.27 R3 is set to
-0.10 R3 of a %P
-0.17 R3 of drama %P
0.12 R3 serve as %R
0.20 Rb2 $
0.39 Rb2 %C
-0.66 Rb2 %D
-0.30 Rb2 %K
0.10 Rb2 %N
-0.13 Rb2 %O
-0.32 Rb2 %P
0.24 Rb2 %R
-0.26 Rb2 %S
0.50 Rb2 %T
-0.28 Rb2 %r
-0.15 Rb2 's
-0.10 Rb2 (
-0.12 Rb2 )
0.29 Rb2 ,
-0.48 Rb2 -
-0.59 Rb2 .
-0.12 Rb2 /
-0.59 Rb2 :
0.38 Rb2 adapted
-0.78 Rb2 all
0.21 Rb2 also
-0.44 Rb2 and
0.49 Rb2 anime
-0.15 Rb2 announced
0.53 Rb2 are
-0.26 Rb2 as
0.48 Rb2 attached
-0.59 Rb2 based
-0.27 Rb2 be
0.30 Rb2 been
-0.06 Rb2 canada
0.08 Rb2 clarify
-0.08 Rb2 debuted
-0.64 Rb2 drama
-0.37 Rb2 first
0.15 Rb2 follows
0.29 Rb2 for
0.16 Rb2 had
-0.14 Rb2 has
-0.64 Rb2 his
-0.51 Rb2 illustrated
0.09 Rb2 in
-0.13 Rb2 is
-0.23 Rb2 it
0.72 Rb2 its
-0.73 Rb2 japan
-0.22 Rb2 likely
-0.17 Rb2 made
-0.33 Rb2 no
-0.35 Rb2 not
-0.17 Rb2 novel
-0.29 Rb2 of
0.62 Rb2 on
-0.46 Rb2 play
-0.23 Rb2 played
0.30 Rb2 returning
-0.21 Rb2 said
-0.48 Rb2 series
-0.37 Rb2 set
0.08 Rb2 show
-0.13 Rb2 sits
-0.58 Rb2 star
-0.05 Rb2 starring
0.67 Rb2 that
0.07 Rb2 the
-0.21 Rb2 there
-0.58 Rb2 this
-0.31 Rb2 to
0.19 Rb2 told
0.18 Rb2 tudum
-0.32 Rb2 under
-0.53 Rb2 up
-0.24 Rb2 was
-0.34 Rb2 well
-0.56 Rb2 where
0.35 Rb2 which
0.21 Rb2 who
-0.62 Rb2 will
0.07 Rb2 with
0.36 Rb2 would
-0.06 Rb2 “
-0.27 Rb2 ”
-0.26 Rb3 %C
-0.94 Rb3 %D
0.17 Rb3 %K
0.54 Rb3 %N
0.14 Rb3 %O
0.30 Rb3 %P
0.25 Rb3 %R
-0.17 Rb3 %S
-0.82 Rb3 %T
-0.21 Rb3 %r
0.38 Rb3 's
-0.20 Rb3 (
-0.16 Rb3 )
-1.13 Rb3 ,
-0.23 Rb3 .
-0.40 Rb3 :
0.15 Rb3 ;
0.12 Rb3 a
-0.36 Rb3 actor
0.21 Rb3 and
-0.49 Rb3 are
0.32 Rb3 as
0.12 Rb3 at
-0.62 Rb3 based
0.13 Rb3 be
-0.64 Rb3 been
-0.17 Rb3 by
0.40 Rb3 charge
-0.22 Rb3 date
-0.06 Rb3 detective
0.29 Rb3 drama
-0.66 Rb3 film
0.24 Rb3 first
0.57 Rb3 follows
-0.63 Rb3 for
0.43 Rb3 from
0.40 Rb3 had
-0.07 Rb3 has
0.35 Rb3 have
0.20 Rb3 he
0.31 Rb3 his
0.49 Rb3 in
-0.18 Rb3 is
-0.91 Rb3 it
0.21 Rb3 its
-0.57 Rb3 new
-0.65 Rb3 not
-0.47 Rb3 on
-0.39 Rb3 others
-0.10 Rb3 pilot
-0.10 Rb3 place
-0.23 Rb3 play
-0.22 Rb3 stars
0.43 Rb3 stepping
-0.36 Rb3 story
0.06 Rb3 that
-0.26 Rb3 the
-0.28 Rb3 their
-0.33 Rb3 this
-0.13 Rb3 to
-0.17 Rb3 tv
-0.63 Rb3 was
-0.44 Rb3 which
-0.23 Rb3 who
0.48 Rb3 will
-0.50 Rb3 winning
0.26 Rb3 with
-0.09 Rb3 –
-0.17 Rb3 “
-0.13 Rb3 ”
-0.09 T after
-0.22 T before
-0.13 T none
0.10 T season
-0.62 ahead Cfar
-0.53 ahead Cfarther
-0.83 ahead Cnear
-0.12 ahead Cnext
-0.52 ahead Cnone
-0.90 ahead Csome
-0.33 ahead Kfar
0.38 ahead Kfarther
0.31 ahead Knear
0.26 ahead Knext
0.33 ahead Knone
0.34 ahead Ksome
-0.34 ahead Pfar
-0.41 ahead Pfarther
0.29 ahead Pnear
0.13 ahead Pnext
-0.38 ahead Pnone
0.37 ahead Psome
-0.31 ahead _
-0.70 ahead _%T
-0.57 ahead _%r
0.80 ahead _(
0.38 ahead _(_)
-0.19 ahead _)
-0.05 ahead _)_%r
0.44 ahead _are
0.36 ahead _are_the
0.16 ahead _as
0.34 ahead _has
-0.27 ahead _is
-0.60 ahead _played
0.12 ahead _serve_as
-0.67 ahead _the
0.27 ahead _the_%r
-0.64 ahead _the_%r_of_%T
-0.19 ahead _who
0.28 ahead _who_also
0.29 ahead _who_will_also_serve_as
0.78 ahead _will
-0.07 ahead _will_%r
-0.65 at caption
-0.18 at first0
-0.17 at first1
0.32 at first2
-0.21 at first3
-0.62 at heading
-0.13 at item
-0.14 at last2
-0.30 at last3
0.61 at length0
0.38 at length1
-0.15 at length2
-0.09 at length3
-0.33 at length4
-0.18 at length5
-0.12 at paragraph
-1.12 back Cfar
-0.66 back Cfarther
-0.60 back Cnear
-0.79 back Cnext
-0.38 back Cnone
-0.99 back Csome
0.52 back Kfar
0.35 back Kfarther
0.73 back Knear
0.11 back Knext
0.10 back Knone
-0.40 back Ksome
-0.69 back Pfar
-0.58 back Pfarther
0.23 back Pnear
0.33 back Pnext
-0.06 back Pnone
0.14 back _
-0.39 back _%C
0.44 back _%r
0.67 back _%r_by
-0.05 back _'s
-0.23 back _(
-0.14 back _(_on
-0.07 back _(_the
0.53 back _)
-0.20 back _/
-0.14 back _/_%r
0.39 back _:
-0.61 back _;
0.35 back _alongside
0.54 back _by
-1.20 back _by_%r_by
0.10 back _by_'s
-0.10 back _by_(
-0.06 back _by_(_on
-0.22 back _by_illustrated_by
0.47 back _by_starring
0.76 back _duties_with
-0.07 back _for
0.11 back _the
-0.31 back _the_publisher
0.26 back _through
0.26 back _with
-0.87 cat cast
-0.99 cat character
0.55 cat maker
-0.39 l1 %C
-0.23 l1 %D
-0.70 l1 %N
-0.12 l1 %O
0.32 l1 %R
-0.11 l1 %T
-0.98 l1 &
0.20 l1 's
-0.29 l1 (
-0.08 l1 ,
-0.68 l1 .
-0.67 l1 /
0.35 l1 :
0.21 l1 ^
-0.35 l1 after
0.15 l1 alongside
-0.05 l1 an
0.08 l1 and
0.24 l1 are
-0.76 l1 as
-0.20 l1 at
-0.27 l1 boss
0.28 l1 but
-0.20 l1 by
-0.44 l1 drama
-0.15 l1 film
-0.49 l1 for
-0.58 l1 from
-0.79 l1 in
0.24 l1 include
0.30 l1 includes
-0.11 l1 including
0.60 l1 is
-0.21 l1 like
-0.06 l1 my
0.07 l1 of
-0.41 l1 officer
-0.58 l1 on
-0.21 l1 one
-0.05 l1 our
-0.33 l1 publisher
0.27 l1 replacing
-0.30 l1 said
-0.24 l1 sees
-0.81 l1 starring
-0.38 l1 stars
-0.25 l1 takes
-0.35 l1 that
-0.31 l1 the
-0.18 l1 through
0.31 l1 to
0.40 l1 under
-0.26 l1 west
-0.22 l1 when
-0.20 l1 while
0.15 l1 winner
0.44 l1 with
-0.84 l1 “
-0.69 l2 %C ,
0.30 l2 %C and
0.17 l2 %D ,
-0.30 l2 %D on
0.05 l2 %K 's
0.09 l2 %K ,
0.12 l2 %K and
-0.33 l2 %P %R
-0.95 l2 %P &
0.30 l2 %P 's
-0.28 l2 %P (
-0.04 l2 %P ,
-0.67 l2 %P /
-0.25 l2 %P :
-0.58 l2 %P ;
-0.16 l2 %P as
-0.06 l2 %P in
0.15 l2 %P of
-0.14 l2 %P on
-0.25 l2 %P takes
-0.14 l2 %P the
0.51 l2 %R %R
-0.21 l2 %R ,
0.33 l2 %R :
-0.61 l2 %R ;
0.61 l2 %R alongside
0.14 l2 %R by
-0.07 l2 %R for
0.18 l2 %R the
0.54 l2 %R with
1.04 l2 %T %R
-0.40 l2 %T %r
-0.42 l2 %T ,
-0.20 l2 %T :
-0.57 l2 %T and
-1.06 l2 %r %R
-0.26 l2 %r %r
0.47 l2 %r ,
0.63 l2 %r ;
-0.42 l2 %r alongside
-0.41 l2 %r by
0.41 l2 's %R
-0.13 l2 ( the
-0.10 l2 ( “
-0.28 l2 ) and
-0.13 l2 , %R
-0.47 l2 , a
0.35 l2 , and
0.28 l2 , but
-0.21 l2 , starring
-0.36 l2 , the
-0.36 l2 , while
0.30 l2 , with
0.14 l2 / %R
-0.37 l2 / %r
-0.64 l2 : “
0.21 l2 ^ ^
-0.41 l2 ^ the
0.32 l2 adapted by
0.37 l2 along with
-0.04 l2 and %R
0.27 l2 and %r
-0.18 l2 and a
-0.30 l2 and starring
-0.46 l2 and the
-0.11 l2 based on
0.58 l2 by %R
-0.29 l2 cancelled %R
-0.26 l2 city of
-0.46 l2 coming to
0.61 l2 drama %R
0.27 l2 duties with
-0.34 l2 for the
0.45 l2 from %R
-0.45 l2 illustrated %R
-0.30 l2 illustrated by
-0.29 l2 in the
0.54 l2 its %R
-0.11 l2 led %R
-0.18 l2 moved to
-0.63 l2 mr .
-0.16 l2 novels %R
-0.44 l2 of drama
-0.17 l2 of the
-0.23 l2 on a
-0.25 l2 on the
-0.18 l2 released %R
-0.10 l2 roles as
0.52 l2 series %R
-0.46 l2 series %r
-0.19 l2 series stars
0.41 l2 show ,
-0.36 l2 slate includes
-0.22 l2 story of
0.37 l2 team at
-0.06 l2 town of
0.53 l2 under %R
-0.39 l2 winning %R
0.57 l2 winning %r
-0.20 l2 working with
1.07 l2 ” %R
0.36 l2 ” %r
-0.30 l2 ” said
-0.11 l2 ” “
0.55 l3 %K , and
-0.13 l3 %P ( the
-0.10 l3 %P ( “
0.51 l3 %P ) and
-0.09 l3 %P , and
-0.18 l3 %P , the
-0.16 l3 %P and the
-0.10 l3 %P in the
-0.11 l3 %P of drama
-0.16 l3 %R %P &
-0.20 l3 %R %P (
0.57 l3 %R %P ,
-0.20 l3 %R %P /
-0.61 l3 %R %P and
0.37 l3 %R %R alongside
0.62 l3 %R %R by
0.27 l3 %R ) ,
-0.52 l3 %R , with
-0.14 l3 %R / %r
0.18 l3 %R and %r
0.76 l3 %R duties with
0.62 l3 %T ” %R
0.68 l3 %r %P and
-0.42 l3 %r %r alongside
0.21 l3 %r %r by
-0.63 l3 %r ) ,
0.14 l3 %r / %R
-0.46 l3 %r / %r
0.27 l3 %r and %R
-0.81 l3 %r duties with
0.16 l3 's %P and
-0.29 l3 's %P of
-0.53 l3 ( %P ,
-0.07 l3 ( %P of
0.37 l3 ) , with
0.18 l3 , %K and
0.32 l3 , %P 's
0.09 l3 , %P and
0.34 l3 , %R %R
-0.20 l3 , %R by
-0.62 l3 , %r %R
-0.51 l3 , %r by
-0.30 l3 , ” said
-0.11 l3 , ” “
0.64 l3 - winning %R
-0.21 l3 : %P ,
-0.26 l3 ; %P and
0.59 l3 ; %R by
-0.31 l3 ; %r by
-0.53 l3 ^ %C ,
-0.22 l3 ^ %P (
-0.24 l3 ^ %P ,
0.16 l3 ^ %P and
0.37 l3 ^ %R %R
0.26 l3 ^ %R :
-0.38 l3 ^ %R by
0.49 l3 ^ %T %R
-0.50 l3 ^ %r by
0.21 l3 ^ ^ ^
-0.41 l3 ^ ^ the
0.54 l3 a %R with
0.17 l3 alongside %P and
-0.12 l3 and %P (
0.28 l3 and %P for
0.06 l3 and %P of
-0.81 l3 and %R %R
1.34 l3 and %R by
0.26 l3 and %r by
0.32 l3 and adapted by
-0.22 l3 and illustrated by
-0.08 l3 be %R by
0.11 l3 be %r by
0.60 l3 been %R by
-0.27 l3 been cancelled %R
0.16 l3 being %R by
-0.20 l3 book %T :
-0.16 l3 by %P 's
-0.11 l3 by %P (
0.07 l3 by %P and
0.80 l3 includes %P ,
-0.05 l3 including %P ,
0.46 l3 is %R %R
-0.10 l3 is %R by
-0.37 l3 is %r %R
0.10 l3 is %r by
-0.11 l3 like %P ,
-0.19 l3 of %P 's
-0.08 l3 of %P (
-0.23 l3 of %P ,
-0.47 l3 of %P and
-0.73 l3 series %R by
-0.14 l3 series %r %R
-0.13 l3 series %r by
-0.66 l3 starring %P ,
-0.39 l3 starring %P and
-0.27 l3 stars %P ,
-0.17 l3 the %P ,
-0.39 l3 the %P and
-0.10 l3 the %P for
0.41 l3 the show ,
-0.11 l3 the story of
0.36 l3 to %R %R
0.71 l3 was %R by
-0.17 l3 was %r %R
-0.45 l3 was %r by
-0.05 l3 was cancelled %R
-0.25 l3 with %P ,
-0.33 l3 with %P and
-0.04 l3 “ %P &
-0.24 l3 ” %R by
-0.21 l3 ” ) and
-0.68 own Csure1
-1.20 own Csure2
-0.60 own Csure3
-1.07 own Ksure1
0.80 own Ksure2
0.41 own Ksure3
-0.88 own P1
-0.51 own P2
-0.25 own P3
-0.85 own Psure1
0.47 own Psure2
-0.07 own Psure3
-0.69 own writtenCsure1
-1.02 own writtenCsure2
-0.87 own writtenCsure3
-1.07 own writtenKsure1
0.80 own writtenKsure2
0.41 own writtenKsure3
-1.11 own writtenP1
-0.27 own writtenP2
-0.31 own writtenP3
-0.04 own writtenPsure1
0.45 own writtenPsure2
-0.10 own writtenPsure3
0.16 par %P
0.27 par the
0.26 par “
-0.12 par2 %P )
-0.19 par2 %P ,
0.16 par2 %P on
-0.23 par2 the %P
0.26 par2 “ %P
-0.11 r1 !
-0.27 r1 $
-0.48 r1 %D
-0.10 r1 %N
-0.11 r1 %O
-0.53 r1 %P
0.22 r1 %R
-0.30 r1 %r
-1.10 r1 &
-0.22 r1 's
0.23 r1 (
0.14 r1 )
0.21 r1 ,
-0.68 r1 -
-0.10 r1 .
0.16 r1 /
-0.56 r1 :
-0.27 r1 ;
-0.29 r1 ]
-0.08 r1 a
-0.07 r1 actor
0.28 r1 added
-0.22 r1 after
-0.16 r1 also
0.14 r1 and
0.49 r1 announced
-0.08 r1 are
-0.67 r1 as
-0.72 r1 at
-0.05 r1 attached
-0.31 r1 australia
-0.50 r1 award
-0.29 r1 back
0.11 r1 being
-0.13 r1 by
0.08 r1 did
-0.30 r1 drama
0.65 r1 for
0.11 r1 had
0.24 r1 has
-0.14 r1 have
-0.50 r1 in
-0.44 r1 india
-0.10 r1 is
-0.18 r1 leave
0.07 r1 of
-0.40 r1 on
-0.14 r1 original
0.76 r1 remains
-0.11 r1 returns
0.14 r1 revealed
-0.42 r1 says
-0.29 r1 series
0.37 r1 serve
-0.37 r1 show
-0.26 r1 star
-0.31 r1 story
-0.09 r1 takes
-0.21 r1 that
-0.12 r1 the
-1.02 r1 to
0.15 r1 told
-0.17 r1 was
-0.29 r1 who
-0.09 r1 will
-0.09 r1 with
-0.21 r1 would
-0.49 r1 –
-0.20 r1 —
-0.41 r1 ”
-0.27 r2 $ $
-0.16 r2 %D ,
-0.05 r2 %D .
-0.06 r2 %N )
-0.07 r2 %R %D
-0.39 r2 %R %P
-0.11 r2 %R %R
0.60 r2 %R .
0.51 r2 %R it
-0.10 r2 %R the
-0.48 r2 %r %R
0.05 r2 %r the
-0.97 r2 & %P
-0.59 r2 's %K
0.18 r2 's %P
0.27 r2 's %T
-0.33 r2 's first
-0.17 r2 's novel
-0.23 r2 's “
0.28 r2 ( %P
0.80 r2 ( %R
-0.96 r2 ( %r
-0.07 r2 ( the
0.11 r2 ( “
0.46 r2 ) $
-0.05 r2 ) %D
-0.13 r2 ) %R
0.09 r2 ) ,
0.21 r2 ) .
-0.45 r2 ) and
-0.04 r2 ) in
-0.51 r2 ) is
-0.12 r2 ) who
0.35 r2 , %C
-0.08 r2 , %P
-0.54 r2 , %R
0.12 r2 , %T
0.55 r2 , %r
-0.53 r2 , a
-0.22 r2 , as
0.21 r2 , has
-0.13 r2 , is
-0.13 r2 , on
-0.23 r2 , played
-0.13 r2 , said
0.11 r2 , the
-0.21 r2 , there
-0.32 r2 , was
-0.56 r2 , where
0.25 r2 , which
0.32 r2 , who
-0.19 r2 , with
0.39 r2 , “
-0.21 r2 , ”
-0.59 r2 - based
-0.14 r2 . $
-0.13 r2 . ,
0.27 r2 / %P
-0.16 r2 : %P
0.45 r2 ; %P
-0.19 r2 ; and
0.28 r2 added :
0.30 r2 and %C
0.25 r2 and %K
-0.10 r2 and %P
-0.77 r2 and %R
0.66 r2 and %r
-0.49 r2 and illustrated
-0.07 r2 and is
-0.49 r2 and the
-0.25 r2 and will
0.42 r2 are %R
-0.42 r2 are %r
-0.49 r2 are the
-0.73 r2 as %r
-0.22 r2 as a
-0.12 r2 as well
-0.62 r2 at the
-0.34 r2 award -
0.09 r2 did the
0.17 r2 for %C
0.10 r2 for %K
0.47 r2 for the
0.34 r2 has %R
0.30 r2 has been
-0.42 r2 in %D
-0.34 r2 in %P
0.20 r2 in the
-0.43 r2 india .
0.41 r2 is %R
0.21 r2 is also
-0.08 r2 is in
-0.27 r2 is set
0.22 r2 is the
-0.41 r2 of %P
-0.08 r2 of a
-0.24 r2 of drama
-0.16 r2 on %D
-0.15 r2 on the
-0.18 r2 series %T
0.37 r2 serve as
-0.50 r2 takes %P
-0.28 r2 the %P
-0.07 r2 to the
0.67 r2 will %R
-0.26 r2 will %r
-0.07 r2 will be
-0.19 r2 ” )
-0.07 r2 ” .
-0.27 r3 $ $ $
-0.05 r3 %D . $
-0.06 r3 %N ) and
-0.31 r3 %R %P ,
0.60 r3 %R . $
0.47 r3 %R the first
-0.42 r3 's %K ,
-0.04 r3 's %P ,
-0.59 r3 's %P .
0.46 r3 's %P and
-0.09 r3 's %P of
-0.07 r3 's “ %T
-0.27 r3 ( %P ,
0.16 r3 ( %P on
0.34 r3 ( %R %R
-0.94 r3 ( %r %r
-0.37 r3 ( the %P
0.15 r3 ( “ %P
0.46 r3 ) $ $
-0.12 r3 ) %R the
-0.15 r3 ) , with
0.21 r3 ) . $
-0.05 r3 ) and %P
-0.07 r3 ) and %R
-0.06 r3 ) and %r
-0.31 r3 , %K .
-0.23 r3 , %P 's
-0.32 r3 , %P )
0.07 r3 , %P ,
-0.38 r3 , %P .
-0.20 r3 , %P and
-0.41 r3 , %P is
-0.13 r3 , %R %D
-0.49 r3 , %R by
-0.05 r3 , %R of
-0.53 r3 , %T is
-0.29 r3 , %r %R
0.65 r3 , %r by
0.36 r3 , and %P
-0.19 r3 , and the
-0.44 r3 , played %R
0.46 r3 , the %N
-0.30 r3 , the %P
-0.04 r3 , the %r
0.09 r3 , the series
-0.17 r3 , the show
-0.25 r3 , which follows
0.70 r3 , who %R
0.34 r3 , who %r
0.38 r3 , who also
-0.21 r3 , “ %T
-0.09 r3 , ” “
-0.14 r3 . $ $
0.46 r3 ; %P and
0.28 r3 added : “
0.40 r3 and %K ,
0.50 r3 and %K .
0.32 r3 and %P %R
-0.09 r3 and %P 's
0.15 r3 and %P (
-0.21 r3 and %P ,
-0.52 r3 and %P .
-0.39 r3 and %P ;
0.13 r3 and %P and
-0.24 r3 and %P are
0.07 r3 and %P as
0.24 r3 and %P for
0.07 r3 and %P of
0.37 r3 and %P serve
-0.26 r3 and %P story
-0.13 r3 and %P will
-0.77 r3 and %R by
-0.28 r3 and %r %R
0.75 r3 and %r by
-0.49 r3 and illustrated by
-0.17 r3 and the %P
0.38 r3 are %R %R
-0.29 r3 are %r %r
0.17 r3 are the %R
-0.34 r3 award - winning
0.28 r3 for %C .
-0.41 r3 in %D .
-0.33 r3 in %P ,
-0.16 r3 in the %P
-0.43 r3 india . $
-0.27 r3 is set to
-0.08 r3 of a %P
-0.17 r3 of drama %P
0.09 r3 serve as %R
-0.17 r3 ” ) .
-0.07 r3 ” . $
0.15 role company
-0.49 role creator
-0.92 role director
0.30 role producer
0.93 role showrunner
-0.24 role writer
2.11 rule any
-0.83 rule none
-1.76 rule other-role
`
