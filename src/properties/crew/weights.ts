/** What the judge of crew claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const crewWeights = `
-0.101 bias
-0.37 A !
-0.10 A #
-0.08 A %C
-0.07 A %D
0.29 A %K
-0.47 A %O
-0.28 A %P
0.04 A %R
-0.27 A %S
0.27 A %T
-0.29 A %r
-0.56 A &
0.09 A 's
-0.18 A (
-0.18 A )
-0.11 A ,
-0.54 A -
-0.11 A --
-0.08 A .
0.13 A /
-0.31 A :
0.21 A ;
-0.31 A ]
-0.12 A about
-0.57 A acclaimed
-0.27 A according
-0.20 A across
0.32 A actor
0.15 A adaptation
0.37 A adapted
0.49 A adapts
0.50 A added
-0.71 A affair
-0.44 A after
-0.05 A again
0.38 A against
0.18 A ahead
0.13 A aired
0.06 A all
1.14 A along
1.13 A alongside
0.19 A already
0.17 A also
-0.27 A always
0.64 A am
-0.53 A animation
-0.21 A anime
-0.64 A another
-0.22 A anticipated
-0.67 A around
0.33 A attached
-0.07 A audience
-0.47 A australia
-0.09 A australian
0.07 A award
-0.13 A award-winning
-0.11 A back
0.22 A became
-0.18 A because
-0.33 A been
-0.68 A before
0.20 A behind
-0.13 A being
0.04 A between
-0.34 A book
-0.12 A both
-0.55 A break
-0.07 A bring
0.06 A brought
-0.09 A but
-0.38 A called
0.36 A came
-0.54 A cameras
-0.34 A can
-0.09 A canada
-0.52 A cancelled
0.21 A cast
0.74 A centers
-0.37 A century
-0.56 A ceo
-0.09 A channel
-0.69 A channels
-0.14 A character
-0.16 A characters
0.44 A charge
0.34 A chief
-0.26 A christmas
-0.54 A city
0.61 A collaboration
-0.42 A come
-0.57 A comedy
0.10 A coming
-0.90 A commissioned
0.37 A complex
0.69 A confirmed
-0.27 A content
-0.52 A couple
-0.36 A creative
0.54 A crime
0.36 A dark
0.11 A date
0.65 A daughter
0.58 A deal
0.50 A debut
0.07 A debuted
-0.40 A decided
-0.47 A described
-0.04 A design
-0.48 A detective
-0.19 A determined
-0.43 A developing
0.28 A did
-0.42 A different
-0.22 A does
0.31 A down
0.23 A drama
0.16 A drew
0.92 A duties
-0.17 A each
-0.42 A earlier
-0.43 A end
-0.10 A ensemble
0.11 A entering
-0.67 A entertainment
0.25 A episode
0.28 A episodes
-0.20 A espionage
-0.21 A even
-0.22 A event
0.21 A every
0.18 A excited
-0.23 A expected
-0.17 A face
0.16 A family
-0.37 A fans
0.12 A fantastic
-0.28 A fantasy
-0.15 A favourite
-0.77 A film
-0.46 A filmed
-0.30 A filming
0.17 A final
-0.23 A finally
-0.32 A financial
0.35 A find
0.16 A finds
0.72 A first
-0.26 A follow
-0.10 A followed
0.26 A following
0.63 A follows
0.24 A forward
-0.25 A from
-0.24 A fun
0.12 A further
0.21 A future
-0.20 A game
-0.35 A getting
-0.58 A given
0.46 A globally
0.46 A go
0.16 A going
-0.49 A gone
0.05 A graphic
-0.27 A great
-0.30 A greenlit
-0.46 A gripping
-0.09 A group
-0.06 A had
-0.20 A has
0.41 A have
-0.34 A he
-0.22 A headlines
-0.10 A her
0.29 A herself
-0.19 A highly
-0.49 A his
-0.21 A historical
-0.60 A history
0.48 A hit
0.13 A i
-0.78 A illustrated
0.20 A including
-0.53 A independent
-0.66 A india
-0.23 A invest
0.14 A investigation
-0.06 A japan
-0.21 A japanese
-0.47 A journalist
-0.37 A journey
-0.26 A just
-0.36 A korea
-0.43 A last
0.48 A latter
-0.08 A lawyer
-0.27 A lead
-0.04 A leave
0.19 A led
0.75 A left
-0.18 A like
0.05 A limited
-0.25 A london
0.43 A looking
0.40 A lord
0.23 A love
-0.35 A made
-0.24 A main
-0.15 A make
0.56 A making
0.44 A manga
-0.08 A many
-0.27 A means
-0.11 A modern
-0.37 A more
0.31 A most
0.29 A movies
-0.34 A mr
-0.59 A murder
-0.69 A music
-0.24 A my
-0.64 A mystery
-0.25 A named
-0.39 A network
-0.36 A new
-0.20 A newly
-0.23 A next
0.08 A no
-0.16 A normal
-0.07 A not
-0.30 A novel
0.46 A novels
0.19 A now
-0.34 A off
-0.12 A officer
-0.11 A once
-0.21 A one
-0.22 A only
-0.24 A or
-0.61 A order
-0.30 A ordered
-0.80 A original
-0.20 A other
-0.35 A others
0.09 A our
-0.84 A out
0.19 A over
-0.34 A parents
-0.72 A part
-0.11 A people
-0.41 A period
-0.09 A pilot
-0.18 A place
-0.26 A plan
-0.73 A play
-0.47 A played
-0.14 A playing
-0.45 A police
0.15 A premiere
-0.87 A president
-0.20 A previously
0.23 A prison
0.44 A production
-0.83 A programming
0.64 A project
-0.13 A projects
-0.05 A protect
-0.33 A publisher
-0.07 A pulled
0.57 A relationship
0.56 A remains
-0.16 A renewal
-0.35 A renewed
-0.45 A repeats
0.21 A reprise
-0.20 A respectively
-0.59 A return
0.44 A returning
-0.31 A returns
-0.30 A revealed
-0.47 A revenge
-0.39 A revolves
0.40 A rights
-0.39 A role
-0.12 A romantic
0.29 A run
-0.45 A said
0.24 A says
-0.61 A scandal
-0.51 A sci-fi
0.18 A season
0.19 A second
-0.26 A secret
-0.44 A seen
0.17 A series
0.46 A serve
-0.37 A serves
0.23 A set
-0.07 A several
0.19 A shared
-0.14 A she
0.14 A show
0.29 A shown
-0.60 A shows
-0.48 A sits
-0.30 A so
-0.18 A some
-0.04 A soon
-0.72 A sound
-0.70 A south
-0.21 A special
0.33 A spoke
-0.04 A starring
0.45 A stars
-0.07 A starting
-0.62 A statement
0.50 A stepped
0.45 A stepping
-0.10 A stick
-0.10 A story
-0.11 A studio
-0.33 A such
0.17 A take
-0.21 A takes
-0.47 A team
-0.59 A television
-0.19 A tell
-1.06 A their
0.25 A them
0.30 A themselves
-0.50 A then
-0.24 A there
-0.77 A they
-0.42 A think
0.06 A thriller
-0.06 A through
-0.18 A time
-0.08 A titles
-0.35 A titular
-0.21 A together
0.13 A told
-0.20 A took
-0.17 A town
-0.56 A trailer
0.05 A trilogy
-0.14 A tudum
-0.77 A tv
0.41 A up
-0.22 A upcoming
-0.43 A us
-0.43 A very
-0.53 A vice
-0.24 A viewers
0.27 A wanted
-0.22 A we
-0.15 A we're
-0.35 A week
-0.28 A well
-0.34 A what
0.45 A when
0.07 A where
-0.19 A which
0.54 A while
0.36 A who
0.32 A whose
-0.06 A will
0.56 A winner
0.19 A winning
-0.58 A work
0.24 A worked
-0.31 A working
-0.11 A world
0.32 A would
0.44 A wraps
-0.45 A year-old
-0.36 A you
0.36 A –
-0.22 A —
0.17 A “
0.35 A ”
-0.35 An !
-0.07 An #
-0.20 An %C
-0.09 An %D
-0.21 An %K
0.13 An %N
-0.14 An %O
-0.34 An %P
0.05 An %R
-0.55 An %S
-0.36 An %T
-0.39 An %r
-0.46 An &
-0.20 An 's
-0.35 An (
-0.05 An ,
-0.25 An -
-0.37 An /
-0.21 An :
-0.16 An ;
-0.31 An ]
0.12 An according
0.33 An actor
0.21 An adaptation
0.42 An adapted
0.50 An added
0.11 An after
0.30 An aired
-0.68 An all
1.42 An along
0.61 An alongside
0.19 An already
-0.09 An also
-0.22 An always
0.14 An anime
0.33 An announced
-0.67 An another
0.28 An around
0.32 An attached
-0.47 An australia
0.12 An award
0.10 An based
0.43 An became
-0.18 An been
-0.21 An before
0.26 An behind
-0.07 An being
-0.26 An book
0.04 An both
-0.55 An break
-0.23 An but
-0.46 An cameras
-0.08 An canada
-0.86 An cast
0.74 An centers
-0.56 An ceo
-0.84 An character
-0.58 An characters
0.43 An charge
0.34 An chief
-0.12 An christmas
-0.60 An comedy
0.07 An coming
-0.06 An commissioned
0.77 An complex
0.69 An confirmed
-0.39 An creative
0.31 An crime
-0.31 An date
0.66 An daughter
0.58 An deal
0.50 An debut
-0.13 An described
-0.31 An detective
0.07 An did
-0.22 An does
0.13 An down
-0.14 An drama
1.00 An duties
-0.67 An entertainment
0.63 An episode
0.46 An episodes
-0.21 An even
-0.22 An event
0.21 An every
0.12 An fantastic
-0.28 An fantasy
-0.09 An favourite
-0.51 An film
0.17 An filmed
-0.30 An filming
-0.25 An financial
-0.14 An finds
-0.08 An followed
0.64 An follows
0.40 An from
0.12 An further
-0.15 An game
-0.30 An getting
-0.58 An given
-0.30 An greenlit
0.29 An had
-0.05 An has
-0.41 An he
-0.35 An her
-0.21 An historical
-0.06 An hit
0.05 An i
-0.77 An illustrated
-0.37 An independent
-0.53 An india
-0.47 An into
-0.68 An japan
-0.08 An just
-0.12 An last
-0.38 An leave
-0.08 An led
-0.13 An london
-0.27 An made
0.55 An manga
0.16 An modern
0.36 An more
-0.16 An mr
-0.13 An music
-0.16 An my
-0.64 An mystery
-0.15 An network
-0.67 An new
-0.23 An next
-0.24 An no
-0.74 An not
-0.62 An novel
-0.82 An novels
-0.34 An off
-0.12 An officer
0.09 An once
-0.14 An one
-0.16 An or
-0.61 An order
-0.30 An ordered
-0.26 An original
-0.35 An others
-0.60 An out
0.33 An over
-0.10 An part
-0.24 An people
-0.17 An place
-0.26 An plan
-0.59 An play
-0.43 An played
-0.14 An playing
-0.85 An president
-0.36 An production
-0.07 An projects
-0.07 An pulled
0.42 An remains
-0.16 An renewal
-0.38 An renewed
-0.45 An repeats
0.51 An returning
-0.28 An returns
-0.11 An revealed
-0.48 An revenge
0.29 An run
-0.39 An says
-0.32 An scandal
-0.27 An seen
0.32 An series
0.20 An serve
-0.14 An serves
0.27 An set
0.14 An she
0.21 An show
-0.49 An shows
-0.48 An sits
-0.33 An so
-0.18 An some
-0.04 An soon
-0.71 An sound
-0.16 An south
-0.25 An starring
0.40 An stars
-0.05 An starting
0.45 An stepping
-0.72 An story
0.09 An studio
0.17 An take
-0.08 An takes
-0.45 An team
-0.21 An television
-1.08 An their
-0.50 An then
-0.22 An there
-0.72 An they
-0.42 An think
0.07 An thriller
-0.35 An titular
0.21 An told
-0.11 An took
-0.56 An trailer
-0.73 An trilogy
0.17 An tudum
-0.51 An tv
0.21 An up
-0.35 An very
-0.53 An vice
-0.09 An we
-0.56 An well
-0.35 An what
0.22 An where
-0.14 An which
0.15 An while
0.18 An who
-0.07 An will
-0.45 An winning
0.24 An worked
-0.21 An world
0.34 An would
-0.37 An –
-0.22 An —
-0.56 An ”
-0.34 B !
-0.07 B #
-0.13 B %C
-0.24 B %D
-0.04 B %K
-0.44 B %N
-0.65 B %O
-0.49 B %P
0.20 B %S
-0.12 B %T
0.50 B %r
-0.16 B &
-0.36 B 's
-0.28 B (
-0.39 B )
0.13 B ,
-0.36 B -
0.39 B .
0.29 B 1990s
-0.58 B 3d
0.11 B :
-0.13 B ;
-0.30 B [
-0.13 B about
-0.49 B acclaimed
-0.42 B according
-0.45 B across
-0.62 B actor
0.20 B actors
-0.16 B adaptation
-0.14 B after
-0.05 B aired
-0.45 B all
0.58 B along
-0.20 B alongside
-0.23 B already
0.36 B also
-0.26 B although
0.21 B always
-0.13 B american
-0.32 B among
0.27 B animated
-0.63 B animation
-0.16 B anime
-0.41 B announced
-0.12 B announcements
0.53 B another
-0.40 B any
-0.34 B audience
-0.64 B australia
-0.83 B available
0.60 B award
0.26 B award-winning
-0.52 B back
-0.20 B bafta
-0.95 B based
-0.12 B beautiful
-0.57 B became
-0.21 B been
-0.28 B began
0.38 B behind
-0.19 B being
-0.62 B best
0.41 B between
-0.45 B book
0.25 B boss
0.11 B both
-0.12 B bring
-0.08 B british
0.15 B but
0.15 B can
-0.43 B cancelled
-0.35 B cast
0.33 B ceo
-0.06 B channels
-0.76 B character
-0.38 B characters
0.25 B chief
-0.24 B city
1.03 B co-production
0.44 B collaboration
0.22 B comedy
0.44 B comes
0.27 B comic
-0.05 B coming
-0.57 B company
-0.09 B creative
0.07 B crime
0.30 B dark
-0.32 B date
0.27 B daughter
-0.18 B day
-0.54 B deal
-0.27 B detective
-0.47 B developing
-0.64 B different
-0.43 B do
-0.30 B drama
-0.28 B dramas
-0.37 B drawn
-0.18 B during
-0.31 B duties
-0.43 B ensemble
-0.04 B entertainment
0.89 B episode
0.23 B episodes
0.52 B every
-0.26 B excellent
0.18 B family
-0.50 B fans
-0.11 B fantastic
-0.24 B fantasy
-0.54 B film
-0.46 B filmed
-0.29 B filming
-0.14 B final
-0.07 B finale
-0.17 B first
-0.31 B followed
-0.40 B following
-0.79 B follows
-0.15 B forces
-0.50 B former
0.42 B from
0.14 B game
0.24 B gave
-0.46 B get
-0.14 B getting
-0.15 B global
0.14 B going
-0.38 B golden
-0.46 B great
-0.41 B had
0.44 B hand
0.20 B has
0.10 B have
0.47 B he
-0.53 B head
-0.70 B her
-0.40 B here
-0.36 B highlights
0.15 B his
0.20 B hit
-0.29 B horror
-0.39 B i
-0.27 B i'm
-0.51 B illustrated
0.74 B include
-0.55 B included
0.35 B includes
-0.58 B including
-0.40 B independent
-0.31 B indian
0.39 B inspired
-1.08 B into
-0.37 B ireland
-0.25 B itself
-0.45 B joins
-0.76 B journalist
-0.21 B known
0.15 B korean
0.47 B last
-0.41 B latest
0.44 B left
-0.12 B life
-0.41 B light
-0.86 B like
-0.21 B likely
0.77 B lineup
-0.49 B list
0.19 B location
-0.32 B look
-0.17 B lord
0.23 B love
-0.06 B made
-0.64 B main
-0.09 B making
-0.75 B manga
-0.22 B members
-0.13 B modern
-0.13 B more
-0.30 B most
-0.20 B mother
-0.20 B moved
0.47 B mr
-0.37 B my
0.09 B name
-0.27 B named
-0.40 B neither
-0.31 B network
-0.25 B networks
0.05 B new
-0.30 B newly
-0.31 B news
-0.13 B next
-0.19 B no
-0.24 B nominated
-0.25 B nor
-0.47 B novels
0.63 B now
0.53 B off
-0.41 B officer
-0.50 B official
-0.29 B old
-0.44 B one
-0.63 B only
-0.34 B original
-0.14 B oscar
0.77 B other
-0.22 B others
-0.15 B our
0.27 B out
-0.17 B over
0.28 B own
-0.12 B p.m
-0.16 B part
-0.40 B peek
0.07 B period
-0.56 B photo
-0.25 B picked
0.30 B pilot
-0.53 B place
-0.53 B play
-0.45 B played
-0.20 B plays
-0.21 B police
0.04 B political
-0.51 B popular
-0.14 B power
-0.36 B premiere
0.54 B premiered
-0.57 B president
-0.11 B production
0.15 B project
-0.15 B protagonist
-0.19 B published
-0.31 B publisher
-0.22 B ratings
-0.10 B recently
0.52 B relationship
0.24 B released
-0.04 B remains
0.27 B replacing
-0.25 B reprise
-0.30 B response
-0.15 B return
0.05 B revealed
-0.47 B revolves
0.26 B role
-0.20 B roles
-0.16 B run
-0.12 B said
0.12 B same
0.46 B say
-0.06 B scandal
0.12 B seasons
-0.38 B second
-0.27 B secret
-0.05 B seen
-0.27 B sees
-0.34 B set
0.49 B shared
-0.28 B she
-0.16 B shocking
-0.12 B shooting
0.12 B show
-0.69 B shown
-0.32 B shows
-0.39 B signed
0.34 B since
-0.42 B slate
0.25 B so
-0.08 B solid
-0.19 B some
-0.19 B soon
-0.18 B south
-0.34 B split
-0.50 B star
-0.62 B starred
-0.12 B starring
-0.75 B stars
-0.76 B stepping
0.12 B stick
-0.35 B stories
0.20 B story
-0.17 B studio
-0.29 B success
-0.36 B successful
-0.22 B synopsis
-0.46 B take
-0.48 B takes
-0.12 B talent
-0.30 B television
0.37 B than
-0.99 B their
-0.35 B them
-0.38 B there
-0.52 B they
-0.05 B through
-0.32 B time
-0.07 B title
-0.12 B titles
0.65 B told
-0.67 B town
-0.50 B trailer
-0.62 B turn
0.18 B tv
-0.46 B uk
0.17 B under
-0.19 B unique
-0.04 B unveiled
-0.05 B us
-0.14 B various
0.29 B version
0.09 B very
-0.17 B vice
-0.32 B video
0.24 B we
-0.54 B week
-0.79 B well
0.10 B west
-0.22 B what
0.69 B when
-0.95 B which
0.17 B while
-0.09 B who
-0.84 B will
0.25 B winner
-0.15 B working
-0.08 B world
-0.32 B year-old
0.13 B yet
0.26 B you
-0.20 B your
-0.53 B –
-0.24 B —
-0.40 B “
0.18 B ”
-0.17 Bn !
0.16 Bn %C
0.44 Bn %D
-0.05 Bn %K
-0.43 Bn %N
-0.67 Bn %O
-0.47 Bn %P
0.37 Bn %R
0.31 Bn %S
-0.14 Bn %T
0.41 Bn %r
-0.15 Bn &
-0.31 Bn (
-0.06 Bn )
0.36 Bn ,
-0.04 Bn -
-0.49 Bn 3d
0.49 Bn :
0.06 Bn ;
-0.30 Bn [
0.59 Bn acclaimed
-0.19 Bn across
-0.31 Bn actor
0.07 Bn adaptation
0.22 Bn adapted
-0.43 Bn after
0.05 Bn again
0.22 Bn all
0.47 Bn along
-0.42 Bn alongside
-0.21 Bn already
-0.62 Bn also
-0.08 Bn american
-0.09 Bn among
-0.30 Bn announced
-0.12 Bn announcements
0.36 Bn another
-0.61 Bn available
0.31 Bn award-winning
-0.11 Bn back
-0.64 Bn based
-0.57 Bn became
-0.10 Bn been
-0.08 Bn being
0.24 Bn between
-0.14 Bn book
0.42 Bn both
-0.24 Bn bring
0.23 Bn but
-0.35 Bn cancelled
-0.67 Bn cast
0.33 Bn ceo
-0.44 Bn character
-0.24 Bn characters
0.25 Bn chief
-0.22 Bn city
0.44 Bn collaboration
-0.24 Bn comedy
0.39 Bn comes
-0.22 Bn comic
-0.42 Bn coming
-0.80 Bn commissioned
-0.51 Bn crime
-0.16 Bn day
-0.49 Bn deal
-0.12 Bn developing
-0.25 Bn different
-0.56 Bn drama
-0.31 Bn duties
0.06 Bn end
-0.11 Bn episode
0.11 Bn episodes
-0.22 Bn excited
0.20 Bn family
-0.11 Bn fantastic
-0.22 Bn fantasy
-0.48 Bn film
-0.33 Bn filmed
-0.13 Bn filming
0.46 Bn first
-0.26 Bn followed
-0.39 Bn following
-0.44 Bn follows
0.28 Bn from
0.08 Bn game
-0.57 Bn get
-0.38 Bn golden
-0.46 Bn great
-0.36 Bn had
0.44 Bn hand
0.70 Bn has
0.19 Bn have
0.12 Bn he
-0.53 Bn head
-0.56 Bn her
-0.40 Bn his
-0.18 Bn hit
-0.29 Bn horror
-0.51 Bn illustrated
0.62 Bn include
0.35 Bn includes
-0.46 Bn including
-0.06 Bn into
-0.35 Bn ireland
-0.76 Bn journalist
-0.30 Bn korean
0.49 Bn last
-0.34 Bn led
-0.41 Bn light
-0.35 Bn like
0.77 Bn lineup
-0.32 Bn look
-0.17 Bn lord
0.14 Bn made
-0.40 Bn manga
-0.11 Bn more
-0.10 Bn most
-0.20 Bn mother
-0.19 Bn moved
-0.59 Bn mr
-0.37 Bn my
0.09 Bn name
-0.26 Bn named
-0.40 Bn neither
-0.57 Bn network
-0.16 Bn newly
0.07 Bn news
-0.10 Bn no
-0.24 Bn nominated
-0.25 Bn nor
-0.40 Bn novel
-0.57 Bn novels
-0.41 Bn officer
-0.35 Bn official
0.05 Bn one
-0.60 Bn only
-0.13 Bn oscar
0.41 Bn other
-0.05 Bn our
0.27 Bn out
0.05 Bn over
-0.19 Bn part
-0.56 Bn photo
-0.15 Bn pilot
-0.53 Bn place
0.25 Bn plan
-0.16 Bn play
-0.45 Bn played
0.36 Bn political
-0.33 Bn premiere
0.43 Bn premiered
-0.40 Bn president
0.07 Bn production
0.66 Bn project
-0.15 Bn protagonist
-0.19 Bn published
-0.31 Bn publisher
-0.57 Bn relationship
-0.19 Bn released
-0.04 Bn remains
0.27 Bn replacing
-0.22 Bn reprise
-0.31 Bn revealed
-0.47 Bn revolves
-0.26 Bn role
-0.17 Bn roles
-0.16 Bn run
-0.59 Bn said
-0.06 Bn scandal
0.12 Bn seasons
0.49 Bn second
-0.27 Bn sees
0.07 Bn series
-0.65 Bn set
0.49 Bn shared
-0.12 Bn shooting
0.17 Bn show
-0.14 Bn shows
0.34 Bn since
-0.40 Bn slate
0.16 Bn so
-0.07 Bn soon
-0.06 Bn south
-0.34 Bn split
-0.11 Bn starring
-0.69 Bn stars
-0.07 Bn stepping
0.16 Bn stick
-0.35 Bn stories
0.06 Bn story
-0.20 Bn studio
-0.22 Bn synopsis
-0.47 Bn takes
0.07 Bn television
-0.23 Bn their
-0.51 Bn there
-0.30 Bn they
-0.26 Bn thriller
-0.10 Bn titles
-0.07 Bn told
-0.05 Bn town
-0.42 Bn trailer
-0.46 Bn uk
0.24 Bn under
-0.41 Bn up
-0.05 Bn us
-0.14 Bn various
-0.35 Bn very
-0.15 Bn vice
-0.54 Bn week
-0.65 Bn well
0.10 Bn west
-0.19 Bn what
-0.26 Bn when
-1.05 Bn which
0.29 Bn while
-0.08 Bn who
-0.92 Bn will
0.25 Bn winner
-0.15 Bn working
-0.06 Bn world
-0.31 Bn year-old
-0.19 Bn your
-0.47 Bn –
-0.22 Bn —
0.05 Bn “
0.34 H %C
-0.36 H %D
-0.32 H %P
0.13 H %S
0.44 H 's
-0.18 H (
-0.18 H )
-0.67 H ,
-0.61 H :
-0.06 H ?
-0.63 H a
-0.19 H and
-0.34 H cast
-0.10 H date
-0.14 H from
-0.53 H in
0.14 H is
-0.15 H march
0.30 H of
-0.40 H plot
-0.39 H premieres
-0.36 H release
0.08 H renewed
-0.05 H trailer
-0.50 H tv
-0.66 H what
0.33 H “
0.33 H ”
-0.27 L1 %C
-0.22 L1 %D
-0.53 L1 %N
-0.16 L1 %O
0.04 L1 %R
-0.16 L1 %T
0.33 L1 's
-0.43 L1 (
-0.05 L1 )
0.08 L1 ,
-0.65 L1 .
0.32 L1 :
0.30 L1 ;
0.08 L1 ^
-0.11 L1 a
-0.40 L1 after
-0.07 L1 alongside
-0.07 L1 and
0.18 L1 are
-0.72 L1 as
0.37 L1 at
-0.11 L1 boss
0.23 L1 but
-0.21 L1 by
-0.50 L1 drama
-0.27 L1 film
0.04 L1 for
-0.58 L1 from
-0.14 L1 his
-0.67 L1 in
0.51 L1 include
0.35 L1 includes
-0.31 L1 including
0.60 L1 is
-0.34 L1 like
-0.17 L1 lord
-0.07 L1 my
-0.10 L1 novel
-0.08 L1 of
-0.41 L1 officer
-0.51 L1 on
-0.25 L1 one
-0.05 L1 our
-0.31 L1 publisher
0.28 L1 replacing
-0.27 L1 said
-0.23 L1 sees
-1.52 L1 starring
-0.68 L1 stars
-0.32 L1 takes
-0.29 L1 that
-0.34 L1 the
0.18 L1 to
0.16 L1 under
-0.24 L1 west
-0.19 L1 when
-0.38 L1 while
0.25 L1 winner
0.12 L1 with
-0.19 L1 ”
0.07 L2 %C 's
-0.64 L2 %C ,
0.22 L2 %C and
0.20 L2 %D ,
-0.22 L2 %D on
-0.07 L2 %K 's
-0.24 L2 %P %R
0.37 L2 %P 's
-0.43 L2 %P (
-0.32 L2 %P :
-0.05 L2 %P as
0.55 L2 %P for
-0.08 L2 %P in
-0.21 L2 %P on
-0.32 L2 %P takes
-0.10 L2 %P the
0.30 L2 %R %R
-0.16 L2 %R ,
0.14 L2 %R :
-0.66 L2 %R ;
0.39 L2 %R alongside
0.28 L2 %R by
-0.11 L2 %R for
0.08 L2 %R the
0.58 L2 %R with
0.83 L2 %T %R
-0.55 L2 %T %r
-0.15 L2 %T (
-0.79 L2 %T ,
-0.24 L2 %T :
-0.54 L2 %T and
-0.95 L2 %r %R
-0.32 L2 %r %r
0.55 L2 %r ,
0.55 L2 %r ;
-0.99 L2 %r alongside
-0.77 L2 %r by
0.46 L2 's %R
-0.07 L2 ( the
-0.33 L2 , a
-0.16 L2 , and
0.23 L2 , but
-0.15 L2 , including
-0.36 L2 , starring
-0.13 L2 , the
-0.47 L2 , while
-0.19 L2 , ”
0.16 L2 / %R
-0.41 L2 / %r
0.27 L2 ^ %R
0.08 L2 ^ ^
-0.39 L2 ^ the
0.37 L2 adapted by
0.34 L2 along with
0.33 L2 and %r
-0.18 L2 and a
-0.28 L2 and starring
-0.09 L2 and the
-0.27 L2 anime at
-0.15 L2 based on
0.80 L2 by %R
-0.34 L2 cancelled %R
-0.22 L2 city of
-0.42 L2 coming to
0.67 L2 drama %R
-0.20 L2 duties with
-0.42 L2 for the
0.39 L2 from %R
-0.38 L2 illustrated %R
-0.34 L2 illustrated by
-0.37 L2 in the
1.01 L2 its %R
-0.07 L2 led %R
-0.19 L2 moved to
-0.59 L2 mr .
-0.19 L2 novels %R
-0.50 L2 of drama
-0.14 L2 of the
-0.24 L2 on a
-0.11 L2 on the
-0.14 L2 played %R
-0.19 L2 released %R
-0.14 L2 roles as
-0.05 L2 series %R
-0.34 L2 series %r
-0.47 L2 series stars
0.53 L2 show ,
-0.40 L2 slate includes
-0.50 L2 story of
0.22 L2 team at
-0.05 L2 town of
0.50 L2 under %R
-0.12 L2 well as
-0.23 L2 winning %R
0.48 L2 winning %r
-0.12 L2 working with
-0.08 L2 “ the
0.48 L2 ” %r
-0.27 L2 ” said
-0.07 L3 %P ( the
-0.19 L3 %P , ”
-0.20 L3 %P in the
-0.15 L3 %P of drama
-0.33 L3 %R %P (
-0.29 L3 %R %R alongside
0.68 L3 %R %R by
-0.54 L3 %R , with
-0.20 L3 %R / %r
0.19 L3 %R and %r
0.30 L3 %R duties with
-0.32 L3 %T ” %R
0.80 L3 %r %R alongside
-0.99 L3 %r %r alongside
0.24 L3 %r %r by
0.16 L3 %r / %R
-0.43 L3 %r / %r
0.65 L3 %r and %R
-0.81 L3 %r duties with
-0.45 L3 's %P of
-0.12 L3 ( %P of
0.24 L3 , %P 's
-0.11 L3 , %R by
-0.63 L3 , %r %R
-0.51 L3 , %r by
0.06 L3 , along with
-0.27 L3 , ” said
0.78 L3 - winning %R
0.82 L3 ; %R by
-0.64 L3 ; %r by
-0.56 L3 ^ %C ,
-0.31 L3 ^ %P (
0.35 L3 ^ %R %R
0.25 L3 ^ %R :
-0.25 L3 ^ %R by
0.53 L3 ^ %T %R
-0.15 L3 ^ %T (
-0.17 L3 ^ %r by
0.27 L3 ^ ^ %R
0.08 L3 ^ ^ ^
-0.39 L3 ^ ^ the
0.46 L3 a %R with
-0.53 L3 and %P (
0.66 L3 and %P for
-0.04 L3 and %P of
-0.62 L3 and %R %R
1.35 L3 and %R by
0.25 L3 and %r by
0.37 L3 and adapted by
-0.23 L3 and illustrated by
-0.12 L3 as well as
-0.10 L3 be %R by
0.70 L3 been %R by
-0.26 L3 been cancelled %R
0.47 L3 being %R by
-0.24 L3 book %T :
-0.19 L3 by %P 's
-0.08 L3 by %P (
0.59 L3 is %R %R
0.17 L3 is %R by
-0.81 L3 is %r %R
0.09 L3 is %r by
-0.19 L3 of %P 's
-0.09 L3 of %P (
-0.04 L3 on %P in
-0.59 L3 series %R by
-0.10 L3 series %r %R
-0.35 L3 series %r by
-0.10 L3 the %P for
-0.27 L3 the anime at
0.53 L3 the show ,
-0.15 L3 the story of
0.79 L3 to %R %R
1.37 L3 was %R by
-0.06 L3 was %r %R
-0.68 L3 was %r by
-0.14 L3 was cancelled %R
-0.19 L3 ” %R by
-0.43 LR %N %R
-0.14 LR %O ,
-0.08 LR %R %D
-0.95 LR %R 's
0.40 LR %R )
0.63 LR %R ,
-0.51 LR %R .
0.24 LR %R added
-0.17 LR %R after
0.55 LR %R also
0.42 LR %R and
0.42 LR %R for
0.59 LR %R has
-0.24 LR %R in
0.50 LR %R is
-0.26 LR %R on
0.84 LR %R said
0.52 LR %R told
0.09 LR %R who
-0.29 LR %R will
0.32 LR %r 's
0.29 LR %r .
-0.19 LR %r also
-0.66 LR %r said
-0.48 LR %r will
-0.23 LR 's 's
-0.37 LR 's )
0.78 LR 's ,
-0.41 LR 's and
-0.52 LR 's of
-0.09 LR ( $
-0.56 LR ( )
-0.18 LR ( ,
-0.66 LR , 's
0.11 LR , )
0.39 LR , .
-0.83 LR , has
0.17 LR , is
-0.45 LR , to
-0.26 LR , was
0.45 LR , will
-0.17 LR . )
0.36 LR : $
-0.15 LR : %R
0.26 LR : .
-0.48 LR : the
0.32 LR ^ %R
0.30 LR ^ %r
0.28 LR ^ 's
-0.42 LR ^ ,
0.42 LR ^ announced
0.25 LR ^ has
0.48 LR ^ serve
0.33 LR ^ will
-0.06 LR a )
-0.53 LR and 's
0.65 LR and ,
-0.05 LR as ,
-0.11 LR as and
-0.47 LR at ,
0.10 LR at .
0.28 LR by $
-0.52 LR by 's
0.12 LR by ,
-0.36 LR by .
-0.49 LR by in
0.10 LR by is
-0.50 LR drama ,
-0.35 LR for ,
-0.41 LR for .
-0.15 LR for as
-0.35 LR in 's
-0.38 LR in ,
-0.39 LR in .
-0.14 LR in and
0.39 LR includes .
-0.13 LR including ,
-0.31 LR like .
0.24 LR of 's
-0.12 LR of )
0.24 LR of ,
0.14 LR of .
-0.14 LR of :
-0.32 LR of and
-0.21 LR of in
-0.04 LR of to
-0.23 LR of who
-0.15 LR on 's
-0.14 LR on ,
-0.42 LR on .
-0.09 LR on and
-0.27 LR said ,
-0.47 LR starring ,
-0.56 LR stars .
-0.23 LR the $
-0.20 LR the %R
-0.54 LR the 's
-0.18 LR the )
-0.36 LR the ,
-0.80 LR the .
-0.12 LR the of
-0.25 LR the series
-0.20 LR the star
-0.04 LR to ,
0.53 LR to .
0.17 LR with %R
-0.22 LR with 's
0.10 LR with ,
0.18 LR with .
0.17 LR with as
-0.18 LR ” )
0.31 Lb2 %C
0.15 Lb2 %D
-0.27 Lb2 %K
-0.50 Lb2 %N
-0.55 Lb2 %O
0.17 Lb2 %P
0.54 Lb2 %R
0.05 Lb2 %S
0.65 Lb2 %T
-0.43 Lb2 %r
0.30 Lb2 's
0.41 Lb2 (
0.04 Lb2 ,
-0.37 Lb2 -
-0.33 Lb2 /
-0.39 Lb2 :
-0.05 Lb2 ^
-0.24 Lb2 a
-0.16 Lb2 adaptation
0.34 Lb2 adapted
0.22 Lb2 all
0.34 Lb2 along
-0.47 Lb2 also
-0.24 Lb2 and
-0.43 Lb2 anime
-0.12 Lb2 announcements
0.36 Lb2 another
0.36 Lb2 as
0.33 Lb2 at
-0.15 Lb2 based
0.92 Lb2 by
-0.34 Lb2 cancelled
-0.69 Lb2 cast
0.33 Lb2 ceo
-0.22 Lb2 city
-0.42 Lb2 coming
-0.39 Lb2 drama
-0.20 Lb2 duties
-0.21 Lb2 follows
-0.42 Lb2 for
1.15 Lb2 from
-0.16 Lb2 her
-0.51 Lb2 illustrated
-0.57 Lb2 in
-0.23 Lb2 including
0.35 Lb2 is
-0.20 Lb2 it
0.05 Lb2 its
-0.59 Lb2 led
0.14 Lb2 made
-0.19 Lb2 moved
-0.59 Lb2 mr
0.07 Lb2 name
-0.14 Lb2 named
-0.57 Lb2 network
-0.30 Lb2 novel
-0.53 Lb2 novels
-0.59 Lb2 of
-0.44 Lb2 on
0.11 Lb2 oscar
0.05 Lb2 over
-0.27 Lb2 played
-0.19 Lb2 released
-0.19 Lb2 role
-0.17 Lb2 roles
0.49 Lb2 second
0.34 Lb2 series
-0.35 Lb2 show
-0.40 Lb2 slate
-0.50 Lb2 story
0.08 Lb2 team
-0.50 Lb2 that
-0.46 Lb2 the
-0.99 Lb2 to
-0.05 Lb2 town
0.50 Lb2 under
-0.31 Lb2 up
-0.53 Lb2 week
-0.12 Lb2 well
-0.25 Lb2 which
-0.93 Lb2 will
-0.12 Lb2 working
-0.21 Lb2 “
0.35 Lb2 ”
-0.37 Lb3 %C
0.43 Lb3 %D
-0.05 Lb3 %K
0.05 Lb3 %N
-0.36 Lb3 %P
0.20 Lb3 %R
-0.56 Lb3 %S
-0.18 Lb3 %T
0.10 Lb3 %r
-0.35 Lb3 's
-0.32 Lb3 (
0.25 Lb3 ,
0.14 Lb3 -
-0.10 Lb3 .
0.10 Lb3 /
-0.38 Lb3 :
0.24 Lb3 ;
0.06 Lb3 ^
0.23 Lb3 a
-0.21 Lb3 an
0.59 Lb3 and
-0.64 Lb3 as
0.53 Lb3 at
-0.18 Lb3 based
-0.62 Lb3 be
0.04 Lb3 been
0.43 Lb3 book
-0.52 Lb3 by
-0.13 Lb3 cast
-0.12 Lb3 character
-0.17 Lb3 characters
-0.21 Lb3 comedy
0.56 Lb3 drama
-0.22 Lb3 fantasy
-0.43 Lb3 for
0.15 Lb3 from
-0.28 Lb3 great
-0.34 Lb3 her
-0.47 Lb3 his
-0.31 Lb3 in
0.27 Lb3 include
-0.05 Lb3 including
0.15 Lb3 is
-0.56 Lb3 it
0.44 Lb3 its
-0.41 Lb3 light
-0.04 Lb3 like
-0.24 Lb3 named
-0.15 Lb3 new
-0.67 Lb3 on
0.45 Lb3 other
-0.32 Lb3 premiere
-0.36 Lb3 series
0.28 Lb3 show
-0.07 Lb3 soon
0.16 Lb3 stick
-0.36 Lb3 takes
-0.48 Lb3 that
-0.17 Lb3 their
-0.06 Lb3 to
-0.27 Lb3 trailer
-0.14 Lb3 various
-0.35 Lb3 was
-0.38 Lb3 which
0.48 Lb3 while
-0.15 Lb3 will
0.70 Lb3 with
-0.21 Lb3 “
-0.16 Lb3 ”
-0.06 R1 !
-0.41 R1 %D
-0.20 R1 %N
-0.17 R1 %O
-0.46 R1 %P
0.30 R1 %R
-0.40 R1 %r
-0.30 R1 's
0.11 R1 )
0.14 R1 ,
-0.51 R1 -
0.22 R1 .
0.11 R1 :
-0.72 R1 ;
-0.30 R1 ]
-0.11 R1 a
-0.16 R1 actor
0.24 R1 added
-0.19 R1 after
-0.20 R1 and
0.42 R1 announced
-0.12 R1 are
-0.25 R1 as
-0.55 R1 at
-0.23 R1 attached
-0.37 R1 award
-0.23 R1 back
-0.14 R1 being
-0.12 R1 by
0.07 R1 did
-0.40 R1 drama
0.77 R1 for
0.09 R1 had
0.30 R1 has
0.27 R1 have
-0.55 R1 in
-0.51 R1 india
0.22 R1 is
-0.14 R1 leave
0.27 R1 of
-0.30 R1 on
-0.17 R1 original
0.42 R1 remains
-0.28 R1 returns
0.10 R1 revealed
-0.37 R1 says
-0.38 R1 series
0.48 R1 serve
-0.35 R1 show
-0.61 R1 star
-0.50 R1 story
-0.08 R1 takes
-0.21 R1 that
0.06 R1 the
-0.92 R1 to
0.09 R1 told
-0.08 R1 was
-0.31 R1 who
-0.09 R1 will
-0.05 R1 with
-0.21 R1 would
-0.33 R1 –
-0.22 R1 —
-0.19 R2 %D ,
-0.08 R2 %D .
-0.05 R2 %R %D
-0.33 R2 %R %P
0.25 R2 %R %R
0.45 R2 %R it
-0.21 R2 %R the
-0.37 R2 %r %R
0.11 R2 %r the
-0.53 R2 's %K
0.09 R2 's %P
0.20 R2 's %T
-0.37 R2 's first
-0.33 R2 's novel
-0.66 R2 's “
0.42 R2 ) $
-0.07 R2 ) %D
-0.13 R2 ) %R
-0.10 R2 ) %r
0.17 R2 ) .
-0.37 R2 ) and
-0.63 R2 ) is
-0.10 R2 ) who
0.37 R2 , %C
-0.79 R2 , %R
-0.16 R2 , %T
0.52 R2 , %r
-0.66 R2 , a
-0.20 R2 , and
-0.44 R2 , as
0.12 R2 , has
-0.43 R2 , it
-0.10 R2 , on
-0.33 R2 , played
-0.15 R2 , said
-0.22 R2 , there
-0.25 R2 , was
-0.49 R2 , where
0.49 R2 , which
0.36 R2 , who
0.19 R2 , with
0.30 R2 , “
-0.25 R2 , ”
-0.49 R2 - based
0.41 R2 . ,
-0.09 R2 . ”
-0.22 R2 : %P
0.24 R2 added :
-0.29 R2 and %C
-0.82 R2 and %R
0.34 R2 and %T
0.87 R2 and %r
0.43 R2 and adapted
-0.20 R2 and his
-0.45 R2 and illustrated
0.10 R2 and is
-0.37 R2 and starring
-0.39 R2 and the
-0.48 R2 and will
0.39 R2 are %R
-0.78 R2 are %r
-0.13 R2 are the
-0.06 R2 as %P
0.34 R2 as %R
-0.42 R2 as %r
-0.14 R2 as a
-0.56 R2 as well
-0.51 R2 at the
-0.24 R2 award -
0.07 R2 did the
0.25 R2 for %C
0.38 R2 for %K
0.57 R2 for the
0.42 R2 has %R
0.47 R2 has been
-0.56 R2 in %D
-0.35 R2 in %P
0.22 R2 in the
-0.51 R2 india .
0.35 R2 is %R
0.30 R2 is also
0.45 R2 is in
-0.16 R2 is set
-0.14 R2 is the
-0.43 R2 of %P
-0.04 R2 of a
-0.21 R2 of drama
-0.05 R2 on %D
-0.14 R2 on the
-0.14 R2 series %T
0.48 R2 serve as
-0.18 R2 star %P
-0.53 R2 takes %P
-0.35 R2 the %P
-0.07 R2 to the
0.79 R2 will %R
-0.17 R2 will %r
-0.32 R2 will be
-0.48 R2 will play
-0.08 R3 %D . $
-0.31 R3 %R %P ,
0.22 R3 %R the first
-0.41 R3 's %K ,
-0.50 R3 's %P .
0.43 R3 's %P and
-0.06 R3 's %P of
-0.23 R3 's “ %T
0.42 R3 ) $ $
-0.13 R3 ) %R the
-0.06 R3 ) , %P
-0.05 R3 ) , the
-0.12 R3 ) , with
0.17 R3 ) . $
-0.04 R3 ) and %P
-0.08 R3 ) and %R
-0.05 R3 ) and %r
-0.32 R3 , %R %D
-0.50 R3 , %R by
-0.55 R3 , %T is
-0.29 R3 , %r %R
0.65 R3 , %r by
-0.30 R3 , played %R
0.68 R3 , the %N
-0.54 R3 , the %R
0.59 R3 , the %r
0.12 R3 , the series
-0.36 R3 , the show
0.07 R3 , which follows
0.65 R3 , who %R
0.27 R3 , who %r
-0.12 R3 , who will
0.56 R3 , with %P
-0.13 R3 , “ %T
-0.12 R3 , ” “
-0.09 R3 . ” $
0.24 R3 added : “
-0.77 R3 and %R by
-0.29 R3 and %r %R
1.06 R3 and %r by
-0.45 R3 and illustrated by
-0.37 R3 and starring %P
0.60 R3 are %R %R
-0.75 R3 are %r %r
0.56 R3 are the %R
-0.05 R3 as %P ,
0.76 R3 as %R .
-0.41 R3 as %r .
-0.55 R3 as well as
-0.24 R3 award - winning
0.34 R3 for %C .
-0.10 R3 in %D ,
-0.40 R3 in %D .
-0.34 R3 in %P ,
-0.08 R3 in the %P
-0.51 R3 india . $
0.48 R3 is %R the
0.48 R3 is in charge
-0.16 R3 is set to
-0.04 R3 of a %P
-0.18 R3 of drama %P
0.14 R3 serve as %R
0.16 Rb2 $
0.27 Rb2 %C
-0.63 Rb2 %D
-0.25 Rb2 %K
0.04 Rb2 %N
-0.10 Rb2 %O
-0.32 Rb2 %P
0.15 Rb2 %R
-0.19 Rb2 %S
0.17 Rb2 %T
-0.22 Rb2 %r
-0.31 Rb2 's
-0.08 Rb2 (
-0.10 Rb2 )
0.43 Rb2 ,
-0.33 Rb2 -
-0.54 Rb2 .
-0.13 Rb2 /
-0.71 Rb2 :
0.43 Rb2 adapted
-0.51 Rb2 all
0.30 Rb2 also
-0.42 Rb2 and
-0.20 Rb2 announced
0.45 Rb2 are
0.05 Rb2 as
0.49 Rb2 attached
-0.49 Rb2 based
-0.32 Rb2 be
0.47 Rb2 been
-0.08 Rb2 canada
-0.66 Rb2 drama
-0.40 Rb2 first
0.20 Rb2 follows
0.30 Rb2 for
0.15 Rb2 had
-0.13 Rb2 has
-0.69 Rb2 his
-0.45 Rb2 illustrated
0.13 Rb2 in
-0.08 Rb2 is
-0.22 Rb2 it
0.45 Rb2 its
-0.69 Rb2 japan
-0.17 Rb2 made
-0.24 Rb2 no
-0.41 Rb2 not
-0.33 Rb2 novel
-0.14 Rb2 of
0.63 Rb2 on
-0.48 Rb2 play
-0.33 Rb2 played
0.51 Rb2 returning
-0.19 Rb2 said
-0.43 Rb2 series
-0.25 Rb2 set
0.39 Rb2 show
-0.17 Rb2 sits
-0.54 Rb2 star
-0.37 Rb2 starring
0.37 Rb2 that
0.04 Rb2 the
-0.22 Rb2 there
-0.56 Rb2 this
-0.16 Rb2 to
0.29 Rb2 told
0.17 Rb2 tudum
-0.29 Rb2 under
-0.52 Rb2 up
-0.56 Rb2 well
-0.49 Rb2 where
0.49 Rb2 which
0.33 Rb2 who
-0.50 Rb2 will
0.16 Rb2 with
0.30 Rb2 would
0.19 Rb2 “
-0.35 Rb2 ”
-0.13 Rb3 %C
-0.66 Rb3 %D
0.15 Rb3 %K
0.56 Rb3 %N
0.19 Rb3 %O
-0.18 Rb3 %P
0.28 Rb3 %R
-0.81 Rb3 %T
0.43 Rb3 's
-0.15 Rb3 (
-0.13 Rb3 )
-0.97 Rb3 ,
-0.30 Rb3 .
-0.41 Rb3 :
0.16 Rb3 ;
0.08 Rb3 a
-0.32 Rb3 actor
-0.16 Rb3 also
-0.16 Rb3 an
0.38 Rb3 and
-0.22 Rb3 are
0.32 Rb3 as
-0.49 Rb3 at
-0.69 Rb3 based
0.27 Rb3 be
-0.75 Rb3 been
0.48 Rb3 charge
-0.17 Rb3 date
-0.05 Rb3 detective
0.16 Rb3 drama
-0.48 Rb3 film
0.18 Rb3 first
0.66 Rb3 follows
-0.27 Rb3 for
0.52 Rb3 from
0.22 Rb3 had
-0.11 Rb3 has
0.49 Rb3 his
0.62 Rb3 in
-0.22 Rb3 is
-0.85 Rb3 it
0.23 Rb3 its
-0.42 Rb3 new
-0.61 Rb3 not
0.12 Rb3 of
-0.37 Rb3 on
-0.35 Rb3 others
-0.17 Rb3 place
-0.40 Rb3 play
-0.07 Rb3 series
-0.11 Rb3 show
-0.18 Rb3 stars
0.45 Rb3 stepping
-0.19 Rb3 story
-0.33 Rb3 the
-0.20 Rb3 their
-0.30 Rb3 this
-0.07 Rb3 to
-0.07 Rb3 tv
-0.73 Rb3 was
-0.37 Rb3 which
-0.32 Rb3 who
0.35 Rb3 will
-0.44 Rb3 winning
-0.07 Rb3 –
-0.06 Rb3 “
-0.18 Rb3 ”
-0.28 T after
-0.16 T before
0.13 T both
0.15 T season
-0.72 ahead Cfar
-0.41 ahead Cfarther
-0.78 ahead Cnear
-0.18 ahead Cnext
-0.43 ahead Cnone
-0.57 ahead Csome
-0.16 ahead Kfar
0.31 ahead Kfarther
0.14 ahead Knear
0.33 ahead Knext
0.46 ahead Knone
0.31 ahead Ksome
-0.36 ahead Pfar
-0.60 ahead Pfarther
0.51 ahead Pnear
0.18 ahead Pnext
-0.26 ahead Pnone
0.37 ahead Psome
-0.33 ahead _
-0.70 ahead _%T
-0.49 ahead _%r
0.69 ahead _(
0.38 ahead _(_)
-0.19 ahead _)
0.39 ahead _are
0.56 ahead _are_the
0.25 ahead _as
0.42 ahead _has
-0.40 ahead _played
0.14 ahead _serve_as
-0.57 ahead _the
0.42 ahead _the_%r
-0.69 ahead _the_%r_of_%T
-0.20 ahead _who
0.26 ahead _who_also
0.36 ahead _who_will_also_serve_as
0.79 ahead _will
0.11 ahead _will_%r
-0.61 at caption
-0.23 at first0
0.37 at first2
-0.15 at first3
-0.35 at heading
0.12 at item
-0.05 at last2
-0.25 at last3
0.50 at length0
0.28 at length1
-0.19 at length2
-0.46 at length4
-0.21 at length5
0.19 at middle2
-0.20 at middle3
-0.04 at paragraph
-0.75 back Cfar
-0.62 back Cfarther
-0.12 back Cnear
-0.79 back Cnext
-0.41 back Cnone
-1.07 back Csome
0.55 back Kfar
0.42 back Kfarther
0.84 back Knear
0.13 back Knext
0.29 back Knone
-0.47 back Ksome
-0.72 back Pfar
-0.57 back Pfarther
0.36 back Pnear
0.34 back Pnext
-0.12 back Pnone
-0.14 back Psome
0.06 back _
-0.28 back _%C
0.41 back _%r
0.72 back _%r_by
-0.13 back _'s
-0.34 back _(
-0.16 back _(_on
0.59 back _)
-0.18 back _/
-0.20 back _/_%r
0.21 back _:
-0.66 back _;
0.37 back _alongside
0.29 back _by
-1.48 back _by_%r_by
0.17 back _by_'s
-0.09 back _by_(
-0.06 back _by_(_on
-0.23 back _by_illustrated_by
0.67 back _by_starring
0.73 back _duties_with
-0.11 back _for
0.08 back _the
-0.27 back _the_anime_at
0.42 back _through
0.24 back _with
-0.55 cat cast
-0.80 cat character
0.52 cat maker
-0.27 l1 %C
-0.22 l1 %D
-0.62 l1 %N
-0.16 l1 %O
0.18 l1 %R
-0.16 l1 %T
-0.04 l1 %r
-0.36 l1 &
0.24 l1 's
-0.32 l1 (
-0.05 l1 )
-0.23 l1 ,
-0.61 l1 .
-0.70 l1 /
0.48 l1 :
0.15 l1 ;
0.20 l1 ^
-0.07 l1 a
-0.40 l1 after
0.17 l1 alongside
0.18 l1 and
0.06 l1 are
-0.72 l1 as
-0.77 l1 at
-0.11 l1 boss
0.23 l1 but
-0.18 l1 by
-0.50 l1 drama
-0.13 l1 film
-0.47 l1 for
-0.58 l1 from
-0.65 l1 in
0.34 l1 include
0.23 l1 includes
-0.18 l1 including
0.60 l1 is
-0.15 l1 like
-0.17 l1 lord
-0.04 l1 my
-0.41 l1 officer
-0.51 l1 on
-0.25 l1 one
-0.04 l1 our
-0.31 l1 publisher
0.28 l1 replacing
-0.27 l1 said
-0.23 l1 sees
-0.83 l1 starring
-0.30 l1 stars
-0.32 l1 takes
-0.29 l1 that
-0.31 l1 the
0.18 l1 to
0.40 l1 under
-0.24 l1 west
-0.19 l1 when
-0.38 l1 while
0.25 l1 winner
0.37 l1 with
-0.60 l1 “
0.07 l2 %C 's
-0.66 l2 %C ,
0.22 l2 %C and
0.20 l2 %D ,
-0.22 l2 %D on
0.16 l2 %K ,
0.24 l2 %K and
-0.24 l2 %P %R
-0.32 l2 %P &
0.25 l2 %P 's
-0.29 l2 %P (
-0.40 l2 %P ,
-0.71 l2 %P /
-0.21 l2 %P :
-0.52 l2 %P ;
-0.07 l2 %P and
-0.05 l2 %P as
-0.08 l2 %P in
0.14 l2 %P of
-0.21 l2 %P on
-0.32 l2 %P takes
-0.10 l2 %P the
0.14 l2 %R %R
-0.16 l2 %R ,
0.18 l2 %R :
-0.66 l2 %R ;
0.52 l2 %R alongside
-0.11 l2 %R for
0.13 l2 %R the
0.58 l2 %R with
0.80 l2 %T %R
-0.44 l2 %T %r
-0.15 l2 %T (
-0.79 l2 %T ,
-0.24 l2 %T :
-0.54 l2 %T and
-0.75 l2 %r %R
-0.25 l2 %r %r
0.55 l2 %r ,
0.55 l2 %r ;
-0.43 l2 %r alongside
-0.44 l2 %r by
0.46 l2 's %R
-0.07 l2 ( the
-0.12 l2 ( “
-0.13 l2 ) ,
-0.34 l2 ) and
-0.33 l2 , a
0.08 l2 , alongside
0.25 l2 , and
0.23 l2 , but
-0.05 l2 , including
-0.21 l2 , starring
-0.25 l2 , the
-0.47 l2 , while
0.19 l2 , with
0.16 l2 / %R
-0.41 l2 / %r
-0.64 l2 : “
0.26 l2 ^ %R
0.20 l2 ^ ^
-0.38 l2 ^ the
0.37 l2 adapted by
0.38 l2 along with
-0.12 l2 and %R
0.23 l2 and %r
-0.18 l2 and a
-0.28 l2 and starring
-0.45 l2 and the
-0.27 l2 anime at
-0.15 l2 based on
0.48 l2 by %R
-0.34 l2 cancelled %R
-0.22 l2 city of
-0.42 l2 coming to
0.67 l2 drama %R
0.26 l2 duties with
-0.42 l2 for the
0.39 l2 from %R
-0.38 l2 illustrated %R
-0.34 l2 illustrated by
-0.21 l2 in the
0.47 l2 its %R
-0.19 l2 moved to
-0.59 l2 mr .
-0.19 l2 novels %R
-0.50 l2 of drama
-0.14 l2 of the
-0.19 l2 on a
-0.11 l2 on the
-0.19 l2 released %R
-0.14 l2 roles as
0.66 l2 series %R
-0.38 l2 series %r
-0.22 l2 series stars
0.53 l2 show ,
-0.35 l2 slate includes
-0.27 l2 story of
0.22 l2 team at
-0.05 l2 town of
0.50 l2 under %R
-0.12 l2 well as
-0.23 l2 winning %R
0.48 l2 winning %r
-0.12 l2 working with
-0.08 l2 “ the
1.01 l2 ” %R
0.49 l2 ” %r
-0.27 l2 ” said
-0.19 l2 ” “
0.56 l3 %K , and
-0.07 l3 %P ( the
-0.12 l3 %P ( “
0.34 l3 %P ) and
-0.20 l3 %P , and
-0.15 l3 %P , the
-0.12 l3 %P and the
-0.15 l3 %P of drama
-0.13 l3 %R %K and
-0.16 l3 %R %P &
-0.28 l3 %R %P (
0.51 l3 %R %P ,
-0.18 l3 %R %P /
-0.62 l3 %R %P and
0.32 l3 %R %R alongside
0.68 l3 %R %R by
0.38 l3 %R ) ,
-0.54 l3 %R , with
-0.20 l3 %R / %r
0.17 l3 %R and %r
0.73 l3 %R duties with
0.52 l3 %T ” %R
0.73 l3 %r %P and
-0.43 l3 %r %r alongside
0.24 l3 %r %r by
-0.36 l3 %r ) ,
0.16 l3 %r / %R
-0.43 l3 %r / %r
0.35 l3 %r and %R
-0.65 l3 %r duties with
-0.32 l3 's %P of
-0.55 l3 ( %P ,
0.16 l3 ) , with
0.16 l3 , %K and
0.26 l3 , %P 's
-0.16 l3 , %P ,
0.23 l3 , %P and
-0.40 l3 , %R %R
-0.63 l3 , %r %R
-0.51 l3 , %r by
-0.27 l3 , ” said
-0.19 l3 , ” “
0.78 l3 - winning %R
-0.22 l3 : %P ,
-0.28 l3 ; %P and
0.63 l3 ; %R by
-0.35 l3 ; %r by
-0.55 l3 ^ %C ,
-0.19 l3 ^ %P (
-0.10 l3 ^ %P ,
0.08 l3 ^ %P and
0.33 l3 ^ %R %R
0.18 l3 ^ %R :
-0.34 l3 ^ %R by
0.54 l3 ^ %T %R
-0.15 l3 ^ %T (
-0.60 l3 ^ %r by
0.26 l3 ^ ^ %R
0.20 l3 ^ ^ ^
-0.38 l3 ^ ^ the
0.46 l3 a %R with
0.11 l3 alongside %P and
-0.10 l3 and %P (
0.22 l3 and %P for
-0.04 l3 and %P of
-0.62 l3 and %R %R
1.43 l3 and %R by
0.37 l3 and %r by
0.37 l3 and adapted by
-0.23 l3 and illustrated by
-0.12 l3 as well as
-0.10 l3 be %R by
0.57 l3 been %R by
-0.26 l3 been cancelled %R
0.28 l3 being %R by
-0.24 l3 book %T :
-0.19 l3 by %P 's
-0.06 l3 by %P (
0.15 l3 by %P ,
-0.12 l3 including %P ,
0.57 l3 is %R %R
-0.51 l3 is %r %R
0.10 l3 is %r by
-0.06 l3 like %P ,
-0.19 l3 of %P 's
-0.09 l3 of %P (
-0.20 l3 of %P ,
-0.53 l3 of %P and
-0.04 l3 on %P in
-0.58 l3 series %R by
-0.10 l3 series %r %R
-0.23 l3 series %r by
-0.57 l3 starring %P ,
-0.43 l3 starring %P and
-0.25 l3 stars %P ,
-0.10 l3 the %P ,
-0.44 l3 the %P and
-0.10 l3 the %P for
-0.27 l3 the anime at
0.53 l3 the show ,
-0.15 l3 the story of
0.37 l3 to %R %R
0.91 l3 was %R by
-0.06 l3 was %r %R
-0.34 l3 was %r by
-0.14 l3 was cancelled %R
-0.15 l3 with %P ,
-0.17 l3 with %P and
-0.19 l3 ” %R by
-0.17 l3 ” ) and
-0.57 own Csure1
-1.14 own Csure2
-0.52 own Csure3
-1.00 own Ksure1
0.90 own Ksure2
0.44 own Ksure3
-0.96 own P1
-0.49 own P2
-0.24 own P3
-1.37 own Psure1
0.59 own Psure2
0.22 own Psure3
-0.60 own writtenCsure1
-0.86 own writtenCsure2
-0.83 own writtenCsure3
-1.00 own writtenKsure1
0.90 own writtenKsure2
0.44 own writtenKsure3
-1.11 own writtenP1
-0.29 own writtenP2
-0.37 own writtenP3
-0.31 own writtenPsure1
0.46 own writtenPsure2
0.17 own writtenPsure3
0.14 par %P
0.33 par the
0.16 par “
0.20 par2 %P on
-0.18 par2 the %P
0.11 par2 “ %P
-0.06 r1 !
-0.29 r1 $
-0.39 r1 %D
-0.20 r1 %N
-0.09 r1 %O
-0.46 r1 %P
0.31 r1 %R
-0.57 r1 &
-0.24 r1 's
0.10 r1 (
0.19 r1 )
0.25 r1 ,
-0.49 r1 -
0.17 r1 /
-0.54 r1 :
-0.30 r1 ;
-0.30 r1 ]
-0.11 r1 a
-0.16 r1 actor
0.24 r1 added
-0.19 r1 after
-0.07 r1 also
0.06 r1 and
0.42 r1 announced
-0.26 r1 are
-0.50 r1 as
-0.53 r1 at
-0.15 r1 attached
-0.37 r1 award
-0.23 r1 back
-0.17 r1 being
-0.12 r1 by
0.07 r1 did
-0.40 r1 drama
0.67 r1 for
0.09 r1 had
0.30 r1 has
0.27 r1 have
-0.43 r1 in
-0.51 r1 india
-0.14 r1 leave
0.19 r1 of
-0.22 r1 on
-0.17 r1 original
0.64 r1 remains
-0.28 r1 returns
0.10 r1 revealed
-0.37 r1 says
-0.38 r1 series
0.31 r1 serve
-0.35 r1 show
-0.20 r1 star
-0.28 r1 story
-0.08 r1 takes
-0.21 r1 that
0.06 r1 the
-0.90 r1 to
0.09 r1 told
-0.08 r1 was
-0.28 r1 who
-0.06 r1 will
-0.05 r1 with
-0.21 r1 would
-0.33 r1 –
-0.22 r1 —
-0.32 r1 ”
-0.29 r2 $ $
-0.19 r2 %D ,
-0.05 r2 %D .
-0.05 r2 %R %D
-0.33 r2 %R %P
0.18 r2 %R %R
0.62 r2 %R .
0.45 r2 %R it
-0.13 r2 %R the
-0.37 r2 %r %R
0.19 r2 %r the
-0.38 r2 & %P
-0.61 r2 's %K
0.14 r2 's %P
0.32 r2 's %T
-0.37 r2 's first
-0.33 r2 's novel
-0.33 r2 's “
0.11 r2 ( %P
0.69 r2 ( %R
-0.83 r2 ( %r
0.08 r2 ( the
0.14 r2 ( “
0.42 r2 ) $
-0.07 r2 ) %D
-0.13 r2 ) %R
-0.10 r2 ) %r
0.21 r2 ) .
-0.45 r2 ) and
-0.51 r2 ) is
-0.10 r2 ) who
0.37 r2 , %C
-0.41 r2 , %K
-0.32 r2 , %P
-0.72 r2 , %R
0.48 r2 , %T
0.52 r2 , %r
-0.46 r2 , a
-0.35 r2 , and
-0.34 r2 , as
0.20 r2 , has
-0.11 r2 , is
-0.10 r2 , on
-0.33 r2 , played
-0.15 r2 , said
-0.22 r2 , there
-0.25 r2 , was
-0.49 r2 , where
0.36 r2 , which
0.26 r2 , who
-0.28 r2 , with
0.48 r2 , “
-0.25 r2 , ”
-0.49 r2 - based
-0.13 r2 . ,
-0.09 r2 . ”
0.21 r2 / %P
-0.22 r2 : %P
0.40 r2 ; %P
-0.11 r2 ; and
0.24 r2 added :
-0.29 r2 and %C
0.27 r2 and %K
-0.79 r2 and %R
0.34 r2 and %T
0.78 r2 and %r
-0.33 r2 and illustrated
0.10 r2 and is
-0.41 r2 and the
0.28 r2 are %R
-0.28 r2 are %r
-0.40 r2 are the
-0.72 r2 as %r
-0.14 r2 as a
-0.07 r2 as well
-0.48 r2 at the
-0.24 r2 award -
0.07 r2 did the
0.28 r2 for %C
0.15 r2 for %K
0.47 r2 for the
0.42 r2 has %R
0.47 r2 has been
-0.50 r2 in %D
-0.35 r2 in %P
0.22 r2 in the
-0.51 r2 india .
0.43 r2 is %R
0.30 r2 is also
-0.16 r2 is set
-0.14 r2 is the
-0.43 r2 of %P
-0.04 r2 of a
-0.21 r2 of drama
-0.14 r2 on the
-0.14 r2 series %T
0.31 r2 serve as
-0.53 r2 takes %P
-0.35 r2 the %P
-0.07 r2 to the
0.73 r2 will %R
-0.08 r2 will %r
-0.24 r2 will be
-0.24 r2 ” )
-0.29 r3 $ $ $
-0.05 r3 %D . $
-0.31 r3 %R %P ,
0.62 r3 %R . $
0.22 r3 %R the first
-0.41 r3 's %K ,
-0.50 r3 's %P .
0.51 r3 's %P and
-0.06 r3 's %P of
-0.14 r3 's “ %T
-0.12 r3 ( %P ,
0.20 r3 ( %P on
0.43 r3 ( %R %R
-1.03 r3 ( %r %r
-0.42 r3 ( the %P
0.12 r3 ( “ %P
0.42 r3 ) $ $
-0.13 r3 ) %R the
-0.10 r3 ) , with
0.21 r3 ) . $
-0.08 r3 ) and %R
-0.05 r3 ) and %r
-0.22 r3 , %K .
-0.21 r3 , %P 's
-0.24 r3 , %P )
-0.47 r3 , %P ,
-0.41 r3 , %P is
-0.19 r3 , %R %D
-0.50 r3 , %R by
-0.48 r3 , %T is
-0.29 r3 , %r %R
0.65 r3 , %r by
0.21 r3 , and %P
-0.10 r3 , and the
-0.30 r3 , played %R
0.68 r3 , the %N
-0.16 r3 , the %P
0.10 r3 , the %R
0.05 r3 , the %r
0.14 r3 , the series
-0.26 r3 , the show
-0.31 r3 , which follows
0.60 r3 , who %R
0.27 r3 , who %r
0.61 r3 , who also
-0.12 r3 , who will
-0.16 r3 , “ %T
-0.11 r3 , ” “
-0.09 r3 . ” $
0.41 r3 ; %P and
0.24 r3 added : “
0.49 r3 and %K ,
0.30 r3 and %K .
0.21 r3 and %P %R
-0.27 r3 and %P 's
0.26 r3 and %P (
-0.22 r3 and %P .
-0.27 r3 and %P ;
-0.14 r3 and %P and
0.27 r3 and %P as
0.28 r3 and %P for
0.14 r3 and %P of
0.35 r3 and %P serve
-0.29 r3 and %P story
-0.79 r3 and %R by
-0.29 r3 and %r %R
0.98 r3 and %r by
-0.33 r3 and illustrated by
-0.06 r3 and the %P
0.54 r3 are %R %R
-0.23 r3 are %r %r
0.35 r3 are the %R
-0.24 r3 award - winning
0.34 r3 for %C .
-0.40 r3 in %D .
-0.34 r3 in %P ,
-0.08 r3 in the %P
-0.51 r3 india . $
0.49 r3 is %R the
-0.16 r3 is set to
-0.04 r3 of a %P
-0.18 r3 of drama %P
0.05 r3 serve as %R
-0.13 r3 ” ) .
0.11 role company
-0.47 role creator
-0.88 role director
0.24 role producer
0.91 role showrunner
-0.20 role writer
1.85 rule any
-1.06 rule none
-1.90 rule other-role
`
