/** What the judge of cast claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const castWeights = `
-0.241 bias
-0.11 A !
-0.18 A #
0.05 A %C
-0.09 A %D
-0.76 A %K
-0.07 A %N
-0.67 A %O
0.06 A %S
-0.05 A %T
0.11 A &
-0.08 A 's
-0.17 A (
-0.08 A *
0.25 A -
0.07 A .
0.12 A ...
-0.30 A /
-0.06 A :
0.39 A ;
-0.15 A ?
0.22 A [
-0.04 A ]
-0.08 A about
0.23 A above
0.19 A absent
0.14 A acclaimed
0.22 A according
0.14 A acted
-0.48 A actor
-0.07 A actors
-0.08 A actress
-0.30 A actually
-0.43 A adaptation
-0.57 A adapted
-0.62 A adapts
0.51 A added
0.42 A additions
0.09 A admitted
0.11 A affair
0.43 A after
0.34 A again
-0.15 A against
0.38 A ago
-0.11 A air
-0.48 A aired
-0.12 A aka
-0.21 A alive
-0.21 A all
-0.20 A alone
-0.81 A along
0.32 A alongside
0.45 A already
0.30 A although
0.11 A always
0.11 A am
-0.33 A american
-0.67 A among
-0.55 A animation
-0.46 A anime
0.33 A announced
0.19 A announcing
0.10 A another
-0.23 A any
0.69 A appear
0.23 A arrived
0.25 A arrives
-0.35 A art
-0.26 A asked
-0.16 A attached
-0.08 A attended
-0.30 A audiences
-0.43 A australia
-0.27 A australian
-0.18 A author
-0.40 A autumn
0.14 A available
-0.20 A award
0.06 A award-winning
-0.34 A away
0.09 A back
-0.17 A bafta
-0.07 A base
-0.48 A based
0.23 A beard
0.17 A beautiful
-0.13 A became
-0.44 A because
0.20 A become
0.10 A began
-0.10 A begin
0.13 A begins
-0.34 A begun
-0.56 A behind
0.05 A being
0.24 A believe
0.09 A best
-0.17 A best-selling
-0.38 A bestseller
-0.09 A better
-0.05 A between
-0.19 A blessed
0.25 A blown
-0.25 A board
-0.29 A body
-0.37 A book
-0.17 A books
-0.15 A both
0.18 A boy
0.12 A brand
-0.23 A bright
0.31 A brilliant
0.34 A bring
-0.45 A bringing
-0.10 A british
-0.24 A broadcast
-0.17 A brother
-0.32 A brothers
-0.34 A brought
-0.08 A business
-0.40 A busy
0.26 A but
-0.28 A cable
-0.13 A called
0.33 A came
-0.33 A cameras
-0.18 A can
-0.26 A canada
-0.42 A cancelled
-0.33 A care
-0.50 A case
0.39 A cast
-0.31 A casting
-0.16 A central
0.18 A centre
-0.28 A century
-0.25 A ceo
-0.35 A chair
-0.28 A chance
-0.22 A changes
-0.07 A channel
-0.37 A channels
-0.26 A character
-0.20 A characters
-0.90 A charge
-0.20 A charismatic
-0.08 A checking
0.10 A chef
-0.09 A chief
0.05 A christmas
-0.29 A city
-0.20 A clarify
-0.08 A classic
-0.20 A close
0.08 A closed
-0.19 A closer
-0.06 A co
0.27 A co-created
-0.14 A co-creator
0.16 A co-production
-0.10 A come
0.49 A comeback
0.26 A comedic
-0.15 A comic
-0.66 A coming
-0.15 A comment
-0.31 A commissioned
-0.21 A company
-0.46 A complex
-0.59 A composition
-0.31 A confirm
0.29 A confirmed
-0.14 A consistently
-0.36 A continue
-0.33 A continues
0.37 A contract
-0.08 A control
-0.40 A corruption
-0.23 A could
0.14 A couple
0.29 A course
-0.21 A create
-0.28 A created
0.07 A creative
-0.92 A creator
-0.54 A creators
-0.07 A creatures
-0.14 A credit
-0.41 A credits
-0.43 A crime
-0.22 A critical
0.33 A critically
-0.20 A cult
0.39 A current
0.22 A currently
-0.14 A daily
-0.06 A dangerous
-0.06 A danish
-0.07 A dark
-0.39 A date
-0.22 A dates
-0.12 A daughter
0.18 A day
-0.21 A days
-0.23 A dead
-0.31 A deal
-0.26 A death
-0.31 A debut
-0.42 A debuted
-0.27 A decide
-0.52 A decision
-0.18 A dedicated
-0.33 A delighted
-0.12 A denied
0.43 A described
-0.23 A design
-0.47 A designs
-0.19 A despite
-0.12 A details
0.22 A detective
0.14 A determined
-0.43 A developed
-0.30 A development
-0.39 A diary
-0.56 A did
-0.14 A died
-0.31 A different
-0.41 A dinner
-0.90 A direct
-0.22 A directed
-0.76 A directing
-0.43 A direction
-0.10 A director
-0.74 A directs
-0.35 A dirty
-0.31 A discover
-0.16 A discovered
-0.42 A discovers
-0.06 A do
-0.06 A doctor
0.16 A does
0.20 A doing
-0.09 A done
-0.38 A doors
-0.04 A down
0.56 A drama
-0.29 A dramas
0.24 A dramedy
-0.27 A dropped
0.09 A due
-0.30 A duo
-0.31 A during
-0.32 A duties
-0.27 A each
-0.39 A earlier
-0.13 A east
0.23 A either
0.18 A ended
0.20 A ending
-0.47 A england
-0.50 A english
-0.35 A enough
0.31 A ensemble
0.35 A enter
-0.07 A entering
-0.46 A entertainment
-0.26 A epic
-0.04 A episode
-0.14 A episodes
-0.10 A espionage
-0.31 A established
-0.11 A even
-0.46 A event
-0.33 A ever
-0.13 A every
0.23 A everyone
-0.04 A everything
-0.36 A exactly
-0.24 A excited
-0.66 A exec
-0.65 A executive
0.18 A exit
0.28 A expected
-0.16 A experience
-0.10 A face
-0.26 A faces
-0.44 A fame
-0.24 A family
0.24 A famous
0.15 A fan
0.10 A fans
-0.39 A fantastic
-0.25 A fantasy
-0.15 A far
-0.21 A fate
0.19 A father
-0.10 A favorite
-0.21 A favourite
-0.29 A feature
0.16 A featuring
-0.31 A fight
-0.27 A fighting
-0.11 A fill
-0.30 A film
0.22 A filmed
-0.13 A filming
0.33 A films
-0.28 A final
-0.09 A finale
0.18 A finally
-0.30 A financial
-0.04 A find
-0.39 A finding
-0.07 A finish
0.36 A finished
-0.20 A focus
-0.21 A follow
-0.05 A followed
-0.16 A following
0.20 A follows
-0.11 A forces
-0.28 A former
0.06 A fortress
-0.45 A fortune
-0.36 A forward
0.22 A found
-0.19 A fourth
0.07 A franchise
-0.38 A french
-0.53 A friend
0.19 A from
0.04 A front
0.23 A fronted
-0.24 A fun
0.22 A funny
-0.51 A future
-0.18 A game
-0.22 A gang
-0.54 A gave
-0.16 A genre
0.25 A get
-0.41 A getting
-0.18 A giant
0.17 A girl
0.16 A given
-0.06 A gives
-0.12 A global
-0.24 A globally
-0.25 A globe
-0.13 A go
-0.35 A goes
-0.52 A going
0.09 A gone
0.23 A good
0.35 A goodbye
-0.07 A got
0.29 A graphic
0.16 A grave
-0.32 A great
0.11 A group
0.13 A guest
-0.07 A had
-0.35 A half
-0.20 A hand
-0.24 A handed
-0.31 A handled
-0.41 A handles
0.04 A hangs
-0.04 A happened
-0.52 A hard
-0.05 A has
-0.24 A have
-0.35 A having
0.10 A he'd
-0.13 A head
0.32 A headline
0.37 A heads
0.12 A hear
-0.32 A heard
-0.18 A heart
0.05 A hearts
0.06 A held
-0.27 A helmed
0.35 A her
0.22 A here
-0.34 A hero
0.25 A heroine
-0.25 A hiding
-0.27 A high
0.26 A highly
-0.36 A him
-0.46 A himself
0.24 A hinted
-0.09 A historical
-0.21 A history
0.14 A home
-0.32 A hope
-0.15 A hopefully
-0.27 A hoping
-0.38 A horror
-0.22 A hospital
-0.16 A host
-0.23 A hosted
0.25 A hosts
0.09 A hot
0.25 A hour
-0.62 A hour-long
-0.61 A hours
-0.55 A however
-0.30 A human
-0.19 A husband
-0.27 A i
-0.27 A i'm
0.35 A if
-0.13 A illustrated
-0.32 A immersive
-0.30 A include
0.42 A includes
-0.20 A increasing
-0.35 A incredible
-0.04 A independent
-0.22 A india
0.12 A indie
-0.35 A inspired
-0.36 A intense
-0.24 A interest
-0.07 A international
0.33 A interview
0.42 A interviews
-0.31 A into
-0.16 A invest
-0.09 A investigate
0.50 A investigates
-0.25 A investigation
0.21 A ireland
-0.48 A japan
-0.44 A japanese
0.05 A job
0.50 A joining
0.06 A joins
0.23 A journalist
-0.13 A journey
0.26 A judge
0.18 A just
-0.40 A keeps
0.20 A kept
-0.15 A key
0.09 A kicks
0.19 A killed
-0.59 A killer
-0.23 A king
-0.30 A knew
-0.31 A know
0.30 A known
-0.04 A korea
-0.15 A korean
0.09 A landed
-0.18 A large
0.47 A last
0.12 A latest
-0.13 A latter
-0.16 A launch
-0.31 A launched
0.18 A lead
0.42 A leads
-0.10 A learn
-0.12 A least
-0.39 A leave
0.11 A led
-0.05 A left
0.21 A less
-0.28 A let
-0.42 A life
0.05 A light
0.35 A like
0.23 A likely
-0.24 A lineup
0.14 A list
-0.37 A live-action
0.34 A loan
-0.11 A local
0.11 A locked
0.34 A london
-0.26 A long
0.26 A longtime
-0.25 A look
0.34 A looking
0.30 A lord
0.11 A lot
-0.41 A love
0.04 A made
-0.21 A magazine
-0.08 A main
-0.05 A major
0.26 A make
0.25 A makes
-0.61 A making
-0.17 A man
-0.71 A manga
0.09 A many
0.22 A mark
-0.29 A marks
-0.25 A married
-0.34 A material
0.45 A may
0.38 A mayor
0.08 A me
-0.17 A means
0.54 A meanwhile
0.38 A media
-0.05 A meeting
-0.21 A member
-0.26 A members
-0.29 A memory
0.29 A might
-0.42 A million
-0.37 A minute
-0.34 A mission
-0.24 A mixed
-0.23 A modern
-0.26 A monster
-0.20 A months
-0.25 A more
-0.47 A most
0.13 A mother
0.25 A moved
-0.17 A movie
-0.25 A movies
0.15 A mr
-0.11 A mrs
0.53 A multiple
-0.27 A murder
0.06 A murdered
-0.53 A music
-0.07 A my
0.21 A mysterious
-0.23 A name
0.12 A named
-0.16 A near
-0.35 A nearly
-0.21 A need
0.43 A neighbour
-0.07 A network
-0.40 A never
0.19 A new
0.73 A newcomer
-0.33 A newest
-0.60 A news
0.25 A next
-0.17 A night
-0.20 A nights
0.16 A no
0.06 A nobody
-0.23 A noir
0.10 A north
0.11 A not
0.33 A nothing
-0.32 A novel
-0.17 A novels
0.06 A number
0.29 A off
-0.20 A officer
-0.34 A officially
-0.16 A old
-0.18 A older
-0.25 A oldest
-0.33 A once
-0.14 A only
0.10 A opener
-0.34 A opening
-0.32 A opens
0.07 A opposite
-0.45 A or
-0.09 A order
-0.11 A ordered
-0.32 A original
0.28 A originally
0.19 A originals
-0.11 A other
0.38 A others
-0.42 A our
-0.10 A out
-0.07 A over
-0.05 A overseas
-0.56 A overseeing
-0.40 A own
-0.14 A owned
0.09 A owner
-0.08 A p.m
0.10 A parents
0.38 A part
-0.18 A partner
0.19 A parts
0.12 A passed
-0.56 A past
-0.77 A pen
-0.26 A penned
-0.08 A people
-0.21 A perform
0.16 A performance
-0.11 A period
0.16 A photo
0.37 A picked
-0.12 A pickup
-0.10 A pilot
0.46 A pink
-0.37 A place
0.30 A platform
0.53 A play
-0.08 A played
0.21 A player
0.07 A playing
0.41 A plays
-0.17 A pleased
0.39 A podcast
-0.25 A police
0.38 A political
0.22 A pop
0.34 A portray
-0.39 A position
-0.49 A post
-0.24 A post-production
0.20 A posted
-0.12 A power
0.08 A powerful
-0.39 A premiere
0.33 A premieres
-0.22 A prequel
0.07 A present
-0.56 A president
-0.52 A press
-0.07 A previously
-0.17 A principal
0.35 A procedural
-0.64 A produce
-0.47 A producer
-0.76 A producers
-0.39 A produces
-0.29 A producing
-0.42 A production
-0.57 A programming
-0.51 A project
-0.36 A projects
-0.41 A promises
0.19 A proper
0.11 A protagonist
0.45 A psychological
-0.10 A published
-0.16 A publisher
-0.33 A put
0.22 A question
-0.19 A ran
0.15 A rated
-0.05 A ratings
0.19 A read
-0.08 A ready
0.05 A real
-0.39 A really
0.25 A reason
-0.23 A recently
0.29 A recovering
0.53 A recurring
0.09 A regular
0.12 A regulars
0.14 A relationship
-0.06 A relationships
-0.49 A release
0.27 A released
0.07 A remain
-0.15 A remained
-0.76 A remains
-0.41 A renewed
0.22 A replacing
-0.19 A reportedly
-0.27 A reporters
0.27 A representative
0.41 A reprise
0.07 A reprises
-0.16 A reprising
-0.38 A respectively
-0.38 A rest
0.10 A returning
0.11 A returns
0.14 A reunited
-0.40 A revealed
-0.22 A revenge
0.05 A revolves
-0.09 A rights
-0.26 A rising
0.40 A role
0.50 A roles
0.25 A roll
-0.33 A rolled
-0.21 A rolling
0.14 A romance
0.20 A romantic
-0.38 A room
0.31 A rumored
-0.08 A rumoured
0.06 A run
0.18 A running
-0.45 A runs
-0.24 A s
0.20 A saddle
-0.32 A said
-0.10 A sales
0.35 A same
-0.20 A saw
-0.40 A say
0.39 A saying
-0.47 A says
-0.17 A scene
0.28 A scenes
-0.36 A scheduled
-0.32 A school
0.16 A sci-fi
-0.30 A screenplay
-0.24 A screens
-0.48 A script
-0.28 A scripted
-0.70 A scripts
-0.30 A season
0.07 A second
-0.21 A secrets
-0.11 A see
-0.12 A seems
0.49 A seen
-0.29 A sense
-0.15 A seoul
-0.35 A series
0.09 A serious
-0.36 A serve
-0.26 A served
-0.19 A serves
-0.25 A service
-0.49 A sets
0.05 A several
0.44 A share
-0.16 A shared
-0.29 A shares
-0.05 A she
0.19 A shooting
-0.31 A shop
-0.18 A short
0.37 A shot
0.46 A should
0.16 A show
0.17 A shown
-1.21 A showrunner
-0.48 A showrunners
-0.06 A shows
-0.30 A siblings
0.23 A signed
-0.10 A signs
-0.13 A since
-0.48 A sings
-0.45 A sister
-0.09 A sisters
0.44 A sit
-0.10 A sitcom
0.05 A site
0.11 A sits
0.18 A slated
-0.29 A slot
-0.50 A small
-0.34 A smash
-0.49 A so
-0.43 A soap
0.13 A soldier
0.26 A solid
-0.23 A solve
-0.13 A some
-0.16 A something
-0.09 A son
-0.38 A song
-0.54 A soon
0.21 A sound
-0.18 A south
-0.27 A space
-0.49 A spain
-0.44 A special
-0.36 A split
0.31 A spy
-0.26 A staff
0.19 A stage
-0.81 A starring
0.41 A stars
-0.06 A start
-0.27 A started
0.30 A starting
-0.06 A starts
-0.17 A statement
-0.24 A stays
-0.29 A stepped
-0.13 A stepping
0.23 A steps
-0.26 A stick
0.17 A still
0.31 A stories
-0.36 A story
-0.42 A streaming
-0.11 A strength
0.19 A struggle
-0.17 A students
-0.43 A studio
0.24 A success
-0.13 A successful
-0.17 A such
-0.10 A suddenly
-0.25 A summer
-0.42 A sunday
-0.23 A support
0.40 A supporting
-0.44 A sure
-0.23 A survive
0.13 A take
-0.12 A takes
0.05 A taking
-0.38 A tale
0.24 A talent
-0.38 A talk
0.19 A talked
0.23 A talks
0.05 A tapped
-0.12 A team
-0.09 A teams
0.27 A teen
-0.16 A television
-0.41 A tell
-0.10 A telling
-0.10 A tells
0.09 A than
0.09 A them
-0.56 A theme
-0.26 A themed
0.19 A themselves
-0.38 A then
-0.25 A there
-0.16 A these
-0.12 A they
0.14 A thief
-0.10 A things
-0.12 A think
0.66 A those
-0.16 A though
-0.28 A thriller
0.19 A through
-0.18 A thursday
-0.06 A time
0.37 A title
-0.15 A titles
-0.12 A together
-0.18 A tokyo
-0.32 A told
0.31 A too
-0.26 A top
0.28 A toplines
0.10 A tour
-0.61 A town
-0.28 A trailer
-0.43 A trilogy
0.07 A truth
0.22 A try
0.23 A turned
-0.31 A turns
-0.47 A tv
-0.36 A tweeted
-0.20 A type
-0.32 A uk
-0.40 A unconfirmed
0.13 A under
-0.39 A unexpected
-0.41 A unique
-0.20 A unravel
-0.30 A until
-0.11 A up
0.56 A upcoming
-0.16 A update
-0.17 A updates
0.16 A upped
0.13 A us
-0.13 A use
-0.15 A used
-0.17 A usual
-0.34 A vampire
-0.22 A various
0.10 A very
-0.29 A via
-0.31 A vice
-0.23 A video
0.34 A viewers
-0.25 A village
-0.13 A villain
0.22 A voice
-0.17 A voices
-0.37 A wait
-0.24 A wake
-0.12 A wanted
-0.36 A watch
-0.35 A watched
-0.41 A way
-0.25 A we
-0.10 A we're
-0.16 A wear
0.30 A wednesday
-0.24 A week
-0.24 A weeks
-0.13 A well
0.08 A west
0.04 A western
0.07 A when
-0.24 A where
-0.51 A which
-0.04 A while
-0.09 A who
0.16 A whom
0.16 A whose
0.21 A wife
-0.31 A winner
-0.34 A winning
0.30 A without
-0.16 A woman
0.08 A won
-0.25 A work
-0.43 A worked
-0.48 A working
-0.29 A works
0.26 A would
0.22 A wound
0.07 A wraps
-0.13 A write
0.09 A writer
-0.39 A writers
-0.45 A writes
-0.73 A writing
0.11 A written
-0.41 A wrote
-0.16 A year
-0.06 A year-old
0.46 A years
-0.48 A yes
0.11 A yet
0.06 A york
0.10 A you
-0.21 A your
-0.40 A |
0.14 A –
-0.19 A —
0.07 A ”
-0.25 An !
-0.15 An #
0.13 An %D
-0.45 An %K
-0.11 An %N
-0.60 An %O
0.12 An %S
-0.21 An %T
-0.17 An &
-0.11 An 's
-0.10 An (
-0.15 An )
0.10 An ,
0.21 An -
0.25 An ...
-0.55 An /
0.13 An :
0.48 An ;
-0.29 An ?
0.22 An [
-0.04 An ]
-0.23 An about
0.24 An above
0.19 An absent
0.16 An acclaimed
0.22 An according
0.14 An acted
-0.48 An actor
0.14 An actors
0.15 An actress
-0.50 An adaptation
-0.56 An adapted
-0.40 An adapts
0.45 An added
0.09 An admitted
0.37 An after
0.43 An again
-0.25 An agent
0.19 An ago
-0.10 An air
-0.47 An aired
-0.27 An aka
-0.21 An alive
-0.08 An alone
-0.41 An along
0.17 An alongside
0.39 An already
0.19 An also
-0.13 An although
0.13 An always
0.15 An am
0.07 An american
-0.67 An among
-0.35 An anime
0.46 An announced
-0.18 An another
0.32 An appear
0.24 An appears
0.09 An arc
-0.25 An around
0.34 An arrives
-0.32 An art
-0.26 An asked
-0.08 An attended
-0.41 An australia
-0.41 An autumn
0.19 An available
-0.05 An award
-0.14 An away
0.06 An back
0.20 An bafta
-0.26 An based
0.23 An beard
-0.12 An became
0.25 An become
0.09 An been
-0.24 An before
0.27 An begins
-0.25 An begun
-0.28 An behind
0.12 An being
0.21 An best
-0.18 An best-selling
-0.38 An bestseller
0.05 An better
-0.17 An between
-0.31 An black
-0.22 An board
-0.45 An book
-0.17 An books
0.19 An both
-0.11 An bow
-0.23 An bright
-0.15 An brilliant
-0.21 An broadcast
-0.32 An brother
-0.32 An brothers
-0.36 An brought
-0.36 An busy
-0.13 An but
-0.10 An cable
0.42 An came
-0.33 An cameras
0.16 An can
0.08 An cancelled
0.45 An cast
-0.31 An casting
0.18 An centre
-0.25 An ceo
-0.37 An character
-0.36 An characters
-0.63 An charge
-0.16 An charismatic
0.06 An checking
-0.31 An chief
0.09 An christmas
-0.08 An city
-0.20 An clarify
-0.08 An classic
-0.20 An close
0.08 An closed
-0.17 An closer
-0.05 An co
-0.08 An co-creator
-0.06 An come
0.17 An comedy
0.27 An comes
-0.14 An comic
-0.06 An coming
-0.11 An commissioned
-0.21 An company
-0.16 An complex
-0.49 An composition
0.32 An confirmed
-0.35 An continue
-0.28 An continues
-0.25 An corruption
0.14 An could
-0.11 An create
-0.28 An created
-0.18 An creative
-0.78 An creator
-0.52 An creators
-0.06 An creatures
-0.23 An credit
-0.13 An credits
-0.12 An crime
-0.32 An cult
-0.14 An daily
-0.06 An danish
-0.27 An date
0.40 An daughter
-0.27 An day
-0.07 An days
-0.23 An dead
-0.12 An deal
-0.31 An debut
-0.30 An debuted
-0.08 An decide
-0.17 An dedicated
-0.12 An denied
-0.10 An described
-0.47 An designs
-0.10 An despite
-0.08 An details
-0.36 An detective
-0.34 An developed
-0.16 An development
-0.41 An did
-0.19 An dinner
-0.83 An direct
-0.38 An directed
-0.75 An directing
-0.38 An director
-0.76 An directs
-0.35 An dirty
-0.09 An discovers
-0.36 An do
0.22 An does
0.21 An doing
-0.62 An done
-0.52 An doors
-0.17 An dramas
-0.27 An dropped
-0.36 An due
-0.23 An during
-0.37 An duties
-0.27 An each
-0.09 An east
-0.05 An end
0.15 An ended
-0.30 An ending
0.35 An enter
-0.43 An entertainment
-0.26 An epic
0.10 An episode
-0.49 An episodes
-0.31 An established
-0.36 An even
0.13 An event
-0.25 An ever
-0.06 An every
0.06 An everything
-0.36 An exactly
-0.53 An exec
-0.31 An executive
0.20 An exit
0.31 An expected
0.05 An face
-0.26 An faces
-0.11 An fame
-0.37 An family
0.24 An famous
0.16 An fan
0.22 An fans
-0.39 An fantastic
-0.36 An fantasy
-0.11 An far
-0.16 An father
-0.19 An favourite
-0.16 An feature
-0.13 An fighting
-0.11 An fill
-0.25 An film
-0.08 An filming
-0.23 An final
-0.17 An finale
0.19 An finally
-0.19 An financial
0.10 An find
-0.23 An first
-0.19 An focus
-0.13 An following
-0.15 An follows
0.27 An found
-0.45 An friend
0.16 An from
0.04 An front
0.14 An fronted
0.21 An game
-0.15 An gang
-0.26 An gave
0.13 An get
0.09 An gets
-0.11 An giant
0.34 An girl
0.16 An given
-0.06 An gives
-0.12 An global
-0.21 An globe
0.16 An go
-0.26 An goes
-0.40 An going
-0.35 An good
-0.07 An got
-0.19 An great
0.25 An guest
-0.31 An had
-0.19 An hand
-0.31 An handled
-0.40 An handles
0.04 An hangs
-0.50 An hard
-0.27 An have
-0.21 An he
-0.33 An head
0.32 An headline
0.37 An heads
0.05 An hearts
0.09 An heir
0.05 An helm
-0.27 An helmed
0.17 An her
-0.34 An here
-0.31 An hero
0.07 An heroine
-0.24 An hiding
-0.19 An high
0.28 An highly
0.10 An him
-0.49 An himself
0.07 An his
-0.09 An historical
0.35 An hit
-0.37 An horror
-0.30 An hospital
-0.16 An host
-0.21 An hosted
0.25 An hosts
0.09 An hot
-0.26 An hour
-0.62 An hour-long
-0.26 An hours
-0.05 An husband
-0.25 An i
-0.27 An i'm
-0.12 An illustrated
-0.30 An include
-0.27 An independent
0.33 An interview
-0.21 An into
-0.09 An investigate
-0.29 An investigates
-0.15 An involved
0.21 An ireland
-0.26 An job
0.19 An joined
0.50 An joining
0.12 An joins
-0.12 An journey
0.39 An just
-0.31 An keeps
0.30 An killed
-0.54 An killer
-0.27 An king
-0.19 An know
0.24 An known
-0.11 An korean
0.09 An landed
-0.18 An large
0.52 An last
0.19 An later
-0.09 An latter
-0.14 An launch
-0.31 An launched
-0.16 An lawyer
0.25 An lead
0.30 An leads
-0.35 An leave
0.19 An leaving
0.19 An led
-0.14 An left
0.21 An less
-0.29 An life
-0.23 An light
0.09 An like
0.23 An likely
0.25 An list
-0.36 An live-action
-0.10 An local
0.21 An locked
-0.05 An london
0.15 An longtime
-0.15 An look
-0.12 An looked
0.31 An lord
-0.08 An made
-0.15 An magazine
0.23 An make
0.05 An makes
-0.58 An making
-0.69 An manga
-0.29 An marks
-0.08 An married
0.27 An may
0.36 An mayor
-0.11 An me
0.54 An meanwhile
-0.17 An member
-0.26 An members
-0.29 An memory
0.30 An might
-0.19 An modern
-0.20 An most
0.14 An mother
0.30 An moved
-0.44 An movie
0.18 An mr
-0.12 An mrs
0.06 An much
-0.28 An murder
0.06 An murdered
-0.50 An music
-0.20 An must
0.17 An my
0.21 An mysterious
-0.06 An name
0.31 An named
-0.09 An nearly
0.43 An neighbour
-0.27 An network
-0.40 An never
-0.12 An new
0.54 An newcomer
-0.57 An news
0.25 An next
0.08 An no
-0.20 An noir
0.20 An north
0.13 An not
-0.56 An novel
-0.51 An novels
-0.21 An now
0.29 An off
-0.19 An officer
-0.21 An once
-0.05 An one
-0.40 An only
-0.15 An opening
-0.19 An opposite
-0.29 An or
-0.45 An original
0.11 An originally
-0.28 An originals
-0.08 An other
0.40 An others
-0.26 An our
-0.31 An out
-0.05 An overseas
-0.26 An overseeing
-0.11 An own
-0.14 An owned
0.38 An part
-0.18 An partner
0.19 An parts
-0.26 An pen
-0.26 An penned
-0.11 An people
0.09 An perform
0.16 An photo
-0.32 An place
0.56 An play
-0.10 An played
0.46 An playing
0.36 An plays
-0.15 An police
0.38 An political
0.39 An portray
-0.32 An position
0.24 An premiere
0.30 An premieres
-0.38 An present
-0.53 An president
-0.32 An previously
-0.17 An principal
-0.42 An produce
-0.25 An produced
-0.58 An producer
-0.72 An producers
-0.34 An produces
-0.28 An producing
-0.26 An production
-0.08 An programming
-0.26 An project
-0.34 An projects
0.11 An protagonist
-0.20 An put
-0.19 An ran
0.15 An rated
-0.05 An ready
0.20 An recently
0.29 An recovering
0.26 An recurring
-0.21 An regular
0.39 An relationship
-0.45 An release
0.07 An remain
-0.15 An remained
-0.53 An remains
-0.17 An renewed
-0.27 An reporters
0.37 An reprise
0.07 An reprises
-0.16 An reprising
-0.29 An respectively
-0.36 An rest
-0.17 An return
-0.21 An returning
-0.36 An revealed
-0.22 An revenge
0.29 An role
-0.17 An roles
-0.33 An rolled
-0.21 An rolling
-0.22 An romantic
-0.24 An room
0.31 An rumored
0.23 An rumoured
-0.12 An run
-0.16 An s
0.25 An saddle
-0.21 An said
-0.35 An same
-0.14 An say
-0.32 An says
-0.18 An scandal
0.26 An scene
-0.29 An scenes
-0.32 An scheduled
-0.25 An screenplay
-0.46 An script
-0.40 An scripts
-0.19 An search
0.09 An seat
-0.36 An second
-0.09 An secret
0.31 An seems
0.08 An seen
-0.15 An seoul
-0.09 An series
-0.26 An serve
-0.27 An served
-0.10 An serves
-0.21 An service
-0.19 An set
-0.15 An several
0.37 An share
-0.10 An shares
-0.04 An she
0.05 An shooting
-0.39 An shot
0.27 An should
0.13 An show
-0.25 An shown
-0.82 An showrunner
-0.44 An showrunners
0.35 An shows
0.23 An signed
-0.10 An signs
0.09 An since
-0.44 An sister
-0.09 An sisters
0.16 An site
0.14 An sits
0.18 An slated
-0.39 An so
-0.43 An soap
-0.06 An solve
-0.23 An some
0.38 An son
-0.32 An soon
0.06 An sound
-0.08 An south
-0.29 An space
-0.33 An spain
-0.09 An special
-0.21 An spin-off
-0.36 An split
-0.39 An standing
0.35 An star
0.42 An starred
-0.26 An starring
0.06 An start
0.20 An starting
0.32 An starts
-0.15 An statement
-0.24 An stays
-0.17 An stepped
-0.13 An stepping
0.23 An steps
0.27 An still
0.31 An stories
-0.33 An story
-0.41 An streaming
-0.11 An strength
0.24 An struggle
-0.43 An studio
-0.07 An summer
0.35 An supporting
-0.33 An sure
-0.05 An survive
0.27 An take
-0.18 An takes
0.05 An taking
-0.38 An tale
0.24 An talent
0.19 An talked
0.16 An talks
-0.16 An team
-0.38 An television
-0.41 An tell
-0.10 An telling
-0.36 An than
-0.09 An their
0.16 An them
-0.16 An theme
-0.07 An themed
0.23 An themselves
-0.33 An then
0.30 An there
-0.46 An they
-0.12 An think
-0.18 An third
0.61 An those
-0.16 An though
-0.62 An thriller
0.06 An through
-0.15 An time
0.30 An title
0.22 An together
-0.05 An told
0.35 An too
0.06 An took
-0.24 An top
0.28 An toplines
-0.05 An tour
-0.06 An town
-0.28 An trailer
-0.15 An trilogy
0.31 An turned
-0.29 An turns
-0.17 An tv
-0.15 An type
-0.12 An unconfirmed
0.25 An under
-0.41 An unique
0.11 An until
0.15 An up
-0.16 An update
-0.17 An updates
0.13 An upped
0.08 An us
-0.16 An various
0.32 An very
-0.28 An via
-0.30 An vice
0.05 An video
-0.20 An viewers
0.48 An voice
-0.20 An wait
-0.34 An wanted
-0.34 An watch
-0.28 An we
-0.08 An we're
0.30 An wednesday
-0.09 An weeks
-0.24 An west
-0.14 An what
0.15 An when
-0.21 An where
-0.17 An which
-0.50 An while
0.14 An who
-0.40 An whom
0.06 An whose
0.30 An wife
-0.19 An winner
-0.32 An winning
-0.09 An woman
0.09 An won
-0.20 An work
-0.68 An worked
-0.47 An working
-0.13 An works
0.27 An world
-0.19 An would
0.34 An write
-0.42 An writer
-0.18 An writers
-0.38 An writes
-0.36 An writing
-0.26 An written
-0.31 An wrote
-0.13 An year
0.25 An years
-0.29 An yes
0.26 An yet
-0.06 An york
-0.55 An you
0.10 An young
-0.33 An your
-0.40 An |
0.13 An –
-0.31 An “
0.06 An ”
-0.36 B !
-0.15 B #
0.19 B %C
-0.30 B %D
-0.47 B %K
0.08 B %N
0.34 B %O
-0.27 B %P
0.06 B %S
0.04 B %T
-0.18 B 's
0.05 B (
0.19 B )
0.44 B *
0.08 B +
0.04 B ,
-0.23 B -
-0.33 B .
0.07 B /
-0.17 B 1990s
-0.19 B 3d
0.09 B 9pm
-0.15 B :
0.53 B ;
0.15 B ?
0.22 B [
0.46 B ]
-0.05 B able
0.20 B about
-0.33 B acclaimed
0.10 B according
0.14 B accused
-0.25 B across
0.21 B acted
-0.16 B acting
0.13 B actor
-0.07 B actors
0.46 B actress
-0.29 B actually
-0.70 B adaptation
-0.64 B adapted
-0.54 B adapts
0.05 B added
0.36 B addition
0.15 B adds
-0.42 B affair
-0.26 B after
-0.38 B again
-0.07 B against
-0.10 B ahead
-0.33 B air
0.15 B aired
-0.29 B aka
-0.30 B all
-0.18 B along
-0.14 B alongside
0.17 B already
0.29 B also
0.33 B although
-0.18 B always
0.29 B am
-0.17 B among
-0.25 B animated
0.31 B animates
-0.28 B animation
-0.44 B anime
0.13 B announced
-0.32 B announcements
-0.04 B another
-0.19 B anthology
0.40 B any
0.36 B appear
-0.24 B arc
-0.05 B around
-0.57 B artist
-0.25 B asaka
-0.21 B association
-0.04 B australia
0.22 B australian
-0.16 B author
-0.27 B autumn
-0.18 B available
-0.14 B award-winning
-0.19 B away
0.16 B back
-0.43 B backdrop
-0.38 B bad
-0.08 B bafta
-0.59 B based
0.10 B batch
-0.19 B battle
-0.36 B became
-0.25 B because
-0.28 B been
-0.18 B before
-0.46 B began
-0.18 B begin
-0.13 B begins
-0.34 B behind
-0.28 B being
0.22 B beloved
-0.60 B best
0.05 B best-selling
0.12 B bestseller
-0.10 B bestselling
0.32 B better
-0.15 B between
-0.48 B big
-0.33 B bit
-0.25 B black
-0.45 B board
-0.24 B boasts
-0.29 B body
-0.30 B book
-0.30 B boss
-0.22 B bosses
-0.10 B both
-0.24 B brand
-0.18 B break
-0.32 B bring
-0.19 B bringing
-0.23 B brings
-0.19 B british
-0.07 B broadcast
0.30 B brother
-0.35 B brothers
-0.09 B brought
-0.09 B business
-0.22 B busy
-0.18 B but
0.28 B buzz
-0.15 B call
-0.25 B called
0.27 B came
-0.24 B camera
-0.05 B cameras
0.49 B can
-0.45 B canada
0.51 B cast
0.14 B casting
0.41 B casts
0.14 B centering
-0.33 B centers
0.19 B centres
0.13 B ceo
-0.25 B chain
-0.40 B chance
-0.11 B channels
-0.06 B character
-0.14 B characters
-0.53 B chief
-0.17 B christmas
-0.25 B circling
-0.12 B city
-0.25 B claim
-0.28 B classic
-0.34 B clear
-0.05 B close
-0.09 B closed
-0.43 B co-created
-0.20 B co-creator
-0.54 B co-creators
-0.27 B co-production
-0.27 B co-written
-0.12 B collaboration
-0.33 B combination
0.39 B come
-0.22 B comedy
-0.30 B comes
-0.41 B comic
0.20 B coming
-0.39 B commission
-0.20 B commissioned
-0.08 B companies
0.18 B company
-0.36 B composition
0.33 B confirmed
-0.04 B continue
0.29 B continues
-0.34 B could
-0.21 B courtesy
-0.22 B covers
-0.64 B created
-0.61 B creative
-0.67 B creator
-0.35 B creators
-0.32 B credit
-0.18 B crews
-0.30 B crime
-0.18 B cult
-0.08 B dark
-0.44 B date
-0.09 B daughter
-0.22 B day
-0.18 B days
-0.16 B deal
-0.21 B death
0.73 B debut
-0.10 B debuted
-0.14 B debuts
-0.05 B decided
-0.31 B delighted
0.25 B described
-0.37 B design
-0.25 B despite
-0.11 B destroy
-0.47 B detective
0.36 B determined
-0.27 B developed
-0.19 B developing
-0.45 B did
0.18 B different
-0.44 B directed
-0.31 B directing
-0.72 B director
0.15 B directorial
-0.77 B directors
-0.42 B directs
-0.05 B discover
-0.39 B discovered
0.08 B do
0.39 B does
-0.04 B doing
-0.22 B done
-0.18 B down
0.20 B dr
0.16 B drama
-0.51 B dramas
-0.26 B drawn
-0.26 B dropped
-0.30 B dubbed
0.16 B during
0.05 B duties
-0.10 B each
-0.17 B east
0.06 B elsewhere
-0.51 B emmy
0.32 B end
-0.39 B ended
-0.08 B ending
0.15 B ends
-0.07 B engineer
-0.50 B england
0.39 B english
0.10 B enjoy
0.24 B ensemble
0.20 B entertainment
-0.18 B episode
-0.19 B episodes
-0.71 B eps
-0.35 B established
0.42 B event
-0.36 B events
0.12 B ever
-0.37 B every
-0.23 B everyone
-0.06 B everything
-0.24 B excited
-0.10 B exclusive
-0.50 B exec
-0.46 B executive
-0.54 B executives
0.36 B expect
-0.13 B expected
-0.18 B explore
0.21 B face
0.36 B faces
-0.34 B fact
-0.40 B fall
-0.48 B fame
-0.46 B family
0.16 B famous
-0.27 B fan
-0.14 B fans
-0.27 B fantastic
-0.21 B fantasy
-0.54 B far
0.13 B fashion
0.38 B father
-0.32 B favourite
0.27 B feature
-0.04 B features
0.44 B featuring
-0.15 B fictional
-0.10 B fifth
-0.23 B film
-0.23 B filmed
-0.12 B filming
-0.36 B filmmaker
-0.17 B films
-0.08 B final
-0.24 B finale
-0.30 B find
-0.09 B first
-0.09 B focuses
-0.35 B follow
0.12 B followed
-0.29 B following
-0.26 B follows
-0.07 B forces
0.23 B former
-0.43 B forward
-0.27 B found
-0.12 B fourth
0.20 B frame
-0.27 B french
-0.20 B friend
-0.07 B from
0.30 B front
0.13 B fronted
-0.45 B gang
-0.51 B genre
0.38 B get
-0.40 B getting
-0.09 B giant
-0.09 B girl
-0.15 B give
-0.26 B given
0.10 B gives
-0.30 B glimpse
-0.08 B global
0.08 B globe
-0.31 B go
-0.38 B goes
-0.22 B going
-0.10 B golden
0.29 B gone
-0.36 B good
-0.55 B got
-0.33 B grateful
0.19 B great
-0.20 B grew
0.27 B guest
-0.06 B had
-0.25 B hand
-0.25 B handled
-0.33 B handles
-0.26 B hands
-0.21 B happened
0.19 B has
-0.28 B hat
-0.15 B have
-0.39 B having
-0.98 B he
-0.48 B head
-0.12 B headlines
0.44 B hear
-0.41 B helm
-0.37 B helmed
-0.09 B her
0.09 B here
0.15 B hero
-0.46 B heroine
0.04 B high
-0.05 B highlights
0.15 B him
-0.39 B himself
0.11 B hinted
-0.31 B his
-0.31 B hit
-0.09 B hollywood
-0.20 B home
0.05 B horror
-0.12 B hospital
0.43 B host
0.22 B hot
-0.43 B hour
0.10 B hour-long
0.44 B how
0.31 B however
0.13 B huge
-0.24 B husband
-0.30 B i
0.35 B i'm
0.21 B iconic
-0.09 B idea
0.33 B if
-0.14 B illustrated
-0.32 B include
-0.12 B included
-0.18 B includes
-0.16 B independent
0.15 B indian
-0.11 B indie
-0.06 B inspired
0.07 B into
-0.39 B investigation
0.24 B ireland
-0.16 B irish
-0.20 B itself
0.43 B japanese
0.15 B join
0.18 B joined
0.41 B joining
0.34 B joins
-0.15 B journalist
-0.07 B journey
0.16 B just
0.05 B killing
0.16 B known
0.43 B korean
-0.10 B lady
-0.17 B last
-0.27 B later
0.23 B latest
-0.72 B latter
-0.17 B launch
-0.17 B launched
0.16 B lawyer
0.45 B lead
-0.31 B leading
-0.26 B leads
-0.26 B leave
-0.20 B leaving
0.16 B led
-0.66 B left
0.15 B legal
-0.30 B legend
-0.05 B less
-0.32 B let
-0.40 B life
-0.11 B light
-0.16 B like
-0.40 B limited
-0.42 B lineup
-0.45 B list
0.37 B lives
-0.52 B loan
0.18 B location
0.15 B locked
-0.29 B london
-0.47 B long
-0.06 B look
-0.18 B looking
-0.26 B looks
-0.25 B lord
0.13 B love
-0.41 B made
-0.26 B magical
-0.53 B main
-0.06 B major
-0.20 B make
0.15 B makers
0.15 B makes
-0.21 B making
-0.34 B male
-0.47 B manga
-0.43 B many
-0.32 B mark
0.26 B marks
-0.10 B match
-0.10 B me
-0.35 B means
-0.18 B meanwhile
-0.39 B media
-0.26 B meets
0.09 B member
-0.18 B members
-0.11 B men
0.07 B might
-0.17 B million
-0.31 B mind
-0.48 B miniseries
0.18 B minute
-0.34 B miss
-0.10 B mission
-0.05 B modern
0.21 B monster
0.13 B months
-0.12 B more
-0.37 B most
0.22 B mother
0.21 B move
0.17 B moves
-0.11 B movie
-0.62 B mr
-0.09 B mrs
0.21 B ms
0.16 B much
-0.08 B murder
-0.41 B musical
0.09 B my
-0.12 B mysteries
-0.18 B mysterious
-0.08 B mystery
-0.32 B name
-0.64 B named
-0.09 B near
-0.30 B nearly
0.33 B net
-0.52 B network
-0.12 B networks
0.27 B new
0.41 B newcomer
0.24 B newcomers
-0.30 B newly
0.08 B news
-0.27 B next
-0.43 B night
-0.05 B no
0.47 B nobody
-0.37 B nominated
0.15 B nominee
-0.28 B north
0.08 B not
-0.30 B note
-0.25 B novel
-0.34 B novels
0.51 B now
-0.14 B number
-0.27 B officer
-0.22 B official
-0.14 B officially
-0.25 B old
-0.32 B older
-0.27 B once
0.12 B one
-0.19 B only
-0.23 B open
-0.54 B opening
0.46 B opposite
-0.31 B or
0.10 B order
-0.40 B ordered
-0.65 B original
-0.07 B originally
0.45 B originals
0.26 B oscar
-0.21 B other
-0.23 B our
0.48 B out
0.43 B outside
0.24 B over
-0.37 B own
-0.22 B owns
-0.22 B p.m
-0.26 B pair
0.08 B part
0.40 B parter
-0.38 B partner
-0.48 B parts
-0.10 B passed
-0.12 B peek
-0.17 B pen
-0.25 B penned
0.49 B people
0.17 B period
-0.09 B phenomenal
0.07 B photo
-0.08 B picked
-0.18 B picks
-0.38 B pilot
-0.07 B pilots
-0.14 B place
-0.19 B plan
-0.78 B play
0.11 B played
0.32 B playing
-0.25 B plays
-0.27 B plot
-0.25 B police
-0.40 B popular
-0.72 B portray
0.24 B portrayed
-0.54 B power
-0.38 B powerful
-0.37 B premiere
-0.52 B premiered
-0.12 B presentation
-0.49 B president
0.34 B press
-0.12 B previous
-0.21 B previously
-0.31 B procedural
-0.57 B produce
-0.07 B produced
-0.41 B producer
-0.72 B producers
-0.67 B produces
-0.75 B production
-0.33 B programming
-0.10 B promises
-0.15 B promotional
0.28 B protagonist
0.09 B protagonists
-0.13 B published
-0.20 B put
-0.17 B quickly
-0.11 B ratings
0.24 B read
-0.24 B reads
-0.18 B ready
-0.05 B real
-0.11 B really
0.19 B recent
0.42 B recently
0.28 B recovering
-0.10 B red
-0.30 B regular
0.31 B regulars
-0.27 B reimagining
-0.22 B relationship
-0.60 B release
-0.20 B released
-0.13 B remains
0.31 B remake
-0.18 B renewal
0.28 B renewed
-0.24 B replaced
0.07 B replacing
0.29 B report
-0.21 B reported
-0.05 B reports
-0.40 B representative
-0.08 B reprise
-0.29 B reprises
-0.30 B resourceful
0.34 B respectively
-0.04 B response
0.14 B return
-0.11 B returns
0.49 B reunion
0.16 B reunites
-0.06 B revealed
-0.29 B reveals
-0.32 B revolves
-0.21 B rights
-0.12 B rival
-0.07 B role
0.11 B roles
0.07 B rolling
0.14 B romance
0.15 B room
-0.07 B run
0.10 B s
-0.05 B sadly
-0.09 B said
-0.21 B sales
0.04 B same
0.26 B say
-0.28 B says
-0.06 B scandal
-0.16 B scenes
-0.22 B science
-0.28 B scientists
-0.19 B screenplay
-0.28 B scribe
-0.50 B script
-0.60 B scripts
0.09 B season
-0.20 B seasons
0.42 B seat
-0.23 B second
-0.20 B secret
-0.09 B see
0.24 B seen
0.04 B sees
-0.34 B senior
-0.18 B sequel
-0.43 B serial
0.18 B series
-0.11 B served
-0.35 B service
0.05 B set
-0.32 B sets
-0.29 B setting
-0.07 B several
-0.26 B shared
-0.31 B shares
-0.25 B she
-0.29 B shocking
-0.33 B shooting
-0.07 B shot
-0.21 B should
-0.39 B show
-0.08 B showed
-0.19 B shown
-0.36 B showrunner
-0.05 B shows
0.21 B sight
0.25 B signed
-0.12 B since
-0.24 B sister
0.05 B sisters
-0.20 B sitcom
-0.21 B sits
-0.19 B slate
-0.07 B slated
-0.39 B small
-0.13 B so
0.35 B some
0.29 B son
-0.34 B song
-0.28 B sonic
-0.44 B soon
0.28 B sorry
-0.32 B source
0.35 B speaking
0.36 B special
0.23 B spin-off
0.05 B split
-0.20 B staff
0.14 B star
0.32 B star-studded
0.51 B starred
0.17 B starring
0.20 B stars
-0.37 B start
-0.37 B started
0.31 B starts
-0.36 B statement
0.34 B stick
-0.25 B still
-0.50 B stories
-0.24 B story
-0.14 B stream
0.73 B streaming
0.46 B strong
-0.21 B studio
-0.38 B success
-0.40 B such
-0.15 B summer
0.19 B sun
-0.30 B sunday
0.05 B support
0.22 B supposed
-0.09 B synopsis
0.34 B table
-0.12 B take
-0.45 B takes
-0.13 B talent
-0.20 B talking
-0.53 B team
0.13 B teaser
0.24 B teen
-0.40 B television
-0.38 B tell
-0.33 B telling
-0.10 B terrific
0.48 B than
-0.13 B thank
-0.60 B them
-0.34 B theme
-0.60 B then
0.19 B there
0.15 B these
-0.21 B they
-0.41 B thief
-0.21 B thinks
0.12 B third
0.17 B those
-0.05 B threat
-0.32 B thrilled
0.04 B thriller
-0.28 B through
-0.12 B throughout
-0.18 B time
0.14 B title
-0.19 B titled
-0.08 B titles
-0.45 B together
-0.28 B tokyo
-0.18 B told
-0.20 B too
0.18 B took
-0.44 B top
-0.08 B total
-0.06 B tour
-0.48 B town
-0.67 B trailer
-0.39 B trio
-0.65 B truly
-0.21 B turkish
-0.44 B turn
-0.15 B turned
-0.28 B turns
-0.82 B tv
-0.23 B twitter
-0.18 B u.s.
-0.09 B uk
-0.24 B under
0.28 B unique
0.26 B until
-0.47 B unveiled
-0.11 B up
0.33 B upcoming
-0.33 B upon
0.22 B us
0.08 B used
0.13 B vampire
0.37 B various
-0.32 B very
-0.11 B veteran
-0.14 B via
0.06 B video
0.25 B viewers
0.11 B voice
-0.40 B w
-0.24 B wait
-0.19 B waiting
0.15 B want
0.11 B wanted
0.57 B watch
-0.22 B watching
-0.21 B way
0.12 B we
-0.36 B we're
-0.22 B web
-0.33 B webtoon
-0.16 B weekend
-0.30 B weeks
-0.25 B well
-0.14 B west
0.22 B what
0.13 B when
-0.34 B whether
-0.29 B which
-0.05 B while
-0.30 B who
-0.33 B whose
0.40 B wife
-0.14 B will
0.41 B winner
-0.50 B winning
-0.08 B winter
-0.20 B within
-0.09 B without
-0.43 B words
-0.24 B worked
-0.38 B working
-0.33 B world
-0.28 B worldwide
-0.33 B would
-0.24 B writer
-0.63 B writers
0.36 B writing
-0.40 B written
-0.66 B wrote
-0.15 B year
-0.36 B year-old
0.12 B years
-0.19 B yes
-0.10 B yet
0.07 B york
0.20 B you
0.07 B you're
-0.34 B young
0.13 B |
0.18 B –
0.06 B ”
-0.12 Bn !
-0.08 Bn #
-0.05 Bn %C
-0.09 Bn %D
-0.45 Bn %K
-0.08 Bn %N
-0.23 Bn %O
-0.08 Bn %P
0.19 Bn %S
0.06 Bn %T
-0.44 Bn &
0.05 Bn 's
-0.14 Bn )
0.08 Bn *
0.14 Bn +
-0.20 Bn -
0.49 Bn .
-0.32 Bn ...
-0.34 Bn /
-0.20 Bn 3d
0.09 Bn 9pm
0.09 Bn :
0.20 Bn ;
0.46 Bn ]
-0.18 Bn about
-0.33 Bn acclaimed
-0.11 Bn according
-0.17 Bn across
0.21 Bn acted
-0.08 Bn acting
0.07 Bn actor
0.19 Bn actors
0.26 Bn actress
-0.37 Bn adaptation
-0.46 Bn adapted
-0.52 Bn adapts
0.17 Bn added
0.15 Bn adds
-0.20 Bn affair
-0.22 Bn after
-0.28 Bn again
-0.07 Bn against
-0.22 Bn air
0.15 Bn aired
-0.29 Bn aka
-0.26 Bn all
-0.12 Bn along
-0.09 Bn alongside
0.24 Bn already
0.60 Bn also
0.14 Bn american
-0.10 Bn among
-0.14 Bn animated
0.34 Bn animates
-0.26 Bn animation
-0.37 Bn anime
0.04 Bn announced
-0.25 Bn another
-0.20 Bn anthology
0.36 Bn appear
-0.17 Bn association
0.17 Bn australia
0.24 Bn australian
-0.16 Bn author
-0.18 Bn autumn
-0.22 Bn award
0.11 Bn award-winning
-0.38 Bn away
-0.22 Bn axed
0.35 Bn back
-0.30 Bn backdrop
-0.16 Bn bafta
-0.61 Bn based
0.23 Bn batch
-0.17 Bn battle
-0.35 Bn beautiful
-0.25 Bn because
-0.23 Bn before
-0.14 Bn begun
-0.25 Bn behind
0.22 Bn beloved
-0.29 Bn best
-0.29 Bn best-selling
-0.10 Bn bestselling
-0.44 Bn between
-0.29 Bn big
-0.45 Bn board
-0.26 Bn body
-0.51 Bn book
-0.28 Bn boss
-0.20 Bn both
-0.34 Bn bring
-0.19 Bn bringing
-0.23 Bn brings
0.18 Bn british
0.10 Bn brother
-0.28 Bn brothers
-0.10 Bn business
-0.18 Bn busy
-0.05 Bn but
0.28 Bn buzz
-0.25 Bn called
-0.17 Bn camera
-0.08 Bn cameras
0.48 Bn can
0.38 Bn cast
0.36 Bn casting
0.38 Bn casts
-0.20 Bn centering
-0.24 Bn centers
0.29 Bn ceo
-0.04 Bn characters
-0.37 Bn chief
-0.09 Bn christmas
-0.09 Bn city
-0.28 Bn classic
-0.05 Bn close
-0.37 Bn co-created
-0.19 Bn co-creator
-0.49 Bn co-creators
-0.28 Bn co-written
0.44 Bn come
-0.26 Bn comic
-0.09 Bn coming
-0.36 Bn composition
0.39 Bn confirmed
0.29 Bn continues
-0.06 Bn could
-0.56 Bn created
-0.43 Bn creative
-0.64 Bn creator
-0.34 Bn creators
-0.31 Bn credit
-0.22 Bn crime
-0.10 Bn cult
-0.39 Bn date
-0.14 Bn day
-0.15 Bn deal
-0.19 Bn death
0.13 Bn debut
-0.08 Bn debuted
-0.12 Bn debuts
-0.05 Bn decided
0.29 Bn described
-0.16 Bn design
-0.25 Bn despite
-0.07 Bn destroy
-0.27 Bn detective
-0.26 Bn developed
-0.45 Bn did
0.19 Bn different
0.33 Bn direct
-0.77 Bn directed
-0.24 Bn directing
-0.48 Bn director
-0.77 Bn directors
-0.25 Bn directs
-0.35 Bn discovered
0.11 Bn does
-0.22 Bn done
-0.18 Bn down
-0.07 Bn drama
-0.21 Bn drawn
-0.26 Bn dropped
-0.09 Bn due
0.26 Bn during
-0.15 Bn east
0.06 Bn elsewhere
-0.30 Bn emmy
-0.27 Bn end
0.06 Bn ending
0.16 Bn ends
-0.07 Bn engineer
-0.23 Bn england
0.25 Bn ensemble
-0.23 Bn episode
-0.30 Bn episodes
-0.71 Bn eps
-0.35 Bn established
0.17 Bn even
0.38 Bn event
-0.22 Bn events
0.24 Bn ever
-0.23 Bn everyone
-0.05 Bn everything
-0.21 Bn excited
-0.50 Bn exec
-0.48 Bn executive
0.36 Bn expect
0.39 Bn faces
-0.28 Bn fact
-0.19 Bn family
-0.34 Bn fan
0.29 Bn fans
-0.27 Bn fantastic
-0.19 Bn fantasy
0.16 Bn fashion
0.13 Bn father
-0.32 Bn favourite
0.28 Bn feature
-0.32 Bn features
0.39 Bn featuring
-0.15 Bn fictional
-0.10 Bn fifth
-0.39 Bn film
-0.04 Bn filmed
-0.09 Bn filming
-0.34 Bn filmmaker
-0.17 Bn films
0.39 Bn first
-0.40 Bn follow
0.08 Bn followed
-0.26 Bn follows
0.05 Bn former
-0.07 Bn found
-0.12 Bn french
-0.29 Bn from
0.16 Bn front
0.39 Bn fronted
-0.22 Bn full
0.07 Bn game
-0.34 Bn genre
0.45 Bn get
0.10 Bn gets
-0.06 Bn giant
-0.08 Bn girl
-0.20 Bn given
0.07 Bn gives
0.28 Bn globe
-0.18 Bn go
-0.36 Bn goes
0.08 Bn golden
0.20 Bn great
0.36 Bn guest
-0.24 Bn had
-0.16 Bn hand
-0.21 Bn handled
-0.26 Bn hands
0.24 Bn has
-0.11 Bn hat
0.29 Bn have
-0.84 Bn he
-0.48 Bn head
0.44 Bn hear
-0.28 Bn helm
-0.37 Bn helmed
-0.65 Bn her
0.10 Bn here
-0.46 Bn heroine
0.09 Bn his
-0.42 Bn hit
-0.09 Bn hollywood
-0.24 Bn home
-0.33 Bn horror
0.43 Bn host
0.31 Bn however
0.14 Bn huge
-0.35 Bn husband
-0.52 Bn i
0.35 Bn i'm
-0.09 Bn idea
0.29 Bn if
-0.14 Bn illustrated
-0.25 Bn include
-0.09 Bn included
-0.07 Bn includes
0.20 Bn including
0.15 Bn indian
-0.04 Bn indie
0.22 Bn inspired
-0.22 Bn into
-0.37 Bn ireland
-0.20 Bn itself
0.43 Bn japanese
-0.27 Bn joined
0.26 Bn joining
0.58 Bn joins
-0.15 Bn journalist
-0.07 Bn journey
-0.30 Bn just
0.15 Bn know
0.13 Bn known
0.30 Bn korean
-0.40 Bn lady
-0.63 Bn last
0.20 Bn latest
-0.08 Bn launched
0.17 Bn lawyer
0.25 Bn lead
-0.41 Bn leading
-0.14 Bn leads
-0.26 Bn leave
-0.20 Bn leaving
0.34 Bn led
-0.17 Bn left
-0.30 Bn legend
-0.39 Bn life
-0.22 Bn light
-0.19 Bn likely
-0.34 Bn limited
-0.14 Bn list
0.15 Bn locked
-0.25 Bn london
0.12 Bn look
-0.18 Bn looking
-0.26 Bn looks
-0.25 Bn lord
-0.29 Bn love
-0.40 Bn made
-0.51 Bn main
-0.30 Bn make
-0.15 Bn makes
-0.13 Bn making
-0.31 Bn male
-0.37 Bn manga
-0.34 Bn married
-0.11 Bn meanwhile
-0.38 Bn media
-0.26 Bn meets
-0.12 Bn members
-0.08 Bn men
-0.37 Bn miniseries
0.19 Bn minute
-0.34 Bn miss
-0.10 Bn mission
-0.09 Bn months
-0.06 Bn more
-0.09 Bn most
0.22 Bn mother
-0.10 Bn moved
-0.10 Bn movie
0.24 Bn mr
0.24 Bn ms
-0.34 Bn my
-0.18 Bn mysterious
-0.53 Bn name
-0.28 Bn named
-0.09 Bn near
-0.19 Bn nearly
-0.32 Bn network
0.11 Bn new
0.44 Bn newcomer
0.31 Bn newcomers
-0.36 Bn newly
0.16 Bn news
-0.06 Bn next
-0.13 Bn night
-0.21 Bn no
-0.23 Bn nominated
0.15 Bn nominee
-0.09 Bn north
0.40 Bn not
-0.14 Bn novel
-0.34 Bn novels
0.32 Bn now
-0.11 Bn off
-0.28 Bn officer
-0.21 Bn official
-0.32 Bn older
-0.06 Bn once
-0.36 Bn one
-0.21 Bn only
-0.47 Bn opening
0.46 Bn opposite
-0.32 Bn or
-0.08 Bn original
0.45 Bn originals
0.28 Bn oscar
0.39 Bn other
-0.15 Bn our
0.34 Bn out
-0.21 Bn outside
0.25 Bn over
-0.15 Bn own
-0.22 Bn owns
-0.22 Bn p.m
-0.26 Bn pair
0.42 Bn parter
-0.29 Bn partner
-0.42 Bn parts
-0.12 Bn penned
-0.27 Bn people
-0.09 Bn photo
0.25 Bn pilot
-0.08 Bn place
-0.16 Bn plan
-0.62 Bn play
0.08 Bn played
-0.44 Bn playing
-0.13 Bn popular
-0.72 Bn portray
0.24 Bn portrayed
-0.41 Bn power
-0.39 Bn premiere
-0.49 Bn president
0.38 Bn press
-0.08 Bn previously
-0.50 Bn produce
-0.36 Bn produced
-0.38 Bn producer
-0.71 Bn producers
-0.67 Bn produces
-0.74 Bn production
-0.29 Bn programming
-0.32 Bn protagonist
-0.26 Bn protagonists
-0.10 Bn published
-0.17 Bn put
-0.07 Bn ratings
-0.29 Bn read
-0.24 Bn reads
-0.18 Bn ready
-0.11 Bn really
-0.16 Bn regular
0.33 Bn regulars
-0.10 Bn reimagining
-0.24 Bn relationship
-0.30 Bn release
-0.08 Bn remains
-0.14 Bn replaced
0.07 Bn replacing
0.30 Bn report
-0.04 Bn reports
-0.40 Bn representative
-0.55 Bn reprise
-0.29 Bn reprises
0.42 Bn respectively
0.32 Bn return
0.20 Bn returning
0.18 Bn returns
0.49 Bn reunion
0.20 Bn reunites
-0.32 Bn revolves
-0.10 Bn rival
-0.14 Bn role
-0.24 Bn roles
-0.15 Bn rolling
-0.26 Bn room
0.06 Bn run
0.12 Bn s
-0.05 Bn sadly
-0.21 Bn sales
-0.14 Bn same
0.16 Bn say
-0.25 Bn says
-0.05 Bn scandal
-0.19 Bn scenes
-0.19 Bn screenplay
-0.23 Bn screenwriter
-0.28 Bn scribe
-0.48 Bn script
-0.56 Bn scripts
0.25 Bn season
-0.20 Bn seasons
0.42 Bn seat
-0.50 Bn second
-0.07 Bn secret
-0.18 Bn see
-0.42 Bn serial
-0.21 Bn series
-0.35 Bn service
0.09 Bn set
-0.32 Bn sets
-0.18 Bn setting
-0.07 Bn several
-0.22 Bn share
-0.26 Bn shared
-0.33 Bn she
-0.29 Bn shocking
-0.29 Bn shooting
0.21 Bn shot
-0.11 Bn show
-0.15 Bn shown
-0.35 Bn showrunner
-0.20 Bn shows
0.21 Bn sight
0.28 Bn signed
-0.08 Bn since
-0.32 Bn sister
0.14 Bn sisters
-0.08 Bn small
0.08 Bn so
-0.24 Bn some
0.39 Bn son
-0.33 Bn song
-0.37 Bn soon
0.28 Bn sorry
-0.24 Bn source
-0.25 Bn south
0.32 Bn special
0.09 Bn spin-off
0.05 Bn split
0.49 Bn star
0.33 Bn starred
0.05 Bn starring
0.19 Bn stars
-0.10 Bn start
-0.13 Bn starts
-0.30 Bn statement
-0.12 Bn status
0.35 Bn stick
-0.51 Bn stories
0.06 Bn story
-0.10 Bn stream
-0.11 Bn streaming
0.22 Bn strong
-0.26 Bn studio
-0.48 Bn such
-0.25 Bn sunday
0.05 Bn support
-0.09 Bn synopsis
0.34 Bn table
0.07 Bn take
-0.42 Bn takes
-0.43 Bn team
0.26 Bn teen
-0.06 Bn television
-0.33 Bn telling
-0.29 Bn tells
-0.09 Bn terrific
-0.13 Bn thank
-0.48 Bn them
-0.09 Bn theme
-0.54 Bn then
0.14 Bn they
-0.21 Bn thinks
0.20 Bn third
-0.08 Bn thriller
-0.04 Bn time
0.07 Bn title
-0.19 Bn titled
-0.42 Bn together
-0.28 Bn tokyo
-0.12 Bn told
0.12 Bn too
-0.31 Bn took
-0.44 Bn top
-0.06 Bn tour
-0.24 Bn town
-0.32 Bn trailer
-0.39 Bn trio
-0.15 Bn turned
-0.32 Bn turns
-0.32 Bn tv
-0.23 Bn twitter
0.20 Bn uk
-0.24 Bn under
0.26 Bn until
-0.30 Bn up
-0.31 Bn upon
-0.20 Bn us
0.08 Bn used
0.21 Bn vampire
0.41 Bn various
-0.23 Bn very
0.08 Bn veteran
-0.14 Bn via
0.14 Bn video
0.23 Bn viewers
0.08 Bn villain
-0.40 Bn w
-0.24 Bn wait
-0.36 Bn wanted
-0.22 Bn watching
-0.05 Bn way
-0.13 Bn we
-0.28 Bn we're
-0.11 Bn web
-0.46 Bn webtoon
-0.22 Bn weeks
-0.05 Bn well
-0.14 Bn west
0.34 Bn what
0.34 Bn when
0.30 Bn where
-0.34 Bn whether
-0.28 Bn which
0.22 Bn while
-0.29 Bn whose
0.34 Bn wife
0.38 Bn will
0.45 Bn winner
-0.17 Bn winning
-0.09 Bn without
-0.41 Bn words
-0.18 Bn work
-0.30 Bn working
-0.21 Bn world
-0.28 Bn worldwide
-0.29 Bn would
-0.17 Bn writer
-0.59 Bn writers
-0.71 Bn written
-0.48 Bn wrote
-0.09 Bn year
-0.46 Bn year-old
0.15 Bn years
-0.13 Bn yet
0.06 Bn you
0.07 Bn you're
-0.29 Bn young
-0.11 Bn your
0.13 Bn |
0.10 Bn –
0.07 Bn “
0.20 H 
0.19 H %C
0.24 H %D
0.43 H %K
0.55 H %N
-0.49 H %P
-0.05 H %S
0.24 H %T
0.21 H &
-0.09 H 's
-0.07 H (
-0.07 H )
0.23 H ,
-0.21 H -
0.28 H .
-0.17 H /
0.26 H :
-0.24 H ?
0.38 H a
-0.32 H about
0.45 H and
-0.25 H as
-0.54 H back
0.22 H be
-0.55 H book
0.37 H by
0.20 H can
0.53 H cast
-0.17 H coming
-0.57 H date
-0.17 H do
0.34 H drama
-0.45 H episodes
0.04 H for
-0.18 H from
0.07 H how
0.26 H in
-0.09 H information
-0.28 H is
-0.14 H it
-0.10 H know
-0.15 H many
-0.17 H march
-0.64 H new
-0.14 H of
-0.11 H on
-0.16 H plot
-0.61 H premieres
-0.30 H release
-0.04 H returning
-0.08 H series
0.08 H so
0.27 H star
-0.38 H story
-0.32 H time
0.11 H to
0.19 H trailer
-0.09 H tv
0.20 H watch
-0.10 H we
-0.16 H what
-0.47 H when
-0.13 H where
-0.20 H who
0.22 H will
-0.25 H you
0.38 H |
0.05 H –
-0.20 H —
-0.38 H “
-0.17 H ”
-0.33 L1 %C
0.11 L1 %D
-0.46 L1 %N
-0.27 L1 %P
-0.18 L1 %S
-0.30 L1 %T
-0.08 L1 &
-0.07 L1 's
0.12 L1 (
0.18 L1 )
0.24 L1 +
-0.16 L1 ,
-0.33 L1 -
-0.07 L1 --
0.46 L1 .
-0.50 L1 /
0.17 L1 :
0.57 L1 ;
-0.28 L1 [
0.16 L1 ^
-0.73 L1 a
-0.35 L1 about
0.08 L1 actor
0.54 L1 actress
-0.31 L1 adapts
-0.21 L1 after
-0.29 L1 aka
0.08 L1 alongside
0.21 L1 also
-0.40 L1 an
0.10 L1 and
0.06 L1 announced
0.14 L1 are
0.15 L1 around
-0.44 L1 as
-0.58 L1 at
-0.24 L1 axed
-0.15 L1 back
0.18 L1 be
-0.20 L1 beautiful
-0.18 L1 beloved
-0.22 L1 between
-0.18 L1 black
-0.22 L1 boss
-0.06 L1 both
-0.17 L1 bring
-0.15 L1 brother
-0.28 L1 brothers
-0.16 L1 but
-0.29 L1 by
-0.24 L1 called
-0.21 L1 cast
0.38 L1 casts
-0.42 L1 character
-0.33 L1 chief
-0.19 L1 co-creator
-0.57 L1 creator
-0.31 L1 creators
-0.20 L1 date
-0.10 L1 daughter
-0.39 L1 detective
-0.12 L1 did
-0.49 L1 director
-0.07 L1 doing
-0.45 L1 dr
-0.58 L1 drama
0.24 L1 feature
-0.32 L1 features
-0.29 L1 film
-0.26 L1 followed
-0.42 L1 follows
-0.16 L1 for
-0.23 L1 former
-0.14 L1 game
0.52 L1 has
-0.25 L1 her
-0.46 L1 heroine
-0.24 L1 his
0.43 L1 host
0.28 L1 however
-0.07 L1 husband
0.30 L1 if
-0.40 L1 in
-0.22 L1 include
-0.05 L1 includes
0.54 L1 including
-0.10 L1 into
-0.25 L1 its
0.30 L1 join
0.06 L1 joining
-0.32 L1 know
-0.12 L1 last
-0.30 L1 legend
0.10 L1 like
-0.22 L1 lord
-0.13 L1 makes
-0.18 L1 married
-0.26 L1 meets
-0.13 L1 members
-0.18 L1 mother
-0.10 L1 movie
-0.21 L1 mr
-0.65 L1 my
-0.37 L1 named
-0.44 L1 new
0.50 L1 newcomer
0.42 L1 newcomers
0.29 L1 no
0.15 L1 nominee
-0.25 L1 not
-0.19 L1 novel
-0.21 L1 of
-0.28 L1 officer
-0.51 L1 on
-0.24 L1 one
0.46 L1 opposite
-0.28 L1 or
-0.42 L1 our
-0.50 L1 play
-0.17 L1 played
-0.30 L1 playing
-0.52 L1 plays
-0.58 L1 portray
-0.48 L1 president
-0.25 L1 producer
-0.52 L1 producers
-0.22 L1 production
-0.27 L1 protagonist
-0.26 L1 protagonists
-0.06 L1 release
0.40 L1 replacing
-0.17 L1 said
-0.08 L1 says
0.20 L1 sees
0.32 L1 series
-0.30 L1 service
-0.30 L1 showrunner
0.19 L1 since
-0.07 L1 small
-0.21 L1 so
0.26 L1 son
-0.08 L1 song
-0.33 L1 south
0.50 L1 star
0.67 L1 starred
-0.19 L1 starring
0.31 L1 stars
-0.30 L1 takes
0.26 L1 teen
-0.13 L1 thank
0.36 L1 that
-0.47 L1 the
-0.36 L1 their
-0.08 L1 through
-0.18 L1 title
-0.19 L1 titled
-0.38 L1 to
-0.14 L1 tokyo
-0.07 L1 up
-0.21 L1 upon
-0.26 L1 vampire
0.09 L1 villain
-0.13 L1 was
-0.22 L1 watching
-0.15 L1 west
-0.34 L1 whether
0.19 L1 which
0.34 L1 while
-0.25 L1 whose
0.22 L1 wife
0.10 L1 will
0.47 L1 winner
0.33 L1 with
-0.09 L1 without
-0.14 L1 young
0.23 L1 |
0.35 L1 –
-0.18 L2 %C 's
0.27 L2 %C ,
-0.22 L2 %C /
-0.35 L2 %C :
-0.07 L2 %C and
-0.18 L2 %C chief
-0.07 L2 %C |
-0.13 L2 %D 's
-0.39 L2 %D ,
0.12 L2 %D and
-0.16 L2 %D as
-0.08 L2 %D in
-0.12 L2 %D on
0.47 L2 %D with
-0.34 L2 %K 's
-0.08 L2 %K (
0.33 L2 %O ,
-0.05 L2 %P %N
0.08 L2 %P 's
-0.17 L2 %P (
0.27 L2 %P )
0.26 L2 %P +
-0.19 L2 %P -
0.53 L2 %P :
-0.28 L2 %P [
0.18 L2 %P are
-0.28 L2 %P by
-0.12 L2 %P did
-0.27 L2 %P for
-0.17 L2 %P in
-0.14 L2 %P no
-0.60 L2 %P of
-0.16 L2 %P on
-0.39 L2 %P plays
0.29 L2 %P star
-0.25 L2 %P takes
-0.48 L2 %P the
-0.25 L2 %P to
-0.56 L2 %P –
0.06 L2 %S ,
0.18 L2 %S ;
0.50 L2 %S are
0.33 L2 %S with
0.32 L2 %S –
-0.12 L2 %T %S
-0.17 L2 %T (
0.09 L2 %T ,
-0.32 L2 %T :
-0.47 L2 %T and
0.54 L2 %T are
-0.26 L2 %T by
-0.30 L2 %T creator
-0.23 L2 %T from
0.30 L2 %T has
-0.04 L2 %T in
0.26 L2 %T includes
-0.33 L2 %T is
0.11 L2 %T star
0.72 L2 %T starring
0.20 L2 %T stars
0.34 L2 %T with
0.51 L2 %T –
0.09 L2 %T —
-0.07 L2 's husband
-0.15 L2 's the
-0.24 L2 ( the
-0.24 L2 ) ,
0.20 L2 ) –
-0.23 L2 , a
0.10 L2 , after
-0.31 L2 , alongside
0.31 L2 , and
-0.14 L2 , but
-0.44 L2 , by
-0.48 L2 , from
0.43 L2 , has
0.06 L2 , including
-0.40 L2 , said
0.08 L2 , starring
0.08 L2 , stars
0.17 L2 , the
-0.36 L2 , which
0.07 L2 , while
-0.25 L2 , whose
0.26 L2 , with
-0.31 L2 , ”
-0.04 L2 . /
-0.19 L2 / producer
-0.13 L2 : the
-0.08 L2 ^ %C
-0.13 L2 ^ %T
0.09 L2 ^ (
0.16 L2 ^ ^
0.20 L2 ^ actor
0.31 L2 ^ and
-0.16 L2 ^ as
0.05 L2 ^ both
-0.16 L2 ^ but
-0.18 L2 ^ creator
-0.08 L2 ^ for
0.09 L2 ^ from
0.28 L2 ^ however
0.06 L2 ^ joining
-0.19 L2 ^ showrunner
0.09 L2 ^ starring
-0.18 L2 ^ the
-0.28 L2 ^ when
0.07 L2 ^ while
-0.26 L2 ^ will
-0.10 L2 a young
-0.09 L2 about the
-0.13 L2 according to
-0.20 L2 actor ,
-0.24 L2 adaptation of
-0.24 L2 adapted by
-0.05 L2 adapted from
-0.06 L2 after the
-0.04 L2 along with
0.18 L2 also :
-0.17 L2 also includes
0.53 L2 also stars
-0.14 L2 and a
-0.11 L2 and around
0.27 L2 and newcomer
-0.37 L2 and on
0.31 L2 and son
0.21 L2 and writer
-0.11 L2 anime of
-0.07 L2 announced at
-0.09 L2 as a
-0.18 L2 as an
-0.42 L2 as dr
-0.10 L2 as producer
-0.07 L2 as the
-0.24 L2 at the
0.29 L2 back ;
-0.17 L2 back as
-0.10 L2 back to
-0.32 L2 based on
-0.67 L2 by :
0.28 L2 cast :
0.60 L2 cast are
-0.20 L2 cast as
0.75 L2 cast includes
0.30 L2 cast including
-0.13 L2 cast members
-0.09 L2 city of
-0.26 L2 co-written by
-0.36 L2 created by
-0.35 L2 credit :
-0.25 L2 daughter ,
-0.53 L2 directed by
-0.23 L2 director :
-0.16 L2 director is
-0.11 L2 director of
-0.33 L2 dr .
0.41 L2 drama starring
-0.24 L2 during the
0.05 L2 duties with
-0.04 L2 exec producer
-0.20 L2 executive producer
-0.36 L2 executive producers
-0.08 L2 film ,
-0.16 L2 filming in
-0.09 L2 follows a
-0.12 L2 for the
-0.23 L2 from the
0.28 L2 fronted by
-0.24 L2 has axed
-0.15 L2 his wife
-0.17 L2 hours ;
0.38 L2 hours starring
-0.14 L2 illustrated by
-0.12 L2 in %D
-0.43 L2 in a
0.23 L2 in for
-0.24 L2 in the
0.28 L2 in which
0.22 L2 inspired by
-0.11 L2 is a
0.37 L2 is that
0.42 L2 it starred
0.23 L2 it stars
-0.07 L2 it to
-0.48 L2 it with
0.21 L2 joined by
0.30 L2 led by
-0.25 L2 made by
-0.20 L2 man ,
-0.21 L2 manga by
0.04 L2 members include
0.31 L2 mr .
0.27 L2 ms .
-0.28 L2 name by
-0.33 L2 novel by
-0.07 L2 novel the
-0.23 L2 novels by
-0.10 L2 of %O
-0.16 L2 of a
-0.36 L2 of drama
-0.37 L2 of the
0.24 L2 on ,
-0.09 L2 on a
-0.08 L2 on new
-0.25 L2 on the
-0.16 L2 p.m .
-0.24 L2 part of
-0.07 L2 photo :
-0.22 L2 photo by
0.59 L2 played by
0.06 L2 previously announced
-0.28 L2 produced by
-0.45 L2 producers :
-0.13 L2 programming president
-0.10 L2 reimagining of
-0.24 L2 return as
-0.14 L2 returning as
-0.20 L2 returns as
-0.18 L2 revolves around
-0.11 L2 role as
-0.29 L2 role of
-0.35 L2 roles as
-0.20 L2 said :
-0.29 L2 seen as
-0.05 L2 series ,
-0.29 L2 series and
-0.39 L2 series by
-0.19 L2 series creator
-0.10 L2 series follows
-0.40 L2 series from
0.11 L2 series starring
0.30 L2 series stars
-0.30 L2 set in
-0.26 L2 shooting in
-0.17 L2 show ,
0.40 L2 show stars
0.12 L2 star :
0.08 L2 star opposite
-0.32 L2 stars as
-0.39 L2 story of
-0.45 L2 such as
-0.25 L2 that was
-0.16 L2 the %D
-0.09 L2 the %N
-0.18 L2 the black
-0.17 L2 the novel
-0.04 L2 the small
-0.06 L2 the south
-0.08 L2 theme song
-0.08 L2 to a
-0.05 L2 to the
-0.08 L2 together with
-0.08 L2 town of
-0.15 L2 under director
-0.30 L2 voice of
0.42 L2 well as
0.18 L2 which starred
-0.15 L2 who plays
0.21 L2 will be
-0.49 L2 will play
-0.06 L2 with the
-0.21 L2 working with
-0.10 L2 writer :
-0.53 L2 written by
-0.30 L2 yes ,
0.41 L2 you ,
-0.13 L2 – the
-0.15 L2 “ a
-0.15 L2 “ the
-0.32 L2 ” (
-0.29 L2 ” :
-0.23 L2 ” and
-0.25 L2 ” creator
0.06 L2 ” said
0.51 L2 ” starring
0.24 L2 ” with
0.39 L3 %C , with
-0.24 L3 %C has axed
-0.13 L3 %C programming president
-0.14 L3 %D ) –
-0.29 L3 %D , and
-0.19 L3 %D , but
0.40 L3 %D , with
-0.17 L3 %N hours ;
-0.16 L3 %N p.m .
-0.12 L3 %O %P 's
-0.07 L3 %P 's husband
-0.24 L3 %P ( the
-0.07 L3 %P ) as
-0.16 L3 %P , a
0.09 L3 %P , with
0.27 L3 %P and newcomer
-0.14 L3 %P in the
-0.11 L3 %P is a
-0.21 L3 %P of drama
-0.20 L3 %P returns as
-0.41 L3 %P will play
-0.35 L3 %S , the
0.20 L3 %S , with
-0.09 L3 %S of the
-0.42 L3 %T , by
0.57 L3 %T , with
-0.08 L3 %T ” and
-0.25 L3 %T ” creator
-0.24 L3 & %P (
-0.36 L3 's %P of
-0.11 L3 's %T (
-0.35 L3 's %T ,
-0.07 L3 's novel the
0.40 L3 ( %P 's
-0.36 L3 ( %P of
-0.08 L3 ( %P on
-0.07 L3 ( photo :
-0.06 L3 ( “ the
-0.27 L3 ) %P (
-0.47 L3 ) , with
-0.13 L3 ) will play
-0.32 L3 , %P 's
-0.14 L3 , %P (
-0.14 L3 , %P in
-0.18 L3 , %T and
-0.09 L3 , according to
0.27 L3 , along with
-0.10 L3 , as producer
-0.26 L3 , based on
-0.16 L3 , created by
-0.14 L3 , directed by
-0.11 L3 , director of
0.23 L3 , inspired by
0.37 L3 , led by
0.36 L3 , mr .
0.48 L3 , played by
-0.40 L3 , produced by
-0.20 L3 , said :
-0.25 L3 , that was
0.17 L3 , which starred
-0.07 L3 , who plays
-0.26 L3 , written by
0.06 L3 , ” said
0.23 L3 , ” with
-0.18 L3 : %P (
0.17 L3 : %P as
-0.25 L3 : %P with
-0.20 L3 ; %P as
-0.44 L3 ^ %P 's
-0.83 L3 ^ %P (
0.70 L3 ^ %P :
0.08 L3 ^ %P as
-0.12 L3 ^ %P did
-0.32 L3 ^ %P is
-0.37 L3 ^ %P plays
-0.53 L3 ^ %P –
-0.12 L3 ^ %T %S
-0.16 L3 ^ %T (
0.09 L3 ^ %T stars
0.51 L3 ^ %T –
0.09 L3 ^ %T —
-0.08 L3 ^ ^ %C
-0.13 L3 ^ ^ %T
0.09 L3 ^ ^ (
0.16 L3 ^ ^ ^
0.20 L3 ^ ^ actor
0.31 L3 ^ ^ and
-0.16 L3 ^ ^ as
0.05 L3 ^ ^ both
-0.16 L3 ^ ^ but
-0.18 L3 ^ ^ creator
-0.08 L3 ^ ^ for
0.09 L3 ^ ^ from
0.28 L3 ^ ^ however
0.06 L3 ^ ^ joining
-0.19 L3 ^ ^ showrunner
0.09 L3 ^ ^ starring
-0.18 L3 ^ ^ the
-0.28 L3 ^ ^ when
0.07 L3 ^ ^ while
-0.26 L3 ^ ^ will
0.21 L3 ^ also :
-0.09 L3 ^ based on
0.33 L3 ^ cast :
-0.24 L3 ^ created by
-0.20 L3 ^ directed by
-0.23 L3 ^ director :
-0.16 L3 ^ executive producer
0.42 L3 ^ it starred
-0.12 L3 ^ produced by
-0.10 L3 ^ writer :
-0.33 L3 ^ written by
0.28 L3 a %S with
-0.25 L3 adapts %P 's
-0.17 L3 after %P 's
-0.20 L3 an adaptation of
-0.25 L3 and %K 's
0.36 L3 and %P 's
-0.08 L3 and %P (
-0.64 L3 and %P as
-0.06 L3 and %P of
-0.24 L3 and adapted by
-0.17 L3 and directed by
-0.12 L3 and illustrated by
-0.04 L3 and produced by
-0.11 L3 and stars as
-0.13 L3 and written by
-0.36 L3 are %P (
-0.25 L3 as %P the
0.42 L3 as well as
-0.06 L3 based on the
-0.21 L3 be directed by
-0.24 L3 be written by
-0.07 L3 book %T :
-0.66 L3 by %P (
0.56 L3 cast also includes
0.04 L3 cast members include
-0.07 L3 centers on a
0.32 L3 character %P (
-0.12 L3 debuts %D on
0.14 L3 executive produced by
0.28 L3 for %T ,
-0.08 L3 for the %D
-0.06 L3 he will play
-0.11 L3 her role as
-0.10 L3 in %D as
-0.25 L3 in %P 's
-0.11 L3 in and around
-0.34 L3 include %P (
-0.71 L3 is %P (
-0.09 L3 is %P as
-0.12 L3 is based on
-0.22 L3 is created by
-0.16 L3 is directed by
0.26 L3 is played by
-0.14 L3 is written by
-0.15 L3 new %P 's
-0.10 L3 novels of %O
-0.27 L3 of %P 's
0.32 L3 of %P (
0.25 L3 of %P as
-0.27 L3 of %S ,
0.23 L3 of %T ,
0.26 L3 of %T includes
0.19 L3 on %D ,
-0.20 L3 on %P 's
0.34 L3 on %P (
-0.05 L3 on %P in
-0.08 L3 opening theme song
-0.28 L3 same name by
-0.13 L3 series written by
-0.05 L3 set in the
0.10 L3 starring %P 's
-0.13 L3 stars %P (
-0.28 L3 stars %P as
-0.11 L3 take on the
-0.11 L3 television anime of
-0.46 L3 the %P 's
-0.14 L3 the %P for
-0.25 L3 the %P of
-0.36 L3 the %S ,
0.67 L3 the cast includes
-0.16 L3 the director is
-0.24 L3 the part of
0.06 L3 the previously announced
-0.10 L3 the series follows
0.27 L3 the series stars
-0.45 L3 the series with
-0.17 L3 the show ,
0.40 L3 the show stars
-0.39 L3 the story of
-0.07 L3 the town of
0.33 L3 to %O ,
-0.31 L3 to %P 's
0.22 L3 to %P (
0.13 L3 was created by
-0.28 L3 was directed by
-0.13 L3 was written by
0.33 L3 with %P 's
-0.27 L3 with %P as
-0.19 L3 writer / producer
0.26 L3 “ %P (
-0.48 L3 ” , from
-0.10 LR %D .
-0.04 LR %N $
-0.29 LR %N ,
-0.36 LR %N —
-0.25 LR %O 's
-0.18 LR %O ,
-0.21 LR %T .
-0.12 LR 's %D
-0.09 LR 's %T
-0.18 LR 's 's
0.26 LR 's )
-0.11 LR 's -
0.40 LR 's .
0.10 LR 's and
-0.08 LR 's are
-0.28 LR 's as
-0.09 LR 's at
0.04 LR 's has
-0.35 LR 's in
-0.50 LR 's is
-0.23 LR 's novels
-0.09 LR 's of
-0.20 LR ( $
-0.14 LR ( %N
-0.51 LR ( 's
0.22 LR ( )
-0.34 LR ( ,
-0.21 LR ( :
-0.22 LR ( in
-0.24 LR ( of
-0.06 LR ( on
-0.14 LR , 's
-0.09 LR , )
-0.85 LR , ,
-0.27 LR , -
-0.29 LR , .
-0.15 LR , :
-0.23 LR , being
-0.30 LR , can
0.58 LR , has
-0.18 LR , have
-0.43 LR , in
0.17 LR , is
-0.19 LR , said
-0.14 LR , to
-0.49 LR , was
-0.31 LR , will
-0.28 LR - $
0.04 LR -- ,
-0.38 LR . )
0.22 LR . ,
0.52 LR . .
-0.15 LR / $
0.14 LR : $
0.11 LR : 's
-0.57 LR : )
0.50 LR : ,
0.71 LR : .
-0.34 LR : /
0.09 LR : as
-0.27 LR : for
-0.36 LR : in
0.17 LR : is
-0.11 LR : me
-0.18 LR : the
0.39 LR : to
-0.13 LR : will
-0.31 LR : with
-0.07 LR : you
0.25 LR ; 's
0.32 LR ; ,
0.06 LR ; is
-0.28 LR [ ]
0.13 LR ^ $
-0.25 LR ^ 's
-0.36 LR ^ ,
0.37 LR ^ .
0.06 LR ^ :
0.35 LR ^ again
0.68 LR ^ and
0.05 LR ^ are
0.44 LR ^ as
0.11 LR ^ cast
-0.13 LR ^ continues
-0.41 LR ^ created
-0.34 LR ^ developed
-0.04 LR ^ did
-0.34 LR ^ directed
-0.59 LR ^ directs
-0.19 LR ^ had
0.06 LR ^ have
0.45 LR ^ hosts
0.48 LR ^ in
-0.09 LR ^ is
-0.31 LR ^ launched
-0.14 LR ^ lead
0.24 LR ^ led
-0.34 LR ^ only
-0.26 LR ^ penned
0.41 LR ^ play
0.21 LR ^ played
0.36 LR ^ plays
-0.53 LR ^ produces
0.29 LR ^ reprise
0.07 LR ^ reprises
0.04 LR ^ return
0.14 LR ^ returns
0.29 LR ^ said
-0.30 LR ^ says
-0.27 LR ^ served
0.47 LR ^ share
-0.36 LR ^ split
-0.07 LR ^ star
0.14 LR ^ stars
0.11 LR ^ takes
0.25 LR ^ team
-0.23 LR ^ the
-0.39 LR ^ to
-0.36 LR ^ told
0.04 LR ^ was
0.24 LR ^ who
0.45 LR ^ will
0.18 LR ^ would
-0.26 LR ^ |
0.44 LR ^ –
-0.15 LR a )
-0.14 LR a ,
-0.11 LR a .
-0.09 LR a lawyer
-0.25 LR about ,
0.06 LR actor as
-0.19 LR actor is
0.38 LR actors .
0.40 LR actress ,
0.41 LR actress .
-0.31 LR adapts 's
-0.27 LR alongside ,
-0.09 LR alongside .
-0.20 LR an agent
-0.15 LR and ,
-0.09 LR and -
0.31 LR and .
0.30 LR and as
-0.29 LR and in
-0.06 LR and of
0.27 LR are ,
-0.27 LR are .
0.18 LR are as
-0.18 LR around ,
-0.11 LR around .
-0.14 LR as $
-0.19 LR as 's
-0.58 LR as ,
-0.79 LR as .
-0.17 LR as ;
0.16 LR as as
-0.09 LR as the
-0.26 LR as with
-0.20 LR as would
-0.21 LR at $
-0.15 LR at %D
-0.21 LR at ,
-0.42 LR at .
-0.06 LR at in
0.14 LR be .
-0.16 LR between and
0.12 LR but has
-0.08 LR but is
-0.56 LR by $
-0.24 LR by 's
0.23 LR by )
0.39 LR by ,
-0.67 LR by .
-0.22 LR by /
-0.52 LR by and
-0.09 LR by in
-0.25 LR by is
-0.18 LR by on
-0.24 LR by who
0.32 LR by –
-0.17 LR cast $
-0.06 LR co-creator ,
-0.33 LR creator .
-0.33 LR creator has
-0.09 LR creator said
-0.09 LR director ,
-0.50 LR director .
-0.20 LR director is
-0.35 LR dr .
-0.29 LR drama ,
0.42 LR feature .
-0.10 LR follows ,
0.13 LR for 's
-0.21 LR for )
-0.10 LR for ,
0.23 LR for as
-0.26 LR for for
-0.32 LR for in
-0.07 LR from 's
-0.48 LR from ,
0.09 LR from .
0.29 LR from on
0.41 LR has .
0.09 LR has in
-0.05 LR in $
-0.11 LR in %D
-0.40 LR in 's
-0.36 LR in )
-0.48 LR in ,
-0.44 LR in .
-0.11 LR in and
0.09 LR in are
-0.28 LR in as
0.10 LR in in
-0.07 LR in ireland
-0.06 LR in on
-0.21 LR include .
0.08 LR include as
-0.20 LR includes .
-0.19 LR including ,
0.59 LR including .
-0.48 LR is 's
0.29 LR is ,
0.28 LR is .
0.21 LR is as
0.28 LR is of
-0.22 LR its ,
-0.12 LR last )
0.38 LR like .
-0.26 LR meets ,
-0.10 LR movie .
-0.35 LR named .
-0.21 LR new 's
0.36 LR no .
-0.09 LR not )
-0.32 LR of $
0.04 LR of 's
-0.38 LR of )
-0.14 LR of ,
-0.81 LR of .
-0.31 LR of and
-0.45 LR of as
-0.13 LR of in
-0.22 LR of is
-0.06 LR of to
-0.11 LR of who
-0.31 LR of will
-0.13 LR on 's
-0.08 LR on )
-0.08 LR on ,
-0.40 LR on .
-0.35 LR on in
0.08 LR opposite in
-0.22 LR or .
-0.22 LR play ,
-0.34 LR play .
-0.08 LR play in
-0.29 LR plays ,
-0.33 LR plays .
-0.18 LR plays in
-0.11 LR producer ,
-0.08 LR producer said
-0.09 LR producer will
-0.36 LR producers .
-0.26 LR protagonists ,
0.13 LR said ,
-0.46 LR said .
-0.16 LR showrunner ,
0.19 LR since took
-0.06 LR small town
-0.35 LR son ,
-0.11 LR south .
0.26 LR star ,
0.05 LR star has
0.18 LR star stars
0.17 LR starred ,
0.42 LR starred .
-0.26 LR starring 's
0.63 LR starring ,
-0.34 LR starring .
0.13 LR starring ;
0.36 LR starring and
0.27 LR starring as
0.21 LR stars ,
0.77 LR stars .
0.47 LR stars as
0.08 LR that are
0.12 LR that will
0.07 LR that would
-0.14 LR the $
-0.16 LR the %N
-0.12 LR the %S
-0.26 LR the 's
-0.34 LR the )
-0.35 LR the ,
-0.10 LR the -
-0.48 LR the .
-0.11 LR the ...
-0.10 LR the :
-0.09 LR the and
-0.23 LR the as
-0.15 LR the book
-0.18 LR the family
-0.05 LR the for
-0.13 LR the in
-0.40 LR the is
-0.09 LR the novel
-0.44 LR the of
0.39 LR the series
-0.18 LR the star
-0.10 LR the story
-0.05 LR the to
-0.13 LR to 's
-0.12 LR to )
-0.31 LR to ,
-0.51 LR to .
-0.21 LR to for
-0.23 LR to in
0.09 LR villain ,
0.21 LR was ,
0.47 LR while is
-0.16 LR while will
0.33 LR winner ,
0.35 LR with 's
0.24 LR with ,
0.41 LR with .
-0.06 LR with again
-0.32 LR with and
0.09 LR with as
0.34 LR with at
0.06 LR with in
-0.30 LR with of
0.30 LR with returning
-0.09 LR without ,
-0.33 LR writer .
-0.43 LR – $
0.45 LR – 's
-0.27 LR – ,
0.04 LR — $
-0.10 LR ” )
0.31 LR ” ,
-0.11 LR ” said
0.11 LR ” told
0.04 Lb2 %D
-0.43 Lb2 %K
-0.06 Lb2 %N
0.31 Lb2 %O
-0.15 Lb2 %P
0.56 Lb2 %S
-0.09 Lb2 %T
-0.60 Lb2 (
0.21 Lb2 )
0.48 Lb2 ,
0.10 Lb2 -
-0.05 Lb2 .
-0.23 Lb2 /
0.09 Lb2 9pm
-0.27 Lb2 ;
0.25 Lb2 ^
-0.55 Lb2 a
-0.09 Lb2 about
-0.13 Lb2 according
0.21 Lb2 acted
-0.20 Lb2 actor
0.32 Lb2 actors
-0.23 Lb2 adaptation
-0.28 Lb2 adapted
0.17 Lb2 added
-0.43 Lb2 after
0.07 Lb2 again
-0.14 Lb2 all
-0.04 Lb2 along
0.20 Lb2 already
0.33 Lb2 also
0.14 Lb2 and
-0.29 Lb2 anime
0.05 Lb2 announced
-0.15 Lb2 another
0.37 Lb2 are
-0.17 Lb2 as
-0.17 Lb2 association
0.22 Lb2 at
-0.28 Lb2 australia
0.24 Lb2 australian
-0.11 Lb2 award
-0.04 Lb2 back
-0.29 Lb2 backdrop
-0.07 Lb2 bafta
-0.33 Lb2 based
-0.45 Lb2 be
-0.26 Lb2 book
0.28 Lb2 buzz
-0.36 Lb2 by
-0.17 Lb2 camera
0.46 Lb2 cast
0.37 Lb2 ceo
-0.39 Lb2 character
-0.09 Lb2 city
-0.30 Lb2 co-created
-0.26 Lb2 co-written
0.40 Lb2 come
-0.26 Lb2 comic
-0.36 Lb2 created
-0.35 Lb2 credit
-0.25 Lb2 daughter
-0.13 Lb2 design
-0.54 Lb2 directed
-0.34 Lb2 director
-0.20 Lb2 directs
0.24 Lb2 done
-0.33 Lb2 dr
-0.24 Lb2 during
0.05 Lb2 duties
-0.10 Lb2 end
-0.32 Lb2 episodes
-0.44 Lb2 eps
-0.07 Lb2 event
-0.04 Lb2 exec
-0.45 Lb2 executive
-0.09 Lb2 film
-0.18 Lb2 filming
-0.36 Lb2 follows
-0.22 Lb2 for
-0.49 Lb2 from
-0.31 Lb2 front
0.28 Lb2 fronted
0.36 Lb2 had
-0.44 Lb2 has
0.34 Lb2 have
-0.34 Lb2 he
-0.39 Lb2 head
-0.35 Lb2 her
0.17 Lb2 here
-0.17 Lb2 his
-0.05 Lb2 hours
-0.14 Lb2 illustrated
0.09 Lb2 in
-0.21 Lb2 including
0.22 Lb2 inspired
-0.36 Lb2 into
-0.36 Lb2 ireland
-0.37 Lb2 is
-0.44 Lb2 its
0.21 Lb2 joined
-0.21 Lb2 know
-0.30 Lb2 last
-0.12 Lb2 leads
0.30 Lb2 led
-0.12 Lb2 left
-0.16 Lb2 like
-0.28 Lb2 made
-0.10 Lb2 main
-0.38 Lb2 man
-0.33 Lb2 manga
-0.43 Lb2 meanwhile
0.37 Lb2 members
0.36 Lb2 mother
-0.10 Lb2 moved
0.31 Lb2 mr
0.27 Lb2 ms
-0.60 Lb2 name
-0.13 Lb2 named
-0.28 Lb2 network
-0.33 Lb2 new
0.27 Lb2 news
-0.46 Lb2 no
0.26 Lb2 not
-0.36 Lb2 novel
-0.27 Lb2 novels
-0.74 Lb2 of
-0.09 Lb2 on
0.34 Lb2 oscar
-0.49 Lb2 out
-0.21 Lb2 outside
-0.49 Lb2 over
-0.16 Lb2 p.m
-0.23 Lb2 pair
0.25 Lb2 part
0.35 Lb2 parter
-0.28 Lb2 partner
-0.19 Lb2 parts
-0.25 Lb2 photo
-0.22 Lb2 place
0.59 Lb2 played
-0.06 Lb2 portray
-0.29 Lb2 premiere
0.06 Lb2 previously
-0.21 Lb2 produce
-0.35 Lb2 produced
-0.18 Lb2 producer
-0.04 Lb2 producers
-0.30 Lb2 produces
-0.21 Lb2 programming
-0.37 Lb2 regular
0.36 Lb2 regulars
-0.10 Lb2 reimagining
-0.11 Lb2 return
-0.20 Lb2 returning
-0.25 Lb2 returns
-0.18 Lb2 revolves
-0.22 Lb2 role
-0.31 Lb2 roles
0.31 Lb2 said
-0.56 Lb2 scripts
0.29 Lb2 season
-0.34 Lb2 second
0.25 Lb2 see
-0.46 Lb2 seen
-0.23 Lb2 series
-0.07 Lb2 set
-0.31 Lb2 she
-0.26 Lb2 shooting
0.21 Lb2 shot
-0.17 Lb2 showrunner
0.21 Lb2 so
0.21 Lb2 star
0.59 Lb2 starring
0.55 Lb2 stars
-0.33 Lb2 stories
-0.45 Lb2 such
-0.40 Lb2 team
-0.28 Lb2 that
-0.38 Lb2 the
-0.33 Lb2 their
-0.25 Lb2 them
-0.08 Lb2 theme
-0.21 Lb2 then
0.12 Lb2 there
0.19 Lb2 this
-0.42 Lb2 to
-0.08 Lb2 together
-0.09 Lb2 told
0.12 Lb2 too
-0.21 Lb2 town
-0.16 Lb2 trailer
-0.28 Lb2 tv
0.26 Lb2 uk
-0.15 Lb2 under
-0.23 Lb2 up
-0.22 Lb2 video
-0.21 Lb2 voice
0.11 Lb2 was
-0.05 Lb2 way
-0.30 Lb2 webtoon
0.42 Lb2 well
-0.38 Lb2 which
-0.41 Lb2 who
0.26 Lb2 wife
0.35 Lb2 will
-0.11 Lb2 winning
0.53 Lb2 with
-0.27 Lb2 working
-0.06 Lb2 world
-0.20 Lb2 writer
-0.53 Lb2 written
-0.11 Lb2 wrote
-0.29 Lb2 year-old
0.54 Lb2 years
-0.30 Lb2 yes
0.17 Lb2 you
-0.07 Lb2 |
-0.07 Lb2 –
-0.40 Lb2 “
-0.14 Lb2 ”
-0.09 Lb3 !
-0.06 Lb3 #
0.06 Lb3 %C
0.26 Lb3 %D
-0.52 Lb3 %K
0.05 Lb3 %P
0.31 Lb3 %S
0.15 Lb3 %T
-0.29 Lb3 &
0.26 Lb3 's
-0.85 Lb3 )
-0.04 Lb3 ,
-0.40 Lb3 -
-0.32 Lb3 .
-0.30 Lb3 /
-0.34 Lb3 :
-0.51 Lb3 ;
0.29 Lb3 ?
0.22 Lb3 [
0.26 Lb3 a
-0.42 Lb3 actress
-0.12 Lb3 adapted
-0.25 Lb3 adapts
-0.07 Lb3 after
-0.30 Lb3 again
-0.06 Lb3 alongside
0.14 Lb3 already
-0.15 Lb3 also
0.20 Lb3 an
-0.29 Lb3 and
0.34 Lb3 animates
-0.11 Lb3 announced
0.26 Lb3 are
-0.96 Lb3 as
0.07 Lb3 at
-0.06 Lb3 back
-0.10 Lb3 based
-0.39 Lb3 be
0.19 Lb3 been
0.06 Lb3 being
-0.31 Lb3 between
-0.45 Lb3 board
-0.21 Lb3 book
-0.21 Lb3 both
0.29 Lb3 brother
-0.11 Lb3 but
-0.16 Lb3 by
0.22 Lb3 can
0.54 Lb3 cast
-0.07 Lb3 centers
0.18 Lb3 character
-0.08 Lb3 christmas
0.22 Lb3 comedy
-0.05 Lb3 comes
-0.06 Lb3 could
-0.16 Lb3 debut
-0.12 Lb3 debuts
0.12 Lb3 director
-0.16 Lb3 drama
-0.04 Lb3 drawn
-0.29 Lb3 episode
0.12 Lb3 episodes
0.42 Lb3 event
-0.33 Lb3 exec
0.08 Lb3 expect
-0.18 Lb3 fact
-0.16 Lb3 family
0.16 Lb3 fashion
0.20 Lb3 feature
-0.15 Lb3 fictional
-0.28 Lb3 film
0.41 Lb3 filming
0.12 Lb3 first
0.25 Lb3 follows
-0.45 Lb3 for
0.13 Lb3 from
-0.32 Lb3 go
-0.17 Lb3 golden
0.15 Lb3 has
-0.14 Lb3 he
-0.19 Lb3 head
-0.42 Lb3 her
-0.49 Lb3 his
-0.20 Lb3 horror
0.37 Lb3 i'm
-0.23 Lb3 include
-0.11 Lb3 including
-0.06 Lb3 is
0.60 Lb3 it
-0.17 Lb3 its
-0.29 Lb3 joined
-0.07 Lb3 know
-0.29 Lb3 last
0.31 Lb3 lead
-0.30 Lb3 leads
-0.26 Lb3 life
-0.34 Lb3 limited
-0.07 Lb3 list
-0.42 Lb3 main
-0.17 Lb3 members
-0.08 Lb3 men
-0.36 Lb3 miniseries
-0.10 Lb3 mission
-0.42 Lb3 mother
0.06 Lb3 my
0.22 Lb3 name
0.24 Lb3 named
0.07 Lb3 new
-0.14 Lb3 news
0.30 Lb3 not
0.22 Lb3 novel
-0.10 Lb3 novels
-0.15 Lb3 now
0.22 Lb3 on
-0.06 Lb3 one
0.60 Lb3 only
-0.08 Lb3 opening
0.32 Lb3 original
-0.13 Lb3 other
0.11 Lb3 out
-0.14 Lb3 parts
-0.13 Lb3 played
-0.05 Lb3 plays
-0.12 Lb3 power
-0.27 Lb3 premiere
-0.06 Lb3 press
-0.29 Lb3 producer
-0.07 Lb3 producers
-0.11 Lb3 production
0.15 Lb3 return
0.35 Lb3 returning
0.26 Lb3 role
0.21 Lb3 s
-0.28 Lb3 same
-0.10 Lb3 secret
0.20 Lb3 seen
-0.11 Lb3 series
0.28 Lb3 set
-0.08 Lb3 she
-0.07 Lb3 shooting
-0.22 Lb3 show
-0.09 Lb3 shown
-0.12 Lb3 shows
-0.35 Lb3 starred
0.11 Lb3 starring
0.13 Lb3 stars
0.35 Lb3 stick
-0.14 Lb3 story
-0.24 Lb3 take
-0.13 Lb3 takes
0.09 Lb3 television
0.14 Lb3 that
-0.48 Lb3 the
0.53 Lb3 their
-0.40 Lb3 them
-0.11 Lb3 there
-0.10 Lb3 they
0.19 Lb3 this
-0.18 Lb3 thriller
-0.23 Lb3 time
-0.32 Lb3 together
-0.20 Lb3 trailer
-0.23 Lb3 twitter
-0.22 Lb3 up
0.41 Lb3 various
0.21 Lb3 video
-0.27 Lb3 viewers
-0.40 Lb3 was
-0.15 Lb3 we
-0.33 Lb3 were
0.32 Lb3 when
-0.43 Lb3 which
-0.30 Lb3 while
0.31 Lb3 who
-0.06 Lb3 whose
0.16 Lb3 wife
-0.18 Lb3 will
0.32 Lb3 with
-0.18 Lb3 work
-0.17 Lb3 world
-0.19 Lb3 writer
-0.07 Lb3 year
-0.43 Lb3 years
-0.22 Lb3 |
0.24 Lb3 –
0.24 Lb3 “
0.11 Lb3 ”
-0.16 R1 !
-0.10 R1 $
-0.37 R1 %D
-0.17 R1 %N
-0.15 R1 %O
0.09 R1 %P
-0.21 R1 %S
-0.43 R1 %T
-0.25 R1 's
0.10 R1 )
-0.05 R1 ,
0.37 R1 -
0.11 R1 --
0.06 R1 .
0.23 R1 ...
-0.50 R1 /
0.37 R1 ;
0.22 R1 [
-0.32 R1 ]
0.51 R1 a
-0.27 R1 actor
-0.25 R1 actress
-0.36 R1 adapted
-0.17 R1 added
0.12 R1 after
0.25 R1 again
-0.25 R1 agent
0.05 R1 all
0.16 R1 also
-0.19 R1 and
-0.10 R1 are
0.49 R1 as
-0.36 R1 australia
-0.32 R1 award
-0.07 R1 back
-0.22 R1 before
-0.21 R1 book
-0.20 R1 broadcast
0.20 R1 but
-0.33 R1 by
-0.14 R1 called
-0.30 R1 can
0.11 R1 cast
-0.08 R1 city
-0.16 R1 come
0.28 R1 comes
0.05 R1 confirmed
-0.13 R1 continues
0.18 R1 could
-0.43 R1 created
-0.12 R1 denied
0.22 R1 described
-0.34 R1 developed
-0.40 R1 did
-0.49 R1 directed
-0.64 R1 directs
0.24 R1 does
-0.31 R1 drama
-0.08 R1 episode
-0.26 R1 exec
0.15 R1 executive
-0.09 R1 fame
-0.17 R1 family
0.25 R1 fans
-0.12 R1 finally
-0.29 R1 follows
-0.54 R1 for
0.42 R1 from
0.36 R1 gets
-0.14 R1 girl
-0.28 R1 got
-0.38 R1 had
-0.40 R1 handles
0.07 R1 has
-0.30 R1 here
-0.60 R1 himself
0.45 R1 hosts
0.12 R1 in
-0.07 R1 ireland
-0.05 R1 is
0.24 R1 joining
0.08 R1 joins
-0.31 R1 launched
-0.09 R1 lawyer
-0.19 R1 lead
0.29 R1 leads
-0.15 R1 leave
0.21 R1 led
-0.25 R1 left
-0.39 R1 made
-0.13 R1 magazine
0.15 R1 makes
-0.11 R1 me
-0.27 R1 movie
-0.21 R1 no
-0.08 R1 north
-0.33 R1 novel
-0.23 R1 novels
-0.63 R1 of
-0.31 R1 on
-0.29 R1 once
-0.25 R1 one
-0.34 R1 only
-0.25 R1 overseeing
-0.26 R1 penned
-0.35 R1 people
0.54 R1 play
0.05 R1 played
0.23 R1 playing
-0.53 R1 produces
-0.06 R1 put
-0.09 R1 release
-0.44 R1 remains
0.40 R1 reprise
0.07 R1 reprises
-0.12 R1 respectively
0.04 R1 return
0.30 R1 returning
-0.34 R1 role
-0.12 R1 said
-0.30 R1 says
0.20 R1 series
-0.27 R1 served
0.52 R1 share
-0.14 R1 show
-0.29 R1 since
-0.09 R1 sisters
0.15 R1 sits
-0.36 R1 split
-0.12 R1 star
-0.28 R1 starring
0.22 R1 stars
-0.24 R1 stays
0.09 R1 steps
0.23 R1 still
-0.17 R1 story
0.11 R1 take
-0.20 R1 takes
0.25 R1 team
-0.09 R1 tell
-0.33 R1 the
-0.34 R1 thriller
-0.47 R1 to
-0.23 R1 together
-0.13 R1 told
-0.06 R1 town
0.43 R1 turned
-0.24 R1 turns
-0.10 R1 under
-0.24 R1 until
-0.16 R1 update
0.35 R1 upped
-0.09 R1 via
-0.04 R1 was
0.37 R1 were
-0.07 R1 west
-0.30 R1 who
0.06 R1 will
0.13 R1 with
0.05 R1 would
-0.06 R1 wrote
-0.35 R1 you
-0.36 R1 |
0.29 R1 –
-0.06 R1 —
-0.20 R1 “
-0.15 R2 ! $
-0.10 R2 $ $
-0.18 R2 %D .
-0.08 R2 %N %P
-0.11 R2 %N )
-0.12 R2 %N ,
-0.12 R2 %N in
0.09 R2 %P (
-0.08 R2 %T ,
-0.20 R2 %T is
-0.21 R2 's %D
-0.41 R2 's %K
0.40 R2 's %P
-0.51 R2 's %T
-0.27 R2 's book
-0.08 R2 's character
-0.18 R2 's first
-0.21 R2 's husband
-0.07 R2 's journey
0.19 R2 's last
-0.31 R2 's manga
-0.28 R2 's novel
0.21 R2 's own
-0.28 R2 's second
-0.14 R2 's series
-0.17 R2 's top
-0.11 R2 's trilogy
0.43 R2 's “
-0.35 R2 ) $
-0.23 R2 ) %P
0.16 R2 ) ,
0.20 R2 ) .
-0.12 R2 ) and
0.26 R2 ) are
-0.45 R2 ) as
-0.09 R2 ) has
-0.23 R2 ) have
0.06 R2 ) in
-0.54 R2 ) is
-0.34 R2 ) lead
-0.47 R2 ) star
0.52 R2 ) who
-0.40 R2 ) will
-0.13 R2 ) would
-0.26 R2 , %C
0.33 R2 , %D
0.13 R2 , %N
-0.15 R2 , %O
-0.34 R2 , %S
-0.45 R2 , a
-0.21 R2 , according
-0.53 R2 , after
0.31 R2 , alongside
-0.13 R2 , although
0.28 R2 , an
0.20 R2 , and
-0.05 R2 , announced
0.33 R2 , arrives
-0.23 R2 , as
0.19 R2 , best
-0.28 R2 , but
-0.24 R2 , chief
-0.34 R2 , described
0.38 R2 , directed
-0.50 R2 , director
-0.11 R2 , each
0.07 R2 , for
0.11 R2 , from
0.20 R2 , has
0.04 R2 , her
0.12 R2 , in
-0.08 R2 , is
-0.15 R2 , it
-0.30 R2 , its
0.04 R2 , known
0.23 R2 , last
-0.42 R2 , mr
0.16 R2 , new
0.18 R2 , once
0.08 R2 , one
-0.52 R2 , played
-0.32 R2 , president
-0.06 R2 , produced
-0.16 R2 , respectively
-0.13 R2 , said
-0.17 R2 , since
-0.35 R2 , their
-0.16 R2 , though
-0.08 R2 , told
-0.11 R2 , was
-0.17 R2 , where
0.04 R2 , which
-0.15 R2 , while
0.06 R2 , whose
0.14 R2 , will
0.26 R2 , written
-0.48 R2 , “
-0.15 R2 , ”
0.40 R2 - %P
-0.09 R2 - based
0.14 R2 - fronted
-0.15 R2 - set
-0.12 R2 - winning
-0.15 R2 . ,
-0.07 R2 . ”
-0.13 R2 ... $
-0.12 R2 ... no
-0.40 R2 / %C
-0.22 R2 / %O
-0.55 R2 : %C
-0.69 R2 : %P
0.17 R2 : the
-0.13 R2 : “
0.15 R2 ; %T
0.32 R2 ; and
0.22 R2 [ %P
-0.36 R2 adapted the
-0.17 R2 added :
0.08 R2 again playing
-0.13 R2 and %D
-0.17 R2 and %T
-0.21 R2 and adapted
-0.05 R2 and co
-0.13 R2 and directed
-0.18 R2 and her
-0.09 R2 and illustrated
-0.09 R2 and is
-0.09 R2 and it
0.30 R2 and newcomer
-0.08 R2 and produced
0.30 R2 and son
-0.11 R2 and starring
-0.32 R2 and stars
-0.22 R2 and the
-0.07 R2 and will
-0.28 R2 and written
0.22 R2 are %P
0.08 R2 are all
0.04 R2 are back
-0.31 R2 are executive
-0.21 R2 are rolling
0.38 R2 are the
0.16 R2 as %P
0.30 R2 as a
0.16 R2 as he
0.44 R2 as the
-0.32 R2 as well
-0.17 R2 at %N
-0.14 R2 at %P
-0.16 R2 at its
0.09 R2 at the
-0.06 R2 australia ,
-0.28 R2 back in
0.12 R2 being the
-0.17 R2 by %P
-0.14 R2 called it
-0.17 R2 created %T
-0.23 R2 created it
-0.39 R2 created the
0.22 R2 described the
-0.04 R2 did %P
-0.23 R2 directed .
-0.38 R2 directed the
-0.15 R2 directs .
-0.30 R2 directs the
-0.06 R2 drama %T
-0.26 R2 exec produce
0.15 R2 executive produce
-0.41 R2 for %C
-0.31 R2 for %K
-0.07 R2 for %P
-0.35 R2 for %S
0.28 R2 for a
-0.36 R2 for his
-0.19 R2 for the
-0.22 R2 for “
0.33 R2 from the
-0.14 R2 girl ,
-0.37 R2 had a
-0.33 R2 handles the
-0.58 R2 has a
0.32 R2 has joined
0.19 R2 has said
0.20 R2 has signed
0.20 R2 has the
-0.14 R2 has told
-0.14 R2 has written
0.30 R2 have all
0.39 R2 have been
0.07 R2 have joined
-0.30 R2 have written
-0.31 R2 in %D
-0.17 R2 in %P
-0.14 R2 in %S
-0.11 R2 in %T
0.34 R2 in a
0.32 R2 in his
0.17 R2 in the
-0.08 R2 in “
0.26 R2 is %P
0.08 R2 is a
-0.10 R2 is also
0.38 R2 is available
0.42 R2 is back
-0.36 R2 is behind
0.21 R2 is coming
-0.39 R2 is directing
0.27 R2 is doing
-0.23 R2 is found
-0.14 R2 is in
0.23 R2 is leaving
0.21 R2 is likely
-0.27 R2 is making
-0.06 R2 is not
0.12 R2 is on
0.17 R2 is seen
0.32 R2 is set
-0.05 R2 is the
-0.21 R2 joins “
-0.16 R2 launched a
-0.27 R2 launched the
0.33 R2 lead the
0.30 R2 leads %T
0.21 R2 led the
-0.44 R2 no %P
-0.12 R2 novel ,
-0.14 R2 of %K
-0.48 R2 of %P
-0.28 R2 of a
-0.41 R2 of drama
-0.19 R2 of the
-0.48 R2 on %C
0.13 R2 on %D
-0.06 R2 on %P
0.13 R2 on a
-0.25 R2 overseeing the
-0.26 R2 penned the
0.04 R2 plays %P
-0.09 R2 release $
0.25 R2 reprise their
0.07 R2 reprises her
-0.06 R2 respectively ,
0.50 R2 return ;
-0.31 R2 return to
0.09 R2 returns as
-0.13 R2 returns to
-0.37 R2 said ,
0.06 R2 said .
-0.33 R2 said in
0.24 R2 says :
-0.18 R2 series ,
0.24 R2 series in
-0.27 R2 served as
0.25 R2 share the
-0.36 R2 split the
-0.57 R2 star %P
0.52 R2 star .
0.11 R2 stars as
0.18 R2 stars in
0.30 R2 takes %P
0.25 R2 team up
-0.24 R2 the %P
-0.14 R2 to %P
-0.47 R2 to return
-0.07 R2 to the
-0.07 R2 told %O
-0.27 R2 told reporters
0.11 R2 told us
0.35 R2 upped to
0.28 R2 was %P
-0.27 R2 who 's
-0.26 R2 who is
-0.15 R2 who share
-0.10 R2 will be
0.09 R2 will not
-0.17 R2 will perform
0.46 R2 will play
0.08 R2 will reprise
-0.05 R2 will return
0.47 R2 will star
0.27 R2 will take
0.15 R2 with %P
0.20 R2 wrote it
-0.26 R2 wrote the
0.42 R2 – %P
-0.20 R2 – a
-0.11 R2 – the
-0.55 R2 — %D
-0.06 R2 — that
-0.15 R3 ! $ $
-0.10 R3 $ $ $
-0.17 R3 %D . $
-0.12 R3 %N , %P
0.09 R3 %P ( %P
-0.08 R3 's %K ,
-0.21 R3 's %K and
-0.44 R3 's %P )
-0.30 R3 's %P ,
0.29 R3 's %P .
-0.42 R3 's %P as
0.08 R3 's %P has
0.36 R3 's %P in
0.39 R3 's %P is
-0.05 R3 's %P of
-0.06 R3 's %P to
-0.11 R3 's %T (
-0.30 R3 's %T ,
-0.31 R3 's %T and
-0.10 R3 's %T is
-0.20 R3 's character ,
-0.21 R3 's husband %P
-0.16 R3 's manga ,
-0.25 R3 's novel the
-0.14 R3 's series %T
0.55 R3 's “ %T
-0.35 R3 ) $ $
-0.23 R3 ) %P (
-0.44 R3 ) , %P
-0.22 R3 ) , %T
0.40 R3 ) , a
0.16 R3 ) , and
-0.15 R3 ) , the
-0.32 R3 ) , who
-0.28 R3 ) , with
0.20 R3 ) . $
-0.15 R3 ) and %P
0.13 R3 ) are all
0.10 R3 ) are back
-0.39 R3 ) as %P
-0.32 R3 ) has been
-0.20 R3 ) is the
-0.08 R3 ) will be
-0.20 R3 ) will play
-0.28 R3 , %S $
-0.08 R3 , %T ,
-0.10 R3 , %T and
0.14 R3 , %T is
0.27 R3 , a %P
-0.12 R3 , a successful
-0.21 R3 , according to
0.36 R3 , and others
-0.05 R3 , announced the
0.33 R3 , arrives %D
-0.25 R3 , as well
0.19 R3 , best known
-0.34 R3 , described as
0.38 R3 , directed by
-0.50 R3 , director of
-0.21 R3 , from %D
0.27 R3 , has been
0.19 R3 , is a
-0.10 R3 , is back
0.12 R3 , is expected
0.23 R3 , last seen
0.18 R3 , once again
0.08 R3 , one of
-0.52 R3 , played by
-0.32 R3 , president of
-0.06 R3 , produced by
-0.16 R3 , respectively .
-0.12 R3 , the %C
0.04 R3 , the %S
-0.26 R3 , the creator
-0.09 R3 , the drama
0.26 R3 , the latter
-0.23 R3 , the producer
0.38 R3 , the series
0.15 R3 , the show
-0.11 R3 , where the
-0.06 R3 , while %P
-0.06 R3 , who also
0.27 R3 , who are
-0.53 R3 , who created
-0.06 R3 , who had
0.26 R3 , who has
0.10 R3 , who left
0.32 R3 , who plays
0.36 R3 , who starred
0.27 R3 , who was
-0.15 R3 , who will
-0.36 R3 , who writes
-0.42 R3 , who wrote
-0.17 R3 , with %P
0.26 R3 , written by
-0.39 R3 , “ %T
-0.07 R3 - set crime
-0.07 R3 . ” $
-0.13 R3 ... $ $
-0.35 R3 / %C $
-0.12 R3 : the %P
-0.27 R3 : “ %P
0.22 R3 [ %P ]
-0.17 R3 added : “
-0.05 R3 and co .
-0.13 R3 and directed by
-0.10 R3 and her family
-0.09 R3 and illustrated by
-0.09 R3 and it is
0.30 R3 and newcomer %P
-0.08 R3 and produced by
0.30 R3 and son %P
-0.11 R3 and starring %P
-0.32 R3 and stars as
-0.28 R3 and written by
0.19 R3 are all expected
0.48 R3 are all on
-0.47 R3 are all set
-0.08 R3 are back in
-0.31 R3 are executive producers
-0.21 R3 are rolling in
-0.18 R3 as %P 's
0.10 R3 as %P ,
0.42 R3 as %P .
0.34 R3 as %P and
-0.51 R3 as %P the
-0.27 R3 as the king
0.22 R3 as the title
-0.32 R3 as well as
-0.12 R3 at %N with
0.34 R3 at the helm
-0.28 R3 back in %D
-0.09 R3 by %P .
-0.18 R3 commented : “
-0.23 R3 directed . $
-0.21 R3 directed the first
-0.28 R3 directed the pilot
-0.15 R3 directs . $
-0.31 R3 for %C .
-0.06 R3 for %P ,
-0.14 R3 for the %C
-0.22 R3 for “ %T
0.31 R3 has been cast
0.32 R3 has joined the
0.20 R3 has signed on
0.23 R3 has the part
0.30 R3 have all been
-0.17 R3 have joined the
-0.30 R3 have written the
-0.07 R3 in %D $
-0.24 R3 in %D .
-0.21 R3 in %P ,
-0.17 R3 in %S of
-0.31 R3 in the %P
-0.21 R3 in the new
-0.13 R3 in the show
-0.08 R3 in “ %T
0.26 R3 is %P ,
0.38 R3 is available .
-0.34 R3 is directing the
-0.45 R3 is in charge
0.16 R3 is in talks
0.32 R3 is set to
-0.39 R3 is the creator
-0.32 R3 is the studio
-0.16 R3 launched a manga
-0.11 R3 of %K .
-0.10 R3 of %P )
-0.10 R3 of %P ,
-0.34 R3 of %P .
-0.28 R3 of a %P
-0.08 R3 of drama %P
-0.06 R3 of the %P
-0.07 R3 on %C ,
0.30 R3 on %D .
-0.26 R3 penned the script
-0.09 R3 release $ $
0.25 R3 reprise their roles
0.07 R3 reprises her role
0.25 R3 returns as %P
0.06 R3 said . $
-0.29 R3 said in a
0.24 R3 says : “
0.24 R3 series in %D
-0.36 R3 split the directing
-0.27 R3 star %P stars
0.52 R3 star . $
-0.06 R3 the %P ,
-0.07 R3 told %O he
-0.27 R3 told reporters that
0.35 R3 upped to regular
0.37 R3 will be back
0.21 R3 will be returning
-0.05 R3 will not be
-0.17 R3 will perform the
0.29 R3 will play %P
0.25 R3 will star in
0.59 R3 with %P ,
-0.46 R3 wrote it .
0.54 R3 – %P $
0.15 Rb2 !
-0.08 Rb2 %C
-0.18 Rb2 %D
-0.44 Rb2 %K
-0.30 Rb2 %N
-0.31 Rb2 %O
0.12 Rb2 %P
-0.21 Rb2 %S
-0.56 Rb2 %T
0.25 Rb2 's
0.05 Rb2 (
-0.59 Rb2 )
-0.15 Rb2 ,
-0.11 Rb2 -
-0.17 Rb2 --
-0.14 Rb2 /
0.06 Rb2 :
0.22 Rb2 ;
0.09 Rb2 a
0.18 Rb2 about
0.19 Rb2 absent
-0.25 Rb2 according
-0.12 Rb2 actor
-0.21 Rb2 adapted
-0.54 Rb2 after
0.19 Rb2 again
-0.08 Rb2 all
0.31 Rb2 alongside
0.31 Rb2 already
0.22 Rb2 also
-0.13 Rb2 although
-0.21 Rb2 always
-0.67 Rb2 among
0.47 Rb2 an
0.20 Rb2 and
0.26 Rb2 announced
-0.42 Rb2 another
-0.07 Rb2 are
0.33 Rb2 arrives
-0.41 Rb2 as
-0.35 Rb2 at
-0.14 Rb2 attended
0.38 Rb2 available
0.09 Rb2 back
-0.09 Rb2 based
-0.11 Rb2 be
0.17 Rb2 been
-0.17 Rb2 behind
0.19 Rb2 best
-0.27 Rb2 book
0.09 Rb2 both
-0.37 Rb2 brother
-0.36 Rb2 busy
-0.28 Rb2 but
-0.25 Rb2 by
-0.18 Rb2 called
0.26 Rb2 can
-0.13 Rb2 character
-0.26 Rb2 chief
-0.20 Rb2 clarify
-0.05 Rb2 co
0.11 Rb2 comedy
0.21 Rb2 coming
-0.29 Rb2 confirmed
-0.10 Rb2 continue
-0.21 Rb2 continues
-0.17 Rb2 creator
-0.05 Rb2 debut
-0.34 Rb2 described
-0.40 Rb2 direct
0.27 Rb2 directed
-0.47 Rb2 directing
-0.72 Rb2 director
-0.18 Rb2 do
0.20 Rb2 doing
-0.22 Rb2 down
-0.18 Rb2 dr
0.28 Rb2 drama
-0.24 Rb2 dropped
-0.11 Rb2 each
-0.09 Rb2 east
-0.20 Rb2 exec
-0.05 Rb2 executive
-0.37 Rb2 famous
-0.07 Rb2 fantasy
-0.27 Rb2 father
-0.41 Rb2 film
-0.23 Rb2 first
-0.08 Rb2 following
-0.14 Rb2 follows
0.31 Rb2 for
0.13 Rb2 found
-0.13 Rb2 from
0.14 Rb2 fronted
-0.15 Rb2 going
0.06 Rb2 had
-0.20 Rb2 have
0.22 Rb2 he
-0.07 Rb2 her
-0.24 Rb2 hiding
-0.19 Rb2 him
-0.26 Rb2 his
-0.28 Rb2 husband
-0.09 Rb2 illustrated
0.21 Rb2 in
-0.25 Rb2 into
-0.09 Rb2 investigate
-0.35 Rb2 is
-0.31 Rb2 it
-0.55 Rb2 its
0.22 Rb2 joined
0.32 Rb2 joining
-0.07 Rb2 journey
0.04 Rb2 known
0.28 Rb2 last
-0.32 Rb2 lead
0.16 Rb2 leaving
0.08 Rb2 left
-0.35 Rb2 like
0.27 Rb2 likely
0.21 Rb2 locked
0.39 Rb2 lord
-0.43 Rb2 made
0.40 Rb2 make
-0.38 Rb2 making
-0.33 Rb2 manga
-0.31 Rb2 more
0.28 Rb2 mother
0.21 Rb2 mr
-0.08 Rb2 named
-0.07 Rb2 new
0.34 Rb2 newcomer
0.17 Rb2 no
-0.28 Rb2 novel
-0.28 Rb2 of
0.14 Rb2 off
0.34 Rb2 on
-0.04 Rb2 once
0.21 Rb2 one
-0.10 Rb2 original
-0.26 Rb2 other
0.08 Rb2 out
-0.18 Rb2 over
0.21 Rb2 own
-0.33 Rb2 part
-0.17 Rb2 perform
0.46 Rb2 play
-0.28 Rb2 played
0.08 Rb2 playing
0.18 Rb2 plays
0.39 Rb2 portray
-0.32 Rb2 president
-0.06 Rb2 produce
-0.40 Rb2 produced
-0.47 Rb2 produces
-0.27 Rb2 reporters
0.08 Rb2 reprise
-0.16 Rb2 respectively
-0.28 Rb2 return
-0.27 Rb2 returning
-0.21 Rb2 rolling
0.13 Rb2 rumoured
-0.09 Rb2 said
-0.22 Rb2 say
-0.34 Rb2 second
0.17 Rb2 seen
-0.46 Rb2 series
-0.10 Rb2 set
0.31 Rb2 she
-0.23 Rb2 show
0.20 Rb2 signed
-0.17 Rb2 since
0.30 Rb2 son
0.17 Rb2 starring
-0.22 Rb2 stars
-0.28 Rb2 starting
0.36 Rb2 take
0.05 Rb2 the
-0.11 Rb2 their
-0.10 Rb2 them
-0.16 Rb2 this
-0.16 Rb2 though
-0.08 Rb2 thriller
0.19 Rb2 time
-0.31 Rb2 to
-0.27 Rb2 told
-0.17 Rb2 top
-0.05 Rb2 tour
-0.11 Rb2 trilogy
0.28 Rb2 under
0.04 Rb2 up
0.10 Rb2 us
0.11 Rb2 very
0.25 Rb2 voice
-0.39 Rb2 we
-0.22 Rb2 what
-0.17 Rb2 where
-0.15 Rb2 while
0.15 Rb2 who
0.06 Rb2 whose
-0.18 Rb2 will
-0.12 Rb2 winning
-0.23 Rb2 with
-0.38 Rb2 working
-0.29 Rb2 would
-0.16 Rb2 writing
-0.13 Rb2 “
-0.24 Rb2 ”
0.14 Rb3 !
-0.08 Rb3 #
-0.10 Rb3 $
-0.07 Rb3 %C
-0.05 Rb3 %D
-0.32 Rb3 %K
-0.13 Rb3 %N
-0.10 Rb3 %O
0.60 Rb3 %S
-0.20 Rb3 %T
-0.27 Rb3 &
-0.12 Rb3 's
-0.38 Rb3 )
-0.22 Rb3 ,
-0.27 Rb3 .
-0.08 Rb3 :
-0.14 Rb3 ;
0.22 Rb3 ]
0.46 Rb3 a
-0.34 Rb3 about
-0.29 Rb3 actor
-0.29 Rb3 adapted
-0.25 Rb3 again
-0.37 Rb3 along
-0.32 Rb3 also
-0.25 Rb3 an
-0.18 Rb3 and
0.12 Rb3 another
-0.23 Rb3 are
0.30 Rb3 as
-0.19 Rb3 at
-0.11 Rb3 be
0.30 Rb3 been
-0.10 Rb3 best
0.38 Rb3 both
-0.31 Rb3 brother
-0.48 Rb3 by
0.57 Rb3 cast
-0.06 Rb3 character
-0.16 Rb3 characters
-0.52 Rb3 charge
-0.16 Rb3 charismatic
0.14 Rb3 come
-0.48 Rb3 composition
0.49 Rb3 confirmed
-0.53 Rb3 created
-0.47 Rb3 creator
-0.07 Rb3 crime
-0.15 Rb3 date
-0.36 Rb3 dead
-0.07 Rb3 debuted
-0.08 Rb3 decide
-0.10 Rb3 detective
-0.34 Rb3 direct
-0.33 Rb3 directed
-0.52 Rb3 directing
0.05 Rb3 director
0.11 Rb3 does
-0.12 Rb3 drama
-0.10 Rb3 dramas
-0.25 Rb3 duties
0.47 Rb3 ever
-0.29 Rb3 exec
-0.66 Rb3 executive
0.40 Rb3 expected
-0.32 Rb3 family
0.40 Rb3 famous
-0.40 Rb3 fan
0.05 Rb3 fans
-0.07 Rb3 fantasy
-0.35 Rb3 feature
-0.13 Rb3 fighting
-0.19 Rb3 film
0.16 Rb3 filming
-0.25 Rb3 first
-0.12 Rb3 follows
-0.13 Rb3 for
0.26 Rb3 from
-0.07 Rb3 get
-0.25 Rb3 gets
0.24 Rb3 girl
0.12 Rb3 go
-0.19 Rb3 great
-0.13 Rb3 had
0.11 Rb3 hand
-0.45 Rb3 hard
0.08 Rb3 has
0.09 Rb3 have
-0.43 Rb3 he
-0.31 Rb3 head
0.33 Rb3 helm
0.28 Rb3 her
-0.13 Rb3 his
-0.07 Rb3 i
0.15 Rb3 in
0.11 Rb3 into
0.25 Rb3 involved
0.22 Rb3 is
0.20 Rb3 it
0.06 Rb3 joined
-0.27 Rb3 king
0.05 Rb3 known
0.07 Rb3 landed
-0.07 Rb3 last
-0.09 Rb3 latter
0.47 Rb3 lead
0.19 Rb3 leads
0.28 Rb3 left
-0.25 Rb3 life
0.19 Rb3 list
-0.35 Rb3 live-action
-0.33 Rb3 local
-0.15 Rb3 made
-0.53 Rb3 manga
-0.29 Rb3 memory
-0.17 Rb3 modern
0.14 Rb3 more
0.22 Rb3 much
-0.28 Rb3 murder
-0.04 Rb3 new
-0.23 Rb3 news
0.18 Rb3 not
-0.38 Rb3 novel
-0.59 Rb3 of
0.40 Rb3 off
-0.46 Rb3 on
-0.12 Rb3 one
-0.12 Rb3 only
-0.31 Rb3 original
0.20 Rb3 other
0.40 Rb3 others
-0.42 Rb3 out
-0.06 Rb3 over
-0.18 Rb3 own
0.35 Rb3 part
-0.21 Rb3 people
-0.36 Rb3 pilot
0.09 Rb3 place
-0.19 Rb3 play
0.32 Rb3 plays
0.25 Rb3 premiere
0.11 Rb3 produced
-0.46 Rb3 producer
-0.38 Rb3 producers
0.32 Rb3 produces
-0.28 Rb3 producing
-0.20 Rb3 production
0.35 Rb3 regular
-0.20 Rb3 release
-0.13 Rb3 return
0.16 Rb3 returning
0.22 Rb3 role
0.25 Rb3 roles
-0.30 Rb3 romantic
-0.24 Rb3 said
-0.06 Rb3 same
-0.43 Rb3 script
-0.22 Rb3 scripts
-0.04 Rb3 seen
-0.16 Rb3 series
-0.16 Rb3 service
-0.18 Rb3 set
-0.23 Rb3 she
-0.06 Rb3 show
-0.25 Rb3 shown
-0.53 Rb3 showrunner
-0.30 Rb3 signed
0.20 Rb3 son
0.14 Rb3 sound
-0.05 Rb3 south
0.39 Rb3 star
0.36 Rb3 starred
-0.28 Rb3 stars
-0.14 Rb3 stepping
-0.22 Rb3 story
-0.37 Rb3 studio
-0.12 Rb3 successful
0.32 Rb3 taking
-0.38 Rb3 tale
0.16 Rb3 talks
-0.56 Rb3 team
-0.11 Rb3 that
-0.50 Rb3 the
0.16 Rb3 their
0.24 Rb3 there
-0.31 Rb3 they
-0.18 Rb3 third
-0.22 Rb3 this
-0.21 Rb3 thriller
-0.41 Rb3 time
0.27 Rb3 title
-0.35 Rb3 to
-0.20 Rb3 too
-0.27 Rb3 tv
-0.09 Rb3 under
-0.13 Rb3 up
0.26 Rb3 very
-0.20 Rb3 viewers
0.29 Rb3 voice
-0.34 Rb3 wanted
-0.28 Rb3 watch
0.20 Rb3 we
-0.06 Rb3 we're
-0.15 Rb3 well
-0.15 Rb3 which
-0.04 Rb3 who
-0.19 Rb3 wife
-0.05 Rb3 will
-0.07 Rb3 winning
0.05 Rb3 with
-0.23 Rb3 work
-0.36 Rb3 writes
-0.56 Rb3 written
-0.42 Rb3 wrote
-0.29 Rb3 year
-0.47 Rb3 york
-0.15 Rb3 you
-0.14 Rb3 |
-0.14 Rb3 –
-0.22 Rb3 “
-0.35 Rb3 ”
0.04 T after
0.06 T before
0.05 T both
-0.19 T none
-0.14 T season
-0.14 at caption
-0.29 at first0
-0.25 at first1
-0.04 at first2
0.54 at first3
0.39 at heading
0.45 at item
0.18 at last2
0.58 at last3
-0.12 at length0
-0.10 at length2
-0.41 at length4
-0.21 at length5
0.33 at middle3
-0.19 at paragraph
-0.36 at row
-0.52 at title
2.83 cat cast
-1.27 cat character
-1.79 cat maker
-0.33 l1 %C
-0.32 l1 %D
-0.46 l1 %N
-0.24 l1 %P
-0.18 l1 %S
-0.30 l1 %T
0.14 l1 &
0.06 l1 's
0.28 l1 (
0.05 l1 )
0.24 l1 +
0.27 l1 ,
-0.33 l1 -
-0.13 l1 --
0.39 l1 .
-0.34 l1 /
0.04 l1 :
0.70 l1 ;
-0.28 l1 [
0.10 l1 ^
-0.73 l1 a
-0.34 l1 about
0.45 l1 actor
-0.09 l1 actors
0.54 l1 actress
-0.31 l1 adapts
-0.19 l1 after
-0.29 l1 aka
0.25 l1 alongside
0.21 l1 also
-0.40 l1 an
0.14 l1 and
0.06 l1 announced
0.20 l1 are
0.15 l1 around
-0.98 l1 as
-0.57 l1 at
-0.24 l1 axed
-0.13 l1 back
0.18 l1 be
-0.20 l1 beautiful
-0.18 l1 beloved
-0.22 l1 between
-0.18 l1 black
-0.22 l1 boss
-0.33 l1 both
-0.17 l1 bring
-0.17 l1 brother
-0.18 l1 brothers
-0.16 l1 but
-0.15 l1 by
-0.24 l1 called
-0.21 l1 cast
0.38 l1 casts
-0.53 l1 character
-0.33 l1 chief
-0.19 l1 co-creator
-0.52 l1 creator
-0.24 l1 creators
-0.14 l1 date
-0.11 l1 daughter
-0.39 l1 detective
-0.12 l1 did
-0.51 l1 director
-0.66 l1 doing
-0.45 l1 dr
-0.38 l1 drama
-0.35 l1 feature
-0.32 l1 features
-0.19 l1 film
-0.26 l1 followed
-0.42 l1 follows
-0.11 l1 for
-0.06 l1 from
-0.14 l1 game
0.43 l1 has
-0.25 l1 her
-0.46 l1 heroine
-0.22 l1 his
0.43 l1 host
0.28 l1 however
-0.07 l1 husband
0.30 l1 if
-0.63 l1 in
-0.32 l1 include
-0.12 l1 includes
0.25 l1 including
-0.10 l1 into
-0.13 l1 is
-0.25 l1 its
0.10 l1 join
-0.05 l1 joining
-0.32 l1 know
-0.12 l1 last
-0.30 l1 legend
-0.05 l1 like
-0.35 l1 lord
-0.13 l1 makes
-0.17 l1 married
-0.26 l1 meets
0.41 l1 members
-0.25 l1 mother
-0.10 l1 movie
-0.21 l1 mr
-0.34 l1 my
-0.37 l1 named
-0.44 l1 new
0.50 l1 newcomer
0.23 l1 newcomers
0.29 l1 no
0.15 l1 nominee
-0.25 l1 not
-0.17 l1 novel
-0.19 l1 of
-0.28 l1 officer
-0.41 l1 on
-0.23 l1 one
0.46 l1 opposite
0.09 l1 or
-0.15 l1 our
-0.47 l1 play
-0.45 l1 played
-0.30 l1 playing
-0.52 l1 plays
-0.58 l1 portray
-0.48 l1 president
-0.25 l1 producer
-0.26 l1 producers
-0.12 l1 production
-0.27 l1 protagonist
-0.24 l1 protagonists
-0.06 l1 release
0.40 l1 replacing
-0.14 l1 said
-0.08 l1 says
0.15 l1 sees
0.19 l1 series
-0.30 l1 service
-0.30 l1 showrunner
0.19 l1 since
-0.07 l1 small
-0.21 l1 so
0.26 l1 son
-0.33 l1 south
0.45 l1 star
0.44 l1 starred
-0.06 l1 stars
-0.30 l1 takes
0.26 l1 teen
-0.13 l1 thank
0.34 l1 that
-0.58 l1 the
-0.35 l1 their
-0.08 l1 through
-0.18 l1 title
-0.18 l1 to
-0.14 l1 tokyo
-0.07 l1 up
-0.21 l1 upon
-0.37 l1 vampire
0.09 l1 villain
-0.13 l1 was
-0.22 l1 watching
-0.15 l1 west
-0.17 l1 when
-0.34 l1 whether
0.19 l1 which
0.34 l1 while
-0.25 l1 whose
-0.39 l1 wife
-0.09 l1 will
0.47 l1 winner
0.09 l1 with
-0.09 l1 without
-0.14 l1 young
0.15 l1 –
0.17 l1 —
-0.60 l1 “
0.10 l1 ”
-0.18 l2 %C 's
0.34 l2 %C ,
-0.22 l2 %C /
-0.35 l2 %C :
-0.07 l2 %C and
-0.18 l2 %C chief
-0.07 l2 %C |
-0.13 l2 %D 's
-0.26 l2 %D ,
0.12 l2 %D and
-0.08 l2 %D as
-0.08 l2 %D in
-0.12 l2 %D on
0.24 l2 %D with
-0.23 l2 %K 's
-0.08 l2 %K (
-0.48 l2 %K ,
0.11 l2 %K ;
-0.41 l2 %K and
0.16 l2 %O ,
-0.05 l2 %P %N
0.17 l2 %P &
0.19 l2 %P 's
0.06 l2 %P (
0.13 l2 %P )
0.26 l2 %P +
0.26 l2 %P ,
-0.19 l2 %P -
-0.08 l2 %P /
0.51 l2 %P :
0.51 l2 %P ;
-0.28 l2 %P [
0.10 l2 %P and
0.18 l2 %P are
-0.59 l2 %P as
-0.22 l2 %P by
-0.12 l2 %P did
-0.19 l2 %P for
-0.42 l2 %P in
-0.36 l2 %P is
-0.14 l2 %P no
-0.39 l2 %P of
-0.15 l2 %P on
0.25 l2 %P or
-0.39 l2 %P plays
0.29 l2 %P star
-0.25 l2 %P takes
-0.48 l2 %P the
-0.25 l2 %P to
-0.15 l2 %P with
-0.56 l2 %P –
0.06 l2 %S ,
0.18 l2 %S ;
0.15 l2 %S are
0.33 l2 %S with
0.16 l2 %S –
-0.12 l2 %T %S
-0.27 l2 %T (
0.08 l2 %T ,
-0.24 l2 %T :
-0.47 l2 %T and
0.35 l2 %T are
-0.26 l2 %T by
-0.30 l2 %T creator
-0.23 l2 %T from
0.30 l2 %T has
-0.04 l2 %T in
0.09 l2 %T includes
-0.33 l2 %T is
0.11 l2 %T star
0.26 l2 %T starring
0.13 l2 %T stars
0.34 l2 %T with
0.44 l2 %T –
0.25 l2 %T —
-0.07 l2 's husband
-0.15 l2 's the
-0.18 l2 ( the
-0.24 l2 ( “
0.37 l2 ) ,
-0.63 l2 ) as
0.17 l2 ) –
-0.23 l2 , a
0.10 l2 , after
-0.12 l2 , alongside
0.36 l2 , and
-0.14 l2 , but
-0.25 l2 , by
-0.30 l2 , from
0.34 l2 , has
-0.40 l2 , said
0.51 l2 , starring
0.06 l2 , stars
-0.36 l2 , which
0.07 l2 , while
-0.25 l2 , whose
0.19 l2 , with
0.32 l2 , “
-0.18 l2 , ”
-0.04 l2 . /
-0.19 l2 / producer
-0.13 l2 : the
-0.37 l2 : “
-0.08 l2 ^ %C
-0.13 l2 ^ %T
0.09 l2 ^ (
0.10 l2 ^ ^
0.20 l2 ^ actor
0.31 l2 ^ and
-0.16 l2 ^ as
-0.30 l2 ^ both
-0.16 l2 ^ but
-0.18 l2 ^ creator
-0.08 l2 ^ for
0.09 l2 ^ from
0.28 l2 ^ however
-0.05 l2 ^ joining
-0.19 l2 ^ showrunner
-0.18 l2 ^ the
-0.28 l2 ^ when
0.07 l2 ^ while
-0.26 l2 ^ will
-0.38 l2 ^ “
-0.10 l2 a young
-0.09 l2 about the
-0.13 l2 according to
-0.20 l2 actor ,
-0.24 l2 adaptation of
-0.24 l2 adapted by
-0.05 l2 adapted from
-0.06 l2 after the
-0.08 l2 also :
-0.15 l2 also includes
0.43 l2 also stars
-0.14 l2 and a
-0.11 l2 and around
0.27 l2 and newcomer
-0.27 l2 and on
0.31 l2 and son
-0.30 l2 and the
0.21 l2 and writer
-0.08 l2 and “
-0.10 l2 anime of
-0.07 l2 announced at
-0.09 l2 as a
-0.18 l2 as an
-0.42 l2 as dr
-0.10 l2 as producer
-0.13 l2 as “
-0.24 l2 at the
0.29 l2 back ;
-0.17 l2 back as
-0.10 l2 back to
-0.29 l2 based on
-0.52 l2 by :
0.21 l2 cast :
-0.20 l2 cast as
0.29 l2 cast includes
0.17 l2 cast including
0.41 l2 cast members
-0.09 l2 city of
-0.17 l2 co-written by
-0.18 l2 created by
-0.35 l2 credit :
-0.25 l2 daughter ,
-0.46 l2 directed by
-0.23 l2 director :
-0.16 l2 director is
-0.11 l2 director of
-0.19 l2 dr .
0.26 l2 drama starring
-0.14 l2 during the
-0.38 l2 duties with
-0.04 l2 exec producer
-0.20 l2 executive producer
-0.10 l2 executive producers
-0.08 l2 film ,
-0.17 l2 filming in
-0.09 l2 follows a
-0.12 l2 for the
-0.16 l2 from the
0.28 l2 fronted by
-0.24 l2 has axed
-0.15 l2 his wife
-0.21 l2 hours ;
0.34 l2 hours starring
-0.14 l2 illustrated by
-0.12 l2 in %D
-0.43 l2 in a
0.23 l2 in for
-0.22 l2 in the
0.28 l2 in which
0.22 l2 inspired by
-0.11 l2 is a
0.37 l2 is that
0.06 l2 it starred
0.08 l2 it stars
-0.07 l2 it to
-0.31 l2 it with
0.21 l2 joined by
0.10 l2 led by
-0.20 l2 man ,
-0.21 l2 manga by
0.04 l2 members include
0.31 l2 mr .
0.27 l2 ms .
-0.27 l2 name by
-0.32 l2 novel by
-0.07 l2 novel the
-0.23 l2 novels by
-0.10 l2 of %O
-0.16 l2 of a
-0.36 l2 of drama
-0.36 l2 of the
-0.04 l2 of “
0.24 l2 on ,
-0.08 l2 on a
-0.08 l2 on new
-0.25 l2 on the
-0.16 l2 p.m .
-0.24 l2 part of
-0.07 l2 photo :
-0.23 l2 photo by
0.59 l2 played by
0.06 l2 previously announced
-0.28 l2 produced by
-0.25 l2 producers :
-0.13 l2 programming president
-0.10 l2 reimagining of
-0.24 l2 return as
-0.14 l2 returning as
-0.20 l2 returns as
-0.18 l2 revolves around
-0.11 l2 role as
-0.33 l2 role of
-0.14 l2 roles as
-0.29 l2 seen as
-0.05 l2 series ,
-0.29 l2 series and
-0.16 l2 series by
-0.09 l2 series creator
-0.10 l2 series follows
-0.35 l2 series from
0.09 l2 series starring
0.49 l2 series stars
-0.45 l2 series with
-0.23 l2 set in
-0.20 l2 shooting in
-0.17 l2 show ,
0.14 l2 show stars
-0.08 l2 song “
0.12 l2 star :
0.08 l2 star opposite
-0.32 l2 stars as
-0.39 l2 story of
-0.13 l2 such as
-0.25 l2 that was
-0.16 l2 the %D
-0.09 l2 the %N
-0.18 l2 the black
-0.17 l2 the novel
-0.04 l2 the small
-0.06 l2 the south
-0.20 l2 the “
-0.19 l2 titled “
-0.08 l2 to a
-0.05 l2 to the
-0.12 l2 together with
-0.08 l2 town of
-0.15 l2 under director
-0.30 l2 voice of
-0.34 l2 voice to
0.09 l2 well as
0.18 l2 which starred
-0.15 l2 who plays
0.21 l2 will be
-0.48 l2 will play
-0.06 l2 with the
-0.10 l2 writer :
-0.44 l2 written by
-0.30 l2 yes ,
0.21 l2 you ,
-0.11 l2 – the
-0.14 l2 “ a
-0.14 l2 “ the
-0.32 l2 ” (
-0.29 l2 ” :
-0.28 l2 ” and
-0.08 l2 ” creator
0.09 l2 ” said
0.28 l2 ” starring
0.24 l2 ” with
-0.40 l2 ” “
0.38 l3 %C , with
-0.24 l3 %C has axed
-0.13 l3 %C programming president
-0.18 l3 %D ) –
-0.29 l3 %D , and
-0.19 l3 %D , but
0.28 l3 %D , with
-0.09 l3 %K , and
-0.21 l3 %N hours ;
-0.16 l3 %N p.m .
-0.12 l3 %O %P 's
-0.07 l3 %P 's husband
-0.18 l3 %P ( the
-0.24 l3 %P ( “
0.74 l3 %P ) ,
0.09 l3 %P ) and
-0.56 l3 %P ) as
-0.16 l3 %P , a
0.23 l3 %P , and
-0.37 l3 %P , the
0.09 l3 %P , with
-0.08 l3 %P : “
0.27 l3 %P and newcomer
-0.13 l3 %P and the
-0.09 l3 %P in the
-0.11 l3 %P is a
-0.21 l3 %P of drama
-0.20 l3 %P returns as
-0.41 l3 %P will play
-0.35 l3 %S , the
0.20 l3 %S , with
-0.09 l3 %S of the
-0.22 l3 %T , by
0.42 l3 %T , starring
0.65 l3 %T , with
-0.08 l3 %T ” creator
-0.28 l3 & %P (
-0.36 l3 's %P ,
-0.52 l3 's %P and
-0.18 l3 's %P of
-0.11 l3 's %T (
-0.35 l3 's %T ,
-0.07 l3 's novel the
0.36 l3 ( %P &
0.40 l3 ( %P 's
-0.56 l3 ( %P ,
-0.29 l3 ( %P and
-0.12 l3 ( %P of
-0.07 l3 ( %P on
-0.07 l3 ( photo :
-0.05 l3 ( “ the
-0.08 l3 ) %P (
-0.15 l3 ) , and
-0.32 l3 ) , with
-0.13 l3 ) will play
0.17 l3 , %P &
-0.04 l3 , %P 's
-0.05 l3 , %P (
0.21 l3 , %P ,
0.42 l3 , %P and
-0.35 l3 , %P as
-0.25 l3 , %P in
-0.18 l3 , %T and
-0.09 l3 , according to
0.44 l3 , along with
-0.39 l3 , and the
-0.10 l3 , as producer
-0.23 l3 , based on
-0.16 l3 , created by
-0.14 l3 , directed by
-0.11 l3 , director of
0.23 l3 , inspired by
0.32 l3 , led by
0.36 l3 , mr .
0.48 l3 , played by
-0.32 l3 , produced by
-0.25 l3 , that was
0.17 l3 , which starred
-0.07 l3 , who plays
-0.19 l3 , written by
0.09 l3 , ” said
0.23 l3 , ” with
-0.40 l3 , ” “
0.06 l3 . %P ,
-0.18 l3 : %P (
0.13 l3 : %P ,
0.13 l3 : %P and
-0.30 l3 : %P as
-0.25 l3 : %P with
0.39 l3 ; %P ,
0.36 l3 ; %P and
-0.20 l3 ; %P as
-0.43 l3 ^ %K ,
0.28 l3 ^ %P &
-0.39 l3 ^ %P 's
-0.74 l3 ^ %P (
0.27 l3 ^ %P ,
0.68 l3 ^ %P :
0.08 l3 ^ %P and
-0.35 l3 ^ %P as
-0.12 l3 ^ %P did
-0.40 l3 ^ %P is
-0.37 l3 ^ %P plays
-0.53 l3 ^ %P –
-0.12 l3 ^ %T %S
-0.24 l3 ^ %T (
0.05 l3 ^ %T stars
0.44 l3 ^ %T –
0.25 l3 ^ %T —
-0.08 l3 ^ ^ %C
-0.13 l3 ^ ^ %T
0.09 l3 ^ ^ (
0.10 l3 ^ ^ ^
0.20 l3 ^ ^ actor
0.31 l3 ^ ^ and
-0.16 l3 ^ ^ as
-0.30 l3 ^ ^ both
-0.16 l3 ^ ^ but
-0.18 l3 ^ ^ creator
-0.08 l3 ^ ^ for
0.09 l3 ^ ^ from
0.28 l3 ^ ^ however
-0.05 l3 ^ ^ joining
-0.19 l3 ^ ^ showrunner
-0.18 l3 ^ ^ the
-0.28 l3 ^ ^ when
0.07 l3 ^ ^ while
-0.26 l3 ^ ^ will
-0.38 l3 ^ ^ “
-0.09 l3 ^ based on
0.21 l3 ^ cast :
-0.22 l3 ^ created by
-0.20 l3 ^ directed by
-0.23 l3 ^ director :
-0.16 l3 ^ executive producer
0.06 l3 ^ it starred
-0.12 l3 ^ produced by
-0.10 l3 ^ writer :
-0.21 l3 ^ written by
0.28 l3 a %S with
-0.17 l3 after %P 's
-0.20 l3 an adaptation of
-0.13 l3 and %K 's
-0.38 l3 and %P &
0.36 l3 and %P 's
0.05 l3 and %P (
-0.20 l3 and %P ,
0.41 l3 and %P ;
-0.43 l3 and %P as
-0.06 l3 and %P of
-0.24 l3 and adapted by
-0.17 l3 and directed by
-0.12 l3 and illustrated by
-0.04 l3 and produced by
-0.11 l3 and stars as
-0.12 l3 and written by
-0.33 l3 are %P (
-0.12 l3 are %P ,
-0.04 l3 are %P and
0.29 l3 as %P ,
0.15 l3 as %P and
-0.49 l3 as %P the
0.09 l3 as well as
-0.06 l3 based on the
-0.21 l3 be directed by
-0.24 l3 be written by
-0.07 l3 book %T :
0.29 l3 both %P and
-0.19 l3 brothers %P and
-0.54 l3 by %P (
0.09 l3 by %P ,
-0.13 l3 by %P /
-0.50 l3 by %P and
0.27 l3 cast also includes
0.04 l3 cast members include
-0.26 l3 casts %P ,
-0.05 l3 centers on a
0.32 l3 character %P (
-0.28 l3 creator %P and
-0.12 l3 debuts %D on
0.14 l3 executive produced by
-0.24 l3 for %K and
0.18 l3 for %T ,
-0.08 l3 for the %D
-0.20 l3 from %P ,
0.12 l3 from %P and
0.27 l3 has %P and
-0.06 l3 he will play
-0.11 l3 her role as
-0.34 l3 her voice to
-0.25 l3 in %P 's
-0.06 l3 in %P ,
-0.58 l3 in %P and
-0.11 l3 in and around
-0.34 l3 include %P (
-0.17 l3 include %P ,
0.34 l3 including %P ,
-0.36 l3 is %P (
0.14 l3 is %P ;
-0.12 l3 is %P and
-0.09 l3 is %P as
-0.08 l3 is based on
-0.06 l3 is created by
-0.16 l3 is directed by
0.26 l3 is played by
-0.14 l3 is written by
0.16 l3 like %P ,
0.39 l3 members %P ,
-0.15 l3 new %P 's
-0.10 l3 novels of %O
-0.27 l3 of %P 's
0.32 l3 of %P (
-0.31 l3 of %P ,
-0.61 l3 of %P and
0.25 l3 of %P as
-0.27 l3 of %S ,
0.23 l3 of %T ,
0.09 l3 of %T includes
0.19 l3 on %D ,
-0.08 l3 on %P &
-0.20 l3 on %P 's
-0.21 l3 on %P ,
-0.34 l3 on %P and
-0.05 l3 on %P in
-0.09 l3 play %P and
-0.27 l3 producer ) ,
-0.25 l3 producers %P and
-0.20 l3 said : “
-0.27 l3 same name by
-0.12 l3 series written by
-0.05 l3 set in the
0.26 l3 starred %P ,
0.31 l3 starring %P 's
-0.18 l3 starring %P ,
0.66 l3 starring %P and
-0.13 l3 stars %P (
0.19 l3 stars %P ,
-0.28 l3 stars %P as
-0.11 l3 take on the
-0.10 l3 television anime of
-0.46 l3 the %P 's
-0.39 l3 the %P ,
0.06 l3 the %P and
-0.14 l3 the %P for
-0.26 l3 the %P of
-0.36 l3 the %S ,
0.13 l3 the cast includes
-0.16 l3 the director is
-0.24 l3 the part of
0.06 l3 the previously announced
-0.09 l3 the role of
-0.10 l3 the series follows
0.21 l3 the series stars
-0.45 l3 the series with
-0.17 l3 the show ,
0.14 l3 the show stars
-0.39 l3 the story of
-0.07 l3 the town of
-0.08 l3 theme song “
0.16 l3 to %O ,
-0.31 l3 to %P 's
0.22 l3 to %P (
0.09 l3 to %P ,
-0.29 l3 to %P and
0.26 l3 was created by
-0.17 l3 was directed by
-0.09 l3 was written by
0.33 l3 with %P 's
0.07 l3 with %P ,
-0.10 l3 with %P and
-0.27 l3 with %P as
-0.19 l3 writer / producer
0.28 l3 – %P and
0.26 l3 “ %P (
-0.34 l3 “ %P and
-0.11 l3 ” ) and
-0.30 l3 ” , from
-0.08 l3 ” and “
-1.20 own P1
-0.43 own P2
-0.75 own P3
0.47 own Psure2
0.13 own Psure3
-1.17 own writtenP1
-0.40 own writtenP2
-0.71 own writtenP3
-0.18 own writtenPsure1
0.53 own writtenPsure2
0.16 own writtenPsure3
-0.34 par %D
-0.10 par %P
0.48 par %T
0.26 par no
-0.19 par the
-0.16 par “
-0.34 par2 %D )
-0.26 par2 %P )
0.27 par2 %P ,
0.11 par2 %P of
0.04 par2 %P on
-0.16 par2 the %P
-0.14 par2 “ %P
-0.16 r1 !
-0.53 r1 $
-0.46 r1 %D
-0.37 r1 %N
-0.11 r1 %O
-0.21 r1 %S
-0.43 r1 %T
-0.25 r1 's
-0.21 r1 (
0.13 r1 )
0.37 r1 -
0.11 r1 --
-0.22 r1 /
-0.30 r1 :
-0.16 r1 ;
0.22 r1 [
-0.32 r1 ]
0.24 r1 a
-0.27 r1 actor
-0.25 r1 actress
-0.17 r1 added
0.12 r1 after
0.05 r1 again
-0.25 r1 agent
0.12 r1 all
0.12 r1 also
0.06 r1 and
0.04 r1 are
0.87 r1 as
-0.14 r1 at
-0.08 r1 attached
-0.26 r1 australia
-0.32 r1 award
-0.13 r1 back
-0.22 r1 before
0.04 r1 being
-0.21 r1 book
0.20 r1 but
-0.31 r1 by
-0.14 r1 called
-0.30 r1 can
0.05 r1 cast
-0.08 r1 city
-0.26 r1 come
0.28 r1 comes
-0.13 r1 confirmed
-0.26 r1 continues
0.18 r1 could
-0.28 r1 created
-0.12 r1 denied
0.25 r1 described
-0.29 r1 developed
-0.30 r1 did
-0.49 r1 directed
-0.43 r1 directs
0.24 r1 does
-0.31 r1 drama
-0.08 r1 episode
-0.12 r1 exec
0.36 r1 executive
-0.17 r1 family
0.25 r1 fans
-0.12 r1 finally
-0.29 r1 follows
-0.42 r1 for
0.11 r1 from
0.36 r1 gets
-0.14 r1 girl
-0.28 r1 got
-0.38 r1 had
-0.12 r1 handles
0.18 r1 has
-0.30 r1 here
-0.32 r1 himself
0.45 r1 hosts
0.06 r1 in
-0.07 r1 ireland
0.14 r1 joining
0.08 r1 joins
-0.28 r1 launched
-0.09 r1 lawyer
-0.19 r1 lead
0.29 r1 leads
-0.15 r1 leave
-0.28 r1 led
-0.22 r1 left
-0.39 r1 made
-0.13 r1 magazine
0.17 r1 makes
-0.11 r1 me
-0.24 r1 movie
-0.10 r1 no
-0.08 r1 north
-0.33 r1 novel
-0.05 r1 novels
-0.40 r1 of
-0.35 r1 on
-0.29 r1 once
-0.25 r1 one
-0.34 r1 only
-0.22 r1 or
-0.25 r1 overseeing
-0.22 r1 people
0.36 r1 play
0.05 r1 played
0.13 r1 playing
0.59 r1 plays
-0.53 r1 produces
-0.06 r1 put
-0.09 r1 release
-0.41 r1 remains
0.27 r1 reprise
0.07 r1 reprises
-0.12 r1 respectively
-0.15 r1 return
0.30 r1 returning
-0.34 r1 role
-0.52 r1 said
-0.30 r1 says
0.09 r1 series
-0.27 r1 served
0.40 r1 share
-0.14 r1 show
-0.29 r1 since
-0.09 r1 sisters
-0.25 r1 split
-0.20 r1 star
-0.26 r1 starring
0.22 r1 stars
-0.24 r1 stays
0.16 r1 still
-0.13 r1 story
0.31 r1 takes
0.13 r1 team
-0.33 r1 the
-0.34 r1 thriller
-0.21 r1 to
-0.26 r1 together
-0.13 r1 told
-0.06 r1 town
0.30 r1 turned
-0.24 r1 turns
-0.24 r1 until
-0.16 r1 update
-0.09 r1 via
0.05 r1 was
0.31 r1 were
-0.04 r1 west
-0.47 r1 with
-0.06 r1 would
-0.06 r1 wrote
-0.35 r1 you
-0.33 r1 |
0.45 r1 –
0.09 r1 —
-0.20 r1 “
-0.76 r1 ”
-0.15 r2 ! $
-0.53 r2 $ $
-0.16 r2 %D .
-0.05 r2 %N %P
-0.06 r2 %N )
-0.11 r2 %N ,
-0.12 r2 %N in
-0.08 r2 %T ,
-0.20 r2 %T is
0.04 r2 & %P
-0.21 r2 's %D
-0.39 r2 's %K
0.33 r2 's %P
-0.40 r2 's %T
-0.27 r2 's book
-0.08 r2 's character
-0.18 r2 's first
-0.21 r2 's husband
-0.07 r2 's journey
0.19 r2 's last
-0.31 r2 's manga
-0.58 r2 's novel
0.21 r2 's own
-0.28 r2 's second
-0.14 r2 's series
-0.17 r2 's top
-0.11 r2 's trilogy
0.36 r2 's “
-0.34 r2 ( %D
0.10 r2 ( %T
0.40 r2 ( as
-0.28 r2 ( creator
-0.38 r2 ( no
0.09 r2 ( the
0.39 r2 ( this
-0.11 r2 ( “
-0.36 r2 ) $
-0.09 r2 ) %P
0.33 r2 ) ,
0.28 r2 ) .
-0.04 r2 ) and
0.26 r2 ) are
-0.46 r2 ) as
-0.04 r2 ) has
-0.21 r2 ) have
0.06 r2 ) in
-0.49 r2 ) is
-0.34 r2 ) lead
-0.47 r2 ) star
0.52 r2 ) who
-0.40 r2 ) will
-0.13 r2 ) would
-0.26 r2 , %C
0.06 r2 , %D
-0.36 r2 , %K
0.43 r2 , %N
0.12 r2 , %P
-0.37 r2 , %S
-0.25 r2 , %T
-0.06 r2 , a
-0.14 r2 , according
0.05 r2 , alongside
0.28 r2 , an
-0.16 r2 , and
-0.05 r2 , announced
0.24 r2 , arrives
-0.15 r2 , as
0.19 r2 , best
-0.28 r2 , but
-0.24 r2 , chief
-0.34 r2 , described
0.38 r2 , directed
-0.50 r2 , director
-0.11 r2 , each
0.07 r2 , for
0.27 r2 , from
-0.26 r2 , has
0.04 r2 , her
0.14 r2 , in
-0.07 r2 , is
-0.11 r2 , its
0.04 r2 , known
0.23 r2 , last
-0.25 r2 , mr
0.16 r2 , new
0.18 r2 , once
0.08 r2 , one
-0.47 r2 , played
-0.32 r2 , president
-0.06 r2 , produced
-0.11 r2 , respectively
-0.12 r2 , said
-0.17 r2 , since
-0.29 r2 , the
-0.18 r2 , their
-0.16 r2 , though
-0.08 r2 , told
-0.10 r2 , was
-0.17 r2 , where
0.07 r2 , which
-0.16 r2 , while
0.06 r2 , who
0.11 r2 , whose
0.15 r2 , will
-0.11 r2 , with
0.26 r2 , written
-0.40 r2 , “
-0.12 r2 , ”
0.40 r2 - %P
-0.09 r2 - based
0.14 r2 - fronted
-0.15 r2 - set
-0.12 r2 - winning
-0.07 r2 . $
-0.07 r2 . ”
-0.12 r2 ... $
-0.12 r2 ... no
-0.40 r2 / %C
-0.15 r2 / %O
0.04 r2 / %P
-0.55 r2 : %C
-0.74 r2 : %P
0.17 r2 : the
-0.41 r2 ; %P
0.29 r2 ; and
0.22 r2 [ %P
-0.17 r2 added :
0.08 r2 again playing
-0.13 r2 and %D
0.14 r2 and %P
-0.17 r2 and %T
-0.05 r2 and co
-0.07 r2 and directed
-0.10 r2 and her
-0.05 r2 and illustrated
-0.09 r2 and is
0.25 r2 and newcomer
-0.08 r2 and produced
-0.32 r2 and stars
-0.32 r2 and the
-0.07 r2 and will
-0.10 r2 and written
0.22 r2 are %P
0.24 r2 are all
0.30 r2 are back
-0.24 r2 are executive
-0.21 r2 are rolling
0.43 r2 as %P
0.30 r2 as a
0.16 r2 as he
0.76 r2 as the
-0.17 r2 at %N
-0.14 r2 at %P
-0.16 r2 at its
-0.06 r2 australia ,
-0.28 r2 back in
0.12 r2 being the
-0.15 r2 by %P
-0.14 r2 called it
-0.17 r2 created %T
-0.23 r2 created it
0.25 r2 described the
-0.04 r2 did %P
-0.23 r2 directed .
-0.38 r2 directed the
-0.15 r2 directs .
-0.30 r2 directs the
-0.06 r2 drama %T
-0.12 r2 exec produce
0.36 r2 executive produce
-0.39 r2 for %C
-0.16 r2 for %K
-0.06 r2 for %P
-0.35 r2 for %S
0.28 r2 for a
-0.36 r2 for his
-0.19 r2 for the
-0.22 r2 for “
-0.34 r2 from the
-0.14 r2 girl ,
-0.37 r2 had a
-0.47 r2 has a
0.21 r2 has been
0.32 r2 has joined
0.19 r2 has said
0.27 r2 has the
-0.14 r2 has told
-0.14 r2 has written
0.16 r2 have all
0.25 r2 have been
-0.17 r2 have joined
-0.15 r2 have written
-0.27 r2 in %D
-0.15 r2 in %S
-0.11 r2 in %T
0.19 r2 in a
0.32 r2 in his
0.09 r2 in the
0.43 r2 is %P
0.08 r2 is a
-0.10 r2 is also
0.38 r2 is available
0.42 r2 is back
-0.36 r2 is behind
0.21 r2 is coming
-0.25 r2 is directing
0.57 r2 is doing
-0.23 r2 is found
0.23 r2 is leaving
0.29 r2 is likely
-0.27 r2 is making
-0.06 r2 is not
0.12 r2 is on
0.17 r2 is seen
0.32 r2 is set
-0.08 r2 is the
-0.21 r2 joins “
-0.16 r2 launched a
-0.21 r2 launched the
0.30 r2 leads %T
-0.28 r2 led the
-0.32 r2 no %P
-0.12 r2 novel ,
-0.11 r2 of %K
-0.34 r2 of %P
-0.11 r2 of a
-0.15 r2 of drama
-0.19 r2 of the
-0.48 r2 on %C
0.14 r2 on %D
-0.06 r2 on %P
0.10 r2 on a
0.23 r2 on the
-0.21 r2 or %P
-0.25 r2 overseeing the
0.26 r2 plays %P
-0.09 r2 release $
0.06 r2 reprise their
0.07 r2 reprises her
-0.05 r2 respectively ,
0.39 r2 return ;
-0.33 r2 return to
0.09 r2 returns as
-0.13 r2 returns to
-0.37 r2 said ,
0.06 r2 said .
-0.37 r2 said in
0.24 r2 says :
-0.18 r2 series ,
0.24 r2 series in
-0.27 r2 served as
0.20 r2 share the
-0.25 r2 split the
-0.42 r2 star %P
0.21 r2 star .
0.11 r2 stars as
0.18 r2 stars in
0.30 r2 takes %P
0.13 r2 team up
-0.24 r2 the %P
-0.06 r2 to %P
-0.26 r2 to return
-0.07 r2 to the
-0.07 r2 told %O
-0.27 r2 told reporters
0.11 r2 told us
-0.27 r2 who 's
-0.23 r2 who is
-0.14 r2 will be
0.14 r2 will not
-0.17 r2 will perform
0.40 r2 will play
-0.09 r2 will return
0.25 r2 will star
-0.47 r2 with %P
0.20 r2 wrote it
-0.26 r2 wrote the
0.65 r2 – %P
-0.20 r2 – a
-0.11 r2 – the
-0.35 r2 — %D
-0.06 r2 — that
-0.46 r2 ” )
-0.25 r2 ” ,
-0.15 r3 ! $ $
-0.53 r3 $ $ $
-0.15 r3 %D . $
-0.11 r3 %N , %P
0.38 r3 & %P )
-0.25 r3 & %P ,
-0.17 r3 & %P .
-0.08 r3 's %K ,
-0.18 r3 's %K and
-0.33 r3 's %P )
-0.30 r3 's %P ,
0.24 r3 's %P .
-0.68 r3 's %P and
-0.42 r3 's %P as
0.08 r3 's %P has
0.36 r3 's %P in
0.39 r3 's %P is
-0.05 r3 's %P of
-0.06 r3 's %P to
-0.30 r3 's %T ,
-0.31 r3 's %T and
-0.08 r3 's %T is
-0.20 r3 's character ,
-0.21 r3 's husband %P
-0.16 r3 's manga ,
-0.25 r3 's novel the
-0.14 r3 's series %T
0.50 r3 's “ %T
-0.34 r3 ( %D )
-0.24 r3 ( %P )
0.35 r3 ( %P ,
0.29 r3 ( %P and
0.42 r3 ( %P of
0.04 r3 ( %P on
0.09 r3 ( the %P
0.39 r3 ( this is
-0.13 r3 ( “ %P
-0.18 r3 ( “ %T
0.22 r3 ( “ the
-0.36 r3 ) $ $
-0.09 r3 ) %P (
-0.23 r3 ) , %P
-0.11 r3 ) , %T
0.40 r3 ) , a
0.19 r3 ) , and
-0.15 r3 ) , the
-0.13 r3 ) , who
-0.13 r3 ) , with
0.28 r3 ) . $
-0.13 r3 ) and %P
0.13 r3 ) are all
0.10 r3 ) are back
-0.40 r3 ) as %P
-0.26 r3 ) has been
-0.20 r3 ) is the
-0.08 r3 ) will be
-0.20 r3 ) will play
-0.19 r3 , %K .
-0.11 r3 , %P $
0.29 r3 , %P %D
-0.05 r3 , %P %N
0.28 r3 , %P &
-0.13 r3 , %P 's
-0.43 r3 , %P (
-0.20 r3 , %P )
0.37 r3 , %P ,
0.53 r3 , %P .
0.16 r3 , %P ;
0.31 r3 , %P and
-0.77 r3 , %P as
-0.38 r3 , %P in
-0.33 r3 , %P is
-0.45 r3 , %P of
-0.31 r3 , %S $
-0.08 r3 , %T ,
-0.10 r3 , %T and
0.05 r3 , %T is
0.29 r3 , a %P
-0.14 r3 , according to
-0.33 r3 , and %P
0.19 r3 , and others
0.08 r3 , and the
-0.05 r3 , announced the
0.24 r3 , arrives %D
-0.19 r3 , as well
0.19 r3 , best known
-0.34 r3 , described as
0.38 r3 , directed by
-0.50 r3 , director of
-0.10 r3 , is back
0.23 r3 , last seen
0.18 r3 , once again
0.08 r3 , one of
-0.47 r3 , played by
-0.32 r3 , president of
-0.06 r3 , produced by
-0.11 r3 , respectively .
-0.12 r3 , the %C
-0.51 r3 , the %P
-0.05 r3 , the %S
-0.26 r3 , the creator
-0.09 r3 , the drama
-0.23 r3 , the latter
-0.23 r3 , the producer
0.17 r3 , the series
0.16 r3 , the show
-0.11 r3 , where the
-0.09 r3 , while %P
-0.06 r3 , who also
0.22 r3 , who are
-0.48 r3 , who created
0.26 r3 , who has
0.10 r3 , who left
0.32 r3 , who plays
0.40 r3 , who starred
0.27 r3 , who was
-0.11 r3 , who will
-0.36 r3 , who writes
-0.42 r3 , who wrote
-0.17 r3 , with %P
0.26 r3 , written by
-0.32 r3 , “ %T
-0.07 r3 - set crime
-0.07 r3 . $ $
-0.07 r3 . ” $
-0.12 r3 ... $ $
-0.35 r3 / %C $
-0.12 r3 : the %P
-0.32 r3 : “ %P
-0.33 r3 ; %P ,
-0.38 r3 ; %P and
-0.21 r3 ; %P as
0.22 r3 [ %P ]
-0.17 r3 added : “
0.29 r3 and %K 's
-0.47 r3 and %K ,
-0.36 r3 and %P $
-0.32 r3 and %P (
-0.18 r3 and %P )
0.15 r3 and %P ,
0.38 r3 and %P :
0.24 r3 and %P ;
0.30 r3 and %P again
-0.04 r3 and %P all
0.25 r3 and %P also
-0.35 r3 and %P and
0.22 r3 and %P are
-0.26 r3 and %P as
0.25 r3 and %P back
-0.27 r3 and %P executive
-0.22 r3 and %P for
0.27 r3 and %P in
0.16 r3 and %P joining
-0.36 r3 and %P of
0.37 r3 and %P play
0.10 r3 and %P reprise
0.38 r3 and %P return
0.31 r3 and %P share
-0.09 r3 and %P story
-0.42 r3 and %P to
0.24 r3 and %P were
-0.14 r3 and %P will
-0.05 r3 and co .
-0.07 r3 and directed by
-0.10 r3 and her family
-0.05 r3 and illustrated by
0.25 r3 and newcomer %P
-0.08 r3 and produced by
-0.32 r3 and stars as
-0.17 r3 and the %P
-0.10 r3 and written by
0.07 r3 are all expected
0.19 r3 are all on
-0.24 r3 are executive producers
-0.21 r3 are rolling in
0.16 r3 as %P $
0.27 r3 as %P 's
0.56 r3 as %P ,
0.43 r3 as %P .
0.07 r3 as %P ;
0.13 r3 as %P and
-0.50 r3 as %P the
0.15 r3 as the king
0.27 r3 as the title
-0.12 r3 at %N with
0.20 r3 at the helm
-0.28 r3 back in %D
-0.06 r3 by %P .
-0.18 r3 commented : “
-0.23 r3 directed . $
-0.21 r3 directed the first
-0.28 r3 directed the pilot
-0.15 r3 directs . $
-0.30 r3 for %C .
-0.06 r3 for %P ,
-0.14 r3 for the %C
-0.22 r3 for “ %T
0.30 r3 has been cast
0.32 r3 has joined the
0.31 r3 has the part
0.16 r3 have all been
-0.15 r3 have written the
-0.07 r3 in %D $
-0.19 r3 in %D .
-0.17 r3 in %S of
-0.31 r3 in the %P
-0.21 r3 in the new
-0.13 r3 in the show
0.39 r3 is %P ,
0.38 r3 is available .
-0.30 r3 is in charge
0.16 r3 is in talks
0.32 r3 is set to
-0.39 r3 is the creator
-0.32 r3 is the studio
-0.16 r3 launched a manga
-0.11 r3 of %K .
-0.10 r3 of %P )
-0.10 r3 of %P ,
-0.13 r3 of %P .
-0.11 r3 of a %P
-0.08 r3 of drama %P
-0.06 r3 of the %P
-0.07 r3 on %C ,
0.30 r3 on %D .
0.26 r3 plays %P .
-0.09 r3 release $ $
0.06 r3 reprise their roles
0.07 r3 reprises her role
0.25 r3 returns as %P
0.06 r3 said . $
-0.32 r3 said in a
0.24 r3 says : “
0.24 r3 series in %D
-0.25 r3 split the directing
-0.27 r3 star %P stars
0.21 r3 star . $
-0.06 r3 the %P ,
-0.07 r3 told %O he
-0.27 r3 told reporters that
0.21 r3 will be returning
-0.17 r3 will perform the
0.20 r3 will play %P
0.25 r3 will star in
-0.46 r3 wrote it .
0.54 r3 – %P $
-0.37 r3 ” ) ,
-0.20 r3 ” ) .
0.26 rule <actor>_as_<character>
0.74 rule <actor>_plays_<character>
0.71 rule <character>_(<actor>)
0.25 rule <people>_in_<series>
0.09 rule <people>_return
0.70 rule <people>_star
0.38 rule <person>-fronted
0.38 rule actors_<people>
0.99 rule alongside_<people>
1.23 rule any
0.55 rule cast_includes_<people>
-0.51 rule cast_list_line
0.89 rule joining_are_<people>
-0.66 rule none
0.48 rule played_by_<people>
0.67 rule starring_<people>
0.55 rule the_<people>_series
-0.13 rule the_original_cast_<people>
`
