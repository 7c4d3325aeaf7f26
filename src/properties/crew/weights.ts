/** What the judge of crew claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const crewWeights = `
-0.190 bias
0.14 A !
-0.13 A #
-0.22 A %C
0.30 A %K
0.12 A %N
-0.63 A %O
-0.30 A %P
-0.13 A %S
0.19 A %T
-0.33 A %r
-0.78 A &
-0.10 A (
-0.22 A )
-0.15 A ,
-0.62 A -
-0.17 A --
-0.13 A .
0.08 A /
-0.34 A :
0.05 A ;
-0.22 A ]
-0.67 A acclaimed
-0.39 A according
-0.20 A across
0.37 A actor
0.17 A adaptation
0.38 A adapted
0.44 A adapts
0.42 A added
-0.59 A affair
-0.40 A after
-0.06 A again
0.33 A against
0.17 A ahead
-0.34 A air
0.05 A aired
0.07 A all
1.04 A along
1.11 A alongside
0.09 A already
0.19 A also
-0.37 A always
0.66 A am
0.09 A among
-0.51 A animation
0.18 A anime
-0.07 A announced
-0.66 A another
-0.27 A anticipated
-0.54 A around
0.33 A attached
-0.13 A audience
-0.46 A australia
-0.05 A australian
0.09 A award
-0.17 A award-winning
-0.05 A back
-0.14 A based
0.09 A became
-0.18 A because
-0.18 A been
-0.50 A before
0.22 A behind
-0.15 A being
0.09 A between
-0.22 A book
-0.11 A both
-0.65 A break
-0.09 A bring
0.07 A british
0.05 A brought
0.20 A but
-0.41 A called
0.40 A came
-0.45 A cameras
-0.35 A can
-0.05 A canada
-0.57 A cancelled
0.23 A cast
0.82 A centers
-0.42 A century
-0.72 A ceo
-0.09 A channel
-0.67 A channels
-0.25 A character
-0.16 A characters
0.42 A charge
0.32 A chief
-0.27 A christmas
-0.49 A city
0.05 A clarify
0.63 A collaboration
-0.41 A come
-0.37 A comedy
0.13 A coming
-0.80 A commissioned
0.37 A complex
0.63 A confirmed
-0.29 A content
0.10 A continue
-0.05 A continues
-0.61 A couple
-0.26 A creative
0.60 A crime
0.30 A dark
0.07 A date
0.64 A daughter
0.52 A deal
0.51 A debut
-0.10 A debuted
-0.27 A decided
-0.49 A described
-0.05 A design
-0.69 A detective
-0.25 A determined
-0.32 A developing
0.19 A did
-0.33 A different
0.32 A down
0.20 A drama
0.17 A drew
1.12 A duties
-0.19 A each
-0.44 A earlier
-0.48 A end
-0.22 A ensemble
0.08 A entering
-0.64 A entertainment
0.55 A episode
0.14 A episodes
-0.32 A espionage
-0.16 A even
-0.22 A event
0.24 A every
0.17 A excited
-0.21 A expected
-0.19 A face
0.31 A family
-0.48 A fans
0.09 A fantastic
-0.29 A fantasy
-0.20 A favourite
-0.73 A film
-0.46 A filmed
-0.33 A filming
0.12 A final
-0.20 A finally
-0.35 A financial
0.31 A find
0.31 A finds
0.76 A first
-0.22 A follow
-0.17 A followed
0.49 A following
0.56 A follows
0.35 A forward
-0.35 A from
-0.20 A fun
0.12 A further
0.12 A future
-0.31 A game
-0.29 A getting
-0.51 A given
0.36 A globally
0.43 A go
0.12 A going
-0.53 A gone
0.10 A graphic
-0.17 A great
-0.36 A greenlit
-0.35 A gripping
0.07 A had
-0.19 A has
0.35 A have
-0.21 A he
-0.19 A headlines
-0.04 A her
0.40 A herself
-0.16 A highly
-0.40 A his
-0.20 A historical
-0.33 A history
0.58 A hit
-0.04 A husband
0.12 A i
-0.97 A illustrated
0.22 A including
-0.43 A independent
-0.67 A india
-0.31 A into
-0.27 A invest
-0.25 A japan
-0.29 A japanese
-0.06 A job
-0.50 A journalist
-0.34 A journey
-0.25 A just
-0.31 A korea
-0.50 A last
0.54 A latter
-0.12 A lawyer
-0.49 A lead
0.56 A left
-0.15 A like
-0.06 A limited
-0.31 A london
0.41 A looking
0.41 A lord
0.30 A love
-0.46 A made
-0.25 A main
-0.11 A make
0.54 A making
0.33 A manga
-0.09 A many
-0.31 A means
-0.25 A modern
-0.40 A more
0.17 A most
0.15 A movies
-0.32 A mr
-0.31 A murder
-0.49 A music
-0.42 A my
-0.62 A mystery
-0.05 A name
-0.20 A named
-0.41 A network
-0.54 A new
-0.20 A newly
-0.22 A next
-0.07 A no
-0.18 A normal
-0.16 A not
-0.29 A novel
0.44 A novels
0.09 A now
0.15 A numerous
-0.32 A off
-0.23 A officer
-0.20 A once
-0.36 A one
-0.09 A only
-0.11 A or
-0.32 A order
-0.33 A ordered
-0.69 A original
-0.22 A other
-0.56 A others
0.05 A our
-0.66 A out
0.20 A over
-0.33 A parents
-0.82 A part
-0.16 A people
-0.46 A period
-0.10 A place
-0.31 A plan
-0.68 A play
-0.50 A played
-0.13 A playing
-0.43 A police
0.05 A premiere
-0.97 A president
-0.18 A previously
0.19 A prison
0.37 A production
-0.79 A programming
0.69 A project
-0.25 A projects
-0.38 A publisher
-0.10 A pulled
0.58 A relationship
0.58 A remains
-0.21 A renewal
-0.13 A renewed
-0.51 A repeats
-0.17 A respectively
-0.56 A return
0.30 A returning
-0.42 A returns
-0.27 A revealed
-0.29 A revenge
-0.31 A revolves
0.27 A rights
-0.34 A role
-0.13 A romantic
0.32 A run
-0.42 A said
-0.05 A same
0.18 A says
-0.71 A scandal
-0.57 A sci-fi
-0.09 A season
0.26 A second
-0.33 A secret
-0.34 A seen
0.14 A series
0.44 A serve
-0.36 A serves
0.35 A set
-0.11 A several
0.27 A shared
-0.05 A she
0.27 A show
0.20 A shown
-0.67 A shows
-0.42 A sits
-0.44 A so
-0.14 A some
-0.07 A soon
-0.84 A sound
-0.74 A south
-0.24 A special
0.48 A spoke
-0.06 A star
0.60 A stars
-0.10 A starting
-0.57 A statement
0.42 A stepped
0.35 A stepping
-0.05 A stick
0.04 A story
-0.28 A studio
-0.36 A such
0.21 A take
-0.45 A takes
-0.36 A team
-0.68 A television
-0.17 A tell
-0.97 A their
0.31 A them
0.23 A themselves
-0.45 A then
-0.24 A there
-0.74 A they
-0.36 A think
0.17 A thriller
-0.10 A through
-0.21 A time
-0.13 A titles
-0.29 A titular
-0.29 A together
0.12 A told
-0.26 A took
-0.19 A town
-0.42 A trailer
-0.19 A tudum
-0.70 A tv
-0.14 A under
0.51 A up
-0.38 A upcoming
-0.49 A us
-0.35 A very
-0.54 A vice
-0.28 A video
-0.39 A viewers
0.31 A wanted
-0.17 A we
-0.19 A we're
-0.26 A web
-0.36 A week
0.06 A weekly
-0.08 A well
-0.55 A what
0.37 A when
0.17 A where
-0.11 A which
0.50 A while
0.35 A who
0.34 A whose
0.58 A winner
-0.50 A work
0.25 A worked
-0.31 A working
-0.11 A world
0.35 A would
0.38 A wraps
-0.54 A year-old
-0.48 A you
0.30 A –
-0.22 A —
0.10 A “
0.33 A ”
-0.46 An !
-0.09 An #
-0.11 An %C
-0.10 An %D
-0.17 An %K
0.21 An %N
-0.25 An %O
-0.30 An %P
0.04 An %R
-0.34 An %S
-0.38 An %T
-0.27 An %r
-0.63 An &
-0.15 An 's
-0.30 An (
-0.10 An )
-0.12 An ,
0.04 An -
0.06 An .
-0.34 An /
-0.23 An :
-0.13 An ;
-0.22 An ]
0.11 An about
0.22 An according
0.43 An actor
0.25 An adaptation
0.53 An adapted
0.42 An added
0.12 An after
-0.25 An air
0.29 An aired
-0.57 An all
1.32 An along
0.62 An alongside
0.09 An already
-0.05 An also
-0.33 An always
0.39 An anime
0.31 An announced
-0.62 An another
0.14 An around
0.38 An attached
-0.45 An australia
0.09 An back
0.23 An became
-0.09 An been
-0.21 An before
0.27 An behind
-0.10 An being
-0.37 An between
-0.09 An book
0.12 An both
-0.65 An break
-0.22 An but
-0.42 An cameras
-0.04 An canada
-0.70 An cast
0.82 An centers
-0.72 An ceo
-0.59 An character
-0.50 An characters
0.42 An charge
0.32 An chief
-0.18 An christmas
0.05 An clarify
-0.53 An comedy
0.11 An coming
-0.09 An commissioned
0.77 An complex
0.63 An confirmed
-0.05 An continues
-0.25 An creative
0.25 An crime
-0.32 An date
0.66 An daughter
0.52 An deal
0.51 An debut
-0.14 An debuted
-0.14 An described
-0.54 An detective
-0.04 An determined
0.09 An did
0.17 An down
1.07 An duties
-0.64 An entertainment
0.53 An episode
0.59 An episodes
-0.16 An even
-0.22 An event
0.24 An every
0.09 An fantastic
-0.29 An fantasy
-0.11 An favourite
-0.48 An film
0.16 An filmed
-0.33 An filming
-0.23 An financial
-0.13 An finds
-0.13 An first
-0.17 An followed
0.58 An follows
0.44 An from
0.12 An further
-0.26 An game
-0.26 An getting
-0.51 An given
-0.36 An greenlit
0.43 An had
-0.14 An has
0.04 An have
-0.28 An he
-0.38 An her
-0.08 An his
-0.20 An historical
-0.06 An hit
0.07 An i
-0.87 An illustrated
-0.31 An independent
-0.51 An india
-0.44 An into
-0.65 An japan
-0.16 An just
-0.10 An last
-0.45 An leave
-0.11 An led
-0.13 An london
-0.28 An made
0.40 An manga
0.12 An modern
0.39 An more
-0.21 An mr
-0.21 An music
-0.18 An my
-0.62 An mystery
-0.15 An network
-0.88 An new
-0.22 An next
-0.30 An no
-0.72 An not
-0.84 An novel
-0.88 An novels
-0.29 An now
-0.32 An off
-0.23 An officer
0.05 An once
-0.18 An one
-0.09 An or
-0.32 An order
-0.33 An ordered
-0.37 An original
-0.56 An others
-0.48 An out
0.40 An over
-0.13 An part
-0.12 An people
-0.09 An pilot
-0.10 An place
-0.31 An plan
-0.61 An play
-0.48 An played
-0.11 An playing
-1.00 An president
-0.47 An production
-0.17 An projects
-0.10 An pulled
0.39 An remains
-0.21 An renewal
-0.63 An renewed
-0.51 An repeats
0.28 An returning
-0.27 An returns
-0.05 An revealed
-0.28 An revenge
0.05 An role
0.32 An run
0.11 An said
-0.47 An says
-0.22 An scandal
-0.22 An seen
0.21 An series
0.22 An serve
-0.22 An serves
0.17 An set
0.11 An she
0.23 An show
-0.52 An shows
-0.42 An sits
-0.55 An so
-0.12 An some
-0.07 An soon
-0.77 An sound
-0.14 An south
-0.05 An star
-0.20 An starring
0.66 An stars
-0.06 An starting
0.35 An stepping
-0.79 An story
-0.05 An studio
0.21 An take
-0.19 An takes
-0.39 An team
-0.19 An television
-0.95 An their
-0.45 An then
-0.21 An there
-0.65 An they
-0.36 An think
0.18 An thriller
-0.09 An through
-0.30 An titular
0.19 An told
-0.07 An took
-0.42 An trailer
-0.76 An trilogy
0.14 An tudum
-0.40 An tv
-0.10 An under
0.24 An up
-0.34 An very
-0.54 An vice
-0.11 An we
-0.26 An web
-0.50 An well
-0.44 An what
-0.06 An where
-0.13 An which
0.17 An while
0.11 An who
-0.40 An winning
0.25 An worked
-0.34 An world
0.32 An would
-0.42 An –
-0.22 An —
-0.54 An ”
-0.39 B !
-0.06 B #
-0.07 B %C
-0.39 B %D
0.17 B %K
-0.59 B %N
-0.65 B %O
-0.32 B %P
-0.07 B %R
0.29 B %S
-0.11 B %T
0.31 B %r
-0.15 B &
-0.34 B 's
-0.20 B (
-0.39 B )
0.25 B ,
-0.35 B -
0.38 B .
-0.05 B /
0.31 B 1990s
-0.64 B 3d
-0.07 B :
-0.20 B ;
-0.21 B [
-0.06 B about
-0.47 B acclaimed
-0.48 B according
-0.45 B across
-0.65 B actor
0.37 B actors
-0.27 B adaptation
-0.26 B after
-0.11 B again
-0.26 B air
-0.16 B aired
-0.25 B all
0.55 B along
-0.15 B alongside
-0.26 B already
0.45 B also
-0.23 B although
0.15 B always
-0.17 B american
-0.38 B among
0.45 B animated
-0.60 B animation
-0.27 B anime
-0.23 B announced
-0.20 B announcements
0.49 B another
-0.45 B any
-0.39 B audience
-0.50 B australia
-0.81 B available
0.54 B award
0.23 B award-winning
-0.45 B back
-0.21 B bafta
-0.85 B based
-0.22 B beautiful
-0.52 B became
-0.31 B been
-0.32 B began
0.59 B behind
-0.28 B being
-0.56 B best
0.53 B between
-0.37 B book
0.18 B boss
-0.06 B both
0.26 B brand
-0.15 B bring
-0.15 B british
0.12 B but
0.19 B can
-0.39 B cancelled
-0.54 B cast
0.18 B ceo
-0.05 B channels
-0.71 B character
-0.49 B characters
0.25 B chief
-0.37 B city
0.96 B co-production
0.43 B collaboration
0.29 B comedy
0.54 B comes
0.34 B comic
0.10 B coming
-0.12 B commissioned
-0.61 B company
-0.19 B creative
0.18 B crime
0.46 B dark
-0.29 B date
0.32 B daughter
-0.20 B day
-0.54 B deal
-0.42 B detective
-0.54 B developing
-0.65 B different
-0.45 B do
-0.29 B drama
-0.36 B dramas
-0.35 B drawn
-0.16 B during
-0.19 B duties
-0.05 B end
-0.57 B ensemble
-0.06 B entertainment
0.83 B episode
0.22 B episodes
0.52 B every
-0.24 B excellent
0.13 B family
-0.49 B fans
-0.30 B fantasy
-0.27 B film
-0.07 B filmed
-0.29 B filming
-0.15 B films
-0.14 B final
-0.07 B finale
-0.23 B first
-0.32 B followed
-0.52 B following
-0.77 B follows
-0.17 B forces
-0.53 B former
0.46 B from
-0.07 B game
0.30 B gave
-0.58 B get
-0.12 B getting
-0.20 B global
0.12 B going
-0.40 B golden
-0.46 B great
-0.35 B had
0.47 B hand
0.29 B has
-0.09 B have
0.48 B he
-0.43 B head
-0.68 B her
-0.38 B here
-0.36 B highlights
0.04 B his
0.35 B hit
-0.29 B horror
-0.43 B i
-0.28 B i'm
-0.51 B illustrated
0.60 B include
-0.58 B included
0.52 B includes
-0.69 B including
-0.44 B independent
-0.18 B indian
0.46 B inspired
-1.06 B into
-0.33 B ireland
-0.22 B itself
-0.04 B joined
-0.36 B joins
-0.73 B journalist
-0.26 B known
0.18 B korean
0.33 B last
-0.48 B latest
-0.07 B lawyer
0.49 B left
-0.11 B life
-0.37 B light
-0.88 B like
-0.24 B likely
-0.52 B list
0.14 B location
-0.39 B look
-0.25 B lord
0.26 B love
-0.08 B made
-0.64 B main
-0.07 B making
-0.80 B manga
-0.09 B members
-0.05 B modern
-0.19 B more
-0.46 B most
-0.23 B mother
-0.21 B moved
0.38 B mr
-0.34 B my
0.12 B name
-0.34 B named
-0.52 B neither
-0.30 B network
-0.23 B networks
-0.26 B newly
-0.20 B news
-0.14 B next
-0.22 B nominated
-0.32 B nor
0.07 B not
0.06 B note
0.13 B novel
-0.47 B novels
0.40 B now
0.62 B off
-0.43 B officer
-0.71 B official
-0.47 B one
-0.57 B only
-0.42 B original
-0.18 B oscar
0.69 B other
-0.21 B others
-0.18 B our
0.04 B out
-0.15 B over
0.22 B own
-0.11 B p.m
-0.38 B part
-0.44 B peek
0.10 B period
-0.48 B photo
-0.24 B picked
0.24 B pilot
-0.51 B place
0.13 B plan
-0.57 B play
-0.48 B played
-0.30 B plays
-0.27 B police
0.18 B political
-0.37 B popular
-0.17 B power
-0.37 B premiere
0.59 B premiered
-0.63 B president
-0.05 B procedural
0.14 B project
-0.11 B protagonist
-0.20 B published
-0.38 B publisher
-0.17 B ratings
-0.18 B recently
0.16 B relationship
0.21 B released
-0.11 B remains
0.27 B replacing
-0.28 B reprise
-0.34 B response
-0.14 B return
0.16 B revealed
-0.37 B revolves
0.08 B role
-0.26 B roles
-0.20 B run
-0.17 B said
0.16 B same
0.48 B say
-0.08 B scandal
0.13 B seasons
-0.21 B second
-0.32 B secret
-0.15 B seen
-0.30 B sees
-0.15 B series
-0.36 B set
0.59 B shared
-0.30 B she
-0.07 B shocking
-0.15 B shooting
-0.73 B shown
-0.39 B shows
-0.42 B signed
0.47 B since
-0.51 B slate
0.28 B so
-0.20 B some
-0.20 B soon
-0.17 B south
-0.35 B split
-0.65 B star
-0.71 B starred
-0.07 B starring
-0.78 B stars
-0.72 B stepping
0.25 B stick
-0.58 B stories
0.06 B story
-0.23 B studio
-0.27 B success
-0.35 B successful
-0.19 B synopsis
-0.42 B take
-0.52 B takes
-0.19 B talent
-0.14 B team
-0.15 B television
0.29 B than
-0.81 B their
-0.44 B them
-0.25 B there
-0.57 B they
0.10 B thriller
-0.40 B time
-0.10 B title
-0.07 B titles
0.67 B told
-0.65 B town
-0.55 B trailer
-0.57 B turn
0.15 B tv
-0.57 B uk
0.29 B under
-0.13 B unique
-0.10 B unveiled
0.13 B up
-0.07 B us
-0.14 B various
0.39 B version
-0.16 B vice
-0.39 B video
0.27 B we
0.07 B web
-0.53 B week
-0.76 B well
0.09 B west
-0.24 B what
0.60 B when
-0.75 B which
0.10 B while
-0.96 B will
0.23 B winner
-0.05 B winning
-0.08 B work
-0.18 B working
-0.11 B world
-0.40 B year-old
0.13 B yet
0.27 B you
-0.19 B your
-0.68 B –
-0.21 B —
-0.23 B “
0.09 B ”
-0.20 Bn !
0.14 Bn %C
0.39 Bn %D
-0.46 Bn %N
-0.80 Bn %O
-0.45 Bn %P
0.40 Bn %R
0.31 Bn %S
-0.15 Bn %T
0.44 Bn %r
-0.13 Bn &
-0.30 Bn (
0.38 Bn ,
0.10 Bn -
0.07 Bn .
-0.05 Bn /
-0.54 Bn 3d
0.40 Bn :
-0.05 Bn ;
-0.21 Bn [
0.35 Bn acclaimed
-0.07 Bn according
-0.13 Bn across
-0.30 Bn actor
0.09 Bn adapted
-0.35 Bn after
-0.08 Bn again
0.17 Bn all
0.39 Bn along
-0.35 Bn alongside
-0.21 Bn already
-0.17 Bn american
-0.16 Bn among
0.05 Bn anime
-0.20 Bn announced
-0.20 Bn announcements
0.32 Bn another
-0.67 Bn available
0.40 Bn award-winning
-0.04 Bn back
-0.60 Bn based
-0.52 Bn became
-0.13 Bn been
0.25 Bn between
-0.10 Bn book
0.46 Bn both
-0.33 Bn bring
0.33 Bn but
-0.35 Bn cancelled
-0.87 Bn cast
0.18 Bn ceo
-0.36 Bn character
-0.21 Bn characters
0.25 Bn chief
-0.33 Bn city
0.43 Bn collaboration
-0.21 Bn comedy
0.35 Bn comes
-0.30 Bn comic
-0.50 Bn coming
-0.54 Bn commissioned
-0.22 Bn creative
-0.53 Bn crime
-0.17 Bn day
-0.51 Bn deal
-0.15 Bn developing
-0.25 Bn different
-0.35 Bn drama
-0.19 Bn duties
-0.11 Bn episode
0.37 Bn episodes
-0.30 Bn excited
0.17 Bn family
-0.24 Bn fantasy
-0.58 Bn film
-0.36 Bn filmed
-0.21 Bn filming
-0.15 Bn films
0.52 Bn first
-0.26 Bn followed
-0.27 Bn following
-0.51 Bn follows
0.36 Bn from
0.10 Bn game
-0.50 Bn get
-0.40 Bn golden
-0.44 Bn great
-0.32 Bn had
0.47 Bn hand
0.62 Bn has
0.11 Bn have
0.21 Bn he
-0.43 Bn head
-0.55 Bn her
-0.33 Bn his
-0.28 Bn hit
-0.29 Bn horror
-0.52 Bn illustrated
0.53 Bn include
0.52 Bn includes
-0.61 Bn including
-0.11 Bn into
-0.33 Bn ireland
-0.73 Bn journalist
-0.06 Bn known
-0.53 Bn korean
0.36 Bn last
-0.33 Bn led
-0.37 Bn light
-0.39 Bn like
-0.39 Bn look
-0.25 Bn lord
0.13 Bn made
-0.42 Bn manga
-0.17 Bn more
-0.12 Bn most
-0.23 Bn mother
-0.20 Bn moved
-0.63 Bn mr
-0.34 Bn my
0.12 Bn name
-0.28 Bn named
-0.52 Bn neither
-0.49 Bn network
-0.07 Bn new
-0.18 Bn newly
0.14 Bn news
-0.22 Bn nominated
-0.32 Bn nor
-0.42 Bn novel
-0.50 Bn novels
-0.43 Bn officer
-0.49 Bn official
0.04 Bn one
-0.54 Bn only
-0.15 Bn original
-0.15 Bn oscar
0.47 Bn other
-0.10 Bn our
0.04 Bn out
-0.20 Bn part
-0.48 Bn photo
-0.08 Bn pilot
-0.51 Bn place
0.29 Bn plan
-0.16 Bn play
-0.48 Bn played
0.31 Bn political
-0.36 Bn premiere
0.47 Bn premiered
-0.37 Bn president
0.11 Bn production
0.52 Bn project
-0.11 Bn protagonist
-0.20 Bn published
-0.38 Bn publisher
-0.63 Bn relationship
-0.19 Bn released
-0.11 Bn remains
0.27 Bn replacing
-0.24 Bn reprise
-0.32 Bn revealed
-0.37 Bn revolves
-0.38 Bn role
-0.22 Bn roles
-0.20 Bn run
-0.41 Bn said
-0.08 Bn scandal
0.13 Bn seasons
0.51 Bn second
-0.30 Bn sees
0.05 Bn series
-0.50 Bn set
0.59 Bn shared
-0.15 Bn shooting
0.17 Bn show
-0.24 Bn shows
0.47 Bn since
-0.46 Bn slate
0.13 Bn so
-0.12 Bn soon
0.10 Bn south
-0.35 Bn split
-0.73 Bn stars
0.29 Bn stick
-0.58 Bn stories
-0.12 Bn story
-0.36 Bn studio
-0.19 Bn synopsis
-0.51 Bn takes
-0.09 Bn team
0.09 Bn television
-0.39 Bn their
-0.21 Bn then
-0.67 Bn there
-0.34 Bn they
-0.34 Bn thriller
-0.04 Bn titles
-0.08 Bn told
-0.09 Bn town
-0.43 Bn trailer
0.14 Bn tv
-0.57 Bn uk
0.34 Bn under
-0.40 Bn up
-0.07 Bn us
-0.14 Bn various
-0.47 Bn very
-0.13 Bn vice
0.07 Bn web
-0.53 Bn week
-0.59 Bn well
0.09 Bn west
-0.21 Bn what
-0.24 Bn when
-1.00 Bn which
0.26 Bn while
0.11 Bn who
-0.92 Bn will
0.23 Bn winner
-0.04 Bn winning
-0.08 Bn work
-0.18 Bn working
-0.05 Bn world
-0.39 Bn year-old
-0.19 Bn your
-0.63 Bn –
-0.21 Bn —
-0.12 Bn “
0.36 H %C
-0.42 H %D
-0.36 H %P
0.18 H %S
-0.10 H %T
0.42 H 's
-0.20 H (
-0.20 H )
-0.64 H ,
-0.53 H :
-0.21 H ?
-0.68 H a
-0.28 H and
-0.41 H cast
-0.26 H date
-0.21 H from
-0.29 H in
-0.05 H it
-0.11 H march
0.52 H of
-0.33 H plot
-0.48 H premieres
-0.55 H release
0.13 H the
-0.40 H tv
-0.73 H what
0.07 H who
0.27 H “
0.27 H ”
-0.27 L1 %C
-0.31 L1 %D
-0.45 L1 %N
-0.16 L1 %O
0.13 L1 %R
-0.14 L1 %T
0.27 L1 's
-0.43 L1 (
-0.04 L1 )
-0.07 L1 ,
-0.74 L1 .
0.24 L1 :
0.22 L1 ;
0.14 L1 ^
-0.06 L1 a
-0.32 L1 after
-0.08 L1 an
-0.24 L1 and
1.06 L1 are
-0.78 L1 as
0.33 L1 at
-0.16 L1 boss
0.33 L1 but
-0.13 L1 by
-0.50 L1 drama
-0.40 L1 film
0.12 L1 for
-0.63 L1 from
-0.23 L1 his
-0.83 L1 in
0.57 L1 include
0.52 L1 includes
-0.24 L1 including
0.66 L1 is
-0.37 L1 like
-0.25 L1 lord
-0.07 L1 my
-0.44 L1 officer
-0.49 L1 on
-0.26 L1 one
-0.10 L1 our
-0.38 L1 publisher
0.28 L1 replacing
-0.27 L1 said
-0.24 L1 sees
-1.29 L1 starring
-1.16 L1 stars
-0.40 L1 takes
-0.29 L1 that
-0.32 L1 the
0.23 L1 to
0.20 L1 under
-0.40 L1 west
-0.17 L1 when
-0.20 L1 while
0.23 L1 winner
0.05 L1 with
-0.15 L1 ”
-0.65 L2 %C ,
0.34 L2 %C and
0.18 L2 %D ,
-0.34 L2 %D on
-0.12 L2 %K 's
-0.27 L2 %P %R
0.48 L2 %P 's
-0.43 L2 %P (
-0.34 L2 %P :
-0.13 L2 %P as
0.38 L2 %P for
-0.13 L2 %P in
0.04 L2 %P of
-0.18 L2 %P on
-0.40 L2 %P takes
-0.16 L2 %P the
0.44 L2 %R %R
-0.12 L2 %R ,
-0.68 L2 %R ;
0.28 L2 %R alongside
0.43 L2 %R by
-0.11 L2 %R for
0.13 L2 %R the
0.53 L2 %R with
0.85 L2 %T %R
-0.49 L2 %T %r
-0.38 L2 %T ,
-0.21 L2 %T :
-0.32 L2 %T and
-1.21 L2 %r %R
-0.42 L2 %r %r
0.51 L2 %r ,
0.60 L2 %r ;
-0.80 L2 %r alongside
-0.68 L2 %r by
0.36 L2 's %R
-0.13 L2 ( the
-0.10 L2 , %R
-0.44 L2 , a
-0.29 L2 , and
0.33 L2 , but
-0.17 L2 , including
-0.41 L2 , starring
-0.17 L2 , the
-0.48 L2 , while
-0.05 L2 , with
-0.15 L2 , ”
0.10 L2 / %R
-0.24 L2 / %r
0.23 L2 ^ %R
0.14 L2 ^ ^
-0.48 L2 ^ the
0.34 L2 adapted by
0.28 L2 along with
0.07 L2 and %R
0.62 L2 and %r
-0.17 L2 and a
-0.22 L2 and starring
-0.15 L2 and the
-0.18 L2 anime at
-0.16 L2 based on
0.45 L2 by %R
-0.34 L2 cancelled %R
-0.33 L2 city of
-0.42 L2 coming to
0.42 L2 drama %R
-0.29 L2 duties with
-0.50 L2 for the
0.36 L2 from %R
-0.41 L2 illustrated %R
-0.27 L2 illustrated by
-0.28 L2 in the
0.98 L2 its %R
-0.16 L2 led %R
-0.20 L2 moved to
-0.63 L2 mr .
-0.14 L2 novels %R
-0.45 L2 of drama
-0.19 L2 of the
-0.32 L2 on a
-0.16 L2 on the
-0.10 L2 played %R
-0.19 L2 released %R
-0.10 L2 roles as
-0.08 L2 series %R
-0.33 L2 series %r
-0.64 L2 series stars
0.47 L2 show ,
-0.46 L2 slate includes
-0.45 L2 story of
0.47 L2 team at
-0.09 L2 town of
0.46 L2 under %R
-0.28 L2 winning %R
0.53 L2 winning %r
-0.17 L2 working with
-0.24 L2 ” %R
0.64 L2 ” %r
-0.27 L2 ” said
-0.13 L3 %P ( the
-0.14 L3 %P , ”
-0.36 L3 %P in the
-0.10 L3 %P of drama
0.08 L3 %R %P 's
-0.33 L3 %R %P (
-0.29 L3 %R %R alongside
0.74 L3 %R %R by
-0.61 L3 %R , with
-0.08 L3 %R / %r
0.40 L3 %R and %r
0.25 L3 %R duties with
-0.31 L3 %T ” %R
0.74 L3 %r %R alongside
-0.80 L3 %r %r alongside
0.21 L3 %r %r by
0.10 L3 %r / %R
-0.36 L3 %r / %r
0.50 L3 %r and %R
-1.13 L3 %r duties with
-0.45 L3 's %P of
-0.23 L3 ( %P of
0.49 L3 , %P 's
-0.06 L3 , %R %R
-0.18 L3 , %R by
-0.66 L3 , %r %R
-0.37 L3 , %r by
0.18 L3 , along with
-0.27 L3 , ” said
0.68 L3 - winning %R
0.63 L3 ; %R by
-0.60 L3 ; %r by
-0.55 L3 ^ %C ,
-0.34 L3 ^ %P (
0.44 L3 ^ %R %R
0.37 L3 ^ %R :
-0.18 L3 ^ %R by
0.53 L3 ^ %T %R
-0.14 L3 ^ %r by
0.23 L3 ^ ^ %R
0.14 L3 ^ ^ ^
-0.48 L3 ^ ^ the
0.53 L3 a %R with
-0.38 L3 and %P (
0.59 L3 and %P for
-0.78 L3 and %R %R
1.22 L3 and %R by
0.30 L3 and %r by
0.34 L3 and adapted by
-0.23 L3 and illustrated by
-0.15 L3 be %R by
0.10 L3 be %r by
0.67 L3 been %R by
-0.29 L3 been cancelled %R
0.33 L3 being %R by
-0.21 L3 book %T :
-0.12 L3 by %P 's
-0.09 L3 by %P (
0.61 L3 is %R %R
0.12 L3 is %R by
-0.62 L3 is %r %R
0.11 L3 is %r by
-0.15 L3 of %P 's
-0.05 L3 of %P (
-0.12 L3 on %P in
-0.64 L3 series %R by
-0.08 L3 series %r %R
-0.30 L3 series %r by
-0.10 L3 the %P for
-0.18 L3 the anime at
0.47 L3 the show ,
-0.07 L3 the story of
0.84 L3 to %R %R
1.08 L3 was %R by
-0.06 L3 was %r %R
-0.90 L3 was %r by
-0.08 L3 was cancelled %R
-0.19 L3 ” %R by
-0.11 L3 ” %r %R
-0.39 LR %N %R
-0.07 LR %O ,
-0.10 LR %R %D
-0.73 LR %R 's
0.50 LR %R )
0.36 LR %R ,
-0.52 LR %R .
0.25 LR %R added
-0.16 LR %R after
0.55 LR %R also
0.48 LR %R and
0.26 LR %R are
0.42 LR %R for
0.85 LR %R has
-0.18 LR %R in
0.27 LR %R is
-0.32 LR %R on
0.94 LR %R said
0.53 LR %R told
0.21 LR %R who
-0.40 LR %R will
0.39 LR %r 's
-0.10 LR %r ,
0.38 LR %r .
-0.07 LR %r also
-0.71 LR %r said
-0.53 LR %r will
-0.17 LR 's 's
-0.38 LR 's )
0.68 LR 's ,
-0.08 LR 's .
-0.25 LR 's and
-0.52 LR 's of
-0.05 LR ( $
-0.07 LR ( 's
-0.64 LR ( )
-0.15 LR ( ,
-0.05 LR ( of
-0.04 LR ( on
-0.63 LR , 's
0.15 LR , )
0.17 LR , ,
0.41 LR , .
-0.92 LR , has
0.16 LR , is
-0.38 LR , to
-0.19 LR , was
0.47 LR , will
-0.19 LR . )
0.36 LR : $
-0.08 LR : %R
0.24 LR : .
-0.42 LR : the
0.23 LR ^ %R
0.22 LR ^ %r
0.23 LR ^ 's
-0.42 LR ^ ,
0.46 LR ^ announced
-0.13 LR ^ are
-0.05 LR ^ continues
0.21 LR ^ has
-0.16 LR ^ is
0.45 LR ^ serve
0.27 LR ^ will
-0.09 LR a )
-0.32 LR and 's
0.48 LR and ,
-0.05 LR as 's
-0.13 LR as ,
-0.45 LR at ,
0.17 LR at .
-0.51 LR by 's
0.20 LR by ,
-0.37 LR by .
-0.42 LR by in
0.12 LR by is
-0.45 LR drama ,
-0.26 LR for ,
-0.42 LR for .
-0.14 LR for as
-0.42 LR in 's
-0.32 LR in ,
-0.42 LR in .
-0.13 LR in and
0.58 LR includes .
-0.16 LR including ,
-0.30 LR like .
-0.27 LR of )
0.32 LR of ,
0.09 LR of .
-0.09 LR of :
-0.27 LR of and
-0.24 LR of in
-0.08 LR of to
-0.26 LR of who
-0.16 LR on 's
-0.17 LR on ,
-0.50 LR on .
-0.07 LR on and
-0.15 LR on in
-0.27 LR said ,
-0.39 LR starring ,
-1.28 LR starring .
-0.98 LR stars .
-0.17 LR the $
-0.24 LR the %R
-0.41 LR the 's
-0.33 LR the )
-0.49 LR the ,
-0.62 LR the .
-0.16 LR the of
-0.21 LR the series
-0.25 LR the star
-0.13 LR to ,
0.51 LR to .
0.12 LR with %R
-0.16 LR with 's
0.37 LR with .
0.05 LR with as
-0.14 LR ” )
0.30 Lb2 %C
0.30 Lb2 %D
-0.32 Lb2 %K
-0.52 Lb2 %N
-0.69 Lb2 %O
0.14 Lb2 %P
0.56 Lb2 %R
0.14 Lb2 %S
0.59 Lb2 %T
-0.47 Lb2 %r
0.25 Lb2 's
0.35 Lb2 (
0.07 Lb2 ,
-0.39 Lb2 -
-0.23 Lb2 /
-0.26 Lb2 :
-0.25 Lb2 a
-0.19 Lb2 adaptation
0.23 Lb2 adapted
0.19 Lb2 all
0.28 Lb2 along
0.19 Lb2 also
-0.23 Lb2 and
-0.34 Lb2 anime
-0.16 Lb2 announcements
0.32 Lb2 another
0.45 Lb2 as
0.23 Lb2 at
-0.16 Lb2 based
0.51 Lb2 by
-0.34 Lb2 cancelled
-0.64 Lb2 cast
0.18 Lb2 ceo
-0.33 Lb2 city
-0.42 Lb2 coming
-0.29 Lb2 drama
-0.29 Lb2 duties
-0.27 Lb2 follows
-0.50 Lb2 for
0.83 Lb2 from
-0.16 Lb2 her
-0.52 Lb2 illustrated
-0.37 Lb2 in
-0.19 Lb2 including
0.11 Lb2 is
-0.30 Lb2 it
0.06 Lb2 its
-0.53 Lb2 led
0.13 Lb2 made
-0.20 Lb2 moved
-0.63 Lb2 mr
-0.06 Lb2 name
-0.11 Lb2 named
-0.49 Lb2 network
-0.40 Lb2 novel
-0.48 Lb2 novels
-0.68 Lb2 of
-0.45 Lb2 on
0.08 Lb2 oscar
-0.25 Lb2 played
-0.19 Lb2 released
-0.24 Lb2 role
-0.22 Lb2 roles
0.10 Lb2 said
0.51 Lb2 second
0.52 Lb2 series
-0.22 Lb2 show
-0.46 Lb2 slate
-0.45 Lb2 story
-0.57 Lb2 that
-0.34 Lb2 the
-0.79 Lb2 to
-0.09 Lb2 town
0.46 Lb2 under
-0.32 Lb2 up
-0.52 Lb2 week
-0.33 Lb2 which
-1.33 Lb2 will
-0.10 Lb2 with
-0.17 Lb2 working
-0.17 Lb2 “
0.23 Lb2 ”
-0.35 Lb3 %C
0.49 Lb3 %D
-0.13 Lb3 %K
0.06 Lb3 %N
-0.18 Lb3 %P
0.20 Lb3 %R
-0.09 Lb3 %S
0.08 Lb3 %T
0.18 Lb3 %r
-0.37 Lb3 's
-0.34 Lb3 (
-0.09 Lb3 )
-0.05 Lb3 ,
0.20 Lb3 -
-0.13 Lb3 .
-0.11 Lb3 /
-0.26 Lb3 :
0.17 Lb3 a
-0.21 Lb3 an
0.65 Lb3 and
-0.67 Lb3 as
0.37 Lb3 at
-0.20 Lb3 based
-0.57 Lb3 be
-0.08 Lb3 been
0.22 Lb3 being
0.59 Lb3 book
-0.53 Lb3 by
-0.16 Lb3 cast
-0.19 Lb3 character
-0.09 Lb3 characters
-0.16 Lb3 comedy
0.58 Lb3 drama
-0.23 Lb3 fantasy
-0.15 Lb3 films
-0.24 Lb3 for
0.24 Lb3 from
-0.28 Lb3 great
-0.33 Lb3 her
-0.58 Lb3 his
-0.28 Lb3 in
0.28 Lb3 include
0.11 Lb3 is
-0.50 Lb3 it
0.41 Lb3 its
-0.37 Lb3 light
-0.06 Lb3 like
-0.20 Lb3 named
-0.17 Lb3 new
-0.37 Lb3 of
-0.80 Lb3 on
0.51 Lb3 other
-0.36 Lb3 premiere
-0.50 Lb3 series
0.16 Lb3 show
-0.12 Lb3 soon
0.29 Lb3 stick
-0.46 Lb3 takes
-0.72 Lb3 that
0.07 Lb3 the
-0.19 Lb3 their
-0.31 Lb3 trailer
-0.14 Lb3 various
-0.12 Lb3 was
-0.38 Lb3 which
0.50 Lb3 while
0.12 Lb3 who
-0.14 Lb3 will
0.50 Lb3 with
-0.22 Lb3 “
-0.15 Lb3 ”
-0.07 R1 !
-0.15 R1 $
-0.51 R1 %D
-0.24 R1 %N
-0.18 R1 %O
-0.44 R1 %P
0.29 R1 %R
-0.32 R1 %r
-0.24 R1 's
0.13 R1 ,
-0.65 R1 -
0.22 R1 .
0.11 R1 :
-0.95 R1 ;
-0.21 R1 ]
-0.11 R1 a
-0.07 R1 actor
0.25 R1 added
-0.24 R1 after
-0.07 R1 also
-0.14 R1 and
0.46 R1 announced
-0.06 R1 are
-0.28 R1 as
-0.53 R1 at
-0.37 R1 award
-0.32 R1 back
-0.21 R1 being
-0.11 R1 by
-0.05 R1 continues
0.09 R1 did
-0.40 R1 drama
0.62 R1 for
0.13 R1 had
0.24 R1 has
0.23 R1 have
-0.51 R1 in
-0.44 R1 india
0.14 R1 is
-0.15 R1 leave
0.16 R1 of
-0.44 R1 on
-0.13 R1 original
0.39 R1 remains
-0.27 R1 returns
0.05 R1 revealed
0.11 R1 said
-0.42 R1 says
-0.33 R1 series
0.45 R1 serve
-0.06 R1 serves
-0.51 R1 show
-0.72 R1 star
-0.57 R1 story
-0.14 R1 takes
-0.24 R1 that
-0.05 R1 the
-0.76 R1 to
0.08 R1 told
-0.12 R1 was
-0.23 R1 who
-0.22 R1 will
-0.11 R1 with
-0.23 R1 would
-0.38 R1 –
-0.22 R1 —
-0.15 R2 $ $
-0.18 R2 %D ,
-0.10 R2 %D .
-0.13 R2 %R %D
-0.49 R2 %R %P
0.31 R2 %R %R
0.05 R2 %R .
0.38 R2 %R it
-0.25 R2 %R the
-0.56 R2 %r %R
-0.65 R2 's %K
0.12 R2 's %P
0.24 R2 's %T
-0.32 R2 's first
-0.32 R2 's novel
-0.44 R2 's “
0.47 R2 ) $
-0.13 R2 ) %D
-0.14 R2 ) %R
0.10 R2 ) .
-0.43 R2 ) and
-0.78 R2 ) is
-0.09 R2 ) who
0.32 R2 , %C
-0.78 R2 , %R
-0.26 R2 , %T
0.51 R2 , %r
-0.58 R2 , a
-0.06 R2 , and
-0.43 R2 , as
-0.11 R2 , has
0.10 R2 , is
-0.44 R2 , it
-0.14 R2 , on
-0.37 R2 , played
-0.07 R2 , said
-0.27 R2 , the
-0.21 R2 , there
-0.25 R2 , was
-0.48 R2 , where
0.39 R2 , which
0.35 R2 , who
0.16 R2 , with
0.20 R2 , “
-0.19 R2 , ”
-0.61 R2 - based
0.08 R2 . $
0.43 R2 . ,
-0.23 R2 : %P
-0.07 R2 a %P
0.25 R2 added :
-0.26 R2 and %C
-0.80 R2 and %R
0.84 R2 and %r
0.54 R2 and adapted
-0.21 R2 and his
-0.37 R2 and illustrated
0.05 R2 and is
-0.36 R2 and starring
-0.28 R2 and the
-0.67 R2 and will
0.53 R2 are %R
-0.72 R2 are %r
-0.11 R2 are the
-0.06 R2 as %P
0.34 R2 as %R
-0.45 R2 as %r
-0.21 R2 as a
-0.51 R2 as well
-0.51 R2 at the
-0.25 R2 award -
0.10 R2 did the
0.32 R2 for %C
0.25 R2 for %K
0.47 R2 for the
0.41 R2 has %R
0.47 R2 has been
-0.52 R2 in %D
-0.32 R2 in %P
0.35 R2 in the
-0.44 R2 india .
0.51 R2 is %R
0.50 R2 is in
0.05 R2 is on
-0.11 R2 is set
0.13 R2 is the
-0.45 R2 of %P
-0.04 R2 of a
-0.19 R2 of drama
-0.06 R2 on %D
-0.17 R2 on the
-0.18 R2 series %T
0.45 R2 serve as
-0.06 R2 serves as
-0.24 R2 star %P
-0.42 R2 takes %P
-0.37 R2 the %P
-0.09 R2 to the
0.93 R2 will %R
-0.52 R2 will %r
-0.20 R2 will be
-0.46 R2 will play
-0.15 R3 $ $ $
-0.10 R3 %D . $
-0.30 R3 %R %P ,
0.05 R3 %R . $
-0.15 R3 %R the %S
0.37 R3 %R the first
-0.59 R3 's %K ,
-0.06 R3 's %P )
-0.70 R3 's %P .
0.38 R3 's %P and
-0.08 R3 's %P of
-0.15 R3 's “ %T
0.47 R3 ) $ $
-0.14 R3 ) %R the
-0.05 R3 ) , the
-0.12 R3 ) , with
0.10 R3 ) . $
-0.04 R3 ) and %P
-0.07 R3 ) and %R
-0.05 R3 ) and %r
-0.43 R3 , %R %D
-0.40 R3 , %R by
-0.38 R3 , %T is
-0.32 R3 , %r %R
0.59 R3 , %r by
-0.35 R3 , played %R
0.48 R3 , the %N
-0.42 R3 , the %R
0.42 R3 , the %r
0.17 R3 , the series
-0.28 R3 , the show
0.12 R3 , which follows
0.54 R3 , who %R
0.19 R3 , who %r
-0.13 R3 , who also
0.72 R3 , with %P
-0.18 R3 , “ %T
-0.15 R3 , ” “
0.08 R3 . $ $
0.25 R3 added : “
-0.76 R3 and %R by
-0.15 R3 and %r %R
0.89 R3 and %r by
-0.37 R3 and illustrated by
-0.36 R3 and starring %P
0.58 R3 are %R %R
-0.66 R3 are %r %r
0.45 R3 are the %R
-0.05 R3 as %P ,
0.82 R3 as %R .
-0.45 R3 as %r .
-0.49 R3 as well as
-0.25 R3 award - winning
0.37 R3 for %C .
-0.15 R3 in %D ,
-0.41 R3 in %D .
-0.31 R3 in %P ,
-0.08 R3 in the %P
-0.44 R3 india . $
0.55 R3 is %R the
0.51 R3 is in charge
-0.11 R3 is set to
-0.04 R3 of a %P
-0.11 R3 of drama %P
0.14 R3 serve as %R
0.15 Rb2 $
0.17 Rb2 %C
-0.60 Rb2 %D
-0.19 Rb2 %K
0.10 Rb2 %N
-0.05 Rb2 %O
-0.18 Rb2 %P
0.21 Rb2 %R
-0.29 Rb2 %S
0.16 Rb2 %T
-0.14 Rb2 %r
-0.20 Rb2 's
-0.08 Rb2 (
-0.16 Rb2 )
0.42 Rb2 ,
-0.31 Rb2 -
-0.54 Rb2 .
-0.12 Rb2 /
-0.72 Rb2 :
0.54 Rb2 adapted
-0.47 Rb2 all
-0.30 Rb2 and
-0.18 Rb2 announced
0.38 Rb2 are
0.44 Rb2 attached
-0.61 Rb2 based
-0.20 Rb2 be
0.47 Rb2 been
-0.04 Rb2 canada
0.05 Rb2 clarify
-0.14 Rb2 debuted
-0.66 Rb2 drama
-0.34 Rb2 first
0.25 Rb2 follows
0.27 Rb2 for
0.21 Rb2 had
-0.17 Rb2 has
-0.66 Rb2 his
-0.37 Rb2 illustrated
0.08 Rb2 in
-0.25 Rb2 it
0.92 Rb2 its
-0.66 Rb2 japan
-0.14 Rb2 made
-0.30 Rb2 no
-0.40 Rb2 not
-0.32 Rb2 novel
-0.23 Rb2 of
0.64 Rb2 on
-0.46 Rb2 play
-0.37 Rb2 played
0.28 Rb2 returning
-0.20 Rb2 said
-0.41 Rb2 series
-0.21 Rb2 set
0.25 Rb2 show
-0.15 Rb2 sits
-0.66 Rb2 star
-0.36 Rb2 starring
0.36 Rb2 that
-0.08 Rb2 the
-0.21 Rb2 there
-0.58 Rb2 this
-0.32 Rb2 to
0.34 Rb2 told
0.14 Rb2 tudum
-0.29 Rb2 under
-0.58 Rb2 up
-0.27 Rb2 was
-0.51 Rb2 well
-0.48 Rb2 where
0.39 Rb2 which
0.26 Rb2 who
-0.68 Rb2 will
0.05 Rb2 with
0.40 Rb2 would
-0.22 Rb2 ”
-0.14 Rb3 %C
-0.94 Rb3 %D
0.20 Rb3 %K
0.39 Rb3 %N
0.36 Rb3 %O
-0.09 Rb3 %P
0.41 Rb3 %R
-0.15 Rb3 %S
-0.72 Rb3 %T
0.49 Rb3 's
-0.19 Rb3 (
-0.18 Rb3 )
-0.89 Rb3 ,
-0.26 Rb3 .
-0.43 Rb3 :
0.19 Rb3 ;
0.10 Rb3 a
-0.41 Rb3 actor
0.10 Rb3 again
-0.05 Rb3 also
-0.13 Rb3 an
0.34 Rb3 and
-0.27 Rb3 are
0.26 Rb3 as
-0.37 Rb3 at
-0.49 Rb3 based
0.17 Rb3 be
-0.67 Rb3 been
0.06 Rb3 by
0.51 Rb3 charge
-0.18 Rb3 date
-0.14 Rb3 detective
0.34 Rb3 drama
-0.47 Rb3 film
0.27 Rb3 first
0.56 Rb3 follows
-0.49 Rb3 for
0.45 Rb3 from
0.31 Rb3 had
-0.10 Rb3 has
0.06 Rb3 he
0.47 Rb3 his
0.66 Rb3 in
-0.23 Rb3 is
-0.92 Rb3 it
0.14 Rb3 its
-0.50 Rb3 new
-0.56 Rb3 not
0.11 Rb3 of
-0.35 Rb3 on
-0.56 Rb3 others
-0.10 Rb3 pilot
-0.10 Rb3 place
-0.29 Rb3 play
0.12 Rb3 series
-0.22 Rb3 stars
0.35 Rb3 stepping
-0.18 Rb3 story
-0.22 Rb3 their
-0.34 Rb3 this
-0.16 Rb3 to
-0.15 Rb3 tv
-0.62 Rb3 was
-0.36 Rb3 which
-0.31 Rb3 who
0.42 Rb3 will
-0.39 Rb3 winning
0.22 Rb3 with
-0.07 Rb3 –
-0.14 Rb3 “
-0.21 Rb3 ”
-0.16 T after
-0.17 T before
0.13 T both
0.10 T season
-0.98 ahead Cfar
-0.41 ahead Cfarther
-0.81 ahead Cnear
-0.13 ahead Cnext
-0.55 ahead Cnone
-0.63 ahead Csome
-0.11 ahead Kfar
0.35 ahead Kfarther
0.36 ahead Knear
0.25 ahead Knext
0.35 ahead Knone
0.32 ahead Ksome
-0.35 ahead Pfar
-0.57 ahead Pfarther
0.36 ahead Pnear
0.16 ahead Pnext
-0.37 ahead Pnone
0.48 ahead Psome
-0.29 ahead _
-0.84 ahead _%T
-0.67 ahead _%r
0.67 ahead _(
0.32 ahead _(_)
-0.20 ahead _)
-0.04 ahead _)_%r
0.53 ahead _are
0.45 ahead _are_the
0.31 ahead _as
0.41 ahead _has
-0.08 ahead _is
-0.50 ahead _played
0.14 ahead _serve_as
-0.66 ahead _the
0.54 ahead _the_%r
-0.73 ahead _the_%r_of_%T
-0.23 ahead _who
0.22 ahead _who_also
0.35 ahead _who_will_also_serve_as
0.93 ahead _will
-0.65 at caption
-0.21 at first0
-0.10 at first1
0.24 at first2
-0.10 at first3
-0.55 at heading
-0.21 at item
-0.19 at last2
-0.33 at last3
0.50 at length0
0.35 at length1
-0.24 at length2
-0.20 at length3
-0.42 at length4
-0.19 at length5
-0.09 at middle2
-0.11 at paragraph
-0.67 back Cfar
-0.62 back Cfarther
-0.26 back Cnear
-0.65 back Cnext
-0.45 back Cnone
-1.09 back Csome
0.59 back Kfar
0.31 back Kfarther
0.82 back Knear
0.18 back Knext
0.21 back Knone
-0.32 back Ksome
-0.72 back Pfar
-0.62 back Pfarther
0.29 back Pnear
0.31 back Pnext
-0.09 back Pnone
0.10 back _
-0.26 back _%C
0.55 back _%r
0.72 back _%r_by
-0.26 back _(
-0.17 back _(_on
0.74 back _)
-0.19 back _/
-0.08 back _/_%r
0.35 back _:
-0.68 back _;
0.27 back _alongside
0.42 back _by
-1.23 back _by_%r_by
0.17 back _by_'s
-0.09 back _by_(
-0.07 back _by_(_on
-0.23 back _by_illustrated_by
0.65 back _by_starring
0.74 back _duties_with
-0.11 back _for
0.09 back _the
-0.18 back _the_anime_at
0.29 back _through
0.23 back _with
-0.47 cat cast
-0.88 cat character
0.49 cat maker
-0.27 l1 %C
-0.31 l1 %D
-0.57 l1 %N
-0.16 l1 %O
0.23 l1 %R
-0.14 l1 %T
-0.97 l1 &
0.27 l1 's
-0.33 l1 (
-0.04 l1 )
-0.21 l1 ,
-0.67 l1 .
-0.59 l1 /
0.45 l1 :
0.15 l1 ;
0.22 l1 ^
-0.05 l1 a
-0.32 l1 after
0.19 l1 alongside
-0.08 l1 an
0.06 l1 and
0.28 l1 are
-0.75 l1 as
-0.75 l1 at
-0.16 l1 boss
0.33 l1 but
-0.26 l1 by
-0.50 l1 drama
-0.16 l1 film
-0.56 l1 for
-0.63 l1 from
-0.81 l1 in
0.45 l1 include
0.22 l1 includes
-0.17 l1 including
0.66 l1 is
-0.21 l1 like
-0.25 l1 lord
-0.06 l1 my
0.09 l1 of
-0.44 l1 officer
-0.49 l1 on
-0.26 l1 one
-0.08 l1 our
-0.38 l1 publisher
0.28 l1 replacing
-0.27 l1 said
-0.24 l1 sees
-0.81 l1 starring
-0.41 l1 stars
-0.40 l1 takes
-0.29 l1 that
-0.29 l1 the
-0.05 l1 through
0.23 l1 to
0.37 l1 under
-0.40 l1 west
-0.17 l1 when
-0.20 l1 while
0.23 l1 winner
0.31 l1 with
-0.53 l1 “
-0.59 l2 %C ,
0.34 l2 %C and
0.18 l2 %D ,
-0.34 l2 %D on
0.15 l2 %K 's
0.13 l2 %K and
-0.27 l2 %P %R
-0.94 l2 %P &
0.36 l2 %P 's
-0.33 l2 %P (
-0.59 l2 %P /
-0.19 l2 %P :
-0.72 l2 %P ;
-0.13 l2 %P as
-0.17 l2 %P for
-0.13 l2 %P in
0.14 l2 %P of
-0.18 l2 %P on
-0.40 l2 %P takes
-0.17 l2 %P the
0.33 l2 %R %R
-0.12 l2 %R ,
0.36 l2 %R :
-0.68 l2 %R ;
0.62 l2 %R alongside
0.13 l2 %R by
-0.11 l2 %R for
0.13 l2 %R the
0.53 l2 %R with
0.84 l2 %T %R
-0.46 l2 %T %r
-0.37 l2 %T ,
-0.21 l2 %T :
-0.32 l2 %T and
-1.02 l2 %r %R
-0.33 l2 %r %r
0.51 l2 %r ,
0.60 l2 %r ;
-0.48 l2 %r alongside
-0.45 l2 %r by
0.36 l2 's %R
-0.12 l2 ( the
-0.15 l2 ( “
-0.19 l2 ) ,
-0.31 l2 ) and
-0.10 l2 , %R
-0.44 l2 , a
0.09 l2 , alongside
0.27 l2 , and
0.33 l2 , but
-0.09 l2 , including
-0.24 l2 , starring
-0.21 l2 , the
-0.48 l2 , while
0.15 l2 , with
0.10 l2 / %R
-0.24 l2 / %r
-0.58 l2 : “
0.22 l2 ^ %R
0.22 l2 ^ ^
-0.46 l2 ^ the
0.34 l2 adapted by
0.34 l2 along with
0.46 l2 and %r
-0.17 l2 and a
-0.22 l2 and starring
-0.46 l2 and the
-0.18 l2 anime at
-0.16 l2 based on
0.27 l2 by %R
-0.34 l2 cancelled %R
-0.33 l2 city of
-0.42 l2 coming to
0.42 l2 drama %R
0.25 l2 duties with
-0.50 l2 for the
0.36 l2 from %R
-0.41 l2 illustrated %R
-0.27 l2 illustrated by
-0.30 l2 in the
0.55 l2 its %R
-0.14 l2 led %R
-0.20 l2 moved to
-0.63 l2 mr .
-0.14 l2 novels %R
-0.45 l2 of drama
-0.19 l2 of the
-0.27 l2 on a
-0.16 l2 on the
-0.19 l2 released %R
0.66 l2 series %R
-0.36 l2 series %r
-0.31 l2 series stars
0.47 l2 show ,
-0.37 l2 slate includes
-0.23 l2 story of
0.47 l2 team at
-0.07 l2 the “
-0.09 l2 town of
0.46 l2 under %R
-0.28 l2 winning %R
0.53 l2 winning %r
-0.17 l2 working with
1.14 l2 ” %R
0.48 l2 ” %r
-0.27 l2 ” said
-0.15 l2 ” “
0.62 l3 %K , and
-0.12 l3 %P ( the
-0.15 l3 %P ( “
0.17 l3 %P ) and
-0.18 l3 %P , the
-0.14 l3 %P and the
-0.08 l3 %P in the
-0.10 l3 %P of drama
-0.13 l3 %R %K and
-0.06 l3 %R %P &
-0.15 l3 %R %P 's
-0.30 l3 %R %P (
0.40 l3 %R %P ,
-0.19 l3 %R %P /
-0.51 l3 %R %P and
0.32 l3 %R %R alongside
0.74 l3 %R %R by
0.45 l3 %R ) ,
-0.61 l3 %R , with
-0.08 l3 %R / %r
0.26 l3 %R and %r
0.74 l3 %R duties with
0.58 l3 %T ” %R
0.41 l3 %r %P and
-0.48 l3 %r %r alongside
0.21 l3 %r %r by
-0.42 l3 %r ) ,
0.10 l3 %r / %R
-0.36 l3 %r / %r
0.34 l3 %r and %R
-0.95 l3 %r duties with
0.09 l3 's %P and
-0.29 l3 's %P of
-0.64 l3 ( %P ,
-0.09 l3 ( %P of
0.13 l3 ) , with
0.26 l3 , %K and
0.34 l3 , %P 's
0.16 l3 , %P ,
0.11 l3 , %P and
-0.06 l3 , %R %R
-0.10 l3 , %R by
-0.66 l3 , %r %R
-0.37 l3 , %r by
-0.27 l3 , ” said
-0.15 l3 , ” “
0.68 l3 - winning %R
-0.31 l3 : %P ,
-0.44 l3 ; %P and
0.46 l3 ; %R by
-0.39 l3 ; %r by
-0.48 l3 ^ %C ,
-0.18 l3 ^ %P (
-0.42 l3 ^ %P ,
0.18 l3 ^ %P and
0.36 l3 ^ %R %R
0.38 l3 ^ %R :
-0.34 l3 ^ %R by
0.49 l3 ^ %T %R
-0.54 l3 ^ %r by
0.22 l3 ^ ^ %R
0.22 l3 ^ ^ ^
-0.46 l3 ^ ^ the
0.53 l3 a %R with
-0.13 l3 and %P (
0.12 l3 and %P for
-0.78 l3 and %R %R
1.24 l3 and %R by
0.35 l3 and %r by
0.34 l3 and adapted by
-0.23 l3 and illustrated by
-0.08 l3 as %P and
-0.15 l3 be %R by
0.10 l3 be %r by
0.58 l3 been %R by
-0.29 l3 been cancelled %R
0.15 l3 being %R by
-0.21 l3 book %T :
-0.12 l3 by %P 's
-0.07 l3 by %P (
0.10 l3 by %P ,
-0.05 l3 in %P ,
0.80 l3 includes %P ,
-0.05 l3 including %P ,
0.59 l3 is %R %R
-0.31 l3 is %r %R
0.20 l3 is %r by
-0.07 l3 like %P ,
-0.15 l3 of %P 's
-0.05 l3 of %P (
-0.18 l3 of %P ,
-0.47 l3 of %P and
-0.12 l3 on %P in
-0.63 l3 series %R by
-0.08 l3 series %r %R
-0.15 l3 series %r by
-0.61 l3 starring %P ,
-0.33 l3 starring %P and
-0.34 l3 stars %P ,
-0.14 l3 the %P ,
-0.25 l3 the %P and
-0.10 l3 the %P for
-0.18 l3 the anime at
0.47 l3 the show ,
-0.07 l3 the story of
0.40 l3 to %R %R
0.67 l3 was %R by
-0.06 l3 was %r %R
-0.44 l3 was %r by
-0.08 l3 was cancelled %R
-0.24 l3 with %P ,
-0.23 l3 with %P and
-0.19 l3 ” %R by
-0.17 l3 ” ) and
-0.63 own Csure1
-1.02 own Csure2
-0.48 own Csure3
-0.94 own Ksure1
0.87 own Ksure2
0.43 own Ksure3
-0.93 own P1
-0.55 own P2
-0.15 own P3
-1.40 own Psure1
0.58 own Psure2
0.15 own Psure3
-0.64 own writtenCsure1
-0.85 own writtenCsure2
-0.77 own writtenCsure3
-0.94 own writtenKsure1
0.87 own writtenKsure2
0.43 own writtenKsure3
-1.10 own writtenP1
-0.36 own writtenP2
-0.28 own writtenP3
-0.24 own writtenPsure1
0.49 own writtenPsure2
0.07 own writtenPsure3
0.11 par %P
0.20 par the
0.26 par “
0.04 par2 %P ,
0.16 par2 %P on
-0.16 par2 the %P
0.26 par2 “ %P
-0.07 r1 !
-0.42 r1 $
-0.48 r1 %D
-0.25 r1 %N
-0.16 r1 %O
-0.44 r1 %P
0.28 r1 %R
-0.19 r1 %r
-0.81 r1 &
-0.20 r1 's
-0.10 r1 (
0.12 r1 )
0.32 r1 ,
-0.65 r1 -
0.23 r1 /
-0.33 r1 :
-0.32 r1 ;
-0.21 r1 ]
-0.11 r1 a
-0.07 r1 actor
0.25 r1 added
-0.24 r1 after
-0.14 r1 also
-0.08 r1 and
0.46 r1 announced
-0.55 r1 as
-0.51 r1 at
-0.37 r1 award
-0.31 r1 back
0.15 r1 being
-0.11 r1 by
-0.05 r1 continues
0.09 r1 did
-0.40 r1 drama
0.57 r1 for
0.13 r1 had
0.24 r1 has
0.23 r1 have
-0.46 r1 in
-0.44 r1 india
-0.08 r1 is
-0.15 r1 leave
0.15 r1 of
-0.28 r1 on
-0.13 r1 original
0.79 r1 remains
-0.27 r1 returns
0.05 r1 revealed
-0.42 r1 says
-0.33 r1 series
0.27 r1 serve
-0.06 r1 serves
-0.51 r1 show
-0.25 r1 star
-0.36 r1 story
-0.14 r1 takes
-0.24 r1 that
-0.05 r1 the
-0.76 r1 to
0.08 r1 told
-0.12 r1 was
-0.41 r1 who
-0.12 r1 will
-0.11 r1 with
-0.23 r1 would
-0.38 r1 –
-0.22 r1 —
-0.38 r1 ”
-0.42 r2 $ $
-0.18 r2 %D ,
-0.05 r2 %D .
-0.13 r2 %R %D
-0.44 r2 %R %P
0.07 r2 %R %R
0.63 r2 %R .
0.38 r2 %R it
-0.14 r2 %R the
-0.56 r2 %r %R
0.09 r2 %r the
-0.71 r2 & %P
-0.73 r2 's %K
0.18 r2 's %P
0.27 r2 's %T
-0.32 r2 's first
-0.32 r2 's novel
-0.26 r2 's “
0.13 r2 ( %P
0.67 r2 ( %R
-0.98 r2 ( %r
0.11 r2 ( the
0.25 r2 ( “
0.47 r2 ) $
-0.13 r2 ) %D
-0.14 r2 ) %R
0.08 r2 ) ,
0.24 r2 ) .
-0.53 r2 ) and
-0.60 r2 ) is
-0.09 r2 ) who
0.32 r2 , %C
-0.07 r2 , %K
-0.10 r2 , %P
-0.67 r2 , %R
0.30 r2 , %T
0.51 r2 , %r
-0.46 r2 , a
-0.11 r2 , and
-0.30 r2 , as
-0.05 r2 , is
-0.14 r2 , on
-0.37 r2 , played
-0.07 r2 , said
-0.21 r2 , there
-0.24 r2 , was
-0.48 r2 , where
0.24 r2 , which
0.27 r2 , who
-0.18 r2 , with
0.45 r2 , “
-0.22 r2 , ”
-0.61 r2 - based
-0.09 r2 . $
-0.13 r2 . ,
0.32 r2 / %P
-0.19 r2 : %P
0.40 r2 ; %P
-0.22 r2 ; and
-0.07 r2 a %P
0.25 r2 added :
-0.26 r2 and %C
0.19 r2 and %K
0.09 r2 and %P
-0.70 r2 and %R
0.80 r2 and %r
-0.33 r2 and illustrated
0.05 r2 and is
-0.32 r2 and the
-0.18 r2 and will
0.41 r2 are %R
-0.60 r2 are %r
-0.61 r2 are the
-0.68 r2 as %r
-0.21 r2 as a
-0.15 r2 as well
-0.49 r2 at the
-0.25 r2 award -
0.10 r2 did the
0.37 r2 for %C
0.13 r2 for %K
0.40 r2 for the
0.41 r2 has %R
0.47 r2 has been
-0.52 r2 in %D
-0.31 r2 in %P
0.35 r2 in the
-0.44 r2 india .
0.49 r2 is %R
-0.12 r2 is in
0.05 r2 is on
-0.11 r2 is set
0.13 r2 is the
-0.46 r2 of %P
-0.04 r2 of a
-0.19 r2 of drama
-0.17 r2 on the
-0.18 r2 series %T
0.27 r2 serve as
-0.06 r2 serves as
-0.42 r2 takes %P
-0.37 r2 the %P
-0.09 r2 to the
0.80 r2 will %R
-0.36 r2 will %r
-0.14 r2 will be
-0.21 r2 ” )
-0.07 r2 ” .
-0.42 r3 $ $ $
-0.05 r3 %D . $
-0.30 r3 %R %P ,
0.63 r3 %R . $
0.37 r3 %R the first
-0.59 r3 's %K ,
-0.70 r3 's %P .
0.47 r3 's %P and
-0.08 r3 's %P of
-0.08 r3 's “ %T
0.05 r3 ( %P )
-0.08 r3 ( %P ,
0.16 r3 ( %P on
0.29 r3 ( %R %R
-0.92 r3 ( %r %r
-0.35 r3 ( the %P
0.50 r3 ( “ %P
0.47 r3 ) $ $
-0.14 r3 ) %R the
-0.10 r3 ) , with
0.24 r3 ) . $
-0.07 r3 ) and %R
-0.05 r3 ) and %r
-0.22 r3 , %K .
-0.19 r3 , %P 's
-0.31 r3 , %P )
0.13 r3 , %P ,
-0.39 r3 , %P .
-0.27 r3 , %P and
-0.41 r3 , %P is
-0.19 r3 , %R %D
-0.40 r3 , %R by
-0.38 r3 , %T is
-0.32 r3 , %r %R
0.59 r3 , %r by
0.59 r3 , and %P
-0.18 r3 , and the
-0.35 r3 , played %R
0.48 r3 , the %N
-0.17 r3 , the %P
0.29 r3 , the %R
0.21 r3 , the series
-0.38 r3 , the show
-0.20 r3 , which follows
0.52 r3 , who %R
0.19 r3 , who %r
0.58 r3 , who also
-0.15 r3 , “ %T
-0.05 r3 , ” “
-0.09 r3 . $ $
0.41 r3 ; %P and
0.25 r3 added : “
0.44 r3 and %K ,
0.31 r3 and %K .
0.55 r3 and %P %R
-0.13 r3 and %P 's
0.15 r3 and %P (
-0.18 r3 and %P .
-0.39 r3 and %P ;
0.13 r3 and %P and
-0.13 r3 and %P are
0.18 r3 and %P as
0.25 r3 and %P for
0.10 r3 and %P of
0.36 r3 and %P serve
-0.31 r3 and %P story
-0.20 r3 and %P will
-0.70 r3 and %R by
-0.14 r3 and %r %R
0.85 r3 and %r by
-0.33 r3 and illustrated by
-0.10 r3 and the %P
0.46 r3 are %R %R
-0.46 r3 are %r %r
0.39 r3 are the %R
-0.25 r3 award - winning
0.37 r3 for %C .
-0.15 r3 in %D ,
-0.41 r3 in %D .
-0.30 r3 in %P ,
-0.08 r3 in the %P
-0.44 r3 india . $
0.32 r3 is %R the
-0.11 r3 is set to
-0.04 r3 of a %P
-0.11 r3 of drama %P
0.08 r3 serve as %R
-0.18 r3 ” ) .
-0.07 r3 ” . $
0.20 role company
-0.45 role creator
-0.92 role director
0.22 role producer
0.77 role showrunner
-0.22 role writer
1.97 rule any
-0.88 rule none
-1.75 rule other-role
`
