/** What the title model has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const titleWeights = `
-0.422 bias
-0.22 A !
-0.54 A "
-0.29 A #
-0.78 A %
0.38 A %C
0.35 A %N
-0.65 A %O
-0.27 A %Y
0.62 A &
-0.18 A '
-0.11 A 's
0.47 A (
-0.54 A )
-0.47 A +
-0.49 A --
-0.07 A .
-0.19 A ...
-0.55 A /
-0.16 A ;
-0.29 A ?
-0.60 A @
0.55 A [
-0.47 A ]
0.41 A about
-0.19 A acclaimed
-0.15 A according
-0.61 A act
-0.16 A action
-0.58 A actress
0.99 A adaptation
-0.36 A adapted
0.46 A adapts
-0.45 A added
0.05 A after
-0.70 A again
0.07 A against
-0.22 A agent
-0.21 A ago
-0.14 A ahead
0.16 A air
-0.29 A aired
0.17 A airs
0.27 A aja
-0.12 A aka
0.32 A all
0.04 A almost
-0.41 A alone
-0.64 A along
-0.31 A alongside
-0.21 A already
0.36 A also
-0.51 A although
-0.73 A always
-0.05 A am
0.50 A amazing
0.56 A among
1.01 A an
-0.84 A animated
-0.50 A anime
0.41 A announced
-0.31 A announcement
0.68 A another
-0.58 A anticipated
-0.45 A any
-0.58 A appear
0.06 A are
-0.13 A area
0.11 A around
-0.07 A arrives
-0.26 A art
-0.47 A as
0.36 A attached
-0.29 A attended
-0.16 A attends
0.52 A audience
-0.71 A available
-0.22 A away
-0.25 A axed
-0.35 A b
-0.19 A back
-0.30 A bad
0.06 A based
0.32 A be
-0.21 A became
-0.68 A become
-0.26 A been
0.34 A before
0.08 A begin
0.29 A begins
0.13 A behind
-0.06 A being
-0.48 A best
0.14 A better
0.69 A between
-0.15 A blessed
0.16 A board
-0.34 A body
-0.53 A book
-0.10 A boss
-0.23 A both
-0.24 A bow
-0.28 A boy
-0.65 A brand
-0.65 A break
-0.05 A bright
-0.32 A brilliant
-0.59 A broadcast
-0.32 A brother
0.06 A brought
-0.23 A business
-0.38 A but
1.16 A by
-0.18 A cable
0.34 A calendar
-0.45 A called
0.31 A came
-0.30 A cameras
-0.66 A can
-0.64 A canceled
0.71 A cancelled
0.70 A cards
-0.58 A cast
-0.79 A casting
-0.08 A centers
-0.28 A centre
0.33 A centres
0.26 A changed
0.22 A changing
0.31 A channel
-0.31 A channels
-0.87 A character
-0.16 A characters
-0.23 A charge
-0.29 A charismatic
0.35 A checking
-0.28 A chef
-0.33 A childhood
-0.29 A city
-0.34 A clarify
-0.65 A classic
0.25 A close
-0.32 A closer
-0.25 A co-creator
0.22 A co-creators
-0.07 A collaboration
0.40 A come
0.58 A comeback
0.24 A comedy
-0.14 A comes
-0.20 A coming
-0.30 A commented
-0.48 A commissioned
-0.11 A company
-0.39 A complex
0.10 A concluded
-0.51 A confirmed
-0.35 A consistently
-0.04 A consists
-0.35 A continue
-0.47 A continues
0.26 A contrast
-0.67 A control
-0.07 A corruption
-0.57 A create
-0.56 A created
-0.40 A creative
1.14 A creator
0.52 A creators
-0.20 A cult
0.39 A current
-0.59 A da
-0.42 A daily
0.29 A dark
-0.40 A data
0.44 A date
-0.05 A daughter
-0.48 A day
0.46 A days
-0.26 A dci
-0.73 A de
-0.73 A dead
-0.39 A deal
0.36 A death
0.48 A debut
0.56 A debuted
-0.16 A decide
-0.20 A decided
-0.16 A decision
-0.35 A dedicated
0.22 A delighted
-0.46 A described
-0.06 A design
-0.60 A designs
0.09 A despite
-0.38 A detective
-0.35 A determined
0.96 A development
-0.36 A di
-0.06 A did
0.11 A didn't
-0.27 A dinner
-0.19 A direct
0.15 A directed
-0.79 A directing
-1.22 A director
-0.65 A directs
-0.29 A dirty
-0.57 A discover
-0.36 A discovers
-0.70 A do
0.88 A documentary
-0.37 A does
-0.13 A doesn't
-0.20 A doing
-0.14 A doo
-0.09 A doors
-0.15 A down
-0.12 A dr
-0.42 A drama
-0.36 A dramas
0.12 A dropped
-0.08 A ds
0.62 A due
-0.35 A during
-0.47 A duties
-0.70 A e
-0.59 A e.
0.09 A each
-0.16 A earlier
0.83 A early
0.78 A earned
0.54 A edited
0.06 A eight
0.69 A eighth
-0.43 A end
-0.21 A ended
0.33 A ending
-0.32 A enough
0.14 A enter
-0.70 A epic
0.32 A episode
0.45 A episodes
-0.11 A er
-0.20 A era
-0.48 A even
0.58 A event
-0.30 A ever
-0.82 A every
-0.43 A ex-husband
-0.05 A excited
-0.40 A exec
-0.05 A executive
0.79 A expected
-0.47 A expressed
0.39 A fall
-0.10 A fame
-0.42 A family
-0.30 A famous
-0.21 A fan
0.53 A fans
-0.37 A fantastic
0.82 A fantasy
-0.29 A far
-0.58 A father
-0.32 A favorite
-0.52 A favourite
0.56 A fbi
0.27 A feature
-0.65 A feb
0.33 A few
0.27 A fifth
-0.88 A fighting
-0.49 A figure
-0.28 A film
-0.49 A filming
0.53 A final
-0.58 A finale
-0.29 A finally
-0.44 A financial
-0.34 A find
0.17 A finding
-0.20 A finish
0.06 A finishes
0.52 A first
-0.37 A five
-0.07 A focus
0.48 A followed
-0.31 A for
-0.11 A former
-0.36 A fortress
-0.35 A found
-0.53 A four
0.07 A fourth
-0.33 A friend
0.84 A from
-0.21 A front
0.47 A fronted
-0.49 A game
-0.31 A games
-0.73 A gang
0.26 A get
-0.16 A gets
-0.18 A getting
-0.45 A girl
-0.16 A given
-0.57 A global
-0.33 A go
0.28 A goes
-0.76 A good
0.27 A got
-0.25 A great
-0.13 A grew
0.11 A guy
-0.14 A ha
0.81 A had
-0.16 A half
-0.26 A han
0.82 A happening
0.45 A has
-0.57 A hat
0.07 A have
0.45 A having
0.33 A he
0.31 A head
-0.08 A heir
-0.15 A helm
-0.84 A her
-0.31 A here
-0.04 A heroine
-0.55 A hiding
-0.59 A high
0.16 A highest-rated
-0.59 A highly
-0.34 A him
-0.46 A himself
-0.13 A his
-0.50 A historical
0.50 A history
0.08 A hit
-0.20 A home
-0.14 A homicide
-0.12 A horror
0.65 A hospital
0.55 A hosted
-0.14 A hot
-0.29 A however
-0.69 A husband
0.12 A i
-0.21 A ii
-0.11 A illustrated
-0.13 A includes
0.75 A including
-0.42 A increasingly
0.32 A incredible
0.56 A indeed
-0.53 A independent
-0.08 A installment
0.12 A instant
-0.50 A instead
0.33 A interesting
-0.73 A international
-0.16 A interview
0.58 A into
-0.60 A investigate
0.56 A investigates
0.48 A investigation
-0.12 A involved
0.12 A is
-0.32 A isn't
-0.90 A it
0.11 A its
-0.27 A itv
0.07 A iv
0.18 A job
-0.79 A joined
-0.67 A joining
-0.10 A joins
-0.32 A journalist
-0.73 A journey
-0.10 A joy
0.39 A just
-0.55 A k.
-0.69 A kept
-0.57 A know
0.31 A knowledge
-0.21 A known
-0.39 A la
0.08 A label
-0.61 A large
0.61 A last
0.53 A later
-0.11 A latest
-0.16 A latter
0.52 A launch
-0.31 A launched
-0.27 A law
-0.35 A lawyer
-0.35 A lead
-0.52 A leads
-0.46 A leave
0.42 A leaving
0.70 A led
0.60 A left
-0.29 A less
0.22 A light
-0.89 A like
-0.54 A likely
-0.08 A lim
0.16 A limited
-0.70 A list
0.71 A liu
0.39 A lives
-0.21 A local
0.14 A long
-0.31 A longtime
-0.05 A look
-0.55 A looked
0.33 A looks
0.57 A love
-0.50 A loy
-0.14 A ltd
-0.19 A mad
-0.58 A made
-0.91 A magazine
-0.05 A main
-0.34 A major
-0.26 A majority
0.67 A make
0.30 A makes
-0.18 A making
0.46 A man
0.52 A manga
-0.12 A many
-0.27 A married
0.30 A massive
0.10 A may
-0.36 A me
0.10 A meanwhile
-0.53 A members
-0.29 A memory
-0.19 A men
-0.32 A might
-0.44 A minutes
-0.10 A mixed
-0.23 A modern
0.15 A monster
0.68 A month
-0.37 A more
0.59 A most
0.22 A most-watched
-0.22 A mother
0.45 A moves
-0.51 A movie
-0.16 A mr
-0.39 A much
0.06 A murder
-0.40 A murdered
-0.84 A music
-0.51 A musical
-0.35 A must
-0.23 A mystery
-0.13 A na
0.28 A name
-0.17 A named
0.40 A nearly
-0.53 A network
-0.43 A networks
0.46 A never
-0.55 A new
-0.14 A newcomer
-0.78 A newest
-0.65 A news
0.27 A next
0.21 A night
0.27 A ninth
-0.33 A noir
-0.24 A not
-0.42 A nothing
0.39 A nov
-0.11 A novel
-1.10 A novels
0.32 A now
0.74 A number
-0.25 A oct
0.54 A off
-0.09 A officer
0.53 A ok
-0.63 A old
-0.13 A on
-0.56 A once
-0.22 A one
-0.21 A one-hour
-0.27 A only
-0.48 A opening
0.18 A opposite
-0.12 A or
-0.30 A order
-0.08 A original
-0.19 A originally
0.18 A originals
-0.51 A other
0.18 A others
-0.32 A out
0.42 A outing
-0.57 A over
-0.27 A owned
-0.24 A owner
-0.67 A part
-0.09 A partner
-0.17 A past
-0.32 A peek
-0.72 A penned
0.39 A people
-0.60 A perform
0.73 A picked
-0.49 A pilot
0.05 A platform
-0.61 A play
-1.25 A played
-0.52 A playing
-1.22 A plays
0.13 A pm
-0.44 A point
-0.10 A police
-0.37 A political
-0.26 A popular
-0.40 A portray
-0.07 A portrayed
-0.04 A power
0.14 A premiered
0.30 A premieres
0.54 A premiering
0.28 A prequel
0.05 A present
0.33 A presented
-0.39 A president
-0.68 A press
-0.27 A previously
-0.31 A procedural
-0.63 A produce
0.35 A producer
-0.56 A producers
-0.47 A produces
0.73 A production
-0.14 A project
-0.54 A projects
-0.12 A protagonist
0.25 A psychological
-0.52 A pulled
-0.44 A puts
0.14 A real
-0.57 A received
-0.28 A recurring
-0.26 A red
-0.09 A regular
0.26 A rejoice
-0.36 A relationship
0.12 A release
-0.38 A released
-0.23 A remain
-0.09 A remained
-0.59 A remains
0.73 A remake
-0.33 A renewed
-0.34 A replacing
0.04 A reports
-0.46 A reprise
-0.79 A respectively
-0.16 A rest
-0.41 A return
-0.54 A returning
-0.15 A returns
-0.69 A revealed
-0.07 A revenge
0.96 A revival
0.16 A revolves
-0.45 A rights
-0.74 A role
-0.22 A roles
-0.36 A rolling
-0.34 A romance
-0.29 A romantic
0.68 A rookie
-0.04 A rumored
-0.56 A s
-0.50 A said
-0.38 A sales
-0.05 A same
-0.46 A say
-0.36 A saying
0.26 A says
-0.58 A scandal
-0.21 A scheduled
-0.89 A school
0.06 A screens
-0.65 A script
-0.27 A scripts
-0.74 A search
-0.59 A seasons
0.65 A second
-0.27 A secret
0.58 A see
-0.15 A seems
0.46 A seen
0.47 A sees
0.26 A self-contained
-0.44 A sen
-0.44 A senior
-0.12 A seo
-0.34 A sequel
-0.31 A series
-0.31 A serious
-0.37 A serve
0.57 A served
-0.41 A serves
-0.53 A service
-0.09 A set
0.04 A seven
0.34 A seven-part
0.57 A several
-0.51 A shared
-0.41 A shares
-0.86 A she
-0.36 A show
-0.13 A shown
0.46 A showrunner
-0.46 A signed
-0.59 A since
-0.29 A sister
0.16 A sisters
0.11 A sitcom
-0.66 A six
0.36 A six-episode
-0.27 A sixth
-0.73 A slated
-0.18 A slot
-0.78 A so
-0.34 A solve
-0.62 A some
-0.70 A something
0.37 A son
-0.73 A soon
-0.13 A sophomore
-0.35 A sound
-0.33 A space
-0.45 A special
-0.23 A spin-off
-0.55 A spinoff
-0.22 A split
0.27 A spot
0.24 A spy
-0.53 A stage
-0.54 A star
0.42 A starred
0.39 A starring
-0.60 A stars
-0.22 A start
0.13 A started
-0.16 A starting
0.42 A starts
-0.28 A statement
-0.29 A stepping
-0.36 A steps
0.75 A still
-0.10 A stories
0.16 A story
-0.58 A streaming
-0.09 A streams
-0.18 A strength
-0.51 A struggle
0.68 A struggling
-0.66 A studio
-0.59 A style
-0.21 A successful
-0.37 A such
-0.30 A survive
-0.40 A svu
0.28 A t
-0.44 A take
0.17 A takes
-0.38 A taking
0.54 A team
-0.57 A teaser
0.39 A teen
-0.49 A television
0.51 A telling
0.40 A tells
-0.48 A than
-0.51 A that
-0.10 A their
-0.63 A them
-0.21 A themed
-0.76 A there
-0.84 A they
-0.17 A think
0.53 A third
-0.54 A this
-0.61 A those
0.45 A though
-1.01 A three
0.25 A thrilled
-0.24 A thriller
-0.44 A through
0.23 A time
0.37 A title
-0.30 A titles
-0.23 A today
-0.97 A together
-0.60 A told
0.56 A too
-0.14 A took
0.30 A top
0.10 A total
-0.60 A tour
-0.23 A town
0.15 A trilogy
-0.20 A true
-0.83 A turn
-0.23 A turned
-0.07 A turns
-0.54 A two
0.27 A uk
-0.64 A unconfirmed
-0.92 A under
-0.50 A unique
0.23 A until
-0.59 A up
0.79 A upcoming
0.41 A update
-0.60 A updates
-0.58 A us
-0.27 A used
-0.52 A van
0.45 A various
-0.65 A very
-0.62 A via
-0.54 A video
-0.12 A viewers
0.13 A villain
-0.64 A voice
0.32 A von
-0.06 A wait
-0.76 A war
-0.09 A was
-0.60 A watch
-0.11 A way
-0.57 A we
0.28 A we're
-0.70 A web
-0.43 A website
0.15 A week
-0.13 A weekly
-0.42 A welcome
-0.20 A well
0.77 A were
-0.75 A what
-0.05 A when
0.35 A where
-0.12 A which
0.89 A while
-0.61 A who
-0.63 A whose
-0.24 A wife
-0.26 A winner
-0.50 A winning
-0.14 A with
-0.14 A woman
0.07 A won
-0.87 A won't
-0.59 A work
-0.30 A worked
-0.37 A working
-0.12 A works
-0.70 A writer
0.09 A writers
-0.13 A writing
0.20 A written
-0.22 A wrote
-0.67 A x
-0.08 A year
0.32 A years
-0.42 A yet
-0.89 A yoo
-0.12 A you
-0.24 A young
-0.08 A your
0.34 A |
0.17 A –
0.52 A —
0.19 B !
0.25 B "
-0.08 B #
0.77 B %C
0.41 B %N
-0.94 B %O
-0.51 B %Y
-0.73 B &
-0.25 B '
0.57 B 's
-1.77 B (
0.27 B )
0.32 B -
-0.62 B --
0.07 B .
-0.54 B /
-0.42 B :
0.36 B ;
0.59 B ?
-0.72 B [
-0.23 B about
0.21 B acclaimed
-0.50 B according
0.34 B account
-0.05 B accused
-0.69 B across
-0.67 B act
-0.14 B acting
-0.53 B actor
-0.85 B actors
-0.31 B actress
0.24 B adaptation
-0.32 B adapted
-0.89 B adapts
0.37 B added
-0.22 B adds
-0.22 B affair
-0.13 B after
-0.93 B again
-0.17 B against
-0.48 B ahead
-0.59 B air
-0.25 B aired
-0.54 B aka
0.55 B all
-0.89 B alongside
0.31 B already
0.12 B also
0.81 B among
-0.38 B an
0.47 B animated
-0.06 B animates
-0.50 B animation
-0.08 B anime
-0.43 B announce
0.17 B announced
-0.10 B announcement
-0.71 B announcements
0.04 B another
-0.18 B anthology
0.21 B anticipated
0.13 B anything
0.50 B appeared
0.24 B approached
0.11 B are
-0.58 B around
-0.32 B artist
-0.54 B as
-0.71 B association
-0.09 B at
-0.37 B attempts
-0.39 B attends
-0.25 B author
0.18 B available
0.10 B award-winning
-0.55 B away
-0.08 B axe
0.05 B axed
-0.32 B back
-0.62 B backdrop
-0.58 B backed
-0.10 B bad
-0.98 B based
0.69 B basis
-0.52 B battle
0.22 B be
-0.29 B beautiful
0.58 B been
-0.35 B before
-0.16 B begin
-0.42 B beginning
-0.10 B begins
-0.60 B begun
-0.13 B behind
-0.49 B being
-0.31 B beloved
-0.44 B best
-0.09 B best-selling
-0.08 B bestselling
-0.40 B between
0.20 B big
-0.44 B big-budget
-0.16 B bo
-0.17 B body
-0.67 B book
-0.06 B boss
-0.24 B both
-0.40 B boy
0.51 B brand
-0.64 B bring
-0.48 B bringing
-0.32 B brings
-0.23 B brother
0.12 B but
-0.18 B by
-0.44 B call
0.96 B called
0.46 B camera
-0.80 B cameras
0.52 B can
0.36 B canceled
0.13 B captain
-0.24 B cast
-0.30 B casting
-0.28 B casts
0.10 B celebrity
-0.25 B centering
-0.24 B centers
-0.04 B centres
-0.59 B chairman
0.20 B challenge
-0.39 B chance
-0.11 B channel
-0.70 B channels
-0.84 B character
-1.06 B characters
-0.22 B charles
0.31 B checking
-0.20 B chief
-0.41 B children
-0.14 B choi
-0.23 B city
-0.06 B classic
-0.13 B clear
-0.56 B close
-0.67 B closed
-0.23 B co-created
0.08 B co-creator
-0.30 B co-production
0.74 B co-stars
-0.06 B co-written
-0.27 B collaboration
-0.28 B combination
-0.13 B come
0.47 B comedian
0.45 B comedy
-0.16 B comes
0.24 B comic
0.12 B coming
0.32 B commission
0.85 B confirmed
-0.12 B content
-0.24 B continue
-0.27 B continues
-0.24 B could
-0.22 B cox
-0.47 B created
1.13 B creator
-0.22 B creators
-0.53 B crime
0.07 B critically
0.61 B cult
-0.79 B da
0.15 B dark
0.21 B date
-0.09 B dates
-0.30 B daughter
-0.24 B david
0.27 B day
-0.56 B de
-0.61 B deal
-0.29 B death
0.61 B debut
-0.23 B debuted
-0.25 B decided
0.36 B decision
-0.44 B despite
-0.49 B destroy
-0.32 B detective
-0.23 B developed
0.55 B developing
-0.24 B different
0.29 B direct
-0.16 B directed
-0.53 B directing
-0.21 B director
-0.15 B directors
-0.50 B discovered
0.25 B do
-0.34 B does
-0.24 B doing
0.29 B don
-0.73 B don't
0.33 B done
-0.74 B down
-0.20 B dr
0.17 B drama
0.40 B dramas
0.55 B dramedy
-0.17 B drawn
-0.58 B during
-0.54 B duties
-0.04 B e
0.48 B e.
-0.15 B encounter
0.08 B end
0.27 B ending
0.13 B ensemble
-0.28 B entertainment
0.05 B epic
-0.68 B episode
-0.10 B episodes
-0.23 B er
0.13 B espionage
-0.05 B established
-0.49 B even
-0.85 B event
-0.27 B events
-0.23 B ever
-0.40 B every
0.47 B excellent
-0.60 B excited
0.37 B exclusive
-0.20 B exec
-0.04 B executive
-0.14 B expect
-0.21 B explore
-0.28 B fact
0.05 B fall
-0.54 B fame
-0.70 B famous
-0.79 B fan
0.13 B fans
-0.10 B fantastic
-0.73 B fantasy
-0.35 B far
-0.46 B father
-0.97 B favourite
-0.50 B feature
-0.06 B features
-0.24 B featuring
0.10 B few
0.57 B fiction
-0.81 B fictional
-0.39 B fifth
-1.26 B film
-0.78 B filmed
-0.60 B filming
0.15 B filmmaker
-0.05 B final
0.54 B finale
-0.14 B first
-0.29 B five
-0.17 B follow
0.76 B followed
-0.58 B followers
-0.47 B following
0.24 B follows
0.32 B for
-0.15 B forces
0.16 B former
0.40 B forward
0.34 B found
-0.05 B four
0.74 B freshman
-0.15 B friend
-1.20 B from
-0.08 B front
0.76 B fronted
-0.37 B further
-0.41 B game
-0.43 B games
-0.45 B genre
-0.12 B get
-0.16 B girl
0.56 B given
-0.30 B go
0.46 B god
-0.16 B goes
-0.41 B going
-0.39 B good
-0.99 B great
0.20 B greenlit
-0.16 B grew
-0.05 B guy
-0.10 B had
-0.27 B hand
0.08 B handed
-0.04 B happened
1.12 B has
-0.28 B hat
-0.39 B have
-0.85 B he
0.33 B helm
-0.20 B helmed
0.11 B hence
-1.41 B her
-0.27 B here
-0.16 B heroine
0.37 B highly
-0.35 B him
-0.83 B his
0.51 B history
0.15 B hit
-0.14 B home
-0.16 B horror
0.16 B hosted
-0.39 B hot
-0.42 B house
0.07 B how
-0.45 B however
-0.16 B huge
-0.60 B husband
-0.23 B i'm
-0.20 B ice
-0.33 B iconic
-0.13 B if
-0.40 B ii
-0.35 B iii
-0.27 B illustrated
-0.30 B imdb
-0.49 B in-demand
-0.37 B include
-0.36 B included
-0.93 B includes
-0.39 B including
-0.33 B indie
-0.08 B inspired
0.28 B into
0.24 B is
0.25 B isn't
-0.13 B it
0.57 B its
-0.49 B itself
-0.06 B itv
-0.21 B iu
-0.12 B james
-0.44 B jay
-0.58 B john
-0.19 B join
0.16 B joined
0.34 B joining
-0.29 B journalist
0.39 B joy
-0.20 B jung
0.76 B just
-0.07 B k.
-0.25 B killing
-0.26 B kim
-0.25 B king
0.23 B know
-0.65 B known
-0.35 B la
0.06 B last
-0.15 B late
-0.21 B law
0.63 B lawyer
-0.32 B lead
0.13 B leading
0.55 B leads
-0.39 B leave
-0.46 B led
-0.83 B lee
-0.41 B left
-0.21 B legal
0.36 B life
-0.49 B light
-0.07 B like
-0.21 B likely
-0.10 B lim
0.37 B limited
0.66 B lineup
-0.44 B list
0.20 B location
0.51 B lok
0.39 B long-awaited
-0.55 B look
-0.63 B looking
-0.12 B looks
-0.55 B love
-0.51 B made
0.53 B main
-0.22 B make
-0.38 B making
-0.69 B male
0.07 B man
-0.95 B manga
-0.18 B many
0.28 B mark
-0.24 B married
-0.14 B may
-0.29 B me
-0.50 B medical
0.48 B meet
-0.32 B meets
-0.71 B members
-0.29 B men
0.30 B might
-0.26 B miniseries
-0.59 B miss
-0.42 B mission
-0.75 B month
-0.08 B months
0.22 B more
-0.26 B most
-1.16 B mother
0.22 B move
-0.46 B moved
-0.20 B moves
0.33 B movie
-0.55 B movies
-0.15 B mr
0.12 B much
0.20 B murder
0.36 B musical
-0.31 B my
-0.19 B na
-0.28 B name
-0.45 B named
-0.50 B nearly
0.30 B network
0.73 B new
-0.66 B newcomer
-0.45 B newcomers
-0.30 B newly
-0.46 B news
-0.13 B next
-0.46 B night
-0.37 B no
-0.15 B noble
-0.36 B noir
-0.71 B nominated
-0.22 B nominee
-0.07 B not
-0.37 B novel
-0.12 B novels
-0.10 B now
0.08 B official
-0.52 B old
-0.67 B older
-0.50 B once
-0.58 B one
-0.77 B only
-0.33 B ono
-0.47 B opening
0.50 B opposite
-0.69 B or
0.80 B order
-0.25 B ordered
0.90 B original
-0.27 B originally
0.27 B originals
0.92 B other
-0.45 B others
-0.81 B our
0.22 B out
0.33 B over
-0.09 B own
-0.52 B pair
0.12 B park
-0.71 B partner
-0.61 B parts
0.54 B peek
-0.45 B period
-0.46 B photo
0.43 B picked
0.71 B pilot
0.66 B pilots
-0.22 B place
-0.30 B plan
-0.24 B platform
-0.92 B play
-0.23 B played
-0.35 B playing
-0.72 B plays
0.10 B plot
0.74 B pm
-0.74 B political
1.07 B popular
-0.38 B portray
-0.39 B power
-0.51 B premiere
-0.49 B premiered
0.51 B prequel
0.22 B presentation
-0.41 B president
-0.50 B press
1.03 B previously
0.16 B procedural
-0.11 B produce
-0.71 B produced
0.39 B producer
-0.51 B producers
-0.79 B production
-0.05 B programming
0.27 B project
-0.50 B protagonist
-0.09 B protagonists
0.26 B psychological
-0.28 B published
-0.76 B publisher
0.68 B put
-0.20 B puts
0.43 B question
-0.23 B quickly
-0.46 B ratings
-0.13 B read
-0.25 B reading
-0.41 B reads
-0.39 B really
0.39 B recent
0.62 B recently
-0.62 B relationship
-0.53 B release
0.36 B released
-0.08 B remains
-0.33 B remake
0.70 B renewed
0.05 B renewing
0.79 B replaced
-0.73 B replacing
-0.54 B report
0.51 B reported
-0.24 B reports
-0.37 B representative
-0.30 B reprise
-0.32 B reprising
-0.57 B resourceful
-0.46 B respectively
0.77 B return
0.19 B returning
0.35 B returns
0.69 B reunion
-0.29 B reunites
-0.57 B reveal
0.55 B revealed
-0.42 B revolves
0.31 B rights
-0.45 B role
-0.34 B roles
-0.50 B roll
-0.77 B rolling
-0.88 B romance
0.21 B romantic
0.86 B rookie
0.23 B run
0.29 B runs
0.50 B s
-0.28 B sadly
-0.28 B said
0.87 B same
-0.46 B save
0.15 B saw
0.61 B say
-0.47 B says
-0.78 B scandal
0.57 B science
0.62 B screen
0.18 B screens
0.58 B scripted
0.16 B seasons
0.09 B second
-0.44 B secret
0.35 B see
-0.65 B seen
-0.28 B sees
0.47 B sen
-0.83 B sequel
-0.08 B serial
-0.25 B series
-0.70 B service
0.10 B set
-0.21 B setting
-0.70 B several
-0.36 B share
-0.32 B shared
-0.35 B shin
0.36 B shocking
-0.76 B shooting
0.47 B show
-0.40 B showed
-0.81 B shown
-0.61 B showrunner
1.03 B shows
0.28 B similarly
0.48 B since
-0.67 B sister
-0.17 B sisters
0.26 B six
0.39 B sixth
-0.44 B sky
-0.18 B slate
0.73 B slot
0.53 B small
-0.44 B so
-0.48 B son
-0.47 B song
-0.67 B soon
-0.72 B source
-0.15 B space
-0.27 B special
-0.47 B spinoff
-0.30 B split
0.73 B spring
0.37 B spy
0.14 B star
-0.22 B star-studded
0.33 B starred
-1.24 B starring
-0.32 B stars
-0.42 B start
0.16 B starting
0.42 B starts
-0.12 B statement
-0.07 B stick
-0.61 B still
-1.14 B stories
-0.48 B story
0.23 B streamer
-0.69 B streaming
-0.40 B student
-0.76 B studio
0.46 B success
-0.45 B successful
-0.23 B such
0.51 B summer
-0.35 B sun
-0.14 B support
0.45 B supporting
-0.38 B synopsis
0.53 B take
0.52 B takes
-0.09 B talent
-0.67 B team
0.37 B teaser
-0.28 B television
-0.28 B telling
-0.68 B tells
-0.35 B ten
0.05 B than
-0.11 B that
-0.45 B their
0.25 B them
-0.54 B theme
0.33 B themed
-0.37 B then
0.20 B there
-0.20 B these
-0.15 B thief
-0.36 B thinks
0.27 B third
-0.36 B this
0.06 B though
-0.37 B three
-0.29 B thrilled
-0.67 B through
0.65 B time
0.46 B title
0.30 B titled
0.26 B titles
0.41 B today
0.46 B together
-0.51 B told
-0.54 B tom
-0.85 B took
-0.55 B top
0.31 B tour
-0.85 B town
0.29 B trailer
-0.57 B trio
-0.17 B turns
0.23 B tv
0.12 B two
-0.98 B uk
-0.31 B under
0.29 B unveiled
-0.15 B up
-0.07 B upcoming
-0.25 B update
-0.24 B upon
-0.07 B us
-0.05 B vampire
-0.47 B various
0.45 B version
-0.21 B very
-0.47 B via
-0.49 B viewers
-0.24 B villain
-1.10 B voice
-0.30 B wait
0.23 B waiting
-0.41 B want
-0.47 B wanted
-0.49 B was
0.15 B watch
0.24 B watching
-0.26 B we
-0.19 B we're
-0.65 B we've
-0.76 B web
0.83 B webtoon
0.68 B week
0.21 B weekend
-0.39 B weeks
0.40 B well
-0.23 B well-received
0.20 B were
0.18 B what
0.43 B when
0.81 B whether
-0.42 B which
0.69 B while
0.29 B who
0.16 B whose
-0.40 B why
-0.68 B wife
0.08 B will
-0.17 B winner
0.14 B winning
-0.37 B won
0.41 B won't
0.44 B work
0.24 B working
-0.47 B world
-0.13 B would
0.18 B writer
-0.91 B written
-0.14 B wrote
-0.10 B yasuhiro
0.14 B year
-0.73 B years
0.43 B yet
-0.61 B you
0.15 B you're
-0.87 B young
-0.48 B your
0.19 B |
-0.07 B –
0.67 B —
0.56 L1 "
-1.14 L1 %C
0.10 L1 %G
-1.09 L1 %N
-0.42 L1 %O
-0.17 L1 %X
-0.75 L1 %Y
-0.06 L1 &
-0.34 L1 '
0.72 L1 's
-0.85 L1 (
0.24 L1 )
-0.08 L1 ,
-0.79 L1 -
-0.62 L1 --
-0.42 L1 .
-0.91 L1 /
-0.15 L1 :
0.47 L1 ;
0.13 L1 ^
-0.35 L1 a
-0.49 L1 about
-0.49 L1 across
-0.11 L1 actor
-0.27 L1 actress
-0.51 L1 adapts
0.27 L1 after
-0.54 L1 aka
-0.71 L1 alongside
-0.98 L1 an
0.11 L1 and
0.21 L1 are
-0.41 L1 around
-0.57 L1 as
-0.60 L1 at
-0.13 L1 axed
0.18 L1 back
-0.11 L1 be
-0.31 L1 beloved
-0.28 L1 between
-0.16 L1 bo
-0.26 L1 book
0.18 L1 both
-0.17 L1 brother
-0.31 L1 but
0.19 L1 by
1.01 L1 called
0.23 L1 canceled
-0.35 L1 cast
-0.31 L1 character
-0.06 L1 chief
-0.06 L1 co-creator
0.29 L1 comedy
-0.69 L1 creator
-0.09 L1 creators
-0.40 L1 de
-0.21 L1 detective
0.33 L1 direct
-0.13 L1 director
-0.13 L1 directors
-0.20 L1 doing
0.32 L1 dramas
0.55 L1 dramedy
-0.44 L1 executive
-0.42 L1 father
-0.42 L1 feature
-0.06 L1 features
-0.36 L1 film
-0.13 L1 followed
0.18 L1 follows
0.12 L1 for
-0.75 L1 former
-0.91 L1 from
-0.11 L1 game
-0.18 L1 genre
-0.79 L1 has
-0.48 L1 his
0.06 L1 hit
-0.17 L1 host
-0.33 L1 husband
-0.30 L1 imdb
1.01 L1 in
-0.49 L1 in-demand
0.60 L1 include
-0.38 L1 includes
0.13 L1 including
0.34 L1 into
0.54 L1 is
-0.44 L1 its
-0.05 L1 join
0.04 L1 joining
0.07 L1 joins
-0.42 L1 la
0.39 L1 last
-0.06 L1 lead
-0.05 L1 like
-0.14 L1 make
-0.28 L1 meets
-0.17 L1 members
0.23 L1 more
-0.79 L1 mother
-0.38 L1 movie
-0.35 L1 named
-0.68 L1 new
-0.66 L1 newcomer
-0.07 L1 newcomers
-0.79 L1 no
-0.70 L1 nominated
-0.22 L1 nominee
-0.19 L1 not
-0.24 L1 novel
0.19 L1 of
-0.55 L1 official
-0.25 L1 on
-0.45 L1 one
-0.22 L1 opposite
-0.74 L1 or
-0.08 L1 other
-0.63 L1 our
-0.47 L1 photo
0.79 L1 pilot
-0.44 L1 play
-0.07 L1 played
-0.05 L1 playing
-0.42 L1 plays
0.44 L1 popular
-0.57 L1 portray
-0.18 L1 president
-0.31 L1 producer
-0.14 L1 protagonist
-0.52 L1 publisher
-0.45 L1 release
0.60 L1 renewed
0.05 L1 renewing
-0.50 L1 replacing
0.62 L1 s
-0.10 L1 said
-0.26 L1 sees
0.23 L1 series
-0.32 L1 service
0.80 L1 show
-0.16 L1 showrunner
-0.71 L1 shows
-0.23 L1 small
-0.27 L1 so
-0.44 L1 son
-0.36 L1 song
-0.30 L1 star
-0.61 L1 starred
-0.38 L1 starring
-0.50 L1 stars
-0.68 L1 studio
-0.41 L1 takes
0.30 L1 that
-1.24 L1 the
-0.61 L1 their
0.17 L1 though
-0.23 L1 three
-0.47 L1 through
-0.34 L1 title
0.22 L1 titled
-0.85 L1 to
-0.48 L1 told
-0.29 L1 under
-0.04 L1 upon
-0.08 L1 vampire
-0.31 L1 via
-0.18 L1 villain
-0.42 L1 wanted
-0.36 L1 was
0.15 L1 watch
-0.30 L1 when
0.60 L1 whether
0.69 L1 while
-0.41 L1 why
-0.45 L1 wife
0.26 L1 will
-0.10 L1 winner
0.23 L1 winning
0.54 L1 with
-0.11 L1 writer
-0.52 L1 young
0.63 L1 |
-0.05 L1 –
0.11 L1 ”
0.21 L2 %C %X
-0.14 L2 %C 's
-0.22 L2 %C ,
-0.12 L2 %C /
-0.54 L2 %C and
0.22 L2 %C drama
0.28 L2 %C include
0.23 L2 %C series
0.28 L2 %C show
0.18 L2 %G %X
-0.63 L2 %G 's
0.26 L2 %G (
-0.69 L2 %G ,
-0.17 L2 %G and
-0.35 L2 %G as
-0.11 L2 %G de
-0.09 L2 %G for
0.52 L2 %G in
-0.20 L2 %G the
-0.53 L2 %G ”
-0.25 L2 %N ,
0.28 L2 %N and
0.20 L2 %N of
-0.10 L2 %O %O
-0.15 L2 %O ,
-0.46 L2 %X %X
-0.24 L2 %X %Y
-0.27 L2 %X '
0.55 L2 %X 's
-1.01 L2 %X (
-0.12 L2 %X )
-0.08 L2 %X ,
-0.33 L2 %X /
-1.12 L2 %X :
0.72 L2 %X ;
-0.19 L2 %X a
-0.11 L2 %X actress
-0.08 L2 %X and
-0.39 L2 %X are
-0.48 L2 %X as
-0.10 L2 %X by
-0.27 L2 %X creator
-0.33 L2 %X de
-0.74 L2 %X drama
-0.98 L2 %X for
-0.50 L2 %X from
0.22 L2 %X in
-0.20 L2 %X is
-0.06 L2 %X of
-0.49 L2 %X on
-0.08 L2 %X plays
-0.17 L2 %X series
0.32 L2 %X show
-0.09 L2 %X so
-0.17 L2 %X starring
-0.13 L2 %X stars
0.21 L2 %X that
-0.52 L2 %X the
0.45 L2 %X thriller
-0.24 L2 %X to
-0.78 L2 %X with
-0.78 L2 %X –
0.32 L2 %Y ,
0.26 L2 ' ,
0.62 L2 ' s
-0.20 L2 's book
-0.40 L2 's father
-0.32 L2 's husband
0.24 L2 's series
0.45 L2 ) ,
0.76 L2 ) and
-0.24 L2 ) as
-0.70 L2 ) –
0.56 L2 , "
-0.26 L2 , a
-0.42 L2 , after
-0.05 L2 , alongside
0.10 L2 , and
0.08 L2 , but
-0.46 L2 , called
-0.14 L2 , including
0.26 L2 , like
-0.20 L2 , starring
-0.69 L2 , the
0.17 L2 , though
-0.37 L2 , while
0.19 L2 , ”
-0.70 L2 - nominated
0.23 L2 - winning
-0.08 L2 . /
0.61 L2 ; and
-0.70 L2 ^ %C
-0.37 L2 ^ %N
0.13 L2 ^ ^
-0.05 L2 ^ actor
0.78 L2 ^ and
-0.12 L2 ^ as
0.20 L2 ^ both
-0.43 L2 ^ but
-0.35 L2 ^ cast
-0.38 L2 ^ creator
-0.44 L2 ^ executive
0.18 L2 ^ for
-0.06 L2 ^ from
-0.18 L2 ^ genre
-0.30 L2 ^ imdb
0.34 L2 ^ is
-0.18 L2 ^ joining
-0.38 L2 ^ release
-0.08 L2 ^ showrunner
-0.06 L2 ^ starring
-0.11 L2 ^ stars
-0.20 L2 ^ when
0.16 L2 ^ while
0.26 L2 ^ will
-0.16 L2 about the
-0.21 L2 according to
-0.07 L2 actor ,
-0.26 L2 adaptation of
-0.17 L2 after the
0.43 L2 all :
-0.43 L2 along with
-0.24 L2 also includes
-0.15 L2 also stars
0.76 L2 and a
-0.21 L2 and around
-0.29 L2 and starring
-0.50 L2 and the
-0.06 L2 and writer
-0.28 L2 anime at
-0.31 L2 announced at
0.05 L2 announced that
-0.26 L2 as a
-0.34 L2 as an
-0.23 L2 as the
-0.72 L2 at %N
-0.18 L2 at the
-0.15 L2 back ;
-0.50 L2 based on
0.36 L2 be the
-0.36 L2 by %G
-0.10 L2 cast includes
-0.17 L2 cast members
-0.13 L2 cast of
-0.05 L2 character ,
-0.23 L2 city of
-0.04 L2 co-written by
0.46 L2 comedy pilot
0.60 L2 comedy series
0.50 L2 confirmed that
-0.23 L2 could the
-0.55 L2 created by
-0.20 L2 daughter ,
-0.42 L2 de la
-0.74 L2 directed by
-0.07 L2 directing at
0.14 L2 director of
0.28 L2 done with
-0.51 L2 drama ,
-0.04 L2 drama from
0.41 L2 drama pilot
0.19 L2 drama series
-0.53 L2 during the
-0.08 L2 duties with
0.12 L2 end of
0.50 L2 episode of
-0.44 L2 episodes of
-0.18 L2 executive producer
0.27 L2 family drama
0.29 L2 fans of
-0.66 L2 film ,
-0.83 L2 filming in
0.44 L2 followed by
-0.24 L2 follows a
0.10 L2 for the
0.15 L2 from the
-0.25 L2 game show
-0.13 L2 has axed
0.23 L2 has canceled
0.10 L2 hit series
0.32 L2 hit thriller
0.16 L2 hosted by
-0.30 L2 illustrated by
-0.14 L2 is that
-0.48 L2 it starred
0.12 L2 know about
-0.43 L2 launch on
-0.22 L2 led by
0.39 L2 limited series
-0.52 L2 location in
-0.31 L2 man ,
-0.24 L2 manga by
0.17 L2 meanwhile ,
-0.05 L2 members include
-0.08 L2 name by
-0.26 L2 named as
-0.48 L2 new series
0.59 L2 novel ,
-0.10 L2 novel by
-0.20 L2 novels by
-0.19 L2 of a
-0.50 L2 of the
-0.11 L2 on a
-0.50 L2 on the
-0.33 L2 ono as
0.32 L2 order for
0.20 L2 order to
0.23 L2 original series
0.36 L2 out of
-0.13 L2 part of
0.43 L2 picked up
-0.43 L2 played by
0.05 L2 plot of
-0.36 L2 premiere of
-0.14 L2 president of
-0.30 L2 produce through
-0.64 L2 produced by
-0.12 L2 reads :
0.54 L2 replaced by
0.38 L2 return of
-0.12 L2 returning as
-0.13 L2 returns as
-0.08 L2 revolves around
-0.08 L2 role as
0.34 L2 role in
-0.64 L2 role of
-0.10 L2 roles as
-0.15 L2 says :
-0.24 L2 season %N
-0.68 L2 season ,
0.33 L2 season is
-0.17 L2 season of
-0.54 L2 series %X
-0.27 L2 series ,
-0.34 L2 series and
-0.23 L2 series follows
-0.17 L2 series from
-0.18 L2 series is
0.72 L2 series of
-0.05 L2 series starring
-0.16 L2 series stars
-0.53 L2 series with
-0.48 L2 set in
-0.70 L2 shooting in
0.39 L2 show ,
-0.19 L2 show stars
0.22 L2 shows :
-0.19 L2 shows like
-0.17 L2 slate includes
-0.80 L2 spin-off of
-0.32 L2 star as
0.29 L2 star in
0.50 L2 starred in
-0.20 L2 stars as
0.45 L2 stars in
-0.34 L2 success of
-0.07 L2 such as
-0.37 L2 team at
0.28 L2 teaser for
-0.37 L2 television series
0.17 L2 that the
-0.13 L2 the %N
-0.39 L2 the %X
-0.36 L2 theme song
-0.35 L2 thriller /
0.21 L2 thriller called
0.16 L2 thriller series
0.06 L2 to bring
0.32 L2 to the
-0.46 L2 town of
0.40 L2 trailer for
0.25 L2 trailer of
0.07 L2 two of
-0.05 L2 under director
-0.18 L2 up with
0.45 L2 version of
-0.34 L2 voice of
0.37 L2 was in
-0.20 L2 well as
0.33 L2 when is
-0.23 L2 who plays
-0.06 L2 will be
-0.38 L2 will play
0.09 L2 with the
-0.82 L2 working with
0.07 L2 world of
-0.42 L2 written by
-0.31 L2 – the
-0.40 L2 ” and
-0.04 L2 ” creator
-0.17 L2 ” said
0.26 L3 %C %C %X
0.57 L3 %C %C ,
0.25 L3 %C %C and
0.28 L3 %C %C show
0.73 L3 %C ' s
0.04 L3 %C announced that
-0.30 L3 %C at %N
-0.13 L3 %C has axed
0.23 L3 %C has canceled
-0.52 L3 %G %G 's
0.27 L3 %G %G (
-0.51 L3 %G %G ,
-0.56 L3 %G %G and
-0.08 L3 %G %G as
0.28 L3 %G %G in
0.40 L3 %G %X 's
-0.84 L3 %G %X (
0.62 L3 %G %X ;
-1.20 L3 %G %X and
-0.40 L3 %G %X as
-0.40 L3 %G %X for
-0.74 L3 %G %X in
-0.32 L3 %G 's husband
-0.22 L3 %G ) ,
-0.23 L3 %G ) and
-0.91 L3 %G , and
-0.26 L3 %G , ”
-0.16 L3 %N %X %X
0.68 L3 %N ) ,
-0.58 L3 %O %X 's
-0.10 L3 %X %G (
-0.81 L3 %X %G ,
-0.05 L3 %X %G and
-0.82 L3 %X %N ,
-0.11 L3 %X %N and
-0.21 L3 %X %X '
0.53 L3 %X %X 's
-0.63 L3 %X %X (
-0.45 L3 %X %X ,
0.36 L3 %X %X ;
0.30 L3 %X %X and
-0.24 L3 %X %X as
-0.16 L3 %X %X for
-0.88 L3 %X %X in
-0.06 L3 %X %X of
-0.12 L3 %X %X stars
-0.37 L3 %X %X the
0.27 L3 %X ' ,
-0.20 L3 %X 's book
-0.96 L3 %X ) ,
0.75 L3 %X ) and
-0.22 L3 %X ) as
-0.32 L3 %X , and
-0.36 L3 %X , the
0.43 L3 %X , with
0.12 L3 %X , ”
0.23 L3 %X - winning
-0.44 L3 %X and the
-0.18 L3 %X at %N
-0.19 L3 %X season %N
0.10 L3 %X series ,
-0.20 L3 %X stars as
-0.35 L3 %X thriller /
-0.41 L3 %X ” and
-0.71 L3 %Y ) –
-0.63 L3 %Y , but
0.27 L3 %Y , the
-0.29 L3 %Y at %N
-0.16 L3 ' ) ,
0.37 L3 ' , and
-0.18 L3 's %X ,
-0.36 L3 's %X and
-0.42 L3 's %X to
-0.88 L3 ( %G ,
-0.97 L3 ( %X ,
-0.38 L3 ) , and
-0.38 L3 ) , with
-0.31 L3 , %C 's
-0.66 L3 , %G ,
-0.45 L3 , %G and
0.45 L3 , %X ,
-0.27 L3 , %X :
0.59 L3 , %X and
-0.21 L3 , according to
-0.29 L3 , along with
-0.12 L3 , directed by
-0.44 L3 , played by
-0.14 L3 , president of
-0.58 L3 , produced by
0.67 L3 , such as
-0.10 L3 , written by
-0.17 L3 , ” said
0.60 L3 . %N ,
-0.61 L3 . %X ,
-0.12 L3 / %C /
0.62 L3 ^ %C 's
-0.70 L3 ^ ^ %C
-0.37 L3 ^ ^ %N
0.13 L3 ^ ^ ^
-0.05 L3 ^ ^ actor
0.78 L3 ^ ^ and
-0.12 L3 ^ ^ as
0.20 L3 ^ ^ both
-0.43 L3 ^ ^ but
-0.35 L3 ^ ^ cast
-0.38 L3 ^ ^ creator
-0.44 L3 ^ ^ executive
0.18 L3 ^ ^ for
-0.06 L3 ^ ^ from
-0.18 L3 ^ ^ genre
-0.30 L3 ^ ^ imdb
0.34 L3 ^ ^ is
-0.18 L3 ^ ^ joining
-0.38 L3 ^ ^ release
-0.08 L3 ^ ^ showrunner
-0.06 L3 ^ ^ starring
-0.11 L3 ^ ^ stars
-0.20 L3 ^ ^ when
0.16 L3 ^ ^ while
0.26 L3 ^ ^ will
-0.46 L3 ^ based on
-0.23 L3 ^ could the
0.48 L3 ^ fans of
-0.48 L3 ^ it starred
0.17 L3 ^ meanwhile ,
-0.11 L3 ^ produced by
0.33 L3 ^ when is
-0.08 L3 ^ written by
-0.23 L3 an adaptation of
0.26 L3 and %C 's
0.42 L3 and %X 's
-0.43 L3 and directed by
-0.17 L3 and illustrated by
-0.07 L3 and produced by
-0.04 L3 and written by
-0.35 L3 as %G and
-0.14 L3 as %G the
-0.58 L3 as %X ,
0.42 L3 as %X and
-0.20 L3 as well as
0.20 L3 at %C include
-0.05 L3 based on the
-0.23 L3 be directed by
0.09 L3 be returning as
-0.07 L3 be written by
-0.25 L3 both %X and
-0.13 L3 by %X /
-0.21 L3 by %X and
-0.17 L3 cast also includes
-0.05 L3 cast members include
-0.08 L3 centers on a
-0.22 L3 de %X (
0.48 L3 e. %G and
-0.30 L3 executive produce through
0.04 L3 first season of
0.50 L3 has confirmed that
-0.05 L3 his role as
-0.34 L3 in %X 's
0.53 L3 in %X ,
-0.73 L3 in %X and
0.21 L3 in %Y ,
-0.21 L3 in and around
-0.06 L3 is created by
-0.27 L3 is directed by
-0.09 L3 is produced by
-0.11 L3 is written by
-0.08 L3 lee %X ,
-0.25 L3 like %X ,
-0.93 L3 new %X 's
0.43 L3 new season of
0.39 L3 new seasons of
0.63 L3 of %C 's
-0.71 L3 of %X 's
0.29 L3 of %X ,
-0.90 L3 of %X and
-0.42 L3 on %C 's
0.21 L3 on %X that
-0.52 L3 on location in
-0.27 L3 opening theme song
-0.12 L3 producer ) ,
-0.08 L3 same name by
0.55 L3 season %N ,
0.15 L3 season %N of
0.36 L3 second season of
-0.13 L3 series written by
-0.48 L3 set in the
0.73 L3 shows such as
-0.18 L3 story of a
0.20 L3 the %G and
-0.54 L3 the %X 's
0.57 L3 the %X ,
-0.08 L3 the %X and
-0.56 L3 the %X for
-0.28 L3 the anime at
-0.09 L3 the cast includes
-0.14 L3 the cast of
0.43 L3 the end of
0.05 L3 the plot of
-0.09 L3 the premiere of
0.22 L3 the return of
-0.48 L3 the role of
-0.23 L3 the series follows
-0.11 L3 the show ,
-0.19 L3 the show stars
0.10 L3 the story of
-0.34 L3 the success of
-0.35 L3 the town of
0.21 L3 the trailer for
0.07 L3 the world of
0.54 L3 third season of
0.51 L3 to %C 's
0.47 L3 to %X ,
-0.15 L3 was created by
-0.12 L3 was written by
0.44 L3 will star in
-0.05 L3 yasuhiro %X as
-0.53 L3 “ %G ”
-0.41 L3 ” %X and
-0.13 L3 ” ) and
0.11 LR " ,
-0.26 LR %C ,
-0.46 LR %G %X
-0.46 LR %N .
-0.37 LR %N and
-0.39 LR %N on
-0.13 LR %O 's
-0.80 LR %X $
-0.46 LR %X %X
-0.52 LR %X ,
-0.55 LR %X .
0.61 LR %X for
-0.28 LR %Y ,
-0.22 LR %Y and
-0.23 LR ' and
-0.55 LR 's %Y
-0.20 LR 's )
-0.22 LR 's ,
0.06 LR 's .
-0.77 LR 's :
0.51 LR 's and
0.20 LR 's as
0.05 LR 's for
0.60 LR 's is
-0.55 LR 's novels
0.16 LR 's season
-0.72 LR 's to
-0.05 LR ( $
-0.05 LR ( )
-1.42 LR ( ,
-0.06 LR ( /
-0.05 LR ( :
-0.96 LR ( “
0.31 LR ) (
-0.24 LR , $
-0.75 LR , 's
-1.08 LR , (
-1.49 LR , )
0.33 LR , ,
-0.23 LR , -
0.13 LR , .
-0.20 LR , :
0.83 LR , ;
0.37 LR , and
-0.67 LR , announced
-0.23 LR , as
-0.18 LR , confirmed
0.24 LR , creator
-0.15 LR , follows
-0.33 LR , has
-0.31 LR , in
-0.23 LR , is
-0.21 LR , said
0.77 LR , season
-0.56 LR , series
-0.13 LR , to
-0.19 LR -- ,
-0.47 LR / $
-0.09 LR / %Y
-0.22 LR / )
-0.32 LR / /
-0.12 LR : $
0.26 LR : 's
-0.51 LR : (
-0.15 LR : ,
0.10 LR : .
0.31 LR : is
-0.48 LR : the
-0.06 LR : to
0.51 LR : will
0.23 LR ; ,
-0.47 LR ; and
-0.09 LR ; is
-0.07 LR ; remains
0.13 LR ^ "
0.20 LR ^ $
0.65 LR ^ %C
0.91 LR ^ %N
-0.93 LR ^ 's
0.96 LR ^ (
-0.38 LR ^ ,
-0.93 LR ^ -
-0.21 LR ^ .
-0.13 LR ^ /
0.05 LR ^ :
0.25 LR ^ also
-0.61 LR ^ and
-0.69 LR ^ are
-0.74 LR ^ as
0.53 LR ^ by
-0.24 LR ^ cast
0.35 LR ^ confirmed
-0.04 LR ^ created
-0.62 LR ^ drama
0.68 LR ^ fans
-0.43 LR ^ first
-0.22 LR ^ has
-0.40 LR ^ in
0.39 LR ^ is
0.57 LR ^ isn't
-0.59 LR ^ it
-0.17 LR ^ joins
-0.10 LR ^ launched
-0.49 LR ^ makes
0.09 LR ^ meanwhile
-0.50 LR ^ on
0.32 LR ^ or
-0.46 LR ^ play
-0.28 LR ^ plays
0.08 LR ^ returns
-0.07 LR ^ said
-0.68 LR ^ season
-0.30 LR ^ series
-0.77 LR ^ star
-0.55 LR ^ stars
-0.59 LR ^ the
-0.95 LR ^ to
-0.40 LR ^ told
-0.30 LR ^ was
0.55 LR ^ which
0.52 LR ^ will
-0.41 LR ^ with
-0.09 LR ^ wrote
-1.16 LR ^ |
0.52 LR ^ –
-0.63 LR a ,
-0.11 LR a lawyer
-0.24 LR a production
0.49 LR a season
0.21 LR about season
-0.04 LR actor ,
-0.25 LR actress .
-0.04 LR alongside (
0.08 LR and $
-0.11 LR and %X
-0.80 LR and 's
-0.61 LR and (
-0.47 LR and ,
0.38 LR and .
-0.57 LR and :
-0.29 LR and ;
-0.88 LR and all
-0.09 LR and also
0.17 LR and and
-0.64 LR and are
-0.05 LR and as
-0.06 LR and being
-0.24 LR and executive
0.62 LR and for
0.15 LR and have
0.52 LR and in
0.83 LR and is
0.21 LR and on
-0.30 LR and respectively
-0.06 LR and return
-0.12 LR and story
-0.63 LR and to
-0.17 LR and was
-0.04 LR and who
0.24 LR and will
0.60 LR and with
-0.33 LR and –
-0.21 LR are (
0.22 LR are ,
-0.08 LR around ,
-0.21 LR around .
-0.51 LR as $
0.05 LR as 's
-0.24 LR as (
0.54 LR as ,
-0.81 LR as .
-0.07 LR as ;
-0.46 LR as and
-0.44 LR as in
-0.52 LR as is
-0.34 LR as the
-0.55 LR as with
-0.32 LR as would
-0.63 LR at ,
-0.58 LR at .
-0.10 LR at in
-0.10 LR back and
-0.23 LR between and
-0.20 LR book ,
0.20 LR both and
0.16 LR but is
-0.20 LR by 's
-0.53 LR by (
0.31 LR by ,
-0.51 LR by .
-0.12 LR by /
-0.47 LR by and
-0.13 LR by on
0.52 LR by “
-0.46 LR called ,
0.79 LR called .
-0.24 LR cast $
-0.06 LR character (
-0.06 LR co-creator ,
0.10 LR comedy .
0.63 LR comedy on
-0.13 LR creator .
-0.16 LR creator has
-0.06 LR director (
0.25 LR drama .
0.42 LR drama returns
0.12 LR drama will
0.06 LR dramas and
-0.42 LR executive ,
-0.42 LR father (
-0.26 LR film ,
-0.23 LR follows (
0.32 LR for $
0.21 LR for 's
-0.60 LR for ,
-0.27 LR for .
0.19 LR for and
-0.14 LR for as
-0.30 LR for on
0.51 LR for season
0.17 LR for series
0.15 LR for to
-0.55 LR for –
-0.16 LR from 's
-0.31 LR from ,
-0.49 LR from .
-0.10 LR from and
-0.14 LR genre /
-0.76 LR has and
0.56 LR in $
-0.72 LR in 's
-0.22 LR in ,
0.74 LR in .
-0.44 LR in and
-0.46 LR in for
-0.13 LR in in
-0.58 LR in on
0.71 LR in season
-0.23 LR in series
-0.09 LR include (
0.77 LR include ,
-0.33 LR include and
-0.13 LR includes (
-0.25 LR includes ,
0.37 LR including (
-0.23 LR including ,
-0.20 LR including and
0.21 LR is %X
-0.27 LR is 's
0.56 LR is (
-0.76 LR is ,
-0.18 LR is as
0.41 LR is on
1.05 LR is season
-0.42 LR its ,
0.26 LR like ,
-0.45 LR like and
-0.28 LR meets ,
-0.17 LR members ,
-0.38 LR movie .
0.53 LR of $
-0.49 LR of %X
-0.45 LR of (
0.85 LR of .
0.17 LR of :
0.30 LR of ?
0.04 LR of aired
-0.32 LR of as
0.48 LR of have
-0.57 LR of in
-0.56 LR of is
0.48 LR of on
0.82 LR of season
-0.28 LR of to
0.17 LR of was
0.36 LR of will
-0.27 LR of “
-0.53 LR on $
-0.05 LR on %Y
0.18 LR on 's
-0.05 LR on (
-0.51 LR on ,
-0.18 LR on and
-0.33 LR on in
-0.70 LR or .
0.50 LR pilot ,
-0.31 LR play ,
-0.41 LR plays ,
-0.04 LR producer 's
-0.13 LR producer will
0.05 LR renewing for
-0.17 LR said ,
0.05 LR series (
-0.08 LR series ,
0.66 LR series .
0.09 LR series has
0.48 LR series is
0.40 LR series will
0.37 LR show ,
0.72 LR show .
0.46 LR show with
-0.08 LR showrunner ,
-0.23 LR small town
-0.09 LR so $
-0.13 LR star (
-0.12 LR star and
-0.27 LR starring ,
-0.06 LR starring and
-0.06 LR stars (
-0.31 LR stars ,
-0.15 LR that 's
-0.24 LR that ,
0.25 LR that was
0.43 LR that will
0.08 LR that would
0.30 LR the $
-0.11 LR the %Y
-0.07 LR the 's
-0.30 LR the (
-0.29 LR the ,
-0.21 LR the .
-0.15 LR the :
0.15 LR the ?
-0.36 LR the and
-0.13 LR the area
-0.20 LR the for
-0.14 LR the in
0.15 LR the is
-0.27 LR the last
0.29 LR the season
0.24 LR the series
-0.34 LR the show
-0.59 LR the spinoff
-0.27 LR the to
-0.32 LR the will
0.31 LR thriller ,
0.13 LR thriller has
-0.30 LR through .
-0.50 LR to 's
0.12 LR to ,
-0.25 LR to .
0.35 LR to and
0.19 LR to in
-0.19 LR to to
-0.18 LR villain ,
0.23 LR when was
0.48 LR whether is
-0.07 LR while is
-0.84 LR while will
-0.09 LR winner ,
-0.53 LR with 's
-0.52 LR with (
0.62 LR with ,
-1.07 LR with .
-0.22 LR with again
0.55 LR with and
-0.06 LR with as
-0.11 LR with at
0.48 LR with in
0.56 LR | (
-1.10 LR – $
0.83 LR – ,
-0.87 LR ” )
-0.08 LR ” ,
0.70 LR ” and
-0.34 LR ” said
0.36 Lb2 "
-0.46 Lb2 %G
0.65 Lb2 %N
-0.34 Lb2 %O
-0.16 Lb2 %X
0.09 Lb2 %Y
0.40 Lb2 '
-0.41 Lb2 's
-0.32 Lb2 (
0.66 Lb2 )
0.36 Lb2 -
-0.08 Lb2 .
-0.14 Lb2 /
0.60 Lb2 ;
-0.88 Lb2 a
-0.16 Lb2 about
-0.21 Lb2 according
0.40 Lb2 account
-0.07 Lb2 actor
-0.44 Lb2 actors
-0.49 Lb2 adaptation
-0.05 Lb2 added
-0.40 Lb2 after
-0.24 Lb2 again
0.19 Lb2 all
-0.43 Lb2 along
-0.41 Lb2 already
-0.53 Lb2 also
-0.05 Lb2 announced
-0.10 Lb2 announcement
-0.22 Lb2 another
0.30 Lb2 are
0.12 Lb2 around
-0.72 Lb2 as
-0.71 Lb2 at
0.47 Lb2 back
-0.58 Lb2 backdrop
-0.50 Lb2 based
-0.15 Lb2 be
0.64 Lb2 book
-0.56 Lb2 bring
-0.44 Lb2 by
-0.08 Lb2 call
-0.21 Lb2 cast
-0.23 Lb2 character
-0.36 Lb2 characters
-0.24 Lb2 children
-0.23 Lb2 city
-0.04 Lb2 co-created
-0.24 Lb2 co-production
-0.04 Lb2 co-written
0.46 Lb2 comedy
0.52 Lb2 confirmed
-0.23 Lb2 could
-0.21 Lb2 cox
-0.55 Lb2 created
0.41 Lb2 creator
-0.12 Lb2 creators
-0.20 Lb2 daughter
-0.42 Lb2 de
-0.74 Lb2 directed
-0.07 Lb2 directing
0.11 Lb2 director
0.33 Lb2 done
0.36 Lb2 drama
0.09 Lb2 dramas
-0.53 Lb2 during
-0.08 Lb2 duties
0.07 Lb2 end
0.25 Lb2 episode
-0.59 Lb2 episodes
0.04 Lb2 executive
0.29 Lb2 family
-0.71 Lb2 famous
0.28 Lb2 fans
-0.15 Lb2 fantasy
-0.35 Lb2 far
-0.66 Lb2 film
-0.16 Lb2 filming
-0.23 Lb2 first
0.20 Lb2 five
0.44 Lb2 followed
0.32 Lb2 follows
-0.23 Lb2 four
-0.19 Lb2 from
-0.07 Lb2 front
-0.11 Lb2 game
-0.17 Lb2 guy
0.33 Lb2 had
0.53 Lb2 has
-0.11 Lb2 he
-0.48 Lb2 her
-0.53 Lb2 here
-0.61 Lb2 his
0.38 Lb2 hit
0.21 Lb2 horror
0.16 Lb2 hosted
-0.23 Lb2 house
0.22 Lb2 i
-0.30 Lb2 illustrated
-0.47 Lb2 in
-0.28 Lb2 into
0.75 Lb2 is
-0.64 Lb2 it
-0.69 Lb2 its
-0.21 Lb2 iu
0.12 Lb2 know
-0.56 Lb2 known
-0.43 Lb2 launch
-0.08 Lb2 law
0.64 Lb2 lawyer
0.49 Lb2 leads
-0.22 Lb2 led
-0.10 Lb2 like
0.39 Lb2 limited
-0.52 Lb2 location
0.07 Lb2 lok
-0.49 Lb2 looking
-0.05 Lb2 main
-0.32 Lb2 man
-0.24 Lb2 manga
0.16 Lb2 meanwhile
-0.36 Lb2 members
-0.40 Lb2 mother
-0.46 Lb2 moved
-0.18 Lb2 name
-0.26 Lb2 named
-0.05 Lb2 network
0.29 Lb2 new
0.15 Lb2 novel
-0.38 Lb2 novels
-0.15 Lb2 now
-0.42 Lb2 of
-0.24 Lb2 off
-0.60 Lb2 on
-0.33 Lb2 ono
0.57 Lb2 or
0.42 Lb2 order
0.49 Lb2 original
0.26 Lb2 out
-0.56 Lb2 pair
0.06 Lb2 part
-0.12 Lb2 partner
0.43 Lb2 picked
0.69 Lb2 pilots
-0.18 Lb2 play
-0.43 Lb2 played
0.05 Lb2 plot
-0.39 Lb2 premiere
-0.14 Lb2 president
-0.25 Lb2 previously
-0.30 Lb2 produce
-0.64 Lb2 produced
0.67 Lb2 producer
0.06 Lb2 producers
-0.30 Lb2 production
-0.05 Lb2 programming
0.41 Lb2 project
-0.23 Lb2 quickly
-0.12 Lb2 reads
0.81 Lb2 replaced
-0.35 Lb2 report
-0.18 Lb2 reports
0.55 Lb2 return
-0.09 Lb2 returning
-0.13 Lb2 returns
-0.08 Lb2 revolves
-0.27 Lb2 role
-0.33 Lb2 roles
-0.52 Lb2 rolling
0.42 Lb2 romantic
0.14 Lb2 rookie
0.24 Lb2 run
0.26 Lb2 runs
0.40 Lb2 said
-0.21 Lb2 same
-0.37 Lb2 says
0.18 Lb2 scripted
-0.60 Lb2 season
0.53 Lb2 seasons
-0.16 Lb2 second
0.08 Lb2 see
-0.68 Lb2 sequel
-0.44 Lb2 series
-0.44 Lb2 she
-0.70 Lb2 shooting
-0.38 Lb2 show
-0.43 Lb2 shown
0.55 Lb2 shows
-0.17 Lb2 slate
-0.15 Lb2 space
-0.80 Lb2 spin-off
-0.47 Lb2 spinoff
0.35 Lb2 spy
0.14 Lb2 star
0.50 Lb2 starred
-0.45 Lb2 starring
-0.32 Lb2 stars
-0.36 Lb2 stories
-0.22 Lb2 story
0.21 Lb2 success
-0.07 Lb2 such
0.40 Lb2 take
-0.41 Lb2 team
0.05 Lb2 teaser
-0.20 Lb2 television
-0.31 Lb2 the
-0.46 Lb2 their
-0.18 Lb2 them
-0.36 Lb2 theme
0.21 Lb2 there
-0.48 Lb2 this
-0.28 Lb2 three
-0.11 Lb2 time
0.46 Lb2 title
0.32 Lb2 to
-0.53 Lb2 town
0.42 Lb2 trailer
-0.33 Lb2 tv
0.06 Lb2 two
-0.38 Lb2 uk
-0.05 Lb2 under
-0.42 Lb2 us
0.45 Lb2 version
-0.29 Lb2 video
-0.35 Lb2 voice
0.25 Lb2 was
-0.65 Lb2 we
0.27 Lb2 web
-0.06 Lb2 week
-0.20 Lb2 well
-0.34 Lb2 what
-0.22 Lb2 when
0.13 Lb2 which
-0.32 Lb2 while
-0.32 Lb2 who
-0.62 Lb2 will
-0.04 Lb2 winning
-0.61 Lb2 with
-0.96 Lb2 working
0.05 Lb2 world
-0.42 Lb2 written
-0.67 Lb2 years
-0.14 Lb2 you
-0.31 Lb2 –
0.18 Lb2 —
-0.46 Lb2 ”
0.22 R1 !
0.62 R1 "
-0.12 R1 $
-0.44 R1 %
0.67 R1 %C
-0.39 R1 %G
1.07 R1 %N
-0.13 R1 %O
-1.55 R1 %X
-1.32 R1 %Y
0.46 R1 '
-0.81 R1 's
0.71 R1 (
-1.05 R1 )
0.24 R1 ,
-1.36 R1 -
0.13 R1 --
0.08 R1 .
-0.48 R1 ...
-0.75 R1 /
-0.31 R1 :
0.69 R1 ?
0.47 R1 [
-0.72 R1 ]
0.11 R1 a
-0.68 R1 actor
-0.70 R1 actress
-0.17 R1 after
-0.23 R1 again
-0.22 R1 agent
0.04 R1 aired
0.43 R1 all
0.12 R1 along
0.04 R1 also
-0.55 R1 although
0.68 R1 an
-0.39 R1 and
-0.19 R1 animated
0.59 R1 announced
0.06 R1 are
-0.13 R1 area
-0.36 R1 as
-0.58 R1 at
-0.16 R1 attends
-0.55 R1 back
0.60 R1 based
0.05 R1 be
0.39 R1 became
-0.20 R1 before
0.24 R1 begins
-0.06 R1 being
-0.46 R1 book
-0.52 R1 broadcast
-0.79 R1 but
0.56 R1 by
-0.44 R1 can
-0.22 R1 cast
-0.21 R1 come
0.18 R1 coming
-0.30 R1 commented
0.30 R1 confirmed
-0.39 R1 created
0.95 R1 creator
-0.40 R1 data
-0.48 R1 de
-0.17 R1 described
-0.06 R1 did
-0.06 R1 directs
-0.70 R1 drama
0.36 R1 executive
-0.18 R1 family
0.70 R1 fans
0.17 R1 for
1.31 R1 from
-0.16 R1 girl
0.28 R1 goes
0.47 R1 has
0.27 R1 have
-0.06 R1 his
-0.30 R1 in
0.25 R1 into
0.08 R1 is
-0.17 R1 isn't
-0.81 R1 it
-0.08 R1 joining
-0.08 R1 joins
0.08 R1 last
0.54 R1 later
-0.46 R1 launch
-0.12 R1 launched
-0.11 R1 lawyer
-0.28 R1 leads
-0.16 R1 leave
0.34 R1 left
0.45 R1 light
-0.39 R1 made
-0.82 R1 magazine
-0.34 R1 makes
0.09 R1 meanwhile
-0.22 R1 next
0.18 R1 no
0.21 R1 not
-0.61 R1 novels
-0.96 R1 of
0.12 R1 on
0.28 R1 or
-0.52 R1 out
-0.46 R1 play
-0.55 R1 played
-0.11 R1 playing
-0.28 R1 plays
-0.06 R1 premiered
0.34 R1 prequel
-0.26 R1 producers
-0.24 R1 production
0.09 R1 released
-0.28 R1 remains
-0.52 R1 respectively
-0.23 R1 return
0.72 R1 returns
-0.12 R1 revealed
-0.14 R1 role
-0.61 R1 said
-0.55 R1 says
-0.35 R1 season
-0.15 R1 seems
-0.12 R1 senior
-0.49 R1 series
-0.09 R1 set
-0.34 R1 she
-0.66 R1 show
-0.29 R1 sisters
-0.42 R1 slot
0.04 R1 so
-0.47 R1 spinoff
-0.53 R1 stage
-0.90 R1 star
0.36 R1 starring
0.44 R1 stars
0.14 R1 started
-0.23 R1 steps
-0.12 R1 story
-0.77 R1 take
-0.20 R1 takes
-0.22 R1 team
0.40 R1 tells
-0.86 R1 that
-0.05 R1 the
-0.13 R1 this
-0.20 R1 thriller
-0.62 R1 time
0.30 R1 to
-0.16 R1 together
-0.51 R1 told
-0.23 R1 town
-0.36 R1 update
-0.34 R1 very
-0.54 R1 via
0.13 R1 villain
-0.31 R1 was
-0.47 R1 website
0.12 R1 were
0.41 R1 when
0.84 R1 which
0.67 R1 while
-0.40 R1 who
0.31 R1 will
-0.36 R1 winning
0.88 R1 with
-0.68 R1 won't
0.37 R1 would
0.28 R1 written
-0.11 R1 wrote
0.10 R1 |
0.81 R1 –
-0.29 R1 —
1.16 R1 “
0.36 R2 " %X
-0.12 R2 $ $
-0.44 R2 % $
-0.65 R2 %G %X
-0.64 R2 %X %X
-0.46 R2 %X )
-0.51 R2 %X ,
-0.42 R2 %X .
-0.33 R2 %X and
0.21 R2 %X for
-0.37 R2 %Y $
-0.57 R2 %Y ,
-0.08 R2 %Y in
0.53 R2 ' %X
-1.10 R2 's %G
-0.18 R2 's '
-0.11 R2 's (
-0.31 R2 's announcement
-0.08 R2 's character
-0.08 R2 's childhood
-0.11 R2 's father
0.40 R2 's first
-0.18 R2 's husband
-0.53 R2 's journey
-0.31 R2 's last
-0.51 R2 's manga
-0.22 R2 's novel
0.08 R2 's second
-0.10 R2 's series
0.70 R2 's third
0.21 R2 ( %C
-1.22 R2 ( %G
0.97 R2 ( %N
-0.07 R2 ( %X
0.39 R2 ( %Y
-0.75 R2 ( '
0.48 R2 ( season
-0.50 R2 ( the
-0.52 R2 ( “
-0.11 R2 ) $
-0.40 R2 ) %G
-0.99 R2 ) ,
-0.29 R2 ) .
-0.76 R2 ) and
-0.39 R2 ) as
-0.47 R2 ) has
-0.52 R2 ) is
-0.07 R2 ) star
0.35 R2 ) who
-0.44 R2 ) will
-0.28 R2 ) would
0.21 R2 , %C
-0.43 R2 , %G
0.04 R2 , %N
-0.30 R2 , %O
-0.84 R2 , %X
-0.90 R2 , %Y
0.65 R2 , a
-0.38 R2 , according
0.16 R2 , an
0.25 R2 , and
-0.37 R2 , announced
0.16 R2 , as
-0.10 R2 , but
-0.34 R2 , described
0.26 R2 , directed
-0.05 R2 , each
-0.05 R2 , following
-0.10 R2 , for
-0.57 R2 , from
-0.58 R2 , has
0.58 R2 , in
-0.22 R2 , is
-0.34 R2 , it
-0.12 R2 , its
-0.17 R2 , known
-0.34 R2 , leaving
0.28 R2 , made
-0.29 R2 , mr
-0.38 R2 , new
-0.68 R2 , on
-0.27 R2 , once
-0.59 R2 , played
-0.71 R2 , premieres
-0.35 R2 , president
-0.24 R2 , produced
-0.26 R2 , respectively
-0.12 R2 , said
0.29 R2 , season
-0.20 R2 , since
0.34 R2 , starring
0.30 R2 , the
-0.11 R2 , their
-0.05 R2 , this
-0.12 R2 , told
-0.50 R2 , was
-0.23 R2 , we
0.22 R2 , where
0.46 R2 , which
0.63 R2 , while
-0.77 R2 , who
-0.16 R2 , whose
0.53 R2 , will
0.33 R2 , with
0.15 R2 , written
-0.25 R2 , “
-0.18 R2 - based
-0.12 R2 - led
-0.27 R2 - owned
-0.14 R2 - set
-0.17 R2 - themed
-0.27 R2 - winning
0.13 R2 . $
-0.05 R2 . ,
-0.39 R2 ... $
-0.55 R2 / %C
-0.13 R2 / %N
-0.40 R2 / %X
0.24 R2 : $
-0.67 R2 : %C
-0.30 R2 : %G
-0.95 R2 : %N
0.16 R2 : %X
-0.22 R2 : as
-0.39 R2 : drama
-0.16 R2 : season
-0.72 R2 : the
-0.23 R2 : “
0.46 R2 ; %C
-0.39 R2 ; %G
0.11 R2 ; %X
0.35 R2 ; and
-0.05 R2 ; the
0.08 R2 ? $
0.43 R2 ? but
0.19 R2 a $
-0.30 R2 a %N
-0.70 R2 actress %G
-0.17 R2 again playing
0.12 R2 along with
0.46 R2 also had
-0.30 R2 and %C
-0.12 R2 and %G
-0.24 R2 and %X
-0.22 R2 and %Y
0.48 R2 and '
0.53 R2 and a
-0.30 R2 and directed
-0.17 R2 and her
-0.37 R2 and his
-0.12 R2 and is
0.07 R2 and it
0.15 R2 and other
-0.88 R2 and the
0.07 R2 and will
-0.55 R2 and written
-0.22 R2 and “
0.68 R2 announced on
0.57 R2 are %X
-0.05 R2 are all
-0.54 R2 are back
-0.12 R2 are executive
-0.46 R2 are the
-0.13 R2 area .
-0.48 R2 as %G
-0.67 R2 as %X
-0.17 R2 as a
-0.28 R2 as he
-0.22 R2 as the
0.20 R2 as well
-0.07 R2 at %N
-0.63 R2 at its
-0.07 R2 at the
-0.31 R2 back in
0.60 R2 based on
-0.21 R2 by %G
-0.44 R2 by %X
0.26 R2 by contrast
0.05 R2 by the
-0.30 R2 commented :
-0.33 R2 created by
0.95 R2 creator %G
-0.33 R2 de %X
-0.22 R2 de la
-0.17 R2 described the
-0.48 R2 drama %X
-0.24 R2 executive produce
0.60 R2 fans ,
-0.15 R2 follows on
-0.14 R2 for %C
-0.31 R2 for %G
0.17 R2 for %X
0.11 R2 for a
-0.48 R2 for the
0.45 R2 from %G
-0.13 R2 from the
0.29 R2 has been
-0.32 R2 has joined
-0.14 R2 has said
-0.39 R2 has the
-0.16 R2 has written
-0.45 R2 have joined
-0.89 R2 in %X
0.50 R2 in %Y
-0.61 R2 in a
0.08 R2 in the
-0.17 R2 is %G
0.16 R2 is a
-0.24 R2 is also
0.45 R2 is an
0.68 R2 is another
-0.30 R2 is available
-0.66 R2 is back
0.21 R2 is based
0.40 R2 is coming
-0.16 R2 is directing
0.34 R2 is due
-0.31 R2 is found
-0.40 R2 is getting
-0.22 R2 is in
-0.33 R2 is leaving
-0.36 R2 is not
-0.05 R2 is on
0.23 R2 is produced
0.07 R2 is renewed
-0.16 R2 is scheduled
-0.12 R2 is set
-0.12 R2 is the
0.14 R2 is to
-0.09 R2 is writing
0.63 R2 is “
-0.07 R2 joining the
0.54 R2 later this
-0.18 R2 launched a
0.45 R2 light novel
-0.10 R2 made the
-0.14 R2 of the
0.13 R2 on %C
0.31 R2 on %X
-0.38 R2 on the
-0.13 R2 plays %X
-0.52 R2 respectively .
-0.20 R2 return to
0.18 R2 returns %X
-0.31 R2 returns as
0.68 R2 returns for
0.10 R2 returns to
-0.06 R2 said ,
-0.14 R2 said .
-0.08 R2 said :
-0.23 R2 said in
-0.04 R2 says :
-0.39 R2 season of
-0.51 R2 series %X
-0.45 R2 series ,
0.11 R2 series follows
-0.31 R2 series in
-0.40 R2 series three
-0.90 R2 star %G
0.36 R2 starring %G
0.12 R2 starring %X
0.77 R2 stars %G
-0.12 R2 stars as
-0.53 R2 stars in
0.42 R2 tells the
0.40 R2 the %X
-0.27 R2 the new
-0.62 R2 the show
-0.20 R2 thriller %X
-0.62 R2 time slot
0.32 R2 to %C
-0.74 R2 to %X
-0.23 R2 to be
0.38 R2 to the
-0.47 R2 told %X
-0.54 R2 via %X
0.28 R2 was a
0.06 R2 was in
0.38 R2 was renewed
0.11 R2 was the
-0.05 R2 who is
-0.24 R2 who were
0.70 R2 will air
-0.10 R2 will all
0.44 R2 will also
0.55 R2 will be
0.18 R2 will debut
0.26 R2 will make
-0.18 R2 will not
-0.60 R2 will perform
-0.30 R2 will play
-0.22 R2 will remain
-0.07 R2 will reprise
-0.26 R2 will return
0.33 R2 with %G
0.06 R2 with %X
-0.63 R2 won't be
0.25 R2 would be
0.15 R2 would not
0.28 R2 written by
-0.09 R2 wrote the
0.33 R2 – %N
-1.20 R2 – %X
-0.63 R2 – a
-0.76 R2 – the
-0.50 R2 — that
0.51 R2 “ %G
0.11 R2 “ %X
-0.12 R3 $ $ $
-0.44 R3 % $ $
-0.42 R3 %X . $
-0.37 R3 %Y $ $
0.31 R3 ' %X %X
0.35 R3 ' %X '
-0.54 R3 's %G %G
-0.90 R3 's %G %X
-0.15 R3 's ' %X
-0.11 R3 's ( %X
-0.07 R3 's character ,
-0.18 R3 's husband %G
-0.48 R3 's journey to
-0.25 R3 's manga ,
0.12 R3 's second season
-0.10 R3 's series %X
0.67 R3 's third season
-0.19 R3 ( %C %C
0.41 R3 ( %C )
-0.50 R3 ( %G %G
-0.82 R3 ( %G %X
-0.66 R3 ( %G )
-0.14 R3 ( %G ,
0.28 R3 ( %N %X
-0.93 R3 ( %X %G
-0.57 R3 ( %X %X
-0.44 R3 ( %X )
-1.04 R3 ( %X ,
-0.39 R3 ( %X :
-0.25 R3 ( %X is
-0.37 R3 ( %X of
-0.05 R3 ( %X on
0.27 R3 ( %Y )
0.48 R3 ( season %N
-0.38 R3 ( the %X
-0.31 R3 ( “ %X
-0.11 R3 ) $ $
-0.37 R3 ) %G %X
-0.79 R3 ) , %G
-0.09 R3 ) , %X
-0.65 R3 ) , and
-0.47 R3 ) , who
-0.29 R3 ) . $
-0.55 R3 ) and %G
-0.33 R3 ) and %X
-0.23 R3 ) as %G
-0.24 R3 ) as %X
-0.48 R3 ) has been
-0.08 R3 ) will play
-0.24 R3 ) will star
0.31 R3 , %C %C
0.36 R3 , %C 's
-0.27 R3 , %G %G
0.17 R3 , %G %X
-0.45 R3 , %G 's
-0.67 R3 , %G ,
-0.47 R3 , %G and
-0.93 R3 , %N %X
-0.31 R3 , %X $
-0.45 R3 , %X %G
-0.74 R3 , %X %N
-0.56 R3 , %X %X
0.23 R3 , %X 's
-1.07 R3 , %X )
0.79 R3 , %X ,
-0.33 R3 , %X .
-0.61 R3 , %X :
0.44 R3 , %X and
0.47 R3 , %X in
-0.71 R3 , %X is
-0.61 R3 , %X of
0.56 R3 , %X to
-0.05 R3 , a %X
0.58 R3 , a new
0.30 R3 , a psychological
-0.38 R3 , according to
-0.43 R3 , and %C
-0.14 R3 , and %G
0.94 R3 , and %X
-0.65 R3 , and others
0.06 R3 , and the
-0.37 R3 , announced the
0.42 R3 , as well
-0.34 R3 , described as
0.26 R3 , directed by
-0.57 R3 , from %X
-0.32 R3 , has been
-0.10 R3 , is a
-0.11 R3 , is back
0.06 R3 , is being
-0.04 R3 , is the
-0.27 R3 , once again
-0.59 R3 , played by
-0.71 R3 , premieres %X
-0.35 R3 , president of
-0.24 R3 , produced by
-0.26 R3 , respectively .
0.29 R3 , season %N
0.23 R3 , starring %G
-0.31 R3 , the %C
0.70 R3 , the %N
0.16 R3 , the %X
-0.19 R3 , the creator
-0.14 R3 , the drama
-0.73 R3 , the first
-0.09 R3 , the producer
-0.54 R3 , the series
-0.08 R3 , the show
-0.04 R3 , the son
-0.57 R3 , the story
-0.68 R3 , which follows
-0.37 R3 , which has
0.48 R3 , which is
-0.90 R3 , which will
-0.07 R3 , while %X
-0.05 R3 , who also
-0.14 R3 , who are
-0.06 R3 , who created
-0.20 R3 , who has
-0.38 R3 , who is
-0.12 R3 , who plays
-0.40 R3 , who starred
-0.05 R3 , who was
0.22 R3 , with %G
0.13 R3 , with %X
0.15 R3 , written by
-0.22 R3 , “ %X
0.13 R3 . $ $
-0.39 R3 ... $ $
-0.54 R3 / %C $
0.24 R3 : $ $
-0.28 R3 : %G %X
-0.46 R3 : %N %
-0.97 R3 : %X %N
-0.24 R3 : %X %X
-0.35 R3 : %X /
-0.27 R3 : %X is
0.16 R3 : %X the
-0.16 R3 : season %N
-1.23 R3 : the %X
-0.12 R3 : “ i
0.46 R3 ; %C %C
-0.34 R3 ; %G %X
0.61 R3 ; %X %X
-0.57 R3 ; %X ,
0.08 R3 ? $ $
0.19 R3 a $ $
0.53 R3 and %C 's
-0.41 R3 and %G %G
0.04 R3 and %G %X
0.38 R3 and %G 's
-0.17 R3 and %G ,
-0.05 R3 and %G joy
-0.27 R3 and %X %G
0.15 R3 and %X %X
-0.28 R3 and %X 's
0.07 R3 and %X ,
-0.12 R3 and %X .
0.57 R3 and %X and
-0.10 R3 and %X executive
-0.32 R3 and %X of
-0.13 R3 and %X to
0.14 R3 and %X will
-0.05 R3 and %Y %X
0.50 R3 and ' %X
-0.33 R3 and directed by
-0.17 R3 and her family
0.56 R3 and the %G
-0.87 R3 and the %X
-0.44 R3 and written by
-0.39 R3 and “ %X
0.68 R3 announced on %X
-0.12 R3 are executive producers
-0.13 R3 area . $
-0.43 R3 as %G %X
-0.07 R3 as %G ,
-0.07 R3 as %G the
-0.38 R3 as %X %X
0.20 R3 as well as
-0.61 R3 at %N :
-0.21 R3 by %G %X
0.26 R3 by contrast ,
-0.33 R3 created by %G
0.61 R3 creator %G %X
-0.22 R3 de la %X
-0.15 R3 for %C %C
-0.31 R3 for %G %X
-0.60 R3 for %X %X
0.40 R3 for a third
-0.32 R3 for the %C
0.31 R3 from %G %X
0.10 R3 from the %X
-0.30 R3 has been cast
0.22 R3 has been renewed
-0.32 R3 has joined the
0.17 R3 in %X $
-0.63 R3 in %X %X
-0.11 R3 in %X ,
-0.15 R3 in %X .
-0.20 R3 in the new
-0.51 R3 in the season
-0.48 R3 in the show
-0.17 R3 is %G %X
-0.52 R3 is a %C
0.49 R3 is a %X
-0.30 R3 is available .
-0.25 R3 is back for
0.21 R3 is based on
-0.07 R3 is coming to
-0.06 R3 is in charge
0.23 R3 is produced by
-0.12 R3 is set to
-0.06 R3 is the new
-0.33 R3 is the sound
0.54 R3 later this month
-0.18 R3 launched a manga
0.47 R3 on %C %C
-0.53 R3 on %C ,
0.31 R3 on %C .
0.10 R3 on %C ?
-0.59 R3 on %X $
-0.09 R3 on %X %N
-0.53 R3 on %X %X
0.48 R3 on %X .
-0.13 R3 plays %X %X
-0.52 R3 respectively . $
0.45 R3 returns for a
0.49 R3 returns for its
-0.14 R3 said . $
-0.23 R3 said in a
-0.04 R3 says : “
-0.17 R3 season %N %X
0.25 R3 season %N '
1.10 R3 season %N (
-0.09 R3 season %N ,
0.52 R3 season %N .
0.99 R3 season %N :
-0.38 R3 season %N ?
0.74 R3 season %N begins
0.35 R3 season %N cast
-0.48 R3 season %N is
-0.63 R3 season %N of
-0.81 R3 season %N on
0.50 R3 season %N release
0.22 R3 season %N trailer
0.12 R3 season %N will
-0.51 R3 series %X %X
-0.31 R3 series in %Y
-0.90 R3 star %G %X
0.23 R3 starring %G %G
-0.12 R3 starring %G %X
0.12 R3 starring %X %X
0.12 R3 stars %G %X
0.42 R3 tells the story
-0.49 R3 the %X %X
-0.13 R3 the %X ,
-0.10 R3 to %X in
0.38 R3 was renewed for
-0.10 R3 will all be
0.45 R3 will also be
0.52 R3 will be back
0.08 R3 will be premiered
0.17 R3 will be returning
0.52 R3 will be the
0.26 R3 will make its
-0.60 R3 will perform the
-0.12 R3 will play a
-0.22 R3 will remain on
-0.07 R3 will return as
0.49 R3 will return for
0.33 R3 with %G %X
0.14 R3 would not be
0.33 R3 – %N /
-0.71 R3 – %X $
-0.83 R3 – %X %X
-0.81 R3 “ %G ”
-0.26 R3 “ %X %X
-0.30 R3 “ %X ”
-0.67 Rb2 !
-0.25 Rb2 "
0.41 Rb2 %C
-0.36 Rb2 %G
0.10 Rb2 %N
-0.42 Rb2 %O
-0.16 Rb2 %X
0.29 Rb2 %Y
-0.70 Rb2 '
-0.83 Rb2 's
-0.73 Rb2 (
0.54 Rb2 )
-0.72 Rb2 ,
-0.12 Rb2 --
-0.42 Rb2 .
0.35 Rb2 /
-0.40 Rb2 :
-0.53 Rb2 ;
-0.25 Rb2 ?
0.09 Rb2 a
0.78 Rb2 about
-0.38 Rb2 according
0.05 Rb2 added
0.47 Rb2 after
-0.05 Rb2 again
0.04 Rb2 air
0.27 Rb2 aja
-0.38 Rb2 all
-0.24 Rb2 also
-0.13 Rb2 always
-0.07 Rb2 among
0.59 Rb2 an
-0.32 Rb2 and
-0.38 Rb2 anime
-0.31 Rb2 announcement
0.68 Rb2 another
-0.50 Rb2 are
-0.56 Rb2 as
-0.61 Rb2 at
-0.09 Rb2 attached
-0.06 Rb2 attended
-0.30 Rb2 available
-0.55 Rb2 back
0.30 Rb2 be
-0.22 Rb2 become
0.40 Rb2 been
-0.60 Rb2 being
0.31 Rb2 but
0.60 Rb2 by
-0.35 Rb2 called
-0.23 Rb2 can
-0.27 Rb2 canceled
-0.18 Rb2 character
-0.08 Rb2 childhood
-0.34 Rb2 clarify
-0.49 Rb2 comedy
0.78 Rb2 coming
-0.29 Rb2 confirmed
-0.45 Rb2 continues
0.26 Rb2 contrast
-0.06 Rb2 creator
-0.22 Rb2 dead
0.46 Rb2 debut
-0.34 Rb2 described
-0.15 Rb2 detective
-0.22 Rb2 dinner
-0.10 Rb2 direct
0.46 Rb2 directed
-0.16 Rb2 directing
0.19 Rb2 director
-0.16 Rb2 doing
-0.09 Rb2 down
0.38 Rb2 dr
-0.88 Rb2 drama
-0.09 Rb2 due
-0.05 Rb2 each
0.13 Rb2 end
-0.27 Rb2 even
-0.15 Rb2 exec
-0.22 Rb2 executive
-0.31 Rb2 fantasy
-0.15 Rb2 father
0.58 Rb2 fifth
-0.29 Rb2 film
-0.08 Rb2 finally
-0.06 Rb2 find
-0.13 Rb2 first
0.09 Rb2 followed
-0.05 Rb2 following
-0.52 Rb2 follows
0.22 Rb2 for
-0.35 Rb2 found
0.28 Rb2 from
-0.36 Rb2 games
0.40 Rb2 get
-0.14 Rb2 getting
-0.17 Rb2 go
0.80 Rb2 had
0.30 Rb2 has
-0.24 Rb2 have
0.33 Rb2 he
-0.16 Rb2 head
-0.57 Rb2 her
-0.20 Rb2 here
-0.46 Rb2 hiding
-0.89 Rb2 his
-0.35 Rb2 hit
0.72 Rb2 host
-0.25 Rb2 husband
0.17 Rb2 in
-0.60 Rb2 into
-0.57 Rb2 investigate
-0.83 Rb2 is
-0.21 Rb2 isn't
-0.28 Rb2 it
-0.31 Rb2 join
-0.55 Rb2 joined
-0.53 Rb2 journey
-0.07 Rb2 known
-0.27 Rb2 la
-0.29 Rb2 last
0.19 Rb2 leading
-0.41 Rb2 leads
-0.59 Rb2 leaving
0.74 Rb2 led
-0.50 Rb2 left
-0.45 Rb2 like
0.72 Rb2 liu
0.22 Rb2 make
0.60 Rb2 makes
-0.51 Rb2 manga
-0.33 Rb2 may
-0.07 Rb2 mr
-0.43 Rb2 networks
-0.44 Rb2 new
0.24 Rb2 news
-0.81 Rb2 no
-0.22 Rb2 not
0.37 Rb2 novel
0.72 Rb2 now
-0.74 Rb2 of
-0.27 Rb2 once
-0.11 Rb2 one
-0.23 Rb2 only
-0.05 Rb2 original
0.15 Rb2 other
-0.27 Rb2 owned
-0.11 Rb2 part
-0.36 Rb2 penned
-0.60 Rb2 perform
-0.35 Rb2 pilot
-0.29 Rb2 play
-0.75 Rb2 played
-0.48 Rb2 playing
-0.37 Rb2 plays
-0.40 Rb2 portray
0.53 Rb2 premiere
-0.72 Rb2 premieres
0.33 Rb2 presented
-0.35 Rb2 president
0.19 Rb2 procedural
-0.24 Rb2 produce
0.48 Rb2 produced
-0.22 Rb2 remain
0.43 Rb2 renewed
-0.07 Rb2 reprise
-0.26 Rb2 respectively
-0.34 Rb2 return
-0.38 Rb2 returning
-0.30 Rb2 returns
0.16 Rb2 revolves
0.22 Rb2 said
0.14 Rb2 scheduled
0.26 Rb2 season
-0.18 Rb2 second
0.56 Rb2 seen
0.91 Rb2 series
-0.21 Rb2 set
-0.31 Rb2 she
0.75 Rb2 show
-0.20 Rb2 since
-0.62 Rb2 slot
-0.51 Rb2 so
-0.56 Rb2 soon
-0.49 Rb2 star
0.51 Rb2 starred
-0.75 Rb2 starring
-0.49 Rb2 stars
-0.14 Rb2 starts
0.58 Rb2 take
0.40 Rb2 that
-0.30 Rb2 the
-0.38 Rb2 them
-0.17 Rb2 themed
0.18 Rb2 they
0.70 Rb2 third
-0.17 Rb2 this
-0.39 Rb2 three
-0.78 Rb2 thriller
-0.25 Rb2 to
-0.22 Rb2 today
-0.15 Rb2 told
-0.26 Rb2 top
-0.60 Rb2 tour
-0.73 Rb2 two
-0.17 Rb2 under
-0.44 Rb2 up
0.65 Rb2 upcoming
-0.29 Rb2 us
-0.49 Rb2 van
-0.39 Rb2 very
-0.66 Rb2 was
-0.23 Rb2 we
-0.19 Rb2 well
0.36 Rb2 were
-0.25 Rb2 what
0.17 Rb2 where
0.23 Rb2 which
0.82 Rb2 while
-0.05 Rb2 who
-0.37 Rb2 whose
0.11 Rb2 will
-0.27 Rb2 winning
-0.58 Rb2 with
0.10 Rb2 work
-0.28 Rb2 would
-0.09 Rb2 writing
-0.30 Rb2 written
-0.12 Rb2 wrote
-0.26 Rb2 “
-0.21 Rb2 ”
-0.82 block caption
0.43 block heading
0.10 block item
-0.19 block paragraph
-0.22 block row
-0.82 block title
-0.54 count 0
-0.25 count 1
0.04 count 2
-0.32 count 3
0.62 count 4
-0.35 count all1
0.17 count all2
0.20 count all4
0.19 count all5
0.75 count all6
-0.26 len 1
-0.37 len 2
0.13 len 3
0.22 len 5
-0.28 len 6
0.37 shape alone
-0.35 shape capitals
-0.30 shape company1
-0.95 shape company2
-1.02 shape company3
-0.92 shape company4
0.09 shape first
-0.16 shape inner
0.11 shape nearly-alone
0.50 shape noun
0.34 shape opens
-0.76 shape person2
-0.09 shape person3
-0.86 shape person4
0.36 shape quoted
-0.67 shape surname
-0.26 shape unknown1
0.24 shape unknown3
0.31 shape unknown4
-0.14 sign afterChannel
1.02 sign afterNoun
0.33 sign capitals
0.31 sign fateSubject
0.45 sign fromMaker
0.22 sign inPlace
-0.82 sign inTitle
0.11 sign isSeries
0.21 sign known
0.17 sign knownOrdinary
1.11 sign knownOrdinaryWord
0.38 sign knownWord
-0.24 sign listed
0.21 sign midSentence
-0.66 sign otherWork
0.96 sign ownChannel
-0.11 sign ownPeople
-0.83 sign personName
-0.37 sign playsRole
0.36 sign quoted
0.23 sign repeated
-0.31 sign returns
0.35 sign speaks
0.24 sign tvContext
0.21 sign withChannel
-0.16 sign withPeople
-0.40 sign withSeason
-0.20 told holds
-0.66 told holds-more
0.15 told inside
-0.84 told inside-more
0.82 told known
-0.32 told ordinary
-0.37 w1 's
-1.41 w1 :
0.21 w1 a
-0.23 w1 a-list
-0.52 w1 abby
-0.13 w1 abc
-0.30 w1 abi
-0.32 w1 academy
-0.13 w1 according
-0.96 w1 act
-0.07 w1 adam
0.10 w1 after
-0.39 w1 agents
-0.51 w1 ai
-0.07 w1 aja
-0.08 w1 alan
-0.27 w1 alex
-0.20 w1 alexa
-0.04 w1 alexander
-0.28 w1 ali
-0.22 w1 alison
0.15 w1 all
-0.58 w1 alma
-0.50 w1 amanda
-0.35 w1 amber
-0.18 w1 amc
0.32 w1 american
-0.05 w1 anand
-0.35 w1 andrew
-0.44 w1 anime
-0.68 w1 anna
0.63 w1 anne
-0.17 w1 anthony
-0.72 w1 apple
0.58 w1 arrow
-0.55 w1 aryan
-0.42 w1 as
-0.10 w1 ashes
-0.13 w1 asuka
-0.60 w1 atlanta
-0.61 w1 aussie
0.50 w1 austin
-0.55 w1 bae
0.44 w1 bandish
0.11 w1 barry
-0.66 w1 batman
-0.60 w1 bbc
-0.37 w1 be
-0.12 w1 bean
-0.42 w1 belfast
-0.26 w1 belgravia
-0.49 w1 below
-0.46 w1 ben
-0.13 w1 benedict
-0.07 w1 benjamin
-0.70 w1 best
0.40 w1 better
0.05 w1 big
-0.13 w1 billie
0.40 w1 black
-0.05 w1 brad
-0.40 w1 brenda
-0.17 w1 brian
-0.65 w1 bridgerton
0.21 w1 broadchurch
-0.09 w1 brooke
-0.09 w1 bryan
-0.41 w1 california
0.92 w1 call
-0.59 w1 cameras
-0.75 w1 cardiff
-0.28 w1 carlos
-0.09 w1 casey
-1.19 w1 cast
-1.06 w1 casting
-0.38 w1 catching
-0.20 w1 catherine
-0.10 w1 celeste
-0.16 w1 channel
-0.20 w1 charles
-0.25 w1 charlie
-0.73 w1 chief
-0.83 w1 choi
-0.18 w1 chris
-0.24 w1 christina
-0.10 w1 christopher
-0.53 w1 chuck
-0.10 w1 claire
-0.44 w1 clark
-0.62 w1 clean
-0.65 w1 colin
-0.63 w1 confirmed
-0.86 w1 courtesy
-0.23 w1 courtney
-0.16 w1 craig
-1.04 w1 crime
0.35 w1 critical
-0.19 w1 cruz
-0.14 w1 cumbrian
-0.45 w1 cw
-0.62 w1 daily
0.46 w1 dan
-0.05 w1 dana
-0.28 w1 daniel
-0.19 w1 danny
0.65 w1 daredevil
-0.11 w1 dario
-0.24 w1 dark
-0.05 w1 darren
-0.54 w1 date
0.42 w1 dave
-0.34 w1 david
0.10 w1 day
-0.15 w1 dci
-0.32 w1 dean
0.50 w1 death
-0.07 w1 deborah
-0.35 w1 desperate
-0.44 w1 detective
0.39 w1 devs
-0.27 w1 di
-0.25 w1 diesel
-0.73 w1 director
-0.07 w1 disclaimer
0.30 w1 doctor
-0.05 w1 dominic
-0.70 w1 don't
-0.22 w1 douglas
-0.07 w1 downton
-0.65 w1 dr
-0.36 w1 drama
-0.15 w1 ds
-0.26 w1 dublin
-0.86 w1 early
-0.15 w1 east
-0.33 w1 eastenders
0.41 w1 eli
-0.08 w1 elijah
-0.13 w1 elite
0.61 w1 ellen
-0.37 w1 ellie
-0.04 w1 elliot
-0.50 w1 email
-0.14 w1 emily
-0.11 w1 emma
0.54 w1 empire
-0.14 w1 endemol
-0.53 w1 entertainment
0.13 w1 er
0.10 w1 eric
-0.15 w1 erik
-0.09 w1 erin
-0.29 w1 eve
-0.47 w1 executive
-0.35 w1 fallout
-0.30 w1 family
-0.64 w1 far
0.20 w1 fargo
-0.24 w1 fast
-0.46 w1 father
-0.25 w1 felix
-0.09 w1 fogelman
0.76 w1 for
-0.80 w1 format
0.66 w1 franklin
-0.50 w1 friday
-0.60 w1 fx
-0.45 w1 game
-0.11 w1 gary
-0.29 w1 generation
-0.11 w1 gentleman
-0.13 w1 george
-0.08 w1 getting
-0.09 w1 gil
0.57 w1 ginny
-0.58 w1 girls
0.47 w1 girls5eva
-0.80 w1 given
-0.35 w1 glasgow
-0.05 w1 glenn
0.37 w1 go
0.11 w1 goblin
-0.85 w1 gone
-0.09 w1 good
0.54 w1 gotham
-0.28 w1 grace
-0.12 w1 graham
0.62 w1 great
0.71 w1 grey
-0.09 w1 gu
-0.23 w1 gujarati
-0.12 w1 guy
-0.14 w1 gwyneth
-0.13 w1 hajime
-0.32 w1 hakan
-0.23 w1 han
0.87 w1 handsome
-0.22 w1 hannah
0.24 w1 happy
-0.75 w1 he'll
-0.55 w1 head
0.40 w1 heartland
-0.13 w1 helen
0.48 w1 hello
0.41 w1 high
-0.15 w1 hiroyuki
0.51 w1 home
0.42 w1 homeland
0.42 w1 house
-0.19 w1 iain
-0.48 w1 imdb
0.06 w1 in
0.51 w1 indian
0.69 w1 inside
-0.16 w1 ip
-0.51 w1 is
-0.11 w1 isaac
-0.66 w1 istanbul
-0.31 w1 it
-0.67 w1 itaewon
-0.17 w1 itv
0.20 w1 jack
-0.11 w1 jacob
-0.05 w1 jaideep
-0.12 w1 jake
-0.57 w1 james
-0.44 w1 jamie
-0.15 w1 jane
-0.18 w1 jang
-0.25 w1 jason
-0.41 w1 jay
-0.24 w1 jeff
-0.15 w1 jenna
-0.04 w1 jennifer
-0.11 w1 jeremy
-0.07 w1 jess
-0.05 w1 jessica
-0.12 w1 jim
-0.19 w1 jimmy
-0.20 w1 jo
-0.04 w1 joanna
-0.54 w1 jodie
-0.34 w1 joe
-0.32 w1 joel
-0.60 w1 john
-0.07 w1 jon
-0.24 w1 jonathan
-0.47 w1 joo
-0.17 w1 jose
-0.08 w1 josh
-0.36 w1 joshua
0.05 w1 jujutsu
-0.15 w1 julia
-0.10 w1 julianne
-0.29 w1 jung
-0.37 w1 kadokawa
-0.26 w1 kaleen
-0.56 w1 kang
-0.43 w1 kansas
-0.04 w1 karen
-0.42 w1 karey
-0.18 w1 kate
-0.17 w1 kathy
-0.08 w1 kelly
-0.30 w1 ken
-0.04 w1 kenjiro
-0.11 w1 kevin
0.38 w1 killing
0.59 w1 killjoys
-0.86 w1 kim
-0.38 w1 king
-0.12 w1 kristin
-0.23 w1 kudos
-0.54 w1 kumud
0.42 w1 la
-0.40 w1 lady
0.37 w1 last
-0.08 w1 laura
-0.09 w1 lauren
-0.68 w1 law
-0.09 w1 leah
-0.90 w1 lee
-0.39 w1 leslie
-0.13 w1 levi
-0.27 w1 liar
-0.11 w1 liden
-0.51 w1 life
-0.45 w1 like
-0.16 w1 lila
-0.64 w1 lim
-0.46 w1 line
-0.29 w1 lisa
-0.08 w1 liu
-0.23 w1 liz
-0.25 w1 lord
0.67 w1 lost
0.16 w1 love
-0.45 w1 loy
-0.20 w1 lucy
-0.62 w1 luther
0.06 w1 mad
-0.46 w1 making
-0.54 w1 man
-0.11 w1 manish
-0.14 w1 mappa
-0.26 w1 marcella
-0.23 w1 maria
-0.10 w1 marion
-0.77 w1 mark
-0.31 w1 marta
-0.67 w1 martin
-0.12 w1 marty
0.26 w1 marvel
-0.28 w1 matt
-0.10 w1 matthew
-0.12 w1 maura
-0.05 w1 maya
-0.39 w1 meanwhile
-0.24 w1 media
-0.83 w1 meet
0.14 w1 mercy
-0.54 w1 meredith
-0.39 w1 michael
-0.25 w1 michelle
-0.06 w1 mick
-0.19 w1 miguel
-0.09 w1 mike
0.32 w1 miranda
1.09 w1 mirzapur
-0.43 w1 miss
-0.68 w1 missing
0.58 w1 modern
0.51 w1 molly
-0.79 w1 monday
-0.45 w1 money
-0.59 w1 moon
0.25 w1 mr
0.30 w1 mrs
-1.13 w1 mumbai
0.59 w1 my
-0.10 w1 nadine
-0.22 w1 naughty
-0.28 w1 ncis
-0.09 w1 neeraj
0.62 w1 neighbours
-0.55 w1 neil
-1.06 w1 new
-0.14 w1 nick
-0.09 w1 nicola
-0.06 w1 nicole
-0.37 w1 niecy
-0.21 w1 nielsen
-0.68 w1 night
-0.12 w1 nikkhil
-0.08 w1 noah
-0.32 w1 noboru
-0.42 w1 northern
-0.51 w1 not
-0.46 w1 note
-0.16 w1 odar
-0.26 w1 ok
-0.16 w1 oliver
-0.18 w1 olivia
-0.05 w1 omar
-0.78 w1 on
-0.08 w1 one
-0.69 w1 only
-0.05 w1 orla
0.05 w1 orphan
-0.35 w1 ott
0.54 w1 our
-0.63 w1 out
-0.57 w1 outstanding
-0.09 w1 paatal
-0.36 w1 palmer
-0.06 w1 pankaj
-0.30 w1 paradise
-0.48 w1 paris
-0.50 w1 park
-0.26 w1 pat
-0.07 w1 patrick
-0.53 w1 paul
-0.32 w1 paula
-0.15 w1 peabody
-0.27 w1 peaky
0.14 w1 penny
0.10 w1 percy
-0.36 w1 peter
-0.04 w1 phantom
-0.35 w1 philip
-0.66 w1 photos
-0.24 w1 playstation
0.59 w1 poldark
-0.30 w1 police
0.77 w1 power
-0.54 w1 premiere
0.25 w1 press
-0.41 w1 prison
-0.05 w1 producer
-0.42 w1 producers
-0.55 w1 pv
-0.19 w1 quay
-0.07 w1 rachel
-0.66 w1 ragnarok
-0.05 w1 randall
-0.79 w1 ready
0.22 w1 reckless
-0.12 w1 red
-0.16 w1 reese
-0.10 w1 regina
-1.01 w1 release
-0.12 w1 renee
-0.92 w1 renewed
-0.10 w1 richard
-0.61 w1 rio
-0.06 w1 river
0.16 w1 roar
-0.17 w1 robert
-0.13 w1 rohit
-0.09 w1 ron
-0.46 w1 rotten
-0.22 w1 royal
-0.76 w1 rudy
-0.35 w1 russell
-0.07 w1 ryan
-0.22 w1 ryohei
-0.20 w1 sacha
-0.96 w1 sad
-0.39 w1 sally
-0.19 w1 sam
-0.11 w1 samantha
-0.12 w1 samuel
-0.80 w1 san
-0.09 w1 sanjay
-0.15 w1 sara
-0.48 w1 sarah
-0.26 w1 satoru
-0.81 w1 screen
-0.31 w1 sean
-1.02 w1 season
-0.06 w1 sebastian
-0.18 w1 secret
-0.16 w1 seo
-0.64 w1 sergeant
0.33 w1 servant
0.36 w1 severance
0.33 w1 shark
-0.17 w1 shawn
-0.43 w1 sherwood
0.59 w1 shetland
-0.39 w1 shibuya
-0.63 w1 shin
-0.70 w1 shocking
0.33 w1 shogun
-0.53 w1 shonen
-0.18 w1 shweta
0.17 w1 silent
0.64 w1 silo
-0.24 w1 simon
-0.37 w1 siobhan
-0.57 w1 six
-0.76 w1 sky
-0.28 w1 skyfall
0.46 w1 slow
-0.14 w1 small
-0.37 w1 so
-0.11 w1 sofia
-0.71 w1 song
-0.93 w1 sony
-0.64 w1 sophie
-0.43 w1 source
-0.54 w1 south
-0.51 w1 space
-0.78 w1 special
-0.84 w1 spring
0.25 w1 st
-0.83 w1 stan
-0.65 w1 star
-0.28 w1 stars
-0.25 w1 states
0.40 w1 station
-0.61 w1 stephen
-0.40 w1 sterling
-0.31 w1 steve
-0.56 w1 steven
-0.45 w1 still
-0.22 w1 stranger
-0.13 w1 stuart
-0.56 w1 studio
0.06 w1 suits
-0.64 w1 sunday
-0.62 w1 sundays
0.46 w1 sunny
-0.20 w1 super
0.48 w1 supernatural
-0.58 w1 svu
-0.53 w1 sydney
0.12 w1 tamil
-0.22 w1 taylor
-0.63 w1 tba
-0.50 w1 television
-0.47 w1 telugu
0.38 w1 the
-0.90 w1 thursday
-0.19 w1 tim
-0.29 w1 time
-0.04 w1 timothy
-0.15 w1 tina
0.07 w1 to
-0.79 w1 today
0.96 w1 tokyo
-0.24 w1 tom
-0.11 w1 tommy
-0.04 w1 tomokazu
-0.16 w1 tony
-0.86 w1 top
0.33 w1 torchwood
-0.52 w1 toronto
0.86 w1 true
0.08 w1 truth
-0.70 w1 tuesdays
-0.49 w1 twilight
0.49 w1 under
-0.53 w1 united
-0.20 w1 universal
-0.10 w1 van
0.40 w1 veep
-0.19 w1 vicky
-0.09 w1 victoria
0.17 w1 virgin
-0.75 w1 volume
0.26 w1 walker
0.58 w1 walking
-0.04 w1 walton
-0.37 w1 webtoon
-0.39 w1 wednesday
-0.38 w1 west
-0.37 w1 what
-0.31 w1 when
-0.83 w1 where
-0.71 w1 whether
0.95 w1 white
-0.41 w1 who
0.69 w1 wild
0.42 w1 will
-0.05 w1 william
0.61 w1 wynonna
-0.27 w1 yasuhiro
-0.16 w1 years
0.52 w1 yellowstone
-0.60 w1 yet
-0.06 w1 yoon
-0.33 w1 yorkshire
0.18 w1 you
-0.07 w1 yuki
-0.22 w1 yuzuha
-0.07 w1 zoe
-0.88 wn !
-0.69 wn 's
-0.40 wn 1
-1.04 wn 10-episode
-0.18 wn 13
0.40 wn 19
0.93 wn 2
0.04 wn 29
0.66 wn 3
-0.29 wn 30
-1.22 wn 5
-0.91 wn 6
-1.13 wn ?
-0.23 wn a-list
-0.07 wn abbey
-0.05 wn abe
-0.51 wn about
0.34 wn academia
0.26 wn action
-0.12 wn advani
0.81 wn affair
0.14 wn agent
-0.05 wn ahlawat
-0.08 wn ali
-0.57 wn alma
0.37 wn america
0.83 wn anatomy
-0.32 wn anime
-0.14 wn anthony
-0.21 wn aoki
0.65 wn arrow
-0.09 wn ashes
-0.62 wn association
-0.10 wn atlanta
-0.72 wn aussie
0.38 wn austin
-0.84 wn australia
-0.41 wn award
0.51 wn away
-0.50 wn back
-0.55 wn bailey
0.44 wn bandits
-0.57 wn barber
0.15 wn barry
-0.26 wn baruchel
-0.10 wn bateman
-0.65 wn batman
-0.66 wn bay
0.44 wn be
-0.12 wn bean
0.99 wn beauty
-0.42 wn belfast
-0.26 wn belgravia
-0.40 wn bell
-0.49 wn below
-0.37 wn bishop
0.10 wn blacklist
-0.27 wn blinders
-0.09 wn bloys
-0.45 wn book
-0.60 wn bowl
0.10 wn boys
-0.14 wn brandon
-0.57 wn break
-0.76 wn bridgerton
0.21 wn broadchurch
-0.19 wn bronte
-0.51 wn brown
-0.30 wn browne
-0.04 wn bunny
-0.43 wn burke
-0.41 wn california
-0.59 wn cameras
-0.04 wn capaldi
0.52 wn card
-0.45 wn cardiff
0.36 wn cards
-1.00 wn cast
-0.04 wn castle
-0.19 wn cawood
-0.43 wn center
-0.12 wn chandra
-0.54 wn cherry
-0.28 wn chicago
-1.08 wn city
-0.44 wn clark
-0.25 wn class
-0.06 wn clinton
-0.43 wn coast
-0.20 wn cohen
-0.42 wn comedy
-0.26 wn company
-0.63 wn confirmed
0.74 wn conners
0.27 wn control
-0.04 wn cooper
-0.34 wn corporation
-0.17 wn cox
-0.14 wn crime
-0.25 wn crow
-0.50 wn crown
-0.19 wn cruz
-0.13 wn cumberbatch
-0.14 wn cumbrian
-0.28 wn curtis
-0.31 wn cw
-0.10 wn daisy
-0.10 wn daly
0.57 wn dan
-0.24 wn daniel
0.65 wn daredevil
-0.16 wn dark
-0.86 wn date
0.43 wn dave
-0.14 wn david
-0.30 wn davies
-0.24 wn davis
-0.87 wn day
0.76 wn dead
-0.74 wn deadline
-0.31 wn dean
-0.12 wn department
-0.16 wn desai
-0.32 wn desire
0.39 wn devs
0.55 wn diaries
-0.07 wn disclaimer
-0.39 wn disney
0.46 wn doctor
-0.22 wn dog
-0.05 wn dong-gun
0.21 wn door
-0.17 wn douglas
0.62 wn down
0.19 wn dragon
-0.86 wn drama
0.14 wn dreadful
-0.19 wn druckmann
-0.46 wn duty
0.61 wn earp
0.80 wn earth
-0.33 wn eastenders
0.35 wn edge
-0.07 wn egan
-0.08 wn eleazar
0.42 wn elite
-0.70 wn email
0.52 wn empire
-0.43 wn end
-0.68 wn england
-0.74 wn entertainment
0.13 wn er
0.12 wn eric
-0.11 wn eun
-0.29 wn eve
-0.37 wn expo
-0.29 wn fall
-0.87 wn fallout
-0.14 wn family
-0.09 wn far
0.20 wn fargo
-0.13 wn ferguson
-0.19 wn festival
-0.54 wn films
-0.08 wn finneran
-0.16 wn fire
0.52 wn first
-0.23 wn fogelman
-0.71 wn football
-0.48 wn for
-0.05 wn ford
-0.98 wn forgotten
-0.42 wn format
-0.63 wn foster
-0.05 wn foy
-0.07 wn franco
-0.28 wn frankie
0.66 wn franklin
-0.27 wn freeman
-0.14 wn frost
-0.11 wn fujita
-0.63 wn game
-0.04 wn games
0.22 wn george
0.57 wn georgia
0.70 wn girl
0.20 wn girls
0.47 wn girls5eva
-0.80 wn given
-0.35 wn glasgow
-0.09 wn gleeson
-0.33 wn glen
0.69 wn go
-0.26 wn goggins
-0.44 wn gone
0.54 wn gotham
0.56 wn grace
-0.78 wn graham
-0.06 wn grant
-0.66 wn great
-0.11 wn guerra
-0.23 wn gujarati
0.45 wn guy
0.65 wn hain
-0.15 wn han
-0.24 wn hannah
-0.30 wn harrington
-0.17 wn hartley
-0.11 wn hawley
-0.75 wn he'll
0.40 wn heartland
-0.51 wn heist
-0.10 wn helsing
-0.18 wn hendricks
-0.65 wn heroes
-0.04 wn herron
-1.04 wn highlights
-0.72 wn hill
-0.08 wn hoffman
-0.05 wn holmes
-0.10 wn home
0.42 wn homeland
-0.82 wn hong
0.46 wn horses
0.82 wn hour
0.05 wn house
-0.28 wn howard
-0.06 wn howey
-0.05 wn hudson
-0.07 wn hughes
0.44 wn hyde
0.90 wn idol
-0.11 wn ii
-0.61 wn iii
-0.58 wn in
0.11 wn incident
0.40 wn india
0.39 wn innocent
-0.38 wn international
-0.16 wn ip
-0.07 wn irish
-0.67 wn is
-0.47 wn island
-0.72 wn istanbul
0.24 wn it
-0.19 wn iv
-0.20 wn jack
-0.37 wn jackson
-0.33 wn james
-0.50 wn jarvis
-0.05 wn ji-won
-0.17 wn jimmy
-0.59 wn joe
-0.59 wn john
-0.68 wn jones
-0.07 wn joy
-0.11 wn jr
-0.33 wn jun
0.05 wn kaisen
-0.56 wn kang
-0.31 wn kate
-0.13 wn kaul
-0.14 wn kelly
-0.43 wn ken
-0.21 wn khan
-0.31 wn kher
0.63 wn kids
-0.21 wn killing
0.59 wn killjoys
-0.09 wn kim
-0.20 wn kimura
0.43 wn king
-0.32 wn kingdom
-0.05 wn kirkman
-0.05 wn knight
-0.23 wn kudos
-0.18 wn lady
-0.13 wn lancashire
-0.24 wn landgraf
0.40 wn law
-0.11 wn lee
-0.38 wn leslie
0.44 wn life
-0.30 wn lisa
-0.23 wn liz
-0.04 wn logan
-0.09 wn lok
-0.50 wn lopez
0.62 wn lost
1.02 wn love
-0.07 wn ltd
-0.62 wn luther
-0.11 wn lyons
-0.41 wn magazine
0.29 wn making
-0.62 wn man
-0.21 wn manga
-0.14 wn mappa
-0.26 wn marcella
-0.29 wn mark
0.23 wn mars
-0.07 wn marshall
-0.59 wn martin
-0.45 wn may
-0.11 wn mazin
-0.18 wn mcclure
0.26 wn me
-0.39 wn meanwhile
-0.29 wn media
-0.50 wn meet
-0.21 wn meloni
0.60 wn men
-0.35 wn mi5
0.78 wn midwife
-0.39 wn milat
-0.21 wn miller
0.38 wn minds
-0.32 wn minutes
-0.34 wn mirzapur
0.11 wn miss
0.11 wn missing
-0.41 wn moffat
-0.23 wn molly
-0.75 wn mondays
-0.15 wn moore
-0.35 wn moreno
-0.32 wn morgan
-0.05 wn moss
0.09 wn mother
-0.35 wn mumbai
-0.90 wn murders
0.86 wn mysteries
-0.04 wn nakamura
-0.37 wn nash
-0.44 wn naughton
-0.28 wn ncis
0.62 wn neighbours
-0.18 wn networks
-0.05 wn neustadter
-0.04 wn newman
-0.09 wn news
-0.21 wn nielsen
-0.70 wn nine
-0.22 wn nolan
0.28 wn norton
-0.46 wn note
-0.17 wn o'brien
-0.05 wn o'neill
-0.16 wn odar
-0.49 wn of
0.68 wn off
-0.18 wn offenders
-0.27 wn office
-0.05 wn oldman
-0.15 wn oliver
-0.14 wn olympics
-0.04 wn olyphant
-0.63 wn on
-0.16 wn one
-0.19 wn ono
-0.75 wn order
-0.12 wn ortega
-0.35 wn ott
-0.36 wn ozark
-0.35 wn palmer
0.88 wn paradise
-0.14 wn paris
-0.17 wn park
-0.06 wn paul
-0.07 wn paulson
0.47 wn pd
-0.24 wn peabody
-0.23 wn peter
-0.18 wn phillips
-0.76 wn photo
-0.66 wn photos
-0.44 wn picture
-0.59 wn pictures
-0.43 wn piper
-0.24 wn playstation
-0.77 wn pm
0.46 wn point
0.59 wn poldark
-0.38 wn police
-0.04 wn pompeo
0.06 wn power
-0.18 wn press
-0.47 wn producers
-0.46 wn productions
-0.25 wn programming
0.10 wn protector
-0.11 wn purvis
-0.55 wn pv
0.70 wn queen
-0.62 wn queensland
-0.68 wn ragnarok
0.22 wn reckless
0.53 wn recruit
-0.34 wn red
-0.24 wn reid
-0.05 wn reilly
-0.22 wn return
-0.13 wn river
-0.21 wn rodriguez
0.79 wn rookie
-0.07 wn rosenthal
-0.43 wn royce
0.04 wn rules
-0.05 wn ryan
-0.10 wn sam
-0.27 wn sarah
-0.06 wn satchwell
0.36 wn saul
-0.10 wn scott
-0.84 wn screen
0.33 wn servant
0.36 wn severance
0.25 wn shadows
-0.45 wn shaftesbury
-0.46 wn shah
-0.11 wn sharma
-0.10 wn shepherd
-0.49 wn sherwood
0.59 wn shetland
-0.16 wn shibuya
-0.27 wn shimizu
-0.12 wn shin
0.33 wn shogun
0.31 wn show
0.64 wn silo
0.56 wn singer
-0.57 wn singh
-0.10 wn skyfall
0.08 wn slayer
-0.64 wn smith
0.08 wn snow
-0.55 wn sony
-0.43 wn source
-0.63 wn space
-0.57 wn special
-0.90 wn spring
-0.07 wn stabler
-0.22 wn stan
0.62 wn standing
0.25 wn star
-0.15 wn stark
-0.28 wn stars
-0.59 wn states
-1.02 wn status
-0.09 wn stevenson
-0.63 wn stewart
-0.27 wn stokes
-0.47 wn stone
0.33 wn story
0.43 wn street
-0.05 wn stuart
-0.59 wn studios
0.06 wn suits
-0.37 wn sun-young
-0.62 wn sundays
-0.10 wn sung
-0.65 wn sunshine
0.48 wn supernatural
-0.73 wn svu
0.73 wn tale
0.58 wn tamil
0.33 wn tank
-0.20 wn taylor
-0.63 wn tba
-0.36 wn ted
-0.32 wn television
-0.47 wn telugu
0.22 wn things
-0.16 wn thomas
-0.11 wn thomson
-0.08 wn thornton
-0.21 wn thriller
-0.45 wn thrones
-0.12 wn tierney
-0.68 wn time
-0.60 wn tiwari
-0.92 wn today
0.08 wn told
-0.63 wn torchwood
-0.49 wn toronto
-0.06 wn tovey
-0.38 wn tower
-0.36 wn tripathi
-0.04 wn tsuda
-0.70 wn tuesdays
-0.30 wn tv
-0.05 wn uchida
0.10 wn uk
-0.19 wn ulusoy
-0.49 wn university
-0.49 wn update
-0.70 wn us
0.72 wn v
-0.07 wn valley
0.40 wn veep
-0.64 wn voice
-0.22 wn wainwright
0.18 wn walker
-0.07 wn walter
-0.04 wn walton
0.32 wn wars
0.13 wn way
-0.13 wn webtoon
0.47 wn wednesday
-0.16 wn west
1.06 wn who
-0.23 wn williams
-0.16 wn wilson
-0.12 wn winston
-0.65 wn winter
0.29 wn witcher
-0.15 wn witherspoon
0.25 wn witness
-0.23 wn wolf
-0.18 wn won
-0.07 wn wood
0.21 wn world
-0.09 wn worth
-0.11 wn wright
-0.34 wn writing
-0.20 wn yamashita
-0.61 wn yamazaki
0.63 wn ye
-0.16 wn years
0.52 wn yellowstone
-0.50 wn yet
-0.10 wn yoo
0.49 wn york
-0.33 wn yorkshire
0.82 wn you
-0.25 wn youn-jung
-0.44 wn young
`
