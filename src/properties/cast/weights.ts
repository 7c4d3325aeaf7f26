/** What the judge of cast claims has learnt: what each feature adds to the odds. Written by `npm run train -- --articles`; see docs/training.md. */
export const castWeights = `
-0.303 bias
-0.16 A !
-0.29 A #
-0.18 A %D
-1.05 A %K
-0.41 A %N
-0.94 A %O
0.11 A %S
-0.24 A %T
0.09 A &
-0.06 A 's
0.05 A (
0.23 A )
-0.11 A *
0.49 A -
-0.12 A --
0.16 A ...
-0.31 A /
-0.09 A :
0.28 A ;
-0.15 A ?
0.22 A [
-0.13 A ]
0.17 A above
0.25 A absent
0.07 A acclaimed
0.31 A according
0.18 A acted
-0.10 A action
-0.39 A actor
-0.09 A actors
-0.10 A actress
-0.41 A actually
-0.48 A adaptation
-0.56 A adapted
-0.68 A adapts
0.56 A added
0.41 A additions
0.14 A admitted
0.14 A affair
0.43 A after
0.38 A again
-0.18 A against
0.06 A agent
0.39 A ago
-0.43 A aired
-0.15 A aka
-0.19 A alive
-0.30 A all
-0.19 A alone
-0.78 A along
0.45 A alongside
0.56 A already
0.26 A although
0.06 A always
0.15 A am
-0.31 A american
-0.49 A among
-0.48 A animation
-0.53 A anime
0.45 A announced
0.16 A announcing
-0.19 A any
0.88 A appear
-0.08 A arc
0.41 A arrived
0.37 A arrives
-0.30 A art
-0.30 A asked
-0.20 A attached
-0.38 A audiences
-0.36 A australia
-0.31 A australian
-0.23 A author
0.46 A autumn
0.10 A available
-0.29 A award
0.05 A award-winning
-0.25 A away
0.05 A back
-0.15 A bafta
-0.07 A base
-0.36 A based
0.30 A beard
0.19 A beautiful
-0.15 A became
-0.43 A because
0.18 A become
0.11 A been
-0.11 A before
0.07 A began
-0.09 A begin
0.09 A beginning
0.10 A begins
-0.43 A begun
-0.81 A behind
0.13 A being
0.35 A believe
0.12 A best
-0.14 A best-selling
-0.39 A bestseller
-0.21 A between
-0.04 A black
-0.18 A blessed
0.20 A blown
-0.16 A board
-0.28 A body
-0.25 A book
-0.19 A books
-0.41 A both
0.21 A boy
0.07 A brand
-0.23 A bridge
-0.27 A bright
0.35 A brilliant
0.29 A bring
-0.45 A bringing
-0.11 A british
-0.25 A broadcast
-0.17 A brother
-0.12 A brothers
-0.34 A brought
-0.06 A business
-0.43 A busy
0.49 A but
-0.33 A cable
0.65 A came
-0.35 A cameras
-0.13 A can
-0.22 A canada
-0.21 A cancelled
-0.31 A care
-0.13 A carries
-0.41 A case
0.59 A cast
-0.37 A casting
-0.16 A central
0.21 A centre
-0.32 A century
-0.29 A ceo
-0.44 A chair
-0.28 A chance
-0.27 A changes
-0.05 A channel
-0.31 A channels
-0.21 A character
-0.28 A characters
-0.98 A charge
-0.21 A charismatic
0.08 A chef
-0.13 A chief
-0.37 A children
-0.30 A city
-0.19 A clarify
-0.05 A classic
-0.15 A close
-0.18 A closer
-0.09 A co
0.30 A co-created
-0.14 A co-creator
0.10 A co-production
-0.40 A colleagues
-0.11 A come
0.62 A comeback
0.23 A comedic
0.19 A comedy
0.18 A comes
-0.16 A comic
-0.86 A coming
-0.33 A comment
-0.29 A commissioned
-0.17 A company
-0.38 A complex
-0.84 A composition
-0.35 A confirm
0.33 A confirmed
-0.11 A consistently
-0.22 A continue
-0.32 A continues
0.27 A contract
-0.08 A control
-0.42 A corruption
-0.29 A could
0.19 A couple
0.32 A course
-0.18 A create
-0.42 A created
0.19 A creative
-1.11 A creator
-0.63 A creators
-0.06 A creatures
-0.12 A credit
-0.39 A credits
-0.31 A crime
-0.24 A critical
0.30 A critically
-0.25 A cult
0.36 A current
0.21 A currently
-0.13 A daily
-0.06 A dangerous
-0.10 A danish
-0.05 A dark
-0.46 A date
-0.21 A dates
-0.10 A daughter
0.14 A day
-0.14 A days
-0.13 A dead
-0.39 A deal
-0.30 A death
-0.30 A debut
-0.44 A debuted
-0.30 A decide
-0.53 A decision
-0.22 A dedicated
-0.18 A delighted
-0.18 A denied
0.54 A described
-0.25 A design
-0.61 A designs
-0.13 A despite
-0.13 A details
0.35 A detective
0.17 A determined
-0.39 A developed
-0.26 A development
-0.56 A diary
-0.75 A did
-0.05 A died
-0.30 A different
-0.41 A dinner
-1.09 A direct
-0.41 A directed
-0.88 A directing
-0.41 A direction
-0.17 A director
-0.30 A directors
-0.88 A directs
-0.34 A dirty
-0.32 A discover
-0.16 A discovered
-0.50 A discovers
-0.13 A do
0.16 A doctor
0.24 A does
0.29 A doing
-0.12 A done
-0.36 A doors
0.60 A drama
-0.26 A dramas
0.22 A dramedy
-0.26 A dropped
0.10 A due
-0.26 A duo
-0.35 A during
-0.28 A duties
-0.29 A each
-0.49 A earlier
-0.11 A east
0.27 A either
0.10 A ended
0.19 A ending
-0.04 A ends
-0.43 A england
-0.51 A english
-0.38 A enough
0.31 A ensemble
0.53 A enter
-0.06 A entering
-0.43 A entertainment
-0.26 A epic
-0.16 A episode
-0.21 A episodes
-0.05 A espionage
-0.35 A established
-0.12 A even
-0.52 A event
-0.55 A ever
-0.19 A every
0.41 A everyone
-0.36 A exactly
-0.21 A excited
-0.57 A exec
-0.95 A executive
0.22 A exit
0.28 A exiting
0.52 A expected
-0.18 A experience
-0.33 A faces
-0.36 A fame
-0.27 A family
0.42 A famous
0.18 A fan
-0.37 A fantastic
-0.54 A fantasy
-0.17 A far
-0.19 A fate
0.13 A father
-0.09 A favorite
-0.20 A favourite
-0.36 A feature
0.05 A features
0.15 A featuring
-0.04 A few
-0.33 A fight
-0.28 A fighting
-0.10 A fill
-0.18 A film
0.18 A filmed
-0.09 A filming
0.44 A films
-0.25 A final
0.19 A finally
-0.31 A financial
-0.07 A find
-0.54 A finding
-0.07 A finish
0.38 A finished
-0.24 A focus
-0.22 A follow
-0.14 A following
0.08 A follows
-0.21 A former
0.07 A fortress
-0.41 A fortune
-0.33 A forward
0.17 A found
-0.21 A fourth
0.05 A franchise
-0.39 A french
-0.75 A friend
-0.14 A friends
0.31 A from
0.07 A front
0.21 A fronted
-0.30 A fun
0.27 A funny
-0.51 A future
-0.22 A game
-0.24 A gang
-0.83 A gave
-0.15 A genre
0.35 A get
0.18 A gets
-0.38 A getting
-0.28 A giant
0.33 A girl
0.14 A given
-0.10 A global
-0.23 A globally
-0.27 A globe
-0.29 A go
-0.41 A goes
-0.51 A going
0.05 A gone
0.35 A good
0.37 A goodbye
-0.11 A got
0.27 A graphic
0.27 A grave
-0.16 A great
0.11 A group
0.28 A guest
-0.15 A had
-0.34 A half
-0.17 A hand
-0.28 A handed
-0.35 A handled
-0.47 A handles
-0.50 A hard
-0.33 A has
-0.30 A have
-0.39 A having
-0.11 A he
0.14 A he'd
-0.09 A head
0.30 A headline
0.41 A heads
0.13 A hear
-0.35 A heard
-0.18 A heart
0.07 A hearts
0.05 A heir
-0.23 A helmed
-0.13 A helped
0.58 A her
0.21 A here
-0.40 A hero
0.44 A heroine
-0.25 A hiding
-0.29 A high
0.30 A highly
-0.49 A him
-0.65 A himself
0.23 A hinted
-0.13 A his
-0.08 A historical
-0.20 A history
-0.07 A hit
-0.04 A homicide
-0.31 A hope
-0.21 A hopefully
0.19 A hopes
-0.30 A hoping
-0.46 A horror
-0.22 A hospital
-0.29 A host
-0.24 A hosted
0.45 A hosts
0.11 A hot
0.18 A hour
-0.81 A hour-long
-0.66 A hours
-0.50 A however
-0.33 A human
-0.18 A husband
-0.37 A i
-0.23 A i'm
0.12 A idea
0.55 A if
-0.18 A illustrated
-0.30 A immersive
-0.27 A include
0.39 A includes
-0.21 A increasing
-0.34 A incredible
-0.08 A independent
-0.22 A india
0.12 A indie
-0.61 A inspired
0.34 A instead
-0.33 A intense
-0.25 A interest
-0.06 A international
0.28 A interview
0.42 A interviews
-0.14 A into
-0.20 A invest
-0.07 A investigate
0.50 A investigates
-0.31 A investigation
-0.17 A involved
0.24 A ireland
-0.38 A japan
-0.40 A japanese
-0.10 A join
0.07 A joined
0.42 A joining
0.19 A joins
0.26 A journalist
-0.12 A journey
0.26 A judge
0.24 A jun
0.23 A just
-0.36 A keeps
0.18 A kept
-0.18 A key
0.07 A kicks
0.17 A killed
-0.66 A killer
-0.21 A king
-0.42 A knew
-0.27 A know
0.18 A known
-0.17 A korean
0.07 A landed
-0.30 A large
0.43 A last
-0.06 A later
0.13 A latest
-0.20 A latter
-0.18 A launch
-0.37 A launched
-0.17 A lawyer
0.30 A lead
0.35 A leads
-0.08 A learn
-0.10 A least
-0.45 A leave
0.19 A led
-0.36 A legal
0.28 A less
-0.27 A let
-0.52 A life
0.06 A light
0.49 A like
0.23 A likely
-0.26 A lineup
0.14 A list
-0.47 A live-action
0.58 A loan
-0.12 A local
0.19 A locked
0.21 A london
-0.27 A long
0.19 A longtime
-0.34 A look
0.43 A looking
0.37 A lord
0.06 A lot
-0.51 A love
0.15 A made
0.08 A major
0.17 A make
0.50 A makes
-0.73 A making
-0.88 A manga
-0.07 A many
0.24 A mark
-0.34 A marks
-0.29 A married
-0.31 A material
0.52 A may
0.31 A mayor
0.12 A me
-0.21 A means
0.71 A meanwhile
0.46 A media
-0.05 A meeting
-0.20 A member
-0.19 A members
-0.30 A memory
-0.16 A midseason
0.15 A might
-0.38 A million
-0.42 A minute
-0.31 A mission
-0.27 A mixed
-0.28 A modern
-0.32 A monster
-0.32 A months
-0.52 A most
0.10 A mother
0.35 A moved
-0.15 A movie
-0.28 A movies
0.14 A mr
-0.22 A mrs
0.56 A multiple
0.17 A mum
-0.37 A murder
0.10 A murdered
-0.50 A music
-0.17 A must
0.22 A mysterious
-0.24 A name
0.12 A named
-0.16 A near
-0.47 A nearly
-0.23 A need
0.54 A neighbour
-0.56 A never
0.89 A newcomer
-0.30 A newest
-0.65 A news
0.52 A next
-0.31 A night
-0.12 A nights
0.08 A nobody
-0.25 A noir
0.09 A north
0.15 A not
0.40 A nothing
-0.59 A novel
-0.17 A novels
-0.06 A now
-0.32 A numerous
0.19 A off
-0.35 A officially
-0.12 A old
-0.18 A older
-0.29 A oldest
-0.57 A once
-0.34 A only
0.11 A opener
-0.29 A opening
-0.30 A opens
-0.12 A opposite
-0.46 A or
-0.13 A order
-0.53 A original
0.28 A originally
0.09 A originals
-0.29 A other
0.35 A others
-0.37 A our
-0.07 A over
-0.09 A overseas
-0.64 A overseeing
-0.50 A own
-0.15 A owned
0.06 A owner
-0.05 A p.m
-0.05 A pair
0.08 A parents
0.56 A part
-0.16 A partner
0.65 A parts
0.11 A passed
-0.65 A past
-0.85 A pen
-0.32 A penned
-0.04 A people
-0.19 A perform
0.13 A performance
-0.12 A period
0.15 A photo
0.41 A picked
-0.12 A pickup
-0.20 A pilot
0.39 A pink
-0.41 A place
-0.35 A planned
0.49 A platform
0.82 A play
-0.17 A played
0.22 A player
0.33 A plays
-0.12 A pleased
0.47 A podcast
-0.30 A police
0.43 A political
0.27 A pop
0.27 A portray
-0.40 A position
-0.52 A post
-0.26 A post-production
0.11 A posted
-0.12 A power
0.17 A powerful
-0.47 A premiere
0.31 A premieres
-0.09 A prequel
0.13 A present
-0.52 A president
-0.53 A press
-0.16 A principal
-0.11 A prison
0.24 A procedural
-0.77 A produce
0.04 A produced
-0.48 A producer
-0.88 A producers
-0.69 A produces
-0.31 A producing
-0.53 A production
-0.55 A programming
-0.53 A project
-0.33 A projects
-0.38 A promises
0.19 A proper
0.13 A protagonist
0.37 A psychological
-0.14 A published
-0.19 A publisher
-0.18 A pulled
-0.29 A put
0.24 A question
-0.20 A ran
0.21 A rated
-0.06 A ratings
0.23 A read
-0.09 A ready
0.08 A real
-0.34 A really
0.26 A reason
0.11 A recently
0.23 A recovering
0.48 A recurring
0.30 A regular
0.10 A relationship
-0.10 A relationships
-0.48 A release
0.26 A released
0.07 A remain
-0.13 A remained
-0.91 A remains
0.21 A remember
-0.41 A renewed
0.22 A replacing
-0.26 A reportedly
-0.21 A reporters
0.35 A representative
0.44 A reprise
0.08 A reprises
-0.07 A reprising
-0.33 A respectively
-0.40 A rest
0.25 A returning
0.23 A reunited
-0.43 A revealed
-0.21 A revenge
0.04 A revolves
-0.07 A rights
-0.27 A rising
0.35 A role
0.46 A roles
0.21 A roll
-0.35 A rolled
-0.17 A rolling
0.18 A romance
0.25 A romantic
-0.55 A room
0.33 A rumored
0.11 A run
0.34 A running
-0.53 A runs
-0.16 A s
0.32 A saddle
-0.34 A said
-0.07 A sales
0.46 A same
-0.28 A saw
-0.34 A say
0.45 A saying
-0.54 A says
-0.15 A scene
0.31 A scenes
-0.40 A scheduled
-0.31 A school
0.15 A sci-fi
-0.04 A screen
-0.36 A screenplay
-0.20 A screens
-0.58 A script
-0.25 A scripted
-0.77 A scripts
-0.32 A season
-0.05 A secret
-0.24 A secrets
-0.12 A see
-0.10 A seems
0.49 A seen
-0.22 A sense
-0.15 A seoul
-0.20 A series
0.14 A serious
-0.26 A serve
-0.26 A served
-0.18 A serves
-0.26 A service
-0.47 A sets
-0.05 A several
0.56 A share
-0.26 A shared
-0.37 A shares
0.22 A shooting
-0.38 A shop
0.15 A short
0.58 A shot
0.62 A should
0.08 A show
0.23 A shown
-1.32 A showrunner
-0.38 A showrunners
-0.16 A shows
-0.30 A siblings
-0.26 A side
0.24 A signed
-0.08 A signs
0.13 A single
-0.63 A sings
-0.67 A sister
-0.10 A sisters
0.55 A sit
-0.19 A sitcom
0.46 A skills
0.20 A slated
-0.28 A slot
-0.54 A small
-0.35 A smash
-0.54 A so
-0.55 A soap
0.16 A soldier
0.28 A solid
-0.21 A solve
-0.17 A some
-0.12 A something
-0.06 A son
-0.35 A song
-0.60 A soon
0.36 A sound
-0.19 A south
-0.16 A space
-0.48 A spain
-0.42 A special
-0.40 A spin-off
0.09 A spinoff
-0.45 A split
0.29 A spy
-0.32 A staff
0.18 A stage
0.08 A star
0.14 A starred
-0.68 A starring
0.61 A stars
-0.29 A started
0.45 A starting
-0.09 A starts
-0.26 A statement
-0.25 A stays
-0.28 A stepped
-0.14 A stepping
0.24 A steps
-0.31 A stick
-0.18 A still
0.30 A stories
-0.40 A story
-0.35 A streaming
-0.10 A strength
0.28 A struggle
-0.17 A students
-0.61 A studio
0.26 A success
-0.14 A successful
-0.12 A such
-0.12 A suddenly
-0.28 A summer
-0.44 A sunday
0.05 A support
0.34 A supporting
-0.48 A sure
-0.22 A survive
0.07 A take
-0.23 A takes
0.05 A taking
-0.47 A tale
0.28 A talent
-0.42 A talk
0.24 A talked
0.21 A talks
-0.09 A team
-0.06 A teams
0.34 A teen
-0.15 A television
-0.44 A tell
-0.08 A telling
-0.11 A tells
0.14 A than
0.15 A their
-0.64 A theme
-0.20 A themed
0.24 A themselves
-0.56 A then
-0.08 A there
-0.16 A these
-0.11 A they
0.20 A thief
-0.10 A things
-0.12 A think
1.25 A those
-0.18 A though
-0.29 A thriller
0.19 A through
-0.06 A thursday
0.16 A time
0.27 A title
-0.16 A titles
-0.38 A together
-0.17 A tokyo
-0.38 A told
0.54 A too
-0.31 A top
0.25 A toplines
0.15 A tour
-0.70 A town
-0.21 A trailer
-0.40 A trilogy
0.11 A try
0.27 A turned
-0.42 A turns
-0.45 A tv
-0.46 A tweeted
-0.24 A type
-0.32 A uk
-0.38 A unconfirmed
-0.39 A unexpected
-0.43 A unique
-0.23 A unravel
-0.55 A until
-0.14 A up
0.68 A upcoming
-0.17 A update
-0.17 A updates
0.26 A upped
0.14 A us
-0.13 A use
-0.12 A used
-0.33 A usual
-0.34 A vampire
-0.20 A various
0.16 A very
-0.25 A via
-0.40 A vice
-0.13 A video
0.34 A viewers
-0.26 A village
-0.12 A villain
0.38 A voice
-0.19 A voices
-0.33 A wait
-0.22 A wake
-0.28 A wanted
-0.38 A watch
-0.52 A watched
-0.46 A way
-0.28 A we
-0.09 A we're
-0.15 A wear
0.40 A wednesday
-0.25 A week
-0.18 A weeks
0.05 A welcomed
-0.15 A well
0.27 A west
0.08 A western
0.13 A when
-0.21 A where
-0.79 A which
-0.07 A who
0.18 A whom
0.14 A whose
0.36 A wife
0.33 A will
-0.30 A winner
-0.23 A winning
0.36 A without
-0.34 A woman
-0.32 A work
-0.43 A worked
-0.31 A working
-0.45 A works
0.25 A would
0.22 A wound
-0.24 A write
0.23 A writer
-0.60 A writers
-0.54 A writes
-0.83 A writing
0.30 A written
-0.52 A wrote
-0.25 A year
-0.05 A year-old
0.42 A years
-0.71 A yes
0.05 A you
-0.19 A your
0.25 A |
0.29 A –
-0.30 A —
0.31 A ”
-0.26 An !
-0.28 An #
-0.70 An %K
-0.15 An %N
-0.69 An %O
-0.08 An %P
-0.20 An &
-0.15 An 's
0.11 An (
-0.10 An )
0.23 An ,
0.41 An -
0.05 An .
0.23 An ...
-0.54 An /
0.21 An :
0.55 An ;
-0.32 An ?
0.22 An [
-0.13 An ]
-0.32 An about
0.17 An above
0.25 An absent
0.19 An acclaimed
0.31 An according
0.18 An acted
-0.39 An actor
0.18 An actors
0.18 An actress
-0.59 An adaptation
-0.54 An adapted
-0.37 An adapts
0.51 An added
0.14 An admitted
0.47 An after
0.47 An again
-0.25 An agent
0.26 An ago
-0.09 An air
-0.44 An aired
-0.26 An aka
-0.19 An alive
-0.34 An along
0.41 An alongside
0.52 An already
0.40 An also
-0.12 An although
0.11 An always
0.18 An am
0.07 An american
-0.69 An among
-0.39 An anime
0.62 An announced
-0.22 An another
0.36 An appear
0.26 An appears
0.07 An arc
-0.31 An around
0.50 An arrives
-0.29 An art
-0.30 An asked
-0.33 An australia
-0.07 An autumn
0.17 An available
-0.09 An award
-0.13 An away
0.13 An back
0.25 An bafta
-0.18 An based
0.30 An beard
-0.14 An became
0.23 An become
0.09 An been
-0.24 An before
0.22 An begins
-0.29 An begun
-0.33 An behind
0.06 An being
0.10 An best
-0.14 An best-selling
-0.39 An bestseller
0.17 An better
-0.25 An between
-0.34 An black
-0.08 An board
-0.33 An book
-0.16 An books
0.19 An both
-0.08 An bow
-0.27 An bright
-0.12 An brilliant
-0.21 An broadcast
-0.39 An brother
-0.12 An brothers
-0.38 An brought
-0.35 An busy
-0.18 An but
-0.10 An cable
0.09 An called
0.69 An came
-0.33 An cameras
0.16 An can
0.10 An cancelled
0.64 An cast
-0.37 An casting
0.21 An centre
-0.29 An ceo
-0.28 An character
-0.41 An characters
-0.57 An charge
-0.14 An charismatic
0.10 An checking
-0.23 An chief
0.19 An christmas
-0.05 An city
-0.19 An clarify
-0.05 An classic
-0.15 An close
-0.17 An closer
-0.06 An co
-0.09 An co-creator
0.39 An comedy
0.21 An comes
-0.14 An comic
-0.06 An coming
-0.12 An commissioned
-0.17 An company
-0.14 An complex
-0.69 An composition
0.37 An confirmed
-0.24 An continue
-0.25 An continues
-0.26 An corruption
0.23 An could
-0.10 An create
-0.47 An created
-0.16 An creative
-0.94 An creator
-0.58 An creators
-0.24 An credit
-0.13 An credits
-0.11 An crime
-0.44 An cult
-0.13 An daily
-0.10 An danish
-0.30 An date
0.39 An daughter
-0.29 An day
-0.07 An days
-0.13 An dead
-0.14 An deal
-0.30 An debut
-0.36 An debuted
-0.05 An decide
-0.19 An dedicated
-0.18 An denied
-0.05 An described
-0.61 An designs
-0.10 An despite
-0.09 An details
-0.24 An detective
-0.32 An developed
-0.14 An development
-0.49 An did
-0.23 An dinner
-1.03 An direct
-0.39 An directed
-0.87 An directing
-0.41 An director
-0.30 An directors
-0.95 An directs
-0.34 An dirty
-0.10 An discovers
-0.45 An do
0.33 An does
0.29 An doing
-0.63 An done
-0.47 An doors
0.05 An down
0.22 An drama
-0.16 An dramas
-0.26 An dropped
-0.30 An due
-0.22 An during
-0.33 An duties
-0.27 An each
-0.08 An east
0.09 An ended
-0.32 An ending
0.53 An enter
-0.38 An entertainment
-0.26 An epic
0.06 An episode
-0.55 An episodes
-0.35 An established
-0.32 An even
0.09 An event
-0.15 An ever
-0.07 An every
0.09 An everything
-0.35 An exactly
-0.46 An exec
-0.56 An executive
0.21 An exit
0.41 An expected
0.08 An face
-0.30 An faces
0.10 An fame
-0.36 An family
0.53 An famous
0.19 An fan
0.34 An fans
-0.37 An fantastic
-0.56 An fantasy
-0.12 An far
-0.19 An father
-0.19 An favourite
-0.15 An feature
-0.13 An fighting
-0.10 An fill
-0.44 An film
-0.20 An final
-0.17 An finale
0.20 An finally
-0.16 An financial
0.10 An find
-0.47 An first
-0.22 An focus
-0.11 An following
-0.12 An follows
0.26 An found
-0.54 An friend
0.29 An from
0.07 An front
0.18 An fronted
0.36 An game
-0.17 An gang
-0.31 An gave
0.16 An get
0.22 An gets
-0.26 An giant
0.43 An girl
0.14 An given
-0.10 An global
-0.20 An globe
0.30 An go
-0.25 An goes
-0.39 An going
-0.34 An good
-0.12 An got
-0.18 An great
0.29 An guest
-0.40 An had
-0.14 An hand
-0.35 An handled
-0.46 An handles
-0.49 An hard
-0.39 An have
-0.30 An he
-0.31 An head
0.30 An headline
0.47 An heads
0.07 An hearts
0.06 An heir
-0.23 An helmed
0.16 An her
-0.32 An here
-0.37 An hero
-0.25 An hiding
-0.23 An high
0.33 An highly
-0.78 An himself
-0.12 An his
-0.08 An historical
0.39 An hit
-0.43 An horror
-0.28 An hospital
-0.29 An host
-0.22 An hosted
0.45 An hosts
0.11 An hot
-0.25 An hour
-0.81 An hour-long
-0.26 An hours
-0.42 An i
-0.23 An i'm
-0.13 An illustrated
-0.27 An include
-0.24 An independent
0.34 An instead
0.36 An interview
-0.06 An into
-0.07 An investigate
-0.32 An investigates
-0.21 An involved
0.24 An ireland
-0.22 An job
0.44 An joined
0.42 An joining
0.23 An joins
-0.10 An journey
0.09 An jun
0.47 An just
-0.30 An keeps
0.25 An killed
-0.61 An killer
-0.25 An king
-0.13 An know
0.07 An known
-0.13 An korean
0.07 An landed
-0.21 An large
0.51 An last
0.18 An later
-0.14 An latter
-0.13 An launch
-0.37 An launched
-0.32 An lawyer
0.47 An lead
0.23 An leads
-0.41 An leave
0.22 An leaving
0.24 An led
-0.20 An left
0.28 An less
-0.39 An life
-0.27 An light
0.09 An like
0.19 An likely
0.15 An list
-0.46 An live-action
-0.12 An local
0.32 An locked
0.13 An longtime
-0.19 An look
-0.13 An looked
0.41 An lord
0.24 An lot
-0.16 An made
0.29 An make
-0.70 An making
0.05 An man
-0.81 An manga
-0.32 An marks
-0.09 An married
0.31 An may
0.29 An mayor
-0.13 An me
0.71 An meanwhile
-0.14 An member
-0.19 An members
-0.30 An memory
0.16 An might
-0.23 An modern
0.10 An more
-0.15 An most
0.15 An mother
0.30 An moved
-0.36 An movie
0.19 An mr
-0.26 An mrs
-0.38 An murder
0.10 An murdered
-0.48 An music
-0.21 An must
0.15 An my
0.22 An mysterious
-0.09 An name
0.32 An named
-0.10 An nearly
0.54 An neighbour
-0.26 An network
-0.56 An never
-0.06 An new
0.63 An newcomer
-0.62 An news
0.39 An next
0.12 An no
-0.21 An noir
0.12 An north
0.06 An not
-0.70 An novel
-0.37 An novels
-0.20 An now
0.28 An off
-0.20 An officer
-0.51 An once
-0.56 An only
-0.15 An opening
-0.50 An opposite
-0.20 An or
-0.59 An original
0.15 An originally
-0.17 An originals
-0.15 An other
0.36 An others
-0.25 An our
-0.26 An out
-0.09 An overseas
-0.24 An overseeing
-0.15 An own
-0.15 An owned
0.56 An part
-0.16 An partner
0.65 An parts
-0.21 An pen
-0.30 An penned
-0.08 An people
0.04 An perform
0.16 An photo
-0.39 An place
0.66 An play
-0.26 An played
0.48 An playing
0.40 An plays
-0.17 An police
0.44 An political
0.36 An portray
-0.36 An position
0.24 An premiere
0.28 An premieres
-0.09 An prequel
-0.32 An present
-0.46 An president
-0.38 An previously
-0.16 An principal
-0.51 An produce
-0.26 An produced
-0.65 An producer
-0.85 An producers
-0.62 An produces
-0.31 An producing
-0.28 An production
-0.09 An programming
-0.21 An project
-0.33 An projects
0.13 An protagonist
-0.18 An pulled
-0.05 An put
-0.20 An ran
0.21 An rated
-0.06 An ready
0.09 An really
0.12 An recently
0.23 An recovering
0.25 An recurring
-0.19 An regular
0.42 An relationship
-0.43 An release
0.07 An remain
-0.13 An remained
-0.68 An remains
-0.15 An renewed
-0.24 An reporters
0.37 An reprise
0.08 An reprises
-0.07 An reprising
-0.29 An respectively
-0.40 An rest
-0.25 An return
-0.26 An returning
-0.12 An returns
0.24 An reunited
-0.41 An revealed
-0.21 An revenge
0.08 An role
-0.17 An roles
-0.33 An rolled
-0.17 An rolling
-0.30 An romantic
-0.22 An room
0.33 An rumored
0.34 An rumoured
-0.16 An run
-0.16 An s
0.41 An saddle
-0.27 An said
-0.28 An same
-0.07 An say
-0.38 An says
-0.20 An scandal
0.12 An scene
-0.28 An scenes
-0.37 An scheduled
-0.28 An screenplay
-0.55 An script
-0.41 An scripts
-0.16 An search
0.13 An seat
-0.31 An second
-0.28 An secret
0.28 An seems
-0.15 An seoul
-0.05 An series
-0.21 An serve
-0.26 An served
-0.09 An serves
-0.23 An service
-0.14 An set
-0.19 An several
0.47 An share
-0.09 An shares
0.10 An shooting
-0.46 An shot
0.37 An should
0.16 An show
-0.27 An shown
-1.00 An showrunner
-0.42 An showrunners
0.39 An shows
0.24 An signed
-0.08 An signs
0.08 An since
0.13 An single
-0.51 An sister
-0.10 An sisters
0.21 An site
0.13 An sits
0.20 An slated
-0.41 An so
-0.55 An soap
-0.06 An solve
-0.23 An some
0.48 An son
-0.30 An soon
0.14 An sound
-0.09 An south
-0.22 An space
-0.35 An spain
-0.13 An special
-0.45 An spin-off
-0.45 An split
-0.40 An standing
0.52 An star
0.35 An starred
-0.22 An starring
0.09 An start
0.25 An starting
0.28 An starts
-0.21 An statement
-0.25 An stays
-0.17 An stepped
-0.14 An stepping
0.24 An steps
0.24 An still
0.30 An stories
-0.26 An story
-0.39 An streaming
-0.10 An strength
0.32 An struggle
-0.60 An studio
-0.06 An summer
0.31 An supporting
-0.36 An sure
-0.05 An survive
0.28 An take
-0.22 An takes
0.05 An taking
-0.47 An tale
0.28 An talent
0.24 An talked
0.14 An talks
-0.29 An team
-0.38 An television
-0.44 An tell
-0.08 An telling
-0.42 An than
0.18 An them
-0.15 An theme
-0.06 An themed
0.25 An themselves
-0.47 An then
0.30 An there
-0.54 An they
-0.12 An think
-0.14 An third
1.17 An those
-0.18 An though
-0.71 An thriller
0.16 An time
0.40 An title
0.12 An together
0.61 An too
0.08 An took
-0.29 An top
0.25 An toplines
-0.05 An tour
-0.06 An town
-0.21 An trailer
-0.18 An trilogy
0.31 An turned
-0.24 An turns
-0.07 An tv
-0.17 An type
-0.13 An unconfirmed
0.22 An under
-0.43 An unique
0.16 An until
0.09 An up
-0.17 An update
-0.17 An updates
0.20 An upped
0.13 An us
-0.15 An various
0.37 An very
-0.24 An via
-0.35 An vice
0.08 An video
-0.23 An viewers
0.50 An voice
-0.21 An wait
-0.40 An wanted
-0.36 An watch
-0.46 An we
-0.08 An we're
0.40 An wednesday
-0.09 An weeks
-0.25 An west
-0.17 An what
0.14 An when
-0.25 An where
-0.24 An which
-0.49 An while
0.21 An who
-0.43 An whom
0.51 An wife
-0.09 An will
-0.15 An winner
-0.20 An winning
-0.25 An woman
0.04 An won
-0.21 An work
-0.66 An worked
-0.51 An working
-0.13 An works
0.27 An world
-0.31 An would
0.41 An write
-0.38 An writer
-0.19 An writers
-0.45 An writes
-0.44 An writing
-0.38 An written
-0.36 An wrote
-0.07 An year
0.42 An years
-0.39 An yes
0.15 An yet
-0.08 An york
-0.49 An you
0.13 An young
-0.33 An your
0.19 An |
0.29 An –
-0.50 An “
-0.37 B !
-0.14 B #
-0.14 B %C
-0.15 B %D
-0.83 B %K
0.49 B %O
-0.52 B %P
-0.06 B %S
0.12 B %T
-0.33 B 's
0.10 B (
0.27 B )
0.63 B *
0.26 B +
0.18 B ,
-0.49 B -
-0.16 B .
-0.12 B ...
0.10 B /
-0.24 B 1990s
-0.16 B 3d
0.08 B 9pm
-0.05 B :
0.69 B ;
0.13 B ?
0.18 B [
0.46 B ]
-0.06 B able
0.26 B about
-0.35 B acclaimed
0.15 B accused
-0.22 B across
0.21 B acted
-0.23 B acting
-0.05 B actors
0.45 B actress
-0.32 B actually
-0.50 B adaptation
-0.62 B adapted
-0.56 B adapts
0.34 B addition
0.30 B adds
-0.38 B affair
-0.31 B after
-0.34 B again
-0.08 B against
-0.13 B ahead
-0.27 B air
0.12 B aired
-0.28 B aka
-0.15 B all
-0.44 B along
-0.25 B alongside
-0.18 B already
0.48 B also
0.52 B although
-0.19 B always
0.26 B am
-0.08 B american
-0.18 B among
-0.31 B animated
0.29 B animates
-0.29 B animation
-0.46 B anime
0.13 B announced
-0.27 B announcements
-0.19 B anthology
0.52 B any
0.51 B appear
-0.21 B arc
0.12 B around
-0.57 B artist
-0.30 B asaka
-0.20 B association
0.18 B australian
-0.18 B author
-0.26 B autumn
-0.20 B available
-0.12 B award-winning
-0.09 B away
-0.40 B backdrop
-0.40 B bad
-0.69 B based
-0.21 B battle
0.19 B beautiful
-0.35 B became
-0.24 B because
-0.20 B been
-0.27 B before
-0.41 B began
-0.17 B begin
-0.06 B begins
-0.04 B begun
-0.31 B behind
-0.24 B being
0.22 B beloved
-0.56 B best
0.11 B bestseller
-0.11 B bestselling
0.43 B better
-0.07 B between
-0.48 B big
-0.35 B bit
-0.16 B black
-0.24 B board
-0.22 B boasts
-0.25 B body
-0.15 B book
-0.16 B books
-0.34 B boss
-0.24 B bosses
-0.26 B brand
-0.20 B break
-0.35 B bring
-0.38 B bringing
-0.23 B brings
0.15 B british
-0.07 B broadcast
0.28 B brother
-0.08 B brought
-0.08 B business
-0.21 B busy
0.06 B but
0.37 B buzz
-0.14 B call
-0.26 B called
0.33 B came
-0.18 B camera
-0.16 B cameras
0.50 B can
-0.42 B canada
0.09 B case
0.97 B cast
0.14 B casting
0.40 B casts
0.26 B centering
-0.31 B centers
0.25 B centres
0.33 B ceo
-0.15 B chain
-0.44 B chance
-0.10 B channels
-0.21 B character
-0.09 B characters
-0.73 B chief
-0.20 B christmas
-0.28 B circling
-0.09 B city
-0.22 B claim
-0.32 B classic
-0.34 B clear
-0.05 B close
-0.12 B closed
-0.36 B co-created
-0.18 B co-creator
-0.46 B co-creators
-0.29 B co-production
-0.16 B co-showrunner
-0.22 B co-written
-0.10 B collaboration
-0.33 B combination
0.53 B come
-0.28 B comedy
-0.27 B comes
-0.40 B comic
0.33 B coming
-0.52 B commission
-0.32 B commissioned
0.17 B company
-0.36 B composition
0.19 B confirmed
-0.08 B continue
0.36 B continues
-0.40 B could
-0.22 B courtesy
-0.16 B covers
-0.82 B created
-0.69 B creative
-0.75 B creator
-0.37 B creators
-0.36 B credit
-0.23 B crews
-0.24 B crime
-0.16 B cult
-0.08 B dark
-0.48 B date
-0.09 B dates
-0.20 B daughter
-0.17 B day
-0.23 B days
-0.14 B deal
-0.21 B death
0.64 B debut
-0.09 B debuted
-0.16 B debuts
-0.05 B decided
-0.29 B delighted
0.30 B described
-0.25 B design
-0.25 B despite
-0.08 B destroy
-0.39 B detective
0.33 B determined
-0.30 B developed
-0.21 B developing
-0.41 B did
0.24 B different
-0.09 B direct
-0.61 B directed
-0.35 B directing
-0.82 B director
0.18 B directorial
-1.08 B directors
-0.61 B directs
-0.05 B discover
-0.41 B discovered
-0.32 B do
0.53 B does
-0.12 B doing
-0.38 B done
-0.23 B down
0.26 B dr
0.07 B drama
-0.57 B dramas
-0.33 B drawn
-0.28 B dropped
-0.27 B dubbed
0.12 B during
0.09 B duties
-0.07 B each
-0.14 B east
0.06 B elsewhere
-0.48 B emmy
0.57 B end
-0.46 B ended
-0.11 B ending
0.16 B ends
-0.22 B engineer
-0.39 B england
0.55 B english
0.26 B ensemble
0.18 B entertainment
-0.21 B episode
-0.29 B episodes
-0.86 B eps
-0.41 B established
0.41 B event
-0.18 B events
0.13 B ever
-0.46 B every
-0.10 B everyone
-0.06 B everything
-0.18 B excited
-0.29 B exec
-0.61 B executive
-0.55 B executives
0.32 B expect
-0.12 B expected
-0.22 B explore
0.26 B face
0.40 B faces
-0.32 B fact
-0.37 B fall
-0.53 B fame
-0.42 B family
0.18 B famous
-0.23 B fan
-0.14 B fans
-0.26 B fantastic
-0.30 B fantasy
-0.54 B far
0.35 B father
-0.38 B favourite
0.42 B feature
0.48 B featuring
-0.19 B fictional
-0.10 B fifth
-0.10 B film
-0.27 B filmed
-0.09 B filming
-0.37 B filmmaker
-0.17 B films
-0.10 B final
-0.32 B finale
-0.21 B find
-0.24 B focus
-0.06 B focuses
-0.34 B follow
0.18 B followed
-0.38 B following
-0.28 B follows
-0.06 B forces
0.29 B former
-0.47 B forward
-0.20 B found
-0.06 B fourth
0.24 B frame
-0.32 B french
-0.31 B friend
-0.32 B from
0.40 B front
0.21 B fronted
-0.05 B game
-0.53 B gang
-0.44 B genre
0.45 B get
-0.07 B gets
-0.34 B getting
-0.09 B giant
-0.08 B girl
-0.17 B give
-0.23 B given
0.07 B gives
-0.38 B glimpse
-0.05 B global
-0.27 B go
-0.50 B goes
-0.22 B going
-0.09 B golden
0.28 B gone
-0.38 B good
-0.54 B got
-0.31 B grateful
0.26 B great
-0.21 B grew
0.39 B guest
0.06 B had
-0.27 B hand
-0.22 B handled
-0.32 B handles
-0.34 B hands
-0.17 B happened
0.18 B has
-0.29 B hat
-0.31 B have
-0.37 B having
-1.37 B he
-0.52 B head
-0.09 B headlines
0.43 B hear
-0.40 B helm
-0.41 B helmed
-0.22 B her
0.14 B here
0.10 B hero
-0.48 B heroine
-0.19 B high
-0.05 B highlights
0.15 B him
-0.42 B himself
0.10 B hinted
-0.50 B his
-0.29 B hit
-0.09 B hollywood
-0.33 B home
0.13 B hope
-0.10 B hospital
0.44 B host
0.22 B hot
-0.49 B hour
0.11 B hour-long
0.63 B how
0.40 B however
0.15 B huge
-0.29 B husband
-0.48 B i
0.57 B i'm
0.26 B iconic
-0.13 B idea
0.39 B if
-0.21 B illustrated
-0.46 B include
-0.16 B included
0.11 B includes
-0.18 B independent
0.16 B indian
-0.13 B indie
-0.18 B inspired
-0.43 B investigation
0.21 B ireland
-0.17 B irish
-0.34 B itself
0.43 B japanese
0.39 B join
0.23 B joined
0.49 B joining
0.33 B joins
-0.16 B journalist
-0.08 B journey
0.43 B jun
0.14 B just
0.05 B killing
0.16 B know
0.33 B known
0.49 B korean
-0.25 B lady
-0.26 B later
0.23 B latest
-0.64 B latter
-0.15 B launch
-0.09 B launched
0.28 B lawyer
0.45 B lead
-0.35 B leading
-0.30 B leads
-0.22 B leave
-0.24 B leaving
0.17 B led
-0.77 B left
0.20 B legal
-0.27 B legend
-0.04 B less
-0.35 B let
-0.44 B life
-0.04 B light
-0.21 B like
-0.05 B likely
-0.41 B limited
-0.44 B lineup
-0.47 B list
0.43 B lives
-0.60 B loan
0.07 B location
0.14 B locked
-0.32 B london
-0.45 B long
-0.14 B looking
-0.31 B looks
-0.25 B lord
0.28 B love
-0.19 B made
-0.29 B magical
-0.58 B main
-0.24 B make
0.29 B makers
0.15 B makes
-0.21 B making
-0.30 B male
-0.47 B manga
-0.41 B many
-0.33 B mark
0.27 B marks
-0.09 B match
0.15 B matter
-0.15 B me
-0.28 B means
0.05 B meanwhile
-0.42 B media
-0.27 B meets
0.16 B member
-0.09 B members
-0.11 B men
0.07 B might
-0.15 B million
-0.30 B mind
-0.63 B miniseries
0.18 B minute
-0.52 B miss
-0.10 B mission
0.20 B monster
0.28 B months
0.13 B moreover
-0.38 B most
0.21 B mother
0.14 B move
-0.12 B moved
0.10 B moves
-0.08 B movie
-0.65 B mr
-0.06 B mrs
0.20 B ms
0.44 B much
-0.09 B murder
-0.35 B musical
0.12 B my
-0.12 B mysteries
-0.17 B mysterious
-0.44 B name
-0.88 B named
-0.09 B near
-0.33 B nearly
0.35 B net
-0.58 B network
-0.09 B networks
0.28 B new
0.48 B newcomer
0.39 B newcomers
-0.28 B newly
-0.30 B next
-0.43 B night
0.55 B nobody
-0.39 B nominated
0.16 B nominee
-0.37 B north
0.12 B not
-0.29 B note
-0.32 B novel
-0.31 B novels
0.65 B now
-0.16 B number
-0.35 B officer
-0.29 B official
-0.12 B officially
-0.23 B old
-0.37 B older
-0.26 B once
0.24 B one
-0.05 B only
-0.22 B open
-0.67 B opening
0.41 B opposite
-0.31 B or
0.11 B order
-0.47 B ordered
-0.63 B original
-0.12 B originally
0.66 B originals
0.20 B oscar
-0.28 B other
-0.06 B others
-0.16 B our
0.45 B out
0.49 B outside
0.18 B over
-0.40 B own
-0.18 B owns
-0.10 B p.m
-0.21 B pair
0.14 B part
0.57 B parter
-0.37 B partner
-0.43 B parts
-0.12 B passed
-0.09 B peek
-0.21 B pen
-0.20 B penned
0.51 B people
0.21 B period
-0.04 B phenomenal
-0.10 B picked
-0.18 B picks
-0.27 B pilot
-0.15 B place
-0.21 B plan
-0.85 B play
0.05 B played
0.24 B playing
-0.31 B plays
-0.43 B plot
0.14 B pm
-0.36 B police
-0.30 B popular
-0.74 B portray
0.36 B portrayed
-0.61 B power
-0.40 B powerful
-0.60 B premiere
-0.47 B premiered
-0.12 B presentation
-0.59 B president
0.32 B press
-0.18 B previous
-0.18 B previously
-0.26 B procedural
-0.55 B produce
-0.17 B produced
-0.37 B producer
-1.11 B producers
-0.76 B produces
-0.55 B production
-0.38 B programming
-0.15 B project
-0.15 B promises
-0.13 B promotional
0.21 B protagonist
0.06 B protagonists
-0.10 B published
-0.18 B put
-0.14 B quickly
-0.13 B quite
-0.10 B ratings
0.25 B read
-0.23 B reads
-0.15 B ready
-0.06 B really
0.14 B recent
0.39 B recently
0.28 B recovering
-0.06 B red
-0.33 B regular
0.31 B regulars
-0.30 B reimagining
-0.30 B relationship
-0.71 B release
-0.22 B released
-0.14 B remains
0.31 B remake
-0.19 B renewal
0.26 B renewed
-0.31 B replaced
0.12 B replacing
0.30 B report
-0.27 B reported
-0.07 B reports
-0.40 B representative
-0.20 B reprise
-0.32 B reprises
-0.29 B resourceful
0.25 B respectively
0.30 B return
-0.09 B returns
0.52 B reunion
0.16 B reunites
-0.05 B revealed
-0.30 B reveals
-0.38 B revolves
-0.21 B rights
-0.12 B rival
-0.09 B role
0.07 B roles
0.11 B rolling
0.25 B romance
0.28 B room
-0.12 B run
0.10 B s
-0.29 B said
-0.13 B sales
0.26 B say
-0.40 B says
-0.04 B scandal
-0.18 B scenes
-0.22 B science
-0.44 B scientists
-0.26 B screenplay
-0.38 B scribe
-0.57 B script
-0.80 B scripts
0.16 B season
0.44 B seat
-0.19 B second
-0.17 B secret
-0.31 B see
0.19 B seen
-0.24 B senior
-0.23 B sequel
-0.40 B serial
0.08 B series
-0.16 B served
0.12 B serves
-0.36 B service
-0.36 B sets
-0.31 B setting
0.05 B share
-0.31 B shared
-0.25 B shares
-0.26 B she
-0.27 B shocking
-0.37 B shooting
-0.19 B shot
-0.22 B should
-0.56 B show
-0.17 B shown
-0.41 B showrunner
0.21 B sight
0.13 B signed
-0.21 B since
-0.26 B sister
0.10 B sisters
-0.20 B sitcom
-0.25 B sits
-0.24 B slate
-0.08 B slated
-0.44 B small
0.44 B some
0.33 B son
-0.35 B song
-0.30 B sonic
-0.40 B soon
0.34 B sorry
-0.33 B source
0.05 B south
0.37 B speaking
0.51 B special
0.22 B spin-off
-0.38 B spinoff
-0.22 B staff
0.31 B star-studded
0.63 B starred
0.32 B starring
0.08 B stars
-0.35 B start
-0.42 B started
0.30 B starts
-0.41 B statement
0.33 B stick
-0.26 B still
-0.42 B stories
-0.08 B story
-0.12 B stream
0.68 B streaming
0.83 B strong
-0.24 B studio
-0.29 B success
0.10 B successful
-0.05 B such
-0.22 B summer
0.15 B sun
-0.33 B sunday
0.39 B support
0.22 B supposed
-0.26 B synopsis
-0.18 B take
-0.39 B takes
-0.18 B talent
-0.22 B talking
-0.63 B team
0.21 B teaser
0.18 B teen
-0.41 B television
-0.39 B tell
-0.32 B telling
-0.09 B tells
-0.08 B terrific
0.60 B than
-0.14 B thank
0.19 B their
-0.56 B them
-0.35 B theme
-0.59 B then
0.10 B there
0.16 B these
0.05 B they
-0.52 B thief
-0.22 B thinks
0.07 B third
0.19 B those
-0.35 B thought
-0.04 B threat
-0.25 B thrilled
-0.20 B through
-0.11 B throughout
-0.18 B time
0.24 B title
-0.19 B titled
-0.11 B titles
-0.47 B together
-0.25 B tokyo
-0.21 B told
-0.39 B too
0.07 B took
-0.34 B top
-0.07 B total
-0.07 B tour
-0.45 B town
-0.73 B trailer
-0.34 B trio
-0.66 B truly
-0.35 B turkish
-0.52 B turn
-0.12 B turned
-0.38 B turns
-0.84 B tv
-0.26 B twitter
-0.16 B u.s.
-0.13 B uk
-0.45 B under
0.24 B unique
0.34 B until
-0.42 B unveiled
-0.17 B up
0.35 B upcoming
-0.38 B upon
0.18 B us
0.15 B used
0.05 B vampire
0.39 B various
-0.30 B very
-0.20 B veteran
-0.14 B via
0.07 B video
0.35 B viewers
0.26 B voice
0.11 B voices
-0.55 B w
-0.20 B wait
-0.26 B waiting
0.05 B want
0.15 B wanted
0.72 B watch
-0.21 B watching
-0.20 B way
0.20 B we
-0.38 B we're
-0.22 B web
-0.39 B webtoon
-0.12 B weekend
-0.27 B weeks
-0.32 B well
0.24 B west
0.32 B what
0.19 B when
-0.34 B whether
-0.11 B which
0.17 B while
-0.20 B who
-0.36 B whose
0.51 B wife
-0.43 B will
0.39 B winner
-0.55 B winning
-0.05 B winter
-0.17 B within
-0.10 B without
-0.15 B work
-0.30 B worked
-0.31 B working
-0.38 B world
-0.26 B worldwide
-0.26 B would
-0.20 B writer
-0.57 B writers
0.13 B writing
-0.41 B written
-0.65 B wrote
-0.13 B year
-0.32 B year-old
-0.28 B yes
-0.13 B yet
0.23 B you
0.11 B you're
-0.53 B young
0.06 B |
0.16 B –
-0.21 B “
-0.19 B ”
-0.08 Bn !
-0.07 Bn #
-0.17 Bn %D
-0.66 Bn %K
-0.18 Bn %P
0.23 Bn %S
-0.59 Bn &
-0.19 Bn )
0.10 Bn *
0.27 Bn +
0.10 Bn ,
-0.08 Bn -
0.51 Bn .
-0.30 Bn ...
-0.41 Bn /
-0.16 Bn 3d
0.08 Bn 9pm
0.21 Bn :
0.23 Bn ;
-0.05 Bn [
0.46 Bn ]
-0.13 Bn about
-0.28 Bn acclaimed
0.09 Bn according
-0.14 Bn across
0.21 Bn acted
-0.06 Bn actor
0.25 Bn actors
0.27 Bn actress
-0.35 Bn adaptation
-0.47 Bn adapted
-0.54 Bn adapts
0.15 Bn added
0.30 Bn adds
-0.23 Bn affair
-0.16 Bn after
-0.21 Bn again
-0.08 Bn against
-0.16 Bn air
0.12 Bn aired
-0.28 Bn aka
-0.35 Bn along
-0.24 Bn alongside
0.16 Bn already
1.01 Bn also
0.15 Bn american
-0.20 Bn among
-0.18 Bn animated
0.37 Bn animates
-0.24 Bn animation
-0.35 Bn anime
0.12 Bn announced
-0.34 Bn another
-0.21 Bn anthology
0.51 Bn appear
0.14 Bn around
-0.19 Bn association
0.14 Bn australia
0.24 Bn australian
-0.18 Bn author
-0.15 Bn autumn
-0.20 Bn award
0.20 Bn award-winning
-0.36 Bn away
-0.22 Bn axed
0.25 Bn back
-0.25 Bn backdrop
-0.75 Bn based
0.18 Bn batch
-0.19 Bn battle
-0.41 Bn beautiful
-0.24 Bn because
-0.39 Bn before
-0.11 Bn begun
-0.25 Bn behind
0.22 Bn beloved
-0.31 Bn best
-0.25 Bn best-selling
-0.11 Bn bestselling
-0.51 Bn between
-0.39 Bn big
-0.24 Bn board
-0.23 Bn body
-0.61 Bn book
-0.32 Bn boss
-0.15 Bn both
-0.38 Bn bring
-0.37 Bn bringing
-0.23 Bn brings
0.18 Bn british
0.12 Bn brother
-0.29 Bn brothers
-0.08 Bn business
-0.16 Bn busy
0.23 Bn but
0.37 Bn buzz
-0.26 Bn called
-0.18 Bn camera
-0.06 Bn cameras
0.53 Bn can
0.44 Bn cast
0.37 Bn casting
0.36 Bn casts
-0.30 Bn centering
-0.24 Bn centers
0.52 Bn ceo
-0.05 Bn characters
-0.40 Bn chief
-0.11 Bn christmas
-0.08 Bn city
-0.32 Bn classic
-0.05 Bn close
-0.34 Bn co-created
-0.17 Bn co-creator
-0.41 Bn co-creators
-0.16 Bn co-showrunner
-0.23 Bn co-written
0.57 Bn come
0.06 Bn comedy
-0.24 Bn comic
-0.06 Bn coming
-0.36 Bn composition
0.59 Bn confirmed
0.36 Bn continues
-0.59 Bn created
-0.51 Bn creative
-0.73 Bn creator
-0.37 Bn creators
-0.35 Bn credit
-0.21 Bn crime
-0.11 Bn cult
-0.42 Bn date
-0.09 Bn dates
-0.12 Bn day
-0.13 Bn deal
-0.20 Bn death
0.14 Bn debut
-0.07 Bn debuted
-0.12 Bn debuts
-0.05 Bn decided
0.31 Bn described
-0.19 Bn design
-0.25 Bn despite
-0.06 Bn destroy
-0.32 Bn detective
-0.29 Bn developed
-0.41 Bn did
0.25 Bn different
0.40 Bn direct
-0.86 Bn directed
-0.26 Bn directing
-0.57 Bn director
-1.08 Bn directors
-0.43 Bn directs
-0.36 Bn discovered
0.13 Bn does
-0.11 Bn doing
-0.36 Bn done
-0.22 Bn down
-0.16 Bn drama
-0.24 Bn drawn
-0.28 Bn dropped
-0.11 Bn due
0.24 Bn during
-0.10 Bn east
0.06 Bn elsewhere
-0.28 Bn emmy
-0.30 Bn end
0.05 Bn ending
0.16 Bn ends
-0.22 Bn engineer
-0.22 Bn england
0.27 Bn ensemble
-0.33 Bn episode
-0.29 Bn episodes
-0.86 Bn eps
-0.41 Bn established
0.19 Bn even
0.37 Bn event
-0.22 Bn events
0.21 Bn ever
-0.10 Bn everyone
-0.06 Bn everything
-0.17 Bn excited
-0.40 Bn exec
-0.59 Bn executive
0.32 Bn expect
0.45 Bn faces
-0.25 Bn fact
-0.22 Bn family
-0.34 Bn fan
0.49 Bn fans
-0.26 Bn fantastic
-0.29 Bn fantasy
0.14 Bn far
0.05 Bn fashion
0.14 Bn father
-0.38 Bn favourite
0.43 Bn feature
-0.21 Bn features
0.36 Bn featuring
-0.19 Bn fictional
-0.10 Bn fifth
-0.38 Bn film
-0.34 Bn filmmaker
-0.17 Bn films
0.54 Bn first
-0.35 Bn follow
0.15 Bn followed
-0.26 Bn follows
0.05 Bn former
-0.07 Bn found
-0.14 Bn french
0.05 Bn friend
-0.29 Bn from
0.22 Bn front
0.39 Bn fronted
-0.21 Bn full
0.18 Bn game
-0.44 Bn genre
0.49 Bn get
0.17 Bn gets
-0.08 Bn giant
-0.08 Bn girl
-0.15 Bn given
0.06 Bn gives
0.21 Bn globe
-0.12 Bn go
-0.49 Bn goes
0.08 Bn golden
0.18 Bn great
0.52 Bn guest
-0.07 Bn had
-0.20 Bn hand
-0.20 Bn handled
-0.34 Bn hands
0.25 Bn has
-0.11 Bn hat
0.25 Bn have
-1.03 Bn he
-0.52 Bn head
0.43 Bn hear
-0.30 Bn helm
-0.41 Bn helmed
-0.89 Bn her
0.16 Bn here
-0.48 Bn heroine
0.04 Bn his
-0.38 Bn hit
-0.09 Bn hollywood
-0.20 Bn home
0.13 Bn hope
-0.23 Bn horror
0.44 Bn host
0.15 Bn how
0.41 Bn however
0.17 Bn huge
-0.42 Bn husband
-0.46 Bn i
0.27 Bn i'm
-0.13 Bn idea
0.35 Bn if
-0.20 Bn illustrated
-0.37 Bn include
-0.11 Bn included
0.18 Bn including
0.16 Bn indian
-0.04 Bn indie
0.16 Bn inspired
-0.19 Bn into
-0.36 Bn ireland
-0.19 Bn itself
0.46 Bn japanese
0.30 Bn join
-0.32 Bn joined
0.29 Bn joining
0.67 Bn joins
-0.16 Bn journalist
-0.08 Bn journey
0.44 Bn jun
-0.36 Bn just
0.28 Bn know
0.20 Bn known
0.24 Bn korean
-0.57 Bn lady
-0.76 Bn last
0.21 Bn latest
0.28 Bn lawyer
0.24 Bn lead
-0.35 Bn leading
-0.23 Bn leads
-0.22 Bn leave
-0.24 Bn leaving
0.46 Bn led
-0.18 Bn left
-0.27 Bn legend
-0.42 Bn life
-0.23 Bn light
-0.19 Bn likely
-0.34 Bn limited
-0.16 Bn list
0.14 Bn locked
-0.25 Bn london
0.10 Bn look
-0.31 Bn looks
-0.25 Bn lord
-0.29 Bn love
-0.16 Bn made
-0.48 Bn main
-0.26 Bn make
-0.14 Bn makes
-0.13 Bn making
-0.29 Bn male
-0.36 Bn manga
-0.43 Bn married
0.15 Bn matter
0.05 Bn meanwhile
-0.42 Bn media
-0.28 Bn meets
-0.10 Bn men
-0.50 Bn miniseries
0.19 Bn minute
-0.52 Bn miss
-0.10 Bn mission
-0.10 Bn most
0.19 Bn mother
-0.12 Bn moved
-0.10 Bn movie
0.23 Bn mr
0.05 Bn mrs
0.22 Bn ms
-0.47 Bn my
-0.17 Bn mysterious
-0.65 Bn name
-0.33 Bn named
-0.09 Bn near
-0.18 Bn nearly
-0.34 Bn network
0.13 Bn new
0.54 Bn newcomer
0.46 Bn newcomers
-0.38 Bn newly
0.23 Bn news
-0.05 Bn next
-0.14 Bn night
-0.27 Bn no
-0.24 Bn nominated
0.16 Bn nominee
-0.06 Bn north
0.43 Bn not
-0.18 Bn novel
-0.33 Bn novels
0.30 Bn now
-0.12 Bn off
-0.31 Bn officer
-0.21 Bn official
-0.37 Bn older
-0.41 Bn one
-0.23 Bn only
-0.55 Bn opening
0.41 Bn opposite
-0.30 Bn or
-0.10 Bn original
0.66 Bn originals
0.22 Bn oscar
0.48 Bn other
-0.12 Bn our
0.32 Bn out
-0.21 Bn outside
0.24 Bn over
-0.15 Bn own
-0.18 Bn owns
-0.19 Bn p.m
-0.21 Bn pair
0.54 Bn parter
-0.30 Bn partner
-0.36 Bn parts
-0.18 Bn penned
-0.27 Bn people
-0.08 Bn photo
0.39 Bn pilot
-0.12 Bn place
-0.16 Bn plan
-0.69 Bn play
0.07 Bn played
-0.42 Bn playing
-0.13 Bn popular
-0.74 Bn portray
0.37 Bn portrayed
-0.43 Bn power
-0.41 Bn premiere
-0.59 Bn president
0.35 Bn press
-0.06 Bn previously
-0.49 Bn produce
-0.41 Bn produced
-0.37 Bn producer
-1.03 Bn producers
-0.87 Bn produces
-0.51 Bn production
-0.35 Bn programming
-0.06 Bn project
-0.30 Bn protagonist
-0.24 Bn protagonists
-0.06 Bn published
-0.13 Bn put
-0.07 Bn ratings
-0.29 Bn read
-0.23 Bn reads
-0.15 Bn ready
-0.06 Bn really
-0.17 Bn regular
0.35 Bn regulars
-0.09 Bn reimagining
-0.22 Bn relationship
-0.33 Bn release
-0.06 Bn remains
-0.14 Bn replaced
0.12 Bn replacing
0.30 Bn report
-0.07 Bn reports
-0.40 Bn representative
-0.67 Bn reprise
-0.32 Bn reprises
0.42 Bn respectively
0.41 Bn return
0.20 Bn returning
0.20 Bn returns
0.52 Bn reunion
0.15 Bn reunites
-0.38 Bn revolves
-0.10 Bn rival
-0.10 Bn role
-0.24 Bn roles
-0.14 Bn rolling
-0.25 Bn room
0.08 Bn run
0.10 Bn s
-0.09 Bn said
-0.13 Bn sales
-0.15 Bn same
0.22 Bn say
-0.28 Bn says
-0.19 Bn scenes
-0.26 Bn screenplay
-0.35 Bn screenwriter
-0.38 Bn scribe
-0.50 Bn script
-0.76 Bn scripts
0.25 Bn season
0.44 Bn seat
-0.56 Bn second
-0.29 Bn see
-0.38 Bn serial
-0.26 Bn series
-0.36 Bn service
0.08 Bn set
-0.36 Bn sets
-0.14 Bn setting
-0.21 Bn share
-0.31 Bn shared
-0.41 Bn she
-0.27 Bn shocking
-0.32 Bn shooting
0.20 Bn shot
-0.15 Bn show
-0.13 Bn shown
-0.38 Bn showrunner
-0.21 Bn shows
0.21 Bn sight
0.20 Bn signed
-0.14 Bn since
-0.37 Bn sister
0.17 Bn sisters
-0.07 Bn slate
-0.10 Bn small
0.24 Bn so
-0.23 Bn some
0.42 Bn son
-0.33 Bn song
-0.32 Bn soon
0.34 Bn sorry
-0.24 Bn source
-0.14 Bn south
0.49 Bn special
0.04 Bn spin-off
0.41 Bn star
0.37 Bn starred
0.30 Bn starring
0.09 Bn stars
-0.09 Bn start
-0.16 Bn starts
-0.34 Bn statement
-0.12 Bn status
0.33 Bn stick
-0.41 Bn stories
0.16 Bn story
-0.10 Bn stream
-0.10 Bn streaming
0.49 Bn strong
-0.31 Bn studio
-0.24 Bn such
-0.20 Bn summer
-0.29 Bn sunday
0.39 Bn support
-0.16 Bn synopsis
-0.37 Bn takes
-0.54 Bn team
0.20 Bn teen
-0.06 Bn television
-0.32 Bn telling
-0.15 Bn tells
-0.07 Bn terrific
-0.14 Bn thank
-0.44 Bn them
-0.06 Bn theme
-0.57 Bn then
-0.12 Bn there
0.46 Bn they
-0.22 Bn thinks
0.16 Bn third
0.05 Bn through
0.15 Bn title
-0.19 Bn titled
-0.41 Bn together
-0.25 Bn tokyo
-0.09 Bn told
0.11 Bn too
-0.33 Bn took
-0.34 Bn top
-0.07 Bn tour
-0.19 Bn town
-0.33 Bn trailer
-0.34 Bn trio
-0.12 Bn turned
-0.35 Bn turns
-0.36 Bn tv
-0.26 Bn twitter
0.17 Bn uk
-0.34 Bn under
0.34 Bn until
-0.39 Bn up
-0.37 Bn upon
-0.19 Bn us
0.15 Bn used
0.23 Bn vampire
0.43 Bn various
-0.19 Bn very
0.08 Bn veteran
-0.14 Bn via
0.15 Bn video
0.34 Bn viewers
0.05 Bn villain
0.16 Bn voice
0.11 Bn voices
-0.55 Bn w
-0.20 Bn wait
-0.46 Bn wanted
0.13 Bn watch
-0.21 Bn watching
-0.05 Bn way
0.08 Bn we
-0.28 Bn we're
-0.10 Bn web
-0.43 Bn webtoon
-0.19 Bn weeks
-0.11 Bn well
0.24 Bn west
0.27 Bn what
0.48 Bn when
0.30 Bn where
-0.34 Bn whether
0.67 Bn while
0.15 Bn who
-0.27 Bn whose
0.44 Bn wife
0.19 Bn will
0.41 Bn winner
-0.17 Bn winning
-0.10 Bn without
-0.26 Bn work
-0.28 Bn working
-0.23 Bn world
-0.26 Bn worldwide
-0.23 Bn would
-0.18 Bn writer
-0.53 Bn writers
-0.09 Bn writing
-0.70 Bn written
-0.48 Bn wrote
-0.06 Bn year
-0.45 Bn year-old
0.12 Bn years
-0.16 Bn yet
0.07 Bn you
0.11 Bn you're
-0.27 Bn young
-0.11 Bn your
-0.17 Bn “
0.07 Bn ”
0.23 H 
-0.15 H !
0.41 H %C
0.34 H %D
0.61 H %K
0.52 H %N
-0.77 H %P
-0.52 H %S
0.76 H %T
0.24 H &
0.34 H 's
0.06 H ,
-0.16 H -
0.36 H .
-0.26 H /
0.29 H :
0.14 H ?
0.39 H a
-0.43 H about
0.42 H and
-0.39 H as
-0.27 H back
0.09 H be
-0.51 H book
0.42 H by
0.22 H can
0.67 H cast
0.10 H coming
-0.62 H date
0.14 H dates
-0.09 H details
-0.16 H do
0.22 H drama
-0.55 H episodes
0.08 H for
0.10 H how
0.59 H in
-0.09 H information
-0.43 H is
-0.22 H it
-0.07 H know
-0.38 H many
-0.10 H march
-0.63 H new
0.09 H of
-0.12 H on
-0.43 H plot
-0.73 H premieres
-0.11 H recap
-0.32 H release
-0.15 H renewed
0.04 H series
0.04 H so
0.52 H star
-0.46 H story
-0.15 H storyline
0.13 H the
-0.33 H time
0.23 H to
0.30 H trailer
-0.13 H tv
0.29 H watch
-0.07 H we
-0.23 H what
-0.48 H when
-0.22 H where
0.16 H who
0.13 H will
-0.57 H you
0.55 H |
0.19 H –
-0.30 H —
-0.57 H “
-0.22 H ”
-0.30 L1 %C
0.09 L1 %D
-0.40 L1 %N
-0.05 L1 %O
-0.36 L1 %P
-0.17 L1 %S
-0.29 L1 %T
-0.09 L1 &
0.17 L1 (
0.21 L1 )
0.32 L1 +
-0.10 L1 ,
-0.30 L1 -
0.54 L1 .
-0.49 L1 /
0.21 L1 :
0.83 L1 ;
-0.25 L1 [
0.21 L1 ^
-0.77 L1 a
-0.43 L1 about
0.22 L1 actor
-0.04 L1 actors
0.53 L1 actress
-0.32 L1 adapts
-0.28 L1 aka
0.25 L1 also
-0.33 L1 an
0.30 L1 and
0.05 L1 announced
0.12 L1 are
0.31 L1 around
-0.48 L1 as
-0.67 L1 at
-0.29 L1 axed
-0.29 L1 back
0.13 L1 be
-0.16 L1 beautiful
-0.17 L1 beloved
-0.23 L1 between
-0.20 L1 black
-0.31 L1 boss
-0.13 L1 bring
-0.29 L1 brothers
0.11 L1 but
-0.51 L1 by
-0.25 L1 called
-0.26 L1 cast
0.36 L1 casts
-0.40 L1 character
-0.35 L1 chief
-0.16 L1 co-creator
-0.64 L1 creator
-0.30 L1 creators
-0.22 L1 date
-0.09 L1 daughter
-0.47 L1 detective
-0.14 L1 did
-0.73 L1 director
-0.11 L1 doing
-0.46 L1 dr
-0.51 L1 drama
0.39 L1 feature
-0.32 L1 features
-0.29 L1 film
-0.30 L1 followed
-0.49 L1 follows
-0.15 L1 for
-0.22 L1 former
-0.15 L1 game
0.72 L1 has
-0.29 L1 her
-0.48 L1 heroine
-0.23 L1 his
0.44 L1 host
0.39 L1 however
-0.07 L1 husband
0.35 L1 if
-0.32 L1 in
-0.39 L1 include
0.57 L1 including
-0.08 L1 into
-0.23 L1 its
0.32 L1 join
0.10 L1 joining
-0.33 L1 know
-0.11 L1 last
-0.27 L1 legend
0.05 L1 like
-0.21 L1 lord
-0.14 L1 makes
-0.23 L1 married
-0.27 L1 meets
-0.13 L1 members
-0.11 L1 mother
-0.10 L1 movie
-0.14 L1 mr
-0.69 L1 my
-0.37 L1 named
-0.35 L1 new
0.57 L1 newcomer
0.34 L1 newcomers
0.39 L1 no
0.16 L1 nominee
-0.25 L1 not
-0.16 L1 novel
-0.29 L1 of
-0.31 L1 officer
-0.44 L1 on
-0.24 L1 one
0.41 L1 opposite
-0.28 L1 or
-0.38 L1 our
-0.47 L1 play
-0.24 L1 played
-0.30 L1 playing
-0.53 L1 plays
-0.60 L1 portray
-0.58 L1 president
-0.23 L1 producer
-0.51 L1 producers
-0.23 L1 production
-0.26 L1 protagonist
-0.24 L1 protagonists
-0.06 L1 release
0.45 L1 replacing
-0.25 L1 said
-0.08 L1 says
0.12 L1 sees
0.23 L1 series
-0.31 L1 service
-0.50 L1 showrunner
0.25 L1 since
-0.10 L1 small
-0.22 L1 so
0.37 L1 son
-0.05 L1 song
-0.37 L1 south
0.45 L1 star
0.68 L1 starred
-0.15 L1 starring
0.18 L1 stars
-0.27 L1 takes
0.20 L1 teen
-0.14 L1 thank
0.46 L1 that
-0.50 L1 the
-0.34 L1 their
-0.08 L1 through
-0.22 L1 title
-0.19 L1 titled
-0.56 L1 to
-0.13 L1 tokyo
-0.26 L1 upon
-0.43 L1 vampire
0.09 L1 villain
0.13 L1 watch
-0.21 L1 watching
-0.11 L1 west
-0.34 L1 whether
0.27 L1 which
0.71 L1 while
-0.28 L1 whose
0.24 L1 wife
0.10 L1 will
0.42 L1 winner
0.30 L1 with
-0.10 L1 without
-0.15 L1 writer
-0.14 L1 young
0.35 L1 –
-0.27 L2 %C 's
0.32 L2 %C ,
-0.27 L2 %C /
-0.33 L2 %C :
-0.19 L2 %C chief
-0.26 L2 %C |
-0.16 L2 %D 's
-0.43 L2 %D ,
0.09 L2 %D and
-0.18 L2 %D as
-0.07 L2 %D in
-0.12 L2 %D on
0.04 L2 %D that
0.64 L2 %D with
-0.59 L2 %K 's
-0.09 L2 %K (
0.21 L2 %O ,
0.07 L2 %P 's
-0.39 L2 %P (
0.30 L2 %P )
0.40 L2 %P +
-0.22 L2 %P -
0.52 L2 %P :
-0.25 L2 %P [
0.15 L2 %P are
-0.16 L2 %P as
-0.29 L2 %P by
-0.14 L2 %P did
-0.35 L2 %P for
-0.25 L2 %P in
-0.14 L2 %P no
-0.65 L2 %P of
-0.17 L2 %P on
-0.32 L2 %P plays
0.30 L2 %P star
-0.23 L2 %P takes
-0.40 L2 %P the
-0.26 L2 %P to
-0.60 L2 %P –
0.17 L2 %S ;
0.57 L2 %S are
0.43 L2 %S with
0.35 L2 %S –
-0.11 L2 %T %S
0.22 L2 %T 's
-0.32 L2 %T :
-0.49 L2 %T and
0.31 L2 %T are
-0.26 L2 %T by
-0.37 L2 %T creator
-0.28 L2 %T from
0.34 L2 %T has
-0.06 L2 %T in
0.48 L2 %T includes
-0.32 L2 %T is
0.10 L2 %T star
0.73 L2 %T starring
0.27 L2 %T stars
0.29 L2 %T with
0.56 L2 %T –
-0.06 L2 's husband
-0.15 L2 's the
-0.27 L2 ( the
-0.10 L2 ) ,
0.19 L2 ) –
-0.21 L2 , a
0.15 L2 , after
-0.36 L2 , alongside
0.34 L2 , and
-0.10 L2 , but
-0.38 L2 , by
-0.62 L2 , from
0.54 L2 , has
-0.51 L2 , said
0.12 L2 , stars
-0.05 L2 , takes
0.35 L2 , the
-0.34 L2 , which
0.38 L2 , while
-0.28 L2 , whose
0.35 L2 , with
-0.28 L2 , ”
-0.06 L2 . /
-0.19 L2 / producer
-0.16 L2 : the
-0.09 L2 ^ %C
-0.12 L2 ^ %T
0.10 L2 ^ (
0.21 L2 ^ ^
0.19 L2 ^ actor
0.42 L2 ^ and
-0.19 L2 ^ as
-0.21 L2 ^ creator
-0.09 L2 ^ for
0.39 L2 ^ however
0.10 L2 ^ joining
-0.19 L2 ^ showrunner
0.15 L2 ^ starring
-0.19 L2 ^ the
-0.34 L2 ^ when
0.06 L2 ^ while
-0.24 L2 ^ will
-0.09 L2 a young
-0.10 L2 about the
-0.10 L2 according to
-0.34 L2 actor ,
-0.24 L2 adaptation of
-0.24 L2 adapted by
-0.08 L2 adapted from
-0.06 L2 after the
-0.11 L2 along with
0.36 L2 also :
0.32 L2 also includes
0.27 L2 also stars
-0.14 L2 and a
-0.15 L2 and around
0.34 L2 and newcomer
-0.41 L2 and on
0.55 L2 and son
0.28 L2 and writer
-0.11 L2 anime of
-0.06 L2 announced at
-0.07 L2 as a
-0.18 L2 as an
-0.45 L2 as dr
-0.12 L2 as producer
-0.27 L2 at the
0.28 L2 back ;
-0.18 L2 back as
-0.09 L2 back to
-0.24 L2 based on
-0.16 L2 bringing back
-0.78 L2 by :
0.27 L2 cast :
0.50 L2 cast are
-0.17 L2 cast as
0.69 L2 cast includes
0.27 L2 cast including
-0.13 L2 cast members
-0.08 L2 city of
-0.22 L2 co-written by
-0.38 L2 created by
-0.28 L2 credit :
-0.24 L2 daughter ,
-0.55 L2 directed by
-0.24 L2 director :
-0.20 L2 director is
-0.09 L2 director of
-0.25 L2 dr .
0.48 L2 drama starring
-0.24 L2 during the
0.09 L2 duties with
-0.18 L2 executive producer
-0.37 L2 executive producers
-0.09 L2 film ,
-0.26 L2 filming in
-0.11 L2 follows a
-0.07 L2 for the
-0.24 L2 from the
0.29 L2 fronted by
-0.28 L2 genre :
-0.29 L2 has axed
-0.12 L2 his wife
-0.19 L2 hours ;
0.42 L2 hours starring
-0.20 L2 illustrated by
-0.13 L2 in %D
-0.42 L2 in a
0.28 L2 in for
-0.34 L2 in the
0.41 L2 in which
0.16 L2 inspired by
-0.09 L2 is a
0.44 L2 is that
0.40 L2 it starred
0.27 L2 it stars
-0.67 L2 it with
0.17 L2 joined by
-0.05 L2 know so
0.41 L2 led by
-0.28 L2 made by
-0.28 L2 man ,
-0.20 L2 manga by
-0.42 L2 meanwhile ,
0.04 L2 members include
0.35 L2 mr .
0.29 L2 ms .
-0.28 L2 name by
-0.36 L2 novel by
-0.10 L2 novel the
-0.22 L2 novels by
-0.13 L2 of %O
-0.17 L2 of a
-0.36 L2 of drama
-0.35 L2 of the
0.24 L2 on ,
-0.11 L2 on a
-0.09 L2 on new
-0.25 L2 on the
-0.13 L2 p.m .
-0.26 L2 part of
-0.06 L2 photo :
-0.20 L2 photo by
0.72 L2 played by
0.05 L2 previously announced
-0.39 L2 produced by
-0.45 L2 producers :
-0.16 L2 programming president
-0.09 L2 reimagining of
-0.27 L2 return as
-0.10 L2 returning as
-0.18 L2 returns as
-0.20 L2 revolves around
-0.07 L2 role as
-0.28 L2 role of
-0.38 L2 roles as
-0.21 L2 said :
-0.28 L2 seen as
-0.13 L2 series ,
-0.31 L2 series and
-0.35 L2 series by
-0.21 L2 series creator
-0.07 L2 series follows
-0.40 L2 series from
0.36 L2 series starring
0.24 L2 series stars
-0.29 L2 set in
-0.30 L2 shooting in
-0.21 L2 show ,
0.55 L2 show stars
0.10 L2 star :
-0.11 L2 star opposite
0.50 L2 stars :
-0.34 L2 stars as
-0.33 L2 story of
-0.25 L2 such as
-0.24 L2 that was
-0.16 L2 the %D
-0.09 L2 the %N
-0.20 L2 the black
-0.15 L2 the novel
-0.08 L2 the small
-0.08 L2 the south
-0.05 L2 theme song
-0.04 L2 to a
-0.07 L2 together with
-0.06 L2 town of
-0.16 L2 under director
-0.33 L2 voice of
0.43 L2 well as
0.16 L2 which starred
-0.24 L2 who plays
0.25 L2 will be
-0.47 L2 will play
-0.05 L2 with the
-0.18 L2 working with
0.19 L2 writer :
-0.57 L2 written by
-0.36 L2 yes ,
0.45 L2 you ,
-0.14 L2 – the
-0.15 L2 “ a
-0.11 L2 “ the
-0.36 L2 ” (
-0.32 L2 ” :
-0.20 L2 ” and
-0.25 L2 ” creator
0.53 L2 ” starring
0.30 L2 ” with
0.59 L3 %C , with
-0.29 L3 %C has axed
-0.16 L3 %C programming president
-0.31 L3 %D ) –
-0.28 L3 %D , and
-0.19 L3 %D , but
0.47 L3 %D , with
-0.19 L3 %N hours ;
-0.13 L3 %N p.m .
-0.10 L3 %O %P 's
-0.06 L3 %P 's husband
-0.27 L3 %P ( the
-0.09 L3 %P ) as
-0.17 L3 %P , a
0.07 L3 %P , with
-0.06 L3 %P : the
0.34 L3 %P and newcomer
-0.13 L3 %P in the
-0.09 L3 %P is a
-0.20 L3 %P of drama
-0.18 L3 %P returns as
-0.40 L3 %P will play
-0.38 L3 %S , the
0.25 L3 %S , with
-0.07 L3 %S of the
-0.37 L3 %T , by
-0.25 L3 %T , starring
0.92 L3 %T , with
0.05 L3 %T and the
-0.09 L3 %T ” and
-0.25 L3 %T ” creator
-0.30 L3 & %P (
-0.42 L3 's %P of
-0.13 L3 's %T (
-0.33 L3 's %T ,
-0.10 L3 's novel the
0.38 L3 ( %P 's
-0.34 L3 ( %P of
-0.09 L3 ( %P on
-0.06 L3 ( photo :
-0.04 L3 ( “ the
-0.20 L3 ) %P (
-0.50 L3 ) , with
-0.16 L3 ) will play
-0.33 L3 , %P 's
-0.22 L3 , %P (
-0.15 L3 , %P in
-0.15 L3 , %T ,
-0.18 L3 , %T and
-0.07 L3 , according to
0.25 L3 , along with
-0.12 L3 , as producer
-0.26 L3 , based on
-0.16 L3 , created by
-0.14 L3 , directed by
-0.09 L3 , director of
0.17 L3 , inspired by
0.47 L3 , led by
0.41 L3 , mr .
0.54 L3 , played by
-0.34 L3 , produced by
-0.21 L3 , said :
-0.24 L3 , that was
0.15 L3 , which starred
-0.09 L3 , who plays
-0.24 L3 , written by
0.30 L3 , ” with
-0.15 L3 : %P (
0.20 L3 : %P as
-0.26 L3 : %P with
-0.17 L3 ; %P as
-0.55 L3 ^ %P 's
-1.04 L3 ^ %P (
0.80 L3 ^ %P :
0.10 L3 ^ %P as
-0.14 L3 ^ %P did
-0.33 L3 ^ %P is
-0.31 L3 ^ %P plays
-0.58 L3 ^ %P –
-0.11 L3 ^ %T %S
-0.16 L3 ^ %T (
0.10 L3 ^ %T stars
0.56 L3 ^ %T –
-0.09 L3 ^ ^ %C
-0.12 L3 ^ ^ %T
0.10 L3 ^ ^ (
0.21 L3 ^ ^ ^
0.19 L3 ^ ^ actor
0.42 L3 ^ ^ and
-0.19 L3 ^ ^ as
-0.21 L3 ^ ^ creator
-0.09 L3 ^ ^ for
0.39 L3 ^ ^ however
0.10 L3 ^ ^ joining
-0.19 L3 ^ ^ showrunner
0.15 L3 ^ ^ starring
-0.19 L3 ^ ^ the
-0.34 L3 ^ ^ when
0.06 L3 ^ ^ while
-0.24 L3 ^ ^ will
-0.09 L3 ^ based on
0.29 L3 ^ cast :
-0.20 L3 ^ created by
-0.23 L3 ^ directed by
-0.24 L3 ^ director :
-0.12 L3 ^ executive producer
-0.28 L3 ^ genre :
0.40 L3 ^ it starred
-0.42 L3 ^ meanwhile ,
-0.13 L3 ^ produced by
0.50 L3 ^ stars :
0.19 L3 ^ writer :
-0.35 L3 ^ written by
0.36 L3 a %S with
-0.24 L3 adapts %P 's
-0.16 L3 after %P 's
-0.19 L3 an adaptation of
-0.47 L3 and %K 's
0.39 L3 and %P 's
-0.19 L3 and %P (
-0.52 L3 and %P as
-0.23 L3 and %P for
-0.07 L3 and %P of
-0.24 L3 and adapted by
-0.18 L3 and directed by
-0.16 L3 and illustrated by
-0.06 L3 and produced by
-0.11 L3 and stars as
-0.16 L3 and written by
-0.34 L3 are %P (
-0.22 L3 as %P the
0.43 L3 as well as
-0.08 L3 based on the
-0.22 L3 be directed by
-0.26 L3 be written by
-0.05 L3 being written by
-0.06 L3 book %T :
-0.67 L3 by %P (
0.32 L3 cast also includes
0.04 L3 cast members include
-0.07 L3 centers on a
0.35 L3 character %P (
-0.12 L3 debuts %D on
0.14 L3 executive produced by
-0.21 L3 executive producers :
0.27 L3 for %T ,
-0.06 L3 for the %D
-0.07 L3 her role as
-0.27 L3 in %D ,
-0.15 L3 in %D as
-0.28 L3 in %P 's
-0.05 L3 in %T ,
-0.15 L3 in and around
-0.26 L3 include %P (
-0.62 L3 is %P (
-0.04 L3 is %P as
-0.11 L3 is based on
-0.19 L3 is created by
-0.16 L3 is directed by
0.23 L3 is played by
-0.13 L3 is written by
-0.11 L3 new %P 's
-0.13 L3 novels of %O
-0.22 L3 of %P 's
0.28 L3 of %P (
0.27 L3 of %P as
-0.35 L3 of %S ,
0.32 L3 of %T ,
0.48 L3 of %T includes
0.16 L3 on %D ,
0.04 L3 on %D that
-0.25 L3 on %P 's
0.33 L3 on %P (
-0.04 L3 opening theme song
-0.28 L3 same name by
-0.13 L3 series written by
0.13 L3 starring %P 's
-0.14 L3 stars %P (
-0.29 L3 stars %P as
-0.09 L3 take on the
-0.11 L3 television anime of
-0.42 L3 the %P 's
-0.15 L3 the %P for
-0.26 L3 the %P of
-0.37 L3 the %S ,
0.61 L3 the cast includes
-0.20 L3 the director is
-0.26 L3 the part of
0.05 L3 the previously announced
-0.07 L3 the series follows
0.13 L3 the series starring
0.15 L3 the series stars
-0.45 L3 the series with
-0.21 L3 the show ,
0.55 L3 the show stars
-0.33 L3 the story of
-0.05 L3 the town of
0.30 L3 to %O ,
-0.30 L3 to %P 's
0.28 L3 to %P (
0.08 L3 was created by
-0.19 L3 was directed by
-0.14 L3 was written by
0.40 L3 with %P 's
-0.30 L3 with %P as
-0.19 L3 writer / producer
0.30 L3 “ %P (
-0.62 L3 ” , from
-0.11 LR %D .
-0.05 LR %N $
-0.29 LR %N ,
-0.31 LR %N —
-0.26 LR %O 's
-0.19 LR %O ,
-0.21 LR %T .
-0.07 LR 's %D
-0.08 LR 's %N
-0.09 LR 's %T
-0.14 LR 's 's
0.31 LR 's )
-0.17 LR 's ,
-0.08 LR 's -
0.59 LR 's .
0.12 LR 's and
-0.19 LR 's as
-0.06 LR 's at
-0.33 LR 's has
-0.35 LR 's in
-0.53 LR 's is
-0.21 LR 's novels
-0.09 LR 's of
-0.07 LR 's to
-0.22 LR ( $
-0.12 LR ( %N
-0.48 LR ( 's
0.24 LR ( )
-0.30 LR ( ,
-0.20 LR ( :
-0.21 LR ( in
-0.23 LR ( of
-0.06 LR ( on
-0.12 LR , 's
-0.11 LR , )
-1.00 LR , ,
-0.32 LR , -
-0.23 LR , .
-0.19 LR , :
-0.13 LR , are
-0.30 LR , being
-0.28 LR , can
0.55 LR , has
-0.17 LR , have
-0.40 LR , in
0.13 LR , is
-0.24 LR , said
-0.16 LR , to
-0.30 LR , was
-0.24 LR , will
-0.33 LR - $
0.06 LR -- ,
-0.29 LR . )
0.35 LR . ,
0.40 LR . .
-0.20 LR / $
0.28 LR : $
0.09 LR : 's
-0.82 LR : )
0.72 LR : ,
0.79 LR : .
-0.29 LR : /
0.09 LR : as
-0.32 LR : for
-0.37 LR : in
0.20 LR : is
-0.13 LR : me
-0.18 LR : the
0.40 LR : to
-0.29 LR : with
-0.08 LR : you
0.30 LR ; 's
0.37 LR ; ,
0.08 LR ; is
-0.25 LR [ ]
0.42 LR ^ $
-0.28 LR ^ 's
-0.67 LR ^ ,
0.32 LR ^ .
0.38 LR ^ again
0.72 LR ^ and
-0.09 LR ^ are
0.59 LR ^ as
0.11 LR ^ cast
-0.11 LR ^ continues
-0.57 LR ^ created
-0.32 LR ^ developed
-0.46 LR ^ directed
-0.74 LR ^ directs
-0.26 LR ^ had
0.09 LR ^ has
0.15 LR ^ have
0.56 LR ^ hosts
0.54 LR ^ in
0.12 LR ^ is
-0.32 LR ^ launched
-0.10 LR ^ lead
0.24 LR ^ led
-0.39 LR ^ only
-0.28 LR ^ penned
0.38 LR ^ play
0.24 LR ^ played
0.39 LR ^ plays
-0.15 LR ^ produce
-0.63 LR ^ produces
0.31 LR ^ reprise
0.08 LR ^ reprises
0.14 LR ^ returns
0.48 LR ^ said
-0.36 LR ^ says
-0.26 LR ^ served
0.46 LR ^ share
-0.45 LR ^ split
0.21 LR ^ star
0.14 LR ^ stars
0.14 LR ^ takes
0.29 LR ^ team
-0.17 LR ^ the
-0.31 LR ^ to
-0.33 LR ^ told
0.22 LR ^ was
0.35 LR ^ who
0.38 LR ^ will
0.19 LR ^ would
-0.52 LR ^ |
0.54 LR ^ –
0.11 LR ^ —
-0.16 LR a )
-0.15 LR a ,
-0.10 LR a .
-0.07 LR a lawyer
-0.28 LR about ,
0.09 LR actor as
0.10 LR actor has
-0.25 LR actor is
0.41 LR actors .
0.38 LR actress ,
0.46 LR actress .
-0.32 LR adapts 's
-0.30 LR alongside ,
-0.21 LR alongside .
-0.20 LR an agent
-0.08 LR and -
0.51 LR and .
0.30 LR and as
-0.31 LR and in
-0.05 LR and of
0.37 LR are ,
-0.47 LR are .
0.15 LR are as
-0.20 LR around ,
-0.15 LR around .
-0.18 LR as $
-0.20 LR as 's
-0.76 LR as ,
-0.91 LR as .
-0.16 LR as ;
0.13 LR as as
-0.06 LR as the
-0.25 LR as with
-0.21 LR as would
-0.25 LR at $
-0.12 LR at %D
-0.20 LR at ,
-0.39 LR at .
-0.04 LR at in
0.16 LR be .
-0.18 LR between and
0.25 LR but has
-0.07 LR but is
-0.69 LR by $
-0.32 LR by 's
0.27 LR by )
0.53 LR by ,
-0.84 LR by .
-0.20 LR by /
-0.50 LR by and
-0.10 LR by in
-0.26 LR by is
-0.15 LR by on
-0.21 LR by who
0.30 LR by –
-0.20 LR cast $
-0.08 LR co-creator ,
-0.28 LR creator .
-0.32 LR creator has
-0.09 LR creator said
-0.08 LR director ,
-0.77 LR director .
-0.16 LR director is
-0.39 LR dr .
-0.28 LR drama ,
0.40 LR feature .
-0.07 LR follows ,
-0.24 LR for )
-0.26 LR for ,
0.22 LR for as
-0.18 LR for for
-0.34 LR for in
-0.12 LR from 's
-0.52 LR from ,
0.29 LR from .
0.36 LR from on
0.53 LR has .
0.09 LR has in
-0.09 LR in $
-0.10 LR in %D
-0.36 LR in 's
-0.36 LR in )
-0.48 LR in ,
-0.67 LR in .
-0.07 LR in and
0.07 LR in are
-0.25 LR in as
0.15 LR in in
-0.07 LR in ireland
-0.06 LR in on
-0.32 LR in was
-0.39 LR include .
0.08 LR include as
-0.08 LR includes .
-0.16 LR including ,
0.63 LR including .
-0.49 LR is 's
0.41 LR is ,
0.27 LR is .
0.20 LR is as
0.48 LR is of
-0.21 LR its ,
-0.11 LR last )
0.16 LR like .
-0.27 LR meets ,
-0.10 LR movie .
-0.34 LR named .
-0.20 LR new 's
0.47 LR no .
-0.09 LR not )
-0.44 LR of $
-0.19 LR of 's
-0.36 LR of )
0.09 LR of ,
-0.82 LR of .
-0.15 LR of :
-0.39 LR of and
-0.48 LR of as
-0.13 LR of in
-0.21 LR of is
-0.06 LR of to
-0.09 LR of who
-0.33 LR of will
-0.04 LR on 's
-0.09 LR on )
-0.09 LR on ,
-0.38 LR on .
-0.40 LR on in
-0.11 LR opposite in
-0.20 LR or .
-0.24 LR play ,
-0.32 LR play .
-0.05 LR play in
-0.29 LR plays ,
-0.28 LR plays .
-0.30 LR plays in
-0.10 LR producer ,
-0.08 LR producer said
-0.06 LR producer will
-0.37 LR producers .
-0.24 LR protagonists ,
0.11 LR said ,
-0.45 LR said .
-0.14 LR showrunner ,
0.25 LR since took
-0.06 LR small town
-0.05 LR so $
-0.34 LR son ,
-0.13 LR south .
0.28 LR star ,
0.08 LR star has
0.20 LR star stars
0.15 LR starred ,
0.39 LR starred .
-0.25 LR starring 's
0.63 LR starring ,
-0.39 LR starring .
0.35 LR starring ;
0.42 LR starring and
0.32 LR starring as
0.26 LR stars ,
0.75 LR stars .
0.40 LR stars as
-0.05 LR takes at
0.11 LR that are
0.12 LR that will
-0.16 LR the $
-0.13 LR the %N
-0.13 LR the %S
-0.23 LR the 's
-0.45 LR the )
-0.41 LR the ,
-0.19 LR the -
-0.57 LR the .
-0.13 LR the ...
-0.09 LR the :
-0.05 LR the and
-0.22 LR the as
-0.16 LR the book
-0.15 LR the family
-0.06 LR the for
-0.12 LR the in
-0.33 LR the is
-0.06 LR the novel
-0.33 LR the of
0.45 LR the series
-0.26 LR the star
-0.11 LR the story
-0.04 LR the to
-0.17 LR to 's
-0.10 LR to )
-0.26 LR to ,
-0.42 LR to .
-0.17 LR to for
-0.23 LR to in
0.09 LR villain ,
0.22 LR was ,
0.48 LR while is
-0.14 LR while will
0.31 LR winner ,
0.23 LR with 's
0.29 LR with ,
0.25 LR with .
-0.11 LR with again
-0.40 LR with and
0.48 LR with at
-0.31 LR with of
0.34 LR with returning
-0.10 LR without ,
-0.41 LR writer .
0.29 LR | $
-0.43 LR – $
0.51 LR – 's
-0.29 LR – ,
-0.16 LR ” )
0.19 LR ” ,
-0.11 LR ” said
0.14 LR ” told
-0.65 Lb2 %K
-0.08 Lb2 %N
0.21 Lb2 %O
-0.52 Lb2 %P
1.07 Lb2 %S
-0.48 Lb2 %T
-0.10 Lb2 's
-0.60 Lb2 (
0.30 Lb2 )
0.71 Lb2 ,
0.09 Lb2 -
-0.07 Lb2 .
-0.28 Lb2 /
0.08 Lb2 9pm
0.05 Lb2 :
-0.27 Lb2 ;
0.40 Lb2 ^
-0.69 Lb2 a
-0.10 Lb2 about
-0.10 Lb2 according
0.21 Lb2 acted
-0.34 Lb2 actor
0.43 Lb2 actors
-0.24 Lb2 adaptation
-0.27 Lb2 adapted
0.15 Lb2 added
-0.42 Lb2 after
0.15 Lb2 again
-0.12 Lb2 all
-0.11 Lb2 along
0.27 Lb2 already
0.67 Lb2 also
0.45 Lb2 and
-0.27 Lb2 anime
-0.24 Lb2 another
0.31 Lb2 are
-0.30 Lb2 as
-0.19 Lb2 association
0.27 Lb2 at
-0.36 Lb2 australia
0.24 Lb2 australian
-0.11 Lb2 award
-0.24 Lb2 backdrop
-0.27 Lb2 based
-0.45 Lb2 be
-0.29 Lb2 book
-0.16 Lb2 bringing
0.37 Lb2 buzz
-0.65 Lb2 by
-0.18 Lb2 camera
0.56 Lb2 cast
0.55 Lb2 ceo
-0.45 Lb2 character
-0.08 Lb2 city
-0.29 Lb2 co-created
-0.22 Lb2 co-written
0.53 Lb2 come
-0.24 Lb2 comic
-0.38 Lb2 created
-0.28 Lb2 credit
-0.24 Lb2 daughter
-0.15 Lb2 design
-0.55 Lb2 directed
-0.35 Lb2 director
-0.41 Lb2 directs
0.25 Lb2 done
-0.25 Lb2 dr
-0.24 Lb2 during
0.09 Lb2 duties
-0.29 Lb2 episodes
-0.49 Lb2 eps
-0.10 Lb2 event
-0.48 Lb2 executive
0.14 Lb2 far
-0.09 Lb2 film
-0.29 Lb2 filming
-0.27 Lb2 follows
-0.18 Lb2 for
-0.51 Lb2 from
-0.36 Lb2 front
0.29 Lb2 fronted
-0.28 Lb2 genre
0.26 Lb2 had
-0.52 Lb2 has
0.30 Lb2 have
-0.38 Lb2 he
-0.47 Lb2 head
-0.31 Lb2 her
0.17 Lb2 here
-0.17 Lb2 his
-0.20 Lb2 illustrated
0.34 Lb2 in
-0.28 Lb2 including
0.16 Lb2 inspired
-0.35 Lb2 into
-0.36 Lb2 ireland
-0.55 Lb2 is
-0.38 Lb2 its
0.17 Lb2 joined
-0.14 Lb2 know
-0.33 Lb2 last
-0.19 Lb2 leads
0.41 Lb2 led
-0.12 Lb2 left
-0.19 Lb2 like
-0.33 Lb2 made
-0.08 Lb2 main
-0.42 Lb2 man
-0.32 Lb2 manga
-0.51 Lb2 meanwhile
0.37 Lb2 members
0.36 Lb2 mother
-0.12 Lb2 moved
0.35 Lb2 mr
0.29 Lb2 ms
-0.60 Lb2 name
-0.11 Lb2 named
-0.30 Lb2 network
-0.27 Lb2 new
0.23 Lb2 news
-0.62 Lb2 no
0.24 Lb2 not
-0.43 Lb2 novel
-0.25 Lb2 novels
-0.80 Lb2 of
-0.11 Lb2 on
0.27 Lb2 oscar
-0.48 Lb2 out
-0.21 Lb2 outside
-0.52 Lb2 over
-0.13 Lb2 p.m
-0.18 Lb2 pair
0.32 Lb2 part
0.38 Lb2 parter
-0.28 Lb2 partner
-0.15 Lb2 parts
-0.22 Lb2 photo
-0.22 Lb2 place
0.72 Lb2 played
-0.04 Lb2 portray
-0.31 Lb2 premiere
0.05 Lb2 previously
-0.22 Lb2 produce
-0.52 Lb2 produced
-0.23 Lb2 producer
-0.22 Lb2 producers
-0.36 Lb2 produces
-0.25 Lb2 programming
-0.35 Lb2 regular
0.39 Lb2 regulars
-0.09 Lb2 reimagining
-0.14 Lb2 return
-0.14 Lb2 returning
-0.22 Lb2 returns
-0.20 Lb2 revolves
-0.21 Lb2 role
-0.38 Lb2 roles
0.33 Lb2 said
-0.05 Lb2 says
-0.76 Lb2 scripts
0.26 Lb2 season
0.16 Lb2 seasons
-0.42 Lb2 second
0.36 Lb2 see
-0.39 Lb2 seen
-0.43 Lb2 series
-0.30 Lb2 she
-0.30 Lb2 shooting
0.20 Lb2 shot
0.07 Lb2 show
-0.28 Lb2 showrunner
0.15 Lb2 so
0.20 Lb2 star
0.69 Lb2 starring
0.55 Lb2 stars
-0.24 Lb2 stories
-0.25 Lb2 such
-0.51 Lb2 team
-0.41 Lb2 that
-0.47 Lb2 the
-0.30 Lb2 their
-0.24 Lb2 them
-0.05 Lb2 theme
-0.22 Lb2 then
0.11 Lb2 there
0.19 Lb2 this
-0.59 Lb2 to
-0.07 Lb2 together
-0.07 Lb2 told
0.18 Lb2 too
-0.16 Lb2 town
-0.14 Lb2 trailer
-0.27 Lb2 tv
0.29 Lb2 uk
-0.16 Lb2 under
-0.38 Lb2 up
-0.21 Lb2 video
-0.18 Lb2 voice
0.19 Lb2 was
-0.07 Lb2 we
-0.32 Lb2 webtoon
0.43 Lb2 well
-0.30 Lb2 which
0.40 Lb2 who
0.36 Lb2 wife
0.23 Lb2 will
-0.14 Lb2 winning
0.78 Lb2 with
-0.25 Lb2 working
0.11 Lb2 writer
-0.57 Lb2 written
-0.10 Lb2 wrote
-0.29 Lb2 year-old
0.54 Lb2 years
-0.36 Lb2 yes
0.07 Lb2 you
-0.31 Lb2 |
-0.08 Lb2 –
-0.41 Lb2 “
-0.33 Lb2 ”
-0.05 Lb3 #
0.24 Lb3 %C
0.38 Lb3 %D
-0.62 Lb3 %K
0.22 Lb3 %P
0.43 Lb3 %S
-0.39 Lb3 &
0.33 Lb3 's
-0.25 Lb3 (
-0.79 Lb3 )
-0.10 Lb3 ,
-0.55 Lb3 -
-0.24 Lb3 .
-0.29 Lb3 /
-0.21 Lb3 :
-0.73 Lb3 ;
0.29 Lb3 ?
0.11 Lb3 [
-0.09 Lb3 ^
0.35 Lb3 a
-0.38 Lb3 actress
-0.10 Lb3 adapted
-0.24 Lb3 adapts
0.26 Lb3 adds
-0.19 Lb3 after
-0.35 Lb3 again
-0.04 Lb3 already
-0.09 Lb3 also
0.16 Lb3 an
-0.19 Lb3 and
0.37 Lb3 animates
-0.11 Lb3 announced
0.29 Lb3 are
-1.22 Lb3 as
0.13 Lb3 at
-0.06 Lb3 back
-0.11 Lb3 based
-0.36 Lb3 be
0.23 Lb3 been
-0.38 Lb3 between
-0.24 Lb3 board
-0.23 Lb3 book
-0.23 Lb3 both
0.24 Lb3 brother
-0.16 Lb3 but
-0.31 Lb3 by
0.26 Lb3 can
0.56 Lb3 cast
-0.07 Lb3 centers
0.20 Lb3 character
-0.23 Lb3 characters
-0.08 Lb3 christmas
0.24 Lb3 comedy
-0.09 Lb3 comes
-0.18 Lb3 debut
-0.12 Lb3 debuts
0.08 Lb3 director
-0.11 Lb3 drama
-0.05 Lb3 drawn
-0.38 Lb3 episode
0.11 Lb3 episodes
0.42 Lb3 event
-0.33 Lb3 exec
0.16 Lb3 expect
-0.17 Lb3 fact
-0.19 Lb3 family
0.06 Lb3 fans
-0.25 Lb3 fantasy
0.05 Lb3 fashion
0.12 Lb3 feature
-0.19 Lb3 fictional
-0.25 Lb3 film
0.44 Lb3 filming
0.13 Lb3 first
0.19 Lb3 follows
-0.60 Lb3 for
0.14 Lb3 from
-0.29 Lb3 go
-0.20 Lb3 golden
0.13 Lb3 has
-0.09 Lb3 he
-0.18 Lb3 head
-0.69 Lb3 her
-0.47 Lb3 his
-0.15 Lb3 horror
0.29 Lb3 i'm
0.22 Lb3 in
-0.22 Lb3 include
-0.20 Lb3 including
-0.17 Lb3 is
0.62 Lb3 it
-0.14 Lb3 its
-0.33 Lb3 joined
-0.09 Lb3 know
-0.30 Lb3 last
0.21 Lb3 lead
-0.33 Lb3 leads
-0.28 Lb3 life
-0.34 Lb3 limited
-0.07 Lb3 list
-0.41 Lb3 main
-0.22 Lb3 members
-0.10 Lb3 men
-0.50 Lb3 miniseries
-0.10 Lb3 mission
0.07 Lb3 more
-0.41 Lb3 mother
0.08 Lb3 my
0.14 Lb3 name
0.35 Lb3 named
0.07 Lb3 new
-0.11 Lb3 news
0.36 Lb3 not
0.16 Lb3 novel
-0.12 Lb3 novels
-0.26 Lb3 now
-0.33 Lb3 of
-0.07 Lb3 off
0.08 Lb3 on
-0.06 Lb3 one
0.62 Lb3 only
-0.04 Lb3 opening
-0.05 Lb3 or
0.21 Lb3 original
-0.16 Lb3 other
0.07 Lb3 out
-0.19 Lb3 parts
-0.18 Lb3 played
-0.09 Lb3 plays
-0.10 Lb3 power
-0.32 Lb3 premiere
-0.07 Lb3 press
-0.24 Lb3 producer
-0.06 Lb3 producers
-0.13 Lb3 production
0.13 Lb3 return
0.37 Lb3 returning
0.37 Lb3 role
0.10 Lb3 s
-0.28 Lb3 same
-0.11 Lb3 secret
0.17 Lb3 seen
0.33 Lb3 set
-0.05 Lb3 she
-0.05 Lb3 shooting
-0.16 Lb3 show
-0.09 Lb3 shown
-0.13 Lb3 shows
0.14 Lb3 so
-0.32 Lb3 starred
0.10 Lb3 starring
0.09 Lb3 stars
0.33 Lb3 stick
-0.31 Lb3 story
-0.19 Lb3 take
-0.14 Lb3 takes
0.06 Lb3 television
0.12 Lb3 that
-0.44 Lb3 the
0.51 Lb3 their
-0.41 Lb3 them
-0.10 Lb3 there
-0.06 Lb3 they
0.16 Lb3 this
-0.19 Lb3 thriller
-0.27 Lb3 time
-0.06 Lb3 to
-0.37 Lb3 together
-0.21 Lb3 trailer
-0.24 Lb3 twitter
-0.04 Lb3 under
-0.21 Lb3 up
0.43 Lb3 various
0.21 Lb3 video
-0.34 Lb3 was
-0.16 Lb3 we
-0.35 Lb3 were
0.47 Lb3 when
-0.51 Lb3 which
-0.34 Lb3 while
0.26 Lb3 who
0.13 Lb3 wife
-0.37 Lb3 will
0.74 Lb3 with
-0.20 Lb3 work
-0.18 Lb3 world
-0.19 Lb3 writer
-0.09 Lb3 writing
-0.51 Lb3 years
-0.15 Lb3 |
0.32 Lb3 –
0.27 Lb3 “
0.34 Lb3 ”
-0.18 R1 !
-0.06 R1 $
-0.42 R1 %D
-0.36 R1 %N
0.15 R1 %O
-0.13 R1 %S
-0.49 R1 %T
-0.11 R1 's
-0.05 R1 ,
0.45 R1 -
0.19 R1 --
-0.09 R1 .
0.14 R1 ...
-0.52 R1 /
0.37 R1 ;
0.22 R1 [
-0.43 R1 ]
0.23 R1 a
-0.30 R1 actor
-0.18 R1 actress
-0.36 R1 adapted
-0.13 R1 added
0.10 R1 after
0.17 R1 again
-0.25 R1 agent
0.13 R1 all
0.23 R1 also
-0.36 R1 and
-0.05 R1 are
0.68 R1 as
-0.43 R1 australia
-0.36 R1 award
-0.22 R1 before
-0.15 R1 being
-0.22 R1 book
-0.20 R1 broadcast
0.12 R1 but
-0.21 R1 by
-0.18 R1 called
-0.28 R1 can
0.11 R1 cast
-0.05 R1 city
-0.10 R1 come
0.22 R1 comes
0.06 R1 confirmed
-0.11 R1 continues
0.31 R1 could
-0.61 R1 created
-0.18 R1 denied
0.22 R1 described
-0.32 R1 developed
-0.51 R1 did
-0.66 R1 directed
-0.75 R1 directs
0.37 R1 does
-0.39 R1 drama
-0.07 R1 episode
-0.38 R1 exec
0.14 R1 executive
-0.09 R1 fame
-0.15 R1 family
0.31 R1 fans
-0.10 R1 finally
-0.22 R1 follows
-0.66 R1 for
0.48 R1 from
0.38 R1 gets
-0.14 R1 girl
-0.22 R1 got
-0.46 R1 had
-0.45 R1 handles
0.09 R1 has
-0.28 R1 here
-0.82 R1 himself
0.56 R1 hosts
-0.31 R1 i
0.15 R1 in
-0.07 R1 ireland
0.26 R1 joining
0.21 R1 joins
0.09 R1 jun
-0.32 R1 launched
-0.07 R1 lawyer
-0.14 R1 lead
0.28 R1 leads
-0.13 R1 leave
0.21 R1 led
-0.36 R1 left
-0.43 R1 made
0.20 R1 makes
-0.13 R1 me
-0.23 R1 movie
-0.31 R1 no
-0.12 R1 north
-0.25 R1 novel
-0.21 R1 novels
-0.55 R1 of
-0.55 R1 on
-0.51 R1 once
-0.26 R1 one
-0.39 R1 only
-0.22 R1 overseeing
-0.28 R1 penned
-0.37 R1 people
0.49 R1 play
0.27 R1 playing
-0.11 R1 prequel
-0.15 R1 produce
-0.63 R1 produces
-0.23 R1 pulled
-0.06 R1 put
-0.11 R1 release
-0.54 R1 remains
0.41 R1 reprise
0.08 R1 reprises
-0.11 R1 respectively
0.34 R1 returning
-0.28 R1 role
-0.35 R1 says
0.25 R1 series
-0.26 R1 served
0.46 R1 share
-0.14 R1 show
-0.28 R1 since
-0.10 R1 sisters
0.13 R1 sits
-0.45 R1 split
0.22 R1 star
-0.26 R1 starring
0.23 R1 stars
-0.25 R1 stays
0.10 R1 steps
0.23 R1 still
-0.12 R1 story
0.08 R1 take
-0.24 R1 takes
0.29 R1 team
-0.08 R1 tell
-0.46 R1 the
-0.41 R1 thriller
-0.44 R1 to
-0.31 R1 together
-0.06 R1 town
0.40 R1 turned
-0.20 R1 turns
-0.09 R1 under
-0.29 R1 until
-0.17 R1 update
0.39 R1 upped
-0.07 R1 via
-0.15 R1 was
0.42 R1 were
-0.10 R1 west
-0.24 R1 who
0.09 R1 will
0.11 R1 with
-0.08 R1 wrote
-0.35 R1 you
0.25 R1 |
0.42 R1 –
-0.07 R1 —
-0.19 R1 “
-0.15 R2 ! $
-0.06 R2 $ $
-0.16 R2 %D .
-0.07 R2 %N %P
-0.09 R2 %N )
-0.13 R2 %N ,
-0.11 R2 %N in
0.14 R2 %P (
-0.10 R2 %T ,
-0.22 R2 %T is
-0.24 R2 's %D
-0.26 R2 's %K
0.67 R2 's %P
-0.52 R2 's %T
-0.24 R2 's book
-0.11 R2 's character
-0.10 R2 's first
-0.21 R2 's husband
-0.06 R2 's journey
0.19 R2 's last
-0.33 R2 's manga
-0.33 R2 's novel
0.20 R2 's own
-0.29 R2 's second
-0.12 R2 's series
-0.19 R2 's top
-0.15 R2 's trilogy
0.37 R2 's “
-0.20 R2 ) $
-0.21 R2 ) %P
0.13 R2 ) ,
0.23 R2 ) .
0.30 R2 ) are
-0.41 R2 ) as
-0.43 R2 ) has
-0.27 R2 ) have
0.07 R2 ) in
-0.49 R2 ) is
-0.47 R2 ) lead
-0.58 R2 ) star
0.54 R2 ) who
-0.41 R2 ) will
-0.10 R2 ) would
-0.26 R2 , %C
0.30 R2 , %D
0.38 R2 , %N
-0.19 R2 , %O
-0.18 R2 , %S
-0.05 R2 , %T
-0.58 R2 , a
-0.22 R2 , according
-0.54 R2 , after
0.25 R2 , alongside
-0.12 R2 , although
0.28 R2 , an
0.37 R2 , and
0.42 R2 , arrives
-0.26 R2 , as
0.14 R2 , best
-0.23 R2 , but
-0.20 R2 , chief
-0.35 R2 , described
0.47 R2 , directed
-0.55 R2 , director
-0.13 R2 , each
0.06 R2 , for
0.05 R2 , from
0.20 R2 , has
0.10 R2 , her
0.08 R2 , in
-0.05 R2 , is
-0.16 R2 , it
-0.42 R2 , its
0.07 R2 , known
0.17 R2 , last
-0.26 R2 , mr
0.13 R2 , new
0.18 R2 , once
0.05 R2 , one
-0.55 R2 , played
-0.27 R2 , president
-0.09 R2 , produced
-0.19 R2 , respectively
-0.12 R2 , said
-0.17 R2 , since
-0.32 R2 , their
-0.18 R2 , though
-0.05 R2 , told
-0.22 R2 , was
-0.17 R2 , where
0.12 R2 , which
-0.16 R2 , while
0.10 R2 , who
0.05 R2 , whose
0.20 R2 , will
0.47 R2 , written
-0.53 R2 , “
-0.13 R2 , ”
0.56 R2 - %P
-0.07 R2 - based
0.18 R2 - fronted
-0.14 R2 - set
-0.09 R2 - winning
-0.15 R2 . ,
-0.13 R2 ... $
-0.12 R2 ... no
-0.41 R2 / %C
-0.20 R2 / %O
-0.55 R2 : %C
-1.02 R2 : %P
0.12 R2 : the
-0.08 R2 : “
0.12 R2 ; %T
0.32 R2 ; and
0.22 R2 [ %P
-0.36 R2 adapted the
-0.13 R2 added :
0.09 R2 again playing
-0.16 R2 and %D
-0.18 R2 and %T
-0.20 R2 and adapted
-0.06 R2 and co
-0.13 R2 and directed
-0.17 R2 and her
-0.14 R2 and his
-0.11 R2 and illustrated
-0.09 R2 and is
-0.09 R2 and it
0.36 R2 and newcomer
-0.09 R2 and produced
0.37 R2 and son
-0.12 R2 and starring
-0.37 R2 and stars
-0.22 R2 and the
-0.06 R2 and will
-0.24 R2 and written
0.26 R2 are %P
0.08 R2 are all
0.12 R2 are among
0.13 R2 are back
-0.48 R2 are executive
-0.07 R2 are in
-0.17 R2 are rolling
0.47 R2 are the
0.14 R2 as %P
0.39 R2 as a
0.15 R2 as he
0.65 R2 as the
-0.28 R2 as well
-0.17 R2 at %N
-0.14 R2 at %P
-0.21 R2 at its
0.11 R2 at the
-0.08 R2 australia ,
-0.05 R2 award -
-0.30 R2 back in
0.17 R2 being the
-0.04 R2 book series
-0.14 R2 by %P
-0.18 R2 called it
-0.26 R2 created %T
-0.20 R2 created it
-0.41 R2 created the
0.22 R2 described the
-0.28 R2 directed .
-0.34 R2 directed the
-0.22 R2 directs .
-0.30 R2 directs the
-0.06 R2 drama %T
-0.38 R2 exec produce
0.14 R2 executive produce
-0.41 R2 for %C
-0.38 R2 for %K
-0.18 R2 for %P
-0.37 R2 for %S
0.37 R2 for a
-0.60 R2 for his
-0.14 R2 for the
-0.26 R2 for “
0.34 R2 from the
-0.14 R2 girl ,
-0.40 R2 had a
-0.45 R2 handles the
-0.42 R2 has a
0.17 R2 has been
0.34 R2 has joined
0.28 R2 has said
0.23 R2 has signed
0.18 R2 has the
-0.12 R2 has told
-0.13 R2 has written
0.16 R2 have all
0.38 R2 have been
0.16 R2 have joined
-0.34 R2 have written
-0.44 R2 in %D
-0.11 R2 in %P
-0.16 R2 in %S
-0.15 R2 in %T
0.40 R2 in a
0.21 R2 in his
0.15 R2 in it
-0.07 R2 in the
-0.10 R2 in “
0.29 R2 is %P
0.14 R2 is a
-0.12 R2 is also
0.44 R2 is available
0.52 R2 is back
-0.37 R2 is behind
0.24 R2 is coming
-0.39 R2 is directing
0.32 R2 is doing
-0.27 R2 is found
-0.09 R2 is in
0.20 R2 is leaving
0.24 R2 is likely
-0.29 R2 is making
-0.13 R2 is not
0.11 R2 is on
0.19 R2 is seen
0.41 R2 is set
-0.19 R2 joins “
-0.29 R2 launched the
0.34 R2 lead the
0.29 R2 leads %T
0.21 R2 led the
-0.48 R2 no %P
-0.12 R2 novel ,
-0.13 R2 of %K
-0.04 R2 of %N
-0.54 R2 of %P
-0.20 R2 of a
-0.31 R2 of drama
-0.19 R2 of the
-0.55 R2 on %C
0.16 R2 on %D
-0.05 R2 on %P
0.26 R2 on a
-0.22 R2 overseeing the
-0.28 R2 penned the
0.10 R2 plays %P
-0.11 R2 release $
0.24 R2 reprise their
0.09 R2 reprises her
-0.05 R2 respectively ,
0.58 R2 return ;
-0.46 R2 return to
0.12 R2 returns as
-0.14 R2 returns to
-0.37 R2 said ,
0.11 R2 said .
-0.44 R2 said in
0.07 R2 says :
-0.17 R2 series ,
0.27 R2 series in
-0.26 R2 served as
0.19 R2 share the
-0.45 R2 split the
-0.46 R2 star %P
0.40 R2 star .
0.11 R2 stars as
0.20 R2 stars in
0.35 R2 takes %P
0.29 R2 team up
-0.15 R2 the %P
-0.13 R2 to %P
-0.06 R2 to be
-0.49 R2 to return
-0.09 R2 to the
-0.10 R2 told %O
-0.24 R2 told reporters
0.14 R2 told us
0.39 R2 upped to
0.30 R2 was %P
-0.29 R2 who 's
-0.26 R2 who is
-0.19 R2 who share
0.09 R2 will be
0.12 R2 will not
-0.16 R2 will perform
0.44 R2 will play
0.06 R2 will reprise
0.29 R2 will star
0.31 R2 will take
0.15 R2 with %P
0.28 R2 wrote it
-0.27 R2 wrote the
0.62 R2 – %P
-0.22 R2 – a
-0.19 R2 – the
-0.67 R2 — %D
-0.05 R2 — that
-0.15 R3 ! $ $
-0.06 R3 $ $ $
-0.15 R3 %D . $
-0.13 R3 %N , %P
0.14 R3 %P ( %P
-0.10 R3 's %K ,
-0.18 R3 's %K and
-0.44 R3 's %P )
-0.55 R3 's %P ,
0.24 R3 's %P .
0.09 R3 's %P and
-0.38 R3 's %P as
0.40 R3 's %P in
0.48 R3 's %P is
-0.07 R3 's %P of
-0.05 R3 's %P to
-0.11 R3 's %T (
-0.40 R3 's %T ,
-0.38 R3 's %T and
-0.07 R3 's %T is
-0.18 R3 's character ,
-0.21 R3 's husband %P
-0.19 R3 's manga ,
-0.23 R3 's novel the
-0.12 R3 's series %T
0.56 R3 's “ %T
-0.20 R3 ) $ $
-0.21 R3 ) %P (
-0.53 R3 ) , %P
-0.23 R3 ) , %T
0.45 R3 ) , a
0.13 R3 ) , and
-0.17 R3 ) , the
-0.32 R3 ) , who
-0.30 R3 ) , with
0.23 R3 ) . $
-0.12 R3 ) and %P
0.20 R3 ) are all
0.20 R3 ) are back
-0.36 R3 ) as %P
-0.26 R3 ) has been
-0.19 R3 ) is the
-0.06 R3 ) will be
-0.15 R3 ) will play
-0.13 R3 , %S $
-0.07 R3 , %T ,
-0.12 R3 , %T and
0.34 R3 , %T is
0.37 R3 , a %P
-0.11 R3 , a successful
-0.21 R3 , a young
-0.22 R3 , according to
0.32 R3 , and others
0.42 R3 , arrives %D
-0.24 R3 , as well
0.14 R3 , best known
-0.35 R3 , described as
0.47 R3 , directed by
-0.55 R3 , director of
-0.16 R3 , from %D
0.32 R3 , has been
0.30 R3 , is a
0.07 R3 , is expected
0.17 R3 , last seen
0.18 R3 , once again
0.05 R3 , one of
-0.55 R3 , played by
-0.27 R3 , president of
-0.09 R3 , produced by
-0.19 R3 , respectively .
-0.15 R3 , the %C
0.07 R3 , the %S
-0.24 R3 , the creator
-0.42 R3 , the director
-0.04 R3 , the drama
0.29 R3 , the latter
-0.27 R3 , the producer
0.43 R3 , the series
0.20 R3 , the show
-0.10 R3 , where the
-0.07 R3 , while %P
-0.06 R3 , who also
0.20 R3 , who are
0.19 R3 , who came
-0.56 R3 , who created
0.19 R3 , who has
0.35 R3 , who plays
0.32 R3 , who starred
0.29 R3 , who was
-0.34 R3 , who will
-0.45 R3 , who writes
-0.50 R3 , who wrote
-0.22 R3 , with %P
0.47 R3 , written by
-0.46 R3 , “ %T
-0.07 R3 - set crime
-0.13 R3 ... $ $
-0.36 R3 / %C $
-0.10 R3 : the %P
-0.34 R3 : “ %P
0.22 R3 [ %P ]
-0.13 R3 added : “
-0.06 R3 and co .
-0.13 R3 and directed by
-0.11 R3 and her family
-0.11 R3 and illustrated by
-0.09 R3 and it is
0.36 R3 and newcomer %P
-0.09 R3 and produced by
0.37 R3 and son %P
-0.12 R3 and starring %P
-0.37 R3 and stars as
-0.24 R3 and written by
0.16 R3 are all expected
0.63 R3 are all on
-0.39 R3 are all set
0.12 R3 are among the
-0.48 R3 are executive producers
-0.17 R3 are rolling in
-0.14 R3 as %P 's
0.14 R3 as %P ,
0.53 R3 as %P .
0.07 R3 as %P ;
0.46 R3 as %P and
-0.42 R3 as %P the
-0.25 R3 as the king
0.24 R3 as the title
-0.28 R3 as well as
-0.11 R3 at %N with
0.48 R3 at the helm
-0.05 R3 award - winning
-0.30 R3 back in %D
-0.09 R3 by %P .
-0.17 R3 commented : “
-0.28 R3 directed . $
-0.18 R3 directed the first
-0.29 R3 directed the pilot
-0.22 R3 directs . $
-0.32 R3 for %C .
-0.12 R3 for %P ,
-0.11 R3 for the %C
-0.26 R3 for “ %T
0.17 R3 has been cast
0.34 R3 has joined the
0.23 R3 has signed on
0.26 R3 has the part
0.16 R3 have all been
-0.16 R3 have joined the
-0.34 R3 have written the
-0.09 R3 in %D $
-0.31 R3 in %D .
-0.10 R3 in %P ,
-0.19 R3 in %S of
-0.48 R3 in the %P
-0.12 R3 in the %S
-0.21 R3 in the new
-0.11 R3 in the show
-0.10 R3 in “ %T
0.34 R3 is %P ,
0.44 R3 is available .
-0.32 R3 is directing the
-0.46 R3 is in charge
0.14 R3 is in talks
0.41 R3 is set to
-0.52 R3 is the creator
-0.30 R3 is the studio
-0.11 R3 of %K .
-0.09 R3 of %P )
-0.09 R3 of %P ,
-0.35 R3 of %P .
-0.04 R3 of %P and
-0.20 R3 of a %P
-0.07 R3 of drama %P
-0.06 R3 of the %P
-0.12 R3 on %C ,
0.38 R3 on %D .
-0.28 R3 penned the script
0.06 R3 plays %P .
-0.11 R3 release $ $
0.24 R3 reprise their roles
0.09 R3 reprises her role
0.21 R3 returns as %P
0.11 R3 said . $
-0.38 R3 said in a
0.07 R3 says : “
0.27 R3 series in %D
-0.45 R3 split the directing
-0.33 R3 star %P stars
0.40 R3 star . $
-0.10 R3 the %P ,
-0.10 R3 told %O he
-0.24 R3 told reporters that
0.39 R3 upped to regular
0.34 R3 will be back
0.16 R3 will be returning
-0.16 R3 will perform the
0.21 R3 will play %P
0.27 R3 will star in
0.48 R3 with %P ,
-0.59 R3 wrote it .
0.63 R3 – %P $
0.17 Rb2 !
-0.14 Rb2 %C
-0.43 Rb2 %D
-0.44 Rb2 %K
-0.17 Rb2 %N
-0.32 Rb2 %O
-0.77 Rb2 %T
0.35 Rb2 's
-0.77 Rb2 )
-0.12 Rb2 ,
-0.12 Rb2 -
-0.19 Rb2 --
-0.20 Rb2 /
0.13 Rb2 ;
0.21 Rb2 about
0.25 Rb2 absent
-0.28 Rb2 according
-0.14 Rb2 actor
-0.20 Rb2 adapted
-0.56 Rb2 after
0.24 Rb2 again
0.47 Rb2 alongside
0.29 Rb2 already
0.34 Rb2 also
-0.12 Rb2 although
-0.22 Rb2 always
-0.69 Rb2 among
0.73 Rb2 an
0.19 Rb2 and
0.21 Rb2 announced
-0.35 Rb2 another
-0.16 Rb2 are
0.42 Rb2 arrives
-0.37 Rb2 as
-0.52 Rb2 at
-0.20 Rb2 attended
0.44 Rb2 available
0.05 Rb2 back
-0.06 Rb2 become
0.26 Rb2 been
-0.22 Rb2 behind
0.14 Rb2 best
-0.24 Rb2 book
0.15 Rb2 both
-0.44 Rb2 brother
-0.35 Rb2 busy
-0.23 Rb2 but
-0.22 Rb2 by
-0.20 Rb2 called
0.27 Rb2 can
-0.16 Rb2 character
-0.21 Rb2 chief
-0.19 Rb2 clarify
-0.06 Rb2 co
0.09 Rb2 comedy
0.24 Rb2 coming
-0.17 Rb2 confirmed
-0.10 Rb2 continue
-0.29 Rb2 continues
-0.16 Rb2 creator
-0.06 Rb2 debut
-0.35 Rb2 described
-0.43 Rb2 direct
0.38 Rb2 directed
-0.49 Rb2 directing
-0.72 Rb2 director
-0.16 Rb2 do
0.27 Rb2 doing
-0.24 Rb2 down
-0.18 Rb2 dr
0.40 Rb2 drama
-0.20 Rb2 dropped
-0.13 Rb2 each
-0.08 Rb2 east
-0.16 Rb2 exec
-0.23 Rb2 executive
-0.36 Rb2 famous
-0.06 Rb2 fantasy
-0.19 Rb2 father
-0.40 Rb2 film
-0.18 Rb2 first
-0.07 Rb2 following
-0.11 Rb2 follows
0.20 Rb2 for
0.15 Rb2 found
-0.07 Rb2 from
0.18 Rb2 fronted
-0.07 Rb2 get
-0.15 Rb2 going
0.20 Rb2 had
-0.16 Rb2 has
-0.26 Rb2 have
0.20 Rb2 he
-0.19 Rb2 her
-0.25 Rb2 hiding
-0.17 Rb2 him
-0.33 Rb2 his
-0.30 Rb2 husband
-0.11 Rb2 illustrated
0.57 Rb2 in
-0.25 Rb2 into
-0.07 Rb2 investigate
-0.30 Rb2 is
-0.29 Rb2 it
-0.80 Rb2 its
0.44 Rb2 joined
0.32 Rb2 joining
-0.06 Rb2 journey
0.07 Rb2 known
0.30 Rb2 last
-0.34 Rb2 lead
0.16 Rb2 leaving
-0.36 Rb2 like
0.29 Rb2 likely
0.32 Rb2 locked
0.45 Rb2 lord
-0.37 Rb2 made
0.35 Rb2 make
-0.37 Rb2 making
-0.37 Rb2 manga
-0.37 Rb2 more
0.29 Rb2 mother
0.23 Rb2 mr
-0.06 Rb2 named
0.43 Rb2 newcomer
0.18 Rb2 no
-0.07 Rb2 not
-0.33 Rb2 novel
-0.24 Rb2 of
0.18 Rb2 off
0.14 Rb2 on
0.21 Rb2 one
-0.10 Rb2 original
-0.37 Rb2 other
0.08 Rb2 out
-0.17 Rb2 over
0.20 Rb2 own
-0.22 Rb2 part
-0.16 Rb2 perform
0.44 Rb2 play
-0.27 Rb2 played
0.09 Rb2 playing
0.15 Rb2 plays
0.36 Rb2 portray
-0.27 Rb2 president
-0.39 Rb2 produced
-0.72 Rb2 produces
0.15 Rb2 put
-0.24 Rb2 reporters
0.06 Rb2 reprise
-0.19 Rb2 respectively
-0.20 Rb2 return
-0.38 Rb2 returning
0.24 Rb2 reunited
-0.17 Rb2 rolling
0.24 Rb2 rumoured
-0.24 Rb2 said
-0.22 Rb2 say
-0.31 Rb2 second
0.07 Rb2 seen
-0.41 Rb2 series
-0.05 Rb2 set
0.39 Rb2 she
-0.27 Rb2 show
0.23 Rb2 signed
-0.17 Rb2 since
0.37 Rb2 son
0.16 Rb2 starring
-0.27 Rb2 stars
-0.25 Rb2 starting
0.38 Rb2 take
-0.07 Rb2 takes
-0.18 Rb2 that
-0.06 Rb2 the
-0.10 Rb2 their
-0.10 Rb2 them
-0.11 Rb2 this
-0.18 Rb2 though
0.21 Rb2 time
-0.45 Rb2 to
-0.37 Rb2 told
-0.19 Rb2 top
-0.05 Rb2 tour
-0.15 Rb2 trilogy
0.27 Rb2 under
0.14 Rb2 us
0.12 Rb2 very
0.34 Rb2 voice
-0.48 Rb2 we
-0.20 Rb2 what
-0.17 Rb2 where
0.06 Rb2 which
-0.16 Rb2 while
0.27 Rb2 who
0.05 Rb2 whose
-0.11 Rb2 will
-0.09 Rb2 winning
-0.28 Rb2 with
-0.46 Rb2 working
-0.31 Rb2 would
-0.19 Rb2 writing
0.11 Rb2 written
-0.05 Rb2 wrote
-0.04 Rb2 “
-0.22 Rb2 ”
0.16 Rb3 !
-0.08 Rb3 #
-0.07 Rb3 %C
-0.40 Rb3 %K
-0.19 Rb3 %N
-0.16 Rb3 %O
0.86 Rb3 %S
-0.26 Rb3 %T
-0.16 Rb3 &
0.14 Rb3 (
-0.32 Rb3 )
-0.24 Rb3 ,
-0.27 Rb3 .
-0.44 Rb3 :
-0.09 Rb3 ;
0.22 Rb3 ]
0.76 Rb3 a
-0.40 Rb3 about
-0.25 Rb3 actor
-0.30 Rb3 adapted
-0.33 Rb3 again
-0.32 Rb3 along
0.14 Rb3 already
-0.37 Rb3 also
-0.14 Rb3 an
-0.15 Rb3 and
0.23 Rb3 another
-0.36 Rb3 are
0.79 Rb3 as
-0.17 Rb3 at
0.29 Rb3 been
-0.11 Rb3 best
0.46 Rb3 both
-0.32 Rb3 brother
-0.64 Rb3 by
0.19 Rb3 came
0.72 Rb3 cast
0.06 Rb3 character
-0.15 Rb3 characters
-0.50 Rb3 charge
-0.14 Rb3 charismatic
0.14 Rb3 come
0.43 Rb3 comedy
-0.68 Rb3 composition
0.46 Rb3 confirmed
-0.56 Rb3 created
-0.64 Rb3 creator
-0.07 Rb3 crime
-0.16 Rb3 date
-0.45 Rb3 dead
-0.08 Rb3 debuted
-0.05 Rb3 decide
-0.07 Rb3 detective
-0.40 Rb3 direct
-0.20 Rb3 directed
-0.64 Rb3 directing
0.12 Rb3 does
-0.15 Rb3 drama
-0.10 Rb3 dramas
-0.22 Rb3 duties
-0.22 Rb3 exec
-0.55 Rb3 executive
0.51 Rb3 expected
-0.36 Rb3 family
0.41 Rb3 famous
-0.54 Rb3 fan
0.08 Rb3 fans
-0.07 Rb3 fantasy
-0.48 Rb3 feature
-0.13 Rb3 fighting
-0.15 Rb3 film
0.24 Rb3 filming
-0.21 Rb3 first
-0.11 Rb3 follows
-0.35 Rb3 for
0.25 Rb3 from
-0.34 Rb3 gets
0.24 Rb3 girl
0.18 Rb3 go
-0.18 Rb3 great
-0.23 Rb3 had
0.08 Rb3 hand
-0.49 Rb3 hard
0.25 Rb3 has
-0.72 Rb3 he
-0.31 Rb3 head
0.44 Rb3 helm
0.24 Rb3 her
-0.30 Rb3 his
-0.35 Rb3 i
0.05 Rb3 in
0.21 Rb3 involved
0.18 Rb3 is
0.16 Rb3 it
0.12 Rb3 joined
-0.25 Rb3 king
0.06 Rb3 landed
-0.07 Rb3 last
-0.14 Rb3 latter
0.56 Rb3 lead
0.18 Rb3 leads
0.27 Rb3 left
-0.20 Rb3 life
-0.42 Rb3 live-action
-0.30 Rb3 local
-0.18 Rb3 made
-0.62 Rb3 manga
-0.30 Rb3 memory
-0.13 Rb3 modern
0.09 Rb3 more
0.21 Rb3 much
-0.28 Rb3 murder
-0.25 Rb3 news
0.26 Rb3 not
-0.42 Rb3 novel
-0.64 Rb3 of
0.49 Rb3 off
-0.33 Rb3 on
-0.14 Rb3 one
-0.10 Rb3 only
-0.21 Rb3 opposite
-0.32 Rb3 original
0.20 Rb3 other
0.36 Rb3 others
-0.34 Rb3 out
-0.09 Rb3 over
-0.13 Rb3 own
0.46 Rb3 part
-0.21 Rb3 people
-0.38 Rb3 pilot
0.16 Rb3 place
-0.14 Rb3 play
-0.20 Rb3 played
0.35 Rb3 plays
0.25 Rb3 premiere
0.04 Rb3 produced
-0.64 Rb3 producer
-0.53 Rb3 producers
0.23 Rb3 produces
-0.30 Rb3 producing
-0.17 Rb3 production
0.09 Rb3 really
0.39 Rb3 regular
-0.20 Rb3 release
-0.08 Rb3 return
0.12 Rb3 returning
-0.04 Rb3 role
0.24 Rb3 roles
-0.29 Rb3 romantic
-0.27 Rb3 said
-0.05 Rb3 same
-0.51 Rb3 script
-0.22 Rb3 scripts
-0.15 Rb3 series
-0.17 Rb3 service
-0.16 Rb3 set
-0.25 Rb3 she
0.06 Rb3 show
-0.27 Rb3 shown
-0.63 Rb3 showrunner
-0.26 Rb3 signed
0.23 Rb3 son
0.28 Rb3 sound
-0.08 Rb3 south
0.46 Rb3 star
0.32 Rb3 starred
-0.33 Rb3 stars
-0.15 Rb3 stepping
-0.20 Rb3 story
-0.34 Rb3 studio
-0.11 Rb3 successful
0.23 Rb3 taking
-0.47 Rb3 tale
0.14 Rb3 talks
-0.61 Rb3 team
-0.19 Rb3 that
-0.80 Rb3 the
0.17 Rb3 their
0.24 Rb3 there
-0.39 Rb3 they
-0.14 Rb3 third
-0.28 Rb3 this
-0.22 Rb3 thriller
-0.55 Rb3 time
0.27 Rb3 title
-0.27 Rb3 to
-0.14 Rb3 too
-0.36 Rb3 tv
-0.10 Rb3 under
-0.15 Rb3 up
0.32 Rb3 very
-0.22 Rb3 viewers
0.29 Rb3 voice
-0.40 Rb3 wanted
0.19 Rb3 was
-0.29 Rb3 watch
0.28 Rb3 we
-0.06 Rb3 we're
-0.13 Rb3 well
-0.14 Rb3 which
-0.08 Rb3 who
-0.20 Rb3 will
-0.09 Rb3 winning
-0.22 Rb3 work
-0.45 Rb3 writes
-0.64 Rb3 written
-0.50 Rb3 wrote
-0.31 Rb3 year
-0.43 Rb3 york
-0.16 Rb3 you
-0.21 Rb3 young
-0.50 Rb3 |
-0.16 Rb3 –
-0.12 Rb3 “
-0.52 Rb3 ”
0.07 T after
0.17 T before
0.30 T both
-0.42 T none
-0.20 T season
-0.24 at caption
-0.68 at first0
-0.10 at first1
-0.16 at first2
0.78 at first3
0.40 at heading
0.44 at item
0.15 at last1
0.39 at last2
0.75 at last3
-0.04 at length0
-0.11 at length1
-0.22 at length2
0.32 at length3
-0.37 at length4
-0.20 at length5
0.61 at middle3
-0.18 at paragraph
0.47 at row
-0.63 at title
4.64 cat cast
-1.68 cat character
-2.93 cat maker
-0.30 l1 %C
-0.32 l1 %D
-0.40 l1 %N
-0.05 l1 %O
-0.31 l1 %P
-0.17 l1 %S
-0.29 l1 %T
0.21 l1 &
0.19 l1 's
0.18 l1 (
0.32 l1 +
0.41 l1 ,
-0.36 l1 -
-0.08 l1 --
0.44 l1 .
-0.40 l1 /
-0.18 l1 :
1.02 l1 ;
-0.25 l1 [
0.19 l1 ^
-0.77 l1 a
-0.41 l1 about
0.71 l1 actor
-0.10 l1 actors
0.53 l1 actress
-0.32 l1 adapts
-0.28 l1 aka
0.30 l1 alongside
0.25 l1 also
-0.33 l1 an
0.50 l1 and
0.05 l1 announced
0.22 l1 are
0.31 l1 around
-1.24 l1 as
-0.65 l1 at
-0.29 l1 axed
-0.28 l1 back
0.13 l1 be
-0.16 l1 beautiful
-0.17 l1 beloved
-0.24 l1 between
-0.20 l1 black
-0.31 l1 boss
-0.31 l1 both
-0.13 l1 bring
-0.21 l1 brother
-0.14 l1 brothers
0.11 l1 but
-0.10 l1 by
-0.25 l1 called
-0.26 l1 cast
0.37 l1 casts
-0.56 l1 character
-0.35 l1 chief
-0.16 l1 co-creator
-0.57 l1 creator
-0.21 l1 creators
-0.15 l1 date
-0.09 l1 daughter
-0.47 l1 detective
-0.14 l1 did
-0.65 l1 director
-0.89 l1 doing
-0.46 l1 dr
-0.29 l1 drama
-0.11 l1 feature
-0.32 l1 features
-0.23 l1 film
-0.30 l1 followed
-0.49 l1 follows
-0.13 l1 from
-0.15 l1 game
0.57 l1 has
-0.29 l1 her
-0.48 l1 heroine
-0.22 l1 his
0.44 l1 host
0.39 l1 however
-0.07 l1 husband
0.35 l1 if
-0.54 l1 in
-0.30 l1 include
0.27 l1 including
-0.08 l1 into
-0.16 l1 is
-0.23 l1 its
0.12 l1 join
-0.33 l1 know
-0.11 l1 last
-0.27 l1 legend
-0.40 l1 lord
-0.14 l1 makes
-0.21 l1 married
-0.27 l1 meets
0.40 l1 members
-0.20 l1 mother
-0.10 l1 movie
-0.14 l1 mr
-0.35 l1 my
-0.37 l1 named
-0.35 l1 new
0.57 l1 newcomer
0.18 l1 newcomers
0.39 l1 no
0.16 l1 nominee
-0.25 l1 not
-0.15 l1 novel
-0.31 l1 of
-0.31 l1 officer
-0.35 l1 on
-0.22 l1 one
0.41 l1 opposite
0.07 l1 or
-0.16 l1 our
-0.47 l1 play
-0.58 l1 played
-0.30 l1 playing
-0.53 l1 plays
-0.60 l1 portray
-0.58 l1 president
-0.23 l1 producer
-0.21 l1 producers
-0.10 l1 production
-0.26 l1 protagonist
-0.22 l1 protagonists
-0.06 l1 release
0.45 l1 replacing
-0.15 l1 said
-0.08 l1 says
0.10 l1 sees
0.14 l1 series
-0.31 l1 service
-0.50 l1 showrunner
0.25 l1 since
-0.10 l1 small
-0.22 l1 so
0.37 l1 son
-0.37 l1 south
0.36 l1 star
0.43 l1 starred
0.16 l1 starring
-0.27 l1 takes
0.20 l1 teen
-0.14 l1 thank
0.43 l1 that
-0.79 l1 the
-0.33 l1 their
-0.09 l1 through
-0.22 l1 title
-0.33 l1 to
-0.13 l1 tokyo
-0.26 l1 upon
-0.56 l1 vampire
0.09 l1 villain
-0.21 l1 watching
-0.11 l1 west
-0.09 l1 when
-0.34 l1 whether
0.27 l1 which
0.59 l1 while
-0.28 l1 whose
-0.38 l1 wife
-0.12 l1 will
0.43 l1 winner
-0.10 l1 with
-0.10 l1 without
-0.15 l1 writer
-0.14 l1 young
-0.23 l1 |
0.17 l1 –
0.24 l1 —
-0.67 l1 “
0.08 l1 ”
-0.27 l2 %C 's
0.42 l2 %C ,
-0.27 l2 %C /
-0.33 l2 %C :
-0.19 l2 %C chief
-0.26 l2 %C |
-0.16 l2 %D 's
-0.26 l2 %D ,
0.09 l2 %D and
-0.09 l2 %D as
-0.06 l2 %D in
-0.12 l2 %D on
0.04 l2 %D that
0.36 l2 %D with
-0.37 l2 %K 's
-0.09 l2 %K (
-0.46 l2 %K ,
0.14 l2 %K ;
-0.29 l2 %K and
0.30 l2 %O ,
0.30 l2 %P &
0.17 l2 %P 's
0.14 l2 %P )
0.40 l2 %P +
0.54 l2 %P ,
-0.22 l2 %P -
-0.09 l2 %P /
0.50 l2 %P :
0.52 l2 %P ;
-0.25 l2 %P [
0.24 l2 %P and
0.15 l2 %P are
-0.85 l2 %P as
-0.24 l2 %P by
-0.14 l2 %P did
-0.38 l2 %P for
-0.48 l2 %P in
-0.44 l2 %P is
-0.14 l2 %P no
-0.41 l2 %P of
-0.15 l2 %P on
0.26 l2 %P or
-0.32 l2 %P plays
0.30 l2 %P star
-0.23 l2 %P takes
-0.39 l2 %P the
-0.26 l2 %P to
-0.12 l2 %P with
-0.60 l2 %P –
0.17 l2 %S ;
0.15 l2 %S are
0.43 l2 %S with
0.21 l2 %S –
-0.11 l2 %T %S
0.24 l2 %T 's
-0.41 l2 %T (
-0.22 l2 %T :
-0.49 l2 %T and
0.22 l2 %T are
-0.26 l2 %T by
-0.37 l2 %T creator
-0.28 l2 %T from
0.34 l2 %T has
-0.06 l2 %T in
0.05 l2 %T includes
-0.32 l2 %T is
0.11 l2 %T star
0.29 l2 %T starring
0.21 l2 %T stars
0.29 l2 %T with
0.45 l2 %T –
-0.06 l2 's husband
-0.15 l2 's the
-0.21 l2 ( the
-0.21 l2 ( “
0.36 l2 ) ,
0.16 l2 ) and
-0.58 l2 ) as
0.17 l2 ) –
-0.21 l2 , a
0.15 l2 , after
-0.20 l2 , alongside
0.43 l2 , and
-0.10 l2 , but
-0.26 l2 , by
-0.42 l2 , from
0.42 l2 , has
-0.14 l2 , including
-0.51 l2 , said
0.28 l2 , starring
0.05 l2 , stars
-0.05 l2 , takes
-0.34 l2 , which
0.26 l2 , while
-0.28 l2 , whose
0.26 l2 , with
0.26 l2 , “
-0.17 l2 , ”
-0.06 l2 . /
-0.19 l2 / producer
-0.16 l2 : the
-0.37 l2 : “
-0.09 l2 ^ %C
-0.12 l2 ^ %T
0.10 l2 ^ (
0.19 l2 ^ ^
0.19 l2 ^ actor
0.42 l2 ^ and
-0.19 l2 ^ as
-0.25 l2 ^ both
-0.21 l2 ^ creator
-0.09 l2 ^ for
0.39 l2 ^ however
-0.19 l2 ^ showrunner
-0.18 l2 ^ the
-0.34 l2 ^ when
0.06 l2 ^ while
-0.24 l2 ^ will
-0.51 l2 ^ “
-0.09 l2 a young
-0.10 l2 about the
-0.10 l2 according to
-0.34 l2 actor ,
-0.24 l2 adaptation of
-0.24 l2 adapted by
-0.08 l2 adapted from
-0.06 l2 after the
-0.10 l2 along with
0.13 l2 also :
0.13 l2 also includes
0.35 l2 also stars
-0.14 l2 and a
-0.15 l2 and around
0.34 l2 and newcomer
-0.30 l2 and on
0.55 l2 and son
-0.55 l2 and the
0.28 l2 and writer
-0.09 l2 and “
-0.11 l2 anime of
-0.06 l2 announced at
-0.07 l2 as a
-0.18 l2 as an
-0.45 l2 as dr
-0.12 l2 as producer
-0.27 l2 at the
0.28 l2 back ;
-0.18 l2 back as
-0.09 l2 back to
-0.22 l2 based on
-0.16 l2 bringing back
-0.56 l2 by :
0.29 l2 cast :
0.06 l2 cast are
-0.17 l2 cast as
0.27 l2 cast includes
0.16 l2 cast including
0.40 l2 cast members
-0.08 l2 city of
-0.16 l2 co-written by
-0.21 l2 created by
-0.28 l2 credit :
-0.24 l2 daughter ,
-0.45 l2 directed by
-0.24 l2 director :
-0.20 l2 director is
-0.09 l2 director of
-0.17 l2 dr .
0.28 l2 drama starring
-0.11 l2 during the
-0.61 l2 duties with
-0.18 l2 executive producer
-0.10 l2 executive producers
-0.09 l2 film ,
-0.15 l2 filming in
-0.11 l2 follows a
-0.07 l2 for the
-0.18 l2 from the
0.29 l2 fronted by
-0.17 l2 genre :
-0.29 l2 has axed
-0.12 l2 his wife
-0.27 l2 hours ;
0.33 l2 hours starring
-0.20 l2 illustrated by
-0.13 l2 in %D
-0.42 l2 in a
0.28 l2 in for
-0.29 l2 in the
0.41 l2 in which
0.16 l2 inspired by
-0.09 l2 is a
0.44 l2 is that
0.11 l2 it starred
0.06 l2 it stars
-0.39 l2 it with
0.17 l2 joined by
-0.05 l2 know so
0.08 l2 led by
-0.28 l2 man ,
-0.20 l2 manga by
-0.42 l2 meanwhile ,
0.05 l2 members include
0.35 l2 mr .
0.29 l2 ms .
-0.25 l2 name by
-0.26 l2 novel by
-0.10 l2 novel the
-0.22 l2 novels by
-0.13 l2 of %O
-0.17 l2 of a
-0.36 l2 of drama
-0.32 l2 of the
0.24 l2 on ,
-0.09 l2 on a
-0.09 l2 on new
-0.25 l2 on the
-0.13 l2 p.m .
-0.26 l2 part of
-0.06 l2 photo :
-0.20 l2 photo by
0.70 l2 played by
0.05 l2 previously announced
-0.28 l2 produced by
0.07 l2 producers :
-0.16 l2 programming president
-0.09 l2 reimagining of
-0.27 l2 return as
-0.10 l2 returning as
-0.18 l2 returns as
-0.20 l2 revolves around
-0.07 l2 role as
-0.32 l2 role of
-0.14 l2 roles as
-0.28 l2 seen as
-0.13 l2 series ,
-0.31 l2 series and
-0.15 l2 series by
-0.10 l2 series creator
-0.07 l2 series follows
-0.35 l2 series from
0.31 l2 series starring
0.47 l2 series stars
-0.46 l2 series with
-0.22 l2 set in
-0.24 l2 shooting in
-0.21 l2 show ,
0.13 l2 show stars
-0.05 l2 song “
0.10 l2 star :
-0.11 l2 star opposite
0.39 l2 stars :
-0.34 l2 stars as
-0.33 l2 story of
-0.24 l2 that was
-0.16 l2 the %D
-0.09 l2 the %N
-0.20 l2 the black
-0.15 l2 the novel
-0.08 l2 the small
-0.08 l2 the south
-0.20 l2 the “
-0.19 l2 titled “
-0.04 l2 to a
-0.10 l2 together with
-0.06 l2 town of
-0.16 l2 under director
-0.33 l2 voice of
-0.34 l2 voice to
0.07 l2 well as
0.16 l2 which starred
-0.24 l2 who plays
0.25 l2 will be
-0.47 l2 will play
-0.05 l2 with the
0.19 l2 writer :
-0.47 l2 written by
-0.29 l2 yes ,
0.16 l2 you ,
-0.13 l2 – the
-0.15 l2 “ a
-0.11 l2 “ the
-0.36 l2 ” (
-0.32 l2 ” :
-0.33 l2 ” and
-0.09 l2 ” creator
0.16 l2 ” said
0.33 l2 ” starring
0.30 l2 ” with
-0.27 l2 ” “
0.57 l3 %C , with
-0.29 l3 %C has axed
-0.16 l3 %C programming president
-0.39 l3 %D ) –
-0.28 l3 %D , and
-0.19 l3 %D , but
0.28 l3 %D , with
-0.18 l3 %K , and
-0.27 l3 %N hours ;
-0.13 l3 %N p.m .
-0.10 l3 %O %P 's
-0.06 l3 %P 's husband
-0.21 l3 %P ( the
-0.21 l3 %P ( “
0.75 l3 %P ) ,
0.27 l3 %P ) and
-0.52 l3 %P ) as
-0.17 l3 %P , a
0.36 l3 %P , and
-0.40 l3 %P , the
0.07 l3 %P , with
-0.06 l3 %P : the
-0.09 l3 %P : “
0.34 l3 %P and newcomer
-0.14 l3 %P and the
-0.09 l3 %P is a
-0.20 l3 %P of drama
-0.18 l3 %P returns as
-0.40 l3 %P will play
-0.38 l3 %S , the
0.25 l3 %S , with
-0.07 l3 %S of the
-0.22 l3 %T , by
0.45 l3 %T , starring
0.84 l3 %T , with
0.05 l3 %T and the
-0.09 l3 %T ” creator
-0.17 l3 & %P (
-0.44 l3 's %P ,
-0.58 l3 's %P and
-0.17 l3 's %P of
-0.13 l3 's %T (
-0.33 l3 's %T ,
-0.10 l3 's novel the
0.37 l3 ( %P &
0.38 l3 ( %P 's
-0.33 l3 ( %P ,
-0.27 l3 ( %P and
-0.13 l3 ( %P of
-0.07 l3 ( %P on
-0.06 l3 ( photo :
-0.08 l3 ) %P (
-0.32 l3 ) , with
-0.16 l3 ) will play
0.23 l3 , %P &
-0.14 l3 , %P (
0.34 l3 , %P ,
0.50 l3 , %P and
-0.36 l3 , %P as
-0.26 l3 , %P in
-0.15 l3 , %T ,
-0.18 l3 , %T and
-0.07 l3 , according to
0.55 l3 , along with
-0.56 l3 , and the
-0.12 l3 , as producer
-0.23 l3 , based on
-0.16 l3 , created by
-0.14 l3 , directed by
-0.09 l3 , director of
0.17 l3 , inspired by
0.26 l3 , led by
0.41 l3 , mr .
0.53 l3 , played by
-0.30 l3 , produced by
-0.24 l3 , that was
0.15 l3 , which starred
-0.09 l3 , who plays
-0.22 l3 , written by
0.16 l3 , ” said
0.30 l3 , ” with
-0.27 l3 , ” “
0.05 l3 . %P ,
-0.15 l3 : %P (
0.14 l3 : %P ,
0.11 l3 : %P and
-0.40 l3 : %P as
-0.26 l3 : %P with
0.40 l3 ; %P ,
0.33 l3 ; %P and
-0.17 l3 ; %P as
-0.42 l3 ^ %K ,
0.34 l3 ^ %P &
-0.47 l3 ^ %P 's
-0.94 l3 ^ %P (
0.06 l3 ^ %P ,
0.80 l3 ^ %P :
-0.42 l3 ^ %P as
-0.14 l3 ^ %P did
-0.48 l3 ^ %P is
-0.31 l3 ^ %P plays
-0.58 l3 ^ %P –
-0.11 l3 ^ %T %S
-0.23 l3 ^ %T (
0.07 l3 ^ %T stars
0.45 l3 ^ %T –
-0.09 l3 ^ ^ %C
-0.12 l3 ^ ^ %T
0.10 l3 ^ ^ (
0.19 l3 ^ ^ ^
0.19 l3 ^ ^ actor
0.42 l3 ^ ^ and
-0.19 l3 ^ ^ as
-0.25 l3 ^ ^ both
-0.21 l3 ^ ^ creator
-0.09 l3 ^ ^ for
0.39 l3 ^ ^ however
-0.19 l3 ^ ^ showrunner
-0.18 l3 ^ ^ the
-0.34 l3 ^ ^ when
0.06 l3 ^ ^ while
-0.24 l3 ^ ^ will
-0.51 l3 ^ ^ “
-0.09 l3 ^ based on
0.30 l3 ^ cast :
-0.14 l3 ^ created by
-0.23 l3 ^ directed by
-0.24 l3 ^ director :
-0.12 l3 ^ executive producer
-0.17 l3 ^ genre :
0.11 l3 ^ it starred
-0.42 l3 ^ meanwhile ,
-0.13 l3 ^ produced by
0.39 l3 ^ stars :
0.19 l3 ^ writer :
-0.23 l3 ^ written by
0.36 l3 a %S with
-0.16 l3 after %P 's
-0.19 l3 an adaptation of
-0.24 l3 and %K 's
0.39 l3 and %P 's
-0.17 l3 and %P ,
0.45 l3 and %P ;
-0.28 l3 and %P as
-0.07 l3 and %P of
-0.24 l3 and adapted by
-0.18 l3 and directed by
-0.16 l3 and illustrated by
-0.06 l3 and produced by
-0.11 l3 and stars as
-0.13 l3 and written by
-0.30 l3 are %P (
-0.09 l3 are %P ,
-0.05 l3 are %P and
0.39 l3 as %P ,
0.31 l3 as %P and
-0.38 l3 as %P the
0.07 l3 as well as
-0.08 l3 based on the
-0.22 l3 be directed by
-0.26 l3 be written by
-0.06 l3 book %T :
0.31 l3 both %P and
-0.24 l3 brothers %P and
-0.48 l3 by %P (
-0.12 l3 by %P /
-0.65 l3 by %P and
0.13 l3 cast also includes
0.05 l3 cast members include
-0.30 l3 casts %P ,
-0.05 l3 centers on a
0.35 l3 character %P (
-0.29 l3 creator %P and
-0.12 l3 debuts %D on
0.15 l3 executive produced by
0.23 l3 executive producers :
-0.16 l3 for %K and
0.17 l3 for %T ,
-0.06 l3 for the %D
-0.15 l3 from %P ,
0.07 l3 from %P and
0.35 l3 has %P and
-0.07 l3 her role as
-0.34 l3 her voice to
-0.27 l3 in %D ,
-0.28 l3 in %P 's
-0.51 l3 in %P and
-0.05 l3 in %T ,
-0.15 l3 in and around
-0.26 l3 include %P (
-0.16 l3 include %P ,
0.31 l3 including %P ,
-0.36 l3 is %P (
0.14 l3 is %P ;
-0.08 l3 is %P and
-0.04 l3 is %P as
-0.11 l3 is based on
-0.08 l3 is created by
-0.16 l3 is directed by
0.23 l3 is played by
-0.13 l3 is written by
0.15 l3 like %P ,
0.20 l3 members %P ,
-0.11 l3 new %P 's
-0.13 l3 novels of %O
-0.22 l3 of %P 's
0.28 l3 of %P (
-0.25 l3 of %P ,
-0.84 l3 of %P and
0.27 l3 of %P as
-0.35 l3 of %S ,
0.32 l3 of %T ,
0.05 l3 of %T includes
0.16 l3 on %D ,
0.04 l3 on %D that
-0.07 l3 on %P &
-0.25 l3 on %P 's
-0.21 l3 on %P ,
-0.32 l3 on %P and
-0.04 l3 play %P and
-0.33 l3 producer ) ,
-0.23 l3 producers %P and
-0.21 l3 said : “
-0.25 l3 same name by
-0.12 l3 series written by
0.27 l3 starred %P ,
0.24 l3 starring %P 's
-0.21 l3 starring %P ,
0.70 l3 starring %P and
-0.14 l3 stars %P (
0.20 l3 stars %P ,
-0.29 l3 stars %P as
-0.09 l3 take on the
-0.11 l3 television anime of
-0.42 l3 the %P 's
-0.30 l3 the %P ,
0.19 l3 the %P and
-0.15 l3 the %P for
-0.26 l3 the %P of
-0.37 l3 the %S ,
0.12 l3 the cast includes
-0.20 l3 the director is
-0.26 l3 the part of
0.05 l3 the previously announced
-0.08 l3 the role of
-0.07 l3 the series follows
0.13 l3 the series starring
0.17 l3 the series stars
-0.45 l3 the series with
-0.21 l3 the show ,
0.13 l3 the show stars
-0.33 l3 the story of
-0.05 l3 the town of
-0.05 l3 theme song “
0.16 l3 to %O ,
-0.30 l3 to %P 's
0.28 l3 to %P (
0.14 l3 to %P ,
-0.37 l3 to %P and
0.29 l3 was created by
-0.12 l3 was directed by
-0.12 l3 was written by
0.40 l3 with %P 's
-0.30 l3 with %P and
-0.30 l3 with %P as
-0.19 l3 writer / producer
0.34 l3 | %P ,
0.41 l3 – %P and
0.30 l3 “ %P (
-0.32 l3 “ %P and
-0.12 l3 ” ) and
-0.42 l3 ” , from
-0.09 l3 ” and “
-1.98 own P1
-0.66 own P2
-0.68 own P3
0.60 own Psure2
0.50 own Psure3
-1.84 own writtenP1
-0.75 own writtenP2
-0.62 own writtenP3
-0.06 own writtenPsure1
0.59 own writtenPsure2
0.65 own writtenPsure3
-0.38 par %D
0.58 par %T
0.26 par no
-0.20 par the
-0.20 par “
-0.38 par2 %D )
-0.26 par2 %P )
0.41 par2 %P ,
0.10 par2 %P of
0.07 par2 %P on
0.16 par2 %T )
-0.18 par2 the %P
-0.16 par2 “ %P
-0.18 r1 !
-0.36 r1 $
-0.57 r1 %D
-0.42 r1 %N
-0.49 r1 %O
-0.13 r1 %S
-0.49 r1 %T
-0.18 r1 's
-0.13 r1 (
0.20 r1 ,
0.45 r1 -
0.19 r1 --
-0.08 r1 ...
-0.29 r1 /
-0.26 r1 :
-0.21 r1 ;
0.22 r1 [
-0.43 r1 ]
0.07 r1 a
-0.30 r1 actor
-0.18 r1 actress
-0.13 r1 added
0.09 r1 after
-0.25 r1 agent
0.13 r1 all
0.18 r1 also
0.26 r1 and
0.18 r1 are
0.89 r1 as
-0.10 r1 at
-0.11 r1 attached
-0.35 r1 australia
-0.36 r1 award
-0.26 r1 back
-0.22 r1 before
-0.23 r1 book
0.12 r1 but
-0.26 r1 by
-0.18 r1 called
-0.28 r1 can
0.07 r1 cast
-0.05 r1 city
-0.20 r1 come
0.11 r1 comes
-0.12 r1 confirmed
-0.24 r1 continues
0.31 r1 could
-0.42 r1 created
-0.18 r1 denied
0.24 r1 described
-0.27 r1 developed
-0.46 r1 did
-0.66 r1 directed
-0.47 r1 directs
0.37 r1 does
-0.39 r1 drama
-0.07 r1 episode
-0.15 r1 exec
0.27 r1 executive
-0.15 r1 family
0.31 r1 fans
-0.10 r1 finally
-0.22 r1 follows
-0.61 r1 for
0.18 r1 from
0.40 r1 gets
-0.14 r1 girl
-0.22 r1 got
-0.46 r1 had
-0.13 r1 handles
0.24 r1 has
0.07 r1 her
-0.28 r1 here
-0.36 r1 himself
0.56 r1 hosts
-0.31 r1 i
-0.06 r1 ireland
0.15 r1 is
0.17 r1 joining
0.21 r1 joins
-0.53 r1 jun
-0.24 r1 launched
-0.07 r1 lawyer
-0.17 r1 lead
0.28 r1 leads
-0.13 r1 leave
-0.21 r1 led
-0.32 r1 left
-0.43 r1 made
0.23 r1 makes
-0.13 r1 me
-0.22 r1 movie
-0.19 r1 no
-0.12 r1 north
-0.25 r1 novel
-0.33 r1 of
-0.49 r1 on
-0.51 r1 once
-0.26 r1 one
-0.39 r1 only
-0.35 r1 or
-0.22 r1 overseeing
-0.24 r1 people
0.29 r1 play
0.18 r1 playing
0.61 r1 plays
-0.11 r1 prequel
-0.63 r1 produces
-0.06 r1 put
-0.11 r1 release
-0.50 r1 remains
0.29 r1 reprise
0.08 r1 reprises
-0.11 r1 respectively
-0.19 r1 return
0.34 r1 returning
-0.28 r1 role
-0.50 r1 said
-0.35 r1 says
0.13 r1 series
-0.26 r1 served
0.29 r1 share
-0.14 r1 show
-0.28 r1 since
-0.10 r1 sisters
-0.27 r1 split
-0.09 r1 star
-0.25 r1 starring
0.23 r1 stars
-0.25 r1 stays
0.15 r1 still
-0.10 r1 story
0.10 r1 take
0.33 r1 takes
0.12 r1 team
-0.46 r1 the
-0.41 r1 thriller
-0.24 r1 to
-0.24 r1 together
-0.06 r1 town
0.20 r1 turned
-0.20 r1 turns
-0.29 r1 until
-0.17 r1 update
-0.07 r1 via
-0.06 r1 was
0.27 r1 were
-0.09 r1 west
0.10 r1 will
-0.45 r1 with
-0.13 r1 would
-0.08 r1 wrote
-0.35 r1 you
-0.13 r1 |
0.58 r1 –
0.17 r1 —
-0.19 r1 “
-0.82 r1 ”
-0.15 r2 ! $
-0.36 r2 $ $
-0.15 r2 %D .
-0.07 r2 %N %P
-0.06 r2 %N )
-0.12 r2 %N ,
-0.11 r2 %N in
-0.10 r2 %T ,
-0.22 r2 %T is
-0.24 r2 's %D
-0.21 r2 's %K
0.61 r2 's %P
-0.35 r2 's %T
-0.24 r2 's book
-0.11 r2 's character
-0.10 r2 's first
-0.21 r2 's husband
-0.06 r2 's journey
0.19 r2 's last
-0.33 r2 's manga
-0.77 r2 's novel
0.20 r2 's own
-0.29 r2 's second
-0.12 r2 's series
-0.19 r2 's top
-0.15 r2 's trilogy
0.37 r2 's “
-0.38 r2 ( %D
0.27 r2 ( %T
0.40 r2 ( as
-0.31 r2 ( creator
-0.04 r2 ( he
-0.38 r2 ( no
0.09 r2 ( the
0.44 r2 ( this
-0.18 r2 ( “
-0.30 r2 ) $
-0.07 r2 ) %P
0.18 r2 ) ,
0.37 r2 ) .
0.30 r2 ) are
-0.41 r2 ) as
-0.39 r2 ) has
-0.25 r2 ) have
0.07 r2 ) in
-0.42 r2 ) is
-0.47 r2 ) lead
-0.58 r2 ) star
0.54 r2 ) who
-0.40 r2 ) will
-0.10 r2 ) would
-0.26 r2 , %C
-0.44 r2 , %K
0.38 r2 , %N
0.36 r2 , %P
-0.28 r2 , %S
-0.22 r2 , %T
-0.11 r2 , a
-0.15 r2 , according
0.07 r2 , alongside
0.28 r2 , an
-0.29 r2 , and
0.26 r2 , arrives
-0.20 r2 , as
0.14 r2 , best
-0.23 r2 , but
-0.20 r2 , chief
-0.35 r2 , described
0.47 r2 , directed
-0.55 r2 , director
-0.13 r2 , each
0.06 r2 , for
0.17 r2 , from
-0.22 r2 , has
0.10 r2 , her
0.16 r2 , in
-0.15 r2 , its
0.07 r2 , known
0.17 r2 , last
-0.20 r2 , mr
0.13 r2 , new
-0.06 r2 , on
0.18 r2 , once
0.05 r2 , one
-0.47 r2 , played
-0.27 r2 , president
-0.09 r2 , produced
-0.10 r2 , respectively
-0.12 r2 , said
-0.17 r2 , since
-0.18 r2 , the
-0.17 r2 , their
-0.18 r2 , though
-0.05 r2 , told
-0.20 r2 , was
-0.17 r2 , where
0.19 r2 , which
-0.18 r2 , while
0.16 r2 , who
0.25 r2 , whose
0.17 r2 , will
-0.17 r2 , with
0.47 r2 , written
-0.36 r2 , “
-0.10 r2 , ”
0.56 r2 - %P
-0.07 r2 - based
0.18 r2 - fronted
-0.14 r2 - set
-0.09 r2 - winning
-0.12 r2 . $
-0.12 r2 ... $
-0.12 r2 ... no
-0.41 r2 / %C
-0.15 r2 / %O
-0.55 r2 : %C
-1.09 r2 : %P
0.12 r2 : the
-0.56 r2 ; %P
0.29 r2 ; and
0.22 r2 [ %P
-0.13 r2 added :
0.09 r2 again playing
-0.16 r2 and %D
-0.21 r2 and %K
0.38 r2 and %P
-0.18 r2 and %T
-0.06 r2 and co
-0.07 r2 and directed
-0.11 r2 and her
-0.09 r2 and illustrated
-0.09 r2 and is
0.20 r2 and newcomer
-0.09 r2 and produced
-0.37 r2 and stars
-0.31 r2 and the
-0.06 r2 and will
-0.07 r2 and written
0.26 r2 are %P
0.26 r2 are all
0.11 r2 are among
0.28 r2 are back
-0.27 r2 are executive
-0.17 r2 are rolling
0.55 r2 as %P
0.39 r2 as a
0.15 r2 as he
0.64 r2 as the
-0.17 r2 at %N
-0.14 r2 at %P
-0.21 r2 at its
-0.08 r2 australia ,
-0.05 r2 award -
-0.30 r2 back in
0.17 r2 being the
-0.20 r2 by %P
-0.18 r2 called it
-0.26 r2 created %T
-0.20 r2 created it
0.24 r2 described the
-0.28 r2 directed .
-0.34 r2 directed the
-0.22 r2 directs .
-0.30 r2 directs the
-0.06 r2 drama %T
-0.15 r2 exec produce
0.27 r2 executive produce
-0.39 r2 for %C
-0.18 r2 for %K
-0.16 r2 for %P
-0.37 r2 for %S
0.37 r2 for a
-0.60 r2 for his
-0.14 r2 for the
-0.26 r2 for “
-0.32 r2 from the
-0.14 r2 girl ,
-0.40 r2 had a
-0.47 r2 has a
0.41 r2 has been
0.25 r2 has joined
0.28 r2 has said
0.33 r2 has the
-0.12 r2 has told
-0.13 r2 has written
0.15 r2 have all
0.28 r2 have been
-0.12 r2 have joined
-0.24 r2 have written
-0.40 r2 in %D
-0.17 r2 in %S
-0.25 r2 in %T
0.16 r2 in a
0.21 r2 in his
0.15 r2 in it
-0.34 r2 in the
0.57 r2 is %P
0.15 r2 is a
-0.12 r2 is also
0.44 r2 is available
0.52 r2 is back
-0.37 r2 is behind
0.24 r2 is coming
-0.34 r2 is directing
0.78 r2 is doing
-0.27 r2 is found
0.20 r2 is leaving
0.31 r2 is likely
-0.29 r2 is making
-0.13 r2 is not
0.11 r2 is on
0.19 r2 is seen
0.41 r2 is set
-0.20 r2 is the
-0.19 r2 joins “
-0.20 r2 launched the
0.29 r2 leads %T
-0.21 r2 led the
-0.40 r2 no %P
-0.12 r2 novel ,
-0.12 r2 of %K
-0.04 r2 of %N
-0.43 r2 of %P
-0.11 r2 of a
-0.14 r2 of drama
-0.19 r2 of the
-0.50 r2 on %C
0.17 r2 on %D
-0.05 r2 on %P
0.13 r2 on a
0.20 r2 on the
-0.34 r2 or %P
-0.22 r2 overseeing the
0.28 r2 plays %P
-0.11 r2 release $
0.08 r2 reprise their
0.09 r2 reprises her
-0.04 r2 respectively ,
0.45 r2 return ;
-0.49 r2 return to
0.12 r2 returns as
-0.14 r2 returns to
-0.37 r2 said ,
0.11 r2 said .
-0.37 r2 said in
0.07 r2 says :
-0.17 r2 series ,
0.27 r2 series in
-0.26 r2 served as
0.13 r2 share the
-0.27 r2 split the
-0.34 r2 star %P
0.17 r2 star .
0.11 r2 stars as
0.20 r2 stars in
0.35 r2 takes %P
0.12 r2 team up
-0.15 r2 the %P
-0.05 r2 to %P
-0.06 r2 to be
-0.27 r2 to return
-0.09 r2 to the
-0.10 r2 told %O
-0.24 r2 told reporters
0.14 r2 told us
-0.29 r2 who 's
-0.23 r2 who is
0.15 r2 will not
-0.16 r2 will perform
0.41 r2 will play
0.05 r2 will reprise
-0.06 r2 will return
0.06 r2 will star
-0.45 r2 with %P
0.28 r2 wrote it
-0.27 r2 wrote the
0.94 r2 – %P
-0.22 r2 – a
-0.19 r2 – the
-0.44 r2 — %D
-0.05 r2 — that
-0.53 r2 ” )
-0.23 r2 ” ,
-0.15 r3 ! $ $
-0.36 r3 $ $ $
-0.14 r3 %D . $
-0.12 r3 %N , %P
0.39 r3 & %P )
-0.16 r3 & %P ,
-0.27 r3 & %P .
-0.10 r3 's %K ,
-0.17 r3 's %K and
-0.39 r3 's %P )
-0.38 r3 's %P ,
0.20 r3 's %P .
-0.71 r3 's %P and
-0.38 r3 's %P as
0.40 r3 's %P in
0.48 r3 's %P is
-0.07 r3 's %P of
-0.05 r3 's %P to
-0.06 r3 's %T (
-0.40 r3 's %T ,
-0.38 r3 's %T and
-0.06 r3 's %T is
-0.18 r3 's character ,
-0.21 r3 's husband %P
-0.19 r3 's manga ,
-0.23 r3 's novel the
-0.12 r3 's series %T
0.55 r3 's “ %T
-0.38 r3 ( %D )
-0.28 r3 ( %P )
0.46 r3 ( %P ,
0.31 r3 ( %P and
0.49 r3 ( %P of
0.07 r3 ( %P on
0.16 r3 ( %T )
0.08 r3 ( the %P
0.44 r3 ( this is
-0.20 r3 ( “ %P
-0.20 r3 ( “ %T
0.24 r3 ( “ the
-0.30 r3 ) $ $
-0.07 r3 ) %P (
-0.32 r3 ) , %P
-0.11 r3 ) , %T
0.45 r3 ) , a
0.15 r3 ) , and
-0.17 r3 ) , the
-0.10 r3 ) , who
-0.15 r3 ) , with
0.37 r3 ) . $
-0.05 r3 ) and %P
0.20 r3 ) are all
0.20 r3 ) are back
-0.36 r3 ) as %P
-0.20 r3 ) has been
-0.19 r3 ) is the
-0.06 r3 ) will be
-0.15 r3 ) will play
-0.21 r3 , %K .
-0.13 r3 , %P $
0.29 r3 , %P %D
0.21 r3 , %P &
-0.20 r3 , %P 's
-0.44 r3 , %P (
0.74 r3 , %P ,
0.63 r3 , %P .
0.15 r3 , %P ;
0.23 r3 , %P and
-0.84 r3 , %P as
-0.44 r3 , %P in
-0.49 r3 , %P is
-0.36 r3 , %P of
0.29 r3 , %P |
-0.13 r3 , %S $
-0.07 r3 , %T ,
-0.12 r3 , %T and
0.11 r3 , %T is
0.38 r3 , a %P
-0.15 r3 , according to
-0.44 r3 , and %P
0.22 r3 , and others
0.26 r3 , arrives %D
-0.21 r3 , as well
0.14 r3 , best known
-0.35 r3 , described as
0.47 r3 , directed by
-0.55 r3 , director of
0.17 r3 , last seen
0.18 r3 , once again
0.05 r3 , one of
-0.47 r3 , played by
-0.27 r3 , president of
-0.09 r3 , produced by
-0.10 r3 , respectively .
-0.15 r3 , the %C
-0.55 r3 , the %P
-0.08 r3 , the %S
-0.24 r3 , the creator
-0.42 r3 , the director
-0.04 r3 , the drama
-0.22 r3 , the latter
-0.27 r3 , the producer
0.23 r3 , the series
0.21 r3 , the show
-0.10 r3 , where the
-0.10 r3 , while %P
-0.06 r3 , who also
0.13 r3 , who are
0.19 r3 , who came
-0.48 r3 , who created
0.19 r3 , who has
0.35 r3 , who plays
0.27 r3 , who starred
0.29 r3 , who was
-0.11 r3 , who will
-0.45 r3 , who writes
-0.50 r3 , who wrote
-0.20 r3 , with %P
0.47 r3 , written by
-0.30 r3 , “ %T
-0.07 r3 - set crime
-0.12 r3 . $ $
-0.12 r3 ... $ $
-0.36 r3 / %C $
-0.10 r3 : the %P
-0.33 r3 : “ %P
-0.38 r3 ; %P ,
-0.58 r3 ; %P and
-0.26 r3 ; %P as
0.08 r3 ; %P is
0.22 r3 [ %P ]
-0.13 r3 added : “
0.20 r3 and %K 's
-0.36 r3 and %K ,
-0.36 r3 and %P $
-0.27 r3 and %P (
-0.16 r3 and %P )
-0.14 r3 and %P .
0.35 r3 and %P :
0.32 r3 and %P ;
0.31 r3 and %P again
-0.05 r3 and %P all
0.20 r3 and %P also
-0.37 r3 and %P and
0.38 r3 and %P are
0.14 r3 and %P back
-0.27 r3 and %P executive
-0.26 r3 and %P for
0.30 r3 and %P in
0.15 r3 and %P joining
-0.27 r3 and %P of
0.16 r3 and %P on
0.37 r3 and %P play
0.06 r3 and %P reprise
0.46 r3 and %P return
0.32 r3 and %P share
-0.10 r3 and %P story
-0.31 r3 and %P to
0.28 r3 and %P were
-0.11 r3 and %P will
-0.06 r3 and co .
-0.07 r3 and directed by
-0.11 r3 and her family
-0.09 r3 and illustrated by
0.20 r3 and newcomer %P
-0.09 r3 and produced by
-0.37 r3 and stars as
-0.16 r3 and the %P
-0.07 r3 and written by
0.06 r3 are all expected
0.26 r3 are all on
0.11 r3 are among the
-0.27 r3 are executive producers
-0.17 r3 are rolling in
0.17 r3 as %P $
0.31 r3 as %P 's
0.48 r3 as %P ,
0.48 r3 as %P .
0.10 r3 as %P ;
0.27 r3 as %P and
-0.42 r3 as %P the
0.19 r3 as the king
0.32 r3 as the title
-0.11 r3 at %N with
0.35 r3 at the helm
-0.05 r3 award - winning
-0.30 r3 back in %D
-0.05 r3 by %P .
-0.17 r3 commented : “
-0.28 r3 directed . $
-0.18 r3 directed the first
-0.29 r3 directed the pilot
-0.22 r3 directs . $
-0.32 r3 for %C .
-0.12 r3 for %P ,
-0.11 r3 for the %C
-0.26 r3 for “ %T
0.17 r3 has been cast
0.25 r3 has joined the
0.41 r3 has the part
0.15 r3 have all been
-0.24 r3 have written the
-0.09 r3 in %D $
-0.25 r3 in %D .
-0.19 r3 in %S of
-0.48 r3 in the %P
-0.12 r3 in the %S
-0.21 r3 in the new
-0.11 r3 in the show
0.52 r3 is %P ,
0.44 r3 is available .
-0.29 r3 is in charge
0.14 r3 is in talks
0.41 r3 is set to
-0.52 r3 is the creator
-0.30 r3 is the studio
-0.11 r3 of %K .
-0.09 r3 of %P )
-0.09 r3 of %P ,
-0.17 r3 of %P .
-0.04 r3 of %P and
-0.11 r3 of a %P
-0.07 r3 of drama %P
-0.06 r3 of the %P
-0.12 r3 on %C ,
0.38 r3 on %D .
0.27 r3 plays %P .
-0.11 r3 release $ $
0.08 r3 reprise their roles
0.09 r3 reprises her role
0.21 r3 returns as %P
0.11 r3 said . $
-0.31 r3 said in a
0.07 r3 says : “
0.27 r3 series in %D
-0.27 r3 split the directing
-0.33 r3 star %P stars
0.17 r3 star . $
-0.10 r3 the %P ,
-0.10 r3 told %O he
-0.24 r3 told reporters that
0.16 r3 will be returning
-0.16 r3 will perform the
0.15 r3 will play %P
0.27 r3 will star in
-0.05 r3 with %P ,
-0.59 r3 wrote it .
0.63 r3 – %P $
-0.42 r3 ” ) ,
-0.20 r3 ” ) .
0.25 rule <actor>_as_<character>
0.84 rule <actor>_plays_<character>
0.46 rule <character>_(<actor>)
0.15 rule <people>_in_<series>
0.67 rule <people>_star
0.44 rule <person>-fronted
0.41 rule actors_<people>
0.94 rule alongside_<people>
1.68 rule any
0.89 rule cast_includes_<people>
-0.74 rule cast_list_line
1.24 rule joining_are_<people>
-0.91 rule none
0.48 rule played_by_<people>
0.46 rule row_of_a_cast_table
1.08 rule starring_<people>
0.73 rule the_<people>_series
-0.13 rule the_original_cast_<people>
`
