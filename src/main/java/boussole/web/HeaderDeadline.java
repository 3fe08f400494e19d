package boussole.web;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.ScheduledFuture;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Ends a connection on which a request's first line and headers trickle in without ever being complete. */
final class HeaderDeadline extends ChannelInboundHandlerAdapter {

    private static final int SECONDS = 10;
    private static final byte[] TOO_SLOW =
            "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII);

    private boolean somethingDecoded;
    private boolean inBody;
    private Optional<ScheduledFuture<?>> running = Optional.empty();

    /** Goes behind the decoder, to see requests arrive. */
    ChannelInboundHandlerAdapter arrival() {
        return new ChannelInboundHandlerAdapter() {
            @Override
            public void channelRead(ChannelHandlerContext context, Object message) {
                arrived(message);
                context.fireChannelRead(message);
            }
        };
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        somethingDecoded = false;
        context.fireChannelRead(bytes);
        if (!somethingDecoded && !inBody && running.isEmpty()) {
            running = Optional.of(context.executor().schedule(() -> end(context), SECONDS, TimeUnit.SECONDS));
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        stop();
        context.fireChannelInactive();
    }

    private void arrived(Object message) {
        somethingDecoded = true;
        if (message instanceof HttpRequest) {
            inBody = true;
            stop();
        }
        if (message instanceof LastHttpContent) {
            inBody = false;
        }
    }

    private void stop() {
        running.ifPresent(deadline -> deadline.cancel(false));
        running = Optional.empty();
    }

    private static void end(ChannelHandlerContext context) {
        context.writeAndFlush(Unpooled.wrappedBuffer(TOO_SLOW)).addListener(ChannelFutureListener.CLOSE);
    }
}
