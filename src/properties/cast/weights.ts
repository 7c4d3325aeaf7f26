/** What the judge of cast claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const castWeights = `
-0.247 bias
-0.14 A !
-0.25 A #
0.05 A %C
-0.20 A %D
-1.04 A %K
-0.13 A %N
-0.82 A %O
0.07 A %P
-0.10 A %S
-0.11 A %T
-0.05 A 's
-0.10 A +
-0.17 A ,
0.12 A -
0.12 A --
0.09 A .
0.70 A ...
-0.35 A /
-0.09 A :
0.05 A ;
0.24 A ?
-0.38 A ]
-0.13 A about
0.27 A absent
-0.14 A acclaimed
0.29 A according
-0.16 A action
-0.59 A actor
-0.10 A actors
-0.59 A actually
-0.62 A adaptation
-0.74 A adapted
-0.57 A adapts
0.87 A added
0.45 A additions
0.10 A admitted
0.17 A affair
0.67 A after
0.48 A again
-0.26 A against
0.36 A agent
0.48 A ago
-0.35 A air
-0.38 A aired
-0.07 A all
-0.56 A alone
-1.05 A along
0.39 A alongside
0.69 A already
0.16 A also
0.06 A although
-0.06 A always
0.28 A am
-0.23 A american
0.06 A among
-0.60 A animation
-0.57 A anime
0.58 A announced
0.63 A announcing
-0.11 A another
-0.62 A anticipated
-0.26 A any
0.37 A appear
-0.08 A arc
0.56 A arrives
-0.21 A art
-0.45 A attached
-0.22 A attended
-0.32 A audience
-0.50 A audiences
-0.51 A australia
-0.18 A australian
-0.21 A author
0.21 A available
-0.33 A award
-0.04 A award-winning
-0.53 A away
-0.06 A axed
0.22 A back
-0.29 A bafta
-0.12 A base
-0.84 A based
-0.74 A became
-0.45 A because
-0.08 A become
0.15 A been
-0.35 A before
-0.12 A begin
0.34 A begins
-0.60 A begun
-0.43 A behind
-0.33 A being
0.60 A best
-0.35 A best-selling
0.24 A better
-0.25 A between
-0.14 A blessed
0.29 A blown
-0.44 A board
-0.65 A body
-0.20 A books
-0.80 A both
-0.64 A bow
0.32 A boy
0.08 A brand
0.25 A break
-0.23 A bright
0.48 A brilliant
0.60 A bring
-0.21 A bringing
-0.17 A british
-0.23 A broadcast
-0.07 A brother
-0.39 A brought
-0.21 A business
0.07 A but
-0.43 A cable
-0.48 A called
-0.33 A came
0.07 A can
-0.26 A canada
-0.57 A cancelled
-0.51 A care
-0.23 A case
0.67 A cast
-0.49 A casting
0.09 A centers
-0.26 A central
0.27 A centre
-0.33 A century
-0.34 A ceo
-0.24 A chance
-0.36 A changes
-0.05 A channel
-0.50 A channels
-0.49 A character
-1.27 A charge
-0.25 A charismatic
-0.26 A checking
0.14 A chef
-0.36 A chief
-0.25 A christmas
-0.42 A city
-0.23 A clarify
-0.29 A close
-0.31 A closer
0.10 A co
-0.30 A co-creator
0.08 A come
0.68 A comeback
0.44 A comedic
-0.05 A comedy
-0.13 A comes
-1.11 A coming
-0.30 A commissioned
-0.04 A company
-0.69 A complex
0.33 A confirmed
-0.19 A consistently
-0.46 A continue
-0.43 A continues
0.68 A contract
-0.14 A corruption
0.32 A could
0.20 A couple
0.29 A course
-0.48 A create
-0.38 A created
0.22 A creative
-1.16 A creator
-0.79 A creators
-0.68 A crime
-0.40 A critical
0.38 A critically
-0.15 A cult
-0.21 A culture
0.54 A current
0.24 A currently
-0.15 A daily
-0.13 A dark
-0.51 A date
0.08 A daughter
0.31 A day
-0.09 A days
-0.17 A dead
-0.24 A deal
-0.60 A death
-0.09 A debut
-0.60 A debuted
-0.24 A decide
-0.61 A decision
-0.38 A dedicated
-0.42 A delighted
-0.28 A demand
0.76 A described
-0.74 A design
-0.55 A designs
-0.10 A details
0.31 A detective
0.38 A determined
-0.38 A development
-0.43 A diary
-0.49 A did
-0.29 A different
-0.72 A dinner
-1.06 A direct
0.12 A directed
-0.78 A directing
-0.49 A direction
-0.50 A director
-0.84 A directs
-0.42 A dirty
-0.22 A discover
-0.38 A discovered
-0.42 A discovers
-0.65 A do
0.25 A doing
-0.22 A doors
-0.55 A down
0.09 A dr
0.96 A drama
-0.24 A dramas
0.36 A dramedy
-0.08 A drew
0.57 A due
-0.55 A during
-0.15 A duties
-0.53 A each
-0.28 A earlier
-0.40 A either
-0.60 A end
0.04 A ended
0.33 A ending
-0.64 A england
-0.51 A english
-0.04 A enough
0.62 A ensemble
0.58 A enter
-0.08 A entering
-0.43 A entertainment
-0.30 A epic
-0.22 A episode
-0.11 A episodes
0.11 A espionage
-0.12 A established
-0.15 A even
-0.21 A event
-0.33 A ever
-0.32 A every
0.50 A everyone
-0.28 A exactly
-0.50 A excited
-0.85 A exec
-0.85 A executive
0.62 A exiting
-0.31 A face
-0.52 A family
-0.12 A famous
-0.46 A fan
-0.26 A fans
-0.51 A fantastic
-0.18 A far
-0.23 A fate
0.17 A father
-0.12 A favorite
-0.20 A favourite
0.28 A featuring
0.14 A few
-0.55 A fight
-0.35 A fighting
-0.54 A film
0.17 A filmed
-0.29 A filming
0.75 A films
-0.22 A final
-0.12 A finale
-0.23 A finally
-0.38 A financial
0.09 A find
-0.60 A finding
-0.20 A finish
-0.33 A first
-0.30 A focus
-0.21 A follow
-0.18 A followed
-0.16 A following
0.42 A follows
-0.15 A forces
0.25 A fortress
-0.59 A fortune
-0.42 A forward
0.26 A found
0.13 A franchise
-0.24 A fresh
-1.02 A friend
0.24 A from
0.15 A front
0.11 A fronted
-0.44 A fun
0.27 A funny
-0.62 A future
-0.48 A game
-0.08 A get
-0.58 A gets
-0.58 A getting
-0.32 A girl
0.20 A given
-0.16 A global
-0.34 A globally
-0.37 A globe
-0.66 A go
-0.74 A going
0.12 A good
0.25 A graphic
-0.36 A great
0.08 A group
0.44 A guest
-0.34 A had
-0.25 A hard
-0.18 A has
-0.36 A have
-0.42 A having
-0.30 A he
-0.24 A heard
-0.09 A heir
-0.80 A helm
-0.65 A helmed
-0.28 A helped
0.54 A her
0.46 A here
0.50 A heroine
-0.13 A hiding
-0.24 A high
0.19 A highly
-0.52 A him
0.12 A his
-0.13 A historic
-0.10 A historical
-0.34 A history
-0.17 A hit
-0.49 A hits
-0.38 A hospital
0.06 A host
0.17 A hot
-0.51 A hour
-0.14 A hours
-0.81 A however
-0.43 A human
-0.04 A humanity
-0.11 A husband
-0.29 A i
-0.32 A i'm
-0.17 A illustrated
-0.32 A immersive
0.98 A includes
0.13 A including
-0.15 A increasing
-0.45 A incredible
-0.28 A independent
-0.39 A india
0.15 A indie
-0.64 A inspired
0.22 A instead
-0.44 A intense
-0.09 A international
0.54 A interview
0.82 A interviews
-0.39 A into
-0.36 A invest
-0.14 A investigate
0.64 A investigates
-0.14 A investigation
0.18 A involved
0.30 A ireland
-0.21 A japan
-0.59 A japanese
0.14 A job
0.08 A join
-0.05 A joined
0.39 A joining
0.13 A joins
0.28 A journalist
-0.14 A journey
0.34 A judge
-0.28 A just
0.13 A kept
-0.85 A killer
-0.08 A king
-0.32 A know
0.54 A known
0.19 A korea
0.07 A lady
-0.32 A large
0.34 A last
-0.05 A later
-0.71 A latter
-0.17 A launch
-0.34 A launched
0.17 A lawyer
-0.32 A lead
0.40 A leads
-0.24 A learn
-0.09 A least
-0.55 A leave
0.04 A leaving
-0.12 A led
-0.18 A less
-0.43 A life
-0.31 A light
0.38 A likely
0.17 A limited
-0.28 A lineup
-0.13 A list
-0.22 A local
0.62 A london
-0.36 A long
0.41 A longtime
0.25 A looked
0.56 A looking
0.22 A lord
-0.36 A love
0.13 A made
-0.20 A magazine
-0.08 A main
0.65 A make
-0.65 A makes
-0.68 A making
-0.22 A man
-0.88 A manga
-0.11 A many
-0.70 A married
-0.32 A material
0.44 A may
-0.29 A means
-0.05 A meeting
-0.50 A members
-0.52 A memory
-0.23 A midseason
0.45 A might
-0.38 A million
-0.62 A minute
-0.61 A mission
-0.60 A modern
-0.33 A monster
-0.27 A months
-0.13 A more
-0.42 A most
0.07 A mother
0.30 A moved
-0.42 A movie
-0.35 A movies
0.07 A mr
0.22 A mrs
-0.25 A much
0.79 A multiple
0.12 A mum
0.22 A murdered
-0.64 A music
-0.23 A must
0.23 A my
-0.05 A name
0.17 A named
-0.34 A need
-0.82 A network
-0.58 A never
0.12 A new
0.82 A newcomer
-0.52 A newest
-0.10 A newly
-0.57 A news
0.33 A next
-0.42 A night
-0.23 A nights
-0.11 A noir
0.35 A north
0.08 A not
0.43 A nothing
-0.65 A novel
-0.28 A novels
0.12 A now
-0.16 A number
-0.36 A numerous
0.20 A off
-0.43 A officer
-0.35 A officially
-0.11 A old
-0.18 A older
-0.39 A oldest
-0.14 A once
-0.06 A one
-0.80 A only
-0.17 A opening
-0.40 A opens
-0.19 A opposite
-0.76 A or
0.17 A order
-0.53 A original
0.53 A originally
0.16 A originals
-0.22 A other
0.45 A others
-0.49 A our
0.28 A out
-0.37 A over
-0.42 A overseeing
-1.01 A own
-0.15 A owned
0.25 A owner
-0.26 A p.m
-0.06 A pair
0.30 A part
0.23 A partner
-0.63 A past
0.14 A peek
-0.55 A penned
-0.20 A people
-0.53 A perform
0.13 A performance
-0.19 A period
0.55 A photo
0.21 A picked
-0.25 A pilot
0.10 A place
-0.41 A plan
0.61 A platform
0.59 A play
-0.28 A played
0.17 A playing
0.79 A plays
-0.30 A pleased
0.35 A podcast
-0.38 A police
0.36 A political
0.14 A pop
0.42 A portray
-0.56 A position
-0.29 A post-production
-0.23 A power
-0.10 A powerful
-0.39 A premiere
0.40 A premieres
-0.10 A prequel
0.24 A present
-0.55 A president
-0.79 A press
0.41 A previously
0.48 A procedural
-0.50 A produce
0.39 A produced
-0.52 A producer
-0.98 A producers
0.13 A produces
-0.61 A production
-0.43 A programming
-0.68 A project
-0.61 A projects
-0.66 A promises
0.75 A psychological
-0.32 A publisher
0.30 A pulled
-0.04 A ratings
0.25 A read
-0.60 A really
-0.07 A recently
0.44 A recovering
0.44 A recurring
0.52 A regular
0.72 A relationship
-0.46 A release
0.30 A released
0.16 A remain
-0.19 A remained
-0.86 A remains
-0.37 A renewed
-0.12 A reportedly
-0.16 A reports
0.43 A representative
0.88 A reprise
0.06 A reprises
-0.25 A respectively
-0.05 A return
0.19 A returns
-0.70 A revealed
-0.29 A revenge
0.06 A revolves
-0.05 A right
-0.08 A rights
-0.43 A rising
0.93 A role
0.80 A roles
0.20 A romance
0.18 A romantic
0.31 A rumored
0.41 A rumoured
0.07 A run
-0.18 A s
-0.68 A said
0.34 A same
-0.36 A saw
-0.58 A say
0.43 A saying
-0.63 A says
0.12 A scandal
-0.31 A scenes
-0.51 A scheduled
-0.23 A school
0.36 A sci-fi
-0.18 A screens
-0.68 A script
-0.46 A scripted
-0.65 A scripts
-0.07 A search
-0.49 A season
0.13 A second
-0.34 A secret
-0.33 A secrets
-0.18 A see
0.04 A seems
0.94 A seen
-0.25 A sense
-0.28 A seoul
-0.31 A series
0.06 A serious
-0.60 A serve
-0.36 A serves
-0.33 A service
0.07 A set
-0.57 A sets
-0.04 A several
0.26 A share
-0.23 A shared
0.09 A she
-0.27 A shooting
-0.11 A short
-0.29 A should
0.32 A show
-0.16 A shown
-1.02 A showrunner
-0.76 A showrunners
-0.17 A siblings
0.56 A signed
0.14 A since
0.17 A single
-0.85 A sister
-0.08 A sisters
-0.64 A sitcom
0.54 A sits
0.37 A slated
-0.36 A slot
-0.54 A small
-0.35 A smash
-0.52 A so
0.34 A solid
-0.45 A solve
-0.19 A something
0.09 A son
-0.53 A song
-0.81 A soon
-0.37 A sound
-0.09 A south
-0.28 A space
-0.39 A special
0.14 A spin-off
0.24 A spinoff
-0.10 A spoke
0.55 A spy
0.21 A stage
0.12 A star
0.16 A starred
-1.00 A starring
0.42 A stars
-0.05 A start
-0.24 A started
0.23 A starting
-0.43 A starts
-0.18 A statement
-0.40 A stepped
-0.28 A stepping
0.22 A steps
-0.33 A stick
0.05 A still
-0.68 A story
-0.29 A streaming
-0.17 A strength
0.24 A struggle
-0.11 A students
-0.42 A studio
0.58 A style
0.41 A success
-0.17 A successful
0.10 A such
-0.09 A suddenly
-0.33 A sunday
-0.33 A support
0.49 A supporting
-0.73 A sure
-0.09 A surprise
-0.22 A survive
0.06 A take
-0.07 A takes
0.34 A taking
0.29 A talent
-0.57 A team
-0.05 A teams
0.57 A teen
-0.29 A television
-0.18 A tells
-0.38 A than
-0.05 A their
0.15 A them
-0.52 A theme
-0.28 A themed
-0.18 A themselves
-0.57 A then
-0.28 A there
-0.30 A these
-0.17 A they
0.40 A thief
-0.17 A think
0.24 A those
-0.26 A thriller
0.38 A through
-0.05 A thursday
-0.16 A time
0.38 A title
-0.07 A titles
0.34 A titular
0.19 A together
-0.17 A tokyo
-0.43 A told
0.44 A too
-0.37 A took
-0.27 A top
0.38 A tour
-0.47 A town
-0.54 A trailer
-0.53 A trilogy
0.23 A truth
0.25 A turned
-0.91 A tv
-0.71 A uk
-0.66 A unconfirmed
-0.26 A under
-0.59 A unexpected
-0.55 A unique
0.46 A universe
-0.32 A unravel
0.41 A until
0.23 A up
1.02 A upcoming
-0.22 A update
-0.34 A updates
0.93 A upped
-0.45 A us
-0.23 A use
-0.20 A used
-0.48 A vampire
-0.37 A various
0.42 A very
-0.36 A via
-0.38 A vice
-0.36 A video
0.58 A viewers
-0.31 A villain
0.32 A voice
-0.23 A wait
-0.38 A wanted
-0.32 A watch
-0.55 A watched
-0.55 A way
-0.75 A we
-0.10 A we're
0.44 A wednesday
-0.22 A weeks
-0.47 A welcomed
-0.12 A well
0.23 A west
0.16 A western
0.21 A when
-0.35 A where
-0.92 A which
0.26 A while
0.42 A whose
0.21 A why
0.10 A wife
0.20 A will
-0.39 A winner
-0.63 A winning
0.48 A without
-0.20 A woman
-0.31 A work
-1.03 A working
-0.64 A world
0.61 A would
-0.51 A wraps
-0.25 A writer
-0.22 A writers
-0.36 A writes
-1.04 A writing
-0.12 A written
-0.30 A wrote
-0.68 A year
0.17 A years
-0.57 A yes
0.27 A york
0.30 A you
-0.38 A young
0.08 A your
0.14 A –
-0.63 A —
0.30 A “
-0.21 An !
-0.18 An #
-0.37 An %C
0.20 An %D
-0.50 An %K
0.27 An %N
-0.78 An %O
-0.06 An %P
-0.23 An %S
-0.14 An %T
-0.47 An &
-0.09 An 's
-0.11 An (
-0.19 An )
-0.10 An +
0.08 An ,
0.27 An -
0.08 An --
-0.06 An .
0.62 An ...
-0.69 An /
-0.14 An :
0.28 An ;
-0.15 An ?
-0.38 An ]
-0.77 An about
0.27 An absent
0.29 An according
-0.06 An action
-0.59 An actor
0.22 An actors
0.34 An actress
-0.65 An adaptation
-0.73 An adapted
0.62 An added
0.10 An admitted
0.31 An after
0.48 An again
-0.33 An agent
0.29 An ago
-0.34 An aired
-0.10 An aka
0.11 An all
-0.53 An along
0.40 An alongside
0.55 An already
-0.17 An also
-0.05 An always
0.31 An am
-0.44 An anime
0.55 An announced
-0.48 An another
-0.17 An anticipated
0.17 An appear
-0.37 An around
0.66 An arrives
-0.08 An attached
-0.21 An attended
-0.46 An australia
0.22 An available
-0.13 An award
0.08 An back
0.25 An bafta
-0.42 An based
-0.73 An became
0.20 An been
-0.06 An before
0.09 An begin
0.61 An begins
-0.16 An behind
0.54 An best
-0.36 An best-selling
-0.09 An black
-0.38 An board
-0.62 An book
-0.21 An both
-0.64 An bow
0.25 An break
-0.23 An bright
-0.40 An brilliant
-0.23 An broadcast
-0.09 An brother
-0.40 An brought
-0.15 An but
-0.06 An cable
-0.11 An called
-0.39 An can
0.54 An cast
-0.49 An casting
0.09 An centers
0.27 An centre
-0.34 An ceo
-0.54 An character
-0.67 An charge
-0.17 An charismatic
0.20 An checking
-0.56 An chief
0.11 An christmas
-0.23 An clarify
-0.29 An close
-0.31 An closer
0.14 An co
-0.09 An co-creator
0.41 An come
0.30 An comedy
0.26 An comes
-0.57 An coming
-0.20 An commissioned
-0.04 An company
-0.24 An complex
0.35 An confirmed
-0.07 An consistently
-0.44 An continue
-0.34 An continues
-0.11 An create
-0.41 An created
-0.38 An creative
-0.90 An creator
-0.78 An creators
-0.13 An crime
-0.15 An daily
-0.23 An date
0.67 An daughter
-0.26 An day
-0.17 An dead
0.13 An deal
-0.09 An debut
-0.47 An debuted
-0.27 An dedicated
-0.14 An described
-0.55 An designs
-0.07 An details
-0.29 An did
-0.51 An dinner
-1.03 An direct
0.23 An directed
-0.77 An directing
-0.91 An director
-0.92 An directs
-0.42 An dirty
-0.05 An discovers
-0.27 An do
0.34 An doing
-0.38 An doors
-0.26 An down
0.05 An dr
0.29 An drama
-0.05 An dramas
-0.37 An due
-0.35 An during
-0.28 An duties
-0.22 An each
0.25 An end
-0.20 An ending
0.58 An enter
-0.58 An entertainment
-0.30 An epic
-0.12 An episode
0.12 An episodes
-0.12 An established
-0.42 An even
0.10 An event
-0.32 An every
-0.85 An exec
-0.26 An executive
-0.22 An family
-0.12 An famous
-0.46 An fan
0.05 An fans
-0.51 An fantastic
-0.19 An fantasy
-0.11 An far
-0.46 An father
-0.16 An favourite
-0.09 An fighting
-0.42 An film
0.21 An filmed
-0.16 An filming
-0.33 An finale
-0.23 An finally
-0.22 An financial
0.26 An find
-0.52 An first
-0.28 An focus
-0.14 An following
0.26 An follows
0.31 An found
-0.78 An friend
-0.06 An from
0.15 An front
0.18 An fronted
0.35 An game
-0.09 An gang
0.33 An get
-0.57 An gets
-0.08 An getting
-0.04 An girl
0.20 An given
-0.16 An global
0.08 An globally
-0.34 An globe
-0.29 An go
-0.55 An going
-0.29 An great
-0.08 An had
-0.22 An hard
0.21 An has
-0.08 An have
0.32 An he
-0.12 An head
-0.79 An helm
-0.65 An helmed
0.17 An her
-0.38 An here
-0.13 An hiding
-0.17 An high
0.20 An highly
0.05 An himself
-0.10 An historical
0.66 An hit
-0.48 An hospital
0.06 An host
0.17 An hot
0.04 An husband
-0.04 An i
-0.32 An i'm
-0.15 An illustrated
-0.47 An independent
0.22 An instead
0.54 An interview
-0.28 An into
-0.14 An investigate
-0.33 An investigates
-0.07 An involved
0.36 An ireland
-0.17 An japan
-0.29 An job
0.11 An join
0.24 An joined
0.39 An joining
0.22 An joins
-0.12 An journey
0.09 An just
-0.23 An king
0.56 An known
-0.13 An korean
-0.09 An lady
-0.31 An large
0.43 An last
0.55 An later
-0.16 An launch
-0.34 An launched
-0.41 An lawyer
-0.13 An leading
0.41 An leads
-0.47 An leave
0.25 An leaving
-0.46 An left
-0.15 An less
-0.38 An life
-0.18 An light
-0.34 An like
0.22 An likely
-0.12 An list
-0.19 An local
-0.06 An london
0.20 An longtime
0.14 An look
-0.15 An looked
0.20 An lord
-0.16 An made
-0.22 An magazine
0.59 An make
-0.66 An makes
-0.86 An manga
-0.17 An may
0.06 An member
-0.50 An members
-0.52 An memory
0.60 An might
-0.29 An modern
-0.15 An more
-0.22 An most
0.12 An mother
-0.34 An movie
0.09 An mr
0.09 An mrs
-0.25 An much
0.07 An murder
0.22 An murdered
-0.57 An music
-0.32 An must
0.29 An my
-0.08 An name
-0.19 An network
-0.58 An never
-0.34 An new
0.82 An newcomer
-0.52 An news
-0.28 An next
0.10 An no
-0.34 An noir
0.40 An north
0.31 An not
0.05 An nothing
-0.59 An novel
-0.66 An novels
-0.08 An now
0.07 An off
-0.41 An officer
-0.07 An once
0.34 An one
-0.67 An only
-0.17 An opening
-0.31 An or
0.06 An order
-0.45 An original
0.30 An originally
-0.30 An originals
-0.66 An other
0.45 An others
-0.17 An our
-0.63 An own
-0.15 An owned
0.64 An part
0.23 An partner
0.14 An peek
-0.55 An penned
-0.30 An people
-0.17 An perform
0.33 An photo
0.06 An pilot
0.13 An place
0.59 An play
-0.29 An played
0.58 An playing
0.63 An plays
-0.20 An police
0.36 An political
0.42 An portray
-0.43 An position
0.23 An premiere
0.21 An premieres
-0.10 An prequel
-0.24 An present
-0.53 An president
-0.53 An produce
-0.63 An produced
-0.78 An producer
-0.92 An producers
0.27 An produces
-0.10 An production
-0.35 An project
-0.58 An projects
0.30 An pulled
0.44 An recovering
-0.21 An regular
-0.45 An release
0.16 An remain
-0.19 An remained
-0.55 An remains
-0.09 An renewed
0.79 An reprise
0.06 An reprises
-0.27 An respectively
-0.31 An return
-0.21 An returning
-0.15 An returns
-0.66 An revealed
-0.30 An revenge
0.81 An role
-0.58 An roles
-0.34 An romantic
0.31 An rumored
-0.07 An s
-0.68 An said
-0.38 An same
-0.37 An says
-0.18 An scandal
-0.31 An scenes
-0.41 An scheduled
-0.68 An script
-0.37 An scripts
-0.34 An search
-0.41 An second
-0.41 An secret
0.51 An seems
0.24 An seen
-0.28 An seoul
0.19 An series
-0.42 An serve
-0.24 An serves
-0.31 An service
-0.13 An set
-0.21 An several
-0.19 An she
0.44 An show
-0.20 An shown
-0.75 An showrunner
0.24 An shows
0.56 An signed
0.28 An since
0.17 An single
-0.79 An sister
-0.08 An sisters
-0.20 An sitcom
0.37 An slated
-0.43 An so
-0.05 An solve
-0.09 An some
0.16 An son
-0.48 An soon
-0.33 An sound
-0.13 An south
-0.34 An space
-0.37 An spin-off
-0.07 An spinoff
0.60 An star
0.30 An starred
-0.32 An starring
0.21 An stars
0.25 An start
0.19 An starting
-0.16 An statement
-0.28 An stepping
0.22 An steps
-0.46 An story
-0.39 An streaming
-0.17 An strength
0.30 An struggle
-0.40 An studio
0.58 An style
0.45 An supporting
-0.55 An sure
0.35 An take
-0.06 An takes
0.34 An taking
0.29 An talent
-0.74 An team
-0.73 An television
-0.36 An than
-0.08 An their
0.08 An them
-0.17 An theme
-0.11 An themed
-0.51 An then
0.25 An there
-0.77 An they
-0.17 An think
-0.93 An thriller
0.15 An through
-0.21 An time
0.36 An title
0.34 An titular
0.31 An together
-0.25 An told
-0.27 An took
-0.22 An top
-0.12 An town
-0.54 An trailer
-0.21 An trilogy
0.26 An turned
-0.42 An tv
0.32 An under
-0.55 An unique
0.49 An until
0.35 An up
-0.22 An update
-0.23 An updates
-0.44 An us
-0.29 An various
0.44 An very
-0.35 An via
-0.38 An vice
-0.15 An viewers
0.47 An voice
-0.20 An wait
-0.32 An watch
-0.46 An we
-0.08 An we're
0.44 An wednesday
0.11 An well
-0.40 An west
0.14 An western
0.08 An what
0.31 An when
-0.57 An where
-0.21 An which
-0.62 An while
0.23 An who
0.14 An whose
-0.19 An wife
-0.23 An winner
-0.51 An winning
-0.10 An woman
-0.17 An work
-0.35 An worked
-0.88 An working
0.33 An would
-0.29 An writer
-0.36 An writes
-0.59 An writing
-0.87 An written
-0.29 An wrote
-0.35 An year
0.13 An years
0.41 An yet
-0.42 An york
-0.57 An you
-0.24 An young
-0.24 An your
0.21 An –
-0.48 An —
-0.30 An “
-0.12 An ”
-0.48 B !
-0.24 B #
-0.67 B %D
-0.60 B %K
0.08 B %N
0.41 B %O
-0.20 B %P
0.33 B %S
-0.13 B %T
0.10 B &
-0.24 B 's
0.16 B ,
-0.26 B -
0.38 B --
-0.29 B .
0.28 B ...
-0.08 B /
-0.38 B 1990s
-0.33 B 3d
0.07 B :
0.28 B ;
0.19 B ?
0.37 B [
-0.13 B able
0.26 B about
-0.36 B acclaimed
0.15 B according
0.09 B accused
-0.32 B across
-0.33 B acting
0.18 B actor
-0.40 B actors
0.48 B actress
-0.41 B actually
-0.87 B adaptation
-0.70 B adapted
-0.75 B adapts
-0.22 B added
0.89 B addition
0.39 B adds
-0.32 B adventure
-0.48 B affair
-0.65 B after
-0.57 B again
-0.11 B against
-0.28 B air
0.24 B aired
-0.42 B aka
-0.57 B all
-0.08 B along
-0.15 B alongside
0.61 B already
-0.06 B also
0.38 B although
-0.25 B american
0.12 B among
-0.38 B animated
0.28 B animates
-0.33 B animation
-0.48 B anime
-0.10 B announce
0.47 B announced
-0.30 B announcements
0.06 B another
-0.36 B anthology
0.49 B any
-0.54 B anything
-0.51 B around
-0.24 B association
0.25 B australia
0.17 B australian
-0.32 B author
-0.16 B available
-0.04 B award
-0.29 B award-winning
0.35 B back
-0.74 B backdrop
-0.18 B bafta
-0.44 B based
-0.23 B battle
0.13 B beautiful
-0.20 B became
-0.19 B been
-0.19 B before
-0.85 B began
-0.37 B begin
-0.33 B begins
-0.13 B begun
-0.15 B behind
-0.41 B being
0.32 B beloved
-0.87 B best
0.28 B best-selling
-0.23 B bestselling
0.09 B between
-0.83 B big
-0.22 B black
-0.10 B boasts
-0.49 B body
-0.83 B book
-0.27 B boss
0.12 B both
-0.34 B brand
-0.54 B bring
-0.20 B bringing
-0.34 B brings
-0.08 B britain
0.13 B british
-0.05 B broadcast
0.23 B brother
-0.60 B but
-0.54 B called
0.25 B cameras
0.48 B can
0.50 B cast
0.32 B casting
0.92 B casts
0.16 B centering
-0.43 B centers
0.32 B centres
-0.18 B ceo
-0.37 B chain
-0.21 B chairman
-0.64 B challenge
-0.61 B chance
-0.14 B channels
0.07 B characters
-0.52 B chief
-0.15 B city
-0.31 B claim
-0.61 B classic
-0.49 B clear
-0.06 B close
-0.05 B closed
-0.07 B closer
-0.34 B co-created
-0.14 B co-creator
-0.80 B co-creators
-0.26 B co-production
-0.38 B co-written
-0.27 B collaboration
-0.38 B combination
0.31 B come
-0.55 B comedy
0.27 B comes
-0.40 B comic
-0.08 B coming
-0.47 B commission
-0.18 B commissioned
0.42 B company
0.48 B confirmed
-0.07 B continue
0.59 B continues
-0.28 B could
-0.37 B courtesy
-0.22 B covers
-0.63 B created
-0.88 B creative
-0.87 B creator
-0.47 B creators
-0.43 B credit
-0.41 B crime
-0.16 B cult
-0.18 B dark
-0.23 B date
-0.41 B dates
-0.44 B daughter
-0.16 B day
-0.23 B days
-0.30 B deal
-0.31 B death
0.26 B debut
-0.05 B debuted
-0.06 B decided
-0.32 B delighted
0.28 B described
-0.32 B design
-0.36 B despite
-0.13 B destroy
-0.07 B detective
0.63 B determined
-0.29 B developed
-0.27 B developing
0.47 B different
0.09 B direct
-0.36 B directed
-0.43 B directing
-1.10 B director
0.09 B directorial
-1.11 B directors
-0.09 B discover
-0.47 B discovered
-0.11 B divine
0.11 B do
0.49 B does
0.09 B doing
-0.45 B down
0.39 B dr
0.41 B drama
-0.64 B dramas
-0.47 B drawn
-0.48 B dubbed
0.43 B due
0.17 B during
-0.09 B east
-0.72 B emmy
-0.21 B encounter
0.27 B end
-0.12 B ending
-0.53 B england
0.14 B enjoy
0.81 B ensemble
0.15 B entertainment
-0.24 B episode
-0.33 B episodes
-0.67 B established
0.13 B even
0.59 B event
-0.49 B events
-0.50 B every
-0.04 B everything
-0.30 B excited
-0.27 B exec
-0.35 B executive
-0.76 B executives
0.26 B expect
-0.18 B expected
-0.24 B explore
0.24 B face
-0.25 B faces
-0.65 B fact
-0.71 B fame
-0.43 B family
-0.18 B fan
-0.47 B fans
-0.22 B fantastic
-0.25 B fantasy
0.37 B father
-0.56 B favourite
-0.06 B feature
0.05 B features
0.65 B featuring
-0.17 B fictional
-0.55 B film
-0.07 B filmed
-0.08 B filming
-0.66 B filmmaker
-0.09 B final
0.46 B finale
-0.53 B first
-0.06 B focuses
-0.67 B follow
-0.17 B following
-0.30 B follows
-0.04 B forces
0.34 B former
-0.44 B forward
-0.36 B found
-0.08 B french
-0.73 B friend
0.22 B from
0.10 B front
0.08 B full
-0.06 B game
-0.56 B gang
-0.63 B genre
-0.28 B get
-0.37 B gets
-0.49 B getting
-0.22 B girl
-0.11 B given
-0.18 B gives
-0.40 B glimpse
-0.05 B global
0.24 B globe
-0.09 B go
-0.45 B goes
-0.40 B going
0.08 B golden
-0.27 B good
-0.50 B grateful
0.39 B great
-0.53 B grew
0.35 B had
-0.48 B hand
-0.22 B happened
0.29 B has
0.35 B have
-0.63 B having
-1.10 B he
-0.23 B head
-0.07 B headlines
-0.46 B helm
-0.53 B helmed
-0.23 B her
-0.17 B here
-0.54 B heroine
-0.26 B high
0.26 B him
-0.51 B his
-0.30 B hit
-0.15 B hollywood
-0.09 B home
-0.43 B horror
-0.15 B hospital
0.72 B host
0.23 B hot
0.59 B how
0.17 B however
0.18 B huge
-0.66 B i
0.10 B i'm
0.42 B iconic
0.39 B if
-0.28 B illustrated
-0.47 B image
-0.57 B include
-0.18 B included
-0.10 B includes
0.10 B including
-0.13 B independent
0.10 B indian
-0.26 B indie
-0.46 B investigation
0.09 B involved
0.42 B ireland
-0.57 B irish
-0.49 B itself
0.20 B japanese
0.42 B join
0.28 B joined
0.54 B joining
0.21 B joins
-0.28 B journalist
-0.13 B journey
-0.15 B just
-0.19 B king
-0.40 B know
0.18 B known
0.56 B korean
-0.69 B last
0.34 B latest
-0.29 B launch
-0.22 B launched
0.23 B lawyer
0.73 B lead
-0.47 B leading
0.07 B leads
0.30 B led
-0.75 B left
0.05 B legal
-0.37 B life
-0.22 B limited
-0.33 B lineup
-0.50 B list
0.62 B lives
0.27 B location
-0.41 B london
-0.09 B long
-0.05 B look
-0.35 B looks
-0.39 B lord
0.32 B love
-0.73 B made
-0.33 B magical
-0.69 B main
0.10 B make
0.22 B makes
-0.31 B making
-0.18 B male
-0.32 B man
-0.69 B manga
-0.40 B many
0.31 B marks
0.34 B married
-0.08 B match
-0.28 B me
-0.63 B means
-0.12 B meanwhile
-0.28 B medical
-0.25 B meets
0.30 B member
-0.25 B members
-0.28 B men
0.21 B might
-0.11 B million
-0.20 B minute
-0.44 B miss
-0.23 B mission
-0.44 B more
-0.48 B most
0.59 B mother
0.33 B move
-0.06 B moved
-0.04 B moves
-0.26 B movie
-1.18 B mr
-0.08 B mrs
0.26 B much
-0.54 B musical
-0.07 B must
0.25 B my
-0.08 B mysteries
-0.16 B mystery
-0.71 B name
-0.71 B named
-0.23 B nearly
-0.71 B network
-0.07 B networks
0.22 B new
0.58 B newcomer
0.45 B newcomers
-0.73 B newly
0.19 B news
-0.52 B next
-0.57 B night
0.15 B nights
0.07 B no
-0.15 B nominated
0.39 B nominee
-0.41 B north
0.07 B not
-0.51 B note
-0.36 B novels
0.74 B now
-0.39 B number
-0.65 B off
-0.32 B officer
-0.18 B official
-0.35 B officially
-0.43 B old
-0.43 B older
-0.46 B once
-0.35 B one
-0.07 B only
-0.48 B opening
0.56 B opposite
-0.54 B or
0.39 B order
-0.21 B ordered
-0.88 B original
0.06 B originally
0.71 B originals
0.47 B oscar
-0.32 B other
-0.29 B our
0.57 B outside
0.26 B over
-0.12 B own
-0.06 B p.m
-0.38 B pair
0.33 B part
0.67 B parter
-0.35 B partner
-0.37 B parts
-0.23 B passed
-0.14 B peek
-0.21 B penned
0.76 B people
0.39 B period
0.12 B phenomenal
0.17 B photo
-0.35 B picks
-0.31 B pilot
0.23 B pilots
0.09 B place
-0.20 B plan
-0.93 B play
0.46 B played
0.42 B playing
-0.64 B plays
-0.38 B plot
-0.50 B police
-0.25 B popular
-0.81 B portray
0.29 B portrayed
-0.82 B power
-0.48 B powerful
-0.38 B premiere
-0.58 B premiered
-0.17 B presentation
-0.59 B president
0.54 B press
-0.16 B previous
-0.51 B previously
-0.46 B procedural
-0.64 B produce
-0.74 B produced
-0.61 B producer
-0.85 B producers
-0.30 B produces
-0.99 B production
-0.10 B programming
-0.10 B project
0.10 B promises
-0.06 B promotional
0.16 B protagonist
0.11 B protagonists
-0.18 B published
-0.39 B publisher
-0.19 B quickly
-0.12 B ratings
-0.46 B read
-0.36 B reads
-0.25 B ready
-0.08 B real
-0.06 B really
0.56 B recently
0.33 B recovering
-0.29 B regular
-0.52 B release
-0.13 B released
-0.16 B remains
0.34 B remake
-0.29 B renewal
-0.20 B renewed
-0.28 B replaced
0.43 B report
-0.43 B reported
-0.19 B reports
-0.52 B representative
0.06 B reprise
0.33 B reprising
-0.34 B resourceful
0.17 B respectively
0.16 B return
-0.12 B returning
-0.63 B returns
0.74 B reunion
0.40 B reunites
0.33 B reveal
0.22 B revealed
-0.35 B revolves
-0.30 B role
0.28 B rolling
0.34 B romance
-0.10 B run
0.25 B s
0.06 B sadly
-0.17 B said
-0.30 B same
0.68 B say
-0.39 B says
-0.05 B scandal
-0.05 B scenes
-0.24 B science
0.30 B screenwriter
-0.56 B script
0.30 B season
-0.25 B seasons
-0.39 B secret
0.60 B see
0.80 B seen
0.34 B sees
-0.57 B senior
-0.17 B sequel
-0.72 B serial
-0.06 B series
-0.54 B service
0.32 B set
-0.38 B setting
-0.05 B several
-0.35 B share
-0.50 B shared
0.06 B she
-0.47 B shocking
-0.17 B shooting
-0.52 B shot
-0.23 B show
-0.38 B shown
-0.34 B showrunner
-0.28 B shows
0.64 B signed
-0.12 B since
-0.40 B sister
0.09 B sisters
-0.38 B slate
-0.44 B small
-0.26 B so
0.71 B some
0.29 B son
-0.49 B song
-0.36 B sonic
-0.84 B soon
-0.45 B source
0.36 B south
0.55 B speaking
0.59 B special
0.49 B spin-off
-0.44 B spinoff
-0.19 B staff
0.33 B star-studded
0.29 B starred
0.47 B starring
0.19 B stars
-0.46 B started
0.41 B starts
-0.59 B statement
0.37 B status
0.31 B stick
-0.27 B still
-0.51 B stories
-0.23 B story
0.72 B streaming
0.49 B strong
-0.46 B success
0.25 B successful
-0.49 B such
-0.33 B sunday
0.05 B support
0.38 B supposed
-0.09 B synopsis
-0.40 B take
-0.48 B takes
-0.38 B talent
-0.71 B team
-0.07 B teaser
-0.28 B technology
0.35 B teen
-0.78 B television
-0.31 B tell
0.10 B tells
0.68 B than
0.06 B their
-0.62 B them
-0.49 B theme
-0.67 B then
0.07 B there
0.26 B these
-0.76 B they
-0.35 B they're
-0.66 B thief
-0.33 B thinks
0.28 B third
0.25 B those
-0.47 B thrilled
-0.54 B thriller
-0.08 B through
-0.21 B throughout
-0.14 B time
0.37 B title
-0.19 B titles
-0.24 B together
-0.39 B tokyo
-0.32 B told
0.33 B too
0.20 B took
-0.55 B top
-0.08 B total
-0.57 B town
-0.59 B trailer
-0.44 B trio
-1.01 B truly
-0.45 B turn
-0.24 B turns
-0.33 B tv
-0.30 B u.s.
0.05 B uk
-0.47 B under
0.41 B unique
-0.42 B unveiled
0.49 B upcoming
-0.49 B upon
-0.05 B us
0.15 B vampire
0.35 B various
-0.30 B version
-0.46 B very
-0.15 B via
-0.45 B video
-0.20 B viewers
-0.04 B villain
0.17 B voice
-0.14 B waiting
0.25 B want
0.25 B wanted
-0.17 B watching
-0.08 B way
0.08 B we
-0.32 B we're
-0.45 B web
-0.66 B webtoon
-0.43 B weekend
-0.28 B weeks
-0.42 B well
-0.18 B west
0.14 B what
0.19 B when
-0.12 B where
-0.49 B whether
-0.34 B which
-0.22 B while
-0.22 B who
0.55 B wife
0.34 B winner
-0.93 B winning
-0.36 B within
-0.16 B work
-0.44 B working
-0.42 B world
0.17 B would
-0.40 B writer
-0.93 B writers
-0.30 B written
-0.77 B wrote
-0.35 B year
-0.22 B year-old
0.41 B years
0.42 B yet
-0.04 B york
0.22 B you
0.25 B you're
-0.40 B young
-0.11 B your
-0.30 B –
0.06 B —
-0.08 B “
0.33 B ”
-0.13 Bn !
-0.05 Bn #
-0.30 Bn %C
-0.09 Bn %D
-0.87 Bn %K
0.15 Bn %N
0.17 Bn %S
0.04 Bn %T
-0.77 Bn &
-0.21 Bn )
-0.25 Bn ,
-0.13 Bn -
0.83 Bn .
-0.27 Bn 3d
0.55 Bn :
-0.16 Bn ;
-0.38 Bn [
0.14 Bn about
-0.26 Bn acclaimed
-0.19 Bn across
0.18 Bn actor
0.13 Bn actors
0.28 Bn actress
-0.51 Bn adaptation
-0.65 Bn adapted
-0.72 Bn adapts
0.39 Bn adds
-0.14 Bn after
-0.09 Bn again
-0.11 Bn against
-0.27 Bn air
0.24 Bn aired
-0.42 Bn aka
-0.44 Bn all
-0.04 Bn along
-0.10 Bn alongside
0.67 Bn already
0.55 Bn also
0.12 Bn american
-0.21 Bn animated
0.36 Bn animates
-0.39 Bn anime
0.47 Bn announced
-0.48 Bn another
-0.36 Bn anthology
-0.48 Bn anything
-0.49 Bn around
-0.22 Bn association
0.27 Bn australia
-0.32 Bn author
-0.30 Bn award
0.09 Bn award-winning
-0.15 Bn axed
-0.11 Bn back
-0.45 Bn backdrop
-0.29 Bn bafta
-0.67 Bn based
-0.23 Bn battle
-0.53 Bn beautiful
-0.32 Bn been
-0.56 Bn before
-0.07 Bn begin
-0.11 Bn begun
-0.12 Bn being
0.32 Bn beloved
-0.47 Bn best
-0.23 Bn bestselling
-0.68 Bn between
0.16 Bn black
-0.47 Bn body
-0.67 Bn book
-0.16 Bn boss
-0.61 Bn bring
-0.20 Bn bringing
-0.34 Bn brings
0.19 Bn brother
-0.23 Bn but
-0.27 Bn called
-0.06 Bn cameras
0.61 Bn can
0.54 Bn cast
0.39 Bn casting
-0.43 Bn centering
-0.24 Bn centers
-0.18 Bn ceo
-0.21 Bn chairman
0.16 Bn characters
-0.06 Bn chief
-0.15 Bn city
-0.61 Bn classic
-0.06 Bn close
-0.32 Bn co-created
-0.14 Bn co-creator
-0.70 Bn co-creators
-0.38 Bn co-written
-0.25 Bn collaboration
-0.41 Bn comedy
0.30 Bn comes
-0.44 Bn coming
1.30 Bn confirmed
0.59 Bn continues
-0.20 Bn courtesy
-0.88 Bn created
-0.59 Bn creative
-0.93 Bn creator
-0.47 Bn creators
-0.41 Bn credit
-0.34 Bn crime
-0.41 Bn dates
-0.16 Bn daughter
-0.13 Bn day
-0.29 Bn deal
-0.30 Bn death
-0.30 Bn debut
-0.06 Bn decided
0.30 Bn described
-0.15 Bn design
-0.36 Bn despite
-0.12 Bn destroy
0.26 Bn detective
-0.21 Bn developed
0.47 Bn different
0.37 Bn direct
-0.77 Bn directed
-0.37 Bn directing
-0.81 Bn director
-1.11 Bn directors
-0.45 Bn discovered
0.11 Bn doing
-0.39 Bn down
0.23 Bn dr
0.10 Bn drama
-0.47 Bn drawn
0.28 Bn during
-0.05 Bn east
-0.37 Bn emmy
-0.24 Bn end
-0.23 Bn england
0.82 Bn ensemble
-0.36 Bn entertainment
-0.15 Bn episode
-0.67 Bn established
0.26 Bn even
0.53 Bn event
-0.33 Bn events
-0.27 Bn excited
-0.27 Bn exec
-0.11 Bn executive
0.26 Bn expect
-0.42 Bn fact
-0.34 Bn family
0.28 Bn fans
-0.22 Bn fantastic
-0.26 Bn fantasy
-0.56 Bn favourite
0.11 Bn feature
-0.48 Bn features
0.55 Bn featuring
-0.17 Bn fictional
-0.55 Bn film
-0.05 Bn filmed
-0.33 Bn filming
-0.55 Bn filmmaker
-0.48 Bn follow
0.04 Bn followed
0.37 Bn following
0.08 Bn follows
0.15 Bn former
-0.05 Bn found
-0.08 Bn french
-0.39 Bn from
0.10 Bn front
0.50 Bn fronted
0.23 Bn game
-0.51 Bn genre
-0.22 Bn girl
0.40 Bn globe
0.10 Bn go
-0.45 Bn goes
0.22 Bn golden
0.17 Bn great
0.35 Bn had
-0.48 Bn hand
0.06 Bn has
0.78 Bn have
-0.54 Bn he
-0.23 Bn head
-0.53 Bn helmed
-0.50 Bn her
-0.15 Bn here
-0.54 Bn heroine
0.26 Bn his
-0.60 Bn hit
-0.15 Bn hollywood
-0.40 Bn home
-0.43 Bn horror
0.66 Bn host
0.18 Bn however
0.19 Bn huge
-0.12 Bn husband
-0.29 Bn i
0.38 Bn if
-0.26 Bn illustrated
-0.40 Bn image
-0.59 Bn include
-0.14 Bn included
0.29 Bn including
0.10 Bn indian
-0.15 Bn indie
0.24 Bn inspired
-0.20 Bn into
-0.17 Bn ireland
-0.20 Bn itself
-0.28 Bn join
-0.48 Bn joined
0.60 Bn joining
0.98 Bn joins
-0.28 Bn journalist
-0.13 Bn journey
-0.14 Bn just
-0.31 Bn king
-0.39 Bn know
0.32 Bn known
0.21 Bn korean
-0.43 Bn last
0.25 Bn lawyer
0.29 Bn lead
-0.43 Bn leading
0.17 Bn leads
0.62 Bn led
-0.08 Bn left
-0.36 Bn life
-0.18 Bn light
0.06 Bn like
-0.27 Bn likely
-0.33 Bn london
0.04 Bn look
-0.35 Bn looks
-0.39 Bn lord
-0.37 Bn love
-0.75 Bn main
-0.34 Bn make
-0.07 Bn makes
-0.22 Bn making
-0.18 Bn male
-0.32 Bn man
-0.51 Bn manga
-0.55 Bn married
-0.33 Bn meanwhile
-0.25 Bn meets
-0.04 Bn members
-0.28 Bn men
-0.20 Bn minute
-0.44 Bn miss
-0.23 Bn mission
-0.14 Bn months
-0.31 Bn more
-0.07 Bn most
0.62 Bn mother
-0.08 Bn moved
-0.11 Bn movie
0.28 Bn mr
-0.53 Bn my
-0.60 Bn name
-0.10 Bn named
-0.23 Bn nearly
-0.18 Bn network
0.58 Bn newcomer
0.46 Bn newcomers
-0.45 Bn newly
0.30 Bn news
-0.05 Bn next
-0.16 Bn night
-0.56 Bn no
-0.05 Bn nominated
0.39 Bn nominee
0.19 Bn not
-0.13 Bn novel
-0.42 Bn novels
0.48 Bn now
-0.08 Bn off
-0.34 Bn officer
-0.18 Bn official
-0.43 Bn older
-0.59 Bn one
-0.25 Bn only
-0.13 Bn opening
0.56 Bn opposite
-0.55 Bn or
-0.06 Bn original
0.71 Bn originals
0.50 Bn oscar
0.87 Bn other
0.51 Bn others
-0.25 Bn our
0.31 Bn out
0.28 Bn over
-0.12 Bn own
-0.38 Bn pair
0.17 Bn part
-0.31 Bn partner
-0.33 Bn parts
0.14 Bn pilot
0.23 Bn place
-0.19 Bn plan
-0.76 Bn play
0.42 Bn played
-0.55 Bn playing
-0.64 Bn plays
-0.19 Bn popular
-0.81 Bn portray
0.30 Bn portrayed
-0.60 Bn power
-0.42 Bn premiere
-0.59 Bn president
0.54 Bn press
-0.12 Bn previously
-0.51 Bn produce
-0.61 Bn produced
-0.30 Bn producer
-0.68 Bn producers
-0.30 Bn produces
-1.00 Bn production
-0.20 Bn programming
0.05 Bn project
-0.37 Bn protagonist
-0.36 Bn protagonists
-0.14 Bn published
-0.39 Bn publisher
-0.07 Bn ratings
-0.46 Bn read
-0.33 Bn reads
-0.25 Bn ready
-0.06 Bn really
0.18 Bn regular
-0.24 Bn relationship
-0.16 Bn remains
-0.13 Bn replaced
0.43 Bn report
-0.19 Bn reports
-0.52 Bn representative
-0.56 Bn reprise
0.37 Bn reprising
0.39 Bn respectively
0.40 Bn return
0.10 Bn returning
-0.21 Bn returns
0.74 Bn reunion
0.43 Bn reunites
0.33 Bn reveal
-0.35 Bn revolves
-0.38 Bn role
-0.33 Bn roles
0.26 Bn s
0.06 Bn sadly
-0.26 Bn same
-0.25 Bn says
-0.04 Bn scandal
-0.26 Bn screenwriter
0.43 Bn season
-0.25 Bn seasons
-0.85 Bn second
-0.23 Bn secret
0.28 Bn see
0.52 Bn seen
0.12 Bn sees
-0.70 Bn serial
-0.33 Bn series
-0.54 Bn service
0.49 Bn set
-0.29 Bn setting
-0.05 Bn several
-0.27 Bn share
-0.50 Bn shared
-0.36 Bn she
-0.46 Bn shocking
-0.17 Bn shooting
-0.18 Bn shown
-0.29 Bn showrunner
-0.56 Bn shows
0.65 Bn signed
-0.10 Bn since
-0.44 Bn sister
0.22 Bn sisters
-0.16 Bn slate
-0.13 Bn small
-0.19 Bn so
-0.48 Bn song
-0.70 Bn soon
-0.36 Bn source
0.59 Bn special
0.12 Bn spin-off
0.60 Bn star
0.19 Bn starred
0.10 Bn starring
0.13 Bn stars
-0.12 Bn starts
-0.57 Bn statement
0.31 Bn stick
-0.50 Bn stories
-0.25 Bn story
-0.09 Bn streaming
-0.54 Bn success
-0.52 Bn such
-0.21 Bn sunday
0.05 Bn support
-0.09 Bn synopsis
-0.27 Bn take
-0.47 Bn takes
-0.59 Bn team
-0.27 Bn television
-0.19 Bn tells
0.09 Bn their
-0.39 Bn them
-0.13 Bn theme
-0.66 Bn then
0.27 Bn there
-0.09 Bn these
0.12 Bn they
-0.28 Bn thinks
-0.58 Bn thriller
-0.19 Bn through
0.35 Bn time
-0.13 Bn title
-0.24 Bn together
-0.39 Bn tokyo
-0.13 Bn told
-0.50 Bn took
-0.55 Bn top
-0.34 Bn town
-0.29 Bn trailer
-0.44 Bn trio
0.20 Bn uk
-0.47 Bn under
-0.80 Bn up
-0.48 Bn upon
-0.29 Bn us
0.34 Bn vampire
0.39 Bn various
-0.26 Bn very
-0.15 Bn via
-0.23 Bn video
-0.39 Bn viewers
0.19 Bn villain
0.05 Bn voice
-0.98 Bn wanted
-0.17 Bn watching
-1.15 Bn we
-0.31 Bn we're
-0.32 Bn web
-0.26 Bn weeks
-0.18 Bn west
0.22 Bn what
0.48 Bn when
0.13 Bn where
-0.49 Bn whether
-0.38 Bn which
0.37 Bn while
-0.04 Bn who
0.48 Bn wife
0.31 Bn will
0.38 Bn winner
-0.26 Bn winning
-0.05 Bn work
-0.44 Bn working
-0.25 Bn world
-0.15 Bn writer
-0.81 Bn writers
-0.76 Bn written
-0.50 Bn wrote
-0.28 Bn year
-0.61 Bn year-old
0.48 Bn years
-0.10 Bn yet
-0.07 Bn you
0.25 Bn you're
-0.25 Bn young
-0.11 Bn your
0.05 Bn –
0.31 Bn —
0.15 Bn ”
-0.57 H 
0.51 H %C
0.42 H %N
-0.62 H %P
0.08 H %S
0.18 H %T
-0.05 H 's
-0.36 H (
-0.36 H )
0.52 H ,
-0.07 H -
-0.16 H /
0.09 H :
-0.45 H ?
0.76 H a
-0.61 H about
0.30 H and
-0.27 H back
0.46 H can
0.80 H cast
-0.28 H coming
-0.81 H date
-0.29 H for
0.13 H from
0.60 H in
-0.62 H is
-0.52 H it
0.07 H know
0.19 H march
-0.96 H new
-0.55 H of
-0.41 H on
-0.06 H plot
-0.94 H premieres
-0.22 H release
-0.16 H renewed
0.17 H returning
-0.21 H star
-0.61 H story
0.30 H the
0.42 H to
0.27 H trailer
-0.20 H tv
0.46 H watch
0.07 H we
-0.51 H what
-0.37 H when
-0.17 H where
-0.24 H who
0.13 H you
-0.41 H “
-0.41 H ”
-0.25 L1 %C
0.26 L1 %D
-0.49 L1 %N
0.15 L1 %O
-0.48 L1 %P
-0.32 L1 %S
-0.35 L1 %T
-0.15 L1 &
0.05 L1 's
0.22 L1 (
0.30 L1 )
-0.24 L1 ,
-0.30 L1 -
0.08 L1 --
0.46 L1 .
-0.14 L1 /
0.07 L1 :
0.23 L1 ;
0.11 L1 ^
-0.92 L1 a
-0.15 L1 about
0.23 L1 actor
-0.13 L1 actors
0.66 L1 actress
-0.49 L1 adapts
-0.11 L1 after
-0.42 L1 aka
0.20 L1 alongside
-0.48 L1 an
-0.29 L1 and
0.65 L1 are
-0.24 L1 around
-0.61 L1 as
-0.91 L1 at
-0.28 L1 axed
0.55 L1 be
-0.24 L1 beloved
-0.22 L1 between
-0.28 L1 black
0.32 L1 both
-0.27 L1 bring
-0.21 L1 brother
-0.16 L1 but
-0.31 L1 by
-0.27 L1 called
-0.68 L1 character
-0.44 L1 chief
-0.12 L1 co-creator
-0.85 L1 creator
-0.43 L1 creators
-0.92 L1 detective
-0.82 L1 director
-0.29 L1 doing
-0.30 L1 drama
-0.29 L1 feature
-0.48 L1 features
-0.30 L1 film
-0.32 L1 followed
-0.72 L1 follows
-0.35 L1 for
-0.47 L1 former
-0.21 L1 game
0.42 L1 has
-0.50 L1 his
0.66 L1 host
-0.12 L1 husband
-0.55 L1 in
-0.50 L1 include
0.72 L1 including
-0.09 L1 into
0.21 L1 is
-0.43 L1 its
0.33 L1 join
-0.13 L1 joining
-0.39 L1 know
-0.17 L1 last
0.18 L1 like
-0.40 L1 lord
-0.23 L1 meets
-0.27 L1 members
0.05 L1 mother
-0.11 L1 movie
-0.26 L1 mr
-0.45 L1 my
-0.30 L1 named
-0.35 L1 new
0.58 L1 newcomer
0.37 L1 newcomers
-0.19 L1 no
0.39 L1 nominee
-0.12 L1 not
-0.14 L1 of
-0.34 L1 officer
-0.69 L1 on
-0.15 L1 one
-0.49 L1 only
0.56 L1 opposite
-0.52 L1 or
-0.63 L1 play
0.17 L1 played
-0.41 L1 playing
-0.52 L1 plays
-0.67 L1 portray
-0.54 L1 president
-0.16 L1 producer
-0.51 L1 producers
-0.33 L1 protagonist
-0.36 L1 protagonists
-0.06 L1 publisher
0.70 L1 replacing
-0.38 L1 said
0.32 L1 sees
0.22 L1 series
-0.50 L1 service
-0.68 L1 showrunner
0.08 L1 since
-0.12 L1 small
-0.38 L1 so
-0.10 L1 song
-0.46 L1 south
0.89 L1 star
0.28 L1 starred
-0.32 L1 starring
0.35 L1 stars
-0.18 L1 studio
-0.41 L1 takes
0.19 L1 that
-0.56 L1 the
-0.52 L1 their
-0.04 L1 this
-0.10 L1 through
-0.19 L1 title
-0.37 L1 to
-0.37 L1 under
-0.42 L1 upon
-0.28 L1 us
-0.43 L1 vampire
0.22 L1 villain
0.29 L1 was
-0.17 L1 watching
-0.17 L1 west
-0.49 L1 whether
0.53 L1 while
0.33 L1 wife
0.39 L1 winner
0.45 L1 with
-0.09 L1 young
0.37 L1 –
-0.12 L1 ”
-0.20 L2 %C 's
0.17 L2 %C and
-0.43 L2 %D ,
0.32 L2 %D and
0.14 L2 %D that
-0.42 L2 %K 's
-0.56 L2 %N ,
0.31 L2 %O ,
-0.18 L2 %P 's
-0.27 L2 %P (
0.57 L2 %P )
0.25 L2 %P :
-0.12 L2 %P as
-0.33 L2 %P by
-0.29 L2 %P for
-0.19 L2 %P in
-0.70 L2 %P of
-0.13 L2 %P on
-0.37 L2 %P plays
0.52 L2 %P star
-0.40 L2 %P takes
-0.69 L2 %P the
-0.51 L2 %P to
-0.16 L2 %P with
-0.41 L2 %P –
0.12 L2 %S ,
0.31 L2 %S are
0.47 L2 %S with
-0.19 L2 %T %S
-0.34 L2 %T (
0.64 L2 %T ,
-0.39 L2 %T :
-0.42 L2 %T and
0.25 L2 %T are
-0.52 L2 %T creator
0.50 L2 %T includes
1.27 L2 %T starring
0.34 L2 %T stars
0.45 L2 %T with
-0.33 L2 's (
-0.11 L2 's husband
-0.16 L2 's the
-0.31 L2 ( the
-0.93 L2 ) ,
0.09 L2 ) as
0.14 L2 ) –
-0.17 L2 , a
0.30 L2 , after
-0.45 L2 , alongside
0.14 L2 , and
-0.12 L2 , but
-0.04 L2 , including
0.50 L2 , starring
0.13 L2 , stars
0.49 L2 , the
-0.09 L2 , while
-0.66 L2 , ”
-0.06 L2 . /
-0.40 L2 / producer
-0.40 L2 : the
-0.05 L2 ^ %C
-0.09 L2 ^ %T
0.11 L2 ^ ^
0.20 L2 ^ actor
0.41 L2 ^ both
-0.27 L2 ^ but
-0.30 L2 ^ creator
0.20 L2 ^ from
-0.13 L2 ^ joining
-0.33 L2 ^ showrunner
0.20 L2 ^ starring
-0.13 L2 ^ the
-0.57 L2 ^ when
-0.19 L2 ^ while
-0.11 L2 about the
-0.09 L2 according to
-0.26 L2 actor ,
-0.37 L2 adaptation of
-0.34 L2 adapted by
-0.10 L2 adapted from
-0.04 L2 along with
-0.36 L2 also includes
0.79 L2 also stars
-0.20 L2 and a
-0.06 L2 and around
0.17 L2 and starring
0.19 L2 and the
0.21 L2 and writer
-0.07 L2 anime at
-0.15 L2 announced at
-0.08 L2 as a
-0.27 L2 as an
-0.27 L2 at the
0.50 L2 back ;
-0.33 L2 based on
0.32 L2 cast :
0.84 L2 cast includes
0.36 L2 cast including
-0.27 L2 cast members
-0.15 L2 city of
-0.35 L2 co-written by
-0.74 L2 created by
-0.41 L2 credit :
-0.28 L2 daughter ,
-0.72 L2 directed by
-0.56 L2 dr .
0.53 L2 drama starring
-0.33 L2 during the
-0.33 L2 executive producer
-0.18 L2 film ,
-0.04 L2 filming in
-0.08 L2 follows a
-0.41 L2 from the
-0.28 L2 has axed
-0.26 L2 illustrated by
-0.14 L2 in %D
-0.60 L2 in a
-0.30 L2 in the
0.24 L2 inspired by
0.14 L2 it starred
0.15 L2 it stars
0.48 L2 led by
-0.19 L2 man ,
-0.34 L2 manga by
0.47 L2 mr .
-0.33 L2 name by
-0.31 L2 novel by
-0.27 L2 novels by
-0.11 L2 of a
-0.26 L2 of drama
-0.55 L2 of the
-0.12 L2 on a
-0.20 L2 on the
-0.10 L2 photo :
-0.25 L2 photo by
0.77 L2 played by
-0.12 L2 produced by
-0.28 L2 return as
-0.32 L2 returning as
-0.26 L2 returns as
-0.14 L2 revolves around
-0.10 L2 role as
-0.32 L2 role of
-0.53 L2 roles as
-0.33 L2 series ,
-0.38 L2 series and
-0.16 L2 series creator
-0.05 L2 series follows
-0.55 L2 series from
0.07 L2 series starring
0.59 L2 series stars
-0.10 L2 series with
-0.46 L2 set in
-0.17 L2 shooting in
-0.28 L2 show ,
0.70 L2 show stars
0.09 L2 star :
0.15 L2 star opposite
-0.52 L2 story of
-0.53 L2 such as
0.41 L2 the %D
-0.09 L2 the %N
-0.28 L2 the black
-0.05 L2 the last
-0.17 L2 the south
-0.10 L2 theme song
-0.09 L2 to a
-0.06 L2 to the
-0.18 L2 under director
-0.48 L2 voice of
0.32 L2 well as
-0.15 L2 who plays
0.55 L2 will be
-0.64 L2 will play
-0.06 L2 with the
-0.37 L2 working with
-0.60 L2 written by
-0.20 L2 “ a
-0.18 L2 “ the
-0.38 L2 ” (
-0.19 L2 ” and
-0.32 L2 ” creator
-0.38 L2 ” said
0.84 L2 ” starring
-0.28 L3 %C has axed
0.14 L3 %D ) –
-0.28 L3 %D , but
0.44 L3 %D , with
-0.12 L3 %O %P 's
-0.56 L3 %P %N ,
-0.33 L3 %P 's (
-0.11 L3 %P 's husband
-0.31 L3 %P ( the
-0.05 L3 %P ) as
-0.11 L3 %P , a
-0.11 L3 %P , ”
-0.09 L3 %P : the
-0.08 L3 %P in the
-0.24 L3 %P of drama
-0.09 L3 %P of the
-0.26 L3 %P returns as
-0.77 L3 %P will play
-0.19 L3 %S of the
0.85 L3 %T , starring
0.40 L3 %T , with
0.19 L3 %T and the
-0.32 L3 %T ” creator
-0.49 L3 's %P of
-0.49 L3 's %T ,
0.57 L3 ( %P 's
-0.51 L3 ( %P of
-0.13 L3 ( %P on
-0.10 L3 ( photo :
-0.15 L3 ( “ the
-0.24 L3 ) %P (
-0.81 L3 ) , with
-0.54 L3 , %P 's
-0.41 L3 , %P (
0.09 L3 , %P as
-0.19 L3 , %P in
-0.09 L3 , according to
0.31 L3 , along with
-0.08 L3 , directed by
0.28 L3 , inspired by
0.52 L3 , mr .
0.40 L3 , played by
-0.36 L3 , produced by
-0.09 L3 , written by
-0.38 L3 , ” said
-0.76 L3 : %P (
-0.41 L3 ^ %P 's
-1.09 L3 ^ %P (
0.66 L3 ^ %P :
0.25 L3 ^ %P as
-0.37 L3 ^ %P plays
-0.32 L3 ^ %P –
-0.19 L3 ^ %T %S
-0.32 L3 ^ %T (
0.19 L3 ^ %T stars
-0.05 L3 ^ ^ %C
-0.09 L3 ^ ^ %T
0.11 L3 ^ ^ ^
0.20 L3 ^ ^ actor
0.41 L3 ^ ^ both
-0.27 L3 ^ ^ but
-0.30 L3 ^ ^ creator
0.20 L3 ^ ^ from
-0.13 L3 ^ ^ joining
-0.33 L3 ^ ^ showrunner
0.20 L3 ^ ^ starring
-0.13 L3 ^ ^ the
-0.57 L3 ^ ^ when
-0.19 L3 ^ ^ while
-0.24 L3 ^ based on
0.19 L3 ^ cast :
-0.32 L3 ^ created by
-0.26 L3 ^ directed by
-0.20 L3 ^ executive producer
0.14 L3 ^ it starred
-0.32 L3 ^ produced by
-0.15 L3 ^ written by
0.43 L3 a %S with
-0.29 L3 adapts %P 's
-0.19 L3 after %P 's
-0.26 L3 an adaptation of
-0.28 L3 and %P (
-0.33 L3 and %P as
-0.04 L3 and %P of
-0.34 L3 and adapted by
-0.15 L3 and directed by
-0.17 L3 and illustrated by
-0.06 L3 and produced by
-0.16 L3 and written by
-0.45 L3 are %P (
-0.39 L3 as %P the
0.32 L3 as well as
-0.13 L3 based on the
-0.29 L3 be directed by
-0.12 L3 be written by
-0.15 L3 book %T :
-0.17 L3 by %P 's
-0.82 L3 by %P (
0.73 L3 cast also includes
-0.06 L3 centers on a
0.34 L3 character %P (
0.41 L3 executive produced by
-0.19 L3 for the %D
-0.10 L3 her role as
-0.39 L3 in %P 's
-0.06 L3 in and around
-0.54 L3 include %P (
-0.98 L3 is %P (
-0.09 L3 is based on
-0.20 L3 is created by
-0.21 L3 is directed by
-0.19 L3 is written by
-0.07 L3 new %P 's
-0.42 L3 of %P 's
0.20 L3 of %P (
0.36 L3 of %P as
-0.40 L3 of %S ,
0.57 L3 of %T ,
0.50 L3 of %T includes
0.30 L3 on %D ,
0.14 L3 on %D that
0.49 L3 on %P (
-0.07 L3 on %P in
-0.10 L3 opening theme song
-0.33 L3 same name by
-0.17 L3 series written by
-0.08 L3 set in the
0.13 L3 starring %P 's
-0.12 L3 stars %P (
-0.54 L3 stars %P as
-0.49 L3 the %P 's
-0.14 L3 the %P for
-0.25 L3 the %P of
-0.07 L3 the anime at
0.89 L3 the cast includes
-0.05 L3 the series follows
0.48 L3 the series stars
-0.28 L3 the show ,
0.70 L3 the show stars
-0.51 L3 the story of
0.31 L3 to %O ,
-0.47 L3 to %P 's
0.49 L3 to %P (
-0.16 L3 was created by
-0.12 L3 was written by
-0.19 L3 with %P as
-0.40 L3 writer / producer
0.34 L3 “ %P (
-0.25 LR %D .
-0.42 LR %N ,
-0.30 LR %O 's
-0.28 LR %O ,
-0.27 LR %T .
-0.06 LR 's %D
0.17 LR 's %N
-0.32 LR 's 's
0.40 LR 's )
0.23 LR 's ,
0.20 LR 's .
0.19 LR 's and
0.13 LR 's are
-0.13 LR 's as
-0.55 LR 's in
-0.30 LR 's novels
-0.11 LR 's of
-0.04 LR 's to
-0.21 LR ( $
-0.11 LR ( %N
-0.61 LR ( 's
0.28 LR ( )
-0.54 LR ( ,
-0.23 LR ( in
-0.27 LR ( of
-0.07 LR ( on
0.18 LR , 's
-0.50 LR , )
-0.71 LR , ,
-0.41 LR , -
-0.21 LR , .
0.42 LR , announced
0.18 LR , are
-0.32 LR , can
0.67 LR , has
-0.63 LR , in
0.07 LR , is
-0.39 LR , said
-0.18 LR , to
-0.54 LR , was
-0.56 LR , will
0.23 LR -- ,
-0.44 LR . )
0.47 LR . ,
0.11 LR : $
-0.49 LR : )
0.32 LR : ,
0.21 LR : .
-0.45 LR : /
-0.32 LR : is
-0.28 LR : the
0.68 LR : to
-0.32 LR : will
0.27 LR ; ,
0.17 LR ^ $
-0.66 LR ^ 's
-0.31 LR ^ ,
0.57 LR ^ .
-0.80 LR ^ :
0.88 LR ^ also
0.64 LR ^ and
0.81 LR ^ as
0.12 LR ^ cast
-0.20 LR ^ continues
-0.59 LR ^ created
-0.78 LR ^ directs
0.12 LR ^ has
0.73 LR ^ have
0.98 LR ^ in
-0.12 LR ^ is
0.10 LR ^ joins
-0.33 LR ^ launched
-0.24 LR ^ lead
0.22 LR ^ plays
0.06 LR ^ reprises
0.16 LR ^ return
0.49 LR ^ returns
0.12 LR ^ said
-0.43 LR ^ says
-0.47 LR ^ stars
-0.36 LR ^ to
-0.48 LR ^ was
0.50 LR ^ who
0.77 LR ^ will
0.23 LR ^ wrote
0.56 LR ^ –
-0.20 LR a )
-0.21 LR a ,
-0.09 LR a lawyer
-0.38 LR actor is
0.59 LR actors .
0.55 LR actress ,
0.68 LR actress .
-0.49 LR adapts 's
0.05 LR after 's
-0.89 LR and 's
0.15 LR and ,
0.28 LR are ,
0.31 LR are .
-0.14 LR around ,
-0.06 LR around .
-0.10 LR as $
-0.23 LR as 's
-0.49 LR as ,
-0.83 LR as .
-0.19 LR as ;
0.52 LR as as
-0.74 LR as in
-0.33 LR as with
-0.43 LR as would
-0.07 LR at $
-0.26 LR at ,
-0.50 LR at .
-0.04 LR at in
-0.17 LR between and
0.12 LR but has
-0.05 LR but is
-0.13 LR by $
0.47 LR by )
0.39 LR by ,
-0.97 LR by .
-0.25 LR by /
-0.59 LR by and
-0.28 LR by in
-0.46 LR by is
-0.34 LR by on
-0.22 LR by who
0.53 LR by –
-0.12 LR co-creator ,
-0.37 LR creator .
-0.55 LR creator has
-0.59 LR director .
-0.26 LR drama ,
-0.05 LR follows ,
0.13 LR for 's
-0.24 LR for )
0.25 LR for as
0.14 LR from 's
-0.62 LR from ,
-0.11 LR in %D
-0.77 LR in 's
-0.43 LR in )
-0.55 LR in ,
-0.80 LR in .
-0.06 LR in and
0.20 LR in in
-0.10 LR in on
-0.48 LR include .
0.26 LR include as
-0.12 LR includes .
0.71 LR including .
-0.79 LR is 's
0.50 LR is ,
0.48 LR is as
-0.41 LR its ,
-0.17 LR last )
0.49 LR like .
-0.23 LR meets ,
-0.11 LR movie .
-0.09 LR new 's
-0.12 LR not )
-0.37 LR of $
0.26 LR of 's
-0.52 LR of )
-0.68 LR of ,
-0.83 LR of .
-0.21 LR of :
-0.43 LR of and
-0.42 LR of as
-0.18 LR of in
-0.09 LR of to
-0.40 LR of who
-0.36 LR of will
-0.31 LR on 's
-0.13 LR on )
-0.64 LR on in
0.15 LR opposite in
-0.31 LR or .
-0.24 LR play ,
-0.20 LR plays ,
-0.21 LR plays in
-0.53 LR producer 's
-0.13 LR producer ,
-0.04 LR producer said
-0.18 LR producer will
-0.36 LR protagonists ,
-0.19 LR said ,
-0.22 LR showrunner ,
-0.12 LR small town
0.48 LR star ,
0.50 LR star stars
-0.30 LR starring 's
0.71 LR starring ,
-0.70 LR starring .
0.69 LR starring ;
0.39 LR starring and
0.04 LR starring as
0.28 LR stars ,
1.00 LR stars .
0.72 LR stars as
0.27 LR that are
0.57 LR that will
-0.35 LR the %N
-0.12 LR the %S
-0.55 LR the 's
-0.58 LR the )
-0.42 LR the ,
0.31 LR the -
-0.88 LR the .
-0.11 LR the :
-0.08 LR the and
-0.39 LR the as
-0.22 LR the in
-0.07 LR the is
-0.61 LR the of
0.38 LR the series
-0.07 LR the spinoff
-0.49 LR the star
-0.10 LR the story
-0.04 LR the to
-0.06 LR to 's
-0.18 LR to ,
-0.50 LR to .
-0.31 LR to in
0.22 LR villain ,
0.67 LR while is
-0.09 LR while will
0.27 LR winner ,
0.56 LR with 's
0.58 LR with ,
0.49 LR with .
-0.23 LR with as
0.08 LR with in
-0.26 LR – $
-0.11 LR ” )
0.34 LR ” ,
-0.32 LR ” said
-0.22 Lb2 %C
-0.51 Lb2 %D
-0.18 Lb2 %K
0.25 Lb2 %N
0.60 Lb2 %O
-0.24 Lb2 %P
0.46 Lb2 %S
0.13 Lb2 %T
0.14 Lb2 's
-0.82 Lb2 (
0.78 Lb2 ,
0.25 Lb2 -
-0.11 Lb2 .
0.13 Lb2 /
0.63 Lb2 :
0.27 Lb2 ^
-0.60 Lb2 a
-0.11 Lb2 about
-0.09 Lb2 according
-0.26 Lb2 actor
0.50 Lb2 actors
-0.36 Lb2 adaptation
-0.40 Lb2 adapted
-0.63 Lb2 after
0.04 Lb2 again
-0.39 Lb2 all
-0.04 Lb2 along
0.58 Lb2 already
0.08 Lb2 also
0.12 Lb2 and
-0.23 Lb2 anime
0.22 Lb2 announced
-0.48 Lb2 another
-0.48 Lb2 anything
0.62 Lb2 are
-0.68 Lb2 as
0.36 Lb2 at
-0.48 Lb2 australia
-0.08 Lb2 award
-0.06 Lb2 back
-0.42 Lb2 backdrop
-0.34 Lb2 based
-0.17 Lb2 be
-0.18 Lb2 book
-0.47 Lb2 by
0.54 Lb2 cast
-0.36 Lb2 character
0.28 Lb2 characters
-0.15 Lb2 city
-0.32 Lb2 co-created
-0.35 Lb2 co-written
-0.73 Lb2 created
-0.41 Lb2 credit
-0.28 Lb2 daughter
-0.72 Lb2 directed
-0.56 Lb2 dr
-0.71 Lb2 drama
-0.33 Lb2 during
-0.33 Lb2 episodes
-0.41 Lb2 executive
-0.19 Lb2 film
-0.13 Lb2 filming
-0.72 Lb2 follows
-0.29 Lb2 for
-0.68 Lb2 from
-0.40 Lb2 front
-0.22 Lb2 girl
0.56 Lb2 had
-0.26 Lb2 has
0.34 Lb2 have
-0.43 Lb2 her
-0.16 Lb2 here
-0.17 Lb2 his
-0.26 Lb2 illustrated
-0.97 Lb2 in
-0.40 Lb2 including
0.24 Lb2 inspired
-0.43 Lb2 is
0.23 Lb2 it
-0.64 Lb2 its
0.32 Lb2 known
0.48 Lb2 led
-0.21 Lb2 like
-0.17 Lb2 main
-0.43 Lb2 man
-0.34 Lb2 manga
-0.68 Lb2 meanwhile
0.65 Lb2 members
0.62 Lb2 mother
-0.08 Lb2 moved
0.47 Lb2 mr
-0.63 Lb2 name
-0.19 Lb2 named
-0.16 Lb2 network
-0.29 Lb2 new
0.37 Lb2 news
-0.35 Lb2 novel
-0.36 Lb2 novels
-0.88 Lb2 of
-0.35 Lb2 on
0.56 Lb2 oscar
-0.68 Lb2 out
-0.53 Lb2 over
-0.31 Lb2 partner
-0.28 Lb2 photo
0.77 Lb2 played
-0.18 Lb2 premiere
-0.21 Lb2 produced
0.23 Lb2 producers
-0.11 Lb2 production
-0.20 Lb2 programming
0.25 Lb2 return
-0.21 Lb2 returning
-0.26 Lb2 returns
-0.14 Lb2 revolves
-0.33 Lb2 role
-0.45 Lb2 roles
0.62 Lb2 said
-0.11 Lb2 says
0.45 Lb2 season
-0.62 Lb2 second
-0.19 Lb2 series
-0.10 Lb2 set
-0.17 Lb2 shooting
0.26 Lb2 show
-0.34 Lb2 showrunner
0.29 Lb2 star
0.39 Lb2 starring
0.69 Lb2 stars
-0.34 Lb2 stories
-0.64 Lb2 story
-0.53 Lb2 such
-0.56 Lb2 team
-0.55 Lb2 that
-0.14 Lb2 the
-0.35 Lb2 them
-0.10 Lb2 theme
-0.26 Lb2 then
0.32 Lb2 this
-0.35 Lb2 to
-0.13 Lb2 together
-0.11 Lb2 told
-0.28 Lb2 town
-0.21 Lb2 trailer
0.47 Lb2 uk
-0.18 Lb2 under
-0.15 Lb2 video
-0.27 Lb2 voice
-0.86 Lb2 was
-0.48 Lb2 we
0.32 Lb2 well
-0.55 Lb2 which
-0.36 Lb2 who
0.40 Lb2 will
-0.19 Lb2 winning
0.80 Lb2 with
-0.44 Lb2 working
-0.05 Lb2 world
-0.60 Lb2 written
-0.45 Lb2 year-old
0.66 Lb2 years
-0.38 Lb2 you
-0.09 Lb2 –
-0.58 Lb2 “
-0.36 Lb2 ”
-0.06 Lb3 !
0.13 Lb3 %C
0.33 Lb3 %D
-0.78 Lb3 %K
-0.41 Lb3 %N
0.31 Lb3 %O
0.20 Lb3 %P
0.37 Lb3 %S
0.06 Lb3 %T
-0.50 Lb3 &
0.39 Lb3 's
0.05 Lb3 (
-1.10 Lb3 )
-0.08 Lb3 ,
0.08 Lb3 -
-0.68 Lb3 .
-0.31 Lb3 /
-0.34 Lb3 :
-0.09 Lb3 ;
0.13 Lb3 ^
-0.66 Lb3 actress
-0.29 Lb3 adapts
0.39 Lb3 adds
-0.40 Lb3 after
-0.20 Lb3 again
-0.28 Lb3 alongside
0.24 Lb3 already
-0.45 Lb3 also
0.14 Lb3 an
-0.62 Lb3 and
0.36 Lb3 animates
-1.20 Lb3 as
-0.86 Lb3 at
-0.06 Lb3 back
-0.23 Lb3 based
-0.48 Lb3 be
-0.26 Lb3 been
-0.07 Lb3 being
-0.56 Lb3 between
-0.31 Lb3 book
-0.30 Lb3 both
-0.20 Lb3 by
0.54 Lb3 can
0.70 Lb3 cast
-0.06 Lb3 centers
0.15 Lb3 character
-0.21 Lb3 characters
0.17 Lb3 comedy
-0.21 Lb3 debut
0.13 Lb3 director
-0.28 Lb3 drama
-0.08 Lb3 episode
0.15 Lb3 episodes
0.61 Lb3 event
0.09 Lb3 executive
-0.20 Lb3 expect
-0.27 Lb3 fact
-0.19 Lb3 family
0.13 Lb3 fans
0.32 Lb3 feature
-0.17 Lb3 fictional
0.23 Lb3 first
0.24 Lb3 follows
-0.08 Lb3 for
-0.13 Lb3 from
-0.57 Lb3 go
-0.13 Lb3 golden
0.34 Lb3 has
-0.10 Lb3 he
-0.34 Lb3 her
-0.61 Lb3 his
0.36 Lb3 in
-0.47 Lb3 include
-0.14 Lb3 including
-0.24 Lb3 is
0.91 Lb3 it
-0.21 Lb3 its
-0.48 Lb3 last
0.30 Lb3 lead
-0.36 Lb3 life
-0.66 Lb3 main
-0.16 Lb3 members
-0.28 Lb3 men
-0.23 Lb3 mission
-0.40 Lb3 mother
-0.16 Lb3 my
0.32 Lb3 named
-0.26 Lb3 news
0.26 Lb3 not
0.20 Lb3 novel
0.37 Lb3 on
0.79 Lb3 only
-0.10 Lb3 opening
0.17 Lb3 out
-0.30 Lb3 played
-0.08 Lb3 power
-0.33 Lb3 premiere
-0.28 Lb3 producer
0.16 Lb3 return
-0.18 Lb3 role
0.33 Lb3 s
-0.33 Lb3 same
-0.12 Lb3 secret
-0.77 Lb3 series
0.53 Lb3 set
-0.14 Lb3 she
-0.45 Lb3 show
-0.11 Lb3 shown
-0.07 Lb3 shows
-0.15 Lb3 spin-off
0.14 Lb3 starring
-0.29 Lb3 stars
0.31 Lb3 stick
-0.05 Lb3 story
-0.14 Lb3 take
0.74 Lb3 that
-1.13 Lb3 the
0.73 Lb3 their
-0.43 Lb3 them
0.22 Lb3 this
-0.47 Lb3 thriller
-0.32 Lb3 trailer
0.39 Lb3 various
-0.82 Lb3 was
-0.10 Lb3 we
-0.25 Lb3 web
-0.57 Lb3 were
-0.28 Lb3 which
-0.37 Lb3 while
0.36 Lb3 who
0.32 Lb3 wife
0.04 Lb3 will
0.47 Lb3 with
-0.05 Lb3 work
-0.23 Lb3 world
-0.40 Lb3 writer
-0.45 Lb3 year-old
-0.14 Lb3 years
0.49 Lb3 –
0.19 Lb3 “
0.17 Lb3 ”
-0.14 R1 !
-0.14 R1 $
-0.36 R1 %D
-0.21 R1 %N
-0.13 R1 %O
0.24 R1 %P
-0.12 R1 %S
-0.69 R1 %T
-0.13 R1 's
0.16 R1 )
0.41 R1 -
0.07 R1 --
0.06 R1 .
0.05 R1 ...
-0.64 R1 /
-0.42 R1 :
0.56 R1 ;
-0.38 R1 ]
0.63 R1 a
-0.41 R1 actor
-0.33 R1 actress
-0.24 R1 added
0.21 R1 after
0.10 R1 again
-0.33 R1 agent
0.56 R1 all
-0.12 R1 along
0.58 R1 also
-0.46 R1 and
0.42 R1 announced
-0.11 R1 are
0.65 R1 as
-0.40 R1 at
-0.09 R1 attached
-0.46 R1 australia
-0.41 R1 award
-0.13 R1 back
-0.35 R1 being
-0.13 R1 book
-0.22 R1 broadcast
-0.19 R1 but
-0.35 R1 by
-0.32 R1 can
0.12 R1 cast
-0.21 R1 confirmed
-0.20 R1 continues
-0.69 R1 created
0.26 R1 described
-0.32 R1 directed
-0.79 R1 directs
0.07 R1 does
-0.52 R1 drama
-0.05 R1 episode
0.32 R1 executive
-0.10 R1 family
-0.27 R1 follows
-0.47 R1 for
0.68 R1 from
-0.04 R1 girl
-0.36 R1 had
0.22 R1 has
-0.04 R1 his
0.46 R1 in
-0.12 R1 is
0.22 R1 joining
0.17 R1 joins
-0.33 R1 launched
-0.09 R1 lawyer
-0.27 R1 lead
0.59 R1 leads
-0.20 R1 leave
-0.34 R1 left
-0.35 R1 made
-0.23 R1 magazine
-0.37 R1 makes
-0.30 R1 novels
-1.02 R1 of
-0.14 R1 on
-0.45 R1 one
0.45 R1 played
0.34 R1 playing
0.35 R1 plays
-0.10 R1 prequel
-0.45 R1 remains
0.22 R1 reprise
0.06 R1 reprises
-0.06 R1 respectively
0.16 R1 return
-0.25 R1 revealed
-0.19 R1 role
-0.56 R1 said
-0.18 R1 says
0.08 R1 series
-0.05 R1 set
-0.20 R1 show
-0.08 R1 sisters
-0.07 R1 spinoff
-0.14 R1 star
-0.34 R1 stars
0.22 R1 steps
-0.12 R1 story
-0.40 R1 sure
0.13 R1 take
-0.05 R1 that
-0.64 R1 the
-0.58 R1 to
-0.43 R1 told
-0.36 R1 took
-0.12 R1 town
0.30 R1 turned
-0.17 R1 under
-0.22 R1 update
-0.11 R1 via
0.21 R1 was
-0.28 R1 who
-0.16 R1 will
0.47 R1 with
0.27 R1 would
0.23 R1 wrote
-0.42 R1 you
0.45 R1 –
-0.48 R1 —
-0.13 R1 “
-0.12 R2 ! $
-0.14 R2 $ $
-0.14 R2 %D .
-0.09 R2 %N %P
-0.07 R2 %N )
-0.15 R2 %N ,
0.26 R2 %P (
-0.20 R2 %T is
-0.53 R2 's %D
-0.43 R2 's %K
0.46 R2 's %P
-0.37 R2 's %T
-0.31 R2 's (
-0.15 R2 's book
-0.07 R2 's character
-0.50 R2 's first
-0.24 R2 's husband
-0.05 R2 's journey
0.23 R2 's last
-0.26 R2 's manga
-0.18 R2 's novel
-0.35 R2 's second
-0.24 R2 's series
-0.14 R2 's trilogy
0.76 R2 's “
-0.43 R2 ) $
-0.19 R2 ) %P
0.05 R2 ) ,
0.29 R2 ) .
0.10 R2 ) and
0.36 R2 ) are
-0.61 R2 ) as
-0.32 R2 ) has
0.25 R2 ) in
-0.80 R2 ) is
-0.53 R2 ) lead
-0.84 R2 ) star
0.52 R2 ) who
-0.59 R2 ) will
-0.25 R2 ) would
-0.09 R2 , %C
0.39 R2 , %N
-0.09 R2 , %O
-0.11 R2 , %T
-0.81 R2 , a
-0.25 R2 , according
0.46 R2 , alongside
-0.15 R2 , an
0.14 R2 , and
-0.07 R2 , announced
-0.21 R2 , as
-0.45 R2 , described
0.54 R2 , directed
-0.14 R2 , director
0.36 R2 , for
0.29 R2 , from
0.42 R2 , has
0.22 R2 , is
-0.24 R2 , it
-0.14 R2 , its
0.48 R2 , known
-0.44 R2 , mr
0.22 R2 , new
-0.12 R2 , on
0.21 R2 , once
-0.72 R2 , played
-0.38 R2 , president
-0.09 R2 , produced
-0.28 R2 , respectively
-0.14 R2 , since
-0.44 R2 , their
-0.21 R2 , was
-0.16 R2 , where
-0.32 R2 , which
-0.24 R2 , who
0.14 R2 , whose
0.23 R2 , will
0.33 R2 , with
-0.53 R2 , “
-0.18 R2 , ”
-0.15 R2 - based
0.23 R2 - fronted
-0.10 R2 - winning
0.05 R2 . $
-0.16 R2 . ,
0.08 R2 . ”
-0.17 R2 ... $
-0.61 R2 / %C
-0.25 R2 / %O
-0.17 R2 : %P
0.32 R2 : the
-0.35 R2 : “
0.45 R2 ; %T
0.38 R2 ; and
-0.28 R2 a %P
-0.24 R2 added :
0.36 R2 again playing
-0.12 R2 along with
-0.14 R2 and %D
-0.26 R2 and adapted
0.14 R2 and co
-0.23 R2 and directed
-0.11 R2 and filmed
-0.16 R2 and her
-0.06 R2 and his
-0.13 R2 and illustrated
-0.14 R2 and is
-0.12 R2 and starring
-0.17 R2 and the
-0.33 R2 and will
-0.23 R2 and written
0.06 R2 are all
-0.07 R2 are back
-0.42 R2 are executive
0.42 R2 are the
0.22 R2 as %P
0.51 R2 as a
0.28 R2 as he
0.35 R2 as the
-0.37 R2 as well
-0.20 R2 at its
-0.29 R2 at the
-0.08 R2 australia ,
-0.42 R2 back in
-0.07 R2 by %P
0.13 R2 cast in
-0.51 R2 created the
0.26 R2 described the
-0.32 R2 directed the
0.32 R2 executive produce
-0.35 R2 for %C
-0.78 R2 for %K
0.51 R2 for a
-0.54 R2 for his
-0.23 R2 for the
0.68 R2 from the
-0.48 R2 has a
0.29 R2 has been
0.56 R2 has joined
0.20 R2 has said
-0.19 R2 has written
-0.49 R2 in %D
-0.25 R2 in %P
-0.22 R2 in %S
-0.07 R2 in %T
0.11 R2 in a
-0.07 R2 in order
0.27 R2 in the
-0.41 R2 in “
0.05 R2 is a
-0.18 R2 is also
0.43 R2 is available
0.44 R2 is back
-0.49 R2 is directing
-0.38 R2 is found
-0.25 R2 is in
0.28 R2 is leaving
-0.65 R2 is not
0.26 R2 is on
0.38 R2 is set
-0.13 R2 is stepping
0.31 R2 is the
-0.23 R2 joins “
-0.17 R2 launched a
0.40 R2 lead the
-0.53 R2 of %P
-0.26 R2 of a
-0.56 R2 of drama
-0.15 R2 of the
-0.49 R2 on %C
0.33 R2 on %D
-0.06 R2 on %P
0.45 R2 on a
0.08 R2 plays %P
0.22 R2 reprise their
0.06 R2 reprises her
-0.42 R2 return to
-0.08 R2 returns as
-0.33 R2 said ,
-0.21 R2 said .
0.25 R2 said :
-0.26 R2 said in
0.29 R2 says :
-0.26 R2 series ,
0.28 R2 series in
-0.74 R2 star %P
0.65 R2 star .
0.28 R2 stars as
-0.41 R2 stars in
-0.08 R2 the %P
-0.06 R2 to %P
-0.12 R2 to be
-0.88 R2 to return
-0.07 R2 to the
-0.15 R2 told %O
-0.36 R2 who 's
-0.40 R2 who is
-0.19 R2 who share
-0.18 R2 will be
0.16 R2 will not
-0.17 R2 will perform
0.48 R2 will play
0.10 R2 will reprise
0.17 R2 will return
0.59 R2 will star
0.41 R2 will take
0.53 R2 with %P
0.56 R2 – %P
-0.29 R2 – a
-0.71 R2 – the
-0.12 R3 ! $ $
-0.14 R3 $ $ $
-0.14 R3 %D . $
-0.15 R3 %N , %P
0.26 R3 %P ( %P
-0.51 R3 's %P )
-0.83 R3 's %P ,
0.56 R3 's %P .
0.35 R3 's %P and
-0.42 R3 's %P as
-0.08 R3 's %P of
-0.06 R3 's %P to
-0.80 R3 's %T ,
-0.35 R3 's %T and
-0.31 R3 's ( %P
-0.28 R3 's character ,
-0.24 R3 's husband %P
-0.05 R3 's journey to
-0.20 R3 's manga ,
-0.24 R3 's series %T
0.83 R3 's “ %T
-0.43 R3 ) $ $
-0.19 R3 ) %P (
-0.49 R3 ) , %P
0.58 R3 ) , a
0.11 R3 ) , who
-0.41 R3 ) , with
0.29 R3 ) . $
-0.25 R3 ) and %P
0.05 R3 ) are all
0.28 R3 ) are back
-0.53 R3 ) as %P
-0.32 R3 ) has been
-0.31 R3 ) is the
0.37 R3 , %T is
-0.14 R3 , a %P
-0.05 R3 , a successful
-0.25 R3 , according to
0.44 R3 , and others
-0.07 R3 , announced the
-0.11 R3 , as well
-0.45 R3 , described as
0.54 R3 , directed by
-0.31 R3 , from %D
0.53 R3 , has been
0.38 R3 , is a
0.21 R3 , once again
-0.72 R3 , played by
-0.38 R3 , president of
-0.09 R3 , produced by
-0.28 R3 , respectively .
-0.14 R3 , the %C
0.05 R3 , the %S
-0.31 R3 , the creator
-0.11 R3 , the drama
-0.33 R3 , the producer
0.87 R3 , the series
0.07 R3 , the show
-0.23 R3 , who also
0.30 R3 , who are
-0.70 R3 , who created
0.31 R3 , who had
0.53 R3 , who has
0.34 R3 , who plays
0.30 R3 , who starred
-0.37 R3 , who was
0.26 R3 , who will
-0.58 R3 , who wrote
-0.51 R3 , “ %T
-0.06 R3 , ” the
-0.07 R3 , ” “
0.05 R3 . $ $
0.08 R3 . ” $
-0.17 R3 ... $ $
-0.40 R3 / %C $
-0.06 R3 : the %P
-0.24 R3 added : “
0.14 R3 and co .
-0.23 R3 and directed by
-0.11 R3 and her family
-0.13 R3 and illustrated by
-0.12 R3 and starring %P
-0.23 R3 and written by
0.15 R3 are all expected
-0.29 R3 are all set
-0.14 R3 are back in
-0.42 R3 are executive producers
-0.04 R3 as %P 's
0.46 R3 as %P ,
0.53 R3 as %P .
0.11 R3 as %P and
-0.40 R3 as %P the
-0.23 R3 as the king
0.35 R3 as the title
-0.37 R3 as well as
-0.42 R3 back in %D
-0.07 R3 by %P .
-0.32 R3 directed the first
-0.19 R3 for the %C
0.25 R3 has been cast
0.56 R3 has joined the
-0.06 R3 in %D $
-0.36 R3 in %D .
-0.28 R3 in %P ,
-0.26 R3 in %S of
-0.07 R3 in order to
-0.18 R3 in the %P
0.07 R3 in the %S
-0.34 R3 in the new
-0.32 R3 in the show
-0.41 R3 in “ %T
0.43 R3 is available .
-0.23 R3 is directing the
-0.40 R3 is in charge
-0.15 R3 is likely to
0.38 R3 is set to
-0.17 R3 launched a manga
-0.05 R3 of %P ,
-0.24 R3 of %P and
-0.26 R3 of a %P
-0.08 R3 of drama %P
-0.09 R3 of the %P
-0.05 R3 on %C ,
0.40 R3 on %D .
0.22 R3 reprise their roles
0.06 R3 reprises her role
0.22 R3 returns as %P
-0.21 R3 said . $
0.25 R3 said : “
-0.27 R3 said in a
0.29 R3 says : “
0.28 R3 series in %D
-0.34 R3 star %P stars
0.65 R3 star . $
-0.04 R3 the %P ,
-0.15 R3 told %O he
0.53 R3 will be returning
-0.17 R3 will perform the
0.22 R3 will play %P
0.43 R3 will star in
0.84 R3 with %P ,
0.54 R3 – %P $
-0.05 Rb2 $
-0.72 Rb2 %C
0.07 Rb2 %D
-0.42 Rb2 %K
-0.19 Rb2 %N
-0.37 Rb2 %O
-0.14 Rb2 %P
-0.70 Rb2 %S
-0.65 Rb2 %T
0.58 Rb2 's
-0.73 Rb2 )
-0.09 Rb2 ,
-0.08 Rb2 -
-0.29 Rb2 --
0.13 Rb2 .
-0.12 Rb2 /
0.29 Rb2 :
0.13 Rb2 ;
-0.17 Rb2 a
0.27 Rb2 absent
-0.29 Rb2 according
-0.13 Rb2 actor
-0.26 Rb2 adapted
0.29 Rb2 again
0.46 Rb2 alongside
-0.49 Rb2 also
-0.27 Rb2 always
0.22 Rb2 an
0.16 Rb2 and
-0.30 Rb2 anime
0.30 Rb2 announced
-0.61 Rb2 another
-0.33 Rb2 are
-0.38 Rb2 as
-0.45 Rb2 at
-0.30 Rb2 attended
0.43 Rb2 available
-0.28 Rb2 back
-0.15 Rb2 based
-0.21 Rb2 be
0.29 Rb2 been
-0.15 Rb2 book
-0.29 Rb2 by
-0.18 Rb2 character
-0.40 Rb2 chief
-0.23 Rb2 clarify
0.14 Rb2 co
0.06 Rb2 comedy
-0.07 Rb2 continue
-0.41 Rb2 continues
-0.15 Rb2 debut
-0.45 Rb2 described
-0.54 Rb2 direct
0.55 Rb2 directed
-0.49 Rb2 directing
-0.66 Rb2 director
0.34 Rb2 doing
-0.25 Rb2 down
0.52 Rb2 drama
-0.38 Rb2 famous
-0.07 Rb2 fantasy
-0.54 Rb2 father
-0.65 Rb2 film
-0.11 Rb2 filmed
-0.56 Rb2 first
-0.57 Rb2 follows
0.50 Rb2 for
0.31 Rb2 found
-0.69 Rb2 from
0.18 Rb2 fronted
-0.11 Rb2 had
0.06 Rb2 has
0.22 Rb2 have
0.26 Rb2 he
-0.07 Rb2 her
-0.13 Rb2 hiding
-0.41 Rb2 his
-0.43 Rb2 husband
-0.13 Rb2 illustrated
-0.28 Rb2 into
-0.14 Rb2 investigate
-0.34 Rb2 is
0.25 Rb2 it
-0.37 Rb2 its
-0.10 Rb2 join
0.22 Rb2 joined
-0.05 Rb2 journey
0.48 Rb2 known
0.50 Rb2 last
-0.46 Rb2 lead
0.20 Rb2 leaving
0.04 Rb2 left
-0.21 Rb2 like
0.31 Rb2 likely
-0.37 Rb2 made
0.66 Rb2 make
-0.26 Rb2 manga
0.18 Rb2 mother
0.12 Rb2 mr
0.24 Rb2 new
-0.18 Rb2 no
-0.27 Rb2 not
-0.18 Rb2 novel
-0.14 Rb2 of
0.56 Rb2 off
0.80 Rb2 on
-0.13 Rb2 once
-0.07 Rb2 order
-0.08 Rb2 original
-0.17 Rb2 perform
0.48 Rb2 play
-0.42 Rb2 played
0.36 Rb2 playing
0.19 Rb2 plays
0.42 Rb2 portray
-0.38 Rb2 president
0.32 Rb2 produce
-0.20 Rb2 produced
0.10 Rb2 reprise
-0.28 Rb2 respectively
-0.47 Rb2 return
-0.46 Rb2 returning
-0.05 Rb2 returns
0.15 Rb2 said
-0.35 Rb2 second
-0.46 Rb2 series
0.21 Rb2 set
0.08 Rb2 share
0.06 Rb2 she
-0.25 Rb2 show
-0.14 Rb2 since
-0.12 Rb2 star
-0.13 Rb2 stepping
0.48 Rb2 take
0.26 Rb2 that
0.12 Rb2 the
-0.33 Rb2 their
-0.14 Rb2 them
0.21 Rb2 this
-0.72 Rb2 to
-0.41 Rb2 told
-0.14 Rb2 trilogy
0.42 Rb2 under
0.43 Rb2 up
0.22 Rb2 very
0.20 Rb2 voice
0.24 Rb2 was
0.11 Rb2 well
-0.28 Rb2 what
-0.16 Rb2 where
-0.34 Rb2 which
0.17 Rb2 who
0.14 Rb2 whose
-0.35 Rb2 will
-0.10 Rb2 winning
-0.05 Rb2 with
-0.39 Rb2 would
-0.49 Rb2 written
-0.13 Rb2 wrote
-0.25 Rb2 you
-0.07 Rb2 “
-0.25 Rb2 ”
0.36 Rb3 !
-0.27 Rb3 $
0.04 Rb3 %C
-0.09 Rb3 %D
-0.24 Rb3 %K
-0.12 Rb3 %N
0.40 Rb3 %O
0.14 Rb3 %P
0.77 Rb3 %S
0.17 Rb3 %T
-0.27 Rb3 &
-0.18 Rb3 's
0.10 Rb3 (
-0.83 Rb3 )
-0.34 Rb3 ,
-0.14 Rb3 .
-0.11 Rb3 /
-0.11 Rb3 :
0.13 Rb3 ;
0.57 Rb3 a
-0.18 Rb3 about
-0.31 Rb3 actor
-0.05 Rb3 after
-0.62 Rb3 again
-0.15 Rb3 all
-0.46 Rb3 along
-0.70 Rb3 also
0.07 Rb3 an
-0.30 Rb3 and
-0.17 Rb3 are
0.10 Rb3 as
-0.31 Rb3 at
0.17 Rb3 back
-0.38 Rb3 be
0.50 Rb3 been
-0.21 Rb3 best
-0.47 Rb3 by
0.43 Rb3 cast
-0.22 Rb3 character
-0.55 Rb3 charge
-0.17 Rb3 charismatic
0.60 Rb3 come
0.61 Rb3 confirmed
-0.70 Rb3 created
-0.31 Rb3 creator
-0.20 Rb3 date
-0.63 Rb3 dead
-0.13 Rb3 debuted
0.11 Rb3 detective
-0.68 Rb3 directed
-0.50 Rb3 directing
0.27 Rb3 director
-0.28 Rb3 do
0.05 Rb3 drama
-0.39 Rb3 exec
-0.55 Rb3 executive
0.28 Rb3 expected
-0.16 Rb3 family
-0.46 Rb3 fan
0.11 Rb3 fans
-0.13 Rb3 fantasy
-0.09 Rb3 fighting
0.42 Rb3 filming
-0.35 Rb3 first
-0.21 Rb3 follows
-0.26 Rb3 for
0.47 Rb3 from
-0.11 Rb3 game
-0.08 Rb3 getting
-0.30 Rb3 great
0.11 Rb3 had
-0.11 Rb3 has
0.17 Rb3 have
-0.31 Rb3 helm
0.39 Rb3 her
0.31 Rb3 highly
-0.18 Rb3 his
0.59 Rb3 in
-0.10 Rb3 into
0.34 Rb3 involved
-0.23 Rb3 is
-0.10 Rb3 it
0.36 Rb3 its
-0.23 Rb3 king
0.37 Rb3 known
0.26 Rb3 last
0.54 Rb3 lead
-0.36 Rb3 life
-0.44 Rb3 local
-0.21 Rb3 made
-0.73 Rb3 manga
-0.52 Rb3 memory
-0.23 Rb3 modern
-0.09 Rb3 more
0.26 Rb3 much
-0.56 Rb3 murder
0.14 Rb3 new
-0.36 Rb3 news
0.54 Rb3 not
-0.48 Rb3 novel
0.20 Rb3 of
-0.53 Rb3 on
0.34 Rb3 one
-0.43 Rb3 original
-0.36 Rb3 other
0.45 Rb3 others
-0.48 Rb3 out
0.05 Rb3 over
-0.36 Rb3 pilot
0.13 Rb3 place
-0.08 Rb3 play
0.17 Rb3 playing
0.34 Rb3 plays
0.35 Rb3 premiere
-0.38 Rb3 producer
-0.48 Rb3 producers
0.40 Rb3 produces
-0.43 Rb3 release
0.05 Rb3 return
0.53 Rb3 returning
0.06 Rb3 role
0.22 Rb3 roles
-0.32 Rb3 romantic
-0.39 Rb3 said
-0.29 Rb3 same
0.08 Rb3 series
-0.24 Rb3 service
-0.51 Rb3 set
-0.17 Rb3 she
-0.12 Rb3 show
-0.20 Rb3 shown
-0.52 Rb3 showrunner
0.19 Rb3 son
-0.05 Rb3 south
-0.09 Rb3 star
0.30 Rb3 starred
0.06 Rb3 starring
-0.35 Rb3 stars
-0.20 Rb3 stepping
-0.38 Rb3 story
-0.37 Rb3 studio
-0.05 Rb3 successful
-0.52 Rb3 that
-0.40 Rb3 the
0.33 Rb3 their
-0.54 Rb3 they
-0.33 Rb3 this
-0.44 Rb3 thriller
-0.54 Rb3 time
0.36 Rb3 title
0.34 Rb3 titular
-0.49 Rb3 to
0.37 Rb3 very
0.09 Rb3 was
-0.16 Rb3 which
0.11 Rb3 who
-0.31 Rb3 wife
-0.04 Rb3 will
-0.25 Rb3 with
-0.37 Rb3 work
-0.71 Rb3 written
-0.58 Rb3 wrote
-0.23 Rb3 year
-0.13 Rb3 –
-0.46 Rb3 “
-0.38 Rb3 ”
0.12 T after
-0.07 T before
0.15 T both
-0.24 T none
-0.20 T season
-0.37 at first0
-0.48 at first1
-0.15 at first2
0.62 at first3
0.58 at heading
-0.14 at item
-0.07 at last2
0.94 at last3
-0.09 at length2
-0.10 at length3
-0.30 at length4
-0.21 at length5
0.07 at middle2
0.50 at middle3
-0.16 at paragraph
-0.83 at title
3.03 cat cast
-1.66 cat character
-1.49 cat maker
-0.25 l1 %C
0.26 l1 %D
-0.49 l1 %N
0.15 l1 %O
-0.48 l1 %P
-0.32 l1 %S
-0.35 l1 %T
0.07 l1 &
0.28 l1 's
0.44 l1 (
0.19 l1 ,
-0.30 l1 -
-0.28 l1 --
0.55 l1 .
0.07 l1 /
0.19 l1 :
0.84 l1 ;
-0.94 l1 a
-0.09 l1 about
0.86 l1 actor
-0.26 l1 actors
0.66 l1 actress
-0.49 l1 adapts
-0.10 l1 after
-0.42 l1 aka
0.44 l1 alongside
-0.48 l1 an
0.29 l1 are
-0.24 l1 around
-0.80 l1 as
-0.81 l1 at
-0.28 l1 axed
0.55 l1 be
-0.24 l1 beloved
-0.21 l1 between
-0.28 l1 black
-0.83 l1 both
-0.27 l1 bring
-0.22 l1 brother
-0.16 l1 but
-0.32 l1 by
-0.27 l1 called
-0.80 l1 character
-0.44 l1 chief
-0.12 l1 co-creator
-0.96 l1 creator
-0.25 l1 creators
-0.92 l1 detective
-0.60 l1 director
-1.04 l1 doing
-0.30 l1 drama
-0.30 l1 feature
-0.48 l1 features
-0.32 l1 followed
-0.72 l1 follows
-0.30 l1 for
0.15 l1 from
-0.21 l1 game
0.43 l1 has
-0.50 l1 his
0.66 l1 host
-0.12 l1 husband
-0.58 l1 in
-0.41 l1 include
0.04 l1 includes
0.33 l1 including
-0.09 l1 into
0.17 l1 is
-0.43 l1 its
0.09 l1 join
-0.14 l1 joining
-0.39 l1 know
-0.17 l1 last
0.06 l1 like
-0.40 l1 lord
-0.23 l1 meets
0.71 l1 members
-0.33 l1 mother
-0.11 l1 movie
-0.26 l1 mr
-0.39 l1 my
-0.30 l1 named
-0.35 l1 new
0.58 l1 newcomer
0.17 l1 newcomers
-0.19 l1 no
0.39 l1 nominee
-0.12 l1 not
-0.10 l1 of
-0.34 l1 officer
-0.49 l1 on
-0.13 l1 one
-0.49 l1 only
0.56 l1 opposite
0.56 l1 or
-0.63 l1 play
-0.88 l1 played
-0.41 l1 playing
-0.52 l1 plays
-0.67 l1 portray
-0.54 l1 president
-0.16 l1 producer
-0.34 l1 producers
-0.33 l1 protagonist
-0.36 l1 protagonists
-0.06 l1 publisher
0.70 l1 replacing
-0.38 l1 said
0.29 l1 sees
0.10 l1 series
-0.50 l1 service
-0.68 l1 showrunner
0.08 l1 since
-0.12 l1 small
-0.38 l1 so
-0.46 l1 south
0.71 l1 star
-0.12 l1 starring
-0.17 l1 stars
-0.18 l1 studio
-0.41 l1 takes
0.14 l1 that
-0.46 l1 the
-0.45 l1 their
-0.04 l1 this
-0.25 l1 through
-0.19 l1 title
-0.06 l1 to
-0.26 l1 under
-0.42 l1 upon
-0.28 l1 us
-0.53 l1 vampire
0.22 l1 villain
0.29 l1 was
-0.17 l1 watching
-0.17 l1 west
-0.12 l1 when
-0.49 l1 whether
0.53 l1 while
-0.47 l1 wife
0.39 l1 winner
0.15 l1 with
-0.09 l1 young
0.26 l1 –
-0.77 l1 “
-0.20 l2 %C 's
0.12 l2 %C ,
0.17 l2 %C and
-0.30 l2 %D ,
0.32 l2 %D and
0.14 l2 %D that
-0.26 l2 %K 's
-0.61 l2 %K ,
-0.58 l2 %K and
0.23 l2 %O ,
0.08 l2 %P &
0.18 l2 %P )
0.30 l2 %P ,
0.16 l2 %P /
0.25 l2 %P :
0.61 l2 %P ;
0.14 l2 %P and
-0.89 l2 %P as
-0.22 l2 %P by
-0.14 l2 %P for
-0.56 l2 %P in
-0.44 l2 %P of
-0.10 l2 %P on
0.64 l2 %P or
-0.37 l2 %P plays
0.53 l2 %P star
-0.40 l2 %P takes
-0.69 l2 %P the
-0.51 l2 %P to
-0.16 l2 %P with
-0.41 l2 %P –
0.12 l2 %S ,
0.08 l2 %S are
0.47 l2 %S with
-0.19 l2 %T %S
-0.34 l2 %T (
0.55 l2 %T ,
-0.39 l2 %T :
-0.42 l2 %T and
0.21 l2 %T are
-0.52 l2 %T creator
0.49 l2 %T starring
0.22 l2 %T stars
0.45 l2 %T with
-0.33 l2 's (
-0.11 l2 's husband
-0.16 l2 's the
-0.25 l2 ( the
-0.24 l2 ( “
0.22 l2 ) ,
-0.92 l2 ) as
-0.10 l2 ) –
-0.17 l2 , a
0.30 l2 , after
-0.17 l2 , alongside
0.08 l2 , and
-0.12 l2 , but
-0.31 l2 , including
0.65 l2 , starring
0.07 l2 , stars
0.09 l2 , the
-0.09 l2 , while
0.26 l2 , with
0.55 l2 , “
-0.42 l2 , ”
-0.06 l2 . /
-0.40 l2 / producer
-0.40 l2 : the
-0.46 l2 : “
-0.05 l2 ^ %C
-0.09 l2 ^ %T
0.20 l2 ^ actor
-0.59 l2 ^ both
-0.27 l2 ^ but
-0.30 l2 ^ creator
0.20 l2 ^ from
-0.14 l2 ^ joining
-0.33 l2 ^ showrunner
-0.12 l2 ^ the
-0.57 l2 ^ when
-0.19 l2 ^ while
-0.86 l2 ^ “
-0.11 l2 about the
-0.09 l2 according to
-0.26 l2 actor ,
-0.37 l2 adaptation of
-0.34 l2 adapted by
-0.10 l2 adapted from
0.24 l2 along with
0.07 l2 also includes
0.63 l2 also stars
-0.20 l2 and a
-0.06 l2 and around
0.17 l2 and starring
0.12 l2 and the
0.21 l2 and writer
-0.07 l2 anime at
-0.15 l2 announced at
-0.08 l2 as a
-0.27 l2 as an
-0.21 l2 as “
-0.27 l2 at the
0.50 l2 back ;
-0.28 l2 based on
0.16 l2 cast :
0.32 l2 cast includes
0.20 l2 cast including
0.71 l2 cast members
-0.15 l2 city of
-0.28 l2 co-written by
-0.55 l2 created by
-0.41 l2 credit :
-0.28 l2 daughter ,
-0.67 l2 directed by
-0.40 l2 dr .
0.34 l2 drama starring
-0.20 l2 during the
-0.83 l2 duties with
-0.33 l2 executive producer
-0.18 l2 film ,
-0.04 l2 filming in
-0.08 l2 follows a
-0.24 l2 from the
-0.28 l2 has axed
-0.26 l2 illustrated by
-0.14 l2 in %D
-0.60 l2 in a
-0.24 l2 in the
0.24 l2 inspired by
-0.05 l2 it starred
0.09 l2 it stars
0.31 l2 led by
-0.19 l2 man ,
-0.34 l2 manga by
0.47 l2 mr .
-0.29 l2 name by
-0.31 l2 novel by
-0.27 l2 novels by
-0.11 l2 of a
-0.26 l2 of drama
-0.54 l2 of the
-0.12 l2 on a
-0.20 l2 on the
-0.10 l2 photo :
-0.25 l2 photo by
0.70 l2 played by
0.10 l2 produced by
-0.28 l2 return as
-0.32 l2 returning as
-0.26 l2 returns as
-0.14 l2 revolves around
-0.10 l2 role as
-0.32 l2 role of
-0.19 l2 roles as
-0.33 l2 series ,
-0.38 l2 series and
-0.04 l2 series creator
-0.05 l2 series follows
-0.76 l2 series from
0.62 l2 series stars
-0.54 l2 series with
-0.36 l2 set in
-0.17 l2 shooting in
-0.28 l2 show ,
0.42 l2 show stars
-0.10 l2 song “
0.09 l2 star :
0.15 l2 star opposite
-0.49 l2 story of
0.71 l2 such as
0.41 l2 the %D
-0.09 l2 the %N
-0.28 l2 the black
-0.05 l2 the last
-0.17 l2 the south
-0.20 l2 the “
-0.09 l2 to a
-0.06 l2 to the
-0.18 l2 under director
-0.48 l2 voice of
0.04 l2 well as
-0.15 l2 who plays
0.55 l2 will be
-0.64 l2 will play
-0.06 l2 with the
-0.56 l2 written by
-0.19 l2 “ a
-0.18 l2 “ the
-0.38 l2 ” (
-0.16 l2 ” creator
-0.38 l2 ” said
0.48 l2 ” starring
-0.53 l2 ” “
-0.28 l3 %C has axed
-0.10 l3 %D ) –
-0.28 l3 %D , but
0.31 l3 %D , with
-0.28 l3 %K , and
-0.12 l3 %O %P 's
-0.33 l3 %P 's (
-0.11 l3 %P 's husband
-0.25 l3 %P ( the
-0.24 l3 %P ( “
0.79 l3 %P ) ,
0.12 l3 %P ) and
-0.85 l3 %P ) as
-0.11 l3 %P , a
-0.06 l3 %P , and
-0.53 l3 %P , the
-0.09 l3 %P : the
-0.21 l3 %P and the
-0.24 l3 %P of drama
-0.09 l3 %P of the
-0.26 l3 %P returns as
-0.77 l3 %P will play
-0.19 l3 %S of the
0.23 l3 %T , starring
0.40 l3 %T , with
0.19 l3 %T and the
-0.16 l3 %T ” creator
-0.69 l3 's %P ,
-1.10 l3 's %P and
-0.14 l3 's %P of
-0.49 l3 's %T ,
0.59 l3 ( %P &
0.57 l3 ( %P 's
-1.31 l3 ( %P ,
-0.29 l3 ( %P and
-0.22 l3 ( %P of
-0.10 l3 ( %P on
-0.10 l3 ( photo :
-0.15 l3 ( “ the
-0.04 l3 ) %P (
0.05 l3 ) , and
-0.48 l3 ) , with
0.28 l3 , %P &
0.19 l3 , %P 's
-0.31 l3 , %P (
0.37 l3 , %P ,
0.76 l3 , %P and
-0.52 l3 , %P as
-0.31 l3 , %P in
-0.09 l3 , according to
0.87 l3 , along with
-0.08 l3 , directed by
0.28 l3 , inspired by
0.52 l3 , mr .
0.42 l3 , played by
-0.23 l3 , produced by
-0.09 l3 , written by
-0.38 l3 , ” said
-0.53 l3 , ” “
-0.76 l3 : %P (
0.12 l3 ; %P and
-0.61 l3 ^ %K ,
-0.17 l3 ^ %P 's
-1.08 l3 ^ %P (
0.39 l3 ^ %P ,
0.66 l3 ^ %P :
-0.06 l3 ^ %P and
-0.92 l3 ^ %P as
-0.37 l3 ^ %P plays
-0.32 l3 ^ %P –
-0.19 l3 ^ %T %S
-0.32 l3 ^ %T (
0.13 l3 ^ %T stars
-0.05 l3 ^ ^ %C
-0.09 l3 ^ ^ %T
0.20 l3 ^ ^ actor
-0.59 l3 ^ ^ both
-0.27 l3 ^ ^ but
-0.30 l3 ^ ^ creator
0.20 l3 ^ ^ from
-0.14 l3 ^ ^ joining
-0.33 l3 ^ ^ showrunner
-0.12 l3 ^ ^ the
-0.57 l3 ^ ^ when
-0.19 l3 ^ ^ while
-0.86 l3 ^ ^ “
-0.24 l3 ^ based on
0.15 l3 ^ cast :
-0.20 l3 ^ created by
-0.26 l3 ^ directed by
-0.20 l3 ^ executive producer
-0.05 l3 ^ it starred
-0.32 l3 ^ produced by
-0.15 l3 ^ written by
0.43 l3 a %S with
-0.19 l3 after %P 's
-0.25 l3 alongside %P and
-0.26 l3 an adaptation of
0.06 l3 and %P 's
-0.05 l3 and %P (
-0.33 l3 and %P as
-0.04 l3 and %P of
-0.34 l3 and adapted by
-0.15 l3 and directed by
-0.17 l3 and illustrated by
-0.06 l3 and produced by
-0.13 l3 and written by
-0.44 l3 are %P (
-0.14 l3 are %P and
0.39 l3 as %P ,
0.04 l3 as %P and
-0.69 l3 as %P the
0.04 l3 as well as
-0.13 l3 based on the
-0.29 l3 be directed by
-0.12 l3 be written by
-0.15 l3 book %T :
0.55 l3 both %P and
-0.11 l3 by %P 's
-0.71 l3 by %P (
0.38 l3 by %P ,
-0.21 l3 by %P /
-0.19 l3 by %P and
0.28 l3 cast also includes
-0.05 l3 centers on a
0.34 l3 character %P (
-0.25 l3 creator %P and
0.41 l3 executive produced by
-0.23 l3 for %K and
-0.19 l3 for the %D
-0.38 l3 from %P and
0.29 l3 has %P and
-0.10 l3 her role as
-0.39 l3 in %P 's
-0.81 l3 in %P and
-0.06 l3 in and around
-0.54 l3 include %P (
-0.40 l3 include %P ,
-0.10 l3 includes %P ,
0.33 l3 including %P ,
-0.07 l3 is based on
-0.21 l3 is directed by
-0.19 l3 is written by
0.20 l3 like %P ,
0.72 l3 members %P ,
-0.07 l3 new %P 's
-0.42 l3 of %P 's
0.20 l3 of %P (
-0.25 l3 of %P ,
-1.01 l3 of %P and
0.36 l3 of %P as
-0.40 l3 of %S ,
0.57 l3 of %T ,
0.30 l3 on %D ,
0.14 l3 on %D that
-0.06 l3 on %P &
-0.50 l3 on %P and
-0.07 l3 on %P in
-0.46 l3 producer ) ,
-0.38 l3 producers %P and
-0.29 l3 same name by
-0.09 l3 series written by
-0.08 l3 set in the
0.34 l3 starred %P ,
0.31 l3 starring %P 's
-0.07 l3 starring %P ,
0.88 l3 starring %P and
-0.12 l3 stars %P (
0.35 l3 stars %P ,
-0.54 l3 stars %P as
-0.49 l3 the %P 's
-0.69 l3 the %P ,
0.29 l3 the %P and
-0.14 l3 the %P for
-0.25 l3 the %P of
-0.07 l3 the anime at
0.35 l3 the cast includes
-0.05 l3 the series follows
0.34 l3 the series stars
-0.28 l3 the show ,
0.42 l3 the show stars
-0.51 l3 the story of
-0.10 l3 theme song “
0.23 l3 to %O ,
-0.47 l3 to %P 's
0.49 l3 to %P (
-0.37 l3 to %P ,
-0.41 l3 to %P and
-0.16 l3 was created by
-0.06 l3 was written by
-0.23 l3 with %P ,
-0.20 l3 with %P and
-0.19 l3 with %P as
-0.40 l3 writer / producer
0.34 l3 “ %P (
-0.46 l3 “ %P and
-0.13 l3 ” ) and
-1.36 own P1
-0.29 own P2
-0.55 own P3
0.72 own Psure2
0.22 own Psure3
-1.27 own writtenP1
-0.18 own writtenP2
-0.96 own writtenP3
0.13 own writtenPsure1
0.70 own writtenPsure2
0.32 own writtenPsure3
-0.66 par %D
-0.07 par %P
0.25 par %T
-0.17 par the
-0.16 par “
-0.66 par2 %D )
-0.28 par2 %P )
0.37 par2 %P ,
0.12 par2 %P of
-0.05 par2 %P on
-0.14 par2 the %P
-0.14 par2 “ %P
-0.14 r1 !
-0.79 r1 $
-0.37 r1 %D
-0.84 r1 %N
-0.10 r1 %O
-0.12 r1 %S
-0.69 r1 %T
0.53 r1 &
-0.18 r1 's
-0.24 r1 (
0.28 r1 )
0.42 r1 -
0.07 r1 --
0.16 r1 .
-0.10 r1 ...
-0.25 r1 /
-0.27 r1 :
-0.25 r1 ;
-0.38 r1 ]
0.28 r1 a
-0.41 r1 actor
-0.33 r1 actress
-0.24 r1 added
0.21 r1 after
-0.17 r1 again
-0.33 r1 agent
0.57 r1 all
-0.12 r1 along
0.51 r1 also
0.21 r1 and
0.42 r1 announced
-0.18 r1 are
1.01 r1 as
-0.33 r1 at
-0.20 r1 attached
-0.46 r1 australia
-0.41 r1 award
-0.26 r1 back
-0.22 r1 being
-0.12 r1 book
-0.17 r1 but
-0.34 r1 by
-0.32 r1 can
-0.42 r1 confirmed
-0.28 r1 continues
-0.56 r1 created
0.31 r1 described
-0.32 r1 directed
-0.34 r1 directs
0.07 r1 does
-0.52 r1 drama
-0.05 r1 episode
0.48 r1 executive
-0.10 r1 family
-0.27 r1 follows
-0.41 r1 for
-0.49 r1 from
-0.04 r1 girl
-0.36 r1 had
0.31 r1 has
-0.45 r1 have
-0.04 r1 his
0.47 r1 in
0.20 r1 is
0.21 r1 joining
0.17 r1 joins
-0.31 r1 launched
-0.09 r1 lawyer
-0.13 r1 lead
0.55 r1 leads
-0.20 r1 leave
-0.31 r1 left
-0.35 r1 made
-0.23 r1 magazine
-0.37 r1 makes
-0.75 r1 of
-0.11 r1 on
-0.45 r1 one
-0.41 r1 or
0.45 r1 played
0.21 r1 playing
0.22 r1 plays
-0.10 r1 prequel
-0.46 r1 remains
0.08 r1 reprise
0.06 r1 reprises
-0.06 r1 respectively
-0.16 r1 return
-0.25 r1 revealed
-0.19 r1 role
-0.53 r1 said
-0.18 r1 says
-0.05 r1 set
-0.20 r1 show
-0.08 r1 sisters
-0.07 r1 spinoff
-0.17 r1 star
-0.34 r1 stars
-0.15 r1 steps
-0.09 r1 story
-0.40 r1 sure
0.24 r1 take
-0.05 r1 that
-0.64 r1 the
-0.07 r1 to
-0.43 r1 told
-0.36 r1 took
-0.12 r1 town
0.20 r1 turned
-0.22 r1 update
-0.11 r1 via
0.36 r1 was
-0.26 r1 will
-0.34 r1 with
0.23 r1 wrote
-0.42 r1 you
0.59 r1 –
-0.20 r1 —
-0.13 r1 “
-0.89 r1 ”
-0.12 r2 ! $
-0.79 r2 $ $
-0.14 r2 %D .
-0.09 r2 %N %P
-0.13 r2 %N ,
-0.20 r2 %T is
0.53 r2 & %P
-0.53 r2 's %D
-0.40 r2 's %K
0.20 r2 's %P
-0.36 r2 's %T
-0.31 r2 's (
-0.15 r2 's book
-0.07 r2 's character
-0.50 r2 's first
-0.24 r2 's husband
-0.05 r2 's journey
0.23 r2 's last
-0.26 r2 's manga
-0.18 r2 's novel
-0.35 r2 's second
-0.24 r2 's series
-0.14 r2 's trilogy
0.60 r2 's “
-0.66 r2 ( %D
0.07 r2 ( %P
0.09 r2 ( the
0.52 r2 ( this
-0.21 r2 ( “
-0.43 r2 ) $
-0.08 r2 ) %P
0.43 r2 ) ,
0.38 r2 ) .
-0.39 r2 ) and
0.36 r2 ) are
-0.60 r2 ) as
-0.29 r2 ) has
0.25 r2 ) in
-0.71 r2 ) is
-0.53 r2 ) lead
-0.84 r2 ) star
0.52 r2 ) who
-0.58 r2 ) will
-0.25 r2 ) would
-0.09 r2 , %C
-0.44 r2 , %K
0.39 r2 , %N
0.25 r2 , %P
-0.16 r2 , %T
-0.39 r2 , a
-0.21 r2 , according
0.05 r2 , alongside
-0.15 r2 , an
-0.49 r2 , and
-0.07 r2 , announced
-0.37 r2 , as
-0.45 r2 , described
0.54 r2 , directed
-0.11 r2 , director
0.37 r2 , for
0.34 r2 , from
0.08 r2 , has
0.13 r2 , in
0.22 r2 , is
0.06 r2 , its
0.48 r2 , known
-0.27 r2 , mr
0.22 r2 , new
-0.12 r2 , on
0.21 r2 , once
-0.59 r2 , played
-0.38 r2 , president
-0.09 r2 , produced
-0.12 r2 , respectively
-0.14 r2 , since
-0.51 r2 , the
-0.26 r2 , their
-0.20 r2 , was
-0.16 r2 , where
-0.32 r2 , which
-0.26 r2 , who
0.14 r2 , whose
0.05 r2 , will
0.18 r2 , with
-0.35 r2 , “
-0.16 r2 , ”
-0.15 r2 - based
0.23 r2 - fronted
-0.10 r2 - winning
0.09 r2 . $
0.08 r2 . ”
-0.16 r2 ... $
-0.61 r2 / %C
-0.22 r2 / %O
0.26 r2 / %P
-0.14 r2 : %P
0.32 r2 : the
-0.64 r2 ; %P
0.09 r2 ; %T
0.36 r2 ; and
-0.28 r2 a %P
-0.24 r2 added :
0.36 r2 again playing
-0.12 r2 along with
-0.14 r2 and %D
-0.90 r2 and %K
0.28 r2 and %P
0.14 r2 and co
-0.11 r2 and directed
-0.11 r2 and her
0.12 r2 and his
-0.12 r2 and illustrated
-0.14 r2 and is
-0.32 r2 and the
-0.07 r2 and will
-0.09 r2 and written
0.41 r2 are all
0.12 r2 are back
-0.23 r2 are executive
0.05 r2 are the
0.45 r2 as %P
0.51 r2 as a
0.28 r2 as he
0.77 r2 as the
-0.20 r2 at its
-0.20 r2 at the
-0.08 r2 australia ,
-0.42 r2 back in
-0.04 r2 by %P
0.31 r2 described the
-0.32 r2 directed the
0.48 r2 executive produce
-0.35 r2 for %C
-0.33 r2 for %K
0.51 r2 for a
-0.54 r2 for his
-0.23 r2 for the
-0.49 r2 from the
0.29 r2 has been
0.56 r2 has joined
0.20 r2 has said
-0.19 r2 has written
-0.36 r2 have joined
-0.35 r2 in %D
-0.06 r2 in %P
-0.25 r2 in %S
-0.07 r2 in %T
0.07 r2 in a
0.08 r2 in the
0.06 r2 is a
-0.18 r2 is also
0.43 r2 is available
0.44 r2 is back
-0.60 r2 is directing
-0.38 r2 is found
-0.14 r2 is in
0.28 r2 is leaving
0.28 r2 is likely
-0.65 r2 is not
0.26 r2 is on
0.38 r2 is set
0.45 r2 is the
-0.23 r2 joins “
-0.17 r2 launched a
-0.27 r2 of %P
-0.06 r2 of a
-0.13 r2 of drama
-0.15 r2 of the
-0.49 r2 on %C
0.34 r2 on %D
-0.06 r2 on %P
0.26 r2 on a
0.42 r2 on the
-0.40 r2 or %P
0.08 r2 plays %P
0.08 r2 reprise their
0.06 r2 reprises her
-0.46 r2 return to
-0.08 r2 returns as
-0.33 r2 said ,
-0.21 r2 said .
0.25 r2 said :
-0.17 r2 said in
0.29 r2 says :
-0.26 r2 series ,
0.28 r2 series in
-0.52 r2 star %P
0.28 r2 stars as
-0.41 r2 stars in
-0.08 r2 the %P
-0.12 r2 to be
-0.47 r2 to return
-0.07 r2 to the
-0.15 r2 told %O
-0.36 r2 who 's
-0.40 r2 who is
-0.21 r2 will be
0.24 r2 will not
-0.17 r2 will perform
0.45 r2 will play
0.09 r2 will reprise
0.06 r2 will return
0.43 r2 will star
-0.34 r2 with %P
0.77 r2 – %P
-0.29 r2 – a
-0.71 r2 – the
-0.58 r2 ” )
-0.26 r2 ” ,
-0.08 r2 ” is
-0.12 r3 ! $ $
-0.79 r3 $ $ $
-0.14 r3 %D . $
-0.13 r3 %N , %P
0.48 r3 & %P )
-0.39 r3 's %P )
-0.83 r3 's %P ,
0.56 r3 's %P .
-1.00 r3 's %P and
-0.40 r3 's %P as
-0.08 r3 's %P of
-0.06 r3 's %P to
-0.80 r3 's %T ,
-0.35 r3 's %T and
-0.31 r3 's ( %P
-0.28 r3 's character ,
-0.24 r3 's husband %P
-0.05 r3 's journey to
-0.20 r3 's manga ,
-0.24 r3 's series %T
0.73 r3 's “ %T
-0.66 r3 ( %D )
-0.25 r3 ( %P )
0.54 r3 ( %P ,
0.36 r3 ( %P and
0.26 r3 ( %P of
-0.05 r3 ( %P on
0.09 r3 ( the %P
0.52 r3 ( this is
-0.27 r3 ( “ %P
0.26 r3 ( “ the
-0.43 r3 ) $ $
-0.08 r3 ) %P (
-0.22 r3 ) , %P
0.58 r3 ) , a
0.24 r3 ) , who
-0.09 r3 ) , with
0.38 r3 ) . $
-0.23 r3 ) and %P
0.05 r3 ) are all
0.28 r3 ) are back
-0.52 r3 ) as %P
-0.31 r3 ) is the
-0.23 r3 , %K .
0.27 r3 , %P $
0.19 r3 , %P &
0.27 r3 , %P 's
-0.75 r3 , %P (
0.05 r3 , %P )
0.52 r3 , %P ,
0.56 r3 , %P .
0.56 r3 , %P and
-1.25 r3 , %P as
-0.49 r3 , %P in
-0.37 r3 , %P is
-0.62 r3 , %P of
0.11 r3 , %T is
-0.05 r3 , a %P
-0.21 r3 , according to
-0.56 r3 , and %P
0.18 r3 , and others
-0.07 r3 , announced the
-0.28 r3 , as well
-0.45 r3 , described as
0.54 r3 , directed by
-0.21 r3 , from %D
-0.10 r3 , has been
0.21 r3 , once again
-0.59 r3 , played by
-0.38 r3 , president of
-0.09 r3 , produced by
-0.12 r3 , respectively .
-0.14 r3 , the %C
-0.45 r3 , the %P
-0.31 r3 , the creator
-0.11 r3 , the drama
-0.33 r3 , the producer
0.25 r3 , the series
0.14 r3 , the show
-0.20 r3 , who also
0.27 r3 , who are
-0.64 r3 , who created
0.31 r3 , who had
0.53 r3 , who has
0.34 r3 , who plays
0.30 r3 , who starred
-0.37 r3 , who was
-0.19 r3 , who will
-0.58 r3 , who wrote
-0.33 r3 , “ %T
-0.06 r3 , ” the
-0.07 r3 , ” “
0.09 r3 . $ $
0.08 r3 . ” $
-0.16 r3 ... $ $
-0.40 r3 / %C $
-0.06 r3 : the %P
-0.24 r3 added : “
-0.71 r3 and %K ,
-0.14 r3 and %K .
-0.65 r3 and %P $
0.51 r3 and %P 's
-0.48 r3 and %P (
-0.20 r3 and %P )
-0.36 r3 and %P .
0.25 r3 and %P ;
0.48 r3 and %P again
-0.13 r3 and %P all
0.21 r3 and %P also
-0.24 r3 and %P and
0.28 r3 and %P are
-0.86 r3 and %P as
0.40 r3 and %P back
-0.66 r3 and %P executive
-0.51 r3 and %P for
0.63 r3 and %P have
0.49 r3 and %P in
0.11 r3 and %P joining
-0.52 r3 and %P of
0.63 r3 and %P return
0.18 r3 and %P take
-0.56 r3 and %P to
0.08 r3 and %P will
0.14 r3 and co .
-0.11 r3 and directed by
-0.11 r3 and her family
-0.12 r3 and illustrated by
-0.21 r3 and the %P
-0.09 r3 and written by
0.05 r3 are all expected
-0.23 r3 are executive producers
0.37 r3 as %P $
0.49 r3 as %P 's
0.96 r3 as %P ,
0.54 r3 as %P .
0.07 r3 as %P ;
0.17 r3 as %P and
-0.40 r3 as %P the
0.44 r3 as the king
0.42 r3 as the title
-0.42 r3 back in %D
-0.04 r3 by %P .
-0.32 r3 directed the first
-0.19 r3 for the %C
0.25 r3 has been cast
0.56 r3 has joined the
-0.06 r3 in %D $
-0.14 r3 in %D .
-0.26 r3 in %S of
-0.18 r3 in the %P
0.07 r3 in the %S
-0.34 r3 in the new
-0.32 r3 in the show
0.43 r3 is available .
-0.26 r3 is in charge
0.38 r3 is set to
-0.17 r3 launched a manga
-0.05 r3 of %P ,
-0.24 r3 of %P and
-0.06 r3 of a %P
-0.08 r3 of drama %P
-0.09 r3 of the %P
-0.05 r3 on %C ,
0.40 r3 on %D .
0.08 r3 reprise their roles
0.06 r3 reprises her role
0.22 r3 returns as %P
-0.21 r3 said . $
0.25 r3 said : “
-0.17 r3 said in a
0.29 r3 says : “
0.28 r3 series in %D
-0.34 r3 star %P stars
-0.04 r3 the %P ,
-0.15 r3 told %O he
0.53 r3 will be returning
0.11 r3 will not be
-0.17 r3 will perform the
0.18 r3 will play %P
0.43 r3 will star in
0.54 r3 – %P $
-0.41 r3 ” ) ,
-0.24 r3 ” ) .
-0.06 r3 ” ) and
0.39 rule <actor>_as_<character>
0.64 rule <actor>_plays_<character>
0.19 rule <actor>’s_character
1.18 rule <character>_(<actor>)
-0.09 rule <people>_cast
0.70 rule <people>_in_<series>
-0.30 rule <people>_leave
0.26 rule <people>_return
0.58 rule <people>_star
0.55 rule <person>-fronted
0.59 rule actors_<people>
0.99 rule alongside_<people>
1.60 rule any
0.61 rule cast_includes_<people>
1.42 rule joining_are_<people>
-1.02 rule none
0.33 rule played_by_<people>
0.68 rule starring_<people>
0.61 rule the_<people>_series
-0.27 rule the_original_cast_<people>
`
