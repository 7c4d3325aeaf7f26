/** What the judge of crew claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const crewWeights = `
-0.126 bias
0.13 A !
-0.14 A #
-0.11 A %C
0.32 A %K
-0.05 A %N
-0.46 A %O
-0.22 A %P
-0.30 A %S
0.10 A %T
-0.27 A %r
-0.85 A &
-0.34 A (
-0.42 A )
-0.20 A ,
-0.71 A -
-0.19 A --
-0.21 A .
0.10 A /
-0.31 A :
0.27 A ;
-0.33 A ]
-0.74 A acclaimed
-0.18 A according
-0.32 A across
0.17 A actor
0.18 A adaptation
0.30 A adapted
0.55 A adapts
0.58 A added
-0.58 A affair
-0.43 A after
0.35 A against
0.15 A ahead
0.16 A aired
0.31 A all
0.05 A alone
1.20 A along
0.97 A alongside
0.17 A already
0.14 A also
-0.22 A always
0.68 A am
0.16 A among
-0.68 A animation
0.25 A anime
-0.15 A announced
-0.63 A another
-0.24 A anticipated
-0.68 A around
0.27 A attached
-0.10 A audience
-0.52 A australia
-0.09 A australian
-0.18 A award-winning
-0.12 A back
-0.33 A based
0.23 A became
-0.23 A because
-0.26 A been
-0.65 A before
0.21 A behind
-0.12 A being
-0.40 A best
0.08 A between
-0.20 A book
-0.59 A break
-0.13 A bring
-0.04 A brought
0.05 A but
0.41 A came
-0.47 A cameras
-0.35 A can
-0.07 A canada
-0.39 A cancelled
0.31 A cast
0.82 A centers
-0.37 A century
-0.72 A ceo
-0.09 A channel
-0.64 A channels
-0.33 A character
-0.17 A characters
0.53 A charge
0.49 A chief
-0.27 A christmas
-0.49 A city
0.11 A clarify
0.52 A collaboration
-0.43 A come
-0.39 A comedy
-0.83 A commissioned
0.36 A complex
0.76 A confirmed
-0.33 A content
0.13 A continue
-0.44 A couple
-0.26 A creative
0.53 A crime
0.27 A dark
0.66 A daughter
0.73 A deal
0.42 A debut
-0.35 A decided
-0.42 A described
-0.16 A design
-0.63 A detective
-0.28 A determined
-0.38 A developing
0.17 A did
-0.41 A different
0.29 A down
0.18 A drama
0.14 A drew
-0.05 A during
1.06 A duties
-0.20 A each
-0.40 A earlier
-0.44 A end
0.11 A ensemble
0.17 A entering
-0.65 A entertainment
0.41 A episode
0.24 A episodes
-0.37 A espionage
-0.17 A even
-0.18 A event
0.20 A every
-0.23 A expected
-0.20 A face
0.22 A family
-0.50 A fans
0.11 A fantastic
-0.26 A fantasy
-0.29 A favourite
0.11 A features
-0.83 A film
-0.25 A filmed
-0.33 A filming
0.15 A final
-0.20 A finally
-0.43 A financial
0.26 A find
0.12 A finds
0.78 A first
-0.14 A follow
-0.16 A followed
0.31 A following
0.58 A follows
0.38 A forward
-0.46 A from
-0.14 A fun
0.13 A further
0.11 A future
-0.27 A game
-0.26 A getting
-0.45 A given
0.30 A globally
0.59 A go
0.12 A going
-0.62 A gone
0.07 A graphic
-0.15 A great
-0.22 A greenlit
-0.40 A gripping
-0.05 A group
0.09 A had
-0.13 A has
0.59 A have
-0.24 A he
-0.24 A headlines
-0.23 A her
0.33 A herself
-0.20 A highly
-0.47 A his
-0.22 A historical
-0.70 A history
0.60 A hit
-0.05 A husband
0.14 A i
-0.94 A illustrated
-0.55 A independent
-0.56 A india
-0.32 A into
-0.29 A invest
-0.29 A ireland
-0.10 A japan
-0.24 A japanese
-0.12 A job
-0.45 A journalist
-0.44 A journey
-0.25 A just
-0.32 A known
-0.35 A korea
-0.61 A last
0.54 A latter
-0.13 A lawyer
-0.47 A lead
0.05 A leave
-0.15 A led
0.98 A left
-0.11 A like
-0.28 A likely
0.06 A limited
-0.31 A london
0.52 A looking
0.30 A love
-0.51 A made
-0.27 A main
0.07 A make
0.52 A making
0.25 A manga
-0.14 A many
-0.31 A means
-0.23 A modern
-0.45 A more
0.18 A most
-0.38 A mr
-0.63 A murder
-0.48 A music
-0.45 A my
-0.59 A mystery
-0.14 A name
-0.32 A named
-0.39 A network
-0.28 A new
-0.13 A newly
-0.21 A next
-0.11 A normal
-0.15 A not
-0.36 A novel
0.38 A novels
0.14 A now
0.15 A numerous
-0.31 A off
-0.21 A officer
-0.13 A once
-0.34 A one
-0.17 A or
-0.54 A order
-0.40 A ordered
-0.76 A original
-0.34 A other
-0.44 A others
-0.73 A out
0.17 A over
-0.31 A parents
-0.65 A part
-0.06 A people
-0.40 A period
-0.20 A pilot
-0.15 A place
-0.36 A plan
-0.72 A play
-0.51 A played
-0.28 A playing
-0.45 A police
-0.88 A president
-0.18 A previously
0.23 A prison
0.39 A production
-0.79 A programming
0.30 A project
-0.24 A projects
-0.28 A publisher
-0.07 A pulled
0.51 A relationship
0.53 A remains
-0.18 A renewal
-0.28 A renewed
-0.37 A repeats
0.04 A reprise
-0.18 A respectively
-0.58 A return
0.38 A returning
-0.35 A returns
-0.05 A revealed
-0.16 A revenge
-0.52 A revolves
0.46 A rights
-0.55 A role
-0.46 A roles
-0.17 A romantic
0.35 A run
-0.57 A said
-0.14 A same
0.19 A says
0.14 A scandal
-0.42 A sci-fi
0.09 A season
0.12 A second
-0.51 A secret
-0.43 A seen
0.05 A series
0.46 A serve
-0.19 A serves
0.26 A set
0.12 A shared
0.11 A she
0.25 A show
0.22 A shown
-0.67 A shows
-0.51 A sits
-0.53 A so
-0.15 A some
-0.85 A south
-0.24 A special
0.48 A spoke
-0.12 A star
0.22 A starring
0.74 A stars
-0.08 A starting
-0.65 A statement
0.49 A stepped
0.43 A stepping
-0.11 A stick
-0.13 A story
-0.33 A studio
-0.39 A such
0.15 A take
-0.37 A takes
-0.28 A team
-0.62 A television
-0.16 A tell
-0.08 A than
-0.68 A their
0.15 A them
-0.51 A then
-0.26 A there
0.22 A they
-0.46 A think
-0.08 A through
-0.22 A time
-0.24 A titular
-0.25 A together
0.13 A told
-0.23 A took
-0.26 A town
-0.48 A trailer
0.09 A trilogy
-0.16 A tudum
-0.76 A tv
-0.22 A under
0.48 A up
-0.35 A upcoming
-0.35 A us
-0.43 A very
-0.63 A vice
-0.37 A viewers
0.32 A wanted
-0.12 A we
-0.16 A we're
-0.36 A week
0.23 A weekly
-0.12 A well
-0.58 A what
0.42 A when
-0.11 A where
-0.10 A which
0.54 A while
0.23 A who
0.32 A whose
-0.11 A will
0.47 A winner
-0.54 A work
0.16 A worked
0.33 A working
-0.14 A world
0.36 A would
0.40 A wraps
-0.48 A you
0.42 A –
-0.22 A —
0.14 A “
0.22 A ”
-0.39 An !
-0.09 An #
-0.14 An %C
-0.15 An %D
-0.09 An %K
0.25 An %N
-0.11 An %O
-0.31 An %P
0.14 An %R
-0.41 An %S
-0.19 An %T
-0.31 An %r
-0.59 An &
-0.14 An 's
-0.50 An (
-0.06 An ,
-0.33 An /
-0.31 An :
-0.33 An ]
0.25 An about
0.31 An according
0.22 An actor
0.31 An adaptation
0.38 An adapted
0.58 An added
0.15 An after
-0.19 An again
0.34 An aired
-0.14 An all
1.13 An along
0.56 An alongside
0.17 An already
-0.05 An also
-0.19 An always
0.57 An anime
0.24 An announced
-0.64 An another
-0.05 An around
0.32 An attached
-0.52 An australia
0.09 An back
0.45 An became
-0.13 An been
-0.20 An before
0.26 An behind
-0.05 An being
-0.23 An best
-0.05 An book
0.15 An both
-0.59 An break
-0.25 An but
-0.41 An cameras
-0.07 An canada
-1.01 An cast
0.82 An centers
-0.72 An ceo
-0.52 An character
-0.58 An characters
0.27 An charge
0.49 An chief
-0.11 An christmas
0.11 An clarify
-0.60 An comedy
-0.11 An commissioned
0.81 An complex
0.62 An confirmed
-0.21 An creative
0.25 An crime
-0.37 An date
0.68 An daughter
0.73 An deal
0.42 An debut
-0.08 An debuted
-0.15 An described
-0.52 An detective
0.07 An did
0.19 An down
0.09 An drama
-0.05 An during
1.02 An duties
-0.65 An entertainment
0.54 An episode
0.39 An episodes
-0.17 An even
-0.18 An event
0.20 An every
0.11 An fantastic
-0.25 An fantasy
-0.13 An favourite
-0.57 An film
0.53 An filmed
-0.33 An filming
-0.27 An financial
-0.14 An followed
0.59 An follows
0.49 An from
0.13 An further
-0.21 An game
-0.23 An getting
-0.45 An given
-0.22 An greenlit
0.30 An had
-0.10 An has
0.19 An have
-0.34 An he
-0.41 An her
-0.09 An his
-0.22 An historical
-0.10 An hit
-0.91 An illustrated
-0.38 An independent
-0.47 An india
-0.46 An into
-0.62 An japan
-0.07 An job
-0.16 An just
-0.32 An known
-0.12 An last
-0.41 An leave
-0.28 An likely
-0.24 An london
-0.33 An made
0.32 An manga
0.14 An modern
0.38 An more
-0.10 An mr
-0.26 An music
-0.12 An my
-0.59 An mystery
-0.07 An network
-0.49 An new
-0.21 An next
-0.42 An no
-0.71 An not
-0.77 An novel
-0.77 An novels
-0.31 An off
-0.17 An officer
-0.10 An one
-0.13 An or
-0.54 An order
-0.40 An ordered
-0.33 An original
-0.44 An others
-0.63 An out
0.36 An over
-0.19 An people
-0.15 An pilot
-0.14 An place
-0.36 An plan
-0.62 An play
-0.52 An played
-0.28 An playing
-0.84 An president
-0.38 An production
-0.17 An projects
-0.07 An pulled
0.41 An remains
-0.18 An renewal
-0.50 An renewed
-0.37 An repeats
-0.46 An reprise
-0.66 An return
0.37 An returning
-0.21 An returns
0.11 An revealed
-0.16 An revenge
0.15 An role
0.35 An run
-0.50 An says
-0.39 An scandal
-0.24 An seen
0.31 An series
0.26 An serve
-0.14 An serves
0.17 An set
0.15 An she
0.27 An show
-0.54 An shows
-0.51 An sits
-0.63 An so
-0.12 An some
-0.17 An south
-0.11 An star
0.76 An stars
-0.06 An starting
0.43 An stepping
-0.67 An story
-0.08 An studio
0.15 An take
-0.12 An takes
-0.31 An team
-0.30 An television
-0.07 An than
-0.68 An their
-0.51 An then
-0.22 An there
-0.86 An they
-0.46 An think
-0.24 An titular
0.19 An told
-0.10 An took
-0.48 An trailer
-0.64 An trilogy
0.18 An tudum
-0.42 An tv
-0.08 An under
0.28 An up
-0.40 An very
-0.63 An vice
-0.07 An we
-0.53 An well
-0.53 An what
0.07 An where
-0.34 An which
0.14 An who
-0.45 An winning
0.16 An worked
-0.31 An world
0.42 An would
-0.44 An –
-0.22 An —
-0.50 An ”
-0.27 B !
-0.07 B #
-0.14 B %C
-0.29 B %D
0.17 B %K
-0.29 B %N
-0.72 B %O
-0.26 B %P
0.35 B %S
-0.06 B %T
0.51 B %r
-0.21 B &
-0.28 B 's
-0.53 B (
-0.23 B )
0.36 B ,
-0.35 B -
0.25 B .
0.29 B 1990s
-0.60 B 3d
0.07 B :
-0.12 B ;
-0.33 B [
-0.12 B about
-0.11 B acclaimed
-0.44 B according
-0.40 B across
-0.63 B actor
0.34 B actors
-0.26 B adaptation
-0.07 B adapted
-0.09 B again
-0.21 B all
0.47 B along
-0.26 B alongside
-0.26 B already
0.65 B also
-0.22 B although
0.24 B always
-0.13 B american
-0.38 B among
0.45 B animated
0.22 B animation
-0.09 B anime
-0.56 B announced
-0.19 B announcements
0.43 B another
-0.32 B any
0.10 B around
-0.31 B audience
-0.55 B australia
-0.63 B available
0.54 B award
0.26 B award-winning
-0.47 B back
-0.13 B bafta
-0.71 B based
-0.18 B beautiful
-0.53 B became
-0.19 B been
-0.38 B began
0.45 B behind
-0.28 B being
-0.61 B best
0.46 B between
-0.45 B book
0.20 B boss
0.11 B both
0.31 B brand
-0.09 B bring
-0.18 B british
-0.41 B called
0.24 B can
-0.39 B cancelled
-0.48 B cast
0.31 B ceo
-0.05 B channels
-0.82 B character
-0.58 B characters
0.11 B chief
-0.31 B city
0.85 B co-production
0.31 B collaboration
-0.43 B come
0.32 B comedy
0.60 B comes
0.35 B comic
-0.59 B company
-0.21 B creative
0.08 B crime
0.33 B dark
-0.36 B date
0.22 B daughter
-0.23 B day
-0.57 B deal
-0.53 B detective
-0.45 B developing
-0.63 B different
-0.46 B do
-0.47 B drama
-0.35 B dramas
-0.38 B drawn
-0.17 B during
-0.25 B duties
-0.05 B end
-0.91 B ensemble
-0.29 B entertainment
0.99 B episode
0.22 B episodes
0.52 B every
-0.37 B excellent
0.09 B excited
0.07 B family
-0.53 B fans
-0.08 B fantastic
-0.23 B fantasy
-0.38 B film
-0.46 B filmed
-0.42 B filming
-0.05 B films
-0.13 B final
-0.08 B finale
-0.17 B first
-0.32 B followed
-0.40 B following
-0.71 B follows
-0.12 B forces
-0.46 B former
0.51 B from
0.17 B game
0.29 B gave
-0.42 B get
-0.19 B getting
-0.21 B global
0.11 B going
-0.33 B golden
-0.54 B great
-0.42 B had
0.49 B hand
0.34 B has
0.07 B have
0.47 B he
-0.49 B head
-0.65 B her
-0.42 B here
-0.30 B highlights
0.23 B his
0.30 B hit
-0.29 B horror
-0.46 B i
-0.26 B i'm
-0.62 B illustrated
0.60 B include
-0.45 B included
0.48 B includes
-0.66 B including
-0.39 B independent
-0.24 B indian
0.47 B inspired
-1.02 B into
-0.32 B ireland
-0.23 B itself
-0.48 B joins
-0.73 B journalist
-0.27 B known
0.18 B korean
0.45 B last
-0.60 B latest
-0.17 B led
0.44 B left
-0.12 B life
-0.33 B light
-0.81 B like
-0.24 B likely
-0.51 B list
0.33 B location
-0.30 B look
0.23 B love
-0.53 B main
0.26 B making
-0.61 B manga
-0.21 B members
-0.05 B modern
-0.17 B more
-0.55 B most
-0.27 B mother
-0.18 B moved
0.29 B mr
-0.45 B my
0.16 B name
-0.37 B named
-0.33 B neither
-0.28 B network
-0.26 B networks
0.17 B new
-0.30 B newly
-0.35 B news
-0.15 B next
-0.25 B nominated
-0.27 B nor
-0.15 B not
0.07 B note
-0.64 B novels
0.36 B now
0.57 B off
-0.44 B officer
-0.38 B official
-0.57 B one
-0.64 B only
-0.30 B original
-0.31 B oscar
0.71 B other
-0.22 B others
-0.13 B our
0.15 B out
-0.09 B over
0.37 B own
-0.14 B p.m
-0.32 B part
-0.38 B peek
-0.16 B period
-0.50 B photo
-0.25 B picked
0.17 B pilot
-0.54 B place
0.13 B plan
-0.47 B play
-0.55 B played
-0.30 B plays
-0.37 B police
0.28 B political
-0.53 B popular
-0.11 B power
-0.35 B premiere
0.57 B premiered
-0.83 B president
-0.07 B procedural
0.14 B project
-0.16 B protagonist
-0.25 B published
-0.49 B publisher
-0.26 B ratings
-0.20 B recently
0.13 B relationship
0.28 B released
-0.10 B remains
-0.17 B renewed
0.26 B replacing
-0.38 B reprise
-0.35 B response
-0.20 B return
0.11 B revealed
-0.52 B revolves
0.12 B role
-0.24 B roles
-0.16 B run
-0.20 B said
0.13 B same
0.47 B say
-0.13 B scandal
0.09 B seasons
-0.46 B second
-0.43 B secret
-0.13 B seen
-0.30 B sees
0.15 B serves
-0.39 B set
0.58 B shared
-0.32 B she
-0.06 B shocking
-0.13 B shooting
0.15 B show
-0.78 B shown
-0.42 B shows
-0.37 B signed
0.40 B since
-0.42 B slate
0.18 B so
-0.30 B some
-0.24 B soon
-0.16 B south
-0.39 B split
-0.71 B star
-0.68 B starred
-1.09 B stars
-0.70 B stepping
0.29 B stick
-0.65 B stories
0.23 B story
-0.29 B studio
-0.38 B success
-0.45 B successful
-0.21 B synopsis
-0.51 B take
-0.52 B takes
-0.18 B talent
-0.16 B team
-0.23 B television
0.36 B than
-0.70 B their
-0.42 B them
-0.11 B there
-0.39 B they
-0.32 B time
-0.19 B title
0.53 B told
-0.60 B town
-0.70 B trailer
-0.65 B turn
0.16 B tv
-0.56 B uk
0.25 B under
-0.13 B unique
-0.10 B unveiled
0.05 B upcoming
-0.12 B us
-0.13 B various
0.21 B version
-0.05 B very
-0.21 B vice
-0.40 B video
0.24 B we
-0.06 B web
-0.59 B week
-0.66 B well
0.14 B west
-0.24 B what
0.71 B when
-0.99 B which
0.16 B while
-0.19 B who
-0.95 B will
0.18 B winner
-0.20 B winning
-0.05 B work
-0.23 B working
-0.14 B world
-0.46 B year-old
0.22 B yet
0.28 B you
-0.23 B your
-0.50 B –
-0.20 B —
-0.22 B “
0.17 B ”
-0.19 Bn !
0.08 Bn %C
0.33 Bn %D
-0.09 Bn %K
-0.39 Bn %N
-0.77 Bn %O
-0.32 Bn %P
0.29 Bn %R
0.29 Bn %S
-0.08 Bn %T
0.29 Bn %r
-0.17 Bn &
-0.35 Bn (
0.11 Bn )
0.32 Bn ,
0.15 Bn -
0.18 Bn .
-0.49 Bn 3d
0.42 Bn :
0.10 Bn ;
-0.33 Bn [
0.44 Bn acclaimed
0.06 Bn according
-0.11 Bn across
-0.41 Bn actor
0.14 Bn adapted
-0.43 Bn after
0.08 Bn again
0.11 Bn all
0.31 Bn along
-0.40 Bn alongside
-0.24 Bn already
0.18 Bn also
-0.11 Bn american
-0.17 Bn among
0.08 Bn anime
-0.28 Bn announced
-0.19 Bn announcements
0.28 Bn another
0.11 Bn around
-0.52 Bn available
0.37 Bn award-winning
-0.11 Bn back
-0.13 Bn based
-0.53 Bn became
-0.05 Bn been
-0.10 Bn being
0.26 Bn between
-0.14 Bn book
0.07 Bn boss
0.34 Bn both
-0.26 Bn bring
0.27 Bn but
-0.36 Bn cancelled
-0.80 Bn cast
0.31 Bn ceo
-0.38 Bn character
-0.26 Bn characters
0.11 Bn chief
-0.27 Bn city
0.31 Bn collaboration
-0.25 Bn comedy
0.44 Bn comes
-0.31 Bn comic
-0.57 Bn coming
-0.64 Bn commissioned
-0.22 Bn creative
-0.46 Bn crime
-0.07 Bn daughter
-0.19 Bn day
-0.53 Bn deal
-0.08 Bn developing
-0.20 Bn different
-0.49 Bn drama
-0.07 Bn during
-0.25 Bn duties
-0.28 Bn entertainment
-0.09 Bn episode
0.33 Bn episodes
-0.25 Bn excited
0.10 Bn family
-0.08 Bn fantastic
-0.22 Bn fantasy
-0.52 Bn film
-0.25 Bn filmed
-0.25 Bn filming
-0.05 Bn films
0.46 Bn first
-0.27 Bn followed
-0.33 Bn following
-0.42 Bn follows
0.39 Bn from
0.21 Bn game
-0.33 Bn get
-0.33 Bn golden
-0.53 Bn great
-0.38 Bn had
0.49 Bn hand
0.59 Bn has
0.27 Bn have
0.23 Bn he
-0.49 Bn head
-0.53 Bn her
-0.37 Bn his
-0.22 Bn hit
-0.29 Bn horror
-0.63 Bn illustrated
0.56 Bn include
0.48 Bn includes
-0.55 Bn including
-0.07 Bn into
-0.30 Bn ireland
-0.73 Bn journalist
-0.15 Bn known
-0.50 Bn korean
0.52 Bn last
-0.18 Bn led
-0.33 Bn light
-0.32 Bn like
-0.30 Bn look
0.14 Bn made
-0.35 Bn manga
-0.15 Bn more
-0.15 Bn most
-0.26 Bn mother
-0.16 Bn moved
-0.59 Bn mr
-0.35 Bn my
0.16 Bn name
-0.25 Bn named
-0.33 Bn neither
-0.54 Bn network
-0.07 Bn newly
0.05 Bn no
-0.25 Bn nominated
-0.27 Bn nor
0.10 Bn not
-0.48 Bn novel
-0.69 Bn novels
-0.44 Bn officer
-0.44 Bn official
-0.64 Bn only
-0.10 Bn original
-0.30 Bn oscar
0.38 Bn other
-0.07 Bn our
0.15 Bn out
-0.15 Bn part
-0.50 Bn photo
-0.04 Bn pilot
-0.54 Bn place
0.24 Bn plan
-0.20 Bn play
-0.56 Bn played
0.42 Bn political
-0.31 Bn premiere
0.38 Bn premiered
-0.45 Bn president
0.12 Bn production
0.36 Bn project
-0.16 Bn protagonist
-0.25 Bn published
-0.49 Bn publisher
-0.49 Bn relationship
-0.18 Bn released
-0.10 Bn remains
-0.15 Bn renewed
0.26 Bn replacing
-0.35 Bn reprise
-0.38 Bn revealed
-0.52 Bn revolves
-0.30 Bn role
-0.20 Bn roles
-0.16 Bn run
-0.65 Bn said
-0.12 Bn scandal
0.09 Bn seasons
0.50 Bn second
-0.30 Bn sees
0.11 Bn series
-0.64 Bn set
0.58 Bn shared
-0.13 Bn shooting
0.21 Bn show
-0.18 Bn shows
0.40 Bn since
-0.38 Bn slate
0.07 Bn so
-0.07 Bn soon
0.09 Bn south
-0.39 Bn split
-1.03 Bn stars
0.33 Bn stick
-0.65 Bn stories
-0.09 Bn story
-0.48 Bn studio
-0.21 Bn synopsis
-0.51 Bn takes
-0.16 Bn team
0.10 Bn television
-0.51 Bn their
-0.10 Bn then
-0.58 Bn there
-0.31 Bn they
-0.46 Bn thriller
-0.04 Bn through
-0.09 Bn told
-0.04 Bn town
-0.50 Bn trailer
-0.57 Bn uk
0.28 Bn under
-0.46 Bn up
-0.12 Bn us
-0.13 Bn various
-0.40 Bn very
-0.14 Bn vice
-0.06 Bn web
-0.59 Bn week
-0.51 Bn well
0.14 Bn west
-0.20 Bn what
-0.31 Bn when
-1.12 Bn which
0.31 Bn while
-0.04 Bn who
-0.85 Bn will
0.18 Bn winner
-0.20 Bn winning
-0.05 Bn work
-0.23 Bn working
-0.08 Bn world
-0.45 Bn year-old
-0.23 Bn your
-0.52 Bn –
-0.20 Bn —
0.09 Bn “
-0.11 Bn ”
0.23 H %C
-0.40 H %D
-0.37 H %P
0.20 H %S
-0.07 H %T
0.39 H 's
-0.25 H (
-0.25 H )
-0.66 H ,
-0.47 H :
-0.30 H ?
-0.68 H a
-0.13 H and
-0.32 H cast
-0.20 H date
-0.16 H from
-0.27 H in
0.16 H is
0.04 H it
0.41 H of
0.13 H on
-0.34 H plot
-0.48 H release
0.10 H the
-0.11 H trailer
-0.48 H tv
-0.60 H what
-0.08 H when
0.10 H who
0.21 H “
0.21 H ”
-0.32 L1 %C
-0.21 L1 %D
-0.56 L1 %N
-0.14 L1 %O
0.11 L1 %R
-0.13 L1 %T
0.07 L1 %r
0.23 L1 's
-0.44 L1 (
-0.09 L1 )
-0.74 L1 .
0.28 L1 :
0.14 L1 ;
0.15 L1 ^
-0.09 L1 a
-0.37 L1 after
-0.05 L1 alongside
-0.23 L1 and
0.80 L1 are
-0.66 L1 as
0.48 L1 at
-0.16 L1 boss
0.27 L1 but
-0.13 L1 by
-0.47 L1 drama
-0.32 L1 film
0.16 L1 for
-0.65 L1 from
-0.21 L1 his
-0.75 L1 in
0.42 L1 include
0.48 L1 includes
-0.23 L1 including
0.57 L1 is
-0.32 L1 like
-0.06 L1 my
-0.05 L1 of
-0.44 L1 officer
-0.55 L1 on
-0.23 L1 one
-0.07 L1 our
-0.38 L1 publisher
0.27 L1 replacing
-0.29 L1 said
-0.25 L1 sees
-1.36 L1 starring
-1.03 L1 stars
-0.30 L1 takes
-0.39 L1 that
-0.36 L1 the
-0.04 L1 through
0.24 L1 to
0.22 L1 under
-0.34 L1 west
-0.25 L1 when
-0.22 L1 while
0.18 L1 winner
0.14 L1 with
-0.12 L1 ”
-0.61 L2 %C ,
0.21 L2 %C and
0.23 L2 %D ,
-0.36 L2 %D on
-0.27 L2 %K 's
-0.36 L2 %P %R
0.41 L2 %P 's
-0.46 L2 %P (
-0.37 L2 %P :
-0.08 L2 %P as
0.45 L2 %P for
-0.09 L2 %P in
0.09 L2 %P of
-0.17 L2 %P on
-0.30 L2 %P takes
-0.18 L2 %P the
0.66 L2 %R %R
-0.23 L2 %R ,
0.30 L2 %R :
-0.63 L2 %R ;
0.54 L2 %R alongside
0.45 L2 %R by
-0.11 L2 %R for
0.15 L2 %R the
0.53 L2 %R with
0.78 L2 %T %R
-0.48 L2 %T %r
-0.75 L2 %T ,
-0.28 L2 %T :
-0.60 L2 %T and
-0.96 L2 %r %R
-0.36 L2 %r %r
0.43 L2 %r ,
0.47 L2 %r ;
-0.70 L2 %r alongside
-0.54 L2 %r by
0.50 L2 's %R
-0.10 L2 ( the
-0.38 L2 , a
-0.40 L2 , and
0.27 L2 , but
-0.17 L2 , including
-0.40 L2 , starring
-0.50 L2 , while
0.06 L2 , with
-0.12 L2 , ”
0.12 L2 / %R
-0.31 L2 / %r
0.13 L2 ^ %R
0.15 L2 ^ ^
-0.38 L2 ^ the
0.36 L2 adapted by
0.23 L2 along with
-0.08 L2 and %R
0.57 L2 and %r
-0.14 L2 and a
-0.36 L2 and starring
-0.14 L2 and the
-0.16 L2 based on
1.00 L2 by %R
-0.34 L2 cancelled %R
-0.27 L2 city of
-0.50 L2 coming to
0.44 L2 drama %R
-0.17 L2 duties with
-0.38 L2 for the
0.25 L2 from %R
-0.43 L2 illustrated %R
-0.34 L2 illustrated by
-0.47 L2 in the
1.09 L2 its %R
-0.16 L2 led %R
-0.16 L2 moved to
-0.59 L2 mr .
-0.17 L2 novels %R
-0.47 L2 of drama
-0.19 L2 of the
-0.33 L2 on a
-0.26 L2 on the
-0.09 L2 played %R
-0.18 L2 released %R
-0.11 L2 roles as
-0.13 L2 series %r
-0.56 L2 series stars
0.35 L2 show ,
-0.38 L2 slate includes
-0.40 L2 story of
0.30 L2 team at
-0.04 L2 town of
0.50 L2 under %R
-0.15 L2 well as
-0.42 L2 winning %R
0.47 L2 winning %r
-0.20 L2 working with
-0.15 L2 ” %R
0.47 L2 ” %r
-0.29 L2 ” said
-0.10 L3 %P ( the
-0.12 L3 %P , ”
-0.29 L3 %P in the
-0.11 L3 %P of drama
-0.05 L3 %R %P 's
-0.30 L3 %R %P (
-0.27 L3 %R %R alongside
0.38 L3 %R %R by
-0.49 L3 %R , with
-0.11 L3 %R / %r
0.30 L3 %R and %r
0.26 L3 %R duties with
-0.30 L3 %T ” %R
0.75 L3 %r %R alongside
-0.70 L3 %r %r alongside
0.28 L3 %r %r by
0.12 L3 %r / %R
-0.36 L3 %r / %r
0.61 L3 %r and %R
-1.15 L3 %r duties with
-0.53 L3 's %P of
-0.17 L3 ( %P of
-0.08 L3 ) %P (
0.11 L3 ) , with
0.29 L3 , %P 's
0.33 L3 , %R %R
-0.25 L3 , %R by
-0.67 L3 , %r %R
-0.58 L3 , %r by
0.09 L3 , along with
-0.29 L3 , ” said
0.76 L3 - winning %R
0.71 L3 ; %R by
-0.49 L3 ; %r by
-0.51 L3 ^ %C ,
-0.25 L3 ^ %P (
0.45 L3 ^ %R %R
0.47 L3 ^ %R :
-0.16 L3 ^ %R by
0.38 L3 ^ %T %R
-0.10 L3 ^ %r by
0.13 L3 ^ ^ %R
0.15 L3 ^ ^ ^
-0.38 L3 ^ ^ the
0.49 L3 a %R with
-0.56 L3 and %P (
0.64 L3 and %P for
0.10 L3 and %P of
-0.66 L3 and %R %R
1.26 L3 and %R by
0.29 L3 and %r by
0.36 L3 and adapted by
-0.22 L3 and illustrated by
-0.15 L3 as well as
-0.06 L3 be %R by
0.07 L3 be %r by
0.38 L3 been %R by
-0.27 L3 been cancelled %R
0.30 L3 being %R by
-0.28 L3 book %T :
-0.20 L3 by %P 's
-0.08 L3 by %P (
0.46 L3 is %R %R
-0.79 L3 is %r %R
-0.22 L3 of %P 's
-0.05 L3 of %P (
-0.69 L3 series %R by
-0.12 L3 series %r %R
-0.29 L3 series %r by
-0.12 L3 the %P for
0.35 L3 the show ,
-0.11 L3 the story of
0.68 L3 to %R %R
1.05 L3 was %R by
-0.09 L3 was %r %R
-0.80 L3 was %r by
-0.10 L3 was cancelled %R
-0.21 L3 ” %R by
-0.14 L3 ” %r %R
-0.44 LR %N %R
-0.11 LR %O ,
-0.15 LR %R %D
-0.85 LR %R 's
0.38 LR %R )
0.45 LR %R ,
-0.61 LR %R .
0.21 LR %R added
-0.15 LR %R after
0.55 LR %R also
0.69 LR %R and
0.27 LR %R are
0.28 LR %R for
0.48 LR %R has
-0.22 LR %R in
0.54 LR %R is
-0.26 LR %R on
0.77 LR %R said
0.59 LR %R told
0.17 LR %R who
-0.40 LR %R will
0.31 LR %r 's
-0.08 LR %r ,
0.36 LR %r .
-0.12 LR %r also
-0.75 LR %r said
-0.38 LR %r will
-0.06 LR 's 's
-0.34 LR 's )
0.67 LR 's ,
0.10 LR 's .
-0.49 LR 's and
-0.60 LR 's of
-0.08 LR ( $
-0.57 LR ( )
-0.10 LR ( ,
-0.12 LR ( of
-0.67 LR , 's
0.15 LR , )
0.20 LR , ,
0.31 LR , .
-0.94 LR , has
-0.43 LR , in
0.16 LR , is
-0.41 LR , to
-0.23 LR , was
0.51 LR , will
-0.22 LR . )
0.70 LR : $
0.07 LR : %R
0.19 LR : .
-0.44 LR : the
0.30 LR ^ %R
0.53 LR ^ %r
-0.45 LR ^ 's
-0.27 LR ^ ,
0.46 LR ^ announced
0.24 LR ^ has
0.47 LR ^ serve
0.45 LR ^ will
-0.09 LR a )
-0.56 LR and 's
0.55 LR and ,
-0.14 LR as 's
-0.09 LR as ,
-0.16 LR as and
-0.59 LR at ,
0.37 LR at .
-0.42 LR by 's
0.09 LR by ,
-0.24 LR by .
0.29 LR by and
-0.41 LR by in
-0.47 LR drama ,
-0.34 LR for ,
-0.28 LR for .
-0.18 LR for as
-0.36 LR in 's
-0.45 LR in ,
-0.41 LR in .
-0.25 LR in and
0.52 LR includes .
-0.17 LR including ,
-0.31 LR like .
0.31 LR of 's
-0.22 LR of )
0.39 LR of ,
-0.07 LR of :
-0.34 LR of and
-0.40 LR of in
-0.05 LR of to
-0.37 LR of who
-0.16 LR on 's
-0.19 LR on ,
-0.46 LR on .
-0.13 LR on and
-0.29 LR said ,
-0.49 LR starring ,
-1.13 LR starring .
-0.91 LR stars .
-0.27 LR the $
-0.10 LR the %N
-0.35 LR the %R
-0.35 LR the 's
-0.22 LR the )
-0.45 LR the ,
-0.73 LR the .
-0.12 LR the of
-0.25 LR the series
-0.26 LR the star
-0.07 LR to ,
0.16 LR with %R
-0.13 LR with 's
0.05 LR with ,
0.37 LR with .
0.30 LR with as
-0.11 LR ” )
0.31 Lb2 %C
0.39 Lb2 %D
-0.43 Lb2 %K
-0.67 Lb2 %N
-0.65 Lb2 %O
0.09 Lb2 %P
0.68 Lb2 %R
0.25 Lb2 %S
0.66 Lb2 %T
-0.36 Lb2 %r
0.24 Lb2 's
0.38 Lb2 (
0.06 Lb2 ,
-0.33 Lb2 -
-0.28 Lb2 /
-0.32 Lb2 :
-0.31 Lb2 a
-0.16 Lb2 adaptation
0.30 Lb2 adapted
0.12 Lb2 all
0.23 Lb2 along
0.16 Lb2 also
-0.35 Lb2 and
-0.16 Lb2 announcements
0.28 Lb2 another
0.37 Lb2 as
0.18 Lb2 at
-0.16 Lb2 based
0.99 Lb2 by
-0.34 Lb2 cancelled
-0.50 Lb2 cast
0.31 Lb2 ceo
-0.27 Lb2 city
-0.50 Lb2 coming
-0.12 Lb2 drama
-0.17 Lb2 duties
-0.19 Lb2 follows
-0.38 Lb2 for
0.78 Lb2 from
-0.11 Lb2 her
-0.63 Lb2 illustrated
-0.60 Lb2 in
-0.28 Lb2 including
0.15 Lb2 is
-0.24 Lb2 it
-0.36 Lb2 led
0.14 Lb2 made
-0.16 Lb2 moved
-0.59 Lb2 mr
0.14 Lb2 name
-0.08 Lb2 named
-0.54 Lb2 network
-0.42 Lb2 novel
-0.68 Lb2 novels
-0.75 Lb2 of
-0.59 Lb2 on
0.13 Lb2 oscar
-0.33 Lb2 played
-0.18 Lb2 released
-0.21 Lb2 role
-0.20 Lb2 roles
0.17 Lb2 said
0.50 Lb2 second
0.52 Lb2 series
-0.26 Lb2 show
-0.38 Lb2 slate
-0.40 Lb2 story
-0.10 Lb2 team
-0.54 Lb2 that
-0.36 Lb2 the
-0.96 Lb2 to
-0.04 Lb2 town
0.50 Lb2 under
-0.33 Lb2 up
-0.58 Lb2 week
-0.15 Lb2 well
-0.31 Lb2 which
-1.18 Lb2 will
-0.19 Lb2 winning
-0.06 Lb2 with
-0.20 Lb2 working
-0.21 Lb2 “
0.24 Lb2 ”
-0.12 Lb3 !
-0.41 Lb3 %C
0.45 Lb3 %D
-0.17 Lb3 %K
0.05 Lb3 %N
-0.38 Lb3 %P
0.19 Lb3 %R
-0.44 Lb3 %S
-0.07 Lb3 %T
0.20 Lb3 %r
-0.17 Lb3 's
-0.38 Lb3 (
0.15 Lb3 )
0.11 Lb3 -
-0.10 Lb3 .
0.26 Lb3 /
-0.43 Lb3 :
0.18 Lb3 ;
0.12 Lb3 a
-0.23 Lb3 an
0.51 Lb3 and
-0.57 Lb3 as
0.23 Lb3 at
0.42 Lb3 based
-0.55 Lb3 be
-0.06 Lb3 been
0.15 Lb3 being
0.53 Lb3 book
-0.59 Lb3 by
-0.18 Lb3 cast
-0.23 Lb3 character
-0.16 Lb3 characters
-0.20 Lb3 comedy
0.59 Lb3 drama
-0.28 Lb3 entertainment
-0.21 Lb3 fantasy
-0.05 Lb3 films
-0.41 Lb3 for
0.29 Lb3 from
-0.29 Lb3 great
-0.42 Lb3 her
-0.59 Lb3 his
-0.32 Lb3 in
0.28 Lb3 include
0.20 Lb3 is
-0.56 Lb3 it
0.26 Lb3 its
-0.32 Lb3 light
-0.19 Lb3 named
-0.10 Lb3 new
-0.29 Lb3 of
-0.83 Lb3 on
0.49 Lb3 other
-0.31 Lb3 premiere
-0.58 Lb3 series
0.09 Lb3 show
-0.07 Lb3 soon
0.33 Lb3 stick
-0.43 Lb3 takes
-0.81 Lb3 that
0.25 Lb3 the
-0.18 Lb3 their
0.05 Lb3 to
-0.32 Lb3 trailer
-0.13 Lb3 various
-0.25 Lb3 was
-0.34 Lb3 which
0.47 Lb3 while
0.16 Lb3 who
-0.16 Lb3 will
0.64 Lb3 with
-0.36 Lb3 “
-0.22 Lb3 ”
-0.15 R1 !
-0.25 R1 $
-0.50 R1 %D
-0.17 R1 %N
-0.25 R1 %O
-0.46 R1 %P
0.43 R1 %R
-0.29 R1 %r
-0.35 R1 's
0.21 R1 ,
-0.70 R1 -
0.20 R1 .
0.18 R1 :
-0.83 R1 ;
-0.33 R1 ]
-0.10 R1 a
-0.08 R1 actor
0.21 R1 added
-0.22 R1 after
-0.11 R1 also
0.23 R1 and
0.46 R1 announced
-0.05 R1 are
-0.09 R1 as
-0.69 R1 at
-0.20 R1 attached
-0.33 R1 australia
-0.43 R1 award
-0.30 R1 back
-0.21 R1 being
-0.14 R1 by
0.07 R1 did
-0.42 R1 drama
0.63 R1 for
0.08 R1 had
0.29 R1 has
-0.53 R1 in
-0.46 R1 india
0.20 R1 is
-0.10 R1 leave
0.08 R1 of
-0.42 R1 on
-0.21 R1 original
0.41 R1 remains
-0.21 R1 returns
0.13 R1 revealed
-0.47 R1 says
-0.34 R1 series
0.47 R1 serve
-0.40 R1 show
-0.78 R1 star
-0.41 R1 story
-0.11 R1 takes
-0.20 R1 that
-0.07 R1 the
-0.96 R1 to
0.06 R1 told
-0.17 R1 was
-0.17 R1 who
-0.12 R1 will
-0.10 R1 with
-0.21 R1 would
-0.43 R1 –
-0.22 R1 —
-0.25 R2 $ $
-0.19 R2 %D ,
-0.10 R2 %D .
-0.09 R2 %R %D
-0.42 R2 %R %P
0.18 R2 %R %R
0.53 R2 %R it
-0.18 R2 %R the
-0.58 R2 %r %R
-0.22 R2 %r the
-0.54 R2 's %K
0.05 R2 's %P
0.08 R2 's %T
-0.38 R2 's first
-0.22 R2 's novel
-0.41 R2 's “
0.46 R2 ) $
-0.05 R2 ) %D
-0.10 R2 ) %R
0.15 R2 ) .
-0.38 R2 ) and
-0.58 R2 ) is
-0.07 R2 ) who
0.30 R2 , %C
-0.79 R2 , %R
0.31 R2 , %T
0.54 R2 , %r
-0.72 R2 , a
-0.23 R2 , and
-0.34 R2 , as
-0.34 R2 , it
-0.15 R2 , on
-0.40 R2 , played
-0.15 R2 , said
-0.16 R2 , the
-0.23 R2 , there
-0.30 R2 , was
-0.49 R2 , where
0.41 R2 , which
0.38 R2 , who
0.18 R2 , with
0.22 R2 , “
-0.19 R2 , ”
-0.59 R2 - based
0.14 R2 . $
0.08 R2 . ,
-0.16 R2 : %P
-0.05 R2 a %P
0.21 R2 added :
0.31 R2 and %C
-0.98 R2 and %R
0.76 R2 and %r
0.39 R2 and adapted
-0.23 R2 and his
-0.57 R2 and illustrated
-0.07 R2 and is
-0.05 R2 and starring
-0.36 R2 and the
-0.68 R2 and will
0.41 R2 are %R
-0.74 R2 are %r
-0.22 R2 are the
-0.13 R2 as %P
0.53 R2 as %R
-0.60 R2 as %r
-0.19 R2 as a
-0.53 R2 as well
-0.59 R2 at the
-0.29 R2 award -
0.08 R2 did the
0.20 R2 for %C
0.31 R2 for %K
0.54 R2 for the
0.30 R2 has %R
0.46 R2 has been
-0.58 R2 in %D
-0.31 R2 in %P
0.31 R2 in the
-0.46 R2 india .
0.42 R2 is %R
0.42 R2 is also
0.42 R2 is in
-0.22 R2 is likely
-0.06 R2 is on
-0.20 R2 is set
0.29 R2 is the
-0.47 R2 of %P
-0.10 R2 of a
-0.28 R2 of drama
-0.08 R2 on %D
-0.14 R2 on the
-0.17 R2 series %T
0.47 R2 serve as
-0.24 R2 star %P
-0.40 R2 takes %P
-0.34 R2 the %P
-0.08 R2 to the
-0.04 R2 told %O
0.91 R2 will %R
-0.35 R2 will %r
-0.22 R2 will be
-0.49 R2 will play
-0.25 R3 $ $ $
-0.10 R3 %D . $
-0.30 R3 %R %P ,
-0.30 R3 %R the %S
0.49 R3 %R the first
-0.46 R3 's %K ,
-0.66 R3 's %P .
0.35 R3 's %P and
-0.12 R3 's “ %T
0.46 R3 ) $ $
-0.09 R3 ) %R the
-0.05 R3 ) , the
-0.13 R3 ) , with
0.15 R3 ) . $
-0.05 R3 ) and %P
-0.05 R3 ) and %R
-0.05 R3 ) and %r
-0.39 R3 , %R %D
-0.32 R3 , %R by
-0.08 R3 , %R of
-0.70 R3 , %T is
-0.29 R3 , %r %R
0.67 R3 , %r by
-0.39 R3 , played %R
0.53 R3 , the %N
-0.52 R3 , the %R
0.44 R3 , the %r
0.05 R3 , the series
-0.23 R3 , the show
-0.11 R3 , which follows
0.78 R3 , who %R
0.19 R3 , who %r
0.46 R3 , with %P
-0.13 R3 , “ %T
-0.07 R3 , ” “
0.14 R3 . $ $
0.21 R3 added : “
-0.92 R3 and %R by
-0.33 R3 and %r %R
0.94 R3 and %r by
-0.57 R3 and illustrated by
-0.05 R3 and starring %P
0.33 R3 are %R %R
-0.66 R3 are %r %r
0.21 R3 are the %R
-0.10 R3 as %P ,
1.00 R3 as %R .
-0.60 R3 as %r .
-0.48 R3 as well as
-0.29 R3 award - winning
0.39 R3 for %C .
-0.48 R3 in %D .
-0.30 R3 in %P ,
-0.21 R3 in the %P
-0.46 R3 india . $
0.26 R3 is %R the
0.42 R3 is in charge
-0.20 R3 is set to
-0.10 R3 of a %P
-0.22 R3 of drama %P
0.14 R3 serve as %R
-0.04 R3 told %O he
0.19 Rb2 $
0.42 Rb2 %C
-0.79 Rb2 %D
-0.23 Rb2 %K
0.17 Rb2 %N
-0.22 Rb2 %O
-0.28 Rb2 %P
0.22 Rb2 %R
-0.24 Rb2 %S
0.36 Rb2 %T
-0.40 Rb2 %r
-0.20 Rb2 's
-0.10 Rb2 (
-0.09 Rb2 )
0.27 Rb2 ,
-0.46 Rb2 -
-0.55 Rb2 .
-0.13 Rb2 /
-0.61 Rb2 :
-0.12 Rb2 a
0.39 Rb2 adapted
-0.78 Rb2 all
0.42 Rb2 also
-0.41 Rb2 and
0.36 Rb2 anime
-0.18 Rb2 announced
0.52 Rb2 are
-0.12 Rb2 as
0.47 Rb2 attached
-0.59 Rb2 based
-0.22 Rb2 be
0.46 Rb2 been
-0.07 Rb2 canada
0.11 Rb2 clarify
-0.08 Rb2 debuted
-0.67 Rb2 drama
-0.41 Rb2 first
0.22 Rb2 follows
0.29 Rb2 for
0.20 Rb2 had
-0.14 Rb2 has
-0.72 Rb2 his
-0.57 Rb2 illustrated
0.18 Rb2 in
-0.25 Rb2 is
-0.23 Rb2 it
0.89 Rb2 its
-0.63 Rb2 japan
-0.22 Rb2 likely
-0.18 Rb2 made
-0.42 Rb2 no
-0.41 Rb2 not
-0.22 Rb2 novel
-0.31 Rb2 of
0.47 Rb2 on
-0.49 Rb2 play
-0.40 Rb2 played
0.37 Rb2 returning
-0.23 Rb2 said
-0.45 Rb2 series
-0.29 Rb2 set
0.28 Rb2 show
-0.12 Rb2 sits
-0.65 Rb2 star
-0.05 Rb2 starring
0.26 Rb2 that
-0.09 Rb2 the
-0.23 Rb2 there
-0.58 Rb2 this
-0.18 Rb2 to
0.17 Rb2 told
0.18 Rb2 tudum
-0.30 Rb2 under
-0.52 Rb2 up
-0.37 Rb2 was
-0.53 Rb2 well
-0.49 Rb2 where
0.41 Rb2 which
0.32 Rb2 who
-0.69 Rb2 will
0.17 Rb2 with
0.39 Rb2 would
-0.24 Rb2 ”
0.04 Rb3 $
-0.25 Rb3 %C
-0.86 Rb3 %D
0.11 Rb3 %K
0.57 Rb3 %N
0.16 Rb3 %O
0.34 Rb3 %P
0.20 Rb3 %R
-0.15 Rb3 %S
-0.78 Rb3 %T
0.07 Rb3 %r
0.30 Rb3 's
-0.13 Rb3 (
-0.13 Rb3 )
-1.01 Rb3 ,
-0.19 Rb3 .
-0.39 Rb3 :
0.16 Rb3 ;
-0.08 Rb3 a
-0.30 Rb3 actor
-0.14 Rb3 also
0.14 Rb3 and
-0.31 Rb3 are
0.34 Rb3 as
-0.57 Rb3 based
0.15 Rb3 be
-0.46 Rb3 been
-0.10 Rb3 by
0.42 Rb3 charge
-0.24 Rb3 date
0.11 Rb3 drama
-0.57 Rb3 film
0.15 Rb3 first
0.60 Rb3 follows
-0.57 Rb3 for
0.58 Rb3 from
0.43 Rb3 had
-0.07 Rb3 has
0.37 Rb3 have
0.05 Rb3 he
0.40 Rb3 his
0.42 Rb3 in
-0.21 Rb3 is
-0.88 Rb3 it
0.20 Rb3 its
-0.63 Rb3 new
-0.53 Rb3 not
-0.36 Rb3 on
-0.44 Rb3 others
-0.14 Rb3 place
-0.41 Rb3 play
0.05 Rb3 series
0.05 Rb3 show
-0.23 Rb3 stars
0.43 Rb3 stepping
-0.21 Rb3 story
0.07 Rb3 that
-0.27 Rb3 the
-0.28 Rb3 their
-0.34 Rb3 this
-0.07 Rb3 to
-0.16 Rb3 tv
-0.70 Rb3 was
-0.37 Rb3 which
-0.22 Rb3 who
0.48 Rb3 will
-0.43 Rb3 winning
0.18 Rb3 with
-0.05 Rb3 –
-0.16 Rb3 ”
-0.06 T after
-0.24 T before
0.20 T season
-0.53 ahead Cfar
-0.48 ahead Cfarther
-0.50 ahead Cnear
-0.15 ahead Cnext
-0.76 ahead Cnone
-0.69 ahead Csome
-0.38 ahead Kfar
0.22 ahead Kfarther
0.38 ahead Knear
0.22 ahead Knext
0.33 ahead Knone
0.25 ahead Ksome
-0.32 ahead Pfar
-0.37 ahead Pfarther
0.41 ahead Pnear
0.20 ahead Pnext
-0.33 ahead Pnone
0.41 ahead Psome
-0.49 ahead _
-0.65 ahead _%T
-0.73 ahead _%r
0.70 ahead _(
0.41 ahead _(_)
-0.14 ahead _)
-0.05 ahead _)_%r
0.41 ahead _are
0.21 ahead _are_the
0.13 ahead _as
0.30 ahead _has
-0.09 ahead _is
-0.51 ahead _played
0.14 ahead _serve_as
-0.57 ahead _the
0.51 ahead _the_%r
-0.64 ahead _the_%r_of_%T
-0.14 ahead _who
0.30 ahead _who_also
0.36 ahead _who_will_also_serve_as
0.91 ahead _will
0.18 ahead _will_%r
-0.64 at caption
-0.14 at first0
-0.05 at first1
0.19 at first2
-0.19 at first3
-0.60 at heading
-0.04 at item
-0.13 at last2
-0.26 at last3
0.58 at length0
0.34 at length1
-0.26 at length2
-0.19 at length3
-0.37 at length4
-0.17 at length5
-0.12 at middle2
-0.10 at paragraph
-1.12 back Cfar
-0.70 back Cfarther
-0.22 back Cnear
-0.60 back Cnext
-0.40 back Cnone
-0.95 back Csome
0.55 back Kfar
0.40 back Kfarther
0.74 back Knear
0.12 back Knext
0.10 back Knone
-0.38 back Ksome
-0.77 back Pfar
-0.67 back Pfarther
0.21 back Pnear
0.42 back Pnext
-0.06 back Pnone
-0.06 back Psome
0.10 back _
-0.35 back _%C
0.54 back _%r
0.67 back _%r_by
-0.14 back _'s
-0.29 back _(
-0.15 back _(_on
0.61 back _)
-0.17 back _/
-0.11 back _/_%r
0.36 back _:
-0.63 back _;
0.53 back _alongside
0.48 back _by
-1.68 back _by_%r_by
0.11 back _by_'s
-0.08 back _by_(
-0.05 back _by_(_on
-0.22 back _by_illustrated_by
0.59 back _by_starring
0.80 back _duties_with
-0.11 back _for
0.17 back _the
-0.36 back _the_publisher
0.29 back _through
0.23 back _with
-1.00 cat cast
-0.91 cat character
0.59 cat maker
-0.32 l1 %C
-0.21 l1 %D
-0.70 l1 %N
-0.14 l1 %O
0.28 l1 %R
-0.13 l1 %T
-0.06 l1 %r
-0.97 l1 &
0.27 l1 's
-0.27 l1 (
-0.09 l1 )
-0.07 l1 ,
-0.64 l1 .
-0.62 l1 /
0.47 l1 :
0.23 l1 ^
-0.05 l1 a
-0.37 l1 after
0.13 l1 alongside
0.27 l1 are
-0.66 l1 as
-0.16 l1 boss
0.27 l1 but
-0.30 l1 by
-0.47 l1 drama
-0.15 l1 film
-0.49 l1 for
-0.65 l1 from
-0.72 l1 in
0.21 l1 include
0.21 l1 includes
-0.17 l1 including
0.57 l1 is
-0.21 l1 like
-0.05 l1 my
0.05 l1 of
-0.44 l1 officer
-0.55 l1 on
-0.23 l1 one
-0.38 l1 publisher
0.27 l1 replacing
-0.29 l1 said
-0.25 l1 sees
-0.84 l1 starring
-0.37 l1 stars
-0.30 l1 takes
-0.39 l1 that
-0.30 l1 the
-0.13 l1 through
0.26 l1 to
0.45 l1 under
-0.34 l1 west
-0.25 l1 when
-0.22 l1 while
0.18 l1 winner
0.35 l1 with
-0.78 l1 “
-0.67 l2 %C ,
0.21 l2 %C and
0.23 l2 %D ,
-0.36 l2 %D on
0.14 l2 %K ,
0.13 l2 %K and
-0.36 l2 %P %R
-0.97 l2 %P &
0.39 l2 %P 's
-0.27 l2 %P (
-0.10 l2 %P ,
-0.63 l2 %P /
-0.24 l2 %P :
-0.58 l2 %P ;
-0.08 l2 %P as
-0.06 l2 %P for
-0.09 l2 %P in
0.19 l2 %P of
-0.17 l2 %P on
-0.30 l2 %P takes
-0.12 l2 %P the
0.56 l2 %R %R
-0.23 l2 %R ,
0.33 l2 %R :
-0.63 l2 %R ;
0.59 l2 %R alongside
0.16 l2 %R by
-0.11 l2 %R for
0.19 l2 %R the
0.53 l2 %R with
0.79 l2 %T %R
-0.43 l2 %T %r
-0.74 l2 %T ,
-0.28 l2 %T :
-0.60 l2 %T and
-0.97 l2 %r %R
-0.31 l2 %r %r
0.43 l2 %r ,
0.47 l2 %r ;
-0.39 l2 %r alongside
-0.48 l2 %r by
0.50 l2 's %R
-0.09 l2 ( the
-0.08 l2 ( “
-0.15 l2 ) ,
-0.33 l2 ) and
-0.38 l2 , a
-0.04 l2 , alongside
0.16 l2 , and
0.27 l2 , but
-0.15 l2 , including
-0.25 l2 , starring
-0.39 l2 , the
-0.50 l2 , while
0.26 l2 , with
0.12 l2 / %R
-0.31 l2 / %r
-0.63 l2 : “
0.12 l2 ^ %R
0.23 l2 ^ ^
-0.37 l2 ^ the
0.36 l2 adapted by
0.34 l2 along with
-0.16 l2 and %R
0.40 l2 and %r
-0.14 l2 and a
-0.36 l2 and starring
-0.52 l2 and the
-0.16 l2 based on
0.57 l2 by %R
-0.34 l2 cancelled %R
-0.27 l2 city of
-0.50 l2 coming to
0.44 l2 drama %R
0.42 l2 duties with
-0.38 l2 for the
0.25 l2 from %R
-0.43 l2 illustrated %R
-0.34 l2 illustrated by
-0.34 l2 in the
0.56 l2 its %R
-0.16 l2 led %R
-0.16 l2 moved to
-0.59 l2 mr .
-0.17 l2 novels %R
-0.47 l2 of drama
-0.19 l2 of the
-0.26 l2 on a
-0.26 l2 on the
-0.18 l2 released %R
-0.08 l2 roles as
0.31 l2 series %R
-0.54 l2 series %r
-0.21 l2 series stars
0.35 l2 show ,
-0.38 l2 slate includes
-0.20 l2 story of
0.30 l2 team at
-0.04 l2 town of
0.50 l2 under %R
-0.15 l2 well as
-0.42 l2 winning %R
0.47 l2 winning %r
-0.20 l2 working with
0.49 l2 ” %R
0.38 l2 ” %r
-0.29 l2 ” said
-0.12 l2 ” “
0.50 l3 %K , and
-0.09 l3 %P ( the
-0.08 l3 %P ( “
0.46 l3 %P ) and
-0.16 l3 %P , the
-0.16 l3 %P and the
-0.17 l3 %P in the
-0.11 l3 %P of drama
0.09 l3 %R %K and
-0.16 l3 %R %P &
-0.21 l3 %R %P (
0.45 l3 %R %P ,
-0.17 l3 %R %P /
-0.60 l3 %R %P and
0.36 l3 %R %R alongside
0.38 l3 %R %R by
0.34 l3 %R ) ,
-0.49 l3 %R , with
-0.11 l3 %R / %r
0.23 l3 %R and %r
0.80 l3 %R duties with
0.72 l3 %T ” %R
0.68 l3 %r %P and
-0.39 l3 %r %r alongside
0.28 l3 %r %r by
-0.61 l3 %r ) ,
0.12 l3 %r / %R
-0.36 l3 %r / %r
0.44 l3 %r and %R
-0.99 l3 %r duties with
0.16 l3 's %P and
-0.31 l3 's %P of
-0.59 l3 ( %P ,
-0.04 l3 ( %P of
-0.08 l3 ) %P (
0.27 l3 ) , with
0.30 l3 , %K and
0.22 l3 , %P 's
-0.07 l3 , %P ,
0.19 l3 , %P and
0.33 l3 , %R %R
-0.08 l3 , %R by
-0.67 l3 , %r %R
-0.58 l3 , %r by
-0.29 l3 , ” said
-0.12 l3 , ” “
0.76 l3 - winning %R
-0.20 l3 : %P ,
-0.27 l3 ; %P and
0.56 l3 ; %R by
-0.23 l3 ; %r by
-0.52 l3 ^ %C ,
-0.17 l3 ^ %P (
-0.34 l3 ^ %P ,
0.09 l3 ^ %P and
0.42 l3 ^ %R %R
0.28 l3 ^ %R :
-0.27 l3 ^ %R by
0.36 l3 ^ %T %R
-0.34 l3 ^ %r by
0.12 l3 ^ ^ %R
0.23 l3 ^ ^ ^
-0.37 l3 ^ ^ the
0.49 l3 a %R with
-0.09 l3 and %P (
0.24 l3 and %P for
0.10 l3 and %P of
-0.66 l3 and %R %R
1.22 l3 and %R by
0.33 l3 and %r by
0.36 l3 and adapted by
-0.22 l3 and illustrated by
-0.04 l3 as %P and
-0.15 l3 as well as
-0.06 l3 be %R by
0.07 l3 be %r by
0.35 l3 been %R by
-0.27 l3 been cancelled %R
0.18 l3 being %R by
-0.28 l3 book %T :
-0.20 l3 by %P 's
-0.05 l3 by %P (
0.09 l3 by %P and
-0.04 l3 in %P ,
0.82 l3 includes %P ,
-0.05 l3 including %P ,
0.45 l3 is %R %R
-0.07 l3 is %R by
-0.53 l3 is %r %R
-0.05 l3 like %P ,
-0.22 l3 of %P 's
-0.05 l3 of %P (
-0.20 l3 of %P ,
-0.55 l3 of %P and
-0.86 l3 series %R by
-0.12 l3 series %r %R
-0.14 l3 series %r by
-0.63 l3 starring %P ,
-0.45 l3 starring %P and
-0.25 l3 stars %P ,
-0.17 l3 the %P ,
-0.37 l3 the %P and
-0.12 l3 the %P for
0.35 l3 the show ,
-0.11 l3 the story of
0.46 l3 to %R %R
1.03 l3 was %R by
-0.09 l3 was %r %R
-0.42 l3 was %r by
-0.10 l3 was cancelled %R
-0.12 l3 with %P ,
-0.31 l3 with %P and
-0.21 l3 ” %R by
-0.65 own Csure1
-1.22 own Csure2
-0.39 own Csure3
-1.16 own Ksure1
0.82 own Ksure2
0.43 own Ksure3
-0.90 own P1
-0.47 own P2
-0.07 own P3
-0.94 own Psure1
0.47 own Psure2
0.06 own Psure3
-0.67 own writtenCsure1
-1.12 own writtenCsure2
-0.56 own writtenCsure3
-1.16 own writtenKsure1
0.82 own writtenKsure2
0.43 own writtenKsure3
-1.12 own writtenP1
-0.25 own writtenP2
-0.17 own writtenP3
0.46 own writtenPsure2
0.09 par %P
0.54 par the
0.21 par “
-0.09 par2 %P )
-0.19 par2 %P ,
0.14 par2 %P on
0.21 par2 “ %P
-0.15 r1 !
-0.26 r1 $
-0.44 r1 %D
-0.12 r1 %N
-0.14 r1 %O
-0.47 r1 %P
0.32 r1 %R
-0.22 r1 %r
-0.98 r1 &
-0.38 r1 's
0.23 r1 (
0.19 r1 )
0.35 r1 ,
-0.70 r1 -
-0.14 r1 .
0.05 r1 /
-0.57 r1 :
-0.24 r1 ;
-0.33 r1 ]
-0.10 r1 a
-0.08 r1 actor
0.21 r1 added
-0.22 r1 after
-0.16 r1 also
0.08 r1 and
0.46 r1 announced
-0.07 r1 are
-0.55 r1 as
-0.62 r1 at
-0.18 r1 attached
-0.31 r1 australia
-0.43 r1 award
-0.31 r1 back
0.07 r1 being
-0.14 r1 by
0.07 r1 did
-0.42 r1 drama
0.57 r1 for
0.08 r1 had
0.29 r1 has
-0.49 r1 in
-0.46 r1 india
-0.10 r1 leave
0.12 r1 of
-0.30 r1 on
-0.21 r1 original
0.69 r1 remains
-0.21 r1 returns
0.13 r1 revealed
-0.47 r1 says
-0.34 r1 series
0.38 r1 serve
-0.40 r1 show
-0.26 r1 star
-0.31 r1 story
-0.11 r1 takes
-0.20 r1 that
-0.07 r1 the
-0.96 r1 to
0.06 r1 told
-0.17 r1 was
-0.23 r1 who
-0.11 r1 will
-0.10 r1 with
-0.21 r1 would
-0.43 r1 –
-0.22 r1 —
-0.38 r1 ”
-0.26 r2 $ $
-0.19 r2 %D ,
-0.09 r2 %R %D
-0.38 r2 %R %P
-0.15 r2 %R %R
0.72 r2 %R .
0.53 r2 %R it
-0.58 r2 %r %R
-0.89 r2 & %P
-0.62 r2 's %K
0.10 r2 's %P
0.22 r2 's %T
-0.38 r2 's first
-0.22 r2 's novel
-0.23 r2 's “
0.17 r2 ( %P
0.70 r2 ( %R
-1.04 r2 ( %r
0.19 r2 ( the
0.20 r2 ( “
0.46 r2 ) $
-0.05 r2 ) %D
-0.10 r2 ) %R
0.09 r2 ) ,
0.21 r2 ) .
-0.48 r2 ) and
-0.49 r2 ) is
-0.07 r2 ) who
0.30 r2 , %C
-0.40 r2 , %K
-0.15 r2 , %P
-0.67 r2 , %R
0.16 r2 , %T
0.54 r2 , %r
-0.57 r2 , a
-0.12 r2 , and
-0.27 r2 , as
0.13 r2 , has
-0.27 r2 , is
-0.15 r2 , on
-0.40 r2 , played
-0.15 r2 , said
-0.04 r2 , the
-0.23 r2 , there
-0.29 r2 , was
-0.49 r2 , where
0.38 r2 , which
0.26 r2 , who
-0.08 r2 , with
0.34 r2 , “
-0.20 r2 , ”
-0.59 r2 - based
-0.17 r2 . $
-0.04 r2 . ,
0.07 r2 / %P
-0.13 r2 : %P
0.44 r2 ; %P
-0.13 r2 ; and
-0.05 r2 a %P
0.21 r2 added :
0.31 r2 and %C
0.30 r2 and %K
-0.15 r2 and %P
-0.81 r2 and %R
0.64 r2 and %r
-0.57 r2 and illustrated
-0.07 r2 and is
-0.45 r2 and the
-0.22 r2 and will
0.38 r2 are %R
-0.35 r2 are %r
-0.35 r2 are the
-0.11 r2 as %R
-0.66 r2 as %r
-0.16 r2 as a
-0.13 r2 as well
-0.51 r2 at the
-0.29 r2 award -
0.08 r2 did the
0.27 r2 for %C
0.16 r2 for %K
0.47 r2 for the
0.30 r2 has %R
0.46 r2 has been
-0.58 r2 in %D
-0.31 r2 in %P
0.31 r2 in the
-0.46 r2 india .
0.27 r2 is %R
0.42 r2 is also
-0.06 r2 is on
-0.20 r2 is set
0.29 r2 is the
-0.48 r2 of %P
-0.28 r2 of drama
-0.07 r2 on %D
-0.14 r2 on the
-0.17 r2 series %T
0.38 r2 serve as
-0.40 r2 takes %P
-0.34 r2 the %P
-0.08 r2 to the
-0.04 r2 told %O
0.80 r2 will %R
-0.25 r2 will %r
-0.08 r2 will be
-0.22 r2 ” )
-0.06 r2 ” .
-0.26 r3 $ $ $
-0.30 r3 %R %P ,
0.72 r3 %R . $
0.49 r3 %R the first
-0.46 r3 's %K ,
-0.66 r3 's %P .
0.47 r3 's %P and
-0.09 r3 's “ %T
-0.35 r3 ( %P ,
0.14 r3 ( %P on
0.34 r3 ( %R %R
-1.01 r3 ( %r %r
-0.34 r3 ( the %P
0.22 r3 ( “ %P
0.46 r3 ) $ $
-0.09 r3 ) %R the
-0.10 r3 ) , with
0.21 r3 ) . $
-0.05 r3 ) and %R
-0.05 r3 ) and %r
-0.26 r3 , %K .
-0.07 r3 , %P %N
-0.23 r3 , %P 's
-0.23 r3 , %P )
-0.45 r3 , %P .
-0.09 r3 , %P and
-0.43 r3 , %P is
-0.19 r3 , %R %D
-0.32 r3 , %R by
-0.08 r3 , %R of
-0.66 r3 , %T is
-0.29 r3 , %r %R
0.67 r3 , %r by
0.46 r3 , and %P
-0.14 r3 , and the
-0.39 r3 , played %R
0.53 r3 , the %N
-0.25 r3 , the %P
0.17 r3 , the %R
0.10 r3 , the series
-0.35 r3 , the show
-0.24 r3 , which follows
0.71 r3 , who %R
0.19 r3 , who %r
0.50 r3 , who also
-0.07 r3 , ” “
-0.17 r3 . $ $
0.46 r3 ; %P and
0.21 r3 added : “
0.41 r3 and %K ,
0.37 r3 and %K .
0.47 r3 and %P %R
-0.20 r3 and %P 's
-0.15 r3 and %P ,
-0.45 r3 and %P .
-0.46 r3 and %P ;
0.14 r3 and %P and
-0.16 r3 and %P are
0.07 r3 and %P as
0.27 r3 and %P for
0.08 r3 and %P of
0.31 r3 and %P serve
-0.27 r3 and %P story
-0.19 r3 and %P will
-0.81 r3 and %R by
-0.33 r3 and %r %R
0.81 r3 and %r by
-0.57 r3 and illustrated by
-0.16 r3 and the %P
0.29 r3 are %R %R
-0.41 r3 are %r %r
0.16 r3 are the %R
-0.29 r3 award - winning
0.39 r3 for %C .
-0.48 r3 in %D .
-0.31 r3 in %P ,
-0.21 r3 in the %P
-0.46 r3 india . $
-0.20 r3 is set to
-0.22 r3 of drama %P
0.09 r3 serve as %R
-0.04 r3 told %O he
-0.19 r3 ” ) .
-0.06 r3 ” . $
0.13 role company
-0.50 role creator
-0.92 role director
0.33 role producer
0.73 role showrunner
-0.25 role writer
2.09 rule any
-0.82 rule none
-1.74 rule other-role
`
