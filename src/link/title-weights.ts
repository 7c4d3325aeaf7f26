/** What the title model has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const titleWeights = `
-0.542 bias
0.06 A !
-0.26 A "
-0.11 A #
-0.63 A %
0.36 A %C
0.25 A %N
-0.41 A %O
-0.15 A %Y
0.43 A &
-0.08 A '
0.06 A 's
0.38 A (
-0.58 A )
-0.15 A *
-0.24 A +
-0.12 A -
-0.40 A --
-0.08 A .
-0.15 A ...
-0.17 A /
-0.20 A ;
-0.07 A ?
-0.53 A @
0.31 A [
-0.28 A ]
0.45 A about
-0.09 A above
-0.19 A accent
-0.16 A acclaimed
-0.09 A according
-0.32 A act
-0.07 A acted
-0.19 A action
-0.16 A actor
-0.24 A actress
0.22 A actually
0.67 A adaptation
-0.37 A adapted
0.18 A adapts
-0.36 A added
0.22 A after
-0.52 A again
0.20 A against
0.06 A agent
-0.21 A ago
0.08 A ahead
0.13 A air
-0.16 A aired
0.10 A airs
0.22 A aja
-0.08 A aka
-0.12 A alive
0.31 A all
-0.17 A almost
-0.33 A alone
-0.46 A along
-0.31 A alongside
-0.16 A already
0.45 A also
-0.19 A although
-0.46 A always
0.20 A amazing
0.27 A among
0.62 A an
-0.47 A animated
-0.10 A animates
-0.48 A animation
-0.33 A anime
0.51 A announced
-0.23 A announcement
0.44 A another
-0.32 A anticipated
-0.31 A any
-0.49 A appear
-0.32 A appears
-0.37 A arc
0.05 A are
-0.06 A area
-0.11 A around
0.06 A arrived
0.09 A arrives
-0.24 A art
-0.43 A as
-0.08 A association
0.15 A at
-0.17 A attended
-0.15 A attends
0.41 A audience
-0.20 A autumn
-0.31 A available
-0.10 A away
0.32 A back
-0.41 A bad
-0.37 A based
0.43 A bbc
0.34 A be
-0.22 A beard
-0.15 A beautiful
0.16 A became
-0.32 A because
-0.41 A become
0.29 A before
-0.04 A begin
0.18 A begins
-0.13 A begun
-0.20 A behind
-0.32 A being
-0.41 A best
-0.07 A bestseller
0.05 A better
0.52 A between
-0.17 A beyond
-0.24 A blessed
0.11 A board
0.05 A boasts
-0.21 A body
0.05 A book
0.30 A books
-0.07 A boss
0.10 A both
-0.19 A bow
-0.21 A box
-0.37 A boy
-0.39 A brand
-0.51 A break
-0.06 A bright
-0.17 A brilliant
0.30 A bring
-0.47 A broadcast
-0.49 A brother
-0.20 A brothers
-0.11 A business
-0.19 A busy
-0.32 A but
0.41 A by
-0.15 A cable
0.23 A calendar
-0.11 A call
-0.49 A called
0.24 A came
-0.33 A cameras
-0.32 A can
-0.19 A can't
0.52 A cancelled
0.40 A cards
-0.18 A carries
-0.51 A case
-0.57 A cast
-0.43 A casting
-0.04 A centers
-0.17 A centre
0.12 A centres
-0.07 A ceo
-0.17 A cha
0.12 A changed
0.26 A changing
-0.06 A channel
-0.26 A channels
-0.71 A character
-0.22 A characters
-0.22 A charge
-0.17 A charismatic
0.26 A checking
-0.24 A chef
0.26 A chief
-0.18 A childhood
0.05 A circling
-0.24 A city
-0.31 A clarify
-0.34 A classic
0.24 A close
-0.25 A closer
-0.06 A co
-0.18 A co-creator
0.20 A co-creators
0.13 A co-production
0.10 A come
0.39 A comeback
0.28 A comedy
-0.23 A comes
-0.40 A comic
0.22 A coming
-0.05 A comment
-0.17 A commented
-0.06 A commission
-0.36 A commissioned
0.14 A companion
-0.36 A company
-0.24 A complex
-0.34 A composition
0.24 A concluded
-0.27 A confirm
-0.20 A confirmed
-0.25 A consistently
-0.19 A continue
-0.05 A continues
-0.06 A contract
0.16 A contrast
-0.56 A cop
-0.07 A corruption
-0.07 A could
0.54 A course
-0.25 A cr
-0.40 A create
-0.22 A created
0.27 A creation
-0.20 A creative
0.11 A creators
-0.18 A creatures
-0.05 A crime
-0.20 A cult
0.41 A current
-0.41 A d.
-0.36 A da
-0.32 A daily
-0.20 A dangerous
0.15 A dark
-0.28 A data
0.24 A date
-0.36 A dates
-0.06 A daughter
-0.11 A day
0.32 A days
0.07 A dc
-0.20 A dci
-0.53 A de
-0.30 A dead
-0.33 A deal
0.28 A death
-0.06 A debut
0.38 A debuted
0.23 A debuts
-0.19 A decide
-0.08 A decided
-0.14 A decision
-0.26 A declared
-0.18 A dedicated
0.04 A delighted
0.26 A denied
-0.33 A described
-0.42 A design
-0.43 A designs
0.13 A despite
-0.30 A detective
-0.28 A determined
-0.13 A developed
0.54 A development
-0.61 A di
0.54 A did
-0.39 A didn't
0.20 A different
-0.26 A dinner
-0.07 A direct
0.38 A directed
-0.39 A directing
-0.65 A director
-0.49 A directs
-0.24 A dirty
-0.35 A discover
-0.04 A discovered
-0.24 A discovers
0.20 A dk
0.06 A do
0.36 A documentary
-0.17 A does
-0.39 A doesn't
-0.16 A doing
-0.15 A don
-0.68 A don't
-0.52 A done
-0.18 A doo
-0.17 A doors
0.07 A down
-0.07 A dr
-0.18 A drama
-0.42 A dramas
0.34 A dropped
0.23 A drops
0.29 A due
-0.22 A duo
-0.32 A during
-0.23 A duties
-0.37 A e
-0.35 A e.
-0.39 A each
-0.15 A earlier
0.56 A early
0.44 A earned
-0.25 A eight
-0.17 A eight-part
0.48 A eighth
-0.13 A end
0.33 A ended
0.17 A ending
-0.39 A ends
-0.18 A enough
0.16 A entertainment
-0.46 A epic
0.13 A episode
0.10 A episodes
-0.71 A eps
-0.20 A er
-0.17 A era
-0.39 A even
0.34 A event
0.09 A eventually
-0.27 A ever
-0.38 A every
-0.18 A everything
-0.14 A ex-husband
-0.38 A exec
-0.06 A exit
0.41 A expected
-0.46 A expressed
-0.13 A face
-0.25 A faces
0.40 A fall
-0.21 A fame
-0.29 A family
0.16 A famous
-0.23 A fan
0.32 A fans
-0.22 A fantastic
0.44 A fantasy
-0.27 A far
-0.41 A father
-0.25 A favorite
-0.40 A favourite
0.17 A feature
-0.09 A features
-0.46 A feb
0.18 A few
0.31 A fifth
-0.44 A fighting
-0.28 A figure
-0.38 A fill
-0.42 A film
-0.12 A filmed
-0.33 A filming
0.43 A final
-0.38 A finale
-0.31 A finally
-0.23 A financial
-0.38 A find
-0.06 A finding
-0.06 A finds
-0.22 A finish
0.06 A finishes
0.41 A first
-0.06 A focus
0.32 A followed
-0.10 A following
-0.07 A follows
-0.18 A for
-0.45 A former
-0.21 A fortress
0.19 A found
-0.13 A four
0.06 A fourth
0.42 A fox
-0.23 A friend
0.59 A from
-0.08 A front
0.31 A fronted
0.37 A fu
-0.38 A fun
-0.35 A game
-0.38 A gang
0.13 A gave
-0.28 A genre
0.12 A gets
0.10 A getting
-0.40 A giant
-0.42 A girl
0.35 A given
-0.36 A global
0.19 A go
0.14 A go-round
-0.30 A god
-0.34 A goes
0.32 A going
0.48 A gone
-0.30 A good
0.24 A got
-0.37 A great
-0.32 A gu
0.39 A guest
0.20 A guy
-0.60 A h
-0.08 A ha
0.55 A had
-0.28 A hails
-0.32 A han
-0.09 A hand
-0.50 A handles
-0.20 A hanging
-0.36 A hangs
0.42 A happening
-0.22 A hard
0.18 A has
-0.28 A hat
0.11 A have
0.39 A having
0.35 A he
0.14 A he'd
0.23 A head
-0.08 A headline
-0.25 A heads
-0.11 A heard
-0.56 A hearts
-0.07 A heir
0.20 A held
-0.29 A helm
-0.04 A helmed
-0.23 A her
0.26 A here
-0.15 A hero
-0.19 A heroine
-0.35 A hiding
-0.42 A high
0.19 A highest-rated
-0.33 A highly
-0.39 A him
-0.34 A himself
-0.28 A hinted
-0.08 A his
-0.33 A historical
0.42 A history
0.09 A hit
-0.09 A home
-0.10 A homicide
-0.30 A hopefully
0.30 A hospital
0.04 A host
0.37 A hosted
-0.22 A hosts
-0.09 A hot
-0.43 A hour
0.17 A hour-long
0.42 A hours
-0.10 A house
-0.53 A how
-0.17 A however
0.53 A i
-0.34 A i'm
-0.42 A idea
-0.16 A ii
-0.06 A illustrated
-0.37 A include
-0.08 A includes
0.57 A including
-0.37 A increasingly
0.10 A incredible
0.39 A indeed
-0.39 A independent
0.11 A installment
0.10 A instant
-0.32 A instead
-0.06 A interesting
-0.42 A international
-0.14 A interview
0.46 A into
-0.40 A investigate
0.38 A investigates
0.33 A investigation
0.13 A involved
-0.12 A is
0.09 A isn't
-0.61 A it
0.27 A its
0.28 A itself
-0.22 A itv
-0.08 A ji
-0.26 A jk
0.37 A join
-0.53 A joined
-0.37 A joining
-0.12 A joins
-0.22 A journalist
-0.48 A journey
0.36 A just
-0.30 A k.
0.12 A keeps
-0.38 A kept
-0.19 A killed
-0.16 A killer
0.37 A knew
-0.33 A know
0.13 A knowledge
-0.32 A known
-0.22 A la
-0.10 A label
-0.38 A landed
-0.42 A large
0.11 A last
0.12 A late
0.27 A later
-0.15 A latest
-0.04 A latter
-0.40 A launched
-0.05 A law
-0.33 A lawyer
-0.09 A leading
-0.40 A leads
-0.36 A leave
0.08 A leaves
0.31 A leaving
0.35 A led
0.44 A left
0.30 A lent
-0.27 A less
0.22 A let
0.09 A life
-0.18 A lifted
0.19 A light
-0.56 A like
-0.37 A likely
-0.08 A lim
0.17 A limited
-0.54 A list
0.37 A liu
0.50 A live
0.34 A live-action
0.30 A lives
0.18 A loan
-0.21 A local
-0.09 A location
-0.27 A locked
0.42 A long
0.25 A longer
-0.15 A longtime
-0.15 A look
-0.40 A looked
0.21 A looks
0.24 A lost
0.22 A lot
0.39 A love
-0.35 A loy
-0.12 A ltd
-0.41 A mad
-0.11 A made
-0.55 A magazine
-0.06 A main
-0.30 A major
-0.18 A majority
0.43 A make
0.13 A makes
-0.32 A making
0.36 A man
0.24 A manga
-0.20 A marks
-0.33 A married
0.11 A massive
-0.16 A matriarch
-0.33 A may
-0.10 A mayor
-0.38 A me
-0.52 A meanwhile
-0.25 A med
0.52 A media
-0.40 A members
-0.16 A memory
-0.21 A men
0.48 A midseason
-0.39 A might
0.25 A million
-0.60 A min
-0.49 A minutes
-0.28 A mission
0.32 A mob
-0.20 A modern
-0.50 A mom
0.25 A monster
0.51 A month
-0.10 A months
-0.63 A more
0.38 A most
0.18 A most-watched
-0.26 A mother
-0.11 A moved
-0.15 A moves
-0.44 A movie
0.32 A moving
0.07 A mr
0.06 A mrs
-0.36 A ms
-0.29 A much
-0.22 A murdered
-0.49 A music
-0.31 A musical
-0.19 A must
0.14 A my
-0.18 A mysterious
-0.15 A mystery
-0.05 A na
0.04 A name
0.15 A nao
0.10 A nearly
0.18 A need
-0.09 A neighbour
-0.32 A network
-0.40 A networks
0.34 A never
-0.31 A new
-0.13 A newcomer
-0.45 A newest
-0.45 A news
0.40 A next
0.04 A night
-0.22 A nine
0.17 A ninth
-0.38 A nobody
-0.23 A noir
0.30 A not
-0.51 A nothing
0.10 A nov
-0.06 A novel
-0.65 A novels
0.14 A now
0.44 A number
-0.10 A oct
-0.08 A officer
0.28 A ok
-0.33 A old
0.23 A on
-0.56 A once
-0.36 A one
-0.16 A one-hour
-0.56 A only
-0.45 A open
-0.36 A opened
-0.29 A opening
0.10 A opposite
-0.14 A or
-0.06 A order
-0.05 A ordered
-0.07 A originally
-0.18 A originals
-0.22 A other
-0.04 A others
0.13 A our
-0.35 A out
0.36 A outing
-0.41 A over
-0.29 A overseeing
-0.12 A own
-0.23 A owned
-0.22 A owner
-0.43 A owns
-0.27 A p.m
-0.43 A packed
0.22 A pair
-0.55 A part
-0.22 A particular
-0.13 A partner
-0.22 A past
-0.27 A peek
-0.15 A pen
-0.08 A penned
0.60 A people
-0.39 A perform
-0.13 A period
-0.06 A person
0.36 A picked
-0.57 A pilot
0.26 A place
0.17 A plans
0.17 A platform
-0.43 A play
-0.68 A played
-0.34 A playing
-0.74 A plays
-0.19 A please
0.11 A pm
-0.31 A point
-0.18 A police
-0.19 A political
0.18 A popped
-0.08 A popular
0.08 A portray
-0.05 A portrayed
0.08 A post
-0.04 A posted
-0.04 A power
-0.25 A premiere
0.08 A premiered
0.11 A premieres
0.50 A premiering
-0.04 A prequel
0.22 A present
0.26 A presented
-0.29 A president
-0.42 A press
-0.45 A preview
-0.20 A previously
-0.28 A principal
-0.18 A procedural
-0.49 A produce
-0.09 A produced
0.11 A producers
-0.56 A produces
-0.32 A producing
0.47 A production
-0.16 A programming
-0.10 A project
-0.37 A projects
-0.37 A promised
-0.12 A prosecutor
-0.07 A protagonist
0.23 A psychological
0.07 A publisher
0.29 A pulled
-0.56 A put
-0.30 A puts
0.12 A question
0.05 A quiet
0.43 A quietly
-0.22 A rated
-0.19 A reach
-0.28 A received
-0.05 A recently
-0.31 A recurring
-0.22 A red
0.04 A regular
0.19 A rejoice
-0.33 A relationship
0.13 A release
-0.26 A released
-0.11 A remain
-0.12 A remained
0.19 A remaining
-0.47 A remains
0.39 A remake
0.30 A remember
-0.29 A ren
-0.40 A renewed
-0.17 A replaced
-0.04 A replacing
-0.12 A reporters
-0.11 A reports
-0.41 A reprise
-0.22 A reprises
-0.12 A reprising
-0.42 A respectively
-0.15 A rest
-0.37 A return
-0.36 A returned
-0.17 A returning
0.13 A returns
-0.08 A reunited
-0.29 A rev
-0.41 A revealed
-0.10 A revenge
0.59 A revival
-0.08 A revolves
-0.31 A ride
-0.26 A rights
0.08 A rise
-0.08 A rival
-0.53 A role
-0.18 A roles
-0.25 A roll
-0.45 A rolled
-0.27 A rolling
-0.38 A romance
-0.13 A romantic
0.16 A romp
0.37 A rookie
-0.07 A rumored
-0.38 A rumoured
0.19 A run
-0.37 A s
0.58 A s2
0.17 A s3
-0.27 A safe
0.41 A saga
-0.33 A said
-0.35 A sales
0.13 A same
0.08 A say
-0.22 A saying
0.11 A says
-0.46 A scandal
-0.27 A scene
0.43 A schedule
-0.06 A scheduled
-0.48 A school
-0.19 A sci-fi
-0.15 A screenplay
-0.43 A script
-0.19 A scripts
-0.47 A search
-0.12 A seasons
0.68 A second
-0.24 A secret
0.52 A see
-0.10 A seems
0.13 A seen
0.31 A sees
0.22 A self-contained
-0.10 A senior
-0.17 A seo
-0.43 A sequel
-0.21 A series
-0.13 A serious
-0.25 A serve
0.47 A served
-0.31 A serves
-0.30 A service
-0.46 A set
0.28 A seven-part
0.35 A several
-0.24 A share
-0.32 A shared
-0.29 A shares
-0.53 A shooting
-0.48 A shoots
-0.28 A shot
-0.35 A show
0.18 A shown
-0.30 A showrunner
-0.06 A showrunners
-0.07 A shows
-0.44 A signed
-0.40 A signing
-0.36 A signs
-0.34 A sin
-0.62 A since
-0.14 A single
-0.06 A sir
-0.20 A sister
0.10 A sisters
0.16 A sit
0.05 A sitcom
-0.22 A sits
0.20 A six
0.34 A six-episode
0.06 A sixth
-0.50 A sky
-0.38 A slated
-0.06 A slot
-0.20 A small
-0.71 A so
-0.13 A soap
-0.25 A soldier
-0.22 A solve
-0.42 A some
-0.42 A something
0.16 A son
-0.32 A song
-0.39 A soon
-0.08 A sophomore
0.34 A sorry
-0.30 A sound
-0.23 A space
-0.49 A special
-0.34 A spin-off
-0.34 A spinoff
-0.21 A split
0.22 A spot
-0.34 A spring
0.20 A spy
0.38 A staff
-0.33 A stage
-0.11 A standing
-0.27 A star
0.35 A starred
0.64 A starring
-0.45 A stars
-0.14 A start
0.09 A started
-0.15 A starting
0.55 A starts
-0.18 A statement
-0.36 A stays
-0.10 A stepped
-0.16 A stepping
-0.16 A steps
-0.33 A still
-0.04 A stories
0.20 A story
-0.23 A streamer
-0.27 A streaming
0.41 A streams
-0.24 A strength
-0.33 A struggle
0.40 A struggling
-0.60 A studio
-0.41 A style
-0.08 A subsidiary
-0.20 A successful
-0.26 A such
0.23 A summer
-0.32 A support
-0.30 A survive
-0.31 A svu
0.23 A t
-0.47 A take
0.09 A takes
-0.38 A taking
0.19 A tale
-0.24 A talked
-0.16 A talks
-0.23 A tapped
0.10 A tbc
0.34 A team
-0.29 A teaser
0.28 A teen
-0.26 A television
0.29 A telling
0.28 A tells
-0.70 A ten
-0.26 A than
-0.14 A that
0.38 A their
-0.32 A them
-0.15 A themed
-0.23 A themselves
-0.15 A then
-0.50 A there
-0.07 A these
-0.42 A they
-0.41 A thing
-0.19 A think
0.50 A third
0.31 A thirteen
-0.60 A this
-0.36 A those
-0.21 A though
-0.54 A three
0.19 A thrilled
0.06 A thriller
-0.20 A through
0.24 A title
-0.26 A titles
-0.46 A today
-0.65 A together
-0.45 A told
0.27 A top
0.04 A total
-0.58 A tour
-0.17 A town
0.08 A trailer
-0.19 A true
-0.53 A turn
0.39 A turned
-0.39 A turns
0.24 A tv
-0.18 A two
-0.06 A type
0.05 A uk
-0.53 A unconfirmed
-0.54 A under
-0.34 A unique
0.36 A until
0.04 A up
0.44 A upcoming
0.32 A update
-0.48 A updates
-0.10 A upon
-0.22 A upped
-0.12 A us
-0.21 A used
0.19 A vampires
-0.32 A van
0.39 A various
-0.54 A very
-0.40 A veteran
-0.35 A via
-0.36 A video
-0.07 A viewers
0.10 A villain
-0.49 A voice
0.27 A voices
0.29 A von
-0.15 A walked
-0.05 A wanted
-0.41 A war
-0.41 A was
-0.52 A watch
0.26 A way
-0.39 A we
0.06 A we're
-0.49 A web
-0.14 A website
0.12 A week
-0.09 A weekly
-0.09 A weeks
-0.36 A welcome
0.10 A well
0.14 A were
0.06 A what
0.24 A when
0.17 A where
0.24 A which
0.58 A while
-0.37 A who
-0.15 A whom
0.04 A whose
-0.40 A wife
0.24 A will
-0.28 A winner
-0.45 A winning
0.37 A with
-0.11 A without
-0.14 A woman
0.06 A won
-0.15 A work
-0.32 A worked
-0.30 A working
-0.26 A would
-0.24 A wrapped
-0.10 A wraps
-0.14 A write
-0.08 A writer
-0.13 A writers
-0.11 A writes
-0.43 A writing
-0.35 A x
0.42 A ye
0.22 A years
-0.30 A yes
-0.25 A yesterday
0.29 A yet
-0.51 A yoo
-0.37 A you
0.40 A you'll
0.16 A |
0.21 A –
0.31 A —
-0.23 A €
0.37 A ★
-0.19 B !
-0.06 B "
-0.61 B #
0.48 B %C
-0.23 B %G
0.44 B %N
-0.23 B %O
-0.14 B %X
-0.11 B %Y
0.28 B &
-0.26 B '
0.39 B 's
-1.12 B (
0.32 B )
0.90 B *
-0.23 B +
0.10 B -
-0.44 B --
0.21 B .
-0.35 B ...
-0.11 B /
0.30 B ;
0.34 B ?
-0.26 B @
-0.56 B [
-0.20 B ]
-0.29 B about
0.09 B acclaimed
-0.35 B according
0.19 B account
-0.05 B accused
-0.38 B across
-0.33 B act
-0.12 B acted
-0.12 B acting
-0.12 B actor
-0.51 B actors
-0.21 B actress
0.10 B adaptation
-0.27 B adapted
-0.53 B adapts
0.24 B added
-0.21 B adds
-0.15 B adrian
-0.25 B affair
0.19 B after
-0.72 B again
0.06 B against
-0.31 B ahead
-0.54 B air
-0.26 B aired
-0.38 B aka
-0.25 B alba
0.47 B all
-0.50 B alongside
0.22 B already
0.32 B also
0.40 B among
-0.18 B an
0.24 B animated
-0.04 B animates
-0.42 B animation
-0.23 B announce
0.16 B announced
-0.07 B announcement
-0.33 B announcements
0.10 B another
-0.13 B anthology
0.25 B anticipated
0.15 B anything
-0.15 B appear
0.36 B appeared
0.16 B approached
0.10 B are
-0.35 B around
-0.29 B artist
-0.36 B as
0.19 B asking
-0.50 B association
-0.16 B at
-0.25 B attempts
-0.29 B attends
-0.19 B author
-0.21 B away
0.22 B axe
0.40 B axed
0.13 B b
-0.25 B back
-0.34 B backdrop
-0.26 B backed
-0.10 B bad
-0.37 B based
0.44 B basis
-0.17 B batch
-0.31 B battle
0.28 B bbc
0.17 B be
-0.33 B beautiful
0.30 B became
-0.29 B because
0.35 B been
-0.23 B before
-0.12 B begin
-0.25 B beginning
-0.32 B begins
-0.16 B begun
0.26 B behind
-0.29 B being
-0.22 B beloved
0.29 B best
-0.16 B best-selling
-0.23 B bestselling
-0.35 B between
-0.35 B big-budget
-0.13 B bo
-0.12 B board
-0.06 B body
-0.31 B book
-0.31 B books
-0.15 B boss
-0.38 B both
0.26 B bow
-0.12 B box
-0.34 B boy
0.35 B brand
-0.05 B bring
-0.25 B bringing
-0.17 B brings
-0.34 B brother
-0.35 B brothers
0.40 B bubble
-0.29 B business
-0.58 B busy
-0.43 B but
-0.16 B by
-0.27 B call
0.69 B called
0.38 B came
0.31 B camera
-0.42 B cameras
0.35 B can
0.31 B canceled
-0.13 B captain
0.30 B cartoon
-0.08 B cast
-0.29 B casting
-0.15 B casts
-0.24 B centering
-0.24 B centers
-0.21 B ceo
-0.12 B chair
-0.39 B chairman
0.15 B challenge
-0.27 B chance
-0.12 B channel
-0.46 B channels
-0.59 B character
-0.63 B characters
-0.24 B charles
-0.07 B charlotte
0.30 B checking
-0.18 B chief
-0.27 B children
-0.16 B choi
-0.10 B chris
0.14 B circling
-0.21 B city
-0.06 B classic
-0.15 B clear
-0.30 B close
-0.47 B closed
-0.24 B co-created
-0.23 B co-creator
-0.07 B co-creators
-0.12 B co-production
0.49 B co-stars
-0.07 B co-written
-0.16 B collaboration
-0.20 B combination
0.35 B come
0.30 B comedian
0.48 B comedy
0.16 B comedy-drama
-0.34 B comes
0.15 B comic
0.29 B coming
0.22 B commission
-0.04 B commissioned
0.26 B commissions
0.30 B common
-0.06 B companies
0.53 B companion
-0.18 B company
-0.13 B composition
0.63 B confirmed
-0.34 B considered
-0.18 B contact
-0.12 B content
-0.25 B continue
-0.22 B continues
-0.32 B cop
-0.17 B could
-0.11 B county
-0.20 B cox
-0.41 B created
0.05 B creative
0.61 B creator
-0.22 B creators
-0.43 B credit
0.11 B credits
0.06 B crime
0.20 B cult
0.49 B current
-0.55 B da
-0.07 B danielle
-0.18 B danny
0.09 B date
-0.39 B daughter
-0.25 B david
0.18 B day
-0.50 B de
-0.36 B deal
-0.23 B death
0.38 B debut
0.06 B debuted
0.22 B decided
0.33 B decision
0.04 B delighted
-0.25 B despite
-0.31 B destroy
-0.25 B detective
-0.26 B developed
0.31 B developing
-0.06 B di
0.50 B did
-0.22 B didn't
-0.17 B different
0.16 B direct
0.20 B directed
-0.37 B directing
-0.43 B director
-0.20 B directors
-0.25 B directs
-0.29 B discovered
0.06 B dk
0.24 B do
-0.12 B doc
-0.42 B does
-0.37 B doing
0.16 B don
-0.42 B don't
-0.18 B done
-0.45 B down
-0.15 B dr
0.18 B drama
0.42 B dramas
0.22 B dramedy
-0.08 B drawn
-0.10 B dropped
-0.44 B due
-0.51 B during
-0.21 B duties
-0.09 B e
0.26 B e.
-0.16 B ego
-0.21 B eight
0.24 B elisabeth
0.15 B elsewhere
-0.04 B emma
-0.16 B encounter
0.07 B end
0.35 B ending
-0.30 B ends
0.06 B ensemble
-0.05 B enter
-0.24 B entertainment
-0.67 B episode
-0.60 B episodes
-0.13 B eps
-0.33 B er
0.06 B espionage
-0.04 B established
-0.34 B even
-0.49 B event
-0.17 B events
-0.21 B ever
-0.27 B every
-0.26 B everyone
0.33 B excellent
-0.32 B excited
0.35 B exclusive
-0.41 B exec
-0.15 B executive
-0.18 B expect
-0.27 B explore
-0.42 B faces
-0.21 B fact
0.04 B fall
-0.30 B fame
-0.08 B family
0.23 B famous
-0.44 B fan
-0.08 B fantastic
-0.43 B fantasy
-0.21 B far
-0.27 B fashion
-0.34 B father
-0.53 B favourite
-0.23 B fbi
-0.51 B feature
-0.36 B features
-0.19 B featuring
0.15 B few
0.21 B fey
0.35 B fiction
-0.49 B fictional
-0.50 B fifth
-0.78 B film
-0.42 B filmed
-0.48 B filming
-0.18 B filmmaker
-0.44 B films
-0.20 B final
0.26 B finale
0.26 B first
-0.21 B five
-0.11 B follow
0.50 B followed
-0.33 B followers
-0.27 B following
0.18 B follows
0.14 B for
-0.10 B forces
0.19 B former
0.17 B forward
0.23 B found
0.21 B four
0.06 B fourth
0.43 B freshman
-0.34 B friend
-0.69 B from
0.08 B front
0.62 B fronted
-0.16 B fry
0.52 B fu
-0.26 B full
-0.22 B further
-0.14 B game
-0.24 B games
-0.43 B genre
-0.51 B get
-0.17 B gets
0.21 B getting
-0.24 B giant
-0.32 B girl
-0.38 B give
0.42 B given
-0.13 B gives
-0.35 B go
0.25 B god
-0.19 B goes
0.10 B gone
-0.20 B good
-0.11 B grand
-0.58 B great
0.18 B greenlit
-0.52 B greg
-0.12 B grew
-0.15 B group
-0.13 B guest
-0.25 B guy
-0.41 B had
-0.07 B hails
0.23 B handed
-0.13 B handled
-0.11 B handles
0.05 B hands
-0.05 B happened
0.73 B has
-0.19 B hat
-0.22 B have
-0.81 B he
-0.24 B head
-0.17 B hear
-0.10 B heard
-0.06 B helen
0.23 B helm
-0.10 B helmed
0.05 B hence
-0.18 B her
-0.24 B here
-0.13 B heroine
0.40 B highly
-0.18 B him
-0.66 B his
0.46 B history
-0.15 B home
-0.12 B horror
-0.07 B host
0.20 B hosted
0.35 B hosts
-0.28 B hot
-0.33 B hour
-0.30 B hour-long
0.09 B hours
-0.25 B house
-0.19 B how
-0.33 B however
-0.15 B huge
-0.43 B husband
-0.32 B i
-0.22 B i'm
-0.17 B ice
-0.08 B iconic
-0.16 B idea
-0.09 B if
-0.29 B ii
-0.24 B iii
-0.14 B illustrated
-0.28 B imdb
-0.31 B in-demand
-0.46 B included
-0.66 B includes
-0.47 B including
-0.29 B indie
-0.18 B inspired
0.14 B instead
-0.10 B intelligence
0.11 B into
-0.17 B is
0.21 B isn't
-0.07 B it
0.34 B its
-0.36 B itself
-0.15 B iu
-0.35 B james
-0.40 B jane
-0.42 B jay
-0.09 B ji
0.17 B jodie
-0.27 B john
-0.22 B join
0.09 B joined
0.11 B joining
-0.05 B jonathan
-0.25 B journalist
0.22 B joy
-0.17 B jung
0.54 B just
-0.07 B k.
0.08 B keeps
-0.13 B kenji
-0.06 B killer
-0.15 B killing
-0.37 B kim
-0.18 B king
-0.05 B know
-0.18 B known
-0.27 B la
-0.11 B lady
-0.47 B late
-0.17 B later
-0.15 B launch
-0.38 B launched
-0.27 B law
0.37 B lawyer
-0.26 B lead
0.32 B leading
0.16 B leads
-0.25 B leave
0.15 B leaving
-0.39 B led
-0.47 B lee
-0.21 B left
-0.15 B legend
0.21 B life
-0.32 B light
-0.11 B like
-0.23 B likely
-0.06 B lim
0.26 B limited
0.43 B lineup
-0.59 B list
-0.13 B liu
0.18 B location
-0.11 B locked
0.34 B lok
0.26 B long
0.42 B long-awaited
-0.33 B look
0.22 B looked
-0.48 B looking
-0.10 B looks
-0.34 B los
-0.26 B lost
0.08 B lot
-0.53 B love
-0.50 B made
0.34 B main
-0.07 B make
-0.25 B makes
-0.18 B making
-0.48 B male
-0.07 B manager
-0.84 B manga
-0.10 B many
-0.32 B mark
-0.19 B married
-0.05 B martin
-0.31 B matriarch
-0.09 B matt
0.14 B may
0.40 B mc
-0.35 B me
0.22 B meanwhile
-0.19 B media
-0.31 B medical
0.15 B meet
-0.24 B meets
-0.50 B members
-0.21 B men
0.45 B midseason
-0.21 B miniseries
-0.22 B miss
-0.28 B mission
0.37 B mob
0.17 B money
-0.22 B monster
-0.46 B month
-0.20 B most
-0.73 B mother
0.17 B move
-0.16 B moves
0.23 B movie
-0.47 B movies
0.08 B mr
0.24 B much
0.10 B murder
0.04 B music
0.22 B musical
-0.22 B my
-0.30 B mysterious
-0.34 B na
-0.24 B name
-0.34 B named
-0.16 B nao
-0.27 B near
-0.31 B nearly
0.28 B network
0.47 B new
-0.44 B newcomer
-0.22 B newcomers
-0.21 B newly
0.23 B news
0.42 B next
-0.32 B night
0.22 B no
-0.12 B noble
-0.17 B noir
-0.49 B nominated
-0.24 B nominee
-0.21 B north
-0.10 B not
-0.40 B novel
0.21 B novels
0.10 B now
0.10 B number
0.27 B off
-0.34 B old
-0.42 B older
-0.19 B on
-0.47 B once
-0.15 B one
-0.50 B only
-0.19 B ono
0.30 B opening
0.28 B opposite
-0.44 B or
0.71 B order
-0.20 B ordered
-0.31 B orders
-0.15 B original
-0.24 B originally
0.23 B originals
0.46 B other
-0.30 B others
0.05 B ott
-0.41 B our
0.10 B out
0.16 B outing
-0.36 B outside
0.32 B over
-0.07 B own
-0.42 B owns
0.09 B p.m
-0.58 B pair
-0.25 B part
-0.44 B partner
-0.62 B parts
0.08 B past
0.27 B peek
0.34 B pen
-0.09 B penned
-0.37 B period
-0.29 B photo
0.07 B photos
0.37 B picked
-0.05 B picture
0.50 B pilot
0.43 B pilots
-0.26 B place
-0.19 B plan
-0.16 B platform
-0.68 B play
-0.21 B played
-0.29 B playing
0.13 B plays
0.08 B plot
0.36 B plug
0.51 B pm
-0.10 B point
-0.43 B political
0.70 B popular
-0.47 B portray
-0.30 B power
-0.33 B premiere
-0.33 B premiered
0.36 B prequel
0.22 B presentation
-0.34 B president
-0.31 B press
0.60 B previously
0.15 B procedural
-0.49 B produced
0.11 B producers
-0.19 B produces
-0.80 B production
-0.14 B programming
0.28 B project
-0.09 B promotional
-0.31 B protagonist
-0.07 B protagonists
0.05 B psychological
-0.23 B published
-0.42 B publisher
0.36 B pulled
0.34 B put
-0.19 B puts
0.05 B question
-0.14 B quickly
-0.30 B ratings
-0.12 B read
-0.21 B reading
-0.26 B reads
-0.25 B really
0.27 B recent
0.45 B recently
-0.07 B regular
-0.14 B regulars
-0.06 B reimagining
-0.38 B relationship
-0.16 B release
0.30 B released
-0.13 B remains
-0.06 B remake
0.69 B renewed
0.10 B renewing
0.41 B replaced
-0.48 B replacing
-0.37 B report
0.35 B reported
-0.23 B representative
-0.23 B reprise
-0.07 B reprises
-0.27 B reprising
-0.23 B resourceful
-0.35 B respectively
0.55 B return
0.20 B returning
0.26 B returns
0.37 B reunion
-0.37 B reunited
-0.21 B reunites
-0.42 B reveal
0.40 B revealed
-0.27 B revolves
0.13 B rights
-0.27 B rival
-0.30 B robin
-0.28 B role
-0.23 B roles
-0.22 B roll
-0.47 B rolling
-0.48 B romance
0.21 B romantic
0.52 B rookie
-0.06 B room
0.28 B run
0.30 B runs
0.27 B s
-0.12 B s1
-0.14 B sadly
-0.17 B said
-0.27 B sales
0.24 B sally
0.62 B same
-0.29 B save
0.35 B say
-0.30 B says
-0.35 B scandal
-0.25 B scenes
0.12 B sci-fi
0.35 B science
0.39 B screen
-0.07 B screenplay
0.22 B screens
-0.11 B screenwriter
0.38 B scribe
-0.14 B script
0.55 B scripted
0.38 B scripts
-0.15 B sea
-0.06 B season
0.36 B seasons
-0.13 B seat
0.22 B second
-0.32 B secret
-0.40 B see
-0.29 B seen
-0.24 B sees
0.17 B sen
-0.45 B sequel
-0.10 B serial
-0.05 B series
-0.50 B service
0.05 B set
-0.21 B setting
-0.29 B seven
-0.13 B seventh
-0.44 B several
-0.36 B share
-0.20 B shared
0.33 B she
-0.23 B shin
0.16 B shocking
-0.29 B shooting
-0.40 B shoots
-0.18 B shot
-0.34 B should
0.16 B show
-0.30 B showed
-0.50 B shown
-0.16 B showrunner
0.49 B shows
-0.08 B sight
0.24 B similarly
0.26 B since
-0.40 B sister
-0.06 B sisters
-0.09 B six
-0.31 B six-part
0.20 B sixth
-0.12 B sky
0.26 B slate
-0.14 B slated
0.54 B slot
0.33 B small
-0.37 B so
0.39 B some
-0.43 B song
-0.42 B soon
0.13 B sophomore
-0.16 B sorry
-0.44 B source
-0.13 B space
-0.26 B special
0.04 B spin-off
0.29 B spin-offs
-0.27 B spinoff
-0.25 B split
-0.37 B spotted
0.51 B spring
0.23 B spy
0.04 B star
-0.15 B star-studded
0.22 B starred
-0.56 B starring
-0.12 B stars
-0.21 B start
0.18 B starting
0.34 B starts
-0.10 B statement
0.32 B stephen
-0.06 B stick
0.32 B still
-0.69 B stories
-0.19 B story
0.05 B storyline
0.27 B straight-to-series
-0.18 B stream
0.16 B streamer
-0.28 B streaming
-0.17 B strong
-0.27 B student
-0.45 B studio
-0.28 B subsidiary
0.32 B success
-0.26 B successful
-0.11 B successor
-0.21 B such
0.34 B summer
-0.25 B sun
-0.48 B sunday
-0.11 B support
0.31 B supporting
-0.23 B surprise
0.08 B survivor
-0.21 B sydney
-0.33 B synopsis
-0.27 B table
0.40 B take
0.34 B taken
0.33 B takes
-0.27 B tale
-0.10 B talent
0.06 B talked
-0.45 B team
0.26 B teaser
0.16 B teen
-0.22 B television
-0.29 B telling
-0.47 B tells
-0.41 B ten
-0.22 B terrific
-0.06 B than
-0.30 B thank
-0.08 B that
-0.16 B their
-0.45 B theme
0.26 B themed
-0.42 B then
-0.20 B there
-0.08 B these
0.13 B they
-0.14 B thief
0.29 B thing
-0.38 B thinks
-0.17 B third
-0.34 B this
0.26 B those
-0.10 B though
0.36 B thought
-0.15 B three
-0.31 B thrilled
0.05 B thriller
-0.50 B through
0.47 B time
0.15 B title
0.17 B titles
0.26 B today
0.49 B together
-0.19 B told
-0.34 B tom
-0.21 B too
-0.33 B took
-0.39 B top
-0.06 B toplines
-0.06 B tough
0.19 B tour
-0.48 B town
0.11 B trailer
-0.39 B trio
-0.38 B turned
0.20 B tv
0.11 B twelfth
-0.57 B uk
-0.36 B under
0.21 B until
0.19 B unveiled
-0.19 B update
0.40 B updates
-0.21 B upon
0.26 B us
-0.29 B used
-0.05 B vampire
-0.06 B vampires
-0.37 B various
-0.06 B veep
0.48 B version
0.23 B very
-0.05 B veteran
-0.23 B via
-0.60 B viewers
-0.20 B villain
-0.65 B voice
-0.25 B wa
-0.33 B wait
0.18 B waiting
-0.24 B want
-0.31 B wanted
-0.19 B was
-0.12 B watch
0.11 B watching
0.15 B way
-0.20 B we
-0.42 B we're
-0.41 B we've
-0.59 B web
-0.22 B webtoon
0.41 B week
0.19 B weekend
-0.25 B weeks
0.37 B well
-0.20 B well-received
-0.08 B were
-0.36 B western
-0.25 B what
0.28 B when
-0.14 B where
0.54 B whether
-0.11 B which
0.64 B while
-0.15 B who
0.39 B whose
-0.37 B why
-0.52 B wife
-0.37 B winner
-0.04 B with
-0.23 B won
0.33 B won't
0.23 B work
-0.41 B worked
0.17 B working
-0.06 B world
-0.31 B worldwide
-0.32 B would
-0.23 B writer
-0.10 B writers
0.20 B writes
0.41 B writing
-0.60 B written
-0.16 B wrote
0.23 B x
-0.07 B yasuhiro
-0.05 B year
-0.31 B years
0.11 B yet
-0.44 B you
0.10 B you're
-0.50 B young
-0.08 B younger
-0.62 B your
0.34 B yu
0.11 B |
-0.63 B ~
0.24 B –
0.24 B —
-0.15 L1 "
-0.60 L1 #
-0.74 L1 %C
-0.13 L1 %G
-0.95 L1 %N
-0.40 L1 %O
-0.23 L1 %X
-0.51 L1 %Y
-0.13 L1 &
-0.37 L1 '
0.52 L1 's
-0.79 L1 (
0.15 L1 )
-0.23 L1 +
-0.52 L1 -
-0.43 L1 --
-0.41 L1 .
-0.66 L1 /
0.15 L1 :
0.38 L1 ;
-0.20 L1 @
-0.24 L1 [
0.06 L1 ^
-0.28 L1 a
-0.46 L1 about
-0.34 L1 across
-0.13 L1 actor
-0.04 L1 actors
-0.21 L1 actress
-0.25 L1 adapts
0.23 L1 after
-0.38 L1 aka
-0.40 L1 alongside
0.33 L1 also
-0.67 L1 an
0.14 L1 and
-0.22 L1 announced
0.22 L1 are
-0.22 L1 around
-0.54 L1 as
-0.65 L1 at
-0.15 L1 axed
-0.08 L1 back
-0.06 L1 be
-0.27 L1 beautiful
0.35 L1 behind
-0.20 L1 beloved
-0.27 L1 between
-0.13 L1 bo
0.10 L1 book
-0.10 L1 boss
0.17 L1 both
-0.27 L1 brother
-0.14 L1 brothers
-0.23 L1 but
0.15 L1 by
0.72 L1 called
0.15 L1 canceled
-0.33 L1 cast
-0.19 L1 character
-0.11 L1 chief
-0.08 L1 co-creator
0.21 L1 comedy
0.42 L1 comic
0.20 L1 created
-0.50 L1 creator
-0.08 L1 creators
-0.24 L1 da
-0.31 L1 daughter
-0.32 L1 de
-0.18 L1 detective
0.43 L1 did
0.22 L1 direct
-0.24 L1 director
-0.14 L1 directors
-0.24 L1 does
-0.26 L1 doing
0.20 L1 drama
0.26 L1 dramas
0.27 L1 dramedy
-0.24 L1 episode
0.07 L1 excellent
-0.29 L1 executive
-0.29 L1 fantasy
-0.31 L1 father
-0.42 L1 favourite
-0.44 L1 feature
-0.11 L1 features
-0.38 L1 film
-0.20 L1 followed
0.15 L1 follows
0.19 L1 for
-0.51 L1 former
-0.80 L1 from
-0.13 L1 game
-0.33 L1 genre
-0.20 L1 get
-0.35 L1 her
-0.05 L1 heroine
-0.33 L1 his
0.22 L1 hit
-0.12 L1 host
0.35 L1 hosts
-0.24 L1 however
-0.28 L1 husband
-0.09 L1 if
-0.28 L1 imdb
0.57 L1 in
-0.31 L1 in-demand
0.43 L1 include
-0.35 L1 includes
0.12 L1 including
0.23 L1 into
0.61 L1 is
-0.27 L1 its
-0.11 L1 joining
0.08 L1 keeps
-0.26 L1 la
0.08 L1 last
-0.05 L1 lead
-0.25 L1 leads
-0.14 L1 left
-0.04 L1 like
-0.11 L1 made
-0.07 L1 make
-0.16 L1 makes
-0.07 L1 manager
-0.07 L1 married
-0.20 L1 meets
-0.08 L1 members
-0.16 L1 miss
0.21 L1 more
-0.47 L1 mother
-0.26 L1 movie
-0.24 L1 named
-0.42 L1 new
-0.43 L1 newcomer
-0.05 L1 newcomers
-0.69 L1 no
-0.41 L1 nominated
-0.24 L1 nominee
-0.23 L1 not
-0.28 L1 novel
0.11 L1 of
-0.38 L1 official
-0.30 L1 on
-0.35 L1 one
-0.12 L1 opposite
-0.53 L1 or
-0.31 L1 orders
-0.22 L1 other
-0.57 L1 our
-0.29 L1 photo
0.59 L1 pilot
-0.42 L1 play
-0.11 L1 played
-0.10 L1 playing
-0.57 L1 plays
0.14 L1 popular
-0.42 L1 portray
-0.20 L1 president
-0.34 L1 producer
-0.15 L1 producers
-0.06 L1 production
-0.13 L1 protagonist
-0.27 L1 publisher
-0.36 L1 release
0.58 L1 renewed
0.10 L1 renewing
-0.30 L1 replacing
-0.17 L1 reprise
0.37 L1 s
-0.26 L1 said
0.18 L1 says
0.27 L1 second
-0.23 L1 sees
0.31 L1 series
-0.29 L1 service
0.18 L1 show
-0.23 L1 showrunner
-0.36 L1 shows
0.21 L1 since
-0.19 L1 small
-0.04 L1 so
-0.33 L1 son
-0.31 L1 song
0.34 L1 spin-off
-0.31 L1 star
-0.40 L1 starred
-0.35 L1 starring
-0.44 L1 stars
-0.33 L1 still
-0.43 L1 studio
-0.43 L1 takes
-0.30 L1 teen
-0.44 L1 ten
-0.30 L1 thank
0.28 L1 that
-0.92 L1 the
-0.43 L1 their
-0.37 L1 then
-0.24 L1 three
0.11 L1 thriller
-0.32 L1 through
-0.29 L1 title
-0.05 L1 titled
-0.74 L1 to
-0.28 L1 told
-0.15 L1 under
0.04 L1 up
-0.10 L1 upon
-0.07 L1 vampire
-0.21 L1 via
-0.15 L1 villain
-0.23 L1 wanted
-0.10 L1 was
0.11 L1 watch
-0.32 L1 when
0.41 L1 whether
-0.34 L1 which
0.56 L1 while
0.17 L1 whose
-0.34 L1 why
-0.31 L1 wife
-0.13 L1 winner
0.19 L1 winning
0.32 L1 with
-0.29 L1 writer
-0.36 L1 young
0.26 L1 |
-0.37 L1 ~
0.23 L1 –
0.12 L1 —
0.15 L1 ”
-0.31 L2 ! ,
-0.12 L2 " and
-0.26 L2 " said
-0.22 L2 %C %X
0.12 L2 %C 's
-0.25 L2 %C ,
-0.27 L2 %C /
0.16 L2 %C :
0.15 L2 %C ;
-0.30 L2 %C and
-0.08 L2 %C chief
0.19 L2 %C drama
0.27 L2 %C include
-0.31 L2 %C orders
0.14 L2 %C series
0.24 L2 %C show
-0.43 L2 %C |
0.08 L2 %G %X
-0.51 L2 %G 's
-0.04 L2 %G (
-0.43 L2 %G ,
-0.18 L2 %G -
-0.21 L2 %G ;
-0.16 L2 %G [
-0.21 L2 %G as
-0.13 L2 %G da
-0.24 L2 %G de
-0.07 L2 %G for
0.34 L2 %G in
-0.31 L2 %G no
-0.07 L2 %G or
-0.11 L2 %G the
-0.39 L2 %G –
-0.32 L2 %G ”
-0.22 L2 %N ,
0.18 L2 %N and
-0.36 L2 %N with
0.53 L2 %N |
0.69 L2 %N –
-0.14 L2 %O %O
-0.14 L2 %O ,
-0.26 L2 %X "
-0.41 L2 %X %X
-0.19 L2 %X %Y
-0.35 L2 %X '
0.45 L2 %X 's
-0.83 L2 %X (
-0.11 L2 %X )
-0.17 L2 %X +
-0.04 L2 %X ,
-0.24 L2 %X /
-0.63 L2 %X :
0.28 L2 %X ;
-0.12 L2 %X a
-0.07 L2 %X actress
-0.17 L2 %X and
-0.20 L2 %X are
-0.32 L2 %X as
-0.25 L2 %X at
-0.22 L2 %X by
-0.13 L2 %X creator
-0.13 L2 %X de
-0.36 L2 %X drama
-0.13 L2 %X for
-0.36 L2 %X from
0.34 L2 %X in
-0.49 L2 %X is
0.08 L2 %X of
-0.46 L2 %X on
-0.19 L2 %X plays
-0.37 L2 %X show
-0.11 L2 %X so
-0.04 L2 %X star
-0.14 L2 %X starring
-0.11 L2 %X stars
-0.46 L2 %X the
0.32 L2 %X thriller
-0.46 L2 %X to
-0.52 L2 %X with
-0.53 L2 %X |
-0.70 L2 %X –
-0.58 L2 %X —
0.23 L2 %Y ,
0.39 L2 %Y with
-0.06 L2 ' ,
0.37 L2 ' s
-0.19 L2 's book
-0.27 L2 's father
-0.26 L2 's husband
-0.26 L2 's novel
0.20 L2 's series
0.30 L2 ( %X
-0.31 L2 ( as
0.47 L2 ) ,
0.12 L2 ) ;
0.43 L2 ) and
-0.28 L2 ) as
-0.58 L2 ) –
-0.10 L2 , "
-0.23 L2 , %N
-0.40 L2 , %X
-0.43 L2 , after
-0.09 L2 , alongside
0.14 L2 , and
-0.07 L2 , as
0.06 L2 , but
-0.17 L2 , by
-0.26 L2 , called
-0.15 L2 , has
-0.15 L2 , including
0.26 L2 , like
-0.06 L2 , said
0.05 L2 , so
-0.21 L2 , starring
-0.24 L2 , takes
-0.55 L2 , the
-0.15 L2 , which
-0.10 L2 , while
-0.21 L2 , whose
-0.17 L2 , with
0.19 L2 , ”
-0.41 L2 - nominated
0.19 L2 - winning
-0.11 L2 . /
-0.21 L2 : %X
0.38 L2 ; and
-0.45 L2 ^ %C
-0.54 L2 ^ %N
-0.20 L2 ^ -
0.06 L2 ^ ^
-0.07 L2 ^ actor
0.34 L2 ^ also
0.57 L2 ^ and
0.18 L2 ^ both
-0.26 L2 ^ but
-0.33 L2 ^ cast
-0.32 L2 ^ creator
-0.09 L2 ^ director
-0.29 L2 ^ executive
-0.14 L2 ^ from
-0.33 L2 ^ genre
-0.24 L2 ^ however
-0.28 L2 ^ imdb
0.39 L2 ^ is
-0.14 L2 ^ joining
-0.18 L2 ^ new
-0.44 L2 ^ our
-0.26 L2 ^ release
-0.12 L2 ^ showrunner
-0.12 L2 ^ starring
-0.13 L2 ^ stars
-0.33 L2 ^ still
-0.10 L2 ^ the
-0.26 L2 ^ when
0.13 L2 ^ while
-0.14 L2 ^ writer
-0.19 L2 a young
-0.19 L2 according to
-0.18 L2 actor ,
-0.04 L2 adapted from
-0.15 L2 after the
0.22 L2 all :
-0.29 L2 along with
-0.23 L2 also includes
-0.12 L2 also stars
0.43 L2 and a
-0.19 L2 and around
-0.26 L2 and newcomer
-0.08 L2 and on
-0.10 L2 and son
-0.21 L2 and starring
-0.40 L2 and the
-0.05 L2 and writer
-0.17 L2 anime at
-0.24 L2 announced at
-0.27 L2 as %G
-0.24 L2 as a
-0.30 L2 as an
0.33 L2 as for
-0.09 L2 as producer
-0.28 L2 as the
-0.57 L2 at %N
-0.29 L2 at the
-0.13 L2 back ;
-0.08 L2 back as
-0.38 L2 based on
0.14 L2 be the
-0.23 L2 by %G
-0.21 L2 by :
-0.07 L2 by as
-0.09 L2 cast are
-0.06 L2 cast includes
-0.08 L2 cast members
-0.04 L2 cast of
-0.09 L2 character ,
-0.21 L2 city of
-0.05 L2 co-written by
0.40 L2 come from
0.36 L2 comedy pilot
0.40 L2 comedy series
0.19 L2 confirmed for
0.28 L2 confirmed that
-0.18 L2 could the
-0.06 L2 cox ,
-0.31 L2 created by
0.34 L2 creator of
0.40 L2 crime drama
-0.13 L2 daughter ,
-0.26 L2 de la
-0.50 L2 directed by
-0.05 L2 directing at
-0.09 L2 director is
-0.15 L2 director of
0.12 L2 done with
-0.26 L2 drama ,
-0.13 L2 drama of
0.30 L2 drama pilot
0.16 L2 drama series
-0.38 L2 during the
-0.06 L2 duties with
0.10 L2 end of
0.32 L2 episode of
-0.20 L2 episodes for
-0.24 L2 episodes of
-0.08 L2 executive producer
0.13 L2 family drama
0.36 L2 fans of
-0.41 L2 film ,
-0.57 L2 filming in
0.33 L2 followed by
-0.22 L2 follows a
0.23 L2 for more
0.39 L2 from the
-0.15 L2 has axed
0.15 L2 has canceled
0.25 L2 has renewed
-0.17 L2 he is
-0.24 L2 his wife
0.08 L2 hit series
0.14 L2 hit thriller
0.20 L2 hosted by
-0.10 L2 hours ;
-0.14 L2 idea of
-0.18 L2 illustrated by
-0.20 L2 in %Y
-0.18 L2 in a
-0.33 L2 in for
0.04 L2 in the
-0.12 L2 in which
-0.11 L2 into the
-0.57 L2 is a
-0.06 L2 is that
0.17 L2 is the
-0.15 L2 it for
-0.35 L2 it starred
-0.28 L2 it to
-0.07 L2 it with
-0.06 L2 joined by
0.14 L2 know about
-0.22 L2 launch on
-0.22 L2 led by
0.29 L2 limited series
-0.22 L2 location in
-0.11 L2 made by
-0.19 L2 man ,
-0.18 L2 manga by
-0.28 L2 me ,
0.24 L2 meanwhile ,
-0.05 L2 members include
0.36 L2 midseason :
0.33 L2 moved to
-0.11 L2 name by
-0.16 L2 named as
-0.36 L2 new series
0.53 L2 news ,
-0.19 L2 no .
0.37 L2 novel ,
-0.10 L2 novel by
-0.20 L2 novels by
-0.06 L2 of %O
-0.19 L2 of a
-0.21 L2 of drama
-0.27 L2 of the
-0.12 L2 on a
-0.43 L2 on the
-0.19 L2 ono as
0.26 L2 order for
0.19 L2 order to
0.11 L2 original series
0.14 L2 out of
-0.20 L2 outside the
-0.29 L2 p.m .
-0.27 L2 part of
0.25 L2 picked up
-0.31 L2 played by
0.06 L2 plot of
-0.34 L2 premiere of
-0.09 L2 president of
-0.22 L2 previously announced
-0.20 L2 produce through
-0.40 L2 produced by
0.06 L2 producer on
0.20 L2 producers of
-0.23 L2 produces with
-0.10 L2 programming president
-0.12 L2 reads :
-0.06 L2 reimagining of
0.38 L2 replaced by
-0.30 L2 return as
0.33 L2 return of
-0.06 L2 returning as
-0.13 L2 returning to
-0.10 L2 returns as
-0.10 L2 revolves around
-0.08 L2 role as
0.25 L2 role in
-0.45 L2 role of
-0.11 L2 roles as
-0.30 L2 run ,
0.34 L2 run of
0.30 L2 runs of
-0.26 L2 said :
-0.12 L2 says :
-0.43 L2 season %N
-0.20 L2 season ,
0.24 L2 season is
-0.22 L2 season of
0.36 L2 seasons of
-0.05 L2 seen as
0.09 L2 seen in
-0.38 L2 series %X
-0.20 L2 series ,
-0.36 L2 series and
-0.15 L2 series by
-0.17 L2 series follows
-0.17 L2 series from
0.33 L2 series include
-0.23 L2 series is
0.54 L2 series of
-0.09 L2 series starring
-0.18 L2 series stars
-0.32 L2 series with
-0.32 L2 set in
-0.49 L2 shooting in
-0.31 L2 shoots in
0.18 L2 show ,
-0.14 L2 show stars
0.33 L2 shows :
-0.23 L2 shows like
-0.17 L2 slate includes
-0.50 L2 spin-off of
-0.20 L2 star as
0.34 L2 star in
0.38 L2 starred in
-0.25 L2 stars as
0.30 L2 stars in
0.10 L2 story of
-0.28 L2 subsidiary of
-0.15 L2 success of
-0.12 L2 such as
-0.29 L2 team at
0.18 L2 teaser for
-0.26 L2 television series
0.25 L2 that the
-0.20 L2 that was
-0.15 L2 the %N
-0.27 L2 the %X
-0.08 L2 the %Y
-0.10 L2 the book
0.07 L2 the excellent
-0.11 L2 the novel
0.34 L2 the spin-off
-0.31 L2 theme song
0.05 L2 three of
-0.24 L2 thriller /
0.20 L2 thriller called
0.10 L2 thriller series
-0.17 L2 to reprise
0.24 L2 to the
0.05 L2 together with
-0.40 L2 town of
0.39 L2 trailer for
0.23 L2 trailer of
0.22 L2 up with
0.33 L2 version of
-0.21 L2 voice of
0.26 L2 was in
-0.10 L2 well as
-0.28 L2 what about
0.37 L2 when is
-0.31 L2 which starred
-0.23 L2 who plays
-0.25 L2 will %X
-0.37 L2 will be
-0.25 L2 will play
-0.35 L2 with a
-0.46 L2 working with
-0.37 L2 written by
-0.07 L2 years in
-0.12 L2 you ,
-0.32 L2 | %X
-0.34 L2 – the
-0.13 L2 ” and
-0.14 L2 ” said
-0.05 L3 " %X "
0.20 L3 %C %C %X
0.08 L3 %C %C 's
0.34 L3 %C %C ,
0.24 L3 %C %C and
0.24 L3 %C %C show
0.43 L3 %C ' s
-0.47 L3 %C , with
-0.22 L3 %C at %N
-0.15 L3 %C has axed
0.15 L3 %C has canceled
-0.10 L3 %C programming president
-0.31 L3 %G %G 's
-0.33 L3 %G %G ,
-0.16 L3 %G %G and
-0.09 L3 %G %G as
0.13 L3 %G %G in
0.22 L3 %G %X 's
-0.56 L3 %G %X (
0.12 L3 %G %X ,
0.04 L3 %G %X ;
-0.65 L3 %G %X and
-0.31 L3 %G %X as
-0.21 L3 %G %X for
-0.09 L3 %G %X from
-0.34 L3 %G %X in
-0.06 L3 %G %X is
-0.26 L3 %G 's husband
-0.50 L3 %G ) ,
-0.26 L3 %G ) and
-0.56 L3 %G , and
-0.30 L3 %G , ”
-0.06 L3 %G cox ,
-0.14 L3 %N %X %X
0.76 L3 %N ) ,
0.38 L3 %N ) and
0.14 L3 %N , and
-0.24 L3 %N at %N
-0.18 L3 %N in the
-0.29 L3 %N p.m .
-0.37 L3 %O %X 's
-0.39 L3 %X " and
-0.10 L3 %X %G (
-0.51 L3 %X %G ,
-0.24 L3 %X %G and
-0.66 L3 %X %N ,
-0.06 L3 %X %N and
-0.12 L3 %X %X '
0.17 L3 %X %X 's
-0.49 L3 %X %X (
-0.28 L3 %X %X ,
0.29 L3 %X %X ;
-0.13 L3 %X %X and
-0.18 L3 %X %X as
-0.14 L3 %X %X at
-0.17 L3 %X %X by
0.22 L3 %X %X for
-0.31 L3 %X %X from
-0.60 L3 %X %X in
0.12 L3 %X %X of
-0.11 L3 %X %X stars
-0.34 L3 %X %X the
0.19 L3 %X %X to
-0.05 L3 %X ' ,
-0.19 L3 %X 's book
-0.26 L3 %X 's novel
0.30 L3 %X ( %X
-0.65 L3 %X ) ,
0.43 L3 %X ) and
-0.24 L3 %X ) as
-0.07 L3 %X , "
-0.30 L3 %X , %X
0.10 L3 %X , a
0.06 L3 %X , and
-0.08 L3 %X , by
-0.07 L3 %X , starring
-0.36 L3 %X , the
-0.07 L3 %X , while
0.16 L3 %X , with
0.14 L3 %X , ”
0.19 L3 %X - winning
-0.26 L3 %X and newcomer
-0.27 L3 %X and the
-0.27 L3 %X as %G
-0.19 L3 %X at %N
-0.19 L3 %X season %N
0.08 L3 %X series ,
-0.20 L3 %X stars as
-0.24 L3 %X thriller /
-0.35 L3 %X will be
-0.15 L3 %X ” and
-0.55 L3 %Y ) –
-0.21 L3 %Y , and
-0.37 L3 %Y , but
0.19 L3 %Y , the
-0.31 L3 %Y at %N
0.35 L3 & %G ,
-0.33 L3 ' ) ,
0.31 L3 ' , and
0.06 L3 's %X ,
-0.29 L3 's %X to
-0.57 L3 ( %G ,
-0.69 L3 ( %X ,
-0.19 L3 ) , and
-0.29 L3 ) , with
-0.06 L3 ) and the
-0.26 L3 , " said
-0.15 L3 , %C 's
-0.10 L3 , %G ,
0.07 L3 , %G and
0.23 L3 , %X ,
-0.24 L3 , %X :
0.51 L3 , %X and
-0.14 L3 , according to
-0.19 L3 , along with
-0.19 L3 , and the
-0.09 L3 , as producer
-0.10 L3 , directed by
0.33 L3 , from the
-0.11 L3 , led by
-0.17 L3 , part of
-0.29 L3 , played by
-0.09 L3 , president of
-0.35 L3 , produced by
-0.26 L3 , said :
0.43 L3 , such as
-0.20 L3 , that was
-0.07 L3 , which starred
-0.21 L3 , who plays
-0.16 L3 , written by
-0.14 L3 , ” said
0.31 L3 . %N ,
-0.38 L3 . %X ,
-0.10 L3 / %C /
-0.05 L3 : %C /
0.21 L3 ^ %C 's
-0.31 L3 ^ %C orders
-0.45 L3 ^ ^ %C
-0.54 L3 ^ ^ %N
-0.20 L3 ^ ^ -
0.06 L3 ^ ^ ^
-0.07 L3 ^ ^ actor
0.34 L3 ^ ^ also
0.57 L3 ^ ^ and
0.18 L3 ^ ^ both
-0.26 L3 ^ ^ but
-0.33 L3 ^ ^ cast
-0.32 L3 ^ ^ creator
-0.09 L3 ^ ^ director
-0.29 L3 ^ ^ executive
-0.14 L3 ^ ^ from
-0.33 L3 ^ ^ genre
-0.24 L3 ^ ^ however
-0.28 L3 ^ ^ imdb
0.39 L3 ^ ^ is
-0.14 L3 ^ ^ joining
-0.18 L3 ^ ^ new
-0.44 L3 ^ ^ our
-0.26 L3 ^ ^ release
-0.12 L3 ^ ^ showrunner
-0.12 L3 ^ ^ starring
-0.13 L3 ^ ^ stars
-0.33 L3 ^ ^ still
-0.10 L3 ^ ^ the
-0.26 L3 ^ ^ when
0.13 L3 ^ ^ while
-0.14 L3 ^ ^ writer
0.33 L3 ^ as for
-0.36 L3 ^ based on
0.20 L3 ^ cast of
-0.18 L3 ^ could the
-0.05 L3 ^ created by
0.22 L3 ^ fans of
-0.12 L3 ^ in the
-0.35 L3 ^ it starred
0.24 L3 ^ meanwhile ,
-0.13 L3 ^ produced by
0.31 L3 ^ when is
-0.25 L3 ^ will %X
-0.07 L3 ^ written by
-0.17 L3 an adaptation of
0.24 L3 and %C 's
0.36 L3 and %X 's
-0.13 L3 and %X ,
-0.30 L3 and directed by
-0.10 L3 and illustrated by
-0.05 L3 and produced by
-0.07 L3 and stars as
-0.06 L3 and written by
-0.41 L3 as %G and
-0.09 L3 as %G the
-0.28 L3 as %X ,
0.35 L3 as %X and
-0.10 L3 as well as
-0.16 L3 at %C 's
0.25 L3 at %C include
-0.09 L3 based on the
-0.14 L3 be directed by
0.06 L3 be returning as
-0.10 L3 be written by
-0.07 L3 both %X and
-0.05 L3 by %G and
-0.15 L3 by %X /
-0.23 L3 by %X and
-0.18 L3 cast also includes
-0.05 L3 cast members include
-0.09 L3 centers on a
-0.05 L3 comedy series from
-0.06 L3 david %X and
-0.24 L3 de %X (
-0.18 L3 directed by :
0.26 L3 e. %G and
-0.20 L3 executive produce through
0.06 L3 executive producer on
0.07 L3 first season of
-0.17 L3 for %X ,
0.28 L3 has confirmed that
-0.19 L3 head of drama
-0.34 L3 in %X 's
0.37 L3 in %X ,
-0.06 L3 in %X ;
-0.42 L3 in %X and
-0.19 L3 in and around
-0.06 L3 is created by
-0.17 L3 is directed by
-0.05 L3 is produced by
-0.07 L3 is written by
-0.07 L3 lee %X ,
-0.19 L3 like %X ,
-0.39 L3 like %X and
-0.60 L3 new %X 's
0.34 L3 new season of
0.26 L3 new seasons of
-0.06 L3 novels of %O
0.44 L3 of %C 's
-0.07 L3 of %G ,
-0.34 L3 of %X 's
0.26 L3 of %X ,
-0.54 L3 of %X and
-0.31 L3 on %C 's
-0.56 L3 on %C ,
-0.16 L3 on %X ,
-0.22 L3 on location in
-0.26 L3 opening theme song
-0.18 L3 producer ) ,
-0.11 L3 same name by
0.28 L3 season %N ,
0.12 L3 season %N of
-0.45 L3 season %N |
0.05 L3 season three of
0.30 L3 second season of
0.31 L3 second series of
-0.04 L3 series produced by
-0.06 L3 series written by
-0.24 L3 set in the
0.48 L3 shows such as
-0.18 L3 story of a
0.17 L3 the %G and
-0.24 L3 the %X 's
0.52 L3 the %X ,
-0.11 L3 the %X and
-0.34 L3 the %X for
-0.41 L3 the %X show
-0.17 L3 the anime at
-0.08 L3 the cast of
0.34 L3 the creator of
-0.09 L3 the director is
0.26 L3 the end of
-0.16 L3 the part of
0.06 L3 the plot of
-0.10 L3 the premiere of
-0.22 L3 the previously announced
0.20 L3 the producers of
0.16 L3 the return of
-0.33 L3 the role of
-0.17 L3 the series follows
-0.06 L3 the series stars
-0.05 L3 the series with
-0.07 L3 the show ,
-0.14 L3 the show stars
-0.17 L3 the story of
-0.15 L3 the success of
-0.33 L3 the town of
0.23 L3 the trailer for
0.33 L3 third season of
0.30 L3 to %C 's
-0.26 L3 to %X %X
0.27 L3 to %X ,
-0.17 L3 was created by
-0.10 L3 was directed by
-0.17 L3 was written by
0.08 L3 we know about
0.29 L3 will star in
-0.12 L3 with %X and
-0.47 L3 | %X |
-0.32 L3 “ %G ”
-0.17 L3 ” %X and
-0.13 L3 ” ) and
0.27 LR " ,
0.17 LR " and
-0.15 LR # $
-0.20 LR %C $
-0.23 LR %C ,
0.19 LR %G %G
-0.45 LR %G %X
-0.27 LR %N $
-0.18 LR %N ,
-0.31 LR %N .
-0.20 LR %N and
-0.09 LR %N in
-0.37 LR %N on
-0.09 LR %O 's
-0.43 LR %X $
-0.36 LR %X %X
-0.39 LR %X ,
-0.28 LR %X .
0.31 LR %X /
-0.11 LR %X :
-0.33 LR %X ?
-0.18 LR %X and
0.31 LR %X for
-0.18 LR %Y $
-0.23 LR %Y ,
-0.21 LR %Y and
-0.07 LR %Y at
-0.31 LR ' .
-0.14 LR ' and
0.23 LR 's $
-0.26 LR 's %Y
0.42 LR 's (
-0.14 LR 's )
-0.23 LR 's -
0.15 LR 's .
-0.40 LR 's :
0.45 LR 's and
0.20 LR 's as
0.05 LR 's for
-0.11 LR 's has
-0.39 LR 's in
-0.26 LR 's is
-0.28 LR 's novels
-0.32 LR 's of
0.19 LR 's season
-0.44 LR 's to
-0.25 LR 's was
-0.11 LR ( $
-0.23 LR ( %X
-0.29 LR ( )
-1.02 LR ( ,
-0.09 LR ( /
-0.07 LR ( :
-0.56 LR ( “
0.23 LR ) (
-0.30 LR , $
-0.32 LR , %X
-0.69 LR , 's
-0.07 LR , (
-1.07 LR , )
0.23 LR , ,
-0.13 LR , -
-0.45 LR , :
0.47 LR , ;
0.53 LR , and
-0.55 LR , announced
-0.18 LR , as
-0.17 LR , being
-0.16 LR , confirmed
0.24 LR , creator
-0.10 LR , follows
0.20 LR , has
-0.26 LR , in
0.11 LR , is
0.45 LR , on
-0.14 LR , said
0.60 LR , season
-0.33 LR , series
-0.07 LR , the
-0.28 LR , to
-0.19 LR , |
-0.44 LR , —
-0.42 LR - $
-0.12 LR -- ,
-0.35 LR / $
-0.13 LR / %Y
-0.13 LR / )
-0.13 LR / ,
-0.32 LR / /
-0.37 LR : $
0.20 LR : 's
0.27 LR : (
-0.33 LR : ,
-0.16 LR : .
-0.20 LR : and
0.29 LR : is
-0.21 LR : me
-0.38 LR : of
0.28 LR : will
0.45 LR : –
0.13 LR ; $
-0.24 LR ; 's
0.21 LR ; (
0.11 LR ; ,
-0.20 LR ; and
-0.13 LR ; as
0.09 LR ; has
-0.19 LR ; in
-0.26 LR ; is
-0.45 LR ; will
-0.24 LR [ ]
0.13 LR ^ "
0.10 LR ^ $
0.42 LR ^ %C
0.57 LR ^ %N
-0.06 LR ^ %X
-0.35 LR ^ 's
0.50 LR ^ (
0.46 LR ^ ,
-0.56 LR ^ -
-0.74 LR ^ .
-0.19 LR ^ /
0.15 LR ^ :
0.32 LR ^ ?
-0.44 LR ^ a
0.18 LR ^ also
-0.36 LR ^ and
-0.51 LR ^ are
-0.60 LR ^ as
0.44 LR ^ by
-0.27 LR ^ cast
0.12 LR ^ comes
0.23 LR ^ continues
-0.11 LR ^ created
-0.12 LR ^ developed
-0.10 LR ^ directed
-0.25 LR ^ directs
-0.26 LR ^ does
0.51 LR ^ fans
-0.12 LR ^ first
-0.49 LR ^ had
-0.20 LR ^ handles
0.22 LR ^ have
-0.09 LR ^ hosts
-0.39 LR ^ in
0.32 LR ^ is
0.09 LR ^ isn't
-0.41 LR ^ it
-0.21 LR ^ joins
-0.32 LR ^ launched
-0.11 LR ^ leads
-0.33 LR ^ makes
-0.16 LR ^ moves
0.05 LR ^ no
-0.52 LR ^ on
0.31 LR ^ or
-0.33 LR ^ play
-0.08 LR ^ played
-0.34 LR ^ plays
-0.26 LR ^ produces
-0.26 LR ^ renewed
-0.19 LR ^ reprises
0.10 LR ^ returns
0.44 LR ^ s2
-0.07 LR ^ said
-0.20 LR ^ says
-0.21 LR ^ season
-0.20 LR ^ series
-0.09 LR ^ served
-0.52 LR ^ star
-0.34 LR ^ stars
-0.11 LR ^ takes
-0.36 LR ^ the
-0.77 LR ^ to
-0.26 LR ^ told
-0.25 LR ^ was
0.34 LR ^ which
-0.38 LR ^ with
0.25 LR ^ won't
-0.33 LR ^ wrote
-0.55 LR ^ |
0.28 LR ^ –
0.56 LR ^ —
-0.40 LR a ,
-0.38 LR a .
-0.12 LR a girl
-0.12 LR a lawyer
-0.16 LR a production
0.40 LR a season
-0.20 LR about ,
-0.28 LR about ?
0.11 LR about season
-0.05 LR actor ,
-0.18 LR actress .
-0.05 LR alongside (
-0.09 LR alongside ,
-0.32 LR an agent
0.05 LR and $
-0.11 LR and %X
-0.42 LR and 's
-0.63 LR and (
-0.05 LR and )
-0.21 LR and ,
-0.14 LR and -
0.28 LR and .
-0.37 LR and :
-0.25 LR and ;
0.19 LR and ?
-0.41 LR and all
0.29 LR and also
0.16 LR and and
-0.40 LR and are
-0.05 LR and de
0.33 LR and did
-0.16 LR and executive
0.39 LR and for
-0.10 LR and has
0.19 LR and have
0.09 LR and in
0.45 LR and is
0.24 LR and on
-0.12 LR and reprise
-0.22 LR and respectively
-0.08 LR and return
-0.09 LR and share
0.29 LR and star
-0.13 LR and story
-0.09 LR and takes
-0.18 LR and team
0.13 LR and the
-0.48 LR and to
-0.07 LR and was
-0.40 LR and were
-0.06 LR and who
0.18 LR and will
0.50 LR and with
-0.15 LR and –
-0.14 LR are (
0.20 LR are ,
-0.05 LR are and
0.14 LR around ,
-0.19 LR around .
-0.17 LR as "
-0.48 LR as $
-0.18 LR as (
-0.31 LR as )
0.17 LR as ,
-0.67 LR as .
-0.06 LR as ;
-0.22 LR as and
-0.37 LR as in
-0.40 LR as is
-0.21 LR as the
-0.36 LR as with
-0.17 LR as would
-0.08 LR at $
-0.45 LR at ,
-0.39 LR at .
-0.06 LR at in
-0.20 LR at on
-0.15 LR back and
-0.36 LR be .
-0.20 LR between and
-0.19 LR book ,
0.18 LR both and
-0.14 LR brothers and
0.13 LR but is
-0.30 LR by $
-0.29 LR by 's
-0.44 LR by (
0.21 LR by ,
-0.59 LR by .
-0.13 LR by /
-0.29 LR by and
-0.10 LR by on
0.37 LR by “
-0.26 LR called ,
0.67 LR called .
-0.19 LR cast $
-0.04 LR cast (
-0.08 LR character (
-0.05 LR co-creator ,
0.11 LR comedy .
0.37 LR comedy on
-0.14 LR creator .
-0.16 LR creator has
-0.06 LR creator said
-0.20 LR de .
-0.09 LR director (
-0.08 LR director ,
-0.05 LR director is
-0.22 LR doing ,
0.08 LR drama .
0.17 LR drama is
0.27 LR drama returns
0.09 LR drama will
0.11 LR dramas and
-0.28 LR executive ,
-0.31 LR father (
-0.15 LR feature ,
-0.31 LR film ,
-0.17 LR follows (
0.30 LR for $
-0.07 LR for 's
-0.33 LR for ,
-0.27 LR for .
0.32 LR for ;
0.36 LR for and
-0.12 LR for as
-0.18 LR for in
-0.13 LR for on
0.27 LR for season
0.05 LR for the
0.12 LR for to
-0.41 LR for –
-0.09 LR from $
-0.33 LR from %X
-0.12 LR from 's
-0.30 LR from ,
-0.61 LR from .
-0.13 LR from and
-0.15 LR genre /
0.40 LR has ,
-0.50 LR has and
0.32 LR in $
-0.49 LR in 's
0.58 LR in .
-0.35 LR in ...
-0.57 LR in and
0.33 LR in are
-0.43 LR in for
-0.44 LR in in
-0.34 LR in on
0.42 LR in season
-0.04 LR in series
-0.21 LR in this
-0.35 LR in until
-0.10 LR include (
0.43 LR include ,
0.08 LR include and
-0.14 LR includes (
-0.24 LR includes ,
0.24 LR including (
-0.18 LR including ,
-0.08 LR including and
0.44 LR is %X
0.34 LR is 's
0.32 LR is (
-0.17 LR is ,
-0.31 LR is .
-0.09 LR is ;
-0.14 LR is as
0.29 LR is on
0.59 LR is season
-0.25 LR its ,
0.21 LR like ,
-0.48 LR like and
-0.20 LR meets ,
-0.08 LR members ,
-0.26 LR movie .
-0.06 LR named .
-0.19 LR no .
-0.17 LR novel ,
0.46 LR of $
-0.37 LR of %X
-0.27 LR of 's
-0.25 LR of (
0.12 LR of ,
0.38 LR of .
0.23 LR of :
-0.42 LR of ;
0.20 LR of ?
-0.19 LR of as
0.25 LR of have
-0.19 LR of in
-0.53 LR of is
0.30 LR of on
0.07 LR of premiered
0.77 LR of season
-0.18 LR of to
0.23 LR of was
-0.10 LR of who
0.25 LR of will
-0.14 LR of “
-0.11 LR on $
0.14 LR on 's
-0.09 LR on (
-0.21 LR on +
-0.56 LR on ,
0.14 LR on .
0.31 LR on after
0.23 LR on and
-0.28 LR on at
0.18 LR on has
-0.18 LR on in
-0.21 LR on on
-0.36 LR on –
-0.51 LR or .
0.45 LR pilot ,
0.10 LR pilot from
-0.21 LR play ,
-0.26 LR play .
-0.51 LR plays ,
-0.17 LR plays .
-0.08 LR plays in
-0.22 LR producer .
-0.04 LR producer will
-0.14 LR producers ,
0.10 LR renewing for
-0.31 LR said ,
-0.07 LR said .
-0.12 LR series ,
0.50 LR series .
0.06 LR series has
0.37 LR series is
0.37 LR series will
0.63 LR show ,
0.46 LR show .
0.34 LR show with
-0.11 LR showrunner ,
0.32 LR since ,
-0.12 LR since took
-0.19 LR small town
-0.11 LR so $
0.34 LR spin-off ,
-0.17 LR star (
-0.08 LR star and
-0.08 LR star has
-0.12 LR starred ,
-0.10 LR starring (
-0.30 LR starring ,
-0.09 LR starring and
-0.08 LR stars (
-0.25 LR stars ,
-0.10 LR stars as
-0.33 LR still $
-0.24 LR takes at
-0.10 LR that 's
-0.10 LR that ,
0.11 LR that was
0.32 LR that will
-0.04 LR that would
0.14 LR the $
-0.11 LR the %X
-0.12 LR the %Y
-0.08 LR the 's
-0.25 LR the (
-0.63 LR the ,
-0.17 LR the -
-0.07 LR the .
-0.23 LR the :
0.15 LR the ?
-0.32 LR the and
-0.06 LR the area
-0.07 LR the family
-0.25 LR the for
-0.16 LR the in
0.16 LR the is
-0.23 LR the last
0.16 LR the season
0.14 LR the series
-0.29 LR the show
-0.34 LR the spinoff
-0.19 LR the to
-0.32 LR the will
0.15 LR thriller ,
0.11 LR thriller has
-0.20 LR through .
0.35 LR to $
-0.40 LR to 's
0.20 LR to (
-0.27 LR to ,
-0.38 LR to .
0.16 LR to and
-0.25 LR to for
0.13 LR to in
0.12 LR to the
-0.20 LR to to
-0.15 LR under .
0.26 LR up for
-0.15 LR villain ,
0.24 LR was .
0.20 LR when was
0.28 LR whether is
-0.18 LR which is
0.21 LR while 's
0.10 LR while is
-0.53 LR while will
-0.25 LR wife ,
-0.12 LR winner ,
-0.41 LR with 's
-0.13 LR with (
0.37 LR with ,
-0.83 LR with .
-0.08 LR with ;
-0.10 LR with again
0.23 LR with and
-0.14 LR with as
-0.11 LR with at
0.30 LR with in
-0.15 LR with producing
-0.05 LR with returning
-0.05 LR writer .
0.38 LR | (
-0.22 LR | ,
-0.43 LR | :
0.51 LR | |
-0.35 LR – $
0.50 LR – (
0.54 LR – ,
-0.10 LR – and
-0.54 LR — $
-0.14 LR — (
0.10 LR — ,
-0.57 LR ” )
-0.08 LR ” ,
0.53 LR ” and
-0.21 LR ” said
-0.31 Lb2 !
0.28 Lb2 "
-0.25 Lb2 %G
0.47 Lb2 %N
-0.36 Lb2 %O
-0.32 Lb2 %X
0.13 Lb2 %Y
-0.08 Lb2 's
-0.19 Lb2 (
0.56 Lb2 )
0.24 Lb2 -
0.50 Lb2 .
-0.19 Lb2 /
-0.07 Lb2 :
0.51 Lb2 ;
0.04 Lb2 ^
-0.28 Lb2 a
-0.19 Lb2 according
0.22 Lb2 account
-0.12 Lb2 acted
-0.18 Lb2 actor
-0.32 Lb2 actors
-0.19 Lb2 adaptation
-0.06 Lb2 adapted
-0.05 Lb2 added
-0.34 Lb2 after
-0.36 Lb2 again
0.11 Lb2 all
-0.30 Lb2 along
-0.30 Lb2 already
-0.12 Lb2 announced
-0.07 Lb2 announcement
-0.22 Lb2 another
-0.06 Lb2 are
0.22 Lb2 as
-0.18 Lb2 association
-0.67 Lb2 at
0.22 Lb2 back
-0.31 Lb2 backdrop
-0.39 Lb2 based
-0.29 Lb2 be
0.15 Lb2 begun
0.31 Lb2 book
-0.23 Lb2 but
-0.43 Lb2 by
-0.09 Lb2 call
-0.13 Lb2 camera
0.32 Lb2 cartoon
-0.14 Lb2 cast
-0.12 Lb2 chair
-0.33 Lb2 character
-0.26 Lb2 characters
-0.16 Lb2 children
-0.21 Lb2 city
-0.10 Lb2 co-production
-0.05 Lb2 co-written
0.37 Lb2 come
0.43 Lb2 comedy
0.33 Lb2 coming
0.37 Lb2 confirmed
-0.34 Lb2 considered
-0.28 Lb2 cop
-0.18 Lb2 could
-0.11 Lb2 county
-0.17 Lb2 cox
-0.31 Lb2 created
0.14 Lb2 creator
-0.17 Lb2 creators
0.43 Lb2 crime
-0.13 Lb2 daughter
-0.26 Lb2 de
-0.37 Lb2 design
-0.52 Lb2 directed
-0.05 Lb2 directing
-0.21 Lb2 director
-0.14 Lb2 directs
0.07 Lb2 dk
0.30 Lb2 done
0.11 Lb2 drama
-0.38 Lb2 during
-0.06 Lb2 duties
-0.16 Lb2 ego
0.08 Lb2 end
0.09 Lb2 episode
-0.59 Lb2 episodes
-0.05 Lb2 eps
-0.38 Lb2 event
-0.05 Lb2 ever
0.14 Lb2 executive
0.14 Lb2 family
0.23 Lb2 famous
0.35 Lb2 fans
-0.06 Lb2 fantasy
-0.21 Lb2 far
-0.41 Lb2 film
-0.06 Lb2 filming
-0.18 Lb2 first
0.08 Lb2 five
0.33 Lb2 followed
0.12 Lb2 follows
0.24 Lb2 for
0.21 Lb2 four
-0.06 Lb2 front
-0.34 Lb2 get
-0.10 Lb2 guy
-0.08 Lb2 had
0.40 Lb2 has
0.17 Lb2 hat
-0.26 Lb2 he
-0.07 Lb2 head
-0.45 Lb2 her
-0.37 Lb2 here
-0.59 Lb2 his
0.20 Lb2 hit
0.21 Lb2 horror
0.20 Lb2 hosted
0.12 Lb2 hours
-0.16 Lb2 house
-0.14 Lb2 how
0.25 Lb2 i
-0.14 Lb2 idea
-0.18 Lb2 illustrated
-0.62 Lb2 in
0.14 Lb2 instead
-0.28 Lb2 into
0.27 Lb2 is
-0.61 Lb2 it
-0.42 Lb2 its
-0.15 Lb2 iu
-0.06 Lb2 joined
-0.14 Lb2 know
-0.39 Lb2 known
-0.16 Lb2 last
-0.22 Lb2 launch
-0.08 Lb2 law
0.37 Lb2 lawyer
0.35 Lb2 leads
-0.22 Lb2 led
0.29 Lb2 limited
-0.26 Lb2 location
0.27 Lb2 long
-0.35 Lb2 looking
-0.31 Lb2 made
-0.20 Lb2 man
-0.30 Lb2 manga
0.28 Lb2 may
-0.28 Lb2 me
0.23 Lb2 meanwhile
-0.26 Lb2 members
0.36 Lb2 midseason
-0.27 Lb2 mother
-0.12 Lb2 name
-0.16 Lb2 named
-0.07 Lb2 network
0.26 Lb2 new
0.60 Lb2 news
-0.25 Lb2 no
-0.05 Lb2 novel
-0.31 Lb2 novels
-0.15 Lb2 now
-0.27 Lb2 of
-0.25 Lb2 off
-0.30 Lb2 on
-0.19 Lb2 ono
0.37 Lb2 or
0.36 Lb2 order
0.27 Lb2 original
0.09 Lb2 out
-0.36 Lb2 outside
-0.19 Lb2 over
-0.29 Lb2 p.m
-0.45 Lb2 pair
0.10 Lb2 part
-0.08 Lb2 partner
-0.28 Lb2 parts
0.34 Lb2 pen
0.25 Lb2 picked
0.44 Lb2 pilots
-0.11 Lb2 place
-0.19 Lb2 play
-0.31 Lb2 played
0.06 Lb2 plot
-0.31 Lb2 portray
-0.37 Lb2 premiere
-0.09 Lb2 president
-0.11 Lb2 previously
-0.21 Lb2 produce
-0.40 Lb2 produced
0.15 Lb2 producer
0.19 Lb2 producers
-0.24 Lb2 produces
-0.48 Lb2 production
-0.11 Lb2 programming
0.30 Lb2 project
-0.14 Lb2 quickly
-0.12 Lb2 reads
-0.04 Lb2 regular
-0.09 Lb2 regulars
-0.06 Lb2 reimagining
0.43 Lb2 replaced
-0.21 Lb2 report
0.44 Lb2 return
-0.17 Lb2 returning
-0.22 Lb2 returns
-0.26 Lb2 reunited
-0.10 Lb2 revolves
-0.16 Lb2 role
-0.21 Lb2 roles
-0.28 Lb2 rolling
-0.37 Lb2 romance
0.27 Lb2 romantic
0.16 Lb2 rookie
0.30 Lb2 run
0.27 Lb2 runs
0.24 Lb2 said
-0.05 Lb2 same
-0.30 Lb2 says
0.18 Lb2 scripted
-0.50 Lb2 season
0.49 Lb2 seasons
-0.12 Lb2 second
0.18 Lb2 see
0.09 Lb2 seen
-0.29 Lb2 sequel
-0.14 Lb2 series
-0.40 Lb2 she
-0.49 Lb2 shooting
-0.31 Lb2 shoots
-0.07 Lb2 shot
-0.13 Lb2 show
-0.20 Lb2 shown
0.25 Lb2 showrunner
0.22 Lb2 shows
0.28 Lb2 slate
-0.22 Lb2 so
-0.13 Lb2 space
-0.50 Lb2 spin-off
-0.27 Lb2 spinoff
0.18 Lb2 spy
0.05 Lb2 star
0.38 Lb2 starred
-0.27 Lb2 starring
-0.09 Lb2 stars
-0.31 Lb2 stories
0.05 Lb2 storyline
-0.28 Lb2 subsidiary
0.17 Lb2 success
-0.12 Lb2 such
-0.20 Lb2 sydney
0.22 Lb2 take
-0.30 Lb2 team
-0.19 Lb2 television
-0.29 Lb2 that
-0.17 Lb2 the
-0.27 Lb2 their
-0.10 Lb2 them
-0.31 Lb2 theme
-0.07 Lb2 there
-0.23 Lb2 this
-0.18 Lb2 three
-0.10 Lb2 time
0.25 Lb2 title
0.17 Lb2 to
0.28 Lb2 today
0.29 Lb2 together
-0.09 Lb2 too
-0.34 Lb2 town
0.40 Lb2 trailer
-0.22 Lb2 tv
-0.24 Lb2 uk
0.16 Lb2 up
-0.12 Lb2 us
-0.06 Lb2 veep
0.49 Lb2 version
-0.25 Lb2 video
-0.29 Lb2 voice
0.15 Lb2 was
-0.26 Lb2 way
-0.28 Lb2 we
0.09 Lb2 web
-0.50 Lb2 webtoon
-0.06 Lb2 week
-0.10 Lb2 well
-0.21 Lb2 what
0.31 Lb2 when
0.13 Lb2 which
-0.21 Lb2 while
-0.14 Lb2 why
-0.19 Lb2 wife
-0.54 Lb2 will
-0.55 Lb2 with
0.06 Lb2 work
-0.47 Lb2 working
0.18 Lb2 writer
-0.37 Lb2 written
-0.05 Lb2 wrote
-0.43 Lb2 year
-0.20 Lb2 years
0.25 Lb2 you
-0.46 Lb2 |
0.47 Lb2 –
0.13 Lb2 —
-0.15 Lb2 ”
0.34 R1 !
0.30 R1 "
-0.05 R1 $
-0.30 R1 %
0.38 R1 %C
-0.44 R1 %G
0.71 R1 %N
-0.16 R1 %O
-0.79 R1 %X
-0.76 R1 %Y
0.35 R1 '
-0.60 R1 's
0.58 R1 (
-1.02 R1 )
-0.29 R1 +
0.18 R1 ,
-0.81 R1 -
0.12 R1 --
0.18 R1 .
-0.27 R1 ...
-0.49 R1 /
0.27 R1 ;
0.29 R1 ?
0.23 R1 [
-0.54 R1 ]
-0.35 R1 a
0.29 R1 about
-0.47 R1 actor
-0.41 R1 actress
0.19 R1 adapts
0.22 R1 after
-0.23 R1 again
-0.37 R1 agent
0.38 R1 all
0.30 R1 alone
0.20 R1 also
-0.23 R1 although
0.49 R1 an
-0.20 R1 and
-0.17 R1 animated
-0.10 R1 animates
-0.34 R1 animation
0.35 R1 announced
-0.07 R1 are
-0.06 R1 area
-0.23 R1 as
-0.15 R1 attends
-0.36 R1 back
0.29 R1 based
0.10 R1 be
0.18 R1 became
-0.12 R1 before
0.25 R1 began
0.23 R1 begins
-0.20 R1 being
-0.27 R1 book
0.21 R1 books
-0.39 R1 broadcast
-0.47 R1 but
0.07 R1 by
-0.08 R1 called
-0.19 R1 can
-0.19 R1 cast
-0.19 R1 city
-0.23 R1 come
0.08 R1 comes
-0.28 R1 comic
0.16 R1 coming
-0.17 R1 commented
0.23 R1 confirmed
0.23 R1 continues
-0.28 R1 created
0.78 R1 creator
-0.32 R1 da
-0.28 R1 data
-0.41 R1 de
-0.17 R1 denied
-0.14 R1 described
-0.12 R1 developed
0.29 R1 did
-0.13 R1 directed
-0.25 R1 directs
-0.28 R1 does
-0.31 R1 doesn't
-0.50 R1 drama
-0.52 R1 episodes
-0.22 R1 exec
0.11 R1 executive
-0.17 R1 fame
-0.37 R1 family
0.53 R1 fans
-0.38 R1 finally
0.19 R1 first
0.51 R1 for
0.87 R1 from
0.08 R1 gets
-0.19 R1 girl
0.33 R1 goes
0.30 R1 gone
0.19 R1 got
0.09 R1 had
-0.27 R1 handles
0.59 R1 has
0.26 R1 have
-0.09 R1 her
-0.27 R1 here
-0.09 R1 his
-0.04 R1 hosts
-0.30 R1 in
0.31 R1 into
-0.11 R1 is
0.09 R1 isn't
-0.63 R1 it
-0.10 R1 joining
-0.10 R1 joins
0.16 R1 keeps
0.27 R1 last
0.34 R1 later
-0.25 R1 launch
-0.32 R1 launched
-0.12 R1 lawyer
-0.36 R1 leads
-0.18 R1 leave
0.11 R1 leaves
-0.19 R1 led
0.23 R1 left
-0.16 R1 lent
0.34 R1 light
-0.15 R1 made
-0.49 R1 magazine
-0.30 R1 makes
-0.20 R1 marks
0.17 R1 may
-0.21 R1 me
-0.14 R1 moves
-0.25 R1 movie
0.08 R1 next
0.19 R1 no
0.13 R1 not
-0.42 R1 novel
-0.33 R1 novels
-0.63 R1 of
0.05 R1 on
-0.19 R1 once
-0.40 R1 one
-0.13 R1 only
0.28 R1 or
-0.20 R1 out
-0.12 R1 overseeing
-0.35 R1 p.m
0.17 R1 pilot
-0.33 R1 play
-0.27 R1 played
-0.11 R1 playing
-0.33 R1 plays
-0.04 R1 premiered
0.25 R1 producers
-0.35 R1 produces
-0.19 R1 producing
-0.16 R1 production
-0.30 R1 put
0.06 R1 released
-0.15 R1 remains
-0.26 R1 renewed
-0.12 R1 reprise
-0.19 R1 reprises
-0.33 R1 respectively
-0.25 R1 return
-0.05 R1 returning
0.48 R1 returns
-0.12 R1 revealed
-0.27 R1 role
-0.24 R1 roll
0.44 R1 s2
-0.42 R1 said
-0.54 R1 says
-0.38 R1 season
-0.09 R1 seems
-0.10 R1 senior
-0.30 R1 series
-0.09 R1 served
-0.09 R1 set
-0.09 R1 share
-0.27 R1 she
-0.48 R1 show
-0.20 R1 shows
-0.11 R1 since
-0.28 R1 sisters
-0.27 R1 slot
-0.30 R1 so
-0.55 R1 spin-off
-0.34 R1 spinoff
-0.33 R1 stage
-0.65 R1 star
0.30 R1 starring
0.15 R1 stars
0.10 R1 started
0.48 R1 starts
-0.28 R1 stays
-0.07 R1 stepped
-0.11 R1 steps
-0.41 R1 still
-0.13 R1 story
-0.55 R1 take
-0.27 R1 takes
-0.13 R1 team
0.28 R1 tells
-0.07 R1 that
0.11 R1 the
0.10 R1 this
-0.42 R1 thriller
-0.44 R1 time
0.16 R1 to
-0.17 R1 together
-0.40 R1 told
-0.59 R1 too
-0.06 R1 took
-0.19 R1 town
-0.28 R1 turns
0.35 R1 tv
-0.35 R1 until
-0.27 R1 update
-0.31 R1 very
-0.30 R1 via
0.10 R1 villain
-0.13 R1 walked
-0.44 R1 was
-0.29 R1 website
-0.27 R1 were
0.28 R1 when
0.54 R1 which
0.58 R1 while
-0.34 R1 who
0.14 R1 will
-0.29 R1 winning
0.41 R1 with
0.16 R1 won't
0.05 R1 would
0.25 R1 written
-0.43 R1 wrote
-0.42 R1 you
0.36 R1 |
0.29 R1 –
0.17 R1 —
0.92 R1 “
-0.16 R2 ! $
0.57 R2 ! ,
0.20 R2 " %X
0.24 R2 " the
-0.05 R2 $ $
-0.30 R2 % $
0.40 R2 %C $
-0.42 R2 %C %C
-0.41 R2 %G %X
-0.20 R2 %X $
0.12 R2 %X %N
-0.14 R2 %X %X
-0.35 R2 %X )
-0.37 R2 %X ,
-0.14 R2 %X .
0.25 R2 %X ?
-0.25 R2 %X and
0.10 R2 %X for
-0.50 R2 %X of
-0.26 R2 %Y $
-0.34 R2 %Y ,
-0.08 R2 %Y in
0.43 R2 ' %X
-0.38 R2 's %C
-0.61 R2 's %G
-0.14 R2 's '
-0.10 R2 's (
-0.23 R2 's announcement
-0.10 R2 's book
-0.08 R2 's character
-0.16 R2 's childhood
-0.15 R2 's father
0.20 R2 's first
-0.21 R2 's husband
-0.29 R2 's journey
-0.20 R2 's last
-0.44 R2 's manga
-0.21 R2 's novel
-0.12 R2 's second
-0.04 R2 's series
0.36 R2 's third
-0.22 R2 's top
-0.05 R2 's trilogy
-0.06 R2 's “
0.13 R2 ( %C
-0.34 R2 ( %G
0.70 R2 ( %N
-0.04 R2 ( %X
0.32 R2 ( %Y
-0.64 R2 ( '
-0.05 R2 ( as
-0.15 R2 ( he
0.19 R2 ( new
-0.15 R2 ( no
0.42 R2 ( season
-0.49 R2 ( the
-0.49 R2 ( “
-0.11 R2 ) $
-0.27 R2 ) %G
-0.75 R2 ) ,
-0.14 R2 ) .
-0.61 R2 ) and
-0.41 R2 ) as
-0.22 R2 ) has
-0.44 R2 ) is
-0.09 R2 ) star
0.26 R2 ) who
-0.37 R2 ) will
-0.13 R2 ) would
0.06 R2 , "
0.15 R2 , %C
-0.39 R2 , %G
-0.20 R2 , %N
-0.28 R2 , %O
-0.35 R2 , %X
-0.56 R2 , %Y
0.37 R2 , a
-0.24 R2 , according
0.17 R2 , an
0.30 R2 , and
-0.24 R2 , announced
-0.29 R2 , arrives
0.04 R2 , as
-0.17 R2 , best
-0.30 R2 , but
-0.39 R2 , by
-0.06 R2 , creator
-0.20 R2 , described
0.18 R2 , directed
-0.12 R2 , director
-0.41 R2 , do
-0.28 R2 , each
-0.05 R2 , following
-0.39 R2 , for
0.29 R2 , from
-0.38 R2 , has
-0.26 R2 , her
0.38 R2 , in
0.25 R2 , is
-0.21 R2 , it
-0.26 R2 , its
-0.23 R2 , known
-0.21 R2 , last
-0.16 R2 , leaving
0.30 R2 , made
-0.38 R2 , meanwhile
-0.24 R2 , mr
-0.27 R2 , new
0.33 R2 , of
-0.47 R2 , on
-0.14 R2 , once
-0.16 R2 , one
0.23 R2 , part
-0.40 R2 , played
-0.43 R2 , premieres
-0.20 R2 , president
-0.11 R2 , produced
-0.19 R2 , respectively
0.29 R2 , said
0.51 R2 , series
-0.17 R2 , she
-0.16 R2 , since
0.24 R2 , starring
-0.09 R2 , takes
-0.34 R2 , that
0.31 R2 , the
-0.14 R2 , their
-0.06 R2 , this
-0.16 R2 , though
-0.09 R2 , told
-0.45 R2 , was
-0.29 R2 , we
0.16 R2 , where
0.32 R2 , which
0.32 R2 , while
-0.62 R2 , who
-0.13 R2 , whom
-0.51 R2 , whose
0.33 R2 , will
0.54 R2 , with
0.24 R2 , writer
0.10 R2 , written
-0.19 R2 , “
-0.06 R2 - %G
-0.18 R2 - based
-0.10 R2 - led
-0.24 R2 - owned
-0.10 R2 - produced
-0.31 R2 - set
-0.09 R2 - themed
-0.21 R2 - winning
0.20 R2 . $
-0.32 R2 . ,
-0.27 R2 ... $
-0.14 R2 ... no
-0.48 R2 / %C
0.31 R2 / %G
-0.21 R2 / %N
-0.34 R2 / %X
-0.41 R2 : "
-0.24 R2 : $
-0.80 R2 : %C
-0.46 R2 : %G
-0.47 R2 : %N
-0.33 R2 : %X
-0.26 R2 : '
-0.41 R2 : all
-0.23 R2 : drama
0.18 R2 : it
0.32 R2 : new
-0.49 R2 : the
-0.22 R2 : “
0.36 R2 ; %C
-0.35 R2 ; %G
0.13 R2 ; %X
0.20 R2 ; and
-0.36 R2 ; the
0.21 R2 ? $
0.26 R2 ? but
0.23 R2 a $
-0.05 R2 a %N
-0.22 R2 a %X
0.29 R2 about a
-0.41 R2 actress %G
0.13 R2 after two
-0.07 R2 again playing
0.35 R2 also had
0.47 R2 and "
-0.29 R2 and %C
-0.20 R2 and %G
0.28 R2 and %N
-0.05 R2 and %X
-0.23 R2 and %Y
0.32 R2 and '
0.40 R2 and a
0.11 R2 and also
-0.13 R2 and directed
-0.18 R2 and her
-0.31 R2 and his
-0.12 R2 and is
-0.09 R2 and newcomer
0.26 R2 and other
-0.36 R2 and the
-0.08 R2 and will
-0.28 R2 and written
-0.06 R2 and “
0.47 R2 announced on
0.41 R2 are %X
-0.06 R2 are all
-0.35 R2 are also
-0.44 R2 are back
-0.13 R2 are executive
-0.28 R2 are in
-0.27 R2 are rolling
-0.35 R2 are the
-0.06 R2 area .
-0.36 R2 as %G
-0.41 R2 as %X
-0.19 R2 as a
-0.17 R2 as he
-0.21 R2 as the
0.17 R2 as well
-0.26 R2 at %N
-0.41 R2 at its
-0.12 R2 at the
-0.20 R2 back in
0.29 R2 based on
-0.05 R2 being the
-0.15 R2 book series
-0.06 R2 books ,
-0.29 R2 by %G
-0.31 R2 by %X
0.16 R2 by contrast
-0.08 R2 called it
-0.17 R2 commented :
-0.12 R2 created by
-0.11 R2 created it
0.78 R2 creator %G
-0.32 R2 da %X
-0.35 R2 de %X
-0.10 R2 de la
-0.14 R2 described the
-0.12 R2 developed the
-0.08 R2 directed .
-0.28 R2 directed the
-0.17 R2 directs .
-0.05 R2 directs the
-0.28 R2 drama %X
-0.46 R2 episodes ,
-0.22 R2 exec produce
-0.16 R2 executive produce
0.33 R2 fans ,
0.29 R2 fans will
-0.10 R2 follows on
-0.15 R2 follows the
0.30 R2 for %C
-0.32 R2 for %G
0.09 R2 for %X
-0.10 R2 for a
0.33 R2 for the
0.40 R2 from %G
0.57 R2 from %X
-0.09 R2 from the
-0.19 R2 gets a
-0.16 R2 girl ,
0.34 R2 had been
-0.20 R2 handles sales
0.10 R2 has a
-0.07 R2 has become
0.29 R2 has been
-0.29 R2 has joined
0.28 R2 has not
-0.17 R2 has said
0.32 R2 has seen
-0.49 R2 has the
-0.15 R2 has written
-0.21 R2 have all
0.22 R2 have begun
-0.30 R2 have joined
-0.12 R2 have written
-0.73 R2 in %X
0.30 R2 in %Y
-0.45 R2 in a
-0.35 R2 in his
-0.04 R2 in new
-0.31 R2 in the
0.36 R2 is %X
0.08 R2 is ,
0.16 R2 is a
-0.07 R2 is also
0.43 R2 is an
0.42 R2 is another
-0.17 R2 is available
-0.21 R2 is back
0.23 R2 is based
-0.07 R2 is behind
0.20 R2 is being
-0.13 R2 is coming
0.19 R2 is dead
-0.13 R2 is directing
-0.09 R2 is doing
0.19 R2 is due
-0.22 R2 is found
-0.49 R2 is in
-0.14 R2 is leaving
-0.25 R2 is locked
-0.19 R2 is making
0.13 R2 is not
-0.44 R2 is off
-0.06 R2 is on
0.22 R2 is produced
0.14 R2 is renewed
0.12 R2 is said
-0.13 R2 is seen
-0.36 R2 is the
0.23 R2 is to
-0.07 R2 is writing
0.35 R2 is “
-0.09 R2 joining the
0.34 R2 later this
-0.10 R2 launched a
-0.30 R2 launched the
-0.19 R2 led the
0.34 R2 light novel
-0.11 R2 made the
0.22 R2 makes its
-0.16 R2 moves to
-0.25 R2 movie .
-0.26 R2 no %X
-0.25 R2 novel ,
-0.25 R2 of %G
-0.37 R2 of %X
-0.17 R2 of the
0.13 R2 on %C
-0.06 R2 on %X
-0.37 R2 on .
-0.12 R2 overseeing the
-0.35 R2 p.m .
-0.10 R2 plays %X
-0.21 R2 plays the
0.07 R2 premiered on
-0.33 R2 produces with
-0.04 R2 production for
-0.26 R2 renewed for
-0.08 R2 respectively ,
-0.29 R2 respectively .
-0.23 R2 return to
0.17 R2 returns %X
-0.29 R2 returns as
0.52 R2 returns for
-0.13 R2 returns to
-0.07 R2 said ,
-0.10 R2 said .
-0.05 R2 said :
-0.19 R2 said in
-0.06 R2 said the
-0.05 R2 season %N
0.43 R2 season two
-0.28 R2 series %X
-0.38 R2 series ,
0.11 R2 series .
0.10 R2 series follows
-0.28 R2 series in
-0.31 R2 series three
-0.09 R2 served as
-0.05 R2 set to
-0.07 R2 share the
-0.29 R2 show %X
-0.32 R2 show :
-0.67 R2 star %G
-0.25 R2 star .
0.28 R2 starring %G
0.15 R2 starring %X
0.48 R2 stars %G
-0.12 R2 stars as
-0.36 R2 stars in
-0.16 R2 takes %X
-0.18 R2 team up
0.32 R2 tells the
0.21 R2 the %X
-0.28 R2 the new
-0.36 R2 the second
-0.37 R2 the show
0.19 R2 this week
-0.10 R2 thriller %X
-0.39 R2 time slot
0.12 R2 to %C
-0.32 R2 to %G
-0.39 R2 to %N
-0.47 R2 to %X
-0.25 R2 to be
0.24 R2 to return
0.16 R2 to the
-0.30 R2 told %X
-0.08 R2 told us
-0.35 R2 until %X
-0.30 R2 via %X
0.22 R2 was a
0.10 R2 was in
0.35 R2 was renewed
0.05 R2 was the
-0.13 R2 who is
-0.09 R2 who were
0.52 R2 will air
-0.05 R2 will all
0.30 R2 will also
0.11 R2 will be
0.14 R2 will debut
0.34 R2 will go
0.05 R2 will have
0.10 R2 will make
-0.22 R2 will not
-0.37 R2 will perform
-0.34 R2 will play
-0.10 R2 will remain
-0.07 R2 will reprise
-0.23 R2 will return
0.18 R2 with %G
-0.25 R2 with %X
0.18 R2 won't be
0.05 R2 would be
0.08 R2 would not
0.25 R2 written by
-0.11 R2 wrote it
-0.18 R2 wrote the
0.52 R2 | %C
-0.54 R2 | %N
-0.42 R2 | %X
0.40 R2 – %C
0.38 R2 – %G
0.34 R2 – %N
-0.65 R2 – %X
-0.49 R2 – a
-0.42 R2 – and
0.53 R2 – season
-0.45 R2 – the
0.34 R2 — %C
-0.31 R2 — %N
0.37 R2 — %X
0.21 R2 — not
-0.44 R2 — that
0.36 R2 “ %G
0.27 R2 “ %X
0.20 R2 “ the
-0.16 R3 ! $ $
-0.36 R3 " %X "
0.24 R3 " the %X
-0.05 R3 $ $ $
-0.30 R3 % $ $
0.40 R3 %C $ $
-0.20 R3 %X $ $
-0.19 R3 %X %X $
-0.21 R3 %X %X .
0.25 R3 %X %X and
-0.31 R3 %X ) and
-0.14 R3 %X . $
0.25 R3 %X ? $
-0.09 R3 %X and %G
-0.50 R3 %X of %G
-0.26 R3 %Y $ $
0.26 R3 ' %X %X
0.32 R3 ' %X '
-0.38 R3 's %G %G
-0.56 R3 's %G %X
-0.12 R3 's ' %X
-0.10 R3 's ( %X
-0.08 R3 's character ,
-0.21 R3 's husband %G
-0.24 R3 's journey to
-0.32 R3 's manga ,
-0.04 R3 's series %X
0.30 R3 's third season
-0.17 R3 ( %C %C
0.28 R3 ( %C )
0.23 R3 ( %C ,
-0.46 R3 ( %G %G
-0.04 R3 ( %G %X
-0.64 R3 ( %G )
-0.18 R3 ( %G ,
0.71 R3 ( %N )
-0.75 R3 ( %N eps
-0.65 R3 ( %X %G
0.15 R3 ( %X %N
-0.13 R3 ( %X %X
-0.45 R3 ( %X )
-0.61 R3 ( %X ,
-0.12 R3 ( %X :
-0.19 R3 ( %X is
-0.51 R3 ( %X of
-0.05 R3 ( %X on
0.29 R3 ( %Y )
0.42 R3 ( season %N
-0.45 R3 ( the %X
-0.05 R3 ( “ %G
-0.30 R3 ( “ %X
-0.11 R3 ) $ $
-0.23 R3 ) %G %X
-0.65 R3 ) , %G
-0.10 R3 ) , %X
-0.34 R3 ) , and
-0.11 R3 ) , the
-0.32 R3 ) , who
-0.14 R3 ) . $
-0.42 R3 ) and %G
-0.30 R3 ) and %X
-0.30 R3 ) as %G
-0.16 R3 ) as %X
-0.22 R3 ) has been
-0.10 R3 ) will be
-0.09 R3 ) will play
-0.22 R3 ) will star
0.29 R3 , %C %C
0.47 R3 , %C 's
-0.27 R3 , %C ,
0.15 R3 , %C and
-0.11 R3 , %G %G
-0.04 R3 , %G %X
-0.38 R3 , %G 's
0.09 R3 , %G ,
-0.53 R3 , %G .
-0.37 R3 , %G and
-0.54 R3 , %N %X
-0.46 R3 , %X $
-0.38 R3 , %X %G
-0.45 R3 , %X %N
-0.18 R3 , %X %X
0.29 R3 , %X &
-0.10 R3 , %X 's
-0.70 R3 , %X )
0.59 R3 , %X ,
-0.34 R3 , %X .
-0.27 R3 , %X :
0.33 R3 , %X and
0.28 R3 , %X in
-0.32 R3 , %X is
-0.39 R3 , %X of
0.32 R3 , %X to
-0.52 R3 , %Y $
0.18 R3 , a %X
0.34 R3 , a new
0.30 R3 , a psychological
-0.24 R3 , according to
-0.27 R3 , and %C
-0.08 R3 , and %G
0.49 R3 , and %X
0.18 R3 , and it
-0.33 R3 , and others
0.29 R3 , and the
-0.24 R3 , announced the
0.29 R3 , as well
-0.17 R3 , best known
0.04 R3 , but %G
-0.39 R3 , by %G
-0.20 R3 , described as
0.23 R3 , directed by
-0.12 R3 , director of
-0.27 R3 , each of
-0.52 R3 , from %X
0.31 R3 , from the
-0.24 R3 , has been
-0.11 R3 , is a
-0.16 R3 , is back
-0.23 R3 , is expected
-0.06 R3 , is the
0.20 R3 , it was
-0.21 R3 , last seen
-0.38 R3 , meanwhile ,
-0.17 R3 , new %X
-0.38 R3 , on %X
-0.14 R3 , once again
-0.16 R3 , one of
-0.40 R3 , played by
-0.43 R3 , premieres %X
-0.20 R3 , president of
-0.11 R3 , produced by
-0.19 R3 , respectively .
-0.06 R3 , said :
0.50 R3 , series %N
0.20 R3 , starring %G
-0.42 R3 , the %C
0.30 R3 , the %G
0.40 R3 , the %N
0.09 R3 , the %X
-0.17 R3 , the creator
-0.33 R3 , the director
-0.11 R3 , the drama
-0.46 R3 , the first
-0.15 R3 , the latter
-0.13 R3 , the producer
-0.35 R3 , the series
-0.09 R3 , the show
-0.06 R3 , the son
-0.38 R3 , the story
-0.26 R3 , where she
-0.44 R3 , where the
0.40 R3 , which %C
-0.39 R3 , which follows
-0.21 R3 , which has
0.30 R3 , which is
0.35 R3 , which starred
-0.59 R3 , which will
-0.08 R3 , who also
-0.14 R3 , who are
-0.12 R3 , who created
-0.12 R3 , who had
-0.26 R3 , who has
-0.28 R3 , who is
-0.09 R3 , who left
-0.24 R3 , who plays
-0.23 R3 , who starred
-0.20 R3 , who was
-0.11 R3 , who writes
-0.07 R3 , who wrote
-0.17 R3 , will not
0.62 R3 , with %G
-0.22 R3 , with %X
0.10 R3 , written by
-0.13 R3 , “ %X
-0.23 R3 - set crime
0.20 R3 . $ $
-0.27 R3 ... $ $
0.20 R3 ... no ,
-0.44 R3 / %C $
-0.05 R3 / %C /
0.31 R3 / %G %X
-0.30 R3 : " %X
-0.24 R3 : $ $
-0.39 R3 : %C $
-0.46 R3 : %C %C
-0.36 R3 : %C ,
-0.26 R3 : %C /
-0.37 R3 : %G %G
-0.40 R3 : %G %X
-0.33 R3 : %N %
-0.36 R3 : %N x
-0.52 R3 : %X %N
-0.28 R3 : %X %X
-0.33 R3 : %X %Y
-0.53 R3 : %X ,
-0.28 R3 : %X /
0.11 R3 : %X the
-0.22 R3 : ' %X
-0.55 R3 : the %X
0.37 R3 ; %C %C
-0.25 R3 ; %G %G
-0.31 R3 ; %G %X
0.35 R3 ; %X %X
-0.39 R3 ; %X ,
0.21 R3 ? $ $
0.23 R3 a $ $
0.13 R3 after two seasons
0.27 R3 and " %X
-0.41 R3 and %C %C
0.26 R3 and %C 's
-0.34 R3 and %G %G
-0.08 R3 and %G %X
0.17 R3 and %G 's
-0.08 R3 and %G .
-0.09 R3 and %G joy
0.08 R3 and %X $
-0.39 R3 and %X %G
-0.07 R3 and %X %X
-0.12 R3 and %X 's
-0.06 R3 and %X ,
-0.16 R3 and %X .
0.33 R3 and %X and
-0.11 R3 and %X executive
0.14 R3 and %X in
-0.19 R3 and %X of
-0.09 R3 and %X to
-0.09 R3 and %Y %X
0.33 R3 and ' %X
-0.18 R3 and directed by
-0.18 R3 and her family
-0.09 R3 and newcomer %G
0.48 R3 and the %G
-0.43 R3 and the %X
-0.23 R3 and written by
-0.25 R3 and “ %X
0.47 R3 announced on %X
0.14 R3 are %X %X
-0.13 R3 are executive producers
-0.27 R3 are rolling in
-0.06 R3 area . $
-0.05 R3 as %G "
-0.07 R3 as %G $
-0.05 R3 as %G %G
-0.32 R3 as %G %X
-0.11 R3 as %G ,
-0.05 R3 as %G the
-0.25 R3 as %X $
-0.23 R3 as %X %X
-0.04 R3 as %X ,
0.17 R3 as well as
0.11 R3 at %N .
-0.37 R3 at %N :
-0.33 R3 at %N with
-0.07 R3 at the helm
-0.29 R3 by %G %X
-0.29 R3 by %X ,
0.16 R3 by contrast ,
-0.12 R3 created by %G
0.60 R3 creator %G %X
-0.23 R3 de %X .
-0.10 R3 de la %X
-0.08 R3 directed . $
-0.17 R3 directs . $
0.29 R3 fans will be
0.33 R3 for %C %C
-0.15 R3 for %C .
-0.26 R3 for %G %X
-0.23 R3 for %X %X
0.11 R3 for a fourth
0.06 R3 for a third
0.37 R3 for the %C
0.35 R3 from %G %X
0.60 R3 from %X %X
0.05 R3 from the %X
0.24 R3 has a new
-0.37 R3 has been cast
0.04 R3 has been picked
0.09 R3 has been renewed
-0.29 R3 has joined the
0.28 R3 has not been
-0.21 R3 have all been
-0.12 R3 have written the
-0.04 R3 in %X $
-0.42 R3 in %X %X
-0.09 R3 in %X ,
-0.36 R3 in %X .
0.34 R3 in %Y ,
0.05 R3 in %Y .
-0.04 R3 in new %X
-0.16 R3 in the new
-0.33 R3 in the season
-0.16 R3 in the show
-0.14 R3 is %X %X
-0.12 R3 is %X ,
0.08 R3 is , as
-0.36 R3 is a %C
0.40 R3 is a %X
-0.17 R3 is available .
-0.24 R3 is back for
0.29 R3 is back in
0.23 R3 is based on
0.35 R3 is coming back
0.05 R3 is coming to
-0.12 R3 is in charge
-0.05 R3 is in talks
0.25 R3 is not going
0.22 R3 is produced by
0.12 R3 is said to
-0.41 R3 is the creator
-0.21 R3 is the sound
-0.13 R3 is the studio
0.34 R3 later this month
-0.10 R3 launched a manga
-0.25 R3 movie . $
0.09 R3 on %C %C
-0.39 R3 on %C ,
0.19 R3 on %C .
0.07 R3 on %C ?
-0.33 R3 on %X $
-0.25 R3 on %X %N
-0.32 R3 on %X %X
0.32 R3 on %X ,
0.27 R3 on %X .
-0.37 R3 on . $
0.23 R3 on the way
-0.09 R3 plays %X %X
0.07 R3 premiered on %X
-0.29 R3 respectively . $
0.46 R3 returns for a
0.29 R3 returns for its
-0.10 R3 said . $
-0.16 R3 said in a
-0.47 R3 season %N $
-0.06 R3 season %N %X
0.20 R3 season %N '
0.69 R3 season %N (
0.06 R3 season %N ,
0.49 R3 season %N .
0.80 R3 season %N :
0.51 R3 season %N ?
0.40 R3 season %N begins
0.29 R3 season %N cast
0.28 R3 season %N coming
-0.17 R3 season %N is
-0.32 R3 season %N on
0.52 R3 season %N release
0.09 R3 season %N trailer
0.27 R3 season %N will
0.29 R3 season %N –
-0.28 R3 series %X %X
0.11 R3 series . $
-0.28 R3 series in %Y
-0.05 R3 set to star
-0.75 R3 star %G %X
-0.25 R3 star . $
0.17 R3 starring %G %G
-0.06 R3 starring %G %X
0.15 R3 starring %X %X
0.12 R3 stars %G %X
0.32 R3 tells the story
-0.39 R3 the %X %X
-0.04 R3 the %X ,
-0.08 R3 to %X in
0.35 R3 was renewed for
-0.05 R3 will all be
0.30 R3 will also be
-0.12 R3 will be %X
0.36 R3 will be back
0.10 R3 will be premiered
0.16 R3 will be returning
-0.07 R3 will be the
0.10 R3 will make its
-0.37 R3 will perform the
-0.07 R3 will play a
-0.10 R3 will remain on
0.23 R3 will return for
0.18 R3 with %G %X
-0.33 R3 with %X %X
0.06 R3 would not be
-0.05 R3 wrote it .
-0.23 R3 – %C has
0.43 R3 – %G %G
0.37 R3 – %G %X
-0.43 R3 – %X $
-0.38 R3 – %X %X
0.43 R3 — %C %C
0.27 R3 — %N %X
-0.46 R3 “ %G ”
-0.06 R3 “ %X %X
-0.20 R3 “ %X ”
0.20 R3 “ the %X
-0.49 Rb2 !
0.44 Rb2 "
0.60 Rb2 %C
-0.34 Rb2 %G
0.10 Rb2 %N
-0.39 Rb2 %O
-0.18 Rb2 %X
0.21 Rb2 %Y
-0.31 Rb2 '
-0.42 Rb2 's
-0.44 Rb2 (
0.37 Rb2 )
-0.34 Rb2 ,
-0.12 Rb2 --
-0.50 Rb2 .
0.28 Rb2 /
-0.26 Rb2 :
-0.57 Rb2 ;
-0.14 Rb2 ?
-0.30 Rb2 @
0.23 Rb2 a
0.52 Rb2 about
-0.24 Rb2 according
0.05 Rb2 added
0.33 Rb2 after
-0.17 Rb2 again
0.12 Rb2 air
0.19 Rb2 aired
0.22 Rb2 aja
-0.46 Rb2 all
0.32 Rb2 already
-0.11 Rb2 always
-0.04 Rb2 among
0.31 Rb2 an
-0.16 Rb2 and
-0.27 Rb2 anime
-0.23 Rb2 announcement
0.42 Rb2 another
-0.12 Rb2 appear
0.09 Rb2 are
-0.29 Rb2 arrives
-0.56 Rb2 as
-0.45 Rb2 at
-0.04 Rb2 attached
-0.17 Rb2 available
-0.06 Rb2 back
0.24 Rb2 be
-0.19 Rb2 become
0.39 Rb2 been
-0.10 Rb2 begun
-0.10 Rb2 behind
-0.14 Rb2 being
-0.17 Rb2 best
-0.10 Rb2 book
-0.22 Rb2 both
-0.22 Rb2 brother
-0.10 Rb2 business
-0.19 Rb2 busy
0.05 Rb2 but
0.06 Rb2 by
-0.37 Rb2 called
-0.13 Rb2 can't
-0.20 Rb2 canceled
-0.15 Rb2 channel
-0.19 Rb2 character
-0.10 Rb2 chief
-0.16 Rb2 childhood
-0.31 Rb2 clarify
0.28 Rb2 closed
-0.26 Rb2 comedy
0.10 Rb2 coming
-0.30 Rb2 confirmed
-0.29 Rb2 continues
0.16 Rb2 contrast
-0.20 Rb2 created
-0.09 Rb2 creator
0.37 Rb2 debut
-0.20 Rb2 described
-0.12 Rb2 detective
-0.50 Rb2 di
-0.17 Rb2 dinner
-0.09 Rb2 direct
0.35 Rb2 directed
-0.17 Rb2 directing
0.31 Rb2 director
-0.41 Rb2 do
-0.09 Rb2 doing
-0.40 Rb2 don't
0.20 Rb2 dr
-0.48 Rb2 drama
0.34 Rb2 dropped
-0.33 Rb2 each
-0.20 Rb2 eight
0.19 Rb2 end
0.11 Rb2 ends
-0.46 Rb2 episodes
-0.11 Rb2 er
-0.17 Rb2 even
-0.05 Rb2 everything
-0.15 Rb2 exec
-0.25 Rb2 executive
-0.08 Rb2 expected
0.26 Rb2 fall
-0.13 Rb2 fantasy
-0.16 Rb2 father
0.27 Rb2 fifth
-0.21 Rb2 film
-0.25 Rb2 find
-0.06 Rb2 finds
0.11 Rb2 followed
-0.05 Rb2 following
-0.25 Rb2 follows
-0.16 Rb2 for
-0.27 Rb2 found
0.11 Rb2 fourth
0.41 Rb2 from
-0.23 Rb2 fronted
-0.13 Rb2 get
0.13 Rb2 getting
-0.06 Rb2 go
-0.07 Rb2 going
0.33 Rb2 had
-0.17 Rb2 han
-0.04 Rb2 have
0.16 Rb2 he
-0.13 Rb2 head
-0.56 Rb2 her
0.27 Rb2 here
-0.30 Rb2 hiding
-0.14 Rb2 him
-0.68 Rb2 his
-0.37 Rb2 hit
0.35 Rb2 host
-0.24 Rb2 husband
0.12 Rb2 in
-0.49 Rb2 into
-0.38 Rb2 investigate
-0.20 Rb2 is
-0.21 Rb2 isn't
-0.40 Rb2 it
0.09 Rb2 its
-0.27 Rb2 jk
0.21 Rb2 join
-0.45 Rb2 joined
-0.29 Rb2 journey
0.08 Rb2 just
-0.28 Rb2 killed
-0.08 Rb2 known
-0.13 Rb2 la
-0.32 Rb2 last
0.11 Rb2 leading
-0.27 Rb2 leads
-0.27 Rb2 leaving
0.41 Rb2 led
-0.25 Rb2 left
0.14 Rb2 light
-0.39 Rb2 like
0.41 Rb2 liu
-0.25 Rb2 locked
0.04 Rb2 make
0.35 Rb2 makes
-0.19 Rb2 making
-0.40 Rb2 manga
-0.26 Rb2 may
-0.38 Rb2 meanwhile
-0.17 Rb2 more
0.13 Rb2 moved
0.32 Rb2 moving
0.13 Rb2 mr
-0.35 Rb2 ms
0.08 Rb2 na
-0.37 Rb2 named
-0.40 Rb2 networks
-0.10 Rb2 newcomer
0.04 Rb2 news
0.19 Rb2 next
-0.42 Rb2 no
0.31 Rb2 not
0.30 Rb2 novel
0.51 Rb2 now
-0.08 Rb2 oct
-0.28 Rb2 of
-0.36 Rb2 off
0.27 Rb2 on
-0.14 Rb2 once
-0.20 Rb2 one
-0.36 Rb2 only
-0.14 Rb2 or
-0.27 Rb2 original
0.26 Rb2 other
-0.07 Rb2 out
-0.10 Rb2 over
-0.24 Rb2 owned
0.36 Rb2 part
-0.21 Rb2 penned
0.08 Rb2 people
-0.37 Rb2 perform
-0.24 Rb2 pilot
-0.34 Rb2 play
-0.52 Rb2 played
-0.32 Rb2 playing
-0.25 Rb2 plays
0.08 Rb2 portray
0.36 Rb2 premiere
-0.44 Rb2 premieres
0.34 Rb2 presented
-0.20 Rb2 president
-0.31 Rb2 produce
0.33 Rb2 produced
-0.14 Rb2 produces
-0.13 Rb2 producing
0.36 Rb2 pulled
-0.10 Rb2 remain
-0.22 Rb2 ren
0.38 Rb2 renewed
-0.07 Rb2 reprise
-0.19 Rb2 respectively
-0.10 Rb2 return
-0.36 Rb2 returning
-0.24 Rb2 returns
-0.07 Rb2 reunited
-0.08 Rb2 revolves
-0.27 Rb2 rolling
-0.29 Rb2 romance
-0.27 Rb2 rumoured
0.38 Rb2 s2
0.27 Rb2 said
-0.20 Rb2 sales
-0.12 Rb2 say
0.22 Rb2 scheduled
0.17 Rb2 season
-0.28 Rb2 second
0.36 Rb2 seen
0.54 Rb2 series
-0.30 Rb2 set
-0.44 Rb2 she
0.33 Rb2 show
-0.16 Rb2 since
0.37 Rb2 six
-0.39 Rb2 slot
-0.33 Rb2 so
-0.24 Rb2 some
-0.37 Rb2 soon
-0.33 Rb2 special
-0.30 Rb2 spring
-0.41 Rb2 star
0.31 Rb2 starred
-0.39 Rb2 stars
-0.30 Rb2 starting
-0.13 Rb2 starts
0.26 Rb2 still
-0.34 Rb2 studio
0.37 Rb2 take
-0.29 Rb2 takes
-0.27 Rb2 ten
0.19 Rb2 that
-0.22 Rb2 the
0.27 Rb2 their
-0.25 Rb2 them
-0.09 Rb2 themed
0.17 Rb2 they
0.36 Rb2 third
-0.11 Rb2 this
-0.16 Rb2 though
-0.31 Rb2 three
-0.37 Rb2 thriller
-0.11 Rb2 to
-0.10 Rb2 today
-0.14 Rb2 told
-0.37 Rb2 top
-0.34 Rb2 tour
-0.05 Rb2 trilogy
-0.40 Rb2 tv
-0.23 Rb2 two
-0.39 Rb2 unconfirmed
-0.16 Rb2 under
-0.38 Rb2 up
0.40 Rb2 upcoming
-0.25 Rb2 us
0.20 Rb2 vampires
-0.28 Rb2 van
-0.34 Rb2 very
0.14 Rb2 was
-0.35 Rb2 we
0.19 Rb2 week
-0.11 Rb2 well
0.33 Rb2 were
-0.23 Rb2 what
0.15 Rb2 where
0.31 Rb2 which
0.33 Rb2 while
-0.11 Rb2 who
-0.13 Rb2 whom
-0.60 Rb2 whose
0.09 Rb2 will
-0.21 Rb2 winning
-0.08 Rb2 won
-0.05 Rb2 work
-0.14 Rb2 would
0.22 Rb2 writer
-0.35 Rb2 writing
-0.11 Rb2 wrote
-0.27 Rb2 you
-0.45 Rb2 |
0.12 Rb2 –
-0.11 Rb2 —
-0.09 Rb2 “
-0.10 Rb2 ”
-0.52 block caption
0.45 block heading
0.43 block item
-0.20 block paragraph
-0.05 block row
-0.50 block title
-0.54 count 0
-0.19 count 1
0.08 count 2
-0.04 count 3
0.33 count 4
-0.32 count all1
0.29 count all2
0.18 count all3
0.41 count all4
-0.25 count all5
0.50 count all6
-0.21 len 1
-0.25 len 2
0.09 len 3
0.08 len 4
0.12 len 5
-0.37 len 6
0.14 shape alone
-0.31 shape capitals
-0.37 shape company1
-0.80 shape company2
-0.83 shape company3
-0.66 shape company4
0.14 shape first
-0.19 shape inner
0.07 shape nearly-alone
0.20 shape noun
-0.54 shape person2
-0.08 shape person3
-0.44 shape person4
0.30 shape quoted
-0.48 shape surname
-0.20 shape unknown1
0.14 shape unknown3
0.20 shape unknown4
0.12 sign afterChannel
0.76 sign afterNoun
0.21 sign capitals
-0.16 sign fateObject
0.12 sign fateSubject
0.40 sign fromMaker
0.24 sign inPlace
-0.50 sign inTitle
-0.08 sign inUrl
0.26 sign isSeries
0.11 sign known
0.21 sign knownOrdinary
0.70 sign knownOrdinaryWord
0.41 sign knownWord
-0.25 sign listed
-0.18 sign otherWork
0.64 sign ownChannel
0.05 sign ownPeople
-0.54 sign personName
-0.19 sign playsRole
0.30 sign quoted
0.12 sign repeated
-0.25 sign returns
0.18 sign speaks
0.33 sign tvContext
0.13 sign withChannel
-0.22 sign withPeople
-0.30 sign withSeason
-0.25 told holds
-0.29 told holds-more
-0.05 told inside
-0.60 told inside-more
0.54 told known
-0.18 told ordinary
-0.49 w1 's
0.12 w1 30
0.27 w1 9-1-1
-0.26 w1 :
0.26 w1 a
-0.17 w1 a-list
-0.06 w1 aaron
-0.27 w1 abby
-0.10 w1 abc
-0.26 w1 abe
-0.26 w1 abi
-0.30 w1 about
-0.47 w1 academy
-0.57 w1 act
-0.22 w1 adam
-0.19 w1 adrian
-0.35 w1 afro
0.20 w1 after
-0.25 w1 agents
-0.25 w1 aggretsuko
-0.36 w1 ai
-0.16 w1 aidan
-0.09 w1 aja
-0.25 w1 alan
-0.23 w1 alba
-0.37 w1 alberta
-0.25 w1 alex
-0.05 w1 alexander
-0.07 w1 alexandra
-0.14 w1 ali
0.21 w1 alice
-0.11 w1 alison
0.40 w1 all
0.31 w1 allegiance
-0.17 w1 alma
-0.25 w1 alvaro
-0.30 w1 amanda
-0.35 w1 amber
-0.11 w1 amc
0.44 w1 american
-0.10 w1 amy
-0.05 w1 anand
-0.42 w1 and
-0.36 w1 andrew
-0.22 w1 andy
-0.37 w1 anime
-0.53 w1 anna
-0.24 w1 anne
-0.13 w1 anthony
0.36 w1 anupamaa
-0.36 w1 anyway
-0.30 w1 apple
-1.14 w1 april
-0.31 w1 aptn
-0.38 w1 aragaki
-0.18 w1 aranyak
-0.34 w1 arrested
0.28 w1 arrow
0.19 w1 arthdal
-0.08 w1 arthur
-0.31 w1 aryan
-0.06 w1 ashes
-0.15 w1 asuka
-0.35 w1 atlanta
-0.40 w1 aussie
0.38 w1 austin
-0.21 w1 ava
0.07 w1 back
-0.15 w1 bad
-0.45 w1 bae
-0.47 w1 baek
0.36 w1 bandish
-0.41 w1 batman
-0.07 w1 battle
-0.31 w1 bbc
-0.29 w1 be
-0.16 w1 bean
-0.15 w1 beast
-0.41 w1 becky
-0.40 w1 belfast
-0.17 w1 belgravia
-0.13 w1 bell
-0.43 w1 below
-0.30 w1 ben
-0.14 w1 benedict
-0.08 w1 benjamin
-0.34 w1 berlin
-0.48 w1 best
-0.07 w1 beth
-0.45 w1 better
-0.24 w1 big
-0.08 w1 bill
-0.11 w1 billie
0.36 w1 billions
0.34 w1 blackberry
0.17 w1 bless
-0.09 w1 blethyn
0.30 w1 blindspot
0.44 w1 blue
-0.07 w1 book
-0.29 w1 born
-0.23 w1 bow
-0.20 w1 box
-0.09 w1 brad
-0.07 w1 bradley
-0.29 w1 brandon
-0.50 w1 breaking
-0.23 w1 brenda
-0.24 w1 brian
-0.35 w1 bridgerton
0.31 w1 broadchurch
-0.10 w1 bronte
-0.19 w1 brooke
-0.13 w1 bryan
-0.26 w1 budapest
-0.08 w1 cagatay
-0.23 w1 calif
-0.27 w1 california
0.67 w1 call
-0.47 w1 cameras
0.23 w1 canada
-0.29 w1 canadians
-0.18 w1 cancel
-0.53 w1 cardiff
-0.20 w1 carlos
-0.06 w1 caroline
-0.05 w1 carolyn
-0.15 w1 casey
-0.84 w1 cast
-0.58 w1 casting
0.37 w1 castle
-0.16 w1 casualty
-0.30 w1 catching
-0.20 w1 catherine
-0.05 w1 celeste
-0.07 w1 celia
-0.09 w1 central
-0.35 w1 ceo
-0.17 w1 cha
-0.38 w1 chance
-0.28 w1 channel
-0.14 w1 charlene
-0.21 w1 charles
-0.32 w1 charlie
-0.40 w1 charlotte
-0.05 w1 charmed
0.21 w1 chase
-0.31 w1 cherry
-0.09 w1 cheryl
-0.50 w1 chief
-0.05 w1 chloe
-0.52 w1 choi
-0.35 w1 chris
-0.38 w1 christian
-0.28 w1 christina
-0.38 w1 christmas
-0.17 w1 christopher
-0.32 w1 chuck
-0.32 w1 city
-0.21 w1 claire
-0.41 w1 clark
-0.41 w1 clean
-0.06 w1 cleeves
-0.25 w1 close
0.24 w1 code
-0.06 w1 cole
-0.41 w1 colin
0.32 w1 common
0.45 w1 community
-0.37 w1 confirmed
-0.31 w1 cork
-0.15 w1 cotswolds
-0.42 w1 courtesy
-0.11 w1 courtney
-0.20 w1 craig
-0.54 w1 crime
0.08 w1 critical
-0.13 w1 cruz
0.18 w1 csi
-0.12 w1 cumbrian
-0.31 w1 cw
-0.43 w1 d
-0.44 w1 daily
-0.04 w1 daisy
-0.10 w1 damian
-0.07 w1 dana
0.58 w1 dancing
-0.41 w1 daniel
-0.32 w1 danielle
-0.24 w1 danny
0.50 w1 daredevil
-0.14 w1 dario
-0.37 w1 dark
-0.04 w1 darren
-0.35 w1 date
-0.51 w1 david
-0.36 w1 dawn
0.09 w1 day
-0.17 w1 dc
-0.21 w1 dci
0.34 w1 dead
-0.28 w1 dean
0.29 w1 death
-0.09 w1 deborah
-0.32 w1 denmark
0.05 w1 derry
-0.28 w1 desperate
-0.31 w1 detective
0.22 w1 detectorists
0.36 w1 detroit
0.28 w1 devs
-0.48 w1 di
-0.09 w1 diana
-0.05 w1 diane
-0.16 w1 diesel
-0.38 w1 directed
-0.51 w1 director
-0.43 w1 disclaimer
-0.08 w1 do
-0.27 w1 doireann
-0.07 w1 dominic
-0.07 w1 doron
-0.22 w1 douglas
-0.36 w1 down
-0.07 w1 downton
-0.43 w1 dr
-0.33 w1 drama
-0.09 w1 ds
-0.41 w1 dublin
-0.50 w1 early
-0.13 w1 east
-0.23 w1 eastenders
-0.25 w1 eastern
0.11 w1 echo
-0.07 w1 eiichiro
0.22 w1 eli
-0.04 w1 elijah
-0.14 w1 elisabeth
0.15 w1 elite
-0.08 w1 elizabeth
-0.07 w1 ella
0.23 w1 ellen
-0.17 w1 ellie
-0.06 w1 elliot
-0.45 w1 email
-0.07 w1 emily
-0.33 w1 emma
0.41 w1 empire
-0.25 w1 end
-0.13 w1 endemol
-0.39 w1 ending
-0.44 w1 entertainment
0.10 w1 er
-0.10 w1 eric
-0.13 w1 erik
-0.13 w1 erin
-0.31 w1 eve
-0.28 w1 ever
-0.31 w1 executive
-0.19 w1 expo
0.31 w1 extraordinary
-0.37 w1 fall
-0.26 w1 fallout
-0.12 w1 family
-0.43 w1 far
0.17 w1 fargo
-0.20 w1 fast
-0.07 w1 father
0.17 w1 fauda
0.24 w1 fbi
-0.27 w1 felix
-0.25 w1 ferguson
-0.17 w1 film
-0.06 w1 finn
-0.08 w1 fogelman
0.22 w1 fool
0.35 w1 for
-0.52 w1 format
-0.05 w1 found
-0.06 w1 frances
-0.34 w1 frank
0.21 w1 frankie
0.42 w1 franklin
-0.23 w1 fremantlemedia
-0.44 w1 friday
-0.56 w1 from
-0.24 w1 fuji
-0.38 w1 fx
-0.05 w1 gabriel
-0.21 w1 galway
-0.06 w1 game
-0.19 w1 gary
-0.09 w1 gemma
-0.09 w1 gen
-0.19 w1 generation
-0.30 w1 genre
-0.16 w1 gentleman
-0.13 w1 george
-0.06 w1 getting
0.47 w1 ghosts
-0.07 w1 gil
-0.20 w1 gina
0.31 w1 ginny
-0.42 w1 girls
0.28 w1 girls5eva
-0.54 w1 given
0.43 w1 gladiators
-0.24 w1 glasgow
-0.25 w1 glen
-0.08 w1 glenn
0.17 w1 go
-0.13 w1 god
0.37 w1 going
-0.64 w1 gone
-0.26 w1 gong
-0.24 w1 good
-0.05 w1 gordon
-0.45 w1 got
0.35 w1 gotham
-0.28 w1 grace
-0.16 w1 graham
0.42 w1 great
-0.21 w1 greg
0.53 w1 grey
-0.16 w1 gu
-0.16 w1 guide
-0.14 w1 guilty
-0.18 w1 gujarati
-0.15 w1 guy
-0.13 w1 gwyneth
-0.09 w1 hajime
-0.21 w1 hakan
-0.18 w1 han
0.57 w1 handsome
-0.25 w1 hannah
0.29 w1 happy
-0.10 w1 harlan
0.36 w1 harry
-0.53 w1 he'll
-0.38 w1 head
0.30 w1 heartland
-0.29 w1 helen
0.43 w1 hello
-0.09 w1 hermione
0.29 w1 hero
-0.06 w1 hidden
-0.26 w1 hiro
-0.04 w1 hiroshi
-0.15 w1 hiroyuki
0.35 w1 hit
-0.06 w1 holly
0.65 w1 home
0.33 w1 homeland
-0.05 w1 hong
0.17 w1 house
0.15 w1 how
-0.20 w1 howard
-0.16 w1 hunter
-0.07 w1 hwang
-0.08 w1 i
-0.22 w1 iain
-0.06 w1 ian
-0.49 w1 imdb
-0.05 w1 imogen
0.34 w1 in
0.31 w1 indian
-0.36 w1 indigenous
0.41 w1 inside
-0.13 w1 ip
0.13 w1 iron
0.26 w1 is
-0.04 w1 isaac
-0.23 w1 isabel
-0.22 w1 israel
-0.44 w1 istanbul
-0.28 w1 it
-0.41 w1 itaewon
-0.18 w1 itv
-0.08 w1 ivan
-0.05 w1 jackson
-0.10 w1 jacob
-0.06 w1 jaime
-0.16 w1 jake
-0.44 w1 james
-0.28 w1 jamie
-0.29 w1 jane
-0.23 w1 jang
-0.28 w1 jason
-0.29 w1 jay
-0.14 w1 jean
-0.10 w1 jed
-0.21 w1 jeff
-0.18 w1 jenna
-0.12 w1 jennifer
-0.15 w1 jeon
-0.18 w1 jeremy
-0.05 w1 jess
-0.10 w1 jesse
-0.11 w1 jessica
-0.30 w1 ji
-0.09 w1 jim
-0.17 w1 jimmy
-0.22 w1 jo
0.35 w1 joan
-0.41 w1 jodie
-0.36 w1 joe
-0.26 w1 joel
-0.45 w1 john
-0.08 w1 johnny
-0.28 w1 jon
-0.28 w1 jonas
-0.31 w1 jonathan
-0.06 w1 jones
-0.25 w1 joo
-0.17 w1 jose
-0.05 w1 joseph
-0.20 w1 josh
-0.39 w1 joshua
-0.12 w1 jujutsu
0.30 w1 julia
-0.09 w1 julianne
-0.10 w1 julie
-0.07 w1 juliette
-0.27 w1 jung
-0.27 w1 justified
-0.07 w1 justin
-0.29 w1 kadokawa
-0.05 w1 kai
-0.22 w1 kaitlyn
-0.20 w1 kaleen
-0.10 w1 kana
-0.42 w1 kang
-0.42 w1 kansas
0.11 w1 karen
-0.29 w1 karey
-0.30 w1 kate
-0.21 w1 katherine
-0.07 w1 kathy
-0.07 w1 kazuki
-0.21 w1 kelly
-0.28 w1 ken
-0.17 w1 kenji
-0.19 w1 kerem
-0.19 w1 kevin
0.32 w1 killing
0.32 w1 killjoys
-0.53 w1 kim
-0.33 w1 king
-0.10 w1 kiyoko
-0.06 w1 kristen
-0.19 w1 kristin
-0.26 w1 kudos
-0.38 w1 kumud
0.32 w1 kung
-0.10 w1 kylie
-0.09 w1 l.
-0.27 w1 lady
-0.31 w1 lake
0.15 w1 lark
0.45 w1 last
-0.12 w1 laura
-0.12 w1 lauren
-0.07 w1 laurie
-0.57 w1 law
-0.07 w1 leah
-0.72 w1 lee
0.57 w1 legal
-0.25 w1 leo
-0.23 w1 leslie
-0.22 w1 levi
-0.26 w1 lewis
-0.34 w1 liar
-0.12 w1 liden
-0.31 w1 life
-0.23 w1 lila
-0.09 w1 lily
-0.32 w1 lim
-0.36 w1 line
-0.14 w1 lior
-0.39 w1 lisa
-0.06 w1 little
-0.26 w1 liu
-0.19 w1 liz
-0.20 w1 lord
-0.09 w1 lorraine
-0.06 w1 lou
0.37 w1 love
-0.29 w1 loy
-0.23 w1 lucas
-0.23 w1 lucy
0.40 w1 ludwig
-0.12 w1 luke
-0.34 w1 luther
0.17 w1 mad
-0.33 w1 maggie
0.20 w1 major
-0.26 w1 making
-0.28 w1 malta
-0.20 w1 man
-0.54 w1 manga
0.41 w1 manifest
-0.16 w1 manish
-0.14 w1 mappa
-0.34 w1 marcella
-0.15 w1 maria
-0.09 w1 marion
-0.51 w1 mark
-0.20 w1 marta
-0.71 w1 martin
-0.14 w1 marty
-0.14 w1 marvel
0.28 w1 mary
-0.24 w1 matt
-0.24 w1 matthew
-0.11 w1 maura
-0.56 w1 max
0.05 w1 maxine
-0.05 w1 maya
-0.21 w1 media
0.05 w1 meet
-0.08 w1 megan
-0.15 w1 meghna
-0.12 w1 melanie
-0.32 w1 melbourne
0.17 w1 mercy
-0.28 w1 meredith
-0.38 w1 michael
-0.24 w1 michelle
-0.14 w1 mick
-0.12 w1 miguel
0.26 w1 mike
0.31 w1 minx
0.73 w1 mirzapur
-0.12 w1 miss
-0.52 w1 missing
0.45 w1 mixed-ish
0.37 w1 modern
0.36 w1 molly
-0.70 w1 monday
-0.48 w1 mondays
-0.24 w1 money
-0.40 w1 moon
-0.05 w1 morgan
-0.13 w1 morning
0.17 w1 mouse
-0.29 w1 moving
0.16 w1 mr
0.21 w1 mrs
-0.37 w1 ms
-0.36 w1 mumbai
0.06 w1 murdoch
0.19 w1 murphy
0.57 w1 my
-0.14 w1 na
-0.11 w1 nadine
-0.31 w1 nana
0.15 w1 naomi
0.12 w1 narcos
-0.11 w1 natalie
-0.07 w1 nathan
-0.30 w1 national
-0.15 w1 naughty
-0.25 w1 nbc
0.06 w1 ncis
-0.08 w1 neeraj
0.42 w1 neighbours
-0.39 w1 neil
-0.74 w1 new
-0.12 w1 nicholas
-0.15 w1 nick
-0.10 w1 nicola
-0.14 w1 nicole
-0.20 w1 niecy
-0.14 w1 nielsen
-0.41 w1 night
-0.13 w1 nikkhil
-0.10 w1 no
-0.17 w1 noah
-0.17 w1 noboru
0.41 w1 north
-0.56 w1 northern
-0.35 w1 norway
-0.32 w1 not
-0.25 w1 note
-0.35 w1 nova
-0.13 w1 odar
-0.41 w1 oh
-0.23 w1 ok
-0.17 w1 oliver
-0.27 w1 olivia
-0.08 w1 omar
-0.32 w1 once
-0.09 w1 one
-0.37 w1 only
-0.11 w1 orla
-0.14 w1 oscar
-0.24 w1 ott
0.32 w1 our
-0.23 w1 out
0.41 w1 outer
0.34 w1 outrageous
-0.43 w1 outstanding
-0.13 w1 paatal
-0.34 w1 packed
-0.39 w1 palmer
-0.07 w1 pamela
-0.19 w1 paradise
-0.08 w1 paramount
-0.40 w1 paris
-0.36 w1 park
-0.39 w1 parks
-0.41 w1 pat
-0.12 w1 patrick
-0.36 w1 paul
-0.20 w1 paula
-0.07 w1 pauline
-0.12 w1 peabody
-0.58 w1 peacock
-0.26 w1 peaky
-0.34 w1 pearce
0.40 w1 percy
0.29 w1 person
-0.26 w1 peter
-0.08 w1 phantom
-0.34 w1 philip
-0.25 w1 photo
-0.48 w1 photos
-0.26 w1 picture
-0.20 w1 playstation
0.19 w1 poldark
-0.17 w1 police
0.25 w1 power
-0.31 w1 premiere
-0.15 w1 president
0.09 w1 press
-0.17 w1 prime
-0.33 w1 prison
-0.12 w1 priya
-0.35 w1 produced
-0.29 w1 producers
-0.36 w1 professor
0.23 w1 proven
-0.38 w1 pv
-0.17 w1 quay
0.39 w1 queen
-0.09 w1 rachel
-0.44 w1 ragnarok
0.12 w1 raising
-0.25 w1 raj
-0.06 w1 randall
-0.37 w1 rating
-0.15 w1 ray
0.42 w1 reacher
-0.43 w1 ready
-0.08 w1 rebecca
0.20 w1 reckless
-0.24 w1 red
-0.09 w1 reese
-0.07 w1 regina
-0.25 w1 regrettably
-0.56 w1 release
-0.53 w1 ren
-0.06 w1 renee
-0.55 w1 renewed
-0.26 w1 return
-0.36 w1 rev
0.16 w1 revenge
-0.20 w1 richard
-0.07 w1 riley
-0.35 w1 rio
-0.15 w1 riverdale
0.21 w1 roar
-0.32 w1 robert
-0.07 w1 roberto
-0.13 w1 rohit
-0.08 w1 ron
-0.07 w1 roseanne
-0.32 w1 rotten
-0.20 w1 roy
-0.22 w1 royal
-0.45 w1 rudy
0.50 w1 running
-0.09 w1 rupali
-0.21 w1 russell
-0.19 w1 ryan
-0.20 w1 ryohei
-0.41 w1 s1
-0.56 w1 s2
-0.21 w1 s3
-0.20 w1 sacha
-0.49 w1 sad
-0.42 w1 sally
-0.44 w1 sam
-0.12 w1 samantha
-0.10 w1 samuel
-0.44 w1 san
-0.12 w1 sanjay
-0.22 w1 sara
-0.48 w1 sarah
-0.18 w1 satoru
-0.34 w1 saturday
-0.51 w1 saved
-0.16 w1 scott
-0.59 w1 screen
0.48 w1 scrubs
-0.17 w1 sean
-1.01 w1 season
-0.15 w1 sebastian
-0.15 w1 second
0.04 w1 secret
-0.14 w1 seo
-0.59 w1 september
-0.43 w1 sergeant
-0.79 w1 series
0.12 w1 servant
-0.24 w1 seth
0.20 w1 severance
0.29 w1 shark
-0.06 w1 sharon
-0.09 w1 shaun
-0.21 w1 shawn
-0.50 w1 she
-0.33 w1 sherwood
0.63 w1 shetland
-0.30 w1 shibuya
-0.46 w1 shin
-0.39 w1 shine
0.22 w1 shogun
-0.28 w1 shonen
-0.24 w1 shweta
-0.05 w1 sidharth
-0.13 w1 sigrid
0.15 w1 silent
0.32 w1 silo
-0.20 w1 silva
-0.30 w1 simon
-0.07 w1 simone
0.17 w1 single
-0.42 w1 siobhan
-0.40 w1 six
-0.47 w1 sky
-0.22 w1 skyfall
0.29 w1 slow
0.40 w1 small
-0.35 w1 smith
0.29 w1 smother
-0.33 w1 so
-0.24 w1 sofia
-0.40 w1 song
-0.52 w1 sony
-0.37 w1 sophie
-0.35 w1 source
-0.52 w1 south
-0.36 w1 space
-0.29 w1 spanish-language
-0.48 w1 special
0.34 w1 spirit
-0.60 w1 spring
-0.50 w1 stan
-0.36 w1 star
-0.24 w1 stars
-0.16 w1 states
0.33 w1 station
-0.30 w1 status
-0.36 w1 stephen
-0.31 w1 sterling
-0.44 w1 steve
-0.38 w1 steven
-0.20 w1 still
-0.22 w1 stranger
-0.17 w1 stuart
-0.52 w1 studio
-0.06 w1 studios
0.13 w1 succession
-0.04 w1 sudhir
-0.14 w1 sue
0.08 w1 suits
-0.68 w1 sunday
-0.45 w1 sundays
0.31 w1 sunny
-0.33 w1 super
0.41 w1 supergirl
0.36 w1 superman
0.37 w1 supernatural
-0.22 w1 suranne
0.08 w1 surface
-0.04 w1 susan
-0.41 w1 svu
-0.28 w1 sweet
-0.39 w1 sydney
0.06 w1 taken
-0.15 w1 tamil
0.53 w1 tanaav
-0.19 w1 tawny
-0.24 w1 taylor
-0.38 w1 tba
-0.27 w1 tca
-0.49 w1 teaser
0.39 w1 ted
-0.29 w1 teen
-0.27 w1 television
-0.42 w1 telly
-0.31 w1 telugu
0.52 w1 ten
-0.25 w1 tennant
-0.31 w1 thank
0.28 w1 the
-0.29 w1 theresa
-0.08 w1 thomas
-0.74 w1 thursday
-0.19 w1 tim
-0.61 w1 time
-0.17 w1 timothy
-0.12 w1 tina
0.45 w1 titans
-0.40 w1 to
-0.04 w1 toby
-0.49 w1 today
-0.15 w1 toho
0.45 w1 tokyo
0.14 w1 tom
-0.11 w1 tommy
-0.23 w1 tomokazu
-0.18 w1 tony
-0.52 w1 top
0.34 w1 torchwood
-0.54 w1 toronto
-0.08 w1 tristan
0.35 w1 true
0.29 w1 truth
-0.42 w1 tuesday
-0.59 w1 tuesdays
-0.32 w1 twilight
0.38 w1 two
0.35 w1 under
-0.06 w1 united
-0.16 w1 universal
-0.19 w1 up
-0.08 w1 van
-0.09 w1 vanessa
-0.06 w1 varun
-0.30 w1 veep
0.26 w1 vegas
0.35 w1 vera
-0.24 w1 vicky
-0.06 w1 victoria
-0.06 w1 vigil
-0.33 w1 vikrant
-0.08 w1 vince
-0.05 w1 vincent
0.32 w1 vincenzo
0.40 w1 virgin
-0.46 w1 voice
-0.45 w1 w
0.39 w1 walker
0.35 w1 walking
-0.05 w1 walter
-0.07 w1 wang
-0.28 w1 warner
0.46 w1 warrior
-0.11 w1 wayne
-0.30 w1 webtoon
-0.43 w1 wednesday
0.39 w1 wentworth
-0.18 w1 west
-0.23 w1 what
-0.37 w1 when
-0.45 w1 where
-0.42 w1 whether
0.37 w1 whiskey
0.55 w1 white
-0.37 w1 who
0.45 w1 wild
0.10 w1 will
-0.11 w1 william
0.09 w1 wolf
-0.04 w1 world
-0.22 w1 writer
0.36 w1 wynonna
0.13 w1 x
-0.39 w1 xing
-0.18 w1 yang
-0.19 w1 yasuhiro
-0.50 w1 year
-0.11 w1 years
0.37 w1 yeh
0.25 w1 yellowjackets
0.28 w1 yellowstone
-0.45 w1 yes
-0.48 w1 yet
-0.35 w1 yonekura
-0.06 w1 yoo
-0.11 w1 yoon
-0.26 w1 yorkshire
-0.36 w1 yoshimasa
0.05 w1 you
-0.31 w1 younger
-0.15 w1 yuki
-0.19 w1 yumiri
-0.12 w1 yuzuha
-0.28 w1 zhao
-0.11 w1 zoe
-0.54 wn !
-0.39 wn 's
-0.44 wn 1
-0.47 wn 10
-0.68 wn 10-episode
-0.14 wn 11
-0.49 wn 12
-0.43 wn 14th
-0.40 wn 15
0.33 wn 19
0.63 wn 2
-0.60 wn 2018
-0.48 wn 24
0.09 wn 29
0.30 wn 3
-0.40 wn 30
0.05 wn 4
-0.83 wn 5
-0.44 wn 6
-0.17 wn 9
0.31 wn 9-1-1
-0.42 wn 90
-0.42 wn :
-0.14 wn ?
-0.17 wn a-list
-0.07 wn abbey
-0.24 wn about
-0.33 wn abrams
0.22 wn academia
0.26 wn academy
0.25 wn action
-0.13 wn advani
0.40 wn affair
0.11 wn agent
-0.25 wn aggretsuko
-0.07 wn air
-0.37 wn alberta
-0.06 wn ali
0.31 wn allegiance
-0.13 wn allen
0.32 wn america
0.58 wn anatomy
-0.15 wn andrews
-0.06 wn angel
-0.20 wn anime
-0.09 wn anthony
0.42 wn anupamaa
-0.36 wn anyway
-0.13 wn aoki
-0.34 wn apple
-0.31 wn aptn
0.15 wn aranyak
-0.25 wn areala
-0.25 wn arnett
0.22 wn arrow
-0.09 wn ashbourne
-0.06 wn ashes
-0.10 wn ashton
-0.13 wn ashworth
-0.33 wn association
-0.06 wn atlanta
-0.49 wn aussie
-0.26 wn austen
0.23 wn austin
-0.27 wn award
0.40 wn away
-0.18 wn ayub
-0.35 wn b
0.35 wn bachelor
-0.32 wn back
-0.50 wn bad
-0.32 wn bailey
-0.18 wn baker
0.36 wn bandits
0.38 wn banks
-0.19 wn baptista
-0.36 wn barber
-0.08 wn barker
0.13 wn barry
-0.16 wn baruchel
-0.11 wn bateman
-0.36 wn batman
-0.37 wn bay
0.34 wn be
-0.16 wn bean
0.37 wn beauty
-0.57 wn becky
0.27 wn belfast
-0.17 wn belgravia
-0.37 wn bell
-0.43 wn below
-0.37 wn berlin
0.36 wn billions
0.33 wn bird
-0.25 wn bishop
0.45 wn black
0.50 wn black-ish
0.34 wn blackberry
0.14 wn blacklist
-0.17 wn blethyn
-0.26 wn blinders
0.30 wn blindspot
0.31 wn bloods
-0.15 wn bloys
-0.12 wn bonnar
-0.26 wn book
0.26 wn borderland
-0.30 wn bowl
-0.21 wn box
0.11 wn boys
-0.14 wn brandon
-0.40 wn break
-0.22 wn brenda
-0.19 wn bridge
-0.45 wn bridgerton
0.31 wn broadchurch
-0.07 wn brocklehurst
-0.23 wn bronte
-0.07 wn brooke
-0.28 wn bros
0.38 wn brothers
0.09 wn brown
-0.37 wn browne
-0.56 wn bubble
-0.15 wn buchan
-0.26 wn budapest
0.20 wn building
-0.29 wn burke
-0.65 wn by
-0.05 wn byrne
-0.23 wn calif
-0.27 wn california
-0.47 wn cameras
-0.20 wn campbell
-0.29 wn canadians
-0.08 wn capaldi
0.35 wn card
-0.31 wn cardiff
0.47 wn cards
-0.24 wn carell
-0.05 wn carr
-0.85 wn cast
-0.27 wn castle
-0.16 wn casualty
0.37 wn cavalier
-0.14 wn cawood
-0.18 wn center
-0.06 wn chandra
-0.47 wn channel
-0.15 wn channels
-0.23 wn charles
0.34 wn charmed
-0.32 wn chatterjee
-0.28 wn cherry
-0.14 wn chibnall
-0.30 wn chicago
0.39 wn child
-0.27 wn christian
-0.32 wn chronicles
0.24 wn circle
-0.42 wn city
-0.41 wn clark
-0.10 wn class
-0.06 wn cleeves
-0.07 wn clinton
-0.22 wn clunes
-0.28 wn coast
-0.06 wn coben
-0.32 wn cohen
-0.16 wn cole
-0.38 wn collins
-0.20 wn colman
-0.52 wn comedy
-0.42 wn comics
0.45 wn community
-0.17 wn company
-0.19 wn compston
-0.37 wn confirmed
0.36 wn conners
-0.06 wn conroy
0.17 wn control
-0.17 wn cooke
-0.06 wn cooper
-0.39 wn cop
-0.38 wn cork
-0.17 wn cormack
-0.20 wn corporation
-0.15 wn cotswolds
-0.28 wn cox
-0.22 wn crime
-0.07 wn crook
-0.22 wn crow
-0.47 wn crown
-0.13 wn cruz
-0.14 wn cumberbatch
-0.12 wn cumbrian
-0.16 wn curtis
-0.17 wn cw
-0.19 wn cypress
-0.19 wn daisy
-0.09 wn daly
0.16 wn dan
-0.05 wn danes
-0.15 wn daniel
-0.06 wn danson
0.50 wn daredevil
-0.35 wn dark
-0.60 wn date
0.06 wn dave
-0.07 wn david
-0.17 wn davies
-0.15 wn davis
-0.59 wn day
-0.12 wn days
0.53 wn dead
-0.42 wn deadline
-0.25 wn dean
-0.20 wn delaney
-0.21 wn denmark
-0.12 wn department
-0.23 wn desai
-0.14 wn desire
-0.30 wn detective
0.22 wn detectorists
-0.34 wn development
-0.09 wn devlin
0.28 wn devs
0.42 wn diaries
-0.25 wn director
-0.34 wn disclaimer
-0.29 wn disney
0.35 wn doctor
-0.15 wn dog
-0.10 wn doherty
-0.07 wn dong-gun
-0.05 wn donovan
-0.13 wn doron
-0.14 wn douglas
0.35 wn down
-0.09 wn doyle
0.11 wn dragon
-0.75 wn drama
0.12 wn dreadful
0.38 wn dreams
-0.15 wn druckmann
-0.31 wn dublin
-0.07 wn duff
-0.05 wn dunbar
-0.05 wn dunn
-0.35 wn duty
0.42 wn e
0.36 wn earp
0.49 wn earth
-0.23 wn eastenders
-0.25 wn eastern
0.19 wn edge
-0.13 wn eight
-0.09 wn eleazar
0.30 wn elite
-0.56 wn email
-0.12 wn emma
0.09 wn empire
-0.27 wn end
-0.39 wn ending
-0.34 wn england
-0.55 wn entertainment
-0.05 wn epps
0.10 wn er
-0.05 wn erwich
-0.11 wn eun
-0.26 wn eve
0.10 wn ever
-0.35 wn expo
0.26 wn eye
-0.28 wn fall
-0.55 wn fallout
0.15 wn family
-0.11 wn far
0.17 wn fargo
-0.18 wn fast
0.17 wn fauda
0.24 wn fbi
-0.27 wn ferguson
-0.13 wn festival
-0.05 wn fey
-0.27 wn field
0.37 wn files
-0.09 wn film
-0.40 wn films
-0.05 wn fincham
-0.07 wn finneran
-0.10 wn fire
0.09 wn first
-0.17 wn fisher
-0.34 wn five
0.22 wn flash
-0.27 wn fleming
-0.07 wn flemyng
-0.22 wn flynn
-0.14 wn fogelman
-0.14 wn follows
-0.48 wn football
-0.35 wn for
-0.40 wn forgotten
-0.37 wn format
0.34 wn fortune
-0.18 wn forward
-0.39 wn foster
-0.05 wn found
-0.09 wn fox
-0.07 wn foy
-0.05 wn franco
-0.13 wn frankie
0.42 wn franklin
-0.18 wn freeman
-0.36 wn french
-0.05 wn friel
0.09 wn friends
-0.21 wn frost
-0.05 wn fry
0.32 wn fu
-0.24 wn fuji
-0.10 wn fujita
-0.21 wn galway
-0.45 wn game
-0.19 wn games
-0.09 wn ganguly
-0.10 wn garcia
-0.30 wn genre
0.27 wn george
0.32 wn georgia
-0.05 wn gero
0.47 wn ghosts
-0.07 wn gibney
0.52 wn girl
-0.18 wn girls
0.28 wn girls5eva
-0.54 wn given
0.43 wn gladiators
-0.19 wn gladis
-0.24 wn glasgow
-0.16 wn gleeson
-0.20 wn glen
0.38 wn go
-0.37 wn goggins
0.38 wn goldbergs
-0.46 wn gone
-0.45 wn got
0.28 wn gotham
0.20 wn grace
-0.41 wn graham
-0.08 wn grant
-0.46 wn great
-0.07 wn green
-0.19 wn grey
-0.14 wn guerra
-0.51 wn guide
-0.18 wn gujarati
-0.15 wn gulati
-0.13 wn guy
-0.04 wn hahn
0.40 wn hain
0.27 wn halifax
-0.28 wn halo
-0.07 wn hamm
-0.11 wn han
-0.19 wn hanamori
-0.13 wn hand
-0.16 wn hannah
-0.14 wn harper
-0.15 wn harrington
-0.19 wn hartley
-0.09 wn hawes
-0.40 wn hawkins
-0.06 wn hawley
-0.53 wn he'll
0.27 wn heart
0.30 wn heartland
-0.23 wn heaven
-0.29 wn heist
-0.08 wn helsing
-0.24 wn hendricks
-0.52 wn heroes
-0.06 wn herron
-0.34 wn hidaka
0.46 wn high
-0.53 wn highlights
-0.45 wn hill
-0.48 wn hindi
-0.06 wn hoffman
-0.08 wn holmes
0.28 wn home
0.33 wn homeland
-0.56 wn hong
-0.04 wn horowitz
0.29 wn horses
-0.09 wn hosoya
0.53 wn hotel
0.53 wn hour
0.21 wn housewife
-0.18 wn howard
-0.06 wn howey
-0.11 wn hudson
-0.09 wn hughes
-0.04 wn hunter
-0.05 wn huston
-0.07 wn hutton
0.31 wn hyde
-0.06 wn hye-yoon
-0.11 wn i.g
-0.06 wn ichinose
0.53 wn idol
-0.38 wn iii
-0.37 wn imdb
-0.07 wn imrie
-0.10 wn in-woo
-0.10 wn inc
0.30 wn incident
0.04 wn india
-0.36 wn indigenous
0.33 wn innocent
-0.08 wn inoue
0.29 wn interest
-0.28 wn international
-0.13 wn ip
-0.51 wn ireland
-0.05 wn irish
-0.24 wn is
-0.36 wn island
-0.22 wn israel
-0.46 wn istanbul
0.14 wn it
-0.13 wn iv
-0.24 wn jack
-0.30 wn jackson
-0.17 wn jagger
-0.24 wn james
-0.32 wn jarvis
-0.05 wn ji-won
-0.14 wn ji-yeon
-0.13 wn jimmy
0.36 wn joan
-0.38 wn joe
-0.39 wn john
0.10 wn johnsons
-0.61 wn jones
-0.05 wn joy
-0.11 wn jr
-0.39 wn jun
-0.12 wn kaisen
-0.33 wn kang
-0.06 wn kapoor
-0.34 wn kate
-0.08 wn kaul
-0.08 wn kawasaki
-0.09 wn kay
-0.11 wn keegan
-0.21 wn kelly
-0.31 wn ken
-0.04 wn kennedy
-0.16 wn khan
-0.21 wn kher
-0.05 wn kidman
0.33 wn kids
-0.18 wn killing
0.32 wn killjoys
-0.25 wn kim
-0.16 wn kimura
0.31 wn king
-0.09 wn kingdom
-0.06 wn knight
-0.30 wn kudos
-0.26 wn lady
-0.05 wn lamb
-0.25 wn lancashire
-0.22 wn landgraf
0.33 wn law
-0.09 wn lee
-0.23 wn legend
-0.08 wn leon
-0.22 wn leslie
-0.13 wn levy
-0.27 wn lewis
0.36 wn life
0.07 wn lights
-0.06 wn lindsay
-0.23 wn lisa
-0.38 wn list
0.05 wn live
-0.17 wn liz
0.36 wn lois
-0.13 wn lok
-0.26 wn lopez
-0.06 wn lost
0.66 wn love
-0.07 wn lovering
-0.08 wn ltd
-0.10 wn lucy
0.40 wn ludwig
-0.34 wn luther
-0.10 wn lynch
-0.11 wn lynskey
-0.07 wn lyons
-0.23 wn macdonald
-0.16 wn macfarlane
-0.05 wn madden
-0.30 wn magazine
0.24 wn making
-0.18 wn malik
-0.28 wn malta
-0.32 wn man
-0.22 wn manga
0.41 wn manifest
-0.14 wn mappa
-0.34 wn marcella
-0.21 wn mark
-0.11 wn marshall
-0.48 wn martin
-0.23 wn mary
-0.56 wn max
-0.32 wn may
-0.12 wn mazin
-0.23 wn mcclure
-0.41 wn me
-0.39 wn media
-0.42 wn meet
-0.32 wn melbourne
-0.17 wn meloni
0.20 wn men
-0.09 wn menon
-0.10 wn mercurio
0.17 wn mess
-0.05 wn metcalf
-0.39 wn mi5
0.57 wn midwife
-0.31 wn milat
-0.42 wn miller
0.10 wn minds
-0.16 wn minutes
0.31 wn minx
-0.14 wn mirzapur
-0.23 wn mishra
0.16 wn miss
0.06 wn missing
-0.05 wn mitchell
0.45 wn mixed-ish
-0.08 wn miyagi
-0.26 wn mizushima
-0.32 wn moffat
-0.06 wn mohammed
0.29 wn molly
-0.10 wn momo
-0.37 wn monday
-0.52 wn mondays
-0.13 wn moore
-0.29 wn moreno
-0.36 wn morgan
-0.14 wn moss
0.22 wn mother
-0.38 wn mumbai
0.44 wn murder
-0.53 wn murders
-0.09 wn murphy
-0.06 wn murray
-0.42 wn museum
0.58 wn mysteries
-0.11 wn nakamura
0.12 wn narcos
-0.20 wn nash
-0.30 wn naughton
-0.04 wn ncis
0.42 wn neighbours
-0.25 wn nelisse
-0.36 wn netflix
-0.11 wn networks
-0.04 wn neustadter
-0.23 wn new
-0.07 wn newman
-0.10 wn news
-0.36 wn next
-0.14 wn nielsen
-0.36 wn night
-0.37 wn nine
-0.28 wn no
-0.19 wn nolan
-0.09 wn norris
-0.46 wn northumberland
0.08 wn norton
-0.25 wn note
0.38 wn nun
-0.12 wn o'brien
-0.45 wn october
-0.34 wn oda
-0.13 wn odar
-0.10 wn of
0.44 wn off
0.17 wn offenders
0.06 wn office
-0.08 wn oldman
-0.15 wn oliver
0.42 wn olympians
-0.10 wn olympics
-0.80 wn on
0.22 wn once
-0.31 wn one
-0.13 wn ono
-0.53 wn order
-0.36 wn originals
-0.17 wn ortega
-0.14 wn ortiz
-0.24 wn ott
-0.16 wn owens
-0.18 wn ozark
-0.38 wn palmer
-0.05 wn pandit
0.40 wn paradise
0.17 wn parents
-0.07 wn paris
-0.17 wn park
0.40 wn passage
-0.06 wn paul
-0.08 wn paulson
0.34 wn pd
-0.19 wn peabody
-0.55 wn peacock
-0.25 wn people
-0.10 wn peter
-0.09 wn phillips
-0.44 wn photo
-0.48 wn photos
-0.37 wn picture
-0.45 wn pictures
0.40 wn piece
-0.33 wn piper
0.20 wn pirie
0.07 wn pitt
0.22 wn place
-0.21 wn playstation
-0.45 wn pm
0.33 wn point
0.19 wn poldark
-0.35 wn police
-0.08 wn pompeo
-0.10 wn potter
-0.10 wn potts
-0.15 wn prabhu
-0.15 wn press
-0.13 wn pride
-0.29 wn prime
-0.13 wn primeval
-0.32 wn producers
-0.47 wn productions
-0.51 wn professor
-0.36 wn programming
0.37 wn protector
-0.04 wn pryce
0.10 wn psycho-pass
-0.07 wn purnell
-0.38 wn pv
0.34 wn queen
-0.43 wn queensland
-0.10 wn quinn
-0.05 wn qureshi
-0.06 wn rabe
0.41 wn race
-0.31 wn rafters
-0.45 wn ragnarok
0.10 wn rake
-0.42 wn rating
-0.43 wn ratings
-0.05 wn raz
0.42 wn reacher
0.20 wn reckless
0.07 wn record
-0.39 wn recreation
0.34 wn recruit
-0.31 wn red
-0.25 wn regrettably
-0.13 wn reid
-0.32 wn renewals
-0.35 wn renewed
0.21 wn resident
0.16 wn resort
-0.51 wn return
0.16 wn revenge
-0.48 wn rex
-0.20 wn ricci
0.23 wn rich
0.07 wn ripley
0.20 wn rise
-0.05 wn ritter
0.28 wn river
-0.15 wn riverdale
-0.06 wn roach
-0.06 wn robert
0.34 wn rock
-0.15 wn rodriguez
0.43 wn rookie
0.41 wn rose
-0.05 wn rosenthal
-0.07 wn roth
-0.07 wn roxburgh
-0.23 wn roy
-0.29 wn royce
-0.09 wn rudd
0.14 wn rules
-0.36 wn run
-0.38 wn ryan
-0.35 wn ryoko
-0.41 wn s1
-0.48 wn s2
-0.21 wn s3
-0.20 wn saito
-0.16 wn sakura
-0.26 wn sam
-0.12 wn sapphires
-0.42 wn sarah
-0.07 wn satchwell
-0.29 wn saul
-0.10 wn sayama
-0.09 wn scarborough
-0.23 wn scorecard
-0.35 wn scotia
-0.25 wn scott
-0.45 wn screen
0.48 wn scrubs
-0.47 wn september
0.12 wn servant
0.20 wn severance
0.26 wn shadows
-0.32 wn shaftesbury
-0.40 wn shah
-0.21 wn shahi
-0.41 wn sharma
-0.08 wn sheen
-0.05 wn shepherd
-0.07 wn sheridan
-0.39 wn sherwood
0.63 wn shetland
-0.16 wn shibuya
-0.06 wn shift
-0.22 wn shimizu
-0.13 wn shimotsuki
-0.06 wn shin
0.22 wn shogun
0.28 wn show
-0.15 wn shukla
0.32 wn silo
-0.22 wn silva
0.30 wn singer
-0.56 wn singh
0.45 wn sisters
-0.31 wn sky
-0.08 wn skyfall
-0.32 wn slate
0.27 wn slayer
-0.37 wn slot
-0.38 wn smith
0.29 wn smother
0.06 wn snow
-0.38 wn sony
-0.35 wn source
-0.12 wn south
-0.43 wn space
-0.37 wn spanish-language
-0.34 wn special
-0.05 wn spielberg
-0.22 wn spirit
-0.63 wn spring
-0.10 wn stabler
-0.38 wn stan
0.46 wn standing
-0.13 wn stanhope
0.36 wn star
-0.07 wn stark
0.24 wn stars
-0.39 wn states
-0.65 wn status
-0.07 wn steinberg
-0.21 wn sten
-0.05 wn steve
-0.13 wn stevens
-0.05 wn stevenson
-0.38 wn stewart
-0.22 wn stokes
-0.26 wn stone
0.43 wn story
0.09 wn street
-0.28 wn strong
-0.06 wn stuart
-0.26 wn studio
-0.44 wn studios
0.13 wn succession
0.08 wn suits
-0.05 wn sullivan
-0.49 wn summer
0.37 wn sun
-0.29 wn sun-young
-0.42 wn sunday
-0.45 wn sundays
-0.07 wn sung
-0.46 wn sunshine
0.41 wn supergirl
0.37 wn supernatural
0.08 wn surface
-0.33 wn suzuki
-0.64 wn svu
-0.13 wn sweeney
0.37 wn sydney
0.29 wn tale
0.36 wn tamil
0.53 wn tanaav
-0.06 wn tanaka
-0.37 wn tang
0.24 wn tank
-0.43 wn taylor
-0.38 wn tba
-0.23 wn tbc
-0.12 wn tca
-0.14 wn ted
-0.19 wn television
-0.31 wn telugu
-0.30 wn tennant
0.10 wn things
-0.21 wn thomas
-0.11 wn thompson
-0.09 wn thomson
-0.12 wn thornton
-0.16 wn thriller
-0.06 wn thrones
-0.44 wn thursday
-0.06 wn tiernan
-0.12 wn tierney
-0.16 wn ties
-0.55 wn time
0.43 wn titans
-0.47 wn tiwari
-0.78 wn today
-0.15 wn toho
0.29 wn told
-0.63 wn tomorrow
-0.10 wn torchwood
-0.53 wn toronto
-0.16 wn torv
0.26 wn tourist
-0.05 wn tovey
-0.30 wn tower
-0.24 wn toyama
-0.39 wn trailer
0.36 wn traitors
-0.30 wn tripathi
-0.34 wn tuesday
-0.59 wn tuesdays
-0.48 wn turner
-0.25 wn tv
-0.07 wn uchida
-0.06 wn uk
-0.20 wn ulusoy
0.25 wn under
-0.05 wn unit
0.05 wn universe
-0.31 wn university
-0.10 wn up
-0.24 wn us
0.39 wn v
0.16 wn valley
-0.12 wn vance
-0.30 wn veep
0.26 wn vegas
0.35 wn vera
-0.05 wn vergara
0.35 wn vigil
0.32 wn vincenzo
-0.56 wn voice
-0.05 wn waikul
-0.23 wn wainwright
0.37 wn walker
-0.08 wn walter
-0.18 wn walton
0.05 wn wars
-0.11 wn watanabe
-0.16 wn watch
-0.10 wn watson
-0.09 wn webtoon
-0.32 wn wedding
-0.23 wn wednesday
0.52 wn wentworth
-0.31 wn west
-0.04 wn wheeler
-0.13 wn whittaker
0.53 wn who
0.42 wn wild
-0.18 wn williams
-0.28 wn williamson
-0.23 wn wilson
-0.17 wn winston
-0.40 wn winter
0.26 wn witcher
-0.08 wn witherspoon
0.35 wn witness
0.07 wn wolf
0.40 wn women
-0.15 wn won
-0.11 wn wood
0.22 wn world
-0.07 wn worth
-0.32 wn wright
-0.22 wn writer
-0.27 wn writing
-0.13 wn wyle
-0.35 wn x
-0.11 wn yamashita
-0.27 wn yamazaki
-0.26 wn yang
0.38 wn ye
-0.11 wn years
0.25 wn yellowjackets
0.28 wn yellowstone
-0.36 wn yet
-0.49 wn yi
-0.13 wn yoo
0.22 wn york
-0.26 wn yorkshire
0.44 wn you
-0.14 wn youn-jung
-0.30 wn young
-0.25 wn yue
-0.38 wn yui
-0.05 wn yuki
-0.21 wn zealand
`
