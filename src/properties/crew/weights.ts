/** What the judge of crew claims has learnt: what each feature adds to the odds of a candidate. Written by the training; see docs/training.md. */
export const crewWeights = `
-0.148 bias
0.12 A !
-0.11 A #
-0.05 A %C
0.06 A %D
0.35 A %K
-0.43 A %O
-0.22 A %P
0.06 A %R
-0.31 A %S
0.27 A %T
-0.22 A %r
-0.46 A &
-0.36 A (
-0.37 A )
-0.15 A ,
-0.37 A -
-0.16 A --
-0.17 A .
-0.27 A :
0.21 A ;
-0.35 A ]
0.06 A about
-0.68 A acclaimed
-0.26 A according
-0.30 A across
0.06 A actor
0.19 A adaptation
0.36 A adapted
0.46 A adapts
0.54 A added
-0.60 A affair
-0.47 A after
0.25 A against
0.25 A ahead
0.06 A aired
0.14 A all
0.06 A alone
0.95 A along
0.97 A alongside
0.18 A already
0.18 A also
-0.28 A always
0.70 A am
-0.15 A among
-0.58 A animation
0.18 A anime
-0.26 A announced
-0.76 A another
-0.28 A anticipated
-0.68 A around
0.27 A attached
-0.16 A audience
-0.57 A australia
-0.05 A australian
0.07 A award
-0.15 A award-winning
-0.20 A based
0.18 A became
-0.18 A because
-0.23 A been
-0.70 A before
0.18 A behind
-0.14 A being
-0.38 A best
-0.30 A book
-0.09 A both
-0.55 A break
0.07 A brought
0.17 A but
-0.14 A called
0.32 A came
-0.43 A cameras
-0.30 A can
-0.07 A canada
-0.45 A cancelled
0.16 A cast
0.82 A centers
-0.42 A century
-0.62 A ceo
-0.08 A channel
-0.58 A channels
-0.30 A character
-0.15 A characters
0.60 A charge
0.43 A chief
-0.22 A christmas
-0.44 A city
0.06 A clarify
0.66 A collaboration
-0.42 A come
-0.37 A comedy
-1.04 A commissioned
0.40 A complex
0.65 A confirmed
-0.26 A content
0.16 A continue
-0.40 A couple
-0.22 A creative
0.56 A crime
0.22 A dark
-0.30 A date
0.66 A daughter
0.59 A deal
0.27 A debut
0.10 A debuted
-0.34 A decided
-0.38 A described
-0.16 A design
-0.59 A detective
-0.21 A determined
-0.43 A developing
0.26 A did
-0.31 A different
0.32 A down
0.12 A drama
0.13 A drew
0.87 A duties
-0.21 A each
-0.33 A earlier
-0.51 A end
-0.11 A ensemble
0.10 A entering
-0.66 A entertainment
0.36 A episode
0.17 A episodes
-0.31 A espionage
-0.18 A event
0.20 A every
0.13 A excited
-0.19 A expected
-0.18 A face
0.09 A family
-0.42 A fans
-0.24 A fantasy
-0.23 A favourite
0.07 A features
-0.62 A film
-0.29 A filming
0.13 A final
-0.20 A finally
-0.42 A financial
0.19 A find
0.25 A finds
0.61 A first
-0.28 A follow
-0.16 A followed
0.20 A following
0.54 A follows
0.27 A forward
-0.45 A from
-0.18 A fun
0.14 A further
0.15 A future
-0.35 A game
-0.34 A getting
-0.44 A given
0.40 A globally
0.23 A going
-0.48 A gone
0.07 A graphic
-0.30 A greenlit
-0.49 A gripping
-0.07 A group
-0.08 A had
-0.08 A has
0.81 A have
-0.18 A he
-0.22 A headlines
-0.33 A her
0.23 A herself
-0.24 A highly
-0.33 A his
-0.14 A historical
-0.59 A history
0.60 A hit
-0.08 A husband
0.16 A i
-0.91 A illustrated
-0.38 A independent
-0.68 A india
-0.29 A into
-0.29 A invest
0.16 A investigation
-0.32 A ireland
-0.07 A japan
-0.21 A japanese
-0.12 A job
-0.45 A journalist
-0.49 A journey
-0.30 A just
-0.33 A known
-0.33 A korea
-0.52 A last
0.45 A latter
-0.12 A lawyer
-0.65 A lead
0.81 A left
-0.15 A like
-0.29 A likely
0.17 A limited
-0.30 A london
0.46 A looking
0.21 A love
-0.51 A made
-0.31 A main
0.65 A making
0.46 A manga
-0.11 A many
-0.32 A means
-0.08 A modern
-0.52 A more
-0.25 A most
-0.44 A mr
-0.55 A murder
-0.68 A music
-0.48 A my
-0.66 A mystery
-0.12 A name
-0.25 A named
-0.30 A network
-0.31 A new
-0.10 A newly
-0.20 A next
-0.18 A no
-0.11 A normal
-0.08 A not
0.08 A novel
0.41 A novels
0.10 A now
0.15 A numerous
-0.30 A off
-0.21 A officer
-0.08 A once
-0.33 A one
-0.20 A or
-0.55 A order
-0.42 A ordered
-0.68 A original
-0.41 A other
-0.37 A others
-0.80 A out
0.12 A over
-0.31 A parents
-0.71 A part
-0.04 A people
-0.41 A period
-0.15 A pilot
-0.15 A place
-0.41 A plan
-0.68 A play
-0.44 A played
-0.33 A playing
-0.41 A police
0.12 A premiere
-0.91 A president
-0.08 A previously
0.27 A prison
0.29 A production
-0.97 A programming
0.30 A project
-0.24 A projects
-0.51 A publisher
-0.06 A pulled
0.54 A relationship
0.53 A remains
-0.19 A renewed
-0.51 A repeats
-0.19 A respectively
-0.43 A return
0.32 A returning
-0.35 A returns
-0.28 A revealed
-0.46 A revenge
-0.47 A revolves
0.35 A rights
-0.46 A role
-0.64 A roles
-0.20 A romantic
0.39 A run
-0.48 A said
-0.12 A same
0.05 A says
0.05 A scandal
-0.50 A sci-fi
0.04 A season
0.07 A second
-0.49 A secret
-0.46 A seen
-0.10 A series
0.50 A serve
-0.35 A serves
0.27 A set
-0.04 A several
0.09 A shared
0.04 A she
0.16 A show
0.24 A shown
-0.65 A shows
-0.38 A sits
-0.45 A so
-0.18 A some
-0.05 A something
-0.79 A south
-0.25 A special
0.53 A spoke
-0.13 A star
0.11 A starring
0.51 A stars
-0.09 A starting
-0.64 A statement
0.39 A stepped
0.46 A stepping
-0.10 A stick
-0.28 A studio
-0.39 A such
0.22 A take
-0.58 A takes
-0.28 A team
-0.44 A television
-0.18 A tell
-0.13 A than
-0.83 A their
0.21 A them
-0.06 A themselves
-0.51 A then
-0.30 A there
0.13 A they
-0.45 A think
0.14 A thriller
-0.24 A time
-0.10 A titles
-0.34 A titular
-0.30 A together
-0.12 A took
-0.25 A town
-0.55 A trailer
-0.18 A tudum
-0.89 A tv
-0.25 A under
0.50 A up
-0.57 A upcoming
-0.39 A us
-0.43 A very
-0.53 A vice
-0.30 A viewers
0.45 A wanted
-0.06 A we
-0.14 A we're
-0.38 A week
-0.19 A well
-0.63 A what
0.45 A when
-0.07 A where
-0.16 A which
0.34 A while
0.28 A who
0.28 A whose
-0.11 A will
0.40 A winner
0.07 A winning
-0.58 A work
0.18 A worked
0.25 A working
-0.16 A world
0.37 A would
0.14 A wraps
-0.43 A you
0.41 A –
-0.20 A —
0.09 A “
0.19 A ”
-0.46 An !
-0.07 An #
-0.06 An %C
-0.20 An %D
0.04 An %K
0.21 An %N
-0.06 An %O
-0.20 An %P
0.28 An %R
-0.43 An %S
-0.27 An %T
-0.32 An %r
-0.11 An 's
-0.36 An (
-0.18 An ,
-0.07 An -
-0.39 An /
-0.26 An :
-0.35 An ]
0.21 An about
0.41 An according
0.23 An actor
0.26 An adaptation
0.47 An adapted
0.54 An added
0.04 An after
-0.20 An again
0.27 An aired
-0.30 An all
1.18 An along
0.63 An alongside
0.18 An already
-0.21 An always
0.57 An anime
0.16 An announced
-0.77 An another
-0.13 An around
0.37 An attached
-0.52 An australia
0.07 An award
0.34 An became
-0.27 An been
-0.19 An before
0.31 An behind
-0.07 An being
-0.19 An best
-0.19 An book
0.10 An both
-0.55 An break
-0.25 An but
-0.32 An cameras
-0.07 An canada
-0.84 An cast
0.82 An centers
-0.62 An ceo
-0.68 An character
-0.54 An characters
0.33 An charge
0.43 An chief
-0.17 An christmas
0.06 An clarify
-0.58 An comedy
-0.15 An commissioned
0.81 An complex
0.50 An confirmed
-0.15 An creative
0.21 An crime
-0.31 An date
0.67 An daughter
0.59 An deal
0.27 An debut
-0.25 An debuted
-0.17 An described
-0.52 An detective
-0.04 An determined
0.15 An down
0.15 An drama
0.85 An duties
-0.66 An entertainment
0.47 An episode
0.34 An episodes
-0.18 An event
0.20 An every
-0.24 An fantasy
-0.11 An favourite
-0.27 An film
-0.29 An filming
-0.27 An financial
-0.12 An followed
0.55 An follows
0.57 An from
0.14 An further
-0.30 An game
-0.28 An getting
-0.44 An given
-0.30 An greenlit
0.45 An had
-0.14 An has
0.26 An have
-0.21 An he
-0.37 An her
-0.05 An his
-0.14 An historical
-0.06 An hit
0.08 An i
-0.86 An illustrated
-0.36 An independent
-0.53 An india
-0.52 An into
-0.61 An japan
-0.10 An job
-0.13 An just
-0.33 An known
-0.06 An last
-0.41 An leave
-0.06 An led
-0.29 An likely
-0.33 An made
0.55 An manga
0.20 An modern
-0.16 An mr
-0.20 An music
-0.07 An my
-0.66 An mystery
-0.08 An network
-0.48 An new
-0.20 An next
-0.34 An no
-0.87 An not
-0.30 An novel
-1.10 An novels
-0.30 An off
-0.19 An officer
-0.05 An once
-0.24 An one
-0.18 An or
-0.55 An order
-0.42 An ordered
-0.33 An original
-0.37 An others
-0.61 An out
0.19 An over
-0.09 An part
-0.23 An people
-0.20 An pilot
-0.12 An place
-0.41 An plan
-0.55 An play
-0.44 An played
-0.31 An playing
-0.87 An president
-0.46 An production
-0.10 An projects
-0.06 An pulled
0.35 An remains
-0.57 An renewed
-0.51 An repeats
-0.64 An reprise
-0.48 An return
0.27 An returning
-0.22 An returns
-0.47 An revenge
-0.06 An role
0.39 An run
-0.37 An says
-0.38 An scandal
-0.23 An seen
0.26 An series
0.36 An serve
-0.20 An serves
0.28 An set
0.26 An she
0.28 An show
-0.53 An shows
-0.38 An sits
-0.57 An so
-0.16 An some
-0.31 An south
-0.13 An star
0.48 An stars
-0.08 An starting
0.46 An stepping
-0.75 An story
-0.22 An studio
0.22 An take
-0.32 An takes
-0.27 An team
-0.18 An television
-0.83 An their
-0.51 An then
-0.25 An there
-0.74 An they
-0.45 An think
0.17 An thriller
-0.35 An titular
0.24 An told
0.06 An took
-0.55 An trailer
-0.92 An trilogy
0.21 An tudum
-0.51 An tv
-0.05 An under
0.31 An up
-0.40 An very
-0.53 An vice
-0.52 An well
-0.59 An what
0.08 An where
-0.26 An which
0.14 An who
-0.52 An winning
0.18 An worked
-0.40 An world
0.25 An would
-0.48 An –
-0.20 An —
0.06 An “
-0.63 An ”
-0.27 B !
-0.06 B #
-0.10 B %C
-0.25 B %D
-0.07 B %N
-0.69 B %O
-0.21 B %P
-0.07 B %R
0.50 B %S
-0.20 B %T
0.50 B %r
-0.21 B &
-0.21 B 's
-0.39 B (
-0.29 B )
0.32 B ,
-0.45 B -
0.29 B .
0.10 B /
0.30 B 1990s
-0.62 B 3d
-0.18 B ;
-0.33 B [
-0.09 B about
-0.15 B acclaimed
-0.32 B according
-0.47 B across
-0.49 B actor
0.35 B actors
-0.21 B adaptation
-0.21 B adapted
-0.08 B aired
-0.30 B all
0.50 B along
-0.19 B alongside
-0.27 B already
0.58 B also
-0.25 B although
0.24 B always
-0.16 B american
-0.39 B among
0.47 B animated
0.27 B animation
-0.20 B anime
-0.58 B announced
-0.15 B announcements
0.47 B another
-0.34 B any
-0.36 B audience
-0.38 B australia
-0.79 B available
0.65 B award
0.29 B award-winning
-0.31 B back
-0.13 B bafta
-0.68 B based
-0.17 B beautiful
-0.55 B became
-0.23 B been
-0.47 B began
0.53 B behind
-0.25 B being
-0.53 B best
0.39 B between
-0.43 B book
0.10 B boss
0.04 B both
0.25 B brand
-0.13 B bring
-0.14 B british
0.16 B but
-0.37 B called
0.09 B can
-0.40 B cancelled
-0.49 B cast
0.31 B ceo
-0.80 B character
-0.53 B characters
0.14 B chief
-0.30 B city
0.99 B co-production
0.41 B collaboration
-0.52 B come
0.27 B comedy
0.25 B comes
0.36 B comic
0.09 B coming
-0.57 B company
-0.08 B creative
0.20 B crime
0.43 B dark
-0.32 B date
0.16 B daughter
-0.23 B day
-0.54 B deal
-0.55 B detective
-0.32 B developing
-0.64 B different
-0.47 B do
-0.29 B drama
-0.30 B dramas
-0.37 B drawn
-0.23 B during
-0.23 B duties
-0.83 B ensemble
-0.29 B entertainment
0.84 B episode
0.32 B episodes
0.56 B every
-0.31 B excellent
0.18 B excited
0.10 B family
-0.43 B fans
-0.24 B fantasy
-0.59 B film
-0.22 B filmed
-0.42 B filming
-0.05 B films
-0.13 B final
-0.07 B finale
-0.20 B first
-0.32 B followed
-0.31 B following
-0.84 B follows
-0.16 B forces
-0.40 B former
0.60 B from
0.07 B game
0.27 B gave
-0.54 B get
-0.20 B getting
-0.21 B global
-0.05 B globally
0.08 B going
-0.29 B golden
-0.45 B great
-0.46 B had
0.47 B hand
0.36 B has
0.53 B he
-0.38 B head
-0.67 B her
-0.44 B here
-0.27 B highlights
0.33 B his
0.25 B hit
-0.24 B horror
-0.40 B i
-0.25 B i'm
-0.47 B illustrated
0.60 B include
-0.48 B included
0.53 B includes
-0.65 B including
-0.42 B independent
-0.29 B indian
0.32 B inspired
-1.18 B into
-0.35 B ireland
-0.26 B itself
-0.09 B joined
-0.58 B joins
-0.59 B journalist
-0.26 B known
0.10 B korean
0.39 B last
-0.59 B latest
-0.13 B led
0.50 B left
-0.18 B life
-0.31 B light
-0.97 B like
-0.25 B likely
-0.52 B list
0.29 B location
-0.38 B look
0.18 B love
-0.05 B made
-0.68 B main
0.31 B making
-0.86 B manga
-0.29 B members
-0.06 B modern
-0.15 B more
-0.30 B most
-0.22 B mother
-0.18 B moved
0.46 B mr
-0.51 B my
0.21 B name
-0.33 B named
-0.35 B neither
-0.32 B network
-0.25 B networks
-0.07 B new
-0.34 B newly
-0.44 B news
-0.15 B next
-0.35 B no
-0.17 B nominated
-0.22 B nor
-0.19 B not
0.12 B novel
-0.46 B novels
0.46 B now
0.59 B off
-0.43 B officer
-0.53 B official
-0.58 B one
-0.56 B only
-0.34 B original
-0.36 B oscar
0.70 B other
-0.23 B others
-0.17 B our
0.15 B out
0.28 B over
0.22 B own
-0.17 B p.m
-0.32 B part
-0.61 B peek
-0.20 B period
-0.57 B photo
-0.20 B picked
0.38 B pilot
-0.52 B place
0.08 B plan
-0.46 B play
-0.44 B played
-0.07 B playing
-0.24 B plays
-0.27 B police
0.15 B political
-0.54 B popular
-0.15 B power
-0.37 B premiere
0.55 B premiered
-0.89 B president
0.16 B project
-0.11 B protagonist
-0.22 B published
-0.42 B publisher
-0.25 B ratings
-0.19 B recently
0.08 B relationship
0.40 B released
-0.05 B remains
-0.24 B renewed
0.22 B replacing
-0.38 B reprise
-0.25 B response
0.13 B revealed
-0.54 B revolves
-0.25 B roles
-0.16 B run
-0.22 B said
0.11 B same
0.48 B say
-0.13 B scandal
0.04 B seasons
-0.21 B second
-0.48 B secret
-0.15 B seen
-0.30 B sees
-0.06 B series
0.10 B serves
-0.43 B set
0.48 B shared
-0.26 B she
-0.10 B shocking
-0.12 B shooting
-0.72 B shown
-0.37 B shows
-0.49 B signed
0.28 B since
-0.40 B slate
0.18 B so
-0.19 B some
-0.24 B soon
-0.26 B south
-0.25 B split
-0.58 B star
-0.43 B starred
-0.08 B starring
-0.79 B stars
-0.76 B stepping
0.24 B stick
-0.46 B stories
0.09 B story
-0.24 B studio
-0.43 B success
-0.46 B successful
-0.31 B synopsis
-0.41 B take
-0.30 B takes
-0.17 B talent
-0.14 B team
-0.21 B television
0.29 B than
-0.73 B their
-0.40 B them
-0.12 B then
-0.49 B there
-0.55 B they
-0.12 B thriller
-0.04 B through
-0.33 B time
-0.17 B title
-0.09 B titles
0.49 B told
-0.59 B town
-0.83 B trailer
-0.64 B turn
0.15 B tv
-0.55 B uk
0.24 B under
-0.15 B unique
-0.10 B unveiled
-0.08 B up
-0.05 B upcoming
-0.11 B us
-0.12 B various
0.26 B version
-0.22 B vice
-0.41 B video
0.31 B we
-0.06 B web
-0.46 B week
-0.72 B well
0.11 B west
-0.29 B what
0.70 B when
-1.04 B which
0.08 B while
-0.16 B who
-0.83 B will
0.20 B winner
-0.25 B winning
-0.07 B work
-0.19 B working
-0.12 B world
-0.47 B year-old
0.21 B yet
0.15 B you
-0.17 B your
-0.50 B –
-0.18 B —
-0.24 B “
0.26 B ”
-0.20 Bn !
0.35 Bn %D
-0.17 Bn %K
-0.30 Bn %N
-0.62 Bn %O
-0.22 Bn %P
0.39 Bn %R
0.18 Bn %S
-0.17 Bn %T
0.38 Bn %r
-0.20 Bn &
-0.40 Bn (
0.29 Bn ,
0.05 Bn -
-0.12 Bn .
0.11 Bn /
-0.45 Bn 3d
0.39 Bn :
0.09 Bn ;
-0.33 Bn [
0.29 Bn acclaimed
-0.15 Bn across
-0.31 Bn actor
0.05 Bn adaptation
0.08 Bn adapted
-0.45 Bn after
0.20 Bn all
0.34 Bn along
-0.30 Bn alongside
-0.25 Bn already
-0.15 Bn american
-0.19 Bn among
0.06 Bn anime
-0.31 Bn announced
-0.15 Bn announcements
0.29 Bn another
-0.57 Bn available
0.42 Bn award-winning
-0.04 Bn back
-0.28 Bn based
-0.54 Bn became
-0.11 Bn been
0.20 Bn between
-0.22 Bn book
0.35 Bn both
-0.24 Bn bring
0.34 Bn but
-0.35 Bn cancelled
-0.95 Bn cast
0.31 Bn ceo
-0.45 Bn character
-0.27 Bn characters
0.14 Bn chief
-0.26 Bn city
0.41 Bn collaboration
-0.23 Bn comedy
-0.28 Bn comic
-0.51 Bn coming
-0.72 Bn commissioned
-0.26 Bn creative
-0.48 Bn crime
0.13 Bn daughter
-0.16 Bn day
-0.50 Bn deal
-0.09 Bn developing
-0.18 Bn different
-0.48 Bn drama
-0.09 Bn during
-0.23 Bn duties
-0.29 Bn entertainment
-0.07 Bn episode
0.25 Bn episodes
-0.24 Bn excited
0.15 Bn family
-0.23 Bn fantasy
-0.52 Bn film
-0.22 Bn filming
-0.05 Bn films
0.64 Bn first
-0.29 Bn followed
-0.29 Bn following
-0.48 Bn follows
0.67 Bn from
0.08 Bn game
-0.43 Bn get
-0.05 Bn globally
-0.29 Bn golden
-0.52 Bn great
-0.39 Bn had
0.47 Bn hand
0.67 Bn has
0.12 Bn have
0.15 Bn he
-0.38 Bn head
-0.49 Bn her
-0.37 Bn his
-0.20 Bn hit
-0.24 Bn horror
-0.47 Bn illustrated
0.61 Bn include
0.53 Bn includes
-0.60 Bn including
-0.06 Bn into
-0.34 Bn ireland
-0.09 Bn joined
-0.59 Bn journalist
-0.05 Bn known
-0.51 Bn korean
0.48 Bn last
-0.21 Bn led
-0.31 Bn light
-0.33 Bn like
-0.38 Bn look
0.18 Bn made
-0.58 Bn manga
-0.12 Bn more
-0.09 Bn most
-0.20 Bn mother
-0.17 Bn moved
-0.59 Bn mr
-0.35 Bn my
0.21 Bn name
-0.25 Bn named
-0.35 Bn neither
-0.53 Bn network
-0.07 Bn new
-0.09 Bn newly
-0.12 Bn no
-0.17 Bn nominated
-0.22 Bn nor
-0.10 Bn not
-0.36 Bn novel
-0.60 Bn novels
-0.42 Bn officer
-0.47 Bn official
0.07 Bn one
-0.53 Bn only
-0.18 Bn original
-0.21 Bn oscar
0.43 Bn other
-0.14 Bn our
0.15 Bn out
-0.10 Bn part
-0.57 Bn photo
-0.17 Bn pilot
-0.52 Bn place
0.15 Bn plan
-0.20 Bn play
-0.42 Bn played
0.18 Bn political
-0.32 Bn premiere
0.43 Bn premiered
-0.51 Bn president
0.09 Bn production
0.53 Bn project
-0.11 Bn protagonist
-0.22 Bn published
-0.42 Bn publisher
-0.22 Bn relationship
-0.21 Bn released
-0.05 Bn remains
-0.23 Bn renewed
0.22 Bn replacing
-0.37 Bn reprise
-0.34 Bn revealed
-0.54 Bn revolves
-0.30 Bn role
-0.21 Bn roles
-0.16 Bn run
-0.68 Bn said
-0.13 Bn scandal
0.04 Bn seasons
0.50 Bn second
-0.30 Bn sees
-0.42 Bn set
0.48 Bn shared
-0.12 Bn shooting
0.07 Bn show
-0.25 Bn shows
0.28 Bn since
-0.38 Bn slate
0.04 Bn so
-0.05 Bn soon
-0.25 Bn split
-0.10 Bn starring
-0.92 Bn stars
-0.05 Bn stepping
0.31 Bn stick
-0.46 Bn stories
-0.11 Bn story
-0.42 Bn studio
-0.31 Bn synopsis
-0.29 Bn takes
-0.14 Bn team
0.18 Bn television
-0.52 Bn their
-0.52 Bn there
-0.32 Bn they
-0.33 Bn thriller
-0.06 Bn titles
-0.09 Bn told
-0.53 Bn trailer
0.20 Bn tv
-0.56 Bn uk
0.31 Bn under
-0.40 Bn up
-0.11 Bn us
-0.12 Bn various
-0.30 Bn very
-0.15 Bn vice
-0.06 Bn web
-0.46 Bn week
-0.53 Bn well
0.11 Bn west
-0.28 Bn what
-0.24 Bn when
-1.08 Bn which
0.26 Bn while
-0.09 Bn who
-0.86 Bn will
0.20 Bn winner
-0.25 Bn winning
-0.07 Bn work
-0.20 Bn working
-0.05 Bn world
-0.44 Bn year-old
-0.17 Bn your
-0.51 Bn –
-0.19 Bn —
-0.12 Bn “
0.42 H %C
-0.41 H %D
-0.41 H %P
0.26 H %S
0.50 H 's
-0.29 H (
-0.29 H )
-0.88 H ,
-0.43 H :
-0.12 H ?
-0.65 H a
-0.28 H and
-0.29 H cast
-0.30 H date
-0.20 H from
-0.30 H in
0.12 H is
-0.07 H it
0.09 H march
0.31 H of
0.14 H on
-0.40 H plot
-0.61 H release
0.10 H the
-0.56 H to
-0.13 H trailer
-0.34 H tv
-0.65 H what
-0.12 H when
0.06 H who
0.22 H “
0.22 H ”
-0.32 L1 %C
-0.29 L1 %D
-0.45 L1 %N
-0.17 L1 %O
0.14 L1 %R
-0.14 L1 %T
0.15 L1 %r
0.21 L1 's
-0.47 L1 (
-0.05 L1 )
0.08 L1 ,
-0.69 L1 .
0.20 L1 :
0.13 L1 ;
0.24 L1 ^
-0.35 L1 after
-0.05 L1 alongside
-0.11 L1 and
0.32 L1 are
-0.69 L1 as
0.43 L1 at
0.34 L1 but
-0.08 L1 by
-0.49 L1 drama
0.18 L1 for
-0.24 L1 his
-0.70 L1 in
0.49 L1 include
0.53 L1 includes
-0.27 L1 including
0.64 L1 is
-0.30 L1 like
-0.13 L1 my
-0.15 L1 of
-0.42 L1 officer
-0.68 L1 on
-0.21 L1 one
-0.14 L1 our
-0.32 L1 publisher
0.24 L1 replacing
-0.29 L1 said
-0.24 L1 sees
-0.83 L1 starring
-0.93 L1 stars
-0.28 L1 takes
-0.34 L1 that
-0.38 L1 the
0.21 L1 to
0.20 L1 under
-0.43 L1 west
-0.19 L1 when
-0.19 L1 while
0.20 L1 winner
0.07 L1 with
-0.13 L1 ”
0.12 L2 %C 's
-0.50 L2 %C ,
0.36 L2 %C and
0.16 L2 %D ,
-0.43 L2 %D on
-0.26 L2 %K 's
0.40 L2 %P 's
-0.50 L2 %P (
-0.37 L2 %P :
-0.10 L2 %P as
0.43 L2 %P for
-0.09 L2 %P in
0.04 L2 %P of
-0.25 L2 %P on
-0.28 L2 %P takes
-0.16 L2 %P the
0.69 L2 %R %R
-0.16 L2 %R ,
0.28 L2 %R :
-0.63 L2 %R ;
0.49 L2 %R alongside
0.41 L2 %R by
-0.04 L2 %R for
0.14 L2 %R the
0.50 L2 %R with
0.84 L2 %T %R
-0.45 L2 %T %r
-0.64 L2 %T ,
-0.19 L2 %T :
-0.58 L2 %T and
-1.01 L2 %r %R
-0.30 L2 %r %r
0.59 L2 %r ,
0.53 L2 %r ;
-0.64 L2 %r alongside
-0.62 L2 %r by
0.61 L2 's %R
-0.12 L2 ( the
-0.36 L2 , a
-0.26 L2 , and
0.34 L2 , but
-0.14 L2 , including
-0.29 L2 , starring
-0.46 L2 , while
0.08 L2 , with
-0.13 L2 , ”
0.10 L2 / %R
-0.34 L2 / %r
0.07 L2 ^ %R
0.24 L2 ^ ^
-0.43 L2 ^ the
0.30 L2 adapted by
0.24 L2 along with
0.05 L2 and %R
0.79 L2 and %r
-0.17 L2 and a
-0.54 L2 and starring
-0.12 L2 and the
-0.16 L2 based on
0.97 L2 by %R
-0.28 L2 cancelled %R
-0.26 L2 city of
-0.46 L2 coming to
0.25 L2 drama %R
-0.12 L2 duties with
-0.51 L2 for the
0.43 L2 from %R
-0.05 L2 globally on
-0.34 L2 illustrated %R
-0.33 L2 illustrated by
-0.33 L2 in the
1.18 L2 its %R
-0.17 L2 led %R
-0.17 L2 moved to
-0.59 L2 mr .
-0.15 L2 novels %R
-0.43 L2 of drama
-0.20 L2 of the
-0.44 L2 on a
-0.18 L2 on the
-0.12 L2 played %R
-0.21 L2 released %R
-0.15 L2 roles as
-0.28 L2 series %r
-0.41 L2 series stars
0.38 L2 show ,
-0.38 L2 slate includes
-0.34 L2 story of
0.39 L2 team at
0.56 L2 under %R
-0.04 L2 well as
-0.32 L2 winning %R
0.59 L2 winning %r
-0.16 L2 working with
-0.08 L2 ” %R
0.50 L2 ” %r
-0.29 L2 ” said
-0.12 L3 %P ( the
-0.12 L3 %P , ”
-0.32 L3 %P in the
-0.11 L3 %P of drama
-0.30 L3 %R %P (
-0.27 L3 %R %R alongside
0.72 L3 %R %R by
-0.57 L3 %R , with
-0.18 L3 %R / %r
0.31 L3 %R and %r
0.23 L3 %R duties with
-0.20 L3 %T ” %R
0.81 L3 %r %R alongside
-0.64 L3 %r %r alongside
0.14 L3 %r %r by
0.10 L3 %r / %R
-0.44 L3 %r / %r
0.68 L3 %r and %R
-1.16 L3 %r duties with
-0.48 L3 's %P of
-0.19 L3 ( %P of
-0.04 L3 ) %P (
0.19 L3 ) , with
0.19 L3 , %P 's
0.18 L3 , %R %R
-0.31 L3 , %R by
-0.72 L3 , %r %R
-0.61 L3 , %r by
0.05 L3 , along with
-0.29 L3 , ” said
0.65 L3 - winning %R
0.42 L3 ; %R by
-0.57 L3 ; %r by
-0.60 L3 ^ %C ,
-0.30 L3 ^ %P (
0.44 L3 ^ %R %R
0.40 L3 ^ %R :
-0.09 L3 ^ %R by
0.50 L3 ^ %T %R
-0.06 L3 ^ %r by
0.07 L3 ^ ^ %R
0.24 L3 ^ ^ ^
-0.43 L3 ^ ^ the
0.50 L3 a %R with
-0.58 L3 and %P (
0.52 L3 and %P for
-0.08 L3 and %P of
-0.78 L3 and %R %R
1.22 L3 and %R by
0.24 L3 and %r by
0.30 L3 and adapted by
-0.21 L3 and illustrated by
-0.04 L3 as well as
-0.17 L3 be %R by
0.15 L3 be %r by
0.59 L3 been %R by
-0.24 L3 been cancelled %R
0.42 L3 being %R by
-0.19 L3 book %T :
-0.23 L3 by %P 's
-0.13 L3 by %P (
0.54 L3 is %R %R
0.12 L3 is %R by
-0.39 L3 is %r %R
0.11 L3 is %r by
-0.20 L3 of %P 's
-0.06 L3 of %P (
-0.06 L3 on %P in
-0.05 L3 premiere globally on
-0.57 L3 series %R by
-0.10 L3 series %r %R
-0.22 L3 series %r by
-0.14 L3 the %P for
0.38 L3 the show ,
-0.12 L3 the story of
0.69 L3 to %R %R
0.48 L3 was %R by
-0.13 L3 was %r %R
-0.56 L3 was %r by
-0.10 L3 was cancelled %R
-0.25 L3 ” %R by
-0.16 L3 ” %r %R
-0.41 LR %N %R
-0.16 LR %O ,
-0.15 LR %R %D
-0.75 LR %R 's
0.40 LR %R )
0.36 LR %R ,
-0.66 LR %R .
0.24 LR %R added
-0.20 LR %R after
0.50 LR %R also
0.61 LR %R and
0.37 LR %R are
0.66 LR %R for
0.50 LR %R has
-0.32 LR %R in
0.68 LR %R is
-0.24 LR %R on
0.82 LR %R said
0.48 LR %R told
0.25 LR %R who
-0.32 LR %R will
0.47 LR %r 's
-0.11 LR %r ,
0.42 LR %r .
-0.30 LR %r also
-0.71 LR %r said
-0.29 LR %r will
-0.14 LR 's 's
-0.35 LR 's )
0.65 LR 's ,
-0.55 LR 's and
-0.52 LR 's of
-0.08 LR ( $
-0.05 LR ( 's
-0.60 LR ( )
-0.14 LR ( ,
-0.07 LR ( of
-0.66 LR , 's
0.18 LR , )
0.20 LR , ,
0.34 LR , .
-0.90 LR , has
-0.56 LR , in
0.20 LR , is
-0.63 LR , to
-0.25 LR , was
0.28 LR , will
-0.22 LR . )
0.56 LR : $
0.23 LR : .
-0.37 LR : the
0.56 LR ^ %R
0.42 LR ^ %r
-0.52 LR ^ 's
-0.23 LR ^ ,
0.47 LR ^ announced
0.06 LR ^ are
0.33 LR ^ has
0.32 LR ^ will
-0.09 LR a )
-0.54 LR and 's
0.55 LR and ,
-0.07 LR as ,
-0.46 LR at ,
0.50 LR at .
-0.34 LR by 's
0.21 LR by ,
-0.40 LR by .
0.13 LR by and
-0.46 LR by in
-0.43 LR drama ,
-0.32 LR for ,
-0.19 LR for .
-0.24 LR for as
-0.35 LR in 's
-0.42 LR in ,
-0.30 LR in .
0.56 LR includes .
-0.14 LR including ,
-0.26 LR like .
0.30 LR of 's
-0.20 LR of )
0.20 LR of ,
0.13 LR of .
-0.09 LR of :
-0.38 LR of and
-0.29 LR of in
-0.04 LR of to
-0.34 LR of who
-0.16 LR on 's
-0.17 LR on ,
-0.55 LR on .
-0.18 LR on and
-0.05 LR on in
-0.05 LR on with
-0.29 LR said ,
-0.40 LR starring ,
-1.32 LR starring .
-0.96 LR stars .
-0.29 LR the $
-0.09 LR the %N
-0.35 LR the %R
-0.44 LR the 's
-0.27 LR the )
-0.42 LR the ,
-0.75 LR the .
-0.16 LR the of
-0.24 LR the series
-0.22 LR the star
-0.15 LR to ,
0.05 LR with %R
-0.13 LR with 's
0.35 LR with .
0.21 LR with as
-0.12 LR ” )
0.16 Lb2 %C
0.36 Lb2 %D
-0.39 Lb2 %K
-0.70 Lb2 %N
-0.60 Lb2 %O
0.16 Lb2 %P
0.69 Lb2 %R
0.19 Lb2 %S
0.45 Lb2 %T
-0.51 Lb2 %r
0.32 Lb2 's
0.31 Lb2 (
-0.05 Lb2 ,
-0.28 Lb2 -
-0.30 Lb2 /
-0.27 Lb2 :
-0.11 Lb2 ^
-0.30 Lb2 a
-0.13 Lb2 adaptation
0.27 Lb2 adapted
0.21 Lb2 all
0.24 Lb2 along
0.20 Lb2 also
-0.40 Lb2 and
-0.15 Lb2 announcements
0.29 Lb2 another
0.30 Lb2 as
0.28 Lb2 at
-0.16 Lb2 based
1.03 Lb2 by
-0.28 Lb2 cancelled
-0.61 Lb2 cast
0.31 Lb2 ceo
-0.26 Lb2 city
-0.46 Lb2 coming
-0.12 Lb2 duties
-0.17 Lb2 follows
-0.51 Lb2 for
0.65 Lb2 from
-0.05 Lb2 globally
-0.17 Lb2 her
-0.47 Lb2 illustrated
-0.48 Lb2 in
-0.23 Lb2 including
0.31 Lb2 is
-0.24 Lb2 it
-0.49 Lb2 led
0.18 Lb2 made
-0.17 Lb2 moved
-0.59 Lb2 mr
0.18 Lb2 name
-0.11 Lb2 named
-0.53 Lb2 network
-0.33 Lb2 novel
-0.57 Lb2 novels
-0.64 Lb2 of
-0.64 Lb2 on
0.16 Lb2 oscar
-0.35 Lb2 played
-0.21 Lb2 released
-0.24 Lb2 role
-0.21 Lb2 roles
0.13 Lb2 said
0.50 Lb2 second
0.60 Lb2 series
-0.36 Lb2 show
-0.38 Lb2 slate
-0.34 Lb2 story
-0.08 Lb2 team
-0.54 Lb2 that
-0.39 Lb2 the
-0.71 Lb2 to
0.56 Lb2 under
-0.34 Lb2 up
-0.44 Lb2 week
-0.04 Lb2 well
-0.31 Lb2 which
-0.64 Lb2 will
-0.11 Lb2 winning
-0.06 Lb2 with
-0.16 Lb2 working
-0.21 Lb2 “
0.15 Lb2 ”
-0.14 Lb3 !
-0.27 Lb3 %C
0.39 Lb3 %D
-0.14 Lb3 %K
0.15 Lb3 %N
-0.41 Lb3 %P
0.11 Lb3 %R
-0.68 Lb3 %S
0.10 Lb3 %r
-0.36 Lb3 's
-0.43 Lb3 (
0.24 Lb3 )
0.11 Lb3 ,
0.17 Lb3 -
-0.13 Lb3 .
0.28 Lb3 /
-0.48 Lb3 :
0.10 Lb3 ;
-0.15 Lb3 ^
0.24 Lb3 a
-0.20 Lb3 an
0.40 Lb3 and
-0.72 Lb3 as
0.31 Lb3 at
0.45 Lb3 based
-0.56 Lb3 be
-0.08 Lb3 been
0.29 Lb3 being
0.31 Lb3 book
-0.59 Lb3 by
-0.19 Lb3 cast
-0.19 Lb3 character
-0.23 Lb3 characters
-0.20 Lb3 comedy
0.43 Lb3 drama
-0.29 Lb3 entertainment
-0.21 Lb3 fantasy
-0.05 Lb3 films
-0.28 Lb3 for
0.26 Lb3 from
-0.29 Lb3 her
-0.19 Lb3 his
-0.21 Lb3 in
0.41 Lb3 include
-0.66 Lb3 it
0.17 Lb3 its
-0.28 Lb3 light
-0.06 Lb3 like
-0.17 Lb3 named
-0.05 Lb3 new
-0.76 Lb3 of
-0.94 Lb3 on
0.49 Lb3 other
-0.32 Lb3 premiere
-0.42 Lb3 series
0.06 Lb3 show
-0.05 Lb3 soon
0.31 Lb3 stick
-0.74 Lb3 that
0.14 Lb3 the
-0.24 Lb3 their
-0.05 Lb3 to
-0.34 Lb3 trailer
-0.12 Lb3 various
-0.18 Lb3 was
-0.28 Lb3 which
0.42 Lb3 while
0.06 Lb3 who
-0.17 Lb3 will
0.49 Lb3 with
-0.19 Lb3 “
-0.12 Lb3 ”
-0.13 R1 !
-0.08 R1 $
-0.44 R1 %D
-0.15 R1 %N
-0.20 R1 %O
-0.48 R1 %P
0.35 R1 %R
-0.36 R1 %r
-0.40 R1 's
0.06 R1 )
0.16 R1 ,
-0.79 R1 -
0.18 R1 .
0.06 R1 :
-0.69 R1 ;
-0.33 R1 ]
-0.12 R1 a
0.24 R1 added
-0.25 R1 after
-0.12 R1 also
0.23 R1 and
0.47 R1 announced
-0.15 R1 as
-0.69 R1 at
-0.16 R1 attached
-0.34 R1 australia
-0.50 R1 award
-0.32 R1 back
-0.22 R1 being
-0.16 R1 by
-0.41 R1 drama
0.55 R1 for
0.06 R1 had
0.22 R1 has
-0.09 R1 have
-0.43 R1 in
-0.44 R1 india
0.16 R1 is
-0.15 R1 leave
0.22 R1 of
-0.45 R1 on
-0.16 R1 original
0.35 R1 remains
-0.22 R1 returns
0.13 R1 revealed
-0.05 R1 said
-0.34 R1 says
-0.36 R1 series
-0.38 R1 show
-0.68 R1 star
-0.49 R1 story
-0.31 R1 takes
-0.25 R1 that
-1.05 R1 to
0.07 R1 told
-0.14 R1 was
-0.28 R1 who
-0.10 R1 will
-0.10 R1 with
-0.21 R1 would
-0.46 R1 –
-0.20 R1 —
-0.08 R2 $ $
-0.20 R2 %D ,
-0.15 R2 %D .
-0.10 R2 %R %D
-0.45 R2 %R %P
0.21 R2 %R %R
-0.04 R2 %R .
0.65 R2 %R it
0.12 R2 %R the
-0.43 R2 %r %R
-0.08 R2 %r the
-0.59 R2 's %K
0.15 R2 's %P
0.27 R2 's %T
-0.37 R2 's first
-0.27 R2 's novel
-0.50 R2 's “
0.50 R2 ) $
-0.06 R2 ) %D
-0.14 R2 ) %R
0.10 R2 ) .
-0.40 R2 ) and
-0.07 R2 ) in
-0.61 R2 ) is
-0.07 R2 ) who
0.36 R2 , %C
-0.75 R2 , %R
0.13 R2 , %T
0.45 R2 , %r
-0.77 R2 , a
-0.19 R2 , and
-0.28 R2 , as
0.05 R2 , is
-0.47 R2 , it
-0.20 R2 , on
-0.36 R2 , played
-0.10 R2 , said
-0.13 R2 , the
-0.26 R2 , there
-0.30 R2 , was
-0.58 R2 , where
0.36 R2 , which
0.35 R2 , who
0.41 R2 , with
0.23 R2 , “
-0.19 R2 , ”
-0.71 R2 - based
0.10 R2 . $
0.31 R2 . ,
-0.17 R2 : %P
-0.07 R2 a %P
0.24 R2 added :
0.29 R2 and %C
-0.89 R2 and %R
0.16 R2 and %T
0.66 R2 and %r
0.48 R2 and adapted
-0.28 R2 and his
-0.37 R2 and illustrated
-0.07 R2 and is
-0.41 R2 and the
-0.74 R2 and will
0.33 R2 are %R
-1.00 R2 are %r
-0.30 R2 are the
-0.09 R2 as %P
0.89 R2 as %R
-0.50 R2 as %r
-0.20 R2 as a
-0.53 R2 as well
-0.60 R2 at the
-0.32 R2 award -
0.05 R2 did the
0.07 R2 for %C
0.52 R2 for %K
0.47 R2 for the
0.39 R2 has %R
0.47 R2 has been
-0.52 R2 in %D
-0.30 R2 in %P
0.21 R2 in the
-0.44 R2 india .
0.39 R2 is %R
0.39 R2 is also
0.37 R2 is in
-0.18 R2 is likely
-0.07 R2 is on
-0.20 R2 is set
-0.38 R2 of %P
-0.07 R2 of a
-0.28 R2 of drama
-0.08 R2 on %D
-0.13 R2 on the
-0.18 R2 series %T
-0.17 R2 star %P
-0.31 R2 takes %P
-0.28 R2 the %P
-0.09 R2 to the
-0.07 R2 told %O
0.77 R2 will %R
-0.49 R2 will %r
-0.28 R2 will be
-0.41 R2 will play
-0.05 R2 with the
-0.08 R3 $ $ $
-0.15 R3 %D . $
-0.33 R3 %R %P ,
-0.04 R3 %R . $
0.41 R3 %R the first
-0.54 R3 's %K ,
-0.05 R3 's %P )
-0.04 R3 's %P ,
-0.69 R3 's %P .
0.48 R3 's %P and
-0.11 R3 's “ %T
0.50 R3 ) $ $
-0.12 R3 ) %R the
-0.12 R3 ) , with
0.10 R3 ) . $
-0.09 R3 ) and %P
-0.12 R3 ) and %R
-0.07 R3 ) and %r
-0.38 R3 , %R %D
-0.37 R3 , %R by
-0.13 R3 , %R of
-0.66 R3 , %T is
-0.32 R3 , %r %R
0.57 R3 , %r by
-0.33 R3 , played %R
0.42 R3 , the %N
-0.75 R3 , the %R
0.68 R3 , the %r
0.16 R3 , the series
-0.15 R3 , the show
-0.18 R3 , which follows
0.36 R3 , who %R
0.26 R3 , who %r
0.49 R3 , with %P
-0.24 R3 , “ %T
-0.11 R3 , ” “
0.10 R3 . $ $
0.24 R3 added : “
-0.78 R3 and %R by
-0.32 R3 and %r %R
0.83 R3 and %r by
-0.37 R3 and illustrated by
0.62 R3 are %R %R
-0.84 R3 are %r %r
0.37 R3 are the %R
-0.05 R3 as %P ,
0.92 R3 as %R .
-0.49 R3 as %r .
-0.48 R3 as well as
-0.32 R3 award - winning
-0.04 R3 in %D ,
-0.42 R3 in %D .
-0.29 R3 in %P ,
-0.17 R3 in the %P
-0.44 R3 india . $
0.45 R3 is %R the
0.38 R3 is in charge
-0.20 R3 is set to
-0.07 R3 of a %P
-0.23 R3 of drama %P
-0.07 R3 told %O he
-0.05 R3 with the first
0.15 Rb2 $
0.32 Rb2 %C
-0.78 Rb2 %D
-0.19 Rb2 %K
-0.20 Rb2 %N
-0.15 Rb2 %O
-0.46 Rb2 %P
0.06 Rb2 %R
-0.31 Rb2 %S
0.28 Rb2 %T
-0.22 Rb2 %r
-0.23 Rb2 's
-0.14 Rb2 (
-0.14 Rb2 )
0.18 Rb2 ,
-0.56 Rb2 -
-0.47 Rb2 .
-0.09 Rb2 /
-0.65 Rb2 :
0.07 Rb2 a
0.48 Rb2 adapted
-0.63 Rb2 all
0.39 Rb2 also
-0.43 Rb2 and
0.44 Rb2 anime
-0.08 Rb2 announced
0.47 Rb2 are
-0.25 Rb2 as
0.50 Rb2 attached
-0.71 Rb2 based
-0.28 Rb2 be
0.47 Rb2 been
-0.07 Rb2 canada
0.06 Rb2 clarify
-0.25 Rb2 debuted
-0.68 Rb2 drama
-0.39 Rb2 first
0.13 Rb2 follows
0.32 Rb2 for
0.18 Rb2 had
-0.12 Rb2 has
-0.80 Rb2 his
-0.37 Rb2 illustrated
0.11 Rb2 in
-0.16 Rb2 is
-0.43 Rb2 it
0.96 Rb2 its
-0.62 Rb2 japan
-0.18 Rb2 likely
-0.16 Rb2 made
-0.34 Rb2 no
-0.35 Rb2 not
-0.27 Rb2 novel
-0.27 Rb2 of
0.48 Rb2 on
-0.41 Rb2 play
-0.36 Rb2 played
0.27 Rb2 returning
-0.18 Rb2 said
-0.53 Rb2 series
-0.25 Rb2 set
-0.05 Rb2 show
-0.25 Rb2 sits
-0.59 Rb2 star
0.45 Rb2 that
0.06 Rb2 the
-0.26 Rb2 there
-0.44 Rb2 this
-0.45 Rb2 to
0.21 Rb2 told
0.21 Rb2 tudum
-0.33 Rb2 under
-0.48 Rb2 up
-0.32 Rb2 was
-0.53 Rb2 well
-0.58 Rb2 where
0.36 Rb2 which
0.30 Rb2 who
-0.74 Rb2 will
0.39 Rb2 with
0.42 Rb2 would
0.10 Rb2 “
-0.22 Rb2 ”
-0.15 Rb3 %C
-0.50 Rb3 %D
0.41 Rb3 %N
0.18 Rb3 %O
0.18 Rb3 %P
0.11 Rb3 %R
-0.23 Rb3 %S
-0.91 Rb3 %T
0.24 Rb3 's
-0.18 Rb3 (
-0.15 Rb3 )
-1.17 Rb3 ,
-0.24 Rb3 .
-0.36 Rb3 :
0.24 Rb3 ;
0.27 Rb3 a
-0.39 Rb3 actor
-0.07 Rb3 an
-0.11 Rb3 and
-0.53 Rb3 are
0.44 Rb3 as
0.15 Rb3 at
-0.66 Rb3 based
0.14 Rb3 be
-0.62 Rb3 been
-0.13 Rb3 by
0.38 Rb3 charge
-0.17 Rb3 date
-0.06 Rb3 detective
0.12 Rb3 drama
0.15 Rb3 first
0.51 Rb3 follows
-0.42 Rb3 for
0.63 Rb3 from
0.38 Rb3 had
-0.08 Rb3 has
0.29 Rb3 have
0.13 Rb3 he
0.26 Rb3 his
0.30 Rb3 in
-0.28 Rb3 is
-0.92 Rb3 it
0.13 Rb3 its
-0.68 Rb3 new
-0.61 Rb3 not
-0.10 Rb3 of
-0.42 Rb3 on
-0.37 Rb3 others
-0.23 Rb3 pilot
-0.12 Rb3 place
-0.27 Rb3 play
0.08 Rb3 series
-0.17 Rb3 stars
0.46 Rb3 stepping
-0.19 Rb3 story
-0.18 Rb3 the
-0.22 Rb3 their
-0.27 Rb3 this
-0.21 Rb3 to
-0.08 Rb3 tv
-0.71 Rb3 was
-0.36 Rb3 which
-0.18 Rb3 who
0.38 Rb3 will
-0.45 Rb3 winning
0.06 Rb3 with
-0.05 Rb3 –
0.06 Rb3 “
-0.17 Rb3 ”
-0.23 T before
0.07 T both
-0.10 T none
0.21 T season
-0.95 ahead Cfar
-0.45 ahead Cfarther
-0.90 ahead Cnear
-0.15 ahead Cnext
-0.68 ahead Cnone
-0.88 ahead Csome
-0.43 ahead Kfar
0.47 ahead Kfarther
0.20 ahead Knear
0.17 ahead Knext
0.41 ahead Knone
0.32 ahead Ksome
-0.47 ahead Pfar
-0.57 ahead Pfarther
0.37 ahead Pnear
0.26 ahead Pnext
-0.30 ahead Pnone
0.16 ahead Psome
-0.57 ahead _
-0.79 ahead _%T
-0.64 ahead _%r
0.54 ahead _(
0.30 ahead _(_)
-0.23 ahead _)
-0.06 ahead _)_%r
0.33 ahead _are
0.37 ahead _are_the
0.51 ahead _as
0.39 ahead _has
-0.06 ahead _is
-0.41 ahead _played
-0.87 ahead _the
0.37 ahead _the_%r
-0.16 ahead _who
0.23 ahead _who_also
0.27 ahead _who_will_also_serve_as
0.77 ahead _will
-0.66 at caption
-0.17 at first0
-0.20 at first1
0.13 at first2
-0.55 at heading
-0.17 at last2
-0.34 at last3
0.41 at length0
0.28 at length1
-0.23 at length2
-0.15 at length3
-0.54 at length4
-0.24 at length5
-0.21 at middle2
0.11 at middle3
-0.11 at paragraph
-0.86 back Cfar
-0.47 back Cfarther
-0.33 back Cnear
-0.58 back Cnext
-0.53 back Cnone
-0.58 back Csome
0.39 back Kfar
0.38 back Kfarther
0.69 back Knear
0.11 back Knext
-0.05 back Knone
-0.36 back Ksome
-0.66 back Pfar
-0.70 back Pfarther
0.31 back Pnear
0.40 back Pnext
0.18 back _
-0.43 back _%C
0.51 back _%r
0.50 back _%r_by
-0.05 back _'s
-0.30 back _(
-0.19 back _(_on
0.84 back _)
-0.18 back _/
-0.18 back _/_%r
0.30 back _:
-0.63 back _;
0.40 back _alongside
0.42 back _by
-1.51 back _by_%r_by
0.12 back _by_'s
-0.11 back _by_(
-0.09 back _by_(_on
-0.21 back _by_illustrated_by
0.57 back _by_starring
0.72 back _duties_with
-0.04 back _for
0.14 back _the
-0.33 back _the_publisher
0.35 back _through
0.17 back _with
-1.02 cat cast
-0.85 cat character
0.54 cat maker
-0.32 l1 %C
-0.29 l1 %D
-0.59 l1 %N
-0.17 l1 %O
0.31 l1 %R
-0.14 l1 %T
-0.76 l1 &
0.20 l1 's
-0.30 l1 (
-0.05 l1 )
-0.17 l1 ,
-0.64 l1 .
-0.70 l1 /
0.35 l1 :
0.18 l1 ^
0.07 l1 a
-0.35 l1 after
0.06 l1 alongside
0.16 l1 are
-0.68 l1 as
-0.17 l1 at
0.34 l1 but
-0.26 l1 by
-0.49 l1 drama
-0.46 l1 for
-0.67 l1 in
0.39 l1 include
0.30 l1 includes
-0.17 l1 including
0.64 l1 is
-0.15 l1 like
-0.12 l1 my
0.07 l1 of
-0.42 l1 officer
-0.68 l1 on
-0.21 l1 one
-0.14 l1 our
-0.32 l1 publisher
0.24 l1 replacing
-0.29 l1 said
-0.24 l1 sees
-0.52 l1 starring
-0.45 l1 stars
-0.28 l1 takes
-0.34 l1 that
-0.37 l1 the
-0.22 l1 through
0.22 l1 to
0.30 l1 under
-0.43 l1 west
-0.19 l1 when
-0.19 l1 while
0.20 l1 winner
0.41 l1 with
-0.88 l1 “
0.12 l2 %C 's
-0.48 l2 %C ,
0.36 l2 %C and
0.16 l2 %D ,
-0.43 l2 %D on
0.04 l2 %K ,
0.09 l2 %K and
-0.75 l2 %P &
0.35 l2 %P 's
-0.31 l2 %P (
-0.11 l2 %P ,
-0.70 l2 %P /
-0.26 l2 %P :
-0.55 l2 %P ;
0.05 l2 %P and
-0.10 l2 %P as
-0.18 l2 %P for
-0.09 l2 %P in
0.13 l2 %P of
-0.25 l2 %P on
-0.28 l2 %P takes
-0.17 l2 %P the
0.59 l2 %R %R
-0.16 l2 %R ,
0.26 l2 %R :
-0.63 l2 %R ;
0.66 l2 %R alongside
0.11 l2 %R by
-0.04 l2 %R for
0.20 l2 %R the
0.50 l2 %R with
0.85 l2 %T %R
-0.38 l2 %T %r
-0.63 l2 %T ,
-0.19 l2 %T :
-0.58 l2 %T and
-0.88 l2 %r %R
-0.23 l2 %r %r
0.59 l2 %r ,
0.53 l2 %r ;
-0.45 l2 %r alongside
-0.44 l2 %r by
0.61 l2 's %R
-0.11 l2 ( the
-0.10 l2 ( “
-0.20 l2 ) ,
-0.27 l2 ) and
-0.36 l2 , a
0.05 l2 , alongside
0.13 l2 , and
0.34 l2 , but
-0.05 l2 , including
-0.19 l2 , starring
-0.30 l2 , the
-0.46 l2 , while
0.31 l2 , with
0.10 l2 / %R
-0.34 l2 / %r
-0.64 l2 : “
0.04 l2 ^ %R
0.18 l2 ^ ^
-0.42 l2 ^ the
0.30 l2 adapted by
0.26 l2 along with
0.53 l2 and %r
-0.17 l2 and a
-0.54 l2 and starring
-0.54 l2 and the
-0.16 l2 based on
0.60 l2 by %R
-0.28 l2 cancelled %R
-0.26 l2 city of
-0.46 l2 coming to
0.25 l2 drama %R
0.26 l2 duties with
-0.51 l2 for the
0.43 l2 from %R
-0.05 l2 globally on
-0.34 l2 illustrated %R
-0.33 l2 illustrated by
-0.30 l2 in the
0.54 l2 its %R
-0.14 l2 led %R
-0.17 l2 moved to
-0.59 l2 mr .
-0.15 l2 novels %R
-0.43 l2 of drama
-0.20 l2 of the
-0.31 l2 on a
-0.18 l2 on the
-0.21 l2 released %R
-0.10 l2 roles as
0.39 l2 series %R
-0.33 l2 series %r
-0.21 l2 series stars
0.38 l2 show ,
-0.35 l2 slate includes
-0.17 l2 story of
0.39 l2 team at
0.56 l2 under %R
-0.04 l2 well as
-0.32 l2 winning %R
0.59 l2 winning %r
-0.16 l2 working with
0.81 l2 ” %R
0.37 l2 ” %r
-0.29 l2 ” said
-0.13 l2 ” “
0.53 l3 %K , and
-0.11 l3 %P ( the
-0.10 l3 %P ( “
0.60 l3 %P ) and
0.04 l3 %P , and
-0.18 l3 %P , the
-0.12 l3 %P and the
-0.10 l3 %P in the
-0.11 l3 %P of drama
-0.08 l3 %R %P &
-0.22 l3 %R %P (
0.50 l3 %R %P ,
-0.18 l3 %R %P /
-0.74 l3 %R %P and
0.40 l3 %R %R alongside
0.72 l3 %R %R by
0.53 l3 %R ) ,
-0.57 l3 %R , with
-0.18 l3 %R / %r
0.21 l3 %R and %r
0.72 l3 %R duties with
0.39 l3 %T ” %R
0.61 l3 %r %P and
-0.45 l3 %r %r alongside
0.14 l3 %r %r by
-0.57 l3 %r ) ,
0.10 l3 %r / %R
-0.44 l3 %r / %r
0.36 l3 %r and %R
-1.00 l3 %r duties with
0.15 l3 's %P and
-0.32 l3 's %P of
-0.61 l3 ( %P ,
-0.05 l3 ( %P of
0.36 l3 ) , with
0.23 l3 , %K and
0.16 l3 , %P 's
0.22 l3 , %P ,
0.18 l3 , %R %R
-0.18 l3 , %R by
-0.72 l3 , %r %R
-0.61 l3 , %r by
-0.29 l3 , ” said
-0.13 l3 , ” “
0.65 l3 - winning %R
-0.22 l3 : %P ,
-0.31 l3 ; %P and
0.61 l3 ; %R by
-0.29 l3 ; %r by
-0.53 l3 ^ %C ,
-0.18 l3 ^ %P (
-0.08 l3 ^ %P ,
0.30 l3 ^ %P and
0.42 l3 ^ %R %R
0.22 l3 ^ %R :
-0.18 l3 ^ %R by
0.53 l3 ^ %T %R
-0.63 l3 ^ %r by
0.04 l3 ^ ^ %R
0.18 l3 ^ ^ ^
-0.42 l3 ^ ^ the
0.50 l3 a %R with
0.13 l3 alongside %P and
-0.11 l3 and %P (
0.26 l3 and %P for
-0.08 l3 and %P of
-0.78 l3 and %R %R
1.11 l3 and %R by
0.28 l3 and %r by
0.30 l3 and adapted by
-0.21 l3 and illustrated by
-0.07 l3 as %P and
-0.04 l3 as well as
-0.17 l3 be %R by
0.15 l3 be %r by
0.37 l3 been %R by
-0.24 l3 been cancelled %R
0.23 l3 being %R by
-0.19 l3 book %T :
-0.23 l3 by %P 's
-0.09 l3 by %P (
0.15 l3 by %P ,
0.12 l3 by %P and
-0.05 l3 in %P ,
0.77 l3 includes %P ,
0.42 l3 is %R %R
-0.24 l3 is %r %R
0.13 l3 is %r by
-0.13 l3 like %P ,
-0.20 l3 of %P 's
-0.06 l3 of %P (
-0.19 l3 of %P ,
-0.47 l3 of %P and
-0.06 l3 on %P in
-0.05 l3 premiere globally on
-0.79 l3 series %R by
-0.10 l3 series %r %R
-0.16 l3 series %r by
-0.50 l3 starring %P ,
-0.47 l3 starring %P and
-0.29 l3 stars %P ,
-0.14 l3 the %P ,
-0.37 l3 the %P and
-0.14 l3 the %P for
0.38 l3 the show ,
-0.12 l3 the story of
0.30 l3 to %R %R
0.41 l3 was %R by
-0.13 l3 was %r %R
-0.35 l3 was %r by
-0.10 l3 was cancelled %R
-0.24 l3 with %P ,
-0.44 l3 with %P and
-0.05 l3 “ %P &
-0.25 l3 ” %R by
-0.14 l3 ” ) and
-0.64 own Csure1
-1.01 own Csure2
-0.61 own Csure3
-0.93 own Ksure1
0.78 own Ksure2
0.41 own Ksure3
-0.91 own P1
-0.57 own P2
-0.29 own P3
-1.04 own Psure1
0.37 own Psure2
0.04 own Psure3
-0.65 own writtenCsure1
-0.82 own writtenCsure2
-0.75 own writtenCsure3
-0.93 own writtenKsure1
0.78 own writtenKsure2
0.41 own writtenKsure3
-1.18 own writtenP1
-0.32 own writtenP2
-0.32 own writtenP3
-0.04 own writtenPsure1
0.31 own writtenPsure2
0.04 own writtenPsure3
0.06 par %P
0.21 par the
0.16 par “
-0.07 par2 %P )
-0.13 par2 %P ,
0.21 par2 %P on
-0.41 par2 the %P
0.15 par2 “ %P
-0.13 r1 !
-0.30 r1 $
-0.39 r1 %D
-0.11 r1 %N
-0.17 r1 %O
-0.48 r1 %P
0.32 r1 %R
-0.35 r1 %r
-1.01 r1 &
-0.37 r1 's
0.23 r1 (
0.23 r1 )
0.30 r1 ,
-0.79 r1 -
-0.10 r1 .
0.11 r1 /
-0.33 r1 :
-0.30 r1 ;
-0.33 r1 ]
-0.12 r1 a
0.24 r1 added
-0.25 r1 after
-0.16 r1 also
0.16 r1 and
0.47 r1 announced
-0.06 r1 are
-0.53 r1 as
-0.62 r1 at
-0.12 r1 attached
-0.32 r1 australia
-0.50 r1 award
-0.33 r1 back
0.17 r1 being
-0.16 r1 by
-0.41 r1 drama
0.52 r1 for
0.06 r1 had
0.22 r1 has
-0.09 r1 have
-0.40 r1 in
-0.44 r1 india
-0.09 r1 is
-0.15 r1 leave
0.11 r1 of
-0.34 r1 on
-0.16 r1 original
0.89 r1 remains
-0.22 r1 returns
0.13 r1 revealed
-0.05 r1 said
-0.34 r1 says
-0.36 r1 series
-0.38 r1 show
-0.22 r1 star
-0.35 r1 story
-0.31 r1 takes
-0.25 r1 that
-1.04 r1 to
0.07 r1 told
-0.14 r1 was
-0.36 r1 who
-0.09 r1 will
-0.10 r1 with
-0.21 r1 would
-0.46 r1 –
-0.20 r1 —
-0.34 r1 ”
-0.30 r2 $ $
-0.20 r2 %D ,
-0.05 r2 %D .
-0.10 r2 %R %D
-0.42 r2 %R %P
-0.12 r2 %R %R
0.69 r2 %R .
0.65 r2 %R it
0.46 r2 %R the
-0.43 r2 %r %R
-0.96 r2 & %P
-0.72 r2 's %K
0.17 r2 's %P
0.32 r2 's %T
-0.37 r2 's first
-0.27 r2 's novel
-0.25 r2 's “
0.12 r2 ( %P
0.54 r2 ( %R
-1.04 r2 ( %r
0.10 r2 ( the
0.14 r2 ( “
0.50 r2 ) $
-0.06 r2 ) %D
-0.14 r2 ) %R
0.09 r2 ) ,
0.14 r2 ) .
-0.49 r2 ) and
-0.07 r2 ) in
-0.55 r2 ) is
-0.07 r2 ) who
0.36 r2 , %C
-0.41 r2 , %K
-0.10 r2 , %P
-0.64 r2 , %R
0.19 r2 , %T
0.45 r2 , %r
-0.57 r2 , a
-0.06 r2 , and
-0.26 r2 , as
0.14 r2 , has
-0.28 r2 , is
-0.20 r2 , on
-0.36 r2 , played
-0.10 r2 , said
-0.26 r2 , there
-0.30 r2 , was
-0.58 r2 , where
0.35 r2 , which
0.37 r2 , who
-0.18 r2 , with
0.46 r2 , “
-0.18 r2 , ”
-0.71 r2 - based
-0.13 r2 . $
-0.09 r2 . ,
0.13 r2 / %P
-0.15 r2 : %P
0.41 r2 ; %P
-0.19 r2 ; and
-0.07 r2 a %P
0.24 r2 added :
0.29 r2 and %C
0.36 r2 and %K
-0.11 r2 and %P
-0.74 r2 and %R
0.19 r2 and %T
0.46 r2 and %r
-0.35 r2 and illustrated
-0.07 r2 and is
-0.48 r2 and the
-0.19 r2 and will
0.28 r2 are %R
-0.61 r2 are %r
-0.60 r2 are the
0.49 r2 as %R
-0.56 r2 as %r
-0.19 r2 as a
-0.13 r2 as well
-0.51 r2 at the
-0.32 r2 award -
0.05 r2 did the
0.18 r2 for %C
0.27 r2 for %K
0.47 r2 for the
0.39 r2 has %R
0.47 r2 has been
-0.52 r2 in %D
-0.30 r2 in %P
0.21 r2 in the
-0.44 r2 india .
0.21 r2 is %R
0.39 r2 is also
-0.08 r2 is in
-0.07 r2 is on
-0.20 r2 is set
-0.38 r2 of %P
-0.05 r2 of a
-0.28 r2 of drama
-0.05 r2 on %D
-0.13 r2 on the
-0.18 r2 series %T
-0.31 r2 takes %P
-0.28 r2 the %P
-0.09 r2 to the
-0.07 r2 told %O
0.63 r2 will %R
-0.38 r2 will %r
-0.07 r2 will be
-0.05 r2 with the
-0.20 r2 ” )
-0.07 r2 ” .
-0.30 r3 $ $ $
-0.05 r3 %D . $
-0.33 r3 %R %P ,
0.69 r3 %R . $
0.41 r3 %R the first
-0.54 r3 's %K ,
-0.04 r3 's %P ,
-0.69 r3 's %P .
0.54 r3 's %P and
-0.08 r3 's “ %T
-0.04 r3 ( %P )
-0.23 r3 ( %P ,
0.21 r3 ( %P on
0.38 r3 ( %R %R
-0.89 r3 ( %r %r
-0.58 r3 ( the %P
0.23 r3 ( “ %P
0.50 r3 ) $ $
-0.12 r3 ) %R the
-0.11 r3 ) , with
0.14 r3 ) . $
-0.12 r3 ) and %R
-0.07 r3 ) and %r
-0.21 r3 , %K .
-0.06 r3 , %P %N
-0.23 r3 , %P 's
-0.25 r3 , %P )
-0.41 r3 , %P .
-0.15 r3 , %P and
-0.42 r3 , %P is
-0.15 r3 , %R %D
-0.37 r3 , %R by
-0.13 r3 , %R of
-0.55 r3 , %T is
-0.32 r3 , %r %R
0.57 r3 , %r by
0.42 r3 , and %P
-0.21 r3 , and the
-0.33 r3 , played %R
0.42 r3 , the %N
-0.24 r3 , the %P
0.19 r3 , the %r
0.17 r3 , the series
-0.45 r3 , the show
-0.26 r3 , which follows
0.33 r3 , who %R
0.26 r3 , who %r
0.60 r3 , who also
-0.14 r3 , “ %T
-0.09 r3 , ” “
-0.13 r3 . $ $
0.42 r3 ; %P and
0.24 r3 added : “
0.39 r3 and %K ,
0.46 r3 and %K .
0.59 r3 and %P %R
-0.06 r3 and %P 's
0.11 r3 and %P (
-0.31 r3 and %P ,
-0.43 r3 and %P .
-0.47 r3 and %P ;
0.05 r3 and %P and
-0.15 r3 and %P are
0.06 r3 and %P as
0.35 r3 and %P for
0.15 r3 and %P of
-0.24 r3 and %P story
-0.04 r3 and %P will
-0.74 r3 and %R by
-0.27 r3 and %r %R
0.73 r3 and %r by
-0.35 r3 and illustrated by
-0.19 r3 and the %P
0.45 r3 are %R %R
-0.40 r3 are %r %r
0.14 r3 are the %R
-0.32 r3 award - winning
-0.04 r3 in %D ,
-0.42 r3 in %D .
-0.29 r3 in %P ,
-0.17 r3 in the %P
-0.44 r3 india . $
-0.20 r3 is set to
-0.05 r3 of a %P
-0.23 r3 of drama %P
-0.07 r3 told %O he
-0.05 r3 with the first
-0.16 r3 ” ) .
-0.07 r3 ” . $
0.05 role company
-0.43 role creator
-0.95 role director
0.27 role producer
0.78 role showrunner
-0.26 role writer
1.96 rule any
-0.86 rule none
-1.81 rule other-role
`
