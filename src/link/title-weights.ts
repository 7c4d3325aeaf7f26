/** What the title model has learnt: what each feature adds to the odds. Written by `npm run train -- --articles`; see docs/training.md. */
export const titleWeights = `
-0.592 bias
0.19 A !
-0.38 A "
-0.29 A #
-0.71 A %
0.66 A %C
0.12 A %G
0.39 A %N
0.06 A %X
-0.53 A %Y
0.28 A &
-0.35 A '
0.20 A 's
0.31 A (
-0.83 A )
-0.33 A *
-0.28 A +
-0.08 A -
-0.40 A --
-0.23 A ...
-0.52 A /
-0.17 A :
-0.26 A ;
-0.37 A ?
-0.53 A @
0.33 A [
-0.53 A ]
0.43 A about
-0.10 A above
-0.17 A accent
-0.25 A acclaimed
-0.15 A according
-0.41 A act
-0.07 A acted
-0.31 A action
-0.24 A actor
-0.24 A actress
0.20 A actually
0.63 A adaptation
-0.42 A adapted
0.05 A adapts
-0.37 A added
0.29 A after
-0.69 A again
0.18 A against
-0.21 A ago
0.13 A air
-0.14 A aired
0.36 A airs
0.22 A aja
-0.06 A aka
-0.11 A alive
0.20 A all
-0.18 A almost
-0.28 A alone
-0.39 A along
-0.36 A alongside
-0.33 A already
0.81 A also
-0.21 A although
-0.50 A always
0.22 A amazing
0.26 A among
0.44 A an
-0.49 A animated
-0.16 A animates
-0.43 A animation
-0.42 A anime
0.45 A announced
-0.22 A announcement
0.39 A another
-0.34 A anticipated
0.32 A any
0.08 A apiece
-0.49 A appear
-0.34 A appears
-0.38 A arc
0.06 A are
-0.06 A area
-0.12 A around
0.11 A arrives
-0.25 A art
-0.51 A as
-0.09 A association
0.20 A at
-0.05 A attached
-0.19 A attended
-0.14 A attends
0.48 A audience
-0.21 A autumn
-0.24 A available
-0.16 A away
0.75 A back
-0.49 A bad
-0.39 A based
0.43 A bbc
0.24 A be
-0.20 A beard
-0.16 A beautiful
0.12 A became
-0.31 A because
-0.44 A become
0.37 A before
0.06 A began
0.21 A begins
-0.22 A begun
-0.32 A behind
-0.37 A being
-0.45 A best
-0.07 A bestseller
0.55 A between
-0.14 A beyond
-0.20 A blessed
0.20 A bo
0.06 A board
-0.25 A body
0.09 A book
0.32 A books
0.21 A boss
-0.20 A bow
-0.17 A box
-0.37 A boy
0.33 A brainchild
-0.49 A brand
-0.51 A break
0.30 A bridge
-0.05 A bright
-0.17 A brilliant
0.37 A bring
-0.47 A broadcast
-0.50 A brother
-0.19 A brothers
-0.12 A business
-0.19 A busy
-0.66 A but
0.74 A by
-0.15 A cable
0.28 A calendar
-0.14 A call
-0.47 A called
0.18 A came
-0.32 A cameras
-0.41 A can
-0.19 A can't
0.48 A cancelled
0.36 A cards
-0.18 A carries
-0.69 A case
-0.88 A cast
-0.35 A casting
-0.17 A centre
0.17 A centres
-0.08 A ceo
-0.18 A cha
0.12 A changed
0.19 A changing
0.18 A channel
-0.28 A channels
-0.72 A character
-0.23 A characters
-0.30 A charge
-0.15 A charismatic
0.15 A checking
-0.25 A chef
0.26 A chief
-0.18 A childhood
-0.26 A city
-0.35 A clarify
-0.35 A classic
0.22 A close
-0.28 A closer
-0.05 A co
-0.17 A co-creator
0.13 A co-creators
0.18 A co-production
-0.07 A collaboration
0.21 A come
0.38 A comeback
0.43 A comedy
-0.08 A comes
-0.45 A comic
0.60 A coming
-0.07 A comment
-0.15 A commented
-0.07 A commission
-0.35 A commissioned
0.07 A companion
-0.39 A company
-0.25 A complex
-0.36 A composition
0.21 A concluded
-0.24 A confirm
-0.19 A confirmed
-0.26 A consistently
-0.18 A continue
-0.06 A contract
0.22 A contrast
-0.65 A cop
-0.07 A corruption
-0.12 A could
0.75 A course
-0.25 A cr
-0.40 A create
-0.06 A created
0.27 A creation
-0.19 A creative
0.17 A creators
-0.15 A creatures
0.41 A crew
-0.14 A crime
-0.18 A cult
0.45 A current
-0.46 A d.
-0.33 A da
-0.33 A daily
-0.26 A dangerous
0.15 A dark
-0.29 A data
0.20 A date
-0.32 A dates
-0.05 A daughter
-0.15 A day
0.38 A days
-0.19 A dci
-0.54 A de
-0.29 A dead
-0.32 A deal
0.28 A death
0.71 A debuted
0.42 A debuts
-0.29 A decide
-0.19 A decided
-0.12 A decision
-0.25 A declared
-0.19 A dedicated
0.07 A delighted
0.27 A denied
-0.31 A described
-0.52 A design
-0.45 A designs
0.05 A despite
-0.34 A detective
-0.25 A determined
-0.14 A developed
0.57 A development
-0.66 A di
0.71 A did
-0.48 A didn't
0.23 A different
-0.27 A dinner
-0.23 A direct
0.44 A directed
-0.46 A directing
-0.86 A director
-0.52 A directs
-0.26 A dirty
-0.35 A discover
-0.04 A discovered
-0.22 A discovers
0.27 A do
0.54 A documentary
-0.24 A does
-0.37 A doesn't
-0.17 A doing
-0.14 A don
-0.67 A don't
-0.58 A done
-0.16 A doo
-0.27 A doors
-0.10 A dr
-0.10 A drama
-0.48 A dramas
0.30 A drew
0.33 A dropped
0.24 A drops
0.32 A due
-0.20 A duo
-0.44 A during
-0.22 A duties
-0.38 A e
-0.30 A e.
-0.45 A each
-0.17 A earlier
0.84 A early
0.42 A earned
-0.42 A eight
-0.19 A eight-part
0.44 A eighth
-0.13 A end
0.42 A ended
0.07 A ending
-0.52 A ends
-0.20 A enough
0.15 A entertainment
-0.50 A epic
0.07 A episode
0.23 A episodes
-0.83 A eps
-0.19 A er
-0.19 A era
-0.50 A even
0.33 A event
0.09 A eventually
-0.37 A ever
-0.38 A every
-0.20 A everything
-0.16 A ex-husband
-0.37 A exec
-0.05 A exit
0.67 A expected
-0.39 A expressed
-0.07 A f.
-0.14 A face
-0.22 A faces
0.45 A fall
-0.25 A fame
-0.30 A family
0.12 A famous
-0.26 A fan
0.34 A fans
-0.21 A fantastic
0.66 A fantasy
-0.29 A far
-0.42 A father
-0.28 A favorite
-0.41 A favourite
0.21 A feature
-0.10 A features
-0.67 A feb
0.19 A few
0.43 A fifth
-0.48 A fighting
-0.31 A figure
-0.36 A fill
-0.45 A film
-0.14 A filmed
-0.25 A filming
0.37 A final
-0.25 A finale
-0.41 A finally
-0.21 A financial
-0.33 A find
-0.09 A finding
-0.07 A finds
-0.23 A finish
0.05 A finishes
0.14 A first
0.27 A five
-0.07 A focus
0.33 A followed
-0.09 A following
-0.28 A for
-0.44 A former
-0.20 A fortress
0.23 A found
-0.31 A four
-0.10 A fourth
0.76 A fox
-0.23 A friend
0.65 A from
-0.08 A front
0.34 A fronted
0.33 A fu
-0.43 A fun
-0.42 A game
-0.42 A gang
0.10 A gave
-0.25 A genre
-0.09 A get
0.10 A gets
-0.46 A giant
-0.42 A girl
0.37 A given
-0.41 A global
0.22 A go
0.18 A go-round
-0.32 A god
-0.19 A goes
0.35 A going
0.44 A gone
-0.17 A good
-0.08 A goodbye
0.26 A got
-0.45 A great
-0.32 A gu
0.53 A guest
0.21 A guy
-0.51 A h
-0.09 A ha
0.49 A had
-0.27 A hails
0.06 A half
-0.31 A han
-0.16 A hand
-0.53 A handles
-0.17 A hanging
-0.37 A hangs
0.29 A happening
-0.23 A hard
-0.22 A has
-0.09 A hasn't
-0.27 A hat
0.20 A have
0.37 A having
0.32 A he
0.16 A he'd
0.26 A head
-0.09 A headline
-0.25 A heads
-0.13 A heard
-0.63 A hearts
-0.06 A heir
0.14 A held
-0.29 A helm
-0.16 A her
0.33 A here
-0.15 A hero
-0.18 A heroine
-0.34 A hiding
-0.44 A high
0.17 A highest-rated
-0.34 A highly
-0.44 A him
-0.40 A himself
-0.26 A hinted
-0.28 A his
-0.34 A historical
0.42 A history
0.05 A hit
-0.11 A home
-0.08 A homicide
-0.31 A hopefully
-0.05 A horror
0.39 A hospital
0.22 A host
0.65 A hosted
-0.27 A hosts
-0.09 A hot
-0.77 A hour
0.15 A hour-long
0.52 A hours
-0.12 A house
-0.68 A how
-0.13 A however
0.21 A husband
1.07 A i
-0.35 A i'm
-0.49 A idea
-0.15 A ii
-0.07 A illustrated
-0.45 A include
0.38 A includes
0.59 A including
-0.43 A increasingly
0.09 A incredible
0.35 A indeed
-0.39 A independent
0.13 A installment
0.12 A instant
-0.32 A instead
-0.11 A interesting
-0.45 A international
-0.13 A interview
0.21 A into
-0.38 A investigate
0.40 A investigates
0.29 A investigation
0.13 A involved
0.24 A isn't
-0.66 A it
0.27 A its
0.25 A itself
-0.23 A itv
-0.11 A ji
-0.24 A jk
0.52 A join
-0.51 A joined
-0.41 A joining
-0.10 A joins
-0.23 A journalist
-0.48 A journey
0.46 A just
-0.31 A k.
0.11 A keeps
-0.39 A kept
0.09 A kicks
-0.16 A killed
-0.18 A killer
0.27 A knew
-0.26 A know
0.05 A knowledge
-0.35 A known
-0.21 A la
-0.06 A label
-0.40 A landed
0.26 A lands
-0.45 A large
0.17 A last
0.32 A late
0.16 A later
-0.16 A latest
0.32 A launch
-0.37 A launched
-0.05 A law
-0.32 A lawyer
-0.08 A lead
-0.10 A leading
-0.38 A leads
-0.12 A learned
-0.36 A leave
0.27 A leaving
0.37 A led
0.31 A left
0.32 A lent
-0.25 A less
0.42 A let
-0.18 A lifted
0.07 A light
-0.61 A like
-0.41 A likely
-0.09 A lim
0.17 A limited
-0.52 A list
0.39 A liu
0.51 A live
0.38 A live-action
0.25 A lives
0.17 A loan
-0.23 A local
-0.08 A location
-0.29 A locked
0.51 A long
0.31 A longer
-0.17 A longtime
-0.15 A look
-0.39 A looked
0.21 A looks
0.24 A lost
0.10 A lot
0.41 A love
-0.41 A loy
-0.12 A ltd
-0.43 A mad
0.13 A made
-0.55 A magazine
-0.06 A main
-0.30 A major
-0.17 A majority
0.38 A make
0.10 A makes
-0.20 A making
0.32 A man
0.43 A manga
-0.04 A many
-0.22 A marks
-0.33 A married
0.08 A massive
-0.15 A matriarch
-0.25 A may
-0.09 A mayor
-0.52 A me
-0.69 A meanwhile
-0.25 A med
0.67 A media
-0.40 A members
-0.15 A memory
-0.20 A men
0.45 A midseason
-0.42 A might
0.30 A million
-0.62 A min
-0.64 A minutes
-0.34 A mission
0.35 A mob
-0.22 A modern
-0.47 A mom
0.30 A monster
0.49 A month
-0.11 A months
-0.32 A more
0.40 A most
0.15 A most-watched
-0.24 A mother
0.09 A moved
-0.24 A moves
-0.43 A movie
0.38 A moving
-0.43 A ms
-0.36 A much
-0.24 A murdered
-0.49 A music
-0.28 A musical
-0.17 A must
0.19 A my
-0.17 A mysterious
-0.18 A mystery
-0.05 A na
0.16 A names
0.19 A nao
0.18 A need
-0.07 A neighbour
-0.47 A network
-0.40 A networks
0.31 A never
-0.32 A new
-0.12 A newcomer
-0.44 A newest
-0.35 A news
0.45 A next
-0.21 A nine
0.20 A ninth
-0.21 A no
-0.39 A nobody
-0.24 A noir
0.18 A not
-0.59 A nothing
-0.06 A nov
-0.21 A novel
-0.63 A novels
0.80 A number
-0.18 A oct
0.21 A off
-0.06 A officer
0.27 A ok
-0.36 A old
0.26 A on
-0.66 A once
-0.25 A one
-0.22 A one-hour
-0.62 A only
-0.43 A open
-0.35 A opened
-0.31 A opening
0.10 A opposite
-0.46 A or
-0.10 A order
-0.07 A ordered
-0.19 A original
-0.09 A originally
-0.21 A originals
0.18 A other
-0.11 A others
0.15 A our
-0.30 A out
0.40 A outing
-0.54 A over
-0.26 A overseeing
-0.14 A own
-0.24 A owned
-0.23 A owner
-0.48 A owns
-0.38 A p.m
-0.53 A packed
0.25 A pair
-0.65 A part
-0.36 A particular
-0.13 A partner
-0.21 A past
-0.24 A peek
-0.18 A pen
-0.08 A penned
0.72 A people
-0.34 A perform
-0.12 A period
-0.16 A person
0.57 A picked
-0.39 A pilot
0.28 A place
0.18 A plans
0.15 A platform
-0.52 A play
-0.73 A played
-0.39 A playing
-0.78 A plays
-0.22 A please
0.09 A pm
-0.30 A point
-0.16 A police
-0.20 A political
0.17 A popped
-0.08 A popular
0.13 A portray
-0.05 A portrayed
-0.08 A posted
-0.05 A power
-0.35 A premiere
0.13 A premiered
0.39 A premieres
0.77 A premiering
0.21 A present
0.24 A presented
-0.29 A president
-0.42 A press
-0.46 A preview
-0.22 A previously
-0.30 A principal
-0.23 A procedural
-0.52 A produce
-0.10 A produced
0.11 A producers
-0.61 A produces
-0.32 A producing
0.56 A production
-0.15 A programming
-0.09 A project
-0.40 A projects
-0.37 A promised
-0.12 A prosecutor
-0.08 A protagonist
0.21 A psychological
0.35 A pulled
0.38 A pushed
-0.66 A put
-0.32 A puts
0.07 A question
0.07 A quiet
0.63 A quietly
0.31 A ran
-0.22 A rated
-0.17 A reach
-0.26 A received
-0.05 A recently
-0.30 A recurring
-0.22 A red
0.09 A regular
0.14 A rejoice
-0.30 A relationship
0.20 A released
-0.09 A remain
-0.15 A remained
0.16 A remaining
-0.52 A remains
0.37 A remake
0.30 A remember
-0.31 A ren
-0.54 A renewed
-0.19 A replaced
-0.06 A replacing
-0.14 A reporters
-0.11 A reports
-0.42 A reprise
-0.25 A reprises
-0.13 A reprising
-0.48 A respectively
-0.17 A rest
-0.18 A return
-0.52 A returned
-0.29 A returning
0.15 A returns
-0.08 A reunited
-0.24 A rev
-0.41 A revealed
-0.10 A revenge
0.85 A revival
-0.09 A revolves
-0.31 A ride
-0.27 A rights
0.09 A rise
-0.09 A rival
-0.62 A role
-0.18 A roles
-0.22 A roll
-0.46 A rolled
-0.25 A rolling
-0.49 A romance
-0.11 A romantic
0.14 A romp
0.35 A rookie
-0.07 A rumored
-0.37 A rumoured
0.11 A run
-0.35 A s
0.83 A s2
0.20 A s3
-0.28 A safe
0.47 A saga
-0.37 A said
-0.36 A sales
0.16 A same
0.10 A say
-0.23 A saying
0.14 A says
-0.46 A scandal
-0.28 A scene
0.54 A schedule
-0.21 A scheduled
-0.53 A school
-0.24 A sci-fi
-0.22 A screenplay
-0.46 A script
-0.23 A scripts
-0.47 A search
0.29 A season
-0.43 A seasons
0.78 A second
-0.25 A secret
0.65 A see
-0.11 A seems
0.04 A seen
0.24 A sees
0.23 A self-contained
-0.10 A senior
-0.12 A seo
-0.41 A sequel
-0.27 A series
-0.12 A serious
-0.28 A serve
0.51 A served
-0.35 A serves
-0.33 A service
-0.35 A set
0.28 A seven-part
0.38 A several
-0.24 A share
-0.31 A shared
-0.28 A shares
0.11 A she
-0.48 A shooting
-0.46 A shoots
-0.37 A shot
-0.63 A show
0.19 A shown
-0.39 A showrunner
-0.11 A showrunners
-0.50 A signed
-0.47 A signing
-0.44 A signs
-0.37 A sin
-0.55 A since
-0.50 A single
-0.05 A sir
-0.23 A sister
0.10 A sisters
0.12 A sit
-0.25 A sits
0.15 A six
0.40 A six-episode
-0.54 A sky
-0.67 A slated
-0.17 A small
-0.77 A so
-0.18 A soap
-0.23 A soldier
-0.21 A solve
-0.33 A some
-0.48 A something
0.10 A son
-0.35 A song
-0.44 A soon
-0.06 A sophomore
0.41 A sorry
-0.29 A sound
-0.26 A space
-0.61 A special
-0.81 A spin-off
-0.34 A spinoff
-0.22 A split
0.23 A spot
-0.33 A spring
0.19 A spy
0.72 A staff
-0.34 A stage
-0.10 A standing
-0.45 A star
0.38 A starred
0.79 A starring
-0.31 A stars
-0.15 A start
0.31 A started
-0.15 A starting
0.76 A starts
-0.20 A statement
-0.36 A stays
-0.09 A stepped
-0.18 A stepping
-0.15 A steps
-0.48 A still
-0.07 A stories
0.15 A story
-0.24 A streamer
-0.17 A streaming
0.67 A streams
-0.25 A strength
-0.32 A struggle
0.40 A struggling
-0.61 A studio
-0.42 A style
-0.06 A subsidiary
-0.20 A successful
-0.11 A such
0.21 A summer
-0.31 A support
-0.38 A survive
-0.31 A svu
0.22 A t
-0.37 A take
-0.39 A taking
0.12 A tale
-0.25 A talked
-0.24 A talks
-0.24 A tapped
0.07 A tbc
0.32 A team
-0.35 A teaser
0.27 A teen
-0.43 A television
0.28 A telling
0.29 A tells
-0.66 A ten
0.31 A than
-0.07 A that
0.43 A their
-0.37 A them
-0.16 A themed
-0.24 A themselves
-0.12 A then
-0.39 A there
-0.06 A these
-0.55 A they
-0.40 A thing
-0.15 A think
0.66 A third
0.57 A thirteen
-0.72 A this
-0.41 A those
-0.17 A though
-0.83 A three
0.23 A thrilled
0.08 A thriller
-0.25 A through
-0.12 A time
0.45 A title
-0.25 A titles
-0.51 A today
-0.66 A together
-0.51 A told
0.15 A too
0.29 A top
-0.60 A tour
-0.19 A town
0.06 A trailer
-0.19 A true
-0.60 A turn
0.83 A turned
-0.40 A turns
0.59 A tv
-0.30 A two
-0.05 A type
0.06 A uk
-0.56 A unconfirmed
-0.55 A under
-0.37 A unique
0.42 A until
0.12 A up
0.49 A upcoming
0.33 A update
-0.54 A updates
-0.17 A upon
-0.23 A upped
-0.09 A us
-0.20 A used
0.17 A vampires
-0.39 A van
0.37 A various
-0.54 A very
-0.47 A veteran
-0.37 A via
-0.27 A video
-0.08 A viewers
0.11 A villain
-0.47 A voice
0.20 A voices
0.20 A von
-0.05 A wait
-0.15 A walked
-0.05 A wanted
-0.35 A war
-0.47 A was
-0.60 A watch
0.22 A way
-0.47 A we
0.08 A we're
-0.47 A web
-0.14 A website
0.10 A week
-0.09 A weekly
-0.31 A welcome
-0.09 A western
0.22 A what
0.43 A when
0.06 A where
0.64 A which
0.54 A while
-0.53 A who
-0.15 A whom
-0.05 A whose
-0.41 A wife
0.20 A will
-0.32 A winner
-0.44 A winning
0.56 A with
-0.13 A without
-0.14 A woman
0.05 A won
0.11 A won't
-0.26 A work
-0.33 A worked
-0.27 A working
-0.15 A would
-0.19 A wrapped
-0.25 A write
-0.13 A writers
-0.11 A writes
-0.42 A writing
0.08 A written
-0.09 A wrote
-0.64 A x
0.41 A ye
0.05 A year
0.24 A years
-0.31 A yes
-0.26 A yesterday
0.55 A yet
-0.55 A yoo
-0.42 A you
0.43 A you'll
0.15 A |
0.07 A –
0.27 A —
-0.24 A €
0.29 A ★
-0.21 B !
-0.30 B "
-0.79 B #
0.41 B %C
-0.32 B %G
0.56 B %N
-0.10 B %O
-0.43 B %X
-0.31 B %Y
0.25 B &
-0.41 B '
0.09 B 's
-1.26 B (
0.27 B )
1.00 B *
-0.23 B +
0.50 B -
-0.43 B --
0.30 B .
-0.38 B ...
0.27 B /
-0.21 B :
0.24 B ;
0.33 B ?
-0.23 B @
-0.77 B [
-0.18 B ]
-0.60 B about
0.05 B acclaimed
0.06 B according
0.21 B account
-0.06 B accused
-0.39 B across
-0.34 B act
-0.11 B acted
-0.13 B acting
-0.14 B actor
-0.42 B actors
-0.20 B actress
0.14 B adaptation
-0.28 B adapted
-0.64 B adapts
0.32 B added
-0.17 B adds
-0.15 B adrian
-0.24 B affair
0.18 B after
-0.71 B again
0.05 B against
-0.33 B ahead
-0.52 B air
-0.27 B aired
-0.40 B aka
-0.27 B alba
0.52 B all
-0.76 B alongside
0.28 B already
0.26 B also
0.46 B among
0.39 B animated
-0.41 B animation
-0.05 B anime
-0.22 B announce
0.24 B announced
-0.37 B announcements
0.05 B another
-0.14 B anthology
0.13 B anticipated
0.18 B anything
-0.16 B appear
0.37 B appeared
0.07 B approached
0.34 B are
-0.31 B around
-0.22 B artist
-0.74 B as
0.16 B asking
-0.44 B association
-0.26 B at
-0.27 B attempts
-0.34 B attends
-0.18 B author
-0.09 B available
-0.06 B award-winning
-0.23 B away
0.16 B axe
0.51 B axed
0.11 B b
-0.32 B back
-0.36 B backdrop
-0.27 B backed
-0.08 B bad
-0.42 B based
0.48 B basis
-0.17 B batch
-0.30 B battle
0.30 B bbc
-0.32 B beautiful
0.31 B became
-0.26 B because
0.59 B been
-0.25 B before
-0.10 B begin
-0.26 B beginning
-0.34 B begins
-0.15 B begun
0.30 B behind
-0.28 B being
-0.21 B beloved
0.29 B best
-0.15 B best-selling
-0.14 B bestseller
-0.22 B bestselling
-0.27 B better
-0.32 B between
-0.53 B big-budget
-0.21 B bo
-0.11 B board
-0.07 B body
-0.08 B book
-0.28 B books
-0.16 B boss
-0.42 B both
-0.33 B bow
-0.12 B box
-0.30 B boy
0.36 B brand
0.36 B bridge
0.22 B bring
-0.29 B bringing
-0.18 B brings
-0.49 B brother
-0.35 B brothers
0.54 B bubble
-0.27 B business
-0.65 B busy
-0.56 B but
-0.51 B by
-0.32 B call
0.88 B called
0.56 B came
0.27 B camera
-0.41 B cameras
0.38 B can
0.31 B canceled
-0.21 B captain
0.25 B cartoon
-0.32 B casting
-0.14 B casts
-0.24 B centering
-0.26 B centers
-0.05 B centres
-0.21 B ceo
-0.14 B chair
-0.41 B chairman
0.13 B challenge
-0.23 B chance
-0.30 B channel
-0.48 B channels
-0.62 B character
-0.75 B characters
-0.26 B charles
-0.06 B charlotte
0.26 B checking
-0.18 B chief
-0.24 B children
-0.14 B choi
-0.12 B chris
0.07 B circling
-0.22 B city
-0.07 B classic
-0.16 B clear
-0.29 B close
-0.62 B closed
-0.22 B co-created
-0.27 B co-creator
-0.07 B co-creators
-0.10 B co-production
0.41 B co-stars
-0.07 B co-written
-0.13 B collaboration
-0.18 B combination
0.37 B come
0.32 B comedian
0.46 B comedy
0.21 B comedy-drama
-0.31 B comes
0.27 B comic
0.38 B coming
0.19 B commission
0.25 B commissions
0.36 B common
-0.06 B companies
0.56 B companion
-0.19 B company
-0.10 B composition
0.54 B confirmed
-0.32 B considered
-0.16 B contact
-0.14 B content
-0.24 B continue
-0.23 B continues
-0.30 B cop
-0.23 B could
-0.13 B county
-0.21 B cox
-0.41 B created
0.58 B creator
-0.23 B creators
-0.43 B credit
0.18 B credits
0.20 B crime
-0.04 B critically
0.21 B cult
0.56 B current
-0.66 B da
-0.09 B danielle
-0.17 B danny
0.09 B date
-0.29 B dates
-0.38 B daughter
-0.25 B david
0.16 B day
-0.73 B de
-0.35 B deal
-0.24 B death
0.36 B debut
0.24 B decided
0.39 B decision
-0.26 B despite
-0.33 B destroy
-0.20 B detective
-0.23 B developed
0.30 B developing
-0.07 B di
0.85 B did
-0.21 B didn't
-0.17 B different
0.18 B direct
0.22 B directed
-0.43 B directing
-0.50 B director
-0.19 B directors
-0.18 B directs
-0.27 B discovered
0.21 B do
-0.12 B doc
-0.41 B does
-0.37 B doing
0.13 B don
-0.34 B don't
-0.28 B done
-0.50 B down
-0.13 B dr
0.11 B drama
0.53 B dramas
0.17 B dramedy
-0.07 B drawn
-0.11 B dropped
-0.43 B due
-0.51 B during
-0.23 B duties
-0.10 B e
0.34 B e.
-0.17 B ego
0.29 B eight
0.23 B elisabeth
-0.20 B elizabeth
0.07 B elsewhere
-0.04 B emma
-0.18 B encounter
0.05 B end
0.35 B ending
-0.30 B ends
0.06 B ensemble
-0.06 B enter
-0.24 B entertainment
-0.67 B episode
-0.89 B episodes
-0.12 B eps
-0.33 B er
0.07 B espionage
-0.04 B established
-0.33 B even
-0.47 B event
-0.17 B events
-0.22 B ever
-0.27 B every
-0.22 B everyone
0.35 B excellent
-0.33 B excited
0.32 B exclusive
-0.39 B exec
-0.06 B executive
-0.25 B expect
-0.21 B explore
-0.40 B faces
-0.23 B fact
-0.35 B fame
-0.08 B family
0.23 B famous
-0.44 B fan
-0.05 B fans
-0.12 B fantastic
-0.48 B fantasy
-0.23 B far
-0.25 B fashion
-0.16 B fate
-0.36 B father
-0.54 B favourite
-0.21 B fbi
-0.48 B feature
0.08 B featured
-0.45 B features
-0.17 B featuring
0.14 B few
0.18 B fey
0.36 B fiction
-0.50 B fictional
-0.44 B fifth
-0.85 B film
-0.58 B filmed
-0.47 B filming
-0.09 B filmmaker
-0.47 B films
0.42 B finale
0.45 B first
-0.25 B five
-0.10 B follow
0.43 B followed
-0.35 B followers
-0.34 B following
-0.09 B forces
0.20 B forward
0.28 B found
0.40 B four
0.29 B fourth
0.53 B freshman
-0.32 B friend
-0.83 B from
0.08 B front
0.67 B fronted
-0.23 B fry
0.52 B fu
-0.25 B full
-0.22 B further
-0.15 B game
-0.24 B games
-0.58 B genre
-0.50 B get
-0.07 B gets
0.21 B getting
-0.26 B giant
-0.32 B girl
-0.53 B give
0.40 B given
-0.13 B gives
-0.39 B go
0.26 B god
-0.17 B goes
0.07 B gone
-0.27 B good
-0.09 B grand
-0.56 B great
0.19 B greenlit
-0.66 B greg
-0.11 B grew
-0.13 B group
-0.15 B guest
-0.15 B guy
-0.48 B had
-0.06 B hails
0.23 B handed
-0.15 B handled
-0.09 B handles
-0.08 B happened
0.98 B has
-0.19 B hat
-0.22 B have
-0.85 B he
-0.21 B head
-0.19 B hear
-0.11 B heard
-0.06 B helen
0.21 B helm
-0.09 B helmed
-0.12 B her
-0.25 B here
-0.13 B heroine
0.18 B highly
-0.16 B him
-0.65 B his
0.42 B history
-0.16 B hit
-0.16 B home
-0.08 B horror
-0.10 B host
0.23 B hosted
0.39 B hosts
-0.28 B hot
-0.41 B hour
-0.34 B hour-long
0.05 B hours
-0.28 B house
-0.21 B how
-0.25 B however
-0.15 B huge
-0.43 B husband
-0.28 B i
-0.25 B i'm
-0.17 B ice
-0.17 B idea
-0.19 B if
-0.31 B ii
-0.24 B iii
-0.14 B illustrated
-0.28 B imdb
-0.30 B in-demand
-0.56 B included
-0.66 B includes
-0.36 B including
-0.30 B indie
-0.19 B inspired
0.13 B instead
-0.11 B intelligence
0.09 B interested
0.35 B into
-0.20 B is
0.21 B isn't
-0.13 B it
0.41 B its
-0.35 B itself
-0.16 B iu
-0.38 B james
-0.38 B jane
-0.41 B jay
-0.09 B ji
0.09 B jodie
-0.24 B john
-0.22 B join
0.13 B joining
-0.06 B jonathan
-0.23 B journalist
0.22 B joy
-0.16 B jung
0.72 B just
-0.07 B k.
0.10 B keeps
-0.12 B kenji
-0.06 B killer
-0.19 B killing
-0.39 B kim
-0.18 B king
-0.12 B know
-0.33 B known
-0.20 B la
-0.13 B lady
-0.49 B late
-0.18 B later
-0.11 B launch
-0.35 B launched
-0.24 B law
0.36 B lawyer
-0.09 B lead
0.26 B leading
0.05 B leads
-0.23 B leave
0.32 B leaving
-0.40 B led
-0.57 B lee
-0.32 B left
-0.18 B legal
-0.14 B legend
0.19 B life
-0.27 B light
-0.40 B like
-0.27 B likely
-0.05 B lim
0.25 B limited
0.52 B lineup
-0.71 B list
-0.13 B liu
0.09 B live
0.23 B location
-0.11 B locked
0.30 B lok
0.38 B long
0.41 B long-awaited
-0.29 B look
0.15 B looked
-0.77 B looking
-0.11 B looks
-0.34 B los
-0.26 B lost
0.06 B lot
-0.52 B love
-0.54 B made
0.37 B main
-0.31 B makes
-0.18 B making
-0.43 B male
-0.07 B manager
-0.81 B manga
-0.14 B many
-0.47 B mark
-0.20 B married
-0.05 B martin
-0.30 B matriarch
-0.08 B matt
0.25 B may
0.67 B mc
-0.38 B me
0.17 B meanwhile
-0.18 B media
-0.29 B medical
-0.27 B meets
-0.04 B member
-0.53 B members
-0.24 B men
0.70 B midseason
-0.05 B might
-0.13 B miniseries
-0.26 B miss
-0.29 B mission
0.48 B mob
0.19 B money
-0.25 B monster
-0.67 B month
-0.75 B mother
0.22 B move
0.05 B moved
-0.13 B moves
0.27 B movie
-0.49 B movies
-0.09 B mr
0.26 B much
0.11 B murder
0.26 B musical
-0.30 B mysterious
-0.37 B na
-0.06 B name
-0.38 B named
-0.15 B nao
-0.28 B near
-0.31 B nearly
0.44 B network
0.71 B new
-0.37 B newcomer
-0.23 B newcomers
-0.20 B newly
0.52 B news
0.64 B next
-0.32 B night
0.62 B no
-0.13 B noble
-0.16 B noir
-0.42 B nominated
-0.21 B nominee
-0.17 B north
-0.12 B not
-0.45 B novel
0.18 B novels
0.14 B now
0.11 B number
0.50 B off
0.04 B official
-0.36 B old
-0.53 B older
-0.11 B on
-0.47 B once
-0.17 B one
-0.53 B only
-0.17 B ono
0.38 B opening
0.44 B opposite
-0.64 B or
0.75 B order
-0.08 B ordered
-0.36 B orders
-0.23 B original
-0.24 B originally
0.22 B originals
0.41 B other
-0.29 B others
-0.51 B our
0.07 B out
0.19 B outing
-0.34 B outside
0.32 B over
-0.11 B own
-0.46 B owns
0.14 B ozark
-0.69 B pair
-0.22 B part
-0.43 B partner
-0.71 B parts
0.10 B past
0.13 B pedro
0.28 B peek
0.36 B pen
-0.09 B penned
-0.36 B period
-0.30 B photo
0.08 B photos
0.34 B picked
-0.04 B picture
0.47 B pilot
0.39 B pilots
-0.23 B place
-0.17 B plan
-0.14 B platform
-0.75 B play
-0.22 B played
-0.28 B playing
0.21 B plays
0.48 B plug
0.52 B pm
-0.09 B point
-0.48 B political
0.81 B popular
-0.49 B portray
-0.25 B power
-0.57 B premiere
-0.38 B premiered
0.43 B prequel
0.23 B presentation
-0.37 B president
-0.33 B press
0.88 B previously
0.15 B procedural
-0.10 B produce
0.30 B producers
-0.14 B produces
-0.85 B production
-0.15 B programming
0.33 B project
-0.12 B promotional
-0.29 B protagonist
-0.08 B protagonists
0.07 B psychological
-0.22 B published
-0.44 B publisher
0.48 B pulled
0.35 B put
-0.23 B puts
-0.16 B quickly
-0.32 B ratings
-0.17 B read
-0.24 B reading
-0.24 B reads
-0.27 B really
0.26 B recent
0.45 B recently
-0.08 B regular
-0.14 B regulars
-0.06 B reimagining
-0.43 B relationship
0.34 B released
-0.11 B remains
0.28 B remake
0.48 B renewed
0.09 B renewing
0.44 B replaced
-0.47 B replacing
-0.41 B report
0.31 B reported
-0.06 B reports
-0.26 B representative
-0.25 B reprise
-0.10 B reprises
-0.25 B reprising
-0.22 B resourceful
-0.32 B respectively
0.63 B return
0.35 B returning
0.27 B returns
0.39 B reunion
-0.39 B reunited
-0.20 B reunites
-0.37 B reveal
0.39 B revealed
-0.29 B revolves
0.23 B rights
-0.29 B rival
-0.29 B robin
-0.28 B role
-0.25 B roles
-0.23 B roll
-0.48 B rolling
-0.49 B romance
0.23 B romantic
0.61 B rookie
-0.05 B room
0.23 B run
0.36 B runs
-0.14 B ryan
0.28 B s
-0.11 B s1
-0.14 B sadly
-0.22 B sales
0.20 B sally
0.65 B same
-0.26 B save
0.32 B say
-0.31 B says
-0.36 B scandal
-0.25 B scenes
0.12 B sci-fi
0.36 B science
0.36 B screen
-0.07 B screenplay
0.19 B screens
-0.10 B screenwriter
0.58 B scribe
-0.16 B script
0.68 B scripted
0.41 B scripts
-0.14 B sea
-0.19 B season
0.49 B seasons
-0.13 B seat
0.43 B second
-0.31 B secret
-0.44 B see
-0.43 B seen
-0.27 B sees
0.17 B sen
-0.49 B sequel
-0.10 B serial
-0.17 B series
0.31 B serve
-0.04 B served
-0.49 B service
-0.19 B setting
-0.26 B seven
-0.16 B seventh
-0.55 B several
-0.38 B share
-0.20 B shared
0.44 B she
-0.22 B shin
0.15 B shocking
-0.32 B shooting
-0.39 B shoots
-0.18 B shot
-0.49 B should
-0.33 B show
-0.34 B showed
-0.49 B shown
0.11 B showrunner
0.39 B shows
-0.23 B signed
0.28 B similarly
0.36 B since
-0.55 B sister
-0.07 B sisters
0.82 B sitcom
-0.12 B six
-0.32 B six-part
0.15 B sixth
-0.05 B sky
0.27 B slate
-0.14 B slated
0.53 B slot
0.33 B small
-0.50 B so
0.51 B some
-0.37 B song
-0.42 B soon
0.11 B sophomore
-0.16 B sorry
-0.49 B source
-0.15 B space
-0.26 B special
0.54 B spin-offs
-0.30 B spinoff
-0.26 B split
-0.32 B spotted
0.55 B spring
0.24 B spy
-0.18 B star-studded
0.20 B starred
-0.56 B starring
-0.15 B stars
-0.21 B start
0.16 B starting
0.33 B starts
-0.11 B statement
0.53 B stephen
-0.06 B stick
0.43 B still
-0.66 B stories
-0.16 B story
0.33 B straight-to-series
-0.10 B stranger
-0.18 B stream
0.13 B streamer
-0.21 B streaming
-0.18 B strong
-0.32 B student
-0.46 B studio
-0.28 B subsidiary
0.39 B success
-0.28 B successful
-0.10 B successor
-0.40 B such
0.39 B summer
-0.29 B sun
-0.54 B sunday
-0.09 B support
0.27 B supporting
-0.35 B surprise
0.08 B survivor
-0.21 B sydney
-0.33 B synopsis
-0.24 B table
0.37 B take
0.40 B taken
0.23 B takes
-0.23 B tale
-0.12 B talent
0.07 B talked
-0.46 B team
0.28 B teaser
0.15 B teen
-0.20 B television
-0.31 B telling
-0.45 B tells
-0.44 B ten
-0.19 B terrific
-0.18 B than
-0.31 B thank
-0.22 B their
-0.38 B theme
0.28 B themed
-0.46 B then
-0.17 B there
0.18 B they
-0.13 B thief
0.28 B thing
-0.37 B thinks
-0.09 B third
-0.25 B this
0.25 B those
-0.10 B though
0.41 B thought
-0.21 B three
-0.26 B thrilled
-0.15 B thriller
-0.48 B through
0.56 B time
0.18 B title
0.16 B titles
0.21 B today
0.47 B together
-0.21 B told
-0.35 B tom
-0.09 B too
-0.28 B took
-0.34 B top
-0.09 B toplines
-0.07 B tough
0.28 B tour
-0.59 B town
0.13 B trailer
-0.11 B translates
-0.40 B trio
-0.38 B turned
0.14 B tv
0.30 B two
-0.61 B uk
-0.38 B under
0.23 B until
0.19 B unveiled
0.06 B upcoming
-0.20 B update
0.42 B updates
-0.19 B upon
0.41 B us
-0.28 B used
-0.05 B vampires
-0.42 B various
-0.05 B veep
0.49 B version
0.26 B very
-0.05 B veteran
-0.26 B via
0.09 B video
-0.63 B viewers
-0.18 B villain
-0.63 B voice
-0.24 B wa
-0.32 B wait
0.09 B waiting
-0.25 B want
-0.30 B wanted
-0.37 B was
-0.11 B watch
0.14 B watching
0.10 B way
-0.26 B we
-0.49 B we're
-0.49 B we've
-0.56 B web
-0.33 B webtoon
0.50 B week
0.14 B weekend
-0.29 B weeks
0.46 B well
-0.20 B well-received
-0.31 B western
-0.36 B what
0.09 B when
-0.18 B where
0.56 B whether
-0.25 B which
0.82 B while
-0.36 B who
0.39 B whose
-0.35 B why
-0.50 B wife
-0.41 B winner
-0.06 B winning
-0.45 B with
-0.20 B won
0.28 B won't
0.18 B word
0.19 B work
-0.47 B worked
0.24 B working
0.21 B world
-0.38 B worldwide
-0.30 B would
-0.22 B writer
-0.12 B writers
0.21 B writes
0.67 B writing
-0.70 B written
0.08 B wrote
0.21 B x
-0.08 B yasuhiro
-0.14 B year
-0.38 B years
0.08 B yes
-0.50 B you
0.08 B you're
-0.49 B young
-0.09 B younger
-0.60 B your
0.30 B yu
0.28 B |
-0.68 B ~
0.11 B –
0.22 B —
-0.36 L1 "
-0.77 L1 #
-0.84 L1 %C
-0.17 L1 %G
-1.26 L1 %N
-0.43 L1 %O
-0.47 L1 %X
-0.57 L1 %Y
-0.12 L1 &
-0.36 L1 '
0.56 L1 's
-0.95 L1 (
0.16 L1 )
-0.23 L1 +
0.42 L1 ,
-0.53 L1 -
-0.43 L1 --
-0.43 L1 .
-0.32 L1 /
0.07 L1 :
0.48 L1 ;
-0.18 L1 @
-0.24 L1 [
-0.15 L1 a
-0.49 L1 about
-0.33 L1 across
-0.12 L1 actor
-0.04 L1 actors
-0.20 L1 actress
-0.28 L1 adapts
0.14 L1 after
-0.40 L1 aka
-0.52 L1 alongside
0.53 L1 also
-0.71 L1 an
0.22 L1 and
-0.20 L1 announced
0.32 L1 are
-0.16 L1 around
-0.93 L1 as
-0.80 L1 at
-0.14 L1 axed
-0.07 L1 be
-0.26 L1 beautiful
0.34 L1 behind
-0.20 L1 beloved
-0.14 L1 bestseller
-0.23 L1 between
-0.17 L1 bo
0.18 L1 book
-0.12 L1 boss
0.18 L1 both
-0.06 L1 bring
-0.25 L1 brother
-0.14 L1 brothers
-0.15 L1 but
0.93 L1 called
0.13 L1 canceled
-0.37 L1 cast
-0.20 L1 character
-0.11 L1 chief
-0.07 L1 co-creator
0.27 L1 comedy
0.43 L1 comic
0.16 L1 created
-0.45 L1 creator
-0.07 L1 creators
-0.23 L1 da
-0.31 L1 daughter
-0.32 L1 de
-0.20 L1 detective
0.79 L1 did
0.21 L1 direct
-0.21 L1 director
-0.11 L1 directors
-0.23 L1 does
-0.27 L1 doing
0.65 L1 drama
0.29 L1 dramas
0.22 L1 dramedy
-0.22 L1 episode
0.06 L1 excellent
-0.30 L1 executive
-0.36 L1 fantasy
-0.31 L1 father
-0.42 L1 favourite
-0.43 L1 feature
-0.10 L1 features
-0.39 L1 film
-0.25 L1 followed
0.19 L1 follows
-0.60 L1 former
-0.88 L1 from
-0.14 L1 game
-0.46 L1 genre
-0.19 L1 get
-0.10 L1 has
-0.36 L1 her
-0.05 L1 heroine
-0.38 L1 his
0.24 L1 hit
-0.13 L1 host
0.39 L1 hosts
-0.26 L1 however
-0.27 L1 husband
-0.09 L1 if
-0.28 L1 imdb
0.23 L1 in
-0.30 L1 in-demand
0.76 L1 include
-0.35 L1 includes
0.10 L1 including
0.24 L1 into
0.80 L1 is
-0.26 L1 its
-0.11 L1 joining
0.10 L1 keeps
-0.27 L1 la
0.10 L1 last
-0.06 L1 lead
-0.38 L1 leads
0.31 L1 leaving
-0.18 L1 left
-0.18 L1 like
-0.09 L1 made
-0.05 L1 make
-0.18 L1 makes
-0.08 L1 manager
-0.06 L1 married
-0.20 L1 meets
-0.08 L1 members
-0.22 L1 miss
0.18 L1 more
-0.46 L1 mother
-0.26 L1 movie
-0.29 L1 named
-0.53 L1 new
-0.37 L1 newcomer
-0.05 L1 newcomers
-0.81 L1 no
-0.41 L1 nominated
-0.21 L1 nominee
-0.29 L1 not
-0.33 L1 novel
0.05 L1 of
-0.37 L1 official
-0.24 L1 on
-0.34 L1 one
-0.16 L1 opposite
-0.69 L1 or
-0.37 L1 orders
-0.21 L1 other
-0.55 L1 our
-0.30 L1 photo
0.63 L1 pilot
-0.41 L1 play
-0.10 L1 played
-0.07 L1 playing
-0.59 L1 plays
0.10 L1 popular
-0.41 L1 portray
-0.22 L1 president
-0.32 L1 producer
-0.14 L1 producers
-0.09 L1 production
-0.15 L1 protagonist
-0.27 L1 publisher
-0.37 L1 release
0.38 L1 renewed
0.09 L1 renewing
-0.30 L1 replacing
-0.17 L1 reprise
0.36 L1 s
-0.31 L1 said
0.12 L1 says
0.30 L1 second
0.27 L1 see
-0.26 L1 sees
0.32 L1 series
-0.29 L1 service
0.06 L1 show
-0.29 L1 showrunner
-0.35 L1 shows
0.17 L1 since
0.31 L1 sitcom
-0.20 L1 small
-0.11 L1 so
-0.30 L1 son
-0.33 L1 song
0.44 L1 spin-off
-0.32 L1 star
-0.39 L1 starred
-0.37 L1 starring
-0.41 L1 stars
-0.32 L1 still
-0.48 L1 studio
-0.38 L1 takes
-0.32 L1 teen
-0.51 L1 ten
-0.31 L1 thank
0.39 L1 that
-1.15 L1 the
-0.40 L1 their
-0.42 L1 then
-0.25 L1 three
-0.35 L1 through
-0.29 L1 title
-0.07 L1 titled
-1.00 L1 to
-0.32 L1 told
-0.17 L1 under
-0.07 L1 upon
-0.07 L1 vampire
-0.21 L1 via
-0.13 L1 villain
-0.22 L1 wanted
-0.18 L1 was
0.27 L1 watch
-0.31 L1 western
-0.29 L1 when
0.40 L1 whether
-0.32 L1 which
0.70 L1 while
0.20 L1 whose
-0.33 L1 why
-0.31 L1 wife
-0.11 L1 will
-0.16 L1 winner
0.22 L1 winning
0.28 L1 with
-0.28 L1 writer
-0.35 L1 young
0.49 L1 |
-0.39 L1 ~
0.23 L1 –
0.07 L1 —
-0.27 L2 ! ,
-0.19 L2 " and
-0.27 L2 " said
-0.27 L2 %C %X
-0.26 L2 %C /
0.16 L2 %C :
0.15 L2 %C ;
-0.33 L2 %C and
-0.08 L2 %C chief
0.43 L2 %C drama
0.29 L2 %C include
-0.37 L2 %C orders
0.14 L2 %C series
0.21 L2 %C show
-0.54 L2 %C |
0.10 L2 %G %X
-0.57 L2 %G 's
-0.46 L2 %G ,
-0.22 L2 %G -
-0.21 L2 %G ;
-0.17 L2 %G [
-0.22 L2 %G as
-0.13 L2 %G bo
-0.14 L2 %G da
-0.24 L2 %G de
-0.07 L2 %G for
0.37 L2 %G in
-0.30 L2 %G no
-0.07 L2 %G or
-0.11 L2 %G the
-0.40 L2 %G –
-0.32 L2 %G ”
-0.33 L2 %N ,
0.23 L2 %N and
-0.32 L2 %N with
0.76 L2 %N |
0.82 L2 %N –
-0.18 L2 %O %O
0.20 L2 %O ,
-0.28 L2 %X "
-0.42 L2 %X %X
-0.19 L2 %X %Y
-0.34 L2 %X '
0.61 L2 %X 's
-1.08 L2 %X (
-0.11 L2 %X )
-0.16 L2 %X +
-0.07 L2 %X /
-0.64 L2 %X :
0.20 L2 %X ;
-0.15 L2 %X a
-0.07 L2 %X actress
-0.14 L2 %X and
-0.19 L2 %X are
-0.30 L2 %X as
-0.23 L2 %X at
-0.20 L2 %X by
-0.10 L2 %X creator
-0.13 L2 %X de
-0.35 L2 %X drama
-0.21 L2 %X for
-0.33 L2 %X from
0.45 L2 %X in
-0.57 L2 %X is
0.05 L2 %X of
-0.47 L2 %X on
-0.18 L2 %X plays
-0.37 L2 %X show
-0.11 L2 %X so
-0.14 L2 %X starring
-0.10 L2 %X stars
-0.08 L2 %X that
-0.40 L2 %X the
0.35 L2 %X thriller
-0.39 L2 %X to
-0.52 L2 %X with
-0.68 L2 %X |
-0.69 L2 %X –
-0.59 L2 %X —
0.20 L2 %Y ,
0.39 L2 %Y with
0.36 L2 ' s
-0.21 L2 's book
-0.24 L2 's father
-0.25 L2 's husband
-0.27 L2 's novel
0.29 L2 's series
0.30 L2 ( %X
-0.29 L2 ( as
0.43 L2 ) ,
0.10 L2 ) ;
0.47 L2 ) and
-0.20 L2 ) as
-0.63 L2 ) –
-0.30 L2 , "
-0.21 L2 , %N
-0.41 L2 , %X
0.06 L2 , a
-0.41 L2 , after
-0.09 L2 , alongside
0.37 L2 , and
-0.07 L2 , as
-0.16 L2 , by
-0.28 L2 , called
0.09 L2 , from
-0.14 L2 , has
-0.15 L2 , including
0.26 L2 , like
-0.06 L2 , said
-0.21 L2 , starring
-0.21 L2 , takes
-0.46 L2 , the
-0.16 L2 , which
-0.19 L2 , whose
-0.23 L2 , with
-0.41 L2 - nominated
0.22 L2 - winning
-0.11 L2 . /
-0.18 L2 : %X
0.41 L2 ; and
-0.50 L2 ^ %C
-0.68 L2 ^ %N
-0.21 L2 ^ -
-0.06 L2 ^ actor
0.53 L2 ^ also
0.55 L2 ^ and
-0.07 L2 ^ as
0.18 L2 ^ both
-0.24 L2 ^ but
-0.37 L2 ^ cast
-0.29 L2 ^ creator
-0.08 L2 ^ director
-0.30 L2 ^ executive
-0.16 L2 ^ from
-0.46 L2 ^ genre
-0.26 L2 ^ however
-0.28 L2 ^ imdb
0.51 L2 ^ is
-0.14 L2 ^ joining
-0.18 L2 ^ new
-0.43 L2 ^ our
-0.28 L2 ^ release
-0.18 L2 ^ showrunner
-0.11 L2 ^ starring
-0.13 L2 ^ stars
-0.32 L2 ^ still
-0.09 L2 ^ the
-0.25 L2 ^ when
0.15 L2 ^ while
-0.11 L2 ^ will
-0.14 L2 ^ writer
-0.20 L2 a young
-0.23 L2 according to
-0.17 L2 actor ,
-0.06 L2 adaptation of
-0.15 L2 after the
0.26 L2 all :
-0.20 L2 along with
-0.24 L2 also includes
-0.11 L2 also stars
0.72 L2 and a
-0.19 L2 and around
-0.26 L2 and newcomer
-0.08 L2 and on
-0.07 L2 and son
-0.26 L2 and starring
-0.42 L2 and the
-0.15 L2 anime at
-0.20 L2 announced at
-0.27 L2 as %G
-0.23 L2 as a
-0.30 L2 as an
0.34 L2 as for
-0.10 L2 as producer
-0.25 L2 as the
-0.58 L2 at %N
-0.27 L2 at the
-0.13 L2 back ;
-0.09 L2 back as
-0.45 L2 based on
0.11 L2 be the
-0.19 L2 by %G
-0.21 L2 by :
-0.08 L2 by as
0.24 L2 can watch
-0.11 L2 cast are
-0.31 L2 cast as
-0.06 L2 cast includes
-0.08 L2 cast members
0.12 L2 cast of
-0.08 L2 character ,
-0.22 L2 city of
-0.05 L2 co-written by
0.43 L2 come from
0.34 L2 comedy pilot
0.41 L2 comedy series
0.23 L2 confirmed for
0.28 L2 confirmed that
-0.18 L2 could the
-0.06 L2 cox ,
-0.34 L2 created by
0.43 L2 creator of
0.57 L2 crime drama
-0.14 L2 daughter ,
-0.27 L2 de la
-0.52 L2 directed by
-0.09 L2 director is
-0.20 L2 director of
0.12 L2 done with
-0.24 L2 drama ,
-0.14 L2 drama of
0.35 L2 drama pilot
0.25 L2 drama series
-0.39 L2 during the
-0.05 L2 duties with
0.08 L2 end of
0.42 L2 episode of
-0.17 L2 episodes for
-0.07 L2 episodes of
-0.07 L2 executive producer
0.16 L2 family drama
0.40 L2 fans of
0.08 L2 featured are
-0.42 L2 film ,
-0.66 L2 filming in
0.35 L2 followed by
-0.17 L2 follows a
0.22 L2 for more
-0.06 L2 for the
0.43 L2 from the
-0.14 L2 has axed
0.13 L2 has canceled
0.27 L2 has renewed
-0.17 L2 he is
-0.25 L2 his wife
0.05 L2 hit series
0.11 L2 hit thriller
0.23 L2 hosted by
-0.08 L2 hours ;
-0.05 L2 hours starring
-0.15 L2 idea of
-0.17 L2 illustrated by
-0.18 L2 in %Y
-0.18 L2 in a
-0.32 L2 in for
-0.09 L2 in which
0.09 L2 interested in
-0.12 L2 into the
-0.60 L2 is a
-0.06 L2 is that
0.31 L2 is the
-0.15 L2 it for
-0.35 L2 it starred
0.29 L2 it that
-0.24 L2 it to
-0.09 L2 it with
-0.05 L2 joined by
0.16 L2 know about
-0.21 L2 launch on
-0.19 L2 led by
0.28 L2 limited series
-0.23 L2 location in
-0.14 L2 made by
-0.17 L2 man ,
-0.16 L2 manga by
-0.33 L2 me ,
0.23 L2 meanwhile ,
-0.05 L2 members include
0.44 L2 midseason :
0.41 L2 moved to
-0.09 L2 name by
-0.16 L2 named as
-0.37 L2 new series
0.77 L2 news ,
-0.18 L2 no .
0.38 L2 novel ,
-0.07 L2 novel by
-0.19 L2 novels by
-0.06 L2 of %O
-0.18 L2 of a
-0.19 L2 of drama
-0.32 L2 of the
-0.11 L2 on a
-0.42 L2 on the
-0.18 L2 ono as
0.24 L2 order for
0.18 L2 order to
0.20 L2 original series
0.19 L2 out of
-0.19 L2 outside the
-0.27 L2 p.m .
-0.33 L2 part of
0.22 L2 picked up
-0.29 L2 played by
-0.44 L2 premiere of
0.20 L2 prequel ,
-0.11 L2 president of
-0.20 L2 previously announced
-0.20 L2 produce through
-0.50 L2 produced by
0.34 L2 producers of
-0.19 L2 produces with
-0.12 L2 production of
-0.11 L2 programming president
-0.12 L2 reads :
-0.06 L2 reimagining of
0.38 L2 replaced by
-0.41 L2 return as
0.30 L2 return of
-0.14 L2 returning to
-0.09 L2 returns as
-0.10 L2 revolves around
-0.10 L2 role as
0.27 L2 role in
-0.46 L2 role of
-0.14 L2 roles as
-0.31 L2 run ,
0.33 L2 run of
0.37 L2 runs of
-0.29 L2 said :
-0.12 L2 says :
-0.60 L2 season %N
-0.38 L2 season ,
0.20 L2 season is
0.32 L2 season of
0.29 L2 seasons of
-0.04 L2 seen as
0.08 L2 seen in
-0.43 L2 series %X
-0.25 L2 series ,
-0.32 L2 series and
-0.13 L2 series by
-0.16 L2 series follows
-0.16 L2 series from
0.37 L2 series include
-0.22 L2 series is
0.46 L2 series of
-0.08 L2 series starring
-0.14 L2 series stars
-0.30 L2 series with
-0.34 L2 set in
-0.49 L2 shooting in
-0.31 L2 shoots in
0.41 L2 show ,
-0.13 L2 show stars
0.33 L2 shows :
-0.35 L2 shows like
-0.18 L2 slate includes
-0.52 L2 spin-off of
-0.18 L2 star as
0.33 L2 star in
-0.08 L2 star opposite
0.41 L2 starred in
-0.26 L2 stars as
0.31 L2 stars in
0.14 L2 story of
-0.28 L2 subsidiary of
-0.10 L2 success of
-0.30 L2 such as
0.30 L2 take ,
-0.29 L2 team at
0.15 L2 teaser for
-0.26 L2 television series
0.28 L2 that the
-0.20 L2 that was
-0.13 L2 the %N
-0.26 L2 the %X
-0.09 L2 the %Y
-0.19 L2 the book
0.06 L2 the excellent
-0.14 L2 the novel
0.10 L2 the series
0.44 L2 the spin-off
-0.33 L2 theme song
-0.09 L2 three of
-0.22 L2 thriller /
0.21 L2 thriller called
0.11 L2 thriller series
-0.17 L2 to reprise
0.24 L2 to the
0.12 L2 too ,
-0.38 L2 town of
0.33 L2 trailer for
0.19 L2 trailer of
-0.10 L2 translates to
-0.07 L2 two of
0.26 L2 up with
0.33 L2 version of
-0.22 L2 voice of
0.26 L2 was in
-0.07 L2 well as
-0.26 L2 what about
0.36 L2 when is
-0.32 L2 which starred
-0.26 L2 who plays
-0.26 L2 will %X
-0.36 L2 will be
-0.27 L2 will play
-0.32 L2 with a
-0.46 L2 working with
-0.35 L2 written by
-0.05 L2 years in
-0.13 L2 you ,
-0.27 L2 | %X
-0.31 L2 – the
-0.18 L2 ” and
-0.14 L2 ” said
-0.05 L3 " %X "
0.19 L3 %C %C %X
0.10 L3 %C %C 's
0.55 L3 %C %C ,
0.25 L3 %C %C and
0.21 L3 %C %C show
0.42 L3 %C ' s
-0.05 L3 %C ) ,
-0.48 L3 %C , with
-0.23 L3 %C at %N
-0.14 L3 %C has axed
0.13 L3 %C has canceled
0.23 L3 %C has renewed
-0.11 L3 %C programming president
-0.36 L3 %G %G 's
0.17 L3 %G %G (
-0.42 L3 %G %G ,
-0.21 L3 %G %G and
-0.12 L3 %G %G as
0.17 L3 %G %G in
0.42 L3 %G %X 's
-0.67 L3 %G %X (
-0.69 L3 %G %X and
-0.30 L3 %G %X as
-0.21 L3 %G %X for
-0.12 L3 %G %X from
0.09 L3 %G %X in
-0.08 L3 %G %X is
-0.25 L3 %G 's husband
-0.47 L3 %G ) ,
-0.27 L3 %G ) and
-0.58 L3 %G , and
-0.28 L3 %G , ”
-0.06 L3 %G cox ,
-0.12 L3 %N %X %X
0.95 L3 %N ) ,
0.48 L3 %N ) and
0.11 L3 %N , and
-0.22 L3 %N at %N
-0.13 L3 %N in the
-0.27 L3 %N p.m .
-0.38 L3 %O %X 's
-0.44 L3 %X " and
-0.10 L3 %X %G (
-0.45 L3 %X %G ,
-0.23 L3 %X %G and
-0.75 L3 %X %N ,
-0.13 L3 %X %X '
0.23 L3 %X %X 's
-0.63 L3 %X %X (
-0.28 L3 %X %X ,
0.29 L3 %X %X ;
-0.23 L3 %X %X and
-0.15 L3 %X %X as
-0.14 L3 %X %X at
-0.15 L3 %X %X by
0.34 L3 %X %X for
-0.28 L3 %X %X from
-0.59 L3 %X %X in
0.09 L3 %X %X of
-0.08 L3 %X %X stars
-0.30 L3 %X %X the
0.18 L3 %X %X to
-0.21 L3 %X 's book
-0.27 L3 %X 's novel
0.30 L3 %X ( %X
-0.52 L3 %X ) ,
0.41 L3 %X ) and
-0.19 L3 %X ) as
-0.23 L3 %X , "
-0.31 L3 %X , %X
0.11 L3 %X , a
0.23 L3 %X , and
-0.08 L3 %X , by
-0.06 L3 %X , starring
-0.38 L3 %X , the
-0.08 L3 %X , while
0.14 L3 %X , with
0.08 L3 %X , ”
0.22 L3 %X - winning
-0.26 L3 %X and newcomer
-0.26 L3 %X and the
-0.27 L3 %X as %G
-0.16 L3 %X at %N
0.20 L3 %X prequel ,
-0.22 L3 %X season %N
-0.20 L3 %X stars as
-0.22 L3 %X thriller /
-0.36 L3 %X will be
-0.13 L3 %X will play
-0.20 L3 %X ” and
-0.61 L3 %Y ) –
-0.20 L3 %Y , and
-0.37 L3 %Y , but
0.13 L3 %Y , the
-0.30 L3 %Y at %N
0.44 L3 & %G ,
-0.29 L3 ' ) ,
0.34 L3 ' , and
0.12 L3 's %X ,
0.05 L3 's %X and
-0.26 L3 's %X to
-0.57 L3 ( %G ,
-0.55 L3 ( %X ,
-0.12 L3 ) , and
-0.30 L3 ) , with
-0.08 L3 ) and the
-0.27 L3 , " said
-0.22 L3 , %C 's
0.14 L3 , %G and
0.30 L3 , %X ,
-0.23 L3 , %X :
0.60 L3 , %X and
-0.17 L3 , according to
-0.15 L3 , along with
-0.20 L3 , and the
-0.10 L3 , as producer
-0.10 L3 , directed by
0.39 L3 , from the
-0.10 L3 , led by
-0.18 L3 , part of
-0.27 L3 , played by
-0.11 L3 , president of
-0.40 L3 , produced by
-0.29 L3 , said :
0.43 L3 , such as
-0.20 L3 , that was
-0.07 L3 , which starred
-0.23 L3 , who plays
-0.17 L3 , written by
-0.14 L3 , ” said
0.33 L3 . %N ,
-0.43 L3 . %X ,
-0.09 L3 / %C /
-0.60 L3 : %C 's
-0.04 L3 : %C /
-0.11 L3 : %X ,
0.35 L3 ^ %C 's
-0.37 L3 ^ %C orders
-0.50 L3 ^ ^ %C
-0.68 L3 ^ ^ %N
-0.21 L3 ^ ^ -
-0.06 L3 ^ ^ actor
0.53 L3 ^ ^ also
0.55 L3 ^ ^ and
-0.07 L3 ^ ^ as
0.18 L3 ^ ^ both
-0.24 L3 ^ ^ but
-0.37 L3 ^ ^ cast
-0.29 L3 ^ ^ creator
-0.08 L3 ^ ^ director
-0.30 L3 ^ ^ executive
-0.16 L3 ^ ^ from
-0.46 L3 ^ ^ genre
-0.26 L3 ^ ^ however
-0.28 L3 ^ ^ imdb
0.51 L3 ^ ^ is
-0.14 L3 ^ ^ joining
-0.18 L3 ^ ^ new
-0.43 L3 ^ ^ our
-0.28 L3 ^ ^ release
-0.18 L3 ^ ^ showrunner
-0.11 L3 ^ ^ starring
-0.13 L3 ^ ^ stars
-0.32 L3 ^ ^ still
-0.09 L3 ^ ^ the
-0.25 L3 ^ ^ when
0.15 L3 ^ ^ while
-0.11 L3 ^ ^ will
-0.14 L3 ^ ^ writer
0.34 L3 ^ as for
-0.44 L3 ^ based on
0.09 L3 ^ cast of
-0.18 L3 ^ could the
-0.05 L3 ^ created by
-0.04 L3 ^ directed by
0.20 L3 ^ fans of
0.08 L3 ^ featured are
-0.14 L3 ^ in the
-0.35 L3 ^ it starred
0.23 L3 ^ meanwhile ,
-0.19 L3 ^ produced by
-0.13 L3 ^ the series
0.32 L3 ^ when is
-0.26 L3 ^ will %X
-0.07 L3 ^ written by
-0.12 L3 a production of
-0.19 L3 an adaptation of
0.28 L3 and %C 's
0.40 L3 and %X 's
-0.12 L3 and %X ,
-0.32 L3 and directed by
-0.09 L3 and illustrated by
-0.06 L3 and produced by
-0.07 L3 and stars as
-0.42 L3 as %G and
-0.09 L3 as %G the
-0.27 L3 as %X ,
0.36 L3 as %X and
-0.07 L3 as well as
-0.16 L3 at %C 's
0.26 L3 at %C include
-0.06 L3 based on the
-0.13 L3 be directed by
0.08 L3 be returning as
-0.08 L3 be written by
-0.05 L3 bo %X and
-0.10 L3 both %X and
0.36 L3 bridge show ,
-0.13 L3 by %G and
-0.14 L3 by %X /
-0.22 L3 by %X and
-0.20 L3 cast also includes
-0.05 L3 cast members include
-0.09 L3 centers on a
-0.05 L3 comedy series from
-0.07 L3 david %X and
-0.21 L3 de %X (
-0.18 L3 directed by :
0.34 L3 e. %G and
-0.20 L3 executive produce through
-0.04 L3 executive produced by
0.05 L3 final season of
0.24 L3 first episode of
0.24 L3 first season of
-0.18 L3 for %X ,
0.39 L3 fourth season of
0.28 L3 has confirmed that
0.29 L3 has it that
-0.17 L3 head of drama
-0.08 L3 her role as
-0.34 L3 in %X 's
0.40 L3 in %X ,
-0.05 L3 in %X ;
-0.48 L3 in %X and
0.04 L3 in %Y ,
-0.19 L3 in and around
-0.05 L3 is created by
-0.16 L3 is directed by
-0.11 L3 is produced by
-0.07 L3 is written by
0.47 L3 last season of
-0.08 L3 lee %X ,
-0.20 L3 like %X ,
-0.45 L3 like %X and
-0.67 L3 new %X 's
0.33 L3 new season of
0.28 L3 new seasons of
-0.06 L3 novels of %O
0.66 L3 of %C 's
-0.09 L3 of %G ,
-0.35 L3 of %X 's
0.23 L3 of %X ,
-0.65 L3 of %X and
-0.17 L3 of the series
-0.32 L3 on %C 's
-0.33 L3 on %C ,
-0.14 L3 on %X ,
-0.08 L3 on %X that
-0.23 L3 on location in
-0.26 L3 opening theme song
-0.15 L3 producer ) ,
-0.09 L3 same name by
0.41 L3 season %N ,
0.17 L3 season %N of
-0.59 L3 season %N |
-0.09 L3 season three of
0.46 L3 second season of
0.29 L3 second series of
-0.05 L3 series written by
-0.25 L3 set in the
0.58 L3 shows such as
-0.18 L3 story of a
0.37 L3 the %C drama
0.15 L3 the %G and
-0.20 L3 the %X 's
0.60 L3 the %X ,
-0.11 L3 the %X and
-0.33 L3 the %X for
-0.42 L3 the %X show
-0.15 L3 the anime at
0.43 L3 the creator of
-0.09 L3 the director is
0.09 L3 the drama series
0.33 L3 the end of
-0.19 L3 the part of
-0.24 L3 the premiere of
-0.20 L3 the previously announced
0.17 L3 the producers of
0.13 L3 the return of
-0.35 L3 the role of
-0.16 L3 the series follows
-0.04 L3 the series stars
-0.07 L3 the show ,
-0.13 L3 the show stars
-0.21 L3 the story of
-0.10 L3 the success of
-0.32 L3 the town of
0.18 L3 the trailer for
0.27 L3 third season of
0.43 L3 to %C 's
0.26 L3 to %O ,
-0.26 L3 to %X %X
0.25 L3 to %X ,
-0.11 L3 to return as
-0.19 L3 was created by
-0.08 L3 was directed by
-0.20 L3 was written by
0.08 L3 we know about
0.28 L3 will star in
-0.10 L3 with %X and
0.24 L3 you can watch
-0.57 L3 | %X |
-0.32 L3 “ %G ”
-0.18 L3 ” %X and
-0.11 L3 ” ) and
0.30 LR " ,
0.17 LR " and
-0.13 LR # $
-0.20 LR %C $
-0.22 LR %C ,
0.17 LR %G %G
-0.41 LR %G %X
-0.23 LR %N $
-0.17 LR %N ,
-0.35 LR %N .
-0.21 LR %N and
-0.09 LR %N in
-0.32 LR %N on
-0.10 LR %O 's
-0.47 LR %X $
-0.38 LR %X %X
-0.47 LR %X ,
-0.25 LR %X .
0.30 LR %X /
-0.09 LR %X :
-0.31 LR %X ?
-0.18 LR %X and
0.39 LR %X for
-0.20 LR %Y $
-0.21 LR %Y ,
-0.21 LR %Y and
-0.06 LR %Y at
-0.31 LR ' .
-0.14 LR ' and
0.21 LR 's $
-0.29 LR 's %Y
0.33 LR 's (
-0.13 LR 's )
0.10 LR 's ,
-0.25 LR 's -
0.15 LR 's .
-0.42 LR 's :
0.37 LR 's and
0.31 LR 's as
-0.11 LR 's has
-0.38 LR 's in
-0.38 LR 's is
-0.28 LR 's novels
-0.29 LR 's of
-0.60 LR 's prequel
0.17 LR 's season
-0.49 LR 's to
-0.26 LR 's was
-0.10 LR ( $
-0.27 LR ( %X
-0.36 LR ( )
-0.99 LR ( ,
-0.10 LR ( /
-0.06 LR ( :
-0.64 LR ( “
0.20 LR ) (
-0.22 LR , $
-0.29 LR , %X
-0.64 LR , 's
-0.20 LR , (
-1.17 LR , )
0.40 LR , ,
-0.15 LR , -
-0.40 LR , :
0.43 LR , ;
0.69 LR , and
-0.58 LR , announced
-0.15 LR , as
-0.16 LR , being
-0.18 LR , confirmed
0.22 LR , creator
-0.15 LR , follows
0.41 LR , has
-0.25 LR , in
0.57 LR , on
-0.15 LR , said
0.54 LR , season
-0.40 LR , series
-0.06 LR , the
-0.25 LR , to
-0.06 LR , was
-0.17 LR , |
-0.19 LR , –
-0.68 LR , —
-0.40 LR - $
-0.12 LR -- ,
-0.04 LR . ,
-0.40 LR / $
-0.11 LR / %Y
-0.14 LR / )
-0.12 LR / ,
-0.32 LR / /
-0.42 LR : $
0.15 LR : 's
0.26 LR : (
-0.42 LR : ,
-0.29 LR : .
-0.13 LR : and
0.29 LR : is
-0.20 LR : me
-0.47 LR : of
0.28 LR : will
0.35 LR : –
0.10 LR ; $
-0.22 LR ; 's
0.16 LR ; (
0.05 LR ; ,
-0.21 LR ; and
-0.10 LR ; as
0.09 LR ; has
-0.18 LR ; in
-0.24 LR ; is
-0.51 LR ; will
-0.24 LR [ ]
0.14 LR ^ "
0.61 LR ^ %C
0.76 LR ^ %N
-0.36 LR ^ 's
0.08 LR ^ (
0.79 LR ^ ,
-0.57 LR ^ -
-0.76 LR ^ .
-0.19 LR ^ /
0.22 LR ^ :
0.37 LR ^ ?
-0.47 LR ^ a
0.33 LR ^ also
-0.41 LR ^ and
-0.51 LR ^ are
-0.60 LR ^ as
0.29 LR ^ boss
0.38 LR ^ by
-0.25 LR ^ cast
0.31 LR ^ comes
0.23 LR ^ continues
-0.10 LR ^ created
0.40 LR ^ creators
-0.13 LR ^ developed
-0.19 LR ^ directed
-0.23 LR ^ directs
-0.30 LR ^ does
0.65 LR ^ fans
-0.20 LR ^ first
0.44 LR ^ follows
-0.55 LR ^ had
-0.20 LR ^ handles
0.26 LR ^ have
0.19 LR ^ hosted
-0.09 LR ^ hosts
-0.37 LR ^ in
0.59 LR ^ is
-0.38 LR ^ it
-0.19 LR ^ joins
-0.34 LR ^ launched
-0.11 LR ^ leads
-0.37 LR ^ makes
-0.30 LR ^ moves
-0.05 LR ^ no
-0.51 LR ^ on
0.30 LR ^ or
-0.30 LR ^ play
-0.09 LR ^ played
-0.32 LR ^ plays
-0.27 LR ^ produces
-0.29 LR ^ renewed
-0.24 LR ^ reprises
0.19 LR ^ returns
0.57 LR ^ s2
-0.10 LR ^ said
-0.21 LR ^ says
-0.23 LR ^ season
-0.27 LR ^ series
-0.10 LR ^ served
-0.05 LR ^ star
0.26 LR ^ stars
-0.20 LR ^ takes
-0.38 LR ^ the
-0.85 LR ^ to
-0.27 LR ^ told
-0.16 LR ^ was
0.28 LR ^ which
-0.39 LR ^ with
0.42 LR ^ won't
-0.41 LR ^ wrote
-0.86 LR ^ |
0.33 LR ^ –
0.70 LR ^ —
-0.40 LR a ,
-0.47 LR a .
-0.09 LR a girl
-0.10 LR a lawyer
-0.17 LR a production
0.38 LR a season
-0.19 LR about ,
-0.26 LR about ?
0.12 LR about season
-0.15 LR actress .
-0.09 LR alongside ,
-0.33 LR an agent
-0.10 LR and %X
-0.41 LR and 's
-0.58 LR and (
-0.04 LR and )
-0.34 LR and ,
-0.14 LR and -
0.31 LR and .
-0.49 LR and :
-0.27 LR and ;
0.17 LR and ?
-0.42 LR and all
0.34 LR and also
0.17 LR and and
-0.48 LR and are
-0.34 LR and back
-0.05 LR and being
-0.08 LR and de
0.37 LR and did
-0.16 LR and executive
0.50 LR and for
0.24 LR and have
0.19 LR and in
0.45 LR and is
0.18 LR and kicks
0.23 LR and on
-0.10 LR and reprise
-0.20 LR and respectively
-0.07 LR and return
-0.05 LR and said
-0.09 LR and share
0.23 LR and star
-0.15 LR and story
-0.08 LR and takes
-0.16 LR and team
0.13 LR and the
-0.46 LR and to
-0.09 LR and was
-0.47 LR and were
-0.05 LR and who
0.26 LR and will
0.64 LR and with
-0.17 LR and –
0.18 LR are ,
-0.08 LR are and
0.18 LR around ,
-0.19 LR around .
-0.15 LR as "
-0.38 LR as $
-0.18 LR as (
-0.29 LR as )
0.20 LR as ,
-0.64 LR as .
-0.04 LR as ;
-0.40 LR as and
-0.54 LR as in
-0.54 LR as is
-0.18 LR as the
-0.36 LR as with
-0.19 LR as would
-0.08 LR at $
-0.45 LR at ,
-0.39 LR at .
-0.07 LR at in
-0.19 LR at on
-0.13 LR back and
-0.36 LR be .
-0.18 LR between and
-0.11 LR bo and
-0.21 LR book ,
0.18 LR both and
-0.14 LR brothers and
-0.05 LR but has
0.16 LR but is
-0.27 LR by $
-0.29 LR by 's
-0.39 LR by (
0.12 LR by ,
-0.63 LR by .
-0.13 LR by /
-0.29 LR by and
-0.09 LR by on
0.37 LR by “
-0.28 LR called ,
0.54 LR called .
-0.19 LR cast $
-0.05 LR cast (
-0.23 LR cast ,
-0.11 LR character (
0.12 LR comedy .
0.36 LR comedy on
-0.12 LR creator .
-0.14 LR creator has
-0.05 LR creator said
-0.20 LR de .
-0.08 LR director (
-0.06 LR director ,
-0.04 LR director is
-0.24 LR doing ,
0.07 LR drama .
0.30 LR drama is
0.30 LR drama returns
0.14 LR drama said
0.10 LR drama will
0.11 LR dramas and
-0.28 LR executive ,
-0.31 LR father (
-0.14 LR feature ,
-0.31 LR film ,
-0.16 LR follows (
0.38 LR for $
-0.06 LR for 's
-0.60 LR for ,
-0.45 LR for .
0.31 LR for ;
0.49 LR for and
-0.08 LR for as
-0.16 LR for in
-0.12 LR for on
0.21 LR for season
0.04 LR for series
0.16 LR for to
-0.38 LR for –
-0.10 LR from $
-0.34 LR from %X
-0.13 LR from 's
-0.31 LR from ,
-0.58 LR from .
-0.13 LR from and
-0.15 LR genre /
0.43 LR has ,
-0.53 LR has and
0.35 LR in $
-0.46 LR in 's
0.29 LR in .
-0.46 LR in ...
-0.54 LR in and
0.34 LR in are
-0.50 LR in for
-0.44 LR in in
-0.30 LR in on
0.35 LR in season
-0.10 LR in series
-0.20 LR in this
-0.36 LR in until
-0.10 LR include (
0.68 LR include ,
0.14 LR include and
-0.15 LR includes (
-0.24 LR includes ,
0.19 LR including (
-0.18 LR including ,
-0.08 LR including and
0.60 LR is %X
0.42 LR is 's
0.32 LR is (
-0.12 LR is ,
-0.29 LR is .
-0.10 LR is ;
-0.14 LR is as
-0.05 LR is from
0.26 LR is on
0.52 LR is season
-0.24 LR its ,
-0.05 LR lead ,
0.22 LR like ,
-0.62 LR like and
-0.20 LR meets ,
-0.08 LR members ,
-0.26 LR movie .
-0.05 LR named .
-0.19 LR no .
-0.15 LR novel ,
0.68 LR of $
-0.62 LR of %X
-0.41 LR of 's
-0.38 LR of (
0.66 LR of .
0.25 LR of :
-0.41 LR of ;
0.17 LR of ?
0.05 LR of aired
-0.37 LR of and
0.29 LR of are
-0.17 LR of as
-0.09 LR of for
0.20 LR of have
-0.25 LR of in
0.42 LR of includes
-0.42 LR of is
0.41 LR of on
0.14 LR of premieres
0.48 LR of season
-0.19 LR of to
0.40 LR of was
-0.10 LR of who
0.40 LR of will
-0.14 LR of “
-0.20 LR on $
0.17 LR on 's
-0.11 LR on (
-0.19 LR on +
-0.55 LR on ,
0.42 LR on .
0.24 LR on after
0.21 LR on and
-0.24 LR on at
0.16 LR on has
-0.18 LR on in
-0.18 LR on on
-0.48 LR on –
-0.08 LR opposite in
-0.66 LR or .
0.45 LR pilot ,
0.11 LR pilot from
-0.20 LR play ,
-0.22 LR play .
-0.50 LR plays ,
-0.15 LR plays .
-0.09 LR plays in
-0.04 LR producer 's
-0.19 LR producer .
-0.04 LR producer will
-0.12 LR producers ,
0.09 LR renewing for
-0.31 LR said ,
-0.08 LR said .
-0.19 LR series ,
0.64 LR series .
0.09 LR series has
0.39 LR series is
0.29 LR series will
0.58 LR show ,
0.46 LR show .
0.39 LR show with
-0.11 LR showrunner ,
0.34 LR since ,
-0.14 LR since took
-0.20 LR small town
-0.11 LR so $
0.44 LR spin-off ,
-0.16 LR star (
-0.07 LR star and
-0.04 LR star has
-0.12 LR starred ,
-0.09 LR starring (
-0.28 LR starring ,
-0.10 LR starring and
-0.08 LR stars (
-0.23 LR stars ,
-0.07 LR stars as
-0.32 LR still $
-0.21 LR takes at
-0.10 LR that 's
-0.12 LR that ,
0.33 LR that season
0.07 LR that was
0.28 LR that will
0.16 LR that would
0.15 LR the $
-0.15 LR the %X
-0.13 LR the %Y
-0.07 LR the 's
-0.27 LR the (
-0.68 LR the ,
-0.17 LR the -
-0.14 LR the .
-0.25 LR the :
0.14 LR the ?
-0.46 LR the and
-0.06 LR the area
-0.04 LR the family
-0.26 LR the for
-0.17 LR the in
0.15 LR the is
-0.24 LR the last
0.13 LR the season
0.06 LR the series
-0.31 LR the show
-0.36 LR the spinoff
-0.19 LR the to
-0.26 LR the will
0.16 LR thriller ,
0.10 LR thriller has
-0.20 LR through .
0.35 LR to $
-0.41 LR to 's
0.10 LR to (
-0.36 LR to ,
-0.41 LR to .
0.10 LR to and
-0.31 LR to for
0.11 LR to in
0.06 LR to the
-0.21 LR to to
-0.17 LR under .
0.24 LR up for
-0.13 LR villain ,
0.30 LR was .
0.22 LR when was
0.29 LR whether is
-0.16 LR which is
0.17 LR while 's
0.07 LR while is
-0.54 LR while will
-0.24 LR wife ,
-0.12 LR winner ,
-0.36 LR with 's
-0.21 LR with (
0.37 LR with ,
-0.92 LR with .
-0.07 LR with ;
-0.10 LR with again
0.29 LR with and
-0.08 LR with as
-0.07 LR with at
0.36 LR with in
-0.16 LR with producing
-0.05 LR with returning
-0.04 LR writer .
0.62 LR | (
-0.23 LR | ,
-0.52 LR | :
0.75 LR | |
-0.40 LR – $
0.54 LR – (
0.73 LR – ,
-0.10 LR – and
-0.56 LR — $
0.08 LR — ,
-0.59 LR ” )
-0.06 LR ” ,
0.54 LR ” and
-0.20 LR ” said
-0.27 Lb2 !
0.28 Lb2 "
-0.18 Lb2 %C
-0.07 Lb2 %G
0.52 Lb2 %N
0.07 Lb2 %O
-0.59 Lb2 %X
-0.20 Lb2 (
0.64 Lb2 )
-0.18 Lb2 ,
0.55 Lb2 -
0.65 Lb2 .
-0.18 Lb2 /
-0.04 Lb2 :
0.50 Lb2 ;
-0.22 Lb2 a
-0.23 Lb2 according
0.22 Lb2 account
-0.11 Lb2 acted
-0.17 Lb2 actor
-0.31 Lb2 actors
-0.20 Lb2 adaptation
-0.06 Lb2 adapted
-0.05 Lb2 added
-0.36 Lb2 after
-0.33 Lb2 again
0.07 Lb2 all
-0.21 Lb2 along
-0.29 Lb2 already
0.21 Lb2 and
-0.14 Lb2 announced
-0.17 Lb2 another
-0.12 Lb2 are
0.19 Lb2 as
-0.18 Lb2 association
-0.69 Lb2 at
0.29 Lb2 back
-0.33 Lb2 backdrop
-0.46 Lb2 based
-0.35 Lb2 be
0.18 Lb2 begun
0.17 Lb2 book
0.14 Lb2 bring
-0.21 Lb2 but
-0.42 Lb2 by
-0.09 Lb2 call
-0.14 Lb2 camera
0.24 Lb2 can
0.26 Lb2 cartoon
-0.14 Lb2 chair
-0.31 Lb2 character
-0.26 Lb2 characters
-0.15 Lb2 children
-0.22 Lb2 city
-0.07 Lb2 co-production
-0.05 Lb2 co-written
0.41 Lb2 come
0.43 Lb2 comedy
0.35 Lb2 coming
0.35 Lb2 confirmed
-0.32 Lb2 considered
-0.26 Lb2 cop
-0.18 Lb2 could
-0.13 Lb2 county
-0.18 Lb2 cox
-0.34 Lb2 created
0.29 Lb2 creator
-0.17 Lb2 creators
0.61 Lb2 crime
-0.14 Lb2 daughter
-0.27 Lb2 de
-0.45 Lb2 design
-0.54 Lb2 directed
-0.24 Lb2 director
-0.12 Lb2 directs
0.05 Lb2 dk
0.31 Lb2 done
0.15 Lb2 drama
-0.39 Lb2 during
-0.05 Lb2 duties
-0.17 Lb2 ego
0.06 Lb2 end
0.21 Lb2 episode
-0.60 Lb2 episodes
-0.05 Lb2 eps
-0.36 Lb2 event
-0.07 Lb2 ever
0.04 Lb2 executive
0.16 Lb2 family
0.23 Lb2 famous
0.37 Lb2 fans
-0.05 Lb2 fantasy
-0.23 Lb2 far
0.08 Lb2 featured
-0.42 Lb2 film
-0.20 Lb2 first
0.09 Lb2 five
0.35 Lb2 followed
0.17 Lb2 follows
0.35 Lb2 for
0.18 Lb2 four
-0.04 Lb2 front
-0.34 Lb2 get
-0.11 Lb2 guy
0.43 Lb2 has
0.14 Lb2 hat
-0.25 Lb2 he
-0.06 Lb2 head
-0.49 Lb2 her
-0.38 Lb2 here
-0.58 Lb2 his
0.15 Lb2 hit
0.21 Lb2 horror
0.23 Lb2 hosted
0.07 Lb2 hours
-0.16 Lb2 house
-0.14 Lb2 how
0.20 Lb2 i
-0.15 Lb2 idea
-0.17 Lb2 illustrated
-0.73 Lb2 in
0.13 Lb2 instead
0.09 Lb2 interested
-0.29 Lb2 into
0.37 Lb2 is
-0.49 Lb2 it
-0.37 Lb2 its
-0.16 Lb2 iu
-0.05 Lb2 joined
-0.14 Lb2 know
-0.57 Lb2 known
-0.15 Lb2 last
-0.21 Lb2 launch
-0.07 Lb2 law
0.37 Lb2 lawyer
0.34 Lb2 leads
-0.19 Lb2 led
0.28 Lb2 limited
-0.27 Lb2 location
0.40 Lb2 long
-0.62 Lb2 looking
-0.30 Lb2 made
-0.17 Lb2 man
-0.27 Lb2 manga
0.27 Lb2 may
-0.28 Lb2 me
0.22 Lb2 meanwhile
-0.27 Lb2 members
0.44 Lb2 midseason
-0.31 Lb2 mother
0.05 Lb2 moved
-0.16 Lb2 name
-0.16 Lb2 named
-0.09 Lb2 network
0.16 Lb2 new
0.84 Lb2 news
-0.23 Lb2 no
-0.11 Lb2 novel
-0.31 Lb2 novels
-0.17 Lb2 now
-0.39 Lb2 of
-0.24 Lb2 off
-0.39 Lb2 on
-0.18 Lb2 ono
0.36 Lb2 or
0.33 Lb2 order
0.18 Lb2 original
0.09 Lb2 out
-0.34 Lb2 outside
-0.20 Lb2 over
-0.27 Lb2 p.m
-0.49 Lb2 pair
-0.09 Lb2 partner
-0.28 Lb2 parts
0.36 Lb2 pen
0.22 Lb2 picked
0.40 Lb2 pilots
-0.09 Lb2 place
-0.15 Lb2 play
-0.29 Lb2 played
-0.32 Lb2 portray
-0.47 Lb2 premiere
0.20 Lb2 prequel
-0.11 Lb2 president
-0.14 Lb2 previously
-0.21 Lb2 produce
-0.50 Lb2 produced
0.10 Lb2 producer
0.37 Lb2 producers
-0.21 Lb2 produces
-0.51 Lb2 production
-0.12 Lb2 programming
0.34 Lb2 project
-0.16 Lb2 quickly
-0.12 Lb2 reads
-0.05 Lb2 regular
-0.08 Lb2 regulars
-0.06 Lb2 reimagining
0.23 Lb2 release
0.48 Lb2 replaced
-0.22 Lb2 report
0.38 Lb2 return
-0.15 Lb2 returning
-0.27 Lb2 returns
-0.26 Lb2 reunited
-0.10 Lb2 revolves
-0.24 Lb2 role
-0.24 Lb2 roles
-0.28 Lb2 rolling
-0.36 Lb2 romance
0.27 Lb2 romantic
0.16 Lb2 rookie
0.25 Lb2 run
0.32 Lb2 runs
0.31 Lb2 said
-0.04 Lb2 same
-0.33 Lb2 says
-0.11 Lb2 script
0.17 Lb2 scripted
0.49 Lb2 seasons
0.23 Lb2 second
0.17 Lb2 see
0.07 Lb2 seen
-0.34 Lb2 sequel
-0.20 Lb2 series
-0.41 Lb2 she
-0.49 Lb2 shooting
-0.31 Lb2 shoots
-0.06 Lb2 shot
-0.20 Lb2 shown
0.16 Lb2 showrunner
0.45 Lb2 shows
0.28 Lb2 slate
-0.35 Lb2 so
-0.15 Lb2 space
-0.52 Lb2 spin-off
-0.30 Lb2 spinoff
0.17 Lb2 spy
0.41 Lb2 starred
-0.26 Lb2 starring
-0.06 Lb2 stars
-0.30 Lb2 stories
-0.28 Lb2 subsidiary
0.21 Lb2 success
-0.30 Lb2 such
-0.20 Lb2 sydney
0.29 Lb2 take
-0.30 Lb2 team
-0.18 Lb2 television
-0.34 Lb2 that
-0.32 Lb2 the
-0.27 Lb2 their
-0.11 Lb2 them
-0.33 Lb2 theme
-0.30 Lb2 this
-0.38 Lb2 three
0.32 Lb2 title
0.14 Lb2 to
0.25 Lb2 today
0.26 Lb2 together
-0.42 Lb2 town
0.34 Lb2 trailer
-0.10 Lb2 translates
-0.25 Lb2 tv
-0.06 Lb2 two
-0.26 Lb2 uk
0.18 Lb2 up
-0.09 Lb2 us
-0.05 Lb2 veep
0.51 Lb2 version
-0.26 Lb2 video
-0.29 Lb2 voice
0.13 Lb2 was
-0.26 Lb2 way
-0.32 Lb2 we
0.09 Lb2 web
-0.54 Lb2 webtoon
-0.07 Lb2 week
-0.07 Lb2 well
-0.21 Lb2 what
0.31 Lb2 when
0.13 Lb2 which
-0.28 Lb2 while
-0.14 Lb2 why
-0.18 Lb2 wife
-0.59 Lb2 will
-0.56 Lb2 with
-0.47 Lb2 working
0.21 Lb2 world
0.20 Lb2 writer
-0.35 Lb2 written
-0.05 Lb2 wrote
-0.45 Lb2 year
-0.18 Lb2 years
0.10 Lb2 yes
0.38 Lb2 you
-0.43 Lb2 |
0.56 Lb2 –
0.11 Lb2 —
-0.33 Lb2 ”
0.58 R1 !
0.33 R1 "
-0.09 R1 $
-0.31 R1 %
0.36 R1 %C
-0.42 R1 %G
0.90 R1 %N
-0.18 R1 %O
-1.20 R1 %X
-0.86 R1 %Y
0.31 R1 '
-0.86 R1 's
0.69 R1 (
-1.22 R1 )
-0.29 R1 +
0.30 R1 ,
-0.84 R1 -
0.14 R1 --
0.25 R1 .
-0.29 R1 ...
-0.76 R1 /
0.22 R1 ;
0.37 R1 ?
0.28 R1 [
-0.75 R1 ]
-0.09 R1 a
0.28 R1 about
-0.44 R1 actor
-0.42 R1 actress
0.38 R1 after
-0.28 R1 again
-0.37 R1 agent
0.05 R1 aired
0.32 R1 airs
0.39 R1 all
0.28 R1 alone
0.07 R1 along
0.40 R1 also
-0.27 R1 although
0.48 R1 an
-0.50 R1 and
-0.18 R1 animated
-0.16 R1 animates
-0.32 R1 animation
0.35 R1 announced
-0.06 R1 area
-0.04 R1 arrived
-0.32 R1 as
-0.06 R1 at
-0.14 R1 attends
-0.39 R1 back
0.28 R1 based
0.13 R1 became
-0.13 R1 before
0.24 R1 began
0.26 R1 begins
-0.25 R1 being
-0.17 R1 bo
-0.32 R1 book
0.21 R1 books
0.29 R1 boss
-0.40 R1 broadcast
-0.53 R1 but
-0.22 R1 by
-0.08 R1 called
-0.19 R1 can
-0.21 R1 cast
-0.20 R1 city
-0.24 R1 come
0.28 R1 comes
-0.31 R1 comic
0.12 R1 coming
-0.15 R1 commented
0.23 R1 confirmed
0.23 R1 continues
-0.07 R1 could
-0.28 R1 created
0.70 R1 creator
0.40 R1 creators
-0.30 R1 da
-0.29 R1 data
-0.43 R1 de
-0.17 R1 denied
-0.13 R1 described
-0.13 R1 developed
0.33 R1 did
-0.23 R1 directed
-0.24 R1 directs
-0.30 R1 does
-0.29 R1 doesn't
-0.48 R1 drama
0.30 R1 drew
-0.67 R1 episodes
-0.23 R1 exec
0.12 R1 executive
-0.17 R1 fame
-0.35 R1 family
0.65 R1 fans
-0.37 R1 finally
0.04 R1 first
0.16 R1 follows
0.67 R1 for
1.02 R1 from
0.11 R1 gets
-0.15 R1 girl
0.49 R1 goes
0.32 R1 gone
0.22 R1 got
0.12 R1 had
-0.29 R1 handles
0.63 R1 has
0.28 R1 have
-0.08 R1 her
-0.30 R1 here
-0.06 R1 his
0.19 R1 hosted
-0.06 R1 hosts
-0.24 R1 in
0.42 R1 includes
0.30 R1 into
0.27 R1 isn't
-0.72 R1 it
-0.12 R1 joining
-0.09 R1 joins
0.16 R1 keeps
0.18 R1 kicks
0.29 R1 lands
0.27 R1 last
0.31 R1 later
-0.31 R1 launch
-0.34 R1 launched
-0.10 R1 lawyer
-0.36 R1 leads
-0.18 R1 leave
-0.18 R1 led
0.19 R1 left
-0.16 R1 lent
0.35 R1 light
-0.30 R1 made
-0.50 R1 magazine
-0.33 R1 makes
0.13 R1 making
-0.22 R1 marks
0.17 R1 may
-0.20 R1 me
-0.27 R1 moves
-0.24 R1 movie
0.09 R1 next
0.14 R1 no
0.14 R1 not
-0.42 R1 novel
-0.32 R1 novels
-0.72 R1 of
-0.20 R1 once
-0.44 R1 one
-0.12 R1 only
0.27 R1 or
-0.17 R1 out
-0.11 R1 overseeing
-0.35 R1 p.m
0.18 R1 pilot
-0.30 R1 play
-0.30 R1 played
-0.11 R1 playing
-0.31 R1 plays
0.06 R1 premiered
0.34 R1 premieres
0.26 R1 producers
-0.36 R1 produces
-0.19 R1 producing
-0.17 R1 production
-0.35 R1 put
0.06 R1 released
-0.15 R1 remains
-0.29 R1 renewed
-0.10 R1 reprise
-0.24 R1 reprises
-0.30 R1 respectively
-0.29 R1 return
-0.05 R1 returning
0.48 R1 returns
-0.13 R1 revealed
-0.25 R1 role
-0.21 R1 roll
0.57 R1 s2
-0.30 R1 said
-0.55 R1 says
-0.50 R1 season
-0.11 R1 seems
-0.10 R1 senior
-0.39 R1 series
-0.10 R1 served
-0.05 R1 serves
-0.11 R1 set
-0.09 R1 share
-0.27 R1 she
-0.40 R1 show
-0.18 R1 shows
-0.09 R1 since
-0.30 R1 sisters
-0.27 R1 slot
-0.35 R1 so
-0.97 R1 spin-off
-0.34 R1 spinoff
-0.34 R1 stage
-0.58 R1 star
0.21 R1 starring
0.57 R1 stars
0.12 R1 started
0.65 R1 starts
-0.28 R1 stays
-0.07 R1 stepped
-0.10 R1 steps
-0.43 R1 still
-0.15 R1 story
-0.50 R1 take
-0.34 R1 takes
-0.12 R1 team
0.29 R1 tells
0.10 R1 this
-0.45 R1 thriller
-0.42 R1 time
0.31 R1 to
-0.13 R1 together
-0.41 R1 told
-0.60 R1 too
-0.20 R1 town
-0.10 R1 turned
-0.27 R1 turns
0.29 R1 tv
-0.36 R1 until
-0.25 R1 update
-0.34 R1 very
-0.31 R1 via
0.11 R1 villain
-0.13 R1 walked
-0.13 R1 was
-0.27 R1 website
-0.37 R1 were
0.29 R1 when
0.70 R1 which
0.62 R1 while
-0.32 R1 who
0.05 R1 will
-0.28 R1 winning
0.43 R1 with
0.35 R1 won't
0.21 R1 would
0.26 R1 written
-0.49 R1 wrote
-0.29 R1 you
0.41 R1 |
0.21 R1 –
0.05 R1 —
1.32 R1 “
-0.16 R2 ! $
0.82 R2 ! ,
0.19 R2 " %X
0.21 R2 " the
-0.09 R2 $ $
-0.31 R2 % $
0.47 R2 %C $
-0.50 R2 %C %C
-0.46 R2 %G %X
-0.20 R2 %X $
-0.31 R2 %X %X
-0.31 R2 %X )
-0.42 R2 %X ,
-0.23 R2 %X .
0.25 R2 %X ?
-0.25 R2 %X and
0.05 R2 %X for
-0.65 R2 %X of
-0.24 R2 %Y $
-0.30 R2 %Y ,
-0.08 R2 %Y in
0.42 R2 ' %X
-0.32 R2 's %C
-0.64 R2 's %G
-0.12 R2 's '
-0.10 R2 's (
-0.22 R2 's announcement
-0.11 R2 's book
-0.07 R2 's character
-0.15 R2 's childhood
-0.16 R2 's father
0.24 R2 's first
-0.18 R2 's husband
-0.29 R2 's journey
-0.18 R2 's last
-0.46 R2 's manga
-0.21 R2 's novel
-0.18 R2 's second
0.40 R2 's third
-0.23 R2 's top
-0.05 R2 's trilogy
-0.06 R2 's “
0.09 R2 ( %C
0.57 R2 ( %N
-0.12 R2 ( %X
0.22 R2 ( %Y
-0.61 R2 ( '
-0.05 R2 ( as
-0.17 R2 ( he
0.25 R2 ( may
0.19 R2 ( new
-0.14 R2 ( no
0.39 R2 ( season
-0.53 R2 ( the
-0.42 R2 ( “
-0.12 R2 ) $
-0.21 R2 ) %G
-0.72 R2 ) ,
-0.13 R2 ) .
-0.64 R2 ) and
-0.35 R2 ) as
-0.38 R2 ) has
-0.49 R2 ) is
-0.09 R2 ) star
0.27 R2 ) who
-0.43 R2 ) will
-0.14 R2 ) would
0.06 R2 , "
-0.46 R2 , %G
-0.21 R2 , %N
-0.28 R2 , %O
-0.39 R2 , %X
-0.63 R2 , %Y
0.49 R2 , a
-0.20 R2 , according
0.16 R2 , an
0.44 R2 , and
-0.24 R2 , announced
-0.30 R2 , arrives
-0.18 R2 , best
-0.30 R2 , but
-0.48 R2 , by
-0.05 R2 , creator
-0.19 R2 , described
0.16 R2 , directed
-0.12 R2 , director
-0.41 R2 , do
-0.27 R2 , each
-0.39 R2 , for
0.35 R2 , from
-0.44 R2 , has
-0.26 R2 , her
0.46 R2 , in
0.29 R2 , is
-0.23 R2 , it
-0.24 R2 , its
-0.22 R2 , known
-0.19 R2 , last
-0.15 R2 , leaving
0.27 R2 , made
-0.55 R2 , meanwhile
-0.23 R2 , mr
-0.38 R2 , new
0.35 R2 , of
-0.50 R2 , on
-0.13 R2 , once
-0.22 R2 , one
0.22 R2 , part
-0.42 R2 , played
-0.43 R2 , premieres
-0.20 R2 , president
-0.10 R2 , produced
-0.18 R2 , respectively
0.35 R2 , said
0.86 R2 , series
-0.18 R2 , she
-0.16 R2 , since
0.48 R2 , starring
-0.10 R2 , takes
-0.33 R2 , that
0.46 R2 , the
-0.15 R2 , their
-0.14 R2 , though
-0.20 R2 , to
-0.09 R2 , told
-0.49 R2 , was
-0.25 R2 , we
0.12 R2 , where
0.41 R2 , which
0.33 R2 , while
-0.69 R2 , who
-0.13 R2 , whom
-0.49 R2 , whose
0.38 R2 , will
0.69 R2 , with
0.28 R2 , writer
0.09 R2 , written
-0.18 R2 , “
-0.06 R2 - %G
-0.15 R2 - based
-0.12 R2 - led
-0.24 R2 - owned
-0.11 R2 - produced
-0.35 R2 - set
-0.11 R2 - themed
-0.22 R2 - winning
0.24 R2 . $
-0.21 R2 . ,
-0.26 R2 ... $
-0.15 R2 ... no
-0.46 R2 / %C
0.25 R2 / %G
-0.24 R2 / %N
-0.54 R2 / %X
-0.39 R2 : "
-0.20 R2 : $
-0.84 R2 : %C
-0.57 R2 : %G
-0.63 R2 : %N
-0.31 R2 : %X
-0.26 R2 : '
-0.18 R2 : a
-0.39 R2 : all
-0.26 R2 : drama
0.17 R2 : it
0.36 R2 : new
-0.40 R2 : series
-0.52 R2 : the
-0.24 R2 : “
0.39 R2 ; %C
-0.34 R2 ; %G
0.17 R2 ; %X
0.29 R2 ; and
-0.40 R2 ; the
0.23 R2 ? $
0.30 R2 ? but
0.20 R2 a $
-0.10 R2 a %N
-0.27 R2 a %X
0.28 R2 about a
-0.42 R2 actress %G
0.32 R2 after one
0.21 R2 after two
-0.08 R2 again playing
0.07 R2 along with
0.52 R2 also had
0.77 R2 and "
-0.46 R2 and %C
-0.35 R2 and %G
0.29 R2 and %N
-0.23 R2 and %Y
0.31 R2 and '
0.44 R2 and a
0.13 R2 and also
-0.13 R2 and directed
-0.15 R2 and her
-0.29 R2 and his
-0.13 R2 and is
-0.08 R2 and newcomer
0.21 R2 and other
-0.47 R2 and the
-0.07 R2 and will
-0.32 R2 and written
-0.06 R2 and “
0.46 R2 announced on
0.28 R2 are %G
0.41 R2 are %X
-0.06 R2 are all
-0.33 R2 are also
-0.48 R2 are back
-0.14 R2 are executive
-0.35 R2 are in
-0.25 R2 are rolling
-0.31 R2 are the
-0.06 R2 area .
-0.32 R2 as %G
-0.38 R2 as %X
-0.17 R2 as a
-0.19 R2 as he
-0.19 R2 as the
0.22 R2 as well
-0.26 R2 at %N
-0.45 R2 at its
-0.19 R2 at the
-0.23 R2 back in
0.28 R2 based on
-0.07 R2 being the
-0.17 R2 bo %X
-0.14 R2 book series
-0.05 R2 books ,
0.29 R2 boss %G
-0.36 R2 by %G
-0.27 R2 by %X
0.22 R2 by contrast
-0.08 R2 called it
-0.15 R2 commented :
-0.14 R2 created by
-0.12 R2 created it
0.70 R2 creator %G
0.40 R2 creators %G
-0.30 R2 da %X
-0.35 R2 de %X
-0.11 R2 de la
-0.13 R2 described the
-0.13 R2 developed the
-0.08 R2 directed .
-0.29 R2 directed the
-0.17 R2 directs .
-0.05 R2 directs the
-0.27 R2 drama %X
-0.50 R2 episodes ,
-0.23 R2 exec produce
-0.16 R2 executive produce
0.40 R2 fans ,
0.40 R2 fans will
-0.18 R2 follows on
-0.22 R2 follows the
0.49 R2 for %C
-0.30 R2 for %G
0.18 R2 for %X
-0.10 R2 for a
0.45 R2 for the
0.43 R2 from %G
0.58 R2 from %X
-0.11 R2 from the
-0.16 R2 gets a
-0.12 R2 girl ,
0.41 R2 had been
-0.20 R2 handles sales
-0.09 R2 has become
0.14 R2 has been
-0.31 R2 has joined
0.27 R2 has not
-0.19 R2 has said
0.31 R2 has seen
-0.53 R2 has the
-0.16 R2 has written
-0.17 R2 have all
0.28 R2 have begun
-0.34 R2 have joined
-0.15 R2 have written
0.19 R2 hosted by
-0.83 R2 in %X
0.26 R2 in %Y
-0.42 R2 in a
-0.32 R2 in his
-0.06 R2 in new
-0.16 R2 in season
-0.42 R2 in the
0.31 R2 includes %G
0.55 R2 is %X
0.11 R2 is ,
0.24 R2 is a
-0.07 R2 is also
0.31 R2 is an
0.41 R2 is another
-0.17 R2 is available
-0.23 R2 is back
0.24 R2 is based
-0.08 R2 is behind
0.13 R2 is being
-0.13 R2 is coming
0.15 R2 is dead
-0.13 R2 is directing
-0.10 R2 is doing
0.19 R2 is due
-0.21 R2 is found
-0.11 R2 is getting
-0.58 R2 is in
-0.23 R2 is leaving
-0.27 R2 is locked
-0.19 R2 is making
0.11 R2 is not
-0.50 R2 is off
-0.15 R2 is on
0.30 R2 is produced
0.13 R2 is renewed
0.12 R2 is said
-0.16 R2 is scheduled
-0.18 R2 is seen
-0.35 R2 is the
0.22 R2 is to
-0.08 R2 is writing
0.40 R2 is “
-0.10 R2 joining the
0.29 R2 lands on
0.31 R2 later this
-0.12 R2 launched a
-0.33 R2 launched the
-0.18 R2 led the
0.35 R2 light novel
-0.12 R2 made the
0.20 R2 makes its
-0.32 R2 moves to
-0.24 R2 movie .
-0.23 R2 no %X
-0.24 R2 novel ,
-0.24 R2 of %G
-0.42 R2 of %X
-0.19 R2 of the
-0.39 R2 on .
-0.11 R2 overseeing the
-0.35 R2 p.m .
-0.12 R2 plays %G
-0.10 R2 plays %X
-0.19 R2 plays the
0.18 R2 premiered on
0.29 R2 premieres %X
0.14 R2 premieres on
-0.60 R2 prequel ,
-0.33 R2 produces with
-0.05 R2 production for
-0.29 R2 renewed for
-0.08 R2 reprises her
-0.28 R2 respectively .
-0.28 R2 return to
0.19 R2 returns %X
-0.30 R2 returns as
0.52 R2 returns for
-0.12 R2 returns to
-0.06 R2 said ,
-0.10 R2 said .
-0.06 R2 said :
-0.21 R2 said in
0.11 R2 said that
-0.08 R2 said the
0.23 R2 season %N
0.35 R2 season two
-0.28 R2 series %X
-0.38 R2 series ,
0.14 R2 series .
0.07 R2 series follows
-0.26 R2 series in
-0.32 R2 series three
-0.10 R2 served as
-0.05 R2 serves as
-0.06 R2 set to
-0.07 R2 share the
-0.31 R2 show %X
-0.31 R2 show :
-0.46 R2 star %G
-0.25 R2 star .
0.20 R2 starring %G
0.14 R2 starring %X
0.49 R2 stars %G
-0.20 R2 stars as
-0.41 R2 stars in
-0.11 R2 takes %X
-0.13 R2 takes over
-0.16 R2 team up
0.30 R2 tells the
0.23 R2 the %X
-0.27 R2 the new
-0.41 R2 the second
-0.34 R2 the show
0.20 R2 this week
-0.09 R2 thriller %X
-0.38 R2 time slot
0.18 R2 to %C
-0.34 R2 to %G
-0.42 R2 to %N
-0.34 R2 to %X
-0.23 R2 to be
0.23 R2 to return
0.52 R2 to the
-0.31 R2 told %X
-0.07 R2 told us
-0.36 R2 until %X
-0.31 R2 via %X
0.11 R2 was a
0.27 R2 was cancelled
0.41 R2 was created
0.05 R2 was in
0.36 R2 was made
0.47 R2 was renewed
-0.11 R2 who is
-0.09 R2 who were
0.48 R2 will air
0.41 R2 will also
0.10 R2 will debut
0.31 R2 will go
0.06 R2 will have
0.05 R2 will make
-0.32 R2 will not
-0.33 R2 will perform
-0.35 R2 will play
0.23 R2 will premiere
-0.07 R2 will remain
-0.08 R2 will reprise
-0.24 R2 will return
-0.06 R2 with %G
-0.24 R2 with %X
0.34 R2 won't be
-0.10 R2 would be
0.26 R2 written by
-0.09 R2 wrote it
-0.22 R2 wrote the
0.50 R2 | %C
-0.62 R2 | %N
-0.28 R2 | %X
0.49 R2 – %C
0.57 R2 – %G
0.29 R2 – %N
-0.77 R2 – %X
-0.46 R2 – a
-0.55 R2 – and
0.66 R2 – season
-0.46 R2 – the
0.37 R2 — %C
-0.48 R2 — %N
0.66 R2 — %X
0.21 R2 — not
-0.49 R2 — that
0.39 R2 “ %G
0.21 R2 “ %X
0.22 R2 “ the
-0.16 R3 ! $ $
-0.36 R3 " %X "
0.21 R3 " the %X
-0.09 R3 $ $ $
-0.31 R3 % $ $
0.47 R3 %C $ $
-0.20 R3 %X $ $
-0.24 R3 %X %X $
-0.19 R3 %X %X .
0.29 R3 %X %X and
-0.27 R3 %X ) and
-0.23 R3 %X . $
0.25 R3 %X ? $
-0.08 R3 %X and %G
-0.65 R3 %X of %G
-0.24 R3 %Y $ $
0.24 R3 ' %X %X
0.31 R3 ' %X '
-0.32 R3 's %G %G
-0.58 R3 's %G %X
-0.11 R3 's ' %X
-0.10 R3 's ( %X
-0.06 R3 's character ,
-0.18 R3 's husband %G
-0.23 R3 's journey to
-0.33 R3 's manga ,
0.26 R3 's third season
-0.27 R3 ( %C %C
0.34 R3 ( %C )
0.26 R3 ( %C ,
-0.48 R3 ( %G %G
0.31 R3 ( %G %X
-0.73 R3 ( %G )
-0.21 R3 ( %G ,
0.58 R3 ( %N )
-0.85 R3 ( %N eps
-0.70 R3 ( %X %G
0.08 R3 ( %X %N
-0.09 R3 ( %X %X
-0.26 R3 ( %X )
-0.62 R3 ( %X ,
-0.09 R3 ( %X :
-0.18 R3 ( %X is
-0.47 R3 ( %X of
-0.05 R3 ( %X on
0.21 R3 ( %Y )
0.15 R3 ( may %N
0.39 R3 ( season %N
-0.44 R3 ( the %X
-0.05 R3 ( “ %G
-0.26 R3 ( “ %X
-0.12 R3 ) $ $
-0.19 R3 ) %G %X
-0.58 R3 ) , %G
-0.11 R3 ) , %X
-0.34 R3 ) , and
-0.09 R3 ) , the
-0.29 R3 ) , who
-0.13 R3 ) . $
-0.45 R3 ) and %G
-0.28 R3 ) and %X
-0.34 R3 ) as %G
-0.18 R3 ) as %X
-0.37 R3 ) has been
-0.10 R3 ) will be
-0.10 R3 ) will play
-0.18 R3 ) will star
0.27 R3 , %C %C
0.51 R3 , %C 's
-0.31 R3 , %C ,
0.09 R3 , %C and
-0.16 R3 , %G %G
-0.35 R3 , %G 's
0.09 R3 , %G ,
-0.72 R3 , %G .
-0.38 R3 , %G and
-0.48 R3 , %N %X
-0.47 R3 , %X $
-0.40 R3 , %X %G
-0.35 R3 , %X %N
0.30 R3 , %X &
-0.19 R3 , %X 's
-0.66 R3 , %X )
0.56 R3 , %X ,
-0.36 R3 , %X .
-0.26 R3 , %X :
0.40 R3 , %X and
0.28 R3 , %X in
-0.35 R3 , %X is
-0.41 R3 , %X of
0.29 R3 , %X to
-0.09 R3 , %X –
-0.56 R3 , %Y $
0.15 R3 , a %X
0.34 R3 , a new
0.28 R3 , a psychological
-0.20 R3 , according to
-0.32 R3 , and %C
-0.13 R3 , and %G
0.72 R3 , and %X
0.15 R3 , and it
-0.35 R3 , and others
0.24 R3 , and the
-0.24 R3 , announced the
0.29 R3 , as well
-0.18 R3 , best known
-0.48 R3 , by %G
-0.19 R3 , described as
0.18 R3 , directed by
-0.12 R3 , director of
-0.24 R3 , each of
-0.54 R3 , from %X
0.42 R3 , from the
-0.25 R3 , has been
-0.08 R3 , is a
-0.15 R3 , is back
-0.19 R3 , is expected
-0.04 R3 , is the
0.24 R3 , it was
-0.19 R3 , last seen
-0.55 R3 , meanwhile ,
-0.14 R3 , new %X
-0.40 R3 , on %X
-0.13 R3 , once again
-0.22 R3 , one of
-0.42 R3 , played by
-0.43 R3 , premieres %X
-0.20 R3 , president of
-0.10 R3 , produced by
-0.18 R3 , respectively .
0.85 R3 , series %N
0.40 R3 , starring %G
-0.50 R3 , the %C
0.33 R3 , the %G
0.42 R3 , the %N
0.15 R3 , the %X
-0.28 R3 , the creator
-0.33 R3 , the director
-0.11 R3 , the drama
-0.55 R3 , the first
-0.11 R3 , the latter
-0.13 R3 , the producer
-0.46 R3 , the series
-0.10 R3 , the show
-0.06 R3 , the son
-0.41 R3 , the story
-0.26 R3 , where she
-0.35 R3 , where the
0.40 R3 , which %C
-0.42 R3 , which follows
-0.25 R3 , which has
0.28 R3 , which is
0.29 R3 , which starred
-0.64 R3 , which will
-0.06 R3 , who also
-0.13 R3 , who are
-0.17 R3 , who created
-0.10 R3 , who had
-0.27 R3 , who has
-0.31 R3 , who is
-0.07 R3 , who left
-0.23 R3 , who plays
-0.23 R3 , who starred
-0.18 R3 , who was
-0.10 R3 , who writes
-0.07 R3 , who wrote
-0.17 R3 , will not
0.79 R3 , with %G
-0.22 R3 , with %X
0.09 R3 , written by
-0.12 R3 , “ %X
-0.27 R3 - set crime
0.24 R3 . $ $
-0.26 R3 ... $ $
0.22 R3 ... no ,
-0.44 R3 / %C $
-0.06 R3 / %C /
0.25 R3 / %G %X
-0.30 R3 : " %X
-0.20 R3 : $ $
-0.38 R3 : %C $
-0.48 R3 : %C %C
-0.35 R3 : %C ,
-0.26 R3 : %C /
-0.48 R3 : %G %G
-0.52 R3 : %G %X
-0.35 R3 : %N %
-0.36 R3 : %N x
-0.57 R3 : %X %N
-0.41 R3 : %X %X
-0.32 R3 : %X %Y
-0.65 R3 : %X ,
-0.32 R3 : %X /
0.07 R3 : %X the
-0.23 R3 : ' %X
-0.40 R3 : series $
-0.58 R3 : the %X
0.35 R3 ; %C %C
-0.25 R3 ; %G %G
-0.31 R3 ; %G %X
0.39 R3 ; %X %X
-0.41 R3 ; %X ,
0.30 R3 ; and %C
0.23 R3 ? $ $
0.20 R3 a $ $
0.32 R3 after one season
0.21 R3 after two seasons
0.53 R3 and " %X
-0.45 R3 and %C %C
0.31 R3 and %C 's
-0.38 R3 and %G %G
-0.18 R3 and %G %X
0.15 R3 and %G 's
-0.04 R3 and %G ,
-0.07 R3 and %G .
-0.10 R3 and %G joy
0.10 R3 and %X $
-0.37 R3 and %X %G
-0.21 R3 and %X 's
-0.12 R3 and %X ,
0.48 R3 and %X and
-0.08 R3 and %X executive
0.15 R3 and %X in
-0.11 R3 and %X of
-0.08 R3 and %X to
-0.10 R3 and %Y %X
0.33 R3 and ' %X
-0.21 R3 and directed by
-0.15 R3 and her family
-0.08 R3 and newcomer %G
0.55 R3 and the %G
-0.59 R3 and the %X
-0.28 R3 and written by
-0.28 R3 and “ %X
0.46 R3 announced on %X
0.28 R3 are %G %X
0.15 R3 are %X %X
-0.14 R3 are executive producers
-0.25 R3 are rolling in
-0.06 R3 area . $
-0.09 R3 as %G $
-0.28 R3 as %G %X
-0.08 R3 as %G ,
-0.05 R3 as %G the
-0.22 R3 as %X $
-0.20 R3 as %X %X
0.20 R3 as well as
0.14 R3 at %N .
-0.32 R3 at %N :
-0.29 R3 at %N with
-0.06 R3 at the helm
0.29 R3 boss %G %X
-0.36 R3 by %G %X
-0.26 R3 by %X ,
0.22 R3 by contrast ,
-0.14 R3 created by %G
0.63 R3 creator %G %X
-0.23 R3 de %X .
-0.11 R3 de la %X
-0.08 R3 directed . $
-0.17 R3 directs . $
0.40 R3 fans will be
0.51 R3 for %C %C
-0.22 R3 for %C .
-0.26 R3 for %G %X
-0.31 R3 for %X %X
0.14 R3 for a fourth
0.16 R3 for a third
0.60 R3 for the %C
0.40 R3 from %G %X
0.65 R3 from %X %X
0.05 R3 from the %X
0.29 R3 has a new
-0.38 R3 has been cast
0.05 R3 has been picked
0.26 R3 has been renewed
-0.31 R3 has joined the
0.27 R3 has not been
-0.17 R3 have all been
-0.15 R3 have written the
0.19 R3 hosted by %G
-0.42 R3 in %X %X
-0.09 R3 in %X ,
-0.36 R3 in %X .
0.36 R3 in %Y ,
-0.06 R3 in new %X
-0.16 R3 in season %N
-0.08 R3 in the %X
-0.18 R3 in the fourth
-0.20 R3 in the last
-0.17 R3 in the new
-0.33 R3 in the season
0.19 R3 in the second
-0.16 R3 in the show
0.31 R3 includes %G %X
-0.14 R3 is %X %X
-0.12 R3 is %X ,
0.11 R3 is , as
-0.49 R3 is a %C
0.43 R3 is a %X
-0.17 R3 is available .
0.32 R3 is back in
0.24 R3 is based on
0.59 R3 is coming back
0.10 R3 is coming to
-0.12 R3 is in charge
-0.05 R3 is in talks
0.32 R3 is not going
0.30 R3 is produced by
0.12 R3 is said to
0.33 R3 is the brainchild
-0.46 R3 is the creator
-0.21 R3 is the sound
-0.13 R3 is the studio
0.31 R3 later this month
-0.12 R3 launched a manga
-0.24 R3 movie . $
0.07 R3 on %C %C
-0.37 R3 on %C ,
0.18 R3 on %C .
0.08 R3 on %C ?
-0.33 R3 on %X $
-0.29 R3 on %X %N
-0.32 R3 on %X %X
0.46 R3 on %X ,
0.25 R3 on %X .
-0.39 R3 on . $
0.20 R3 on the way
-0.10 R3 plays %G %X
-0.09 R3 plays %X %X
-0.08 R3 reprises her role
-0.28 R3 respectively . $
0.45 R3 returns for a
0.36 R3 returns for its
-0.10 R3 said . $
-0.18 R3 said in a
0.11 R3 said that the
-0.57 R3 season %N $
0.24 R3 season %N '
0.63 R3 season %N (
-0.10 R3 season %N ,
0.51 R3 season %N .
1.01 R3 season %N :
0.43 R3 season %N ?
0.52 R3 season %N begins
0.38 R3 season %N cast
0.28 R3 season %N coming
0.23 R3 season %N has
-0.41 R3 season %N on
0.68 R3 season %N release
0.07 R3 season %N trailer
0.48 R3 season %N will
0.22 R3 season %N –
-0.28 R3 series %X %X
0.14 R3 series . $
-0.26 R3 series in %Y
-0.06 R3 set to star
-0.52 R3 star %G %X
-0.25 R3 star . $
0.15 R3 starring %G %G
-0.08 R3 starring %G %X
0.14 R3 starring %X %X
0.40 R3 stars %G %G
0.07 R3 stars %G %X
0.30 R3 tells the story
-0.36 R3 the %X %X
-0.11 R3 to %X ,
-0.10 R3 to %X in
0.27 R3 was cancelled by
0.41 R3 was created by
0.34 R3 was renewed for
0.34 R3 will also be
-0.13 R3 will be %X
-0.11 R3 will be available
0.38 R3 will be back
0.11 R3 will be premiered
0.16 R3 will be returning
-0.10 R3 will be the
0.05 R3 will make its
-0.33 R3 will perform the
-0.14 R3 will play %G
-0.05 R3 will play a
-0.07 R3 will remain on
0.22 R3 will return for
-0.06 R3 with %G %X
-0.35 R3 with %X %X
-0.22 R3 – %C has
0.47 R3 – %G %G
0.58 R3 – %G %X
-0.39 R3 – %X $
-0.49 R3 – %X %X
0.43 R3 — %C %C
0.30 R3 — %N %X
-0.44 R3 “ %G ”
-0.15 R3 “ %X %X
-0.23 R3 “ %X ”
0.22 R3 “ the %X
-0.44 Rb2 !
0.60 Rb2 "
-0.18 Rb2 $
0.68 Rb2 %C
-0.55 Rb2 %G
-0.15 Rb2 %N
0.32 Rb2 %O
-0.26 Rb2 %X
0.06 Rb2 %Y
-0.27 Rb2 '
-0.43 Rb2 's
-0.65 Rb2 (
0.38 Rb2 )
-0.72 Rb2 ,
-0.14 Rb2 --
-0.43 Rb2 .
0.23 Rb2 /
-0.49 Rb2 :
-0.65 Rb2 ;
-0.18 Rb2 ?
-0.29 Rb2 @
0.26 Rb2 a
0.52 Rb2 about
-0.20 Rb2 according
0.28 Rb2 after
-0.17 Rb2 again
0.15 Rb2 air
0.17 Rb2 aired
0.22 Rb2 aja
-0.54 Rb2 all
0.36 Rb2 already
-0.12 Rb2 always
0.37 Rb2 an
-0.15 Rb2 and
-0.24 Rb2 anime
-0.22 Rb2 announcement
0.38 Rb2 another
-0.12 Rb2 appear
0.09 Rb2 are
-0.30 Rb2 arrives
-0.60 Rb2 as
-0.42 Rb2 at
-0.17 Rb2 available
-0.08 Rb2 back
0.28 Rb2 be
-0.22 Rb2 become
0.24 Rb2 been
-0.17 Rb2 begun
-0.11 Rb2 behind
-0.19 Rb2 being
-0.18 Rb2 best
-0.11 Rb2 book
-0.22 Rb2 both
-0.20 Rb2 brother
-0.11 Rb2 business
-0.19 Rb2 busy
0.10 Rb2 but
0.27 Rb2 by
-0.36 Rb2 called
-0.08 Rb2 can
-0.14 Rb2 can't
-0.24 Rb2 canceled
0.27 Rb2 cancelled
-0.17 Rb2 channel
-0.17 Rb2 character
-0.10 Rb2 chief
-0.15 Rb2 childhood
-0.35 Rb2 clarify
0.19 Rb2 closed
-0.30 Rb2 comedy
0.24 Rb2 coming
-0.18 Rb2 confirmed
-0.32 Rb2 continues
0.22 Rb2 contrast
-0.07 Rb2 creator
0.28 Rb2 debut
-0.19 Rb2 described
-0.11 Rb2 detective
-0.53 Rb2 di
-0.20 Rb2 dinner
-0.07 Rb2 direct
0.33 Rb2 directed
-0.18 Rb2 directing
0.27 Rb2 director
-0.41 Rb2 do
-0.09 Rb2 doing
-0.38 Rb2 don't
-0.06 Rb2 down
0.21 Rb2 dr
-0.53 Rb2 drama
0.32 Rb2 dropped
-0.30 Rb2 each
-0.38 Rb2 eight
0.14 Rb2 end
0.11 Rb2 ends
-0.50 Rb2 episodes
-0.11 Rb2 er
-0.16 Rb2 even
-0.12 Rb2 exec
-0.26 Rb2 executive
0.24 Rb2 expected
0.25 Rb2 fall
-0.15 Rb2 fantasy
-0.17 Rb2 father
0.31 Rb2 fifth
-0.22 Rb2 film
-0.05 Rb2 finally
-0.23 Rb2 find
-0.07 Rb2 finds
0.09 Rb2 followed
-0.31 Rb2 follows
-0.16 Rb2 for
-0.28 Rb2 found
-0.09 Rb2 four
0.13 Rb2 fourth
0.44 Rb2 from
-0.25 Rb2 fronted
-0.08 Rb2 get
-0.04 Rb2 going
-0.04 Rb2 goodbye
0.26 Rb2 had
-0.14 Rb2 han
0.12 Rb2 have
-0.14 Rb2 head
-0.52 Rb2 her
0.52 Rb2 here
-0.31 Rb2 hiding
-0.14 Rb2 him
-0.82 Rb2 his
-0.37 Rb2 hit
0.62 Rb2 host
-0.23 Rb2 husband
-0.48 Rb2 into
-0.37 Rb2 investigate
-0.27 Rb2 is
-0.21 Rb2 isn't
-0.49 Rb2 it
-0.24 Rb2 jk
0.29 Rb2 join
-0.51 Rb2 joined
-0.32 Rb2 joining
-0.29 Rb2 journey
0.05 Rb2 just
-0.26 Rb2 killed
-0.08 Rb2 known
-0.15 Rb2 la
-0.27 Rb2 last
-0.09 Rb2 lead
0.13 Rb2 leading
-0.26 Rb2 leads
-0.34 Rb2 leaving
0.41 Rb2 led
-0.27 Rb2 left
0.08 Rb2 light
-0.38 Rb2 like
-0.09 Rb2 likely
0.40 Rb2 liu
-0.27 Rb2 locked
0.25 Rb2 made
0.35 Rb2 makes
-0.19 Rb2 making
-0.48 Rb2 manga
-0.55 Rb2 meanwhile
0.33 Rb2 more
0.16 Rb2 moved
0.37 Rb2 moving
0.13 Rb2 mr
-0.40 Rb2 ms
0.09 Rb2 na
-0.37 Rb2 named
-0.40 Rb2 networks
-0.09 Rb2 newcomer
0.05 Rb2 news
0.20 Rb2 next
-0.45 Rb2 no
0.41 Rb2 not
0.32 Rb2 novel
0.47 Rb2 now
-0.13 Rb2 oct
-0.33 Rb2 of
0.05 Rb2 off
0.05 Rb2 on
-0.13 Rb2 once
0.27 Rb2 one
-0.40 Rb2 only
-0.16 Rb2 or
-0.26 Rb2 original
0.21 Rb2 other
0.12 Rb2 out
-0.20 Rb2 over
-0.24 Rb2 owned
0.38 Rb2 part
-0.23 Rb2 penned
-0.33 Rb2 perform
0.40 Rb2 picked
-0.24 Rb2 pilot
-0.34 Rb2 play
-0.53 Rb2 played
-0.34 Rb2 playing
-0.27 Rb2 plays
0.13 Rb2 portray
0.34 Rb2 premiere
-0.51 Rb2 premieres
0.40 Rb2 presented
-0.20 Rb2 president
-0.32 Rb2 produce
0.40 Rb2 produced
-0.12 Rb2 produces
-0.12 Rb2 producing
0.45 Rb2 pulled
-0.07 Rb2 remain
-0.22 Rb2 ren
0.48 Rb2 renewed
-0.08 Rb2 reprise
-0.18 Rb2 respectively
-0.07 Rb2 return
-0.38 Rb2 returning
-0.27 Rb2 returns
-0.07 Rb2 reunited
-0.09 Rb2 revolves
-0.25 Rb2 rolling
-0.43 Rb2 romance
-0.28 Rb2 rumoured
0.46 Rb2 s2
0.30 Rb2 said
-0.20 Rb2 sales
-0.14 Rb2 say
0.15 Rb2 scheduled
0.07 Rb2 season
-0.40 Rb2 second
0.28 Rb2 seen
0.62 Rb2 series
-0.35 Rb2 set
-0.47 Rb2 she
0.32 Rb2 show
-0.04 Rb2 showrunner
0.30 Rb2 shows
-0.16 Rb2 since
0.30 Rb2 six
-0.38 Rb2 slot
-0.34 Rb2 so
-0.23 Rb2 some
-0.33 Rb2 soon
-0.41 Rb2 special
-0.31 Rb2 spring
-0.37 Rb2 star
0.25 Rb2 starred
-0.52 Rb2 stars
-0.33 Rb2 starting
-0.23 Rb2 starts
0.20 Rb2 still
0.21 Rb2 streaming
-0.38 Rb2 studio
0.39 Rb2 take
-0.30 Rb2 takes
-0.19 Rb2 ten
0.36 Rb2 that
-0.09 Rb2 the
0.31 Rb2 their
-0.25 Rb2 them
-0.11 Rb2 themed
0.27 Rb2 they
0.40 Rb2 third
-0.11 Rb2 this
-0.14 Rb2 though
-0.32 Rb2 three
0.13 Rb2 thriller
-0.15 Rb2 to
-0.11 Rb2 today
-0.14 Rb2 told
-0.38 Rb2 top
-0.35 Rb2 tour
-0.05 Rb2 trilogy
-0.42 Rb2 tv
-0.33 Rb2 two
-0.41 Rb2 unconfirmed
-0.16 Rb2 under
-0.34 Rb2 up
0.40 Rb2 upcoming
-0.34 Rb2 us
0.18 Rb2 vampires
-0.28 Rb2 van
-0.36 Rb2 very
0.18 Rb2 was
-0.30 Rb2 we
0.20 Rb2 week
-0.15 Rb2 well
0.29 Rb2 were
-0.29 Rb2 what
0.09 Rb2 where
0.46 Rb2 which
0.34 Rb2 while
-0.18 Rb2 who
-0.13 Rb2 whom
-0.59 Rb2 whose
-0.22 Rb2 winning
-0.11 Rb2 with
-0.05 Rb2 won
0.12 Rb2 working
-0.15 Rb2 would
0.25 Rb2 writer
-0.32 Rb2 writing
0.10 Rb2 written
-0.13 Rb2 wrote
-0.33 Rb2 you
-0.72 Rb2 |
0.11 Rb2 –
-0.10 Rb2 —
-0.19 Rb2 “
-0.12 Rb2 ”
-0.57 block caption
0.57 block heading
0.51 block item
-0.41 block paragraph
-0.11 block row
-0.58 block title
-0.39 count 0
-0.33 count 1
0.08 count 2
-0.12 count 3
0.36 count 4
-0.49 count all1
0.57 count all2
0.19 count all3
0.53 count all4
-0.17 count all5
0.49 count all6
-0.28 len 1
-0.36 len 2
0.18 len 3
0.05 len 4
0.34 len 5
-0.57 len 6
-0.27 shape capitals
-0.37 shape company1
-0.93 shape company2
-0.88 shape company3
-0.69 shape company4
0.18 shape first
-0.29 shape inner
-0.09 shape nearly-alone
0.14 shape noun
-0.10 shape opens
-1.02 shape person2
-0.20 shape person3
-0.40 shape person4
0.49 shape quoted
-0.58 shape surname
-0.27 shape unknown1
0.23 shape unknown2
0.34 shape unknown3
0.06 shape unknown4
1.06 sign afterNoun
0.37 sign capitals
-0.19 sign fateObject
0.29 sign fateSubject
0.43 sign fromMaker
-0.19 sign inPlace
-0.58 sign inTitle
-0.08 sign inUrl
0.30 sign isSeries
1.14 sign known
0.17 sign knownOrdinary
0.67 sign knownOrdinaryWord
1.63 sign knownWord
0.04 sign listed
-0.06 sign midSentence
-0.40 sign otherWork
1.03 sign ownChannel
0.50 sign ownPeople
-0.59 sign personName
-0.52 sign playsRole
0.49 sign quoted
-0.19 sign returns
0.06 sign speaks
0.86 sign tvContext
0.09 sign withChannel
0.11 sign withSeason
-0.18 told holds
-0.33 told holds-more
-0.39 told inside
-0.49 told inside-more
1.72 told known
-0.55 told ordinary
-0.44 w1 's
0.11 w1 30
0.29 w1 9-1-1
0.25 w1 a
-0.17 w1 a-list
-0.07 w1 aaron
-0.23 w1 abby
-0.11 w1 abc
-0.25 w1 abe
-0.26 w1 abi
-0.34 w1 about
-0.53 w1 academy
-0.72 w1 act
-0.22 w1 adam
-0.20 w1 adrian
-0.35 w1 afro
0.17 w1 after
-0.09 w1 agent
-0.28 w1 agents
-0.30 w1 aggretsuko
-0.36 w1 ai
-0.15 w1 aidan
-0.06 w1 aja
-0.24 w1 alan
-0.22 w1 alba
-0.37 w1 alberta
-0.26 w1 alex
-0.12 w1 alexa
-0.06 w1 alexander
-0.06 w1 alexandra
-0.12 w1 ali
0.21 w1 alice
-0.12 w1 alison
0.50 w1 all
0.31 w1 allegiance
-0.16 w1 alma
-0.24 w1 alvaro
-0.29 w1 amanda
-0.35 w1 amber
-0.12 w1 amc
0.56 w1 american
-0.10 w1 amy
-0.41 w1 and
0.41 w1 andor
-0.34 w1 andrew
-0.21 w1 andy
-0.41 w1 anime
-0.51 w1 anna
-0.35 w1 anne
-0.15 w1 anthony
0.30 w1 anupamaa
-0.34 w1 anyway
-0.28 w1 apple
-1.25 w1 april
-0.31 w1 aptn
-0.41 w1 aragaki
-0.13 w1 aranyak
-0.30 w1 arrested
0.31 w1 arrow
0.13 w1 arthdal
-0.08 w1 arthur
-0.32 w1 aryan
-0.05 w1 ashes
-0.13 w1 asuka
-0.32 w1 atlanta
-0.39 w1 aussie
0.37 w1 austin
-0.25 w1 ava
0.07 w1 back
-0.25 w1 bad
-0.44 w1 bae
-0.48 w1 baek
0.41 w1 bandish
-0.17 w1 baran
0.05 w1 barry
-0.29 w1 batman
-0.32 w1 bbc
-0.32 w1 be
-0.14 w1 bean
-0.12 w1 beast
-0.38 w1 becky
-0.35 w1 belfast
-0.19 w1 belgravia
-0.12 w1 bell
-0.43 w1 below
-0.09 w1 ben
-0.12 w1 benedict
-0.07 w1 benjamin
-0.27 w1 berlin
-0.44 w1 best
-0.08 w1 beth
-0.33 w1 better
-0.21 w1 big
-0.07 w1 bill
-0.09 w1 billie
0.39 w1 billions
0.36 w1 blackberry
0.18 w1 bless
-0.10 w1 blethyn
0.27 w1 blindspot
0.42 w1 blue
-0.05 w1 book
-0.31 w1 born
-0.24 w1 bow
-0.19 w1 box
-0.10 w1 brad
-0.06 w1 bradley
-0.28 w1 brandon
-0.50 w1 breaking
-0.26 w1 brenda
-0.22 w1 brian
0.20 w1 bridgerton
-0.05 w1 britt
0.47 w1 broadchurch
-0.10 w1 bronte
-0.18 w1 brooke
0.36 w1 brooklyn
-0.16 w1 bryan
-0.23 w1 budapest
-0.06 w1 cagatay
-0.22 w1 calif
-0.27 w1 california
0.92 w1 call
-0.43 w1 cameras
0.29 w1 canada
-0.32 w1 canadians
-0.15 w1 cancel
-0.53 w1 cardiff
-0.20 w1 carlos
-0.04 w1 carlton
-0.07 w1 caroline
-0.09 w1 carolyn
-0.16 w1 casey
-1.03 w1 cast
-0.72 w1 casting
0.36 w1 castle
-0.17 w1 casualty
-0.28 w1 catching
-0.19 w1 catherine
-0.05 w1 celeste
-0.06 w1 celia
-0.11 w1 central
-0.38 w1 ceo
-0.15 w1 cha
-0.47 w1 chance
-0.24 w1 channel
-0.15 w1 charlene
-0.21 w1 charles
-0.30 w1 charlie
-0.36 w1 charlotte
-0.26 w1 charmed
0.22 w1 chase
-0.31 w1 cherry
-0.07 w1 cheryl
0.41 w1 chicago
-0.47 w1 chief
-0.05 w1 chloe
-0.52 w1 choi
-0.38 w1 chris
-0.36 w1 christian
-0.16 w1 christina
-0.37 w1 christmas
-0.16 w1 christopher
-0.24 w1 chuck
-0.23 w1 city
-0.21 w1 claire
-0.41 w1 clark
-0.39 w1 clean
-0.06 w1 cleeves
-0.24 w1 close
0.24 w1 code
-0.05 w1 cole
-0.44 w1 colin
0.44 w1 common
0.44 w1 community
-0.39 w1 confirmed
-0.30 w1 cork
-0.17 w1 cotswolds
-0.51 w1 courtesy
-0.09 w1 courtney
-0.23 w1 craig
-0.54 w1 crime
0.08 w1 critical
-0.12 w1 cruz
0.10 w1 csi
-0.14 w1 cumbrian
-0.32 w1 cw
-0.45 w1 d
-0.52 w1 daily
-0.10 w1 damian
-0.07 w1 dana
0.71 w1 dancing
-0.42 w1 daniel
-0.30 w1 danielle
-0.25 w1 danny
0.52 w1 daredevil
-0.13 w1 dario
-0.45 w1 dark
-0.34 w1 date
-0.52 w1 david
-0.37 w1 dawn
-0.18 w1 dc
-0.19 w1 dci
0.34 w1 dead
-0.28 w1 dean
0.40 w1 death
-0.10 w1 deborah
-0.33 w1 denmark
-0.25 w1 desperate
-0.28 w1 detective
0.23 w1 detectorists
0.42 w1 detroit
0.27 w1 devs
-0.44 w1 di
-0.18 w1 diana
-0.04 w1 diane
-0.16 w1 diesel
-0.42 w1 directed
-0.54 w1 director
-0.40 w1 disclaimer
-0.08 w1 do
-0.08 w1 doctor
-0.28 w1 doireann
-0.06 w1 dominic
-0.08 w1 doron
-0.22 w1 douglas
-0.36 w1 down
-0.08 w1 downton
-0.47 w1 dr
-0.33 w1 drama
-0.10 w1 ds
-0.37 w1 dublin
-0.46 w1 early
-0.18 w1 east
-0.24 w1 eastenders
-0.25 w1 eastern
0.10 w1 echo
-0.06 w1 eiichiro
-0.04 w1 eleanor
0.21 w1 eli
-0.14 w1 elisabeth
0.15 w1 elite
-0.13 w1 elizabeth
-0.07 w1 ella
0.25 w1 ellen
-0.19 w1 ellie
-0.06 w1 elliot
-0.42 w1 email
-0.06 w1 emily
-0.33 w1 emma
0.38 w1 empire
-0.29 w1 end
-0.11 w1 endemol
-0.37 w1 ending
-0.45 w1 entertainment
-0.15 w1 eric
-0.13 w1 erik
-0.14 w1 erin
-0.31 w1 eve
-0.26 w1 ever
-0.33 w1 executive
-0.21 w1 expo
0.29 w1 extraordinary
-0.40 w1 fall
0.12 w1 fallout
-0.23 w1 family
-0.44 w1 far
0.30 w1 fargo
-0.21 w1 fast
-0.09 w1 father
0.14 w1 fauda
0.21 w1 fbi
-0.29 w1 felix
-0.26 w1 ferguson
-0.18 w1 film
-0.10 w1 finn
-0.09 w1 fogelman
0.25 w1 fool
0.40 w1 for
-0.59 w1 format
-0.09 w1 found
0.38 w1 foundation
-0.07 w1 frances
-0.32 w1 frank
0.21 w1 frankie
0.43 w1 franklin
-0.22 w1 fremantlemedia
-0.47 w1 friday
-0.69 w1 from
-0.26 w1 fuji
-0.42 w1 fx
-0.05 w1 gabriel
-0.22 w1 galway
-0.21 w1 gary
-0.09 w1 gemma
-0.11 w1 gen
-0.22 w1 generation
-0.33 w1 genre
-0.16 w1 gentleman
-0.12 w1 george
-0.46 w1 geralt
-0.07 w1 getting
0.82 w1 ghosts
-0.07 w1 gil
-0.20 w1 gina
0.27 w1 ginny
-0.37 w1 girls
0.35 w1 girls5eva
-0.54 w1 given
0.55 w1 gladiators
-0.24 w1 glasgow
-0.26 w1 glen
-0.07 w1 glenn
0.13 w1 go
-0.04 w1 goblin
-0.15 w1 god
0.55 w1 going
-0.72 w1 gone
-0.25 w1 gong
-0.28 w1 good
0.05 w1 gordon
-0.48 w1 got
0.46 w1 gotham
-0.23 w1 grace
-0.16 w1 graham
0.42 w1 great
-0.20 w1 greg
0.54 w1 grey
-0.23 w1 gu
-0.15 w1 guide
-0.17 w1 guilty
-0.19 w1 gujarati
-0.16 w1 guy
-0.11 w1 gwyneth
-0.09 w1 hajime
-0.18 w1 hakan
-0.20 w1 han
0.56 w1 handsome
-0.26 w1 hannah
0.27 w1 happy
-0.10 w1 harlan
0.76 w1 harry
-0.50 w1 he'll
-0.41 w1 head
0.33 w1 heartland
0.54 w1 heartstopper
-0.32 w1 helen
0.53 w1 hello
-0.12 w1 henry
-0.10 w1 hermione
0.43 w1 hero
-0.07 w1 hidden
-0.24 w1 hiro
-0.16 w1 hiroyuki
0.33 w1 hit
-0.07 w1 holly
-0.05 w1 holt
0.90 w1 home
0.30 w1 homeland
-0.04 w1 hong
0.25 w1 house
0.33 w1 how
-0.19 w1 howard
-0.04 w1 hugh
-0.18 w1 hunter
-0.09 w1 hwang
-0.07 w1 i
-0.22 w1 iain
-0.05 w1 ian
-0.53 w1 imdb
-0.16 w1 imelda
-0.05 w1 imogen
0.59 w1 in
0.35 w1 indian
-0.32 w1 indigenous
0.46 w1 inside
-0.13 w1 ip
0.11 w1 iron
0.32 w1 is
-0.04 w1 isaac
-0.24 w1 isabel
-0.22 w1 israel
-0.45 w1 istanbul
-0.31 w1 it
-0.47 w1 itaewon
-0.19 w1 itv
-0.08 w1 ivan
0.05 w1 jack
-0.06 w1 jackson
-0.07 w1 jacob
-0.06 w1 jaime
-0.18 w1 jake
-0.52 w1 james
-0.27 w1 jamie
-0.29 w1 jane
-0.21 w1 jang
-0.05 w1 jantje
-0.36 w1 jason
-0.29 w1 jay
-0.16 w1 jean
-0.09 w1 jed
-0.19 w1 jeff
-0.20 w1 jenna
-0.12 w1 jennifer
-0.15 w1 jeon
-0.40 w1 jeremy
-0.14 w1 jess
-0.18 w1 jesse
-0.11 w1 jessica
-0.29 w1 ji
-0.09 w1 jim
-0.17 w1 jimmy
-0.17 w1 jo
0.54 w1 joan
-0.38 w1 jodie
-0.33 w1 joe
-0.25 w1 joel
-0.46 w1 john
-0.09 w1 johnny
-0.27 w1 jon
-0.23 w1 jonas
-0.33 w1 jonathan
-0.06 w1 jones
-0.29 w1 joo
-0.15 w1 jose
-0.04 w1 joseph
-0.20 w1 josh
-0.38 w1 joshua
-0.14 w1 jujutsu
0.38 w1 julia
-0.07 w1 julianne
-0.10 w1 julie
-0.08 w1 juliette
-0.27 w1 jung
-0.31 w1 justified
-0.07 w1 justin
-0.28 w1 kadokawa
-0.04 w1 kai
-0.27 w1 kaitlyn
-0.20 w1 kaleen
-0.09 w1 kana
-0.41 w1 kang
-0.54 w1 kansas
0.12 w1 karen
-0.30 w1 karey
-0.34 w1 kate
-0.22 w1 katherine
-0.04 w1 kathryn
-0.09 w1 kathy
-0.06 w1 kazuki
-0.24 w1 kelly
-0.28 w1 ken
-0.17 w1 kenji
-0.19 w1 kerem
-0.18 w1 kevin
0.45 w1 killing
0.39 w1 killjoys
-0.57 w1 kim
-0.16 w1 king
-0.09 w1 kiyoko
-0.06 w1 kristen
-0.19 w1 kristin
-0.32 w1 kudos
-0.39 w1 kumud
0.33 w1 kung
-0.10 w1 kylie
-0.09 w1 l.
-0.26 w1 lady
-0.29 w1 lake
0.12 w1 lark
0.39 w1 last
-0.14 w1 laura
-0.20 w1 lauren
-0.06 w1 laurie
-0.58 w1 law
-0.07 w1 leah
-0.79 w1 lee
0.75 w1 legal
-0.27 w1 leo
-0.23 w1 leslie
-0.21 w1 levi
-0.27 w1 lewis
-0.20 w1 liam
-0.33 w1 liar
-0.15 w1 liden
-0.37 w1 life
-0.20 w1 lila
-0.09 w1 lily
-0.33 w1 lim
-0.52 w1 line
-0.10 w1 lior
-0.36 w1 lisa
-0.25 w1 liu
-0.19 w1 liz
-0.15 w1 looking
-0.21 w1 lord
-0.07 w1 lorraine
-0.26 w1 lost
-0.07 w1 lou
0.48 w1 love
-0.31 w1 loy
-0.23 w1 lucas
-0.24 w1 lucy
0.44 w1 ludwig
-0.15 w1 luke
-0.37 w1 luther
0.07 w1 mad
-0.32 w1 maggie
0.27 w1 major
-0.27 w1 making
-0.32 w1 malta
-0.23 w1 man
-0.54 w1 manga
0.44 w1 manifest
-0.17 w1 manish
-0.14 w1 mappa
-0.38 w1 marcella
-0.17 w1 maria
-0.10 w1 marion
-0.52 w1 mark
-0.19 w1 marta
-0.74 w1 martin
-0.15 w1 marty
-0.21 w1 marvel
0.24 w1 mary
-0.26 w1 matt
-0.22 w1 matthew
-0.12 w1 maura
-0.69 w1 max
-0.05 w1 maya
-0.22 w1 media
0.05 w1 meet
-0.07 w1 megan
-0.15 w1 meghna
-0.12 w1 melanie
-0.31 w1 melbourne
0.14 w1 mercy
-0.25 w1 meredith
-0.37 w1 michael
-0.24 w1 michelle
-0.12 w1 mick
-0.12 w1 miguel
0.21 w1 mike
-0.04 w1 miller
-0.28 w1 millie
0.32 w1 minx
1.20 w1 mirzapur
-0.14 w1 miss
-0.39 w1 missing
0.46 w1 mixed-ish
0.35 w1 modern
0.55 w1 molly
-0.67 w1 monday
-0.53 w1 mondays
-0.33 w1 money
-0.41 w1 moon
-0.04 w1 morgan
-0.19 w1 morning
0.21 w1 mouse
-0.31 w1 moving
0.07 w1 mr
0.23 w1 mrs
-0.34 w1 ms
-0.36 w1 mumbai
0.17 w1 murphy
0.43 w1 my
-0.14 w1 na
-0.10 w1 nadine
-0.34 w1 nana
0.18 w1 naomi
0.10 w1 narcos
-0.10 w1 natalie
-0.06 w1 nathan
-0.27 w1 national
-0.17 w1 naughty
-0.27 w1 nbc
0.11 w1 ncis
-0.09 w1 neeraj
0.53 w1 neighbours
-0.39 w1 neil
-1.03 w1 new
-0.10 w1 nicholas
-0.18 w1 nick
-0.11 w1 nicola
-0.16 w1 nicole
-0.19 w1 niecy
-0.17 w1 nielsen
0.31 w1 night
-0.13 w1 nikkhil
-0.31 w1 noah
-0.17 w1 noboru
0.33 w1 north
-0.58 w1 northern
-0.29 w1 norway
-0.39 w1 not
-0.26 w1 note
-0.36 w1 nova
-0.17 w1 odar
-0.40 w1 oh
-0.20 w1 ok
-0.18 w1 oliver
-0.29 w1 olivia
-0.08 w1 omar
-0.37 w1 once
-0.31 w1 only
-0.09 w1 orla
-0.13 w1 oscar
-0.24 w1 ott
0.31 w1 our
-0.26 w1 out
0.44 w1 outer
0.40 w1 outrageous
-0.40 w1 outstanding
0.53 w1 ozark
-0.19 w1 paatal
-0.39 w1 packed
-0.38 w1 palmer
-0.07 w1 pamela
-0.04 w1 pankaj
0.46 w1 paper
-0.25 w1 paradise
-0.08 w1 paramount
-0.38 w1 paris
-0.40 w1 park
-0.40 w1 parks
-0.42 w1 pat
-0.10 w1 patrick
-0.05 w1 patti
-0.33 w1 paul
-0.20 w1 paula
-0.06 w1 pauline
-0.12 w1 peabody
-0.67 w1 peacock
-0.21 w1 peaky
-0.32 w1 pearce
-0.10 w1 pedro
-0.07 w1 penny
0.43 w1 percy
0.34 w1 person
-0.34 w1 peter
-0.05 w1 phantom
-0.35 w1 philip
-0.16 w1 phoebe
-0.25 w1 photo
-0.43 w1 photos
-0.26 w1 picture
-0.18 w1 playstation
0.21 w1 poldark
-0.16 w1 police
0.28 w1 power
-0.37 w1 premiere
-0.15 w1 president
0.09 w1 press
-0.20 w1 prime
-0.07 w1 princess
-0.27 w1 prison
-0.11 w1 priya
-0.35 w1 produced
-0.30 w1 producers
-0.37 w1 professor
0.27 w1 proven
-0.37 w1 pv
-0.18 w1 quay
0.39 w1 queen
-0.08 w1 rachel
-0.52 w1 ragnarok
0.12 w1 raising
-0.27 w1 raj
-0.05 w1 randall
-0.37 w1 rating
-0.14 w1 ray
0.40 w1 reacher
-0.43 w1 ready
-0.07 w1 rebecca
0.22 w1 reckless
-0.25 w1 red
-0.08 w1 reese
-0.07 w1 regina
-0.24 w1 regrettably
-0.69 w1 release
-0.55 w1 ren
-0.06 w1 renee
-0.64 w1 renewed
-0.22 w1 return
-0.33 w1 rev
0.20 w1 revenge
-0.20 w1 richard
-0.06 w1 richie
-0.11 w1 riley
-0.35 w1 rio
-0.05 w1 river
-0.07 w1 riverdale
0.21 w1 roar
-0.30 w1 robert
-0.08 w1 roberto
-0.13 w1 rohit
-0.09 w1 ron
-0.07 w1 roseanne
-0.34 w1 rotten
-0.20 w1 roy
-0.22 w1 royal
-0.45 w1 rudy
0.41 w1 running
-0.10 w1 rupali
-0.18 w1 russell
-0.19 w1 ryan
-0.19 w1 ryohei
-0.42 w1 s1
-0.60 w1 s2
-0.20 w1 s3
-0.18 w1 sacha
-0.63 w1 sad
-0.40 w1 sally
0.22 w1 salt
-0.46 w1 sam
-0.09 w1 samantha
-0.09 w1 samuel
-0.53 w1 san
-0.15 w1 sanjay
-0.21 w1 sara
-0.49 w1 sarah
-0.18 w1 satoru
-0.34 w1 saturday
-0.50 w1 saved
-0.05 w1 scandal
-0.21 w1 scott
-0.62 w1 screen
0.60 w1 scrubs
-0.18 w1 sean
-1.14 w1 season
-0.15 w1 sebastian
-0.24 w1 second
-0.20 w1 seo
-0.59 w1 september
-0.43 w1 sergeant
-0.88 w1 series
-0.24 w1 seth
0.59 w1 severance
0.28 w1 shark
-0.06 w1 sharon
-0.09 w1 shaun
-0.18 w1 shawn
-0.63 w1 she
-0.40 w1 sherwood
0.75 w1 shetland
-0.29 w1 shibuya
-0.46 w1 shin
-0.45 w1 shine
0.22 w1 shogun
-0.28 w1 shonen
-0.22 w1 shweta
-0.05 w1 sidharth
-0.15 w1 sigrid
0.05 w1 silent
0.42 w1 silo
-0.19 w1 silva
-0.32 w1 simon
-0.07 w1 simone
0.16 w1 single
-0.32 w1 siobhan
-0.31 w1 six
-0.52 w1 sky
-0.23 w1 skyfall
0.35 w1 slow
0.64 w1 small
-0.33 w1 smith
0.30 w1 smother
-0.41 w1 so
-0.21 w1 sofia
-0.63 w1 song
-0.53 w1 sony
-0.37 w1 sophie
-0.36 w1 source
-0.51 w1 south
-0.36 w1 space
-0.32 w1 spanish-language
-0.44 w1 special
0.47 w1 spirit
-0.58 w1 spring
0.67 w1 squid
-0.53 w1 stan
-0.32 w1 star
-0.24 w1 stars
-0.18 w1 states
0.33 w1 station
-0.29 w1 status
-0.36 w1 stephen
-0.29 w1 sterling
-0.45 w1 steve
-0.37 w1 steven
-0.34 w1 still
-0.16 w1 stuart
-0.51 w1 studio
-0.05 w1 studios
0.28 w1 succession
-0.05 w1 sudhir
-0.12 w1 sue
0.18 w1 suits
-0.68 w1 sunday
-0.49 w1 sundays
0.33 w1 sunny
-0.39 w1 super
0.48 w1 supergirl
0.29 w1 superman
0.38 w1 supernatural
-0.21 w1 suranne
0.08 w1 surface
0.11 w1 survivor
-0.05 w1 susan
-0.41 w1 svu
-0.26 w1 sweet
-0.42 w1 sydney
0.12 w1 taken
-0.12 w1 tamil
0.85 w1 tanaav
-0.18 w1 tawny
-0.19 w1 taylor
-0.36 w1 tba
-0.29 w1 tca
-0.57 w1 teaser
0.57 w1 ted
-0.28 w1 teen
-0.27 w1 television
-0.44 w1 telly
-0.30 w1 telugu
0.65 w1 ten
-0.24 w1 tennant
-0.30 w1 thank
0.69 w1 the
-0.24 w1 theresa
-0.12 w1 thirteen
-0.10 w1 thomas
-0.72 w1 thursday
-0.25 w1 tim
-0.67 w1 time
-0.17 w1 timothy
-0.13 w1 tina
0.47 w1 titans
-0.52 w1 to
-0.05 w1 toby
-0.57 w1 today
-0.15 w1 toho
0.46 w1 tokyo
0.15 w1 tom
-0.10 w1 tommy
-0.21 w1 tomokazu
-0.21 w1 tony
-0.61 w1 top
0.32 w1 torchwood
-0.53 w1 toronto
-0.08 w1 tristan
0.52 w1 true
0.30 w1 truth
-0.34 w1 tuesday
-0.59 w1 tuesdays
-0.39 w1 twilight
0.37 w1 two
0.35 w1 under
-0.05 w1 united
-0.17 w1 universal
-0.20 w1 up
-0.10 w1 van
-0.09 w1 vanessa
-0.05 w1 varun
-0.37 w1 veep
0.29 w1 vegas
0.41 w1 vera
-0.23 w1 vicky
-0.07 w1 victoria
0.39 w1 vigil
-0.31 w1 vikrant
-0.21 w1 vince
-0.05 w1 vincent
0.24 w1 vincenzo
0.51 w1 virgin
-0.54 w1 voice
-0.51 w1 w
0.40 w1 walker
0.36 w1 walking
-0.12 w1 walter
-0.04 w1 walton
-0.06 w1 wang
-0.31 w1 warner
0.86 w1 warrior
-0.11 w1 wayne
-0.31 w1 webtoon
-0.41 w1 wednesday
-0.37 w1 wednesdays
0.52 w1 wentworth
-0.21 w1 west
-0.27 w1 what
-0.40 w1 when
-0.48 w1 where
-0.46 w1 whether
0.38 w1 whiskey
0.52 w1 white
-0.46 w1 who
0.52 w1 wild
0.07 w1 will
-0.12 w1 william
0.13 w1 wolf
-0.21 w1 writer
0.38 w1 wynonna
0.12 w1 x
-0.36 w1 xing
-0.18 w1 yang
-0.16 w1 yasuhiro
-0.56 w1 year
-0.11 w1 years
0.37 w1 yeh
0.52 w1 yellowjackets
0.26 w1 yellowstone
-0.50 w1 yes
-0.57 w1 yet
-0.33 w1 yonekura
-0.06 w1 yoo
-0.11 w1 yoon
-0.24 w1 yorkshire
-0.34 w1 yoshimasa
0.22 w1 you
-0.52 w1 younger
-0.16 w1 yuki
-0.18 w1 yumiri
-0.12 w1 yuzuha
-0.27 w1 zhao
-0.10 w1 zoe
-0.54 wn !
-0.41 wn 's
-0.43 wn 1
-0.52 wn 10
-0.78 wn 10-episode
-0.19 wn 11
-0.55 wn 12
-0.05 wn 13
-0.49 wn 14th
-0.41 wn 15
0.33 wn 19
0.68 wn 2
-0.63 wn 2018
-0.49 wn 24
0.12 wn 29
0.56 wn 3
-0.40 wn 30
-1.00 wn 5
-0.46 wn 6
-0.15 wn 9
0.26 wn 9-1-1
-0.43 wn 90
-0.42 wn :
-0.17 wn a-list
-0.08 wn abbey
-0.31 wn abby
-0.31 wn about
-0.37 wn abrams
0.19 wn academia
0.44 wn academy
0.34 wn action
-0.13 wn advani
0.38 wn affair
0.11 wn agent
-0.30 wn aggretsuko
-0.37 wn alberta
-0.05 wn ali
0.31 wn allegiance
-0.13 wn allen
0.29 wn america
0.57 wn anatomy
0.41 wn andor
-0.16 wn andrews
-0.06 wn angel
-0.21 wn anime
-0.12 wn anthony
0.38 wn anupamaa
-0.34 wn anyway
-0.14 wn aoki
-0.35 wn apple
-0.31 wn aptn
0.14 wn aranyak
-0.25 wn areala
-0.10 wn armstrong
-0.25 wn arnett
0.24 wn arrow
-0.07 wn ashbourne
-0.05 wn ashes
-0.12 wn ashton
-0.13 wn ashworth
-0.32 wn association
-0.05 wn atlanta
-0.46 wn aussie
-0.35 wn austen
0.22 wn austin
-0.30 wn award
0.57 wn away
-0.21 wn ayub
-0.35 wn b
0.33 wn bachelor
-0.19 wn back
-0.50 wn bad
-0.32 wn bailey
-0.19 wn baker
0.41 wn bandits
0.41 wn banks
-0.17 wn baptista
-0.17 wn baran
-0.41 wn barber
-0.08 wn barker
0.14 wn barry
-0.17 wn baruchel
-0.21 wn bateman
-0.28 wn batman
-0.45 wn bay
0.35 wn be
-0.15 wn bean
0.63 wn bear
0.55 wn beauty
-0.56 wn becky
0.34 wn belfast
-0.19 wn belgravia
-0.35 wn bell
-0.43 wn below
-0.28 wn berlin
0.39 wn billions
0.36 wn bird
-0.26 wn bishop
0.52 wn black
0.53 wn black-ish
0.36 wn blackberry
0.08 wn blacklist
-0.16 wn blethyn
-0.21 wn blinders
0.27 wn blindspot
0.34 wn bloods
-0.16 wn bloys
-0.11 wn bonnar
-0.38 wn book
0.25 wn borderland
-0.38 wn bowl
-0.20 wn box
0.25 wn boys
-0.14 wn brandon
-0.32 wn break
-0.24 wn brenda
-0.25 wn bridge
0.11 wn bridgerton
0.47 wn broadchurch
-0.09 wn brocklehurst
-0.23 wn bronte
-0.08 wn brooke
-0.31 wn bros
0.49 wn brothers
-0.34 wn browne
-0.60 wn bubble
-0.14 wn buchan
-0.23 wn budapest
0.14 wn building
-0.30 wn burke
-0.13 wn burton
-0.75 wn by
-0.05 wn byrne
-0.22 wn calif
-0.27 wn california
-0.43 wn cameras
-0.19 wn campbell
-0.32 wn canadians
-0.05 wn capaldi
0.32 wn card
-0.30 wn cardiff
0.51 wn cards
-0.24 wn carell
-0.06 wn carr
-0.90 wn cast
-0.28 wn castle
-0.17 wn casualty
0.38 wn cavalier
-0.27 wn cavill
-0.13 wn cawood
-0.18 wn center
-0.06 wn chandra
-0.51 wn channel
-0.15 wn channels
-0.23 wn charles
0.38 wn charmed
-0.31 wn chatterjee
-0.28 wn cherry
-0.17 wn chibnall
-0.62 wn chicago
0.48 wn child
-0.24 wn christian
-0.36 wn chronicles
0.33 wn circle
-0.55 wn city
-0.41 wn clark
-0.21 wn class
-0.06 wn cleeves
-0.07 wn clinton
-0.20 wn clunes
0.32 wn coast
-0.06 wn coben
-0.28 wn cohen
-0.15 wn cole
-0.37 wn collins
-0.20 wn colman
-0.48 wn comedy
-0.41 wn comics
0.44 wn community
-0.18 wn company
-0.18 wn compston
-0.39 wn confirmed
0.41 wn conners
-0.06 wn conroy
0.21 wn control
-0.15 wn cooke
-0.05 wn cooper
-0.48 wn cop
-0.38 wn cork
-0.19 wn cormack
-0.23 wn corporation
-0.17 wn cotswolds
-0.27 wn cox
-0.05 wn cranston
-0.21 wn crime
-0.07 wn crook
-0.24 wn crow
0.69 wn crown
-0.12 wn cruz
-0.12 wn cumberbatch
-0.14 wn cumbrian
-0.15 wn curtis
-0.04 wn cuse
-0.15 wn cw
-0.18 wn cypress
-0.16 wn daisy
-0.09 wn daly
0.16 wn dan
-0.04 wn danes
-0.20 wn daniel
-0.07 wn danson
0.52 wn daredevil
-0.36 wn dark
-0.62 wn date
0.04 wn dave
-0.05 wn david
-0.14 wn davies
-0.15 wn davis
-0.67 wn day
-0.20 wn days
0.55 wn dead
-0.39 wn deadline
-0.26 wn dean
-0.19 wn delaney
-0.22 wn denmark
-0.11 wn department
-0.23 wn desai
-0.17 wn desire
-0.33 wn detective
0.23 wn detectorists
-0.30 wn development
-0.23 wn dever
-0.10 wn devlin
0.27 wn devs
0.55 wn diaries
-0.27 wn director
-0.31 wn disclaimer
-0.29 wn disney
0.38 wn doctor
-0.17 wn dog
-0.10 wn doherty
-0.07 wn dong-gun
-0.06 wn donovan
-0.05 wn dornan
-0.13 wn doron
-0.14 wn douglas
0.29 wn down
-0.09 wn doyle
0.47 wn dragon
-0.78 wn drama
0.06 wn dreadful
0.54 wn dreams
-0.18 wn druckmann
-0.27 wn dublin
-0.07 wn duff
-0.05 wn dunbar
-0.04 wn dunn
-0.51 wn duty
0.45 wn e
0.38 wn earp
0.43 wn earth
-0.24 wn eastenders
-0.25 wn eastern
0.25 wn edge
-0.15 wn eight
-0.08 wn eleazar
0.29 wn elite
-0.18 wn ellie
-0.52 wn email
-0.15 wn emma
0.08 wn empire
-0.43 wn end
-0.37 wn ending
-0.38 wn england
-0.53 wn entertainment
-0.05 wn epps
-0.04 wn erwich
-0.11 wn eun
-0.13 wn eve
0.08 wn ever
-0.35 wn expo
0.28 wn eye
-0.30 wn fall
-0.14 wn fallout
0.10 wn family
-0.11 wn far
0.30 wn fargo
-0.20 wn fast
0.14 wn fauda
0.21 wn fbi
-0.27 wn ferguson
0.63 wn ferry
-0.13 wn festival
-0.06 wn fey
-0.27 wn field
0.52 wn files
-0.09 wn film
-0.44 wn films
-0.05 wn fincham
-0.07 wn finneran
-0.18 wn fisher
-0.31 wn five
0.28 wn flash
-0.24 wn fleming
-0.07 wn flemyng
-0.22 wn flynn
-0.13 wn fogelman
-0.15 wn follows
-0.50 wn football
-0.38 wn for
-0.20 wn ford
-0.38 wn forgotten
-0.46 wn format
0.40 wn fortune
-0.17 wn forward
-0.32 wn foster
-0.09 wn found
0.38 wn foundation
-0.06 wn fox
-0.07 wn foy
-0.05 wn franco
-0.10 wn frankie
0.42 wn franklin
-0.19 wn freeman
-0.37 wn french
0.08 wn friends
-0.05 wn friese
-0.18 wn frost
-0.07 wn fry
0.33 wn fu
-0.26 wn fuji
-0.10 wn fujita
-0.22 wn galway
-0.22 wn game
-0.20 wn games
-0.10 wn ganguly
-0.10 wn garcia
-0.33 wn genre
0.25 wn george
0.29 wn georgia
-0.19 wn geralt
-0.06 wn gero
0.82 wn ghosts
-0.06 wn gibney
-0.18 wn gilligan
0.53 wn girl
-0.28 wn girls
0.35 wn girls5eva
-0.54 wn given
0.55 wn gladiators
-0.18 wn gladis
-0.24 wn glasgow
-0.15 wn gleeson
-0.20 wn glen
-0.04 wn glenister
0.37 wn go
-0.45 wn goggins
0.37 wn goldbergs
-0.47 wn gone
-0.48 wn got
0.33 wn gotham
-0.05 wn gould
0.23 wn grace
-0.40 wn graham
-0.08 wn grant
-0.76 wn great
-0.08 wn green
-0.20 wn grey
-0.13 wn guerra
-0.56 wn guide
-0.19 wn gujarati
-0.17 wn gulati
-0.13 wn guy
-0.05 wn hahn
0.40 wn hain
0.28 wn halifax
-0.29 wn halo
-0.07 wn hamm
-0.12 wn han
-0.18 wn hanamori
-0.13 wn hand
-0.15 wn hannah
-0.13 wn harper
-0.14 wn harrington
-0.20 wn hartley
-0.08 wn hawes
-0.46 wn hawkins
-0.21 wn hawley
-0.50 wn he'll
0.20 wn heart
0.33 wn heartland
0.54 wn heartstopper
-0.05 wn heath
-0.21 wn heaven
-0.47 wn heist
-0.10 wn helsing
-0.20 wn hemsworth
-0.23 wn hendricks
-0.62 wn heroes
-0.06 wn herron
-0.32 wn hidaka
0.65 wn high
-0.58 wn highlights
-0.23 wn hill
-0.51 wn hindi
-0.12 wn hissrich
-0.07 wn hoffman
-0.09 wn holmes
0.26 wn home
0.30 wn homeland
-0.63 wn hong
-0.04 wn horowitz
0.35 wn horses
-0.08 wn hosoya
0.65 wn hotel
0.61 wn hour
0.26 wn housewife
-0.17 wn howard
-0.07 wn howey
-0.12 wn hudson
-0.07 wn hughes
-0.05 wn hunter
-0.05 wn huston
-0.07 wn hutton
0.33 wn hyde
-0.06 wn hye-yoon
-0.13 wn i.g
-0.06 wn ichinose
0.73 wn idol
-0.37 wn iii
-0.40 wn imdb
-0.06 wn imrie
-0.10 wn in-woo
-0.08 wn inc
0.21 wn incident
0.06 wn india
-0.32 wn indigenous
0.30 wn innocent
-0.10 wn inoue
0.34 wn interest
-0.24 wn international
-0.13 wn ip
-0.52 wn ireland
-0.07 wn irish
-0.29 wn is
-0.34 wn island
-0.22 wn israel
-0.47 wn istanbul
0.13 wn it
-0.15 wn iv
-0.23 wn jack
-0.29 wn jackson
-0.15 wn jagger
-0.29 wn james
-0.32 wn jarvis
-0.06 wn ji-won
-0.12 wn ji-yeon
-0.14 wn jimmy
0.56 wn joan
-0.34 wn joe
-0.38 wn john
0.09 wn johnsons
-0.58 wn jones
-0.06 wn joy
-0.11 wn jr
-0.35 wn jun
-0.14 wn kaisen
-0.37 wn kang
-0.06 wn kapoor
-0.40 wn kate
-0.09 wn kaul
-0.06 wn kawasaki
-0.08 wn kay
-0.11 wn keegan
-0.23 wn kelly
-0.31 wn ken
-0.32 wn kent
-0.15 wn khan
-0.21 wn kher
-0.04 wn kidman
0.41 wn kids
-0.18 wn killing
0.39 wn killjoys
-0.27 wn kim
-0.18 wn kimura
0.34 wn king
-0.12 wn kingdom
-0.06 wn knight
-0.05 wn kripke
-0.36 wn kudos
-0.33 wn lady
-0.06 wn lamb
-0.27 wn lancashire
-0.25 wn landgraf
0.58 wn lasso
0.33 wn law
-0.09 wn lee
-0.30 wn legend
-0.08 wn leon
-0.22 wn leslie
-0.13 wn levy
-0.28 wn lewis
0.43 wn life
-0.06 wn lindsay
-0.21 wn lisa
-0.36 wn list
-0.17 wn liz
-0.04 wn logan
0.29 wn lois
-0.19 wn lok
-0.15 wn looking
-0.27 wn lopez
-0.20 wn lost
0.92 wn love
-0.05 wn lovering
-0.05 wn lower
-0.09 wn ltd
-0.09 wn lucy
0.44 wn ludwig
-0.37 wn luther
-0.10 wn lynch
-0.11 wn lynskey
-0.08 wn lyons
-0.18 wn macdonald
-0.17 wn macfarlane
-0.04 wn mackie
-0.06 wn madden
-0.31 wn magazine
0.41 wn making
-0.18 wn malik
-0.32 wn malta
-0.39 wn man
-0.18 wn manga
0.44 wn manifest
-0.14 wn mappa
-0.38 wn marcella
-0.23 wn margaret
-0.20 wn mark
-0.10 wn marshall
-0.44 wn martin
-0.23 wn mary
-0.69 wn max
-0.34 wn may
-0.15 wn mazin
-0.22 wn mcclure
-0.51 wn me
-0.39 wn media
-0.38 wn meet
-0.31 wn melbourne
-0.17 wn meloni
0.15 wn men
-0.11 wn menon
-0.09 wn mercurio
0.18 wn mess
-0.05 wn metcalf
-0.40 wn mi5
0.71 wn midwife
-0.28 wn milat
-0.43 wn miller
0.13 wn minds
-0.25 wn minutes
0.32 wn minx
-0.11 wn miranda
-0.43 wn mirzapur
-0.23 wn mishra
0.18 wn miss
0.05 wn missing
-0.04 wn mitchell
0.46 wn mixed-ish
-0.09 wn miyagi
-0.24 wn mizushima
-0.34 wn moffat
-0.07 wn mohammed
0.23 wn molly
-0.11 wn momo
-0.34 wn monday
-0.67 wn mondays
-0.10 wn moore
-0.26 wn moreno
-0.40 wn morgan
-0.14 wn moss
0.29 wn mother
-0.33 wn mumbai
0.44 wn murder
-0.45 wn murders
-0.09 wn murphy
-0.07 wn murray
-0.50 wn museum
0.53 wn mysteries
-0.10 wn nakamura
0.10 wn narcos
-0.19 wn nash
-0.31 wn naughton
-0.07 wn ncis
0.53 wn neighbours
-0.24 wn nelisse
-0.43 wn netflix
-0.12 wn networks
-0.04 wn neustadter
-0.22 wn new
-0.09 wn newman
-0.11 wn news
-0.49 wn next
-0.17 wn nielsen
-0.38 wn night
-0.35 wn nine
0.36 wn nine-nine
-0.26 wn no
-0.21 wn nolan
-0.10 wn norris
-0.57 wn northumberland
0.13 wn norton
-0.26 wn note
0.35 wn nun
-0.14 wn o'brien
-0.05 wn o'neill
-0.44 wn october
-0.40 wn oda
-0.17 wn odar
-0.15 wn of
0.40 wn off
0.23 wn offenders
-0.10 wn oldman
-0.16 wn oliver
0.46 wn olympians
-0.12 wn olympics
-0.04 wn olyphant
-1.06 wn on
0.25 wn once
-0.48 wn one
-0.10 wn ono
-0.50 wn order
-0.38 wn originals
-0.20 wn ortega
-0.16 wn ortiz
-0.07 wn oseman
-0.24 wn ott
-0.14 wn owens
0.38 wn ozark
-0.29 wn page
-0.38 wn palmer
-0.06 wn pandit
0.44 wn paradise
0.16 wn parents
-0.08 wn paris
-0.15 wn park
0.43 wn passage
-0.05 wn paul
-0.09 wn paulson
0.27 wn pd
-0.19 wn peabody
-0.63 wn peacock
-0.24 wn people
-0.10 wn peter
-0.08 wn phillips
-0.55 wn photo
-0.43 wn photos
-0.37 wn picture
-0.46 wn pictures
0.54 wn piece
-0.32 wn piper
0.21 wn pirie
0.09 wn pitt
0.18 wn place
-0.18 wn playstation
-0.46 wn pm
0.39 wn point
0.21 wn poldark
-0.33 wn police
-0.08 wn pompeo
-0.13 wn potter
-0.11 wn potts
-0.13 wn prabhu
-0.22 wn press
-0.29 wn prime
-0.11 wn primeval
-0.35 wn producers
-0.48 wn productions
-0.53 wn professor
-0.38 wn programming
0.35 wn protector
-0.07 wn pryce
0.11 wn psycho-pass
-0.07 wn purnell
-0.37 wn pv
0.24 wn queen
-0.42 wn queensland
-0.08 wn quinn
-0.05 wn qureshi
-0.05 wn rabe
0.45 wn race
-0.37 wn rafters
-0.56 wn ragnarok
0.12 wn rake
-0.43 wn rating
-0.45 wn ratings
0.40 wn reacher
0.22 wn reckless
0.05 wn record
-0.40 wn recreation
0.33 wn recruit
-0.32 wn red
-0.04 wn reed
-0.24 wn regrettably
-0.11 wn reid
-0.04 wn reilly
-0.41 wn renewals
-0.31 wn renewed
0.18 wn resident
0.12 wn resort
-0.45 wn return
0.20 wn revenge
-0.51 wn rex
-0.25 wn ricci
0.25 wn rich
0.10 wn ripley
0.21 wn rise
-0.04 wn ritter
0.52 wn river
-0.07 wn riverdale
-0.36 wn rivia
-0.04 wn roach
0.43 wn rock
-0.16 wn rodriguez
0.55 wn rookie
0.66 wn rose
-0.06 wn rosenthal
-0.08 wn roth
-0.07 wn roxburgh
-0.23 wn roy
-0.29 wn royce
-0.08 wn rudd
0.17 wn rules
-0.34 wn run
-0.04 wn russo
-0.38 wn ryan
-0.33 wn ryoko
-0.42 wn s1
-0.50 wn s2
-0.20 wn s3
-0.17 wn saito
-0.14 wn sakura
-0.06 wn salas
-0.29 wn sam
-0.12 wn sapphires
-0.39 wn sarah
-0.07 wn satchwell
0.04 wn saul
-0.09 wn sayama
-0.05 wn scandal
-0.11 wn scarborough
0.12 wn school
-0.21 wn scorecard
-0.36 wn scotia
-0.28 wn scott
-0.42 wn screen
0.60 wn scrubs
-0.44 wn september
0.59 wn severance
0.26 wn shadows
-0.32 wn shaftesbury
-0.43 wn shah
-0.22 wn shahi
-0.41 wn sharma
-0.07 wn sheen
-0.04 wn shepherd
-0.06 wn sheridan
-0.45 wn sherwood
0.75 wn shetland
-0.14 wn shibuya
-0.06 wn shift
-0.20 wn shimizu
-0.11 wn shimotsuki
-0.05 wn shin
0.22 wn shogun
0.26 wn show
-0.16 wn shukla
0.42 wn silo
-0.21 wn silva
0.32 wn singer
-0.60 wn singh
0.51 wn sisters
-0.34 wn sky
-0.08 wn skyfall
-0.33 wn slate
0.32 wn slayer
-0.37 wn slot
-0.35 wn smith
0.30 wn smother
0.06 wn snow
-0.34 wn sony
-0.36 wn source
-0.17 wn south
-0.44 wn space
-0.41 wn spanish-language
-0.33 wn special
-0.05 wn spielberg
-0.21 wn spirit
-0.67 wn spring
-0.09 wn stabler
-0.36 wn stan
0.39 wn standing
-0.12 wn stanhope
0.30 wn star
-0.06 wn stark
0.26 wn stars
-0.40 wn states
-0.69 wn status
-0.16 wn staunton
-0.08 wn steinberg
-0.23 wn sten
-0.05 wn steve
-0.12 wn stevens
-0.43 wn stewart
-0.22 wn stokes
-0.25 wn stone
0.57 wn story
-0.08 wn strauss
-0.27 wn strong
-0.09 wn stuart
-0.24 wn studio
-0.42 wn studios
0.28 wn succession
-0.07 wn sudeikis
0.18 wn suits
-0.72 wn summer
0.33 wn sun
-0.29 wn sun-young
-0.41 wn sunday
-0.49 wn sundays
-0.05 wn sung
-0.44 wn sunshine
0.48 wn supergirl
0.38 wn supernatural
0.08 wn surface
-0.34 wn suzuki
-0.64 wn svu
-0.12 wn sweeney
0.51 wn sydney
0.46 wn tale
0.35 wn tamil
0.85 wn tanaav
-0.05 wn tanaka
-0.41 wn tang
0.23 wn tank
-0.45 wn taylor
-0.36 wn tba
-0.23 wn tbc
-0.12 wn tca
-0.17 wn ted
-0.22 wn television
-0.30 wn telugu
-0.28 wn tennant
0.40 wn things
-0.12 wn thirteen
-0.21 wn thomas
-0.11 wn thompson
-0.09 wn thomson
-0.14 wn thornton
-0.14 wn thriller
-0.46 wn thursday
-0.07 wn tiernan
-0.13 wn tierney
-0.16 wn ties
-0.72 wn time
0.42 wn titans
-0.45 wn tiwari
-0.87 wn today
-0.15 wn toho
0.30 wn told
-0.06 wn tom
-0.71 wn tomorrow
-0.13 wn torchwood
-0.51 wn toronto
-0.16 wn torv
0.27 wn tourist
-0.05 wn tovey
-0.29 wn tower
-0.21 wn toyama
-0.37 wn trailer
0.40 wn traitors
-0.30 wn tripathi
-0.29 wn tuesday
-0.59 wn tuesdays
-0.58 wn turner
-0.24 wn tv
-0.10 wn uchida
-0.18 wn ulusoy
0.28 wn under
-0.05 wn universe
-0.29 wn university
-0.10 wn up
0.40 wn v
0.05 wn valley
-0.11 wn vance
-0.37 wn veep
0.29 wn vegas
0.41 wn vera
0.72 wn vigil
0.24 wn vincenzo
-0.50 wn voice
-0.04 wn waikul
-0.21 wn wainwright
0.34 wn walker
-0.16 wn waller-bridge
-0.08 wn walter
-0.20 wn walton
-0.12 wn watanabe
-0.16 wn watch
-0.09 wn watson
-0.10 wn webtoon
-0.31 wn wedding
-0.37 wn wednesdays
0.72 wn wentworth
-0.30 wn west
-0.14 wn white
-0.10 wn whittaker
0.61 wn who
0.79 wn wild
-0.18 wn williams
-0.31 wn williamson
-0.22 wn wilson
-0.16 wn winston
-0.46 wn winter
0.65 wn witcher
-0.07 wn witherspoon
0.09 wn witness
0.12 wn wolf
0.52 wn women
-0.14 wn won
-0.09 wn wood
0.20 wn world
-0.07 wn worth
-0.33 wn wright
-0.21 wn writer
-0.26 wn writing
-0.12 wn wyle
-0.32 wn x
-0.12 wn yamashita
-0.29 wn yamazaki
-0.26 wn yang
0.39 wn ye
-0.11 wn years
0.52 wn yellowjackets
0.26 wn yellowstone
-0.46 wn yet
-0.46 wn yi
-0.14 wn yoo
0.19 wn york
-0.24 wn yorkshire
0.59 wn you
-0.14 wn youn-jung
-0.31 wn young
-0.23 wn yue
-0.41 wn yui
-0.23 wn zealand
`
