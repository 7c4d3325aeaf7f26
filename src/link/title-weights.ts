/** What the title model has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const titleWeights = `
-0.441 bias
-0.39 A !
-0.42 A "
-0.23 A #
-0.86 A %
0.35 A %C
-0.08 A %G
0.30 A %N
-0.65 A %O
-0.33 A %Y
0.49 A &
-0.30 A '
-0.13 A 's
0.56 A (
-0.58 A )
-0.49 A +
-0.53 A --
-0.18 A ...
-0.53 A /
0.10 A :
-0.23 A ;
-0.44 A ?
-0.69 A @
0.53 A [
-0.50 A ]
0.44 A about
-0.28 A acclaimed
-0.08 A according
-0.52 A act
-0.24 A action
-0.23 A actor
-0.53 A actress
0.95 A adaptation
-0.51 A adapted
0.45 A adapts
-0.42 A added
-0.27 A after
-0.71 A again
0.11 A against
-0.26 A agent
-0.23 A ago
-0.13 A ahead
0.13 A air
-0.37 A aired
0.11 A airs
0.25 A aja
-0.08 A aka
0.29 A all
0.06 A almost
-0.40 A alone
-0.62 A along
-0.28 A alongside
-0.21 A already
0.20 A also
-0.45 A although
-0.74 A always
-0.05 A am
0.32 A amazing
0.58 A among
0.82 A an
-0.87 A animated
-0.51 A anime
0.47 A announced
-0.31 A announcement
0.60 A another
-0.56 A anticipated
-0.44 A any
-0.54 A appear
0.15 A are
-0.07 A area
0.12 A around
0.06 A arrived
-0.08 A arrives
-0.29 A art
-0.51 A as
0.40 A attached
-0.32 A attended
-0.09 A attends
0.51 A audience
-0.65 A available
-0.22 A away
-0.29 A axed
-0.35 A b
-0.10 A back
-0.30 A bad
0.05 A based
0.45 A be
-0.15 A became
-0.67 A become
-0.36 A been
0.41 A before
0.12 A begin
0.38 A begins
0.14 A behind
-0.48 A best
0.10 A better
0.72 A between
-0.34 A blessed
0.09 A board
0.08 A boasts
-0.30 A body
-0.55 A book
-0.18 A boss
-0.23 A both
-0.27 A bow
-0.40 A boy
-0.75 A brand
-0.64 A break
-0.06 A bright
-0.24 A brilliant
-0.55 A broadcast
-0.27 A brother
0.14 A brought
-0.21 A business
-0.50 A but
1.11 A by
-0.17 A cable
0.35 A calendar
-0.46 A called
0.23 A came
-0.34 A cameras
-0.60 A can
-0.74 A canceled
0.73 A cancelled
0.71 A cards
-0.89 A cast
-0.76 A casting
-0.29 A centre
0.33 A centres
0.05 A changed
0.24 A changing
0.30 A channel
-0.27 A channels
-0.91 A character
-0.19 A characters
-0.30 A charge
-0.32 A charismatic
0.32 A checking
-0.28 A chef
-0.04 A chief
-0.26 A childhood
-0.32 A city
-0.38 A clarify
-0.64 A classic
0.18 A close
-0.29 A closer
-0.29 A co-creator
0.27 A co-creators
-0.05 A collaboration
0.43 A come
0.58 A comeback
0.19 A comedy
-0.29 A comes
-0.22 A coming
-0.34 A commented
-0.54 A commissioned
-0.09 A company
-0.36 A complex
0.12 A concluded
-0.49 A confirmed
-0.32 A consistently
-0.08 A consists
-0.35 A continue
-0.43 A continues
0.24 A contrast
-0.65 A control
-0.08 A corruption
-0.51 A create
-0.61 A created
-0.36 A creative
1.02 A creator
0.54 A creators
-0.07 A crime
0.05 A critically
-0.25 A cult
0.37 A current
-0.71 A da
-0.45 A daily
0.24 A dark
-0.42 A data
0.47 A date
-0.05 A daughter
-0.44 A day
0.42 A days
-0.24 A dci
-0.81 A de
-0.74 A dead
-0.45 A deal
0.33 A death
0.46 A debut
0.45 A debuted
-0.11 A decide
-0.06 A decided
-0.12 A decision
-0.38 A dedicated
0.23 A delighted
-0.48 A described
-0.07 A design
-0.65 A designs
0.11 A despite
-0.47 A detective
-0.38 A determined
0.94 A development
-0.32 A di
0.10 A didn't
-0.24 A dinner
-0.17 A direct
0.15 A directed
-0.82 A directing
-1.16 A director
-0.59 A directs
-0.28 A dirty
-0.57 A discover
-0.05 A discovered
-0.34 A discovers
-0.71 A do
0.78 A documentary
-0.39 A does
-0.18 A doesn't
-0.18 A doing
-0.16 A doo
-0.07 A doors
-0.12 A down
-0.06 A dr
-0.48 A drama
-0.43 A dramas
0.17 A dropped
-0.09 A ds
0.55 A due
-0.46 A during
-0.36 A duties
-0.70 A e
-0.58 A e.
-0.18 A earlier
0.80 A early
0.73 A earned
0.63 A edited
0.64 A eighth
-0.18 A end
-0.24 A ended
0.17 A ending
-0.32 A enough
0.12 A enter
0.08 A entertainment
-0.62 A epic
0.33 A episode
0.33 A episodes
-0.11 A er
-0.20 A era
-0.47 A even
0.57 A event
-0.28 A ever
-0.73 A every
-0.37 A ex-husband
-0.06 A excited
-0.36 A exec
0.07 A executive
0.76 A expected
-0.56 A expressed
0.43 A fall
-0.14 A fame
-0.50 A family
-0.53 A famous
-0.26 A fan
0.46 A fans
-0.34 A fantastic
0.79 A fantasy
-0.33 A far
-0.59 A father
-0.35 A favorite
-0.52 A favourite
0.48 A fbi
0.46 A feature
-0.54 A feb
0.29 A few
0.20 A fifth
-0.84 A fighting
-0.51 A figure
-0.25 A film
-0.11 A filmed
-0.61 A filming
0.41 A final
-0.52 A finale
-0.25 A finally
-0.37 A financial
-0.38 A find
-0.04 A finding
-0.22 A finish
0.09 A finishes
0.50 A first
-0.20 A five
-0.08 A focus
0.55 A followed
0.10 A following
-0.17 A follows
-0.45 A for
-0.15 A former
-0.32 A fortress
-0.33 A found
-0.56 A four
-0.30 A friend
0.82 A from
-0.13 A front
0.52 A fronted
-0.65 A game
-0.76 A gang
0.16 A get
-0.19 A gets
-0.25 A getting
-0.46 A girl
-0.13 A given
-0.56 A global
-0.24 A go
0.35 A goes
-0.69 A good
0.21 A got
-0.33 A great
-0.10 A grew
0.10 A guy
-0.10 A ha
0.75 A had
-0.19 A half
-0.24 A han
0.78 A happening
0.42 A has
-0.55 A hat
0.19 A have
0.55 A having
0.27 A he
0.31 A head
-0.09 A heir
-0.15 A helm
-0.04 A helmed
-1.01 A her
-0.08 A here
-0.05 A heroine
-0.49 A hiding
-0.48 A high
0.17 A highest-rated
-0.56 A highly
-0.33 A him
-0.48 A himself
0.05 A his
-0.49 A historical
0.76 A history
0.12 A hit
-0.16 A home
-0.12 A homicide
0.61 A hospital
0.37 A hosted
-0.09 A hot
-0.31 A however
-0.64 A husband
0.08 A i
-0.23 A ii
-0.15 A illustrated
-0.10 A includes
0.88 A including
-0.44 A increasingly
0.29 A incredible
0.63 A indeed
-0.50 A independent
0.05 A instant
-0.44 A instead
0.33 A interesting
-0.74 A international
-0.24 A interview
0.60 A into
-0.56 A investigate
0.55 A investigates
0.35 A investigation
0.06 A involved
0.17 A is
-0.33 A isn't
-0.99 A it
0.10 A its
-0.23 A itv
0.14 A iv
0.18 A job
0.15 A join
-0.87 A joined
-0.76 A joining
-0.13 A joins
-0.38 A journalist
-0.69 A journey
-0.16 A joy
0.42 A just
-0.52 A k.
-0.57 A kept
-0.69 A know
0.32 A knowledge
-0.15 A known
-0.38 A la
0.04 A label
-0.56 A large
0.62 A last
0.55 A later
-0.26 A latest
-0.15 A latter
0.18 A launch
-0.32 A launched
-0.18 A law
-0.42 A lawyer
-0.35 A lead
0.09 A leading
-0.62 A leads
-0.40 A leave
0.46 A leaving
0.67 A led
0.61 A left
-0.29 A less
-0.17 A life
0.12 A light
-0.68 A like
-0.45 A likely
-0.10 A lim
0.15 A limited
-0.81 A list
0.73 A liu
0.30 A lives
-0.16 A local
-0.11 A location
0.20 A long
-0.32 A longtime
-0.52 A looked
0.21 A looks
0.48 A love
-0.49 A loy
-0.12 A ltd
-0.21 A mad
-0.71 A made
-0.81 A magazine
-0.06 A main
-0.35 A major
-0.23 A majority
0.66 A make
0.54 A makes
-0.22 A making
0.62 A man
0.41 A manga
-0.07 A many
-0.34 A married
0.27 A massive
-0.15 A may
-0.39 A me
0.05 A meanwhile
-0.51 A members
-0.33 A memory
-0.21 A men
-0.31 A might
-0.06 A miniseries
-0.45 A minutes
-0.13 A mixed
-0.23 A modern
0.14 A monster
0.91 A month
-0.68 A more
0.55 A most
0.25 A most-watched
-0.31 A mother
0.53 A moves
-0.49 A movie
-0.35 A much
0.15 A murder
-0.41 A murdered
-0.86 A music
-0.48 A musical
-0.29 A must
0.11 A my
-0.23 A mystery
-0.13 A na
0.32 A name
-0.19 A named
0.34 A nearly
-0.56 A network
-0.46 A networks
0.42 A never
-0.44 A new
-0.14 A newcomer
-0.79 A newest
-0.48 A news
0.18 A next
0.31 A ninth
-0.32 A noir
-0.30 A not
-0.39 A nothing
0.35 A nov
-0.19 A novel
-1.21 A novels
0.05 A now
0.72 A number
-0.17 A oct
0.61 A off
0.06 A offer
-0.07 A officer
0.50 A ok
-0.66 A old
-0.17 A on
-0.64 A once
-0.31 A one
-0.16 A one-hour
-0.26 A only
-0.47 A opening
0.23 A opposite
-0.12 A or
-0.36 A order
-0.17 A originally
0.24 A originals
-0.46 A other
0.16 A others
0.11 A our
-0.33 A out
0.41 A outing
-0.46 A over
-0.04 A own
-0.24 A owned
-0.22 A owner
-0.64 A part
-0.15 A partner
-0.18 A past
-0.27 A peek
-0.79 A penned
0.34 A people
-0.54 A perform
0.69 A picked
-0.57 A pilot
-0.41 A play
-1.22 A played
-0.48 A playing
-1.21 A plays
0.21 A pm
-0.43 A point
-0.08 A police
-0.29 A political
-0.20 A popular
-0.38 A portray
-0.06 A portrayed
0.23 A premiered
0.39 A premieres
0.61 A premiering
0.23 A prequel
0.05 A present
0.45 A presented
-0.38 A president
-0.72 A press
-0.25 A previously
-0.40 A procedural
-0.68 A produce
0.12 A produced
0.39 A producer
-0.61 A producers
-0.51 A produces
0.67 A production
-0.13 A project
-0.54 A projects
-0.11 A protagonist
0.29 A psychological
0.11 A publisher
-0.55 A pulled
-0.42 A puts
0.16 A real
-0.43 A received
-0.06 A recently
-0.37 A recurring
-0.27 A red
0.28 A rejoice
-0.35 A relationship
0.08 A release
-0.38 A released
-0.24 A remain
-0.08 A remained
-0.56 A remains
0.69 A remake
-0.30 A renewed
-0.37 A replacing
-0.10 A reports
-0.49 A reprise
-0.75 A respectively
-0.11 A rest
-0.50 A return
-0.81 A returning
-0.70 A revealed
-0.14 A revenge
0.95 A revival
0.13 A revolves
-0.44 A rights
-0.76 A role
-0.21 A roles
-0.41 A rolling
-0.31 A romance
-0.36 A romantic
0.71 A rookie
-0.06 A rumored
0.06 A run
-0.55 A s
-0.43 A said
-0.38 A sales
-0.05 A same
-0.42 A say
-0.37 A saying
0.16 A says
-0.59 A scandal
-0.12 A scheduled
-0.82 A school
0.06 A screens
-0.73 A script
-0.05 A scripted
-0.24 A scripts
-0.71 A search
-0.59 A seasons
0.65 A second
-0.28 A secret
0.43 A see
-0.15 A seems
0.40 A seen
0.50 A sees
0.18 A self-contained
-0.35 A sen
-0.52 A senior
-0.12 A seo
-0.38 A sequel
-0.37 A series
-0.29 A serious
-0.39 A serve
0.61 A served
-0.41 A serves
-0.41 A service
-0.36 A set
0.09 A seven
0.35 A seven-part
0.56 A several
-0.05 A share
-0.56 A shared
-0.31 A shares
-0.96 A she
-0.22 A show
-0.12 A shown
0.44 A showrunner
-0.53 A signed
-0.70 A since
-0.28 A sister
0.17 A sisters
-0.63 A six
0.57 A six-episode
-0.33 A sixth
-0.64 A slated
0.05 A slot
-0.78 A so
-0.32 A solve
-0.45 A some
-0.70 A something
0.35 A son
-0.71 A soon
-0.08 A sophomore
-0.41 A sound
-0.28 A space
-0.47 A special
-0.15 A spin-off
-0.60 A spinoff
-0.23 A split
0.30 A spot
0.22 A spy
-0.46 A stage
-0.60 A star
0.29 A starred
0.49 A starring
-0.61 A stars
-0.19 A start
0.14 A started
-0.10 A starting
0.43 A starts
-0.27 A statement
-0.26 A stepping
-0.41 A steps
0.71 A still
-0.09 A stories
0.07 A story
-0.46 A streaming
-0.16 A streams
-0.25 A strength
-0.53 A struggle
0.63 A struggling
-0.68 A studio
-0.59 A style
-0.17 A successful
-0.37 A such
-0.28 A survive
-0.37 A svu
0.28 A t
-0.55 A take
0.19 A takes
-0.54 A taking
0.58 A team
-0.55 A teaser
0.39 A teen
-0.64 A television
0.45 A telling
0.42 A tells
-0.45 A than
-0.48 A that
-0.08 A their
-0.57 A them
-0.20 A themed
-0.73 A there
-0.82 A they
-0.20 A think
0.41 A third
-0.77 A this
-0.58 A those
0.42 A though
-1.02 A three
0.32 A thrilled
-0.22 A thriller
-0.40 A through
-0.12 A time
0.22 A title
-0.37 A titles
-0.22 A today
-0.78 A together
-0.62 A told
0.54 A too
-0.23 A took
0.34 A top
0.15 A total
-0.63 A tour
-0.22 A town
0.18 A trilogy
-0.21 A true
-0.72 A turn
-0.20 A turned
-0.10 A turns
-0.50 A two
0.07 A uk
-0.56 A unconfirmed
-0.74 A under
-0.56 A unique
0.27 A until
-0.48 A up
0.82 A upcoming
0.41 A update
-0.59 A updates
-0.54 A us
-0.24 A used
-0.55 A van
0.42 A various
-0.68 A very
-0.63 A via
-0.56 A video
0.06 A viewers
0.12 A villain
-0.60 A voice
0.29 A von
0.05 A wait
-0.72 A war
-0.14 A was
-0.58 A watch
-0.09 A way
-0.63 A we
0.27 A we're
-0.71 A web
-0.45 A website
0.21 A week
-0.18 A weekly
-0.56 A welcome
-0.24 A well
0.93 A were
-0.79 A what
0.13 A when
0.30 A where
0.90 A while
-0.50 A who
-0.56 A whose
-0.19 A wife
-0.26 A winner
-0.59 A winning
-0.14 A with
-0.12 A woman
0.10 A won
-0.96 A won't
-0.54 A work
-0.26 A worked
-0.41 A working
-0.05 A works
-0.11 A would
-0.68 A writer
-0.17 A writing
0.29 A written
-0.19 A wrote
-0.64 A x
0.22 A years
-0.36 A yet
-0.89 A yoo
-0.24 A young
-0.15 A your
0.37 A |
0.10 A –
0.51 A —
-0.44 B !
0.25 B "
0.70 B %C
0.37 B %N
-0.93 B %O
-0.39 B %Y
-0.73 B &
-0.14 B '
0.49 B 's
-1.77 B (
0.39 B )
0.40 B -
-0.65 B --
0.21 B .
-0.56 B /
-0.33 B :
0.32 B ;
0.56 B ?
-0.68 B [
-0.29 B about
0.19 B acclaimed
-0.47 B according
0.33 B account
-0.09 B accused
-0.40 B across
-0.56 B act
-0.12 B acting
-0.42 B actor
-0.80 B actors
-0.31 B actress
0.16 B adaptation
-0.35 B adapted
-0.75 B adapts
0.30 B added
-0.22 B adds
-0.19 B affair
-0.07 B after
-0.91 B again
-0.13 B against
-0.55 B ahead
-0.50 B air
-0.28 B aired
-0.63 B aka
0.69 B all
-1.07 B alongside
0.34 B already
0.23 B also
0.69 B among
-0.58 B an
0.44 B animated
-0.09 B animates
-0.50 B animation
-0.19 B anime
-0.46 B announce
0.14 B announced
-0.12 B announcement
-0.59 B announcements
-0.16 B anthology
0.24 B anticipated
0.12 B anything
0.45 B appeared
0.16 B approached
-0.60 B around
-0.31 B artist
-0.53 B as
-0.66 B association
-0.12 B at
-0.37 B attempts
-0.37 B attends
-0.27 B author
0.11 B available
0.10 B award-winning
-0.53 B away
-0.09 B axe
0.11 B axed
-0.25 B back
-0.58 B backdrop
-0.53 B backed
-0.07 B bad
-1.14 B based
0.73 B basis
-0.53 B battle
0.17 B be
-0.32 B beautiful
0.59 B been
-0.39 B before
-0.23 B begin
-0.43 B beginning
-0.11 B begins
-0.64 B begun
-0.06 B behind
-0.46 B being
-0.33 B beloved
-0.35 B best
-0.14 B best-selling
-0.09 B bestselling
-0.45 B between
0.32 B big
-0.45 B big-budget
-0.19 B bo
-0.11 B body
-0.65 B book
-0.10 B boss
-0.15 B both
-0.41 B boy
0.52 B brand
-0.58 B bring
-0.46 B bringing
-0.26 B brings
-0.24 B brother
0.06 B but
-0.13 B by
-0.44 B call
0.93 B called
0.50 B camera
-0.23 B cameras
0.63 B can
0.42 B canceled
-0.10 B captain
-0.14 B cast
-0.38 B casting
-0.24 B casts
0.14 B celebrity
-0.28 B centering
-0.35 B centers
-0.57 B chairman
0.28 B challenge
-0.40 B chance
-0.08 B channel
-0.64 B channels
-0.75 B character
-1.11 B characters
-0.26 B charles
0.40 B checking
-0.21 B chief
-0.40 B children
-0.12 B choi
-0.24 B city
-0.05 B classic
-0.07 B clear
-0.52 B close
-0.69 B closed
-0.28 B co-created
-0.29 B co-production
0.65 B co-stars
-0.07 B co-written
-0.25 B collaboration
-0.26 B combination
-0.06 B come
0.51 B comedian
0.49 B comedy
-0.19 B comes
0.25 B comic
0.23 B commission
0.86 B confirmed
-0.14 B content
-0.29 B continue
-0.25 B continues
-0.25 B could
-0.22 B cox
-0.59 B created
1.06 B creator
-0.26 B creators
-0.63 B crime
0.14 B critically
0.58 B cult
0.08 B current
-0.72 B da
0.23 B date
-0.29 B daughter
-0.22 B david
0.30 B day
-0.65 B de
-0.52 B deal
-0.28 B death
0.57 B debut
-0.12 B debuted
-0.25 B decided
0.43 B decision
0.07 B delighted
-0.48 B despite
-0.43 B destroy
-0.34 B detective
-0.23 B developed
0.57 B developing
-0.20 B different
0.22 B direct
-0.16 B directed
-0.55 B directing
-0.24 B director
-0.14 B directors
-0.51 B discovered
0.24 B do
-0.33 B does
-0.19 B doing
0.24 B don
-0.73 B don't
0.31 B done
-0.85 B down
-0.17 B dr
0.12 B drama
0.67 B dramas
0.60 B dramedy
-0.16 B drawn
-0.55 B during
-0.52 B duties
-0.07 B e
0.35 B e.
-0.12 B early
-0.13 B encounter
0.25 B ending
0.07 B ensemble
-0.27 B entertainment
-0.75 B episode
-0.31 B er
0.08 B espionage
-0.05 B established
-0.53 B even
-0.64 B event
-0.22 B events
-0.20 B ever
-0.46 B every
0.54 B excellent
-0.56 B excited
0.35 B exclusive
-0.19 B exec
0.06 B expect
-0.23 B explore
-0.27 B fact
0.17 B fall
-0.55 B fame
-0.66 B famous
-0.77 B fan
0.07 B fans
-0.12 B fantastic
-0.28 B fantasy
-0.35 B far
-0.47 B father
-0.98 B favourite
-0.45 B feature
-0.06 B features
-0.27 B featuring
0.11 B few
0.58 B fiction
-0.80 B fictional
-0.32 B fifth
-1.05 B film
-0.80 B filmed
-0.47 B filming
0.14 B filmmaker
-0.09 B final
0.36 B finale
-0.24 B first
-0.37 B five
-0.14 B follow
0.87 B followed
-0.58 B followers
-0.54 B following
0.18 B follows
0.33 B for
-0.14 B forces
0.07 B former
0.42 B forward
0.43 B found
-0.16 B fourth
0.05 B franchise
0.72 B freshman
-0.13 B friend
-1.18 B from
-0.06 B front
0.87 B fronted
-0.37 B further
-0.39 B game
-0.46 B games
-0.42 B genre
-0.09 B get
-0.18 B girl
0.59 B given
-0.11 B go
0.46 B god
-0.20 B goes
-0.34 B going
-0.46 B good
-0.94 B great
0.25 B greenlit
-0.17 B grew
-0.08 B had
-0.24 B hand
0.10 B handed
-0.07 B happened
1.02 B has
-0.34 B hat
-0.55 B have
-1.05 B he
0.38 B helm
-0.19 B helmed
0.15 B hence
-1.34 B her
-0.24 B here
-0.13 B heroine
0.45 B highly
-0.36 B him
-0.82 B his
0.56 B history
-0.26 B hit
-0.16 B home
0.07 B horror
0.25 B hosted
-0.39 B hot
-0.40 B house
0.18 B how
-0.45 B however
-0.17 B huge
-0.63 B husband
0.06 B i
-0.20 B i'm
-0.22 B ice
-0.35 B iconic
-0.18 B ii
-0.38 B iii
-0.30 B illustrated
-0.35 B imdb
-0.45 B in-demand
-0.33 B include
-0.44 B included
-0.99 B includes
-0.47 B including
-0.28 B indie
-0.13 B inspired
0.18 B into
0.15 B is
0.25 B isn't
-0.09 B it
0.48 B its
-0.50 B itself
-0.06 B itv
-0.21 B iu
-0.10 B james
-0.44 B jay
-0.56 B john
-0.20 B join
0.23 B joined
0.30 B joining
-0.31 B journalist
0.42 B joy
-0.16 B jung
0.70 B just
-0.08 B k.
-0.27 B killing
-0.24 B kim
-0.26 B king
0.28 B know
-0.71 B known
-0.26 B la
0.13 B last
-0.13 B late
-0.16 B launch
-0.24 B law
0.63 B lawyer
-0.25 B lead
0.06 B leading
0.57 B leads
-0.41 B leave
-0.51 B led
-0.91 B lee
-0.40 B left
-0.24 B legal
0.20 B life
-0.41 B light
-0.20 B likely
-0.10 B lim
0.29 B limited
0.49 B lineup
-0.45 B list
0.26 B location
0.40 B lok
0.36 B long-awaited
-0.44 B look
-0.63 B looking
0.05 B looks
-0.59 B love
-0.40 B made
0.52 B main
-0.17 B make
-0.06 B makes
-0.38 B making
-0.74 B male
0.11 B man
-0.99 B manga
-0.12 B many
0.16 B mark
-0.18 B married
-0.13 B may
-0.34 B me
0.06 B meanwhile
-0.51 B medical
0.51 B meet
-0.32 B meets
-0.72 B members
-0.29 B men
0.33 B might
-0.21 B miniseries
-0.55 B miss
-0.37 B mission
0.05 B monster
-0.85 B month
-0.08 B months
0.12 B more
-0.24 B most
-1.11 B mother
0.20 B move
-0.54 B moved
-0.19 B moves
0.28 B movie
-0.60 B movies
0.14 B much
0.14 B murder
0.28 B musical
-0.40 B my
0.14 B mystery
-0.20 B na
-0.30 B name
-0.40 B named
-0.53 B nearly
0.36 B network
0.78 B new
-0.53 B newcomer
-0.50 B newcomers
-0.30 B newly
-0.61 B news
-0.46 B night
-0.35 B no
-0.16 B noble
-0.34 B noir
-0.84 B nominated
-0.22 B nominee
-0.39 B not
-0.64 B novel
-0.11 B novels
-0.11 B now
-0.09 B off
0.07 B official
-0.51 B old
-0.77 B older
-0.44 B once
-0.41 B one
-0.91 B only
-0.35 B ono
-0.45 B opening
0.42 B opposite
-0.75 B or
0.82 B order
-0.29 B ordered
0.60 B original
-0.27 B originally
0.28 B originals
0.88 B other
-0.50 B others
0.10 B ott
-0.77 B our
0.14 B out
0.36 B over
-0.07 B own
-0.40 B pair
0.14 B park
-0.74 B partner
-0.65 B parts
0.52 B peek
-0.47 B period
-0.44 B photo
0.46 B picked
0.64 B pilot
0.54 B pilots
-0.24 B place
-0.30 B plan
-0.20 B platform
-0.90 B play
-0.21 B played
-0.08 B playing
-0.77 B plays
0.14 B plot
0.72 B pm
-0.09 B police
-0.75 B political
1.12 B popular
-0.47 B portray
-0.36 B power
-0.68 B premiere
-0.66 B premiered
0.59 B prequel
0.24 B presentation
-0.46 B president
-0.32 B press
1.05 B previously
0.12 B procedural
-0.12 B produce
-0.87 B produced
0.35 B producer
-0.49 B producers
-0.84 B production
0.33 B project
-0.45 B protagonist
-0.07 B protagonists
0.27 B psychological
-0.28 B published
-0.74 B publisher
0.73 B put
-0.23 B puts
0.39 B question
-0.23 B quickly
-0.46 B ratings
-0.06 B read
-0.29 B reading
-0.34 B reads
-0.34 B really
0.36 B recent
0.62 B recently
-0.64 B relationship
-0.23 B release
0.52 B released
-0.08 B remains
-0.32 B remake
0.76 B renewed
0.07 B renewing
0.79 B replaced
-0.73 B replacing
-0.54 B report
0.56 B reported
-0.18 B reports
-0.40 B representative
-0.24 B reprise
-0.35 B reprising
-0.60 B resourceful
-0.53 B respectively
0.69 B return
0.17 B returning
0.40 B returns
0.65 B reunion
-0.36 B reunites
-0.66 B reveal
0.54 B revealed
-0.39 B revolves
0.44 B rights
-0.31 B role
-0.34 B roles
-0.09 B roll
-0.85 B rolling
-0.89 B romance
0.32 B romantic
0.90 B rookie
0.26 B run
0.34 B runs
0.41 B s
-0.32 B sadly
-0.23 B said
0.95 B same
-0.48 B save
0.14 B saw
0.59 B say
-0.48 B says
-0.76 B scandal
0.58 B science
0.62 B screen
0.19 B screens
0.46 B scripted
0.26 B seasons
0.12 B second
-0.45 B secret
0.22 B see
-0.65 B seen
-0.28 B sees
0.40 B sen
-0.82 B sequel
-0.10 B serial
-0.22 B series
-0.72 B service
-0.09 B set
-0.17 B setting
-0.79 B several
-0.35 B share
-0.22 B shared
-0.12 B she
-0.27 B shin
0.41 B shocking
-0.75 B shooting
0.47 B show
-0.35 B showed
-0.77 B shown
-0.62 B showrunner
0.97 B shows
0.31 B similarly
0.57 B since
-0.77 B sister
-0.14 B sisters
0.25 B six
0.43 B sixth
-0.34 B sky
-0.18 B slate
0.70 B slot
0.57 B small
-0.47 B so
-0.44 B son
-0.48 B song
-0.67 B soon
-0.76 B source
-0.15 B space
-0.28 B special
0.04 B spin-off
-0.42 B spinoff
-0.29 B split
0.88 B spring
0.37 B spy
0.21 B star
-0.25 B star-studded
0.39 B starred
-1.23 B starring
-0.36 B stars
-0.36 B start
0.08 B starting
0.48 B starts
-0.15 B statement
0.12 B stepping
-0.09 B stick
-0.46 B still
-1.08 B stories
-0.52 B story
0.04 B storyline
0.27 B streamer
-0.53 B streaming
-0.41 B student
-0.84 B studio
0.49 B success
-0.41 B successful
-0.32 B such
0.60 B summer
-0.30 B sun
-0.10 B support
0.45 B supporting
0.13 B survivor
-0.40 B synopsis
0.53 B take
0.51 B takes
-0.09 B talent
-0.72 B team
0.35 B teaser
-0.24 B television
-0.34 B telling
-0.72 B tells
-0.41 B ten
-0.09 B that
-0.54 B their
0.29 B them
-0.53 B theme
0.35 B themed
-0.38 B then
0.19 B there
-0.31 B these
-0.06 B they
-0.10 B thief
-0.61 B thinks
0.20 B third
-0.45 B this
-0.30 B three
-0.30 B thrilled
-0.13 B thriller
-0.65 B through
0.62 B time
0.24 B title
0.16 B titled
0.19 B titles
0.35 B today
0.51 B together
-0.49 B told
-0.66 B tom
-0.83 B took
-0.62 B top
0.42 B tour
-0.81 B town
-0.55 B trio
-0.13 B turns
0.35 B tv
-0.82 B uk
-0.31 B under
-0.26 B until
0.33 B unveiled
-0.13 B up
-0.09 B upcoming
-0.21 B update
-0.23 B upon
-0.06 B us
-0.54 B various
0.40 B version
-0.22 B very
-0.43 B via
-0.05 B video
-0.60 B viewers
-0.27 B villain
-1.01 B voice
-0.21 B wait
0.29 B waiting
-0.38 B want
-0.38 B wanted
-0.42 B was
0.17 B watch
0.24 B watching
-0.39 B we
-0.21 B we're
-0.69 B we've
-0.77 B web
0.77 B webtoon
0.51 B week
0.22 B weekend
-0.39 B weeks
0.49 B well
-0.30 B well-received
0.14 B were
0.28 B what
0.32 B when
0.89 B whether
-0.25 B which
0.86 B while
0.18 B who
0.20 B whose
-0.39 B why
-0.69 B wife
0.10 B will
-0.19 B winner
0.15 B winning
-0.06 B with
-0.38 B won
0.48 B won't
0.43 B work
0.28 B working
-0.50 B world
-0.10 B would
0.19 B writer
-0.05 B writers
-0.84 B written
-0.12 B wrote
-0.11 B yasuhiro
0.27 B year
-0.74 B years
0.59 B yet
-0.48 B you
0.18 B you're
-0.71 B young
-0.39 B your
0.29 B |
-0.08 B –
0.62 B —
0.34 L1 "
-0.78 L1 %C
-1.13 L1 %N
-0.40 L1 %O
-0.19 L1 %X
-0.78 L1 %Y
-0.06 L1 &
-0.37 L1 '
0.61 L1 's
-0.88 L1 (
0.22 L1 )
-0.08 L1 ,
-0.77 L1 -
-0.61 L1 --
-0.40 L1 .
-0.78 L1 /
-0.23 L1 :
0.53 L1 ;
0.18 L1 ^
-0.42 L1 a
-0.46 L1 about
-0.33 L1 across
-0.13 L1 actor
-0.32 L1 actress
-0.47 L1 adapts
0.34 L1 after
-0.63 L1 aka
-0.74 L1 alongside
-0.87 L1 an
0.11 L1 and
0.21 L1 are
-0.48 L1 around
-0.63 L1 as
-0.92 L1 at
-0.11 L1 axed
0.17 L1 back
-0.09 L1 be
-0.33 L1 beloved
-0.27 L1 between
-0.19 L1 bo
-0.34 L1 book
-0.07 L1 boss
0.18 L1 both
-0.17 L1 brother
-0.21 L1 but
0.20 L1 by
1.00 L1 called
0.28 L1 canceled
-0.35 L1 cast
-0.29 L1 character
-0.07 L1 chief
-0.08 L1 co-creator
0.28 L1 comedy
-0.70 L1 creator
-0.11 L1 creators
-0.38 L1 de
-0.23 L1 detective
0.33 L1 direct
-0.17 L1 director
-0.11 L1 directors
-0.16 L1 doing
0.35 L1 dramas
0.60 L1 dramedy
-0.44 L1 executive
0.12 L1 expect
-0.42 L1 father
-0.40 L1 feature
-0.06 L1 features
-0.38 L1 film
-0.16 L1 followed
0.16 L1 follows
0.10 L1 for
-0.76 L1 former
-0.89 L1 from
-0.14 L1 game
-0.21 L1 genre
-0.82 L1 has
-0.49 L1 his
0.10 L1 hit
-0.18 L1 host
-0.45 L1 husband
-0.35 L1 imdb
0.90 L1 in
-0.45 L1 in-demand
0.69 L1 include
-0.39 L1 includes
0.15 L1 including
0.29 L1 into
0.74 L1 is
-0.47 L1 its
-0.04 L1 join
-0.09 L1 joining
0.04 L1 joins
-0.44 L1 la
0.41 L1 last
-0.05 L1 lead
0.07 L1 like
-0.10 L1 make
-0.29 L1 meets
-0.13 L1 members
-0.82 L1 mother
-0.41 L1 movie
-0.31 L1 named
-0.49 L1 new
-0.53 L1 newcomer
-0.06 L1 newcomers
-0.77 L1 no
-0.70 L1 nominated
-0.22 L1 nominee
-0.10 L1 not
-0.23 L1 novel
0.21 L1 of
-0.58 L1 official
-0.18 L1 on
-0.42 L1 one
-0.23 L1 opposite
-0.81 L1 or
-0.61 L1 our
-0.44 L1 photo
0.71 L1 pilot
-0.49 L1 play
-0.09 L1 played
-0.08 L1 playing
-0.41 L1 plays
0.13 L1 popular
-0.46 L1 portray
-0.21 L1 president
-0.35 L1 producer
-0.14 L1 protagonist
-0.43 L1 publisher
-0.55 L1 release
0.60 L1 renewed
0.07 L1 renewing
-0.53 L1 replacing
0.48 L1 s
-0.17 L1 said
-0.28 L1 sees
0.14 L1 series
-0.32 L1 service
0.71 L1 show
-0.18 L1 showrunner
-0.61 L1 shows
0.12 L1 since
-0.22 L1 small
-0.27 L1 so
-0.39 L1 son
-0.39 L1 song
-0.30 L1 star
-0.59 L1 starred
-0.40 L1 starring
-0.52 L1 stars
-0.73 L1 studio
-0.43 L1 takes
0.39 L1 that
-1.26 L1 the
-0.61 L1 their
0.10 L1 though
-0.27 L1 three
-0.09 L1 thriller
-0.47 L1 through
-0.23 L1 title
0.15 L1 titled
-0.90 L1 to
-0.47 L1 told
-0.32 L1 under
-0.08 L1 upon
-0.07 L1 vampire
-0.26 L1 via
-0.19 L1 villain
-0.32 L1 wanted
-0.39 L1 was
0.17 L1 watch
-0.24 L1 when
0.72 L1 whether
0.76 L1 while
-0.40 L1 why
-0.42 L1 wife
0.28 L1 will
-0.15 L1 winner
0.22 L1 winning
0.61 L1 with
-0.14 L1 writer
-0.55 L1 young
0.71 L1 |
0.14 L1 ”
0.19 L2 %C %X
-0.35 L2 %C ,
-0.11 L2 %C /
-0.68 L2 %C and
0.19 L2 %C drama
0.31 L2 %C include
0.25 L2 %C series
0.21 L2 %C show
0.25 L2 %G %X
-0.55 L2 %G 's
0.12 L2 %G (
-0.86 L2 %G ,
-0.14 L2 %G and
-0.37 L2 %G as
-0.10 L2 %G de
-0.07 L2 %G for
0.47 L2 %G in
-0.18 L2 %G the
-0.53 L2 %G ”
-0.10 L2 %N ,
0.29 L2 %N and
0.26 L2 %N of
-0.09 L2 %O %O
-0.12 L2 %O ,
-0.40 L2 %X %X
-0.28 L2 %X %Y
-0.30 L2 %X '
0.78 L2 %X 's
-1.03 L2 %X (
-0.13 L2 %X )
-0.10 L2 %X ,
-0.30 L2 %X /
-1.07 L2 %X :
0.71 L2 %X ;
-0.20 L2 %X a
-0.04 L2 %X actor
-0.13 L2 %X actress
-0.04 L2 %X and
-0.37 L2 %X are
-0.38 L2 %X as
-0.13 L2 %X by
-0.26 L2 %X creator
-0.32 L2 %X de
-0.75 L2 %X drama
-0.98 L2 %X for
-0.58 L2 %X from
0.33 L2 %X in
-0.21 L2 %X is
-0.05 L2 %X of
-0.51 L2 %X on
-0.06 L2 %X plays
-0.25 L2 %X series
0.29 L2 %X show
-0.10 L2 %X so
-0.05 L2 %X star
-0.18 L2 %X starring
-0.16 L2 %X stars
0.18 L2 %X that
-0.57 L2 %X the
0.50 L2 %X thriller
-0.10 L2 %X to
-0.80 L2 %X with
-0.80 L2 %X –
0.33 L2 %Y ,
0.22 L2 ' ,
0.48 L2 ' s
-0.23 L2 's book
-0.39 L2 's father
-0.44 L2 's husband
0.34 L2 's series
0.42 L2 ) ,
0.73 L2 ) and
-0.29 L2 ) as
-0.75 L2 ) –
0.34 L2 , "
-0.28 L2 , a
-0.46 L2 , after
-0.04 L2 , alongside
0.13 L2 , and
-0.42 L2 , called
-0.12 L2 , including
0.32 L2 , like
-0.21 L2 , starring
-0.61 L2 , the
0.10 L2 , though
-0.39 L2 , while
0.26 L2 , ”
-0.70 L2 - nominated
0.22 L2 - winning
-0.07 L2 . /
0.61 L2 ; and
-0.52 L2 ^ %C
-0.41 L2 ^ %N
0.18 L2 ^ ^
-0.06 L2 ^ actor
0.77 L2 ^ and
-0.08 L2 ^ as
0.19 L2 ^ both
-0.31 L2 ^ but
-0.35 L2 ^ cast
-0.37 L2 ^ creator
-0.44 L2 ^ executive
0.06 L2 ^ for
-0.07 L2 ^ from
-0.21 L2 ^ genre
-0.35 L2 ^ imdb
0.35 L2 ^ is
-0.16 L2 ^ joining
-0.42 L2 ^ release
-0.09 L2 ^ showrunner
-0.05 L2 ^ starring
-0.10 L2 ^ stars
0.07 L2 ^ the
-0.18 L2 ^ when
0.18 L2 ^ while
0.28 L2 ^ will
-0.10 L2 about the
-0.18 L2 according to
-0.08 L2 actor ,
-0.21 L2 adaptation of
-0.15 L2 after the
0.47 L2 all :
-0.46 L2 along with
-0.28 L2 also includes
-0.17 L2 also stars
0.75 L2 and a
-0.22 L2 and around
-0.27 L2 and starring
-0.44 L2 and the
-0.06 L2 and writer
-0.28 L2 anime at
-0.25 L2 announced at
0.11 L2 announced that
-0.23 L2 as a
-0.34 L2 as an
-0.24 L2 as the
-0.58 L2 at %N
-0.19 L2 at the
-0.13 L2 back ;
-0.60 L2 based on
0.18 L2 be the
-0.31 L2 by %G
-0.05 L2 cast includes
-0.13 L2 cast members
-0.16 L2 cast of
-0.05 L2 character ,
-0.24 L2 city of
-0.06 L2 co-written by
0.34 L2 comedy pilot
0.55 L2 comedy series
0.49 L2 confirmed that
-0.23 L2 could the
-0.56 L2 created by
-0.20 L2 daughter ,
-0.44 L2 de la
-0.73 L2 directed by
-0.06 L2 directing at
0.16 L2 director of
0.27 L2 done with
-0.48 L2 drama ,
-0.08 L2 drama from
0.44 L2 drama pilot
0.16 L2 drama series
-0.05 L2 drama starring
-0.42 L2 during the
-0.07 L2 duties with
0.52 L2 episode of
-0.55 L2 episodes of
-0.17 L2 executive producer
0.26 L2 family drama
0.49 L2 fans of
-0.68 L2 film ,
-0.91 L2 filming in
0.57 L2 followed by
-0.28 L2 follows a
0.18 L2 for the
0.23 L2 from the
-0.27 L2 game show
-0.11 L2 has axed
0.28 L2 has canceled
0.13 L2 hit series
0.27 L2 hit thriller
0.25 L2 hosted by
-0.34 L2 illustrated by
0.05 L2 in the
-0.09 L2 is that
-0.49 L2 it starred
0.11 L2 know about
-0.52 L2 launch on
-0.23 L2 led by
0.37 L2 limited series
-0.52 L2 location in
-0.32 L2 man ,
-0.26 L2 manga by
0.23 L2 meanwhile ,
-0.05 L2 members include
-0.13 L2 name by
-0.23 L2 named as
-0.52 L2 new series
0.63 L2 novel ,
-0.09 L2 novel by
-0.22 L2 novels by
-0.17 L2 of a
-0.45 L2 of the
-0.15 L2 on a
-0.44 L2 on the
-0.36 L2 ono as
0.31 L2 order for
0.23 L2 order to
0.24 L2 original series
0.32 L2 out of
-0.08 L2 part of
0.46 L2 picked up
-0.41 L2 played by
0.05 L2 plot of
-0.51 L2 premiere of
-0.18 L2 president of
-0.30 L2 produce through
-0.64 L2 produced by
-0.09 L2 reads :
0.52 L2 replaced by
0.20 L2 return of
-0.12 L2 returning as
-0.13 L2 returns as
-0.06 L2 revolves around
-0.07 L2 role as
0.38 L2 role in
-0.66 L2 role of
-0.09 L2 roles as
-0.15 L2 says :
-0.25 L2 season %N
-0.62 L2 season ,
0.33 L2 season is
-0.19 L2 season of
0.10 L2 seasons of
-0.54 L2 series %X
-0.08 L2 series ,
-0.45 L2 series and
-0.23 L2 series follows
-0.19 L2 series from
-0.29 L2 series is
0.87 L2 series of
-0.07 L2 series starring
-0.13 L2 series stars
-0.61 L2 series with
-0.41 L2 set in
-0.69 L2 shooting in
0.26 L2 show ,
-0.22 L2 show stars
0.23 L2 shows :
-0.15 L2 shows like
-0.16 L2 slate includes
-0.78 L2 spin-off of
-0.35 L2 star as
0.32 L2 star in
0.55 L2 starred in
-0.14 L2 stars as
0.41 L2 stars in
-0.31 L2 success of
-0.14 L2 such as
-0.38 L2 team at
0.31 L2 teaser for
-0.39 L2 television series
0.27 L2 that the
-0.17 L2 the %N
-0.38 L2 the %X
-0.09 L2 the book
-0.39 L2 theme song
-0.28 L2 thriller /
0.21 L2 thriller called
0.18 L2 thriller series
0.06 L2 to bring
0.41 L2 to the
-0.47 L2 town of
0.34 L2 trailer for
0.37 L2 trailer of
0.07 L2 two of
-0.07 L2 under director
-0.18 L2 up with
0.40 L2 version of
-0.29 L2 voice of
0.39 L2 was in
-0.15 L2 well as
0.36 L2 when is
-0.19 L2 who plays
-0.05 L2 will be
-0.40 L2 will play
-0.07 L2 with the
-0.79 L2 working with
0.09 L2 world of
-0.46 L2 written by
-0.31 L2 – the
-0.40 L2 ” and
-0.22 L2 ” said
0.23 L3 %C %C %X
0.56 L3 %C %C ,
0.35 L3 %C %C and
0.21 L3 %C %C show
0.71 L3 %C ' s
0.06 L3 %C announced that
-0.24 L3 %C at %N
-0.11 L3 %C has axed
0.28 L3 %C has canceled
-0.51 L3 %G %G 's
0.14 L3 %G %G (
-0.47 L3 %G %G ,
-0.62 L3 %G %G and
-0.09 L3 %G %G as
0.27 L3 %G %G in
0.32 L3 %G %X 's
-0.75 L3 %G %X (
0.65 L3 %G %X ;
-1.14 L3 %G %X and
-0.28 L3 %G %X as
-0.37 L3 %G %X for
-0.71 L3 %G %X in
-0.44 L3 %G 's husband
-0.21 L3 %G ) ,
-0.22 L3 %G ) and
-0.89 L3 %G , and
-0.36 L3 %G , ”
-0.17 L3 %N %X %X
0.68 L3 %N ) ,
-0.55 L3 %O %X 's
-0.11 L3 %X %G (
-0.75 L3 %X %G ,
-0.11 L3 %X %G and
-0.67 L3 %X %N ,
-0.14 L3 %X %N and
-0.20 L3 %X %X '
0.54 L3 %X %X 's
-0.63 L3 %X %X (
-0.38 L3 %X %X ,
0.36 L3 %X %X ;
0.41 L3 %X %X and
-0.24 L3 %X %X as
-0.13 L3 %X %X for
-0.90 L3 %X %X in
-0.05 L3 %X %X of
-0.15 L3 %X %X stars
-0.40 L3 %X %X the
-0.05 L3 %X %X with
0.24 L3 %X ' ,
-0.23 L3 %X 's book
-0.96 L3 %X ) ,
0.82 L3 %X ) and
-0.24 L3 %X ) as
-0.27 L3 %X , and
-0.41 L3 %X , the
0.38 L3 %X , with
0.15 L3 %X , ”
0.22 L3 %X - winning
-0.35 L3 %X and the
-0.18 L3 %X at %N
-0.20 L3 %X season %N
0.15 L3 %X series ,
-0.14 L3 %X stars as
-0.28 L3 %X thriller /
-0.43 L3 %X ” and
-0.75 L3 %Y ) –
-0.47 L3 %Y , but
0.30 L3 %Y , the
-0.36 L3 %Y at %N
-0.23 L3 ' ) ,
0.39 L3 ' , and
-0.25 L3 's %X ,
-0.21 L3 's %X and
-0.39 L3 's %X to
-0.79 L3 ( %G ,
-1.00 L3 ( %X ,
-0.36 L3 ) , and
-0.42 L3 ) , with
-0.32 L3 , %C 's
-0.60 L3 , %G ,
-0.47 L3 , %G and
0.44 L3 , %X ,
-0.25 L3 , %X :
0.64 L3 , %X and
-0.18 L3 , according to
-0.29 L3 , along with
-0.17 L3 , directed by
-0.39 L3 , played by
-0.18 L3 , president of
-0.58 L3 , produced by
0.70 L3 , such as
-0.11 L3 , written by
-0.22 L3 , ” said
0.56 L3 . %N ,
-0.62 L3 . %X ,
-0.09 L3 / %C /
0.66 L3 ^ %C 's
-0.52 L3 ^ ^ %C
-0.41 L3 ^ ^ %N
0.18 L3 ^ ^ ^
-0.06 L3 ^ ^ actor
0.77 L3 ^ ^ and
-0.08 L3 ^ ^ as
0.19 L3 ^ ^ both
-0.31 L3 ^ ^ but
-0.35 L3 ^ ^ cast
-0.37 L3 ^ ^ creator
-0.44 L3 ^ ^ executive
0.06 L3 ^ ^ for
-0.07 L3 ^ ^ from
-0.21 L3 ^ ^ genre
-0.35 L3 ^ ^ imdb
0.35 L3 ^ ^ is
-0.16 L3 ^ ^ joining
-0.42 L3 ^ ^ release
-0.09 L3 ^ ^ showrunner
-0.05 L3 ^ ^ starring
-0.10 L3 ^ ^ stars
0.07 L3 ^ ^ the
-0.18 L3 ^ ^ when
0.18 L3 ^ ^ while
0.28 L3 ^ ^ will
-0.58 L3 ^ based on
-0.23 L3 ^ could the
0.35 L3 ^ fans of
-0.49 L3 ^ it starred
0.23 L3 ^ meanwhile ,
-0.10 L3 ^ produced by
0.36 L3 ^ when is
-0.11 L3 ^ written by
-0.20 L3 an adaptation of
0.28 L3 and %C 's
0.40 L3 and %X 's
-0.45 L3 and directed by
-0.22 L3 and illustrated by
-0.10 L3 and produced by
-0.05 L3 and written by
-0.32 L3 as %G and
-0.17 L3 as %G the
-0.57 L3 as %X ,
0.43 L3 as %X and
-0.15 L3 as well as
0.19 L3 at %C include
-0.05 L3 based on the
-0.21 L3 be directed by
0.10 L3 be returning as
-0.07 L3 be written by
-0.09 L3 both %X and
-0.16 L3 by %X /
-0.21 L3 by %X and
-0.21 L3 cast also includes
-0.05 L3 cast members include
-0.09 L3 centers on a
-0.19 L3 de %X (
0.35 L3 e. %G and
-0.30 L3 executive produce through
0.10 L3 first season of
0.49 L3 has confirmed that
-0.05 L3 his role as
-0.35 L3 in %X 's
0.50 L3 in %X ,
-0.73 L3 in %X and
0.21 L3 in %Y ,
-0.22 L3 in and around
-0.06 L3 is created by
-0.31 L3 is directed by
-0.04 L3 is played by
-0.11 L3 is produced by
-0.15 L3 is written by
-0.07 L3 lee %X ,
-0.23 L3 like %X ,
-0.92 L3 new %X 's
0.40 L3 new season of
0.35 L3 new seasons of
0.66 L3 of %C 's
-0.59 L3 of %X 's
0.28 L3 of %X ,
-0.81 L3 of %X and
-0.43 L3 on %C 's
0.18 L3 on %X that
-0.52 L3 on location in
-0.28 L3 opening theme song
-0.11 L3 producer ) ,
-0.13 L3 same name by
0.49 L3 season %N ,
0.15 L3 season %N of
0.36 L3 second season of
-0.10 L3 series written by
-0.34 L3 set in the
0.70 L3 shows such as
-0.16 L3 story of a
0.19 L3 the %G and
-0.53 L3 the %X 's
0.66 L3 the %X ,
-0.59 L3 the %X for
-0.28 L3 the anime at
-0.17 L3 the cast of
0.45 L3 the end of
0.05 L3 the plot of
-0.11 L3 the premiere of
0.08 L3 the return of
-0.50 L3 the role of
-0.23 L3 the series follows
-0.08 L3 the show ,
-0.22 L3 the show stars
0.11 L3 the story of
-0.31 L3 the success of
-0.34 L3 the town of
0.29 L3 the trailer for
0.09 L3 the world of
0.44 L3 third season of
0.40 L3 to %C 's
0.43 L3 to %X ,
-0.20 L3 was created by
-0.06 L3 was directed by
-0.12 L3 was written by
0.30 L3 will star in
-0.06 L3 yasuhiro %X as
-0.53 L3 “ %G ”
-0.37 L3 ” %X and
-0.12 L3 ” ) and
0.15 LR " ,
-0.27 LR %C ,
-0.39 LR %G %X
-0.38 LR %N .
-0.34 LR %N and
-0.34 LR %N on
-0.09 LR %O 's
-0.74 LR %X $
-0.46 LR %X %X
-0.55 LR %X ,
-0.54 LR %X .
0.67 LR %X for
-0.29 LR %Y ,
-0.22 LR %Y and
-0.21 LR ' and
-0.44 LR 's %Y
-0.22 LR 's )
-0.14 LR 's ,
-0.79 LR 's :
0.56 LR 's and
0.23 LR 's as
0.09 LR 's for
0.05 LR 's has
0.61 LR 's is
-0.53 LR 's novels
0.17 LR 's season
-0.57 LR 's to
-0.06 LR ( $
-0.30 LR ( %X
-1.52 LR ( ,
-0.05 LR ( /
-0.04 LR ( :
-0.82 LR ( “
0.26 LR ) (
-0.31 LR , $
-0.85 LR , 's
-1.07 LR , (
-1.54 LR , )
0.19 LR , ,
-0.23 LR , -
0.32 LR , .
-0.21 LR , :
0.83 LR , ;
0.55 LR , and
-0.63 LR , announced
-0.23 LR , as
-0.21 LR , confirmed
0.31 LR , creator
-0.15 LR , follows
-0.30 LR , has
-0.28 LR , in
-0.26 LR , is
-0.24 LR , said
0.84 LR , season
-0.55 LR , series
-0.13 LR , to
0.10 LR , was
0.08 LR , will
-0.16 LR -- ,
-0.38 LR / $
-0.12 LR / %Y
-0.21 LR / )
-0.33 LR / /
-0.13 LR : $
0.27 LR : 's
-0.52 LR : (
-0.12 LR : ,
0.09 LR : .
0.37 LR : is
-0.05 LR : to
0.58 LR : will
0.20 LR ; ,
-0.45 LR ; and
-0.07 LR ; is
-0.06 LR ; remains
0.14 LR ^ "
0.28 LR ^ $
0.53 LR ^ %C
0.89 LR ^ %N
-0.05 LR ^ %X
-0.65 LR ^ 's
0.90 LR ^ (
-0.43 LR ^ ,
-0.86 LR ^ -
-0.13 LR ^ .
-0.11 LR ^ /
-0.09 LR ^ :
0.26 LR ^ also
-0.60 LR ^ and
-0.78 LR ^ are
-0.75 LR ^ as
0.48 LR ^ by
-0.31 LR ^ cast
0.34 LR ^ confirmed
0.62 LR ^ fans
-0.47 LR ^ first
-0.32 LR ^ has
-0.45 LR ^ in
0.49 LR ^ is
0.30 LR ^ isn't
-0.51 LR ^ it
-0.20 LR ^ joins
-0.09 LR ^ launched
-0.58 LR ^ makes
-0.46 LR ^ on
0.37 LR ^ or
-0.39 LR ^ play
-0.29 LR ^ plays
0.06 LR ^ returns
-0.10 LR ^ said
-0.71 LR ^ season
-0.24 LR ^ series
-0.55 LR ^ star
-0.64 LR ^ stars
-0.68 LR ^ the
-0.87 LR ^ to
-0.39 LR ^ told
-0.27 LR ^ was
0.58 LR ^ which
0.37 LR ^ will
-0.52 LR ^ with
-0.09 LR ^ wrote
-1.22 LR ^ |
0.46 LR ^ –
-0.58 LR a ,
-0.12 LR a lawyer
-0.16 LR a production
0.51 LR a season
0.23 LR about season
-0.05 LR actor ,
-0.31 LR actress .
-0.05 LR alongside (
-0.13 LR and %X
-0.69 LR and 's
-0.91 LR and (
-0.41 LR and ,
0.26 LR and .
-0.64 LR and :
-0.30 LR and ;
-0.92 LR and all
-0.10 LR and also
0.17 LR and and
-0.75 LR and are
-0.09 LR and as
-0.06 LR and being
-0.30 LR and executive
0.53 LR and for
0.15 LR and have
0.47 LR and in
0.83 LR and is
0.19 LR and on
-0.27 LR and respectively
-0.07 LR and return
-0.14 LR and story
-0.62 LR and to
-0.15 LR and was
-0.06 LR and who
0.21 LR and will
0.55 LR and with
-0.32 LR and –
-0.17 LR are (
0.20 LR are ,
-0.06 LR around ,
-0.22 LR around .
-0.58 LR as $
0.09 LR as 's
-0.22 LR as (
0.39 LR as ,
-0.91 LR as .
-0.07 LR as ;
-0.31 LR as and
-0.42 LR as in
-0.57 LR as is
-0.38 LR as the
-0.61 LR as with
-0.31 LR as would
-0.44 LR at ,
-0.47 LR at .
-0.12 LR at in
-0.10 LR back and
-0.19 LR between and
-0.23 LR book ,
0.19 LR both and
0.12 LR but is
-0.20 LR by 's
-0.55 LR by (
0.33 LR by ,
-0.55 LR by .
-0.16 LR by /
-0.51 LR by and
-0.13 LR by on
0.50 LR by “
-0.42 LR called ,
0.89 LR called .
-0.24 LR cast $
-0.06 LR character (
-0.08 LR co-creator ,
0.10 LR comedy .
0.68 LR comedy on
-0.16 LR creator .
-0.18 LR creator has
-0.07 LR director (
0.07 LR drama ,
0.25 LR drama .
0.43 LR drama returns
0.14 LR drama will
0.07 LR dramas and
-0.43 LR executive ,
-0.42 LR father (
-0.28 LR film ,
-0.23 LR follows (
0.53 LR for $
-0.60 LR for ,
-0.23 LR for .
0.22 LR for and
-0.16 LR for as
-0.30 LR for on
0.58 LR for season
0.19 LR for series
0.16 LR for to
-0.51 LR for –
-0.12 LR from 's
-0.44 LR from ,
-0.62 LR from .
-0.09 LR from and
-0.20 LR genre /
-0.80 LR has and
0.58 LR in $
-0.67 LR in 's
-0.29 LR in ,
0.69 LR in .
-0.37 LR in and
-0.41 LR in for
-0.19 LR in in
-0.57 LR in on
0.48 LR in season
-0.25 LR in series
-0.09 LR include (
0.73 LR include ,
-0.38 LR include and
-0.15 LR includes (
-0.27 LR includes ,
0.41 LR including (
-0.20 LR including ,
-0.17 LR including and
0.24 LR is %X
-0.25 LR is 's
0.51 LR is (
-0.87 LR is ,
-0.21 LR is as
0.33 LR is on
0.98 LR is season
-0.45 LR its ,
0.20 LR like ,
-0.47 LR like and
-0.29 LR meets ,
-0.13 LR members ,
-0.41 LR movie .
0.33 LR of $
-0.51 LR of %X
-0.62 LR of (
0.08 LR of ,
0.71 LR of .
0.26 LR of :
0.34 LR of ?
0.04 LR of aired
0.16 LR of and
-0.27 LR of as
0.04 LR of has
0.36 LR of have
-0.55 LR of in
-0.80 LR of is
0.42 LR of on
0.06 LR of premiered
0.57 LR of season
-0.25 LR of to
0.27 LR of was
-0.05 LR of who
0.27 LR of will
-0.23 LR of “
-0.59 LR on $
-0.07 LR on %Y
0.18 LR on 's
-0.04 LR on (
-0.51 LR on ,
-0.13 LR on and
-0.43 LR on in
-0.74 LR or .
0.50 LR pilot ,
-0.36 LR play ,
-0.39 LR plays ,
-0.06 LR producer 's
-0.12 LR producer will
0.07 LR renewing for
-0.22 LR said ,
-0.19 LR series ,
0.81 LR series .
0.09 LR series has
0.51 LR series is
0.46 LR series will
0.35 LR show ,
0.65 LR show .
0.46 LR show with
-0.09 LR showrunner ,
-0.22 LR small town
-0.10 LR so $
-0.12 LR star (
-0.12 LR star and
-0.29 LR starring ,
-0.09 LR starring and
-0.07 LR stars (
-0.36 LR stars ,
-0.13 LR that 's
-0.25 LR that ,
0.22 LR that was
0.43 LR that will
0.17 LR that would
0.28 LR the $
0.07 LR the %X
-0.08 LR the %Y
-0.05 LR the 's
-0.33 LR the (
-0.48 LR the ,
-0.19 LR the .
-0.14 LR the :
0.21 LR the ?
-0.64 LR the and
-0.07 LR the area
-0.16 LR the for
-0.15 LR the in
0.22 LR the is
-0.33 LR the last
0.29 LR the season
0.26 LR the series
-0.43 LR the show
-0.61 LR the spinoff
-0.22 LR the to
-0.34 LR the will
0.25 LR thriller ,
0.25 LR thriller has
-0.30 LR through .
-0.45 LR to 's
-0.06 LR to ,
-0.28 LR to .
0.35 LR to and
0.10 LR to for
0.17 LR to in
0.08 LR to the
-0.15 LR to to
-0.19 LR villain ,
0.31 LR when was
0.46 LR whether is
-0.14 LR while is
-0.81 LR while will
-0.14 LR winner ,
-0.43 LR with 's
-0.55 LR with (
0.60 LR with ,
-1.33 LR with .
-0.22 LR with again
0.56 LR with and
-0.07 LR with as
-0.11 LR with at
0.45 LR with in
0.52 LR | (
-1.15 LR – $
0.89 LR – ,
-0.85 LR ” )
-0.08 LR ” ,
0.88 LR ” and
-0.39 LR ” said
0.30 Lb2 "
-0.32 Lb2 %G
0.57 Lb2 %N
-0.33 Lb2 %O
-0.21 Lb2 %X
0.09 Lb2 %Y
0.43 Lb2 '
-0.34 Lb2 's
-0.27 Lb2 (
0.63 Lb2 )
0.33 Lb2 -
-0.07 Lb2 .
-0.12 Lb2 /
-0.29 Lb2 :
0.57 Lb2 ;
-0.90 Lb2 a
-0.10 Lb2 about
-0.18 Lb2 according
0.38 Lb2 account
-0.08 Lb2 actor
-0.56 Lb2 actors
-0.41 Lb2 adaptation
-0.06 Lb2 added
-0.39 Lb2 after
-0.28 Lb2 again
0.26 Lb2 all
-0.46 Lb2 along
-0.44 Lb2 already
-0.43 Lb2 also
-0.06 Lb2 and
-0.11 Lb2 announced
-0.12 Lb2 announcement
-0.24 Lb2 another
0.25 Lb2 are
0.14 Lb2 around
-0.66 Lb2 as
-0.71 Lb2 at
0.34 Lb2 back
-0.57 Lb2 backdrop
-0.62 Lb2 based
-0.20 Lb2 be
0.66 Lb2 book
-0.53 Lb2 bring
-0.40 Lb2 by
-0.10 Lb2 call
-0.18 Lb2 cast
-0.25 Lb2 character
-0.39 Lb2 characters
-0.22 Lb2 children
-0.24 Lb2 city
-0.22 Lb2 co-production
-0.06 Lb2 co-written
0.43 Lb2 comedy
0.54 Lb2 confirmed
-0.23 Lb2 could
-0.20 Lb2 cox
-0.56 Lb2 created
0.33 Lb2 creator
-0.14 Lb2 creators
-0.20 Lb2 daughter
-0.44 Lb2 de
-0.73 Lb2 directed
-0.06 Lb2 directing
0.13 Lb2 director
0.31 Lb2 done
0.21 Lb2 drama
-0.04 Lb2 dramas
-0.42 Lb2 during
-0.07 Lb2 duties
0.28 Lb2 episode
-0.59 Lb2 episodes
0.08 Lb2 executive
0.33 Lb2 family
-0.67 Lb2 famous
0.48 Lb2 fans
-0.25 Lb2 fantasy
-0.35 Lb2 far
-0.68 Lb2 film
-0.10 Lb2 filming
-0.22 Lb2 first
0.15 Lb2 five
0.57 Lb2 followed
0.27 Lb2 follows
-0.30 Lb2 four
-0.24 Lb2 from
-0.10 Lb2 game
-0.13 Lb2 guy
0.20 Lb2 had
0.61 Lb2 has
-0.11 Lb2 he
-0.45 Lb2 her
-0.58 Lb2 here
-0.67 Lb2 his
0.38 Lb2 hit
0.16 Lb2 horror
0.25 Lb2 hosted
-0.21 Lb2 house
0.22 Lb2 i
-0.34 Lb2 illustrated
-0.40 Lb2 in
-0.31 Lb2 into
0.87 Lb2 is
-0.65 Lb2 it
-0.46 Lb2 its
-0.21 Lb2 iu
0.11 Lb2 know
-0.58 Lb2 known
-0.52 Lb2 launch
-0.09 Lb2 law
0.64 Lb2 lawyer
0.47 Lb2 leads
-0.23 Lb2 led
-0.15 Lb2 like
0.37 Lb2 limited
-0.52 Lb2 location
-0.54 Lb2 looking
-0.32 Lb2 man
-0.26 Lb2 manga
0.22 Lb2 meanwhile
-0.39 Lb2 members
-0.39 Lb2 mother
-0.54 Lb2 moved
-0.21 Lb2 name
-0.23 Lb2 named
-0.05 Lb2 network
0.25 Lb2 new
0.04 Lb2 news
-0.40 Lb2 novels
-0.22 Lb2 now
-0.58 Lb2 of
-0.23 Lb2 off
-0.57 Lb2 on
-0.36 Lb2 ono
0.57 Lb2 or
0.40 Lb2 order
0.52 Lb2 original
0.20 Lb2 out
0.05 Lb2 over
-0.53 Lb2 pair
0.11 Lb2 part
-0.14 Lb2 partner
0.46 Lb2 picked
0.57 Lb2 pilots
-0.17 Lb2 play
-0.41 Lb2 played
0.05 Lb2 plot
-0.53 Lb2 premiere
-0.18 Lb2 president
-0.32 Lb2 previously
-0.30 Lb2 produce
-0.63 Lb2 produced
0.55 Lb2 producer
0.09 Lb2 producers
-0.25 Lb2 production
-0.04 Lb2 programming
0.38 Lb2 project
-0.23 Lb2 quickly
-0.09 Lb2 reads
0.80 Lb2 replaced
-0.33 Lb2 report
-0.14 Lb2 reports
0.54 Lb2 return
-0.04 Lb2 returning
-0.13 Lb2 returns
-0.06 Lb2 revolves
-0.21 Lb2 role
-0.32 Lb2 roles
-0.58 Lb2 rolling
0.36 Lb2 romantic
0.18 Lb2 rookie
0.27 Lb2 run
0.30 Lb2 runs
0.38 Lb2 said
-0.17 Lb2 same
-0.39 Lb2 says
0.17 Lb2 scripted
-0.48 Lb2 season
0.52 Lb2 seasons
-0.14 Lb2 second
0.09 Lb2 see
-0.65 Lb2 sequel
-0.32 Lb2 series
0.10 Lb2 set
-0.36 Lb2 she
-0.69 Lb2 shooting
-0.34 Lb2 show
-0.38 Lb2 shown
0.69 Lb2 shows
-0.16 Lb2 slate
-0.15 Lb2 space
-0.78 Lb2 spin-off
-0.42 Lb2 spinoff
0.34 Lb2 spy
0.18 Lb2 star
0.55 Lb2 starred
-0.45 Lb2 starring
-0.31 Lb2 stars
-0.39 Lb2 stories
-0.25 Lb2 story
0.04 Lb2 storyline
0.20 Lb2 success
-0.14 Lb2 such
0.41 Lb2 take
-0.43 Lb2 team
0.11 Lb2 teaser
-0.21 Lb2 television
-0.12 Lb2 that
-0.36 Lb2 the
-0.50 Lb2 their
-0.14 Lb2 them
-0.39 Lb2 theme
0.22 Lb2 there
-0.43 Lb2 this
-0.27 Lb2 three
-0.04 Lb2 thriller
-0.13 Lb2 time
0.45 Lb2 title
0.16 Lb2 to
0.07 Lb2 together
-0.52 Lb2 town
0.29 Lb2 trailer
-0.34 Lb2 tv
0.07 Lb2 two
-0.41 Lb2 uk
-0.07 Lb2 under
-0.41 Lb2 us
0.40 Lb2 version
-0.25 Lb2 video
-0.30 Lb2 voice
0.34 Lb2 was
-0.70 Lb2 we
0.41 Lb2 web
-0.13 Lb2 week
-0.15 Lb2 well
-0.27 Lb2 what
-0.19 Lb2 when
0.05 Lb2 which
-0.33 Lb2 while
-0.50 Lb2 who
-0.63 Lb2 will
-0.06 Lb2 winning
-0.52 Lb2 with
-0.92 Lb2 working
0.07 Lb2 world
-0.46 Lb2 written
-0.74 Lb2 years
-0.15 Lb2 you
-0.32 Lb2 –
0.04 Lb2 —
-0.43 Lb2 ”
0.28 R1 !
0.35 R1 "
-0.14 R1 $
-0.46 R1 %
0.58 R1 %C
-0.62 R1 %G
1.04 R1 %N
-0.14 R1 %O
-1.48 R1 %X
-1.17 R1 %Y
0.29 R1 '
-0.94 R1 's
0.67 R1 (
-1.15 R1 )
0.24 R1 ,
-1.24 R1 -
0.18 R1 --
0.08 R1 .
-0.49 R1 ...
-0.85 R1 /
-0.32 R1 :
0.14 R1 ;
0.71 R1 ?
0.41 R1 [
-0.68 R1 ]
0.14 R1 a
-0.75 R1 actor
-0.72 R1 actress
-0.23 R1 again
-0.26 R1 agent
0.04 R1 aired
0.40 R1 all
0.07 R1 along
0.14 R1 also
-0.48 R1 although
0.68 R1 an
-0.45 R1 and
-0.19 R1 animated
0.61 R1 announced
0.05 R1 are
-0.07 R1 area
-0.35 R1 as
-0.54 R1 at
-0.04 R1 attached
-0.09 R1 attends
-0.52 R1 back
0.63 R1 based
0.04 R1 be
0.42 R1 became
-0.14 R1 before
0.26 R1 begins
-0.06 R1 being
-0.46 R1 book
-0.48 R1 broadcast
-0.69 R1 but
0.56 R1 by
-0.38 R1 can
-0.26 R1 cast
-0.23 R1 come
0.22 R1 coming
-0.34 R1 commented
0.26 R1 confirmed
-0.38 R1 created
0.81 R1 creator
-0.42 R1 data
-0.55 R1 de
-0.18 R1 described
-0.08 R1 directs
-0.55 R1 drama
0.37 R1 executive
-0.20 R1 family
0.63 R1 fans
0.23 R1 first
-0.12 R1 follows
0.19 R1 for
1.38 R1 from
-0.19 R1 girl
0.35 R1 goes
-0.09 R1 had
0.47 R1 has
0.18 R1 have
-0.09 R1 his
-0.23 R1 in
0.28 R1 into
-0.35 R1 isn't
-0.90 R1 it
-0.05 R1 joining
-0.10 R1 joins
0.06 R1 last
0.55 R1 later
-0.36 R1 launch
-0.11 R1 launched
-0.12 R1 lawyer
-0.26 R1 leads
-0.15 R1 leave
0.33 R1 left
0.49 R1 light
-0.39 R1 made
-0.75 R1 magazine
-0.50 R1 makes
-0.28 R1 next
0.19 R1 no
0.28 R1 not
-0.59 R1 novels
-0.81 R1 of
0.21 R1 on
0.34 R1 or
-0.51 R1 out
-0.39 R1 play
-0.52 R1 played
-0.11 R1 playing
-0.29 R1 plays
0.09 R1 premieres
0.33 R1 prequel
-0.27 R1 producers
-0.16 R1 production
0.13 R1 released
-0.25 R1 remains
-0.47 R1 respectively
-0.22 R1 return
0.64 R1 returns
-0.11 R1 revealed
-0.15 R1 role
-0.70 R1 said
-0.55 R1 says
-0.29 R1 season
-0.14 R1 seems
-0.11 R1 senior
-0.48 R1 series
-0.08 R1 set
-0.34 R1 she
-0.66 R1 show
-0.34 R1 sisters
-0.46 R1 slot
0.07 R1 so
-0.59 R1 spinoff
-0.46 R1 stage
-0.84 R1 star
0.46 R1 starring
0.28 R1 stars
0.15 R1 started
-0.27 R1 steps
-0.14 R1 story
-0.81 R1 take
-0.19 R1 takes
-0.28 R1 team
0.42 R1 tells
-0.85 R1 that
0.13 R1 the
-0.17 R1 thriller
-0.62 R1 time
0.13 R1 to
-0.18 R1 together
-0.52 R1 told
-0.22 R1 town
-0.39 R1 update
-0.36 R1 very
-0.55 R1 via
0.12 R1 villain
-0.27 R1 was
-0.49 R1 website
0.13 R1 were
0.38 R1 when
0.48 R1 which
0.72 R1 while
-0.43 R1 who
0.22 R1 will
-0.38 R1 winning
0.93 R1 with
-0.60 R1 won't
0.35 R1 would
0.37 R1 written
-0.12 R1 wrote
0.14 R1 |
0.81 R1 –
-0.21 R1 —
1.14 R1 “
0.33 R2 " %X
-0.14 R2 $ $
-0.46 R2 % $
-0.69 R2 %G %X
-0.64 R2 %X %X
-0.48 R2 %X )
-0.48 R2 %X ,
-0.34 R2 %X .
-0.41 R2 %X and
0.24 R2 %X for
-0.36 R2 %Y $
-0.57 R2 %Y ,
-0.11 R2 %Y in
0.40 R2 ' %X
-1.17 R2 's %G
-0.21 R2 's '
-0.13 R2 's (
-0.31 R2 's announcement
-0.04 R2 's character
-0.09 R2 's childhood
-0.11 R2 's father
0.39 R2 's first
-0.18 R2 's husband
-0.53 R2 's journey
-0.31 R2 's last
-0.44 R2 's manga
-0.21 R2 's novel
-0.08 R2 's series
0.87 R2 's third
-0.04 R2 's trilogy
0.19 R2 ( %C
-1.18 R2 ( %G
1.10 R2 ( %N
-0.10 R2 ( %X
0.21 R2 ( %Y
-0.89 R2 ( '
0.47 R2 ( season
-0.50 R2 ( the
-0.53 R2 ( “
-0.09 R2 ) $
-0.36 R2 ) %G
-1.02 R2 ) ,
-0.23 R2 ) .
-0.86 R2 ) and
-0.13 R2 ) are
-0.42 R2 ) as
-0.34 R2 ) has
-0.64 R2 ) is
-0.14 R2 ) star
0.34 R2 ) who
-0.46 R2 ) will
-0.21 R2 ) would
0.15 R2 , %C
-0.40 R2 , %G
-0.29 R2 , %O
-0.79 R2 , %X
-0.94 R2 , %Y
0.66 R2 , a
-0.41 R2 , according
0.24 R2 , an
0.31 R2 , and
-0.38 R2 , announced
0.12 R2 , as
-0.48 R2 , but
-0.33 R2 , described
0.30 R2 , directed
-0.07 R2 , each
-0.11 R2 , for
-0.65 R2 , from
-0.65 R2 , has
0.65 R2 , in
-0.33 R2 , is
-0.37 R2 , it
-0.11 R2 , its
-0.19 R2 , known
-0.31 R2 , leaving
0.16 R2 , made
-0.35 R2 , mr
-0.50 R2 , new
-0.80 R2 , on
-0.29 R2 , once
-0.54 R2 , played
-0.70 R2 , premieres
-0.33 R2 , president
-0.27 R2 , produced
-0.32 R2 , respectively
-0.10 R2 , said
0.21 R2 , season
-0.17 R2 , since
0.27 R2 , starring
0.45 R2 , the
-0.13 R2 , their
-0.04 R2 , this
-0.10 R2 , told
-0.47 R2 , was
-0.20 R2 , we
0.19 R2 , where
0.49 R2 , which
0.68 R2 , while
-0.89 R2 , who
-0.18 R2 , whose
0.73 R2 , will
0.36 R2 , with
0.12 R2 , written
-0.26 R2 , “
-0.18 R2 - based
-0.12 R2 - led
-0.24 R2 - owned
-0.11 R2 - set
-0.17 R2 - themed
-0.32 R2 - winning
0.14 R2 . $
-0.07 R2 . ,
-0.39 R2 ... $
-0.58 R2 / %C
-0.15 R2 / %N
-0.38 R2 / %X
0.22 R2 : $
-0.55 R2 : %C
-0.23 R2 : %G
-1.07 R2 : %N
0.30 R2 : %X
-0.17 R2 : as
-0.37 R2 : drama
-0.28 R2 : season
-1.06 R2 : the
-0.21 R2 : “
0.51 R2 ; %C
-0.41 R2 ; %G
0.13 R2 ; %X
0.33 R2 ; and
-0.05 R2 ; the
0.07 R2 ? $
0.49 R2 ? but
0.15 R2 a $
-0.31 R2 a %N
-0.72 R2 actress %G
-0.16 R2 again playing
0.07 R2 along with
0.49 R2 also had
-0.29 R2 and %C
-0.13 R2 and %G
-0.12 R2 and %X
-0.23 R2 and %Y
0.27 R2 and '
0.54 R2 and a
-0.32 R2 and directed
-0.15 R2 and her
-0.27 R2 and his
-0.11 R2 and is
0.06 R2 and it
0.17 R2 and other
-0.77 R2 and the
0.15 R2 and will
-0.55 R2 and written
-0.22 R2 and “
0.70 R2 announced on
0.60 R2 are %X
-0.04 R2 are all
-0.60 R2 are back
-0.12 R2 are executive
-0.53 R2 are the
-0.07 R2 area .
-0.48 R2 as %G
-0.66 R2 as %X
-0.20 R2 as a
-0.26 R2 as he
-0.24 R2 as the
0.18 R2 as well
-0.08 R2 at %N
-0.53 R2 at its
-0.05 R2 at the
-0.32 R2 back in
0.63 R2 based on
-0.21 R2 by %G
-0.47 R2 by %X
0.24 R2 by contrast
0.14 R2 by the
-0.34 R2 commented :
-0.31 R2 created by
0.81 R2 creator %G
-0.35 R2 de %X
-0.21 R2 de la
-0.18 R2 described the
-0.30 R2 executive produce
0.54 R2 fans ,
-0.15 R2 follows on
-0.25 R2 follows the
-0.08 R2 for %C
-0.34 R2 for %G
0.24 R2 for %X
-0.49 R2 for the
0.46 R2 from %G
-0.38 R2 from the
-0.07 R2 has become
0.39 R2 has been
-0.29 R2 has joined
-0.13 R2 has said
-0.40 R2 has the
-0.19 R2 has written
-0.47 R2 have joined
-0.82 R2 in %X
0.62 R2 in %Y
-0.47 R2 in a
-0.11 R2 is %G
0.12 R2 is a
-0.21 R2 is also
0.41 R2 is an
0.60 R2 is another
-0.29 R2 is available
-0.62 R2 is back
0.25 R2 is based
0.58 R2 is coming
-0.15 R2 is directing
0.34 R2 is due
-0.29 R2 is found
-0.36 R2 is getting
-0.28 R2 is in
-0.36 R2 is leaving
-0.42 R2 is not
0.30 R2 is produced
0.07 R2 is renewed
-0.13 R2 is scheduled
-0.08 R2 is set
-0.13 R2 is the
0.11 R2 is to
-0.08 R2 is writing
0.70 R2 is “
0.55 R2 later this
-0.20 R2 launched a
0.49 R2 light novel
-0.10 R2 made the
-0.19 R2 of the
0.10 R2 on %C
0.25 R2 on %X
-0.37 R2 on the
-0.08 R2 plays %X
0.06 R2 premiered on
-0.47 R2 respectively .
-0.19 R2 return to
0.20 R2 returns %X
-0.32 R2 returns as
0.60 R2 returns for
-0.06 R2 said ,
-0.18 R2 said .
-0.09 R2 said :
-0.26 R2 said in
-0.48 R2 season of
-0.51 R2 series %X
-0.48 R2 series ,
0.08 R2 series follows
-0.40 R2 series in
-0.37 R2 series three
-0.94 R2 star %G
0.40 R2 starring %G
0.16 R2 starring %X
0.69 R2 stars %G
-0.09 R2 stars as
-0.59 R2 stars in
0.45 R2 tells the
0.39 R2 the %X
-0.33 R2 the new
-0.61 R2 the show
-0.17 R2 thriller %X
-0.62 R2 time slot
0.37 R2 to %C
-0.67 R2 to %X
-0.24 R2 to be
0.50 R2 to the
-0.49 R2 told %X
-0.55 R2 via %X
0.37 R2 was a
0.05 R2 was in
0.40 R2 was renewed
0.11 R2 was the
-0.07 R2 who is
-0.26 R2 who were
0.78 R2 will air
0.61 R2 will also
0.47 R2 will be
0.25 R2 will debut
0.28 R2 will make
-0.19 R2 will not
-0.54 R2 will perform
-0.27 R2 will play
-0.23 R2 will remain
-0.09 R2 will reprise
-0.15 R2 will return
0.23 R2 with %G
0.13 R2 with %X
-0.57 R2 won't be
0.33 R2 would be
0.16 R2 would not
0.37 R2 written by
-0.09 R2 wrote the
0.30 R2 – %N
-1.17 R2 – %X
-0.70 R2 – a
-0.64 R2 – the
-0.56 R2 — that
0.50 R2 “ %G
0.16 R2 “ %X
-0.14 R3 $ $ $
-0.46 R3 % $ $
-0.40 R3 %X ) and
-0.34 R3 %X . $
-0.36 R3 %Y $ $
0.28 R3 ' %X %X
0.37 R3 ' %X '
-0.51 R3 's %G %G
-0.97 R3 's %G %X
-0.19 R3 's ' %X
-0.13 R3 's ( %X
-0.18 R3 's husband %G
-0.48 R3 's journey to
-0.29 R3 's manga ,
0.07 R3 's second season
-0.08 R3 's series %X
0.64 R3 's third season
-0.09 R3 ( %C %C
0.36 R3 ( %C )
-0.51 R3 ( %G %G
-0.82 R3 ( %G %X
-0.60 R3 ( %G )
-0.17 R3 ( %G ,
0.14 R3 ( %N %X
-0.88 R3 ( %X %G
0.08 R3 ( %X %N
-0.51 R3 ( %X %X
-0.22 R3 ( %X )
-1.03 R3 ( %X ,
-0.33 R3 ( %X :
-0.29 R3 ( %X is
-0.36 R3 ( %X of
0.21 R3 ( %Y )
0.47 R3 ( season %N
-0.39 R3 ( the %X
-0.28 R3 ( “ %X
-0.09 R3 ) $ $
-0.35 R3 ) %G %X
-0.84 R3 ) , %G
-0.09 R3 ) , %X
-0.52 R3 ) , and
-0.42 R3 ) , who
-0.23 R3 ) . $
-0.55 R3 ) and %G
-0.30 R3 ) and %X
-0.29 R3 ) as %G
-0.15 R3 ) as %X
-0.34 R3 ) has been
-0.09 R3 ) will play
-0.16 R3 ) will star
0.28 R3 , %C %C
0.37 R3 , %C 's
-0.15 R3 , %G %G
0.18 R3 , %G %X
-0.45 R3 , %G 's
-0.61 R3 , %G ,
-0.51 R3 , %G and
-0.94 R3 , %N %X
-0.32 R3 , %X $
-0.33 R3 , %X %G
-0.97 R3 , %X %N
-0.55 R3 , %X %X
-0.08 R3 , %X 's
-1.15 R3 , %X )
0.95 R3 , %X ,
-0.36 R3 , %X .
-0.68 R3 , %X :
0.52 R3 , %X and
0.42 R3 , %X in
-0.60 R3 , %X is
-0.59 R3 , %X of
0.57 R3 , %X to
-0.07 R3 , a %X
0.66 R3 , a new
0.36 R3 , a psychological
-0.41 R3 , according to
-0.41 R3 , and %C
-0.16 R3 , and %G
0.90 R3 , and %X
-0.68 R3 , and others
-0.38 R3 , announced the
0.51 R3 , as well
-0.05 R3 , but %G
-0.33 R3 , described as
0.30 R3 , directed by
-0.66 R3 , from %X
-0.30 R3 , has been
-0.09 R3 , is a
-0.06 R3 , is back
-0.08 R3 , is being
-0.06 R3 , is the
-0.29 R3 , once again
-0.54 R3 , played by
-0.70 R3 , premieres %X
-0.33 R3 , president of
-0.27 R3 , produced by
-0.32 R3 , respectively .
0.21 R3 , season %N
0.23 R3 , starring %G
-0.31 R3 , the %C
0.84 R3 , the %N
0.15 R3 , the %X
-0.17 R3 , the creator
-0.18 R3 , the drama
-0.77 R3 , the first
-0.11 R3 , the producer
-0.46 R3 , the series
-0.15 R3 , the show
-0.61 R3 , the story
-0.69 R3 , which follows
-0.41 R3 , which has
0.53 R3 , which is
-0.97 R3 , which will
-0.08 R3 , while %X
-0.04 R3 , who also
-0.22 R3 , who are
-0.09 R3 , who created
-0.21 R3 , who has
-0.43 R3 , who is
-0.16 R3 , who plays
-0.40 R3 , who starred
-0.07 R3 , who was
0.30 R3 , with %G
0.12 R3 , written by
-0.21 R3 , “ %X
0.14 R3 . $ $
-0.39 R3 ... $ $
-0.58 R3 / %C $
0.22 R3 : $ $
-0.20 R3 : %G %X
-0.47 R3 : %N %
-1.04 R3 : %X %N
-0.13 R3 : %X %X
-0.35 R3 : %X /
-0.23 R3 : %X is
0.14 R3 : %X the
-0.28 R3 : season %N
-1.16 R3 : the %X
-0.11 R3 : “ i
0.51 R3 ; %C %C
-0.37 R3 ; %G %X
0.66 R3 ; %X %X
-0.62 R3 ; %X ,
0.07 R3 ? $ $
0.15 R3 a $ $
0.53 R3 and %C 's
-0.42 R3 and %G %G
0.11 R3 and %G %X
0.33 R3 and %G 's
-0.14 R3 and %G ,
-0.12 R3 and %G joy
-0.23 R3 and %X %G
0.24 R3 and %X %X
-0.23 R3 and %X 's
-0.05 R3 and %X .
0.39 R3 and %X and
-0.10 R3 and %X executive
-0.45 R3 and %X of
-0.08 R3 and %X to
0.13 R3 and %X will
-0.07 R3 and %Y %X
0.27 R3 and ' %X
-0.37 R3 and directed by
-0.15 R3 and her family
0.41 R3 and the %G
-0.86 R3 and the %X
-0.47 R3 and written by
-0.55 R3 and “ %X
0.70 R3 announced on %X
-0.12 R3 are executive producers
-0.07 R3 area . $
-0.06 R3 as %G %G
-0.41 R3 as %G %X
-0.07 R3 as %G ,
-0.09 R3 as %G the
-0.35 R3 as %X %X
0.18 R3 as well as
-0.65 R3 at %N :
-0.21 R3 by %G %X
0.24 R3 by contrast ,
-0.31 R3 created by %G
0.59 R3 creator %G %X
-0.21 R3 de la %X
-0.13 R3 for %C %C
-0.34 R3 for %G %X
-0.58 R3 for %X %X
0.48 R3 for a third
-0.30 R3 for the %C
0.35 R3 from %G %X
-0.04 R3 from the %X
-0.38 R3 has been cast
0.20 R3 has been renewed
-0.29 R3 has joined the
0.06 R3 in %X $
-0.63 R3 in %X %X
-0.13 R3 in %X ,
-0.20 R3 in %X .
-0.09 R3 in %Y .
-0.23 R3 in the new
-0.46 R3 in the season
-0.44 R3 in the show
-0.11 R3 is %G %X
-0.52 R3 is a %C
0.42 R3 is a %X
-0.29 R3 is available .
-0.24 R3 is back for
0.25 R3 is based on
-0.08 R3 is coming to
-0.08 R3 is in charge
0.30 R3 is produced by
-0.08 R3 is set to
-0.37 R3 is the sound
0.55 R3 later this month
-0.20 R3 launched a manga
0.44 R3 on %C %C
-0.12 R3 on %C ,
0.25 R3 on %C .
0.15 R3 on %C ?
-0.55 R3 on %X $
-0.52 R3 on %X %X
0.48 R3 on %X .
-0.08 R3 plays %X %X
0.06 R3 premiered on %X
-0.47 R3 respectively . $
0.50 R3 returns for a
0.44 R3 returns for its
-0.18 R3 said . $
-0.26 R3 said in a
-0.08 R3 season %N $
-0.17 R3 season %N %X
0.24 R3 season %N '
0.92 R3 season %N (
-0.05 R3 season %N ,
0.44 R3 season %N .
0.99 R3 season %N :
-0.31 R3 season %N ?
0.77 R3 season %N begins
0.39 R3 season %N cast
-0.43 R3 season %N is
-0.53 R3 season %N of
-0.86 R3 season %N on
0.45 R3 season %N release
0.21 R3 season %N trailer
0.16 R3 season %N will
-0.51 R3 series %X %X
-0.40 R3 series in %Y
-0.94 R3 star %G %X
0.28 R3 starring %G %G
-0.11 R3 starring %G %X
0.16 R3 starring %X %X
0.10 R3 stars %G %X
0.45 R3 tells the story
-0.62 R3 the %X %X
-0.06 R3 the %X ,
-0.08 R3 to %X in
0.40 R3 was renewed for
0.62 R3 will also be
0.45 R3 will be back
0.08 R3 will be premiered
0.20 R3 will be returning
0.51 R3 will be the
0.28 R3 will make its
-0.54 R3 will perform the
-0.10 R3 will play a
-0.23 R3 will remain on
-0.07 R3 will return as
0.52 R3 will return for
0.23 R3 with %G %X
0.13 R3 would not be
0.30 R3 – %N /
-0.72 R3 – %X $
-0.80 R3 – %X %X
-0.79 R3 “ %G ”
-0.20 R3 “ %X %X
-0.62 R3 “ %X ”
-0.64 Rb2 !
-0.24 Rb2 "
0.44 Rb2 %C
-0.26 Rb2 %G
0.12 Rb2 %N
-0.42 Rb2 %O
-0.26 Rb2 %X
0.35 Rb2 %Y
-0.36 Rb2 '
-0.68 Rb2 's
-0.76 Rb2 (
0.29 Rb2 )
-0.60 Rb2 ,
-0.09 Rb2 --
-0.58 Rb2 .
0.31 Rb2 /
-0.41 Rb2 :
-0.49 Rb2 ;
-0.18 Rb2 ?
0.10 Rb2 a
0.76 Rb2 about
-0.41 Rb2 according
0.13 Rb2 added
0.48 Rb2 after
0.25 Rb2 aja
-0.49 Rb2 all
-0.23 Rb2 also
-0.13 Rb2 always
-0.07 Rb2 among
0.52 Rb2 an
-0.20 Rb2 and
-0.40 Rb2 anime
-0.08 Rb2 announced
-0.31 Rb2 announcement
0.60 Rb2 another
-0.56 Rb2 are
-0.65 Rb2 as
-0.78 Rb2 at
-0.06 Rb2 attached
-0.08 Rb2 attended
-0.29 Rb2 available
-0.55 Rb2 back
0.31 Rb2 be
-0.23 Rb2 become
0.43 Rb2 been
-0.57 Rb2 being
-0.05 Rb2 but
0.56 Rb2 by
-0.36 Rb2 called
-0.24 Rb2 can
-0.30 Rb2 canceled
-0.15 Rb2 character
-0.09 Rb2 childhood
-0.38 Rb2 clarify
-0.47 Rb2 comedy
0.86 Rb2 coming
-0.40 Rb2 confirmed
-0.41 Rb2 continues
0.24 Rb2 contrast
-0.07 Rb2 creator
-0.23 Rb2 dead
0.56 Rb2 debut
-0.33 Rb2 described
-0.15 Rb2 detective
-0.20 Rb2 dinner
-0.06 Rb2 direct
0.40 Rb2 directed
-0.15 Rb2 directing
0.37 Rb2 director
-0.11 Rb2 doing
-0.09 Rb2 down
0.35 Rb2 dr
-0.90 Rb2 drama
-0.08 Rb2 due
-0.07 Rb2 each
0.13 Rb2 end
-0.25 Rb2 even
-0.13 Rb2 exec
-0.25 Rb2 executive
-0.29 Rb2 fantasy
-0.15 Rb2 father
0.56 Rb2 fifth
-0.27 Rb2 film
-0.07 Rb2 finally
-0.20 Rb2 find
-0.10 Rb2 first
0.10 Rb2 followed
-0.53 Rb2 follows
0.21 Rb2 for
-0.33 Rb2 found
0.40 Rb2 from
0.38 Rb2 get
-0.12 Rb2 getting
-0.15 Rb2 go
0.81 Rb2 had
0.31 Rb2 has
0.33 Rb2 he
-0.16 Rb2 head
-0.72 Rb2 her
-0.13 Rb2 here
-0.43 Rb2 hiding
-0.55 Rb2 his
-0.39 Rb2 hit
0.57 Rb2 host
-0.21 Rb2 husband
0.40 Rb2 in
-0.57 Rb2 into
-0.55 Rb2 investigate
-1.02 Rb2 is
-0.18 Rb2 isn't
-0.24 Rb2 it
-0.08 Rb2 its
-0.32 Rb2 join
-0.64 Rb2 joined
-0.53 Rb2 journey
-0.15 Rb2 just
-0.09 Rb2 known
-0.26 Rb2 la
-0.28 Rb2 last
0.22 Rb2 leading
-0.44 Rb2 leads
-0.60 Rb2 leaving
0.72 Rb2 led
-0.50 Rb2 left
-0.49 Rb2 like
0.75 Rb2 liu
-0.20 Rb2 made
0.22 Rb2 make
0.59 Rb2 makes
-0.44 Rb2 manga
-0.31 Rb2 may
-0.46 Rb2 networks
-0.57 Rb2 new
0.24 Rb2 news
-0.78 Rb2 no
-0.13 Rb2 not
0.45 Rb2 novel
0.69 Rb2 now
-0.59 Rb2 of
0.09 Rb2 off
-0.29 Rb2 once
-0.08 Rb2 one
-0.21 Rb2 only
-0.04 Rb2 original
0.17 Rb2 other
-0.24 Rb2 owned
-0.11 Rb2 part
-0.35 Rb2 penned
-0.54 Rb2 perform
-0.36 Rb2 pilot
-0.27 Rb2 play
-0.74 Rb2 played
-0.45 Rb2 playing
-0.36 Rb2 plays
-0.38 Rb2 portray
0.48 Rb2 premiere
-0.76 Rb2 premieres
0.45 Rb2 presented
-0.33 Rb2 president
-0.30 Rb2 produce
0.50 Rb2 produced
-0.23 Rb2 remain
0.44 Rb2 renewed
-0.09 Rb2 reprise
-0.32 Rb2 respectively
-0.25 Rb2 return
-0.39 Rb2 returning
-0.37 Rb2 returns
0.13 Rb2 revolves
0.24 Rb2 said
0.13 Rb2 scheduled
0.39 Rb2 season
-0.24 Rb2 second
0.56 Rb2 seen
0.82 Rb2 series
-0.16 Rb2 set
-0.28 Rb2 she
0.62 Rb2 show
-0.17 Rb2 since
-0.62 Rb2 slot
-0.54 Rb2 so
-0.54 Rb2 soon
-0.51 Rb2 star
0.53 Rb2 starred
-0.52 Rb2 starring
-0.49 Rb2 stars
-0.08 Rb2 starts
0.65 Rb2 take
0.28 Rb2 that
-0.37 Rb2 the
-0.09 Rb2 their
-0.36 Rb2 them
-0.17 Rb2 themed
0.17 Rb2 they
0.87 Rb2 third
-0.20 Rb2 this
-0.36 Rb2 three
-0.78 Rb2 thriller
-0.31 Rb2 to
-0.21 Rb2 today
-0.14 Rb2 told
-0.25 Rb2 top
-0.63 Rb2 tour
-0.04 Rb2 trilogy
-0.71 Rb2 two
-0.13 Rb2 under
-0.57 Rb2 up
0.65 Rb2 upcoming
-0.28 Rb2 us
-0.53 Rb2 van
-0.37 Rb2 very
-0.63 Rb2 was
-0.20 Rb2 we
-0.23 Rb2 well
0.36 Rb2 were
-0.21 Rb2 what
0.15 Rb2 where
0.20 Rb2 which
0.72 Rb2 while
0.04 Rb2 who
-0.36 Rb2 whose
-0.32 Rb2 winning
-0.60 Rb2 with
0.05 Rb2 work
-0.21 Rb2 would
-0.08 Rb2 writing
-0.06 Rb2 wrote
0.12 Rb2 –
-0.25 Rb2 “
-0.19 Rb2 ”
-0.86 block caption
0.34 block heading
0.06 block item
-0.18 block paragraph
-0.21 block row
-0.86 block title
-0.47 count 0
-0.27 count 1
0.06 count 2
-0.24 count 3
0.62 count 4
-0.39 count all1
0.13 count all2
0.09 count all3
0.28 count all4
0.82 count all6
-0.25 len 1
-0.37 len 2
0.18 len 3
0.05 len 4
0.16 len 5
-0.21 len 6
0.34 shape alone
-0.33 shape capitals
-0.28 shape company1
-1.13 shape company2
-1.05 shape company3
-0.94 shape company4
-0.12 shape inner
0.24 shape nearly-alone
0.64 shape noun
0.30 shape opens
-0.74 shape person2
-0.11 shape person3
-0.83 shape person4
0.42 shape quoted
-0.66 shape surname
-0.25 shape unknown1
0.24 shape unknown3
0.29 shape unknown4
1.12 sign afterNoun
0.23 sign capitals
0.41 sign fateSubject
0.46 sign fromMaker
0.33 sign inPlace
-0.86 sign inTitle
-0.06 sign inUrl
0.18 sign isSeries
0.12 sign known
0.16 sign knownOrdinary
1.11 sign knownOrdinaryWord
0.34 sign knownWord
-0.27 sign listed
0.20 sign midSentence
-0.45 sign otherWork
1.08 sign ownChannel
-0.36 sign ownPeople
-0.83 sign personName
-0.31 sign playsRole
0.42 sign quoted
0.23 sign repeated
-0.34 sign returns
0.41 sign speaks
0.29 sign tvContext
0.19 sign withChannel
-0.39 sign withSeason
-0.16 told holds
-0.74 told holds-more
0.16 told inside
-0.77 told inside-more
0.73 told known
-0.29 told ordinary
-0.35 w1 's
-1.27 w1 :
0.16 w1 a
-0.25 w1 a-list
-0.51 w1 abby
-0.13 w1 abc
-0.28 w1 abi
-0.32 w1 academy
-0.15 w1 according
-0.85 w1 act
-0.07 w1 adam
0.22 w1 after
-0.36 w1 agents
-0.54 w1 ai
-0.06 w1 aja
-0.10 w1 alan
-0.25 w1 alex
-0.16 w1 alexa
-0.05 w1 alexander
-0.36 w1 ali
-0.25 w1 alison
0.29 w1 all
-0.60 w1 alma
-0.51 w1 amanda
-0.40 w1 amber
-0.15 w1 amc
0.42 w1 american
-0.06 w1 anand
-0.38 w1 andrew
-0.46 w1 anime
-0.65 w1 anna
0.63 w1 anne
-0.18 w1 anthony
-0.52 w1 apple
-0.04 w1 ari
0.53 w1 arrow
-0.60 w1 aryan
-0.46 w1 as
-0.07 w1 ashes
-0.15 w1 asuka
-0.70 w1 atlanta
-0.61 w1 aussie
0.46 w1 austin
-0.61 w1 bae
0.45 w1 bandish
0.12 w1 barry
-0.72 w1 batman
0.06 w1 battle
-0.56 w1 bbc
-0.38 w1 be
-0.10 w1 bean
-0.48 w1 belfast
-0.19 w1 belgravia
-0.51 w1 below
-0.45 w1 ben
-0.14 w1 benedict
-0.08 w1 benjamin
-0.65 w1 best
0.35 w1 better
0.08 w1 big
-0.12 w1 billie
0.56 w1 black
-0.05 w1 brad
-0.45 w1 brenda
-0.17 w1 brian
-0.60 w1 bridgerton
0.27 w1 broadchurch
-0.09 w1 brooke
-0.09 w1 bryan
-0.42 w1 california
0.96 w1 call
-0.56 w1 cameras
-0.76 w1 cardiff
-0.25 w1 carlos
-0.09 w1 casey
-1.33 w1 cast
-0.91 w1 casting
-0.07 w1 casualty
-0.35 w1 catching
-0.18 w1 catherine
-0.06 w1 celeste
-0.12 w1 channel
-0.24 w1 charles
-0.47 w1 charlie
-0.76 w1 chief
-0.69 w1 choi
-0.20 w1 chris
-0.23 w1 christina
-0.10 w1 christopher
-0.61 w1 chuck
-0.09 w1 claire
-0.45 w1 clark
-0.58 w1 clean
-0.67 w1 colin
-0.52 w1 confirmed
-0.88 w1 courtesy
-0.25 w1 courtney
-0.17 w1 craig
-0.94 w1 crime
0.31 w1 critical
-0.20 w1 cruz
-0.14 w1 cumbrian
-0.47 w1 cw
-0.64 w1 daily
0.12 w1 daisy
0.26 w1 dan
-0.04 w1 dana
-0.27 w1 daniel
-0.20 w1 danny
0.68 w1 daredevil
-0.11 w1 dario
-0.18 w1 dark
-0.05 w1 darren
-0.58 w1 date
0.31 w1 dave
-0.31 w1 david
0.12 w1 day
-0.13 w1 dci
-0.33 w1 dean
0.19 w1 death
-0.04 w1 deborah
-0.31 w1 desperate
-0.41 w1 detective
0.45 w1 devs
-0.29 w1 di
-0.04 w1 diane
-0.23 w1 diesel
-0.70 w1 director
0.06 w1 doctor
-0.07 w1 dominic
-0.68 w1 don't
-0.26 w1 douglas
-0.12 w1 downton
-0.63 w1 dr
-0.39 w1 drama
-0.10 w1 ds
-0.28 w1 dublin
-0.82 w1 early
-0.06 w1 east
-0.31 w1 eastenders
0.37 w1 eli
-0.06 w1 elijah
-0.11 w1 elite
-0.04 w1 ella
0.67 w1 ellen
-0.35 w1 ellie
-0.50 w1 email
-0.13 w1 emily
-0.12 w1 emma
0.67 w1 empire
-0.18 w1 endemol
-0.56 w1 entertainment
0.17 w1 er
0.11 w1 eric
-0.15 w1 erik
-0.11 w1 erin
-0.36 w1 eve
-0.51 w1 executive
-0.37 w1 fallout
-0.22 w1 family
-0.69 w1 far
0.21 w1 fargo
-0.22 w1 fast
-0.41 w1 father
-0.23 w1 felix
-0.12 w1 fogelman
0.77 w1 for
-0.77 w1 format
0.68 w1 franklin
-0.60 w1 friday
-0.54 w1 fx
-0.45 w1 game
-0.13 w1 gary
-0.05 w1 gen
-0.29 w1 generation
-0.07 w1 gentleman
-0.16 w1 george
-0.10 w1 gil
0.51 w1 ginny
-0.63 w1 girls
0.41 w1 girls5eva
-0.68 w1 given
-0.38 w1 glasgow
-0.05 w1 glenn
0.38 w1 go
0.06 w1 goblin
-0.90 w1 gone
-0.08 w1 good
0.40 w1 gotham
-0.22 w1 grace
-0.08 w1 graham
0.69 w1 great
0.81 w1 grey
-0.11 w1 gu
-0.13 w1 guilty
-0.23 w1 gujarati
-0.09 w1 guy
-0.13 w1 gwyneth
-0.14 w1 hajime
-0.32 w1 hakan
-0.24 w1 han
0.85 w1 handsome
-0.24 w1 hannah
0.32 w1 happy
-0.63 w1 he'll
-0.74 w1 head
0.47 w1 heartland
-0.13 w1 helen
0.46 w1 hello
0.42 w1 high
-0.13 w1 hiroyuki
0.47 w1 home
0.46 w1 homeland
0.43 w1 house
-0.06 w1 hwang
-0.16 w1 iain
-0.44 w1 imdb
0.37 w1 indian
0.64 w1 inside
-0.16 w1 ip
-0.45 w1 is
-0.09 w1 isaac
-0.67 w1 istanbul
-0.30 w1 it
-0.66 w1 itaewon
-0.13 w1 itv
0.18 w1 jack
-0.08 w1 jacob
-0.05 w1 jaideep
-0.04 w1 jaime
-0.15 w1 jake
-0.59 w1 james
-0.48 w1 jamie
-0.15 w1 jane
-0.22 w1 jang
-0.23 w1 jason
-0.43 w1 jay
-0.20 w1 jeff
-0.14 w1 jenna
-0.05 w1 jennifer
-0.08 w1 jeremy
-0.07 w1 jess
-0.04 w1 jessica
-0.11 w1 jim
-0.23 w1 jimmy
-0.22 w1 jo
-0.04 w1 joanna
-0.68 w1 jodie
-0.38 w1 joe
-0.33 w1 joel
-0.60 w1 john
-0.10 w1 jon
-0.23 w1 jonathan
-0.46 w1 joo
-0.17 w1 jose
-0.08 w1 josh
-0.30 w1 joshua
0.11 w1 jujutsu
-0.14 w1 julia
-0.10 w1 julianne
-0.31 w1 jung
-0.38 w1 kadokawa
-0.20 w1 kaleen
-0.52 w1 kang
-0.41 w1 kansas
-0.04 w1 karen
-0.42 w1 karey
-0.16 w1 kate
-0.17 w1 kathy
-0.07 w1 kelly
-0.27 w1 ken
-0.11 w1 kevin
0.44 w1 killing
0.60 w1 killjoys
-0.91 w1 kim
-0.44 w1 king
-0.09 w1 kristin
-0.26 w1 kudos
-0.56 w1 kumud
0.32 w1 la
-0.36 w1 lady
0.26 w1 last
-0.10 w1 laura
-0.06 w1 lauren
-0.66 w1 law
-0.06 w1 leah
-0.96 w1 lee
-0.40 w1 leslie
-0.13 w1 levi
-0.42 w1 liar
-0.09 w1 liden
-0.61 w1 life
-0.15 w1 lila
-0.64 w1 lim
-0.56 w1 line
-0.30 w1 lisa
-0.09 w1 liu
-0.21 w1 liz
-0.23 w1 lord
0.64 w1 lost
0.21 w1 love
-0.40 w1 loy
-0.20 w1 lucy
-0.56 w1 luther
-0.43 w1 making
-0.56 w1 man
-0.10 w1 manish
-0.15 w1 mappa
-0.36 w1 marcella
-0.21 w1 maria
-0.09 w1 marion
-0.72 w1 mark
-0.30 w1 marta
-0.77 w1 martin
-0.13 w1 marty
0.25 w1 marvel
-0.29 w1 matt
-0.09 w1 matthew
-0.12 w1 maura
-0.06 w1 maya
-0.50 w1 meanwhile
-0.22 w1 media
-0.80 w1 meet
0.10 w1 mercy
-0.53 w1 meredith
-0.41 w1 michael
-0.23 w1 michelle
-0.11 w1 mick
-0.21 w1 miguel
-0.06 w1 mike
0.24 w1 miranda
1.31 w1 mirzapur
-0.36 w1 miss
-0.82 w1 missing
0.51 w1 modern
0.54 w1 molly
-0.82 w1 monday
-0.44 w1 money
-0.59 w1 moon
0.13 w1 mr
0.46 w1 mrs
-1.08 w1 mumbai
0.06 w1 murdoch
0.62 w1 my
-0.10 w1 nadine
-0.18 w1 naughty
-0.18 w1 ncis
-0.10 w1 neeraj
0.53 w1 neighbours
-0.56 w1 neil
-0.95 w1 new
-0.13 w1 nick
-0.08 w1 nicola
-0.04 w1 nicole
-0.31 w1 niecy
-0.18 w1 nielsen
-0.68 w1 night
-0.10 w1 nikkhil
-0.08 w1 noah
-0.32 w1 noboru
-0.35 w1 northern
-0.65 w1 not
-0.47 w1 note
-0.19 w1 odar
-0.33 w1 ok
-0.15 w1 oliver
-0.15 w1 olivia
-0.79 w1 on
-0.12 w1 one
-0.74 w1 only
-0.08 w1 orla
0.14 w1 orphan
-0.29 w1 ott
0.68 w1 our
-0.62 w1 out
-0.46 w1 outstanding
-0.15 w1 paatal
-0.40 w1 palmer
-0.04 w1 pankaj
-0.41 w1 paradise
-0.53 w1 paris
-0.51 w1 park
-0.23 w1 pat
-0.06 w1 patrick
-0.62 w1 paul
-0.27 w1 paula
-0.21 w1 peabody
-0.22 w1 peaky
0.11 w1 penny
0.18 w1 percy
-0.41 w1 peter
-0.07 w1 phantom
-0.32 w1 philip
-0.64 w1 photos
-0.23 w1 playstation
0.42 w1 poldark
-0.26 w1 police
0.68 w1 power
-0.61 w1 premiere
0.24 w1 press
-0.34 w1 prison
-0.43 w1 producers
-0.52 w1 pv
-0.18 w1 quay
-0.64 w1 ragnarok
-0.06 w1 randall
-0.78 w1 ready
0.23 w1 reckless
-0.12 w1 red
-0.16 w1 reese
-0.11 w1 regina
-1.03 w1 release
-0.11 w1 renee
-1.01 w1 renewed
-0.09 w1 richard
-0.60 w1 rio
-0.05 w1 river
0.19 w1 roar
-0.17 w1 robert
-0.14 w1 rohit
-0.08 w1 ron
-0.51 w1 rotten
-0.23 w1 royal
-0.75 w1 rudy
-0.35 w1 russell
-0.08 w1 ryan
-0.19 w1 ryohei
-0.20 w1 sacha
-0.88 w1 sad
-0.39 w1 sally
-0.34 w1 sam
-0.13 w1 samantha
-0.10 w1 samuel
-0.76 w1 san
-0.11 w1 sanjay
-0.16 w1 sara
-0.53 w1 sarah
-0.30 w1 satoru
-0.67 w1 screen
-0.32 w1 sean
-1.22 w1 season
-0.07 w1 sebastian
-0.19 w1 secret
-0.19 w1 seo
-0.66 w1 sergeant
0.36 w1 servant
0.37 w1 severance
0.25 w1 shark
-0.17 w1 shawn
-0.49 w1 sherwood
0.53 w1 shetland
-0.35 w1 shibuya
-0.66 w1 shin
-0.85 w1 shocking
0.32 w1 shogun
-0.58 w1 shonen
-0.15 w1 shweta
0.67 w1 silo
-0.21 w1 simon
-0.42 w1 siobhan
-0.59 w1 six
-0.75 w1 sky
-0.32 w1 skyfall
0.42 w1 slow
-0.15 w1 small
-0.40 w1 so
-0.08 w1 sofia
-0.66 w1 song
-0.87 w1 sony
-0.71 w1 sophie
-0.47 w1 source
-0.57 w1 south
-0.45 w1 space
-0.70 w1 special
-0.94 w1 spring
0.17 w1 st
-0.78 w1 stan
-0.60 w1 star
-0.31 w1 stars
-0.25 w1 states
0.44 w1 station
-0.59 w1 stephen
-0.38 w1 sterling
-0.31 w1 steve
-0.55 w1 steven
-0.47 w1 still
-0.26 w1 stranger
-0.15 w1 stuart
-0.51 w1 studio
-0.63 w1 sunday
-0.67 w1 sundays
0.53 w1 sunny
-0.18 w1 super
0.54 w1 supernatural
-0.59 w1 svu
-0.51 w1 sydney
0.13 w1 tamil
-0.19 w1 taylor
-0.65 w1 tba
-0.53 w1 television
-0.49 w1 telugu
0.34 w1 the
-0.11 w1 this
-0.04 w1 thomas
-0.78 w1 thursday
-0.17 w1 tim
-0.22 w1 time
-0.04 w1 timothy
-0.13 w1 tina
0.08 w1 to
-0.69 w1 today
0.94 w1 tokyo
-0.28 w1 tom
-0.10 w1 tommy
-0.12 w1 tony
-0.89 w1 top
0.35 w1 torchwood
-0.45 w1 toronto
-0.22 w1 trigger
0.87 w1 true
0.10 w1 truth
-0.68 w1 tuesdays
-0.51 w1 twilight
0.65 w1 under
-0.50 w1 united
-0.20 w1 universal
-0.07 w1 van
0.40 w1 veep
-0.18 w1 vicky
-0.09 w1 victoria
0.24 w1 virgin
-0.77 w1 volume
0.26 w1 walker
0.55 w1 walking
-0.34 w1 webtoon
-0.44 w1 wednesday
-0.38 w1 west
-0.30 w1 what
-0.17 w1 when
-0.93 w1 where
-0.74 w1 whether
0.97 w1 white
-0.44 w1 who
0.52 w1 wild
0.36 w1 will
-0.04 w1 william
0.52 w1 wynonna
-0.26 w1 yasuhiro
-0.12 w1 years
0.48 w1 yellowstone
-0.52 w1 yet
-0.06 w1 yoo
-0.06 w1 yoon
-0.26 w1 yorkshire
0.23 w1 you
-0.09 w1 yuki
-0.25 w1 yuzuha
-0.08 w1 zoe
-0.76 wn !
-0.90 wn 's
-0.38 wn 1
-1.06 wn 10-episode
-0.17 wn 13
0.44 wn 19
0.94 wn 2
0.10 wn 29
0.57 wn 3
-0.24 wn 30
-1.20 wn 5
-0.90 wn 6
-1.28 wn ?
-0.25 wn a-list
-0.12 wn abbey
-0.04 wn abe
-0.37 wn about
0.34 wn academia
0.22 wn action
-0.10 wn advani
0.76 wn affair
0.12 wn agent
-0.05 wn ahlawat
-0.07 wn ali
-0.56 wn alma
0.57 wn america
0.92 wn anatomy
-0.15 wn angel
-0.27 wn anime
-0.15 wn anthony
-0.22 wn aoki
0.58 wn arrow
-0.07 wn ashes
-0.67 wn association
-0.27 wn atlanta
-0.68 wn aussie
0.41 wn austin
-0.69 wn australia
-0.39 wn award
0.47 wn away
-0.48 wn back
-0.58 wn bailey
0.45 wn bandits
-0.61 wn barber
0.18 wn barry
-0.31 wn baruchel
-0.07 wn bateman
-0.72 wn batman
-0.62 wn bay
0.47 wn be
-0.10 wn bean
1.02 wn beauty
-0.48 wn belfast
-0.19 wn belgravia
-0.33 wn bell
-0.51 wn below
-0.30 wn bishop
0.13 wn black
0.10 wn blacklist
-0.22 wn blinders
-0.09 wn bloys
-0.32 wn book
-0.49 wn bowl
0.12 wn boys
-0.17 wn brandon
-0.47 wn break
-0.20 wn bridge
-0.74 wn bridgerton
0.27 wn broadchurch
-0.19 wn bronte
-0.55 wn brown
-0.30 wn browne
-0.08 wn bunny
-0.43 wn burke
-0.42 wn california
-0.56 wn cameras
-0.04 wn campbell
-0.07 wn capaldi
0.45 wn card
-0.42 wn cardiff
0.52 wn cards
-0.06 wn carr
-1.03 wn cast
-0.13 wn castle
-0.07 wn casualty
-0.17 wn cawood
-0.38 wn center
-0.11 wn chandra
-0.53 wn cherry
-0.33 wn chicago
-1.00 wn city
-0.45 wn clark
-0.24 wn class
-0.04 wn clinton
-0.46 wn coast
-0.21 wn cohen
-0.55 wn comedy
-0.24 wn company
-0.52 wn confirmed
0.74 wn conners
0.28 wn control
-0.05 wn cook
-0.28 wn corporation
-0.22 wn cox
-0.14 wn crime
-0.23 wn crow
-0.68 wn crown
-0.20 wn cruz
-0.14 wn cumberbatch
-0.14 wn cumbrian
-0.33 wn curtis
-0.35 wn cw
-0.07 wn daisy
-0.10 wn daly
0.48 wn dan
-0.23 wn daniel
0.68 wn daredevil
-0.14 wn dark
-0.97 wn date
0.32 wn dave
-0.10 wn david
-0.30 wn davies
-0.25 wn davis
-0.90 wn day
0.63 wn dead
-0.69 wn deadline
-0.31 wn dean
-0.11 wn department
-0.14 wn desai
-0.34 wn desire
0.45 wn devs
0.58 wn diaries
-0.36 wn disney
0.28 wn doctor
-0.18 wn dog
-0.08 wn dong-gun
0.23 wn door
-0.18 wn douglas
0.65 wn down
0.20 wn dragon
-0.83 wn drama
0.11 wn dreadful
-0.18 wn druckmann
-0.55 wn duty
0.52 wn earp
0.86 wn earth
-0.31 wn eastenders
0.28 wn edge
-0.07 wn eleazar
0.41 wn elite
-0.77 wn email
0.65 wn empire
-0.43 wn end
-0.70 wn england
-0.74 wn entertainment
0.17 wn er
0.13 wn eric
-0.04 wn erwich
-0.13 wn eun
-0.36 wn eve
-0.36 wn expo
-0.34 wn fall
-0.87 wn fallout
0.21 wn family
-0.10 wn far
0.21 wn fargo
-0.10 wn ferguson
-0.21 wn festival
-0.51 wn films
-0.06 wn finneran
-0.13 wn fire
0.53 wn first
-0.21 wn fogelman
-0.61 wn football
-0.53 wn for
-0.08 wn ford
-0.96 wn forgotten
-0.41 wn format
-0.56 wn foster
-0.06 wn foy
-0.07 wn franco
-0.22 wn frankie
0.68 wn franklin
-0.27 wn freeman
-0.14 wn frost
-0.09 wn fujita
-0.68 wn game
-0.12 wn games
0.19 wn george
0.51 wn georgia
0.67 wn girl
0.40 wn girls
0.41 wn girls5eva
-0.68 wn given
-0.38 wn glasgow
-0.09 wn gleeson
-0.36 wn glen
0.68 wn go
-0.30 wn goggins
-0.41 wn gone
0.40 wn gotham
0.53 wn grace
-0.76 wn graham
-0.05 wn grant
-0.73 wn great
-0.11 wn guerra
-0.23 wn gujarati
0.35 wn guy
0.65 wn hain
-0.14 wn han
-0.24 wn hannah
-0.26 wn harrington
-0.17 wn hartley
-0.12 wn hawley
-0.63 wn he'll
0.47 wn heartland
-0.52 wn heist
-0.07 wn helsing
-0.16 wn hendricks
-0.60 wn heroes
-0.07 wn herron
-0.95 wn highlights
-0.76 wn hill
-0.07 wn hoffman
-0.05 wn holmes
-0.19 wn home
0.46 wn homeland
-0.86 wn hong
0.42 wn horses
0.90 wn hour
0.13 wn house
-0.32 wn howard
-0.06 wn howey
-0.05 wn hudson
-0.08 wn hughes
0.38 wn hyde
0.73 wn idol
-0.19 wn ii
-0.57 wn iii
-0.58 wn in
0.12 wn incident
0.36 wn india
0.49 wn innocent
-0.36 wn international
-0.16 wn ip
-0.57 wn is
-0.53 wn island
-0.72 wn istanbul
0.21 wn it
-0.19 wn iv
-0.15 wn jack
-0.32 wn jackson
-0.42 wn james
-0.52 wn jarvis
-0.06 wn ji-won
-0.19 wn jimmy
-0.60 wn joe
-0.53 wn john
-0.69 wn jones
-0.08 wn joy
-0.13 wn jr
-0.39 wn jun
0.11 wn kaisen
-0.53 wn kang
-0.32 wn kate
-0.12 wn kaul
-0.06 wn kawasaki
-0.15 wn kelly
-0.38 wn ken
-0.15 wn khan
-0.26 wn kher
0.58 wn kids
-0.19 wn killing
0.60 wn killjoys
-0.09 wn kim
-0.20 wn kimura
0.59 wn king
-0.31 wn kingdom
-0.05 wn kirkman
-0.05 wn knight
-0.26 wn kudos
-0.35 wn lady
-0.13 wn lancashire
-0.20 wn landgraf
0.32 wn law
-0.13 wn lee
-0.38 wn leslie
0.48 wn life
-0.29 wn lisa
-0.21 wn liz
-0.15 wn lok
-0.45 wn lopez
0.49 wn lost
1.03 wn love
-0.09 wn ltd
-0.56 wn luther
-0.10 wn lyons
-0.05 wn mackie
-0.54 wn magazine
0.27 wn making
-0.65 wn man
-0.22 wn manga
-0.15 wn mappa
-0.36 wn marcella
-0.30 wn mark
0.16 wn mars
-0.04 wn marshall
-0.63 wn martin
-0.51 wn may
-0.10 wn mazin
-0.15 wn mcclure
0.23 wn me
-0.50 wn meanwhile
-0.33 wn media
-0.57 wn meet
-0.25 wn meloni
0.55 wn men
-0.61 wn mi5
0.90 wn midwife
-0.36 wn milat
-0.23 wn miller
0.38 wn minds
-0.24 wn minutes
-0.28 wn mirzapur
0.09 wn miss
0.10 wn missing
-0.46 wn moffat
-0.36 wn molly
-0.70 wn mondays
-0.15 wn moore
-0.37 wn moreno
-0.30 wn morgan
-0.05 wn moss
0.07 wn mother
-0.30 wn mumbai
-0.83 wn murders
-0.05 wn murphy
0.77 wn mysteries
-0.07 wn nakamura
-0.31 wn nash
-0.45 wn naughton
-0.18 wn ncis
0.53 wn neighbours
-0.15 wn networks
-0.05 wn neustadter
-0.18 wn nielsen
-0.61 wn nine
-0.22 wn nolan
0.31 wn norton
-0.47 wn note
-0.17 wn o'brien
-0.06 wn o'neill
-0.19 wn odar
-0.56 wn of
0.65 wn off
-0.18 wn offenders
-0.14 wn office
-0.05 wn oldman
-0.13 wn oliver
-0.11 wn olympics
-0.04 wn olyphant
-0.51 wn on
-0.06 wn one
-0.21 wn ono
-0.84 wn order
-0.11 wn ortega
-0.29 wn ott
-0.09 wn out
-0.33 wn ozark
-0.40 wn palmer
0.05 wn panthers
0.57 wn paradise
-0.08 wn paris
-0.16 wn park
-0.06 wn paul
-0.06 wn paulson
0.43 wn pd
-0.30 wn peabody
-0.28 wn peter
-0.13 wn phillips
-0.75 wn photo
-0.64 wn photos
-0.41 wn picture
-0.52 wn pictures
-0.44 wn piper
-0.24 wn playstation
-0.76 wn pm
0.48 wn point
0.42 wn poldark
-0.38 wn police
-0.05 wn pompeo
0.14 wn power
-0.31 wn press
-0.51 wn producers
-0.43 wn productions
-0.23 wn programming
0.12 wn protector
-0.04 wn purnell
-0.08 wn purvis
-0.52 wn pv
0.62 wn queen
-0.64 wn queensland
-0.65 wn ragnarok
0.23 wn reckless
0.65 wn recruit
-0.38 wn red
-0.25 wn reid
-0.04 wn reilly
-0.19 wn return
-0.24 wn rodriguez
0.79 wn rookie
-0.07 wn rosenthal
-0.37 wn royce
-0.06 wn ryan
-0.30 wn sam
-0.31 wn sarah
-0.07 wn satchwell
0.30 wn saul
0.05 wn school
-0.11 wn scott
-0.80 wn screen
0.36 wn servant
0.37 wn severance
0.28 wn shadows
-0.48 wn shaftesbury
-0.56 wn shah
-0.09 wn sharma
-0.07 wn shepherd
-0.55 wn sherwood
0.53 wn shetland
-0.16 wn shibuya
-0.23 wn shimizu
-0.07 wn shin
0.32 wn shogun
0.40 wn show
0.67 wn silo
0.57 wn singer
-0.61 wn singh
-0.15 wn skyfall
0.07 wn slayer
-0.64 wn smith
0.08 wn snow
-0.49 wn sony
-0.47 wn source
-0.56 wn space
-0.54 wn special
-0.94 wn spring
-0.08 wn stabler
-0.22 wn stan
0.63 wn standing
-0.18 wn star
-0.15 wn stark
-0.19 wn stars
-0.58 wn states
-0.74 wn status
-0.06 wn stevenson
-0.64 wn stewart
-0.23 wn stokes
-0.48 wn stone
0.34 wn story
0.50 wn street
-0.05 wn stuart
-0.57 wn studios
-0.35 wn sun-young
-0.67 wn sundays
-0.08 wn sung
-0.68 wn sunshine
0.54 wn supernatural
-0.71 wn svu
0.77 wn tale
0.57 wn tamil
0.25 wn tank
-0.18 wn taylor
-0.65 wn tba
-0.26 wn ted
-0.28 wn television
-0.49 wn telugu
0.09 wn things
-0.13 wn thomas
-0.09 wn thomson
-0.08 wn thornton
-0.16 wn thriller
-0.45 wn thrones
-0.12 wn tierney
-0.67 wn time
-0.60 wn tiwari
-0.91 wn today
0.10 wn told
-0.57 wn torchwood
-0.41 wn toronto
-0.07 wn tovey
-0.51 wn tower
-0.34 wn tripathi
-0.68 wn tuesdays
-0.29 wn tv
-0.05 wn uchida
0.08 wn uk
-0.27 wn ulusoy
-0.50 wn university
-0.37 wn update
-0.70 wn us
0.73 wn v
0.40 wn veep
-0.74 wn voice
-0.21 wn wainwright
0.22 wn walker
-0.06 wn walter
-0.04 wn walton
0.21 wn wars
0.13 wn way
-0.09 wn webtoon
0.44 wn wednesday
-0.17 wn west
0.90 wn who
-0.24 wn williams
-0.18 wn wilson
-0.11 wn winston
-0.67 wn winter
0.30 wn witcher
-0.16 wn witherspoon
0.27 wn witness
-0.20 wn wolf
-0.17 wn won
-0.06 wn wood
0.15 wn world
-0.10 wn worth
-0.10 wn wright
-0.29 wn writing
-0.18 wn yamashita
-0.53 wn yamazaki
0.63 wn ye
-0.12 wn years
0.48 wn yellowstone
-0.41 wn yet
-0.10 wn yoo
0.44 wn york
-0.26 wn yorkshire
0.91 wn you
-0.28 wn youn-jung
-0.40 wn young
`
