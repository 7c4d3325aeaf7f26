/** What the judge of cast claims has learnt: what each feature adds to the odds of a candidate. Written by the training; see docs/training.md. */
export const castWeights = `
-0.243 bias
-0.22 A !
-0.22 A #
-0.05 A %C
-0.20 A %D
-1.13 A %K
-0.10 A %N
-0.70 A %O
0.10 A %P
-0.17 A %S
-0.04 A %T
-0.07 A &
-0.04 A 's
0.12 A (
-0.08 A +
-0.25 A ,
0.11 A --
0.88 A ...
-0.46 A /
0.06 A :
0.34 A ?
-0.36 A ]
-0.34 A about
0.27 A absent
0.33 A acclaimed
0.28 A according
-0.16 A action
-0.61 A actor
-0.06 A actors
-0.55 A actually
-0.59 A adaptation
-0.62 A adapted
-0.59 A adapts
0.91 A added
0.28 A additions
0.17 A admitted
0.30 A affair
0.78 A after
0.39 A again
-0.18 A against
0.36 A agent
0.62 A ago
-0.35 A air
-0.26 A aired
0.04 A aka
-0.08 A all
-0.36 A alone
-1.03 A along
0.28 A alongside
0.66 A already
0.04 A also
0.09 A although
0.29 A always
0.26 A am
-0.36 A american
0.10 A among
-0.65 A animation
-0.58 A anime
0.74 A announced
0.62 A announcing
-0.24 A another
-0.50 A anticipated
-0.27 A any
0.38 A appear
-0.10 A arc
0.79 A arrives
-0.23 A art
-0.33 A attached
-0.09 A attended
-0.13 A audience
-0.51 A audiences
-0.42 A australia
-0.25 A australian
-0.27 A author
0.16 A available
-0.34 A award
-0.47 A away
0.29 A back
-0.28 A bafta
-0.22 A base
-0.76 A based
-0.61 A became
-0.49 A because
-0.11 A become
0.08 A been
-0.24 A before
-0.11 A begin
0.04 A beginning
0.36 A begins
-0.50 A begun
-0.43 A behind
0.16 A being
0.72 A best
-0.31 A best-selling
0.20 A better
-0.18 A between
-0.08 A black
0.42 A blown
-0.59 A board
-0.51 A body
-0.09 A books
-0.84 A both
-0.57 A bow
0.44 A boy
0.49 A brand
0.23 A break
-0.25 A bright
0.49 A brilliant
0.56 A bring
-0.52 A bringing
-0.12 A british
-0.31 A broadcast
-0.10 A brother
-0.26 A brought
-0.20 A business
-0.38 A cable
-0.43 A called
-0.37 A came
0.21 A can
-0.29 A canada
-0.48 A cancelled
-0.47 A care
0.62 A cast
-0.55 A casting
0.10 A centers
-0.27 A central
0.25 A centre
-0.38 A century
-0.37 A ceo
-0.24 A chance
-0.34 A changes
-0.08 A channel
-0.47 A channels
-0.63 A character
-0.14 A characters
-1.20 A charge
-0.32 A charismatic
-0.21 A checking
0.10 A chef
-0.34 A chief
-0.28 A christmas
-0.40 A city
-0.20 A clarify
-0.26 A close
-0.35 A closer
0.10 A co
-0.39 A co-creator
0.70 A comeback
0.39 A comedic
-0.09 A comedy
-0.26 A comes
-1.10 A coming
0.18 A commented
-0.18 A commissioned
-0.74 A complex
0.29 A confirmed
-0.21 A consistently
-0.12 A continue
-0.52 A continues
0.51 A contract
-0.05 A control
0.32 A could
0.26 A couple
0.46 A course
-0.46 A create
-0.40 A created
0.28 A creative
-1.10 A creator
-0.76 A creators
-0.67 A crime
-0.39 A critical
0.50 A critically
-0.13 A cult
-0.31 A culture
0.48 A current
0.30 A currently
-0.23 A daily
-0.10 A dark
-0.58 A date
0.17 A day
-0.12 A days
-0.08 A dead
-0.15 A deal
-0.52 A death
-0.12 A debut
-0.64 A debuted
-0.36 A decide
-0.68 A decision
-0.44 A dedicated
-0.58 A delighted
0.76 A described
-0.70 A design
-0.11 A details
0.76 A detective
0.28 A determined
-0.28 A development
-0.48 A diary
-0.56 A did
-0.27 A different
-0.79 A dinner
-1.25 A direct
0.05 A directed
-0.65 A directing
-0.36 A direction
-0.55 A director
-0.70 A directs
-0.40 A dirty
-0.58 A discover
-0.28 A discovered
-0.60 A discovers
-0.40 A do
-0.08 A does
0.28 A doing
-0.37 A doors
-0.62 A down
0.07 A dr
0.96 A drama
-0.25 A dramas
0.53 A dramedy
-0.15 A drew
0.62 A due
-0.45 A during
-0.35 A duties
-0.24 A each
-0.38 A earlier
-0.45 A either
-0.53 A end
-0.10 A ended
0.58 A ending
-0.43 A england
-0.08 A enough
0.68 A ensemble
0.37 A enter
-0.09 A entering
-0.64 A entertainment
-0.39 A epic
-0.36 A episode
-0.28 A episodes
-0.16 A established
-0.16 A event
-0.37 A ever
-0.40 A every
0.43 A everyone
-0.32 A exactly
-0.70 A excited
-0.85 A exec
-1.03 A executive
0.60 A exiting
-0.27 A face
-0.67 A family
-0.05 A famous
-0.47 A fan
-0.49 A fantastic
-0.05 A fantasy
-0.12 A far
-0.21 A fate
0.15 A father
-0.15 A favorite
-0.16 A favourite
0.28 A featuring
0.13 A few
-0.33 A fighting
-0.59 A film
0.29 A filmed
-0.41 A filming
0.78 A films
-0.43 A final
-0.08 A finale
-0.19 A finally
-0.46 A financial
-0.55 A finding
-0.19 A finish
-0.40 A first
-0.38 A focus
-0.28 A follow
-0.24 A followed
-0.10 A following
0.50 A follows
-0.13 A forces
0.23 A fortress
-0.74 A fortune
-0.57 A forward
0.24 A found
0.12 A franchise
-1.19 A friend
0.34 A from
0.19 A front
0.16 A fronted
-0.44 A fun
0.44 A funny
-0.75 A future
-0.39 A game
-0.28 A gang
-0.15 A get
-0.41 A gets
-0.59 A getting
0.44 A given
-0.18 A global
-0.36 A globally
-0.38 A globe
-0.50 A go
-0.62 A going
0.31 A good
0.36 A graphic
-0.58 A great
0.11 A group
0.42 A guest
-0.39 A had
-0.10 A happened
-0.28 A hard
-0.14 A has
-0.36 A have
-0.50 A having
-0.50 A he
-0.27 A heard
-0.18 A heir
0.19 A held
-0.83 A helm
-0.68 A helmed
-0.38 A helped
0.49 A her
0.45 A here
0.46 A heroine
-0.12 A hiding
-0.30 A high
0.08 A highly
-0.37 A him
0.15 A his
-0.17 A historic
-0.10 A historical
-0.36 A history
-0.29 A hit
-0.44 A hits
-0.09 A home
-0.37 A hospital
-0.27 A host
0.28 A hot
-0.42 A hour
-0.10 A hours
-0.83 A however
0.08 A husband
-0.37 A i
-0.41 A i'm
-0.18 A illustrated
-0.49 A immersive
1.01 A includes
0.23 A including
-0.14 A increasing
-0.55 A incredible
-0.31 A independent
-0.34 A india
0.16 A indie
-0.64 A inspired
0.16 A instead
-0.34 A intense
-0.11 A international
0.53 A interview
0.82 A interviews
-0.40 A into
-0.32 A invest
-0.11 A investigate
0.62 A investigates
-0.39 A investigation
0.32 A involved
0.32 A ireland
-0.24 A japan
-0.63 A japanese
0.18 A job
0.66 A joining
0.19 A joins
0.28 A journalist
-0.14 A journey
0.39 A judge
-0.37 A just
0.14 A kept
-0.14 A killed
-0.91 A killer
-0.18 A king
-0.21 A know
0.62 A known
0.13 A korea
-0.21 A korean
0.18 A lady
-0.27 A large
0.45 A last
-0.08 A later
-0.71 A latter
-0.19 A launch
-0.46 A launched
0.19 A lawyer
-0.30 A lead
0.13 A leading
0.39 A leads
-0.14 A learn
-0.07 A least
-0.44 A leave
-0.22 A led
0.06 A left
-0.15 A less
-0.57 A life
0.05 A like
0.38 A likely
0.10 A limited
-0.35 A lineup
-0.15 A list
0.65 A london
-0.43 A long
0.47 A longtime
-0.25 A look
0.24 A looked
0.50 A looking
0.20 A lord
-0.37 A love
0.28 A made
-0.16 A main
0.12 A major
0.54 A make
-0.70 A makes
-0.78 A making
-1.11 A manga
-0.10 A many
-0.58 A married
-0.41 A material
0.29 A may
-0.36 A means
-0.09 A meeting
-0.47 A members
-0.17 A midseason
0.47 A might
-0.48 A million
-0.64 A minute
-0.73 A mission
-0.51 A modern
-0.35 A monster
-0.21 A months
0.19 A more
-0.47 A most
-0.19 A mother
0.35 A moved
-0.42 A movie
-0.32 A movies
0.07 A mr
0.16 A mrs
-0.21 A much
0.77 A multiple
0.15 A mum
-0.15 A murder
0.21 A murdered
-0.71 A music
-0.25 A must
0.16 A my
-0.21 A name
0.26 A named
-0.36 A need
-0.91 A network
-0.63 A never
0.69 A newcomer
-0.48 A newest
-0.09 A newly
-0.55 A news
0.38 A next
-0.32 A night
-0.26 A nights
-0.11 A no
-0.06 A noir
0.19 A north
0.69 A nothing
-0.61 A novel
-0.38 A novels
0.10 A number
-0.38 A numerous
0.07 A off
-0.35 A officer
-0.42 A officially
-0.17 A old
-0.18 A older
-0.38 A oldest
-0.28 A once
0.05 A one
-0.77 A only
-0.79 A opens
-0.37 A opposite
-0.67 A or
0.24 A order
-0.09 A ordered
-0.47 A original
0.55 A originally
0.05 A originals
-0.36 A other
0.41 A others
-0.28 A our
0.36 A out
-0.17 A over
-0.04 A overseas
-0.44 A overseeing
-0.53 A own
0.28 A owner
-0.29 A p.m
0.05 A pair
0.09 A parents
0.33 A part
0.22 A partner
-0.64 A past
0.29 A peek
-0.56 A penned
-0.09 A people
0.18 A performance
-0.17 A period
0.28 A photo
0.16 A picked
-0.26 A pilot
-0.31 A plan
0.66 A platform
0.67 A play
0.08 A played
0.77 A plays
-0.34 A pleased
0.64 A podcast
-0.39 A police
0.22 A political
0.27 A pop
0.36 A portray
-0.43 A position
-0.27 A post-production
-0.21 A power
-0.08 A powerful
-0.42 A premiere
0.54 A premieres
-0.11 A prequel
0.44 A present
-0.75 A president
-0.79 A press
0.43 A previously
-0.19 A prison
0.52 A procedural
-0.45 A produce
0.31 A produced
-0.48 A producer
-1.04 A producers
0.18 A produces
-0.61 A production
-0.45 A programming
-0.70 A project
-0.52 A projects
-0.61 A promises
0.80 A psychological
-0.27 A publisher
0.16 A pulled
-0.05 A ratings
0.33 A read
-0.18 A real
-0.54 A really
-0.36 A recently
0.45 A recovering
0.27 A recurring
0.38 A regular
0.78 A relationship
-0.68 A release
0.46 A released
0.50 A remain
-0.16 A remained
-1.05 A remains
-0.52 A renewed
-0.10 A reportedly
-0.12 A reports
0.41 A representative
0.64 A reprise
0.11 A reprises
-0.19 A return
0.07 A returning
0.43 A returns
-0.61 A revealed
-0.13 A revenge
0.06 A revolves
-0.07 A right
-0.08 A rights
-0.52 A rising
1.01 A role
0.94 A roles
0.21 A romance
0.33 A romantic
0.35 A rumored
0.67 A rumoured
-0.21 A run
-0.27 A s
-0.68 A said
0.36 A same
-0.27 A saw
-0.46 A say
0.53 A saying
-0.47 A says
0.38 A scandal
-0.33 A scenes
-0.49 A scheduled
-0.27 A school
0.42 A sci-fi
-0.14 A screens
-0.62 A script
-0.47 A scripted
-0.51 A scripts
-0.17 A search
-0.57 A season
0.29 A second
-0.14 A secret
-0.35 A secrets
-0.22 A see
-0.10 A seems
0.92 A seen
-0.30 A sense
-0.27 A seoul
-0.25 A series
0.11 A serious
-0.48 A serve
-0.37 A serves
-0.35 A service
0.05 A set
-0.70 A sets
-0.07 A several
0.38 A share
-0.16 A shared
-0.18 A shooting
-0.17 A short
-0.31 A should
0.25 A show
-0.14 A shown
-1.27 A showrunner
-0.78 A showrunners
-0.14 A shows
-0.18 A siblings
0.49 A signed
0.10 A since
0.22 A single
-0.75 A sister
-0.08 A sisters
-0.63 A sitcom
0.53 A sits
0.41 A slated
-0.34 A slot
-0.76 A small
-0.44 A smash
-0.54 A so
0.44 A solid
-0.46 A solve
-0.17 A something
-0.08 A son
-0.93 A soon
-0.11 A space
-0.56 A special
0.19 A spin-off
0.39 A spinoff
-0.10 A spoke
0.51 A spy
0.22 A stage
0.21 A star
0.07 A starred
-0.97 A starring
0.51 A stars
-0.21 A start
-0.26 A started
0.66 A starting
-0.41 A starts
-0.17 A statement
-0.50 A stepped
-0.37 A stepping
0.41 A steps
-0.27 A stick
0.07 A still
-0.92 A story
-0.10 A streaming
-0.12 A strength
0.24 A struggle
-0.60 A studio
0.69 A style
0.36 A success
0.60 A such
-0.48 A sunday
-0.41 A support
0.45 A supporting
-0.48 A sure
-0.29 A survive
0.04 A take
-0.06 A takes
0.31 A taking
0.39 A talent
-0.51 A team
0.57 A teen
-0.34 A television
-0.20 A tells
-0.41 A than
0.33 A them
-0.19 A theme
-0.33 A themed
-0.20 A themselves
-0.67 A then
-0.42 A there
-0.31 A these
-0.13 A they
0.49 A thief
-0.21 A think
0.42 A those
-0.11 A thriller
0.14 A through
0.06 A thursday
0.06 A time
0.34 A title
-0.10 A titles
0.05 A titular
0.22 A together
-0.16 A tokyo
-0.46 A told
0.34 A too
-0.44 A took
-0.26 A top
0.37 A tour
-0.53 A town
-0.37 A trailer
-0.35 A trilogy
0.25 A truth
0.26 A trying
0.21 A turned
-0.78 A tv
-0.71 A uk
-0.37 A unconfirmed
-0.35 A under
-0.66 A unexpected
-0.50 A unique
0.45 A universe
-0.38 A unravel
0.52 A until
0.22 A up
0.80 A upcoming
-0.20 A update
-0.21 A updates
0.61 A upped
-0.39 A us
-0.24 A use
-0.25 A used
-0.48 A vampire
-0.30 A various
0.44 A very
-0.37 A via
-0.45 A vice
-0.29 A video
0.50 A viewers
-0.28 A villain
0.55 A voice
-0.24 A wait
-0.39 A wanted
-0.05 A watch
-0.63 A watched
-0.55 A way
-0.69 A we
-0.16 A we're
0.42 A wednesday
-0.22 A weeks
-0.34 A welcomed
-0.18 A well
0.14 A west
0.14 A western
0.19 A what
0.22 A when
-0.44 A where
-1.01 A which
0.14 A while
0.41 A whose
0.21 A why
0.15 A will
-0.31 A winner
-0.43 A winning
0.47 A without
-0.23 A woman
-0.13 A work
-0.37 A worked
-0.82 A working
-0.61 A works
-0.41 A world
0.52 A would
-0.65 A wraps
-0.34 A writer
-0.23 A writers
-0.29 A writes
-1.09 A writing
-0.18 A written
-0.22 A wrote
-0.63 A year
0.38 A years
-0.53 A yes
0.28 A york
0.36 A you
-0.43 A you're
-0.50 A young
0.07 A –
-0.76 A —
0.33 A “
-0.23 An !
-0.13 An #
-0.44 An %C
0.14 An %D
-0.46 An %K
0.20 An %N
-0.71 An %O
-0.11 An %S
-0.15 An %T
-0.45 An &
-0.06 An 's
-0.16 An (
-0.18 An )
-0.08 An +
0.07 An ,
0.31 An -
0.08 An --
0.07 An .
0.85 An ...
-0.49 An /
-0.17 An :
0.55 An ;
-0.13 An ?
-0.36 An ]
-0.86 An about
0.27 An absent
0.33 An acclaimed
0.28 An according
-0.07 An action
-0.61 An actor
0.21 An actors
0.36 An actress
-0.70 An adaptation
-0.60 An adapted
0.67 An added
0.17 An admitted
0.55 An after
0.43 An again
-0.35 An agent
0.38 An ago
-0.25 An aired
-0.22 An aka
0.15 An all
-0.47 An along
0.19 An alongside
0.44 An already
-0.08 An also
0.30 An always
0.34 An am
-0.45 An anime
0.57 An announced
-0.70 An another
0.17 An appear
-0.34 An around
0.79 An arrives
-0.08 An attached
-0.07 An attended
-0.35 An australia
0.35 An available
-0.08 An award
0.13 An back
0.41 An bafta
-0.55 An based
-0.59 An became
0.14 An been
-0.11 An before
0.09 An begin
0.54 An begins
-0.17 An behind
0.32 An being
0.59 An best
-0.31 An best-selling
-0.25 An black
-0.56 An board
-0.71 An book
-0.24 An both
-0.57 An bow
0.23 An break
-0.25 An bright
-0.35 An brilliant
-0.27 An broadcast
-0.11 An brother
-0.31 An brought
-0.04 An but
-0.06 An cable
-0.17 An called
-0.24 An can
-0.13 An cancelled
0.44 An cast
-0.56 An casting
0.10 An centers
0.25 An centre
-0.37 An ceo
-0.62 An character
0.10 An characters
-0.70 An charge
-0.23 An charismatic
0.17 An checking
-0.50 An chief
0.06 An christmas
-0.20 An clarify
-0.26 An close
-0.35 An closer
0.10 An co
-0.09 An co-creator
0.30 An come
0.26 An comedy
0.12 An comes
-0.62 An coming
0.18 An commented
-0.05 An commissioned
-0.37 An complex
0.42 An confirmed
-0.14 An consistently
-0.08 An continue
-0.44 An continues
-0.14 An create
-0.47 An created
-0.31 An creative
-0.83 An creator
-0.79 An creators
-0.09 An crime
-0.23 An daily
-0.21 An date
0.70 An daughter
-0.23 An day
-0.08 An dead
0.13 An deal
-0.12 An debut
-0.54 An debuted
-0.35 An dedicated
-0.13 An described
-0.07 An details
0.12 An detective
-0.31 An did
-0.51 An dinner
-1.22 An direct
0.29 An directed
-0.64 An directing
-0.90 An director
-0.69 An directs
-0.40 An dirty
-0.08 An discovers
-0.08 An does
0.29 An doing
-0.74 An doors
-0.31 An down
0.27 An drama
-0.05 An dramas
-0.41 An due
-0.33 An during
-0.44 An duties
-0.26 An each
0.05 An end
0.37 An enter
-0.55 An entertainment
-0.39 An epic
-0.17 An episode
0.18 An episodes
-0.16 An established
-0.27 An even
0.15 An event
-0.40 An every
-0.85 An exec
-0.30 An executive
-0.09 An family
-0.05 An famous
-0.47 An fan
0.33 An fans
-0.49 An fantastic
-0.16 An fantasy
-0.39 An father
-0.13 An favourite
-0.13 An fighting
-0.55 An film
0.31 An filmed
-0.30 An filming
-0.35 An finale
-0.19 An finally
-0.29 An financial
0.28 An find
-0.86 An first
-0.37 An focus
-0.09 An following
0.34 An follows
0.29 An found
-0.90 An friend
0.12 An from
0.19 An front
0.38 An fronted
0.24 An game
-0.16 An gang
0.30 An get
-0.40 An gets
-0.06 An getting
0.44 An given
-0.18 An global
0.10 An globally
-0.33 An globe
-0.44 An go
-0.47 An going
-0.24 An had
-0.26 An hard
0.21 An has
-0.31 An have
0.07 An he
-0.12 An head
-0.82 An helm
-0.68 An helmed
0.16 An her
-0.31 An here
-0.11 An hiding
-0.21 An high
0.09 An highly
0.08 An himself
-0.10 An historical
0.61 An hit
-0.54 An hospital
-0.27 An host
0.28 An hot
0.16 An husband
0.07 An i
-0.41 An i'm
-0.14 An illustrated
-0.45 An independent
0.16 An instead
0.53 An interview
-0.48 An into
-0.11 An investigate
-0.38 An investigates
0.38 An involved
0.33 An ireland
-0.19 An japan
-0.32 An job
0.07 An join
0.35 An joined
0.66 An joining
0.23 An joins
-0.12 An journey
-0.18 An king
0.64 An known
-0.22 An korean
-0.07 An lady
-0.26 An large
0.47 An last
0.46 An later
-0.18 An launch
-0.46 An launched
-0.22 An lawyer
0.09 An lead
-0.04 An leading
0.41 An leads
-0.40 An leave
0.11 An leaving
-0.07 An led
-0.28 An left
-0.15 An less
-0.39 An life
-0.26 An like
0.33 An likely
-0.13 An list
-0.05 An london
0.25 An longtime
0.16 An look
-0.18 An looked
0.13 An lord
-0.08 An made
0.56 An make
-0.70 An makes
-1.09 An manga
-0.16 An may
-0.46 An members
0.61 An might
-0.21 An modern
-0.37 An more
-0.20 An most
-0.26 An mother
-0.36 An movie
0.11 An mr
-0.05 An mrs
-0.21 An much
0.21 An murdered
-0.63 An music
-0.38 An must
0.18 An my
0.07 An name
-0.19 An network
-0.63 An never
-0.29 An new
0.69 An newcomer
-0.54 An news
-0.06 An next
0.13 An no
-0.34 An noir
0.32 An north
0.32 An not
0.32 An nothing
-0.59 An novel
-0.69 An novels
-0.09 An now
0.06 An off
-0.31 An officer
-0.05 An once
0.22 An one
-0.75 An only
-0.30 An or
0.15 An order
-0.23 An original
0.05 An originally
-0.24 An originals
-0.41 An other
0.41 An others
-0.16 An our
0.14 An out
0.23 An over
-0.04 An overseas
-0.63 An own
0.69 An part
0.22 An partner
0.29 An peek
-0.56 An penned
-0.26 An people
0.36 An photo
0.07 An pilot
0.04 An place
0.69 An play
-0.38 An played
0.85 An playing
0.67 An plays
0.22 An political
0.36 An portray
-0.38 An position
0.15 An premiere
0.22 An premieres
-0.11 An prequel
0.17 An present
-0.69 An president
-0.69 An produce
-0.67 An produced
-0.98 An producer
-0.94 An producers
0.30 An produces
-0.12 An production
-0.36 An project
-0.51 An projects
0.16 An pulled
0.45 An recovering
-0.28 An regular
-0.66 An release
0.50 An remain
-0.16 An remained
-0.95 An remains
-0.07 An renewed
0.71 An reprise
0.11 An reprises
0.08 An respectively
-0.38 An return
-0.26 An returning
-0.05 An returns
-0.57 An revealed
-0.13 An revenge
0.79 An role
-0.69 An roles
-0.55 An romantic
0.35 An rumored
-0.09 An s
-0.64 An said
-0.38 An same
-0.22 An says
-0.19 An scandal
-0.33 An scenes
-0.40 An scheduled
-0.62 An script
-0.53 An scripts
-0.42 An search
-0.53 An second
0.35 An seems
0.11 An seen
-0.27 An seoul
0.16 An series
-0.29 An serve
-0.20 An serves
-0.32 An service
-0.23 An set
-0.24 An several
0.23 An share
-0.28 An she
0.29 An show
-0.23 An shown
-0.87 An showrunner
0.04 An shows
0.49 An signed
0.28 An since
0.22 An single
-0.73 An sister
-0.08 An sisters
-0.37 An sitcom
0.41 An slated
-0.30 An so
-0.05 An solve
0.18 An son
-0.49 An soon
-0.11 An south
-0.45 An space
-0.30 An spin-off
-0.06 An spinoff
0.49 An star
0.46 An starred
-0.20 An starring
0.18 An stars
0.30 An start
0.37 An starting
-0.09 An statement
-0.37 An stepping
0.41 An steps
-0.55 An story
-0.43 An streaming
-0.12 An strength
0.31 An struggle
-0.56 An studio
0.69 An style
0.07 An successful
0.44 An supporting
-0.07 An survive
0.19 An take
-0.06 An takes
0.31 An taking
0.39 An talent
-0.83 An team
-0.52 An television
-0.38 An than
-0.06 An their
0.24 An them
-0.14 An themed
-0.55 An then
0.38 An there
-0.67 An they
-0.21 An think
-0.84 An thriller
-0.22 An time
0.32 An title
0.05 An titular
0.44 An together
-0.22 An told
-0.23 An took
-0.21 An top
-0.04 An tour
-0.09 An town
-0.37 An trailer
-0.20 An trilogy
0.21 An turned
-0.44 An tv
0.38 An under
-0.50 An unique
0.58 An until
0.22 An up
-0.20 An update
-0.21 An updates
-0.52 An us
-0.26 An various
0.43 An very
-0.35 An via
-0.45 An vice
0.19 An video
-0.18 An viewers
0.65 An voice
-0.22 An wait
-0.40 An we
-0.16 An we're
0.42 An wednesday
0.27 An well
-0.40 An west
0.13 An western
0.20 An when
-0.32 An where
-0.08 An which
-0.41 An while
0.22 An who
0.33 An whose
-0.04 An wife
-0.06 An will
-0.18 An winner
-0.33 An winning
-0.13 An woman
-0.36 An work
-0.40 An worked
-0.67 An working
-0.13 An works
0.30 An would
-0.35 An writer
-0.29 An writes
-0.68 An writing
-0.76 An written
-0.17 An wrote
-0.32 An year
0.35 An years
0.30 An yet
-0.39 An york
-0.45 An you
-0.26 An young
-0.25 An your
0.23 An –
-0.54 An —
-0.28 An “
-0.09 An ”
-0.51 B !
-0.37 B #
-0.75 B %D
-0.51 B %K
0.54 B %O
-0.24 B %P
0.47 B %S
-0.17 B %T
0.17 B &
-0.29 B 's
-0.14 B (
-0.07 B )
0.13 B ,
-0.27 B -
0.17 B --
-0.42 B .
0.37 B ...
-0.09 B /
-0.49 B 1990s
-0.25 B 3d
0.19 B :
0.20 B ;
0.18 B ?
0.36 B [
-0.14 B able
0.26 B about
-0.14 B acclaimed
0.06 B according
0.13 B accused
-0.30 B across
-0.33 B acting
0.18 B actor
-0.31 B actors
0.82 B actress
-0.34 B actually
-0.71 B adaptation
-0.62 B adapted
-0.77 B adapts
-0.27 B added
0.89 B addition
0.36 B adds
-0.25 B adventure
-0.44 B affair
-0.47 B after
-0.47 B again
-0.10 B against
0.09 B ahead
-0.07 B air
0.17 B aired
-0.45 B aka
-0.60 B all
-0.14 B along
-0.19 B alongside
0.45 B already
-0.08 B also
0.66 B although
0.22 B am
-0.26 B american
0.04 B among
-0.37 B animated
0.28 B animates
-0.28 B animation
-0.83 B anime
-0.06 B announce
0.42 B announced
-0.39 B announcements
-0.40 B anthology
0.29 B any
-0.56 B anything
-0.57 B around
-0.33 B association
0.11 B australia
0.31 B australian
-0.26 B author
-0.17 B available
-0.20 B award
-0.22 B award-winning
0.14 B axed
0.35 B back
-0.69 B backdrop
-0.07 B bafta
-0.60 B based
-0.18 B battle
0.14 B beautiful
-0.17 B became
-0.14 B been
-0.09 B before
-0.81 B began
-0.45 B begin
-0.38 B begins
-0.13 B begun
-0.16 B behind
-0.56 B being
0.24 B beloved
-0.75 B best
-0.35 B bestselling
0.15 B between
-0.84 B big
-0.35 B black
-0.48 B body
-0.65 B book
-0.29 B boss
0.16 B both
-0.29 B brand
-0.71 B bring
-0.25 B bringing
-0.36 B brings
0.08 B britain
-0.07 B british
-0.12 B broadcast
0.24 B brother
-0.66 B but
-0.20 B called
0.25 B cameras
0.62 B can
0.44 B cast
0.09 B casting
0.22 B casts
0.24 B centering
-0.58 B centers
0.27 B centres
-0.21 B ceo
-0.41 B chain
-0.34 B chairman
-0.64 B chance
-0.06 B channels
-0.15 B character
0.09 B characters
-0.61 B chief
-0.11 B city
-0.22 B claim
-0.55 B classic
-0.45 B clear
-0.06 B close
-0.05 B closer
-0.35 B co-created
-0.15 B co-creator
-0.49 B co-creators
-0.32 B co-production
-0.50 B co-written
-0.29 B collaboration
-0.45 B combination
0.39 B come
-0.57 B comedy
0.25 B comes
-0.38 B comic
-0.35 B coming
-0.44 B commission
-0.22 B commissioned
0.40 B company
0.64 B confirmed
-0.14 B continue
0.51 B continues
-0.32 B could
-0.25 B courtesy
-0.23 B covers
-0.77 B created
-0.92 B creative
-0.76 B creator
-0.52 B creators
-0.35 B credit
-0.43 B crime
-0.11 B cult
-0.16 B dark
-0.23 B date
-0.44 B dates
-0.39 B daughter
-0.15 B day
-0.22 B days
-0.25 B deal
-0.38 B death
0.66 B debut
-0.06 B debuted
-0.44 B delighted
0.37 B described
-0.42 B despite
-0.10 B destroy
-0.06 B detective
-0.29 B developed
-0.22 B developing
0.47 B different
0.11 B direct
-0.42 B directed
-0.32 B directing
-1.15 B director
0.09 B directorial
-1.08 B directors
-0.05 B discover
-0.53 B discovered
0.14 B do
0.34 B does
-0.35 B down
0.37 B dr
0.35 B drama
-0.46 B dramas
-0.49 B drawn
-0.66 B dubbed
0.76 B due
0.21 B during
0.07 B duties
-0.08 B east
-0.74 B emmy
-0.27 B encounter
0.14 B end
-0.53 B england
0.79 B ensemble
0.26 B entertainment
-0.17 B episode
-0.37 B episodes
0.20 B even
0.73 B event
-0.47 B events
0.05 B ever
-0.58 B every
-0.12 B everything
-0.31 B excited
-0.30 B exec
-0.49 B executive
-0.83 B executives
0.19 B expect
-0.26 B expected
-0.33 B explore
0.23 B face
-0.08 B faces
-0.64 B fact
-0.78 B fame
-0.60 B family
-0.42 B fan
-0.59 B fans
-0.30 B fantastic
-0.36 B fantasy
0.51 B father
-0.54 B favourite
0.55 B feature
0.64 B featuring
-0.17 B fictional
-0.55 B film
-0.10 B filmed
-0.13 B filming
-0.63 B filmmaker
-0.12 B final
0.52 B finale
-0.09 B find
-0.54 B first
-0.06 B focuses
-0.68 B follow
0.20 B followed
-0.22 B following
-0.17 B follows
-0.06 B forces
0.39 B former
-0.60 B forward
-0.30 B found
-0.11 B french
-0.78 B friend
0.22 B from
0.09 B front
-0.12 B fronted
0.19 B full
0.07 B game
-0.49 B gang
-0.40 B genre
-0.24 B get
-0.39 B gets
-0.52 B getting
-0.11 B given
-0.19 B gives
-0.36 B glimpse
-0.04 B global
-0.12 B go
-0.49 B goes
-0.46 B going
-0.09 B golden
-0.32 B good
-0.58 B grateful
0.54 B great
-0.41 B grew
0.29 B had
-0.42 B hand
-0.28 B happened
0.19 B has
0.51 B have
-0.54 B having
-1.11 B he
-0.28 B head
-0.10 B headlines
-0.44 B helm
-0.46 B helmed
-0.20 B her
-0.18 B here
-0.54 B heroine
0.22 B high
0.33 B him
-0.43 B his
-0.56 B hit
-0.20 B hollywood
-0.35 B home
-0.35 B horror
-0.30 B hospital
0.52 B host
0.35 B hot
0.33 B hour
0.57 B how
0.10 B however
0.46 B huge
0.07 B husband
-0.53 B i
0.12 B i'm
0.34 B iconic
0.56 B if
-0.25 B illustrated
-0.58 B include
-0.07 B included
-0.09 B includes
-0.19 B including
-0.09 B independent
-0.23 B indie
-0.05 B inspired
-0.04 B into
-0.10 B involved
0.42 B ireland
-0.65 B irish
-0.50 B itself
0.17 B japanese
0.51 B join
0.16 B joined
0.56 B joining
0.35 B joins
-0.19 B journalist
-0.16 B journey
-0.06 B just
-0.46 B know
0.16 B known
0.66 B korean
-0.18 B last
0.32 B latest
-0.28 B launch
0.19 B lawyer
0.64 B lead
-0.45 B leading
-0.19 B leads
0.15 B led
-0.88 B left
-0.05 B legal
-0.37 B life
0.06 B light
-0.12 B like
-0.08 B likely
-0.24 B limited
-0.41 B lineup
-0.43 B list
0.62 B lives
0.25 B location
-0.47 B london
-0.16 B long
-0.10 B look
-0.35 B looks
-0.43 B lord
0.52 B love
-0.35 B made
-0.32 B magical
-0.63 B main
-0.14 B major
-0.31 B make
0.09 B makes
-0.25 B making
-0.37 B man
-0.76 B manga
-0.51 B many
0.55 B marks
0.31 B married
-0.09 B match
-0.30 B me
-0.65 B means
-0.08 B meanwhile
-0.27 B meets
0.41 B member
-0.31 B members
0.24 B might
-0.09 B million
-0.19 B minute
-0.43 B miss
-0.20 B mission
-0.30 B more
-0.54 B most
0.51 B mother
0.33 B move
-0.05 B moved
-0.18 B movie
-1.12 B mr
0.22 B much
-0.57 B musical
-0.04 B must
0.21 B my
-0.11 B mystery
-0.76 B name
-0.79 B named
-0.19 B nearly
-0.67 B network
-0.14 B networks
0.32 B new
0.51 B newcomer
0.45 B newcomers
-0.51 B newly
0.20 B news
-0.47 B next
-0.48 B night
0.05 B no
-0.40 B nominated
0.40 B nominee
-0.30 B north
-0.47 B note
0.26 B novel
-0.39 B novels
0.88 B now
-0.33 B number
-0.75 B off
-0.39 B officer
-0.13 B official
-0.33 B officially
-0.38 B old
-0.42 B older
-0.33 B once
-0.44 B one
-0.15 B only
0.60 B opposite
-0.53 B or
0.44 B order
-0.21 B ordered
-1.05 B original
-0.11 B originally
0.63 B originals
0.36 B oscar
-0.61 B other
-0.08 B others
-0.17 B our
0.10 B out
0.57 B outside
0.19 B over
-0.17 B own
-0.07 B p.m
-0.44 B pair
0.44 B part
0.69 B parter
-0.49 B partner
-0.40 B parts
-0.16 B peek
-0.25 B penned
0.78 B people
0.31 B period
0.04 B phenomenal
0.06 B photo
-0.40 B picks
-0.41 B pilot
0.42 B pilots
0.06 B place
-0.26 B plan
-0.98 B play
0.50 B played
0.40 B playing
-0.69 B plays
-0.53 B plot
-0.61 B police
-0.53 B popular
-0.78 B portray
0.41 B portrayed
-1.00 B power
-0.63 B powerful
-0.32 B premiere
-0.60 B premiered
-0.17 B presentation
-0.48 B president
0.44 B press
-0.20 B previous
-0.28 B previously
-0.49 B procedural
-0.48 B produce
-0.25 B produced
-0.69 B producer
-0.88 B producers
-0.50 B produces
-0.89 B production
-0.06 B programming
-0.15 B project
-0.05 B promotional
0.20 B protagonist
-0.05 B protagonists
-0.12 B publisher
-0.05 B put
-0.07 B ratings
-0.40 B read
-0.43 B reads
-0.28 B ready
0.39 B real
-0.05 B really
0.05 B recent
0.62 B recently
0.34 B recovering
-0.28 B regular
-0.07 B relationship
-0.65 B release
-0.11 B remains
0.53 B remake
-0.38 B renewal
-0.11 B renewed
-0.54 B replaced
-0.22 B replacing
0.43 B report
-0.30 B reported
-0.05 B reports
-0.65 B representative
0.04 B reprise
0.62 B reprising
-0.42 B resourceful
0.20 B respectively
-0.04 B response
0.25 B return
-0.06 B returning
-0.28 B returns
0.71 B reunion
0.51 B reunites
0.28 B reveal
0.24 B revealed
-0.31 B revolves
-0.34 B role
0.11 B roles
0.26 B rolling
0.28 B romance
-0.20 B run
0.18 B s
0.05 B sadly
-0.15 B said
-0.34 B same
-0.10 B save
0.65 B say
-0.37 B says
-0.04 B scandal
0.05 B scenes
-0.34 B science
0.42 B screenwriter
-0.66 B script
0.19 B season
-0.31 B seasons
-0.25 B second
-0.46 B secret
0.59 B see
0.71 B seen
0.09 B sees
-0.59 B senior
-0.17 B sequel
-0.88 B serial
-0.55 B service
0.30 B set
-0.37 B setting
-0.32 B share
-0.35 B shared
0.23 B she
-0.60 B shocking
-0.23 B shooting
-0.65 B shot
-0.22 B show
-0.23 B shown
-0.39 B showrunner
-0.22 B shows
0.66 B signed
-0.26 B since
-0.40 B sister
0.15 B sisters
-0.33 B slate
-0.45 B small
0.84 B some
0.19 B son
-0.38 B sonic
-0.95 B soon
-0.42 B source
0.15 B south
0.47 B speaking
0.61 B special
0.54 B spin-off
-0.45 B spinoff
-0.23 B staff
0.58 B star-studded
0.22 B starred
0.53 B starring
0.11 B stars
-0.62 B started
0.40 B starts
-0.54 B statement
0.38 B status
0.37 B stick
-0.34 B still
-0.53 B stories
-0.39 B story
0.50 B streaming
0.39 B strong
-0.71 B success
0.18 B successful
0.04 B such
-0.34 B sunday
0.40 B supposed
-0.15 B synopsis
-0.51 B take
-0.47 B takes
-0.41 B talent
-0.81 B team
-0.07 B teaser
0.59 B teen
-0.72 B television
-0.39 B tell
0.16 B tells
0.60 B than
0.05 B their
-0.80 B them
-0.75 B then
0.17 B there
0.25 B these
-0.81 B they
-0.38 B they're
-0.73 B thief
-0.37 B thinks
0.30 B third
0.36 B those
-0.52 B thrilled
-0.56 B thriller
-0.05 B through
-0.16 B throughout
-0.12 B time
0.25 B title
-0.19 B titles
-0.33 B together
-0.42 B tokyo
-0.32 B told
0.16 B too
0.25 B took
-0.65 B top
-0.05 B total
-0.62 B town
-0.53 B trailer
-0.52 B trio
-1.14 B truly
-0.47 B turn
-0.32 B turns
-0.45 B tv
-0.30 B u.s.
0.14 B uk
-0.50 B under
0.49 B unique
-0.65 B unveiled
0.11 B up
0.40 B upcoming
-0.50 B upon
0.16 B us
0.17 B vampire
0.33 B various
-0.28 B version
-0.35 B very
-0.17 B via
-0.48 B video
-0.27 B viewers
0.42 B voice
-0.13 B waiting
0.22 B want
0.08 B wanted
-0.16 B watching
-0.15 B way
-0.42 B we're
-0.18 B web
-0.69 B webtoon
-0.46 B weekend
-0.26 B weeks
0.12 B well
-0.20 B west
0.34 B when
-0.08 B where
-0.45 B whether
-0.39 B which
-0.23 B who
0.51 B wife
0.16 B will
0.36 B winner
-0.81 B winning
-0.08 B winter
-0.18 B within
0.06 B won
-0.13 B work
-0.60 B working
-0.55 B world
-0.45 B writer
-0.59 B writers
-0.14 B written
-0.94 B wrote
-0.21 B year
-0.30 B year-old
0.44 B years
0.30 B yet
-0.05 B york
0.19 B you
0.16 B you're
-0.74 B young
-0.14 B your
-0.14 B –
-0.15 B “
0.30 B ”
-0.15 Bn !
-0.05 Bn #
-0.41 Bn %C
0.06 Bn %D
-0.33 Bn %K
0.19 Bn %N
0.10 Bn %O
0.20 Bn %S
0.04 Bn %T
-0.66 Bn &
-0.04 Bn 's
-0.15 Bn )
-0.24 Bn ,
-0.17 Bn -
-0.21 Bn --
0.79 Bn .
-0.30 Bn 3d
0.53 Bn :
-0.09 Bn ;
-0.35 Bn [
0.06 Bn about
-0.26 Bn acclaimed
-0.05 Bn according
-0.16 Bn across
0.13 Bn actor
0.19 Bn actors
0.48 Bn actress
-0.64 Bn adaptation
-0.48 Bn adapted
-0.70 Bn adapts
-0.07 Bn added
0.36 Bn adds
-0.32 Bn after
-0.13 Bn again
-0.10 Bn against
0.17 Bn aired
-0.45 Bn aka
-0.31 Bn all
-0.05 Bn along
-0.07 Bn alongside
0.64 Bn already
0.30 Bn also
0.11 Bn american
0.14 Bn among
-0.21 Bn animated
0.37 Bn animates
-0.60 Bn anime
0.38 Bn announced
-0.32 Bn another
-0.41 Bn anthology
-0.49 Bn anything
-0.52 Bn around
-0.26 Bn association
0.16 Bn australia
-0.26 Bn author
-0.12 Bn award
0.32 Bn award-winning
-0.14 Bn axed
-0.47 Bn backdrop
-0.32 Bn bafta
-0.54 Bn based
-0.18 Bn battle
-0.67 Bn beautiful
-0.33 Bn been
-0.59 Bn before
-0.14 Bn begin
-0.07 Bn begun
-0.23 Bn being
0.24 Bn beloved
-0.27 Bn best
-0.35 Bn bestselling
-0.71 Bn between
-0.06 Bn black
-0.46 Bn body
-0.47 Bn book
-0.25 Bn boss
0.10 Bn both
-0.62 Bn bring
-0.25 Bn bringing
-0.36 Bn brings
0.18 Bn brother
-0.24 Bn but
-0.20 Bn called
-0.06 Bn cameras
0.64 Bn can
0.48 Bn cast
0.40 Bn casting
-0.51 Bn centering
-0.26 Bn centers
-0.21 Bn ceo
-0.34 Bn chairman
0.10 Bn characters
-0.07 Bn chief
-0.11 Bn city
-0.55 Bn classic
-0.06 Bn close
-0.35 Bn co-created
-0.15 Bn co-creator
-0.43 Bn co-creators
-0.50 Bn co-written
-0.27 Bn collaboration
-0.46 Bn comedy
0.39 Bn comes
-0.20 Bn coming
1.23 Bn confirmed
0.51 Bn continues
-0.59 Bn created
-0.73 Bn creative
-0.90 Bn creator
-0.52 Bn creators
-0.33 Bn credit
-0.31 Bn crime
-0.44 Bn dates
-0.12 Bn day
-0.25 Bn deal
-0.38 Bn death
-0.28 Bn debut
-0.06 Bn debuted
0.39 Bn described
-0.42 Bn despite
-0.09 Bn destroy
0.20 Bn detective
-0.20 Bn developed
0.48 Bn different
0.24 Bn direct
-0.73 Bn directed
-0.27 Bn directing
-0.86 Bn director
-1.08 Bn directors
-0.51 Bn discovered
-0.35 Bn down
0.15 Bn dr
-0.48 Bn drawn
0.27 Bn during
-0.11 Bn duties
-0.05 Bn east
-0.40 Bn emmy
-0.28 Bn end
-0.18 Bn england
0.81 Bn ensemble
-0.08 Bn entertainment
-0.05 Bn episode
0.30 Bn even
0.60 Bn event
-0.35 Bn events
-0.12 Bn everything
-0.28 Bn excited
-0.30 Bn exec
-0.25 Bn executive
0.19 Bn expect
-0.43 Bn fact
-0.46 Bn family
0.19 Bn fans
-0.30 Bn fantastic
-0.36 Bn fantasy
-0.21 Bn father
-0.54 Bn favourite
0.57 Bn feature
-0.50 Bn features
0.47 Bn featuring
-0.17 Bn fictional
-0.35 Bn film
-0.04 Bn filmed
-0.34 Bn filming
-0.54 Bn filmmaker
0.13 Bn first
-0.62 Bn follow
0.16 Bn followed
0.47 Bn following
0.07 Bn follows
0.20 Bn former
-0.11 Bn french
-0.42 Bn from
0.09 Bn front
0.42 Bn fronted
0.14 Bn game
-0.26 Bn genre
0.06 Bn get
0.33 Bn globe
-0.05 Bn go
-0.49 Bn goes
0.16 Bn golden
0.56 Bn great
0.30 Bn had
-0.42 Bn hand
0.22 Bn has
0.80 Bn have
-0.80 Bn he
-0.28 Bn head
-0.46 Bn helmed
-0.56 Bn her
-0.18 Bn here
-0.54 Bn heroine
0.32 Bn his
-0.65 Bn hit
-0.20 Bn hollywood
-0.61 Bn home
-0.35 Bn horror
0.52 Bn host
0.33 Bn hour
0.13 Bn however
0.47 Bn huge
-0.18 Bn husband
-0.34 Bn i
0.38 Bn if
-0.24 Bn illustrated
-0.49 Bn include
0.05 Bn included
0.07 Bn includes
0.13 Bn including
-0.11 Bn indie
0.26 Bn inspired
-0.13 Bn into
-0.13 Bn ireland
-0.20 Bn itself
-0.23 Bn join
-0.32 Bn joined
0.72 Bn joining
0.72 Bn joins
-0.19 Bn journalist
-0.16 Bn journey
-0.05 Bn just
-0.45 Bn know
0.29 Bn known
0.32 Bn korean
-0.73 Bn last
0.19 Bn lawyer
0.34 Bn lead
-0.45 Bn leading
0.13 Bn leads
0.47 Bn led
-0.16 Bn left
-0.37 Bn life
-0.18 Bn light
-0.08 Bn like
-0.27 Bn likely
-0.38 Bn london
0.12 Bn look
-0.35 Bn looks
-0.43 Bn lord
-0.36 Bn love
-0.73 Bn main
-0.34 Bn make
-0.14 Bn makes
-0.22 Bn making
-0.37 Bn man
-0.50 Bn manga
-0.60 Bn married
-0.36 Bn meanwhile
-0.27 Bn meets
-0.29 Bn members
-0.19 Bn minute
-0.43 Bn miss
-0.20 Bn mission
-0.17 Bn months
-0.28 Bn more
-0.08 Bn most
0.50 Bn mother
-0.06 Bn moved
-0.15 Bn movie
0.27 Bn mr
-0.60 Bn my
-0.55 Bn name
0.04 Bn named
-0.19 Bn nearly
-0.19 Bn network
-0.13 Bn new
0.51 Bn newcomer
0.45 Bn newcomers
-0.50 Bn newly
0.38 Bn news
-0.09 Bn night
-0.57 Bn no
-0.27 Bn nominated
0.40 Bn nominee
0.15 Bn not
-0.09 Bn novel
-0.50 Bn novels
0.60 Bn now
-0.15 Bn off
-0.33 Bn officer
-0.42 Bn older
-0.12 Bn once
-0.53 Bn one
-0.21 Bn only
0.60 Bn opposite
-0.54 Bn or
-0.04 Bn original
0.63 Bn originals
0.37 Bn oscar
0.65 Bn other
-0.11 Bn our
0.29 Bn out
0.24 Bn over
-0.17 Bn own
-0.44 Bn pair
0.19 Bn part
-0.42 Bn partner
-0.31 Bn parts
-0.16 Bn photo
0.08 Bn pilot
0.16 Bn place
-0.26 Bn plan
-0.77 Bn play
0.51 Bn played
-0.51 Bn playing
-0.74 Bn plays
-0.06 Bn popular
-0.78 Bn portray
0.42 Bn portrayed
-0.74 Bn power
-0.35 Bn premiere
-0.48 Bn president
0.44 Bn press
0.17 Bn previously
-0.42 Bn produce
-0.64 Bn produced
-0.37 Bn producer
-0.77 Bn producers
-0.51 Bn produces
-0.90 Bn production
-0.17 Bn programming
-0.61 Bn protagonist
-0.41 Bn protagonists
-0.12 Bn publisher
-0.06 Bn ratings
-0.40 Bn read
-0.43 Bn reads
-0.28 Bn ready
-0.05 Bn really
0.09 Bn regular
-0.24 Bn relationship
-0.11 Bn remains
-0.20 Bn replaced
-0.22 Bn replacing
0.44 Bn report
-0.04 Bn reports
-0.65 Bn representative
-0.55 Bn reprise
0.57 Bn reprising
0.33 Bn respectively
0.51 Bn return
-0.13 Bn returning
-0.06 Bn returns
0.71 Bn reunion
0.46 Bn reunites
0.28 Bn reveal
-0.31 Bn revolves
-0.41 Bn role
-0.17 Bn roles
0.18 Bn s
0.05 Bn sadly
0.05 Bn said
-0.19 Bn same
-0.33 Bn says
-0.26 Bn screenwriter
0.51 Bn season
-0.31 Bn seasons
-0.59 Bn second
-0.23 Bn secret
0.28 Bn see
0.58 Bn seen
0.06 Bn sees
-0.85 Bn serial
-0.19 Bn series
-0.55 Bn service
0.50 Bn set
-0.26 Bn setting
-0.28 Bn share
-0.35 Bn shared
-0.32 Bn she
-0.57 Bn shocking
-0.23 Bn shooting
0.06 Bn show
-0.17 Bn shown
-0.39 Bn showrunner
-0.30 Bn shows
0.67 Bn signed
-0.22 Bn since
-0.42 Bn sister
0.25 Bn sisters
-0.17 Bn slate
-0.10 Bn small
-0.74 Bn soon
-0.32 Bn source
-0.09 Bn south
0.61 Bn special
0.11 Bn spin-off
0.61 Bn star
0.21 Bn starring
0.13 Bn stars
-0.08 Bn starts
-0.38 Bn statement
0.38 Bn stick
-0.51 Bn stories
-0.30 Bn story
-0.08 Bn streaming
0.14 Bn studio
-0.50 Bn success
-0.16 Bn such
-0.20 Bn sunday
-0.15 Bn synopsis
-0.35 Bn take
-0.46 Bn takes
-0.78 Bn team
-0.27 Bn television
-0.30 Bn tells
-0.54 Bn them
-0.57 Bn then
0.27 Bn there
-0.07 Bn these
0.06 Bn they
-0.33 Bn thinks
-0.55 Bn thriller
-0.16 Bn through
0.29 Bn time
-0.32 Bn together
-0.42 Bn tokyo
-0.13 Bn told
-0.52 Bn took
-0.65 Bn top
-0.36 Bn town
-0.42 Bn trailer
-0.52 Bn trio
0.09 Bn uk
-0.50 Bn under
-0.81 Bn up
-0.50 Bn upon
-0.21 Bn us
0.37 Bn vampire
0.35 Bn various
-0.24 Bn very
-0.17 Bn via
-0.22 Bn video
-0.35 Bn viewers
0.19 Bn villain
-0.95 Bn wanted
-0.16 Bn watching
-1.09 Bn we
-0.41 Bn we're
-0.23 Bn weeks
-0.13 Bn well
-0.20 Bn west
0.22 Bn what
0.58 Bn when
0.21 Bn where
-0.45 Bn whether
-0.48 Bn which
0.36 Bn while
0.42 Bn wife
0.47 Bn will
0.39 Bn winner
-0.28 Bn winning
-0.40 Bn working
-0.38 Bn world
-0.19 Bn writer
-0.53 Bn writers
-1.01 Bn written
-0.44 Bn wrote
-0.20 Bn year
-0.65 Bn year-old
0.53 Bn years
-0.16 Bn yet
-0.34 Bn you
0.16 Bn you're
-0.16 Bn young
-0.14 Bn your
0.11 Bn –
0.25 Bn —
0.22 Bn “
0.23 Bn ”
-0.78 H 
0.56 H %C
0.14 H %D
0.75 H %N
-0.57 H %P
0.23 H %T
-0.43 H (
-0.43 H )
0.59 H ,
-0.05 H -
-0.18 H /
0.18 H :
-0.42 H ?
0.61 H a
-0.40 H about
0.51 H and
-0.25 H back
0.49 H can
0.68 H cast
-0.26 H coming
-0.78 H date
-0.10 H do
-0.31 H for
0.42 H in
-0.41 H is
-0.41 H it
0.15 H march
-0.92 H new
-0.66 H of
-0.22 H on
-0.22 H plot
-0.29 H release
-0.10 H renewed
0.11 H returning
0.44 H series
-0.31 H star
-0.66 H story
0.33 H the
0.51 H to
0.36 H trailer
-0.34 H tv
0.49 H watch
-0.61 H what
-0.79 H when
-0.16 H where
-0.22 H who
-0.52 H “
-0.52 H ”
-0.25 L1 %C
-0.19 L1 %D
-0.09 L1 %N
-0.38 L1 %P
-0.35 L1 %S
-0.34 L1 %T
-0.13 L1 &
0.11 L1 's
0.25 L1 (
0.27 L1 )
-0.23 L1 ,
-0.25 L1 -
-0.08 L1 --
0.58 L1 .
-0.12 L1 /
0.33 L1 ;
0.16 L1 ^
-0.92 L1 a
-0.21 L1 about
0.32 L1 actor
-0.21 L1 actors
0.63 L1 actress
-0.37 L1 adapts
-0.10 L1 after
-0.45 L1 aka
0.49 L1 alongside
-0.38 L1 an
-0.17 L1 and
0.77 L1 are
-0.28 L1 around
-0.26 L1 as
-0.60 L1 at
-0.33 L1 axed
0.54 L1 be
-0.27 L1 beloved
-0.23 L1 between
0.27 L1 both
-0.27 L1 bring
-0.28 L1 brother
-0.14 L1 but
-0.28 L1 by
-0.19 L1 called
-0.51 L1 character
-0.45 L1 chief
-0.13 L1 co-creator
-0.80 L1 creator
-0.50 L1 creators
-0.74 L1 detective
-0.75 L1 director
-0.15 L1 doing
-0.40 L1 drama
0.52 L1 feature
-0.50 L1 features
-0.33 L1 film
-0.28 L1 followed
-0.64 L1 follows
-0.36 L1 for
-0.38 L1 former
0.05 L1 from
-0.17 L1 game
0.61 L1 has
-0.40 L1 his
0.52 L1 host
-0.18 L1 husband
-0.49 L1 in
-0.42 L1 include
0.10 L1 includes
0.86 L1 including
-0.12 L1 into
0.35 L1 is
-0.41 L1 its
0.22 L1 join
-0.10 L1 joining
-0.40 L1 know
-0.13 L1 last
0.13 L1 like
-0.44 L1 lord
-0.26 L1 meets
-0.20 L1 members
-0.15 L1 movie
-0.37 L1 mr
-0.55 L1 my
-0.19 L1 named
-0.43 L1 new
0.51 L1 newcomer
0.36 L1 newcomers
0.40 L1 nominee
-0.12 L1 not
-0.15 L1 of
-0.33 L1 officer
-0.60 L1 on
-0.18 L1 one
-0.44 L1 only
0.60 L1 opposite
-0.49 L1 or
-0.79 L1 play
0.12 L1 played
-0.41 L1 playing
-0.63 L1 plays
-0.57 L1 portray
-0.48 L1 president
-0.15 L1 producer
-0.64 L1 producers
-0.55 L1 protagonist
-0.41 L1 protagonists
-0.08 L1 publisher
0.61 L1 replacing
-0.38 L1 said
0.37 L1 sees
-0.52 L1 service
-0.51 L1 showrunner
0.39 L1 since
-0.09 L1 small
-0.54 L1 so
-0.43 L1 south
0.84 L1 star
0.55 L1 starred
-0.23 L1 starring
0.35 L1 stars
-0.14 L1 studio
-0.40 L1 takes
0.15 L1 that
-0.58 L1 the
-0.43 L1 their
-0.07 L1 this
-0.13 L1 through
-0.18 L1 title
-0.37 L1 to
-0.51 L1 under
-0.40 L1 upon
-0.21 L1 us
-0.50 L1 vampire
0.30 L1 villain
0.41 L1 was
-0.16 L1 watching
-0.17 L1 west
0.08 L1 when
-0.45 L1 whether
0.40 L1 while
0.21 L1 wife
0.41 L1 winner
0.39 L1 with
-0.04 L1 young
0.48 L1 –
-0.19 L2 %C 's
0.05 L2 %C ,
0.34 L2 %C and
-0.54 L2 %D ,
0.21 L2 %D and
0.29 L2 %D that
-0.52 L2 %K 's
-0.59 L2 %N ,
0.21 L2 %O ,
-0.04 L2 %P 's
-0.36 L2 %P (
0.49 L2 %P )
0.32 L2 %P :
0.40 L2 %P actress
-0.19 L2 %P as
-0.33 L2 %P by
-0.27 L2 %P for
-0.20 L2 %P in
-0.90 L2 %P of
-0.12 L2 %P on
-0.36 L2 %P plays
0.47 L2 %P star
-0.37 L2 %P takes
-0.34 L2 %P the
-0.45 L2 %P to
0.13 L2 %P with
-0.43 L2 %P –
0.13 L2 %S ,
0.25 L2 %S are
0.45 L2 %S with
-0.26 L2 %T %S
-0.09 L2 %T (
0.58 L2 %T ,
-0.35 L2 %T :
-0.48 L2 %T and
0.31 L2 %T are
-0.64 L2 %T creator
0.51 L2 %T includes
1.08 L2 %T starring
0.29 L2 %T stars
0.49 L2 %T with
-0.11 L2 's husband
-0.20 L2 's the
-0.37 L2 ( the
-1.11 L2 ) ,
0.12 L2 ) as
0.28 L2 ) –
-0.23 L2 , a
0.35 L2 , after
-0.48 L2 , alongside
0.18 L2 , and
-0.07 L2 , but
-0.13 L2 , including
0.48 L2 , starring
0.18 L2 , stars
0.46 L2 , the
-0.12 L2 , with
-0.68 L2 , ”
-0.10 L2 . /
-0.29 L2 / producer
-0.44 L2 : the
-0.07 L2 ^ %C
-0.10 L2 ^ %T
0.16 L2 ^ ^
0.29 L2 ^ actor
0.42 L2 ^ both
-0.27 L2 ^ but
-0.29 L2 ^ creator
0.21 L2 ^ from
-0.10 L2 ^ joining
-0.27 L2 ^ showrunner
0.23 L2 ^ starring
-0.13 L2 ^ the
-0.61 L2 ^ when
-0.06 L2 ^ while
-0.13 L2 about the
-0.08 L2 according to
-0.29 L2 actor ,
-0.40 L2 adaptation of
-0.31 L2 adapted by
-0.16 L2 adapted from
-0.05 L2 along with
-0.36 L2 also includes
0.70 L2 also stars
-0.18 L2 and a
0.39 L2 and starring
0.23 L2 and the
0.26 L2 and writer
-0.18 L2 announced at
-0.06 L2 as a
-0.25 L2 as an
-0.19 L2 at the
0.43 L2 back ;
-0.30 L2 based on
0.46 L2 cast :
0.61 L2 cast includes
0.50 L2 cast including
-0.20 L2 cast members
-0.11 L2 city of
-0.44 L2 co-written by
-0.47 L2 created by
-0.33 L2 credit :
-0.25 L2 daughter ,
-0.71 L2 directed by
-0.57 L2 dr .
0.42 L2 drama starring
-0.26 L2 during the
-0.30 L2 executive producer
-0.16 L2 film ,
-0.10 L2 follows a
-0.38 L2 from the
-0.33 L2 has axed
-0.24 L2 illustrated by
-0.08 L2 in %D
-0.56 L2 in a
-0.38 L2 in the
0.26 L2 inspired by
0.43 L2 it starred
0.21 L2 it stars
-0.06 L2 know so
0.51 L2 led by
-0.20 L2 man ,
-0.32 L2 manga by
0.48 L2 mr .
-0.33 L2 name by
-0.50 L2 novel by
-0.26 L2 novels by
-0.17 L2 of a
-0.32 L2 of drama
-0.58 L2 of the
-0.10 L2 on a
-0.26 L2 on the
-0.09 L2 photo :
-0.32 L2 photo by
0.82 L2 played by
-0.10 L2 produced by
-0.34 L2 return as
-0.26 L2 returning as
-0.24 L2 returns as
-0.14 L2 revolves around
-0.18 L2 role as
-0.32 L2 role of
-0.55 L2 roles as
-0.37 L2 series ,
-0.41 L2 series and
-0.18 L2 series creator
-0.09 L2 series follows
-0.58 L2 series from
-0.05 L2 series starring
0.47 L2 series stars
-0.04 L2 series with
-0.50 L2 set in
-0.23 L2 shooting in
-0.20 L2 show ,
0.64 L2 show stars
0.07 L2 star :
0.14 L2 star opposite
-0.41 L2 story of
-0.47 L2 such as
-0.10 L2 the %D
-0.15 L2 the %N
-0.13 L2 the south
-0.10 L2 to a
-0.05 L2 to the
-0.21 L2 under director
-0.64 L2 voice of
0.39 L2 well as
-0.22 L2 who plays
0.54 L2 will be
-0.79 L2 will play
-0.07 L2 with the
-0.36 L2 working with
-0.67 L2 written by
-0.21 L2 “ a
-0.16 L2 “ the
-0.15 L2 ” and
-0.35 L2 ” creator
-0.38 L2 ” said
0.75 L2 ” starring
-0.33 L3 %C has axed
0.28 L3 %D ) –
-0.21 L3 %D , but
0.49 L3 %D , with
-0.16 L3 %O %P 's
-0.59 L3 %P %N ,
-0.11 L3 %P 's husband
-0.37 L3 %P ( the
0.08 L3 %P ) as
-0.16 L3 %P , a
-0.12 L3 %P , ”
-0.13 L3 %P : the
-0.15 L3 %P in the
-0.27 L3 %P of drama
-0.24 L3 %P returns as
-0.76 L3 %P will play
-0.30 L3 %S of the
0.68 L3 %T , starring
0.55 L3 %T , with
0.25 L3 %T and the
-0.35 L3 %T ” creator
-0.47 L3 's %P of
-0.44 L3 's %T ,
0.54 L3 ( %P 's
-0.56 L3 ( %P of
-0.12 L3 ( %P on
-0.09 L3 ( photo :
-0.07 L3 ( “ the
-0.09 L3 ) %P (
-0.76 L3 ) , with
-0.64 L3 , %P 's
-0.33 L3 , %P (
0.08 L3 , %P as
-0.13 L3 , %P in
-0.08 L3 , according to
0.41 L3 , along with
-0.05 L3 , directed by
0.29 L3 , inspired by
0.54 L3 , mr .
0.60 L3 , played by
-0.35 L3 , produced by
-0.06 L3 , written by
-0.38 L3 , ” said
-0.72 L3 : %P (
-0.51 L3 ^ %P 's
-1.04 L3 ^ %P (
0.75 L3 ^ %P :
0.10 L3 ^ %P as
-0.36 L3 ^ %P plays
-0.34 L3 ^ %P –
-0.26 L3 ^ %T %S
-0.09 L3 ^ %T (
-0.30 L3 ^ %T and
0.11 L3 ^ %T stars
-0.07 L3 ^ ^ %C
-0.10 L3 ^ ^ %T
0.16 L3 ^ ^ ^
0.29 L3 ^ ^ actor
0.42 L3 ^ ^ both
-0.27 L3 ^ ^ but
-0.29 L3 ^ ^ creator
0.21 L3 ^ ^ from
-0.10 L3 ^ ^ joining
-0.27 L3 ^ ^ showrunner
0.23 L3 ^ ^ starring
-0.13 L3 ^ ^ the
-0.61 L3 ^ ^ when
-0.06 L3 ^ ^ while
-0.26 L3 ^ based on
0.46 L3 ^ cast :
-0.46 L3 ^ created by
-0.27 L3 ^ directed by
-0.26 L3 ^ executive producer
0.43 L3 ^ it starred
-0.32 L3 ^ produced by
-0.31 L3 ^ written by
0.43 L3 a %S with
-0.39 L3 adapts %P 's
-0.23 L3 after %P 's
-0.28 L3 an adaptation of
-0.35 L3 and %P (
-0.37 L3 and %P as
-0.05 L3 and %P of
-0.31 L3 and adapted by
-0.17 L3 and directed by
-0.19 L3 and illustrated by
-0.05 L3 and produced by
-0.08 L3 and written by
-0.62 L3 are %P (
0.39 L3 as well as
-0.13 L3 based on the
-0.32 L3 be directed by
-0.19 L3 be written by
-0.15 L3 book %T :
-0.12 L3 by %P 's
-0.88 L3 by %P (
0.65 L3 cast also includes
-0.09 L3 centers on a
0.46 L3 character %P (
0.38 L3 executive produced by
-0.10 L3 for the %D
-0.08 L3 he will play
-0.18 L3 her role as
-0.54 L3 include %P (
-0.96 L3 is %P (
-0.10 L3 is based on
-0.24 L3 is created by
-0.17 L3 is directed by
-0.18 L3 is written by
-0.10 L3 new %P 's
-0.27 L3 of %P 's
0.35 L3 of %P (
-0.43 L3 of %S ,
0.68 L3 of %T ,
0.51 L3 of %T includes
0.42 L3 on %D ,
0.29 L3 on %D that
0.49 L3 on %P (
-0.04 L3 on %P in
-0.33 L3 same name by
-0.12 L3 series written by
-0.08 L3 set in the
0.05 L3 starring %P 's
-0.15 L3 stars %P (
-0.49 L3 stars %P as
-0.06 L3 the %P 's
-0.17 L3 the %P for
-0.17 L3 the %P of
0.53 L3 the cast includes
-0.09 L3 the series follows
0.32 L3 the series stars
-0.20 L3 the show ,
0.64 L3 the show stars
-0.42 L3 the story of
0.21 L3 to %O ,
-0.51 L3 to %P 's
-0.16 L3 was created by
-0.23 L3 was written by
-0.30 L3 with %P as
-0.29 L3 writer / producer
0.57 L3 “ %P (
-0.13 LR %D .
-0.38 LR %N ,
-0.34 LR %O 's
-0.29 LR %O ,
-0.25 LR %T .
-0.05 LR 's %D
0.09 LR 's %N
-0.38 LR 's 's
0.38 LR 's )
0.21 LR 's ,
0.22 LR 's .
0.25 LR 's and
-0.11 LR 's are
0.21 LR 's as
-0.38 LR 's in
-0.34 LR 's novels
-0.06 LR 's of
-0.07 LR 's to
-0.17 LR ( $
-0.12 LR ( %N
-0.61 LR ( 's
0.36 LR ( )
-0.62 LR ( ,
-0.24 LR ( in
-0.16 LR ( of
-0.07 LR ( on
0.21 LR , 's
-0.90 LR , )
-0.69 LR , ,
-0.24 LR , -
-0.18 LR , .
0.43 LR , announced
0.20 LR , are
0.77 LR , has
-0.66 LR , in
-0.21 LR , said
-0.31 LR , to
-0.58 LR , was
-0.32 LR , will
0.34 LR -- ,
-0.53 LR . )
0.50 LR . ,
-0.64 LR : )
0.50 LR : ,
0.16 LR : .
-0.54 LR : /
-0.25 LR : is
-0.26 LR : the
0.70 LR : to
-0.11 LR : will
0.24 LR ; ,
0.06 LR ; is
-0.57 LR ^ 's
-0.19 LR ^ ,
0.53 LR ^ .
-0.75 LR ^ :
0.81 LR ^ also
0.69 LR ^ and
-0.13 LR ^ are
0.27 LR ^ as
0.09 LR ^ cast
-0.21 LR ^ continues
-0.75 LR ^ created
-0.64 LR ^ directs
0.14 LR ^ has
0.60 LR ^ have
0.75 LR ^ in
0.15 LR ^ is
-0.43 LR ^ launched
-0.36 LR ^ lead
0.34 LR ^ plays
0.11 LR ^ reprises
0.25 LR ^ return
0.55 LR ^ returns
0.39 LR ^ said
-0.56 LR ^ says
0.17 LR ^ star
-0.34 LR ^ stars
-0.38 LR ^ to
-0.52 LR ^ was
0.49 LR ^ who
0.68 LR ^ will
0.16 LR ^ wrote
0.59 LR ^ –
-0.18 LR a )
-0.15 LR a ,
-0.11 LR a lawyer
0.30 LR actor as
-0.24 LR actor is
0.55 LR actors .
0.50 LR actress ,
0.64 LR actress .
-0.37 LR adapts 's
0.14 LR after 's
-0.09 LR alongside .
-0.14 LR an $
-0.92 LR and 's
0.33 LR and ,
0.40 LR are ,
0.25 LR are .
-0.14 LR around ,
-0.15 LR as $
-0.37 LR as 's
-0.61 LR as ,
-0.48 LR as .
-0.30 LR as ;
0.26 LR as as
-0.81 LR as in
-0.40 LR as with
-0.46 LR as would
-0.10 LR at $
-0.21 LR at ,
-0.57 LR at .
-0.09 LR at in
-0.16 LR between and
0.09 LR but has
-0.14 LR by $
-0.09 LR by 's
0.41 LR by )
0.40 LR by ,
-1.19 LR by .
-0.32 LR by /
-0.57 LR by and
-0.31 LR by in
-0.56 LR by is
-0.39 LR by on
-0.24 LR by who
0.33 LR by –
-0.13 LR co-creator ,
-0.42 LR creator .
-0.38 LR creator has
-0.55 LR director .
-0.30 LR director is
-0.32 LR drama ,
-0.09 LR follows ,
0.09 LR for 's
-0.23 LR for )
0.16 LR for as
0.21 LR from 's
-0.73 LR from ,
0.07 LR from .
-0.17 LR in %D
-0.80 LR in 's
-0.45 LR in )
-0.53 LR in ,
-0.68 LR in .
0.25 LR in in
-0.07 LR in on
-0.48 LR include .
0.31 LR include as
-0.12 LR including ,
0.92 LR including .
-0.68 LR is 's
0.69 LR is ,
0.18 LR is .
0.33 LR is as
-0.40 LR its ,
-0.13 LR last )
0.41 LR like .
-0.26 LR meets ,
-0.15 LR movie .
-0.09 LR new 's
-0.12 LR not )
-0.71 LR of $
0.24 LR of 's
-0.59 LR of )
-0.78 LR of ,
-0.93 LR of .
-0.23 LR of :
-0.49 LR of and
-0.14 LR of in
-0.15 LR of to
-0.30 LR of who
-0.43 LR of will
-0.40 LR on 's
-0.12 LR on )
0.12 LR on ,
-0.64 LR on in
0.14 LR opposite in
-0.29 LR or .
-0.24 LR play ,
-0.31 LR plays ,
-0.28 LR plays in
-0.48 LR producer 's
-0.07 LR producer ,
-0.07 LR producer said
-0.18 LR producer will
-0.41 LR protagonists ,
-0.17 LR said ,
-0.14 LR showrunner ,
-0.09 LR small town
-0.06 LR so $
0.50 LR star ,
0.45 LR star stars
-0.34 LR starring 's
0.58 LR starring ,
-0.83 LR starring .
0.54 LR starring ;
0.49 LR starring and
0.05 LR starring as
0.22 LR stars ,
0.95 LR stars .
0.92 LR stars as
0.21 LR that are
0.61 LR that will
-0.05 LR the $
-0.32 LR the %N
-0.15 LR the %S
-0.58 LR the 's
-0.51 LR the )
-0.45 LR the ,
0.20 LR the -
-0.91 LR the .
-0.13 LR the :
-0.09 LR the and
-0.18 LR the in
-0.12 LR the is
-0.58 LR the of
0.47 LR the series
-0.06 LR the spinoff
-0.44 LR the star
-0.17 LR the story
-0.09 LR to 's
-0.14 LR to ,
-0.59 LR to .
-0.35 LR to in
0.30 LR villain ,
0.64 LR while is
0.34 LR winner ,
0.58 LR with 's
0.42 LR with ,
0.62 LR with .
-0.16 LR with again
-0.28 LR with as
0.22 LR with in
-0.29 LR – $
-0.12 LR ” )
0.30 LR ” ,
-0.48 LR ” said
-0.04 Lb2 %C
-0.53 Lb2 %D
-0.30 Lb2 %K
0.23 Lb2 %N
0.51 Lb2 %O
-0.35 Lb2 %P
0.52 Lb2 %S
0.36 Lb2 %T
0.11 Lb2 's
-0.71 Lb2 (
0.15 Lb2 )
0.79 Lb2 ,
0.14 Lb2 -
-0.13 Lb2 .
0.04 Lb2 /
0.64 Lb2 :
0.25 Lb2 ^
-0.60 Lb2 a
-0.13 Lb2 about
-0.08 Lb2 according
-0.29 Lb2 actor
0.46 Lb2 actors
-0.39 Lb2 adaptation
-0.35 Lb2 adapted
-0.07 Lb2 added
-0.61 Lb2 after
0.07 Lb2 again
-0.29 Lb2 all
-0.05 Lb2 along
0.65 Lb2 already
0.08 Lb2 also
-0.09 Lb2 and
-0.10 Lb2 anime
-0.32 Lb2 another
-0.49 Lb2 anything
0.77 Lb2 are
-0.46 Lb2 as
0.34 Lb2 at
-0.45 Lb2 australia
-0.23 Lb2 back
-0.43 Lb2 backdrop
-0.32 Lb2 based
-0.17 Lb2 be
-0.28 Lb2 book
-0.52 Lb2 by
0.44 Lb2 cast
-0.30 Lb2 character
0.12 Lb2 characters
-0.11 Lb2 city
-0.35 Lb2 co-created
-0.44 Lb2 co-written
-0.47 Lb2 created
-0.33 Lb2 credit
-0.25 Lb2 daughter
-0.71 Lb2 directed
-0.57 Lb2 dr
-0.49 Lb2 drama
-0.26 Lb2 during
-0.33 Lb2 episodes
-0.37 Lb2 executive
-0.17 Lb2 film
-0.05 Lb2 filming
-0.70 Lb2 follows
-0.30 Lb2 for
-0.56 Lb2 from
-0.39 Lb2 front
0.58 Lb2 had
-0.21 Lb2 has
0.73 Lb2 have
-0.41 Lb2 her
-0.18 Lb2 here
-0.20 Lb2 his
-0.24 Lb2 illustrated
-0.88 Lb2 in
-0.27 Lb2 including
0.26 Lb2 inspired
-0.31 Lb2 is
-0.64 Lb2 its
-0.09 Lb2 know
0.30 Lb2 known
0.51 Lb2 led
-0.18 Lb2 like
-0.09 Lb2 main
-0.52 Lb2 man
-0.32 Lb2 manga
-0.69 Lb2 meanwhile
0.77 Lb2 members
0.60 Lb2 mother
-0.06 Lb2 moved
0.48 Lb2 mr
-0.64 Lb2 name
-0.13 Lb2 named
-0.18 Lb2 network
-0.27 Lb2 new
0.45 Lb2 news
0.20 Lb2 not
-0.61 Lb2 novel
-0.36 Lb2 novels
-0.95 Lb2 of
-0.57 Lb2 on
0.45 Lb2 oscar
-0.64 Lb2 out
-0.63 Lb2 over
-0.41 Lb2 partner
-0.35 Lb2 photo
0.82 Lb2 played
-0.19 Lb2 premiere
-0.28 Lb2 produced
0.06 Lb2 producers
-0.09 Lb2 production
-0.17 Lb2 programming
0.14 Lb2 return
-0.21 Lb2 returning
-0.24 Lb2 returns
-0.14 Lb2 revolves
-0.21 Lb2 role
-0.42 Lb2 roles
0.57 Lb2 said
-0.15 Lb2 says
-0.45 Lb2 second
-0.37 Lb2 series
0.06 Lb2 set
-0.23 Lb2 shooting
0.13 Lb2 show
-0.51 Lb2 showrunner
0.24 Lb2 star
0.39 Lb2 starring
0.60 Lb2 stars
-0.28 Lb2 stories
-0.48 Lb2 story
-0.47 Lb2 such
-0.68 Lb2 team
-0.20 Lb2 that
-0.11 Lb2 the
-0.37 Lb2 then
0.47 Lb2 this
-0.37 Lb2 to
0.06 Lb2 together
-0.11 Lb2 told
-0.27 Lb2 town
-0.15 Lb2 trailer
0.31 Lb2 uk
-0.21 Lb2 under
-0.14 Lb2 video
-0.36 Lb2 voice
-0.70 Lb2 was
-0.50 Lb2 we
0.39 Lb2 well
0.17 Lb2 when
-0.48 Lb2 which
-0.42 Lb2 who
0.56 Lb2 will
-0.23 Lb2 winning
0.84 Lb2 with
-0.40 Lb2 working
0.05 Lb2 world
-0.67 Lb2 written
-0.47 Lb2 year-old
0.72 Lb2 years
-0.36 Lb2 you
0.21 Lb2 you're
-0.11 Lb2 –
-0.80 Lb2 “
-0.24 Lb2 ”
-0.11 Lb3 !
0.10 Lb3 %C
0.60 Lb3 %D
-0.79 Lb3 %K
-0.40 Lb3 %N
0.34 Lb3 %O
0.28 Lb3 %P
0.31 Lb3 %S
0.10 Lb3 %T
-0.53 Lb3 &
0.51 Lb3 's
-1.17 Lb3 )
-0.22 Lb3 ,
0.12 Lb3 -
-0.64 Lb3 .
-0.39 Lb3 /
-0.32 Lb3 :
-0.10 Lb3 ;
0.08 Lb3 ^
-0.11 Lb3 a
-0.28 Lb3 actress
-0.39 Lb3 adapts
0.36 Lb3 adds
-0.47 Lb3 after
-0.24 Lb3 again
-0.10 Lb3 alongside
0.17 Lb3 already
-0.42 Lb3 also
0.23 Lb3 an
-0.34 Lb3 and
0.37 Lb3 animates
0.29 Lb3 are
-0.65 Lb3 as
-0.92 Lb3 at
-0.12 Lb3 back
-0.16 Lb3 based
-0.38 Lb3 be
-0.21 Lb3 been
-0.19 Lb3 being
-0.69 Lb3 between
-0.26 Lb3 book
-0.36 Lb3 both
-0.35 Lb3 by
0.47 Lb3 can
0.78 Lb3 cast
-0.09 Lb3 centers
0.35 Lb3 character
-0.21 Lb3 characters
0.23 Lb3 comedy
-0.26 Lb3 debut
0.11 Lb3 director
-0.36 Lb3 drama
0.25 Lb3 episode
0.14 Lb3 episodes
0.61 Lb3 event
0.07 Lb3 executive
-0.15 Lb3 expect
-0.30 Lb3 fact
-0.19 Lb3 family
0.17 Lb3 fans
0.23 Lb3 feature
-0.17 Lb3 fictional
0.26 Lb3 first
0.18 Lb3 follows
-0.13 Lb3 for
-0.12 Lb3 from
-0.64 Lb3 go
-0.17 Lb3 golden
0.46 Lb3 has
-0.16 Lb3 he
-0.32 Lb3 her
-0.56 Lb3 his
0.20 Lb3 in
-0.37 Lb3 include
-0.06 Lb3 including
-0.36 Lb3 is
0.91 Lb3 it
-0.20 Lb3 its
-0.50 Lb3 last
0.27 Lb3 lead
-0.37 Lb3 life
-0.66 Lb3 main
-0.20 Lb3 members
-0.20 Lb3 mission
-0.36 Lb3 mother
-0.12 Lb3 my
0.47 Lb3 named
-0.19 Lb3 new
-0.20 Lb3 news
0.31 Lb3 not
0.41 Lb3 novel
0.50 Lb3 on
0.88 Lb3 only
-0.25 Lb3 played
-0.33 Lb3 premiere
-0.28 Lb3 producer
0.28 Lb3 return
-0.19 Lb3 role
0.38 Lb3 s
-0.33 Lb3 same
-0.14 Lb3 secret
-0.75 Lb3 series
0.45 Lb3 set
-0.55 Lb3 show
-0.07 Lb3 shown
-0.09 Lb3 showrunner
-0.16 Lb3 shows
-0.19 Lb3 spin-off
0.06 Lb3 starring
-0.24 Lb3 stars
0.38 Lb3 stick
-0.06 Lb3 story
-0.11 Lb3 take
0.67 Lb3 that
-1.03 Lb3 the
0.78 Lb3 their
-0.40 Lb3 them
-0.04 Lb3 they
0.04 Lb3 this
-0.49 Lb3 thriller
-0.09 Lb3 to
-0.38 Lb3 trailer
0.35 Lb3 various
-0.72 Lb3 was
-0.14 Lb3 we
-0.55 Lb3 were
-0.09 Lb3 which
-0.39 Lb3 while
0.38 Lb3 who
0.30 Lb3 wife
-0.16 Lb3 will
0.58 Lb3 with
-0.37 Lb3 world
-0.29 Lb3 writer
-0.35 Lb3 year-old
-0.07 Lb3 years
0.35 Lb3 –
0.08 Lb3 “
0.10 Lb3 ”
-0.13 R1 !
-0.17 R1 $
-0.36 R1 %D
-0.29 R1 %N
-0.18 R1 %O
0.20 R1 %P
-0.15 R1 %S
-0.71 R1 %T
-0.17 R1 's
0.21 R1 )
0.54 R1 -
0.14 R1 --
0.33 R1 ...
-0.42 R1 /
-0.31 R1 :
0.75 R1 ;
-0.35 R1 ]
0.71 R1 a
-0.40 R1 actor
-0.36 R1 actress
-0.28 R1 added
0.53 R1 after
-0.35 R1 agent
0.41 R1 all
-0.16 R1 along
0.58 R1 also
-0.54 R1 and
0.43 R1 announced
-0.07 R1 are
0.54 R1 as
-0.42 R1 at
-0.04 R1 attached
-0.35 R1 australia
-0.33 R1 award
-0.28 R1 back
-0.42 R1 being
-0.19 R1 book
-0.27 R1 broadcast
-0.21 R1 but
-0.35 R1 by
0.09 R1 cast
0.18 R1 commented
-0.20 R1 confirmed
-0.21 R1 continues
-0.80 R1 created
0.30 R1 described
-0.33 R1 directed
-0.67 R1 directs
-0.04 R1 does
-0.57 R1 drama
-0.05 R1 episode
0.21 R1 executive
0.05 R1 family
-0.41 R1 follows
-0.49 R1 for
0.59 R1 from
-0.39 R1 had
0.36 R1 has
0.07 R1 have
-0.08 R1 his
0.41 R1 in
-0.22 R1 is
0.33 R1 joining
0.15 R1 joins
-0.43 R1 launched
-0.11 R1 lawyer
-0.39 R1 lead
0.58 R1 leads
-0.19 R1 leave
-0.21 R1 left
-0.59 R1 made
-0.41 R1 makes
-0.34 R1 novels
-1.33 R1 of
0.07 R1 on
-0.56 R1 one
0.34 R1 played
0.62 R1 playing
0.68 R1 plays
-0.11 R1 prequel
-0.64 R1 remains
0.36 R1 reprise
0.11 R1 reprises
-0.14 R1 respectively
0.25 R1 return
0.07 R1 returns
-0.20 R1 revealed
-0.23 R1 role
-0.50 R1 said
0.29 R1 series
-0.12 R1 set
-0.14 R1 show
-0.08 R1 sisters
-0.06 R1 spinoff
-0.19 R1 star
-0.22 R1 stars
0.41 R1 steps
-0.18 R1 story
0.15 R1 take
-0.06 R1 that
-0.85 R1 the
-0.46 R1 to
-0.34 R1 told
-0.29 R1 took
-0.09 R1 town
0.27 R1 turned
-0.15 R1 under
-0.20 R1 update
-0.16 R1 via
0.17 R1 was
-0.21 R1 who
-0.06 R1 will
0.35 R1 with
0.23 R1 would
0.16 R1 wrote
-0.37 R1 you
0.44 R1 –
-0.54 R1 —
-0.13 R1 “
-0.17 R2 $ $
-0.15 R2 %D .
-0.07 R2 %N %P
-0.07 R2 %N )
-0.15 R2 %N ,
0.22 R2 %P (
-0.23 R2 %T is
-0.59 R2 's %D
-0.47 R2 's %K
0.52 R2 's %P
-0.51 R2 's %T
-0.19 R2 's book
-0.05 R2 's character
-0.47 R2 's first
-0.33 R2 's husband
-0.07 R2 's journey
0.50 R2 's last
-0.22 R2 's manga
-0.21 R2 's novel
-0.45 R2 's second
-0.37 R2 's series
-0.16 R2 's trilogy
0.65 R2 's “
-0.44 R2 ) $
-0.25 R2 ) %P
0.20 R2 ) ,
0.22 R2 ) .
0.13 R2 ) and
0.50 R2 ) are
-0.60 R2 ) as
-0.39 R2 ) has
0.25 R2 ) in
-0.59 R2 ) is
-0.59 R2 ) lead
-0.79 R2 ) star
0.50 R2 ) who
-0.41 R2 ) will
-0.11 R2 ) would
-0.08 R2 , %C
0.34 R2 , %N
-0.16 R2 , %O
-0.06 R2 , %T
-0.81 R2 , a
-0.18 R2 , according
0.45 R2 , alongside
-0.15 R2 , an
0.10 R2 , and
-0.10 R2 , announced
-0.13 R2 , as
-0.32 R2 , but
-0.40 R2 , described
0.55 R2 , directed
-0.07 R2 , director
0.25 R2 , for
0.21 R2 , from
0.60 R2 , has
-0.14 R2 , in
0.20 R2 , is
-0.40 R2 , it
-0.15 R2 , its
0.44 R2 , known
-0.58 R2 , mr
0.21 R2 , new
-0.07 R2 , on
0.34 R2 , once
-0.72 R2 , played
-0.39 R2 , president
-0.14 R2 , produced
-0.42 R2 , respectively
-0.11 R2 , since
-0.55 R2 , their
-0.33 R2 , this
-0.21 R2 , was
-0.16 R2 , where
-0.35 R2 , which
0.05 R2 , while
0.06 R2 , who
0.33 R2 , whose
0.17 R2 , will
0.39 R2 , with
-0.45 R2 , “
-0.17 R2 , ”
-0.12 R2 - based
0.39 R2 - fronted
-0.11 R2 - winning
-0.16 R2 . ,
0.18 R2 . ”
-0.31 R2 ... $
-0.34 R2 / %C
-0.32 R2 / %O
-0.21 R2 : %P
0.33 R2 : the
-0.33 R2 : “
0.37 R2 ; %T
0.36 R2 ; and
-0.24 R2 a %P
-0.31 R2 actress %P
-0.28 R2 added :
0.53 R2 again playing
-0.16 R2 along with
-0.20 R2 and %D
-0.40 R2 and %T
-0.26 R2 and adapted
0.10 R2 and co
-0.13 R2 and directed
-0.13 R2 and her
-0.11 R2 and his
-0.11 R2 and illustrated
-0.15 R2 and is
-0.16 R2 and starring
-0.16 R2 and the
-0.46 R2 and will
-0.24 R2 and written
0.19 R2 are all
-0.36 R2 are executive
0.36 R2 are the
0.30 R2 as %P
0.51 R2 as a
0.32 R2 as he
0.45 R2 as the
-0.41 R2 as well
-0.24 R2 at its
-0.23 R2 at the
-0.08 R2 australia ,
-0.05 R2 award -
-0.48 R2 back in
-0.08 R2 by %P
0.10 R2 cast in
0.18 R2 commented :
-0.68 R2 created the
0.30 R2 described the
-0.33 R2 directed the
0.21 R2 executive produce
-0.33 R2 for %C
-0.57 R2 for %K
0.50 R2 for a
-0.52 R2 for his
-0.18 R2 for the
0.59 R2 from the
0.21 R2 has been
0.50 R2 has joined
0.19 R2 has said
-0.18 R2 has written
-0.58 R2 in %D
-0.18 R2 in %P
-0.28 R2 in %S
-0.04 R2 in %T
-0.04 R2 in order
0.18 R2 in the
-0.35 R2 in “
-0.32 R2 is also
0.60 R2 is available
0.68 R2 is back
-0.41 R2 is directing
-0.40 R2 is found
0.05 R2 is in
0.30 R2 is leaving
0.26 R2 is likely
-0.67 R2 is not
0.36 R2 is on
0.40 R2 is set
-0.22 R2 is stepping
0.30 R2 is the
-0.24 R2 joins “
0.54 R2 lead the
-0.81 R2 of %P
-0.09 R2 of a
-0.50 R2 of drama
-0.13 R2 of the
-0.56 R2 on %C
0.37 R2 on %D
-0.07 R2 on %P
0.86 R2 on a
-0.12 R2 on the
0.13 R2 plays %P
0.36 R2 reprise their
0.11 R2 reprises her
-0.35 R2 return to
0.14 R2 returns as
-0.34 R2 said ,
-0.26 R2 said .
0.38 R2 said :
-0.29 R2 said in
0.37 R2 says :
-0.28 R2 series ,
0.33 R2 series in
-0.77 R2 star %P
0.59 R2 star .
0.37 R2 stars as
-0.36 R2 stars in
-0.11 R2 the %P
-0.08 R2 to %P
-0.16 R2 to be
-0.91 R2 to return
-0.07 R2 to the
-0.16 R2 told %O
-0.34 R2 who 's
-0.55 R2 who is
-0.23 R2 who share
-0.17 R2 will be
0.14 R2 will not
0.53 R2 will play
0.12 R2 will reprise
0.23 R2 will return
0.55 R2 will star
0.46 R2 will take
0.41 R2 with %P
0.54 R2 – %P
-0.38 R2 – a
-0.73 R2 – the
-0.17 R3 $ $ $
-0.15 R3 %D . $
-0.15 R3 %N , %P
0.22 R3 %P ( %P
-0.52 R3 's %P )
-0.76 R3 's %P ,
0.61 R3 's %P .
0.21 R3 's %P and
-0.58 R3 's %P as
-0.15 R3 's %P of
-0.07 R3 's %P to
-0.56 R3 's %T ,
-0.31 R3 's %T and
-0.23 R3 's character ,
-0.33 R3 's husband %P
-0.06 R3 's journey to
-0.17 R3 's manga ,
-0.37 R3 's series %T
0.79 R3 's “ %T
-0.44 R3 ) $ $
-0.25 R3 ) %P (
-0.45 R3 ) , %P
0.73 R3 ) , a
0.36 R3 ) , and
-0.25 R3 ) , who
-0.26 R3 ) , with
0.22 R3 ) . $
-0.32 R3 ) and %P
0.18 R3 ) are all
0.21 R3 ) are back
-0.53 R3 ) as %P
-0.39 R3 ) has been
-0.38 R3 ) is the
0.16 R3 , %T is
-0.14 R3 , a %P
-0.09 R3 , a successful
-0.18 R3 , according to
0.40 R3 , and others
-0.10 R3 , announced the
-0.40 R3 , described as
0.55 R3 , directed by
-0.30 R3 , from %D
0.57 R3 , has been
0.25 R3 , is a
0.14 R3 , is back
0.34 R3 , once again
-0.72 R3 , played by
-0.39 R3 , president of
-0.14 R3 , produced by
-0.42 R3 , respectively .
-0.35 R3 , the creator
-0.06 R3 , the drama
-0.38 R3 , the producer
0.87 R3 , the series
0.13 R3 , the show
-0.29 R3 , who also
0.30 R3 , who are
-0.73 R3 , who created
0.32 R3 , who had
0.46 R3 , who has
0.04 R3 , who is
0.36 R3 , who plays
0.42 R3 , who starred
-0.36 R3 , who was
0.20 R3 , who will
-0.70 R3 , who wrote
-0.42 R3 , “ %T
-0.05 R3 , ” the
0.18 R3 . ” $
-0.31 R3 ... $ $
-0.28 R3 / %C $
-0.06 R3 : the %P
-0.28 R3 added : “
0.10 R3 and co .
-0.13 R3 and directed by
-0.08 R3 and her family
-0.11 R3 and illustrated by
-0.16 R3 and starring %P
-0.24 R3 and written by
0.18 R3 are all expected
-0.53 R3 are all set
-0.14 R3 are back in
-0.36 R3 are executive producers
-0.07 R3 as %P $
0.04 R3 as %P 's
0.27 R3 as %P ,
0.33 R3 as %P .
0.22 R3 as %P ;
0.19 R3 as %P and
-0.18 R3 as the king
0.30 R3 as the title
-0.41 R3 as well as
-0.05 R3 award - winning
-0.48 R3 back in %D
-0.08 R3 by %P .
-0.33 R3 directed the first
-0.16 R3 for the %C
0.39 R3 has been cast
0.50 R3 has joined the
-0.11 R3 in %D $
-0.40 R3 in %D .
-0.30 R3 in %P ,
-0.31 R3 in %S of
0.17 R3 in %T ,
-0.04 R3 in order to
-0.19 R3 in the %P
0.19 R3 in the %S
-0.29 R3 in the new
-0.30 R3 in the show
-0.35 R3 in “ %T
0.60 R3 is available .
-0.52 R3 is in charge
-0.16 R3 is likely to
0.40 R3 is set to
-0.10 R3 of %P )
-0.40 R3 of %P and
-0.09 R3 of a %P
-0.05 R3 of the %P
-0.06 R3 on %C ,
0.48 R3 on %D .
0.36 R3 reprise their roles
0.11 R3 reprises her role
0.40 R3 returns as %P
-0.26 R3 said . $
0.38 R3 said : “
-0.28 R3 said in a
0.37 R3 says : “
0.33 R3 series in %D
-0.37 R3 star %P stars
0.59 R3 star . $
-0.16 R3 told %O he
0.52 R3 will be returning
0.05 R3 will not be
0.24 R3 will play %P
0.27 R3 will star in
0.79 R3 with %P ,
0.29 R3 – %P $
-0.06 Rb2 $
-0.55 Rb2 %C
0.31 Rb2 %D
-0.38 Rb2 %K
-0.13 Rb2 %N
-0.44 Rb2 %O
-0.80 Rb2 %S
-0.77 Rb2 %T
0.52 Rb2 's
-0.08 Rb2 (
-0.75 Rb2 )
-0.14 Rb2 ,
-0.12 Rb2 -
-0.31 Rb2 --
0.36 Rb2 .
-0.19 Rb2 /
0.48 Rb2 :
0.24 Rb2 ;
0.14 Rb2 a
0.27 Rb2 absent
-0.18 Rb2 according
-0.14 Rb2 actor
-0.26 Rb2 adapted
0.12 Rb2 again
0.18 Rb2 all
0.45 Rb2 alongside
-0.41 Rb2 also
-0.27 Rb2 always
0.09 Rb2 an
0.24 Rb2 and
-0.17 Rb2 anime
0.31 Rb2 announced
-0.73 Rb2 another
-0.38 Rb2 are
-0.21 Rb2 as
-0.56 Rb2 at
-0.13 Rb2 attached
-0.20 Rb2 attended
0.60 Rb2 available
0.10 Rb2 back
-0.12 Rb2 based
-0.18 Rb2 be
0.21 Rb2 been
-0.19 Rb2 book
-0.32 Rb2 but
-0.21 Rb2 by
-0.18 Rb2 character
-0.36 Rb2 chief
-0.20 Rb2 clarify
0.10 Rb2 co
0.10 Rb2 comedy
0.05 Rb2 confirmed
-0.17 Rb2 continue
-0.37 Rb2 continues
-0.14 Rb2 debut
-0.40 Rb2 described
-0.59 Rb2 direct
0.64 Rb2 directed
-0.41 Rb2 directing
-0.67 Rb2 director
0.29 Rb2 doing
-0.34 Rb2 down
0.51 Rb2 drama
-0.49 Rb2 famous
-0.06 Rb2 fantasy
-0.45 Rb2 father
-0.60 Rb2 film
-0.57 Rb2 first
-0.72 Rb2 follows
0.43 Rb2 for
0.29 Rb2 found
-0.71 Rb2 from
0.38 Rb2 fronted
-0.29 Rb2 had
0.06 Rb2 has
0.41 Rb2 have
0.36 Rb2 he
0.06 Rb2 her
-0.11 Rb2 hiding
-0.56 Rb2 his
-0.47 Rb2 husband
-0.11 Rb2 illustrated
-0.09 Rb2 in
-0.35 Rb2 into
-0.11 Rb2 investigate
-0.08 Rb2 is
0.46 Rb2 it
-0.39 Rb2 its
-0.14 Rb2 join
0.12 Rb2 joined
-0.07 Rb2 journey
0.44 Rb2 known
0.60 Rb2 last
-0.47 Rb2 lead
0.26 Rb2 leaving
0.14 Rb2 left
-0.20 Rb2 like
0.37 Rb2 likely
-0.38 Rb2 made
0.74 Rb2 make
-0.22 Rb2 manga
0.25 Rb2 mother
0.26 Rb2 mr
0.23 Rb2 new
-0.17 Rb2 no
-0.20 Rb2 not
-0.21 Rb2 novel
-0.16 Rb2 of
0.71 Rb2 off
0.73 Rb2 on
0.07 Rb2 once
0.11 Rb2 one
-0.04 Rb2 order
0.53 Rb2 play
-0.47 Rb2 played
0.53 Rb2 playing
0.20 Rb2 plays
0.36 Rb2 portray
-0.39 Rb2 president
0.21 Rb2 produce
-0.20 Rb2 produced
0.12 Rb2 reprise
-0.42 Rb2 respectively
-0.56 Rb2 return
-0.61 Rb2 returning
0.15 Rb2 said
-0.45 Rb2 second
-0.61 Rb2 series
0.07 Rb2 set
0.26 Rb2 share
-0.09 Rb2 she
-0.24 Rb2 show
-0.11 Rb2 since
-0.12 Rb2 star
0.40 Rb2 starring
-0.22 Rb2 stepping
0.50 Rb2 take
0.22 Rb2 that
-0.35 Rb2 their
-0.12 Rb2 them
0.13 Rb2 this
-0.86 Rb2 to
-0.43 Rb2 told
-0.04 Rb2 tour
-0.16 Rb2 trilogy
0.46 Rb2 under
0.46 Rb2 up
0.17 Rb2 very
0.24 Rb2 voice
0.25 Rb2 was
0.20 Rb2 well
-0.36 Rb2 what
-0.16 Rb2 where
-0.37 Rb2 which
0.05 Rb2 while
0.28 Rb2 who
0.33 Rb2 whose
-0.42 Rb2 will
-0.11 Rb2 winning
0.05 Rb2 with
-0.40 Rb2 would
-0.53 Rb2 written
-0.09 Rb2 wrote
-0.04 Rb2 “
0.28 Rb3 !
-0.31 Rb3 $
-0.10 Rb3 %C
0.04 Rb3 %D
-0.20 Rb3 %K
-0.20 Rb3 %N
0.29 Rb3 %O
0.93 Rb3 %S
0.25 Rb3 %T
-0.33 Rb3 &
-0.17 Rb3 's
0.27 Rb3 (
-0.74 Rb3 )
-0.26 Rb3 ,
-0.28 Rb3 .
-0.08 Rb3 :
0.21 Rb3 ;
0.50 Rb3 a
-0.18 Rb3 about
-0.35 Rb3 actor
-0.07 Rb3 after
-0.24 Rb3 again
-0.20 Rb3 all
-0.42 Rb3 along
-0.69 Rb3 also
0.06 Rb3 an
-0.34 Rb3 and
-0.27 Rb3 at
0.21 Rb3 back
-0.06 Rb3 based
-0.31 Rb3 be
0.66 Rb3 been
-0.11 Rb3 best
-0.76 Rb3 by
0.61 Rb3 cast
-0.54 Rb3 charge
-0.23 Rb3 charismatic
0.60 Rb3 come
-0.72 Rb3 created
-0.35 Rb3 creator
-0.20 Rb3 date
-0.62 Rb3 dead
-0.07 Rb3 debuted
0.17 Rb3 detective
-0.70 Rb3 directed
-0.34 Rb3 directing
0.14 Rb3 director
0.08 Rb3 drama
-0.43 Rb3 exec
-0.64 Rb3 executive
0.27 Rb3 expected
-0.14 Rb3 family
-0.47 Rb3 fan
0.35 Rb3 fans
-0.10 Rb3 fantasy
-0.13 Rb3 fighting
0.66 Rb3 filming
-0.40 Rb3 first
-0.13 Rb3 follows
-0.31 Rb3 for
0.57 Rb3 from
-0.12 Rb3 game
-0.05 Rb3 getting
0.20 Rb3 had
-0.38 Rb3 has
0.06 Rb3 have
-0.08 Rb3 he
-0.36 Rb3 helm
0.42 Rb3 her
0.39 Rb3 highly
-0.16 Rb3 his
0.31 Rb3 in
-0.16 Rb3 into
0.58 Rb3 involved
0.58 Rb3 it
0.26 Rb3 its
-0.18 Rb3 king
0.28 Rb3 known
0.19 Rb3 last
0.45 Rb3 lead
-0.35 Rb3 life
-0.55 Rb3 local
-0.12 Rb3 made
-0.98 Rb3 manga
-0.16 Rb3 modern
-0.18 Rb3 more
0.43 Rb3 much
0.32 Rb3 my
-0.34 Rb3 news
0.58 Rb3 not
-0.56 Rb3 novel
0.32 Rb3 of
-0.62 Rb3 on
0.22 Rb3 one
-0.38 Rb3 original
-0.23 Rb3 other
0.41 Rb3 others
-0.56 Rb3 out
0.05 Rb3 over
-0.31 Rb3 pilot
0.04 Rb3 place
-0.10 Rb3 play
-0.23 Rb3 played
0.11 Rb3 playing
0.36 Rb3 plays
0.29 Rb3 premiere
-0.37 Rb3 producer
-0.45 Rb3 producers
0.39 Rb3 produces
-0.42 Rb3 release
-0.07 Rb3 return
0.52 Rb3 returning
0.11 Rb3 role
0.36 Rb3 roles
-0.51 Rb3 romantic
-0.45 Rb3 said
-0.26 Rb3 same
-0.22 Rb3 service
-0.47 Rb3 set
-0.14 Rb3 she
-0.13 Rb3 show
-0.23 Rb3 shown
-0.55 Rb3 showrunner
0.21 Rb3 son
-0.06 Rb3 south
-0.19 Rb3 star
0.42 Rb3 starred
0.37 Rb3 starring
-0.37 Rb3 stars
-0.24 Rb3 stepping
-0.47 Rb3 story
-0.46 Rb3 studio
-0.09 Rb3 successful
-0.46 Rb3 that
-0.15 Rb3 the
0.08 Rb3 their
-0.62 Rb3 they
-0.09 Rb3 this
-0.46 Rb3 thriller
-0.58 Rb3 time
0.32 Rb3 title
0.05 Rb3 titular
-0.47 Rb3 to
0.48 Rb3 very
-0.15 Rb3 was
0.31 Rb3 well
-0.10 Rb3 which
-0.24 Rb3 who
-0.37 Rb3 wife
-0.19 Rb3 will
-0.06 Rb3 winning
-0.30 Rb3 with
-0.35 Rb3 work
-0.66 Rb3 written
-0.70 Rb3 wrote
-0.27 Rb3 year
-0.13 Rb3 –
-0.15 Rb3 “
-0.33 Rb3 ”
0.12 T after
-0.08 T before
-0.20 T none
-0.14 T season
-0.07 at caption
-0.33 at first0
-0.35 at first1
-0.18 at first2
0.96 at first3
0.37 at heading
0.15 at last2
0.91 at last3
0.08 at length0
-0.08 at length2
-0.27 at length4
-0.16 at length5
0.20 at middle2
0.54 at middle3
-0.14 at paragraph
-0.72 at title
2.59 cat cast
-1.59 cat character
-1.84 cat maker
-0.25 l1 %C
-0.19 l1 %D
-0.09 l1 %N
-0.38 l1 %P
-0.35 l1 %S
-0.34 l1 %T
0.37 l1 's
0.50 l1 (
0.10 l1 )
0.23 l1 ,
-0.25 l1 -
-0.17 l1 --
0.62 l1 .
0.11 l1 /
0.25 l1 :
0.92 l1 ;
0.04 l1 ^
-0.92 l1 a
-0.12 l1 about
1.04 l1 actor
-0.26 l1 actors
0.63 l1 actress
-0.37 l1 adapts
-0.04 l1 after
-0.45 l1 aka
0.78 l1 alongside
-0.38 l1 an
0.44 l1 are
-0.28 l1 around
-0.98 l1 as
-0.55 l1 at
-0.33 l1 axed
0.54 l1 be
-0.27 l1 beloved
-0.23 l1 between
-0.94 l1 both
-0.27 l1 bring
-0.29 l1 brother
-0.14 l1 but
-0.26 l1 by
-0.19 l1 called
-0.60 l1 character
-0.45 l1 chief
-0.13 l1 co-creator
-0.76 l1 creator
-0.27 l1 creators
-0.74 l1 detective
-0.57 l1 director
-0.88 l1 doing
-0.40 l1 drama
0.12 l1 feature
-0.50 l1 features
-0.08 l1 film
-0.28 l1 followed
-0.64 l1 follows
-0.32 l1 for
0.15 l1 from
-0.17 l1 game
0.29 l1 has
-0.36 l1 his
0.52 l1 host
-0.18 l1 husband
-0.64 l1 in
-0.20 l1 include
0.10 l1 includes
0.38 l1 including
-0.12 l1 into
0.14 l1 is
-0.41 l1 its
0.06 l1 join
-0.12 l1 joining
-0.40 l1 know
-0.13 l1 last
-0.09 l1 like
-0.44 l1 lord
-0.26 l1 meets
0.74 l1 members
-0.23 l1 mother
-0.15 l1 movie
-0.37 l1 mr
-0.48 l1 my
-0.19 l1 named
-0.43 l1 new
0.51 l1 newcomer
0.18 l1 newcomers
0.40 l1 nominee
-0.12 l1 not
0.09 l1 of
-0.33 l1 officer
-0.40 l1 on
-0.12 l1 one
-0.44 l1 only
0.60 l1 opposite
0.42 l1 or
-0.79 l1 play
-0.87 l1 played
-0.41 l1 playing
-0.63 l1 plays
-0.57 l1 portray
-0.48 l1 president
-0.15 l1 producer
-0.44 l1 producers
-0.55 l1 protagonist
-0.39 l1 protagonists
-0.08 l1 publisher
0.61 l1 replacing
-0.38 l1 said
0.33 l1 sees
-0.52 l1 service
-0.51 l1 showrunner
0.39 l1 since
-0.09 l1 small
-0.54 l1 so
-0.43 l1 south
0.68 l1 star
0.10 l1 starred
-0.10 l1 stars
-0.14 l1 studio
-0.40 l1 takes
0.13 l1 that
-0.44 l1 the
-0.39 l1 their
-0.07 l1 this
-0.24 l1 through
-0.18 l1 title
0.08 l1 to
-0.35 l1 under
-0.40 l1 upon
-0.21 l1 us
-0.76 l1 vampire
0.30 l1 villain
0.41 l1 was
-0.16 l1 watching
-0.17 l1 west
-0.19 l1 when
-0.45 l1 whether
0.40 l1 while
-0.49 l1 wife
0.41 l1 winner
0.18 l1 with
-0.04 l1 young
0.28 l1 –
-0.81 l1 “
0.17 l1 ”
-0.19 l2 %C 's
0.16 l2 %C ,
0.34 l2 %C and
-0.36 l2 %D ,
0.21 l2 %D and
0.29 l2 %D that
-0.34 l2 %K 's
-0.45 l2 %K ,
-0.55 l2 %K and
0.16 l2 %O ,
0.22 l2 %P 's
0.18 l2 %P )
0.39 l2 %P ,
0.17 l2 %P /
0.32 l2 %P :
0.67 l2 %P ;
0.40 l2 %P actress
0.15 l2 %P and
-0.77 l2 %P as
-0.21 l2 %P by
-0.17 l2 %P for
-0.69 l2 %P in
-0.42 l2 %P of
-0.08 l2 %P on
0.48 l2 %P or
-0.36 l2 %P plays
0.48 l2 %P star
-0.37 l2 %P takes
-0.16 l2 %P the
-0.45 l2 %P to
0.13 l2 %P with
-0.43 l2 %P –
0.13 l2 %S ,
0.11 l2 %S are
0.45 l2 %S with
-0.26 l2 %T %S
-0.09 l2 %T (
0.55 l2 %T ,
-0.35 l2 %T :
-0.48 l2 %T and
0.20 l2 %T are
-0.64 l2 %T creator
0.10 l2 %T includes
0.64 l2 %T starring
0.18 l2 %T stars
0.49 l2 %T with
-0.11 l2 's husband
-0.20 l2 's the
-0.27 l2 ( the
-0.13 l2 ( “
0.08 l2 ) ,
-0.70 l2 ) as
-0.06 l2 ) –
-0.23 l2 , a
0.35 l2 , after
-0.20 l2 , alongside
-0.10 l2 , and
-0.07 l2 , but
-0.33 l2 , including
0.50 l2 , starring
0.08 l2 , stars
0.10 l2 , the
0.11 l2 , with
0.49 l2 , “
-0.43 l2 , ”
-0.10 l2 . /
-0.29 l2 / producer
-0.44 l2 : the
-0.47 l2 : “
-0.07 l2 ^ %C
-0.10 l2 ^ %T
0.04 l2 ^ ^
0.29 l2 ^ actor
-0.67 l2 ^ both
-0.27 l2 ^ but
-0.29 l2 ^ creator
0.21 l2 ^ from
-0.12 l2 ^ joining
-0.27 l2 ^ showrunner
-0.12 l2 ^ the
-0.61 l2 ^ when
-0.06 l2 ^ while
-0.66 l2 ^ “
-0.13 l2 about the
-0.08 l2 according to
-0.29 l2 actor ,
-0.40 l2 adaptation of
-0.31 l2 adapted by
-0.16 l2 adapted from
0.29 l2 along with
0.05 l2 also includes
0.58 l2 also stars
-0.18 l2 and a
0.39 l2 and starring
0.17 l2 and the
0.26 l2 and writer
-0.18 l2 announced at
-0.06 l2 as a
-0.25 l2 as an
-0.20 l2 as “
-0.19 l2 at the
0.43 l2 back ;
-0.28 l2 based on
0.22 l2 cast :
0.25 l2 cast includes
0.46 l2 cast including
0.74 l2 cast members
-0.11 l2 city of
-0.35 l2 co-written by
-0.39 l2 created by
-0.33 l2 credit :
-0.25 l2 daughter ,
-0.67 l2 directed by
-0.25 l2 dr .
0.35 l2 drama starring
-0.18 l2 during the
-0.82 l2 duties with
-0.30 l2 executive producer
-0.16 l2 film ,
-0.10 l2 follows a
-0.23 l2 from the
-0.33 l2 has axed
-0.24 l2 illustrated by
-0.08 l2 in %D
-0.56 l2 in a
-0.28 l2 in the
0.26 l2 inspired by
-0.31 l2 it starred
0.12 l2 it stars
-0.06 l2 know so
0.37 l2 led by
-0.20 l2 man ,
-0.32 l2 manga by
0.48 l2 mr .
-0.31 l2 name by
-0.50 l2 novel by
-0.26 l2 novels by
-0.17 l2 of a
-0.32 l2 of drama
-0.54 l2 of the
-0.09 l2 on a
-0.26 l2 on the
-0.09 l2 photo :
-0.33 l2 photo by
0.86 l2 played by
0.07 l2 produced by
-0.34 l2 return as
-0.26 l2 returning as
-0.24 l2 returns as
-0.14 l2 revolves around
-0.18 l2 role as
-0.32 l2 role of
-0.23 l2 roles as
-0.37 l2 series ,
-0.41 l2 series and
-0.09 l2 series creator
-0.09 l2 series follows
-0.53 l2 series from
-0.09 l2 series starring
0.67 l2 series stars
-0.67 l2 series with
-0.41 l2 set in
-0.23 l2 shooting in
-0.20 l2 show ,
0.42 l2 show stars
0.07 l2 star :
0.14 l2 star opposite
-0.41 l2 story of
-0.08 l2 such as
-0.10 l2 the %D
-0.15 l2 the %N
-0.13 l2 the south
-0.24 l2 the “
-0.10 l2 to a
-0.05 l2 to the
-0.21 l2 under director
-0.64 l2 voice of
0.20 l2 well as
-0.22 l2 who plays
0.54 l2 will be
-0.79 l2 will play
-0.07 l2 with the
0.21 l2 working with
-0.62 l2 written by
-0.21 l2 “ a
-0.16 l2 “ the
-0.14 l2 ” creator
-0.38 l2 ” said
0.38 l2 ” starring
-0.45 l2 ” “
-0.33 l3 %C has axed
-0.06 l3 %D ) –
-0.21 l3 %D , but
0.35 l3 %D , with
-0.27 l3 %K , and
-0.16 l3 %O %P 's
-0.11 l3 %P 's husband
-0.27 l3 %P ( the
-0.13 l3 %P ( “
0.79 l3 %P ) ,
0.11 l3 %P ) and
-0.66 l3 %P ) as
-0.16 l3 %P , a
-0.64 l3 %P , the
-0.13 l3 %P : the
-0.20 l3 %P and the
-0.05 l3 %P in the
-0.27 l3 %P of drama
-0.24 l3 %P returns as
-0.76 l3 %P will play
-0.30 l3 %S of the
0.20 l3 %T , starring
0.55 l3 %T , with
0.25 l3 %T and the
-0.14 l3 %T ” creator
-0.74 l3 's %P ,
-1.09 l3 's %P and
-0.20 l3 's %P of
-0.44 l3 's %T ,
0.57 l3 ( %P &
0.54 l3 ( %P 's
-1.27 l3 ( %P ,
-0.32 l3 ( %P and
-0.14 l3 ( %P of
-0.08 l3 ( %P on
-0.09 l3 ( photo :
-0.06 l3 ( “ the
0.15 l3 ) , and
-0.45 l3 ) , with
0.44 l3 , %P &
0.15 l3 , %P 's
-0.23 l3 , %P (
0.20 l3 , %P ,
0.88 l3 , %P and
-0.41 l3 , %P as
-0.35 l3 , %P in
-0.08 l3 , according to
0.89 l3 , along with
-0.05 l3 , directed by
0.29 l3 , inspired by
0.54 l3 , mr .
0.64 l3 , played by
-0.18 l3 , produced by
-0.06 l3 , written by
-0.38 l3 , ” said
-0.45 l3 , ” “
-0.72 l3 : %P (
-0.15 l3 : %P ,
-0.45 l3 ^ %K ,
-0.25 l3 ^ %P 's
-1.01 l3 ^ %P (
0.42 l3 ^ %P ,
0.75 l3 ^ %P :
0.22 l3 ^ %P and
-0.81 l3 ^ %P as
-0.36 l3 ^ %P plays
-0.34 l3 ^ %P –
-0.26 l3 ^ %T %S
-0.09 l3 ^ %T (
-0.30 l3 ^ %T and
0.09 l3 ^ %T stars
-0.07 l3 ^ ^ %C
-0.10 l3 ^ ^ %T
0.04 l3 ^ ^ ^
0.29 l3 ^ ^ actor
-0.67 l3 ^ ^ both
-0.27 l3 ^ ^ but
-0.29 l3 ^ ^ creator
0.21 l3 ^ ^ from
-0.12 l3 ^ ^ joining
-0.27 l3 ^ ^ showrunner
-0.12 l3 ^ ^ the
-0.61 l3 ^ ^ when
-0.06 l3 ^ ^ while
-0.66 l3 ^ ^ “
-0.26 l3 ^ based on
0.22 l3 ^ cast :
-0.32 l3 ^ created by
-0.27 l3 ^ directed by
-0.26 l3 ^ executive producer
-0.31 l3 ^ it starred
-0.32 l3 ^ produced by
-0.31 l3 ^ written by
0.43 l3 a %S with
-0.23 l3 after %P 's
-0.25 l3 alongside %P and
-0.28 l3 an adaptation of
0.10 l3 and %P 's
-0.07 l3 and %P (
-0.37 l3 and %P as
-0.05 l3 and %P of
-0.31 l3 and adapted by
-0.17 l3 and directed by
-0.19 l3 and illustrated by
-0.05 l3 and produced by
-0.06 l3 and written by
-0.60 l3 are %P (
-0.10 l3 are %P and
0.83 l3 as %P ,
0.70 l3 as %P and
0.20 l3 as well as
-0.13 l3 based on the
-0.32 l3 be directed by
-0.19 l3 be written by
-0.15 l3 book %T :
0.66 l3 both %P and
-0.74 l3 by %P (
0.26 l3 by %P ,
-0.18 l3 by %P /
-0.27 l3 by %P and
0.25 l3 cast also includes
-0.08 l3 centers on a
0.46 l3 character %P (
-0.24 l3 creator %P and
0.38 l3 executive produced by
-0.22 l3 for %K and
-0.10 l3 for the %D
-0.39 l3 from %P and
0.59 l3 has %P and
-0.08 l3 he will play
-0.18 l3 her role as
0.10 l3 in %P ,
-0.58 l3 in %P and
-0.54 l3 include %P (
-0.36 l3 include %P ,
0.05 l3 includes %P ,
0.51 l3 including %P ,
-0.05 l3 is based on
-0.09 l3 is created by
-0.17 l3 is directed by
-0.18 l3 is written by
0.20 l3 like %P ,
0.68 l3 members %P ,
-0.10 l3 new %P 's
-0.27 l3 of %P 's
0.35 l3 of %P (
-0.06 l3 of %P ,
-1.04 l3 of %P and
-0.43 l3 of %S ,
0.68 l3 of %T ,
0.10 l3 of %T includes
0.42 l3 on %D ,
0.29 l3 on %D that
-0.07 l3 on %P &
-0.04 l3 on %P in
-0.44 l3 producer ) ,
-0.41 l3 producers %P and
-0.31 l3 same name by
-0.08 l3 set in the
0.40 l3 starred %P ,
0.23 l3 starring %P 's
-0.22 l3 starring %P ,
0.84 l3 starring %P and
-0.15 l3 stars %P (
0.39 l3 stars %P ,
-0.49 l3 stars %P as
-0.06 l3 the %P 's
-0.49 l3 the %P ,
0.05 l3 the %P and
-0.17 l3 the %P for
-0.17 l3 the %P of
0.23 l3 the cast includes
-0.09 l3 the series follows
0.30 l3 the series stars
-0.20 l3 the show ,
0.42 l3 the show stars
-0.42 l3 the story of
0.16 l3 to %O ,
-0.51 l3 to %P 's
-0.26 l3 to %P ,
-0.45 l3 to %P and
-0.16 l3 was created by
-0.11 l3 was written by
-0.18 l3 with %P ,
-0.27 l3 with %P and
-0.30 l3 with %P as
-0.29 l3 writer / producer
0.57 l3 “ %P (
-0.27 l3 “ %P and
-0.20 l3 ” ) and
-1.49 own P1
-0.27 own P2
-0.61 own P3
0.14 own Psure1
0.69 own Psure2
0.14 own Psure3
-1.37 own writtenP1
-0.25 own writtenP2
-1.04 own writtenP3
0.10 own writtenPsure1
0.66 own writtenPsure2
0.23 own writtenPsure3
-0.14 par %P
0.23 par %T
-0.14 par the
-0.25 par “
-0.29 par2 %P )
0.40 par2 %P ,
0.09 par2 %P of
0.08 par2 %P on
-0.13 par2 the %P
-0.26 par2 “ %P
-0.13 r1 !
-0.67 r1 $
-0.36 r1 %D
-0.70 r1 %N
-0.15 r1 %O
-0.15 r1 %S
-0.71 r1 %T
0.42 r1 &
-0.20 r1 's
-0.10 r1 (
0.20 r1 )
-0.05 r1 ,
0.54 r1 -
0.14 r1 --
0.18 r1 .
0.08 r1 ...
-0.23 r1 /
-0.25 r1 :
-0.07 r1 ;
-0.35 r1 ]
0.27 r1 a
-0.40 r1 actor
-0.36 r1 actress
-0.28 r1 added
0.53 r1 after
-0.34 r1 again
-0.35 r1 agent
0.51 r1 all
-0.16 r1 along
0.54 r1 also
0.22 r1 and
0.43 r1 announced
1.00 r1 as
-0.38 r1 at
-0.16 r1 attached
-0.35 r1 australia
-0.33 r1 award
-0.30 r1 back
-0.23 r1 being
-0.18 r1 book
-0.18 r1 but
-0.34 r1 by
0.06 r1 cast
0.18 r1 commented
-0.40 r1 confirmed
-0.36 r1 continues
-0.39 r1 created
0.34 r1 described
-0.33 r1 directed
-0.48 r1 directs
-0.04 r1 does
-0.57 r1 drama
-0.05 r1 episode
0.59 r1 executive
0.05 r1 family
-0.41 r1 follows
-0.33 r1 for
-0.39 r1 from
-0.39 r1 had
0.37 r1 has
-0.40 r1 have
-0.08 r1 his
0.41 r1 in
0.15 r1 is
0.26 r1 joining
0.15 r1 joins
-0.40 r1 launched
-0.11 r1 lawyer
-0.11 r1 lead
0.52 r1 leads
-0.19 r1 leave
-0.18 r1 left
-0.59 r1 made
-0.41 r1 makes
-1.03 r1 of
-0.10 r1 on
-0.56 r1 one
-0.35 r1 or
0.34 r1 played
0.42 r1 playing
0.34 r1 plays
-0.11 r1 prequel
-0.39 r1 remains
0.06 r1 reprise
0.11 r1 reprises
-0.13 r1 respectively
-0.20 r1 return
0.07 r1 returns
-0.20 r1 revealed
-0.23 r1 role
-0.49 r1 said
-0.10 r1 series
-0.12 r1 set
-0.14 r1 show
-0.08 r1 sisters
-0.06 r1 spinoff
-0.32 r1 star
-0.22 r1 stars
-0.05 r1 steps
-0.15 r1 story
0.23 r1 take
-0.06 r1 that
-0.85 r1 the
-0.34 r1 told
-0.29 r1 took
-0.09 r1 town
0.31 r1 turned
-0.20 r1 update
-0.16 r1 via
0.38 r1 was
-0.18 r1 will
-0.44 r1 with
0.05 r1 would
0.16 r1 wrote
-0.37 r1 you
0.44 r1 –
-0.21 r1 —
-0.13 r1 “
-0.88 r1 ”
-0.67 r2 $ $
-0.13 r2 %D .
-0.12 r2 %N ,
-0.23 r2 %T is
0.43 r2 & %P
-0.59 r2 's %D
-0.45 r2 's %K
0.17 r2 's %P
-0.50 r2 's %T
-0.19 r2 's book
-0.05 r2 's character
-0.47 r2 's first
-0.33 r2 's husband
-0.07 r2 's journey
0.50 r2 's last
-0.22 r2 's manga
-0.21 r2 's novel
-0.45 r2 's second
-0.37 r2 's series
-0.16 r2 's trilogy
0.52 r2 's “
0.17 r2 ( %P
0.35 r2 ( the
0.58 r2 ( this
-0.24 r2 ( “
-0.44 r2 ) $
-0.10 r2 ) %P
0.49 r2 ) ,
0.34 r2 ) .
-0.33 r2 ) and
0.50 r2 ) are
-0.61 r2 ) as
0.25 r2 ) in
-0.47 r2 ) is
-0.59 r2 ) lead
-0.79 r2 ) star
0.50 r2 ) who
-0.41 r2 ) will
-0.11 r2 ) would
-0.08 r2 , %C
-0.30 r2 , %K
0.34 r2 , %N
0.17 r2 , %P
-0.06 r2 , %T
-0.48 r2 , a
-0.16 r2 , according
0.09 r2 , alongside
-0.15 r2 , an
-0.39 r2 , and
-0.10 r2 , announced
-0.10 r2 , as
-0.32 r2 , but
-0.40 r2 , described
0.55 r2 , directed
-0.04 r2 , director
0.23 r2 , for
0.27 r2 , from
0.08 r2 , has
0.18 r2 , in
0.22 r2 , is
0.07 r2 , its
0.44 r2 , known
-0.29 r2 , mr
0.21 r2 , new
-0.07 r2 , on
0.34 r2 , once
-0.59 r2 , played
-0.39 r2 , president
-0.14 r2 , produced
-0.16 r2 , respectively
-0.11 r2 , since
-0.42 r2 , the
-0.27 r2 , their
-0.30 r2 , this
-0.20 r2 , was
-0.16 r2 , where
-0.35 r2 , which
0.08 r2 , while
-0.34 r2 , who
0.33 r2 , whose
0.06 r2 , will
0.32 r2 , with
-0.29 r2 , “
-0.16 r2 , ”
-0.12 r2 - based
0.39 r2 - fronted
-0.11 r2 - winning
0.09 r2 . $
0.18 r2 . ”
-0.22 r2 ... $
-0.34 r2 / %C
-0.27 r2 / %O
-0.20 r2 : %P
0.33 r2 : the
-0.68 r2 ; %P
0.34 r2 ; and
-0.24 r2 a %P
-0.31 r2 actress %P
-0.28 r2 added :
0.53 r2 again playing
-0.16 r2 along with
-0.20 r2 and %D
-0.49 r2 and %K
0.44 r2 and %P
-0.40 r2 and %T
0.10 r2 and co
-0.05 r2 and directed
-0.08 r2 and her
0.09 r2 and his
-0.10 r2 and illustrated
-0.15 r2 and is
-0.31 r2 and the
-0.09 r2 and written
0.35 r2 are all
-0.21 r2 are executive
0.67 r2 as %P
0.51 r2 as a
0.32 r2 as he
0.94 r2 as the
-0.24 r2 at its
-0.18 r2 at the
-0.08 r2 australia ,
-0.05 r2 award -
-0.48 r2 back in
-0.06 r2 by %P
0.07 r2 cast in
0.18 r2 commented :
0.34 r2 described the
-0.33 r2 directed the
0.59 r2 executive produce
-0.33 r2 for %C
-0.28 r2 for %K
0.50 r2 for a
-0.52 r2 for his
-0.18 r2 for the
-0.39 r2 from the
0.20 r2 has been
0.50 r2 has joined
0.19 r2 has said
-0.18 r2 has written
-0.32 r2 have joined
-0.44 r2 in %D
-0.05 r2 in %P
-0.29 r2 in %S
-0.04 r2 in %T
-0.32 r2 is also
0.60 r2 is available
0.68 r2 is back
-0.39 r2 is directing
-0.40 r2 is found
0.28 r2 is in
0.30 r2 is leaving
0.40 r2 is likely
-0.67 r2 is not
0.36 r2 is on
0.40 r2 is set
0.54 r2 is the
-0.24 r2 joins “
-0.48 r2 of %P
-0.07 r2 of drama
-0.13 r2 of the
-0.56 r2 on %C
0.39 r2 on %D
-0.07 r2 on %P
0.66 r2 on a
0.26 r2 on the
-0.43 r2 or %P
0.13 r2 plays %P
0.06 r2 reprise their
0.11 r2 reprises her
-0.49 r2 return to
0.14 r2 returns as
-0.34 r2 said ,
-0.26 r2 said .
0.38 r2 said :
-0.25 r2 said in
0.37 r2 says :
-0.28 r2 series ,
0.33 r2 series in
-0.60 r2 star %P
0.37 r2 stars as
-0.36 r2 stars in
-0.11 r2 the %P
-0.16 r2 to be
-0.53 r2 to return
-0.07 r2 to the
-0.16 r2 told %O
-0.34 r2 who 's
-0.55 r2 who is
-0.19 r2 will be
0.21 r2 will not
0.50 r2 will play
0.11 r2 will reprise
0.17 r2 will return
0.27 r2 will star
-0.44 r2 with %P
0.54 r2 – %P
-0.38 r2 – a
-0.73 r2 – the
-0.47 r2 ” )
-0.25 r2 ” ,
-0.10 r2 ” is
-0.67 r3 $ $ $
-0.13 r3 %D . $
-0.12 r3 %N , %P
0.47 r3 & %P )
-0.41 r3 's %P )
-0.76 r3 's %P ,
0.61 r3 's %P .
-1.00 r3 's %P and
-0.53 r3 's %P as
-0.15 r3 's %P of
-0.07 r3 's %P to
-0.56 r3 's %T ,
-0.31 r3 's %T and
-0.23 r3 's character ,
-0.33 r3 's husband %P
-0.06 r3 's journey to
-0.17 r3 's manga ,
-0.37 r3 's series %T
0.65 r3 's “ %T
-0.16 r3 ( %P )
0.47 r3 ( %P ,
0.31 r3 ( %P and
0.24 r3 ( %P of
0.08 r3 ( %P on
0.35 r3 ( the %P
0.58 r3 ( this is
-0.29 r3 ( “ %P
0.23 r3 ( “ the
-0.44 r3 ) $ $
-0.10 r3 ) %P (
-0.15 r3 ) , %P
0.73 r3 ) , a
0.42 r3 ) , and
-0.16 r3 ) , with
0.34 r3 ) . $
-0.22 r3 ) and %P
0.18 r3 ) are all
0.21 r3 ) are back
-0.53 r3 ) as %P
-0.38 r3 ) is the
-0.23 r3 , %K .
0.27 r3 , %P $
-0.08 r3 , %P %N
0.31 r3 , %P &
0.19 r3 , %P 's
-0.53 r3 , %P (
0.14 r3 , %P )
0.46 r3 , %P ,
0.53 r3 , %P .
0.96 r3 , %P and
-1.14 r3 , %P as
-0.62 r3 , %P in
-0.39 r3 , %P is
-0.50 r3 , %P of
-0.09 r3 , a %P
-0.16 r3 , according to
-0.54 r3 , and %P
0.20 r3 , and others
-0.10 r3 , announced the
-0.40 r3 , described as
0.55 r3 , directed by
-0.18 r3 , from %D
-0.12 r3 , has been
0.14 r3 , is back
0.34 r3 , once again
-0.59 r3 , played by
-0.39 r3 , president of
-0.14 r3 , produced by
-0.16 r3 , respectively .
-0.44 r3 , the %P
-0.35 r3 , the creator
-0.06 r3 , the drama
-0.38 r3 , the producer
0.23 r3 , the series
0.27 r3 , the show
-0.25 r3 , who also
0.09 r3 , who are
-0.69 r3 , who created
0.33 r3 , who had
0.46 r3 , who has
0.04 r3 , who is
0.36 r3 , who plays
0.39 r3 , who starred
-0.36 r3 , who was
-0.16 r3 , who will
-0.70 r3 , who wrote
-0.27 r3 , “ %T
-0.05 r3 , ” the
0.09 r3 . $ $
0.18 r3 . ” $
-0.22 r3 ... $ $
-0.28 r3 / %C $
-0.06 r3 : the %P
-0.28 r3 added : “
-0.39 r3 and %K ,
-0.05 r3 and %K .
-0.74 r3 and %P $
0.22 r3 and %P 's
-0.68 r3 and %P (
-0.24 r3 and %P )
0.27 r3 and %P ,
-0.51 r3 and %P .
0.41 r3 and %P ;
0.83 r3 and %P again
-0.08 r3 and %P all
0.20 r3 and %P also
0.07 r3 and %P and
0.26 r3 and %P are
-0.80 r3 and %P as
0.21 r3 and %P back
-0.38 r3 and %P executive
-0.31 r3 and %P for
0.52 r3 and %P have
0.51 r3 and %P in
0.10 r3 and %P joining
-0.48 r3 and %P of
0.27 r3 and %P reprise
0.49 r3 and %P return
-0.05 r3 and %P story
0.11 r3 and %P take
-0.56 r3 and %P to
0.10 r3 and co .
-0.05 r3 and directed by
-0.08 r3 and her family
-0.10 r3 and illustrated by
-0.22 r3 and the %P
-0.09 r3 and written by
0.07 r3 are all expected
-0.21 r3 are executive producers
0.27 r3 as %P $
0.47 r3 as %P 's
0.53 r3 as %P ,
0.53 r3 as %P .
0.26 r3 as %P ;
0.19 r3 as %P and
0.44 r3 as the king
0.35 r3 as the title
-0.05 r3 award - winning
-0.48 r3 back in %D
-0.06 r3 by %P .
-0.33 r3 directed the first
-0.16 r3 for the %C
0.38 r3 has been cast
0.50 r3 has joined the
-0.11 r3 in %D $
-0.19 r3 in %D .
-0.05 r3 in %P ,
-0.31 r3 in %S of
0.17 r3 in %T ,
-0.19 r3 in the %P
0.19 r3 in the %S
-0.29 r3 in the new
-0.30 r3 in the show
0.60 r3 is available .
0.40 r3 is set to
-0.10 r3 of %P )
-0.40 r3 of %P and
-0.05 r3 of the %P
-0.06 r3 on %C ,
0.48 r3 on %D .
0.06 r3 reprise their roles
0.11 r3 reprises her role
0.40 r3 returns as %P
-0.26 r3 said . $
0.38 r3 said : “
-0.23 r3 said in a
0.37 r3 says : “
0.33 r3 series in %D
-0.37 r3 star %P stars
-0.16 r3 told %O he
0.52 r3 will be returning
0.12 r3 will not be
0.19 r3 will play %P
0.27 r3 will star in
0.29 r3 – %P $
-0.38 r3 ” ) ,
-0.21 r3 ” ) .
0.69 rule <actor>_as_<character>
0.52 rule <actor>_plays_<character>
0.41 rule <actor>’s_character
1.14 rule <character>_(<actor>)
-0.17 rule <people>_cast
0.74 rule <people>_in_<series>
-0.32 rule <people>_leave
0.41 rule <people>_return
0.54 rule <people>_star
0.67 rule <person>-fronted
0.55 rule actors_<people>
1.00 rule alongside_<people>
1.67 rule any
0.71 rule cast_includes_<people>
1.22 rule joining_are_<people>
-1.01 rule none
0.45 rule played_by_<people>
0.90 rule starring_<people>
0.62 rule the_<people>_series
-0.20 rule the_original_cast_<people>
`
