/** What the judge of crew claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const crewWeights = `
-0.179 bias
-0.15 A #
0.07 A %C
-0.08 A %D
0.38 A %K
0.08 A %N
-0.48 A %O
-0.24 A %P
0.08 A %R
-0.34 A %S
0.28 A %T
-0.28 A %r
-0.70 A &
-0.17 A 's
-0.31 A (
-0.30 A )
-0.17 A ,
-0.48 A -
-0.16 A --
-0.14 A .
-0.49 A :
0.29 A ;
-0.25 A ]
-0.05 A about
-0.62 A acclaimed
-0.24 A according
-0.31 A across
0.07 A actor
0.15 A adaptation
0.35 A adapted
0.44 A adapts
0.50 A added
-0.66 A affair
-0.45 A after
-0.09 A again
0.37 A against
0.24 A ahead
0.08 A aired
0.28 A all
1.09 A along
1.01 A alongside
0.11 A already
0.08 A also
-0.30 A always
0.68 A am
-0.65 A animation
0.28 A anime
-0.73 A another
-0.21 A anticipated
-0.68 A around
0.23 A attached
-0.13 A audience
-0.52 A australia
-0.09 A australian
-0.05 A award
-0.14 A award-winning
-0.11 A back
-0.23 A based
0.28 A became
-0.16 A because
-0.16 A been
-0.76 A before
0.11 A behind
-0.05 A being
-0.45 A best
0.12 A between
-0.33 A book
-0.17 A both
-0.32 A boy
-0.56 A break
0.05 A but
0.10 A called
0.41 A came
-0.47 A cameras
-0.32 A can
-0.06 A canada
-0.32 A cancelled
0.20 A cast
0.57 A centers
-0.32 A century
-0.54 A ceo
-0.09 A channel
-0.63 A channels
-0.16 A character
-0.20 A characters
0.58 A charge
0.52 A chief
-0.29 A christmas
-0.46 A city
0.38 A collaboration
-0.44 A come
-0.36 A comedy
0.09 A coming
-0.99 A commissioned
0.36 A complex
0.81 A confirmed
-0.28 A content
0.06 A continue
-0.04 A continues
-0.59 A couple
-0.23 A creative
0.55 A crime
0.35 A dark
0.08 A date
0.65 A daughter
0.64 A deal
0.43 A debut
-0.33 A decided
-0.41 A described
-0.10 A design
-0.67 A detective
-0.23 A determined
-0.36 A developing
0.18 A did
-0.33 A different
0.25 A down
0.12 A drama
0.17 A drew
1.11 A duties
-0.20 A each
-0.39 A earlier
-0.50 A end
-0.14 A ensemble
0.13 A entering
-0.65 A entertainment
0.48 A episode
0.12 A episodes
-0.23 A espionage
-0.15 A event
0.24 A every
0.12 A excited
-0.31 A expected
-0.19 A face
0.21 A family
-0.32 A fans
0.06 A fantastic
-0.27 A fantasy
-0.22 A favourite
-0.67 A film
-0.35 A filmed
-0.29 A filming
0.07 A final
-0.20 A finally
-0.39 A financial
0.22 A find
0.30 A finds
0.86 A first
-0.26 A follow
-0.19 A followed
0.33 A following
0.54 A follows
0.34 A forward
-0.35 A from
-0.11 A fun
0.14 A further
0.15 A future
-0.30 A game
-0.35 A getting
-0.43 A given
0.28 A globally
0.49 A go
0.22 A going
-0.56 A gone
0.05 A graphic
-0.17 A great
-0.27 A greenlit
-0.44 A gripping
0.64 A have
-0.28 A he
-0.17 A headlines
-0.35 A her
0.25 A herself
-0.21 A highly
-0.40 A his
-0.18 A historical
-0.59 A history
0.52 A hit
-0.04 A husband
0.17 A i
-0.91 A illustrated
0.09 A including
-0.57 A independent
-0.59 A india
-0.16 A into
-0.28 A invest
0.10 A investigation
-0.32 A ireland
0.05 A japan
-0.26 A japanese
-0.13 A job
-0.38 A journalist
-0.48 A journey
-0.06 A just
-0.33 A known
-0.35 A korea
-0.64 A last
0.54 A latter
-0.07 A lawyer
-0.47 A lead
-0.11 A leave
0.95 A left
-0.09 A like
-0.27 A likely
0.06 A limited
-0.37 A london
0.48 A looking
0.48 A lord
0.28 A love
-0.58 A made
-0.22 A main
0.51 A making
0.34 A manga
-0.09 A many
-0.24 A means
-0.13 A modern
-0.30 A more
0.19 A most
-0.05 A mother
0.15 A movies
-0.35 A mr
-0.53 A murder
-0.46 A music
-0.49 A my
-0.51 A mystery
-0.25 A named
-0.42 A network
-0.43 A new
-0.08 A newly
-0.20 A next
-0.09 A normal
-0.06 A not
-0.26 A novel
0.41 A novels
0.06 A now
0.21 A numerous
-0.27 A off
-0.21 A officer
-0.37 A one
-0.40 A only
-0.20 A or
-0.48 A order
-0.36 A ordered
-0.77 A original
-0.35 A other
-0.45 A others
-0.65 A out
0.13 A over
-0.23 A parents
-0.73 A part
-0.04 A people
-0.46 A period
-0.18 A place
-0.36 A plan
-0.81 A play
-0.44 A played
-0.35 A playing
-0.41 A police
-0.93 A president
-0.19 A previously
0.26 A prison
0.35 A production
-0.87 A programming
0.35 A project
-0.26 A projects
-0.44 A publisher
-0.09 A pulled
0.59 A relationship
0.58 A remains
-0.12 A renewal
-0.33 A renewed
-0.53 A repeats
-0.18 A respectively
-0.51 A return
0.41 A returning
-0.36 A returns
-0.31 A revealed
-0.47 A revenge
-0.43 A revolves
0.36 A rights
-0.42 A role
-0.49 A roles
-0.16 A romantic
0.38 A run
-0.36 A said
0.05 A says
0.09 A scandal
-0.48 A sci-fi
0.15 A season
0.17 A second
-0.54 A secret
-0.44 A seen
0.52 A serve
-0.26 A serves
0.32 A set
-0.05 A several
0.16 A shared
-0.12 A she
0.20 A show
0.35 A shown
-0.69 A shows
-0.54 A sits
-0.49 A so
-0.19 A some
-0.70 A sound
-0.69 A south
-0.22 A special
0.48 A spoke
-0.20 A star
0.17 A starring
0.77 A stars
-0.05 A starting
-0.64 A statement
0.45 A stepped
0.28 A stepping
-0.24 A stick
-0.20 A story
-0.24 A studio
-0.42 A such
0.07 A take
-0.39 A takes
-0.23 A team
-0.50 A television
-0.17 A tell
-0.09 A than
-0.72 A their
0.25 A them
0.12 A themselves
-0.53 A then
-0.29 A there
0.10 A they
-0.39 A think
-0.05 A through
-0.21 A time
-0.26 A titles
-0.26 A titular
-0.34 A together
0.08 A told
-0.04 A took
-0.22 A town
-0.53 A trailer
0.10 A trilogy
-0.23 A tudum
-0.83 A tv
-0.21 A under
0.51 A up
-0.50 A upcoming
-0.39 A us
-0.41 A very
-0.51 A vice
-0.28 A viewers
0.14 A wanted
-0.08 A we
-0.06 A we're
-0.37 A week
0.11 A weekly
-0.14 A well
-0.46 A what
0.24 A when
0.04 A where
-0.17 A which
0.42 A while
0.28 A who
0.40 A whose
-0.17 A will
0.47 A winner
0.12 A winning
-0.57 A work
0.32 A worked
0.37 A working
-0.06 A world
0.35 A would
0.26 A wraps
-0.56 A year-old
-0.38 A you
0.37 A –
-0.21 A —
0.17 A “
0.27 A ”
-0.35 An !
-0.12 An #
-0.13 An %C
-0.17 An %D
-0.30 An %K
0.28 An %N
-0.05 An %O
-0.24 An %P
0.19 An %R
-0.47 An %S
-0.31 An %T
-0.33 An %r
-0.51 An &
-0.18 An 's
-0.47 An (
-0.11 An ,
-0.17 An -
-0.22 An /
-0.27 An :
-0.25 An ]
0.17 An about
0.31 An according
0.14 An actor
0.21 An adaptation
0.40 An adapted
0.50 An added
-0.09 An again
0.26 An aired
-0.07 An all
0.98 An along
0.60 An alongside
0.11 An already
-0.24 An always
0.63 An anime
0.31 An announced
-0.73 An another
0.28 An attached
-0.51 An australia
-0.06 An award
-0.12 An back
0.42 An became
-0.23 An been
-0.20 An before
0.17 An behind
-0.24 An best
-0.10 An book
-0.56 An break
-0.23 An but
-0.40 An cameras
-0.05 An canada
-0.93 An cast
0.57 An centers
-0.54 An ceo
-0.52 An character
-0.41 An characters
0.32 An charge
0.52 An chief
-0.17 An christmas
-0.53 An comedy
-0.07 An coming
-0.13 An commissioned
0.78 An complex
0.66 An confirmed
-0.04 An continues
-0.32 An creative
0.31 An crime
-0.34 An date
0.67 An daughter
0.64 An deal
0.43 An debut
-0.12 An debuted
-0.11 An described
-0.55 An detective
-0.07 An determined
0.15 An did
0.09 An down
0.10 An drama
1.07 An duties
-0.65 An entertainment
0.69 An episode
0.26 An episodes
-0.15 An event
0.24 An every
0.06 An fantastic
-0.28 An fantasy
-0.07 An favourite
-0.62 An film
0.44 An filmed
-0.29 An filming
-0.27 An financial
-0.09 An finds
0.13 An first
-0.13 An followed
0.56 An follows
0.62 An from
0.14 An further
-0.27 An game
-0.30 An getting
-0.43 An given
-0.27 An greenlit
0.37 An had
-0.11 An has
0.19 An have
-0.30 An he
-0.35 An her
-0.18 An historical
-0.05 An hit
-0.89 An illustrated
-0.38 An independent
-0.51 An india
-0.44 An into
-0.71 An japan
-0.05 An job
-0.13 An just
-0.33 An known
-0.06 An last
-0.40 An leave
-0.27 An likely
-0.26 An london
-0.38 An made
0.41 An manga
0.11 An modern
0.17 An more
-0.19 An mr
-0.15 An music
-0.10 An my
-0.51 An mystery
-0.16 An network
-0.72 An new
-0.20 An next
-0.36 An no
-0.93 An not
-0.56 An novel
-0.90 An novels
-0.27 An off
-0.19 An officer
0.05 An once
-0.20 An one
-0.16 An or
-0.48 An order
-0.36 An ordered
-0.36 An original
-0.45 An others
-0.50 An out
0.23 An over
-0.08 An part
-0.18 An people
-0.21 An pilot
-0.17 An place
-0.36 An plan
-0.64 An play
-0.44 An played
-0.35 An playing
-0.92 An president
-0.34 An production
-0.10 An projects
-0.09 An pulled
0.43 An remains
-0.12 An renewal
-0.58 An renewed
-0.53 An repeats
-0.49 An reprise
-0.53 An return
0.37 An returning
-0.20 An returns
-0.47 An revenge
0.05 An role
0.38 An run
-0.41 An says
-0.38 An scandal
-0.22 An seen
0.15 An series
0.29 An serve
-0.09 An serves
0.20 An set
0.16 An she
0.11 An show
-0.48 An shows
-0.54 An sits
-0.61 An so
-0.15 An some
-0.69 An sound
-0.15 An south
-0.19 An star
0.64 An stars
-0.04 An starting
0.28 An stepping
-0.70 An story
-0.14 An studio
0.07 An take
-0.17 An takes
-0.26 An team
-0.08 An television
-0.09 An than
-0.70 An their
-0.53 An then
-0.23 An there
-0.98 An they
-0.39 An think
-0.27 An titular
0.16 An told
-0.18 An took
-0.53 An trailer
-0.77 An trilogy
0.21 An tudum
-0.43 An tv
-0.15 An under
0.29 An up
-0.40 An very
-0.51 An vice
-0.15 An we
-0.29 An well
-0.43 An what
0.08 An where
-0.24 An which
0.18 An who
0.10 An will
-0.53 An winning
0.32 An worked
-0.31 An world
0.33 An would
-0.50 An –
-0.20 An —
0.14 An “
-0.54 An ”
-0.27 B !
-0.07 B #
-0.09 B %C
-0.26 B %D
0.05 B %K
-0.39 B %N
-0.70 B %O
-0.29 B %P
-0.06 B %R
0.50 B %S
-0.07 B %T
0.49 B %r
-0.20 B &
-0.36 B 's
-0.29 B (
-0.31 B )
0.31 B ,
-0.43 B -
0.35 B .
0.20 B 1990s
-0.57 B 3d
-0.13 B :
-0.14 B ;
-0.24 B [
-0.08 B about
0.12 B acclaimed
-0.42 B according
-0.28 B across
-0.66 B actor
0.36 B actors
-0.21 B adaptation
-0.13 B adapted
-0.10 B after
-0.08 B aired
-0.13 B all
0.45 B along
-0.19 B alongside
-0.25 B already
0.49 B also
-0.27 B although
0.20 B always
-0.14 B american
-0.37 B among
0.58 B animated
0.17 B animation
-0.13 B anime
-0.55 B announced
-0.18 B announcements
0.41 B another
-0.39 B any
0.05 B around
-0.43 B audience
-0.53 B australia
-0.81 B available
0.72 B award
0.30 B award-winning
-0.15 B back
-0.07 B bafta
-0.64 B based
-0.22 B beautiful
-0.55 B became
-0.25 B been
-0.34 B began
0.57 B behind
-0.27 B being
-0.68 B best
0.43 B between
-0.31 B book
0.16 B boss
0.20 B brand
-0.14 B british
0.12 B but
-0.52 B called
0.30 B can
-0.36 B cancelled
-0.42 B cast
0.26 B ceo
-0.07 B channels
-0.61 B character
-0.49 B characters
0.09 B chief
-0.30 B city
0.89 B co-production
0.37 B collaboration
-0.24 B come
0.32 B comedy
0.48 B comes
0.33 B comic
-0.14 B commissioned
-0.57 B company
-0.14 B creative
0.27 B crime
0.28 B dark
-0.29 B date
0.30 B daughter
-0.19 B day
-0.54 B deal
-0.55 B detective
-0.45 B developing
-0.63 B different
-0.38 B do
-0.36 B drama
-0.36 B dramas
-0.38 B drawn
-0.20 B during
-0.24 B duties
-0.80 B ensemble
-0.32 B entertainment
0.96 B episode
0.25 B episodes
0.47 B every
-0.26 B excellent
0.06 B excited
0.11 B family
-0.53 B fans
-0.29 B fantasy
-0.33 B film
-0.39 B filmed
-0.39 B filming
-0.04 B films
-0.14 B final
-0.07 B finale
-0.07 B first
-0.35 B followed
-0.27 B following
-0.77 B follows
-0.15 B forces
-0.43 B former
0.51 B from
-0.05 B game
0.28 B gave
-0.68 B get
-0.14 B getting
-0.22 B global
-0.09 B globally
0.14 B going
-0.40 B golden
-0.61 B great
-0.34 B had
0.44 B hand
0.41 B has
0.06 B have
0.42 B he
-0.45 B head
-0.49 B her
-0.39 B here
-0.22 B highlights
0.29 B his
0.35 B hit
-0.27 B horror
-0.30 B i
-0.26 B i'm
-0.63 B illustrated
0.53 B include
-0.53 B included
0.58 B includes
-0.72 B including
-0.41 B independent
-0.33 B indian
0.52 B inspired
-1.16 B into
-0.36 B ireland
-0.23 B itself
-0.58 B joins
-0.77 B journalist
-0.33 B known
0.20 B korean
0.39 B last
-0.75 B latest
-0.05 B lawyer
0.40 B left
-0.15 B life
-0.34 B light
-1.04 B like
-0.31 B likely
-0.50 B list
0.17 B location
-0.32 B look
-0.22 B lord
0.21 B love
-0.09 B made
-0.65 B main
0.36 B making
-0.79 B manga
-0.10 B members
-0.11 B modern
-0.15 B more
-0.45 B most
-0.23 B mother
-0.21 B moved
0.36 B mr
-0.53 B my
0.14 B name
-0.27 B named
-0.37 B neither
-0.27 B network
-0.29 B networks
0.06 B new
-0.27 B newly
-0.30 B news
-0.14 B next
-0.30 B no
-0.24 B nominated
-0.26 B nor
-0.59 B novels
0.40 B now
0.59 B off
-0.43 B officer
-0.49 B official
-0.51 B one
-0.71 B only
-0.30 B oscar
0.69 B other
-0.23 B others
-0.17 B our
0.12 B out
-0.17 B over
0.22 B own
-0.11 B p.m
-0.38 B part
-0.47 B peek
-0.12 B period
-0.45 B photo
-0.21 B picked
0.47 B pilot
-0.42 B place
0.06 B plan
-0.78 B play
-0.52 B played
-0.28 B plays
-0.29 B police
0.22 B political
-0.62 B popular
-0.14 B power
-0.36 B premiere
0.56 B premiered
-0.73 B president
-0.08 B procedural
0.05 B project
-0.12 B protagonist
-0.22 B published
-0.54 B publisher
-0.27 B ratings
-0.19 B recently
0.05 B relationship
0.30 B released
-0.16 B remains
0.19 B replacing
-0.26 B reprise
-0.17 B response
-0.13 B return
0.13 B revealed
-0.43 B revolves
0.16 B role
-0.21 B roles
-0.19 B run
-0.04 B said
0.10 B same
0.46 B say
-0.14 B scandal
-0.48 B second
-0.52 B secret
-0.12 B seen
-0.24 B sees
-0.15 B series
-0.42 B set
0.50 B shared
-0.42 B she
-0.06 B shocking
-0.16 B shooting
-0.59 B shown
-0.45 B shows
-0.43 B signed
0.36 B since
-0.43 B slate
0.21 B so
-0.24 B some
-0.23 B soon
-0.18 B south
-0.29 B split
-0.55 B star
-0.56 B starred
-0.10 B starring
-0.67 B stars
-0.76 B stepping
0.28 B stick
-0.54 B stories
0.10 B story
-0.23 B studio
-0.32 B success
-0.37 B successful
-0.18 B synopsis
-0.45 B take
-0.42 B takes
-0.14 B talent
-0.17 B team
-0.20 B television
0.42 B than
-0.92 B their
-0.29 B them
-0.13 B then
-0.47 B there
-0.57 B they
-0.14 B thriller
-0.13 B through
-0.32 B time
-0.12 B title
-0.07 B titles
0.58 B told
-0.64 B town
-0.72 B trailer
-0.64 B turn
0.26 B tv
-0.46 B uk
0.11 B under
-0.12 B unique
-0.08 B unveiled
-0.10 B up
-0.10 B us
-0.16 B various
0.27 B version
-0.23 B vice
-0.47 B video
0.24 B we
-0.55 B week
-0.78 B well
0.13 B west
-0.28 B what
0.62 B when
-0.92 B which
-0.21 B who
-0.91 B will
0.24 B winner
-0.17 B winning
-0.06 B work
-0.23 B working
-0.09 B world
-0.47 B year-old
0.14 B yet
0.25 B you
-0.28 B your
-0.69 B –
-0.22 B —
-0.29 B “
0.26 B ”
-0.22 Bn !
-0.04 Bn #
0.09 Bn %C
0.36 Bn %D
-0.07 Bn %K
-0.55 Bn %N
-0.58 Bn %O
-0.37 Bn %P
0.42 Bn %R
0.37 Bn %S
-0.22 Bn %T
0.31 Bn %r
-0.15 Bn &
0.06 Bn 's
-0.43 Bn (
0.11 Bn )
0.33 Bn ,
0.17 Bn -
0.06 Bn /
-0.48 Bn 3d
0.36 Bn :
0.10 Bn ;
-0.24 Bn [
0.39 Bn acclaimed
-0.07 Bn according
-0.16 Bn across
-0.37 Bn actor
0.08 Bn adaptation
0.11 Bn adapted
-0.43 Bn after
0.14 Bn all
0.38 Bn along
-0.27 Bn alongside
-0.20 Bn already
0.07 Bn also
-0.12 Bn american
-0.10 Bn among
-0.22 Bn announced
-0.18 Bn announcements
0.32 Bn another
0.07 Bn around
-0.63 Bn available
0.43 Bn award-winning
-0.21 Bn based
-0.55 Bn became
-0.05 Bn been
-0.15 Bn being
0.13 Bn between
-0.10 Bn book
0.05 Bn boss
0.42 Bn both
-0.23 Bn bring
0.31 Bn but
-0.31 Bn cancelled
-0.91 Bn cast
0.26 Bn ceo
-0.32 Bn character
-0.21 Bn characters
0.09 Bn chief
-0.26 Bn city
0.37 Bn collaboration
-0.31 Bn comedy
0.35 Bn comes
-0.26 Bn comic
-0.40 Bn coming
-0.59 Bn commissioned
-0.22 Bn creative
-0.56 Bn crime
-0.13 Bn day
-0.51 Bn deal
-0.10 Bn developing
-0.21 Bn different
-0.60 Bn drama
-0.07 Bn during
-0.24 Bn duties
0.05 Bn end
-0.32 Bn entertainment
-0.06 Bn episode
0.40 Bn episodes
-0.22 Bn excited
0.20 Bn family
-0.26 Bn fantasy
-0.59 Bn film
-0.28 Bn filmed
-0.19 Bn filming
-0.04 Bn films
0.58 Bn first
-0.30 Bn followed
-0.24 Bn following
-0.46 Bn follows
0.33 Bn from
0.13 Bn game
-0.54 Bn get
-0.09 Bn globally
-0.40 Bn golden
-0.59 Bn great
-0.29 Bn had
0.44 Bn hand
0.61 Bn has
0.26 Bn have
0.21 Bn he
-0.45 Bn head
-0.40 Bn her
-0.61 Bn his
-0.18 Bn hit
-0.27 Bn horror
-0.64 Bn illustrated
0.42 Bn include
0.58 Bn includes
-0.65 Bn including
-0.06 Bn into
-0.32 Bn ireland
-0.77 Bn journalist
-0.05 Bn known
-0.57 Bn korean
0.45 Bn last
-0.25 Bn led
-0.34 Bn light
-0.37 Bn like
-0.32 Bn look
-0.22 Bn lord
0.17 Bn made
-0.45 Bn manga
-0.15 Bn more
-0.11 Bn most
-0.22 Bn mother
-0.19 Bn moved
-0.65 Bn mr
-0.34 Bn my
0.14 Bn name
-0.31 Bn named
-0.37 Bn neither
-0.46 Bn network
-0.10 Bn newly
-0.05 Bn news
-0.18 Bn no
-0.24 Bn nominated
-0.26 Bn nor
0.12 Bn not
-0.56 Bn novel
-0.62 Bn novels
-0.43 Bn officer
-0.31 Bn official
-0.71 Bn only
0.05 Bn original
-0.28 Bn oscar
0.36 Bn other
-0.10 Bn our
0.12 Bn out
-0.11 Bn part
-0.45 Bn photo
-0.42 Bn place
0.32 Bn plan
-0.15 Bn play
-0.51 Bn played
0.26 Bn political
-0.34 Bn premiere
0.37 Bn premiered
-0.45 Bn president
0.18 Bn production
0.60 Bn project
-0.12 Bn protagonist
-0.22 Bn published
-0.54 Bn publisher
-0.49 Bn relationship
-0.18 Bn released
-0.16 Bn remains
0.19 Bn replacing
-0.24 Bn reprise
-0.33 Bn revealed
-0.43 Bn revolves
-0.47 Bn role
-0.19 Bn roles
-0.19 Bn run
-0.40 Bn said
-0.13 Bn scandal
0.47 Bn second
-0.24 Bn sees
-0.44 Bn set
0.50 Bn shared
-0.16 Bn shooting
0.06 Bn show
-0.24 Bn shows
0.36 Bn since
-0.44 Bn slate
-0.06 Bn soon
-0.29 Bn split
-0.08 Bn starring
-0.63 Bn stars
0.30 Bn stick
-0.54 Bn stories
-0.41 Bn studio
-0.18 Bn synopsis
-0.42 Bn takes
-0.17 Bn team
0.15 Bn television
-0.28 Bn their
-0.46 Bn there
-0.24 Bn they
-0.39 Bn thriller
-0.14 Bn told
-0.05 Bn town
-0.52 Bn trailer
0.18 Bn tv
-0.47 Bn uk
0.34 Bn under
-0.50 Bn up
-0.10 Bn us
-0.16 Bn various
-0.39 Bn very
-0.18 Bn vice
-0.55 Bn week
-0.65 Bn well
0.13 Bn west
-0.24 Bn what
-0.30 Bn when
-0.95 Bn which
0.33 Bn while
-0.83 Bn will
0.24 Bn winner
-0.16 Bn winning
-0.06 Bn work
-0.23 Bn working
-0.04 Bn world
-0.47 Bn year-old
-0.28 Bn your
-0.71 Bn –
-0.22 Bn —
0.07 Bn ”
0.21 H %C
-0.35 H %D
-0.37 H %P
0.34 H %S
0.39 H 's
-0.18 H (
-0.18 H )
-0.56 H ,
-0.40 H :
-0.14 H ?
-0.71 H a
-0.15 H and
-0.36 H cast
-0.38 H date
-0.16 H from
-0.36 H in
0.10 H is
-0.05 H it
-0.05 H march
0.42 H of
-0.36 H plot
-0.42 H premieres
-0.69 H release
0.08 H trailer
-0.44 H tv
-0.55 H what
-0.07 H when
0.10 H who
0.23 H “
0.23 H ”
-0.26 L1 %C
-0.19 L1 %D
-0.46 L1 %N
-0.14 L1 %O
0.14 L1 %R
-0.16 L1 %T
0.11 L1 's
-0.42 L1 (
-0.77 L1 .
0.08 L1 :
0.15 L1 ;
0.14 L1 ^
-0.07 L1 a
-0.36 L1 after
-0.07 L1 alongside
-0.21 L1 and
0.79 L1 are
-0.70 L1 as
0.42 L1 at
-0.17 L1 boss
0.31 L1 but
-0.18 L1 by
-0.51 L1 drama
-0.34 L1 film
0.07 L1 for
-0.46 L1 from
-0.28 L1 his
-0.79 L1 in
0.33 L1 include
0.58 L1 includes
-0.21 L1 including
0.64 L1 is
-0.35 L1 like
-0.22 L1 lord
-0.07 L1 my
-0.04 L1 of
-0.43 L1 officer
-0.59 L1 on
-0.24 L1 one
-0.10 L1 our
-0.34 L1 publisher
0.24 L1 replacing
-0.33 L1 said
-0.28 L1 sees
-0.96 L1 starring
-0.61 L1 stars
-0.33 L1 takes
-0.35 L1 that
-0.32 L1 the
0.12 L1 to
0.27 L1 under
-0.30 L1 west
-0.19 L1 when
-0.27 L1 while
0.24 L1 winner
0.13 L1 with
-0.16 L1 ”
0.05 L2 %C 's
-0.59 L2 %C ,
0.25 L2 %C and
0.22 L2 %D ,
-0.34 L2 %D on
-0.13 L2 %K 's
-0.26 L2 %P %R
0.47 L2 %P 's
-0.42 L2 %P (
-0.25 L2 %P :
-0.12 L2 %P as
0.46 L2 %P for
-0.09 L2 %P in
0.09 L2 %P of
-0.17 L2 %P on
-0.33 L2 %P takes
-0.16 L2 %P the
0.58 L2 %R %R
-0.29 L2 %R ,
-0.63 L2 %R ;
0.35 L2 %R alongside
0.45 L2 %R by
-0.12 L2 %R for
0.09 L2 %R the
0.56 L2 %R with
0.87 L2 %T %R
-0.47 L2 %T %r
-0.70 L2 %T ,
-0.22 L2 %T :
-0.54 L2 %T and
-1.13 L2 %r %R
-0.35 L2 %r %r
0.63 L2 %r ,
0.50 L2 %r ;
-0.75 L2 %r alongside
-0.67 L2 %r by
0.63 L2 's %R
-0.14 L2 ( the
-0.14 L2 , %R
-0.32 L2 , a
-0.31 L2 , and
0.31 L2 , but
-0.15 L2 , including
-0.42 L2 , starring
-0.25 L2 , the
-0.46 L2 , while
0.07 L2 , with
-0.16 L2 , ”
0.09 L2 / %R
-0.35 L2 / %r
0.20 L2 ^ %R
0.14 L2 ^ ^
-0.44 L2 ^ the
0.33 L2 adapted by
0.28 L2 along with
-0.04 L2 and %R
0.50 L2 and %r
-0.21 L2 and a
-0.38 L2 and starring
-0.07 L2 and the
-0.22 L2 anime at
-0.10 L2 based on
0.92 L2 by %R
-0.30 L2 cancelled %R
-0.26 L2 city of
-0.36 L2 coming to
0.36 L2 drama %R
-0.20 L2 duties with
-0.44 L2 for the
0.44 L2 from %R
-0.09 L2 globally on
-0.46 L2 illustrated %R
-0.31 L2 illustrated by
-0.46 L2 in the
0.68 L2 its %R
-0.17 L2 led %R
-0.19 L2 moved to
-0.65 L2 mr .
-0.07 L2 novels %R
-0.51 L2 of drama
-0.17 L2 of the
-0.37 L2 on a
-0.23 L2 on the
-0.12 L2 played %R
-0.18 L2 released %R
-0.15 L2 roles as
-0.13 L2 series %R
-0.35 L2 series %r
-0.49 L2 series stars
0.33 L2 show ,
-0.44 L2 slate includes
-0.41 L2 story of
0.30 L2 team at
-0.05 L2 town of
0.54 L2 under %R
-0.45 L2 winning %R
0.52 L2 winning %r
-0.21 L2 working with
-0.05 L2 “ the
-0.23 L2 ” %R
0.64 L2 ” %r
-0.33 L2 ” said
-0.14 L3 %P ( the
-0.14 L3 %P , ”
-0.28 L3 %P in the
-0.12 L3 %P of drama
-0.34 L3 %R %P (
-0.46 L3 %R %R alongside
0.72 L3 %R %R by
-0.48 L3 %R , with
-0.13 L3 %R / %r
0.23 L3 %R and %r
0.18 L3 %R duties with
-0.39 L3 %T ” %R
0.69 L3 %r %R alongside
-0.75 L3 %r %r alongside
0.42 L3 %r %r by
0.09 L3 %r / %R
-0.39 L3 %r / %r
0.65 L3 %r and %R
-0.88 L3 %r duties with
-0.53 L3 's %P of
-0.19 L3 ( %P of
-0.05 L3 ) %P (
0.20 L3 ) , with
0.35 L3 , %P 's
0.28 L3 , %R %R
-0.28 L3 , %R by
-0.50 L3 , %r %R
-0.33 L3 , %r by
0.12 L3 , along with
-0.33 L3 , ” said
0.79 L3 - winning %R
0.62 L3 ; %R by
-0.68 L3 ; %r by
-0.49 L3 ^ %C ,
-0.31 L3 ^ %P (
0.34 L3 ^ %R %R
0.36 L3 ^ %R :
-0.13 L3 ^ %R by
0.51 L3 ^ %T %R
-0.10 L3 ^ %r by
0.20 L3 ^ ^ %R
0.14 L3 ^ ^ ^
-0.44 L3 ^ ^ the
0.56 L3 a %R with
-0.58 L3 and %P (
0.51 L3 and %P for
0.09 L3 and %P of
-0.80 L3 and %R %R
1.32 L3 and %R by
0.26 L3 and %r by
0.33 L3 and adapted by
-0.20 L3 and illustrated by
-0.12 L3 be %R by
0.18 L3 be %r by
0.54 L3 been %R by
-0.26 L3 been cancelled %R
0.35 L3 being %R by
-0.22 L3 book %T :
-0.17 L3 by %P 's
-0.15 L3 by %P (
0.45 L3 is %R %R
0.17 L3 is %R by
-0.50 L3 is %r %R
0.17 L3 is %r by
-0.19 L3 of %P 's
-0.09 L3 of %P (
-0.09 L3 premiere globally on
-0.60 L3 series %R by
-0.09 L3 series %r %R
-0.25 L3 series %r by
-0.08 L3 the %P for
-0.22 L3 the anime at
0.33 L3 the show ,
-0.14 L3 the story of
0.75 L3 to %R %R
0.85 L3 was %R by
-0.08 L3 was %r %R
-0.83 L3 was %r by
-0.07 L3 was cancelled %R
-0.36 L3 ” %R by
-0.17 L3 ” %r %R
-0.44 LR %N %R
-0.10 LR %O ,
-0.15 LR %R %D
-0.69 LR %R 's
0.40 LR %R )
0.56 LR %R ,
-0.57 LR %R .
0.21 LR %R added
-0.19 LR %R after
0.39 LR %R also
0.61 LR %R and
0.29 LR %R are
0.53 LR %R for
0.40 LR %R has
-0.14 LR %R in
0.41 LR %R is
-0.40 LR %R on
0.99 LR %R said
0.61 LR %R told
0.20 LR %R who
-0.57 LR %R will
0.48 LR %r 's
0.47 LR %r .
-0.17 LR %r also
-0.65 LR %r said
-0.25 LR %r will
-0.07 LR 's 's
-0.33 LR 's )
0.63 LR 's ,
0.06 LR 's .
-0.32 LR 's and
-0.53 LR 's of
-0.07 LR ( $
-0.60 LR ( )
-0.11 LR ( ,
-0.12 LR ( of
-0.05 LR ( on
-0.47 LR , 's
0.11 LR , )
0.31 LR , ,
0.45 LR , .
-0.96 LR , has
-0.44 LR , in
0.19 LR , is
-0.51 LR , to
-0.27 LR , was
0.56 LR , will
-0.22 LR . )
0.35 LR : $
0.09 LR : %R
0.21 LR : .
-0.39 LR : the
0.18 LR ^ %R
0.33 LR ^ %r
0.24 LR ^ 's
-0.17 LR ^ ,
0.43 LR ^ announced
-0.04 LR ^ continues
0.17 LR ^ has
-0.16 LR ^ is
0.29 LR ^ serve
0.26 LR ^ will
-0.09 LR a )
-0.52 LR and 's
0.57 LR and ,
-0.04 LR as 's
-0.09 LR as ,
-0.53 LR at ,
0.34 LR at .
-0.53 LR by 's
0.10 LR by ,
-0.42 LR by .
0.15 LR by and
-0.45 LR by in
-0.05 LR by is
-0.51 LR drama ,
-0.27 LR for ,
-0.31 LR for .
-0.19 LR for as
-0.39 LR in 's
-0.32 LR in ,
-0.45 LR in .
-0.26 LR in and
0.62 LR includes .
-0.15 LR including ,
-0.31 LR like .
0.23 LR of 's
-0.29 LR of )
0.36 LR of ,
0.10 LR of .
-0.08 LR of :
-0.36 LR of and
-0.38 LR of in
-0.06 LR of to
-0.45 LR of who
-0.10 LR on 's
-0.18 LR on ,
-0.39 LR on .
-0.16 LR on and
-0.09 LR on with
-0.33 LR said ,
-0.50 LR starring ,
-0.74 LR starring .
-0.49 LR stars .
-0.16 LR the $
-0.10 LR the %N
-0.34 LR the %R
-0.41 LR the 's
-0.24 LR the )
-0.39 LR the ,
-0.90 LR the .
-0.18 LR the of
-0.18 LR the series
-0.24 LR the star
-0.07 LR to ,
0.54 LR to .
0.24 LR with %R
-0.09 LR with 's
0.06 LR with ,
0.44 LR with .
0.30 LR with as
-0.14 LR ” )
0.23 Lb2 %C
0.30 Lb2 %D
-0.42 Lb2 %K
-0.49 Lb2 %N
-0.44 Lb2 %O
0.12 Lb2 %P
0.63 Lb2 %R
0.24 Lb2 %S
0.76 Lb2 %T
-0.46 Lb2 %r
0.20 Lb2 's
0.33 Lb2 (
0.11 Lb2 ,
-0.43 Lb2 -
-0.34 Lb2 /
-0.23 Lb2 :
-0.26 Lb2 a
-0.18 Lb2 adaptation
0.30 Lb2 adapted
0.15 Lb2 all
0.28 Lb2 along
0.12 Lb2 also
-0.29 Lb2 and
-0.19 Lb2 announcements
0.32 Lb2 another
0.39 Lb2 as
0.41 Lb2 at
-0.10 Lb2 based
1.03 Lb2 by
-0.30 Lb2 cancelled
-0.62 Lb2 cast
0.26 Lb2 ceo
-0.26 Lb2 city
-0.36 Lb2 coming
-0.09 Lb2 drama
-0.20 Lb2 duties
-0.20 Lb2 follows
-0.44 Lb2 for
0.63 Lb2 from
-0.09 Lb2 globally
-0.16 Lb2 her
-0.64 Lb2 illustrated
-0.66 Lb2 in
-0.27 Lb2 including
0.31 Lb2 is
-0.24 Lb2 it
-0.56 Lb2 led
0.17 Lb2 made
-0.19 Lb2 moved
-0.65 Lb2 mr
0.12 Lb2 name
-0.10 Lb2 named
-0.46 Lb2 network
-0.49 Lb2 novel
-0.53 Lb2 novels
-0.69 Lb2 of
-0.58 Lb2 on
-0.28 Lb2 played
-0.18 Lb2 released
-0.29 Lb2 role
-0.19 Lb2 roles
0.10 Lb2 said
0.47 Lb2 second
0.54 Lb2 series
-0.25 Lb2 show
-0.44 Lb2 slate
-0.41 Lb2 story
-0.07 Lb2 team
-0.54 Lb2 that
-0.48 Lb2 the
-0.77 Lb2 to
-0.05 Lb2 town
0.54 Lb2 under
-0.41 Lb2 up
-0.52 Lb2 week
-0.24 Lb2 which
-1.10 Lb2 will
-0.14 Lb2 winning
-0.06 Lb2 with
-0.21 Lb2 working
-0.21 Lb2 “
0.24 Lb2 ”
-0.15 Lb3 !
-0.42 Lb3 %C
0.36 Lb3 %D
-0.14 Lb3 %K
0.05 Lb3 %N
-0.31 Lb3 %P
0.22 Lb3 %R
-0.42 Lb3 %S
-0.19 Lb3 %T
0.20 Lb3 %r
-0.23 Lb3 's
-0.41 Lb3 (
0.14 Lb3 )
0.08 Lb3 ,
0.15 Lb3 -
-0.10 Lb3 .
-0.11 Lb3 /
-0.29 Lb3 :
0.19 Lb3 ;
0.14 Lb3 a
-0.23 Lb3 an
0.64 Lb3 and
-0.61 Lb3 as
0.18 Lb3 at
0.33 Lb3 based
-0.55 Lb3 be
-0.18 Lb3 been
0.20 Lb3 being
0.55 Lb3 book
-0.61 Lb3 by
-0.15 Lb3 cast
-0.16 Lb3 character
-0.09 Lb3 characters
-0.25 Lb3 comedy
0.61 Lb3 drama
-0.32 Lb3 entertainment
-0.26 Lb3 fantasy
-0.04 Lb3 films
-0.32 Lb3 for
0.14 Lb3 from
-0.29 Lb3 great
-0.27 Lb3 her
-0.55 Lb3 his
-0.20 Lb3 in
0.33 Lb3 include
0.10 Lb3 is
-0.73 Lb3 it
0.23 Lb3 its
-0.28 Lb3 light
-0.05 Lb3 like
-0.25 Lb3 named
-0.06 Lb3 new
-0.31 Lb3 of
-0.77 Lb3 on
0.57 Lb3 other
-0.34 Lb3 premiere
-0.47 Lb3 series
-0.13 Lb3 show
-0.06 Lb3 soon
0.30 Lb3 stick
-0.37 Lb3 takes
-0.49 Lb3 that
0.13 Lb3 the
-0.18 Lb3 their
-0.08 Lb3 to
-0.31 Lb3 trailer
-0.16 Lb3 various
-0.17 Lb3 was
-0.38 Lb3 which
0.51 Lb3 while
0.17 Lb3 who
-0.12 Lb3 will
0.51 Lb3 with
-0.29 Lb3 “
0.07 Lb3 ”
-0.10 R1 !
-0.15 R1 $
-0.47 R1 %D
-0.17 R1 %N
-0.23 R1 %O
-0.50 R1 %P
0.29 R1 %R
-0.33 R1 %r
-0.36 R1 's
0.04 R1 )
0.18 R1 ,
-0.59 R1 -
0.19 R1 .
0.32 R1 :
-0.77 R1 ;
-0.24 R1 ]
-0.07 R1 a
0.21 R1 added
-0.23 R1 after
-0.07 R1 also
0.19 R1 and
0.43 R1 announced
-0.18 R1 as
-0.62 R1 at
-0.08 R1 attached
-0.32 R1 australia
-0.35 R1 award
-0.23 R1 back
-0.10 R1 being
-0.09 R1 by
-0.04 R1 continues
0.15 R1 did
-0.40 R1 drama
0.63 R1 for
0.28 R1 has
-0.15 R1 have
-0.59 R1 in
-0.50 R1 india
0.15 R1 is
-0.18 R1 leave
0.14 R1 of
-0.38 R1 on
-0.13 R1 original
0.43 R1 remains
-0.20 R1 returns
0.07 R1 revealed
-0.09 R1 said
-0.39 R1 says
-0.27 R1 series
0.29 R1 serve
-0.35 R1 show
-0.69 R1 star
-0.38 R1 story
-0.17 R1 takes
-0.25 R1 that
-0.89 R1 to
-0.15 R1 was
-0.19 R1 who
-0.09 R1 will
-0.15 R1 with
-0.20 R1 would
-0.48 R1 –
-0.20 R1 —
-0.15 R2 $ $
-0.21 R2 %D ,
-0.12 R2 %D .
-0.10 R2 %R %D
-0.32 R2 %R %P
0.23 R2 %R %R
0.49 R2 %R it
-0.20 R2 %R the
-0.37 R2 %r %R
-0.17 R2 %r the
-0.52 R2 's %K
0.19 R2 's %P
0.15 R2 's %T
-0.37 R2 's first
-0.32 R2 's novel
-0.46 R2 's “
0.51 R2 ) $
-0.09 R2 ) %D
-0.14 R2 ) %R
0.10 R2 ) .
-0.44 R2 ) and
-0.63 R2 ) is
-0.11 R2 ) who
0.38 R2 , %C
-0.70 R2 , %R
0.29 R2 , %T
0.49 R2 , %r
-0.73 R2 , a
-0.24 R2 , and
-0.33 R2 , as
-0.04 R2 , has
0.11 R2 , is
-0.39 R2 , it
-0.07 R2 , on
-0.35 R2 , played
-0.10 R2 , said
0.05 R2 , the
-0.24 R2 , there
-0.26 R2 , was
-0.57 R2 , where
0.39 R2 , which
0.44 R2 , who
0.15 R2 , with
0.20 R2 , “
-0.20 R2 , ”
-0.57 R2 - based
0.10 R2 . $
0.19 R2 . ,
-0.05 R2 . ”
-0.17 R2 : %P
0.21 R2 added :
0.26 R2 and %C
-0.98 R2 and %R
0.66 R2 and %r
0.42 R2 and adapted
-0.22 R2 and his
-0.43 R2 and illustrated
-0.38 R2 and the
-0.61 R2 and will
0.40 R2 are %R
-0.68 R2 are %r
-0.05 R2 are the
-0.07 R2 as %P
0.48 R2 as %R
-0.55 R2 as %r
-0.19 R2 as a
-0.29 R2 as well
-0.56 R2 at the
-0.31 R2 award -
0.16 R2 did the
0.14 R2 for %C
0.21 R2 for %K
0.48 R2 for the
0.42 R2 has %R
0.42 R2 has been
-0.51 R2 in %D
-0.30 R2 in %P
0.37 R2 in the
-0.50 R2 india .
0.38 R2 is %R
0.44 R2 is in
-0.24 R2 is likely
-0.18 R2 is set
-0.12 R2 is the
-0.40 R2 of %P
-0.13 R2 of a
-0.25 R2 of drama
-0.09 R2 on %D
-0.16 R2 on the
-0.15 R2 series %T
0.29 R2 serve as
-0.20 R2 star %P
-0.35 R2 takes %P
-0.31 R2 the %P
-0.09 R2 to the
0.88 R2 will %R
-0.45 R2 will %r
-0.11 R2 will be
-0.46 R2 will play
-0.09 R2 with the
-0.15 R3 $ $ $
-0.12 R3 %D . $
-0.05 R3 %R %D ,
-0.23 R3 %R %P ,
-0.21 R3 %R the %S
0.44 R3 %R the first
-0.39 R3 's %K ,
-0.68 R3 's %P .
0.51 R3 's %P and
-0.05 R3 's %P of
-0.10 R3 's “ %T
0.51 R3 ) $ $
-0.13 R3 ) %R the
-0.04 R3 ) , the
-0.13 R3 ) , with
0.10 R3 ) . $
-0.05 R3 ) and %P
-0.07 R3 ) and %R
-0.05 R3 ) and %r
-0.44 R3 , %R %D
-0.48 R3 , %R by
-0.08 R3 , %R of
-0.51 R3 , %T is
-0.31 R3 , %r %R
0.65 R3 , %r by
-0.34 R3 , played %R
0.56 R3 , the %N
-0.59 R3 , the %R
0.58 R3 , the %r
0.16 R3 , the series
-0.15 R3 , the show
-0.08 R3 , which follows
0.48 R3 , who %R
0.24 R3 , who %r
-0.13 R3 , who also
0.45 R3 , with %P
-0.24 R3 , “ %T
-0.09 R3 , ” “
0.10 R3 . $ $
-0.05 R3 . ” $
0.21 R3 added : “
-0.90 R3 and %R by
-0.22 R3 and %r %R
0.86 R3 and %r by
-0.43 R3 and illustrated by
0.40 R3 are %R %R
-0.62 R3 are %r %r
0.74 R3 are the %R
1.13 R3 as %R .
-0.55 R3 as %r .
-0.27 R3 as well as
-0.31 R3 award - winning
0.26 R3 for %C .
-0.41 R3 in %D .
-0.29 R3 in %P ,
-0.17 R3 in the %P
-0.50 R3 india . $
0.42 R3 is %R the
0.45 R3 is in charge
-0.18 R3 is set to
-0.13 R3 of a %P
-0.21 R3 of drama %P
0.16 R3 serve as %R
-0.09 R3 with the first
0.16 Rb2 $
0.33 Rb2 %C
-0.69 Rb2 %D
-0.27 Rb2 %K
-0.07 Rb2 %N
-0.07 Rb2 %O
-0.35 Rb2 %P
0.20 Rb2 %R
-0.22 Rb2 %S
0.46 Rb2 %T
-0.23 Rb2 %r
-0.18 Rb2 's
-0.13 Rb2 (
-0.12 Rb2 )
0.31 Rb2 ,
-0.49 Rb2 -
-0.38 Rb2 .
-0.10 Rb2 /
-0.48 Rb2 :
0.42 Rb2 adapted
-0.92 Rb2 all
-0.36 Rb2 and
0.42 Rb2 anime
-0.19 Rb2 announced
0.50 Rb2 are
0.45 Rb2 attached
-0.57 Rb2 based
-0.12 Rb2 be
0.42 Rb2 been
-0.05 Rb2 canada
-0.12 Rb2 debuted
-0.07 Rb2 down
-0.65 Rb2 drama
-0.41 Rb2 first
0.19 Rb2 follows
0.36 Rb2 for
0.28 Rb2 had
-0.22 Rb2 has
-0.72 Rb2 his
-0.43 Rb2 illustrated
0.10 Rb2 in
-0.13 Rb2 is
-0.22 Rb2 it
0.78 Rb2 its
-0.72 Rb2 japan
-0.24 Rb2 likely
-0.17 Rb2 made
-0.36 Rb2 no
-0.36 Rb2 not
-0.32 Rb2 novel
-0.27 Rb2 of
0.54 Rb2 on
-0.46 Rb2 play
-0.35 Rb2 played
0.37 Rb2 returning
-0.20 Rb2 said
-0.39 Rb2 series
-0.23 Rb2 set
0.29 Rb2 show
-0.12 Rb2 sits
-0.63 Rb2 star
0.49 Rb2 that
-0.24 Rb2 there
-0.55 Rb2 this
-0.28 Rb2 to
0.17 Rb2 told
0.21 Rb2 tudum
-0.38 Rb2 under
-0.50 Rb2 up
-0.32 Rb2 was
-0.29 Rb2 well
-0.57 Rb2 where
0.39 Rb2 which
0.36 Rb2 who
-0.60 Rb2 will
0.14 Rb2 with
0.42 Rb2 would
-0.28 Rb2 ”
-0.05 Rb3 $
-0.30 Rb3 %C
-0.92 Rb3 %D
0.06 Rb3 %K
0.52 Rb3 %N
0.15 Rb3 %O
0.29 Rb3 %P
0.14 Rb3 %R
-0.80 Rb3 %T
-0.18 Rb3 %r
0.42 Rb3 's
-0.14 Rb3 (
-0.17 Rb3 )
-1.18 Rb3 ,
-0.06 Rb3 .
-0.39 Rb3 :
0.13 Rb3 ;
0.05 Rb3 a
-0.37 Rb3 actor
-0.08 Rb3 an
0.27 Rb3 and
-0.28 Rb3 are
0.29 Rb3 as
0.14 Rb3 at
-0.75 Rb3 based
0.23 Rb3 be
-0.74 Rb3 been
0.05 Rb3 by
0.45 Rb3 charge
-0.26 Rb3 date
-0.05 Rb3 detective
0.21 Rb3 drama
-0.49 Rb3 film
0.23 Rb3 first
0.51 Rb3 follows
-0.49 Rb3 for
0.51 Rb3 from
0.34 Rb3 had
-0.11 Rb3 has
0.38 Rb3 have
0.40 Rb3 his
0.47 Rb3 in
-0.31 Rb3 is
-0.88 Rb3 it
0.26 Rb3 its
-0.40 Rb3 new
-0.75 Rb3 not
0.20 Rb3 of
-0.36 Rb3 on
-0.45 Rb3 others
-0.14 Rb3 pilot
-0.17 Rb3 place
-0.34 Rb3 play
0.09 Rb3 series
0.08 Rb3 show
-0.18 Rb3 stars
0.28 Rb3 stepping
-0.25 Rb3 story
-0.11 Rb3 that
-0.16 Rb3 the
-0.21 Rb3 their
-0.34 Rb3 this
-0.06 Rb3 to
-0.09 Rb3 tv
-0.65 Rb3 was
-0.35 Rb3 which
-0.23 Rb3 who
0.41 Rb3 will
-0.51 Rb3 winning
0.10 Rb3 with
-0.08 Rb3 –
-0.26 Rb3 “
-0.18 Rb3 ”
-0.16 T after
-0.20 T before
0.07 T both
0.07 T season
-0.88 ahead Cfar
-0.55 ahead Cfarther
-0.66 ahead Cnear
-0.17 ahead Cnext
-0.65 ahead Cnone
-0.80 ahead Csome
0.23 ahead Kfarther
0.22 ahead Knear
0.10 ahead Knext
0.29 ahead Knone
0.30 ahead Ksome
-0.43 ahead Pfar
-0.51 ahead Pfarther
0.28 ahead Pnear
0.19 ahead Pnext
-0.33 ahead Pnone
0.32 ahead Psome
-0.40 ahead _
-0.86 ahead _%T
-0.52 ahead _%r
0.69 ahead _(
0.43 ahead _(_)
-0.19 ahead _)
-0.04 ahead _)_%r
0.40 ahead _are
0.74 ahead _are_the
0.08 ahead _as
0.42 ahead _has
-0.06 ahead _is
-0.43 ahead _played
0.16 ahead _serve_as
-0.67 ahead _the
0.51 ahead _the_%r
-0.83 ahead _the_%r_of_%T
-0.21 ahead _who
0.26 ahead _who_also
0.35 ahead _who_will_also_serve_as
0.88 ahead _will
0.06 ahead _will_%r
-0.52 at caption
-0.10 at first0
-0.11 at first1
0.24 at first2
-0.18 at first3
-0.53 at heading
-0.12 at item
-0.15 at last2
-0.41 at last3
0.52 at length0
0.25 at length1
-0.29 at length2
-0.22 at length3
-0.51 at length4
-0.16 at length5
-0.05 at middle2
0.11 at middle3
-0.09 at paragraph
-1.00 back Cfar
-0.63 back Cfarther
-0.36 back Cnear
-0.64 back Cnext
-0.43 back Cnone
-1.11 back Csome
0.49 back Kfar
0.37 back Kfarther
0.65 back Knear
0.17 back Knext
0.16 back Knone
-0.53 back Ksome
-0.68 back Pfar
-0.68 back Pfarther
0.20 back Pnear
0.36 back Pnext
-0.07 back Psome
0.17 back _
-0.27 back _%C
0.53 back _%r
0.73 back _%r_by
-0.34 back _(
-0.19 back _(_on
0.60 back _)
-0.19 back _/
-0.13 back _/_%r
0.34 back _:
-0.63 back _;
0.32 back _alongside
0.44 back _by
-0.88 back _by_%r_by
0.11 back _by_'s
-0.08 back _by_(
-0.07 back _by_(_on
-0.20 back _by_illustrated_by
0.63 back _by_starring
0.74 back _duties_with
-0.12 back _for
0.10 back _the
-0.22 back _the_anime_at
-0.29 back _the_publisher
0.40 back _through
0.25 back _with
-0.91 cat cast
-0.74 cat character
0.65 cat maker
-0.26 l1 %C
-0.19 l1 %D
-0.58 l1 %N
-0.14 l1 %O
0.20 l1 %R
-0.16 l1 %T
-0.92 l1 &
0.20 l1 's
-0.30 l1 (
-0.20 l1 ,
-0.68 l1 .
-0.59 l1 /
0.41 l1 :
0.25 l1 ^
-0.36 l1 after
0.16 l1 alongside
0.05 l1 and
0.30 l1 are
-0.75 l1 as
-0.11 l1 at
-0.17 l1 boss
0.31 l1 but
-0.26 l1 by
-0.51 l1 drama
-0.15 l1 film
-0.41 l1 for
-0.46 l1 from
-0.78 l1 in
0.21 l1 include
0.23 l1 includes
-0.10 l1 including
0.64 l1 is
-0.18 l1 like
-0.22 l1 lord
-0.06 l1 my
0.08 l1 of
-0.43 l1 officer
-0.59 l1 on
-0.24 l1 one
-0.06 l1 our
-0.34 l1 publisher
0.24 l1 replacing
-0.33 l1 said
-0.28 l1 sees
-0.98 l1 starring
-0.37 l1 stars
-0.33 l1 takes
-0.35 l1 that
-0.29 l1 the
-0.14 l1 through
0.13 l1 to
0.36 l1 under
-0.30 l1 west
-0.19 l1 when
-0.27 l1 while
0.24 l1 winner
0.43 l1 with
-0.71 l1 “
0.05 l2 %C 's
-0.54 l2 %C ,
0.25 l2 %C and
0.22 l2 %D ,
-0.34 l2 %D on
0.26 l2 %K 's
0.09 l2 %K ,
0.14 l2 %K and
-0.26 l2 %P %R
-0.84 l2 %P &
0.33 l2 %P 's
-0.29 l2 %P (
-0.59 l2 %P /
-0.20 l2 %P :
-0.58 l2 %P ;
-0.12 l2 %P as
-0.20 l2 %P for
-0.09 l2 %P in
0.23 l2 %P of
-0.17 l2 %P on
-0.33 l2 %P takes
-0.16 l2 %P the
0.39 l2 %R %R
-0.29 l2 %R ,
0.36 l2 %R :
-0.63 l2 %R ;
0.70 l2 %R alongside
0.09 l2 %R by
-0.12 l2 %R for
0.16 l2 %R the
0.56 l2 %R with
0.76 l2 %T %R
-0.39 l2 %T %r
-0.66 l2 %T ,
-0.22 l2 %T :
-0.54 l2 %T and
-1.24 l2 %r %R
-0.30 l2 %r %r
0.63 l2 %r ,
0.50 l2 %r ;
-0.40 l2 %r alongside
-0.43 l2 %r by
0.63 l2 's %R
-0.13 l2 ( the
-0.08 l2 ( “
-0.22 l2 ) ,
-0.28 l2 ) and
-0.14 l2 , %R
-0.32 l2 , a
-0.05 l2 , alongside
0.20 l2 , and
0.31 l2 , but
-0.05 l2 , including
-0.22 l2 , starring
-0.39 l2 , the
-0.46 l2 , while
0.21 l2 , with
0.09 l2 / %R
-0.35 l2 / %r
-0.48 l2 : “
0.18 l2 ^ %R
0.25 l2 ^ ^
-0.42 l2 ^ the
0.33 l2 adapted by
0.35 l2 along with
-0.10 l2 and %R
0.34 l2 and %r
-0.21 l2 and a
-0.38 l2 and starring
-0.43 l2 and the
-0.22 l2 anime at
-0.10 l2 based on
0.48 l2 by %R
-0.30 l2 cancelled %R
-0.26 l2 city of
-0.36 l2 coming to
0.36 l2 drama %R
0.33 l2 duties with
-0.44 l2 for the
0.44 l2 from %R
-0.09 l2 globally on
-0.46 l2 illustrated %R
-0.31 l2 illustrated by
-0.30 l2 in the
0.61 l2 its %R
-0.14 l2 led %R
-0.19 l2 moved to
-0.65 l2 mr .
-0.07 l2 novels %R
-0.51 l2 of drama
-0.17 l2 of the
-0.29 l2 on a
-0.23 l2 on the
-0.18 l2 released %R
-0.05 l2 roles as
0.52 l2 series %R
-0.37 l2 series %r
-0.25 l2 series stars
0.33 l2 show ,
-0.39 l2 slate includes
-0.26 l2 story of
0.30 l2 team at
-0.06 l2 the “
-0.05 l2 town of
0.54 l2 under %R
-0.45 l2 winning %R
0.52 l2 winning %r
-0.21 l2 working with
-0.05 l2 “ the
0.81 l2 ” %R
0.50 l2 ” %r
-0.33 l2 ” said
-0.16 l2 ” “
0.61 l3 %K , and
-0.13 l3 %P ( the
-0.08 l3 %P ( “
0.52 l3 %P ) and
-0.07 l3 %P , and
-0.20 l3 %P , the
-0.14 l3 %P and the
-0.10 l3 %P in the
-0.12 l3 %P of drama
-0.11 l3 %R %P &
-0.29 l3 %R %P (
0.61 l3 %R %P ,
-0.19 l3 %R %P /
-0.45 l3 %R %P and
0.36 l3 %R %R alongside
0.72 l3 %R %R by
0.24 l3 %R ) ,
-0.48 l3 %R , with
-0.13 l3 %R / %r
0.20 l3 %R and %r
0.74 l3 %R duties with
0.72 l3 %T ” %R
0.75 l3 %r %P and
-0.40 l3 %r %r alongside
0.42 l3 %r %r by
-0.65 l3 %r ) ,
0.09 l3 %r / %R
-0.39 l3 %r / %r
0.38 l3 %r and %R
-1.04 l3 %r duties with
0.20 l3 's %P and
-0.28 l3 's %P of
-0.60 l3 ( %P ,
-0.06 l3 ( %P of
0.38 l3 ) , with
0.22 l3 , %K and
0.25 l3 , %P 's
0.22 l3 , %P and
0.26 l3 , %R %R
-0.13 l3 , %R by
-0.50 l3 , %r %R
-0.33 l3 , %r by
-0.33 l3 , ” said
-0.16 l3 , ” “
0.79 l3 - winning %R
-0.20 l3 : %P ,
-0.31 l3 ; %P and
0.55 l3 ; %R by
-0.37 l3 ; %r by
-0.44 l3 ^ %C ,
-0.17 l3 ^ %P (
-0.22 l3 ^ %P ,
0.18 l3 ^ %P and
0.30 l3 ^ %R %R
0.37 l3 ^ %R :
-0.42 l3 ^ %R by
0.44 l3 ^ %T %R
-0.77 l3 ^ %r by
0.18 l3 ^ ^ %R
0.25 l3 ^ ^ ^
-0.42 l3 ^ ^ the
0.56 l3 a %R with
0.06 l3 alongside %P and
-0.13 l3 and %P (
0.08 l3 and %P for
0.09 l3 and %P of
-0.80 l3 and %R %R
1.30 l3 and %R by
0.31 l3 and %r by
0.33 l3 and adapted by
-0.20 l3 and illustrated by
-0.14 l3 as %P and
-0.12 l3 be %R by
0.18 l3 be %r by
0.36 l3 been %R by
-0.26 l3 been cancelled %R
0.21 l3 being %R by
-0.22 l3 book %T :
-0.17 l3 by %P 's
-0.15 l3 by %P (
0.14 l3 by %P ,
0.15 l3 by %P and
0.79 l3 includes %P ,
0.44 l3 is %R %R
-0.39 l3 is %r %R
0.18 l3 is %r by
-0.07 l3 like %P ,
-0.19 l3 of %P 's
-0.09 l3 of %P (
-0.21 l3 of %P ,
-0.51 l3 of %P and
-0.09 l3 premiere globally on
-0.58 l3 series %R by
-0.09 l3 series %r %R
-0.14 l3 series %r by
-0.73 l3 starring %P ,
-0.35 l3 starring %P and
-0.41 l3 stars %P ,
-0.15 l3 the %P ,
-0.31 l3 the %P and
-0.08 l3 the %P for
-0.22 l3 the anime at
0.33 l3 the show ,
-0.14 l3 the story of
0.35 l3 to %R %R
0.56 l3 was %R by
-0.08 l3 was %r %R
-0.45 l3 was %r by
-0.07 l3 was cancelled %R
-0.11 l3 with %P ,
-0.24 l3 with %P and
-0.36 l3 ” %R by
-0.11 l3 ” ) and
-0.66 own Csure1
-1.13 own Csure2
-0.43 own Csure3
-1.02 own Ksure1
0.75 own Ksure2
0.39 own Ksure3
-0.93 own P1
-0.55 own P2
-0.19 own P3
-0.94 own Psure1
0.47 own Psure2
-0.74 own writtenCsure1
-0.89 own writtenCsure2
-0.91 own writtenCsure3
-1.02 own writtenKsure1
0.75 own writtenKsure2
0.39 own writtenKsure3
-1.14 own writtenP1
-0.32 own writtenP2
-0.28 own writtenP3
-0.04 own writtenPsure1
0.42 own writtenPsure2
-0.07 own writtenPsure3
0.22 par %P
0.28 par the
0.21 par “
-0.07 par2 %P )
-0.36 par2 %P ,
0.17 par2 %P on
-0.14 par2 the %P
0.19 par2 “ %P
-0.10 r1 !
-0.47 r1 $
-0.42 r1 %D
-0.11 r1 %N
-0.15 r1 %O
-0.50 r1 %P
0.20 r1 %R
-0.21 r1 %r
-1.01 r1 &
-0.28 r1 's
0.12 r1 (
0.19 r1 )
0.17 r1 ,
-0.58 r1 -
-0.06 r1 .
0.14 r1 /
-0.61 r1 :
-0.34 r1 ;
-0.24 r1 ]
-0.07 r1 a
0.21 r1 added
-0.23 r1 after
-0.15 r1 also
0.14 r1 and
0.43 r1 announced
-0.06 r1 are
-0.56 r1 as
-0.58 r1 at
-0.07 r1 attached
-0.32 r1 australia
-0.35 r1 award
-0.23 r1 back
0.18 r1 being
-0.09 r1 by
-0.04 r1 continues
0.15 r1 did
-0.40 r1 drama
0.60 r1 for
0.28 r1 has
-0.15 r1 have
-0.57 r1 in
-0.50 r1 india
-0.06 r1 is
-0.18 r1 leave
0.13 r1 of
-0.28 r1 on
-0.13 r1 original
0.59 r1 remains
-0.20 r1 returns
0.07 r1 revealed
-0.10 r1 said
-0.39 r1 says
-0.27 r1 series
0.42 r1 serve
-0.35 r1 show
-0.24 r1 star
-0.27 r1 story
-0.17 r1 takes
-0.25 r1 that
-0.80 r1 to
-0.15 r1 was
-0.21 r1 who
-0.15 r1 with
-0.20 r1 would
-0.48 r1 –
-0.20 r1 —
-0.39 r1 ”
-0.47 r2 $ $
-0.21 r2 %D ,
-0.10 r2 %R %D
-0.29 r2 %R %P
-0.11 r2 %R %R
0.69 r2 %R .
0.49 r2 %R it
-0.10 r2 %R the
-0.37 r2 %r %R
0.06 r2 %r the
-0.91 r2 & %P
-0.60 r2 's %K
0.25 r2 's %P
0.22 r2 's %T
-0.37 r2 's first
-0.32 r2 's novel
-0.24 r2 's “
0.32 r2 ( %P
0.69 r2 ( %R
-0.89 r2 ( %r
0.20 r2 ( “
0.51 r2 ) $
-0.09 r2 ) %D
-0.14 r2 ) %R
0.12 r2 ) ,
0.18 r2 ) .
-0.52 r2 ) and
-0.51 r2 ) is
-0.11 r2 ) who
0.38 r2 , %C
-0.34 r2 , %K
-0.09 r2 , %P
-0.63 r2 , %R
0.25 r2 , %T
0.49 r2 , %r
-0.54 r2 , a
-0.12 r2 , and
-0.24 r2 , as
0.19 r2 , has
-0.23 r2 , is
-0.07 r2 , on
-0.35 r2 , played
-0.10 r2 , said
0.06 r2 , the
-0.24 r2 , there
-0.26 r2 , was
-0.57 r2 , where
0.39 r2 , which
0.33 r2 , who
-0.23 r2 , with
0.32 r2 , “
-0.19 r2 , ”
-0.57 r2 - based
-0.17 r2 . $
0.05 r2 . ,
-0.05 r2 . ”
0.19 r2 / %P
-0.15 r2 : %P
0.42 r2 ; %P
-0.20 r2 ; and
0.21 r2 added :
0.26 r2 and %C
0.26 r2 and %K
-0.08 r2 and %P
-0.81 r2 and %R
0.60 r2 and %r
-0.37 r2 and illustrated
-0.46 r2 and the
-0.21 r2 and will
0.37 r2 are %R
-0.38 r2 are %r
-0.45 r2 are the
-0.08 r2 as %R
-0.76 r2 as %r
-0.19 r2 as a
-0.16 r2 as well
-0.51 r2 at the
-0.31 r2 award -
0.16 r2 did the
0.19 r2 for %C
0.11 r2 for %K
0.47 r2 for the
0.42 r2 has %R
0.42 r2 has been
-0.51 r2 in %D
-0.30 r2 in %P
0.37 r2 in the
-0.50 r2 india .
0.30 r2 is %R
-0.06 r2 is in
-0.18 r2 is set
-0.12 r2 is the
-0.40 r2 of %P
-0.12 r2 of a
-0.25 r2 of drama
-0.06 r2 on %D
-0.16 r2 on the
-0.15 r2 series %T
0.42 r2 serve as
-0.35 r2 takes %P
-0.31 r2 the %P
-0.09 r2 to the
0.75 r2 will %R
-0.31 r2 will %r
-0.05 r2 will be
-0.09 r2 with the
-0.28 r2 ” )
-0.06 r2 ” .
-0.47 r3 $ $ $
-0.05 r3 %R %D ,
-0.23 r3 %R %P ,
0.69 r3 %R . $
0.44 r3 %R the first
-0.39 r3 's %K ,
-0.68 r3 's %P .
0.62 r3 's %P and
-0.05 r3 's %P of
-0.07 r3 's “ %T
-0.28 r3 ( %P ,
0.17 r3 ( %P on
0.39 r3 ( %R %R
-0.98 r3 ( %r %r
-0.38 r3 ( the %P
0.21 r3 ( “ %P
0.51 r3 ) $ $
-0.13 r3 ) %R the
-0.11 r3 ) , with
0.18 r3 ) . $
-0.07 r3 ) and %R
-0.05 r3 ) and %r
-0.20 r3 , %K .
-0.08 r3 , %P %N
-0.21 r3 , %P 's
-0.28 r3 , %P )
0.06 r3 , %P ,
-0.29 r3 , %P .
-0.10 r3 , %P and
-0.44 r3 , %P is
-0.20 r3 , %R %D
-0.48 r3 , %R by
-0.08 r3 , %R of
-0.49 r3 , %T is
-0.31 r3 , %r %R
0.65 r3 , %r by
0.54 r3 , and %P
-0.11 r3 , and the
-0.34 r3 , played %R
0.56 r3 , the %N
-0.28 r3 , the %P
0.06 r3 , the %R
0.16 r3 , the series
-0.16 r3 , the show
-0.14 r3 , which follows
0.45 r3 , who %R
0.24 r3 , who %r
0.60 r3 , who also
-0.15 r3 , “ %T
-0.07 r3 , ” “
-0.17 r3 . $ $
-0.05 r3 . ” $
0.44 r3 ; %P and
0.21 r3 added : “
0.38 r3 and %K ,
0.41 r3 and %K .
0.59 r3 and %P %R
-0.17 r3 and %P 's
0.04 r3 and %P (
0.05 r3 and %P ,
-0.39 r3 and %P .
-0.61 r3 and %P ;
-0.09 r3 and %P and
-0.11 r3 and %P are
0.05 r3 and %P as
0.19 r3 and %P for
0.13 r3 and %P of
0.22 r3 and %P serve
-0.31 r3 and %P story
-0.09 r3 and %P will
-0.81 r3 and %R by
-0.22 r3 and %r %R
0.80 r3 and %r by
-0.37 r3 and illustrated by
-0.15 r3 and the %P
0.34 r3 are %R %R
-0.49 r3 are %r %r
0.41 r3 are the %R
-0.31 r3 award - winning
0.26 r3 for %C .
-0.41 r3 in %D .
-0.29 r3 in %P ,
-0.17 r3 in the %P
-0.50 r3 india . $
0.37 r3 is %R the
-0.18 r3 is set to
-0.12 r3 of a %P
-0.21 r3 of drama %P
0.08 r3 serve as %R
-0.09 r3 with the first
-0.26 r3 ” ) .
-0.06 r3 ” . $
0.23 role company
-0.47 role creator
-1.00 role director
0.32 role producer
0.80 role showrunner
-0.25 role writer
2.07 rule any
-0.89 rule none
-1.73 rule other-role
`
