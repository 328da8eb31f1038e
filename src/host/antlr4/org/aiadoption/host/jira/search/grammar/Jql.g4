/**
 * JQL without its history operators (WAS, CHANGED). Every decision needs one token, so that a rule that fails tells what
 * was wanted there. What cannot be a token at all becomes RESERVED_WORD, RESERVED_CHARACTER or STRAY, which no rule takes.
 *
 * The words and characters are those of Atlassian's page "Advanced searching" and of its published JQL editor.
 */
grammar Jql;

options { caseInsensitive = true; }

query : or? orderBy? EOF ;

or : and (OR and)* ;

and : not (AND not)* ;

not : (NOT | BANG)* (group | term) ;

group : OPEN or CLOSE ;

term : field operator operand ;

field : CF OPEN_BRACKET DIGITS CLOSE_BRACKET | name=(WORD | QUOTED | DIGITS | NEGATIVE) ;

operator : EQUALS | NOT_EQUALS | LESS | LESS_OR_EQUAL | GREATER | GREATER_OR_EQUAL | LIKE | NOT_LIKE
         | IN | NOT IN | IS NOT? ;

operand : EMPTY | list | value=(WORD | QUOTED | DIGITS | NEGATIVE) arguments? ;

list : OPEN operand (COMMA operand)* CLOSE ;

arguments : OPEN (argument (COMMA argument)*)? CLOSE ;

argument : WORD | QUOTED | DIGITS | NEGATIVE ;

orderBy : ORDER BY sort (COMMA sort)* ;

sort : field (ASC | DESC)? ;

OPEN : '(' ;
CLOSE : ')' ;
OPEN_BRACKET : '[' ;
CLOSE_BRACKET : ']' ;
COMMA : ',' ;
BANG : '!' ;
EQUALS : '=' ;
NOT_EQUALS : '!=' ;
LESS : '<' ;
LESS_OR_EQUAL : '<=' ;
GREATER : '>' ;
GREATER_OR_EQUAL : '>=' ;
LIKE : '~' ;
NOT_LIKE : '!~' ;
AND : 'and' | '&' '&'? ;
OR : 'or' | '|' '|'? ;
NOT : 'not' ;
IN : 'in' ;
IS : 'is' ;
EMPTY : 'empty' | 'null' ;
ORDER : 'order' ;
BY : 'by' ;
ASC : 'asc' ;
DESC : 'desc' ;
CF : 'cf' ;

RESERVED_WORD
    : 'abort' | 'access' | 'add' | 'after' | 'alias' | 'all' | 'alter' | 'any' | 'as' | 'audit' | 'avg' | 'before'
    | 'begin' | 'between' | 'boolean' | 'break' | 'byte' | 'catch' | 'changed' | 'char' | 'character' | 'check'
    | 'checkpoint' | 'collate' | 'collation' | 'column' | 'commit' | 'connect' | 'continue' | 'count' | 'create'
    | 'current' | 'date' | 'decimal' | 'declare' | 'decrement' | 'default' | 'defaults' | 'define' | 'delete'
    | 'delimiter' | 'difference' | 'distinct' | 'divide' | 'do' | 'double' | 'drop' | 'during' | 'else' | 'encoding'
    | 'end' | 'equals' | 'escape' | 'exclusive' | 'exec' | 'execute' | 'exists' | 'explain' | 'false' | 'fetch'
    | 'field' | 'file' | 'first' | 'float' | 'for' | 'from' | 'function' | 'go' | 'goto' | 'grant' | 'greater'
    | 'group' | 'having' | 'identified' | 'if' | 'immediate' | 'increment' | 'index' | 'initial' | 'inner' | 'inout'
    | 'input' | 'insert' | 'int' | 'integer' | 'intersect' | 'intersection' | 'into' | 'isempty' | 'isnull' | 'join'
    | 'last' | 'left' | 'less' | 'like' | 'limit' | 'lock' | 'long' | 'max' | 'min' | 'minus' | 'mode' | 'modify'
    | 'modulo' | 'more' | 'multiply' | 'next' | 'noaudit' | 'notin' | 'nowait' | 'number' | 'object' | 'of' | 'on'
    | 'option' | 'outer' | 'output' | 'power' | 'previous' | 'prior' | 'privileges' | 'public' | 'raise' | 'raw'
    | 'remainder' | 'rename' | 'resource' | 'return' | 'returns' | 'revoke' | 'right' | 'row' | 'rowid' | 'rownum'
    | 'rows' | 'select' | 'session' | 'set' | 'share' | 'size' | 'sqrt' | 'start' | 'strict' | 'string' | 'subtract'
    | 'sum' | 'synonym' | 'table' | 'then' | 'to' | 'trans' | 'transaction' | 'trigger' | 'true' | 'uid' | 'union'
    | 'unique' | 'update' | 'user' | 'validate' | 'values' | 'view' | 'was' | 'when' | 'whenever' | 'where' | 'while'
    | 'with' ;

DIGITS : [0-9]+ ;
NEGATIVE : '-' [0-9]+ ;
WORD : (ESCAPE | PLAIN)+ ;
QUOTED : '"' (ESCAPE | ~["\\\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff])* '"'
       | '\'' (ESCAPE | ~['\\\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff])* '\'' ;
SPACES : [ \t\r\n]+ -> skip ;
RESERVED_CHARACTER : [{}*/%+^$#@?;] ;
STRAY : . ;

fragment ESCAPE : '\\' (["'\\ tnr] | 'u' HEX HEX HEX HEX) ;
fragment HEX : [0-9a-f] ;
fragment PLAIN : ~[ "'\\()[\],!=<>~&|{}*/%+^$#@?;\u0000-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff] ;
