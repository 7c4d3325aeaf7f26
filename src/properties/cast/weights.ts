/** What the judge of cast claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const castWeights = `
-0.243 bias
-0.21 A !
-0.23 A #
0.06 A %C
-0.18 A %D
-1.03 A %K
-0.69 A %O
0.06 A %P
-0.09 A %S
-0.07 A +
-0.14 A ,
0.05 A -
0.11 A --
0.08 A .
0.77 A ...
-0.46 A /
0.18 A :
0.13 A ;
0.38 A ?
-0.35 A ]
-0.07 A about
0.27 A absent
0.19 A acclaimed
0.19 A according
-0.12 A action
-0.60 A actor
-0.16 A actress
-0.42 A actually
-0.71 A adaptation
-0.63 A adapted
-0.52 A adapts
0.70 A added
0.53 A additions
0.19 A admitted
0.34 A affair
0.78 A after
0.30 A again
-0.27 A against
0.32 A agent
0.59 A ago
-0.31 A air
-0.52 A aired
-0.15 A aka
-0.13 A all
-0.55 A alone
-0.92 A along
0.36 A alongside
0.65 A already
0.11 A also
0.10 A although
0.31 A always
0.29 A am
-0.23 A american
0.06 A among
-0.67 A animation
-0.48 A anime
0.52 A announced
0.66 A announcing
-0.14 A another
-0.51 A anticipated
-0.20 A any
0.37 A appear
-0.08 A arc
0.09 A around
0.48 A arrives
-0.24 A art
-0.37 A attached
-0.28 A attended
-0.20 A audience
-0.66 A audiences
-0.42 A australia
-0.26 A australian
-0.26 A author
0.26 A available
-0.48 A award
0.09 A award-winning
-0.62 A away
0.35 A back
-0.27 A bafta
-0.14 A base
-0.79 A based
-0.70 A became
-0.56 A because
-0.09 A become
0.13 A been
-0.24 A before
-0.20 A begin
0.26 A begins
-0.40 A begun
-0.45 A behind
0.20 A being
0.76 A best
-0.24 A best-selling
0.22 A better
-0.22 A between
-0.13 A blessed
0.39 A blown
-0.47 A board
-0.66 A body
-0.12 A books
-0.83 A both
-0.60 A bow
0.39 A boy
0.35 A brand
0.21 A break
-0.23 A bright
0.44 A brilliant
0.56 A bring
-0.51 A bringing
-0.12 A british
-0.26 A broadcast
-0.10 A brother
-0.61 A brought
-0.18 A business
-0.37 A cable
-0.29 A called
-0.39 A came
-0.11 A can
-0.48 A canada
-0.52 A cancelled
-0.52 A care
-0.28 A case
0.70 A cast
-0.55 A casting
0.11 A centers
-0.23 A central
0.29 A centre
-0.38 A century
-0.36 A ceo
-0.27 A chance
-0.39 A changes
-0.05 A channel
-0.51 A channels
-0.71 A character
-0.10 A characters
-1.15 A charge
-0.31 A charismatic
-0.28 A checking
0.16 A chef
-0.29 A chief
-0.36 A christmas
-0.41 A city
-0.22 A clarify
-0.27 A close
-0.35 A closer
0.08 A co
-0.30 A co-creator
-0.08 A come
0.76 A comeback
0.32 A comedic
-0.16 A comedy
-0.26 A comes
-1.10 A coming
0.19 A commented
-0.32 A commissioned
-0.06 A company
-0.71 A complex
0.25 A confirmed
-0.24 A consistently
-0.42 A continue
-0.34 A continues
0.72 A contract
-0.04 A control
0.33 A could
0.22 A couple
0.42 A course
-0.38 A create
-0.28 A created
0.25 A creative
-0.99 A creator
-0.74 A creators
-0.49 A crime
-0.41 A critical
0.45 A critically
-0.11 A cult
-0.35 A culture
0.51 A current
0.28 A currently
-0.20 A daily
-0.08 A dark
-0.52 A date
0.12 A daughter
0.23 A day
-0.16 A days
-0.26 A dead
-0.28 A deal
-0.51 A death
-0.14 A debut
-0.32 A debuted
-0.24 A decide
-0.56 A decision
-0.41 A dedicated
-0.59 A delighted
0.73 A described
-0.73 A design
-0.50 A designs
-0.13 A details
0.66 A detective
0.41 A determined
-0.34 A development
-0.48 A diary
-0.61 A did
-0.39 A different
-0.77 A dinner
-1.13 A direct
-0.77 A directing
-0.35 A direction
-0.64 A director
-0.73 A directs
-0.41 A dirty
-0.47 A discover
-0.42 A discovered
-0.47 A discovers
-0.56 A do
0.25 A doing
-0.30 A doors
-0.61 A down
0.06 A dr
0.79 A drama
-0.23 A dramas
0.34 A dramedy
0.08 A drew
0.64 A due
-0.47 A during
-0.26 A duties
-0.22 A each
-0.38 A earlier
-0.47 A either
-0.65 A end
-0.08 A ended
0.29 A ending
-0.70 A england
-0.54 A english
-0.04 A enough
0.68 A ensemble
0.69 A enter
-0.11 A entering
-0.72 A entertainment
-0.42 A epic
-0.38 A episode
-0.36 A episodes
-0.14 A established
-0.11 A even
-0.18 A event
-0.42 A ever
-0.44 A every
0.54 A everyone
-0.29 A exactly
-0.59 A excited
-0.85 A exec
-0.99 A executive
0.52 A exiting
-0.37 A face
-0.46 A family
-0.09 A famous
-0.50 A fan
-0.48 A fantastic
0.07 A fantasy
-0.18 A far
-0.28 A fate
0.20 A father
-0.13 A favorite
-0.20 A favourite
0.40 A featuring
0.12 A few
-0.47 A fight
-0.39 A fighting
-0.57 A film
0.12 A filmed
-0.31 A filming
0.77 A films
-0.31 A final
-0.31 A finally
-0.39 A financial
0.14 A find
-0.42 A finding
-0.27 A finish
-0.43 A first
-0.47 A focus
-0.25 A follow
-0.21 A followed
-0.20 A following
0.38 A follows
-0.12 A forces
0.31 A fortress
-0.59 A fortune
-0.53 A forward
0.24 A found
0.07 A franchise
-0.94 A friend
0.30 A from
0.17 A front
0.16 A fronted
-0.43 A fun
0.39 A funny
-0.68 A future
-0.64 A game
-0.11 A gang
-0.10 A get
-0.50 A gets
-0.42 A getting
-0.37 A girl
0.39 A given
-0.16 A global
-0.40 A globally
-0.41 A globe
-0.61 A go
-0.63 A going
0.32 A good
0.41 A graphic
-0.30 A great
0.14 A group
0.46 A guest
-0.35 A had
-0.25 A hard
-0.23 A has
-0.34 A have
-0.46 A having
-0.45 A he
-0.04 A head
-0.32 A heard
-0.20 A heir
0.08 A held
-0.68 A helm
-0.64 A helmed
-0.37 A helped
0.48 A her
0.40 A here
0.39 A heroine
-0.09 A hiding
-0.28 A high
0.11 A highly
-0.58 A him
-0.17 A historic
-0.14 A historical
-0.40 A history
-0.35 A hit
-0.50 A hits
0.08 A home
-0.31 A hospital
-0.19 A host
0.22 A hot
-0.45 A hour
-0.17 A hours
-0.89 A however
-0.51 A human
-0.15 A humanity
0.19 A husband
-0.41 A i
-0.47 A i'm
-0.21 A illustrated
-0.49 A immersive
1.01 A includes
0.23 A including
-0.15 A increasing
-0.52 A incredible
-0.31 A independent
-0.45 A india
0.13 A indie
-0.59 A inspired
0.20 A instead
-0.55 A intense
-0.08 A international
0.55 A interview
0.90 A interviews
-0.39 A into
-0.31 A invest
-0.18 A investigate
0.58 A investigates
-0.34 A investigation
0.22 A involved
0.28 A ireland
-0.05 A japan
-0.59 A japanese
0.05 A job
0.04 A join
0.45 A joining
0.12 A joins
0.29 A journalist
-0.18 A journey
0.28 A judge
-0.37 A just
0.13 A kept
-0.07 A killed
-0.91 A killer
-0.21 A king
-0.30 A know
0.65 A known
0.13 A korea
-0.11 A korean
-0.31 A large
0.37 A last
-0.22 A later
-0.71 A latter
-0.20 A launch
-0.43 A launched
0.14 A lawyer
-0.40 A lead
0.16 A leading
0.27 A leads
-0.15 A learn
-0.06 A least
-0.54 A leave
0.07 A leaving
-0.19 A led
0.12 A left
-0.17 A less
-0.49 A life
-0.38 A light
0.50 A likely
0.11 A limited
-0.23 A lineup
-0.14 A list
0.65 A london
-0.43 A long
0.40 A longtime
-0.14 A look
0.29 A looked
0.52 A looking
0.31 A lord
-0.48 A love
0.24 A made
-0.25 A magazine
-0.11 A main
0.62 A make
-0.56 A makes
-0.74 A making
-0.22 A man
-0.93 A manga
-0.10 A many
-0.77 A married
-0.43 A material
0.41 A may
-0.30 A means
-0.08 A meeting
0.18 A member
-0.55 A members
-0.50 A memory
-0.21 A midseason
0.43 A might
-0.38 A million
-0.56 A minute
-0.70 A mission
-0.39 A modern
-0.33 A monster
-0.35 A months
0.05 A more
-0.31 A most
0.37 A moved
-0.43 A movie
-0.30 A movies
0.08 A mr
0.10 A mrs
-0.13 A much
0.82 A multiple
0.15 A mum
-0.05 A murder
0.16 A murdered
-0.68 A music
-0.32 A must
0.21 A my
-0.07 A name
0.21 A named
-0.36 A need
-0.90 A network
-0.61 A never
0.11 A new
0.84 A newcomer
-0.50 A newest
-0.15 A newly
-0.68 A news
0.32 A next
-0.43 A night
-0.29 A nights
-0.32 A no
-0.04 A noir
0.26 A north
0.11 A not
0.72 A nothing
-0.71 A novel
-0.28 A novels
0.04 A number
-0.39 A numerous
0.32 A off
-0.26 A officer
-0.45 A officially
-0.13 A old
-0.13 A older
-0.38 A oldest
-0.22 A once
0.06 A one
-0.74 A only
-0.18 A opening
-0.47 A opens
-0.26 A opposite
-0.54 A or
0.26 A order
-0.06 A ordered
-0.57 A original
0.58 A originally
0.05 A originals
-0.41 A other
0.62 A others
-0.30 A our
0.26 A out
-0.12 A over
-0.07 A overseas
-0.49 A overseeing
-0.93 A own
-0.16 A owned
0.24 A owner
-0.25 A p.m
0.14 A parents
0.23 A part
0.24 A partner
-0.65 A past
0.36 A peek
-0.58 A penned
-0.11 A people
-0.55 A perform
0.30 A performance
-0.16 A period
0.51 A photo
0.20 A picked
-0.29 A pilot
-0.41 A plan
0.63 A platform
0.52 A play
-0.32 A played
0.24 A playing
0.75 A plays
-0.23 A pleased
0.65 A podcast
-0.26 A police
0.25 A political
0.28 A pop
0.52 A portray
-0.53 A position
-0.36 A post-production
-0.27 A power
-0.07 A powerful
-0.33 A premiere
0.49 A premieres
-0.11 A prequel
0.59 A present
-0.75 A president
-0.86 A press
0.43 A previously
0.53 A procedural
-0.44 A produce
0.18 A produced
-0.48 A producer
-1.10 A producers
0.18 A produces
-0.31 A production
-0.40 A programming
-0.72 A project
-0.34 A projects
-0.63 A promises
-0.06 A protagonist
0.79 A psychological
-0.37 A publisher
0.13 A pulled
-0.06 A ratings
0.23 A read
-0.27 A real
-0.69 A really
-0.09 A recently
0.47 A recovering
0.42 A recurring
0.42 A regular
0.75 A relationship
-0.64 A release
0.48 A released
0.45 A remain
-0.20 A remained
-0.88 A remains
-0.48 A renewed
-0.09 A reportedly
-0.08 A reports
0.44 A representative
0.91 A reprise
0.13 A reprises
-0.43 A respectively
-0.16 A return
0.31 A returns
-0.64 A revealed
-0.10 A revenge
0.13 A revolves
-0.05 A right
-0.06 A rights
-0.43 A rising
0.95 A role
0.90 A roles
0.36 A romance
0.35 A romantic
0.33 A rumored
0.45 A rumoured
-0.10 A run
-0.20 A s
-0.69 A said
0.39 A same
-0.44 A saw
-0.46 A say
0.46 A saying
-0.43 A says
0.31 A scandal
-0.30 A scenes
-0.48 A scheduled
-0.27 A school
0.39 A sci-fi
-0.64 A script
-0.35 A scripted
-0.51 A scripts
-0.30 A search
-0.63 A season
0.30 A second
-0.57 A secret
-0.33 A secrets
-0.22 A see
0.79 A seen
-0.30 A sense
-0.22 A seoul
-0.36 A series
0.06 A serious
-0.48 A serve
-0.38 A serves
-0.29 A service
-0.64 A sets
0.40 A share
-0.11 A shared
-0.06 A shares
0.16 A she
-0.21 A shooting
-0.19 A short
-0.28 A should
0.23 A show
-0.04 A shown
-1.15 A showrunner
-0.80 A showrunners
-0.20 A shows
-0.17 A siblings
0.58 A signed
0.23 A single
-0.84 A sister
-0.10 A sisters
-0.81 A sitcom
0.48 A sits
0.45 A slated
-0.33 A slot
-0.57 A small
-0.45 A smash
-0.73 A so
0.44 A solid
-0.47 A solve
-0.18 A something
-0.08 A son
-0.55 A song
-0.87 A soon
-0.40 A sound
-0.13 A south
-0.13 A space
-0.19 A special
0.24 A spin-off
0.29 A spinoff
-0.07 A spoke
0.54 A spy
0.24 A stage
0.25 A star
0.09 A starred
-1.27 A starring
0.39 A stars
-0.26 A start
-0.31 A started
0.60 A starting
-0.39 A starts
-0.22 A statement
-0.45 A stepped
-0.27 A stepping
0.32 A steps
-0.30 A stick
0.05 A still
-0.82 A story
-0.20 A streaming
-0.17 A strength
0.25 A struggle
-0.13 A students
-0.53 A studio
0.70 A style
0.34 A success
-0.19 A successful
0.06 A such
-0.14 A suddenly
-0.42 A sunday
-0.29 A support
0.47 A supporting
-0.63 A sure
-0.30 A survive
0.11 A take
-0.06 A takes
0.32 A taking
0.34 A talent
-0.42 A team
0.43 A teen
-0.27 A television
-0.18 A tells
-0.38 A than
0.27 A them
-0.55 A theme
-0.33 A themed
-0.18 A themselves
-0.67 A then
-0.50 A there
-0.27 A these
-0.16 A they
0.40 A thief
-0.04 A things
-0.19 A think
0.39 A those
-0.07 A thriller
0.26 A through
0.38 A title
-0.09 A titles
0.35 A titular
0.17 A together
-0.14 A tokyo
-0.46 A told
0.42 A too
-0.34 A took
-0.31 A top
0.35 A tour
-0.47 A town
-0.52 A trailer
-0.48 A trilogy
0.27 A truth
0.28 A turned
-0.65 A tv
-0.98 A uk
-0.70 A unconfirmed
-0.07 A under
-0.64 A unexpected
-0.59 A unique
0.36 A universe
-0.35 A unravel
0.47 A until
0.17 A up
0.76 A upcoming
-0.28 A update
-0.21 A updates
0.75 A upped
-0.37 A us
-0.19 A use
-0.22 A used
-0.55 A vampire
-0.32 A various
0.36 A very
-0.38 A via
-0.41 A vice
-0.37 A video
0.62 A viewers
-0.39 A villain
0.52 A voice
-0.26 A wait
-0.40 A wanted
-0.37 A watch
-0.64 A watched
-0.47 A way
-0.72 A we
-0.16 A we're
0.52 A wednesday
-0.22 A weeks
-0.42 A welcomed
0.21 A west
0.15 A western
0.11 A what
0.24 A when
-0.33 A where
-1.10 A which
0.05 A while
0.11 A who
0.35 A whose
0.23 A why
-0.07 A wife
0.06 A will
-0.42 A winner
-0.58 A winning
0.49 A without
-0.30 A woman
-0.25 A work
-0.21 A worked
-0.81 A working
-0.61 A world
0.62 A would
-0.74 A wraps
-0.33 A writer
-0.25 A writers
-0.40 A writes
-0.80 A writing
-0.11 A written
-0.21 A wrote
-0.37 A year
-0.04 A year-old
0.48 A years
-0.38 A yes
0.11 A yet
0.23 A york
0.39 A you
-0.48 A young
0.12 A –
-0.62 A —
0.28 A “
-0.26 An !
-0.20 An #
-0.30 An %C
0.21 An %D
-0.49 An %K
0.21 An %N
-0.60 An %O
-0.08 An %P
-0.11 An %S
-0.13 An %T
-0.59 An &
-0.11 An 's
-0.08 An (
-0.29 An )
-0.07 An +
0.11 An ,
0.18 An -
0.06 An --
-0.04 An .
0.73 An ...
-0.74 An /
-0.23 An :
0.58 An ;
-0.10 An ?
-0.35 An ]
-0.90 An about
0.27 An absent
0.23 An acclaimed
0.19 An according
-0.60 An actor
0.30 An actors
0.33 An actress
-0.95 An adaptation
-0.62 An adapted
0.48 An added
0.19 An admitted
0.38 An after
0.35 An again
-0.33 An agent
0.37 An ago
-0.47 An aired
-0.23 An aka
0.20 An all
-0.41 An along
0.29 An alongside
0.45 An already
-0.07 An also
0.32 An always
0.40 An am
-0.39 An anime
0.55 An announced
-0.62 An another
-0.05 An anticipated
0.17 An appear
-0.37 An around
0.69 An arrives
-0.06 An attached
-0.20 An attended
-0.34 An australia
0.34 An available
-0.11 An award
0.16 An back
0.40 An bafta
-0.45 An based
-0.70 An became
0.18 An been
-0.10 An before
0.41 An begins
-0.13 An behind
0.34 An being
0.62 An best
-0.25 An best-selling
-0.18 An black
-0.44 An board
-0.52 An book
-0.17 An both
-0.60 An bow
0.21 An break
-0.23 An bright
-0.30 An brilliant
-0.24 An broadcast
-0.11 An brother
-0.61 An brought
-0.14 An but
-0.05 An cable
-0.17 An called
-0.40 An can
0.57 An cast
-0.55 An casting
0.11 An centers
0.29 An centre
-0.36 An ceo
-0.48 An character
0.08 An characters
-0.62 An charge
-0.21 An charismatic
0.18 An checking
-0.58 An chief
-0.22 An clarify
-0.27 An close
-0.34 An closer
0.12 An co
-0.14 An co-creator
0.24 An come
0.31 An comedy
0.18 An comes
-0.53 An coming
0.19 An commented
-0.13 An commissioned
-0.06 An company
-0.40 An complex
0.44 An confirmed
-0.06 An consistently
-0.39 An continue
-0.27 An continues
-0.14 An create
-0.34 An created
-0.31 An creative
-0.80 An creator
-0.70 An creators
-0.16 An crime
-0.20 An daily
-0.22 An date
0.70 An daughter
-0.29 An day
-0.26 An dead
-0.14 An debut
-0.27 An debuted
-0.28 An dedicated
-0.06 An described
-0.50 An designs
-0.08 An details
0.08 An detective
-0.34 An did
-0.47 An dinner
-1.07 An direct
0.13 An directed
-0.78 An directing
-0.86 An director
-0.79 An directs
-0.41 An dirty
-0.07 An discovers
0.27 An doing
-0.60 An doors
-0.30 An down
0.06 An dr
0.36 An drama
-0.11 An dramas
-0.43 An due
-0.41 An during
-0.34 An duties
-0.30 An each
-0.24 An ending
0.69 An enter
-0.59 An entertainment
-0.42 An epic
-0.10 An episode
0.14 An episodes
-0.14 An established
-0.40 An even
0.16 An event
-0.44 An every
-0.85 An exec
-0.24 An executive
-0.20 An family
-0.09 An famous
-0.50 An fan
0.26 An fans
-0.48 An fantastic
-0.21 An fantasy
-0.24 An father
-0.17 An favourite
-0.15 An fighting
-0.48 An film
0.13 An filmed
-0.27 An filming
-0.32 An finale
-0.32 An finally
-0.23 An financial
0.29 An find
-0.70 An first
-0.45 An focus
-0.18 An following
0.27 An follows
0.29 An found
-0.89 An friend
0.17 An front
0.34 An fronted
0.35 An game
0.26 An get
-0.46 An gets
-0.05 An getting
-0.12 An girl
0.39 An given
-0.16 An global
0.05 An globally
-0.32 An globe
-0.42 An go
-0.44 An going
-0.36 An great
-0.18 An had
-0.19 An hard
0.20 An has
-0.32 An have
0.12 An he
-0.13 An head
-0.04 An heir
-0.67 An helm
-0.64 An helmed
0.13 An her
-0.37 An here
-0.08 An hiding
-0.20 An high
0.14 An highly
-0.05 An him
-0.14 An historical
0.53 An hit
-0.48 An hospital
-0.19 An host
0.22 An hot
0.19 An husband
-0.47 An i'm
-0.16 An illustrated
-0.40 An independent
0.20 An instead
0.55 An interview
-0.27 An into
-0.18 An investigate
-0.37 An investigates
0.45 An involved
0.29 An ireland
-0.24 An japan
-0.35 An job
0.07 An join
0.36 An joined
0.45 An joining
0.19 An joins
-0.13 An journey
0.07 An just
-0.27 An king
0.67 An known
-0.14 An korean
-0.07 An lady
-0.31 An large
0.44 An last
0.51 An later
-0.18 An launch
-0.43 An launched
-0.37 An lawyer
0.06 An lead
-0.07 An leading
0.28 An leads
-0.45 An leave
0.29 An leaving
-0.13 An led
-0.35 An left
-0.12 An less
-0.46 An life
-0.21 An light
-0.33 An like
0.38 An likely
-0.13 An list
-0.05 An london
0.23 An longtime
0.21 An look
-0.14 An looked
0.14 An lord
-0.10 An made
-0.22 An magazine
0.56 An make
-0.57 An makes
-0.90 An manga
-0.16 An may
0.23 An member
-0.55 An members
-0.50 An memory
0.43 An might
-0.22 An modern
-0.35 An more
-0.27 An most
-0.33 An movie
0.12 An mr
-0.13 An much
0.11 An murder
0.16 An murdered
-0.60 An music
-0.35 An must
0.22 An my
0.05 An name
-0.15 An network
-0.61 An never
-0.19 An new
0.84 An newcomer
-0.64 An news
-0.07 An next
0.12 An no
-0.47 An noir
0.38 An north
0.20 An not
0.32 An nothing
-0.63 An novel
-0.61 An novels
-0.09 An now
0.22 An off
-0.25 An officer
-0.06 An once
0.20 An one
-0.66 An only
-0.18 An opening
-0.34 An or
0.17 An order
-0.27 An original
0.23 An originally
-0.28 An originals
-0.58 An other
0.63 An others
0.15 An out
0.21 An over
-0.07 An overseas
-0.49 An own
-0.16 An owned
0.71 An part
0.24 An partner
0.36 An peek
-0.58 An penned
-0.43 An people
-0.22 An perform
0.26 An photo
0.87 An play
-0.37 An played
0.57 An playing
0.64 An plays
0.25 An political
0.52 An portray
-0.45 An position
0.20 An premiere
0.16 An premieres
-0.11 An prequel
0.34 An present
-0.72 An president
-0.54 An produce
-0.51 An produced
-0.73 An producer
-0.96 An producers
0.27 An produces
-0.12 An production
-0.37 An project
-0.34 An projects
-0.06 An protagonist
0.13 An pulled
0.47 An recovering
-0.08 An regular
-0.63 An release
0.45 An remain
-0.20 An remained
-0.54 An remains
-0.07 An renewed
0.80 An reprise
0.13 An reprises
-0.32 An respectively
-0.31 An return
-0.21 An returning
-0.63 An revealed
-0.10 An revenge
0.82 An role
-0.50 An roles
-0.43 An romantic
0.33 An rumored
-0.07 An s
-0.58 An said
-0.45 An same
-0.26 An says
-0.20 An scandal
-0.30 An scenes
-0.38 An scheduled
-0.64 An script
-0.32 An scripts
-0.42 An search
-0.51 An second
-0.51 An secret
0.52 An seems
0.26 An seen
-0.22 An seoul
0.17 An series
-0.33 An serve
-0.23 An serves
-0.27 An service
-0.19 An set
-0.16 An several
0.29 An share
-0.06 An shares
-0.22 An she
0.20 An show
-0.26 An shown
-0.69 An showrunner
0.15 An shows
0.58 An signed
0.15 An since
0.23 An single
-0.72 An sister
-0.10 An sisters
-0.26 An sitcom
0.45 An slated
-0.48 An so
-0.06 An solve
-0.12 An some
0.05 An son
-0.50 An soon
-0.33 An sound
-0.06 An south
-0.37 An space
-0.38 An spin-off
-0.06 An spinoff
0.56 An star
0.43 An starred
-0.25 An starring
0.16 An stars
0.33 An start
0.35 An starting
-0.13 An statement
-0.27 An stepping
0.32 An steps
-0.51 An story
-0.37 An streaming
-0.17 An strength
0.31 An struggle
-0.52 An studio
0.70 An style
0.44 An supporting
-0.47 An sure
0.30 An take
-0.05 An takes
0.32 An taking
0.34 An talent
-0.65 An team
-0.89 An television
-0.35 An than
-0.10 An their
0.28 An them
-0.20 An theme
-0.14 An themed
-0.64 An then
0.04 An there
-0.49 An they
-0.19 An think
-0.94 An thriller
0.06 An through
-0.17 An time
0.35 An title
0.35 An titular
0.22 An together
-0.12 An told
-0.12 An took
-0.27 An top
-0.08 An town
-0.52 An trailer
-0.23 An trilogy
0.29 An turned
-0.54 An tv
0.19 An under
-0.59 An unique
0.53 An until
0.29 An up
-0.28 An update
-0.21 An updates
-0.56 An us
-0.29 An various
0.39 An very
-0.33 An via
-0.41 An vice
0.09 An video
-0.14 An viewers
0.68 An voice
-0.23 An wait
-0.37 An watch
-0.47 An we
-0.16 An we're
0.52 An wednesday
0.12 An well
-0.44 An west
0.15 An western
-0.09 An what
0.29 An when
-0.50 An where
-0.18 An which
-0.50 An while
0.10 An who
0.25 An whose
-0.26 An wife
-0.09 An will
-0.16 An winner
-0.51 An winning
-0.21 An woman
-0.33 An work
-0.43 An worked
-0.88 An working
0.23 An would
-0.30 An writer
-0.40 An writes
-0.50 An writing
-0.87 An written
-0.13 An wrote
-0.38 An year
0.35 An years
0.44 An yet
-0.35 An york
-0.53 An you
-0.28 An young
-0.25 An your
0.28 An –
-0.47 An —
-0.21 An “
-0.13 An ”
-0.50 B !
-0.40 B #
0.10 B %C
-0.61 B %D
-0.58 B %K
0.04 B %N
0.42 B %O
-0.27 B %P
0.40 B %S
-0.09 B %T
0.29 B &
-0.26 B 's
0.16 B ,
-0.34 B -
0.21 B --
-0.28 B .
0.37 B ...
-0.07 B /
-0.32 B 1990s
-0.30 B 3d
0.17 B :
0.40 B ;
0.48 B ?
0.37 B [
0.18 B about
-0.05 B acclaimed
0.07 B according
0.21 B accused
-0.32 B across
-0.40 B acting
0.17 B actor
-0.44 B actors
0.53 B actress
-0.38 B actually
-0.81 B adaptation
-0.66 B adapted
-0.74 B adapts
-0.20 B added
0.93 B addition
0.47 B adds
-0.30 B adventure
-0.50 B affair
-0.58 B after
-0.39 B again
-0.12 B against
-0.05 B air
0.24 B aired
-0.39 B aka
-0.53 B all
-0.14 B along
-0.08 B alongside
0.52 B already
0.51 B although
0.22 B am
-0.25 B american
0.05 B among
-0.29 B animated
0.36 B animates
-0.36 B animation
-0.55 B anime
0.56 B announced
-0.40 B announcements
-0.43 B anthology
0.47 B any
-0.44 B anything
-0.65 B around
-0.32 B association
0.20 B australia
0.23 B australian
-0.32 B author
-0.21 B available
-0.16 B award
-0.10 B award-winning
0.19 B axed
0.32 B back
-0.57 B backdrop
-0.68 B based
-0.19 B battle
0.16 B beautiful
-0.22 B became
-0.36 B been
-0.34 B before
-0.90 B began
-0.49 B begin
-0.41 B begins
-0.10 B begun
-0.13 B behind
-0.44 B being
0.27 B beloved
-0.81 B best
0.18 B best-selling
-0.38 B bestselling
-0.05 B between
-0.80 B big
-0.12 B black
-0.11 B boasts
-0.50 B body
-0.75 B book
-0.28 B boss
0.19 B both
-0.37 B brand
-0.56 B bring
-0.28 B bringing
-0.36 B brings
0.10 B britain
0.08 B british
-0.08 B broadcast
0.24 B brother
-0.61 B but
-0.35 B called
0.21 B cameras
0.71 B can
0.50 B cast
0.35 B casting
0.87 B casts
0.14 B centering
-0.46 B centers
0.35 B centres
-0.26 B ceo
-0.39 B chain
-0.31 B chairman
-0.54 B chance
-0.08 B channels
-0.10 B character
-0.72 B chief
-0.14 B city
-0.27 B claim
-0.51 B classic
-0.46 B clear
-0.06 B close
-0.08 B closer
-0.34 B co-created
-0.14 B co-creator
-0.74 B co-creators
-0.28 B co-production
-0.33 B co-written
-0.23 B collaboration
-0.44 B combination
0.34 B come
-0.52 B comedy
0.28 B comes
-0.39 B comic
-0.33 B coming
-0.44 B commission
-0.26 B commissioned
0.38 B company
0.37 B confirmed
0.44 B continues
-0.32 B could
-0.35 B courtesy
-0.21 B covers
-0.73 B created
-0.87 B creative
-0.87 B creator
-0.42 B creators
-0.42 B credit
-0.43 B crime
-0.12 B cult
-0.17 B dark
-0.20 B date
-0.43 B dates
-0.29 B daughter
-0.16 B day
-0.21 B days
-0.29 B deal
-0.36 B death
0.70 B debut
-0.07 B debuted
-0.04 B decided
-0.45 B delighted
0.37 B described
-0.38 B design
-0.36 B despite
-0.17 B destroy
-0.17 B detective
0.60 B determined
-0.33 B developed
-0.25 B developing
0.47 B different
0.07 B direct
-0.44 B directed
-0.22 B directing
-1.31 B director
0.10 B directorial
-1.02 B directors
-0.06 B discover
-0.38 B discovered
-0.12 B divine
0.08 B do
0.47 B does
0.08 B doing
-0.42 B down
0.44 B dr
0.29 B drama
-0.65 B dramas
-0.47 B drawn
-0.66 B dubbed
0.54 B due
0.17 B during
-0.08 B east
-0.75 B emmy
-0.28 B encounter
0.30 B end
-0.11 B ending
-0.53 B england
0.13 B enjoy
0.70 B ensemble
0.09 B entertainment
-0.23 B episode
-0.37 B episodes
-0.64 B established
0.10 B even
0.69 B event
-0.48 B events
-0.69 B every
-0.26 B excited
-0.29 B exec
-0.45 B executive
-0.77 B executives
0.33 B expect
-0.22 B expected
-0.22 B explore
0.22 B face
-0.21 B faces
-0.64 B fact
-0.76 B fame
-0.48 B family
0.25 B famous
-0.30 B fan
-0.40 B fans
-0.27 B fantastic
-0.34 B fantasy
0.48 B father
-0.40 B favourite
-0.06 B feature
-0.08 B features
0.52 B featuring
-0.23 B fictional
-0.44 B film
-0.15 B filmed
-0.56 B filmmaker
-0.21 B final
0.54 B finale
-0.07 B find
-0.58 B first
-0.08 B focuses
-0.57 B follow
-0.06 B followed
-0.24 B following
-0.19 B follows
0.36 B former
-0.56 B forward
-0.33 B found
-0.12 B french
-0.70 B friend
0.19 B from
0.10 B front
0.04 B fronted
0.10 B full
0.05 B game
-0.52 B gang
-0.54 B genre
-0.21 B get
-0.39 B gets
-0.71 B getting
-0.22 B girl
-0.13 B given
-0.17 B gives
-0.34 B glimpse
0.10 B globe
-0.14 B go
-0.43 B goes
-0.40 B going
-0.30 B good
-0.51 B grateful
0.59 B great
-0.52 B grew
0.14 B had
-0.51 B hand
-0.17 B happened
0.20 B has
0.31 B have
-0.53 B having
-1.15 B he
-0.24 B head
-0.11 B headlines
-0.59 B helm
-0.45 B helmed
-0.27 B her
-0.23 B here
-0.46 B heroine
-0.21 B high
0.28 B him
-0.40 B his
-0.38 B hit
-0.15 B hollywood
-0.33 B home
-0.37 B horror
-0.31 B hospital
0.59 B host
0.39 B hot
0.28 B hour
0.52 B how
0.17 B however
0.53 B huge
0.06 B husband
-0.42 B i
0.38 B iconic
0.40 B if
-0.27 B illustrated
-0.44 B image
-0.61 B include
-0.12 B included
-0.12 B includes
0.04 B including
-0.14 B independent
-0.24 B indie
-0.05 B inspired
0.09 B into
-0.04 B investigates
-0.52 B investigation
-0.19 B involved
0.33 B ireland
-0.42 B irish
-0.53 B itself
0.17 B japanese
0.44 B join
0.37 B joined
0.50 B joining
0.28 B joins
-0.28 B journalist
-0.09 B journey
-0.09 B just
0.12 B killing
-0.37 B know
0.04 B known
0.60 B korean
-0.34 B last
0.39 B latest
-0.27 B launch
-0.22 B launched
0.17 B lawyer
0.73 B lead
-0.50 B leading
-0.11 B leads
0.14 B led
-0.94 B left
0.05 B legal
-0.43 B life
-0.13 B like
-0.11 B likely
-0.26 B limited
-0.40 B lineup
-0.47 B list
0.61 B lives
-0.47 B london
-0.15 B long
-0.04 B look
-0.33 B looks
-0.29 B lord
0.36 B love
-0.36 B made
-0.33 B magical
-0.63 B main
-0.19 B make
-0.21 B making
-0.33 B male
-0.33 B man
-0.53 B manga
-0.55 B many
0.22 B marks
0.33 B married
-0.09 B match
-0.32 B me
-0.64 B means
-0.26 B medical
-0.30 B meets
0.37 B member
-0.16 B members
-0.24 B men
0.21 B might
-0.08 B million
-0.23 B minute
-0.41 B miss
-0.18 B mission
-0.59 B more
-0.49 B most
0.62 B mother
0.31 B move
-0.08 B moved
-0.09 B moves
-0.22 B movie
-1.28 B mr
0.07 B mrs
0.18 B much
-0.09 B murder
-0.63 B musical
-0.05 B must
0.23 B my
-0.07 B mysteries
-0.13 B mystery
-0.78 B name
-0.65 B named
-0.25 B nearly
-0.85 B network
-0.07 B networks
0.36 B new
0.54 B newcomer
0.55 B newcomers
-0.44 B newly
0.28 B news
-0.52 B next
-0.36 B night
0.10 B nights
-0.28 B nominated
0.38 B nominee
-0.51 B north
0.16 B not
-0.59 B note
0.11 B novel
-0.36 B novels
0.83 B now
-0.23 B number
-0.82 B off
-0.35 B officer
-0.18 B official
-0.44 B officially
-0.37 B old
-0.47 B older
-0.24 B once
-0.39 B one
-0.15 B only
-0.53 B opening
0.49 B opposite
-0.50 B or
0.31 B order
-0.34 B ordered
-0.96 B original
-0.09 B originally
0.67 B originals
0.32 B oscar
-0.46 B other
-0.05 B others
-0.20 B our
-0.05 B out
0.53 B outside
0.16 B over
-0.30 B own
-0.09 B p.m
-0.51 B pair
0.35 B part
0.71 B parter
-0.54 B partner
-0.44 B parts
-0.24 B passed
-0.15 B peek
-0.28 B penned
0.70 B people
0.37 B period
0.09 B phenomenal
0.12 B photo
-0.35 B picks
-0.29 B pilot
0.29 B pilots
0.19 B place
-0.27 B plan
-1.02 B play
0.48 B played
0.44 B playing
-0.70 B plays
-0.41 B plot
-0.69 B police
-0.36 B popular
-0.89 B portray
0.33 B portrayed
-0.98 B power
-0.60 B powerful
-0.44 B premiere
-0.61 B premiered
-0.23 B presentation
-0.60 B president
0.54 B press
-0.19 B previous
-0.40 B previously
-0.43 B procedural
-0.44 B produce
-0.59 B produced
-0.65 B producer
-0.84 B producers
-0.27 B produces
-0.89 B production
-0.04 B programming
-0.14 B project
-0.07 B promotional
0.28 B protagonist
-0.17 B published
-0.15 B publisher
-0.05 B put
-0.15 B quickly
-0.06 B ratings
-0.44 B read
-0.38 B reads
-0.27 B ready
-0.05 B really
0.63 B recently
0.35 B recovering
-0.21 B regular
-0.05 B relationship
-0.72 B release
-0.14 B released
-0.10 B remains
0.49 B remake
-0.40 B renewal
-0.21 B renewed
-0.46 B replaced
-0.13 B replacing
0.43 B report
-0.22 B reported
-0.20 B reports
-0.56 B representative
-0.08 B reprise
0.68 B reprising
-0.33 B resourceful
0.28 B respectively
-0.04 B response
0.19 B return
-0.14 B returning
-0.50 B returns
0.69 B reunion
0.42 B reunites
0.31 B reveal
0.13 B revealed
-0.30 B revolves
-0.32 B role
0.07 B roles
0.29 B rolling
0.31 B romance
-0.06 B run
0.25 B s
-0.26 B said
-0.36 B same
-0.12 B save
0.77 B say
-0.49 B says
-0.06 B scandal
0.07 B scenes
-0.14 B science
0.40 B screenwriter
-0.45 B script
0.26 B season
-0.24 B seasons
-0.39 B secret
0.59 B see
0.71 B seen
0.23 B sees
-0.61 B senior
-0.17 B sequel
-0.77 B serial
0.06 B series
-0.52 B service
0.36 B set
-0.42 B setting
-0.11 B several
-0.36 B share
-0.48 B shared
0.27 B she
-0.54 B shocking
-0.20 B shooting
-0.66 B shot
-0.25 B show
-0.32 B shown
-0.24 B showrunner
-0.13 B shows
0.56 B signed
-0.19 B since
-0.12 B sister
-0.04 B sisters
-0.36 B slate
-0.48 B small
0.86 B some
0.17 B son
-0.54 B song
-0.35 B sonic
-0.89 B soon
-0.40 B source
0.28 B south
0.54 B speaking
0.54 B special
0.55 B spin-off
-0.49 B spinoff
-0.22 B staff
0.16 B star
0.58 B star-studded
0.36 B starred
0.61 B starring
0.25 B stars
-0.56 B started
0.43 B starts
-0.68 B statement
0.38 B status
0.35 B stick
-0.25 B still
-0.60 B stories
-0.23 B story
0.60 B streaming
0.46 B strong
0.06 B studio
-0.74 B success
0.23 B successful
-0.28 B such
-0.39 B sunday
0.54 B supposed
-0.13 B synopsis
-0.32 B take
-0.36 B takes
-0.51 B talent
-0.73 B team
-0.08 B teaser
-0.23 B technology
0.37 B teen
-0.72 B television
-0.31 B tell
0.59 B than
-0.13 B their
-0.57 B them
-0.54 B theme
-0.73 B then
0.27 B these
-0.79 B they
-0.30 B they're
-0.79 B thief
-0.29 B thinks
0.30 B third
0.35 B those
-0.48 B thrilled
-0.57 B thriller
-0.11 B through
-0.27 B throughout
-0.15 B time
0.36 B title
-0.18 B titles
-0.56 B together
-0.37 B tokyo
-0.33 B told
0.26 B too
0.24 B took
-0.39 B top
-0.04 B total
-0.62 B town
-0.66 B trailer
-0.54 B trio
-1.02 B truly
-0.48 B turn
-0.34 B turns
-0.35 B tv
-0.31 B u.s.
0.11 B uk
-0.32 B under
0.47 B unique
-0.66 B unveiled
0.06 B up
0.47 B upcoming
-0.51 B upon
0.16 B us
0.09 B vampire
0.38 B various
-0.53 B version
-0.41 B very
-0.13 B via
-0.46 B video
-0.24 B viewers
0.40 B voice
-0.15 B waiting
0.28 B want
-0.15 B watching
-0.05 B way
-0.41 B we're
-0.18 B web
-0.67 B webtoon
-0.36 B weekend
-0.30 B weeks
0.09 B well
-0.17 B west
0.24 B what
0.10 B when
-0.15 B where
-0.46 B whether
-0.44 B which
-0.08 B while
-0.18 B who
0.50 B wife
0.44 B winner
-0.59 B winning
-0.09 B winter
-0.06 B within
0.15 B won
-0.13 B work
-0.48 B working
-0.29 B world
0.06 B would
-0.44 B writer
-0.66 B writers
-0.15 B written
-0.83 B wrote
-0.37 B year
-0.30 B year-old
0.50 B years
0.29 B yet
-0.08 B york
0.10 B you
0.23 B you're
-0.79 B young
-0.08 B your
-0.05 B –
0.14 B —
-0.18 B “
0.18 B ”
-0.19 Bn !
-0.06 Bn #
-0.33 Bn %C
0.09 Bn %D
-0.97 Bn %K
0.22 Bn %N
0.15 Bn %O
0.23 Bn %S
-0.06 Bn %T
-0.77 Bn &
-0.05 Bn 's
0.08 Bn (
-0.18 Bn )
-0.28 Bn ,
-0.13 Bn -
-0.09 Bn --
0.97 Bn .
0.06 Bn /
-0.30 Bn 3d
0.47 Bn :
-0.25 Bn ;
0.21 Bn ?
-0.35 Bn [
0.05 Bn about
-0.30 Bn acclaimed
-0.10 Bn according
-0.19 Bn across
0.16 Bn actor
0.23 Bn actress
-0.50 Bn adaptation
-0.51 Bn adapted
-0.71 Bn adapts
0.47 Bn adds
-0.18 Bn after
-0.12 Bn against
0.24 Bn aired
-0.39 Bn aka
-0.27 Bn all
-0.08 Bn along
0.58 Bn already
0.36 Bn also
0.05 Bn american
-0.24 Bn animated
0.43 Bn animates
-0.44 Bn anime
0.38 Bn announced
-0.51 Bn another
-0.44 Bn anthology
-0.41 Bn anything
-0.59 Bn around
-0.24 Bn association
0.21 Bn australia
-0.32 Bn author
-0.22 Bn award
0.27 Bn award-winning
-0.05 Bn axed
0.08 Bn back
-0.52 Bn backdrop
-0.20 Bn bafta
-0.56 Bn based
-0.18 Bn battle
-0.48 Bn beautiful
-0.48 Bn been
-0.54 Bn before
-0.12 Bn begin
-0.07 Bn begun
-0.25 Bn being
0.27 Bn beloved
-0.43 Bn best
-0.38 Bn bestselling
-0.75 Bn between
0.05 Bn black
-0.50 Bn body
-0.65 Bn book
-0.20 Bn boss
0.07 Bn both
-0.49 Bn bring
-0.28 Bn bringing
-0.36 Bn brings
0.21 Bn brother
-0.28 Bn but
-0.31 Bn called
-0.04 Bn cameras
0.75 Bn can
0.62 Bn cast
0.41 Bn casting
-0.33 Bn centering
-0.38 Bn centers
-0.26 Bn ceo
-0.31 Bn chairman
0.19 Bn characters
-0.07 Bn chief
-0.13 Bn city
-0.51 Bn classic
-0.06 Bn close
-0.35 Bn co-created
-0.14 Bn co-creator
-0.64 Bn co-creators
-0.33 Bn co-written
-0.22 Bn collaboration
-0.37 Bn comedy
0.31 Bn comes
-0.46 Bn coming
1.05 Bn confirmed
0.44 Bn continues
-0.21 Bn courtesy
-0.85 Bn created
-0.67 Bn creative
-0.95 Bn creator
-0.42 Bn creators
-0.40 Bn credit
-0.38 Bn crime
-0.43 Bn dates
-0.15 Bn daughter
-0.11 Bn day
-0.29 Bn deal
-0.35 Bn death
-0.24 Bn debut
-0.07 Bn debuted
-0.04 Bn decided
0.40 Bn described
-0.19 Bn design
-0.36 Bn despite
-0.17 Bn destroy
0.36 Bn detective
-0.18 Bn developed
0.47 Bn different
0.45 Bn direct
-0.62 Bn directed
-0.20 Bn directing
-0.80 Bn director
-1.02 Bn directors
-0.35 Bn discovered
0.08 Bn doing
-0.34 Bn down
0.25 Bn dr
0.08 Bn drama
-0.47 Bn drawn
0.26 Bn during
-0.06 Bn east
-0.37 Bn emmy
-0.15 Bn end
-0.23 Bn england
0.72 Bn ensemble
-0.11 Bn entertainment
-0.13 Bn episodes
-0.64 Bn established
0.23 Bn even
0.57 Bn event
-0.34 Bn events
-0.24 Bn excited
-0.29 Bn exec
-0.26 Bn executive
0.33 Bn expect
-0.33 Bn fact
-0.37 Bn family
0.13 Bn fans
-0.27 Bn fantastic
-0.34 Bn fantasy
-0.06 Bn father
-0.40 Bn favourite
-0.55 Bn features
0.47 Bn featuring
-0.23 Bn fictional
-0.59 Bn film
-0.33 Bn filming
-0.54 Bn filmmaker
0.04 Bn first
-0.58 Bn follow
0.16 Bn followed
0.33 Bn following
0.19 Bn former
-0.04 Bn found
-0.12 Bn french
-0.43 Bn from
0.10 Bn front
0.36 Bn fronted
0.24 Bn game
-0.53 Bn genre
0.09 Bn get
-0.22 Bn girl
0.38 Bn globe
-0.43 Bn goes
0.13 Bn golden
0.49 Bn great
0.24 Bn had
-0.51 Bn hand
0.14 Bn has
0.88 Bn have
-0.59 Bn he
-0.24 Bn head
-0.45 Bn helmed
-0.54 Bn her
-0.22 Bn here
-0.46 Bn heroine
0.35 Bn his
-0.67 Bn hit
-0.15 Bn hollywood
-0.59 Bn home
-0.37 Bn horror
0.51 Bn host
0.28 Bn hour
0.21 Bn however
0.55 Bn huge
-0.12 Bn husband
-0.27 Bn i
0.40 Bn if
-0.27 Bn illustrated
-0.42 Bn image
-0.51 Bn include
-0.10 Bn included
0.05 Bn includes
0.25 Bn including
-0.12 Bn indie
0.30 Bn inspired
-0.19 Bn into
-0.16 Bn ireland
-0.26 Bn itself
-0.20 Bn join
-0.09 Bn joined
0.76 Bn joining
0.90 Bn joins
-0.28 Bn journalist
-0.09 Bn journey
-0.08 Bn just
-0.16 Bn king
-0.36 Bn know
0.29 Bn known
0.31 Bn korean
-0.63 Bn last
0.17 Bn lawyer
0.36 Bn lead
-0.50 Bn leading
0.38 Bn led
-0.13 Bn left
-0.42 Bn life
-0.20 Bn light
-0.10 Bn like
-0.28 Bn likely
-0.39 Bn london
0.08 Bn look
-0.33 Bn looks
-0.29 Bn lord
-0.38 Bn love
-0.66 Bn main
-0.30 Bn make
-0.20 Bn making
-0.31 Bn male
-0.33 Bn man
-0.38 Bn manga
-0.52 Bn married
-0.27 Bn meanwhile
-0.31 Bn meets
-0.10 Bn members
-0.23 Bn men
-0.23 Bn minute
-0.41 Bn miss
-0.18 Bn mission
-0.11 Bn months
-0.23 Bn more
-0.06 Bn most
0.52 Bn mother
-0.09 Bn moved
-0.07 Bn movie
0.18 Bn mr
0.12 Bn mrs
-0.48 Bn my
-0.60 Bn name
-0.04 Bn named
-0.25 Bn nearly
-0.23 Bn network
-0.13 Bn new
0.54 Bn newcomer
0.55 Bn newcomers
-0.41 Bn newly
0.36 Bn news
-0.06 Bn next
-0.10 Bn night
-0.46 Bn no
-0.19 Bn nominated
0.38 Bn nominee
-0.13 Bn north
0.34 Bn not
-0.41 Bn novels
0.66 Bn now
-0.12 Bn off
-0.40 Bn officer
-0.18 Bn official
-0.47 Bn older
-0.13 Bn once
-0.42 Bn one
-0.19 Bn only
-0.09 Bn opening
0.49 Bn opposite
-0.51 Bn or
-0.24 Bn original
0.67 Bn originals
0.33 Bn oscar
0.99 Bn other
0.30 Bn others
-0.05 Bn our
0.35 Bn out
0.21 Bn over
-0.30 Bn own
-0.51 Bn pair
0.21 Bn part
-0.44 Bn partner
-0.37 Bn parts
-0.10 Bn photo
0.28 Bn pilot
0.19 Bn place
-0.24 Bn plan
-0.81 Bn play
0.44 Bn played
-0.76 Bn playing
-0.82 Bn plays
-0.11 Bn popular
-0.89 Bn portray
0.34 Bn portrayed
-0.75 Bn power
-0.43 Bn premiere
-0.60 Bn president
0.54 Bn press
0.10 Bn previously
-0.40 Bn produce
-0.42 Bn produced
-0.36 Bn producer
-0.66 Bn producers
-0.27 Bn produces
-0.89 Bn production
-0.18 Bn programming
-0.05 Bn project
-0.63 Bn protagonist
-0.27 Bn protagonists
-0.12 Bn published
-0.15 Bn publisher
-0.05 Bn ratings
-0.44 Bn read
-0.38 Bn reads
-0.27 Bn ready
-0.05 Bn really
0.29 Bn regular
-0.26 Bn relationship
-0.05 Bn release
-0.10 Bn remains
-0.15 Bn replaced
-0.13 Bn replacing
0.43 Bn report
-0.20 Bn reports
-0.56 Bn representative
-0.49 Bn reprise
0.60 Bn reprising
0.41 Bn respectively
0.39 Bn return
0.05 Bn returns
0.69 Bn reunion
0.40 Bn reunites
0.31 Bn reveal
-0.30 Bn revolves
-0.46 Bn role
-0.15 Bn roles
-0.04 Bn rolling
0.26 Bn s
-0.22 Bn same
-0.27 Bn says
-0.05 Bn scandal
-0.30 Bn screenwriter
0.39 Bn season
-0.24 Bn seasons
-0.86 Bn second
-0.26 Bn secret
0.34 Bn see
0.58 Bn seen
0.05 Bn sees
-0.75 Bn serial
-0.35 Bn series
-0.52 Bn service
0.54 Bn set
-0.30 Bn setting
-0.11 Bn several
-0.27 Bn share
-0.48 Bn shared
-0.42 Bn she
-0.53 Bn shocking
-0.20 Bn shooting
-0.15 Bn shown
-0.21 Bn showrunner
-0.22 Bn shows
0.57 Bn signed
-0.17 Bn since
-0.46 Bn sister
0.12 Bn sisters
-0.19 Bn slate
-0.16 Bn small
0.08 Bn so
-0.49 Bn song
-0.66 Bn soon
-0.26 Bn source
0.54 Bn special
0.10 Bn spin-off
0.46 Bn star
0.24 Bn starring
0.19 Bn stars
-0.10 Bn starts
-0.54 Bn statement
0.36 Bn stick
-0.60 Bn stories
-0.25 Bn story
-0.09 Bn streaming
0.20 Bn studio
-0.52 Bn success
-0.33 Bn such
-0.25 Bn sunday
-0.13 Bn synopsis
-0.17 Bn take
-0.35 Bn takes
-0.62 Bn team
-0.22 Bn television
-0.24 Bn tells
-0.34 Bn them
-0.09 Bn theme
-0.74 Bn then
0.30 Bn there
-0.07 Bn these
-0.06 Bn they
-0.27 Bn thinks
-0.57 Bn thriller
-0.26 Bn through
0.27 Bn time
-0.04 Bn title
-0.56 Bn together
-0.37 Bn tokyo
-0.15 Bn told
-0.48 Bn took
-0.39 Bn top
-0.38 Bn town
-0.33 Bn trailer
-0.54 Bn trio
0.04 Bn uk
-0.32 Bn under
-0.76 Bn up
-0.51 Bn upon
-0.21 Bn us
0.42 Bn vampire
0.45 Bn various
-0.31 Bn very
-0.13 Bn via
-0.24 Bn video
-0.36 Bn viewers
0.23 Bn villain
-0.07 Bn voice
-0.53 Bn wanted
-0.15 Bn watching
-0.92 Bn we
-0.41 Bn we're
-0.26 Bn weeks
-0.17 Bn west
0.33 Bn what
0.69 Bn when
0.30 Bn where
-0.46 Bn whether
-0.34 Bn which
0.31 Bn while
-0.12 Bn who
0.40 Bn wife
0.41 Bn will
0.47 Bn winner
-0.26 Bn winning
-0.04 Bn work
-0.40 Bn working
-0.26 Bn world
-0.24 Bn writer
-0.61 Bn writers
-0.73 Bn written
-0.38 Bn wrote
-0.34 Bn year
-0.72 Bn year-old
0.57 Bn years
-0.10 Bn yet
-0.23 Bn you
0.23 Bn you're
-0.20 Bn young
-0.08 Bn your
0.15 Bn –
0.33 Bn —
0.24 Bn ”
-0.51 H 
0.57 H %C
0.45 H %N
-0.58 H %P
0.27 H %T
-0.05 H 's
-0.44 H (
-0.44 H )
0.56 H ,
-0.05 H -
-0.18 H /
0.23 H :
-0.40 H ?
0.75 H a
-0.36 H about
0.35 H and
-0.23 H back
0.30 H can
0.73 H cast
-0.25 H coming
-0.78 H date
-0.18 H do
-0.29 H for
0.08 H from
0.50 H in
-0.41 H is
-0.24 H it
0.08 H know
0.05 H march
-0.82 H new
-0.48 H of
-0.45 H on
-0.41 H plot
-0.71 H premieres
-0.33 H release
-0.14 H renewed
0.13 H returning
-0.07 H series
-0.30 H star
-0.55 H story
0.39 H the
0.27 H to
0.34 H trailer
-0.30 H tv
0.30 H watch
0.08 H we
-0.57 H what
-0.85 H when
-0.18 H where
-0.32 H who
0.07 H you
-0.49 H “
-0.49 H ”
-0.24 L1 %C
0.19 L1 %D
-0.15 L1 %N
0.07 L1 %O
-0.45 L1 %P
-0.37 L1 %S
-0.32 L1 %T
-0.15 L1 &
0.23 L1 (
0.29 L1 )
-0.15 L1 ,
-0.27 L1 -
0.57 L1 .
-0.14 L1 /
0.13 L1 ;
0.12 L1 ^
-0.82 L1 a
-0.19 L1 about
0.22 L1 actor
-0.10 L1 actors
0.77 L1 actress
-0.48 L1 adapts
-0.14 L1 after
-0.39 L1 aka
0.28 L1 alongside
-0.50 L1 an
-0.10 L1 and
0.87 L1 are
-0.24 L1 around
-0.36 L1 as
-0.90 L1 at
-0.26 L1 axed
0.50 L1 be
-0.26 L1 beloved
-0.26 L1 between
-0.29 L1 black
0.26 L1 both
-0.24 L1 bring
-0.20 L1 brother
-0.11 L1 but
-0.43 L1 by
-0.31 L1 called
-0.65 L1 character
-0.38 L1 chief
-0.12 L1 co-creator
-0.85 L1 creator
-0.40 L1 creators
-0.86 L1 detective
-0.67 L1 director
-0.19 L1 doing
-0.42 L1 drama
-0.28 L1 feature
-0.55 L1 features
-0.37 L1 film
-0.34 L1 followed
-0.61 L1 follows
-0.39 L1 for
-0.44 L1 former
0.06 L1 from
-0.15 L1 game
0.70 L1 has
-0.41 L1 his
0.51 L1 host
-0.12 L1 husband
-0.62 L1 in
-0.36 L1 include
0.08 L1 includes
0.73 L1 including
-0.07 L1 into
0.26 L1 is
-0.43 L1 its
0.44 L1 join
-0.10 L1 joining
-0.35 L1 know
-0.16 L1 last
0.23 L1 like
-0.29 L1 lord
-0.24 L1 meets
-0.37 L1 members
-0.07 L1 movie
-0.23 L1 mr
-0.42 L1 my
-0.20 L1 named
-0.37 L1 new
0.54 L1 newcomer
0.43 L1 newcomers
-0.15 L1 no
0.38 L1 nominee
-0.17 L1 not
-0.05 L1 of
-0.40 L1 officer
-0.62 L1 on
-0.17 L1 one
-0.55 L1 only
0.49 L1 opposite
-0.48 L1 or
-0.61 L1 play
0.25 L1 played
-0.62 L1 playing
-0.53 L1 plays
-0.66 L1 portray
-0.55 L1 president
-0.20 L1 producer
-0.54 L1 producers
-0.51 L1 protagonist
-0.27 L1 protagonists
-0.10 L1 publisher
0.67 L1 replacing
-0.38 L1 said
0.25 L1 sees
-0.48 L1 service
-0.57 L1 showrunner
0.35 L1 since
-0.16 L1 small
-0.48 L1 so
-0.07 L1 song
-0.43 L1 south
0.66 L1 star
0.50 L1 starred
-0.25 L1 starring
0.37 L1 stars
-0.12 L1 studio
-0.32 L1 takes
0.20 L1 that
-0.49 L1 the
-0.25 L1 their
-0.04 L1 this
-0.17 L1 through
-0.19 L1 title
-0.34 L1 to
-0.28 L1 under
-0.50 L1 upon
-0.20 L1 us
-0.52 L1 vampire
0.28 L1 villain
0.35 L1 was
-0.15 L1 watching
-0.13 L1 west
0.05 L1 when
-0.46 L1 whether
0.36 L1 while
0.32 L1 wife
0.55 L1 winner
0.40 L1 with
-0.13 L1 writer
-0.06 L1 young
0.49 L1 –
0.16 L1 ”
-0.23 L2 %C 's
0.28 L2 %C and
-0.54 L2 %D ,
0.26 L2 %D and
0.28 L2 %D that
-0.31 L2 %K 's
-0.62 L2 %N ,
0.34 L2 %O ,
-0.14 L2 %P 's
-0.24 L2 %P (
0.36 L2 %P )
0.36 L2 %P :
-0.16 L2 %P as
-0.30 L2 %P by
-0.27 L2 %P for
-0.24 L2 %P in
-0.99 L2 %P of
-0.12 L2 %P on
-0.43 L2 %P plays
0.59 L2 %P star
-0.30 L2 %P takes
-0.81 L2 %P the
-0.46 L2 %P to
0.24 L2 %P with
-0.45 L2 %P –
0.13 L2 %S ,
0.34 L2 %S are
0.51 L2 %S with
-0.26 L2 %T %S
-0.36 L2 %T (
0.62 L2 %T ,
-0.43 L2 %T :
-0.45 L2 %T and
0.28 L2 %T are
-0.70 L2 %T creator
0.33 L2 %T includes
1.01 L2 %T starring
0.24 L2 %T stars
0.35 L2 %T with
-0.11 L2 's husband
-0.25 L2 's the
-0.36 L2 ( the
-0.90 L2 ) ,
0.14 L2 ) as
0.24 L2 ) –
-0.23 L2 , a
0.31 L2 , after
-0.49 L2 , alongside
0.30 L2 , and
-0.06 L2 , but
-0.12 L2 , including
0.44 L2 , starring
0.20 L2 , stars
0.51 L2 , the
-0.11 L2 , while
0.11 L2 , with
-0.85 L2 , ”
-0.08 L2 . /
-0.38 L2 / producer
-0.35 L2 : the
-0.06 L2 ^ %C
-0.06 L2 ^ %T
0.12 L2 ^ ^
0.28 L2 ^ actor
0.43 L2 ^ both
-0.34 L2 ^ but
-0.35 L2 ^ creator
0.19 L2 ^ from
-0.10 L2 ^ joining
-0.31 L2 ^ showrunner
0.25 L2 ^ starring
-0.17 L2 ^ the
-0.61 L2 ^ when
-0.09 L2 ^ while
-0.10 L2 about the
-0.10 L2 according to
-0.32 L2 actor ,
-0.41 L2 adaptation of
-0.39 L2 adapted by
-0.12 L2 adapted from
-0.08 L2 along with
-0.30 L2 also includes
0.79 L2 also stars
-0.24 L2 and a
-0.05 L2 and around
0.36 L2 and starring
0.21 L2 and the
0.22 L2 and writer
-0.09 L2 anime at
-0.20 L2 announced at
-0.10 L2 as a
-0.26 L2 as an
-0.20 L2 at the
0.43 L2 back ;
-0.31 L2 based on
0.30 L2 cast :
0.90 L2 cast includes
0.51 L2 cast including
-0.37 L2 cast members
-0.13 L2 city of
-0.32 L2 co-written by
-0.67 L2 created by
-0.40 L2 credit :
-0.26 L2 daughter ,
-0.50 L2 directed by
-0.47 L2 dr .
0.27 L2 drama starring
-0.35 L2 during the
-0.26 L2 executive producer
-0.15 L2 film ,
-0.04 L2 filming in
-0.10 L2 follows a
-0.47 L2 from the
-0.26 L2 has axed
-0.27 L2 illustrated by
-0.12 L2 in %D
-0.48 L2 in a
-0.36 L2 in the
0.30 L2 inspired by
0.27 L2 it starred
0.12 L2 it stars
0.49 L2 led by
-0.24 L2 man ,
-0.26 L2 manga by
0.45 L2 mr .
-0.36 L2 name by
-0.53 L2 novel by
-0.25 L2 novels by
-0.17 L2 of a
-0.36 L2 of drama
-0.58 L2 of the
-0.11 L2 on a
-0.28 L2 on the
-0.06 L2 photo :
-0.28 L2 photo by
0.83 L2 played by
-0.13 L2 produced by
-0.33 L2 return as
-0.34 L2 returning as
-0.29 L2 returns as
-0.05 L2 revolves around
-0.12 L2 role as
-0.34 L2 role of
-0.49 L2 roles as
-0.36 L2 series ,
-0.37 L2 series and
-0.16 L2 series creator
-0.06 L2 series follows
-0.47 L2 series from
0.13 L2 series starring
0.52 L2 series stars
-0.06 L2 series with
-0.57 L2 set in
-0.19 L2 shooting in
-0.31 L2 show ,
0.56 L2 show stars
0.13 L2 star :
0.15 L2 star opposite
-0.53 L2 story of
-0.56 L2 such as
0.28 L2 the %D
-0.14 L2 the %N
-0.29 L2 the black
-0.05 L2 the last
-0.11 L2 the small
-0.11 L2 the south
-0.07 L2 theme song
-0.09 L2 to the
-0.22 L2 under director
-0.52 L2 voice of
0.47 L2 well as
-0.16 L2 who plays
0.50 L2 will be
-0.61 L2 will play
-0.06 L2 with the
-0.36 L2 working with
-0.48 L2 written by
-0.21 L2 “ a
-0.18 L2 “ the
-0.48 L2 ” (
-0.19 L2 ” and
-0.31 L2 ” creator
-0.38 L2 ” said
0.76 L2 ” starring
-0.26 L3 %C has axed
0.24 L3 %D ) –
-0.24 L3 %D , but
0.44 L3 %D , with
-0.11 L3 %O %P 's
-0.62 L3 %P %N ,
-0.11 L3 %P 's husband
-0.36 L3 %P ( the
-0.14 L3 %P , a
-0.13 L3 %P , ”
-0.08 L3 %P : the
-0.09 L3 %P in the
-0.05 L3 %P of a
-0.29 L3 %P of drama
-0.04 L3 %P of the
-0.29 L3 %P returns as
-0.61 L3 %P will play
-0.23 L3 %S of the
0.78 L3 %T , starring
0.38 L3 %T , with
0.22 L3 %T and the
-0.31 L3 %T ” creator
-0.35 L3 's %P of
-0.48 L3 's %T ,
0.61 L3 ( %P 's
-0.75 L3 ( %P of
-0.12 L3 ( %P on
-0.06 L3 ( photo :
-0.06 L3 ( “ the
-0.22 L3 ) %P (
-0.74 L3 ) , with
-0.40 L3 , %P 's
-0.38 L3 , %P (
-0.15 L3 , %P in
-0.10 L3 , according to
0.40 L3 , along with
-0.10 L3 , directed by
0.32 L3 , inspired by
0.55 L3 , mr .
0.69 L3 , played by
-0.32 L3 , produced by
-0.13 L3 , written by
-0.38 L3 , ” said
-0.71 L3 : %P (
-0.28 L3 ^ %P 's
-1.06 L3 ^ %P (
0.78 L3 ^ %P :
0.09 L3 ^ %P as
-0.43 L3 ^ %P plays
-0.37 L3 ^ %P –
-0.26 L3 ^ %T %S
-0.35 L3 ^ %T (
0.12 L3 ^ %T stars
-0.06 L3 ^ ^ %C
-0.06 L3 ^ ^ %T
0.12 L3 ^ ^ ^
0.28 L3 ^ ^ actor
0.43 L3 ^ ^ both
-0.34 L3 ^ ^ but
-0.35 L3 ^ ^ creator
0.19 L3 ^ ^ from
-0.10 L3 ^ ^ joining
-0.31 L3 ^ ^ showrunner
0.25 L3 ^ ^ starring
-0.17 L3 ^ ^ the
-0.61 L3 ^ ^ when
-0.09 L3 ^ ^ while
-0.23 L3 ^ based on
0.20 L3 ^ cast :
-0.30 L3 ^ created by
-0.31 L3 ^ directed by
-0.26 L3 ^ executive producer
0.27 L3 ^ it starred
-0.31 L3 ^ produced by
-0.23 L3 ^ written by
0.38 L3 a %S with
-0.28 L3 adapts %P 's
-0.17 L3 after %P 's
-0.29 L3 an adaptation of
0.10 L3 and %P 's
-0.38 L3 and %P (
-0.36 L3 and %P as
-0.05 L3 and %P of
-0.39 L3 and adapted by
-0.18 L3 and directed by
-0.20 L3 and illustrated by
-0.06 L3 and produced by
-0.16 L3 and written by
-0.53 L3 are %P (
-0.50 L3 as %P the
0.47 L3 as well as
-0.12 L3 based on the
-0.46 L3 be directed by
-0.21 L3 be written by
-0.14 L3 book %T :
-0.16 L3 by %P 's
-1.01 L3 by %P (
0.76 L3 cast also includes
-0.08 L3 centers on a
0.30 L3 character %P (
0.46 L3 executive produced by
-0.17 L3 for the %D
-0.12 L3 her role as
-0.44 L3 in %P 's
-0.05 L3 in and around
-0.57 L3 include %P (
-0.89 L3 is %P (
-0.08 L3 is %P as
-0.14 L3 is based on
-0.22 L3 is created by
-0.28 L3 is directed by
-0.22 L3 is written by
-0.04 L3 new %P 's
-0.38 L3 of %P 's
0.19 L3 of %P (
0.52 L3 of %P as
-0.39 L3 of %S ,
0.58 L3 of %T ,
0.33 L3 of %T includes
0.43 L3 on %D ,
0.28 L3 on %D that
0.49 L3 on %P (
-0.05 L3 on %P in
-0.13 L3 on “ the
-0.07 L3 opening theme song
-0.36 L3 same name by
-0.19 L3 series written by
-0.10 L3 set in the
0.07 L3 starring %P 's
-0.15 L3 stars %P (
-0.53 L3 stars %P as
-0.47 L3 the %P 's
-0.17 L3 the %P for
-0.35 L3 the %P of
-0.09 L3 the anime at
0.79 L3 the cast includes
-0.06 L3 the series follows
0.52 L3 the series stars
-0.31 L3 the show ,
0.56 L3 the show stars
-0.53 L3 the story of
0.34 L3 to %O ,
-0.46 L3 to %P 's
0.61 L3 to %P (
-0.09 L3 was created by
-0.16 L3 was written by
-0.29 L3 with %P as
-0.38 L3 writer / producer
0.43 L3 “ %P (
-0.23 LR %D .
-0.46 LR %N ,
-0.31 LR %O 's
-0.27 LR %O ,
-0.25 LR %T .
-0.05 LR 's %D
0.10 LR 's %N
-0.56 LR 's 's
0.42 LR 's )
0.26 LR 's ,
0.12 LR 's .
0.26 LR 's and
-0.04 LR 's are
-0.19 LR 's as
-0.66 LR 's in
-0.28 LR 's novels
-0.22 LR ( $
-0.21 LR ( %N
-0.58 LR ( 's
0.30 LR ( )
-0.71 LR ( ,
-0.26 LR ( in
-0.23 LR ( of
-0.07 LR ( on
0.13 LR , 's
-0.84 LR , )
-1.03 LR , ,
-0.16 LR , -
0.42 LR , announced
0.14 LR , are
-0.32 LR , can
0.97 LR , has
-0.72 LR , in
-0.41 LR , said
-0.21 LR , to
-0.61 LR , was
-0.66 LR , will
0.30 LR -- ,
-0.46 LR . )
0.45 LR . ,
0.09 LR : $
-0.46 LR : )
0.45 LR : ,
0.31 LR : .
-0.35 LR : /
-0.34 LR : is
-0.30 LR : the
0.69 LR : to
-0.28 LR : will
0.28 LR ; ,
-0.06 LR ; is
-0.70 LR ^ 's
-0.23 LR ^ ,
0.75 LR ^ .
-0.74 LR ^ :
0.78 LR ^ also
0.82 LR ^ and
-0.09 LR ^ are
0.54 LR ^ as
0.11 LR ^ cast
-0.20 LR ^ continues
-0.72 LR ^ created
-0.72 LR ^ directs
0.11 LR ^ has
0.85 LR ^ have
0.85 LR ^ in
0.08 LR ^ joins
-0.41 LR ^ launched
-0.34 LR ^ lead
0.19 LR ^ plays
0.13 LR ^ reprises
0.13 LR ^ return
0.53 LR ^ returns
0.14 LR ^ said
-0.62 LR ^ says
0.21 LR ^ star
-0.34 LR ^ stars
-0.42 LR ^ to
-0.57 LR ^ was
0.42 LR ^ who
0.78 LR ^ will
0.30 LR ^ wrote
0.44 LR ^ –
-0.25 LR a )
-0.12 LR a ,
-0.04 LR a .
-0.08 LR a lawyer
0.07 LR actor as
-0.37 LR actor is
0.59 LR actors .
0.52 LR actress ,
0.68 LR actress .
-0.48 LR adapts 's
0.07 LR alongside .
-0.92 LR and 's
0.18 LR and ,
0.34 LR are ,
0.34 LR are .
-0.05 LR around ,
-0.05 LR around .
-0.12 LR as $
-0.41 LR as 's
-0.56 LR as ,
-0.72 LR as .
-0.32 LR as ;
0.31 LR as as
-0.69 LR as in
-0.07 LR as the
-0.36 LR as with
-0.45 LR as would
-0.12 LR at $
-0.25 LR at ,
-0.43 LR at .
-0.09 LR at in
-0.16 LR between and
0.12 LR but has
-0.06 LR but is
-0.19 LR by $
-0.05 LR by 's
0.40 LR by )
0.56 LR by ,
-0.83 LR by .
-0.28 LR by /
-0.42 LR by and
-0.38 LR by in
-0.54 LR by is
-0.21 LR by on
-0.24 LR by who
0.57 LR by –
-0.12 LR co-creator ,
-0.39 LR creator .
-0.47 LR creator has
-0.50 LR director .
-0.36 LR drama ,
-0.06 LR follows ,
0.18 LR for 's
-0.22 LR for )
0.14 LR for as
0.20 LR from 's
-0.53 LR from ,
0.11 LR from .
-0.18 LR in %D
-0.75 LR in 's
-0.45 LR in )
-0.40 LR in ,
-0.66 LR in .
0.15 LR in in
-0.08 LR in on
-0.38 LR include .
0.38 LR include as
-0.11 LR including ,
0.76 LR including .
-0.69 LR is 's
0.66 LR is ,
0.35 LR is .
0.43 LR is as
-0.42 LR its ,
-0.16 LR last )
0.55 LR like .
-0.24 LR meets ,
-0.07 LR movie .
-0.09 LR new 's
-0.17 LR not )
-0.72 LR of $
0.19 LR of 's
-0.76 LR of )
-0.71 LR of ,
-0.91 LR of .
-0.25 LR of :
-0.43 LR of and
-0.60 LR of as
-0.13 LR of in
-0.07 LR of to
-0.41 LR of who
-0.39 LR of will
-0.29 LR on 's
-0.12 LR on )
-0.68 LR on in
0.15 LR opposite in
-0.29 LR or .
-0.21 LR play ,
-0.31 LR plays ,
-0.19 LR plays in
-0.48 LR producer 's
-0.08 LR producer ,
-0.08 LR producer said
-0.18 LR producer will
-0.27 LR protagonists ,
-0.15 LR said ,
-0.16 LR showrunner ,
-0.08 LR small town
-0.06 LR song .
0.38 LR star ,
0.56 LR star stars
-0.40 LR starring 's
0.53 LR starring ,
-0.87 LR starring .
0.57 LR starring ;
0.51 LR starring and
0.27 LR stars ,
1.10 LR stars .
0.93 LR stars as
0.23 LR that are
0.46 LR that will
-0.34 LR the %N
-0.14 LR the %S
-0.61 LR the 's
-0.53 LR the )
-0.45 LR the ,
0.30 LR the -
-0.74 LR the .
-0.14 LR the :
-0.09 LR the and
-0.51 LR the as
-0.18 LR the in
-0.08 LR the is
-0.59 LR the of
0.49 LR the series
-0.06 LR the spinoff
-0.55 LR the star
-0.13 LR the story
-0.08 LR the to
-0.09 LR to 's
-0.22 LR to ,
-0.69 LR to .
-0.33 LR to in
0.28 LR villain ,
0.71 LR while is
-0.08 LR while will
0.41 LR winner ,
0.65 LR with 's
0.43 LR with ,
0.61 LR with .
-0.21 LR with again
-0.19 LR with as
0.13 LR with in
-0.30 LR – $
-0.09 LR ” )
0.44 LR ” ,
-0.51 LR ” said
-0.40 Lb2 %D
-0.19 Lb2 %K
0.20 Lb2 %N
0.53 Lb2 %O
-0.28 Lb2 %P
0.50 Lb2 %S
0.43 Lb2 %T
0.17 Lb2 's
-0.62 Lb2 (
0.17 Lb2 )
0.78 Lb2 ,
0.11 Lb2 -
-0.13 Lb2 .
0.12 Lb2 /
0.64 Lb2 :
0.30 Lb2 ^
-0.76 Lb2 a
-0.10 Lb2 about
-0.10 Lb2 according
-0.32 Lb2 actor
0.31 Lb2 actors
-0.39 Lb2 adaptation
-0.45 Lb2 adapted
-0.61 Lb2 after
0.24 Lb2 again
-0.23 Lb2 all
-0.08 Lb2 along
0.49 Lb2 already
0.04 Lb2 also
-0.17 Lb2 anime
0.20 Lb2 announced
-0.51 Lb2 another
-0.41 Lb2 anything
0.72 Lb2 are
-0.37 Lb2 as
0.34 Lb2 at
-0.48 Lb2 australia
-0.07 Lb2 award
-0.49 Lb2 backdrop
-0.33 Lb2 based
-0.18 Lb2 be
-0.19 Lb2 book
-0.52 Lb2 by
0.39 Lb2 cast
-0.11 Lb2 ceo
-0.42 Lb2 character
0.27 Lb2 characters
-0.13 Lb2 city
-0.35 Lb2 co-created
-0.32 Lb2 co-written
-0.66 Lb2 created
-0.40 Lb2 credit
-0.26 Lb2 daughter
-0.50 Lb2 directed
-0.47 Lb2 dr
-0.43 Lb2 drama
-0.35 Lb2 during
0.05 Lb2 end
-0.26 Lb2 episodes
-0.30 Lb2 executive
-0.16 Lb2 film
-0.06 Lb2 filming
-0.70 Lb2 follows
-0.31 Lb2 for
-0.73 Lb2 from
-0.36 Lb2 front
0.59 Lb2 had
-0.22 Lb2 has
0.58 Lb2 have
-0.46 Lb2 her
-0.22 Lb2 here
-0.15 Lb2 his
-0.27 Lb2 illustrated
-0.83 Lb2 in
-0.32 Lb2 including
0.30 Lb2 inspired
-0.35 Lb2 is
0.32 Lb2 it
-0.47 Lb2 its
-0.05 Lb2 know
0.30 Lb2 known
0.49 Lb2 led
-0.17 Lb2 like
-0.52 Lb2 man
-0.26 Lb2 manga
-0.69 Lb2 meanwhile
0.37 Lb2 members
0.61 Lb2 mother
-0.09 Lb2 moved
0.45 Lb2 mr
-0.60 Lb2 name
-0.14 Lb2 named
-0.22 Lb2 network
-0.56 Lb2 new
0.41 Lb2 news
0.24 Lb2 not
-0.63 Lb2 novel
-0.31 Lb2 novels
-0.94 Lb2 of
-0.60 Lb2 on
0.40 Lb2 oscar
-0.71 Lb2 out
-0.43 Lb2 over
-0.44 Lb2 partner
-0.30 Lb2 photo
0.83 Lb2 played
-0.24 Lb2 premiere
-0.21 Lb2 produced
0.05 Lb2 producers
-0.06 Lb2 production
-0.18 Lb2 programming
0.13 Lb2 return
-0.30 Lb2 returning
-0.29 Lb2 returns
-0.05 Lb2 revolves
-0.36 Lb2 role
-0.25 Lb2 roles
0.58 Lb2 said
-0.11 Lb2 says
0.41 Lb2 season
-0.62 Lb2 second
-0.36 Lb2 series
0.10 Lb2 set
-0.19 Lb2 shooting
0.24 Lb2 show
-0.49 Lb2 showrunner
0.27 Lb2 star
0.43 Lb2 starring
0.72 Lb2 stars
-0.35 Lb2 stories
-0.59 Lb2 story
-0.56 Lb2 such
-0.58 Lb2 team
-0.37 Lb2 that
-0.08 Lb2 the
-0.29 Lb2 them
-0.07 Lb2 theme
-0.24 Lb2 then
0.46 Lb2 this
-0.32 Lb2 to
0.25 Lb2 together
-0.09 Lb2 told
-0.31 Lb2 town
-0.17 Lb2 trailer
0.28 Lb2 uk
-0.22 Lb2 under
-0.16 Lb2 video
-0.33 Lb2 voice
-0.76 Lb2 was
-0.40 Lb2 we
0.47 Lb2 well
0.26 Lb2 when
-0.49 Lb2 which
-0.40 Lb2 who
0.44 Lb2 will
-0.23 Lb2 winning
0.98 Lb2 with
-0.38 Lb2 working
-0.05 Lb2 world
-0.48 Lb2 written
-0.44 Lb2 year-old
0.70 Lb2 years
-0.35 Lb2 you
-0.15 Lb2 –
-0.60 Lb2 “
-0.17 Lb2 ”
-0.14 Lb3 !
0.57 Lb3 %D
-0.85 Lb3 %K
-0.41 Lb3 %N
0.35 Lb3 %O
0.23 Lb3 %P
0.22 Lb3 %S
0.19 Lb3 %T
-0.53 Lb3 &
0.37 Lb3 's
-0.97 Lb3 )
-0.20 Lb3 ,
0.11 Lb3 -
-0.66 Lb3 .
-0.39 Lb3 /
-0.25 Lb3 :
-0.24 Lb3 ;
0.11 Lb3 ^
0.05 Lb3 a
-0.62 Lb3 actress
-0.28 Lb3 adapts
0.47 Lb3 adds
-0.46 Lb3 after
-0.26 Lb3 again
0.05 Lb3 alongside
0.29 Lb3 already
-0.47 Lb3 also
-0.52 Lb3 and
0.43 Lb3 animates
0.16 Lb3 are
-1.04 Lb3 as
-0.86 Lb3 at
-0.11 Lb3 back
-0.16 Lb3 based
-0.43 Lb3 be
-0.27 Lb3 been
-0.21 Lb3 being
-0.63 Lb3 between
-0.29 Lb3 book
-0.39 Lb3 both
-0.17 Lb3 by
0.46 Lb3 can
0.46 Lb3 cast
-0.08 Lb3 centers
0.12 Lb3 character
-0.18 Lb3 characters
-0.23 Lb3 debut
-0.28 Lb3 drama
0.20 Lb3 episode
0.18 Lb3 episodes
0.60 Lb3 event
0.05 Lb3 executive
-0.05 Lb3 expect
-0.25 Lb3 fact
-0.23 Lb3 family
0.08 Lb3 fans
0.49 Lb3 feature
-0.23 Lb3 fictional
0.22 Lb3 first
-0.28 Lb3 for
-0.18 Lb3 from
-0.55 Lb3 go
-0.09 Lb3 golden
0.30 Lb3 has
-0.10 Lb3 he
-0.36 Lb3 her
-0.64 Lb3 his
0.20 Lb3 in
-0.50 Lb3 include
-0.22 Lb3 including
-0.23 Lb3 is
0.83 Lb3 it
-0.22 Lb3 its
-0.48 Lb3 last
0.34 Lb3 lead
-0.42 Lb3 life
-0.62 Lb3 main
-0.18 Lb3 members
-0.23 Lb3 men
-0.18 Lb3 mission
-0.18 Lb3 mother
-0.10 Lb3 my
0.27 Lb3 named
-0.38 Lb3 new
-0.25 Lb3 news
0.35 Lb3 not
0.45 Lb3 novel
0.18 Lb3 of
0.23 Lb3 on
0.75 Lb3 only
-0.07 Lb3 opening
-0.04 Lb3 other
-0.34 Lb3 played
-0.17 Lb3 power
-0.33 Lb3 premiere
-0.27 Lb3 producer
0.23 Lb3 return
-0.12 Lb3 role
0.30 Lb3 s
-0.36 Lb3 same
-0.11 Lb3 secret
-0.55 Lb3 series
0.41 Lb3 set
-0.50 Lb3 show
-0.08 Lb3 shown
-0.15 Lb3 shows
-0.19 Lb3 spin-off
0.14 Lb3 starring
-0.25 Lb3 stars
0.36 Lb3 stick
-0.06 Lb3 story
-0.16 Lb3 take
0.66 Lb3 that
-1.11 Lb3 the
0.87 Lb3 their
-0.47 Lb3 them
0.09 Lb3 this
-0.47 Lb3 thriller
0.05 Lb3 to
-0.37 Lb3 trailer
0.45 Lb3 various
-0.84 Lb3 was
-0.11 Lb3 we
-0.55 Lb3 were
-0.28 Lb3 which
-0.38 Lb3 while
0.24 Lb3 who
0.21 Lb3 wife
0.07 Lb3 will
0.49 Lb3 with
-0.04 Lb3 work
-0.24 Lb3 world
-0.38 Lb3 writer
-0.44 Lb3 year-old
-0.14 Lb3 years
0.49 Lb3 –
0.15 Lb3 “
0.22 Lb3 ”
-0.18 R1 !
-0.16 R1 $
-0.43 R1 %D
-0.24 R1 %N
-0.23 R1 %O
0.26 R1 %P
-0.14 R1 %S
-0.46 R1 %T
-0.17 R1 's
0.15 R1 )
0.49 R1 -
0.12 R1 --
0.31 R1 ...
-0.65 R1 /
-0.33 R1 :
0.75 R1 ;
-0.35 R1 ]
0.56 R1 a
-0.38 R1 actor
-0.32 R1 actress
-0.23 R1 added
0.43 R1 after
-0.33 R1 agent
0.45 R1 all
-0.17 R1 along
0.63 R1 also
-0.50 R1 and
0.42 R1 announced
-0.14 R1 are
0.53 R1 as
-0.43 R1 at
-0.11 R1 attached
-0.34 R1 australia
-0.58 R1 award
-0.13 R1 back
-0.36 R1 being
-0.18 R1 book
-0.24 R1 broadcast
-0.18 R1 but
-0.33 R1 by
-0.32 R1 can
0.11 R1 cast
0.19 R1 commented
-0.16 R1 confirmed
-0.20 R1 continues
-0.75 R1 created
0.33 R1 described
-0.31 R1 directed
-0.76 R1 directs
0.08 R1 does
-0.59 R1 drama
-0.06 R1 episode
0.23 R1 executive
-0.09 R1 family
-0.38 R1 follows
-0.56 R1 for
0.65 R1 from
-0.37 R1 had
0.25 R1 has
-0.16 R1 have
0.36 R1 in
-0.10 R1 is
0.39 R1 joining
0.15 R1 joins
-0.41 R1 launched
-0.08 R1 lawyer
-0.38 R1 lead
0.60 R1 leads
-0.19 R1 leave
-0.33 R1 left
-0.65 R1 made
-0.22 R1 magazine
-0.35 R1 makes
-0.28 R1 novels
-1.14 R1 of
-0.09 R1 on
-0.46 R1 one
0.41 R1 played
0.41 R1 playing
0.47 R1 plays
-0.11 R1 prequel
-0.41 R1 remains
0.31 R1 reprise
0.13 R1 reprises
-0.08 R1 respectively
0.13 R1 return
0.09 R1 returns
-0.25 R1 revealed
-0.28 R1 role
-0.40 R1 said
-0.08 R1 says
0.31 R1 series
-0.11 R1 show
-0.10 R1 sisters
-0.06 R1 spinoff
-0.05 R1 star
-0.24 R1 stars
0.32 R1 steps
-0.15 R1 story
0.07 R1 take
-0.07 R1 that
-0.67 R1 the
-0.56 R1 to
-0.51 R1 told
-0.23 R1 took
-0.08 R1 town
0.33 R1 turned
-0.28 R1 under
-0.27 R1 update
-0.08 R1 via
0.20 R1 was
-0.31 R1 who
0.05 R1 will
0.33 R1 with
0.35 R1 would
0.30 R1 wrote
-0.45 R1 you
0.32 R1 –
-0.47 R1 —
-0.11 R1 “
-0.14 R2 ! $
-0.16 R2 $ $
-0.20 R2 %D .
-0.10 R2 %N %P
-0.14 R2 %N )
-0.20 R2 %N ,
0.27 R2 %P (
-0.29 R2 %T is
-0.57 R2 's %D
-0.43 R2 's %K
0.43 R2 's %P
-0.52 R2 's %T
-0.21 R2 's book
-0.39 R2 's first
-0.31 R2 's husband
-0.07 R2 's journey
0.21 R2 's last
-0.22 R2 's manga
-0.23 R2 's novel
-0.44 R2 's second
-0.37 R2 's series
-0.15 R2 's trilogy
0.67 R2 's “
-0.41 R2 ) $
-0.20 R2 ) %P
0.19 R2 ) ,
0.17 R2 ) .
0.27 R2 ) and
0.64 R2 ) are
-0.50 R2 ) as
-0.40 R2 ) has
0.28 R2 ) in
-0.82 R2 ) is
-0.59 R2 ) lead
-0.75 R2 ) star
0.64 R2 ) who
-0.56 R2 ) will
-0.16 R2 ) would
-0.10 R2 , %C
0.36 R2 , %N
-0.10 R2 , %O
0.06 R2 , %T
-0.93 R2 , a
-0.18 R2 , according
0.52 R2 , alongside
-0.17 R2 , an
-0.07 R2 , announced
-0.16 R2 , as
-0.38 R2 , but
-0.40 R2 , described
0.57 R2 , directed
-0.10 R2 , director
0.28 R2 , for
0.25 R2 , from
0.57 R2 , has
-0.15 R2 , in
0.22 R2 , is
-0.52 R2 , it
-0.13 R2 , its
0.48 R2 , known
-0.68 R2 , mr
0.24 R2 , new
-0.11 R2 , on
0.36 R2 , once
-0.59 R2 , played
-0.38 R2 , president
-0.17 R2 , produced
-0.34 R2 , respectively
-0.15 R2 , since
-0.06 R2 , the
-0.52 R2 , their
-0.39 R2 , this
-0.26 R2 , was
-0.14 R2 , where
-0.31 R2 , which
-0.10 R2 , while
-0.14 R2 , who
0.25 R2 , whose
0.20 R2 , will
0.52 R2 , with
-0.11 R2 , written
-0.42 R2 , “
-0.19 R2 , ”
-0.12 R2 - based
0.35 R2 - fronted
-0.06 R2 - winning
-0.14 R2 . ,
0.13 R2 . ”
-0.22 R2 ... $
-0.53 R2 / %C
-0.28 R2 / %O
-0.22 R2 : %P
0.29 R2 : the
-0.38 R2 : “
0.35 R2 ; %T
0.29 R2 ; and
-0.22 R2 a %P
-0.23 R2 added :
0.55 R2 again playing
-0.17 R2 along with
-0.16 R2 and %D
-0.21 R2 and adapted
0.12 R2 and co
-0.18 R2 and directed
-0.14 R2 and filmed
-0.17 R2 and her
-0.08 R2 and his
-0.12 R2 and illustrated
-0.19 R2 and is
-0.13 R2 and starring
-0.15 R2 and the
-0.47 R2 and will
-0.23 R2 and written
0.22 R2 are all
0.05 R2 are back
-0.47 R2 are executive
0.40 R2 are the
0.21 R2 as %P
0.65 R2 as a
0.23 R2 as he
0.44 R2 as the
-0.31 R2 as well
-0.22 R2 at its
-0.25 R2 at the
-0.08 R2 australia ,
-0.14 R2 award -
-0.44 R2 back in
-0.05 R2 by %P
0.11 R2 cast in
0.19 R2 commented :
-0.71 R2 created the
0.33 R2 described the
-0.31 R2 directed the
0.23 R2 executive produce
-0.42 R2 for %C
-0.51 R2 for %K
0.51 R2 for a
-0.54 R2 for his
-0.18 R2 for the
0.65 R2 from the
-0.54 R2 has a
0.25 R2 has been
0.33 R2 has joined
0.15 R2 has said
-0.20 R2 has written
-0.53 R2 in %D
-0.25 R2 in %P
-0.25 R2 in %S
-0.07 R2 in %T
-0.05 R2 in order
0.23 R2 in the
-0.44 R2 in “
0.09 R2 is a
-0.22 R2 is also
0.54 R2 is available
0.66 R2 is back
-0.55 R2 is directing
-0.47 R2 is found
-0.27 R2 is in
0.22 R2 is leaving
0.17 R2 is likely
-0.76 R2 is not
0.21 R2 is on
0.45 R2 is set
-0.15 R2 is stepping
0.21 R2 is the
-0.29 R2 joins “
-0.18 R2 launched a
0.43 R2 lead the
-0.79 R2 of %P
-0.23 R2 of a
-0.43 R2 of drama
-0.14 R2 of the
-0.63 R2 on %C
0.36 R2 on %D
-0.06 R2 on %P
0.75 R2 on a
-0.10 R2 on the
0.07 R2 plays %P
0.31 R2 reprise their
0.13 R2 reprises her
-0.41 R2 return to
0.10 R2 returns as
-0.41 R2 said ,
-0.24 R2 said .
0.51 R2 said :
-0.37 R2 said in
0.41 R2 says :
-0.35 R2 series ,
0.21 R2 series in
-0.81 R2 star %P
0.55 R2 star .
0.48 R2 stars as
-0.38 R2 stars in
-0.11 R2 the %P
-0.12 R2 to %P
-0.12 R2 to be
-0.86 R2 to return
-0.09 R2 to the
-0.15 R2 told %O
-0.40 R2 who 's
-0.48 R2 who is
-0.25 R2 who share
-0.21 R2 will be
0.21 R2 will not
-0.22 R2 will perform
0.65 R2 will play
0.05 R2 will reprise
0.25 R2 will return
0.44 R2 will star
0.39 R2 will take
0.38 R2 with %P
0.46 R2 – %P
-0.30 R2 – a
-0.66 R2 – the
-0.14 R3 ! $ $
-0.16 R3 $ $ $
-0.20 R3 %D . $
-0.20 R3 %N , %P
0.27 R3 %P ( %P
-0.48 R3 's %P )
-0.72 R3 's %P ,
0.53 R3 's %P .
0.40 R3 's %P and
-0.65 R3 's %P as
-0.12 R3 's %P of
-0.06 R3 's %P to
-0.62 R3 's %T ,
-0.44 R3 's %T and
-0.34 R3 's character ,
-0.31 R3 's husband %P
-0.06 R3 's journey to
-0.17 R3 's manga ,
-0.37 R3 's series %T
0.76 R3 's “ %T
-0.41 R3 ) $ $
-0.20 R3 ) %P (
-0.64 R3 ) , %P
0.54 R3 ) , a
-0.06 R3 ) , and
-0.06 R3 ) , the
0.14 R3 ) , who
-0.29 R3 ) , with
0.17 R3 ) . $
-0.37 R3 ) and %P
0.05 R3 ) are all
0.25 R3 ) are back
-0.44 R3 ) as %P
-0.41 R3 ) has been
-0.37 R3 ) is the
0.32 R3 , %T is
-0.14 R3 , a %P
-0.07 R3 , a successful
-0.18 R3 , according to
0.61 R3 , and others
-0.07 R3 , announced the
-0.12 R3 , as well
-0.40 R3 , described as
0.57 R3 , directed by
-0.33 R3 , from %D
0.53 R3 , has been
0.32 R3 , is a
0.09 R3 , is back
0.36 R3 , once again
-0.59 R3 , played by
-0.38 R3 , president of
-0.17 R3 , produced by
-0.34 R3 , respectively .
-0.12 R3 , the %C
-0.08 R3 , the %S
-0.34 R3 , the creator
-0.09 R3 , the drama
-0.27 R3 , the producer
0.85 R3 , the series
-0.23 R3 , who also
0.34 R3 , who are
-0.89 R3 , who created
0.38 R3 , who had
0.41 R3 , who has
0.15 R3 , who is
0.38 R3 , who plays
0.43 R3 , who starred
-0.43 R3 , who was
0.22 R3 , who will
-0.76 R3 , who wrote
-0.05 R3 , with %P
-0.11 R3 , written by
-0.41 R3 , “ %T
-0.05 R3 , ” the
-0.05 R3 , ” “
0.13 R3 . ” $
-0.22 R3 ... $ $
-0.47 R3 / %C $
-0.06 R3 : the %P
-0.23 R3 added : “
0.12 R3 and co .
-0.18 R3 and directed by
-0.13 R3 and her family
-0.12 R3 and illustrated by
-0.13 R3 and starring %P
-0.23 R3 and written by
0.20 R3 are all expected
-0.55 R3 are all set
-0.10 R3 are back in
-0.47 R3 are executive producers
0.11 R3 as %P $
0.16 R3 as %P 's
0.13 R3 as %P ,
0.31 R3 as %P .
0.44 R3 as %P ;
0.22 R3 as %P and
-0.55 R3 as %P the
-0.27 R3 as the king
0.35 R3 as the title
-0.31 R3 as well as
-0.14 R3 award - winning
-0.44 R3 back in %D
-0.06 R3 by %P .
-0.31 R3 directed the first
-0.16 R3 for the %C
0.44 R3 has been cast
0.33 R3 has joined the
-0.36 R3 in %D .
-0.36 R3 in %P ,
-0.29 R3 in %S of
0.19 R3 in %T ,
-0.05 R3 in order to
-0.22 R3 in the %P
0.07 R3 in the %S
-0.34 R3 in the new
-0.33 R3 in the show
-0.44 R3 in “ %T
0.54 R3 is available .
-0.22 R3 is directing the
-0.38 R3 is in charge
-0.24 R3 is likely to
0.45 R3 is set to
-0.18 R3 launched a manga
-0.43 R3 of %P and
-0.06 R3 of %P ”
-0.23 R3 of a %P
-0.08 R3 of the %P
-0.05 R3 on %C ,
0.43 R3 on %D .
0.31 R3 reprise their roles
0.13 R3 reprises her role
0.36 R3 returns as %P
-0.24 R3 said . $
0.51 R3 said : “
-0.37 R3 said in a
0.41 R3 says : “
0.21 R3 series in %D
-0.42 R3 star %P stars
0.55 R3 star . $
-0.06 R3 the %P ,
-0.15 R3 told %O he
0.54 R3 will be returning
-0.22 R3 will perform the
0.34 R3 will play %P
0.44 R3 will star in
0.86 R3 with %P ,
0.43 R3 – %P $
-0.08 Rb2 $
-0.59 Rb2 %C
0.12 Rb2 %D
-0.34 Rb2 %K
-0.28 Rb2 %N
-0.46 Rb2 %O
-0.71 Rb2 %S
-0.77 Rb2 %T
0.54 Rb2 's
-0.71 Rb2 )
-0.18 Rb2 ,
-0.19 Rb2 -
-0.41 Rb2 --
0.40 Rb2 .
-0.17 Rb2 /
0.52 Rb2 :
0.36 Rb2 ;
0.10 Rb2 a
0.27 Rb2 absent
-0.18 Rb2 according
-0.14 Rb2 actor
-0.21 Rb2 adapted
0.22 Rb2 again
0.16 Rb2 all
0.52 Rb2 alongside
-0.51 Rb2 also
-0.34 Rb2 always
-0.05 Rb2 an
0.16 Rb2 and
-0.16 Rb2 anime
0.34 Rb2 announced
-0.64 Rb2 another
-0.41 Rb2 are
-0.38 Rb2 as
-0.33 Rb2 at
-0.30 Rb2 attended
0.54 Rb2 available
-0.12 Rb2 based
-0.22 Rb2 be
0.25 Rb2 been
-0.21 Rb2 book
-0.38 Rb2 but
-0.25 Rb2 by
-0.04 Rb2 called
-0.14 Rb2 character
-0.45 Rb2 chief
-0.22 Rb2 clarify
0.12 Rb2 co
0.07 Rb2 comedy
0.10 Rb2 confirmed
-0.07 Rb2 continue
-0.37 Rb2 continues
-0.18 Rb2 debut
-0.40 Rb2 described
-0.45 Rb2 direct
0.31 Rb2 directed
-0.55 Rb2 directing
-0.78 Rb2 director
0.27 Rb2 doing
-0.27 Rb2 down
0.36 Rb2 drama
0.14 Rb2 executive
-0.34 Rb2 famous
-0.08 Rb2 fantasy
-0.50 Rb2 father
-0.60 Rb2 film
-0.14 Rb2 filmed
-0.46 Rb2 first
-0.71 Rb2 follows
0.55 Rb2 for
0.29 Rb2 found
-0.70 Rb2 from
0.34 Rb2 fronted
-0.39 Rb2 had
0.09 Rb2 has
0.30 Rb2 have
0.18 Rb2 he
-0.09 Rb2 hiding
-0.50 Rb2 his
-0.48 Rb2 husband
-0.12 Rb2 illustrated
-0.15 Rb2 in
-0.40 Rb2 into
-0.18 Rb2 investigate
-0.19 Rb2 is
0.16 Rb2 it
-0.44 Rb2 its
-0.06 Rb2 join
0.18 Rb2 joined
-0.07 Rb2 journey
0.48 Rb2 known
0.52 Rb2 last
-0.39 Rb2 lead
0.18 Rb2 leaving
0.11 Rb2 left
-0.21 Rb2 like
0.45 Rb2 likely
-0.27 Rb2 made
0.71 Rb2 make
-0.22 Rb2 manga
0.17 Rb2 mother
0.17 Rb2 mr
0.16 Rb2 new
-0.15 Rb2 no
-0.22 Rb2 not
-0.23 Rb2 novel
-0.12 Rb2 of
0.61 Rb2 off
0.73 Rb2 on
0.17 Rb2 once
0.21 Rb2 one
-0.05 Rb2 order
-0.04 Rb2 original
-0.22 Rb2 perform
0.65 Rb2 play
-0.40 Rb2 played
0.55 Rb2 playing
0.25 Rb2 plays
0.52 Rb2 portray
-0.38 Rb2 president
0.23 Rb2 produce
-0.24 Rb2 produced
0.05 Rb2 reprise
-0.34 Rb2 respectively
-0.43 Rb2 return
-0.49 Rb2 returning
0.09 Rb2 said
-0.44 Rb2 second
-0.62 Rb2 series
0.10 Rb2 set
0.34 Rb2 share
-0.11 Rb2 she
-0.25 Rb2 show
-0.15 Rb2 since
-0.15 Rb2 star
0.48 Rb2 starring
-0.15 Rb2 stepping
0.44 Rb2 take
0.17 Rb2 that
-0.28 Rb2 their
-0.14 Rb2 them
0.23 Rb2 this
-0.78 Rb2 to
-0.41 Rb2 told
-0.15 Rb2 trilogy
0.25 Rb2 under
0.48 Rb2 up
0.23 Rb2 very
0.25 Rb2 voice
0.27 Rb2 was
0.23 Rb2 well
-0.33 Rb2 what
-0.14 Rb2 where
-0.32 Rb2 which
-0.10 Rb2 while
0.10 Rb2 who
0.25 Rb2 whose
-0.20 Rb2 will
-0.06 Rb2 winning
0.06 Rb2 with
-0.31 Rb2 would
-0.54 Rb2 written
-0.07 Rb2 wrote
-0.04 Rb2 ”
0.34 Rb3 !
-0.24 Rb3 $
-0.06 Rb3 %C
-0.04 Rb3 %D
-0.19 Rb3 %K
-0.32 Rb3 %N
0.21 Rb3 %O
0.12 Rb3 %P
0.91 Rb3 %S
0.15 Rb3 %T
-0.30 Rb3 &
-0.10 Rb3 's
0.26 Rb3 (
-0.80 Rb3 )
-0.33 Rb3 ,
-0.18 Rb3 .
-0.09 Rb3 /
-0.11 Rb3 :
0.10 Rb3 ;
0.69 Rb3 a
-0.22 Rb3 about
-0.37 Rb3 actor
-0.14 Rb3 after
-0.14 Rb3 again
-0.43 Rb3 all
-0.36 Rb3 along
-0.83 Rb3 also
0.09 Rb3 an
-0.38 Rb3 and
0.06 Rb3 as
-0.44 Rb3 at
0.07 Rb3 back
-0.06 Rb3 based
-0.36 Rb3 be
0.49 Rb3 been
-0.11 Rb3 best
-0.59 Rb3 by
0.76 Rb3 cast
-0.25 Rb3 character
-0.49 Rb3 charge
-0.21 Rb3 charismatic
0.79 Rb3 come
0.64 Rb3 confirmed
-0.88 Rb3 created
-0.34 Rb3 creator
-0.18 Rb3 date
-0.82 Rb3 dead
-0.08 Rb3 debuted
0.18 Rb3 detective
-0.76 Rb3 directed
-0.38 Rb3 directing
0.12 Rb3 director
0.20 Rb3 drama
-0.36 Rb3 exec
-0.74 Rb3 executive
0.32 Rb3 expected
-0.16 Rb3 family
-0.48 Rb3 fan
0.29 Rb3 fans
-0.15 Rb3 fantasy
-0.15 Rb3 fighting
0.52 Rb3 filming
-0.41 Rb3 first
-0.13 Rb3 follows
-0.34 Rb3 for
0.39 Rb3 from
-0.09 Rb3 game
-0.04 Rb3 getting
-0.37 Rb3 great
0.20 Rb3 had
-0.28 Rb3 has
0.39 Rb3 have
0.10 Rb3 he
-0.30 Rb3 helm
0.42 Rb3 her
0.34 Rb3 highly
-0.19 Rb3 his
-0.05 Rb3 i
0.42 Rb3 in
-0.08 Rb3 into
0.63 Rb3 involved
-0.21 Rb3 is
0.12 Rb3 it
0.06 Rb3 its
-0.27 Rb3 king
0.35 Rb3 known
0.24 Rb3 last
0.53 Rb3 lead
-0.40 Rb3 life
-0.66 Rb3 local
-0.19 Rb3 made
-0.79 Rb3 manga
-0.50 Rb3 memory
-0.19 Rb3 modern
-0.11 Rb3 more
0.41 Rb3 much
-0.53 Rb3 murder
0.14 Rb3 new
-0.25 Rb3 news
0.43 Rb3 not
-0.46 Rb3 novel
0.30 Rb3 of
-0.47 Rb3 on
0.18 Rb3 one
-0.38 Rb3 original
-0.30 Rb3 other
0.63 Rb3 others
-0.60 Rb3 out
-0.04 Rb3 over
-0.22 Rb3 pilot
-0.10 Rb3 play
-0.09 Rb3 played
0.07 Rb3 playing
0.38 Rb3 plays
0.28 Rb3 premiere
-0.28 Rb3 producer
-0.54 Rb3 producers
0.36 Rb3 produces
-0.39 Rb3 release
0.09 Rb3 return
0.54 Rb3 returning
0.13 Rb3 role
0.31 Rb3 roles
-0.40 Rb3 romantic
-0.52 Rb3 said
-0.25 Rb3 same
0.16 Rb3 series
-0.20 Rb3 service
-0.54 Rb3 set
-0.17 Rb3 she
-0.17 Rb3 show
-0.26 Rb3 shown
-0.52 Rb3 showrunner
0.08 Rb3 son
-0.05 Rb3 south
-0.12 Rb3 star
0.43 Rb3 starred
-0.46 Rb3 stars
-0.24 Rb3 stepping
-0.45 Rb3 story
-0.38 Rb3 studio
-0.07 Rb3 successful
-0.61 Rb3 that
-0.21 Rb3 the
0.10 Rb3 their
-0.29 Rb3 they
-0.13 Rb3 this
-0.41 Rb3 thriller
-0.62 Rb3 time
0.35 Rb3 title
0.35 Rb3 titular
-0.57 Rb3 to
0.40 Rb3 very
-0.14 Rb3 was
-0.05 Rb3 well
-0.11 Rb3 which
0.13 Rb3 who
-0.31 Rb3 wife
-0.15 Rb3 will
-0.14 Rb3 winning
-0.49 Rb3 with
-0.38 Rb3 work
-0.81 Rb3 written
-0.76 Rb3 wrote
-0.26 Rb3 year
-0.15 Rb3 –
-0.35 Rb3 “
-0.42 Rb3 ”
0.05 T after
0.18 T both
-0.18 T none
-0.18 T season
-0.32 at first0
-0.36 at first1
-0.17 at first2
0.77 at first3
0.64 at heading
0.08 at last2
0.86 at last3
-0.06 at length0
-0.10 at length2
-0.25 at length4
-0.20 at length5
0.06 at middle2
0.55 at middle3
-0.10 at paragraph
-0.72 at title
2.57 cat cast
-1.69 cat character
-1.84 cat maker
-0.24 l1 %C
0.19 l1 %D
-0.15 l1 %N
0.07 l1 %O
-0.45 l1 %P
-0.37 l1 %S
-0.32 l1 %T
0.10 l1 &
0.32 l1 's
0.46 l1 (
0.05 l1 )
0.22 l1 ,
-0.27 l1 -
-0.28 l1 --
0.54 l1 .
0.25 l1 :
0.87 l1 ;
-0.82 l1 a
-0.12 l1 about
0.89 l1 actor
-0.15 l1 actors
0.77 l1 actress
-0.48 l1 adapts
-0.13 l1 after
-0.39 l1 aka
0.43 l1 alongside
-0.50 l1 an
0.44 l1 are
-0.24 l1 around
-0.83 l1 as
-0.80 l1 at
-0.26 l1 axed
0.50 l1 be
-0.26 l1 beloved
-0.23 l1 between
-0.29 l1 black
-0.82 l1 both
-0.24 l1 bring
-0.21 l1 brother
-0.11 l1 but
-0.37 l1 by
-0.31 l1 called
-0.98 l1 character
-0.38 l1 chief
-0.12 l1 co-creator
-0.97 l1 creator
-0.37 l1 creators
-0.86 l1 detective
-0.47 l1 director
-0.96 l1 doing
-0.42 l1 drama
-0.29 l1 feature
-0.55 l1 features
-0.34 l1 followed
-0.61 l1 follows
-0.36 l1 for
0.16 l1 from
-0.15 l1 game
0.39 l1 has
-0.40 l1 his
0.51 l1 host
-0.12 l1 husband
-0.58 l1 in
-0.14 l1 include
0.33 l1 including
-0.07 l1 into
0.13 l1 is
-0.43 l1 its
0.15 l1 join
-0.12 l1 joining
-0.35 l1 know
-0.16 l1 last
0.17 l1 like
-0.29 l1 lord
-0.24 l1 meets
0.69 l1 members
-0.27 l1 mother
-0.07 l1 movie
-0.23 l1 mr
-0.38 l1 my
-0.20 l1 named
-0.37 l1 new
0.54 l1 newcomer
0.17 l1 newcomers
-0.15 l1 no
0.38 l1 nominee
-0.17 l1 not
0.14 l1 of
-0.40 l1 officer
-0.42 l1 on
-0.17 l1 one
-0.55 l1 only
0.49 l1 opposite
0.52 l1 or
-0.61 l1 play
-0.76 l1 played
-0.62 l1 playing
-0.53 l1 plays
-0.66 l1 portray
-0.55 l1 president
-0.20 l1 producer
-0.35 l1 producers
-0.51 l1 protagonist
-0.27 l1 protagonists
-0.10 l1 publisher
0.67 l1 replacing
-0.38 l1 said
0.24 l1 sees
-0.48 l1 service
-0.57 l1 showrunner
0.35 l1 since
-0.16 l1 small
-0.48 l1 so
-0.43 l1 south
0.55 l1 star
0.06 l1 starred
-0.06 l1 starring
-0.17 l1 stars
-0.12 l1 studio
-0.32 l1 takes
0.17 l1 that
-0.41 l1 the
-0.25 l1 their
-0.04 l1 this
-0.23 l1 through
-0.19 l1 title
-0.21 l1 under
-0.50 l1 upon
-0.20 l1 us
-0.69 l1 vampire
0.28 l1 villain
0.35 l1 was
-0.15 l1 watching
-0.13 l1 west
-0.13 l1 when
-0.46 l1 whether
0.36 l1 while
-0.48 l1 wife
0.55 l1 winner
0.15 l1 with
-0.13 l1 writer
-0.06 l1 young
0.23 l1 –
-0.74 l1 “
0.35 l1 ”
-0.23 l2 %C 's
0.10 l2 %C ,
0.28 l2 %C and
-0.41 l2 %D ,
0.26 l2 %D and
0.28 l2 %D that
-0.20 l2 %K 's
-0.67 l2 %K ,
-0.53 l2 %K and
0.17 l2 %O ,
0.13 l2 %P &
0.11 l2 %P 's
0.09 l2 %P )
0.37 l2 %P ,
0.06 l2 %P /
0.37 l2 %P :
0.73 l2 %P ;
0.17 l2 %P and
-0.79 l2 %P as
-0.22 l2 %P by
-0.17 l2 %P for
-0.46 l2 %P in
-0.55 l2 %P of
-0.08 l2 %P on
0.64 l2 %P or
-0.43 l2 %P plays
0.60 l2 %P star
-0.30 l2 %P takes
-0.76 l2 %P the
-0.46 l2 %P to
0.24 l2 %P with
-0.45 l2 %P –
0.13 l2 %S ,
0.13 l2 %S are
0.51 l2 %S with
-0.26 l2 %T %S
-0.36 l2 %T (
0.55 l2 %T ,
-0.43 l2 %T :
-0.45 l2 %T and
0.21 l2 %T are
-0.70 l2 %T creator
0.08 l2 %T includes
0.64 l2 %T starring
0.16 l2 %T stars
0.35 l2 %T with
-0.11 l2 's husband
-0.25 l2 's the
-0.32 l2 ( the
-0.24 l2 ( “
0.06 l2 ) ,
-0.81 l2 ) as
-0.17 l2 ) –
-0.23 l2 , a
0.31 l2 , after
-0.21 l2 , alongside
-0.06 l2 , but
-0.32 l2 , including
0.31 l2 , starring
0.09 l2 , stars
0.13 l2 , the
-0.11 l2 , while
0.26 l2 , with
0.52 l2 , “
-0.55 l2 , ”
-0.08 l2 . /
-0.38 l2 / producer
-0.35 l2 : the
-0.52 l2 : “
-0.06 l2 ^ %C
-0.06 l2 ^ %T
0.28 l2 ^ actor
-0.58 l2 ^ both
-0.34 l2 ^ but
-0.35 l2 ^ creator
0.19 l2 ^ from
-0.12 l2 ^ joining
-0.31 l2 ^ showrunner
-0.16 l2 ^ the
-0.61 l2 ^ when
-0.09 l2 ^ while
-0.80 l2 ^ “
-0.10 l2 about the
-0.10 l2 according to
-0.32 l2 actor ,
-0.41 l2 adaptation of
-0.39 l2 adapted by
-0.12 l2 adapted from
0.24 l2 along with
0.08 l2 also includes
0.64 l2 also stars
-0.24 l2 and a
-0.05 l2 and around
0.36 l2 and starring
0.22 l2 and writer
-0.09 l2 anime at
-0.20 l2 announced at
-0.10 l2 as a
-0.26 l2 as an
-0.30 l2 as “
-0.20 l2 at the
0.43 l2 back ;
-0.28 l2 based on
0.12 l2 cast :
0.47 l2 cast includes
0.44 l2 cast including
0.69 l2 cast members
-0.13 l2 city of
-0.27 l2 co-written by
-0.62 l2 created by
-0.40 l2 credit :
-0.26 l2 daughter ,
-0.48 l2 directed by
-0.32 l2 dr .
0.17 l2 drama starring
-0.19 l2 during the
-0.80 l2 duties with
-0.26 l2 executive producer
-0.15 l2 film ,
-0.04 l2 filming in
-0.10 l2 follows a
-0.26 l2 from the
-0.26 l2 has axed
-0.27 l2 illustrated by
-0.12 l2 in %D
-0.48 l2 in a
-0.30 l2 in the
0.30 l2 inspired by
-0.09 l2 it starred
0.07 l2 it stars
0.33 l2 led by
-0.24 l2 man ,
-0.26 l2 manga by
0.45 l2 mr .
-0.30 l2 name by
-0.53 l2 novel by
-0.25 l2 novels by
-0.17 l2 of a
-0.36 l2 of drama
-0.55 l2 of the
-0.05 l2 of “
-0.10 l2 on a
-0.28 l2 on the
-0.06 l2 photo :
-0.22 l2 photo by
0.85 l2 played by
0.04 l2 produced by
-0.33 l2 return as
-0.34 l2 returning as
-0.29 l2 returns as
-0.05 l2 revolves around
-0.12 l2 role as
-0.34 l2 role of
-0.28 l2 roles as
-0.36 l2 series ,
-0.37 l2 series and
-0.06 l2 series follows
-0.38 l2 series from
0.05 l2 series starring
0.79 l2 series stars
-0.57 l2 series with
-0.46 l2 set in
-0.19 l2 shooting in
-0.31 l2 show ,
0.42 l2 show stars
-0.07 l2 song “
0.13 l2 star :
0.15 l2 star opposite
-0.53 l2 story of
0.69 l2 such as
0.28 l2 the %D
-0.14 l2 the %N
-0.29 l2 the black
-0.05 l2 the last
-0.11 l2 the small
-0.11 l2 the south
-0.23 l2 the “
-0.09 l2 to the
-0.22 l2 under director
-0.52 l2 voice of
0.37 l2 well as
-0.16 l2 who plays
0.50 l2 will be
-0.61 l2 will play
-0.06 l2 with the
0.20 l2 working with
-0.45 l2 written by
-0.21 l2 “ a
-0.17 l2 “ the
-0.48 l2 ” (
-0.10 l2 ” creator
-0.38 l2 ” said
0.38 l2 ” starring
-0.50 l2 ” “
-0.26 l3 %C has axed
-0.17 l3 %D ) –
-0.24 l3 %D , but
0.28 l3 %D , with
-0.27 l3 %K , and
-0.11 l3 %O %P 's
-0.11 l3 %P 's husband
-0.32 l3 %P ( the
-0.24 l3 %P ( “
0.77 l3 %P ) ,
0.08 l3 %P ) and
-0.74 l3 %P ) as
-0.14 l3 %P , a
-0.58 l3 %P , the
-0.08 l3 %P : the
-0.21 l3 %P and the
-0.07 l3 %P in the
-0.05 l3 %P of a
-0.29 l3 %P of drama
-0.04 l3 %P of the
-0.29 l3 %P returns as
-0.61 l3 %P will play
-0.23 l3 %S of the
0.20 l3 %T , starring
0.38 l3 %T , with
0.22 l3 %T and the
-0.10 l3 %T ” creator
-0.76 l3 's %P ,
-0.89 l3 's %P and
-0.13 l3 's %P of
-0.48 l3 's %T ,
0.52 l3 ( %P &
0.61 l3 ( %P 's
-1.48 l3 ( %P ,
-0.22 l3 ( %P and
-0.23 l3 ( %P of
-0.08 l3 ( %P on
-0.06 l3 ( photo :
-0.05 l3 ( “ the
-0.10 l3 ) %P (
0.13 l3 ) , and
-0.42 l3 ) , with
-0.05 l3 ) and the
0.36 l3 , %P &
0.24 l3 , %P 's
-0.28 l3 , %P (
0.28 l3 , %P ,
0.73 l3 , %P and
-0.42 l3 , %P as
-0.20 l3 , %P in
-0.10 l3 , according to
0.80 l3 , along with
-0.10 l3 , directed by
0.32 l3 , inspired by
0.55 l3 , mr .
0.75 l3 , played by
-0.20 l3 , produced by
-0.13 l3 , written by
-0.38 l3 , ” said
-0.50 l3 , ” “
-0.71 l3 : %P (
0.05 l3 : %P ,
-0.67 l3 ^ %K ,
-0.08 l3 ^ %P 's
-0.97 l3 ^ %P (
0.54 l3 ^ %P ,
0.78 l3 ^ %P :
-0.43 l3 ^ %P as
-0.43 l3 ^ %P plays
-0.37 l3 ^ %P –
-0.26 l3 ^ %T %S
-0.35 l3 ^ %T (
0.10 l3 ^ %T stars
-0.06 l3 ^ ^ %C
-0.06 l3 ^ ^ %T
0.28 l3 ^ ^ actor
-0.58 l3 ^ ^ both
-0.34 l3 ^ ^ but
-0.35 l3 ^ ^ creator
0.19 l3 ^ ^ from
-0.12 l3 ^ ^ joining
-0.31 l3 ^ ^ showrunner
-0.16 l3 ^ ^ the
-0.61 l3 ^ ^ when
-0.09 l3 ^ ^ while
-0.80 l3 ^ ^ “
-0.23 l3 ^ based on
0.10 l3 ^ cast :
-0.21 l3 ^ created by
-0.31 l3 ^ directed by
-0.26 l3 ^ executive producer
-0.09 l3 ^ it starred
-0.31 l3 ^ produced by
-0.23 l3 ^ written by
0.38 l3 a %S with
-0.17 l3 after %P 's
-0.26 l3 alongside %P and
-0.29 l3 an adaptation of
0.18 l3 and %P 's
-0.16 l3 and %P (
-0.36 l3 and %P as
-0.05 l3 and %P of
-0.39 l3 and adapted by
-0.18 l3 and directed by
-0.20 l3 and illustrated by
-0.06 l3 and produced by
-0.15 l3 and written by
-0.52 l3 are %P (
0.04 l3 are %P ,
-0.16 l3 are %P and
0.37 l3 as %P ,
0.27 l3 as %P and
-0.76 l3 as %P the
0.37 l3 as well as
-0.12 l3 based on the
-0.46 l3 be directed by
-0.21 l3 be written by
-0.14 l3 book %T :
0.68 l3 both %P and
-0.74 l3 by %P (
0.31 l3 by %P ,
-0.25 l3 by %P /
-0.47 l3 by %P and
0.29 l3 cast also includes
-0.08 l3 centers on a
0.30 l3 character %P (
-0.21 l3 creator %P and
0.46 l3 executive produced by
-0.21 l3 for %K and
-0.17 l3 for the %D
-0.39 l3 from %P and
0.51 l3 has %P and
-0.12 l3 her role as
-0.44 l3 in %P 's
0.10 l3 in %P ,
-0.80 l3 in %P and
-0.05 l3 in and around
-0.57 l3 include %P (
-0.39 l3 include %P ,
0.10 l3 includes %P ,
0.59 l3 including %P ,
-0.08 l3 is %P as
-0.12 l3 is based on
-0.07 l3 is created by
-0.28 l3 is directed by
-0.22 l3 is written by
0.27 l3 like %P ,
0.65 l3 members %P ,
-0.04 l3 new %P 's
-0.38 l3 of %P 's
0.19 l3 of %P (
-0.10 l3 of %P ,
-1.06 l3 of %P and
0.52 l3 of %P as
-0.39 l3 of %S ,
0.58 l3 of %T ,
0.08 l3 of %T includes
0.43 l3 on %D ,
0.28 l3 on %D that
-0.06 l3 on %P &
-0.56 l3 on %P and
-0.05 l3 on %P in
-0.13 l3 on “ the
-0.47 l3 producer ) ,
-0.42 l3 producers %P and
-0.30 l3 same name by
-0.12 l3 series written by
-0.10 l3 set in the
0.41 l3 starred %P ,
0.58 l3 starring %P 's
-0.05 l3 starring %P ,
0.59 l3 starring %P and
-0.15 l3 stars %P (
0.40 l3 stars %P ,
-0.53 l3 stars %P as
-0.47 l3 the %P 's
-0.78 l3 the %P ,
0.29 l3 the %P and
-0.17 l3 the %P for
-0.35 l3 the %P of
-0.09 l3 the anime at
0.38 l3 the cast includes
-0.06 l3 the series follows
0.35 l3 the series stars
-0.31 l3 the show ,
0.42 l3 the show stars
-0.53 l3 the story of
-0.07 l3 theme song “
0.17 l3 to %O ,
-0.46 l3 to %P 's
0.61 l3 to %P (
-0.48 l3 to %P ,
-0.60 l3 to %P and
-0.09 l3 was created by
-0.10 l3 was written by
-0.17 l3 with %P ,
-0.34 l3 with %P and
-0.29 l3 with %P as
-0.38 l3 writer / producer
0.43 l3 “ %P (
-0.50 l3 “ %P and
-0.17 l3 ” ) and
-1.45 own P1
-0.29 own P2
-0.59 own P3
0.08 own Psure1
0.71 own Psure2
0.15 own Psure3
-1.32 own writtenP1
-0.24 own writtenP2
-1.04 own writtenP3
0.17 own writtenPsure1
0.68 own writtenPsure2
0.26 own writtenPsure3
-0.65 par %D
-0.12 par %P
0.28 par %T
-0.15 par the
-0.14 par “
-0.65 par2 %D )
-0.26 par2 %P )
0.27 par2 %P ,
0.11 par2 %P of
0.05 par2 %P on
-0.13 par2 the %P
-0.15 par2 “ %P
-0.18 r1 !
-0.72 r1 $
-0.43 r1 %D
-0.64 r1 %N
-0.18 r1 %O
-0.14 r1 %S
-0.46 r1 %T
0.38 r1 &
-0.20 r1 's
-0.19 r1 (
0.24 r1 )
-0.07 r1 ,
0.49 r1 -
0.12 r1 --
0.15 r1 .
0.06 r1 ...
-0.24 r1 /
-0.22 r1 :
-0.19 r1 ;
-0.35 r1 ]
0.22 r1 a
-0.38 r1 actor
-0.32 r1 actress
-0.23 r1 added
0.43 r1 after
-0.44 r1 again
-0.33 r1 agent
0.60 r1 all
-0.17 r1 along
0.59 r1 also
0.15 r1 and
0.42 r1 announced
1.10 r1 as
-0.41 r1 at
-0.19 r1 attached
-0.34 r1 australia
-0.58 r1 award
-0.28 r1 back
-0.31 r1 being
-0.18 r1 book
-0.17 r1 but
-0.32 r1 by
-0.32 r1 can
0.09 r1 cast
0.19 r1 commented
-0.43 r1 confirmed
-0.28 r1 continues
-0.35 r1 created
0.36 r1 described
-0.31 r1 directed
-0.31 r1 directs
0.08 r1 does
-0.59 r1 drama
-0.06 r1 episode
0.36 r1 executive
-0.09 r1 family
-0.38 r1 follows
-0.39 r1 for
-0.44 r1 from
-0.37 r1 had
0.36 r1 has
-0.46 r1 have
0.47 r1 in
0.11 r1 is
0.27 r1 joining
0.15 r1 joins
-0.38 r1 launched
-0.08 r1 lawyer
-0.12 r1 lead
0.54 r1 leads
-0.19 r1 leave
-0.17 r1 left
-0.65 r1 made
-0.22 r1 magazine
-0.35 r1 makes
-0.98 r1 of
-0.19 r1 on
-0.46 r1 one
-0.42 r1 or
0.41 r1 played
0.49 r1 playing
0.19 r1 plays
-0.11 r1 prequel
-0.60 r1 remains
0.15 r1 reprise
0.13 r1 reprises
-0.07 r1 respectively
-0.29 r1 return
0.09 r1 returns
-0.25 r1 revealed
-0.28 r1 role
-0.38 r1 said
-0.08 r1 says
-0.09 r1 series
-0.11 r1 show
-0.10 r1 sisters
-0.06 r1 spinoff
-0.18 r1 star
-0.24 r1 stars
-0.08 r1 steps
-0.10 r1 story
0.18 r1 take
-0.07 r1 that
-0.67 r1 the
-0.51 r1 told
-0.23 r1 took
-0.08 r1 town
0.34 r1 turned
-0.27 r1 update
-0.08 r1 via
0.56 r1 was
0.09 r1 who
-0.15 r1 will
-0.38 r1 with
0.30 r1 wrote
-0.45 r1 you
0.49 r1 –
-0.21 r1 —
-0.11 r1 “
-0.94 r1 ”
-0.14 r2 ! $
-0.72 r2 $ $
-0.18 r2 %D .
-0.10 r2 %N )
-0.18 r2 %N ,
-0.29 r2 %T is
0.39 r2 & %P
-0.57 r2 's %D
-0.40 r2 's %K
0.23 r2 's %P
-0.50 r2 's %T
-0.21 r2 's book
-0.39 r2 's first
-0.31 r2 's husband
-0.07 r2 's journey
0.21 r2 's last
-0.22 r2 's manga
-0.23 r2 's novel
-0.44 r2 's second
-0.37 r2 's series
-0.15 r2 's trilogy
0.51 r2 's “
-0.65 r2 ( %D
0.13 r2 ( %P
0.33 r2 ( the
0.40 r2 ( this
-0.14 r2 ( “
-0.41 r2 ) $
-0.05 r2 ) %P
0.58 r2 ) ,
0.39 r2 ) .
-0.25 r2 ) and
0.64 r2 ) are
-0.50 r2 ) as
-0.34 r2 ) has
0.28 r2 ) in
-0.76 r2 ) is
-0.59 r2 ) lead
-0.75 r2 ) star
0.64 r2 ) who
-0.56 r2 ) will
-0.16 r2 ) would
-0.10 r2 , %C
-0.42 r2 , %K
0.36 r2 , %N
0.20 r2 , %P
-0.46 r2 , a
-0.14 r2 , according
0.16 r2 , alongside
-0.17 r2 , an
-0.49 r2 , and
-0.07 r2 , announced
-0.44 r2 , as
-0.38 r2 , but
-0.40 r2 , described
0.57 r2 , directed
-0.08 r2 , director
0.28 r2 , for
0.28 r2 , from
0.10 r2 , has
0.16 r2 , in
0.23 r2 , is
0.10 r2 , its
0.48 r2 , known
-0.31 r2 , mr
0.24 r2 , new
-0.11 r2 , on
0.36 r2 , once
-0.50 r2 , played
-0.38 r2 , president
-0.17 r2 , produced
-0.08 r2 , respectively
-0.15 r2 , since
-0.37 r2 , the
-0.36 r2 , their
-0.36 r2 , this
-0.23 r2 , was
-0.14 r2 , where
-0.31 r2 , which
-0.08 r2 , while
-0.17 r2 , who
0.25 r2 , whose
0.09 r2 , will
0.36 r2 , with
-0.11 r2 , written
-0.26 r2 , “
-0.13 r2 , ”
-0.12 r2 - based
0.35 r2 - fronted
-0.06 r2 - winning
0.10 r2 . $
0.13 r2 . ”
-0.16 r2 ... $
-0.53 r2 / %C
-0.26 r2 / %O
0.20 r2 / %P
-0.19 r2 : %P
0.29 r2 : the
-0.66 r2 ; %P
0.29 r2 ; and
-0.22 r2 a %P
-0.23 r2 added :
0.55 r2 again playing
-0.17 r2 along with
-0.16 r2 and %D
-0.68 r2 and %K
0.37 r2 and %P
0.12 r2 and co
-0.16 r2 and directed
-0.13 r2 and her
0.17 r2 and his
-0.10 r2 and illustrated
-0.19 r2 and is
-0.28 r2 and the
-0.08 r2 and written
0.32 r2 are all
-0.33 r2 are executive
0.54 r2 as %P
0.65 r2 as a
0.23 r2 as he
1.03 r2 as the
-0.22 r2 at its
-0.22 r2 at the
-0.08 r2 australia ,
-0.14 r2 award -
-0.44 r2 back in
0.10 r2 cast in
0.19 r2 commented :
0.36 r2 described the
-0.31 r2 directed the
0.36 r2 executive produce
-0.42 r2 for %C
-0.43 r2 for %K
0.51 r2 for a
-0.54 r2 for his
-0.18 r2 for the
-0.44 r2 from the
0.24 r2 has been
0.33 r2 has joined
0.15 r2 has said
-0.20 r2 has written
-0.26 r2 have joined
-0.40 r2 in %D
-0.27 r2 in %S
-0.07 r2 in %T
0.11 r2 in the
0.11 r2 is a
-0.22 r2 is also
0.54 r2 is available
0.66 r2 is back
-0.54 r2 is directing
-0.47 r2 is found
-0.13 r2 is in
0.22 r2 is leaving
0.33 r2 is likely
-0.76 r2 is not
0.21 r2 is on
0.45 r2 is set
0.35 r2 is the
-0.29 r2 joins “
-0.18 r2 launched a
-0.47 r2 of %P
-0.09 r2 of a
-0.09 r2 of drama
-0.14 r2 of the
-0.63 r2 on %C
0.37 r2 on %D
-0.06 r2 on %P
0.46 r2 on a
0.33 r2 on the
-0.42 r2 or %P
0.07 r2 plays %P
0.15 r2 reprise their
0.13 r2 reprises her
-0.50 r2 return to
0.10 r2 returns as
-0.41 r2 said ,
-0.24 r2 said .
0.51 r2 said :
-0.31 r2 said in
0.41 r2 says :
-0.35 r2 series ,
0.21 r2 series in
-0.56 r2 star %P
0.48 r2 stars as
-0.38 r2 stars in
-0.11 r2 the %P
-0.12 r2 to be
-0.49 r2 to return
-0.09 r2 to the
-0.15 r2 told %O
-0.40 r2 who 's
-0.48 r2 who is
-0.22 r2 will be
0.30 r2 will not
-0.22 r2 will perform
0.61 r2 will play
0.19 r2 will return
0.44 r2 will star
-0.38 r2 with %P
0.74 r2 – %P
-0.30 r2 – a
-0.66 r2 – the
-0.50 r2 ” )
-0.23 r2 ” ,
-0.15 r2 ” is
-0.14 r3 ! $ $
-0.72 r3 $ $ $
-0.18 r3 %D . $
-0.18 r3 %N , %P
0.55 r3 & %P )
-0.38 r3 's %P )
-0.72 r3 's %P ,
0.53 r3 's %P .
-1.05 r3 's %P and
-0.58 r3 's %P as
-0.12 r3 's %P of
-0.06 r3 's %P to
-0.62 r3 's %T ,
-0.44 r3 's %T and
-0.34 r3 's character ,
-0.31 r3 's husband %P
-0.06 r3 's journey to
-0.17 r3 's manga ,
-0.37 r3 's series %T
0.65 r3 's “ %T
-0.65 r3 ( %D )
-0.22 r3 ( %P )
0.62 r3 ( %P ,
0.37 r3 ( %P and
0.18 r3 ( %P of
0.05 r3 ( %P on
0.34 r3 ( the %P
0.40 r3 ( this is
-0.37 r3 ( “ %P
0.23 r3 ( “ the
-0.41 r3 ) $ $
-0.05 r3 ) %P (
-0.22 r3 ) , %P
0.54 r3 ) , a
0.31 r3 ) , who
-0.10 r3 ) , with
0.39 r3 ) . $
-0.34 r3 ) and %P
0.05 r3 ) are all
0.25 r3 ) are back
-0.44 r3 ) as %P
-0.37 r3 ) is the
-0.30 r3 , %K .
0.28 r3 , %P $
-0.14 r3 , %P %N
0.30 r3 , %P &
0.43 r3 , %P 's
-0.58 r3 , %P (
0.55 r3 , %P ,
0.62 r3 , %P .
0.78 r3 , %P and
-0.90 r3 , %P as
-0.34 r3 , %P in
-0.45 r3 , %P is
-0.44 r3 , %P of
0.11 r3 , %T is
-0.08 r3 , a %P
-0.14 r3 , according to
-0.52 r3 , and %P
0.22 r3 , and others
-0.07 r3 , announced the
-0.43 r3 , as well
-0.40 r3 , described as
0.57 r3 , directed by
-0.20 r3 , from %D
-0.11 r3 , has been
0.09 r3 , is back
0.36 r3 , once again
-0.50 r3 , played by
-0.38 r3 , president of
-0.17 r3 , produced by
-0.08 r3 , respectively .
-0.12 r3 , the %C
-0.37 r3 , the %P
-0.11 r3 , the %S
-0.34 r3 , the creator
-0.09 r3 , the drama
-0.27 r3 , the producer
0.21 r3 , the series
0.21 r3 , the show
-0.21 r3 , who also
0.23 r3 , who are
-0.76 r3 , who created
0.38 r3 , who had
0.41 r3 , who has
0.15 r3 , who is
0.38 r3 , who plays
0.44 r3 , who starred
-0.43 r3 , who was
-0.14 r3 , who will
-0.76 r3 , who wrote
-0.11 r3 , written by
-0.24 r3 , “ %T
-0.05 r3 , ” the
-0.05 r3 , ” “
0.10 r3 . $ $
0.13 r3 . ” $
-0.16 r3 ... $ $
-0.47 r3 / %C $
-0.06 r3 : the %P
-0.23 r3 added : “
-0.56 r3 and %K ,
-0.79 r3 and %P $
0.36 r3 and %P 's
-0.50 r3 and %P (
-0.15 r3 and %P )
0.09 r3 and %P ,
-0.55 r3 and %P .
0.39 r3 and %P ;
0.82 r3 and %P again
-0.10 r3 and %P all
0.18 r3 and %P also
-0.17 r3 and %P and
0.21 r3 and %P are
-0.87 r3 and %P as
0.25 r3 and %P back
-0.70 r3 and %P executive
-0.29 r3 and %P for
0.72 r3 and %P have
0.61 r3 and %P in
0.13 r3 and %P joining
-0.55 r3 and %P of
0.22 r3 and %P reprise
0.78 r3 and %P return
-0.07 r3 and %P story
0.11 r3 and %P take
-0.66 r3 and %P to
0.05 r3 and %P will
0.12 r3 and co .
-0.16 r3 and directed by
-0.13 r3 and her family
-0.10 r3 and illustrated by
-0.19 r3 and the %P
-0.08 r3 and written by
0.06 r3 are all expected
-0.33 r3 are executive producers
0.26 r3 as %P $
0.28 r3 as %P 's
0.88 r3 as %P ,
0.55 r3 as %P .
0.49 r3 as %P ;
0.25 r3 as %P and
-0.54 r3 as %P the
0.45 r3 as the king
0.39 r3 as the title
-0.14 r3 award - winning
-0.44 r3 back in %D
-0.04 r3 by %P .
-0.31 r3 directed the first
-0.16 r3 for the %C
0.44 r3 has been cast
0.33 r3 has joined the
-0.19 r3 in %D .
-0.29 r3 in %S of
0.19 r3 in %T ,
-0.22 r3 in the %P
0.07 r3 in the %S
-0.34 r3 in the new
-0.33 r3 in the show
0.54 r3 is available .
-0.21 r3 is in charge
0.45 r3 is set to
-0.18 r3 launched a manga
-0.43 r3 of %P and
-0.06 r3 of %P ”
-0.09 r3 of a %P
-0.08 r3 of the %P
-0.05 r3 on %C ,
0.43 r3 on %D .
0.15 r3 reprise their roles
0.13 r3 reprises her role
0.36 r3 returns as %P
-0.24 r3 said . $
0.51 r3 said : “
-0.31 r3 said in a
0.41 r3 says : “
0.21 r3 series in %D
-0.42 r3 star %P stars
-0.06 r3 the %P ,
-0.15 r3 told %O he
0.54 r3 will be returning
0.11 r3 will not be
-0.22 r3 will perform the
0.27 r3 will play %P
0.44 r3 will star in
0.43 r3 – %P $
-0.39 r3 ” ) ,
-0.19 r3 ” ) .
0.53 rule <actor>_as_<character>
0.60 rule <actor>_plays_<character>
0.26 rule <actor>’s_character
1.16 rule <character>_(<actor>)
-0.12 rule <people>_cast
0.59 rule <people>_in_<series>
-0.24 rule <people>_leave
0.32 rule <people>_return
0.48 rule <people>_star
0.60 rule <person>-fronted
0.59 rule actors_<people>
0.78 rule alongside_<people>
1.64 rule any
0.60 rule cast_includes_<people>
1.33 rule joining_are_<people>
-1.03 rule none
0.35 rule played_by_<people>
0.74 rule starring_<people>
0.63 rule the_<people>_series
-0.37 rule the_original_cast_<people>
`
