package app.linekeeper.domain.gateway.stripe;

import app.linekeeper.domain.gateway.GatewayAway;
import app.linekeeper.domain.gateway.GatewayMisused;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.StripeError;
import org.jspecify.annotations.Nullable;

/**
 * What came of a call: a value, or a refusal that says why.
 *
 * @param value null where it was refused
 * @param refusal null where it was not
 */
record StripeAnswer<T>(@Nullable T value, @Nullable StripeException refusal) {

    /** A call of the SDK. */
    @FunctionalInterface
    interface Call<T> {
        T make() throws StripeException;
    }

    /**
     * @throws GatewayAway where nobody knows what became of the call
     * @throws GatewayMisused where Stripe refuses us as such
     */
    static <T> StripeAnswer<T> to(Call<T> call) {
        try {
            return new StripeAnswer<>(call.make(), null);
        } catch (AuthenticationException e) {
            throw new GatewayMisused("stripe refuses linekeeper.gateways.stripe.secret-key");
        } catch (InvalidRequestException | CardException | IdempotencyException e) {
            return new StripeAnswer<>(null, e);
        } catch (StripeException e) {
            throw new GatewayAway("stripe answered with something that cannot be read");
        }
    }

    /**
     * Of what cannot be refused but by a mistake.
     *
     * @throws GatewayAway where it was refused all the same
     */
    static <T> T of(Call<T> call) {
        StripeAnswer<T> answer = to(call);
        if (answer.value == null) {
            throw new GatewayAway("stripe refused: " + answer.words());
        }
        return answer.value;
    }

    boolean isRefusedForItsKey() {
        return refusal instanceof IdempotencyException;
    }

    /** By which Stripe names the reason; empty for none. */
    String code() {
        StripeError error = refusal == null ? null : refusal.getStripeError();
        return error == null ? "" : StripeDecline.code(error);
    }

    /** For operators; without what Stripe says in words, which may quote what was asked. */
    String words() {
        return code().isEmpty() ? "the request as such" : code();
    }
}
