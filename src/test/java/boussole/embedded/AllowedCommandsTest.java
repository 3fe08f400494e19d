package boussole.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

/** What the embedded store answers, and what it refuses; the table is the documentation. */
class AllowedCommandsTest {

    @TempDir
    static Path folder;

    private static EmbeddedStore store;
    private static MongoClient client;
    private static MongoDatabase database;

    @BeforeAll
    static void start() {
        store = EmbeddedStore.open(folder);
        client = MongoClients.create(store.uri());
        database = client.getDatabase("boussole");
        run("{insert: 't', documents: [{_id: 1, tags: ['a', 'b'], n: 2, sub: {x: 1}}, {_id: 2, tags: [], n: 3}]}");
    }

    @AfterAll
    static void stop() {
        client.close();
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ping: 1}",
                "{hello: 1}",
                "{isMaster: 1}",
                "{buildInfo: 1}",
                "{listCollections: 1}",
                "{listIndexes: 't'}",
                "{create: 'created'}",
                "{find: 't'}",
                "{find: 't', filter: {n: {$gte: 2, $lt: 9}, tags: {$in: ['a']}}, sort: {n: -1}, skip: 0, limit: 5}",
                "{find: 't', filter: {$or: [{n: 1}, {n: {$not: {$gt: 3}}}], 'sub.x': {$exists: true}}}",
                "{find: 't', filter: {name: {$regex: '^a', $options: 'i'}}}",
                "{find: 't', filter: {tags: {$elemMatch: {$eq: 'a'}}}, projection: {'sub.x': 1, _id: 0}}",
                "{find: 't', filter: {$and: [{n: {$ne: null}}, {n: {$nin: [5]}}]}, projection: {tags: 0}}",
                "{count: 't', query: {n: 2}}",
                "{distinct: 't', key: 'n', query: {n: {$gt: 0}}}",
                "{insert: 'u', documents: [{_id: 1}, {_id: 2}], ordered: true, writeConcern: {w: 'majority'}}",
                "{update: 't', updates: [{q: {_id: 1}, u: {$set: {a: 1}, $inc: {n: 1}}}]}",
                "{update: 't', updates: [{q: {_id: 9}, u: {$setOnInsert: {a: 1}, $max: {m: 3}}, upsert: true}]}",
                "{update: 't', updates: [{q: {_id: 1}, u: {$push: {tags: {$each: ['c'], $slice: -5}}}}]}",
                "{update: 't', updates: [{q: {_id: 1}, u: {$pull: {tags: {$in: ['c']}}}}]}",
                "{update: 't', updates: [{q: {_id: 1}, u: {$addToSet: {tags: {$each: ['d']}}}}]}",
                "{update: 'list', updates: [{q: {_id: 1}, u: {$set: {'a.$[e].b': 1}}, arrayFilters: [{'e.c': 2}]}]}",
                "{update: 't', updates: [{q: {_id: 2}, u: {n: 4, sub: {x: 2}}}]}",
                "{delete: 't', deletes: [{q: {_id: 99}, limit: 1}]}",
                "{findAndModify: 't', query: {_id: 1}, update: {$inc: {n: 1}}, new: true, fields: {n: 1}}",
                "{findAndModify: 't', query: {_id: 77}, remove: true}",
                "{createIndexes: 't', indexes: [{key: {activeKey: 1}, name: 'active', unique: true, sparse: true}]}",
                "{createIndexes: 't', indexes: [{key: {n: -1}, name: 'n'}]}",
                "{aggregate: 't', pipeline: [{$match: {n: {$gt: 0}}}, {$sort: {n: 1}}, {$limit: 5}], cursor: {}}",
                "{aggregate: 't', pipeline: [{$group: {_id: '$n', total: {$sum: '$n'}, m: {$max: '$n'}}}], cursor: {}}",
                "{aggregate: 't', pipeline: [{$project: {double: {$multiply: ['$n', 2]}, 'sub.x': 1}}], cursor: {}}",
                "{aggregate: 't', pipeline: [{$unwind: '$tags'}, {$sortByCount: '$tags'}], cursor: {}}",
                "{aggregate: 't', pipeline: [{$facet: {a: [{$count: 'n'}], b: [{$skip: 1}]}}], cursor: {}}",
                "{aggregate: 't', pipeline: [{$bucket: {groupBy: '$n', boundaries: [0, 9], default: 9}}], cursor: {}}",
                "{aggregate: 't', pipeline: [{$lookup: {from: 'u', localField: 'n', foreignField: '_id', as: 'us'}}],"
                        + " cursor: {}}"
            })
    void answers(String command) {
        assertThat(run(command).getDouble("ok")).isEqualTo(1.0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "dropDatabase             | 115 | {dropDatabase: 1}",
                "dropIndexes              | 115 | {dropIndexes: 't', index: '*'}",
                "collMod                  | 115 | {collMod: 't', validator: {}}",
                "mapReduce                | 115 | {mapReduce: 't', map: '', reduce: '', out: 'o'}",
                "commitTransaction        | 115 | {commitTransaction: 1}",
                "startSession             | 115 | {startSession: 1}",
                "explain                  | 115 | {explain: {find: 't'}}",
                "renameCollection         | 115 | {renameCollection: 'a', to: 'b'}",
                "collation                | 2   | {find: 't', collation: {locale: 'fr'}}",
                "hint                     | 2   | {find: 't', hint: 'n'}",
                "tailable                 | 2   | {find: 't', tailable: true}",
                "let                      | 2   | {find: 't', let: {a: 1}}",
                "$expr                    | 2   | {find: 't', filter: {$expr: {$gt: ['$n', 1]}}}",
                "$where                   | 2   | {find: 't', filter: {$where: 'true'}}",
                "$text                    | 2   | {find: 't', filter: {$text: {$search: 'a'}}}",
                "$jsonSchema              | 2   | {find: 't', filter: {$jsonSchema: {}}}",
                "$all                     | 2   | {find: 't', filter: {tags: {$all: ['a']}}}",
                "$mod                     | 2   | {find: 't', filter: {n: {$mod: [2, 0]}}}",
                "$geoWithin               | 2   | {find: 't', filter: {p: {$geoWithin: {}}}}",
                "$near                    | 2   | {find: 't', filter: {$or: [{p: {$not: {$near: []}}}]}}",
                "$regex                   | 2   | {find: 't', filter: {n: {$regex: 'a', $ne: 'b'}}}",
                "$natural                 | 2   | {find: 't', sort: {$natural: -1}}",
                "score                    | 2   | {find: 't', sort: {score: {$meta: 'textScore'}}}",
                "'$'                      | 2   | {find: 't', filter: {tags: 'a'}, projection: {'tags.$': 1}}",
                "double                   | 2   | {find: 't', projection: {double: {$add: ['$n', '$n']}}}",
                "tags                     | 2   | {find: 't', projection: {tags: {$slice: 1}}}",
                "sub                      | 2   | {find: 't', projection: {sub: {x: 1}}}",
                "updates                  | 2   | {update: 't', updates: [{q: {}, u: {$set: {a: 1}}}, {q: {}, u:"
                        + " {$set: {a: 2}}}]}",
                "deletes                  | 2   | {delete: 't', deletes: [{q: {_id: 7}, limit: 1}, {q: {_id: 8},"
                        + " limit: 1}]}",
                "update                   | 2   | {update: 't', updates: [{q: {}, u: [{$set: {a: 1}}]}]}",
                "collation                | 2   | {update: 't', updates: [{q: {}, u: {$set: {a: 1}}, collation:"
                        + " {locale: 'fr'}}]}",
                "$bit                     | 2   | {update: 't', updates: [{q: {}, u: {$bit: {n: {and: 1}}}}]}",
                "$pullAll                 | 2   | {update: 't', updates: [{q: {}, u: {$pullAll: {tags: ['a']}}}]}",
                "'$'                      | 2   | {update: 't', updates: [{q: {tags: 'a'}, u: {$set: {'tags.$':"
                        + " 'b'}}}]}",
                "$set                     | 2   | {update: 't', updates: [{q: {}, u: {a: 1, $set: {b: 1}}}]}",
                "$where                   | 2   | {delete: 't', deletes: [{q: {$where: 'true'}, limit: 0}]}",
                "w                        | 2   | {insert: 't', documents: [{_id: 50}], writeConcern: {w: 0}}",
                "bypassDocumentValidation | 2   | {insert: 't', documents: [{_id: 51}], bypassDocumentValidation:"
                        + " true}",
                "lsid                     | 2   | {insert: 't', documents: [{_id: 52}], lsid: {id: 1}}",
                "txnNumber                | 2   | {insert: 't', documents: [{_id: 53}], txnNumber: 1}",
                "expireAfterSeconds       | 2   | {createIndexes: 't', indexes: [{key: {d: 1}, name: 'd',"
                        + " expireAfterSeconds: 1}]}",
                "partialFilterExpression  | 2   | {createIndexes: 't', indexes: [{key: {d: 1}, name: 'd', unique:"
                        + " true, partialFilterExpression: {a: 1}}]}",
                "collation                | 2   | {createIndexes: 't', indexes: [{key: {d: 1}, name: 'd', collation:"
                        + " {locale: 'fr'}}]}",
                "words                    | 2   | {createIndexes: 't', indexes: [{key: {words: 'text'}, name: 'w'}]}",
                "$**                      | 2   | {createIndexes: 't', indexes: [{key: {'$**': 1}, name: 'w'}]}",
                "validator                | 2   | {create: 'v', validator: {a: 1}}",
                "viewOn                   | 2   | {create: 'v', viewOn: 't', pipeline: []}",
                "capped                   | 2   | {create: 'v', capped: true, size: 100}",
                "timeseries               | 2   | {create: 'v', timeseries: {timeField: 'd'}}",
                "filter                   | 2   | {listCollections: 1, filter: {name: 't'}}",
                "aggregate                | 2   | {aggregate: 1, pipeline: [{$currentOp: {}}], cursor: {}}",
                "$avg                     | 2   | {aggregate: 't', pipeline: [{$group: {_id: null, a: {$avg: '$n'}}}],"
                        + " cursor: {}}",
                "$push                    | 2   | {aggregate: 't', pipeline: [{$group: {_id: null, a: {$push:"
                        + " '$n'}}}], cursor: {}}",
                "$addFields               | 2   | {aggregate: 't', pipeline: [{$addFields: {'sub.y': 1}}], cursor: {}}",
                "$set                     | 2   | {aggregate: 't', pipeline: [{$set: {y: 1}}], cursor: {}}",
                "$out                     | 2   | {aggregate: 't', pipeline: [{$out: 'o'}], cursor: {}}",
                "$merge                   | 2   | {aggregate: 't', pipeline: [{$merge: {into: 'o'}}], cursor: {}}",
                "$changeStream            | 2   | {aggregate: 't', pipeline: [{$changeStream: {}}], cursor: {}}",
                "$setWindowFields         | 2   | {aggregate: 't', pipeline: [{$facet: {a: [{$setWindowFields:"
                        + " {}}]}}], cursor: {}}",
                "$switch                  | 2   | {aggregate: 't', pipeline: [{$project: {a: {$switch: {branches:"
                        + " []}}}}], cursor: {}}",
                "$round                   | 2   | {aggregate: 't', pipeline: [{$project: {a: {$add: [1, {$round:"
                        + " ['$n', 1]}]}}}], cursor: {}}",
                "$$NOW                    | 2   | {aggregate: 't', pipeline: [{$project: {a: '$$NOW'}}], cursor: {}}",
                "a.b                      | 2   | {aggregate: 't', pipeline: [{$project: {'a.b': {$add: ['$n', 1]}}}],"
                        + " cursor: {}}",
                "sub                      | 2   | {aggregate: 't', pipeline: [{$project: {sub: {x: 1}}}], cursor: {}}",
                "pipeline                 | 2   | {aggregate: 't', pipeline: [{$lookup: {from: 'u', pipeline: [], as:"
                        + " 'x'}}], cursor: {}}",
                "let                      | 2   | {aggregate: 't', pipeline: [], let: {a: 1}, cursor: {}}"
            })
    void refuses(String what, int code, String command) {
        String named = what.replace("'", "");
        assertThatThrownBy(() -> run(command))
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        refusal -> assertThat(refusal.getErrorCode()).isEqualTo(code))
                .hasMessageContaining("embedded store: '" + named + "' is refused: ")
                .hasMessageContaining("base intégrée : « " + named + " » est refusé : ");
    }

    private static Document run(String command) {
        return Mono.from(database.runCommand(Document.parse(command)))
                .blockOptional()
                .orElseThrow();
    }
}
