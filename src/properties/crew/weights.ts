/** What the judge of crew claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const crewWeights = `
-0.165 bias
0.13 A !
-0.11 A #
-0.14 A %C
-0.12 A %D
0.34 A %K
-0.10 A %N
-0.48 A %O
-0.27 A %P
-0.24 A %S
0.21 A %T
-0.30 A %r
-0.80 A &
-0.06 A 's
-0.33 A (
-0.36 A )
-0.15 A ,
-0.64 A -
-0.16 A --
-0.16 A .
0.11 A /
-0.45 A :
0.22 A ;
-0.34 A ]
0.10 A about
-0.65 A acclaimed
-0.26 A according
-0.28 A across
0.09 A actor
0.10 A adaptation
0.28 A adapted
0.30 A adapts
0.50 A added
-0.63 A affair
-0.49 A after
0.27 A against
0.18 A ahead
-0.36 A air
0.11 A aired
0.24 A all
0.05 A alone
0.96 A along
1.15 A alongside
0.12 A already
0.17 A also
-0.23 A always
0.72 A am
0.12 A among
-0.62 A animation
0.27 A anime
-0.05 A announced
-0.44 A another
-0.20 A anticipated
-0.65 A around
0.22 A attached
-0.12 A audience
-0.43 A australia
-0.08 A australian
-0.07 A award
-0.11 A award-winning
-0.23 A based
0.24 A became
-0.21 A because
-0.23 A been
-0.76 A before
0.12 A behind
-0.15 A being
-0.40 A best
0.06 A between
-0.36 A book
-0.14 A both
-0.55 A break
0.08 A but
0.08 A called
0.26 A came
-0.38 A cameras
-0.32 A can
-0.06 A canada
-0.54 A cancelled
0.25 A cast
0.62 A centers
-0.37 A century
-0.75 A ceo
-0.10 A channel
-0.67 A channels
-0.36 A character
-0.14 A characters
0.54 A charge
0.46 A chief
-0.32 A christmas
-0.41 A city
0.50 A collaboration
-0.41 A come
-0.37 A comedy
-0.13 A coming
-1.05 A commissioned
0.31 A complex
0.71 A confirmed
-0.31 A content
0.11 A continue
-0.45 A couple
-0.25 A creative
0.59 A crime
0.44 A dark
-0.07 A date
0.65 A daughter
0.79 A deal
0.31 A debut
-0.39 A decided
-0.37 A described
-0.19 A design
-0.73 A detective
-0.20 A determined
-0.29 A developing
0.33 A did
-0.26 A different
-0.34 A does
0.32 A down
0.11 A drama
1.04 A duties
-0.14 A each
-0.47 A earlier
-0.55 A end
-0.06 A ensemble
0.17 A entering
-0.70 A entertainment
0.29 A episode
0.08 A episodes
-0.38 A espionage
-0.15 A even
-0.17 A event
0.20 A every
0.10 A excited
-0.35 A expected
-0.14 A face
0.26 A family
-0.41 A fans
0.07 A fantastic
-0.26 A fantasy
-0.33 A favourite
0.06 A features
-0.89 A film
-0.18 A filmed
-0.30 A filming
0.19 A final
-0.28 A finally
-0.38 A financial
0.21 A find
0.43 A finds
0.74 A first
-0.19 A follow
-0.13 A followed
0.41 A following
0.49 A follows
0.27 A forward
-0.37 A from
-0.19 A fun
0.10 A further
0.12 A future
-0.26 A game
-0.43 A getting
-0.42 A given
0.22 A globally
0.47 A go
0.22 A going
-0.55 A gone
0.11 A graphic
-0.13 A great
-0.23 A greenlit
-0.44 A gripping
-0.07 A group
-0.07 A has
0.60 A have
-0.30 A he
-0.21 A headlines
-0.10 A her
0.36 A herself
-0.19 A highly
-0.38 A his
-0.20 A historical
-0.56 A history
0.71 A hit
-0.08 A husband
0.16 A i
-0.97 A illustrated
0.10 A including
-0.60 A independent
-0.63 A india
-0.14 A into
-0.27 A invest
0.13 A investigation
-0.30 A ireland
-0.15 A japan
-0.24 A japanese
-0.12 A job
-0.38 A journalist
-0.45 A journey
-0.14 A just
-0.32 A known
-0.38 A korea
-0.62 A last
0.50 A latter
-0.08 A lawyer
-0.43 A lead
-0.09 A leave
0.09 A led
0.96 A left
-0.15 A like
-0.30 A likely
0.08 A limited
-0.27 A london
0.51 A looking
0.19 A love
-0.47 A made
-0.22 A main
0.70 A making
0.36 A manga
-0.07 A many
-0.33 A means
-0.16 A modern
-0.51 A more
-0.14 A mother
0.17 A movies
-0.40 A mr
-0.63 A murder
-0.63 A music
-0.47 A my
-0.62 A mystery
-0.30 A named
-0.28 A network
-0.34 A new
-0.11 A newly
-0.25 A next
-0.13 A no
-0.07 A normal
-0.21 A novel
0.47 A novels
0.13 A numerous
-0.30 A off
-0.18 A officer
-0.06 A once
-0.38 A one
-0.21 A only
-0.13 A or
-0.54 A order
-0.38 A ordered
-0.91 A original
-0.30 A other
-0.47 A others
0.08 A our
-0.93 A out
0.14 A over
-0.31 A parents
-0.65 A part
-0.21 A people
-0.42 A period
-0.26 A pilot
-0.17 A place
-0.30 A plan
-0.65 A play
-0.54 A played
-0.25 A playing
-0.49 A police
-0.78 A president
-0.15 A previously
0.31 A prison
0.47 A production
-0.99 A programming
0.34 A project
-0.32 A projects
-0.12 A protect
-0.43 A publisher
-0.11 A pulled
0.58 A relationship
0.66 A remains
-0.18 A renewal
-0.37 A renewed
-0.45 A repeats
-0.14 A respectively
-0.54 A return
0.34 A returning
-0.46 A returns
-0.29 A revealed
-0.50 A revenge
-0.47 A revolves
0.42 A rights
-0.48 A role
-0.38 A roles
-0.15 A romantic
0.33 A run
-0.46 A said
0.05 A says
-0.46 A sci-fi
0.13 A season
0.15 A second
-0.55 A secret
-0.47 A seen
0.55 A serve
-0.19 A serves
0.15 A set
0.15 A shared
-0.13 A she
0.20 A show
0.21 A shown
-0.55 A shows
-0.42 A sits
-0.43 A so
-0.16 A some
-0.87 A south
-0.23 A special
0.47 A spoke
-0.08 A star
0.20 A starring
0.62 A stars
-0.05 A starting
-0.67 A statement
0.48 A stepped
0.42 A stepping
-0.18 A stick
-0.28 A studio
-0.37 A such
0.19 A take
-0.39 A takes
-0.18 A team
-0.55 A television
-0.19 A tell
-0.11 A than
-0.58 A their
0.19 A them
0.18 A themselves
-0.53 A then
-0.25 A there
0.22 A they
-0.49 A think
-0.09 A through
-0.20 A time
-0.14 A titles
-0.26 A titular
-0.31 A together
0.06 A told
-0.18 A took
-0.27 A town
-0.51 A trailer
0.15 A trilogy
-0.17 A tudum
-0.94 A tv
-0.22 A under
0.48 A up
-0.27 A upcoming
-0.31 A us
-0.44 A very
-0.47 A vice
-0.32 A video
-0.38 A viewers
0.18 A wanted
-0.19 A we
-0.17 A we're
-0.18 A web
-0.30 A week
0.19 A weekly
-0.13 A well
-0.57 A what
0.42 A when
0.46 A while
0.39 A who
0.24 A whose
0.44 A winner
0.09 A winning
-0.57 A work
0.20 A worked
0.35 A working
-0.15 A world
0.37 A would
0.40 A wraps
-0.36 A you
0.41 A –
-0.17 A —
0.14 A “
0.30 A ”
-0.39 An !
-0.09 An #
0.07 An %C
-0.20 An %D
-0.21 An %K
0.27 An %N
-0.21 An %O
-0.19 An %P
0.19 An %R
-0.45 An %S
-0.35 An %T
-0.24 An %r
-0.53 An &
-0.28 An 's
-0.49 An (
-0.06 An )
-0.15 An ,
-0.06 An -
-0.33 An /
-0.23 An :
-0.05 An ;
-0.34 An ]
0.19 An about
0.35 An according
0.17 An actor
0.21 An adaptation
0.31 An adapted
0.50 An added
-0.08 An again
-0.19 An air
0.25 An aired
-0.08 An all
1.10 An along
0.62 An alongside
0.12 An already
-0.13 An also
-0.20 An always
0.53 An anime
0.24 An announced
-0.61 An another
0.36 An attached
-0.40 An australia
-0.06 An award
0.37 An became
-0.05 An been
-0.19 An before
0.17 An behind
-0.10 An being
-0.25 An best
-0.32 An between
-0.06 An book
0.08 An both
-0.55 An break
-0.23 An but
-0.34 An cameras
-0.05 An canada
-0.94 An cast
0.62 An centers
-0.75 An ceo
-0.65 An character
-0.50 An characters
0.34 An charge
0.46 An chief
-0.18 An christmas
-0.56 An comedy
-0.17 An commissioned
0.76 An complex
0.55 An confirmed
-0.23 An creative
0.26 An crime
-0.34 An date
0.66 An daughter
0.79 An deal
0.31 An debut
-0.07 An debuted
-0.10 An described
-0.54 An detective
-0.15 An determined
0.08 An did
-0.34 An does
0.13 An down
0.97 An duties
-0.70 An entertainment
0.62 An episode
0.44 An episodes
-0.15 An even
-0.17 An event
0.20 An every
0.07 An fantastic
-0.25 An fantasy
-0.11 An favourite
-0.68 An film
0.43 An filmed
-0.30 An filming
-0.27 An financial
0.04 An first
-0.12 An followed
0.50 An follows
0.51 An from
0.10 An further
-0.25 An game
-0.34 An getting
-0.42 An given
-0.23 An greenlit
0.27 An had
-0.09 An has
0.20 An have
-0.35 An he
-0.41 An her
-0.09 An his
-0.20 An historical
-0.07 An hit
-0.95 An illustrated
-0.37 An independent
-0.54 An india
-0.49 An into
-0.77 An japan
-0.06 An job
-0.10 An just
-0.32 An known
-0.12 An last
-0.42 An leave
-0.30 An likely
-0.21 An london
-0.32 An made
0.44 An manga
0.18 An modern
0.28 An more
-0.14 An mr
-0.28 An music
-0.11 An my
-0.62 An mystery
-0.11 An network
-0.45 An new
-0.25 An next
-0.31 An no
-0.73 An not
-0.71 An novel
-0.91 An novels
-0.29 An now
-0.30 An off
-0.17 An officer
-0.29 An one
-0.12 An or
-0.54 An order
-0.38 An ordered
-0.32 An original
-0.47 An others
-0.66 An out
0.33 An over
-0.17 An people
-0.06 An pilot
-0.17 An place
-0.30 An plan
-0.57 An play
-0.54 An played
-0.25 An playing
-0.73 An president
-0.39 An production
-0.16 An projects
-0.11 An pulled
0.48 An remains
-0.18 An renewal
-0.47 An renewed
-0.45 An repeats
-0.38 An reprise
-0.58 An return
0.34 An returning
-0.24 An returns
-0.50 An revenge
0.07 An role
0.33 An run
-0.45 An says
-0.40 An scandal
-0.24 An seen
0.27 An series
0.33 An serve
-0.13 An serves
0.05 An set
0.06 An she
0.27 An show
-0.49 An shows
-0.42 An sits
-0.56 An so
-0.14 An some
-0.16 An south
-0.07 An star
0.78 An stars
-0.04 An starting
0.42 An stepping
-0.63 An story
-0.15 An studio
0.19 An take
-0.15 An takes
-0.38 An team
-0.17 An television
-0.11 An than
-0.58 An their
-0.53 An then
-0.23 An there
-0.81 An they
-0.49 An think
-0.05 An through
-0.26 An titular
0.13 An told
-0.07 An took
-0.51 An trailer
-0.71 An trilogy
0.18 An tudum
-0.52 An tv
-0.10 An under
0.27 An up
-0.41 An very
-0.47 An vice
-0.18 An web
-0.42 An well
-0.54 An what
0.04 An where
-0.10 An which
0.13 An who
-0.04 An will
-0.47 An winning
0.20 An worked
-0.31 An world
0.32 An would
-0.51 An –
-0.17 An —
-0.51 An ”
-0.26 B !
-0.06 B #
-0.39 B %D
0.12 B %K
-0.23 B %N
-0.70 B %O
-0.29 B %P
0.41 B %S
0.53 B %r
-0.21 B &
-0.33 B 's
-0.25 B (
-0.27 B )
0.31 B ,
-0.49 B -
0.34 B .
0.28 B 1990s
-0.71 B 3d
0.07 B :
-0.17 B ;
-0.33 B [
-0.05 B about
0.04 B acclaimed
-0.44 B according
-0.35 B across
-0.60 B actor
0.33 B actors
-0.28 B adaptation
-0.18 B adapted
-0.13 B after
-0.20 B air
-0.06 B aired
-0.29 B all
0.56 B along
-0.15 B alongside
-0.26 B already
0.67 B also
-0.23 B although
0.22 B always
-0.17 B american
-0.37 B among
0.43 B animated
0.12 B animation
-0.17 B anime
-0.58 B announced
-0.16 B announcements
0.48 B another
-0.35 B any
-0.39 B audience
-0.46 B australia
-0.65 B available
0.48 B award
0.24 B award-winning
-0.37 B back
-0.11 B bafta
-0.58 B based
-0.20 B beautiful
-0.55 B became
-0.19 B been
-0.27 B began
0.53 B behind
-0.18 B being
-0.75 B best
0.23 B between
-0.41 B book
0.30 B boss
0.20 B both
0.18 B brand
-0.08 B bring
-0.15 B british
0.31 B but
-0.41 B called
0.22 B can
-0.36 B cancelled
-0.45 B cast
0.22 B ceo
-0.05 B channels
-0.88 B character
-0.38 B characters
0.21 B chief
-0.27 B city
0.94 B co-production
0.39 B collaboration
-0.44 B come
0.37 B comedy
0.51 B comes
0.29 B comic
0.12 B coming
-0.18 B commissioned
-0.55 B company
-0.21 B creative
0.16 B crime
0.29 B dark
-0.31 B date
0.30 B daughter
-0.23 B day
-0.67 B deal
-0.45 B detective
-0.40 B developing
-0.63 B different
-0.47 B do
-0.25 B drama
-0.35 B dramas
-0.31 B drawn
-0.15 B during
-0.30 B duties
-0.90 B ensemble
-0.34 B entertainment
0.87 B episode
0.33 B episodes
0.52 B every
-0.36 B excellent
0.06 B excited
0.15 B family
-0.55 B fans
-0.18 B fantastic
-0.32 B fantasy
-0.26 B film
-0.52 B filmed
-0.38 B filming
-0.10 B films
-0.15 B final
-0.06 B finale
-0.18 B first
-0.35 B followed
-0.46 B following
-0.69 B follows
-0.11 B forces
-0.39 B former
0.56 B from
0.31 B gave
-0.53 B get
-0.12 B getting
-0.29 B global
0.13 B going
-0.31 B golden
-0.51 B great
-0.37 B had
0.48 B hand
0.45 B has
0.53 B he
-0.51 B head
-0.63 B her
-0.36 B here
-0.25 B highlights
0.33 B his
0.15 B hit
-0.22 B horror
-0.41 B i
-0.31 B i'm
-0.63 B illustrated
0.60 B include
-0.43 B included
0.47 B includes
-0.77 B including
-0.41 B independent
-0.21 B indian
0.34 B inspired
-1.10 B into
-0.28 B ireland
-0.23 B itself
-0.42 B joins
-0.75 B journalist
-0.27 B known
0.09 B korean
-0.14 B lady
0.44 B last
-0.71 B latest
-0.07 B lawyer
-0.20 B led
0.45 B left
-0.15 B life
-0.36 B light
-0.66 B like
-0.24 B likely
0.71 B lineup
-0.53 B list
0.36 B location
-0.34 B look
0.21 B love
-0.50 B main
0.25 B making
-0.76 B manga
-0.27 B members
-0.08 B modern
-0.15 B more
-0.34 B most
-0.21 B mother
-0.17 B moved
0.42 B mr
-0.40 B my
0.15 B name
-0.37 B named
-0.37 B neither
-0.29 B network
-0.27 B networks
0.13 B new
-0.27 B newly
-0.41 B news
-0.17 B next
-0.26 B no
-0.22 B nominated
-0.23 B nor
-0.12 B not
-0.74 B novels
0.46 B now
0.60 B off
-0.40 B officer
-0.48 B official
-0.24 B old
-0.55 B one
-0.61 B only
-0.17 B original
-0.29 B oscar
0.75 B other
-0.21 B others
-0.21 B our
0.16 B out
-0.08 B over
0.29 B own
-0.19 B p.m
-0.38 B part
-0.50 B peek
0.10 B period
-0.60 B photo
-0.23 B picked
0.12 B pilot
-0.56 B place
-0.68 B play
-0.54 B played
-0.05 B playing
-0.27 B plays
-0.28 B police
0.28 B political
-0.73 B popular
-0.10 B power
-0.33 B premiere
0.65 B premiered
-0.78 B president
-0.07 B procedural
-0.05 B production
-0.08 B protagonist
-0.21 B published
-0.40 B publisher
-0.26 B ratings
-0.23 B recently
0.18 B relationship
0.32 B released
-0.13 B remains
-0.22 B renewed
0.28 B replacing
-0.41 B reprise
-0.30 B response
-0.24 B return
0.12 B revealed
-0.50 B revolves
0.06 B role
-0.24 B roles
-0.18 B run
-0.07 B said
0.50 B say
-0.16 B scandal
0.10 B seasons
-0.33 B second
-0.45 B secret
-0.13 B seen
-0.29 B sees
-0.18 B series
0.06 B serves
-0.53 B set
0.45 B shared
-0.37 B she
-0.05 B shocking
-0.11 B shooting
-0.58 B shown
-0.43 B shows
-0.45 B signed
0.37 B since
-0.37 B slate
0.24 B so
-0.27 B some
-0.17 B soon
-0.14 B south
-0.33 B split
-0.37 B star
-0.65 B starred
-0.06 B starring
-0.82 B stars
-0.71 B stepping
0.21 B stick
-0.42 B stories
0.18 B story
-0.21 B studio
-0.38 B success
-0.46 B successful
-0.23 B synopsis
-0.52 B take
-0.58 B takes
-0.17 B talent
-0.17 B team
-0.24 B television
0.28 B than
-0.96 B their
-0.40 B them
-0.11 B then
-0.50 B there
-0.56 B they
0.08 B thriller
-0.13 B through
-0.25 B time
-0.25 B title
-0.07 B titles
0.51 B told
-0.64 B town
-0.68 B trailer
-0.67 B turn
0.12 B tv
-0.59 B uk
0.29 B under
-0.08 B unique
-0.10 B unveiled
-0.06 B upcoming
-0.10 B us
-0.14 B various
0.23 B version
-0.20 B vice
-0.41 B video
0.33 B we
-0.13 B web
-0.56 B week
-0.72 B well
0.15 B west
-0.25 B what
0.69 B when
-0.85 B which
-0.18 B who
-0.99 B will
0.16 B winner
-0.15 B winning
-0.07 B work
-0.22 B working
-0.08 B world
-0.33 B year-old
0.25 B yet
0.21 B you
-0.25 B your
-0.51 B –
-0.17 B —
-0.17 B “
0.13 B ”
-0.18 Bn !
-0.04 Bn #
0.34 Bn %D
-0.15 Bn %K
-0.45 Bn %N
-0.67 Bn %O
-0.37 Bn %P
0.41 Bn %R
0.40 Bn %S
-0.17 Bn %T
0.38 Bn %r
-0.16 Bn &
-0.53 Bn (
0.12 Bn )
0.29 Bn ,
-0.54 Bn 3d
0.43 Bn :
0.11 Bn ;
-0.33 Bn [
0.25 Bn acclaimed
-0.16 Bn across
-0.37 Bn actor
-0.38 Bn after
0.09 Bn again
0.16 Bn all
0.39 Bn along
-0.33 Bn alongside
-0.19 Bn already
0.24 Bn also
-0.14 Bn american
-0.15 Bn among
0.04 Bn anime
-0.22 Bn announced
-0.16 Bn announcements
0.30 Bn another
-0.52 Bn available
0.36 Bn award-winning
-0.14 Bn back
-0.17 Bn based
-0.55 Bn became
-0.07 Bn been
-0.06 Bn being
-0.14 Bn book
0.40 Bn both
-0.32 Bn bring
0.29 Bn but
-0.31 Bn cancelled
-0.84 Bn cast
0.22 Bn ceo
-0.42 Bn character
-0.25 Bn characters
0.21 Bn chief
-0.25 Bn city
0.39 Bn collaboration
-0.28 Bn comedy
0.31 Bn comes
-0.20 Bn comic
-0.50 Bn coming
-0.46 Bn commissioned
-0.19 Bn creative
-0.39 Bn crime
-0.18 Bn day
-0.60 Bn deal
-0.09 Bn developing
-0.20 Bn different
-0.51 Bn drama
-0.06 Bn during
-0.30 Bn duties
0.07 Bn end
-0.32 Bn entertainment
-0.10 Bn episode
0.24 Bn episodes
-0.28 Bn excited
0.17 Bn family
-0.18 Bn fantastic
-0.31 Bn fantasy
-0.49 Bn film
-0.29 Bn filmed
-0.20 Bn filming
-0.10 Bn films
0.50 Bn first
-0.28 Bn followed
-0.28 Bn following
-0.41 Bn follows
0.36 Bn from
0.17 Bn game
-0.43 Bn get
-0.31 Bn golden
-0.51 Bn great
-0.35 Bn had
0.48 Bn hand
0.59 Bn has
0.14 Bn have
0.26 Bn he
-0.51 Bn head
-0.50 Bn her
-0.65 Bn his
-0.25 Bn hit
-0.22 Bn horror
-0.63 Bn illustrated
0.58 Bn include
0.47 Bn includes
-0.65 Bn including
-0.04 Bn into
-0.26 Bn ireland
-0.75 Bn journalist
-0.54 Bn korean
0.51 Bn last
-0.30 Bn led
-0.36 Bn light
-0.27 Bn like
0.71 Bn lineup
-0.34 Bn look
0.14 Bn made
-0.46 Bn manga
-0.14 Bn more
-0.15 Bn most
-0.20 Bn mother
-0.16 Bn moved
-0.59 Bn mr
-0.28 Bn my
0.15 Bn name
-0.25 Bn named
-0.37 Bn neither
-0.55 Bn network
-0.09 Bn newly
-0.09 Bn news
-0.12 Bn no
-0.22 Bn nominated
-0.23 Bn nor
-0.42 Bn novel
-0.77 Bn novels
-0.40 Bn officer
-0.40 Bn official
-0.61 Bn only
-0.10 Bn original
-0.27 Bn oscar
0.39 Bn other
-0.10 Bn our
0.16 Bn out
0.05 Bn over
-0.14 Bn part
-0.60 Bn photo
-0.14 Bn pilot
-0.56 Bn place
0.18 Bn plan
-0.12 Bn play
-0.54 Bn played
0.40 Bn political
-0.29 Bn premiere
0.42 Bn premiered
-0.45 Bn president
0.07 Bn production
0.67 Bn project
-0.08 Bn protagonist
-0.21 Bn published
-0.40 Bn publisher
-0.74 Bn relationship
-0.16 Bn released
-0.13 Bn remains
-0.12 Bn renewed
0.28 Bn replacing
-0.37 Bn reprise
-0.35 Bn revealed
-0.50 Bn revolves
-0.34 Bn role
-0.19 Bn roles
-0.18 Bn run
-0.54 Bn said
-0.16 Bn scandal
0.10 Bn seasons
0.45 Bn second
-0.29 Bn sees
-0.58 Bn set
0.45 Bn shared
-0.11 Bn shooting
0.18 Bn show
-0.21 Bn shows
0.37 Bn since
-0.36 Bn slate
0.10 Bn so
0.07 Bn south
-0.33 Bn split
-0.09 Bn starring
-0.77 Bn stars
0.25 Bn stick
-0.42 Bn stories
-0.41 Bn studio
-0.23 Bn synopsis
-0.57 Bn takes
-0.15 Bn team
0.22 Bn television
-0.38 Bn their
-0.06 Bn then
-0.44 Bn there
-0.30 Bn they
-0.04 Bn thriller
-0.04 Bn through
-0.06 Bn told
-0.05 Bn town
-0.50 Bn trailer
0.09 Bn tv
-0.58 Bn uk
0.35 Bn under
-0.49 Bn up
-0.10 Bn us
-0.14 Bn various
-0.47 Bn very
-0.14 Bn vice
-0.13 Bn web
-0.56 Bn week
-0.56 Bn well
0.15 Bn west
-0.20 Bn what
-0.22 Bn when
-0.93 Bn which
0.25 Bn while
-0.07 Bn who
-0.82 Bn will
0.16 Bn winner
-0.12 Bn winning
-0.07 Bn work
-0.23 Bn working
-0.32 Bn year-old
-0.25 Bn your
-0.52 Bn –
-0.17 Bn —
-0.08 Bn ”
0.24 H %C
-0.35 H %D
-0.30 H %P
0.18 H %S
0.38 H 's
-0.18 H (
-0.18 H )
-0.72 H ,
-0.39 H :
-0.18 H ?
-0.77 H a
-0.13 H and
-0.29 H cast
-0.34 H date
-0.26 H from
-0.36 H in
0.19 H is
-0.08 H march
0.45 H of
0.20 H on
-0.41 H plot
-0.57 H release
-0.06 H trailer
-0.51 H tv
-0.66 H what
-0.14 H when
0.07 H who
0.11 H “
0.11 H ”
-0.31 L1 %C
-0.28 L1 %D
-0.57 L1 %N
-0.17 L1 %O
0.10 L1 %R
-0.21 L1 %T
0.20 L1 's
-0.44 L1 (
-0.08 L1 )
-0.74 L1 .
0.27 L1 :
0.13 L1 ;
0.12 L1 ^
-0.10 L1 a
-0.35 L1 after
-0.05 L1 alongside
-0.05 L1 an
-0.13 L1 and
0.90 L1 are
-0.60 L1 as
0.42 L1 at
-0.19 L1 boss
0.29 L1 but
-0.19 L1 by
-0.53 L1 drama
-0.31 L1 film
0.10 L1 for
-0.66 L1 from
-0.26 L1 his
-0.66 L1 in
0.51 L1 include
0.47 L1 includes
-0.26 L1 including
0.58 L1 is
-0.26 L1 like
-0.07 L1 my
-0.09 L1 of
-0.40 L1 officer
-0.55 L1 on
-0.22 L1 one
-0.10 L1 our
-0.28 L1 publisher
0.29 L1 replacing
-0.30 L1 said
-0.25 L1 sees
-0.85 L1 starring
-0.89 L1 stars
-0.27 L1 takes
-0.34 L1 that
-0.38 L1 the
-0.04 L1 through
0.26 L1 to
0.25 L1 under
-0.32 L1 west
-0.16 L1 when
-0.24 L1 while
0.16 L1 winner
0.08 L1 with
-0.13 L1 ”
-0.05 L2 %C 's
-0.48 L2 %C ,
0.32 L2 %C and
0.23 L2 %D ,
-0.30 L2 %D on
-0.20 L2 %K 's
-0.22 L2 %P %R
0.44 L2 %P 's
-0.45 L2 %P (
-0.31 L2 %P :
-0.08 L2 %P as
0.53 L2 %P for
-0.11 L2 %P in
0.13 L2 %P of
-0.15 L2 %P on
-0.27 L2 %P takes
-0.10 L2 %P the
0.57 L2 %R %R
-0.16 L2 %R ,
0.26 L2 %R :
-0.68 L2 %R ;
0.46 L2 %R alongside
0.34 L2 %R by
-0.08 L2 %R for
0.12 L2 %R the
0.65 L2 %R with
0.83 L2 %T %R
-0.59 L2 %T %r
-0.65 L2 %T ,
-0.25 L2 %T :
-0.58 L2 %T and
-0.96 L2 %r %R
-0.39 L2 %r %r
0.49 L2 %r ,
0.49 L2 %r ;
-0.87 L2 %r alongside
-0.57 L2 %r by
0.62 L2 's %R
-0.11 L2 ( the
-0.10 L2 , %R
-0.37 L2 , a
-0.06 L2 , alongside
-0.36 L2 , and
0.29 L2 , but
-0.15 L2 , including
-0.42 L2 , starring
-0.36 L2 , while
0.09 L2 , with
-0.13 L2 , ”
0.12 L2 / %R
-0.38 L2 / %r
0.18 L2 ^ %R
0.12 L2 ^ ^
-0.38 L2 ^ the
0.41 L2 adapted by
0.28 L2 along with
-0.06 L2 and %R
0.57 L2 and %r
-0.18 L2 and a
-0.47 L2 and starring
-0.11 L2 and the
-0.14 L2 based on
1.02 L2 by %R
-0.29 L2 cancelled %R
-0.25 L2 city of
-0.41 L2 coming to
0.53 L2 drama %R
-0.24 L2 duties with
-0.26 L2 for the
0.41 L2 from %R
-0.44 L2 illustrated %R
-0.30 L2 illustrated by
-0.44 L2 in the
0.87 L2 its %R
-0.18 L2 led %R
-0.16 L2 moved to
-0.59 L2 mr .
-0.16 L2 novels %R
-0.52 L2 of drama
-0.15 L2 of the
-0.28 L2 on a
-0.22 L2 on the
-0.11 L2 played %R
-0.16 L2 released %R
-0.11 L2 roles as
-0.16 L2 series %r
-0.56 L2 series stars
0.40 L2 show ,
-0.36 L2 slate includes
-0.40 L2 story of
0.38 L2 team at
-0.05 L2 town of
0.51 L2 under %R
-0.05 L2 well as
-0.38 L2 winning %R
0.48 L2 winning %r
-0.20 L2 working with
-0.19 L2 ” %R
0.55 L2 ” %r
-0.30 L2 ” said
-0.11 L3 %P ( the
-0.12 L3 %P , ”
-0.25 L3 %P in the
-0.16 L3 %P of drama
-0.29 L3 %R %P (
-0.38 L3 %R %R alongside
0.73 L3 %R %R by
-0.53 L3 %R , with
-0.14 L3 %R / %r
0.24 L3 %R and %r
0.22 L3 %R duties with
-0.25 L3 %T ” %R
0.73 L3 %r %R alongside
-0.87 L3 %r %r alongside
0.24 L3 %r %r by
0.12 L3 %r / %R
-0.47 L3 %r / %r
0.27 L3 %r and %R
-1.10 L3 %r duties with
-0.47 L3 's %P of
-0.17 L3 ( %P of
0.19 L3 ) , with
0.45 L3 , %P 's
0.26 L3 , %R %R
-0.22 L3 , %R by
-0.63 L3 , %r %R
-0.62 L3 , %r by
0.08 L3 , along with
-0.30 L3 , ” said
0.81 L3 - winning %R
0.78 L3 ; %R by
-0.52 L3 ; %r by
-0.41 L3 ^ %C ,
-0.27 L3 ^ %P (
0.33 L3 ^ %R %R
0.41 L3 ^ %R :
-0.06 L3 ^ %R by
0.46 L3 ^ %T %R
-0.11 L3 ^ %r by
0.18 L3 ^ ^ %R
0.12 L3 ^ ^ ^
-0.38 L3 ^ ^ the
0.55 L3 a %R with
-0.57 L3 and %P (
0.67 L3 and %P for
0.09 L3 and %P of
-0.70 L3 and %R %R
1.29 L3 and %R by
0.20 L3 and %r by
0.41 L3 and adapted by
-0.21 L3 and illustrated by
-0.05 L3 as well as
-0.10 L3 be %R by
0.58 L3 been %R by
-0.26 L3 been cancelled %R
0.37 L3 being %R by
-0.25 L3 book %T :
-0.18 L3 by %P 's
-0.12 L3 by %P (
0.50 L3 is %R %R
-0.54 L3 is %r %R
-0.18 L3 of %P 's
-0.05 L3 of %P (
-0.09 L3 on %P in
-0.83 L3 series %R by
-0.06 L3 series %r %R
-0.18 L3 series %r by
-0.08 L3 the %P for
0.40 L3 the show ,
-0.11 L3 the story of
0.83 L3 to %R %R
1.21 L3 was %R by
-0.10 L3 was %r %R
-0.81 L3 was %r by
-0.06 L3 was cancelled %R
-0.27 L3 ” %R by
-0.19 L3 ” %r %R
-0.41 LR %N %R
-0.16 LR %O ,
-0.09 LR %R %D
-0.86 LR %R 's
0.42 LR %R )
0.58 LR %R ,
-0.68 LR %R .
0.20 LR %R added
-0.20 LR %R after
0.50 LR %R also
0.63 LR %R and
0.20 LR %R are
0.23 LR %R for
0.66 LR %R has
-0.17 LR %R in
0.37 LR %R is
-0.35 LR %R on
0.85 LR %R said
0.36 LR %R told
0.23 LR %R who
-0.20 LR %R will
0.50 LR %r 's
0.45 LR %r .
-0.10 LR %r also
-0.66 LR %r said
-0.37 LR %r will
-0.07 LR 's 's
-0.35 LR 's )
0.49 LR 's ,
-0.46 LR 's and
-0.56 LR 's of
-0.13 LR ( $
-0.56 LR ( )
-0.10 LR ( ,
-0.08 LR ( of
-0.66 LR , 's
0.15 LR , )
0.18 LR , ,
0.29 LR , .
-0.94 LR , has
-0.53 LR , in
0.14 LR , is
-0.46 LR , to
-0.23 LR , was
0.48 LR , will
-0.23 LR . )
0.63 LR : $
0.19 LR : .
-0.44 LR : the
0.39 LR ^ %R
0.41 LR ^ %r
-0.45 LR ^ 's
-0.19 LR ^ ,
0.48 LR ^ announced
-0.07 LR ^ are
0.18 LR ^ has
-0.04 LR ^ is
0.56 LR ^ serve
0.38 LR ^ will
-0.15 LR a )
-0.54 LR and 's
0.48 LR and ,
-0.18 LR as ,
-0.09 LR as and
-0.51 LR at ,
0.36 LR at .
0.21 LR by $
-0.45 LR by 's
0.17 LR by ,
-0.32 LR by .
0.21 LR by and
-0.57 LR by in
-0.52 LR drama ,
-0.33 LR for ,
-0.35 LR for .
-0.14 LR for as
-0.49 LR in 's
-0.41 LR in ,
-0.46 LR in .
-0.22 LR in and
0.52 LR includes .
-0.14 LR including ,
-0.23 LR like .
0.33 LR of 's
-0.18 LR of )
0.36 LR of ,
0.08 LR of .
-0.07 LR of :
-0.32 LR of and
-0.31 LR of in
-0.40 LR of who
-0.14 LR on 's
-0.17 LR on ,
-0.46 LR on .
-0.17 LR on and
-0.30 LR said ,
-0.28 LR starring ,
-1.05 LR starring .
-0.80 LR stars .
-0.26 LR the $
-0.08 LR the %N
-0.23 LR the %R
-0.29 LR the 's
-0.24 LR the )
-0.43 LR the ,
-0.62 LR the .
-0.13 LR the of
-0.18 LR the series
-0.25 LR the star
-0.09 LR to ,
0.22 LR with %R
-0.10 LR with 's
0.40 LR with .
0.30 LR with as
-0.11 LR ” )
0.29 Lb2 %C
0.37 Lb2 %D
-0.46 Lb2 %K
-0.65 Lb2 %N
-0.57 Lb2 %O
0.12 Lb2 %P
0.68 Lb2 %R
0.33 Lb2 %S
0.76 Lb2 %T
-0.40 Lb2 %r
0.29 Lb2 's
0.39 Lb2 (
-0.04 Lb2 ,
-0.31 Lb2 -
-0.37 Lb2 /
-0.29 Lb2 :
-0.24 Lb2 a
-0.15 Lb2 adaptation
0.32 Lb2 adapted
0.17 Lb2 all
0.28 Lb2 along
0.22 Lb2 also
-0.30 Lb2 and
0.06 Lb2 anime
-0.16 Lb2 announcements
0.30 Lb2 another
0.29 Lb2 as
0.27 Lb2 at
-0.14 Lb2 based
0.87 Lb2 by
-0.29 Lb2 cancelled
-0.48 Lb2 cast
0.22 Lb2 ceo
-0.25 Lb2 city
-0.41 Lb2 coming
-0.21 Lb2 drama
-0.24 Lb2 duties
-0.21 Lb2 follows
-0.26 Lb2 for
0.95 Lb2 from
-0.17 Lb2 her
-0.63 Lb2 illustrated
-0.60 Lb2 in
-0.27 Lb2 including
0.26 Lb2 is
-0.19 Lb2 it
-0.06 Lb2 its
-0.57 Lb2 led
0.14 Lb2 made
-0.16 Lb2 moved
-0.59 Lb2 mr
0.13 Lb2 name
-0.14 Lb2 named
-0.55 Lb2 network
-0.40 Lb2 novel
-0.71 Lb2 novels
-0.64 Lb2 of
-0.47 Lb2 on
0.06 Lb2 oscar
0.05 Lb2 over
-0.27 Lb2 played
-0.16 Lb2 released
-0.23 Lb2 role
-0.19 Lb2 roles
0.09 Lb2 said
0.45 Lb2 second
0.35 Lb2 series
-0.22 Lb2 show
-0.36 Lb2 slate
-0.40 Lb2 story
-0.07 Lb2 team
-0.54 Lb2 that
-0.36 Lb2 the
-0.90 Lb2 to
-0.05 Lb2 town
0.51 Lb2 under
-0.39 Lb2 up
-0.53 Lb2 week
-0.05 Lb2 well
-0.33 Lb2 which
-0.84 Lb2 will
-0.11 Lb2 winning
-0.08 Lb2 with
-0.20 Lb2 working
-0.20 Lb2 “
0.22 Lb2 ”
-0.13 Lb3 !
-0.29 Lb3 %C
0.58 Lb3 %D
-0.12 Lb3 %K
0.13 Lb3 %N
-0.33 Lb3 %P
0.10 Lb3 %R
-0.57 Lb3 %S
-0.07 Lb3 %T
0.20 Lb3 %r
-0.23 Lb3 's
-0.41 Lb3 (
0.11 Lb3 )
0.10 Lb3 ,
0.13 Lb3 -
-0.10 Lb3 .
0.19 Lb3 /
-0.41 Lb3 :
0.15 Lb3 a
-0.19 Lb3 an
0.52 Lb3 and
-0.61 Lb3 as
0.35 Lb3 at
0.34 Lb3 based
-0.61 Lb3 be
-0.14 Lb3 been
0.14 Lb3 being
0.39 Lb3 book
-0.49 Lb3 by
-0.22 Lb3 cast
-0.26 Lb3 character
-0.18 Lb3 characters
-0.24 Lb3 comedy
0.60 Lb3 drama
-0.32 Lb3 entertainment
-0.28 Lb3 fantasy
-0.10 Lb3 films
-0.37 Lb3 for
0.15 Lb3 from
-0.24 Lb3 great
-0.30 Lb3 her
-0.58 Lb3 his
-0.34 Lb3 in
0.28 Lb3 include
0.11 Lb3 is
-0.69 Lb3 it
0.30 Lb3 its
-0.35 Lb3 light
-0.06 Lb3 like
-0.18 Lb3 named
-0.06 Lb3 new
-0.39 Lb3 of
-0.85 Lb3 on
0.45 Lb3 other
-0.30 Lb3 premiere
-0.60 Lb3 series
0.25 Lb3 stick
-0.53 Lb3 takes
-0.73 Lb3 that
0.16 Lb3 the
-0.14 Lb3 their
-0.30 Lb3 trailer
-0.14 Lb3 various
-0.19 Lb3 was
-0.35 Lb3 which
0.50 Lb3 while
0.10 Lb3 who
-0.10 Lb3 will
0.56 Lb3 with
-0.24 Lb3 “
-0.12 Lb3 ”
-0.09 R1 !
-0.17 R1 $
-0.46 R1 %D
-0.10 R1 %N
-0.24 R1 %O
-0.47 R1 %P
0.45 R1 %R
-0.41 R1 %r
-0.29 R1 's
0.18 R1 ,
-0.72 R1 -
0.18 R1 .
0.16 R1 :
-0.91 R1 ;
-0.33 R1 ]
-0.11 R1 a
-0.06 R1 actor
0.20 R1 added
-0.25 R1 after
0.06 R1 and
0.48 R1 announced
0.06 R1 are
-0.20 R1 as
-0.64 R1 at
-0.07 R1 attached
-0.32 R1 australia
-0.42 R1 award
-0.33 R1 back
-0.20 R1 being
-0.12 R1 by
0.08 R1 did
-0.35 R1 drama
0.54 R1 for
0.14 R1 had
0.19 R1 has
-0.11 R1 have
-0.53 R1 in
-0.43 R1 india
0.12 R1 is
-0.15 R1 leave
0.11 R1 of
-0.43 R1 on
-0.18 R1 original
0.48 R1 remains
-0.24 R1 returns
0.07 R1 revealed
-0.43 R1 says
-0.31 R1 series
0.56 R1 serve
-0.38 R1 show
-0.72 R1 star
-0.54 R1 story
-0.13 R1 takes
-0.20 R1 that
-0.05 R1 the
-1.11 R1 to
0.08 R1 told
-0.20 R1 was
-0.33 R1 who
-0.09 R1 will
-0.07 R1 with
-0.20 R1 would
-0.49 R1 –
-0.17 R1 —
-0.17 R2 $ $
-0.13 R2 %D ,
-0.09 R2 %D .
-0.08 R2 %R %D
-0.38 R2 %R %P
0.20 R2 %R %R
0.52 R2 %R it
-0.26 R2 %R the
-0.45 R2 %r %R
-0.20 R2 %r the
-0.66 R2 's %K
0.05 R2 's %P
0.20 R2 's %T
-0.37 R2 's first
-0.27 R2 's novel
-0.33 R2 's “
0.49 R2 ) $
-0.06 R2 ) %D
-0.12 R2 ) %R
0.12 R2 ) .
-0.40 R2 ) and
-0.06 R2 ) in
-0.62 R2 ) is
-0.10 R2 ) who
0.29 R2 , %C
-0.68 R2 , %R
0.42 R2 , %T
0.36 R2 , %r
-0.61 R2 , a
-0.11 R2 , and
-0.36 R2 , as
0.09 R2 , is
-0.47 R2 , it
-0.12 R2 , on
-0.40 R2 , played
-0.09 R2 , said
-0.13 R2 , the
-0.22 R2 , there
-0.39 R2 , was
-0.54 R2 , where
0.40 R2 , which
0.36 R2 , who
0.06 R2 , with
0.25 R2 , “
-0.21 R2 , ”
-0.65 R2 - based
0.09 R2 . $
0.15 R2 . ,
-0.16 R2 : %P
-0.05 R2 a %P
0.20 R2 added :
0.22 R2 and %C
-0.95 R2 and %R
0.18 R2 and %T
0.54 R2 and %r
0.32 R2 and adapted
-0.23 R2 and his
-0.56 R2 and illustrated
-0.05 R2 and starring
-0.34 R2 and the
-0.65 R2 and will
0.35 R2 are %R
-0.80 R2 are %r
-0.09 R2 are the
-0.10 R2 as %P
0.61 R2 as %R
-0.59 R2 as %r
-0.17 R2 as a
-0.41 R2 as well
-0.60 R2 at the
-0.29 R2 award -
0.10 R2 did the
0.13 R2 for %C
0.34 R2 for %K
0.54 R2 for the
0.29 R2 has %R
0.46 R2 has been
-0.45 R2 in %D
-0.36 R2 in %P
0.31 R2 in the
-0.43 R2 india .
0.34 R2 is %R
0.47 R2 is also
0.42 R2 is in
-0.24 R2 is likely
-0.04 R2 is on
-0.10 R2 is set
0.29 R2 is the
-0.44 R2 of %P
-0.08 R2 of a
-0.26 R2 of drama
-0.05 R2 on %D
-0.15 R2 on the
-0.18 R2 series %T
0.56 R2 serve as
-0.21 R2 star %P
-0.34 R2 takes %P
-0.27 R2 the %P
-0.05 R2 to the
0.68 R2 will %R
-0.55 R2 will %r
-0.30 R2 will be
-0.46 R2 will play
-0.17 R3 $ $ $
-0.09 R3 %D . $
-0.30 R3 %R %P ,
-0.26 R3 %R the %S
0.47 R3 %R the first
-0.52 R3 's %K ,
-0.12 R3 's %P ,
-0.53 R3 's %P .
0.41 R3 's %P and
-0.04 R3 's %P of
-0.10 R3 's “ %T
0.49 R3 ) $ $
-0.11 R3 ) %R the
-0.11 R3 ) , %P
-0.12 R3 ) , with
0.12 R3 ) . $
-0.07 R3 ) and %P
-0.06 R3 ) and %R
-0.08 R3 ) and %r
-0.28 R3 , %R %D
-0.68 R3 , %R by
-0.70 R3 , %T is
-0.24 R3 , %r %R
0.54 R3 , %r by
-0.38 R3 , played %R
0.48 R3 , the %N
-0.60 R3 , the %R
0.67 R3 , the %r
0.05 R3 , the series
-0.18 R3 , the show
0.08 R3 , which follows
0.55 R3 , who %R
0.21 R3 , who %r
-0.05 R3 , who also
0.06 R3 , who will
0.44 R3 , with %P
-0.14 R3 , “ %T
-0.07 R3 , ” “
0.09 R3 . $ $
0.20 R3 added : “
-0.87 R3 and %R by
-0.25 R3 and %r %R
0.77 R3 and %r by
-0.56 R3 and illustrated by
-0.05 R3 and starring %P
0.40 R3 are %R %R
-0.71 R3 are %r %r
0.30 R3 are the %R
-0.09 R3 as %P ,
1.08 R3 as %R .
-0.59 R3 as %r .
-0.38 R3 as well as
-0.29 R3 award - winning
0.16 R3 for %C .
-0.45 R3 in %D .
-0.36 R3 in %P ,
-0.19 R3 in the %P
-0.43 R3 india . $
0.33 R3 is %R the
0.43 R3 is in charge
-0.10 R3 is set to
-0.08 R3 of a %P
-0.22 R3 of drama %P
0.15 R3 serve as %R
0.14 Rb2 $
0.51 Rb2 %C
-0.49 Rb2 %D
-0.24 Rb2 %K
0.18 Rb2 %N
-0.13 Rb2 %O
-0.36 Rb2 %P
0.27 Rb2 %R
-0.22 Rb2 %S
0.59 Rb2 %T
-0.27 Rb2 %r
-0.14 Rb2 's
-0.08 Rb2 (
-0.11 Rb2 )
0.32 Rb2 ,
-0.43 Rb2 -
-0.49 Rb2 .
-0.14 Rb2 /
-0.59 Rb2 :
-0.06 Rb2 a
0.32 Rb2 adapted
-0.71 Rb2 all
0.47 Rb2 also
-0.28 Rb2 and
0.41 Rb2 anime
-0.15 Rb2 announced
0.52 Rb2 are
-0.14 Rb2 as
0.42 Rb2 attached
-0.65 Rb2 based
-0.30 Rb2 be
0.46 Rb2 been
-0.05 Rb2 canada
-0.07 Rb2 debuted
-0.07 Rb2 down
-0.68 Rb2 drama
-0.39 Rb2 first
0.14 Rb2 follows
0.33 Rb2 for
0.20 Rb2 had
-0.14 Rb2 has
-0.76 Rb2 his
-0.56 Rb2 illustrated
0.16 Rb2 in
-0.17 Rb2 is
-0.38 Rb2 it
0.96 Rb2 its
-0.79 Rb2 japan
-0.24 Rb2 likely
-0.18 Rb2 made
-0.31 Rb2 no
-0.38 Rb2 not
-0.27 Rb2 novel
-0.30 Rb2 of
0.51 Rb2 on
-0.46 Rb2 play
-0.40 Rb2 played
0.34 Rb2 returning
-0.19 Rb2 said
-0.47 Rb2 series
-0.24 Rb2 set
0.26 Rb2 show
-0.15 Rb2 sits
-0.71 Rb2 star
-0.05 Rb2 starring
0.50 Rb2 that
-0.10 Rb2 the
-0.22 Rb2 there
-0.49 Rb2 this
-0.25 Rb2 to
0.23 Rb2 told
0.18 Rb2 tudum
-0.38 Rb2 under
-0.49 Rb2 up
-0.35 Rb2 was
-0.41 Rb2 well
-0.54 Rb2 where
0.40 Rb2 which
0.31 Rb2 who
-0.66 Rb2 will
0.06 Rb2 with
0.35 Rb2 would
-0.07 Rb2 “
-0.28 Rb2 ”
-0.13 Rb3 %C
-0.58 Rb3 %D
0.06 Rb3 %K
0.38 Rb3 %N
0.14 Rb3 %O
0.28 Rb3 %P
0.21 Rb3 %R
-0.13 Rb3 %S
-0.83 Rb3 %T
-0.12 Rb3 %r
0.38 Rb3 's
-0.15 Rb3 (
-0.16 Rb3 )
-1.12 Rb3 ,
-0.10 Rb3 .
-0.32 Rb3 :
0.17 Rb3 ;
-0.05 Rb3 a
-0.31 Rb3 actor
-0.10 Rb3 also
-0.12 Rb3 an
0.17 Rb3 and
-0.30 Rb3 are
0.32 Rb3 as
0.15 Rb3 at
-0.61 Rb3 based
0.16 Rb3 be
-0.71 Rb3 been
0.17 Rb3 by
0.43 Rb3 charge
-0.23 Rb3 date
-0.05 Rb3 detective
0.11 Rb3 drama
-0.66 Rb3 film
0.23 Rb3 first
0.49 Rb3 follows
-0.50 Rb3 for
0.65 Rb3 from
0.33 Rb3 had
-0.15 Rb3 has
0.36 Rb3 have
0.06 Rb3 he
0.30 Rb3 his
0.51 Rb3 in
-0.40 Rb3 is
-0.89 Rb3 it
0.29 Rb3 its
-0.62 Rb3 new
-0.51 Rb3 not
-0.48 Rb3 on
-0.47 Rb3 others
-0.07 Rb3 pilot
-0.17 Rb3 place
-0.31 Rb3 play
0.05 Rb3 show
-0.20 Rb3 stars
0.42 Rb3 stepping
-0.30 Rb3 story
-0.17 Rb3 the
-0.31 Rb3 their
-0.23 Rb3 this
-0.20 Rb3 to
-0.15 Rb3 tv
-0.66 Rb3 was
-0.38 Rb3 which
-0.24 Rb3 who
0.37 Rb3 will
-0.46 Rb3 winning
-0.07 Rb3 –
-0.18 Rb3 “
-0.14 Rb3 ”
-0.13 T after
-0.23 T before
-0.08 T none
0.17 T season
-0.80 ahead Cfar
-0.48 ahead Cfarther
-0.75 ahead Cnear
-0.10 ahead Cnext
-0.58 ahead Cnone
-0.72 ahead Csome
-0.39 ahead Kfar
0.26 ahead Kfarther
0.32 ahead Knear
0.18 ahead Knext
0.45 ahead Knone
0.27 ahead Ksome
-0.31 ahead Pfar
-0.38 ahead Pfarther
0.35 ahead Pnear
0.21 ahead Pnext
-0.24 ahead Pnone
0.39 ahead Psome
-0.64 ahead _
-0.74 ahead _%T
-0.62 ahead _%r
0.63 ahead _(
0.35 ahead _(_)
-0.17 ahead _)
-0.07 ahead _)_%r
0.35 ahead _are
0.30 ahead _are_the
0.17 ahead _as
0.29 ahead _has
-0.16 ahead _is
-0.52 ahead _played
0.15 ahead _serve_as
-0.67 ahead _the
0.45 ahead _the_%r
-0.78 ahead _the_%r_of_%T
-0.25 ahead _who
0.27 ahead _who_also
0.24 ahead _who_will_also_serve_as
0.68 ahead _will
-0.66 at caption
-0.17 at first0
-0.12 at first1
0.24 at first2
-0.09 at first3
-0.60 at heading
-0.10 at item
-0.12 at last2
-0.23 at last3
0.60 at length0
0.31 at length1
-0.22 at length2
-0.22 at length3
-0.43 at length4
-0.19 at length5
-0.07 at middle2
-0.07 at middle3
-0.10 at paragraph
-1.00 back Cfar
-0.61 back Cfarther
-0.34 back Cnear
-0.62 back Cnext
-0.32 back Cnone
-0.92 back Csome
0.50 back Kfar
0.35 back Kfarther
0.63 back Knear
0.04 back Knone
-0.49 back Ksome
-0.78 back Pfar
-0.67 back Pfarther
0.31 back Pnear
0.49 back Pnext
-0.11 back Psome
0.14 back _
-0.31 back _%C
0.49 back _%r
0.64 back _%r_by
-0.29 back _(
-0.19 back _(_on
0.64 back _)
-0.19 back _/
-0.14 back _/_%r
0.35 back _:
-0.68 back _;
0.45 back _alongside
0.37 back _by
-1.26 back _by_%r_by
0.10 back _by_'s
-0.13 back _by_(
-0.07 back _by_(_on
-0.21 back _by_illustrated_by
0.58 back _by_starring
0.84 back _duties_with
-0.08 back _for
0.13 back _the
-0.36 back _the_publisher
0.25 back _through
0.27 back _with
-0.87 cat cast
-0.82 cat character
0.57 cat maker
-0.31 l1 %C
-0.28 l1 %D
-0.70 l1 %N
-0.17 l1 %O
0.16 l1 %R
-0.21 l1 %T
-1.04 l1 &
0.32 l1 's
-0.29 l1 (
-0.08 l1 )
-0.65 l1 .
-0.39 l1 /
0.41 l1 :
0.23 l1 ^
-0.09 l1 a
-0.35 l1 after
0.09 l1 alongside
-0.05 l1 an
0.25 l1 are
-0.61 l1 as
-0.15 l1 at
-0.19 l1 boss
0.29 l1 but
-0.23 l1 by
-0.53 l1 drama
-0.16 l1 film
-0.46 l1 for
-0.66 l1 from
-0.65 l1 in
0.22 l1 include
0.28 l1 includes
-0.16 l1 including
0.58 l1 is
-0.20 l1 like
-0.06 l1 my
-0.40 l1 officer
-0.55 l1 on
-0.22 l1 one
-0.08 l1 our
-0.28 l1 publisher
0.29 l1 replacing
-0.30 l1 said
-0.25 l1 sees
-0.98 l1 starring
-0.34 l1 stars
-0.27 l1 takes
-0.34 l1 that
-0.38 l1 the
-0.08 l1 through
0.27 l1 to
0.30 l1 under
-0.32 l1 west
-0.16 l1 when
-0.24 l1 while
0.16 l1 winner
0.38 l1 with
-0.83 l1 “
-0.05 l2 %C 's
-0.73 l2 %C ,
0.32 l2 %C and
0.23 l2 %D ,
-0.30 l2 %D on
0.10 l2 %K 's
0.19 l2 %K ,
0.09 l2 %K and
-0.22 l2 %P %R
-1.02 l2 %P &
0.39 l2 %P 's
-0.28 l2 %P (
-0.25 l2 %P ,
-0.39 l2 %P /
-0.20 l2 %P :
-0.44 l2 %P ;
-0.08 l2 %P as
-0.11 l2 %P in
0.21 l2 %P of
-0.15 l2 %P on
-0.27 l2 %P takes
-0.09 l2 %P the
0.63 l2 %R %R
-0.16 l2 %R ,
0.30 l2 %R :
-0.68 l2 %R ;
0.52 l2 %R alongside
0.10 l2 %R by
-0.08 l2 %R for
0.14 l2 %R the
0.65 l2 %R with
0.81 l2 %T %R
-0.47 l2 %T %r
-0.64 l2 %T ,
-0.25 l2 %T :
-0.58 l2 %T and
-0.86 l2 %r %R
-0.28 l2 %r %r
0.49 l2 %r ,
0.49 l2 %r ;
-0.44 l2 %r alongside
-0.55 l2 %r by
0.62 l2 's %R
-0.09 l2 ( the
-0.08 l2 ( “
-0.20 l2 ) ,
-0.26 l2 ) and
-0.10 l2 , %R
-0.37 l2 , a
0.12 l2 , and
0.29 l2 , but
-0.07 l2 , including
-0.22 l2 , starring
-0.31 l2 , the
-0.36 l2 , while
0.26 l2 , with
0.12 l2 / %R
-0.38 l2 / %r
-0.67 l2 : “
0.16 l2 ^ %R
0.23 l2 ^ ^
-0.37 l2 ^ the
0.41 l2 adapted by
0.31 l2 along with
-0.21 l2 and %R
0.33 l2 and %r
-0.18 l2 and a
-0.47 l2 and starring
-0.53 l2 and the
-0.14 l2 based on
0.61 l2 by %R
-0.29 l2 cancelled %R
-0.25 l2 city of
-0.41 l2 coming to
0.53 l2 drama %R
0.37 l2 duties with
-0.26 l2 for the
0.41 l2 from %R
-0.44 l2 illustrated %R
-0.30 l2 illustrated by
-0.30 l2 in the
0.65 l2 its %R
-0.16 l2 led %R
-0.16 l2 moved to
-0.59 l2 mr .
-0.16 l2 novels %R
-0.52 l2 of drama
-0.15 l2 of the
-0.25 l2 on a
-0.22 l2 on the
-0.16 l2 released %R
-0.10 l2 roles as
0.60 l2 series %R
-0.27 l2 series %r
-0.24 l2 series stars
0.40 l2 show ,
-0.36 l2 slate includes
-0.22 l2 story of
0.38 l2 team at
-0.05 l2 town of
0.51 l2 under %R
-0.05 l2 well as
-0.38 l2 winning %R
0.48 l2 winning %r
-0.20 l2 working with
0.87 l2 ” %R
0.51 l2 ” %r
-0.30 l2 ” said
-0.12 l2 ” “
0.67 l3 %K , and
-0.09 l3 %P ( the
-0.08 l3 %P ( “
0.49 l3 %P ) and
-0.18 l3 %P , the
-0.17 l3 %P and the
-0.09 l3 %P in the
-0.16 l3 %P of drama
0.06 l3 %R %K and
-0.13 l3 %R %P &
-0.24 l3 %R %P (
0.33 l3 %R %P ,
-0.19 l3 %R %P /
-0.64 l3 %R %P and
0.36 l3 %R %R alongside
0.73 l3 %R %R by
0.35 l3 %R ) ,
-0.53 l3 %R , with
-0.14 l3 %R / %r
0.18 l3 %R and %r
0.84 l3 %R duties with
0.42 l3 %T ” %R
0.65 l3 %r %P and
-0.44 l3 %r %r alongside
0.24 l3 %r %r by
-0.42 l3 %r ) ,
0.12 l3 %r / %R
-0.47 l3 %r / %r
0.32 l3 %r and %R
-0.94 l3 %r duties with
0.33 l3 's %P and
-0.26 l3 's %P of
-0.58 l3 ( %P ,
-0.05 l3 ( %P of
0.37 l3 ) , with
0.20 l3 , %K and
0.26 l3 , %P 's
0.26 l3 , %P and
0.33 l3 , %R %R
-0.10 l3 , %R by
-0.63 l3 , %r %R
-0.62 l3 , %r by
-0.30 l3 , ” said
-0.12 l3 , ” “
0.81 l3 - winning %R
-0.21 l3 : %P ,
-0.19 l3 ; %P and
0.55 l3 ; %R by
-0.37 l3 ; %r by
-0.56 l3 ^ %C ,
-0.15 l3 ^ %P (
-0.24 l3 ^ %P ,
0.09 l3 ^ %P and
0.31 l3 ^ %R %R
0.24 l3 ^ %R :
-0.42 l3 ^ %R by
0.42 l3 ^ %T %R
-0.32 l3 ^ %r by
0.16 l3 ^ ^ %R
0.23 l3 ^ ^ ^
-0.37 l3 ^ ^ the
0.55 l3 a %R with
0.07 l3 alongside %P and
-0.11 l3 and %P (
0.27 l3 and %P for
0.09 l3 and %P of
-0.70 l3 and %R %R
1.27 l3 and %R by
0.25 l3 and %r by
0.41 l3 and adapted by
-0.21 l3 and illustrated by
-0.05 l3 as well as
-0.10 l3 be %R by
0.41 l3 been %R by
-0.26 l3 been cancelled %R
0.20 l3 being %R by
-0.25 l3 book %T :
-0.18 l3 by %P 's
-0.12 l3 by %P (
0.04 l3 by %P ,
0.75 l3 includes %P ,
-0.05 l3 including %P ,
0.48 l3 is %R %R
-0.05 l3 is %R by
-0.35 l3 is %r %R
-0.07 l3 like %P ,
-0.18 l3 of %P 's
-0.05 l3 of %P (
-0.22 l3 of %P ,
-0.48 l3 of %P and
-0.09 l3 on %P in
-0.77 l3 series %R by
-0.06 l3 series %r %R
-0.05 l3 series %r by
-0.61 l3 starring %P ,
-0.22 l3 starring %P and
-0.32 l3 stars %P ,
-0.15 l3 the %P ,
-0.31 l3 the %P and
-0.08 l3 the %P for
0.40 l3 the show ,
-0.11 l3 the story of
0.37 l3 to %R %R
0.74 l3 was %R by
-0.10 l3 was %r %R
-0.43 l3 was %r by
-0.06 l3 was cancelled %R
-0.28 l3 with %P ,
-0.25 l3 with %P and
-0.09 l3 “ %P &
-0.27 l3 ” %R by
-0.23 l3 ” ) and
-0.74 own Csure1
-1.38 own Csure2
-0.57 own Csure3
-1.02 own Ksure1
0.78 own Ksure2
0.45 own Ksure3
-0.96 own P1
-0.52 own P2
-0.13 own P3
-1.06 own Psure1
0.39 own Psure2
-0.75 own writtenCsure1
-1.21 own writtenCsure2
-0.82 own writtenCsure3
-1.02 own writtenKsure1
0.78 own writtenKsure2
0.45 own writtenKsure3
-1.15 own writtenP1
-0.31 own writtenP2
-0.21 own writtenP3
0.48 own writtenPsure2
0.16 par %P
0.28 par the
0.22 par “
-0.30 par2 %P ,
0.16 par2 %P on
-0.31 par2 the %P
0.21 par2 “ %P
-0.09 r1 !
-0.28 r1 $
-0.41 r1 %D
-0.07 r1 %N
-0.13 r1 %O
-0.46 r1 %P
0.27 r1 %R
-0.23 r1 %r
-0.88 r1 &
-0.21 r1 's
0.16 r1 (
0.17 r1 )
0.25 r1 ,
-0.72 r1 -
-0.06 r1 .
0.21 r1 /
-0.58 r1 :
-0.27 r1 ;
-0.33 r1 ]
-0.11 r1 a
-0.06 r1 actor
0.20 r1 added
-0.25 r1 after
-0.10 r1 also
0.18 r1 and
0.48 r1 announced
0.06 r1 are
-0.65 r1 as
-0.55 r1 at
-0.05 r1 attached
-0.30 r1 australia
-0.42 r1 award
-0.33 r1 back
0.15 r1 being
-0.12 r1 by
0.08 r1 did
-0.35 r1 drama
0.51 r1 for
0.14 r1 had
0.19 r1 has
-0.11 r1 have
-0.51 r1 in
-0.43 r1 india
-0.07 r1 is
-0.15 r1 leave
0.10 r1 of
-0.31 r1 on
-0.18 r1 original
0.70 r1 remains
-0.24 r1 returns
0.07 r1 revealed
-0.43 r1 says
-0.31 r1 series
0.35 r1 serve
-0.38 r1 show
-0.25 r1 star
-0.32 r1 story
-0.13 r1 takes
-0.20 r1 that
-0.05 r1 the
-0.98 r1 to
0.08 r1 told
-0.20 r1 was
-0.33 r1 who
-0.15 r1 will
-0.07 r1 with
-0.20 r1 would
-0.49 r1 –
-0.17 r1 —
-0.34 r1 ”
-0.28 r2 $ $
-0.13 r2 %D ,
-0.08 r2 %R %D
-0.37 r2 %R %P
-0.07 r2 %R %R
0.68 r2 %R .
0.52 r2 %R it
-0.07 r2 %R the
-0.45 r2 %r %R
-1.01 r2 & %P
-0.70 r2 's %K
0.13 r2 's %P
0.27 r2 's %T
-0.37 r2 's first
-0.27 r2 's novel
-0.18 r2 's “
0.21 r2 ( %P
0.63 r2 ( %R
-1.05 r2 ( %r
0.07 r2 ( the
0.22 r2 ( “
0.49 r2 ) $
-0.06 r2 ) %D
-0.12 r2 ) %R
0.05 r2 ) ,
0.19 r2 ) .
-0.48 r2 ) and
-0.06 r2 ) in
-0.50 r2 ) is
-0.10 r2 ) who
0.29 r2 , %C
-0.27 r2 , %K
-0.07 r2 , %P
-0.61 r2 , %R
0.35 r2 , %T
0.36 r2 , %r
-0.49 r2 , a
-0.26 r2 , as
0.14 r2 , has
-0.26 r2 , is
-0.12 r2 , on
-0.40 r2 , played
-0.09 r2 , said
0.09 r2 , the
-0.22 r2 , there
-0.31 r2 , was
-0.54 r2 , where
0.35 r2 , which
0.25 r2 , who
-0.10 r2 , with
0.41 r2 , “
-0.22 r2 , ”
-0.65 r2 - based
-0.13 r2 . $
-0.16 r2 . ,
0.28 r2 / %P
-0.13 r2 : %P
0.43 r2 ; %P
-0.13 r2 ; and
-0.05 r2 a %P
0.20 r2 added :
0.22 r2 and %C
0.36 r2 and %K
-0.19 r2 and %P
-0.84 r2 and %R
0.27 r2 and %T
0.44 r2 and %r
-0.50 r2 and illustrated
-0.42 r2 and the
-0.22 r2 and will
0.34 r2 are %R
-0.49 r2 are %r
-0.36 r2 are the
-0.11 r2 as %R
-0.70 r2 as %r
-0.17 r2 as a
-0.13 r2 as well
-0.51 r2 at the
-0.29 r2 award -
0.10 r2 did the
0.16 r2 for %C
0.19 r2 for %K
0.50 r2 for the
0.29 r2 has %R
0.46 r2 has been
-0.45 r2 in %D
-0.36 r2 in %P
0.31 r2 in the
-0.43 r2 india .
0.28 r2 is %R
0.47 r2 is also
-0.04 r2 is on
-0.10 r2 is set
0.29 r2 is the
-0.44 r2 of %P
-0.07 r2 of a
-0.26 r2 of drama
-0.15 r2 on the
-0.18 r2 series %T
0.35 r2 serve as
-0.34 r2 takes %P
-0.27 r2 the %P
-0.05 r2 to the
0.61 r2 will %R
-0.36 r2 will %r
-0.04 r2 will be
-0.18 r2 ” )
-0.04 r2 ” .
-0.28 r3 $ $ $
-0.30 r3 %R %P ,
0.68 r3 %R . $
0.47 r3 %R the first
-0.52 r3 's %K ,
-0.12 r3 's %P ,
-0.53 r3 's %P .
0.58 r3 's %P and
-0.04 r3 's %P of
-0.07 r3 's “ %T
-0.36 r3 ( %P ,
0.16 r3 ( %P on
0.31 r3 ( %R %R
-0.81 r3 ( %r %r
-0.57 r3 ( the %P
0.23 r3 ( “ %P
0.49 r3 ) $ $
-0.11 r3 ) %R the
-0.06 r3 ) , %P
-0.12 r3 ) , with
0.19 r3 ) . $
-0.06 r3 ) and %R
-0.08 r3 ) and %r
-0.19 r3 , %K .
-0.05 r3 , %P %N
-0.22 r3 , %P 's
-0.27 r3 , %P )
-0.13 r3 , %P ,
-0.38 r3 , %P .
-0.48 r3 , %P is
-0.18 r3 , %R %D
-0.68 r3 , %R by
-0.64 r3 , %T is
-0.24 r3 , %r %R
0.54 r3 , %r by
0.45 r3 , and %P
-0.26 r3 , and the
-0.38 r3 , played %R
0.48 r3 , the %N
-0.29 r3 , the %P
0.16 r3 , the %R
0.09 r3 , the %r
0.11 r3 , the series
-0.29 r3 , the show
-0.24 r3 , which follows
0.53 r3 , who %R
0.21 r3 , who %r
0.58 r3 , who also
0.06 r3 , who will
-0.07 r3 , ” “
-0.13 r3 . $ $
0.44 r3 ; %P and
0.20 r3 added : “
0.41 r3 and %K ,
0.40 r3 and %K .
0.54 r3 and %P %R
-0.11 r3 and %P 's
0.07 r3 and %P (
0.07 r3 and %P ,
-0.35 r3 and %P .
-0.55 r3 and %P ;
0.08 r3 and %P and
-0.23 r3 and %P are
0.05 r3 and %P as
0.27 r3 and %P for
0.04 r3 and %P of
0.32 r3 and %P serve
-0.32 r3 and %P story
-0.15 r3 and %P will
-0.84 r3 and %R by
-0.24 r3 and %r %R
0.88 r3 and %r by
-0.50 r3 and illustrated by
-0.18 r3 and the %P
0.35 r3 are %R %R
-0.36 r3 are %r %r
0.16 r3 are the %R
-0.29 r3 award - winning
0.16 r3 for %C .
-0.45 r3 in %D .
-0.36 r3 in %P ,
-0.19 r3 in the %P
-0.43 r3 india . $
-0.10 r3 is set to
-0.07 r3 of a %P
-0.22 r3 of drama %P
0.10 r3 serve as %R
-0.13 r3 ” ) .
-0.04 r3 ” . $
0.18 role company
-0.42 role creator
-0.92 role director
0.31 role producer
0.77 role showrunner
-0.22 role writer
2.06 rule any
-0.89 rule none
-1.82 rule other-role
`
