package boussole.embedded;

import boussole.embedded.AllowedCommands.Command;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.OpCode;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** MongoDB's wire protocol on a free port of the loopback address: hands what is asked to the command loop. */
final class WireServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WireServer.class);

    private final EventLoopGroup threads;
    private final ChannelGroup clients;
    private final Channel listening;

    private WireServer(EventLoopGroup threads, ChannelGroup clients, Channel listening) {
        this.threads = threads;
        this.clients = clients;
        this.listening = listening;
    }

    /** Serves only clients that know the key: without it, any program of this machine could read the data. */
    static WireServer start(CommandLoop loop, String key) {
        EventLoopGroup threads = new MultiThreadIoEventLoopGroup(
                1, new DefaultThreadFactory("embedded-store-wire", true), NioIoHandler.newFactory());
        ChannelGroup clients = new DefaultChannelGroup(threads.next());
        Channel listening = new ServerBootstrap()
                .group(threads)
                .channel(NioServerSocketChannel.class)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel client) {
                        clients.add(client);
                        client.pipeline().addLast(new MongoWireProtocolHandler(), new Asking(loop, key));
                    }
                })
                .bind("127.0.0.1", 0)
                .syncUninterruptibly()
                .channel();
        return new WireServer(threads, clients, listening);
    }

    int port() {
        return ((InetSocketAddress) listening.localAddress()).getPort();
    }

    @Override
    public void close() {
        listening.close().syncUninterruptibly();
        clients.close().syncUninterruptibly();
        threads.shutdownGracefully(0, 2, TimeUnit.SECONDS).syncUninterruptibly();
    }

    /** An answer already written as bytes, so that later changes to the same documents do not show in it. */
    record Answer(Channel client, ByteBuf bytes) {

        static Answer to(ClientRequest request, Document document) {
            ByteBuf bytes = Unpooled.buffer(512);
            bytes.writeIntLE(0).writeIntLE(0).writeIntLE(request.getHeader().getRequestID());
            if (request instanceof MongoQuery) {
                bytes.writeIntLE(OpCode.OP_REPLY.getId());
                bytes.writeIntLE(0).writeLongLE(0).writeIntLE(0).writeIntLE(1); // flags, cursor, start, one document
            } else {
                bytes.writeIntLE(OpCode.OP_MSG.getId()).writeIntLE(0).writeByte(0); // flags, a body follows
            }
            BsonEncoder.encodeDocument(document, bytes);
            bytes.setIntLE(0, bytes.writerIndex());
            return new Answer(request.getChannel(), bytes);
        }

        void send() {
            var unused = client.writeAndFlush(bytes);
        }

        void drop() {
            bytes.release();
        }
    }

    /** One client's side of the conversation. */
    private static final class Asking extends SimpleChannelInboundHandler<ClientRequest> {

        private final CommandLoop loop;
        private final String key;
        private boolean admitted;

        Asking(CommandLoop loop, String key) {
            this.loop = loop;
            this.key = key;
        }

        @Override
        protected void channelRead0(ChannelHandlerContext context, ClientRequest request) {
            admitted = admitted || knowsTheKey(request);
            if (admitted) {
                loop.ask(request);
            } else {
                LOG.warn("embedded store: connection refused: another program knocked at this process's own store");
                var unused = context.close();
            }
        }

        /** A driver tells its application's name in its first message; ours tells the key. */
        private boolean knowsTheKey(ClientRequest request) {
            return Command.of(request).body().get("client") instanceof Document client
                    && client.get("application") instanceof Document application
                    && key.equals(application.get("name"));
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            loop.forget(context.channel());
        }

        /** An unacknowledged write (w:0) ends here too: nobody waits for an answer to it. */
        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
            LOG.warn("embedded store: connection closed, unreadable message ({}); w:0 is refused", cause.getMessage());
            var unused = context.close();
        }
    }
}
