/** What the judge of crew claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const crewWeights = `
-0.162 bias
-0.12 A !
-0.17 A #
-0.35 A %C
0.05 A %D
0.20 A %K
0.11 A %N
-0.17 A %O
-0.27 A %P
-0.13 A %S
0.44 A %T
-0.31 A %r
-0.55 A &
-0.13 A ,
-0.33 A -
-0.06 A --
-0.10 A .
-0.40 A :
-0.21 A ]
-0.58 A acclaimed
-0.47 A according
-0.25 A across
0.46 A actor
0.10 A adaptation
0.20 A adapted
0.54 A added
-0.58 A affair
-0.27 A after
-0.04 A again
0.33 A against
0.12 A ahead
0.09 A aired
-0.04 A all
0.96 A along
1.10 A alongside
0.15 A already
0.17 A also
-0.23 A always
0.64 A am
0.09 A among
0.34 A animates
-0.35 A animation
0.33 A anime
-0.08 A announced
-0.55 A another
-0.25 A anticipated
-0.75 A around
0.39 A attached
-0.05 A audience
-0.57 A australia
0.04 A award
-0.13 A award-winning
-0.11 A back
-0.05 A based
0.06 A became
-0.13 A because
-0.31 A been
-0.75 A before
0.14 A behind
-0.12 A being
0.18 A between
-0.43 A book
-0.07 A bring
0.14 A british
0.12 A brought
0.15 A but
-0.40 A called
0.42 A came
-0.53 A cameras
-0.30 A can
-0.07 A canada
-0.43 A cancelled
0.18 A cast
0.90 A centers
-0.36 A century
-0.60 A ceo
-0.09 A channel
-0.62 A channels
-0.23 A character
-0.09 A characters
0.40 A charge
0.40 A chief
-0.28 A christmas
-0.56 A city
0.13 A clarify
0.68 A collaboration
-0.45 A come
-0.30 A comedy
0.19 A coming
-0.71 A commissioned
0.29 A complex
0.82 A confirmed
-0.20 A content
0.10 A continue
-0.44 A couple
-0.21 A creative
0.44 A crime
0.30 A dark
-0.08 A date
0.59 A daughter
0.59 A deal
0.40 A debut
-0.13 A debuted
-0.41 A decided
-0.40 A described
-0.10 A design
-0.58 A detective
-0.20 A determined
-0.24 A developing
0.28 A did
-0.49 A different
-0.41 A does
0.39 A down
0.24 A drama
0.18 A drew
0.99 A duties
-0.18 A each
-0.43 A earlier
0.45 A end
-0.19 A ensemble
0.15 A entering
-0.61 A entertainment
0.17 A episode
0.30 A episodes
-0.19 A espionage
-0.19 A even
-0.16 A event
0.20 A every
0.10 A excited
-0.21 A expected
-0.15 A face
0.23 A family
-0.49 A fans
0.09 A fantastic
-0.31 A fantasy
-0.09 A favourite
0.05 A features
-0.96 A film
-0.30 A filmed
-0.28 A filming
0.09 A final
-0.19 A finally
-0.23 A financial
0.31 A find
0.26 A finds
0.91 A first
-0.15 A follow
-0.18 A followed
0.38 A following
0.51 A follows
0.25 A forward
0.09 A from
-0.25 A fun
0.06 A further
-0.15 A game
-0.41 A getting
-0.48 A given
0.80 A globally
0.57 A go
0.16 A going
-0.57 A gone
0.14 A graphic
-0.16 A great
-0.31 A greenlit
-0.36 A gripping
-0.05 A group
-0.05 A has
0.51 A have
-0.27 A he
-0.19 A headlines
-0.23 A her
0.27 A herself
-0.17 A highly
-0.33 A his
-0.21 A historical
-0.54 A history
0.43 A hit
-0.07 A husband
0.12 A i
-0.95 A illustrated
0.26 A including
-0.51 A independent
-0.49 A india
-0.23 A into
-0.17 A invest
0.12 A investigation
-0.43 A ireland
-0.48 A japan
-0.23 A japanese
-0.44 A journalist
-0.33 A journey
-0.16 A just
-0.35 A korea
-0.51 A last
0.41 A latter
-0.04 A lawyer
0.11 A lead
0.06 A led
0.60 A left
-0.12 A like
-0.26 A london
0.46 A looking
0.39 A lord
0.20 A love
-0.42 A made
-0.24 A main
0.55 A making
0.44 A manga
-0.04 A many
-0.30 A means
-0.22 A modern
-0.30 A more
0.05 A most
0.22 A movies
-0.28 A mr
-0.58 A murder
-0.55 A music
-0.47 A my
-0.63 A mystery
-0.07 A name
-0.14 A named
-0.45 A network
-0.30 A new
-0.14 A newly
-0.20 A next
-0.04 A no
-0.14 A normal
-0.16 A not
-0.37 A novel
0.36 A novels
0.17 A now
0.13 A numerous
-0.37 A off
-0.14 A officer
-0.13 A once
-0.29 A one
-0.11 A only
-0.16 A or
-0.57 A order
-0.41 A ordered
-0.50 A original
-0.38 A other
-0.59 A others
0.38 A our
-0.56 A out
-0.28 A over
-0.24 A parents
-0.65 A part
-0.11 A people
-0.41 A period
-0.04 A pilot
-0.17 A place
-0.41 A plan
-0.63 A play
-0.54 A played
-0.40 A police
-0.75 A president
-0.12 A previously
0.27 A prison
0.75 A production
-0.69 A programming
0.23 A project
-0.22 A projects
-0.28 A publisher
-0.12 A pulled
0.57 A relationship
0.47 A remains
-0.28 A renewal
-0.26 A renewed
-0.42 A repeats
-0.05 A reprise
-0.15 A respectively
-0.33 A return
0.36 A returning
-0.38 A returns
-0.34 A revealed
-0.42 A revenge
-0.42 A revolves
0.40 A rights
-0.17 A role
-0.10 A romantic
0.22 A run
-0.42 A said
-0.07 A same
-0.66 A scandal
-0.54 A sci-fi
0.17 A season
0.19 A second
-0.41 A secret
-0.37 A seen
0.23 A series
0.39 A serve
-0.11 A serves
0.24 A set
-0.08 A several
0.20 A shared
0.04 A she
0.18 A show
0.20 A shown
-0.69 A shows
-0.53 A sits
-0.38 A so
-0.12 A some
-0.05 A soon
-0.74 A sound
-0.72 A south
-0.23 A special
0.39 A spoke
0.61 A stars
-0.05 A starting
-0.54 A statement
0.45 A stepped
0.23 A stepping
-0.10 A stick
0.07 A story
-0.31 A studio
-0.28 A such
0.28 A take
-0.42 A takes
-0.36 A team
-0.56 A television
-0.19 A tell
0.18 A than
-0.80 A their
0.19 A them
0.21 A themselves
-0.45 A then
-0.26 A there
-0.09 A they
-0.38 A think
0.20 A thriller
-0.08 A through
-0.13 A time
-0.24 A titular
-0.28 A together
0.21 A told
-0.37 A took
-0.25 A town
-0.45 A trailer
-0.09 A tudum
-0.79 A tv
0.07 A under
0.61 A up
-0.23 A upcoming
-0.43 A us
-0.32 A very
-0.32 A vice
-0.28 A viewers
0.34 A wanted
0.06 A we
-0.12 A we're
-0.24 A week
0.35 A weekly
-0.19 A well
-0.60 A what
0.23 A when
-0.33 A which
0.44 A while
0.25 A who
0.31 A whose
-0.06 A will
0.63 A winner
0.26 A winning
-0.37 A work
0.24 A worked
0.18 A working
-0.50 A world
0.36 A would
0.09 A wraps
-0.45 A year-old
-0.43 A you
0.31 A –
-0.21 A —
0.08 A “
0.25 A ”
-0.35 An !
-0.09 An #
-0.11 An %D
-0.47 An %K
0.16 An %N
-0.13 An %O
-0.10 An %P
0.36 An %R
-0.44 An %S
-0.35 An %T
-0.44 An %r
-0.46 An &
-0.14 An (
-0.23 An ,
0.08 An -
-0.14 An .
-0.30 An /
-0.32 An :
-0.11 An ;
-0.21 An ]
0.27 An about
0.12 An according
0.49 An actor
0.20 An adaptation
0.29 An adapted
0.54 An added
0.07 An after
0.07 An again
0.32 An aired
-0.50 An all
1.20 An along
0.48 An alongside
0.15 An already
0.04 An also
-0.20 An always
0.34 An animates
0.65 An anime
0.35 An announced
-0.59 An another
0.07 An around
0.42 An attached
-0.57 An australia
0.27 An award
-0.08 An back
0.05 An based
0.15 An became
-0.25 An been
-0.16 An before
0.24 An behind
-0.09 An being
0.25 An book
0.31 An both
-0.21 An but
-0.50 An cameras
-0.07 An canada
-0.67 An cast
0.90 An centers
-0.60 An ceo
-0.71 An character
-0.50 An characters
0.40 An charge
0.40 An chief
-0.11 An christmas
0.13 An clarify
-0.51 An comedy
-0.11 An commissioned
0.71 An complex
0.70 An confirmed
-0.14 An creative
0.26 An crime
-0.29 An date
0.61 An daughter
0.59 An deal
0.40 An debut
-0.15 An debuted
-0.23 An described
-0.38 An detective
0.11 An did
-0.41 An does
0.19 An down
0.89 An duties
-0.61 An entertainment
0.64 An episode
0.50 An episodes
-0.19 An even
-0.16 An event
0.20 An every
0.09 An fantastic
-0.32 An fantasy
-0.73 An film
0.36 An filmed
-0.28 An filming
-0.18 An financial
-0.09 An finds
-0.15 An first
-0.17 An followed
0.59 An follows
0.39 An from
0.06 An further
-0.11 An game
-0.36 An getting
-0.48 An given
-0.31 An greenlit
0.21 An had
0.08 An have
-0.48 An he
-0.26 An her
-0.05 An his
-0.21 An historical
0.14 An i
-0.94 An illustrated
-0.37 An independent
-0.45 An india
-0.33 An into
-0.57 An japan
-0.06 An just
-0.05 An last
-0.44 An leave
-0.08 An led
-0.15 An london
-0.29 An made
0.49 An manga
0.09 An modern
0.46 An more
-0.19 An mr
-0.18 An music
-0.15 An my
-0.63 An mystery
-0.13 An network
-0.66 An new
-0.20 An next
-0.16 An no
-0.68 An not
-0.70 An novel
-0.78 An novels
-0.37 An off
-0.14 An officer
0.05 An once
-0.18 An one
-0.15 An or
-0.57 An order
-0.41 An ordered
-0.31 An original
-0.59 An others
0.38 An our
-0.45 An out
0.48 An over
-0.13 An part
-0.22 An people
-0.17 An pilot
-0.13 An place
-0.41 An plan
-0.58 An play
-0.56 An played
-0.69 An president
-0.17 An projects
-0.12 An pulled
0.33 An remains
-0.28 An renewal
-0.57 An renewed
-0.42 An repeats
0.34 An returning
-0.24 An returns
-0.21 An revealed
-0.42 An revenge
0.11 An role
0.22 An run
-0.37 An says
-0.20 An scandal
-0.19 An seen
0.27 An series
0.25 An serve
-0.30 An serves
0.10 An set
0.18 An she
0.33 An show
-0.56 An shows
-0.53 An sits
-0.50 An so
-0.11 An some
-0.05 An soon
-0.66 An sound
-0.19 An south
-0.37 An starring
0.59 An stars
0.23 An stepping
-0.62 An story
-0.31 An studio
0.28 An take
-0.22 An takes
-0.41 An team
-0.05 An television
0.19 An than
-0.80 An their
-0.45 An then
-0.20 An there
-0.88 An they
-0.38 An think
0.21 An thriller
-0.24 An titular
0.19 An told
-0.23 An took
-0.45 An trailer
-0.70 An trilogy
0.21 An tudum
-0.46 An tv
0.23 An under
0.28 An up
-0.25 An very
-0.32 An vice
-0.47 An well
-0.42 An what
0.15 An where
-0.37 An which
0.20 An who
-0.60 An winning
0.24 An worked
-0.18 An world
0.29 An would
-0.38 An –
-0.21 An —
0.15 An “
-0.55 An ”
-0.34 B !
-0.14 B #
-0.33 B %D
0.15 B %K
-0.49 B %N
-0.70 B %O
-0.41 B %P
0.33 B %S
-0.17 B %T
0.37 B %r
-0.15 B &
-0.34 B 's
-0.20 B (
-0.45 B )
0.35 B ,
-0.41 B -
0.28 B .
0.11 B /
0.24 B 1990s
-0.61 B 3d
-0.21 B [
-0.64 B acclaimed
-0.49 B according
-0.44 B across
-0.63 B actor
0.28 B actors
-0.18 B adaptation
-0.11 B adapted
0.06 B again
-0.07 B aired
-0.30 B all
0.53 B along
-0.26 B already
0.47 B also
-0.24 B although
0.26 B always
-0.09 B american
-0.39 B among
0.33 B animated
-0.54 B animation
-0.30 B anime
-0.29 B announced
-0.15 B announcements
0.46 B another
-0.49 B any
-0.04 B around
-0.34 B audience
-0.58 B australia
-0.74 B available
0.72 B award
0.20 B award-winning
-0.58 B back
-0.13 B bafta
-0.62 B based
-0.15 B beautiful
-0.56 B became
-0.23 B been
-0.26 B began
0.50 B behind
-0.26 B being
-0.54 B best
0.32 B between
-0.38 B book
0.17 B boss
0.39 B both
0.23 B brand
-0.14 B bring
-0.05 B british
0.23 B but
-0.53 B called
0.15 B can
-0.35 B cancelled
-0.47 B cast
0.39 B ceo
-0.05 B channels
-0.68 B character
-0.59 B characters
0.49 B chief
-0.15 B city
0.92 B co-production
-0.50 B come
0.30 B comedy
0.55 B comes
0.38 B comic
0.13 B coming
0.07 B commissioned
-0.67 B company
-0.20 B creative
0.20 B crime
0.35 B dark
-0.22 B date
0.19 B daughter
-0.14 B day
-0.64 B deal
-0.39 B detective
-0.32 B developing
-0.50 B different
-0.34 B do
-0.22 B drama
-0.34 B dramas
-0.29 B drawn
-0.07 B during
-0.21 B duties
0.09 B end
-0.71 B ensemble
-0.47 B entertainment
0.82 B episode
0.08 B episodes
0.53 B every
-0.26 B excellent
0.21 B family
-0.56 B fans
-0.21 B fantastic
-0.27 B fantasy
-0.23 B film
-0.48 B filmed
-0.21 B filming
-0.05 B films
-0.07 B final
-0.12 B first
-0.35 B followed
-0.34 B following
-0.58 B follows
-0.09 B forces
-0.41 B former
0.52 B from
-0.06 B game
0.27 B gave
-0.51 B get
-0.28 B getting
-0.17 B global
0.13 B going
-0.33 B golden
-0.42 B great
-0.27 B had
0.44 B hand
0.24 B has
-0.16 B have
0.52 B he
-0.43 B head
-0.63 B her
-0.42 B here
-0.25 B highlights
0.24 B hit
-0.20 B horror
-0.33 B i
-0.33 B i'm
-0.46 B illustrated
0.78 B include
-0.59 B included
0.56 B includes
-0.58 B including
-0.43 B independent
0.06 B indian
0.38 B inspired
-0.75 B into
-0.28 B ireland
-0.22 B itself
-0.31 B joins
-0.62 B journalist
-0.19 B known
0.25 B korean
0.40 B last
-0.40 B latest
0.55 B left
-0.05 B life
-0.30 B light
-0.81 B like
-0.20 B likely
0.55 B lineup
-0.52 B list
0.23 B location
-0.34 B look
-0.27 B lord
0.09 B love
-0.67 B main
-0.18 B making
-0.74 B manga
-0.19 B members
-0.06 B modern
-0.11 B more
-0.52 B most
-0.17 B mother
-0.20 B moved
0.44 B mr
-0.45 B my
0.16 B name
-0.19 B named
-0.51 B neither
-0.25 B network
-0.20 B networks
0.21 B new
-0.28 B newly
-0.05 B news
-0.14 B next
-0.56 B no
-0.15 B nominated
-0.28 B nor
0.13 B not
0.19 B novel
-0.34 B novels
0.50 B now
0.49 B off
-0.40 B officer
-0.72 B official
-0.18 B old
0.20 B once
-0.40 B one
-0.62 B only
-0.30 B original
-0.15 B oscar
0.77 B other
-0.21 B others
-0.15 B our
-0.14 B over
0.28 B own
-0.14 B p.m
-0.40 B part
-0.37 B peek
-0.47 B photo
-0.25 B picked
0.09 B pilot
-0.48 B place
0.11 B plan
-0.51 B play
-0.54 B played
-0.22 B plays
-0.19 B police
0.19 B political
-0.47 B popular
-0.08 B power
-0.31 B premiere
0.50 B premiered
-0.61 B president
-0.07 B production
0.23 B project
-0.13 B protagonist
-0.18 B published
-0.62 B publisher
-0.18 B ratings
-0.11 B recently
0.69 B relationship
0.26 B released
0.32 B replacing
-0.36 B reprise
-0.28 B response
-0.09 B return
0.10 B revealed
-0.28 B revolves
0.11 B role
-0.20 B roles
-0.14 B run
0.20 B said
0.19 B same
0.54 B say
-0.06 B scandal
0.10 B seasons
-0.32 B second
-0.41 B secret
-0.26 B sees
-0.40 B set
0.60 B shared
-0.27 B she
-0.05 B shocking
0.11 B show
-0.64 B shown
-0.23 B shows
-0.39 B signed
0.40 B since
-0.44 B slate
0.38 B so
-0.07 B solid
-0.16 B some
-0.15 B soon
-0.37 B south
-0.39 B split
-0.71 B star
-0.71 B starred
-0.12 B starring
-0.64 B stars
-0.74 B stepping
0.23 B stick
-0.55 B stories
0.06 B story
-0.34 B success
-0.35 B successful
-0.19 B synopsis
-0.45 B take
-0.53 B takes
-0.16 B talent
-0.11 B team
-0.40 B television
0.33 B than
-0.97 B their
-0.45 B them
-0.10 B then
-0.49 B there
-0.44 B they
0.10 B thriller
-0.35 B time
-0.09 B title
-0.07 B titles
0.63 B told
-0.64 B town
-0.62 B trailer
-0.54 B turn
0.05 B tv
-0.39 B uk
-0.15 B unique
-0.05 B us
-0.11 B various
0.21 B version
0.06 B very
-0.24 B vice
-0.20 B video
-0.06 B we
-0.51 B week
-0.65 B well
-0.23 B what
0.69 B when
-1.04 B which
0.08 B while
-0.97 B will
0.09 B winner
-0.14 B winning
0.33 B working
-0.09 B world
-0.32 B year-old
0.14 B yet
0.26 B you
-0.19 B your
-0.66 B –
-0.27 B —
-0.21 B “
0.21 B ”
-0.16 Bn !
-0.05 Bn #
0.26 Bn %C
0.20 Bn %D
-0.47 Bn %N
-0.63 Bn %O
-0.43 Bn %P
0.38 Bn %R
0.49 Bn %S
-0.04 Bn %T
0.33 Bn %r
-0.15 Bn &
-0.25 Bn (
0.30 Bn ,
0.06 Bn -
0.13 Bn /
-0.49 Bn 3d
0.48 Bn :
0.31 Bn ;
-0.21 Bn [
0.51 Bn acclaimed
-0.13 Bn according
-0.12 Bn across
-0.39 Bn actor
0.15 Bn adapted
-0.35 Bn after
0.19 Bn all
0.45 Bn along
-0.10 Bn alongside
-0.21 Bn already
0.12 Bn also
-0.07 Bn american
-0.13 Bn among
-0.18 Bn anime
-0.23 Bn announced
-0.15 Bn announcements
0.37 Bn another
-0.04 Bn around
-0.56 Bn available
0.31 Bn award-winning
-0.06 Bn back
-0.43 Bn based
-0.56 Bn became
-0.14 Bn been
0.10 Bn between
-0.17 Bn book
0.07 Bn boss
0.40 Bn both
-0.19 Bn bring
0.24 Bn but
-0.32 Bn cancelled
-1.10 Bn cast
0.39 Bn ceo
-0.47 Bn character
-0.27 Bn characters
0.49 Bn chief
-0.14 Bn city
-0.14 Bn comedy
0.41 Bn comes
-0.17 Bn comic
-0.44 Bn coming
-0.67 Bn commissioned
-0.22 Bn creative
-0.47 Bn crime
-0.12 Bn day
-0.47 Bn deal
-0.09 Bn developing
-0.21 Bn different
-0.60 Bn drama
-0.21 Bn duties
0.11 Bn end
-0.43 Bn entertainment
-0.09 Bn episode
0.11 Bn episodes
-0.19 Bn excited
0.24 Bn family
-0.21 Bn fantastic
-0.26 Bn fantasy
-0.49 Bn film
-0.22 Bn filmed
-0.10 Bn filming
-0.05 Bn films
0.77 Bn first
-0.28 Bn followed
-0.33 Bn following
-0.35 Bn follows
0.44 Bn from
0.10 Bn game
-0.41 Bn get
-0.33 Bn golden
-0.41 Bn great
-0.26 Bn had
0.44 Bn hand
0.76 Bn has
0.25 Bn have
0.11 Bn he
-0.43 Bn head
-0.51 Bn her
-0.43 Bn his
-0.19 Bn hit
-0.20 Bn horror
-0.45 Bn illustrated
0.77 Bn include
0.60 Bn includes
-0.53 Bn including
-0.26 Bn ireland
-0.62 Bn journalist
-0.35 Bn korean
0.43 Bn last
-0.23 Bn led
-0.30 Bn light
-0.33 Bn like
0.56 Bn lineup
-0.34 Bn look
-0.27 Bn lord
0.16 Bn made
-0.43 Bn manga
-0.10 Bn more
-0.11 Bn most
-0.17 Bn mother
-0.20 Bn moved
-0.55 Bn mr
-0.24 Bn my
0.16 Bn name
-0.18 Bn named
-0.51 Bn neither
-0.42 Bn network
-0.15 Bn newly
0.05 Bn news
-0.50 Bn no
-0.15 Bn nominated
-0.28 Bn nor
-0.05 Bn not
-0.28 Bn novel
-0.55 Bn novels
-0.40 Bn officer
-0.48 Bn official
0.09 Bn one
-0.61 Bn only
-0.12 Bn original
-0.14 Bn oscar
0.34 Bn other
-0.08 Bn our
-0.15 Bn part
-0.47 Bn photo
-0.10 Bn pilot
-0.48 Bn place
0.17 Bn plan
-0.25 Bn play
-0.53 Bn played
0.31 Bn political
-0.33 Bn premiere
0.33 Bn premiered
-0.37 Bn president
0.67 Bn project
-0.13 Bn protagonist
-0.18 Bn published
-0.62 Bn publisher
-0.54 Bn relationship
-0.18 Bn released
0.32 Bn replacing
-0.32 Bn reprise
-0.34 Bn revealed
-0.28 Bn revolves
-0.28 Bn role
-0.16 Bn roles
-0.14 Bn run
0.04 Bn said
-0.06 Bn scandal
0.10 Bn seasons
0.54 Bn second
-0.26 Bn sees
-0.65 Bn set
0.60 Bn shared
0.22 Bn show
-0.08 Bn shows
0.40 Bn since
-0.40 Bn slate
0.14 Bn so
-0.10 Bn south
-0.39 Bn split
-0.07 Bn starring
-0.63 Bn stars
0.27 Bn stick
-0.55 Bn stories
-0.15 Bn story
-0.19 Bn synopsis
-0.52 Bn takes
-0.11 Bn team
-0.07 Bn television
-0.32 Bn their
-0.52 Bn there
-0.24 Bn they
-0.27 Bn thriller
-0.07 Bn told
-0.12 Bn town
-0.45 Bn trailer
-0.39 Bn uk
-0.46 Bn up
-0.05 Bn us
-0.11 Bn various
-0.45 Bn very
-0.20 Bn vice
-0.51 Bn week
-0.53 Bn well
-0.21 Bn what
-0.19 Bn when
-1.05 Bn which
0.30 Bn while
-0.16 Bn who
-0.88 Bn will
0.09 Bn winner
-0.11 Bn working
-0.05 Bn world
-0.30 Bn year-old
-0.19 Bn your
-0.64 Bn –
-0.27 Bn —
0.07 Bn “
-0.07 Bn ”
0.28 H %C
-0.44 H %D
-0.32 H %P
0.19 H %S
0.40 H 's
-0.12 H (
-0.12 H )
-0.62 H ,
-0.66 H :
-0.17 H ?
-0.65 H a
-0.13 H and
-0.24 H cast
-0.35 H date
-0.44 H do
-0.17 H from
-0.42 H in
-0.18 H it
-0.13 H march
0.38 H of
0.10 H on
-0.37 H plot
-0.08 H premieres
-0.53 H release
0.11 H renewed
-0.09 H the
-0.16 H trailer
-0.52 H tv
-0.45 H what
-0.08 H when
0.07 H who
0.29 H “
0.29 H ”
-0.29 L1 %C
-0.18 L1 %D
-0.60 L1 %N
-0.17 L1 %O
0.09 L1 %R
-0.06 L1 %T
-0.16 L1 %r
0.30 L1 's
-0.48 L1 (
-0.62 L1 .
0.25 L1 :
0.25 L1 ;
0.17 L1 ^
0.27 L1 a
-0.32 L1 after
-0.17 L1 and
0.85 L1 are
-0.69 L1 as
0.36 L1 at
-0.05 L1 boss
0.24 L1 but
-0.17 L1 by
-0.44 L1 drama
-0.30 L1 film
0.26 L1 for
-0.64 L1 from
-0.21 L1 his
-0.78 L1 in
0.65 L1 include
0.60 L1 includes
-0.27 L1 including
0.57 L1 is
-0.31 L1 like
-0.27 L1 lord
-0.05 L1 my
-0.04 L1 novel
-0.10 L1 of
-0.40 L1 officer
-0.39 L1 on
-0.22 L1 one
-0.08 L1 our
-0.38 L1 publisher
0.33 L1 replacing
-0.38 L1 said
-0.22 L1 sees
-1.29 L1 starring
-0.59 L1 stars
-0.35 L1 takes
-0.25 L1 that
-0.38 L1 the
0.27 L1 to
-0.09 L1 under
-0.31 L1 west
-0.07 L1 when
-0.22 L1 while
0.09 L1 winner
-0.13 L1 ”
0.10 L2 %C 's
-0.68 L2 %C ,
0.15 L2 %C and
0.25 L2 %D ,
-0.20 L2 %D on
0.09 L2 %K 's
-0.14 L2 %P %R
0.35 L2 %P 's
-0.50 L2 %P (
-0.32 L2 %P :
-0.06 L2 %P as
0.39 L2 %P for
-0.04 L2 %P in
-0.18 L2 %P on
-0.35 L2 %P takes
-0.09 L2 %P the
0.31 L2 %R %R
-0.14 L2 %R ,
0.27 L2 %R :
-0.64 L2 %R ;
0.39 L2 %R alongside
0.42 L2 %R by
-0.19 L2 %R for
0.14 L2 %R the
0.66 L2 %R with
0.71 L2 %T %R
-0.39 L2 %T %r
-0.09 L2 %T (
-0.67 L2 %T ,
-0.18 L2 %T :
-0.41 L2 %T and
-1.14 L2 %r %R
-0.26 L2 %r %r
0.52 L2 %r ,
0.67 L2 %r ;
-0.70 L2 %r alongside
-0.61 L2 %r by
0.62 L2 's %R
-0.08 L2 ( the
0.08 L2 , %R
0.43 L2 , a
-0.13 L2 , and
0.24 L2 , but
-0.14 L2 , including
-0.31 L2 , starring
-0.17 L2 , the
-0.55 L2 , while
-0.13 L2 , ”
0.15 L2 / %R
-0.25 L2 / %r
0.33 L2 ^ %R
0.17 L2 ^ ^
-0.40 L2 ^ the
0.28 L2 adapted by
0.35 L2 along with
0.51 L2 and %r
-0.17 L2 and a
-0.29 L2 and starring
-0.06 L2 and the
0.21 L2 anime at
-0.17 L2 based on
1.00 L2 by %R
-0.32 L2 cancelled %R
-0.14 L2 city of
-0.42 L2 coming to
0.52 L2 drama %R
-0.21 L2 duties with
-0.33 L2 for the
0.41 L2 from %R
-0.28 L2 illustrated %R
-0.30 L2 illustrated by
-0.41 L2 in the
0.80 L2 its %R
-0.07 L2 led %R
-0.20 L2 moved to
-0.55 L2 mr .
-0.06 L2 novels %R
-0.44 L2 of drama
-0.14 L2 of the
-0.32 L2 on a
-0.13 L2 on the
-0.11 L2 played %R
-0.18 L2 released %R
-0.12 L2 roles as
-0.17 L2 series %R
-0.50 L2 series %r
-0.69 L2 series stars
0.27 L2 show ,
-0.40 L2 slate includes
-0.21 L2 story of
0.54 L2 team at
-0.12 L2 town of
0.58 L2 under %R
-0.05 L2 well as
-0.15 L2 winning %R
0.79 L2 winning %r
-0.11 L2 working with
-0.14 L2 ” %R
0.55 L2 ” %r
-0.38 L2 ” said
-0.08 L3 %P ( the
-0.12 L3 %P , ”
-0.21 L3 %P in the
-0.09 L3 %P of drama
-0.27 L3 %R %P (
0.28 L3 %R %R alongside
0.36 L3 %R %R by
-0.40 L3 %R , with
-0.07 L3 %R / %r
0.38 L3 %R and %r
0.14 L3 %R duties with
-0.29 L3 %T ” %R
0.16 L3 %r %R alongside
-0.70 L3 %r %r alongside
0.23 L3 %r %r by
0.15 L3 %r / %R
-0.51 L3 %r / %r
0.72 L3 %r and %R
-0.88 L3 %r duties with
-0.38 L3 's %P of
-0.14 L3 ( %P of
0.20 L3 , %P 's
-0.19 L3 , %R %R
-0.26 L3 , %R by
-0.61 L3 , %r %R
-0.47 L3 , %r by
0.18 L3 , along with
-0.38 L3 , ” said
0.76 L3 - winning %R
0.71 L3 ; %R by
-0.89 L3 ; %r by
-0.59 L3 ^ %C ,
-0.27 L3 ^ %P (
-0.18 L3 ^ %R %R
0.51 L3 ^ %R :
-0.21 L3 ^ %R by
0.49 L3 ^ %T %R
-0.09 L3 ^ %T (
-0.22 L3 ^ %r by
0.33 L3 ^ ^ %R
0.17 L3 ^ ^ ^
-0.40 L3 ^ ^ the
0.56 L3 a %R with
0.05 L3 and %K 's
-0.61 L3 and %P (
0.42 L3 and %P for
-0.80 L3 and %R %R
1.24 L3 and %R by
0.29 L3 and %r by
0.28 L3 and adapted by
-0.25 L3 and illustrated by
-0.05 L3 as well as
-0.12 L3 be %R by
0.08 L3 be %r by
0.64 L3 been %R by
-0.25 L3 been cancelled %R
0.32 L3 being %R by
-0.18 L3 book %T :
-0.11 L3 by %P (
0.70 L3 is %R %R
0.08 L3 is %R by
-0.67 L3 is %r %R
-0.15 L3 of %P 's
-0.14 L3 of %P (
-0.68 L3 series %R by
-0.26 L3 series %r by
-0.05 L3 the %P for
0.21 L3 the anime at
0.27 L3 the show ,
-0.04 L3 the story of
0.75 L3 to %R %R
1.42 L3 was %R by
-0.20 L3 was %r %R
-0.70 L3 was %r by
-0.13 L3 was cancelled %R
-0.30 L3 ” %R by
-0.15 L3 ” %r %R
-0.40 LR %N %R
-0.16 LR %O ,
-0.06 LR %R %D
-0.33 LR %R 's
0.40 LR %R )
0.32 LR %R ,
-0.64 LR %R .
0.26 LR %R added
-0.18 LR %R after
0.46 LR %R also
0.39 LR %R and
0.13 LR %R are
0.64 LR %R for
0.40 LR %R has
-0.13 LR %R in
0.49 LR %R is
-0.16 LR %R on
0.79 LR %R said
0.63 LR %R told
0.30 LR %R who
-0.51 LR %R will
0.63 LR %r 's
-0.07 LR %r ,
0.45 LR %r .
-0.12 LR %r also
-0.80 LR %r said
-0.19 LR %r will
-0.16 LR 's 's
-0.18 LR 's )
0.81 LR 's ,
0.30 LR 's .
-0.31 LR 's and
-0.43 LR 's of
-0.08 LR ( $
-0.07 LR ( 's
-0.60 LR ( )
-0.15 LR ( ,
-0.10 LR ( in
-0.05 LR ( of
-0.65 LR , 's
0.15 LR , )
0.17 LR , ,
0.29 LR , .
-0.83 LR , has
0.21 LR , is
-0.42 LR , to
-0.35 LR , was
0.48 LR , will
-0.18 LR . )
0.56 LR : $
-0.17 LR : %R
0.08 LR : .
-0.35 LR : the
0.20 LR ^ %R
0.32 LR ^ %r
0.30 LR ^ 's
-0.36 LR ^ ,
0.34 LR ^ animates
0.46 LR ^ announced
-0.05 LR ^ are
0.13 LR ^ has
0.05 LR ^ is
0.56 LR ^ serve
0.58 LR ^ will
0.57 LR a %R
-0.08 LR a )
-0.40 LR and 's
0.55 LR and ,
-0.04 LR as 's
-0.06 LR as ,
0.38 LR at .
0.19 LR by $
-0.44 LR by 's
0.05 LR by ,
-0.29 LR by .
-0.08 LR by and
-0.43 LR by in
-0.44 LR drama ,
-0.26 LR for ,
-0.35 LR for .
-0.15 LR for as
-0.45 LR in 's
-0.33 LR in ,
-0.36 LR in .
-0.20 LR in and
0.64 LR includes .
-0.13 LR including ,
-0.23 LR like .
0.19 LR of 's
-0.14 LR of )
0.16 LR of ,
0.06 LR of .
-0.08 LR of :
-0.30 LR of and
-0.14 LR of in
-0.29 LR of who
-0.17 LR on 's
-0.18 LR on ,
-0.48 LR on .
-0.13 LR on and
-0.05 LR on in
-0.38 LR said ,
-0.45 LR starring ,
-0.51 LR stars .
-0.19 LR the $
-0.21 LR the %R
-0.50 LR the 's
-0.19 LR the )
-0.34 LR the ,
-0.72 LR the .
-0.13 LR the drama
-0.13 LR the of
-0.15 LR the series
-0.22 LR the star
-0.06 LR to ,
0.51 LR to .
0.25 LR with %R
-0.13 LR with 's
-0.05 LR with ,
0.11 LR with .
0.11 LR with as
-0.12 LR ” )
0.37 Lb2 %C
0.25 Lb2 %D
-0.07 Lb2 %K
-0.43 Lb2 %N
-0.53 Lb2 %O
0.21 Lb2 %P
0.73 Lb2 %R
0.10 Lb2 %S
0.63 Lb2 %T
-0.51 Lb2 %r
0.29 Lb2 's
0.35 Lb2 (
0.08 Lb2 ,
-0.30 Lb2 -
-0.23 Lb2 /
0.05 Lb2 ^
-0.16 Lb2 a
-0.20 Lb2 adaptation
0.27 Lb2 adapted
0.20 Lb2 all
0.35 Lb2 along
0.18 Lb2 also
-0.41 Lb2 and
-0.15 Lb2 announcements
0.37 Lb2 another
0.38 Lb2 as
0.32 Lb2 at
-0.17 Lb2 based
0.75 Lb2 by
-0.32 Lb2 cancelled
-0.72 Lb2 cast
0.39 Lb2 ceo
-0.14 Lb2 city
-0.42 Lb2 coming
-0.08 Lb2 drama
-0.21 Lb2 duties
-0.24 Lb2 follows
-0.33 Lb2 for
1.13 Lb2 from
-0.12 Lb2 her
-0.45 Lb2 illustrated
-0.56 Lb2 in
-0.18 Lb2 including
0.18 Lb2 is
-0.16 Lb2 it
-0.50 Lb2 led
0.16 Lb2 made
-0.20 Lb2 moved
-0.55 Lb2 mr
0.10 Lb2 name
-0.05 Lb2 named
-0.42 Lb2 network
-0.23 Lb2 novel
-0.49 Lb2 novels
-0.61 Lb2 of
-0.48 Lb2 on
0.14 Lb2 oscar
-0.24 Lb2 played
-0.18 Lb2 released
-0.15 Lb2 role
-0.16 Lb2 roles
-0.08 Lb2 said
0.54 Lb2 second
0.19 Lb2 series
-0.20 Lb2 show
-0.40 Lb2 slate
-0.21 Lb2 story
-0.41 Lb2 that
-0.21 Lb2 the
-0.98 Lb2 to
-0.12 Lb2 town
0.58 Lb2 under
-0.31 Lb2 up
-0.49 Lb2 week
-0.05 Lb2 well
-0.20 Lb2 which
-1.20 Lb2 will
-0.04 Lb2 with
-0.11 Lb2 working
-0.21 Lb2 “
0.29 Lb2 ”
-0.42 Lb3 %C
0.25 Lb3 %D
-0.05 Lb3 %N
-0.47 Lb3 %P
0.31 Lb3 %R
0.22 Lb3 %S
-0.08 Lb3 %T
0.16 Lb3 %r
-0.24 Lb3 's
-0.33 Lb3 (
0.08 Lb3 )
0.20 Lb3 -
-0.17 Lb3 .
0.06 Lb3 /
-0.25 Lb3 :
0.18 Lb3 ;
-0.19 Lb3 ^
0.12 Lb3 a
-0.24 Lb3 an
0.73 Lb3 and
-0.67 Lb3 as
0.34 Lb3 at
0.53 Lb3 based
-0.60 Lb3 be
-0.10 Lb3 been
0.21 Lb3 being
0.40 Lb3 book
-0.31 Lb3 by
-0.13 Lb3 cast
-0.17 Lb3 character
-0.16 Lb3 characters
-0.06 Lb3 comedy
0.30 Lb3 drama
-0.43 Lb3 entertainment
-0.25 Lb3 fantasy
-0.05 Lb3 films
-0.62 Lb3 for
0.32 Lb3 from
-0.30 Lb3 great
-0.38 Lb3 her
-0.49 Lb3 his
-0.46 Lb3 in
0.30 Lb3 include
0.21 Lb3 is
-0.06 Lb3 it
0.19 Lb3 its
-0.24 Lb3 light
-0.06 Lb3 like
-0.14 Lb3 named
-0.12 Lb3 new
-0.26 Lb3 of
-0.40 Lb3 on
0.51 Lb3 other
-0.33 Lb3 premiere
-0.58 Lb3 series
-0.19 Lb3 show
0.27 Lb3 stick
-0.39 Lb3 takes
-0.39 Lb3 that
-0.05 Lb3 the
-0.18 Lb3 their
0.04 Lb3 to
-0.25 Lb3 trailer
-0.11 Lb3 various
-0.30 Lb3 was
-0.30 Lb3 which
0.42 Lb3 while
-0.23 Lb3 will
0.39 Lb3 with
-0.07 Lb3 “
-0.21 Lb3 ”
-0.37 R1 %D
-0.17 R1 %N
-0.16 R1 %O
-0.35 R1 %P
0.33 R1 %R
-0.32 R1 %r
-0.37 R1 's
0.22 R1 ,
-0.56 R1 -
0.38 R1 :
-0.98 R1 ;
-0.21 R1 ]
-0.10 R1 a
0.26 R1 added
-0.19 R1 after
-0.27 R1 also
0.34 R1 animates
0.46 R1 announced
-0.13 R1 are
-0.36 R1 as
-0.58 R1 at
-0.13 R1 attached
-0.49 R1 australia
-0.40 R1 award
-0.19 R1 back
-0.19 R1 being
-0.08 R1 by
0.11 R1 did
-0.33 R1 drama
0.57 R1 for
0.25 R1 has
-0.41 R1 in
-0.42 R1 india
0.17 R1 is
-0.16 R1 leave
0.10 R1 of
-0.45 R1 on
-0.17 R1 original
0.33 R1 remains
-0.24 R1 returns
-0.17 R1 revealed
0.12 R1 said
-0.35 R1 says
-0.27 R1 series
0.56 R1 serve
-0.08 R1 serves
-0.35 R1 show
-0.59 R1 star
-0.35 R1 story
-0.21 R1 takes
-0.18 R1 that
-0.08 R1 the
-0.82 R1 to
-0.16 R1 was
-0.25 R1 who
-0.19 R1 will
-0.11 R1 with
-0.19 R1 would
-0.35 R1 –
-0.21 R1 —
-0.07 R2 %D ,
-0.06 R2 %D .
-0.39 R2 %R %P
0.47 R2 %R %R
-0.08 R2 %R .
0.51 R2 %R it
-0.28 R2 %R the
0.04 R2 %r the
-0.52 R2 's %K
0.07 R2 's %T
-0.37 R2 's first
-0.29 R2 's novel
-0.55 R2 's “
0.40 R2 ) $
-0.07 R2 ) %D
-0.07 R2 ) %P
-0.11 R2 ) %R
-0.08 R2 ) ,
0.12 R2 ) .
-0.41 R2 ) and
-0.04 R2 ) in
-0.57 R2 ) is
-0.15 R2 ) who
0.36 R2 , %C
-0.84 R2 , %R
-0.18 R2 , %T
0.41 R2 , %r
-0.50 R2 , a
-0.36 R2 , and
-0.21 R2 , as
0.05 R2 , has
0.15 R2 , is
-0.37 R2 , it
-0.39 R2 , played
-0.06 R2 , said
-0.19 R2 , there
-0.35 R2 , was
-0.49 R2 , where
0.44 R2 , which
0.51 R2 , who
0.20 R2 , with
0.26 R2 , “
-0.14 R2 , ”
-0.54 R2 - based
0.15 R2 . $
0.30 R2 . ,
-0.16 R2 : %P
0.26 R2 added :
-0.94 R2 and %R
0.25 R2 and %T
0.82 R2 and %r
0.29 R2 and adapted
-0.25 R2 and his
-0.59 R2 and illustrated
-0.08 R2 and is
-0.48 R2 and starring
-0.32 R2 and the
0.08 R2 and will
0.57 R2 are %R
-0.83 R2 are %r
0.18 R2 are the
0.40 R2 as %R
-0.41 R2 as %r
-0.13 R2 as a
-0.47 R2 as well
-0.57 R2 at the
-0.26 R2 award -
0.11 R2 did the
0.31 R2 for %C
0.20 R2 for %K
0.41 R2 for the
0.31 R2 has %R
0.49 R2 has been
-0.54 R2 in %D
-0.35 R2 in %P
0.18 R2 in the
-0.42 R2 india .
0.54 R2 is %R
0.34 R2 is also
0.45 R2 is in
-0.17 R2 is set
-0.06 R2 is the
-0.34 R2 of %P
-0.05 R2 of a
-0.19 R2 of drama
-0.11 R2 on %D
-0.33 R2 on the
-0.11 R2 series %T
0.56 R2 serve as
-0.08 R2 serves as
-0.18 R2 star %P
-0.41 R2 takes %P
-0.25 R2 the %P
-0.05 R2 to the
-0.07 R2 told %O
0.78 R2 will %R
-0.52 R2 will %r
-0.10 R2 will be
-0.42 R2 will play
-0.06 R3 %D . $
-0.08 R3 %R . $
-0.22 R3 %R the %S
0.27 R3 %R the first
-0.53 R3 's %K ,
-0.06 R3 's %P )
-0.08 R3 's %P ,
-0.67 R3 's %P .
0.39 R3 's %P and
-0.05 R3 's %P of
-0.14 R3 's “ %T
0.40 R3 ) $ $
-0.07 R3 ) %P (
-0.10 R3 ) %R the
-0.08 R3 ) , %P
-0.10 R3 ) , with
0.12 R3 ) . $
-0.04 R3 ) and %P
-0.09 R3 ) and %R
-0.06 R3 ) and %r
-0.29 R3 , %R %D
-0.50 R3 , %R by
-0.06 R3 , %R of
-0.53 R3 , %T is
-0.33 R3 , %r %R
0.61 R3 , %r by
-0.33 R3 , played %R
-0.58 R3 , the %C
0.36 R3 , the %N
-0.61 R3 , the %R
0.40 R3 , the %r
0.22 R3 , the series
-0.19 R3 , the show
0.13 R3 , which follows
0.62 R3 , who %R
0.25 R3 , who %r
0.41 R3 , who also
0.44 R3 , with %P
-0.16 R3 , “ %T
-0.10 R3 , ” “
0.15 R3 . $ $
0.26 R3 added : “
-0.88 R3 and %R by
0.16 R3 and %r %R
0.87 R3 and %r by
-0.59 R3 and illustrated by
-0.48 R3 and starring %P
0.48 R3 are %R %R
-0.79 R3 are %r %r
0.56 R3 are the %R
0.90 R3 as %R .
-0.40 R3 as %r .
-0.42 R3 as well as
-0.26 R3 award - winning
0.37 R3 for %C .
-0.07 R3 in %D ,
-0.46 R3 in %D .
-0.35 R3 in %P ,
-0.13 R3 in the %P
-0.42 R3 india . $
0.41 R3 is %R the
0.46 R3 is in charge
-0.17 R3 is set to
-0.05 R3 of a %P
-0.16 R3 of drama %P
0.11 R3 serve as %R
-0.07 R3 told %O he
0.14 Rb2 $
0.48 Rb2 %C
-0.67 Rb2 %D
-0.15 Rb2 %K
0.17 Rb2 %N
-0.11 Rb2 %O
-0.40 Rb2 %P
0.08 Rb2 %R
-0.19 Rb2 %S
0.12 Rb2 %T
0.05 Rb2 %r
-0.18 Rb2 's
-0.08 Rb2 (
-0.13 Rb2 )
0.26 Rb2 ,
-0.39 Rb2 -
-0.61 Rb2 .
-0.14 Rb2 /
-0.54 Rb2 :
0.08 Rb2 a
0.29 Rb2 adapted
-0.72 Rb2 all
0.34 Rb2 also
-0.48 Rb2 and
0.37 Rb2 anime
-0.12 Rb2 announced
0.37 Rb2 are
-0.04 Rb2 as
0.49 Rb2 attached
-0.54 Rb2 based
-0.10 Rb2 be
0.49 Rb2 been
-0.07 Rb2 canada
0.13 Rb2 clarify
-0.15 Rb2 debuted
-0.74 Rb2 drama
-0.39 Rb2 first
0.19 Rb2 follows
0.17 Rb2 for
0.15 Rb2 had
-0.07 Rb2 has
-0.64 Rb2 his
-0.59 Rb2 illustrated
0.19 Rb2 in
-0.15 Rb2 is
-0.17 Rb2 it
0.55 Rb2 its
-0.58 Rb2 japan
-0.17 Rb2 made
-0.16 Rb2 no
-0.26 Rb2 not
-0.29 Rb2 novel
-0.11 Rb2 of
0.44 Rb2 on
-0.42 Rb2 play
-0.39 Rb2 played
0.34 Rb2 returning
-0.18 Rb2 said
-0.39 Rb2 series
-0.21 Rb2 set
0.23 Rb2 show
-0.13 Rb2 sits
-0.61 Rb2 star
-0.48 Rb2 starring
0.55 Rb2 that
0.09 Rb2 the
-0.19 Rb2 there
-0.57 Rb2 this
-0.27 Rb2 to
0.28 Rb2 told
0.21 Rb2 tudum
0.24 Rb2 under
-0.20 Rb2 was
-0.47 Rb2 well
-0.49 Rb2 where
0.44 Rb2 which
0.47 Rb2 who
0.06 Rb2 will
0.20 Rb2 with
0.31 Rb2 would
-0.12 Rb2 “
-0.18 Rb2 ”
-0.75 Rb3 %D
-0.77 Rb3 %K
0.30 Rb3 %N
0.23 Rb3 %O
-0.31 Rb3 %P
0.30 Rb3 %R
-0.14 Rb3 %S
-1.05 Rb3 %T
0.30 Rb3 's
-0.20 Rb3 (
-0.14 Rb3 )
-1.05 Rb3 ,
-0.24 Rb3 .
-0.40 Rb3 :
0.09 Rb3 ;
0.14 Rb3 a
-0.34 Rb3 actor
0.07 Rb3 again
0.19 Rb3 also
-0.10 Rb3 an
0.46 Rb3 and
-0.20 Rb3 are
0.22 Rb3 as
-0.25 Rb3 at
-0.82 Rb3 based
0.38 Rb3 be
-0.75 Rb3 been
0.11 Rb3 by
0.46 Rb3 charge
-0.15 Rb3 date
0.27 Rb3 drama
-0.72 Rb3 film
0.17 Rb3 first
0.66 Rb3 follows
-0.40 Rb3 for
0.56 Rb3 from
0.22 Rb3 had
-0.05 Rb3 has
0.12 Rb3 have
0.37 Rb3 his
0.65 Rb3 in
-0.25 Rb3 is
-0.86 Rb3 it
0.17 Rb3 its
-0.56 Rb3 new
-0.52 Rb3 not
-0.20 Rb3 of
-0.43 Rb3 on
-0.59 Rb3 others
0.08 Rb3 pilot
-0.13 Rb3 place
-0.28 Rb3 play
0.06 Rb3 series
-0.18 Rb3 stars
0.23 Rb3 stepping
-0.17 Rb3 story
0.10 Rb3 that
-0.22 Rb3 the
-0.19 Rb3 their
-0.31 Rb3 this
0.12 Rb3 to
-0.13 Rb3 tv
-0.56 Rb3 was
-0.35 Rb3 which
-0.26 Rb3 who
0.35 Rb3 will
-0.58 Rb3 winning
0.06 Rb3 with
-0.09 Rb3 –
-0.31 Rb3 “
-0.10 Rb3 ”
-0.19 T after
-0.30 T before
-0.11 T both
0.09 T season
-0.82 ahead Cfar
-0.54 ahead Cfarther
-0.57 ahead Cnear
-0.22 ahead Cnext
-0.47 ahead Cnone
-0.83 ahead Csome
-0.40 ahead Kfar
0.50 ahead Kfarther
0.50 ahead Knear
0.32 ahead Knext
0.72 ahead Knone
0.27 ahead Ksome
-0.07 ahead Pfar
-1.11 ahead Pfarther
0.50 ahead Pnear
0.12 ahead Pnext
-0.35 ahead Pnone
0.28 ahead Psome
-0.40 ahead _
-0.72 ahead _%T
-0.26 ahead _%r
0.57 ahead _(
0.37 ahead _(_)
-0.19 ahead _)
-0.05 ahead _)_%r
0.57 ahead _are
0.56 ahead _are_the
0.18 ahead _as
0.31 ahead _has
-0.25 ahead _is
-0.50 ahead _played
0.11 ahead _serve_as
-0.64 ahead _the
0.53 ahead _the_%r
-0.72 ahead _the_%r_of_%T
-0.22 ahead _who
0.15 ahead _who_also
0.24 ahead _who_will_also_serve_as
0.78 ahead _will
0.05 ahead _will_%r
-0.57 at caption
-0.28 at first0
-0.11 at first1
0.22 at first2
-0.60 at heading
-0.26 at last2
-0.17 at last3
0.35 at length0
0.33 at length1
-0.19 at length2
-0.06 at length3
-0.48 at length4
-0.27 at length5
-0.20 at middle2
-0.06 at middle3
-0.10 at paragraph
-0.65 back Cfar
-0.54 back Cfarther
-0.40 back Cnear
-0.53 back Cnext
-0.32 back Cnone
-0.88 back Csome
0.48 back Kfar
0.27 back Kfarther
1.14 back Knear
0.14 back Knext
0.35 back Knone
-0.57 back Ksome
-0.65 back Pfar
-0.76 back Pfarther
0.12 back Pnear
0.29 back Pnext
-0.13 back Pnone
0.19 back Psome
0.11 back _
-0.29 back _%C
0.56 back _%r
0.69 back _%r_by
-0.49 back _'s
-0.27 back _(
-0.13 back _(_on
0.55 back _)
-0.15 back _/
-0.07 back _/_%r
0.41 back _:
-0.64 back _;
0.63 back _alongside
0.44 back _by
-1.47 back _by_%r_by
-0.13 back _by_(
-0.06 back _by_(_on
-0.25 back _by_illustrated_by
0.52 back _by_starring
0.86 back _duties_with
-0.19 back _for
0.15 back _the
-0.51 back _the_publisher
0.41 back _through
0.26 back _with
-0.68 cat cast
-0.47 cat character
0.45 cat maker
-0.29 l1 %C
-0.18 l1 %D
-0.79 l1 %N
-0.17 l1 %O
0.21 l1 %R
-0.06 l1 %T
-0.16 l1 %r
-0.97 l1 &
0.27 l1 's
-0.30 l1 (
-0.11 l1 ,
-0.57 l1 .
-0.52 l1 /
0.43 l1 :
0.21 l1 ^
0.28 l1 a
-0.32 l1 after
0.24 l1 are
-0.63 l1 as
-0.40 l1 at
-0.05 l1 boss
0.24 l1 but
-0.23 l1 by
-0.44 l1 drama
-0.06 l1 film
-0.59 l1 for
-0.64 l1 from
-0.75 l1 in
0.48 l1 include
0.13 l1 includes
-0.20 l1 including
0.57 l1 is
-0.16 l1 like
-0.27 l1 lord
-0.04 l1 my
-0.40 l1 officer
-0.39 l1 on
-0.22 l1 one
-0.07 l1 our
-0.38 l1 publisher
0.33 l1 replacing
-0.38 l1 said
-0.22 l1 sees
-0.72 l1 starring
-0.48 l1 stars
-0.35 l1 takes
-0.25 l1 that
-0.36 l1 the
0.28 l1 to
-0.31 l1 west
-0.07 l1 when
-0.22 l1 while
0.09 l1 winner
0.40 l1 with
-0.69 l1 “
0.10 l2 %C 's
-0.66 l2 %C ,
0.15 l2 %C and
0.25 l2 %D ,
-0.20 l2 %D on
0.06 l2 %K 's
0.08 l2 %K ,
0.25 l2 %K and
-0.14 l2 %P %R
-0.90 l2 %P &
0.34 l2 %P 's
-0.30 l2 %P (
-0.52 l2 %P /
-0.23 l2 %P :
-0.35 l2 %P ;
-0.09 l2 %P and
-0.05 l2 %P as
-0.04 l2 %P in
0.30 l2 %P of
-0.18 l2 %P on
-0.35 l2 %P takes
-0.09 l2 %P the
-0.04 l2 %R %R
-0.14 l2 %R ,
0.41 l2 %R :
-0.64 l2 %R ;
0.44 l2 %R alongside
0.17 l2 %R by
-0.19 l2 %R for
0.21 l2 %R the
0.66 l2 %R with
0.67 l2 %T %R
-0.36 l2 %T %r
-0.09 l2 %T (
-0.69 l2 %T ,
-0.18 l2 %T :
-0.41 l2 %T and
-1.00 l2 %r %R
-0.18 l2 %r %r
0.52 l2 %r ,
0.67 l2 %r ;
-0.48 l2 %r alongside
-0.41 l2 %r by
0.62 l2 's %R
-0.07 l2 ( the
-0.10 l2 ( “
-0.12 l2 ) ,
-0.47 l2 ) and
0.08 l2 , %R
0.43 l2 , a
0.06 l2 , alongside
0.37 l2 , and
0.24 l2 , but
-0.13 l2 , including
-0.19 l2 , starring
-0.27 l2 , the
-0.55 l2 , while
0.16 l2 , with
0.15 l2 / %R
-0.25 l2 / %r
-0.56 l2 : “
0.31 l2 ^ %R
0.21 l2 ^ ^
-0.40 l2 ^ the
0.28 l2 adapted by
0.50 l2 along with
-0.14 l2 and %R
0.51 l2 and %r
-0.17 l2 and a
-0.29 l2 and starring
-0.31 l2 and the
0.21 l2 anime at
-0.17 l2 based on
0.61 l2 by %R
-0.32 l2 cancelled %R
-0.14 l2 city of
-0.42 l2 coming to
0.52 l2 drama %R
0.44 l2 duties with
-0.33 l2 for the
0.41 l2 from %R
-0.28 l2 illustrated %R
-0.30 l2 illustrated by
-0.24 l2 in the
0.50 l2 its %R
-0.20 l2 moved to
-0.55 l2 mr .
-0.06 l2 novels %R
-0.44 l2 of drama
-0.14 l2 of the
-0.27 l2 on a
-0.13 l2 on the
-0.18 l2 released %R
-0.05 l2 roles as
-0.55 l2 series %r
-0.27 l2 series stars
0.27 l2 show ,
-0.33 l2 slate includes
-0.16 l2 story of
0.54 l2 team at
-0.12 l2 town of
0.58 l2 under %R
-0.05 l2 well as
-0.15 l2 winning %R
0.79 l2 winning %r
-0.11 l2 working with
1.09 l2 ” %R
0.41 l2 ” %r
-0.38 l2 ” said
-0.13 l2 ” “
0.56 l3 %K , and
-0.07 l3 %P ( the
-0.10 l3 %P ( “
0.48 l3 %P ) and
-0.08 l3 %P , and
-0.14 l3 %P , the
-0.06 l3 %P and the
-0.05 l3 %P in the
-0.09 l3 %P of drama
-0.14 l3 %R %K and
-0.14 l3 %R %P &
-0.19 l3 %R %P (
0.46 l3 %R %P ,
-0.15 l3 %R %P /
-0.46 l3 %R %P and
0.14 l3 %R %R alongside
0.36 l3 %R %R by
0.29 l3 %R ) ,
-0.40 l3 %R , with
-0.07 l3 %R / %r
0.28 l3 %R and %r
0.86 l3 %R duties with
0.60 l3 %T ” %R
0.66 l3 %r %P and
-0.48 l3 %r %r alongside
0.23 l3 %r %r by
-0.62 l3 %r ) ,
0.15 l3 %r / %R
-0.51 l3 %r / %r
0.46 l3 %r and %R
-0.75 l3 %r duties with
0.42 l3 's %K and
0.19 l3 's %P and
-0.25 l3 's %P of
-0.61 l3 ( %P ,
0.16 l3 ) , with
0.33 l3 , %K and
0.16 l3 , %P 's
-0.04 l3 , %P (
0.18 l3 , %P and
-0.34 l3 , %R %R
-0.15 l3 , %R by
-0.61 l3 , %r %R
-0.47 l3 , %r by
0.09 l3 , along with
-0.38 l3 , ” said
-0.13 l3 , ” “
0.76 l3 - winning %R
-0.06 l3 : %P ,
-0.36 l3 ; %P and
0.55 l3 ; %R by
-0.40 l3 ; %r by
-0.57 l3 ^ %C ,
-0.17 l3 ^ %P (
-0.16 l3 ^ %P ,
0.24 l3 ^ %P and
-0.24 l3 ^ %R %R
0.22 l3 ^ %R :
-0.31 l3 ^ %R by
0.49 l3 ^ %T %R
-0.09 l3 ^ %T (
-0.44 l3 ^ %r by
0.31 l3 ^ ^ %R
0.21 l3 ^ ^ ^
-0.40 l3 ^ ^ the
0.56 l3 a %R with
0.31 l3 alongside %P and
-0.12 l3 and %P (
0.19 l3 and %P for
-0.80 l3 and %R %R
1.22 l3 and %R by
0.34 l3 and %r by
0.28 l3 and adapted by
-0.25 l3 and illustrated by
-0.09 l3 as %P and
-0.05 l3 as well as
-0.12 l3 be %R by
0.08 l3 be %r by
0.61 l3 been %R by
-0.25 l3 been cancelled %R
0.22 l3 being %R by
-0.18 l3 book %T :
-0.06 l3 by %P (
0.06 l3 by %P ,
0.75 l3 includes %P ,
-0.04 l3 including %P ,
0.63 l3 is %R %R
-0.30 l3 is %r %R
-0.11 l3 like %P ,
-0.15 l3 of %P 's
-0.14 l3 of %P (
-0.25 l3 of %P ,
-0.37 l3 of %P and
-0.66 l3 series %R by
-0.17 l3 series %r by
-0.57 l3 starring %P ,
-0.33 l3 starring %P and
-0.41 l3 stars %P ,
-0.09 l3 the %P ,
-0.38 l3 the %P and
-0.05 l3 the %P for
0.21 l3 the anime at
0.27 l3 the show ,
-0.04 l3 the story of
0.35 l3 to %R %R
1.01 l3 was %R by
-0.20 l3 was %r %R
-0.29 l3 was %r by
-0.13 l3 was cancelled %R
-0.20 l3 with %P ,
-0.22 l3 with %P and
-0.30 l3 ” %R by
-0.17 l3 ” ) and
-0.64 own Csure1
-1.11 own Csure2
-0.44 own Csure3
-0.09 own Ksure1
0.87 own Ksure2
0.48 own Ksure3
-1.03 own P1
-0.57 own P2
-0.39 own P3
-1.22 own Psure1
0.50 own Psure2
0.15 own Psure3
-0.67 own writtenCsure1
-0.94 own writtenCsure2
-0.58 own writtenCsure3
-0.09 own writtenKsure1
0.87 own writtenKsure2
0.48 own writtenKsure3
-1.22 own writtenP1
-0.39 own writtenP2
-0.39 own writtenP3
-0.25 own writtenPsure1
0.47 own writtenPsure2
0.19 own writtenPsure3
0.19 par %P
0.28 par “
0.09 par2 %P )
0.15 par2 %P ,
0.14 par2 %P on
-0.19 par2 the %P
0.28 par2 “ %P
-0.09 r1 $
-0.33 r1 %D
-0.18 r1 %N
-0.10 r1 %O
-0.35 r1 %P
0.29 r1 %R
-0.20 r1 %r
-0.93 r1 &
-0.24 r1 's
-0.15 r1 (
0.12 r1 )
0.33 r1 ,
-0.56 r1 -
-0.16 r1 .
0.43 r1 /
-0.43 r1 :
-0.15 r1 ;
-0.21 r1 ]
-0.10 r1 a
0.26 r1 added
-0.19 r1 after
-0.21 r1 also
0.34 r1 animates
0.46 r1 announced
-0.29 r1 are
-0.55 r1 as
-0.53 r1 at
-0.05 r1 attached
-0.43 r1 australia
-0.40 r1 award
-0.19 r1 back
-0.08 r1 by
0.11 r1 did
-0.33 r1 drama
0.47 r1 for
0.25 r1 has
-0.40 r1 in
-0.42 r1 india
-0.08 r1 is
-0.16 r1 leave
0.16 r1 of
-0.39 r1 on
-0.17 r1 original
0.74 r1 remains
-0.24 r1 returns
-0.17 r1 revealed
0.10 r1 said
-0.35 r1 says
-0.27 r1 series
0.34 r1 serve
-0.08 r1 serves
-0.35 r1 show
-0.22 r1 star
-0.21 r1 story
-0.21 r1 takes
-0.18 r1 that
-0.08 r1 the
-0.81 r1 to
-0.16 r1 was
-0.30 r1 who
-0.16 r1 will
-0.11 r1 with
-0.19 r1 would
-0.35 r1 –
-0.21 r1 —
-0.32 r1 ”
-0.09 r2 $ $
-0.07 r2 %D ,
-0.36 r2 %R %P
-0.18 r2 %R %R
0.76 r2 %R .
0.51 r2 %R it
-0.22 r2 %R the
0.11 r2 %r the
-0.82 r2 & %P
-0.59 r2 's %K
0.29 r2 's %P
0.18 r2 's %T
-0.37 r2 's first
-0.29 r2 's novel
-0.32 r2 's “
0.14 r2 ( %P
0.57 r2 ( %R
-0.93 r2 ( %r
-0.08 r2 ( the
0.26 r2 ( “
0.40 r2 ) $
-0.07 r2 ) %D
-0.11 r2 ) %R
0.05 r2 ) ,
0.14 r2 ) .
-0.50 r2 ) and
-0.04 r2 ) in
-0.45 r2 ) is
-0.15 r2 ) who
0.36 r2 , %C
-0.30 r2 , %K
-0.28 r2 , %P
-0.78 r2 , %R
0.40 r2 , %T
0.41 r2 , %r
-0.40 r2 , a
-0.08 r2 , and
-0.30 r2 , as
0.22 r2 , has
-0.17 r2 , is
-0.39 r2 , played
-0.06 r2 , said
0.05 r2 , the
-0.19 r2 , there
-0.35 r2 , was
-0.49 r2 , where
0.42 r2 , which
0.12 r2 , who
-0.30 r2 , with
0.36 r2 , “
-0.15 r2 , ”
-0.54 r2 - based
-0.19 r2 . ,
0.50 r2 / %P
-0.15 r2 : %P
0.37 r2 ; %P
0.05 r2 ; and
0.26 r2 added :
-0.82 r2 and %R
0.25 r2 and %T
0.80 r2 and %r
-0.51 r2 and illustrated
-0.08 r2 and is
-0.35 r2 and the
0.08 r2 and will
0.53 r2 are %R
-0.34 r2 are %r
-0.29 r2 are the
0.10 r2 as %R
-0.69 r2 as %r
-0.12 r2 as a
-0.14 r2 as well
-0.51 r2 at the
-0.26 r2 award -
0.11 r2 did the
0.36 r2 for %C
0.11 r2 for %K
0.40 r2 for the
0.31 r2 has %R
0.49 r2 has been
-0.51 r2 in %D
-0.35 r2 in %P
0.18 r2 in the
-0.42 r2 india .
0.54 r2 is %R
0.34 r2 is also
-0.18 r2 is in
-0.17 r2 is set
-0.06 r2 is the
-0.32 r2 of %P
-0.05 r2 of a
-0.19 r2 of drama
-0.33 r2 on the
-0.11 r2 series %T
0.34 r2 serve as
-0.08 r2 serves as
-0.41 r2 takes %P
-0.25 r2 the %P
-0.05 r2 to the
-0.07 r2 told %O
0.67 r2 will %R
-0.37 r2 will %r
-0.06 r2 will be
-0.19 r2 ” )
-0.09 r3 $ $ $
0.76 r3 %R . $
0.27 r3 %R the first
-0.53 r3 's %K ,
-0.12 r3 's %K and
-0.08 r3 's %P ,
-0.67 r3 's %P .
0.73 r3 's %P and
-0.05 r3 's %P of
-0.07 r3 's “ %T
0.11 r3 ( %P )
0.07 r3 ( %P ,
0.14 r3 ( %P on
0.24 r3 ( %R %R
-1.04 r3 ( %r %r
-0.32 r3 ( the %P
0.27 r3 ( “ %P
0.40 r3 ) $ $
-0.10 r3 ) %R the
-0.07 r3 ) , with
0.14 r3 ) . $
-0.09 r3 ) and %R
-0.06 r3 ) and %r
-0.16 r3 , %K .
-0.18 r3 , %P 's
-0.21 r3 , %P )
-0.05 r3 , %P ,
-0.18 r3 , %P and
-0.31 r3 , %P is
-0.10 r3 , %R %D
-0.50 r3 , %R by
-0.06 r3 , %R of
-0.50 r3 , %T is
-0.33 r3 , %r %R
0.61 r3 , %r by
0.37 r3 , and %P
-0.10 r3 , and the
-0.33 r3 , played %R
-0.58 r3 , the %C
0.36 r3 , the %N
-0.20 r3 , the %P
0.06 r3 , the %R
-0.07 r3 , the %r
0.26 r3 , the series
-0.15 r3 , the show
0.56 r3 , who %R
0.25 r3 , who %r
0.35 r3 , who also
-0.10 r3 , “ %T
-0.10 r3 , ” “
0.39 r3 ; %P and
0.26 r3 added : “
-0.16 r3 and %K 's
0.58 r3 and %K ,
-0.06 r3 and %K .
0.71 r3 and %P %R
-0.32 r3 and %P 's
0.19 r3 and %P (
-0.06 r3 and %P ,
-0.18 r3 and %P .
-0.47 r3 and %P ;
-0.07 r3 and %P are
0.25 r3 and %P as
0.18 r3 and %P for
0.41 r3 and %P serve
-0.19 r3 and %P story
-0.06 r3 and %P will
-0.82 r3 and %R by
0.17 r3 and %r %R
0.85 r3 and %r by
-0.51 r3 and illustrated by
-0.09 r3 and the %P
0.44 r3 are %R %R
-0.29 r3 are %r %r
0.31 r3 are the %R
-0.26 r3 award - winning
0.37 r3 for %C .
-0.04 r3 in %D ,
-0.46 r3 in %D .
-0.35 r3 in %P ,
-0.13 r3 in the %P
-0.42 r3 india . $
0.27 r3 is %R the
-0.17 r3 is set to
-0.05 r3 of a %P
-0.16 r3 of drama %P
0.06 r3 serve as %R
-0.07 r3 told %O he
-0.12 r3 ” ) .
-0.28 role company
-0.43 role creator
-0.91 role director
0.63 role producer
0.76 role showrunner
-0.22 role writer
1.98 rule any
-0.95 rule none
-1.49 rule other-role
`
