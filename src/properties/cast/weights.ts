/** What the judge of cast claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const castWeights = `
-0.315 bias
-0.20 A !
-0.18 A #
-0.73 A %K
-0.13 A %N
-0.68 A %O
-0.07 A %P
-0.08 A %T
0.16 A &
-0.15 A 's
-0.13 A (
-0.08 A *
-0.09 A ,
0.21 A -
-0.10 A --
0.05 A .
0.17 A ...
-0.23 A /
-0.10 A :
0.33 A ;
-0.14 A ?
0.19 A [
0.04 A ]
-0.06 A about
0.15 A above
0.16 A absent
0.05 A acclaimed
0.15 A according
0.11 A acted
-0.48 A actor
-0.04 A actors
-0.05 A actress
-0.42 A actually
-0.45 A adaptation
-0.56 A adapted
-0.63 A adapts
0.59 A added
0.40 A additions
0.15 A admitted
0.06 A affair
0.48 A after
0.42 A again
-0.20 A against
0.05 A agent
0.37 A ago
-0.11 A air
-0.42 A aired
-0.25 A aka
-0.06 A alien
-0.20 A alive
-0.20 A all
-0.24 A alone
-0.80 A along
0.25 A alongside
0.50 A already
0.05 A also
0.26 A although
0.11 A always
0.12 A am
-0.49 A american
-0.65 A among
-0.51 A animation
-0.43 A anime
0.34 A announced
0.13 A announcing
0.04 A another
-0.19 A any
0.70 A appear
-0.05 A appears
-0.19 A arc
-0.31 A around
0.28 A arrived
0.25 A arrives
-0.28 A art
-0.27 A asked
-0.15 A attached
-0.08 A attended
-0.33 A audiences
-0.48 A australia
-0.22 A australian
-0.18 A author
-0.41 A autumn
0.09 A available
-0.19 A award
-0.35 A away
0.11 A back
-0.20 A bafta
-0.08 A base
-0.48 A based
0.24 A beard
0.22 A beautiful
-0.17 A became
-0.44 A because
0.23 A become
0.17 A becomes
-0.06 A before
-0.21 A begin
0.12 A begins
-0.36 A begun
-0.60 A behind
0.10 A being
0.26 A believe
0.15 A best
-0.16 A best-selling
-0.45 A bestseller
-0.09 A better
-0.08 A between
-0.19 A blessed
0.27 A blown
-0.29 A board
-0.33 A body
-0.35 A book
-0.20 A books
-0.19 A both
0.19 A boy
0.13 A brand
-0.21 A bright
-0.13 A brilliant
0.37 A bring
-0.43 A bringing
-0.08 A british
-0.27 A broadcast
-0.28 A brothers
-0.34 A brought
-0.33 A busy
0.24 A but
-0.35 A cable
-0.12 A called
0.33 A came
-0.33 A cameras
-0.14 A can
-0.25 A canada
-0.40 A cancelled
-0.36 A care
-0.16 A carries
-0.43 A case
0.54 A cast
-0.37 A casting
-0.09 A centers
-0.19 A central
0.20 A centre
-0.30 A century
-0.15 A ceo
-0.22 A chair
-0.25 A chance
-0.29 A changes
-0.06 A channel
-0.38 A channels
-0.20 A character
-0.19 A characters
-0.89 A charge
-0.21 A charismatic
-0.13 A checking
0.09 A chef
-0.15 A chief
-0.36 A childhood
-0.09 A children
-0.35 A city
-0.15 A clarify
-0.06 A classic
-0.15 A close
0.06 A closed
-0.20 A closer
0.27 A co-created
-0.12 A co-creator
0.20 A co-production
-0.15 A come
0.49 A comeback
0.29 A comedic
0.12 A comedy
0.04 A comes
-0.21 A comic
-0.67 A coming
-0.16 A comment
-0.33 A commissioned
-0.13 A company
-0.38 A complex
-0.66 A composition
-0.30 A confirm
0.34 A confirmed
-0.13 A consistently
-0.33 A continue
-0.33 A continues
0.23 A contract
-0.05 A control
-0.41 A corruption
-0.28 A could
0.17 A couple
0.38 A course
-0.15 A create
-0.43 A created
0.09 A creative
-0.81 A creator
-0.57 A creators
-0.05 A creatures
-0.15 A credit
-0.45 A credits
-0.41 A crime
-0.25 A critical
0.32 A critically
-0.23 A cult
0.41 A current
0.12 A currently
-0.14 A daily
-0.09 A dangerous
-0.08 A danish
-0.14 A dark
-0.46 A date
-0.22 A dates
-0.08 A daughter
0.16 A day
-0.18 A days
-0.24 A dead
-0.25 A deal
-0.21 A death
-0.35 A debut
-0.46 A debuted
-0.51 A decision
-0.23 A dedicated
-0.26 A delighted
-0.10 A denied
0.45 A described
-0.35 A design
-0.49 A designs
-0.16 A details
0.16 A detective
0.20 A determined
-0.39 A developed
-0.33 A development
-0.31 A diary
-0.55 A did
-0.15 A died
-0.27 A different
-0.33 A dinner
-0.89 A direct
-0.27 A directed
-0.71 A directing
-0.40 A direction
-0.19 A director
-0.74 A directs
-0.35 A dirty
-0.35 A discover
-0.13 A discovered
-0.43 A discovers
-0.10 A doctor
0.11 A does
0.20 A doing
0.05 A don
-0.37 A doors
-0.09 A down
0.05 A dr
0.51 A drama
-0.27 A dramas
0.22 A dramedy
0.10 A drew
-0.30 A dropped
0.05 A due
-0.27 A duo
-0.34 A during
-0.31 A duties
-0.29 A each
-0.29 A earlier
-0.10 A east
0.19 A either
0.11 A ended
0.27 A ending
-0.07 A ends
-0.39 A england
-0.47 A english
-0.36 A enough
0.30 A ensemble
0.38 A enter
-0.06 A entering
-0.45 A entertainment
-0.14 A epic
-0.12 A episode
-0.13 A episodes
-0.11 A espionage
-0.39 A established
-0.13 A even
-0.41 A event
-0.37 A ever
-0.13 A every
0.31 A everyone
-0.05 A everything
-0.34 A exactly
-0.23 A excited
-0.69 A exec
-0.65 A executive
0.18 A exit
0.32 A expected
-0.16 A experience
-0.14 A face
-0.28 A faces
-0.44 A fame
-0.47 A family
0.23 A famous
0.04 A fan
0.12 A fans
-0.36 A fantastic
-0.29 A fantasy
-0.12 A far
0.24 A father
-0.10 A favorite
-0.18 A favourite
-0.27 A feature
0.15 A featuring
-0.31 A fight
-0.29 A fighting
-0.10 A fill
-0.38 A film
0.22 A filmed
-0.12 A filming
0.32 A films
-0.29 A final
0.14 A finally
-0.19 A financial
-0.10 A find
-0.35 A finding
-0.09 A finish
0.42 A finished
-0.12 A first
-0.14 A focus
-0.20 A follow
-0.06 A followed
-0.15 A following
0.15 A follows
-0.09 A forces
-0.23 A former
0.08 A fortress
-0.41 A fortune
-0.24 A forward
0.25 A found
-0.29 A fourth
-0.40 A french
-0.54 A friend
0.18 A from
0.06 A front
0.21 A fronted
-0.21 A fun
0.21 A funny
-0.45 A future
-0.06 A game
-0.17 A gang
-0.57 A gave
-0.12 A genre
0.26 A get
0.07 A gets
-0.41 A getting
-0.23 A giant
0.28 A girl
0.18 A given
-0.05 A gives
-0.20 A globally
-0.27 A globe
-0.16 A go
-0.28 A goes
-0.51 A going
0.09 A gone
0.14 A good
0.27 A goodbye
-0.06 A got
0.28 A graphic
0.15 A grave
-0.28 A great
0.09 A group
0.19 A guest
-0.19 A had
-0.49 A half
-0.13 A hand
-0.20 A handed
-0.32 A handled
-0.40 A handles
-0.47 A hard
-0.07 A has
-0.23 A have
-0.36 A having
0.08 A he
0.14 A he'd
-0.10 A head
0.44 A headline
0.28 A heads
0.11 A hear
-0.39 A heard
-0.20 A heart
0.07 A hearts
0.06 A held
-0.27 A helmed
-0.09 A helped
0.40 A her
0.21 A here
-0.35 A hero
0.29 A heroine
-0.21 A hiding
-0.22 A high
0.30 A highly
-0.21 A him
-0.49 A himself
0.23 A hinted
-0.10 A historical
-0.05 A history
0.07 A hit
0.14 A home
-0.19 A hope
-0.22 A hopefully
-0.36 A horror
-0.22 A hospital
-0.19 A host
-0.28 A hosted
0.29 A hosts
0.08 A hot
0.19 A hour
-0.57 A hour-long
-0.57 A hours
-0.43 A however
-0.13 A husband
-0.15 A i
-0.39 A i'm
0.07 A idea
0.37 A if
-0.16 A illustrated
-0.29 A immersive
-0.25 A include
0.43 A includes
0.07 A including
-0.24 A increasing
-0.39 A incredible
-0.37 A independent
0.11 A indie
-0.37 A inspired
-0.27 A intense
-0.21 A interest
-0.06 A international
0.31 A interview
0.49 A interviews
-0.29 A into
-0.20 A invest
-0.10 A investigate
0.49 A investigates
-0.32 A investigation
0.24 A ireland
-0.43 A japan
-0.40 A japanese
-0.07 A job
0.45 A joining
0.08 A joins
0.22 A journalist
-0.10 A journey
0.26 A judge
-0.04 A just
-0.36 A keeps
0.11 A kept
-0.17 A key
0.21 A killed
-0.57 A killer
-0.21 A king
-0.33 A knew
-0.30 A know
0.26 A known
-0.24 A korean
-0.22 A lady
0.23 A landed
0.44 A last
0.13 A later
0.20 A latest
-0.15 A latter
-0.20 A launch
-0.28 A launched
0.15 A lead
0.39 A leads
-0.09 A learn
-0.11 A least
-0.35 A leave
0.04 A leaving
0.12 A led
0.21 A less
-0.30 A let
-0.56 A life
0.06 A light
0.19 A like
0.25 A likely
-0.21 A lineup
0.16 A list
-0.40 A live-action
0.44 A loan
-0.06 A local
0.13 A locked
0.21 A london
-0.31 A long
0.30 A longtime
-0.28 A look
0.06 A looked
0.36 A looking
0.28 A lord
0.14 A lot
-0.41 A love
0.09 A made
-0.05 A main
0.06 A major
0.16 A make
0.22 A makes
-0.60 A making
0.12 A male
-0.21 A man
-0.70 A manga
0.16 A mark
-0.33 A marks
-0.10 A married
-0.35 A material
0.34 A may
0.35 A mayor
0.09 A me
-0.26 A means
0.52 A meanwhile
0.44 A media
-0.04 A meeting
-0.07 A member
-0.20 A members
-0.32 A memory
0.29 A might
-0.36 A million
-0.32 A minute
-0.34 A mission
-0.25 A mixed
-0.23 A modern
-0.28 A monster
-0.29 A months
-0.20 A more
-0.54 A most
0.06 A mother
0.38 A moved
-0.18 A movie
-0.21 A movies
0.13 A mr
-0.27 A mrs
0.54 A multiple
-0.28 A murder
0.22 A murdered
-0.50 A music
-0.16 A must
0.21 A mysterious
-0.22 A name
0.08 A named
-0.18 A near
-0.39 A nearly
-0.25 A need
0.46 A neighbour
-0.41 A never
0.07 A new
0.64 A newcomer
-0.36 A newest
-0.43 A news
0.31 A next
-0.20 A night
-0.23 A nights
0.14 A no
-0.15 A noir
-0.16 A north
0.11 A not
0.35 A nothing
-0.37 A novel
-0.63 A novels
0.09 A now
-0.05 A number
0.10 A off
-0.22 A officer
-0.34 A officially
-0.13 A old
-0.21 A older
-0.28 A oldest
-0.45 A once
-0.16 A only
0.10 A opener
-0.24 A opening
-0.37 A opens
0.05 A opposite
-0.49 A or
-0.05 A order
-0.30 A original
0.28 A originally
0.16 A originals
-0.22 A other
0.39 A others
-0.33 A our
-0.10 A out
-0.10 A overseas
-0.55 A overseeing
-0.44 A own
-0.16 A owned
0.11 A owner
-0.10 A p.m
0.09 A parents
0.32 A part
-0.15 A partner
0.20 A parts
0.12 A passed
-0.49 A past
-0.70 A pen
-0.32 A penned
-0.11 A people
-0.19 A perform
0.15 A performance
-0.10 A period
0.15 A photo
0.42 A picked
-0.11 A pickup
-0.11 A pilot
0.50 A pink
-0.29 A place
0.34 A platform
0.62 A play
-0.12 A played
0.19 A player
0.13 A playing
0.33 A plays
-0.16 A pleased
0.30 A podcast
-0.27 A police
0.36 A political
0.21 A pop
0.37 A portray
-0.30 A position
-0.45 A post
-0.13 A post-production
0.26 A posted
-0.13 A power
-0.45 A premiere
0.26 A premieres
-0.17 A prequel
0.07 A present
-0.48 A president
-0.51 A press
-0.15 A principal
-0.16 A prison
0.36 A procedural
-0.48 A produce
0.19 A produced
-0.47 A producer
-0.73 A producers
-0.31 A produces
-0.29 A producing
-0.45 A production
-0.61 A programming
-0.53 A project
-0.44 A projects
-0.40 A promises
0.18 A proper
0.09 A protagonist
-0.11 A protect
0.46 A psychological
-0.11 A published
-0.23 A publisher
-0.39 A put
0.16 A question
-0.21 A ran
0.20 A rated
-0.05 A ratings
0.14 A read
-0.06 A ready
0.08 A real
-0.40 A really
0.25 A reason
0.17 A recently
0.26 A recovering
0.43 A recurring
0.15 A regular
0.40 A relationship
-0.51 A release
0.24 A released
0.08 A remain
-0.11 A remained
-0.85 A remains
-0.41 A renewed
-0.07 A replaced
0.22 A replacing
-0.25 A reportedly
-0.27 A reporters
0.28 A representative
0.34 A reprise
0.06 A reprises
-0.09 A reprising
-0.30 A respectively
-0.38 A rest
0.05 A returns
0.12 A reunited
-0.43 A revealed
-0.23 A revenge
-0.07 A rights
-0.21 A rising
0.49 A role
0.43 A roles
0.27 A roll
-0.33 A rolled
-0.18 A rolling
0.06 A romance
0.26 A romantic
-0.38 A room
0.27 A rumored
0.15 A running
-0.47 A runs
-0.16 A s
0.28 A saddle
-0.44 A said
-0.07 A sales
0.43 A same
-0.32 A saw
-0.31 A say
0.38 A saying
-0.50 A says
-0.23 A scene
0.33 A scenes
-0.30 A scheduled
-0.27 A school
0.23 A sci-fi
-0.04 A screen
-0.35 A screenplay
-0.29 A screens
-0.56 A script
-0.32 A scripted
-0.44 A scripts
0.05 A search
-0.29 A season
-0.12 A seat
-0.15 A secret
-0.23 A secrets
-0.14 A see
-0.26 A seems
0.51 A seen
-0.37 A sense
-0.14 A seoul
-0.29 A series
0.14 A serious
-0.24 A serve
-0.25 A served
-0.22 A serves
-0.20 A service
0.05 A set
-0.42 A sets
0.50 A share
-0.19 A shared
-0.33 A shares
0.14 A she
0.19 A shooting
-0.30 A shop
-0.15 A short
0.39 A shot
0.51 A should
0.15 A show
0.16 A shown
-1.15 A showrunner
-0.48 A showrunners
-0.08 A shows
-0.33 A siblings
0.30 A signed
-0.07 A signs
-0.49 A sings
-0.53 A sister
-0.08 A sisters
0.41 A sit
-0.18 A sitcom
0.05 A site
0.11 A sits
0.22 A slated
-0.31 A slot
-0.49 A small
-0.33 A smash
-0.49 A so
-0.42 A soap
0.15 A soldier
0.28 A solid
-0.28 A solve
-0.15 A some
0.06 A son
-0.32 A song
-0.55 A soon
0.26 A sound
-0.14 A south
-0.25 A space
-0.52 A spain
-0.47 A special
-0.41 A split
-0.06 A spoke
0.30 A spy
-0.30 A staff
0.19 A stage
0.06 A star
0.21 A starred
-0.74 A starring
0.39 A stars
-0.06 A start
-0.32 A started
0.28 A starting
-0.08 A starts
-0.29 A statement
-0.25 A stays
-0.26 A stepped
-0.11 A stepping
0.09 A steps
-0.25 A stick
0.21 A still
0.25 A stories
-0.54 A story
-0.40 A streaming
-0.10 A strength
0.20 A struggle
-0.16 A students
-0.48 A studio
0.24 A success
-0.18 A successful
-0.11 A such
-0.12 A suddenly
-0.20 A summer
-0.34 A sunday
-0.21 A support
0.42 A supporting
-0.46 A sure
-0.19 A survive
0.15 A take
-0.17 A takes
0.06 A taking
-0.38 A tale
0.24 A talent
-0.46 A talk
0.20 A talked
0.27 A talks
-0.08 A team
-0.08 A teams
0.31 A teen
-0.11 A television
-0.40 A tell
-0.09 A tells
0.14 A than
0.09 A their
0.13 A them
-0.53 A theme
-0.21 A themed
0.22 A themselves
-0.42 A then
-0.28 A there
-0.17 A these
-0.08 A they
-0.12 A things
-0.14 A think
0.08 A third
0.70 A those
-0.32 A though
-0.25 A thriller
0.19 A through
-0.13 A thursday
-0.08 A time
0.35 A title
-0.07 A titles
-0.45 A together
-0.18 A tokyo
-0.37 A told
0.28 A too
-0.30 A top
0.31 A toplines
0.06 A tour
-0.60 A town
-0.33 A trailer
-0.40 A trilogy
0.09 A truth
0.13 A try
0.33 A turned
-0.38 A turns
-0.41 A tv
-0.39 A tweeted
-0.24 A type
-0.29 A uk
-0.36 A unconfirmed
0.08 A under
-0.39 A unexpected
-0.37 A unique
-0.21 A unravel
-0.39 A until
-0.08 A up
0.62 A upcoming
-0.14 A update
-0.12 A updates
0.21 A upped
0.19 A us
-0.13 A use
-0.12 A used
-0.17 A usual
-0.34 A vampire
-0.33 A various
0.16 A very
-0.25 A via
-0.41 A vice
-0.13 A video
0.30 A viewers
-0.26 A village
-0.12 A villain
0.28 A voice
-0.23 A voices
-0.43 A wait
-0.23 A wake
-0.14 A wanted
-0.37 A watch
-0.34 A watched
-0.47 A way
-0.28 A we
-0.10 A we're
-0.12 A wear
0.29 A wednesday
-0.23 A week
-0.21 A weeks
-0.10 A well
0.14 A when
-0.27 A where
-0.47 A which
-0.10 A while
-0.04 A who
0.10 A whom
0.24 A whose
0.18 A wife
0.06 A will
-0.35 A winner
-0.34 A winning
0.30 A without
-0.41 A woman
0.09 A won
-0.29 A work
-0.41 A worked
-0.47 A working
-0.35 A works
-0.10 A world
0.33 A would
0.24 A wound
0.07 A wraps
-0.05 A write
0.11 A writer
-0.40 A writers
-0.45 A writes
-0.76 A writing
-0.36 A wrote
-0.17 A year
-0.05 A year-old
0.39 A years
-0.51 A yes
0.15 A yet
0.08 A york
0.06 A you
-0.17 A your
-0.30 A |
0.19 A –
-0.17 A —
0.05 A “
0.10 A ”
-0.20 An !
-0.20 An #
0.10 An %D
-0.54 An %K
-0.11 An %N
-0.57 An %O
0.12 An %S
-0.26 An %T
-0.17 An &
-0.13 An 's
-0.10 An (
-0.13 An )
0.15 An ,
0.22 An -
-0.04 An .
0.30 An ...
-0.52 An /
0.06 An :
0.50 An ;
-0.31 An ?
0.19 An [
0.04 An ]
-0.18 An about
0.16 An above
0.16 An absent
0.20 An acclaimed
0.15 An according
0.11 An acted
-0.48 An actor
0.13 An actors
0.17 An actress
-0.52 An adaptation
-0.53 An adapted
-0.35 An adapts
0.45 An added
0.15 An admitted
0.42 An after
0.49 An again
-0.24 An agent
0.21 An ago
-0.12 An air
-0.48 An aired
-0.30 An aka
-0.20 An alive
-0.04 An alone
-0.46 An along
0.26 An alongside
0.35 An already
0.30 An also
-0.10 An although
0.11 An always
0.15 An am
-0.22 An american
-0.63 An among
-0.32 An anime
0.43 An announced
-0.19 An another
0.34 An appear
0.22 An appears
0.11 An arc
0.31 An arrives
-0.26 An art
-0.27 An asked
-0.06 An attached
-0.07 An attended
-0.45 An australia
-0.42 An autumn
0.18 An available
-0.04 An award
-0.11 An away
0.12 An back
0.19 An bafta
-0.28 An based
0.24 An beard
-0.15 An became
0.28 An become
0.09 An been
-0.24 An before
0.38 An begins
-0.24 An begun
-0.29 An behind
0.08 An being
0.21 An best
-0.16 An best-selling
-0.45 An bestseller
0.08 An better
-0.07 An between
-0.29 An black
-0.25 An board
-0.45 An book
-0.19 An books
0.12 An both
-0.16 An bow
-0.21 An bright
-0.11 An brilliant
-0.22 An broadcast
-0.31 An brother
-0.28 An brothers
-0.37 An brought
-0.28 An busy
-0.10 An cable
0.44 An came
-0.33 An cameras
0.08 An can
0.10 An cancelled
0.56 An cast
-0.37 An casting
-0.09 An centers
0.20 An centre
-0.15 An ceo
-0.34 An character
-0.34 An characters
-0.67 An charge
-0.15 An charismatic
0.10 An checking
-0.31 An chief
-0.23 An childhood
0.18 An christmas
-0.05 An city
-0.15 An clarify
-0.06 An classic
-0.15 An close
0.06 An closed
-0.20 An closer
-0.06 An co-creator
0.27 An comedy
0.20 An comes
-0.18 An comic
-0.07 An coming
-0.06 An commissioned
-0.13 An company
-0.13 An complex
-0.49 An composition
0.41 An confirmed
-0.08 An consistently
-0.32 An continue
-0.28 An continues
-0.26 An corruption
0.15 An could
-0.14 An create
-0.52 An created
-0.14 An creative
-0.73 An creator
-0.53 An creators
-0.26 An credit
-0.13 An credits
-0.11 An crime
-0.46 An cult
-0.14 An daily
-0.08 An danish
-0.29 An date
0.41 An daughter
-0.25 An day
-0.07 An days
-0.24 An dead
-0.08 An deal
-0.35 An debut
-0.31 An debuted
-0.18 An dedicated
-0.10 An denied
-0.07 An described
-0.49 An designs
-0.07 An details
-0.33 An detective
-0.31 An developed
-0.14 An development
-0.39 An did
-0.24 An dinner
-0.85 An direct
-0.28 An directed
-0.70 An directing
-0.37 An director
-0.77 An directs
-0.31 An dirty
-0.06 An discovers
-0.37 An do
0.26 An does
0.20 An doing
0.05 An don
-0.51 An done
-0.48 An doors
0.04 An dr
0.29 An drama
-0.16 An dramas
-0.30 An dropped
-0.33 An due
-0.34 An duties
-0.18 An each
-0.07 An east
0.14 An ended
-0.35 An ending
0.38 An enter
-0.44 An entertainment
-0.14 An epic
-0.05 An episode
-0.46 An episodes
-0.39 An established
-0.37 An even
0.11 An event
-0.27 An ever
-0.09 An every
0.05 An everything
-0.33 An exactly
-0.56 An exec
-0.33 An executive
0.20 An exit
0.28 An expected
-0.28 An faces
-0.10 An fame
-0.33 An family
0.23 An famous
0.09 An fan
0.26 An fans
-0.36 An fantastic
-0.38 An fantasy
-0.06 An far
-0.14 An father
-0.18 An favourite
-0.18 An feature
-0.14 An fighting
-0.10 An fill
-0.31 An film
-0.05 An filming
-0.23 An final
-0.17 An finale
0.14 An finally
-0.19 An financial
0.06 An find
-0.35 An first
-0.13 An focus
-0.13 An following
0.31 An found
-0.42 An friend
0.16 An from
0.06 An front
0.24 An fronted
0.29 An game
-0.04 An gang
-0.30 An gave
0.19 An get
0.13 An gets
-0.04 An getting
-0.16 An giant
0.35 An girl
0.18 An given
-0.05 An gives
-0.20 An globe
0.21 An go
-0.38 An going
-0.33 An good
-0.05 An got
0.22 An guest
-0.41 An had
-0.13 An hand
-0.32 An handled
-0.35 An handles
-0.46 An hard
-0.34 An have
-0.19 An he
-0.33 An head
0.44 An headline
0.28 An heads
0.07 An hearts
-0.27 An helmed
0.15 An her
-0.34 An here
-0.31 An hero
-0.20 An hiding
-0.19 An high
0.32 An highly
-0.56 An himself
-0.10 An historical
0.35 An hit
-0.36 An horror
-0.29 An hospital
-0.19 An host
-0.25 An hosted
0.29 An hosts
0.08 An hot
-0.20 An hour
-0.57 An hour-long
-0.28 An hours
-0.26 An i
-0.39 An i'm
-0.13 An illustrated
-0.25 An include
-0.22 An independent
0.31 An interview
-0.24 An into
-0.10 An investigate
-0.30 An investigates
-0.11 An involved
0.24 An ireland
-0.26 An job
0.20 An joined
0.45 An joining
0.12 An joins
-0.10 An journey
0.33 An just
-0.31 An keeps
0.29 An killed
-0.54 An killer
-0.24 An king
-0.19 An know
0.24 An known
0.23 An landed
0.47 An last
0.33 An later
-0.11 An latter
-0.16 An launch
-0.28 An launched
-0.21 An lawyer
0.27 An lead
0.25 An leads
-0.32 An leave
0.15 An leaving
0.18 An led
-0.05 An left
0.22 An less
-0.32 An life
-0.23 An light
0.04 An like
0.22 An likely
0.24 An list
-0.40 An live-action
-0.05 An local
0.24 An locked
-0.04 An london
0.14 An longtime
-0.16 An look
-0.11 An looked
0.30 An lord
0.24 An make
-0.55 An making
-0.68 An manga
-0.33 An marks
-0.11 An married
0.26 An may
0.33 An mayor
-0.11 An me
0.52 An meanwhile
-0.20 An members
-0.32 An memory
0.26 An might
-0.21 An modern
0.06 An more
-0.19 An most
0.13 An mother
0.31 An moved
-0.42 An movie
0.18 An mr
-0.29 An mrs
0.06 An much
-0.28 An murder
0.22 An murdered
-0.47 An music
-0.22 An must
0.19 An my
0.22 An mysterious
0.32 An named
-0.07 An nearly
0.46 An neighbour
-0.26 An network
-0.41 An never
-0.11 An new
0.64 An newcomer
-0.39 An news
0.31 An next
0.13 An no
-0.17 An noir
-0.11 An north
0.11 An not
0.05 An nothing
-0.52 An novel
-0.46 An novels
-0.19 An now
0.20 An off
-0.22 An officer
-0.26 An once
-0.12 An one
-0.47 An only
-0.11 An opening
-0.28 An opposite
-0.21 An or
-0.04 An order
-0.36 An original
0.13 An originally
-0.30 An originals
-0.14 An other
0.42 An others
-0.30 An our
-0.36 An out
-0.10 An overseas
-0.29 An overseeing
-0.15 An own
-0.16 An owned
0.38 An part
-0.15 An partner
0.20 An parts
-0.33 An pen
-0.32 An penned
-0.16 An people
0.15 An photo
0.04 An pilot
-0.26 An place
0.67 An play
-0.16 An played
0.52 An playing
0.26 An plays
-0.11 An police
0.36 An political
0.46 An portray
-0.28 An position
0.12 An premiere
0.24 An premieres
-0.34 An present
-0.47 An president
-0.33 An previously
-0.15 An principal
-0.33 An produce
-0.19 An produced
-0.52 An producer
-0.88 An producers
-0.29 An produces
-0.29 An producing
-0.23 An production
-0.14 An programming
-0.25 An project
-0.40 An projects
0.09 An protagonist
-0.24 An put
-0.21 An ran
0.20 An rated
-0.05 An ready
0.17 An recently
0.26 An recovering
0.20 An recurring
-0.25 An regular
-0.44 An release
0.08 An remain
-0.11 An remained
-0.60 An remains
-0.12 An renewed
-0.06 An replaced
-0.27 An reporters
0.36 An reprise
0.06 An reprises
-0.09 An reprising
-0.33 An respectively
-0.35 An rest
-0.14 An return
-0.21 An returning
-0.09 An returns
-0.40 An revealed
-0.24 An revenge
0.24 An role
-0.13 An roles
-0.33 An rolled
-0.18 An rolling
-0.33 An romantic
-0.25 An room
0.27 An rumored
0.35 An rumoured
-0.06 An run
-0.16 An s
0.39 An saddle
-0.30 An said
-0.21 An same
-0.10 An say
-0.38 An says
-0.14 An scandal
0.26 An scene
-0.29 An scenes
-0.28 An screenplay
-0.54 An script
-0.51 An scripts
-0.18 An search
0.13 An seat
-0.38 An second
-0.36 An secret
0.12 An seems
0.10 An seen
-0.14 An seoul
-0.11 An series
-0.16 An serve
-0.26 An served
-0.13 An serves
-0.15 An service
-0.19 An set
-0.18 An several
0.43 An share
-0.10 An shares
0.09 An she
-0.44 An shot
0.27 An should
0.14 An show
-0.24 An shown
-0.78 An showrunner
-0.43 An showrunners
0.29 An shows
0.30 An signed
-0.07 An signs
0.09 An since
-0.51 An sister
-0.08 An sisters
0.25 An site
0.12 An sits
0.22 An slated
-0.43 An so
-0.42 An soap
-0.07 An solve
-0.20 An some
0.25 An son
-0.30 An soon
0.12 An sound
-0.30 An space
-0.34 An spain
-0.14 An special
-0.41 An split
-0.32 An standing
0.47 An star
0.31 An starred
-0.25 An starring
0.08 An start
0.16 An starting
0.40 An starts
-0.21 An statement
-0.25 An stays
-0.17 An stepped
-0.11 An stepping
0.09 An steps
0.22 An still
0.25 An stories
-0.32 An story
-0.10 An strength
0.23 An struggle
-0.46 An studio
-0.07 An summer
0.36 An supporting
-0.34 An sure
-0.05 An survive
0.25 An take
-0.17 An takes
0.06 An taking
-0.38 An tale
0.24 An talent
0.20 An talked
0.17 An talks
-0.21 An team
-0.36 An television
-0.40 An tell
-0.38 An than
-0.09 An their
0.12 An them
-0.12 An theme
-0.06 An themed
0.23 An themselves
-0.37 An then
0.19 An there
-0.61 An they
-0.14 An think
-0.14 An third
0.66 An those
-0.18 An though
-0.67 An thriller
-0.10 An time
0.34 An title
-0.28 An together
0.42 An too
0.08 An took
-0.29 An top
0.31 An toplines
-0.07 An town
-0.33 An trailer
-0.15 An trilogy
0.37 An turned
-0.23 An turns
-0.18 An tv
-0.18 An type
-0.13 An unconfirmed
0.16 An under
-0.37 An unique
0.16 An until
0.17 An up
0.44 An upcoming
-0.14 An update
-0.12 An updates
0.15 An upped
0.23 An us
-0.30 An various
0.32 An very
-0.23 An via
-0.39 An vice
0.06 An video
-0.22 An viewers
0.44 An voice
-0.22 An wait
-0.38 An wanted
-0.34 An watch
-0.38 An we
-0.09 An we're
0.29 An wednesday
-0.08 An weeks
-0.26 An west
-0.11 An what
0.16 An when
-0.25 An where
-0.14 An which
-0.46 An while
0.15 An who
-0.35 An whom
0.11 An whose
0.38 An wife
-0.05 An will
-0.22 An winner
-0.31 An winning
-0.36 An woman
0.10 An won
-0.19 An work
-0.63 An worked
-0.48 An working
-0.14 An works
0.25 An world
-0.12 An would
0.32 An write
-0.45 An writer
-0.20 An writers
-0.38 An writes
-0.42 An writing
-0.50 An written
-0.27 An wrote
-0.17 An year
0.23 An years
-0.33 An yes
0.20 An yet
-0.06 An york
-0.62 An you
0.08 An young
-0.29 An your
-0.30 An |
0.22 An –
-0.25 An “
-0.36 B !
-0.13 B #
-0.05 B %C
-0.15 B %D
-0.49 B %K
0.07 B %N
0.25 B %O
-0.34 B %P
0.17 B %S
-0.12 B 's
0.07 B (
0.20 B )
0.53 B *
0.14 B +
-0.21 B -
-0.39 B .
0.10 B /
-0.19 B 1990s
-0.20 B 3d
0.10 B 9pm
0.53 B ;
0.11 B ?
0.26 B [
0.42 B ]
-0.09 B able
0.26 B about
-0.36 B acclaimed
0.11 B according
0.14 B accused
-0.22 B across
0.17 B acted
-0.23 B acting
0.10 B actor
-0.23 B actors
0.32 B actress
-0.34 B actually
-0.50 B adaptation
-0.68 B adapted
-0.48 B adapts
0.04 B added
0.33 B addition
0.10 B adds
-0.39 B affair
-0.20 B after
-0.43 B again
-0.07 B against
0.08 B ahead
-0.31 B air
0.12 B aired
-0.29 B aka
-0.24 B all
-0.14 B along
-0.15 B alongside
0.20 B already
0.25 B also
0.38 B although
-0.20 B always
0.25 B am
-0.08 B american
-0.19 B among
-0.28 B animated
0.31 B animates
-0.33 B animation
-0.34 B anime
0.17 B announced
-0.29 B announcements
-0.05 B another
-0.18 B anthology
0.39 B any
0.36 B appear
-0.21 B arc
0.22 B around
-0.32 B asaka
-0.20 B association
0.16 B australian
-0.18 B author
-0.26 B autumn
-0.20 B available
-0.07 B award-winning
-0.18 B away
0.18 B back
-0.34 B backdrop
-0.35 B bad
-0.08 B bafta
-0.50 B based
0.09 B batch
-0.22 B battle
0.13 B beautiful
-0.38 B became
-0.26 B because
-0.15 B been
-0.18 B before
-0.45 B began
-0.22 B begin
-0.21 B begins
-0.27 B behind
-0.16 B being
0.23 B beloved
-0.50 B best
-0.27 B best-selling
0.22 B bestseller
-0.08 B bestselling
0.32 B better
-0.08 B between
-0.38 B big
-0.33 B bit
-0.20 B black
-0.49 B board
-0.21 B boasts
-0.35 B body
-0.22 B book
-0.05 B books
-0.32 B boss
-0.23 B bosses
-0.08 B both
-0.23 B brand
-0.37 B bring
-0.22 B bringing
-0.23 B brings
-0.06 B british
-0.09 B broadcast
0.32 B brother
-0.34 B brothers
-0.10 B brought
-0.10 B business
-0.11 B but
0.24 B buzz
0.21 B call
-0.27 B called
-0.22 B came
-0.16 B camera
-0.05 B cameras
0.46 B can
-0.37 B canada
0.45 B cast
0.11 B casting
0.30 B casts
0.18 B centering
-0.22 B centers
0.23 B centres
0.18 B ceo
-0.27 B chain
-0.36 B chance
-0.12 B channels
0.06 B character
-0.12 B characters
-0.65 B chief
-0.18 B christmas
-0.29 B circling
-0.11 B city
-0.22 B claim
-0.30 B classic
-0.34 B clear
-0.05 B close
-0.14 B closed
0.04 B closer
-0.46 B co-created
-0.15 B co-creator
-0.51 B co-creators
-0.22 B co-production
-0.25 B co-written
-0.09 B collaboration
-0.24 B combination
0.42 B come
-0.28 B comedy
-0.27 B comes
-0.49 B comic
0.15 B coming
-0.33 B commission
-0.33 B commissioned
0.30 B company
-0.35 B composition
0.29 B confirmed
-0.09 B continue
0.28 B continues
-0.27 B could
-0.21 B courtesy
-0.20 B covers
-0.60 B created
-0.63 B creative
-0.68 B creator
-0.40 B creators
-0.36 B credit
-0.17 B crews
-0.30 B crime
-0.17 B cult
-0.09 B dark
-0.48 B date
-0.11 B daughter
-0.22 B day
-0.27 B days
-0.14 B deal
-0.22 B death
0.67 B debut
-0.09 B debuted
-0.14 B debuts
-0.05 B decided
-0.30 B delighted
0.29 B described
-0.37 B design
-0.29 B despite
-0.10 B destroy
-0.47 B detective
0.32 B determined
-0.29 B developed
-0.20 B developing
-0.45 B did
0.22 B different
-0.46 B directed
-0.32 B directing
-0.74 B director
0.19 B directorial
-0.75 B directors
-0.35 B directs
-0.06 B discover
-0.37 B discovered
0.06 B do
0.35 B does
-0.24 B done
-0.20 B down
0.18 B dr
0.26 B drama
-0.50 B dramas
-0.35 B drawn
-0.30 B dropped
-0.25 B dubbed
0.17 B during
0.08 B duties
-0.14 B each
-0.15 B east
0.10 B elsewhere
-0.49 B emmy
-0.04 B encounter
0.29 B end
-0.41 B ended
-0.06 B ending
-0.22 B engineer
-0.43 B england
0.41 B english
0.30 B ensemble
0.16 B entertainment
-0.24 B episode
-0.16 B episodes
-0.69 B eps
-0.34 B established
0.13 B even
0.39 B event
-0.36 B events
0.16 B ever
-0.41 B every
-0.28 B everyone
-0.07 B everything
-0.21 B excited
-0.09 B exclusive
-0.44 B exec
-0.43 B executive
-0.51 B executives
0.31 B expect
-0.12 B expected
-0.22 B explore
0.22 B face
0.31 B faces
-0.38 B fact
-0.45 B fall
-0.47 B fame
-0.46 B family
0.16 B famous
-0.25 B fan
-0.13 B fans
-0.25 B fantastic
-0.21 B fantasy
-0.55 B far
0.07 B fashion
0.35 B father
-0.31 B favourite
0.41 B feature
-0.10 B features
0.25 B featuring
-0.22 B fictional
-0.08 B fifth
-0.14 B film
-0.10 B filmed
-0.06 B filming
-0.31 B filmmaker
-0.17 B films
-0.18 B final
-0.28 B finale
-0.31 B find
-0.08 B first
-0.07 B focuses
-0.43 B follow
0.12 B followed
-0.30 B following
-0.33 B follows
-0.08 B forces
0.20 B former
-0.46 B forward
-0.28 B found
-0.09 B fourth
0.10 B frame
-0.05 B franchise
-0.32 B french
-0.05 B friday
-0.31 B friend
0.29 B front
0.24 B fronted
-0.06 B full
-0.44 B gang
-0.47 B genre
0.36 B get
-0.12 B gets
-0.31 B getting
-0.07 B giant
-0.10 B girl
-0.14 B give
-0.32 B given
0.15 B gives
-0.32 B glimpse
-0.05 B global
-0.18 B go
-0.47 B goes
-0.25 B going
-0.08 B golden
0.28 B gone
-0.43 B good
-0.48 B got
-0.35 B grateful
0.35 B great
-0.22 B grew
0.28 B guest
-0.24 B hand
-0.29 B handled
-0.33 B handles
-0.30 B hands
-0.17 B happened
0.14 B has
-0.28 B hat
-0.12 B have
-0.38 B having
-0.99 B he
-0.50 B head
-0.12 B headlines
0.35 B hear
-0.31 B hedonistic
-0.40 B helm
-0.38 B helmed
-0.10 B her
0.11 B here
0.11 B hero
-0.43 B heroine
-0.18 B high
-0.04 B highlights
0.12 B him
-0.36 B himself
0.08 B hinted
-0.42 B his
-0.32 B hit
-0.09 B hollywood
-0.39 B home
0.05 B horror
-0.12 B hospital
0.34 B host
0.23 B hot
-0.47 B hour
0.13 B hour-long
0.39 B how
0.27 B however
0.10 B huge
-0.32 B husband
-0.10 B i
0.39 B i'm
0.24 B iconic
-0.12 B idea
0.30 B if
-0.20 B illustrated
-0.36 B include
-0.18 B included
-0.16 B includes
0.17 B including
-0.15 B independent
0.11 B indian
-0.11 B indie
-0.08 B inspired
-0.21 B instead
-0.41 B investigation
0.09 B involved
0.25 B ireland
-0.16 B irish
-0.24 B itself
0.35 B japanese
0.18 B join
0.18 B joined
0.50 B joining
0.33 B joins
-0.15 B journalist
-0.04 B journey
-0.33 B just
0.05 B killing
0.08 B know
0.24 B known
0.45 B korean
-0.12 B lady
-0.10 B last
-0.26 B later
0.22 B latest
-0.70 B latter
-0.15 B launch
-0.09 B launched
0.17 B lawyer
0.31 B lead
-0.37 B leading
-0.15 B leads
-0.23 B leaving
-0.66 B left
0.17 B legal
-0.34 B legend
-0.04 B less
-0.31 B let
-0.39 B life
-0.05 B light
-0.14 B like
-0.05 B likely
-0.38 B limited
-0.52 B lineup
-0.42 B list
0.32 B lives
-0.48 B loan
0.11 B location
0.16 B locked
-0.26 B london
-0.40 B long
-0.04 B look
-0.28 B looks
-0.16 B lord
0.20 B love
-0.28 B made
-0.32 B magical
-0.50 B main
-0.06 B major
-0.20 B make
0.27 B makers
0.20 B makes
-0.26 B making
-0.42 B male
0.09 B man
-0.38 B manga
-0.36 B many
-0.33 B mark
0.06 B marks
-0.13 B match
-0.21 B matriarch
-0.14 B me
-0.32 B means
-0.08 B meanwhile
-0.34 B media
-0.22 B meets
0.11 B member
-0.14 B members
-0.13 B men
-0.18 B million
-0.29 B mind
-0.44 B miniseries
0.13 B minute
-0.26 B miss
-0.10 B mission
0.24 B monster
0.08 B months
-0.25 B most
0.19 B mother
0.16 B move
0.13 B moves
-0.13 B movie
-0.65 B mr
-0.17 B mrs
0.23 B ms
0.14 B much
-0.08 B murder
-0.38 B musical
0.18 B my
-0.13 B mysteries
-0.19 B mysterious
-0.10 B mystery
-0.30 B name
-0.53 B named
-0.07 B near
-0.29 B nearly
0.37 B net
-0.60 B network
-0.05 B networks
0.23 B new
0.41 B newcomer
0.36 B newcomers
-0.44 B newly
-0.27 B next
-0.38 B night
-0.05 B no
0.21 B noble
0.47 B nobody
-0.37 B nominated
0.16 B nominee
-0.36 B north
-0.25 B note
-0.30 B novel
-0.24 B novels
0.58 B now
-0.17 B number
-0.50 B off
-0.27 B officer
-0.23 B official
-0.11 B officially
-0.33 B old
-0.33 B older
-0.34 B once
0.13 B one
-0.14 B only
-0.23 B open
-0.58 B opening
0.40 B opposite
-0.30 B or
0.10 B order
-0.31 B ordered
-0.56 B original
0.46 B originals
0.23 B oscar
-0.27 B other
-0.28 B our
0.34 B out
0.40 B outside
0.27 B over
-0.38 B own
-0.20 B owns
-0.15 B p.m
-0.25 B pair
0.07 B part
0.48 B parter
-0.30 B particular
-0.36 B partner
-0.44 B parts
-0.12 B passed
-0.10 B peek
-0.22 B pen
-0.28 B penned
0.43 B people
0.22 B period
-0.05 B phenomenal
-0.27 B photo
-0.09 B picked
-0.21 B picks
-0.26 B pilot
0.11 B pilots
-0.17 B place
-0.20 B plan
-0.56 B play
0.17 B played
0.28 B playing
-0.25 B plays
-0.41 B plot
-0.23 B police
-0.31 B popular
-0.64 B portray
0.28 B portrayed
-0.49 B power
-0.41 B powerful
-0.29 B premiere
-0.36 B premiered
-0.13 B presentation
-0.44 B president
0.28 B press
-0.15 B previous
-0.21 B previously
-0.16 B procedural
-0.54 B produce
-0.14 B produced
-0.40 B producer
-0.61 B producers
-0.72 B produces
-0.59 B production
-0.25 B programming
-0.12 B project
0.12 B promises
-0.13 B promotional
0.25 B protagonist
0.16 B protagonists
-0.11 B published
-0.15 B put
-0.15 B quickly
-0.09 B ratings
0.22 B read
-0.22 B reads
-0.16 B ready
-0.06 B really
0.18 B recent
0.29 B recovering
-0.14 B red
-0.26 B regular
0.37 B regulars
-0.28 B reimagining
-0.29 B relationship
-0.59 B release
-0.16 B released
-0.21 B remains
0.25 B remake
-0.18 B renewal
0.24 B renewed
-0.24 B replaced
0.11 B replacing
0.29 B report
-0.12 B reported
-0.06 B reports
-0.38 B representative
-0.06 B reprise
-0.34 B reprises
-0.24 B resourceful
0.34 B respectively
-0.06 B response
0.17 B return
0.51 B reunion
-0.10 B reunites
-0.05 B revealed
-0.31 B reveals
-0.23 B revolves
-0.19 B rights
-0.11 B rival
-0.10 B role
0.07 B roles
0.11 B rolling
0.35 B romance
0.20 B room
0.15 B s
-0.23 B said
-0.18 B sales
0.29 B say
-0.40 B says
-0.07 B scandal
-0.19 B scenes
-0.25 B science
-0.39 B scientists
-0.19 B screenplay
-0.36 B scribe
-0.38 B script
-0.64 B scripts
-0.22 B seasons
0.38 B seat
-0.30 B second
-0.21 B secret
-0.14 B see
0.30 B seen
0.06 B sees
-0.32 B senior
-0.16 B sequel
-0.43 B serial
0.15 B series
-0.16 B served
-0.29 B service
-0.31 B sets
-0.29 B setting
-0.28 B shared
-0.16 B shares
-0.25 B she
-0.30 B shocking
-0.37 B shooting
-0.12 B shot
-0.17 B should
-0.37 B show
-0.37 B shown
-0.28 B showrunner
-0.05 B shows
0.29 B sight
0.18 B signed
-0.25 B since
-0.29 B sister
0.06 B sisters
-0.21 B sitcom
-0.26 B sits
-0.20 B slate
-0.39 B small
-0.13 B so
0.43 B some
0.37 B son
-0.37 B song
-0.29 B sonic
-0.46 B soon
0.29 B sorry
-0.30 B source
-0.10 B south
0.43 B speaking
0.36 B special
0.25 B spin-off
0.05 B split
-0.22 B staff
0.10 B star
0.31 B star-studded
0.52 B starred
0.06 B starring
0.19 B stars
-0.38 B started
-0.20 B starts
-0.46 B statement
0.31 B stick
-0.25 B still
-0.40 B stories
-0.18 B story
-0.13 B stream
0.69 B streaming
0.51 B strong
-0.19 B studio
-0.34 B success
-0.39 B such
-0.14 B summer
0.16 B sun
-0.32 B sunday
0.15 B supposed
-0.08 B synopsis
0.38 B table
-0.12 B take
-0.53 B takes
-0.23 B talent
-0.56 B team
0.18 B teaser
0.31 B teen
-0.45 B television
-0.31 B tell
-0.05 B tells
-0.08 B terrific
0.44 B than
-0.14 B thank
0.13 B their
-0.53 B them
-0.37 B theme
-0.47 B then
0.20 B there
0.18 B these
-0.12 B they
-0.43 B thief
-0.26 B thinks
0.18 B third
0.15 B those
-0.08 B threat
-0.30 B thrilled
-0.21 B through
-0.12 B throughout
-0.22 B time
0.17 B title
-0.16 B titled
-0.09 B titles
-0.28 B together
-0.26 B tokyo
-0.19 B told
-0.26 B too
0.09 B took
-0.42 B top
-0.08 B total
-0.09 B tour
-0.48 B town
-0.59 B trailer
-0.35 B trio
-0.59 B truly
-0.06 B truth
-0.37 B turn
-0.11 B turned
-0.49 B turns
-0.71 B tv
-0.24 B twitter
-0.15 B u.s.
-0.16 B uk
-0.33 B under
0.10 B unique
0.29 B until
-0.40 B unveiled
-0.17 B up
0.30 B upcoming
-0.38 B upon
0.34 B us
0.19 B used
0.11 B vampire
0.33 B various
-0.26 B very
-0.16 B veteran
-0.14 B via
0.22 B viewers
0.18 B voice
-0.44 B w
-0.27 B wait
-0.22 B waiting
0.14 B want
0.16 B wanted
0.50 B watch
-0.23 B watching
-0.19 B way
-0.25 B ways
0.13 B we
-0.37 B we're
-0.14 B web
-0.28 B webtoon
-0.14 B weekend
-0.29 B weeks
-0.20 B well
-0.13 B west
0.19 B what
0.09 B when
-0.34 B whether
-0.19 B which
0.06 B while
-0.21 B who
-0.38 B whose
0.48 B wife
0.35 B winner
-0.58 B winning
-0.09 B winter
-0.23 B within
-0.07 B without
-0.50 B words
-0.30 B worked
-0.37 B working
-0.37 B world
-0.10 B worldwide
-0.31 B would
-0.33 B writer
-0.64 B writers
0.31 B writing
-0.33 B written
-0.63 B wrote
-0.17 B year
-0.37 B year-old
0.12 B years
-0.20 B yes
-0.17 B yet
0.10 B york
0.19 B you
0.10 B you're
-0.52 B young
0.13 B |
0.17 B –
-0.09 Bn !
-0.08 Bn #
0.04 Bn %C
-0.10 Bn %D
-0.41 Bn %K
-0.06 Bn %N
-0.25 Bn %O
-0.08 Bn %P
0.14 Bn %S
-0.51 Bn &
-0.06 Bn 's
-0.16 Bn )
0.12 Bn *
0.15 Bn +
-0.06 Bn -
0.46 Bn .
-0.30 Bn ...
-0.33 Bn /
-0.20 Bn 3d
0.10 Bn 9pm
0.13 Bn :
0.19 Bn ;
-0.05 Bn ?
0.08 Bn [
0.42 Bn ]
-0.06 Bn about
-0.22 Bn acclaimed
-0.15 Bn across
0.17 Bn acted
0.15 Bn actors
0.13 Bn actress
-0.36 Bn adaptation
-0.47 Bn adapted
-0.47 Bn adapts
0.15 Bn added
0.10 Bn adds
-0.23 Bn affair
-0.08 Bn after
-0.22 Bn again
-0.07 Bn against
-0.18 Bn air
0.12 Bn aired
-0.29 Bn aka
-0.21 Bn all
-0.08 Bn along
-0.11 Bn alongside
0.28 Bn already
0.65 Bn also
0.21 Bn american
-0.10 Bn among
-0.16 Bn animated
0.33 Bn animates
-0.29 Bn animation
-0.26 Bn anime
0.16 Bn announced
-0.31 Bn another
-0.19 Bn anthology
0.36 Bn appear
0.24 Bn around
-0.18 Bn association
0.18 Bn australia
0.22 Bn australian
-0.18 Bn author
-0.16 Bn autumn
-0.20 Bn award
0.23 Bn award-winning
-0.28 Bn away
-0.16 Bn axed
0.39 Bn back
-0.28 Bn backdrop
-0.12 Bn bafta
-0.70 Bn based
0.19 Bn batch
-0.20 Bn battle
-0.40 Bn beautiful
-0.26 Bn because
0.06 Bn been
-0.29 Bn before
-0.14 Bn begun
-0.21 Bn behind
0.23 Bn beloved
-0.26 Bn best
-0.29 Bn best-selling
-0.08 Bn bestselling
-0.31 Bn between
-0.38 Bn big
-0.49 Bn board
-0.30 Bn body
-0.32 Bn book
-0.30 Bn boss
-0.18 Bn both
-0.40 Bn bring
-0.22 Bn bringing
-0.23 Bn brings
0.13 Bn brother
-0.29 Bn brothers
-0.10 Bn business
0.24 Bn buzz
-0.27 Bn called
-0.16 Bn came
-0.16 Bn camera
-0.08 Bn cameras
0.47 Bn can
0.40 Bn cast
0.34 Bn casting
0.30 Bn casts
-0.29 Bn centering
-0.27 Bn centers
0.34 Bn ceo
0.07 Bn character
-0.09 Bn characters
-0.35 Bn chief
-0.09 Bn christmas
-0.10 Bn city
-0.30 Bn classic
-0.05 Bn close
-0.40 Bn co-created
-0.15 Bn co-creator
-0.45 Bn co-creators
-0.25 Bn co-written
0.44 Bn come
-0.24 Bn comic
-0.13 Bn coming
-0.35 Bn composition
0.43 Bn confirmed
0.28 Bn continues
-0.05 Bn could
-0.53 Bn created
-0.46 Bn creative
-0.69 Bn creator
-0.40 Bn creators
-0.34 Bn credit
-0.23 Bn crime
-0.10 Bn cult
-0.43 Bn date
-0.14 Bn day
-0.13 Bn deal
-0.21 Bn death
0.11 Bn debut
-0.06 Bn debuted
-0.12 Bn debuts
-0.05 Bn decided
0.30 Bn described
-0.14 Bn design
-0.29 Bn despite
-0.08 Bn destroy
-0.27 Bn detective
-0.28 Bn developed
-0.45 Bn did
0.23 Bn different
0.34 Bn direct
-0.76 Bn directed
-0.25 Bn directing
-0.47 Bn director
-0.75 Bn directors
-0.26 Bn directs
-0.35 Bn discovered
0.07 Bn does
-0.24 Bn done
-0.19 Bn down
0.06 Bn dr
-0.22 Bn drama
-0.28 Bn drawn
-0.30 Bn dropped
0.30 Bn during
-0.14 Bn east
0.10 Bn elsewhere
-0.29 Bn emmy
-0.21 Bn end
0.06 Bn ending
0.06 Bn ends
-0.22 Bn engineer
-0.22 Bn england
0.32 Bn ensemble
-0.26 Bn episode
-0.21 Bn episodes
-0.69 Bn eps
-0.34 Bn established
0.19 Bn even
0.35 Bn event
-0.23 Bn events
0.31 Bn ever
-0.28 Bn everyone
-0.06 Bn everything
-0.20 Bn excited
-0.05 Bn exclusive
-0.44 Bn exec
-0.44 Bn executive
0.31 Bn expect
0.32 Bn faces
-0.24 Bn fact
-0.29 Bn family
-0.35 Bn fan
0.46 Bn fans
-0.25 Bn fantastic
-0.18 Bn fantasy
0.12 Bn fashion
0.06 Bn father
-0.31 Bn favourite
0.43 Bn feature
-0.33 Bn features
0.11 Bn featuring
-0.22 Bn fictional
-0.08 Bn fifth
-0.43 Bn film
-0.05 Bn filmed
-0.06 Bn filming
-0.27 Bn filmmaker
-0.17 Bn films
0.32 Bn first
-0.37 Bn follow
0.10 Bn followed
0.06 Bn following
-0.32 Bn follows
-0.07 Bn found
0.04 Bn fourth
-0.10 Bn french
-0.22 Bn from
0.20 Bn front
0.40 Bn fronted
-0.21 Bn full
0.12 Bn game
-0.32 Bn genre
0.44 Bn get
0.13 Bn gets
-0.05 Bn giant
-0.08 Bn girl
-0.20 Bn given
0.12 Bn gives
0.22 Bn globe
-0.42 Bn goes
-0.28 Bn going
0.09 Bn golden
0.25 Bn great
0.38 Bn guest
-0.21 Bn had
-0.16 Bn hand
-0.23 Bn handled
-0.30 Bn hands
0.27 Bn has
-0.11 Bn hat
0.25 Bn have
-0.80 Bn he
-0.50 Bn head
0.35 Bn hear
-0.29 Bn helm
-0.38 Bn helmed
-0.64 Bn her
0.12 Bn here
-0.43 Bn heroine
0.06 Bn his
-0.36 Bn hit
-0.09 Bn hollywood
-0.19 Bn home
-0.25 Bn horror
0.34 Bn host
0.28 Bn however
0.13 Bn huge
-0.37 Bn husband
-0.53 Bn i
0.24 Bn i'm
-0.12 Bn idea
0.27 Bn if
-0.19 Bn illustrated
-0.28 Bn include
-0.10 Bn included
0.05 Bn includes
0.24 Bn including
0.11 Bn indian
0.19 Bn inspired
-0.16 Bn into
-0.34 Bn ireland
-0.24 Bn itself
0.37 Bn japanese
0.08 Bn join
-0.20 Bn joined
0.27 Bn joining
0.66 Bn joins
-0.15 Bn journalist
-0.04 Bn journey
-0.34 Bn just
0.16 Bn know
0.13 Bn known
0.26 Bn korean
-0.45 Bn lady
-0.69 Bn last
0.21 Bn latest
0.17 Bn lawyer
0.06 Bn lead
-0.42 Bn leading
-0.10 Bn leads
-0.23 Bn leaving
0.32 Bn led
-0.14 Bn left
-0.34 Bn legend
-0.38 Bn life
-0.25 Bn light
-0.14 Bn likely
-0.33 Bn limited
-0.47 Bn lineup
-0.09 Bn list
0.16 Bn locked
-0.23 Bn london
0.06 Bn look
-0.28 Bn looks
-0.16 Bn lord
-0.25 Bn love
-0.39 Bn made
-0.52 Bn main
-0.30 Bn make
-0.14 Bn makes
-0.15 Bn making
-0.42 Bn male
0.13 Bn man
-0.38 Bn manga
-0.27 Bn married
-0.21 Bn matriarch
-0.05 Bn meanwhile
-0.33 Bn media
-0.22 Bn meets
-0.08 Bn members
-0.12 Bn men
-0.37 Bn miniseries
0.13 Bn minute
-0.26 Bn miss
-0.10 Bn mission
-0.09 Bn months
-0.05 Bn more
-0.10 Bn most
0.33 Bn mother
-0.09 Bn movie
0.22 Bn mr
-0.11 Bn mrs
0.26 Bn ms
-0.22 Bn my
-0.19 Bn mysterious
-0.60 Bn name
-0.29 Bn named
-0.07 Bn near
-0.17 Bn nearly
-0.39 Bn network
0.12 Bn new
0.44 Bn newcomer
0.41 Bn newcomers
-0.37 Bn newly
0.16 Bn news
-0.07 Bn next
-0.12 Bn night
-0.21 Bn no
-0.18 Bn noble
-0.22 Bn nominated
0.16 Bn nominee
0.40 Bn not
-0.19 Bn novel
-0.24 Bn novels
0.32 Bn now
-0.16 Bn off
-0.29 Bn officer
-0.21 Bn official
-0.33 Bn older
-0.07 Bn once
-0.39 Bn one
-0.15 Bn only
-0.48 Bn opening
0.40 Bn opposite
-0.30 Bn or
-0.10 Bn original
0.46 Bn originals
0.25 Bn oscar
0.41 Bn other
-0.22 Bn our
0.36 Bn out
-0.19 Bn outside
0.34 Bn over
-0.16 Bn own
-0.20 Bn owns
-0.16 Bn p.m
-0.23 Bn pair
0.43 Bn parter
-0.28 Bn partner
-0.37 Bn parts
-0.15 Bn penned
-0.26 Bn people
-0.27 Bn photo
0.23 Bn pilot
-0.11 Bn place
-0.16 Bn plan
-0.45 Bn play
0.06 Bn played
-0.39 Bn playing
-0.07 Bn plays
-0.10 Bn popular
-0.64 Bn portray
0.29 Bn portrayed
-0.28 Bn power
-0.41 Bn premiere
-0.44 Bn president
0.30 Bn press
-0.47 Bn produce
-0.37 Bn produced
-0.43 Bn producer
-0.58 Bn producers
-0.72 Bn produces
-0.57 Bn production
-0.25 Bn programming
-0.04 Bn project
-0.32 Bn protagonist
-0.29 Bn protagonists
-0.10 Bn published
-0.12 Bn put
-0.06 Bn ratings
-0.28 Bn read
-0.22 Bn reads
-0.16 Bn ready
-0.06 Bn really
-0.16 Bn regular
0.41 Bn regulars
-0.08 Bn reimagining
-0.28 Bn relationship
-0.30 Bn release
-0.07 Bn remains
-0.12 Bn remake
-0.08 Bn replaced
0.11 Bn replacing
0.30 Bn report
-0.05 Bn reports
-0.38 Bn representative
-0.59 Bn reprise
-0.34 Bn reprises
-0.04 Bn reprising
0.44 Bn respectively
0.28 Bn return
0.26 Bn returning
0.20 Bn returns
0.51 Bn reunion
-0.09 Bn reunites
-0.23 Bn revolves
-0.08 Bn rival
-0.17 Bn role
-0.21 Bn roles
-0.11 Bn rolling
-0.29 Bn room
0.08 Bn run
0.18 Bn s
-0.13 Bn said
-0.18 Bn sales
-0.19 Bn same
0.18 Bn say
-0.26 Bn says
-0.07 Bn scandal
-0.21 Bn scenes
-0.19 Bn screenplay
-0.22 Bn screenwriter
-0.36 Bn scribe
-0.48 Bn script
-0.56 Bn scripts
0.19 Bn season
-0.22 Bn seasons
0.38 Bn seat
-0.52 Bn second
-0.08 Bn secret
-0.19 Bn see
-0.39 Bn serial
-0.17 Bn series
-0.29 Bn service
0.15 Bn set
-0.31 Bn sets
-0.15 Bn setting
-0.23 Bn share
-0.28 Bn shared
-0.44 Bn she
-0.30 Bn shocking
-0.34 Bn shooting
0.18 Bn shot
-0.14 Bn shown
-0.26 Bn showrunner
-0.21 Bn shows
0.29 Bn sight
0.29 Bn signed
-0.19 Bn since
-0.33 Bn sister
0.14 Bn sisters
-0.08 Bn small
-0.34 Bn some
0.41 Bn son
-0.36 Bn song
-0.35 Bn soon
0.29 Bn sorry
-0.21 Bn source
-0.17 Bn south
0.34 Bn special
0.08 Bn spin-off
0.05 Bn split
0.51 Bn star
0.34 Bn starred
0.23 Bn stars
-0.20 Bn starts
-0.40 Bn statement
-0.13 Bn status
0.31 Bn stick
-0.39 Bn stories
-0.10 Bn stream
-0.12 Bn streaming
0.24 Bn strong
-0.22 Bn studio
-0.44 Bn such
-0.24 Bn sunday
-0.08 Bn synopsis
0.38 Bn table
-0.49 Bn takes
-0.46 Bn team
0.24 Bn teen
-0.11 Bn television
-0.23 Bn tells
-0.06 Bn terrific
-0.14 Bn thank
-0.38 Bn them
-0.09 Bn theme
-0.39 Bn then
0.15 Bn they
-0.26 Bn thinks
0.20 Bn third
0.09 Bn through
0.04 Bn title
-0.16 Bn titled
-0.24 Bn together
-0.26 Bn tokyo
-0.09 Bn told
0.11 Bn too
-0.29 Bn took
-0.42 Bn top
-0.09 Bn tour
-0.25 Bn town
-0.28 Bn trailer
-0.35 Bn trio
-0.11 Bn turned
-0.33 Bn turns
-0.31 Bn tv
-0.24 Bn twitter
0.22 Bn uk
-0.33 Bn under
0.29 Bn until
-0.33 Bn up
-0.36 Bn upon
-0.23 Bn us
0.19 Bn used
0.19 Bn vampire
0.36 Bn various
-0.20 Bn very
0.08 Bn veteran
-0.14 Bn via
0.06 Bn video
0.28 Bn viewers
0.11 Bn villain
0.08 Bn voice
-0.44 Bn w
-0.27 Bn wait
-0.44 Bn wanted
-0.23 Bn watching
-0.12 Bn we
-0.27 Bn we're
-0.09 Bn web
-0.41 Bn webtoon
-0.20 Bn weeks
-0.13 Bn west
0.32 Bn what
0.37 Bn when
0.31 Bn where
-0.34 Bn whether
-0.26 Bn which
0.34 Bn while
-0.08 Bn who
-0.28 Bn whose
0.40 Bn wife
0.32 Bn will
0.38 Bn winner
-0.21 Bn winning
-0.07 Bn without
-0.19 Bn work
-0.28 Bn working
-0.26 Bn world
-0.10 Bn worldwide
-0.25 Bn would
-0.19 Bn writer
-0.58 Bn writers
-0.67 Bn written
-0.49 Bn wrote
-0.08 Bn year
-0.44 Bn year-old
0.21 Bn years
-0.13 Bn yet
0.08 Bn you
0.10 Bn you're
-0.34 Bn young
-0.13 Bn your
0.13 Bn |
0.08 Bn –
-0.22 Bn —
0.15 Bn “
0.06 Bn ”
0.20 H 
0.19 H %C
0.23 H %D
0.52 H %K
0.56 H %N
-0.49 H %P
0.28 H %T
0.12 H &
-0.14 H 's
-0.07 H (
-0.07 H )
0.24 H ,
-0.13 H -
0.28 H .
-0.18 H /
0.13 H :
-0.18 H ?
0.36 H a
-0.40 H about
0.31 H and
-0.28 H as
-0.53 H back
0.22 H be
0.35 H by
0.31 H can
0.59 H cast
-0.13 H coming
0.12 H date
-0.16 H do
0.26 H drama
-0.32 H episodes
0.05 H for
-0.18 H from
0.30 H in
-0.13 H information
-0.28 H is
-0.18 H it
-0.11 H know
-0.17 H many
-0.11 H march
-0.62 H new
-0.14 H of
-0.12 H on
-0.11 H plot
-0.58 H premieres
0.09 H release
-0.08 H renewed
0.06 H returning
-0.08 H series
0.35 H star
-0.48 H story
0.07 H the
0.14 H to
0.25 H trailer
0.31 H watch
-0.11 H we
-0.11 H what
-0.47 H when
-0.24 H where
-0.16 H who
0.22 H will
-0.34 H you
0.43 H |
0.06 H –
-0.21 H —
-0.48 H “
-0.24 H ”
-0.04 L1 #
-0.31 L1 %C
0.05 L1 %D
-0.42 L1 %N
-0.31 L1 %O
-0.26 L1 %P
0.05 L1 %S
-0.28 L1 %T
-0.12 L1 &
-0.10 L1 's
0.14 L1 (
0.25 L1 )
0.27 L1 +
-0.14 L1 ,
-0.27 L1 -
-0.07 L1 --
0.46 L1 .
-0.52 L1 /
0.09 L1 :
0.64 L1 ;
-0.30 L1 [
0.14 L1 ^
-0.74 L1 a
-0.41 L1 about
-0.13 L1 actors
0.44 L1 actress
-0.36 L1 adapts
-0.10 L1 after
-0.29 L1 aka
0.18 L1 alongside
0.20 L1 also
-0.36 L1 an
0.09 L1 and
0.16 L1 are
0.17 L1 around
-0.40 L1 as
-0.65 L1 at
-0.22 L1 axed
0.23 L1 be
-0.21 L1 beautiful
-0.20 L1 beloved
-0.25 L1 between
-0.18 L1 black
-0.26 L1 boss
-0.16 L1 bring
-0.13 L1 brother
-0.29 L1 brothers
-0.13 L1 but
-0.37 L1 by
-0.26 L1 called
-0.21 L1 cast
0.30 L1 casts
-0.57 L1 character
-0.35 L1 chief
-0.17 L1 co-creator
-0.62 L1 creator
-0.36 L1 creators
-0.21 L1 date
-0.08 L1 daughter
-0.36 L1 detective
-0.14 L1 did
-0.50 L1 director
-0.18 L1 doing
-0.44 L1 dr
-0.37 L1 drama
-0.31 L1 father
0.39 L1 feature
-0.33 L1 features
-0.33 L1 film
-0.21 L1 followed
-0.42 L1 follows
-0.14 L1 for
-0.20 L1 former
0.05 L1 from
-0.17 L1 game
0.57 L1 has
-0.30 L1 her
-0.42 L1 heroine
-0.24 L1 his
0.34 L1 host
0.29 L1 however
-0.07 L1 husband
0.27 L1 if
-0.36 L1 in
-0.22 L1 include
0.07 L1 includes
0.53 L1 including
-0.11 L1 into
0.10 L1 is
-0.25 L1 its
0.34 L1 join
0.05 L1 joining
-0.36 L1 know
-0.23 L1 lady
-0.11 L1 last
-0.34 L1 legend
-0.14 L1 lord
-0.13 L1 makes
-0.14 L1 married
-0.22 L1 meets
-0.16 L1 members
-0.09 L1 movie
-0.19 L1 mr
-0.34 L1 my
-0.39 L1 named
-0.45 L1 new
0.50 L1 newcomer
0.27 L1 newcomers
0.25 L1 no
0.16 L1 nominee
-0.32 L1 not
-0.20 L1 novel
-0.20 L1 of
-0.29 L1 officer
-0.54 L1 on
-0.23 L1 one
0.40 L1 opposite
-0.28 L1 or
-0.43 L1 our
-0.34 L1 play
-0.20 L1 played
-0.25 L1 playing
-0.57 L1 plays
-0.49 L1 portray
-0.44 L1 president
-0.28 L1 producer
-0.44 L1 producers
-0.20 L1 production
-0.28 L1 protagonist
-0.29 L1 protagonists
-0.05 L1 release
0.47 L1 replacing
-0.14 L1 said
-0.09 L1 says
0.14 L1 sees
0.20 L1 series
-0.21 L1 service
-0.44 L1 showrunner
0.29 L1 since
-0.08 L1 small
-0.25 L1 so
0.30 L1 son
-0.06 L1 song
-0.31 L1 south
0.44 L1 star
0.65 L1 starred
-0.16 L1 starring
0.25 L1 stars
-0.29 L1 takes
0.24 L1 teen
-0.14 L1 thank
0.35 L1 that
-0.42 L1 the
-0.36 L1 their
-0.15 L1 title
-0.16 L1 titled
-0.48 L1 to
-0.13 L1 tokyo
-0.06 L1 up
-0.22 L1 upon
-0.32 L1 vampire
0.14 L1 villain
-0.08 L1 was
-0.23 L1 watching
-0.14 L1 west
0.05 L1 when
-0.34 L1 whether
0.15 L1 which
0.42 L1 while
-0.28 L1 whose
0.19 L1 wife
0.12 L1 will
0.42 L1 winner
0.32 L1 with
-0.07 L1 without
-0.13 L1 young
0.17 L1 |
0.30 L1 –
-0.38 L1 —
0.10 L1 ”
-0.16 L2 %C 's
0.25 L2 %C ,
-0.29 L2 %C /
-0.36 L2 %C :
-0.15 L2 %C chief
-0.08 L2 %C |
-0.14 L2 %D 's
-0.43 L2 %D ,
0.13 L2 %D and
-0.16 L2 %D as
-0.08 L2 %D in
-0.12 L2 %D on
0.52 L2 %D with
-0.35 L2 %K 's
-0.10 L2 %K (
0.31 L2 %O ,
-0.15 L2 %P %N
0.06 L2 %P 's
-0.21 L2 %P (
0.39 L2 %P )
0.29 L2 %P +
-0.27 L2 %P -
0.48 L2 %P :
-0.30 L2 %P [
0.18 L2 %P are
-0.22 L2 %P by
-0.14 L2 %P did
-0.24 L2 %P for
-0.06 L2 %P in
-0.08 L2 %P is
-0.13 L2 %P no
-0.55 L2 %P of
-0.17 L2 %P on
-0.41 L2 %P plays
0.29 L2 %P star
-0.27 L2 %P takes
-0.55 L2 %P the
-0.24 L2 %P to
-0.53 L2 %P –
-0.36 L2 %P —
0.18 L2 %S ;
0.59 L2 %S are
0.38 L2 %S with
0.26 L2 %S –
0.07 L2 %T %S
-0.09 L2 %T &
-0.14 L2 %T (
0.15 L2 %T ,
-0.30 L2 %T :
-0.52 L2 %T and
0.32 L2 %T are
-0.25 L2 %T by
-0.36 L2 %T creator
-0.18 L2 %T from
0.30 L2 %T has
-0.07 L2 %T in
0.46 L2 %T includes
0.09 L2 %T star
0.81 L2 %T starring
0.31 L2 %T stars
0.30 L2 %T with
0.44 L2 %T –
-0.29 L2 's father
-0.07 L2 's husband
-0.15 L2 's the
-0.26 L2 ( the
-0.19 L2 ) ,
-0.05 L2 ) as
0.23 L2 ) –
-0.24 L2 , a
0.06 L2 , after
-0.38 L2 , alongside
0.28 L2 , and
-0.08 L2 , but
-0.35 L2 , by
-0.49 L2 , from
0.45 L2 , has
-0.37 L2 , said
0.20 L2 , starring
0.09 L2 , stars
0.25 L2 , the
-0.32 L2 , which
-0.28 L2 , whose
0.20 L2 , with
-0.17 L2 , ”
-0.07 L2 . /
-0.16 L2 / producer
-0.16 L2 : the
-0.06 L2 ^ %C
-0.12 L2 ^ %T
0.14 L2 ^ ^
0.24 L2 ^ actor
0.31 L2 ^ and
-0.19 L2 ^ as
0.04 L2 ^ both
-0.15 L2 ^ but
-0.16 L2 ^ creator
-0.07 L2 ^ for
0.29 L2 ^ however
0.05 L2 ^ joining
-0.24 L2 ^ showrunner
-0.18 L2 ^ starring
-0.19 L2 ^ the
-0.32 L2 ^ when
0.06 L2 ^ while
-0.27 L2 ^ will
-0.09 L2 a young
-0.11 L2 according to
-0.21 L2 actor ,
-0.25 L2 adaptation of
-0.26 L2 adapted by
-0.04 L2 adapted from
-0.07 L2 after the
0.14 L2 also :
0.39 L2 also includes
0.46 L2 also stars
-0.17 L2 and a
-0.17 L2 and around
0.33 L2 and newcomer
-0.32 L2 and on
0.30 L2 and son
0.05 L2 and the
0.23 L2 and writer
-0.08 L2 anime of
-0.07 L2 announced at
-0.07 L2 as a
-0.17 L2 as an
-0.43 L2 as dr
-0.10 L2 as producer
-0.04 L2 as the
-0.25 L2 at the
0.23 L2 back ;
-0.17 L2 back as
-0.09 L2 back to
-0.33 L2 based on
-0.75 L2 by :
0.29 L2 cast :
0.60 L2 cast are
-0.13 L2 cast as
0.68 L2 cast includes
0.29 L2 cast including
-0.16 L2 cast members
-0.10 L2 city of
-0.24 L2 co-written by
-0.33 L2 created by
-0.30 L2 credit :
-0.28 L2 daughter ,
-0.51 L2 directed by
-0.26 L2 director :
-0.14 L2 director is
-0.10 L2 director of
-0.30 L2 dr .
0.48 L2 drama starring
-0.27 L2 during the
0.04 L2 duties with
-0.04 L2 exec producer
-0.18 L2 executive producer
-0.33 L2 executive producers
-0.09 L2 film ,
-0.28 L2 filming in
-0.07 L2 follows a
-0.23 L2 from the
0.29 L2 fronted by
-0.22 L2 has axed
-0.12 L2 his wife
-0.17 L2 hours ;
0.40 L2 hours starring
-0.19 L2 illustrated by
-0.13 L2 in %D
-0.43 L2 in a
0.27 L2 in for
-0.25 L2 in the
0.25 L2 in which
0.19 L2 inspired by
-0.11 L2 is a
0.36 L2 is that
0.42 L2 it starred
0.19 L2 it stars
-0.53 L2 it with
0.13 L2 joined by
-0.06 L2 know so
0.23 L2 led by
-0.34 L2 made by
-0.23 L2 man ,
-0.20 L2 manga by
0.35 L2 mr .
-0.09 L2 mrs .
0.29 L2 ms .
-0.24 L2 name by
-0.36 L2 novel by
-0.09 L2 novel the
-0.23 L2 novels by
-0.08 L2 of %O
-0.16 L2 of a
-0.35 L2 of drama
-0.41 L2 of the
0.24 L2 on ,
-0.12 L2 on a
-0.07 L2 on new
-0.19 L2 on the
-0.16 L2 p.m .
-0.26 L2 part of
-0.10 L2 photo :
-0.18 L2 photo by
0.56 L2 played by
-0.29 L2 produced by
-0.50 L2 producers :
-0.13 L2 programming president
-0.08 L2 reimagining of
-0.24 L2 return as
-0.17 L2 returning as
-0.22 L2 returns as
-0.23 L2 revolves around
-0.07 L2 role as
-0.16 L2 role of
-0.32 L2 roles as
-0.16 L2 said :
-0.29 L2 seen as
-0.10 L2 series ,
-0.29 L2 series and
-0.35 L2 series by
-0.18 L2 series creator
-0.09 L2 series follows
-0.38 L2 series from
0.18 L2 series starring
0.32 L2 series stars
-0.29 L2 set in
-0.30 L2 shooting in
-0.16 L2 show ,
0.49 L2 show stars
0.12 L2 star :
0.05 L2 star opposite
-0.32 L2 stars as
-0.45 L2 story of
-0.46 L2 such as
-0.22 L2 that was
-0.17 L2 the %D
-0.09 L2 the %N
-0.18 L2 the black
-0.05 L2 the last
-0.19 L2 the novel
-0.05 L2 the small
-0.06 L2 the south
-0.06 L2 theme song
-0.05 L2 to a
-0.08 L2 to the
-0.09 L2 together with
-0.10 L2 town of
-0.20 L2 under director
-0.31 L2 voice of
0.05 L2 voice to
0.40 L2 well as
0.15 L2 which starred
-0.16 L2 who plays
0.23 L2 will be
-0.33 L2 will play
-0.06 L2 with the
-0.18 L2 working with
-0.11 L2 writer :
-0.50 L2 written by
-0.23 L2 yes ,
0.42 L2 you ,
-0.11 L2 – the
-0.16 L2 “ a
-0.15 L2 “ the
-0.35 L2 ” (
-0.27 L2 ” :
-0.23 L2 ” and
-0.23 L2 ” creator
0.06 L2 ” said
0.33 L2 ” starring
0.28 L2 ” with
0.26 L3 %C , with
-0.22 L3 %C has axed
-0.13 L3 %C programming president
-0.21 L3 %D ) –
-0.17 L3 %D , and
-0.21 L3 %D , but
0.34 L3 %D , with
-0.17 L3 %N hours ;
-0.16 L3 %N p.m .
-0.07 L3 %O %P 's
-0.29 L3 %P 's father
-0.07 L3 %P 's husband
-0.26 L3 %P ( the
-0.11 L3 %P ) as
-0.17 L3 %P , a
0.14 L3 %P , with
-0.04 L3 %P : the
0.33 L3 %P and newcomer
-0.14 L3 %P in the
-0.11 L3 %P is a
-0.15 L3 %P of drama
-0.22 L3 %P returns as
-0.32 L3 %P will play
-0.36 L3 %S , the
0.26 L3 %S , with
-0.09 L3 %S of the
-0.34 L3 %T , by
0.60 L3 %T , with
0.06 L3 %T and the
-0.10 L3 %T ” and
-0.23 L3 %T ” creator
-0.31 L3 & %P (
-0.37 L3 's %P of
-0.14 L3 's %T (
-0.23 L3 's %T ,
-0.09 L3 's novel the
0.38 L3 ( %P 's
-0.33 L3 ( %P of
-0.11 L3 ( %P on
-0.08 L3 ( %P the
-0.10 L3 ( photo :
-0.07 L3 ( “ the
-0.23 L3 ) %P (
-0.48 L3 ) , with
-0.22 L3 , %P 's
-0.13 L3 , %P (
0.20 L3 , %P as
-0.09 L3 , %T &
-0.31 L3 , %T ,
-0.16 L3 , %T and
-0.08 L3 , according to
0.30 L3 , along with
-0.10 L3 , as producer
-0.27 L3 , based on
-0.15 L3 , created by
-0.13 L3 , directed by
-0.10 L3 , director of
0.20 L3 , inspired by
0.38 L3 , mr .
0.40 L3 , played by
-0.30 L3 , produced by
-0.16 L3 , said :
-0.22 L3 , that was
0.15 L3 , which starred
-0.07 L3 , who plays
-0.29 L3 , written by
0.06 L3 , ” said
0.30 L3 , ” with
-0.24 L3 : %P (
0.13 L3 : %P as
-0.29 L3 : %P with
-0.20 L3 ; %P as
-0.51 L3 ^ %P 's
-0.94 L3 ^ %P (
0.74 L3 ^ %P :
0.11 L3 ^ %P as
-0.14 L3 ^ %P did
-0.23 L3 ^ %P is
-0.39 L3 ^ %P plays
-0.50 L3 ^ %P –
0.07 L3 ^ %T %S
-0.21 L3 ^ %T 's
-0.10 L3 ^ %T (
0.11 L3 ^ %T stars
0.44 L3 ^ %T –
-0.06 L3 ^ ^ %C
-0.12 L3 ^ ^ %T
0.14 L3 ^ ^ ^
0.24 L3 ^ ^ actor
0.31 L3 ^ ^ and
-0.19 L3 ^ ^ as
0.04 L3 ^ ^ both
-0.15 L3 ^ ^ but
-0.16 L3 ^ ^ creator
-0.07 L3 ^ ^ for
0.29 L3 ^ ^ however
0.05 L3 ^ ^ joining
-0.24 L3 ^ ^ showrunner
-0.18 L3 ^ ^ starring
-0.19 L3 ^ ^ the
-0.32 L3 ^ ^ when
0.06 L3 ^ ^ while
-0.27 L3 ^ ^ will
0.19 L3 ^ also :
-0.07 L3 ^ based on
0.33 L3 ^ cast :
-0.26 L3 ^ created by
-0.19 L3 ^ directed by
-0.26 L3 ^ director :
-0.15 L3 ^ executive producer
0.42 L3 ^ it starred
-0.10 L3 ^ produced by
-0.11 L3 ^ writer :
-0.24 L3 ^ written by
0.30 L3 a %S with
-0.19 L3 adapts %P 's
-0.15 L3 after %P 's
-0.19 L3 an adaptation of
-0.26 L3 and %K 's
0.30 L3 and %P 's
-0.13 L3 and %P (
-0.55 L3 and %P as
-0.06 L3 and %P of
-0.26 L3 and adapted by
-0.17 L3 and directed by
-0.16 L3 and illustrated by
-0.08 L3 and produced by
-0.11 L3 and stars as
-0.14 L3 and written by
-0.32 L3 are %P (
-0.32 L3 as %P the
0.40 L3 as well as
-0.08 L3 based on the
-0.19 L3 be directed by
-0.24 L3 be written by
-0.08 L3 being written by
-0.06 L3 book %T :
-0.64 L3 by %P (
0.39 L3 cast also includes
-0.08 L3 centers on a
0.36 L3 character %P (
-0.12 L3 debuts %D on
0.15 L3 executive produced by
0.34 L3 father %P (
0.30 L3 for %T ,
-0.08 L3 for the %D
-0.07 L3 her role as
0.05 L3 her voice to
-0.12 L3 in %D as
-0.25 L3 in %P 's
-0.04 L3 in %T ,
-0.17 L3 in and around
-0.31 L3 include %P (
-0.45 L3 is %P (
-0.05 L3 is %P as
-0.11 L3 is based on
-0.19 L3 is created by
-0.16 L3 is directed by
-0.12 L3 is written by
-0.15 L3 new %P 's
-0.08 L3 novels of %O
-0.25 L3 of %P 's
0.36 L3 of %P (
0.25 L3 of %P as
-0.33 L3 of %S ,
0.33 L3 of %T ,
0.46 L3 of %T includes
0.17 L3 on %D ,
-0.20 L3 on %P 's
0.32 L3 on %P (
-0.05 L3 on %P in
-0.05 L3 opening theme song
-0.24 L3 same name by
-0.15 L3 series written by
-0.05 L3 set in the
0.11 L3 starring %P 's
-0.13 L3 stars %P (
-0.24 L3 stars %P as
-0.10 L3 take on the
-0.08 L3 television anime of
-0.42 L3 the %P 's
-0.15 L3 the %P for
-0.25 L3 the %P of
-0.34 L3 the %S ,
0.63 L3 the cast includes
-0.14 L3 the director is
-0.26 L3 the part of
-0.07 L3 the role of
-0.09 L3 the series follows
0.22 L3 the series stars
-0.42 L3 the series with
-0.16 L3 the show ,
0.49 L3 the show stars
-0.43 L3 the story of
-0.10 L3 the town of
0.31 L3 to %O ,
-0.29 L3 to %P 's
0.32 L3 to %P (
0.11 L3 was created by
-0.25 L3 was directed by
-0.16 L3 was written by
0.34 L3 with %P 's
-0.22 L3 with %P as
-0.07 L3 with %P of
-0.16 L3 writer / producer
0.34 L3 “ %P (
-0.49 L3 ” , from
-0.12 LR %D .
-0.14 LR %N $
-0.27 LR %N ,
-0.33 LR %N —
-0.18 LR %O 's
-0.13 LR %O ,
-0.20 LR %T .
-0.10 LR 's %D
0.04 LR 's %N
-0.07 LR 's %T
-0.36 LR 's 's
0.31 LR 's )
-0.10 LR 's -
0.39 LR 's .
0.12 LR 's and
-0.07 LR 's are
-0.31 LR 's as
-0.06 LR 's at
-0.29 LR 's has
-0.36 LR 's in
-0.40 LR 's is
-0.17 LR 's novels
-0.09 LR 's of
-0.17 LR ( $
-0.13 LR ( %N
-0.57 LR ( 's
0.18 LR ( )
-0.34 LR ( ,
-0.25 LR ( of
-0.05 LR ( on
-0.05 LR ( the
0.11 LR , 's
-0.24 LR , )
-0.68 LR , ,
-0.39 LR , -
-0.19 LR , .
-0.17 LR , :
-0.06 LR , are
-0.25 LR , being
-0.28 LR , can
0.35 LR , has
-0.06 LR , have
-0.40 LR , in
0.24 LR , is
-0.16 LR , said
-0.14 LR , to
-0.39 LR , was
-0.32 LR , will
-0.36 LR . )
0.26 LR . ,
0.42 LR . .
-0.19 LR / $
0.18 LR : $
0.10 LR : 's
-0.61 LR : )
0.42 LR : ,
0.70 LR : .
-0.27 LR : /
0.07 LR : as
-0.26 LR : for
-0.34 LR : in
0.14 LR : is
-0.11 LR : me
-0.13 LR : the
0.37 LR : to
-0.16 LR : will
-0.29 LR : with
-0.10 LR : you
0.27 LR ; 's
0.32 LR ; ,
0.11 LR ; is
-0.30 LR [ ]
0.06 LR ^ $
-0.17 LR ^ 's
-0.35 LR ^ ,
0.29 LR ^ .
0.07 LR ^ :
0.37 LR ^ again
0.50 LR ^ and
0.66 LR ^ as
0.06 LR ^ cast
-0.11 LR ^ continues
-0.44 LR ^ created
-0.31 LR ^ developed
-0.35 LR ^ directed
-0.61 LR ^ directs
-0.16 LR ^ had
0.08 LR ^ has
0.09 LR ^ have
0.43 LR ^ hosts
0.55 LR ^ in
-0.05 LR ^ is
-0.28 LR ^ launched
-0.15 LR ^ lead
0.24 LR ^ led
-0.38 LR ^ only
-0.30 LR ^ penned
0.36 LR ^ play
0.22 LR ^ played
-0.13 LR ^ plays
-0.51 LR ^ produces
0.33 LR ^ reprise
0.06 LR ^ reprises
0.10 LR ^ returns
0.36 LR ^ said
-0.30 LR ^ says
-0.26 LR ^ served
0.40 LR ^ share
-0.36 LR ^ split
-0.08 LR ^ star
0.12 LR ^ stars
0.10 LR ^ takes
0.23 LR ^ team
-0.19 LR ^ the
-0.31 LR ^ to
-0.34 LR ^ told
0.16 LR ^ was
0.16 LR ^ who
0.39 LR ^ will
0.19 LR ^ would
-0.22 LR ^ |
0.37 LR ^ –
0.09 LR ^ —
-0.17 LR a )
-0.16 LR a ,
-0.11 LR a .
-0.11 LR a lawyer
-0.29 LR about ,
0.09 LR actor as
-0.18 LR actor is
0.39 LR actors .
0.36 LR actress ,
0.34 LR actress .
-0.36 LR adapts 's
-0.28 LR alongside ,
-0.08 LR alongside .
-0.19 LR an agent
-0.06 LR and 's
-0.08 LR and ,
-0.10 LR and -
0.29 LR and .
0.27 LR and as
-0.28 LR and in
-0.06 LR and of
0.37 LR are ,
-0.27 LR are .
0.18 LR are as
-0.23 LR around ,
-0.17 LR around .
-0.21 LR as $
-0.18 LR as 's
-0.64 LR as ,
-0.64 LR as .
-0.21 LR as ;
0.16 LR as as
-0.07 LR as the
-0.27 LR as with
-0.23 LR as would
-0.28 LR at $
-0.16 LR at %D
-0.17 LR at ,
-0.35 LR at .
-0.05 LR at in
0.17 LR be .
-0.20 LR between and
0.12 LR but has
-0.10 LR but is
-0.60 LR by $
-0.20 LR by 's
0.31 LR by )
0.34 LR by ,
-0.65 LR by .
-0.18 LR by /
-0.46 LR by and
-0.06 LR by in
-0.23 LR by is
-0.16 LR by on
-0.26 LR by who
0.28 LR by –
-0.15 LR cast $
-0.06 LR co-creator ,
-0.25 LR creator .
-0.37 LR creator has
-0.10 LR creator said
-0.09 LR director ,
-0.46 LR director .
-0.19 LR director is
-0.34 LR dr .
-0.24 LR drama ,
0.39 LR feature .
-0.09 LR follows ,
0.12 LR for 's
-0.23 LR for )
0.20 LR for as
-0.27 LR for for
-0.35 LR for in
-0.08 LR from 's
-0.40 LR from ,
0.11 LR from .
0.52 LR has .
0.09 LR has in
-0.05 LR in $
-0.10 LR in %D
-0.39 LR in 's
-0.41 LR in ,
-0.62 LR in .
-0.10 LR in and
0.08 LR in are
-0.26 LR in as
-0.07 LR in ireland
-0.05 LR in on
-0.21 LR include .
0.07 LR include as
-0.13 LR including ,
0.55 LR including .
-0.47 LR is 's
0.38 LR is ,
0.25 LR is .
0.21 LR is as
0.31 LR is of
-0.23 LR its ,
-0.10 LR last )
0.31 LR like .
-0.22 LR meets ,
-0.09 LR movie .
-0.30 LR my is
-0.34 LR named .
-0.19 LR new 's
0.36 LR no .
-0.10 LR not )
-0.24 LR of $
-0.11 LR of 's
-0.34 LR of )
-0.82 LR of .
-0.19 LR of and
-0.41 LR of as
-0.10 LR of in
-0.24 LR of is
-0.08 LR of to
-0.12 LR of who
-0.27 LR of will
-0.05 LR on 's
-0.11 LR on )
-0.04 LR on ,
-0.41 LR on .
-0.43 LR on in
0.05 LR opposite in
-0.21 LR or .
-0.23 LR play ,
-0.27 LR play .
-0.12 LR play in
-0.27 LR plays ,
-0.34 LR plays .
-0.20 LR plays in
-0.10 LR producer ,
-0.09 LR producer said
-0.08 LR producer will
-0.33 LR producers .
-0.29 LR protagonists ,
0.12 LR said ,
-0.40 LR said .
-0.10 LR showrunner ,
0.30 LR since took
-0.07 LR small town
-0.06 LR so $
-0.04 LR song .
-0.08 LR south .
0.35 LR star ,
0.21 LR star stars
0.15 LR starred ,
0.40 LR starred .
-0.20 LR starring 's
0.68 LR starring ,
-0.37 LR starring .
0.19 LR starring ;
0.41 LR starring and
0.30 LR starring as
0.21 LR stars ,
0.83 LR stars .
0.33 LR stars as
0.04 LR that are
0.08 LR that will
0.19 LR that would
-0.12 LR the $
-0.14 LR the %N
-0.09 LR the %S
-0.28 LR the 's
-0.44 LR the )
-0.36 LR the ,
-0.24 LR the -
-0.57 LR the .
-0.13 LR the ...
-0.06 LR the :
-0.05 LR the and
-0.27 LR the as
-0.15 LR the book
-0.04 LR the family
-0.05 LR the for
-0.14 LR the in
-0.24 LR the is
-0.08 LR the novel
-0.43 LR the of
0.35 LR the series
-0.19 LR the star
-0.09 LR the story
-0.07 LR the to
-0.24 LR to 's
-0.10 LR to )
-0.18 LR to ,
-0.51 LR to .
-0.16 LR to for
-0.22 LR to in
0.14 LR villain ,
0.47 LR while is
-0.08 LR while will
0.31 LR winner ,
0.28 LR with 's
0.08 LR with ,
0.48 LR with .
-0.07 LR with again
-0.31 LR with and
0.37 LR with at
0.06 LR with in
-0.26 LR with of
0.35 LR with returning
-0.07 LR without ,
-0.35 LR writer .
-0.45 LR – $
0.50 LR – 's
-0.27 LR – ,
-0.36 LR — $
0.25 LR ” ,
-0.14 LR ” said
0.28 LR ” told
-0.51 Lb2 %K
0.12 Lb2 %N
0.26 Lb2 %O
-0.14 Lb2 %P
0.59 Lb2 %S
-0.08 Lb2 %T
-0.55 Lb2 (
0.19 Lb2 )
0.56 Lb2 ,
0.12 Lb2 -
-0.09 Lb2 .
-0.21 Lb2 /
0.10 Lb2 9pm
0.06 Lb2 :
-0.30 Lb2 ;
0.18 Lb2 ^
-0.60 Lb2 a
-0.11 Lb2 according
0.17 Lb2 acted
-0.21 Lb2 actor
0.33 Lb2 actors
-0.24 Lb2 adaptation
-0.30 Lb2 adapted
0.15 Lb2 added
-0.07 Lb2 after
0.10 Lb2 again
-0.10 Lb2 all
0.21 Lb2 already
0.62 Lb2 also
0.22 Lb2 and
-0.21 Lb2 anime
0.19 Lb2 announced
-0.25 Lb2 another
0.41 Lb2 are
-0.11 Lb2 as
-0.18 Lb2 association
0.28 Lb2 at
-0.30 Lb2 australia
0.22 Lb2 australian
-0.07 Lb2 award
-0.26 Lb2 backdrop
-0.36 Lb2 based
-0.44 Lb2 be
-0.30 Lb2 book
0.24 Lb2 buzz
-0.29 Lb2 by
-0.16 Lb2 camera
0.37 Lb2 cast
0.37 Lb2 ceo
-0.33 Lb2 character
-0.10 Lb2 city
-0.29 Lb2 co-created
-0.24 Lb2 co-written
0.40 Lb2 come
-0.23 Lb2 comic
0.11 Lb2 confirmed
-0.33 Lb2 created
-0.30 Lb2 credit
-0.28 Lb2 daughter
-0.51 Lb2 directed
-0.35 Lb2 director
-0.26 Lb2 directs
0.17 Lb2 done
-0.30 Lb2 dr
-0.27 Lb2 during
0.04 Lb2 duties
-0.08 Lb2 end
-0.38 Lb2 episodes
-0.41 Lb2 eps
-0.12 Lb2 event
-0.04 Lb2 exec
-0.43 Lb2 executive
-0.10 Lb2 film
-0.18 Lb2 filming
-0.27 Lb2 follows
-0.18 Lb2 for
-0.46 Lb2 from
-0.31 Lb2 front
0.29 Lb2 fronted
0.31 Lb2 had
-0.41 Lb2 has
0.35 Lb2 have
-0.32 Lb2 he
-0.41 Lb2 head
-0.35 Lb2 her
0.12 Lb2 here
-0.41 Lb2 his
-0.08 Lb2 hours
-0.19 Lb2 illustrated
0.11 Lb2 in
-0.26 Lb2 including
0.19 Lb2 inspired
-0.33 Lb2 into
-0.28 Lb2 is
0.15 Lb2 it
-0.46 Lb2 its
0.13 Lb2 joined
-0.18 Lb2 know
-0.31 Lb2 last
-0.10 Lb2 leads
0.23 Lb2 led
-0.08 Lb2 left
-0.13 Lb2 like
-0.31 Lb2 made
-0.19 Lb2 main
-0.37 Lb2 man
-0.32 Lb2 manga
-0.42 Lb2 meanwhile
0.39 Lb2 members
0.34 Lb2 mother
0.35 Lb2 mr
-0.09 Lb2 mrs
0.29 Lb2 ms
-0.58 Lb2 name
-0.15 Lb2 named
-0.34 Lb2 network
-0.27 Lb2 new
0.24 Lb2 news
-0.42 Lb2 no
0.25 Lb2 not
-0.41 Lb2 novel
-0.27 Lb2 novels
-0.74 Lb2 of
-0.07 Lb2 on
0.35 Lb2 oscar
-0.48 Lb2 out
-0.19 Lb2 outside
-0.51 Lb2 over
-0.16 Lb2 p.m
-0.21 Lb2 pair
0.21 Lb2 part
0.33 Lb2 parter
-0.26 Lb2 partner
-0.18 Lb2 parts
-0.21 Lb2 photo
-0.23 Lb2 place
0.56 Lb2 played
-0.05 Lb2 portray
-0.17 Lb2 produce
-0.36 Lb2 produced
-0.23 Lb2 producer
-0.13 Lb2 producers
-0.30 Lb2 produces
-0.20 Lb2 programming
-0.19 Lb2 regular
0.46 Lb2 regulars
-0.08 Lb2 reimagining
-0.16 Lb2 return
-0.21 Lb2 returning
-0.27 Lb2 returns
-0.23 Lb2 revolves
-0.16 Lb2 role
-0.32 Lb2 roles
-0.17 Lb2 said
-0.56 Lb2 scripts
0.20 Lb2 season
-0.41 Lb2 second
0.32 Lb2 see
-0.46 Lb2 seen
-0.23 Lb2 series
-0.05 Lb2 set
-0.34 Lb2 she
-0.30 Lb2 shooting
0.18 Lb2 shot
-0.28 Lb2 showrunner
0.24 Lb2 star
0.61 Lb2 starring
0.47 Lb2 stars
-0.28 Lb2 stories
-0.04 Lb2 story
-0.46 Lb2 such
-0.43 Lb2 team
-0.31 Lb2 that
-0.33 Lb2 the
-0.21 Lb2 them
-0.06 Lb2 theme
-0.22 Lb2 then
0.11 Lb2 there
0.18 Lb2 this
-0.45 Lb2 to
-0.10 Lb2 together
-0.05 Lb2 told
0.12 Lb2 too
-0.21 Lb2 town
-0.15 Lb2 trailer
-0.23 Lb2 tv
0.24 Lb2 uk
-0.20 Lb2 under
-0.30 Lb2 up
-0.18 Lb2 video
-0.30 Lb2 voice
0.14 Lb2 was
-0.35 Lb2 webtoon
0.40 Lb2 well
0.05 Lb2 when
-0.37 Lb2 which
-0.50 Lb2 who
0.29 Lb2 will
-0.16 Lb2 winning
0.60 Lb2 with
-0.26 Lb2 working
-0.06 Lb2 world
-0.19 Lb2 writer
-0.50 Lb2 written
-0.08 Lb2 wrote
-0.30 Lb2 year-old
0.49 Lb2 years
-0.23 Lb2 yes
0.18 Lb2 you
-0.09 Lb2 |
-0.07 Lb2 –
-0.47 Lb2 “
-0.08 Lb2 ”
-0.04 Lb3 !
-0.05 Lb3 #
0.13 Lb3 %C
0.26 Lb3 %D
-0.53 Lb3 %K
-0.25 Lb3 %O
0.17 Lb3 %S
0.20 Lb3 %T
-0.34 Lb3 &
0.30 Lb3 's
-0.88 Lb3 )
-0.09 Lb3 ,
-0.28 Lb3 -
-0.30 Lb3 .
-0.20 Lb3 /
-0.31 Lb3 :
-0.53 Lb3 ;
0.28 Lb3 ?
0.41 Lb3 a
-0.32 Lb3 actress
-0.13 Lb3 adapted
-0.19 Lb3 adapts
-0.25 Lb3 after
-0.32 Lb3 again
-0.09 Lb3 alongside
0.17 Lb3 already
-0.15 Lb3 also
0.19 Lb3 an
-0.28 Lb3 and
0.33 Lb3 animates
0.22 Lb3 are
-0.99 Lb3 as
-0.10 Lb3 based
-0.41 Lb3 be
0.19 Lb3 been
-0.25 Lb3 between
-0.49 Lb3 board
-0.20 Lb3 book
-0.23 Lb3 both
0.26 Lb3 brother
-0.13 Lb3 but
-0.12 Lb3 by
0.22 Lb3 can
0.43 Lb3 cast
-0.08 Lb3 centers
0.17 Lb3 character
-0.07 Lb3 christmas
0.21 Lb3 comedy
-0.06 Lb3 comes
-0.05 Lb3 could
-0.17 Lb3 debut
-0.12 Lb3 debuts
0.08 Lb3 director
-0.18 Lb3 drama
-0.05 Lb3 drawn
-0.30 Lb3 episode
0.10 Lb3 episodes
0.43 Lb3 event
-0.22 Lb3 exec
0.09 Lb3 expect
-0.19 Lb3 fact
-0.14 Lb3 family
0.06 Lb3 fans
0.12 Lb3 fashion
0.34 Lb3 father
0.16 Lb3 feature
-0.22 Lb3 fictional
-0.25 Lb3 film
0.39 Lb3 filming
0.11 Lb3 first
0.18 Lb3 follows
-0.32 Lb3 for
-0.27 Lb3 golden
0.16 Lb3 has
-0.08 Lb3 he
-0.21 Lb3 head
-0.38 Lb3 her
-0.43 Lb3 his
-0.15 Lb3 horror
0.27 Lb3 i'm
0.05 Lb3 in
-0.26 Lb3 include
-0.20 Lb3 including
0.14 Lb3 indian
-0.15 Lb3 is
0.55 Lb3 it
-0.13 Lb3 its
-0.27 Lb3 joined
-0.10 Lb3 just
-0.11 Lb3 know
-0.30 Lb3 last
0.33 Lb3 lead
-0.28 Lb3 leads
-0.36 Lb3 life
-0.33 Lb3 limited
-0.09 Lb3 list
-0.04 Lb3 love
-0.40 Lb3 main
-0.24 Lb3 members
-0.12 Lb3 men
-0.37 Lb3 miniseries
-0.10 Lb3 mission
-0.21 Lb3 mother
0.17 Lb3 name
0.23 Lb3 named
0.09 Lb3 new
-0.14 Lb3 news
0.34 Lb3 not
0.15 Lb3 novel
-0.08 Lb3 novels
-0.27 Lb3 now
0.14 Lb3 on
-0.13 Lb3 one
0.52 Lb3 only
-0.05 Lb3 opening
0.24 Lb3 original
-0.13 Lb3 other
0.12 Lb3 out
-0.16 Lb3 parts
-0.08 Lb3 played
-0.05 Lb3 plays
-0.09 Lb3 power
-0.26 Lb3 premiere
-0.08 Lb3 press
-0.33 Lb3 producer
-0.08 Lb3 producers
-0.10 Lb3 production
0.20 Lb3 return
0.43 Lb3 returning
0.28 Lb3 role
0.18 Lb3 s
0.13 Lb3 said
-0.24 Lb3 same
-0.11 Lb3 secret
0.15 Lb3 seen
-0.05 Lb3 series
0.38 Lb3 set
-0.07 Lb3 shooting
-0.30 Lb3 show
-0.08 Lb3 shown
-0.10 Lb3 shows
0.30 Lb3 son
-0.31 Lb3 starred
0.12 Lb3 starring
0.07 Lb3 stars
0.31 Lb3 stick
-0.16 Lb3 story
-0.22 Lb3 take
-0.13 Lb3 takes
0.14 Lb3 television
0.15 Lb3 that
-0.46 Lb3 the
0.46 Lb3 their
-0.29 Lb3 them
-0.13 Lb3 there
-0.12 Lb3 they
0.25 Lb3 this
-0.15 Lb3 thriller
-0.28 Lb3 time
-0.07 Lb3 to
-0.21 Lb3 trailer
-0.24 Lb3 twitter
-0.18 Lb3 up
0.36 Lb3 various
0.16 Lb3 video
-0.40 Lb3 was
-0.20 Lb3 we
-0.36 Lb3 were
-0.43 Lb3 which
-0.27 Lb3 while
0.33 Lb3 who
0.19 Lb3 wife
-0.05 Lb3 will
0.20 Lb3 with
-0.19 Lb3 work
-0.21 Lb3 world
-0.16 Lb3 writer
-0.46 Lb3 years
-0.23 Lb3 young
-0.18 Lb3 |
0.28 Lb3 –
0.25 Lb3 “
0.11 Lb3 ”
-0.17 R1 !
-0.12 R1 $
-0.38 R1 %D
-0.18 R1 %N
-0.12 R1 %O
0.06 R1 %P
-0.09 R1 %S
-0.38 R1 %T
-0.18 R1 's
0.09 R1 )
-0.13 R1 ,
0.35 R1 -
0.18 R1 --
0.07 R1 .
0.16 R1 ...
-0.50 R1 /
0.06 R1 :
0.40 R1 ;
0.19 R1 [
-0.30 R1 ]
0.53 R1 a
-0.27 R1 actor
-0.24 R1 actress
-0.39 R1 adapted
-0.16 R1 added
0.06 R1 after
0.19 R1 again
-0.24 R1 agent
0.07 R1 all
-0.09 R1 along
0.09 R1 also
-0.18 R1 and
-0.12 R1 are
0.46 R1 as
-0.04 R1 at
0.05 R1 attached
-0.35 R1 australia
-0.35 R1 award
-0.09 R1 back
-0.22 R1 before
-0.11 R1 being
-0.20 R1 book
-0.21 R1 broadcast
-0.32 R1 by
-0.15 R1 called
-0.28 R1 can
0.06 R1 cast
-0.05 R1 city
-0.13 R1 come
0.20 R1 comes
-0.11 R1 continues
0.22 R1 could
-0.40 R1 created
-0.10 R1 denied
0.21 R1 described
-0.31 R1 developed
-0.46 R1 did
-0.51 R1 directed
-0.65 R1 directs
0.31 R1 does
-0.45 R1 drama
-0.06 R1 episode
-0.32 R1 exec
0.11 R1 executive
-0.08 R1 fame
-0.06 R1 family
0.24 R1 fans
-0.10 R1 finally
-0.28 R1 follows
-0.52 R1 for
0.46 R1 from
0.39 R1 gets
-0.14 R1 girl
-0.27 R1 got
-0.33 R1 had
-0.35 R1 handles
0.07 R1 have
0.05 R1 her
-0.28 R1 here
-0.58 R1 himself
-0.05 R1 his
0.43 R1 hosts
0.15 R1 in
-0.07 R1 ireland
-0.08 R1 is
0.23 R1 joining
0.10 R1 joins
-0.28 R1 launched
-0.11 R1 lawyer
-0.18 R1 lead
0.30 R1 leads
-0.16 R1 leave
0.21 R1 led
-0.25 R1 left
-0.37 R1 made
0.11 R1 makes
-0.11 R1 me
-0.28 R1 movie
-0.20 R1 no
-0.08 R1 north
-0.26 R1 novel
-0.17 R1 novels
-0.60 R1 of
-0.41 R1 on
-0.39 R1 once
-0.38 R1 only
-0.28 R1 overseeing
-0.30 R1 penned
-0.32 R1 people
0.46 R1 play
0.05 R1 played
0.25 R1 playing
-0.17 R1 plays
-0.51 R1 produces
-0.06 R1 put
-0.09 R1 release
-0.51 R1 remains
0.38 R1 reprise
0.06 R1 reprises
-0.25 R1 respectively
0.35 R1 returning
-0.04 R1 returns
-0.31 R1 role
-0.10 R1 said
-0.28 R1 says
0.16 R1 series
-0.26 R1 served
0.44 R1 share
-0.13 R1 show
-0.28 R1 since
-0.08 R1 sisters
0.15 R1 sits
-0.36 R1 split
0.12 R1 star
-0.28 R1 starring
0.24 R1 stars
-0.25 R1 stays
-0.06 R1 stepped
-0.16 R1 steps
0.22 R1 still
-0.15 R1 story
0.08 R1 take
-0.15 R1 takes
0.23 R1 team
-0.07 R1 tell
-0.45 R1 the
-0.31 R1 thriller
-0.53 R1 to
-0.05 R1 told
-0.07 R1 took
-0.07 R1 town
0.39 R1 turned
-0.21 R1 turns
-0.11 R1 under
-0.20 R1 until
-0.14 R1 update
0.39 R1 upped
-0.08 R1 via
-0.15 R1 was
0.36 R1 were
-0.08 R1 west
-0.26 R1 who
0.14 R1 with
0.14 R1 would
-0.13 R1 wrote
-0.35 R1 you
-0.29 R1 |
0.29 R1 –
-0.09 R1 —
-0.22 R1 “
-0.14 R2 ! $
-0.12 R2 $ $
-0.16 R2 %D .
-0.10 R2 %N %P
-0.10 R2 %N )
-0.21 R2 %N ,
-0.11 R2 %N in
0.08 R2 %P (
-0.09 R2 %T ,
-0.20 R2 %T is
-0.27 R2 's %D
-0.39 R2 's %K
0.46 R2 's %P
-0.53 R2 's %T
-0.27 R2 's book
-0.06 R2 's character
-0.23 R2 's childhood
-0.26 R2 's father
-0.21 R2 's husband
-0.06 R2 's journey
0.12 R2 's last
-0.33 R2 's manga
-0.26 R2 's novel
0.20 R2 's own
-0.31 R2 's second
-0.12 R2 's series
-0.20 R2 's top
-0.10 R2 's trilogy
0.32 R2 's “
-0.31 R2 ) $
-0.24 R2 ) %P
0.13 R2 ) ,
0.22 R2 ) .
0.33 R2 ) are
-0.45 R2 ) as
-0.37 R2 ) has
-0.30 R2 ) have
0.09 R2 ) in
-0.53 R2 ) is
-0.34 R2 ) lead
-0.28 R2 ) plays
-0.46 R2 ) star
0.42 R2 ) who
-0.42 R2 ) will
-0.10 R2 ) would
-0.28 R2 , %C
0.32 R2 , %D
0.13 R2 , %N
-0.17 R2 , %O
-0.30 R2 , %S
-0.33 R2 , %T
-0.45 R2 , a
-0.17 R2 , according
-0.52 R2 , after
0.24 R2 , alongside
-0.10 R2 , although
0.30 R2 , an
0.25 R2 , and
-0.05 R2 , announced
0.33 R2 , arrives
-0.25 R2 , as
0.17 R2 , best
-0.25 R2 , but
-0.25 R2 , chief
-0.34 R2 , described
0.39 R2 , directed
-0.42 R2 , director
0.08 R2 , for
0.18 R2 , from
-0.14 R2 , has
0.11 R2 , her
0.09 R2 , in
-0.07 R2 , is
-0.12 R2 , it
-0.25 R2 , its
0.24 R2 , last
-0.34 R2 , mr
0.14 R2 , new
0.13 R2 , once
0.11 R2 , one
-0.47 R2 , played
-0.26 R2 , president
-0.05 R2 , produced
-0.15 R2 , respectively
-0.09 R2 , said
-0.17 R2 , since
0.09 R2 , the
-0.36 R2 , their
-0.18 R2 , though
-0.08 R2 , told
-0.09 R2 , was
-0.17 R2 , where
0.11 R2 , which
-0.14 R2 , while
0.11 R2 , whose
0.16 R2 , will
0.10 R2 , with
-0.05 R2 , written
-0.50 R2 , “
-0.17 R2 , ”
0.25 R2 - %P
-0.09 R2 - based
0.24 R2 - fronted
-0.14 R2 - set
-0.11 R2 - winning
0.05 R2 . $
-0.13 R2 . ,
-0.05 R2 . ”
-0.14 R2 ... $
-0.11 R2 ... no
-0.45 R2 / %C
-0.18 R2 / %O
-0.50 R2 : %C
-0.66 R2 : %P
0.14 R2 : the
-0.13 R2 : “
-0.07 R2 ; %T
0.33 R2 ; and
0.19 R2 [ %P
-0.39 R2 adapted the
-0.16 R2 added :
0.23 R2 again playing
-0.09 R2 along with
-0.14 R2 and %D
-0.13 R2 and %T
-0.17 R2 and adapted
-0.13 R2 and directed
-0.22 R2 and her
-0.09 R2 and illustrated
-0.08 R2 and is
-0.08 R2 and it
0.35 R2 and newcomer
-0.07 R2 and produced
0.28 R2 and son
-0.11 R2 and starring
-0.30 R2 and stars
-0.12 R2 and the
-0.08 R2 and will
-0.18 R2 and written
0.21 R2 are %P
-0.39 R2 are executive
-0.18 R2 are rolling
0.47 R2 are the
0.15 R2 as %P
0.46 R2 as a
0.21 R2 as he
0.35 R2 as the
-0.30 R2 as well
-0.17 R2 at %N
-0.14 R2 at %P
0.06 R2 at the
-0.05 R2 australia ,
-0.28 R2 back in
0.19 R2 being the
-0.19 R2 by %P
-0.15 R2 called it
-0.20 R2 created %T
-0.12 R2 created it
-0.32 R2 created the
0.21 R2 described the
-0.29 R2 directed .
-0.28 R2 directed the
-0.14 R2 directs .
-0.26 R2 directs the
-0.08 R2 does not
-0.05 R2 drama %T
-0.32 R2 exec produce
0.11 R2 executive produce
-0.38 R2 for %C
-0.31 R2 for %K
-0.37 R2 for %S
0.27 R2 for a
-0.37 R2 for his
-0.19 R2 for the
-0.23 R2 for “
0.36 R2 from the
-0.14 R2 girl ,
-0.37 R2 had a
-0.32 R2 handles the
-0.50 R2 has a
0.27 R2 has joined
0.22 R2 has said
0.19 R2 has signed
0.16 R2 has the
-0.14 R2 has told
-0.13 R2 has written
0.36 R2 have all
0.37 R2 have been
0.11 R2 have joined
-0.31 R2 have written
-0.45 R2 in %D
-0.26 R2 in %P
-0.10 R2 in %S
-0.08 R2 in %T
0.33 R2 in a
0.34 R2 in his
0.18 R2 in the
-0.11 R2 in “
0.13 R2 is %P
0.12 R2 is %T
0.16 R2 is a
-0.17 R2 is also
0.34 R2 is available
0.51 R2 is back
-0.32 R2 is behind
0.22 R2 is coming
-0.37 R2 is directing
0.26 R2 is doing
-0.26 R2 is found
-0.11 R2 is in
0.20 R2 is leaving
0.20 R2 is likely
-0.31 R2 is making
-0.05 R2 is not
0.13 R2 is on
0.15 R2 is seen
0.31 R2 is set
-0.06 R2 is stepping
-0.24 R2 joins “
-0.26 R2 launched the
0.33 R2 lead the
0.30 R2 leads %T
0.21 R2 led the
-0.37 R2 no %P
-0.13 R2 novel ,
-0.17 R2 of %K
-0.57 R2 of %P
-0.23 R2 of a
-0.40 R2 of drama
-0.17 R2 of the
-0.37 R2 on %C
0.13 R2 on %D
-0.04 R2 on %P
0.14 R2 on a
-0.28 R2 overseeing the
-0.30 R2 penned the
0.21 R2 play the
-0.13 R2 plays %P
0.08 R2 plays the
-0.09 R2 release $
0.22 R2 reprise their
0.06 R2 reprises her
-0.07 R2 respectively ,
-0.22 R2 respectively .
0.44 R2 return ;
-0.34 R2 return to
0.05 R2 returns as
-0.08 R2 returns to
-0.33 R2 said ,
0.06 R2 said .
-0.42 R2 said in
0.24 R2 says :
-0.15 R2 series ,
0.24 R2 series in
-0.26 R2 served as
0.22 R2 share the
-0.36 R2 split the
-0.34 R2 star %P
0.50 R2 star .
0.09 R2 stars as
0.21 R2 stars in
0.23 R2 takes %P
0.23 R2 team up
-0.22 R2 the %P
-0.12 R2 to %P
-0.07 R2 to be
-0.42 R2 to return
-0.06 R2 to the
-0.12 R2 told %O
-0.27 R2 told reporters
0.28 R2 told us
0.39 R2 upped to
0.28 R2 was %P
-0.24 R2 who 's
-0.25 R2 who is
-0.20 R2 who share
0.08 R2 will not
-0.17 R2 will perform
0.46 R2 will play
0.04 R2 will reprise
-0.09 R2 will return
0.47 R2 will star
0.31 R2 will take
0.17 R2 with %P
-0.06 R2 would be
0.21 R2 wrote it
-0.29 R2 wrote the
0.36 R2 – %P
-0.20 R2 – a
-0.14 R2 – the
-0.60 R2 — %D
-0.04 R2 — that
-0.10 R2 “ %P
-0.14 R3 ! $ $
-0.12 R3 $ $ $
-0.16 R3 %D . $
-0.21 R3 %N , %P
0.08 R3 %P ( %P
-0.09 R3 's %K ,
-0.17 R3 's %K and
-0.51 R3 's %P )
-0.26 R3 's %P ,
0.26 R3 's %P .
-0.10 R3 's %P and
-0.35 R3 's %P as
0.32 R3 's %P in
0.33 R3 's %P is
-0.07 R3 's %P of
-0.08 R3 's %T (
-0.43 R3 's %T ,
-0.29 R3 's %T and
-0.08 R3 's %T is
-0.17 R3 's character ,
-0.26 R3 's father %P
-0.21 R3 's husband %P
-0.19 R3 's manga ,
-0.26 R3 's novel the
-0.12 R3 's series %T
0.44 R3 's “ %T
-0.31 R3 ) $ $
-0.24 R3 ) %P (
-0.42 R3 ) , %P
-0.21 R3 ) , %T
0.40 R3 ) , a
0.11 R3 ) , and
-0.24 R3 ) , who
-0.26 R3 ) , with
0.22 R3 ) . $
-0.15 R3 ) and %P
0.11 R3 ) are all
0.12 R3 ) are back
-0.43 R3 ) as %P
-0.21 R3 ) has been
-0.17 R3 ) is the
-0.06 R3 ) will be
-0.30 R3 , %S $
0.26 R3 , a %P
-0.09 R3 , a successful
-0.26 R3 , a woman
-0.17 R3 , according to
0.37 R3 , and others
-0.05 R3 , announced the
0.33 R3 , arrives %D
-0.24 R3 , as well
0.17 R3 , best known
-0.34 R3 , described as
0.40 R3 , directed by
-0.42 R3 , director of
-0.15 R3 , from %D
0.25 R3 , is a
-0.08 R3 , is back
0.07 R3 , is expected
0.24 R3 , last seen
0.13 R3 , once again
0.11 R3 , one of
-0.47 R3 , played by
-0.26 R3 , president of
-0.05 R3 , produced by
-0.15 R3 , respectively .
-0.15 R3 , the %C
0.14 R3 , the %S
-0.25 R3 , the creator
-0.07 R3 , the drama
0.22 R3 , the latter
-0.18 R3 , the producer
0.39 R3 , the series
0.13 R3 , the show
-0.29 R3 , the son
-0.09 R3 , where the
-0.10 R3 , who also
0.24 R3 , who are
-0.57 R3 , who created
0.05 R3 , who had
0.21 R3 , who has
0.10 R3 , who left
0.28 R3 , who plays
0.28 R3 , who starred
0.24 R3 , who was
-0.20 R3 , who will
-0.35 R3 , who writes
-0.33 R3 , who wrote
-0.19 R3 , with %P
-0.05 R3 , written by
-0.45 R3 , “ %T
-0.06 R3 - set crime
0.05 R3 . $ $
-0.05 R3 . ” $
-0.14 R3 ... $ $
-0.35 R3 / %C $
-0.13 R3 : the %P
-0.35 R3 : “ %P
0.19 R3 [ %P ]
-0.16 R3 added : “
-0.13 R3 and directed by
-0.12 R3 and her family
-0.09 R3 and illustrated by
-0.08 R3 and it is
0.35 R3 and newcomer %P
-0.07 R3 and produced by
0.28 R3 and son %P
-0.11 R3 and starring %P
-0.30 R3 and stars as
-0.18 R3 and written by
0.19 R3 are all expected
0.51 R3 are all on
-0.30 R3 are all set
-0.10 R3 are back in
-0.39 R3 are executive producers
-0.18 R3 are rolling in
-0.15 R3 as %P $
-0.12 R3 as %P 's
0.26 R3 as %P ,
0.37 R3 as %P .
0.35 R3 as %P and
-0.47 R3 as %P the
-0.24 R3 as the king
0.25 R3 as the title
-0.30 R3 as well as
-0.11 R3 at %N with
0.37 R3 at the helm
-0.28 R3 back in %D
-0.10 R3 by %P .
-0.19 R3 commented : “
-0.29 R3 directed . $
-0.16 R3 directed the first
-0.31 R3 directed the pilot
-0.14 R3 directs . $
-0.29 R3 for %C .
-0.15 R3 for the %C
-0.23 R3 for “ %T
0.30 R3 has been cast
0.27 R3 has joined the
0.19 R3 has signed on
0.20 R3 has the part
0.36 R3 have all been
-0.15 R3 have joined the
-0.31 R3 have written the
-0.07 R3 in %D $
-0.34 R3 in %D .
-0.21 R3 in %P ,
-0.13 R3 in %S of
-0.31 R3 in the %P
-0.18 R3 in the %S
-0.23 R3 in the new
-0.12 R3 in the show
-0.11 R3 in “ %T
-0.29 R3 is %P 's
0.31 R3 is %P ,
0.34 R3 is available .
-0.27 R3 is directing the
-0.45 R3 is in charge
0.17 R3 is in talks
0.31 R3 is set to
-0.38 R3 is the creator
-0.33 R3 is the studio
-0.14 R3 of %K .
-0.07 R3 of %P )
-0.07 R3 of %P ,
-0.37 R3 of %P .
-0.23 R3 of a %P
-0.07 R3 of drama %P
-0.06 R3 of the %P
-0.10 R3 on %C ,
0.31 R3 on %D .
-0.30 R3 penned the script
0.13 R3 plays %P .
-0.09 R3 release $ $
0.22 R3 reprise their roles
0.06 R3 reprises her role
-0.22 R3 respectively . $
0.23 R3 returns as %P
0.06 R3 said . $
-0.38 R3 said in a
0.24 R3 says : “
0.24 R3 series in %D
-0.36 R3 split the directing
-0.30 R3 star %P stars
0.50 R3 star . $
-0.08 R3 the %P ,
-0.12 R3 told %O he
-0.27 R3 told reporters that
0.39 R3 upped to regular
0.36 R3 will be back
0.17 R3 will be returning
-0.06 R3 will not be
-0.17 R3 will perform the
0.33 R3 will play %P
0.22 R3 will star in
0.60 R3 with %P ,
-0.26 R3 with %P .
-0.49 R3 wrote it .
0.63 R3 – %P $
-0.10 R3 “ %P ”
0.15 Rb2 !
-0.14 Rb2 %C
-0.15 Rb2 %D
-0.52 Rb2 %K
-0.14 Rb2 %N
-0.31 Rb2 %O
0.14 Rb2 %P
-0.12 Rb2 %S
-0.70 Rb2 %T
0.25 Rb2 's
-0.55 Rb2 )
-0.13 Rb2 ,
-0.11 Rb2 -
-0.20 Rb2 --
-0.15 Rb2 /
0.11 Rb2 :
0.25 Rb2 ;
0.04 Rb2 a
0.13 Rb2 about
0.16 Rb2 absent
-0.12 Rb2 according
-0.14 Rb2 actor
-0.17 Rb2 adapted
-0.54 Rb2 after
0.32 Rb2 again
-0.09 Rb2 all
0.24 Rb2 alongside
0.28 Rb2 already
0.32 Rb2 also
-0.10 Rb2 although
-0.22 Rb2 always
-0.63 Rb2 among
0.44 Rb2 an
0.13 Rb2 and
0.15 Rb2 announced
-0.39 Rb2 another
-0.11 Rb2 are
0.33 Rb2 arrives
-0.37 Rb2 as
-0.46 Rb2 at
-0.07 Rb2 attached
-0.19 Rb2 attended
0.34 Rb2 available
0.07 Rb2 back
-0.09 Rb2 based
0.18 Rb2 been
-0.17 Rb2 behind
0.17 Rb2 best
-0.27 Rb2 book
0.11 Rb2 both
-0.36 Rb2 brother
-0.28 Rb2 busy
-0.25 Rb2 but
-0.24 Rb2 by
-0.22 Rb2 called
0.21 Rb2 can
-0.07 Rb2 cast
-0.10 Rb2 character
-0.29 Rb2 chief
-0.23 Rb2 childhood
-0.15 Rb2 clarify
0.08 Rb2 comedy
0.22 Rb2 coming
-0.09 Rb2 confirmed
-0.13 Rb2 continue
-0.25 Rb2 continues
-0.15 Rb2 creator
-0.08 Rb2 debut
-0.34 Rb2 described
-0.44 Rb2 direct
0.27 Rb2 directed
-0.44 Rb2 directing
-0.57 Rb2 director
0.15 Rb2 doing
-0.16 Rb2 down
-0.16 Rb2 dr
0.35 Rb2 drama
-0.25 Rb2 dropped
-0.07 Rb2 east
-0.19 Rb2 exec
-0.05 Rb2 executive
-0.36 Rb2 famous
-0.05 Rb2 fantasy
-0.26 Rb2 father
-0.39 Rb2 film
-0.08 Rb2 first
-0.07 Rb2 following
-0.15 Rb2 follows
0.23 Rb2 for
0.20 Rb2 found
-0.07 Rb2 from
0.24 Rb2 fronted
-0.16 Rb2 going
-0.21 Rb2 had
-0.51 Rb2 has
-0.24 Rb2 have
0.15 Rb2 he
-0.21 Rb2 hiding
-0.23 Rb2 him
-0.29 Rb2 his
-0.31 Rb2 husband
-0.09 Rb2 illustrated
0.13 Rb2 in
-0.20 Rb2 into
-0.10 Rb2 investigate
-0.28 Rb2 is
-0.31 Rb2 it
-0.58 Rb2 its
-0.04 Rb2 join
0.18 Rb2 joined
0.25 Rb2 joining
-0.06 Rb2 journey
0.20 Rb2 last
-0.24 Rb2 lead
0.15 Rb2 leaving
0.05 Rb2 left
-0.37 Rb2 like
0.26 Rb2 likely
0.24 Rb2 locked
0.33 Rb2 lord
-0.38 Rb2 made
0.44 Rb2 make
-0.40 Rb2 making
-0.37 Rb2 manga
-0.36 Rb2 more
0.20 Rb2 mr
-0.08 Rb2 named
0.41 Rb2 newcomer
0.16 Rb2 no
-0.26 Rb2 novel
-0.18 Rb2 of
0.28 Rb2 off
0.38 Rb2 on
-0.04 Rb2 once
0.22 Rb2 one
-0.08 Rb2 original
-0.32 Rb2 other
0.10 Rb2 out
-0.19 Rb2 over
0.20 Rb2 own
-0.33 Rb2 part
-0.04 Rb2 penned
-0.17 Rb2 perform
0.45 Rb2 play
-0.13 Rb2 played
0.23 Rb2 playing
0.21 Rb2 plays
0.46 Rb2 portray
-0.26 Rb2 president
-0.08 Rb2 produce
-0.46 Rb2 produced
-0.54 Rb2 produces
-0.05 Rb2 put
-0.27 Rb2 reporters
0.04 Rb2 reprise
-0.15 Rb2 respectively
-0.29 Rb2 return
-0.32 Rb2 returning
-0.18 Rb2 rolling
0.24 Rb2 rumoured
-0.07 Rb2 said
-0.22 Rb2 say
-0.37 Rb2 second
0.15 Rb2 seen
-0.48 Rb2 series
-0.07 Rb2 set
-0.09 Rb2 share
0.23 Rb2 she
-0.20 Rb2 show
0.19 Rb2 signed
-0.17 Rb2 since
0.28 Rb2 son
-0.07 Rb2 soon
0.16 Rb2 starring
-0.17 Rb2 stars
-0.19 Rb2 starting
-0.06 Rb2 stepping
0.37 Rb2 take
0.06 Rb2 that
-0.06 Rb2 their
-0.11 Rb2 them
-0.13 Rb2 this
-0.18 Rb2 though
0.16 Rb2 time
-0.27 Rb2 to
-0.30 Rb2 told
-0.20 Rb2 top
-0.10 Rb2 trilogy
0.25 Rb2 under
0.26 Rb2 us
0.12 Rb2 very
0.27 Rb2 voice
-0.38 Rb2 we
-0.21 Rb2 what
-0.17 Rb2 where
0.11 Rb2 which
-0.14 Rb2 while
0.15 Rb2 who
0.11 Rb2 whose
-0.15 Rb2 will
-0.11 Rb2 winning
-0.19 Rb2 with
-0.38 Rb2 working
-0.16 Rb2 would
-0.22 Rb2 writing
-0.45 Rb2 written
-0.06 Rb2 wrote
-0.16 Rb2 “
-0.25 Rb2 ”
0.20 Rb3 !
-0.08 Rb3 #
-0.14 Rb3 $
-0.12 Rb3 %D
-0.33 Rb3 %K
-0.06 Rb3 %O
0.64 Rb3 %S
-0.08 Rb3 %T
-0.30 Rb3 &
-0.10 Rb3 's
-0.06 Rb3 (
-0.36 Rb3 )
-0.13 Rb3 ,
-0.18 Rb3 .
-0.31 Rb3 :
-0.15 Rb3 ;
0.19 Rb3 ]
0.46 Rb3 a
-0.23 Rb3 about
-0.26 Rb3 actor
-0.22 Rb3 actress
-0.29 Rb3 adapted
-0.26 Rb3 again
-0.11 Rb3 all
-0.40 Rb3 along
-0.36 Rb3 also
-0.23 Rb3 an
-0.16 Rb3 and
0.16 Rb3 another
-0.19 Rb3 are
0.31 Rb3 as
-0.11 Rb3 at
0.23 Rb3 been
-0.05 Rb3 best
0.24 Rb3 both
-0.25 Rb3 brother
-0.63 Rb3 by
0.55 Rb3 cast
-0.18 Rb3 characters
-0.59 Rb3 charge
-0.15 Rb3 charismatic
0.21 Rb3 come
-0.49 Rb3 composition
0.51 Rb3 confirmed
-0.56 Rb3 created
-0.45 Rb3 creator
-0.06 Rb3 crime
-0.12 Rb3 date
-0.45 Rb3 dead
-0.07 Rb3 debuted
-0.09 Rb3 detective
-0.35 Rb3 direct
-0.39 Rb3 directed
-0.48 Rb3 directing
0.07 Rb3 director
0.06 Rb3 does
-0.17 Rb3 drama
-0.10 Rb3 dramas
-0.25 Rb3 duties
0.55 Rb3 ever
-0.32 Rb3 exec
-0.61 Rb3 executive
0.39 Rb3 expected
-0.36 Rb3 family
0.40 Rb3 famous
-0.40 Rb3 fan
0.11 Rb3 fans
-0.08 Rb3 fantasy
-0.45 Rb3 feature
-0.14 Rb3 fighting
-0.18 Rb3 film
0.25 Rb3 filming
-0.12 Rb3 first
0.20 Rb3 from
-0.33 Rb3 gets
-0.04 Rb3 getting
0.18 Rb3 girl
0.16 Rb3 go
0.11 Rb3 hand
-0.46 Rb3 hard
0.26 Rb3 has
-0.43 Rb3 he
-0.31 Rb3 head
0.29 Rb3 helm
0.30 Rb3 her
0.13 Rb3 heroine
-0.21 Rb3 his
0.40 Rb3 in
0.22 Rb3 involved
0.12 Rb3 is
0.17 Rb3 it
0.08 Rb3 joined
-0.24 Rb3 king
0.17 Rb3 known
-0.05 Rb3 last
-0.11 Rb3 latter
0.50 Rb3 lead
0.24 Rb3 leads
0.27 Rb3 left
-0.28 Rb3 life
0.18 Rb3 list
-0.38 Rb3 live-action
-0.29 Rb3 local
-0.23 Rb3 made
-0.54 Rb3 manga
-0.32 Rb3 memory
-0.15 Rb3 modern
0.14 Rb3 more
-0.28 Rb3 mrs
-0.29 Rb3 murder
-0.28 Rb3 news
0.32 Rb3 not
-0.31 Rb3 novel
-0.60 Rb3 of
0.40 Rb3 off
-0.44 Rb3 on
-0.18 Rb3 one
-0.11 Rb3 only
-0.28 Rb3 original
0.26 Rb3 other
0.42 Rb3 others
-0.35 Rb3 out
-0.17 Rb3 own
0.32 Rb3 part
-0.18 Rb3 people
-0.37 Rb3 pilot
0.10 Rb3 place
-0.07 Rb3 play
-0.16 Rb3 played
0.28 Rb3 plays
0.16 Rb3 premiere
0.13 Rb3 produced
-0.42 Rb3 producer
-0.48 Rb3 producers
0.30 Rb3 produces
-0.29 Rb3 producing
-0.22 Rb3 production
0.39 Rb3 regular
-0.17 Rb3 release
-0.14 Rb3 return
0.13 Rb3 returning
0.22 Rb3 role
0.22 Rb3 roles
-0.32 Rb3 romantic
-0.18 Rb3 said
-0.04 Rb3 same
-0.46 Rb3 script
-0.25 Rb3 scripts
-0.16 Rb3 series
-0.11 Rb3 service
-0.26 Rb3 set
-0.25 Rb3 she
0.05 Rb3 show
-0.24 Rb3 shown
-0.58 Rb3 showrunner
-0.16 Rb3 signed
0.20 Rb3 sound
0.36 Rb3 star
0.28 Rb3 starred
-0.30 Rb3 stars
-0.15 Rb3 stepping
-0.18 Rb3 story
-0.38 Rb3 studio
-0.09 Rb3 successful
0.29 Rb3 taking
-0.38 Rb3 tale
0.17 Rb3 talks
-0.52 Rb3 team
-0.14 Rb3 that
-0.53 Rb3 the
0.21 Rb3 their
0.15 Rb3 there
-0.40 Rb3 they
-0.14 Rb3 third
-0.30 Rb3 this
-0.24 Rb3 thriller
-0.38 Rb3 time
0.26 Rb3 title
-0.39 Rb3 to
-0.14 Rb3 too
-0.29 Rb3 tv
-0.10 Rb3 under
-0.07 Rb3 up
0.24 Rb3 very
-0.17 Rb3 viewers
0.29 Rb3 voice
-0.38 Rb3 wanted
0.06 Rb3 was
-0.30 Rb3 watch
0.19 Rb3 we
-0.08 Rb3 we're
-0.10 Rb3 well
-0.14 Rb3 which
-0.24 Rb3 wife
-0.10 Rb3 will
-0.08 Rb3 winning
-0.26 Rb3 woman
-0.23 Rb3 work
-0.35 Rb3 writes
-0.47 Rb3 written
-0.33 Rb3 wrote
-0.27 Rb3 year
-0.45 Rb3 york
-0.13 Rb3 you
-0.10 Rb3 |
-0.21 Rb3 –
-0.23 Rb3 “
-0.25 Rb3 ”
-0.05 T after
0.10 T both
-0.22 T none
-0.13 T season
-0.06 at caption
-0.29 at first0
-0.25 at first1
-0.05 at first2
0.50 at first3
0.38 at heading
0.41 at item
0.22 at last2
0.68 at last3
-0.16 at length0
-0.07 at length2
-0.33 at length4
-0.16 at length5
0.36 at middle3
-0.19 at paragraph
-0.36 at row
-0.48 at title
2.87 cat cast
-1.24 cat character
-1.73 cat maker
-0.04 l1 #
-0.31 l1 %C
-0.32 l1 %D
-0.42 l1 %N
-0.31 l1 %O
-0.29 l1 %P
0.05 l1 %S
-0.28 l1 %T
0.07 l1 &
0.07 l1 's
0.27 l1 (
0.27 l1 +
0.25 l1 ,
-0.27 l1 -
-0.12 l1 --
0.38 l1 .
-0.22 l1 /
0.74 l1 ;
-0.30 l1 [
0.13 l1 ^
-0.74 l1 a
-0.39 l1 about
0.50 l1 actor
-0.21 l1 actors
0.44 l1 actress
-0.36 l1 adapts
-0.09 l1 after
-0.29 l1 aka
0.43 l1 alongside
0.20 l1 also
-0.36 l1 an
0.14 l1 and
0.23 l1 are
0.17 l1 around
-0.97 l1 as
-0.64 l1 at
-0.22 l1 axed
0.23 l1 be
-0.21 l1 beautiful
-0.20 l1 beloved
-0.26 l1 between
-0.18 l1 black
-0.26 l1 boss
-0.40 l1 both
-0.16 l1 bring
-0.17 l1 brother
-0.22 l1 brothers
-0.13 l1 but
-0.09 l1 by
-0.26 l1 called
-0.21 l1 cast
0.38 l1 casts
-0.66 l1 character
-0.35 l1 chief
-0.17 l1 co-creator
-0.56 l1 creator
-0.19 l1 creators
-0.13 l1 date
-0.08 l1 daughter
-0.36 l1 detective
-0.14 l1 did
-0.43 l1 director
-0.60 l1 doing
-0.44 l1 dr
-0.37 l1 drama
-0.18 l1 father
-0.15 l1 feature
-0.33 l1 features
-0.19 l1 film
-0.21 l1 followed
-0.42 l1 follows
-0.07 l1 for
-0.17 l1 game
0.50 l1 has
-0.30 l1 her
-0.42 l1 heroine
-0.22 l1 his
0.34 l1 host
0.29 l1 however
-0.07 l1 husband
0.27 l1 if
-0.60 l1 in
-0.33 l1 include
0.22 l1 including
-0.11 l1 into
-0.04 l1 is
-0.25 l1 its
0.14 l1 join
-0.36 l1 know
-0.23 l1 lady
-0.11 l1 last
-0.34 l1 legend
-0.05 l1 like
-0.34 l1 lord
-0.13 l1 makes
-0.21 l1 married
-0.22 l1 meets
0.28 l1 members
-0.18 l1 mother
-0.09 l1 movie
-0.19 l1 mr
-0.30 l1 my
-0.39 l1 named
-0.45 l1 new
0.50 l1 newcomer
0.20 l1 newcomers
0.25 l1 no
0.16 l1 nominee
-0.32 l1 not
-0.18 l1 novel
-0.21 l1 of
-0.29 l1 officer
-0.45 l1 on
-0.21 l1 one
0.40 l1 opposite
0.10 l1 or
-0.12 l1 our
-0.33 l1 play
-0.45 l1 played
-0.25 l1 playing
-0.57 l1 plays
-0.49 l1 portray
-0.44 l1 president
-0.28 l1 producer
-0.32 l1 producers
-0.08 l1 production
-0.28 l1 protagonist
-0.26 l1 protagonists
-0.05 l1 release
0.47 l1 replacing
-0.12 l1 said
-0.09 l1 says
0.10 l1 sees
0.13 l1 series
-0.21 l1 service
-0.44 l1 showrunner
0.29 l1 since
-0.08 l1 small
-0.25 l1 so
0.30 l1 son
-0.31 l1 south
0.38 l1 star
0.38 l1 starred
-0.07 l1 stars
-0.29 l1 takes
0.24 l1 teen
-0.14 l1 thank
0.32 l1 that
-0.52 l1 the
-0.36 l1 their
-0.08 l1 through
-0.15 l1 title
-0.18 l1 to
-0.13 l1 tokyo
-0.06 l1 up
-0.22 l1 upon
-0.45 l1 vampire
0.14 l1 villain
-0.08 l1 was
-0.23 l1 watching
-0.14 l1 west
-0.11 l1 when
-0.34 l1 whether
0.15 l1 which
0.42 l1 while
-0.28 l1 whose
-0.40 l1 wife
-0.08 l1 will
0.42 l1 winner
0.07 l1 with
-0.07 l1 without
-0.13 l1 young
0.17 l1 –
-0.19 l1 —
-0.65 l1 “
0.11 l1 ”
-0.16 l2 %C 's
0.30 l2 %C ,
-0.29 l2 %C /
-0.36 l2 %C :
-0.15 l2 %C chief
-0.08 l2 %C |
-0.14 l2 %D 's
-0.26 l2 %D ,
0.13 l2 %D and
-0.09 l2 %D as
-0.05 l2 %D in
-0.12 l2 %D on
0.29 l2 %D with
-0.23 l2 %K 's
-0.10 l2 %K (
-0.21 l2 %K ,
0.16 l2 %K ;
-0.40 l2 %K and
0.16 l2 %O ,
-0.15 l2 %P %N
0.10 l2 %P &
0.20 l2 %P 's
0.16 l2 %P )
0.29 l2 %P +
0.32 l2 %P ,
-0.27 l2 %P -
0.50 l2 %P :
0.41 l2 %P ;
-0.30 l2 %P [
0.11 l2 %P and
0.18 l2 %P are
-0.65 l2 %P as
-0.17 l2 %P by
-0.14 l2 %P did
-0.15 l2 %P for
-0.43 l2 %P in
-0.35 l2 %P is
-0.13 l2 %P no
-0.38 l2 %P of
-0.16 l2 %P on
0.27 l2 %P or
-0.40 l2 %P plays
0.29 l2 %P star
-0.27 l2 %P takes
-0.55 l2 %P the
-0.24 l2 %P to
-0.14 l2 %P with
-0.53 l2 %P –
-0.15 l2 %P —
-0.10 l2 %P “
0.18 l2 %S ;
0.25 l2 %S are
0.38 l2 %S with
0.23 l2 %S –
0.07 l2 %T %S
-0.09 l2 %T &
0.15 l2 %T 's
-0.23 l2 %T (
0.20 l2 %T ,
-0.21 l2 %T :
-0.52 l2 %T and
0.24 l2 %T are
-0.25 l2 %T by
-0.36 l2 %T creator
-0.18 l2 %T from
0.30 l2 %T has
-0.07 l2 %T in
0.05 l2 %T includes
0.09 l2 %T star
0.28 l2 %T starring
0.20 l2 %T stars
0.30 l2 %T with
0.36 l2 %T –
-0.15 l2 's father
-0.07 l2 's husband
-0.15 l2 's the
-0.21 l2 ( the
-0.26 l2 ( “
0.36 l2 ) ,
-0.59 l2 ) as
0.19 l2 ) –
-0.24 l2 , a
0.06 l2 , after
-0.17 l2 , alongside
0.34 l2 , and
-0.08 l2 , but
-0.24 l2 , by
-0.32 l2 , from
0.35 l2 , has
-0.20 l2 , including
-0.37 l2 , said
0.61 l2 , starring
0.08 l2 , stars
0.06 l2 , the
-0.32 l2 , which
-0.28 l2 , whose
0.18 l2 , with
-0.27 l2 , “
-0.16 l2 , ”
-0.07 l2 . /
-0.16 l2 / producer
-0.16 l2 : the
-0.37 l2 : “
-0.06 l2 ^ %C
-0.12 l2 ^ %T
0.13 l2 ^ ^
0.24 l2 ^ actor
0.31 l2 ^ and
-0.19 l2 ^ as
-0.31 l2 ^ both
-0.15 l2 ^ but
-0.16 l2 ^ creator
-0.07 l2 ^ for
0.29 l2 ^ however
-0.24 l2 ^ showrunner
-0.13 l2 ^ starring
-0.17 l2 ^ the
-0.32 l2 ^ when
0.06 l2 ^ while
-0.27 l2 ^ will
-0.41 l2 ^ “
-0.09 l2 a young
-0.11 l2 according to
-0.21 l2 actor ,
-0.25 l2 adaptation of
-0.26 l2 adapted by
-0.04 l2 adapted from
-0.07 l2 after the
-0.12 l2 also :
0.19 l2 also includes
0.35 l2 also stars
-0.17 l2 and a
-0.17 l2 and around
0.33 l2 and newcomer
-0.21 l2 and on
0.30 l2 and son
-0.39 l2 and the
0.23 l2 and writer
-0.10 l2 and “
-0.08 l2 anime of
-0.07 l2 announced at
-0.07 l2 as a
-0.17 l2 as an
-0.43 l2 as dr
-0.10 l2 as producer
-0.25 l2 at the
0.23 l2 back ;
-0.17 l2 back as
-0.09 l2 back to
-0.31 l2 based on
-0.59 l2 by :
0.22 l2 cast :
-0.13 l2 cast as
0.27 l2 cast includes
0.16 l2 cast including
0.28 l2 cast members
-0.10 l2 city of
-0.16 l2 co-written by
-0.14 l2 created by
-0.30 l2 credit :
-0.28 l2 daughter ,
-0.43 l2 directed by
-0.26 l2 director :
-0.14 l2 director is
-0.10 l2 director of
-0.18 l2 dr .
0.28 l2 drama starring
-0.14 l2 during the
-0.38 l2 duties with
-0.04 l2 exec producer
-0.18 l2 executive producer
-0.13 l2 executive producers
-0.09 l2 film ,
-0.15 l2 filming in
-0.07 l2 follows a
-0.16 l2 from the
0.29 l2 fronted by
-0.22 l2 has axed
-0.12 l2 his wife
-0.25 l2 hours ;
0.33 l2 hours starring
-0.19 l2 illustrated by
-0.13 l2 in %D
-0.43 l2 in a
0.27 l2 in for
-0.32 l2 in the
0.25 l2 in which
0.19 l2 inspired by
-0.11 l2 is a
0.36 l2 is that
0.05 l2 it starred
0.08 l2 it stars
-0.34 l2 it with
0.13 l2 joined by
-0.06 l2 know so
0.22 l2 led by
-0.23 l2 man ,
-0.20 l2 manga by
0.35 l2 mr .
0.29 l2 ms .
-0.23 l2 name by
-0.27 l2 novel by
-0.09 l2 novel the
-0.23 l2 novels by
-0.08 l2 of %O
-0.16 l2 of a
-0.35 l2 of drama
-0.39 l2 of the
0.24 l2 on ,
-0.10 l2 on a
-0.07 l2 on new
-0.19 l2 on the
-0.16 l2 p.m .
-0.26 l2 part of
-0.10 l2 photo :
-0.18 l2 photo by
0.55 l2 played by
-0.23 l2 produced by
-0.32 l2 producers :
-0.13 l2 programming president
-0.08 l2 reimagining of
-0.24 l2 return as
-0.17 l2 returning as
-0.22 l2 returns as
-0.23 l2 revolves around
-0.07 l2 role as
-0.16 l2 role of
-0.17 l2 roles as
-0.29 l2 seen as
-0.10 l2 series ,
-0.29 l2 series and
-0.15 l2 series by
-0.08 l2 series creator
-0.09 l2 series follows
-0.34 l2 series from
0.13 l2 series starring
0.56 l2 series stars
-0.43 l2 series with
-0.19 l2 set in
-0.22 l2 shooting in
-0.16 l2 show ,
0.11 l2 show stars
-0.06 l2 song “
0.12 l2 star :
0.05 l2 star opposite
-0.32 l2 stars as
-0.43 l2 story of
-0.14 l2 such as
-0.22 l2 that was
-0.17 l2 the %D
-0.09 l2 the %N
-0.18 l2 the black
-0.05 l2 the last
-0.18 l2 the novel
-0.05 l2 the small
-0.06 l2 the south
-0.19 l2 the “
-0.16 l2 titled “
-0.05 l2 to a
-0.08 l2 to the
-0.11 l2 together with
-0.10 l2 town of
-0.20 l2 under director
-0.31 l2 voice of
-0.40 l2 voice to
0.06 l2 well as
0.15 l2 which starred
-0.16 l2 who plays
0.23 l2 will be
-0.32 l2 will play
-0.06 l2 with the
-0.11 l2 writer :
-0.41 l2 written by
-0.19 l2 yes ,
0.20 l2 you ,
-0.10 l2 – the
-0.15 l2 “ a
-0.14 l2 “ the
-0.35 l2 ” (
-0.27 l2 ” :
-0.33 l2 ” and
-0.11 l2 ” creator
0.08 l2 ” said
0.20 l2 ” starring
0.28 l2 ” with
0.20 l3 %C , with
-0.22 l3 %C has axed
-0.13 l3 %C programming president
-0.27 l3 %D ) –
-0.17 l3 %D , and
-0.21 l3 %D , but
0.21 l3 %D , with
-0.09 l3 %K , and
-0.25 l3 %N hours ;
-0.16 l3 %N p.m .
-0.07 l3 %O %P 's
-0.15 l3 %P 's father
-0.07 l3 %P 's husband
-0.21 l3 %P ( the
-0.26 l3 %P ( “
0.80 l3 %P ) ,
0.09 l3 %P ) and
-0.52 l3 %P ) as
-0.17 l3 %P , a
0.23 l3 %P , and
-0.23 l3 %P , the
0.14 l3 %P , with
-0.04 l3 %P : the
-0.10 l3 %P : “
0.33 l3 %P and newcomer
-0.12 l3 %P and the
-0.05 l3 %P in the
-0.11 l3 %P is a
-0.15 l3 %P of drama
-0.22 l3 %P returns as
-0.32 l3 %P will play
-0.36 l3 %S , the
0.26 l3 %S , with
-0.09 l3 %S of the
-0.19 l3 %T , by
0.44 l3 %T , starring
0.58 l3 %T , with
0.06 l3 %T and the
-0.11 l3 %T ” creator
-0.25 l3 & %P (
-0.36 l3 's %P ,
-0.61 l3 's %P and
-0.19 l3 's %P of
-0.14 l3 's %T (
-0.23 l3 's %T ,
-0.09 l3 's novel the
0.38 l3 ( %P &
0.38 l3 ( %P 's
-0.54 l3 ( %P ,
-0.27 l3 ( %P and
-0.13 l3 ( %P of
-0.09 l3 ( %P on
-0.05 l3 ( %P the
-0.10 l3 ( photo :
-0.05 l3 ( “ the
-0.08 l3 ) %P (
0.05 l3 ) , and
-0.29 l3 ) , with
0.29 l3 , %P &
-0.05 l3 , %P (
0.28 l3 , %P ,
0.32 l3 , %P and
-0.62 l3 , %P as
-0.34 l3 , %P is
-0.09 l3 , %T &
-0.31 l3 , %T ,
-0.16 l3 , %T and
-0.08 l3 , according to
0.52 l3 , along with
-0.36 l3 , and the
-0.10 l3 , as producer
-0.25 l3 , based on
-0.15 l3 , created by
-0.13 l3 , directed by
-0.10 l3 , director of
0.20 l3 , inspired by
0.38 l3 , mr .
0.39 l3 , played by
-0.23 l3 , produced by
-0.22 l3 , that was
0.15 l3 , which starred
-0.07 l3 , who plays
-0.18 l3 , written by
0.08 l3 , ” said
0.30 l3 , ” with
0.09 l3 . %P ,
-0.25 l3 : %P (
0.04 l3 : %P ,
0.15 l3 : %P and
-0.30 l3 : %P as
-0.29 l3 : %P with
0.30 l3 ; %P ,
0.40 l3 ; %P and
-0.20 l3 ; %P as
-0.19 l3 ^ %K ,
-0.27 l3 ^ %P &
-0.51 l3 ^ %P 's
-0.86 l3 ^ %P (
0.35 l3 ^ %P ,
0.78 l3 ^ %P :
0.16 l3 ^ %P and
-0.57 l3 ^ %P as
-0.14 l3 ^ %P did
-0.37 l3 ^ %P is
-0.39 l3 ^ %P plays
-0.50 l3 ^ %P –
0.07 l3 ^ %T %S
0.11 l3 ^ %T 's
-0.13 l3 ^ %T (
0.36 l3 ^ %T –
-0.06 l3 ^ ^ %C
-0.12 l3 ^ ^ %T
0.13 l3 ^ ^ ^
0.24 l3 ^ ^ actor
0.31 l3 ^ ^ and
-0.19 l3 ^ ^ as
-0.31 l3 ^ ^ both
-0.15 l3 ^ ^ but
-0.16 l3 ^ ^ creator
-0.07 l3 ^ ^ for
0.29 l3 ^ ^ however
-0.24 l3 ^ ^ showrunner
-0.13 l3 ^ ^ starring
-0.17 l3 ^ ^ the
-0.32 l3 ^ ^ when
0.06 l3 ^ ^ while
-0.27 l3 ^ ^ will
-0.41 l3 ^ ^ “
-0.06 l3 ^ also :
-0.07 l3 ^ based on
0.22 l3 ^ cast :
-0.20 l3 ^ created by
-0.19 l3 ^ directed by
-0.26 l3 ^ director :
-0.15 l3 ^ executive producer
0.05 l3 ^ it starred
-0.10 l3 ^ produced by
-0.11 l3 ^ writer :
-0.17 l3 ^ written by
0.30 l3 a %S with
-0.15 l3 after %P 's
-0.19 l3 an adaptation of
-0.12 l3 and %K 's
0.30 l3 and %P 's
-0.29 l3 and %P ,
0.30 l3 and %P ;
-0.43 l3 and %P as
-0.06 l3 and %P of
-0.26 l3 and adapted by
-0.17 l3 and directed by
-0.16 l3 and illustrated by
-0.08 l3 and produced by
-0.11 l3 and stars as
-0.11 l3 and written by
-0.29 l3 are %P (
-0.13 l3 are %P ,
0.58 l3 as %P ,
0.07 l3 as %P and
-0.53 l3 as %P the
0.06 l3 as well as
-0.08 l3 based on the
-0.19 l3 be directed by
-0.24 l3 be written by
-0.08 l3 being written by
-0.06 l3 book %T :
0.27 l3 both %P and
-0.20 l3 brothers %P and
0.04 l3 by %P 's
-0.49 l3 by %P (
-0.39 l3 by %P ,
-0.14 l3 by %P /
-0.51 l3 by %P and
0.19 l3 cast also includes
-0.24 l3 casts %P ,
-0.06 l3 centers on a
0.36 l3 character %P (
-0.21 l3 creator %P and
-0.12 l3 debuts %D on
0.15 l3 executive produced by
0.34 l3 father %P (
-0.24 l3 for %K and
0.24 l3 for %T ,
-0.08 l3 for the %D
-0.18 l3 from %P ,
0.28 l3 has %P and
-0.07 l3 her role as
-0.40 l3 her voice to
-0.25 l3 in %P 's
0.19 l3 in %P ,
-0.39 l3 in %P and
-0.04 l3 in %T ,
-0.17 l3 in and around
-0.31 l3 include %P (
-0.09 l3 include %P ,
0.16 l3 includes %P ,
0.28 l3 including %P ,
-0.22 l3 is %P (
0.16 l3 is %P ;
-0.05 l3 is %P as
-0.08 l3 is based on
-0.09 l3 is created by
-0.16 l3 is directed by
-0.12 l3 is written by
0.20 l3 like %P ,
0.36 l3 members %P ,
-0.15 l3 new %P 's
-0.08 l3 novels of %O
-0.25 l3 of %P 's
0.36 l3 of %P (
-0.19 l3 of %P ,
-0.62 l3 of %P and
0.25 l3 of %P as
-0.33 l3 of %S ,
0.33 l3 of %T ,
0.05 l3 of %T includes
0.17 l3 on %D ,
-0.07 l3 on %P &
-0.20 l3 on %P 's
-0.21 l3 on %P ,
-0.31 l3 on %P and
-0.05 l3 on %P in
-0.09 l3 play %P and
-0.28 l3 producer ) ,
-0.27 l3 producers %P and
-0.16 l3 said : “
-0.23 l3 same name by
-0.11 l3 series written by
-0.05 l3 set in the
0.24 l3 starred %P ,
0.43 l3 starring %P 's
-0.18 l3 starring %P ,
0.71 l3 starring %P and
-0.13 l3 stars %P (
0.19 l3 stars %P ,
-0.24 l3 stars %P as
-0.10 l3 take on the
-0.08 l3 television anime of
-0.42 l3 the %P 's
-0.46 l3 the %P ,
0.10 l3 the %P and
-0.15 l3 the %P for
-0.25 l3 the %P of
-0.34 l3 the %S ,
0.12 l3 the cast includes
-0.14 l3 the director is
-0.26 l3 the part of
-0.10 l3 the role of
-0.09 l3 the series follows
0.24 l3 the series stars
-0.42 l3 the series with
-0.16 l3 the show ,
0.11 l3 the show stars
-0.43 l3 the story of
-0.10 l3 the town of
-0.06 l3 theme song “
0.16 l3 to %O ,
-0.29 l3 to %P 's
0.32 l3 to %P (
0.08 l3 to %P ,
-0.41 l3 to %P and
0.23 l3 was created by
-0.15 l3 was directed by
-0.10 l3 was written by
0.34 l3 with %P 's
-0.11 l3 with %P and
-0.22 l3 with %P as
-0.07 l3 with %P of
-0.16 l3 writer / producer
0.36 l3 – %P and
0.34 l3 “ %P (
-0.26 l3 “ %P and
-0.10 l3 ” ) and
-0.32 l3 ” , from
-0.10 l3 ” and “
-1.15 own P1
-0.44 own P2
-0.78 own P3
0.08 own Psure1
0.49 own Psure2
0.18 own Psure3
-1.16 own writtenP1
-0.38 own writtenP2
-0.73 own writtenP3
-0.19 own writtenPsure1
0.58 own writtenPsure2
0.21 own writtenPsure3
-0.28 par %D
-0.11 par %P
0.20 par no
-0.13 par the
-0.20 par “
-0.28 par2 %D )
-0.30 par2 %P )
0.29 par2 %P ,
0.18 par2 %P of
0.43 par2 %P the
-0.09 par2 the %P
-0.17 par2 “ %P
-0.17 r1 !
-0.48 r1 $
-0.44 r1 %D
-0.46 r1 %N
-0.11 r1 %O
-0.09 r1 %S
-0.38 r1 %T
-0.11 r1 &
-0.20 r1 's
-0.24 r1 (
0.16 r1 )
0.36 r1 -
0.18 r1 --
-0.24 r1 /
-0.18 r1 :
-0.16 r1 ;
0.19 r1 [
-0.30 r1 ]
0.24 r1 a
-0.27 r1 actor
-0.24 r1 actress
-0.16 r1 added
0.06 r1 after
0.06 r1 again
-0.24 r1 agent
0.07 r1 all
-0.09 r1 along
0.06 r1 also
0.05 r1 are
1.01 r1 as
-0.15 r1 at
-0.09 r1 attached
-0.24 r1 australia
-0.35 r1 award
-0.15 r1 back
-0.22 r1 before
-0.20 r1 book
-0.29 r1 by
-0.15 r1 called
-0.28 r1 can
-0.05 r1 city
-0.20 r1 come
0.20 r1 comes
-0.20 r1 confirmed
-0.26 r1 continues
0.22 r1 could
-0.24 r1 created
-0.10 r1 denied
0.23 r1 described
-0.27 r1 developed
-0.39 r1 did
-0.51 r1 directed
-0.44 r1 directs
0.31 r1 does
-0.45 r1 drama
-0.06 r1 episode
-0.18 r1 exec
0.29 r1 executive
-0.06 r1 family
0.24 r1 fans
-0.10 r1 finally
-0.28 r1 follows
-0.49 r1 for
0.17 r1 from
0.39 r1 gets
-0.14 r1 girl
-0.27 r1 got
-0.33 r1 had
-0.12 r1 handles
0.11 r1 has
-0.04 r1 have
0.07 r1 her
-0.28 r1 here
-0.37 r1 himself
-0.05 r1 his
0.43 r1 hosts
0.09 r1 in
-0.07 r1 ireland
0.16 r1 joining
0.10 r1 joins
-0.26 r1 launched
-0.11 r1 lawyer
-0.17 r1 lead
0.28 r1 leads
-0.16 r1 leave
-0.27 r1 led
-0.17 r1 left
-0.37 r1 made
0.12 r1 makes
-0.11 r1 me
-0.27 r1 movie
-0.11 r1 no
-0.08 r1 north
-0.26 r1 novel
-0.36 r1 of
-0.38 r1 on
-0.39 r1 once
-0.38 r1 only
-0.31 r1 or
-0.28 r1 overseeing
-0.21 r1 people
0.28 r1 play
0.05 r1 played
0.15 r1 playing
0.49 r1 plays
-0.51 r1 produces
-0.06 r1 put
-0.09 r1 release
-0.46 r1 remains
0.29 r1 reprise
0.06 r1 reprises
-0.18 r1 respectively
-0.12 r1 return
0.35 r1 returning
-0.04 r1 returns
-0.31 r1 role
-0.50 r1 said
-0.28 r1 says
-0.26 r1 served
0.36 r1 share
-0.13 r1 show
-0.28 r1 since
-0.08 r1 sisters
-0.27 r1 split
-0.13 r1 star
-0.23 r1 starring
0.24 r1 stars
-0.25 r1 stays
-0.06 r1 stepped
-0.17 r1 steps
0.15 r1 still
-0.09 r1 story
0.30 r1 takes
0.12 r1 team
-0.45 r1 the
-0.31 r1 thriller
-0.30 r1 to
-0.05 r1 told
-0.07 r1 took
-0.07 r1 town
0.25 r1 turned
-0.21 r1 turns
-0.20 r1 until
-0.14 r1 update
-0.08 r1 via
-0.08 r1 was
0.23 r1 were
-0.06 r1 west
-0.45 r1 with
0.07 r1 would
-0.13 r1 wrote
-0.35 r1 you
-0.28 r1 |
0.47 r1 –
0.09 r1 —
-0.22 r1 “
-0.48 r1 ”
-0.14 r2 ! $
-0.48 r2 $ $
-0.14 r2 %D .
-0.10 r2 %N %P
-0.05 r2 %N )
-0.21 r2 %N ,
-0.11 r2 %N in
-0.09 r2 %T ,
-0.20 r2 %T is
-0.27 r2 's %D
-0.39 r2 's %K
0.39 r2 's %P
-0.40 r2 's %T
-0.27 r2 's book
-0.06 r2 's character
-0.22 r2 's childhood
-0.09 r2 's father
-0.21 r2 's husband
-0.06 r2 's journey
0.12 r2 's last
-0.33 r2 's manga
-0.58 r2 's novel
0.20 r2 's own
-0.31 r2 's second
-0.12 r2 's series
-0.20 r2 's top
-0.10 r2 's trilogy
0.36 r2 's “
-0.28 r2 ( %D
0.04 r2 ( %P
0.38 r2 ( as
-0.27 r2 ( creator
-0.05 r2 ( he
-0.38 r2 ( no
0.12 r2 ( the
0.41 r2 ( this
-0.12 r2 ( “
-0.38 r2 ) $
-0.09 r2 ) %P
0.31 r2 ) ,
0.33 r2 ) .
0.33 r2 ) are
-0.45 r2 ) as
-0.32 r2 ) has
-0.26 r2 ) have
0.09 r2 ) in
-0.44 r2 ) is
-0.34 r2 ) lead
-0.23 r2 ) plays
-0.46 r2 ) star
0.42 r2 ) who
-0.41 r2 ) will
-0.10 r2 ) would
-0.28 r2 , %C
0.06 r2 , %D
-0.37 r2 , %K
0.38 r2 , %N
0.13 r2 , %P
-0.33 r2 , %S
-0.33 r2 , %T
-0.12 r2 , according
0.08 r2 , alongside
0.30 r2 , an
-0.22 r2 , and
-0.05 r2 , announced
0.17 r2 , arrives
-0.14 r2 , as
0.17 r2 , best
-0.25 r2 , but
-0.25 r2 , chief
-0.34 r2 , described
0.39 r2 , directed
-0.42 r2 , director
0.08 r2 , for
0.24 r2 , from
-0.14 r2 , has
0.11 r2 , her
0.15 r2 , in
-0.09 r2 , is
-0.09 r2 , its
0.24 r2 , last
-0.21 r2 , mr
0.14 r2 , new
0.13 r2 , once
0.11 r2 , one
-0.42 r2 , played
-0.26 r2 , president
-0.05 r2 , produced
-0.11 r2 , respectively
-0.08 r2 , said
-0.17 r2 , since
-0.21 r2 , the
-0.20 r2 , their
-0.18 r2 , though
-0.08 r2 , told
-0.08 r2 , was
-0.17 r2 , where
0.16 r2 , which
-0.19 r2 , while
0.19 r2 , whose
0.17 r2 , will
-0.14 r2 , with
-0.05 r2 , written
-0.39 r2 , “
-0.12 r2 , ”
0.25 r2 - %P
-0.09 r2 - based
0.24 r2 - fronted
-0.14 r2 - set
-0.11 r2 - winning
-0.07 r2 . $
-0.05 r2 . ”
-0.12 r2 ... $
-0.11 r2 ... no
-0.45 r2 / %C
-0.12 r2 / %O
-0.50 r2 : %C
-0.71 r2 : %P
0.14 r2 : the
-0.48 r2 ; %P
-0.07 r2 ; %T
0.28 r2 ; and
0.19 r2 [ %P
-0.16 r2 added :
0.23 r2 again playing
-0.09 r2 along with
-0.14 r2 and %D
0.13 r2 and %P
-0.13 r2 and %T
-0.08 r2 and directed
-0.12 r2 and her
-0.07 r2 and illustrated
-0.08 r2 and is
0.22 r2 and newcomer
-0.07 r2 and produced
-0.30 r2 and stars
-0.15 r2 and the
-0.08 r2 and will
0.21 r2 are %P
0.26 r2 are all
0.26 r2 are back
-0.21 r2 are executive
-0.18 r2 are rolling
0.55 r2 as %P
0.46 r2 as a
0.21 r2 as he
0.70 r2 as the
-0.17 r2 at %N
-0.14 r2 at %P
-0.05 r2 at the
-0.05 r2 australia ,
-0.28 r2 back in
0.19 r2 being the
-0.17 r2 by %P
-0.15 r2 called it
-0.20 r2 created %T
-0.12 r2 created it
0.23 r2 described the
-0.29 r2 directed .
-0.28 r2 directed the
-0.14 r2 directs .
-0.26 r2 directs the
-0.08 r2 does not
-0.05 r2 drama %T
-0.18 r2 exec produce
0.29 r2 executive produce
-0.37 r2 for %C
-0.16 r2 for %K
-0.37 r2 for %S
0.27 r2 for a
-0.37 r2 for his
-0.19 r2 for the
-0.23 r2 for “
-0.33 r2 from the
-0.14 r2 girl ,
-0.37 r2 had a
-0.41 r2 has a
0.23 r2 has been
0.27 r2 has joined
0.22 r2 has said
0.27 r2 has the
-0.14 r2 has told
-0.13 r2 has written
0.19 r2 have all
0.30 r2 have been
-0.15 r2 have joined
-0.15 r2 have written
-0.42 r2 in %D
-0.08 r2 in %P
-0.11 r2 in %S
-0.08 r2 in %T
0.13 r2 in a
0.34 r2 in his
0.22 r2 is %P
0.16 r2 is a
-0.17 r2 is also
0.34 r2 is available
0.51 r2 is back
-0.32 r2 is behind
0.22 r2 is coming
-0.25 r2 is directing
0.62 r2 is doing
-0.26 r2 is found
0.20 r2 is leaving
0.28 r2 is likely
-0.31 r2 is making
-0.05 r2 is not
0.13 r2 is on
0.15 r2 is seen
0.31 r2 is set
-0.24 r2 joins “
-0.24 r2 launched the
0.30 r2 leads %T
-0.27 r2 led the
-0.27 r2 no %P
-0.13 r2 novel ,
-0.15 r2 of %K
-0.41 r2 of %P
-0.08 r2 of a
-0.17 r2 of drama
-0.17 r2 of the
-0.37 r2 on %C
0.13 r2 on %D
-0.04 r2 on %P
0.10 r2 on a
0.22 r2 on the
-0.30 r2 or %P
-0.28 r2 overseeing the
0.34 r2 plays %P
0.08 r2 plays the
-0.09 r2 release $
0.06 r2 reprise their
0.06 r2 reprises her
-0.06 r2 respectively ,
-0.14 r2 respectively .
0.27 r2 return ;
-0.35 r2 return to
0.05 r2 returns as
-0.08 r2 returns to
-0.33 r2 said ,
0.06 r2 said .
-0.36 r2 said in
0.24 r2 says :
-0.15 r2 series ,
0.24 r2 series in
-0.26 r2 served as
0.17 r2 share the
-0.27 r2 split the
-0.30 r2 star %P
0.21 r2 star .
0.09 r2 stars as
0.21 r2 stars in
0.23 r2 takes %P
0.12 r2 team up
-0.22 r2 the %P
-0.05 r2 to %P
-0.07 r2 to be
-0.21 r2 to return
-0.06 r2 to the
-0.12 r2 told %O
-0.27 r2 told reporters
0.28 r2 told us
-0.24 r2 who 's
-0.22 r2 who is
0.15 r2 will not
-0.17 r2 will perform
0.40 r2 will play
-0.10 r2 will return
0.22 r2 will star
-0.45 r2 with %P
-0.06 r2 would be
0.21 r2 wrote it
-0.29 r2 wrote the
0.65 r2 – %P
-0.20 r2 – a
-0.14 r2 – the
-0.45 r2 — %D
-0.04 r2 — that
-0.10 r2 “ %P
-0.52 r2 ” )
-0.26 r2 ” ,
-0.14 r3 ! $ $
-0.48 r3 $ $ $
-0.13 r3 %D . $
-0.21 r3 %N , %P
0.39 r3 & %P )
-0.27 r3 & %P ,
-0.33 r3 & %P .
-0.09 r3 's %K ,
-0.15 r3 's %K and
-0.42 r3 's %P )
-0.26 r3 's %P ,
0.19 r3 's %P .
-0.58 r3 's %P and
-0.35 r3 's %P as
0.32 r3 's %P in
0.33 r3 's %P is
-0.07 r3 's %P of
-0.43 r3 's %T ,
-0.29 r3 's %T and
-0.07 r3 's %T is
-0.17 r3 's character ,
-0.09 r3 's father %P
-0.21 r3 's husband %P
-0.19 r3 's manga ,
-0.26 r3 's novel the
-0.12 r3 's series %T
0.53 r3 's “ %T
-0.28 r3 ( %D )
-0.22 r3 ( %P )
0.41 r3 ( %P ,
0.28 r3 ( %P and
0.41 r3 ( %P of
-0.06 r3 ( %P the
0.13 r3 ( the %P
0.41 r3 ( this is
-0.16 r3 ( “ %P
-0.19 r3 ( “ %T
0.24 r3 ( “ the
-0.38 r3 ) $ $
-0.09 r3 ) %P (
-0.20 r3 ) , %P
-0.10 r3 ) , %T
0.40 r3 ) , a
0.13 r3 ) , and
-0.08 r3 ) , who
-0.12 r3 ) , with
0.33 r3 ) . $
-0.13 r3 ) and %P
0.11 r3 ) are all
0.12 r3 ) are back
-0.43 r3 ) as %P
-0.15 r3 ) has been
-0.17 r3 ) is the
-0.06 r3 ) will be
-0.17 r3 , %K .
0.16 r3 , %P $
0.29 r3 , %P %D
0.19 r3 , %P &
-0.27 r3 , %P 's
-0.34 r3 , %P (
-0.09 r3 , %P )
0.31 r3 , %P ,
0.47 r3 , %P .
0.08 r3 , %P ;
0.24 r3 , %P and
-0.47 r3 , %P as
-0.25 r3 , %P is
-0.42 r3 , %P of
-0.33 r3 , %S $
0.27 r3 , a %P
-0.12 r3 , according to
-0.32 r3 , and %P
0.24 r3 , and others
0.11 r3 , and the
-0.05 r3 , announced the
0.17 r3 , arrives %D
-0.21 r3 , as well
0.17 r3 , best known
-0.34 r3 , described as
0.40 r3 , directed by
-0.42 r3 , director of
-0.08 r3 , is back
0.24 r3 , last seen
0.13 r3 , once again
0.11 r3 , one of
-0.42 r3 , played by
-0.26 r3 , president of
-0.05 r3 , produced by
-0.11 r3 , respectively .
-0.15 r3 , the %C
-0.37 r3 , the %P
-0.25 r3 , the creator
-0.07 r3 , the drama
-0.24 r3 , the latter
-0.18 r3 , the producer
0.18 r3 , the series
0.18 r3 , the show
-0.29 r3 , the son
-0.09 r3 , where the
-0.09 r3 , while %P
-0.10 r3 , who also
0.10 r3 , who are
-0.51 r3 , who created
0.09 r3 , who had
0.21 r3 , who has
0.04 r3 , who is
0.10 r3 , who left
0.28 r3 , who plays
0.27 r3 , who starred
0.24 r3 , who was
-0.14 r3 , who will
-0.35 r3 , who writes
-0.33 r3 , who wrote
-0.19 r3 , with %P
-0.05 r3 , written by
-0.34 r3 , “ %T
-0.06 r3 - set crime
-0.07 r3 . $ $
-0.05 r3 . ” $
-0.12 r3 ... $ $
-0.35 r3 / %C $
-0.13 r3 : the %P
-0.32 r3 : “ %P
-0.33 r3 ; %P ,
-0.36 r3 ; %P and
-0.16 r3 ; %P as
0.19 r3 [ %P ]
-0.16 r3 added : “
0.33 r3 and %K 's
-0.46 r3 and %K ,
-0.29 r3 and %P $
0.08 r3 and %P 's
-0.35 r3 and %P (
-0.15 r3 and %P )
-0.06 r3 and %P .
0.40 r3 and %P :
0.24 r3 and %P ;
0.31 r3 and %P again
-0.06 r3 and %P all
0.21 r3 and %P also
-0.29 r3 and %P and
0.33 r3 and %P are
-0.17 r3 and %P as
0.19 r3 and %P back
-0.27 r3 and %P executive
-0.24 r3 and %P for
0.05 r3 and %P have
0.26 r3 and %P in
0.12 r3 and %P joining
-0.32 r3 and %P of
0.10 r3 and %P on
0.32 r3 and %P play
0.07 r3 and %P reprise
-0.12 r3 and %P respectively
0.49 r3 and %P return
0.25 r3 and %P share
-0.09 r3 and %P story
-0.37 r3 and %P to
0.31 r3 and %P were
-0.20 r3 and %P will
-0.08 r3 and directed by
-0.12 r3 and her family
-0.07 r3 and illustrated by
0.22 r3 and newcomer %P
-0.07 r3 and produced by
-0.30 r3 and stars as
-0.17 r3 and the %P
0.08 r3 are all expected
0.22 r3 are all on
-0.21 r3 are executive producers
-0.18 r3 are rolling in
0.30 r3 as %P $
0.21 r3 as %P 's
0.55 r3 as %P ,
0.40 r3 as %P .
0.05 r3 as %P ;
0.16 r3 as %P and
-0.47 r3 as %P the
0.19 r3 as the king
0.28 r3 as the title
-0.11 r3 at %N with
0.22 r3 at the helm
-0.28 r3 back in %D
-0.05 r3 by %P .
-0.19 r3 commented : “
-0.29 r3 directed . $
-0.16 r3 directed the first
-0.31 r3 directed the pilot
-0.14 r3 directs . $
-0.29 r3 for %C .
-0.15 r3 for the %C
-0.23 r3 for “ %T
0.29 r3 has been cast
0.27 r3 has joined the
0.31 r3 has the part
0.19 r3 have all been
-0.15 r3 have written the
-0.07 r3 in %D $
-0.29 r3 in %D .
-0.13 r3 in %S of
-0.31 r3 in the %P
-0.18 r3 in the %S
-0.23 r3 in the new
-0.12 r3 in the show
-0.29 r3 is %P 's
0.40 r3 is %P ,
0.34 r3 is available .
-0.31 r3 is in charge
0.17 r3 is in talks
0.31 r3 is set to
-0.38 r3 is the creator
-0.33 r3 is the studio
-0.14 r3 of %K .
-0.06 r3 of %P )
-0.07 r3 of %P ,
-0.12 r3 of %P .
-0.08 r3 of a %P
-0.07 r3 of drama %P
-0.06 r3 of the %P
-0.10 r3 on %C ,
0.31 r3 on %D .
0.34 r3 plays %P .
-0.09 r3 release $ $
0.06 r3 reprise their roles
0.06 r3 reprises her role
-0.14 r3 respectively . $
0.23 r3 returns as %P
0.06 r3 said . $
-0.31 r3 said in a
0.24 r3 says : “
0.24 r3 series in %D
-0.27 r3 split the directing
-0.30 r3 star %P stars
0.21 r3 star . $
-0.08 r3 the %P ,
-0.12 r3 told %O he
-0.27 r3 told reporters that
0.17 r3 will be returning
-0.17 r3 will perform the
0.22 r3 will play %P
0.22 r3 will star in
-0.26 r3 with %P .
-0.49 r3 wrote it .
0.63 r3 – %P $
-0.10 r3 “ %P ”
-0.34 r3 ” ) ,
-0.26 r3 ” ) .
0.46 rule <actor>_as_<character>
0.32 rule <actor>_plays_<character>
0.77 rule <character>_(<actor>)
0.29 rule <people>_in_<series>
0.04 rule <people>_leave
0.10 rule <people>_return
0.68 rule <people>_star
0.37 rule <person>-fronted
0.39 rule actors_<people>
0.87 rule alongside_<people>
1.23 rule any
0.55 rule cast_includes_<people>
-0.55 rule cast_list_line
0.93 rule joining_are_<people>
-0.63 rule none
0.31 rule played_by_<people>
0.75 rule starring_<people>
0.65 rule the_<people>_series
-0.16 rule the_original_cast_<people>
`
