/** What the judge of cast claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const castWeights = `
-0.222 bias
-0.10 A !
-0.36 A #
0.13 A %C
-0.08 A %D
-0.77 A %K
-0.04 A %N
-0.56 A %O
0.05 A %S
-0.09 A %T
0.12 A &
-0.12 A 's
-0.20 A (
-0.10 A *
0.06 A +
-0.09 A ,
0.19 A -
0.16 A ...
-0.24 A /
-0.07 A :
0.31 A ;
-0.16 A ?
0.22 A [
0.20 A above
0.12 A absent
0.10 A acclaimed
0.17 A according
0.16 A acted
-0.10 A action
-0.49 A actor
-0.09 A actors
-0.10 A actress
-0.38 A actually
-0.45 A adaptation
-0.55 A adapted
-0.54 A adapts
0.43 A added
0.31 A additions
0.13 A admitted
0.43 A after
0.39 A again
-0.14 A against
0.39 A ago
-0.05 A air
-0.40 A aired
-0.16 A aka
-0.22 A alive
-0.20 A all
-0.22 A alone
-0.70 A along
0.26 A alongside
0.52 A already
0.27 A although
0.15 A am
-0.52 A american
-0.71 A among
-0.55 A animation
-0.44 A anime
0.28 A announced
0.18 A announcing
-0.23 A any
0.71 A appear
-0.07 A arc
-0.07 A around
0.23 A arrived
0.24 A arrives
-0.29 A art
-0.33 A asked
-0.09 A attached
-0.04 A attended
-0.25 A audiences
-0.33 A australia
-0.20 A australian
-0.20 A author
0.37 A autumn
-0.20 A award
0.07 A award-winning
-0.30 A away
-0.05 A axed
0.10 A back
-0.12 A bafta
-0.05 A base
-0.41 A based
0.20 A beard
0.18 A beautiful
-0.13 A became
-0.30 A because
0.23 A become
-0.04 A before
0.07 A began
-0.07 A begin
0.06 A beginning
0.10 A begins
-0.46 A begun
-0.63 A behind
0.05 A being
0.27 A believe
0.20 A best
-0.14 A best-selling
-0.30 A bestseller
-0.06 A better
-0.18 A between
-0.09 A black
-0.15 A blessed
0.26 A blown
-0.22 A board
-0.30 A body
-0.33 A book
-0.15 A books
-0.23 A both
0.17 A boy
0.06 A brand
-0.26 A bridge
-0.30 A bright
0.34 A brilliant
0.18 A bring
-0.41 A bringing
-0.13 A british
-0.23 A broadcast
-0.16 A brother
-0.35 A brothers
-0.28 A brought
-0.07 A business
-0.46 A busy
0.22 A but
-0.31 A cable
-0.05 A called
0.38 A came
-0.35 A cameras
-0.12 A can
-0.22 A canada
-0.32 A cancelled
-0.32 A care
-0.06 A carries
-0.53 A case
0.48 A cast
-0.39 A casting
-0.16 A central
0.19 A centre
-0.28 A century
-0.30 A ceo
-0.30 A chair
-0.25 A chance
-0.27 A changes
-0.09 A channel
-0.33 A channels
-0.28 A character
-0.22 A characters
-0.87 A charge
-0.20 A charismatic
-0.12 A checking
0.14 A chef
-0.33 A children
-0.37 A city
-0.20 A clarify
-0.04 A classic
-0.17 A close
0.10 A closed
-0.23 A closer
-0.06 A co
0.18 A co-created
-0.11 A co-creator
0.20 A co-production
-0.35 A colleagues
0.52 A comeback
0.31 A comedic
0.10 A comes
-0.17 A comic
-0.62 A coming
-0.17 A comment
-0.35 A commissioned
-0.21 A company
-0.40 A complex
-0.65 A composition
-0.35 A confirm
0.27 A confirmed
-0.13 A consistently
-0.30 A continue
-0.29 A continues
0.28 A contract
-0.08 A control
-0.29 A corruption
-0.29 A could
0.16 A couple
0.30 A course
-0.15 A create
-0.33 A created
-0.96 A creator
-0.49 A creators
-0.08 A creatures
-0.12 A credit
-0.46 A credits
-0.44 A crime
-0.16 A critical
0.29 A critically
-0.27 A cult
0.43 A current
0.20 A currently
-0.13 A daily
-0.07 A dangerous
-0.06 A dark
-0.38 A date
-0.19 A dates
-0.16 A daughter
0.17 A day
-0.19 A days
-0.16 A dead
-0.38 A deal
-0.22 A death
-0.33 A debut
-0.46 A debuted
-0.32 A decide
-0.50 A decision
-0.22 A dedicated
-0.23 A delighted
-0.11 A denied
0.45 A described
-0.18 A design
-0.51 A designs
-0.17 A despite
-0.14 A details
0.13 A detective
0.17 A determined
-0.32 A developed
-0.24 A development
-0.35 A diary
-0.55 A did
-0.08 A died
-0.24 A different
-0.37 A dinner
-0.91 A direct
-0.33 A directed
-0.72 A directing
-0.47 A direction
-0.13 A director
-0.64 A directs
-0.33 A dirty
-0.22 A discover
-0.18 A discovered
-0.34 A discovers
-0.06 A do
-0.06 A doctor
0.13 A does
0.20 A doing
0.06 A don
-0.37 A doors
-0.04 A down
0.51 A drama
-0.24 A dramas
0.22 A dramedy
-0.26 A dropped
0.07 A due
-0.27 A duo
-0.30 A during
-0.25 A duties
-0.25 A each
-0.47 A earlier
-0.10 A east
0.25 A either
0.06 A ended
0.14 A ending
-0.43 A england
-0.47 A english
-0.28 A enough
0.27 A ensemble
0.39 A enter
-0.09 A entering
-0.42 A entertainment
-0.25 A epic
-0.11 A episode
-0.17 A episodes
-0.05 A espionage
-0.31 A established
-0.15 A even
-0.45 A event
-0.39 A ever
-0.18 A every
0.25 A everyone
-0.37 A exactly
-0.21 A excited
-0.63 A exec
-0.68 A executive
0.13 A exit
0.24 A exiting
0.42 A expected
-0.18 A experience
-0.29 A faces
-0.37 A fame
-0.21 A family
0.13 A famous
0.11 A fan
0.15 A fans
-0.35 A fantastic
-0.31 A fantasy
-0.12 A far
-0.15 A fate
0.17 A father
-0.08 A favorite
-0.19 A favourite
-0.25 A feature
0.05 A features
0.17 A featuring
-0.29 A fight
-0.25 A fighting
-0.10 A fill
-0.19 A film
0.22 A filmed
-0.09 A filming
0.35 A films
-0.27 A final
-0.07 A finale
0.13 A finally
-0.27 A financial
-0.35 A finding
-0.08 A finish
0.38 A finished
0.07 A first
-0.26 A focus
-0.20 A follow
-0.05 A followed
-0.13 A following
0.16 A follows
-0.25 A former
0.06 A fortress
-0.45 A fortune
-0.25 A forward
0.25 A found
-0.25 A fourth
0.07 A franchise
-0.40 A french
-0.55 A friend
-0.12 A friends
0.13 A from
0.32 A fronted
-0.29 A fun
0.25 A funny
-0.48 A future
-0.32 A game
-0.18 A gang
-0.54 A gave
-0.14 A genre
0.31 A get
0.12 A gets
-0.40 A getting
-0.20 A giant
0.26 A girl
0.16 A given
-0.13 A global
-0.25 A globally
-0.26 A globe
-0.25 A go
-0.31 A goes
-0.49 A going
0.04 A gone
0.16 A good
0.37 A goodbye
-0.09 A got
0.20 A graphic
0.22 A grave
-0.33 A great
0.11 A group
0.25 A guest
-0.07 A had
-0.27 A half
-0.19 A hand
-0.27 A handed
-0.32 A handled
-0.35 A handles
-0.07 A happened
-0.48 A hard
-0.19 A have
-0.35 A having
0.09 A he
0.14 A he'd
-0.14 A head
0.34 A headline
0.36 A heads
0.11 A hear
-0.37 A heard
-0.13 A heart
0.07 A hearts
0.04 A heir
-0.08 A held
-0.29 A helmed
0.32 A her
0.24 A here
-0.35 A hero
0.30 A heroine
-0.25 A hiding
-0.27 A high
0.37 A highly
-0.43 A him
-0.41 A himself
0.25 A hinted
-0.05 A his
0.04 A historic
-0.10 A historical
-0.22 A history
-0.08 A hit
0.13 A home
-0.04 A homicide
-0.30 A hope
-0.18 A hopefully
-0.27 A hoping
-0.34 A horror
-0.25 A hospital
-0.23 A host
-0.24 A hosted
0.35 A hosts
0.09 A hot
0.18 A hour
-0.61 A hour-long
-0.55 A hours
-0.47 A however
-0.29 A human
-0.10 A husband
-0.27 A i
-0.31 A i'm
0.32 A if
-0.14 A illustrated
-0.28 A immersive
-0.30 A include
0.44 A includes
-0.19 A increasing
-0.38 A incredible
-0.09 A independent
-0.30 A india
0.12 A indie
-0.38 A inspired
0.25 A instead
-0.28 A intense
-0.23 A interest
-0.08 A international
0.28 A interview
0.42 A interviews
-0.34 A into
-0.20 A invest
-0.08 A investigate
0.46 A investigates
-0.28 A investigation
0.27 A ireland
-0.56 A japan
-0.41 A japanese
-0.05 A joined
0.47 A joining
0.09 A joins
0.21 A journalist
-0.12 A journey
0.22 A judge
0.18 A jun
0.25 A just
-0.34 A keeps
0.21 A kept
-0.18 A key
0.10 A kicks
0.22 A killed
-0.58 A killer
-0.15 A king
-0.38 A knew
-0.23 A know
0.24 A known
-0.20 A korean
0.08 A landed
-0.34 A large
0.43 A last
0.15 A latest
-0.16 A latter
-0.19 A launch
-0.29 A launched
-0.14 A lawyer
0.15 A lead
0.42 A leads
-0.06 A learn
-0.11 A least
-0.36 A leave
-0.07 A leaving
0.11 A led
0.04 A left
-0.29 A legal
0.21 A less
-0.23 A let
-0.42 A life
0.25 A like
0.21 A likely
0.06 A limited
-0.24 A lineup
0.18 A list
-0.37 A live-action
0.36 A loan
-0.10 A local
0.20 A locked
0.26 A london
-0.33 A long
0.21 A longtime
-0.28 A look
0.09 A looked
0.37 A looking
0.33 A lord
0.11 A lot
-0.44 A love
0.08 A made
-0.10 A main
0.08 A major
0.23 A make
0.27 A makes
-0.56 A making
0.05 A man
-0.75 A manga
0.19 A mark
-0.32 A marks
-0.30 A married
-0.34 A material
0.35 A may
0.31 A mayor
0.12 A me
-0.20 A means
0.50 A meanwhile
0.32 A media
-0.04 A meeting
-0.18 A members
-0.30 A memory
-0.19 A midseason
0.26 A might
-0.38 A million
-0.32 A minute
-0.31 A mission
-0.18 A mixed
-0.26 A modern
-0.31 A monster
-0.32 A months
-0.24 A more
-0.44 A most
0.20 A mother
0.27 A moved
-0.17 A movie
-0.30 A movies
0.10 A mr
-0.13 A mrs
0.53 A multiple
0.16 A mum
-0.36 A murder
0.08 A murdered
-0.50 A music
-0.13 A must
0.06 A my
0.21 A mysterious
-0.21 A name
0.16 A named
-0.14 A near
-0.36 A nearly
-0.25 A need
0.47 A neighbour
-0.14 A network
-0.42 A never
0.09 A new
0.70 A newcomer
-0.36 A newest
-0.08 A newly
-0.57 A news
0.33 A next
-0.05 A night
-0.08 A nights
0.09 A no
0.09 A nobody
-0.25 A noir
-0.15 A north
0.06 A not
0.34 A nothing
-0.39 A novel
-0.20 A novels
-0.14 A now
0.06 A number
-0.35 A numerous
0.06 A obviously
0.18 A off
-0.10 A officer
-0.34 A officially
-0.17 A old
-0.17 A older
-0.27 A oldest
-0.34 A once
-0.09 A only
0.06 A opener
-0.26 A opening
-0.39 A opens
0.14 A opposite
-0.42 A or
-0.17 A order
-0.08 A ordered
-0.32 A original
0.24 A originally
0.16 A originals
-0.25 A other
0.36 A others
-0.37 A our
-0.14 A out
-0.07 A over
-0.50 A overseeing
-0.47 A own
-0.15 A owned
0.13 A owner
-0.06 A p.m
0.07 A parents
0.35 A part
-0.10 A partner
0.60 A parts
0.10 A passed
-0.57 A past
-0.76 A pen
-0.26 A penned
-0.08 A people
-0.19 A perform
0.15 A performance
-0.10 A period
0.17 A photo
0.43 A picked
-0.11 A pickup
-0.15 A pilot
0.32 A pink
-0.25 A place
-0.32 A planned
0.35 A platform
0.55 A play
-0.07 A played
0.13 A player
0.38 A plays
-0.16 A pleased
0.41 A podcast
-0.30 A police
0.31 A political
0.20 A pop
0.28 A portray
-0.31 A position
-0.43 A post
-0.25 A post-production
0.13 A posted
-0.12 A power
0.08 A powerful
-0.49 A premiere
0.33 A premieres
-0.09 A prequel
0.14 A present
-0.58 A president
-0.58 A press
-0.05 A previously
-0.13 A principal
0.42 A procedural
-0.62 A produce
0.06 A produced
-0.38 A producer
-0.82 A producers
-0.30 A produces
-0.31 A producing
-0.43 A production
-0.57 A programming
-0.44 A project
-0.38 A projects
-0.45 A promises
0.22 A proper
0.13 A protagonist
0.45 A psychological
-0.10 A published
-0.19 A publisher
-0.18 A pulled
-0.38 A put
0.19 A question
-0.22 A ran
0.20 A rated
-0.06 A ratings
0.13 A read
-0.05 A ready
0.14 A real
-0.35 A really
0.25 A reason
0.09 A recently
0.21 A recovering
0.41 A recurring
0.05 A regular
0.11 A relationship
-0.08 A relationships
-0.51 A release
0.25 A released
0.08 A remain
-0.13 A remained
-0.71 A remains
-0.45 A renewed
-0.05 A replaced
0.18 A replacing
-0.27 A reportedly
-0.27 A reporters
0.28 A representative
0.43 A reprise
0.09 A reprises
-0.21 A reprising
-0.41 A respectively
-0.41 A rest
0.12 A returning
0.06 A returns
0.22 A reunited
-0.41 A revealed
-0.26 A revenge
-0.08 A rights
-0.24 A rising
0.41 A role
0.51 A roles
0.14 A roll
-0.35 A rolled
-0.19 A rolling
0.07 A romance
0.25 A romantic
-0.42 A room
0.28 A rumored
-0.09 A rumoured
0.15 A run
0.24 A running
-0.43 A runs
-0.18 A s
0.28 A saddle
-0.45 A said
-0.07 A sales
0.40 A same
-0.27 A saw
-0.20 A say
0.35 A saying
-0.42 A says
-0.23 A scene
0.34 A scenes
-0.39 A scheduled
-0.33 A school
0.18 A sci-fi
-0.35 A screenplay
-0.21 A screens
-0.48 A script
-0.34 A scripted
-0.70 A scripts
-0.08 A search
-0.32 A season
-0.12 A seat
-0.04 A second
-0.18 A secrets
-0.13 A see
-0.12 A seems
0.55 A seen
-0.33 A sense
-0.13 A seoul
-0.34 A series
0.14 A serious
-0.34 A serve
-0.26 A served
-0.16 A serves
-0.23 A service
-0.46 A sets
0.54 A share
-0.19 A shared
-0.30 A shares
0.21 A shooting
-0.36 A shop
-0.17 A short
0.41 A shot
0.47 A should
0.11 A show
0.11 A shown
-1.09 A showrunner
-0.37 A showrunners
-0.05 A shows
-0.29 A siblings
-0.26 A side
0.20 A signed
-0.08 A signs
-0.21 A since
0.12 A single
-0.45 A sings
-0.52 A sister
-0.08 A sisters
0.42 A sit
-0.21 A sitcom
0.42 A skills
0.16 A slated
-0.28 A slot
-0.42 A small
-0.33 A smash
-0.45 A so
-0.45 A soap
0.14 A soldier
0.26 A solid
-0.27 A solve
-0.16 A some
-0.11 A something
-0.10 A son
-0.35 A song
-0.62 A soon
0.29 A sound
-0.22 A south
-0.21 A space
-0.51 A spain
-0.48 A special
0.06 A spin-off
0.16 A spinoff
-0.38 A split
0.32 A spy
-0.28 A staff
0.11 A stage
0.17 A star
0.21 A starred
-0.68 A starring
0.35 A stars
-0.32 A started
0.30 A starting
-0.05 A starts
-0.21 A statement
-0.26 A stays
-0.19 A stepped
-0.14 A stepping
0.21 A steps
-0.23 A stick
0.23 A still
0.23 A stories
-0.58 A story
-0.36 A streaming
-0.10 A strength
0.21 A struggle
-0.18 A students
-0.40 A studio
0.20 A success
-0.12 A successful
-0.15 A such
-0.11 A suddenly
-0.27 A summer
-0.36 A sunday
-0.24 A support
0.43 A supporting
-0.47 A sure
-0.20 A survive
0.09 A take
-0.18 A takes
-0.36 A tale
0.27 A talent
-0.46 A talk
0.18 A talked
0.26 A talks
0.05 A tapped
-0.12 A team
-0.06 A teams
0.29 A teen
-0.15 A television
-0.40 A tell
-0.10 A telling
-0.08 A tells
0.09 A than
-0.12 A their
0.15 A them
-0.49 A theme
-0.18 A themed
0.20 A themselves
-0.57 A then
-0.31 A there
-0.17 A these
-0.08 A they
0.15 A thief
-0.11 A things
-0.11 A think
0.05 A third
0.73 A those
-0.18 A though
-0.27 A thriller
0.17 A through
-0.08 A thursday
0.38 A title
-0.18 A titles
-0.09 A together
-0.19 A tokyo
-0.35 A told
0.31 A too
-0.09 A took
-0.33 A top
0.29 A toplines
0.09 A tour
-0.54 A town
-0.33 A trailer
-0.26 A trilogy
0.07 A truth
0.25 A turned
-0.37 A turns
-0.46 A tv
-0.31 A tweeted
-0.24 A type
-0.25 A uk
-0.41 A unconfirmed
0.05 A under
-0.39 A unexpected
-0.34 A unique
-0.18 A unravel
-0.31 A until
0.61 A upcoming
-0.19 A update
-0.18 A updates
0.21 A upped
0.16 A us
-0.13 A use
-0.11 A used
-0.17 A usual
-0.34 A vampire
-0.22 A various
0.16 A very
-0.25 A via
-0.37 A vice
-0.20 A video
0.31 A viewers
-0.24 A village
-0.11 A villain
0.23 A voice
-0.22 A voices
-0.26 A wait
-0.23 A wake
-0.18 A wanted
-0.34 A watch
-0.32 A watched
-0.48 A way
-0.21 A we
-0.13 A we're
-0.14 A wear
0.27 A wednesday
-0.26 A week
-0.22 A weeks
-0.06 A welcomed
-0.14 A well
0.05 A western
0.20 A when
-0.30 A where
-0.48 A which
-0.05 A while
-0.11 A who
0.08 A whom
0.20 A whose
0.21 A wife
-0.04 A will
-0.27 A winner
-0.30 A winning
0.29 A without
-0.31 A woman
0.07 A won
-0.30 A work
-0.40 A worked
-0.29 A working
-0.41 A works
0.04 A world
0.25 A would
0.15 A wound
0.11 A wraps
-0.12 A write
0.07 A writer
-0.43 A writers
-0.43 A writes
-0.79 A writing
0.20 A written
-0.37 A wrote
-0.16 A year
-0.06 A year-old
0.42 A years
-0.48 A yes
0.11 A yet
0.07 A you
-0.22 A your
0.35 A |
0.16 A –
-0.17 A —
0.15 A ”
-0.16 An !
-0.36 An #
0.10 An %D
-0.42 An %K
-0.44 An %O
0.06 An %S
-0.17 An %T
-0.17 An &
-0.15 An 's
-0.13 An (
-0.14 An )
0.06 An +
0.12 An ,
0.22 An -
0.06 An --
0.21 An ...
-0.48 An /
0.06 An :
0.45 An ;
-0.30 An ?
0.22 An [
-0.20 An about
0.21 An above
0.12 An absent
0.19 An acclaimed
0.17 An according
0.16 An acted
-0.48 An actor
0.10 An actors
0.19 An actress
-0.51 An adaptation
-0.53 An adapted
-0.30 An adapts
0.38 An added
0.13 An admitted
0.48 An after
0.43 An again
-0.24 An agent
0.22 An ago
-0.09 An air
-0.42 An aired
-0.26 An aka
-0.22 An alive
-0.30 An along
0.19 An alongside
0.46 An already
0.22 An also
-0.12 An although
0.06 An always
0.18 An am
-0.22 An american
-0.63 An among
-0.30 An anime
0.43 An announced
-0.24 An another
0.33 An appear
0.25 An appears
-0.29 An around
0.32 An arrives
-0.28 An art
-0.33 An asked
-0.31 An australia
-0.08 An autumn
0.14 An available
-0.12 An away
0.09 An back
0.20 An bafta
-0.28 An based
0.20 An beard
-0.12 An became
0.28 An become
0.09 An been
-0.26 An before
0.20 An begins
-0.30 An begun
-0.23 An behind
0.10 An being
0.26 An best
-0.15 An best-selling
-0.30 An bestseller
0.06 An better
-0.16 An between
-0.23 An black
-0.20 An board
-0.52 An book
-0.15 An books
0.10 An both
-0.30 An bright
-0.11 An brilliant
-0.19 An broadcast
-0.31 An brother
-0.35 An brothers
-0.29 An brought
-0.39 An busy
-0.14 An but
-0.09 An cable
0.42 An came
-0.35 An cameras
0.14 An can
0.05 An cancelled
0.50 An cast
-0.38 An casting
0.19 An centre
-0.30 An ceo
-0.34 An character
-0.36 An characters
-0.68 An charge
-0.15 An charismatic
0.12 An checking
-0.36 An chief
0.18 An christmas
-0.05 An city
-0.20 An clarify
-0.04 An classic
-0.17 An close
0.10 An closed
-0.20 An closer
-0.04 An co
-0.04 An co-creator
-0.08 An come
0.17 An comedy
0.13 An comes
-0.15 An comic
-0.06 An coming
-0.10 An commissioned
-0.21 An company
-0.16 An complex
-0.48 An composition
0.34 An confirmed
-0.04 An consistently
-0.29 An continue
-0.22 An continues
-0.22 An corruption
0.17 An could
-0.08 An create
-0.32 An created
-0.11 An creative
-0.83 An creator
-0.47 An creators
-0.21 An credit
-0.13 An credits
-0.11 An crime
-0.44 An cult
-0.13 An daily
-0.26 An date
0.41 An daughter
-0.26 An day
-0.06 An days
-0.16 An dead
-0.14 An deal
-0.33 An debut
-0.32 An debuted
-0.08 An decide
-0.21 An dedicated
-0.11 An denied
-0.08 An described
-0.51 An designs
-0.10 An despite
-0.11 An details
-0.22 An detective
-0.26 An developed
-0.06 An development
-0.34 An did
-0.20 An dinner
-0.83 An direct
-0.33 An directed
-0.70 An directing
-0.38 An director
-0.70 An directs
-0.33 An dirty
-0.10 An discovers
-0.32 An do
0.21 An does
0.20 An doing
0.06 An don
-0.64 An done
-0.53 An doors
0.16 An drama
-0.15 An dramas
-0.26 An dropped
-0.31 An due
-0.28 An duties
-0.25 An each
-0.07 An east
0.10 An ended
-0.33 An ending
0.39 An enter
-0.38 An entertainment
-0.25 An epic
-0.44 An episodes
-0.31 An established
-0.33 An even
0.12 An event
-0.22 An ever
-0.11 An every
0.13 An everything
-0.36 An exactly
-0.49 An exec
-0.36 An executive
0.14 An exit
0.35 An expected
0.08 An face
-0.29 An faces
0.10 An fame
-0.39 An family
0.23 An famous
0.11 An fan
0.24 An fans
-0.35 An fantastic
-0.38 An fantasy
-0.07 An far
-0.17 An father
-0.17 An favourite
-0.14 An feature
-0.10 An fighting
-0.10 An fill
-0.37 An film
-0.22 An final
-0.20 An finale
0.13 An finally
-0.17 An financial
0.12 An find
-0.44 An first
-0.25 An focus
-0.12 An following
-0.14 An follows
0.34 An found
-0.50 An friend
0.18 An from
0.25 An fronted
0.34 An game
-0.08 An gang
-0.31 An gave
0.19 An get
0.17 An gets
-0.07 An getting
-0.12 An giant
0.33 An girl
0.16 An given
-0.13 An global
-0.22 An globe
0.17 An go
-0.23 An goes
-0.39 An going
-0.33 An good
-0.09 An got
-0.20 An great
0.31 An guest
-0.27 An had
-0.19 An hand
-0.32 An handled
-0.35 An handles
-0.46 An hard
0.09 An has
-0.29 An have
-0.08 An he
-0.28 An head
0.34 An headline
0.36 An heads
0.07 An hearts
0.11 An heir
0.06 An helm
-0.29 An helmed
0.11 An her
-0.33 An here
-0.34 An hero
-0.25 An hiding
-0.21 An high
0.32 An highly
0.10 An him
-0.46 An himself
0.04 An his
-0.10 An historical
0.37 An hit
-0.33 An horror
-0.34 An hospital
-0.23 An host
-0.22 An hosted
0.35 An hosts
0.09 An hot
-0.24 An hour
-0.61 An hour-long
-0.30 An hours
-0.41 An i
-0.31 An i'm
-0.13 An illustrated
-0.30 An include
-0.28 An independent
0.25 An instead
0.32 An interview
-0.24 An into
-0.08 An investigate
-0.29 An investigates
-0.19 An involved
0.27 An ireland
-0.21 An job
0.18 An joined
0.47 An joining
0.16 An joins
-0.10 An journey
0.11 An jun
0.42 An just
-0.26 An keeps
0.32 An killed
-0.54 An killer
-0.22 An king
-0.22 An know
0.21 An known
-0.08 An korean
0.08 An landed
-0.20 An large
0.46 An last
0.19 An later
-0.10 An latter
-0.16 An launch
-0.29 An launched
-0.29 An lawyer
0.25 An lead
0.28 An leads
-0.35 An leave
0.16 An leaving
0.22 An led
-0.13 An left
0.23 An less
-0.36 An life
-0.24 An light
0.06 An like
0.17 An likely
0.17 An list
-0.37 An live-action
-0.09 An local
0.28 An locked
0.14 An longtime
-0.11 An look
-0.12 An looked
0.35 An lord
0.23 An lot
-0.13 An made
0.25 An make
-0.48 An making
0.07 An man
-0.70 An manga
-0.32 An marks
-0.12 An married
0.21 An may
0.31 An mayor
-0.11 An me
0.50 An meanwhile
-0.18 An members
-0.30 An memory
0.27 An might
-0.26 An modern
-0.14 An most
0.21 An mother
0.31 An moved
-0.46 An movie
0.16 An mr
-0.16 An mrs
0.06 An much
-0.39 An murder
0.08 An murdered
-0.48 An music
-0.18 An must
0.22 An my
0.22 An mysterious
-0.08 An name
0.33 An named
-0.07 An nearly
0.47 An neighbour
-0.21 An network
-0.42 An never
-0.09 An new
0.59 An newcomer
-0.47 An news
0.31 An next
-0.21 An noir
-0.10 An north
0.05 An not
-0.58 An novel
-0.44 An novels
-0.22 An now
0.33 An off
-0.28 An officer
-0.22 An once
-0.09 An one
-0.30 An only
-0.18 An opening
-0.27 An opposite
-0.24 An or
-0.09 An order
-0.43 An original
0.12 An originally
-0.26 An originals
-0.15 An other
0.37 An others
-0.22 An our
-0.21 An out
-0.06 An over
-0.24 An overseeing
-0.16 An own
-0.15 An owned
0.42 An part
-0.10 An partner
0.60 An parts
-0.28 An pen
-0.26 An penned
-0.05 An people
0.11 An perform
0.18 An photo
-0.25 An place
0.54 An play
-0.22 An played
0.50 An playing
0.36 An plays
-0.14 An police
0.32 An political
0.38 An portray
-0.29 An position
0.15 An premiere
0.30 An premieres
-0.09 An prequel
-0.34 An present
-0.55 An president
-0.34 An previously
-0.13 An principal
-0.40 An produce
-0.19 An produced
-0.66 An producer
-0.75 An producers
-0.26 An produces
-0.31 An producing
-0.27 An production
-0.10 An programming
-0.25 An project
-0.36 An projects
0.13 An protagonist
-0.18 An pulled
-0.19 An put
-0.22 An ran
0.20 An rated
0.09 An recently
0.21 An recovering
0.24 An recurring
-0.19 An regular
0.39 An relationship
-0.47 An release
0.08 An remain
-0.13 An remained
-0.56 An remains
-0.19 An renewed
-0.28 An reporters
0.36 An reprise
0.09 An reprises
-0.21 An reprising
-0.29 An respectively
-0.37 An rest
-0.16 An return
-0.20 An returning
0.23 An reunited
-0.39 An revealed
-0.26 An revenge
0.26 An role
-0.18 An roles
-0.35 An rolled
-0.19 An rolling
-0.22 An romantic
-0.23 An room
0.28 An rumored
0.38 An rumoured
-0.12 An run
-0.18 An s
0.36 An saddle
-0.24 An said
-0.22 An same
-0.28 An says
-0.16 An scandal
0.23 An scene
-0.29 An scenes
-0.31 An scheduled
-0.25 An screenplay
-0.43 An script
-0.37 An scripts
-0.15 An search
0.05 An seat
-0.29 An second
-0.28 An secret
0.31 An seems
0.13 An seen
-0.13 An seoul
-0.19 An series
-0.23 An serve
-0.27 An served
-0.11 An serves
-0.21 An service
-0.20 An set
-0.16 An several
0.46 An share
-0.05 An shares
0.05 An she
0.08 An shooting
-0.45 An shot
0.27 An should
0.14 An show
-0.19 An shown
-0.82 An showrunner
-0.32 An showrunners
0.22 An shows
0.20 An signed
-0.08 An signs
0.12 An single
-0.41 An sister
-0.08 An sisters
0.23 An site
0.13 An sits
0.16 An slated
-0.48 An so
-0.45 An soap
-0.08 An solve
-0.22 An some
0.31 An son
-0.31 An soon
0.07 An sound
-0.09 An south
-0.25 An space
-0.36 An spain
-0.12 An special
-0.24 An spin-off
-0.38 An split
-0.31 An standing
0.45 An star
0.37 An starred
-0.26 An starring
0.09 An start
0.23 An starting
0.24 An starts
-0.17 An statement
-0.26 An stays
-0.18 An stepped
-0.14 An stepping
0.21 An steps
0.25 An still
0.23 An stories
-0.29 An story
-0.38 An streaming
-0.10 An strength
0.26 An struggle
-0.40 An studio
-0.05 An summer
0.35 An supporting
-0.37 An sure
0.26 An take
-0.14 An takes
-0.36 An tale
0.27 An talent
0.18 An talked
0.16 An talks
-0.22 An team
-0.34 An television
-0.40 An tell
-0.10 An telling
-0.34 An than
-0.12 An their
0.11 An them
-0.18 An theme
-0.05 An themed
0.26 An themselves
-0.43 An then
0.32 An there
-0.49 An they
-0.11 An think
-0.18 An third
0.68 An those
-0.18 An though
-0.66 An thriller
0.05 An through
-0.08 An time
0.36 An title
0.28 An together
-0.07 An told
0.34 An too
-0.29 An top
0.29 An toplines
-0.07 An tour
-0.06 An town
-0.33 An trailer
-0.23 An trilogy
0.30 An turned
-0.26 An turns
-0.17 An tv
-0.19 An type
-0.12 An unconfirmed
0.26 An under
-0.34 An unique
0.16 An until
0.11 An up
-0.19 An update
-0.18 An updates
0.16 An upped
0.11 An us
-0.17 An various
0.32 An very
-0.25 An via
-0.34 An vice
-0.23 An viewers
0.46 An voice
-0.19 An wait
-0.40 An wanted
-0.34 An watch
-0.32 An we
-0.12 An we're
0.27 An wednesday
-0.10 An weeks
-0.18 An west
-0.17 An what
0.19 An when
-0.25 An where
-0.25 An which
-0.40 An while
0.09 An who
-0.40 An whom
0.07 An whose
0.26 An wife
-0.16 An winner
-0.27 An winning
-0.25 An woman
0.08 An won
-0.23 An work
-0.71 An worked
-0.52 An working
-0.13 An works
0.24 An world
-0.18 An would
0.35 An write
-0.31 An writer
-0.22 An writers
-0.40 An writes
-0.45 An writing
-0.32 An written
-0.28 An wrote
-0.12 An year
0.25 An years
-0.32 An yes
0.22 An yet
-0.07 An york
-0.54 An you
0.11 An young
-0.35 An your
0.21 An |
0.17 An –
-0.35 An “
-0.05 An ”
-0.42 B !
-0.15 B #
0.08 B %C
-0.24 B %D
-0.51 B %K
0.47 B %O
-0.30 B %P
0.12 B %S
-0.16 B 's
0.14 B )
0.44 B *
0.15 B +
0.05 B ,
-0.25 B -
-0.34 B .
-0.25 B 1990s
-0.22 B 3d
0.10 B 9pm
0.50 B ;
0.22 B ?
0.19 B [
0.45 B ]
-0.05 B able
0.24 B about
-0.43 B acclaimed
0.06 B according
0.18 B accused
-0.25 B across
0.19 B acted
-0.20 B acting
0.10 B actor
-0.17 B actors
0.44 B actress
-0.31 B actually
-0.54 B adaptation
-0.61 B adapted
-0.40 B adapts
0.37 B addition
0.36 B adds
-0.37 B affair
-0.31 B after
-0.39 B again
-0.07 B against
-0.08 B ahead
-0.38 B air
0.09 B aired
-0.29 B aka
-0.34 B all
-0.17 B along
-0.13 B alongside
0.12 B already
0.30 B also
0.33 B although
-0.23 B always
0.25 B am
-0.07 B american
-0.19 B among
-0.31 B animated
0.24 B animates
-0.32 B animation
-0.49 B anime
0.19 B announced
-0.30 B announcements
-0.11 B anthology
0.40 B any
0.35 B appear
-0.18 B arc
-0.05 B around
-0.58 B artist
-0.29 B asaka
-0.22 B association
0.18 B australian
-0.20 B author
-0.23 B autumn
-0.19 B available
-0.12 B award-winning
-0.15 B away
0.17 B back
-0.37 B backdrop
-0.34 B bad
-0.09 B bafta
-0.53 B based
0.10 B batch
-0.12 B battle
0.09 B beautiful
-0.35 B became
-0.24 B because
-0.14 B been
-0.19 B before
-0.40 B began
-0.21 B begin
-0.15 B begins
-0.05 B begun
-0.37 B behind
-0.30 B being
0.22 B beloved
-0.52 B best
0.14 B bestseller
-0.12 B bestselling
0.32 B better
-0.05 B between
-0.50 B big
-0.30 B bit
-0.16 B black
-0.41 B board
-0.17 B boasts
-0.36 B body
-0.17 B book
-0.10 B books
-0.32 B boss
-0.20 B bosses
-0.06 B both
-0.20 B brand
-0.24 B break
-0.43 B bring
-0.21 B bringing
-0.19 B brings
-0.05 B british
-0.08 B broadcast
0.32 B brother
-0.36 B brothers
-0.07 B brought
-0.10 B business
-0.21 B busy
-0.18 B but
0.24 B buzz
-0.16 B call
-0.26 B called
0.31 B came
-0.28 B camera
-0.10 B cameras
0.51 B can
-0.46 B canada
0.49 B cast
0.37 B casts
0.18 B centering
-0.17 B centers
0.22 B centres
0.11 B ceo
-0.21 B chain
-0.43 B chance
-0.12 B channels
-0.08 B characters
-0.70 B chief
-0.19 B christmas
-0.22 B circling
-0.10 B city
-0.23 B claim
-0.29 B classic
-0.34 B clear
-0.05 B close
-0.10 B closed
-0.34 B co-created
-0.18 B co-creator
-0.54 B co-creators
-0.32 B co-production
-0.21 B co-written
-0.14 B collaboration
-0.26 B combination
0.40 B come
-0.17 B comedy
-0.30 B comes
-0.43 B comic
0.23 B coming
-0.38 B commission
-0.35 B commissioned
0.22 B company
-0.38 B composition
0.27 B confirmed
-0.06 B continue
0.36 B continues
-0.31 B could
-0.23 B courtesy
-0.20 B covers
-0.67 B created
-0.63 B creative
-0.74 B creator
-0.41 B creators
-0.41 B credit
-0.23 B crews
-0.21 B crime
-0.18 B cult
-0.09 B dark
-0.46 B date
-0.21 B daughter
-0.19 B day
-0.24 B days
-0.17 B deal
-0.21 B death
0.58 B debut
-0.08 B debuted
-0.13 B debuts
-0.04 B decided
-0.29 B delighted
0.29 B described
-0.35 B design
-0.28 B despite
-0.10 B destroy
-0.49 B detective
0.39 B determined
-0.37 B developed
-0.19 B developing
-0.35 B did
0.25 B different
-0.38 B directed
-0.30 B directing
-0.80 B director
0.14 B directorial
-0.76 B directors
-0.37 B directs
-0.06 B discover
-0.35 B discovered
-0.20 B do
0.32 B does
-0.20 B done
-0.18 B down
0.21 B dr
0.17 B drama
-0.47 B dramas
-0.33 B drawn
-0.29 B dropped
-0.31 B dubbed
0.09 B during
0.04 B duties
-0.05 B each
-0.15 B east
0.09 B elsewhere
-0.43 B emmy
0.32 B end
-0.41 B ended
-0.09 B ending
0.17 B ends
-0.06 B engineer
-0.45 B england
0.37 B english
0.18 B ensemble
0.18 B entertainment
-0.30 B episode
-0.26 B episodes
-0.73 B eps
-0.41 B established
0.44 B event
-0.30 B events
0.14 B ever
-0.37 B every
-0.24 B everyone
-0.05 B everything
-0.25 B excited
-0.09 B exclusive
-0.46 B exec
-0.48 B executive
-0.52 B executives
0.29 B expect
-0.12 B expected
-0.22 B explore
0.17 B face
0.41 B faces
-0.34 B fact
-0.30 B fall
-0.48 B fame
-0.46 B family
0.23 B famous
-0.21 B fan
-0.18 B fans
-0.28 B fantastic
-0.19 B fantasy
-0.62 B far
0.38 B father
-0.29 B favourite
0.42 B feature
-0.09 B features
0.42 B featuring
-0.19 B fictional
-0.10 B fifth
-0.13 B film
-0.24 B filmed
-0.08 B filming
-0.30 B filmmaker
-0.19 B films
-0.09 B final
0.15 B finale
-0.22 B find
-0.11 B first
-0.28 B focus
-0.07 B focuses
-0.47 B follow
0.14 B followed
-0.39 B following
-0.32 B follows
0.22 B former
-0.42 B forward
-0.27 B found
-0.07 B fourth
0.26 B frame
-0.30 B french
-0.25 B friend
0.05 B from
0.29 B front
0.22 B fronted
-0.47 B gang
-0.63 B genre
0.35 B get
-0.07 B gets
-0.30 B getting
-0.06 B giant
-0.09 B girl
-0.13 B give
-0.33 B given
0.09 B gives
-0.38 B glimpse
-0.06 B global
0.09 B globe
-0.26 B go
-0.45 B goes
-0.26 B going
0.20 B gone
-0.46 B good
-0.43 B got
-0.34 B grateful
0.18 B great
-0.21 B grew
0.26 B guest
-0.30 B hand
-0.27 B handled
-0.27 B handles
-0.28 B hands
-0.17 B happened
0.19 B has
-0.26 B hat
-0.35 B having
-0.98 B he
-0.48 B head
-0.10 B headlines
0.46 B hear
-0.38 B helm
-0.40 B helmed
-0.09 B her
0.07 B here
0.08 B hero
-0.40 B heroine
-0.12 B high
-0.04 B highlights
0.17 B him
-0.37 B himself
0.12 B hinted
-0.39 B his
-0.25 B hit
-0.10 B hollywood
-0.34 B home
-0.10 B hospital
0.35 B host
0.24 B hot
-0.43 B hour
0.12 B hour-long
0.37 B how
0.33 B however
0.12 B huge
-0.32 B husband
-0.26 B i
0.43 B i'm
0.25 B iconic
-0.13 B idea
0.34 B if
-0.19 B illustrated
-0.39 B include
-0.16 B included
-0.15 B includes
0.09 B including
-0.14 B independent
0.17 B indian
-0.13 B indie
-0.10 B inspired
-0.38 B investigation
0.08 B involved
0.23 B ireland
-0.16 B irish
-0.43 B itself
0.41 B japanese
0.15 B join
0.20 B joined
0.29 B joining
0.12 B joins
-0.18 B journalist
-0.05 B journey
0.44 B jun
0.14 B just
0.05 B killing
0.23 B known
0.40 B korean
-0.10 B lady
-0.24 B later
0.24 B latest
-0.72 B latter
-0.15 B launch
-0.08 B launched
0.15 B lawyer
0.44 B lead
-0.39 B leading
-0.15 B leads
-0.22 B leave
-0.19 B leaving
0.17 B led
-0.70 B left
0.17 B legal
-0.34 B legend
-0.30 B let
-0.47 B life
-0.11 B light
-0.12 B like
-0.04 B likely
-0.36 B limited
-0.42 B lineup
-0.29 B list
0.33 B lives
-0.51 B loan
0.10 B location
0.15 B locked
-0.32 B london
-0.37 B long
-0.06 B look
-0.12 B looking
-0.31 B looks
-0.24 B lord
0.19 B love
-0.36 B made
-0.31 B magical
-0.63 B main
-0.25 B make
0.26 B makers
0.10 B makes
-0.24 B making
-0.36 B male
0.07 B man
-0.44 B manga
-0.39 B many
-0.31 B mark
0.20 B marks
-0.07 B match
-0.16 B me
-0.29 B means
-0.42 B media
-0.31 B meets
0.12 B member
-0.15 B members
-0.10 B men
0.07 B might
-0.16 B million
-0.29 B mind
-0.48 B miniseries
0.17 B minute
-0.39 B miss
-0.12 B mission
0.27 B monster
0.15 B months
-0.06 B more
-0.27 B most
0.18 B mother
0.18 B move
-0.07 B movie
-0.77 B mr
-0.08 B mrs
0.21 B ms
0.18 B much
-0.40 B musical
0.09 B my
-0.13 B mysteries
-0.19 B mysterious
-0.10 B mystery
-0.32 B name
-0.74 B named
-0.07 B near
-0.32 B nearly
0.31 B net
-0.50 B network
-0.07 B networks
0.21 B new
0.38 B newcomer
0.27 B newcomers
-0.43 B newly
-0.32 B next
-0.40 B night
-0.06 B nights
-0.09 B no
0.47 B nobody
-0.32 B nominated
0.18 B nominee
-0.34 B north
0.09 B not
-0.27 B note
-0.19 B novel
-0.33 B novels
0.60 B now
-0.25 B number
-0.07 B off
-0.21 B officer
-0.23 B official
-0.05 B officially
-0.38 B old
-0.35 B older
-0.36 B once
0.11 B one
-0.19 B only
-0.19 B open
-0.62 B opening
0.45 B opposite
-0.32 B or
0.08 B order
-0.36 B ordered
-0.45 B original
0.47 B originals
0.16 B oscar
-0.21 B other
-0.05 B others
-0.20 B our
0.49 B out
0.38 B outside
0.14 B over
-0.27 B own
-0.19 B owns
-0.20 B p.m
-0.20 B pair
0.10 B part
0.52 B parter
-0.37 B partner
-0.44 B parts
-0.12 B passed
-0.11 B peek
-0.18 B pen
-0.23 B penned
0.45 B people
0.16 B period
-0.25 B photo
-0.10 B picked
-0.17 B picks
-0.36 B pilot
-0.11 B place
-0.20 B plan
-0.72 B play
0.19 B played
0.22 B playing
-0.35 B plays
-0.42 B plot
0.16 B pm
-0.35 B police
-0.26 B popular
-0.66 B portray
0.23 B portrayed
-0.59 B power
-0.37 B powerful
-0.40 B premiere
-0.47 B premiered
-0.11 B presentation
-0.50 B president
0.25 B press
-0.13 B previous
-0.21 B previously
-0.27 B procedural
-0.54 B produce
-0.07 B produced
-0.35 B producer
-0.76 B producers
-0.75 B produces
-0.48 B production
-0.35 B programming
-0.09 B promises
-0.12 B promotional
0.18 B protagonist
0.12 B protagonists
-0.11 B published
-0.14 B put
-0.14 B quickly
-0.10 B ratings
0.20 B read
-0.23 B reads
-0.17 B ready
0.06 B real
-0.08 B really
0.18 B recent
0.42 B recently
0.31 B recovering
-0.06 B red
0.36 B regulars
-0.29 B reimagining
-0.31 B relationship
-0.57 B release
-0.17 B released
-0.12 B remains
0.30 B remake
-0.21 B renewal
0.17 B renewed
-0.26 B replaced
0.15 B replacing
0.29 B report
-0.24 B reported
-0.09 B reports
-0.37 B representative
-0.08 B reprise
-0.33 B reprises
0.09 B reprising
-0.29 B resourceful
0.28 B respectively
-0.04 B response
0.22 B return
-0.06 B returning
-0.11 B returns
0.51 B reunion
0.09 B reunited
0.07 B reunites
0.16 B reveal
-0.30 B reveals
-0.34 B revolves
-0.20 B rights
-0.12 B rival
-0.20 B role
0.10 B roles
0.05 B rolling
0.24 B romance
0.17 B room
-0.10 B run
0.17 B s
-0.22 B said
-0.18 B sales
-0.06 B save
0.21 B say
-0.40 B says
-0.06 B scandal
-0.20 B scenes
-0.23 B science
-0.22 B screenplay
-0.04 B screenwriter
-0.34 B scribe
-0.49 B script
-0.65 B scripts
0.12 B season
-0.21 B seasons
0.40 B seat
-0.15 B second
-0.19 B secret
-0.07 B see
0.26 B seen
0.11 B sees
-0.35 B senior
-0.23 B sequel
-0.40 B serial
0.17 B series
-0.11 B served
-0.36 B service
-0.32 B sets
-0.29 B setting
0.05 B share
-0.32 B shared
-0.26 B shares
-0.29 B she
-0.30 B shocking
-0.38 B shooting
-0.16 B shot
-0.23 B should
-0.43 B show
-0.20 B shown
-0.38 B showrunner
-0.06 B shows
0.19 B sight
0.19 B signed
-0.19 B since
-0.26 B sister
0.12 B sisters
-0.21 B sitcom
-0.25 B sits
-0.23 B slate
-0.09 B slated
-0.39 B small
-0.10 B so
0.35 B some
0.27 B son
-0.34 B song
-0.33 B sonic
-0.43 B soon
0.28 B sorry
-0.33 B source
0.05 B south
0.47 B speaking
0.42 B special
0.25 B spin-off
-0.40 B spinoff
-0.23 B staff
0.13 B star
0.29 B star-studded
0.41 B starred
0.14 B starring
0.19 B stars
-0.36 B start
-0.39 B started
0.31 B starts
-0.38 B statement
0.35 B stick
-0.26 B still
-0.39 B stories
-0.22 B story
-0.12 B stream
0.65 B streaming
0.54 B strong
-0.14 B studio
-0.38 B success
0.05 B successful
-0.35 B such
-0.15 B summer
0.19 B sun
-0.27 B sunday
0.21 B supposed
-0.29 B synopsis
-0.14 B take
-0.37 B takes
-0.16 B talent
-0.20 B talking
-0.57 B team
0.22 B teaser
0.26 B teen
-0.49 B television
-0.34 B tell
-0.32 B telling
-0.14 B tells
-0.08 B terrific
0.51 B than
-0.15 B thank
-0.71 B them
-0.34 B theme
-0.65 B then
0.16 B there
0.15 B these
-0.22 B they
-0.42 B thief
-0.20 B thinks
0.08 B third
0.19 B those
-0.31 B thought
-0.04 B threat
-0.24 B thrilled
-0.26 B through
-0.13 B throughout
-0.22 B time
0.22 B title
-0.22 B titled
-0.12 B titles
-0.38 B together
-0.25 B tokyo
-0.19 B told
-0.29 B too
0.10 B took
-0.38 B top
-0.09 B total
-0.06 B tour
-0.45 B town
-0.51 B trailer
-0.37 B trio
-0.58 B truly
-0.04 B truth
-0.31 B turkish
-0.37 B turn
-0.13 B turned
-0.31 B turns
-0.74 B tv
-0.26 B twitter
-0.17 B u.s.
-0.13 B uk
-0.31 B under
0.26 B unique
0.27 B until
-0.44 B unveiled
-0.14 B up
0.32 B upcoming
-0.33 B upon
0.14 B us
0.19 B used
0.10 B vampire
0.31 B various
-0.27 B very
-0.17 B veteran
-0.13 B via
0.20 B viewers
0.18 B voice
-0.40 B w
-0.21 B wait
-0.22 B waiting
0.11 B want
0.13 B wanted
0.49 B watch
-0.22 B watching
-0.22 B way
0.11 B we
-0.34 B we're
-0.25 B web
-0.37 B webtoon
-0.16 B weekend
-0.21 B weeks
-0.25 B well
-0.12 B west
0.22 B what
0.06 B when
-0.34 B whether
-0.34 B which
-0.33 B whose
0.46 B wife
-0.22 B will
0.28 B winner
-0.52 B winning
-0.08 B winter
-0.19 B within
-0.12 B without
-0.49 B words
-0.06 B work
-0.29 B worked
-0.26 B working
-0.33 B world
-0.25 B worldwide
-0.35 B would
-0.15 B writer
-0.53 B writers
0.21 B writing
-0.43 B written
-0.62 B wrote
-0.14 B year
-0.32 B year-old
0.10 B years
-0.24 B yes
-0.10 B yet
0.15 B you
0.09 B you're
-0.52 B young
0.09 B |
0.10 B –
0.10 B —
-0.10 Bn !
-0.07 Bn #
-0.12 Bn %D
-0.43 Bn %K
-0.11 Bn %N
-0.14 Bn %O
-0.09 Bn %P
0.12 Bn %S
0.13 Bn %T
-0.46 Bn &
0.04 Bn (
-0.15 Bn )
0.08 Bn *
0.17 Bn +
-0.22 Bn -
0.48 Bn .
-0.27 Bn ...
-0.32 Bn /
-0.22 Bn 3d
0.10 Bn 9pm
0.09 Bn :
0.18 Bn ;
0.07 Bn ?
0.45 Bn ]
-0.08 Bn about
-0.32 Bn acclaimed
-0.15 Bn across
0.19 Bn acted
0.18 Bn actors
0.26 Bn actress
-0.29 Bn adaptation
-0.44 Bn adapted
-0.38 Bn adapts
0.13 Bn added
0.36 Bn adds
-0.19 Bn affair
-0.22 Bn after
-0.18 Bn again
-0.07 Bn against
-0.21 Bn air
0.09 Bn aired
-0.29 Bn aka
-0.29 Bn all
-0.10 Bn along
-0.06 Bn alongside
0.23 Bn already
0.73 Bn also
0.17 Bn american
-0.11 Bn among
-0.18 Bn animated
0.27 Bn animates
-0.25 Bn animation
-0.36 Bn anime
0.11 Bn announced
-0.29 Bn another
-0.24 Bn anthology
0.35 Bn appear
-0.19 Bn association
0.13 Bn australia
0.21 Bn australian
-0.20 Bn author
-0.15 Bn autumn
-0.18 Bn award
0.21 Bn award-winning
-0.29 Bn away
-0.20 Bn axed
0.37 Bn back
-0.23 Bn backdrop
-0.15 Bn bafta
-0.63 Bn based
0.20 Bn batch
-0.11 Bn battle
-0.38 Bn beautiful
-0.24 Bn because
-0.28 Bn before
-0.13 Bn begun
-0.27 Bn behind
0.22 Bn beloved
-0.28 Bn best
-0.32 Bn best-selling
-0.12 Bn bestselling
-0.40 Bn between
-0.31 Bn big
-0.41 Bn board
-0.31 Bn body
-0.58 Bn book
-0.36 Bn boss
-0.19 Bn both
-0.44 Bn bring
-0.21 Bn bringing
-0.19 Bn brings
0.10 Bn brother
-0.28 Bn brothers
-0.10 Bn business
-0.16 Bn busy
0.24 Bn buzz
-0.26 Bn called
-0.19 Bn camera
-0.06 Bn cameras
0.49 Bn can
0.42 Bn cast
0.25 Bn casting
0.34 Bn casts
-0.28 Bn centering
-0.26 Bn centers
0.23 Bn ceo
-0.39 Bn chief
-0.10 Bn christmas
-0.09 Bn city
-0.29 Bn classic
-0.05 Bn close
-0.31 Bn co-created
-0.17 Bn co-creator
-0.49 Bn co-creators
-0.21 Bn co-written
0.48 Bn come
0.11 Bn comedy
-0.24 Bn comic
-0.08 Bn coming
-0.38 Bn composition
0.69 Bn confirmed
0.36 Bn continues
-0.58 Bn created
-0.48 Bn creative
-0.74 Bn creator
-0.41 Bn creators
-0.39 Bn credit
-0.25 Bn crime
-0.09 Bn cult
-0.41 Bn date
-0.05 Bn daughter
-0.14 Bn day
-0.16 Bn deal
-0.19 Bn death
0.07 Bn debut
-0.06 Bn debuted
-0.11 Bn debuts
-0.04 Bn decided
0.30 Bn described
-0.15 Bn design
-0.28 Bn despite
-0.09 Bn destroy
-0.28 Bn detective
-0.34 Bn developed
-0.35 Bn did
0.26 Bn different
0.34 Bn direct
-0.74 Bn directed
-0.23 Bn directing
-0.49 Bn director
-0.76 Bn directors
-0.30 Bn directs
-0.33 Bn discovered
0.06 Bn does
-0.20 Bn done
-0.17 Bn down
0.04 Bn dr
-0.11 Bn drama
-0.24 Bn drawn
-0.29 Bn dropped
-0.12 Bn due
0.21 Bn during
-0.12 Bn east
0.09 Bn elsewhere
-0.23 Bn emmy
-0.31 Bn end
0.06 Bn ending
0.18 Bn ends
-0.06 Bn engineer
-0.19 Bn england
0.19 Bn ensemble
-0.22 Bn episode
-0.32 Bn episodes
-0.73 Bn eps
-0.41 Bn established
0.17 Bn even
0.31 Bn event
-0.18 Bn events
0.23 Bn ever
-0.24 Bn everyone
-0.05 Bn everything
-0.24 Bn excited
-0.46 Bn exec
-0.44 Bn executive
0.29 Bn expect
0.44 Bn faces
-0.27 Bn fact
-0.18 Bn family
-0.34 Bn fan
0.31 Bn fans
-0.28 Bn fantastic
-0.17 Bn fantasy
0.10 Bn fashion
0.15 Bn father
-0.29 Bn favourite
0.44 Bn feature
-0.32 Bn features
0.38 Bn featuring
-0.19 Bn fictional
-0.10 Bn fifth
-0.48 Bn film
-0.10 Bn filming
-0.27 Bn filmmaker
-0.19 Bn films
0.40 Bn first
-0.39 Bn follow
0.10 Bn followed
-0.21 Bn follows
-0.07 Bn found
-0.12 Bn french
0.05 Bn friend
-0.35 Bn from
0.16 Bn front
0.34 Bn fronted
-0.26 Bn full
0.16 Bn game
-0.50 Bn genre
0.38 Bn get
0.16 Bn gets
-0.04 Bn giant
-0.09 Bn girl
-0.22 Bn given
0.04 Bn gives
0.27 Bn globe
-0.10 Bn go
-0.43 Bn goes
0.14 Bn golden
0.16 Bn great
0.38 Bn guest
-0.12 Bn had
-0.21 Bn hand
-0.24 Bn handled
-0.28 Bn hands
0.26 Bn has
-0.10 Bn hat
0.26 Bn have
-0.78 Bn he
-0.48 Bn head
0.46 Bn hear
-0.28 Bn helm
-0.40 Bn helmed
-0.63 Bn her
0.08 Bn here
-0.40 Bn heroine
0.08 Bn his
-0.40 Bn hit
-0.10 Bn hollywood
-0.21 Bn home
-0.29 Bn horror
0.35 Bn host
0.33 Bn however
0.14 Bn huge
-0.34 Bn husband
-0.41 Bn i
0.27 Bn i'm
-0.13 Bn idea
0.33 Bn if
-0.19 Bn illustrated
-0.28 Bn include
-0.08 Bn included
0.19 Bn including
0.17 Bn indian
-0.07 Bn indie
0.19 Bn inspired
-0.22 Bn into
-0.35 Bn ireland
-0.20 Bn itself
0.42 Bn japanese
-0.33 Bn joined
0.15 Bn joining
0.73 Bn joins
-0.18 Bn journalist
-0.05 Bn journey
0.45 Bn jun
-0.39 Bn just
0.13 Bn know
0.16 Bn known
0.19 Bn korean
-0.44 Bn lady
-0.70 Bn last
0.21 Bn latest
0.16 Bn lawyer
0.23 Bn lead
-0.39 Bn leading
-0.06 Bn leads
-0.22 Bn leave
-0.19 Bn leaving
0.43 Bn led
-0.14 Bn left
-0.34 Bn legend
-0.46 Bn life
-0.19 Bn light
-0.20 Bn likely
-0.34 Bn limited
-0.20 Bn list
0.15 Bn locked
-0.25 Bn london
0.07 Bn look
-0.31 Bn looks
-0.24 Bn lord
-0.29 Bn love
-0.38 Bn made
-0.51 Bn main
-0.26 Bn make
-0.13 Bn makes
-0.14 Bn making
-0.36 Bn male
0.15 Bn man
-0.37 Bn manga
-0.41 Bn married
0.04 Bn meanwhile
-0.38 Bn media
-0.31 Bn meets
-0.09 Bn members
-0.09 Bn men
-0.40 Bn miniseries
0.17 Bn minute
-0.39 Bn miss
-0.12 Bn mission
-0.09 Bn months
-0.09 Bn most
0.18 Bn mother
-0.13 Bn moved
-0.12 Bn movie
0.19 Bn mr
0.24 Bn ms
-0.45 Bn my
-0.19 Bn mysterious
-0.51 Bn name
-0.32 Bn named
-0.07 Bn near
-0.14 Bn nearly
-0.39 Bn network
0.11 Bn new
0.48 Bn newcomer
0.59 Bn newcomers
-0.33 Bn newly
0.07 Bn news
-0.07 Bn next
-0.13 Bn night
-0.25 Bn no
-0.19 Bn nominated
0.18 Bn nominee
0.38 Bn not
-0.12 Bn novel
-0.33 Bn novels
0.37 Bn now
-0.10 Bn off
-0.27 Bn officer
-0.22 Bn official
-0.35 Bn older
-0.06 Bn once
-0.34 Bn one
-0.22 Bn only
-0.51 Bn opening
0.45 Bn opposite
-0.32 Bn or
-0.05 Bn original
0.47 Bn originals
0.17 Bn oscar
0.49 Bn other
-0.16 Bn our
0.46 Bn out
-0.20 Bn outside
0.22 Bn over
-0.12 Bn own
-0.19 Bn owns
-0.21 Bn p.m
-0.20 Bn pair
0.47 Bn parter
-0.31 Bn partner
-0.38 Bn parts
-0.16 Bn penned
-0.30 Bn people
-0.25 Bn photo
0.15 Bn pilot
-0.10 Bn place
-0.17 Bn plan
-0.55 Bn play
0.19 Bn played
-0.45 Bn playing
-0.13 Bn plays
-0.13 Bn popular
-0.66 Bn portray
0.24 Bn portrayed
-0.38 Bn power
-0.36 Bn premiere
-0.50 Bn president
0.32 Bn press
-0.09 Bn previously
-0.50 Bn produce
-0.38 Bn produced
-0.33 Bn producer
-0.67 Bn producers
-0.75 Bn produces
-0.53 Bn production
-0.29 Bn programming
-0.23 Bn protagonist
-0.27 Bn protagonists
-0.08 Bn published
-0.05 Bn put
-0.07 Bn ratings
-0.31 Bn read
-0.23 Bn reads
-0.17 Bn ready
-0.08 Bn really
0.10 Bn regular
0.39 Bn regulars
-0.09 Bn reimagining
-0.25 Bn relationship
-0.30 Bn release
-0.09 Bn replaced
0.15 Bn replacing
0.29 Bn report
-0.08 Bn reports
-0.37 Bn representative
-0.52 Bn reprise
-0.33 Bn reprises
0.41 Bn respectively
0.37 Bn return
0.25 Bn returning
0.14 Bn returns
0.51 Bn reunion
0.09 Bn reunited
0.11 Bn reunites
0.16 Bn reveal
-0.34 Bn revolves
-0.07 Bn rival
-0.18 Bn role
-0.15 Bn roles
-0.15 Bn rolling
-0.18 Bn room
0.19 Bn s
-0.19 Bn sales
-0.11 Bn same
0.28 Bn say
-0.28 Bn says
-0.05 Bn scandal
-0.20 Bn scenes
-0.22 Bn screenplay
-0.24 Bn screenwriter
-0.34 Bn scribe
-0.51 Bn script
-0.61 Bn scripts
0.20 Bn season
-0.21 Bn seasons
0.40 Bn seat
-0.56 Bn second
-0.10 Bn secret
-0.14 Bn see
-0.39 Bn serial
-0.13 Bn series
-0.36 Bn service
0.08 Bn set
-0.32 Bn sets
-0.15 Bn setting
-0.20 Bn share
-0.32 Bn shared
-0.40 Bn she
-0.27 Bn shocking
-0.34 Bn shooting
0.21 Bn shot
-0.13 Bn show
-0.14 Bn shown
-0.36 Bn showrunner
-0.16 Bn shows
0.19 Bn sight
0.21 Bn signed
-0.11 Bn since
-0.35 Bn sister
0.24 Bn sisters
-0.07 Bn small
0.08 Bn so
-0.22 Bn some
0.40 Bn son
-0.31 Bn song
-0.34 Bn soon
0.28 Bn sorry
-0.25 Bn source
-0.11 Bn south
0.34 Bn special
0.10 Bn spin-off
0.50 Bn star
0.28 Bn starred
0.18 Bn stars
-0.11 Bn start
-0.15 Bn starts
-0.39 Bn statement
-0.11 Bn status
0.35 Bn stick
-0.39 Bn stories
-0.09 Bn stream
-0.10 Bn streaming
0.26 Bn strong
-0.20 Bn studio
-0.44 Bn such
-0.22 Bn sunday
-0.19 Bn synopsis
-0.35 Bn takes
-0.49 Bn team
0.21 Bn teen
-0.11 Bn television
-0.32 Bn telling
-0.20 Bn tells
-0.07 Bn terrific
-0.15 Bn thank
-0.57 Bn them
-0.08 Bn theme
-0.53 Bn then
0.18 Bn they
-0.20 Bn thinks
0.18 Bn third
0.08 Bn title
-0.22 Bn titled
-0.36 Bn together
-0.25 Bn tokyo
-0.10 Bn told
0.10 Bn too
-0.32 Bn took
-0.38 Bn top
-0.06 Bn tour
-0.26 Bn town
-0.23 Bn trailer
-0.37 Bn trio
-0.13 Bn turned
-0.35 Bn turns
-0.32 Bn tv
-0.26 Bn twitter
0.21 Bn uk
-0.31 Bn under
0.27 Bn until
-0.38 Bn up
-0.31 Bn upon
-0.20 Bn us
0.19 Bn used
0.19 Bn vampire
0.33 Bn various
-0.16 Bn very
0.09 Bn veteran
-0.13 Bn via
0.11 Bn video
0.25 Bn viewers
0.07 Bn villain
-0.40 Bn w
-0.21 Bn wait
-0.45 Bn wanted
-0.22 Bn watching
-0.07 Bn way
-0.13 Bn we
-0.26 Bn we're
-0.12 Bn web
-0.43 Bn webtoon
-0.16 Bn weeks
-0.12 Bn west
0.33 Bn what
0.40 Bn when
0.28 Bn where
-0.34 Bn whether
-0.28 Bn which
0.25 Bn while
0.23 Bn who
-0.26 Bn whose
0.30 Bn wife
0.32 Bn will
0.30 Bn winner
-0.17 Bn winning
-0.12 Bn without
-0.18 Bn work
-0.23 Bn working
-0.21 Bn world
-0.25 Bn worldwide
-0.35 Bn would
-0.49 Bn writers
-0.66 Bn written
-0.49 Bn wrote
-0.07 Bn year
-0.44 Bn year-old
0.15 Bn years
-0.14 Bn yet
0.09 Bn you
0.09 Bn you're
-0.25 Bn young
-0.10 Bn your
0.15 Bn –
0.06 Bn —
0.09 Bn ”
0.13 H 
0.16 H %C
0.19 H %D
0.46 H %K
0.53 H %N
-0.55 H %P
-0.06 H %S
0.34 H %T
0.19 H &
-0.13 H 's
-0.10 H (
-0.10 H )
0.20 H ,
0.26 H .
-0.18 H /
0.22 H :
-0.22 H ?
0.46 H a
-0.32 H about
0.41 H and
-0.16 H as
-0.59 H back
0.25 H be
-0.58 H book
0.29 H by
0.27 H can
0.47 H cast
-0.21 H coming
-0.57 H date
-0.20 H do
0.31 H drama
-0.44 H episodes
0.07 H for
0.06 H from
-0.13 H how
0.25 H in
-0.07 H information
-0.24 H is
-0.22 H it
-0.09 H know
-0.30 H many
-0.13 H march
-0.64 H new
-0.11 H of
-0.11 H on
-0.28 H plot
-0.65 H premieres
-0.19 H release
0.08 H renewed
0.04 H returning
0.06 H so
0.30 H star
-0.41 H story
-0.30 H time
0.15 H to
0.25 H trailer
-0.19 H tv
0.27 H watch
-0.09 H we
-0.18 H what
-0.44 H when
-0.19 H where
-0.16 H who
0.25 H will
-0.36 H you
0.45 H |
0.09 H –
-0.14 H —
-0.48 H “
-0.19 H ”
-0.28 L1 %C
0.05 L1 %D
-0.40 L1 %N
-0.37 L1 %O
-0.34 L1 %P
-0.18 L1 %S
-0.30 L1 %T
-0.09 L1 &
-0.08 L1 's
0.13 L1 (
0.18 L1 )
0.25 L1 +
-0.36 L1 -
-0.04 L1 --
0.49 L1 .
-0.42 L1 /
0.16 L1 :
0.59 L1 ;
-0.30 L1 [
0.15 L1 ^
-0.80 L1 a
-0.39 L1 about
0.06 L1 actor
-0.05 L1 actors
0.49 L1 actress
-0.23 L1 adapts
-0.19 L1 after
-0.29 L1 aka
0.07 L1 alongside
0.16 L1 also
-0.38 L1 an
0.05 L1 and
0.12 L1 are
0.20 L1 around
-0.45 L1 as
-0.63 L1 at
-0.24 L1 axed
-0.13 L1 back
0.20 L1 be
-0.17 L1 beautiful
-0.17 L1 beloved
-0.15 L1 between
-0.20 L1 black
-0.33 L1 boss
-0.07 L1 both
-0.17 L1 bring
-0.28 L1 brothers
-0.14 L1 but
-0.28 L1 by
-0.26 L1 called
-0.25 L1 cast
0.35 L1 casts
-0.43 L1 character
-0.36 L1 chief
-0.16 L1 co-creator
-0.63 L1 creator
-0.37 L1 creators
-0.23 L1 date
-0.11 L1 daughter
-0.38 L1 detective
-0.14 L1 did
-0.54 L1 director
-0.10 L1 doing
-0.41 L1 dr
-0.47 L1 drama
0.39 L1 feature
-0.30 L1 features
-0.34 L1 film
-0.30 L1 followed
-0.50 L1 follows
-0.20 L1 for
-0.21 L1 former
-0.05 L1 from
-0.16 L1 game
0.55 L1 has
-0.28 L1 her
-0.40 L1 heroine
-0.26 L1 his
0.35 L1 host
0.29 L1 however
-0.07 L1 husband
0.34 L1 if
-0.38 L1 in
-0.27 L1 include
0.04 L1 includes
0.58 L1 including
-0.07 L1 into
-0.17 L1 its
0.25 L1 join
-0.23 L1 know
-0.11 L1 last
-0.32 L1 legend
0.15 L1 like
-0.22 L1 lord
-0.13 L1 makes
-0.21 L1 married
-0.30 L1 meets
-0.13 L1 members
-0.15 L1 mother
-0.12 L1 movie
-0.21 L1 mr
-0.67 L1 my
-0.40 L1 named
-0.45 L1 new
0.52 L1 newcomer
0.39 L1 newcomers
0.26 L1 no
0.18 L1 nominee
-0.25 L1 not
-0.19 L1 novel
-0.22 L1 of
-0.27 L1 officer
-0.54 L1 on
-0.16 L1 one
0.46 L1 opposite
-0.29 L1 or
-0.36 L1 our
-0.42 L1 play
-0.25 L1 played
-0.31 L1 playing
-0.50 L1 plays
-0.56 L1 portray
-0.49 L1 president
-0.21 L1 producer
-0.50 L1 producers
-0.20 L1 production
-0.21 L1 protagonist
-0.27 L1 protagonists
-0.05 L1 release
0.46 L1 replacing
-0.20 L1 said
-0.12 L1 says
0.21 L1 sees
0.25 L1 series
-0.31 L1 service
-0.35 L1 showrunner
0.27 L1 since
-0.07 L1 small
-0.25 L1 so
0.28 L1 son
-0.05 L1 song
-0.36 L1 south
0.36 L1 star
0.49 L1 starred
-0.21 L1 starring
0.20 L1 stars
-0.26 L1 takes
0.21 L1 teen
-0.15 L1 thank
0.35 L1 that
-0.53 L1 the
-0.38 L1 their
-0.22 L1 title
-0.22 L1 titled
-0.40 L1 to
-0.13 L1 tokyo
-0.05 L1 up
-0.23 L1 upon
-0.40 L1 vampire
0.10 L1 villain
-0.16 L1 was
-0.22 L1 watching
-0.12 L1 west
-0.34 L1 whether
0.20 L1 which
0.39 L1 while
-0.25 L1 whose
0.22 L1 wife
0.09 L1 will
0.41 L1 winner
0.26 L1 with
-0.12 L1 without
-0.13 L1 young
0.08 L1 |
0.33 L1 –
0.09 L1 ”
-0.26 L2 %C 's
0.34 L2 %C ,
-0.25 L2 %C /
-0.35 L2 %C :
-0.18 L2 %C chief
-0.24 L2 %C |
-0.13 L2 %D 's
-0.42 L2 %D ,
0.09 L2 %D and
-0.17 L2 %D as
-0.07 L2 %D in
-0.11 L2 %D on
0.06 L2 %D that
0.45 L2 %D with
-0.49 L2 %K 's
-0.10 L2 %K (
0.17 L2 %O ,
-0.04 L2 %P %N
0.04 L2 %P 's
-0.20 L2 %P (
0.34 L2 %P )
0.30 L2 %P +
-0.22 L2 %P -
0.43 L2 %P :
-0.30 L2 %P [
0.13 L2 %P are
-0.17 L2 %P by
-0.14 L2 %P did
-0.33 L2 %P for
-0.13 L2 %P in
-0.04 L2 %P is
-0.13 L2 %P no
-0.62 L2 %P of
-0.16 L2 %P on
-0.32 L2 %P plays
0.33 L2 %P star
-0.22 L2 %P takes
-0.41 L2 %P the
-0.27 L2 %P to
0.07 L2 %P with
-0.61 L2 %P –
0.07 L2 %S ,
0.17 L2 %S ;
0.50 L2 %S are
0.46 L2 %S with
0.33 L2 %S –
-0.12 L2 %T %S
0.23 L2 %T 's
0.09 L2 %T ,
-0.35 L2 %T :
-0.38 L2 %T and
0.36 L2 %T are
-0.26 L2 %T by
-0.31 L2 %T creator
-0.24 L2 %T from
0.27 L2 %T has
-0.07 L2 %T in
0.44 L2 %T includes
-0.34 L2 %T is
0.11 L2 %T star
0.61 L2 %T starring
0.27 L2 %T stars
0.41 L2 %T with
0.52 L2 %T –
-0.06 L2 's husband
-0.13 L2 's the
-0.27 L2 ( the
-0.24 L2 ) ,
-0.04 L2 ) as
0.18 L2 ) –
-0.20 L2 , a
0.16 L2 , after
-0.33 L2 , alongside
0.34 L2 , and
-0.12 L2 , but
-0.38 L2 , by
-0.51 L2 , from
0.43 L2 , has
-0.42 L2 , said
0.08 L2 , starring
0.10 L2 , stars
-0.06 L2 , takes
0.25 L2 , the
-0.37 L2 , which
-0.25 L2 , whose
0.26 L2 , with
-0.20 L2 , ”
-0.09 L2 . /
-0.20 L2 / producer
-0.11 L2 : the
-0.08 L2 ^ %C
-0.12 L2 ^ %T
0.08 L2 ^ (
0.15 L2 ^ ^
0.25 L2 ^ actor
0.37 L2 ^ and
-0.17 L2 ^ as
-0.17 L2 ^ but
-0.21 L2 ^ creator
-0.09 L2 ^ for
0.29 L2 ^ however
-0.16 L2 ^ showrunner
0.12 L2 ^ starring
-0.15 L2 ^ the
-0.36 L2 ^ when
0.06 L2 ^ while
-0.23 L2 ^ will
-0.09 L2 a young
-0.08 L2 about the
-0.12 L2 according to
-0.22 L2 actor ,
-0.25 L2 adaptation of
-0.29 L2 adapted by
-0.09 L2 adapted from
-0.07 L2 after the
0.38 L2 also :
0.31 L2 also includes
0.37 L2 also stars
-0.13 L2 and a
-0.15 L2 and around
0.31 L2 and newcomer
-0.33 L2 and on
0.30 L2 and son
0.23 L2 and writer
-0.09 L2 anime of
-0.06 L2 announced at
-0.07 L2 as a
-0.18 L2 as an
-0.40 L2 as dr
-0.14 L2 as producer
-0.24 L2 at the
0.26 L2 back ;
-0.16 L2 back as
-0.11 L2 back to
-0.28 L2 based on
-0.67 L2 by :
0.29 L2 cast :
0.68 L2 cast are
-0.18 L2 cast as
0.50 L2 cast includes
0.23 L2 cast including
-0.13 L2 cast members
-0.09 L2 city of
-0.21 L2 co-written by
-0.36 L2 created by
-0.32 L2 credit :
-0.26 L2 daughter ,
-0.56 L2 directed by
-0.28 L2 director :
-0.18 L2 director is
-0.08 L2 director of
-0.28 L2 dr .
0.50 L2 drama starring
-0.23 L2 during the
-0.07 L2 exec producer
-0.24 L2 executive producer
-0.38 L2 executive producers
-0.08 L2 film ,
-0.30 L2 filming in
-0.09 L2 follows a
-0.12 L2 for the
-0.26 L2 from the
0.32 L2 fronted by
-0.33 L2 genre :
-0.24 L2 has axed
-0.12 L2 his wife
-0.18 L2 hours ;
0.42 L2 hours starring
-0.19 L2 illustrated by
-0.18 L2 in %D
-0.44 L2 in a
0.27 L2 in for
-0.34 L2 in the
0.29 L2 in which
0.19 L2 inspired by
-0.10 L2 is a
0.33 L2 is that
0.29 L2 it starred
0.11 L2 it stars
-0.50 L2 it with
0.19 L2 joined by
-0.06 L2 know so
0.38 L2 led by
-0.28 L2 made by
-0.28 L2 man ,
-0.22 L2 manga by
-0.37 L2 meanwhile ,
0.05 L2 members include
0.30 L2 mr .
0.27 L2 ms .
-0.25 L2 name by
-0.35 L2 novel by
-0.08 L2 novel the
-0.25 L2 novels by
-0.11 L2 of %O
-0.17 L2 of a
-0.35 L2 of drama
-0.38 L2 of the
0.21 L2 on ,
-0.11 L2 on a
-0.07 L2 on new
-0.24 L2 on the
-0.16 L2 p.m .
-0.25 L2 part of
-0.05 L2 photo :
-0.18 L2 photo by
0.51 L2 played by
-0.35 L2 produced by
-0.42 L2 producers :
-0.14 L2 programming president
-0.09 L2 reimagining of
-0.33 L2 return as
-0.13 L2 returning as
-0.19 L2 returns as
-0.20 L2 revolves around
-0.06 L2 role as
-0.23 L2 role of
-0.30 L2 roles as
-0.21 L2 said :
-0.28 L2 seen as
-0.15 L2 series ,
-0.29 L2 series and
-0.40 L2 series by
-0.18 L2 series creator
-0.07 L2 series follows
-0.37 L2 series from
0.11 L2 series starring
0.22 L2 series stars
-0.09 L2 series with
-0.33 L2 set in
-0.29 L2 shooting in
-0.18 L2 show ,
0.48 L2 show stars
0.10 L2 star :
0.44 L2 stars :
-0.28 L2 stars as
-0.43 L2 story of
-0.46 L2 such as
-0.23 L2 that was
-0.17 L2 the %D
-0.08 L2 the %N
-0.20 L2 the black
-0.04 L2 the last
-0.18 L2 the novel
-0.04 L2 the small
-0.07 L2 the south
-0.05 L2 theme song
-0.04 L2 to a
-0.04 L2 to the
-0.07 L2 together with
-0.06 L2 town of
-0.15 L2 under director
-0.32 L2 voice of
0.42 L2 well as
0.17 L2 which starred
-0.24 L2 who plays
0.27 L2 will be
-0.42 L2 will play
-0.06 L2 with the
-0.16 L2 working with
0.15 L2 writer :
-0.51 L2 written by
-0.36 L2 yes ,
0.34 L2 you ,
-0.16 L2 – the
-0.16 L2 “ a
-0.10 L2 “ the
-0.33 L2 ” (
-0.32 L2 ” :
-0.22 L2 ” and
-0.25 L2 ” creator
0.52 L2 ” starring
0.36 L2 ” with
0.45 L3 %C , with
-0.24 L3 %C has axed
-0.14 L3 %C programming president
-0.21 L3 %D ) –
-0.24 L3 %D , and
-0.23 L3 %D , but
0.42 L3 %D , with
-0.18 L3 %N hours ;
-0.16 L3 %N p.m .
-0.10 L3 %O %P 's
-0.06 L3 %P 's husband
-0.27 L3 %P ( the
-0.10 L3 %P ) as
-0.16 L3 %P , a
0.07 L3 %P , with
0.31 L3 %P and newcomer
-0.12 L3 %P in the
-0.10 L3 %P is a
-0.22 L3 %P of drama
-0.04 L3 %P of the
-0.19 L3 %P returns as
-0.39 L3 %P will play
-0.32 L3 %S , the
0.27 L3 %S , with
-0.07 L3 %S of the
-0.37 L3 %T , by
0.59 L3 %T , with
0.05 L3 %T and the
-0.09 L3 %T ” and
-0.25 L3 %T ” creator
-0.33 L3 & %P (
-0.36 L3 's %P of
-0.10 L3 's %T (
-0.16 L3 's %T ,
-0.08 L3 's novel the
0.36 L3 ( %P 's
-0.37 L3 ( %P of
-0.08 L3 ( %P on
-0.05 L3 ( photo :
-0.22 L3 ) %P (
-0.55 L3 ) , with
-0.14 L3 ) will play
-0.39 L3 , %P 's
-0.17 L3 , %P (
-0.12 L3 , %P in
-0.18 L3 , %T ,
-0.16 L3 , %T and
-0.09 L3 , according to
0.26 L3 , along with
-0.14 L3 , as producer
-0.27 L3 , based on
-0.16 L3 , created by
-0.18 L3 , directed by
-0.08 L3 , director of
0.19 L3 , inspired by
0.43 L3 , led by
0.35 L3 , mr .
0.36 L3 , played by
-0.38 L3 , produced by
-0.21 L3 , said :
-0.23 L3 , that was
0.17 L3 , which starred
-0.10 L3 , who plays
-0.22 L3 , written by
0.30 L3 , ” with
-0.16 L3 : %P (
0.15 L3 : %P as
-0.25 L3 : %P with
-0.16 L3 ; %P as
-0.45 L3 ^ %P 's
-0.93 L3 ^ %P (
0.68 L3 ^ %P :
0.14 L3 ^ %P as
-0.14 L3 ^ %P did
-0.26 L3 ^ %P is
-0.31 L3 ^ %P plays
-0.59 L3 ^ %P –
-0.12 L3 ^ %T %S
-0.17 L3 ^ %T (
0.12 L3 ^ %T stars
0.52 L3 ^ %T –
-0.08 L3 ^ ^ %C
-0.12 L3 ^ ^ %T
0.08 L3 ^ ^ (
0.15 L3 ^ ^ ^
0.25 L3 ^ ^ actor
0.37 L3 ^ ^ and
-0.17 L3 ^ ^ as
-0.17 L3 ^ ^ but
-0.21 L3 ^ ^ creator
-0.09 L3 ^ ^ for
0.29 L3 ^ ^ however
-0.16 L3 ^ ^ showrunner
0.12 L3 ^ ^ starring
-0.15 L3 ^ ^ the
-0.36 L3 ^ ^ when
0.06 L3 ^ ^ while
-0.23 L3 ^ ^ will
-0.09 L3 ^ based on
0.31 L3 ^ cast :
-0.33 L3 ^ created by
-0.22 L3 ^ directed by
-0.28 L3 ^ director :
-0.18 L3 ^ executive producer
-0.33 L3 ^ genre :
0.29 L3 ^ it starred
-0.37 L3 ^ meanwhile ,
-0.13 L3 ^ produced by
0.44 L3 ^ stars :
0.15 L3 ^ writer :
-0.21 L3 ^ written by
0.38 L3 a %S with
-0.22 L3 adapts %P 's
-0.15 L3 after %P 's
-0.21 L3 an adaptation of
-0.51 L3 and %K 's
0.35 L3 and %P 's
-0.11 L3 and %P (
-0.55 L3 and %P as
-0.21 L3 and %P for
-0.04 L3 and %P of
-0.29 L3 and adapted by
-0.17 L3 and directed by
-0.15 L3 and illustrated by
-0.08 L3 and produced by
-0.10 L3 and stars as
-0.14 L3 and written by
-0.34 L3 are %P (
-0.22 L3 as %P the
0.42 L3 as well as
-0.08 L3 based on the
-0.21 L3 be directed by
-0.24 L3 be written by
-0.07 L3 being written by
-0.08 L3 book %T :
-0.06 L3 by %P 's
-0.66 L3 by %P (
0.31 L3 cast also includes
0.05 L3 cast members include
-0.09 L3 centers on a
0.22 L3 character %P (
-0.11 L3 debuts %D on
0.11 L3 executive produced by
-0.25 L3 executive producers :
0.33 L3 for %T ,
-0.06 L3 for the %D
-0.06 L3 her role as
-0.20 L3 in %D ,
-0.12 L3 in %D as
-0.24 L3 in %P 's
-0.05 L3 in %T ,
-0.15 L3 in and around
-0.34 L3 include %P (
-0.65 L3 is %P (
-0.09 L3 is based on
-0.16 L3 is created by
-0.15 L3 is directed by
0.26 L3 is played by
-0.12 L3 is written by
-0.12 L3 new %P 's
-0.11 L3 novels of %O
-0.23 L3 of %P 's
0.40 L3 of %P (
0.29 L3 of %P as
-0.34 L3 of %S ,
0.23 L3 of %T ,
0.44 L3 of %T includes
0.14 L3 on %D ,
0.06 L3 on %D that
-0.25 L3 on %P 's
0.34 L3 on %P (
-0.05 L3 on %P in
-0.05 L3 opening theme song
-0.25 L3 same name by
-0.13 L3 series written by
-0.04 L3 set in the
0.18 L3 starring %P 's
-0.12 L3 stars %P (
-0.26 L3 stars %P as
-0.09 L3 take on the
-0.09 L3 television anime of
-0.38 L3 the %P 's
-0.13 L3 the %P for
-0.28 L3 the %P of
-0.40 L3 the %S ,
0.45 L3 the cast includes
-0.18 L3 the director is
-0.25 L3 the part of
-0.07 L3 the series follows
0.12 L3 the series stars
-0.33 L3 the series with
-0.18 L3 the show ,
0.48 L3 the show stars
-0.42 L3 the story of
-0.06 L3 the town of
0.25 L3 to %O ,
-0.28 L3 to %P 's
0.33 L3 to %P (
0.11 L3 was created by
-0.24 L3 was directed by
-0.18 L3 was written by
0.32 L3 with %P 's
-0.25 L3 with %P as
-0.20 L3 writer / producer
0.38 L3 “ %P (
-0.51 L3 ” , from
-0.15 LR %D .
-0.06 LR %N $
-0.32 LR %N ,
-0.25 LR %N —
-0.22 LR %O 's
-0.18 LR %O ,
-0.22 LR %T .
-0.09 LR 's %D
-0.07 LR 's %T
-0.24 LR 's 's
0.29 LR 's )
-0.10 LR 's ,
-0.10 LR 's -
0.36 LR 's .
0.14 LR 's and
-0.08 LR 's are
-0.23 LR 's as
-0.07 LR 's at
-0.29 LR 's has
-0.31 LR 's in
-0.41 LR 's is
-0.20 LR 's novels
-0.10 LR 's of
-0.07 LR 's to
-0.27 LR ( $
-0.13 LR ( %N
-0.53 LR ( 's
0.24 LR ( )
-0.30 LR ( ,
-0.21 LR ( :
-0.18 LR ( in
-0.23 LR ( of
-0.05 LR ( on
-0.10 LR , 's
-0.11 LR , )
-0.79 LR , ,
-0.34 LR , -
-0.34 LR , .
-0.18 LR , :
-0.17 LR , are
-0.27 LR , being
-0.30 LR , can
0.59 LR , has
-0.17 LR , have
-0.42 LR , in
0.16 LR , is
-0.27 LR , said
-0.14 LR , to
-0.34 LR , was
-0.28 LR , will
-0.33 LR - $
-0.31 LR . )
0.24 LR . ,
0.48 LR . .
-0.20 LR / $
0.30 LR : $
0.08 LR : 's
-0.59 LR : )
0.60 LR : ,
0.61 LR : .
-0.34 LR : /
0.08 LR : as
-0.31 LR : for
-0.37 LR : in
0.22 LR : is
-0.11 LR : me
-0.16 LR : the
0.39 LR : to
-0.16 LR : will
-0.30 LR : with
-0.07 LR : you
0.23 LR ; 's
0.35 LR ; ,
0.08 LR ; is
-0.30 LR [ ]
-0.15 LR ^ 's
-0.33 LR ^ ,
0.37 LR ^ .
0.45 LR ^ again
0.54 LR ^ and
0.14 LR ^ are
0.35 LR ^ as
0.11 LR ^ cast
-0.09 LR ^ continues
-0.45 LR ^ created
-0.26 LR ^ developed
-0.33 LR ^ directed
-0.59 LR ^ directs
-0.18 LR ^ had
0.08 LR ^ have
0.47 LR ^ hosts
0.65 LR ^ in
-0.05 LR ^ is
-0.27 LR ^ launched
-0.13 LR ^ lead
0.22 LR ^ led
-0.38 LR ^ only
-0.26 LR ^ penned
0.43 LR ^ play
0.22 LR ^ played
0.30 LR ^ plays
-0.54 LR ^ produces
0.30 LR ^ reprise
0.09 LR ^ reprises
0.09 LR ^ return
0.19 LR ^ returns
0.25 LR ^ said
-0.34 LR ^ says
-0.27 LR ^ served
0.41 LR ^ share
-0.38 LR ^ split
-0.15 LR ^ star
0.15 LR ^ stars
0.06 LR ^ takes
0.29 LR ^ team
-0.16 LR ^ the
-0.33 LR ^ to
-0.35 LR ^ told
0.13 LR ^ was
0.24 LR ^ who
0.50 LR ^ will
0.23 LR ^ would
-0.46 LR ^ |
0.38 LR ^ –
0.07 LR ^ —
-0.14 LR a )
-0.14 LR a ,
-0.11 LR a .
-0.08 LR a lawyer
-0.23 LR about ,
0.07 LR actor as
-0.22 LR actor is
0.45 LR actors .
0.39 LR actress ,
0.41 LR actress .
-0.23 LR adapts 's
-0.30 LR alongside ,
-0.11 LR alongside .
-0.18 LR an agent
-0.12 LR and 's
-0.18 LR and ,
-0.09 LR and -
0.33 LR and .
0.27 LR and as
-0.29 LR and in
-0.06 LR and of
0.43 LR are ,
-0.38 LR are .
0.13 LR are as
-0.20 LR around ,
-0.15 LR around .
-0.22 LR as $
-0.17 LR as 's
-0.63 LR as ,
-0.76 LR as .
-0.15 LR as ;
0.19 LR as as
-0.07 LR as the
-0.25 LR as with
-0.23 LR as would
-0.25 LR at $
-0.15 LR at %D
-0.22 LR at ,
-0.39 LR at .
-0.05 LR at in
0.18 LR be .
-0.11 LR between and
0.15 LR but has
-0.08 LR but is
-0.62 LR by $
-0.23 LR by 's
0.32 LR by )
0.36 LR by ,
-0.75 LR by .
-0.18 LR by /
-0.50 LR by and
-0.08 LR by in
-0.21 LR by is
-0.18 LR by on
-0.20 LR by who
0.36 LR by –
-0.20 LR cast $
-0.09 LR co-creator ,
-0.30 LR creator .
-0.35 LR creator has
-0.06 LR creator said
-0.08 LR director ,
-0.64 LR director .
-0.15 LR director is
-0.36 LR dr .
-0.27 LR drama ,
0.39 LR feature .
-0.07 LR follows ,
0.08 LR for 's
-0.23 LR for )
-0.20 LR for ,
0.23 LR for as
-0.18 LR for for
-0.32 LR for in
-0.07 LR from 's
-0.37 LR from ,
0.10 LR from .
0.32 LR from on
0.42 LR has .
0.09 LR has in
-0.06 LR in $
-0.10 LR in %D
-0.43 LR in 's
-0.27 LR in )
-0.53 LR in ,
-0.41 LR in .
-0.08 LR in and
-0.28 LR in as
-0.05 LR in for
0.17 LR in in
-0.06 LR in ireland
-0.05 LR in on
-0.26 LR include .
0.07 LR include as
-0.08 LR includes .
-0.07 LR including ,
0.59 LR including .
-0.51 LR is 's
0.28 LR is ,
0.20 LR is .
0.23 LR is as
0.34 LR is of
-0.16 LR its ,
-0.10 LR last )
0.33 LR like .
-0.30 LR meets ,
-0.12 LR movie .
-0.28 LR named .
-0.19 LR new 's
0.33 LR no .
-0.09 LR not )
-0.42 LR of $
-0.04 LR of 's
-0.40 LR of )
-0.22 LR of ,
-0.89 LR of .
-0.18 LR of :
-0.38 LR of and
-0.45 LR of as
-0.09 LR of in
-0.24 LR of is
-0.07 LR of to
-0.24 LR of will
-0.15 LR on 's
-0.08 LR on )
-0.07 LR on ,
-0.36 LR on .
-0.36 LR on in
-0.21 LR or .
-0.18 LR play ,
-0.40 LR play .
-0.06 LR play in
-0.27 LR plays ,
-0.29 LR plays .
-0.28 LR plays in
-0.14 LR producer ,
-0.08 LR producer said
-0.09 LR producer will
-0.38 LR producers .
-0.27 LR protagonists ,
0.13 LR said ,
-0.43 LR said .
-0.15 LR showrunner ,
0.27 LR since took
-0.06 LR small town
-0.06 LR so $
-0.36 LR son ,
-0.13 LR south .
0.31 LR star ,
0.05 LR star has
0.22 LR star stars
0.17 LR starred ,
0.30 LR starred .
-0.27 LR starring 's
0.54 LR starring ,
-0.31 LR starring .
0.36 LR starring ;
0.36 LR starring and
0.32 LR starring as
0.28 LR stars ,
0.63 LR stars .
0.34 LR stars as
-0.06 LR takes at
0.12 LR that are
0.16 LR that will
0.07 LR that would
-0.16 LR the $
-0.11 LR the %N
-0.12 LR the %S
-0.19 LR the 's
-0.40 LR the )
-0.38 LR the ,
-0.18 LR the -
-0.53 LR the .
-0.13 LR the ...
-0.07 LR the :
-0.07 LR the and
-0.22 LR the as
-0.13 LR the book
-0.16 LR the family
-0.05 LR the for
-0.13 LR the in
-0.20 LR the is
-0.08 LR the novel
-0.38 LR the of
0.40 LR the series
-0.24 LR the star
-0.09 LR the story
-0.15 LR to 's
-0.11 LR to )
-0.29 LR to ,
-0.53 LR to .
-0.23 LR to for
-0.21 LR to in
0.10 LR villain ,
0.21 LR was ,
0.49 LR while is
-0.17 LR while will
0.30 LR winner ,
0.20 LR with 's
0.29 LR with ,
0.35 LR with .
-0.12 LR with again
-0.31 LR with and
0.07 LR with as
0.32 LR with at
-0.28 LR with of
0.36 LR with returning
-0.12 LR without ,
-0.35 LR writer .
0.22 LR | $
-0.43 LR – $
0.36 LR – 's
-0.32 LR – ,
-0.15 LR ” )
0.23 LR ” ,
-0.08 LR ” said
0.16 LR ” told
-0.11 Lb2 %C
-0.55 Lb2 %K
-0.18 Lb2 %N
0.17 Lb2 %O
-0.20 Lb2 %P
0.57 Lb2 %S
-0.18 Lb2 %T
-0.07 Lb2 's
-0.51 Lb2 (
0.13 Lb2 )
0.42 Lb2 ,
0.16 Lb2 -
-0.10 Lb2 .
-0.43 Lb2 /
0.10 Lb2 9pm
-0.28 Lb2 ;
0.21 Lb2 ^
-0.55 Lb2 a
-0.08 Lb2 about
-0.12 Lb2 according
0.19 Lb2 acted
-0.22 Lb2 actor
0.33 Lb2 actors
-0.22 Lb2 adaptation
-0.21 Lb2 adapted
0.13 Lb2 added
-0.44 Lb2 after
0.14 Lb2 again
-0.15 Lb2 all
0.28 Lb2 already
0.56 Lb2 also
0.19 Lb2 and
-0.27 Lb2 anime
0.04 Lb2 announced
-0.22 Lb2 another
0.40 Lb2 are
-0.24 Lb2 as
-0.19 Lb2 association
0.28 Lb2 at
-0.22 Lb2 australia
0.21 Lb2 australian
-0.06 Lb2 award
-0.22 Lb2 backdrop
-0.29 Lb2 based
-0.38 Lb2 be
-0.32 Lb2 book
0.24 Lb2 buzz
-0.37 Lb2 by
-0.19 Lb2 camera
0.44 Lb2 cast
0.34 Lb2 ceo
-0.34 Lb2 character
-0.09 Lb2 city
-0.24 Lb2 co-created
-0.21 Lb2 co-written
0.40 Lb2 come
-0.24 Lb2 comic
-0.36 Lb2 created
-0.32 Lb2 credit
-0.26 Lb2 daughter
-0.13 Lb2 design
-0.56 Lb2 directed
-0.37 Lb2 director
-0.28 Lb2 directs
0.24 Lb2 done
-0.28 Lb2 dr
-0.23 Lb2 during
-0.06 Lb2 end
-0.40 Lb2 episodes
-0.43 Lb2 eps
-0.08 Lb2 event
-0.07 Lb2 exec
-0.42 Lb2 executive
-0.10 Lb2 film
-0.34 Lb2 filming
-0.35 Lb2 follows
-0.21 Lb2 for
-0.50 Lb2 from
-0.28 Lb2 front
0.32 Lb2 fronted
-0.33 Lb2 genre
0.25 Lb2 had
-0.47 Lb2 has
0.41 Lb2 have
-0.33 Lb2 he
-0.40 Lb2 head
-0.26 Lb2 her
0.08 Lb2 here
-0.17 Lb2 his
-0.07 Lb2 hours
-0.19 Lb2 illustrated
0.14 Lb2 in
-0.28 Lb2 including
0.19 Lb2 inspired
-0.36 Lb2 into
-0.35 Lb2 ireland
-0.33 Lb2 is
0.05 Lb2 it
-0.40 Lb2 its
0.19 Lb2 joined
-0.28 Lb2 know
-0.32 Lb2 last
-0.06 Lb2 leads
0.38 Lb2 led
-0.11 Lb2 left
-0.12 Lb2 like
-0.32 Lb2 made
-0.06 Lb2 main
-0.46 Lb2 man
-0.30 Lb2 manga
-0.43 Lb2 meanwhile
0.42 Lb2 members
0.31 Lb2 mother
-0.13 Lb2 moved
0.30 Lb2 mr
0.27 Lb2 ms
-0.55 Lb2 name
-0.11 Lb2 named
-0.34 Lb2 network
-0.23 Lb2 new
0.22 Lb2 news
-0.43 Lb2 no
0.25 Lb2 not
-0.40 Lb2 novel
-0.28 Lb2 novels
-0.71 Lb2 of
-0.05 Lb2 on
0.35 Lb2 oscar
-0.49 Lb2 out
-0.20 Lb2 outside
-0.51 Lb2 over
-0.16 Lb2 p.m
-0.16 Lb2 pair
0.18 Lb2 part
0.34 Lb2 parter
-0.26 Lb2 partner
-0.16 Lb2 parts
-0.19 Lb2 photo
-0.20 Lb2 place
0.51 Lb2 played
-0.04 Lb2 portray
-0.21 Lb2 produce
-0.46 Lb2 produced
-0.24 Lb2 producer
-0.20 Lb2 producers
-0.32 Lb2 produces
-0.21 Lb2 programming
-0.40 Lb2 regular
0.44 Lb2 regulars
-0.09 Lb2 reimagining
-0.12 Lb2 return
-0.19 Lb2 returning
-0.25 Lb2 returns
0.09 Lb2 reunited
-0.20 Lb2 revolves
-0.19 Lb2 role
-0.38 Lb2 roles
0.34 Lb2 said
-0.06 Lb2 says
-0.61 Lb2 scripts
0.20 Lb2 season
-0.40 Lb2 second
0.21 Lb2 see
-0.46 Lb2 seen
-0.23 Lb2 series
-0.34 Lb2 she
-0.29 Lb2 shooting
0.21 Lb2 shot
-0.17 Lb2 showrunner
0.22 Lb2 so
0.32 Lb2 star
0.58 Lb2 starring
0.46 Lb2 stars
-0.30 Lb2 stories
-0.46 Lb2 such
-0.46 Lb2 team
-0.31 Lb2 that
-0.39 Lb2 the
-0.30 Lb2 their
-0.25 Lb2 them
-0.05 Lb2 theme
-0.22 Lb2 then
0.13 Lb2 there
0.19 Lb2 this
-0.54 Lb2 to
-0.07 Lb2 together
-0.06 Lb2 told
0.10 Lb2 too
-0.21 Lb2 town
-0.17 Lb2 trailer
-0.24 Lb2 tv
0.30 Lb2 uk
-0.15 Lb2 under
-0.32 Lb2 up
-0.20 Lb2 video
-0.23 Lb2 voice
0.13 Lb2 was
-0.06 Lb2 way
-0.12 Lb2 we
-0.32 Lb2 webtoon
0.42 Lb2 well
-0.30 Lb2 which
0.35 Lb2 who
0.26 Lb2 wife
0.33 Lb2 will
-0.15 Lb2 winning
0.50 Lb2 with
-0.22 Lb2 working
0.06 Lb2 writer
-0.51 Lb2 written
-0.11 Lb2 wrote
-0.29 Lb2 year-old
0.48 Lb2 years
-0.36 Lb2 yes
0.08 Lb2 you
-0.28 Lb2 |
-0.06 Lb2 –
-0.40 Lb2 “
-0.09 Lb2 ”
0.14 Lb3 %C
0.30 Lb3 %D
-0.50 Lb3 %K
-0.32 Lb3 %O
0.11 Lb3 %P
0.24 Lb3 %S
0.13 Lb3 %T
-0.33 Lb3 &
0.26 Lb3 's
-0.12 Lb3 (
-0.83 Lb3 )
-0.08 Lb3 ,
-0.34 Lb3 -
-0.32 Lb3 .
-0.29 Lb3 /
-0.39 Lb3 :
-0.48 Lb3 ;
0.25 Lb3 ?
0.20 Lb3 [
0.24 Lb3 a
-0.33 Lb3 actress
-0.13 Lb3 adapted
-0.22 Lb3 adapts
0.30 Lb3 adds
-0.14 Lb3 after
-0.27 Lb3 again
0.10 Lb3 already
0.10 Lb3 also
0.20 Lb3 an
-0.37 Lb3 and
0.27 Lb3 animates
-0.10 Lb3 announced
0.24 Lb3 are
-0.86 Lb3 as
-0.07 Lb3 back
-0.10 Lb3 based
-0.43 Lb3 be
0.12 Lb3 been
-0.35 Lb3 between
-0.41 Lb3 board
-0.20 Lb3 book
-0.22 Lb3 both
0.29 Lb3 brother
-0.10 Lb3 but
-0.13 Lb3 by
0.25 Lb3 can
0.46 Lb3 cast
-0.09 Lb3 centers
0.16 Lb3 character
-0.25 Lb3 characters
-0.07 Lb3 christmas
0.21 Lb3 comedy
-0.05 Lb3 comes
-0.16 Lb3 debut
-0.11 Lb3 debuts
0.12 Lb3 director
-0.14 Lb3 drama
-0.04 Lb3 drawn
-0.29 Lb3 episode
0.07 Lb3 episodes
0.42 Lb3 event
-0.32 Lb3 exec
-0.06 Lb3 executive
0.14 Lb3 expect
-0.20 Lb3 fact
-0.17 Lb3 family
0.08 Lb3 fans
0.10 Lb3 fashion
0.15 Lb3 feature
-0.19 Lb3 fictional
-0.25 Lb3 film
0.39 Lb3 filming
0.11 Lb3 first
0.20 Lb3 follows
-0.43 Lb3 for
0.13 Lb3 from
-0.35 Lb3 go
-0.18 Lb3 golden
0.19 Lb3 has
-0.06 Lb3 he
-0.18 Lb3 head
-0.40 Lb3 her
-0.48 Lb3 his
-0.18 Lb3 horror
0.29 Lb3 i'm
0.04 Lb3 in
-0.23 Lb3 include
-0.18 Lb3 including
-0.27 Lb3 is
0.53 Lb3 it
-0.20 Lb3 its
-0.33 Lb3 joined
-0.08 Lb3 know
-0.31 Lb3 last
0.25 Lb3 lead
-0.30 Lb3 leads
-0.39 Lb3 life
-0.34 Lb3 limited
-0.09 Lb3 list
-0.41 Lb3 main
-0.25 Lb3 members
-0.09 Lb3 men
-0.39 Lb3 miniseries
-0.12 Lb3 mission
-0.43 Lb3 mother
0.09 Lb3 my
0.30 Lb3 name
0.32 Lb3 named
-0.14 Lb3 news
0.29 Lb3 not
0.11 Lb3 novel
-0.11 Lb3 novels
-0.30 Lb3 now
-0.06 Lb3 of
0.19 Lb3 on
-0.05 Lb3 one
0.58 Lb3 only
-0.05 Lb3 opening
-0.06 Lb3 or
0.15 Lb3 original
-0.16 Lb3 other
0.15 Lb3 out
-0.17 Lb3 parts
-0.15 Lb3 played
-0.06 Lb3 plays
-0.12 Lb3 power
-0.25 Lb3 premiere
-0.05 Lb3 press
-0.28 Lb3 producer
-0.04 Lb3 producers
-0.13 Lb3 production
0.15 Lb3 return
0.40 Lb3 returning
0.27 Lb3 role
0.19 Lb3 s
-0.25 Lb3 same
-0.11 Lb3 secret
0.19 Lb3 seen
-0.14 Lb3 series
0.38 Lb3 set
-0.10 Lb3 shooting
-0.18 Lb3 show
-0.07 Lb3 shown
0.04 Lb3 showrunner
-0.11 Lb3 shows
-0.23 Lb3 starred
0.18 Lb3 starring
0.04 Lb3 stars
0.35 Lb3 stick
-0.27 Lb3 story
-0.22 Lb3 take
-0.11 Lb3 takes
0.07 Lb3 television
0.13 Lb3 that
-0.45 Lb3 the
0.40 Lb3 their
-0.47 Lb3 them
-0.12 Lb3 there
-0.06 Lb3 they
0.24 Lb3 this
-0.16 Lb3 thriller
-0.24 Lb3 time
-0.06 Lb3 to
-0.39 Lb3 together
-0.18 Lb3 trailer
-0.24 Lb3 twitter
-0.05 Lb3 under
-0.21 Lb3 up
0.33 Lb3 various
0.23 Lb3 video
-0.30 Lb3 viewers
-0.41 Lb3 was
-0.18 Lb3 we
-0.36 Lb3 were
0.35 Lb3 when
-0.40 Lb3 which
-0.22 Lb3 while
0.25 Lb3 who
0.14 Lb3 wife
-0.10 Lb3 will
0.27 Lb3 with
-0.18 Lb3 work
-0.20 Lb3 world
-0.20 Lb3 writer
-0.05 Lb3 year
-0.43 Lb3 years
-0.16 Lb3 |
0.19 Lb3 –
0.29 Lb3 “
0.12 Lb3 ”
-0.18 R1 !
-0.09 R1 $
-0.39 R1 %D
-0.22 R1 %N
0.17 R1 %O
0.04 R1 %P
-0.12 R1 %S
-0.49 R1 %T
-0.20 R1 's
0.08 R1 )
-0.07 R1 ,
0.38 R1 -
0.11 R1 --
0.05 R1 .
0.12 R1 ...
-0.51 R1 /
0.31 R1 ;
0.22 R1 [
-0.35 R1 ]
0.48 R1 a
-0.30 R1 actor
-0.21 R1 actress
-0.36 R1 adapted
-0.13 R1 added
0.10 R1 after
0.07 R1 again
-0.24 R1 agent
0.16 R1 all
-0.08 R1 along
0.12 R1 also
-0.25 R1 and
-0.11 R1 are
0.47 R1 as
-0.47 R1 australia
-0.31 R1 award
-0.09 R1 back
-0.22 R1 before
-0.07 R1 being
-0.19 R1 book
-0.19 R1 broadcast
0.12 R1 but
-0.26 R1 by
-0.17 R1 called
-0.30 R1 can
0.11 R1 cast
-0.05 R1 city
-0.13 R1 come
0.13 R1 comes
0.10 R1 confirmed
-0.09 R1 continues
0.23 R1 could
-0.47 R1 created
-0.11 R1 denied
0.25 R1 described
-0.26 R1 developed
-0.40 R1 did
-0.49 R1 directed
-0.59 R1 directs
0.33 R1 does
-0.42 R1 drama
-0.05 R1 episode
-0.37 R1 exec
0.14 R1 executive
-0.08 R1 fame
-0.16 R1 family
0.23 R1 fans
-0.12 R1 finally
-0.29 R1 follows
-0.54 R1 for
0.42 R1 from
0.41 R1 gets
-0.13 R1 girl
-0.23 R1 got
-0.32 R1 had
-0.34 R1 handles
-0.05 R1 has
-0.31 R1 here
-0.64 R1 himself
0.47 R1 hosts
-0.35 R1 i
0.13 R1 in
-0.06 R1 ireland
-0.07 R1 is
0.23 R1 joining
0.13 R1 joins
0.11 R1 jun
-0.27 R1 launched
-0.08 R1 lawyer
-0.15 R1 lead
0.27 R1 leads
-0.15 R1 leave
0.19 R1 led
-0.24 R1 left
-0.31 R1 made
0.15 R1 makes
-0.11 R1 me
-0.28 R1 movie
-0.27 R1 no
-0.07 R1 north
-0.31 R1 novel
-0.20 R1 novels
-0.65 R1 of
-0.46 R1 on
-0.25 R1 once
-0.22 R1 one
-0.38 R1 only
-0.21 R1 overseeing
-0.26 R1 penned
-0.37 R1 people
0.56 R1 play
0.07 R1 played
0.27 R1 playing
-0.05 R1 plays
-0.10 R1 prequel
-0.54 R1 produces
-0.27 R1 pulled
-0.09 R1 put
-0.10 R1 release
-0.49 R1 remains
0.42 R1 reprise
0.09 R1 reprises
-0.10 R1 respectively
0.09 R1 return
0.36 R1 returning
0.07 R1 returns
-0.33 R1 role
-0.08 R1 said
-0.28 R1 says
0.19 R1 series
-0.27 R1 served
0.47 R1 share
-0.13 R1 show
-0.25 R1 since
-0.08 R1 sisters
0.14 R1 sits
-0.38 R1 split
-0.28 R1 starring
0.30 R1 stars
-0.26 R1 stays
0.08 R1 steps
0.23 R1 still
-0.14 R1 story
0.09 R1 take
-0.15 R1 takes
0.29 R1 team
-0.07 R1 tell
-0.51 R1 the
-0.31 R1 thriller
-0.37 R1 to
-0.33 R1 together
-0.11 R1 told
-0.05 R1 took
-0.06 R1 town
0.39 R1 turned
-0.20 R1 turns
-0.10 R1 under
-0.29 R1 until
-0.20 R1 update
0.36 R1 upped
-0.09 R1 via
-0.07 R1 was
0.28 R1 were
-0.09 R1 west
-0.29 R1 who
0.05 R1 with
0.06 R1 would
-0.06 R1 wrote
-0.33 R1 you
0.28 R1 |
0.29 R1 –
-0.06 R1 —
-0.19 R1 “
-0.15 R2 ! $
-0.09 R2 $ $
-0.13 R2 %D .
-0.10 R2 %N %P
-0.10 R2 %N )
-0.14 R2 %N ,
-0.12 R2 %N in
0.10 R2 %P (
-0.10 R2 %T ,
-0.24 R2 %T is
-0.20 R2 's %D
-0.34 R2 's %K
0.41 R2 's %P
-0.49 R2 's %T
-0.30 R2 's book
-0.08 R2 's character
-0.13 R2 's first
-0.20 R2 's husband
-0.05 R2 's journey
0.16 R2 's last
-0.33 R2 's manga
-0.28 R2 's novel
0.21 R2 's own
-0.23 R2 's second
-0.14 R2 's series
-0.20 R2 's top
-0.19 R2 's trilogy
0.33 R2 's “
-0.24 R2 ) $
-0.25 R2 ) %P
0.16 R2 ) ,
0.24 R2 ) .
0.42 R2 ) are
-0.41 R2 ) as
-0.39 R2 ) has
-0.30 R2 ) have
0.10 R2 ) in
-0.52 R2 ) is
-0.41 R2 ) lead
-0.50 R2 ) star
0.57 R2 ) who
-0.44 R2 ) will
-0.08 R2 ) would
-0.26 R2 , %C
0.21 R2 , %D
0.34 R2 , %N
-0.17 R2 , %O
-0.05 R2 , %S
-0.54 R2 , a
-0.15 R2 , according
-0.53 R2 , after
0.27 R2 , alongside
-0.12 R2 , although
0.23 R2 , an
0.24 R2 , and
0.34 R2 , arrives
-0.22 R2 , as
0.17 R2 , best
-0.20 R2 , but
-0.30 R2 , chief
-0.33 R2 , described
0.37 R2 , directed
-0.46 R2 , director
-0.14 R2 , each
0.13 R2 , for
0.09 R2 , from
0.24 R2 , has
0.04 R2 , her
0.06 R2 , in
-0.11 R2 , is
-0.17 R2 , it
-0.30 R2 , its
0.05 R2 , known
0.18 R2 , last
-0.38 R2 , mr
0.09 R2 , new
0.04 R2 , on
0.15 R2 , once
0.07 R2 , one
-0.57 R2 , played
-0.37 R2 , president
-0.09 R2 , produced
-0.17 R2 , respectively
-0.12 R2 , said
-0.14 R2 , since
-0.36 R2 , their
-0.18 R2 , though
-0.04 R2 , told
-0.12 R2 , was
-0.17 R2 , where
-0.08 R2 , while
0.07 R2 , who
0.07 R2 , whose
0.21 R2 , will
0.07 R2 , with
0.29 R2 , written
-0.46 R2 , “
-0.12 R2 , ”
0.39 R2 - %P
-0.09 R2 - based
0.25 R2 - fronted
-0.13 R2 - set
-0.12 R2 - winning
-0.19 R2 . ,
-0.06 R2 . ”
-0.14 R2 ... $
-0.11 R2 ... no
-0.47 R2 / %C
-0.18 R2 / %O
-0.47 R2 : %C
-0.67 R2 : %P
0.16 R2 : the
-0.11 R2 : “
0.20 R2 ; %T
0.29 R2 ; and
0.22 R2 [ %P
-0.36 R2 adapted the
-0.13 R2 added :
0.10 R2 again playing
-0.08 R2 along with
-0.12 R2 and %D
-0.15 R2 and %T
-0.19 R2 and adapted
-0.04 R2 and co
-0.11 R2 and directed
-0.19 R2 and her
-0.10 R2 and illustrated
-0.05 R2 and is
-0.09 R2 and it
0.33 R2 and newcomer
-0.06 R2 and produced
0.30 R2 and son
-0.11 R2 and starring
-0.30 R2 and stars
-0.18 R2 and the
-0.06 R2 and will
-0.29 R2 and written
0.22 R2 are %P
0.11 R2 are all
-0.40 R2 are executive
-0.19 R2 are rolling
0.41 R2 are the
0.15 R2 as %P
0.39 R2 as a
0.19 R2 as he
0.48 R2 as the
-0.27 R2 as well
-0.18 R2 at %N
-0.15 R2 at %P
-0.21 R2 at its
0.10 R2 at the
-0.08 R2 australia ,
-0.05 R2 award -
-0.31 R2 back in
0.17 R2 being the
-0.20 R2 by %P
-0.17 R2 called it
-0.25 R2 created %T
-0.24 R2 created it
-0.35 R2 created the
0.25 R2 described the
-0.22 R2 directed .
-0.37 R2 directed the
-0.19 R2 directs .
-0.32 R2 directs the
-0.05 R2 drama %T
-0.37 R2 exec produce
0.14 R2 executive produce
-0.40 R2 for %C
-0.25 R2 for %K
-0.18 R2 for %P
-0.31 R2 for %S
0.30 R2 for a
-0.35 R2 for his
-0.14 R2 for the
-0.21 R2 for “
0.33 R2 from the
-0.13 R2 girl ,
-0.34 R2 had a
-0.32 R2 handles the
-0.38 R2 has a
0.06 R2 has been
0.25 R2 has joined
0.22 R2 has said
0.24 R2 has signed
0.15 R2 has the
-0.13 R2 has told
-0.14 R2 has written
0.36 R2 have all
0.43 R2 have been
0.12 R2 have joined
-0.32 R2 have written
-0.43 R2 in %D
-0.22 R2 in %P
-0.09 R2 in %S
-0.17 R2 in %T
0.37 R2 in a
0.32 R2 in his
0.12 R2 in the
-0.08 R2 in “
0.23 R2 is %P
0.12 R2 is a
-0.11 R2 is also
0.33 R2 is available
0.49 R2 is back
-0.36 R2 is behind
0.21 R2 is coming
-0.39 R2 is directing
0.24 R2 is doing
-0.29 R2 is found
-0.07 R2 is in
0.27 R2 is leaving
0.14 R2 is likely
-0.37 R2 is making
-0.07 R2 is not
0.09 R2 is on
0.13 R2 is seen
0.33 R2 is set
-0.05 R2 is stepping
-0.06 R2 is the
-0.20 R2 joins “
-0.25 R2 launched the
0.31 R2 lead the
0.31 R2 leads %T
0.19 R2 led the
-0.53 R2 no %P
-0.14 R2 novel ,
-0.17 R2 of %K
-0.53 R2 of %P
-0.19 R2 of a
-0.39 R2 of drama
-0.17 R2 of the
-0.50 R2 on %C
0.22 R2 on %D
-0.04 R2 on %P
0.25 R2 on a
-0.05 R2 on the
-0.21 R2 overseeing the
-0.26 R2 penned the
0.05 R2 plays %P
-0.10 R2 release $
0.27 R2 reprise their
0.09 R2 reprises her
-0.06 R2 respectively ,
0.51 R2 return ;
-0.38 R2 return to
0.13 R2 returns as
-0.13 R2 returns to
-0.39 R2 said ,
0.09 R2 said .
0.06 R2 said :
-0.31 R2 said in
0.16 R2 says :
-0.19 R2 series ,
0.26 R2 series in
-0.27 R2 served as
0.22 R2 share the
-0.38 R2 split the
-0.32 R2 star %P
0.56 R2 star .
0.11 R2 stars as
0.22 R2 stars in
0.28 R2 takes %P
0.29 R2 team up
-0.19 R2 the %P
-0.16 R2 to %P
-0.07 R2 to be
-0.50 R2 to return
-0.10 R2 told %O
-0.28 R2 told reporters
0.16 R2 told us
0.36 R2 upped to
0.31 R2 was %P
0.05 R2 was not
-0.25 R2 who 's
-0.20 R2 who is
-0.20 R2 who share
-0.05 R2 will be
0.17 R2 will not
-0.19 R2 will perform
0.39 R2 will play
0.07 R2 will reprise
0.42 R2 will star
0.30 R2 will take
0.07 R2 with %P
0.22 R2 wrote it
-0.27 R2 wrote the
0.43 R2 – %P
-0.22 R2 – a
-0.12 R2 – the
-0.50 R2 — %D
-0.06 R2 — that
-0.15 R3 ! $ $
-0.09 R3 $ $ $
-0.13 R3 %D . $
-0.14 R3 %N , %P
0.10 R3 %P ( %P
-0.10 R3 's %K ,
-0.19 R3 's %K and
-0.48 R3 's %P )
-0.50 R3 's %P ,
0.28 R3 's %P .
-0.31 R3 's %P as
0.39 R3 's %P in
0.34 R3 's %P is
-0.07 R3 's %P of
-0.08 R3 's %P to
-0.09 R3 's %T (
-0.32 R3 's %T ,
-0.29 R3 's %T and
-0.21 R3 's character ,
-0.20 R3 's husband %P
-0.16 R3 's manga ,
-0.26 R3 's novel the
-0.14 R3 's series %T
0.50 R3 's “ %T
-0.24 R3 ) $ $
-0.25 R3 ) %P (
-0.54 R3 ) , %P
-0.25 R3 ) , %T
0.46 R3 ) , a
0.16 R3 ) , and
-0.14 R3 ) , the
-0.32 R3 ) , who
-0.26 R3 ) , with
0.24 R3 ) . $
-0.13 R3 ) and %P
0.17 R3 ) are all
0.16 R3 ) are back
-0.36 R3 ) as %P
-0.26 R3 ) has been
-0.20 R3 ) is the
-0.06 R3 ) will be
-0.16 R3 ) will play
-0.06 R3 , %T ,
-0.10 R3 , %T and
0.30 R3 , %T is
0.24 R3 , a %P
-0.09 R3 , a successful
-0.18 R3 , a young
-0.15 R3 , according to
0.33 R3 , and others
0.34 R3 , arrives %D
-0.25 R3 , as well
0.17 R3 , best known
-0.33 R3 , described as
0.39 R3 , directed by
-0.46 R3 , director of
-0.18 R3 , from %D
0.32 R3 , has been
0.29 R3 , is a
-0.08 R3 , is back
0.18 R3 , last seen
0.15 R3 , once again
0.07 R3 , one of
-0.57 R3 , played by
-0.37 R3 , president of
-0.09 R3 , produced by
-0.17 R3 , respectively .
-0.13 R3 , the %C
0.05 R3 , the %S
-0.18 R3 , the creator
-0.44 R3 , the director
-0.06 R3 , the drama
0.29 R3 , the latter
-0.25 R3 , the producer
0.40 R3 , the series
0.19 R3 , the show
-0.10 R3 , where the
-0.18 R3 , which is
-0.06 R3 , who also
0.19 R3 , who are
-0.50 R3 , who created
-0.08 R3 , who had
0.24 R3 , who has
0.07 R3 , who is
0.07 R3 , who left
0.34 R3 , who plays
0.32 R3 , who starred
0.20 R3 , who was
-0.12 R3 , who will
-0.39 R3 , who writes
-0.45 R3 , who wrote
-0.17 R3 , with %P
0.29 R3 , written by
-0.42 R3 , “ %T
-0.06 R3 - set crime
-0.06 R3 . ” $
-0.14 R3 ... $ $
-0.36 R3 / %C $
-0.10 R3 : the %P
-0.31 R3 : “ %P
0.22 R3 [ %P ]
-0.13 R3 added : “
-0.04 R3 and co .
-0.11 R3 and directed by
-0.11 R3 and her family
-0.10 R3 and illustrated by
-0.09 R3 and it is
0.33 R3 and newcomer %P
-0.06 R3 and produced by
0.30 R3 and son %P
-0.11 R3 and starring %P
-0.30 R3 and stars as
-0.29 R3 and written by
0.15 R3 are all expected
0.42 R3 are all on
-0.41 R3 are all set
-0.40 R3 are executive producers
-0.19 R3 are rolling in
0.06 R3 as %P $
-0.16 R3 as %P 's
0.15 R3 as %P ,
0.49 R3 as %P .
0.05 R3 as %P ;
0.52 R3 as %P and
-0.39 R3 as %P the
-0.22 R3 as the king
0.23 R3 as the title
-0.27 R3 as well as
-0.12 R3 at %N with
0.32 R3 at the helm
-0.05 R3 award - winning
-0.31 R3 back in %D
-0.07 R3 by %P .
-0.20 R3 commented : “
-0.22 R3 directed . $
-0.23 R3 directed the first
-0.25 R3 directed the pilot
-0.19 R3 directs . $
-0.32 R3 for %C .
-0.11 R3 for %P ,
-0.11 R3 for the %C
-0.21 R3 for “ %T
0.36 R3 has been cast
0.25 R3 has joined the
0.24 R3 has signed on
0.22 R3 has the part
0.36 R3 have all been
-0.10 R3 have joined the
-0.32 R3 have written the
-0.06 R3 in %D $
-0.32 R3 in %D .
-0.22 R3 in %P ,
-0.19 R3 in %S of
-0.29 R3 in the %P
-0.18 R3 in the %S
-0.20 R3 in the new
-0.11 R3 in the show
-0.08 R3 in “ %T
0.20 R3 is %P ,
0.33 R3 is available .
-0.28 R3 is directing the
-0.49 R3 is in charge
0.16 R3 is in talks
0.33 R3 is set to
-0.38 R3 is the creator
-0.24 R3 is the studio
-0.16 R3 of %K .
-0.07 R3 of %P )
-0.09 R3 of %P ,
-0.32 R3 of %P .
-0.04 R3 of %P and
-0.19 R3 of a %P
-0.06 R3 of drama %P
-0.06 R3 of the %P
-0.11 R3 on %C ,
0.36 R3 on %D .
-0.26 R3 penned the script
-0.10 R3 release $ $
0.27 R3 reprise their roles
0.09 R3 reprises her role
0.25 R3 returns as %P
0.09 R3 said . $
0.06 R3 said : “
-0.29 R3 said in a
0.16 R3 says : “
0.26 R3 series in %D
-0.38 R3 split the directing
-0.30 R3 star %P stars
0.56 R3 star . $
-0.07 R3 the %P ,
-0.10 R3 told %O he
-0.28 R3 told reporters that
0.36 R3 upped to regular
0.32 R3 will be back
0.21 R3 will be returning
-0.19 R3 will perform the
0.34 R3 will play %P
0.25 R3 will star in
0.49 R3 with %P ,
-0.49 R3 wrote it .
0.48 R3 – %P $
0.16 Rb2 !
-0.16 Rb2 %C
-0.30 Rb2 %D
-0.41 Rb2 %K
-0.25 Rb2 %N
-0.26 Rb2 %O
0.12 Rb2 %P
0.05 Rb2 %S
-0.66 Rb2 %T
0.29 Rb2 's
0.06 Rb2 (
-0.61 Rb2 )
-0.11 Rb2 -
-0.20 Rb2 --
-0.15 Rb2 .
-0.14 Rb2 /
0.08 Rb2 :
0.28 Rb2 ;
0.21 Rb2 about
0.12 Rb2 absent
-0.18 Rb2 according
-0.12 Rb2 actor
-0.19 Rb2 adapted
-0.54 Rb2 after
0.27 Rb2 again
-0.10 Rb2 all
0.27 Rb2 alongside
0.29 Rb2 already
0.20 Rb2 also
-0.12 Rb2 although
-0.21 Rb2 always
-0.63 Rb2 among
0.43 Rb2 an
0.14 Rb2 and
0.25 Rb2 announced
-0.40 Rb2 another
-0.13 Rb2 are
0.34 Rb2 arrives
-0.45 Rb2 as
-0.48 Rb2 at
-0.19 Rb2 attended
0.33 Rb2 available
-0.09 Rb2 based
-0.05 Rb2 be
0.15 Rb2 been
-0.12 Rb2 behind
0.17 Rb2 best
-0.30 Rb2 book
0.12 Rb2 both
-0.39 Rb2 brother
-0.39 Rb2 busy
-0.20 Rb2 but
-0.26 Rb2 by
-0.22 Rb2 called
0.26 Rb2 can
0.04 Rb2 cast
-0.15 Rb2 character
-0.33 Rb2 chief
-0.20 Rb2 clarify
-0.04 Rb2 co
0.09 Rb2 comedy
0.21 Rb2 coming
-0.21 Rb2 confirmed
-0.10 Rb2 continue
-0.30 Rb2 continues
-0.16 Rb2 creator
-0.07 Rb2 debut
-0.33 Rb2 described
-0.43 Rb2 direct
0.30 Rb2 directed
-0.46 Rb2 directing
-0.64 Rb2 director
-0.16 Rb2 do
0.17 Rb2 doing
-0.20 Rb2 down
-0.21 Rb2 dr
0.32 Rb2 drama
-0.20 Rb2 dropped
-0.14 Rb2 each
-0.07 Rb2 east
-0.17 Rb2 exec
-0.08 Rb2 executive
-0.33 Rb2 famous
-0.06 Rb2 fantasy
-0.28 Rb2 father
-0.39 Rb2 film
-0.17 Rb2 first
-0.07 Rb2 following
-0.12 Rb2 follows
0.33 Rb2 for
0.21 Rb2 found
-0.11 Rb2 from
0.25 Rb2 fronted
-0.08 Rb2 get
-0.16 Rb2 going
0.11 Rb2 had
-0.15 Rb2 has
-0.24 Rb2 have
0.23 Rb2 he
-0.25 Rb2 hiding
-0.17 Rb2 him
-0.21 Rb2 his
-0.32 Rb2 husband
-0.10 Rb2 illustrated
0.18 Rb2 in
-0.23 Rb2 into
-0.08 Rb2 investigate
-0.34 Rb2 is
-0.24 Rb2 it
-0.56 Rb2 its
-0.05 Rb2 join
0.17 Rb2 joined
0.32 Rb2 joining
-0.05 Rb2 journey
0.05 Rb2 known
0.24 Rb2 last
-0.31 Rb2 lead
0.18 Rb2 leaving
0.07 Rb2 left
-0.23 Rb2 like
0.20 Rb2 likely
0.28 Rb2 locked
0.40 Rb2 lord
-0.39 Rb2 made
0.27 Rb2 make
-0.49 Rb2 making
-0.35 Rb2 manga
-0.29 Rb2 more
0.27 Rb2 mother
0.18 Rb2 mr
-0.06 Rb2 named
0.04 Rb2 new
0.38 Rb2 newcomer
0.17 Rb2 no
-0.07 Rb2 not
-0.28 Rb2 novel
-0.28 Rb2 of
0.22 Rb2 off
0.31 Rb2 on
-0.08 Rb2 once
0.23 Rb2 one
-0.08 Rb2 original
-0.43 Rb2 other
0.09 Rb2 out
-0.11 Rb2 over
0.21 Rb2 own
-0.29 Rb2 part
-0.19 Rb2 perform
0.39 Rb2 play
-0.22 Rb2 played
0.10 Rb2 playing
0.18 Rb2 plays
0.38 Rb2 portray
-0.37 Rb2 president
-0.50 Rb2 produced
-0.49 Rb2 produces
-0.28 Rb2 reporters
0.07 Rb2 reprise
-0.17 Rb2 respectively
-0.30 Rb2 return
-0.38 Rb2 returning
0.23 Rb2 reunited
-0.16 Rb2 revealed
-0.19 Rb2 rolling
0.24 Rb2 rumoured
-0.20 Rb2 say
-0.29 Rb2 second
0.13 Rb2 seen
-0.47 Rb2 series
-0.09 Rb2 set
0.28 Rb2 she
-0.19 Rb2 show
0.24 Rb2 signed
-0.14 Rb2 since
0.30 Rb2 son
0.07 Rb2 starring
-0.24 Rb2 stars
-0.25 Rb2 starting
-0.05 Rb2 stepping
0.39 Rb2 take
-0.07 Rb2 takes
0.08 Rb2 that
0.05 Rb2 the
-0.14 Rb2 their
-0.11 Rb2 them
-0.14 Rb2 this
-0.18 Rb2 though
0.22 Rb2 time
-0.32 Rb2 to
-0.35 Rb2 told
-0.20 Rb2 top
-0.07 Rb2 tour
-0.19 Rb2 trilogy
0.30 Rb2 under
-0.04 Rb2 up
0.15 Rb2 us
0.10 Rb2 very
0.30 Rb2 voice
-0.38 Rb2 we
0.05 Rb2 well
-0.23 Rb2 what
-0.17 Rb2 where
-0.04 Rb2 which
-0.08 Rb2 while
0.21 Rb2 who
0.07 Rb2 whose
-0.08 Rb2 will
-0.12 Rb2 winning
-0.27 Rb2 with
-0.42 Rb2 working
-0.26 Rb2 would
-0.19 Rb2 writing
-0.13 Rb2 “
-0.21 Rb2 ”
0.15 Rb3 !
-0.11 Rb3 #
-0.05 Rb3 $
-0.16 Rb3 %C
-0.08 Rb3 %D
-0.31 Rb3 %K
-0.13 Rb3 %N
0.63 Rb3 %S
-0.14 Rb3 %T
-0.25 Rb3 &
-0.37 Rb3 )
-0.21 Rb3 ,
-0.25 Rb3 .
-0.37 Rb3 :
-0.09 Rb3 ;
0.22 Rb3 ]
0.43 Rb3 a
-0.45 Rb3 about
-0.28 Rb3 actor
-0.27 Rb3 adapted
-0.27 Rb3 again
-0.04 Rb3 all
-0.42 Rb3 along
0.16 Rb3 already
-0.31 Rb3 also
-0.19 Rb3 an
-0.20 Rb3 and
0.14 Rb3 another
-0.21 Rb3 are
0.33 Rb3 as
-0.12 Rb3 at
0.08 Rb3 back
-0.10 Rb3 be
0.37 Rb3 been
-0.08 Rb3 best
0.24 Rb3 both
-0.27 Rb3 brother
-0.58 Rb3 by
0.47 Rb3 cast
-0.16 Rb3 characters
-0.57 Rb3 charge
-0.15 Rb3 charismatic
0.29 Rb3 come
0.43 Rb3 comedy
-0.48 Rb3 composition
0.52 Rb3 confirmed
-0.50 Rb3 created
-0.50 Rb3 creator
-0.06 Rb3 crime
-0.15 Rb3 date
-0.48 Rb3 dead
-0.06 Rb3 debuted
-0.08 Rb3 decide
-0.08 Rb3 detective
-0.40 Rb3 direct
-0.37 Rb3 directed
-0.49 Rb3 directing
0.12 Rb3 does
-0.09 Rb3 drama
-0.10 Rb3 dramas
-0.21 Rb3 duties
0.44 Rb3 ever
-0.29 Rb3 exec
-0.54 Rb3 executive
0.42 Rb3 expected
-0.34 Rb3 family
0.35 Rb3 famous
-0.41 Rb3 fan
0.08 Rb3 fans
-0.09 Rb3 fantasy
-0.43 Rb3 feature
-0.10 Rb3 fighting
-0.17 Rb3 film
0.26 Rb3 filming
-0.28 Rb3 first
-0.09 Rb3 follows
-0.21 Rb3 for
0.31 Rb3 from
-0.30 Rb3 gets
-0.04 Rb3 getting
0.23 Rb3 girl
0.14 Rb3 go
-0.20 Rb3 great
-0.17 Rb3 had
0.09 Rb3 hand
-0.46 Rb3 hard
0.18 Rb3 has
-0.42 Rb3 he
-0.27 Rb3 head
0.29 Rb3 helm
0.30 Rb3 her
-0.17 Rb3 his
-0.33 Rb3 i
0.23 Rb3 in
0.10 Rb3 into
0.24 Rb3 involved
0.11 Rb3 is
0.21 Rb3 it
0.07 Rb3 its
0.10 Rb3 joined
-0.22 Rb3 king
0.07 Rb3 landed
-0.11 Rb3 last
-0.10 Rb3 latter
0.47 Rb3 lead
0.21 Rb3 leads
0.21 Rb3 left
-0.28 Rb3 life
0.22 Rb3 list
-0.37 Rb3 live-action
-0.28 Rb3 local
-0.22 Rb3 made
-0.49 Rb3 manga
-0.30 Rb3 memory
-0.17 Rb3 modern
0.16 Rb3 more
0.21 Rb3 much
-0.24 Rb3 murder
-0.27 Rb3 news
0.27 Rb3 not
-0.36 Rb3 novel
-0.47 Rb3 of
0.40 Rb3 off
-0.44 Rb3 on
-0.11 Rb3 one
-0.11 Rb3 only
-0.33 Rb3 original
0.26 Rb3 other
0.37 Rb3 others
-0.38 Rb3 out
-0.19 Rb3 own
0.35 Rb3 part
-0.24 Rb3 people
-0.36 Rb3 pilot
0.24 Rb3 place
-0.16 Rb3 play
-0.16 Rb3 played
0.34 Rb3 plays
0.16 Rb3 premiere
0.12 Rb3 produced
-0.55 Rb3 producer
-0.45 Rb3 producers
0.32 Rb3 produces
-0.30 Rb3 producing
-0.21 Rb3 production
0.36 Rb3 regular
-0.20 Rb3 release
-0.11 Rb3 return
0.17 Rb3 returning
0.19 Rb3 role
0.27 Rb3 roles
-0.21 Rb3 romantic
-0.28 Rb3 said
-0.04 Rb3 same
-0.39 Rb3 script
-0.21 Rb3 scripts
-0.12 Rb3 series
-0.15 Rb3 service
-0.23 Rb3 set
-0.25 Rb3 she
-0.19 Rb3 shown
-0.54 Rb3 showrunner
-0.24 Rb3 signed
0.15 Rb3 son
0.21 Rb3 sound
-0.04 Rb3 south
0.44 Rb3 star
0.32 Rb3 starred
-0.30 Rb3 stars
-0.14 Rb3 stepping
-0.20 Rb3 story
-0.28 Rb3 studio
-0.09 Rb3 successful
0.33 Rb3 taking
-0.36 Rb3 tale
0.16 Rb3 talks
-0.60 Rb3 team
-0.10 Rb3 that
-0.58 Rb3 the
0.18 Rb3 their
0.25 Rb3 there
-0.39 Rb3 they
-0.18 Rb3 third
-0.28 Rb3 this
-0.28 Rb3 thriller
-0.36 Rb3 time
0.25 Rb3 title
-0.38 Rb3 to
-0.17 Rb3 too
-0.26 Rb3 tv
-0.11 Rb3 under
0.29 Rb3 very
-0.22 Rb3 viewers
0.30 Rb3 voice
-0.40 Rb3 wanted
-0.30 Rb3 watch
0.27 Rb3 we
-0.07 Rb3 we're
-0.15 Rb3 well
-0.16 Rb3 which
-0.07 Rb3 who
-0.21 Rb3 wife
-0.05 Rb3 will
-0.07 Rb3 winning
0.07 Rb3 with
-0.26 Rb3 work
-0.39 Rb3 writes
-0.56 Rb3 written
-0.45 Rb3 wrote
-0.28 Rb3 year
-0.48 Rb3 york
-0.14 Rb3 you
-0.18 Rb3 young
-0.48 Rb3 |
-0.16 Rb3 –
-0.24 Rb3 “
-0.42 Rb3 ”
0.04 T after
-0.18 T none
-0.12 T season
-0.23 at caption
-0.29 at first0
-0.24 at first1
0.53 at first3
0.26 at heading
0.40 at item
0.17 at last2
0.46 at last3
-0.08 at length0
-0.06 at length2
0.05 at length3
-0.31 at length4
-0.18 at length5
0.34 at middle3
-0.19 at paragraph
0.44 at row
-0.53 at title
2.78 cat cast
-1.30 cat character
-1.76 cat maker
-0.28 l1 %C
-0.32 l1 %D
-0.40 l1 %N
-0.37 l1 %O
-0.30 l1 %P
-0.18 l1 %S
-0.30 l1 %T
0.22 l1 &
0.07 l1 's
0.27 l1 (
0.25 l1 +
0.26 l1 ,
-0.36 l1 -
-0.10 l1 --
0.40 l1 .
-0.32 l1 /
0.07 l1 :
0.80 l1 ;
-0.30 l1 [
0.09 l1 ^
-0.80 l1 a
-0.37 l1 about
0.56 l1 actor
-0.17 l1 actors
0.49 l1 actress
-0.23 l1 adapts
-0.19 l1 after
-0.29 l1 aka
0.32 l1 alongside
0.16 l1 also
-0.38 l1 an
0.15 l1 and
0.17 l1 are
0.20 l1 around
-1.07 l1 as
-0.62 l1 at
-0.24 l1 axed
-0.11 l1 back
0.20 l1 be
-0.17 l1 beautiful
-0.17 l1 beloved
-0.15 l1 between
-0.20 l1 black
-0.33 l1 boss
-0.30 l1 both
-0.17 l1 bring
-0.24 l1 brother
-0.14 l1 brothers
-0.14 l1 but
-0.10 l1 by
-0.26 l1 called
-0.25 l1 cast
0.38 l1 casts
-0.55 l1 character
-0.36 l1 chief
-0.16 l1 co-creator
-0.57 l1 creator
-0.21 l1 creators
-0.16 l1 date
-0.11 l1 daughter
-0.38 l1 detective
-0.14 l1 did
-0.54 l1 director
-0.61 l1 doing
-0.41 l1 dr
-0.37 l1 drama
-0.30 l1 features
-0.19 l1 film
-0.30 l1 followed
-0.50 l1 follows
-0.09 l1 for
-0.05 l1 from
-0.16 l1 game
0.46 l1 has
-0.28 l1 her
-0.40 l1 heroine
-0.22 l1 his
0.35 l1 host
0.29 l1 however
-0.07 l1 husband
0.34 l1 if
-0.54 l1 in
-0.26 l1 include
0.25 l1 including
-0.07 l1 into
-0.08 l1 is
-0.17 l1 its
0.10 l1 join
-0.23 l1 know
-0.11 l1 last
-0.32 l1 legend
-0.33 l1 lord
-0.13 l1 makes
-0.21 l1 married
-0.30 l1 meets
0.15 l1 members
-0.25 l1 mother
-0.12 l1 movie
-0.21 l1 mr
-0.34 l1 my
-0.40 l1 named
-0.45 l1 new
0.52 l1 newcomer
0.22 l1 newcomers
0.26 l1 no
0.18 l1 nominee
-0.25 l1 not
-0.17 l1 novel
-0.20 l1 of
-0.27 l1 officer
-0.41 l1 on
-0.16 l1 one
0.46 l1 opposite
0.12 l1 or
-0.16 l1 our
-0.42 l1 play
-0.49 l1 played
-0.31 l1 playing
-0.50 l1 plays
-0.56 l1 portray
-0.49 l1 president
-0.21 l1 producer
-0.28 l1 producers
-0.11 l1 production
-0.21 l1 protagonist
-0.23 l1 protagonists
-0.05 l1 release
0.46 l1 replacing
-0.16 l1 said
-0.12 l1 says
0.15 l1 sees
0.14 l1 series
-0.31 l1 service
-0.35 l1 showrunner
0.27 l1 since
-0.07 l1 small
-0.25 l1 so
0.28 l1 son
-0.36 l1 south
0.31 l1 star
0.29 l1 starred
-0.26 l1 takes
0.21 l1 teen
-0.15 l1 thank
0.34 l1 that
-0.66 l1 the
-0.38 l1 their
-0.11 l1 through
-0.22 l1 title
-0.15 l1 to
-0.13 l1 tokyo
-0.05 l1 up
-0.23 l1 upon
-0.45 l1 vampire
0.10 l1 villain
-0.16 l1 was
-0.22 l1 watching
-0.12 l1 west
-0.22 l1 when
-0.34 l1 whether
0.20 l1 which
0.39 l1 while
-0.25 l1 whose
-0.38 l1 wife
-0.15 l1 will
0.41 l1 winner
-0.12 l1 without
-0.13 l1 young
-0.28 l1 |
0.16 l1 –
0.24 l1 —
-0.50 l1 “
0.11 l1 ”
-0.26 l2 %C 's
0.45 l2 %C ,
-0.25 l2 %C /
-0.35 l2 %C :
-0.18 l2 %C chief
-0.24 l2 %C |
-0.13 l2 %D 's
-0.27 l2 %D ,
0.09 l2 %D and
-0.06 l2 %D as
-0.06 l2 %D in
-0.11 l2 %D on
0.06 l2 %D that
0.37 l2 %D with
-0.31 l2 %K 's
-0.10 l2 %K (
-0.58 l2 %K ,
0.14 l2 %K ;
-0.30 l2 %K and
0.38 l2 %O ,
-0.04 l2 %P %N
0.27 l2 %P &
0.16 l2 %P 's
0.06 l2 %P (
0.16 l2 %P )
0.30 l2 %P +
0.30 l2 %P ,
-0.22 l2 %P -
-0.11 l2 %P /
0.41 l2 %P :
0.46 l2 %P ;
-0.30 l2 %P [
0.10 l2 %P and
0.13 l2 %P are
-0.74 l2 %P as
-0.15 l2 %P by
-0.14 l2 %P did
-0.44 l2 %P for
-0.50 l2 %P in
-0.29 l2 %P is
-0.13 l2 %P no
-0.38 l2 %P of
-0.14 l2 %P on
0.22 l2 %P or
-0.32 l2 %P plays
0.33 l2 %P star
-0.22 l2 %P takes
-0.38 l2 %P the
-0.27 l2 %P to
-0.06 l2 %P with
-0.61 l2 %P –
0.07 l2 %S ,
0.17 l2 %S ;
0.20 l2 %S are
0.46 l2 %S with
0.16 l2 %S –
-0.12 l2 %T %S
0.23 l2 %T 's
-0.18 l2 %T (
0.10 l2 %T ,
-0.25 l2 %T :
-0.38 l2 %T and
0.22 l2 %T are
-0.26 l2 %T by
-0.31 l2 %T creator
-0.24 l2 %T from
0.27 l2 %T has
-0.07 l2 %T in
0.05 l2 %T includes
-0.34 l2 %T is
0.11 l2 %T star
0.28 l2 %T starring
0.19 l2 %T stars
0.41 l2 %T with
0.43 l2 %T –
-0.06 l2 's husband
-0.13 l2 's the
-0.20 l2 ( the
-0.23 l2 ( “
0.29 l2 ) ,
-0.55 l2 ) as
0.15 l2 ) –
-0.20 l2 , a
0.16 l2 , after
-0.19 l2 , alongside
0.32 l2 , and
-0.12 l2 , but
-0.24 l2 , by
-0.35 l2 , from
0.34 l2 , has
-0.11 l2 , including
-0.42 l2 , said
0.28 l2 , starring
0.05 l2 , stars
-0.06 l2 , takes
0.04 l2 , the
-0.37 l2 , which
-0.25 l2 , whose
0.26 l2 , with
0.30 l2 , “
-0.17 l2 , ”
-0.09 l2 . /
-0.20 l2 / producer
-0.11 l2 : the
-0.31 l2 : “
-0.08 l2 ^ %C
-0.12 l2 ^ %T
0.08 l2 ^ (
0.09 l2 ^ ^
0.25 l2 ^ actor
0.37 l2 ^ and
-0.17 l2 ^ as
-0.25 l2 ^ both
-0.17 l2 ^ but
-0.21 l2 ^ creator
-0.09 l2 ^ for
0.29 l2 ^ however
-0.16 l2 ^ showrunner
-0.12 l2 ^ the
-0.36 l2 ^ when
0.06 l2 ^ while
-0.23 l2 ^ will
-0.46 l2 ^ “
-0.09 l2 a young
-0.08 l2 about the
-0.12 l2 according to
-0.22 l2 actor ,
-0.25 l2 adaptation of
-0.29 l2 adapted by
-0.09 l2 adapted from
-0.07 l2 after the
0.11 l2 also :
0.17 l2 also includes
0.41 l2 also stars
-0.13 l2 and a
-0.15 l2 and around
0.31 l2 and newcomer
-0.22 l2 and on
0.30 l2 and son
-0.39 l2 and the
0.23 l2 and writer
-0.09 l2 and “
-0.09 l2 anime of
-0.06 l2 announced at
-0.07 l2 as a
-0.18 l2 as an
-0.40 l2 as dr
-0.14 l2 as producer
-0.24 l2 at the
0.26 l2 back ;
-0.16 l2 back as
-0.11 l2 back to
-0.26 l2 based on
-0.51 l2 by :
0.20 l2 cast :
-0.18 l2 cast as
0.32 l2 cast includes
0.16 l2 cast including
0.15 l2 cast members
-0.09 l2 city of
-0.14 l2 co-written by
-0.14 l2 created by
-0.32 l2 credit :
-0.26 l2 daughter ,
-0.49 l2 directed by
-0.28 l2 director :
-0.18 l2 director is
-0.08 l2 director of
-0.23 l2 dr .
0.30 l2 drama starring
-0.14 l2 during the
-0.46 l2 duties with
-0.07 l2 exec producer
-0.24 l2 executive producer
-0.12 l2 executive producers
-0.08 l2 film ,
-0.18 l2 filming in
-0.09 l2 follows a
-0.12 l2 for the
-0.19 l2 from the
0.32 l2 fronted by
-0.19 l2 genre :
-0.24 l2 has axed
-0.12 l2 his wife
-0.26 l2 hours ;
0.32 l2 hours starring
-0.19 l2 illustrated by
-0.18 l2 in %D
-0.44 l2 in a
0.27 l2 in for
-0.31 l2 in the
0.29 l2 in which
0.19 l2 inspired by
-0.10 l2 is a
0.33 l2 is that
0.08 l2 it starred
0.07 l2 it stars
-0.30 l2 it with
0.19 l2 joined by
-0.06 l2 know so
0.09 l2 led by
-0.28 l2 man ,
-0.22 l2 manga by
-0.37 l2 meanwhile ,
0.05 l2 members include
0.30 l2 mr .
0.27 l2 ms .
-0.23 l2 name by
-0.27 l2 novel by
-0.08 l2 novel the
-0.25 l2 novels by
-0.11 l2 of %O
-0.17 l2 of a
-0.35 l2 of drama
-0.35 l2 of the
0.21 l2 on ,
-0.09 l2 on a
-0.07 l2 on new
-0.24 l2 on the
-0.16 l2 p.m .
-0.25 l2 part of
-0.05 l2 photo :
-0.18 l2 photo by
0.50 l2 played by
-0.29 l2 produced by
-0.14 l2 programming president
-0.09 l2 reimagining of
-0.33 l2 return as
-0.13 l2 returning as
-0.19 l2 returns as
-0.20 l2 revolves around
-0.06 l2 role as
-0.27 l2 role of
-0.14 l2 roles as
-0.28 l2 seen as
-0.15 l2 series ,
-0.29 l2 series and
-0.19 l2 series by
-0.09 l2 series creator
-0.07 l2 series follows
-0.31 l2 series from
0.08 l2 series starring
0.44 l2 series stars
-0.39 l2 series with
-0.26 l2 set in
-0.24 l2 shooting in
-0.18 l2 show ,
0.14 l2 show stars
-0.05 l2 song “
0.10 l2 star :
0.36 l2 stars :
-0.28 l2 stars as
-0.43 l2 story of
-0.13 l2 such as
-0.23 l2 that was
-0.17 l2 the %D
-0.08 l2 the %N
-0.20 l2 the black
-0.04 l2 the last
-0.17 l2 the novel
-0.04 l2 the small
-0.07 l2 the south
-0.16 l2 the “
-0.22 l2 titled “
-0.04 l2 to a
-0.04 l2 to the
-0.09 l2 together with
-0.06 l2 town of
-0.15 l2 under director
-0.32 l2 voice of
-0.28 l2 voice to
0.12 l2 well as
0.17 l2 which starred
-0.24 l2 who plays
0.27 l2 will be
-0.42 l2 will play
-0.06 l2 with the
0.15 l2 writer :
-0.42 l2 written by
-0.29 l2 yes ,
0.19 l2 you ,
-0.15 l2 – the
-0.15 l2 “ a
-0.09 l2 “ the
-0.33 l2 ” (
-0.32 l2 ” :
-0.31 l2 ” and
-0.10 l2 ” creator
0.09 l2 ” said
0.31 l2 ” starring
0.36 l2 ” with
-0.15 l2 ” “
0.42 l3 %C , with
-0.24 l3 %C has axed
-0.14 l3 %C programming president
-0.37 l3 %D ) –
-0.24 l3 %D , and
-0.23 l3 %D , but
0.29 l3 %D , with
-0.11 l3 %K , and
-0.26 l3 %N hours ;
-0.16 l3 %N p.m .
-0.10 l3 %O %P 's
-0.06 l3 %P 's husband
-0.20 l3 %P ( the
-0.23 l3 %P ( “
0.84 l3 %P ) ,
0.13 l3 %P ) and
-0.50 l3 %P ) as
-0.16 l3 %P , a
0.19 l3 %P , and
-0.39 l3 %P , the
0.07 l3 %P , with
-0.09 l3 %P : “
0.31 l3 %P and newcomer
-0.13 l3 %P and the
-0.10 l3 %P is a
-0.22 l3 %P of drama
-0.04 l3 %P of the
-0.19 l3 %P returns as
-0.39 l3 %P will play
-0.32 l3 %S , the
0.27 l3 %S , with
-0.07 l3 %S of the
-0.21 l3 %T , by
0.42 l3 %T , starring
0.56 l3 %T , with
0.05 l3 %T and the
-0.10 l3 %T ” creator
-0.20 l3 & %P (
-0.42 l3 's %P ,
-0.53 l3 's %P and
-0.18 l3 's %P of
-0.10 l3 's %T (
-0.16 l3 's %T ,
-0.08 l3 's novel the
0.38 l3 ( %P &
0.36 l3 ( %P 's
-0.40 l3 ( %P ,
-0.28 l3 ( %P and
-0.12 l3 ( %P of
-0.06 l3 ( %P on
-0.05 l3 ( photo :
-0.10 l3 ) %P (
-0.08 l3 ) , and
-0.40 l3 ) , with
-0.14 l3 ) will play
0.24 l3 , %P &
0.05 l3 , %P 's
0.24 l3 , %P ,
0.40 l3 , %P and
-0.33 l3 , %P as
-0.29 l3 , %P in
-0.18 l3 , %T ,
-0.16 l3 , %T and
-0.09 l3 , according to
0.47 l3 , along with
-0.36 l3 , and the
-0.14 l3 , as producer
-0.24 l3 , based on
-0.16 l3 , created by
-0.18 l3 , directed by
-0.08 l3 , director of
0.19 l3 , inspired by
0.28 l3 , led by
0.35 l3 , mr .
0.35 l3 , played by
-0.30 l3 , produced by
-0.23 l3 , that was
0.17 l3 , which starred
-0.10 l3 , who plays
-0.16 l3 , written by
0.09 l3 , ” said
0.30 l3 , ” with
-0.15 l3 , ” “
0.06 l3 . %P ,
-0.16 l3 : %P (
0.16 l3 : %P ,
0.11 l3 : %P and
-0.28 l3 : %P as
-0.25 l3 : %P with
0.32 l3 ; %P ,
0.26 l3 ; %P and
-0.16 l3 ; %P as
-0.52 l3 ^ %K ,
0.20 l3 ^ %P &
-0.39 l3 ^ %P 's
-0.83 l3 ^ %P (
0.11 l3 ^ %P ,
0.66 l3 ^ %P :
-0.53 l3 ^ %P as
-0.14 l3 ^ %P did
-0.37 l3 ^ %P is
-0.31 l3 ^ %P plays
-0.59 l3 ^ %P –
-0.12 l3 ^ %T %S
-0.29 l3 ^ %T (
0.10 l3 ^ %T stars
0.43 l3 ^ %T –
-0.08 l3 ^ ^ %C
-0.12 l3 ^ ^ %T
0.08 l3 ^ ^ (
0.09 l3 ^ ^ ^
0.25 l3 ^ ^ actor
0.37 l3 ^ ^ and
-0.17 l3 ^ ^ as
-0.25 l3 ^ ^ both
-0.17 l3 ^ ^ but
-0.21 l3 ^ ^ creator
-0.09 l3 ^ ^ for
0.29 l3 ^ ^ however
-0.16 l3 ^ ^ showrunner
-0.12 l3 ^ ^ the
-0.36 l3 ^ ^ when
0.06 l3 ^ ^ while
-0.23 l3 ^ ^ will
-0.46 l3 ^ ^ “
-0.09 l3 ^ based on
0.20 l3 ^ cast :
-0.22 l3 ^ created by
-0.22 l3 ^ directed by
-0.28 l3 ^ director :
-0.18 l3 ^ executive producer
-0.19 l3 ^ genre :
0.08 l3 ^ it starred
-0.37 l3 ^ meanwhile ,
-0.13 l3 ^ produced by
0.36 l3 ^ stars :
0.15 l3 ^ writer :
-0.14 l3 ^ written by
0.38 l3 a %S with
-0.15 l3 after %P 's
-0.21 l3 an adaptation of
-0.23 l3 and %K 's
0.35 l3 and %P 's
0.05 l3 and %P (
-0.17 l3 and %P ,
0.37 l3 and %P ;
-0.36 l3 and %P as
-0.04 l3 and %P of
-0.29 l3 and adapted by
-0.17 l3 and directed by
-0.15 l3 and illustrated by
-0.08 l3 and produced by
-0.10 l3 and stars as
-0.13 l3 and written by
-0.31 l3 are %P (
-0.09 l3 are %P ,
-0.05 l3 are %P and
0.27 l3 as %P ,
0.11 l3 as %P and
-0.38 l3 as %P the
0.12 l3 as well as
-0.08 l3 based on the
-0.21 l3 be directed by
-0.24 l3 be written by
-0.08 l3 book %T :
0.29 l3 both %P and
-0.25 l3 brothers %P and
-0.50 l3 by %P (
-0.12 l3 by %P /
-0.58 l3 by %P and
0.17 l3 cast also includes
0.05 l3 cast members include
-0.26 l3 casts %P ,
-0.07 l3 centers on a
0.22 l3 character %P (
-0.26 l3 creator %P and
-0.11 l3 debuts %D on
0.11 l3 executive produced by
0.15 l3 executive producers :
-0.17 l3 for %K and
0.23 l3 for %T ,
-0.06 l3 for the %D
-0.19 l3 from %P ,
0.09 l3 from %P and
0.27 l3 has %P and
-0.06 l3 her role as
-0.28 l3 her voice to
-0.20 l3 in %D ,
-0.24 l3 in %P 's
-0.55 l3 in %P and
-0.05 l3 in %T ,
-0.15 l3 in and around
-0.34 l3 include %P (
-0.12 l3 include %P ,
0.09 l3 includes %P ,
0.36 l3 including %P ,
-0.36 l3 is %P (
0.15 l3 is %P ;
-0.12 l3 is %P and
-0.05 l3 is based on
-0.05 l3 is created by
-0.15 l3 is directed by
0.26 l3 is played by
-0.12 l3 is written by
0.16 l3 like %P ,
0.38 l3 members %P ,
-0.12 l3 new %P 's
-0.11 l3 novels of %O
-0.23 l3 of %P 's
0.40 l3 of %P (
-0.24 l3 of %P ,
-0.65 l3 of %P and
0.29 l3 of %P as
-0.34 l3 of %S ,
0.23 l3 of %T ,
0.05 l3 of %T includes
0.14 l3 on %D ,
0.06 l3 on %D that
-0.08 l3 on %P &
-0.25 l3 on %P 's
-0.20 l3 on %P ,
-0.33 l3 on %P and
-0.05 l3 on %P in
-0.04 l3 play %P and
-0.27 l3 producer ) ,
-0.23 l3 producers %P and
-0.21 l3 said : “
-0.23 l3 same name by
-0.12 l3 series written by
-0.04 l3 set in the
0.30 l3 starred %P ,
0.36 l3 starring %P 's
-0.19 l3 starring %P ,
0.74 l3 starring %P and
-0.12 l3 stars %P (
0.13 l3 stars %P ,
-0.26 l3 stars %P as
-0.09 l3 take on the
-0.09 l3 television anime of
-0.38 l3 the %P 's
-0.43 l3 the %P ,
0.13 l3 the %P and
-0.13 l3 the %P for
-0.27 l3 the %P of
-0.40 l3 the %S ,
0.14 l3 the cast includes
-0.18 l3 the director is
-0.25 l3 the part of
-0.07 l3 the role of
-0.07 l3 the series follows
0.17 l3 the series stars
-0.33 l3 the series with
-0.18 l3 the show ,
0.14 l3 the show stars
-0.42 l3 the story of
-0.06 l3 the town of
-0.05 l3 theme song “
0.13 l3 to %O ,
-0.28 l3 to %P 's
0.33 l3 to %P (
0.06 l3 to %P ,
-0.34 l3 to %P and
0.31 l3 was created by
-0.15 l3 was directed by
-0.14 l3 was written by
0.32 l3 with %P 's
0.06 l3 with %P ,
-0.13 l3 with %P and
-0.25 l3 with %P as
-0.20 l3 writer / producer
0.27 l3 | %P ,
0.33 l3 – %P and
0.38 l3 “ %P (
-0.25 l3 “ %P and
-0.18 l3 ” ) and
-0.35 l3 ” , from
-0.09 l3 ” and “
-1.26 own P1
-0.36 own P2
-0.77 own P3
0.06 own Psure1
0.45 own Psure2
0.11 own Psure3
-1.22 own writtenP1
-0.35 own writtenP2
-0.73 own writtenP3
-0.19 own writtenPsure1
0.52 own writtenPsure2
0.16 own writtenPsure3
-0.39 par %D
-0.12 par %P
0.49 par %T
0.16 par no
-0.08 par the
-0.17 par “
-0.39 par2 %D )
-0.32 par2 %P )
0.41 par2 %P ,
0.10 par2 %P of
0.09 par2 %P on
-0.07 par2 the %P
-0.15 par2 “ %P
-0.18 r1 !
-0.42 r1 $
-0.49 r1 %D
-0.33 r1 %N
-0.46 r1 %O
-0.12 r1 %S
-0.49 r1 %T
-0.21 r1 's
-0.21 r1 (
0.13 r1 )
0.07 r1 ,
0.38 r1 -
0.11 r1 --
0.05 r1 ...
-0.30 r1 /
-0.27 r1 :
-0.15 r1 ;
0.22 r1 [
-0.35 r1 ]
0.27 r1 a
-0.30 r1 actor
-0.21 r1 actress
-0.13 r1 added
0.10 r1 after
-0.06 r1 again
-0.24 r1 agent
0.13 r1 all
-0.08 r1 along
0.06 r1 also
0.09 r1 and
0.80 r1 as
-0.08 r1 at
-0.07 r1 attached
-0.33 r1 australia
-0.31 r1 award
-0.20 r1 back
-0.22 r1 before
-0.20 r1 book
0.12 r1 but
-0.26 r1 by
-0.17 r1 called
-0.30 r1 can
0.05 r1 cast
-0.05 r1 city
-0.21 r1 come
0.13 r1 comes
-0.05 r1 confirmed
-0.22 r1 continues
0.23 r1 could
-0.30 r1 created
-0.11 r1 denied
0.27 r1 described
-0.36 r1 developed
-0.33 r1 did
-0.49 r1 directed
-0.42 r1 directs
0.33 r1 does
-0.42 r1 drama
-0.05 r1 episode
-0.16 r1 exec
0.31 r1 executive
-0.16 r1 family
0.23 r1 fans
-0.12 r1 finally
-0.29 r1 follows
-0.47 r1 for
0.12 r1 from
0.41 r1 gets
-0.13 r1 girl
-0.23 r1 got
-0.32 r1 had
-0.12 r1 handles
0.14 r1 has
0.05 r1 her
-0.31 r1 here
-0.35 r1 himself
0.47 r1 hosts
-0.35 r1 i
0.05 r1 in
-0.05 r1 ireland
0.16 r1 joining
0.13 r1 joins
-0.51 r1 jun
-0.23 r1 launched
-0.08 r1 lawyer
-0.17 r1 lead
0.27 r1 leads
-0.15 r1 leave
-0.26 r1 led
-0.21 r1 left
-0.31 r1 made
0.16 r1 makes
-0.11 r1 me
-0.28 r1 movie
-0.13 r1 no
-0.07 r1 north
-0.31 r1 novel
-0.44 r1 of
-0.39 r1 on
-0.25 r1 once
-0.22 r1 one
-0.38 r1 only
-0.32 r1 or
-0.21 r1 overseeing
-0.24 r1 people
0.37 r1 play
0.07 r1 played
0.17 r1 playing
0.52 r1 plays
-0.10 r1 prequel
-0.54 r1 produces
-0.09 r1 put
-0.10 r1 release
-0.45 r1 remains
0.29 r1 reprise
0.09 r1 reprises
-0.09 r1 respectively
-0.17 r1 return
0.36 r1 returning
0.07 r1 returns
-0.33 r1 role
-0.51 r1 said
-0.28 r1 says
0.06 r1 series
-0.27 r1 served
0.34 r1 share
-0.13 r1 show
-0.25 r1 since
-0.08 r1 sisters
-0.26 r1 split
-0.19 r1 star
-0.19 r1 starring
0.30 r1 stars
-0.26 r1 stays
0.16 r1 still
-0.05 r1 story
0.11 r1 take
0.23 r1 takes
0.14 r1 team
-0.51 r1 the
-0.31 r1 thriller
-0.16 r1 to
-0.23 r1 together
-0.11 r1 told
-0.05 r1 took
-0.06 r1 town
0.30 r1 turned
-0.20 r1 turns
-0.29 r1 until
-0.20 r1 update
-0.09 r1 via
0.30 r1 were
-0.06 r1 west
-0.42 r1 with
-0.12 r1 would
-0.06 r1 wrote
-0.33 r1 you
-0.05 r1 |
0.43 r1 –
0.13 r1 —
-0.19 r1 “
-0.67 r1 ”
-0.15 r2 ! $
-0.42 r2 $ $
-0.12 r2 %D .
-0.10 r2 %N %P
-0.06 r2 %N )
-0.13 r2 %N ,
-0.12 r2 %N in
-0.10 r2 %T ,
-0.24 r2 %T is
-0.20 r2 's %D
-0.34 r2 's %K
0.34 r2 's %P
-0.34 r2 's %T
-0.30 r2 's book
-0.08 r2 's character
-0.13 r2 's first
-0.20 r2 's husband
-0.05 r2 's journey
0.16 r2 's last
-0.33 r2 's manga
-0.53 r2 's novel
0.21 r2 's own
-0.23 r2 's second
-0.14 r2 's series
-0.20 r2 's top
-0.19 r2 's trilogy
0.25 r2 's “
-0.39 r2 ( %D
0.08 r2 ( %P
0.11 r2 ( %T
0.39 r2 ( as
-0.27 r2 ( creator
-0.33 r2 ( no
0.07 r2 ( the
0.44 r2 ( this
-0.09 r2 ( “
-0.39 r2 ) $
-0.09 r2 ) %P
0.34 r2 ) ,
0.34 r2 ) .
0.42 r2 ) are
-0.41 r2 ) as
-0.35 r2 ) has
-0.25 r2 ) have
0.10 r2 ) in
-0.44 r2 ) is
-0.41 r2 ) lead
-0.50 r2 ) star
0.57 r2 ) who
-0.43 r2 ) will
-0.08 r2 ) would
-0.26 r2 , %C
-0.37 r2 , %K
0.34 r2 , %N
0.22 r2 , %P
-0.15 r2 , %S
-0.21 r2 , %T
-0.15 r2 , according
0.04 r2 , alongside
0.23 r2 , an
-0.21 r2 , and
0.22 r2 , arrives
-0.17 r2 , as
0.17 r2 , best
-0.20 r2 , but
-0.30 r2 , chief
-0.33 r2 , described
0.37 r2 , directed
-0.46 r2 , director
-0.14 r2 , each
0.13 r2 , for
0.21 r2 , from
-0.13 r2 , has
0.04 r2 , her
0.12 r2 , in
-0.11 r2 , is
-0.12 r2 , its
0.05 r2 , known
0.18 r2 , last
-0.24 r2 , mr
0.09 r2 , new
0.15 r2 , once
0.07 r2 , one
-0.50 r2 , played
-0.37 r2 , president
-0.09 r2 , produced
-0.10 r2 , respectively
-0.12 r2 , said
-0.14 r2 , since
-0.20 r2 , the
-0.17 r2 , their
-0.18 r2 , though
-0.04 r2 , told
-0.11 r2 , was
-0.17 r2 , where
-0.21 r2 , while
0.08 r2 , who
0.19 r2 , whose
0.21 r2 , will
-0.13 r2 , with
0.29 r2 , written
-0.32 r2 , “
-0.09 r2 , ”
0.39 r2 - %P
-0.09 r2 - based
0.25 r2 - fronted
-0.13 r2 - set
-0.12 r2 - winning
-0.04 r2 . $
-0.06 r2 . ”
-0.13 r2 ... $
-0.11 r2 ... no
-0.47 r2 / %C
-0.16 r2 / %O
-0.47 r2 : %C
-0.69 r2 : %P
0.16 r2 : the
-0.48 r2 ; %P
0.06 r2 ; %T
0.28 r2 ; and
0.22 r2 [ %P
-0.13 r2 added :
0.10 r2 again playing
-0.08 r2 along with
-0.12 r2 and %D
-0.11 r2 and %K
0.12 r2 and %P
-0.15 r2 and %T
-0.04 r2 and co
-0.07 r2 and directed
-0.11 r2 and her
0.06 r2 and his
-0.09 r2 and illustrated
-0.05 r2 and is
0.19 r2 and newcomer
-0.06 r2 and produced
-0.30 r2 and stars
-0.26 r2 and the
-0.06 r2 and will
-0.09 r2 and written
0.22 r2 are %P
0.24 r2 are all
0.34 r2 are back
-0.24 r2 are executive
-0.19 r2 are rolling
0.37 r2 as %P
0.39 r2 as a
0.19 r2 as he
0.68 r2 as the
-0.18 r2 at %N
-0.15 r2 at %P
-0.21 r2 at its
-0.08 r2 australia ,
-0.05 r2 award -
-0.31 r2 back in
0.17 r2 being the
-0.19 r2 by %P
-0.17 r2 called it
-0.25 r2 created %T
-0.24 r2 created it
0.27 r2 described the
-0.22 r2 directed .
-0.37 r2 directed the
-0.19 r2 directs .
-0.32 r2 directs the
-0.05 r2 drama %T
-0.16 r2 exec produce
0.31 r2 executive produce
-0.38 r2 for %C
-0.17 r2 for %K
-0.15 r2 for %P
-0.31 r2 for %S
0.30 r2 for a
-0.35 r2 for his
-0.14 r2 for the
-0.21 r2 for “
-0.32 r2 from the
-0.13 r2 girl ,
-0.34 r2 had a
-0.41 r2 has a
0.24 r2 has been
0.25 r2 has joined
0.22 r2 has said
0.24 r2 has the
-0.13 r2 has told
-0.14 r2 has written
0.17 r2 have all
0.30 r2 have been
-0.14 r2 have joined
-0.17 r2 have written
-0.39 r2 in %D
-0.06 r2 in %P
-0.17 r2 in %S
-0.17 r2 in %T
0.16 r2 in a
0.32 r2 in his
0.47 r2 is %P
0.12 r2 is a
-0.11 r2 is also
0.33 r2 is available
0.49 r2 is back
-0.36 r2 is behind
0.21 r2 is coming
-0.26 r2 is directing
0.62 r2 is doing
-0.29 r2 is found
0.05 r2 is in
0.27 r2 is leaving
0.33 r2 is likely
-0.37 r2 is making
-0.07 r2 is not
0.09 r2 is on
0.13 r2 is seen
0.33 r2 is set
-0.09 r2 is the
-0.20 r2 joins “
-0.21 r2 launched the
0.31 r2 leads %T
-0.26 r2 led the
-0.38 r2 no %P
-0.14 r2 novel ,
-0.16 r2 of %K
-0.39 r2 of %P
-0.10 r2 of a
-0.11 r2 of drama
-0.17 r2 of the
-0.49 r2 on %C
0.23 r2 on %D
-0.04 r2 on %P
0.13 r2 on a
0.14 r2 on the
-0.30 r2 or %P
-0.21 r2 overseeing the
0.22 r2 plays %P
-0.10 r2 release $
0.07 r2 reprise their
0.09 r2 reprises her
-0.05 r2 respectively ,
0.39 r2 return ;
-0.39 r2 return to
0.13 r2 returns as
-0.13 r2 returns to
-0.39 r2 said ,
0.09 r2 said .
0.06 r2 said :
-0.26 r2 said in
0.16 r2 says :
-0.19 r2 series ,
0.26 r2 series in
-0.27 r2 served as
0.21 r2 share the
-0.26 r2 split the
-0.31 r2 star %P
0.26 r2 star .
0.11 r2 stars as
0.22 r2 stars in
0.28 r2 takes %P
0.14 r2 team up
-0.19 r2 the %P
-0.09 r2 to %P
-0.07 r2 to be
-0.29 r2 to return
-0.10 r2 told %O
-0.28 r2 told reporters
0.16 r2 told us
-0.25 r2 who 's
-0.17 r2 who is
-0.06 r2 will be
0.22 r2 will not
-0.19 r2 will perform
0.36 r2 will play
0.06 r2 will reprise
-0.11 r2 will return
0.25 r2 will star
-0.42 r2 with %P
0.22 r2 wrote it
-0.27 r2 wrote the
0.67 r2 – %P
-0.22 r2 – a
-0.12 r2 – the
-0.33 r2 — %D
-0.06 r2 — that
-0.53 r2 ” )
-0.23 r2 ” ,
-0.15 r3 ! $ $
-0.42 r3 $ $ $
-0.12 r3 %D . $
-0.13 r3 %N , %P
0.38 r3 & %P )
-0.25 r3 & %P ,
-0.15 r3 & %P .
-0.10 r3 's %K ,
-0.17 r3 's %K and
-0.40 r3 's %P )
-0.33 r3 's %P ,
0.24 r3 's %P .
-0.60 r3 's %P and
-0.31 r3 's %P as
0.39 r3 's %P in
0.34 r3 's %P is
-0.07 r3 's %P of
-0.08 r3 's %P to
-0.04 r3 's %T (
-0.32 r3 's %T ,
-0.29 r3 's %T and
-0.21 r3 's character ,
-0.20 r3 's husband %P
-0.16 r3 's manga ,
-0.26 r3 's novel the
-0.14 r3 's series %T
0.42 r3 's “ %T
-0.39 r3 ( %D )
-0.22 r3 ( %P )
0.44 r3 ( %P ,
0.25 r3 ( %P and
0.42 r3 ( %P of
0.09 r3 ( %P on
0.05 r3 ( the %P
0.44 r3 ( this is
-0.11 r3 ( “ %P
-0.19 r3 ( “ %T
0.23 r3 ( “ the
-0.39 r3 ) $ $
-0.09 r3 ) %P (
-0.23 r3 ) , %P
-0.11 r3 ) , %T
0.46 r3 ) , a
0.18 r3 ) , and
-0.14 r3 ) , the
-0.09 r3 ) , who
-0.18 r3 ) , with
0.34 r3 ) . $
-0.11 r3 ) and %P
0.17 r3 ) are all
0.16 r3 ) are back
-0.36 r3 ) as %P
-0.21 r3 ) has been
-0.20 r3 ) is the
-0.06 r3 ) will be
-0.16 r3 ) will play
-0.17 r3 , %K .
0.28 r3 , %P %D
0.25 r3 , %P &
-0.18 r3 , %P 's
-0.41 r3 , %P (
-0.11 r3 , %P )
0.44 r3 , %P ,
0.42 r3 , %P .
0.19 r3 , %P ;
0.18 r3 , %P and
-0.78 r3 , %P as
-0.41 r3 , %P in
-0.37 r3 , %P is
-0.40 r3 , %P of
0.25 r3 , %P |
-0.06 r3 , %T ,
-0.10 r3 , %T and
0.08 r3 , %T is
0.25 r3 , a %P
-0.15 r3 , according to
-0.36 r3 , and %P
0.23 r3 , and others
0.05 r3 , and the
0.22 r3 , arrives %D
-0.19 r3 , as well
0.17 r3 , best known
-0.33 r3 , described as
0.39 r3 , directed by
-0.46 r3 , director of
-0.08 r3 , is back
-0.05 r3 , is expected
0.18 r3 , last seen
0.15 r3 , once again
0.07 r3 , one of
-0.50 r3 , played by
-0.37 r3 , president of
-0.09 r3 , produced by
-0.10 r3 , respectively .
-0.13 r3 , the %C
-0.51 r3 , the %P
-0.08 r3 , the %S
-0.18 r3 , the creator
-0.44 r3 , the director
-0.06 r3 , the drama
-0.20 r3 , the latter
-0.25 r3 , the producer
0.16 r3 , the series
0.22 r3 , the show
-0.10 r3 , where the
-0.10 r3 , while %P
-0.06 r3 , who also
0.13 r3 , who are
-0.46 r3 , who created
-0.04 r3 , who had
0.24 r3 , who has
0.07 r3 , who is
0.07 r3 , who left
0.34 r3 , who plays
0.32 r3 , who starred
0.20 r3 , who was
-0.14 r3 , who will
-0.39 r3 , who writes
-0.45 r3 , who wrote
-0.17 r3 , with %P
0.29 r3 , written by
-0.33 r3 , “ %T
-0.06 r3 - set crime
-0.04 r3 . $ $
-0.06 r3 . ” $
-0.13 r3 ... $ $
-0.36 r3 / %C $
-0.10 r3 : the %P
-0.26 r3 : “ %P
-0.31 r3 ; %P ,
-0.41 r3 ; %P and
-0.20 r3 ; %P as
0.06 r3 ; %P is
0.22 r3 [ %P ]
-0.13 r3 added : “
0.23 r3 and %K 's
-0.36 r3 and %K ,
-0.37 r3 and %P $
0.05 r3 and %P 's
-0.27 r3 and %P (
-0.18 r3 and %P )
0.07 r3 and %P ,
-0.10 r3 and %P .
0.30 r3 and %P :
0.27 r3 and %P ;
0.25 r3 and %P again
0.23 r3 and %P also
-0.27 r3 and %P and
0.29 r3 and %P are
-0.13 r3 and %P as
0.15 r3 and %P back
-0.28 r3 and %P executive
-0.17 r3 and %P for
-0.05 r3 and %P have
0.32 r3 and %P in
0.13 r3 and %P joining
-0.27 r3 and %P of
0.15 r3 and %P on
0.38 r3 and %P play
0.07 r3 and %P reprise
0.42 r3 and %P return
0.28 r3 and %P share
-0.13 r3 and %P story
-0.39 r3 and %P to
0.18 r3 and %P were
-0.11 r3 and %P will
-0.04 r3 and co .
-0.07 r3 and directed by
-0.11 r3 and her family
-0.09 r3 and illustrated by
0.19 r3 and newcomer %P
-0.06 r3 and produced by
-0.30 r3 and stars as
-0.18 r3 and the %P
-0.09 r3 and written by
0.06 r3 are all expected
0.21 r3 are all on
-0.24 r3 are executive producers
-0.19 r3 are rolling in
0.16 r3 as %P $
0.36 r3 as %P 's
0.43 r3 as %P ,
0.51 r3 as %P .
0.09 r3 as %P ;
0.25 r3 as %P and
-0.39 r3 as %P the
0.21 r3 as the king
0.26 r3 as the title
-0.12 r3 at %N with
0.23 r3 at the helm
-0.05 r3 award - winning
-0.31 r3 back in %D
-0.05 r3 by %P .
-0.20 r3 commented : “
-0.22 r3 directed . $
-0.23 r3 directed the first
-0.25 r3 directed the pilot
-0.19 r3 directs . $
-0.31 r3 for %C .
-0.11 r3 for %P ,
-0.11 r3 for the %C
-0.21 r3 for “ %T
0.34 r3 has been cast
0.25 r3 has joined the
0.32 r3 has the part
0.17 r3 have all been
-0.17 r3 have written the
-0.06 r3 in %D $
-0.26 r3 in %D .
-0.19 r3 in %S of
-0.29 r3 in the %P
-0.18 r3 in the %S
-0.20 r3 in the new
-0.11 r3 in the show
0.41 r3 is %P ,
0.33 r3 is available .
-0.32 r3 is in charge
0.16 r3 is in talks
0.33 r3 is set to
-0.38 r3 is the creator
-0.24 r3 is the studio
-0.16 r3 of %K .
-0.05 r3 of %P )
-0.09 r3 of %P ,
-0.14 r3 of %P .
-0.04 r3 of %P and
-0.10 r3 of a %P
-0.06 r3 of drama %P
-0.06 r3 of the %P
-0.11 r3 on %C ,
0.36 r3 on %D .
0.21 r3 plays %P .
-0.10 r3 release $ $
0.07 r3 reprise their roles
0.09 r3 reprises her role
0.25 r3 returns as %P
0.09 r3 said . $
0.06 r3 said : “
-0.24 r3 said in a
0.16 r3 says : “
0.26 r3 series in %D
-0.26 r3 split the directing
-0.30 r3 star %P stars
0.26 r3 star . $
-0.07 r3 the %P ,
-0.10 r3 told %O he
-0.28 r3 told reporters that
0.21 r3 will be returning
0.06 r3 will not be
-0.19 r3 will perform the
0.22 r3 will play %P
0.25 r3 will star in
-0.07 r3 with %P ,
-0.49 r3 wrote it .
0.48 r3 – %P $
-0.41 r3 ” ) ,
-0.20 r3 ” ) .
0.24 rule <actor>_as_<character>
0.72 rule <actor>_plays_<character>
0.06 rule <actor>’s_character
0.70 rule <character>_(<actor>)
-0.05 rule <people>_cast
0.47 rule <people>_in_<series>
0.12 rule <people>_return
0.74 rule <people>_star
0.28 rule <person>-fronted
0.45 rule actors_<people>
1.04 rule alongside_<people>
1.19 rule any
0.52 rule cast_includes_<people>
-0.56 rule cast_list_line
0.96 rule joining_are_<people>
-0.65 rule none
0.43 rule played_by_<people>
0.75 rule starring_<people>
0.64 rule the_<people>_series
-0.13 rule the_original_cast_<people>
`
