extension Scaffold {
  var englishLesson: String {
    let (charge, resolution) = (behaviours.charge, behaviours.resolution)
    return """
      ---
      id: \(id)
      lang: en
      title: \(title ?? "Mateo's first day")
      summary: Mateo starts tomorrow at six, and nobody ordered his uniform.
      minutes: 4\(behavioursLine("behaviours"))
      meter: trust 2/5 Lucía's trust
      ---

      <!-- This lesson plays already. Try it, then change it: another failure, other people, your work.
      What stands between these marks is for you; learners do not see it. -->

      ## Twenty past four {#call}

      <!-- Begin with something that has gone wrong already: who, what is at stake, and what time it is. -->

      Thursday, 16:20. You work in Personnel, in a hotel. On Monday a uniform order reached your tray. Nobody opened it.

      **Lucía (Kitchen):** "Mateo starts tomorrow at six. They tell me he has no uniform and no badge. Without those he won't get past the door."

      What do you tell her?

      <!-- The wrong answer has to tempt: it is what somebody decent and in a hurry would say.
      [x] is the one you recommend. Each answer fits on one line. -->

      - [ ] "**A signature is missing** on the order. Send it again, signed, and I'll look at it today." {#signature}
        \(tags("-", charge, "0 pts trust-1"))
        "It's twenty past four," says Lucía. "Who do I ask for a signature?"
        > The signature really is missing. But the order sat in your tray for three days, and she is left alone with it.
      - [x] "The order stayed with me. **I'll take it on**: I'll call you at five with what I have." {#own}
        \(tags("+", charge, "3 pts trust+1 note:five"))
        "At five," she repeats, and writes it down.
        > You say whose slip it was, what comes next and when. Now that hour has to be kept.
      - [ ] "**I'm so sorry, Lucía.** I'll ask what can be done and let you know when I hear something." {#sorry}
        `1 pt`
        "All right," she says. She doesn't hang up: she is waiting for more.
        > The apology is sincere, and that counts. It lacks a time: Lucía can't tell when to ask again.

      <!-- Hints: the first one makes people look, the last one almost says it. -->

      ? What doesn't Lucía know when she hangs up?
      ? A name, a step and a time would help her.

      -> storeroom

      ## The closed door {#storeroom}

      <!-- The twist: what looked easy no longer is. The note "five" remembers what happened before. -->

      It is 16:45. The uniform storeroom closed early: today is stocktaking. Behind the glass, Julián is counting boxes.

      `if:five` Fifteen minutes are left until the call you promised.

      `if:!five` Lucía has no time from you. She has called reception twice already.

      What do you do?

      - [ ] **You wait for tomorrow**: the storeroom opens at seven, and Mateo can start then. {#tomorrow}
        \(tags("-", resolution, "0 pts trust-1"))
        The note lies there in clear handwriting, for the morning shift.
        > It respects the storeroom's hours. But by seven Mateo will have stood in the street for an hour.
      - [ ] **You write to Mateo** to bring white clothes, whatever he has at home. {#home}
        \(tags("-", resolution, "1 pt"))
        "I have a shirt," Mateo answers. "Not sure about shoes."
        > It is quick and clever. But the problem moves to the person who can do least about it.
      - [x] **You knock on the glass** and ask Julián for ten minutes and one size. {#glass}
        \(tags("+", resolution, "3 pts trust+1 note:uniform"))
        Julián puts his list down. "One size, ten minutes. Sign here."
        > The stocktaking was no wall: there was a person inside. You asked for little, and said why.

      ? Who is on the other side of the glass?
      ? One size is counted in a minute. Who can allow it?

      <!-- The first jump that holds wins; the last one has no condition. -->

      `if:!uniform` -> outside
      -> news

      ## Five o'clock {#news}

      The uniform lies on your desk. The badge is printed in another office, though, and comes out tomorrow at nine.

      What do you tell Lucía?

      - [x] "The uniform is here. **The badge comes at nine**; at six I'll meet him at the door." {#truth}
        \(tags("+", resolution, "3 pts trust+1"))
        "Then I'll expect him at six," says Lucía. A pot clatters.
        > You tell her what is missing before she finds out, and how those three hours will pass.
      - [ ] "**All done**, Lucía. The uniform is here and the rest is on its way. Have a good evening." {#done}
        \(tags("-", resolution, "0 pts trust-2"))
        "What a relief!" she says, and hangs up happy.
        > It sounds good and lasts until six. At the door, "on its way" opens nothing.
      - [ ] "**His uniform is here**. Badges are another office; they can tell you tomorrow when it is ready." {#office}
        \(tags("-", charge, "1 pt trust-2"))
        "And which number do I call?" asks Lucía.
        > It is true that another office makes it. To Lucía, Personnel is one single door.

      ? What will happen at the door tomorrow at six?
      ? Say what is missing beforehand, with a way to get through until then.

      `if:trust<3` -> outside
      -> welcome

      ## Good morning, Mateo {#welcome type=ending outcome=good}

      <!-- In an ending, prose tells how it ends and > explains. Two endings at least, and clearly different. -->

      Friday, 6:00. You meet him at the door with the folded uniform. The badge comes at nine, and Mateo is already chopping onions.

      `if:five` "She said five, and it was five," Lucía tells her team.

      `if:!five` "At first I didn't know who I could count on," Lucía tells you. "Then I did."

      > None of this was in a manual: somebody kept the problem until it was solved.

      ## Outside {#outside type=ending outcome=bad}

      Friday, 6:00. The guard does his job: nobody enters without a badge. Mateo waits on the pavement, and Lucía opens the kitchen one short.

      `if:uniform` His uniform is waiting inside, folded, on your desk.

      `if:!uniform` The storeroom opens at seven. Mateo has asked twice whether the job is still his.

      > Nobody meant to leave him outside. Two things were needed at six: someone to open, and what was really known.

      ## Your commitment {#commit type=commitment due=7d}

      <!-- Asked after any ending. The lines with a hyphen are ideas. -->

      Next time you find a forgotten order, what will you do first?

      - Say that it stayed with me, and give a time.
      - Tell what is missing before they find out.

      ## A wheelchair at ten {#card-wheelchair review=call}

      <!-- A review card: the same decision elsewhere. It comes days later, in cultura review. -->

      Clinic, 9:10. A patient in a wheelchair comes at ten. The request for the ramp is in your mail, unread.

      What do you tell the receptionist?

      - [ ] "**Maintenance does that**. Write to them and say that it is urgent." {#maintenance}
        \(tags("-", charge, "0 pts"))
        > It may well be theirs. But fifty minutes are left, and the mail came to you.
      - [x] "I missed it, and **I'll take it**. At half past nine I'll tell you which way he comes in." {#take}
        \(tags("+", charge, "3 pts"))
        > It has an owner, a step and a time. She can greet the patient with something certain.
      - [ ] "**Sorry!** How embarrassing. Let me find out who to ask about the ramp, and I'll get back to you." {#apology}
        `1 pt`
        > The apology arrives. About the ramp, nobody knows yet.

      """
  }

  func englishCurriculum(_ curriculum: String) -> String {
    """
    ---
    id: \(curriculum)
    lang: en
    title: \(title ?? "Service among colleagues")
    summary: A service culture shows when something goes wrong. Here it is practised calmly.
    languages: en es
    pass: 70
    mastery: 80 % of the last 8, with 5 observations, 3 scenes, 2 days
    ---

    <!-- This file says what is measured and who takes what. Lessons lie in this same folder.
    After changing it, check everything with: cultura lint -->

    ## When something fails, you… {#axes type=axes}

    Each axis has two ends: what builds trust and what spends it.

    - take charge / dodge the hard part {#responsibility}
    - resolve it / just close the case {#solution}

    ## Behaviours {#behaviours type=behaviours}

    What can be seen and heard. In lessons, `+B1` is evidence for it and `-B1` against it.

    - takes charge of what went wrong {#B1} `axis:responsibility`
    - resolves instead of only closing {#B2} `axis:solution`

    ## Internal customer {#internal-customer type=track}

    Whoever depends on your work is your customer too. Add each new lesson here, with its id.

    - Mateo's first day {#\(id)}

    ## Employee {#employee type=path due=30d expires=365d}

    What everyone takes on arrival, and within how many days.

    - Mateo's first day {#\(id)}

    """
  }
}
