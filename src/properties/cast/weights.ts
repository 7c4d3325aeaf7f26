/** What the judge of cast claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const castWeights = `
-0.220 bias
-0.30 A !
-0.23 A #
0.11 A %C
-0.14 A %D
-0.83 A %K
-0.12 A %N
-0.59 A %O
0.08 A %P
0.21 A &
0.08 A )
-0.10 A +
-0.16 A ,
0.05 A -
0.08 A --
0.09 A .
0.82 A ...
-0.28 A /
-0.13 A ;
0.15 A ?
-0.34 A ]
0.17 A about
0.19 A absent
0.12 A acclaimed
0.31 A according
-0.08 A action
-0.56 A actor
0.07 A actress
-0.60 A actually
-0.83 A adaptation
-0.73 A adapted
-0.54 A adapts
0.78 A added
0.45 A additions
0.12 A admitted
0.28 A affair
0.49 A after
0.24 A again
0.29 A agent
0.59 A ago
-0.41 A air
-0.37 A aired
0.06 A aka
-0.13 A all
-0.63 A alone
-1.11 A along
0.54 A alongside
0.73 A already
0.25 A also
0.14 A although
0.09 A always
0.11 A am
-0.21 A american
-0.71 A animation
-0.83 A anime
0.63 A announced
0.47 A announcing
-0.17 A another
-0.49 A anticipated
-0.30 A any
0.57 A appear
-0.28 A arc
-0.07 A around
0.64 A arrives
-0.26 A art
-0.14 A attached
-0.16 A attended
-0.47 A audiences
-0.33 A australia
-0.28 A australian
0.15 A available
-0.24 A award
0.12 A award-winning
-0.59 A away
0.24 A back
-0.23 A bafta
-0.13 A base
-0.72 A based
-0.71 A became
-0.40 A because
-0.10 A become
0.29 A becomes
0.13 A been
-0.23 A before
-0.12 A begin
0.04 A beginning
0.09 A begins
-0.54 A begun
-0.39 A behind
-0.15 A being
0.76 A best
-0.28 A best-selling
0.23 A better
-0.06 A between
0.17 A black
-0.16 A blessed
0.30 A blown
-0.56 A board
-0.56 A body
-0.15 A books
-0.78 A both
-0.60 A bow
0.44 A boy
0.10 A brand
-0.23 A bright
0.55 A brilliant
0.57 A bring
-0.33 A bringing
-0.08 A british
-0.29 A broadcast
-0.07 A brother
-0.39 A brought
-0.18 A business
0.15 A but
-0.37 A cable
-0.47 A called
-0.28 A came
0.04 A can
-0.29 A canada
-0.60 A cancelled
-0.54 A care
-0.34 A case
0.57 A cast
-0.55 A casting
0.07 A centers
-0.25 A central
0.33 A centre
-0.38 A century
-0.32 A ceo
-0.23 A chance
-0.41 A changes
-0.05 A channel
-0.40 A channels
-0.61 A character
0.05 A characters
-1.18 A charge
-0.28 A charismatic
-0.29 A checking
0.12 A chef
-0.19 A chief
-0.37 A childhood
-0.15 A children
-0.16 A christmas
-0.34 A city
-0.20 A clarify
-0.34 A close
-0.34 A closer
0.08 A co
-0.36 A co-creator
0.16 A come
0.66 A comeback
0.38 A comedic
-0.19 A comes
-1.04 A coming
-0.43 A commissioned
-0.78 A complex
0.28 A confirmed
-0.24 A consistently
-0.32 A continue
-0.56 A continues
0.55 A contract
-0.04 A control
-0.20 A corruption
0.36 A could
0.21 A couple
0.37 A course
-0.34 A create
-0.43 A created
0.27 A creative
-1.13 A creator
-0.70 A creators
-0.72 A crime
-0.39 A critical
0.32 A critically
-0.17 A cult
-0.19 A culture
0.54 A current
0.27 A currently
-0.10 A daily
-0.08 A dark
-0.50 A date
0.18 A daughter
0.12 A day
-0.09 A days
-0.19 A dead
-0.16 A deal
-0.45 A death
-0.47 A debut
-0.50 A debuted
-0.24 A decide
-0.54 A decision
-0.39 A dedicated
-0.39 A delighted
0.77 A described
-0.75 A design
-0.54 A designs
-0.12 A details
0.50 A detective
0.34 A determined
-0.21 A development
-0.56 A diary
-0.55 A did
-0.32 A different
-0.50 A dinner
-1.10 A direct
0.08 A directed
-0.83 A directing
-0.68 A direction
-0.44 A director
-0.74 A directs
-0.39 A dirty
-0.53 A discover
-0.34 A discovered
-0.44 A discovers
-0.54 A do
0.08 A does
0.34 A doing
-0.24 A doors
-0.56 A down
0.78 A drama
-0.21 A dramas
0.52 A due
-0.49 A during
-0.21 A duties
-0.66 A each
-0.32 A earlier
-0.43 A either
-0.54 A end
0.11 A ended
0.39 A ending
-0.60 A england
-0.53 A english
-0.05 A enough
0.67 A ensemble
0.60 A enter
-0.05 A entering
-0.57 A entertainment
-0.27 A epic
-0.48 A episode
-0.15 A episodes
0.14 A espionage
-0.33 A established
-0.24 A event
-0.34 A ever
-0.36 A every
0.58 A everyone
-0.30 A everything
-0.32 A exactly
-0.38 A excited
-0.94 A exec
-0.87 A executive
0.56 A exiting
-0.36 A face
-0.60 A family
-0.06 A famous
-0.42 A fan
-0.24 A fans
-0.53 A fantastic
-0.16 A far
-0.25 A fate
0.27 A father
-0.11 A favorite
-0.20 A favourite
0.40 A featuring
0.16 A few
-0.53 A fight
-0.08 A fighting
-0.50 A film
0.33 A filmed
-0.34 A filming
0.51 A films
-0.32 A final
-0.05 A finale
-0.23 A finally
-0.43 A financial
0.09 A find
-0.49 A finding
-0.19 A finish
-0.49 A first
-0.20 A focus
-0.24 A follow
-0.25 A followed
-0.17 A following
0.48 A follows
-0.08 A forces
0.17 A fortress
-0.63 A fortune
-0.31 A forward
0.13 A found
0.17 A franchise
-0.68 A friend
0.28 A from
0.23 A front
0.10 A fronted
-0.42 A fun
0.26 A funny
-0.67 A future
-0.52 A game
-0.21 A gang
-0.16 A get
-0.51 A gets
-0.67 A getting
-0.27 A girl
0.10 A given
-0.15 A global
-0.25 A globally
-0.32 A globe
-0.76 A go
-0.66 A going
0.17 A good
0.34 A graphic
-0.32 A great
0.06 A group
0.38 A guest
-0.45 A had
-0.04 A happened
-0.20 A hard
-0.28 A has
-0.34 A have
-0.38 A having
-0.53 A he
0.05 A head
-0.21 A heard
-0.11 A heir
0.22 A held
-0.66 A helm
-0.56 A helmed
-0.36 A helped
0.43 A her
0.45 A here
0.31 A heroine
-0.15 A hiding
-0.23 A high
0.17 A highly
-0.48 A him
-0.06 A himself
0.25 A his
-0.15 A historic
-0.11 A historical
-0.28 A history
-0.28 A hit
-0.29 A hits
0.05 A home
-0.22 A hospital
-0.31 A host
0.16 A hot
-0.40 A hour
-0.11 A hours
-0.84 A however
-0.43 A human
-0.10 A husband
-0.35 A i
-0.37 A i'm
-0.15 A illustrated
-0.34 A immersive
0.90 A includes
-0.17 A increasing
-0.50 A incredible
-0.24 A independent
-0.32 A india
0.13 A indie
-0.68 A inspired
0.22 A instead
-0.43 A intense
0.53 A interview
0.76 A interviews
-0.50 A into
-0.41 A invest
-0.11 A investigate
0.49 A investigates
-0.28 A investigation
0.12 A involved
0.31 A ireland
-0.21 A japan
-0.54 A japanese
0.09 A job
0.07 A join
-0.09 A joined
0.58 A joining
0.20 A joins
0.28 A journalist
-0.14 A journey
0.29 A judge
-0.40 A just
0.16 A kept
-0.14 A killed
-0.50 A killer
-0.21 A king
-0.28 A know
0.47 A known
0.23 A korea
-0.11 A korean
0.05 A lady
-0.34 A large
0.27 A last
-0.06 A later
-0.69 A latter
-0.17 A launch
-0.35 A launched
0.06 A lawyer
-0.30 A lead
0.05 A leading
0.36 A leads
-0.21 A learn
-0.09 A least
-0.49 A leave
-0.04 A leaving
-0.11 A led
0.11 A left
-0.11 A less
-0.28 A life
-0.35 A light
0.10 A like
0.29 A likely
0.17 A limited
-0.22 A lineup
-0.10 A list
0.61 A london
-0.42 A long
0.35 A longtime
-0.09 A look
0.21 A looked
0.56 A looking
0.37 A lord
-0.37 A love
0.31 A made
-0.34 A magazine
-0.17 A main
0.14 A major
0.42 A make
-0.60 A makes
-0.75 A making
0.17 A male
-0.23 A man
-0.95 A manga
-0.07 A many
-0.50 A married
-0.45 A material
0.20 A may
-0.38 A means
-0.04 A meeting
-0.49 A members
-0.51 A memory
-0.23 A midseason
0.49 A might
-0.52 A million
-0.38 A minute
-0.63 A mission
-0.44 A modern
-0.44 A monster
-0.27 A months
-0.45 A most
0.07 A mother
0.21 A moved
-0.39 A movie
-0.36 A movies
0.12 A mr
-0.29 A mrs
-0.09 A much
0.80 A multiple
0.10 A mum
-0.20 A murder
0.15 A murdered
-0.72 A music
-0.13 A must
0.27 A my
-0.09 A name
0.21 A named
-0.26 A need
-0.74 A network
-0.57 A never
0.09 A new
0.64 A newcomer
-0.47 A newest
-0.09 A newly
-0.52 A news
0.62 A next
-0.33 A night
-0.23 A nights
-0.11 A noir
0.27 A north
0.55 A nothing
-0.64 A novel
-0.20 A novels
-0.17 A now
-0.21 A number
-0.31 A numerous
0.08 A off
-0.31 A officer
-0.45 A officially
-0.12 A old
-0.18 A older
-0.42 A oldest
-0.22 A once
-0.74 A only
-0.18 A opening
-0.62 A opens
-0.18 A opposite
-0.51 A or
0.22 A order
-0.39 A original
0.41 A originally
0.11 A originals
-0.16 A other
0.38 A others
-0.53 A our
0.22 A out
-0.40 A over
-0.06 A overseas
-0.42 A overseeing
-0.99 A own
-0.25 A owned
0.26 A owner
-0.28 A p.m
0.12 A pair
0.06 A parents
0.37 A part
0.22 A partner
-0.56 A past
0.09 A peek
-0.58 A penned
-0.19 A people
-0.38 A perform
0.25 A performance
-0.14 A period
0.48 A photo
0.23 A picked
-0.32 A pilot
0.11 A place
0.62 A platform
0.56 A play
-0.13 A played
0.13 A playing
0.42 A plays
-0.36 A pleased
0.60 A podcast
-0.42 A police
0.26 A political
0.27 A pop
0.64 A portray
-0.52 A position
-0.24 A post-production
-0.22 A power
-0.10 A powerful
-0.19 A premiere
0.43 A premieres
-0.11 A prequel
0.30 A present
-0.78 A president
-0.67 A press
0.30 A previously
0.47 A procedural
-0.39 A produce
0.32 A produced
-0.51 A producer
-0.99 A producers
0.24 A produces
-0.43 A production
-0.35 A programming
-0.60 A project
-0.50 A projects
-0.63 A promises
-0.09 A protect
0.69 A psychological
-0.23 A publisher
0.23 A pulled
-0.05 A ratings
0.30 A read
-0.07 A real
-0.64 A really
-0.33 A recently
0.44 A recovering
0.41 A recurring
0.57 A regular
0.37 A relationship
-0.61 A release
0.30 A released
0.15 A remain
-0.16 A remained
-0.97 A remains
-0.47 A renewed
-0.12 A reportedly
0.44 A representative
0.62 A reprise
0.08 A reprises
-0.34 A respectively
-0.11 A return
0.16 A returns
-0.55 A revealed
-0.32 A revenge
-0.37 A rising
0.93 A role
0.76 A roles
0.35 A romance
0.34 A romantic
0.33 A rumored
0.36 A rumoured
-0.34 A s
-0.67 A said
0.26 A same
-0.37 A saw
-0.56 A say
0.51 A saying
-0.34 A says
-0.26 A scenes
-0.54 A scheduled
-0.24 A school
0.40 A sci-fi
-0.16 A screens
-0.68 A script
-0.41 A scripted
-0.61 A scripts
-0.10 A search
-0.59 A season
0.14 A second
-0.36 A secret
-0.32 A secrets
-0.19 A see
-0.15 A seems
0.70 A seen
-0.31 A sense
-0.25 A seoul
-0.40 A series
0.11 A serious
-0.49 A serve
-0.38 A serves
-0.30 A service
0.20 A set
-0.60 A sets
0.13 A several
0.31 A share
-0.26 A shared
0.04 A shares
0.21 A she
-0.14 A shooting
-0.27 A should
0.30 A show
-1.02 A showrunner
-0.78 A showrunners
-0.13 A siblings
0.47 A signed
0.14 A since
0.10 A single
-0.88 A sister
-0.08 A sisters
-0.24 A sitcom
0.54 A sits
0.32 A slated
-0.38 A slot
-0.74 A small
-0.44 A smash
-0.40 A so
0.45 A solid
-0.48 A solve
-0.15 A something
-0.16 A son
-0.38 A song
-0.67 A soon
-0.46 A sound
-0.49 A space
-0.29 A special
0.28 A spin-off
0.36 A spinoff
-0.13 A spoke
0.50 A spy
0.23 A stage
-0.04 A star
-1.30 A starring
0.41 A stars
-0.12 A start
-0.21 A started
0.51 A starting
-0.38 A starts
-0.17 A statement
-0.49 A stepped
-0.27 A stepping
0.33 A steps
-0.30 A stick
0.06 A still
-0.75 A story
-0.28 A streaming
-0.17 A strength
0.24 A struggle
-0.15 A students
-0.54 A studio
0.26 A success
-0.21 A successful
-0.12 A suddenly
-0.48 A sunday
-0.23 A support
0.61 A supporting
-0.72 A sure
-0.23 A survive
0.23 A take
-0.05 A takes
0.10 A taking
0.35 A talent
-0.40 A team
-0.05 A teams
0.50 A teen
-0.22 A television
-0.09 A tells
-0.37 A than
0.04 A their
0.11 A them
-0.49 A theme
-0.26 A themed
-0.19 A themselves
-0.56 A then
-0.73 A there
-0.26 A these
-0.09 A they
0.38 A thief
-0.21 A think
0.25 A those
-0.47 A thriller
0.27 A through
0.42 A title
-0.13 A titles
0.11 A titular
0.16 A together
-0.20 A tokyo
-0.26 A told
0.31 A too
-0.43 A took
-0.28 A top
0.33 A tour
-0.63 A town
-0.52 A trailer
-0.41 A trilogy
0.25 A truth
0.21 A turned
-0.23 A turns
-0.56 A tv
-0.73 A uk
-0.55 A unconfirmed
-0.21 A under
-0.55 A unexpected
-0.53 A unique
0.49 A universe
-0.35 A unravel
0.44 A until
0.18 A up
0.76 A upcoming
-0.23 A update
-0.20 A updates
0.97 A upped
-0.36 A us
-0.22 A use
-0.18 A used
-0.53 A vampire
-0.18 A various
0.43 A very
-0.44 A via
-0.41 A vice
-0.21 A video
0.64 A viewers
-0.17 A villain
0.31 A voice
-0.22 A wait
-0.35 A wanted
-0.37 A watch
-0.64 A watched
-0.53 A way
-0.60 A we
-0.20 A we're
0.52 A wednesday
-0.15 A weeks
-0.28 A welcomed
-0.21 A well
0.16 A west
0.14 A western
0.13 A what
0.21 A when
-0.41 A where
-0.78 A which
0.07 A who
0.27 A whose
0.19 A why
0.06 A wife
0.10 A will
-0.37 A winner
-0.31 A winning
0.47 A without
-0.23 A woman
-0.24 A work
-0.17 A worked
-0.62 A working
-0.38 A works
-0.45 A world
0.63 A would
-0.67 A wraps
-0.23 A writer
-0.28 A writers
-0.33 A writes
-0.82 A writing
-0.31 A written
-0.23 A wrote
-0.60 A year
0.16 A years
-0.46 A yes
0.15 A yet
0.17 A york
0.28 A you
-0.45 A young
-0.28 A |
0.09 A –
-0.75 A —
0.36 A “
-0.04 A ”
-0.20 An !
-0.18 An #
-0.35 An %C
0.11 An %D
-0.39 An %K
0.19 An %N
-0.93 An %O
-0.05 An %S
-0.19 An %T
-0.46 An &
-0.08 An 's
-0.16 An (
-0.26 An )
-0.10 An +
0.13 An ,
0.29 An -
0.09 An --
0.74 An ...
-0.74 An /
-0.20 An :
0.35 An ;
-0.09 An ?
-0.34 An ]
-0.75 An about
0.19 An absent
0.17 An acclaimed
0.31 An according
-0.55 An actor
0.26 An actors
0.13 An actress
-0.91 An adaptation
-0.71 An adapted
0.49 An added
0.12 An admitted
0.22 An after
0.38 An again
-0.30 An agent
0.30 An ago
-0.37 An aired
0.06 An aka
-0.53 An along
0.36 An alongside
0.55 An already
0.12 An always
0.13 An am
-0.66 An anime
0.64 An announced
-0.71 An another
-0.08 An anticipated
0.20 An appear
-0.33 An around
0.67 An arrives
0.25 An attached
-0.15 An attended
-0.29 An australia
0.14 An available
-0.07 An award
0.12 An back
0.23 An bafta
-0.37 An based
-0.71 An became
0.18 An been
-0.06 An before
0.05 An begin
0.39 An begins
-0.05 An behind
0.09 An being
0.61 An best
-0.29 An best-selling
-0.29 An black
-0.49 An board
-0.57 An book
-0.17 An both
-0.60 An bow
-0.23 An bright
-0.24 An brilliant
-0.27 An broadcast
-0.07 An brother
-0.40 An brought
-0.35 An but
-0.06 An cable
-0.17 An called
-0.34 An can
0.08 An cancelled
0.41 An cast
-0.55 An casting
0.07 An centers
0.33 An centre
-0.32 An ceo
-0.71 An character
0.16 An characters
-0.71 An charge
-0.21 An charismatic
0.17 An checking
-0.38 An chief
-0.27 An childhood
0.09 An christmas
-0.20 An clarify
-0.34 An close
-0.34 An closer
0.11 An co
-0.10 An co-creator
0.45 An come
0.31 An comedy
0.19 An comes
-0.56 An coming
-0.20 An commissioned
-0.22 An complex
0.34 An confirmed
-0.29 An continue
-0.42 An continues
-0.13 An create
-0.49 An created
-0.43 An creative
-1.05 An creator
-0.69 An creators
-0.08 An crime
-0.10 An daily
-0.20 An date
0.70 An daughter
-0.23 An day
-0.19 An dead
0.19 An deal
-0.47 An debut
-0.41 An debuted
-0.31 An dedicated
-0.06 An described
-0.54 An designs
-0.07 An details
-0.22 An detective
-0.32 An did
-0.40 An dinner
-1.07 An direct
0.19 An directed
-0.82 An directing
-0.82 An director
-0.84 An directs
-0.35 An dirty
-0.04 An discovers
0.08 An does
0.34 An doing
-0.67 An doors
-0.28 An down
0.34 An drama
-0.08 An dramas
-0.44 An due
-0.26 An during
-0.32 An duties
-0.21 An each
0.28 An end
-0.23 An ending
0.60 An enter
-0.51 An entertainment
-0.27 An epic
-0.29 An episode
0.22 An episodes
-0.33 An established
-0.39 An even
0.10 An event
-0.36 An every
-0.13 An everything
-0.94 An exec
-0.25 An executive
-0.21 An family
-0.06 An famous
-0.42 An fan
0.06 An fans
-0.53 An fantastic
-0.16 An fantasy
0.06 An father
-0.18 An favourite
-0.12 An fighting
-0.46 An film
-0.27 An filming
-0.27 An finale
-0.24 An finally
-0.27 An financial
0.25 An find
-0.62 An first
-0.17 An focus
-0.16 An following
0.28 An follows
0.26 An found
-0.57 An friend
-0.12 An from
0.23 An front
0.22 An fronted
0.37 An game
-0.15 An gang
0.22 An get
-0.51 An gets
-0.04 An girl
0.10 An given
-0.15 An global
-0.25 An globe
-0.34 An go
-0.52 An going
-0.27 An great
-0.27 An had
-0.18 An hard
0.22 An has
-0.20 An have
0.25 An he
-0.13 An head
-0.66 An helm
-0.56 An helmed
0.25 An her
-0.32 An here
0.36 An heroine
-0.13 An hiding
-0.17 An high
0.18 An highly
-0.17 An his
-0.11 An historical
0.34 An hit
-0.40 An hospital
-0.31 An host
0.16 An hot
-0.07 An i
-0.37 An i'm
-0.11 An illustrated
-0.38 An independent
0.22 An instead
0.53 An interview
-0.35 An into
-0.11 An investigate
-0.37 An investigates
-0.08 An involved
0.31 An ireland
-0.30 An job
0.10 An join
0.28 An joined
0.58 An joining
0.23 An joins
-0.11 An journey
-0.31 An king
0.50 An known
-0.16 An korean
-0.07 An lady
-0.33 An large
0.38 An last
0.55 An later
-0.16 An launch
-0.35 An launched
-0.43 An lawyer
-0.11 An lead
0.04 An leading
0.38 An leads
-0.41 An leave
0.26 An leaving
-0.31 An left
-0.10 An less
-0.42 An life
-0.21 An light
-0.36 An like
0.24 An likely
-0.09 An list
-0.06 An london
0.26 An longtime
0.18 An look
-0.16 An looked
0.32 An lord
-0.14 An made
-0.22 An magazine
0.34 An make
-0.56 An makes
-0.86 An manga
-0.14 An may
-0.48 An members
-0.51 An memory
0.54 An might
-0.26 An modern
-0.16 An more
-0.24 An most
0.05 An mother
-0.32 An movie
0.15 An mr
-0.35 An mrs
-0.09 An much
0.15 An murdered
-0.69 An music
-0.25 An must
0.27 An my
-0.06 An name
-0.19 An network
-0.57 An never
-0.09 An new
0.64 An newcomer
-0.51 An news
0.09 An no
-0.41 An noir
0.34 An north
0.38 An not
0.07 An nothing
-0.54 An novel
-0.66 An novels
-0.28 An now
-0.33 An officer
-0.04 An once
0.08 An one
-0.61 An only
-0.18 An opening
-0.25 An or
0.14 An order
-0.32 An original
0.29 An originally
-0.29 An originals
-0.45 An other
0.39 An others
-0.23 An our
0.13 An out
-0.06 An overseas
-0.49 An own
-0.25 An owned
0.62 An part
0.22 An partner
0.09 An peek
-0.58 An penned
-0.39 An people
-0.23 An perform
0.53 An photo
0.14 An place
0.54 An play
-0.11 An played
0.49 An playing
0.30 An plays
0.27 An political
0.64 An portray
-0.39 An position
0.23 An premiere
0.17 An premieres
-0.11 An prequel
-0.25 An present
-0.72 An president
-0.47 An produce
-0.49 An produced
-0.62 An producer
-0.94 An producers
0.33 An produces
-0.33 An project
-0.47 An projects
0.23 An pulled
0.12 An recently
0.44 An recovering
-0.21 An regular
-0.60 An release
0.15 An remain
-0.16 An remained
-0.85 An remains
-0.09 An renewed
0.33 An reprise
0.08 An reprises
-0.40 An respectively
-0.49 An return
-0.11 An returning
-0.10 An returns
-0.48 An revealed
-0.33 An revenge
0.74 An role
-0.48 An roles
-0.55 An romantic
0.33 An rumored
-0.24 An s
-0.58 An said
-0.41 An same
-0.23 An says
-0.14 An scandal
-0.26 An scenes
-0.46 An scheduled
-0.68 An script
-0.43 An scripts
-0.18 An search
-0.51 An second
-0.52 An secret
0.43 An seems
-0.25 An seoul
0.13 An series
-0.35 An serve
-0.25 An serves
-0.25 An service
-0.10 An set
-0.34 An several
0.04 An shares
0.06 An she
0.23 An show
-0.24 An shown
-0.77 An showrunner
0.45 An shows
0.47 An signed
0.30 An since
0.10 An single
-0.77 An sister
-0.08 An sisters
0.06 An sitcom
0.32 An slated
-0.44 An so
-0.04 An solve
-0.08 An some
0.05 An son
-0.46 An soon
-0.47 An sound
-0.08 An south
-0.50 An space
-0.29 An spin-off
0.49 An star
0.35 An starred
-0.48 An starring
0.20 An stars
0.28 An start
0.44 An starting
-0.14 An statement
-0.27 An stepping
0.33 An steps
-0.54 An story
-0.32 An streaming
-0.17 An strength
0.31 An struggle
-0.50 An studio
-0.05 An successful
0.55 An supporting
-0.52 An sure
-0.06 An survive
0.44 An take
0.10 An taking
0.35 An talent
-0.95 An team
-0.68 An television
-0.36 An than
-0.16 An their
-0.23 An theme
-0.14 An themed
-0.62 An then
0.50 An there
-0.52 An they
-0.21 An think
-0.92 An thriller
0.15 An through
-0.20 An time
0.35 An title
0.11 An titular
0.20 An together
-0.23 An told
-0.24 An took
-0.23 An top
-0.15 An town
-0.52 An trailer
-0.21 An trilogy
0.21 An turned
-0.12 An turns
-0.36 An tv
0.23 An under
-0.53 An unique
0.58 An until
0.17 An up
0.50 An upcoming
-0.23 An update
-0.20 An updates
-0.54 An us
-0.18 An various
0.46 An very
-0.44 An via
-0.41 An vice
0.06 An video
-0.10 An viewers
0.56 An voice
-0.21 An wait
-0.37 An watch
-0.32 An we
-0.19 An we're
0.52 An wednesday
-0.41 An west
0.11 An western
-0.08 An what
0.21 An when
-0.52 An where
-0.53 An which
-0.50 An while
0.25 An who
0.15 An whose
-0.05 An will
-0.19 An winner
-0.26 An winning
-0.20 An woman
-0.20 An work
-0.25 An worked
-0.57 An working
-0.11 An works
0.34 An would
-0.48 An writer
-0.33 An writes
-0.51 An writing
-0.59 An written
-0.20 An wrote
-0.30 An year
0.22 An years
0.46 An yet
-0.40 An york
-0.49 An you
-0.26 An young
-0.23 An your
-0.28 An |
0.37 An –
-0.48 An —
-0.54 An “
-0.05 An ”
-0.60 B !
-0.36 B #
-0.60 B %D
-0.33 B %K
-0.08 B %N
0.46 B %O
-0.25 B %P
0.34 B %S
-0.20 B %T
0.04 B &
-0.23 B 's
-0.04 B (
-0.12 B )
0.09 B ,
-0.29 B -
0.26 B --
-0.21 B .
0.29 B ...
-0.09 B /
-0.26 B 1990s
-0.35 B 3d
0.16 B :
0.44 B ;
0.21 B ?
0.36 B [
0.31 B about
-0.39 B acclaimed
0.06 B according
0.14 B accused
-0.33 B across
-0.23 B acting
0.11 B actor
-0.33 B actors
0.38 B actress
-0.32 B actually
-0.83 B adaptation
-0.76 B adapted
-0.68 B adapts
-0.26 B added
0.80 B addition
0.49 B adds
-0.62 B affair
-0.28 B after
-0.54 B again
-0.10 B against
-0.08 B air
0.25 B aired
-0.40 B aka
-0.42 B all
-0.09 B along
-0.18 B alongside
0.58 B already
-0.06 B also
0.57 B although
-0.06 B american
0.10 B among
-0.31 B animated
0.36 B animates
-0.23 B animation
-0.53 B anime
0.36 B announced
-0.22 B announcements
0.05 B another
-0.34 B anthology
0.44 B any
-0.46 B around
-0.27 B association
0.20 B australia
0.18 B australian
-0.25 B author
-0.14 B available
-0.15 B award
-0.16 B award-winning
0.14 B axed
0.29 B back
-0.65 B backdrop
-0.15 B bafta
-0.48 B based
-0.20 B battle
0.05 B beautiful
-0.20 B became
-0.26 B before
-0.76 B began
-0.34 B begin
-0.32 B begins
-0.11 B begun
-0.17 B behind
-0.53 B being
0.28 B beloved
-0.49 B best
0.27 B best-selling
-0.35 B bestselling
-0.25 B between
-0.68 B big
-0.23 B black
-0.05 B boasts
-0.53 B body
-0.76 B book
-0.31 B boss
0.06 B both
-0.27 B brand
-0.54 B bring
-0.24 B bringing
-0.32 B brings
0.11 B britain
-0.07 B broadcast
0.47 B brother
-0.46 B but
-0.32 B called
0.26 B cameras
0.64 B can
0.50 B cast
0.28 B casting
0.65 B casts
0.22 B centering
-0.53 B centers
0.31 B centres
-0.26 B ceo
-0.34 B chain
-0.65 B chance
-0.08 B channels
-0.12 B characters
-0.68 B chief
-0.10 B city
-0.32 B claim
-0.53 B classic
-0.36 B clear
-0.09 B close
-0.04 B closer
-0.38 B co-created
-0.18 B co-creator
-0.66 B co-creators
-0.23 B co-production
-0.42 B co-written
-0.19 B collaboration
-0.30 B combination
-0.52 B comedy
0.26 B comes
-0.27 B comic
-0.43 B commission
-0.15 B commissioned
0.46 B company
0.30 B confirmed
0.55 B continues
-0.31 B could
-0.26 B courtesy
-0.18 B covers
-0.86 B created
-0.86 B creative
-0.87 B creator
-0.45 B creators
-0.49 B credit
-0.41 B crime
-0.12 B cult
-0.11 B dark
-0.20 B date
-0.32 B daughter
-0.23 B day
-0.27 B days
-0.26 B deal
-0.28 B death
0.56 B debut
-0.05 B debuted
-0.05 B decided
-0.34 B delighted
0.40 B described
-0.33 B design
-0.29 B despite
-0.08 B destroy
-0.13 B detective
0.62 B determined
-0.29 B developed
-0.24 B developing
0.23 B different
0.09 B direct
-0.23 B directed
-0.42 B directing
-1.10 B director
0.11 B directorial
-1.12 B directors
-0.12 B discover
-0.29 B discovered
0.12 B do
0.20 B does
-0.41 B down
0.45 B dr
0.40 B drama
-0.66 B dramas
-0.44 B drawn
-0.68 B dubbed
0.57 B due
0.21 B during
-0.07 B duties
-0.11 B east
-0.79 B emmy
0.36 B end
-0.59 B england
0.13 B enjoy
0.74 B ensemble
0.27 B entertainment
-0.40 B episodes
-0.58 B established
0.07 B even
0.67 B event
-0.41 B events
0.12 B ever
-0.61 B every
-0.04 B everything
-0.22 B excited
-0.27 B exec
-0.37 B executive
-0.67 B executives
0.24 B expect
-0.23 B expected
-0.26 B explore
0.19 B face
-0.19 B faces
-0.49 B fact
-0.77 B fame
-0.59 B family
0.27 B famous
-0.30 B fan
-0.45 B fans
-0.25 B fantastic
-0.15 B fantasy
0.52 B father
-0.47 B favourite
0.46 B feature
-0.09 B features
0.53 B featuring
-0.23 B fictional
-0.68 B film
-0.08 B filmed
-0.12 B filming
-0.41 B filmmaker
-0.15 B final
0.52 B finale
-0.56 B first
-0.15 B focuses
-0.75 B follow
0.27 B followed
-0.46 B following
-0.20 B follows
0.25 B former
-0.63 B forward
-0.37 B found
0.11 B franchise
-0.18 B french
-0.79 B friend
0.05 B from
0.12 B front
0.09 B full
0.19 B game
-0.50 B gang
-0.48 B genre
-0.12 B get
-0.29 B gets
-0.53 B getting
-0.23 B girl
-0.25 B given
-0.18 B gives
-0.45 B glimpse
0.26 B globe
-0.44 B go
-0.43 B goes
-0.44 B going
0.08 B golden
-0.32 B good
-0.49 B grateful
0.26 B great
-0.35 B grew
0.31 B had
-0.31 B hand
-0.21 B happened
0.18 B has
0.45 B have
-0.61 B having
-1.17 B he
-0.36 B head
-0.15 B headlines
-0.49 B hedonistic
-0.45 B helm
-0.58 B helmed
-0.10 B her
-0.21 B here
-0.58 B heroine
-0.12 B high
0.24 B him
-0.84 B his
-0.49 B hit
-0.13 B hollywood
-0.19 B home
-0.34 B horror
-0.19 B hospital
0.55 B host
0.25 B hot
0.09 B hour
0.55 B how
0.13 B however
0.12 B huge
-0.46 B i
0.08 B i'm
0.26 B iconic
0.49 B if
-0.18 B illustrated
-0.35 B include
-0.32 B included
-0.10 B includes
0.07 B including
-0.15 B independent
0.13 B indian
-0.16 B indie
-0.05 B inspired
0.07 B into
-0.55 B investigation
-0.07 B involved
0.34 B ireland
-0.53 B irish
-0.47 B itself
0.28 B japanese
0.40 B join
0.29 B joined
0.47 B joining
0.31 B joins
-0.19 B journalist
-0.09 B journey
-0.11 B just
-0.61 B know
0.25 B known
0.51 B korean
-0.27 B lady
-0.73 B last
0.47 B latest
-0.25 B launch
-0.22 B launched
0.17 B lawyer
0.49 B lead
-0.40 B leading
-0.09 B leads
0.08 B led
-0.75 B left
0.13 B legal
-0.10 B less
-0.49 B life
-0.16 B light
-0.08 B like
-0.12 B likely
-0.24 B limited
-0.46 B lineup
-0.57 B list
0.52 B lives
0.29 B location
-0.35 B london
-0.10 B long
-0.44 B looks
-0.33 B lord
0.18 B love
-0.51 B made
-0.32 B magical
-0.75 B main
-0.24 B make
0.08 B makes
-0.30 B making
-0.29 B male
-0.37 B man
-0.73 B manga
-0.50 B many
0.49 B marks
0.21 B married
-0.10 B match
-0.37 B me
-0.60 B means
-0.24 B meets
0.30 B member
-0.23 B members
-0.20 B men
0.22 B might
-0.10 B million
-0.11 B minute
-0.45 B miss
-0.17 B mission
-0.06 B months
-0.50 B more
-0.41 B most
0.48 B mother
0.37 B move
0.04 B moved
-0.23 B movie
-1.06 B mr
-0.16 B mrs
0.25 B much
-0.04 B murder
-0.62 B musical
-0.05 B must
0.23 B my
-0.10 B mysteries
-0.09 B mystery
-0.51 B name
-0.67 B named
-0.19 B nearly
-0.82 B network
-0.05 B networks
0.32 B new
0.46 B newcomer
0.48 B newcomers
-0.49 B newly
0.12 B news
-0.23 B next
-0.57 B night
0.20 B no
0.31 B noble
-0.23 B nominated
0.44 B nominee
-0.43 B north
-0.08 B not
-0.54 B note
0.27 B novel
-0.45 B novels
0.82 B now
-0.20 B number
-0.73 B off
-0.31 B officer
-0.31 B official
-0.34 B officially
-0.43 B old
-0.36 B older
-0.53 B once
-0.18 B one
-0.37 B opening
0.59 B opposite
-0.48 B or
0.37 B order
-0.23 B ordered
-0.82 B original
-0.09 B originally
0.64 B originals
0.42 B oscar
-0.28 B other
-0.19 B others
-0.40 B our
0.56 B outside
0.25 B over
-0.21 B own
-0.04 B p.m
-0.20 B pair
0.52 B part
0.53 B parter
-0.44 B particular
-0.32 B partner
-0.31 B parts
-0.15 B passed
-0.13 B peek
-0.24 B penned
0.77 B people
0.44 B period
0.10 B phenomenal
0.19 B photo
-0.29 B picks
-0.41 B pilot
0.29 B pilots
-0.25 B plan
-1.17 B play
0.45 B played
0.31 B playing
-0.71 B plays
-0.34 B plot
-0.53 B police
-0.30 B popular
-0.82 B portray
0.36 B portrayed
-0.78 B power
-0.61 B powerful
-0.39 B premiere
-0.69 B premiered
-0.11 B presentation
-0.60 B president
0.54 B press
-0.15 B previous
-0.59 B previously
-0.44 B procedural
-0.60 B produce
-0.47 B produced
-0.65 B producer
-0.88 B producers
-0.53 B produces
-1.07 B production
-0.11 B programming
0.05 B project
0.05 B promises
-0.09 B promotional
0.21 B protagonist
0.05 B protagonists
-0.16 B published
-0.07 B put
-0.19 B quickly
-0.08 B ratings
-0.34 B read
-0.37 B reads
-0.20 B ready
-0.06 B real
-0.05 B really
0.08 B recent
0.60 B recently
0.38 B recovering
-0.15 B red
-0.18 B regular
-0.63 B release
-0.17 B released
-0.13 B remains
0.51 B remake
-0.36 B renewal
-0.09 B renewed
-0.59 B replaced
-0.04 B replacing
0.45 B report
-0.42 B reported
0.06 B reports
-0.61 B representative
0.06 B reprise
0.32 B reprising
-0.36 B resourceful
0.14 B respectively
0.05 B return
0.15 B returning
-0.57 B returns
0.71 B reunion
0.46 B reunites
0.31 B reveal
0.14 B revealed
-0.28 B revolves
-0.48 B role
0.26 B rolling
0.39 B romance
0.32 B s
-0.28 B said
-0.16 B same
0.72 B say
-0.33 B says
-0.15 B scandal
-0.26 B science
0.37 B screenwriter
-0.58 B script
0.26 B season
-0.27 B seasons
-0.22 B second
-0.22 B secret
0.48 B see
0.58 B seen
0.23 B sees
-0.52 B senior
-0.20 B sequel
-0.72 B serial
0.10 B series
-0.54 B service
0.29 B set
-0.34 B setting
-0.06 B several
-0.38 B share
-0.40 B shared
0.20 B she
-0.47 B shocking
-0.26 B shooting
-0.52 B shot
-0.23 B show
-0.30 B shown
-0.30 B showrunner
-0.26 B shows
0.63 B signed
-0.15 B since
-0.32 B sister
0.09 B sisters
-0.28 B slate
-0.39 B small
0.52 B some
0.11 B son
-0.40 B song
-0.46 B sonic
-0.85 B soon
-0.42 B source
0.20 B south
0.58 B speaking
0.60 B special
0.53 B spin-off
-0.38 B spinoff
-0.05 B split
-0.17 B staff
0.09 B star
0.20 B star-studded
0.39 B starred
0.25 B starring
0.05 B stars
-0.65 B started
0.46 B starts
-0.66 B statement
0.16 B status
0.22 B stick
-0.22 B still
-0.40 B stories
-0.36 B story
0.72 B streaming
0.44 B strong
0.15 B studio
-0.80 B success
0.27 B successful
-0.45 B such
-0.35 B sunday
0.05 B support
0.25 B supposed
-0.08 B synopsis
-0.22 B take
-0.41 B takes
-0.33 B talent
-0.75 B team
0.57 B teen
-0.61 B television
-0.23 B tell
0.16 B tells
0.66 B than
0.06 B their
-0.67 B them
-0.40 B theme
-0.62 B then
0.24 B there
0.27 B these
-0.34 B they
-0.66 B thief
-0.36 B thinks
0.22 B third
0.28 B those
-0.38 B thrilled
-0.54 B thriller
-0.20 B throughout
-0.05 B time
0.26 B title
-0.17 B titles
-0.39 B together
-0.34 B tokyo
-0.29 B told
0.26 B too
0.21 B took
-0.49 B top
-0.07 B total
-0.50 B town
-0.66 B trailer
-0.56 B trio
-0.95 B truly
-0.12 B truth
-0.43 B turn
-0.26 B turns
-0.43 B tv
-0.26 B u.s.
-0.58 B under
0.26 B unique
-0.52 B unveiled
-0.16 B up
0.54 B upcoming
-0.44 B upon
0.29 B us
0.10 B vampire
0.40 B various
-0.35 B version
-0.35 B very
-0.16 B via
-0.42 B video
0.05 B viewers
0.06 B villain
0.31 B voice
-0.14 B waiting
0.26 B want
0.07 B wanted
-0.20 B watching
-0.10 B way
-0.25 B ways
-0.28 B we're
-0.28 B web
-0.65 B webtoon
-0.32 B weekend
-0.25 B weeks
-0.48 B well
-0.18 B west
0.10 B what
-0.36 B whether
-0.45 B which
-0.05 B while
-0.05 B who
0.51 B wife
0.41 B winner
-0.75 B winning
-0.13 B winter
-0.25 B within
-0.06 B won
-0.11 B work
-0.42 B working
-0.42 B world
0.21 B would
-0.21 B writer
-0.81 B writers
-0.23 B written
-0.83 B wrote
-0.35 B year
-0.23 B year-old
0.39 B years
0.29 B yet
0.05 B york
0.24 B you
0.28 B you're
-0.61 B young
-0.05 B your
-0.16 B –
-0.13 B “
0.35 B ”
-0.10 Bn !
-0.50 Bn %C
-0.11 Bn %D
-0.07 Bn %K
-0.06 Bn %N
0.14 Bn %O
0.30 Bn %S
-0.72 Bn &
-0.12 Bn 's
-0.22 Bn )
-0.20 Bn ,
0.76 Bn .
-0.04 Bn /
-0.29 Bn 3d
0.29 Bn :
-0.23 Bn ;
-0.32 Bn [
0.12 Bn about
-0.24 Bn acclaimed
-0.04 Bn according
-0.22 Bn across
0.12 Bn actor
0.08 Bn actors
0.19 Bn actress
-0.49 Bn adaptation
-0.62 Bn adapted
-0.66 Bn adapts
0.49 Bn adds
-0.21 Bn after
-0.10 Bn again
-0.10 Bn against
0.25 Bn aired
-0.40 Bn aka
-0.31 Bn all
-0.08 Bn along
0.49 Bn already
0.37 Bn also
0.12 Bn american
0.14 Bn among
-0.23 Bn animated
0.40 Bn animates
-0.39 Bn anime
0.38 Bn announced
-0.49 Bn another
-0.34 Bn anthology
-0.43 Bn around
-0.19 Bn association
0.22 Bn australia
-0.25 Bn author
-0.26 Bn award
0.10 Bn award-winning
-0.16 Bn axed
-0.15 Bn back
-0.48 Bn backdrop
-0.21 Bn bafta
-0.58 Bn based
-0.20 Bn battle
-0.38 Bn beautiful
-0.30 Bn been
-0.40 Bn before
-0.07 Bn begun
-0.11 Bn being
0.28 Bn beloved
-0.24 Bn best
-0.35 Bn bestselling
-0.62 Bn between
0.08 Bn black
-0.51 Bn body
-0.54 Bn book
-0.26 Bn boss
-0.05 Bn both
-0.46 Bn bring
-0.24 Bn bringing
-0.32 Bn brings
0.28 Bn brother
-0.31 Bn but
-0.32 Bn called
-0.07 Bn cameras
0.58 Bn can
0.58 Bn cast
0.27 Bn casting
-0.48 Bn centering
-0.21 Bn centers
-0.26 Bn ceo
0.08 Bn character
-0.05 Bn characters
-0.19 Bn chief
-0.09 Bn city
-0.53 Bn classic
-0.09 Bn close
-0.36 Bn co-created
-0.18 Bn co-creator
-0.57 Bn co-creators
-0.43 Bn co-written
-0.46 Bn comedy
0.31 Bn comes
-0.43 Bn coming
1.28 Bn confirmed
0.55 Bn continues
-0.67 Bn created
-0.62 Bn creative
-0.95 Bn creator
-0.45 Bn creators
-0.42 Bn credit
-0.32 Bn crime
-0.10 Bn daughter
-0.18 Bn day
-0.23 Bn deal
-0.27 Bn death
-0.33 Bn debut
-0.05 Bn debuted
-0.05 Bn decided
0.43 Bn described
-0.18 Bn design
-0.29 Bn despite
-0.07 Bn destroy
0.15 Bn detective
-0.26 Bn developed
0.25 Bn different
0.41 Bn direct
-0.83 Bn directed
-0.35 Bn directing
-0.73 Bn director
-1.12 Bn directors
-0.28 Bn discovered
0.26 Bn dr
0.05 Bn drama
-0.44 Bn drawn
0.36 Bn during
-0.07 Bn duties
-0.08 Bn east
-0.37 Bn emmy
-0.24 Bn end
0.13 Bn ending
-0.36 Bn england
0.75 Bn ensemble
-0.05 Bn episode
-0.06 Bn episodes
-0.58 Bn established
0.11 Bn even
0.60 Bn event
-0.32 Bn events
-0.21 Bn excited
-0.27 Bn exec
-0.15 Bn executive
0.24 Bn expect
-0.28 Bn fact
-0.42 Bn family
-0.25 Bn fantastic
-0.14 Bn fantasy
-0.47 Bn favourite
0.48 Bn feature
-0.54 Bn features
0.50 Bn featuring
-0.23 Bn fictional
-0.52 Bn film
-0.23 Bn filming
-0.40 Bn filmmaker
-0.55 Bn follow
0.26 Bn followed
0.14 Bn following
-0.05 Bn found
-0.18 Bn french
-0.41 Bn from
0.12 Bn front
0.39 Bn fronted
0.20 Bn game
-0.51 Bn genre
0.11 Bn get
-0.23 Bn girl
-0.12 Bn given
0.45 Bn globe
-0.30 Bn go
-0.43 Bn goes
0.28 Bn golden
0.14 Bn great
0.43 Bn had
-0.31 Bn hand
-0.07 Bn has
0.53 Bn have
-0.62 Bn he
-0.36 Bn head
-0.58 Bn helmed
-0.63 Bn her
-0.20 Bn here
-0.58 Bn heroine
0.07 Bn his
-0.59 Bn hit
-0.13 Bn hollywood
-0.61 Bn home
-0.34 Bn horror
0.55 Bn host
0.09 Bn hour
0.16 Bn however
0.15 Bn huge
-0.10 Bn husband
-0.26 Bn i
0.35 Bn if
-0.18 Bn illustrated
-0.70 Bn include
-0.19 Bn included
0.05 Bn includes
0.24 Bn including
0.13 Bn indian
-0.06 Bn indie
0.26 Bn inspired
-0.16 Bn into
-0.15 Bn ireland
-0.27 Bn itself
-0.15 Bn join
-0.50 Bn joined
0.42 Bn joining
0.69 Bn joins
-0.19 Bn journalist
-0.09 Bn journey
-0.10 Bn just
-0.37 Bn know
0.32 Bn known
0.31 Bn korean
-0.16 Bn lady
-0.50 Bn last
0.18 Bn lawyer
0.20 Bn lead
-0.40 Bn leading
0.22 Bn leads
0.45 Bn led
-0.17 Bn left
-0.48 Bn life
-0.19 Bn light
-0.05 Bn like
-0.25 Bn likely
-0.51 Bn lineup
-0.10 Bn list
-0.31 Bn london
0.18 Bn look
-0.44 Bn looks
-0.33 Bn lord
-0.28 Bn love
-0.75 Bn main
-0.24 Bn make
-0.10 Bn makes
-0.22 Bn making
-0.28 Bn male
-0.37 Bn man
-0.46 Bn manga
-0.36 Bn married
-0.14 Bn meanwhile
-0.25 Bn meets
-0.22 Bn members
-0.19 Bn men
-0.11 Bn minute
-0.45 Bn miss
-0.17 Bn mission
-0.11 Bn months
-0.25 Bn more
-0.12 Bn most
0.54 Bn mother
-0.08 Bn moved
-0.10 Bn movie
0.23 Bn mr
-0.09 Bn mrs
-0.50 Bn my
-0.41 Bn name
-0.11 Bn named
-0.19 Bn nearly
-0.23 Bn network
0.46 Bn newcomer
0.48 Bn newcomers
-0.28 Bn newly
0.24 Bn news
-0.04 Bn next
-0.17 Bn night
-0.29 Bn no
-0.36 Bn noble
-0.14 Bn nominated
0.44 Bn nominee
0.28 Bn not
-0.04 Bn novel
-0.46 Bn novels
0.58 Bn now
-0.17 Bn off
-0.31 Bn officer
-0.31 Bn official
-0.36 Bn older
-0.04 Bn once
-0.57 Bn one
-0.16 Bn only
-0.09 Bn opening
0.59 Bn opposite
-0.48 Bn or
-0.15 Bn original
0.64 Bn originals
0.45 Bn oscar
0.83 Bn other
-0.27 Bn our
0.09 Bn out
0.34 Bn over
-0.19 Bn own
-0.20 Bn pair
0.21 Bn part
-0.27 Bn partner
-0.24 Bn parts
-0.07 Bn photo
0.17 Bn pilot
-0.23 Bn plan
-0.86 Bn play
0.44 Bn played
-0.61 Bn playing
-0.78 Bn plays
-0.18 Bn popular
-0.82 Bn portray
0.37 Bn portrayed
-0.60 Bn power
-0.38 Bn premiere
-0.60 Bn president
0.54 Bn press
-0.11 Bn previously
-0.50 Bn produce
-0.69 Bn produced
-0.35 Bn producer
-0.79 Bn producers
-0.54 Bn produces
-1.07 Bn production
-0.17 Bn programming
0.13 Bn project
-0.57 Bn protagonist
-0.30 Bn protagonists
-0.13 Bn published
-0.06 Bn ratings
-0.34 Bn read
-0.37 Bn reads
-0.20 Bn ready
-0.05 Bn really
0.19 Bn regular
-0.22 Bn relationship
-0.13 Bn remains
-0.22 Bn replaced
-0.04 Bn replacing
0.45 Bn report
0.06 Bn reports
-0.61 Bn representative
-0.36 Bn reprise
0.36 Bn reprising
0.26 Bn respectively
0.42 Bn return
-0.07 Bn returning
-0.20 Bn returns
0.71 Bn reunion
0.42 Bn reunites
0.31 Bn reveal
-0.28 Bn revolves
-0.61 Bn role
-0.33 Bn roles
-0.05 Bn rolling
0.10 Bn run
0.32 Bn s
-0.06 Bn said
-0.10 Bn same
-0.22 Bn says
-0.14 Bn scandal
-0.24 Bn screenwriter
0.45 Bn season
-0.27 Bn seasons
-0.80 Bn second
-0.09 Bn secret
0.21 Bn see
0.23 Bn seen
0.06 Bn sees
-0.71 Bn serial
-0.34 Bn series
-0.54 Bn service
0.57 Bn set
-0.24 Bn setting
-0.06 Bn several
-0.29 Bn share
-0.40 Bn shared
-0.42 Bn she
-0.46 Bn shocking
-0.26 Bn shooting
-0.17 Bn shown
-0.25 Bn showrunner
-0.43 Bn shows
0.68 Bn signed
-0.05 Bn since
-0.35 Bn sister
0.19 Bn sisters
-0.16 Bn slate
-0.16 Bn small
0.29 Bn son
-0.39 Bn song
-0.67 Bn soon
-0.40 Bn source
0.60 Bn special
0.18 Bn spin-off
-0.05 Bn split
0.75 Bn star
0.30 Bn starred
0.10 Bn starring
0.27 Bn stars
-0.10 Bn starts
-0.56 Bn statement
0.34 Bn stick
-0.39 Bn stories
-0.30 Bn story
-0.08 Bn streaming
-0.49 Bn success
-0.48 Bn such
-0.16 Bn sunday
0.05 Bn support
-0.08 Bn synopsis
-0.36 Bn takes
-0.62 Bn team
-0.19 Bn television
-0.26 Bn tells
0.05 Bn their
-0.42 Bn them
-0.09 Bn theme
-0.79 Bn then
0.33 Bn there
0.13 Bn they
-0.33 Bn thinks
-0.55 Bn thriller
0.04 Bn through
0.31 Bn time
-0.37 Bn together
-0.34 Bn tokyo
-0.12 Bn told
-0.54 Bn took
-0.49 Bn top
-0.34 Bn town
-0.35 Bn trailer
-0.56 Bn trio
0.16 Bn uk
-0.58 Bn under
-0.70 Bn up
-0.51 Bn upon
-0.23 Bn us
0.31 Bn vampire
0.45 Bn various
-0.27 Bn very
-0.16 Bn via
-0.18 Bn video
-0.41 Bn viewers
0.14 Bn villain
0.12 Bn voice
-0.52 Bn wanted
-0.20 Bn watching
-0.85 Bn we
-0.27 Bn we're
-0.07 Bn web
-0.23 Bn weeks
-0.10 Bn well
-0.18 Bn west
0.21 Bn what
0.59 Bn when
0.24 Bn where
-0.36 Bn whether
-0.23 Bn which
0.42 Bn while
-0.23 Bn who
0.45 Bn wife
0.38 Bn will
0.47 Bn winner
-0.25 Bn winning
-0.25 Bn working
-0.28 Bn world
-0.06 Bn writer
-0.73 Bn writers
-0.97 Bn written
-0.38 Bn wrote
-0.28 Bn year
-0.80 Bn year-old
0.42 Bn years
-0.20 Bn yet
0.28 Bn you're
-0.32 Bn young
-0.05 Bn your
0.32 Bn —
0.28 Bn ”
-0.45 H 
0.45 H %C
0.09 H %D
0.53 H %N
-0.56 H %P
0.12 H %S
0.23 H %T
-0.34 H (
-0.34 H )
0.70 H ,
-0.18 H /
0.16 H :
-0.37 H ?
0.66 H a
-0.44 H about
0.32 H and
-0.25 H back
0.28 H can
0.73 H cast
-0.26 H coming
-0.75 H date
-0.26 H do
-0.28 H for
0.41 H in
-0.45 H is
-0.32 H it
0.17 H march
-0.94 H new
-0.41 H of
-0.33 H on
-0.22 H plot
-0.75 H premieres
-0.19 H release
-0.10 H renewed
0.17 H returning
-0.07 H series
-0.07 H star
-0.70 H story
0.22 H the
0.23 H to
0.26 H trailer
-0.12 H tv
0.28 H watch
-0.64 H what
-0.50 H when
-0.22 H where
-0.24 H who
-0.41 H “
-0.41 H ”
-0.21 L1 %C
0.19 L1 %D
-0.32 L1 %N
0.09 L1 %O
-0.28 L1 %P
-0.30 L1 %S
-0.32 L1 %T
-0.14 L1 &
-0.05 L1 's
0.19 L1 (
0.29 L1 )
-0.21 L1 ,
-0.25 L1 -
0.08 L1 --
0.46 L1 .
-0.15 L1 /
0.07 L1 :
0.21 L1 ;
0.13 L1 ^
-0.82 L1 a
-0.10 L1 about
0.20 L1 actor
-0.16 L1 actors
0.74 L1 actress
-0.46 L1 adapts
-0.27 L1 after
-0.40 L1 aka
0.28 L1 alongside
-0.42 L1 an
-0.17 L1 and
0.64 L1 are
-0.26 L1 around
-0.38 L1 as
-0.57 L1 at
-0.32 L1 axed
0.37 L1 be
-0.24 L1 beloved
-0.19 L1 between
-0.31 L1 black
0.11 L1 both
-0.23 L1 bring
-0.15 L1 brother
-0.18 L1 but
-0.29 L1 by
-0.30 L1 called
-0.63 L1 character
-0.34 L1 chief
-0.13 L1 co-creator
-0.84 L1 creator
-0.40 L1 creators
-0.88 L1 detective
-0.79 L1 director
-0.16 L1 doing
-0.45 L1 drama
-0.39 L1 father
0.40 L1 feature
-0.54 L1 features
-0.30 L1 film
-0.40 L1 followed
-0.45 L1 follows
-0.40 L1 for
-0.27 L1 former
0.21 L1 from
-0.15 L1 game
0.55 L1 has
-0.44 L1 his
0.55 L1 host
-0.10 L1 husband
-0.46 L1 in
-0.56 L1 include
0.05 L1 includes
0.67 L1 including
-0.09 L1 into
0.17 L1 is
-0.41 L1 its
0.38 L1 join
-0.14 L1 joining
-0.36 L1 know
-0.13 L1 last
-0.33 L1 lord
-0.24 L1 meets
-0.23 L1 members
-0.10 L1 mother
-0.10 L1 movie
-0.38 L1 mr
-0.40 L1 my
-0.21 L1 named
-0.32 L1 new
0.46 L1 newcomer
0.41 L1 newcomers
-0.19 L1 no
0.44 L1 nominee
-0.11 L1 not
-0.14 L1 of
-0.31 L1 officer
-0.55 L1 on
-0.17 L1 one
-0.50 L1 only
0.59 L1 opposite
-0.46 L1 or
-0.55 L1 play
0.11 L1 played
-0.48 L1 playing
-0.61 L1 plays
-0.71 L1 portray
-0.50 L1 president
-0.19 L1 producer
-0.47 L1 producers
-0.50 L1 protagonist
-0.30 L1 protagonists
0.66 L1 replacing
-0.34 L1 said
0.33 L1 sees
-0.50 L1 service
-0.59 L1 showrunner
-0.15 L1 small
-0.45 L1 so
-0.07 L1 song
-0.41 L1 south
0.61 L1 star
0.46 L1 starred
-0.34 L1 starring
0.38 L1 stars
-0.30 L1 takes
0.33 L1 that
-0.59 L1 the
-0.53 L1 their
0.07 L1 through
-0.21 L1 title
-0.45 L1 to
-0.39 L1 upon
-0.21 L1 us
-0.45 L1 vampire
0.18 L1 villain
0.24 L1 was
-0.20 L1 watching
-0.16 L1 west
-0.09 L1 when
-0.36 L1 whether
0.47 L1 while
0.40 L1 wife
0.48 L1 winner
0.40 L1 with
0.07 L1 writer
-0.05 L1 young
0.41 L1 –
-0.05 L1 ”
-0.20 L2 %C 's
0.04 L2 %C ,
0.08 L2 %C and
-0.36 L2 %D ,
0.30 L2 %D and
0.15 L2 %D that
-0.49 L2 %K 's
-0.22 L2 %K (
-0.51 L2 %N ,
0.30 L2 %O ,
0.05 L2 %P 's
-0.22 L2 %P (
0.65 L2 %P )
0.43 L2 %P :
-0.05 L2 %P as
-0.30 L2 %P by
-0.29 L2 %P for
-0.24 L2 %P in
-0.80 L2 %P of
-0.15 L2 %P on
-0.34 L2 %P plays
0.50 L2 %P star
-0.30 L2 %P takes
-0.68 L2 %P the
-0.40 L2 %P to
-0.14 L2 %P with
-0.39 L2 %P –
0.27 L2 %S ,
0.26 L2 %S are
0.45 L2 %S with
-0.16 L2 %T %S
-0.48 L2 %T (
0.52 L2 %T ,
-0.30 L2 %T :
-0.31 L2 %T and
0.39 L2 %T are
-0.49 L2 %T creator
0.31 L2 %T includes
0.86 L2 %T starring
0.24 L2 %T stars
0.37 L2 %T with
-0.37 L2 's father
-0.08 L2 's husband
-0.14 L2 's the
-0.30 L2 ( the
-0.58 L2 ) ,
0.14 L2 ) as
0.11 L2 ) –
-0.18 L2 , a
0.31 L2 , after
-0.42 L2 , alongside
0.23 L2 , and
-0.15 L2 , but
0.69 L2 , starring
0.08 L2 , stars
0.26 L2 , the
-0.26 L2 , while
0.09 L2 , with
-0.78 L2 , ”
-0.14 L2 . /
-0.34 L2 / producer
-0.34 L2 : the
-0.04 L2 ^ %C
-0.07 L2 ^ %T
0.13 L2 ^ ^
0.35 L2 ^ actor
0.26 L2 ^ both
-0.27 L2 ^ but
-0.33 L2 ^ creator
0.19 L2 ^ from
-0.14 L2 ^ joining
-0.41 L2 ^ showrunner
0.36 L2 ^ starring
-0.11 L2 ^ the
-0.52 L2 ^ when
-0.11 L2 ^ while
-0.11 L2 about the
-0.07 L2 according to
-0.32 L2 actor ,
-0.35 L2 adaptation of
-0.39 L2 adapted by
-0.18 L2 adapted from
-0.08 L2 along with
-0.39 L2 also includes
0.52 L2 also stars
-0.18 L2 and a
-0.06 L2 and around
0.18 L2 and starring
0.16 L2 and the
0.25 L2 and writer
-0.08 L2 announced at
-0.08 L2 as a
-0.26 L2 as an
-0.21 L2 at the
0.46 L2 back ;
-0.33 L2 based on
0.38 L2 cast :
0.99 L2 cast includes
0.32 L2 cast including
-0.23 L2 cast members
-0.09 L2 city of
-0.40 L2 co-written by
-0.57 L2 created by
-0.42 L2 credit :
-0.23 L2 daughter ,
-0.72 L2 directed by
-0.38 L2 dr .
0.46 L2 drama starring
-0.36 L2 during the
-0.06 L2 duties with
-0.29 L2 executive producer
-0.16 L2 film ,
-0.04 L2 filming in
-0.06 L2 follows a
-0.27 L2 from the
-0.32 L2 has axed
-0.18 L2 illustrated by
-0.15 L2 in %D
-0.51 L2 in a
-0.27 L2 in the
0.26 L2 inspired by
0.30 L2 it starred
0.23 L2 it stars
0.37 L2 led by
-0.27 L2 man ,
-0.35 L2 manga by
0.45 L2 mr .
-0.05 L2 mrs .
-0.45 L2 name by
-0.51 L2 novel by
-0.29 L2 novels by
-0.17 L2 of a
-0.39 L2 of drama
-0.48 L2 of the
-0.08 L2 on a
-0.27 L2 on the
-0.05 L2 photo :
-0.33 L2 photo by
0.73 L2 played by
-0.08 L2 produced by
-0.29 L2 return as
-0.38 L2 returning as
-0.25 L2 returns as
-0.11 L2 revolves around
-0.15 L2 role as
-0.30 L2 role of
-0.36 L2 roles as
-0.34 L2 series ,
-0.32 L2 series and
-0.15 L2 series creator
-0.15 L2 series follows
-0.48 L2 series from
0.30 L2 series starring
0.66 L2 series stars
-0.09 L2 series with
-0.47 L2 set in
-0.23 L2 shooting in
-0.27 L2 show ,
0.91 L2 show stars
0.05 L2 star :
0.14 L2 star opposite
-0.45 L2 story of
-0.49 L2 such as
0.38 L2 the %D
-0.12 L2 the %N
-0.31 L2 the black
-0.14 L2 the small
-0.11 L2 the south
-0.07 L2 theme song
-0.04 L2 to a
-0.08 L2 to the
-0.29 L2 under director
-0.50 L2 voice of
0.31 L2 well as
-0.16 L2 who plays
0.37 L2 will be
-0.56 L2 will play
-0.07 L2 with the
-0.23 L2 working with
-0.58 L2 written by
-0.23 L2 “ a
-0.14 L2 “ the
-0.38 L2 ” (
-0.21 L2 ” and
-0.28 L2 ” creator
-0.34 L2 ” said
0.89 L2 ” starring
-0.32 L3 %C has axed
0.11 L3 %D ) –
-0.21 L3 %D , but
0.37 L3 %D , with
-0.10 L3 %O %P 's
-0.51 L3 %P %N ,
-0.37 L3 %P 's father
-0.08 L3 %P 's husband
-0.30 L3 %P ( the
0.04 L3 %P ) as
-0.18 L3 %P , a
-0.16 L3 %P , ”
-0.12 L3 %P : the
-0.29 L3 %P of drama
-0.07 L3 %P of the
-0.25 L3 %P returns as
-0.56 L3 %P will play
-0.21 L3 %S of the
0.85 L3 %T , starring
0.38 L3 %T , with
0.16 L3 %T and the
-0.28 L3 %T ” creator
-0.35 L3 's %P of
-0.44 L3 's %T ,
0.55 L3 ( %P 's
-0.50 L3 ( %P of
-0.15 L3 ( %P on
-0.05 L3 ( photo :
-0.05 L3 ( “ the
-0.22 L3 ) %P (
-0.87 L3 ) , with
-0.56 L3 , %P 's
-0.26 L3 , %P (
0.14 L3 , %P as
-0.23 L3 , %P in
-0.07 L3 , according to
0.26 L3 , along with
-0.07 L3 , directed by
0.29 L3 , inspired by
0.50 L3 , mr .
0.54 L3 , played by
-0.42 L3 , produced by
-0.08 L3 , written by
-0.34 L3 , ” said
-0.70 L3 : %P (
-1.00 L3 ^ %P (
0.92 L3 ^ %P :
-0.34 L3 ^ %P plays
-0.32 L3 ^ %P –
-0.16 L3 ^ %T %S
-0.48 L3 ^ %T (
0.13 L3 ^ %T stars
-0.04 L3 ^ ^ %C
-0.07 L3 ^ ^ %T
0.13 L3 ^ ^ ^
0.35 L3 ^ ^ actor
0.26 L3 ^ ^ both
-0.27 L3 ^ ^ but
-0.33 L3 ^ ^ creator
0.19 L3 ^ ^ from
-0.14 L3 ^ ^ joining
-0.41 L3 ^ ^ showrunner
0.36 L3 ^ ^ starring
-0.11 L3 ^ ^ the
-0.52 L3 ^ ^ when
-0.11 L3 ^ ^ while
-0.24 L3 ^ based on
0.28 L3 ^ cast :
-0.27 L3 ^ created by
-0.25 L3 ^ directed by
-0.19 L3 ^ executive producer
0.30 L3 ^ it starred
-0.27 L3 ^ produced by
-0.12 L3 ^ written by
0.43 L3 a %S with
-0.29 L3 adapts %P 's
-0.20 L3 after %P 's
-0.24 L3 an adaptation of
-0.40 L3 and %K 's
0.44 L3 and %P 's
-0.27 L3 and %P (
-0.50 L3 and %P as
-0.06 L3 and %P of
-0.39 L3 and adapted by
-0.17 L3 and directed by
-0.17 L3 and illustrated by
-0.06 L3 and produced by
-0.12 L3 and written by
-0.57 L3 are %P (
-0.47 L3 as %P the
0.31 L3 as well as
-0.14 L3 based on the
-0.29 L3 be directed by
-0.19 L3 be written by
-0.10 L3 book %T :
-1.01 L3 by %P (
0.74 L3 cast also includes
-0.05 L3 centers on a
0.26 L3 character %P (
0.44 L3 executive produced by
0.43 L3 father %P (
-0.17 L3 for the %D
-0.15 L3 her role as
-0.06 L3 in and around
-0.46 L3 include %P (
-0.68 L3 is %P (
-0.05 L3 is %P as
-0.10 L3 is based on
-0.18 L3 is created by
-0.26 L3 is directed by
-0.19 L3 is written by
-0.09 L3 new %P 's
-0.32 L3 of %P 's
0.27 L3 of %P (
0.50 L3 of %P as
-0.43 L3 of %S ,
0.35 L3 of %T ,
0.31 L3 of %T includes
0.42 L3 on %D ,
0.15 L3 on %D that
0.49 L3 on %P (
-0.07 L3 on %P in
-0.07 L3 opening theme song
-0.45 L3 same name by
-0.12 L3 series written by
-0.07 L3 set in the
0.09 L3 starring %P 's
-0.12 L3 stars %P (
-0.47 L3 stars %P as
-0.43 L3 the %P 's
-0.13 L3 the %P for
-0.34 L3 the %P of
0.82 L3 the cast includes
-0.15 L3 the series follows
0.45 L3 the series stars
-0.27 L3 the show ,
0.91 L3 the show stars
-0.46 L3 the story of
0.30 L3 to %O ,
-0.46 L3 to %P 's
0.63 L3 to %P (
-0.13 L3 was created by
-0.14 L3 was written by
-0.22 L3 with %P as
-0.34 L3 writer / producer
0.59 L3 “ %P (
-0.19 LR %D .
-0.41 LR %N ,
-0.27 LR %O 's
-0.18 LR %O ,
-0.27 LR %T .
-0.05 LR 's %D
-0.47 LR 's 's
0.39 LR 's )
0.43 LR 's ,
0.16 LR 's and
-0.10 LR 's are
-0.22 LR 's as
-0.56 LR 's in
-0.28 LR 's novels
-0.06 LR 's of
-0.20 LR ( $
-0.15 LR ( %N
-0.53 LR ( 's
0.37 LR ( )
-0.74 LR ( ,
-0.24 LR ( in
-0.24 LR ( of
-0.10 LR ( on
0.11 LR , 's
-0.73 LR , )
-0.76 LR , ,
-0.37 LR , -
-0.20 LR , .
0.08 LR , are
-0.30 LR , can
0.84 LR , has
-0.65 LR , in
-0.25 LR , is
-0.43 LR , said
-0.18 LR , to
-0.66 LR , was
-0.46 LR , will
0.30 LR -- ,
-0.36 LR . )
0.47 LR . ,
0.23 LR : $
-0.46 LR : )
0.44 LR : ,
0.32 LR : .
-0.37 LR : /
-0.29 LR : is
-0.24 LR : the
0.47 LR : to
-0.29 LR : will
0.29 LR ; ,
0.15 LR ; is
-0.04 LR ^ $
-0.57 LR ^ 's
-0.41 LR ^ ,
0.56 LR ^ .
-0.68 LR ^ :
0.91 LR ^ also
0.79 LR ^ and
0.12 LR ^ are
0.94 LR ^ as
0.08 LR ^ cast
-0.20 LR ^ continues
-0.75 LR ^ created
-0.76 LR ^ directs
0.07 LR ^ has
0.68 LR ^ have
0.97 LR ^ in
-0.05 LR ^ is
0.10 LR ^ joins
-0.32 LR ^ launched
-0.30 LR ^ lead
-0.11 LR ^ plays
0.08 LR ^ reprises
0.33 LR ^ return
0.45 LR ^ returns
0.22 LR ^ said
-0.30 LR ^ says
-0.35 LR ^ stars
-0.50 LR ^ to
-0.58 LR ^ was
0.45 LR ^ who
0.61 LR ^ will
0.19 LR ^ wrote
0.59 LR ^ –
-0.18 LR a )
-0.17 LR a ,
-0.06 LR a lawyer
0.06 LR actor as
-0.29 LR actor is
0.58 LR actors .
0.41 LR actress ,
0.74 LR actress .
-0.46 LR adapts 's
-0.21 LR alongside .
-0.47 LR and 's
-0.05 LR and ,
0.47 LR are ,
0.26 LR are .
-0.11 LR around ,
-0.06 LR around .
-0.09 LR as $
-0.25 LR as 's
-0.65 LR as ,
-0.76 LR as .
-0.22 LR as ;
0.34 LR as as
-0.55 LR as in
-0.04 LR as of
-0.07 LR as the
-0.36 LR as with
-0.41 LR as would
-0.16 LR at $
-0.31 LR at ,
-0.52 LR at .
-0.06 LR at in
-0.14 LR between and
0.20 LR but has
-0.16 LR by $
-0.07 LR by 's
0.41 LR by )
0.36 LR by ,
-0.87 LR by .
-0.33 LR by /
-0.53 LR by and
-0.13 LR by in
-0.57 LR by is
-0.32 LR by on
-0.21 LR by who
0.48 LR by –
-0.13 LR co-creator ,
-0.40 LR creator .
-0.43 LR creator has
-0.62 LR director .
-0.23 LR director is
-0.39 LR drama ,
-0.15 LR follows ,
0.06 LR for 's
-0.19 LR for )
-0.13 LR for ,
0.29 LR for as
0.26 LR from 's
-0.55 LR from ,
0.09 LR from .
-0.10 LR in %D
-0.86 LR in 's
-0.52 LR in )
-0.53 LR in ,
-0.34 LR in .
-0.05 LR in and
-0.06 LR in for
0.18 LR in in
-0.07 LR in on
-0.54 LR include .
0.37 LR include as
-0.16 LR includes .
-0.12 LR including ,
0.66 LR including .
-0.70 LR is 's
0.42 LR is ,
-0.08 LR is .
0.44 LR is as
-0.40 LR its ,
-0.13 LR last )
0.49 LR like .
-0.24 LR meets ,
-0.10 LR movie .
-0.13 LR new 's
-0.11 LR not )
-0.26 LR of $
0.22 LR of 's
-0.51 LR of )
-0.74 LR of ,
-0.99 LR of .
-0.18 LR of :
-0.46 LR of and
-0.73 LR of as
-0.13 LR of in
-0.05 LR of to
-0.40 LR of who
-0.28 LR of will
-0.21 LR on 's
-0.15 LR on )
-0.74 LR on in
0.14 LR opposite in
-0.34 LR or .
-0.18 LR play ,
-0.26 LR plays ,
-0.29 LR plays in
-0.08 LR producer ,
-0.05 LR producer said
-0.13 LR producer will
-0.30 LR protagonists ,
-0.15 LR said ,
-0.27 LR showrunner ,
-0.15 LR small town
-0.06 LR song .
0.33 LR star ,
0.48 LR star stars
-0.34 LR starring 's
0.86 LR starring ,
-0.76 LR starring .
0.51 LR starring ;
0.37 LR starring and
0.11 LR starring as
0.13 LR stars ,
1.05 LR stars .
0.82 LR stars as
0.21 LR that are
0.54 LR that will
-0.25 LR the %N
-0.15 LR the %S
-0.42 LR the 's
-0.48 LR the )
-0.42 LR the ,
0.33 LR the -
-0.80 LR the .
-0.09 LR the :
-0.15 LR the and
-0.48 LR the as
-0.06 LR the family
-0.15 LR the in
-0.16 LR the is
-0.46 LR the of
0.41 LR the series
-0.46 LR the star
-0.11 LR the story
-0.04 LR the to
-0.09 LR to 's
-0.17 LR to ,
-0.63 LR to .
-0.27 LR to in
0.18 LR villain ,
0.68 LR while is
-0.26 LR while will
0.38 LR winner ,
0.40 LR with 's
0.52 LR with ,
0.74 LR with .
-0.13 LR with again
-0.42 LR with as
0.19 LR with in
-0.25 LR – $
-0.16 LR ” )
0.30 LR ” ,
-0.37 LR ” said
-0.10 Lb2 %C
-0.56 Lb2 %D
-0.45 Lb2 %K
-0.06 Lb2 %N
0.59 Lb2 %O
-0.31 Lb2 %P
0.55 Lb2 %S
0.17 Lb2 %T
-0.85 Lb2 (
0.74 Lb2 ,
0.28 Lb2 -
-0.18 Lb2 .
0.38 Lb2 :
0.34 Lb2 ^
-0.93 Lb2 a
-0.11 Lb2 about
-0.07 Lb2 according
-0.32 Lb2 actor
0.36 Lb2 actors
-0.34 Lb2 adaptation
-0.49 Lb2 adapted
-0.65 Lb2 after
0.21 Lb2 again
-0.29 Lb2 all
-0.08 Lb2 along
0.41 Lb2 already
0.09 Lb2 also
0.16 Lb2 and
-0.15 Lb2 anime
0.27 Lb2 announced
-0.49 Lb2 another
0.66 Lb2 are
-0.63 Lb2 as
0.34 Lb2 at
-0.45 Lb2 australia
-0.06 Lb2 award
-0.45 Lb2 backdrop
-0.36 Lb2 based
-0.19 Lb2 be
-0.17 Lb2 book
-0.42 Lb2 by
0.47 Lb2 cast
-0.45 Lb2 character
0.10 Lb2 characters
-0.09 Lb2 city
-0.36 Lb2 co-created
-0.40 Lb2 co-written
0.20 Lb2 confirmed
-0.57 Lb2 created
-0.42 Lb2 credit
-0.23 Lb2 daughter
-0.72 Lb2 directed
-0.38 Lb2 dr
-0.66 Lb2 drama
-0.36 Lb2 during
-0.06 Lb2 duties
-0.32 Lb2 episodes
-0.35 Lb2 executive
-0.16 Lb2 film
-0.06 Lb2 filming
-0.67 Lb2 follows
-0.33 Lb2 for
-0.69 Lb2 from
-0.37 Lb2 front
0.68 Lb2 had
-0.32 Lb2 has
0.61 Lb2 have
-0.43 Lb2 her
-0.20 Lb2 here
-0.25 Lb2 his
-0.18 Lb2 illustrated
-0.81 Lb2 in
-0.26 Lb2 including
0.26 Lb2 inspired
-0.33 Lb2 is
0.47 Lb2 it
-0.56 Lb2 its
-0.04 Lb2 know
0.33 Lb2 known
0.37 Lb2 led
-0.14 Lb2 like
-0.07 Lb2 main
-0.57 Lb2 man
-0.35 Lb2 manga
-0.60 Lb2 meanwhile
0.37 Lb2 members
0.63 Lb2 mother
-0.08 Lb2 moved
0.45 Lb2 mr
-0.05 Lb2 mrs
-0.78 Lb2 name
-0.18 Lb2 named
-0.22 Lb2 network
-0.42 Lb2 new
0.40 Lb2 news
0.24 Lb2 not
-0.61 Lb2 novel
-0.34 Lb2 novels
-0.89 Lb2 of
-0.60 Lb2 on
0.55 Lb2 oscar
-0.27 Lb2 out
-0.72 Lb2 over
-0.27 Lb2 partner
-0.35 Lb2 photo
0.73 Lb2 played
-0.23 Lb2 premiere
-0.19 Lb2 produced
0.20 Lb2 producers
-0.17 Lb2 programming
0.08 Lb2 return
-0.22 Lb2 returning
-0.25 Lb2 returns
-0.11 Lb2 revolves
-0.22 Lb2 role
-0.51 Lb2 roles
0.58 Lb2 said
-0.13 Lb2 says
0.45 Lb2 season
-0.61 Lb2 second
-0.39 Lb2 series
-0.17 Lb2 set
-0.14 Lb2 she
-0.23 Lb2 shooting
0.18 Lb2 show
-0.40 Lb2 showrunner
0.35 Lb2 star
0.37 Lb2 starring
0.70 Lb2 stars
-0.31 Lb2 stories
-0.55 Lb2 story
-0.49 Lb2 such
-0.57 Lb2 team
-0.30 Lb2 that
-0.07 Lb2 the
-0.55 Lb2 them
-0.07 Lb2 theme
-0.27 Lb2 then
0.31 Lb2 this
-0.13 Lb2 to
-0.10 Lb2 told
-0.30 Lb2 town
-0.18 Lb2 trailer
0.45 Lb2 uk
-0.29 Lb2 under
-0.09 Lb2 video
-0.38 Lb2 voice
-0.72 Lb2 was
-0.34 Lb2 we
0.31 Lb2 well
0.08 Lb2 when
-0.61 Lb2 which
-0.35 Lb2 who
0.53 Lb2 will
-0.24 Lb2 winning
0.89 Lb2 with
-0.25 Lb2 working
-0.58 Lb2 written
-0.52 Lb2 year-old
0.61 Lb2 years
-0.37 Lb2 you
-0.11 Lb2 –
-0.47 Lb2 “
-0.23 Lb2 ”
0.25 Lb3 %C
0.34 Lb3 %D
-0.83 Lb3 %K
-0.21 Lb3 %N
0.38 Lb3 %O
0.20 Lb3 %P
0.38 Lb3 %S
-0.44 Lb3 &
0.31 Lb3 's
0.13 Lb3 (
-1.19 Lb3 )
-0.05 Lb3 ,
0.23 Lb3 -
-0.66 Lb3 .
-0.37 Lb3 /
-0.61 Lb3 :
-0.15 Lb3 ;
-0.09 Lb3 a
-0.63 Lb3 actress
-0.29 Lb3 adapts
0.49 Lb3 adds
-0.42 Lb3 after
-0.24 Lb3 again
-0.21 Lb3 alongside
0.36 Lb3 already
-0.26 Lb3 also
0.22 Lb3 an
-0.40 Lb3 and
0.40 Lb3 animates
-1.04 Lb3 as
-0.73 Lb3 at
-0.06 Lb3 back
-0.16 Lb3 based
-0.33 Lb3 be
-0.32 Lb3 been
-0.54 Lb3 between
-0.27 Lb3 book
-0.28 Lb3 both
-0.13 Lb3 by
0.36 Lb3 can
0.63 Lb3 cast
-0.05 Lb3 centers
0.09 Lb3 character
-0.19 Lb3 characters
0.09 Lb3 comedy
-0.25 Lb3 debut
0.13 Lb3 director
-0.31 Lb3 drama
0.08 Lb3 episode
0.16 Lb3 episodes
0.61 Lb3 event
0.23 Lb3 executive
-0.18 Lb3 expect
-0.21 Lb3 fact
-0.15 Lb3 family
0.17 Lb3 fans
0.43 Lb3 father
0.20 Lb3 feature
-0.23 Lb3 fictional
0.27 Lb3 first
0.13 Lb3 follows
0.06 Lb3 for
-0.54 Lb3 go
-0.21 Lb3 golden
0.32 Lb3 has
-0.11 Lb3 he
-0.41 Lb3 her
-0.52 Lb3 his
0.33 Lb3 in
-0.48 Lb3 include
-0.16 Lb3 including
-0.30 Lb3 is
0.91 Lb3 it
-0.17 Lb3 its
-0.08 Lb3 lady
-0.39 Lb3 last
0.34 Lb3 lead
-0.48 Lb3 life
-0.49 Lb3 main
-0.24 Lb3 members
-0.19 Lb3 men
-0.17 Lb3 mission
-0.30 Lb3 mother
-0.20 Lb3 my
0.46 Lb3 named
-0.08 Lb3 new
-0.18 Lb3 news
0.33 Lb3 not
0.24 Lb3 novel
-0.05 Lb3 of
0.43 Lb3 on
0.90 Lb3 only
-0.07 Lb3 opening
0.14 Lb3 other
-0.29 Lb3 played
-0.15 Lb3 power
-0.34 Lb3 premiere
-0.12 Lb3 president
-0.32 Lb3 producer
0.08 Lb3 return
-0.05 Lb3 role
0.40 Lb3 s
-0.45 Lb3 same
-0.17 Lb3 secret
-0.81 Lb3 series
0.35 Lb3 set
-0.21 Lb3 show
-0.06 Lb3 shown
-0.07 Lb3 showrunner
-0.09 Lb3 shows
0.42 Lb3 son
-0.12 Lb3 spin-off
0.22 Lb3 starring
-0.14 Lb3 stars
0.34 Lb3 stick
-0.09 Lb3 story
-0.11 Lb3 take
0.66 Lb3 that
-1.13 Lb3 the
0.71 Lb3 their
-0.47 Lb3 them
-0.08 Lb3 they
0.07 Lb3 this
-0.45 Lb3 thriller
-0.20 Lb3 to
-0.35 Lb3 trailer
0.45 Lb3 various
-0.91 Lb3 was
-0.09 Lb3 we
-0.50 Lb3 were
-0.20 Lb3 which
-0.40 Lb3 while
0.27 Lb3 who
0.17 Lb3 wife
-0.25 Lb3 will
0.52 Lb3 with
-0.28 Lb3 world
-0.34 Lb3 writer
-0.12 Lb3 years
-0.28 Lb3 young
0.46 Lb3 –
0.12 Lb3 “
0.09 Lb3 ”
-0.13 R1 !
-0.15 R1 $
-0.41 R1 %D
-0.39 R1 %N
-0.18 R1 %O
0.21 R1 %P
-0.15 R1 %S
-0.69 R1 %T
-0.23 R1 's
0.17 R1 )
-0.11 R1 ,
0.45 R1 -
0.09 R1 --
0.12 R1 ...
-0.70 R1 /
-0.41 R1 :
0.56 R1 ;
-0.32 R1 ]
0.61 R1 a
-0.32 R1 actor
-0.34 R1 actress
-0.19 R1 added
0.23 R1 after
-0.30 R1 agent
0.39 R1 all
-0.08 R1 along
0.49 R1 also
-0.42 R1 and
-0.10 R1 are
0.47 R1 as
-0.41 R1 at
-0.13 R1 attached
-0.29 R1 australia
-0.41 R1 award
-0.28 R1 back
-0.29 R1 being
-0.14 R1 book
-0.27 R1 broadcast
-0.14 R1 but
-0.32 R1 by
-0.30 R1 can
0.08 R1 cast
-0.23 R1 confirmed
-0.20 R1 continues
-0.86 R1 created
0.28 R1 described
-0.31 R1 directed
-0.80 R1 directs
-0.35 R1 drama
-0.05 R1 episode
0.28 R1 executive
-0.41 R1 follows
-0.54 R1 for
0.64 R1 from
-0.32 R1 had
0.23 R1 has
-0.14 R1 his
0.41 R1 in
-0.07 R1 is
0.33 R1 joining
0.15 R1 joins
-0.32 R1 launched
-0.06 R1 lawyer
-0.40 R1 lead
0.54 R1 leads
-0.22 R1 leave
-0.32 R1 left
-0.66 R1 made
-0.22 R1 magazine
-0.28 R1 makes
-0.28 R1 novels
-1.03 R1 of
-0.15 R1 on
-0.44 R1 one
0.27 R1 play
0.19 R1 played
0.21 R1 playing
-0.04 R1 plays
-0.12 R1 prequel
-0.70 R1 remains
0.29 R1 reprise
0.08 R1 reprises
-0.20 R1 respectively
0.33 R1 return
-0.18 R1 role
-0.64 R1 said
-0.22 R1 says
0.13 R1 series
-0.13 R1 show
-0.08 R1 sisters
-0.21 R1 stars
0.33 R1 steps
-0.15 R1 story
0.24 R1 take
-0.65 R1 the
-0.73 R1 to
-0.37 R1 told
-0.34 R1 took
-0.15 R1 town
0.28 R1 turned
-0.15 R1 under
-0.23 R1 update
-0.15 R1 via
0.05 R1 was
-0.39 R1 who
-0.07 R1 will
0.32 R1 with
0.44 R1 would
0.19 R1 wrote
-0.41 R1 you
0.44 R1 –
-0.48 R1 —
-0.28 R1 “
-0.12 R2 ! $
-0.15 R2 $ $
-0.15 R2 %D .
-0.09 R2 %N %P
-0.07 R2 %N )
-0.21 R2 %N ,
0.21 R2 %P (
-0.19 R2 %T is
-0.58 R2 's %D
-0.43 R2 's %K
0.47 R2 's %P
-0.44 R2 's %T
-0.19 R2 's book
-0.15 R2 's character
-0.27 R2 's childhood
-0.33 R2 's father
-0.38 R2 's first
-0.18 R2 's husband
-0.05 R2 's journey
0.21 R2 's last
-0.28 R2 's manga
-0.23 R2 's novel
-0.44 R2 's second
-0.24 R2 's series
-0.15 R2 's trilogy
0.63 R2 's “
-0.46 R2 ) $
-0.26 R2 ) %P
0.35 R2 ) .
0.18 R2 ) and
0.37 R2 ) are
-0.45 R2 ) as
-0.48 R2 ) has
0.22 R2 ) in
-0.59 R2 ) is
-0.57 R2 ) lead
-0.50 R2 ) plays
-0.72 R2 ) star
0.58 R2 ) who
-0.54 R2 ) will
-0.16 R2 ) would
-0.12 R2 , %C
0.39 R2 , %N
-0.15 R2 , %O
-0.04 R2 , %T
-0.83 R2 , a
-0.28 R2 , according
0.38 R2 , alongside
-0.13 R2 , an
-0.18 R2 , announced
-0.10 R2 , as
-0.31 R2 , but
-0.36 R2 , described
0.54 R2 , directed
0.28 R2 , for
0.25 R2 , from
0.62 R2 , has
0.25 R2 , is
-0.24 R2 , it
-0.17 R2 , its
0.29 R2 , known
-0.59 R2 , mr
0.23 R2 , new
-0.12 R2 , on
0.12 R2 , once
-0.67 R2 , played
-0.42 R2 , president
-0.10 R2 , produced
-0.22 R2 , respectively
-0.16 R2 , since
-0.17 R2 , the
-0.50 R2 , their
-0.07 R2 , told
-0.21 R2 , was
-0.14 R2 , where
-0.27 R2 , which
-0.09 R2 , who
0.15 R2 , whose
0.22 R2 , will
0.47 R2 , with
-0.60 R2 , “
-0.11 R2 , ”
-0.10 R2 - based
0.22 R2 - fronted
-0.09 R2 - winning
0.04 R2 . ”
-0.25 R2 ... $
-0.57 R2 / %C
-0.33 R2 / %O
-0.29 R2 : %P
0.31 R2 : the
-0.28 R2 : “
0.37 R2 ; %T
0.32 R2 ; and
-0.14 R2 a %P
-0.19 R2 added :
0.41 R2 again playing
-0.08 R2 along with
-0.14 R2 and %D
-0.48 R2 and %T
-0.26 R2 and adapted
0.11 R2 and co
-0.16 R2 and directed
-0.20 R2 and her
-0.21 R2 and his
-0.07 R2 and illustrated
-0.13 R2 and is
-0.15 R2 and starring
-0.23 R2 and the
-0.15 R2 and written
-0.42 R2 are executive
0.32 R2 are the
0.21 R2 as %P
0.51 R2 as a
0.35 R2 as he
0.47 R2 as the
-0.27 R2 as well
-0.22 R2 at its
-0.26 R2 at the
-0.07 R2 australia ,
-0.44 R2 back in
-0.04 R2 by %D
-0.07 R2 by %P
-0.61 R2 created the
0.28 R2 described the
-0.31 R2 directed the
0.28 R2 executive produce
-0.31 R2 for %C
-0.80 R2 for %K
-0.08 R2 for %P
0.54 R2 for a
-0.56 R2 for his
-0.22 R2 for the
0.64 R2 from the
-0.55 R2 has a
0.36 R2 has been
0.36 R2 has joined
0.26 R2 has said
-0.18 R2 has written
0.07 R2 have joined
-0.46 R2 in %D
-0.24 R2 in %P
-0.23 R2 in %S
-0.11 R2 in %T
0.23 R2 in a
-0.05 R2 in order
0.20 R2 in the
-0.34 R2 in “
-0.10 R2 is also
0.56 R2 is available
0.46 R2 is back
-0.67 R2 is directing
-0.42 R2 is found
-0.38 R2 is in
0.31 R2 is leaving
-0.56 R2 is not
0.24 R2 is on
0.38 R2 is set
-0.22 R2 is stepping
0.46 R2 is the
-0.23 R2 joins “
-0.18 R2 launched a
0.54 R2 lead the
-0.48 R2 of %P
-0.21 R2 of a
-0.55 R2 of drama
-0.08 R2 of the
-0.52 R2 on %C
0.28 R2 on %D
-0.10 R2 on %P
0.71 R2 on a
0.27 R2 play the
-0.28 R2 plays %P
0.29 R2 reprise their
0.08 R2 reprises her
-0.19 R2 respectively .
-0.52 R2 return to
-0.31 R2 said ,
-0.22 R2 said .
0.31 R2 said :
-0.33 R2 said in
0.26 R2 says :
-0.19 R2 series ,
0.27 R2 series in
-0.74 R2 star %P
0.49 R2 star .
0.21 R2 stars as
-0.31 R2 stars in
-0.12 R2 the %P
-0.15 R2 to %P
-0.14 R2 to be
-0.67 R2 to return
-0.05 R2 to the
-0.13 R2 told %O
-0.41 R2 who 's
-0.42 R2 who is
-0.19 R2 who share
-0.32 R2 will be
0.17 R2 will not
-0.23 R2 will perform
0.43 R2 will play
0.05 R2 will reprise
-0.14 R2 will return
0.52 R2 will star
0.36 R2 will take
0.43 R2 with %P
0.64 R2 – %P
-0.33 R2 – a
-0.71 R2 – the
-0.12 R3 ! $ $
-0.15 R3 $ $ $
-0.15 R3 %D . $
-0.21 R3 %N , %P
0.22 R3 %P ( %P
-0.26 R3 's %K and
-0.46 R3 's %P )
-0.40 R3 's %P ,
0.54 R3 's %P .
0.40 R3 's %P and
-0.49 R3 's %P as
-0.10 R3 's %P of
-0.07 R3 's %P to
-0.79 R3 's %T ,
-0.43 R3 's %T and
-0.23 R3 's character ,
-0.33 R3 's father %P
-0.18 R3 's husband %P
-0.04 R3 's journey to
-0.19 R3 's manga ,
-0.24 R3 's series %T
0.69 R3 's “ %T
-0.46 R3 ) $ $
-0.26 R3 ) %P (
-0.46 R3 ) , %P
0.55 R3 ) , a
-0.12 R3 ) , and
0.12 R3 ) , who
-0.30 R3 ) , with
0.35 R3 ) . $
-0.26 R3 ) and %P
0.23 R3 ) are back
-0.38 R3 ) as %P
-0.49 R3 ) has been
-0.36 R3 ) is the
0.32 R3 , %T is
-0.11 R3 , a %P
-0.07 R3 , a successful
-0.26 R3 , a woman
-0.28 R3 , according to
0.39 R3 , and others
-0.18 R3 , announced the
-0.08 R3 , as well
-0.36 R3 , described as
0.54 R3 , directed by
-0.29 R3 , from %D
0.52 R3 , has been
0.34 R3 , is a
0.05 R3 , is back
0.12 R3 , once again
-0.67 R3 , played by
-0.42 R3 , president of
-0.10 R3 , produced by
-0.22 R3 , respectively .
-0.09 R3 , the %C
-0.35 R3 , the creator
-0.09 R3 , the drama
-0.25 R3 , the producer
0.78 R3 , the series
-0.41 R3 , the son
-0.36 R3 , who also
0.42 R3 , who are
-0.79 R3 , who created
0.35 R3 , who had
0.34 R3 , who has
-0.05 R3 , who is
0.45 R3 , who plays
0.34 R3 , who starred
-0.45 R3 , who was
0.10 R3 , who will
-0.61 R3 , who wrote
-0.04 R3 , with %P
-0.56 R3 , “ %T
0.04 R3 . ” $
-0.25 R3 ... $ $
-0.43 R3 / %C $
-0.08 R3 : the %P
-0.19 R3 added : “
0.11 R3 and co .
-0.16 R3 and directed by
-0.11 R3 and her family
-0.07 R3 and illustrated by
-0.15 R3 and starring %P
-0.15 R3 and written by
0.20 R3 are all expected
-0.45 R3 are all set
-0.15 R3 are back in
-0.42 R3 are executive producers
-0.12 R3 as %P $
-0.12 R3 as %P 's
0.27 R3 as %P ,
0.49 R3 as %P .
0.19 R3 as %P and
-0.49 R3 as %P the
-0.31 R3 as the king
0.35 R3 as the title
-0.27 R3 as well as
-0.44 R3 back in %D
-0.07 R3 by %P .
-0.31 R3 directed the first
-0.08 R3 for %P ,
-0.17 R3 for the %C
0.31 R3 has been cast
0.36 R3 has joined the
-0.06 R3 in %D $
-0.35 R3 in %D .
-0.39 R3 in %P ,
-0.24 R3 in %S of
-0.05 R3 in order to
-0.13 R3 in the %P
-0.10 R3 in the %S
-0.28 R3 in the new
-0.21 R3 in the show
-0.34 R3 in “ %T
0.56 R3 is available .
-0.55 R3 is directing the
-0.41 R3 is in charge
-0.17 R3 is likely to
0.38 R3 is set to
-0.18 R3 launched a manga
-0.04 R3 of %P )
-0.06 R3 of %P ,
-0.42 R3 of %P .
-0.42 R3 of %P and
-0.21 R3 of a %P
-0.06 R3 on %C ,
0.32 R3 on %D .
0.29 R3 reprise their roles
0.08 R3 reprises her role
-0.19 R3 respectively . $
0.22 R3 returns as %P
-0.22 R3 said . $
0.31 R3 said : “
-0.34 R3 said in a
0.26 R3 says : “
0.27 R3 series in %D
-0.40 R3 star %P stars
0.49 R3 star . $
-0.07 R3 the %P ,
-0.13 R3 told %O he
0.54 R3 will be returning
-0.23 R3 will perform the
0.51 R3 will play %P
0.35 R3 will star in
0.67 R3 with %P ,
0.45 R3 – %P $
-0.71 Rb2 %C
0.06 Rb2 %D
-0.37 Rb2 %K
-0.23 Rb2 %N
-0.44 Rb2 %O
0.05 Rb2 %P
-0.75 Rb2 %S
-0.71 Rb2 %T
0.40 Rb2 's
-0.08 Rb2 (
-0.80 Rb2 )
-0.14 Rb2 -
-0.32 Rb2 --
0.07 Rb2 .
-0.13 Rb2 /
0.25 Rb2 :
0.17 Rb2 ;
-0.09 Rb2 a
0.19 Rb2 absent
-0.29 Rb2 according
-0.13 Rb2 actor
-0.26 Rb2 adapted
0.15 Rb2 again
0.38 Rb2 alongside
-0.37 Rb2 also
-0.28 Rb2 always
0.28 Rb2 an
0.11 Rb2 and
0.34 Rb2 announced
-0.73 Rb2 another
-0.28 Rb2 are
-0.34 Rb2 as
-0.46 Rb2 at
0.28 Rb2 attached
-0.19 Rb2 attended
0.56 Rb2 available
0.17 Rb2 back
-0.10 Rb2 based
-0.38 Rb2 be
0.36 Rb2 been
-0.19 Rb2 book
-0.31 Rb2 but
-0.33 Rb2 by
-0.18 Rb2 character
-0.33 Rb2 chief
-0.27 Rb2 childhood
-0.20 Rb2 clarify
0.11 Rb2 co
0.07 Rb2 comedy
-0.07 Rb2 confirmed
-0.15 Rb2 continue
-0.33 Rb2 continues
-0.19 Rb2 debut
-0.36 Rb2 described
-0.45 Rb2 direct
0.78 Rb2 directed
-0.67 Rb2 directing
-0.78 Rb2 director
0.34 Rb2 doing
-0.28 Rb2 down
0.47 Rb2 drama
-0.43 Rb2 famous
-0.32 Rb2 father
-0.60 Rb2 film
-0.41 Rb2 first
-0.57 Rb2 follows
0.42 Rb2 for
0.26 Rb2 found
-0.49 Rb2 from
0.22 Rb2 fronted
-0.33 Rb2 had
0.25 Rb2 has
0.54 Rb2 have
0.35 Rb2 he
-0.13 Rb2 hiding
-0.45 Rb2 his
-0.33 Rb2 husband
-0.07 Rb2 illustrated
0.06 Rb2 in
-0.35 Rb2 into
-0.11 Rb2 investigate
-0.34 Rb2 is
0.21 Rb2 it
-0.47 Rb2 its
-0.10 Rb2 join
0.24 Rb2 joined
0.48 Rb2 joining
-0.05 Rb2 journey
0.29 Rb2 known
0.35 Rb2 last
-0.49 Rb2 lead
0.17 Rb2 leaving
0.08 Rb2 left
-0.25 Rb2 like
0.31 Rb2 likely
-0.38 Rb2 made
0.72 Rb2 make
-0.28 Rb2 manga
0.26 Rb2 mother
0.18 Rb2 mr
0.26 Rb2 new
-0.17 Rb2 no
-0.46 Rb2 not
-0.23 Rb2 novel
-0.17 Rb2 of
0.25 Rb2 off
0.68 Rb2 on
-0.12 Rb2 one
-0.05 Rb2 order
-0.06 Rb2 original
-0.07 Rb2 penned
-0.23 Rb2 perform
0.42 Rb2 play
-0.36 Rb2 played
0.41 Rb2 playing
0.38 Rb2 plays
0.64 Rb2 portray
-0.42 Rb2 president
0.28 Rb2 produce
-0.12 Rb2 produced
0.05 Rb2 reprise
-0.22 Rb2 respectively
-0.44 Rb2 return
-0.64 Rb2 returning
0.21 Rb2 said
-0.44 Rb2 second
-0.52 Rb2 series
0.10 Rb2 share
0.15 Rb2 she
-0.23 Rb2 show
-0.16 Rb2 since
-0.15 Rb2 star
0.16 Rb2 starring
-0.22 Rb2 stepping
0.39 Rb2 take
0.27 Rb2 that
0.11 Rb2 the
-0.24 Rb2 their
-0.10 Rb2 them
0.36 Rb2 this
-0.91 Rb2 to
-0.46 Rb2 told
-0.15 Rb2 trilogy
0.38 Rb2 under
0.28 Rb2 up
0.09 Rb2 very
0.31 Rb2 voice
0.35 Rb2 was
-0.24 Rb2 what
-0.14 Rb2 where
-0.29 Rb2 which
0.12 Rb2 who
0.15 Rb2 whose
-0.29 Rb2 will
-0.09 Rb2 winning
-0.21 Rb2 with
-0.30 Rb2 would
-0.45 Rb2 written
-0.08 Rb2 wrote
-0.10 Rb2 “
-0.18 Rb2 ”
0.32 Rb3 !
-0.21 Rb3 $
-0.14 Rb3 %C
0.16 Rb3 %D
-0.25 Rb3 %K
-0.11 Rb3 %N
0.29 Rb3 %O
-0.14 Rb3 %P
0.83 Rb3 %S
0.08 Rb3 %T
-0.27 Rb3 &
-0.29 Rb3 's
-0.79 Rb3 )
-0.26 Rb3 ,
-0.20 Rb3 .
-0.07 Rb3 /
-0.08 Rb3 :
0.17 Rb3 ;
0.67 Rb3 a
-0.23 Rb3 about
-0.36 Rb3 actor
-0.30 Rb3 again
-0.23 Rb3 all
-0.62 Rb3 along
-0.77 Rb3 also
-0.16 Rb3 an
-0.40 Rb3 and
-0.10 Rb3 are
-0.09 Rb3 at
0.07 Rb3 back
-0.10 Rb3 based
-0.19 Rb3 be
0.52 Rb3 been
-0.33 Rb3 best
-0.85 Rb3 by
0.38 Rb3 cast
-0.20 Rb3 character
-0.63 Rb3 charge
-0.21 Rb3 charismatic
0.83 Rb3 come
0.52 Rb3 confirmed
-0.79 Rb3 created
-0.35 Rb3 creator
-0.15 Rb3 date
-0.76 Rb3 dead
-0.10 Rb3 debuted
-0.06 Rb3 detective
-0.66 Rb3 directed
-0.42 Rb3 directing
0.25 Rb3 director
0.19 Rb3 drama
-0.39 Rb3 exec
-0.50 Rb3 executive
0.32 Rb3 expected
-0.15 Rb3 family
-0.42 Rb3 fan
0.07 Rb3 fans
-0.13 Rb3 fantasy
-0.12 Rb3 fighting
0.47 Rb3 filming
-0.36 Rb3 first
-0.13 Rb3 follows
0.17 Rb3 for
0.43 Rb3 from
-0.26 Rb3 great
0.22 Rb3 had
-0.26 Rb3 has
0.33 Rb3 have
0.09 Rb3 he
-0.31 Rb3 helm
0.31 Rb3 her
0.36 Rb3 heroine
0.42 Rb3 highly
-0.13 Rb3 his
0.45 Rb3 in
-0.15 Rb3 into
0.22 Rb3 involved
-0.06 Rb3 is
-0.14 Rb3 it
0.34 Rb3 its
-0.31 Rb3 king
0.32 Rb3 known
0.29 Rb3 last
0.45 Rb3 lead
-0.39 Rb3 life
-0.44 Rb3 local
-0.17 Rb3 made
-0.76 Rb3 manga
-0.51 Rb3 memory
-0.17 Rb3 modern
-0.10 Rb3 more
-0.43 Rb3 mrs
0.14 Rb3 much
-0.48 Rb3 murder
-0.06 Rb3 new
-0.34 Rb3 news
0.69 Rb3 not
-0.55 Rb3 novel
0.28 Rb3 of
-0.67 Rb3 on
0.34 Rb3 one
-0.33 Rb3 original
0.39 Rb3 others
-0.58 Rb3 out
0.05 Rb3 over
-0.16 Rb3 pilot
0.14 Rb3 place
-0.10 Rb3 play
-0.24 Rb3 played
0.36 Rb3 playing
0.45 Rb3 plays
0.30 Rb3 premiere
-0.25 Rb3 producer
-0.52 Rb3 producers
-0.33 Rb3 release
0.24 Rb3 return
0.54 Rb3 returning
0.08 Rb3 role
0.29 Rb3 roles
-0.51 Rb3 romantic
-0.42 Rb3 said
-0.25 Rb3 same
-0.04 Rb3 series
-0.19 Rb3 service
-0.25 Rb3 set
-0.21 Rb3 she
-0.10 Rb3 show
-0.24 Rb3 shown
-0.58 Rb3 showrunner
0.11 Rb3 son
-0.06 Rb3 south
-0.17 Rb3 star
0.34 Rb3 starred
-0.09 Rb3 starring
-0.40 Rb3 stars
-0.18 Rb3 stepping
-0.44 Rb3 story
-0.07 Rb3 successful
-0.46 Rb3 that
-0.31 Rb3 the
0.09 Rb3 their
-0.31 Rb3 they
-0.32 Rb3 this
-0.39 Rb3 thriller
-0.53 Rb3 time
0.35 Rb3 title
0.11 Rb3 titular
-0.52 Rb3 to
0.29 Rb3 very
0.13 Rb3 was
-0.09 Rb3 which
0.11 Rb3 who
-0.21 Rb3 wife
-0.04 Rb3 will
-0.04 Rb3 winning
-0.29 Rb3 with
-0.26 Rb3 woman
-0.29 Rb3 work
-0.69 Rb3 written
-0.61 Rb3 wrote
-0.22 Rb3 year
-0.16 Rb3 –
-0.44 Rb3 “
-0.32 Rb3 ”
0.16 T after
-0.06 T before
0.05 T both
-0.21 T none
-0.28 T season
-0.15 at caption
-0.30 at first0
-0.48 at first1
-0.32 at first2
0.70 at first3
0.49 at heading
0.05 at item
-0.07 at last1
0.16 at last2
0.98 at last3
-0.06 at length2
-0.52 at length4
-0.11 at length5
0.06 at middle2
0.54 at middle3
-0.12 at paragraph
-0.79 at title
3.14 cat cast
-1.54 cat character
-1.59 cat maker
-0.21 l1 %C
0.19 l1 %D
-0.32 l1 %N
0.09 l1 %O
-0.28 l1 %P
-0.30 l1 %S
-0.32 l1 %T
0.08 l1 &
0.20 l1 's
0.48 l1 (
0.20 l1 ,
-0.25 l1 -
-0.18 l1 --
0.54 l1 .
0.17 l1 /
0.20 l1 :
0.73 l1 ;
-0.82 l1 a
-0.07 l1 about
0.85 l1 actor
-0.23 l1 actors
0.74 l1 actress
-0.46 l1 adapts
-0.26 l1 after
-0.40 l1 aka
0.56 l1 alongside
-0.42 l1 an
0.35 l1 are
-0.26 l1 around
-0.79 l1 as
-0.51 l1 at
-0.32 l1 axed
0.37 l1 be
-0.24 l1 beloved
-0.20 l1 between
-0.31 l1 black
-0.86 l1 both
-0.23 l1 bring
-0.21 l1 brother
-0.18 l1 but
-0.37 l1 by
-0.30 l1 called
-0.90 l1 character
-0.34 l1 chief
-0.13 l1 co-creator
-0.80 l1 creator
-0.23 l1 creators
-0.88 l1 detective
-0.56 l1 director
-1.07 l1 doing
-0.45 l1 drama
-0.22 l1 father
-0.34 l1 feature
-0.54 l1 features
-0.40 l1 followed
-0.45 l1 follows
-0.28 l1 for
0.32 l1 from
-0.15 l1 game
0.35 l1 has
-0.43 l1 his
0.55 l1 host
-0.10 l1 husband
-0.48 l1 in
-0.36 l1 include
-0.24 l1 includes
0.42 l1 including
-0.09 l1 into
0.13 l1 is
-0.41 l1 its
0.13 l1 join
-0.15 l1 joining
-0.36 l1 know
-0.13 l1 last
0.05 l1 like
-0.33 l1 lord
-0.24 l1 meets
0.72 l1 members
-0.15 l1 mother
-0.10 l1 movie
-0.38 l1 mr
-0.34 l1 my
-0.21 l1 named
-0.32 l1 new
0.46 l1 newcomer
0.18 l1 newcomers
-0.19 l1 no
0.44 l1 nominee
-0.11 l1 not
0.10 l1 of
-0.31 l1 officer
-0.39 l1 on
-0.17 l1 one
-0.50 l1 only
0.59 l1 opposite
0.55 l1 or
-0.55 l1 play
-0.71 l1 played
-0.48 l1 playing
-0.62 l1 plays
-0.71 l1 portray
-0.50 l1 president
-0.19 l1 producer
-0.32 l1 producers
-0.50 l1 protagonist
-0.30 l1 protagonists
0.66 l1 replacing
-0.34 l1 said
0.30 l1 sees
-0.50 l1 service
-0.59 l1 showrunner
-0.15 l1 small
-0.45 l1 so
-0.41 l1 south
0.59 l1 star
-0.22 l1 starring
-0.05 l1 stars
-0.30 l1 takes
0.29 l1 that
-0.41 l1 the
-0.47 l1 their
-0.25 l1 through
-0.21 l1 title
-0.17 l1 to
-0.39 l1 upon
-0.21 l1 us
-0.70 l1 vampire
0.18 l1 villain
0.24 l1 was
-0.20 l1 watching
-0.16 l1 west
-0.37 l1 when
-0.36 l1 whether
0.47 l1 while
-0.46 l1 wife
0.48 l1 winner
0.06 l1 with
0.07 l1 writer
-0.05 l1 young
0.29 l1 –
-0.70 l1 “
0.09 l1 ”
-0.20 l2 %C 's
0.22 l2 %C ,
0.08 l2 %C and
-0.19 l2 %D ,
0.30 l2 %D and
0.15 l2 %D that
-0.61 l2 %K 's
-0.22 l2 %K (
-0.74 l2 %K ,
-0.46 l2 %K and
0.20 l2 %O ,
0.15 l2 %P &
0.23 l2 %P 's
0.13 l2 %P (
0.31 l2 %P )
0.37 l2 %P ,
0.22 l2 %P /
0.43 l2 %P :
0.51 l2 %P ;
-0.81 l2 %P as
-0.22 l2 %P by
-0.25 l2 %P for
-0.39 l2 %P in
-0.52 l2 %P of
-0.11 l2 %P on
0.66 l2 %P or
-0.35 l2 %P plays
0.51 l2 %P star
-0.30 l2 %P takes
-0.61 l2 %P the
-0.40 l2 %P to
-0.14 l2 %P with
-0.39 l2 %P –
0.27 l2 %S ,
0.06 l2 %S are
0.45 l2 %S with
-0.16 l2 %T %S
-0.48 l2 %T (
0.54 l2 %T ,
-0.30 l2 %T :
-0.31 l2 %T and
0.29 l2 %T are
-0.49 l2 %T creator
0.05 l2 %T includes
0.40 l2 %T starring
0.10 l2 %T stars
0.37 l2 %T with
-0.20 l2 's father
-0.08 l2 's husband
-0.14 l2 's the
-0.25 l2 ( the
-0.26 l2 ( “
0.19 l2 ) ,
-0.76 l2 ) as
-0.20 l2 ) –
-0.18 l2 , a
0.31 l2 , after
-0.18 l2 , alongside
0.12 l2 , and
-0.15 l2 , but
-0.28 l2 , including
0.68 l2 , starring
0.06 l2 , stars
0.12 l2 , the
-0.26 l2 , while
0.31 l2 , with
0.54 l2 , “
-0.43 l2 , ”
-0.14 l2 . /
-0.34 l2 / producer
-0.34 l2 : the
-0.49 l2 : “
-0.04 l2 ^ %C
-0.07 l2 ^ %T
0.35 l2 ^ actor
-0.59 l2 ^ both
-0.27 l2 ^ but
-0.33 l2 ^ creator
0.19 l2 ^ from
-0.15 l2 ^ joining
-0.41 l2 ^ showrunner
-0.10 l2 ^ the
-0.52 l2 ^ when
-0.11 l2 ^ while
-0.76 l2 ^ “
-0.11 l2 about the
-0.07 l2 according to
-0.32 l2 actor ,
-0.35 l2 adaptation of
-0.39 l2 adapted by
-0.18 l2 adapted from
0.18 l2 along with
-0.28 l2 also includes
0.62 l2 also stars
-0.18 l2 and a
-0.06 l2 and around
0.18 l2 and starring
0.11 l2 and the
0.25 l2 and writer
-0.08 l2 announced at
-0.08 l2 as a
-0.26 l2 as an
-0.24 l2 as “
-0.21 l2 at the
0.46 l2 back ;
-0.29 l2 based on
0.27 l2 cast :
0.32 l2 cast includes
0.19 l2 cast including
0.72 l2 cast members
-0.09 l2 city of
-0.30 l2 co-written by
-0.45 l2 created by
-0.42 l2 credit :
-0.23 l2 daughter ,
-0.65 l2 directed by
-0.31 l2 dr .
0.24 l2 drama starring
-0.15 l2 during the
-0.71 l2 duties with
-0.29 l2 executive producer
-0.16 l2 film ,
-0.04 l2 filming in
-0.06 l2 follows a
-0.21 l2 from the
-0.32 l2 has axed
-0.18 l2 illustrated by
-0.15 l2 in %D
-0.51 l2 in a
-0.20 l2 in the
0.26 l2 inspired by
-0.30 l2 it starred
0.14 l2 it stars
-0.08 l2 led by
-0.27 l2 man ,
-0.35 l2 manga by
0.45 l2 mr .
-0.42 l2 name by
-0.51 l2 novel by
-0.29 l2 novels by
-0.17 l2 of a
-0.39 l2 of drama
-0.46 l2 of the
-0.06 l2 on a
-0.27 l2 on the
-0.05 l2 photo :
-0.33 l2 photo by
0.74 l2 played by
0.14 l2 produced by
-0.29 l2 return as
-0.38 l2 returning as
-0.25 l2 returns as
-0.11 l2 revolves around
-0.15 l2 role as
-0.30 l2 role of
-0.29 l2 roles as
-0.34 l2 series ,
-0.32 l2 series and
-0.15 l2 series follows
-0.51 l2 series from
0.17 l2 series starring
0.64 l2 series stars
-0.75 l2 series with
-0.37 l2 set in
-0.23 l2 shooting in
-0.27 l2 show ,
0.43 l2 show stars
-0.07 l2 song “
0.05 l2 star :
0.14 l2 star opposite
-0.45 l2 story of
0.73 l2 such as
0.38 l2 the %D
-0.12 l2 the %N
-0.31 l2 the black
-0.14 l2 the small
-0.11 l2 the south
-0.26 l2 the “
-0.04 l2 to a
-0.08 l2 to the
-0.29 l2 under director
-0.50 l2 voice of
0.10 l2 well as
-0.16 l2 who plays
0.37 l2 will be
-0.56 l2 will play
-0.07 l2 with the
-0.54 l2 written by
-0.22 l2 “ a
-0.13 l2 “ the
-0.38 l2 ” (
-0.13 l2 ” creator
-0.34 l2 ” said
0.49 l2 ” starring
-0.54 l2 ” “
-0.32 l3 %C has axed
-0.20 l3 %D ) –
-0.21 l3 %D , but
0.26 l3 %D , with
-0.28 l3 %K , and
-0.10 l3 %O %P 's
-0.20 l3 %P 's father
-0.08 l3 %P 's husband
-0.25 l3 %P ( the
-0.26 l3 %P ( “
0.67 l3 %P ) ,
0.21 l3 %P ) and
-0.69 l3 %P ) as
-0.18 l3 %P , a
0.05 l3 %P , and
-0.55 l3 %P , the
-0.12 l3 %P : the
-0.15 l3 %P and the
-0.29 l3 %P of drama
-0.07 l3 %P of the
-0.25 l3 %P returns as
-0.56 l3 %P will play
-0.21 l3 %S of the
0.28 l3 %T , starring
0.38 l3 %T , with
0.16 l3 %T and the
-0.13 l3 %T ” creator
-0.57 l3 's %P ,
-0.61 l3 's %P and
-0.16 l3 's %P of
-0.44 l3 's %T ,
0.58 l3 ( %P &
0.55 l3 ( %P 's
-1.44 l3 ( %P ,
-0.20 l3 ( %P and
-0.19 l3 ( %P of
-0.11 l3 ( %P on
-0.05 l3 ( photo :
-0.05 l3 ( “ the
-0.07 l3 ) %P (
0.04 l3 ) , and
-0.53 l3 ) , with
0.18 l3 , %P &
-0.09 l3 , %P 's
-0.15 l3 , %P (
0.28 l3 , %P ,
0.95 l3 , %P and
-0.68 l3 , %P as
-0.27 l3 , %P in
-0.07 l3 , according to
0.78 l3 , along with
-0.07 l3 , directed by
0.29 l3 , inspired by
0.50 l3 , mr .
0.63 l3 , played by
-0.31 l3 , produced by
-0.08 l3 , written by
-0.34 l3 , ” said
-0.54 l3 , ” “
-0.70 l3 : %P (
0.24 l3 ; %P and
-0.64 l3 ^ %K ,
0.20 l3 ^ %P 's
-0.85 l3 ^ %P (
0.38 l3 ^ %P ,
0.92 l3 ^ %P :
-0.19 l3 ^ %P and
-0.44 l3 ^ %P as
-0.35 l3 ^ %P plays
-0.32 l3 ^ %P –
-0.16 l3 ^ %T %S
-0.48 l3 ^ %T (
-0.04 l3 ^ ^ %C
-0.07 l3 ^ ^ %T
0.35 l3 ^ ^ actor
-0.59 l3 ^ ^ both
-0.27 l3 ^ ^ but
-0.33 l3 ^ ^ creator
0.19 l3 ^ ^ from
-0.15 l3 ^ ^ joining
-0.41 l3 ^ ^ showrunner
-0.10 l3 ^ ^ the
-0.52 l3 ^ ^ when
-0.11 l3 ^ ^ while
-0.76 l3 ^ ^ “
-0.24 l3 ^ based on
0.24 l3 ^ cast :
-0.15 l3 ^ created by
-0.25 l3 ^ directed by
-0.19 l3 ^ executive producer
-0.30 l3 ^ it starred
-0.27 l3 ^ produced by
-0.12 l3 ^ written by
0.43 l3 a %S with
-0.20 l3 after %P 's
-0.24 l3 an adaptation of
-0.18 l3 and %K 's
0.44 l3 and %P 's
-0.12 l3 and %P (
-0.50 l3 and %P as
-0.06 l3 and %P of
-0.39 l3 and adapted by
-0.17 l3 and directed by
-0.17 l3 and illustrated by
-0.06 l3 and produced by
-0.10 l3 and written by
-0.52 l3 are %P (
-0.08 l3 are %P and
0.36 l3 as %P ,
-0.61 l3 as %P the
0.10 l3 as well as
-0.14 l3 based on the
-0.29 l3 be directed by
-0.19 l3 be written by
-0.10 l3 book %T :
0.64 l3 both %P and
0.06 l3 by %P 's
-0.87 l3 by %P (
0.41 l3 by %P ,
-0.22 l3 by %P /
-0.21 l3 by %P and
0.41 l3 cast also includes
0.26 l3 character %P (
-0.22 l3 creator %P and
0.44 l3 executive produced by
0.43 l3 father %P (
-0.29 l3 for %K and
-0.17 l3 for the %D
-0.39 l3 from %P and
0.43 l3 has %P and
-0.15 l3 her role as
0.10 l3 in %P ,
-0.82 l3 in %P and
-0.06 l3 in and around
-0.46 l3 include %P (
-0.40 l3 include %P ,
0.44 l3 including %P ,
-0.05 l3 is %P as
-0.08 l3 is based on
-0.26 l3 is directed by
-0.19 l3 is written by
0.27 l3 like %P ,
0.66 l3 members %P ,
-0.09 l3 new %P 's
-0.32 l3 of %P 's
0.27 l3 of %P (
-0.92 l3 of %P and
0.50 l3 of %P as
-0.43 l3 of %S ,
0.35 l3 of %T ,
0.05 l3 of %T includes
0.42 l3 on %D ,
0.15 l3 on %D that
-0.05 l3 on %P &
-0.42 l3 on %P and
-0.07 l3 on %P in
-0.36 l3 producer ) ,
-0.29 l3 producers %P and
-0.42 l3 same name by
-0.09 l3 series written by
-0.07 l3 set in the
0.43 l3 starred %P ,
0.43 l3 starring %P 's
-0.30 l3 starring %P ,
0.95 l3 starring %P and
-0.12 l3 stars %P (
0.31 l3 stars %P ,
-0.47 l3 stars %P as
-0.43 l3 the %P 's
-0.47 l3 the %P ,
0.38 l3 the %P and
-0.13 l3 the %P for
-0.32 l3 the %P of
0.14 l3 the cast includes
-0.15 l3 the series follows
0.27 l3 the series stars
-0.27 l3 the show ,
0.43 l3 the show stars
-0.46 l3 the story of
-0.07 l3 theme song “
0.20 l3 to %O ,
-0.46 l3 to %P 's
0.63 l3 to %P (
-0.35 l3 to %P ,
-0.46 l3 to %P and
-0.13 l3 was created by
-0.09 l3 was written by
0.06 l3 with %P ,
-0.26 l3 with %P and
-0.22 l3 with %P as
-0.34 l3 writer / producer
0.59 l3 “ %P (
-0.48 l3 “ %P and
-0.09 l3 ” ) and
-1.42 own P1
-0.40 own P2
-1.14 own P3
0.15 own Psure1
0.66 own Psure2
0.34 own Psure3
-1.41 own writtenP1
-0.31 own writtenP2
-1.10 own writtenP3
0.04 own writtenPsure1
0.71 own writtenPsure2
0.21 own writtenPsure3
0.23 par %T
-0.18 par the
-0.16 par “
-0.30 par2 %P )
0.71 par2 %P ,
0.24 par2 %P of
-0.16 par2 the %P
-0.16 par2 “ %P
-0.13 r1 !
-0.80 r1 $
-0.41 r1 %D
-0.56 r1 %N
-0.15 r1 %O
-0.15 r1 %S
-0.69 r1 %T
0.49 r1 &
-0.24 r1 's
-0.31 r1 (
0.18 r1 )
0.46 r1 -
0.09 r1 --
0.09 r1 .
0.05 r1 ...
-0.09 r1 /
-0.25 r1 :
-0.19 r1 ;
-0.32 r1 ]
0.35 r1 a
-0.32 r1 actor
-0.34 r1 actress
-0.19 r1 added
0.23 r1 after
-0.16 r1 again
-0.30 r1 agent
0.36 r1 all
-0.08 r1 along
0.42 r1 also
0.15 r1 and
-0.07 r1 are
0.97 r1 as
-0.40 r1 at
-0.26 r1 attached
-0.29 r1 australia
-0.41 r1 award
-0.37 r1 back
-0.19 r1 being
-0.14 r1 book
-0.13 r1 but
-0.30 r1 by
-0.30 r1 can
-0.34 r1 confirmed
-0.33 r1 continues
-0.57 r1 created
0.30 r1 described
-0.31 r1 directed
-0.28 r1 directs
-0.35 r1 drama
-0.05 r1 episode
0.56 r1 executive
-0.41 r1 follows
-0.48 r1 for
-0.31 r1 from
-0.32 r1 had
0.41 r1 has
-0.49 r1 have
-0.14 r1 his
0.40 r1 in
0.16 r1 is
0.26 r1 joining
0.15 r1 joins
-0.30 r1 launched
-0.06 r1 lawyer
-0.20 r1 lead
0.51 r1 leads
-0.22 r1 leave
-0.28 r1 left
-0.66 r1 made
-0.22 r1 magazine
-0.28 r1 makes
-1.06 r1 of
-0.44 r1 one
-0.34 r1 or
0.19 r1 played
0.17 r1 playing
0.34 r1 plays
-0.12 r1 prequel
-0.44 r1 remains
0.07 r1 reprise
0.08 r1 reprises
-0.12 r1 respectively
-0.07 r1 return
-0.18 r1 role
-0.63 r1 said
-0.22 r1 says
0.06 r1 series
-0.13 r1 show
-0.08 r1 sisters
-0.21 r1 stars
-0.21 r1 steps
-0.12 r1 story
0.25 r1 take
-0.65 r1 the
-0.28 r1 to
-0.37 r1 told
-0.34 r1 took
-0.15 r1 town
0.35 r1 turned
-0.23 r1 update
-0.15 r1 via
0.31 r1 was
0.08 r1 who
-0.26 r1 will
-0.40 r1 with
0.19 r1 wrote
-0.41 r1 you
0.44 r1 –
-0.21 r1 —
-0.28 r1 “
-0.75 r1 ”
-0.12 r2 ! $
-0.80 r2 $ $
-0.13 r2 %D .
-0.09 r2 %N %P
-0.17 r2 %N ,
-0.19 r2 %T is
0.50 r2 & %P
-0.58 r2 's %D
-0.41 r2 's %K
0.21 r2 's %P
-0.43 r2 's %T
-0.19 r2 's book
-0.15 r2 's character
-0.26 r2 's childhood
-0.15 r2 's father
-0.38 r2 's first
-0.18 r2 's husband
-0.05 r2 's journey
0.21 r2 's last
-0.28 r2 's manga
-0.23 r2 's novel
-0.44 r2 's second
-0.24 r2 's series
-0.15 r2 's trilogy
0.73 r2 's “
0.11 r2 ( %P
0.21 r2 ( the
0.51 r2 ( this
-0.20 r2 ( “
-0.46 r2 ) $
-0.08 r2 ) %P
0.30 r2 ) ,
0.43 r2 ) .
-0.30 r2 ) and
0.37 r2 ) are
-0.45 r2 ) as
-0.40 r2 ) has
0.22 r2 ) in
-0.54 r2 ) is
-0.57 r2 ) lead
-0.35 r2 ) plays
-0.72 r2 ) star
0.58 r2 ) who
-0.52 r2 ) will
-0.16 r2 ) would
-0.12 r2 , %C
-0.38 r2 , %K
0.39 r2 , %N
0.11 r2 , %P
-0.12 r2 , %T
-0.40 r2 , a
-0.22 r2 , according
0.10 r2 , alongside
-0.13 r2 , an
-0.17 r2 , and
-0.18 r2 , announced
-0.29 r2 , as
-0.31 r2 , but
-0.36 r2 , described
0.54 r2 , directed
0.28 r2 , for
0.27 r2 , from
0.20 r2 , has
0.09 r2 , in
0.21 r2 , is
0.22 r2 , its
0.29 r2 , known
-0.27 r2 , mr
0.23 r2 , new
-0.12 r2 , on
0.12 r2 , once
-0.61 r2 , played
-0.42 r2 , president
-0.10 r2 , produced
-0.13 r2 , respectively
-0.16 r2 , since
-0.50 r2 , the
-0.17 r2 , their
-0.07 r2 , told
-0.21 r2 , was
-0.14 r2 , where
-0.27 r2 , which
-0.14 r2 , while
-0.27 r2 , who
0.15 r2 , whose
0.19 r2 , with
-0.42 r2 , “
-0.10 r2 , ”
-0.10 r2 - based
0.22 r2 - fronted
-0.09 r2 - winning
0.04 r2 . ”
-0.20 r2 ... $
-0.57 r2 / %C
-0.27 r2 / %O
0.17 r2 / %P
-0.23 r2 : %P
0.31 r2 : the
-0.58 r2 ; %P
0.04 r2 ; %T
0.31 r2 ; and
-0.14 r2 a %P
-0.19 r2 added :
0.41 r2 again playing
-0.08 r2 along with
-0.14 r2 and %D
0.25 r2 and %P
-0.43 r2 and %T
0.11 r2 and co
-0.07 r2 and directed
-0.11 r2 and her
0.14 r2 and his
-0.05 r2 and illustrated
-0.13 r2 and is
-0.33 r2 and the
0.33 r2 are all
-0.29 r2 are executive
-0.18 r2 are the
0.58 r2 as %P
0.51 r2 as a
0.35 r2 as he
0.87 r2 as the
-0.22 r2 at its
-0.24 r2 at the
-0.07 r2 australia ,
-0.44 r2 back in
-0.04 r2 by %D
0.30 r2 described the
-0.31 r2 directed the
0.56 r2 executive produce
-0.31 r2 for %C
-0.34 r2 for %K
-0.09 r2 for %P
0.54 r2 for a
-0.56 r2 for his
-0.22 r2 for the
-0.31 r2 from the
0.36 r2 has been
0.36 r2 has joined
0.26 r2 has said
-0.18 r2 has written
-0.30 r2 have joined
-0.32 r2 in %D
-0.05 r2 in %P
-0.24 r2 in %S
-0.11 r2 in %T
0.13 r2 in a
-0.10 r2 is also
0.56 r2 is available
0.46 r2 is back
-0.33 r2 is directing
-0.42 r2 is found
-0.19 r2 is in
0.31 r2 is leaving
0.28 r2 is likely
-0.56 r2 is not
0.24 r2 is on
0.38 r2 is set
0.42 r2 is the
-0.23 r2 joins “
-0.18 r2 launched a
-0.46 r2 of %P
-0.06 r2 of a
-0.10 r2 of drama
-0.08 r2 of the
-0.50 r2 on %C
0.29 r2 on %D
-0.10 r2 on %P
0.39 r2 on a
0.33 r2 on the
-0.32 r2 or %P
0.23 r2 plays %P
0.07 r2 reprise their
0.08 r2 reprises her
-0.12 r2 respectively .
-0.52 r2 return to
-0.31 r2 said ,
-0.22 r2 said .
0.31 r2 said :
-0.29 r2 said in
0.26 r2 says :
-0.19 r2 series ,
0.27 r2 series in
-0.55 r2 star %P
0.21 r2 stars as
-0.31 r2 stars in
-0.12 r2 the %P
-0.12 r2 to %P
-0.14 r2 to be
-0.31 r2 to return
-0.05 r2 to the
-0.13 r2 told %O
-0.41 r2 who 's
-0.42 r2 who is
-0.44 r2 will be
0.25 r2 will not
-0.23 r2 will perform
0.37 r2 will play
-0.16 r2 will return
0.35 r2 will star
-0.40 r2 with %P
0.64 r2 – %P
-0.33 r2 – a
-0.71 r2 – the
-0.65 r2 ” )
-0.18 r2 ” ,
-0.08 r2 ” is
-0.12 r3 ! $ $
-0.80 r3 $ $ $
-0.13 r3 %D . $
-0.17 r3 %N , %P
0.51 r3 & %P )
-0.23 r3 's %K and
-0.38 r3 's %P )
-0.40 r3 's %P ,
0.54 r3 's %P .
-0.82 r3 's %P and
-0.47 r3 's %P as
-0.10 r3 's %P of
-0.07 r3 's %P to
-0.79 r3 's %T ,
-0.43 r3 's %T and
-0.23 r3 's character ,
-0.15 r3 's father %P
-0.18 r3 's husband %P
-0.04 r3 's journey to
-0.19 r3 's manga ,
-0.24 r3 's series %T
0.84 r3 's “ %T
-0.15 r3 ( %P )
0.53 r3 ( %P ,
0.33 r3 ( %P and
0.30 r3 ( %P of
0.22 r3 ( the %P
0.51 r3 ( this is
-0.25 r3 ( “ %P
0.30 r3 ( “ the
-0.46 r3 ) $ $
-0.08 r3 ) %P (
-0.18 r3 ) , %P
0.55 r3 ) , a
-0.10 r3 ) , and
0.33 r3 ) , who
-0.06 r3 ) , with
0.43 r3 ) . $
-0.24 r3 ) and %P
0.23 r3 ) are back
-0.38 r3 ) as %P
-0.36 r3 ) is the
-0.23 r3 , %K .
0.22 r3 , %P $
0.34 r3 , %P &
0.21 r3 , %P 's
-0.59 r3 , %P (
0.17 r3 , %P )
0.52 r3 , %P ,
0.41 r3 , %P .
0.77 r3 , %P and
-0.78 r3 , %P as
-0.48 r3 , %P in
-0.45 r3 , %P is
-0.58 r3 , %P of
0.11 r3 , %T is
-0.06 r3 , a %P
-0.22 r3 , according to
-0.42 r3 , and %P
0.27 r3 , and others
-0.18 r3 , announced the
-0.29 r3 , as well
-0.36 r3 , described as
0.54 r3 , directed by
-0.21 r3 , from %D
-0.17 r3 , has been
0.05 r3 , is back
0.12 r3 , once again
-0.61 r3 , played by
-0.42 r3 , president of
-0.10 r3 , produced by
-0.13 r3 , respectively .
-0.09 r3 , the %C
-0.33 r3 , the %P
-0.06 r3 , the %S
-0.35 r3 , the creator
-0.09 r3 , the drama
-0.25 r3 , the producer
0.30 r3 , the series
0.17 r3 , the show
-0.41 r3 , the son
-0.36 r3 , who also
0.33 r3 , who are
-0.67 r3 , who created
0.35 r3 , who had
0.34 r3 , who has
0.45 r3 , who plays
0.51 r3 , who starred
-0.45 r3 , who was
-0.20 r3 , who will
-0.61 r3 , who wrote
-0.35 r3 , “ %T
0.04 r3 . ” $
-0.20 r3 ... $ $
-0.43 r3 / %C $
-0.08 r3 : the %P
-0.19 r3 added : “
0.70 r3 and %K 's
-0.57 r3 and %K ,
-0.76 r3 and %P $
-0.16 r3 and %P 's
-0.57 r3 and %P (
-0.22 r3 and %P )
0.32 r3 and %P ,
-0.48 r3 and %P .
0.33 r3 and %P ;
0.36 r3 and %P again
0.23 r3 and %P also
-0.22 r3 and %P and
0.45 r3 and %P are
-0.83 r3 and %P as
0.44 r3 and %P back
-0.43 r3 and %P executive
-0.52 r3 and %P for
0.70 r3 and %P have
0.64 r3 and %P in
0.10 r3 and %P joining
-0.39 r3 and %P of
0.05 r3 and %P reprise
0.66 r3 and %P return
-0.05 r3 and %P story
0.24 r3 and %P take
-0.66 r3 and %P to
0.11 r3 and co .
-0.07 r3 and directed by
-0.11 r3 and her family
-0.05 r3 and illustrated by
-0.14 r3 and the %P
0.05 r3 are all expected
-0.29 r3 are executive producers
0.39 r3 as %P $
0.42 r3 as %P 's
0.71 r3 as %P ,
0.51 r3 as %P .
0.10 r3 as %P ;
0.24 r3 as %P and
-0.49 r3 as %P the
0.36 r3 as the king
0.43 r3 as the title
-0.44 r3 back in %D
-0.31 r3 directed the first
-0.08 r3 for %P ,
-0.17 r3 for the %C
0.31 r3 has been cast
0.36 r3 has joined the
-0.06 r3 in %D $
-0.15 r3 in %D .
-0.05 r3 in %P ,
-0.24 r3 in %S of
-0.13 r3 in the %P
-0.10 r3 in the %S
-0.28 r3 in the new
-0.21 r3 in the show
0.56 r3 is available .
-0.25 r3 is in charge
0.38 r3 is set to
-0.18 r3 launched a manga
-0.06 r3 of %P ,
-0.15 r3 of %P .
-0.42 r3 of %P and
-0.06 r3 of a %P
-0.06 r3 on %C ,
0.32 r3 on %D .
0.07 r3 reprise their roles
0.08 r3 reprises her role
-0.12 r3 respectively . $
0.22 r3 returns as %P
-0.22 r3 said . $
0.31 r3 said : “
-0.29 r3 said in a
0.26 r3 says : “
0.27 r3 series in %D
-0.40 r3 star %P stars
-0.07 r3 the %P ,
-0.13 r3 told %O he
0.54 r3 will be returning
0.08 r3 will not be
-0.23 r3 will perform the
0.31 r3 will play %P
0.35 r3 will star in
0.45 r3 – %P $
-0.50 r3 ” ) ,
-0.22 r3 ” ) .
0.36 rule <actor>_as_<character>
0.27 rule <actor>_plays_<character>
0.17 rule <actor>’s_character
0.96 rule <character>_(<actor>)
0.23 rule <people>_cast
0.67 rule <people>_in_<series>
-0.27 rule <people>_leave
0.21 rule <people>_return
0.55 rule <people>_star
0.49 rule <person>-fronted
0.58 rule actors_<people>
1.24 rule alongside_<people>
1.57 rule any
0.73 rule cast_includes_<people>
1.22 rule joining_are_<people>
-0.99 rule none
0.40 rule played_by_<people>
0.70 rule starring_<people>
0.54 rule the_<people>_series
-0.23 rule the_original_cast_<people>
`
