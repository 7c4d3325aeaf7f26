/** What the judge of cast claims has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const castWeights = `
-0.209 bias
-0.24 A !
-0.20 A #
0.05 A %C
-0.08 A %D
-0.67 A %K
-0.12 A %N
-0.45 A %O
0.04 A %P
0.14 A &
0.06 A )
-0.11 A +
-0.13 A ,
0.06 A -
0.09 A --
0.05 A .
0.58 A ...
-0.25 A /
0.10 A ?
-0.28 A ]
0.08 A about
0.16 A absent
0.09 A acclaimed
0.20 A according
-0.11 A action
-0.46 A actor
-0.39 A actually
-0.57 A adaptation
-0.51 A adapted
-0.43 A adapts
0.55 A added
0.40 A additions
0.08 A admitted
0.18 A affair
0.37 A after
0.22 A again
-0.05 A against
0.23 A agent
0.39 A ago
-0.29 A air
-0.29 A aired
-0.40 A alone
-0.67 A along
0.29 A alongside
0.51 A already
0.15 A also
0.10 A although
0.04 A am
-0.14 A american
-0.51 A animation
-0.59 A anime
0.44 A announced
0.33 A announcing
-0.08 A another
-0.26 A anticipated
-0.16 A any
0.36 A appear
-0.16 A arc
-0.04 A around
0.45 A arrives
-0.23 A art
-0.10 A attached
-0.13 A attended
-0.37 A audiences
-0.31 A australia
-0.24 A australian
0.16 A available
-0.20 A award
-0.41 A away
0.23 A back
-0.21 A bafta
-0.14 A base
-0.53 A based
-0.49 A became
-0.31 A because
-0.11 A become
0.22 A becomes
0.07 A been
-0.18 A before
-0.09 A begin
0.06 A beginning
0.14 A begins
-0.40 A begun
-0.32 A behind
-0.08 A being
0.52 A best
-0.25 A best-selling
0.13 A better
-0.05 A between
0.10 A black
-0.12 A blessed
0.24 A blown
-0.34 A board
-0.39 A body
-0.09 A book
-0.13 A books
-0.57 A both
-0.39 A bow
0.31 A boy
0.07 A brand
-0.06 A break
-0.18 A bright
0.32 A brilliant
0.36 A bring
-0.27 A bringing
-0.10 A british
-0.24 A broadcast
-0.06 A brother
-0.32 A brought
-0.08 A business
0.05 A but
-0.29 A cable
-0.36 A called
-0.24 A came
-0.07 A can
-0.27 A canada
-0.42 A cancelled
-0.37 A care
-0.25 A case
0.45 A cast
-0.38 A casting
0.06 A centers
-0.22 A central
0.21 A centre
-0.29 A century
-0.27 A ceo
-0.17 A chance
-0.28 A changes
-0.06 A channel
-0.28 A channels
-0.39 A character
0.09 A characters
-0.82 A charge
-0.23 A charismatic
-0.15 A checking
0.07 A chef
-0.19 A chief
-0.28 A childhood
-0.13 A children
-0.11 A christmas
-0.28 A city
-0.18 A clarify
-0.22 A close
-0.25 A closer
0.09 A co
-0.27 A co-creator
0.06 A come
0.45 A comeback
0.25 A comedic
-0.13 A comes
-0.76 A coming
-0.32 A commissioned
-0.49 A complex
0.21 A confirmed
-0.18 A consistently
-0.25 A continue
-0.42 A continues
0.34 A contract
-0.06 A control
-0.10 A corruption
0.16 A could
0.15 A couple
0.29 A course
-0.27 A create
-0.33 A created
0.10 A creative
-0.87 A creator
-0.53 A creators
-0.54 A crime
-0.30 A critical
0.24 A critically
-0.14 A cult
-0.18 A culture
0.31 A current
0.25 A currently
-0.12 A daily
-0.38 A date
0.13 A day
-0.13 A days
-0.13 A dead
-0.07 A deal
-0.24 A death
-0.32 A debut
-0.37 A debuted
-0.20 A decide
-0.40 A decision
-0.22 A dedicated
-0.33 A delighted
0.51 A described
-0.55 A design
-0.35 A designs
-0.13 A details
0.37 A detective
0.19 A determined
-0.20 A development
-0.31 A diary
-0.43 A did
-0.26 A different
-0.38 A dinner
-0.75 A direct
0.07 A directed
-0.63 A directing
-0.47 A direction
-0.38 A director
-0.50 A directs
-0.32 A dirty
-0.30 A discover
-0.22 A discovered
-0.33 A discovers
-0.40 A do
0.08 A does
0.19 A doing
-0.14 A doors
-0.42 A down
0.59 A drama
-0.22 A dramas
0.11 A dramedy
0.33 A due
-0.38 A during
-0.22 A duties
-0.32 A each
-0.27 A earlier
-0.31 A either
-0.37 A end
0.04 A ended
0.27 A ending
-0.45 A england
-0.37 A english
-0.07 A enough
0.47 A ensemble
0.44 A enter
-0.07 A entering
-0.41 A entertainment
-0.23 A epic
-0.34 A episode
-0.16 A episodes
0.07 A espionage
-0.27 A established
-0.06 A even
-0.17 A event
-0.25 A ever
-0.29 A every
0.30 A everyone
-0.26 A everything
-0.21 A exactly
-0.28 A excited
-0.61 A exec
-0.67 A executive
0.32 A exiting
-0.29 A face
-0.44 A family
-0.34 A fan
-0.18 A fans
-0.40 A fantastic
-0.15 A far
-0.22 A fate
0.18 A father
-0.12 A favorite
-0.18 A favourite
0.25 A featuring
0.13 A few
-0.36 A fight
-0.09 A fighting
-0.36 A film
0.24 A filmed
-0.18 A filming
0.36 A films
-0.26 A final
-0.21 A finally
-0.35 A financial
0.07 A find
-0.38 A finding
-0.15 A finish
-0.39 A first
-0.20 A focus
-0.21 A follow
-0.16 A followed
-0.17 A following
0.38 A follows
-0.09 A forces
0.08 A fortress
-0.42 A fortune
-0.28 A forward
0.10 A found
0.12 A franchise
-0.52 A friend
0.25 A from
0.12 A front
0.11 A fronted
-0.26 A fun
0.19 A funny
-0.47 A future
-0.27 A game
-0.16 A gang
-0.16 A get
-0.39 A gets
-0.48 A getting
-0.25 A girl
0.08 A given
-0.13 A global
-0.17 A globally
-0.28 A globe
-0.51 A go
-0.51 A going
0.09 A good
0.24 A graphic
-0.27 A great
0.07 A group
0.25 A guest
-0.34 A had
-0.22 A hard
-0.15 A has
-0.26 A have
-0.26 A having
-0.39 A he
-0.18 A heard
0.13 A held
-0.46 A helm
-0.37 A helmed
-0.24 A helped
0.31 A her
0.28 A here
0.22 A heroine
-0.15 A hiding
-0.18 A high
0.17 A highly
-0.34 A him
0.18 A his
-0.12 A historic
-0.11 A historical
-0.24 A history
-0.19 A hit
-0.18 A hits
0.07 A home
-0.12 A hospital
-0.18 A host
0.16 A hot
-0.34 A hour
-0.11 A hours
-0.56 A however
-0.35 A human
-0.19 A i
-0.30 A i'm
-0.18 A illustrated
-0.28 A immersive
0.64 A includes
-0.16 A increasing
-0.36 A incredible
-0.18 A independent
-0.25 A india
0.14 A indie
-0.41 A inspired
0.19 A instead
-0.32 A intense
-0.06 A international
0.35 A interview
0.50 A interviews
-0.35 A into
-0.30 A invest
-0.12 A investigate
0.37 A investigates
-0.23 A investigation
0.13 A involved
0.23 A ireland
-0.19 A japan
-0.41 A japanese
0.06 A job
0.47 A joining
0.16 A joins
0.22 A journalist
-0.16 A journey
0.22 A judge
-0.25 A just
0.13 A kept
-0.09 A killed
-0.37 A killer
-0.13 A king
-0.25 A know
0.35 A known
0.13 A korea
-0.16 A korean
-0.28 A large
0.27 A last
-0.09 A later
-0.45 A latter
-0.18 A launch
-0.30 A launched
0.07 A lawyer
-0.18 A lead
0.08 A leading
0.23 A leads
-0.19 A learn
-0.10 A least
-0.39 A leave
-0.11 A led
0.10 A left
-0.11 A less
-0.24 A life
-0.29 A light
0.07 A like
0.21 A likely
0.14 A limited
-0.19 A lineup
-0.11 A list
0.44 A london
-0.33 A long
0.28 A longtime
-0.05 A look
0.12 A looked
0.32 A looking
0.24 A lord
-0.31 A love
0.22 A made
-0.26 A magazine
-0.13 A main
0.08 A major
0.27 A make
-0.44 A makes
-0.46 A making
0.13 A male
-0.24 A man
-0.68 A manga
-0.04 A many
-0.36 A married
-0.34 A material
0.15 A may
-0.26 A means
-0.05 A meeting
-0.29 A members
-0.35 A memory
-0.17 A midseason
0.31 A might
-0.42 A million
-0.35 A minute
-0.42 A mission
-0.34 A modern
-0.33 A monster
-0.19 A months
-0.34 A most
0.07 A mother
0.16 A moved
-0.31 A movie
-0.29 A movies
0.05 A mr
-0.21 A mrs
-0.06 A much
0.51 A multiple
0.12 A mum
-0.10 A murder
0.13 A murdered
-0.52 A music
-0.10 A must
0.20 A my
0.19 A named
-0.24 A need
-0.60 A network
-0.41 A never
0.11 A new
0.45 A newcomer
-0.36 A newest
-0.09 A newly
-0.39 A news
0.36 A next
-0.22 A night
-0.17 A nights
-0.04 A no
-0.14 A noir
0.21 A north
0.07 A not
0.35 A nothing
-0.51 A novel
-0.28 A novels
-0.13 A now
-0.09 A number
-0.26 A numerous
0.06 A off
-0.24 A officer
-0.32 A officially
-0.15 A old
-0.15 A older
-0.29 A oldest
-0.16 A once
-0.45 A only
-0.15 A opening
-0.47 A opens
-0.09 A opposite
-0.44 A or
0.16 A order
-0.06 A ordered
-0.41 A original
0.34 A originally
0.08 A originals
-0.11 A other
0.33 A others
-0.44 A our
0.11 A out
-0.27 A over
-0.33 A overseeing
-0.65 A own
-0.18 A owned
0.18 A owner
-0.21 A p.m
0.11 A pair
0.06 A parents
0.29 A part
0.11 A partner
-0.44 A past
0.05 A peek
-0.37 A penned
-0.19 A people
-0.30 A perform
0.22 A performance
-0.14 A period
0.36 A photo
0.17 A picked
-0.22 A pilot
0.08 A place
0.34 A platform
0.46 A play
-0.10 A played
0.09 A playing
0.31 A plays
-0.28 A pleased
0.42 A podcast
-0.30 A police
0.22 A political
0.19 A pop
0.45 A portray
-0.37 A position
-0.21 A post-production
-0.23 A power
-0.10 A powerful
-0.17 A premiere
0.29 A premieres
-0.12 A prequel
0.21 A present
-0.58 A president
-0.51 A press
0.24 A previously
0.04 A prison
0.25 A procedural
-0.35 A produce
0.09 A produced
-0.36 A producer
-0.75 A producers
0.17 A produces
-0.37 A production
-0.28 A programming
-0.47 A project
-0.42 A projects
-0.42 A promises
-0.09 A protect
0.48 A psychological
-0.20 A publisher
0.13 A pulled
-0.07 A ratings
0.22 A read
-0.04 A real
-0.43 A really
-0.24 A recently
0.24 A recovering
0.28 A recurring
0.37 A regular
0.25 A relationship
-0.46 A release
0.22 A released
0.13 A remain
-0.16 A remained
-0.67 A remains
-0.36 A renewed
-0.05 A reportedly
0.29 A representative
0.44 A reprise
0.09 A reprises
-0.15 A respectively
-0.07 A return
0.09 A returns
-0.45 A revealed
-0.25 A revenge
-0.06 A rights
-0.29 A rising
0.62 A role
0.59 A roles
0.11 A romance
0.22 A romantic
0.24 A rumored
0.30 A rumoured
-0.26 A s
-0.54 A said
0.15 A same
-0.25 A saw
-0.42 A say
0.35 A saying
-0.31 A says
-0.23 A scenes
-0.41 A scheduled
-0.18 A school
0.25 A sci-fi
-0.17 A screens
-0.45 A script
-0.30 A scripted
-0.43 A scripts
-0.45 A season
0.12 A second
-0.25 A secret
-0.23 A secrets
-0.14 A see
0.48 A seen
-0.26 A sense
-0.21 A seoul
-0.31 A series
0.09 A serious
-0.40 A serve
-0.31 A serves
-0.26 A service
0.09 A set
-0.42 A sets
0.07 A several
0.17 A share
-0.20 A shared
0.13 A she
0.04 A shooting
-0.20 A should
0.15 A show
-0.74 A showrunner
-0.53 A showrunners
-0.12 A siblings
0.39 A signed
0.11 A since
0.15 A single
-0.59 A sister
-0.09 A sisters
-0.22 A sitcom
0.35 A sits
0.21 A slated
-0.34 A slot
-0.53 A small
-0.32 A smash
-0.30 A so
0.32 A solid
-0.34 A solve
-0.16 A something
-0.13 A son
-0.30 A song
-0.48 A soon
-0.33 A sound
-0.32 A space
-0.23 A special
0.16 A spin-off
0.24 A spinoff
-0.07 A spoke
0.32 A spy
-0.05 A staff
0.13 A stage
0.13 A star
0.09 A starred
-0.82 A starring
0.28 A stars
-0.08 A start
-0.17 A started
0.36 A starting
-0.28 A starts
-0.21 A statement
-0.35 A stepped
-0.19 A stepping
0.25 A steps
-0.24 A stick
0.07 A still
-0.55 A story
-0.23 A streaming
-0.14 A strength
0.19 A struggle
-0.16 A students
-0.41 A studio
0.20 A success
-0.18 A successful
-0.13 A suddenly
-0.24 A sunday
-0.20 A support
0.41 A supporting
-0.51 A sure
-0.22 A survive
0.18 A take
-0.07 A takes
0.04 A taking
0.26 A talent
-0.39 A team
-0.07 A teams
0.31 A teen
-0.20 A television
-0.11 A tells
-0.28 A than
0.09 A them
-0.33 A theme
-0.22 A themed
-0.14 A themselves
-0.46 A then
-0.49 A there
-0.21 A these
0.26 A thief
-0.05 A things
-0.17 A think
0.23 A those
-0.35 A thriller
0.12 A through
0.32 A title
-0.11 A titles
0.08 A titular
0.06 A together
-0.17 A tokyo
-0.21 A told
0.23 A too
-0.27 A took
-0.23 A top
0.24 A tour
-0.38 A town
-0.36 A trailer
-0.34 A trilogy
0.17 A truth
0.19 A turned
-0.19 A turns
-0.46 A tv
-0.55 A uk
-0.39 A unconfirmed
-0.13 A under
-0.36 A unexpected
-0.38 A unique
0.34 A universe
-0.26 A unravel
0.27 A until
0.16 A up
0.56 A upcoming
-0.19 A update
-0.18 A updates
0.57 A upped
-0.24 A us
-0.22 A use
-0.17 A used
-0.35 A vampire
-0.18 A various
0.32 A very
-0.34 A via
-0.31 A vice
-0.12 A video
0.43 A viewers
-0.15 A villain
0.24 A voice
-0.18 A wait
-0.31 A wanted
-0.29 A watch
-0.45 A watched
-0.37 A way
-0.45 A we
-0.14 A we're
0.27 A wednesday
-0.16 A weeks
-0.19 A welcomed
-0.17 A well
0.09 A west
0.09 A western
0.15 A what
0.16 A when
-0.35 A where
-0.58 A which
0.23 A whose
0.15 A why
0.07 A will
-0.32 A winner
-0.28 A winning
0.31 A without
-0.18 A woman
-0.17 A work
-0.06 A worked
-0.42 A working
-0.29 A works
-0.39 A world
0.46 A would
-0.49 A wraps
-0.17 A writer
-0.24 A writers
-0.25 A writes
-0.62 A writing
-0.16 A written
-0.19 A wrote
-0.46 A year
-0.06 A year-old
0.18 A years
-0.37 A yes
0.09 A yet
0.17 A york
0.18 A you
-0.33 A young
-0.26 A |
0.17 A –
-0.53 A —
0.22 A “
-0.18 An !
-0.15 An #
-0.30 An %C
0.10 An %D
-0.31 An %K
0.10 An %N
-0.64 An %O
-0.05 An %S
-0.19 An %T
-0.24 An &
-0.11 An 's
-0.13 An (
-0.17 An )
-0.11 An +
0.07 An ,
0.21 An -
0.08 An --
0.53 An ...
-0.57 An /
-0.18 An :
0.28 An ;
-0.10 An ?
-0.28 An ]
-0.51 An about
0.16 An absent
0.15 An acclaimed
0.20 An according
-0.04 An action
-0.44 An actor
0.20 An actors
0.10 An actress
-0.62 An adaptation
-0.49 An adapted
0.39 An added
0.08 An admitted
0.22 An after
0.31 An again
-0.26 An agent
0.22 An ago
-0.26 An aired
-0.36 An along
0.26 An alongside
0.38 An already
0.05 An always
0.07 An am
-0.45 An anime
0.45 An announced
-0.44 An another
0.14 An appear
-0.25 An around
0.48 An arrives
0.14 An attached
-0.12 An attended
-0.27 An australia
0.18 An available
-0.05 An award
0.16 An back
0.16 An bafta
-0.29 An based
-0.48 An became
-0.05 An become
0.15 An been
-0.08 An before
0.06 An begin
0.33 An begins
-0.09 An behind
0.05 An being
0.42 An best
-0.25 An best-selling
-0.19 An black
-0.29 An board
-0.44 An book
-0.19 An both
-0.39 An bow
-0.06 An break
-0.18 An bright
-0.17 An brilliant
-0.21 An broadcast
-0.08 An brother
-0.35 An brought
-0.23 An but
-0.07 An cable
-0.14 An called
-0.29 An can
0.37 An cast
-0.38 An casting
0.06 An centers
0.21 An centre
-0.27 An ceo
-0.50 An character
0.15 An characters
-0.57 An charge
-0.18 An charismatic
0.13 An checking
-0.31 An chief
-0.22 An childhood
0.10 An christmas
-0.18 An clarify
-0.22 An close
-0.25 An closer
0.11 An co
-0.11 An co-creator
0.31 An come
0.21 An comedy
0.15 An comes
-0.42 An coming
-0.17 An commissioned
-0.20 An complex
0.26 An confirmed
-0.05 An consistently
-0.22 An continue
-0.31 An continues
-0.13 An create
-0.35 An created
-0.26 An creative
-0.73 An creator
-0.49 An creators
-0.09 An crime
-0.12 An daily
-0.22 An date
0.41 An daughter
-0.17 An day
-0.13 An dead
0.09 An deal
-0.32 An debut
-0.30 An debuted
-0.25 An dedicated
-0.05 An described
-0.35 An designs
-0.09 An details
-0.24 An did
-0.30 An dinner
-0.73 An direct
0.16 An directed
-0.61 An directing
-0.59 An director
-0.57 An directs
-0.30 An dirty
-0.08 An discovers
0.08 An does
0.20 An doing
-0.51 An doors
-0.24 An down
0.23 An drama
-0.09 An dramas
-0.36 An due
-0.24 An during
-0.31 An duties
-0.21 An each
0.09 An end
-0.22 An ending
0.44 An enter
-0.36 An entertainment
-0.23 An epic
-0.23 An episode
0.09 An episodes
-0.27 An established
-0.34 An even
0.12 An event
-0.29 An every
-0.13 An everything
-0.61 An exec
-0.24 An executive
0.05 An expected
-0.19 An family
-0.34 An fan
-0.40 An fantastic
-0.15 An fantasy
-0.05 An far
-0.15 An favourite
-0.14 An fighting
-0.30 An film
-0.14 An filming
-0.24 An finale
-0.21 An finally
-0.25 An financial
0.18 An find
-0.53 An first
-0.18 An focus
-0.15 An following
0.26 An follows
0.17 An found
-0.42 An friend
0.12 An front
0.19 An fronted
0.23 An game
-0.12 An gang
0.14 An get
-0.38 An gets
-0.05 An getting
-0.06 An girl
0.08 An given
-0.13 An global
-0.21 An globe
-0.18 An go
-0.40 An going
-0.22 An great
-0.17 An had
-0.19 An hard
0.18 An has
-0.16 An have
0.13 An he
-0.12 An head
-0.45 An helm
-0.37 An helmed
0.15 An her
-0.25 An here
0.26 An heroine
-0.12 An hiding
-0.18 An high
0.18 An highly
-0.09 An his
-0.11 An historical
0.27 An hit
-0.32 An hospital
-0.18 An host
0.16 An hot
-0.10 An i
-0.30 An i'm
-0.13 An illustrated
-0.28 An independent
0.19 An instead
0.35 An interview
-0.21 An into
-0.12 An investigate
-0.25 An investigates
0.23 An ireland
-0.24 An job
0.07 An join
0.21 An joined
0.47 An joining
0.18 An joins
-0.13 An journey
0.06 An just
-0.19 An king
0.36 An known
-0.13 An korean
-0.09 An lady
-0.25 An large
0.32 An last
0.33 An later
-0.17 An launch
-0.30 An launched
-0.27 An lawyer
0.24 An leads
-0.31 An leave
0.22 An leaving
-0.15 An left
-0.10 An less
-0.33 An life
-0.18 An light
-0.30 An like
0.17 An likely
-0.10 An list
-0.07 An london
0.19 An longtime
0.15 An look
-0.15 An looked
0.17 An lord
-0.18 An magazine
0.21 An make
-0.41 An makes
-0.62 An manga
-0.15 An may
-0.29 An members
-0.35 An memory
0.36 An might
-0.24 An modern
-0.09 An more
-0.20 An most
0.07 An mother
-0.25 An movie
0.08 An mr
-0.27 An mrs
-0.06 An much
0.05 An murder
0.13 An murdered
-0.49 An music
-0.18 An must
0.20 An my
-0.04 An name
-0.18 An network
-0.41 An never
0.45 An newcomer
-0.38 An news
0.06 An no
-0.30 An noir
0.26 An north
0.28 An not
0.06 An nothing
-0.47 An novel
-0.45 An novels
-0.26 An now
-0.26 An officer
-0.05 An once
0.06 An one
-0.39 An only
-0.15 An opening
-0.21 An or
0.12 An order
-0.25 An original
0.20 An originally
-0.24 An originals
-0.34 An other
0.34 An others
-0.20 An our
-0.34 An own
-0.18 An owned
0.44 An part
0.11 An partner
0.05 An peek
-0.37 An penned
-0.31 An people
-0.20 An perform
0.37 An photo
0.10 An place
0.46 An play
-0.11 An played
0.33 An playing
0.25 An plays
0.23 An political
0.45 An portray
-0.30 An position
0.14 An premiere
0.21 An premieres
-0.12 An prequel
-0.17 An present
-0.53 An president
-0.41 An produce
-0.39 An produced
-0.50 An producer
-0.72 An producers
0.25 An produces
-0.26 An project
-0.39 An projects
0.13 An pulled
0.10 An recently
0.24 An recovering
-0.09 An regular
-0.45 An release
0.13 An remain
-0.16 An remained
-0.61 An remains
-0.12 An renewed
0.26 An reprise
0.09 An reprises
-0.26 An respectively
-0.27 An return
-0.11 An returning
-0.40 An revealed
-0.25 An revenge
0.51 An role
-0.25 An roles
-0.37 An romantic
0.24 An rumored
-0.21 An s
-0.46 An said
-0.32 An same
-0.21 An says
-0.12 An scandal
-0.23 An scenes
-0.34 An scheduled
-0.45 An script
-0.35 An scripts
-0.11 An search
-0.37 An second
-0.36 An secret
0.33 An seems
0.05 An seen
-0.21 An seoul
0.07 An series
-0.33 An serve
-0.24 An serves
-0.21 An service
-0.07 An set
-0.25 An several
0.12 An show
-0.21 An shown
-0.59 An showrunner
0.33 An shows
0.39 An signed
0.21 An since
0.15 An single
-0.52 An sister
-0.09 An sisters
0.21 An slated
-0.32 An so
-0.07 An solve
-0.09 An some
-0.37 An soon
-0.31 An sound
-0.10 An south
-0.35 An space
-0.24 An spin-off
0.41 An star
0.25 An starred
-0.35 An starring
0.13 An stars
0.24 An start
0.29 An starting
-0.15 An statement
-0.19 An stepping
0.25 An steps
-0.42 An story
-0.27 An streaming
-0.14 An strength
0.23 An struggle
-0.38 An studio
-0.06 An successful
0.37 An supporting
-0.38 An sure
-0.08 An survive
0.30 An take
-0.05 An takes
0.04 An taking
0.26 An talent
-0.64 An team
-0.49 An television
-0.26 An than
-0.12 An their
-0.14 An theme
-0.12 An themed
-0.43 An then
0.34 An there
-0.44 An they
-0.17 An think
-0.67 An thriller
0.08 An through
-0.14 An time
0.24 An title
0.08 An titular
0.11 An together
-0.18 An told
-0.13 An took
-0.18 An top
-0.04 An tour
-0.10 An town
-0.36 An trailer
-0.21 An trilogy
0.19 An turned
-0.08 An turns
-0.31 An tv
0.12 An under
-0.38 An unique
0.35 An until
0.18 An up
0.36 An upcoming
-0.19 An update
-0.18 An updates
-0.39 An us
-0.16 An various
0.32 An very
-0.33 An via
-0.31 An vice
0.07 An video
-0.13 An viewers
0.43 An voice
-0.17 An wait
-0.28 An watch
-0.27 An we
-0.13 An we're
0.27 An wednesday
-0.29 An west
0.06 An western
-0.05 An what
0.16 An when
-0.35 An where
-0.38 An which
-0.30 An while
0.15 An who
0.12 An whose
-0.16 An winner
-0.24 An winning
-0.16 An woman
-0.15 An work
-0.23 An worked
-0.41 An working
-0.13 An works
0.26 An would
-0.29 An writer
-0.25 An writes
-0.35 An writing
-0.45 An written
-0.17 An wrote
-0.29 An year
0.16 An years
0.31 An yet
-0.28 An york
-0.43 An you
-0.21 An young
-0.18 An your
-0.26 An |
0.30 An –
-0.35 An —
-0.35 An “
-0.05 An ”
-0.44 B !
-0.25 B #
-0.38 B %D
-0.29 B %K
0.28 B %O
-0.21 B %P
0.27 B %S
-0.12 B %T
0.05 B &
-0.18 B 's
-0.05 B (
-0.10 B )
-0.15 B -
0.21 B --
-0.16 B .
0.21 B ...
-0.07 B /
-0.27 B 1990s
-0.26 B 3d
0.09 B :
0.28 B ;
0.15 B ?
0.23 B [
-0.06 B able
0.16 B about
-0.34 B acclaimed
0.06 B according
0.14 B accused
-0.28 B across
-0.21 B acting
0.13 B actor
-0.18 B actors
0.32 B actress
-0.24 B actually
-0.64 B adaptation
-0.60 B adapted
-0.51 B adapts
-0.11 B added
0.56 B addition
0.31 B adds
-0.42 B affair
-0.22 B after
-0.43 B again
-0.10 B against
0.04 B ahead
-0.10 B air
0.19 B aired
-0.29 B aka
-0.38 B all
-0.08 B along
-0.22 B alongside
0.46 B already
0.04 B also
0.31 B although
-0.09 B american
0.10 B among
-0.26 B animated
0.24 B animates
-0.25 B animation
-0.46 B anime
0.06 B announce
0.26 B announced
-0.22 B announcements
-0.28 B anthology
0.34 B any
-0.37 B around
-0.22 B association
0.16 B australia
0.15 B australian
-0.20 B author
-0.17 B available
-0.05 B award
-0.14 B award-winning
0.10 B axed
0.21 B back
-0.43 B backdrop
-0.13 B bafta
-0.42 B based
-0.19 B battle
0.08 B beautiful
-0.19 B became
-0.06 B been
-0.16 B before
-0.47 B began
-0.28 B begin
-0.25 B begins
-0.14 B begun
-0.15 B behind
-0.39 B being
0.21 B beloved
-0.39 B best
0.23 B best-selling
-0.24 B bestselling
-0.14 B between
-0.48 B big
-0.18 B black
-0.08 B boasts
-0.40 B body
-0.63 B book
-0.28 B boss
-0.12 B both
-0.23 B brand
-0.46 B bring
-0.21 B bringing
-0.24 B brings
0.06 B britain
-0.08 B broadcast
0.30 B brother
-0.33 B but
-0.26 B called
0.23 B cameras
0.45 B can
0.44 B cast
0.21 B casting
0.47 B casts
0.17 B centering
-0.40 B centers
0.22 B centres
-0.20 B ceo
-0.26 B chain
-0.44 B chance
-0.11 B channels
-0.09 B characters
-0.51 B chief
-0.10 B city
-0.26 B claim
-0.37 B classic
-0.31 B clear
-0.11 B close
-0.05 B closed
-0.31 B co-created
-0.16 B co-creator
-0.48 B co-creators
-0.18 B co-production
-0.37 B co-written
-0.20 B collaboration
-0.26 B combination
-0.33 B comedy
0.18 B comes
-0.25 B comic
-0.34 B commission
-0.17 B commissioned
0.31 B company
0.24 B confirmed
-0.06 B continue
0.32 B continues
-0.25 B could
-0.24 B courtesy
-0.20 B covers
-0.70 B created
-0.68 B creative
-0.66 B creator
-0.39 B creators
-0.40 B credit
-0.33 B crime
-0.14 B cult
-0.12 B dark
-0.17 B date
-0.14 B daughter
-0.18 B day
-0.22 B days
-0.21 B deal
-0.24 B death
0.43 B debut
-0.07 B debuted
-0.06 B decided
-0.29 B delighted
0.26 B described
-0.27 B design
-0.27 B despite
-0.09 B destroy
-0.11 B detective
0.34 B determined
-0.26 B developed
-0.20 B developing
0.20 B different
0.07 B direct
-0.25 B directed
-0.35 B directing
-0.84 B director
0.08 B directorial
-0.72 B directors
-0.10 B discover
-0.25 B discovered
0.09 B do
0.17 B does
0.06 B doing
-0.32 B down
0.31 B dr
0.32 B drama
-0.44 B dramas
-0.33 B drawn
-0.49 B dubbed
0.31 B due
0.19 B during
-0.05 B duties
-0.13 B east
-0.55 B emmy
-0.04 B encounter
0.22 B end
-0.46 B england
0.13 B enjoy
0.61 B ensemble
0.20 B entertainment
-0.24 B episodes
-0.40 B established
0.07 B even
0.45 B event
-0.34 B events
0.07 B ever
-0.40 B every
-0.06 B everything
-0.19 B excited
-0.21 B exec
-0.41 B executive
-0.51 B executives
0.20 B expect
-0.19 B expected
-0.21 B explore
0.14 B face
-0.18 B faces
-0.39 B fact
-0.44 B fame
-0.46 B family
0.16 B famous
-0.20 B fan
-0.36 B fans
-0.23 B fantastic
-0.19 B fantasy
0.31 B father
-0.36 B favourite
0.36 B feature
0.38 B featuring
-0.19 B fictional
-0.46 B film
-0.10 B filmed
-0.13 B filming
-0.32 B filmmaker
-0.11 B final
0.29 B finale
-0.37 B first
-0.09 B focuses
-0.51 B follow
0.19 B followed
-0.30 B following
-0.14 B follows
0.21 B former
-0.45 B forward
-0.32 B found
0.06 B franchise
-0.17 B french
-0.46 B friend
0.09 B front
0.04 B fronted
0.09 B full
0.11 B game
-0.37 B gang
-0.35 B genre
-0.10 B get
-0.21 B gets
-0.40 B getting
-0.18 B girl
-0.21 B given
-0.16 B gives
-0.33 B glimpse
-0.05 B global
0.19 B globe
-0.20 B go
-0.32 B goes
-0.30 B going
-0.28 B good
-0.35 B grateful
0.19 B great
-0.25 B grew
0.22 B had
-0.23 B hand
-0.19 B happened
0.15 B has
0.34 B have
-0.43 B having
-0.88 B he
-0.26 B head
-0.10 B headlines
-0.33 B hedonistic
-0.35 B helm
-0.44 B helmed
-0.10 B her
-0.19 B here
-0.39 B heroine
-0.10 B high
0.24 B him
-0.55 B his
-0.33 B hit
-0.15 B hollywood
-0.14 B home
-0.30 B horror
-0.16 B hospital
0.40 B host
0.20 B hot
0.06 B hour
0.39 B how
0.12 B however
0.14 B huge
-0.41 B i
0.17 B iconic
0.35 B if
-0.12 B illustrated
-0.35 B include
-0.22 B included
-0.07 B includes
0.11 B including
-0.13 B independent
0.08 B indian
-0.16 B indie
-0.09 B inspired
-0.34 B investigation
-0.05 B involved
0.23 B ireland
-0.31 B irish
-0.37 B itself
0.26 B japanese
0.36 B join
0.18 B joined
0.35 B joining
0.30 B joins
-0.15 B journalist
-0.09 B journey
-0.13 B just
0.05 B killing
-0.45 B know
0.16 B known
0.36 B korean
-0.24 B lady
-0.51 B last
0.32 B latest
-0.22 B launch
-0.18 B launched
0.14 B lawyer
0.33 B lead
-0.31 B leading
0.09 B led
-0.55 B left
0.10 B legal
-0.08 B less
-0.37 B life
-0.10 B light
-0.06 B like
-0.10 B likely
-0.20 B limited
-0.36 B lineup
-0.32 B list
0.33 B lives
0.16 B location
-0.29 B london
-0.10 B long
-0.32 B looks
-0.27 B lord
0.15 B love
-0.38 B made
-0.26 B magical
-0.54 B main
-0.06 B major
-0.16 B make
-0.28 B making
-0.28 B male
-0.25 B man
-0.53 B manga
-0.35 B many
0.30 B marks
0.04 B married
-0.11 B match
-0.23 B me
-0.39 B means
0.04 B meanwhile
-0.20 B meets
0.20 B member
-0.18 B members
-0.19 B men
0.16 B might
-0.11 B million
-0.14 B minute
-0.31 B miss
-0.15 B mission
-0.04 B modern
-0.32 B more
-0.32 B most
0.25 B mother
0.25 B move
-0.06 B moves
-0.17 B movie
-0.70 B mr
-0.10 B mrs
0.16 B much
-0.06 B murder
-0.43 B musical
-0.07 B must
0.15 B my
-0.10 B mysteries
-0.13 B mystery
-0.39 B name
-0.46 B named
-0.19 B nearly
-0.63 B network
-0.07 B networks
0.25 B new
0.33 B newcomer
0.39 B newcomers
-0.40 B newly
0.08 B news
-0.20 B next
-0.44 B night
0.17 B no
0.17 B noble
-0.17 B nominated
0.35 B nominee
-0.32 B north
-0.36 B note
0.20 B novel
-0.34 B novels
0.52 B now
-0.15 B number
-0.52 B off
-0.24 B officer
-0.28 B official
-0.24 B officially
-0.34 B old
-0.32 B older
-0.35 B once
-0.14 B one
-0.04 B only
-0.30 B opening
0.39 B opposite
-0.35 B or
0.29 B order
-0.07 B ordered
-0.58 B original
0.46 B originals
0.27 B oscar
-0.18 B other
-0.11 B others
-0.24 B our
0.06 B out
0.40 B outside
0.18 B over
-0.15 B own
-0.05 B p.m
-0.15 B pair
0.37 B part
0.38 B parter
-0.35 B particular
-0.28 B partner
-0.28 B parts
-0.19 B passed
-0.16 B peek
-0.20 B penned
0.54 B people
0.28 B period
0.07 B phenomenal
0.08 B photo
-0.24 B picks
-0.26 B pilot
0.21 B pilots
-0.27 B plan
-0.88 B play
0.35 B played
0.22 B playing
-0.50 B plays
-0.29 B plot
-0.34 B police
-0.27 B popular
-0.61 B portray
0.28 B portrayed
-0.54 B power
-0.41 B powerful
-0.30 B premiere
-0.50 B premiered
-0.14 B presentation
-0.45 B president
0.35 B press
-0.16 B previous
-0.36 B previously
-0.31 B procedural
-0.45 B produce
-0.33 B produced
-0.53 B producer
-0.66 B producers
-0.34 B produces
-0.70 B production
-0.14 B programming
-0.05 B project
0.06 B promises
-0.10 B promotional
0.16 B protagonist
0.06 B protagonists
-0.15 B published
-0.08 B put
-0.18 B quickly
-0.10 B ratings
-0.28 B read
-0.28 B reads
-0.17 B ready
-0.07 B really
0.06 B recent
0.39 B recently
0.23 B recovering
-0.14 B red
-0.10 B regular
-0.47 B release
-0.12 B released
-0.10 B remains
0.33 B remake
-0.28 B renewal
-0.33 B replaced
0.31 B report
-0.22 B reported
-0.41 B representative
0.11 B reprise
0.26 B reprising
-0.29 B resourceful
0.15 B respectively
-0.06 B response
0.12 B return
0.07 B returning
-0.42 B returns
0.49 B reunion
0.30 B reunites
0.23 B reveal
0.07 B revealed
-0.22 B revolves
-0.27 B role
0.23 B rolling
0.32 B romance
0.20 B s
-0.15 B said
-0.16 B same
0.50 B say
-0.24 B says
-0.09 B scandal
-0.20 B science
0.12 B screenwriter
-0.43 B script
0.20 B season
-0.21 B seasons
-0.13 B second
-0.16 B secret
0.37 B see
0.39 B seen
0.22 B sees
-0.40 B senior
-0.17 B sequel
-0.52 B serial
-0.39 B service
0.22 B set
-0.28 B setting
-0.07 B several
-0.28 B share
-0.31 B shared
0.11 B she
-0.36 B shocking
-0.21 B shooting
-0.34 B shot
-0.19 B show
-0.05 B showed
-0.18 B shown
-0.31 B showrunner
-0.13 B shows
0.37 B signed
-0.13 B since
-0.25 B sister
-0.24 B slate
-0.28 B small
0.35 B some
0.05 B son
-0.32 B song
-0.34 B sonic
-0.55 B soon
-0.37 B source
0.13 B south
0.42 B speaking
0.36 B special
0.38 B spin-off
-0.31 B spinoff
-0.18 B staff
0.17 B star
0.16 B star-studded
0.36 B starred
0.25 B starring
0.10 B stars
-0.45 B started
0.32 B starts
-0.48 B statement
0.14 B status
0.20 B stick
-0.17 B still
-0.36 B stories
-0.29 B story
0.47 B streaming
0.34 B strong
0.06 B studio
-0.62 B success
0.16 B successful
-0.35 B such
-0.24 B sunday
0.15 B supposed
-0.11 B synopsis
-0.15 B take
-0.33 B takes
-0.28 B talent
-0.64 B team
-0.05 B teaser
0.32 B teen
-0.48 B television
-0.19 B tell
0.06 B tells
0.46 B than
-0.47 B them
-0.32 B theme
-0.54 B then
0.15 B there
0.20 B these
-0.27 B they
-0.41 B thief
-0.28 B thinks
0.16 B third
0.21 B those
-0.29 B thrilled
-0.38 B thriller
-0.10 B through
-0.18 B throughout
-0.07 B time
0.17 B title
-0.15 B titles
-0.24 B together
-0.27 B tokyo
-0.29 B told
0.16 B too
0.09 B took
-0.38 B top
-0.08 B total
-0.39 B town
-0.47 B trailer
-0.40 B trio
-0.65 B truly
-0.08 B truth
-0.36 B turn
-0.25 B turns
-0.37 B tv
-0.23 B u.s.
-0.42 B under
0.22 B unique
-0.41 B unveiled
-0.11 B up
0.34 B upcoming
-0.29 B upon
0.15 B us
0.08 B vampire
0.32 B various
-0.27 B version
-0.27 B very
-0.15 B via
-0.34 B video
0.05 B villain
0.17 B voice
-0.15 B waiting
0.23 B want
0.05 B wanted
-0.14 B watching
-0.12 B way
-0.20 B ways
-0.25 B we're
-0.23 B web
-0.43 B webtoon
-0.31 B weekend
-0.23 B weeks
-0.31 B well
-0.18 B west
0.06 B what
-0.31 B whether
-0.34 B which
-0.05 B while
-0.14 B who
0.35 B wife
0.34 B winner
-0.57 B winning
-0.10 B winter
-0.21 B within
-0.16 B work
-0.31 B working
-0.32 B world
0.12 B would
-0.17 B writer
-0.59 B writers
-0.26 B written
-0.60 B wrote
-0.29 B year
-0.14 B year-old
0.26 B years
0.18 B yet
0.18 B you
0.19 B you're
-0.48 B young
-0.08 B your
-0.09 B –
-0.10 B “
0.24 B ”
-0.13 Bn !
-0.05 Bn #
-0.34 Bn %C
-0.06 Bn %D
-0.05 Bn %K
-0.07 Bn %N
0.08 Bn %O
0.22 Bn %S
-0.52 Bn &
-0.07 Bn 's
-0.14 Bn )
-0.13 Bn ,
-0.05 Bn -
0.50 Bn .
-0.22 Bn 3d
0.21 Bn :
-0.11 Bn ;
-0.06 Bn ?
-0.26 Bn [
-0.20 Bn acclaimed
-0.18 Bn across
0.13 Bn actor
0.09 Bn actors
0.21 Bn actress
-0.36 Bn adaptation
-0.46 Bn adapted
-0.49 Bn adapts
0.06 Bn added
0.31 Bn adds
-0.11 Bn after
-0.13 Bn again
-0.10 Bn against
0.19 Bn aired
-0.29 Bn aka
-0.26 Bn all
-0.05 Bn along
-0.09 Bn alongside
0.40 Bn already
0.30 Bn also
0.07 Bn american
0.09 Bn among
-0.20 Bn animated
0.28 Bn animates
-0.36 Bn anime
0.26 Bn announced
-0.35 Bn another
-0.29 Bn anthology
-0.34 Bn around
-0.15 Bn association
0.17 Bn australia
-0.20 Bn author
-0.20 Bn award
0.07 Bn award-winning
-0.12 Bn axed
-0.33 Bn backdrop
-0.17 Bn bafta
-0.48 Bn based
-0.18 Bn battle
-0.29 Bn beautiful
-0.30 Bn been
-0.33 Bn before
-0.09 Bn begun
-0.08 Bn being
0.21 Bn beloved
-0.21 Bn best
-0.24 Bn bestselling
-0.45 Bn between
-0.36 Bn body
-0.48 Bn book
-0.22 Bn boss
-0.13 Bn both
-0.38 Bn bring
-0.21 Bn bringing
-0.24 Bn brings
0.19 Bn brother
-0.22 Bn but
-0.26 Bn called
-0.09 Bn cameras
0.41 Bn can
0.50 Bn cast
0.24 Bn casting
-0.33 Bn centering
-0.21 Bn centers
-0.20 Bn ceo
-0.05 Bn characters
-0.19 Bn chief
-0.08 Bn city
-0.37 Bn classic
-0.11 Bn close
-0.29 Bn co-created
-0.16 Bn co-creator
-0.42 Bn co-creators
-0.38 Bn co-written
-0.34 Bn comedy
0.24 Bn comes
-0.26 Bn coming
0.72 Bn confirmed
0.32 Bn continues
-0.54 Bn created
-0.51 Bn creative
-0.72 Bn creator
-0.38 Bn creators
-0.35 Bn credit
-0.27 Bn crime
-0.13 Bn day
-0.19 Bn deal
-0.22 Bn death
-0.28 Bn debut
-0.06 Bn debuted
-0.06 Bn decided
0.30 Bn described
-0.15 Bn design
-0.27 Bn despite
-0.07 Bn destroy
0.07 Bn detective
-0.22 Bn developed
0.22 Bn different
0.27 Bn direct
-0.65 Bn directed
-0.29 Bn directing
-0.55 Bn director
-0.72 Bn directors
-0.24 Bn discovered
0.06 Bn doing
0.14 Bn dr
-0.33 Bn drawn
0.27 Bn during
-0.06 Bn duties
-0.10 Bn east
-0.30 Bn emmy
-0.19 Bn end
0.08 Bn ending
-0.26 Bn england
0.62 Bn ensemble
-0.08 Bn episode
-0.40 Bn established
0.11 Bn even
0.39 Bn event
-0.23 Bn events
-0.05 Bn everything
-0.17 Bn excited
-0.21 Bn exec
-0.24 Bn executive
0.20 Bn expect
-0.22 Bn fact
-0.34 Bn family
0.05 Bn fans
-0.23 Bn fantastic
-0.16 Bn fantasy
-0.36 Bn favourite
0.38 Bn feature
-0.37 Bn features
0.35 Bn featuring
-0.19 Bn fictional
-0.36 Bn film
-0.05 Bn filmed
-0.17 Bn filming
-0.31 Bn filmmaker
-0.38 Bn follow
0.19 Bn followed
0.09 Bn following
-0.08 Bn found
-0.17 Bn french
-0.30 Bn from
0.09 Bn front
0.30 Bn fronted
0.11 Bn game
-0.35 Bn genre
0.09 Bn get
-0.18 Bn girl
-0.12 Bn given
0.32 Bn globe
-0.11 Bn go
-0.32 Bn goes
0.16 Bn golden
0.14 Bn great
0.29 Bn had
-0.23 Bn hand
0.39 Bn have
-0.52 Bn he
-0.26 Bn head
-0.44 Bn helmed
-0.53 Bn her
-0.18 Bn here
-0.39 Bn heroine
-0.41 Bn hit
-0.15 Bn hollywood
-0.43 Bn home
-0.30 Bn horror
0.40 Bn host
0.06 Bn hour
0.12 Bn however
0.18 Bn huge
-0.11 Bn husband
-0.25 Bn i
0.28 Bn if
-0.12 Bn illustrated
-0.48 Bn include
-0.12 Bn included
0.22 Bn including
0.08 Bn indian
-0.07 Bn indie
0.17 Bn inspired
-0.13 Bn into
-0.13 Bn ireland
-0.21 Bn itself
-0.06 Bn join
-0.25 Bn joined
0.30 Bn joining
0.50 Bn joins
-0.15 Bn journalist
-0.09 Bn journey
-0.13 Bn just
-0.29 Bn know
0.24 Bn known
0.25 Bn korean
-0.16 Bn lady
-0.45 Bn last
0.15 Bn lawyer
0.13 Bn lead
-0.30 Bn leading
0.14 Bn leads
0.31 Bn led
-0.16 Bn left
-0.34 Bn life
-0.18 Bn light
-0.19 Bn likely
-0.38 Bn lineup
-0.08 Bn list
-0.24 Bn london
0.12 Bn look
-0.32 Bn looks
-0.27 Bn lord
-0.20 Bn love
-0.53 Bn main
-0.20 Bn make
-0.11 Bn makes
-0.18 Bn making
-0.26 Bn male
-0.25 Bn man
-0.36 Bn manga
-0.29 Bn married
-0.06 Bn meanwhile
-0.20 Bn meets
-0.16 Bn members
-0.17 Bn men
-0.14 Bn minute
-0.31 Bn miss
-0.15 Bn mission
-0.11 Bn months
-0.21 Bn more
-0.10 Bn most
0.30 Bn mother
-0.09 Bn moved
-0.09 Bn movie
0.13 Bn mr
-0.36 Bn my
-0.32 Bn name
-0.07 Bn named
-0.19 Bn nearly
-0.21 Bn network
0.04 Bn new
0.33 Bn newcomer
0.39 Bn newcomers
-0.24 Bn newly
0.17 Bn news
-0.06 Bn next
-0.16 Bn night
-0.26 Bn no
-0.19 Bn noble
-0.11 Bn nominated
0.35 Bn nominee
0.21 Bn not
-0.04 Bn novel
-0.35 Bn novels
0.40 Bn now
-0.15 Bn off
-0.24 Bn officer
-0.27 Bn official
-0.32 Bn older
-0.08 Bn once
-0.41 Bn one
-0.17 Bn only
-0.11 Bn opening
0.39 Bn opposite
-0.35 Bn or
-0.11 Bn original
0.46 Bn originals
0.30 Bn oscar
0.61 Bn other
-0.18 Bn our
0.14 Bn out
0.24 Bn over
-0.14 Bn own
-0.14 Bn pair
0.11 Bn part
-0.24 Bn partner
-0.23 Bn parts
-0.09 Bn photo
0.14 Bn pilot
0.10 Bn place
-0.24 Bn plan
-0.69 Bn play
0.34 Bn played
-0.43 Bn playing
-0.58 Bn plays
-0.16 Bn popular
-0.61 Bn portray
0.29 Bn portrayed
-0.41 Bn power
-0.29 Bn premiere
-0.45 Bn president
0.35 Bn press
-0.07 Bn previously
-0.36 Bn produce
-0.47 Bn produced
-0.31 Bn producer
-0.59 Bn producers
-0.35 Bn produces
-0.69 Bn production
-0.14 Bn programming
-0.41 Bn protagonist
-0.24 Bn protagonists
-0.12 Bn published
-0.09 Bn ratings
-0.28 Bn read
-0.28 Bn reads
-0.17 Bn ready
-0.07 Bn really
0.11 Bn regular
-0.18 Bn relationship
-0.05 Bn release
-0.10 Bn remains
-0.10 Bn replaced
0.31 Bn report
-0.41 Bn representative
-0.32 Bn reprise
0.28 Bn reprising
0.22 Bn respectively
0.33 Bn return
-0.15 Bn returns
0.49 Bn reunion
0.33 Bn reunites
0.23 Bn reveal
-0.22 Bn revolves
-0.40 Bn role
-0.18 Bn roles
-0.07 Bn rolling
0.08 Bn run
0.20 Bn s
-0.09 Bn said
-0.10 Bn same
-0.17 Bn says
-0.09 Bn scandal
-0.20 Bn screenwriter
0.33 Bn season
-0.21 Bn seasons
-0.58 Bn second
-0.08 Bn secret
0.18 Bn see
0.23 Bn seen
0.06 Bn sees
-0.51 Bn serial
-0.26 Bn series
-0.39 Bn service
0.39 Bn set
-0.18 Bn setting
-0.07 Bn several
-0.21 Bn share
-0.31 Bn shared
-0.32 Bn she
-0.34 Bn shocking
-0.21 Bn shooting
-0.18 Bn shown
-0.25 Bn showrunner
-0.27 Bn shows
0.43 Bn signed
-0.06 Bn since
-0.31 Bn sister
-0.15 Bn slate
-0.11 Bn small
0.19 Bn son
-0.31 Bn song
-0.43 Bn soon
-0.31 Bn source
0.36 Bn special
0.12 Bn spin-off
0.52 Bn star
0.28 Bn starred
0.11 Bn starring
0.23 Bn stars
-0.11 Bn starts
-0.39 Bn statement
0.26 Bn stick
-0.35 Bn stories
-0.22 Bn story
-0.10 Bn streaming
-0.06 Bn studio
-0.33 Bn success
-0.37 Bn such
-0.13 Bn sunday
-0.11 Bn synopsis
-0.30 Bn takes
-0.53 Bn team
-0.16 Bn television
-0.21 Bn tells
-0.30 Bn them
-0.11 Bn theme
-0.55 Bn then
0.24 Bn there
0.08 Bn they
-0.26 Bn thinks
-0.41 Bn thriller
0.18 Bn time
-0.21 Bn together
-0.27 Bn tokyo
-0.11 Bn told
-0.33 Bn took
-0.38 Bn top
-0.29 Bn town
-0.26 Bn trailer
-0.40 Bn trio
0.06 Bn uk
-0.42 Bn under
-0.46 Bn up
-0.38 Bn upon
-0.21 Bn us
0.20 Bn vampire
0.37 Bn various
-0.20 Bn very
-0.15 Bn via
-0.20 Bn video
-0.33 Bn viewers
0.12 Bn villain
0.07 Bn voice
-0.39 Bn wanted
-0.14 Bn watching
-0.63 Bn we
-0.24 Bn we're
-0.08 Bn web
-0.20 Bn weeks
-0.06 Bn well
-0.18 Bn west
0.17 Bn what
0.37 Bn when
0.21 Bn where
-0.31 Bn whether
-0.17 Bn which
0.28 Bn while
-0.17 Bn who
0.27 Bn wife
0.28 Bn will
0.39 Bn winner
-0.25 Bn winning
-0.05 Bn work
-0.22 Bn working
-0.21 Bn world
-0.07 Bn writer
-0.54 Bn writers
-0.71 Bn written
-0.33 Bn wrote
-0.24 Bn year
-0.57 Bn year-old
0.29 Bn years
-0.16 Bn yet
0.19 Bn you're
-0.29 Bn young
-0.08 Bn your
0.08 Bn –
0.20 Bn —
0.20 Bn ”
-0.33 H 
0.35 H %C
0.41 H %N
-0.36 H %P
0.05 H %S
0.17 H %T
-0.23 H (
-0.23 H )
0.53 H ,
-0.11 H /
0.12 H :
-0.27 H ?
0.47 H a
-0.29 H about
0.24 H and
-0.22 H back
0.17 H can
0.54 H cast
-0.23 H coming
-0.50 H date
-0.19 H do
-0.22 H for
0.33 H in
-0.33 H is
-0.20 H it
0.07 H march
-0.63 H new
-0.27 H of
-0.23 H on
-0.17 H plot
-0.66 H premieres
-0.14 H release
-0.11 H renewed
0.11 H returning
-0.09 H star
-0.58 H story
0.19 H the
0.17 H to
0.20 H trailer
-0.11 H tv
0.17 H watch
-0.44 H what
-0.39 H when
-0.14 H where
-0.15 H who
-0.32 H “
-0.32 H ”
-0.25 L1 %C
0.09 L1 %D
-0.26 L1 %N
0.07 L1 %O
-0.23 L1 %P
-0.21 L1 %S
-0.25 L1 %T
-0.11 L1 &
-0.05 L1 's
0.14 L1 (
0.21 L1 )
-0.16 L1 ,
-0.24 L1 -
0.07 L1 --
0.34 L1 .
-0.14 L1 /
0.07 L1 :
0.21 L1 ;
0.12 L1 ^
-0.66 L1 a
-0.12 L1 about
0.20 L1 actor
-0.10 L1 actors
0.55 L1 actress
-0.33 L1 adapts
-0.17 L1 after
-0.29 L1 aka
0.10 L1 alongside
-0.38 L1 an
-0.13 L1 and
0.54 L1 are
-0.23 L1 around
-0.33 L1 as
-0.42 L1 at
-0.25 L1 axed
0.26 L1 be
-0.20 L1 beloved
-0.16 L1 between
-0.26 L1 black
-0.20 L1 bring
-0.11 L1 brother
-0.12 L1 but
-0.28 L1 by
-0.24 L1 called
-0.50 L1 character
-0.29 L1 chief
-0.11 L1 co-creator
-0.64 L1 creator
-0.34 L1 creators
-0.59 L1 detective
-0.58 L1 director
-0.10 L1 doing
-0.37 L1 drama
-0.31 L1 father
0.28 L1 feature
-0.37 L1 features
-0.24 L1 film
-0.31 L1 followed
-0.35 L1 follows
-0.27 L1 for
-0.22 L1 former
0.13 L1 from
-0.13 L1 game
0.41 L1 has
-0.32 L1 his
0.40 L1 host
-0.11 L1 husband
-0.37 L1 in
-0.41 L1 include
0.04 L1 includes
0.55 L1 including
-0.11 L1 into
0.15 L1 is
-0.30 L1 its
0.32 L1 join
-0.09 L1 joining
-0.26 L1 know
-0.14 L1 last
0.05 L1 like
-0.27 L1 lord
-0.19 L1 meets
-0.16 L1 members
-0.05 L1 mother
-0.09 L1 movie
-0.30 L1 mr
-0.33 L1 my
-0.15 L1 named
-0.32 L1 new
0.33 L1 newcomer
0.33 L1 newcomers
-0.17 L1 no
0.35 L1 nominee
-0.12 L1 not
-0.23 L1 of
-0.24 L1 officer
-0.46 L1 on
-0.17 L1 one
-0.33 L1 only
0.39 L1 opposite
-0.32 L1 or
-0.45 L1 play
0.05 L1 played
-0.35 L1 playing
-0.50 L1 plays
-0.49 L1 portray
-0.40 L1 president
-0.20 L1 producer
-0.37 L1 producers
-0.37 L1 protagonist
-0.24 L1 protagonists
-0.05 L1 release
0.36 L1 replacing
-0.27 L1 said
0.25 L1 sees
-0.35 L1 service
-0.47 L1 showrunner
-0.10 L1 small
-0.31 L1 so
-0.08 L1 song
-0.32 L1 south
0.43 L1 star
0.39 L1 starred
-0.15 L1 starring
0.36 L1 stars
-0.24 L1 takes
0.25 L1 that
-0.45 L1 the
-0.36 L1 their
-0.17 L1 title
-0.30 L1 to
-0.29 L1 upon
-0.19 L1 us
-0.27 L1 vampire
0.14 L1 villain
0.19 L1 was
-0.14 L1 watching
-0.16 L1 west
-0.05 L1 when
-0.31 L1 whether
0.32 L1 while
0.24 L1 wife
0.40 L1 winner
0.37 L1 with
-0.06 L1 young
0.28 L1 –
-0.18 L2 %C 's
0.04 L2 %C and
-0.30 L2 %D ,
0.20 L2 %D and
-0.04 L2 %D in
0.14 L2 %D that
-0.40 L2 %K 's
-0.17 L2 %K (
-0.35 L2 %N ,
0.30 L2 %O ,
-0.13 L2 %P (
0.43 L2 %P )
0.28 L2 %P :
-0.06 L2 %P as
-0.28 L2 %P by
-0.25 L2 %P for
-0.17 L2 %P in
-0.59 L2 %P of
-0.14 L2 %P on
-0.30 L2 %P plays
0.36 L2 %P star
-0.24 L2 %P takes
-0.53 L2 %P the
-0.30 L2 %P to
-0.12 L2 %P with
-0.34 L2 %P –
0.15 L2 %S ,
0.25 L2 %S are
0.33 L2 %S with
-0.11 L2 %T %S
-0.34 L2 %T (
0.41 L2 %T ,
-0.26 L2 %T :
-0.27 L2 %T and
0.34 L2 %T are
-0.43 L2 %T creator
0.21 L2 %T includes
0.53 L2 %T starring
0.19 L2 %T stars
0.26 L2 %T with
-0.29 L2 's father
-0.08 L2 's husband
-0.11 L2 's the
-0.27 L2 ( the
-0.53 L2 ) ,
0.10 L2 ) as
0.08 L2 ) –
-0.15 L2 , a
0.20 L2 , after
-0.31 L2 , alongside
0.15 L2 , and
-0.09 L2 , but
0.09 L2 , including
0.57 L2 , starring
0.15 L2 , stars
0.23 L2 , the
-0.18 L2 , while
0.12 L2 , with
-0.55 L2 , ”
-0.13 L2 . /
-0.24 L2 / producer
-0.24 L2 : the
-0.06 L2 ^ %C
-0.06 L2 ^ %T
0.12 L2 ^ ^
0.25 L2 ^ actor
0.08 L2 ^ both
-0.23 L2 ^ but
-0.28 L2 ^ creator
0.15 L2 ^ from
-0.09 L2 ^ joining
-0.32 L2 ^ showrunner
0.28 L2 ^ starring
-0.11 L2 ^ the
-0.37 L2 ^ when
-0.11 L2 about the
-0.09 L2 according to
-0.24 L2 actor ,
-0.28 L2 adaptation of
-0.28 L2 adapted by
-0.15 L2 adapted from
-0.05 L2 along with
-0.23 L2 also includes
0.40 L2 also stars
-0.16 L2 and a
-0.07 L2 and around
0.05 L2 and starring
0.12 L2 and the
0.19 L2 and writer
-0.10 L2 announced at
-0.09 L2 as a
-0.21 L2 as an
-0.19 L2 at the
0.30 L2 back ;
-0.30 L2 based on
0.37 L2 cast :
0.71 L2 cast includes
0.29 L2 cast including
-0.16 L2 cast members
-0.08 L2 city of
-0.33 L2 co-written by
-0.46 L2 created by
-0.35 L2 credit :
-0.20 L2 daughter ,
-0.59 L2 directed by
-0.26 L2 dr .
0.39 L2 drama starring
-0.26 L2 during the
-0.04 L2 duties with
-0.26 L2 executive producer
-0.13 L2 film ,
-0.07 L2 filming in
-0.09 L2 follows a
-0.19 L2 from the
-0.25 L2 has axed
-0.12 L2 illustrated by
-0.11 L2 in %D
-0.36 L2 in a
-0.29 L2 in the
0.17 L2 inspired by
0.26 L2 it starred
0.17 L2 it stars
0.27 L2 led by
-0.21 L2 man ,
-0.26 L2 manga by
0.30 L2 mr .
-0.35 L2 name by
-0.38 L2 novel by
-0.25 L2 novels by
-0.14 L2 of a
-0.32 L2 of drama
-0.41 L2 of the
-0.10 L2 on a
-0.04 L2 on new
-0.24 L2 on the
-0.08 L2 photo :
-0.29 L2 photo by
0.59 L2 played by
-0.12 L2 produced by
-0.23 L2 return as
-0.28 L2 returning as
-0.21 L2 returns as
-0.11 L2 revolves around
-0.13 L2 role as
-0.22 L2 role of
-0.32 L2 roles as
-0.19 L2 series ,
-0.25 L2 series and
-0.12 L2 series creator
-0.10 L2 series follows
-0.39 L2 series from
0.11 L2 series starring
0.44 L2 series stars
-0.35 L2 set in
-0.20 L2 shooting in
-0.21 L2 show ,
0.66 L2 show stars
0.10 L2 star :
0.09 L2 star opposite
-0.39 L2 story of
-0.40 L2 such as
0.22 L2 the %D
-0.12 L2 the %N
-0.26 L2 the black
-0.08 L2 the small
-0.12 L2 the south
-0.08 L2 theme song
-0.06 L2 to a
-0.09 L2 to the
-0.05 L2 town of
-0.22 L2 under director
-0.35 L2 voice of
0.23 L2 well as
-0.14 L2 who plays
0.26 L2 will be
-0.46 L2 will play
-0.07 L2 with the
-0.20 L2 working with
-0.50 L2 written by
-0.05 L2 – the
-0.20 L2 “ a
-0.17 L2 “ the
-0.29 L2 ” (
-0.17 L2 ” and
-0.26 L2 ” creator
-0.27 L2 ” said
0.51 L2 ” starring
-0.04 L2 ” the
-0.25 L3 %C has axed
0.08 L3 %D ) –
-0.21 L3 %D , but
0.26 L3 %D , with
-0.10 L3 %O %P 's
-0.35 L3 %P %N ,
-0.29 L3 %P 's father
-0.08 L3 %P 's husband
-0.27 L3 %P ( the
0.04 L3 %P ) as
-0.15 L3 %P , a
-0.11 L3 %P , ”
-0.09 L3 %P : the
-0.07 L3 %P in the
-0.27 L3 %P of drama
-0.08 L3 %P of the
-0.21 L3 %P returns as
-0.45 L3 %P will play
-0.20 L3 %S of the
0.65 L3 %T , starring
0.27 L3 %T , with
0.12 L3 %T and the
-0.26 L3 %T ” creator
-0.28 L3 's %P of
-0.29 L3 's %T ,
0.36 L3 ( %P 's
-0.33 L3 ( %P of
-0.14 L3 ( %P on
-0.08 L3 ( photo :
-0.07 L3 ( “ the
-0.25 L3 ) %P (
-0.55 L3 ) , with
-0.36 L3 , %P 's
-0.17 L3 , %P (
0.06 L3 , %P as
-0.15 L3 , %P in
-0.09 L3 , according to
0.18 L3 , along with
-0.09 L3 , directed by
0.19 L3 , inspired by
0.33 L3 , mr .
0.44 L3 , played by
-0.29 L3 , produced by
-0.08 L3 , written by
-0.27 L3 , ” said
-0.49 L3 : %P (
-0.74 L3 ^ %P (
0.52 L3 ^ %P :
-0.30 L3 ^ %P plays
-0.27 L3 ^ %P –
-0.11 L3 ^ %T %S
-0.33 L3 ^ %T (
0.11 L3 ^ %T stars
-0.06 L3 ^ ^ %C
-0.06 L3 ^ ^ %T
0.12 L3 ^ ^ ^
0.25 L3 ^ ^ actor
0.08 L3 ^ ^ both
-0.23 L3 ^ ^ but
-0.28 L3 ^ ^ creator
0.15 L3 ^ ^ from
-0.09 L3 ^ ^ joining
-0.32 L3 ^ ^ showrunner
0.28 L3 ^ ^ starring
-0.11 L3 ^ ^ the
-0.37 L3 ^ ^ when
-0.20 L3 ^ based on
0.24 L3 ^ cast :
-0.19 L3 ^ created by
-0.20 L3 ^ directed by
-0.16 L3 ^ executive producer
0.26 L3 ^ it starred
-0.21 L3 ^ produced by
-0.14 L3 ^ written by
0.30 L3 a %S with
-0.21 L3 adapts %P 's
-0.18 L3 after %P 's
-0.19 L3 an adaptation of
-0.30 L3 and %K 's
0.28 L3 and %P 's
-0.21 L3 and %P (
-0.39 L3 and %P as
-0.07 L3 and %P of
-0.28 L3 and adapted by
-0.17 L3 and directed by
-0.11 L3 and illustrated by
-0.07 L3 and produced by
-0.15 L3 and written by
-0.44 L3 are %P (
-0.40 L3 as %P the
0.23 L3 as well as
-0.11 L3 based on the
-0.24 L3 be directed by
-0.17 L3 be written by
-0.10 L3 book %T :
-0.76 L3 by %P (
0.57 L3 cast also includes
-0.07 L3 centers on a
0.19 L3 character %P (
0.30 L3 executive produced by
0.34 L3 father %P (
-0.16 L3 for the %D
-0.13 L3 her role as
-0.07 L3 in and around
-0.30 L3 include %P (
-0.52 L3 is %P (
-0.07 L3 is %P as
-0.12 L3 is based on
-0.18 L3 is created by
-0.22 L3 is directed by
-0.16 L3 is written by
-0.11 L3 new %P 's
-0.21 L3 of %P 's
0.21 L3 of %P (
0.29 L3 of %P as
-0.31 L3 of %S ,
0.28 L3 of %T ,
0.21 L3 of %T includes
0.26 L3 on %D ,
0.14 L3 on %D that
0.32 L3 on %P (
-0.09 L3 on %P in
-0.07 L3 opening theme song
-0.35 L3 same name by
-0.14 L3 series written by
-0.07 L3 set in the
0.11 L3 starring %P 's
-0.15 L3 stars %P (
-0.34 L3 stars %P as
-0.30 L3 the %P 's
-0.16 L3 the %P for
-0.30 L3 the %P of
0.57 L3 the cast includes
-0.10 L3 the series follows
0.33 L3 the series stars
-0.21 L3 the show ,
0.66 L3 the show stars
-0.39 L3 the story of
0.30 L3 to %O ,
-0.34 L3 to %P 's
0.35 L3 to %P (
-0.16 L3 was created by
-0.15 L3 was written by
-0.19 L3 with %P as
-0.24 L3 writer / producer
0.39 L3 “ %P (
-0.16 LR %D .
-0.27 LR %N ,
-0.22 LR %O 's
-0.14 LR %O ,
-0.21 LR %T .
-0.07 LR 's %D
-0.27 LR 's 's
0.25 LR 's )
0.26 LR 's ,
0.12 LR 's and
-0.09 LR 's are
-0.13 LR 's as
-0.35 LR 's in
-0.20 LR 's novels
-0.07 LR 's of
-0.05 LR 's to
-0.19 LR ( $
-0.15 LR ( %N
-0.43 LR ( 's
0.28 LR ( )
-0.48 LR ( ,
-0.27 LR ( in
-0.28 LR ( of
-0.09 LR ( on
0.10 LR , 's
-0.58 LR , )
-0.59 LR , ,
-0.12 LR , -
-0.17 LR , .
0.04 LR , are
-0.26 LR , can
0.59 LR , has
-0.46 LR , in
-0.19 LR , is
-0.30 LR , said
-0.15 LR , to
-0.48 LR , was
-0.34 LR , will
0.19 LR -- ,
-0.25 LR . )
0.31 LR . ,
0.19 LR : $
-0.36 LR : )
0.30 LR : ,
0.24 LR : .
-0.35 LR : /
-0.19 LR : is
-0.21 LR : the
0.27 LR : to
-0.18 LR : will
0.21 LR ; ,
0.08 LR ; is
-0.12 LR ^ $
-0.34 LR ^ 's
-0.34 LR ^ ,
0.33 LR ^ .
-0.54 LR ^ :
0.58 LR ^ also
0.55 LR ^ and
0.09 LR ^ are
0.67 LR ^ as
0.10 LR ^ cast
-0.15 LR ^ continues
-0.52 LR ^ created
-0.48 LR ^ directs
0.09 LR ^ has
0.40 LR ^ have
0.66 LR ^ in
0.06 LR ^ joins
-0.28 LR ^ launched
-0.18 LR ^ lead
0.09 LR ^ reprises
0.23 LR ^ return
0.34 LR ^ returns
0.08 LR ^ said
-0.24 LR ^ says
-0.22 LR ^ stars
-0.28 LR ^ to
-0.38 LR ^ was
0.28 LR ^ who
0.42 LR ^ will
0.13 LR ^ wrote
0.51 LR ^ –
-0.18 LR a )
-0.15 LR a ,
-0.05 LR a .
-0.08 LR a lawyer
0.07 LR actor as
-0.19 LR actor is
0.49 LR actors .
0.31 LR actress ,
0.48 LR actress .
-0.33 LR adapts 's
-0.10 LR alongside .
-0.37 LR and 's
-0.07 LR and ,
0.37 LR are ,
0.25 LR are .
-0.11 LR around ,
-0.07 LR around .
-0.13 LR as $
-0.24 LR as 's
-0.48 LR as ,
-0.53 LR as .
-0.19 LR as ;
0.25 LR as as
-0.48 LR as in
-0.06 LR as of
-0.10 LR as the
-0.26 LR as with
-0.30 LR as would
-0.11 LR at $
-0.24 LR at ,
-0.37 LR at .
-0.08 LR at in
-0.15 LR between and
0.10 LR but has
-0.05 LR but is
-0.20 LR by $
-0.06 LR by 's
0.31 LR by )
0.23 LR by ,
-0.74 LR by .
-0.29 LR by /
-0.45 LR by and
-0.17 LR by in
-0.40 LR by is
-0.28 LR by on
-0.16 LR by who
0.31 LR by –
-0.11 LR co-creator ,
-0.35 LR creator .
-0.32 LR creator has
-0.42 LR director .
-0.21 LR director is
-0.32 LR drama ,
-0.10 LR follows ,
0.07 LR for 's
-0.24 LR for )
-0.12 LR for ,
0.19 LR for as
0.15 LR from 's
-0.40 LR from ,
0.09 LR from .
-0.13 LR in %D
-0.55 LR in 's
-0.34 LR in )
-0.42 LR in ,
-0.28 LR in .
-0.07 LR in and
-0.06 LR in for
0.11 LR in in
-0.08 LR in on
-0.40 LR include .
0.29 LR include as
-0.09 LR includes .
-0.07 LR including ,
0.52 LR including .
-0.52 LR is 's
0.33 LR is ,
0.31 LR is as
-0.28 LR its ,
-0.14 LR last )
0.39 LR like .
-0.19 LR meets ,
-0.09 LR movie .
-0.12 LR new 's
-0.12 LR not )
-0.22 LR of $
-0.34 LR of )
-0.58 LR of ,
-0.62 LR of .
-0.16 LR of :
-0.34 LR of and
-0.46 LR of as
-0.14 LR of in
-0.04 LR of is
-0.08 LR of to
-0.32 LR of who
-0.25 LR of will
-0.24 LR on 's
-0.14 LR on )
-0.45 LR on in
0.09 LR opposite in
-0.25 LR or .
-0.15 LR play ,
-0.23 LR plays ,
-0.22 LR plays in
-0.09 LR producer ,
-0.07 LR producer said
-0.14 LR producer will
-0.24 LR protagonists ,
-0.14 LR said ,
-0.22 LR showrunner ,
-0.10 LR small town
-0.06 LR song .
0.21 LR star ,
0.32 LR star stars
-0.29 LR starring 's
0.67 LR starring ,
-0.45 LR starring .
0.40 LR starring ;
0.31 LR starring and
0.08 LR starring as
0.18 LR stars ,
0.73 LR stars .
0.52 LR stars as
0.17 LR that are
0.35 LR that will
-0.20 LR the %N
-0.14 LR the %S
-0.34 LR the 's
-0.43 LR the )
-0.36 LR the ,
0.26 LR the -
-0.56 LR the .
-0.11 LR the :
-0.14 LR the and
-0.40 LR the as
-0.08 LR the family
-0.15 LR the in
-0.12 LR the is
-0.36 LR the of
0.32 LR the series
-0.36 LR the star
-0.12 LR the story
-0.06 LR the to
-0.04 LR to 's
-0.12 LR to ,
-0.41 LR to .
-0.24 LR to in
0.14 LR villain ,
0.45 LR while is
-0.17 LR while will
0.32 LR winner ,
0.33 LR with 's
0.34 LR with ,
0.56 LR with .
-0.10 LR with again
-0.25 LR with as
0.22 LR with in
-0.23 LR – $
-0.11 LR ” )
0.23 LR ” ,
-0.29 LR ” said
-0.17 Lb2 %C
-0.47 Lb2 %D
-0.38 Lb2 %K
0.40 Lb2 %O
-0.22 Lb2 %P
0.38 Lb2 %S
0.17 Lb2 %T
-0.63 Lb2 (
0.06 Lb2 )
0.51 Lb2 ,
0.20 Lb2 -
-0.15 Lb2 .
0.26 Lb2 :
0.23 Lb2 ^
-0.69 Lb2 a
-0.11 Lb2 about
-0.09 Lb2 according
-0.24 Lb2 actor
0.29 Lb2 actors
-0.28 Lb2 adaptation
-0.36 Lb2 adapted
0.06 Lb2 added
-0.42 Lb2 after
0.09 Lb2 again
-0.23 Lb2 all
-0.05 Lb2 along
0.35 Lb2 already
0.12 Lb2 also
0.10 Lb2 and
-0.16 Lb2 anime
0.18 Lb2 announced
-0.35 Lb2 another
0.50 Lb2 are
-0.51 Lb2 as
0.25 Lb2 at
-0.32 Lb2 australia
-0.05 Lb2 award
0.09 Lb2 back
-0.29 Lb2 backdrop
-0.31 Lb2 based
-0.17 Lb2 be
-0.17 Lb2 book
-0.31 Lb2 by
0.43 Lb2 cast
-0.33 Lb2 character
0.07 Lb2 characters
-0.08 Lb2 city
-0.29 Lb2 co-created
-0.33 Lb2 co-written
0.16 Lb2 confirmed
-0.46 Lb2 created
-0.35 Lb2 credit
-0.20 Lb2 daughter
-0.59 Lb2 directed
-0.26 Lb2 dr
-0.41 Lb2 drama
-0.26 Lb2 during
-0.04 Lb2 duties
-0.26 Lb2 episodes
-0.32 Lb2 executive
-0.14 Lb2 film
-0.11 Lb2 filming
-0.41 Lb2 follows
-0.29 Lb2 for
-0.47 Lb2 from
-0.30 Lb2 front
0.45 Lb2 had
-0.25 Lb2 has
0.44 Lb2 have
-0.36 Lb2 her
-0.18 Lb2 here
-0.29 Lb2 his
-0.12 Lb2 illustrated
-0.61 Lb2 in
-0.23 Lb2 including
0.17 Lb2 inspired
-0.22 Lb2 is
0.33 Lb2 it
-0.43 Lb2 its
-0.06 Lb2 know
0.24 Lb2 known
0.27 Lb2 led
-0.15 Lb2 like
-0.12 Lb2 main
-0.40 Lb2 man
-0.26 Lb2 manga
-0.42 Lb2 meanwhile
0.29 Lb2 members
0.33 Lb2 mother
-0.09 Lb2 moved
0.30 Lb2 mr
-0.56 Lb2 name
-0.15 Lb2 named
-0.18 Lb2 network
-0.30 Lb2 new
0.30 Lb2 news
0.18 Lb2 not
-0.46 Lb2 novel
-0.31 Lb2 novels
-0.72 Lb2 of
-0.49 Lb2 on
0.41 Lb2 oscar
-0.20 Lb2 out
-0.47 Lb2 over
-0.24 Lb2 partner
-0.33 Lb2 photo
0.59 Lb2 played
-0.20 Lb2 premiere
-0.19 Lb2 produced
-0.14 Lb2 programming
0.05 Lb2 return
-0.15 Lb2 returning
-0.21 Lb2 returns
-0.11 Lb2 revolves
-0.17 Lb2 role
-0.32 Lb2 roles
0.32 Lb2 said
-0.08 Lb2 says
0.34 Lb2 season
-0.46 Lb2 second
-0.32 Lb2 series
-0.10 Lb2 set
-0.14 Lb2 she
-0.20 Lb2 shooting
0.17 Lb2 show
-0.34 Lb2 showrunner
0.22 Lb2 star
0.22 Lb2 starring
0.55 Lb2 stars
-0.30 Lb2 stories
-0.45 Lb2 story
-0.40 Lb2 such
-0.48 Lb2 team
-0.19 Lb2 that
-0.37 Lb2 them
-0.08 Lb2 theme
-0.25 Lb2 then
0.22 Lb2 this
-0.13 Lb2 to
-0.09 Lb2 told
-0.24 Lb2 town
-0.18 Lb2 trailer
0.32 Lb2 uk
-0.22 Lb2 under
-0.11 Lb2 video
-0.25 Lb2 voice
-0.45 Lb2 was
-0.29 Lb2 we
0.23 Lb2 well
0.07 Lb2 when
-0.38 Lb2 which
-0.29 Lb2 who
0.37 Lb2 will
-0.22 Lb2 winning
0.66 Lb2 with
-0.22 Lb2 working
-0.50 Lb2 written
-0.37 Lb2 year-old
0.45 Lb2 years
-0.27 Lb2 you
-0.15 Lb2 –
-0.36 Lb2 “
-0.18 Lb2 ”
-0.06 Lb3 !
0.15 Lb3 %C
0.28 Lb3 %D
-0.55 Lb3 %K
-0.18 Lb3 %N
0.25 Lb3 %O
0.13 Lb3 %P
0.28 Lb3 %S
-0.40 Lb3 &
0.20 Lb3 's
0.09 Lb3 (
-0.83 Lb3 )
-0.06 Lb3 ,
0.14 Lb3 -
-0.39 Lb3 .
-0.27 Lb3 /
-0.35 Lb3 :
-0.08 Lb3 ;
-0.05 Lb3 a
-0.43 Lb3 actress
-0.21 Lb3 adapts
0.31 Lb3 adds
-0.34 Lb3 after
-0.19 Lb3 again
-0.13 Lb3 alongside
0.23 Lb3 already
-0.20 Lb3 also
0.17 Lb3 an
-0.36 Lb3 and
0.28 Lb3 animates
-0.72 Lb3 as
-0.52 Lb3 at
-0.06 Lb3 back
-0.13 Lb3 based
-0.23 Lb3 be
-0.30 Lb3 been
-0.37 Lb3 between
-0.25 Lb3 book
-0.22 Lb3 both
-0.15 Lb3 by
0.25 Lb3 can
0.49 Lb3 cast
-0.07 Lb3 centers
0.08 Lb3 character
-0.18 Lb3 characters
0.05 Lb3 comedy
-0.19 Lb3 debut
-0.17 Lb3 drama
0.11 Lb3 episodes
0.40 Lb3 event
-0.17 Lb3 fact
-0.13 Lb3 family
0.11 Lb3 fans
0.34 Lb3 father
0.22 Lb3 feature
-0.19 Lb3 fictional
0.19 Lb3 first
0.09 Lb3 follows
0.04 Lb3 for
-0.12 Lb3 from
-0.36 Lb3 go
-0.13 Lb3 golden
0.25 Lb3 has
-0.12 Lb3 he
-0.31 Lb3 her
-0.42 Lb3 his
0.25 Lb3 in
-0.29 Lb3 include
-0.07 Lb3 including
-0.23 Lb3 is
0.61 Lb3 it
-0.12 Lb3 its
-0.08 Lb3 lady
-0.32 Lb3 last
0.21 Lb3 lead
-0.34 Lb3 life
-0.37 Lb3 main
-0.21 Lb3 members
-0.17 Lb3 men
-0.15 Lb3 mission
-0.15 Lb3 mother
-0.10 Lb3 my
0.28 Lb3 named
-0.04 Lb3 new
-0.16 Lb3 news
0.24 Lb3 not
0.21 Lb3 novel
0.28 Lb3 on
0.54 Lb3 only
-0.07 Lb3 opening
0.16 Lb3 other
-0.19 Lb3 played
-0.10 Lb3 power
-0.25 Lb3 premiere
-0.09 Lb3 president
-0.24 Lb3 producer
0.08 Lb3 return
-0.06 Lb3 role
0.25 Lb3 s
-0.35 Lb3 same
-0.13 Lb3 secret
-0.53 Lb3 series
0.23 Lb3 set
-0.16 Lb3 show
-0.08 Lb3 shown
-0.06 Lb3 showrunner
-0.09 Lb3 shows
0.26 Lb3 son
-0.14 Lb3 spin-off
0.16 Lb3 starring
-0.08 Lb3 stars
0.26 Lb3 stick
-0.10 Lb3 story
-0.14 Lb3 take
0.53 Lb3 that
-0.78 Lb3 the
0.47 Lb3 their
-0.34 Lb3 them
-0.07 Lb3 they
0.08 Lb3 this
-0.33 Lb3 thriller
-0.10 Lb3 to
-0.26 Lb3 trailer
0.37 Lb3 various
-0.68 Lb3 was
-0.11 Lb3 we
-0.33 Lb3 were
-0.18 Lb3 which
-0.32 Lb3 while
0.18 Lb3 who
0.15 Lb3 wife
-0.13 Lb3 will
0.34 Lb3 with
-0.05 Lb3 work
-0.22 Lb3 world
-0.24 Lb3 writer
-0.13 Lb3 years
-0.25 Lb3 young
0.28 Lb3 –
0.06 Lb3 “
0.13 Lb3 ”
-0.13 R1 !
-0.17 R1 $
-0.31 R1 %D
-0.32 R1 %N
-0.18 R1 %O
0.15 R1 %P
-0.14 R1 %S
-0.53 R1 %T
-0.21 R1 's
0.14 R1 )
-0.09 R1 ,
0.32 R1 -
0.08 R1 --
0.15 R1 ...
-0.53 R1 /
-0.30 R1 :
0.46 R1 ;
-0.26 R1 ]
0.45 R1 a
-0.25 R1 actor
-0.27 R1 actress
-0.17 R1 added
0.18 R1 after
-0.26 R1 agent
0.26 R1 all
-0.10 R1 along
0.28 R1 also
-0.28 R1 and
0.40 R1 as
-0.34 R1 at
-0.09 R1 attached
-0.27 R1 australia
-0.34 R1 award
-0.17 R1 back
-0.26 R1 being
-0.13 R1 book
-0.21 R1 broadcast
-0.15 R1 but
-0.30 R1 by
-0.26 R1 can
0.10 R1 cast
-0.08 R1 confirmed
-0.15 R1 continues
-0.60 R1 created
0.20 R1 described
-0.26 R1 directed
-0.52 R1 directs
-0.28 R1 drama
-0.06 R1 episode
0.08 R1 executive
-0.29 R1 follows
-0.41 R1 for
0.35 R1 from
-0.24 R1 had
0.18 R1 has
-0.05 R1 his
0.29 R1 in
-0.08 R1 is
0.34 R1 joining
0.12 R1 joins
-0.28 R1 launched
-0.08 R1 lawyer
-0.25 R1 lead
0.38 R1 leads
-0.20 R1 leave
-0.18 R1 left
-0.45 R1 made
-0.17 R1 magazine
-0.23 R1 makes
-0.20 R1 novels
-0.77 R1 of
-0.13 R1 on
-0.27 R1 one
0.22 R1 play
0.13 R1 played
0.18 R1 playing
-0.12 R1 prequel
-0.52 R1 remains
0.28 R1 reprise
0.09 R1 reprises
-0.21 R1 respectively
0.23 R1 return
0.05 R1 returns
-0.15 R1 role
-0.50 R1 said
-0.18 R1 says
0.07 R1 series
-0.12 R1 show
-0.09 R1 sisters
-0.11 R1 stars
0.25 R1 steps
-0.17 R1 story
0.18 R1 take
-0.50 R1 the
-0.44 R1 to
-0.30 R1 told
-0.24 R1 took
-0.10 R1 town
0.26 R1 turned
-0.11 R1 under
-0.19 R1 update
-0.14 R1 via
-0.33 R1 who
-0.09 R1 will
0.26 R1 with
0.33 R1 would
0.13 R1 wrote
-0.33 R1 you
0.40 R1 –
-0.35 R1 —
-0.24 R1 “
-0.11 R2 ! $
-0.17 R2 $ $
-0.18 R2 %D .
-0.10 R2 %N %P
-0.10 R2 %N )
-0.19 R2 %N ,
0.16 R2 %P (
-0.19 R2 %T is
-0.44 R2 's %D
-0.32 R2 's %K
0.27 R2 's %P
-0.42 R2 's %T
-0.14 R2 's book
-0.09 R2 's character
-0.22 R2 's childhood
-0.26 R2 's father
-0.29 R2 's first
-0.15 R2 's husband
-0.07 R2 's journey
0.19 R2 's last
-0.27 R2 's manga
-0.23 R2 's novel
-0.32 R2 's second
-0.21 R2 's series
-0.16 R2 's trilogy
0.45 R2 's “
-0.35 R2 ) $
-0.23 R2 ) %P
0.25 R2 ) .
0.05 R2 ) and
0.21 R2 ) are
-0.38 R2 ) as
-0.35 R2 ) has
0.17 R2 ) in
-0.50 R2 ) is
-0.41 R2 ) lead
-0.40 R2 ) plays
-0.48 R2 ) star
0.43 R2 ) who
-0.47 R2 ) will
-0.14 R2 ) would
-0.11 R2 , %C
0.27 R2 , %N
-0.13 R2 , %O
-0.07 R2 , %T
-0.62 R2 , a
-0.23 R2 , according
0.27 R2 , alongside
-0.14 R2 , an
0.05 R2 , and
-0.14 R2 , announced
-0.15 R2 , as
-0.23 R2 , but
-0.29 R2 , described
0.35 R2 , directed
0.22 R2 , for
0.17 R2 , from
0.41 R2 , has
0.18 R2 , is
-0.21 R2 , it
-0.12 R2 , its
0.23 R2 , known
-0.38 R2 , mr
0.17 R2 , new
-0.11 R2 , on
0.08 R2 , once
-0.49 R2 , played
-0.33 R2 , president
-0.11 R2 , produced
-0.14 R2 , respectively
-0.14 R2 , since
-0.12 R2 , the
-0.35 R2 , their
-0.08 R2 , told
-0.18 R2 , was
-0.14 R2 , where
-0.24 R2 , which
-0.05 R2 , who
0.12 R2 , whose
0.17 R2 , will
0.33 R2 , with
-0.05 R2 , written
-0.47 R2 , “
-0.15 R2 , ”
-0.10 R2 - based
0.19 R2 - fronted
-0.10 R2 - winning
-0.22 R2 ... $
-0.43 R2 / %C
-0.29 R2 / %O
-0.20 R2 : %P
0.20 R2 : the
-0.23 R2 : “
0.25 R2 ; %T
0.25 R2 ; and
-0.15 R2 a %P
-0.17 R2 added :
0.29 R2 again playing
-0.10 R2 along with
-0.14 R2 and %D
-0.36 R2 and %T
-0.22 R2 and adapted
0.11 R2 and co
-0.17 R2 and directed
-0.17 R2 and her
-0.13 R2 and his
-0.09 R2 and illustrated
-0.12 R2 and is
-0.16 R2 and starring
-0.22 R2 and the
-0.06 R2 and will
-0.17 R2 and written
0.07 R2 are all
-0.34 R2 are executive
0.21 R2 are the
0.17 R2 as %P
0.38 R2 as a
0.22 R2 as he
0.38 R2 as the
-0.25 R2 as well
-0.18 R2 at its
-0.24 R2 at the
-0.08 R2 australia ,
-0.05 R2 award -
-0.32 R2 back in
-0.06 R2 by %D
-0.09 R2 by %P
-0.43 R2 created the
0.20 R2 described the
-0.26 R2 directed the
0.08 R2 executive produce
-0.29 R2 for %C
-0.49 R2 for %K
-0.08 R2 for %P
0.36 R2 for a
-0.42 R2 for his
-0.19 R2 for the
0.35 R2 from the
-0.38 R2 has a
0.27 R2 has been
0.30 R2 has joined
0.17 R2 has said
-0.17 R2 has written
0.04 R2 have joined
-0.35 R2 in %D
-0.17 R2 in %P
-0.17 R2 in %S
-0.08 R2 in %T
0.20 R2 in a
-0.07 R2 in order
0.19 R2 in the
-0.25 R2 in “
-0.11 R2 is also
0.39 R2 is available
0.33 R2 is back
-0.47 R2 is directing
-0.29 R2 is found
-0.27 R2 is in
0.27 R2 is leaving
0.06 R2 is likely
-0.43 R2 is not
0.14 R2 is on
0.24 R2 is set
-0.13 R2 is stepping
0.27 R2 is the
-0.14 R2 joins “
-0.17 R2 launched a
0.39 R2 lead the
-0.39 R2 of %P
-0.24 R2 of a
-0.38 R2 of drama
-0.12 R2 of the
-0.45 R2 on %C
0.19 R2 on %D
-0.08 R2 on %P
0.41 R2 on a
0.22 R2 play the
-0.16 R2 plays %P
0.28 R2 reprise their
0.09 R2 reprises her
-0.19 R2 respectively .
-0.31 R2 return to
-0.23 R2 said ,
-0.21 R2 said .
0.19 R2 said :
-0.29 R2 said in
0.15 R2 says :
-0.18 R2 series ,
0.19 R2 series in
-0.59 R2 star %P
0.35 R2 star .
0.17 R2 stars as
-0.19 R2 stars in
-0.14 R2 the %P
-0.12 R2 to %P
-0.09 R2 to be
-0.45 R2 to return
-0.07 R2 to the
-0.12 R2 told %O
-0.29 R2 who 's
-0.31 R2 who is
-0.20 R2 who share
-0.24 R2 will be
0.16 R2 will not
-0.20 R2 will perform
0.37 R2 will play
0.10 R2 will reprise
-0.10 R2 will return
0.38 R2 will star
0.25 R2 will take
0.34 R2 with %P
0.48 R2 – %P
-0.27 R2 – a
-0.46 R2 – the
-0.11 R3 ! $ $
-0.17 R3 $ $ $
-0.18 R3 %D . $
-0.19 R3 %N , %P
0.16 R3 %P ( %P
-0.22 R3 's %K and
-0.37 R3 's %P )
-0.26 R3 's %P ,
0.29 R3 's %P .
0.18 R3 's %P and
-0.38 R3 's %P as
-0.07 R3 's %P of
-0.06 R3 's %P to
-0.55 R3 's %T ,
-0.28 R3 's %T and
-0.18 R3 's character ,
-0.26 R3 's father %P
-0.15 R3 's husband %P
-0.06 R3 's journey to
-0.21 R3 's manga ,
-0.21 R3 's series %T
0.50 R3 's “ %T
-0.35 R3 ) $ $
-0.23 R3 ) %P (
-0.37 R3 ) , %P
0.41 R3 ) , a
-0.07 R3 ) , and
-0.05 R3 ) , the
0.10 R3 ) , who
-0.26 R3 ) , with
0.25 R3 ) . $
-0.22 R3 ) and %P
0.06 R3 ) are all
0.14 R3 ) are back
-0.32 R3 ) as %P
-0.36 R3 ) has been
-0.28 R3 ) is the
0.22 R3 , %T is
-0.14 R3 , a %P
-0.10 R3 , a successful
-0.20 R3 , a woman
-0.23 R3 , according to
0.33 R3 , and others
-0.14 R3 , announced the
-0.12 R3 , as well
-0.29 R3 , described as
0.35 R3 , directed by
-0.27 R3 , from %D
0.37 R3 , has been
0.21 R3 , is a
0.05 R3 , is back
0.08 R3 , once again
-0.49 R3 , played by
-0.33 R3 , president of
-0.11 R3 , produced by
-0.14 R3 , respectively .
0.06 R3 , the %S
-0.29 R3 , the creator
-0.10 R3 , the drama
-0.23 R3 , the producer
0.55 R3 , the series
0.04 R3 , the show
-0.30 R3 , the son
-0.26 R3 , who also
0.26 R3 , who are
-0.53 R3 , who created
0.24 R3 , who had
0.28 R3 , who has
0.38 R3 , who plays
0.24 R3 , who starred
-0.30 R3 , who was
0.07 R3 , who will
-0.42 R3 , who wrote
-0.06 R3 , with %P
-0.05 R3 , written by
-0.43 R3 , “ %T
-0.22 R3 ... $ $
-0.30 R3 / %C $
-0.09 R3 : the %P
-0.17 R3 added : “
0.11 R3 and co .
-0.17 R3 and directed by
-0.11 R3 and her family
-0.09 R3 and illustrated by
-0.16 R3 and starring %P
-0.17 R3 and written by
0.22 R3 are all expected
-0.38 R3 are all set
-0.14 R3 are back in
-0.34 R3 are executive producers
-0.05 R3 as %P $
-0.04 R3 as %P 's
0.22 R3 as %P ,
0.31 R3 as %P .
0.20 R3 as %P and
-0.38 R3 as %P the
-0.19 R3 as the king
0.23 R3 as the title
-0.25 R3 as well as
-0.05 R3 award - winning
-0.32 R3 back in %D
-0.09 R3 by %P .
-0.26 R3 directed the first
-0.08 R3 for %P ,
-0.14 R3 for the %C
0.25 R3 has been cast
0.30 R3 has joined the
-0.08 R3 in %D $
-0.31 R3 in %D .
-0.20 R3 in %P ,
-0.19 R3 in %S of
-0.07 R3 in order to
-0.14 R3 in the %P
-0.05 R3 in the %S
-0.26 R3 in the new
-0.16 R3 in the show
-0.25 R3 in “ %T
0.39 R3 is available .
-0.39 R3 is directing the
-0.32 R3 is in charge
-0.09 R3 is likely to
0.24 R3 is set to
-0.17 R3 launched a manga
-0.07 R3 of %P )
-0.07 R3 of %P ,
-0.31 R3 of %P .
-0.35 R3 of %P and
-0.24 R3 of a %P
-0.04 R3 of drama %P
-0.05 R3 of the %P
-0.08 R3 on %C ,
0.23 R3 on %D .
0.28 R3 reprise their roles
0.09 R3 reprises her role
-0.19 R3 respectively . $
0.19 R3 returns as %P
-0.21 R3 said . $
0.19 R3 said : “
-0.30 R3 said in a
0.15 R3 says : “
0.19 R3 series in %D
-0.29 R3 star %P stars
0.35 R3 star . $
-0.09 R3 the %P ,
-0.12 R3 told %O he
0.37 R3 will be returning
-0.20 R3 will perform the
0.40 R3 will play %P
0.25 R3 will star in
0.47 R3 with %P ,
0.34 R3 – %P $
-0.04 Rb2 $
-0.53 Rb2 %C
-0.31 Rb2 %K
-0.14 Rb2 %N
-0.39 Rb2 %O
-0.52 Rb2 %S
-0.52 Rb2 %T
0.23 Rb2 's
-0.05 Rb2 (
-0.65 Rb2 )
-0.14 Rb2 -
-0.27 Rb2 --
0.06 Rb2 .
-0.12 Rb2 /
0.12 Rb2 :
0.16 Rb2 ;
-0.05 Rb2 a
0.16 Rb2 absent
-0.24 Rb2 according
-0.14 Rb2 actor
-0.22 Rb2 adapted
0.12 Rb2 again
0.06 Rb2 all
0.27 Rb2 alongside
-0.23 Rb2 also
-0.24 Rb2 always
0.17 Rb2 an
0.05 Rb2 and
0.26 Rb2 announced
-0.47 Rb2 another
-0.16 Rb2 are
-0.29 Rb2 as
-0.35 Rb2 at
0.17 Rb2 attached
-0.17 Rb2 attended
0.39 Rb2 available
0.13 Rb2 back
-0.10 Rb2 based
-0.26 Rb2 be
-0.05 Rb2 become
0.27 Rb2 been
-0.14 Rb2 book
-0.23 Rb2 but
-0.26 Rb2 by
-0.04 Rb2 called
-0.13 Rb2 character
-0.27 Rb2 chief
-0.22 Rb2 childhood
-0.18 Rb2 clarify
0.11 Rb2 co
0.09 Rb2 comedy
-0.09 Rb2 confirmed
-0.17 Rb2 continue
-0.25 Rb2 continues
-0.15 Rb2 debut
-0.29 Rb2 described
-0.38 Rb2 direct
0.49 Rb2 directed
-0.47 Rb2 directing
-0.44 Rb2 director
0.20 Rb2 doing
-0.23 Rb2 down
0.35 Rb2 drama
-0.34 Rb2 famous
-0.06 Rb2 fantasy
-0.26 Rb2 father
-0.40 Rb2 film
-0.33 Rb2 first
-0.38 Rb2 follows
0.38 Rb2 for
0.17 Rb2 found
-0.26 Rb2 from
0.19 Rb2 fronted
-0.16 Rb2 had
0.16 Rb2 has
0.37 Rb2 have
0.24 Rb2 he
-0.12 Rb2 hiding
-0.31 Rb2 his
-0.27 Rb2 husband
-0.09 Rb2 illustrated
-0.29 Rb2 into
-0.12 Rb2 investigate
-0.21 Rb2 is
0.12 Rb2 it
-0.34 Rb2 its
-0.11 Rb2 join
0.19 Rb2 joined
0.38 Rb2 joining
-0.07 Rb2 journey
0.23 Rb2 known
0.27 Rb2 last
-0.33 Rb2 lead
0.18 Rb2 leaving
0.07 Rb2 left
-0.20 Rb2 like
0.26 Rb2 likely
-0.30 Rb2 made
0.38 Rb2 make
-0.27 Rb2 manga
0.21 Rb2 mother
0.11 Rb2 mr
0.19 Rb2 new
-0.15 Rb2 no
-0.23 Rb2 not
-0.23 Rb2 novel
-0.11 Rb2 of
0.23 Rb2 off
0.46 Rb2 on
-0.04 Rb2 once
-0.07 Rb2 order
-0.09 Rb2 original
-0.07 Rb2 penned
-0.20 Rb2 perform
0.36 Rb2 play
-0.24 Rb2 played
0.29 Rb2 playing
0.20 Rb2 plays
0.45 Rb2 portray
-0.33 Rb2 president
0.08 Rb2 produce
-0.13 Rb2 produced
0.10 Rb2 reprise
-0.14 Rb2 respectively
-0.31 Rb2 return
-0.45 Rb2 returning
0.12 Rb2 said
-0.32 Rb2 second
-0.40 Rb2 series
0.08 Rb2 share
0.10 Rb2 she
-0.16 Rb2 show
-0.14 Rb2 since
-0.08 Rb2 star
0.06 Rb2 starring
-0.13 Rb2 stepping
0.28 Rb2 take
0.15 Rb2 that
0.07 Rb2 the
-0.16 Rb2 their
-0.11 Rb2 them
0.21 Rb2 this
-0.65 Rb2 to
-0.36 Rb2 told
-0.04 Rb2 tour
-0.16 Rb2 trilogy
0.21 Rb2 under
0.22 Rb2 up
0.10 Rb2 very
0.20 Rb2 voice
0.20 Rb2 was
-0.21 Rb2 what
-0.14 Rb2 where
-0.27 Rb2 which
0.09 Rb2 who
0.12 Rb2 whose
-0.16 Rb2 will
-0.10 Rb2 winning
-0.10 Rb2 with
-0.27 Rb2 would
-0.39 Rb2 written
-0.10 Rb2 wrote
-0.06 Rb2 “
-0.19 Rb2 ”
0.18 Rb3 !
-0.15 Rb3 $
-0.10 Rb3 %C
0.13 Rb3 %D
-0.23 Rb3 %K
-0.11 Rb3 %N
0.10 Rb3 %O
-0.09 Rb3 %P
0.47 Rb3 %S
-0.25 Rb3 &
-0.19 Rb3 's
-0.59 Rb3 )
-0.16 Rb3 ,
-0.19 Rb3 .
-0.10 Rb3 /
-0.11 Rb3 :
0.09 Rb3 ;
0.49 Rb3 a
-0.18 Rb3 about
-0.28 Rb3 actor
-0.24 Rb3 again
-0.18 Rb3 all
-0.37 Rb3 along
-0.57 Rb3 also
-0.14 Rb3 an
-0.33 Rb3 and
0.06 Rb3 as
0.13 Rb3 back
-0.08 Rb3 based
-0.07 Rb3 be
0.37 Rb3 been
-0.11 Rb3 best
-0.57 Rb3 by
0.28 Rb3 cast
-0.20 Rb3 character
-0.45 Rb3 charge
-0.18 Rb3 charismatic
0.56 Rb3 come
0.36 Rb3 confirmed
-0.53 Rb3 created
-0.29 Rb3 creator
-0.16 Rb3 date
-0.52 Rb3 dead
-0.10 Rb3 debuted
0.06 Rb3 detective
-0.43 Rb3 directed
-0.30 Rb3 directing
0.07 Rb3 director
0.13 Rb3 drama
-0.30 Rb3 exec
-0.40 Rb3 executive
0.31 Rb3 expected
-0.15 Rb3 family
-0.33 Rb3 fan
0.05 Rb3 fans
-0.11 Rb3 fantasy
-0.14 Rb3 fighting
0.31 Rb3 filming
-0.33 Rb3 first
-0.11 Rb3 follows
0.08 Rb3 for
0.30 Rb3 from
-0.04 Rb3 getting
-0.21 Rb3 great
0.13 Rb3 had
-0.14 Rb3 has
0.20 Rb3 have
0.06 Rb3 he
-0.27 Rb3 helm
0.25 Rb3 her
0.26 Rb3 heroine
0.27 Rb3 highly
-0.09 Rb3 his
0.32 Rb3 in
-0.06 Rb3 into
0.20 Rb3 involved
-0.05 Rb3 it
0.22 Rb3 its
-0.19 Rb3 king
0.23 Rb3 known
0.20 Rb3 last
0.33 Rb3 lead
-0.29 Rb3 life
-0.34 Rb3 local
-0.17 Rb3 made
-0.51 Rb3 manga
-0.35 Rb3 memory
-0.16 Rb3 modern
-0.07 Rb3 more
-0.31 Rb3 mrs
0.13 Rb3 much
-0.29 Rb3 murder
-0.27 Rb3 news
0.41 Rb3 not
-0.41 Rb3 novel
0.15 Rb3 of
-0.48 Rb3 on
0.24 Rb3 one
-0.27 Rb3 original
0.34 Rb3 others
-0.41 Rb3 out
-0.17 Rb3 pilot
0.10 Rb3 place
-0.12 Rb3 play
-0.15 Rb3 played
0.22 Rb3 playing
0.38 Rb3 plays
0.21 Rb3 premiere
-0.23 Rb3 producer
-0.42 Rb3 producers
-0.25 Rb3 release
0.10 Rb3 return
0.37 Rb3 returning
0.09 Rb3 role
0.28 Rb3 roles
-0.33 Rb3 romantic
-0.33 Rb3 said
-0.21 Rb3 same
-0.14 Rb3 service
-0.17 Rb3 set
-0.17 Rb3 she
-0.06 Rb3 show
-0.21 Rb3 shown
-0.45 Rb3 showrunner
0.06 Rb3 son
-0.07 Rb3 south
-0.15 Rb3 star
0.24 Rb3 starred
-0.29 Rb3 stars
-0.19 Rb3 stepping
-0.29 Rb3 story
-0.10 Rb3 successful
-0.35 Rb3 that
-0.22 Rb3 the
0.11 Rb3 their
-0.25 Rb3 they
-0.28 Rb3 this
-0.31 Rb3 thriller
-0.37 Rb3 time
0.24 Rb3 title
0.08 Rb3 titular
-0.39 Rb3 to
0.21 Rb3 very
0.11 Rb3 was
-0.06 Rb3 well
-0.10 Rb3 which
0.08 Rb3 who
-0.20 Rb3 wife
-0.06 Rb3 winning
-0.28 Rb3 with
-0.20 Rb3 woman
-0.26 Rb3 work
-0.48 Rb3 written
-0.42 Rb3 wrote
-0.22 Rb3 year
-0.18 Rb3 –
-0.38 Rb3 “
-0.22 Rb3 ”
0.12 T after
-0.06 T before
-0.16 T none
-0.20 T season
-0.08 at caption
-0.26 at first0
-0.37 at first1
-0.16 at first2
0.56 at first3
0.27 at heading
-0.07 at last1
0.11 at last2
0.71 at last3
-0.06 at length2
-0.39 at length4
-0.10 at length5
0.48 at middle3
-0.10 at paragraph
-0.60 at title
2.43 cat cast
-1.26 cat character
-1.27 cat maker
-0.25 l1 %C
0.09 l1 %D
-0.26 l1 %N
0.07 l1 %O
-0.24 l1 %P
-0.21 l1 %S
-0.25 l1 %T
0.13 l1 's
0.35 l1 (
0.21 l1 ,
-0.24 l1 -
-0.14 l1 --
0.39 l1 .
0.11 l1 /
0.15 l1 :
0.54 l1 ;
-0.65 l1 a
-0.08 l1 about
0.57 l1 actor
-0.19 l1 actors
0.55 l1 actress
-0.33 l1 adapts
-0.16 l1 after
-0.29 l1 aka
0.34 l1 alongside
-0.38 l1 an
0.06 l1 and
0.33 l1 are
-0.23 l1 around
-0.71 l1 as
-0.37 l1 at
-0.25 l1 axed
0.26 l1 be
-0.20 l1 beloved
-0.16 l1 between
-0.26 l1 black
-0.48 l1 both
-0.20 l1 bring
-0.20 l1 brother
-0.12 l1 but
-0.29 l1 by
-0.24 l1 called
-0.62 l1 character
-0.29 l1 chief
-0.11 l1 co-creator
-0.66 l1 creator
-0.22 l1 creators
-0.59 l1 detective
-0.46 l1 director
-0.68 l1 doing
-0.37 l1 drama
-0.18 l1 father
-0.27 l1 feature
-0.37 l1 features
-0.31 l1 followed
-0.35 l1 follows
-0.19 l1 for
0.20 l1 from
-0.13 l1 game
0.28 l1 has
-0.31 l1 his
0.40 l1 host
-0.11 l1 husband
-0.44 l1 in
-0.26 l1 include
-0.17 l1 includes
0.28 l1 including
-0.11 l1 into
0.09 l1 is
-0.30 l1 its
0.11 l1 join
-0.12 l1 joining
-0.26 l1 know
-0.14 l1 last
-0.27 l1 lord
-0.19 l1 meets
0.36 l1 members
-0.14 l1 mother
-0.09 l1 movie
-0.30 l1 mr
-0.28 l1 my
-0.15 l1 named
-0.32 l1 new
0.33 l1 newcomer
0.13 l1 newcomers
-0.17 l1 no
0.35 l1 nominee
-0.12 l1 not
-0.09 l1 of
-0.24 l1 officer
-0.34 l1 on
-0.17 l1 one
-0.33 l1 only
0.39 l1 opposite
0.32 l1 or
-0.45 l1 play
-0.42 l1 played
-0.35 l1 playing
-0.50 l1 plays
-0.49 l1 portray
-0.40 l1 president
-0.20 l1 producer
-0.30 l1 producers
-0.37 l1 protagonist
-0.24 l1 protagonists
-0.05 l1 release
0.36 l1 replacing
-0.27 l1 said
0.22 l1 sees
-0.35 l1 service
-0.47 l1 showrunner
-0.10 l1 small
-0.31 l1 so
-0.32 l1 south
0.52 l1 star
-0.08 l1 starring
-0.24 l1 takes
0.22 l1 that
-0.36 l1 the
-0.36 l1 their
-0.12 l1 through
-0.17 l1 title
-0.10 l1 to
-0.29 l1 upon
-0.19 l1 us
-0.45 l1 vampire
0.14 l1 villain
0.19 l1 was
-0.14 l1 watching
-0.16 l1 west
-0.30 l1 when
-0.31 l1 whether
0.32 l1 while
-0.35 l1 wife
0.40 l1 winner
0.11 l1 with
-0.06 l1 young
0.19 l1 –
-0.60 l1 “
0.06 l1 ”
-0.18 l2 %C 's
0.13 l2 %C ,
0.04 l2 %C and
-0.20 l2 %D ,
0.20 l2 %D and
0.14 l2 %D that
-0.39 l2 %K 's
-0.17 l2 %K (
-0.46 l2 %K ,
-0.35 l2 %K and
0.18 l2 %O ,
0.09 l2 %P &
0.13 l2 %P 's
0.13 l2 %P (
0.16 l2 %P )
0.32 l2 %P ,
0.15 l2 %P /
0.28 l2 %P :
0.43 l2 %P ;
0.05 l2 %P and
-0.66 l2 %P as
-0.21 l2 %P by
-0.24 l2 %P for
-0.33 l2 %P in
-0.45 l2 %P of
-0.10 l2 %P on
0.39 l2 %P or
-0.29 l2 %P plays
0.36 l2 %P star
-0.24 l2 %P takes
-0.51 l2 %P the
-0.30 l2 %P to
-0.12 l2 %P with
-0.34 l2 %P –
0.15 l2 %S ,
0.11 l2 %S are
0.33 l2 %S with
-0.11 l2 %T %S
-0.34 l2 %T (
0.39 l2 %T ,
-0.26 l2 %T :
-0.27 l2 %T and
0.26 l2 %T are
-0.43 l2 %T creator
0.09 l2 %T includes
0.30 l2 %T starring
0.15 l2 %T stars
0.26 l2 %T with
-0.15 l2 's father
-0.08 l2 's husband
-0.11 l2 's the
-0.24 l2 ( the
-0.23 l2 ( “
0.20 l2 ) ,
0.05 l2 ) and
-0.56 l2 ) as
-0.11 l2 ) –
-0.15 l2 , a
0.20 l2 , after
-0.13 l2 , alongside
0.12 l2 , and
-0.09 l2 , but
-0.15 l2 , including
0.57 l2 , starring
0.09 l2 , stars
0.09 l2 , the
-0.18 l2 , while
0.25 l2 , with
0.27 l2 , “
-0.35 l2 , ”
-0.13 l2 . /
-0.24 l2 / producer
-0.24 l2 : the
-0.38 l2 : “
-0.06 l2 ^ %C
-0.06 l2 ^ %T
0.25 l2 ^ actor
-0.35 l2 ^ both
-0.23 l2 ^ but
-0.28 l2 ^ creator
0.15 l2 ^ from
-0.12 l2 ^ joining
-0.32 l2 ^ showrunner
-0.10 l2 ^ the
-0.37 l2 ^ when
-0.51 l2 ^ “
-0.11 l2 about the
-0.09 l2 according to
-0.24 l2 actor ,
-0.28 l2 adaptation of
-0.28 l2 adapted by
-0.15 l2 adapted from
0.08 l2 along with
-0.18 l2 also includes
0.41 l2 also stars
-0.16 l2 and a
-0.07 l2 and around
0.05 l2 and starring
0.05 l2 and the
0.19 l2 and writer
-0.10 l2 announced at
-0.09 l2 as a
-0.21 l2 as an
-0.21 l2 as “
-0.19 l2 at the
0.30 l2 back ;
-0.26 l2 based on
0.28 l2 cast :
0.27 l2 cast includes
0.19 l2 cast including
0.36 l2 cast members
-0.08 l2 city of
-0.26 l2 co-written by
-0.36 l2 created by
-0.35 l2 credit :
-0.20 l2 daughter ,
-0.53 l2 directed by
-0.24 l2 dr .
0.21 l2 drama starring
-0.15 l2 during the
-0.45 l2 duties with
-0.26 l2 executive producer
-0.13 l2 film ,
-0.07 l2 filming in
-0.09 l2 follows a
-0.15 l2 from the
-0.25 l2 has axed
-0.12 l2 illustrated by
-0.11 l2 in %D
-0.36 l2 in a
-0.22 l2 in the
0.17 l2 inspired by
-0.23 l2 it starred
0.10 l2 it stars
-0.05 l2 led by
-0.21 l2 man ,
-0.26 l2 manga by
0.30 l2 mr .
-0.31 l2 name by
-0.38 l2 novel by
-0.25 l2 novels by
-0.14 l2 of a
-0.32 l2 of drama
-0.38 l2 of the
-0.08 l2 on a
-0.04 l2 on new
-0.24 l2 on the
-0.08 l2 photo :
-0.29 l2 photo by
0.59 l2 played by
-0.23 l2 return as
-0.28 l2 returning as
-0.21 l2 returns as
-0.11 l2 revolves around
-0.13 l2 role as
-0.22 l2 role of
-0.22 l2 roles as
-0.19 l2 series ,
-0.25 l2 series and
-0.09 l2 series creator
-0.10 l2 series follows
-0.39 l2 series from
0.45 l2 series stars
-0.44 l2 series with
-0.27 l2 set in
-0.20 l2 shooting in
-0.21 l2 show ,
0.33 l2 show stars
-0.08 l2 song “
0.10 l2 star :
0.09 l2 star opposite
-0.39 l2 story of
0.31 l2 such as
0.22 l2 the %D
-0.12 l2 the %N
-0.26 l2 the black
-0.08 l2 the small
-0.12 l2 the south
-0.20 l2 the “
-0.06 l2 to a
-0.09 l2 to the
-0.05 l2 town of
-0.22 l2 under director
-0.35 l2 voice of
0.05 l2 well as
-0.14 l2 who plays
0.26 l2 will be
-0.46 l2 will play
-0.07 l2 with the
-0.45 l2 written by
-0.19 l2 “ a
-0.16 l2 “ the
-0.29 l2 ” (
-0.14 l2 ” creator
-0.27 l2 ” said
0.27 l2 ” starring
-0.04 l2 ” the
-0.37 l2 ” “
-0.25 l3 %C has axed
-0.11 l3 %D ) –
-0.21 l3 %D , but
0.18 l3 %D , with
-0.23 l3 %K , and
-0.10 l3 %O %P 's
-0.15 l3 %P 's father
-0.08 l3 %P 's husband
-0.24 l3 %P ( the
-0.23 l3 %P ( “
0.56 l3 %P ) ,
0.22 l3 %P ) and
-0.52 l3 %P ) as
-0.15 l3 %P , a
0.09 l3 %P , and
-0.44 l3 %P , the
-0.09 l3 %P : the
-0.15 l3 %P and the
-0.27 l3 %P of drama
-0.08 l3 %P of the
-0.21 l3 %P returns as
-0.45 l3 %P will play
-0.20 l3 %S of the
0.22 l3 %T , starring
0.27 l3 %T , with
0.12 l3 %T and the
-0.14 l3 %T ” creator
-0.42 l3 's %P ,
-0.45 l3 's %P and
-0.15 l3 's %P of
-0.29 l3 's %T ,
0.36 l3 ( %P &
0.36 l3 ( %P 's
-0.98 l3 ( %P ,
-0.25 l3 ( %P and
-0.18 l3 ( %P of
-0.10 l3 ( %P on
-0.08 l3 ( photo :
-0.06 l3 ( “ the
-0.09 l3 ) %P (
0.07 l3 ) , and
-0.38 l3 ) , with
0.16 l3 , %P &
-0.08 l3 , %P (
0.31 l3 , %P ,
0.65 l3 , %P and
-0.51 l3 , %P as
-0.20 l3 , %P in
-0.09 l3 , according to
0.41 l3 , along with
-0.09 l3 , directed by
0.19 l3 , inspired by
0.33 l3 , mr .
0.46 l3 , played by
-0.22 l3 , produced by
-0.08 l3 , written by
-0.27 l3 , ” said
-0.37 l3 , ” “
-0.49 l3 : %P (
0.07 l3 : %P ,
0.16 l3 ; %P and
-0.38 l3 ^ %K ,
0.14 l3 ^ %P 's
-0.64 l3 ^ %P (
0.33 l3 ^ %P ,
0.52 l3 ^ %P :
-0.13 l3 ^ %P and
-0.39 l3 ^ %P as
-0.29 l3 ^ %P plays
-0.27 l3 ^ %P –
-0.11 l3 ^ %T %S
-0.33 l3 ^ %T (
0.06 l3 ^ %T stars
-0.06 l3 ^ ^ %C
-0.06 l3 ^ ^ %T
0.25 l3 ^ ^ actor
-0.35 l3 ^ ^ both
-0.23 l3 ^ ^ but
-0.28 l3 ^ ^ creator
0.15 l3 ^ ^ from
-0.12 l3 ^ ^ joining
-0.32 l3 ^ ^ showrunner
-0.10 l3 ^ ^ the
-0.37 l3 ^ ^ when
-0.51 l3 ^ ^ “
-0.20 l3 ^ based on
0.25 l3 ^ cast :
-0.16 l3 ^ created by
-0.20 l3 ^ directed by
-0.16 l3 ^ executive producer
-0.23 l3 ^ it starred
-0.21 l3 ^ produced by
-0.14 l3 ^ written by
0.30 l3 a %S with
-0.18 l3 after %P 's
-0.19 l3 an adaptation of
-0.14 l3 and %K 's
0.28 l3 and %P 's
-0.10 l3 and %P (
-0.39 l3 and %P as
-0.07 l3 and %P of
-0.28 l3 and adapted by
-0.17 l3 and directed by
-0.11 l3 and illustrated by
-0.07 l3 and produced by
-0.13 l3 and written by
-0.40 l3 are %P (
-0.06 l3 are %P and
0.27 l3 as %P ,
0.05 l3 as %P and
-0.50 l3 as %P the
0.05 l3 as well as
-0.11 l3 based on the
-0.24 l3 be directed by
-0.17 l3 be written by
-0.10 l3 book %T :
0.34 l3 both %P and
0.05 l3 by %P 's
-0.66 l3 by %P (
0.29 l3 by %P ,
-0.18 l3 by %P /
-0.29 l3 by %P and
0.33 l3 cast also includes
-0.04 l3 centers on a
0.19 l3 character %P (
-0.16 l3 creator %P and
0.30 l3 executive produced by
0.34 l3 father %P (
-0.24 l3 for %K and
-0.16 l3 for the %D
-0.23 l3 from %P and
0.32 l3 has %P and
-0.13 l3 her role as
0.07 l3 in %P ,
-0.46 l3 in %P and
-0.07 l3 in and around
-0.30 l3 include %P (
-0.29 l3 include %P ,
0.04 l3 includes %P ,
0.35 l3 including %P ,
-0.07 l3 is %P as
-0.10 l3 is based on
-0.07 l3 is created by
-0.22 l3 is directed by
-0.16 l3 is written by
0.20 l3 like %P ,
0.36 l3 members %P ,
-0.11 l3 new %P 's
-0.21 l3 of %P 's
0.21 l3 of %P (
-0.62 l3 of %P and
0.29 l3 of %P as
-0.31 l3 of %S ,
0.28 l3 of %T ,
0.09 l3 of %T includes
0.26 l3 on %D ,
0.14 l3 on %D that
-0.07 l3 on %P &
-0.32 l3 on %P and
-0.09 l3 on %P in
-0.31 l3 producer ) ,
-0.23 l3 producers %P and
-0.31 l3 same name by
-0.11 l3 series written by
-0.07 l3 set in the
0.35 l3 starred %P ,
0.33 l3 starring %P 's
-0.20 l3 starring %P ,
0.69 l3 starring %P and
-0.15 l3 stars %P (
0.33 l3 stars %P ,
-0.34 l3 stars %P as
-0.30 l3 the %P 's
-0.34 l3 the %P ,
0.21 l3 the %P and
-0.16 l3 the %P for
-0.28 l3 the %P of
0.14 l3 the cast includes
-0.10 l3 the series follows
0.26 l3 the series stars
-0.21 l3 the show ,
0.33 l3 the show stars
-0.39 l3 the story of
-0.08 l3 theme song “
0.18 l3 to %O ,
-0.34 l3 to %P 's
0.35 l3 to %P (
-0.23 l3 to %P ,
-0.32 l3 to %P and
-0.16 l3 was created by
-0.10 l3 was written by
0.07 l3 with %P ,
-0.08 l3 with %P and
-0.19 l3 with %P as
-0.24 l3 writer / producer
0.39 l3 “ %P (
-0.32 l3 “ %P and
-0.05 l3 ” ) and
-1.15 own P1
-0.40 own P2
-0.92 own P3
0.08 own Psure1
0.56 own Psure2
0.23 own Psure3
-1.15 own writtenP1
-0.33 own writtenP2
-0.89 own writtenP3
0.61 own writtenPsure2
0.18 own writtenPsure3
-0.05 par %P
0.20 par %T
-0.15 par the
-0.11 par “
-0.24 par2 %P )
0.46 par2 %P ,
0.16 par2 %P of
-0.13 par2 the %P
-0.10 par2 “ %P
-0.13 r1 !
-0.61 r1 $
-0.29 r1 %D
-0.45 r1 %N
-0.14 r1 %O
-0.14 r1 %S
-0.53 r1 %T
0.30 r1 &
-0.18 r1 's
-0.21 r1 (
0.19 r1 )
-0.05 r1 ,
0.32 r1 -
0.08 r1 --
0.04 r1 ...
-0.12 r1 /
-0.17 r1 :
-0.26 r1 ]
0.21 r1 a
-0.25 r1 actor
-0.27 r1 actress
-0.17 r1 added
0.18 r1 after
-0.12 r1 again
-0.26 r1 agent
0.28 r1 all
-0.10 r1 along
0.23 r1 also
0.09 r1 and
-0.07 r1 are
0.76 r1 as
-0.33 r1 at
-0.19 r1 attached
-0.27 r1 australia
-0.34 r1 award
-0.27 r1 back
-0.14 r1 being
-0.13 r1 book
-0.13 r1 but
-0.28 r1 by
-0.26 r1 can
-0.18 r1 confirmed
-0.27 r1 continues
-0.43 r1 created
0.21 r1 described
-0.26 r1 directed
-0.24 r1 directs
-0.28 r1 drama
-0.06 r1 episode
0.28 r1 executive
-0.29 r1 follows
-0.35 r1 for
-0.25 r1 from
-0.24 r1 had
0.27 r1 has
-0.35 r1 have
-0.05 r1 his
0.27 r1 in
0.08 r1 is
0.25 r1 joining
0.12 r1 joins
-0.26 r1 launched
-0.08 r1 lawyer
-0.16 r1 lead
0.34 r1 leads
-0.20 r1 leave
-0.14 r1 left
-0.45 r1 made
-0.17 r1 magazine
-0.23 r1 makes
-0.76 r1 of
-0.08 r1 on
-0.27 r1 one
-0.28 r1 or
0.13 r1 played
0.12 r1 playing
0.32 r1 plays
-0.12 r1 prequel
-0.37 r1 remains
0.10 r1 reprise
0.09 r1 reprises
-0.14 r1 respectively
-0.04 r1 return
0.05 r1 returns
-0.15 r1 role
-0.48 r1 said
-0.18 r1 says
-0.12 r1 show
-0.09 r1 sisters
-0.11 r1 stars
-0.09 r1 steps
-0.12 r1 story
0.15 r1 take
-0.50 r1 the
-0.19 r1 to
-0.30 r1 told
-0.24 r1 took
-0.10 r1 town
0.30 r1 turned
-0.19 r1 update
-0.14 r1 via
0.14 r1 was
-0.17 r1 will
-0.32 r1 with
0.13 r1 wrote
-0.33 r1 you
0.40 r1 –
-0.19 r1 —
-0.24 r1 “
-0.56 r1 ”
-0.11 r2 ! $
-0.61 r2 $ $
-0.15 r2 %D .
-0.10 r2 %N %P
-0.04 r2 %N )
-0.16 r2 %N ,
-0.19 r2 %T is
0.31 r2 & %P
-0.44 r2 's %D
-0.29 r2 's %K
0.14 r2 's %P
-0.40 r2 's %T
-0.14 r2 's book
-0.09 r2 's character
-0.20 r2 's childhood
-0.13 r2 's father
-0.29 r2 's first
-0.15 r2 's husband
-0.07 r2 's journey
0.19 r2 's last
-0.27 r2 's manga
-0.23 r2 's novel
-0.32 r2 's second
-0.21 r2 's series
-0.16 r2 's trilogy
0.45 r2 's “
0.17 r2 ( the
0.36 r2 ( this
-0.14 r2 ( “
-0.35 r2 ) $
-0.09 r2 ) %P
0.24 r2 ) ,
0.31 r2 ) .
-0.22 r2 ) and
0.21 r2 ) are
-0.38 r2 ) as
-0.28 r2 ) has
0.17 r2 ) in
-0.43 r2 ) is
-0.41 r2 ) lead
-0.33 r2 ) plays
-0.48 r2 ) star
0.43 r2 ) who
-0.45 r2 ) will
-0.14 r2 ) would
-0.11 r2 , %C
-0.33 r2 , %K
0.27 r2 , %N
0.12 r2 , %P
-0.11 r2 , %T
-0.35 r2 , a
-0.18 r2 , according
0.10 r2 , alongside
-0.14 r2 , an
-0.19 r2 , and
-0.14 r2 , announced
-0.22 r2 , as
-0.23 r2 , but
-0.29 r2 , described
0.35 r2 , directed
0.21 r2 , for
0.20 r2 , from
0.14 r2 , has
0.08 r2 , in
0.17 r2 , is
0.11 r2 , its
0.23 r2 , known
-0.20 r2 , mr
0.17 r2 , new
-0.11 r2 , on
0.08 r2 , once
-0.44 r2 , played
-0.33 r2 , president
-0.11 r2 , produced
-0.15 r2 , respectively
-0.14 r2 , since
-0.36 r2 , the
-0.15 r2 , their
-0.08 r2 , told
-0.18 r2 , was
-0.14 r2 , where
-0.24 r2 , which
-0.11 r2 , while
-0.17 r2 , who
0.12 r2 , whose
0.07 r2 , will
0.17 r2 , with
-0.05 r2 , written
-0.35 r2 , “
-0.13 r2 , ”
-0.10 r2 - based
0.19 r2 - fronted
-0.10 r2 - winning
-0.16 r2 ... $
-0.43 r2 / %C
-0.23 r2 / %O
0.11 r2 / %P
-0.14 r2 : %P
0.20 r2 : the
-0.04 r2 : “
-0.32 r2 ; %P
0.24 r2 ; and
-0.15 r2 a %P
-0.17 r2 added :
0.29 r2 again playing
-0.10 r2 along with
-0.14 r2 and %D
-0.11 r2 and %K
0.19 r2 and %P
-0.32 r2 and %T
0.11 r2 and co
-0.09 r2 and directed
-0.11 r2 and her
0.05 r2 and his
-0.06 r2 and illustrated
-0.12 r2 and is
-0.32 r2 and the
-0.06 r2 and will
0.26 r2 are all
-0.23 r2 are executive
-0.11 r2 are the
0.46 r2 as %P
0.38 r2 as a
0.22 r2 as he
0.64 r2 as the
-0.18 r2 at its
-0.22 r2 at the
-0.08 r2 australia ,
-0.05 r2 award -
-0.32 r2 back in
-0.06 r2 by %D
-0.05 r2 by %P
0.21 r2 described the
-0.26 r2 directed the
0.28 r2 executive produce
-0.28 r2 for %C
-0.23 r2 for %K
-0.08 r2 for %P
0.36 r2 for a
-0.42 r2 for his
-0.19 r2 for the
-0.25 r2 from the
0.26 r2 has been
0.30 r2 has joined
0.17 r2 has said
-0.17 r2 has written
-0.22 r2 have joined
-0.28 r2 in %D
-0.18 r2 in %S
-0.08 r2 in %T
0.15 r2 in a
-0.11 r2 is also
0.39 r2 is available
0.33 r2 is back
-0.28 r2 is directing
-0.29 r2 is found
-0.13 r2 is in
0.27 r2 is leaving
0.26 r2 is likely
-0.43 r2 is not
0.14 r2 is on
0.24 r2 is set
0.24 r2 is the
-0.14 r2 joins “
-0.17 r2 launched a
-0.39 r2 of %P
-0.08 r2 of a
-0.13 r2 of drama
-0.12 r2 of the
-0.42 r2 on %C
0.20 r2 on %D
-0.08 r2 on %P
0.24 r2 on a
0.18 r2 on the
-0.26 r2 or %P
0.22 r2 plays %P
0.10 r2 reprise their
0.09 r2 reprises her
-0.12 r2 respectively .
-0.31 r2 return to
-0.23 r2 said ,
-0.21 r2 said .
0.19 r2 said :
-0.25 r2 said in
0.15 r2 says :
-0.18 r2 series ,
0.19 r2 series in
-0.45 r2 star %P
0.17 r2 stars as
-0.19 r2 stars in
-0.14 r2 the %P
-0.08 r2 to %P
-0.09 r2 to be
-0.24 r2 to return
-0.07 r2 to the
-0.12 r2 told %O
-0.29 r2 who 's
-0.31 r2 who is
-0.29 r2 will be
0.22 r2 will not
-0.20 r2 will perform
0.32 r2 will play
0.07 r2 will reprise
-0.13 r2 will return
0.25 r2 will star
-0.32 r2 with %P
0.48 r2 – %P
-0.27 r2 – a
-0.46 r2 – the
-0.51 r2 ” )
-0.22 r2 ” ,
-0.10 r2 ” is
-0.11 r3 ! $ $
-0.61 r3 $ $ $
-0.15 r3 %D . $
-0.16 r3 %N , %P
0.33 r3 & %P )
-0.19 r3 's %K and
-0.28 r3 's %P )
-0.26 r3 's %P ,
0.29 r3 's %P .
-0.56 r3 's %P and
-0.36 r3 's %P as
-0.07 r3 's %P of
-0.06 r3 's %P to
-0.55 r3 's %T ,
-0.28 r3 's %T and
-0.18 r3 's character ,
-0.13 r3 's father %P
-0.15 r3 's husband %P
-0.06 r3 's journey to
-0.21 r3 's manga ,
-0.21 r3 's series %T
0.51 r3 's “ %T
-0.15 r3 ( %P )
0.34 r3 ( %P ,
0.29 r3 ( %P and
0.21 r3 ( %P of
0.18 r3 ( the %P
0.36 r3 ( this is
-0.18 r3 ( “ %P
0.23 r3 ( “ the
-0.35 r3 ) $ $
-0.09 r3 ) %P (
-0.17 r3 ) , %P
0.41 r3 ) , a
-0.06 r3 ) , and
0.22 r3 ) , who
-0.10 r3 ) , with
0.31 r3 ) . $
-0.20 r3 ) and %P
0.06 r3 ) are all
0.14 r3 ) are back
-0.32 r3 ) as %P
-0.28 r3 ) is the
-0.20 r3 , %K .
0.18 r3 , %P $
0.23 r3 , %P &
0.12 r3 , %P 's
-0.43 r3 , %P (
0.37 r3 , %P ,
0.28 r3 , %P .
0.52 r3 , %P and
-0.63 r3 , %P as
-0.35 r3 , %P in
-0.27 r3 , %P is
-0.41 r3 , %P of
0.07 r3 , %T is
-0.08 r3 , a %P
-0.18 r3 , according to
-0.35 r3 , and %P
0.21 r3 , and others
-0.14 r3 , announced the
-0.21 r3 , as well
-0.29 r3 , described as
0.35 r3 , directed by
-0.18 r3 , from %D
-0.05 r3 , has been
0.05 r3 , is back
0.08 r3 , once again
-0.44 r3 , played by
-0.33 r3 , president of
-0.11 r3 , produced by
-0.15 r3 , respectively .
-0.27 r3 , the %P
-0.29 r3 , the creator
-0.10 r3 , the drama
-0.23 r3 , the producer
0.23 r3 , the series
0.13 r3 , the show
-0.30 r3 , the son
-0.26 r3 , who also
0.17 r3 , who are
-0.49 r3 , who created
0.25 r3 , who had
0.28 r3 , who has
0.38 r3 , who plays
0.40 r3 , who starred
-0.30 r3 , who was
-0.13 r3 , who will
-0.42 r3 , who wrote
-0.05 r3 , written by
-0.29 r3 , “ %T
-0.16 r3 ... $ $
-0.30 r3 / %C $
-0.09 r3 : the %P
-0.17 r3 added : “
0.36 r3 and %K 's
-0.38 r3 and %K ,
-0.45 r3 and %P $
-0.11 r3 and %P 's
-0.35 r3 and %P (
-0.22 r3 and %P )
0.23 r3 and %P ,
-0.30 r3 and %P .
0.29 r3 and %P ;
0.32 r3 and %P again
-0.04 r3 and %P all
0.18 r3 and %P also
-0.22 r3 and %P and
0.29 r3 and %P are
-0.53 r3 and %P as
0.29 r3 and %P back
-0.27 r3 and %P executive
-0.31 r3 and %P for
0.46 r3 and %P have
0.40 r3 and %P in
0.13 r3 and %P joining
-0.29 r3 and %P of
0.07 r3 and %P reprise
0.43 r3 and %P return
-0.08 r3 and %P story
0.15 r3 and %P take
-0.40 r3 and %P to
-0.05 r3 and %P will
0.11 r3 and co .
-0.09 r3 and directed by
-0.11 r3 and her family
-0.06 r3 and illustrated by
-0.16 r3 and the %P
0.07 r3 are all expected
-0.23 r3 are executive producers
0.35 r3 as %P $
0.30 r3 as %P 's
0.49 r3 as %P ,
0.34 r3 as %P .
0.11 r3 as %P ;
0.22 r3 as %P and
-0.38 r3 as %P the
0.26 r3 as the king
0.30 r3 as the title
-0.05 r3 award - winning
-0.32 r3 back in %D
-0.05 r3 by %P .
-0.26 r3 directed the first
-0.08 r3 for %P ,
-0.14 r3 for the %C
0.25 r3 has been cast
0.30 r3 has joined the
-0.08 r3 in %D $
-0.18 r3 in %D .
-0.19 r3 in %S of
-0.14 r3 in the %P
-0.05 r3 in the %S
-0.26 r3 in the new
-0.16 r3 in the show
0.39 r3 is available .
-0.24 r3 is in charge
0.24 r3 is set to
-0.17 r3 launched a manga
-0.07 r3 of %P )
-0.07 r3 of %P ,
-0.11 r3 of %P .
-0.35 r3 of %P and
-0.08 r3 of a %P
-0.04 r3 of drama %P
-0.05 r3 of the %P
-0.08 r3 on %C ,
0.23 r3 on %D .
0.10 r3 reprise their roles
0.09 r3 reprises her role
-0.12 r3 respectively . $
0.19 r3 returns as %P
-0.21 r3 said . $
0.19 r3 said : “
-0.26 r3 said in a
0.15 r3 says : “
0.19 r3 series in %D
-0.29 r3 star %P stars
-0.09 r3 the %P ,
-0.12 r3 told %O he
0.37 r3 will be returning
0.08 r3 will not be
-0.20 r3 will perform the
0.28 r3 will play %P
0.25 r3 will star in
0.34 r3 – %P $
-0.38 r3 ” ) ,
-0.20 r3 ” ) .
0.36 rule <actor>_as_<character>
0.24 rule <actor>_plays_<character>
0.10 rule <actor>’s_character
0.79 rule <character>_(<actor>)
0.16 rule <people>_cast
0.47 rule <people>_in_<series>
-0.16 rule <people>_leave
0.19 rule <people>_return
0.49 rule <people>_star
0.39 rule <person>-fronted
0.49 rule actors_<people>
0.89 rule alongside_<people>
1.32 rule any
0.59 rule cast_includes_<people>
0.94 rule joining_are_<people>
-0.83 rule none
0.37 rule played_by_<people>
0.62 rule starring_<people>
0.43 rule the_<people>_series
-0.16 rule the_original_cast_<people>
`
