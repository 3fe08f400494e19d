package boussole.matching.allocation.network;

import java.util.Arrays;

/**
 * Shortest paths in a residual network under its potentials (Dijkstra 1959; Johnson 1977 for the potentials). Good for
 * one question after another, by one thread: what was touched is put back.
 */
public final class ShortestPaths {

    /** Where there is no way. */
    public static final long FAR = Long.MAX_VALUE;

    private static final int NONE = -1;

    private final Residual residual;
    private final long[] distance;
    private final int[] came;
    private final int[] touched;
    private final NearestFirst next = new NearestFirst();
    private int touches;

    public ShortestPaths(Residual residual) {
        this.residual = residual;
        this.distance = new long[residual.network().nodes()];
        this.came = new int[distance.length];
        this.touched = new int[distance.length];
        Arrays.fill(distance, FAR);
    }

    /**
     * From a node to another, in reduced costs; a path is read by {@link #way} from its end.
     *
     * @return its length; {@link #FAR} where there is none
     */
    public long between(int start, int end) {
        forget();
        reach(start, 0, NONE);
        while (!next.isEmpty()) {
            int node = next.nearest();
            long at = next.distance();
            next.removeNearest();
            if (node == end) {
                return at;
            }
            if (at == distance[node]) {
                leave(node, at);
            }
        }
        return FAR;
    }

    /** From a node to every other, in reduced costs; {@link #FAR} where there is no way. */
    public long[] from(int start) {
        between(start, NONE);
        return distance.clone();
    }

    /** The way by which the path reached this node; below nought at its start. */
    public int way(int node) {
        return came[node];
    }

    private void leave(int node, long at) {
        for (int place = residual.first(node); place < residual.end(node); place++) {
            int way = residual.arc(place);
            if (residual.leads(way)) {
                reach(residual.other(way), at + residual.reduced(way), way);
            }
        }
    }

    private void reach(int node, long at, int way) {
        if (at < distance[node]) {
            if (distance[node] == FAR) {
                touched[touches++] = node;
            }
            distance[node] = at;
            came[node] = way;
            next.add(node, at);
        }
    }

    private void forget() {
        for (int i = 0; i < touches; i++) {
            distance[touched[i]] = FAR;
        }
        touches = 0;
        next.clear();
    }
}
