/** What the judge of crew claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const crewWeights = `
-0.154 bias
-0.15 A !
-0.11 A #
-0.17 A %C
0.05 A %D
0.15 A %K
0.06 A %N
-0.14 A %O
-0.21 A %P
-0.12 A %S
0.19 A %T
-0.23 A %r
-0.40 A &
-0.12 A (
-0.08 A )
-0.13 A ,
-0.23 A -
-0.09 A --
-0.06 A .
-0.12 A /
-0.29 A :
-0.16 A ]
-0.35 A acclaimed
-0.22 A according
-0.20 A across
0.20 A actor
0.08 A adaptation
0.23 A adapted
0.39 A added
-0.37 A affair
-0.24 A after
0.22 A against
0.09 A ahead
0.10 A aired
0.06 A alone
0.53 A along
0.71 A alongside
0.17 A already
0.14 A also
-0.21 A always
0.40 A am
0.05 A among
0.24 A animates
-0.30 A animation
0.23 A anime
-0.06 A announced
-0.37 A another
-0.22 A anticipated
-0.48 A around
0.28 A attached
-0.08 A audience
-0.39 A australia
-0.10 A australian
0.08 A award
-0.12 A award-winning
-0.07 A back
-0.09 A based
0.09 A became
-0.15 A because
-0.20 A been
-0.49 A before
0.07 A behind
-0.13 A being
0.16 A between
-0.30 A book
-0.10 A bring
0.14 A british
0.05 A brought
0.07 A but
-0.22 A called
0.31 A came
-0.36 A cameras
-0.29 A can
-0.07 A canada
-0.33 A cancelled
0.13 A cast
0.49 A centers
-0.28 A century
-0.46 A ceo
-0.13 A channel
-0.39 A channels
-0.12 A character
-0.11 A characters
0.31 A charge
0.38 A chief
-0.29 A christmas
-0.38 A city
0.05 A clarify
0.51 A collaboration
-0.35 A come
-0.14 A comedy
0.14 A coming
-0.54 A commissioned
0.26 A complex
0.52 A confirmed
-0.15 A content
0.05 A continue
-0.28 A couple
-0.22 A creative
0.33 A crime
0.28 A dark
-0.13 A date
0.37 A daughter
0.40 A deal
0.29 A debut
-0.06 A debuted
-0.34 A decided
-0.34 A described
-0.44 A detective
-0.15 A determined
-0.22 A developing
0.19 A did
-0.31 A different
-0.32 A does
0.27 A down
0.10 A drama
0.14 A drew
0.70 A duties
-0.18 A each
-0.35 A earlier
0.25 A end
-0.07 A ensemble
-0.40 A entertainment
0.17 A episode
0.32 A episodes
-0.20 A espionage
-0.06 A even
-0.14 A event
0.18 A every
-0.20 A expected
-0.11 A face
0.15 A family
-0.35 A fans
0.07 A fantastic
-0.23 A fantasy
-0.15 A favourite
0.10 A features
-0.52 A film
-0.15 A filmed
-0.25 A filming
0.10 A final
-0.20 A finally
-0.22 A financial
0.19 A find
0.20 A finds
0.62 A first
-0.13 A follow
-0.15 A followed
0.32 A following
0.47 A follows
0.21 A forward
0.09 A from
-0.17 A fun
0.09 A further
0.13 A future
-0.17 A game
-0.35 A getting
-0.34 A given
0.42 A globally
0.41 A go
0.16 A going
-0.39 A gone
0.10 A graphic
-0.16 A great
-0.22 A greenlit
-0.30 A gripping
-0.07 A group
0.30 A have
-0.19 A he
-0.16 A headlines
-0.07 A her
0.21 A herself
-0.19 A highly
-0.34 A his
-0.19 A historical
-0.42 A history
0.41 A hit
-0.08 A husband
0.14 A i
-0.67 A illustrated
0.05 A including
-0.38 A independent
-0.46 A india
-0.19 A into
-0.13 A invest
0.10 A investigation
-0.33 A ireland
-0.28 A japan
-0.19 A japanese
-0.04 A job
-0.38 A journalist
-0.26 A journey
-0.12 A just
-0.30 A korea
-0.39 A last
0.25 A latter
-0.08 A lawyer
0.11 A lead
-0.08 A leave
0.47 A left
-0.13 A like
-0.24 A london
0.26 A looking
0.27 A lord
0.15 A love
-0.27 A made
-0.20 A main
0.22 A making
0.31 A manga
-0.09 A many
-0.29 A means
-0.13 A modern
-0.21 A more
0.06 A most
0.05 A movies
-0.21 A mr
-0.44 A murder
-0.46 A music
-0.38 A my
-0.45 A mystery
-0.10 A name
-0.15 A named
-0.33 A network
-0.23 A new
-0.11 A newly
-0.18 A next
-0.13 A normal
-0.10 A not
-0.23 A novel
0.26 A novels
0.10 A now
0.05 A numerous
-0.27 A off
-0.13 A officer
-0.08 A once
-0.29 A one
-0.05 A only
-0.19 A or
-0.42 A order
-0.29 A ordered
-0.51 A original
-0.28 A other
-0.41 A others
0.18 A our
-0.47 A out
-0.10 A over
-0.21 A parents
-0.48 A part
-0.09 A people
-0.32 A period
-0.09 A pilot
-0.15 A place
-0.32 A plan
-0.51 A play
-0.40 A played
-0.31 A police
-0.66 A president
-0.14 A previously
0.17 A prison
0.50 A production
-0.52 A programming
0.24 A project
-0.20 A projects
-0.07 A protect
-0.29 A publisher
-0.09 A pulled
0.34 A relationship
0.32 A remains
-0.15 A renewal
-0.17 A renewed
-0.31 A repeats
-0.16 A respectively
-0.24 A return
0.24 A returning
-0.24 A returns
-0.25 A revealed
-0.26 A revenge
-0.31 A revolves
0.23 A rights
-0.11 A role
-0.12 A romantic
0.20 A run
-0.31 A said
-0.10 A same
-0.43 A scandal
-0.40 A sci-fi
0.15 A season
0.11 A second
-0.28 A secret
-0.29 A seen
0.10 A series
0.29 A serve
-0.07 A serves
0.14 A set
0.12 A shared
0.21 A show
0.18 A shown
-0.48 A shows
-0.35 A sits
-0.29 A so
-0.16 A some
-0.57 A sound
-0.53 A south
-0.18 A special
0.21 A spoke
0.35 A stars
-0.06 A starting
-0.36 A statement
0.34 A stepped
0.20 A stepping
-0.07 A stick
-0.28 A studio
-0.26 A such
0.13 A take
-0.30 A takes
-0.18 A team
-0.42 A television
-0.19 A tell
0.12 A than
-0.64 A their
0.11 A them
0.17 A themselves
-0.30 A then
-0.25 A there
-0.04 A they
-0.15 A think
0.10 A thriller
-0.05 A through
-0.15 A time
-0.23 A titular
-0.28 A together
0.16 A told
-0.26 A took
-0.22 A town
-0.37 A trailer
-0.62 A tv
0.07 A under
0.45 A up
-0.28 A upcoming
-0.36 A us
-0.28 A very
-0.35 A vice
-0.25 A viewers
0.24 A wanted
-0.12 A we're
-0.25 A week
0.16 A weekly
-0.16 A well
-0.44 A what
0.20 A when
0.05 A where
-0.24 A which
0.34 A while
0.21 A who
0.16 A whose
-0.06 A will
0.39 A winner
0.13 A winning
-0.30 A work
0.14 A working
-0.22 A world
0.25 A would
0.19 A wraps
-0.35 A year-old
-0.23 A you
0.20 A –
-0.17 A —
0.06 A “
0.21 A ”
-0.31 An !
-0.06 An #
-0.12 An %D
-0.33 An %K
0.09 An %N
-0.09 An %O
-0.18 An %P
0.33 An %R
-0.28 An %S
-0.18 An %T
-0.33 An %r
-0.31 An &
-0.08 An 's
-0.17 An (
-0.04 An )
-0.10 An ,
0.09 An -
-0.13 An .
-0.29 An /
-0.23 An :
-0.04 An ;
-0.16 An ]
0.16 An about
0.13 An according
0.23 An actor
0.15 An adaptation
0.32 An adapted
0.39 An added
0.04 An again
0.29 An aired
-0.39 An all
0.75 An along
0.37 An alongside
0.17 An already
0.13 An also
-0.19 An always
0.24 An animates
0.41 An anime
0.24 An announced
-0.42 An another
0.31 An attached
-0.39 An australia
0.15 An award
0.07 An based
0.21 An became
-0.15 An been
-0.20 An before
0.13 An behind
-0.08 An being
0.23 An book
0.20 An both
-0.18 An but
-0.35 An cameras
-0.07 An canada
-0.53 An cast
0.49 An centers
-0.46 An ceo
-0.48 An character
-0.36 An characters
0.23 An charge
0.38 An chief
-0.19 An christmas
0.05 An clarify
-0.39 An comedy
-0.16 An commissioned
0.48 An complex
0.44 An confirmed
-0.16 An creative
0.21 An crime
-0.25 An date
0.39 An daughter
0.40 An deal
0.29 An debut
-0.09 An debuted
-0.18 An described
-0.28 An detective
-0.05 An determined
0.10 An did
-0.32 An does
0.14 An down
0.65 An duties
-0.40 An entertainment
0.46 An episode
0.42 An episodes
-0.06 An even
-0.14 An event
0.18 An every
0.07 An fantastic
-0.23 An fantasy
-0.07 An favourite
-0.45 An film
0.29 An filmed
-0.25 An filming
-0.17 An financial
-0.12 An finds
-0.13 An followed
0.47 An follows
0.35 An from
0.09 An further
-0.12 An game
-0.30 An getting
-0.34 An given
-0.22 An greenlit
0.21 An had
-0.31 An he
-0.26 An her
-0.09 An his
-0.18 An historical
-0.05 An hit
0.05 An i
-0.65 An illustrated
-0.26 An independent
-0.38 An india
-0.25 An into
-0.42 An japan
-0.12 An just
-0.08 An last
-0.35 An leave
-0.17 An london
-0.26 An made
0.35 An manga
0.06 An modern
0.29 An more
-0.14 An mr
-0.18 An music
-0.13 An my
-0.45 An mystery
-0.13 An network
-0.48 An new
-0.18 An next
-0.17 An no
-0.56 An not
-0.48 An novel
-0.54 An novels
-0.27 An off
-0.12 An officer
0.08 An once
-0.19 An one
-0.18 An or
-0.42 An order
-0.29 An ordered
-0.26 An original
-0.41 An others
0.29 An our
-0.35 An out
0.28 An over
-0.08 An part
-0.23 An people
-0.12 An pilot
-0.12 An place
-0.32 An plan
-0.45 An play
-0.40 An played
-0.61 An president
-0.14 An projects
-0.09 An pulled
0.21 An remains
-0.15 An renewal
-0.35 An renewed
-0.31 An repeats
0.22 An returning
-0.17 An returns
-0.13 An revealed
-0.25 An revenge
0.12 An role
0.20 An run
-0.29 An says
-0.19 An scandal
-0.17 An seen
0.11 An series
0.18 An serve
-0.10 An serves
0.07 An set
0.13 An she
0.26 An show
-0.40 An shows
-0.35 An sits
-0.36 An so
-0.14 An some
-0.48 An sound
-0.26 An south
-0.14 An starring
0.32 An stars
-0.04 An starting
0.20 An stepping
-0.53 An story
-0.17 An studio
0.13 An take
-0.11 An takes
-0.26 An team
0.13 An than
-0.63 An their
-0.30 An then
-0.21 An there
-0.62 An they
-0.15 An think
0.12 An thriller
-0.04 An through
-0.23 An titular
0.15 An told
-0.19 An took
-0.37 An trailer
-0.46 An trilogy
0.18 An tudum
-0.37 An tv
0.14 An under
0.22 An up
-0.23 An very
-0.35 An vice
-0.35 An well
-0.33 An what
0.07 An where
-0.27 An which
0.05 An while
0.17 An who
-0.46 An winning
-0.13 An world
0.21 An would
-0.19 An –
-0.17 An —
0.09 An “
-0.42 An ”
-0.30 B !
-0.10 B #
-0.19 B %D
0.06 B %K
-0.39 B %N
-0.54 B %O
-0.30 B %P
0.16 B %S
-0.11 B %T
0.19 B %r
-0.13 B &
-0.22 B 's
-0.17 B (
-0.31 B )
0.22 B ,
-0.34 B -
0.16 B .
0.06 B /
0.12 B 1990s
-0.47 B 3d
-0.06 B ;
-0.16 B [
-0.05 B about
-0.35 B acclaimed
-0.28 B according
-0.37 B across
-0.42 B actor
0.14 B actors
-0.17 B adaptation
-0.05 B adapted
-0.09 B aired
-0.21 B all
0.41 B along
-0.21 B already
0.37 B also
-0.19 B although
0.16 B always
-0.10 B american
-0.28 B among
0.17 B animated
-0.26 B animation
-0.22 B anime
-0.26 B announced
-0.12 B announcements
0.27 B another
-0.33 B any
-0.05 B around
-0.27 B audience
-0.41 B australia
-0.48 B available
0.49 B award
0.17 B award-winning
-0.31 B back
-0.11 B bafta
-0.46 B based
-0.18 B beautiful
-0.39 B became
-0.19 B been
-0.24 B began
0.32 B behind
-0.22 B being
-0.36 B best
0.26 B between
-0.35 B book
0.10 B boss
0.29 B both
0.14 B brand
-0.11 B bring
-0.07 B british
0.16 B but
-0.43 B called
0.10 B can
-0.29 B cancelled
-0.38 B cast
0.27 B ceo
-0.05 B channels
-0.45 B character
-0.39 B characters
0.30 B chief
-0.16 B city
0.54 B co-production
-0.38 B come
0.15 B comedy
0.39 B comes
0.24 B comic
0.10 B commissioned
-0.41 B company
-0.12 B creative
0.09 B crime
0.29 B dark
-0.25 B date
0.13 B daughter
-0.14 B day
-0.46 B deal
-0.36 B detective
-0.31 B developing
-0.41 B different
-0.29 B do
-0.11 B drama
-0.19 B dramas
-0.19 B drawn
-0.10 B during
-0.17 B duties
0.04 B end
-0.57 B ensemble
-0.33 B entertainment
0.61 B episode
0.07 B episodes
0.33 B every
-0.27 B excellent
0.12 B family
-0.39 B fans
-0.18 B fantastic
-0.26 B fantasy
-0.23 B film
-0.27 B filmed
-0.23 B filming
-0.07 B films
-0.09 B final
-0.07 B finale
-0.13 B first
-0.29 B followed
-0.32 B following
-0.42 B follows
-0.10 B forces
-0.35 B former
0.40 B from
0.21 B gave
-0.38 B get
-0.23 B getting
-0.14 B global
0.14 B going
-0.24 B golden
-0.39 B great
-0.26 B had
0.31 B hand
0.22 B has
-0.14 B have
0.36 B he
-0.30 B head
-0.49 B her
-0.32 B here
-0.20 B highlights
0.10 B his
0.18 B hit
-0.19 B horror
-0.27 B i
-0.26 B i'm
-0.39 B illustrated
0.57 B include
-0.46 B included
0.36 B includes
-0.53 B including
-0.36 B independent
0.06 B indian
0.20 B inspired
-0.48 B into
-0.26 B ireland
-0.19 B itself
-0.04 B joined
-0.27 B joins
-0.40 B journalist
-0.20 B known
0.15 B korean
-0.07 B lady
0.25 B last
-0.38 B latest
-0.07 B lawyer
-0.08 B led
0.33 B left
-0.12 B life
-0.26 B light
-0.62 B like
-0.20 B likely
0.47 B lineup
-0.36 B list
0.08 B location
-0.25 B look
-0.25 B lord
0.08 B love
-0.51 B main
-0.09 B making
-0.64 B manga
-0.16 B members
-0.09 B modern
-0.13 B more
-0.40 B most
-0.15 B mother
-0.15 B moved
0.26 B mr
-0.35 B my
0.09 B name
-0.17 B named
-0.32 B neither
-0.22 B network
-0.19 B networks
0.14 B new
-0.29 B newly
-0.09 B news
-0.14 B next
-0.39 B no
-0.13 B nominated
-0.25 B nor
0.05 B not
-0.28 B novels
0.27 B now
0.32 B off
-0.33 B officer
-0.45 B official
-0.19 B old
0.08 B once
-0.26 B one
-0.44 B only
-0.27 B original
-0.14 B oscar
0.45 B other
-0.18 B others
-0.15 B our
-0.11 B over
0.22 B own
-0.14 B p.m
-0.24 B part
-0.30 B peek
-0.38 B photo
-0.23 B picked
0.08 B pilot
-0.44 B place
0.08 B plan
-0.45 B play
-0.44 B played
-0.17 B plays
-0.16 B police
0.09 B political
-0.35 B popular
-0.08 B power
-0.33 B premiere
0.40 B premiered
-0.51 B president
-0.06 B procedural
-0.08 B production
0.15 B project
-0.12 B protagonist
-0.17 B published
-0.49 B publisher
-0.19 B ratings
-0.10 B recently
0.36 B relationship
0.15 B released
-0.06 B remains
0.22 B replacing
-0.33 B reprise
-0.30 B response
-0.16 B return
-0.35 B revolves
0.11 B role
-0.22 B roles
-0.13 B run
0.13 B said
0.16 B same
0.34 B say
-0.09 B scandal
0.08 B seasons
-0.15 B second
-0.33 B secret
-0.06 B seen
-0.24 B sees
-0.32 B set
0.32 B shared
-0.24 B she
-0.08 B shocking
-0.05 B shooting
0.12 B show
-0.45 B shown
-0.19 B shows
-0.31 B signed
0.30 B since
-0.37 B slate
0.20 B so
-0.09 B solid
-0.14 B some
-0.14 B soon
-0.23 B south
-0.26 B split
-0.52 B star
-0.43 B starred
-0.20 B starring
-0.78 B stars
-0.42 B stepping
0.15 B stick
-0.46 B stories
0.12 B story
-0.32 B success
-0.25 B successful
-0.20 B synopsis
-0.31 B take
-0.42 B takes
-0.16 B talent
-0.07 B team
-0.32 B television
0.21 B than
-0.66 B their
-0.32 B them
-0.29 B there
-0.38 B they
-0.25 B time
-0.06 B titles
0.40 B told
-0.41 B town
-0.46 B trailer
-0.36 B turn
0.13 B tv
-0.36 B uk
-0.14 B unique
-0.05 B unveiled
-0.07 B us
-0.12 B various
0.20 B version
-0.25 B vice
-0.21 B video
-0.08 B we
-0.41 B week
-0.49 B well
-0.25 B what
0.50 B when
-0.64 B which
-0.78 B will
0.06 B winner
-0.08 B winning
-0.08 B work
0.21 B working
-0.13 B world
-0.28 B year-old
0.12 B yet
0.21 B you
-0.17 B your
-0.46 B –
-0.18 B —
-0.18 B “
0.13 B ”
-0.16 Bn !
0.18 Bn %C
0.14 Bn %D
-0.06 Bn %K
-0.31 Bn %N
-0.50 Bn %O
-0.36 Bn %P
0.37 Bn %R
0.29 Bn %S
-0.07 Bn %T
0.20 Bn %r
-0.12 Bn &
-0.23 Bn (
-0.06 Bn )
0.21 Bn ,
0.07 Bn /
-0.36 Bn 3d
0.27 Bn :
0.22 Bn ;
-0.16 Bn [
0.35 Bn acclaimed
-0.06 Bn according
-0.15 Bn across
-0.27 Bn actor
0.04 Bn adaptation
0.09 Bn adapted
-0.31 Bn after
0.14 Bn all
0.32 Bn along
-0.06 Bn alongside
-0.16 Bn already
0.08 Bn also
-0.08 Bn american
-0.07 Bn among
-0.13 Bn anime
-0.20 Bn announced
-0.12 Bn announcements
0.21 Bn another
-0.05 Bn around
-0.36 Bn available
0.25 Bn award-winning
-0.05 Bn back
-0.28 Bn based
-0.39 Bn became
-0.11 Bn been
-0.04 Bn being
0.15 Bn between
-0.14 Bn book
0.23 Bn both
-0.19 Bn bring
0.18 Bn but
-0.26 Bn cancelled
-0.83 Bn cast
0.27 Bn ceo
-0.34 Bn character
-0.23 Bn characters
0.30 Bn chief
-0.14 Bn city
-0.06 Bn comedy
0.32 Bn comes
-0.13 Bn comic
-0.30 Bn coming
-0.39 Bn commissioned
-0.12 Bn creative
-0.31 Bn crime
-0.12 Bn day
-0.38 Bn deal
-0.11 Bn developing
-0.20 Bn different
-0.41 Bn drama
-0.04 Bn during
-0.17 Bn duties
0.06 Bn end
-0.33 Bn entertainment
-0.09 Bn episode
0.21 Bn episodes
-0.18 Bn excited
0.14 Bn family
-0.18 Bn fantastic
-0.24 Bn fantasy
-0.45 Bn film
-0.21 Bn filmed
-0.12 Bn filming
-0.07 Bn films
0.41 Bn first
-0.23 Bn followed
-0.25 Bn following
-0.39 Bn follows
0.35 Bn from
0.06 Bn game
-0.30 Bn get
-0.24 Bn golden
-0.37 Bn great
-0.24 Bn had
0.31 Bn hand
0.48 Bn has
0.18 Bn have
0.10 Bn he
-0.30 Bn head
-0.36 Bn her
-0.33 Bn his
-0.17 Bn hit
-0.19 Bn horror
-0.38 Bn illustrated
0.48 Bn include
0.40 Bn includes
-0.48 Bn including
-0.04 Bn into
-0.23 Bn ireland
-0.40 Bn journalist
-0.26 Bn korean
0.30 Bn last
-0.18 Bn led
-0.26 Bn light
-0.30 Bn like
0.47 Bn lineup
-0.25 Bn look
-0.25 Bn lord
0.17 Bn made
-0.41 Bn manga
-0.12 Bn more
-0.09 Bn most
-0.14 Bn mother
-0.14 Bn moved
-0.39 Bn mr
-0.23 Bn my
0.09 Bn name
-0.24 Bn named
-0.32 Bn neither
-0.33 Bn network
-0.04 Bn new
-0.15 Bn newly
0.09 Bn news
-0.36 Bn no
-0.13 Bn nominated
-0.25 Bn nor
-0.29 Bn novel
-0.44 Bn novels
-0.32 Bn officer
-0.37 Bn official
-0.44 Bn only
-0.06 Bn original
-0.11 Bn oscar
0.23 Bn other
-0.06 Bn our
-0.13 Bn part
-0.38 Bn photo
-0.09 Bn pilot
-0.44 Bn place
0.12 Bn plan
-0.21 Bn play
-0.43 Bn played
0.17 Bn political
-0.28 Bn premiere
0.26 Bn premiered
-0.39 Bn president
0.46 Bn project
-0.12 Bn protagonist
-0.17 Bn published
-0.49 Bn publisher
-0.35 Bn relationship
-0.15 Bn released
-0.06 Bn remains
0.22 Bn replacing
-0.30 Bn reprise
-0.26 Bn revealed
-0.35 Bn revolves
-0.27 Bn role
-0.18 Bn roles
-0.13 Bn run
-0.08 Bn scandal
0.08 Bn seasons
0.30 Bn second
-0.24 Bn sees
-0.05 Bn series
-0.48 Bn set
0.32 Bn shared
-0.05 Bn shooting
0.18 Bn show
-0.09 Bn shows
0.30 Bn since
-0.33 Bn slate
0.09 Bn so
-0.08 Bn south
-0.26 Bn split
-0.17 Bn starring
-0.75 Bn stars
-0.05 Bn stepping
0.22 Bn stick
-0.46 Bn stories
-0.09 Bn story
-0.20 Bn synopsis
-0.41 Bn takes
-0.06 Bn team
-0.06 Bn television
-0.30 Bn their
0.04 Bn then
-0.40 Bn there
-0.21 Bn they
-0.20 Bn thriller
-0.08 Bn told
-0.08 Bn town
-0.33 Bn trailer
0.07 Bn tv
-0.36 Bn uk
-0.37 Bn up
-0.07 Bn us
-0.12 Bn various
-0.35 Bn very
-0.20 Bn vice
-0.41 Bn week
-0.39 Bn well
-0.22 Bn what
-0.09 Bn when
-0.59 Bn which
0.11 Bn while
-0.09 Bn who
-0.63 Bn will
0.06 Bn winner
-0.08 Bn work
-0.13 Bn working
-0.07 Bn world
-0.26 Bn year-old
-0.17 Bn your
-0.43 Bn –
-0.18 Bn —
0.25 H %C
-0.27 H %D
-0.31 H %P
0.13 H %S
0.28 H 's
-0.15 H (
-0.15 H )
-0.51 H ,
-0.54 H :
-0.13 H ?
-0.54 H a
-0.07 H and
-0.17 H cast
-0.21 H date
-0.32 H do
-0.14 H from
-0.30 H in
-0.12 H it
-0.13 H march
0.20 H of
0.15 H on
-0.28 H plot
-0.05 H premieres
-0.35 H release
0.05 H renewed
-0.07 H the
-0.10 H trailer
-0.29 H tv
-0.34 H what
-0.12 H when
0.08 H who
0.27 H “
0.27 H ”
-0.26 L1 %C
-0.22 L1 %D
-0.35 L1 %N
-0.16 L1 %O
0.08 L1 %R
-0.08 L1 %T
0.19 L1 's
-0.34 L1 (
-0.48 L1 .
0.26 L1 :
0.22 L1 ;
0.09 L1 ^
0.17 L1 a
-0.27 L1 after
-0.05 L1 an
-0.04 L1 and
0.50 L1 are
-0.51 L1 as
0.21 L1 at
-0.07 L1 boss
0.18 L1 but
-0.14 L1 by
-0.41 L1 drama
-0.30 L1 film
0.13 L1 for
-0.47 L1 from
-0.19 L1 his
-0.62 L1 in
0.47 L1 include
0.40 L1 includes
-0.28 L1 including
0.32 L1 is
-0.28 L1 like
-0.25 L1 lord
-0.09 L1 my
-0.07 L1 novel
-0.12 L1 of
-0.33 L1 officer
-0.49 L1 on
-0.19 L1 one
-0.06 L1 our
-0.33 L1 publisher
0.23 L1 replacing
-0.29 L1 said
-0.19 L1 sees
-0.85 L1 starring
-0.74 L1 stars
-0.17 L1 takes
-0.21 L1 that
-0.32 L1 the
0.10 L1 to
-0.07 L1 under
-0.19 L1 west
-0.16 L1 while
0.06 L1 winner
-0.13 L1 ”
0.06 L2 %C 's
-0.49 L2 %C ,
0.16 L2 %C and
0.18 L2 %D ,
-0.21 L2 %D on
0.05 L2 %K 's
-0.12 L2 %P %R
0.29 L2 %P 's
-0.33 L2 %P (
-0.28 L2 %P :
-0.09 L2 %P as
0.28 L2 %P for
-0.09 L2 %P in
0.06 L2 %P of
-0.16 L2 %P on
-0.17 L2 %P takes
-0.12 L2 %P the
0.24 L2 %R %R
-0.10 L2 %R ,
0.27 L2 %R :
-0.45 L2 %R ;
0.34 L2 %R alongside
0.33 L2 %R by
-0.13 L2 %R for
0.44 L2 %R with
0.51 L2 %T %R
-0.33 L2 %T %r
-0.14 L2 %T (
-0.52 L2 %T ,
-0.15 L2 %T :
-0.32 L2 %T and
-0.73 L2 %r %R
-0.20 L2 %r %r
0.38 L2 %r ,
0.44 L2 %r ;
-0.50 L2 %r alongside
-0.54 L2 %r by
0.39 L2 's %R
-0.09 L2 ( the
0.31 L2 , a
-0.06 L2 , and
0.18 L2 , but
-0.15 L2 , including
-0.34 L2 , starring
-0.15 L2 , the
-0.33 L2 , while
-0.13 L2 , ”
0.16 L2 / %R
-0.22 L2 / %r
0.30 L2 ^ %R
0.09 L2 ^ ^
-0.30 L2 ^ the
0.26 L2 adapted by
0.23 L2 along with
0.46 L2 and %r
-0.17 L2 and a
-0.23 L2 and starring
-0.10 L2 and the
0.06 L2 anime at
-0.17 L2 based on
0.54 L2 by %R
-0.25 L2 cancelled %R
-0.14 L2 city of
-0.28 L2 coming to
0.32 L2 drama %R
-0.15 L2 duties with
-0.33 L2 for the
0.31 L2 from %R
-0.24 L2 illustrated %R
-0.25 L2 illustrated by
-0.37 L2 in the
0.49 L2 its %R
-0.09 L2 led %R
-0.14 L2 moved to
-0.39 L2 mr .
-0.11 L2 novels %R
-0.07 L2 of a
-0.41 L2 of drama
-0.18 L2 of the
-0.29 L2 on a
-0.17 L2 on the
-0.11 L2 played %R
-0.15 L2 released %R
-0.14 L2 roles as
-0.20 L2 series %R
-0.28 L2 series %r
-0.46 L2 series stars
0.31 L2 show ,
-0.33 L2 slate includes
-0.20 L2 story of
0.38 L2 team at
-0.08 L2 town of
0.41 L2 under %R
-0.06 L2 well as
-0.14 L2 winning %R
0.46 L2 winning %r
-0.11 L2 working with
-0.08 L2 ” %R
0.36 L2 ” %r
-0.29 L2 ” said
-0.09 L3 %P ( the
-0.11 L3 %P , ”
-0.19 L3 %P in the
-0.07 L3 %P of a
-0.14 L3 %P of drama
-0.26 L3 %R %P (
0.33 L3 %R %R alongside
0.37 L3 %R %R by
-0.22 L3 %R , with
-0.06 L3 %R / %r
0.30 L3 %R and %r
0.14 L3 %R duties with
-0.10 L3 %T ” %R
0.10 L3 %r %R alongside
-0.50 L3 %r %r alongside
0.17 L3 %r %r by
0.16 L3 %r / %R
-0.30 L3 %r / %r
0.53 L3 %r and %R
-0.61 L3 %r duties with
-0.31 L3 's %P of
-0.11 L3 ( %P of
0.33 L3 , %P 's
-0.19 L3 , %R by
-0.40 L3 , %r %R
-0.32 L3 , %r by
0.12 L3 , along with
-0.29 L3 , ” said
0.49 L3 - winning %R
0.47 L3 ; %R by
-0.60 L3 ; %r by
-0.42 L3 ^ %C ,
-0.27 L3 ^ %P (
-0.11 L3 ^ %R %R
0.38 L3 ^ %R :
-0.13 L3 ^ %R by
0.37 L3 ^ %T %R
-0.14 L3 ^ %T (
-0.13 L3 ^ %r by
0.30 L3 ^ ^ %R
0.09 L3 ^ ^ ^
-0.30 L3 ^ ^ the
0.39 L3 a %R with
0.05 L3 and %K 's
-0.24 L3 and %P (
0.31 L3 and %P for
0.06 L3 and %P of
-0.40 L3 and %R %R
0.82 L3 and %R by
0.11 L3 and %r by
0.26 L3 and adapted by
-0.20 L3 and illustrated by
-0.06 L3 as well as
-0.17 L3 be %R by
0.07 L3 be %r by
0.45 L3 been %R by
-0.21 L3 been cancelled %R
0.29 L3 being %R by
-0.15 L3 book %T :
-0.14 L3 by %P (
0.48 L3 is %R %R
0.09 L3 is %R by
-0.45 L3 is %r %R
-0.16 L3 of %P 's
-0.13 L3 of %P (
-0.40 L3 series %R by
-0.10 L3 series %r %R
-0.23 L3 series %r by
-0.09 L3 the %P for
0.06 L3 the anime at
0.31 L3 the show ,
-0.08 L3 the story of
0.48 L3 to %R %R
0.62 L3 was %R by
-0.11 L3 was %r %R
-0.54 L3 was %r by
-0.09 L3 was cancelled %R
-0.14 L3 ” %R by
-0.09 L3 ” %r %R
-0.27 LR %N %R
-0.13 LR %O ,
-0.11 LR %R %D
-0.28 LR %R 's
0.26 LR %R )
0.32 LR %R ,
-0.39 LR %R .
0.19 LR %R added
-0.17 LR %R after
0.39 LR %R also
0.36 LR %R and
0.47 LR %R for
0.31 LR %R has
-0.19 LR %R in
0.33 LR %R is
-0.15 LR %R on
0.58 LR %R said
0.46 LR %R told
0.20 LR %R who
-0.37 LR %R will
0.36 LR %r 's
0.30 LR %r .
-0.12 LR %r also
-0.55 LR %r said
-0.12 LR %r will
-0.07 LR 's 's
-0.20 LR 's )
0.56 LR 's ,
0.16 LR 's .
-0.21 LR 's and
-0.36 LR 's of
-0.13 LR ( $
-0.09 LR ( 's
-0.43 LR ( )
-0.18 LR ( ,
-0.05 LR ( of
-0.04 LR ( on
-0.48 LR , 's
0.11 LR , )
0.11 LR , ,
0.15 LR , .
-0.64 LR , has
0.13 LR , is
-0.28 LR , to
-0.21 LR , was
0.31 LR , will
-0.15 LR . )
0.39 LR : $
-0.09 LR : %R
0.07 LR : .
-0.28 LR : the
0.16 LR ^ %R
0.20 LR ^ %r
0.21 LR ^ 's
-0.21 LR ^ ,
0.24 LR ^ animates
0.34 LR ^ announced
0.13 LR ^ has
0.51 LR ^ serve
0.39 LR ^ will
0.42 LR a %R
-0.10 LR a )
-0.31 LR and 's
0.33 LR and ,
-0.05 LR as 's
-0.08 LR as ,
-0.05 LR as and
-0.06 LR at ,
0.22 LR at .
0.21 LR by $
-0.34 LR by 's
-0.13 LR by .
-0.07 LR by and
-0.33 LR by in
-0.41 LR drama ,
-0.26 LR for ,
-0.23 LR for .
-0.18 LR for as
-0.32 LR in 's
-0.29 LR in ,
-0.32 LR in .
-0.20 LR in and
0.43 LR includes .
-0.14 LR including ,
-0.21 LR like .
0.05 LR of 's
-0.11 LR of )
0.15 LR of ,
-0.09 LR of :
-0.22 LR of and
-0.17 LR of in
-0.05 LR of to
-0.16 LR of who
-0.17 LR on 's
-0.15 LR on ,
-0.37 LR on .
-0.10 LR on and
-0.06 LR on in
-0.29 LR said ,
-0.36 LR starring ,
-0.63 LR stars .
-0.20 LR the $
-0.19 LR the %R
-0.30 LR the 's
-0.18 LR the )
-0.31 LR the ,
-0.46 LR the .
-0.14 LR the drama
-0.11 LR the of
-0.16 LR the series
-0.17 LR the star
-0.10 LR to ,
0.24 LR to .
0.13 LR with %R
-0.15 LR with 's
0.09 LR with as
-0.10 LR ” )
0.26 Lb2 %C
0.14 Lb2 %D
-0.06 Lb2 %K
-0.39 Lb2 %N
-0.42 Lb2 %O
0.12 Lb2 %P
0.54 Lb2 %R
0.13 Lb2 %S
0.49 Lb2 %T
-0.42 Lb2 %r
0.15 Lb2 's
0.24 Lb2 (
0.05 Lb2 ,
-0.23 Lb2 -
-0.20 Lb2 /
-0.23 Lb2 :
-0.17 Lb2 a
-0.18 Lb2 adaptation
0.24 Lb2 adapted
0.16 Lb2 all
0.23 Lb2 along
0.15 Lb2 also
-0.25 Lb2 and
-0.12 Lb2 announcements
0.21 Lb2 another
0.27 Lb2 as
0.19 Lb2 at
-0.17 Lb2 based
0.56 Lb2 by
-0.25 Lb2 cancelled
-0.55 Lb2 cast
0.27 Lb2 ceo
-0.14 Lb2 city
-0.28 Lb2 coming
-0.09 Lb2 drama
-0.15 Lb2 duties
-0.27 Lb2 follows
-0.33 Lb2 for
0.70 Lb2 from
-0.12 Lb2 her
-0.38 Lb2 illustrated
-0.41 Lb2 in
-0.19 Lb2 including
0.10 Lb2 is
-0.18 Lb2 it
-0.35 Lb2 led
0.17 Lb2 made
-0.14 Lb2 moved
-0.39 Lb2 mr
-0.06 Lb2 named
-0.33 Lb2 network
-0.22 Lb2 novel
-0.38 Lb2 novels
-0.56 Lb2 of
-0.43 Lb2 on
0.12 Lb2 oscar
-0.26 Lb2 played
-0.15 Lb2 released
-0.15 Lb2 role
-0.18 Lb2 roles
0.30 Lb2 second
0.16 Lb2 series
-0.25 Lb2 show
-0.33 Lb2 slate
-0.20 Lb2 story
-0.33 Lb2 that
-0.14 Lb2 the
-0.70 Lb2 to
-0.08 Lb2 town
0.41 Lb2 under
-0.29 Lb2 up
-0.39 Lb2 week
-0.06 Lb2 well
-0.26 Lb2 which
-0.79 Lb2 will
-0.07 Lb2 with
-0.11 Lb2 working
-0.20 Lb2 “
0.16 Lb2 ”
-0.37 Lb3 %C
0.24 Lb3 %D
0.05 Lb3 %K
0.04 Lb3 %N
-0.38 Lb3 %P
0.20 Lb3 %R
0.15 Lb3 %S
-0.08 Lb3 %T
0.08 Lb3 %r
-0.12 Lb3 's
-0.29 Lb3 (
0.05 Lb3 )
0.13 Lb3 -
-0.17 Lb3 .
0.11 Lb3 /
-0.20 Lb3 :
0.09 Lb3 ;
-0.09 Lb3 ^
0.11 Lb3 a
-0.21 Lb3 an
0.49 Lb3 and
-0.57 Lb3 as
0.28 Lb3 at
0.27 Lb3 based
-0.43 Lb3 be
-0.09 Lb3 been
0.17 Lb3 being
0.24 Lb3 book
-0.21 Lb3 by
-0.15 Lb3 cast
-0.19 Lb3 character
-0.14 Lb3 characters
0.29 Lb3 drama
-0.33 Lb3 entertainment
-0.21 Lb3 fantasy
-0.07 Lb3 films
-0.41 Lb3 for
0.20 Lb3 from
-0.29 Lb3 great
-0.28 Lb3 her
-0.30 Lb3 his
-0.29 Lb3 in
0.20 Lb3 include
0.14 Lb3 is
0.08 Lb3 it
0.16 Lb3 its
-0.21 Lb3 light
-0.06 Lb3 like
-0.20 Lb3 named
-0.11 Lb3 new
-0.19 Lb3 of
-0.51 Lb3 on
0.32 Lb3 other
-0.28 Lb3 premiere
-0.33 Lb3 series
-0.04 Lb3 show
0.22 Lb3 stick
-0.32 Lb3 takes
-0.39 Lb3 that
-0.20 Lb3 their
-0.20 Lb3 trailer
-0.12 Lb3 various
-0.09 Lb3 was
-0.30 Lb3 which
0.29 Lb3 while
-0.19 Lb3 will
0.29 Lb3 with
-0.09 Lb3 “
-0.20 Lb3 ”
-0.10 R1 !
-0.06 R1 $
-0.35 R1 %D
-0.16 R1 %N
-0.17 R1 %O
-0.31 R1 %P
0.16 R1 %R
-0.20 R1 %r
-0.19 R1 's
0.18 R1 ,
-0.38 R1 -
0.07 R1 .
0.17 R1 :
-0.59 R1 ;
-0.16 R1 ]
-0.11 R1 a
-0.05 R1 actor
0.19 R1 added
-0.19 R1 after
-0.16 R1 also
0.24 R1 animates
0.34 R1 announced
-0.08 R1 are
-0.24 R1 as
-0.45 R1 at
-0.33 R1 australia
-0.36 R1 award
-0.19 R1 back
-0.15 R1 being
-0.11 R1 by
0.10 R1 did
-0.33 R1 drama
0.43 R1 for
0.10 R1 had
0.20 R1 has
-0.42 R1 in
-0.32 R1 india
0.19 R1 is
-0.13 R1 leave
0.04 R1 of
-0.30 R1 on
-0.22 R1 original
0.21 R1 remains
-0.17 R1 returns
-0.09 R1 revealed
0.08 R1 said
-0.28 R1 says
-0.22 R1 series
0.51 R1 serve
-0.30 R1 show
-0.35 R1 star
-0.34 R1 story
-0.10 R1 takes
-0.21 R1 that
-0.08 R1 the
-0.59 R1 to
0.05 R1 told
-0.08 R1 was
-0.15 R1 who
-0.13 R1 will
-0.11 R1 with
-0.18 R1 would
-0.29 R1 –
-0.17 R1 —
-0.06 R2 $ $
-0.12 R2 %D ,
-0.11 R2 %D .
-0.07 R2 %R %D
-0.32 R2 %R %P
0.37 R2 %R %R
0.37 R2 %R it
-0.16 R2 %R the
0.06 R2 %r the
-0.40 R2 's %K
0.08 R2 's %P
0.05 R2 's %T
-0.26 R2 's first
-0.31 R2 's novel
-0.39 R2 's “
0.29 R2 ) $
-0.09 R2 ) %D
-0.12 R2 ) %R
0.11 R2 ) .
-0.33 R2 ) and
-0.06 R2 ) in
-0.43 R2 ) is
-0.17 R2 ) who
0.27 R2 , %C
-0.51 R2 , %R
-0.04 R2 , %T
0.28 R2 , %r
-0.40 R2 , a
-0.24 R2 , and
-0.18 R2 , as
-0.07 R2 , has
0.16 R2 , is
-0.30 R2 , it
-0.05 R2 , on
-0.31 R2 , played
-0.10 R2 , said
-0.20 R2 , there
-0.20 R2 , was
-0.35 R2 , where
0.31 R2 , which
0.41 R2 , who
0.11 R2 , with
0.17 R2 , “
-0.18 R2 , ”
-0.34 R2 - based
0.09 R2 . $
0.15 R2 . ,
-0.16 R2 : %P
0.19 R2 added :
-0.60 R2 and %R
0.18 R2 and %T
0.57 R2 and %r
0.33 R2 and adapted
-0.22 R2 and his
-0.37 R2 and illustrated
-0.05 R2 and is
-0.31 R2 and starring
-0.28 R2 and the
0.46 R2 are %R
-0.53 R2 are %r
0.06 R2 are the
0.25 R2 as %R
-0.29 R2 as %r
-0.16 R2 as a
-0.35 R2 as well
-0.42 R2 at the
-0.22 R2 award -
0.10 R2 did the
0.28 R2 for %C
0.19 R2 for %K
0.28 R2 for the
0.28 R2 has %R
0.31 R2 has been
-0.43 R2 in %D
-0.27 R2 in %P
0.14 R2 in the
-0.32 R2 india .
0.43 R2 is %R
0.23 R2 is also
0.29 R2 is in
-0.04 R2 is on
-0.11 R2 is set
-0.19 R2 of %P
-0.05 R2 of a
-0.13 R2 of drama
-0.09 R2 on %D
-0.20 R2 on the
-0.13 R2 series %T
0.51 R2 serve as
-0.13 R2 star %P
-0.29 R2 takes %P
-0.24 R2 the %P
-0.07 R2 to the
-0.04 R2 told %O
0.61 R2 will %R
-0.26 R2 will %r
-0.11 R2 will be
-0.35 R2 will play
-0.06 R3 $ $ $
-0.11 R3 %D . $
0.16 R3 %R the first
-0.40 R3 's %K ,
-0.05 R3 's %K and
-0.09 R3 's %P )
-0.06 R3 's %P ,
-0.39 R3 's %P .
0.29 R3 's %P and
-0.06 R3 's %P of
-0.18 R3 's “ %T
0.29 R3 ) $ $
-0.11 R3 ) %R the
-0.06 R3 ) , %P
-0.10 R3 ) , with
0.11 R3 ) . $
-0.06 R3 ) and %P
-0.10 R3 ) and %R
-0.06 R3 ) and %r
-0.31 R3 , %R %D
-0.26 R3 , %R by
-0.08 R3 , %R of
-0.39 R3 , %T is
-0.29 R3 , %r %R
0.41 R3 , %r by
-0.25 R3 , played %R
-0.43 R3 , the %C
0.28 R3 , the %N
-0.31 R3 , the %R
0.16 R3 , the %r
0.10 R3 , the series
-0.18 R3 , the show
0.10 R3 , which follows
0.39 R3 , who %R
0.18 R3 , who %r
0.28 R3 , who also
0.36 R3 , with %P
-0.14 R3 , “ %T
-0.11 R3 , ” “
0.09 R3 . $ $
0.19 R3 added : “
-0.52 R3 and %R by
0.09 R3 and %r %R
0.63 R3 and %r by
-0.37 R3 and illustrated by
-0.31 R3 and starring %P
0.38 R3 are %R %R
-0.50 R3 are %r %r
0.39 R3 are the %R
0.56 R3 as %R .
-0.28 R3 as %r .
-0.38 R3 as well as
-0.22 R3 award - winning
0.31 R3 for %C .
-0.10 R3 in %D ,
-0.34 R3 in %D .
-0.25 R3 in %P ,
-0.07 R3 in the %P
-0.32 R3 india . $
0.37 R3 is %R the
0.29 R3 is in charge
-0.11 R3 is set to
-0.05 R3 of a %P
-0.16 R3 of drama %P
0.18 R3 serve as %R
-0.04 R3 told %O he
0.13 Rb2 $
0.23 Rb2 %C
-0.52 Rb2 %D
-0.14 Rb2 %K
0.09 Rb2 %N
-0.09 Rb2 %O
-0.22 Rb2 %P
0.05 Rb2 %R
-0.21 Rb2 %S
0.08 Rb2 %T
-0.15 Rb2 's
-0.10 Rb2 (
-0.13 Rb2 )
0.10 Rb2 ,
-0.35 Rb2 -
-0.44 Rb2 .
-0.12 Rb2 /
-0.38 Rb2 :
0.33 Rb2 adapted
-0.50 Rb2 all
0.23 Rb2 also
-0.40 Rb2 and
0.25 Rb2 anime
-0.14 Rb2 announced
0.32 Rb2 are
0.37 Rb2 attached
-0.34 Rb2 based
-0.11 Rb2 be
0.31 Rb2 been
-0.07 Rb2 canada
0.05 Rb2 clarify
-0.09 Rb2 debuted
-0.34 Rb2 drama
-0.28 Rb2 first
0.15 Rb2 follows
0.18 Rb2 for
0.10 Rb2 had
-0.14 Rb2 has
-0.47 Rb2 his
-0.37 Rb2 illustrated
0.08 Rb2 in
-0.15 Rb2 is
-0.20 Rb2 it
0.38 Rb2 its
-0.42 Rb2 japan
-0.14 Rb2 made
-0.17 Rb2 no
-0.22 Rb2 not
-0.31 Rb2 novel
-0.16 Rb2 of
0.29 Rb2 on
-0.35 Rb2 play
-0.31 Rb2 played
0.22 Rb2 returning
-0.20 Rb2 said
-0.34 Rb2 series
-0.15 Rb2 set
0.11 Rb2 show
-0.12 Rb2 sits
-0.34 Rb2 star
-0.31 Rb2 starring
0.41 Rb2 that
0.05 Rb2 the
-0.20 Rb2 there
-0.40 Rb2 this
-0.15 Rb2 to
0.13 Rb2 told
0.18 Rb2 tudum
0.18 Rb2 under
-0.11 Rb2 was
-0.35 Rb2 well
-0.35 Rb2 where
0.31 Rb2 which
0.38 Rb2 who
0.10 Rb2 with
0.25 Rb2 would
-0.22 Rb2 ”
-0.60 Rb3 %D
-0.36 Rb3 %K
0.23 Rb3 %N
0.11 Rb3 %O
-0.16 Rb3 %P
0.33 Rb3 %R
-0.73 Rb3 %T
-0.04 Rb3 %r
0.15 Rb3 's
-0.19 Rb3 (
-0.13 Rb3 )
-0.76 Rb3 ,
-0.20 Rb3 .
-0.34 Rb3 :
0.09 Rb3 ;
0.10 Rb3 a
-0.26 Rb3 actor
0.04 Rb3 again
0.23 Rb3 also
-0.16 Rb3 an
0.28 Rb3 and
-0.18 Rb3 are
0.11 Rb3 as
-0.15 Rb3 at
-0.44 Rb3 based
0.27 Rb3 be
-0.51 Rb3 been
0.29 Rb3 charge
-0.16 Rb3 date
-0.05 Rb3 detective
0.27 Rb3 drama
-0.35 Rb3 film
0.12 Rb3 first
0.45 Rb3 follows
-0.28 Rb3 for
0.43 Rb3 from
0.11 Rb3 had
-0.09 Rb3 has
0.10 Rb3 have
0.26 Rb3 his
0.26 Rb3 in
-0.19 Rb3 is
-0.60 Rb3 it
0.12 Rb3 its
-0.42 Rb3 new
-0.45 Rb3 not
-0.09 Rb3 of
-0.21 Rb3 on
-0.41 Rb3 others
-0.12 Rb3 place
-0.21 Rb3 play
0.08 Rb3 series
-0.12 Rb3 stars
0.20 Rb3 stepping
-0.14 Rb3 story
-0.13 Rb3 the
-0.21 Rb3 their
-0.17 Rb3 this
0.08 Rb3 to
-0.13 Rb3 tv
-0.38 Rb3 was
-0.27 Rb3 which
-0.24 Rb3 who
0.31 Rb3 will
-0.43 Rb3 winning
-0.09 Rb3 –
-0.11 Rb3 “
-0.12 Rb3 ”
-0.17 T after
-0.18 T before
-0.05 T both
0.12 T season
-0.64 ahead Cfar
-0.31 ahead Cfarther
-0.56 ahead Cnear
-0.20 ahead Cnext
-0.41 ahead Cnone
-0.63 ahead Csome
-0.27 ahead Kfar
0.37 ahead Kfarther
0.34 ahead Knear
0.26 ahead Knext
0.60 ahead Knone
0.31 ahead Ksome
-0.19 ahead Pfar
-0.85 ahead Pfarther
0.21 ahead Pnear
-0.26 ahead Pnone
0.26 ahead Psome
-0.30 ahead _
-0.39 ahead _%T
-0.16 ahead _%r
0.44 ahead _(
0.19 ahead _(_)
-0.19 ahead _)
-0.05 ahead _)_%r
0.46 ahead _are
0.39 ahead _are_the
0.14 ahead _as
0.28 ahead _has
-0.09 ahead _is
-0.35 ahead _played
0.18 ahead _serve_as
-0.33 ahead _the
0.42 ahead _the_%r
-0.45 ahead _the_%r_of_%T
-0.07 ahead _who
0.14 ahead _who_also
0.34 ahead _who_will_also_serve_as
0.61 ahead _will
0.05 ahead _will_%r
-0.43 at caption
-0.20 at first0
-0.13 at first1
0.13 at first2
-0.06 at first3
-0.41 at heading
0.10 at item
-0.25 at last2
-0.06 at last3
0.28 at length0
0.27 at length1
-0.11 at length2
-0.12 at length3
-0.40 at length4
-0.17 at length5
-0.10 at middle2
-0.11 at paragraph
-0.69 back Cfar
-0.47 back Cfarther
-0.25 back Cnear
-0.41 back Cnext
-0.28 back Cnone
-0.68 back Csome
0.31 back Kfar
0.29 back Kfarther
0.77 back Knear
0.14 back Knext
0.37 back Knone
-0.44 back Ksome
-0.44 back Pfar
-0.66 back Pfarther
0.10 back Pnear
0.23 back Pnext
-0.09 back Pnone
0.13 back Psome
0.10 back _
-0.27 back _%C
0.35 back _%r
0.42 back _%r_by
-0.27 back _'s
-0.26 back _(
-0.07 back _(_on
0.37 back _)
-0.15 back _/
-0.06 back _/_%r
0.31 back _:
-0.45 back _;
0.55 back _alongside
0.34 back _by
-0.86 back _by_%r_by
-0.14 back _by_(
-0.05 back _by_(_on
-0.20 back _by_illustrated_by
0.31 back _by_starring
0.54 back _duties_with
-0.13 back _for
-0.34 back _the_publisher
0.29 back _through
0.26 back _with
-0.59 cat cast
-0.45 cat character
0.40 cat maker
-0.26 l1 %C
-0.22 l1 %D
-0.48 l1 %N
-0.16 l1 %O
0.10 l1 %R
-0.08 l1 %T
-0.60 l1 &
0.19 l1 's
-0.26 l1 (
-0.10 l1 ,
-0.44 l1 .
-0.45 l1 /
0.35 l1 :
0.09 l1 ;
0.16 l1 ^
0.18 l1 a
-0.27 l1 after
0.06 l1 alongside
-0.05 l1 an
0.24 l1 are
-0.46 l1 as
-0.25 l1 at
-0.07 l1 boss
0.18 l1 but
-0.15 l1 by
-0.41 l1 drama
-0.12 l1 film
-0.42 l1 for
-0.47 l1 from
-0.61 l1 in
0.34 l1 include
0.18 l1 includes
-0.17 l1 including
0.32 l1 is
-0.14 l1 like
-0.25 l1 lord
-0.08 l1 my
-0.33 l1 officer
-0.49 l1 on
-0.19 l1 one
-0.05 l1 our
-0.33 l1 publisher
0.23 l1 replacing
-0.29 l1 said
-0.19 l1 sees
-0.55 l1 starring
-0.27 l1 stars
-0.17 l1 takes
-0.21 l1 that
-0.30 l1 the
0.11 l1 to
-0.19 l1 west
-0.16 l1 while
0.06 l1 winner
0.23 l1 with
-0.58 l1 “
0.06 l2 %C 's
-0.47 l2 %C ,
0.16 l2 %C and
0.18 l2 %D ,
-0.21 l2 %D on
0.08 l2 %K 's
0.13 l2 %K ,
0.26 l2 %K and
-0.12 l2 %P %R
-0.55 l2 %P &
0.26 l2 %P 's
-0.24 l2 %P (
-0.08 l2 %P ,
-0.46 l2 %P /
-0.19 l2 %P :
-0.24 l2 %P ;
-0.07 l2 %P and
-0.08 l2 %P as
0.06 l2 %P for
-0.09 l2 %P in
0.19 l2 %P of
-0.16 l2 %P on
-0.17 l2 %P takes
-0.12 l2 %P the
0.07 l2 %R %R
-0.10 l2 %R ,
0.29 l2 %R :
-0.45 l2 %R ;
0.36 l2 %R alongside
0.16 l2 %R by
-0.13 l2 %R for
0.08 l2 %R the
0.44 l2 %R with
0.48 l2 %T %R
-0.29 l2 %T %r
-0.14 l2 %T (
-0.52 l2 %T ,
-0.15 l2 %T :
-0.32 l2 %T and
-0.64 l2 %r %R
-0.15 l2 %r %r
0.38 l2 %r ,
0.44 l2 %r ;
-0.31 l2 %r alongside
-0.40 l2 %r by
0.39 l2 's %R
-0.08 l2 ( the
-0.11 l2 ( “
-0.16 l2 ) ,
-0.25 l2 ) and
0.31 l2 , a
0.05 l2 , alongside
0.17 l2 , and
0.18 l2 , but
-0.07 l2 , including
-0.18 l2 , starring
-0.25 l2 , the
-0.33 l2 , while
0.13 l2 , with
0.16 l2 / %R
-0.22 l2 / %r
-0.43 l2 : “
0.27 l2 ^ %R
0.16 l2 ^ ^
-0.30 l2 ^ the
0.26 l2 adapted by
0.37 l2 along with
-0.09 l2 and %R
0.32 l2 and %r
-0.17 l2 and a
-0.23 l2 and starring
-0.28 l2 and the
0.06 l2 anime at
-0.17 l2 based on
0.36 l2 by %R
-0.25 l2 cancelled %R
-0.14 l2 city of
-0.28 l2 coming to
0.32 l2 drama %R
0.22 l2 duties with
-0.33 l2 for the
0.31 l2 from %R
-0.24 l2 illustrated %R
-0.25 l2 illustrated by
-0.26 l2 in the
0.36 l2 its %R
-0.14 l2 moved to
-0.39 l2 mr .
-0.11 l2 novels %R
-0.07 l2 of a
-0.41 l2 of drama
-0.18 l2 of the
-0.23 l2 on a
-0.17 l2 on the
-0.15 l2 released %R
-0.08 l2 roles as
-0.05 l2 series %R
-0.36 l2 series %r
-0.20 l2 series stars
0.31 l2 show ,
-0.26 l2 slate includes
-0.12 l2 story of
0.38 l2 team at
-0.08 l2 town of
0.41 l2 under %R
-0.06 l2 well as
-0.14 l2 winning %R
0.46 l2 winning %r
-0.11 l2 working with
0.46 l2 ” %R
0.25 l2 ” %r
-0.29 l2 ” said
-0.12 l2 ” “
0.29 l3 %K , and
-0.08 l3 %P ( the
-0.11 l3 %P ( “
0.24 l3 %P ) and
-0.04 l3 %P , and
-0.15 l3 %P , the
-0.08 l3 %P and the
-0.07 l3 %P in the
-0.07 l3 %P of a
-0.14 l3 %P of drama
-0.11 l3 %R %P &
-0.21 l3 %R %P (
0.28 l3 %R %P ,
-0.15 l3 %R %P /
-0.25 l3 %R %P and
0.16 l3 %R %R alongside
0.37 l3 %R %R by
0.21 l3 %R ) ,
-0.22 l3 %R , with
-0.06 l3 %R / %r
0.22 l3 %R and %r
0.54 l3 %R duties with
0.26 l3 %T ” %R
0.48 l3 %r %P and
-0.31 l3 %r %r alongside
0.17 l3 %r %r by
-0.32 l3 %r ) ,
0.16 l3 %r / %R
-0.30 l3 %r / %r
0.38 l3 %r and %R
-0.51 l3 %r duties with
0.25 l3 's %K and
0.13 l3 's %P and
-0.21 l3 's %P of
-0.43 l3 ( %P ,
0.06 l3 ) , with
0.18 l3 , %K and
0.24 l3 , %P 's
0.11 l3 , %P and
-0.21 l3 , %R %R
-0.11 l3 , %R by
-0.40 l3 , %r %R
-0.32 l3 , %r by
0.14 l3 , along with
-0.29 l3 , ” said
-0.12 l3 , ” “
0.49 l3 - winning %R
-0.06 l3 : %P ,
-0.26 l3 ; %P and
0.35 l3 ; %R by
-0.33 l3 ; %r by
-0.39 l3 ^ %C ,
-0.17 l3 ^ %P (
-0.13 l3 ^ %P ,
0.08 l3 ^ %P and
-0.16 l3 ^ %R %R
0.23 l3 ^ %R :
-0.20 l3 ^ %R by
0.40 l3 ^ %T %R
-0.14 l3 ^ %T (
-0.29 l3 ^ %r by
0.27 l3 ^ ^ %R
0.16 l3 ^ ^ ^
-0.30 l3 ^ ^ the
0.39 l3 a %R with
0.26 l3 alongside %P and
-0.11 l3 and %P (
0.25 l3 and %P for
0.06 l3 and %P of
-0.40 l3 and %R %R
0.80 l3 and %R by
0.15 l3 and %r by
0.26 l3 and adapted by
-0.20 l3 and illustrated by
-0.10 l3 as %P and
-0.06 l3 as well as
-0.17 l3 be %R by
0.07 l3 be %r by
0.42 l3 been %R by
-0.21 l3 been cancelled %R
0.17 l3 being %R by
-0.15 l3 book %T :
-0.10 l3 by %P (
0.04 l3 by %P and
-0.05 l3 in %P ,
0.50 l3 includes %P ,
-0.08 l3 including %P ,
0.44 l3 is %R %R
-0.27 l3 is %r %R
-0.06 l3 like %P ,
-0.16 l3 of %P 's
-0.13 l3 of %P (
-0.19 l3 of %P ,
-0.32 l3 of %P and
-0.37 l3 series %R by
-0.10 l3 series %r %R
-0.17 l3 series %r by
-0.43 l3 starring %P ,
-0.32 l3 starring %P and
-0.22 l3 stars %P ,
-0.10 l3 the %P ,
-0.29 l3 the %P and
-0.09 l3 the %P for
0.06 l3 the anime at
0.31 l3 the show ,
-0.08 l3 the story of
0.24 l3 to %R %R
0.42 l3 was %R by
-0.11 l3 was %r %R
-0.28 l3 was %r by
-0.09 l3 was cancelled %R
-0.10 l3 with %P ,
-0.12 l3 with %P and
-0.07 l3 “ %P &
-0.14 l3 ” %R by
-0.15 l3 ” ) and
-0.51 own Csure1
-0.87 own Csure2
-0.30 own Csure3
0.70 own Ksure2
0.44 own Ksure3
-0.87 own P1
-0.50 own P2
-0.34 own P3
-0.83 own Psure1
0.40 own Psure2
0.19 own Psure3
-0.53 own writtenCsure1
-0.73 own writtenCsure2
-0.44 own writtenCsure3
0.70 own writtenKsure2
0.44 own writtenKsure3
-1.00 own writtenP1
-0.35 own writtenP2
-0.34 own writtenP3
-0.16 own writtenPsure1
0.37 own writtenPsure2
0.14 own writtenPsure3
0.14 par %P
0.04 par the
0.18 par “
-0.13 par2 %P )
0.13 par2 %P on
-0.16 par2 the %P
0.18 par2 “ %P
-0.10 r1 !
-0.06 r1 $
-0.31 r1 %D
-0.17 r1 %N
-0.10 r1 %O
-0.31 r1 %P
0.16 r1 %R
-0.11 r1 %r
-0.60 r1 &
-0.17 r1 's
0.05 r1 )
0.20 r1 ,
-0.37 r1 -
-0.07 r1 .
0.17 r1 /
-0.41 r1 :
-0.06 r1 ;
-0.16 r1 ]
-0.11 r1 a
-0.05 r1 actor
0.19 r1 added
-0.19 r1 after
-0.13 r1 also
0.24 r1 animates
0.34 r1 announced
-0.21 r1 are
-0.36 r1 as
-0.42 r1 at
-0.32 r1 australia
-0.36 r1 award
-0.19 r1 back
-0.11 r1 by
0.10 r1 did
-0.33 r1 drama
0.36 r1 for
0.10 r1 had
0.20 r1 has
-0.39 r1 in
-0.32 r1 india
-0.13 r1 leave
0.07 r1 of
-0.24 r1 on
-0.22 r1 original
0.47 r1 remains
-0.17 r1 returns
-0.09 r1 revealed
0.06 r1 said
-0.28 r1 says
-0.22 r1 series
0.30 r1 serve
-0.30 r1 show
-0.17 r1 star
-0.23 r1 story
-0.10 r1 takes
-0.21 r1 that
-0.08 r1 the
-0.57 r1 to
0.05 r1 told
-0.08 r1 was
-0.19 r1 who
-0.12 r1 will
-0.11 r1 with
-0.18 r1 would
-0.29 r1 –
-0.17 r1 —
-0.32 r1 ”
-0.06 r2 $ $
-0.12 r2 %D ,
-0.07 r2 %D .
-0.07 r2 %R %D
-0.28 r2 %R %P
0.47 r2 %R .
0.37 r2 %R it
-0.13 r2 %R the
0.14 r2 %r the
-0.52 r2 & %P
-0.44 r2 's %K
0.19 r2 's %P
0.11 r2 's %T
-0.26 r2 's first
-0.31 r2 's novel
-0.26 r2 's “
0.16 r2 ( %P
0.44 r2 ( %R
-0.58 r2 ( %r
-0.07 r2 ( the
0.15 r2 ( “
0.29 r2 ) $
-0.09 r2 ) %D
-0.12 r2 ) %R
0.16 r2 ) .
-0.39 r2 ) and
-0.06 r2 ) in
-0.34 r2 ) is
-0.17 r2 ) who
0.27 r2 , %C
-0.24 r2 , %K
-0.12 r2 , %P
-0.46 r2 , %R
0.29 r2 , %T
0.28 r2 , %r
-0.32 r2 , a
-0.26 r2 , as
-0.07 r2 , is
-0.05 r2 , on
-0.31 r2 , played
-0.10 r2 , said
0.07 r2 , the
-0.20 r2 , there
-0.20 r2 , was
-0.35 r2 , where
0.22 r2 , which
0.20 r2 , who
-0.13 r2 , with
0.24 r2 , “
-0.18 r2 , ”
-0.34 r2 - based
-0.16 r2 . ,
0.26 r2 / %P
-0.14 r2 : %P
0.28 r2 ; %P
0.19 r2 added :
-0.48 r2 and %R
0.18 r2 and %T
0.59 r2 and %r
-0.34 r2 and illustrated
-0.05 r2 and is
-0.29 r2 and the
0.40 r2 are %R
-0.27 r2 are %r
-0.25 r2 are the
0.05 r2 as %R
-0.47 r2 as %r
-0.15 r2 as a
-0.10 r2 as well
-0.38 r2 at the
-0.22 r2 award -
0.10 r2 did the
0.31 r2 for %C
0.20 r2 for %K
0.27 r2 for the
0.28 r2 has %R
0.31 r2 has been
-0.41 r2 in %D
-0.27 r2 in %P
0.14 r2 in the
-0.32 r2 india .
0.41 r2 is %R
0.23 r2 is also
-0.05 r2 is in
-0.04 r2 is on
-0.11 r2 is set
-0.28 r2 of %P
-0.05 r2 of a
-0.13 r2 of drama
-0.20 r2 on the
-0.13 r2 series %T
0.30 r2 serve as
-0.29 r2 takes %P
-0.24 r2 the %P
-0.07 r2 to the
-0.04 r2 told %O
0.50 r2 will %R
-0.18 r2 will %r
-0.05 r2 will be
-0.18 r2 ” )
-0.06 r3 $ $ $
-0.07 r3 %D . $
0.47 r3 %R . $
0.16 r3 %R the first
-0.40 r3 's %K ,
-0.15 r3 's %K and
-0.06 r3 's %P ,
-0.39 r3 's %P .
0.50 r3 's %P and
-0.06 r3 's %P of
-0.13 r3 's “ %T
-0.07 r3 ( %P )
0.13 r3 ( %P on
0.23 r3 ( %R %R
-0.66 r3 ( %r %r
-0.23 r3 ( the %P
0.18 r3 ( “ %P
0.29 r3 ) $ $
-0.11 r3 ) %R the
-0.09 r3 ) , with
0.16 r3 ) . $
-0.10 r3 ) and %R
-0.06 r3 ) and %r
-0.14 r3 , %K .
-0.12 r3 , %P 's
-0.21 r3 , %P )
-0.06 r3 , %P ,
-0.14 r3 , %P and
-0.24 r3 , %P is
-0.12 r3 , %R %D
-0.26 r3 , %R by
-0.08 r3 , %R of
-0.37 r3 , %T is
-0.29 r3 , %r %R
0.41 r3 , %r by
0.31 r3 , and %P
-0.11 r3 , and the
-0.25 r3 , played %R
-0.43 r3 , the %C
0.28 r3 , the %N
-0.17 r3 , the %P
-0.07 r3 , the %r
0.15 r3 , the series
-0.13 r3 , the show
-0.04 r3 , which follows
0.53 r3 , who %R
0.18 r3 , who %r
0.24 r3 , who also
-0.08 r3 , “ %T
-0.11 r3 , ” “
0.29 r3 ; %P and
0.19 r3 added : “
-0.08 r3 and %K 's
0.41 r3 and %K ,
-0.06 r3 and %K .
0.44 r3 and %P %R
-0.21 r3 and %P 's
0.18 r3 and %P (
-0.11 r3 and %P .
-0.32 r3 and %P ;
-0.06 r3 and %P and
-0.04 r3 and %P are
0.16 r3 and %P as
0.15 r3 and %P for
0.35 r3 and %P serve
-0.20 r3 and %P story
-0.48 r3 and %R by
0.10 r3 and %r %R
0.67 r3 and %r by
-0.34 r3 and illustrated by
-0.04 r3 and the %P
0.32 r3 are %R %R
-0.21 r3 are %r %r
0.29 r3 are the %R
-0.22 r3 award - winning
0.31 r3 for %C .
-0.07 r3 in %D ,
-0.34 r3 in %D .
-0.25 r3 in %P ,
-0.07 r3 in the %P
-0.32 r3 india . $
0.21 r3 is %R the
-0.11 r3 is set to
-0.05 r3 of a %P
-0.16 r3 of drama %P
0.10 r3 serve as %R
-0.04 r3 told %O he
-0.15 r3 ” ) .
-0.30 role company
-0.18 role creator
-0.56 role director
0.50 role producer
0.49 role showrunner
-0.18 role writer
1.61 rule any
-0.77 rule none
-1.34 rule other-role
`
