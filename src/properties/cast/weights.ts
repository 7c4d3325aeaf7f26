/** What the judge of cast claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const castWeights = `
-0.144 bias
-0.27 A #
0.16 A %C
-0.20 A %D
-1.06 A %K
-0.07 A %N
-0.79 A %O
0.10 A %P
-0.16 A %S
0.07 A &
0.05 A )
-0.09 A +
-0.15 A ,
0.05 A -
0.10 A --
0.09 A .
0.75 A ...
-0.30 A /
0.04 A :
-0.06 A ;
0.30 A ?
-0.35 A ]
0.23 A absent
-0.10 A acclaimed
0.27 A according
-0.13 A action
-0.55 A actor
0.08 A actors
0.04 A actress
-0.39 A actually
-0.73 A adaptation
-0.72 A adapted
-0.48 A adapts
0.69 A added
0.48 A additions
0.08 A admitted
0.28 A affair
0.61 A after
0.26 A again
-0.30 A against
0.39 A agent
0.59 A ago
-0.27 A air
-0.46 A aired
-0.05 A aka
-0.67 A alone
-0.90 A along
0.36 A alongside
0.75 A already
0.06 A also
0.05 A although
0.21 A am
-0.22 A american
-0.71 A animation
-0.63 A anime
0.62 A announced
0.65 A announcing
-0.20 A another
-0.50 A anticipated
-0.28 A any
0.37 A appear
-0.17 A arc
-0.16 A around
0.70 A arrives
-0.24 A art
-0.42 A attached
-0.19 A attended
-0.20 A audience
-0.50 A audiences
-0.51 A australia
-0.25 A australian
-0.17 A author
0.25 A available
-0.24 A award
0.11 A award-winning
-0.56 A away
-0.05 A axed
0.23 A back
-0.27 A bafta
-0.13 A base
-0.69 A based
-0.75 A became
-0.51 A because
-0.11 A become
0.14 A been
-0.23 A before
-0.22 A begin
0.32 A begins
-0.44 A begun
-0.37 A behind
-0.29 A being
0.56 A best
-0.28 A best-selling
0.20 A better
-0.15 A between
0.07 A black
-0.19 A blessed
0.41 A blown
-0.58 A board
-0.54 A body
-0.16 A books
-0.84 A both
-0.64 A bow
0.33 A boy
0.13 A brand
0.14 A break
-0.20 A bright
0.48 A brilliant
0.58 A bring
-0.51 A bringing
-0.10 A british
-0.25 A broadcast
-0.06 A brother
-0.40 A brought
0.04 A business
0.11 A but
-0.43 A cable
-0.43 A called
-0.35 A came
0.08 A can
-0.37 A canada
-0.47 A cancelled
-0.48 A care
-0.39 A case
0.55 A cast
-0.37 A casting
0.17 A centers
-0.28 A central
0.34 A centre
-0.32 A century
-0.30 A ceo
-0.20 A chance
-0.37 A changes
-0.05 A channel
-0.47 A channels
-0.47 A character
0.11 A characters
-1.20 A charge
-0.35 A charismatic
-0.23 A checking
0.15 A chef
-0.13 A chief
-0.25 A christmas
-0.40 A city
-0.19 A clarify
-0.26 A close
-0.36 A closer
0.10 A co
-0.35 A co-creator
0.05 A come
0.65 A comeback
0.40 A comedic
-0.09 A comedy
-0.28 A comes
-1.09 A coming
-0.43 A commissioned
-0.78 A complex
0.27 A confirmed
-0.27 A consistently
-0.42 A continue
-0.43 A continues
0.64 A contract
-0.27 A corruption
0.24 A could
0.20 A couple
0.33 A course
-0.47 A create
-0.23 A created
0.14 A creative
-1.06 A creator
-0.67 A creators
-0.40 A crime
-0.30 A critical
0.30 A critically
-0.22 A cult
-0.22 A culture
0.51 A current
0.28 A currently
-0.18 A daily
-0.54 A date
0.16 A day
-0.12 A days
-0.19 A dead
-0.29 A deal
-0.48 A death
-0.15 A debut
-0.50 A debuted
-0.21 A decide
-0.60 A decision
-0.44 A dedicated
-0.32 A delighted
0.69 A described
-0.79 A design
-0.51 A designs
-0.13 A details
0.46 A detective
0.40 A determined
-0.28 A development
-0.51 A diary
-0.62 A did
-0.31 A different
-0.78 A dinner
-1.24 A direct
0.07 A directed
-0.81 A directing
-0.51 A direction
-0.59 A director
-0.64 A directs
-0.32 A dirty
-0.38 A discover
-0.36 A discovered
-0.51 A discovers
-0.52 A do
-0.04 A does
0.35 A doing
-0.37 A doors
-0.43 A down
0.92 A drama
-0.24 A dramas
0.28 A dramedy
-0.04 A drew
0.60 A due
-0.42 A during
-0.12 A duties
-0.52 A each
-0.35 A earlier
-0.46 A either
-0.46 A end
-0.05 A ended
0.33 A ending
-0.65 A england
-0.60 A english
-0.06 A enough
0.68 A ensemble
0.61 A enter
-0.10 A entering
-0.56 A entertainment
-0.37 A epic
-0.38 A episode
-0.15 A episodes
-0.09 A established
-0.11 A even
-0.18 A event
-0.36 A ever
-0.42 A every
0.60 A everyone
-0.27 A exactly
-0.51 A excited
-0.84 A exec
-0.94 A executive
0.58 A exiting
-0.41 A face
-0.55 A family
-0.13 A famous
-0.42 A fan
-0.37 A fans
-0.54 A fantastic
0.05 A fantasy
-0.20 A far
-0.26 A fate
0.18 A father
-0.13 A favorite
-0.19 A favourite
0.41 A featuring
0.14 A few
-0.50 A fight
-0.34 A fighting
-0.41 A film
0.17 A filmed
-0.41 A filming
0.73 A films
-0.28 A final
-0.16 A finale
-0.26 A finally
-0.40 A financial
0.08 A find
-0.60 A finding
-0.17 A finish
-0.34 A first
-0.28 A focus
-0.24 A follow
-0.19 A followed
-0.19 A following
0.37 A follows
-0.07 A forces
0.27 A fortress
-0.54 A fortune
-0.37 A forward
0.20 A found
0.17 A franchise
-0.97 A friend
0.24 A from
0.16 A front
0.20 A fronted
-0.48 A fun
0.31 A funny
-0.59 A future
-0.50 A game
-0.07 A gang
-0.10 A get
-0.38 A gets
-0.62 A getting
-0.32 A girl
0.21 A given
-0.10 A global
-0.35 A globally
-0.42 A globe
-0.62 A go
-0.64 A going
0.25 A good
0.23 A graphic
-0.47 A great
0.16 A group
0.45 A guest
-0.37 A had
-0.05 A happened
-0.21 A hard
-0.37 A has
-0.28 A have
-0.35 A having
-0.42 A he
-0.27 A heard
-0.15 A heir
0.08 A held
-0.68 A helm
-0.51 A helmed
-0.37 A helped
0.44 A her
0.48 A here
0.50 A heroine
-0.13 A hiding
-0.28 A high
0.12 A highly
-0.52 A him
0.17 A his
-0.07 A historic
-0.09 A historical
-0.36 A history
-0.44 A hits
0.04 A home
-0.24 A hospital
-0.22 A host
0.17 A hot
-0.53 A hour
-0.14 A hours
-0.92 A however
-0.41 A human
-0.06 A humanity
0.15 A husband
-0.33 A i
-0.30 A i'm
-0.19 A illustrated
-0.43 A immersive
0.98 A includes
-0.16 A increasing
-0.39 A incredible
-0.18 A independent
-0.36 A india
0.17 A indie
-0.66 A inspired
0.19 A instead
-0.47 A intense
-0.07 A international
0.44 A interview
0.85 A interviews
-0.47 A into
-0.42 A invest
-0.17 A investigate
0.57 A investigates
-0.37 A investigation
0.07 A involved
0.26 A ireland
-0.30 A japan
-0.59 A japanese
0.27 A job
-0.05 A joined
0.61 A joining
0.19 A joins
0.34 A journalist
-0.15 A journey
0.35 A judge
-0.27 A just
0.13 A kept
-0.49 A killer
-0.25 A king
-0.28 A know
0.46 A known
0.17 A korea
-0.17 A korean
0.11 A lady
-0.30 A large
0.32 A last
-0.12 A later
-0.61 A latter
-0.15 A launch
-0.42 A launched
-0.33 A lead
0.35 A leads
-0.21 A learn
-0.08 A least
-0.60 A leave
-0.11 A led
0.12 A left
-0.16 A less
-0.37 A life
-0.39 A light
0.06 A like
0.36 A likely
0.16 A limited
-0.32 A lineup
-0.13 A list
-0.23 A local
0.60 A london
-0.43 A long
0.37 A longtime
-0.25 A look
0.20 A looked
0.56 A looking
0.36 A lord
-0.36 A love
0.21 A made
-0.30 A magazine
-0.18 A main
0.63 A make
-0.56 A makes
-0.77 A making
-0.17 A man
-1.07 A manga
-0.07 A many
-0.70 A married
-0.47 A material
0.35 A may
-0.41 A means
-0.06 A meeting
0.07 A member
-0.48 A members
-0.49 A memory
-0.22 A midseason
0.47 A might
-0.40 A million
-0.36 A minute
-0.62 A mission
-0.53 A modern
-0.35 A monster
-0.24 A months
0.10 A more
-0.46 A most
0.31 A moved
-0.31 A movie
-0.31 A movies
0.10 A mr
0.19 A mrs
-0.27 A much
0.83 A multiple
0.17 A mum
-0.05 A murder
0.22 A murdered
-0.73 A music
-0.26 A must
0.14 A my
-0.15 A name
0.09 A named
-0.31 A need
-0.84 A network
-0.61 A never
0.08 A new
0.77 A newcomer
-0.43 A newest
-0.12 A newly
-0.53 A news
0.31 A next
-0.49 A night
-0.28 A nights
-0.07 A no
0.29 A north
-0.06 A not
0.42 A nothing
-0.54 A novel
-0.29 A novels
0.09 A now
-0.15 A number
-0.29 A numerous
0.27 A off
-0.48 A officer
-0.45 A officially
-0.13 A old
-0.14 A older
-0.41 A oldest
-0.18 A once
-0.06 A one
-0.67 A only
-0.20 A opening
-0.61 A opens
-0.32 A opposite
-0.62 A or
0.34 A order
-0.10 A ordered
-0.52 A original
0.41 A originally
0.12 A originals
-0.36 A other
0.61 A others
-0.50 A our
0.43 A out
-0.46 A over
-0.07 A overseas
-0.44 A overseeing
-0.89 A own
-0.17 A owned
0.15 A owner
-0.16 A p.m
-0.08 A parents
0.32 A part
0.24 A partner
-0.52 A past
0.13 A peek
-0.52 A penned
-0.29 A people
-0.51 A perform
0.18 A performance
-0.18 A period
0.66 A photo
0.26 A picked
0.11 A place
-0.53 A plan
0.66 A platform
0.56 A play
-0.19 A played
0.06 A playing
0.68 A plays
-0.36 A pleased
0.59 A podcast
-0.45 A police
0.34 A political
0.21 A pop
0.60 A portray
-0.46 A position
-0.19 A post-production
-0.21 A power
-0.07 A powerful
-0.37 A premiere
0.58 A premieres
-0.11 A prequel
0.22 A present
-0.72 A president
-0.76 A press
0.36 A previously
0.10 A prison
0.51 A procedural
-0.54 A produce
0.31 A produced
-0.48 A producer
-1.06 A producers
0.19 A produces
-0.50 A production
-0.39 A programming
-0.69 A project
-0.54 A projects
-0.69 A promises
0.70 A psychological
-0.04 A published
-0.32 A publisher
0.19 A pulled
-0.07 A ratings
0.23 A read
-0.63 A really
0.34 A recovering
0.32 A recurring
0.65 A regular
0.75 A relationship
-0.72 A release
0.35 A released
0.22 A remain
-0.22 A remained
-1.10 A remains
-0.56 A renewed
-0.22 A reportedly
-0.05 A reports
0.43 A representative
0.91 A reprise
0.13 A reprises
-0.25 A respectively
-0.05 A return
0.23 A returns
-0.62 A revealed
-0.34 A revenge
0.12 A revolves
-0.06 A rights
-0.44 A rising
0.89 A role
0.74 A roles
0.25 A romance
0.32 A romantic
0.26 A rumored
0.30 A rumoured
-0.18 A s
-0.79 A said
0.40 A same
-0.43 A saw
-0.59 A say
0.41 A saying
-0.54 A says
-0.30 A scenes
-0.49 A scheduled
-0.26 A school
0.43 A sci-fi
-0.21 A screens
-0.71 A script
-0.38 A scripted
-0.51 A scripts
-0.22 A search
-0.63 A season
0.16 A second
-0.11 A secret
-0.31 A secrets
-0.25 A see
0.77 A seen
-0.28 A sense
-0.27 A seoul
-0.35 A series
0.05 A serious
-0.57 A serve
-0.34 A serves
-0.28 A service
0.04 A set
-0.62 A sets
0.20 A share
-0.27 A shared
0.09 A she
-0.15 A shooting
-0.07 A short
-0.31 A should
0.33 A show
-1.21 A showrunner
-0.78 A showrunners
-0.16 A shows
-0.16 A siblings
0.55 A signed
0.05 A since
0.20 A single
-0.88 A sister
-0.08 A sisters
-0.59 A sitcom
0.54 A sits
0.35 A slated
-0.38 A slot
-0.66 A small
-0.45 A smash
-0.47 A so
0.27 A solid
-0.41 A solve
0.09 A some
-0.17 A something
-0.13 A son
-0.51 A song
-0.68 A soon
-0.39 A sound
-0.16 A space
-0.43 A special
0.24 A spin-off
0.29 A spinoff
-0.08 A spoke
0.44 A spy
0.27 A stage
0.19 A star
0.18 A starred
-1.16 A starring
0.39 A stars
-0.07 A start
-0.26 A started
0.46 A starting
-0.41 A starts
-0.17 A statement
-0.37 A stepped
-0.30 A stepping
0.30 A steps
-0.32 A stick
-0.66 A story
-0.16 A streaming
-0.13 A strength
0.23 A struggle
-0.15 A students
-0.71 A studio
0.59 A style
0.28 A success
-0.15 A successful
0.26 A such
-0.13 A suddenly
-0.53 A sunday
-0.31 A support
0.54 A supporting
-0.75 A sure
0.06 A surprise
-0.21 A survive
0.21 A take
-0.04 A takes
0.40 A taking
0.32 A talent
-0.46 A team
-0.07 A teams
0.40 A teen
-0.22 A television
-0.10 A tells
-0.41 A than
0.08 A their
0.07 A them
-0.51 A theme
-0.29 A themed
-0.14 A themselves
-0.67 A then
-0.53 A there
-0.42 A these
-0.07 A they
0.57 A thief
-0.16 A think
0.22 A those
-0.26 A thriller
0.21 A through
0.33 A title
-0.16 A titles
0.37 A titular
0.21 A together
-0.19 A tokyo
-0.50 A told
0.41 A too
-0.29 A took
-0.29 A top
0.33 A tour
-0.69 A town
-0.50 A trailer
-0.48 A trilogy
0.24 A truth
0.20 A turned
-0.84 A tv
-0.86 A uk
-0.42 A unconfirmed
-0.17 A under
-0.64 A unexpected
-0.48 A unique
0.49 A universe
-0.35 A unravel
0.24 A until
0.19 A up
0.74 A upcoming
-0.21 A update
-0.24 A updates
1.04 A upped
-0.24 A us
-0.26 A use
-0.21 A used
-0.49 A vampire
-0.30 A various
0.30 A very
-0.43 A via
-0.46 A vice
-0.36 A video
0.57 A viewers
-0.32 A villain
0.24 A voice
-0.27 A wait
-0.20 A wanted
-0.43 A watch
-0.50 A watched
-0.50 A way
-0.60 A we
-0.11 A we're
0.49 A wednesday
-0.16 A weeks
-0.36 A welcomed
-0.13 A well
0.17 A west
0.15 A western
0.26 A when
-0.55 A where
-1.00 A which
0.16 A while
0.04 A who
0.38 A whose
0.21 A why
0.11 A wife
0.13 A will
-0.41 A winner
-0.40 A winning
0.41 A without
-0.27 A woman
-0.24 A work
-0.19 A worked
-0.96 A working
-0.44 A world
0.68 A would
-0.68 A wraps
-0.25 A writers
-0.27 A writes
-0.82 A writing
-0.10 A written
-0.22 A wrote
-0.60 A year
0.25 A years
-0.59 A yes
0.13 A yet
0.29 A york
0.32 A you
-0.37 A young
0.04 A your
0.11 A –
-0.56 A —
0.41 A “
-0.11 A ”
-0.22 An !
-0.21 An #
-0.30 An %C
0.19 An %D
-0.37 An %K
0.19 An %N
-0.78 An %O
-0.06 An %P
-0.17 An %T
-0.49 An &
-0.07 An (
-0.23 An )
-0.09 An +
0.10 An ,
0.24 An -
0.12 An --
0.70 An ...
-0.78 An /
-0.45 An :
0.23 An ;
-0.18 An ?
-0.35 An ]
-0.88 An about
0.23 An absent
0.27 An according
-0.05 An action
-0.56 An actor
0.20 An actors
0.25 An actress
-0.79 An adaptation
-0.71 An adapted
0.44 An added
0.08 An admitted
0.23 An after
0.33 An again
-0.29 An agent
0.28 An ago
-0.42 An aired
-0.19 An aka
0.07 An all
-0.57 An along
0.27 An alongside
0.52 An already
-0.10 An also
0.04 An always
0.24 An am
-0.45 An anime
0.57 An announced
-0.75 An another
-0.12 An anticipated
0.19 An appear
-0.35 An around
0.79 An arrives
-0.08 An attached
-0.17 An attended
-0.46 An australia
0.29 An available
-0.06 An award
0.20 An back
0.31 An bafta
-0.43 An based
-0.72 An became
0.17 An been
-0.10 An before
0.50 An begins
-0.10 An behind
0.05 An being
0.54 An best
-0.29 An best-selling
-0.25 An black
-0.53 An board
-0.54 An book
-0.20 An both
-0.64 An bow
0.14 An break
-0.20 An bright
-0.41 An brilliant
-0.23 An broadcast
-0.07 An brother
-0.41 An brought
-0.29 An but
-0.05 An cable
-0.19 An called
-0.34 An can
0.62 An cast
-0.37 An casting
0.17 An centers
0.34 An centre
-0.30 An ceo
-0.32 An character
0.08 An characters
-0.70 An charge
-0.20 An charismatic
0.23 An checking
-0.59 An chief
0.13 An christmas
-0.19 An clarify
-0.26 An close
-0.36 An closer
0.14 An co
-0.13 An co-creator
0.42 An come
0.30 An comedy
0.18 An comes
-0.55 An coming
-0.19 An commissioned
-0.23 An complex
0.33 An confirmed
-0.37 An continue
-0.35 An continues
-0.11 An create
-0.53 An created
-0.31 An creative
-0.95 An creator
-0.65 An creators
-0.17 An crime
-0.18 An daily
-0.22 An date
0.71 An daughter
-0.21 An day
-0.19 An dead
0.21 An deal
-0.15 An debut
-0.39 An debuted
-0.28 An dedicated
-0.22 An described
-0.51 An designs
-0.11 An details
-0.21 An detective
-0.37 An did
-0.45 An dinner
-1.17 An direct
0.20 An directed
-0.74 An directing
-0.93 An director
-0.76 An directs
-0.32 An dirty
-0.04 An does
0.37 An doing
-0.73 An doors
-0.33 An down
0.24 An drama
-0.07 An dramas
-0.48 An due
-0.28 An during
-0.29 An duties
-0.20 An each
-0.23 An ending
0.61 An enter
-0.54 An entertainment
-0.37 An epic
-0.17 An episode
0.10 An episodes
-0.09 An established
-0.37 An even
0.09 An event
-0.42 An every
-0.84 An exec
-0.27 An executive
-0.13 An family
-0.13 An famous
-0.42 An fan
0.06 An fans
-0.54 An fantastic
-0.19 An fantasy
-0.42 An father
-0.18 An favourite
-0.14 An fighting
-0.40 An film
0.18 An filmed
-0.36 An filming
-0.33 An finale
-0.27 An finally
-0.22 An financial
0.25 An find
-0.67 An first
-0.22 An focus
-0.15 An following
0.28 An follows
0.27 An found
-0.77 An friend
0.16 An front
0.30 An fronted
0.23 An game
0.30 An get
-0.37 An gets
-0.05 An getting
0.21 An given
-0.10 An global
0.09 An globally
-0.36 An globe
-0.31 An go
-0.46 An going
-0.33 An great
-0.20 An had
-0.20 An hard
0.19 An has
-0.17 An have
0.15 An he
-0.09 An head
-0.68 An helm
-0.51 An helmed
0.07 An her
-0.34 An here
-0.12 An hiding
-0.24 An high
0.13 An highly
-0.05 An him
-0.09 An historical
0.47 An hit
-0.29 An hospital
-0.22 An host
0.17 An hot
0.11 An husband
-0.18 An i
-0.30 An i'm
-0.13 An illustrated
-0.33 An independent
0.19 An instead
0.44 An interview
-0.26 An into
-0.17 An investigate
-0.27 An investigates
0.36 An ireland
-0.20 An japan
-0.31 An job
0.05 An join
0.35 An joined
0.61 An joining
0.21 An joins
-0.11 An journey
0.08 An just
-0.26 An king
0.49 An known
-0.13 An korean
-0.12 An lady
-0.29 An large
0.44 An last
0.57 An later
-0.14 An launch
-0.42 An launched
-0.33 An lawyer
-0.04 An lead
-0.12 An leading
0.37 An leads
-0.45 An leave
0.19 An leaving
-0.08 An led
-0.39 An left
-0.12 An less
-0.44 An life
-0.23 An light
-0.32 An like
0.23 An likely
-0.10 An list
-0.15 An local
-0.04 An london
0.20 An longtime
0.22 An look
-0.14 An looked
0.13 An lord
-0.16 An made
-0.26 An magazine
0.61 An make
-0.56 An makes
-0.99 An manga
-0.16 An may
0.08 An member
-0.48 An members
-0.49 An memory
0.44 An might
-0.26 An modern
-0.10 An more
-0.25 An most
-0.06 An mother
-0.25 An movie
0.12 An mr
-0.27 An much
0.22 An murdered
-0.65 An music
-0.35 An must
0.23 An my
-0.09 An name
-0.19 An network
-0.61 An never
-0.36 An new
0.77 An newcomer
-0.53 An news
-0.22 An next
0.09 An no
-0.47 An noir
0.35 An north
0.23 An not
0.09 An nothing
-0.49 An novel
-0.45 An novels
-0.09 An now
0.26 An off
-0.43 An officer
-0.09 An once
0.15 An one
-0.76 An only
-0.20 An opening
-0.30 An or
0.12 An order
-0.29 An original
0.24 An originally
-0.24 An originals
-0.58 An other
0.66 An others
-0.22 An our
0.10 An out
-0.14 An over
-0.07 An overseas
-0.57 An own
-0.17 An owned
0.61 An part
0.24 An partner
0.13 An peek
-0.52 An penned
-0.36 An people
-0.23 An perform
0.42 An photo
0.12 An place
0.57 An play
-0.39 An played
0.58 An playing
0.61 An plays
0.34 An political
0.60 An portray
-0.38 An position
0.12 An premiere
0.20 An premieres
-0.11 An prequel
-0.20 An present
-0.69 An president
-0.57 An produce
-0.42 An produced
-0.50 An producer
-0.91 An producers
0.34 An produces
-0.09 An production
-0.33 An project
-0.51 An projects
0.19 An pulled
0.07 An recently
0.34 An recovering
-0.28 An regular
-0.71 An release
0.22 An remain
-0.22 An remained
-0.79 An remains
-0.13 An renewed
0.61 An reprise
0.13 An reprises
-0.33 An respectively
-0.18 An return
-0.15 An returning
-0.08 An returns
-0.64 An revealed
-0.34 An revenge
0.66 An role
-0.29 An roles
-0.45 An romantic
0.26 An rumored
-0.06 An s
-0.62 An said
-0.39 An same
-0.31 An says
-0.15 An scandal
-0.30 An scenes
-0.39 An scheduled
-0.71 An script
-0.37 An scripts
-0.27 An search
-0.36 An second
-0.49 An secret
0.41 An seems
0.26 An seen
-0.27 An seoul
0.12 An series
-0.37 An serve
-0.21 An serves
-0.27 An service
-0.22 An set
-0.22 An several
-0.08 An share
-0.27 An she
0.33 An show
-0.21 An shown
-0.92 An showrunner
0.22 An shows
0.55 An signed
0.13 An since
0.20 An single
-0.75 An sister
-0.08 An sisters
-0.07 An sitcom
0.35 An slated
-0.38 An so
-0.07 An solve
-0.11 An some
0.26 An son
-0.41 An soon
-0.29 An sound
-0.08 An south
-0.39 An space
-0.36 An spin-off
-0.06 An spinoff
0.58 An star
0.44 An starred
-0.44 An starring
0.18 An stars
0.24 An start
0.37 An starting
-0.12 An statement
-0.30 An stepping
0.30 An steps
-0.31 An story
-0.34 An streaming
-0.13 An strength
0.29 An struggle
-0.67 An studio
0.59 An style
0.49 An supporting
-0.55 An sure
-0.04 An survive
0.40 An take
0.40 An taking
0.32 An talent
-0.64 An team
-0.79 An television
-0.39 An than
-0.22 An their
0.05 An them
-0.22 An theme
-0.14 An themed
-0.62 An then
0.31 An there
-0.80 An they
-0.16 An think
-0.98 An thriller
0.09 An through
-0.17 An time
0.32 An title
0.37 An titular
0.28 An together
-0.21 An told
-0.19 An took
-0.22 An top
-0.06 An town
-0.50 An trailer
-0.22 An trilogy
0.21 An turned
-0.39 An tv
0.43 An under
-0.48 An unique
0.44 An until
0.25 An up
-0.21 An update
-0.24 An updates
-0.48 An us
-0.23 An various
0.35 An very
-0.39 An via
-0.46 An vice
0.14 An video
-0.11 An viewers
0.38 An voice
-0.25 An wait
-0.42 An watch
-0.47 An we
-0.09 An we're
0.49 An wednesday
0.14 An well
-0.37 An west
0.13 An western
-0.05 An what
0.21 An when
-0.50 An where
-0.16 An which
-0.53 An while
0.27 An who
0.16 An whose
-0.31 An wife
-0.21 An winner
-0.34 An winning
-0.15 An woman
-0.22 An work
-0.31 An worked
-0.89 An working
0.35 An would
-0.35 An writer
-0.27 An writes
-0.62 An writing
-0.59 An written
-0.21 An wrote
-0.30 An year
0.35 An years
0.41 An yet
-0.42 An york
-0.56 An you
-0.21 An young
-0.26 An your
0.30 An –
-0.53 An —
-0.22 An “
-0.05 An ”
-0.53 B !
-0.36 B #
0.08 B %C
-0.64 B %D
-0.71 B %K
-0.04 B %N
0.46 B %O
-0.18 B %P
0.34 B %S
-0.16 B %T
0.09 B &
-0.28 B 's
-0.06 B (
-0.04 B )
0.23 B ,
-0.31 B -
0.28 B --
-0.22 B .
0.27 B ...
-0.11 B /
-0.30 B 1990s
-0.26 B 3d
0.27 B ;
0.29 B ?
0.15 B [
0.26 B about
-0.45 B acclaimed
0.12 B according
0.16 B accused
-0.26 B across
-0.28 B acting
0.12 B actor
-0.33 B actors
0.49 B actress
-0.38 B actually
-0.64 B adaptation
-0.68 B adapted
-0.58 B adapts
-0.08 B added
0.88 B addition
0.45 B adds
-0.26 B adventure
-0.62 B affair
-0.43 B after
-0.44 B again
-0.09 B against
0.09 B ahead
-0.09 B air
0.18 B aired
-0.44 B aka
-0.51 B all
-0.23 B along
-0.27 B alongside
0.60 B already
-0.08 B also
0.43 B although
-0.29 B american
0.06 B among
-0.41 B animated
0.34 B animates
-0.29 B animation
-0.60 B anime
-0.10 B announce
0.63 B announced
-0.32 B announcements
-0.06 B another
-0.37 B anthology
0.48 B any
-0.35 B anything
-0.65 B around
-0.22 B association
0.24 B australia
0.30 B australian
-0.31 B author
-0.19 B available
-0.18 B award
-0.30 B award-winning
0.11 B axed
0.23 B back
-0.61 B backdrop
-0.16 B bafta
-0.45 B based
-0.22 B battle
0.13 B beautiful
-0.25 B became
-0.18 B before
-0.64 B began
-0.48 B begin
-0.34 B begins
-0.15 B begun
-0.21 B behind
-0.57 B being
0.23 B beloved
-0.61 B best
0.26 B best-selling
-0.33 B bestselling
-0.05 B between
-0.77 B big
-0.19 B black
-0.05 B boasts
-0.44 B body
-0.77 B book
-0.29 B boss
0.18 B both
-0.40 B brand
-0.59 B bring
-0.22 B bringing
-0.32 B brings
0.04 B britain
0.14 B british
-0.07 B broadcast
0.33 B brother
-0.62 B but
-0.57 B called
0.28 B cameras
0.70 B can
0.50 B cast
0.27 B casting
0.79 B casts
0.23 B centering
-0.33 B centers
0.22 B centres
-0.22 B ceo
-0.32 B chain
-0.24 B chairman
-0.71 B chance
-0.15 B channels
-0.06 B character
0.18 B characters
-0.52 B chief
-0.13 B city
-0.25 B claim
-0.58 B classic
-0.46 B clear
-0.07 B close
-0.13 B closer
-0.25 B co-created
-0.20 B co-creator
-0.66 B co-creators
-0.19 B co-production
-0.33 B co-written
-0.29 B collaboration
-0.34 B combination
0.36 B come
-0.55 B comedy
0.26 B comes
-0.38 B comic
-0.20 B coming
-0.54 B commission
-0.17 B commissioned
0.36 B company
0.48 B confirmed
0.55 B continues
-0.29 B could
-0.42 B courtesy
-0.17 B covers
-0.59 B created
-0.88 B creative
-0.77 B creator
-0.47 B creators
-0.41 B credit
-0.27 B crime
-0.08 B cult
-0.14 B dark
-0.18 B date
-0.30 B dates
-0.34 B daughter
-0.16 B day
-0.27 B days
-0.25 B deal
-0.35 B death
0.44 B debut
-0.12 B debuted
-0.39 B delighted
0.41 B described
-0.32 B design
-0.37 B despite
-0.15 B destroy
-0.11 B detective
0.63 B determined
-0.26 B developed
-0.23 B developing
0.45 B different
0.11 B direct
-0.52 B directed
-0.41 B directing
-1.26 B director
0.07 B directorial
-1.11 B directors
-0.05 B discover
-0.40 B discovered
-0.12 B divine
0.14 B do
0.39 B does
-0.42 B down
0.28 B dr
0.32 B drama
-0.64 B dramas
-0.49 B drawn
-0.54 B dubbed
0.69 B due
0.34 B during
-0.07 B duties
-0.08 B east
-0.77 B emmy
0.06 B encounter
0.23 B end
-0.10 B ending
-0.47 B england
0.12 B enjoy
0.73 B ensemble
0.20 B entertainment
-0.17 B episode
-0.19 B episodes
-0.59 B established
0.18 B even
0.62 B event
-0.40 B events
-0.54 B every
-0.24 B excited
-0.30 B exec
-0.41 B executive
-0.73 B executives
0.30 B expect
-0.19 B expected
-0.27 B explore
0.30 B face
-0.26 B faces
-0.56 B fact
-0.72 B fame
-0.42 B family
0.24 B famous
-0.31 B fan
-0.27 B fans
-0.22 B fantastic
-0.24 B fantasy
0.48 B father
-0.59 B favourite
0.08 B features
0.52 B featuring
-0.22 B fictional
-0.62 B film
-0.06 B filmed
-0.08 B filming
-0.58 B filmmaker
-0.16 B final
0.52 B finale
0.07 B find
-0.31 B first
-0.05 B focuses
-0.65 B follow
0.19 B followed
-0.28 B following
-0.31 B follows
-0.04 B forces
0.35 B former
-0.62 B forward
-0.40 B found
-0.04 B franchise
-0.15 B french
-0.74 B friend
0.10 B from
0.09 B front
0.13 B full
0.13 B game
-0.40 B gang
-0.37 B genre
0.05 B get
-0.35 B gets
-0.46 B getting
-0.20 B girl
-0.22 B given
-0.13 B gives
-0.37 B glimpse
0.18 B globe
-0.13 B go
-0.44 B goes
-0.40 B going
-0.33 B good
-0.38 B grateful
0.41 B great
-0.48 B grew
0.19 B had
-0.41 B hand
-0.17 B happened
0.12 B has
0.38 B have
-0.59 B having
-1.07 B he
-0.30 B head
-0.13 B headlines
-0.48 B helm
-0.61 B helmed
-0.04 B her
-0.17 B here
-0.49 B heroine
-0.17 B high
0.19 B him
-0.40 B his
-0.46 B hit
-0.11 B hollywood
-0.29 B home
-0.40 B horror
-0.18 B hospital
0.60 B host
0.21 B hot
0.12 B hour
0.55 B how
0.14 B however
0.15 B huge
0.06 B husband
-0.48 B i
0.19 B i'm
0.32 B iconic
0.38 B if
-0.25 B illustrated
-0.46 B image
-0.48 B include
-0.24 B included
-0.04 B includes
-0.15 B independent
-0.23 B indie
-0.08 B inspired
0.10 B into
-0.58 B investigation
0.06 B involved
0.46 B ireland
-0.42 B irish
-0.50 B itself
0.31 B japanese
0.41 B join
0.43 B joined
0.56 B joining
0.44 B joins
-0.27 B journalist
-0.07 B journey
-0.09 B just
0.12 B killing
-0.04 B king
-0.36 B know
0.15 B known
0.47 B korean
-0.62 B last
0.36 B latest
-0.29 B launch
-0.26 B launched
0.15 B lawyer
0.78 B lead
-0.38 B leading
0.24 B led
-0.83 B left
0.16 B legal
-0.45 B life
0.07 B light
-0.12 B likely
-0.22 B limited
-0.35 B lineup
-0.48 B list
0.59 B lives
0.28 B location
-0.39 B london
-0.15 B long
-0.09 B look
-0.35 B looks
-0.35 B lord
0.42 B love
-0.64 B made
-0.32 B magical
-0.86 B main
-0.18 B make
-0.35 B making
-0.30 B male
-0.28 B man
-0.69 B manga
-0.50 B many
0.38 B marks
0.32 B married
-0.09 B match
-0.25 B me
-0.57 B means
-0.08 B meanwhile
-0.20 B medical
-0.26 B meets
0.32 B member
-0.15 B members
-0.23 B men
0.14 B might
-0.09 B million
-0.18 B minute
-0.40 B miss
-0.24 B mission
-0.04 B modern
-0.11 B months
-0.52 B more
-0.38 B most
0.51 B mother
0.30 B move
-0.12 B moved
-0.07 B moves
-0.24 B movie
-1.09 B mr
0.17 B much
-0.59 B musical
-0.06 B must
0.24 B my
-0.08 B mysteries
-0.16 B mystery
-0.56 B name
-0.89 B named
-0.16 B nearly
-0.72 B network
-0.11 B networks
0.31 B new
0.55 B newcomer
0.46 B newcomers
-0.60 B newly
0.17 B news
-0.55 B next
-0.50 B night
0.08 B nights
-0.13 B nominated
0.44 B nominee
-0.44 B north
-0.05 B not
-0.54 B note
0.20 B novel
-0.31 B novels
0.80 B now
-0.17 B number
-0.70 B off
-0.30 B officer
-0.19 B official
-0.34 B officially
-0.43 B old
-0.46 B older
-0.39 B once
-0.32 B one
-0.49 B opening
0.49 B opposite
-0.57 B or
0.44 B order
-0.14 B ordered
-0.93 B original
-0.21 B originally
0.61 B originals
0.43 B oscar
-0.24 B other
-0.07 B others
-0.30 B our
0.11 B out
0.57 B outside
0.35 B over
-0.13 B own
-0.08 B p.m
-0.26 B pair
0.43 B part
0.69 B parter
-0.49 B partner
-0.35 B parts
-0.20 B passed
-0.14 B peek
-0.27 B penned
0.70 B people
0.36 B period
0.12 B phenomenal
0.22 B photo
-0.34 B picks
-0.24 B pilot
0.29 B pilots
0.09 B place
-0.25 B plan
-0.96 B play
0.40 B played
0.25 B playing
-0.33 B plays
-0.37 B plot
-0.54 B police
-0.33 B popular
-0.85 B portray
0.33 B portrayed
-0.94 B power
-0.59 B powerful
-0.25 B premiere
-0.72 B premiered
-0.11 B presentation
-0.57 B president
0.45 B press
-0.16 B previous
-0.37 B previously
-0.50 B procedural
-0.47 B produce
-0.79 B produced
-0.57 B producer
-0.76 B producers
-0.42 B produces
-0.96 B production
-0.13 B project
0.06 B promises
-0.08 B promotional
0.30 B protagonist
0.13 B protagonists
-0.28 B published
-0.39 B publisher
-0.05 B put
-0.16 B quickly
-0.06 B ratings
-0.48 B read
-0.38 B reads
-0.23 B ready
-0.08 B real
-0.08 B really
0.59 B recently
0.38 B recovering
-0.24 B regular
-0.47 B release
-0.11 B released
-0.19 B remains
0.49 B remake
-0.36 B renewal
-0.12 B replaced
-0.12 B replacing
0.37 B report
-0.27 B reported
-0.17 B reports
-0.63 B representative
0.34 B reprising
-0.28 B resourceful
0.10 B respectively
0.26 B return
0.05 B returning
-0.46 B returns
0.71 B reunion
0.47 B reunites
0.29 B reveal
0.26 B revealed
-0.39 B revolves
-0.29 B role
-0.10 B roles
0.29 B rolling
0.39 B romance
-0.14 B run
0.29 B s
-0.26 B said
-0.28 B same
-0.08 B save
0.86 B say
-0.30 B says
-0.06 B scandal
-0.05 B scenes
-0.28 B science
0.14 B screenwriter
-0.47 B script
0.32 B season
-0.32 B seasons
-0.06 B second
-0.41 B secret
0.64 B see
0.64 B seen
0.29 B sees
-0.52 B senior
-0.25 B sequel
-0.70 B serial
0.10 B series
-0.59 B service
0.15 B set
-0.39 B setting
-0.05 B several
-0.43 B share
-0.39 B shared
0.16 B she
-0.52 B shocking
-0.20 B shooting
-0.61 B shot
-0.25 B show
-0.38 B shown
-0.34 B showrunner
-0.06 B shows
0.67 B signed
-0.21 B since
-0.11 B sister
0.13 B sisters
-0.32 B slate
-0.39 B small
-0.11 B so
0.56 B some
0.25 B son
-0.50 B song
-0.36 B sonic
-0.78 B soon
-0.48 B source
0.21 B south
0.55 B speaking
0.58 B special
0.41 B spin-off
-0.40 B spinoff
-0.24 B staff
0.12 B star
0.38 B star-studded
0.45 B starred
0.51 B starring
0.19 B stars
-0.44 B started
0.41 B starts
-0.73 B statement
0.38 B status
0.38 B stick
-0.20 B still
-0.48 B stories
-0.27 B story
0.58 B streaming
0.46 B strong
-0.80 B success
0.21 B successful
-0.47 B such
-0.41 B sunday
0.49 B supposed
-0.06 B synopsis
-0.52 B take
-0.35 B takes
-0.35 B talent
-0.74 B team
-0.14 B teaser
-0.21 B technology
0.26 B teen
-0.72 B television
-0.33 B tell
0.16 B tells
0.70 B than
0.10 B their
-0.69 B them
-0.50 B theme
-0.94 B then
0.17 B there
0.26 B these
-0.32 B they
-0.40 B they're
-0.64 B thief
-0.37 B thinks
0.18 B third
0.24 B those
-0.37 B thrilled
-0.53 B thriller
-0.22 B throughout
-0.15 B time
0.39 B title
-0.16 B titles
-0.27 B together
-0.52 B tokyo
-0.25 B told
0.21 B too
0.28 B took
-0.42 B top
-0.05 B total
-0.59 B town
-0.51 B trailer
-0.53 B trio
-0.96 B truly
-0.06 B truth
-0.48 B turn
-0.23 B turns
-0.43 B tv
-0.30 B u.s.
-0.50 B under
0.47 B unique
-0.58 B unveiled
0.51 B upcoming
-0.43 B upon
0.19 B us
0.18 B vampire
0.30 B various
-0.40 B version
-0.40 B very
-0.15 B via
-0.34 B video
-0.14 B viewers
0.05 B villain
0.19 B voice
-0.13 B waiting
0.27 B want
0.11 B wanted
-0.19 B watching
-0.05 B way
-0.09 B we
-0.39 B we're
-0.30 B web
-0.65 B webtoon
-0.41 B weekend
-0.22 B weeks
-0.38 B well
-0.17 B west
0.20 B what
0.14 B when
-0.07 B where
-0.46 B whether
-0.31 B which
-0.11 B while
-0.09 B who
0.54 B wife
0.41 B winner
-0.73 B winning
-0.04 B winter
-0.32 B within
-0.16 B work
-0.31 B working
-0.42 B world
0.07 B would
-0.37 B writer
-0.84 B writers
-0.30 B written
-0.75 B wrote
-0.38 B year
-0.08 B year-old
0.44 B years
0.42 B yet
-0.10 B york
0.26 B you
0.23 B you're
-0.45 B young
-0.11 B your
-0.33 B –
0.08 B —
-0.16 B “
0.25 B ”
-0.16 Bn !
-0.06 Bn #
-0.35 Bn %C
-0.14 Bn %D
-0.84 Bn %K
0.06 Bn %N
0.14 Bn %O
0.12 Bn %P
0.24 Bn %S
-0.06 Bn %T
-0.65 Bn &
-0.20 Bn )
-0.33 Bn ,
-0.12 Bn -
-0.11 Bn --
0.83 Bn .
-0.04 Bn /
-0.23 Bn 3d
0.46 Bn :
-0.28 Bn ;
-0.34 Bn [
0.12 Bn about
-0.21 Bn acclaimed
-0.08 Bn according
-0.17 Bn across
0.08 Bn actor
0.15 Bn actors
0.28 Bn actress
-0.35 Bn adaptation
-0.52 Bn adapted
-0.55 Bn adapts
0.05 Bn added
0.45 Bn adds
-0.13 Bn after
-0.06 Bn again
-0.09 Bn against
0.18 Bn aired
-0.44 Bn aka
-0.39 Bn all
-0.09 Bn alongside
0.57 Bn already
0.32 Bn also
0.07 Bn american
0.05 Bn among
-0.20 Bn animated
0.46 Bn animates
-0.50 Bn anime
0.46 Bn announced
-0.51 Bn another
-0.38 Bn anthology
-0.32 Bn anything
-0.60 Bn around
-0.14 Bn association
0.27 Bn australia
-0.31 Bn author
-0.20 Bn award
0.07 Bn award-winning
-0.11 Bn axed
-0.04 Bn back
-0.47 Bn backdrop
-0.27 Bn bafta
-0.44 Bn based
-0.20 Bn battle
-0.39 Bn beautiful
-0.37 Bn been
-0.55 Bn before
-0.12 Bn begin
-0.05 Bn begun
-0.20 Bn being
0.23 Bn beloved
-0.30 Bn best
-0.33 Bn bestselling
-0.75 Bn between
0.08 Bn black
-0.42 Bn body
-0.63 Bn book
-0.19 Bn boss
0.07 Bn both
-0.45 Bn bring
-0.22 Bn bringing
-0.32 Bn brings
0.23 Bn brother
-0.22 Bn but
-0.30 Bn called
-0.08 Bn cameras
0.67 Bn can
0.51 Bn cast
0.41 Bn casting
-0.38 Bn centering
-0.23 Bn centers
-0.22 Bn ceo
-0.24 Bn chairman
0.08 Bn character
0.26 Bn characters
-0.12 Bn city
-0.58 Bn classic
-0.07 Bn close
-0.25 Bn co-created
-0.20 Bn co-creator
-0.60 Bn co-creators
-0.33 Bn co-written
-0.27 Bn collaboration
-0.36 Bn comedy
0.32 Bn comes
-0.30 Bn coming
1.24 Bn confirmed
0.55 Bn continues
-0.25 Bn courtesy
-0.81 Bn created
-0.56 Bn creative
-0.81 Bn creator
-0.47 Bn creators
-0.40 Bn credit
-0.25 Bn crime
-0.30 Bn dates
-0.12 Bn daughter
-0.15 Bn day
-0.24 Bn deal
-0.34 Bn death
-0.34 Bn debut
-0.11 Bn debuted
0.45 Bn described
-0.19 Bn design
-0.37 Bn despite
-0.15 Bn destroy
0.29 Bn detective
-0.18 Bn developed
0.46 Bn different
0.37 Bn direct
-0.86 Bn directed
-0.36 Bn directing
-0.82 Bn director
-1.11 Bn directors
-0.39 Bn discovered
-0.38 Bn down
0.13 Bn dr
0.14 Bn drama
-0.50 Bn drawn
0.43 Bn during
-0.08 Bn duties
-0.06 Bn east
-0.35 Bn emmy
-0.26 Bn end
0.04 Bn ending
-0.26 Bn england
0.74 Bn ensemble
-0.29 Bn entertainment
-0.12 Bn episode
0.04 Bn episodes
-0.59 Bn established
0.27 Bn even
0.57 Bn event
-0.31 Bn events
-0.24 Bn excited
-0.30 Bn exec
-0.16 Bn executive
0.30 Bn expect
-0.33 Bn fact
-0.33 Bn family
0.22 Bn fans
-0.22 Bn fantastic
-0.25 Bn fantasy
-0.59 Bn favourite
0.08 Bn feature
-0.48 Bn features
0.47 Bn featuring
-0.22 Bn fictional
-0.45 Bn film
-0.30 Bn filming
-0.52 Bn filmmaker
-0.50 Bn follow
0.21 Bn followed
0.56 Bn following
0.17 Bn former
-0.05 Bn found
-0.15 Bn french
-0.24 Bn from
0.09 Bn front
0.50 Bn fronted
0.20 Bn game
-0.55 Bn genre
0.12 Bn get
-0.20 Bn girl
-0.15 Bn given
0.35 Bn globe
-0.44 Bn goes
0.22 Bn golden
0.24 Bn great
0.28 Bn had
-0.41 Bn hand
0.76 Bn have
-0.71 Bn he
-0.30 Bn head
-0.61 Bn helmed
-0.79 Bn her
-0.14 Bn here
-0.49 Bn heroine
0.30 Bn his
-0.67 Bn hit
-0.11 Bn hollywood
-0.47 Bn home
-0.40 Bn horror
0.51 Bn host
0.12 Bn hour
0.15 Bn however
0.17 Bn huge
-0.14 Bn husband
-0.24 Bn i
0.42 Bn if
-0.24 Bn illustrated
-0.40 Bn image
-0.44 Bn include
-0.18 Bn included
0.08 Bn includes
0.23 Bn including
-0.10 Bn indie
0.24 Bn inspired
-0.14 Bn into
-0.12 Bn ireland
-0.28 Bn itself
-0.19 Bn join
-0.32 Bn joined
0.64 Bn joining
0.90 Bn joins
-0.27 Bn journalist
-0.07 Bn journey
-0.08 Bn just
-0.35 Bn king
-0.36 Bn know
0.34 Bn known
0.32 Bn korean
-0.56 Bn last
0.15 Bn lawyer
0.14 Bn lead
-0.38 Bn leading
0.25 Bn leads
0.68 Bn led
-0.13 Bn left
-0.44 Bn life
-0.24 Bn light
0.06 Bn like
-0.27 Bn likely
-0.33 Bn london
0.07 Bn look
-0.35 Bn looks
-0.35 Bn lord
-0.33 Bn love
-0.81 Bn main
-0.29 Bn make
-0.07 Bn makes
-0.22 Bn making
-0.30 Bn male
-0.28 Bn man
-0.46 Bn manga
-0.60 Bn married
-0.29 Bn meanwhile
-0.26 Bn meets
-0.11 Bn members
-0.22 Bn men
-0.18 Bn minute
-0.40 Bn miss
-0.24 Bn mission
-0.14 Bn months
-0.25 Bn more
-0.05 Bn most
0.45 Bn mother
-0.05 Bn moved
-0.10 Bn movie
0.33 Bn mr
0.08 Bn mrs
-0.51 Bn my
-0.49 Bn name
-0.15 Bn named
-0.16 Bn nearly
-0.19 Bn network
-0.08 Bn new
0.55 Bn newcomer
0.47 Bn newcomers
-0.40 Bn newly
0.30 Bn news
-0.05 Bn next
-0.14 Bn night
-0.34 Bn no
0.44 Bn nominee
0.34 Bn not
-0.18 Bn novel
-0.31 Bn novels
0.57 Bn now
-0.12 Bn off
-0.34 Bn officer
-0.19 Bn official
-0.46 Bn older
-0.06 Bn once
-0.57 Bn one
-0.09 Bn only
-0.10 Bn opening
0.49 Bn opposite
-0.57 Bn or
-0.18 Bn original
0.61 Bn originals
0.45 Bn oscar
0.52 Bn other
0.51 Bn others
-0.26 Bn our
0.36 Bn out
0.35 Bn over
-0.13 Bn own
-0.26 Bn pair
0.17 Bn part
-0.38 Bn partner
-0.30 Bn parts
-0.07 Bn photo
0.11 Bn pilot
0.24 Bn place
-0.20 Bn plan
-0.92 Bn play
0.41 Bn played
-0.54 Bn playing
-0.89 Bn plays
-0.14 Bn popular
-0.85 Bn portray
0.34 Bn portrayed
-0.68 Bn power
-0.40 Bn premiere
-0.57 Bn president
0.45 Bn press
-0.06 Bn previously
-0.47 Bn produce
-0.71 Bn produced
-0.36 Bn producer
-0.63 Bn producers
-0.43 Bn produces
-0.92 Bn production
-0.15 Bn programming
-0.58 Bn protagonist
-0.37 Bn protagonists
-0.17 Bn published
-0.39 Bn publisher
-0.06 Bn ratings
-0.48 Bn read
-0.37 Bn reads
-0.23 Bn ready
-0.08 Bn really
0.23 Bn regular
-0.25 Bn relationship
-0.19 Bn remains
0.04 Bn replaced
-0.12 Bn replacing
0.37 Bn report
-0.17 Bn reports
-0.63 Bn representative
-0.31 Bn reprise
0.42 Bn reprising
0.40 Bn respectively
0.47 Bn return
0.14 Bn returning
-0.20 Bn returns
0.71 Bn reunion
0.40 Bn reunites
0.29 Bn reveal
-0.39 Bn revolves
-0.23 Bn role
-0.41 Bn roles
-0.06 Bn rolling
0.32 Bn s
0.17 Bn said
-0.20 Bn same
-0.22 Bn says
-0.21 Bn screenwriter
0.41 Bn season
-0.32 Bn seasons
-0.69 Bn second
-0.28 Bn secret
0.33 Bn see
0.36 Bn seen
0.09 Bn sees
-0.67 Bn serial
-0.38 Bn series
-0.59 Bn service
0.32 Bn set
-0.27 Bn setting
-0.05 Bn several
-0.27 Bn share
-0.39 Bn shared
-0.28 Bn she
-0.51 Bn shocking
-0.20 Bn shooting
0.09 Bn show
-0.14 Bn shown
-0.23 Bn showrunner
-0.26 Bn shows
0.67 Bn signed
-0.12 Bn since
-0.45 Bn sister
0.27 Bn sisters
-0.17 Bn slate
-0.09 Bn small
-0.49 Bn song
-0.67 Bn soon
-0.32 Bn source
0.06 Bn south
0.58 Bn special
0.14 Bn spin-off
0.48 Bn star
0.29 Bn starred
0.11 Bn starring
0.26 Bn stars
-0.13 Bn starts
-0.52 Bn statement
0.38 Bn stick
-0.48 Bn stories
-0.40 Bn story
-0.07 Bn streaming
0.07 Bn studio
-0.45 Bn success
-0.50 Bn such
-0.24 Bn sunday
-0.06 Bn synopsis
-0.31 Bn take
-0.31 Bn takes
-0.61 Bn team
-0.29 Bn television
-0.24 Bn tells
0.10 Bn their
-0.42 Bn them
-0.10 Bn theme
-0.72 Bn then
0.28 Bn there
-0.08 Bn these
-0.04 Bn they
-0.35 Bn thinks
-0.57 Bn thriller
-0.13 Bn through
0.15 Bn time
-0.04 Bn title
-0.16 Bn together
-0.52 Bn tokyo
-0.11 Bn told
-0.51 Bn took
-0.42 Bn top
-0.38 Bn town
-0.31 Bn trailer
-0.53 Bn trio
0.05 Bn uk
-0.50 Bn under
-0.67 Bn up
-0.43 Bn upon
-0.25 Bn us
0.36 Bn vampire
0.32 Bn various
-0.36 Bn very
-0.15 Bn via
-0.24 Bn video
-0.38 Bn viewers
0.16 Bn villain
-0.79 Bn wanted
-0.19 Bn watching
-1.06 Bn we
-0.39 Bn we're
-0.06 Bn web
-0.20 Bn weeks
-0.11 Bn well
-0.17 Bn west
0.26 Bn what
0.45 Bn when
0.28 Bn where
-0.46 Bn whether
-0.31 Bn which
0.37 Bn while
-0.14 Bn who
0.39 Bn wife
0.43 Bn will
0.43 Bn winner
-0.26 Bn winning
-0.28 Bn working
-0.25 Bn world
-0.06 Bn writer
-0.77 Bn writers
-0.86 Bn written
-0.53 Bn wrote
-0.31 Bn year
-0.84 Bn year-old
0.48 Bn years
-0.11 Bn yet
-0.16 Bn you
0.23 Bn you're
-0.18 Bn young
-0.11 Bn your
0.04 Bn –
0.31 Bn —
0.05 Bn “
0.20 Bn ”
-0.53 H 
0.54 H %C
0.05 H %D
0.47 H %N
-0.73 H %P
0.08 H %S
0.23 H %T
-0.45 H (
-0.45 H )
0.66 H ,
-0.09 H /
0.11 H :
-0.45 H ?
0.68 H a
-0.68 H about
0.36 H and
-0.23 H back
0.44 H can
0.71 H cast
-0.23 H coming
-0.89 H date
-0.34 H for
0.17 H from
0.56 H in
-0.61 H is
-0.49 H it
0.20 H march
-1.08 H new
-0.46 H of
-0.23 H on
-0.16 H plot
-0.90 H premieres
-0.20 H release
-0.16 H renewed
0.13 H returning
-0.08 H series
-0.21 H star
-0.57 H story
0.46 H the
0.36 H to
0.39 H trailer
-0.31 H tv
0.44 H watch
-0.54 H what
-0.54 H when
-0.07 H where
-0.31 H who
0.14 H you
-0.48 H “
-0.48 H ”
-0.25 L1 %C
0.31 L1 %D
-0.39 L1 %N
0.06 L1 %O
-0.30 L1 %P
-0.17 L1 %S
-0.35 L1 %T
-0.13 L1 &
0.24 L1 (
0.39 L1 )
-0.14 L1 ,
-0.31 L1 -
0.14 L1 --
0.56 L1 .
-0.14 L1 /
0.28 L1 ;
0.12 L1 ^
-0.92 L1 a
-0.17 L1 about
0.20 L1 actor
-0.20 L1 actors
0.75 L1 actress
-0.33 L1 adapts
-0.14 L1 after
-0.44 L1 aka
0.37 L1 alongside
-0.45 L1 an
-0.29 L1 and
0.70 L1 are
-0.27 L1 around
-0.54 L1 as
-0.83 L1 at
-0.29 L1 axed
0.48 L1 be
-0.28 L1 beloved
-0.19 L1 between
-0.28 L1 black
0.33 L1 both
-0.24 L1 bring
-0.17 L1 brother
-0.11 L1 but
-0.28 L1 by
-0.29 L1 called
-0.49 L1 character
-0.43 L1 chief
-0.12 L1 co-creator
-0.74 L1 creator
-0.43 L1 creators
-0.73 L1 detective
-0.67 L1 director
-0.21 L1 doing
-0.46 L1 drama
-0.29 L1 feature
-0.48 L1 features
-0.31 L1 film
-0.36 L1 followed
-0.60 L1 follows
-0.38 L1 for
-0.46 L1 former
0.07 L1 from
-0.17 L1 game
0.70 L1 has
-0.46 L1 his
0.51 L1 host
-0.14 L1 husband
-0.56 L1 in
-0.34 L1 include
0.10 L1 includes
0.63 L1 including
-0.09 L1 into
0.16 L1 is
-0.41 L1 its
0.38 L1 join
-0.35 L1 know
-0.13 L1 last
0.11 L1 like
-0.35 L1 lord
-0.26 L1 meets
-0.31 L1 members
-0.12 L1 mother
-0.10 L1 movie
-0.33 L1 mr
-0.44 L1 my
-0.30 L1 named
-0.38 L1 new
0.55 L1 newcomer
0.38 L1 newcomers
-0.16 L1 no
0.44 L1 nominee
-0.15 L1 not
-0.08 L1 of
-0.34 L1 officer
-0.75 L1 on
-0.21 L1 one
-0.54 L1 only
0.49 L1 opposite
-0.53 L1 or
-0.66 L1 play
0.25 L1 played
-0.38 L1 playing
-0.63 L1 plays
-0.67 L1 portray
-0.54 L1 president
-0.17 L1 producer
-0.40 L1 producers
-0.50 L1 protagonist
-0.37 L1 protagonists
-0.06 L1 publisher
0.67 L1 replacing
-0.39 L1 said
0.23 L1 sees
-0.56 L1 service
-0.63 L1 showrunner
-0.07 L1 small
-0.44 L1 so
-0.05 L1 song
-0.40 L1 south
0.45 L1 star
0.63 L1 starred
-0.24 L1 starring
0.37 L1 stars
-0.18 L1 studio
-0.28 L1 takes
0.25 L1 that
-0.62 L1 the
-0.50 L1 their
-0.10 L1 through
-0.30 L1 title
-0.36 L1 to
-0.41 L1 under
-0.36 L1 upon
-0.24 L1 us
-0.59 L1 vampire
0.22 L1 villain
0.30 L1 was
-0.19 L1 watching
-0.15 L1 west
-0.46 L1 whether
0.44 L1 while
0.38 L1 wife
0.45 L1 winner
0.51 L1 with
0.12 L1 writer
-0.05 L1 young
0.45 L1 –
-0.23 L2 %C 's
0.26 L2 %C and
-0.53 L2 %D ,
0.32 L2 %D and
0.07 L2 %D that
-0.35 L2 %K 's
-0.62 L2 %N ,
0.40 L2 %O ,
-0.06 L2 %P %N
-0.28 L2 %P 's
-0.36 L2 %P (
0.59 L2 %P )
0.30 L2 %P :
-0.09 L2 %P as
-0.25 L2 %P by
-0.24 L2 %P for
-0.25 L2 %P in
-0.94 L2 %P of
-0.15 L2 %P on
-0.40 L2 %P plays
0.58 L2 %P star
-0.28 L2 %P takes
-0.61 L2 %P the
-0.46 L2 %P to
-0.20 L2 %P with
-0.46 L2 %P –
0.18 L2 %S ,
0.31 L2 %S are
0.47 L2 %S with
-0.12 L2 %T %S
-0.31 L2 %T (
0.65 L2 %T ,
-0.32 L2 %T :
-0.34 L2 %T and
0.43 L2 %T are
-0.45 L2 %T creator
0.49 L2 %T includes
1.12 L2 %T starring
0.32 L2 %T stars
0.35 L2 %T with
-0.11 L2 's husband
-0.13 L2 's the
-0.30 L2 ( the
-1.03 L2 ) ,
0.07 L2 ) as
0.14 L2 ) –
-0.17 L2 , a
0.28 L2 , after
-0.59 L2 , alongside
0.16 L2 , and
-0.08 L2 , but
0.56 L2 , starring
0.15 L2 , stars
0.44 L2 , the
0.14 L2 , with
-0.73 L2 , ”
-0.06 L2 . /
-0.28 L2 / producer
-0.32 L2 : the
-0.06 L2 ^ %C
-0.08 L2 ^ %T
0.12 L2 ^ ^
0.34 L2 ^ actor
0.41 L2 ^ both
-0.27 L2 ^ but
-0.42 L2 ^ creator
0.14 L2 ^ from
-0.31 L2 ^ showrunner
0.27 L2 ^ starring
-0.12 L2 ^ the
-0.51 L2 ^ when
-0.09 L2 ^ while
-0.06 L2 about the
-0.06 L2 according to
-0.33 L2 actor ,
-0.44 L2 adaptation of
-0.31 L2 adapted by
-0.16 L2 adapted from
-0.22 L2 also includes
0.74 L2 also stars
-0.13 L2 and a
-0.05 L2 and around
0.29 L2 and starring
0.20 L2 and the
0.28 L2 and writer
-0.14 L2 anime at
-0.16 L2 announced at
-0.09 L2 as a
-0.25 L2 as an
-0.20 L2 at the
0.39 L2 back ;
-0.32 L2 based on
0.64 L2 cast :
0.76 L2 cast includes
0.31 L2 cast including
-0.31 L2 cast members
-0.12 L2 city of
-0.31 L2 co-written by
-0.68 L2 created by
-0.40 L2 credit :
-0.26 L2 daughter ,
-0.71 L2 directed by
-0.51 L2 dr .
0.54 L2 drama starring
-0.37 L2 during the
-0.27 L2 executive producer
-0.15 L2 film ,
-0.05 L2 follows a
-0.37 L2 from the
-0.29 L2 has axed
-0.24 L2 illustrated by
-0.13 L2 in %D
-0.49 L2 in a
-0.25 L2 in the
0.24 L2 inspired by
0.23 L2 it starred
0.11 L2 it stars
0.61 L2 led by
-0.20 L2 man ,
-0.32 L2 manga by
0.45 L2 mr .
-0.34 L2 name by
-0.48 L2 novel by
-0.22 L2 novels by
-0.19 L2 of a
-0.36 L2 of drama
-0.45 L2 of the
-0.08 L2 on a
-0.29 L2 on the
-0.07 L2 photo :
-0.29 L2 photo by
0.72 L2 played by
-0.07 L2 produced by
-0.30 L2 return as
-0.36 L2 returning as
-0.24 L2 returns as
-0.12 L2 revolves around
-0.14 L2 role as
-0.38 L2 role of
-0.31 L2 roles as
-0.31 L2 series ,
-0.30 L2 series and
-0.18 L2 series creator
-0.05 L2 series follows
-0.63 L2 series from
0.56 L2 series stars
-0.42 L2 set in
-0.20 L2 shooting in
-0.26 L2 show ,
0.78 L2 show stars
0.07 L2 star :
0.15 L2 star opposite
-0.39 L2 story of
-0.58 L2 such as
0.43 L2 the %D
-0.12 L2 the %N
-0.28 L2 the black
-0.05 L2 the last
-0.14 L2 the south
-0.05 L2 theme song
-0.07 L2 to a
-0.07 L2 to the
-0.04 L2 town of
-0.22 L2 under director
-0.36 L2 voice of
0.45 L2 well as
-0.17 L2 who plays
0.48 L2 will be
-0.66 L2 will play
-0.05 L2 with the
-0.24 L2 working with
-0.59 L2 written by
-0.22 L2 “ a
-0.15 L2 “ the
-0.49 L2 ” (
-0.17 L2 ” and
-0.22 L2 ” creator
-0.39 L2 ” said
0.33 L2 ” starring
-0.29 L3 %C has axed
0.14 L3 %D ) –
-0.22 L3 %D , but
0.49 L3 %D , with
-0.11 L3 %O %P 's
-0.62 L3 %P %N ,
-0.11 L3 %P 's husband
-0.30 L3 %P ( the
-0.10 L3 %P , a
-0.09 L3 %P , ”
-0.10 L3 %P : the
-0.14 L3 %P in the
-0.04 L3 %P of a
-0.28 L3 %P of drama
-0.14 L3 %P of the
-0.24 L3 %P returns as
-0.66 L3 %P will play
-0.20 L3 %S of the
0.70 L3 %T , starring
0.39 L3 %T , with
0.20 L3 %T and the
-0.22 L3 %T ” creator
-0.40 L3 's %P of
-0.41 L3 's %T ,
0.56 L3 ( %P 's
-0.58 L3 ( %P of
-0.15 L3 ( %P on
-0.07 L3 ( photo :
-0.12 L3 ( “ the
-0.23 L3 ) %P (
-0.82 L3 ) , with
-0.49 L3 , %P 's
-0.39 L3 , %P (
0.06 L3 , %P as
-0.16 L3 , %P in
-0.06 L3 , according to
0.38 L3 , along with
-0.05 L3 , directed by
0.27 L3 , inspired by
0.53 L3 , mr .
0.46 L3 , played by
-0.30 L3 , produced by
-0.06 L3 , written by
-0.39 L3 , ” said
-0.75 L3 : %P (
-0.40 L3 ^ %P 's
-1.13 L3 ^ %P (
0.84 L3 ^ %P :
0.10 L3 ^ %P as
-0.40 L3 ^ %P plays
-0.35 L3 ^ %P –
-0.12 L3 ^ %T %S
-0.30 L3 ^ %T (
0.22 L3 ^ %T stars
-0.06 L3 ^ ^ %C
-0.08 L3 ^ ^ %T
0.12 L3 ^ ^ ^
0.34 L3 ^ ^ actor
0.41 L3 ^ ^ both
-0.27 L3 ^ ^ but
-0.42 L3 ^ ^ creator
0.14 L3 ^ ^ from
-0.31 L3 ^ ^ showrunner
0.27 L3 ^ ^ starring
-0.12 L3 ^ ^ the
-0.51 L3 ^ ^ when
-0.09 L3 ^ ^ while
-0.28 L3 ^ based on
0.39 L3 ^ cast :
-0.33 L3 ^ created by
-0.20 L3 ^ directed by
-0.18 L3 ^ executive producer
0.23 L3 ^ it starred
-0.29 L3 ^ produced by
-0.14 L3 ^ written by
0.49 L3 a %S with
-0.36 L3 adapts %P 's
-0.20 L3 after %P 's
-0.34 L3 an adaptation of
-0.11 L3 and %P 's
-0.28 L3 and %P (
-0.45 L3 and %P as
-0.08 L3 and %P of
-0.31 L3 and adapted by
-0.14 L3 and directed by
-0.18 L3 and illustrated by
-0.06 L3 and produced by
-0.14 L3 and written by
-0.54 L3 are %P (
-0.37 L3 as %P the
0.45 L3 as well as
-0.12 L3 based on the
-0.30 L3 be directed by
-0.18 L3 be written by
-0.07 L3 book %T :
-0.21 L3 by %P 's
-0.95 L3 by %P (
0.74 L3 cast also includes
-0.06 L3 centers on a
0.36 L3 character %P (
0.46 L3 executive produced by
-0.18 L3 for the %D
-0.14 L3 her role as
-0.38 L3 in %P 's
-0.05 L3 in and around
-0.55 L3 include %P (
-0.94 L3 is %P (
-0.08 L3 is based on
-0.20 L3 is created by
-0.14 L3 is directed by
-0.16 L3 is written by
-0.15 L3 new %P 's
-0.40 L3 of %P 's
0.34 L3 of %P (
0.38 L3 of %P as
-0.45 L3 of %S ,
0.54 L3 of %T ,
0.49 L3 of %T includes
0.39 L3 on %D ,
0.07 L3 on %D that
0.46 L3 on %P (
-0.07 L3 on %P in
-0.05 L3 opening theme song
-0.34 L3 same name by
-0.14 L3 series written by
-0.06 L3 set in the
0.20 L3 starring %P 's
-0.11 L3 stars %P (
-0.55 L3 stars %P as
-0.50 L3 the %P 's
-0.17 L3 the %P for
-0.41 L3 the %P of
-0.14 L3 the anime at
0.70 L3 the cast includes
-0.05 L3 the series follows
0.57 L3 the series stars
-0.26 L3 the show ,
0.78 L3 the show stars
-0.39 L3 the story of
0.40 L3 to %O ,
-0.42 L3 to %P 's
0.60 L3 to %P (
-0.15 L3 was created by
-0.09 L3 was written by
-0.20 L3 with %P as
-0.28 L3 writer / producer
0.39 L3 “ %P (
-0.22 LR %D .
-0.36 LR %N ,
-0.28 LR %O 's
-0.23 LR %O ,
-0.27 LR %T .
-0.16 LR 's %D
0.13 LR 's %N
-0.35 LR 's 's
0.40 LR 's )
0.22 LR 's ,
0.20 LR 's .
0.25 LR 's and
0.08 LR 's are
-0.35 LR 's as
-0.56 LR 's in
-0.36 LR 's novels
-0.21 LR ( $
-0.15 LR ( %N
-0.49 LR ( 's
0.42 LR ( )
-0.54 LR ( ,
-0.22 LR ( in
-0.27 LR ( of
-0.12 LR ( on
0.17 LR , 's
-0.71 LR , )
-0.59 LR , ,
-0.19 LR , -
-0.11 LR , .
0.51 LR , announced
0.29 LR , are
-0.30 LR , can
0.88 LR , has
-0.72 LR , in
0.23 LR , is
-0.35 LR , said
-0.20 LR , to
-0.34 LR , was
-0.52 LR , will
0.39 LR -- ,
-0.49 LR . )
0.47 LR . ,
0.28 LR : $
-0.46 LR : )
0.49 LR : ,
0.32 LR : .
-0.47 LR : /
-0.35 LR : is
-0.33 LR : the
0.60 LR : to
-0.29 LR : will
0.35 LR ; ,
0.19 LR ; is
0.06 LR ^ $
-0.77 LR ^ 's
-0.31 LR ^ ,
0.63 LR ^ .
-0.88 LR ^ :
0.90 LR ^ also
0.76 LR ^ and
-0.05 LR ^ are
0.90 LR ^ as
0.08 LR ^ cast
-0.16 LR ^ continues
-0.59 LR ^ created
-0.72 LR ^ directs
0.15 LR ^ has
0.72 LR ^ have
0.86 LR ^ in
0.11 LR ^ joins
-0.39 LR ^ launched
-0.23 LR ^ lead
0.27 LR ^ plays
0.13 LR ^ reprises
0.19 LR ^ return
0.29 LR ^ returns
0.28 LR ^ said
-0.29 LR ^ says
0.04 LR ^ star
-0.43 LR ^ stars
-0.43 LR ^ to
-0.55 LR ^ was
0.46 LR ^ who
0.70 LR ^ will
0.23 LR ^ wrote
0.57 LR ^ –
-0.15 LR a )
-0.17 LR a ,
-0.09 LR a lawyer
0.06 LR actor as
-0.34 LR actor is
0.59 LR actors .
0.41 LR actress ,
0.66 LR actress .
-0.33 LR adapts 's
0.05 LR after 's
-0.10 LR alongside .
-0.75 LR and 's
0.07 LR and ,
0.49 LR are ,
0.31 LR are .
-0.12 LR around ,
-0.05 LR around .
-0.09 LR as $
-0.22 LR as 's
-0.58 LR as ,
-0.79 LR as .
-0.20 LR as ;
0.36 LR as as
-0.49 LR as in
-0.11 LR as the
-0.33 LR as with
-0.46 LR as would
-0.17 LR at $
-0.21 LR at ,
-0.51 LR at .
-0.04 LR at in
-0.17 LR between and
0.16 LR but has
-0.04 LR but is
-0.14 LR by $
-0.07 LR by 's
0.37 LR by )
0.43 LR by ,
-1.09 LR by .
-0.29 LR by /
-0.43 LR by and
-0.35 LR by in
-0.62 LR by is
-0.28 LR by on
-0.20 LR by who
0.39 LR by –
-0.12 LR co-creator ,
-0.25 LR creator .
-0.61 LR creator has
-0.44 LR director .
-0.36 LR drama ,
-0.05 LR follows ,
-0.26 LR for )
0.14 LR for as
0.20 LR from 's
-0.58 LR from ,
0.06 LR from .
-0.07 LR in %D
-0.76 LR in 's
-0.38 LR in )
-0.47 LR in ,
-0.76 LR in .
0.17 LR in in
-0.05 LR in on
-0.51 LR include .
0.17 LR include as
-0.12 LR including ,
0.66 LR including .
-0.64 LR is 's
0.62 LR is ,
0.16 LR is .
0.46 LR is as
-0.38 LR its ,
-0.13 LR last )
0.37 LR like .
-0.26 LR meets ,
-0.10 LR movie .
-0.08 LR new 's
-0.15 LR not )
-0.73 LR of $
0.12 LR of 's
-0.61 LR of )
-0.71 LR of ,
-0.96 LR of .
-0.16 LR of :
-0.46 LR of and
-0.69 LR of as
-0.12 LR of in
-0.15 LR of is
-0.09 LR of to
-0.28 LR of who
-0.32 LR of will
-0.36 LR on 's
-0.15 LR on )
-0.10 LR on ,
-0.55 LR on in
0.15 LR opposite in
-0.35 LR or .
-0.19 LR play ,
-0.24 LR plays ,
-0.31 LR plays in
-0.50 LR producer 's
-0.10 LR producer ,
-0.05 LR producer said
-0.18 LR producer will
-0.37 LR protagonists ,
-0.20 LR said ,
-0.21 LR showrunner ,
-0.06 LR small town
-0.04 LR song .
0.22 LR star ,
0.54 LR star stars
-0.41 LR starring 's
0.69 LR starring ,
-0.67 LR starring .
0.61 LR starring ;
0.47 LR starring and
0.26 LR stars ,
1.19 LR stars .
0.81 LR stars as
0.28 LR that are
0.41 LR that will
-0.29 LR the %N
-0.16 LR the %S
-0.41 LR the 's
-0.56 LR the )
-0.36 LR the ,
0.31 LR the -
-0.75 LR the .
-0.09 LR the :
-0.07 LR the and
-0.38 LR the as
-0.20 LR the in
-0.08 LR the is
-0.54 LR the of
0.46 LR the series
-0.06 LR the spinoff
-0.43 LR the star
-0.12 LR the story
-0.07 LR the to
-0.15 LR to 's
-0.17 LR to ,
-0.54 LR to .
-0.30 LR to in
0.22 LR villain ,
0.62 LR while is
0.37 LR winner ,
0.63 LR with 's
0.48 LR with ,
0.48 LR with .
0.05 LR with again
-0.14 LR with as
0.16 LR with in
-0.29 LR – $
-0.09 LR ” )
0.25 LR ” ,
-0.41 LR ” said
-0.15 Lb2 %C
-0.46 Lb2 %D
-0.15 Lb2 %K
0.36 Lb2 %N
0.40 Lb2 %O
-0.18 Lb2 %P
0.52 Lb2 %S
0.18 Lb2 's
-0.48 Lb2 (
0.30 Lb2 )
0.77 Lb2 ,
0.29 Lb2 -
-0.12 Lb2 .
0.66 Lb2 :
0.34 Lb2 ^
-0.87 Lb2 a
-0.06 Lb2 about
-0.06 Lb2 according
-0.33 Lb2 actor
0.53 Lb2 actors
-0.43 Lb2 adaptation
-0.38 Lb2 adapted
0.05 Lb2 added
-0.60 Lb2 after
0.17 Lb2 again
-0.36 Lb2 all
0.48 Lb2 already
0.27 Lb2 also
0.05 Lb2 and
-0.24 Lb2 anime
0.25 Lb2 announced
-0.51 Lb2 another
-0.32 Lb2 anything
0.70 Lb2 are
-0.54 Lb2 as
0.28 Lb2 at
-0.41 Lb2 australia
-0.44 Lb2 backdrop
-0.28 Lb2 based
-0.15 Lb2 be
-0.19 Lb2 book
-0.31 Lb2 by
0.65 Lb2 cast
-0.47 Lb2 character
0.31 Lb2 characters
-0.12 Lb2 city
-0.25 Lb2 co-created
-0.31 Lb2 co-written
-0.68 Lb2 created
-0.40 Lb2 credit
-0.26 Lb2 daughter
-0.71 Lb2 directed
-0.51 Lb2 dr
-0.55 Lb2 drama
-0.37 Lb2 during
0.09 Lb2 end
-0.35 Lb2 episodes
-0.29 Lb2 executive
-0.15 Lb2 film
-0.04 Lb2 filming
-0.66 Lb2 follows
-0.30 Lb2 for
-0.69 Lb2 from
-0.38 Lb2 front
0.57 Lb2 had
-0.29 Lb2 has
0.54 Lb2 have
-0.46 Lb2 her
-0.14 Lb2 here
-0.20 Lb2 his
-0.24 Lb2 illustrated
-0.81 Lb2 in
-0.22 Lb2 including
0.24 Lb2 inspired
-0.23 Lb2 is
0.44 Lb2 it
-0.63 Lb2 its
0.35 Lb2 known
0.61 Lb2 led
-0.20 Lb2 like
-0.49 Lb2 man
-0.32 Lb2 manga
-0.64 Lb2 meanwhile
0.39 Lb2 members
0.62 Lb2 mother
-0.05 Lb2 moved
0.45 Lb2 mr
-0.59 Lb2 name
-0.13 Lb2 named
-0.17 Lb2 network
-0.34 Lb2 new
0.37 Lb2 news
0.20 Lb2 not
-0.58 Lb2 novel
-0.23 Lb2 novels
-0.95 Lb2 of
-0.62 Lb2 on
0.54 Lb2 oscar
-0.67 Lb2 out
-0.65 Lb2 over
-0.38 Lb2 partner
-0.33 Lb2 photo
0.72 Lb2 played
-0.20 Lb2 premiere
-0.17 Lb2 produced
0.15 Lb2 producers
-0.12 Lb2 production
-0.15 Lb2 programming
-0.22 Lb2 returning
-0.24 Lb2 returns
-0.12 Lb2 revolves
-0.42 Lb2 role
-0.44 Lb2 roles
0.61 Lb2 said
-0.09 Lb2 says
0.43 Lb2 season
-0.49 Lb2 second
-0.42 Lb2 series
-0.07 Lb2 set
-0.20 Lb2 shooting
0.06 Lb2 show
-0.24 Lb2 showrunner
0.30 Lb2 star
0.40 Lb2 starring
0.48 Lb2 stars
-0.37 Lb2 stories
-0.48 Lb2 story
-0.58 Lb2 such
-0.59 Lb2 team
-0.52 Lb2 that
-0.27 Lb2 the
-0.45 Lb2 them
-0.05 Lb2 theme
-0.27 Lb2 then
0.33 Lb2 this
-0.09 Lb2 told
-0.33 Lb2 town
-0.21 Lb2 trailer
0.48 Lb2 uk
-0.22 Lb2 under
-0.16 Lb2 video
-0.33 Lb2 voice
-0.64 Lb2 was
-0.32 Lb2 we
0.45 Lb2 well
0.05 Lb2 when
-0.48 Lb2 which
-0.37 Lb2 who
0.46 Lb2 will
-0.18 Lb2 winning
0.88 Lb2 with
-0.27 Lb2 working
-0.59 Lb2 written
-0.58 Lb2 year-old
0.61 Lb2 years
-0.35 Lb2 you
-0.16 Lb2 –
-0.73 Lb2 “
-0.16 Lb2 ”
-0.12 Lb3 !
0.08 Lb3 %C
0.37 Lb3 %D
-0.76 Lb3 %K
-0.34 Lb3 %N
0.35 Lb3 %O
0.15 Lb3 %P
0.31 Lb3 %S
0.21 Lb3 %T
-0.58 Lb3 &
0.49 Lb3 's
0.06 Lb3 (
-1.21 Lb3 )
-0.14 Lb3 ,
0.05 Lb3 -
-0.64 Lb3 .
-0.36 Lb3 /
-0.10 Lb3 :
-0.07 Lb3 ;
0.15 Lb3 ^
-0.58 Lb3 actress
-0.36 Lb3 adapts
0.45 Lb3 adds
-0.45 Lb3 after
-0.24 Lb3 again
-0.16 Lb3 alongside
0.24 Lb3 already
-0.23 Lb3 also
0.20 Lb3 an
-0.56 Lb3 and
0.46 Lb3 animates
-0.07 Lb3 are
-1.08 Lb3 as
-0.84 Lb3 at
-0.11 Lb3 back
-0.20 Lb3 based
-0.41 Lb3 be
-0.19 Lb3 been
-0.13 Lb3 being
-0.65 Lb3 between
-0.30 Lb3 book
-0.32 Lb3 both
-0.08 Lb3 by
0.49 Lb3 can
0.47 Lb3 cast
-0.06 Lb3 centers
0.07 Lb3 character
-0.19 Lb3 characters
0.20 Lb3 comedy
-0.21 Lb3 debut
0.13 Lb3 director
-0.18 Lb3 drama
-0.05 Lb3 episode
0.17 Lb3 episodes
0.60 Lb3 event
0.23 Lb3 executive
0.06 Lb3 expect
-0.20 Lb3 fact
-0.19 Lb3 family
0.18 Lb3 fans
0.46 Lb3 feature
-0.22 Lb3 fictional
0.25 Lb3 first
0.22 Lb3 follows
-0.17 Lb3 for
-0.58 Lb3 go
-0.22 Lb3 golden
0.30 Lb3 has
-0.17 Lb3 he
-0.43 Lb3 her
-0.63 Lb3 his
0.30 Lb3 in
-0.43 Lb3 include
-0.15 Lb3 including
-0.30 Lb3 is
1.07 Lb3 it
-0.18 Lb3 its
-0.41 Lb3 last
0.22 Lb3 lead
-0.44 Lb3 life
-0.70 Lb3 main
-0.25 Lb3 members
-0.22 Lb3 men
-0.24 Lb3 mission
-0.23 Lb3 mother
-0.13 Lb3 my
0.38 Lb3 named
-0.25 Lb3 new
-0.26 Lb3 news
0.44 Lb3 not
0.47 Lb3 novel
0.40 Lb3 on
0.31 Lb3 only
-0.05 Lb3 opening
-0.05 Lb3 other
0.08 Lb3 out
-0.30 Lb3 played
-0.04 Lb3 power
-0.32 Lb3 premiere
-0.29 Lb3 producer
0.17 Lb3 return
0.36 Lb3 s
-0.34 Lb3 same
-0.18 Lb3 secret
-0.76 Lb3 series
0.23 Lb3 set
-0.04 Lb3 she
-0.55 Lb3 show
-0.04 Lb3 shown
-0.14 Lb3 shows
-0.12 Lb3 spin-off
0.22 Lb3 starring
-0.26 Lb3 stars
0.38 Lb3 stick
-0.08 Lb3 story
-0.11 Lb3 take
0.70 Lb3 that
-1.20 Lb3 the
0.56 Lb3 their
-0.37 Lb3 them
-0.08 Lb3 they
0.13 Lb3 this
-0.50 Lb3 thriller
-0.10 Lb3 to
-0.38 Lb3 trailer
0.32 Lb3 various
-0.62 Lb3 was
-0.10 Lb3 we
-0.32 Lb3 were
-0.20 Lb3 which
-0.28 Lb3 while
0.27 Lb3 who
0.25 Lb3 wife
-0.12 Lb3 will
0.43 Lb3 with
-0.24 Lb3 world
-0.28 Lb3 writer
-0.11 Lb3 years
0.44 Lb3 –
0.19 Lb3 “
0.24 Lb3 ”
-0.12 R1 !
-0.11 R1 $
-0.33 R1 %D
-0.20 R1 %N
-0.10 R1 %O
0.26 R1 %P
-0.16 R1 %S
-0.56 R1 %T
-0.16 R1 's
0.22 R1 )
-0.06 R1 ,
0.59 R1 -
0.07 R1 --
0.16 R1 ...
-0.73 R1 /
-0.32 R1 :
0.63 R1 ;
-0.34 R1 ]
0.63 R1 a
-0.46 R1 actor
-0.29 R1 actress
-0.21 R1 added
0.23 R1 after
0.10 R1 again
-0.29 R1 agent
0.24 R1 all
-0.15 R1 along
0.45 R1 also
-0.56 R1 and
0.51 R1 announced
-0.13 R1 are
0.51 R1 as
-0.45 R1 at
-0.08 R1 attached
-0.46 R1 australia
-0.36 R1 award
-0.10 R1 back
-0.36 R1 being
-0.19 R1 book
-0.23 R1 broadcast
-0.15 R1 but
-0.37 R1 by
-0.30 R1 can
0.08 R1 cast
-0.19 R1 confirmed
-0.16 R1 continues
-0.69 R1 created
0.28 R1 described
-0.40 R1 directed
-0.73 R1 directs
0.11 R1 does
-0.47 R1 drama
-0.09 R1 episode
0.27 R1 executive
-0.05 R1 family
-0.34 R1 follows
-0.58 R1 for
0.65 R1 from
-0.33 R1 had
0.27 R1 has
-0.05 R1 have
-0.14 R1 his
0.47 R1 in
-0.11 R1 is
0.39 R1 joining
0.19 R1 joins
-0.39 R1 launched
-0.09 R1 lawyer
-0.26 R1 lead
0.53 R1 leads
-0.21 R1 leave
-0.36 R1 left
-0.54 R1 made
-0.27 R1 magazine
-0.34 R1 makes
-0.36 R1 novels
-1.29 R1 of
-0.22 R1 on
-0.44 R1 one
0.27 R1 played
0.28 R1 playing
0.52 R1 plays
-0.12 R1 prequel
-0.64 R1 remains
0.20 R1 reprise
0.13 R1 reprises
-0.13 R1 respectively
0.19 R1 return
-0.22 R1 revealed
-0.16 R1 role
-0.66 R1 said
-0.19 R1 says
0.15 R1 series
-0.17 R1 show
-0.08 R1 sisters
-0.06 R1 spinoff
-0.07 R1 star
-0.31 R1 stars
0.30 R1 steps
-0.16 R1 story
0.28 R1 take
-0.56 R1 the
-0.63 R1 to
-0.43 R1 told
-0.27 R1 took
-0.06 R1 town
0.32 R1 turned
-0.14 R1 under
-0.21 R1 update
-0.09 R1 via
0.13 R1 was
-0.27 R1 who
0.45 R1 with
0.27 R1 would
0.23 R1 wrote
-0.45 R1 you
0.47 R1 –
-0.53 R1 —
-0.14 R1 “
-0.11 R2 ! $
-0.11 R2 $ $
-0.19 R2 %D .
-0.07 R2 %N %P
-0.11 R2 %N )
-0.14 R2 %N ,
0.27 R2 %P (
-0.27 R2 %T is
-0.57 R2 's %D
-0.40 R2 's %K
0.43 R2 's %P
-0.52 R2 's %T
-0.23 R2 's book
0.07 R2 's character
-0.35 R2 's first
-0.21 R2 's husband
-0.06 R2 's journey
0.23 R2 's last
-0.25 R2 's manga
-0.23 R2 's novel
-0.30 R2 's second
-0.23 R2 's series
-0.15 R2 's trilogy
0.59 R2 's “
-0.39 R2 ) $
-0.19 R2 ) %P
0.15 R2 ) ,
0.28 R2 ) .
0.23 R2 ) and
0.36 R2 ) are
-0.55 R2 ) as
-0.48 R2 ) has
0.26 R2 ) in
-0.74 R2 ) is
-0.68 R2 ) lead
-0.64 R2 ) star
0.69 R2 ) who
-0.58 R2 ) will
-0.22 R2 ) would
-0.09 R2 , %C
0.38 R2 , %N
-0.10 R2 , %O
-0.11 R2 , %T
-0.92 R2 , a
-0.27 R2 , according
0.27 R2 , alongside
-0.21 R2 , an
0.22 R2 , and
-0.09 R2 , announced
-0.09 R2 , as
-0.29 R2 , but
-0.40 R2 , described
0.55 R2 , directed
-0.09 R2 , director
0.32 R2 , for
0.21 R2 , from
0.65 R2 , has
0.10 R2 , in
0.18 R2 , is
-0.22 R2 , it
-0.17 R2 , its
0.51 R2 , known
-0.63 R2 , mr
0.29 R2 , new
-0.08 R2 , on
0.22 R2 , once
-0.51 R2 , played
-0.39 R2 , president
-0.14 R2 , produced
-0.30 R2 , respectively
-0.16 R2 , since
-0.39 R2 , their
-0.12 R2 , told
-0.20 R2 , was
-0.15 R2 , where
-0.28 R2 , which
-0.04 R2 , while
-0.20 R2 , who
0.16 R2 , whose
0.36 R2 , will
0.37 R2 , with
-0.55 R2 , “
-0.15 R2 , ”
-0.14 R2 - based
0.35 R2 - fronted
-0.11 R2 - winning
-0.10 R2 . ,
0.11 R2 . ”
-0.22 R2 ... $
-0.57 R2 / %C
-0.29 R2 / %O
-0.21 R2 : %P
0.31 R2 : the
-0.38 R2 : “
0.42 R2 ; %T
0.38 R2 ; and
-0.22 R2 a %P
-0.21 R2 added :
0.35 R2 again playing
-0.15 R2 along with
-0.13 R2 and %D
-0.21 R2 and adapted
0.14 R2 and co
-0.15 R2 and directed
-0.11 R2 and filmed
-0.12 R2 and her
-0.11 R2 and his
-0.10 R2 and illustrated
-0.17 R2 and is
-0.14 R2 and starring
-0.19 R2 and the
-0.29 R2 and will
-0.21 R2 and written
0.14 R2 are all
-0.34 R2 are executive
0.38 R2 are the
0.22 R2 as %P
0.55 R2 as a
0.33 R2 as he
0.34 R2 as the
-0.34 R2 as well
-0.23 R2 at its
-0.27 R2 at the
-0.09 R2 australia ,
-0.04 R2 award -
-0.41 R2 back in
-0.04 R2 by %D
-0.08 R2 by %P
0.09 R2 cast in
-0.74 R2 created the
0.28 R2 described the
-0.40 R2 directed the
0.27 R2 executive produce
-0.33 R2 for %C
-0.52 R2 for %K
0.52 R2 for a
-0.65 R2 for his
-0.22 R2 for the
0.65 R2 from the
-0.50 R2 has a
0.37 R2 has been
0.58 R2 has joined
0.20 R2 has said
-0.21 R2 has written
0.08 R2 have joined
-0.58 R2 in %D
-0.39 R2 in %P
-0.12 R2 in %S
-0.06 R2 in %T
0.06 R2 in a
-0.06 R2 in order
0.05 R2 in the
-0.46 R2 in “
0.05 R2 is a
-0.11 R2 is also
0.52 R2 is available
0.59 R2 is back
-0.47 R2 is directing
-0.30 R2 is found
-0.24 R2 is in
0.37 R2 is leaving
0.08 R2 is likely
-0.46 R2 is not
0.32 R2 is on
0.48 R2 is set
-0.23 R2 is stepping
0.45 R2 is the
-0.28 R2 joins “
-0.18 R2 launched a
0.52 R2 lead the
-0.69 R2 of %P
-0.24 R2 of a
-0.58 R2 of drama
-0.10 R2 of the
-0.53 R2 on %C
0.30 R2 on %D
0.57 R2 on a
-0.10 R2 on the
0.13 R2 plays %P
0.20 R2 reprise their
0.13 R2 reprises her
-0.44 R2 return to
-0.18 R2 returns as
-0.32 R2 said ,
-0.20 R2 said .
0.34 R2 said :
-0.26 R2 said in
0.16 R2 says :
-0.32 R2 series ,
0.32 R2 series in
-0.84 R2 star %P
0.58 R2 star .
0.28 R2 stars as
-0.37 R2 stars in
-0.13 R2 the %P
-0.13 R2 to %P
-0.10 R2 to be
-0.79 R2 to return
-0.08 R2 to the
-0.10 R2 told %O
-0.37 R2 who 's
-0.56 R2 who is
-0.17 R2 who share
-0.17 R2 will be
0.18 R2 will not
-0.23 R2 will perform
0.45 R2 will play
0.14 R2 will reprise
0.16 R2 will return
0.62 R2 will star
0.38 R2 will take
0.50 R2 with %P
0.39 R2 – %P
-0.32 R2 – a
-0.72 R2 – the
-0.11 R3 ! $ $
-0.11 R3 $ $ $
-0.19 R3 %D . $
-0.14 R3 %N , %P
0.27 R3 %P ( %P
-0.44 R3 's %P )
-0.78 R3 's %P ,
0.52 R3 's %P .
0.24 R3 's %P and
-0.59 R3 's %P as
-0.11 R3 's %P of
-0.06 R3 's %P to
-0.64 R3 's %T ,
-0.32 R3 's %T and
-0.35 R3 's character ,
-0.21 R3 's husband %P
-0.05 R3 's journey to
-0.19 R3 's manga ,
-0.23 R3 's series %T
0.75 R3 's “ %T
-0.39 R3 ) $ $
-0.19 R3 ) %P (
-0.47 R3 ) , %P
0.56 R3 ) , a
-0.11 R3 ) , and
0.15 R3 ) , who
-0.32 R3 ) , with
0.28 R3 ) . $
-0.27 R3 ) and %P
0.11 R3 ) are all
0.16 R3 ) are back
-0.50 R3 ) as %P
-0.49 R3 ) has been
-0.26 R3 ) is the
0.28 R3 , %T is
-0.10 R3 , a %P
-0.06 R3 , a successful
-0.27 R3 , according to
0.61 R3 , and others
-0.09 R3 , announced the
-0.07 R3 , as well
-0.40 R3 , described as
0.55 R3 , directed by
-0.41 R3 , from %D
0.65 R3 , has been
0.28 R3 , is a
0.22 R3 , once again
-0.51 R3 , played by
-0.39 R3 , president of
-0.14 R3 , produced by
-0.30 R3 , respectively .
-0.18 R3 , the %C
-0.32 R3 , the creator
-0.09 R3 , the drama
-0.27 R3 , the producer
0.92 R3 , the series
0.05 R3 , the show
-0.23 R3 , who also
0.25 R3 , who are
-0.63 R3 , who created
0.45 R3 , who had
0.44 R3 , who has
0.38 R3 , who plays
0.45 R3 , who starred
-0.35 R3 , who was
0.20 R3 , who will
-0.74 R3 , who wrote
-0.05 R3 , with %P
-0.52 R3 , “ %T
-0.05 R3 , ” “
0.11 R3 . ” $
-0.22 R3 ... $ $
-0.39 R3 / %C $
-0.21 R3 added : “
0.14 R3 and co .
-0.15 R3 and directed by
-0.05 R3 and her family
-0.10 R3 and illustrated by
-0.14 R3 and starring %P
-0.21 R3 and written by
0.19 R3 are all expected
-0.70 R3 are all set
-0.22 R3 are back in
-0.34 R3 are executive producers
-0.16 R3 as %P $
-0.13 R3 as %P 's
0.24 R3 as %P ,
0.45 R3 as %P .
0.06 R3 as %P and
-0.57 R3 as %P the
-0.26 R3 as the king
0.31 R3 as the title
-0.34 R3 as well as
-0.04 R3 award - winning
-0.41 R3 back in %D
-0.08 R3 by %P .
-0.40 R3 directed the first
-0.19 R3 for the %C
0.41 R3 has been cast
0.58 R3 has joined the
-0.08 R3 in %D $
-0.36 R3 in %D .
-0.29 R3 in %P ,
-0.28 R3 in %S of
0.08 R3 in %T ,
-0.06 R3 in order to
-0.18 R3 in the %P
0.11 R3 in the %S
-0.25 R3 in the new
-0.24 R3 in the show
-0.46 R3 in “ %T
0.52 R3 is available .
-0.23 R3 is directing the
-0.56 R3 is in charge
-0.21 R3 is likely to
0.48 R3 is set to
-0.18 R3 launched a manga
-0.07 R3 of %P ,
-0.41 R3 of %P and
-0.24 R3 of a %P
-0.08 R3 on %C ,
0.39 R3 on %D .
0.20 R3 reprise their roles
0.13 R3 reprises her role
0.19 R3 returns as %P
-0.20 R3 said . $
0.34 R3 said : “
-0.25 R3 said in a
0.16 R3 says : “
0.32 R3 series in %D
-0.44 R3 star %P stars
0.58 R3 star . $
-0.12 R3 the %P ,
-0.10 R3 told %O he
0.42 R3 will be returning
-0.08 R3 will not be
-0.23 R3 will perform the
0.22 R3 will play %P
0.37 R3 will star in
0.71 R3 with %P ,
0.49 R3 – %P $
-0.63 Rb2 %C
0.12 Rb2 %D
-0.41 Rb2 %K
-0.23 Rb2 %N
-0.43 Rb2 %O
-0.05 Rb2 %P
-0.49 Rb2 %S
-0.67 Rb2 %T
0.52 Rb2 's
-0.07 Rb2 (
-0.61 Rb2 )
-0.04 Rb2 ,
-0.15 Rb2 -
-0.40 Rb2 --
0.11 Rb2 .
-0.14 Rb2 /
0.25 Rb2 :
-0.05 Rb2 ;
-0.12 Rb2 a
0.23 Rb2 absent
-0.27 Rb2 according
-0.15 Rb2 actor
-0.21 Rb2 adapted
0.22 Rb2 again
0.11 Rb2 all
0.27 Rb2 alongside
-0.45 Rb2 also
-0.28 Rb2 always
0.16 Rb2 an
-0.27 Rb2 anime
0.24 Rb2 announced
-0.76 Rb2 another
-0.17 Rb2 are
-0.38 Rb2 as
-0.25 Rb2 at
-0.04 Rb2 attached
-0.21 Rb2 attended
0.52 Rb2 available
-0.14 Rb2 based
-0.18 Rb2 be
0.37 Rb2 been
-0.23 Rb2 book
-0.29 Rb2 but
-0.32 Rb2 by
-0.06 Rb2 called
-0.42 Rb2 chief
-0.19 Rb2 clarify
0.14 Rb2 co
0.06 Rb2 comedy
-0.12 Rb2 continue
-0.27 Rb2 continues
-0.24 Rb2 debut
-0.40 Rb2 described
-0.49 Rb2 direct
0.56 Rb2 directed
-0.47 Rb2 directing
-0.72 Rb2 director
0.37 Rb2 doing
-0.32 Rb2 down
0.53 Rb2 drama
-0.47 Rb2 famous
-0.07 Rb2 fantasy
-0.47 Rb2 father
-0.61 Rb2 film
-0.11 Rb2 filmed
-0.40 Rb2 first
-0.55 Rb2 follows
0.39 Rb2 for
0.27 Rb2 found
-0.60 Rb2 from
0.30 Rb2 fronted
-0.13 Rb2 had
0.12 Rb2 has
0.26 Rb2 have
0.27 Rb2 he
0.20 Rb2 her
-0.13 Rb2 hiding
-0.38 Rb2 his
-0.30 Rb2 husband
-0.10 Rb2 illustrated
-0.11 Rb2 in
-0.34 Rb2 into
-0.17 Rb2 investigate
-0.19 Rb2 is
0.25 Rb2 it
-0.44 Rb2 its
-0.15 Rb2 join
0.28 Rb2 joined
-0.06 Rb2 journey
0.51 Rb2 known
0.33 Rb2 last
-0.32 Rb2 lead
0.14 Rb2 leaving
0.08 Rb2 left
-0.23 Rb2 like
0.27 Rb2 likely
-0.43 Rb2 made
0.72 Rb2 make
-0.25 Rb2 manga
0.19 Rb2 mother
0.19 Rb2 mr
0.20 Rb2 new
-0.16 Rb2 no
-0.26 Rb2 not
-0.23 Rb2 novel
-0.09 Rb2 of
0.56 Rb2 off
0.70 Rb2 on
-0.13 Rb2 one
-0.06 Rb2 order
-0.07 Rb2 original
-0.23 Rb2 perform
0.45 Rb2 play
-0.41 Rb2 played
0.35 Rb2 playing
0.38 Rb2 plays
0.60 Rb2 portray
-0.39 Rb2 president
0.27 Rb2 produce
-0.18 Rb2 produced
0.14 Rb2 reprise
-0.30 Rb2 respectively
-0.41 Rb2 return
-0.51 Rb2 returning
0.17 Rb2 said
-0.30 Rb2 second
-0.48 Rb2 series
0.12 Rb2 set
-0.24 Rb2 show
-0.16 Rb2 since
-0.28 Rb2 star
0.13 Rb2 starring
-0.23 Rb2 stepping
0.47 Rb2 take
0.17 Rb2 that
0.08 Rb2 the
-0.31 Rb2 their
-0.11 Rb2 them
0.36 Rb2 this
-0.71 Rb2 to
-0.37 Rb2 told
-0.15 Rb2 trilogy
0.51 Rb2 under
0.40 Rb2 up
0.17 Rb2 very
0.10 Rb2 voice
0.35 Rb2 was
0.08 Rb2 well
-0.30 Rb2 what
-0.15 Rb2 where
-0.32 Rb2 which
-0.04 Rb2 while
0.16 Rb2 whose
-0.40 Rb2 will
-0.11 Rb2 winning
-0.11 Rb2 with
-0.34 Rb2 would
-0.40 Rb2 written
-0.07 Rb2 wrote
-0.15 Rb2 ”
0.32 Rb3 !
-0.25 Rb3 $
-0.14 Rb3 %C
0.05 Rb3 %D
-0.26 Rb3 %K
-0.07 Rb3 %N
0.12 Rb3 %O
0.96 Rb3 %S
0.18 Rb3 %T
-0.23 Rb3 &
-0.20 Rb3 's
0.06 Rb3 (
-0.79 Rb3 )
-0.21 Rb3 ,
-0.24 Rb3 .
-0.09 Rb3 /
-0.09 Rb3 :
0.10 Rb3 ;
0.55 Rb3 a
-0.15 Rb3 about
-0.27 Rb3 actor
-0.05 Rb3 after
-0.46 Rb3 again
-0.30 Rb3 all
-0.48 Rb3 along
-0.64 Rb3 also
-0.46 Rb3 and
-0.08 Rb3 are
0.06 Rb3 as
-0.45 Rb3 at
0.15 Rb3 back
-0.05 Rb3 based
-0.45 Rb3 be
0.49 Rb3 been
-0.20 Rb3 best
-0.73 Rb3 by
0.68 Rb3 cast
-0.27 Rb3 character
-0.56 Rb3 charge
-0.20 Rb3 charismatic
0.77 Rb3 come
0.62 Rb3 confirmed
-0.63 Rb3 created
-0.32 Rb3 creator
-0.15 Rb3 date
-0.56 Rb3 dead
-0.09 Rb3 debuted
-0.05 Rb3 detective
-0.65 Rb3 directed
-0.41 Rb3 directing
0.18 Rb3 director
0.15 Rb3 drama
-0.57 Rb3 exec
-0.79 Rb3 executive
0.31 Rb3 expected
-0.09 Rb3 family
-0.41 Rb3 fan
0.15 Rb3 fans
-0.14 Rb3 fantasy
-0.14 Rb3 fighting
0.46 Rb3 filming
-0.45 Rb3 first
-0.12 Rb3 follows
-0.20 Rb3 for
0.36 Rb3 from
-0.15 Rb3 game
-0.05 Rb3 getting
-0.31 Rb3 great
0.16 Rb3 had
-0.13 Rb3 has
0.16 Rb3 have
-0.35 Rb3 helm
0.32 Rb3 her
0.34 Rb3 highly
-0.14 Rb3 his
0.51 Rb3 in
-0.12 Rb3 into
0.34 Rb3 involved
-0.30 Rb3 is
0.24 Rb3 its
-0.26 Rb3 king
0.37 Rb3 known
0.21 Rb3 last
0.51 Rb3 lead
-0.39 Rb3 life
-0.50 Rb3 local
-0.14 Rb3 made
-0.89 Rb3 manga
-0.49 Rb3 memory
-0.19 Rb3 modern
-0.07 Rb3 more
0.26 Rb3 much
-0.54 Rb3 murder
0.10 Rb3 new
-0.34 Rb3 news
0.44 Rb3 not
-0.37 Rb3 novel
0.36 Rb3 of
-0.65 Rb3 on
0.41 Rb3 one
-0.33 Rb3 original
-0.37 Rb3 other
0.66 Rb3 others
-0.54 Rb3 out
-0.11 Rb3 over
-0.19 Rb3 pilot
0.12 Rb3 place
-0.10 Rb3 play
-0.18 Rb3 played
0.22 Rb3 playing
0.38 Rb3 plays
0.23 Rb3 premiere
-0.26 Rb3 producer
-0.48 Rb3 producers
0.39 Rb3 produces
-0.41 Rb3 release
0.12 Rb3 return
0.42 Rb3 returning
0.13 Rb3 role
0.20 Rb3 roles
-0.40 Rb3 romantic
-0.43 Rb3 said
-0.28 Rb3 same
0.13 Rb3 series
-0.20 Rb3 service
-0.61 Rb3 set
-0.16 Rb3 she
-0.19 Rb3 show
-0.21 Rb3 shown
-0.68 Rb3 showrunner
0.30 Rb3 son
-0.05 Rb3 south
0.45 Rb3 starred
-0.07 Rb3 starring
-0.44 Rb3 stars
-0.20 Rb3 stepping
-0.47 Rb3 story
-0.56 Rb3 studio
-0.06 Rb3 successful
-0.46 Rb3 that
-0.26 Rb3 the
0.11 Rb3 their
-0.50 Rb3 they
-0.41 Rb3 this
-0.36 Rb3 thriller
-0.53 Rb3 time
0.32 Rb3 title
0.37 Rb3 titular
-0.38 Rb3 to
0.37 Rb3 very
-0.06 Rb3 was
-0.09 Rb3 which
0.13 Rb3 who
-0.29 Rb3 wife
0.15 Rb3 will
-0.05 Rb3 winning
-0.37 Rb3 with
-0.31 Rb3 work
-0.73 Rb3 written
-0.74 Rb3 wrote
-0.25 Rb3 year
-0.14 Rb3 –
-0.49 Rb3 “
-0.38 Rb3 ”
0.06 T after
-0.21 T none
-0.23 T season
0.14 at caption
-0.28 at first0
-0.50 at first1
-0.12 at first2
0.84 at first3
0.55 at heading
-0.22 at item
0.09 at last2
0.89 at last3
0.09 at length1
-0.27 at length4
-0.16 at length5
0.04 at middle2
0.61 at middle3
-0.09 at paragraph
-0.87 at title
3.00 cat cast
-1.71 cat character
-1.59 cat maker
-0.25 l1 %C
0.31 l1 %D
-0.39 l1 %N
0.06 l1 %O
-0.30 l1 %P
-0.17 l1 %S
-0.35 l1 %T
0.06 l1 &
0.35 l1 's
0.47 l1 (
0.10 l1 )
0.17 l1 ,
-0.31 l1 -
-0.15 l1 --
0.53 l1 .
0.10 l1 /
0.17 l1 :
1.05 l1 ;
-0.93 l1 a
-0.11 l1 about
0.83 l1 actor
-0.24 l1 actors
0.75 l1 actress
-0.33 l1 adapts
-0.13 l1 after
-0.44 l1 aka
0.62 l1 alongside
-0.45 l1 an
0.25 l1 are
-0.27 l1 around
-0.91 l1 as
-0.75 l1 at
-0.29 l1 axed
0.48 l1 be
-0.28 l1 beloved
-0.18 l1 between
-0.28 l1 black
-0.87 l1 both
-0.24 l1 bring
-0.18 l1 brother
-0.11 l1 but
-0.30 l1 by
-0.29 l1 called
-0.81 l1 character
-0.43 l1 chief
-0.12 l1 co-creator
-0.68 l1 creator
-0.24 l1 creators
-0.73 l1 detective
-0.60 l1 director
-1.07 l1 doing
-0.46 l1 drama
-0.30 l1 feature
-0.48 l1 features
-0.36 l1 followed
-0.60 l1 follows
-0.33 l1 for
0.14 l1 from
-0.17 l1 game
0.44 l1 has
-0.45 l1 his
0.51 l1 host
-0.14 l1 husband
-0.56 l1 in
-0.15 l1 include
0.30 l1 including
-0.09 l1 into
0.07 l1 is
-0.41 l1 its
0.11 l1 join
-0.17 l1 joining
-0.35 l1 know
-0.13 l1 last
0.09 l1 like
-0.35 l1 lord
-0.26 l1 meets
0.65 l1 members
-0.18 l1 mother
-0.10 l1 movie
-0.33 l1 mr
-0.37 l1 my
-0.30 l1 named
-0.38 l1 new
0.55 l1 newcomer
0.17 l1 newcomers
-0.16 l1 no
0.44 l1 nominee
-0.15 l1 not
-0.34 l1 officer
-0.54 l1 on
-0.21 l1 one
-0.54 l1 only
0.49 l1 opposite
0.51 l1 or
-0.66 l1 play
-0.86 l1 played
-0.38 l1 playing
-0.63 l1 plays
-0.67 l1 portray
-0.54 l1 president
-0.17 l1 producer
-0.28 l1 producers
-0.50 l1 protagonist
-0.36 l1 protagonists
-0.06 l1 publisher
0.67 l1 replacing
-0.39 l1 said
0.22 l1 sees
-0.56 l1 service
-0.63 l1 showrunner
-0.07 l1 small
-0.44 l1 so
-0.40 l1 south
0.69 l1 star
-0.14 l1 starring
-0.21 l1 stars
-0.18 l1 studio
-0.28 l1 takes
0.22 l1 that
-0.58 l1 the
-0.45 l1 their
-0.35 l1 through
-0.30 l1 title
-0.10 l1 to
-0.26 l1 under
-0.36 l1 upon
-0.24 l1 us
-0.68 l1 vampire
0.22 l1 villain
0.30 l1 was
-0.19 l1 watching
-0.15 l1 west
-0.26 l1 when
-0.46 l1 whether
0.44 l1 while
-0.51 l1 wife
0.45 l1 winner
0.07 l1 with
0.12 l1 writer
-0.05 l1 young
0.28 l1 –
-0.80 l1 “
0.07 l1 ”
-0.23 l2 %C 's
0.10 l2 %C ,
0.26 l2 %C and
-0.37 l2 %D ,
0.32 l2 %D and
0.07 l2 %D that
-0.21 l2 %K 's
-0.51 l2 %K ,
-0.55 l2 %K and
0.18 l2 %O ,
-0.06 l2 %P %N
0.07 l2 %P &
0.07 l2 %P 's
-0.06 l2 %P (
0.26 l2 %P )
0.32 l2 %P ,
0.20 l2 %P /
0.30 l2 %P :
0.82 l2 %P ;
0.12 l2 %P and
-0.87 l2 %P as
-0.20 l2 %P by
-0.17 l2 %P for
-0.55 l2 %P in
-0.59 l2 %P of
-0.09 l2 %P on
0.66 l2 %P or
-0.40 l2 %P plays
0.59 l2 %P star
-0.28 l2 %P takes
-0.80 l2 %P the
-0.46 l2 %P to
-0.20 l2 %P with
-0.46 l2 %P –
0.18 l2 %S ,
0.10 l2 %S are
0.47 l2 %S with
-0.12 l2 %T %S
-0.31 l2 %T (
0.53 l2 %T ,
-0.32 l2 %T :
-0.34 l2 %T and
0.26 l2 %T are
-0.45 l2 %T creator
0.06 l2 %T includes
0.45 l2 %T starring
0.24 l2 %T stars
0.35 l2 %T with
-0.11 l2 's husband
-0.13 l2 's the
-0.27 l2 ( the
-0.25 l2 ( “
0.19 l2 ) ,
0.05 l2 ) and
-0.76 l2 ) as
-0.10 l2 ) –
-0.17 l2 , a
0.28 l2 , after
-0.19 l2 , alongside
-0.08 l2 , but
-0.29 l2 , including
0.37 l2 , starring
0.15 l2 , stars
0.24 l2 , the
0.30 l2 , with
0.47 l2 , “
-0.45 l2 , ”
-0.06 l2 . /
-0.28 l2 / producer
-0.32 l2 : the
-0.50 l2 : “
-0.06 l2 ^ %C
-0.08 l2 ^ %T
0.34 l2 ^ actor
-0.63 l2 ^ both
-0.27 l2 ^ but
-0.42 l2 ^ creator
0.14 l2 ^ from
-0.17 l2 ^ joining
-0.31 l2 ^ showrunner
0.10 l2 ^ starring
-0.12 l2 ^ the
-0.51 l2 ^ when
-0.09 l2 ^ while
-0.76 l2 ^ “
-0.06 l2 about the
-0.06 l2 according to
-0.33 l2 actor ,
-0.44 l2 adaptation of
-0.31 l2 adapted by
-0.16 l2 adapted from
0.28 l2 along with
0.06 l2 also includes
0.59 l2 also stars
-0.13 l2 and a
-0.05 l2 and around
0.29 l2 and starring
0.13 l2 and the
0.28 l2 and writer
-0.14 l2 anime at
-0.16 l2 announced at
-0.09 l2 as a
-0.25 l2 as an
-0.21 l2 as “
-0.20 l2 at the
0.39 l2 back ;
-0.29 l2 based on
0.26 l2 cast :
0.46 l2 cast includes
0.19 l2 cast including
0.65 l2 cast members
-0.12 l2 city of
-0.26 l2 co-written by
-0.59 l2 created by
-0.40 l2 credit :
-0.26 l2 daughter ,
-0.68 l2 directed by
-0.25 l2 dr .
0.34 l2 drama starring
-0.20 l2 during the
-0.75 l2 duties with
-0.27 l2 executive producer
-0.15 l2 film ,
-0.05 l2 follows a
-0.30 l2 from the
-0.29 l2 has axed
-0.24 l2 illustrated by
-0.13 l2 in %D
-0.49 l2 in a
-0.20 l2 in the
0.24 l2 inspired by
-0.34 l2 it starred
0.08 l2 it stars
0.34 l2 led by
-0.20 l2 man ,
-0.32 l2 manga by
0.45 l2 mr .
-0.31 l2 name by
-0.48 l2 novel by
-0.22 l2 novels by
-0.19 l2 of a
-0.36 l2 of drama
-0.43 l2 of the
-0.07 l2 on a
-0.29 l2 on the
-0.07 l2 photo :
-0.31 l2 photo by
0.73 l2 played by
-0.30 l2 return as
-0.36 l2 returning as
-0.24 l2 returns as
-0.12 l2 revolves around
-0.14 l2 role as
-0.38 l2 role of
-0.25 l2 roles as
-0.31 l2 series ,
-0.30 l2 series and
-0.11 l2 series creator
-0.05 l2 series follows
-0.51 l2 series from
0.66 l2 series stars
-0.68 l2 series with
-0.33 l2 set in
-0.20 l2 shooting in
-0.26 l2 show ,
0.39 l2 show stars
-0.05 l2 song “
0.07 l2 star :
0.15 l2 star opposite
-0.39 l2 story of
0.75 l2 such as
0.43 l2 the %D
-0.12 l2 the %N
-0.28 l2 the black
-0.05 l2 the last
-0.14 l2 the south
-0.21 l2 the “
-0.07 l2 to a
-0.07 l2 to the
-0.04 l2 town of
-0.22 l2 under director
-0.36 l2 voice of
0.09 l2 well as
-0.17 l2 who plays
0.48 l2 will be
-0.66 l2 will play
-0.05 l2 with the
0.11 l2 working with
-0.57 l2 written by
-0.21 l2 “ a
-0.16 l2 “ the
-0.49 l2 ” (
-0.16 l2 ” creator
-0.39 l2 ” said
0.23 l2 ” starring
-0.52 l2 ” “
-0.29 l3 %C has axed
-0.10 l3 %D ) –
-0.22 l3 %D , but
0.28 l3 %D , with
-0.25 l3 %K , and
-0.11 l3 %O %P 's
-0.11 l3 %P 's husband
-0.27 l3 %P ( the
-0.25 l3 %P ( “
0.85 l3 %P ) ,
0.12 l3 %P ) and
-0.69 l3 %P ) as
-0.10 l3 %P , a
-0.05 l3 %P , and
-0.48 l3 %P , the
-0.10 l3 %P : the
-0.18 l3 %P and the
-0.04 l3 %P of a
-0.28 l3 %P of drama
-0.14 l3 %P of the
-0.24 l3 %P returns as
-0.66 l3 %P will play
-0.20 l3 %S of the
0.18 l3 %T , starring
0.39 l3 %T , with
0.20 l3 %T and the
-0.16 l3 %T ” creator
-0.60 l3 's %P ,
-0.93 l3 's %P and
-0.16 l3 's %P of
-0.41 l3 's %T ,
0.55 l3 ( %P &
0.56 l3 ( %P 's
-1.33 l3 ( %P ,
-0.26 l3 ( %P and
-0.20 l3 ( %P of
-0.09 l3 ( %P on
-0.07 l3 ( photo :
-0.12 l3 ( “ the
-0.08 l3 ) %P (
-0.59 l3 ) , with
0.21 l3 , %P &
0.25 l3 , %P 's
-0.21 l3 , %P (
0.22 l3 , %P ,
0.79 l3 , %P and
-0.48 l3 , %P as
-0.38 l3 , %P in
-0.06 l3 , according to
0.87 l3 , along with
-0.05 l3 , directed by
0.27 l3 , inspired by
0.53 l3 , mr .
0.47 l3 , played by
-0.21 l3 , produced by
-0.06 l3 , written by
-0.39 l3 , ” said
-0.52 l3 , ” “
-0.75 l3 : %P (
-0.51 l3 ^ %K ,
-0.20 l3 ^ %P 's
-1.10 l3 ^ %P (
0.39 l3 ^ %P ,
0.84 l3 ^ %P :
-0.04 l3 ^ %P and
-0.51 l3 ^ %P as
-0.40 l3 ^ %P plays
-0.35 l3 ^ %P –
-0.12 l3 ^ %T %S
-0.30 l3 ^ %T (
0.15 l3 ^ %T stars
-0.06 l3 ^ ^ %C
-0.08 l3 ^ ^ %T
0.34 l3 ^ ^ actor
-0.63 l3 ^ ^ both
-0.27 l3 ^ ^ but
-0.42 l3 ^ ^ creator
0.14 l3 ^ ^ from
-0.17 l3 ^ ^ joining
-0.31 l3 ^ ^ showrunner
0.10 l3 ^ ^ starring
-0.12 l3 ^ ^ the
-0.51 l3 ^ ^ when
-0.09 l3 ^ ^ while
-0.76 l3 ^ ^ “
-0.28 l3 ^ based on
0.21 l3 ^ cast :
-0.16 l3 ^ created by
-0.20 l3 ^ directed by
-0.18 l3 ^ executive producer
-0.34 l3 ^ it starred
-0.29 l3 ^ produced by
-0.14 l3 ^ written by
0.49 l3 a %S with
-0.20 l3 after %P 's
-0.24 l3 alongside %P and
-0.34 l3 an adaptation of
0.10 l3 and %P 's
-0.12 l3 and %P (
-0.45 l3 and %P as
-0.08 l3 and %P of
-0.31 l3 and adapted by
-0.14 l3 and directed by
-0.18 l3 and illustrated by
-0.06 l3 and produced by
-0.06 l3 and written by
-0.52 l3 are %P (
-0.16 l3 are %P and
0.33 l3 as %P ,
-0.12 l3 as %P and
-0.81 l3 as %P the
0.09 l3 as well as
-0.12 l3 based on the
-0.30 l3 be directed by
-0.18 l3 be written by
-0.07 l3 book %T :
0.60 l3 both %P and
-0.10 l3 by %P 's
-0.89 l3 by %P (
0.32 l3 by %P ,
-0.12 l3 by %P /
-0.22 l3 by %P and
0.29 l3 cast also includes
-0.05 l3 centers on a
0.36 l3 character %P (
-0.39 l3 creator %P and
0.46 l3 executive produced by
-0.24 l3 for %K and
-0.18 l3 for the %D
-0.41 l3 from %P and
0.71 l3 has %P and
-0.14 l3 her role as
-0.38 l3 in %P 's
0.05 l3 in %P ,
-0.82 l3 in %P and
-0.05 l3 in and around
-0.55 l3 include %P (
-0.41 l3 include %P ,
0.58 l3 including %P ,
-0.06 l3 is based on
-0.11 l3 is created by
-0.14 l3 is directed by
-0.16 l3 is written by
0.32 l3 like %P ,
0.69 l3 members %P ,
-0.15 l3 new %P 's
-0.40 l3 of %P 's
0.34 l3 of %P (
-0.07 l3 of %P ,
-1.04 l3 of %P and
0.38 l3 of %P as
-0.45 l3 of %S ,
0.54 l3 of %T ,
0.06 l3 of %T includes
0.39 l3 on %D ,
0.07 l3 on %D that
-0.06 l3 on %P &
-0.35 l3 on %P and
-0.07 l3 on %P in
-0.52 l3 producer ) ,
-0.39 l3 producers %P and
-0.31 l3 same name by
-0.08 l3 series written by
-0.06 l3 set in the
0.36 l3 starred %P ,
0.34 l3 starring %P 's
-0.07 l3 starring %P ,
0.89 l3 starring %P and
-0.11 l3 stars %P (
0.30 l3 stars %P ,
-0.55 l3 stars %P as
-0.50 l3 the %P 's
-0.59 l3 the %P ,
0.21 l3 the %P and
-0.17 l3 the %P for
-0.41 l3 the %P of
-0.14 l3 the anime at
0.42 l3 the cast includes
-0.05 l3 the series follows
0.32 l3 the series stars
-0.26 l3 the show ,
0.39 l3 the show stars
-0.39 l3 the story of
-0.05 l3 theme song “
0.18 l3 to %O ,
-0.42 l3 to %P 's
0.60 l3 to %P (
-0.34 l3 to %P ,
-0.61 l3 to %P and
-0.15 l3 was created by
-0.06 l3 was written by
-0.20 l3 with %P ,
-0.08 l3 with %P and
-0.20 l3 with %P as
-0.28 l3 writer / producer
0.39 l3 “ %P (
-0.48 l3 “ %P and
0.05 l3 ” ) and
-1.45 own P1
-0.36 own P2
-0.65 own P3
0.61 own Psure2
0.08 own Psure3
-1.34 own writtenP1
-0.30 own writtenP2
-1.12 own writtenP3
0.65 own writtenPsure2
0.17 own writtenPsure3
-0.67 par %D
-0.04 par %P
0.25 par %T
-0.25 par the
-0.67 par2 %D )
-0.28 par2 %P )
0.44 par2 %P ,
0.18 par2 %P of
-0.05 par2 %P on
-0.20 par2 the %P
-0.15 par2 “ %P
-0.12 r1 !
-0.82 r1 $
-0.33 r1 %D
-0.77 r1 %N
-0.08 r1 %O
-0.16 r1 %S
-0.56 r1 %T
0.53 r1 &
-0.21 r1 's
-0.27 r1 (
0.20 r1 )
-0.04 r1 ,
0.60 r1 -
0.07 r1 --
0.14 r1 .
-0.23 r1 /
-0.20 r1 :
-0.30 r1 ;
-0.34 r1 ]
0.29 r1 a
-0.46 r1 actor
-0.29 r1 actress
-0.21 r1 added
0.23 r1 after
-0.10 r1 again
-0.29 r1 agent
0.63 r1 all
-0.15 r1 along
0.39 r1 also
0.23 r1 and
0.51 r1 announced
-0.07 r1 are
1.11 r1 as
-0.43 r1 at
-0.18 r1 attached
-0.46 r1 australia
-0.36 r1 award
-0.43 r1 back
-0.24 r1 being
-0.18 r1 book
-0.15 r1 but
-0.36 r1 by
-0.30 r1 can
0.05 r1 cast
-0.27 r1 confirmed
-0.33 r1 continues
-0.42 r1 created
0.33 r1 described
-0.40 r1 directed
-0.36 r1 directs
0.11 r1 does
-0.47 r1 drama
-0.09 r1 episode
0.56 r1 executive
-0.05 r1 family
-0.34 r1 follows
-0.64 r1 for
-0.42 r1 from
-0.33 r1 had
0.37 r1 has
-0.50 r1 have
-0.14 r1 his
0.51 r1 in
0.27 r1 joining
0.19 r1 joins
-0.38 r1 launched
-0.09 r1 lawyer
-0.16 r1 lead
0.48 r1 leads
-0.21 r1 leave
-0.27 r1 left
-0.54 r1 made
-0.27 r1 magazine
-0.34 r1 makes
-0.93 r1 of
-0.21 r1 on
-0.44 r1 one
-0.41 r1 or
0.27 r1 played
0.23 r1 playing
0.27 r1 plays
-0.12 r1 prequel
-0.40 r1 remains
0.13 r1 reprises
-0.13 r1 respectively
-0.19 r1 return
-0.22 r1 revealed
-0.16 r1 role
-0.62 r1 said
-0.19 r1 says
-0.06 r1 series
-0.17 r1 show
-0.08 r1 sisters
-0.06 r1 spinoff
-0.16 r1 star
-0.31 r1 stars
-0.11 r1 story
0.27 r1 take
-0.56 r1 the
-0.43 r1 told
-0.27 r1 took
-0.06 r1 town
0.32 r1 turned
-0.21 r1 update
-0.09 r1 via
0.39 r1 was
0.09 r1 who
-0.28 r1 will
-0.37 r1 with
0.23 r1 wrote
-0.45 r1 you
0.63 r1 –
-0.21 r1 —
-0.14 r1 “
-0.96 r1 ”
-0.11 r2 ! $
-0.82 r2 $ $
-0.19 r2 %D .
-0.04 r2 %N %P
-0.06 r2 %N )
-0.12 r2 %N ,
-0.27 r2 %T is
0.54 r2 & %P
-0.57 r2 's %D
-0.37 r2 's %K
0.11 r2 's %P
-0.50 r2 's %T
-0.23 r2 's book
0.07 r2 's character
-0.35 r2 's first
-0.21 r2 's husband
-0.06 r2 's journey
0.23 r2 's last
-0.25 r2 's manga
-0.23 r2 's novel
-0.30 r2 's second
-0.23 r2 's series
-0.15 r2 's trilogy
0.56 r2 's “
-0.67 r2 ( %D
0.06 r2 ( %P
0.09 r2 ( the
0.55 r2 ( this
-0.39 r2 ) $
-0.07 r2 ) %P
0.42 r2 ) ,
0.40 r2 ) .
-0.23 r2 ) and
0.36 r2 ) are
-0.56 r2 ) as
-0.42 r2 ) has
0.26 r2 ) in
-0.70 r2 ) is
-0.68 r2 ) lead
-0.64 r2 ) star
0.69 r2 ) who
-0.56 r2 ) will
-0.22 r2 ) would
-0.09 r2 , %C
-0.38 r2 , %K
0.38 r2 , %N
0.27 r2 , %P
-0.15 r2 , %T
-0.41 r2 , a
-0.20 r2 , according
0.14 r2 , alongside
-0.21 r2 , an
-0.33 r2 , and
-0.09 r2 , announced
-0.31 r2 , as
-0.29 r2 , but
-0.40 r2 , described
0.55 r2 , directed
-0.06 r2 , director
0.33 r2 , for
0.23 r2 , from
0.25 r2 , has
0.22 r2 , in
0.21 r2 , is
0.16 r2 , its
0.51 r2 , known
-0.37 r2 , mr
0.29 r2 , new
-0.08 r2 , on
0.22 r2 , once
-0.45 r2 , played
-0.39 r2 , president
-0.14 r2 , produced
-0.10 r2 , respectively
-0.16 r2 , since
-0.42 r2 , the
-0.41 r2 , their
-0.12 r2 , told
-0.19 r2 , was
-0.15 r2 , where
-0.28 r2 , which
-0.22 r2 , who
0.16 r2 , whose
0.16 r2 , will
0.24 r2 , with
-0.46 r2 , “
-0.12 r2 , ”
-0.14 r2 - based
0.35 r2 - fronted
-0.11 r2 - winning
0.11 r2 . $
0.11 r2 . ”
-0.16 r2 ... $
-0.57 r2 / %C
-0.21 r2 / %O
0.07 r2 / %P
-0.19 r2 : %P
0.31 r2 : the
-0.61 r2 ; %P
0.11 r2 ; %T
0.37 r2 ; and
-0.22 r2 a %P
-0.21 r2 added :
0.35 r2 again playing
-0.15 r2 along with
-0.13 r2 and %D
-0.80 r2 and %K
0.33 r2 and %P
0.14 r2 and co
-0.07 r2 and directed
-0.05 r2 and her
0.17 r2 and his
-0.08 r2 and illustrated
-0.17 r2 and is
-0.34 r2 and the
-0.09 r2 and written
0.39 r2 are all
0.05 r2 are back
-0.34 r2 are executive
0.63 r2 as %P
0.55 r2 as a
0.33 r2 as he
0.75 r2 as the
-0.23 r2 at its
-0.25 r2 at the
-0.09 r2 australia ,
-0.04 r2 award -
-0.41 r2 back in
-0.04 r2 by %D
-0.07 r2 by %P
0.05 r2 cast in
0.33 r2 described the
-0.40 r2 directed the
0.56 r2 executive produce
-0.33 r2 for %C
-0.40 r2 for %K
0.52 r2 for a
-0.65 r2 for his
-0.22 r2 for the
-0.42 r2 from the
0.33 r2 has been
0.58 r2 has joined
0.20 r2 has said
-0.21 r2 has written
-0.27 r2 have joined
-0.41 r2 in %D
-0.11 r2 in %P
-0.13 r2 in %S
-0.06 r2 in %T
0.04 r2 in a
-0.07 r2 in the
0.06 r2 is a
-0.11 r2 is also
0.52 r2 is available
0.59 r2 is back
-0.45 r2 is directing
-0.30 r2 is found
-0.13 r2 is in
0.37 r2 is leaving
0.31 r2 is likely
-0.46 r2 is not
0.32 r2 is on
0.48 r2 is set
0.36 r2 is the
-0.28 r2 joins “
-0.18 r2 launched a
-0.44 r2 of %P
-0.06 r2 of drama
-0.10 r2 of the
-0.43 r2 on %C
0.32 r2 on %D
0.45 r2 on a
0.31 r2 on the
-0.40 r2 or %P
0.13 r2 plays %P
0.13 r2 reprises her
-0.47 r2 return to
-0.18 r2 returns as
-0.32 r2 said ,
-0.20 r2 said .
0.34 r2 said :
-0.21 r2 said in
0.16 r2 says :
-0.32 r2 series ,
0.32 r2 series in
-0.60 r2 star %P
0.28 r2 stars as
-0.37 r2 stars in
-0.13 r2 the %P
-0.10 r2 to be
-0.45 r2 to return
-0.08 r2 to the
-0.10 r2 told %O
-0.37 r2 who 's
-0.56 r2 who is
-0.18 r2 will be
0.28 r2 will not
-0.23 r2 will perform
0.51 r2 will play
0.11 r2 will return
0.37 r2 will star
-0.37 r2 with %P
0.69 r2 – %P
-0.32 r2 – a
-0.72 r2 – the
-0.57 r2 ” )
-0.22 r2 ” ,
-0.09 r2 ” is
-0.11 r3 ! $ $
-0.82 r3 $ $ $
-0.19 r3 %D . $
-0.12 r3 %N , %P
0.49 r3 & %P )
-0.35 r3 's %P )
-0.78 r3 's %P ,
0.52 r3 's %P .
-0.95 r3 's %P and
-0.53 r3 's %P as
-0.11 r3 's %P of
-0.06 r3 's %P to
-0.64 r3 's %T ,
-0.32 r3 's %T and
-0.35 r3 's character ,
-0.21 r3 's husband %P
-0.05 r3 's journey to
-0.19 r3 's manga ,
-0.23 r3 's series %T
0.63 r3 's “ %T
-0.67 r3 ( %D )
-0.24 r3 ( %P )
0.46 r3 ( %P ,
0.34 r3 ( %P and
0.22 r3 ( %P of
-0.05 r3 ( %P on
0.12 r3 ( the %P
0.55 r3 ( this is
-0.19 r3 ( “ %P
0.28 r3 ( “ the
-0.39 r3 ) $ $
-0.07 r3 ) %P (
-0.18 r3 ) , %P
0.56 r3 ) , a
-0.10 r3 ) , and
0.30 r3 ) , who
-0.16 r3 ) , with
0.40 r3 ) . $
-0.20 r3 ) and %P
0.11 r3 ) are all
0.16 r3 ) are back
-0.51 r3 ) as %P
-0.26 r3 ) is the
-0.21 r3 , %K .
0.33 r3 , %P $
-0.07 r3 , %P %N
0.27 r3 , %P &
0.28 r3 , %P 's
-0.64 r3 , %P (
0.09 r3 , %P )
0.43 r3 , %P ,
0.30 r3 , %P .
0.71 r3 , %P and
-0.98 r3 , %P as
-0.45 r3 , %P in
-0.29 r3 , %P is
-0.60 r3 , %P of
0.09 r3 , %T is
-0.10 r3 , a %P
-0.20 r3 , according to
-0.45 r3 , and %P
0.21 r3 , and others
-0.09 r3 , announced the
-0.30 r3 , as well
-0.40 r3 , described as
0.55 r3 , directed by
-0.28 r3 , from %D
0.22 r3 , once again
-0.45 r3 , played by
-0.39 r3 , president of
-0.14 r3 , produced by
-0.10 r3 , respectively .
-0.18 r3 , the %C
-0.39 r3 , the %P
-0.06 r3 , the %S
-0.32 r3 , the creator
-0.09 r3 , the drama
-0.27 r3 , the producer
0.25 r3 , the series
0.22 r3 , the show
-0.21 r3 , who also
0.33 r3 , who are
-0.52 r3 , who created
0.45 r3 , who had
0.44 r3 , who has
0.38 r3 , who plays
0.41 r3 , who starred
-0.35 r3 , who was
-0.19 r3 , who will
-0.74 r3 , who wrote
-0.41 r3 , “ %T
-0.05 r3 , ” “
0.11 r3 . $ $
0.11 r3 . ” $
-0.16 r3 ... $ $
-0.39 r3 / %C $
-0.21 r3 added : “
-0.61 r3 and %K ,
-0.18 r3 and %K .
-0.72 r3 and %P $
0.48 r3 and %P 's
-0.61 r3 and %P (
-0.16 r3 and %P )
0.07 r3 and %P ,
-0.45 r3 and %P .
0.39 r3 and %P ;
0.45 r3 and %P again
-0.12 r3 and %P all
0.20 r3 and %P also
-0.26 r3 and %P and
0.23 r3 and %P are
-0.62 r3 and %P as
0.33 r3 and %P back
-0.43 r3 and %P executive
-0.31 r3 and %P for
0.63 r3 and %P have
0.55 r3 and %P in
0.10 r3 and %P joining
-0.46 r3 and %P of
0.69 r3 and %P return
-0.06 r3 and %P story
0.24 r3 and %P take
-0.60 r3 and %P to
0.08 r3 and %P will
0.14 r3 and co .
-0.07 r3 and directed by
-0.05 r3 and her family
-0.08 r3 and illustrated by
-0.23 r3 and the %P
-0.09 r3 and written by
0.09 r3 are all expected
-0.34 r3 are executive producers
0.37 r3 as %P $
0.47 r3 as %P 's
0.98 r3 as %P ,
0.43 r3 as %P .
0.05 r3 as %P ;
0.17 r3 as %P and
-0.57 r3 as %P the
0.42 r3 as the king
0.35 r3 as the title
-0.04 r3 award - winning
-0.41 r3 back in %D
-0.07 r3 by %P .
-0.40 r3 directed the first
-0.19 r3 for the %C
0.41 r3 has been cast
0.58 r3 has joined the
-0.08 r3 in %D $
-0.15 r3 in %D .
-0.28 r3 in %S of
0.08 r3 in %T ,
-0.18 r3 in the %P
0.11 r3 in the %S
-0.25 r3 in the new
-0.24 r3 in the show
0.52 r3 is available .
-0.32 r3 is in charge
0.48 r3 is set to
-0.18 r3 launched a manga
-0.07 r3 of %P ,
-0.41 r3 of %P and
-0.08 r3 on %C ,
0.39 r3 on %D .
0.13 r3 reprises her role
0.19 r3 returns as %P
-0.20 r3 said . $
0.34 r3 said : “
-0.18 r3 said in a
0.16 r3 says : “
0.32 r3 series in %D
-0.44 r3 star %P stars
-0.12 r3 the %P ,
-0.10 r3 told %O he
0.42 r3 will be returning
0.06 r3 will not be
-0.23 r3 will perform the
0.32 r3 will play %P
0.37 r3 will star in
0.49 r3 – %P $
-0.42 r3 ” ) ,
-0.23 r3 ” ) .
0.46 rule <actor>_as_<character>
0.78 rule <actor>_plays_<character>
0.23 rule <actor>’s_character
1.11 rule <character>_(<actor>)
-0.16 rule <people>_cast
0.68 rule <people>_in_<series>
-0.45 rule <people>_leave
0.23 rule <people>_return
0.52 rule <people>_star
0.67 rule <person>-fronted
0.59 rule actors_<people>
1.26 rule alongside_<people>
1.53 rule any
0.57 rule cast_includes_<people>
1.34 rule joining_are_<people>
-1.03 rule none
0.20 rule played_by_<people>
0.80 rule starring_<people>
0.63 rule the_<people>_series
-0.31 rule the_original_cast_<people>
`
