package hearsay.event;

import hearsay.analysis.Analysis;
import hearsay.analysis.Dependencies;
import java.util.ArrayList;
import java.util.List;

/** Finds events where the model sees a trigger, and gathers around it what belongs to it. */
final class EnglishEvents implements EventFinder {
  private final Modes modes = new Modes();
  private final Stances stances = new Stances();
  private final CasualtyCounts counts = new CasualtyCounts();

  @Override
  public List<Event> find(Analysis analysis, Findings findings) {
    Dependencies dependencies = Dependencies.of(analysis);
    Arguments arguments =
        new Arguments(analysis, dependencies, findings.actors(), findings.attributions());
    Circumstances circumstances = new Circumstances(analysis, dependencies, findings);
    List<Event> events = new ArrayList<>();
    for (Trigger trigger : Trigger.all(analysis)) {
      Arguments.Found found = arguments.of(trigger);
      events.add(
          new Event(
              "e" + (events.size() + 1),
              trigger.type(),
              modes.mode(analysis, dependencies, trigger),
              modes.contexts(analysis, trigger),
              analysis.span(trigger.words()),
              trigger.words(),
              found.sources(),
              found.targets(),
              circumstances.place(trigger),
              circumstances.time(trigger),
              counts.of(analysis, dependencies, trigger),
              stances.of(analysis, dependencies, trigger.anchor()),
              trigger.score()));
    }
    return events;
  }
}
