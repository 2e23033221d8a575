package hearsay.app.gather;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;

/** Collects the body of an answer up to a bound; past it, or with a bound of 0, hangs up. */
final class BoundedBody implements BodySubscriber<BoundedBody.Body> {
  private final int most;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CompletableFuture<Body> body = new CompletableFuture<>();
  private final AtomicReference<Optional<Flow.Subscription>> subscription =
      new AtomicReference<>(Optional.empty());

  /**
   * A body, or as much of it as the bound allows.
   *
   * @param bytes what came
   * @param whole whether that is all
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
  record Body(byte[] bytes, boolean whole) {}

  BoundedBody(int most) {
    this.most = most;
  }

  @Override
  public CompletionStage<Body> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription.set(Optional.of(given));
    if (most == 0) {
      hangUp();
    } else {
      given.request(Long.MAX_VALUE);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      if (body.isDone()) {
        return;
      }
      if (buffer.remaining() > most - bytes.size()) {
        hangUp();
        return;
      }
      byte[] chunk = new byte[buffer.remaining()];
      buffer.get(chunk);
      bytes.writeBytes(chunk);
    }
  }

  private void hangUp() {
    body.complete(new Body(new byte[0], false));
    subscription.get().ifPresent(Flow.Subscription::cancel);
  }

  @Override
  public void onError(Throwable fault) {
    body.completeExceptionally(fault);
  }

  @Override
  public void onComplete() {
    body.complete(new Body(bytes.toByteArray(), true));
  }
}
