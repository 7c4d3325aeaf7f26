/** What the judge of cast claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const castWeights = `
-0.087 bias
-0.17 A !
-0.22 A #
-0.13 A %D
-1.25 A %K
-0.07 A %N
-0.67 A %O
0.12 A %P
-0.24 A %S
-0.11 A %T
0.08 A &
-0.09 A +
-0.16 A ,
0.10 A -
0.09 A --
0.11 A .
0.82 A ...
-0.40 A /
0.20 A :
0.18 A ;
0.28 A ?
-0.36 A ]
-0.05 A about
0.22 A absent
0.17 A acclaimed
0.32 A according
-0.12 A action
-0.41 A actor
-0.05 A actors
-0.44 A actually
-0.69 A adaptation
-0.67 A adapted
-0.63 A adapts
0.89 A added
0.33 A additions
0.28 A admitted
0.33 A affair
0.83 A after
0.34 A again
-0.14 A against
0.32 A agent
0.59 A ago
-0.35 A air
-0.42 A aired
0.05 A aka
-0.65 A alone
-1.20 A along
0.37 A alongside
0.75 A already
0.16 A also
0.06 A although
0.17 A always
0.22 A am
-0.28 A american
-0.07 A among
-0.73 A animation
-0.62 A anime
0.49 A announced
0.62 A announcing
-0.25 A another
-0.49 A anticipated
-0.15 A any
0.55 A appear
-0.41 A arc
-0.09 A around
0.62 A arrives
-0.19 A art
-0.39 A attached
-0.11 A attended
-0.11 A audience
-0.54 A audiences
-0.44 A australia
-0.24 A australian
-0.20 A author
0.20 A available
-0.31 A award
-0.48 A away
0.35 A back
-0.30 A bafta
-0.12 A base
-0.81 A based
-0.74 A became
-0.51 A because
-0.13 A become
-0.23 A before
-0.19 A begin
0.42 A begins
-0.55 A begun
-0.36 A behind
0.05 A being
0.85 A best
-0.30 A best-selling
0.22 A better
-0.27 A between
-0.12 A black
0.55 A blown
-0.46 A board
-0.41 A body
-0.04 A book
-0.14 A books
-0.76 A both
-0.49 A bow
0.46 A boy
0.54 A brand
0.26 A break
-0.24 A bright
0.49 A brilliant
0.53 A bring
-0.58 A bringing
-0.15 A british
-0.27 A broadcast
-0.06 A brother
-0.42 A brought
-0.13 A business
-0.34 A cable
-0.45 A called
-0.38 A came
0.10 A can
-0.43 A canada
-0.44 A cancelled
-0.50 A care
0.60 A cast
-0.56 A casting
-0.26 A central
0.18 A centre
-0.39 A century
-0.35 A ceo
-0.27 A chance
-0.40 A changes
-0.06 A channel
-0.48 A channels
-0.67 A character
-0.08 A characters
-1.12 A charge
-0.34 A charismatic
-0.36 A checking
0.11 A chef
-0.25 A chief
-0.25 A christmas
-0.38 A city
-0.23 A clarify
-0.25 A close
-0.34 A closer
0.14 A co
-0.28 A co-creator
-0.09 A come
0.66 A comeback
0.29 A comedic
-0.19 A comedy
-0.23 A comes
-1.19 A coming
0.16 A commented
-0.36 A commissioned
-0.04 A company
-0.63 A complex
0.45 A confirmed
-0.18 A consistently
-0.07 A continue
-0.53 A continues
0.60 A contract
0.06 A corruption
0.39 A could
0.31 A couple
0.47 A course
-0.53 A create
-0.23 A created
0.23 A creative
-1.22 A creator
-0.83 A creators
-0.71 A crime
-0.39 A critical
0.41 A critically
-0.31 A cult
-0.31 A culture
0.54 A current
0.33 A currently
-0.19 A daily
-0.60 A date
0.06 A daughter
0.23 A day
-0.14 A days
-0.20 A dead
-0.42 A deal
-0.58 A death
-0.04 A debut
-0.55 A debuted
-0.24 A decide
-0.66 A decision
-0.45 A dedicated
-0.57 A delighted
0.74 A described
-0.69 A design
-0.07 A despite
-0.12 A details
0.71 A detective
0.34 A determined
-0.33 A development
-0.60 A diary
-0.50 A did
-0.40 A different
-0.76 A dinner
-1.24 A direct
0.11 A directed
-0.80 A directing
-0.39 A direction
-0.63 A director
-0.77 A directs
-0.41 A dirty
-0.49 A discover
-0.35 A discovered
-0.47 A discovers
-0.56 A do
-0.16 A does
0.29 A doing
-0.50 A doors
-0.56 A down
0.91 A drama
-0.26 A dramas
0.42 A dramedy
-0.06 A drew
0.46 A due
-0.54 A during
-0.25 A duties
-0.33 A each
-0.28 A earlier
-0.43 A either
-0.66 A end
0.58 A ending
-0.74 A england
0.65 A ensemble
0.61 A enter
-0.08 A entering
-0.62 A entertainment
-0.38 A epic
-0.40 A episode
-0.38 A episodes
-0.19 A established
-0.14 A even
-0.15 A event
-0.32 A ever
-0.34 A every
0.55 A everyone
-0.31 A exactly
-0.61 A excited
-0.94 A exec
-1.02 A executive
0.53 A exiting
-0.04 A expected
-0.29 A face
-0.73 A family
-0.42 A fan
-0.54 A fantastic
0.10 A fantasy
-0.17 A far
-0.23 A fate
0.19 A father
-0.15 A favorite
-0.19 A favourite
0.40 A featuring
0.14 A few
-0.32 A fighting
-0.44 A film
0.28 A filmed
-0.36 A filming
0.70 A films
-0.43 A final
0.11 A finale
-0.28 A finally
-0.42 A financial
0.08 A find
-0.66 A finding
-0.21 A finish
-0.36 A first
-0.37 A focus
-0.30 A follow
-0.25 A followed
-0.16 A following
0.44 A follows
-0.14 A forces
0.21 A fortress
-0.68 A fortune
-0.45 A forward
0.15 A found
0.10 A franchise
-1.07 A friend
0.10 A from
0.10 A front
0.05 A fronted
-0.54 A fun
0.41 A funny
-0.66 A future
-0.67 A game
-0.10 A gang
-0.15 A get
-0.45 A gets
-0.66 A getting
-0.05 A girl
0.37 A given
-0.20 A global
-0.42 A globally
-0.33 A globe
-0.72 A go
-0.76 A going
0.14 A good
0.27 A graphic
-0.53 A great
0.09 A group
0.33 A guest
-0.31 A had
0.05 A happened
-0.23 A hard
-0.20 A has
-0.31 A have
-0.47 A he
-0.27 A heard
-0.15 A heir
0.18 A held
-0.79 A helm
-0.66 A helmed
-0.35 A helped
0.35 A her
0.38 A here
0.48 A heroine
-0.13 A hiding
-0.27 A high
0.20 A highly
-0.53 A him
0.07 A himself
-0.14 A historic
-0.12 A historical
-0.31 A history
-0.16 A hit
-0.44 A hits
0.10 A home
-0.15 A homicide
-0.37 A hospital
-0.21 A host
0.25 A hot
-0.43 A hour
-0.17 A hours
-0.72 A however
0.13 A husband
-0.46 A i
-0.56 A i'm
-0.18 A illustrated
-0.45 A immersive
0.94 A includes
0.25 A including
-0.13 A increasing
-0.43 A incredible
-0.25 A independent
-0.32 A india
0.11 A indie
-0.68 A inspired
0.12 A instead
-0.54 A intense
-0.08 A international
0.46 A interview
0.90 A interviews
-0.51 A into
-0.41 A invest
-0.13 A investigate
0.58 A investigates
-0.27 A investigation
0.34 A involved
0.29 A ireland
-0.30 A japan
-0.58 A japanese
0.08 A job
0.05 A join
0.49 A joining
0.15 A joins
0.33 A journalist
-0.17 A journey
0.30 A judge
-0.44 A just
0.16 A kept
-0.09 A killed
-0.88 A killer
-0.23 A king
-0.28 A know
0.65 A known
0.20 A korea
-0.15 A korean
0.25 A lady
-0.28 A large
0.41 A last
-0.16 A later
-0.77 A latter
-0.25 A launch
-0.46 A launched
0.08 A lawyer
-0.32 A lead
0.07 A leading
0.34 A leads
-0.20 A learn
-0.06 A least
-0.49 A leave
-0.09 A led
0.12 A left
-0.13 A less
-0.69 A life
0.27 A likely
0.05 A limited
-0.35 A lineup
-0.18 A list
0.62 A london
-0.39 A long
0.33 A longtime
-0.19 A look
0.27 A looked
0.52 A looking
0.19 A lord
-0.51 A love
0.31 A made
-0.15 A main
-0.04 A major
0.57 A make
-0.70 A makes
-0.88 A making
-1.10 A manga
-0.60 A married
-0.45 A material
0.51 A may
-0.18 A means
-0.07 A meeting
-0.56 A members
-0.24 A midseason
0.57 A might
-0.47 A million
-0.70 A minute
-0.54 A mission
-0.56 A modern
-0.42 A monster
-0.20 A months
0.09 A more
-0.53 A most
0.19 A moved
-0.31 A movie
-0.34 A movies
0.10 A mr
0.17 A mrs
-0.22 A much
0.90 A multiple
0.16 A mum
-0.15 A murder
0.16 A murdered
-0.44 A music
0.05 A must
0.21 A my
-0.11 A name
0.11 A named
-0.34 A need
-0.84 A network
-0.66 A never
0.15 A new
0.90 A newcomer
-0.47 A newest
-0.17 A newly
-0.55 A news
0.39 A next
-0.39 A night
-0.27 A nights
-0.18 A no
-0.16 A noir
0.31 A north
0.12 A not
0.69 A nothing
-0.54 A novel
-0.29 A novels
-0.17 A now
0.11 A number
-0.34 A numerous
0.19 A off
-0.29 A officer
-0.39 A officially
-0.13 A old
-0.15 A older
-0.26 A oldest
-0.24 A once
-0.84 A only
-0.60 A opens
-0.32 A opposite
-0.79 A or
0.17 A order
-0.11 A ordered
-0.56 A original
0.44 A originally
0.11 A originals
-0.31 A other
0.61 A others
-0.46 A our
0.35 A out
-0.09 A overseas
-0.45 A overseeing
-0.98 A own
0.18 A owner
-0.22 A p.m
-0.09 A parents
0.41 A part
0.13 A partner
-0.60 A past
0.22 A peek
-0.60 A penned
-0.17 A people
0.11 A performance
-0.17 A period
0.32 A photo
0.25 A picked
-0.12 A pilot
0.09 A place
-0.49 A plan
0.62 A platform
0.61 A play
-0.29 A played
0.20 A playing
0.74 A plays
-0.36 A pleased
0.29 A podcast
-0.30 A police
0.26 A political
0.23 A pop
0.58 A portray
-0.50 A position
-0.28 A post-production
-0.20 A power
-0.07 A powerful
-0.43 A premiere
0.33 A premieres
-0.11 A prequel
0.59 A present
-0.76 A president
-0.88 A press
0.39 A previously
-0.16 A prison
0.45 A procedural
-0.46 A produce
0.31 A produced
-0.49 A producer
-1.11 A producers
0.16 A produces
-0.53 A production
-0.33 A programming
-0.75 A project
-0.50 A projects
-0.50 A promises
0.05 A protagonist
0.67 A psychological
-0.30 A publisher
0.21 A pulled
0.36 A read
-0.07 A real
-0.65 A really
-0.30 A recently
0.35 A recovering
0.13 A recurring
0.29 A regular
0.56 A relationship
-0.72 A release
0.47 A released
0.36 A remain
-0.21 A remained
-0.98 A remains
-0.55 A renewed
-0.17 A reportedly
-0.14 A reports
0.35 A representative
1.04 A reprise
0.12 A reprises
-0.18 A respectively
-0.10 A return
-0.07 A returning
0.34 A returns
-0.54 A revealed
-0.12 A revenge
0.07 A revolves
-0.08 A right
-0.07 A rights
-0.45 A rising
0.89 A role
0.75 A roles
0.13 A romance
0.33 A romantic
0.36 A rumored
0.49 A rumoured
-0.06 A run
-0.26 A s
-0.78 A said
0.39 A same
-0.56 A saw
-0.61 A say
0.44 A saying
-0.51 A says
0.26 A scandal
-0.32 A scenes
-0.52 A scheduled
-0.23 A school
0.42 A sci-fi
-0.05 A screens
-0.68 A script
-0.33 A scripted
-0.61 A scripts
-0.30 A search
-0.42 A season
0.22 A second
-0.16 A secret
-0.35 A secrets
-0.19 A see
0.10 A seems
0.72 A seen
-0.24 A sense
-0.25 A seoul
-0.23 A series
0.10 A serious
-0.67 A serve
-0.28 A serves
-0.29 A service
-0.52 A sets
-0.07 A several
0.36 A share
-0.11 A shared
-0.26 A shooting
-0.18 A short
-0.28 A should
0.20 A show
-0.04 A shown
-1.25 A showrunner
-0.77 A showrunners
-0.05 A shows
-0.14 A siblings
0.47 A signed
0.04 A since
0.25 A single
-0.81 A sister
-0.16 A sisters
-0.73 A sitcom
0.55 A sits
0.35 A slated
-0.47 A slot
-0.81 A small
-0.39 A smash
-0.72 A so
0.40 A solid
-0.45 A solve
0.34 A some
-0.18 A something
-0.82 A soon
-0.09 A south
-0.12 A space
-0.69 A special
0.25 A spin-off
0.29 A spinoff
-0.15 A spoke
0.49 A spy
0.27 A stage
0.21 A star
-0.11 A starred
-1.21 A starring
0.37 A stars
-0.27 A start
-0.28 A started
0.65 A starting
-0.27 A starts
-0.20 A statement
-0.49 A stepped
-0.27 A stepping
0.35 A steps
-0.23 A stick
0.14 A still
-1.01 A story
-0.20 A streaming
-0.14 A strength
0.27 A struggle
-0.39 A studio
0.70 A style
0.27 A success
-0.23 A successful
0.43 A such
-0.57 A sunday
-0.32 A support
0.33 A supporting
-0.67 A sure
-0.32 A survive
0.09 A take
-0.04 A takes
0.38 A taking
0.31 A talent
-0.43 A team
-0.06 A teams
0.45 A teen
-0.39 A television
-0.17 A tells
-0.38 A than
0.09 A their
0.28 A them
-0.30 A theme
-0.36 A themed
-0.21 A themselves
-0.70 A then
-0.31 A there
-0.30 A these
-0.09 A they
0.29 A thief
-0.25 A think
0.42 A those
-0.17 A thriller
0.23 A through
-0.04 A thursday
0.11 A time
0.33 A title
-0.10 A titles
0.35 A titular
0.22 A together
-0.17 A tokyo
-0.52 A told
0.41 A too
-0.28 A took
-0.30 A top
0.23 A tour
-0.54 A town
-0.56 A trailer
-0.42 A trilogy
0.19 A truth
0.20 A turned
-0.89 A tv
-0.77 A uk
-0.66 A unconfirmed
-0.23 A under
-0.54 A unexpected
-0.61 A unique
0.41 A universe
-0.43 A unravel
0.65 A until
0.28 A up
0.96 A upcoming
-0.23 A update
-0.24 A updates
0.91 A upped
-0.33 A us
-0.24 A use
-0.19 A used
-0.52 A vampire
-0.36 A various
0.51 A very
-0.50 A via
-0.38 A vice
-0.42 A video
0.62 A viewers
-0.26 A villain
0.52 A voice
-0.25 A wait
-0.32 A wanted
-0.41 A watch
-0.59 A watched
-0.50 A way
-0.65 A we
-0.18 A we're
0.49 A wednesday
-0.24 A weeks
-0.31 A welcomed
-0.11 A well
0.21 A west
0.15 A western
0.08 A what
0.19 A when
-0.54 A where
-1.16 A which
0.21 A while
-0.08 A who
0.48 A whose
0.23 A why
0.10 A will
-0.31 A winner
-0.58 A winning
0.46 A without
-0.22 A work
-0.71 A working
-0.59 A works
-0.71 A world
0.71 A would
-0.51 A wraps
-0.29 A writer
-0.26 A writers
-0.24 A writes
-0.91 A writing
-0.23 A written
-0.23 A wrote
-0.68 A year
0.35 A years
-0.63 A yes
0.11 A yet
0.20 A york
0.22 A you
-0.52 A you're
-0.44 A young
0.04 A your
-0.63 A —
0.30 A “
-0.20 An !
-0.11 An #
-0.45 An %C
0.08 An %D
-0.62 An %K
0.13 An %N
-0.80 An %O
-0.06 An %S
-0.24 An %T
-0.34 An &
-0.06 An 's
-0.04 An (
-0.18 An )
-0.09 An +
0.14 An ,
0.23 An -
0.05 An --
0.76 An ...
-0.70 An /
-0.19 An :
0.54 An ;
-0.15 An ?
-0.36 An ]
-0.93 An about
0.22 An absent
0.31 An acclaimed
0.32 An according
-0.41 An actor
0.20 An actors
0.26 An actress
-0.86 An adaptation
-0.64 An adapted
0.64 An added
0.28 An admitted
0.64 An after
0.36 An again
-0.30 An agent
0.38 An ago
-0.33 An aired
-0.25 An aka
0.20 An all
-0.59 An along
0.24 An alongside
0.54 An already
-0.06 An also
0.18 An always
0.30 An am
-0.39 An anime
0.49 An announced
-0.63 An another
-0.08 An anticipated
0.31 An appear
-0.31 An around
0.62 An arrives
-0.13 An attached
-0.11 An attended
-0.37 An australia
0.36 An available
-0.09 An award
0.14 An back
0.24 An bafta
-0.51 An based
-0.71 An became
-0.09 An before
0.52 An begins
-0.16 An behind
0.31 An being
0.52 An best
-0.30 An best-selling
-0.34 An black
-0.38 An board
-0.53 An book
-0.16 An both
-0.49 An bow
0.26 An break
-0.24 An bright
-0.38 An brilliant
-0.23 An broadcast
-0.06 An brother
-0.43 An brought
-0.09 An but
-0.08 An cable
-0.14 An called
-0.21 An can
-0.06 An cancelled
0.55 An cast
-0.56 An casting
0.18 An centre
-0.35 An ceo
-0.49 An character
0.13 An characters
-0.59 An charge
-0.20 An charismatic
0.18 An checking
-0.37 An chief
0.06 An christmas
-0.23 An clarify
-0.25 An close
-0.31 An closer
0.14 An co
-0.09 An co-creator
0.27 An come
0.15 An comedy
0.14 An comes
-0.63 An coming
0.16 An commented
-0.21 An commissioned
-0.04 An company
-0.35 An complex
0.42 An confirmed
-0.39 An continues
-0.19 An create
-0.23 An created
-0.31 An creative
-0.89 An creator
-0.80 An creators
-0.11 An crime
-0.19 An daily
-0.22 An date
0.71 An daughter
-0.27 An day
-0.20 An dead
-0.04 An debut
-0.47 An debuted
-0.32 An dedicated
-0.13 An described
-0.08 An details
-0.29 An did
-0.52 An dinner
-1.14 An direct
0.21 An directed
-0.78 An directing
-0.86 An director
-0.84 An directs
-0.41 An dirty
-0.05 An discovers
-0.16 An does
0.29 An doing
-0.73 An doors
-0.36 An down
0.36 An drama
-0.06 An dramas
-0.38 An due
-0.35 An during
-0.40 An duties
-0.32 An each
0.09 An end
0.61 An enter
-0.52 An entertainment
-0.38 An epic
-0.18 An episode
-0.19 An established
-0.21 An even
0.17 An event
-0.34 An every
-0.94 An exec
-0.27 An executive
-0.10 An family
-0.42 An fan
0.27 An fans
-0.54 An fantastic
-0.21 An fantasy
-0.49 An father
-0.13 An favourite
-0.15 An fighting
-0.42 An film
0.29 An filmed
-0.27 An filming
-0.37 An finale
-0.28 An finally
-0.25 An financial
0.27 An find
-0.75 An first
-0.36 An focus
-0.15 An following
0.36 An follows
0.26 An found
-0.87 An friend
0.10 An front
0.33 An fronted
0.34 An game
-0.24 An gang
0.27 An get
-0.44 An gets
-0.07 An getting
0.37 An given
-0.20 An global
0.06 An globally
-0.28 An globe
-0.42 An go
-0.56 An going
-0.20 An had
-0.22 An hard
0.21 An has
-0.26 An have
0.23 An he
-0.10 An head
-0.05 An heir
-0.78 An helm
-0.66 An helmed
0.05 An her
-0.28 An here
-0.12 An hiding
-0.19 An high
0.21 An highly
0.09 An himself
-0.12 An historical
0.45 An hit
-0.45 An hospital
-0.21 An host
0.25 An hot
0.19 An husband
-0.56 An i'm
-0.15 An illustrated
-0.38 An independent
0.12 An instead
0.46 An interview
-0.47 An into
-0.13 An investigate
-0.41 An investigates
0.25 An involved
0.30 An ireland
-0.26 An japan
-0.27 An job
0.07 An join
0.41 An joined
0.49 An joining
0.18 An joins
-0.15 An journey
0.07 An just
-0.25 An king
0.66 An known
-0.08 An korean
-0.08 An lady
-0.28 An large
0.40 An last
0.52 An later
-0.25 An launch
-0.46 An launched
-0.41 An lawyer
0.36 An leads
-0.42 An leave
0.26 An leaving
-0.04 An led
-0.30 An left
-0.11 An less
-0.42 An life
-0.28 An like
0.18 An likely
-0.17 An list
0.05 An local
-0.09 An london
0.26 An longtime
0.08 An look
-0.16 An looked
0.30 An lord
0.54 An make
-0.69 An makes
-1.07 An manga
-0.16 An may
-0.56 An members
0.62 An might
-0.26 An modern
-0.34 An more
-0.21 An most
-0.25 An movie
0.16 An mr
-0.06 An mrs
-0.22 An much
0.16 An murdered
-0.70 An music
-0.43 An must
0.23 An my
0.07 An name
-0.26 An network
-0.66 An never
-0.40 An new
0.90 An newcomer
-0.54 An news
0.21 An no
-0.40 An noir
0.38 An north
0.36 An not
0.30 An nothing
-0.52 An novel
-0.71 An novels
-0.10 An now
0.07 An off
-0.28 An officer
-0.09 An once
0.26 An one
-0.73 An only
-0.33 An or
0.10 An order
-0.31 An original
0.11 An originally
-0.36 An originals
-0.61 An other
0.61 An others
-0.10 An our
0.11 An out
0.22 An over
-0.09 An overseas
-0.55 An own
0.60 An part
0.13 An partner
0.22 An peek
-0.60 An penned
-0.42 An people
0.17 An photo
0.07 An pilot
0.10 An place
0.63 An play
-0.38 An played
0.55 An playing
0.64 An plays
0.32 An political
0.58 An portray
-0.42 An position
0.18 An premieres
-0.11 An prequel
0.22 An present
-0.69 An president
-0.52 An produce
-0.54 An produced
-0.85 An producer
-0.93 An producers
0.28 An produces
-0.11 An production
-0.39 An project
-0.49 An projects
0.05 An protagonist
0.21 An pulled
-0.07 An recently
0.35 An recovering
-0.27 An regular
-0.70 An release
0.36 An remain
-0.21 An remained
-0.61 An remains
-0.12 An renewed
0.75 An reprise
0.12 An reprises
-0.30 An respectively
-0.33 An return
-0.41 An returning
0.05 An returns
-0.52 An revealed
-0.12 An revenge
0.69 An role
-0.39 An roles
-0.35 An romantic
0.36 An rumored
-0.05 An s
-0.58 An said
-0.34 An same
-0.19 An says
-0.28 An scandal
-0.32 An scenes
-0.46 An scheduled
-0.68 An script
-0.52 An scripts
-0.45 An search
-0.53 An second
0.42 An seems
0.12 An seen
-0.25 An seoul
-0.42 An serve
-0.21 An serves
-0.23 An service
-0.23 An set
-0.15 An several
0.27 An share
-0.26 An she
0.25 An show
-0.23 An shown
-1.04 An showrunner
0.22 An shows
0.47 An signed
0.16 An since
0.25 An single
-0.69 An sister
-0.16 An sisters
-0.27 An sitcom
0.35 An slated
-0.47 An so
-0.04 An solve
0.17 An son
-0.50 An soon
-0.06 An south
-0.42 An space
-0.35 An spin-off
-0.07 An spinoff
0.44 An star
0.54 An starred
-0.31 An starring
0.28 An stars
0.30 An start
0.41 An starting
-0.11 An statement
-0.27 An stepping
0.35 An steps
-0.66 An story
-0.41 An streaming
-0.14 An strength
0.34 An struggle
-0.35 An studio
0.70 An style
-0.05 An successful
0.33 An supporting
-0.50 An sure
0.35 An take
0.38 An taking
0.31 An talent
-0.60 An team
-0.83 An television
-0.34 An than
-0.12 An their
0.29 An them
-0.16 An themed
-0.64 An then
0.12 An there
-0.56 An they
-0.25 An think
-0.84 An thriller
-0.38 An time
0.30 An title
0.35 An titular
0.30 An together
-0.14 An told
-0.20 An took
-0.24 An top
-0.09 An tour
-0.08 An town
-0.56 An trailer
-0.25 An trilogy
0.21 An turned
-0.45 An tv
0.30 An under
-0.61 An unique
0.78 An until
0.32 An up
-0.23 An update
-0.24 An updates
-0.49 An us
-0.32 An various
0.49 An very
-0.47 An via
-0.38 An vice
0.08 An video
-0.15 An viewers
0.70 An voice
-0.24 An wait
-0.41 An watch
-0.42 An we
-0.18 An we're
0.49 An wednesday
0.26 An well
-0.43 An west
0.14 An western
0.04 An what
0.15 An when
-0.49 An where
-0.15 An which
-0.74 An while
0.08 An who
0.36 An whose
-0.28 An wife
-0.07 An winner
-0.47 An winning
0.05 An woman
-0.27 An work
-0.31 An worked
-0.66 An working
-0.13 An works
-0.08 An world
0.32 An would
-0.25 An writer
-0.24 An writes
-0.47 An writing
-0.96 An written
-0.22 An wrote
-0.34 An year
0.31 An years
0.40 An yet
-0.40 An york
-0.47 An you
-0.26 An young
-0.23 An your
0.17 An –
-0.37 An —
-0.18 An “
0.07 An ”
-0.48 B !
-0.38 B #
-0.64 B %D
-0.51 B %K
0.45 B %O
-0.25 B %P
0.37 B %S
-0.20 B %T
0.04 B &
-0.18 B 's
-0.08 B (
-0.05 B )
0.17 B ,
-0.25 B -
0.22 B --
-0.38 B .
0.38 B ...
-0.11 B /
-0.46 B 1990s
-0.23 B 3d
0.23 B :
0.13 B ;
0.24 B ?
0.26 B [
0.12 B about
-0.13 B acclaimed
0.11 B according
0.16 B accused
-0.32 B across
-0.37 B acting
0.11 B actor
-0.31 B actors
0.82 B actress
-0.29 B actually
-0.85 B adaptation
-0.68 B adapted
-0.92 B adapts
-0.24 B added
0.84 B addition
0.37 B adds
-0.23 B adventure
-0.55 B affair
-0.57 B after
-0.41 B again
-0.09 B against
-0.06 B air
0.26 B aired
-0.26 B aka
-0.58 B all
-0.18 B along
-0.17 B alongside
0.58 B already
0.65 B although
0.25 B am
-0.29 B american
-0.30 B animated
0.38 B animates
-0.42 B animation
-0.47 B anime
-0.09 B announce
0.49 B announced
-0.34 B announcements
0.11 B another
-0.40 B anthology
0.50 B any
-0.54 B anything
-0.66 B around
-0.34 B association
0.16 B australia
0.27 B australian
-0.30 B author
-0.16 B available
-0.30 B award
-0.19 B award-winning
0.14 B axed
0.23 B back
-0.58 B backdrop
-0.04 B bafta
-0.67 B based
-0.23 B battle
0.18 B beautiful
-0.20 B became
-0.25 B been
-0.33 B before
-0.80 B began
-0.50 B begin
-0.41 B begins
-0.11 B begun
-0.15 B behind
-0.58 B being
0.24 B beloved
-0.84 B best
0.12 B best-selling
-0.39 B bestselling
0.04 B between
-0.83 B big
-0.32 B black
-0.51 B body
-0.78 B book
-0.24 B boss
-0.32 B brand
-0.57 B bring
-0.23 B bringing
-0.36 B brings
-0.06 B britain
-0.14 B broadcast
0.26 B brother
-0.63 B but
-0.37 B called
0.19 B cameras
0.63 B can
0.46 B cast
0.31 B casting
0.19 B casts
0.24 B centering
-0.68 B centers
0.31 B centres
-0.19 B ceo
-0.39 B chain
-0.32 B chairman
-0.69 B chance
-0.07 B channels
-0.10 B character
-0.05 B characters
-0.71 B chief
-0.19 B city
-0.34 B claim
-0.48 B classic
-0.47 B clear
-0.11 B close
-0.15 B closer
-0.37 B co-created
-0.19 B co-creator
-0.47 B co-creators
-0.29 B co-production
-0.41 B co-written
-0.26 B collaboration
-0.36 B combination
0.40 B come
-0.64 B comedy
0.28 B comes
-0.43 B comic
-0.27 B coming
-0.51 B commission
-0.25 B commissioned
0.42 B company
0.32 B confirmed
0.55 B continues
-0.30 B could
-0.29 B courtesy
-0.27 B covers
-0.81 B created
-0.86 B creative
-0.90 B creator
-0.56 B creators
-0.34 B credit
-0.43 B crime
-0.15 B cult
-0.21 B dark
-0.17 B date
-0.40 B dates
-0.40 B daughter
-0.15 B day
-0.25 B days
-0.28 B deal
-0.41 B death
0.42 B debut
-0.08 B debuted
-0.06 B decided
-0.43 B delighted
0.30 B described
-0.39 B despite
-0.18 B destroy
-0.19 B detective
-0.20 B developed
-0.27 B developing
0.47 B different
-0.06 B direct
-0.44 B directed
-0.43 B directing
-1.17 B director
0.09 B directorial
-1.20 B directors
-0.04 B discover
-0.55 B discovered
0.16 B do
0.42 B does
-0.31 B down
0.43 B dr
0.37 B drama
-0.80 B dramas
-0.45 B drawn
-0.68 B dubbed
0.50 B due
0.23 B during
0.04 B duties
-0.13 B east
-0.77 B emmy
-0.05 B encounter
0.19 B end
-0.61 B england
0.71 B ensemble
0.26 B entertainment
-0.09 B episode
-0.33 B episodes
0.10 B even
0.74 B event
-0.55 B events
-0.58 B every
-0.28 B excited
-0.26 B exec
-0.44 B executive
-0.77 B executives
0.34 B expect
-0.24 B expected
-0.30 B explore
0.28 B face
-0.17 B faces
-0.63 B fact
-0.73 B fame
-0.49 B family
0.11 B famous
-0.30 B fan
-0.41 B fans
-0.26 B fantastic
-0.39 B fantasy
0.29 B father
-0.61 B favourite
0.65 B feature
0.70 B featuring
-0.22 B fictional
-0.59 B film
-0.12 B filmed
-0.14 B filming
-0.48 B filmmaker
-0.16 B final
0.52 B finale
-0.05 B find
-0.44 B first
-0.08 B focuses
-0.51 B follow
0.16 B followed
-0.38 B following
-0.17 B follows
-0.13 B forces
0.35 B former
-0.52 B forward
-0.36 B found
-0.13 B french
-0.69 B friend
0.08 B front
-0.08 B fronted
0.17 B full
-0.59 B gang
-0.60 B genre
-0.18 B get
-0.36 B gets
-0.59 B getting
-0.16 B given
-0.17 B gives
-0.44 B glimpse
0.11 B globe
-0.10 B go
-0.51 B goes
-0.31 B going
-0.06 B golden
-0.35 B good
-0.44 B grateful
0.47 B great
-0.44 B grew
0.21 B had
-0.42 B hand
-0.24 B happened
0.16 B has
0.45 B have
-0.59 B having
-1.16 B he
-0.28 B head
-0.11 B headlines
-0.53 B helm
-0.63 B helmed
-0.17 B her
-0.25 B here
-0.47 B heroine
0.25 B high
0.21 B him
-0.43 B his
-0.46 B hit
-0.15 B hollywood
-0.45 B home
-0.35 B horror
-0.25 B hospital
0.57 B host
0.34 B hot
0.29 B hour
0.55 B how
0.15 B however
0.42 B huge
0.23 B husband
-0.52 B i
0.19 B i'm
0.37 B iconic
0.50 B if
-0.29 B illustrated
-0.58 B include
-0.12 B included
-0.09 B includes
-0.07 B including
-0.15 B independent
-0.28 B indie
-0.17 B involved
0.37 B ireland
-0.61 B irish
-0.45 B itself
0.14 B japanese
0.50 B join
0.24 B joined
0.44 B joining
0.34 B joins
-0.25 B journalist
-0.11 B journey
-0.20 B just
0.05 B killing
-0.36 B know
0.10 B known
0.64 B korean
-0.10 B last
0.27 B latest
-0.34 B launch
0.26 B lawyer
0.76 B lead
-0.48 B leading
-0.19 B leads
0.17 B led
-0.83 B left
-0.05 B less
-0.46 B life
0.08 B light
-0.08 B like
-0.18 B likely
-0.27 B limited
-0.36 B lineup
-0.37 B list
0.63 B lives
0.24 B location
-0.50 B london
-0.12 B long
-0.43 B looks
-0.42 B lord
0.28 B love
-0.42 B made
-0.28 B magical
-0.69 B main
-0.10 B major
-0.24 B make
-0.25 B making
-0.21 B man
-0.87 B manga
-0.45 B many
0.54 B marks
0.33 B married
-0.14 B match
-0.32 B me
-0.69 B means
-0.11 B meanwhile
-0.25 B meets
0.35 B member
-0.27 B members
0.14 B might
-0.15 B million
-0.25 B minute
-0.37 B miss
-0.22 B mission
-0.09 B months
-0.50 B more
-0.46 B most
0.53 B mother
0.35 B move
-0.17 B moved
-0.21 B movie
-1.23 B mr
-0.04 B mrs
0.27 B much
-0.62 B musical
-0.05 B must
0.23 B my
-0.10 B mystery
-0.76 B name
-0.50 B named
-0.30 B nearly
-0.69 B network
-0.11 B networks
0.36 B new
0.55 B newcomer
0.52 B newcomers
-0.48 B newly
0.11 B news
-0.51 B next
-0.61 B night
0.07 B nights
0.10 B no
-0.44 B nominated
0.39 B nominee
-0.48 B north
0.07 B not
-0.64 B note
0.34 B novel
-0.30 B novels
0.91 B now
-0.18 B number
-0.82 B off
-0.31 B officer
-0.05 B official
-0.37 B officially
-0.40 B old
-0.47 B older
-0.24 B once
-0.42 B one
0.08 B only
0.56 B opposite
-0.57 B or
0.34 B order
-0.35 B ordered
-0.88 B original
-0.09 B originally
0.62 B originals
0.34 B oscar
-0.35 B other
-0.31 B others
-0.07 B our
0.48 B outside
0.06 B over
-0.16 B own
-0.07 B p.m
-0.49 B pair
0.29 B part
0.58 B parter
-0.52 B partner
-0.37 B parts
-0.15 B peek
-0.27 B penned
0.78 B people
0.32 B period
0.19 B photo
-0.42 B picks
-0.33 B pilot
0.27 B pilots
0.12 B place
-0.32 B plan
-1.13 B play
0.31 B played
0.43 B playing
-0.33 B plays
-0.53 B plot
-0.62 B police
-0.55 B popular
-0.81 B portray
0.33 B portrayed
-0.92 B power
-0.54 B powerful
-0.36 B premiere
-0.56 B premiered
-0.18 B presentation
-0.50 B president
0.52 B press
-0.26 B previous
-0.31 B previously
-0.46 B procedural
-0.67 B produce
-0.25 B produced
-0.71 B producer
-0.84 B producers
-0.27 B produces
-0.74 B production
-0.15 B programming
-0.09 B project
0.06 B promises
-0.07 B promotional
0.30 B protagonist
0.05 B protagonists
-0.20 B publisher
-0.08 B put
-0.06 B ratings
-0.41 B read
-0.45 B reads
-0.26 B ready
0.34 B real
-0.05 B really
0.62 B recently
0.41 B recovering
-0.27 B regular
-0.05 B relationship
-0.56 B release
-0.10 B released
-0.08 B remains
0.51 B remake
-0.36 B renewal
-0.14 B renewed
-0.17 B replaced
0.40 B report
-0.32 B reported
-0.19 B reports
-0.67 B representative
0.05 B reprise
0.55 B reprising
-0.37 B resourceful
0.31 B respectively
0.28 B return
-0.04 B returning
-0.43 B returns
0.77 B reunion
0.40 B reunites
0.26 B reveal
0.25 B revealed
-0.37 B revolves
-0.40 B role
0.20 B rolling
0.22 B romance
-0.19 B run
0.19 B s
0.11 B sadly
-0.04 B said
-0.33 B same
0.68 B say
-0.35 B says
-0.07 B scandal
-0.42 B science
0.50 B screenwriter
-0.44 B script
0.18 B season
-0.28 B seasons
-0.12 B second
-0.42 B secret
0.58 B see
0.67 B seen
0.21 B sees
-0.53 B senior
-0.16 B sequel
-0.87 B serial
0.11 B series
-0.56 B service
0.14 B set
-0.38 B setting
-0.41 B share
-0.44 B shared
0.16 B she
-0.57 B shocking
-0.24 B shooting
-0.68 B shot
-0.27 B show
-0.09 B showed
-0.28 B shown
-0.32 B showrunner
-0.27 B shows
0.62 B signed
-0.26 B since
-0.45 B sister
0.10 B sisters
-0.37 B slate
-0.44 B small
-0.04 B so
0.60 B some
0.14 B son
-0.46 B sonic
-0.82 B soon
-0.48 B source
0.19 B south
0.50 B speaking
0.55 B special
0.41 B spin-off
-0.42 B spinoff
0.04 B split
-0.22 B staff
0.28 B star-studded
0.42 B starred
0.41 B starring
0.12 B stars
-0.48 B started
0.39 B starts
-0.74 B statement
0.38 B status
0.37 B stick
-0.26 B still
-0.57 B stories
-0.24 B story
0.65 B streaming
0.50 B strong
0.07 B studio
-0.86 B success
0.22 B successful
0.13 B such
-0.38 B sunday
-0.09 B support
0.54 B supposed
-0.12 B synopsis
-0.46 B take
-0.46 B takes
-0.46 B talent
-0.73 B team
-0.06 B teaser
0.57 B teen
-0.86 B television
-0.23 B tell
0.62 B than
-0.85 B them
-0.81 B then
0.06 B there
0.17 B these
-0.55 B they
-0.41 B they're
-0.77 B thief
-0.40 B thinks
0.19 B third
0.36 B those
-0.06 B threat
-0.57 B thrilled
-0.56 B thriller
-0.20 B through
-0.14 B throughout
-0.18 B time
0.32 B title
-0.26 B titles
-0.62 B together
-0.45 B tokyo
-0.27 B told
0.22 B too
0.27 B took
-0.70 B top
-0.05 B total
-0.60 B town
-0.78 B trailer
-0.39 B trio
-0.82 B truly
-0.48 B turn
-0.33 B turns
-0.53 B tv
-0.30 B u.s.
0.16 B uk
-0.53 B under
0.35 B unique
-0.55 B unveiled
0.16 B up
0.41 B upcoming
-0.45 B upon
0.18 B us
0.20 B vampire
0.35 B various
-0.36 B version
-0.40 B very
-0.17 B via
-0.53 B video
-0.18 B viewers
-0.05 B villain
0.29 B voice
-0.16 B waiting
0.19 B want
0.15 B wanted
-0.20 B watching
-0.07 B way
-0.41 B we're
-0.21 B web
-0.67 B webtoon
-0.48 B weekend
-0.27 B weeks
0.12 B well
-0.18 B west
0.19 B when
-0.05 B where
-0.47 B whether
-0.40 B which
0.06 B while
-0.38 B who
0.54 B wife
0.18 B will
0.46 B winner
-0.92 B winning
-0.16 B within
0.12 B won
-0.11 B work
-0.44 B working
-0.57 B world
0.13 B would
-0.38 B writer
-0.61 B writers
-0.16 B written
-0.85 B wrote
-0.41 B year
-0.28 B year-old
0.54 B years
0.37 B yet
0.13 B you
0.17 B you're
-0.55 B young
-0.06 B your
-0.18 B –
-0.07 B —
-0.16 B “
0.22 B ”
-0.19 Bn !
-0.06 Bn #
-0.39 Bn %C
0.15 Bn %D
-0.41 Bn %K
0.27 Bn %N
0.13 Bn %O
0.20 Bn %S
-0.77 Bn &
0.04 Bn (
-0.30 Bn )
-0.26 Bn ,
-0.18 Bn -
-0.14 Bn --
0.70 Bn .
-0.23 Bn 3d
0.60 Bn :
-0.09 Bn ;
0.07 Bn ?
-0.36 Bn [
-0.30 Bn acclaimed
-0.07 Bn according
-0.19 Bn across
-0.07 Bn acting
0.09 Bn actor
0.15 Bn actors
0.48 Bn actress
-0.44 Bn adaptation
-0.67 Bn adapted
-0.86 Bn adapts
-0.07 Bn added
0.37 Bn adds
-0.27 Bn after
-0.09 Bn again
-0.09 Bn against
0.26 Bn aired
-0.26 Bn aka
-0.22 Bn all
-0.06 Bn alongside
0.83 Bn already
0.30 Bn also
0.04 Bn american
0.09 Bn among
-0.19 Bn animated
0.46 Bn animates
-0.72 Bn anime
0.47 Bn announced
-0.65 Bn another
-0.41 Bn anthology
-0.47 Bn anything
-0.59 Bn around
-0.28 Bn association
0.17 Bn australia
-0.30 Bn author
-0.21 Bn award
0.34 Bn award-winning
-0.12 Bn axed
0.13 Bn back
-0.57 Bn backdrop
-0.27 Bn bafta
-0.49 Bn based
-0.18 Bn battle
-0.54 Bn beautiful
-0.28 Bn been
-0.44 Bn before
-0.09 Bn begin
-0.08 Bn begun
-0.06 Bn behind
-0.25 Bn being
0.24 Bn beloved
-0.44 Bn best
-0.39 Bn bestselling
-0.72 Bn between
-0.05 Bn black
-0.46 Bn body
-0.57 Bn book
-0.21 Bn boss
0.07 Bn both
-0.45 Bn bring
-0.23 Bn bringing
-0.36 Bn brings
0.18 Bn brother
-0.24 Bn but
-0.32 Bn called
-0.08 Bn cameras
0.58 Bn can
0.50 Bn cast
0.39 Bn casting
-0.50 Bn centering
-0.33 Bn centers
-0.19 Bn ceo
-0.32 Bn chairman
-0.09 Bn character
0.08 Bn characters
-0.16 Bn chief
-0.18 Bn city
-0.48 Bn classic
-0.11 Bn close
-0.37 Bn co-created
-0.19 Bn co-creator
-0.41 Bn co-creators
-0.35 Bn co-written
-0.21 Bn collaboration
-0.50 Bn comedy
0.33 Bn comes
-0.22 Bn coming
1.07 Bn confirmed
0.55 Bn continues
-0.88 Bn created
-0.66 Bn creative
-0.99 Bn creator
-0.48 Bn creators
-0.32 Bn credit
-0.38 Bn crime
-0.40 Bn dates
-0.13 Bn daughter
-0.14 Bn day
-0.26 Bn deal
-0.38 Bn death
-0.21 Bn debut
-0.06 Bn debuted
-0.06 Bn decided
0.34 Bn described
-0.39 Bn despite
-0.17 Bn destroy
0.19 Bn detective
-0.17 Bn developed
0.48 Bn different
0.33 Bn direct
-0.84 Bn directed
-0.33 Bn directing
-0.86 Bn director
-1.20 Bn directors
-0.53 Bn discovered
-0.31 Bn down
0.19 Bn dr
-0.45 Bn drawn
0.35 Bn during
-0.10 Bn east
-0.41 Bn emmy
-0.24 Bn end
-0.26 Bn england
0.72 Bn ensemble
-0.10 Bn entertainment
-0.07 Bn episodes
0.24 Bn even
0.60 Bn event
-0.41 Bn events
-0.23 Bn excited
-0.26 Bn exec
-0.14 Bn executive
0.34 Bn expect
-0.34 Bn fact
-0.50 Bn family
0.17 Bn fans
-0.26 Bn fantastic
-0.39 Bn fantasy
0.07 Bn father
-0.61 Bn favourite
0.69 Bn feature
-0.53 Bn features
0.54 Bn featuring
-0.22 Bn fictional
-0.40 Bn film
-0.04 Bn filmed
-0.35 Bn filming
-0.47 Bn filmmaker
-0.07 Bn first
-0.62 Bn follow
0.16 Bn followed
0.32 Bn following
0.17 Bn follows
0.14 Bn former
-0.10 Bn found
-0.13 Bn french
-0.40 Bn from
0.08 Bn front
0.37 Bn fronted
0.22 Bn game
-0.52 Bn genre
0.34 Bn globe
-0.51 Bn goes
0.10 Bn golden
0.43 Bn great
0.21 Bn had
-0.42 Bn hand
0.27 Bn has
0.66 Bn have
-0.60 Bn he
-0.28 Bn head
-0.63 Bn helmed
-0.62 Bn her
-0.24 Bn here
-0.47 Bn heroine
0.27 Bn his
-0.61 Bn hit
-0.15 Bn hollywood
-0.66 Bn home
-0.35 Bn horror
0.48 Bn host
0.29 Bn hour
0.20 Bn however
0.43 Bn huge
-0.15 Bn husband
-0.29 Bn i
0.36 Bn if
-0.29 Bn illustrated
-0.36 Bn include
-0.07 Bn included
0.17 Bn including
-0.18 Bn indie
0.22 Bn inspired
-0.19 Bn into
-0.11 Bn ireland
-0.20 Bn itself
-0.19 Bn join
-0.35 Bn joined
0.80 Bn joining
0.89 Bn joins
-0.25 Bn journalist
-0.11 Bn journey
-0.16 Bn just
-0.35 Bn know
0.30 Bn known
0.41 Bn korean
-0.61 Bn last
0.26 Bn lawyer
0.17 Bn lead
-0.48 Bn leading
0.17 Bn leads
0.49 Bn led
-0.16 Bn left
-0.46 Bn life
-0.22 Bn light
-0.25 Bn likely
-0.39 Bn london
0.07 Bn look
-0.43 Bn looks
-0.42 Bn lord
-0.35 Bn love
-0.71 Bn main
-0.29 Bn make
-0.12 Bn makes
-0.24 Bn making
-0.21 Bn man
-0.51 Bn manga
-0.55 Bn married
-0.19 Bn meanwhile
-0.25 Bn meets
-0.17 Bn members
-0.25 Bn minute
-0.37 Bn miss
-0.22 Bn mission
-0.12 Bn months
-0.24 Bn more
-0.08 Bn most
0.50 Bn mother
-0.14 Bn moved
-0.07 Bn movie
0.35 Bn mr
-0.54 Bn my
-0.54 Bn name
-0.06 Bn named
-0.30 Bn nearly
-0.24 Bn network
-0.22 Bn new
0.55 Bn newcomer
0.52 Bn newcomers
-0.57 Bn newly
0.36 Bn news
-0.05 Bn next
-0.11 Bn night
-0.53 Bn no
-0.34 Bn nominated
0.39 Bn nominee
0.23 Bn not
-0.08 Bn novel
-0.49 Bn novels
0.61 Bn now
-0.13 Bn off
-0.33 Bn officer
-0.47 Bn older
-0.09 Bn once
-0.60 Bn one
-0.12 Bn only
0.56 Bn opposite
-0.58 Bn or
-0.20 Bn original
0.62 Bn originals
0.35 Bn oscar
0.51 Bn other
0.23 Bn out
0.12 Bn over
-0.16 Bn own
-0.49 Bn pair
0.23 Bn part
-0.40 Bn partner
-0.32 Bn parts
-0.13 Bn photo
0.06 Bn pilot
0.16 Bn place
-0.30 Bn plan
-0.83 Bn play
0.46 Bn played
-0.56 Bn playing
-0.53 Bn plays
-0.09 Bn popular
-0.81 Bn portray
0.37 Bn portrayed
-0.67 Bn power
-0.44 Bn premiere
-0.50 Bn president
0.52 Bn press
0.13 Bn previously
-0.56 Bn produce
-0.61 Bn produced
-0.40 Bn producer
-0.61 Bn producers
-0.28 Bn produces
-0.74 Bn production
-0.20 Bn programming
-0.61 Bn protagonist
-0.37 Bn protagonists
-0.20 Bn publisher
-0.05 Bn ratings
-0.41 Bn read
-0.45 Bn reads
-0.26 Bn ready
-0.05 Bn really
0.23 Bn regular
-0.28 Bn relationship
-0.08 Bn remains
0.40 Bn report
-0.19 Bn reports
-0.67 Bn representative
-0.60 Bn reprise
0.57 Bn reprising
0.37 Bn respectively
0.62 Bn return
-0.07 Bn returning
0.09 Bn returns
0.77 Bn reunion
0.43 Bn reunites
0.26 Bn reveal
-0.37 Bn revolves
-0.44 Bn role
-0.20 Bn roles
-0.05 Bn rolling
0.06 Bn run
0.25 Bn s
0.11 Bn sadly
-0.08 Bn said
-0.22 Bn same
-0.31 Bn says
-0.06 Bn scandal
-0.30 Bn screenwriter
0.42 Bn season
-0.28 Bn seasons
-0.78 Bn second
-0.26 Bn secret
0.39 Bn see
0.52 Bn seen
0.12 Bn sees
-0.77 Bn serial
-0.31 Bn series
-0.56 Bn service
0.34 Bn set
-0.25 Bn setting
-0.35 Bn share
-0.44 Bn shared
-0.34 Bn she
-0.56 Bn shocking
-0.24 Bn shooting
-0.15 Bn shown
-0.31 Bn showrunner
-0.57 Bn shows
0.63 Bn signed
-0.21 Bn since
-0.49 Bn sister
0.15 Bn sisters
-0.18 Bn slate
-0.09 Bn small
0.05 Bn so
-0.59 Bn soon
-0.32 Bn source
0.55 Bn special
0.07 Bn spin-off
0.04 Bn split
0.61 Bn star
0.08 Bn starred
0.14 Bn starring
0.16 Bn stars
-0.11 Bn starts
-0.62 Bn statement
0.38 Bn stick
-0.57 Bn stories
-0.44 Bn story
-0.08 Bn streaming
0.19 Bn studio
-0.49 Bn success
-0.25 Bn such
-0.21 Bn sunday
-0.09 Bn support
-0.12 Bn synopsis
-0.23 Bn take
-0.46 Bn takes
-0.67 Bn team
-0.29 Bn television
-0.25 Bn tells
0.18 Bn their
-0.56 Bn them
-0.73 Bn then
0.30 Bn there
-0.07 Bn these
-0.04 Bn they
-0.37 Bn thinks
-0.61 Bn thriller
-0.27 Bn through
0.22 Bn time
-0.60 Bn together
-0.45 Bn tokyo
-0.14 Bn told
-0.56 Bn took
-0.70 Bn top
-0.38 Bn town
-0.37 Bn trailer
-0.39 Bn trio
0.06 Bn uk
-0.53 Bn under
-0.69 Bn up
-0.45 Bn upon
-0.23 Bn us
0.34 Bn vampire
0.42 Bn various
-0.29 Bn very
-0.17 Bn via
-0.24 Bn video
-0.34 Bn viewers
0.07 Bn villain
-0.04 Bn voice
-0.89 Bn wanted
-0.20 Bn watching
-1.15 Bn we
-0.41 Bn we're
-0.24 Bn weeks
-0.18 Bn west
0.32 Bn what
0.50 Bn when
0.21 Bn where
-0.47 Bn whether
-0.28 Bn which
0.43 Bn while
-0.24 Bn who
0.43 Bn wife
0.31 Bn will
0.49 Bn winner
-0.25 Bn winning
-0.05 Bn work
-0.45 Bn working
-0.34 Bn world
-0.20 Bn writer
-0.56 Bn writers
-0.86 Bn written
-0.45 Bn wrote
-0.35 Bn year
-0.74 Bn year-old
0.66 Bn years
-0.15 Bn yet
-0.29 Bn you
0.17 Bn you're
-0.18 Bn young
-0.06 Bn your
0.13 Bn –
0.29 Bn —
0.16 Bn “
0.12 Bn ”
-0.65 H 
0.56 H %C
0.18 H %D
0.66 H %N
-0.66 H %P
0.31 H %T
-0.49 H (
-0.49 H )
0.62 H ,
-0.10 H -
-0.27 H /
0.17 H :
-0.50 H ?
0.62 H a
-0.36 H about
0.38 H and
-0.29 H back
0.31 H can
0.75 H cast
-0.30 H coming
-0.84 H date
-0.14 H do
-0.28 H for
0.47 H in
-0.45 H is
-0.27 H it
0.09 H know
-0.96 H new
-0.54 H of
-0.16 H on
-0.21 H plot
-0.37 H release
-0.13 H renewed
0.10 H returning
0.42 H series
-0.12 H star
-0.70 H story
0.37 H the
0.35 H to
0.37 H trailer
-0.18 H tv
0.31 H watch
0.09 H we
-0.60 H what
-0.74 H when
-0.17 H where
-0.28 H who
0.08 H you
-0.58 H “
-0.58 H ”
-0.27 L1 %C
-0.26 L1 %D
-0.17 L1 %N
0.11 L1 %O
-0.39 L1 %P
-0.34 L1 %S
-0.29 L1 %T
-0.13 L1 &
0.21 L1 (
0.23 L1 )
-0.31 L1 ,
-0.32 L1 -
-0.06 L1 --
0.57 L1 .
-0.11 L1 /
-0.06 L1 :
0.26 L1 ;
0.16 L1 ^
-0.94 L1 a
-0.17 L1 about
0.22 L1 actor
-0.23 L1 actors
0.61 L1 actress
-0.48 L1 adapts
-0.14 L1 after
-0.26 L1 aka
0.36 L1 alongside
-0.47 L1 an
-0.12 L1 and
0.81 L1 are
-0.24 L1 around
-0.26 L1 as
-0.76 L1 at
-0.31 L1 axed
0.42 L1 be
-0.24 L1 beloved
-0.25 L1 between
0.21 L1 both
-0.23 L1 bring
-0.25 L1 brother
-0.10 L1 but
-0.24 L1 by
-0.31 L1 called
-0.52 L1 character
-0.36 L1 chief
-0.17 L1 co-creator
-0.91 L1 creator
-0.43 L1 creators
-0.64 L1 detective
-0.75 L1 director
-0.15 L1 doing
-0.44 L1 drama
0.59 L1 feature
-0.53 L1 features
-0.25 L1 film
-0.35 L1 followed
-0.53 L1 follows
-0.47 L1 for
-0.37 L1 former
0.12 L1 from
-0.18 L1 game
0.54 L1 has
-0.41 L1 his
0.48 L1 host
-0.15 L1 husband
-0.57 L1 in
-0.45 L1 include
0.65 L1 including
-0.09 L1 into
0.29 L1 is
-0.46 L1 its
0.27 L1 join
-0.13 L1 joining
-0.26 L1 know
-0.17 L1 last
0.16 L1 like
-0.42 L1 lord
-0.25 L1 meets
-0.29 L1 members
-0.04 L1 mother
-0.07 L1 movie
-0.33 L1 mr
-0.50 L1 my
-0.25 L1 named
-0.39 L1 new
0.55 L1 newcomer
0.52 L1 newcomers
0.39 L1 nominee
-0.15 L1 not
-0.11 L1 of
-0.33 L1 officer
-0.62 L1 on
-0.19 L1 one
-0.59 L1 only
0.56 L1 opposite
-0.54 L1 or
-0.74 L1 play
0.29 L1 played
-0.46 L1 playing
-0.74 L1 plays
-0.78 L1 portray
-0.50 L1 president
-0.14 L1 producer
-0.46 L1 producers
-0.52 L1 protagonist
-0.37 L1 protagonists
-0.13 L1 publisher
0.64 L1 replacing
-0.36 L1 said
0.33 L1 sees
-0.52 L1 service
-0.49 L1 showrunner
0.46 L1 since
-0.08 L1 small
-0.52 L1 so
-0.48 L1 south
0.75 L1 star
0.54 L1 starred
-0.29 L1 starring
0.24 L1 stars
-0.13 L1 studio
-0.34 L1 takes
0.18 L1 that
-0.52 L1 the
-0.34 L1 their
-0.24 L1 through
-0.16 L1 title
-0.40 L1 to
-0.39 L1 under
-0.35 L1 upon
-0.22 L1 us
-0.23 L1 vampire
0.15 L1 villain
0.35 L1 was
-0.20 L1 watching
-0.13 L1 west
0.04 L1 when
-0.47 L1 whether
0.48 L1 while
0.27 L1 wife
0.50 L1 winner
0.41 L1 with
-0.07 L1 writer
0.54 L1 –
-0.22 L2 %C 's
0.10 L2 %C ,
0.39 L2 %C and
-0.44 L2 %D ,
0.06 L2 %D and
0.26 L2 %D that
-0.50 L2 %K 's
-0.62 L2 %N ,
0.29 L2 %O ,
-0.20 L2 %P 's
-0.32 L2 %P (
0.48 L2 %P )
0.26 L2 %P :
-0.08 L2 %P as
-0.29 L2 %P by
-0.27 L2 %P for
-0.25 L2 %P in
-1.05 L2 %P of
-0.20 L2 %P on
-0.50 L2 %P plays
0.40 L2 %P star
-0.32 L2 %P takes
-0.39 L2 %P the
-0.42 L2 %P to
0.18 L2 %P with
-0.49 L2 %P –
0.06 L2 %S ,
0.28 L2 %S are
0.43 L2 %S with
-0.26 L2 %T %S
-0.09 L2 %T (
0.64 L2 %T ,
-0.36 L2 %T :
-0.45 L2 %T and
0.28 L2 %T are
-0.47 L2 %T creator
0.40 L2 %T includes
1.29 L2 %T starring
0.27 L2 %T stars
0.35 L2 %T with
-0.13 L2 's husband
-0.25 L2 's the
-0.38 L2 ( the
-1.03 L2 ) ,
0.09 L2 ) as
0.16 L2 ) –
-0.19 L2 , a
0.36 L2 , after
-0.50 L2 , alongside
0.12 L2 , and
-0.04 L2 , but
-0.24 L2 , including
0.53 L2 , starring
0.18 L2 , stars
0.42 L2 , the
0.08 L2 , while
0.09 L2 , with
-0.58 L2 , ”
-0.10 L2 . /
-0.32 L2 / producer
-0.43 L2 : the
-0.05 L2 ^ %C
-0.09 L2 ^ %T
0.16 L2 ^ ^
0.30 L2 ^ actor
0.40 L2 ^ both
-0.31 L2 ^ but
-0.36 L2 ^ creator
0.20 L2 ^ from
-0.13 L2 ^ joining
-0.28 L2 ^ showrunner
0.25 L2 ^ starring
-0.10 L2 ^ the
-0.56 L2 ^ when
-0.18 L2 ^ while
-0.11 L2 about the
-0.07 L2 according to
-0.28 L2 actor ,
-0.46 L2 adaptation of
-0.38 L2 adapted by
-0.16 L2 adapted from
-0.30 L2 also includes
0.78 L2 also stars
-0.17 L2 and a
-0.04 L2 and around
0.25 L2 and starring
0.24 L2 and the
0.21 L2 and writer
-0.20 L2 announced at
-0.05 L2 as a
-0.25 L2 as an
-0.10 L2 as the
-0.27 L2 at the
0.26 L2 back ;
-0.31 L2 based on
0.35 L2 cast :
0.91 L2 cast includes
0.28 L2 cast including
-0.29 L2 cast members
-0.18 L2 city of
-0.35 L2 co-written by
-0.68 L2 created by
-0.32 L2 credit :
-0.24 L2 daughter ,
-0.71 L2 directed by
-0.55 L2 dr .
0.59 L2 drama starring
-0.33 L2 during the
-0.43 L2 executive producer
-0.19 L2 film ,
-0.12 L2 follows a
-0.40 L2 from the
-0.31 L2 has axed
-0.29 L2 illustrated by
-0.09 L2 in %D
-0.57 L2 in a
-0.37 L2 in the
0.22 L2 inspired by
0.30 L2 it starred
0.23 L2 it stars
0.44 L2 led by
-0.28 L2 man ,
-0.35 L2 manga by
0.47 L2 mr .
-0.36 L2 name by
-0.52 L2 novel by
-0.27 L2 novels by
-0.20 L2 of a
-0.33 L2 of drama
-0.61 L2 of the
-0.09 L2 on a
-0.28 L2 on the
-0.15 L2 photo :
-0.30 L2 photo by
0.70 L2 played by
-0.20 L2 produced by
-0.25 L2 return as
-0.38 L2 returning as
-0.30 L2 returns as
-0.10 L2 revolves around
-0.14 L2 role as
-0.31 L2 role of
-0.60 L2 roles as
-0.38 L2 series ,
-0.40 L2 series and
-0.19 L2 series creator
-0.07 L2 series follows
-0.63 L2 series from
0.16 L2 series starring
0.50 L2 series stars
0.07 L2 series with
-0.40 L2 set in
-0.24 L2 shooting in
-0.31 L2 show ,
0.58 L2 show stars
0.10 L2 star :
0.15 L2 star opposite
-0.53 L2 story of
-0.44 L2 such as
-0.15 L2 the %D
-0.19 L2 the %N
-0.05 L2 the last
-0.16 L2 the south
-0.07 L2 to a
-0.08 L2 to the
-0.24 L2 under director
-0.64 L2 voice of
0.28 L2 well as
-0.19 L2 who plays
0.42 L2 will be
-0.75 L2 will play
-0.09 L2 with the
-0.44 L2 working with
-0.56 L2 written by
-0.21 L2 “ a
-0.24 L2 “ the
-0.20 L2 ” and
-0.28 L2 ” creator
-0.36 L2 ” said
0.38 L2 ” starring
-0.31 L3 %C has axed
0.16 L3 %D ) –
-0.27 L3 %D , but
0.32 L3 %D , with
-0.15 L3 %O %P 's
-0.62 L3 %P %N ,
-0.13 L3 %P 's husband
-0.38 L3 %P ( the
0.07 L3 %P ) as
-0.13 L3 %P , a
-0.11 L3 %P , ”
-0.11 L3 %P : the
-0.10 L3 %P in the
-0.33 L3 %P of drama
-0.07 L3 %P of the
-0.30 L3 %P returns as
-0.73 L3 %P will play
-0.26 L3 %S of the
0.87 L3 %T , starring
0.35 L3 %T , with
0.25 L3 %T and the
-0.28 L3 %T ” creator
-0.42 L3 's %P of
-0.53 L3 's %T ,
0.58 L3 ( %P 's
-0.68 L3 ( %P of
-0.20 L3 ( %P on
-0.15 L3 ( photo :
-0.08 L3 ( “ the
-0.21 L3 ) %P (
-0.83 L3 ) , with
-0.49 L3 , %P 's
-0.36 L3 , %P (
-0.26 L3 , %P in
-0.07 L3 , according to
0.43 L3 , along with
-0.06 L3 , directed by
0.25 L3 , inspired by
0.54 L3 , mr .
0.67 L3 , played by
-0.36 L3 , produced by
-0.09 L3 , written by
-0.36 L3 , ” said
-0.77 L3 : %P (
-0.51 L3 ^ %P 's
-0.93 L3 ^ %P (
0.56 L3 ^ %P :
-0.06 L3 ^ %P as
-0.50 L3 ^ %P plays
-0.36 L3 ^ %P –
-0.26 L3 ^ %T %S
-0.09 L3 ^ %T (
0.15 L3 ^ %T stars
-0.05 L3 ^ ^ %C
-0.09 L3 ^ ^ %T
0.16 L3 ^ ^ ^
0.30 L3 ^ ^ actor
0.40 L3 ^ ^ both
-0.31 L3 ^ ^ but
-0.36 L3 ^ ^ creator
0.20 L3 ^ ^ from
-0.13 L3 ^ ^ joining
-0.28 L3 ^ ^ showrunner
0.25 L3 ^ ^ starring
-0.10 L3 ^ ^ the
-0.56 L3 ^ ^ when
-0.18 L3 ^ ^ while
-0.28 L3 ^ based on
0.35 L3 ^ cast :
-0.24 L3 ^ created by
-0.26 L3 ^ directed by
-0.28 L3 ^ executive producer
0.30 L3 ^ it starred
-0.34 L3 ^ produced by
-0.38 L3 ^ written by
0.37 L3 a %S with
-0.35 L3 adapts %P 's
-0.22 L3 after %P 's
-0.32 L3 an adaptation of
-0.05 L3 and %P 's
-0.32 L3 and %P (
-0.32 L3 and %P as
-0.05 L3 and %P of
-0.38 L3 and adapted by
-0.17 L3 and directed by
-0.23 L3 and illustrated by
-0.08 L3 and produced by
-0.16 L3 and written by
-0.61 L3 are %P (
0.28 L3 as well as
-0.17 L3 based on the
-0.26 L3 be directed by
-0.27 L3 be written by
-0.11 L3 book %T :
-0.10 L3 by %P 's
-0.88 L3 by %P (
0.68 L3 cast also includes
-0.08 L3 centers on a
0.36 L3 character %P (
0.38 L3 executive produced by
-0.15 L3 for the %D
-0.14 L3 her role as
-0.04 L3 in and around
-0.47 L3 include %P (
-0.76 L3 is %P (
-0.08 L3 is based on
-0.27 L3 is created by
-0.19 L3 is directed by
-0.23 L3 is written by
-0.08 L3 new %P 's
-0.30 L3 of %P 's
0.44 L3 of %P (
-0.28 L3 of %S ,
0.53 L3 of %T ,
0.40 L3 of %T includes
0.39 L3 on %D ,
0.26 L3 on %D that
0.52 L3 on %P (
-0.08 L3 on %P in
-0.04 L3 on “ the
-0.36 L3 same name by
-0.14 L3 series written by
-0.06 L3 set in the
-0.12 L3 stars %P (
-0.49 L3 stars %P as
-0.05 L3 the %P 's
-0.18 L3 the %P for
-0.30 L3 the %P of
0.85 L3 the cast includes
-0.07 L3 the series follows
0.33 L3 the series stars
-0.31 L3 the show ,
0.58 L3 the show stars
-0.53 L3 the story of
0.29 L3 to %O ,
-0.47 L3 to %P 's
-0.11 L3 was created by
-0.15 L3 was written by
-0.30 L3 with %P as
-0.32 L3 writer / producer
0.58 L3 “ %P (
-0.13 LR %D .
-0.45 LR %N ,
-0.27 LR %O 's
-0.22 LR %O ,
-0.23 LR %T .
-0.08 LR 's %D
0.04 LR 's %N
-0.47 LR 's 's
0.27 LR 's )
0.25 LR 's ,
0.21 LR 's .
0.16 LR 's and
-0.07 LR 's are
0.24 LR 's as
-0.66 LR 's in
-0.32 LR 's novels
-0.07 LR 's of
-0.05 LR 's to
-0.27 LR ( $
-0.17 LR ( %N
-0.54 LR ( 's
0.26 LR ( )
-0.68 LR ( ,
-0.28 LR ( in
-0.20 LR ( of
-0.05 LR ( on
0.25 LR , 's
-0.92 LR , )
-0.84 LR , ,
-0.36 LR , -
-0.15 LR , .
0.43 LR , announced
0.15 LR , are
0.92 LR , has
-0.43 LR , in
0.22 LR , is
-0.44 LR , said
-0.32 LR , to
-0.40 LR , was
-0.53 LR , will
0.34 LR -- ,
-0.49 LR . )
0.49 LR . ,
0.08 LR : $
-0.51 LR : )
0.31 LR : ,
0.24 LR : .
-0.41 LR : /
-0.34 LR : is
-0.25 LR : the
0.73 LR : to
-0.33 LR : will
0.30 LR ; ,
0.10 LR ; is
-0.74 LR ^ 's
-0.42 LR ^ ,
0.76 LR ^ .
-0.76 LR ^ :
0.84 LR ^ also
0.72 LR ^ and
-0.18 LR ^ are
0.30 LR ^ as
0.06 LR ^ cast
-0.19 LR ^ continues
-0.72 LR ^ created
-0.72 LR ^ directs
0.20 LR ^ has
0.68 LR ^ have
0.93 LR ^ in
-0.42 LR ^ launched
-0.33 LR ^ lead
0.27 LR ^ plays
0.12 LR ^ reprises
0.14 LR ^ return
0.34 LR ^ returns
0.38 LR ^ said
-0.58 LR ^ says
0.33 LR ^ star
-0.44 LR ^ stars
-0.49 LR ^ to
-0.61 LR ^ was
0.52 LR ^ who
0.75 LR ^ will
0.33 LR ^ wrote
0.45 LR ^ –
-0.17 LR a )
-0.17 LR a ,
-0.08 LR a lawyer
0.06 LR actor as
-0.25 LR actor is
0.80 LR actors .
0.41 LR actress ,
0.56 LR actress .
-0.48 LR adapts 's
0.14 LR after 's
-0.06 LR alongside .
-0.08 LR an $
-0.89 LR and 's
0.15 LR and ,
0.36 LR are ,
0.28 LR are .
-0.10 LR around ,
-0.04 LR around .
-0.09 LR as $
-0.29 LR as 's
-0.62 LR as ,
-0.52 LR as .
-0.30 LR as ;
0.36 LR as as
-0.72 LR as in
-0.43 LR as with
-0.44 LR as would
-0.08 LR at $
-0.25 LR at ,
-0.43 LR at .
-0.05 LR at in
-0.17 LR between and
0.08 LR but has
-0.04 LR but is
-0.18 LR by $
-0.08 LR by 's
0.35 LR by )
0.27 LR by ,
-1.16 LR by .
-0.30 LR by /
-0.48 LR by and
-0.31 LR by in
-0.60 LR by is
-0.29 LR by on
-0.20 LR by who
0.21 LR by –
-0.17 LR co-creator ,
-0.42 LR creator .
-0.49 LR creator has
-0.61 LR director .
-0.30 LR director is
-0.33 LR drama ,
-0.07 LR follows ,
0.06 LR for 's
-0.23 LR for )
0.25 LR for as
0.18 LR from 's
-0.67 LR from ,
-0.05 LR from .
-0.12 LR in %D
-0.63 LR in 's
-0.54 LR in )
-0.46 LR in ,
-0.35 LR in .
0.23 LR in in
-0.07 LR in on
-0.47 LR include .
0.38 LR include as
-0.08 LR includes .
-0.11 LR including ,
0.91 LR including .
-0.71 LR is 's
0.70 LR is ,
0.17 LR is .
0.40 LR is as
-0.41 LR its ,
-0.16 LR last )
0.43 LR like .
-0.25 LR meets ,
-0.07 LR movie .
-0.11 LR new 's
-0.15 LR not )
-0.64 LR of $
0.32 LR of 's
-0.74 LR of )
-0.80 LR of ,
-1.01 LR of .
-0.20 LR of :
-0.45 LR of and
-0.11 LR of in
-0.07 LR of to
-0.42 LR of who
-0.36 LR of will
-0.28 LR on 's
-0.20 LR on )
-0.61 LR on in
0.15 LR opposite in
-0.28 LR or .
-0.27 LR play ,
-0.28 LR plays ,
-0.25 LR plays in
-0.41 LR producer 's
-0.08 LR producer ,
-0.11 LR producer said
-0.21 LR producer will
-0.37 LR protagonists ,
-0.27 LR said ,
-0.21 LR showrunner ,
-0.08 LR small town
0.47 LR star ,
0.38 LR star stars
-0.29 LR starring 's
0.68 LR starring ,
-0.64 LR starring .
0.47 LR starring ;
0.46 LR starring and
0.23 LR stars ,
1.06 LR stars .
1.01 LR stars as
0.06 LR that are
0.58 LR that will
-0.36 LR the %N
-0.18 LR the %S
-0.66 LR the 's
-0.60 LR the )
-0.56 LR the ,
0.27 LR the -
-0.95 LR the .
-0.15 LR the :
-0.12 LR the and
-0.24 LR the in
-0.14 LR the is
-0.51 LR the of
0.44 LR the series
-0.07 LR the spinoff
-0.43 LR the star
-0.12 LR the story
-0.05 LR the to
-0.15 LR to 's
-0.19 LR to ,
-0.53 LR to .
-0.33 LR to in
0.15 LR villain ,
0.69 LR while is
0.08 LR while will
0.40 LR winner ,
0.60 LR with 's
0.52 LR with ,
0.55 LR with .
-0.21 LR with again
-0.33 LR with as
0.13 LR with in
-0.30 LR – $
-0.10 LR ” )
0.42 LR ” ,
-0.31 LR ” said
-0.16 Lb2 %C
-0.62 Lb2 %D
-0.27 Lb2 %K
0.29 Lb2 %N
0.62 Lb2 %O
-0.17 Lb2 %P
0.40 Lb2 %S
0.29 Lb2 %T
-0.63 Lb2 (
0.26 Lb2 )
0.72 Lb2 ,
0.20 Lb2 -
-0.13 Lb2 .
0.13 Lb2 /
0.57 Lb2 :
0.29 Lb2 ^
-0.65 Lb2 a
-0.11 Lb2 about
-0.07 Lb2 according
-0.28 Lb2 actor
0.42 Lb2 actors
-0.44 Lb2 adaptation
-0.48 Lb2 adapted
-0.07 Lb2 added
-0.65 Lb2 after
0.07 Lb2 again
-0.20 Lb2 all
0.78 Lb2 already
0.10 Lb2 also
-0.16 Lb2 and
-0.04 Lb2 anime
0.26 Lb2 announced
-0.65 Lb2 another
-0.47 Lb2 anything
0.74 Lb2 are
-0.60 Lb2 as
0.29 Lb2 at
-0.44 Lb2 australia
-0.04 Lb2 award
-0.04 Lb2 back
-0.53 Lb2 backdrop
-0.30 Lb2 based
-0.20 Lb2 be
-0.27 Lb2 book
-0.38 Lb2 by
0.45 Lb2 cast
-0.28 Lb2 character
0.26 Lb2 characters
-0.18 Lb2 city
-0.37 Lb2 co-created
-0.35 Lb2 co-written
-0.67 Lb2 created
-0.32 Lb2 credit
-0.24 Lb2 daughter
-0.71 Lb2 directed
-0.55 Lb2 dr
-0.58 Lb2 drama
-0.33 Lb2 during
0.08 Lb2 end
-0.32 Lb2 episodes
-0.50 Lb2 executive
-0.19 Lb2 film
-0.06 Lb2 filming
-0.45 Lb2 follows
-0.34 Lb2 for
-0.79 Lb2 from
-0.44 Lb2 front
0.59 Lb2 had
-0.23 Lb2 has
0.50 Lb2 have
-0.43 Lb2 her
-0.24 Lb2 here
-0.15 Lb2 his
-0.29 Lb2 illustrated
-0.98 Lb2 in
-0.28 Lb2 including
0.22 Lb2 inspired
-0.19 Lb2 is
0.04 Lb2 it
-0.58 Lb2 its
-0.13 Lb2 know
0.30 Lb2 known
0.44 Lb2 led
-0.21 Lb2 like
-0.12 Lb2 main
-0.53 Lb2 man
-0.35 Lb2 manga
-0.64 Lb2 meanwhile
0.40 Lb2 members
0.66 Lb2 mother
-0.14 Lb2 moved
0.47 Lb2 mr
-0.65 Lb2 name
-0.15 Lb2 named
-0.22 Lb2 network
-0.49 Lb2 new
0.41 Lb2 news
0.27 Lb2 not
-0.62 Lb2 novel
-0.32 Lb2 novels
-1.02 Lb2 of
-0.61 Lb2 on
0.46 Lb2 oscar
-0.78 Lb2 out
-0.61 Lb2 over
-0.40 Lb2 partner
-0.36 Lb2 photo
0.70 Lb2 played
-0.22 Lb2 premiere
-0.30 Lb2 produced
0.23 Lb2 producers
-0.20 Lb2 programming
0.07 Lb2 return
-0.29 Lb2 returning
-0.30 Lb2 returns
-0.10 Lb2 revolves
-0.32 Lb2 role
-0.29 Lb2 roles
0.46 Lb2 said
-0.14 Lb2 says
-0.55 Lb2 second
-0.31 Lb2 series
0.04 Lb2 set
-0.24 Lb2 shooting
0.30 Lb2 show
-0.43 Lb2 showrunner
0.21 Lb2 star
0.46 Lb2 starring
0.69 Lb2 stars
-0.35 Lb2 stories
-0.67 Lb2 story
-0.44 Lb2 such
-0.61 Lb2 team
-0.13 Lb2 that
-0.15 Lb2 the
-0.30 Lb2 then
0.48 Lb2 this
-0.28 Lb2 to
0.16 Lb2 together
-0.12 Lb2 told
-0.34 Lb2 town
-0.15 Lb2 trailer
0.45 Lb2 uk
-0.24 Lb2 under
-0.18 Lb2 video
-0.53 Lb2 voice
-0.59 Lb2 was
-0.32 Lb2 we
0.28 Lb2 well
0.18 Lb2 when
-0.61 Lb2 which
-0.38 Lb2 who
0.73 Lb2 will
-0.22 Lb2 winning
0.82 Lb2 with
-0.45 Lb2 working
-0.56 Lb2 written
-0.51 Lb2 year-old
0.80 Lb2 years
-0.26 Lb2 you
0.22 Lb2 you're
-0.14 Lb2 –
-0.74 Lb2 “
-0.09 Lb2 ”
-0.15 Lb3 !
-0.07 Lb3 %C
0.64 Lb3 %D
-0.73 Lb3 %K
-0.49 Lb3 %N
0.37 Lb3 %O
0.20 Lb3 %P
0.32 Lb3 %S
0.16 Lb3 %T
-0.44 Lb3 &
0.39 Lb3 's
0.09 Lb3 (
-0.75 Lb3 )
-0.20 Lb3 ,
0.18 Lb3 -
-0.45 Lb3 .
-0.30 Lb3 /
-0.19 Lb3 :
-0.18 Lb3 ;
-0.19 Lb3 actress
-0.35 Lb3 adapts
0.37 Lb3 adds
-0.47 Lb3 after
-0.19 Lb3 again
-0.09 Lb3 alongside
0.21 Lb3 already
-0.39 Lb3 also
0.26 Lb3 an
-0.35 Lb3 and
0.46 Lb3 animates
0.13 Lb3 are
-0.88 Lb3 as
-0.81 Lb3 at
-0.06 Lb3 back
-0.19 Lb3 based
-0.32 Lb3 be
-0.20 Lb3 been
-0.17 Lb3 being
-0.57 Lb3 between
-0.30 Lb3 book
-0.37 Lb3 both
-0.23 Lb3 by
0.45 Lb3 can
0.61 Lb3 cast
-0.08 Lb3 centers
0.16 Lb3 character
-0.18 Lb3 characters
0.09 Lb3 comedy
-0.20 Lb3 debut
0.07 Lb3 director
-0.60 Lb3 drama
0.07 Lb3 episode
0.17 Lb3 episodes
0.61 Lb3 event
-0.06 Lb3 expect
-0.25 Lb3 fact
-0.28 Lb3 family
0.13 Lb3 fans
0.25 Lb3 feature
-0.22 Lb3 fictional
0.24 Lb3 first
-0.16 Lb3 for
-0.11 Lb3 from
-0.56 Lb3 go
-0.17 Lb3 golden
0.36 Lb3 has
-0.10 Lb3 he
-0.37 Lb3 her
-0.46 Lb3 his
0.29 Lb3 in
-0.25 Lb3 include
-0.09 Lb3 including
-0.38 Lb3 is
1.01 Lb3 it
-0.21 Lb3 its
-0.54 Lb3 last
0.35 Lb3 lead
-0.46 Lb3 life
-0.56 Lb3 main
-0.07 Lb3 members
-0.22 Lb3 mission
-0.41 Lb3 mother
-0.09 Lb3 my
0.21 Lb3 named
-0.22 Lb3 new
-0.30 Lb3 news
0.21 Lb3 not
0.25 Lb3 novel
0.09 Lb3 of
0.36 Lb3 on
0.88 Lb3 only
0.06 Lb3 out
-0.22 Lb3 played
-0.33 Lb3 premiere
-0.36 Lb3 producer
0.23 Lb3 return
-0.12 Lb3 role
0.41 Lb3 s
-0.36 Lb3 same
-0.13 Lb3 secret
-0.53 Lb3 series
0.44 Lb3 set
-0.50 Lb3 show
-0.07 Lb3 shown
-0.11 Lb3 shows
-0.21 Lb3 spin-off
0.07 Lb3 starring
-0.26 Lb3 stars
0.38 Lb3 stick
-0.13 Lb3 story
-0.10 Lb3 take
0.66 Lb3 that
-1.06 Lb3 the
0.89 Lb3 their
-0.40 Lb3 them
-0.08 Lb3 they
-0.51 Lb3 thriller
-0.43 Lb3 trailer
0.42 Lb3 various
-0.93 Lb3 was
-0.16 Lb3 we
-0.41 Lb3 were
-0.27 Lb3 which
-0.38 Lb3 while
0.44 Lb3 who
0.33 Lb3 wife
-0.18 Lb3 will
0.47 Lb3 with
-0.05 Lb3 work
-0.33 Lb3 world
-0.32 Lb3 writer
-0.40 Lb3 year-old
-0.11 Lb3 years
0.21 Lb3 –
0.08 Lb3 “
0.11 Lb3 ”
-0.16 R1 !
-0.13 R1 $
-0.43 R1 %D
-0.20 R1 %N
-0.18 R1 %O
0.23 R1 %P
-0.18 R1 %S
-0.60 R1 %T
-0.18 R1 's
0.18 R1 )
0.05 R1 ,
0.53 R1 -
0.08 R1 --
0.31 R1 ...
-0.63 R1 /
-0.43 R1 :
0.61 R1 ;
-0.36 R1 ]
0.68 R1 a
-0.30 R1 actor
-0.31 R1 actress
-0.31 R1 added
0.45 R1 after
-0.30 R1 agent
0.28 R1 all
-0.21 R1 along
0.65 R1 also
-0.65 R1 and
0.43 R1 announced
-0.10 R1 are
0.44 R1 as
-0.41 R1 at
-0.10 R1 attached
-0.37 R1 australia
-0.52 R1 award
-0.22 R1 back
-0.38 R1 being
-0.14 R1 book
-0.22 R1 broadcast
-0.20 R1 but
-0.35 R1 by
0.06 R1 cast
0.16 R1 commented
-0.28 R1 confirmed
-0.19 R1 continues
-0.74 R1 created
0.32 R1 described
-0.28 R1 directed
-0.82 R1 directs
-0.56 R1 drama
0.33 R1 executive
-0.46 R1 follows
-0.59 R1 for
0.69 R1 from
-0.40 R1 had
0.35 R1 has
-0.13 R1 his
0.39 R1 in
-0.20 R1 is
0.38 R1 joining
0.16 R1 joins
-0.42 R1 launched
-0.08 R1 lawyer
-0.40 R1 lead
0.50 R1 leads
-0.20 R1 leave
-0.30 R1 left
-0.64 R1 made
-0.37 R1 makes
-0.32 R1 novels
-1.21 R1 of
-0.58 R1 one
0.33 R1 played
0.36 R1 playing
0.59 R1 plays
-0.12 R1 prequel
-0.44 R1 remains
0.27 R1 reprise
0.12 R1 reprises
-0.11 R1 respectively
0.14 R1 return
0.09 R1 returns
-0.20 R1 revealed
-0.28 R1 role
-0.47 R1 said
-0.05 R1 says
0.19 R1 series
-0.14 R1 show
-0.16 R1 sisters
-0.07 R1 spinoff
-0.15 R1 star
-0.25 R1 stars
0.35 R1 steps
-0.18 R1 story
0.19 R1 take
-0.05 R1 that
-0.81 R1 the
-0.59 R1 to
-0.40 R1 told
-0.32 R1 took
-0.08 R1 town
0.25 R1 turned
-0.15 R1 under
-0.24 R1 update
-0.10 R1 via
0.12 R1 was
-0.32 R1 who
0.05 R1 will
0.22 R1 with
0.22 R1 would
0.33 R1 wrote
-0.37 R1 you
0.35 R1 –
-0.37 R1 —
-0.12 R1 “
-0.13 R2 $ $
-0.17 R2 %D .
-0.07 R2 %N %P
-0.11 R2 %N )
-0.19 R2 %N ,
0.23 R2 %P (
-0.19 R2 %T is
-0.56 R2 's %D
-0.38 R2 's %K
0.44 R2 's %P
-0.47 R2 's %T
-0.19 R2 's book
-0.40 R2 's first
-0.27 R2 's husband
-0.08 R2 's journey
0.24 R2 's last
-0.19 R2 's manga
-0.23 R2 's novel
-0.43 R2 's second
-0.29 R2 's series
-0.18 R2 's trilogy
0.68 R2 's “
-0.46 R2 ) $
-0.25 R2 ) %P
0.15 R2 ) ,
0.27 R2 ) .
0.25 R2 ) and
0.58 R2 ) are
-0.62 R2 ) as
-0.47 R2 ) has
0.26 R2 ) in
-0.67 R2 ) is
-0.48 R2 ) lead
-0.78 R2 ) star
0.44 R2 ) who
-0.55 R2 ) will
-0.22 R2 ) would
-0.13 R2 , %C
0.49 R2 , %N
-0.15 R2 , %O
-0.81 R2 , a
-0.24 R2 , according
0.30 R2 , alongside
-0.17 R2 , an
0.09 R2 , and
-0.14 R2 , announced
-0.15 R2 , as
-0.37 R2 , but
-0.42 R2 , described
0.54 R2 , directed
-0.14 R2 , director
0.33 R2 , for
0.22 R2 , from
0.56 R2 , has
0.25 R2 , is
-0.44 R2 , it
-0.13 R2 , its
0.45 R2 , known
-0.59 R2 , mr
0.21 R2 , new
-0.12 R2 , on
0.30 R2 , once
-0.67 R2 , played
-0.37 R2 , president
-0.17 R2 , produced
-0.37 R2 , respectively
-0.15 R2 , since
-0.11 R2 , the
-0.54 R2 , their
-0.36 R2 , this
-0.05 R2 , told
-0.29 R2 , was
-0.16 R2 , where
-0.30 R2 , which
-0.12 R2 , while
-0.16 R2 , who
0.36 R2 , whose
0.46 R2 , with
-0.06 R2 , written
-0.66 R2 , “
-0.26 R2 , ”
-0.14 R2 - based
0.35 R2 - fronted
-0.11 R2 - winning
-0.17 R2 . ,
0.18 R2 . ”
-0.32 R2 ... $
-0.49 R2 / %C
-0.30 R2 / %O
-0.29 R2 : %P
0.35 R2 : the
-0.34 R2 : “
0.31 R2 ; %T
0.36 R2 ; and
-0.29 R2 a %P
-0.31 R2 added :
0.52 R2 again playing
-0.21 R2 along with
-0.24 R2 and %D
-0.20 R2 and adapted
0.14 R2 and co
-0.19 R2 and directed
-0.04 R2 and filmed
-0.17 R2 and her
-0.17 R2 and his
-0.11 R2 and illustrated
-0.21 R2 and is
-0.13 R2 and starring
-0.14 R2 and the
-0.46 R2 and will
-0.21 R2 and written
0.26 R2 are all
-0.07 R2 are back
-0.35 R2 are executive
0.46 R2 are the
0.27 R2 as %P
0.49 R2 as a
0.24 R2 as he
0.55 R2 as the
-0.40 R2 as well
-0.28 R2 at its
-0.21 R2 at the
-0.09 R2 australia ,
-0.47 R2 back in
-0.05 R2 by %D
-0.05 R2 by %P
0.06 R2 cast in
0.16 R2 commented :
-0.62 R2 created the
0.32 R2 described the
-0.28 R2 directed the
0.33 R2 executive produce
-0.34 R2 for %C
-0.86 R2 for %K
0.46 R2 for a
-0.56 R2 for his
-0.19 R2 for the
0.69 R2 from the
0.37 R2 has been
0.51 R2 has joined
0.10 R2 has said
-0.15 R2 has written
-0.51 R2 in %D
-0.27 R2 in %P
-0.22 R2 in %S
-0.06 R2 in %T
-0.05 R2 in order
0.23 R2 in the
-0.42 R2 in “
-0.05 R2 is a
-0.27 R2 is also
0.60 R2 is available
0.61 R2 is back
-0.46 R2 is directing
-0.38 R2 is found
-0.20 R2 is in
0.22 R2 is leaving
0.19 R2 is likely
-0.68 R2 is not
0.30 R2 is on
0.41 R2 is set
-0.19 R2 is stepping
0.30 R2 is the
-0.32 R2 joins “
0.48 R2 lead the
-0.64 R2 of %P
-0.19 R2 of a
-0.51 R2 of drama
-0.15 R2 of the
-0.70 R2 on %C
0.35 R2 on %D
-0.04 R2 on %P
0.67 R2 on a
-0.05 R2 on the
0.15 R2 plays %P
0.27 R2 reprise their
0.12 R2 reprises her
-0.31 R2 return to
0.18 R2 returns as
-0.42 R2 said ,
-0.20 R2 said .
0.50 R2 said :
-0.31 R2 said in
0.33 R2 says :
-0.27 R2 series ,
0.36 R2 series in
-0.93 R2 star %P
0.57 R2 star .
0.43 R2 stars as
-0.30 R2 stars in
-0.05 R2 the %P
-0.09 R2 to %P
-0.16 R2 to be
-0.83 R2 to return
-0.06 R2 to the
-0.12 R2 told %O
-0.42 R2 who 's
-0.35 R2 who is
-0.25 R2 who share
-0.29 R2 will be
0.17 R2 will not
0.55 R2 will play
0.08 R2 will return
0.41 R2 will star
0.36 R2 will take
0.34 R2 with %P
0.31 R2 – %P
-0.35 R2 – a
-0.61 R2 – the
-0.13 R3 $ $ $
-0.17 R3 %D . $
-0.19 R3 %N , %P
0.23 R3 %P ( %P
-0.45 R3 's %P )
-0.70 R3 's %P ,
0.60 R3 's %P .
0.22 R3 's %P and
-0.49 R3 's %P as
-0.21 R3 's %P of
-0.09 R3 's %P to
-0.71 R3 's %T ,
-0.47 R3 's %T and
-0.28 R3 's character ,
-0.27 R3 's husband %P
-0.07 R3 's journey to
-0.15 R3 's manga ,
-0.29 R3 's series %T
0.75 R3 's “ %T
-0.46 R3 ) $ $
-0.25 R3 ) %P (
-0.52 R3 ) , %P
0.45 R3 ) , a
0.18 R3 ) , and
-0.25 R3 ) , who
-0.38 R3 ) , with
0.27 R3 ) . $
-0.22 R3 ) and %P
0.11 R3 ) are all
0.18 R3 ) are back
-0.55 R3 ) as %P
-0.47 R3 ) has been
-0.31 R3 ) is the
0.24 R3 , %T is
-0.18 R3 , a %P
-0.08 R3 , a successful
-0.24 R3 , according to
0.60 R3 , and others
-0.14 R3 , announced the
-0.42 R3 , described as
0.54 R3 , directed by
-0.30 R3 , from %D
0.48 R3 , has been
0.36 R3 , is a
0.13 R3 , is back
0.30 R3 , once again
-0.67 R3 , played by
-0.37 R3 , president of
-0.17 R3 , produced by
-0.37 R3 , respectively .
-0.09 R3 , the %C
-0.25 R3 , the creator
-0.12 R3 , the drama
-0.26 R3 , the producer
0.93 R3 , the series
0.11 R3 , the show
-0.24 R3 , who also
0.35 R3 , who are
-0.60 R3 , who created
0.37 R3 , who had
0.40 R3 , who has
0.12 R3 , who is
0.40 R3 , who plays
0.50 R3 , who starred
-0.36 R3 , who was
0.15 R3 , who will
-0.67 R3 , who wrote
-0.05 R3 , with %P
-0.06 R3 , written by
-0.56 R3 , “ %T
-0.07 R3 , ” “
0.18 R3 . ” $
-0.32 R3 ... $ $
-0.34 R3 / %C $
-0.31 R3 added : “
0.14 R3 and co .
-0.19 R3 and directed by
-0.08 R3 and her family
-0.11 R3 and illustrated by
-0.13 R3 and starring %P
-0.21 R3 and written by
0.19 R3 are all expected
-0.64 R3 are all set
-0.22 R3 are back in
-0.35 R3 are executive producers
0.08 R3 as %P $
0.15 R3 as %P 's
0.22 R3 as %P ,
0.36 R3 as %P .
0.42 R3 as %P ;
0.14 R3 as %P and
-0.25 R3 as the king
0.28 R3 as the title
-0.40 R3 as well as
-0.47 R3 back in %D
-0.05 R3 by %P .
-0.28 R3 directed the first
-0.16 R3 for the %C
0.48 R3 has been cast
0.51 R3 has joined the
-0.06 R3 in %D $
-0.36 R3 in %D .
-0.14 R3 in %P ,
-0.23 R3 in %S of
0.16 R3 in %T ,
-0.05 R3 in order to
-0.19 R3 in the %P
0.08 R3 in the %S
-0.34 R3 in the new
-0.36 R3 in the show
-0.42 R3 in “ %T
0.60 R3 is available .
-0.39 R3 is in charge
-0.14 R3 is likely to
0.41 R3 is set to
-0.06 R3 of %P )
-0.40 R3 of %P and
-0.19 R3 of a %P
-0.08 R3 on %C ,
0.47 R3 on %D .
0.27 R3 reprise their roles
0.12 R3 reprises her role
0.27 R3 returns as %P
-0.20 R3 said . $
0.50 R3 said : “
-0.27 R3 said in a
0.33 R3 says : “
0.36 R3 series in %D
-0.38 R3 star %P stars
0.57 R3 star . $
-0.12 R3 told %O he
0.55 R3 will be returning
0.10 R3 will not be
0.23 R3 will play %P
0.20 R3 will star in
0.78 R3 with %P ,
0.59 R3 – %P $
-0.04 Rb2 $
-0.58 Rb2 %C
0.19 Rb2 %D
-0.32 Rb2 %K
-0.21 Rb2 %N
-0.57 Rb2 %O
-0.07 Rb2 %P
-0.68 Rb2 %S
-0.66 Rb2 %T
0.50 Rb2 's
-0.84 Rb2 )
-0.20 Rb2 ,
-0.10 Rb2 -
-0.35 Rb2 --
0.15 Rb2 .
-0.19 Rb2 /
0.52 Rb2 :
0.34 Rb2 ;
0.17 Rb2 a
0.22 Rb2 absent
-0.25 Rb2 according
-0.23 Rb2 actor
-0.20 Rb2 adapted
0.12 Rb2 again
0.21 Rb2 all
0.30 Rb2 alongside
-0.53 Rb2 also
-0.33 Rb2 always
0.05 Rb2 an
0.09 Rb2 and
-0.18 Rb2 anime
0.38 Rb2 announced
-0.64 Rb2 another
-0.51 Rb2 are
-0.28 Rb2 as
-0.51 Rb2 at
-0.10 Rb2 attached
-0.26 Rb2 attended
0.60 Rb2 available
0.11 Rb2 back
-0.14 Rb2 based
-0.30 Rb2 be
0.37 Rb2 been
-0.19 Rb2 book
-0.37 Rb2 but
-0.31 Rb2 by
-0.12 Rb2 character
-0.32 Rb2 chief
-0.23 Rb2 clarify
0.14 Rb2 co
0.07 Rb2 comedy
-0.11 Rb2 continue
-0.35 Rb2 continues
-0.20 Rb2 debut
-0.42 Rb2 described
-0.56 Rb2 direct
0.59 Rb2 directed
-0.46 Rb2 directing
-0.66 Rb2 director
0.29 Rb2 doing
-0.35 Rb2 down
0.52 Rb2 drama
-0.48 Rb2 famous
-0.10 Rb2 fantasy
-0.57 Rb2 father
-0.63 Rb2 film
-0.04 Rb2 filmed
-0.51 Rb2 first
-0.62 Rb2 follows
0.46 Rb2 for
0.26 Rb2 found
-0.60 Rb2 from
0.33 Rb2 fronted
-0.41 Rb2 had
0.25 Rb2 has
0.19 Rb2 have
0.24 Rb2 he
0.18 Rb2 her
-0.12 Rb2 hiding
-0.33 Rb2 his
-0.43 Rb2 husband
-0.11 Rb2 illustrated
-0.04 Rb2 in
-0.42 Rb2 into
-0.13 Rb2 investigate
-0.28 Rb2 is
0.14 Rb2 it
-0.37 Rb2 its
-0.10 Rb2 join
0.12 Rb2 joined
-0.08 Rb2 journey
0.45 Rb2 known
0.34 Rb2 last
-0.41 Rb2 lead
0.13 Rb2 leaving
0.10 Rb2 left
-0.19 Rb2 like
0.31 Rb2 likely
-0.32 Rb2 made
0.72 Rb2 make
-0.19 Rb2 manga
0.30 Rb2 mother
0.24 Rb2 mr
0.29 Rb2 new
-0.17 Rb2 no
-0.13 Rb2 not
-0.23 Rb2 novel
-0.11 Rb2 of
0.65 Rb2 off
0.70 Rb2 on
0.05 Rb2 once
0.19 Rb2 one
-0.05 Rb2 order
0.55 Rb2 play
-0.42 Rb2 played
0.52 Rb2 playing
0.33 Rb2 plays
0.58 Rb2 portray
-0.37 Rb2 president
0.33 Rb2 produce
-0.26 Rb2 produced
-0.37 Rb2 respectively
-0.46 Rb2 return
-0.51 Rb2 returning
0.07 Rb2 said
-0.43 Rb2 second
-0.53 Rb2 series
0.10 Rb2 set
0.29 Rb2 share
-0.07 Rb2 she
-0.28 Rb2 show
-0.15 Rb2 since
-0.04 Rb2 star
0.45 Rb2 starring
-0.19 Rb2 stepping
0.39 Rb2 take
0.16 Rb2 that
-0.05 Rb2 the
-0.31 Rb2 their
-0.17 Rb2 them
0.21 Rb2 this
-0.84 Rb2 to
-0.46 Rb2 told
-0.09 Rb2 tour
-0.18 Rb2 trilogy
0.47 Rb2 under
0.40 Rb2 up
0.13 Rb2 very
0.24 Rb2 voice
0.24 Rb2 was
0.15 Rb2 well
-0.34 Rb2 what
-0.16 Rb2 where
-0.33 Rb2 which
-0.12 Rb2 while
0.09 Rb2 who
0.36 Rb2 whose
-0.37 Rb2 will
-0.11 Rb2 winning
0.16 Rb2 with
-0.45 Rb2 would
-0.48 Rb2 written
-0.05 Rb2 wrote
-0.18 Rb2 ”
0.28 Rb3 !
-0.25 Rb3 $
-0.13 Rb3 %C
-0.14 Rb3 %K
-0.12 Rb3 %N
0.34 Rb3 %O
0.95 Rb3 %S
0.20 Rb3 %T
-0.30 Rb3 &
-0.15 Rb3 's
0.27 Rb3 (
-0.80 Rb3 )
-0.34 Rb3 ,
-0.27 Rb3 .
-0.08 Rb3 :
0.13 Rb3 ;
0.56 Rb3 a
-0.20 Rb3 about
-0.41 Rb3 actor
-0.10 Rb3 after
-0.19 Rb3 again
-0.34 Rb3 all
-0.49 Rb3 along
-0.69 Rb3 also
-0.21 Rb3 and
0.09 Rb3 as
-0.20 Rb3 at
0.11 Rb3 back
-0.05 Rb3 based
-0.09 Rb3 be
0.42 Rb3 been
-0.07 Rb3 best
-0.71 Rb3 by
0.63 Rb3 cast
-0.53 Rb3 charge
-0.20 Rb3 charismatic
0.58 Rb3 come
-0.60 Rb3 created
-0.25 Rb3 creator
-0.18 Rb3 date
-0.72 Rb3 dead
-0.09 Rb3 debuted
0.22 Rb3 detective
-0.79 Rb3 directed
-0.43 Rb3 directing
0.10 Rb3 director
0.09 Rb3 drama
-0.51 Rb3 exec
-0.85 Rb3 executive
0.27 Rb3 expected
-0.13 Rb3 family
-0.42 Rb3 fan
0.30 Rb3 fans
-0.14 Rb3 fantasy
-0.15 Rb3 fighting
0.42 Rb3 filming
-0.35 Rb3 first
-0.12 Rb3 follows
-0.34 Rb3 for
0.51 Rb3 from
-0.11 Rb3 game
-0.07 Rb3 getting
0.32 Rb3 had
-0.24 Rb3 has
0.10 Rb3 have
0.10 Rb3 he
-0.38 Rb3 helm
0.51 Rb3 her
0.35 Rb3 highly
-0.13 Rb3 his
0.47 Rb3 in
-0.19 Rb3 into
0.61 Rb3 involved
-0.27 Rb3 is
0.16 Rb3 it
0.13 Rb3 its
-0.25 Rb3 king
0.18 Rb3 known
0.18 Rb3 last
0.65 Rb3 lead
-0.40 Rb3 life
-0.62 Rb3 local
-0.22 Rb3 made
-0.88 Rb3 manga
-0.17 Rb3 modern
-0.10 Rb3 more
0.25 Rb3 much
0.31 Rb3 my
0.23 Rb3 new
-0.31 Rb3 news
0.41 Rb3 not
-0.39 Rb3 novel
0.29 Rb3 of
-0.60 Rb3 on
0.21 Rb3 one
-0.34 Rb3 original
-0.33 Rb3 other
0.61 Rb3 others
-0.59 Rb3 out
-0.19 Rb3 pilot
0.10 Rb3 place
-0.11 Rb3 play
-0.13 Rb3 played
0.06 Rb3 playing
0.40 Rb3 plays
0.06 Rb3 premiere
-0.27 Rb3 producer
-0.43 Rb3 producers
0.41 Rb3 produces
-0.04 Rb3 production
-0.38 Rb3 release
0.07 Rb3 return
0.55 Rb3 returning
0.12 Rb3 role
0.27 Rb3 roles
-0.33 Rb3 romantic
-0.56 Rb3 said
-0.27 Rb3 same
0.19 Rb3 series
-0.16 Rb3 service
-0.50 Rb3 set
-0.16 Rb3 she
-0.12 Rb3 show
-0.23 Rb3 shown
-0.74 Rb3 showrunner
0.21 Rb3 son
-0.12 Rb3 star
0.50 Rb3 starred
-0.08 Rb3 starring
-0.39 Rb3 stars
-0.23 Rb3 stepping
-0.57 Rb3 story
-0.30 Rb3 studio
-0.08 Rb3 successful
-0.55 Rb3 that
-0.23 Rb3 the
-0.54 Rb3 they
-0.14 Rb3 this
-0.46 Rb3 thriller
-0.55 Rb3 time
0.30 Rb3 title
0.35 Rb3 titular
-0.43 Rb3 to
0.43 Rb3 very
0.19 Rb3 well
-0.08 Rb3 which
-0.25 Rb3 who
-0.37 Rb3 wife
-0.13 Rb3 will
-0.05 Rb3 winning
-0.34 Rb3 with
-0.39 Rb3 work
-0.72 Rb3 written
-0.67 Rb3 wrote
-0.26 Rb3 year
-0.18 Rb3 –
-0.17 Rb3 “
-0.38 Rb3 ”
0.15 T after
0.19 T both
-0.22 T none
-0.09 T season
-0.08 at caption
-0.38 at first0
-0.42 at first1
-0.09 at first2
0.67 at first3
0.61 at heading
0.13 at item
-0.06 at last1
0.04 at last2
0.73 at last3
-0.08 at length2
-0.21 at length4
-0.07 at length5
0.11 at middle2
0.39 at middle3
-0.09 at paragraph
-0.65 at title
2.61 cat cast
-1.72 cat character
-1.74 cat maker
-0.27 l1 %C
-0.26 l1 %D
-0.17 l1 %N
0.11 l1 %O
-0.39 l1 %P
-0.34 l1 %S
-0.29 l1 %T
0.32 l1 's
0.47 l1 (
0.23 l1 ,
-0.32 l1 -
-0.20 l1 --
0.60 l1 .
0.08 l1 /
0.12 l1 :
0.84 l1 ;
-0.94 l1 a
-0.11 l1 about
0.98 l1 actor
-0.32 l1 actors
0.61 l1 actress
-0.48 l1 adapts
-0.14 l1 after
-0.26 l1 aka
0.57 l1 alongside
-0.47 l1 an
0.46 l1 are
-0.24 l1 around
-0.96 l1 as
-0.70 l1 at
-0.31 l1 axed
0.42 l1 be
-0.24 l1 beloved
-0.25 l1 between
-0.82 l1 both
-0.23 l1 bring
-0.26 l1 brother
-0.10 l1 but
-0.16 l1 by
-0.31 l1 called
-0.62 l1 character
-0.36 l1 chief
-0.17 l1 co-creator
-0.84 l1 creator
-0.34 l1 creators
-0.64 l1 detective
-0.56 l1 director
-1.07 l1 doing
-0.44 l1 drama
-0.53 l1 features
-0.35 l1 followed
-0.53 l1 follows
-0.38 l1 for
0.30 l1 from
-0.18 l1 game
0.26 l1 has
-0.41 l1 his
0.48 l1 host
-0.15 l1 husband
-0.59 l1 in
-0.31 l1 include
-0.10 l1 includes
0.33 l1 including
-0.09 l1 into
0.22 l1 is
-0.46 l1 its
0.09 l1 join
-0.14 l1 joining
-0.26 l1 know
-0.17 l1 last
0.08 l1 like
-0.42 l1 lord
-0.25 l1 meets
0.73 l1 members
-0.22 l1 mother
-0.07 l1 movie
-0.33 l1 mr
-0.41 l1 my
-0.25 l1 named
-0.39 l1 new
0.55 l1 newcomer
0.18 l1 newcomers
0.39 l1 nominee
-0.15 l1 not
0.17 l1 of
-0.33 l1 officer
-0.44 l1 on
-0.18 l1 one
-0.59 l1 only
0.56 l1 opposite
0.57 l1 or
-0.74 l1 play
-0.85 l1 played
-0.46 l1 playing
-0.74 l1 plays
-0.78 l1 portray
-0.50 l1 president
-0.14 l1 producer
-0.46 l1 producers
-0.52 l1 protagonist
-0.35 l1 protagonists
-0.13 l1 publisher
0.64 l1 replacing
-0.36 l1 said
0.29 l1 sees
-0.52 l1 service
-0.49 l1 showrunner
0.46 l1 since
-0.08 l1 small
-0.52 l1 so
-0.48 l1 south
0.61 l1 star
-0.08 l1 starred
-0.19 l1 starring
-0.22 l1 stars
-0.13 l1 studio
-0.34 l1 takes
0.14 l1 that
-0.36 l1 the
-0.30 l1 their
-0.19 l1 through
-0.16 l1 title
-0.23 l1 under
-0.35 l1 upon
-0.22 l1 us
-0.50 l1 vampire
0.15 l1 villain
0.35 l1 was
-0.20 l1 watching
-0.13 l1 west
-0.08 l1 when
-0.47 l1 whether
0.48 l1 while
-0.47 l1 wife
0.50 l1 winner
0.12 l1 with
-0.07 l1 writer
0.38 l1 –
-0.77 l1 “
0.15 l1 ”
-0.22 l2 %C 's
0.22 l2 %C ,
0.39 l2 %C and
-0.28 l2 %D ,
0.06 l2 %D and
0.26 l2 %D that
-0.26 l2 %K 's
-0.65 l2 %K ,
-0.49 l2 %K and
0.11 l2 %O ,
0.05 l2 %P &
0.15 l2 %P 's
0.07 l2 %P )
0.39 l2 %P ,
0.11 l2 %P /
0.26 l2 %P :
0.71 l2 %P ;
0.13 l2 %P and
-1.01 l2 %P as
-0.27 l2 %P by
-0.18 l2 %P for
-0.48 l2 %P in
-0.51 l2 %P of
-0.13 l2 %P on
0.69 l2 %P or
-0.50 l2 %P plays
0.41 l2 %P star
-0.32 l2 %P takes
-0.25 l2 %P the
-0.42 l2 %P to
0.18 l2 %P with
-0.49 l2 %P –
0.06 l2 %S ,
0.09 l2 %S are
0.43 l2 %S with
-0.26 l2 %T %S
-0.09 l2 %T (
0.58 l2 %T ,
-0.36 l2 %T :
-0.45 l2 %T and
0.18 l2 %T are
-0.47 l2 %T creator
0.10 l2 %T includes
0.68 l2 %T starring
0.21 l2 %T stars
0.35 l2 %T with
-0.13 l2 's husband
-0.25 l2 's the
-0.33 l2 ( the
-0.21 l2 ( “
-1.15 l2 ) as
-0.11 l2 ) –
-0.19 l2 , a
0.36 l2 , after
-0.18 l2 , alongside
-0.15 l2 , and
-0.04 l2 , but
-0.41 l2 , including
0.57 l2 , starring
0.10 l2 , stars
0.17 l2 , the
0.08 l2 , while
0.12 l2 , with
0.51 l2 , “
-0.38 l2 , ”
-0.10 l2 . /
-0.32 l2 / producer
-0.43 l2 : the
-0.56 l2 : “
-0.05 l2 ^ %C
-0.09 l2 ^ %T
0.30 l2 ^ actor
-0.67 l2 ^ both
-0.31 l2 ^ but
-0.36 l2 ^ creator
0.20 l2 ^ from
-0.14 l2 ^ joining
-0.28 l2 ^ showrunner
0.06 l2 ^ starring
-0.10 l2 ^ the
-0.56 l2 ^ when
-0.18 l2 ^ while
-0.74 l2 ^ “
-0.11 l2 about the
-0.07 l2 according to
-0.28 l2 actor ,
-0.46 l2 adaptation of
-0.38 l2 adapted by
-0.16 l2 adapted from
0.32 l2 along with
-0.07 l2 also includes
0.63 l2 also stars
-0.17 l2 and a
-0.04 l2 and around
0.25 l2 and starring
0.16 l2 and the
0.21 l2 and writer
-0.20 l2 announced at
-0.05 l2 as a
-0.25 l2 as an
-0.25 l2 as “
-0.27 l2 at the
0.26 l2 back ;
-0.30 l2 based on
0.18 l2 cast :
0.36 l2 cast includes
0.26 l2 cast including
0.73 l2 cast members
-0.18 l2 city of
-0.23 l2 co-written by
-0.55 l2 created by
-0.32 l2 credit :
-0.24 l2 daughter ,
-0.69 l2 directed by
-0.27 l2 dr .
0.35 l2 drama starring
-0.18 l2 during the
-0.81 l2 duties with
-0.43 l2 executive producer
-0.19 l2 film ,
-0.12 l2 follows a
-0.22 l2 from the
-0.31 l2 has axed
-0.29 l2 illustrated by
-0.09 l2 in %D
-0.57 l2 in a
-0.30 l2 in the
0.22 l2 inspired by
-0.23 l2 it starred
0.10 l2 it stars
0.28 l2 led by
-0.28 l2 man ,
-0.35 l2 manga by
0.47 l2 mr .
-0.31 l2 name by
-0.52 l2 novel by
-0.27 l2 novels by
-0.20 l2 of a
-0.33 l2 of drama
-0.59 l2 of the
-0.06 l2 on a
-0.28 l2 on the
-0.15 l2 photo :
-0.31 l2 photo by
0.71 l2 played by
-0.25 l2 return as
-0.38 l2 returning as
-0.30 l2 returns as
-0.10 l2 revolves around
-0.14 l2 role as
-0.31 l2 role of
-0.24 l2 roles as
-0.38 l2 series ,
-0.40 l2 series and
-0.13 l2 series creator
-0.07 l2 series follows
-0.56 l2 series from
0.08 l2 series starring
0.78 l2 series stars
-0.62 l2 series with
-0.33 l2 set in
-0.24 l2 shooting in
-0.31 l2 show ,
0.50 l2 show stars
0.10 l2 star :
0.15 l2 star opposite
-0.53 l2 story of
-0.09 l2 such as
-0.15 l2 the %D
-0.19 l2 the %N
-0.05 l2 the last
-0.16 l2 the south
-0.19 l2 the “
-0.07 l2 to a
-0.08 l2 to the
-0.24 l2 under director
-0.64 l2 voice of
0.24 l2 well as
-0.19 l2 who plays
0.42 l2 will be
-0.75 l2 will play
-0.09 l2 with the
0.26 l2 working with
-0.52 l2 written by
-0.20 l2 “ a
-0.23 l2 “ the
-0.10 l2 ” creator
-0.36 l2 ” said
0.33 l2 ” starring
-0.48 l2 ” “
-0.31 l3 %C has axed
-0.11 l3 %D ) –
-0.27 l3 %D , but
0.20 l3 %D , with
-0.20 l3 %K , and
-0.15 l3 %O %P 's
-0.13 l3 %P 's husband
-0.33 l3 %P ( the
-0.21 l3 %P ( “
0.80 l3 %P ) ,
0.09 l3 %P ) and
-1.08 l3 %P ) as
-0.13 l3 %P , a
-0.09 l3 %P , and
-0.63 l3 %P , the
-0.11 l3 %P : the
-0.16 l3 %P and the
-0.05 l3 %P in the
-0.33 l3 %P of drama
-0.07 l3 %P of the
-0.30 l3 %P returns as
-0.73 l3 %P will play
-0.26 l3 %S of the
0.25 l3 %T , starring
0.35 l3 %T , with
0.25 l3 %T and the
-0.10 l3 %T ” creator
-0.66 l3 's %P ,
-1.01 l3 's %P and
-0.19 l3 's %P of
-0.53 l3 's %T ,
0.58 l3 ( %P &
0.58 l3 ( %P 's
-1.19 l3 ( %P ,
-0.32 l3 ( %P and
-0.16 l3 ( %P of
-0.13 l3 ( %P on
-0.15 l3 ( photo :
-0.07 l3 ( “ the
-0.05 l3 ) %P (
-0.46 l3 ) , with
0.42 l3 , %P &
0.15 l3 , %P 's
-0.17 l3 , %P (
0.21 l3 , %P ,
0.85 l3 , %P and
-0.48 l3 , %P as
-0.25 l3 , %P in
-0.07 l3 , according to
0.81 l3 , along with
-0.06 l3 , directed by
0.25 l3 , inspired by
0.54 l3 , mr .
0.69 l3 , played by
-0.27 l3 , produced by
-0.09 l3 , written by
-0.36 l3 , ” said
-0.48 l3 , ” “
-0.77 l3 : %P (
-0.06 l3 : %P ,
-0.65 l3 ^ %K ,
-0.27 l3 ^ %P 's
-0.91 l3 ^ %P (
0.54 l3 ^ %P ,
0.56 l3 ^ %P :
-0.61 l3 ^ %P as
-0.50 l3 ^ %P plays
-0.36 l3 ^ %P –
-0.26 l3 ^ %T %S
-0.09 l3 ^ %T (
0.12 l3 ^ %T stars
-0.05 l3 ^ ^ %C
-0.09 l3 ^ ^ %T
0.30 l3 ^ ^ actor
-0.67 l3 ^ ^ both
-0.31 l3 ^ ^ but
-0.36 l3 ^ ^ creator
0.20 l3 ^ ^ from
-0.14 l3 ^ ^ joining
-0.28 l3 ^ ^ showrunner
0.06 l3 ^ ^ starring
-0.10 l3 ^ ^ the
-0.56 l3 ^ ^ when
-0.18 l3 ^ ^ while
-0.74 l3 ^ ^ “
-0.28 l3 ^ based on
0.18 l3 ^ cast :
-0.16 l3 ^ created by
-0.26 l3 ^ directed by
-0.28 l3 ^ executive producer
-0.23 l3 ^ it starred
-0.34 l3 ^ produced by
-0.38 l3 ^ written by
0.37 l3 a %S with
-0.22 l3 after %P 's
-0.23 l3 alongside %P and
-0.32 l3 an adaptation of
0.09 l3 and %P 's
-0.09 l3 and %P (
-0.32 l3 and %P as
-0.05 l3 and %P of
-0.38 l3 and adapted by
-0.17 l3 and directed by
-0.23 l3 and illustrated by
-0.08 l3 and produced by
-0.14 l3 and written by
-0.59 l3 are %P (
-0.10 l3 are %P and
0.45 l3 as %P ,
0.60 l3 as %P and
0.24 l3 as well as
-0.17 l3 based on the
-0.26 l3 be directed by
-0.27 l3 be written by
-0.11 l3 book %T :
0.59 l3 both %P and
-0.91 l3 by %P (
0.32 l3 by %P ,
-0.13 l3 by %P /
-0.40 l3 by %P and
0.33 l3 cast also includes
-0.05 l3 centers on a
0.36 l3 character %P (
-0.27 l3 creator %P and
0.38 l3 executive produced by
-0.19 l3 for %K and
-0.15 l3 for the %D
-0.37 l3 from %P and
0.46 l3 has %P and
-0.14 l3 her role as
0.14 l3 in %P ,
-0.72 l3 in %P and
-0.04 l3 in and around
-0.47 l3 include %P (
-0.29 l3 include %P ,
0.10 l3 includes %P ,
0.54 l3 including %P ,
-0.06 l3 is based on
-0.09 l3 is created by
-0.19 l3 is directed by
-0.23 l3 is written by
0.21 l3 like %P ,
0.64 l3 members %P ,
-0.08 l3 new %P 's
-0.30 l3 of %P 's
0.44 l3 of %P (
-0.22 l3 of %P ,
-1.21 l3 of %P and
-0.28 l3 of %S ,
0.53 l3 of %T ,
0.10 l3 of %T includes
0.39 l3 on %D ,
0.26 l3 on %D that
-0.06 l3 on %P &
-0.08 l3 on %P in
-0.04 l3 on “ the
-0.37 l3 producer ) ,
-0.27 l3 producers %P and
-0.31 l3 same name by
-0.09 l3 series written by
-0.06 l3 set in the
0.43 l3 starred %P ,
0.31 l3 starring %P 's
-0.21 l3 starring %P ,
0.54 l3 starring %P and
-0.12 l3 stars %P (
0.41 l3 stars %P ,
-0.49 l3 stars %P as
-0.05 l3 the %P 's
-0.62 l3 the %P ,
0.09 l3 the %P and
-0.18 l3 the %P for
-0.27 l3 the %P of
0.31 l3 the cast includes
-0.07 l3 the series follows
0.45 l3 the series stars
-0.31 l3 the show ,
0.50 l3 the show stars
-0.53 l3 the story of
0.11 l3 to %O ,
-0.47 l3 to %P 's
-0.30 l3 to %P ,
-0.32 l3 to %P and
-0.11 l3 was created by
-0.07 l3 was written by
-0.36 l3 with %P and
-0.30 l3 with %P as
-0.32 l3 writer / producer
0.58 l3 “ %P (
-0.48 l3 “ %P and
-0.13 l3 ” ) and
-1.54 own P1
-0.30 own P2
-0.53 own P3
0.73 own Psure2
0.17 own Psure3
-1.32 own writtenP1
-0.19 own writtenP2
-1.27 own writtenP3
0.06 own writtenPsure1
0.64 own writtenPsure2
0.25 own writtenPsure3
-0.57 par %D
0.21 par %T
-0.07 par the
-0.18 par “
-0.57 par2 %D )
-0.25 par2 %P )
0.36 par2 %P ,
0.07 par2 %P of
-0.19 par2 “ %P
-0.16 r1 !
-0.72 r1 $
-0.42 r1 %D
-0.62 r1 %N
-0.14 r1 %O
-0.18 r1 %S
-0.60 r1 %T
0.39 r1 &
-0.21 r1 's
-0.21 r1 (
0.18 r1 )
0.55 r1 -
0.08 r1 --
0.14 r1 .
-0.32 r1 /
-0.31 r1 :
-0.16 r1 ;
-0.36 r1 ]
0.25 r1 a
-0.30 r1 actor
-0.31 r1 actress
-0.31 r1 added
0.45 r1 after
-0.30 r1 again
-0.30 r1 agent
0.59 r1 all
-0.21 r1 along
0.54 r1 also
0.19 r1 and
0.43 r1 announced
0.95 r1 as
-0.40 r1 at
-0.14 r1 attached
-0.37 r1 australia
-0.52 r1 award
-0.25 r1 back
-0.20 r1 being
-0.14 r1 book
-0.16 r1 but
-0.35 r1 by
0.04 r1 cast
0.16 r1 commented
-0.51 r1 confirmed
-0.38 r1 continues
-0.46 r1 created
0.35 r1 described
-0.28 r1 directed
-0.34 r1 directs
-0.56 r1 drama
0.60 r1 executive
-0.46 r1 follows
-0.53 r1 for
-0.39 r1 from
-0.40 r1 had
0.35 r1 has
-0.46 r1 have
-0.13 r1 his
0.46 r1 in
0.14 r1 is
0.29 r1 joining
0.16 r1 joins
-0.31 r1 launched
-0.08 r1 lawyer
-0.16 r1 lead
0.49 r1 leads
-0.20 r1 leave
-0.26 r1 left
-0.64 r1 made
-0.37 r1 makes
-0.99 r1 of
-0.21 r1 on
-0.58 r1 one
-0.45 r1 or
0.33 r1 played
0.19 r1 playing
0.27 r1 plays
-0.12 r1 prequel
-0.46 r1 remains
0.07 r1 reprise
0.12 r1 reprises
-0.10 r1 respectively
-0.11 r1 return
0.09 r1 returns
-0.20 r1 revealed
-0.28 r1 role
-0.46 r1 said
-0.05 r1 says
-0.31 r1 series
-0.14 r1 show
-0.16 r1 sisters
-0.07 r1 spinoff
-0.34 r1 star
-0.25 r1 stars
-0.14 r1 steps
-0.11 r1 story
0.19 r1 take
-0.05 r1 that
-0.81 r1 the
-0.06 r1 to
-0.40 r1 told
-0.32 r1 took
-0.08 r1 town
0.30 r1 turned
-0.24 r1 update
-0.10 r1 via
0.46 r1 was
0.12 r1 who
-0.36 r1 with
0.05 r1 would
0.33 r1 wrote
-0.37 r1 you
0.53 r1 –
-0.21 r1 —
-0.12 r1 “
-0.94 r1 ”
-0.72 r2 $ $
-0.15 r2 %D .
-0.15 r2 %N ,
-0.19 r2 %T is
0.43 r2 & %P
-0.56 r2 's %D
-0.36 r2 's %K
0.22 r2 's %P
-0.47 r2 's %T
-0.19 r2 's book
-0.40 r2 's first
-0.27 r2 's husband
-0.08 r2 's journey
0.24 r2 's last
-0.19 r2 's manga
-0.23 r2 's novel
-0.43 r2 's second
-0.29 r2 's series
-0.18 r2 's trilogy
0.62 r2 's “
-0.57 r2 ( %D
0.12 r2 ( %P
0.23 r2 ( the
0.43 r2 ( this
-0.20 r2 ( “
-0.46 r2 ) $
-0.07 r2 ) %P
0.49 r2 ) ,
0.36 r2 ) .
-0.35 r2 ) and
0.58 r2 ) are
-0.62 r2 ) as
0.26 r2 ) in
-0.59 r2 ) is
-0.48 r2 ) lead
-0.78 r2 ) star
0.44 r2 ) who
-0.54 r2 ) will
-0.22 r2 ) would
-0.13 r2 , %C
-0.36 r2 , %K
0.49 r2 , %N
0.17 r2 , %P
-0.07 r2 , %T
-0.46 r2 , a
-0.16 r2 , according
0.10 r2 , alongside
-0.17 r2 , an
-0.54 r2 , and
-0.14 r2 , announced
-0.13 r2 , as
-0.37 r2 , but
-0.42 r2 , described
0.54 r2 , directed
-0.13 r2 , director
0.34 r2 , for
0.24 r2 , from
0.21 r2 , has
0.15 r2 , in
0.30 r2 , is
0.15 r2 , its
0.45 r2 , known
-0.35 r2 , mr
0.21 r2 , new
-0.12 r2 , on
0.30 r2 , once
-0.55 r2 , played
-0.37 r2 , president
-0.17 r2 , produced
-0.22 r2 , respectively
-0.15 r2 , since
-0.45 r2 , the
-0.37 r2 , their
-0.29 r2 , this
-0.05 r2 , told
-0.25 r2 , was
-0.16 r2 , where
-0.30 r2 , which
-0.12 r2 , while
-0.16 r2 , who
0.36 r2 , whose
-0.09 r2 , will
0.35 r2 , with
-0.06 r2 , written
-0.52 r2 , “
-0.21 r2 , ”
-0.14 r2 - based
0.35 r2 - fronted
-0.11 r2 - winning
0.06 r2 . $
0.18 r2 . ”
-0.23 r2 ... $
-0.49 r2 / %C
-0.25 r2 / %O
0.16 r2 / %P
-0.26 r2 : %P
0.35 r2 : the
-0.10 r2 : “
-0.71 r2 ; %P
0.31 r2 ; and
-0.29 r2 a %P
-0.31 r2 added :
0.52 r2 again playing
-0.21 r2 along with
-0.24 r2 and %D
-0.76 r2 and %K
0.30 r2 and %P
0.14 r2 and co
-0.05 r2 and directed
-0.08 r2 and her
0.23 r2 and his
-0.07 r2 and illustrated
-0.21 r2 and is
-0.31 r2 and the
-0.09 r2 and written
0.31 r2 are all
-0.06 r2 are back
-0.21 r2 are executive
0.11 r2 are the
0.72 r2 as %P
0.49 r2 as a
0.24 r2 as he
1.03 r2 as the
-0.28 r2 at its
-0.18 r2 at the
-0.09 r2 australia ,
-0.47 r2 back in
-0.05 r2 by %D
0.04 r2 cast in
0.16 r2 commented :
0.35 r2 described the
-0.28 r2 directed the
0.60 r2 executive produce
-0.33 r2 for %C
-0.33 r2 for %K
0.46 r2 for a
-0.56 r2 for his
-0.19 r2 for the
-0.39 r2 from the
0.36 r2 has been
0.51 r2 has joined
0.10 r2 has said
-0.15 r2 has written
-0.36 r2 have joined
-0.43 r2 in %D
-0.07 r2 in %P
-0.22 r2 in %S
-0.06 r2 in %T
-0.05 r2 in a
0.10 r2 in the
-0.05 r2 is a
-0.27 r2 is also
0.60 r2 is available
0.61 r2 is back
-0.44 r2 is directing
-0.38 r2 is found
0.22 r2 is leaving
0.46 r2 is likely
-0.68 r2 is not
0.30 r2 is on
0.41 r2 is set
0.49 r2 is the
-0.32 r2 joins “
-0.48 r2 of %P
-0.12 r2 of a
-0.08 r2 of drama
-0.15 r2 of the
-0.70 r2 on %C
0.38 r2 on %D
-0.04 r2 on %P
0.64 r2 on a
0.38 r2 on the
-0.45 r2 or %P
0.15 r2 plays %P
0.07 r2 reprise their
0.12 r2 reprises her
-0.41 r2 return to
0.18 r2 returns as
-0.42 r2 said ,
-0.20 r2 said .
0.50 r2 said :
-0.27 r2 said in
0.33 r2 says :
-0.27 r2 series ,
0.36 r2 series in
-0.72 r2 star %P
0.43 r2 stars as
-0.30 r2 stars in
-0.05 r2 the %P
-0.16 r2 to be
-0.46 r2 to return
-0.06 r2 to the
-0.12 r2 told %O
-0.42 r2 who 's
-0.35 r2 who is
-0.20 r2 will be
0.20 r2 will not
0.51 r2 will play
0.04 r2 will return
0.20 r2 will star
-0.36 r2 with %P
0.62 r2 – %P
-0.35 r2 – a
-0.61 r2 – the
-0.52 r2 ” )
-0.27 r2 ” ,
-0.07 r2 ” is
-0.72 r3 $ $ $
-0.15 r3 %D . $
-0.15 r3 %N , %P
0.43 r3 & %P )
-0.37 r3 's %P )
-0.70 r3 's %P ,
0.60 r3 's %P .
-1.01 r3 's %P and
-0.44 r3 's %P as
-0.21 r3 's %P of
-0.09 r3 's %P to
-0.71 r3 's %T ,
-0.47 r3 's %T and
-0.28 r3 's character ,
-0.27 r3 's husband %P
-0.07 r3 's journey to
-0.15 r3 's manga ,
-0.29 r3 's series %T
0.76 r3 's “ %T
-0.57 r3 ( %D )
-0.16 r3 ( %P )
0.41 r3 ( %P ,
0.33 r3 ( %P and
0.23 r3 ( %P of
0.28 r3 ( the %P
0.43 r3 ( this is
-0.24 r3 ( “ %P
0.27 r3 ( “ the
-0.46 r3 ) $ $
-0.07 r3 ) %P (
-0.10 r3 ) , %P
0.45 r3 ) , a
0.19 r3 ) , and
-0.10 r3 ) , with
0.36 r3 ) . $
-0.19 r3 ) and %P
0.11 r3 ) are all
0.18 r3 ) are back
-0.55 r3 ) as %P
-0.31 r3 ) is the
-0.28 r3 , %K .
0.09 r3 , %P $
-0.10 r3 , %P %N
0.20 r3 , %P &
0.24 r3 , %P 's
-0.87 r3 , %P (
0.19 r3 , %P )
0.21 r3 , %P ,
0.57 r3 , %P .
0.63 r3 , %P and
-1.23 r3 , %P as
-0.40 r3 , %P in
-0.38 r3 , %P is
-0.50 r3 , %P of
0.06 r3 , %T is
-0.09 r3 , a %P
-0.16 r3 , according to
-0.75 r3 , and %P
0.21 r3 , and others
-0.14 r3 , announced the
-0.42 r3 , described as
0.54 r3 , directed by
-0.21 r3 , from %D
-0.15 r3 , has been
0.13 r3 , is back
0.30 r3 , once again
-0.55 r3 , played by
-0.37 r3 , president of
-0.17 r3 , produced by
-0.22 r3 , respectively .
-0.09 r3 , the %C
-0.65 r3 , the %P
-0.07 r3 , the %S
-0.25 r3 , the creator
-0.12 r3 , the drama
-0.26 r3 , the producer
0.28 r3 , the series
0.23 r3 , the show
-0.22 r3 , who also
0.23 r3 , who are
-0.54 r3 , who created
0.37 r3 , who had
0.40 r3 , who has
0.12 r3 , who is
0.40 r3 , who plays
0.47 r3 , who starred
-0.36 r3 , who was
-0.16 r3 , who will
-0.67 r3 , who wrote
-0.06 r3 , written by
-0.40 r3 , “ %T
-0.06 r3 , ” “
0.06 r3 . $ $
0.18 r3 . ” $
-0.23 r3 ... $ $
-0.34 r3 / %C $
-0.31 r3 added : “
-0.61 r3 and %K ,
-0.05 r3 and %K .
-0.78 r3 and %P $
0.41 r3 and %P 's
-0.66 r3 and %P (
-0.16 r3 and %P )
0.06 r3 and %P ,
-0.44 r3 and %P .
0.31 r3 and %P ;
0.82 r3 and %P again
0.20 r3 and %P also
-0.22 r3 and %P and
0.22 r3 and %P are
-0.56 r3 and %P as
0.27 r3 and %P back
-0.51 r3 and %P executive
-0.52 r3 and %P for
0.68 r3 and %P have
0.65 r3 and %P in
0.10 r3 and %P joining
-0.50 r3 and %P of
0.17 r3 and %P reprise
0.83 r3 and %P return
-0.10 r3 and %P story
0.19 r3 and %P take
-0.66 r3 and %P to
0.14 r3 and co .
-0.05 r3 and directed by
-0.08 r3 and her family
-0.07 r3 and illustrated by
-0.23 r3 and the %P
-0.09 r3 and written by
0.05 r3 are all expected
-0.21 r3 are executive producers
0.23 r3 as %P $
0.24 r3 as %P 's
0.79 r3 as %P ,
0.56 r3 as %P .
0.49 r3 as %P ;
0.18 r3 as %P and
0.40 r3 as the king
0.32 r3 as the title
-0.47 r3 back in %D
-0.28 r3 directed the first
-0.16 r3 for the %C
0.47 r3 has been cast
0.51 r3 has joined the
-0.06 r3 in %D $
-0.17 r3 in %D .
0.05 r3 in %P ,
-0.23 r3 in %S of
0.16 r3 in %T ,
-0.19 r3 in the %P
0.08 r3 in the %S
-0.34 r3 in the new
-0.36 r3 in the show
0.60 r3 is available .
0.41 r3 is set to
-0.06 r3 of %P )
-0.40 r3 of %P and
-0.12 r3 of a %P
-0.08 r3 on %C ,
0.47 r3 on %D .
0.07 r3 reprise their roles
0.12 r3 reprises her role
0.27 r3 returns as %P
-0.20 r3 said . $
0.50 r3 said : “
-0.21 r3 said in a
0.33 r3 says : “
0.36 r3 series in %D
-0.38 r3 star %P stars
-0.12 r3 told %O he
0.55 r3 will be returning
0.13 r3 will not be
0.17 r3 will play %P
0.20 r3 will star in
0.59 r3 – %P $
-0.37 r3 ” ) ,
-0.21 r3 ” ) .
0.71 rule <actor>_as_<character>
0.50 rule <actor>_plays_<character>
0.35 rule <actor>’s_character
1.01 rule <character>_(<actor>)
-0.05 rule <people>_cast
0.83 rule <people>_in_<series>
-0.18 rule <people>_leave
0.23 rule <people>_return
0.60 rule <people>_star
0.55 rule <person>-fronted
0.80 rule actors_<people>
1.14 rule alongside_<people>
1.67 rule any
1.01 rule cast_includes_<people>
1.01 rule joining_are_<people>
-1.01 rule none
0.34 rule played_by_<people>
0.87 rule starring_<people>
0.71 rule the_<people>_series
-0.29 rule the_original_cast_<people>
`
