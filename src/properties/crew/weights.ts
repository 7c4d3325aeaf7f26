/** What the judge of crew claims has learnt: what each feature adds to the odds of a candidate. Written by the training; see docs/training.md. */
export const crewWeights = `
-0.205 bias
-0.11 A #
-0.22 A %C
0.14 A %D
0.48 A %K
-0.57 A %O
-0.18 A %P
-0.23 A %S
0.19 A %T
-0.29 A %r
-0.74 A &
-0.37 A (
-0.30 A )
-0.13 A ,
-0.44 A -
-0.12 A --
-0.16 A .
-0.44 A :
0.36 A ;
-0.32 A ]
-0.64 A acclaimed
-0.29 A according
-0.23 A across
0.12 A actor
0.10 A adaptation
0.30 A adapted
0.53 A adapts
0.45 A added
-0.62 A affair
-0.41 A after
0.33 A against
0.26 A ahead
0.22 A all
0.97 A along
1.02 A alongside
0.09 A already
0.23 A also
-0.17 A always
0.68 A am
-0.65 A animation
0.34 A anime
-0.12 A announced
-0.37 A another
-0.27 A anticipated
-0.67 A around
0.31 A attached
-0.08 A audience
-0.51 A australia
-0.16 A australian
-0.06 A award
-0.12 A award-winning
-0.12 A back
-0.28 A based
0.29 A became
-0.20 A because
-0.19 A been
-0.70 A before
0.13 A behind
-0.19 A being
-0.41 A best
-0.25 A book
-0.07 A both
-0.57 A break
-0.08 A bring
0.05 A british
0.05 A brought
0.11 A but
0.36 A came
-0.34 A cameras
-0.31 A can
-0.09 A canada
-0.52 A cancelled
0.31 A cast
0.76 A centers
-0.32 A century
-0.49 A ceo
-0.09 A channel
-0.62 A channels
-0.34 A character
-0.10 A characters
0.61 A charge
0.36 A chief
-0.26 A christmas
-0.41 A city
0.40 A collaboration
-0.48 A come
-0.24 A comedy
-0.91 A commissioned
0.21 A complex
0.87 A confirmed
-0.32 A content
-0.04 A continues
-0.46 A couple
-0.28 A creative
0.55 A crime
0.23 A dark
-0.10 A date
0.67 A daughter
0.58 A deal
0.46 A debut
0.10 A debuted
-0.44 A decided
-0.30 A described
-0.28 A design
-0.79 A detective
-0.20 A determined
-0.28 A developing
0.28 A did
-0.19 A different
0.20 A down
0.19 A drama
0.13 A drew
0.81 A duties
-0.21 A each
-0.50 A earlier
-0.47 A end
-0.08 A ensemble
0.14 A entering
-0.62 A entertainment
0.35 A episode
0.06 A episodes
-0.32 A espionage
-0.18 A even
-0.15 A event
0.17 A every
0.18 A excited
-0.30 A expected
-0.13 A face
0.26 A family
-0.34 A fans
0.12 A fantastic
-0.27 A fantasy
-0.30 A favourite
-0.97 A film
-0.29 A filmed
-0.32 A filming
0.15 A final
-0.19 A finally
-0.42 A financial
0.26 A find
0.44 A finds
0.72 A first
-0.19 A follow
-0.19 A followed
0.31 A following
0.60 A follows
0.38 A forward
-0.42 A from
-0.14 A fun
0.07 A further
0.24 A future
-0.28 A game
-0.47 A getting
-0.43 A given
0.44 A globally
0.51 A go
0.30 A going
-0.51 A gone
0.06 A graphic
-0.07 A great
-0.22 A greenlit
-0.51 A gripping
0.07 A had
0.44 A have
-0.24 A he
-0.21 A headlines
-0.28 A her
0.40 A herself
-0.22 A highly
-0.40 A his
-0.18 A historical
-0.54 A history
0.78 A hit
-0.05 A husband
0.05 A i
-1.03 A illustrated
0.15 A including
-0.50 A independent
-0.62 A india
-0.24 A into
-0.30 A invest
0.16 A investigation
-0.34 A ireland
-0.20 A japanese
-0.11 A job
-0.44 A journalist
-0.48 A journey
-0.26 A just
-0.32 A known
-0.33 A korea
-0.65 A last
0.50 A latter
-0.06 A lawyer
-0.46 A lead
0.16 A led
0.86 A left
-0.13 A like
-0.26 A likely
0.07 A limited
-0.37 A london
0.58 A looking
0.17 A love
-0.33 A made
-0.30 A main
0.06 A make
0.56 A making
0.48 A manga
-0.13 A many
-0.32 A means
-0.17 A modern
-0.37 A more
0.23 A most
0.15 A movies
-0.39 A mr
-0.48 A murder
-0.53 A music
-0.46 A my
-0.56 A mystery
-0.08 A name
-0.28 A named
-0.42 A network
-0.41 A new
-0.15 A newly
-0.23 A next
-0.24 A no
-0.07 A normal
-0.06 A not
-0.27 A novel
0.44 A novels
0.16 A numerous
-0.29 A off
-0.22 A officer
-0.14 A once
-0.44 A one
-0.12 A only
-0.13 A or
-0.52 A order
-0.37 A ordered
-0.70 A original
-0.28 A other
-0.47 A others
0.07 A our
-0.74 A out
0.07 A over
-0.29 A parents
-0.80 A part
-0.10 A people
-0.38 A period
-0.06 A pilot
-0.17 A place
-0.38 A plan
-0.79 A play
-0.58 A played
-0.22 A playing
-0.49 A police
0.15 A premiere
-0.96 A president
-0.17 A previously
0.26 A prison
0.26 A production
-0.84 A programming
0.38 A project
-0.29 A projects
-0.42 A publisher
-0.14 A pulled
0.51 A relationship
0.44 A remains
-0.24 A renewal
-0.39 A renewed
-0.46 A repeats
0.19 A reprise
-0.20 A respectively
-0.57 A return
0.33 A returning
-0.38 A returns
-0.28 A revealed
-0.55 A revenge
-0.44 A revolves
0.32 A rights
-0.49 A role
-0.57 A roles
-0.18 A romantic
0.35 A run
-0.43 A said
-0.08 A same
-0.05 A says
0.14 A scandal
-0.45 A sci-fi
0.11 A season
0.17 A second
-0.49 A secret
-0.45 A seen
-0.04 A series
0.57 A serve
-0.30 A serves
0.26 A set
0.16 A shared
0.09 A show
0.31 A shown
-0.59 A shows
-0.62 A sits
-0.46 A so
-0.17 A some
-0.83 A south
-0.23 A special
0.57 A spoke
-0.07 A star
0.11 A starring
0.53 A stars
-0.04 A starting
-0.57 A statement
0.29 A stepped
0.33 A stepping
-0.09 A stick
0.10 A story
-0.38 A studio
-0.40 A such
0.16 A take
-0.40 A takes
-0.36 A team
-0.42 A television
-0.25 A tell
0.05 A than
-0.80 A their
0.28 A them
0.18 A themselves
-0.54 A then
-0.26 A there
0.13 A they
-0.36 A think
0.05 A thriller
-0.08 A through
-0.20 A time
-0.26 A titular
-0.30 A together
0.11 A told
-0.07 A took
-0.23 A town
-0.62 A trailer
0.14 A trilogy
-0.13 A tudum
-0.85 A tv
-0.15 A under
0.46 A up
-0.30 A upcoming
-0.43 A us
-0.39 A very
-0.69 A vice
-0.18 A viewers
0.32 A wanted
-0.20 A we
-0.21 A we're
-0.23 A week
0.15 A weekly
-0.17 A well
-0.55 A what
0.32 A when
0.45 A while
0.23 A who
0.32 A whose
-0.06 A will
0.37 A winner
-0.08 A winning
-0.54 A work
0.16 A worked
0.34 A working
-0.22 A world
0.36 A would
0.30 A wraps
-0.42 A you
0.38 A –
-0.25 A —
0.19 A “
0.24 A ”
-0.36 An !
-0.07 An #
-0.07 An %C
-0.34 An %D
-0.13 An %K
0.24 An %N
-0.12 An %O
-0.25 An %P
0.21 An %R
-0.67 An %S
-0.34 An %T
-0.35 An %r
-0.52 An &
-0.24 An 's
-0.46 An (
-0.13 An ,
-0.05 An -
-0.34 An /
-0.29 An :
0.06 An ;
-0.32 An ]
0.26 An about
0.38 An according
0.17 An actor
0.17 An adaptation
0.37 An adapted
0.45 An added
0.22 An after
-0.19 An again
0.26 An aired
-0.23 An all
0.99 An along
0.87 An alongside
0.09 An already
-0.14 An always
0.54 An anime
0.26 An announced
-0.37 An another
0.09 An around
0.36 An attached
-0.51 An australia
0.04 An back
-0.14 An based
0.47 An became
-0.22 An before
0.15 An behind
-0.10 An being
-0.21 An best
-0.08 An book
0.08 An both
-0.57 An break
-0.23 An but
-0.32 An cameras
-0.07 An canada
-0.76 An cast
0.76 An centers
-0.49 An ceo
-0.54 An character
-0.46 An characters
0.35 An charge
0.36 An chief
-0.19 An christmas
-0.53 An comedy
-0.11 An commissioned
0.76 An complex
0.70 An confirmed
-0.04 An continues
-0.23 An creative
0.21 An crime
-0.36 An date
0.69 An daughter
0.58 An deal
0.46 An debut
0.06 An debuted
-0.08 An described
-0.59 An detective
-0.05 An determined
0.06 An did
0.14 An down
-0.05 An drama
0.78 An duties
-0.62 An entertainment
0.68 An episode
0.41 An episodes
-0.18 An even
-0.15 An event
0.17 An every
0.12 An fantastic
-0.28 An fantasy
-0.16 An favourite
-0.70 An film
0.34 An filmed
-0.32 An filming
-0.26 An financial
-0.18 An first
-0.14 An followed
0.61 An follows
0.64 An from
0.07 An further
-0.24 An game
-0.38 An getting
-0.43 An given
-0.22 An greenlit
0.35 An had
-0.13 An has
0.14 An have
-0.33 An he
-0.37 An her
-0.08 An his
-0.19 An historical
-0.05 An hit
0.14 An i
-1.02 An illustrated
-0.35 An independent
-0.48 An india
-0.30 An into
-0.71 An japan
-0.05 An job
-0.14 An just
-0.32 An known
-0.15 An last
-0.45 An leave
-0.04 An led
-0.26 An likely
-0.18 An london
-0.26 An made
0.61 An manga
0.28 An modern
0.43 An more
-0.08 An mr
-0.20 An music
-0.08 An my
-0.56 An mystery
-0.15 An network
-0.64 An new
-0.23 An next
-0.35 An no
-0.95 An not
-0.66 An novel
-0.92 An novels
-0.29 An off
-0.21 An officer
-0.16 An one
-0.11 An or
-0.52 An order
-0.37 An ordered
-0.38 An original
-0.47 An others
-0.54 An out
0.23 An over
-0.12 An part
-0.16 An people
-0.14 An pilot
-0.13 An place
-0.38 An plan
-0.61 An play
-0.59 An played
-0.22 An playing
-0.93 An president
-0.42 An production
-0.11 An projects
-0.14 An pulled
0.32 An remains
-0.24 An renewal
-0.59 An renewed
-0.46 An repeats
-0.57 An reprise
-0.63 An return
0.44 An returning
-0.23 An returns
0.05 An revealed
-0.52 An revenge
0.35 An run
-0.31 An says
-0.44 An scandal
-0.24 An seen
0.18 An series
0.26 An serve
-0.14 An serves
0.19 An set
0.21 An she
0.24 An show
-0.53 An shows
-0.62 An sits
-0.59 An so
-0.14 An some
-0.22 An south
-0.07 An starring
0.49 An stars
0.33 An stepping
-0.73 An story
-0.28 An studio
0.16 An take
-0.20 An takes
-0.37 An team
-0.06 An television
0.07 An than
-0.81 An their
-0.54 An then
-0.24 An there
-0.90 An they
-0.36 An think
0.10 An thriller
-0.26 An titular
0.05 An told
-0.07 An took
-0.62 An trailer
-0.69 An trilogy
0.18 An tudum
-0.42 An tv
-0.15 An under
0.18 An up
-0.35 An very
-0.69 An vice
-0.10 An we
-0.45 An well
-0.49 An what
0.05 An where
-0.28 An which
0.08 An who
-0.09 An will
-0.41 An winning
0.16 An worked
-0.30 An world
0.37 An would
-0.47 An –
-0.25 An —
0.17 An “
-0.67 An ”
-0.30 B !
-0.06 B #
-0.44 B %D
0.18 B %K
-0.25 B %N
-0.63 B %O
-0.26 B %P
-0.05 B %R
0.27 B %S
0.57 B %r
-0.21 B &
-0.24 B 's
-0.36 B (
-0.31 B )
0.34 B ,
-0.32 B -
0.22 B .
0.20 B 1990s
-0.64 B 3d
-0.11 B ;
-0.32 B [
-0.07 B about
-0.40 B according
-0.47 B across
-0.65 B actor
0.34 B actors
-0.17 B adaptation
-0.06 B adapted
-0.15 B after
-0.10 B again
-0.05 B aired
-0.25 B all
0.55 B along
-0.13 B alongside
-0.25 B already
0.32 B also
-0.24 B although
0.22 B always
-0.14 B american
-0.43 B among
0.43 B animated
0.24 B animation
-0.06 B anime
-0.54 B announced
-0.20 B announcements
0.43 B another
-0.28 B any
-0.07 B around
-0.43 B audience
-0.44 B australia
-0.92 B available
0.71 B award
0.28 B award-winning
-0.44 B back
-0.18 B bafta
-0.56 B based
-0.14 B beautiful
-0.54 B became
-0.39 B been
-0.29 B began
0.54 B behind
-0.25 B being
-0.54 B best
0.36 B between
-0.40 B book
0.13 B boss
0.17 B both
0.31 B brand
-0.18 B bring
-0.15 B british
0.23 B but
-0.41 B called
0.27 B can
-0.41 B cancelled
-0.44 B cast
0.22 B ceo
-0.09 B channels
-0.76 B character
-0.62 B characters
0.20 B chief
-0.30 B city
0.89 B co-production
0.25 B collaboration
-0.43 B come
0.27 B comedy
0.54 B comes
0.36 B comic
0.22 B coming
-0.49 B company
-0.14 B creative
0.14 B crime
0.24 B dark
-0.32 B date
0.18 B daughter
-0.22 B day
-0.50 B deal
-0.33 B detective
-0.34 B developing
-0.63 B different
-0.34 B do
-0.46 B drama
-0.33 B dramas
-0.36 B drawn
-0.11 B during
-0.34 B duties
0.05 B end
-0.47 B ensemble
-0.34 B entertainment
0.94 B episode
0.12 B episodes
0.46 B every
-0.28 B excellent
0.08 B family
-0.55 B fans
-0.18 B fantastic
-0.31 B fantasy
-0.43 B film
-0.51 B filmed
-0.38 B filming
-0.12 B films
-0.10 B final
-0.05 B finale
-0.36 B followed
-0.30 B following
-0.50 B follows
-0.16 B forces
-0.35 B former
0.51 B from
0.11 B game
0.26 B gave
-0.59 B get
-0.14 B getting
-0.28 B global
-0.09 B globally
0.17 B going
-0.35 B golden
-0.63 B great
-0.29 B had
0.47 B hand
0.37 B has
0.14 B have
0.65 B he
-0.44 B head
-0.60 B her
-0.39 B here
-0.25 B highlights
0.37 B his
0.21 B hit
-0.28 B horror
-0.45 B i
-0.26 B i'm
-0.58 B illustrated
0.70 B include
-0.62 B included
0.62 B includes
-0.69 B including
-0.43 B independent
-0.16 B indian
0.40 B inspired
-0.98 B into
-0.44 B ireland
-0.22 B itself
-0.34 B joins
-0.66 B journalist
-0.28 B known
0.17 B korean
0.40 B last
-0.69 B latest
0.45 B left
-0.14 B life
-0.29 B light
-0.73 B like
-0.21 B likely
-0.53 B list
0.23 B location
-0.30 B look
0.16 B love
-0.04 B made
-0.70 B main
0.37 B making
-0.62 B manga
-0.30 B members
-0.07 B modern
-0.10 B more
-0.41 B most
-0.24 B mother
-0.22 B moved
0.46 B mr
-0.58 B my
0.15 B name
-0.38 B named
-0.29 B neither
-0.17 B network
-0.28 B networks
-0.20 B new
-0.32 B newly
-0.29 B news
-0.18 B next
-0.32 B no
-0.19 B nominated
-0.22 B nor
-0.07 B not
0.12 B note
0.07 B novel
-0.62 B novels
0.44 B now
0.46 B off
-0.42 B officer
-0.41 B official
-0.56 B one
-0.65 B only
-0.41 B original
-0.26 B oscar
0.78 B other
-0.26 B others
-0.22 B our
0.15 B out
0.25 B own
-0.16 B p.m
-0.35 B part
-0.52 B peek
-0.51 B photo
-0.22 B picked
0.21 B pilot
-0.46 B place
0.08 B plan
-0.56 B play
-0.58 B played
-0.24 B plays
-0.23 B police
0.17 B political
-0.73 B popular
-0.14 B power
-0.39 B premiere
0.69 B premiered
-0.70 B president
-0.05 B procedural
0.22 B project
-0.11 B protagonist
-0.21 B published
-0.42 B publisher
-0.36 B ratings
-0.17 B recently
0.24 B relationship
0.42 B released
-0.12 B remains
-0.18 B renewed
0.28 B replacing
-0.24 B reprise
-0.39 B response
-0.10 B return
0.19 B revealed
-0.37 B revolves
0.13 B role
-0.18 B roles
-0.20 B run
-0.13 B said
0.22 B same
0.44 B say
-0.16 B scandal
0.13 B seasons
-0.58 B second
-0.43 B secret
-0.10 B seen
-0.28 B sees
-0.07 B series
-0.32 B set
0.50 B shared
-0.36 B she
-0.07 B shocking
-0.08 B shooting
0.16 B show
-0.70 B shown
-0.29 B shows
-0.39 B signed
0.44 B since
-0.44 B slate
0.24 B so
-0.21 B some
-0.18 B soon
-0.17 B south
-0.37 B split
-0.56 B star
-0.60 B starred
-0.08 B starring
-0.90 B stars
-0.69 B stepping
0.28 B stick
-0.51 B stories
0.24 B story
-0.24 B studio
-0.47 B success
-0.47 B successful
-0.21 B synopsis
-0.45 B take
-0.68 B takes
-0.12 B talent
-0.13 B team
-0.24 B television
0.37 B than
-0.68 B their
-0.33 B them
-0.42 B there
-0.54 B they
-0.15 B thriller
-0.15 B through
-0.35 B time
-0.24 B title
-0.06 B titles
0.55 B told
-0.62 B town
-0.80 B trailer
-0.57 B turn
0.22 B tv
-0.39 B uk
0.22 B under
-0.06 B unique
-0.07 B unveiled
-0.05 B up
0.10 B upcoming
-0.12 B us
-0.10 B various
0.21 B version
-0.05 B very
-0.22 B vice
-0.34 B video
0.40 B we
-0.07 B web
-0.50 B week
-0.77 B well
-0.30 B what
0.65 B when
-0.92 B which
0.04 B while
-0.08 B who
-0.95 B will
0.17 B winner
-0.18 B winning
-0.06 B work
-0.18 B working
-0.09 B world
-0.46 B year-old
0.17 B yet
0.30 B you
-0.21 B your
-0.40 B –
-0.22 B —
-0.04 B “
0.15 B ”
-0.19 Bn !
0.13 Bn %C
0.38 Bn %D
-0.10 Bn %K
-0.36 Bn %N
-0.65 Bn %O
-0.32 Bn %P
0.34 Bn %R
0.39 Bn %S
-0.04 Bn %T
0.32 Bn %r
-0.17 Bn &
-0.39 Bn (
0.12 Bn )
0.34 Bn ,
0.06 Bn -
0.08 Bn .
0.18 Bn /
-0.51 Bn 3d
0.48 Bn :
0.20 Bn ;
-0.32 Bn [
0.53 Bn acclaimed
-0.06 Bn according
-0.13 Bn across
-0.36 Bn actor
0.08 Bn adapted
-0.34 Bn after
0.14 Bn all
0.39 Bn along
-0.25 Bn alongside
-0.20 Bn already
0.07 Bn also
-0.11 Bn american
-0.14 Bn among
0.17 Bn anime
-0.26 Bn announced
-0.20 Bn announcements
0.33 Bn another
-0.07 Bn around
-0.63 Bn available
0.41 Bn award-winning
-0.06 Bn back
-0.22 Bn based
-0.54 Bn became
-0.16 Bn been
-0.12 Bn being
0.18 Bn between
-0.10 Bn book
-0.10 Bn boss
0.37 Bn both
-0.31 Bn bring
0.29 Bn but
-0.34 Bn cancelled
-0.76 Bn cast
0.22 Bn ceo
-0.43 Bn character
-0.26 Bn characters
0.20 Bn chief
-0.29 Bn city
0.25 Bn collaboration
-0.27 Bn comedy
0.38 Bn comes
-0.28 Bn comic
-0.50 Bn coming
-0.44 Bn commissioned
-0.16 Bn creative
-0.43 Bn crime
0.09 Bn daughter
-0.18 Bn day
-0.42 Bn deal
-0.11 Bn developing
-0.14 Bn different
-0.57 Bn drama
-0.05 Bn during
-0.34 Bn duties
0.09 Bn end
-0.33 Bn entertainment
-0.10 Bn episode
0.28 Bn episodes
-0.29 Bn excited
0.15 Bn family
-0.18 Bn fantastic
-0.29 Bn fantasy
-0.51 Bn film
-0.27 Bn filmed
-0.24 Bn filming
-0.12 Bn films
0.32 Bn first
-0.30 Bn followed
-0.31 Bn following
-0.37 Bn follows
0.52 Bn from
0.19 Bn game
-0.51 Bn get
-0.09 Bn globally
-0.35 Bn golden
-0.60 Bn great
-0.27 Bn had
0.47 Bn hand
0.50 Bn has
0.24 Bn have
0.15 Bn he
-0.44 Bn head
-0.50 Bn her
-0.58 Bn his
-0.25 Bn hit
-0.28 Bn horror
-0.58 Bn illustrated
0.70 Bn include
0.62 Bn includes
-0.65 Bn including
-0.04 Bn into
-0.41 Bn ireland
-0.66 Bn journalist
-0.57 Bn korean
0.45 Bn last
-0.36 Bn led
-0.29 Bn light
-0.37 Bn like
-0.30 Bn look
0.15 Bn made
-0.44 Bn manga
-0.08 Bn more
-0.16 Bn most
-0.22 Bn mother
-0.20 Bn moved
-0.51 Bn mr
-0.39 Bn my
0.15 Bn name
-0.25 Bn named
-0.29 Bn neither
-0.39 Bn network
-0.11 Bn newly
-0.21 Bn no
-0.19 Bn nominated
-0.22 Bn nor
0.11 Bn not
-0.45 Bn novel
-0.63 Bn novels
-0.41 Bn officer
-0.46 Bn official
-0.65 Bn only
-0.16 Bn original
-0.25 Bn oscar
0.44 Bn other
-0.07 Bn our
0.15 Bn out
0.12 Bn over
-0.12 Bn part
-0.51 Bn photo
-0.18 Bn pilot
-0.46 Bn place
0.29 Bn plan
-0.16 Bn play
-0.56 Bn played
0.34 Bn political
-0.39 Bn premiere
0.47 Bn premiered
-0.50 Bn president
0.07 Bn production
0.56 Bn project
-0.11 Bn protagonist
-0.21 Bn published
-0.42 Bn publisher
-0.51 Bn relationship
-0.18 Bn released
-0.12 Bn remains
-0.15 Bn renewed
0.28 Bn replacing
-0.23 Bn reprise
-0.29 Bn revealed
-0.37 Bn revolves
-0.35 Bn role
-0.17 Bn roles
-0.20 Bn run
-0.67 Bn said
-0.16 Bn scandal
0.13 Bn seasons
0.48 Bn second
-0.28 Bn sees
-0.39 Bn set
0.50 Bn shared
-0.08 Bn shooting
0.20 Bn show
-0.20 Bn shows
0.44 Bn since
-0.45 Bn slate
0.11 Bn so
0.05 Bn south
-0.37 Bn split
-0.12 Bn starring
-0.83 Bn stars
0.31 Bn stick
-0.51 Bn stories
-0.13 Bn story
-0.45 Bn studio
-0.21 Bn synopsis
-0.59 Bn takes
-0.13 Bn team
0.12 Bn television
-0.24 Bn their
-0.15 Bn then
-0.55 Bn there
-0.29 Bn they
-0.40 Bn thriller
-0.08 Bn told
-0.14 Bn town
-0.55 Bn trailer
-0.40 Bn uk
0.26 Bn under
-0.42 Bn up
-0.12 Bn us
-0.10 Bn various
-0.34 Bn very
-0.16 Bn vice
-0.07 Bn web
-0.50 Bn week
-0.65 Bn well
-0.26 Bn what
-0.18 Bn when
-0.92 Bn which
0.16 Bn while
0.17 Bn who
-0.96 Bn will
0.17 Bn winner
-0.17 Bn winning
-0.06 Bn work
-0.18 Bn working
-0.05 Bn world
-0.44 Bn year-old
-0.22 Bn your
-0.59 Bn –
-0.22 Bn —
-0.25 Bn ”
0.34 H %C
-0.43 H %D
-0.43 H %P
0.19 H %S
-0.14 H %T
0.35 H 's
-0.10 H (
-0.10 H )
-0.60 H ,
-0.32 H :
-0.24 H ?
-0.83 H a
-0.23 H and
-0.17 H cast
-0.35 H date
-0.21 H from
-0.31 H in
0.18 H is
0.06 H march
0.42 H of
0.12 H on
-0.48 H plot
-0.53 H release
0.08 H renewed
0.06 H the
-0.66 H to
-0.12 H trailer
-0.41 H tv
-0.62 H what
-0.08 H when
0.18 H “
0.18 H ”
-0.36 L1 %C
-0.22 L1 %D
-0.43 L1 %N
-0.18 L1 %O
0.17 L1 %R
-0.17 L1 %T
0.28 L1 's
-0.43 L1 (
0.08 L1 ,
-0.67 L1 .
0.26 L1 :
0.23 L1 ;
0.13 L1 ^
-0.05 L1 a
-0.28 L1 after
0.05 L1 alongside
-0.07 L1 an
-0.15 L1 and
0.81 L1 are
-0.60 L1 as
0.45 L1 at
-0.20 L1 boss
0.29 L1 but
-0.29 L1 by
-0.44 L1 drama
-0.32 L1 film
0.17 L1 for
-0.73 L1 from
-0.25 L1 his
-0.77 L1 in
0.53 L1 include
0.62 L1 includes
-0.26 L1 including
0.58 L1 is
-0.35 L1 like
-0.07 L1 my
-0.42 L1 officer
-0.58 L1 on
-0.24 L1 one
-0.07 L1 our
-0.31 L1 publisher
0.31 L1 replacing
-0.27 L1 said
-0.23 L1 sees
-1.17 L1 starring
-0.84 L1 stars
-0.24 L1 takes
-0.33 L1 that
-0.42 L1 the
0.29 L1 to
0.19 L1 under
-0.31 L1 west
-0.14 L1 when
-0.22 L1 while
0.17 L1 winner
0.13 L1 with
-0.15 L1 ”
0.09 L2 %C 's
-0.67 L2 %C ,
0.24 L2 %C and
0.23 L2 %D ,
-0.31 L2 %D on
-0.36 L2 %K 's
-0.25 L2 %P %R
0.27 L2 %P 's
-0.43 L2 %P (
-0.38 L2 %P :
-0.10 L2 %P as
0.42 L2 %P for
-0.10 L2 %P in
0.16 L2 %P of
-0.15 L2 %P on
-0.24 L2 %P takes
-0.10 L2 %P the
0.56 L2 %R %R
-0.23 L2 %R ,
0.21 L2 %R :
-0.73 L2 %R ;
0.33 L2 %R alongside
0.42 L2 %R by
-0.13 L2 %R for
0.11 L2 %R the
0.60 L2 %R with
0.71 L2 %T %R
-0.33 L2 %T %r
-0.61 L2 %T ,
-0.30 L2 %T :
-0.56 L2 %T and
-1.20 L2 %r %R
-0.46 L2 %r %r
0.42 L2 %r ,
0.62 L2 %r ;
-0.53 L2 %r alongside
-0.69 L2 %r by
0.64 L2 's %R
-0.11 L2 ( the
-0.39 L2 , a
-0.07 L2 , alongside
-0.34 L2 , and
0.29 L2 , but
-0.17 L2 , including
-0.38 L2 , starring
-0.22 L2 , while
0.06 L2 , with
-0.15 L2 , ”
0.13 L2 / %R
-0.39 L2 / %r
0.11 L2 ^ %R
0.13 L2 ^ ^
-0.39 L2 ^ the
0.26 L2 adapted by
0.27 L2 along with
0.08 L2 and %R
0.62 L2 and %r
-0.17 L2 and a
-0.41 L2 and starring
-0.09 L2 and the
-0.14 L2 based on
0.88 L2 by %R
-0.33 L2 cancelled %R
-0.29 L2 city of
-0.46 L2 coming to
0.59 L2 drama %R
-0.25 L2 duties with
-0.35 L2 for the
0.42 L2 from %R
-0.09 L2 globally on
-0.48 L2 illustrated %R
-0.26 L2 illustrated by
-0.43 L2 in the
1.24 L2 its %R
-0.17 L2 led %R
-0.20 L2 moved to
-0.51 L2 mr .
-0.10 L2 novels %R
-0.43 L2 of drama
-0.13 L2 of the
-0.34 L2 on a
-0.20 L2 on the
-0.11 L2 played %R
-0.18 L2 released %R
-0.16 L2 roles as
0.06 L2 series %R
-0.31 L2 series %r
-0.53 L2 series stars
0.34 L2 show ,
-0.45 L2 slate includes
-0.39 L2 story of
0.31 L2 team at
-0.14 L2 town of
0.55 L2 under %R
-0.44 L2 winning %R
0.41 L2 winning %r
-0.17 L2 working with
-0.05 L2 ” %R
0.57 L2 ” %r
-0.27 L2 ” said
-0.11 L3 %P ( the
-0.13 L3 %P , ”
-0.30 L3 %P in the
-0.10 L3 %P of drama
-0.05 L3 %R %P 's
-0.34 L3 %R %P (
-0.37 L3 %R %R alongside
0.68 L3 %R %R by
-0.58 L3 %R , with
-0.25 L3 %R / %r
0.27 L3 %R and %r
0.22 L3 %R duties with
-0.30 L3 %T ” %R
0.74 L3 %r %R alongside
-0.53 L3 %r %r alongside
0.29 L3 %r %r by
0.13 L3 %r / %R
-0.53 L3 %r / %r
0.71 L3 %r and %R
-1.14 L3 %r duties with
-0.54 L3 's %P of
-0.20 L3 ( %P of
-0.04 L3 ) %P (
0.23 L3 ) , with
0.30 L3 , %P 's
0.40 L3 , %R %R
-0.22 L3 , %R by
-0.69 L3 , %r %R
-0.64 L3 , %r by
0.05 L3 , along with
-0.27 L3 , ” said
0.72 L3 - winning %R
0.68 L3 ; %R by
-0.63 L3 ; %r by
-0.53 L3 ^ %C ,
-0.38 L3 ^ %P (
0.45 L3 ^ %R %R
0.58 L3 ^ %R :
-0.16 L3 ^ %R by
0.33 L3 ^ %T %R
-0.13 L3 ^ %r by
0.11 L3 ^ ^ %R
0.13 L3 ^ ^ ^
-0.39 L3 ^ ^ the
0.47 L3 a %R with
-0.61 L3 and %P (
0.65 L3 and %P for
0.11 L3 and %P of
-0.69 L3 and %R %R
1.45 L3 and %R by
0.16 L3 and %r by
0.26 L3 and adapted by
-0.20 L3 and illustrated by
-0.05 L3 be %R by
0.07 L3 be %r by
0.72 L3 been %R by
-0.29 L3 been cancelled %R
0.40 L3 being %R by
-0.30 L3 book %T :
-0.15 L3 by %P 's
-0.09 L3 by %P (
0.37 L3 is %R %R
-0.66 L3 is %r %R
0.05 L3 is %r by
-0.19 L3 of %P 's
-0.11 L3 of %P (
-0.09 L3 premiere globally on
-0.65 L3 series %R by
-0.12 L3 series %r %R
-0.24 L3 series %r by
-0.16 L3 the %P for
0.34 L3 the show ,
-0.10 L3 the story of
0.89 L3 to %R %R
1.12 L3 was %R by
-0.71 L3 was %r by
-0.09 L3 was cancelled %R
-0.34 L3 ” %R by
-0.12 L3 ” %r %R
-0.33 LR %N %R
-0.17 LR %O ,
-0.17 LR %R %D
-0.60 LR %R 's
0.34 LR %R )
0.36 LR %R ,
-0.65 LR %R .
0.23 LR %R added
-0.18 LR %R after
0.51 LR %R also
0.64 LR %R and
0.38 LR %R are
0.41 LR %R for
0.66 LR %R has
-0.19 LR %R in
0.31 LR %R is
-0.24 LR %R on
0.70 LR %R said
0.55 LR %R told
0.25 LR %R who
-0.51 LR %R will
0.52 LR %r 's
-0.10 LR %r ,
0.63 LR %r .
-0.32 LR %r also
-0.69 LR %r said
-0.29 LR %r will
-0.32 LR 's )
0.72 LR 's ,
-0.53 LR 's and
-0.60 LR 's of
-0.17 LR ( $
-0.04 LR ( 's
-0.48 LR ( )
-0.12 LR ( ,
-0.09 LR ( of
-0.57 LR , 's
0.16 LR , )
0.19 LR , ,
0.32 LR , .
-0.72 LR , has
-0.55 LR , in
0.15 LR , is
-0.45 LR , to
-0.30 LR , was
0.43 LR , will
-0.22 LR . )
0.46 LR : $
0.15 LR : %R
0.17 LR : .
-0.50 LR : the
0.28 LR ^ %R
0.28 LR ^ %r
-0.37 LR ^ 's
-0.12 LR ^ ,
0.45 LR ^ announced
-0.04 LR ^ continues
0.32 LR ^ has
-0.13 LR ^ is
0.50 LR ^ serve
0.22 LR ^ will
-0.09 LR a )
-0.49 LR and 's
0.53 LR and ,
-0.16 LR as ,
-0.43 LR at ,
0.52 LR at .
-0.24 LR by 's
0.26 LR by ,
-0.32 LR by .
0.17 LR by and
-0.57 LR by in
-0.43 LR drama ,
-0.34 LR for ,
-0.35 LR for .
-0.23 LR for as
-0.32 LR in 's
-0.31 LR in ,
-0.46 LR in .
-0.23 LR in and
0.66 LR includes .
-0.17 LR including ,
-0.29 LR like .
0.31 LR of 's
-0.20 LR of )
0.35 LR of ,
0.14 LR of .
-0.11 LR of :
-0.34 LR of and
-0.43 LR of in
-0.12 LR of to
-0.26 LR of who
-0.14 LR on 's
-0.15 LR on ,
-0.42 LR on .
-0.16 LR on and
-0.09 LR on with
-0.27 LR said ,
-0.45 LR starring ,
-1.01 LR starring .
-0.73 LR stars .
-0.24 LR the $
-0.11 LR the %N
-0.23 LR the %R
-0.36 LR the 's
-0.25 LR the )
-0.40 LR the ,
-0.82 LR the .
-0.09 LR the of
-0.16 LR the series
-0.18 LR the star
-0.12 LR to ,
0.18 LR with %R
-0.07 LR with 's
0.38 LR with .
0.35 LR with as
-0.12 LR ” )
0.38 Lb2 %C
0.38 Lb2 %D
-0.58 Lb2 %K
-0.49 Lb2 %N
-0.54 Lb2 %O
0.70 Lb2 %R
0.30 Lb2 %S
0.67 Lb2 %T
-0.31 Lb2 %r
0.24 Lb2 's
0.30 Lb2 (
-0.34 Lb2 -
-0.29 Lb2 /
-0.30 Lb2 :
-0.07 Lb2 ^
-0.30 Lb2 a
-0.16 Lb2 adaptation
0.18 Lb2 adapted
0.14 Lb2 all
0.27 Lb2 along
0.19 Lb2 also
-0.19 Lb2 and
0.07 Lb2 anime
-0.21 Lb2 announcements
0.33 Lb2 another
0.23 Lb2 as
0.33 Lb2 at
-0.14 Lb2 based
1.02 Lb2 by
-0.33 Lb2 cancelled
-0.76 Lb2 cast
0.22 Lb2 ceo
-0.29 Lb2 city
-0.46 Lb2 coming
-0.20 Lb2 drama
-0.25 Lb2 duties
-0.20 Lb2 follows
-0.35 Lb2 for
0.86 Lb2 from
-0.09 Lb2 globally
-0.18 Lb2 her
-0.58 Lb2 illustrated
-0.63 Lb2 in
-0.27 Lb2 including
0.29 Lb2 is
-0.24 Lb2 it
-0.56 Lb2 led
0.15 Lb2 made
-0.20 Lb2 moved
-0.51 Lb2 mr
0.13 Lb2 name
-0.08 Lb2 named
-0.39 Lb2 network
-0.41 Lb2 novel
-0.54 Lb2 novels
-0.58 Lb2 of
-0.56 Lb2 on
0.17 Lb2 oscar
0.12 Lb2 over
-0.28 Lb2 played
-0.18 Lb2 released
-0.28 Lb2 role
-0.17 Lb2 roles
-0.11 Lb2 said
0.48 Lb2 second
0.47 Lb2 series
-0.12 Lb2 show
-0.45 Lb2 slate
-0.39 Lb2 story
-0.56 Lb2 that
-0.21 Lb2 the
-0.71 Lb2 to
-0.14 Lb2 town
0.55 Lb2 under
-0.37 Lb2 up
-0.48 Lb2 week
-0.31 Lb2 which
-0.91 Lb2 will
-0.17 Lb2 winning
-0.09 Lb2 with
-0.17 Lb2 working
-0.22 Lb2 “
0.13 Lb2 ”
-0.15 Lb3 !
-0.31 Lb3 %C
0.43 Lb3 %D
-0.24 Lb3 %K
0.22 Lb3 %N
-0.50 Lb3 %P
0.26 Lb3 %R
-0.67 Lb3 %S
-0.21 Lb3 %T
0.11 Lb3 %r
-0.23 Lb3 's
-0.44 Lb3 (
0.19 Lb3 )
0.15 Lb3 ,
0.09 Lb3 -
-0.12 Lb3 .
0.19 Lb3 /
-0.44 Lb3 :
0.15 Lb3 ;
0.20 Lb3 a
-0.21 Lb3 an
0.56 Lb3 and
-0.70 Lb3 as
0.26 Lb3 at
0.35 Lb3 based
-0.60 Lb3 be
-0.19 Lb3 been
0.43 Lb3 book
-0.59 Lb3 by
-0.17 Lb3 cast
-0.24 Lb3 character
-0.22 Lb3 characters
-0.21 Lb3 comedy
0.60 Lb3 drama
-0.33 Lb3 entertainment
-0.28 Lb3 fantasy
-0.12 Lb3 films
-0.26 Lb3 for
0.25 Lb3 from
-0.28 Lb3 great
-0.29 Lb3 her
-0.30 Lb3 his
-0.18 Lb3 in
0.36 Lb3 include
0.17 Lb3 is
-0.53 Lb3 it
0.31 Lb3 its
-0.29 Lb3 light
-0.05 Lb3 like
-0.19 Lb3 named
-0.04 Lb3 new
-0.22 Lb3 of
-0.79 Lb3 on
0.51 Lb3 other
-0.38 Lb3 premiere
-0.31 Lb3 series
0.31 Lb3 stick
-0.46 Lb3 takes
-0.47 Lb3 that
0.14 Lb3 the
-0.19 Lb3 their
0.04 Lb3 to
-0.31 Lb3 trailer
-0.10 Lb3 various
-0.17 Lb3 was
-0.28 Lb3 which
0.36 Lb3 while
0.12 Lb3 who
-0.09 Lb3 will
0.63 Lb3 with
-0.18 Lb3 “
-0.05 Lb3 ”
-0.08 R1 !
-0.18 R1 $
-0.38 R1 %D
-0.18 R1 %N
-0.16 R1 %O
-0.51 R1 %P
0.36 R1 %R
-0.24 R1 %r
-0.42 R1 's
0.08 R1 )
0.13 R1 ,
-0.71 R1 -
0.17 R1 .
0.12 R1 :
-0.94 R1 ;
-0.32 R1 ]
-0.10 R1 a
-0.05 R1 actor
0.23 R1 added
-0.20 R1 after
-0.07 R1 also
0.25 R1 and
0.45 R1 announced
-0.21 R1 as
-0.57 R1 at
-0.14 R1 attached
-0.34 R1 australia
-0.34 R1 award
-0.33 R1 back
-0.22 R1 being
-0.09 R1 by
-0.04 R1 continues
0.06 R1 did
-0.27 R1 drama
0.74 R1 for
0.09 R1 had
0.24 R1 has
-0.13 R1 have
-0.47 R1 in
-0.47 R1 india
0.12 R1 is
-0.18 R1 leave
0.09 R1 of
-0.44 R1 on
-0.16 R1 original
0.32 R1 remains
-0.23 R1 returns
0.11 R1 revealed
-0.29 R1 says
-0.28 R1 series
0.50 R1 serve
-0.34 R1 show
-0.71 R1 star
-0.49 R1 story
-0.15 R1 takes
-0.21 R1 that
-1.09 R1 to
0.13 R1 told
-0.17 R1 was
-0.26 R1 who
-0.10 R1 will
-0.14 R1 with
-0.21 R1 would
-0.45 R1 –
-0.25 R1 —
-0.18 R2 $ $
-0.16 R2 %D ,
-0.12 R2 %D .
-0.06 R2 %N )
-0.08 R2 %R %D
-0.44 R2 %R %P
0.29 R2 %R %R
-0.06 R2 %R .
0.55 R2 %R it
-0.18 R2 %R the
-0.47 R2 %r %R
-0.14 R2 %r the
-0.56 R2 's %K
0.24 R2 's %T
-0.35 R2 's first
-0.19 R2 's novel
-0.38 R2 's “
0.46 R2 ) $
-0.06 R2 ) %D
-0.15 R2 ) %R
0.12 R2 ) .
-0.33 R2 ) and
-0.05 R2 ) in
-0.73 R2 ) is
-0.12 R2 ) who
0.28 R2 , %C
-0.67 R2 , %R
0.29 R2 , %T
0.35 R2 , %r
-0.64 R2 , a
-0.18 R2 , and
-0.34 R2 , as
-0.11 R2 , has
0.09 R2 , is
-0.47 R2 , it
-0.15 R2 , on
-0.43 R2 , played
-0.09 R2 , said
-0.06 R2 , the
-0.25 R2 , there
-0.42 R2 , was
-0.46 R2 , where
0.42 R2 , which
0.37 R2 , who
0.12 R2 , with
0.18 R2 , “
-0.21 R2 , ”
-0.67 R2 - based
0.11 R2 . $
0.27 R2 . ,
-0.15 R2 : %P
-0.04 R2 a %P
0.23 R2 added :
0.29 R2 and %C
-0.93 R2 and %R
0.28 R2 and %T
0.66 R2 and %r
0.38 R2 and adapted
-0.28 R2 and his
-0.49 R2 and illustrated
-0.37 R2 and the
-0.69 R2 and will
0.45 R2 are %R
-0.82 R2 are %r
-0.29 R2 are the
-0.06 R2 as %P
0.69 R2 as %R
-0.45 R2 as %r
-0.23 R2 as a
-0.45 R2 as well
-0.55 R2 at the
-0.26 R2 award -
0.07 R2 did the
0.09 R2 for %C
0.31 R2 for %K
0.61 R2 for the
0.31 R2 has %R
0.40 R2 has been
-0.48 R2 in %D
-0.33 R2 in %P
0.28 R2 in the
-0.47 R2 india .
0.46 R2 is %R
0.30 R2 is also
0.40 R2 is in
-0.19 R2 is likely
-0.13 R2 is on
-0.22 R2 is set
0.33 R2 is the
-0.36 R2 of %P
-0.09 R2 of a
-0.26 R2 of drama
-0.06 R2 on %D
-0.24 R2 on the
-0.17 R2 series %T
0.50 R2 serve as
-0.18 R2 star %P
-0.36 R2 takes %P
-0.37 R2 the %P
-0.13 R2 to the
0.71 R2 will %R
-0.37 R2 will %r
-0.31 R2 will be
-0.48 R2 will play
-0.09 R2 with the
-0.18 R3 $ $ $
-0.12 R3 %D . $
-0.06 R3 %N ) and
-0.27 R3 %R %P ,
-0.06 R3 %R . $
-0.31 R3 %R the %S
0.37 R3 %R the first
-0.49 R3 's %K ,
-0.52 R3 's %P .
0.41 R3 's %P and
-0.04 R3 's %P of
-0.06 R3 's “ %T
0.46 R3 ) $ $
-0.14 R3 ) %R the
-0.12 R3 ) , with
0.12 R3 ) . $
-0.08 R3 ) and %P
-0.07 R3 ) and %R
-0.09 R3 ) and %r
-0.32 R3 , %R %D
-0.63 R3 , %R by
-0.52 R3 , %T is
-0.27 R3 , %r %R
0.47 R3 , %r by
-0.40 R3 , played %R
0.66 R3 , the %N
-0.72 R3 , the %R
0.48 R3 , the %r
0.21 R3 , the series
-0.13 R3 , the show
0.57 R3 , who %R
0.15 R3 , who %r
-0.05 R3 , who also
-0.05 R3 , who will
0.56 R3 , with %P
-0.16 R3 , “ %T
-0.11 R3 , ” “
0.11 R3 . $ $
0.23 R3 added : “
-0.85 R3 and %R by
-0.34 R3 and %r %R
0.82 R3 and %r by
-0.49 R3 and illustrated by
0.32 R3 are %R %R
-0.75 R3 are %r %r
0.40 R3 are the %R
1.04 R3 as %R .
-0.45 R3 as %r .
-0.42 R3 as well as
-0.26 R3 award - winning
0.29 R3 for %C .
-0.46 R3 in %D .
-0.32 R3 in %P ,
-0.22 R3 in the %P
-0.47 R3 india . $
0.49 R3 is %R the
0.43 R3 is in charge
-0.22 R3 is set to
-0.09 R3 of a %P
-0.32 R3 of drama %P
0.15 R3 serve as %R
-0.09 R3 with the first
0.17 Rb2 $
0.47 Rb2 %C
-0.68 Rb2 %D
-0.29 Rb2 %K
-0.16 Rb2 %O
-0.30 Rb2 %P
0.20 Rb2 %R
-0.22 Rb2 %S
0.39 Rb2 %T
-0.15 Rb2 %r
-0.18 Rb2 's
-0.10 Rb2 (
-0.12 Rb2 )
0.17 Rb2 ,
-0.38 Rb2 -
-0.41 Rb2 .
-0.15 Rb2 /
-0.55 Rb2 :
-0.04 Rb2 a
0.38 Rb2 adapted
-0.78 Rb2 all
0.30 Rb2 also
-0.04 Rb2 an
-0.45 Rb2 and
0.43 Rb2 anime
-0.17 Rb2 announced
0.50 Rb2 are
-0.07 Rb2 as
0.41 Rb2 attached
-0.67 Rb2 based
-0.31 Rb2 be
0.40 Rb2 been
-0.07 Rb2 canada
0.06 Rb2 debuted
-0.45 Rb2 drama
-0.37 Rb2 first
0.10 Rb2 follows
0.39 Rb2 for
0.11 Rb2 had
-0.21 Rb2 has
-0.73 Rb2 his
-0.49 Rb2 illustrated
0.13 Rb2 in
-0.20 Rb2 is
-0.31 Rb2 it
0.91 Rb2 its
-0.71 Rb2 japan
-0.19 Rb2 likely
-0.20 Rb2 made
-0.35 Rb2 no
-0.37 Rb2 not
-0.19 Rb2 novel
-0.29 Rb2 of
0.51 Rb2 on
-0.48 Rb2 play
-0.43 Rb2 played
0.44 Rb2 returning
-0.25 Rb2 said
-0.44 Rb2 series
-0.28 Rb2 set
0.27 Rb2 show
-0.24 Rb2 sits
-0.76 Rb2 star
0.44 Rb2 that
-0.25 Rb2 there
-0.41 Rb2 this
-0.22 Rb2 to
0.18 Rb2 tudum
-0.41 Rb2 under
-0.42 Rb2 up
-0.38 Rb2 was
-0.45 Rb2 well
-0.46 Rb2 where
0.42 Rb2 which
0.32 Rb2 who
-0.69 Rb2 will
0.12 Rb2 with
0.41 Rb2 would
0.05 Rb2 “
-0.23 Rb2 ”
-0.12 Rb3 %C
-0.82 Rb3 %D
0.16 Rb3 %K
0.67 Rb3 %N
0.19 Rb3 %O
0.25 Rb3 %P
0.28 Rb3 %R
-0.22 Rb3 %S
-0.90 Rb3 %T
0.24 Rb3 's
-0.24 Rb3 (
-0.16 Rb3 )
-1.14 Rb3 ,
-0.14 Rb3 .
-0.38 Rb3 :
0.11 Rb3 ;
0.07 Rb3 a
-0.30 Rb3 actor
-0.05 Rb3 an
0.14 Rb3 and
-0.48 Rb3 are
0.35 Rb3 as
-0.06 Rb3 at
-0.64 Rb3 based
0.17 Rb3 be
-0.65 Rb3 been
0.04 Rb3 by
0.43 Rb3 charge
-0.22 Rb3 date
-0.04 Rb3 detective
0.24 Rb3 drama
-0.63 Rb3 film
0.65 Rb3 follows
-0.64 Rb3 for
0.64 Rb3 from
0.47 Rb3 had
-0.16 Rb3 has
0.37 Rb3 have
0.06 Rb3 he
0.25 Rb3 his
0.52 Rb3 in
-0.11 Rb3 is
-0.86 Rb3 it
0.15 Rb3 its
-0.32 Rb3 new
-0.70 Rb3 not
-0.38 Rb3 on
-0.47 Rb3 others
-0.08 Rb3 pilot
-0.13 Rb3 place
-0.29 Rb3 play
-0.17 Rb3 stars
0.33 Rb3 stepping
-0.27 Rb3 story
-0.21 Rb3 their
-0.06 Rb3 to
-0.09 Rb3 tv
-0.62 Rb3 was
-0.37 Rb3 which
-0.20 Rb3 who
0.36 Rb3 will
-0.40 Rb3 winning
0.07 Rb3 with
-0.06 Rb3 –
-0.15 Rb3 “
-0.14 Rb3 ”
-0.13 T after
-0.34 T before
-0.13 T both
-0.05 T none
0.24 T season
-0.66 ahead Cfar
-0.57 ahead Cfarther
-0.80 ahead Cnear
-0.10 ahead Cnext
-0.45 ahead Cnone
-0.80 ahead Csome
-0.36 ahead Kfar
0.26 ahead Kfarther
0.10 ahead Knear
0.14 ahead Knext
0.36 ahead Knone
0.48 ahead Ksome
-0.45 ahead Pfar
-0.52 ahead Pfarther
0.24 ahead Pnear
0.09 ahead Pnext
-0.29 ahead Pnone
0.27 ahead Psome
-0.50 ahead _
-0.64 ahead _%T
-0.70 ahead _%r
0.65 ahead _(
0.39 ahead _(_)
-0.21 ahead _)
-0.05 ahead _)_%r
0.45 ahead _are
0.40 ahead _are_the
0.17 ahead _as
0.31 ahead _has
-0.31 ahead _is
-0.57 ahead _played
0.15 ahead _serve_as
-0.85 ahead _the
0.51 ahead _the_%r
-0.75 ahead _the_%r_of_%T
-0.10 ahead _who
0.21 ahead _who_also
0.22 ahead _who_will_also_serve_as
0.71 ahead _will
-0.60 at caption
-0.20 at first0
-0.24 at first1
0.15 at first2
-0.56 at heading
-0.06 at last1
-0.05 at last2
-0.24 at last3
0.51 at length0
0.28 at length1
-0.28 at length2
-0.13 at length3
-0.48 at length4
-0.15 at length5
-0.14 at paragraph
-0.84 back Cfar
-0.60 back Cfarther
-0.31 back Cnear
-0.49 back Cnext
-0.50 back Cnone
-1.05 back Csome
0.49 back Kfar
0.38 back Kfarther
0.79 back Knear
0.14 back Knext
0.05 back Knone
-0.55 back Ksome
-0.75 back Pfar
-0.76 back Pfarther
0.25 back Pnear
0.34 back Pnext
-0.06 back Pnone
-0.07 back Psome
0.15 back _
-0.36 back _%C
0.47 back _%r
0.76 back _%r_by
-0.08 back _'s
-0.35 back _(
-0.16 back _(_on
0.72 back _)
-0.23 back _/
-0.25 back _/_%r
0.36 back _:
-0.73 back _;
0.33 back _alongside
0.42 back _by
-1.27 back _by_%r_by
0.17 back _by_'s
-0.11 back _by_(
-0.06 back _by_(_on
-0.20 back _by_illustrated_by
0.53 back _by_starring
0.72 back _duties_with
-0.13 back _for
0.11 back _the
-0.35 back _the_publisher
0.27 back _through
0.30 back _with
-1.02 cat cast
-0.96 cat character
0.62 cat maker
-0.36 l1 %C
-0.22 l1 %D
-0.66 l1 %N
-0.18 l1 %O
0.17 l1 %R
-0.17 l1 %T
-0.99 l1 &
0.33 l1 's
-0.31 l1 (
-0.14 l1 ,
-0.59 l1 .
-0.64 l1 /
0.41 l1 :
0.12 l1 ;
0.25 l1 ^
-0.28 l1 after
0.15 l1 alongside
-0.07 l1 an
0.34 l1 are
-0.64 l1 as
-0.13 l1 at
-0.20 l1 boss
0.29 l1 but
-0.29 l1 by
-0.44 l1 drama
-0.12 l1 film
-0.41 l1 for
-0.73 l1 from
-0.75 l1 in
0.42 l1 include
0.23 l1 includes
-0.13 l1 including
0.58 l1 is
-0.17 l1 like
-0.04 l1 my
0.12 l1 of
-0.42 l1 officer
-0.58 l1 on
-0.24 l1 one
-0.04 l1 our
-0.31 l1 publisher
0.31 l1 replacing
-0.27 l1 said
-0.23 l1 sees
-0.75 l1 starring
-0.43 l1 stars
-0.24 l1 takes
-0.33 l1 that
-0.41 l1 the
-0.21 l1 through
0.30 l1 to
0.35 l1 under
-0.31 l1 west
-0.14 l1 when
-0.22 l1 while
0.17 l1 winner
0.41 l1 with
-0.74 l1 “
0.09 l2 %C 's
-0.64 l2 %C ,
0.24 l2 %C and
0.23 l2 %D ,
-0.31 l2 %D on
0.12 l2 %K ,
0.17 l2 %K and
-0.25 l2 %P %R
-0.94 l2 %P &
0.24 l2 %P 's
-0.30 l2 %P (
-0.09 l2 %P ,
-0.65 l2 %P /
-0.21 l2 %P :
-0.64 l2 %P ;
-0.10 l2 %P as
-0.05 l2 %P for
-0.10 l2 %P in
0.24 l2 %P of
-0.15 l2 %P on
-0.24 l2 %P takes
-0.10 l2 %P the
0.47 l2 %R %R
-0.23 l2 %R ,
0.31 l2 %R :
-0.73 l2 %R ;
0.25 l2 %R alongside
0.15 l2 %R by
-0.13 l2 %R for
0.19 l2 %R the
0.60 l2 %R with
0.68 l2 %T %R
-0.30 l2 %T %r
-0.56 l2 %T ,
-0.30 l2 %T :
-0.56 l2 %T and
-1.02 l2 %r %R
-0.36 l2 %r %r
0.42 l2 %r ,
0.62 l2 %r ;
-0.46 l2 %r alongside
-0.41 l2 %r by
0.64 l2 's %R
-0.11 l2 ( the
-0.09 l2 ( “
-0.16 l2 ) ,
-0.27 l2 ) and
-0.39 l2 , a
0.25 l2 , and
0.29 l2 , but
-0.08 l2 , including
-0.22 l2 , starring
-0.31 l2 , the
-0.22 l2 , while
0.19 l2 , with
0.13 l2 / %R
-0.39 l2 / %r
-0.60 l2 : “
0.25 l2 ^ ^
-0.38 l2 ^ the
0.26 l2 adapted by
0.33 l2 along with
-0.07 l2 and %R
0.42 l2 and %r
-0.17 l2 and a
-0.41 l2 and starring
-0.48 l2 and the
-0.14 l2 based on
0.49 l2 by %R
-0.33 l2 cancelled %R
-0.29 l2 city of
-0.46 l2 coming to
0.59 l2 drama %R
0.30 l2 duties with
-0.35 l2 for the
0.42 l2 from %R
-0.09 l2 globally on
-0.48 l2 illustrated %R
-0.26 l2 illustrated by
-0.26 l2 in the
0.52 l2 its %R
-0.16 l2 led %R
-0.20 l2 moved to
-0.51 l2 mr .
-0.10 l2 novels %R
-0.43 l2 of drama
-0.13 l2 of the
-0.25 l2 on a
-0.20 l2 on the
-0.18 l2 released %R
-0.04 l2 roles as
0.67 l2 series %R
-0.37 l2 series %r
-0.23 l2 series stars
0.34 l2 show ,
-0.39 l2 slate includes
-0.20 l2 story of
0.31 l2 team at
-0.14 l2 town of
0.55 l2 under %R
-0.44 l2 winning %R
0.41 l2 winning %r
-0.17 l2 working with
1.05 l2 ” %R
0.49 l2 ” %r
-0.27 l2 ” said
-0.15 l2 ” “
0.63 l3 %K , and
-0.11 l3 %P ( the
-0.09 l3 %P ( “
0.44 l3 %P ) and
-0.04 l3 %P , and
-0.18 l3 %P , the
-0.11 l3 %P and the
-0.10 l3 %P in the
-0.10 l3 %P of drama
-0.06 l3 %R %P &
-0.06 l3 %R %P 's
-0.26 l3 %R %P (
0.53 l3 %R %P ,
-0.23 l3 %R %P /
-0.65 l3 %R %P and
0.40 l3 %R %R alongside
0.68 l3 %R %R by
0.41 l3 %R ) ,
-0.58 l3 %R , with
-0.25 l3 %R / %r
0.20 l3 %R and %r
0.72 l3 %R duties with
0.60 l3 %T ” %R
0.79 l3 %r %P and
-0.46 l3 %r %r alongside
0.29 l3 %r %r by
-0.45 l3 %r ) ,
0.13 l3 %r / %R
-0.53 l3 %r / %r
0.42 l3 %r and %R
-0.95 l3 %r duties with
0.13 l3 's %P and
-0.31 l3 's %P of
-0.38 l3 ( %P ,
-0.06 l3 ( %P of
0.44 l3 ) , with
0.26 l3 , %K and
0.23 l3 , %P 's
0.11 l3 , %P ,
0.08 l3 , %P and
0.32 l3 , %R %R
-0.15 l3 , %R by
-0.69 l3 , %r %R
-0.64 l3 , %r by
-0.27 l3 , ” said
-0.15 l3 , ” “
0.72 l3 - winning %R
-0.27 l3 : %P ,
-0.22 l3 ; %P and
0.69 l3 ; %R by
-0.32 l3 ; %r by
-0.49 l3 ^ %C ,
-0.18 l3 ^ %P (
-0.18 l3 ^ %P ,
0.24 l3 ^ %P and
0.38 l3 ^ %R %R
0.27 l3 ^ %R :
-0.27 l3 ^ %R by
0.28 l3 ^ %T %R
-0.69 l3 ^ %r by
0.25 l3 ^ ^ ^
-0.38 l3 ^ ^ the
0.47 l3 a %R with
0.15 l3 alongside %P and
-0.11 l3 and %P (
0.21 l3 and %P for
0.11 l3 and %P of
-0.69 l3 and %R %R
1.36 l3 and %R by
0.25 l3 and %r by
0.26 l3 and adapted by
-0.20 l3 and illustrated by
-0.15 l3 as %P and
-0.05 l3 be %R by
0.07 l3 be %r by
0.58 l3 been %R by
-0.29 l3 been cancelled %R
0.21 l3 being %R by
-0.30 l3 book %T :
-0.15 l3 by %P 's
-0.07 l3 by %P (
0.10 l3 by %P ,
-0.08 l3 by %P and
0.78 l3 includes %P ,
-0.10 l3 including %P ,
0.36 l3 is %R %R
-0.08 l3 is %R by
-0.37 l3 is %r %R
0.05 l3 is %r by
-0.05 l3 like %P ,
-0.19 l3 of %P 's
-0.11 l3 of %P (
-0.20 l3 of %P ,
-0.57 l3 of %P and
-0.09 l3 premiere globally on
-0.75 l3 series %R by
-0.12 l3 series %r %R
-0.14 l3 series %r by
-0.49 l3 starring %P ,
-0.32 l3 starring %P and
-0.26 l3 stars %P ,
-0.14 l3 the %P ,
-0.34 l3 the %P and
-0.16 l3 the %P for
0.34 l3 the show ,
-0.10 l3 the story of
0.45 l3 to %R %R
0.76 l3 was %R by
-0.32 l3 was %r by
-0.09 l3 was cancelled %R
-0.28 l3 with %P ,
-0.35 l3 with %P and
-0.10 l3 “ %P &
-0.34 l3 ” %R by
-0.15 l3 ” ) and
-0.64 own Csure1
-1.28 own Csure2
-0.50 own Csure3
-0.91 own Ksure1
0.80 own Ksure2
0.35 own Ksure3
-0.85 own P1
-0.46 own P2
-0.10 own P3
-0.94 own Psure1
0.57 own Psure2
0.12 own Psure3
-0.64 own writtenCsure1
-1.10 own writtenCsure2
-0.79 own writtenCsure3
-0.91 own writtenKsure1
0.80 own writtenKsure2
0.35 own writtenKsure3
-1.05 own writtenP1
-0.21 own writtenP2
-0.21 own writtenP3
0.06 own writtenPsure1
0.47 own writtenPsure2
0.11 own writtenPsure3
0.15 par %P
0.24 par the
0.18 par “
-0.10 par2 %P )
-0.17 par2 %P ,
0.20 par2 %P on
-0.12 par2 the %P
0.20 par2 “ %P
-0.08 r1 !
-0.22 r1 $
-0.33 r1 %D
-0.15 r1 %N
-0.09 r1 %O
-0.51 r1 %P
0.21 r1 %R
-0.23 r1 %r
-1.02 r1 &
-0.36 r1 's
0.12 r1 (
0.17 r1 )
0.32 r1 ,
-0.71 r1 -
-0.05 r1 .
0.14 r1 /
-0.57 r1 :
-0.26 r1 ;
-0.32 r1 ]
-0.10 r1 a
-0.05 r1 actor
0.23 r1 added
-0.20 r1 after
-0.17 r1 also
0.06 r1 and
0.45 r1 announced
-0.06 r1 are
-0.60 r1 as
-0.54 r1 at
-0.09 r1 attached
-0.32 r1 australia
-0.34 r1 award
-0.34 r1 back
-0.09 r1 by
-0.04 r1 continues
0.06 r1 did
-0.27 r1 drama
0.64 r1 for
0.09 r1 had
0.24 r1 has
-0.13 r1 have
-0.44 r1 in
-0.47 r1 india
-0.07 r1 is
-0.18 r1 leave
0.08 r1 of
-0.35 r1 on
-0.16 r1 original
0.69 r1 remains
-0.23 r1 returns
0.11 r1 revealed
-0.29 r1 says
-0.28 r1 series
0.33 r1 serve
-0.34 r1 show
-0.18 r1 star
-0.31 r1 story
-0.15 r1 takes
-0.21 r1 that
-1.06 r1 to
0.13 r1 told
-0.17 r1 was
-0.33 r1 who
-0.08 r1 will
-0.14 r1 with
-0.21 r1 would
-0.45 r1 –
-0.25 r1 —
-0.44 r1 ”
-0.22 r2 $ $
-0.16 r2 %D ,
-0.06 r2 %N )
-0.08 r2 %R %D
-0.37 r2 %R %P
-0.07 r2 %R %R
0.77 r2 %R .
0.55 r2 %R it
-0.16 r2 %R the
-0.47 r2 %r %R
-0.04 r2 %r the
-0.95 r2 & %P
-0.61 r2 's %K
0.09 r2 's %P
0.34 r2 's %T
-0.35 r2 's first
-0.19 r2 's novel
-0.21 r2 's “
0.24 r2 ( %P
0.65 r2 ( %R
-0.94 r2 ( %r
0.09 r2 ( “
0.46 r2 ) $
-0.06 r2 ) %D
-0.15 r2 ) %R
0.14 r2 ) ,
0.15 r2 ) .
-0.35 r2 ) and
-0.05 r2 ) in
-0.56 r2 ) is
-0.12 r2 ) who
0.28 r2 , %C
-0.29 r2 , %K
-0.07 r2 , %P
-0.83 r2 , %R
0.12 r2 , %T
0.35 r2 , %r
-0.57 r2 , a
-0.06 r2 , and
-0.27 r2 , as
0.09 r2 , has
-0.24 r2 , is
-0.15 r2 , on
-0.43 r2 , played
-0.09 r2 , said
-0.25 r2 , there
-0.42 r2 , was
-0.46 r2 , where
0.28 r2 , which
0.36 r2 , who
-0.25 r2 , with
0.44 r2 , “
-0.21 r2 , ”
-0.67 r2 - based
-0.05 r2 . $
-0.11 r2 . ,
0.37 r2 / %P
-0.13 r2 : %P
0.38 r2 ; %P
-0.11 r2 ; and
-0.04 r2 a %P
0.23 r2 added :
0.29 r2 and %C
0.52 r2 and %K
-0.18 r2 and %P
-0.72 r2 and %R
0.30 r2 and %T
0.58 r2 and %r
-0.44 r2 and illustrated
-0.24 r2 and the
-0.17 r2 and will
0.42 r2 are %R
-0.38 r2 are %r
-0.58 r2 are the
0.09 r2 as %R
-0.72 r2 as %r
-0.22 r2 as a
-0.13 r2 as well
-0.51 r2 at the
-0.26 r2 award -
0.07 r2 did the
0.15 r2 for %C
0.14 r2 for %K
0.49 r2 for the
0.31 r2 has %R
0.40 r2 has been
-0.48 r2 in %D
-0.33 r2 in %P
0.28 r2 in the
-0.47 r2 india .
0.42 r2 is %R
0.30 r2 is also
-0.20 r2 is in
-0.13 r2 is on
-0.22 r2 is set
0.33 r2 is the
-0.36 r2 of %P
-0.08 r2 of a
-0.26 r2 of drama
-0.24 r2 on the
-0.17 r2 series %T
0.33 r2 serve as
-0.36 r2 takes %P
-0.37 r2 the %P
-0.13 r2 to the
0.66 r2 will %R
-0.28 r2 will %r
-0.10 r2 will be
-0.09 r2 with the
-0.23 r2 ” )
-0.22 r3 $ $ $
-0.06 r3 %N ) and
-0.27 r3 %R %P ,
0.77 r3 %R . $
0.37 r3 %R the first
-0.49 r3 's %K ,
-0.52 r3 's %P .
0.57 r3 's %P and
-0.04 r3 's %P of
-0.04 r3 's “ %T
-0.27 r3 ( %P ,
0.20 r3 ( %P on
0.35 r3 ( %R %R
-0.79 r3 ( %r %r
-0.36 r3 ( the %P
0.26 r3 ( “ %P
0.46 r3 ) $ $
-0.14 r3 ) %R the
-0.10 r3 ) , with
0.15 r3 ) . $
-0.07 r3 ) and %R
-0.09 r3 ) and %r
-0.24 r3 , %K .
-0.06 r3 , %P %N
-0.27 r3 , %P 's
-0.33 r3 , %P )
0.07 r3 , %P ,
-0.38 r3 , %P .
-0.22 r3 , %P and
-0.49 r3 , %P is
-0.11 r3 , %R %D
-0.63 r3 , %R by
-0.51 r3 , %T is
-0.27 r3 , %r %R
0.47 r3 , %r by
0.41 r3 , and %P
-0.20 r3 , and the
-0.40 r3 , played %R
0.66 r3 , the %N
-0.24 r3 , the %P
0.10 r3 , the %R
-0.11 r3 , the %r
0.18 r3 , the series
-0.17 r3 , the show
-0.33 r3 , which follows
0.52 r3 , who %R
0.15 r3 , who %r
0.56 r3 , who also
-0.05 r3 , who will
0.04 r3 , “ %T
-0.10 r3 , ” “
-0.05 r3 . $ $
0.40 r3 ; %P and
0.23 r3 added : “
0.56 r3 and %K ,
0.54 r3 and %K .
0.69 r3 and %P %R
-0.07 r3 and %P 's
0.23 r3 and %P (
-0.19 r3 and %P ,
-0.21 r3 and %P .
-0.42 r3 and %P ;
0.06 r3 and %P and
-0.12 r3 and %P are
0.06 r3 and %P as
0.25 r3 and %P for
0.09 r3 and %P of
0.34 r3 and %P serve
-0.24 r3 and %P story
-0.72 r3 and %R by
-0.34 r3 and %r %R
0.76 r3 and %r by
-0.44 r3 and illustrated by
-0.16 r3 and the %P
0.28 r3 are %R %R
-0.28 r3 are %r %r
0.18 r3 are the %R
-0.26 r3 award - winning
0.29 r3 for %C .
-0.46 r3 in %D .
-0.32 r3 in %P ,
-0.22 r3 in the %P
-0.47 r3 india . $
-0.22 r3 is set to
-0.08 r3 of a %P
-0.32 r3 of drama %P
0.10 r3 serve as %R
-0.09 r3 with the first
-0.19 r3 ” ) .
0.14 role company
-0.48 role creator
-0.96 role director
0.25 role producer
0.71 role showrunner
-0.29 role writer
2.06 rule any
-0.98 rule none
-1.82 rule other-role
`
