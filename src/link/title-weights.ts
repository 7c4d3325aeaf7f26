/** What the title model has learnt: what each feature adds to the odds. Written by `npm run train`; see docs/training.md. */
export const titleWeights = `
-0.380 bias
-0.47 A "
-0.35 A #
-0.47 A %
0.51 A %C
0.08 A %G
0.60 A %N
-0.85 A %O
-0.07 A %Y
0.40 A &
-0.14 A '
-0.17 A 's
0.52 A (
-0.77 A )
-0.43 A +
0.10 A -
-0.45 A --
-0.11 A ...
-0.57 A /
-0.22 A :
-0.19 A ;
0.20 A ?
0.55 A [
-0.51 A ]
0.51 A about
-0.16 A acclaimed
-0.20 A according
-0.49 A act
-0.06 A actor
-0.59 A actress
0.98 A adaptation
-0.42 A adapted
0.52 A adapts
-0.32 A added
-0.76 A again
0.13 A against
-0.21 A agent
-0.18 A ago
-0.14 A ahead
0.12 A air
-0.25 A aired
0.23 A airs
0.27 A aja
-0.08 A aka
0.32 A all
0.05 A almost
-0.33 A alone
-0.41 A along
-0.30 A alongside
-0.24 A already
0.31 A also
-0.41 A although
-0.72 A always
0.47 A amazing
0.59 A among
0.80 A an
-0.86 A animated
-0.66 A anime
0.70 A announced
-0.33 A announcement
0.60 A another
-0.58 A anticipated
-0.47 A any
-0.61 A appear
0.11 A are
-0.12 A area
0.06 A around
0.04 A arrived
-0.07 A arrives
-0.30 A art
-0.50 A as
0.05 A at
0.41 A attached
-0.31 A attended
-0.23 A attends
0.52 A audience
-0.58 A available
-0.26 A away
-0.25 A axed
-0.38 A b
-0.11 A back
-0.49 A bad
-0.29 A based
0.40 A be
0.30 A became
-0.75 A become
-0.39 A been
0.46 A before
0.12 A begins
0.15 A behind
-0.57 A best
0.21 A better
0.74 A between
-0.11 A blessed
0.17 A board
0.15 A boasts
-0.30 A body
-0.54 A book
-0.11 A boss
-0.23 A both
-0.31 A bow
-0.32 A boy
-0.82 A brand
-0.72 A break
-0.04 A bright
-0.25 A brilliant
-0.64 A broadcast
-0.30 A brother
0.05 A brought
-0.27 A business
-0.36 A but
1.06 A by
-0.18 A cable
0.23 A calendar
-0.49 A called
0.22 A came
-0.53 A can
-0.62 A canceled
0.54 A cancelled
0.52 A cards
-0.67 A cast
-0.81 A casting
-0.06 A centers
-0.30 A centre
0.31 A centres
0.17 A changed
0.07 A changing
0.33 A channel
-0.31 A channels
-1.03 A character
-0.13 A characters
-0.18 A charge
-0.27 A charismatic
0.41 A checking
-0.22 A chef
-0.05 A chief
-0.18 A childhood
-0.33 A city
-0.32 A clarify
-0.68 A classic
0.27 A close
-0.33 A closer
-0.26 A co-creator
0.18 A co-creators
-0.07 A collaboration
0.46 A come
0.59 A comeback
0.22 A comedy
-0.33 A comes
0.22 A coming
-0.30 A commented
-0.54 A commissioned
-0.12 A company
-0.34 A complex
-0.58 A confirmed
-0.24 A consistently
-0.34 A continue
-0.47 A continues
0.25 A contrast
-0.09 A corruption
-0.53 A create
-0.68 A created
-0.38 A creative
0.92 A creator
0.49 A creators
-0.09 A crime
-0.22 A cult
0.37 A current
-0.33 A da
-0.46 A daily
0.31 A dark
-0.49 A data
0.30 A date
-0.05 A daughter
-0.49 A day
0.51 A days
-0.27 A dci
-0.76 A de
-0.60 A dead
-0.46 A deal
0.41 A death
0.39 A debut
0.59 A debuted
-0.17 A decide
-0.25 A decided
-0.08 A decision
-0.36 A dedicated
0.23 A delighted
-0.43 A described
-0.07 A design
-0.72 A designs
0.20 A despite
-0.50 A detective
-0.47 A determined
0.91 A development
-0.36 A di
-0.05 A did
-0.29 A dinner
-0.19 A direct
0.09 A directed
-0.65 A directing
-1.05 A director
-0.46 A directs
-0.22 A dirty
-0.56 A discover
-0.40 A discovers
-0.72 A do
0.80 A documentary
-0.47 A does
-0.19 A doesn't
-0.19 A doing
-0.15 A doo
-0.19 A doors
-0.04 A down
-0.13 A dr
-0.31 A drama
0.17 A dropped
-0.09 A ds
0.58 A due
-0.32 A during
-0.39 A duties
-0.75 A e
-0.18 A e.
0.15 A each
-0.22 A earlier
0.74 A early
0.66 A earned
0.59 A eighth
-0.30 A end
-0.32 A ended
0.35 A ending
-0.29 A enough
0.08 A enter
-0.63 A epic
0.28 A episode
0.45 A episodes
-0.11 A er
-0.18 A era
-0.39 A even
0.58 A event
-0.27 A ever
-0.10 A ex-husband
-0.39 A exec
0.04 A executive
0.71 A expected
-0.50 A expressed
0.44 A fall
-0.17 A fame
-0.49 A family
-0.38 A famous
-0.26 A fan
0.66 A fans
-0.33 A fantastic
0.65 A fantasy
-0.32 A far
-0.63 A father
-0.35 A favorite
-0.49 A favourite
0.50 A fbi
0.43 A feature
-0.52 A feb
0.26 A few
0.24 A fifth
-0.82 A fighting
-0.58 A figure
-0.25 A film
-0.64 A filming
0.53 A final
-0.42 A finale
-0.27 A finally
-0.48 A financial
-0.32 A find
0.16 A finding
-0.18 A finish
0.11 A finishes
0.61 A first
-0.46 A five
-0.08 A focus
0.58 A followed
0.05 A following
-0.28 A follows
-0.27 A for
-0.11 A former
-0.33 A fortress
-0.36 A found
-0.08 A fourth
-0.33 A friend
0.89 A from
-0.15 A front
0.43 A fronted
-0.65 A game
-0.70 A gang
0.14 A get
-0.20 A gets
-0.19 A getting
-0.51 A girl
-0.20 A given
-0.53 A global
-0.38 A go
0.35 A goes
0.07 A good
0.24 A got
-0.35 A great
0.11 A guy
-0.14 A ha
0.82 A had
-0.17 A half
-0.23 A han
0.61 A happening
0.49 A has
0.11 A have
0.52 A having
0.37 A he
0.27 A head
-0.07 A heir
-0.17 A helm
-0.98 A her
-0.46 A here
-0.07 A heroine
-0.39 A hiding
-0.52 A high
0.17 A highest-rated
-0.59 A highly
-0.39 A him
-0.34 A himself
0.05 A his
-0.46 A historical
0.66 A history
0.14 A hit
-0.13 A home
-0.15 A homicide
-0.08 A horror
0.59 A hospital
0.45 A hosted
-0.13 A hot
-0.32 A however
-0.56 A husband
0.14 A i
-0.24 A ii
-0.12 A illustrated
-0.07 A includes
0.84 A including
0.33 A incredible
0.62 A indeed
-0.55 A independent
-0.45 A instead
-0.77 A international
-0.19 A interview
0.56 A into
-0.56 A investigate
0.63 A investigates
0.51 A investigation
0.10 A is
-0.33 A isn't
-1.15 A it
0.19 A its
-0.20 A itv
0.18 A job
0.14 A join
-0.75 A joined
-0.64 A joining
-0.15 A joins
-0.32 A journalist
-0.68 A journey
-0.16 A joy
0.48 A just
-0.56 A k.
-0.60 A kept
-0.64 A know
0.37 A knowledge
-0.09 A known
-0.37 A la
0.04 A label
-0.72 A large
0.62 A last
0.35 A later
-0.17 A latest
-0.25 A latter
0.12 A launch
-0.36 A launched
-0.19 A law
-0.38 A lawyer
-0.38 A lead
-0.54 A leads
-0.43 A leave
0.08 A leaving
0.64 A led
0.54 A left
-0.35 A less
0.47 A life
-0.42 A light
-0.82 A like
-0.54 A likely
-0.10 A lim
0.16 A limited
-0.75 A list
0.73 A liu
0.36 A lives
-0.29 A local
-0.10 A location
-0.30 A longtime
-0.14 A look
-0.59 A looked
0.20 A looks
0.60 A love
-0.51 A loy
-0.10 A ltd
-0.14 A mad
-0.69 A made
-0.78 A magazine
-0.06 A main
-0.28 A majority
0.61 A make
0.43 A makes
-0.22 A making
0.46 A man
0.45 A manga
-0.14 A many
-0.33 A married
0.19 A massive
-0.07 A may
-0.42 A me
0.06 A meanwhile
-0.45 A members
-0.26 A memory
-0.13 A men
-0.28 A might
0.16 A million
-0.07 A miniseries
-0.47 A minutes
-0.14 A mixed
-0.23 A modern
0.17 A monster
0.80 A month
-0.22 A more
0.56 A most
0.24 A most-watched
-0.34 A mother
0.55 A moves
-0.16 A movie
-0.27 A mr
0.12 A mrs
-0.39 A much
0.16 A murder
-0.38 A murdered
-0.86 A music
-0.57 A musical
-0.33 A must
0.05 A my
-0.23 A mystery
-0.11 A na
0.27 A name
-0.25 A named
0.16 A nearly
-0.67 A network
0.43 A never
-0.73 A new
-0.11 A newcomer
-0.83 A newest
-0.66 A news
0.41 A next
0.21 A night
0.32 A ninth
-0.41 A no
-0.36 A noir
-0.25 A not
-0.19 A nothing
0.34 A nov
-0.62 A novel
-1.15 A novels
0.35 A now
0.63 A number
-0.20 A oct
0.50 A off
-0.23 A offer
-0.10 A officer
0.44 A ok
-0.45 A old
-0.16 A on
-0.75 A once
-0.30 A one
-0.29 A one-hour
-0.23 A only
-0.50 A opening
0.16 A opposite
-0.09 A or
-0.28 A order
-0.10 A original
-0.17 A originally
0.15 A originals
-0.48 A other
0.15 A others
0.08 A our
-0.23 A out
0.30 A outing
-0.55 A over
-0.05 A own
-0.31 A owned
-0.26 A owner
-0.66 A part
-0.11 A partner
-0.25 A past
-0.34 A peek
-0.66 A penned
0.41 A people
-0.50 A perform
0.70 A picked
-0.55 A pilot
0.24 A place
-0.45 A play
-1.27 A played
-0.51 A playing
-1.04 A plays
-0.09 A pleased
0.56 A pm
-0.10 A police
-0.38 A political
-0.22 A popular
-0.46 A portray
-0.06 A portrayed
-0.05 A power
-0.14 A premiere
0.24 A premiered
0.14 A premieres
0.63 A premiering
0.25 A prequel
0.44 A presented
-0.44 A president
-0.49 A press
-0.33 A previously
0.11 A procedural
-0.73 A produce
0.24 A produced
0.43 A producer
-0.66 A producers
-0.50 A produces
0.61 A production
-0.17 A project
-0.49 A projects
-0.12 A protagonist
0.40 A psychological
0.07 A publisher
-0.17 A pulled
-0.53 A puts
0.13 A real
-0.49 A received
-0.06 A recently
-0.19 A recurring
-0.31 A red
-0.08 A regular
0.26 A rejoice
-0.36 A relationship
-0.34 A released
-0.25 A remain
-0.11 A remained
-0.52 A remains
0.59 A remake
-0.44 A renewed
-0.15 A replacing
-0.13 A reports
-0.45 A reprise
-0.72 A respectively
-0.14 A rest
-0.66 A return
-0.89 A returning
-0.70 A revealed
-0.11 A revenge
0.90 A revival
0.08 A revolves
-0.42 A rights
-0.77 A role
-0.23 A roles
-0.37 A romance
-0.42 A romantic
0.70 A rookie
-0.07 A rumored
-0.54 A s
-0.68 A said
-0.37 A sales
-0.06 A same
-0.44 A say
-0.43 A saying
0.28 A says
-0.57 A scandal
-0.16 A scheduled
-0.89 A school
-0.57 A script
-0.13 A scripted
-0.27 A scripts
-0.78 A search
0.08 A season
-0.40 A seasons
0.63 A second
-0.22 A secret
0.47 A see
-0.12 A seems
0.40 A seen
0.49 A sees
0.17 A self-contained
-0.11 A senior
-0.19 A seo
-0.37 A sequel
-0.58 A series
-0.31 A serious
-0.34 A serve
0.61 A served
-0.41 A serves
-0.42 A service
-0.10 A set
0.13 A seven
0.39 A seven-part
0.57 A several
-0.05 A share
-0.58 A shared
-0.34 A shares
-1.00 A she
-0.23 A show
-0.16 A shown
0.34 A showrunner
0.19 A shows
-0.53 A signed
-0.62 A since
-0.28 A sister
0.16 A sisters
0.11 A sitcom
-0.54 A six
0.59 A six-episode
0.06 A sixth
-0.57 A slated
-0.28 A slot
-0.85 A so
-0.35 A solve
-0.53 A some
-0.69 A something
0.38 A son
-0.58 A soon
-0.06 A sophomore
-0.43 A sound
-0.37 A space
-0.46 A special
-0.20 A spin-off
-0.66 A spinoff
-0.16 A split
0.23 A spot
0.33 A spy
-0.49 A stage
-0.52 A star
0.40 A starred
0.55 A starring
-0.75 A stars
-0.22 A start
0.05 A started
-0.09 A starting
0.53 A starts
-0.24 A statement
-0.25 A stepping
-0.44 A steps
0.68 A still
-0.07 A stories
0.25 A story
-0.50 A streaming
-0.08 A streams
-0.20 A strength
-0.52 A struggle
0.62 A struggling
-0.64 A studio
-0.61 A style
-0.20 A successful
-0.55 A such
-0.29 A survive
0.20 A t
-0.56 A take
0.12 A takes
-0.48 A taking
0.48 A team
-0.60 A teaser
0.31 A teen
-0.50 A television
0.52 A telling
0.39 A tells
-0.09 A than
-0.50 A that
-0.06 A their
-0.63 A them
-0.27 A themed
-0.68 A there
-0.73 A they
-0.19 A think
0.50 A third
-0.46 A this
-0.69 A those
0.35 A though
-0.82 A three
0.11 A thrilled
-0.38 A thriller
-0.39 A through
-0.11 A time
0.27 A title
-0.32 A titles
-0.30 A today
-1.04 A together
-0.52 A told
0.20 A too
0.04 A took
0.38 A top
0.10 A total
-0.34 A tour
-0.23 A town
-0.18 A trailer
0.17 A trilogy
-0.22 A true
-0.57 A turn
-0.21 A turned
-0.08 A turns
-0.16 A tv
-0.53 A two
0.27 A uk
-0.61 A unconfirmed
-0.72 A under
-0.52 A unique
0.26 A until
-0.51 A up
0.87 A upcoming
0.35 A update
-0.65 A updates
-0.07 A upon
-0.42 A us
-0.27 A used
-0.49 A van
0.39 A various
-0.87 A very
-0.61 A via
-0.58 A video
-0.13 A viewers
0.10 A villain
-0.65 A voice
0.24 A von
-0.12 A wait
-0.48 A war
-0.19 A was
-0.52 A watch
-0.09 A way
-0.67 A we
0.25 A we're
-0.59 A web
-0.41 A website
0.15 A week
-0.20 A weekly
-0.56 A welcome
-0.04 A welcomed
-0.31 A well
0.81 A were
-0.67 A what
-0.04 A when
0.26 A where
-0.06 A which
0.86 A while
-0.66 A who
-0.46 A whose
-0.20 A wife
0.06 A will
-0.29 A winner
-0.54 A winning
-0.11 A with
-0.13 A woman
0.05 A won
-0.80 A won't
-0.47 A work
-0.38 A working
-0.07 A works
0.06 A would
-0.76 A writer
0.13 A writers
-0.16 A writing
-0.22 A written
-0.24 A wrote
-0.62 A x
0.27 A year
0.26 A years
-0.26 A yet
-0.83 A yoo
-0.07 A you
-0.16 A young
-0.30 A your
0.18 A |
0.25 A –
0.43 A —
0.18 B !
0.22 B "
-0.09 B #
0.69 B %C
0.04 B %G
0.36 B %N
-0.52 B %O
-0.06 B %X
-0.46 B %Y
-0.66 B &
-0.23 B '
0.50 B 's
-1.59 B (
0.34 B )
0.41 B -
-0.68 B --
0.09 B .
-0.60 B /
-0.38 B :
0.23 B ;
0.56 B ?
-0.68 B [
-0.28 B about
0.25 B acclaimed
-0.49 B according
0.31 B account
-0.59 B across
-0.52 B act
-0.13 B acting
-0.53 B actor
-0.83 B actors
-0.28 B actress
0.15 B adaptation
-0.37 B adapted
-0.88 B adapts
0.32 B added
-0.25 B adds
-0.29 B affair
-0.90 B again
-0.19 B against
-0.57 B ahead
-0.52 B air
-0.26 B aired
-0.63 B aka
0.43 B all
-0.09 B along
-0.94 B alongside
0.36 B already
0.23 B also
0.80 B among
-0.36 B an
0.39 B animated
-0.06 B animates
-0.52 B animation
-0.45 B announce
0.18 B announced
-0.80 B announcements
-0.18 B anthology
0.24 B anticipated
-0.05 B anything
0.51 B appeared
0.21 B approached
-0.11 B are
-0.40 B around
-0.26 B artist
-0.45 B as
-0.66 B association
-0.05 B at
-0.42 B attempts
-0.42 B attends
-0.35 B author
-0.11 B available
0.12 B award-winning
-0.60 B away
-0.10 B axe
0.19 B axed
-0.26 B back
-0.61 B backdrop
-0.55 B backed
-0.06 B bad
-0.92 B based
0.57 B basis
-0.53 B battle
0.09 B be
-0.29 B beautiful
0.51 B been
-0.41 B before
-0.15 B begin
-0.41 B beginning
-0.16 B begins
-0.59 B begun
-0.49 B being
-0.30 B beloved
-0.41 B best
-0.12 B best-selling
-0.16 B bestselling
-0.40 B between
0.23 B big
-0.45 B big-budget
-0.15 B bo
-0.13 B body
-0.77 B book
-0.06 B boss
-0.33 B both
-0.42 B boy
0.51 B brand
-0.59 B bring
-0.44 B bringing
-0.26 B brings
-0.23 B brother
0.21 B but
-0.08 B by
-0.38 B call
0.98 B called
0.68 B camera
-0.85 B cameras
0.44 B can
0.40 B canceled
0.06 B captain
-0.36 B cast
-0.38 B casting
-0.29 B casts
-0.28 B celebrity
-0.24 B centering
-0.39 B centers
-0.04 B centres
-0.58 B chairman
0.23 B challenge
-0.44 B chance
-0.14 B channel
-0.71 B channels
-0.80 B character
-1.11 B characters
-0.22 B charles
0.25 B checking
-0.21 B chief
-0.12 B choi
-0.28 B city
-0.05 B classic
-0.11 B clear
-0.64 B close
-0.61 B closed
-0.30 B co-created
-0.05 B co-creator
-0.04 B co-creators
-0.27 B co-production
0.56 B co-stars
-0.05 B co-written
-0.24 B collaboration
-0.33 B combination
-0.16 B come
0.46 B comedian
0.49 B comedy
-0.23 B comes
0.18 B comic
0.13 B coming
0.31 B commission
0.75 B confirmed
-0.17 B content
-0.24 B continue
-0.34 B continues
-0.27 B could
-0.23 B cox
-0.34 B created
0.06 B creative
1.03 B creator
-0.22 B creators
-0.47 B crime
0.06 B critically
0.62 B cult
-0.71 B da
0.12 B dark
0.14 B date
-0.31 B daughter
-0.30 B david
0.24 B day
-0.69 B de
-0.47 B deal
-0.30 B death
0.54 B debut
-0.09 B debuted
-0.32 B decided
0.48 B decision
0.11 B delighted
-0.48 B despite
-0.57 B destroy
-0.31 B detective
-0.23 B developed
0.51 B developing
-0.25 B different
0.21 B direct
-0.14 B directed
-0.54 B directing
-0.20 B director
-0.15 B directors
-0.49 B discovered
0.13 B do
-0.42 B does
-0.22 B doing
0.34 B don
-0.65 B don't
0.32 B done
-0.73 B down
-0.20 B dr
0.15 B drama
0.59 B dramas
0.61 B dramedy
-0.19 B drawn
-0.58 B during
-0.50 B duties
-0.08 B e
0.40 B e.
-0.14 B encounter
0.09 B end
0.24 B ending
-0.28 B entertainment
-0.51 B episode
-0.38 B episodes
-0.27 B er
-0.07 B established
-0.52 B even
-0.84 B event
-0.17 B events
-0.14 B ever
-0.43 B every
0.52 B excellent
-0.61 B excited
0.40 B exclusive
-0.21 B exec
-0.10 B executive
-0.24 B expect
-0.25 B explore
-0.28 B fact
-0.08 B fall
-0.43 B fame
-0.05 B family
-0.61 B famous
-0.78 B fan
0.20 B fans
-0.15 B fantastic
-0.51 B fantasy
-0.16 B far
-0.40 B father
-0.94 B favourite
-0.51 B feature
-0.05 B features
-0.25 B featuring
0.04 B few
0.58 B fiction
-0.86 B fictional
-0.34 B fifth
-1.26 B film
-0.81 B filmed
-0.50 B filming
0.10 B filmmaker
0.05 B finale
-0.17 B first
-0.38 B five
-0.16 B follow
0.64 B followed
-0.60 B followers
-0.48 B following
0.10 B follows
0.34 B for
-0.19 B forces
0.25 B former
0.44 B forward
0.38 B found
-0.04 B four
0.74 B freshman
-0.21 B friend
-1.19 B from
-0.06 B front
0.68 B fronted
-0.35 B further
-0.43 B game
-0.42 B games
-0.41 B genre
-0.15 B get
-0.12 B girl
0.50 B given
-0.09 B go
0.43 B god
-0.16 B goes
-0.40 B going
-0.42 B good
-0.85 B great
0.27 B greenlit
-0.16 B grew
-0.25 B had
-0.29 B hand
0.09 B handed
1.17 B has
-0.18 B hat
-0.30 B have
-0.94 B he
-0.05 B head
0.34 B helm
-0.22 B helmed
0.12 B hence
-1.08 B her
-0.36 B here
-0.14 B heroine
0.38 B highly
-0.26 B him
-0.85 B his
0.64 B history
0.10 B hit
-0.15 B home
0.18 B hosted
-0.35 B hot
-0.49 B house
-0.48 B however
-0.17 B huge
-0.58 B husband
-0.29 B i'm
-0.26 B ice
-0.42 B iconic
-0.35 B ii
-0.38 B iii
-0.20 B illustrated
-0.39 B imdb
-0.41 B in-demand
-0.24 B include
-0.44 B included
-0.97 B includes
-0.31 B including
-0.35 B indie
-0.25 B inspired
0.26 B into
0.11 B is
0.20 B isn't
-0.10 B it
0.53 B its
-0.50 B itself
-0.23 B iu
-0.14 B james
-0.55 B jay
-0.54 B john
-0.23 B join
0.22 B joined
0.19 B joining
-0.40 B journalist
0.46 B joy
-0.19 B jung
0.92 B just
-0.10 B k.
-0.20 B killing
-0.29 B kim
-0.33 B king
0.18 B know
-0.68 B known
-0.26 B la
0.48 B last
-0.20 B late
-0.22 B law
0.62 B lawyer
-0.37 B lead
0.07 B leading
0.52 B leads
-0.37 B leave
-0.43 B led
-0.92 B lee
-0.37 B left
-0.20 B legal
0.34 B life
-0.49 B light
-0.18 B like
-0.19 B likely
-0.14 B lim
0.32 B limited
0.57 B lineup
-0.45 B list
0.26 B location
0.51 B lok
0.33 B long-awaited
-0.40 B look
-0.55 B looking
-0.17 B looks
-0.64 B love
-0.50 B made
0.55 B main
-0.25 B make
-0.34 B makes
-0.39 B making
-0.73 B male
-0.07 B man
-1.19 B manga
-0.15 B many
0.29 B mark
-0.24 B married
-0.19 B may
-0.34 B me
-0.53 B medical
0.54 B meet
-0.31 B meets
-0.73 B members
-0.28 B men
0.67 B might
-0.23 B miniseries
-0.62 B miss
-0.49 B mission
0.06 B monster
-0.75 B month
-0.14 B months
0.17 B more
-0.26 B most
-1.10 B mother
0.24 B move
-0.53 B moved
-0.22 B moves
0.14 B movie
-0.51 B movies
-0.10 B mr
0.12 B much
0.04 B murder
0.10 B musical
-0.36 B my
-0.24 B na
-0.27 B name
-0.55 B named
-0.41 B nearly
0.28 B network
0.76 B new
-0.70 B newcomer
-0.52 B newcomers
-0.29 B newly
-0.65 B news
-0.49 B night
-0.22 B no
-0.22 B noble
-0.35 B noir
-0.73 B nominated
-0.19 B nominee
-0.18 B novel
0.05 B novels
-0.15 B now
-0.07 B off
-0.51 B old
-0.68 B older
-0.12 B on
-0.46 B once
-0.35 B one
-0.74 B only
-0.30 B ono
-0.37 B opening
0.44 B opposite
-0.63 B or
1.03 B order
-0.25 B ordered
0.87 B original
-0.24 B originally
0.29 B originals
0.79 B other
-0.50 B others
-0.71 B our
0.23 B out
0.38 B over
-0.08 B own
-0.45 B pair
0.13 B park
-0.60 B partner
-0.70 B parts
0.51 B peek
-0.51 B period
-0.66 B photo
0.51 B picked
0.67 B pilot
0.60 B pilots
-0.24 B place
-0.39 B plan
-0.25 B platform
-0.92 B play
-0.30 B played
-0.37 B playing
-0.73 B plays
0.08 B plot
0.72 B pm
-0.15 B police
-0.64 B political
1.20 B popular
-0.30 B portray
-0.34 B power
-0.48 B premiere
-0.37 B premiered
0.56 B prequel
0.18 B presentation
-0.42 B president
-0.49 B press
0.81 B previously
0.13 B procedural
-0.10 B produce
-0.60 B produced
0.34 B producer
-0.56 B producers
-0.92 B production
0.39 B project
-0.08 B promotional
-0.46 B protagonist
-0.10 B protagonists
0.27 B psychological
-0.25 B published
-0.79 B publisher
0.70 B put
-0.25 B puts
0.47 B question
-0.22 B quickly
-0.49 B ratings
-0.43 B read
-0.34 B reading
-0.39 B reads
-0.36 B really
0.35 B recent
0.61 B recently
-0.56 B relationship
-0.57 B release
0.33 B released
-0.09 B remains
-0.32 B remake
0.51 B renewed
0.09 B renewing
0.81 B replaced
-0.68 B replacing
-0.49 B report
0.53 B reported
-0.27 B reports
-0.35 B representative
-0.28 B reprise
-0.33 B reprising
-0.60 B resourceful
-0.41 B respectively
0.62 B return
0.45 B returning
0.39 B returns
0.66 B reunion
-0.36 B reunites
-0.59 B reveal
0.62 B revealed
-0.40 B revolves
0.50 B rights
0.19 B role
-0.40 B roles
-0.55 B roll
-0.81 B rolling
-0.80 B romance
0.20 B romantic
0.77 B rookie
0.23 B run
0.25 B runs
0.36 B s
-0.32 B sadly
-0.13 B said
0.88 B same
-0.44 B save
0.05 B saw
0.60 B say
-0.49 B says
-0.81 B scandal
0.58 B science
0.61 B screen
0.20 B screens
-0.05 B screenwriter
0.50 B scripted
-0.20 B season
0.23 B seasons
0.44 B second
-0.46 B secret
0.27 B see
-0.64 B seen
-0.31 B sees
0.38 B sen
-0.79 B sequel
-0.08 B serial
-0.29 B series
-0.73 B service
-0.08 B set
-0.30 B setting
-0.70 B several
-0.35 B share
-0.29 B shared
-0.32 B she
-0.29 B shin
0.19 B shocking
-0.80 B shooting
0.40 B show
-0.40 B showed
-0.52 B shown
-0.58 B showrunner
1.08 B shows
0.30 B similarly
0.13 B since
-0.65 B sister
-0.13 B sisters
0.18 B six
0.39 B sixth
-0.29 B sky
-0.19 B slate
0.80 B slot
0.59 B small
-0.55 B so
-0.44 B son
-0.41 B song
-0.71 B soon
-0.72 B source
-0.21 B space
-0.30 B special
0.13 B spin-off
-0.40 B spinoff
-0.23 B split
0.70 B spring
0.39 B spy
0.16 B star
-0.26 B star-studded
0.34 B starred
-1.23 B starring
-0.37 B start
0.15 B starting
0.45 B starts
-0.10 B statement
0.09 B stepping
-0.09 B stick
-0.78 B still
-1.05 B stories
-0.46 B story
0.04 B storyline
0.29 B streamer
-0.62 B streaming
-0.42 B student
-0.82 B studio
0.53 B success
-0.40 B successful
-0.34 B such
0.71 B summer
-0.35 B sun
-0.09 B support
0.63 B supporting
0.17 B survivor
-0.43 B synopsis
0.55 B take
0.53 B takes
-0.13 B talent
-0.65 B team
0.26 B teaser
-0.24 B television
-0.27 B telling
-0.45 B tells
-0.34 B ten
-0.16 B than
-0.07 B that
-0.41 B their
0.27 B them
-0.44 B theme
0.26 B themed
-0.36 B then
-0.07 B there
-0.28 B these
0.17 B they
-0.13 B thief
-0.46 B thinks
0.27 B third
-0.35 B this
0.10 B though
-0.27 B three
-0.31 B thrilled
0.08 B thriller
-0.68 B through
0.71 B time
0.38 B title
0.27 B titled
0.20 B titles
0.46 B today
0.17 B together
-0.48 B told
-0.66 B tom
-0.85 B took
-0.58 B top
0.40 B tour
-0.88 B town
0.15 B trailer
-0.57 B trio
0.22 B tv
0.11 B two
-0.90 B uk
-0.33 B under
0.09 B until
0.26 B unveiled
-0.25 B up
-0.26 B upcoming
-0.28 B update
-0.26 B upon
-0.06 B us
-0.55 B various
0.45 B version
-0.17 B very
-0.45 B via
0.15 B video
-0.57 B viewers
-0.28 B villain
-1.13 B voice
-0.30 B wait
0.17 B waiting
-0.41 B want
-0.50 B wanted
-0.48 B was
0.10 B watch
0.26 B watching
-0.38 B we
-0.23 B we're
-0.75 B we've
-0.65 B web
0.56 B webtoon
0.67 B week
0.23 B weekend
-0.42 B weeks
0.38 B well
-0.22 B well-received
0.17 B were
0.13 B what
0.33 B when
-0.15 B where
0.65 B whether
-0.37 B which
0.78 B while
0.14 B who
0.24 B whose
-0.39 B why
-0.69 B wife
-0.18 B winner
-0.47 B won
0.28 B won't
0.38 B work
0.24 B working
-0.61 B world
-0.10 B would
0.11 B writer
-0.05 B writers
-0.63 B written
-0.10 B wrote
-0.07 B yasuhiro
0.14 B year
-0.81 B years
0.40 B yet
-0.65 B you
0.25 B you're
-0.83 B young
-0.50 B your
0.08 B |
0.04 B –
0.53 B —
0.58 L1 "
-1.26 L1 %C
0.22 L1 %G
-1.19 L1 %N
-0.55 L1 %O
-0.12 L1 %X
-0.84 L1 %Y
-0.11 L1 &
-0.40 L1 '
0.61 L1 's
-0.71 L1 (
0.20 L1 )
-0.11 L1 ,
-0.83 L1 -
-0.67 L1 --
-0.39 L1 .
-0.85 L1 /
-0.11 L1 :
0.55 L1 ;
0.14 L1 ^
-0.20 L1 a
-0.34 L1 about
-0.41 L1 across
-0.18 L1 actor
-0.05 L1 actors
-0.29 L1 actress
-0.52 L1 adapts
0.49 L1 after
-0.63 L1 aka
-0.58 L1 alongside
-0.99 L1 an
0.18 L1 and
0.40 L1 are
-0.55 L1 around
-0.51 L1 as
-0.46 L1 at
-0.12 L1 axed
-0.09 L1 be
-0.30 L1 beloved
-0.24 L1 between
-0.15 L1 bo
-0.36 L1 book
-0.04 L1 boss
0.17 L1 both
-0.16 L1 brother
-0.36 L1 but
1.06 L1 called
0.23 L1 canceled
-0.38 L1 cast
-0.27 L1 character
-0.06 L1 chief
-0.08 L1 co-creator
0.35 L1 comedy
-0.68 L1 creator
-0.10 L1 creators
-0.26 L1 de
-0.21 L1 detective
0.33 L1 direct
-0.14 L1 director
-0.12 L1 directors
-0.18 L1 doing
-0.06 L1 drama
0.30 L1 dramas
0.61 L1 dramedy
0.05 L1 excellent
-0.44 L1 executive
-0.05 L1 expect
-0.34 L1 father
-0.44 L1 feature
-0.05 L1 features
-0.46 L1 film
-0.11 L1 followed
0.28 L1 follows
-0.80 L1 former
-0.99 L1 from
-0.19 L1 game
-0.21 L1 genre
-0.83 L1 has
-0.47 L1 his
0.11 L1 hit
-0.21 L1 host
-0.35 L1 husband
-0.39 L1 imdb
0.97 L1 in
-0.41 L1 in-demand
0.40 L1 include
-0.37 L1 includes
0.12 L1 including
0.32 L1 into
0.55 L1 is
-0.48 L1 its
-0.05 L1 join
-0.10 L1 joining
-0.30 L1 la
0.26 L1 last
-0.06 L1 lead
-0.15 L1 like
-0.17 L1 make
-0.26 L1 meets
-0.16 L1 members
0.22 L1 more
-0.80 L1 mother
-0.42 L1 movie
-0.48 L1 named
-0.57 L1 new
-0.70 L1 newcomer
-0.09 L1 newcomers
-0.85 L1 no
-0.71 L1 nominated
-0.19 L1 nominee
-0.21 L1 not
-0.05 L1 novel
0.20 L1 of
-0.60 L1 official
-0.09 L1 on
-0.55 L1 one
-0.21 L1 opposite
-0.77 L1 or
-0.14 L1 other
-0.51 L1 our
-0.61 L1 photo
0.72 L1 pilot
-0.43 L1 play
-0.07 L1 played
-0.40 L1 plays
0.13 L1 popular
-0.52 L1 portray
-0.17 L1 president
-0.25 L1 producer
-0.16 L1 protagonist
-0.05 L1 protagonists
-0.46 L1 publisher
-0.53 L1 release
0.41 L1 renewed
0.09 L1 renewing
-0.48 L1 replacing
0.48 L1 s
-0.13 L1 said
-0.28 L1 sees
0.29 L1 series
-0.36 L1 service
0.75 L1 show
-0.16 L1 showrunner
-0.66 L1 shows
0.29 L1 since
-0.23 L1 small
-0.23 L1 so
-0.37 L1 son
-0.36 L1 song
-0.23 L1 star
-0.57 L1 starred
-0.41 L1 starring
-0.60 L1 stars
-0.70 L1 studio
-0.50 L1 takes
0.21 L1 that
-1.35 L1 the
-0.61 L1 their
0.29 L1 though
-0.23 L1 three
0.14 L1 thriller
-0.49 L1 through
-0.37 L1 title
0.19 L1 titled
-0.71 L1 to
-0.47 L1 told
-0.32 L1 under
0.10 L1 up
-0.06 L1 vampire
-0.31 L1 via
-0.21 L1 villain
-0.46 L1 wanted
-0.44 L1 was
0.10 L1 watch
-0.04 L1 watching
-0.27 L1 when
0.49 L1 whether
0.71 L1 while
-0.40 L1 why
-0.38 L1 wife
0.29 L1 will
-0.13 L1 winner
0.25 L1 winning
0.64 L1 with
-0.12 L1 writer
-0.50 L1 young
0.59 L1 |
-0.13 L1 –
0.14 L1 ”
0.18 L2 %C %X
-0.37 L2 %C ,
-0.15 L2 %C /
-0.77 L2 %C and
0.24 L2 %C drama
0.31 L2 %C include
0.26 L2 %C series
0.38 L2 %C show
0.11 L2 %G %X
-0.57 L2 %G 's
0.17 L2 %G (
-0.82 L2 %G ,
-0.38 L2 %G and
-0.54 L2 %G as
-0.15 L2 %G de
-0.08 L2 %G for
0.62 L2 %G in
-0.07 L2 %G or
-0.20 L2 %G the
-0.63 L2 %G ”
-0.06 L2 %N ,
0.23 L2 %N and
0.31 L2 %N of
-0.14 L2 %O %O
-0.18 L2 %O ,
-0.25 L2 %X %X
-0.24 L2 %X %Y
-0.39 L2 %X '
0.82 L2 %X 's
-0.97 L2 %X (
-0.11 L2 %X )
-0.08 L2 %X ,
-0.31 L2 %X /
-1.06 L2 %X :
0.68 L2 %X ;
-0.22 L2 %X a
-0.05 L2 %X actor
-0.11 L2 %X actress
-0.35 L2 %X are
-0.54 L2 %X as
-0.08 L2 %X by
-0.27 L2 %X creator
-0.15 L2 %X de
-0.66 L2 %X drama
-0.83 L2 %X for
-0.59 L2 %X from
0.30 L2 %X in
-0.30 L2 %X is
-0.08 L2 %X of
-0.57 L2 %X on
-0.08 L2 %X plays
-0.19 L2 %X series
0.43 L2 %X show
-0.10 L2 %X so
-0.04 L2 %X star
-0.20 L2 %X starring
-0.19 L2 %X stars
0.09 L2 %X that
-0.43 L2 %X the
0.44 L2 %X thriller
-0.22 L2 %X to
-0.74 L2 %X with
-0.76 L2 %X –
0.31 L2 %Y ,
0.20 L2 ' ,
0.48 L2 ' s
-0.17 L2 's book
-0.30 L2 's father
-0.35 L2 's husband
0.46 L2 's series
0.43 L2 ) ,
0.79 L2 ) and
-0.33 L2 ) as
-0.73 L2 ) –
0.58 L2 , "
-0.34 L2 , a
-0.42 L2 , after
-0.04 L2 , alongside
0.05 L2 , but
-0.32 L2 , called
-0.18 L2 , including
0.36 L2 , like
-0.19 L2 , starring
-0.71 L2 , the
0.29 L2 , though
-0.21 L2 , while
0.25 L2 , ”
-0.71 L2 - nominated
0.25 L2 - winning
-0.06 L2 . /
0.54 L2 ; and
-0.81 L2 ^ %C
-0.39 L2 ^ %N
0.14 L2 ^ ^
-0.12 L2 ^ actor
0.73 L2 ^ and
-0.07 L2 ^ as
0.18 L2 ^ both
-0.50 L2 ^ but
-0.38 L2 ^ cast
-0.37 L2 ^ creator
-0.44 L2 ^ executive
0.19 L2 ^ for
-0.07 L2 ^ from
-0.21 L2 ^ genre
-0.39 L2 ^ imdb
0.32 L2 ^ is
-0.14 L2 ^ joining
-0.44 L2 ^ release
-0.09 L2 ^ showrunner
-0.06 L2 ^ starring
-0.13 L2 ^ stars
-0.20 L2 ^ when
0.10 L2 ^ while
0.29 L2 ^ will
-0.41 L2 about the
-0.22 L2 according to
-0.08 L2 actor ,
-0.23 L2 adaptation of
-0.19 L2 after the
0.52 L2 all :
-0.46 L2 along with
-0.20 L2 also includes
-0.13 L2 also stars
0.72 L2 and a
-0.30 L2 and around
-0.33 L2 and starring
-0.52 L2 and the
-0.08 L2 and writer
-0.27 L2 anime at
-0.36 L2 announced at
0.05 L2 announced that
-0.26 L2 as a
-0.40 L2 as an
-0.25 L2 as the
-0.66 L2 at %N
-0.21 L2 at the
-0.06 L2 back ;
-0.46 L2 based on
0.46 L2 be the
-0.35 L2 by %G
-0.07 L2 cast includes
-0.16 L2 cast members
-0.09 L2 cast of
-0.09 L2 character ,
-0.28 L2 city of
0.43 L2 comedy pilot
0.50 L2 comedy series
0.46 L2 confirmed that
-0.23 L2 could the
-0.51 L2 created by
-0.21 L2 daughter ,
-0.30 L2 de la
-0.75 L2 directed by
-0.07 L2 directing at
0.16 L2 director of
0.31 L2 done with
-0.47 L2 drama ,
0.32 L2 drama pilot
0.15 L2 drama series
-0.49 L2 during the
-0.07 L2 duties with
0.43 L2 episode of
-0.51 L2 episodes of
-0.17 L2 executive producer
0.36 L2 family drama
0.31 L2 fans of
-0.65 L2 film ,
-0.92 L2 filming in
0.45 L2 followed by
-0.24 L2 follows a
-0.06 L2 for the
0.15 L2 from the
-0.26 L2 game show
-0.04 L2 go to
-0.12 L2 has axed
0.23 L2 has canceled
0.10 L2 hit series
0.35 L2 hit thriller
0.18 L2 hosted by
-0.29 L2 illustrated by
0.11 L2 in the
-0.52 L2 it starred
-0.48 L2 launch on
-0.19 L2 led by
0.33 L2 limited series
-0.51 L2 location in
-0.35 L2 man ,
-0.23 L2 manga by
0.23 L2 meanwhile ,
-0.09 L2 name by
-0.26 L2 named as
-0.48 L2 new series
0.67 L2 novel ,
-0.15 L2 novel by
-0.23 L2 novels by
-0.22 L2 of a
-0.33 L2 of the
-0.16 L2 on a
-0.44 L2 on the
-0.31 L2 ono as
0.32 L2 order for
0.22 L2 order to
0.24 L2 original series
0.33 L2 out of
-0.08 L2 part of
0.51 L2 picked up
-0.38 L2 played by
0.07 L2 plot of
-0.43 L2 premiere of
-0.16 L2 president of
-0.29 L2 produce through
-0.56 L2 produced by
-0.11 L2 reads :
0.56 L2 replaced by
0.19 L2 return of
-0.22 L2 returning as
-0.18 L2 returns as
-0.08 L2 revolves around
-0.10 L2 role as
0.36 L2 role in
-0.78 L2 role of
-0.12 L2 roles as
-0.18 L2 says :
-0.25 L2 season %N
-0.74 L2 season ,
0.45 L2 season is
-0.20 L2 season of
-0.62 L2 series %X
-0.24 L2 series ,
-0.44 L2 series and
-0.18 L2 series follows
-0.13 L2 series from
0.66 L2 series of
-0.04 L2 series starring
-0.16 L2 series stars
-0.49 L2 series with
-0.52 L2 set in
-0.73 L2 shooting in
0.37 L2 show ,
-0.25 L2 show stars
0.23 L2 shows :
-0.09 L2 shows like
-0.17 L2 slate includes
-0.83 L2 spin-off of
-0.27 L2 star as
0.38 L2 star in
0.50 L2 starred in
-0.26 L2 stars as
0.62 L2 stars in
-0.15 L2 story of
-0.26 L2 success of
-0.09 L2 such as
-0.44 L2 team at
0.28 L2 teaser for
-0.38 L2 television series
0.29 L2 that the
-0.11 L2 the %N
-0.25 L2 the %X
-0.12 L2 the book
0.05 L2 the excellent
-0.36 L2 theme song
-0.32 L2 thriller /
0.19 L2 thriller called
0.11 L2 thriller series
0.08 L2 to bring
0.46 L2 to the
-0.50 L2 town of
0.49 L2 trailer for
0.21 L2 trailer of
0.07 L2 two of
-0.06 L2 under director
-0.17 L2 up with
0.45 L2 version of
-0.29 L2 voice of
0.39 L2 was in
-0.19 L2 well as
0.28 L2 when is
-0.14 L2 who plays
-0.35 L2 will play
-0.84 L2 working with
0.08 L2 world of
-0.44 L2 written by
-0.32 L2 – the
-0.39 L2 ” and
-0.20 L2 ” said
0.22 L3 %C %C %X
0.55 L3 %C %C ,
0.33 L3 %C %C and
0.38 L3 %C %C show
0.63 L3 %C ' s
-0.31 L3 %C at %N
-0.12 L3 %C has axed
0.23 L3 %C has canceled
-0.49 L3 %G %G 's
0.21 L3 %G %G (
-0.49 L3 %G %G ,
-0.53 L3 %G %G and
-0.09 L3 %G %G as
0.34 L3 %G %G in
0.46 L3 %G %X 's
-0.85 L3 %G %X (
-0.09 L3 %G %X ,
-0.09 L3 %G %X /
0.62 L3 %G %X ;
-1.32 L3 %G %X and
-0.47 L3 %G %X as
-0.51 L3 %G %X for
-0.73 L3 %G %X in
-0.35 L3 %G 's husband
-0.16 L3 %G ) ,
-0.28 L3 %G ) and
-0.86 L3 %G , and
-0.39 L3 %G , ”
-0.19 L3 %N %X %X
0.67 L3 %N ) ,
-0.16 L3 %X %G (
-0.65 L3 %X %G ,
-0.06 L3 %X %G and
-0.67 L3 %X %N ,
-0.06 L3 %X %N and
-0.20 L3 %X %X '
0.33 L3 %X %X 's
-0.66 L3 %X %X (
-0.37 L3 %X %X ,
0.37 L3 %X %X ;
0.16 L3 %X %X and
-0.25 L3 %X %X as
-0.14 L3 %X %X for
-1.10 L3 %X %X in
-0.08 L3 %X %X of
-0.17 L3 %X %X stars
-0.34 L3 %X %X the
0.23 L3 %X ' ,
-0.17 L3 %X 's book
-0.87 L3 %X ) ,
0.82 L3 %X ) and
-0.28 L3 %X ) as
-0.20 L3 %X , and
-0.04 L3 %X , starring
-0.35 L3 %X , the
0.46 L3 %X , with
0.19 L3 %X , ”
0.25 L3 %X - winning
-0.43 L3 %X and the
-0.16 L3 %X at %N
-0.19 L3 %X season %N
0.09 L3 %X series ,
-0.26 L3 %X stars as
-0.32 L3 %X thriller /
-0.41 L3 %X ” and
-0.74 L3 %Y ) –
-0.58 L3 %Y , but
0.12 L3 %Y , the
-0.34 L3 %Y at %N
-0.18 L3 ' ) ,
0.46 L3 ' , and
-0.32 L3 's %X ,
-0.40 L3 's %X and
-0.33 L3 's %X to
-0.93 L3 ( %G ,
-0.90 L3 ( %X ,
-0.43 L3 ) , and
-0.42 L3 ) , with
-0.28 L3 , %C 's
-0.61 L3 , %G ,
-0.49 L3 , %G and
0.44 L3 , %X ,
-0.23 L3 , %X :
0.55 L3 , %X and
-0.22 L3 , according to
-0.32 L3 , along with
-0.07 L3 , directed by
-0.38 L3 , played by
-0.16 L3 , president of
-0.54 L3 , produced by
0.64 L3 , such as
-0.12 L3 , written by
-0.20 L3 , ” said
0.73 L3 . %N ,
-0.57 L3 . %X ,
-0.14 L3 / %C /
0.50 L3 ^ %C 's
-0.81 L3 ^ ^ %C
-0.39 L3 ^ ^ %N
0.14 L3 ^ ^ ^
-0.12 L3 ^ ^ actor
0.73 L3 ^ ^ and
-0.07 L3 ^ ^ as
0.18 L3 ^ ^ both
-0.50 L3 ^ ^ but
-0.38 L3 ^ ^ cast
-0.37 L3 ^ ^ creator
-0.44 L3 ^ ^ executive
0.19 L3 ^ ^ for
-0.07 L3 ^ ^ from
-0.21 L3 ^ ^ genre
-0.39 L3 ^ ^ imdb
0.32 L3 ^ ^ is
-0.14 L3 ^ ^ joining
-0.44 L3 ^ ^ release
-0.09 L3 ^ ^ showrunner
-0.06 L3 ^ ^ starring
-0.13 L3 ^ ^ stars
-0.20 L3 ^ ^ when
0.10 L3 ^ ^ while
0.29 L3 ^ ^ will
-0.40 L3 ^ based on
-0.23 L3 ^ could the
0.49 L3 ^ fans of
-0.52 L3 ^ it starred
0.23 L3 ^ meanwhile ,
-0.12 L3 ^ produced by
0.28 L3 ^ when is
-0.08 L3 ^ written by
-0.21 L3 an adaptation of
0.27 L3 and %C 's
-0.50 L3 and directed by
-0.17 L3 and illustrated by
-0.06 L3 and produced by
-0.05 L3 and written by
-0.33 L3 as %G and
-0.16 L3 as %G the
-0.56 L3 as %X ,
0.35 L3 as %X and
-0.19 L3 as well as
0.18 L3 at %C include
-0.06 L3 based on the
-0.14 L3 be directed by
-0.31 L3 both %X and
-0.16 L3 by %X /
-0.32 L3 by %X and
-0.17 L3 cast also includes
-0.13 L3 centers on a
-0.24 L3 de %X (
0.41 L3 e. %G and
-0.29 L3 executive produce through
0.05 L3 first season of
0.46 L3 has confirmed that
-0.06 L3 his role as
0.51 L3 in %X ,
-0.82 L3 in %X and
0.20 L3 in %Y ,
-0.30 L3 in and around
-0.28 L3 is directed by
-0.11 L3 is written by
-0.10 L3 lee %X ,
-0.28 L3 like %X ,
0.44 L3 new season of
0.36 L3 new seasons of
0.23 L3 of %C 's
0.29 L3 of %X ,
-0.60 L3 of %X and
-0.45 L3 on %C 's
0.09 L3 on %X that
-0.51 L3 on location in
-0.29 L3 opening theme song
-0.10 L3 producer ) ,
-0.09 L3 same name by
0.40 L3 season %N ,
0.16 L3 season %N of
0.43 L3 second season of
-0.10 L3 series written by
-0.42 L3 set in the
0.62 L3 shows such as
-0.21 L3 story of a
0.08 L3 the %G and
0.46 L3 the %X ,
-0.10 L3 the %X and
-0.60 L3 the %X for
-0.27 L3 the anime at
-0.05 L3 the cast includes
-0.12 L3 the cast of
0.38 L3 the end of
0.07 L3 the plot of
-0.14 L3 the premiere of
-0.54 L3 the role of
-0.18 L3 the series follows
-0.07 L3 the series stars
-0.08 L3 the show ,
-0.25 L3 the show stars
-0.26 L3 the success of
-0.36 L3 the town of
0.26 L3 the trailer for
0.08 L3 the world of
0.63 L3 third season of
0.41 L3 to %C 's
0.52 L3 to %X ,
-0.18 L3 was created by
-0.06 L3 was directed by
-0.14 L3 was written by
0.37 L3 will star in
-0.63 L3 “ %G ”
-0.48 L3 ” %X and
-0.09 L3 ” ) and
0.08 LR " ,
-0.22 LR %C ,
-0.51 LR %G %X
-0.36 LR %N .
-0.35 LR %N and
-0.36 LR %N on
-0.14 LR %O 's
-0.62 LR %X $
-0.24 LR %X %X
-0.61 LR %X ,
-0.53 LR %X .
0.63 LR %X for
-0.34 LR %Y ,
-0.19 LR %Y and
-0.22 LR ' and
-0.13 LR 's )
0.13 LR 's ,
-0.77 LR 's .
-0.78 LR 's :
0.54 LR 's and
0.35 LR 's as
0.06 LR 's for
-0.04 LR 's has
0.65 LR 's is
-0.57 LR 's novels
0.10 LR 's season
-0.75 LR 's to
-0.11 LR ( $
-0.04 LR ( )
-1.30 LR ( ,
-0.06 LR ( /
-0.10 LR ( :
-0.71 LR ( “
0.27 LR ) (
-0.30 LR , $
-0.88 LR , 's
-0.94 LR , (
-1.46 LR , )
0.18 LR , ,
-0.26 LR , -
0.31 LR , .
-0.24 LR , :
0.80 LR , ;
0.47 LR , and
-0.74 LR , announced
-0.26 LR , as
-0.27 LR , confirmed
0.35 LR , creator
-0.17 LR , follows
-0.24 LR , has
-0.30 LR , in
-0.19 LR , is
-0.20 LR , said
0.65 LR , season
-0.46 LR , series
-0.21 LR , to
-0.68 LR , “
-0.20 LR -- ,
-0.44 LR / $
-0.10 LR / %Y
-0.18 LR / )
-0.40 LR / /
-0.14 LR : $
0.26 LR : 's
-0.49 LR : (
-0.33 LR : ,
0.23 LR : .
0.39 LR : is
-0.11 LR : to
0.58 LR : will
0.27 LR ; ,
-0.42 LR ; and
-0.09 LR ; is
-0.07 LR ; remains
0.10 LR ^ "
0.33 LR ^ $
0.40 LR ^ %C
0.74 LR ^ %N
-0.26 LR ^ %X
-0.79 LR ^ 's
0.64 LR ^ (
-0.53 LR ^ -
-0.23 LR ^ .
-0.16 LR ^ /
0.70 LR ^ :
0.29 LR ^ also
-0.60 LR ^ and
-0.66 LR ^ are
-0.64 LR ^ as
0.55 LR ^ by
-0.35 LR ^ cast
0.29 LR ^ confirmed
-0.04 LR ^ created
0.66 LR ^ fans
-0.36 LR ^ first
-0.37 LR ^ has
-0.53 LR ^ in
0.29 LR ^ is
0.52 LR ^ isn't
-0.51 LR ^ it
-0.20 LR ^ joins
-0.14 LR ^ launched
-0.57 LR ^ makes
0.05 LR ^ meanwhile
-0.50 LR ^ on
0.31 LR ^ or
-0.44 LR ^ play
-0.31 LR ^ plays
-0.09 LR ^ said
-0.36 LR ^ season
-0.16 LR ^ series
-0.77 LR ^ star
-0.65 LR ^ stars
-0.64 LR ^ the
-0.66 LR ^ to
-0.45 LR ^ told
-0.43 LR ^ was
0.54 LR ^ which
0.38 LR ^ will
-0.34 LR ^ with
-0.09 LR ^ wrote
0.59 LR ^ –
-0.59 LR a ,
-0.12 LR a lawyer
-0.19 LR a production
0.35 LR a season
0.14 LR about season
-0.05 LR actor ,
-0.26 LR actress .
-0.14 LR and $
-0.12 LR and %X
-0.87 LR and 's
-0.58 LR and (
-0.05 LR and )
-0.54 LR and ,
0.34 LR and .
-0.67 LR and :
-0.34 LR and ;
-0.91 LR and all
-0.16 LR and also
0.17 LR and and
-0.64 LR and are
-0.07 LR and being
-0.32 LR and executive
0.61 LR and for
0.14 LR and have
0.45 LR and in
0.82 LR and is
0.17 LR and on
-0.37 LR and respectively
-0.08 LR and return
-0.17 LR and story
-0.62 LR and to
-0.16 LR and was
0.21 LR and will
0.67 LR and with
-0.37 LR and –
-0.07 LR are (
0.32 LR are ,
-0.08 LR around ,
-0.30 LR around .
-0.40 LR as $
0.13 LR as 's
-0.25 LR as (
0.53 LR as ,
-1.06 LR as .
-0.07 LR as ;
-0.38 LR as and
-0.39 LR as in
-0.43 LR as is
-0.33 LR as the
-0.61 LR as with
-0.36 LR as would
-0.41 LR at ,
-0.63 LR at .
-0.13 LR at in
-0.12 LR back and
-0.21 LR between and
-0.17 LR book ,
0.18 LR both and
0.08 LR but has
0.20 LR but is
-0.23 LR by 's
-0.30 LR by (
0.32 LR by ,
-0.54 LR by .
-0.10 LR by /
-0.44 LR by and
-0.17 LR by on
0.54 LR by “
-0.32 LR called ,
0.84 LR called .
-0.24 LR cast $
-0.06 LR character (
-0.08 LR co-creator ,
0.14 LR comedy .
0.65 LR comedy on
-0.13 LR creator .
-0.13 LR creator has
-0.06 LR director (
0.25 LR drama .
0.49 LR drama returns
0.13 LR drama will
0.12 LR dramas and
-0.40 LR executive ,
-0.34 LR father (
-0.31 LR film ,
-0.18 LR follows (
0.55 LR for $
0.36 LR for 's
-0.68 LR for ,
-0.21 LR for .
0.31 LR for and
-0.08 LR for as
-0.31 LR for on
0.35 LR for season
0.19 LR for series
0.19 LR for to
-0.60 LR for –
-0.13 LR from 's
-0.42 LR from ,
-0.42 LR from .
-0.11 LR from and
-0.17 LR genre /
-0.80 LR has and
0.39 LR in $
-0.79 LR in 's
0.65 LR in .
-0.49 LR in and
-0.50 LR in for
-0.16 LR in in
-0.63 LR in on
0.48 LR in season
-0.18 LR in series
-0.04 LR include (
0.50 LR include ,
-0.31 LR include and
-0.09 LR includes (
-0.27 LR includes ,
0.39 LR including (
-0.33 LR including ,
-0.22 LR including and
0.19 LR is %X
-0.25 LR is 's
0.49 LR is (
-0.74 LR is ,
-0.08 LR is .
-0.11 LR is as
0.43 LR is on
0.97 LR is season
-0.45 LR its ,
-0.42 LR like and
-0.26 LR meets ,
-0.16 LR members ,
-0.42 LR movie .
0.48 LR of $
-0.46 LR of %X
-0.30 LR of (
0.10 LR of ,
0.78 LR of .
0.20 LR of :
0.22 LR of ?
0.29 LR of and
-0.27 LR of as
0.04 LR of has
0.50 LR of have
-0.65 LR of in
-0.51 LR of is
0.41 LR of on
0.08 LR of premiered
0.84 LR of season
-0.35 LR of to
0.21 LR of was
-0.04 LR of who
0.42 LR of will
-0.21 LR of “
-0.62 LR on $
-0.04 LR on %Y
0.16 LR on 's
-0.05 LR on (
-0.64 LR on ,
-0.23 LR on and
-0.38 LR on in
-0.73 LR or .
0.48 LR pilot ,
-0.32 LR play ,
-0.40 LR plays ,
-0.07 LR producer 's
-0.16 LR producer will
0.09 LR renewing for
-0.20 LR said ,
0.05 LR series (
-0.22 LR series ,
0.75 LR series .
0.04 LR series and
0.12 LR series has
0.63 LR series is
0.49 LR series will
0.52 LR show ,
0.65 LR show .
0.44 LR show with
-0.07 LR showrunner ,
-0.23 LR small town
-0.10 LR so $
-0.09 LR star (
-0.08 LR star and
-0.04 LR starred ,
-0.28 LR starring ,
-0.05 LR starring and
-0.40 LR stars ,
-0.14 LR that 's
-0.25 LR that ,
0.13 LR that was
0.33 LR that will
0.06 LR that would
0.41 LR the $
-0.14 LR the %X
-0.08 LR the %Y
-0.06 LR the 's
-0.32 LR the (
-0.30 LR the ,
-0.06 LR the -
-0.06 LR the .
-0.21 LR the :
-0.51 LR the and
-0.12 LR the area
-0.04 LR the family
-0.19 LR the for
-0.13 LR the in
0.17 LR the is
-0.35 LR the last
0.35 LR the series
-0.42 LR the show
-0.68 LR the spinoff
-0.25 LR the to
-0.23 LR the will
0.33 LR thriller ,
0.16 LR thriller has
-0.29 LR through .
-0.57 LR to 's
-0.11 LR to ,
-0.29 LR to .
0.37 LR to and
0.05 LR to for
0.13 LR to in
0.23 LR to the
-0.14 LR to to
-0.21 LR villain ,
0.16 LR when was
0.28 LR whether is
-0.06 LR while is
-0.89 LR while will
-0.11 LR winner ,
-0.52 LR with 's
-0.56 LR with (
0.48 LR with ,
-1.51 LR with .
-0.22 LR with again
0.56 LR with and
-0.07 LR with as
-0.12 LR with at
0.46 LR with in
0.56 LR | (
-1.10 LR – $
0.96 LR – ,
-0.86 LR ” )
-0.07 LR ” ,
1.01 LR ” and
-0.31 LR ” said
0.22 Lb2 "
-0.38 Lb2 %G
0.55 Lb2 %N
-0.44 Lb2 %O
-0.15 Lb2 %X
0.15 Lb2 %Y
0.43 Lb2 '
-0.39 Lb2 's
-0.33 Lb2 (
0.57 Lb2 )
0.38 Lb2 -
-0.06 Lb2 .
-0.13 Lb2 /
-0.08 Lb2 :
0.49 Lb2 ;
-0.06 Lb2 ^
-0.96 Lb2 a
-0.41 Lb2 about
-0.22 Lb2 according
0.33 Lb2 account
-0.08 Lb2 actor
-0.41 Lb2 actors
-0.46 Lb2 adaptation
-0.06 Lb2 added
-0.47 Lb2 after
-0.27 Lb2 again
0.38 Lb2 all
-0.46 Lb2 along
-0.47 Lb2 already
-0.55 Lb2 also
0.09 Lb2 and
0.06 Lb2 anime
-0.18 Lb2 announced
-0.24 Lb2 another
0.12 Lb2 around
-0.82 Lb2 as
-0.85 Lb2 at
0.48 Lb2 back
-0.58 Lb2 backdrop
-0.47 Lb2 based
-0.09 Lb2 be
0.42 Lb2 book
-0.60 Lb2 bring
-0.46 Lb2 by
-0.08 Lb2 call
-0.18 Lb2 cast
-0.22 Lb2 character
-0.35 Lb2 characters
-0.28 Lb2 city
-0.21 Lb2 co-production
0.47 Lb2 comedy
0.49 Lb2 confirmed
-0.23 Lb2 could
-0.22 Lb2 cox
-0.51 Lb2 created
0.34 Lb2 creator
-0.10 Lb2 creators
-0.21 Lb2 daughter
-0.30 Lb2 de
-0.75 Lb2 directed
-0.07 Lb2 directing
0.13 Lb2 director
0.32 Lb2 done
0.25 Lb2 drama
-0.07 Lb2 dramas
-0.49 Lb2 during
-0.07 Lb2 duties
-0.05 Lb2 end
0.13 Lb2 episode
-0.56 Lb2 episodes
0.37 Lb2 family
-0.61 Lb2 famous
0.30 Lb2 fans
-0.30 Lb2 fantasy
-0.16 Lb2 far
-0.65 Lb2 film
-0.21 Lb2 filming
-0.20 Lb2 first
0.10 Lb2 five
0.45 Lb2 followed
0.29 Lb2 follows
-0.26 Lb2 for
-0.24 Lb2 four
-0.19 Lb2 from
-0.05 Lb2 front
-0.19 Lb2 game
-0.04 Lb2 go
-0.14 Lb2 guy
0.52 Lb2 has
-0.16 Lb2 he
-0.05 Lb2 head
-0.38 Lb2 her
-0.48 Lb2 here
-0.55 Lb2 his
0.41 Lb2 hit
0.20 Lb2 horror
0.18 Lb2 hosted
-0.25 Lb2 house
0.19 Lb2 i
-0.29 Lb2 illustrated
-0.24 Lb2 in
-0.24 Lb2 into
0.64 Lb2 is
-0.90 Lb2 it
-0.46 Lb2 its
-0.23 Lb2 iu
-0.55 Lb2 known
-0.48 Lb2 launch
-0.09 Lb2 law
0.62 Lb2 lawyer
0.48 Lb2 leads
-0.19 Lb2 led
-0.14 Lb2 like
0.33 Lb2 limited
-0.51 Lb2 location
-0.52 Lb2 looking
-0.35 Lb2 man
-0.23 Lb2 manga
0.22 Lb2 meanwhile
-0.35 Lb2 members
-0.50 Lb2 mother
-0.53 Lb2 moved
-0.18 Lb2 name
-0.26 Lb2 named
-0.05 Lb2 network
0.24 Lb2 new
0.08 Lb2 news
0.20 Lb2 novel
-0.44 Lb2 novels
-0.16 Lb2 now
-0.16 Lb2 of
-0.24 Lb2 off
-0.56 Lb2 on
-0.31 Lb2 ono
0.56 Lb2 or
0.45 Lb2 order
0.50 Lb2 original
0.23 Lb2 out
0.06 Lb2 over
-0.50 Lb2 pair
0.11 Lb2 part
-0.10 Lb2 partner
0.51 Lb2 picked
0.64 Lb2 pilots
-0.16 Lb2 play
-0.38 Lb2 played
0.07 Lb2 plot
-0.45 Lb2 premiere
-0.16 Lb2 president
-0.30 Lb2 previously
-0.29 Lb2 produce
-0.56 Lb2 produced
0.68 Lb2 producer
-0.36 Lb2 production
0.36 Lb2 project
-0.22 Lb2 quickly
-0.11 Lb2 reads
0.83 Lb2 replaced
-0.29 Lb2 report
-0.22 Lb2 reports
0.68 Lb2 return
-0.14 Lb2 returning
-0.18 Lb2 returns
-0.08 Lb2 revolves
-0.45 Lb2 role
-0.37 Lb2 roles
-0.58 Lb2 rolling
0.21 Lb2 romantic
0.10 Lb2 rookie
0.26 Lb2 run
0.21 Lb2 runs
0.36 Lb2 said
-0.19 Lb2 same
-0.39 Lb2 says
0.20 Lb2 scripted
-0.64 Lb2 season
0.55 Lb2 seasons
-0.20 Lb2 second
-0.64 Lb2 sequel
-0.37 Lb2 series
0.15 Lb2 set
-0.52 Lb2 she
-0.73 Lb2 shooting
-0.36 Lb2 show
-0.45 Lb2 shown
0.39 Lb2 shows
-0.17 Lb2 slate
-0.21 Lb2 space
-0.83 Lb2 spin-off
-0.40 Lb2 spinoff
0.38 Lb2 spy
0.18 Lb2 star
0.50 Lb2 starred
-0.50 Lb2 starring
0.16 Lb2 stars
-0.35 Lb2 stories
-0.31 Lb2 story
0.04 Lb2 storyline
0.30 Lb2 success
-0.09 Lb2 such
0.33 Lb2 take
-0.46 Lb2 team
-0.06 Lb2 teaser
-0.21 Lb2 television
-0.05 Lb2 that
-0.46 Lb2 the
-0.46 Lb2 their
-0.14 Lb2 them
-0.36 Lb2 theme
0.15 Lb2 there
-0.50 Lb2 this
-0.30 Lb2 three
-0.04 Lb2 thriller
-0.16 Lb2 time
0.47 Lb2 title
0.34 Lb2 to
0.26 Lb2 together
-0.57 Lb2 town
0.47 Lb2 trailer
-0.32 Lb2 tv
0.08 Lb2 two
-0.36 Lb2 uk
-0.06 Lb2 under
-0.36 Lb2 us
0.45 Lb2 version
-0.30 Lb2 video
-0.32 Lb2 voice
0.34 Lb2 was
-0.76 Lb2 we
0.30 Lb2 web
-0.08 Lb2 week
-0.19 Lb2 well
-0.35 Lb2 what
-0.18 Lb2 when
0.05 Lb2 which
-0.30 Lb2 while
-0.44 Lb2 who
-0.62 Lb2 will
-0.05 Lb2 winning
-0.51 Lb2 with
-0.99 Lb2 working
0.05 Lb2 world
-0.44 Lb2 written
-0.70 Lb2 years
-0.15 Lb2 you
-0.32 Lb2 –
0.09 Lb2 —
-0.50 Lb2 ”
0.49 R1 !
0.56 R1 "
-0.13 R1 $
-0.52 R1 %
0.42 R1 %C
-0.12 R1 %G
0.92 R1 %N
-0.13 R1 %O
-1.66 R1 %X
-1.40 R1 %Y
0.42 R1 '
-0.87 R1 's
0.44 R1 (
-0.94 R1 )
0.35 R1 ,
-1.13 R1 -
0.06 R1 --
0.07 R1 .
-0.49 R1 ...
-0.77 R1 /
0.07 R1 :
0.15 R1 ;
0.52 R1 ?
0.48 R1 [
-0.68 R1 ]
0.29 R1 a
-0.64 R1 actor
-0.70 R1 actress
-0.14 R1 after
-0.23 R1 again
-0.21 R1 agent
0.38 R1 all
0.44 R1 along
0.05 R1 also
-0.43 R1 although
0.70 R1 an
-0.50 R1 and
-0.22 R1 animated
0.60 R1 announced
-0.09 R1 are
-0.12 R1 area
-0.44 R1 as
-0.81 R1 at
-0.04 R1 attached
-0.23 R1 attends
-0.58 R1 back
0.59 R1 based
0.11 R1 be
0.32 R1 became
-0.16 R1 before
0.36 R1 begins
-0.07 R1 being
-0.46 R1 book
-0.55 R1 broadcast
-0.72 R1 but
0.56 R1 by
-0.40 R1 can
-0.30 R1 cast
-0.23 R1 come
0.18 R1 coming
-0.30 R1 commented
0.23 R1 confirmed
-0.40 R1 created
0.70 R1 creator
-0.49 R1 data
-0.53 R1 de
-0.17 R1 described
-0.05 R1 did
-0.06 R1 directs
-0.55 R1 drama
0.39 R1 executive
-0.23 R1 family
0.68 R1 fans
0.10 R1 first
-0.12 R1 follows
0.13 R1 for
1.35 R1 from
-0.26 R1 girl
0.35 R1 goes
-0.09 R1 had
0.36 R1 has
0.21 R1 have
-0.08 R1 his
-0.21 R1 in
0.29 R1 into
0.10 R1 is
-0.08 R1 isn't
-0.84 R1 it
-0.06 R1 joining
-0.11 R1 joins
0.16 R1 last
0.48 R1 later
-0.35 R1 launch
-0.16 R1 launched
-0.12 R1 lawyer
-0.27 R1 leads
-0.21 R1 leave
0.37 R1 left
-0.06 R1 light
-0.41 R1 made
-0.68 R1 magazine
-0.31 R1 makes
0.05 R1 meanwhile
-0.31 R1 next
0.18 R1 no
0.09 R1 not
-0.65 R1 novels
-0.84 R1 of
0.11 R1 on
0.28 R1 or
-0.60 R1 out
-0.44 R1 play
-0.57 R1 played
-0.13 R1 playing
-0.31 R1 plays
0.08 R1 premieres
0.30 R1 prequel
-0.27 R1 producers
-0.19 R1 production
0.05 R1 released
-0.23 R1 remains
-0.37 R1 respectively
-0.17 R1 return
0.66 R1 returns
-0.11 R1 revealed
-0.14 R1 role
-0.59 R1 said
-0.58 R1 says
0.07 R1 season
-0.12 R1 seems
-0.11 R1 senior
-0.56 R1 series
-0.14 R1 set
-0.30 R1 she
-0.62 R1 show
-0.29 R1 sisters
-0.39 R1 slot
0.09 R1 so
-0.65 R1 spinoff
-0.49 R1 stage
-0.87 R1 star
0.26 R1 starring
0.16 R1 stars
0.05 R1 started
-0.27 R1 steps
-0.17 R1 story
-0.90 R1 take
-0.20 R1 takes
-0.27 R1 team
0.39 R1 tells
-0.93 R1 that
-0.04 R1 the
-0.13 R1 this
-0.16 R1 thriller
-0.61 R1 time
0.47 R1 to
-0.19 R1 together
-0.55 R1 told
-0.05 R1 took
-0.23 R1 town
-0.41 R1 update
-0.42 R1 very
-0.51 R1 via
0.10 R1 villain
-0.25 R1 was
-0.49 R1 website
0.12 R1 were
0.39 R1 when
0.93 R1 which
0.82 R1 while
-0.35 R1 who
0.30 R1 will
-0.32 R1 winning
1.01 R1 with
-0.55 R1 won't
0.26 R1 would
0.22 R1 written
-0.11 R1 wrote
0.39 R1 |
0.79 R1 –
-0.18 R1 —
1.00 R1 “
0.41 R2 ! $
0.33 R2 " %X
-0.13 R2 $ $
-0.52 R2 % $
-0.77 R2 %G %X
-0.54 R2 %X %X
-0.46 R2 %X )
-0.44 R2 %X ,
-0.42 R2 %X .
-0.34 R2 %X and
0.19 R2 %X for
-0.31 R2 %Y $
-0.65 R2 %Y ,
-0.11 R2 %Y in
0.49 R2 ' %X
-1.00 R2 's %G
-0.20 R2 's '
-0.07 R2 's (
-0.33 R2 's announcement
-0.05 R2 's character
-0.13 R2 's childhood
-0.15 R2 's father
0.35 R2 's first
-0.18 R2 's husband
-0.51 R2 's journey
-0.30 R2 's last
-0.53 R2 's manga
-0.13 R2 's novel
-0.08 R2 's series
0.69 R2 's third
-0.05 R2 's trilogy
0.15 R2 ( %C
-1.14 R2 ( %G
1.36 R2 ( %N
-0.11 R2 ( %X
0.26 R2 ( %Y
-0.81 R2 ( '
0.49 R2 ( season
-0.41 R2 ( the
-0.37 R2 ( “
-0.12 R2 ) $
-0.41 R2 ) %G
-0.92 R2 ) ,
-0.31 R2 ) .
-0.75 R2 ) and
-0.38 R2 ) as
-0.36 R2 ) has
-0.59 R2 ) is
-0.11 R2 ) star
0.39 R2 ) who
-0.34 R2 ) will
-0.19 R2 ) would
0.19 R2 , "
0.29 R2 , %C
-0.50 R2 , %G
-0.12 R2 , %N
-0.34 R2 , %O
-0.65 R2 , %X
-0.41 R2 , %Y
0.49 R2 , a
-0.40 R2 , according
0.31 R2 , an
0.21 R2 , and
-0.48 R2 , announced
0.33 R2 , as
-0.14 R2 , but
-0.31 R2 , described
0.31 R2 , directed
-0.08 R2 , each
-0.65 R2 , from
-0.71 R2 , has
0.54 R2 , in
-0.18 R2 , is
-0.67 R2 , it
-0.20 R2 , its
-0.30 R2 , leaving
0.29 R2 , made
-0.30 R2 , mr
-0.53 R2 , new
-0.75 R2 , on
-0.26 R2 , once
-0.59 R2 , played
-0.69 R2 , premieres
-0.37 R2 , president
-0.26 R2 , produced
-0.31 R2 , respectively
-0.13 R2 , said
0.07 R2 , season
-0.21 R2 , since
0.34 R2 , starring
0.29 R2 , the
-0.18 R2 , their
-0.06 R2 , this
-0.06 R2 , told
-0.35 R2 , was
0.20 R2 , where
0.42 R2 , which
0.62 R2 , while
-0.78 R2 , who
-0.22 R2 , whose
0.50 R2 , will
0.28 R2 , with
0.19 R2 , written
-0.27 R2 , “
-0.12 R2 - based
-0.19 R2 - led
-0.32 R2 - owned
-0.15 R2 - set
-0.20 R2 - themed
-0.33 R2 - winning
0.11 R2 . $
-0.13 R2 . ,
-0.38 R2 ... $
-0.50 R2 / %C
-0.17 R2 / %N
-0.09 R2 / %O
-0.39 R2 / %X
-0.27 R2 : $
-0.60 R2 : %C
0.24 R2 : %X
-0.76 R2 : the
-0.21 R2 : “
0.49 R2 ; %C
-0.51 R2 ; %G
0.21 R2 ; %X
0.28 R2 ; and
-0.05 R2 ; the
0.04 R2 ? $
0.45 R2 ? but
0.19 R2 a $
-0.36 R2 a %N
-0.70 R2 actress %G
-0.19 R2 again playing
0.44 R2 along with
0.42 R2 also had
-0.38 R2 and %C
-0.19 R2 and %G
-0.07 R2 and %X
-0.19 R2 and %Y
0.46 R2 and '
0.60 R2 and a
-0.28 R2 and directed
-0.17 R2 and her
-0.41 R2 and his
-0.09 R2 and is
0.12 R2 and it
0.15 R2 and other
-0.60 R2 and the
0.07 R2 and will
-0.50 R2 and written
-0.34 R2 and “
0.75 R2 announced on
0.59 R2 are %X
-0.07 R2 are all
-0.54 R2 are back
-0.12 R2 are executive
-0.57 R2 are the
-0.12 R2 area .
-0.52 R2 as %G
-0.46 R2 as %X
-0.27 R2 as a
-0.25 R2 as he
-0.21 R2 as the
0.27 R2 as well
-0.29 R2 at %N
-0.62 R2 at its
-0.07 R2 at the
-0.31 R2 back in
0.59 R2 based on
-0.08 R2 by %G
-0.44 R2 by %X
0.25 R2 by contrast
-0.30 R2 commented :
-0.34 R2 created by
0.70 R2 creator %G
-0.38 R2 de %X
-0.21 R2 de la
-0.17 R2 described the
-0.32 R2 executive produce
0.59 R2 fans ,
-0.17 R2 follows on
-0.14 R2 for %C
-0.39 R2 for %G
-0.53 R2 for the
0.24 R2 from %G
-0.47 R2 from the
-0.07 R2 has become
0.40 R2 has been
-0.36 R2 has joined
-0.09 R2 has said
-0.38 R2 has the
-0.12 R2 has written
-0.45 R2 have joined
-0.96 R2 in %X
0.56 R2 in %Y
-0.58 R2 in a
0.10 R2 in the
-0.15 R2 is %G
-0.18 R2 is ,
0.26 R2 is a
-0.28 R2 is also
0.59 R2 is an
0.62 R2 is another
-0.27 R2 is available
-0.69 R2 is back
0.17 R2 is based
0.49 R2 is coming
-0.17 R2 is directing
0.32 R2 is due
-0.31 R2 is found
-0.30 R2 is getting
-0.18 R2 is in
-0.32 R2 is leaving
-0.44 R2 is not
0.20 R2 is produced
0.07 R2 is renewed
-0.12 R2 is scheduled
-0.18 R2 is set
-0.17 R2 is the
-0.11 R2 is writing
0.57 R2 is “
-0.04 R2 joining the
0.48 R2 later this
-0.19 R2 launched a
-0.06 R2 light novel
-0.10 R2 made the
-0.19 R2 of the
0.21 R2 on %C
0.26 R2 on %X
-0.28 R2 on the
-0.13 R2 plays %X
0.08 R2 premiered on
-0.37 R2 respectively .
-0.14 R2 return to
0.12 R2 returns %X
-0.36 R2 returns as
0.62 R2 returns for
0.13 R2 returns to
-0.07 R2 said ,
-0.12 R2 said .
-0.07 R2 said :
-0.22 R2 said in
0.06 R2 season %N
-0.40 R2 series %X
-0.49 R2 series ,
0.12 R2 series follows
-0.36 R2 series in
-0.38 R2 series three
-0.08 R2 set to
-0.90 R2 star %G
0.28 R2 starring %G
0.09 R2 starring %X
0.74 R2 stars %G
-0.15 R2 stars as
-0.57 R2 stars in
0.46 R2 tells the
0.35 R2 the %X
-0.31 R2 the new
-0.58 R2 the show
-0.16 R2 thriller %X
-0.61 R2 time slot
0.32 R2 to %C
-0.68 R2 to %X
-0.30 R2 to be
0.61 R2 to the
-0.50 R2 told %X
-0.51 R2 via %X
0.25 R2 was a
0.10 R2 was in
0.19 R2 was renewed
0.05 R2 was the
-0.07 R2 who is
-0.20 R2 who were
0.56 R2 will air
-0.06 R2 will all
0.51 R2 will also
0.45 R2 will be
0.29 R2 will make
-0.18 R2 will not
-0.50 R2 will perform
-0.39 R2 will play
-0.24 R2 will remain
-0.09 R2 will reprise
-0.13 R2 will return
0.17 R2 with %G
0.43 R2 with %X
-0.52 R2 won't be
0.15 R2 would be
0.26 R2 would not
0.22 R2 written by
-0.10 R2 wrote the
0.15 R2 – %N
-1.00 R2 – %X
-0.69 R2 – a
-0.64 R2 – the
-0.64 R2 — that
0.56 R2 “ %G
0.09 R2 “ %X
0.41 R3 ! $ $
-0.13 R3 $ $ $
-0.52 R3 % $ $
-0.42 R3 %X . $
-0.31 R3 %Y $ $
0.35 R3 ' %X %X
0.23 R3 ' %X '
-0.55 R3 's %G %G
-0.80 R3 's %G %X
-0.20 R3 's ' %X
-0.07 R3 's ( %X
-0.05 R3 's character ,
-0.18 R3 's husband %G
-0.45 R3 's journey to
-0.28 R3 's manga ,
0.11 R3 's second season
-0.08 R3 's series %X
0.74 R3 's third season
-0.09 R3 ( %C %C
0.25 R3 ( %C )
-0.39 R3 ( %G %G
-0.80 R3 ( %G %X
-0.57 R3 ( %G )
-0.16 R3 ( %G ,
0.27 R3 ( %N %X
-0.85 R3 ( %X %G
0.06 R3 ( %X %N
-1.34 R3 ( %X %X
-1.17 R3 ( %X )
-1.04 R3 ( %X ,
-0.06 R3 ( %X :
-0.21 R3 ( %X is
-0.32 R3 ( %X of
0.22 R3 ( %Y )
0.49 R3 ( season %N
-0.33 R3 ( the %X
-0.22 R3 ( “ %X
-0.12 R3 ) $ $
-0.39 R3 ) %G %X
-0.76 R3 ) , %G
-0.10 R3 ) , %X
-0.41 R3 ) , and
-0.53 R3 ) , who
-0.31 R3 ) . $
-0.66 R3 ) and %G
-0.33 R3 ) and %X
-0.23 R3 ) as %G
-0.23 R3 ) as %X
-0.36 R3 ) has been
-0.10 R3 ) will play
-0.21 R3 ) will star
0.30 R3 , %C %C
0.24 R3 , %C 's
-0.46 R3 , %G %G
0.11 R3 , %G %X
-0.42 R3 , %G 's
-0.69 R3 , %G ,
-0.45 R3 , %G and
-0.88 R3 , %N %X
-0.40 R3 , %X $
-0.57 R3 , %X %G
-0.19 R3 , %X %N
-0.39 R3 , %X %X
-0.09 R3 , %X 's
-1.05 R3 , %X )
0.67 R3 , %X ,
-0.44 R3 , %X .
-0.41 R3 , %X :
0.41 R3 , %X and
0.31 R3 , %X in
-0.66 R3 , %X is
-0.56 R3 , %X of
0.48 R3 , %X to
0.20 R3 , a %X
0.61 R3 , a new
0.50 R3 , a psychological
-0.40 R3 , according to
-0.46 R3 , and %C
-0.67 R3 , and %G
0.79 R3 , and %X
-0.09 R3 , and it
-0.72 R3 , and others
0.06 R3 , and the
-0.48 R3 , announced the
0.39 R3 , as well
-0.31 R3 , described as
0.31 R3 , directed by
-0.65 R3 , from %X
-0.33 R3 , has been
-0.11 R3 , is a
-0.09 R3 , is back
0.12 R3 , is being
-0.05 R3 , is the
-0.26 R3 , once again
-0.59 R3 , played by
-0.69 R3 , premieres %X
-0.37 R3 , president of
-0.26 R3 , produced by
-0.31 R3 , respectively .
0.07 R3 , season %N
0.24 R3 , starring %G
-0.63 R3 , the %C
0.76 R3 , the %N
0.11 R3 , the %X
-0.22 R3 , the creator
-0.12 R3 , the drama
-0.14 R3 , the producer
-0.51 R3 , the series
-0.11 R3 , the show
-0.04 R3 , the son
-0.58 R3 , the story
-0.67 R3 , which follows
-0.36 R3 , which has
0.45 R3 , which is
-0.73 R3 , which will
-0.08 R3 , while %X
-0.17 R3 , who are
-0.08 R3 , who created
-0.24 R3 , who has
-0.34 R3 , who is
-0.40 R3 , who starred
-0.05 R3 , who wrote
0.29 R3 , with %G
0.14 R3 , with %X
0.19 R3 , written by
-0.23 R3 , “ %X
0.11 R3 . $ $
-0.38 R3 ... $ $
-0.50 R3 / %C $
-0.04 R3 / %C /
-0.27 R3 : $ $
0.37 R3 : %X %X
0.13 R3 : %X the
-1.17 R3 : the %X
0.49 R3 ; %C %C
-0.38 R3 ; %G %X
0.62 R3 ; %X %X
-0.65 R3 ; %X ,
0.04 R3 ? $ $
0.19 R3 a $ $
0.61 R3 and %C 's
-0.52 R3 and %G %G
-0.08 R3 and %G %X
0.40 R3 and %G 's
-0.15 R3 and %G ,
-0.07 R3 and %G joy
-0.38 R3 and %X %G
0.18 R3 and %X %X
-0.26 R3 and %X 's
-0.06 R3 and %X ,
-0.15 R3 and %X .
0.46 R3 and %X and
-0.11 R3 and %X executive
-0.36 R3 and %X of
-0.09 R3 and %X to
0.13 R3 and %X will
-0.04 R3 and %Y %X
0.47 R3 and ' %X
-0.31 R3 and directed by
-0.17 R3 and her family
0.45 R3 and the %G
-0.75 R3 and the %X
-0.41 R3 and written by
-0.50 R3 and “ %X
0.75 R3 announced on %X
-0.12 R3 are executive producers
-0.12 R3 area . $
-0.44 R3 as %G %X
-0.08 R3 as %G ,
-0.07 R3 as %G the
-0.38 R3 as %X %X
0.27 R3 as well as
-0.66 R3 at %N :
-0.08 R3 by %G %X
0.25 R3 by contrast ,
-0.34 R3 created by %G
0.79 R3 creator %G %X
-0.21 R3 de la %X
-0.16 R3 for %C %C
-0.39 R3 for %G %X
-0.62 R3 for %X %X
0.39 R3 for a third
-0.35 R3 for the %C
0.20 R3 from %G %X
-0.12 R3 from the %X
-0.38 R3 has been cast
0.21 R3 has been renewed
-0.36 R3 has joined the
0.09 R3 in %X $
-0.69 R3 in %X %X
-0.11 R3 in %X ,
-0.19 R3 in %X .
-0.11 R3 in %Y .
-0.21 R3 in the new
-0.54 R3 in the season
-0.56 R3 in the show
-0.15 R3 is %G %X
-0.18 R3 is , as
-0.49 R3 is a %C
0.56 R3 is a %X
-0.27 R3 is available .
-0.29 R3 is back for
0.17 R3 is based on
-0.22 R3 is coming to
-0.08 R3 is in charge
0.20 R3 is produced by
-0.18 R3 is set to
-0.38 R3 is the sound
0.48 R3 later this month
-0.19 R3 launched a manga
0.40 R3 on %C %C
-0.25 R3 on %C ,
0.37 R3 on %C .
0.06 R3 on %C ?
-0.56 R3 on %X $
-0.22 R3 on %X %N
-0.45 R3 on %X %X
0.49 R3 on %X .
-0.13 R3 plays %X %X
0.08 R3 premiered on %X
-0.37 R3 respectively . $
0.40 R3 returns for a
0.53 R3 returns for its
-0.12 R3 said . $
-0.22 R3 said in a
0.20 R3 season %N $
-0.11 R3 season %N %X
0.20 R3 season %N '
0.89 R3 season %N (
-0.29 R3 season %N ,
0.35 R3 season %N .
0.84 R3 season %N :
0.46 R3 season %N ?
0.61 R3 season %N begins
0.17 R3 season %N cast
-0.40 R3 season %N is
0.15 R3 season %N on
0.82 R3 season %N release
0.13 R3 season %N trailer
0.10 R3 season %N will
-0.40 R3 series %X %X
-0.36 R3 series in %Y
-0.08 R3 set to star
-0.90 R3 star %G %X
0.18 R3 starring %G %G
-0.14 R3 starring %G %X
0.09 R3 starring %X %X
0.10 R3 stars %G %X
0.46 R3 tells the story
-0.57 R3 the %X %X
-0.04 R3 the %X ,
-0.15 R3 to %X in
0.19 R3 was renewed for
-0.06 R3 will all be
0.52 R3 will also be
0.33 R3 will be back
0.11 R3 will be premiered
0.24 R3 will be returning
0.53 R3 will be the
0.29 R3 will make its
-0.50 R3 will perform the
-0.12 R3 will play a
-0.24 R3 will remain on
-0.04 R3 will return as
0.51 R3 will return for
0.17 R3 with %G %X
0.25 R3 would not be
0.15 R3 – %N /
-0.50 R3 – %X $
-0.77 R3 – %X %X
-0.76 R3 “ %G ”
-0.16 R3 “ %X %X
-0.48 R3 “ %X ”
-0.84 Rb2 !
-0.23 Rb2 "
0.07 Rb2 $
0.40 Rb2 %C
-0.17 Rb2 %G
0.25 Rb2 %N
-0.53 Rb2 %O
-0.21 Rb2 %X
0.35 Rb2 %Y
-0.66 Rb2 '
-0.96 Rb2 's
-0.77 Rb2 (
0.68 Rb2 )
-0.61 Rb2 ,
-0.11 Rb2 --
-0.44 Rb2 .
0.29 Rb2 /
-0.38 Rb2 :
-0.59 Rb2 ;
-0.26 Rb2 ?
0.73 Rb2 about
-0.40 Rb2 according
0.12 Rb2 added
0.44 Rb2 after
-0.05 Rb2 again
0.06 Rb2 air
0.27 Rb2 aja
-0.24 Rb2 all
-0.26 Rb2 also
-0.10 Rb2 always
-0.05 Rb2 among
0.67 Rb2 an
-0.17 Rb2 and
-0.40 Rb2 anime
-0.11 Rb2 announced
-0.33 Rb2 announcement
0.61 Rb2 another
-0.15 Rb2 are
-0.40 Rb2 as
-0.64 Rb2 at
-0.11 Rb2 attached
-0.07 Rb2 attended
-0.27 Rb2 available
-0.65 Rb2 back
0.05 Rb2 based
0.26 Rb2 be
-0.25 Rb2 become
0.48 Rb2 been
-0.59 Rb2 being
0.33 Rb2 but
0.67 Rb2 by
-0.35 Rb2 called
-0.32 Rb2 can
-0.15 Rb2 canceled
-0.15 Rb2 character
-0.13 Rb2 childhood
-0.32 Rb2 clarify
-0.31 Rb2 comedy
0.80 Rb2 coming
-0.29 Rb2 confirmed
-0.43 Rb2 continues
0.25 Rb2 contrast
-0.05 Rb2 creator
-0.25 Rb2 dead
0.32 Rb2 debut
-0.31 Rb2 described
-0.21 Rb2 detective
-0.27 Rb2 dinner
-0.08 Rb2 direct
0.44 Rb2 directed
-0.17 Rb2 directing
0.31 Rb2 director
-0.14 Rb2 doing
-0.08 Rb2 down
0.23 Rb2 dr
-0.80 Rb2 drama
-0.14 Rb2 due
-0.08 Rb2 each
0.14 Rb2 end
-0.30 Rb2 even
-0.12 Rb2 exec
-0.28 Rb2 executive
-0.27 Rb2 fantasy
-0.18 Rb2 father
0.57 Rb2 fifth
-0.33 Rb2 film
-0.09 Rb2 finally
-0.09 Rb2 first
0.11 Rb2 followed
-0.47 Rb2 follows
0.10 Rb2 for
-0.36 Rb2 found
0.06 Rb2 from
0.30 Rb2 get
-0.19 Rb2 getting
-0.25 Rb2 go
0.76 Rb2 had
0.28 Rb2 has
-0.15 Rb2 have
0.32 Rb2 he
-0.15 Rb2 head
-0.69 Rb2 her
-0.33 Rb2 here
-0.34 Rb2 hiding
-0.86 Rb2 his
-0.43 Rb2 hit
0.77 Rb2 host
-0.21 Rb2 husband
0.24 Rb2 in
-0.68 Rb2 into
-0.54 Rb2 investigate
-1.03 Rb2 is
-0.21 Rb2 isn't
-0.59 Rb2 it
0.08 Rb2 its
-0.30 Rb2 join
-0.62 Rb2 joined
-0.51 Rb2 journey
-0.11 Rb2 just
-0.23 Rb2 la
-0.27 Rb2 last
0.23 Rb2 leading
-0.39 Rb2 leads
-0.56 Rb2 leaving
0.69 Rb2 led
-0.49 Rb2 left
-0.51 Rb2 like
0.74 Rb2 liu
0.18 Rb2 make
0.62 Rb2 makes
-0.53 Rb2 manga
-0.35 Rb2 may
-0.18 Rb2 mr
-0.61 Rb2 new
0.07 Rb2 news
-0.74 Rb2 no
-0.33 Rb2 not
-0.12 Rb2 novel
0.68 Rb2 now
-0.63 Rb2 of
0.10 Rb2 off
0.11 Rb2 on
-0.26 Rb2 once
-0.11 Rb2 one
-0.31 Rb2 only
-0.05 Rb2 original
0.15 Rb2 other
-0.32 Rb2 owned
-0.10 Rb2 part
-0.44 Rb2 penned
-0.50 Rb2 perform
-0.38 Rb2 play
-0.74 Rb2 played
-0.47 Rb2 playing
-0.37 Rb2 plays
-0.46 Rb2 portray
0.50 Rb2 premiere
-0.75 Rb2 premieres
0.44 Rb2 presented
-0.37 Rb2 president
0.29 Rb2 procedural
-0.32 Rb2 produce
0.61 Rb2 produced
-0.24 Rb2 remain
0.22 Rb2 renewed
-0.09 Rb2 reprise
-0.31 Rb2 respectively
-0.21 Rb2 return
-0.46 Rb2 returning
-0.30 Rb2 returns
0.08 Rb2 revolves
0.27 Rb2 said
0.18 Rb2 scheduled
0.23 Rb2 season
-0.15 Rb2 second
0.64 Rb2 seen
0.94 Rb2 series
-0.26 Rb2 set
-0.23 Rb2 she
0.63 Rb2 show
-0.21 Rb2 since
-0.61 Rb2 slot
-0.42 Rb2 so
-0.47 Rb2 soon
-0.60 Rb2 star
0.46 Rb2 starred
-0.50 Rb2 starring
-0.44 Rb2 stars
0.49 Rb2 take
0.40 Rb2 that
-0.38 Rb2 the
-0.15 Rb2 their
-0.38 Rb2 them
-0.20 Rb2 themed
0.20 Rb2 they
0.69 Rb2 third
-0.12 Rb2 this
-0.37 Rb2 three
-0.73 Rb2 thriller
-0.23 Rb2 to
-0.28 Rb2 today
-0.09 Rb2 told
-0.34 Rb2 tour
-0.05 Rb2 trilogy
-0.84 Rb2 two
-0.20 Rb2 under
-0.48 Rb2 up
0.65 Rb2 upcoming
-0.08 Rb2 us
-0.47 Rb2 van
-0.41 Rb2 very
-0.56 Rb2 was
-0.17 Rb2 well
0.33 Rb2 were
-0.23 Rb2 what
0.16 Rb2 where
0.22 Rb2 which
0.66 Rb2 while
-0.07 Rb2 who
-0.42 Rb2 whose
-0.08 Rb2 will
-0.33 Rb2 winning
-0.66 Rb2 with
0.15 Rb2 work
-0.19 Rb2 would
-0.11 Rb2 writing
-0.08 Rb2 written
-0.12 Rb2 wrote
-0.20 Rb2 “
-0.15 Rb2 ”
-0.34 block caption
0.45 block heading
-0.26 block item
-0.10 block paragraph
-0.77 block title
-0.51 count 0
-0.28 count 1
0.15 count 2
-0.36 count 3
0.78 count 4
-0.33 count all1
0.08 count all2
0.47 count all4
0.09 count all5
0.74 count all6
-0.26 len 1
-0.43 len 2
0.24 len 3
-0.19 len 4
0.10 len 5
0.08 len 6
0.66 shape alone
-0.25 shape capitals
-0.16 shape company1
-1.23 shape company2
-1.23 shape company3
-0.87 shape company4
0.13 shape first
-0.19 shape inner
0.12 shape nearly-alone
0.76 shape noun
0.54 shape opens
-0.78 shape person2
-0.63 shape person4
0.36 shape quoted
-0.63 shape surname
-0.26 shape unknown1
0.27 shape unknown3
0.32 shape unknown4
0.97 sign afterNoun
0.47 sign capitals
0.32 sign fateSubject
0.24 sign fromMaker
0.42 sign inPlace
-0.77 sign inTitle
-0.39 sign inUrl
-0.10 sign isSeries
0.17 sign known
-0.10 sign knownOrdinary
1.05 sign knownOrdinaryWord
0.33 sign knownWord
-0.05 sign listed
0.13 sign midSentence
-0.44 sign otherWork
0.88 sign ownChannel
-0.21 sign ownPeople
-0.78 sign personName
-0.36 sign playsRole
0.36 sign quoted
0.22 sign repeated
-0.36 sign returns
0.36 sign speaks
0.29 sign tvContext
0.15 sign withChannel
-0.33 sign withSeason
-0.16 told holds
-0.73 told holds-more
-0.94 told inside-more
0.70 told known
0.10 told ordinary
-0.41 w1 's
-1.37 w1 :
-0.25 w1 a-list
-0.52 w1 abby
-0.12 w1 abc
-0.29 w1 abi
-0.33 w1 academy
-0.83 w1 act
-0.08 w1 adam
0.10 w1 after
0.05 w1 agent
-0.36 w1 agents
-0.09 w1 aja
-0.15 w1 alan
-0.35 w1 alex
0.08 w1 alexa
-0.05 w1 alexander
-0.39 w1 ali
-0.19 w1 alison
0.13 w1 all
-0.12 w1 alma
-0.53 w1 amanda
-0.31 w1 amber
-0.17 w1 amc
0.46 w1 american
-0.40 w1 andrew
-0.43 w1 anime
-0.72 w1 anna
0.59 w1 anne
-0.13 w1 anthony
-0.46 w1 apple
0.33 w1 arrow
-0.54 w1 aryan
-0.17 w1 asuka
-0.14 w1 atlanta
-0.68 w1 aussie
0.48 w1 austin
-0.18 w1 bae
0.44 w1 bandish
-0.59 w1 batman
-0.56 w1 bbc
-0.44 w1 be
-0.08 w1 bean
-0.46 w1 belfast
-0.22 w1 belgravia
-0.47 w1 ben
-0.15 w1 benedict
-0.10 w1 benjamin
-0.78 w1 best
0.36 w1 better
0.12 w1 big
-0.11 w1 billie
0.49 w1 black
-0.06 w1 brad
-0.41 w1 brenda
-0.13 w1 brian
-0.68 w1 bridgerton
0.24 w1 broadchurch
-0.05 w1 bronte
-0.14 w1 brooke
-0.20 w1 bryan
-0.44 w1 california
0.93 w1 call
-0.60 w1 cameras
-0.79 w1 cardiff
-0.33 w1 carlos
-0.08 w1 casey
-0.84 w1 casting
-0.05 w1 casualty
-0.36 w1 catching
-0.21 w1 catherine
-0.08 w1 celeste
-0.11 w1 channel
-0.15 w1 charles
-0.49 w1 charlie
-0.76 w1 chief
-0.48 w1 choi
-0.21 w1 chris
-0.24 w1 christina
-0.11 w1 christopher
-0.53 w1 chuck
-0.14 w1 claire
-0.44 w1 clark
-0.04 w1 claudia
-0.60 w1 clean
-0.66 w1 colin
-0.27 w1 courtney
-0.19 w1 craig
-0.55 w1 crime
0.28 w1 critical
-0.20 w1 cruz
-0.17 w1 cumbrian
-0.53 w1 cw
-0.68 w1 daily
-0.05 w1 daisy
0.44 w1 dan
-0.06 w1 dana
-0.27 w1 daniel
-0.16 w1 danny
0.64 w1 daredevil
-0.13 w1 dario
-0.11 w1 dark
-0.06 w1 darren
-0.63 w1 date
0.32 w1 dave
-0.32 w1 david
-0.18 w1 dci
-0.31 w1 dean
0.45 w1 death
-0.04 w1 deborah
-0.37 w1 desperate
-0.44 w1 detective
0.43 w1 devs
-0.34 w1 di
-0.32 w1 diesel
-0.46 w1 director
-0.19 w1 disclaimer
0.17 w1 doctor
-0.07 w1 doctors
-0.05 w1 dominic
-0.26 w1 douglas
-0.15 w1 downton
-0.54 w1 dr
-0.13 w1 ds
-0.35 w1 dublin
-1.03 w1 early
-0.09 w1 east
-0.34 w1 eastenders
0.47 w1 eli
-0.07 w1 elijah
0.32 w1 elite
-0.04 w1 ella
0.58 w1 ellen
-0.44 w1 ellie
-0.04 w1 elliot
-0.61 w1 email
-0.28 w1 emily
-0.14 w1 emma
0.61 w1 empire
-0.14 w1 endemol
0.13 w1 er
-0.16 w1 erik
-0.09 w1 erin
-0.35 w1 eve
-0.28 w1 fallout
-0.14 w1 family
-0.63 w1 far
0.25 w1 fargo
-0.30 w1 fast
-0.32 w1 father
-0.30 w1 felix
-0.08 w1 fogelman
0.68 w1 for
-0.84 w1 format
0.66 w1 franklin
-0.53 w1 friday
-0.51 w1 fx
-0.63 w1 game
-0.12 w1 gary
-0.21 w1 gen
-0.21 w1 generation
-0.12 w1 gentleman
-0.15 w1 george
-0.07 w1 getting
-0.12 w1 gil
0.33 w1 ginny
-0.59 w1 girls
0.54 w1 girls5eva
-0.71 w1 given
-0.41 w1 glasgow
0.61 w1 go
-0.14 w1 goblin
-0.71 w1 gone
-0.18 w1 good
0.42 w1 gotham
-0.30 w1 grace
-0.11 w1 graham
0.65 w1 great
0.61 w1 grey
-0.10 w1 gu
-0.05 w1 gugu
-0.26 w1 gujarati
-0.13 w1 guy
-0.11 w1 gwyneth
-0.14 w1 hajime
-0.36 w1 hakan
-0.25 w1 han
0.87 w1 handsome
-0.18 w1 hannah
0.12 w1 happy
-0.69 w1 he'll
-0.75 w1 head
0.47 w1 heartland
-0.20 w1 helen
0.48 w1 hello
-0.26 w1 high
-0.12 w1 hiroyuki
0.43 w1 home
0.35 w1 homeland
0.33 w1 house
-0.16 w1 iain
0.44 w1 indian
0.37 w1 inside
-0.15 w1 ip
-0.14 w1 isaac
-0.71 w1 istanbul
-0.71 w1 it
-0.58 w1 itaewon
-0.14 w1 itv
0.22 w1 jack
-0.12 w1 jacob
-0.04 w1 jaideep
-0.15 w1 jake
-0.49 w1 james
-0.51 w1 jamie
-0.20 w1 jane
-0.21 w1 jang
-0.21 w1 jason
-0.35 w1 jay
-0.25 w1 jeff
-0.15 w1 jenna
-0.05 w1 jennifer
-0.09 w1 jeremy
-0.07 w1 jess
-0.06 w1 jessica
-0.12 w1 jim
-0.18 w1 jimmy
-0.23 w1 jo
-0.05 w1 joanna
-0.28 w1 jodie
-0.38 w1 joe
-0.35 w1 joel
-0.65 w1 john
-0.10 w1 jon
-0.28 w1 jonathan
-0.50 w1 joo
-0.33 w1 jose
-0.08 w1 josh
-0.38 w1 joshua
-0.16 w1 jujutsu
-0.17 w1 julia
-0.10 w1 julianne
-0.30 w1 jung
-0.45 w1 kadokawa
-0.23 w1 kaleen
-0.59 w1 kang
-0.49 w1 kansas
-0.08 w1 karen
-0.43 w1 karey
-0.17 w1 kate
-0.24 w1 kathy
-0.05 w1 katie
-0.08 w1 kelly
-0.24 w1 ken
-0.04 w1 kenjiro
-0.13 w1 kevin
0.42 w1 killing
0.56 w1 killjoys
-0.61 w1 kim
-0.65 w1 king
-0.57 w1 korean
-0.19 w1 kristin
-0.27 w1 kudos
-0.67 w1 kumud
0.41 w1 la
-0.37 w1 lady
0.52 w1 last
-0.10 w1 laura
-0.06 w1 lauren
-0.61 w1 law
-0.11 w1 leah
-0.90 w1 lee
-0.35 w1 leslie
-0.13 w1 levi
-0.25 w1 liar
-0.10 w1 liden
-0.54 w1 life
-0.13 w1 lila
-0.68 w1 lim
-0.56 w1 line
-0.28 w1 lisa
-0.10 w1 liu
-0.27 w1 liz
-0.23 w1 lord
0.63 w1 lost
-0.07 w1 love
-0.48 w1 loy
-0.18 w1 lucy
-0.58 w1 luther
0.05 w1 mad
-0.48 w1 making
-0.63 w1 man
-0.16 w1 manish
-0.18 w1 mappa
-0.24 w1 marcella
-0.23 w1 maria
-0.13 w1 marion
-0.73 w1 mark
-0.50 w1 marta
-0.59 w1 martin
-0.16 w1 marty
0.20 w1 marvel
-0.28 w1 matt
-0.10 w1 matthew
-0.15 w1 maura
-0.05 w1 maya
-0.25 w1 media
-0.79 w1 meet
0.12 w1 mercy
-0.63 w1 meredith
-0.36 w1 michael
-0.31 w1 michelle
-0.07 w1 mick
-0.25 w1 miguel
-0.07 w1 mike
0.31 w1 miranda
0.97 w1 mirzapur
-0.43 w1 miss
-0.78 w1 missing
0.42 w1 modern
0.43 w1 molly
-0.81 w1 monday
-0.45 w1 money
-0.14 w1 moon
0.33 w1 mrs
-1.20 w1 mumbai
0.61 w1 my
-0.08 w1 nadine
-0.21 w1 naughty
-0.21 w1 ncis
-0.09 w1 neeraj
0.61 w1 neighbours
-0.61 w1 neil
-0.72 w1 new
-0.14 w1 nick
-0.09 w1 nicola
-0.06 w1 nicole
-0.22 w1 niecy
-0.22 w1 nielsen
-0.56 w1 night
-0.14 w1 nikkhil
-0.06 w1 noah
-0.32 w1 noboru
-0.46 w1 northern
0.30 w1 not
-0.15 w1 odar
-0.33 w1 ok
-0.20 w1 oliver
-0.14 w1 olivia
-0.05 w1 omar
-0.26 w1 one
-0.79 w1 only
-0.05 w1 orla
-0.36 w1 ott
-0.55 w1 our
-0.70 w1 out
-0.62 w1 outstanding
-0.06 w1 paatal
-0.32 w1 palmer
-0.05 w1 pankaj
-0.46 w1 paradise
-0.61 w1 paris
-0.55 w1 park
-0.28 w1 pat
-0.05 w1 patrick
-0.56 w1 paul
-0.28 w1 paula
-0.23 w1 peabody
-0.35 w1 peaky
0.15 w1 penny
0.11 w1 percy
-0.39 w1 peter
-0.09 w1 phantom
-0.48 w1 philip
-0.28 w1 playstation
0.62 w1 poldark
0.68 w1 power
0.34 w1 press
-0.28 w1 prison
-0.07 w1 producer
-0.40 w1 producers
-0.54 w1 pv
-0.25 w1 quay
-0.05 w1 rachel
-0.74 w1 ragnarok
-0.08 w1 randall
-0.74 w1 ready
0.20 w1 reckless
-0.15 w1 red
-0.17 w1 reese
-0.12 w1 regina
-0.19 w1 renee
-0.15 w1 richard
-0.59 w1 rio
-0.07 w1 river
-0.17 w1 robert
-0.15 w1 rohit
-0.07 w1 ron
-0.22 w1 royal
-0.50 w1 rudy
-0.36 w1 russell
-0.07 w1 ryan
-0.05 w1 ryohei
-0.31 w1 sacha
-0.37 w1 sally
-0.17 w1 sam
-0.16 w1 samantha
-0.13 w1 samuel
-0.82 w1 san
-0.13 w1 sanjay
-0.14 w1 sara
-0.55 w1 sarah
-0.28 w1 satoru
-0.87 w1 screen
-0.28 w1 sean
-0.08 w1 sebastian
-0.16 w1 secret
-0.18 w1 seo
-0.64 w1 sergeant
0.27 w1 servant
0.34 w1 severance
0.32 w1 shark
-0.20 w1 shawn
-0.53 w1 sherwood
0.54 w1 shetland
-0.45 w1 shibuya
-0.35 w1 shin
0.36 w1 shogun
-0.21 w1 shweta
0.07 w1 silent
0.56 w1 silo
-0.24 w1 simon
-0.21 w1 siobhan
-0.76 w1 sky
-0.39 w1 skyfall
0.44 w1 slow
-0.19 w1 small
-0.11 w1 sofia
-0.79 w1 song
-0.79 w1 sony
-0.76 w1 sophie
-0.55 w1 south
-0.73 w1 special
-0.56 w1 spring
0.32 w1 st
-0.88 w1 stan
-0.28 w1 states
0.41 w1 station
-0.49 w1 stephen
-0.43 w1 sterling
-0.27 w1 steve
-0.60 w1 steven
0.48 w1 still
-0.28 w1 stranger
-0.15 w1 stuart
-0.56 w1 studio
-0.62 w1 sunday
-0.65 w1 sundays
0.49 w1 sunny
-0.15 w1 super
0.45 w1 supernatural
-0.67 w1 svu
-0.55 w1 sydney
0.17 w1 tamil
-0.25 w1 taylor
-0.48 w1 telugu
0.15 w1 the
0.06 w1 this
-0.75 w1 thursday
-0.15 w1 tim
-0.38 w1 time
-0.04 w1 timothy
-0.13 w1 tina
-0.98 w1 today
0.86 w1 tokyo
-0.24 w1 tom
-0.13 w1 tommy
-0.06 w1 tomokazu
-0.19 w1 tony
-0.70 w1 top
0.40 w1 torchwood
-0.57 w1 toronto
0.78 w1 true
0.13 w1 truth
-0.76 w1 tuesdays
-0.45 w1 twilight
0.60 w1 under
-0.56 w1 united
-0.24 w1 universal
-0.13 w1 van
0.40 w1 veep
-0.21 w1 vicky
-0.11 w1 victoria
0.13 w1 virgin
0.25 w1 walker
0.60 w1 walking
-0.05 w1 walton
-0.47 w1 webtoon
-0.55 w1 wednesday
-0.34 w1 west
-0.11 w1 what
0.22 w1 when
-0.79 w1 whether
0.31 w1 who
0.50 w1 wild
0.60 w1 will
0.57 w1 wynonna
-0.06 w1 yasuhiro
-0.23 w1 years
0.53 w1 yellowstone
-0.05 w1 yoo
-0.06 w1 yoon
-0.35 w1 yorkshire
-0.11 w1 yuki
-0.22 w1 yuzuha
-0.12 w1 zoe
-0.59 wn 's
-0.93 wn 10-episode
0.41 wn 19
0.99 wn 2
0.64 wn 3
-0.28 wn 30
-0.69 wn 5
-0.22 wn 6
-0.25 wn a-list
-0.15 wn abbey
-0.05 wn abe
-0.51 wn about
0.29 wn academia
0.31 wn action
-0.14 wn advani
0.77 wn affair
0.07 wn agent
-0.04 wn ahlawat
-0.05 wn ali
0.40 wn america
0.89 wn anatomy
-0.08 wn angel
-0.37 wn anime
-0.05 wn aniston
-0.11 wn anthony
-0.24 wn aoki
0.36 wn arrow
-0.15 wn ashes
-0.39 wn association
-0.14 wn atlanta
-0.83 wn aussie
0.35 wn austin
-0.80 wn australia
-0.40 wn award
0.43 wn away
-0.48 wn back
-0.53 wn bailey
0.44 wn bandits
-0.58 wn barber
0.09 wn barry
-0.24 wn baruchel
-0.09 wn bateman
-0.58 wn batman
-0.65 wn bay
0.42 wn be
-0.08 wn bean
1.05 wn beauty
-0.46 wn belfast
-0.22 wn belgravia
-0.35 wn bell
-0.30 wn bishop
0.15 wn blacklist
-0.35 wn blinders
-0.08 wn bloys
-0.56 wn book
-0.42 wn bowl
0.22 wn boys
-0.24 wn brandon
-0.41 wn break
-0.24 wn bridge
-0.83 wn bridgerton
0.24 wn broadchurch
-0.05 wn bronte
-0.58 wn brown
-0.48 wn browne
-0.09 wn bunny
-0.45 wn burke
-0.44 wn california
-0.60 wn cameras
0.45 wn card
-0.40 wn cardiff
0.48 wn cards
-0.08 wn carr
-0.29 wn castle
-0.05 wn casualty
-0.20 wn cawood
-0.51 wn center
-0.13 wn chandra
-0.49 wn cherry
-0.30 wn chicago
-1.08 wn city
-0.44 wn clark
-0.13 wn class
-0.06 wn clinton
-0.43 wn coast
-0.30 wn cohen
-0.61 wn comedy
-0.26 wn company
0.73 wn conners
0.28 wn control
-0.34 wn corporation
-0.20 wn cox
-0.32 wn crime
-0.32 wn crow
-0.66 wn crown
-0.20 wn cruz
-0.15 wn cumberbatch
-0.17 wn cumbrian
-0.36 wn curtis
-0.38 wn cw
-0.13 wn daisy
-0.10 wn daly
0.55 wn dan
-0.23 wn daniel
0.64 wn daredevil
-0.12 wn dark
0.33 wn dave
-0.10 wn david
-0.32 wn davies
-0.20 wn davis
-0.52 wn day
0.64 wn dead
-0.71 wn deadline
-0.31 wn dean
-0.12 wn department
-0.14 wn desai
0.43 wn devs
0.60 wn diaries
-0.19 wn disclaimer
-0.44 wn disney
0.21 wn doctor
-0.07 wn doctors
-0.21 wn dog
-0.06 wn dong-gun
0.28 wn door
-0.21 wn douglas
0.63 wn down
0.26 wn dragon
-0.78 wn drama
0.15 wn dreadful
-0.23 wn druckmann
-0.55 wn duty
0.57 wn earp
0.80 wn earth
-0.34 wn eastenders
0.24 wn edge
-0.08 wn eleazar
0.32 wn elite
-0.61 wn email
0.42 wn empire
-0.43 wn end
-0.69 wn england
-0.62 wn entertainment
0.13 wn er
0.10 wn eric
-0.12 wn eun
-0.35 wn eve
-0.48 wn expo
-0.43 wn fall
-0.84 wn fallout
0.05 wn family
-0.10 wn far
0.25 wn fargo
-0.17 wn ferguson
-0.19 wn festival
-0.48 wn films
-0.04 wn finneran
-0.13 wn fire
-0.20 wn fogelman
-0.66 wn football
-0.06 wn ford
-0.99 wn forgotten
-0.63 wn foster
-0.09 wn foy
-0.05 wn franco
-0.30 wn frankie
0.66 wn franklin
-0.27 wn freeman
-0.05 wn friel
-0.14 wn frost
-0.09 wn fujita
-0.58 wn game
-0.39 wn games
0.38 wn george
0.33 wn georgia
0.74 wn girl
0.19 wn girls
0.54 wn girls5eva
-0.71 wn given
-0.41 wn glasgow
-0.14 wn gleeson
-0.31 wn glen
0.67 wn go
-0.34 wn goggins
-0.29 wn gone
0.42 wn gotham
0.44 wn grace
-0.75 wn graham
-0.12 wn grant
-0.67 wn great
-0.13 wn guerra
-0.26 wn gujarati
0.32 wn guy
0.66 wn hain
-0.12 wn han
-0.20 wn hannah
-0.28 wn harrington
-0.19 wn hartley
-0.11 wn hawley
-0.69 wn he'll
0.47 wn heartland
-0.51 wn heist
-0.13 wn helsing
-0.14 wn hendricks
-0.58 wn heroes
-0.05 wn herron
-0.80 wn highlights
-0.81 wn hill
-0.09 wn hoffman
-0.06 wn holmes
-0.95 wn home
0.35 wn homeland
-0.82 wn hong
0.44 wn horses
0.80 wn hour
-0.28 wn house
-0.28 wn howard
-0.05 wn howey
-0.04 wn hudson
0.45 wn hyde
0.78 wn idol
-0.07 wn ii
-0.23 wn iii
0.15 wn incident
0.39 wn india
0.30 wn innocent
-0.32 wn international
-0.15 wn ip
-0.14 wn irish
-0.47 wn island
-0.73 wn istanbul
0.69 wn it
-0.24 wn iv
-0.24 wn jack
-0.39 wn jackson
-0.38 wn james
-0.61 wn jarvis
-0.05 wn ji-won
-0.16 wn jimmy
-0.14 wn joe
-0.58 wn john
-0.73 wn jones
-0.12 wn joy
-0.20 wn jr
-0.40 wn jun
-0.16 wn kaisen
-0.56 wn kang
-0.09 wn kate
-0.15 wn kaul
-0.07 wn kawasaki
-0.17 wn kelly
-0.39 wn ken
-0.05 wn kessell
-0.30 wn khan
-0.30 wn kher
0.59 wn kids
-0.21 wn killing
0.56 wn killjoys
-0.12 wn kim
-0.21 wn kimura
0.64 wn king
-0.42 wn kingdom
-0.05 wn knight
-0.27 wn kudos
-0.40 wn lady
-0.19 wn lancashire
0.07 wn land
-0.24 wn landgraf
0.45 wn law
-0.11 wn lee
-0.32 wn leslie
0.26 wn life
-0.24 wn lisa
-0.27 wn liz
-0.06 wn lok
-0.46 wn lopez
0.52 wn lost
0.82 wn love
-0.12 wn ltd
-0.58 wn luther
-0.10 wn lyons
-0.05 wn mackie
-0.50 wn magazine
0.24 wn making
-0.56 wn man
-0.21 wn manga
-0.18 wn mappa
-0.24 wn marcella
-0.28 wn mark
-0.06 wn marshall
-0.68 wn martin
-0.33 wn may
-0.13 wn mazin
-0.05 wn mbatha-raw
-0.20 wn mcclure
0.25 wn me
-0.57 wn media
-0.49 wn meet
-0.18 wn meloni
0.61 wn men
-0.49 wn mi5
0.79 wn midwife
-0.37 wn milat
-0.19 wn miller
0.44 wn minds
-0.25 wn minutes
0.70 wn mirzapur
0.09 wn miss
0.08 wn missing
-0.43 wn moffat
-0.30 wn molly
-0.75 wn mondays
-0.15 wn moore
-0.47 wn moreno
-0.31 wn morgan
-0.06 wn moss
-0.34 wn mumbai
-0.54 wn murders
-0.05 wn murphy
0.76 wn mysteries
-0.06 wn nakamura
-0.22 wn nash
-0.43 wn naughton
-0.21 wn ncis
0.61 wn neighbours
-0.17 wn networks
-0.05 wn neustadter
-0.04 wn newman
-0.07 wn news
-0.22 wn nielsen
-0.19 wn nolan
0.23 wn norton
-0.18 wn o'brien
-0.06 wn o'neill
-0.15 wn odar
0.74 wn off
-0.22 wn offenders
-0.21 wn office
-0.04 wn oldman
-0.20 wn oliver
-0.10 wn olympics
-0.04 wn olyphant
-0.61 wn on
-0.16 wn ono
-0.11 wn ortega
-0.36 wn ott
-0.27 wn ozark
-0.32 wn palmer
-0.04 wn pandit
-0.06 wn panthers
0.73 wn paradise
-0.14 wn paris
-0.22 wn park
-0.07 wn paul
-0.05 wn paulson
0.42 wn pd
-0.31 wn peabody
-0.28 wn peter
-0.15 wn phillips
-0.78 wn photo
-0.51 wn picture
-0.54 wn pictures
-0.39 wn piper
-0.26 wn playstation
-0.76 wn pm
0.51 wn point
0.62 wn poldark
-0.36 wn police
-0.05 wn pompeo
-0.09 wn power
-0.19 wn press
-0.50 wn productions
-0.32 wn programming
0.05 wn protector
-0.04 wn purnell
-0.16 wn purvis
-0.54 wn pv
0.64 wn queen
-0.63 wn queensland
-0.70 wn ragnarok
0.20 wn reckless
0.63 wn recruit
-0.41 wn red
-0.25 wn reid
-0.13 wn return
-0.17 wn river
-0.24 wn rodriguez
0.68 wn rookie
-0.07 wn rosenthal
-0.11 wn royce
-0.06 wn ryan
-0.11 wn sam
-0.29 wn sarah
-0.11 wn satchwell
0.28 wn saul
-0.57 wn school
-0.11 wn scott
-0.35 wn screen
0.27 wn servant
0.34 wn severance
0.25 wn shadows
-0.47 wn shaftesbury
-0.57 wn shah
-0.16 wn sharma
-0.12 wn shepherd
-0.63 wn sherwood
0.54 wn shetland
-0.22 wn shibuya
-0.08 wn shift
-0.18 wn shimizu
-0.15 wn shin
0.36 wn shogun
0.20 wn show
0.56 wn silo
0.27 wn singer
-0.64 wn singh
-0.11 wn skyfall
0.19 wn slayer
-0.59 wn smith
0.08 wn snow
-0.33 wn sony
-0.51 wn space
-0.63 wn special
-0.75 wn spring
-0.12 wn stabler
-0.21 wn stan
0.52 wn standing
-0.18 wn stark
-0.35 wn stars
-0.61 wn states
-0.07 wn stevenson
-0.61 wn stewart
-0.29 wn stokes
-0.38 wn stone
0.26 wn story
0.68 wn street
-0.06 wn stuart
-0.57 wn studios
-0.35 wn sun-young
-0.65 wn sundays
-0.11 wn sung
-0.78 wn sunshine
0.45 wn supernatural
-0.83 wn svu
0.77 wn tale
0.66 wn tamil
0.32 wn tank
-0.21 wn taylor
-0.26 wn ted
-0.25 wn television
-0.48 wn telugu
-0.22 wn thomas
-0.10 wn thomson
-0.05 wn thornton
-0.18 wn thriller
-0.63 wn thrones
-0.04 wn tiernan
-0.15 wn tierney
-0.74 wn time
-0.64 wn tiwari
-1.11 wn today
0.13 wn told
-0.41 wn torchwood
-0.54 wn toronto
-0.06 wn tovey
-0.41 wn tower
-0.25 wn tripathi
-0.04 wn tsuda
-0.76 wn tuesdays
-0.30 wn tv
-0.05 wn uchida
0.13 wn uk
-0.23 wn ulusoy
0.14 wn unit
-0.42 wn university
-0.67 wn us
0.66 wn v
-0.16 wn valley
0.40 wn veep
-0.71 wn voice
-0.23 wn wainwright
0.15 wn walker
-0.08 wn walter
-0.06 wn walton
0.13 wn wars
-0.14 wn webtoon
0.16 wn wednesday
-0.20 wn west
1.06 wn who
-0.41 wn williams
-0.29 wn wilson
-0.04 wn winkleman
-0.16 wn winston
-0.83 wn winter
0.30 wn witcher
-0.16 wn witherspoon
0.14 wn witness
-0.29 wn wolf
-0.20 wn won
-0.05 wn wood
0.16 wn world
-0.10 wn worth
-0.14 wn wright
-0.35 wn writing
-0.08 wn yamashita
-0.42 wn yamazaki
0.62 wn ye
-0.23 wn years
0.53 wn yellowstone
-0.08 wn yoo
0.16 wn york
-0.35 wn yorkshire
0.81 wn you
-0.30 wn youn-jung
-0.41 wn young
`
