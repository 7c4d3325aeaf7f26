/** What the judge of cast claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const castWeights = `
-0.269 bias
-0.17 A !
-0.21 A #
0.09 A %C
-0.10 A %D
-0.73 A %K
-0.70 A %O
0.05 A %S
-0.07 A %T
0.09 A &
-0.05 A 's
-0.10 A (
-0.09 A *
-0.08 A ,
0.24 A -
-0.09 A --
0.06 A .
0.15 A ...
-0.12 A /
-0.06 A :
0.35 A ;
-0.15 A ?
0.22 A [
0.19 A above
0.16 A absent
0.09 A acclaimed
0.16 A according
0.14 A acted
-0.37 A actor
-0.10 A actress
-0.37 A actually
-0.40 A adaptation
-0.48 A adapted
-0.60 A adapts
0.58 A added
0.37 A additions
0.12 A admitted
0.08 A affair
0.42 A after
0.42 A again
-0.16 A against
0.40 A ago
-0.45 A aired
-0.17 A alive
-0.23 A all
-0.30 A alone
-0.56 A along
0.28 A alongside
0.51 A already
0.06 A also
0.31 A although
0.13 A always
0.10 A am
-0.26 A american
-0.64 A among
-0.48 A animation
-0.45 A anime
0.28 A announced
0.18 A announcing
-0.16 A any
0.71 A appear
-0.06 A arc
-0.06 A around
0.30 A arrived
0.35 A arrives
-0.29 A art
-0.28 A asked
-0.12 A attached
-0.07 A attended
-0.35 A audiences
-0.36 A australia
-0.31 A australian
-0.17 A author
-0.39 A autumn
0.13 A available
-0.19 A award
-0.17 A away
0.06 A back
-0.18 A bafta
-0.05 A base
-0.45 A based
0.22 A beard
0.22 A beautiful
-0.17 A became
-0.44 A because
0.19 A become
-0.16 A before
0.06 A began
-0.10 A begin
0.08 A begins
-0.41 A begun
-0.63 A behind
0.26 A believe
0.17 A best
-0.15 A best-selling
-0.33 A bestseller
-0.05 A better
-0.08 A between
-0.17 A blessed
0.23 A blown
-0.25 A board
-0.27 A body
-0.39 A book
-0.20 A books
-0.21 A both
-0.05 A bow
0.24 A boy
0.09 A brand
-0.22 A bright
0.36 A brilliant
0.31 A bring
-0.40 A bringing
-0.09 A british
-0.20 A broadcast
-0.17 A brother
-0.33 A brothers
-0.38 A brought
-0.05 A business
-0.37 A busy
0.32 A but
-0.29 A cable
-0.11 A called
0.32 A came
-0.31 A cameras
-0.17 A can
-0.22 A canada
-0.39 A cancelled
-0.32 A care
-0.12 A carries
-0.55 A case
0.41 A cast
-0.29 A casting
-0.15 A central
0.19 A centre
-0.31 A century
-0.28 A ceo
-0.28 A chair
-0.18 A chance
-0.22 A changes
-0.11 A channel
-0.29 A channels
-0.29 A character
-0.16 A characters
-0.82 A charge
-0.20 A charismatic
-0.14 A checking
0.12 A chef
-0.10 A chief
-0.37 A city
-0.18 A clarify
-0.05 A classic
-0.17 A close
0.06 A closed
-0.15 A closer
-0.06 A co
0.23 A co-created
-0.14 A co-creator
0.16 A co-production
-0.13 A come
0.52 A comeback
0.30 A comedic
0.04 A comes
-0.18 A comic
-0.57 A coming
-0.14 A comment
-0.21 A commissioned
-0.21 A company
-0.41 A complex
-0.64 A composition
-0.37 A confirm
0.20 A confirmed
-0.13 A consistently
-0.34 A continue
-0.34 A continues
0.32 A contract
-0.06 A control
-0.40 A corruption
-0.23 A could
0.19 A couple
0.31 A course
-0.20 A create
-0.35 A created
-0.84 A creator
-0.53 A creators
-0.06 A creatures
-0.12 A credit
-0.48 A credits
-0.47 A crime
-0.30 A critical
0.29 A critically
-0.27 A cult
0.38 A current
0.22 A currently
-0.14 A daily
-0.07 A dangerous
-0.08 A danish
-0.34 A date
-0.19 A dates
-0.13 A daughter
0.14 A day
-0.21 A days
-0.11 A dead
-0.35 A deal
-0.11 A death
-0.27 A debut
-0.42 A debuted
-0.29 A decide
-0.55 A decision
-0.27 A dedicated
-0.28 A delighted
-0.10 A denied
0.42 A described
-0.28 A design
-0.52 A designs
-0.17 A despite
-0.14 A details
0.20 A detective
0.05 A determined
-0.36 A developed
-0.28 A development
-0.32 A diary
-0.49 A did
-0.16 A died
-0.29 A different
-0.42 A dinner
-0.84 A direct
-0.32 A directed
-0.73 A directing
-0.39 A direction
-0.11 A director
-0.70 A directs
-0.36 A dirty
-0.24 A discover
-0.11 A discovered
-0.37 A discovers
-0.12 A do
-0.06 A doctor
0.06 A does
0.17 A doing
-0.07 A done
-0.28 A doors
-0.07 A down
0.55 A drama
-0.26 A dramas
0.20 A dramedy
0.06 A drew
-0.23 A dropped
0.10 A due
-0.31 A duo
-0.34 A during
-0.25 A duties
-0.23 A each
-0.34 A earlier
-0.12 A east
0.24 A either
0.15 A ended
0.17 A ending
-0.47 A england
-0.45 A english
-0.36 A enough
0.28 A ensemble
0.42 A enter
-0.09 A entering
-0.40 A entertainment
-0.24 A epic
-0.10 A episode
-0.17 A episodes
-0.10 A espionage
-0.34 A established
-0.20 A even
-0.45 A event
-0.46 A ever
-0.19 A every
0.32 A everyone
-0.31 A exactly
-0.12 A excited
-0.70 A exec
-0.64 A executive
0.17 A exit
0.36 A expected
-0.14 A experience
-0.08 A face
-0.29 A faces
-0.42 A fame
-0.21 A family
0.23 A famous
0.10 A fan
0.19 A fans
-0.37 A fantastic
-0.34 A fantasy
-0.10 A far
-0.16 A fate
0.14 A father
-0.10 A favorite
-0.21 A favourite
-0.22 A feature
-0.06 A features
0.11 A featuring
-0.28 A fight
-0.24 A fighting
-0.10 A fill
-0.42 A film
0.21 A filmed
-0.12 A filming
0.33 A films
-0.24 A final
-0.04 A finale
0.18 A finally
-0.30 A financial
-0.39 A finding
-0.08 A finish
0.40 A finished
-0.20 A focus
-0.23 A follow
-0.06 A followed
-0.14 A following
0.15 A follows
-0.10 A forces
-0.25 A former
0.08 A fortress
-0.41 A fortune
-0.27 A forward
0.23 A found
-0.23 A fourth
-0.37 A french
-0.67 A friend
0.20 A from
0.23 A fronted
-0.18 A fun
0.23 A funny
-0.50 A future
-0.25 A game
-0.22 A gang
-0.56 A gave
-0.15 A genre
0.28 A get
0.06 A gets
-0.42 A getting
-0.22 A giant
0.30 A girl
0.10 A given
-0.09 A global
-0.23 A globally
-0.21 A globe
-0.20 A go
-0.36 A goes
-0.54 A going
0.07 A gone
0.20 A good
0.36 A goodbye
-0.05 A got
0.24 A graphic
0.14 A grave
-0.38 A great
0.15 A group
0.16 A guest
-0.24 A half
-0.23 A hand
-0.22 A handed
-0.29 A handled
-0.37 A handles
-0.43 A hard
-0.04 A has
-0.13 A have
-0.34 A having
0.14 A he'd
-0.18 A head
0.33 A headline
0.36 A heads
0.11 A hear
-0.35 A heard
-0.21 A heart
0.06 A hearts
0.06 A heir
0.09 A held
0.08 A helm
-0.27 A helmed
-0.08 A helped
0.38 A her
0.22 A here
-0.34 A hero
0.30 A heroine
-0.21 A hiding
-0.27 A high
0.28 A highly
-0.37 A him
-0.50 A himself
0.17 A hinted
-0.09 A historical
-0.23 A history
-0.09 A hit
0.09 A home
-0.04 A homicide
-0.24 A hope
-0.17 A hopefully
-0.25 A hoping
-0.32 A horror
-0.20 A hospital
-0.13 A host
-0.27 A hosted
0.32 A hosts
0.08 A hot
0.22 A hour
-0.60 A hour-long
-0.64 A hours
-0.52 A however
-0.33 A human
-0.08 A husband
-0.19 A i
-0.35 A i'm
0.35 A if
-0.13 A illustrated
-0.29 A immersive
-0.22 A include
0.42 A includes
-0.06 A including
-0.22 A increasing
-0.38 A incredible
-0.09 A independent
-0.26 A india
0.12 A indie
-0.40 A inspired
-0.29 A intense
-0.26 A interest
-0.06 A international
0.32 A interview
0.42 A interviews
-0.32 A into
-0.17 A invest
-0.10 A investigate
0.44 A investigates
-0.31 A investigation
0.25 A ireland
-0.54 A japan
-0.39 A japanese
-0.05 A joined
0.47 A joining
0.14 A joins
0.15 A journalist
-0.12 A journey
0.23 A judge
0.19 A just
-0.36 A keeps
0.29 A kept
-0.14 A key
0.10 A kicks
0.24 A killed
-0.56 A killer
-0.17 A king
-0.34 A knew
-0.33 A know
0.25 A known
-0.05 A korea
-0.17 A korean
-0.23 A large
0.48 A last
0.14 A latest
-0.11 A latter
-0.18 A launch
-0.29 A launched
0.17 A lead
0.37 A leads
-0.09 A learn
-0.12 A least
-0.39 A leave
0.04 A leaving
0.12 A led
0.20 A less
-0.29 A let
-0.38 A life
0.36 A like
0.23 A likely
-0.24 A lineup
0.18 A list
-0.39 A live-action
0.41 A loan
-0.11 A local
0.16 A locked
0.38 A london
-0.31 A long
0.27 A longtime
-0.29 A look
0.08 A looked
0.35 A looking
0.33 A lord
0.15 A lot
-0.37 A love
0.16 A made
-0.18 A magazine
-0.07 A main
0.06 A major
0.20 A make
0.24 A makes
-0.61 A making
-0.19 A man
-0.71 A manga
-0.05 A many
0.18 A mark
-0.30 A marks
-0.25 A married
-0.32 A material
0.38 A may
0.28 A mayor
0.14 A me
-0.17 A means
0.42 A meanwhile
0.37 A media
-0.20 A member
-0.28 A members
-0.26 A memory
0.19 A might
-0.36 A million
-0.36 A minute
-0.30 A mission
-0.19 A mixed
-0.26 A modern
-0.28 A monster
-0.25 A months
-0.22 A more
-0.48 A most
0.18 A mother
0.31 A moved
-0.19 A movie
-0.24 A movies
0.10 A mr
-0.11 A mrs
0.47 A multiple
-0.26 A murder
0.07 A murdered
-0.46 A music
-0.16 A must
0.22 A mysterious
-0.24 A name
0.11 A named
-0.15 A near
-0.38 A nearly
-0.26 A need
0.43 A neighbour
-0.11 A network
-0.44 A never
0.08 A new
0.71 A newcomer
-0.38 A newest
-0.09 A newly
-0.55 A news
0.27 A next
-0.19 A night
-0.24 A nights
0.18 A no
0.09 A nobody
-0.18 A noir
0.13 A north
0.12 A not
0.38 A nothing
-0.44 A novel
-0.18 A novels
-0.04 A number
0.26 A off
-0.25 A officer
-0.37 A officially
-0.12 A old
-0.20 A older
-0.29 A oldest
-0.38 A once
-0.27 A only
0.07 A opener
-0.31 A opening
-0.35 A opens
-0.50 A or
0.07 A order
-0.09 A ordered
-0.33 A original
0.33 A originally
0.15 A originals
-0.17 A other
0.34 A others
-0.41 A our
-0.11 A out
-0.06 A overseas
-0.55 A overseeing
-0.45 A own
-0.14 A owned
0.12 A owner
-0.12 A p.m
-0.05 A pair
0.08 A parents
0.35 A part
-0.17 A partner
0.22 A parts
0.09 A passed
-0.63 A past
0.04 A peek
-0.71 A pen
-0.29 A penned
-0.14 A people
-0.15 A perform
0.19 A performance
-0.11 A period
0.14 A photo
0.39 A picked
-0.12 A pickup
-0.14 A pilot
0.46 A pink
-0.31 A place
-0.32 A planned
0.32 A platform
0.58 A play
-0.13 A played
0.23 A player
0.07 A playing
0.38 A plays
-0.15 A pleased
0.39 A podcast
-0.28 A police
0.40 A political
0.17 A pop
0.31 A portray
-0.40 A position
-0.46 A post
-0.24 A post-production
0.22 A posted
-0.14 A power
0.13 A powerful
-0.37 A premiere
0.32 A premieres
-0.18 A prequel
0.11 A present
-0.62 A president
-0.55 A press
-0.16 A principal
-0.12 A prison
0.41 A procedural
-0.64 A produce
0.11 A produced
-0.52 A producer
-0.75 A producers
-0.31 A produces
-0.31 A producing
-0.44 A production
-0.54 A programming
-0.53 A project
-0.33 A projects
-0.42 A promises
0.09 A proper
0.10 A protagonist
0.42 A psychological
-0.09 A published
-0.19 A publisher
-0.04 A pulled
-0.39 A put
0.18 A question
-0.20 A ran
0.21 A rated
-0.05 A ratings
0.15 A read
0.11 A real
-0.28 A really
0.24 A reason
-0.20 A recently
0.27 A recovering
0.34 A recurring
0.11 A regular
0.13 A regulars
0.07 A relationship
-0.08 A relationships
-0.47 A release
0.27 A released
0.08 A remain
-0.14 A remained
-0.68 A remains
-0.39 A renewed
-0.04 A replaced
0.27 A replacing
-0.25 A reportedly
-0.18 A reporters
0.26 A representative
0.42 A reprise
0.11 A reprises
-0.13 A reprising
-0.26 A respectively
-0.41 A rest
-0.05 A return
0.10 A returning
0.05 A returns
0.25 A reunited
-0.34 A revealed
-0.21 A revenge
0.05 A revolves
-0.08 A rights
-0.23 A rising
0.46 A role
0.37 A roles
0.21 A roll
-0.31 A rolled
-0.18 A rolling
0.09 A romance
0.23 A romantic
-0.43 A room
0.14 A rumored
-0.06 A rumoured
0.15 A run
0.26 A running
-0.44 A runs
-0.17 A s
0.28 A saddle
-0.37 A said
-0.09 A sales
0.35 A same
-0.22 A saw
-0.26 A say
0.36 A saying
-0.49 A says
-0.19 A scene
0.24 A scenes
-0.40 A scheduled
-0.30 A school
0.14 A sci-fi
-0.06 A screen
-0.34 A screenplay
-0.24 A screens
-0.52 A script
-0.29 A scripted
-0.74 A scripts
-0.28 A season
0.05 A secret
-0.19 A secrets
-0.13 A see
-0.10 A seems
0.49 A seen
-0.33 A sense
-0.15 A seoul
-0.30 A series
0.08 A serious
-0.24 A serve
-0.25 A served
-0.20 A serves
-0.25 A service
0.07 A set
-0.43 A sets
0.51 A share
-0.15 A shared
-0.31 A shares
-0.04 A she
0.23 A shooting
-0.31 A shop
-0.19 A short
0.36 A shot
0.48 A should
0.11 A show
0.16 A shown
-1.16 A showrunner
-0.39 A showrunners
-0.15 A shows
-0.31 A siblings
0.20 A signed
-0.07 A signs
-0.23 A since
-0.49 A sings
-0.41 A sister
-0.06 A sisters
0.40 A sit
-0.17 A sitcom
0.05 A site
0.16 A sits
0.14 A slated
-0.25 A slot
-0.49 A small
-0.35 A smash
-0.53 A so
-0.43 A soap
0.16 A soldier
0.27 A solid
-0.29 A solve
-0.13 A some
-0.16 A something
-0.07 A son
-0.34 A song
-0.59 A soon
0.31 A sound
-0.09 A south
-0.23 A space
-0.48 A spain
-0.45 A special
-0.37 A split
0.30 A spy
-0.28 A staff
0.13 A stage
0.07 A star
-0.67 A starring
0.48 A stars
-0.08 A start
-0.28 A started
0.24 A starting
-0.11 A starts
-0.17 A statement
-0.25 A stays
-0.28 A stepped
-0.10 A stepping
0.23 A steps
-0.29 A stick
0.23 A still
0.23 A stories
-0.55 A story
-0.40 A streaming
-0.10 A strength
0.17 A struggle
-0.16 A students
-0.42 A studio
0.26 A success
-0.15 A successful
-0.12 A such
-0.12 A suddenly
-0.21 A summer
-0.40 A sunday
-0.23 A support
0.36 A supporting
-0.42 A sure
-0.21 A survive
0.12 A take
-0.11 A takes
-0.32 A tale
0.26 A talent
-0.43 A talk
0.21 A talked
0.26 A talks
-0.13 A team
-0.09 A teams
0.30 A teen
-0.16 A television
-0.43 A tell
-0.07 A telling
-0.08 A tells
0.10 A than
-0.04 A their
0.08 A them
-0.55 A theme
-0.27 A themed
0.27 A themselves
-0.43 A then
-0.31 A there
-0.19 A these
-0.07 A they
0.19 A thief
-0.13 A things
-0.14 A think
0.78 A those
-0.20 A though
-0.23 A thriller
0.16 A through
-0.15 A thursday
0.31 A title
-0.15 A titles
-0.18 A together
-0.18 A tokyo
-0.40 A told
0.20 A too
-0.12 A took
-0.32 A top
0.31 A toplines
-0.57 A town
-0.31 A trailer
-0.42 A trilogy
0.07 A truth
0.22 A try
0.28 A turned
-0.33 A turns
-0.40 A tv
-0.34 A tweeted
-0.22 A type
-0.28 A uk
-0.37 A unconfirmed
0.12 A under
-0.39 A unexpected
-0.43 A unique
-0.20 A unravel
-0.42 A until
0.62 A upcoming
-0.16 A update
-0.17 A updates
0.16 A upped
0.12 A us
-0.14 A use
-0.13 A used
-0.15 A usual
-0.30 A vampire
-0.21 A various
0.12 A very
-0.28 A via
-0.34 A vice
-0.22 A video
0.25 A viewers
-0.26 A village
-0.12 A villain
0.22 A voice
-0.24 A voices
-0.40 A wait
-0.27 A wake
-0.17 A wanted
-0.30 A watch
-0.28 A watched
-0.39 A way
-0.31 A we
-0.10 A we're
-0.15 A wear
0.31 A wednesday
-0.27 A week
-0.20 A weeks
-0.15 A well
0.05 A west
0.05 A western
0.08 A what
0.14 A when
-0.16 A where
-0.47 A which
-0.09 A while
-0.04 A who
0.17 A whom
0.23 A whose
0.06 A why
0.20 A wife
-0.29 A winner
-0.35 A winning
0.29 A without
-0.29 A woman
0.09 A won
-0.21 A work
-0.49 A worked
-0.44 A working
-0.29 A works
0.20 A would
0.25 A wound
0.09 A wraps
-0.12 A write
0.05 A writer
-0.47 A writers
-0.43 A writes
-0.74 A writing
0.11 A written
-0.40 A wrote
-0.13 A year
-0.07 A year-old
0.45 A years
-0.49 A yes
0.08 A york
0.04 A you
-0.17 A your
-0.37 A |
0.20 A –
-0.11 A —
0.10 A ”
-0.21 An !
-0.17 An #
-0.08 An %C
0.15 An %D
-0.50 An %K
-0.09 An %N
-0.60 An %O
0.13 An %S
-0.10 An %T
-0.18 An &
-0.19 An 's
-0.11 An (
-0.13 An )
0.13 An ,
0.21 An -
0.28 An ...
-0.60 An /
0.10 An :
0.50 An ;
-0.29 An ?
0.22 An [
-0.24 An about
0.20 An above
0.16 An absent
0.19 An acclaimed
0.16 An according
0.14 An acted
-0.37 An actor
0.15 An actors
0.18 An actress
-0.48 An adaptation
-0.46 An adapted
-0.34 An adapts
0.50 An added
0.12 An admitted
0.44 An after
0.46 An again
-0.23 An agent
0.22 An ago
-0.09 An air
-0.45 An aired
-0.11 An aka
-0.17 An alive
-0.07 An alone
-0.36 An along
0.22 An alongside
0.39 An already
0.21 An also
-0.14 An although
0.15 An always
0.12 An am
0.06 An american
-0.63 An among
-0.33 An anime
0.38 An announced
-0.22 An another
0.36 An appear
0.15 An appears
0.13 An arc
-0.25 An around
0.41 An arrives
-0.27 An art
-0.28 An asked
-0.06 An attended
-0.33 An australia
-0.40 An autumn
0.19 An available
-0.06 An award
-0.07 An away
0.10 An back
0.12 An bafta
-0.33 An based
0.22 An beard
-0.16 An became
0.24 An become
0.05 An been
-0.23 An before
0.34 An begins
-0.29 An begun
-0.29 An behind
0.06 An being
0.23 An best
-0.15 An best-selling
-0.33 An bestseller
-0.20 An between
-0.30 An black
-0.18 An board
-0.52 An book
-0.19 An books
0.18 An both
-0.17 An bow
-0.22 An bright
-0.12 An brilliant
-0.22 An broadcast
-0.35 An brother
-0.33 An brothers
-0.40 An brought
-0.35 An busy
-0.04 An but
-0.09 An cable
0.42 An came
-0.31 An cameras
0.13 An can
0.08 An cancelled
0.46 An cast
-0.29 An casting
0.19 An centre
-0.28 An ceo
-0.37 An character
-0.33 An characters
-0.60 An charge
-0.15 An charismatic
0.12 An checking
-0.30 An chief
0.15 An christmas
-0.05 An city
-0.18 An clarify
-0.05 An classic
-0.17 An close
0.06 An closed
-0.14 An closer
-0.08 An co-creator
-0.09 An come
0.15 An comedy
0.24 An comes
-0.17 An comic
-0.04 An coming
-0.21 An company
-0.13 An complex
-0.47 An composition
0.35 An confirmed
-0.04 An consistently
-0.32 An continue
-0.28 An continues
-0.26 An corruption
0.12 An could
-0.11 An create
-0.37 An created
-0.17 An creative
-0.74 An creator
-0.45 An creators
-0.24 An credit
-0.14 An credits
-0.12 An crime
-0.46 An cult
-0.14 An daily
-0.08 An danish
-0.31 An date
0.41 An daughter
-0.23 An day
-0.11 An days
-0.11 An dead
-0.13 An deal
-0.27 An debut
-0.30 An debuted
-0.07 An decide
-0.19 An dedicated
-0.10 An denied
-0.08 An described
-0.52 An designs
-0.10 An despite
-0.09 An details
-0.13 An detective
-0.29 An developed
-0.16 An development
-0.38 An did
-0.22 An dinner
-0.79 An direct
-0.31 An directed
-0.72 An directing
-0.44 An director
-0.71 An directs
-0.36 An dirty
-0.08 An discovers
-0.46 An do
0.17 An does
0.18 An doing
-0.58 An done
-0.49 An doors
0.22 An drama
-0.14 An dramas
-0.23 An dropped
-0.37 An due
-0.21 An during
-0.34 An duties
-0.27 An each
-0.09 An east
0.13 An ended
-0.30 An ending
0.42 An enter
-0.35 An entertainment
-0.24 An epic
-0.44 An episodes
-0.34 An established
-0.33 An even
0.14 An event
-0.14 An ever
-0.07 An every
0.10 An everything
-0.31 An exactly
-0.56 An exec
-0.36 An executive
0.20 An exit
0.29 An expected
0.09 An face
-0.29 An faces
-0.12 An fame
-0.45 An family
0.23 An famous
0.10 An fan
0.27 An fans
-0.37 An fantastic
-0.39 An fantasy
-0.07 An far
-0.16 An father
-0.19 An favourite
-0.10 An feature
-0.11 An fighting
-0.10 An fill
-0.31 An film
-0.20 An final
-0.16 An finale
0.18 An finally
-0.19 An financial
0.08 An find
-0.37 An first
-0.19 An focus
-0.12 An following
-0.18 An follows
0.29 An found
-0.52 An friend
0.25 An from
0.20 An fronted
0.29 An game
-0.19 An gang
-0.31 An gave
0.23 An get
0.11 An gets
-0.15 An giant
0.42 An girl
0.10 An given
-0.09 An global
-0.17 An globe
0.29 An go
-0.26 An goes
-0.43 An going
-0.32 An good
-0.05 An got
-0.21 An great
0.35 An guest
-0.25 An had
-0.23 An hand
-0.29 An handled
-0.36 An handles
-0.42 An hard
0.06 An has
-0.24 An have
-0.17 An he
-0.29 An head
0.33 An headline
0.36 An heads
0.06 An hearts
0.11 An heir
0.09 An helm
-0.27 An helmed
0.19 An her
-0.34 An here
-0.31 An hero
0.06 An heroine
-0.27 An hiding
-0.19 An high
0.29 An highly
0.04 An him
-0.58 An himself
-0.09 An historical
0.37 An hit
-0.30 An horror
-0.35 An hospital
-0.13 An host
-0.26 An hosted
0.32 An hosts
0.08 An hot
-0.28 An hour
-0.60 An hour-long
-0.31 An hours
-0.07 An husband
-0.17 An i
-0.35 An i'm
-0.12 An illustrated
-0.22 An include
-0.29 An independent
0.32 An interview
-0.24 An into
-0.10 An investigate
-0.32 An investigates
-0.09 An involved
0.25 An ireland
-0.18 An job
0.21 An joined
0.47 An joining
0.18 An joins
-0.10 An journey
0.40 An just
-0.26 An keeps
0.32 An killed
-0.52 An killer
-0.28 An king
-0.19 An know
0.23 An known
-0.13 An korean
-0.21 An large
0.48 An last
0.18 An later
-0.08 An latter
-0.15 An launch
-0.29 An launched
-0.21 An lawyer
0.28 An lead
0.23 An leads
-0.35 An leave
0.11 An leaving
0.20 An led
-0.12 An left
0.22 An less
-0.32 An life
-0.24 An light
0.24 An likely
0.26 An list
-0.38 An live-action
-0.09 An local
0.26 An locked
0.16 An longtime
-0.15 An look
-0.11 An looked
0.35 An lord
0.23 An lot
-0.15 An made
-0.15 An magazine
0.22 An make
-0.55 An making
-0.69 An manga
-0.29 An marks
-0.05 An married
0.21 An may
0.28 An mayor
-0.10 An me
0.42 An meanwhile
-0.17 An member
-0.28 An members
-0.26 An memory
0.23 An might
-0.23 An modern
0.06 An more
-0.15 An most
0.19 An mother
0.25 An moved
-0.33 An movie
0.12 An mr
-0.13 An mrs
0.05 An much
-0.28 An murder
0.07 An murdered
-0.40 An music
-0.21 An must
0.16 An my
0.23 An mysterious
-0.07 An name
0.31 An named
-0.07 An nearly
0.43 An neighbour
-0.24 An network
-0.44 An never
-0.08 An new
0.62 An newcomer
-0.45 An news
0.26 An next
0.12 An no
-0.17 An noir
0.17 An north
0.08 An not
-0.57 An novel
-0.40 An novels
-0.16 An now
0.31 An off
-0.24 An officer
-0.18 An once
-0.10 An one
-0.28 An only
-0.15 An opening
-0.29 An opposite
-0.24 An or
-0.42 An original
0.17 An originally
-0.26 An originals
-0.09 An other
0.36 An others
-0.27 An our
-0.31 An out
-0.06 An overseas
-0.24 An overseeing
-0.14 An own
-0.14 An owned
0.35 An part
-0.17 An partner
0.22 An parts
0.04 An peek
-0.32 An pen
-0.29 An penned
-0.13 An people
0.12 An perform
0.15 An photo
-0.29 An place
0.58 An play
-0.27 An played
0.49 An playing
0.37 An plays
-0.16 An police
0.41 An political
0.45 An portray
-0.34 An position
0.22 An premiere
0.28 An premieres
-0.32 An present
-0.58 An president
-0.29 An previously
-0.16 An principal
-0.40 An produce
-0.23 An produced
-0.58 An producer
-0.72 An producers
-0.28 An produces
-0.30 An producing
-0.32 An production
-0.08 An programming
-0.26 An project
-0.32 An projects
0.10 An protagonist
-0.04 An pulled
-0.21 An put
-0.20 An ran
0.21 An rated
0.18 An recently
0.27 An recovering
0.18 An recurring
-0.24 An regular
0.39 An relationship
-0.42 An release
0.08 An remain
-0.14 An remained
-0.52 An remains
-0.15 An renewed
-0.04 An replaced
-0.19 An reporters
0.37 An reprise
0.11 An reprises
-0.13 An reprising
-0.17 An respectively
-0.39 An rest
-0.19 An return
-0.23 An returning
-0.11 An returns
0.26 An reunited
-0.33 An revealed
-0.21 An revenge
0.33 An role
-0.20 An roles
-0.31 An rolled
-0.18 An rolling
-0.32 An romantic
-0.22 An room
0.14 An rumored
0.37 An rumoured
-0.10 An run
-0.16 An s
0.35 An saddle
-0.27 An said
-0.34 An same
-0.06 An say
-0.33 An says
-0.17 An scandal
0.16 An scene
-0.22 An scenes
-0.33 An scheduled
-0.28 An screenplay
-0.52 An script
-0.45 An scripts
-0.20 An search
0.11 An seat
-0.36 An second
-0.10 An secret
0.29 An seems
0.11 An seen
-0.15 An seoul
-0.16 An series
-0.19 An serve
-0.25 An served
-0.11 An serves
-0.22 An service
-0.17 An set
-0.15 An several
0.40 An share
-0.06 An shares
0.05 An shooting
-0.43 An shot
0.28 An should
0.25 An show
-0.19 An shown
-0.84 An showrunner
-0.35 An showrunners
0.33 An shows
0.20 An signed
-0.07 An signs
0.10 An since
-0.49 An sister
-0.06 An sisters
0.23 An site
0.18 An sits
0.14 An slated
-0.40 An so
-0.43 An soap
-0.12 An solve
-0.20 An some
0.29 An son
-0.31 An soon
0.05 An sound
-0.09 An south
-0.27 An space
-0.34 An spain
-0.13 An special
-0.23 An spin-off
-0.37 An split
-0.39 An standing
0.35 An star
0.42 An starred
-0.25 An starring
0.05 An stars
0.05 An start
0.21 An starting
0.36 An starts
-0.15 An statement
-0.25 An stays
-0.18 An stepped
-0.10 An stepping
0.23 An steps
0.26 An still
0.23 An stories
-0.32 An story
-0.38 An streaming
-0.10 An strength
0.25 An struggle
-0.41 An studio
-0.06 An summer
0.30 An supporting
-0.32 An sure
0.31 An take
-0.14 An takes
-0.32 An tale
0.26 An talent
0.21 An talked
0.16 An talks
-0.20 An team
-0.37 An television
-0.43 An tell
-0.07 An telling
-0.32 An than
-0.10 An their
0.09 An them
-0.16 An theme
-0.07 An themed
0.30 An themselves
-0.37 An then
0.28 An there
-0.52 An they
-0.14 An think
-0.17 An third
0.69 An those
-0.20 An though
-0.61 An thriller
-0.14 An time
0.29 An title
0.19 An together
-0.07 An told
0.28 An too
-0.29 An top
0.31 An toplines
-0.07 An town
-0.31 An trailer
-0.13 An trilogy
0.37 An turned
-0.19 An turns
-0.10 An tv
-0.17 An type
-0.15 An unconfirmed
0.17 An under
-0.43 An unique
0.16 An until
0.12 An up
-0.16 An update
-0.17 An updates
0.08 An upped
0.09 An us
-0.15 An various
0.20 An very
-0.27 An via
-0.32 An vice
-0.21 An viewers
0.50 An voice
-0.22 An wait
-0.37 An wanted
-0.29 An watch
-0.25 An we
-0.08 An we're
0.31 An wednesday
-0.08 An weeks
-0.23 An west
-0.11 An what
0.14 An when
-0.27 An where
-0.20 An which
-0.49 An while
0.14 An who
-0.36 An whom
0.11 An whose
0.36 An wife
-0.18 An winner
-0.32 An winning
-0.22 An woman
0.09 An won
-0.15 An work
-0.61 An worked
-0.44 An working
-0.14 An works
0.27 An world
-0.13 An would
0.36 An write
-0.29 An writer
-0.20 An writers
-0.35 An writes
-0.44 An writing
-0.33 An written
-0.31 An wrote
-0.20 An year
0.36 An years
-0.30 An yes
0.16 An yet
-0.06 An york
-0.55 An you
0.10 An young
-0.36 An your
-0.37 An |
0.20 An –
-0.34 An “
-0.34 B !
-0.14 B #
0.10 B %C
-0.26 B %D
-0.56 B %K
0.07 B %N
0.20 B %O
-0.29 B %P
0.10 B %S
-0.10 B 's
0.17 B )
0.44 B *
0.13 B +
-0.31 B -
-0.45 B .
0.05 B /
-0.20 B 1990s
-0.19 B 3d
0.09 B 9pm
-0.09 B :
0.50 B ;
0.12 B ?
0.20 B [
0.44 B ]
-0.06 B able
0.24 B about
-0.35 B acclaimed
0.08 B according
0.13 B accused
-0.22 B across
0.22 B acted
-0.26 B acting
0.13 B actor
-0.14 B actors
0.43 B actress
-0.28 B actually
-0.66 B adaptation
-0.64 B adapted
-0.55 B adapts
0.36 B addition
0.13 B adds
-0.08 B adventures
-0.41 B affair
-0.30 B after
-0.37 B again
-0.06 B against
-0.15 B ahead
-0.31 B air
-0.26 B aka
-0.24 B all
-0.16 B along
-0.19 B alongside
0.05 B already
0.21 B also
0.29 B although
-0.18 B always
0.25 B am
-0.09 B american
-0.11 B among
-0.26 B animated
0.26 B animates
-0.27 B animation
-0.39 B anime
0.06 B announce
0.16 B announced
-0.31 B announcements
-0.04 B another
-0.18 B anthology
0.44 B any
0.36 B appear
-0.21 B arc
-0.61 B artist
-0.28 B asaka
-0.21 B association
0.17 B australian
-0.17 B author
-0.26 B autumn
-0.21 B available
-0.11 B award-winning
-0.16 B away
0.20 B back
-0.33 B backdrop
-0.41 B bad
-0.11 B bafta
-0.52 B based
0.07 B batch
-0.17 B battle
0.06 B beautiful
-0.36 B became
-0.25 B because
-0.18 B been
-0.05 B before
-0.42 B began
-0.18 B begin
-0.15 B begins
-0.09 B begun
-0.33 B behind
-0.23 B being
0.23 B beloved
-0.57 B best
0.19 B bestseller
-0.07 B bestselling
0.31 B better
-0.16 B between
-0.46 B big
-0.32 B bit
-0.19 B black
-0.40 B board
-0.17 B boasts
-0.35 B body
-0.28 B book
-0.27 B boss
-0.22 B bosses
-0.11 B both
-0.26 B brand
-0.24 B break
-0.33 B bring
-0.22 B bringing
-0.19 B brings
-0.08 B britain
-0.13 B british
-0.09 B broadcast
0.25 B brother
-0.36 B brothers
-0.10 B brought
-0.10 B business
-0.20 B busy
-0.19 B but
0.23 B buzz
-0.16 B call
-0.21 B called
0.28 B came
-0.25 B camera
0.44 B can
-0.43 B canada
0.52 B cast
0.08 B casting
0.43 B casts
0.17 B centering
-0.36 B centers
0.19 B centres
0.20 B ceo
-0.24 B chain
-0.36 B chance
-0.12 B channels
-0.12 B characters
-0.62 B chief
-0.17 B christmas
-0.27 B circling
-0.12 B city
-0.20 B claim
-0.27 B classic
-0.33 B clear
-0.04 B close
-0.11 B closed
0.06 B closer
-0.36 B co-created
-0.18 B co-creator
-0.49 B co-creators
-0.29 B co-production
-0.20 B co-written
-0.11 B collaboration
-0.27 B combination
0.39 B come
-0.21 B comedy
-0.27 B comes
-0.40 B comic
0.18 B coming
-0.38 B commission
-0.25 B commissioned
-0.06 B companies
0.25 B company
-0.36 B composition
0.33 B confirmed
-0.06 B continue
0.34 B continues
-0.34 B could
-0.20 B courtesy
-0.18 B covers
-0.65 B created
-0.63 B creative
-0.61 B creator
-0.40 B creators
-0.36 B credit
-0.22 B crews
-0.24 B crime
-0.15 B cult
-0.09 B dark
-0.43 B date
-0.16 B daughter
-0.22 B day
-0.26 B days
-0.12 B deal
-0.19 B death
0.62 B debut
-0.09 B debuted
-0.14 B debuts
-0.05 B decided
-0.28 B delighted
0.30 B described
-0.37 B design
-0.28 B despite
-0.12 B destroy
-0.38 B detective
0.33 B determined
-0.33 B developed
-0.19 B developing
-0.39 B did
0.28 B different
-0.41 B directed
-0.33 B directing
-0.77 B director
0.10 B directorial
-0.78 B directors
-0.33 B directs
-0.06 B discover
-0.36 B discovered
-0.19 B do
0.35 B does
-0.07 B doing
-0.25 B done
-0.23 B down
0.18 B dr
0.14 B drama
-0.43 B dramas
-0.33 B drawn
-0.29 B dropped
-0.28 B dubbed
0.13 B during
0.05 B duties
-0.09 B each
-0.17 B east
0.06 B elsewhere
-0.48 B emmy
-0.06 B encounter
0.35 B end
-0.37 B ended
-0.09 B ending
0.16 B ends
-0.21 B engineer
-0.48 B england
0.40 B english
0.12 B enjoy
0.30 B ensemble
0.20 B entertainment
-0.31 B episode
-0.24 B episodes
-0.72 B eps
-0.41 B established
0.08 B even
0.38 B event
-0.31 B events
0.14 B ever
-0.36 B every
-0.24 B everyone
-0.05 B everything
-0.27 B excited
-0.07 B exclusive
-0.52 B exec
-0.50 B executive
-0.51 B executives
0.26 B expect
-0.13 B expected
-0.20 B explore
0.26 B face
0.37 B faces
-0.30 B fact
-0.43 B fall
-0.48 B fame
-0.40 B family
0.15 B famous
-0.20 B fan
-0.16 B fans
-0.26 B fantastic
-0.31 B fantasy
-0.56 B far
0.07 B fashion
0.42 B father
-0.33 B favourite
0.28 B feature
0.47 B featuring
-0.18 B fictional
-0.10 B fifth
-0.19 B film
-0.24 B filmed
-0.09 B filming
-0.39 B filmmaker
-0.16 B films
-0.07 B final
-0.24 B finale
-0.28 B find
-0.13 B first
-0.07 B focuses
-0.43 B follow
0.12 B followed
-0.33 B following
-0.26 B follows
-0.07 B forces
0.18 B former
-0.44 B forward
-0.22 B found
-0.07 B fourth
0.26 B frame
-0.26 B french
-0.34 B friend
-0.05 B from
0.37 B front
0.20 B fronted
-0.41 B gang
-0.33 B genre
0.31 B get
-0.28 B getting
-0.06 B giant
-0.08 B girl
-0.16 B give
-0.23 B given
0.08 B gives
-0.38 B glimpse
-0.07 B global
0.09 B globe
-0.31 B go
-0.43 B goes
-0.25 B going
-0.14 B golden
0.29 B gone
-0.41 B good
-0.47 B got
-0.32 B grateful
0.31 B great
-0.22 B grew
0.28 B guest
-0.26 B hand
-0.24 B handled
-0.34 B handles
-0.28 B hands
-0.16 B happened
0.16 B has
-0.30 B hat
-0.14 B have
-0.41 B having
-0.91 B he
-0.46 B head
-0.11 B headlines
0.41 B hear
-0.42 B helm
-0.39 B helmed
-0.04 B her
0.13 B here
0.07 B hero
-0.42 B heroine
-0.05 B highlights
0.13 B him
-0.38 B himself
0.11 B hinted
-0.38 B his
-0.34 B hit
-0.10 B hollywood
-0.38 B home
0.06 B horror
-0.13 B hospital
0.38 B host
0.22 B hot
-0.41 B hour
0.13 B hour-long
0.40 B how
0.34 B however
0.08 B huge
-0.23 B husband
-0.29 B i
0.43 B i'm
0.19 B iconic
-0.10 B idea
0.36 B if
-0.19 B illustrated
-0.41 B include
-0.16 B included
-0.14 B includes
0.09 B including
-0.15 B independent
0.13 B indian
-0.14 B indie
-0.15 B inspired
-0.04 B investigates
-0.43 B investigation
0.05 B involved
0.20 B ireland
-0.14 B irish
-0.22 B itself
0.45 B japanese
0.17 B join
0.18 B joined
0.34 B joining
0.32 B joins
-0.14 B journalist
-0.05 B journey
0.14 B just
0.04 B killing
0.04 B know
0.27 B known
0.40 B korean
-0.07 B lady
-0.08 B last
-0.34 B later
0.23 B latest
-0.71 B latter
-0.17 B launch
-0.19 B launched
0.22 B lawyer
0.41 B lead
-0.37 B leading
-0.21 B leads
-0.25 B leave
-0.23 B leaving
0.20 B led
-0.64 B left
0.11 B legal
-0.36 B legend
-0.30 B let
-0.41 B life
-0.14 B light
-0.12 B like
-0.06 B likely
-0.42 B limited
-0.48 B lineup
-0.44 B list
0.35 B lives
-0.51 B loan
0.12 B location
0.13 B locked
-0.33 B london
-0.45 B long
-0.15 B looking
-0.30 B looks
-0.23 B lord
0.21 B love
-0.43 B made
-0.33 B magical
-0.60 B main
-0.05 B major
-0.13 B make
0.24 B makers
0.23 B makes
-0.17 B making
-0.35 B male
-0.43 B manga
-0.42 B many
-0.34 B mark
0.26 B marks
-0.10 B match
-0.15 B me
-0.28 B means
-0.16 B meanwhile
-0.34 B media
-0.23 B meets
0.11 B member
-0.23 B members
-0.12 B men
0.08 B might
-0.18 B million
-0.35 B mind
-0.47 B miniseries
0.17 B minute
-0.35 B miss
-0.09 B mission
0.19 B monster
0.15 B months
-0.30 B most
0.15 B mother
0.19 B move
0.05 B moved
0.11 B moves
-0.07 B movie
-0.72 B mr
-0.07 B mrs
0.21 B ms
0.16 B much
-0.08 B murder
-0.33 B musical
-0.04 B must
0.05 B my
-0.14 B mysteries
-0.19 B mysterious
-0.11 B mystery
-0.27 B name
-0.68 B named
-0.07 B near
-0.34 B nearly
0.42 B net
-0.63 B network
-0.10 B networks
0.32 B new
0.41 B newcomer
0.37 B newcomers
-0.38 B newly
-0.26 B next
-0.43 B night
0.05 B nights
-0.10 B no
0.48 B nobody
-0.35 B nominated
0.16 B nominee
-0.34 B north
-0.27 B note
-0.25 B novel
-0.32 B novels
0.50 B now
-0.20 B number
-0.27 B officer
-0.22 B official
-0.15 B officially
-0.23 B old
-0.35 B older
-0.32 B once
0.08 B one
-0.23 B only
-0.17 B open
-0.62 B opening
0.42 B opposite
-0.30 B or
0.14 B order
-0.16 B ordered
-0.69 B original
-0.07 B originally
0.42 B originals
0.22 B oscar
-0.20 B other
-0.10 B others
-0.22 B our
0.39 B out
0.42 B outside
0.24 B over
-0.35 B own
-0.18 B owns
-0.21 B p.m
-0.27 B pair
0.17 B part
0.51 B parter
-0.37 B partner
-0.42 B parts
-0.12 B passed
-0.13 B peek
-0.21 B pen
-0.27 B penned
0.43 B people
0.20 B period
-0.06 B phenomenal
0.07 B photo
-0.08 B picked
-0.16 B picks
-0.27 B pilot
0.05 B pilots
-0.11 B place
-0.19 B plan
-0.69 B play
0.14 B played
0.24 B playing
-0.28 B plays
-0.38 B plot
-0.38 B police
-0.39 B popular
-0.67 B portray
0.27 B portrayed
-0.59 B power
-0.41 B powerful
-0.44 B premiere
-0.44 B premiered
-0.15 B presentation
-0.47 B president
0.23 B press
-0.17 B previous
-0.17 B previously
-0.24 B procedural
-0.53 B produce
-0.43 B producer
-0.77 B producers
-0.77 B produces
-0.76 B production
-0.32 B programming
-0.10 B project
-0.12 B promises
-0.14 B promotional
0.20 B protagonist
0.09 B protagonists
-0.10 B published
-0.21 B put
-0.14 B quickly
-0.10 B ratings
0.22 B read
-0.24 B reads
-0.17 B ready
-0.09 B really
0.19 B recent
0.42 B recently
0.33 B recovering
-0.08 B red
-0.20 B regular
0.37 B regulars
-0.29 B reimagining
-0.06 B relationship
-0.58 B release
-0.19 B released
-0.10 B remains
0.30 B remake
-0.19 B renewal
0.23 B renewed
-0.25 B replaced
0.30 B report
-0.15 B reported
-0.08 B reports
-0.40 B representative
-0.05 B reprise
-0.19 B reprises
0.05 B reprising
-0.27 B resourceful
0.29 B respectively
-0.06 B response
0.08 B return
0.07 B returning
-0.09 B returns
0.48 B reunion
0.15 B reunites
-0.13 B revealed
-0.33 B reveals
-0.24 B revolves
-0.21 B rights
-0.13 B rival
-0.15 B role
0.12 B roles
0.09 B rolling
0.28 B romance
0.19 B room
0.09 B s
-0.13 B said
-0.17 B sales
0.07 B same
0.24 B say
-0.36 B says
-0.05 B scandal
-0.16 B scenes
-0.17 B science
-0.36 B scientists
-0.24 B screenplay
-0.04 B screenwriter
-0.30 B scribe
-0.54 B script
-0.64 B scripts
0.16 B season
-0.19 B seasons
0.36 B seat
-0.22 B second
-0.16 B secret
-0.13 B see
0.23 B seen
-0.30 B senior
-0.21 B sequel
-0.46 B serial
0.15 B series
-0.13 B served
-0.35 B service
-0.33 B sets
-0.32 B setting
0.05 B share
-0.31 B shared
-0.18 B shares
-0.29 B she
-0.24 B shocking
-0.31 B shooting
-0.11 B shot
-0.20 B should
-0.42 B show
-0.04 B showed
-0.32 B shown
-0.32 B showrunner
-0.11 B shows
0.23 B sight
0.12 B signed
-0.18 B since
-0.25 B sister
0.08 B sisters
-0.22 B sitcom
-0.17 B sits
-0.23 B slate
-0.09 B slated
-0.35 B small
-0.10 B so
0.44 B some
0.32 B son
-0.32 B song
-0.28 B sonic
-0.37 B soon
0.29 B sorry
-0.29 B source
0.29 B speaking
0.40 B special
0.21 B spin-off
0.06 B split
-0.20 B staff
0.11 B star
0.30 B star-studded
0.51 B starred
0.18 B starring
0.19 B stars
-0.34 B start
-0.39 B started
0.31 B starts
-0.46 B statement
0.29 B stick
-0.23 B still
-0.40 B stories
-0.25 B story
-0.13 B stream
0.72 B streaming
0.57 B strong
-0.19 B studio
-0.34 B success
-0.46 B such
-0.15 B summer
0.15 B sun
-0.27 B sunday
0.23 B supposed
-0.10 B synopsis
0.46 B table
-0.11 B take
-0.47 B takes
-0.16 B talent
-0.23 B talking
-0.53 B team
0.11 B teaser
0.26 B teen
-0.46 B television
-0.35 B tell
-0.32 B telling
-0.12 B tells
-0.11 B terrific
0.50 B than
-0.10 B thank
0.07 B their
-0.66 B them
-0.32 B theme
-0.63 B then
0.20 B there
0.17 B these
-0.16 B they
-0.44 B thief
-0.23 B thinks
0.07 B third
0.17 B those
0.04 B though
-0.07 B threat
-0.23 B thrilled
-0.12 B through
-0.11 B throughout
-0.21 B time
0.23 B title
-0.19 B titled
-0.10 B titles
-0.44 B together
-0.25 B tokyo
-0.20 B told
-0.29 B too
0.08 B took
-0.35 B top
-0.08 B total
-0.06 B tour
-0.47 B town
-0.58 B trailer
-0.32 B trio
-0.66 B truly
-0.06 B truth
-0.20 B turkish
-0.42 B turn
-0.12 B turned
-0.42 B turns
-0.80 B tv
-0.23 B twitter
-0.18 B u.s.
-0.09 B uk
-0.34 B under
0.30 B unique
0.29 B until
-0.46 B unveiled
-0.15 B up
0.30 B upcoming
-0.37 B upon
0.15 B us
0.19 B used
0.08 B vampire
0.27 B various
-0.25 B very
-0.13 B veteran
-0.13 B via
0.27 B viewers
0.17 B voice
-0.43 B w
-0.23 B wait
-0.20 B waiting
0.13 B want
0.08 B wanted
0.57 B watch
-0.19 B watching
-0.17 B way
0.12 B we
-0.39 B we're
-0.24 B web
-0.23 B webtoon
-0.04 B weekend
-0.28 B weeks
-0.25 B well
-0.14 B west
0.11 B what
0.13 B when
0.07 B where
-0.33 B whether
-0.33 B which
-0.24 B who
-0.26 B whose
0.41 B wife
-0.13 B will
0.35 B winner
-0.55 B winning
-0.08 B winter
-0.19 B within
-0.09 B without
-0.48 B words
-0.14 B work
-0.24 B worked
-0.38 B working
-0.38 B world
-0.26 B worldwide
-0.40 B would
-0.23 B writer
-0.57 B writers
0.30 B writing
-0.42 B written
-0.63 B wrote
-0.16 B year
-0.16 B year-old
0.12 B years
-0.28 B yes
-0.16 B yet
0.04 B york
0.17 B you
0.05 B you're
-0.48 B young
0.12 B |
0.19 B –
0.10 B —
0.08 B ”
-0.14 Bn !
-0.09 Bn #
-0.08 Bn %D
-0.35 Bn %K
-0.11 Bn %N
-0.18 Bn %O
-0.09 Bn %P
0.16 Bn %S
0.07 Bn %T
-0.56 Bn &
-0.04 Bn 's
0.06 Bn (
-0.09 Bn )
0.09 Bn *
0.13 Bn +
-0.13 Bn -
0.49 Bn .
-0.31 Bn ...
-0.36 Bn /
-0.18 Bn 3d
0.09 Bn 9pm
0.12 Bn :
0.18 Bn ;
0.44 Bn ]
-0.18 Bn about
-0.26 Bn acclaimed
-0.04 Bn according
-0.15 Bn across
0.22 Bn acted
0.06 Bn actor
0.09 Bn actors
0.22 Bn actress
-0.38 Bn adaptation
-0.45 Bn adapted
-0.52 Bn adapts
0.13 Bn added
0.13 Bn adds
-0.20 Bn affair
-0.23 Bn after
-0.18 Bn again
-0.06 Bn against
-0.23 Bn air
-0.26 Bn aka
-0.33 Bn all
-0.10 Bn along
-0.14 Bn alongside
0.34 Bn already
0.56 Bn also
0.13 Bn american
-0.20 Bn among
-0.16 Bn animated
0.31 Bn animates
-0.24 Bn animation
-0.30 Bn anime
0.06 Bn announced
-0.27 Bn another
-0.20 Bn anthology
0.36 Bn appear
0.05 Bn around
-0.04 Bn artist
-0.19 Bn association
0.18 Bn australia
0.23 Bn australian
-0.17 Bn author
-0.15 Bn autumn
-0.21 Bn award
0.21 Bn award-winning
-0.38 Bn away
-0.16 Bn axed
0.36 Bn back
-0.29 Bn backdrop
-0.17 Bn bafta
-0.68 Bn based
0.15 Bn batch
-0.15 Bn battle
-0.39 Bn beautiful
-0.25 Bn because
0.05 Bn been
-0.34 Bn before
-0.11 Bn begun
-0.23 Bn behind
0.23 Bn beloved
-0.29 Bn best
-0.30 Bn best-selling
-0.07 Bn bestselling
-0.41 Bn between
-0.35 Bn big
-0.40 Bn board
-0.27 Bn body
-0.55 Bn book
-0.23 Bn boss
-0.20 Bn both
-0.33 Bn bring
-0.22 Bn bringing
-0.19 Bn brings
0.18 Bn british
0.12 Bn brother
-0.29 Bn brothers
-0.10 Bn business
-0.16 Bn busy
0.23 Bn buzz
-0.21 Bn called
-0.16 Bn camera
-0.08 Bn cameras
0.51 Bn can
0.40 Bn cast
0.34 Bn casting
0.34 Bn casts
-0.34 Bn centering
-0.25 Bn centers
0.34 Bn ceo
-0.36 Bn chief
-0.10 Bn christmas
-0.08 Bn city
-0.27 Bn classic
-0.04 Bn close
-0.32 Bn co-created
-0.17 Bn co-creator
-0.47 Bn co-creators
-0.20 Bn co-written
0.43 Bn come
-0.24 Bn comic
-0.11 Bn coming
-0.36 Bn composition
0.43 Bn confirmed
0.34 Bn continues
-0.05 Bn could
-0.55 Bn created
-0.44 Bn creative
-0.67 Bn creator
-0.40 Bn creators
-0.35 Bn credit
-0.19 Bn crime
-0.09 Bn cult
-0.41 Bn date
-0.15 Bn day
-0.11 Bn deal
-0.18 Bn death
0.07 Bn debut
-0.07 Bn debuted
-0.12 Bn debuts
-0.05 Bn decided
0.31 Bn described
-0.17 Bn design
-0.28 Bn despite
-0.08 Bn destroy
-0.18 Bn detective
-0.32 Bn developed
-0.39 Bn did
0.29 Bn different
0.33 Bn direct
-0.80 Bn directed
-0.24 Bn directing
-0.45 Bn director
-0.78 Bn directors
-0.18 Bn directs
-0.32 Bn discovered
0.07 Bn does
-0.06 Bn doing
-0.25 Bn done
-0.19 Bn down
-0.11 Bn drama
-0.27 Bn drawn
-0.29 Bn dropped
-0.09 Bn due
0.25 Bn during
-0.15 Bn east
0.06 Bn elsewhere
-0.27 Bn emmy
-0.22 Bn end
0.04 Bn ending
0.17 Bn ends
-0.21 Bn engineer
-0.23 Bn england
0.32 Bn ensemble
-0.29 Bn episode
-0.30 Bn episodes
-0.72 Bn eps
-0.41 Bn established
0.19 Bn even
0.30 Bn event
-0.20 Bn events
0.33 Bn ever
-0.24 Bn everyone
-0.26 Bn excited
-0.52 Bn exec
-0.46 Bn executive
0.26 Bn expect
0.41 Bn faces
-0.23 Bn fact
-0.19 Bn family
-0.35 Bn fan
0.44 Bn fans
-0.26 Bn fantastic
-0.31 Bn fantasy
0.13 Bn fashion
0.14 Bn father
-0.33 Bn favourite
0.28 Bn feature
-0.27 Bn features
0.40 Bn featuring
-0.18 Bn fictional
-0.10 Bn fifth
-0.39 Bn film
-0.32 Bn filmmaker
-0.16 Bn films
0.32 Bn first
-0.39 Bn follow
0.10 Bn followed
0.05 Bn following
-0.28 Bn follows
-0.07 Bn found
-0.11 Bn french
-0.25 Bn from
0.16 Bn front
0.39 Bn fronted
-0.19 Bn full
0.14 Bn game
-0.20 Bn genre
0.43 Bn get
0.15 Bn gets
-0.05 Bn giant
-0.08 Bn girl
-0.19 Bn given
0.07 Bn gives
0.28 Bn globe
-0.16 Bn go
-0.39 Bn goes
0.19 Bn great
0.38 Bn guest
-0.11 Bn had
-0.19 Bn hand
-0.22 Bn handled
-0.28 Bn hands
0.22 Bn has
-0.11 Bn hat
0.34 Bn have
-0.64 Bn he
-0.46 Bn head
0.41 Bn hear
-0.32 Bn helm
-0.39 Bn helmed
-0.72 Bn her
0.14 Bn here
-0.42 Bn heroine
0.13 Bn his
-0.43 Bn hit
-0.10 Bn hollywood
-0.23 Bn home
-0.23 Bn horror
0.39 Bn host
0.34 Bn however
0.14 Bn huge
-0.35 Bn husband
-0.35 Bn i
0.24 Bn i'm
-0.10 Bn idea
0.34 Bn if
-0.19 Bn illustrated
-0.33 Bn include
-0.07 Bn included
-0.05 Bn includes
0.23 Bn including
0.13 Bn indian
-0.05 Bn indie
0.20 Bn inspired
-0.20 Bn into
-0.37 Bn ireland
-0.22 Bn itself
0.47 Bn japanese
-0.25 Bn joined
0.25 Bn joining
0.59 Bn joins
-0.14 Bn journalist
-0.05 Bn journey
-0.35 Bn just
0.14 Bn know
0.14 Bn known
0.19 Bn korean
-0.41 Bn lady
-0.73 Bn last
0.22 Bn latest
0.22 Bn lawyer
0.21 Bn lead
-0.41 Bn leading
-0.12 Bn leads
-0.25 Bn leave
-0.23 Bn leaving
0.39 Bn led
-0.17 Bn left
-0.36 Bn legend
-0.39 Bn life
-0.18 Bn light
-0.12 Bn likely
-0.35 Bn limited
-0.17 Bn list
0.13 Bn locked
-0.27 Bn london
0.06 Bn look
-0.15 Bn looking
-0.30 Bn looks
-0.23 Bn lord
-0.29 Bn love
-0.45 Bn made
-0.53 Bn main
-0.31 Bn make
-0.15 Bn makes
-0.15 Bn making
-0.33 Bn male
0.06 Bn man
-0.34 Bn manga
-0.39 Bn married
-0.04 Bn meanwhile
-0.34 Bn media
-0.24 Bn meets
-0.17 Bn members
-0.11 Bn men
-0.40 Bn miniseries
0.17 Bn minute
-0.35 Bn miss
-0.09 Bn mission
-0.09 Bn months
-0.04 Bn more
-0.11 Bn most
0.20 Bn mother
-0.11 Bn moved
-0.13 Bn movie
0.24 Bn mr
0.24 Bn ms
-0.43 Bn my
-0.19 Bn mysterious
-0.44 Bn name
-0.28 Bn named
-0.07 Bn near
-0.19 Bn nearly
-0.38 Bn network
0.11 Bn new
0.49 Bn newcomer
0.51 Bn newcomers
-0.34 Bn newly
0.11 Bn news
-0.12 Bn next
-0.13 Bn night
-0.25 Bn no
-0.22 Bn nominated
0.16 Bn nominee
-0.06 Bn north
0.33 Bn not
-0.15 Bn novel
-0.33 Bn novels
0.31 Bn now
-0.12 Bn off
-0.28 Bn officer
-0.22 Bn official
-0.35 Bn older
-0.04 Bn once
-0.35 Bn one
-0.24 Bn only
-0.52 Bn opening
0.42 Bn opposite
-0.31 Bn or
-0.11 Bn original
0.42 Bn originals
0.23 Bn oscar
0.42 Bn other
-0.14 Bn our
0.38 Bn out
-0.21 Bn outside
0.28 Bn over
-0.13 Bn own
-0.18 Bn owns
-0.21 Bn p.m
-0.26 Bn pair
0.46 Bn parter
-0.28 Bn partner
-0.35 Bn parts
-0.14 Bn penned
-0.28 Bn people
-0.06 Bn photo
0.24 Bn pilot
-0.09 Bn place
-0.15 Bn plan
-0.56 Bn play
0.14 Bn played
-0.34 Bn playing
-0.14 Bn plays
-0.11 Bn popular
-0.67 Bn portray
0.27 Bn portrayed
-0.41 Bn power
-0.38 Bn premiere
-0.47 Bn president
0.27 Bn press
-0.09 Bn previously
-0.44 Bn produce
-0.37 Bn produced
-0.40 Bn producer
-0.67 Bn producers
-0.77 Bn produces
-0.71 Bn production
-0.29 Bn programming
-0.07 Bn project
-0.31 Bn protagonist
-0.21 Bn protagonists
-0.08 Bn published
-0.15 Bn put
-0.06 Bn ratings
-0.29 Bn read
-0.23 Bn reads
-0.17 Bn ready
-0.09 Bn really
-0.08 Bn regular
0.41 Bn regulars
-0.08 Bn reimagining
-0.26 Bn relationship
-0.29 Bn release
-0.05 Bn remains
-0.10 Bn replaced
0.31 Bn report
-0.08 Bn reports
-0.40 Bn representative
-0.48 Bn reprise
-0.19 Bn reprises
0.39 Bn respectively
0.27 Bn return
0.28 Bn returning
0.22 Bn returns
0.48 Bn reunion
0.19 Bn reunites
-0.24 Bn revolves
-0.08 Bn rival
-0.13 Bn role
-0.29 Bn roles
-0.15 Bn rolling
-0.23 Bn room
0.08 Bn run
0.11 Bn s
-0.07 Bn said
-0.17 Bn sales
-0.08 Bn same
0.16 Bn say
-0.27 Bn says
-0.05 Bn scandal
-0.18 Bn scenes
-0.24 Bn screenplay
-0.19 Bn screenwriter
-0.30 Bn scribe
-0.45 Bn script
-0.59 Bn scripts
0.28 Bn season
-0.19 Bn seasons
0.36 Bn seat
-0.59 Bn second
-0.07 Bn secret
-0.17 Bn see
-0.44 Bn serial
-0.22 Bn series
-0.35 Bn service
0.12 Bn set
-0.33 Bn sets
-0.17 Bn setting
-0.15 Bn share
-0.31 Bn shared
-0.36 Bn she
-0.24 Bn shocking
-0.28 Bn shooting
0.22 Bn shot
-0.07 Bn show
-0.16 Bn shown
-0.30 Bn showrunner
-0.22 Bn shows
0.23 Bn sight
0.21 Bn signed
-0.10 Bn since
-0.37 Bn sister
0.15 Bn sisters
0.05 Bn slate
-0.09 Bn small
0.06 Bn so
-0.32 Bn some
0.42 Bn son
-0.31 Bn song
-0.30 Bn soon
0.29 Bn sorry
-0.22 Bn source
-0.12 Bn south
0.34 Bn special
0.07 Bn spin-off
0.06 Bn split
0.60 Bn star
0.34 Bn starred
0.12 Bn starring
0.25 Bn stars
-0.08 Bn start
-0.17 Bn starts
-0.39 Bn statement
-0.13 Bn status
0.34 Bn stick
-0.39 Bn stories
0.08 Bn story
-0.10 Bn stream
-0.12 Bn streaming
0.27 Bn strong
-0.20 Bn studio
-0.50 Bn such
-0.22 Bn sunday
-0.10 Bn synopsis
0.46 Bn table
-0.44 Bn takes
-0.43 Bn team
0.22 Bn teen
-0.11 Bn television
-0.32 Bn telling
-0.32 Bn tells
-0.10 Bn terrific
-0.10 Bn thank
-0.54 Bn them
-0.09 Bn theme
-0.46 Bn then
0.13 Bn they
-0.23 Bn thinks
0.13 Bn third
0.04 Bn though
-0.08 Bn thriller
0.05 Bn through
0.08 Bn title
-0.19 Bn titled
-0.40 Bn together
-0.25 Bn tokyo
-0.11 Bn told
0.15 Bn too
-0.31 Bn took
-0.35 Bn top
-0.06 Bn tour
-0.24 Bn town
-0.28 Bn trailer
-0.32 Bn trio
-0.12 Bn turned
-0.30 Bn turns
-0.33 Bn tv
-0.23 Bn twitter
0.19 Bn uk
-0.34 Bn under
0.29 Bn until
-0.33 Bn up
-0.36 Bn upon
-0.19 Bn us
0.19 Bn used
0.18 Bn vampire
0.31 Bn various
-0.18 Bn very
0.05 Bn veteran
-0.13 Bn via
0.13 Bn video
0.22 Bn viewers
0.09 Bn villain
0.09 Bn voice
-0.43 Bn w
-0.23 Bn wait
-0.47 Bn wanted
-0.19 Bn watching
-0.06 Bn way
-0.10 Bn we
-0.27 Bn we're
-0.10 Bn web
-0.45 Bn webtoon
-0.21 Bn weeks
-0.05 Bn well
-0.14 Bn west
0.32 Bn what
0.35 Bn when
0.33 Bn where
-0.33 Bn whether
-0.19 Bn which
0.27 Bn while
-0.22 Bn whose
0.31 Bn wife
0.32 Bn will
0.38 Bn winner
-0.19 Bn winning
-0.09 Bn without
-0.44 Bn words
-0.16 Bn work
-0.31 Bn working
-0.21 Bn world
-0.26 Bn worldwide
-0.34 Bn would
-0.11 Bn writer
-0.56 Bn writers
-0.69 Bn written
-0.48 Bn wrote
-0.12 Bn year
-0.41 Bn year-old
0.17 Bn years
-0.13 Bn yet
0.06 Bn you
0.05 Bn you're
-0.25 Bn young
-0.13 Bn your
0.12 Bn |
0.10 Bn –
0.07 Bn ”
0.19 H 
0.19 H %C
0.24 H %D
0.45 H %K
0.54 H %N
-0.48 H %P
0.26 H %T
0.15 H &
-0.09 H 's
-0.10 H (
-0.10 H )
0.22 H ,
-0.11 H -
0.33 H .
-0.18 H /
0.21 H :
-0.26 H ?
0.37 H a
-0.26 H about
0.45 H and
-0.38 H as
-0.55 H back
0.25 H be
-0.56 H book
0.35 H by
0.15 H can
0.56 H cast
-0.16 H coming
-0.52 H date
-0.15 H do
0.35 H drama
-0.33 H episodes
0.14 H for
-0.06 H from
0.04 H how
0.32 H in
-0.09 H information
-0.24 H is
-0.17 H it
-0.12 H know
-0.12 H many
-0.28 H march
-0.61 H new
-0.16 H of
-0.13 H on
-0.06 H plot
-0.67 H premieres
-0.29 H release
0.06 H renewed
-0.10 H series
0.05 H so
0.20 H star
-0.49 H story
-0.05 H the
-0.31 H time
0.11 H to
0.15 H trailer
0.15 H watch
-0.12 H we
-0.17 H what
-0.40 H when
-0.24 H where
-0.18 H who
0.25 H will
-0.21 H you
0.45 H |
-0.21 H —
-0.39 H “
-0.20 H ”
-0.32 L1 %C
0.08 L1 %D
-0.45 L1 %N
-0.25 L1 %P
-0.13 L1 %S
-0.24 L1 %T
-0.07 L1 &
-0.09 L1 's
0.13 L1 (
0.20 L1 )
0.22 L1 +
-0.10 L1 ,
-0.29 L1 -
-0.06 L1 --
0.51 L1 .
-0.53 L1 /
0.13 L1 :
0.57 L1 ;
-0.26 L1 [
0.14 L1 ^
-0.76 L1 a
-0.39 L1 about
0.10 L1 actor
-0.10 L1 actors
0.51 L1 actress
-0.32 L1 adapts
-0.15 L1 after
-0.26 L1 aka
0.09 L1 alongside
0.23 L1 also
-0.41 L1 an
0.14 L1 and
0.11 L1 are
0.14 L1 around
-0.45 L1 as
-0.60 L1 at
-0.27 L1 axed
-0.15 L1 back
0.16 L1 be
-0.23 L1 beautiful
-0.19 L1 beloved
-0.18 L1 between
-0.20 L1 black
-0.21 L1 boss
-0.18 L1 bring
-0.15 L1 brother
-0.29 L1 brothers
-0.12 L1 but
-0.29 L1 by
-0.20 L1 called
-0.23 L1 cast
0.36 L1 casts
-0.52 L1 character
-0.33 L1 chief
-0.16 L1 co-creator
-0.60 L1 creator
-0.36 L1 creators
-0.22 L1 date
-0.10 L1 daughter
-0.44 L1 detective
-0.13 L1 did
-0.55 L1 director
-0.13 L1 doing
-0.44 L1 dr
-0.52 L1 drama
0.26 L1 feature
-0.27 L1 features
-0.29 L1 film
-0.28 L1 followed
-0.49 L1 follows
-0.17 L1 for
-0.22 L1 former
-0.16 L1 game
0.53 L1 has
-0.26 L1 her
-0.41 L1 heroine
-0.24 L1 his
0.39 L1 host
0.29 L1 however
-0.07 L1 husband
0.30 L1 if
-0.44 L1 in
-0.25 L1 include
0.52 L1 including
-0.09 L1 into
-0.21 L1 its
0.28 L1 join
0.07 L1 joining
-0.31 L1 know
-0.13 L1 last
-0.32 L1 legend
0.10 L1 like
-0.21 L1 lord
-0.15 L1 makes
-0.22 L1 married
-0.24 L1 meets
-0.11 L1 members
-0.10 L1 mother
-0.13 L1 movie
-0.18 L1 mr
-0.49 L1 my
-0.42 L1 named
-0.49 L1 new
0.53 L1 newcomer
0.37 L1 newcomers
0.28 L1 no
0.16 L1 nominee
-0.25 L1 not
-0.19 L1 novel
-0.26 L1 of
-0.28 L1 officer
-0.54 L1 on
-0.18 L1 one
0.43 L1 opposite
-0.28 L1 or
-0.50 L1 our
-0.41 L1 play
-0.23 L1 played
-0.26 L1 playing
-0.51 L1 plays
-0.58 L1 portray
-0.47 L1 president
-0.26 L1 producer
-0.55 L1 producers
-0.18 L1 production
-0.27 L1 protagonist
-0.21 L1 protagonists
-0.05 L1 release
0.47 L1 replacing
-0.21 L1 said
-0.10 L1 says
0.24 L1 sees
0.21 L1 series
-0.30 L1 service
-0.27 L1 showrunner
0.22 L1 since
-0.08 L1 small
-0.23 L1 so
0.29 L1 son
-0.05 L1 song
-0.33 L1 south
0.55 L1 star
0.63 L1 starred
-0.15 L1 starring
0.28 L1 stars
-0.31 L1 takes
0.22 L1 teen
-0.10 L1 thank
0.40 L1 that
-0.43 L1 the
-0.34 L1 their
0.04 L1 though
-0.11 L1 through
-0.22 L1 title
-0.19 L1 titled
-0.46 L1 to
-0.12 L1 tokyo
-0.06 L1 up
-0.27 L1 upon
-0.33 L1 vampire
0.12 L1 villain
-0.10 L1 was
-0.19 L1 watching
-0.15 L1 west
0.06 L1 when
-0.33 L1 whether
0.16 L1 which
0.37 L1 while
-0.23 L1 whose
0.22 L1 wife
0.09 L1 will
0.42 L1 winner
0.25 L1 with
-0.09 L1 without
-0.15 L1 young
0.16 L1 |
0.28 L1 –
-0.16 L2 %C 's
0.29 L2 %C ,
-0.28 L2 %C /
-0.33 L2 %C :
-0.05 L2 %C and
-0.17 L2 %C chief
-0.08 L2 %C |
-0.17 L2 %D 's
-0.41 L2 %D ,
-0.04 L2 %D ;
0.09 L2 %D and
-0.20 L2 %D as
-0.08 L2 %D in
-0.12 L2 %D on
0.07 L2 %D that
0.48 L2 %D with
-0.40 L2 %K 's
-0.09 L2 %K (
0.30 L2 %O ,
-0.04 L2 %P %N
0.08 L2 %P 's
-0.15 L2 %P (
0.28 L2 %P )
0.26 L2 %P +
-0.20 L2 %P -
0.58 L2 %P :
-0.26 L2 %P [
0.20 L2 %P are
-0.30 L2 %P by
-0.13 L2 %P did
-0.30 L2 %P for
-0.19 L2 %P in
-0.13 L2 %P no
-0.60 L2 %P of
-0.17 L2 %P on
-0.34 L2 %P plays
0.28 L2 %P star
-0.28 L2 %P takes
-0.32 L2 %P the
-0.22 L2 %P to
0.06 L2 %P with
-0.50 L2 %P –
0.09 L2 %S ,
0.17 L2 %S ;
0.29 L2 %S are
0.39 L2 %S with
0.34 L2 %S –
-0.10 L2 %T %S
-0.19 L2 %T (
0.09 L2 %T ,
-0.32 L2 %T :
-0.47 L2 %T and
0.47 L2 %T are
-0.28 L2 %T by
-0.38 L2 %T creator
-0.24 L2 %T from
0.35 L2 %T has
-0.09 L2 %T in
0.19 L2 %T includes
-0.32 L2 %T is
0.10 L2 %T star
0.64 L2 %T starring
0.21 L2 %T stars
0.32 L2 %T with
0.42 L2 %T –
0.10 L2 %T —
-0.06 L2 's husband
-0.15 L2 's the
-0.24 L2 ( the
-0.19 L2 ) ,
0.20 L2 ) –
-0.24 L2 , a
0.10 L2 , after
-0.35 L2 , alongside
0.33 L2 , and
-0.07 L2 , but
-0.37 L2 , by
-0.41 L2 , from
0.43 L2 , has
-0.44 L2 , said
0.05 L2 , stars
0.22 L2 , the
0.04 L2 , though
-0.29 L2 , which
-0.23 L2 , whose
0.30 L2 , with
-0.32 L2 , ”
-0.05 L2 . /
-0.14 L2 / producer
-0.12 L2 : the
-0.08 L2 ^ %C
-0.10 L2 ^ %T
0.09 L2 ^ (
0.14 L2 ^ ^
0.17 L2 ^ actor
0.32 L2 ^ and
-0.14 L2 ^ as
-0.16 L2 ^ but
-0.17 L2 ^ creator
-0.09 L2 ^ for
0.04 L2 ^ from
0.29 L2 ^ however
0.07 L2 ^ joining
-0.20 L2 ^ showrunner
0.10 L2 ^ starring
-0.18 L2 ^ the
-0.34 L2 ^ when
0.06 L2 ^ while
-0.24 L2 ^ will
-0.11 L2 a young
-0.08 L2 about the
-0.11 L2 according to
-0.25 L2 actor ,
-0.23 L2 adaptation of
-0.24 L2 adapted by
-0.05 L2 adapted from
-0.05 L2 after the
0.20 L2 also :
-0.20 L2 also includes
0.49 L2 also stars
-0.12 L2 and a
-0.15 L2 and around
0.32 L2 and newcomer
-0.36 L2 and on
0.31 L2 and son
-0.05 L2 and starring
-0.04 L2 and the
0.23 L2 and writer
-0.09 L2 anime of
-0.08 L2 announced at
-0.09 L2 as a
-0.18 L2 as an
-0.43 L2 as dr
-0.09 L2 as producer
-0.07 L2 as the
-0.25 L2 at the
0.20 L2 back ;
-0.17 L2 back as
-0.13 L2 back to
-0.29 L2 based on
-0.68 L2 by :
0.27 L2 cast :
0.63 L2 cast are
-0.19 L2 cast as
0.43 L2 cast includes
0.20 L2 cast including
-0.11 L2 cast members
-0.08 L2 city of
-0.20 L2 co-written by
-0.38 L2 created by
-0.31 L2 credit :
-0.27 L2 daughter ,
-0.55 L2 directed by
-0.26 L2 director :
-0.17 L2 director is
-0.10 L2 director of
-0.33 L2 dr .
0.36 L2 drama starring
-0.24 L2 during the
-0.09 L2 exec producer
-0.21 L2 executive producer
-0.41 L2 executive producers
-0.09 L2 film ,
-0.21 L2 filming in
-0.10 L2 follows a
-0.11 L2 for the
-0.22 L2 from the
0.22 L2 fronted by
-0.27 L2 has axed
-0.13 L2 his wife
-0.16 L2 hours ;
0.37 L2 hours starring
-0.19 L2 illustrated by
-0.14 L2 in %D
-0.45 L2 in a
0.21 L2 in for
-0.29 L2 in the
0.29 L2 in which
0.20 L2 inspired by
-0.10 L2 is a
0.37 L2 is that
0.47 L2 it starred
0.24 L2 it stars
-0.48 L2 it with
0.20 L2 joined by
0.37 L2 led by
-0.27 L2 made by
-0.20 L2 man ,
-0.21 L2 manga by
0.04 L2 members include
0.33 L2 mr .
0.26 L2 ms .
-0.28 L2 name by
-0.39 L2 novel by
-0.08 L2 novel the
-0.24 L2 novels by
-0.13 L2 of %O
-0.16 L2 of a
-0.37 L2 of drama
-0.41 L2 of the
0.22 L2 on ,
-0.10 L2 on a
-0.07 L2 on new
-0.25 L2 on the
-0.15 L2 p.m .
-0.28 L2 part of
-0.07 L2 photo :
-0.26 L2 photo by
0.51 L2 played by
-0.36 L2 produced by
-0.45 L2 producers :
-0.13 L2 programming president
-0.08 L2 reimagining of
-0.19 L2 return as
-0.17 L2 returning as
-0.20 L2 returns as
-0.16 L2 revolves around
-0.07 L2 role as
-0.24 L2 role of
-0.34 L2 roles as
-0.22 L2 said :
-0.27 L2 seen as
-0.12 L2 series ,
-0.29 L2 series and
-0.38 L2 series by
-0.16 L2 series creator
-0.09 L2 series follows
-0.35 L2 series from
0.13 L2 series starring
0.21 L2 series stars
-0.30 L2 set in
-0.26 L2 shooting in
-0.18 L2 show ,
0.45 L2 show stars
0.11 L2 star :
0.06 L2 star opposite
-0.33 L2 stars as
-0.35 L2 story of
-0.54 L2 such as
-0.19 L2 that was
-0.17 L2 the %D
-0.07 L2 the %N
-0.20 L2 the black
-0.04 L2 the last
-0.18 L2 the novel
-0.07 L2 the south
-0.05 L2 theme song
-0.05 L2 to a
-0.05 L2 to the
-0.08 L2 town of
-0.19 L2 under director
-0.30 L2 voice of
0.41 L2 well as
0.17 L2 which starred
-0.19 L2 who plays
0.25 L2 will be
-0.40 L2 will play
-0.08 L2 with the
-0.23 L2 working with
-0.10 L2 writer :
-0.53 L2 written by
-0.26 L2 yes ,
0.44 L2 you ,
-0.14 L2 – the
-0.17 L2 “ a
-0.14 L2 “ the
-0.30 L2 ” (
-0.32 L2 ” :
-0.23 L2 ” and
-0.22 L2 ” creator
0.05 L2 ” said
0.56 L2 ” starring
0.27 L2 ” with
0.42 L3 %C , with
-0.27 L3 %C has axed
-0.13 L3 %C programming president
-0.17 L3 %D ) –
-0.28 L3 %D , and
-0.24 L3 %D , but
0.33 L3 %D , with
-0.16 L3 %N hours ;
-0.15 L3 %N p.m .
-0.10 L3 %O %P 's
-0.06 L3 %P 's husband
-0.24 L3 %P ( the
-0.06 L3 %P ) as
-0.16 L3 %P , a
0.13 L3 %P , with
0.32 L3 %P and newcomer
-0.16 L3 %P in the
-0.10 L3 %P is a
-0.21 L3 %P of drama
-0.20 L3 %P returns as
-0.37 L3 %P will play
-0.35 L3 %S , the
0.25 L3 %S , with
-0.08 L3 %S of the
-0.36 L3 %T , by
-0.15 L3 %T , starring
0.54 L3 %T , with
0.05 L3 %T and the
-0.11 L3 %T ” and
-0.22 L3 %T ” creator
-0.33 L3 & %P (
-0.35 L3 's %P of
-0.10 L3 's %T (
-0.23 L3 's %T ,
-0.08 L3 's novel the
0.39 L3 ( %P 's
-0.36 L3 ( %P of
-0.10 L3 ( %P on
-0.07 L3 ( photo :
-0.05 L3 ( “ the
-0.26 L3 ) %P (
-0.51 L3 ) , with
-0.16 L3 ) will play
-0.30 L3 , %P 's
-0.14 L3 , %P (
0.06 L3 , %P as
-0.15 L3 , %P in
-0.06 L3 , %T and
-0.08 L3 , according to
0.27 L3 , along with
-0.09 L3 , as producer
-0.23 L3 , based on
-0.14 L3 , created by
-0.13 L3 , directed by
-0.10 L3 , director of
0.21 L3 , inspired by
0.41 L3 , led by
0.36 L3 , mr .
0.48 L3 , played by
-0.37 L3 , produced by
-0.22 L3 , said :
-0.19 L3 , that was
0.17 L3 , which starred
-0.07 L3 , who plays
-0.28 L3 , written by
0.05 L3 , ” said
0.26 L3 , ” with
-0.19 L3 : %P (
0.21 L3 : %P as
-0.28 L3 : %P with
-0.21 L3 ; %P as
-0.48 L3 ^ %P 's
-0.84 L3 ^ %P (
0.79 L3 ^ %P :
0.08 L3 ^ %P as
-0.13 L3 ^ %P did
-0.30 L3 ^ %P is
-0.33 L3 ^ %P plays
-0.49 L3 ^ %P –
-0.10 L3 ^ %T %S
-0.05 L3 ^ %T (
0.08 L3 ^ %T stars
0.42 L3 ^ %T –
0.10 L3 ^ %T —
-0.08 L3 ^ ^ %C
-0.10 L3 ^ ^ %T
0.09 L3 ^ ^ (
0.14 L3 ^ ^ ^
0.17 L3 ^ ^ actor
0.32 L3 ^ ^ and
-0.14 L3 ^ ^ as
-0.16 L3 ^ ^ but
-0.17 L3 ^ ^ creator
-0.09 L3 ^ ^ for
0.04 L3 ^ ^ from
0.29 L3 ^ ^ however
0.07 L3 ^ ^ joining
-0.20 L3 ^ ^ showrunner
0.10 L3 ^ ^ starring
-0.18 L3 ^ ^ the
-0.34 L3 ^ ^ when
0.06 L3 ^ ^ while
-0.24 L3 ^ ^ will
0.23 L3 ^ also :
-0.06 L3 ^ based on
0.31 L3 ^ cast :
-0.27 L3 ^ created by
-0.22 L3 ^ directed by
-0.26 L3 ^ director :
-0.14 L3 ^ executive producer
0.47 L3 ^ it starred
-0.13 L3 ^ produced by
-0.10 L3 ^ writer :
-0.31 L3 ^ written by
0.33 L3 a %S with
-0.24 L3 adapts %P 's
-0.15 L3 after %P 's
-0.18 L3 an adaptation of
-0.30 L3 and %K 's
0.31 L3 and %P 's
-0.18 L3 and %P (
-0.52 L3 and %P as
-0.07 L3 and %P of
-0.24 L3 and adapted by
-0.15 L3 and directed by
-0.16 L3 and illustrated by
-0.06 L3 and produced by
-0.09 L3 and stars as
-0.13 L3 and written by
-0.34 L3 are %P (
-0.16 L3 as %P the
0.41 L3 as well as
-0.06 L3 based on the
-0.20 L3 be directed by
-0.25 L3 be written by
-0.04 L3 being written by
-0.74 L3 by %P (
0.55 L3 cast also includes
0.04 L3 cast members include
-0.07 L3 centers on a
0.23 L3 character %P (
-0.12 L3 debuts %D on
0.13 L3 executive produced by
0.23 L3 for %T ,
-0.09 L3 for the %D
-0.07 L3 her role as
-0.14 L3 in %D as
-0.27 L3 in %P 's
-0.15 L3 in and around
-0.33 L3 include %P (
-0.65 L3 is %P (
-0.05 L3 is %P as
-0.10 L3 is based on
-0.23 L3 is created by
-0.13 L3 is directed by
0.25 L3 is played by
-0.12 L3 is written by
-0.16 L3 new %P 's
-0.13 L3 novels of %O
-0.22 L3 of %P 's
0.36 L3 of %P (
0.29 L3 of %P as
-0.34 L3 of %S ,
0.27 L3 of %T ,
0.19 L3 of %T includes
0.11 L3 on %D ,
0.07 L3 on %D that
-0.21 L3 on %P 's
0.34 L3 on %P (
-0.05 L3 on %P in
-0.04 L3 on “ the
-0.04 L3 opening theme song
-0.28 L3 same name by
-0.12 L3 series written by
-0.05 L3 set in the
0.18 L3 starring %P 's
-0.13 L3 stars %P (
-0.22 L3 stars %P as
-0.10 L3 take on the
-0.09 L3 television anime of
-0.43 L3 the %P 's
-0.17 L3 the %P for
-0.23 L3 the %P of
-0.29 L3 the %S ,
0.39 L3 the cast includes
-0.17 L3 the director is
-0.28 L3 the part of
-0.09 L3 the series follows
0.27 L3 the series stars
-0.39 L3 the series with
-0.18 L3 the show ,
0.45 L3 the show stars
-0.35 L3 the story of
-0.07 L3 the town of
0.30 L3 to %O ,
-0.30 L3 to %P 's
0.26 L3 to %P (
0.12 L3 was created by
-0.25 L3 was directed by
-0.16 L3 was written by
0.33 L3 with %P 's
-0.27 L3 with %P as
-0.14 L3 writer / producer
0.32 L3 “ %P (
-0.41 L3 ” , from
-0.11 LR %D .
-0.05 LR %N $
-0.30 LR %N ,
-0.35 LR %N —
-0.26 LR %O 's
-0.19 LR %O ,
-0.22 LR %T .
-0.10 LR 's %D
-0.07 LR 's %T
-0.12 LR 's 's
0.28 LR 's )
-0.11 LR 's -
0.26 LR 's .
0.12 LR 's and
-0.11 LR 's are
-0.22 LR 's as
-0.06 LR 's at
-0.32 LR 's in
-0.52 LR 's is
-0.21 LR 's novels
-0.09 LR 's of
-0.04 LR 's to
-0.15 LR ( $
-0.17 LR ( %N
-0.51 LR ( 's
0.20 LR ( )
-0.39 LR ( ,
-0.24 LR ( :
-0.22 LR ( in
-0.29 LR ( of
-0.07 LR ( on
-0.14 LR , 's
-0.11 LR , )
-0.81 LR , ,
-0.25 LR , -
-0.30 LR , .
-0.15 LR , :
-0.27 LR , being
-0.30 LR , can
0.57 LR , has
-0.11 LR , have
-0.41 LR , in
-0.27 LR , said
-0.33 LR , the
-0.17 LR , to
-0.46 LR , was
-0.31 LR , will
-0.27 LR - $
0.06 LR -- ,
-0.35 LR . )
0.27 LR . ,
0.53 LR . .
-0.17 LR / $
0.16 LR : $
0.08 LR : 's
-0.56 LR : )
0.39 LR : ,
0.73 LR : .
-0.28 LR : /
0.08 LR : as
-0.29 LR : for
-0.36 LR : in
0.21 LR : is
-0.10 LR : me
-0.14 LR : the
0.37 LR : to
-0.18 LR : will
-0.29 LR : with
-0.11 LR : you
0.23 LR ; 's
0.31 LR ; ,
0.06 LR ; is
-0.26 LR [ ]
0.12 LR ^ $
-0.15 LR ^ 's
-0.29 LR ^ ,
0.40 LR ^ .
0.39 LR ^ again
0.46 LR ^ and
0.06 LR ^ are
0.69 LR ^ as
0.09 LR ^ cast
-0.12 LR ^ continues
-0.52 LR ^ created
-0.29 LR ^ developed
-0.36 LR ^ directed
-0.60 LR ^ directs
-0.20 LR ^ had
0.08 LR ^ has
0.06 LR ^ have
0.44 LR ^ hosts
0.64 LR ^ in
-0.28 LR ^ launched
-0.16 LR ^ lead
0.26 LR ^ led
-0.36 LR ^ only
-0.29 LR ^ penned
0.36 LR ^ play
0.23 LR ^ played
0.32 LR ^ plays
-0.51 LR ^ produces
0.24 LR ^ reprise
0.11 LR ^ reprises
0.09 LR ^ return
0.11 LR ^ returns
0.29 LR ^ said
-0.28 LR ^ says
-0.25 LR ^ served
0.40 LR ^ share
-0.37 LR ^ split
0.12 LR ^ stars
0.16 LR ^ takes
0.28 LR ^ team
-0.17 LR ^ the
-0.36 LR ^ to
-0.24 LR ^ told
0.14 LR ^ was
0.20 LR ^ who
0.50 LR ^ will
0.20 LR ^ would
-0.25 LR ^ |
0.37 LR ^ –
0.08 LR ^ —
-0.14 LR a )
-0.13 LR a ,
-0.10 LR a .
-0.08 LR a lawyer
-0.21 LR about ,
0.07 LR actor as
-0.19 LR actor is
0.41 LR actors .
0.35 LR actress ,
0.46 LR actress .
-0.32 LR adapts 's
-0.26 LR alongside ,
-0.07 LR alongside .
-0.18 LR an agent
-0.10 LR and 's
-0.14 LR and ,
-0.11 LR and -
0.31 LR and .
0.22 LR and as
-0.07 LR and of
0.50 LR are ,
-0.25 LR are .
0.20 LR are as
-0.16 LR around ,
-0.15 LR around .
-0.19 LR as $
-0.19 LR as 's
-0.65 LR as ,
-0.74 LR as .
-0.15 LR as ;
0.22 LR as as
-0.07 LR as in
-0.08 LR as of
-0.07 LR as the
-0.28 LR as with
-0.19 LR as would
-0.29 LR at $
-0.15 LR at %D
-0.20 LR at ,
-0.31 LR at .
-0.08 LR at in
0.19 LR be .
-0.15 LR between and
0.12 LR but has
-0.08 LR but is
-0.62 LR by $
-0.20 LR by 's
0.14 LR by )
0.40 LR by ,
-0.78 LR by .
-0.26 LR by /
-0.48 LR by and
-0.07 LR by in
-0.26 LR by is
-0.16 LR by on
-0.21 LR by who
0.28 LR by –
-0.18 LR cast $
-0.06 LR co-creator ,
-0.28 LR creator .
-0.29 LR creator has
-0.11 LR creator said
-0.10 LR director ,
-0.66 LR director .
-0.14 LR director is
-0.35 LR dr .
-0.28 LR drama ,
0.37 LR feature .
-0.09 LR follows ,
0.11 LR for 's
-0.21 LR for )
-0.12 LR for ,
0.23 LR for as
-0.28 LR for for
-0.24 LR for in
-0.41 LR from ,
0.05 LR from .
0.30 LR from on
0.43 LR has .
0.08 LR has in
-0.05 LR in $
-0.09 LR in %D
-0.36 LR in 's
-0.34 LR in )
-0.45 LR in ,
-0.53 LR in .
-0.08 LR in and
-0.29 LR in as
0.15 LR in in
-0.07 LR in ireland
-0.06 LR in on
-0.28 LR in was
-0.25 LR include .
0.07 LR include as
-0.20 LR includes .
-0.06 LR including ,
0.58 LR including .
-0.48 LR is 's
0.39 LR is ,
0.16 LR is .
0.23 LR is as
0.35 LR is of
-0.19 LR its ,
-0.13 LR last )
0.22 LR like .
-0.24 LR meets ,
-0.13 LR movie .
-0.33 LR named .
-0.25 LR new 's
0.32 LR no .
-0.09 LR not )
-0.34 LR of $
-0.39 LR of )
-0.15 LR of ,
-0.86 LR of .
-0.40 LR of and
-0.39 LR of as
-0.12 LR of in
-0.22 LR of is
-0.07 LR of to
-0.14 LR of who
-0.26 LR of will
-0.12 LR on 's
-0.10 LR on )
-0.07 LR on ,
-0.42 LR on .
-0.44 LR on in
0.06 LR opposite in
-0.23 LR or .
-0.16 LR play ,
-0.38 LR play .
-0.09 LR play in
-0.25 LR plays ,
-0.36 LR plays .
-0.16 LR plays in
-0.13 LR producer ,
-0.09 LR producer said
-0.09 LR producer will
-0.41 LR producers .
-0.21 LR protagonists ,
0.14 LR said ,
-0.45 LR said .
-0.10 LR showrunner ,
0.22 LR since took
-0.07 LR small town
-0.37 LR son ,
-0.04 LR song .
-0.11 LR south .
0.31 LR star ,
0.18 LR star stars
0.17 LR starred ,
0.45 LR starred .
-0.27 LR starring 's
0.76 LR starring ,
-0.36 LR starring .
0.26 LR starring ;
0.34 LR starring and
0.27 LR starring as
0.22 LR stars ,
0.80 LR stars .
0.37 LR stars as
0.06 LR that are
0.09 LR that will
-0.14 LR the $
-0.16 LR the %N
-0.13 LR the %S
-0.25 LR the 's
-0.38 LR the )
-0.32 LR the ,
-0.23 LR the -
-0.55 LR the .
-0.12 LR the ...
-0.07 LR the :
-0.07 LR the and
-0.16 LR the as
-0.15 LR the book
-0.17 LR the family
-0.04 LR the for
-0.23 LR the in
-0.27 LR the is
-0.06 LR the novel
-0.33 LR the of
0.39 LR the series
-0.05 LR the show
-0.19 LR the star
-0.10 LR the story
-0.05 LR the to
-0.14 LR to 's
-0.13 LR to )
-0.23 LR to ,
-0.52 LR to .
-0.23 LR to for
-0.20 LR to in
0.12 LR villain ,
0.22 LR was ,
0.46 LR while is
-0.19 LR while will
0.34 LR winner ,
0.38 LR with 's
0.21 LR with ,
0.39 LR with .
-0.07 LR with again
-0.33 LR with and
0.31 LR with at
0.10 LR with in
-0.32 LR with of
0.27 LR with returning
-0.09 LR without ,
-0.33 LR writer .
-0.43 LR – $
0.50 LR – 's
-0.26 LR – ,
-0.11 LR ” )
0.26 LR ” ,
-0.09 LR ” said
0.14 LR ” told
-0.09 Lb2 %C
0.09 Lb2 %D
-0.46 Lb2 %K
-0.12 Lb2 %N
0.22 Lb2 %O
-0.16 Lb2 %P
0.60 Lb2 %S
-0.16 Lb2 %T
-0.44 Lb2 (
0.19 Lb2 )
0.44 Lb2 ,
0.11 Lb2 -
-0.07 Lb2 .
-0.26 Lb2 /
0.09 Lb2 9pm
-0.27 Lb2 ;
0.19 Lb2 ^
-0.58 Lb2 a
-0.08 Lb2 about
-0.11 Lb2 according
0.22 Lb2 acted
-0.25 Lb2 actor
0.38 Lb2 actors
-0.24 Lb2 adaptation
-0.27 Lb2 adapted
0.13 Lb2 added
-0.42 Lb2 after
0.04 Lb2 again
-0.12 Lb2 all
0.27 Lb2 already
0.34 Lb2 also
0.05 Lb2 and
-0.22 Lb2 anime
-0.19 Lb2 another
0.50 Lb2 are
-0.28 Lb2 as
-0.19 Lb2 association
0.31 Lb2 at
-0.33 Lb2 australia
0.23 Lb2 australian
-0.10 Lb2 award
-0.28 Lb2 backdrop
-0.06 Lb2 bafta
-0.31 Lb2 based
-0.41 Lb2 be
-0.29 Lb2 book
0.23 Lb2 buzz
-0.44 Lb2 by
-0.16 Lb2 camera
0.46 Lb2 cast
0.37 Lb2 ceo
-0.35 Lb2 character
-0.08 Lb2 city
-0.30 Lb2 co-created
-0.20 Lb2 co-written
0.38 Lb2 come
-0.24 Lb2 comic
-0.38 Lb2 created
-0.31 Lb2 credit
-0.27 Lb2 daughter
-0.14 Lb2 design
-0.55 Lb2 directed
-0.31 Lb2 director
-0.26 Lb2 directs
0.23 Lb2 done
-0.33 Lb2 dr
-0.24 Lb2 during
-0.05 Lb2 end
-0.33 Lb2 episodes
-0.44 Lb2 eps
-0.10 Lb2 event
-0.09 Lb2 exec
-0.48 Lb2 executive
-0.09 Lb2 film
-0.24 Lb2 filming
-0.35 Lb2 follows
-0.21 Lb2 for
-0.49 Lb2 from
-0.34 Lb2 front
0.22 Lb2 fronted
0.25 Lb2 had
-0.47 Lb2 has
0.29 Lb2 have
-0.37 Lb2 he
-0.40 Lb2 head
-0.27 Lb2 her
0.15 Lb2 here
-0.19 Lb2 his
-0.05 Lb2 hours
-0.19 Lb2 illustrated
0.13 Lb2 in
-0.24 Lb2 including
0.20 Lb2 inspired
-0.33 Lb2 into
-0.35 Lb2 ireland
-0.42 Lb2 is
-0.11 Lb2 it
-0.43 Lb2 its
0.20 Lb2 joined
-0.29 Lb2 know
-0.32 Lb2 last
-0.06 Lb2 leads
0.37 Lb2 led
-0.09 Lb2 left
-0.15 Lb2 like
-0.32 Lb2 made
-0.13 Lb2 main
-0.40 Lb2 man
-0.33 Lb2 manga
-0.44 Lb2 meanwhile
0.37 Lb2 members
0.36 Lb2 mother
-0.11 Lb2 moved
0.33 Lb2 mr
0.26 Lb2 ms
-0.59 Lb2 name
-0.12 Lb2 named
-0.31 Lb2 network
-0.36 Lb2 new
0.26 Lb2 news
-0.43 Lb2 no
0.21 Lb2 not
-0.43 Lb2 novel
-0.25 Lb2 novels
-0.63 Lb2 of
-0.06 Lb2 on
0.27 Lb2 oscar
-0.46 Lb2 out
-0.21 Lb2 outside
-0.47 Lb2 over
-0.15 Lb2 p.m
-0.24 Lb2 pair
0.22 Lb2 part
0.32 Lb2 parter
-0.26 Lb2 partner
-0.16 Lb2 parts
-0.28 Lb2 photo
-0.12 Lb2 place
0.51 Lb2 played
-0.28 Lb2 premiere
-0.19 Lb2 produce
-0.45 Lb2 produced
-0.21 Lb2 producer
-0.05 Lb2 producers
-0.27 Lb2 produces
-0.20 Lb2 programming
-0.33 Lb2 regular
0.47 Lb2 regulars
-0.08 Lb2 reimagining
-0.11 Lb2 return
-0.19 Lb2 returning
-0.27 Lb2 returns
-0.16 Lb2 revolves
-0.17 Lb2 role
-0.36 Lb2 roles
0.32 Lb2 said
-0.06 Lb2 says
-0.59 Lb2 scripts
0.34 Lb2 season
-0.42 Lb2 second
0.35 Lb2 see
-0.46 Lb2 seen
-0.23 Lb2 series
-0.07 Lb2 set
-0.36 Lb2 she
-0.26 Lb2 shooting
0.22 Lb2 shot
-0.04 Lb2 show
-0.24 Lb2 showrunner
0.20 Lb2 so
0.26 Lb2 star
0.52 Lb2 starring
0.40 Lb2 stars
-0.24 Lb2 stories
-0.54 Lb2 such
-0.41 Lb2 team
-0.31 Lb2 that
-0.42 Lb2 the
-0.35 Lb2 their
-0.23 Lb2 them
-0.05 Lb2 theme
-0.22 Lb2 then
0.12 Lb2 there
0.20 Lb2 this
-0.47 Lb2 to
-0.07 Lb2 told
0.16 Lb2 too
-0.20 Lb2 town
-0.16 Lb2 trailer
-0.30 Lb2 tv
0.30 Lb2 uk
-0.19 Lb2 under
-0.27 Lb2 up
-0.21 Lb2 video
-0.23 Lb2 voice
0.13 Lb2 was
-0.04 Lb2 way
-0.06 Lb2 we
-0.33 Lb2 webtoon
0.41 Lb2 well
0.04 Lb2 when
-0.32 Lb2 which
-0.52 Lb2 who
0.27 Lb2 wife
0.29 Lb2 will
-0.14 Lb2 winning
0.56 Lb2 with
-0.28 Lb2 working
-0.05 Lb2 world
-0.20 Lb2 writer
-0.53 Lb2 written
-0.12 Lb2 wrote
-0.27 Lb2 year-old
0.51 Lb2 years
-0.26 Lb2 yes
0.13 Lb2 you
-0.08 Lb2 |
-0.08 Lb2 –
-0.51 Lb2 “
-0.11 Lb2 ”
-0.09 Lb3 !
-0.06 Lb3 #
0.14 Lb3 %C
0.26 Lb3 %D
-0.42 Lb3 %K
0.06 Lb3 %P
0.27 Lb3 %S
0.11 Lb3 %T
-0.43 Lb3 &
0.27 Lb3 's
0.05 Lb3 (
-0.89 Lb3 )
-0.06 Lb3 ,
-0.37 Lb3 -
-0.33 Lb3 .
-0.19 Lb3 /
-0.25 Lb3 :
-0.36 Lb3 ;
0.32 Lb3 ?
0.22 Lb3 [
-0.06 Lb3 ^
0.34 Lb3 a
-0.40 Lb3 actress
-0.13 Lb3 adapted
-0.24 Lb3 adapts
-0.20 Lb3 after
-0.35 Lb3 again
-0.06 Lb3 all
-0.06 Lb3 alongside
0.17 Lb3 already
-0.12 Lb3 also
0.19 Lb3 an
-0.24 Lb3 and
0.31 Lb3 animates
-0.11 Lb3 announced
0.21 Lb3 are
-0.76 Lb3 as
0.06 Lb3 at
-0.07 Lb3 back
-0.08 Lb3 based
-0.34 Lb3 be
0.18 Lb3 been
0.07 Lb3 being
-0.32 Lb3 between
-0.40 Lb3 board
-0.21 Lb3 book
-0.24 Lb3 both
0.31 Lb3 brother
-0.09 Lb3 but
-0.17 Lb3 by
0.26 Lb3 can
0.52 Lb3 cast
-0.07 Lb3 centers
0.14 Lb3 character
-0.08 Lb3 christmas
0.17 Lb3 comedy
-0.04 Lb3 comes
-0.05 Lb3 could
-0.19 Lb3 debut
-0.12 Lb3 debuts
0.06 Lb3 director
-0.09 Lb3 drama
-0.06 Lb3 drawn
-0.34 Lb3 episode
0.14 Lb3 episodes
0.42 Lb3 event
-0.33 Lb3 exec
0.13 Lb3 expect
-0.17 Lb3 fact
-0.18 Lb3 family
0.04 Lb3 fans
-0.23 Lb3 fantasy
0.13 Lb3 fashion
0.24 Lb3 feature
-0.18 Lb3 fictional
-0.25 Lb3 film
0.38 Lb3 filming
0.07 Lb3 first
0.19 Lb3 follows
-0.49 Lb3 for
0.07 Lb3 from
-0.30 Lb3 go
-0.22 Lb3 golden
0.16 Lb3 has
-0.10 Lb3 he
-0.20 Lb3 head
-0.43 Lb3 her
-0.51 Lb3 his
-0.16 Lb3 horror
0.26 Lb3 i'm
0.09 Lb3 in
-0.17 Lb3 include
-0.15 Lb3 including
-0.20 Lb3 is
0.55 Lb3 it
-0.15 Lb3 its
-0.26 Lb3 joined
-0.09 Lb3 know
-0.33 Lb3 last
0.22 Lb3 lead
-0.31 Lb3 leads
-0.28 Lb3 life
-0.35 Lb3 limited
-0.06 Lb3 list
-0.40 Lb3 main
-0.20 Lb3 members
-0.11 Lb3 men
-0.40 Lb3 miniseries
-0.09 Lb3 mission
-0.43 Lb3 mother
0.09 Lb3 my
0.16 Lb3 name
0.19 Lb3 named
0.05 Lb3 new
-0.14 Lb3 news
0.28 Lb3 not
0.18 Lb3 novel
-0.13 Lb3 novels
-0.20 Lb3 now
0.27 Lb3 on
0.57 Lb3 only
-0.04 Lb3 opening
0.44 Lb3 original
-0.14 Lb3 other
0.10 Lb3 out
-0.15 Lb3 parts
-0.11 Lb3 played
-0.05 Lb3 plays
-0.11 Lb3 power
-0.27 Lb3 premiere
-0.09 Lb3 press
-0.20 Lb3 producer
-0.05 Lb3 producers
-0.11 Lb3 production
0.12 Lb3 return
0.44 Lb3 returning
0.33 Lb3 role
0.21 Lb3 s
-0.28 Lb3 same
-0.11 Lb3 secret
0.16 Lb3 seen
-0.09 Lb3 series
0.33 Lb3 set
-0.06 Lb3 shooting
-0.21 Lb3 show
-0.08 Lb3 shown
0.05 Lb3 showrunner
-0.10 Lb3 shows
-0.34 Lb3 starred
0.19 Lb3 starring
0.06 Lb3 stars
0.34 Lb3 stick
-0.17 Lb3 story
-0.21 Lb3 take
-0.14 Lb3 takes
0.04 Lb3 television
0.16 Lb3 that
-0.44 Lb3 the
0.47 Lb3 their
-0.46 Lb3 them
-0.13 Lb3 there
-0.09 Lb3 they
0.27 Lb3 this
-0.20 Lb3 thriller
-0.24 Lb3 time
-0.10 Lb3 to
-0.37 Lb3 together
-0.22 Lb3 trailer
-0.23 Lb3 twitter
-0.19 Lb3 up
0.31 Lb3 various
0.21 Lb3 video
-0.29 Lb3 viewers
-0.43 Lb3 was
-0.19 Lb3 we
-0.34 Lb3 were
0.34 Lb3 when
-0.38 Lb3 which
-0.32 Lb3 while
0.24 Lb3 who
0.19 Lb3 wife
-0.28 Lb3 will
0.24 Lb3 with
-0.16 Lb3 work
-0.18 Lb3 world
-0.14 Lb3 writer
-0.08 Lb3 year
-0.44 Lb3 years
-0.22 Lb3 |
0.28 Lb3 –
0.24 Lb3 “
0.14 Lb3 ”
-0.11 R1 !
-0.09 R1 $
-0.36 R1 %D
-0.25 R1 %N
-0.14 R1 %O
0.07 R1 %P
-0.18 R1 %S
-0.50 R1 %T
-0.24 R1 's
0.09 R1 )
-0.08 R1 ,
0.39 R1 -
0.16 R1 --
0.08 R1 .
0.14 R1 ...
-0.57 R1 /
0.09 R1 :
0.37 R1 ;
0.22 R1 [
-0.29 R1 ]
0.54 R1 a
-0.21 R1 actor
-0.22 R1 actress
-0.32 R1 adapted
-0.15 R1 added
0.11 R1 after
0.22 R1 again
-0.23 R1 agent
0.11 R1 all
-0.07 R1 along
0.12 R1 also
-0.18 R1 and
-0.12 R1 are
0.50 R1 as
-0.04 R1 at
-0.44 R1 australia
-0.34 R1 award
-0.20 R1 before
-0.21 R1 book
-0.21 R1 broadcast
0.21 R1 but
-0.31 R1 by
-0.11 R1 called
-0.30 R1 can
0.09 R1 cast
-0.05 R1 city
-0.10 R1 come
0.24 R1 comes
0.06 R1 confirmed
-0.12 R1 continues
0.20 R1 could
-0.53 R1 created
-0.10 R1 denied
0.23 R1 described
-0.29 R1 developed
-0.38 R1 did
-0.51 R1 directed
-0.61 R1 directs
0.28 R1 does
-0.38 R1 drama
-0.07 R1 episode
-0.34 R1 exec
0.11 R1 executive
-0.08 R1 fame
-0.16 R1 family
0.21 R1 fans
-0.11 R1 finally
-0.30 R1 follows
-0.46 R1 for
0.46 R1 from
0.45 R1 gets
-0.15 R1 girl
-0.21 R1 got
-0.34 R1 had
-0.36 R1 handles
-0.30 R1 here
-0.61 R1 himself
0.44 R1 hosts
0.16 R1 in
-0.07 R1 ireland
-0.06 R1 is
0.23 R1 joining
0.10 R1 joins
-0.28 R1 launched
-0.08 R1 lawyer
-0.21 R1 lead
0.30 R1 leads
-0.13 R1 leave
0.19 R1 led
-0.23 R1 left
-0.42 R1 made
-0.14 R1 magazine
0.12 R1 makes
-0.10 R1 me
-0.22 R1 movie
-0.10 R1 no
-0.11 R1 north
-0.33 R1 novel
-0.21 R1 novels
-0.62 R1 of
-0.42 R1 on
-0.27 R1 once
-0.26 R1 one
-0.36 R1 only
-0.24 R1 overseeing
-0.29 R1 penned
-0.35 R1 people
0.45 R1 play
0.05 R1 played
0.25 R1 playing
-0.51 R1 produces
-0.05 R1 put
-0.08 R1 release
-0.45 R1 remains
0.41 R1 reprise
0.11 R1 reprises
-0.13 R1 respectively
0.09 R1 return
0.27 R1 returning
-0.34 R1 role
-0.08 R1 said
-0.29 R1 says
0.17 R1 series
-0.25 R1 served
0.45 R1 share
-0.16 R1 show
-0.27 R1 since
-0.06 R1 sisters
0.19 R1 sits
-0.37 R1 split
-0.11 R1 star
-0.29 R1 starring
0.21 R1 stars
-0.25 R1 stays
0.08 R1 steps
0.26 R1 still
-0.14 R1 story
0.15 R1 take
-0.16 R1 takes
0.28 R1 team
-0.08 R1 tell
-0.51 R1 the
-0.29 R1 thriller
-0.45 R1 to
-0.35 R1 together
-0.12 R1 told
-0.29 R1 too
-0.07 R1 town
0.42 R1 turned
-0.17 R1 turns
-0.12 R1 under
-0.25 R1 until
-0.16 R1 update
0.35 R1 upped
-0.07 R1 via
-0.10 R1 was
0.42 R1 were
-0.10 R1 west
-0.36 R1 who
0.14 R1 with
-0.06 R1 wrote
-0.33 R1 you
-0.32 R1 |
0.30 R1 –
-0.08 R1 —
-0.20 R1 “
-0.15 R2 ! $
-0.09 R2 $ $
-0.17 R2 %D .
-0.09 R2 %N %P
-0.13 R2 %N )
-0.12 R2 %N ,
-0.11 R2 %N in
0.07 R2 %P (
-0.10 R2 %T ,
-0.24 R2 %T is
-0.28 R2 's %D
-0.28 R2 's %K
0.46 R2 's %P
-0.51 R2 's %T
-0.27 R2 's book
-0.10 R2 's character
-0.07 R2 's first
-0.18 R2 's husband
-0.06 R2 's journey
0.18 R2 's last
-0.28 R2 's manga
-0.30 R2 's novel
0.23 R2 's own
-0.29 R2 's second
-0.15 R2 's series
-0.20 R2 's top
-0.10 R2 's trilogy
0.41 R2 's “
-0.33 R2 ) $
-0.23 R2 ) %P
0.10 R2 ) ,
0.17 R2 ) .
-0.10 R2 ) and
0.29 R2 ) are
-0.42 R2 ) as
-0.13 R2 ) has
-0.32 R2 ) have
0.07 R2 ) in
-0.53 R2 ) is
-0.34 R2 ) lead
-0.53 R2 ) star
0.04 R2 ) was
0.48 R2 ) who
-0.47 R2 ) will
-0.13 R2 ) would
-0.25 R2 , %C
0.14 R2 , %D
0.15 R2 , %N
-0.15 R2 , %O
-0.34 R2 , %S
-0.14 R2 , %T
-0.48 R2 , a
-0.13 R2 , according
-0.54 R2 , after
0.27 R2 , alongside
-0.14 R2 , although
0.24 R2 , an
0.34 R2 , and
-0.05 R2 , announced
0.31 R2 , arrives
-0.26 R2 , as
0.16 R2 , best
-0.24 R2 , but
-0.29 R2 , chief
-0.30 R2 , described
0.39 R2 , directed
-0.49 R2 , director
-0.13 R2 , each
0.07 R2 , for
0.07 R2 , from
0.23 R2 , has
0.04 R2 , her
0.05 R2 , in
-0.10 R2 , is
-0.15 R2 , it
-0.33 R2 , its
0.16 R2 , last
0.26 R2 , meanwhile
-0.35 R2 , mr
0.13 R2 , new
0.16 R2 , once
0.11 R2 , one
-0.47 R2 , played
-0.36 R2 , president
-0.06 R2 , produced
-0.18 R2 , respectively
-0.12 R2 , said
-0.17 R2 , since
-0.33 R2 , their
-0.20 R2 , though
-0.07 R2 , told
-0.11 R2 , was
-0.18 R2 , where
0.07 R2 , which
-0.19 R2 , while
0.12 R2 , whose
0.12 R2 , will
0.04 R2 , with
0.29 R2 , written
-0.47 R2 , “
-0.15 R2 , ”
0.45 R2 - %P
-0.10 R2 - based
0.20 R2 - fronted
-0.16 R2 - set
-0.12 R2 - winning
0.06 R2 . $
-0.15 R2 . ,
-0.06 R2 . ”
-0.13 R2 ... $
-0.12 R2 ... no
-0.44 R2 / %C
-0.26 R2 / %O
-0.55 R2 : %C
-0.57 R2 : %P
0.13 R2 : the
-0.12 R2 : “
0.07 R2 ; %T
0.36 R2 ; and
0.22 R2 [ %P
-0.32 R2 adapted the
-0.15 R2 added :
0.08 R2 again playing
-0.07 R2 along with
-0.19 R2 and %D
-0.16 R2 and %T
-0.17 R2 and adapted
-0.12 R2 and directed
-0.18 R2 and her
0.06 R2 and his
-0.10 R2 and illustrated
-0.07 R2 and is
-0.10 R2 and it
0.37 R2 and newcomer
-0.07 R2 and produced
0.33 R2 and son
-0.13 R2 and starring
-0.32 R2 and stars
-0.21 R2 and the
-0.06 R2 and will
-0.27 R2 and written
0.25 R2 are %P
-0.34 R2 are executive
-0.18 R2 are rolling
0.42 R2 are the
0.13 R2 as %P
0.42 R2 as a
0.20 R2 as he
0.41 R2 as the
-0.34 R2 as well
-0.18 R2 at %N
-0.13 R2 at %P
-0.18 R2 at its
-0.07 R2 australia ,
-0.04 R2 award -
-0.29 R2 back in
0.17 R2 being the
-0.07 R2 book series
-0.17 R2 by %P
-0.11 R2 called it
-0.23 R2 created %T
-0.14 R2 created it
-0.40 R2 created the
0.23 R2 described the
-0.24 R2 directed .
-0.32 R2 directed the
-0.19 R2 directs .
-0.27 R2 directs the
-0.10 R2 drama %T
-0.34 R2 exec produce
0.11 R2 executive produce
-0.33 R2 for %C
-0.36 R2 for %K
-0.08 R2 for %P
-0.35 R2 for %S
0.25 R2 for a
-0.41 R2 for his
-0.21 R2 for the
-0.25 R2 for “
0.30 R2 from the
-0.15 R2 girl ,
-0.36 R2 had a
-0.32 R2 handles the
-0.59 R2 has a
0.05 R2 has been
0.35 R2 has joined
0.24 R2 has said
0.16 R2 has signed
0.12 R2 has the
-0.09 R2 has told
-0.11 R2 has written
0.33 R2 have all
0.34 R2 have been
0.10 R2 have joined
-0.36 R2 have written
-0.40 R2 in %D
-0.16 R2 in %P
-0.10 R2 in %S
-0.07 R2 in %T
0.30 R2 in a
0.32 R2 in his
-0.04 R2 in order
0.20 R2 in the
-0.11 R2 in “
0.31 R2 is %P
0.13 R2 is a
-0.13 R2 is also
0.37 R2 is available
0.41 R2 is back
-0.33 R2 is behind
0.21 R2 is coming
-0.40 R2 is directing
0.29 R2 is doing
-0.29 R2 is found
-0.06 R2 is in
0.25 R2 is leaving
0.21 R2 is likely
-0.28 R2 is making
-0.05 R2 is not
-0.06 R2 is off
0.13 R2 is on
0.19 R2 is seen
0.28 R2 is set
-0.05 R2 is stepping
-0.05 R2 is the
-0.20 R2 joins “
-0.14 R2 launched a
-0.24 R2 launched the
0.38 R2 lead the
0.29 R2 leads %T
0.19 R2 led the
-0.44 R2 no %P
-0.13 R2 novel ,
-0.13 R2 of %K
-0.49 R2 of %P
-0.23 R2 of a
-0.38 R2 of drama
-0.15 R2 of the
-0.49 R2 on %C
0.14 R2 on %D
-0.06 R2 on %P
0.13 R2 on a
-0.24 R2 overseeing the
-0.29 R2 penned the
0.08 R2 plays %P
-0.08 R2 release $
0.31 R2 reprise their
0.05 R2 reprises her
-0.07 R2 respectively ,
0.59 R2 return ;
-0.30 R2 return to
0.09 R2 returns as
-0.10 R2 returns to
-0.36 R2 said ,
0.10 R2 said .
-0.31 R2 said in
0.18 R2 says :
-0.17 R2 series ,
0.25 R2 series in
-0.25 R2 served as
0.19 R2 share the
-0.05 R2 show %T
-0.37 R2 split the
-0.62 R2 star %P
0.52 R2 star .
0.10 R2 stars as
0.18 R2 stars in
0.23 R2 takes %P
0.28 R2 team up
-0.18 R2 the %P
-0.10 R2 to %P
-0.07 R2 to be
-0.49 R2 to return
-0.07 R2 to the
-0.06 R2 told %O
-0.19 R2 told reporters
0.14 R2 told us
0.35 R2 upped to
0.34 R2 was %P
-0.26 R2 who 's
-0.24 R2 who is
-0.20 R2 who share
-0.07 R2 will be
0.08 R2 will not
-0.19 R2 will perform
0.37 R2 will play
0.05 R2 will reprise
-0.04 R2 will return
0.42 R2 will star
0.30 R2 will take
0.18 R2 with %P
0.17 R2 wrote it
-0.29 R2 wrote the
0.38 R2 – %P
-0.23 R2 – a
-0.12 R2 – the
-0.60 R2 — %D
-0.08 R2 — that
-0.15 R3 ! $ $
-0.09 R3 $ $ $
-0.16 R3 %D . $
-0.12 R3 %N , %P
0.08 R3 %P ( %P
-0.09 R3 's %K ,
-0.20 R3 's %K and
-0.45 R3 's %P )
-0.44 R3 's %P ,
0.33 R3 's %P .
-0.40 R3 's %P as
0.08 R3 's %P has
0.33 R3 's %P in
0.40 R3 's %P is
-0.07 R3 's %P of
-0.06 R3 's %P to
-0.09 R3 's %T (
-0.42 R3 's %T ,
-0.29 R3 's %T and
-0.11 R3 's %T is
-0.19 R3 's character ,
-0.18 R3 's husband %P
-0.18 R3 's manga ,
-0.26 R3 's novel the
-0.15 R3 's series %T
0.53 R3 's “ %T
-0.33 R3 ) $ $
-0.23 R3 ) %P (
-0.45 R3 ) , %P
-0.24 R3 ) , %T
0.39 R3 ) , a
0.21 R3 ) , and
-0.17 R3 ) , the
-0.29 R3 ) , who
-0.24 R3 ) , with
0.17 R3 ) . $
-0.19 R3 ) and %P
0.10 R3 ) are all
0.20 R3 ) are back
-0.36 R3 ) as %P
-0.33 R3 ) has been
-0.22 R3 ) is the
-0.07 R3 ) will be
-0.19 R3 ) will play
-0.29 R3 , %S $
-0.08 R3 , %T ,
-0.12 R3 , %T and
0.17 R3 , %T is
0.24 R3 , a %P
-0.10 R3 , a successful
-0.13 R3 , according to
0.33 R3 , and others
-0.05 R3 , announced the
0.31 R3 , arrives %D
-0.26 R3 , as well
0.16 R3 , best known
-0.30 R3 , described as
0.39 R3 , directed by
-0.49 R3 , director of
-0.20 R3 , from %D
0.32 R3 , has been
0.27 R3 , is a
-0.10 R3 , is back
0.10 R3 , is expected
0.16 R3 , last seen
0.26 R3 , meanwhile ,
0.16 R3 , once again
0.11 R3 , one of
-0.47 R3 , played by
-0.36 R3 , president of
-0.06 R3 , produced by
-0.18 R3 , respectively .
-0.09 R3 , the %C
0.04 R3 , the %S
-0.20 R3 , the creator
-0.36 R3 , the director
-0.06 R3 , the drama
0.27 R3 , the latter
-0.19 R3 , the producer
0.39 R3 , the series
0.18 R3 , the show
-0.11 R3 , where the
-0.06 R3 , while %P
-0.07 R3 , who also
0.37 R3 , who are
-0.50 R3 , who created
-0.06 R3 , who had
0.26 R3 , who has
0.08 R3 , who left
0.27 R3 , who plays
0.35 R3 , who starred
0.19 R3 , who was
-0.24 R3 , who will
-0.34 R3 , who writes
-0.42 R3 , who wrote
-0.18 R3 , with %P
0.29 R3 , written by
-0.41 R3 , “ %T
-0.07 R3 - set crime
0.06 R3 . $ $
-0.06 R3 . ” $
-0.13 R3 ... $ $
-0.39 R3 / %C $
-0.12 R3 : the %P
-0.36 R3 : “ %P
0.22 R3 [ %P ]
-0.15 R3 added : “
-0.12 R3 and directed by
-0.10 R3 and her family
-0.10 R3 and illustrated by
-0.10 R3 and it is
0.37 R3 and newcomer %P
-0.07 R3 and produced by
0.33 R3 and son %P
-0.13 R3 and starring %P
-0.32 R3 and stars as
-0.27 R3 and written by
0.15 R3 are all expected
0.46 R3 are all on
-0.26 R3 are all set
-0.06 R3 are back in
-0.34 R3 are executive producers
-0.18 R3 are rolling in
-0.05 R3 as %P $
-0.07 R3 as %P 's
0.17 R3 as %P ,
0.46 R3 as %P .
0.45 R3 as %P and
-0.46 R3 as %P the
-0.28 R3 as the king
0.19 R3 as the title
-0.34 R3 as well as
-0.13 R3 at %N with
0.31 R3 at the helm
-0.04 R3 award - winning
-0.29 R3 back in %D
-0.08 R3 by %P .
-0.17 R3 commented : “
-0.24 R3 directed . $
-0.16 R3 directed the first
-0.30 R3 directed the pilot
-0.19 R3 directs . $
-0.25 R3 for %C .
-0.07 R3 for %P ,
-0.14 R3 for the %C
-0.25 R3 for “ %T
0.35 R3 has been cast
0.35 R3 has joined the
0.16 R3 has signed on
0.20 R3 has the part
0.33 R3 have all been
-0.18 R3 have joined the
-0.36 R3 have written the
-0.09 R3 in %D $
-0.34 R3 in %D .
-0.14 R3 in %P ,
-0.11 R3 in %S of
-0.04 R3 in order to
-0.31 R3 in the %P
-0.15 R3 in the %S
-0.24 R3 in the new
-0.13 R3 in the show
-0.11 R3 in “ %T
0.23 R3 is %P ,
0.37 R3 is available .
-0.32 R3 is directing the
-0.45 R3 is in charge
0.16 R3 is in talks
0.28 R3 is set to
-0.38 R3 is the creator
-0.29 R3 is the studio
-0.14 R3 launched a manga
-0.11 R3 of %K .
-0.10 R3 of %P )
-0.08 R3 of %P ,
-0.33 R3 of %P .
-0.23 R3 of a %P
-0.07 R3 of drama %P
-0.07 R3 of the %P
-0.09 R3 on %C ,
0.33 R3 on %D .
-0.29 R3 penned the script
0.06 R3 plays %P .
-0.08 R3 release $ $
0.31 R3 reprise their roles
0.05 R3 reprises her role
0.26 R3 returns as %P
0.10 R3 said . $
-0.28 R3 said in a
0.18 R3 says : “
0.25 R3 series in %D
-0.37 R3 split the directing
-0.29 R3 star %P stars
0.52 R3 star . $
-0.05 R3 the %P ,
-0.06 R3 told %O he
-0.19 R3 told reporters that
0.35 R3 upped to regular
0.38 R3 will be back
0.18 R3 will be returning
-0.06 R3 will not be
-0.19 R3 will perform the
0.36 R3 will play %P
0.19 R3 will star in
0.62 R3 with %P ,
-0.40 R3 wrote it .
0.59 R3 – %P $
0.17 Rb2 !
-0.15 Rb2 %C
-0.07 Rb2 %D
-0.45 Rb2 %K
-0.27 Rb2 %N
-0.34 Rb2 %O
-0.13 Rb2 %S
-0.42 Rb2 %T
0.29 Rb2 's
-0.58 Rb2 )
-0.12 Rb2 ,
-0.12 Rb2 -
-0.21 Rb2 --
-0.19 Rb2 /
0.07 Rb2 :
0.26 Rb2 ;
0.16 Rb2 about
0.16 Rb2 absent
-0.15 Rb2 according
-0.14 Rb2 actor
-0.17 Rb2 adapted
-0.55 Rb2 after
0.30 Rb2 again
-0.06 Rb2 all
0.27 Rb2 alongside
0.27 Rb2 already
0.21 Rb2 also
-0.14 Rb2 although
-0.24 Rb2 always
-0.63 Rb2 among
0.42 Rb2 an
0.22 Rb2 and
0.26 Rb2 announced
-0.44 Rb2 another
-0.05 Rb2 are
0.31 Rb2 arrives
-0.40 Rb2 as
-0.41 Rb2 at
-0.05 Rb2 attached
-0.18 Rb2 attended
0.37 Rb2 available
0.07 Rb2 back
-0.10 Rb2 based
-0.08 Rb2 be
0.19 Rb2 been
-0.10 Rb2 behind
0.16 Rb2 best
-0.27 Rb2 book
0.15 Rb2 both
-0.36 Rb2 brother
-0.35 Rb2 busy
-0.24 Rb2 but
-0.26 Rb2 by
-0.19 Rb2 called
0.32 Rb2 can
0.07 Rb2 cast
-0.17 Rb2 character
-0.33 Rb2 chief
-0.18 Rb2 clarify
0.11 Rb2 comedy
0.21 Rb2 coming
-0.24 Rb2 confirmed
-0.10 Rb2 continue
-0.26 Rb2 continues
-0.19 Rb2 creator
-0.09 Rb2 debut
-0.30 Rb2 described
-0.46 Rb2 direct
0.31 Rb2 directed
-0.47 Rb2 directing
-0.68 Rb2 director
-0.15 Rb2 do
0.26 Rb2 doing
-0.24 Rb2 down
-0.20 Rb2 dr
0.30 Rb2 drama
-0.21 Rb2 dropped
-0.13 Rb2 each
-0.09 Rb2 east
-0.16 Rb2 exec
-0.37 Rb2 famous
-0.05 Rb2 fantasy
-0.17 Rb2 father
-0.44 Rb2 film
-0.10 Rb2 first
-0.08 Rb2 following
-0.13 Rb2 follows
0.29 Rb2 for
0.18 Rb2 found
-0.17 Rb2 from
0.20 Rb2 fronted
-0.07 Rb2 get
-0.12 Rb2 going
0.12 Rb2 had
-0.27 Rb2 have
0.24 Rb2 he
-0.28 Rb2 hiding
-0.15 Rb2 him
-0.22 Rb2 his
-0.26 Rb2 husband
-0.10 Rb2 illustrated
0.16 Rb2 in
-0.24 Rb2 into
-0.10 Rb2 investigate
-0.29 Rb2 is
-0.28 Rb2 it
-0.54 Rb2 its
-0.04 Rb2 join
0.25 Rb2 joined
0.35 Rb2 joining
-0.06 Rb2 journey
0.26 Rb2 last
-0.23 Rb2 lead
0.19 Rb2 leaving
0.05 Rb2 left
-0.31 Rb2 like
0.27 Rb2 likely
0.26 Rb2 locked
0.41 Rb2 lord
-0.43 Rb2 made
0.31 Rb2 make
-0.37 Rb2 making
-0.29 Rb2 manga
0.26 Rb2 meanwhile
-0.41 Rb2 more
0.23 Rb2 mother
0.16 Rb2 mr
-0.08 Rb2 named
0.41 Rb2 newcomer
-0.08 Rb2 next
0.15 Rb2 no
-0.06 Rb2 not
-0.30 Rb2 novel
-0.28 Rb2 of
0.19 Rb2 off
0.33 Rb2 on
-0.07 Rb2 once
0.14 Rb2 one
-0.04 Rb2 order
-0.10 Rb2 original
-0.42 Rb2 other
0.08 Rb2 out
-0.18 Rb2 over
0.23 Rb2 own
-0.33 Rb2 part
-0.19 Rb2 perform
0.37 Rb2 play
-0.26 Rb2 played
0.08 Rb2 playing
0.21 Rb2 plays
0.45 Rb2 portray
-0.36 Rb2 president
-0.06 Rb2 produce
-0.50 Rb2 produced
-0.56 Rb2 produces
-0.19 Rb2 reporters
0.05 Rb2 reprise
-0.18 Rb2 respectively
-0.24 Rb2 return
-0.36 Rb2 returning
-0.06 Rb2 returns
0.26 Rb2 reunited
-0.18 Rb2 rolling
0.26 Rb2 rumoured
-0.09 Rb2 said
-0.20 Rb2 say
-0.34 Rb2 second
0.19 Rb2 seen
-0.45 Rb2 series
-0.11 Rb2 set
-0.08 Rb2 share
0.28 Rb2 she
-0.25 Rb2 show
0.16 Rb2 signed
-0.17 Rb2 since
0.33 Rb2 son
0.04 Rb2 star
0.16 Rb2 starring
-0.20 Rb2 stars
-0.27 Rb2 starting
-0.05 Rb2 stepping
0.35 Rb2 take
-0.07 Rb2 takes
0.07 Rb2 the
-0.09 Rb2 them
-0.12 Rb2 this
-0.20 Rb2 though
0.17 Rb2 time
-0.22 Rb2 to
-0.38 Rb2 told
-0.20 Rb2 top
-0.10 Rb2 trilogy
0.23 Rb2 under
0.13 Rb2 us
0.14 Rb2 very
0.30 Rb2 voice
0.04 Rb2 was
-0.37 Rb2 we
0.07 Rb2 well
-0.20 Rb2 what
-0.18 Rb2 where
0.06 Rb2 which
-0.19 Rb2 while
0.15 Rb2 who
0.11 Rb2 whose
-0.17 Rb2 will
-0.12 Rb2 winning
-0.21 Rb2 with
-0.38 Rb2 working
-0.29 Rb2 would
-0.19 Rb2 writing
-0.14 Rb2 “
-0.23 Rb2 ”
0.17 Rb3 !
-0.08 Rb3 #
-0.10 Rb3 $
-0.05 Rb3 %C
-0.20 Rb3 %K
-0.20 Rb3 %N
-0.07 Rb3 %O
0.63 Rb3 %S
-0.18 Rb3 %T
-0.22 Rb3 &
-0.48 Rb3 )
-0.18 Rb3 ,
-0.25 Rb3 .
-0.29 Rb3 :
-0.13 Rb3 ;
0.22 Rb3 ]
0.49 Rb3 a
-0.37 Rb3 about
-0.28 Rb3 actor
-0.34 Rb3 adapted
-0.34 Rb3 again
-0.44 Rb3 along
-0.30 Rb3 also
-0.22 Rb3 an
-0.22 Rb3 and
0.23 Rb3 another
-0.27 Rb3 are
0.32 Rb3 as
-0.12 Rb3 at
0.05 Rb3 back
-0.10 Rb3 be
0.41 Rb3 been
-0.13 Rb3 best
0.46 Rb3 both
-0.33 Rb3 brother
-0.43 Rb3 by
0.62 Rb3 cast
-0.11 Rb3 characters
-0.51 Rb3 charge
-0.15 Rb3 charismatic
0.28 Rb3 come
-0.46 Rb3 composition
0.49 Rb3 confirmed
-0.50 Rb3 created
-0.47 Rb3 creator
-0.07 Rb3 crime
-0.15 Rb3 date
-0.46 Rb3 dead
-0.07 Rb3 debuted
-0.07 Rb3 decide
-0.09 Rb3 detective
-0.32 Rb3 direct
-0.34 Rb3 directed
-0.49 Rb3 directing
0.04 Rb3 director
0.09 Rb3 does
-0.10 Rb3 drama
-0.09 Rb3 dramas
-0.23 Rb3 duties
0.07 Rb3 ever
-0.28 Rb3 exec
-0.64 Rb3 executive
0.35 Rb3 expected
-0.39 Rb3 family
0.38 Rb3 famous
-0.36 Rb3 fan
0.07 Rb3 fans
-0.06 Rb3 fantasy
-0.45 Rb3 feature
-0.11 Rb3 fighting
-0.16 Rb3 film
0.26 Rb3 filming
-0.20 Rb3 first
-0.10 Rb3 follows
-0.13 Rb3 for
0.24 Rb3 from
-0.07 Rb3 get
-0.32 Rb3 gets
0.19 Rb3 girl
0.19 Rb3 go
-0.20 Rb3 great
-0.15 Rb3 had
0.10 Rb3 hand
-0.42 Rb3 hard
0.08 Rb3 has
-0.43 Rb3 he
-0.27 Rb3 head
0.29 Rb3 helm
0.27 Rb3 her
-0.16 Rb3 his
0.23 Rb3 involved
0.24 Rb3 is
0.21 Rb3 it
0.06 Rb3 joined
-0.28 Rb3 king
0.06 Rb3 known
-0.07 Rb3 last
-0.08 Rb3 latter
0.50 Rb3 lead
0.24 Rb3 leads
0.24 Rb3 left
-0.23 Rb3 life
0.19 Rb3 list
-0.37 Rb3 live-action
-0.33 Rb3 local
-0.19 Rb3 made
-0.53 Rb3 manga
-0.26 Rb3 memory
-0.16 Rb3 modern
0.14 Rb3 more
0.21 Rb3 much
-0.29 Rb3 murder
-0.24 Rb3 news
0.28 Rb3 not
-0.40 Rb3 novel
-0.58 Rb3 of
0.39 Rb3 off
-0.34 Rb3 on
-0.16 Rb3 one
-0.10 Rb3 only
-0.32 Rb3 original
0.21 Rb3 other
0.36 Rb3 others
-0.32 Rb3 out
-0.09 Rb3 over
-0.14 Rb3 own
0.41 Rb3 part
-0.20 Rb3 people
-0.34 Rb3 pilot
0.21 Rb3 place
-0.18 Rb3 play
-0.22 Rb3 played
0.27 Rb3 plays
0.26 Rb3 premiere
0.09 Rb3 produced
-0.46 Rb3 producer
-0.43 Rb3 producers
0.24 Rb3 produces
-0.29 Rb3 producing
-0.21 Rb3 production
0.35 Rb3 regular
-0.16 Rb3 release
-0.12 Rb3 return
0.14 Rb3 returning
0.19 Rb3 role
0.31 Rb3 roles
-0.31 Rb3 romantic
-0.24 Rb3 said
-0.06 Rb3 same
-0.48 Rb3 script
-0.25 Rb3 scripts
-0.19 Rb3 series
-0.17 Rb3 service
-0.16 Rb3 set
-0.24 Rb3 she
-0.19 Rb3 shown
-0.53 Rb3 showrunner
-0.32 Rb3 signed
0.09 Rb3 son
0.20 Rb3 sound
-0.06 Rb3 south
0.32 Rb3 star
0.35 Rb3 starred
-0.29 Rb3 stars
-0.17 Rb3 stepping
-0.20 Rb3 story
-0.34 Rb3 studio
-0.10 Rb3 successful
0.30 Rb3 taking
-0.32 Rb3 tale
0.16 Rb3 talks
-0.56 Rb3 team
-0.16 Rb3 that
-0.52 Rb3 the
0.25 Rb3 their
0.21 Rb3 there
-0.32 Rb3 they
-0.17 Rb3 third
-0.30 Rb3 this
-0.23 Rb3 thriller
-0.42 Rb3 time
0.20 Rb3 title
-0.37 Rb3 to
-0.15 Rb3 too
-0.33 Rb3 tv
-0.09 Rb3 under
-0.14 Rb3 up
0.31 Rb3 very
-0.19 Rb3 viewers
0.31 Rb3 voice
-0.37 Rb3 wanted
0.27 Rb3 was
-0.27 Rb3 watch
0.20 Rb3 we
-0.07 Rb3 we're
-0.12 Rb3 well
-0.12 Rb3 which
-0.23 Rb3 wife
-0.06 Rb3 will
-0.06 Rb3 winning
-0.23 Rb3 work
-0.34 Rb3 writes
-0.53 Rb3 written
-0.42 Rb3 wrote
-0.28 Rb3 year
-0.50 Rb3 york
-0.15 Rb3 you
-0.15 Rb3 |
-0.16 Rb3 –
-0.25 Rb3 “
-0.32 Rb3 ”
0.04 T after
0.11 T both
-0.21 T none
-0.16 T season
-0.11 at caption
-0.31 at first0
-0.26 at first1
-0.14 at first2
0.52 at first3
0.39 at heading
0.45 at item
0.17 at last2
0.55 at last3
-0.10 at length0
-0.06 at length2
-0.35 at length4
-0.19 at length5
0.38 at middle3
-0.19 at paragraph
-0.38 at row
-0.51 at title
2.84 cat cast
-1.33 cat character
-1.78 cat maker
-0.32 l1 %C
-0.30 l1 %D
-0.45 l1 %N
-0.27 l1 %P
-0.13 l1 %S
-0.24 l1 %T
0.21 l1 &
0.06 l1 's
0.26 l1 (
0.04 l1 )
0.22 l1 +
0.25 l1 ,
-0.29 l1 -
-0.10 l1 --
0.43 l1 .
-0.38 l1 /
-0.15 l1 :
0.77 l1 ;
-0.26 l1 [
0.09 l1 ^
-0.76 l1 a
-0.37 l1 about
0.53 l1 actor
-0.18 l1 actors
0.51 l1 actress
-0.32 l1 adapts
-0.13 l1 after
-0.26 l1 aka
0.45 l1 alongside
0.23 l1 also
-0.41 l1 an
0.14 l1 and
0.24 l1 are
0.14 l1 around
-1.02 l1 as
-0.59 l1 at
-0.27 l1 axed
-0.13 l1 back
0.16 l1 be
-0.23 l1 beautiful
-0.19 l1 beloved
-0.18 l1 between
-0.20 l1 black
-0.21 l1 boss
-0.33 l1 both
-0.18 l1 bring
-0.16 l1 brother
-0.15 l1 brothers
-0.12 l1 but
-0.13 l1 by
-0.20 l1 called
-0.23 l1 cast
0.38 l1 casts
-0.63 l1 character
-0.33 l1 chief
-0.16 l1 co-creator
-0.54 l1 creator
-0.19 l1 creators
-0.16 l1 date
-0.10 l1 daughter
-0.44 l1 detective
-0.13 l1 did
-0.50 l1 director
-0.61 l1 doing
-0.44 l1 dr
-0.40 l1 drama
-0.27 l1 feature
-0.27 l1 features
-0.20 l1 film
-0.28 l1 followed
-0.49 l1 follows
-0.13 l1 for
-0.16 l1 game
0.42 l1 has
-0.26 l1 her
-0.41 l1 heroine
-0.22 l1 his
0.39 l1 host
0.29 l1 however
-0.07 l1 husband
0.30 l1 if
-0.57 l1 in
-0.29 l1 include
0.23 l1 including
-0.09 l1 into
-0.19 l1 is
-0.21 l1 its
0.11 l1 join
0.04 l1 joining
-0.31 l1 know
-0.13 l1 last
-0.32 l1 legend
0.08 l1 like
-0.33 l1 lord
-0.15 l1 makes
-0.20 l1 married
-0.24 l1 meets
0.43 l1 members
-0.21 l1 mother
-0.13 l1 movie
-0.18 l1 mr
-0.39 l1 my
-0.42 l1 named
-0.49 l1 new
0.53 l1 newcomer
0.23 l1 newcomers
0.28 l1 no
0.16 l1 nominee
-0.25 l1 not
-0.17 l1 novel
-0.22 l1 of
-0.28 l1 officer
-0.41 l1 on
-0.18 l1 one
0.43 l1 opposite
0.10 l1 or
-0.15 l1 our
-0.40 l1 play
-0.47 l1 played
-0.26 l1 playing
-0.51 l1 plays
-0.58 l1 portray
-0.47 l1 president
-0.26 l1 producer
-0.22 l1 producers
-0.10 l1 production
-0.27 l1 protagonist
-0.21 l1 protagonists
-0.05 l1 release
0.47 l1 replacing
-0.16 l1 said
-0.10 l1 says
0.18 l1 sees
0.12 l1 series
-0.30 l1 service
-0.27 l1 showrunner
0.22 l1 since
-0.08 l1 small
-0.23 l1 so
0.29 l1 son
-0.33 l1 south
0.48 l1 star
0.36 l1 starred
0.05 l1 starring
-0.31 l1 takes
0.22 l1 teen
-0.10 l1 thank
0.38 l1 that
-0.69 l1 the
-0.34 l1 their
0.04 l1 though
-0.11 l1 through
-0.22 l1 title
-0.20 l1 to
-0.12 l1 tokyo
-0.06 l1 up
-0.27 l1 upon
-0.44 l1 vampire
0.12 l1 villain
-0.10 l1 was
-0.19 l1 watching
-0.15 l1 west
-0.06 l1 when
-0.33 l1 whether
0.16 l1 which
0.37 l1 while
-0.23 l1 whose
-0.37 l1 wife
-0.15 l1 will
0.42 l1 winner
-0.09 l1 without
-0.15 l1 young
0.11 l1 –
0.19 l1 —
-0.46 l1 “
0.10 l1 ”
-0.16 l2 %C 's
0.35 l2 %C ,
-0.28 l2 %C /
-0.33 l2 %C :
-0.05 l2 %C and
-0.17 l2 %C chief
-0.08 l2 %C |
-0.17 l2 %D 's
-0.28 l2 %D ,
-0.04 l2 %D ;
0.09 l2 %D and
-0.08 l2 %D as
-0.07 l2 %D in
-0.12 l2 %D on
0.07 l2 %D that
0.29 l2 %D with
-0.42 l2 %K 's
-0.09 l2 %K (
-0.33 l2 %K ,
0.13 l2 %K ;
-0.42 l2 %K and
0.16 l2 %O ,
-0.04 l2 %P %N
0.23 l2 %P &
0.21 l2 %P 's
0.07 l2 %P (
0.12 l2 %P )
0.26 l2 %P +
0.25 l2 %P ,
-0.20 l2 %P -
-0.18 l2 %P /
0.53 l2 %P :
0.49 l2 %P ;
-0.26 l2 %P [
0.10 l2 %P and
0.20 l2 %P are
-0.67 l2 %P as
-0.23 l2 %P by
-0.13 l2 %P did
-0.22 l2 %P for
-0.43 l2 %P in
-0.35 l2 %P is
-0.13 l2 %P no
-0.38 l2 %P of
-0.14 l2 %P on
0.24 l2 %P or
-0.34 l2 %P plays
0.28 l2 %P star
-0.28 l2 %P takes
-0.47 l2 %P the
-0.22 l2 %P to
-0.09 l2 %P with
-0.50 l2 %P –
0.09 l2 %S ,
0.17 l2 %S ;
0.18 l2 %S are
0.39 l2 %S with
0.22 l2 %S –
-0.10 l2 %T %S
-0.29 l2 %T (
0.13 l2 %T ,
-0.19 l2 %T :
-0.47 l2 %T and
0.32 l2 %T are
-0.28 l2 %T by
-0.38 l2 %T creator
-0.24 l2 %T from
0.35 l2 %T has
-0.09 l2 %T in
0.08 l2 %T includes
-0.32 l2 %T is
0.10 l2 %T star
0.25 l2 %T starring
0.16 l2 %T stars
0.32 l2 %T with
0.35 l2 %T –
0.27 l2 %T —
-0.06 l2 's husband
-0.15 l2 's the
-0.18 l2 ( the
-0.25 l2 ( “
0.32 l2 ) ,
-0.61 l2 ) as
0.11 l2 ) –
-0.24 l2 , a
0.10 l2 , after
-0.21 l2 , alongside
0.31 l2 , and
-0.07 l2 , but
-0.24 l2 , by
-0.28 l2 , from
0.33 l2 , has
-0.20 l2 , including
-0.44 l2 , said
0.50 l2 , starring
0.04 l2 , though
-0.29 l2 , which
-0.23 l2 , whose
0.30 l2 , with
0.26 l2 , “
-0.18 l2 , ”
-0.05 l2 . /
-0.14 l2 / producer
-0.12 l2 : the
-0.41 l2 : “
-0.08 l2 ^ %C
-0.10 l2 ^ %T
0.09 l2 ^ (
0.09 l2 ^ ^
0.17 l2 ^ actor
0.32 l2 ^ and
-0.14 l2 ^ as
-0.27 l2 ^ both
-0.16 l2 ^ but
-0.17 l2 ^ creator
-0.09 l2 ^ for
0.04 l2 ^ from
0.29 l2 ^ however
0.04 l2 ^ joining
-0.20 l2 ^ showrunner
-0.17 l2 ^ the
-0.34 l2 ^ when
0.06 l2 ^ while
-0.24 l2 ^ will
-0.28 l2 ^ “
-0.11 l2 a young
-0.08 l2 about the
-0.11 l2 according to
-0.25 l2 actor ,
-0.23 l2 adaptation of
-0.24 l2 adapted by
-0.05 l2 adapted from
-0.05 l2 after the
0.06 l2 along with
-0.13 l2 also includes
0.40 l2 also stars
-0.12 l2 and a
-0.15 l2 and around
0.32 l2 and newcomer
-0.25 l2 and on
0.31 l2 and son
-0.05 l2 and starring
-0.49 l2 and the
0.23 l2 and writer
-0.11 l2 and “
-0.09 l2 anime of
-0.08 l2 announced at
-0.09 l2 as a
-0.18 l2 as an
-0.43 l2 as dr
-0.09 l2 as producer
-0.16 l2 as “
-0.25 l2 at the
0.20 l2 back ;
-0.17 l2 back as
-0.13 l2 back to
-0.24 l2 based on
-0.55 l2 by :
0.22 l2 cast :
-0.19 l2 cast as
0.14 l2 cast includes
0.12 l2 cast including
0.43 l2 cast members
-0.08 l2 city of
-0.20 l2 co-written by
-0.17 l2 created by
-0.31 l2 credit :
-0.27 l2 daughter ,
-0.49 l2 directed by
-0.26 l2 director :
-0.17 l2 director is
-0.10 l2 director of
-0.19 l2 dr .
0.25 l2 drama starring
-0.13 l2 during the
-0.42 l2 duties with
-0.09 l2 exec producer
-0.21 l2 executive producer
-0.10 l2 executive producers
-0.09 l2 film ,
-0.17 l2 filming in
-0.10 l2 follows a
-0.11 l2 for the
-0.16 l2 from the
0.22 l2 fronted by
-0.27 l2 has axed
-0.13 l2 his wife
-0.29 l2 hours ;
0.28 l2 hours starring
-0.19 l2 illustrated by
-0.14 l2 in %D
-0.45 l2 in a
0.21 l2 in for
-0.24 l2 in the
0.29 l2 in which
0.20 l2 inspired by
-0.10 l2 is a
0.37 l2 is that
0.06 l2 it starred
0.09 l2 it stars
-0.30 l2 it with
0.20 l2 joined by
0.11 l2 led by
-0.20 l2 man ,
-0.21 l2 manga by
0.05 l2 members include
0.33 l2 mr .
0.26 l2 ms .
-0.27 l2 name by
-0.29 l2 novel by
-0.08 l2 novel the
-0.24 l2 novels by
-0.13 l2 of %O
-0.16 l2 of a
-0.37 l2 of drama
-0.39 l2 of the
0.22 l2 on ,
-0.09 l2 on a
-0.07 l2 on new
-0.25 l2 on the
-0.15 l2 p.m .
-0.28 l2 part of
-0.07 l2 photo :
-0.23 l2 photo by
0.51 l2 played by
-0.29 l2 produced by
-0.26 l2 producers :
-0.13 l2 programming president
-0.08 l2 reimagining of
-0.19 l2 return as
-0.17 l2 returning as
-0.20 l2 returns as
-0.16 l2 revolves around
-0.07 l2 role as
-0.30 l2 role of
-0.14 l2 roles as
-0.27 l2 seen as
-0.12 l2 series ,
-0.29 l2 series and
-0.15 l2 series by
-0.09 l2 series creator
-0.09 l2 series follows
-0.30 l2 series from
0.07 l2 series starring
0.37 l2 series stars
-0.40 l2 series with
-0.22 l2 set in
-0.21 l2 shooting in
-0.18 l2 show ,
0.12 l2 show stars
-0.05 l2 song “
0.11 l2 star :
0.06 l2 star opposite
-0.33 l2 stars as
-0.35 l2 story of
-0.10 l2 such as
-0.19 l2 that was
-0.17 l2 the %D
-0.07 l2 the %N
-0.20 l2 the black
-0.04 l2 the last
-0.17 l2 the novel
-0.07 l2 the south
-0.20 l2 the “
-0.19 l2 titled “
-0.05 l2 to a
-0.05 l2 to the
-0.11 l2 together with
-0.08 l2 town of
-0.19 l2 under director
-0.30 l2 voice of
-0.39 l2 voice to
0.06 l2 well as
0.17 l2 which starred
-0.19 l2 who plays
0.25 l2 will be
-0.40 l2 will play
-0.08 l2 with the
-0.10 l2 writer :
-0.43 l2 written by
-0.23 l2 yes ,
0.20 l2 you ,
-0.13 l2 – the
-0.16 l2 “ a
-0.14 l2 “ the
-0.30 l2 ” (
-0.32 l2 ” :
-0.30 l2 ” and
-0.09 l2 ” creator
0.12 l2 ” said
0.32 l2 ” starring
0.27 l2 ” with
-0.38 l2 ” “
0.41 l3 %C , with
-0.27 l3 %C has axed
-0.13 l3 %C programming president
-0.44 l3 %D ) –
-0.28 l3 %D , and
-0.24 l3 %D , but
0.23 l3 %D , with
-0.10 l3 %K , and
-0.29 l3 %N hours ;
-0.15 l3 %N p.m .
-0.10 l3 %O %P 's
-0.06 l3 %P 's husband
-0.18 l3 %P ( the
-0.25 l3 %P ( “
0.60 l3 %P ) ,
0.09 l3 %P ) and
-0.55 l3 %P ) as
-0.16 l3 %P , a
0.25 l3 %P , and
-0.37 l3 %P , the
0.13 l3 %P , with
-0.10 l3 %P : “
0.32 l3 %P and newcomer
-0.12 l3 %P and the
-0.08 l3 %P in the
-0.10 l3 %P is a
-0.21 l3 %P of drama
-0.20 l3 %P returns as
-0.37 l3 %P will play
-0.35 l3 %S , the
0.25 l3 %S , with
-0.08 l3 %S of the
-0.21 l3 %T , by
0.42 l3 %T , starring
0.50 l3 %T , with
0.05 l3 %T and the
-0.09 l3 %T ” creator
-0.22 l3 & %P (
-0.54 l3 's %P ,
-0.40 l3 's %P and
-0.17 l3 's %P of
-0.10 l3 's %T (
-0.23 l3 's %T ,
-0.08 l3 's novel the
0.36 l3 ( %P &
0.39 l3 ( %P 's
-0.55 l3 ( %P ,
-0.30 l3 ( %P and
-0.12 l3 ( %P of
-0.07 l3 ( %P on
-0.07 l3 ( photo :
-0.04 l3 ( “ the
-0.09 l3 ) %P (
-0.15 l3 ) , and
-0.39 l3 ) , with
-0.16 l3 ) will play
0.26 l3 , %P &
-0.06 l3 , %P (
0.20 l3 , %P ,
0.38 l3 , %P and
-0.35 l3 , %P as
-0.26 l3 , %P in
-0.06 l3 , %T and
-0.08 l3 , according to
0.53 l3 , along with
-0.39 l3 , and the
-0.09 l3 , as producer
-0.19 l3 , based on
-0.14 l3 , created by
-0.13 l3 , directed by
-0.10 l3 , director of
0.21 l3 , inspired by
0.22 l3 , led by
0.36 l3 , mr .
0.48 l3 , played by
-0.31 l3 , produced by
-0.19 l3 , that was
0.17 l3 , which starred
-0.07 l3 , who plays
-0.19 l3 , written by
0.12 l3 , ” said
0.26 l3 , ” with
-0.38 l3 , ” “
0.06 l3 . %P ,
-0.20 l3 : %P (
0.12 l3 : %P and
-0.34 l3 : %P as
-0.28 l3 : %P with
0.30 l3 ; %P ,
0.36 l3 ; %P and
-0.21 l3 ; %P as
-0.29 l3 ^ %K ,
0.30 l3 ^ %P &
-0.39 l3 ^ %P 's
-0.75 l3 ^ %P (
0.25 l3 ^ %P ,
0.74 l3 ^ %P :
-0.44 l3 ^ %P as
-0.13 l3 ^ %P did
-0.39 l3 ^ %P is
-0.33 l3 ^ %P plays
-0.49 l3 ^ %P –
-0.10 l3 ^ %T %S
-0.08 l3 ^ %T (
0.04 l3 ^ %T stars
0.35 l3 ^ %T –
0.27 l3 ^ %T —
-0.08 l3 ^ ^ %C
-0.10 l3 ^ ^ %T
0.09 l3 ^ ^ (
0.09 l3 ^ ^ ^
0.17 l3 ^ ^ actor
0.32 l3 ^ ^ and
-0.14 l3 ^ ^ as
-0.27 l3 ^ ^ both
-0.16 l3 ^ ^ but
-0.17 l3 ^ ^ creator
-0.09 l3 ^ ^ for
0.04 l3 ^ ^ from
0.29 l3 ^ ^ however
0.04 l3 ^ ^ joining
-0.20 l3 ^ ^ showrunner
-0.17 l3 ^ ^ the
-0.34 l3 ^ ^ when
0.06 l3 ^ ^ while
-0.24 l3 ^ ^ will
-0.28 l3 ^ ^ “
-0.06 l3 ^ based on
0.22 l3 ^ cast :
-0.22 l3 ^ created by
-0.22 l3 ^ directed by
-0.26 l3 ^ director :
-0.14 l3 ^ executive producer
0.06 l3 ^ it starred
-0.13 l3 ^ produced by
-0.10 l3 ^ writer :
-0.20 l3 ^ written by
0.33 l3 a %S with
-0.15 l3 after %P 's
-0.18 l3 an adaptation of
-0.24 l3 and %K 's
-0.33 l3 and %P &
0.31 l3 and %P 's
-0.17 l3 and %P ,
0.37 l3 and %P ;
-0.36 l3 and %P as
-0.07 l3 and %P of
-0.24 l3 and adapted by
-0.15 l3 and directed by
-0.16 l3 and illustrated by
-0.06 l3 and produced by
-0.09 l3 and stars as
-0.12 l3 and written by
-0.31 l3 are %P (
-0.09 l3 are %P ,
-0.06 l3 are %P and
0.32 l3 as %P ,
0.14 l3 as %P and
-0.46 l3 as %P the
0.06 l3 as well as
-0.06 l3 based on the
-0.20 l3 be directed by
-0.25 l3 be written by
0.29 l3 both %P and
-0.23 l3 brothers %P and
-0.61 l3 by %P (
-0.14 l3 by %P /
-0.57 l3 by %P and
0.26 l3 cast also includes
0.05 l3 cast members include
-0.25 l3 casts %P ,
-0.05 l3 centers on a
0.23 l3 character %P (
-0.27 l3 creator %P and
-0.12 l3 debuts %D on
0.13 l3 executive produced by
-0.23 l3 for %K and
0.14 l3 for %T ,
-0.09 l3 for the %D
-0.20 l3 from %P ,
0.09 l3 from %P and
0.43 l3 has %P and
-0.07 l3 her role as
-0.39 l3 her voice to
-0.27 l3 in %P 's
-0.48 l3 in %P and
-0.15 l3 in and around
-0.33 l3 include %P (
-0.14 l3 include %P ,
0.29 l3 including %P ,
-0.34 l3 is %P (
0.14 l3 is %P ;
-0.10 l3 is %P and
-0.05 l3 is %P as
-0.06 l3 is based on
-0.06 l3 is created by
-0.13 l3 is directed by
0.25 l3 is played by
-0.12 l3 is written by
0.20 l3 like %P ,
0.40 l3 members %P ,
-0.16 l3 new %P 's
-0.13 l3 novels of %O
-0.22 l3 of %P 's
0.36 l3 of %P (
-0.23 l3 of %P ,
-0.66 l3 of %P and
0.29 l3 of %P as
-0.34 l3 of %S ,
0.27 l3 of %T ,
0.08 l3 of %T includes
0.11 l3 on %D ,
0.07 l3 on %D that
-0.10 l3 on %P &
-0.21 l3 on %P 's
-0.23 l3 on %P ,
-0.33 l3 on %P and
-0.05 l3 on %P in
-0.04 l3 on “ the
-0.07 l3 play %P and
-0.36 l3 producer ) ,
-0.24 l3 producers %P and
-0.22 l3 said : “
-0.27 l3 same name by
-0.11 l3 series written by
-0.05 l3 set in the
0.24 l3 starred %P ,
0.35 l3 starring %P 's
-0.18 l3 starring %P ,
0.58 l3 starring %P and
-0.13 l3 stars %P (
0.19 l3 stars %P ,
-0.22 l3 stars %P as
-0.10 l3 take on the
-0.09 l3 television anime of
-0.43 l3 the %P 's
-0.43 l3 the %P ,
0.08 l3 the %P and
-0.17 l3 the %P for
-0.23 l3 the %P of
-0.29 l3 the %S ,
0.10 l3 the cast includes
-0.17 l3 the director is
-0.28 l3 the part of
-0.07 l3 the role of
-0.09 l3 the series follows
0.23 l3 the series stars
-0.39 l3 the series with
-0.18 l3 the show ,
0.12 l3 the show stars
-0.35 l3 the story of
-0.07 l3 the town of
-0.05 l3 theme song “
0.16 l3 to %O ,
-0.30 l3 to %P 's
0.26 l3 to %P (
0.07 l3 to %P ,
-0.43 l3 to %P and
0.23 l3 was created by
-0.16 l3 was directed by
-0.12 l3 was written by
0.33 l3 with %P 's
-0.05 l3 with %P ,
-0.23 l3 with %P and
-0.27 l3 with %P as
-0.14 l3 writer / producer
0.23 l3 – %P and
0.32 l3 “ %P (
-0.32 l3 “ %P and
-0.17 l3 ” ) and
-0.28 l3 ” , from
-0.11 l3 ” and “
-1.19 own P1
-0.42 own P2
-0.72 own P3
0.47 own Psure2
0.16 own Psure3
-1.16 own writtenP1
-0.41 own writtenP2
-0.66 own writtenP3
-0.18 own writtenPsure1
0.54 own writtenPsure2
0.19 own writtenPsure3
-0.29 par %D
-0.12 par %P
0.27 par %T
0.22 par no
-0.09 par the
-0.16 par “
-0.29 par2 %D )
-0.27 par2 %P )
0.36 par2 %P ,
0.11 par2 %P of
-0.08 par2 the %P
-0.14 par2 “ %P
-0.11 r1 !
-0.53 r1 $
-0.51 r1 %D
-0.44 r1 %N
-0.10 r1 %O
-0.18 r1 %S
-0.50 r1 %T
-0.19 r1 's
-0.25 r1 (
0.17 r1 )
0.40 r1 -
0.16 r1 --
-0.25 r1 /
-0.27 r1 :
-0.14 r1 ;
0.22 r1 [
-0.29 r1 ]
0.28 r1 a
-0.21 r1 actor
-0.22 r1 actress
-0.15 r1 added
0.11 r1 after
-0.23 r1 agent
0.13 r1 all
-0.07 r1 along
0.06 r1 and
0.06 r1 are
0.86 r1 as
-0.11 r1 at
-0.13 r1 attached
-0.32 r1 australia
-0.34 r1 award
-0.24 r1 back
-0.20 r1 before
0.08 r1 being
-0.22 r1 book
0.21 r1 but
-0.30 r1 by
-0.11 r1 called
-0.30 r1 can
-0.05 r1 city
-0.17 r1 come
0.24 r1 comes
-0.10 r1 confirmed
-0.26 r1 continues
0.20 r1 could
-0.35 r1 created
-0.10 r1 denied
0.25 r1 described
-0.25 r1 developed
-0.31 r1 did
-0.51 r1 directed
-0.42 r1 directs
0.28 r1 does
-0.38 r1 drama
-0.07 r1 episode
-0.14 r1 exec
0.30 r1 executive
-0.16 r1 family
0.21 r1 fans
-0.11 r1 finally
-0.30 r1 follows
-0.41 r1 for
0.16 r1 from
0.45 r1 gets
-0.15 r1 girl
-0.21 r1 got
-0.34 r1 had
-0.13 r1 handles
0.14 r1 has
-0.06 r1 have
-0.30 r1 here
-0.30 r1 himself
0.44 r1 hosts
-0.06 r1 ireland
0.16 r1 joining
0.10 r1 joins
-0.26 r1 launched
-0.08 r1 lawyer
-0.17 r1 lead
0.28 r1 leads
-0.13 r1 leave
-0.26 r1 led
-0.19 r1 left
-0.42 r1 made
-0.14 r1 magazine
0.13 r1 makes
-0.10 r1 me
-0.22 r1 movie
-0.11 r1 north
-0.33 r1 novel
-0.37 r1 of
-0.37 r1 on
-0.27 r1 once
-0.26 r1 one
-0.36 r1 only
-0.19 r1 or
-0.24 r1 overseeing
-0.22 r1 people
0.38 r1 play
0.05 r1 played
0.17 r1 playing
0.50 r1 plays
-0.51 r1 produces
-0.05 r1 put
-0.08 r1 release
-0.41 r1 remains
0.25 r1 reprise
0.11 r1 reprises
-0.12 r1 respectively
-0.15 r1 return
0.27 r1 returning
-0.34 r1 role
-0.55 r1 said
-0.29 r1 says
0.06 r1 series
-0.25 r1 served
0.35 r1 share
-0.16 r1 show
-0.27 r1 since
-0.06 r1 sisters
-0.27 r1 split
-0.21 r1 star
-0.26 r1 starring
0.21 r1 stars
-0.25 r1 stays
0.15 r1 still
-0.09 r1 story
0.23 r1 takes
0.15 r1 team
-0.51 r1 the
-0.29 r1 thriller
-0.22 r1 to
-0.23 r1 together
-0.12 r1 told
-0.29 r1 too
-0.07 r1 town
0.33 r1 turned
-0.17 r1 turns
-0.25 r1 until
-0.16 r1 update
-0.07 r1 via
0.26 r1 were
-0.05 r1 west
0.06 r1 will
-0.45 r1 with
-0.12 r1 would
-0.06 r1 wrote
-0.33 r1 you
-0.31 r1 |
0.47 r1 –
0.11 r1 —
-0.20 r1 “
-0.64 r1 ”
-0.15 r2 ! $
-0.53 r2 $ $
-0.15 r2 %D .
-0.05 r2 %N %P
-0.07 r2 %N )
-0.10 r2 %N ,
-0.11 r2 %N in
-0.10 r2 %T ,
-0.24 r2 %T is
0.04 r2 & %P
-0.28 r2 's %D
-0.27 r2 's %K
0.44 r2 's %P
-0.51 r2 's %T
-0.27 r2 's book
-0.10 r2 's character
-0.07 r2 's first
-0.18 r2 's husband
-0.06 r2 's journey
0.18 r2 's last
-0.28 r2 's manga
-0.57 r2 's novel
0.23 r2 's own
-0.29 r2 's second
-0.15 r2 's series
-0.20 r2 's top
-0.10 r2 's trilogy
0.33 r2 's “
-0.29 r2 ( %D
0.08 r2 ( %P
0.31 r2 ( as
-0.27 r2 ( creator
-0.04 r2 ( he
-0.43 r2 ( no
0.06 r2 ( the
0.42 r2 ( this
-0.10 r2 ( “
-0.36 r2 ) $
-0.11 r2 ) %P
0.26 r2 ) ,
0.30 r2 ) .
-0.05 r2 ) and
0.29 r2 ) are
-0.41 r2 ) as
-0.08 r2 ) has
-0.25 r2 ) have
0.07 r2 ) in
-0.47 r2 ) is
-0.34 r2 ) lead
-0.53 r2 ) star
0.04 r2 ) was
0.48 r2 ) who
-0.46 r2 ) will
-0.13 r2 ) would
-0.25 r2 , %C
0.07 r2 , %D
-0.40 r2 , %K
0.38 r2 , %N
0.12 r2 , %P
-0.37 r2 , %S
-0.24 r2 , %T
-0.10 r2 , according
0.07 r2 , alongside
0.24 r2 , an
-0.21 r2 , and
-0.05 r2 , announced
0.18 r2 , arrives
-0.17 r2 , as
0.16 r2 , best
-0.24 r2 , but
-0.29 r2 , chief
-0.30 r2 , described
0.39 r2 , directed
-0.49 r2 , director
-0.13 r2 , each
0.07 r2 , for
0.20 r2 , from
0.04 r2 , her
0.13 r2 , in
-0.09 r2 , is
-0.11 r2 , its
0.16 r2 , last
0.26 r2 , meanwhile
-0.21 r2 , mr
0.13 r2 , new
0.16 r2 , once
0.11 r2 , one
-0.44 r2 , played
-0.36 r2 , president
-0.06 r2 , produced
-0.13 r2 , respectively
-0.12 r2 , said
-0.17 r2 , since
-0.25 r2 , the
-0.17 r2 , their
-0.20 r2 , though
-0.07 r2 , told
-0.10 r2 , was
-0.18 r2 , where
0.11 r2 , which
-0.18 r2 , while
0.17 r2 , whose
0.14 r2 , will
-0.20 r2 , with
0.29 r2 , written
-0.32 r2 , “
-0.13 r2 , ”
0.45 r2 - %P
-0.10 r2 - based
0.20 r2 - fronted
-0.16 r2 - set
-0.12 r2 - winning
-0.08 r2 . $
-0.06 r2 . ”
-0.11 r2 ... $
-0.12 r2 ... no
-0.44 r2 / %C
-0.19 r2 / %O
-0.55 r2 : %C
-0.62 r2 : %P
0.13 r2 : the
-0.42 r2 ; %P
-0.05 r2 ; %T
0.29 r2 ; and
0.22 r2 [ %P
-0.15 r2 added :
0.08 r2 again playing
-0.07 r2 along with
-0.19 r2 and %D
-0.11 r2 and %K
0.15 r2 and %P
-0.16 r2 and %T
-0.07 r2 and directed
-0.10 r2 and her
0.11 r2 and his
-0.06 r2 and illustrated
-0.07 r2 and is
0.20 r2 and newcomer
-0.07 r2 and produced
-0.32 r2 and stars
-0.32 r2 and the
-0.06 r2 and will
-0.08 r2 and written
0.25 r2 are %P
0.21 r2 are all
0.24 r2 are back
-0.19 r2 are executive
-0.18 r2 are rolling
-0.07 r2 are the
0.41 r2 as %P
0.42 r2 as a
0.20 r2 as he
0.59 r2 as the
-0.18 r2 at %N
-0.13 r2 at %P
-0.18 r2 at its
-0.07 r2 australia ,
-0.04 r2 award -
-0.29 r2 back in
0.17 r2 being the
-0.07 r2 book series
-0.15 r2 by %P
-0.11 r2 called it
-0.23 r2 created %T
-0.14 r2 created it
0.25 r2 described the
-0.24 r2 directed .
-0.32 r2 directed the
-0.19 r2 directs .
-0.27 r2 directs the
-0.10 r2 drama %T
-0.14 r2 exec produce
0.30 r2 executive produce
-0.31 r2 for %C
-0.18 r2 for %K
-0.08 r2 for %P
-0.35 r2 for %S
0.25 r2 for a
-0.41 r2 for his
-0.21 r2 for the
-0.25 r2 for “
-0.37 r2 from the
-0.15 r2 girl ,
-0.36 r2 had a
-0.43 r2 has a
0.25 r2 has been
0.35 r2 has joined
0.24 r2 has said
0.23 r2 has the
-0.09 r2 has told
-0.11 r2 has written
0.18 r2 have all
0.22 r2 have been
-0.15 r2 have joined
-0.19 r2 have written
-0.37 r2 in %D
-0.11 r2 in %S
-0.07 r2 in %T
0.13 r2 in a
0.32 r2 in his
0.43 r2 is %P
0.13 r2 is a
-0.13 r2 is also
0.37 r2 is available
0.41 r2 is back
-0.33 r2 is behind
0.21 r2 is coming
-0.24 r2 is directing
0.60 r2 is doing
-0.29 r2 is found
0.25 r2 is leaving
0.29 r2 is likely
-0.28 r2 is making
-0.05 r2 is not
-0.06 r2 is off
0.13 r2 is on
0.19 r2 is seen
0.28 r2 is set
-0.08 r2 is the
-0.20 r2 joins “
-0.14 r2 launched a
-0.21 r2 launched the
0.29 r2 leads %T
-0.26 r2 led the
-0.33 r2 no %P
-0.13 r2 novel ,
-0.12 r2 of %K
-0.41 r2 of %P
-0.09 r2 of a
-0.16 r2 of drama
-0.15 r2 of the
-0.49 r2 on %C
0.16 r2 on %D
-0.06 r2 on %P
0.08 r2 on a
0.21 r2 on the
-0.19 r2 or %P
-0.24 r2 overseeing the
0.25 r2 plays %P
-0.08 r2 release $
0.07 r2 reprise their
0.05 r2 reprises her
-0.05 r2 respectively ,
0.40 r2 return ;
-0.30 r2 return to
0.09 r2 returns as
-0.10 r2 returns to
-0.36 r2 said ,
0.10 r2 said .
-0.26 r2 said in
0.18 r2 says :
-0.17 r2 series ,
0.25 r2 series in
-0.25 r2 served as
0.17 r2 share the
-0.05 r2 show %T
-0.27 r2 split the
-0.45 r2 star %P
0.27 r2 star .
0.10 r2 stars as
0.18 r2 stars in
0.23 r2 takes %P
0.15 r2 team up
-0.18 r2 the %P
-0.04 r2 to %P
-0.07 r2 to be
-0.27 r2 to return
-0.07 r2 to the
-0.06 r2 told %O
-0.19 r2 told reporters
0.14 r2 told us
-0.26 r2 who 's
-0.18 r2 who is
-0.07 r2 will be
0.16 r2 will not
-0.19 r2 will perform
0.34 r2 will play
-0.06 r2 will return
0.19 r2 will star
-0.45 r2 with %P
0.17 r2 wrote it
-0.29 r2 wrote the
0.67 r2 – %P
-0.23 r2 – a
-0.12 r2 – the
-0.52 r2 — %D
-0.08 r2 — that
-0.56 r2 ” )
-0.27 r2 ” ,
-0.15 r3 ! $ $
-0.53 r3 $ $ $
-0.14 r3 %D . $
-0.10 r3 %N , %P
0.39 r3 & %P )
-0.24 r3 & %P ,
-0.19 r3 & %P .
-0.09 r3 's %K ,
-0.17 r3 's %K and
-0.36 r3 's %P )
-0.31 r3 's %P ,
0.20 r3 's %P .
-0.64 r3 's %P and
-0.40 r3 's %P as
0.08 r3 's %P has
0.33 r3 's %P in
0.40 r3 's %P is
-0.07 r3 's %P of
-0.06 r3 's %P to
-0.42 r3 's %T ,
-0.29 r3 's %T and
-0.10 r3 's %T is
-0.19 r3 's character ,
-0.18 r3 's husband %P
-0.18 r3 's manga ,
-0.26 r3 's novel the
-0.15 r3 's series %T
0.45 r3 's “ %T
-0.29 r3 ( %D )
-0.17 r3 ( %P )
0.39 r3 ( %P ,
0.31 r3 ( %P and
0.47 r3 ( %P of
0.05 r3 ( the %P
0.42 r3 ( this is
-0.17 r3 ( “ %P
-0.20 r3 ( “ %T
0.20 r3 ( “ the
-0.36 r3 ) $ $
-0.11 r3 ) %P (
-0.19 r3 ) , %P
-0.11 r3 ) , %T
0.39 r3 ) , a
0.22 r3 ) , and
-0.17 r3 ) , the
-0.09 r3 ) , who
-0.11 r3 ) , with
0.30 r3 ) . $
-0.16 r3 ) and %P
0.10 r3 ) are all
0.20 r3 ) are back
-0.36 r3 ) as %P
-0.27 r3 ) has been
-0.22 r3 ) is the
-0.07 r3 ) will be
-0.19 r3 ) will play
-0.19 r3 , %K .
-0.09 r3 , %P $
0.30 r3 , %P %D
-0.08 r3 , %P %N
0.20 r3 , %P &
-0.31 r3 , %P 's
-0.40 r3 , %P (
-0.17 r3 , %P )
0.35 r3 , %P ,
0.52 r3 , %P .
0.12 r3 , %P ;
0.27 r3 , %P and
-0.72 r3 , %P as
-0.35 r3 , %P in
-0.34 r3 , %P is
-0.44 r3 , %P of
-0.33 r3 , %S $
-0.08 r3 , %T ,
-0.12 r3 , %T and
0.30 r3 , a %P
-0.10 r3 , according to
-0.34 r3 , and %P
0.21 r3 , and others
-0.05 r3 , announced the
0.18 r3 , arrives %D
-0.21 r3 , as well
0.16 r3 , best known
-0.30 r3 , described as
0.39 r3 , directed by
-0.49 r3 , director of
-0.10 r3 , is back
0.16 r3 , last seen
0.26 r3 , meanwhile ,
0.16 r3 , once again
0.11 r3 , one of
-0.44 r3 , played by
-0.36 r3 , president of
-0.06 r3 , produced by
-0.13 r3 , respectively .
-0.09 r3 , the %C
-0.48 r3 , the %P
-0.08 r3 , the %S
-0.20 r3 , the creator
-0.36 r3 , the director
-0.06 r3 , the drama
-0.23 r3 , the latter
-0.19 r3 , the producer
0.16 r3 , the series
0.21 r3 , the show
-0.11 r3 , where the
-0.08 r3 , while %P
-0.07 r3 , who also
0.21 r3 , who are
-0.45 r3 , who created
0.05 r3 , who had
0.26 r3 , who has
0.08 r3 , who left
0.27 r3 , who plays
0.35 r3 , who starred
0.19 r3 , who was
-0.11 r3 , who will
-0.34 r3 , who writes
-0.42 r3 , who wrote
-0.18 r3 , with %P
0.29 r3 , written by
-0.26 r3 , “ %T
-0.07 r3 - set crime
-0.08 r3 . $ $
-0.06 r3 . ” $
-0.11 r3 ... $ $
-0.39 r3 / %C $
-0.12 r3 : the %P
-0.30 r3 : “ %P
-0.29 r3 ; %P ,
-0.36 r3 ; %P and
-0.20 r3 ; %P as
0.22 r3 [ %P ]
-0.15 r3 added : “
0.24 r3 and %K 's
-0.42 r3 and %K ,
-0.32 r3 and %P $
-0.05 r3 and %P 's
-0.42 r3 and %P (
-0.19 r3 and %P )
-0.07 r3 and %P .
0.33 r3 and %P :
0.24 r3 and %P ;
0.32 r3 and %P again
0.19 r3 and %P also
-0.32 r3 and %P and
0.29 r3 and %P are
-0.16 r3 and %P as
0.24 r3 and %P back
-0.29 r3 and %P executive
-0.24 r3 and %P for
-0.04 r3 and %P have
0.18 r3 and %P in
0.13 r3 and %P joining
-0.28 r3 and %P of
0.14 r3 and %P on
0.29 r3 and %P play
0.06 r3 and %P reprise
0.46 r3 and %P return
0.26 r3 and %P share
-0.08 r3 and %P story
-0.39 r3 and %P to
0.30 r3 and %P were
-0.16 r3 and %P will
-0.07 r3 and directed by
-0.10 r3 and her family
-0.06 r3 and illustrated by
0.20 r3 and newcomer %P
-0.07 r3 and produced by
-0.32 r3 and stars as
-0.20 r3 and the %P
-0.08 r3 and written by
0.19 r3 are all on
-0.19 r3 are executive producers
-0.18 r3 are rolling in
0.25 r3 as %P $
0.30 r3 as %P 's
0.53 r3 as %P ,
0.53 r3 as %P .
0.06 r3 as %P ;
0.23 r3 as %P and
-0.46 r3 as %P the
0.21 r3 as the king
0.21 r3 as the title
-0.13 r3 at %N with
0.23 r3 at the helm
-0.04 r3 award - winning
-0.29 r3 back in %D
-0.06 r3 by %P .
-0.17 r3 commented : “
-0.24 r3 directed . $
-0.16 r3 directed the first
-0.30 r3 directed the pilot
-0.19 r3 directs . $
-0.25 r3 for %C .
-0.07 r3 for %P ,
-0.14 r3 for the %C
-0.25 r3 for “ %T
0.33 r3 has been cast
0.35 r3 has joined the
0.32 r3 has the part
0.18 r3 have all been
-0.19 r3 have written the
-0.09 r3 in %D $
-0.29 r3 in %D .
-0.11 r3 in %S of
-0.31 r3 in the %P
-0.15 r3 in the %S
-0.24 r3 in the new
-0.13 r3 in the show
0.33 r3 is %P ,
0.37 r3 is available .
-0.30 r3 is in charge
0.16 r3 is in talks
0.28 r3 is set to
-0.38 r3 is the creator
-0.29 r3 is the studio
-0.14 r3 launched a manga
-0.11 r3 of %K .
-0.09 r3 of %P )
-0.08 r3 of %P ,
-0.15 r3 of %P .
-0.09 r3 of a %P
-0.07 r3 of drama %P
-0.07 r3 of the %P
-0.09 r3 on %C ,
0.33 r3 on %D .
0.24 r3 plays %P .
-0.08 r3 release $ $
0.07 r3 reprise their roles
0.05 r3 reprises her role
0.26 r3 returns as %P
0.10 r3 said . $
-0.23 r3 said in a
0.18 r3 says : “
0.25 r3 series in %D
-0.27 r3 split the directing
-0.29 r3 star %P stars
0.27 r3 star . $
-0.05 r3 the %P ,
-0.06 r3 told %O he
-0.19 r3 told reporters that
0.18 r3 will be returning
-0.19 r3 will perform the
0.24 r3 will play %P
0.19 r3 will star in
-0.40 r3 wrote it .
0.59 r3 – %P $
-0.39 r3 ” ) ,
-0.21 r3 ” ) .
0.24 rule <actor>_as_<character>
0.64 rule <actor>_plays_<character>
0.70 rule <character>_(<actor>)
0.33 rule <people>_in_<series>
0.20 rule <people>_return
0.78 rule <people>_star
0.41 rule <person>-fronted
0.41 rule actors_<people>
1.04 rule alongside_<people>
1.23 rule any
0.64 rule cast_includes_<people>
-0.58 rule cast_list_line
0.89 rule joining_are_<people>
-0.65 rule none
0.44 rule played_by_<people>
0.65 rule starring_<people>
0.60 rule the_<people>_series
-0.11 rule the_original_cast_<people>
`
