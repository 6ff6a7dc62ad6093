package vn.giaoban.server.http;

import java.time.Duration;

/// What a server does at a time, and how long it waits for those who ask.
///
/// @param jobs heavy requests that are worked at
/// @param queue heavy requests that wait for that
/// @param patience how long they wait
/// @param connections open connections; further ones are accepted when others end
/// @param idle how long a client may take for a request, and for reading some of the answer
/// @param lastAnswers how long requests that run when the server is stopped may take
public record TrafficLimits(
    int jobs, int queue, Duration patience, int connections, Duration idle, Duration lastAnswers) {
  /// Those for one machine.
  public static TrafficLimits standard() {
    int processors = Runtime.getRuntime().availableProcessors();
    return new TrafficLimits(
        Math.max(2, processors),
        4 * processors,
        Duration.ofSeconds(10),
        1_000,
        Duration.ofSeconds(30),
        Duration.ofSeconds(8));
  }

  /// How many heavy requests of one address are taken at a time: half, so that others come in.
  int ofOneClient() {
    return (jobs + queue + 1) / 2;
  }

  /// The same with another number of heavy requests.
  public TrafficLimits working(int atATime, int waiting) {
    return new TrafficLimits(atATime, waiting, patience, connections, idle, lastAnswers);
  }

  /// The same with another patience for slow clients.
  public TrafficLimits idle(Duration other) {
    return new TrafficLimits(jobs, queue, patience, connections, other, lastAnswers);
  }

  /// The same with another time for the requests that run at the end.
  public TrafficLimits lastAnswers(Duration other) {
    return new TrafficLimits(jobs, queue, patience, connections, idle, other);
  }
}
