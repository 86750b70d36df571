"use strict";
(() => {
  // target/bindgen-dist-readable/no-wasm.js
  function instantiate(info) {
    var bufferView;
    const put = (at, text2) => {
      for (let i = 0; i < text2.length; i++) bufferView[at + i] = text2.charCodeAt(i);
    };
    function initActiveSegments(imports2) {
      put(65536, "assertion failed: self.is_char_boundary(new_len)I\0\0\0\b\0\0\0\0\0\0J\0\0\0K\0\0\0L\0\0\0\0\0\0\0\0\0M\0\0\0N\0\0\0N\0\0\0\0\0\0\0\0\0\0O\0\0\0P\0\0\0\0\0\0\0\0\0\0\b\0\0\0\0\0\0Q\0\0\0R\0\0\0R\0\0\0\xC0");
      put(65985, 'ready firstInteraction routeChange scrollToTop complete close error custom verified unverified unavailable": there are reveal hide setText setValue addClass removeClass enable disable focus scrollTo announce dispatch call track redirect- - text value class class - - - - text name name name urluntrusted_event origin source rate size parse shape not_drimify plugin_layer type unknown_event direction duplicate messageerror early_overflowwaiting ready playing complete closed error unavailableout_of_order frame_reloaded ungated id_ignored payload_type payload_nodes payload_depth payload_size payload_key payload_stringmessageerror');
      put(66648, "\0\0\0");
      put(66668, '\xFF\xFF\xFF\xFF\0\0\0\0\0\0\0\0truefalsenulla valuea key in double quotes":""," or "}""," or "]"the end of the texta digita hexadecimal digitan escape sequenceno raw control character in a string[iFrameSizer]:0:false:false:32:true:true::taggedElement:::2:false:child:scroll:falsesessionIDsessionIdprojectIDprojectIdisPreviewModeuserWonscoreprizeIDprizeUidprizeIdprizeTitleprizeRefcodeprizeImageprofilUidprofilroutenamemessage\0\0p\0	\0\0\0\0\0\0\0i\0\0\0y\0	\0\0\0\0\0\0\0i\0\0\0\x82\0	\0\0\0\0\0\0i\0\0\0\x8B\0	\0\0\0\0\0\0i\0\0\0\x94\0\r\0\0\0\0\0\0b\0\0\0\xA1\0\x07\0\0\0\0\0\0b\0\0\0\xA8\0\0\0\0\0\0\0s\0\0\0\xAD\0\x07\0\0\0\0\0\0i\0\0\0\xB4\0\b\0\0\0\0\0\0i\0\0\0\xBC\0\x07\0\0\0\0\0\0i\0\0\0\xC3\0\n\0\0\0\0\0\0t\0\0\0\xCD\0\b\0\0\0\x07\0\0\0c\0\0\0\xD5\0\0\0\0\b\0\0\0c\0\0\0\xD9\0\n\0\0\0	\0\0\0t\0\0\0\xE3\0	\0\0\0\n\0\0\0i\0\0\0\xEC\0\0\0\0\v\0\0\0t\0\0\0\xF2\0\0\0\0\f\0\0\0t\0\0\0\xF7\0\0\0\0\r\0\0\0t\0\0\0\xFB\0\x07\0\0\0\0\0\0t\0\0\0credentials credientials gameMetricsdatalostresizeready firstinteraction routechange scrolltotop complete close error[iFrameResizerChild]Readyscrollupclose scrollTo scrollToOffset pageInfo pageInfoStop inPageLink autoResize mouseenter mouseleave0-isDigitaServiceeventonReady onFirstInteraction onRouteChange onScrollToTop onComplete onClose onError onCompletionisPlugintypeid\0\0\0\0\0\0\0\0\x80');
      put(67776, 'origins_not_array|expected a list of origins for $\norigins_empty|$ is an empty list: list an origin, or leave it out\norigins_too_many|$ has more than 16 origins\norigin_not_string|expected an origin such as "https://apps.drimify.com", found $\norigin_empty|expected an origin such as "https://apps.drimify.com", found an empty text$\norigin_any|expected an exact origin, found "$": list each origin\norigin_opaque|expected an exact origin, found "$", which every sandboxed frame has\norigin_non_ascii|the origin "$" is not ASCII: write an international name as xn--\norigin_bad_char|the origin "$" has a character that no origin has\norigin_bad_scheme|expected https:// at the start of the origin "$"\norigin_insecure_scheme|the origin "$" is not secure: use https (http is for loopback hosts, with dev)\norigin_userinfo|the origin "$" names a user: leave that out\norigin_has_path|the origin "$" goes on after the host: leave out path, query and fragment\norigin_wildcard|the origin "$" has a wildcard: list each origin\norigin_trailing_dot|the host of the origin "$" ends with a dot: leave it out\norigin_ip_literal|the host of the origin "$" is an IP address: use a name (loopback needs dev)\norigin_single_label|the host of the origin "$" is a single label: use a full name (localhost needs dev)\norigin_unparseable|"$" is not an origin that a browser reports\nframe_src_origin|the src is at "$", which allowedOrigins does not list: add it, or correct the src\nconfig_unknown_field|there is no option "$"\nconfig_type|expected $\nconfig_parse|the configuration is not JSON: $\nreaction_unknown|no reaction is called "$\nmilestone_unknown|no milestone is called "$\ncustom_type|"$" cannot be a custom type: it is empty, too long, repeated or known already\ncondition_syntax|expected $\nselector_invalid|"$" is not a valid selector\nselector_length|a selector has at most 1024 characters, not as many as "$"\nselector_token|the selector "$" has a token: selectors are static\ntarget_required|a "$" reaction needs a target, such as "#prize"\nclass_invalid|"$" is not one class name\nclass_token|the class "$" has a token: classes are static\nevent_name|expected "drimify:" and a-z, 0-9 or -, but no milestone, found "$"\ntemplate_syntax|a brace without its partner at $: write {{ or }} for a brace\ntemplate_unknown_token|no token is called "$\ntemplate_authority|a token in "$" is neither in a path segment nor in a query value\ntemplate_fragment|a token in "$" is in the fragment: use a path segment or query value\ndelay_invalid|expected a delay such as "2s" or "500ms", at most 60 s, found "$" for "", found a list');
      put(70370, '\xC0\xFF\xFF\xFF\xDFA\0\0\0\0\0\0\0\0milliseconds, or 0 for nevercustomTypesdev customTypes allowedOrigins redirectAllowedOrigins frame container reactions fields rate handshake timeout verify autoHeight markup debugauto"auto" or falseurl timeoutverify.urltimeoutan object with a "url"verify.urlan address of your serververify.timeouthttps:http:perSecond burstrate.perSecondburst\0\0\0\0\0\0\0\0\xF0?\0\0\0\0\0\x88\xC3@\0\0\0\0\0\0\0\0false, or perSecond and burst from 1 to 10000,rate"" is there twicean objectoptionsexpected  at an object of payload field and pathfieldssessionId projectId preview won score prize.id prize.title prize.ref prize.code prize.image profile.id profile.title route error.name error.message type claim.won claim.code claim.title claim.ref claim.token reasonfields.a dotted path such as "result.isWinner"true or falselocalhost.localhost[::1]\0\0\0\0\0?\0\0\0\0\0\0\x00127.0x*https://http:///.\\"<>^`{|}$/?#prize.code prize.title prize.ref tokenwonhttps://apps.drimify.com https://go.drimify.comdata.template_segment	a milestone or a liston, \n	\rdelayms');
      put(71397, 'L\xED@\0\0\0\0\0\0\0\0{}drimify:textobjects with a "type"reactions\0\x07\b	\n\v\f\r" for a "" reactiontargetwhenframeno valueurl_empty url_bad_char url_length url_unparseable url_scheme url_credentials url_cross_origin url_same_page#// =-._~');
      put(71644, '" in "": there are score, won, sessionId, projectId, prize.id/title/ref/code, profile.id/title, route, error.message, claim.code/title/ref and data.\xE2\x80\xA6 in "\r\0\0\0\0\x80');
      put(71824, "\0\0\x80");
      put(71840, ',"," or the end!= <= >= = < >a number after "a closing quote!no comparison after "lost"a name such as won, lost, score, prize.code or data.levelcustom:\0\x07\b	\nAttempted to initialize thread-local while it is being dropped');
      put(72080, "__proto__ constructor prototypeMap key is not a string and cannot be an object keycalled `Result::unwrap_throw()` on an `Err` value\0\r\0\0\0\0\0\0\0\f\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\f");
      put(72260, "\r\0\0\0\0\0\0\0\0\0\0\0\0capacity overflow");
      put(72312, "RefCell already mutably borrowedRefCell already borrowedclosure invoked recursively or after being dropped\0\0S\0\0\0T\0\0\0U\0\0\0V");
      put(72468, "Tried to shrink to a larger capacity");
      put(72520, "W");
    }
    function wasm2js_trap() {
      throw new Error("abort");
    }
    function asmFunc(imports2) {
      var buffer = new ArrayBuffer(131072);
      var HEAP8 = new Int8Array(buffer);
      var HEAP16 = new Int16Array(buffer);
      var HEAP32 = new Int32Array(buffer);
      var HEAPU8 = new Uint8Array(buffer);
      var HEAPU16 = new Uint16Array(buffer);
      var HEAPU32 = new Uint32Array(buffer);
      var HEAPF32 = new Float32Array(buffer);
      var HEAPF64 = new Float64Array(buffer);
      var Math_imul = Math.imul;
      var Math_fround = Math.fround;
      var Math_abs = Math.abs;
      var Math_clz32 = Math.clz32;
      var Math_min = Math.min;
      var Math_max = Math.max;
      var Math_floor = Math.floor;
      var Math_ceil = Math.ceil;
      var Math_trunc = Math.trunc;
      var Math_sqrt = Math.sqrt;
      var a = imports2.a;
      var fimport$0 = a.a;
      var fimport$1 = a.b;
      var fimport$2 = a.c;
      var fimport$3 = a.d;
      var fimport$4 = a.e;
      var fimport$5 = a.f;
      var fimport$6 = a.g;
      var fimport$7 = a.h;
      var fimport$8 = a.i;
      var fimport$9 = a.j;
      var fimport$10 = a.k;
      var fimport$11 = a.l;
      var fimport$12 = a.m;
      var fimport$13 = a.n;
      var fimport$14 = a.o;
      var fimport$15 = a.p;
      var fimport$16 = a.q;
      var fimport$17 = a.r;
      var fimport$18 = a.s;
      var fimport$19 = a.t;
      var fimport$20 = a.u;
      var fimport$21 = a.v;
      var fimport$22 = a.w;
      var fimport$23 = a.x;
      var fimport$24 = a.y;
      var fimport$25 = a.z;
      var fimport$26 = a.A;
      var fimport$27 = a.B;
      var fimport$28 = a.C;
      var fimport$29 = a.D;
      var fimport$30 = a.E;
      var global$0 = 65536;
      var __wasm_intrinsics_temp_i64 = 0;
      var __wasm_intrinsics_temp_i64$hi = 0;
      var i64toi32_i32$HIGH_BITS = 0;
      ;
      function $0($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = +$2_1;
        $3_1 = +$3_1;
        $4_1 = $4_1 | 0;
        $5_1 = $5_1 | 0;
        var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0;
        $6_1 = global$0 - 624 | 0;
        global$0 = $6_1;
        HEAP32[$6_1 + 76 >> 2] = $5_1;
        HEAP32[$6_1 + 72 >> 2] = $4_1;
        $5_1 = 1024;
        $7_1 = HEAP32[$0_1 >> 2];
        if (!HEAP32[$7_1 + 8 >> 2]) {
          block: {
            HEAP32[$7_1 + 8 >> 2] = -1;
            $13_1 = $7_1 + 16 | 0;
            if (($1_1 | 0) == 19) {
              $0_1 = $6_1 + 80 | 0;
              $267($0_1, $13_1, 328);
              HEAP32[$7_1 + 8 >> 2] = 0;
              HEAP32[$7_1 + 16 >> 2] = 2;
              HEAP32[$7_1 + 20 >> 2] = 0;
              $28($0_1);
              break block;
            }
            block2: {
              if ($1_1) {
                block1: {
                  $108($6_1 + 408 | 0, $4_1);
                  if (($1_1 | 0) != 9) {
                    if (($1_1 | 0) != 15) {
                      $5_1 = HEAP32[$6_1 + 408 >> 2];
                      break block1;
                    }
                    HEAP32[$6_1 + 464 >> 2] = 16777473;
                    $4_1 = $6_1 + 80 | 0;
                    $1_1 = HEAP32[$6_1 + 408 >> 2];
                    if (($1_1 | 0) == -2147483648) {
                      $5_1 = 0;
                      $1_1 = 0;
                      $0_1 = 1;
                    } else {
                      $5_1 = HEAP32[$6_1 + 416 >> 2];
                      $0_1 = HEAP32[$6_1 + 412 >> 2];
                    }
                    $84($4_1, $0_1, $5_1, 5);
                    $4_1 = HEAP32[$6_1 + 80 >> 2];
                    if (($4_1 | 0) == -2147483648) {
                      $5_1 = 1025;
                    } else {
                      $5_1 = HEAP32[$6_1 + 112 >> 2];
                      HEAP32[$6_1 + 580 >> 2] = HEAP32[$6_1 + 108 >> 2];
                      HEAP32[$6_1 + 584 >> 2] = $5_1;
                      $5_1 = HEAP32[$6_1 + 104 >> 2];
                      HEAP32[$6_1 + 572 >> 2] = HEAP32[$6_1 + 100 >> 2];
                      HEAP32[$6_1 + 576 >> 2] = $5_1;
                      $5_1 = HEAP32[$6_1 + 96 >> 2];
                      HEAP32[$6_1 + 564 >> 2] = HEAP32[$6_1 + 92 >> 2];
                      HEAP32[$6_1 + 568 >> 2] = $5_1;
                      $5_1 = HEAP32[$6_1 + 88 >> 2];
                      HEAP32[$6_1 + 556 >> 2] = HEAP32[$6_1 + 84 >> 2];
                      HEAP32[$6_1 + 560 >> 2] = $5_1;
                      HEAP32[$6_1 + 552 >> 2] = $4_1;
                      $217($6_1 + 32 | 0, $6_1 + 552 | 0, 0, 67416, 4);
                      $5_1 = 1025;
                      $4_1 = HEAP32[$6_1 + 32 >> 2];
                      $8_1 = HEAP32[$6_1 + 36 >> 2];
                      if (($23($4_1, $8_1) & 65535) >>> 0 <= 15) {
                        HEAP32[$6_1 + 84 >> 2] = $8_1;
                        HEAP32[$6_1 + 80 >> 2] = $4_1;
                        $13($6_1 + 24 | 0, $6_1 + 80 | 0, $6_1 + 464 | 0);
                        $4_1 = HEAP32[$6_1 + 28 >> 2];
                        $5_1 = HEAP32[$6_1 + 24 >> 2] & 1;
                        $229($5_1 ? $4_1 : 1025);
                        $5_1 = $5_1 ? 1025 : $4_1;
                      }
                      $211($6_1 + 552 | 0);
                    }
                    $242($1_1, $0_1);
                    break block2;
                  }
                  $0_1 = $6_1 + 80 | 0;
                  $108($0_1, HEAP32[$6_1 + 76 >> 2]);
                  $11_1 = 1;
                  $21_1 = HEAP32[$6_1 + 80 >> 2];
                  $13_1 = ($21_1 | 0) == -2147483648;
                  $17_1 = $13_1 ? 1 : HEAP32[$6_1 + 84 >> 2];
                  $48($0_1, $17_1, $13_1 ? 0 : HEAP32[$6_1 + 88 >> 2], 10);
                  $8_1 = 1;
                  $4_1 = 1;
                  $1_1 = 0;
                  $0_1 = HEAP32[$6_1 + 80 >> 2];
                  if ($0_1) {
                    $4_1 = HEAP32[$6_1 + 88 >> 2];
                    $14_1 = HEAP32[$6_1 + 84 >> 2];
                    $8_1 = $0_1;
                    $1_1 = HEAP32[$6_1 + 92 >> 2];
                  }
                  $0_1 = 0;
                  $5_1 = HEAP32[$6_1 + 408 >> 2];
                  if (($5_1 | 0) != -2147483648) {
                    $0_1 = HEAP32[$6_1 + 416 >> 2];
                    $16_1 = $0_1;
                    $9_1 = HEAP32[$6_1 + 412 >> 2];
                    $11_1 = $9_1;
                    $10_1 = $5_1;
                  }
                  $73($6_1 + 528 | 0, $4_1, $1_1);
                  HEAP32[$6_1 + 548 >> 2] = 0;
                  HEAP32[$6_1 + 540 >> 2] = 0;
                  HEAP32[$6_1 + 544 >> 2] = 4;
                  HEAP8[$6_1 + 560 | 0] = 10;
                  HEAP32[$6_1 + 556 >> 2] = $0_1;
                  HEAP32[$6_1 + 552 >> 2] = $11_1;
                  $0_1 = HEAP32[$6_1 + 532 >> 2];
                  $1_1 = HEAP32[$6_1 + 536 >> 2];
                  block6: {
                    block4: {
                      while (1) {
                        block3: {
                          $75($6_1 - -64 | 0, $6_1 + 552 | 0);
                          $4_1 = HEAP32[$6_1 + 64 >> 2];
                          if (!$4_1) {
                            break block3;
                          }
                          $5_1 = HEAP32[$6_1 + 68 >> 2];
                          HEAP8[$6_1 + 88 | 0] = 9;
                          HEAP32[$6_1 + 80 >> 2] = $4_1;
                          HEAP32[$6_1 + 84 >> 2] = $5_1;
                          $15_1 = $6_1 + 80 | 0;
                          $75($6_1 + 56 | 0, $15_1);
                          $23_1 = HEAP32[$6_1 + 60 >> 2];
                          $18_1 = HEAP32[$6_1 + 56 >> 2];
                          $75($6_1 + 48 | 0, $15_1);
                          $22_1 = HEAP32[$6_1 + 52 >> 2];
                          $20_1 = HEAP32[$6_1 + 48 >> 2];
                          $75($6_1 + 40 | 0, $15_1);
                          if (!$18_1 | !$20_1) {
                            continue;
                          }
                          $19_1 = HEAP32[$6_1 + 40 >> 2];
                          if (!$19_1) {
                            continue;
                          }
                          $15_1 = HEAP32[$6_1 + 44 >> 2];
                          $3_1 = $2_1 - +fimport$2($18_1 | 0, $23_1 | 0);
                          if (!$1_1 | !$15_1) {
                            $15_1 = $3_1 < 6e4;
                          } else {
                            $15_1 = $203($0_1, $1_1, $19_1, $15_1);
                          }
                          if ($203($20_1, $22_1, $8_1, $14_1) ? $15_1 : 0) {
                            break block4;
                          }
                          $153($6_1 + 540 | 0, $4_1, $5_1);
                          $12_1 = ($3_1 < 3e4) + $12_1 | 0;
                          continue;
                        }
                        break;
                      }
                      ;
                      if ($12_1 >>> 0 > 2) {
                        break block4;
                      }
                      $128($6_1 + 504 | 0, $2_1);
                      HEAP32[$6_1 + 464 >> 2] = 0;
                      HEAP32[$6_1 + 468 >> 2] = 1;
                      $9_1 = HEAP32[$6_1 + 548 >> 2];
                      HEAP32[$6_1 + 472 >> 2] = 0;
                      $4_1 = $9_1 - 31 | 0;
                      $4_1 = $4_1 >>> 0 <= $9_1 + 1 >>> 0 ? $4_1 : 0;
                      $5_1 = HEAP32[$6_1 + 544 >> 2];
                      $9_1 = $5_1 + ($9_1 << 3) | 0;
                      while (1) {
                        block5: {
                          if ($4_1) {
                            if ($9_1 - $5_1 >>> 3 >>> 0 <= $4_1 >>> 0) {
                              break block5;
                            }
                            $5_1 = ($4_1 << 3) + $5_1 | 0;
                          } else {
                            if (($5_1 | 0) == ($9_1 | 0)) {
                              break block5;
                            }
                          }
                          $4_1 = $6_1 + 464 | 0;
                          $164($4_1, HEAP32[$5_1 >> 2], HEAP32[$5_1 + 4 >> 2]);
                          $106($4_1, 10);
                          $5_1 = $5_1 + 8 | 0;
                          $4_1 = 0;
                          continue;
                        }
                        break;
                      }
                      ;
                      HEAP32[$6_1 + 116 >> 2] = $1_1;
                      HEAP32[$6_1 + 112 >> 2] = $0_1;
                      HEAP32[$6_1 + 108 >> 2] = 1;
                      HEAP32[$6_1 + 104 >> 2] = 71346;
                      HEAP32[$6_1 + 100 >> 2] = $14_1;
                      HEAP32[$6_1 + 96 >> 2] = $8_1;
                      HEAP32[$6_1 + 92 >> 2] = 1;
                      HEAP32[$6_1 + 88 >> 2] = 71346;
                      HEAP32[$6_1 + 84 >> 2] = HEAP32[$6_1 + 512 >> 2];
                      $1_1 = HEAP32[$6_1 + 508 >> 2];
                      HEAP32[$6_1 + 80 >> 2] = $1_1;
                      $88($6_1 + 552 | 0, $6_1 + 80 | 0, 5);
                      $4_1 = HEAP32[$6_1 + 556 >> 2];
                      $164($6_1 + 464 | 0, $4_1, HEAP32[$6_1 + 560 >> 2]);
                      $242(HEAP32[$6_1 + 552 >> 2], $4_1);
                      $4_1 = HEAP32[$6_1 + 464 >> 2];
                      $9_1 = HEAP32[$6_1 + 468 >> 2];
                      $16_1 = HEAP32[$6_1 + 472 >> 2];
                      $242(HEAP32[$6_1 + 504 >> 2], $1_1);
                      break block6;
                    }
                    $4_1 = -2147483648;
                  }
                  $243(HEAP32[$6_1 + 540 >> 2], HEAP32[$6_1 + 544 >> 2]);
                  $242(HEAP32[$6_1 + 528 >> 2], $0_1);
                  $5_1 = 1025;
                  if (($4_1 | 0) != -2147483648) {
                    $5_1 = fimport$30($9_1 | 0, $16_1 | 0) | 0;
                    $242($4_1, $9_1);
                  }
                  $242($10_1, $11_1);
                  $242($13_1 ? 0 : $21_1, $17_1);
                  break block2;
                }
              } else {
                HEAP32[$6_1 + 408 >> 2] = -2147483648;
                $5_1 = -2147483648;
              }
              $14_1 = !HEAP32[$13_1 + 4 >> 2] & HEAP32[$13_1 >> 2] == 2;
              if ($14_1) {
                $224($5_1, HEAP32[$6_1 + 412 >> 2]);
                $5_1 = 1024;
                break block2;
              }
              $0_1 = HEAP32[$6_1 + 416 >> 2];
              $10_1 = HEAP32[$6_1 + 412 >> 2];
              $11_1 = $2_1 < 4294967295 & $2_1 >= 0 ? ~~$2_1 >>> 0 : 0;
              HEAP32[$6_1 + 420 >> 2] = $11_1;
              $8_1 = $3_1 < 4294967295 & $3_1 >= 0 ? ~~$3_1 >>> 0 : 0;
              $4_1 = ($1_1 | 0) == 18;
              if ($1_1 ? $4_1 : 1) {
                HEAP32[$6_1 + 560 >> 2] = $8_1 >>> 1;
                HEAP8[$6_1 + 564 | 0] = $8_1 & 1;
                HEAP32[$6_1 + 556 >> 2] = $6_1 + 76;
                HEAP32[$6_1 + 552 >> 2] = $6_1 + 72;
                block7: {
                  block9: {
                    if ($4_1) {
                      $1_1 = $6_1 + 80 | 0;
                      $25($1_1, $13_1, $6_1 + 552 | 0);
                      $4_1 = HEAP32[$6_1 + 84 >> 2];
                      $8_1 = HEAP32[$6_1 + 80 >> 2];
                      HEAP32[$6_1 + 80 >> 2] = -2147483648;
                      $0_1 = -2147483648;
                      if (($8_1 | 0) != 2) {
                        break block7;
                      }
                      $175($1_1);
                      $2_1 = +($4_1 >>> 0);
                    } else {
                      HEAPF64[$7_1 + 304 >> 3] = $2_1;
                      $25($6_1 + 80 | 0, $13_1, $6_1 + 552 | 0);
                      block8: {
                        if (HEAP32[$6_1 + 80 >> 2] != 2) {
                          $4_1 = HEAPU8[$6_1 + 88 | 0];
                        } else {
                          $0_1 = HEAP32[$6_1 + 84 >> 2];
                          if ($0_1 >>> 0 < HEAPU32[$7_1 + 48 >> 2]) {
                            if (HEAP32[$7_1 + 16 >> 2] | HEAP32[$7_1 + 20 >> 2]) {
                              $4_1 = 3;
                              $1_1 = HEAP32[$7_1 + 44 >> 2] + Math_imul($0_1, 56) | 0;
                              if (HEAP32[$1_1 >> 2] == 2) {
                                break block8;
                              }
                              if (!$126($1_1 + 8 | 0, 120, 600, $2_1)) {
                                break block8;
                              }
                            }
                          } else {
                            $4_1 = 3;
                            if (HEAP32[$13_1 >> 2] | HEAP32[$13_1 + 4 >> 2]) {
                              break block8;
                            }
                          }
                          $2_1 = +($0_1 >>> 0);
                          break block9;
                        }
                      }
                      $1_1 = (($4_1 << 2) + $7_1 | 0) + 244 | 0;
                      $0_1 = HEAP32[$1_1 >> 2] + 1 | 0;
                      HEAP32[$1_1 >> 2] = $0_1 ? $0_1 : -1;
                      $2_1 = -1 - +($4_1 >>> 0);
                    }
                  }
                  $0_1 = -2147483646;
                }
                HEAPF64[$6_1 + 432 >> 3] = $2_1;
                HEAP32[$6_1 + 424 >> 2] = $0_1;
                $224($5_1, $10_1);
              } else {
                $4_1 = 0;
                $12_1 = $5_1;
                $5_1 = ($5_1 | 0) == -2147483648;
                $23_1 = $5_1 ? 0 : $12_1;
                $0_1 = $5_1 ? 0 : $0_1;
                $15_1 = $5_1 ? 1 : $10_1;
                block26: {
                  block18: {
                    block19: {
                      switch ($1_1 - 1 | 0) {
                        case 3:
                          $1_1 = $6_1 + 552 | 0;
                          $4_1 = $8_1 >>> 0 > 10 ? 10 : HEAPU8[$8_1 + 71991 | 0];
                          $20($1_1, $4_1, $15_1, $0_1, 5);
                          HEAP32[$6_1 + 468 >> 2] = $6_1 + 420;
                          HEAP32[$6_1 + 464 >> 2] = $6_1 + 76;
                          $0_1 = $6_1 + 80 | 0;
                          $9($0_1, $13_1, $11_1, $4_1, $1_1, 0, $6_1, 0, $6_1 + 464 | 0);
                          $15($6_1 + 424 | 0, HEAP32[$7_1 + 228 >> 2], HEAP32[$7_1 + 232 >> 2], $11_1, 0, $0_1);
                          break block26;
                        case 6:
                          $4_1 = $8_1 >>> 4 | 0;
                          HEAP32[$6_1 + 528 >> 2] = $4_1;
                          $1_1 = 10;
                          $5_1 = $8_1 & 15;
                          if ($5_1 >>> 0 <= 10) {
                            $1_1 = HEAPU8[$5_1 + 71991 | 0];
                          }
                          HEAP32[$6_1 + 544 >> 2] = $6_1 + 528;
                          HEAP32[$6_1 + 540 >> 2] = $6_1 + 76;
                          if ($4_1 >>> 0 < HEAPU32[$7_1 + 232 >> 2]) {
                            $5_1 = HEAP32[$7_1 + 228 >> 2] + Math_imul($4_1, 28) | 0;
                            $14_1 = HEAP32[$7_1 + 208 >> 2];
                            $84($6_1 + 552 | 0, $15_1, $0_1, $14_1);
                            $9_1 = $7_1 + 208 | 0;
                            $8_1 = $244($15_1, $0_1);
                            block29: {
                              block28: {
                                block27: {
                                  if (HEAP32[$6_1 + 552 >> 2] == -2147483648) {
                                    $12_1 = HEAP32[$7_1 + 136 >> 2];
                                    $10_1 = HEAP32[$7_1 + 140 >> 2];
                                  } else {
                                    $12_1 = HEAP32[$7_1 + 136 >> 2];
                                    $10_1 = HEAP32[$7_1 + 140 >> 2];
                                    $10($6_1 + 80 | 0, $6_1 + 552 | 0, $8_1, $12_1, $10_1);
                                    $8_1 = HEAPU8[$6_1 + 98 | 0];
                                    if (($8_1 | 0) == 12) {
                                      $224(HEAP32[$6_1 + 80 >> 2], HEAP32[$6_1 + 84 >> 2]);
                                      break block27;
                                    }
                                    HEAP16[$6_1 + 520 >> 1] = HEAPU16[$6_1 + 96 >> 1];
                                    $13_1 = HEAP32[$6_1 + 92 >> 2];
                                    HEAP32[$6_1 + 512 >> 2] = HEAP32[$6_1 + 88 >> 2];
                                    HEAP32[$6_1 + 516 >> 2] = $13_1;
                                    $13_1 = HEAP32[$6_1 + 84 >> 2];
                                    HEAP32[$6_1 + 504 >> 2] = HEAP32[$6_1 + 80 >> 2];
                                    HEAP32[$6_1 + 508 >> 2] = $13_1;
                                    HEAP8[$6_1 + 523 | 0] = HEAPU8[$6_1 + 99 | 0];
                                    HEAP8[$6_1 + 522 | 0] = $8_1;
                                    if (($8_1 | 0) == 11) {
                                      break block28;
                                    }
                                    $6($6_1 + 452 | 0, $6_1 + 504 | 0, HEAP32[$7_1 + 148 >> 2], HEAP32[$7_1 + 152 >> 2]);
                                    $14_1 = HEAP32[$6_1 + 516 >> 2];
                                    $0_1 = HEAP32[$6_1 + 512 >> 2];
                                    break block29;
                                  }
                                }
                                HEAP8[$6_1 + 522 | 0] = 11;
                              }
                              $20($6_1 + 452 | 0, $1_1, $15_1, $0_1, $14_1);
                              $0_1 = 0;
                            }
                            $8_1 = HEAP32[$5_1 + 4 >> 2];
                            $13_1 = HEAP32[$5_1 + 8 >> 2];
                            $16_1 = HEAP32[$6_1 + 456 >> 2];
                            $18_1 = HEAP32[$6_1 + 460 >> 2];
                            $10_1 = $129($1_1, $16_1, $18_1, $12_1, $10_1);
                            HEAP32[$6_1 + 108 >> 2] = HEAP32[$5_1 + 12 >> 2];
                            HEAP32[$6_1 + 104 >> 2] = $4_1;
                            HEAP8[$6_1 + 140 | 0] = $1_1;
                            HEAP32[$6_1 + 136 >> 2] = $14_1;
                            HEAP32[$6_1 + 132 >> 2] = $0_1;
                            HEAP32[$6_1 + 124 >> 2] = $8_1;
                            HEAP32[$6_1 + 128 >> 2] = $13_1;
                            HEAP32[$6_1 + 120 >> 2] = $18_1;
                            HEAP32[$6_1 + 116 >> 2] = $16_1;
                            HEAP32[$6_1 + 112 >> 2] = $9_1;
                            HEAP32[$6_1 + 80 >> 2] = $10_1;
                            HEAP32[$6_1 + 84 >> 2] = i64toi32_i32$HIGH_BITS;
                            HEAP32[$6_1 + 100 >> 2] = 65648;
                            $0_1 = HEAP32[$7_1 + 128 >> 2];
                            HEAP32[$6_1 + 88 >> 2] = HEAP32[$7_1 + 124 >> 2];
                            HEAP32[$6_1 + 92 >> 2] = $0_1;
                            HEAP32[$6_1 + 96 >> 2] = $6_1 + 540;
                            $3($6_1 + 464 | 0, $7_1 + 160 | 0, $6_1 + 80 | 0, 1, $11_1);
                            $143($6_1 + 452 | 0);
                            $225($6_1 + 552 | 0);
                          } else {
                            HEAP32[$6_1 + 480 >> 2] = 4;
                            HEAP32[$6_1 + 484 >> 2] = 0;
                            HEAP32[$6_1 + 472 >> 2] = 0;
                            HEAP32[$6_1 + 476 >> 2] = 0;
                            HEAP32[$6_1 + 464 >> 2] = 0;
                            HEAP32[$6_1 + 468 >> 2] = 8;
                          }
                          $24($6_1 + 424 | 0, $6_1 + 464 | 0);
                          break block26;
                        case 1:
                          $4($6_1 + 80 | 0, $15_1, $0_1, HEAPU8[$7_1 + 156 | 0]);
                          $5_1 = ($8_1 & 254) >>> 1 | 0;
                          block35: {
                            block30: {
                              $12_1 = HEAP32[$6_1 + 80 >> 2];
                              if (($12_1 | 0) == -2147483648) {
                                $4_1 = HEAP32[$6_1 + 84 >> 2];
                                if ($5_1 << 8 & 256 | $8_1 & 1) {
                                  break block30;
                                }
                                $218($4_1);
                                $0_1 = 0;
                              } else {
                                $1_1 = HEAP32[$7_1 + 104 >> 2];
                                $10_1 = HEAP32[$6_1 + 84 >> 2];
                                $0_1 = HEAP32[$6_1 + 88 >> 2];
                                $9_1 = $118(HEAP32[$7_1 + 100 >> 2], $1_1, $10_1, $0_1);
                                block34: {
                                  block32: {
                                    block33: {
                                      block31: {
                                        if ($8_1 & 1) {
                                          if (($5_1 | $9_1) & 1) {
                                            break block31;
                                          }
                                          if (!$1_1) {
                                            break block32;
                                          }
                                          $4_1 = $117(18, $10_1, $0_1);
                                          break block33;
                                        } else {
                                          if ($8_1 & 4) {
                                            break block33;
                                          }
                                          if (($5_1 | $9_1) & 1) {
                                            break block31;
                                          }
                                          $82($6_1, 71278, 47, $10_1, $0_1);
                                          $5_1 = 0;
                                          if (!HEAP32[$6_1 >> 2]) {
                                            break block33;
                                          }
                                        }
                                      }
                                      if (!$1_1 | $5_1 & 1) {
                                        break block32;
                                      }
                                      $0_1 = 0;
                                      break block34;
                                    }
                                    $242($12_1, $10_1);
                                    $0_1 = 0;
                                    if (!($8_1 & 1)) {
                                      break block35;
                                    }
                                    break block30;
                                  }
                                  $1_1 = $7_1 + 52 | 0;
                                  $0_1 = fimport$3($10_1 | 0, $0_1 | 0) | 0;
                                  $5_1 = HEAP32[$7_1 + 60 >> 2] << 2;
                                  $4_1 = HEAP32[$7_1 + 56 >> 2];
                                  $8_1 = 0;
                                  block36: {
                                    while (1) {
                                      if ($5_1) {
                                        if (($0_1 | 0) == HEAP32[$4_1 >> 2]) {
                                          break block36;
                                        }
                                        $5_1 = $5_1 - 4 | 0;
                                        $8_1 = $8_1 + 1 | 0;
                                        $4_1 = $4_1 + 4 | 0;
                                        continue;
                                      }
                                      break;
                                    }
                                    ;
                                    $170($1_1, $0_1);
                                    $8_1 = HEAP32[$7_1 + 60 >> 2] - 1 | 0;
                                  }
                                  $0_1 = 1;
                                }
                                $9_1 = $14_1 ? 0 : $13_1;
                                $1_1 = $9_1 + 24 | 0;
                                $5_1 = HEAP32[$9_1 + 32 >> 2];
                                $4_1 = Math_imul($5_1, 56);
                                while (1) {
                                  if ($5_1 >>> 0 <= $11_1 >>> 0) {
                                    if (HEAP32[$1_1 >> 2] == ($5_1 | 0)) {
                                      $262($1_1, 56, 8);
                                    }
                                    HEAP32[HEAP32[$9_1 + 28 >> 2] + $4_1 >> 2] = 2;
                                    $5_1 = $5_1 + 1 | 0;
                                    HEAP32[$9_1 + 32 >> 2] = $5_1;
                                    $4_1 = $4_1 + 56 | 0;
                                    continue;
                                  }
                                  break;
                                }
                                ;
                                $1_1 = HEAP32[$9_1 + 28 >> 2] + Math_imul($11_1, 56) | 0;
                                if (HEAP32[$1_1 >> 2] == 2) {
                                  HEAP32[$1_1 + 48 >> 2] = 0;
                                  HEAP32[$1_1 + 52 >> 2] = -1048576;
                                  HEAP32[$1_1 + 40 >> 2] = 0;
                                  HEAP32[$1_1 + 44 >> 2] = 0;
                                  HEAP32[$1_1 + 32 >> 2] = 0;
                                  HEAP32[$1_1 + 36 >> 2] = -1048576;
                                  HEAP32[$1_1 + 24 >> 2] = 0;
                                  HEAP32[$1_1 + 28 >> 2] = 0;
                                  HEAP32[$1_1 + 16 >> 2] = 0;
                                  HEAP32[$1_1 + 20 >> 2] = -1048576;
                                  HEAP32[$1_1 + 8 >> 2] = 0;
                                  HEAP32[$1_1 + 12 >> 2] = 0;
                                }
                                HEAP32[$1_1 + 4 >> 2] = $8_1;
                                HEAP32[$1_1 >> 2] = $0_1;
                                $5_1 = $9_1 + 208 | 0;
                                $4_1 = HEAP32[$9_1 + 216 >> 2];
                                $0_1 = Math_imul($4_1, 28);
                                while (1) {
                                  if ($4_1 >>> 0 <= $11_1 >>> 0) {
                                    if (HEAP32[$5_1 >> 2] == ($4_1 | 0)) {
                                      $262($5_1, 28, 4);
                                    }
                                    $1_1 = HEAP32[$7_1 + 228 >> 2] + $0_1 | 0;
                                    HEAP32[$1_1 >> 2] = 0;
                                    HEAP32[$1_1 + 4 >> 2] = 8;
                                    HEAP8[$1_1 + 26 | 0] = 7;
                                    $8_1 = $1_1 + 22 | 0;
                                    HEAP16[$8_1 >> 1] = 0;
                                    HEAP16[$8_1 + 2 >> 1] = 0;
                                    HEAP16[$1_1 + 20 >> 1] = 0;
                                    HEAP32[$1_1 + 16 >> 2] = 0;
                                    $1_1 = $1_1 + 8 | 0;
                                    HEAP32[$1_1 >> 2] = 0;
                                    HEAP32[$1_1 + 4 >> 2] = 1;
                                    $4_1 = $4_1 + 1 | 0;
                                    HEAP32[$9_1 + 216 >> 2] = $4_1;
                                    $0_1 = $0_1 + 28 | 0;
                                    continue;
                                  }
                                  break;
                                }
                                ;
                                $242($12_1, $10_1);
                                $0_1 = 1;
                              }
                              break block35;
                            }
                            HEAP32[$6_1 + 424 >> 2] = -2147483644;
                            HEAP32[$6_1 + 428 >> 2] = $4_1;
                            break block26;
                          }
                          HEAP32[$6_1 + 424 >> 2] = -2147483647;
                          HEAP8[$6_1 + 428 | 0] = $0_1;
                          break block26;
                        case 2:
                          if (HEAPU32[$7_1 + 48 >> 2] > $11_1 >>> 0) {
                            HEAP32[HEAP32[$7_1 + 44 >> 2] + Math_imul($11_1, 56) >> 2] = 2;
                          }
                          $0_1 = HEAP32[$7_1 + 172 >> 2];
                          $10_1 = $0_1 + Math_imul(HEAP32[$7_1 + 176 >> 2], 96) | 0;
                          while (1) {
                            if (($0_1 | 0) != ($10_1 | 0)) {
                              $8_1 = $0_1 + 96 | 0;
                              $12_1 = HEAP32[$0_1 + 84 >> 2];
                              $5_1 = $12_1 << 4;
                              $1_1 = 0;
                              $9_1 = HEAP32[$0_1 + 80 >> 2];
                              $4_1 = $9_1;
                              block37: {
                                while (1) {
                                  if (!$5_1) {
                                    break block37;
                                  }
                                  if (HEAP32[$4_1 >> 2] != ($11_1 | 0)) {
                                    $5_1 = $5_1 - 16 | 0;
                                    $1_1 = $1_1 + 1 | 0;
                                    $4_1 = $4_1 + 16 | 0;
                                    continue;
                                  }
                                  break;
                                }
                                ;
                                $5_1 = $12_1 - 1 | 0;
                                $4_1 = $9_1 + ($5_1 << 4) | 0;
                                $12_1 = HEAP32[$4_1 + 8 >> 2];
                                $13_1 = HEAP32[$4_1 + 12 >> 2];
                                $1_1 = $9_1 + ($1_1 << 4) | 0;
                                $9_1 = HEAP32[$4_1 + 4 >> 2];
                                HEAP32[$1_1 >> 2] = HEAP32[$4_1 >> 2];
                                HEAP32[$1_1 + 4 >> 2] = $9_1;
                                $4_1 = HEAP32[$1_1 + 8 >> 2];
                                HEAP32[$1_1 + 8 >> 2] = $12_1;
                                HEAP32[$1_1 + 12 >> 2] = $13_1;
                                HEAP32[$0_1 + 84 >> 2] = $5_1;
                                HEAP8[$0_1 + 88 | 0] = HEAPU8[$0_1 + 88 | 0] | ($4_1 | 0) != 0;
                              }
                              $0_1 = $8_1;
                              continue;
                            }
                            break;
                          }
                          ;
                          if (HEAPU32[$7_1 + 232 >> 2] > $11_1 >>> 0) {
                            $0_1 = HEAP32[$7_1 + 228 >> 2] + Math_imul($11_1, 28) | 0;
                            $143($0_1);
                            HEAP8[$0_1 + 26 | 0] = 7;
                            HEAP16[$0_1 + 22 >> 1] = 0;
                            HEAP16[$0_1 + 24 >> 1] = 0;
                            HEAP16[$0_1 + 20 >> 1] = 0;
                            HEAP32[$0_1 + 16 >> 2] = 0;
                            HEAP32[$0_1 + 8 >> 2] = 0;
                            HEAP32[$0_1 + 12 >> 2] = 1;
                            HEAP32[$0_1 >> 2] = 0;
                            HEAP32[$0_1 + 4 >> 2] = 8;
                          }
                          HEAP32[$6_1 + 424 >> 2] = -2147483648;
                          break block26;
                        case 7:
                          if (HEAPU32[$7_1 + 232 >> 2] > $11_1 >>> 0) {
                            $0_1 = HEAP32[$7_1 + 228 >> 2] + Math_imul($11_1, 28) | 0;
                            HEAP8[$0_1 + 24 | 0] = HEAP32[$0_1 + 16 >> 2] != 0;
                          }
                          HEAP32[$6_1 + 424 >> 2] = -2147483648;
                          break block26;
                        case 5:
                          $1_1 = HEAP32[$7_1 + 176 >> 2];
                          if ($1_1) {
                            block38: {
                              $8_1 = HEAP32[$7_1 + 172 >> 2];
                              $5_1 = $8_1;
                              while (1) {
                                if (HEAP32[$5_1 + 72 >> 2] != ($11_1 | 0)) {
                                  $5_1 = $5_1 + 96 | 0;
                                  $4_1 = $4_1 + 1 | 0;
                                  if (($1_1 | 0) != ($4_1 | 0)) {
                                    continue;
                                  }
                                  break block38;
                                }
                                break;
                              }
                              ;
                              $221($5_1);
                              $9_1 = $8_1 + 96 | 0;
                              $10_1 = $4_1;
                              while (1) {
                                block39: {
                                  $0_1 = $4_1 + 1 | 0;
                                  $5_1 = $9_1 + Math_imul($4_1, 96) | 0;
                                  while (1) {
                                    if ($0_1 >>> 0 >= $1_1 >>> 0) {
                                      break block39;
                                    }
                                    if (HEAP32[$5_1 + 72 >> 2] == ($11_1 | 0)) {
                                      $0_1 = $0_1 + 1 | 0;
                                      $221($5_1);
                                      $5_1 = $5_1 + 96 | 0;
                                      continue;
                                    }
                                    break;
                                  }
                                  ;
                                  $267($8_1 + Math_imul($10_1, 96) | 0, $5_1, 96);
                                  $10_1 = $10_1 + 1 | 0;
                                  $4_1 = $0_1;
                                  continue;
                                }
                                break;
                              }
                              ;
                              HEAP32[$7_1 + 176 >> 2] = $10_1;
                            }
                          }
                          HEAP32[$6_1 + 424 >> 2] = -2147483648;
                          break block26;
                        case 10:
                          $4_1 = HEAP32[$7_1 + 196 >> 2];
                          $0_1 = HEAP32[$7_1 + 200 >> 2];
                          if ($0_1) {
                            block41: {
                              $1_1 = 0;
                              $5_1 = $4_1;
                              block40: {
                                while (1) {
                                  if (HEAP32[$5_1 >> 2] == ($11_1 | 0)) {
                                    break block40;
                                  }
                                  $5_1 = $5_1 + 16 | 0;
                                  $1_1 = $1_1 + 1 | 0;
                                  if (($0_1 | 0) != ($1_1 | 0)) {
                                    continue;
                                  }
                                  break;
                                }
                                ;
                                $1_1 = $0_1;
                                break block41;
                              }
                              $5_1 = $1_1;
                              while (1) {
                                block42: {
                                  $8_1 = ($5_1 << 4) + $4_1 | 0;
                                  while (1) {
                                    $5_1 = $5_1 + 1 | 0;
                                    if ($0_1 >>> 0 <= $5_1 >>> 0) {
                                      break block42;
                                    }
                                    $8_1 = $8_1 + 16 | 0;
                                    if (HEAP32[$8_1 >> 2] == ($11_1 | 0)) {
                                      continue;
                                    }
                                    break;
                                  }
                                  ;
                                  $12_1 = HEAP32[$8_1 + 12 >> 2];
                                  $10_1 = ($1_1 << 4) + $4_1 | 0;
                                  HEAP32[$10_1 + 8 >> 2] = HEAP32[$8_1 + 8 >> 2];
                                  HEAP32[$10_1 + 12 >> 2] = $12_1;
                                  $12_1 = HEAP32[$8_1 + 4 >> 2];
                                  HEAP32[$10_1 >> 2] = HEAP32[$8_1 >> 2];
                                  HEAP32[$10_1 + 4 >> 2] = $12_1;
                                  $1_1 = $1_1 + 1 | 0;
                                  continue;
                                }
                                break;
                              }
                              ;
                              HEAP32[$7_1 + 200 >> 2] = $1_1;
                            }
                          } else {
                            $1_1 = 0;
                          }
                          HEAP32[$7_1 + 184 >> 2] = 0;
                          HEAP32[$7_1 + 188 >> 2] = 0;
                          $5_1 = $1_1 << 4;
                          while (1) {
                            if ($5_1) {
                              $1_1 = $16_1 | HEAP32[$4_1 + 12 >> 2];
                              $16_1 = $1_1;
                              $9_1 = $9_1 | HEAP32[$4_1 + 8 >> 2];
                              HEAP32[$7_1 + 184 >> 2] = $9_1;
                              HEAP32[$7_1 + 188 >> 2] = $1_1;
                              $5_1 = $5_1 - 16 | 0;
                              $4_1 = $4_1 + 16 | 0;
                              continue;
                            }
                            break;
                          }
                          ;
                          HEAP32[$6_1 + 424 >> 2] = -2147483648;
                          break block26;
                        case 11:
                          $0_1 = $213(8, 48);
                          $1_1 = HEAP32[$7_1 + 236 >> 2];
                          $9_1 = HEAP32[$7_1 + 240 >> 2];
                          $4_1 = $1_1 + $9_1 | 0;
                          $5_1 = $1_1 >>> 0 > $4_1 >>> 0 ? -1 : $4_1;
                          $8_1 = $7_1 + 244 | 0;
                          $4_1 = 0;
                          while (1) {
                            $10_1 = HEAP32[$4_1 + $8_1 >> 2] + $5_1 | 0;
                            $5_1 = $5_1 >>> 0 > $10_1 >>> 0 ? -1 : $10_1;
                            $4_1 = $4_1 + 4 | 0;
                            if (($4_1 | 0) != 60) {
                              continue;
                            }
                            break;
                          }
                          ;
                          HEAP32[$0_1 + 32 >> 2] = -2147483646;
                          HEAP32[$0_1 + 16 >> 2] = -2147483646;
                          HEAP32[$0_1 >> 2] = -2147483646;
                          HEAPF64[$0_1 + 40 >> 3] = $9_1 >>> 0;
                          HEAPF64[$0_1 + 24 >> 3] = $1_1 >>> 0;
                          HEAPF64[$0_1 + 8 >> 3] = $5_1 >>> 0;
                          HEAP32[$6_1 + 472 >> 2] = 3;
                          HEAP32[$6_1 + 468 >> 2] = $0_1;
                          HEAP32[$6_1 + 464 >> 2] = 3;
                          $0_1 = $6_1 + 88 | 0;
                          $267($0_1, $8_1, 60);
                          $5_1 = 0;
                          while (1) {
                            if (($5_1 | 0) != 60) {
                              $1_1 = HEAP32[$0_1 + $5_1 >> 2];
                              HEAP32[$6_1 + 552 >> 2] = -2147483646;
                              HEAPF64[$6_1 + 560 >> 3] = $1_1 >>> 0;
                              $5_1 = $5_1 + 4 | 0;
                              $144($6_1 + 464 | 0, $6_1 + 552 | 0);
                              continue;
                            }
                            break;
                          }
                          ;
                          $0_1 = HEAP32[$6_1 + 468 >> 2];
                          HEAP32[$6_1 + 424 >> 2] = HEAP32[$6_1 + 464 >> 2];
                          HEAP32[$6_1 + 428 >> 2] = $0_1;
                          HEAP32[$6_1 + 432 >> 2] = HEAP32[$6_1 + 472 >> 2];
                          break block26;
                        case 12:
                          $1_1 = $13_1 + ($11_1 ? 284 : 224) | 0;
                          $4_1 = HEAP32[$1_1 >> 2];
                          $0_1 = $4_1 + $8_1 | 0;
                          HEAP32[$1_1 >> 2] = $0_1 >>> 0 < $4_1 >>> 0 ? -1 : $0_1;
                          break block18;
                        case 13:
                          HEAP32[$6_1 + 100 >> 2] = 71;
                          HEAP32[$6_1 + 96 >> 2] = 66857;
                          HEAP32[$6_1 + 92 >> 2] = $0_1;
                          HEAP32[$6_1 + 88 >> 2] = $15_1;
                          HEAP32[$6_1 + 84 >> 2] = 13;
                          HEAP32[$6_1 + 80 >> 2] = 66844;
                          $88($6_1 + 424 | 4, $6_1 + 80 | 0, 3);
                          HEAP32[$6_1 + 424 >> 2] = -2147483645;
                          break block26;
                        case 16:
                          $1_1 = HEAP32[$7_1 + 152 >> 2];
                          $4_1 = HEAP32[$7_1 + 148 >> 2];
                          $0_1 = $213(8, 16);
                          $220($6_1 + 80 | 0, 67416, 4);
                          $5_1 = HEAP32[$6_1 + 92 >> 2];
                          HEAP32[$0_1 + 8 >> 2] = HEAP32[$6_1 + 88 >> 2];
                          HEAP32[$0_1 + 12 >> 2] = $5_1;
                          $5_1 = HEAP32[$6_1 + 84 >> 2];
                          HEAP32[$0_1 >> 2] = HEAP32[$6_1 + 80 >> 2];
                          HEAP32[$0_1 + 4 >> 2] = $5_1;
                          HEAP32[$6_1 + 472 >> 2] = 1;
                          HEAP32[$6_1 + 468 >> 2] = $0_1;
                          HEAP32[$6_1 + 464 >> 2] = 1;
                          HEAP8[$6_1 + 560 | 0] = 32;
                          HEAP32[$6_1 + 556 >> 2] = 36;
                          HEAP32[$6_1 + 552 >> 2] = 67380;
                          while (1) {
                            $75($6_1 + 16 | 0, $6_1 + 552 | 0);
                            $0_1 = HEAP32[$6_1 + 16 >> 2];
                            if ($0_1) {
                              $5_1 = $6_1 + 80 | 0;
                              $220($5_1, $0_1, HEAP32[$6_1 + 20 >> 2]);
                              $144($6_1 + 464 | 0, $5_1);
                              continue;
                            }
                            break;
                          }
                          ;
                          $267($6_1 + 88 | 0, 67076, 304);
                          $5_1 = 0;
                          while (1) {
                            block43: {
                              if (($5_1 | 0) == 304) {
                                break block43;
                              }
                              $0_1 = ($6_1 + 80 | 0) + $5_1 | 0;
                              $8_1 = HEAP32[$0_1 + 8 >> 2];
                              if (!$8_1) {
                                break block43;
                              }
                              $9_1 = $6_1 + 552 | 0;
                              $220($9_1, $8_1, HEAP32[$0_1 + 12 >> 2]);
                              $5_1 = $5_1 + 16 | 0;
                              $144($6_1 + 464 | 0, $9_1);
                              continue;
                            }
                            break;
                          }
                          ;
                          $0_1 = ($1_1 << 4) + $4_1 | 0;
                          while (1) {
                            if (($0_1 | 0) != ($4_1 | 0)) {
                              $1_1 = HEAP32[$4_1 + 8 >> 2];
                              $5_1 = HEAP32[$4_1 + 12 >> 2];
                              HEAP8[$6_1 + 560 | 0] = 46;
                              HEAP32[$6_1 + 552 >> 2] = $1_1;
                              HEAP32[$6_1 + 556 >> 2] = $5_1;
                              while (1) {
                                $75($6_1 + 8 | 0, $6_1 + 552 | 0);
                                $1_1 = HEAP32[$6_1 + 8 >> 2];
                                if ($1_1) {
                                  $5_1 = $6_1 + 80 | 0;
                                  $220($5_1, $1_1, HEAP32[$6_1 + 12 >> 2]);
                                  $144($6_1 + 464 | 0, $5_1);
                                  continue;
                                }
                                break;
                              }
                              ;
                              $4_1 = $4_1 + 16 | 0;
                              continue;
                            }
                            break;
                          }
                          ;
                          HEAP32[$6_1 + 432 >> 2] = HEAP32[$6_1 + 472 >> 2];
                          $0_1 = HEAP32[$6_1 + 468 >> 2];
                          HEAP32[$6_1 + 424 >> 2] = HEAP32[$6_1 + 464 >> 2];
                          HEAP32[$6_1 + 428 >> 2] = $0_1;
                          break block26;
                        case 15:
                          HEAP32[$6_1 + 596 >> 2] = 127;
                          HEAP32[$6_1 + 592 >> 2] = 66477;
                          HEAP32[$6_1 + 588 >> 2] = 55;
                          HEAP32[$6_1 + 584 >> 2] = 66422;
                          HEAP32[$6_1 + 580 >> 2] = 106;
                          HEAP32[$6_1 + 576 >> 2] = 65985;
                          HEAP32[$6_1 + 572 >> 2] = 143;
                          HEAP32[$6_1 + 568 >> 2] = 66279;
                          HEAP32[$6_1 + 564 >> 2] = 58;
                          HEAP32[$6_1 + 560 >> 2] = 66221;
                          HEAP32[$6_1 + 556 >> 2] = 117;
                          HEAP32[$6_1 + 552 >> 2] = 66104;
                          while (1) {
                            if (($4_1 | 0) != 48) {
                              $1_1 = ($6_1 + 552 | 0) + $4_1 | 0;
                              $5_1 = HEAP32[$1_1 + 4 >> 2];
                              $0_1 = ($6_1 + 80 | 0) + $4_1 | 0;
                              HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
                              HEAP32[$0_1 + 4 >> 2] = $5_1;
                              $4_1 = $4_1 + 8 | 0;
                              continue;
                            }
                            break;
                          }
                          ;
                          $0_1 = $6_1 + 540 | 0;
                          $78($0_1, $6_1 + 80 | 0, 6);
                          $30($6_1 + 504 | 0, $13_1, 0, $6_1);
                          $1_1 = $6_1 + 464 | 0;
                          $4_1 = HEAP32[$6_1 + 508 >> 2];
                          $78($1_1, $4_1, HEAP32[$6_1 + 512 >> 2]);
                          $144($0_1, $1_1);
                          $243(HEAP32[$6_1 + 504 >> 2], $4_1);
                          $0_1 = HEAP32[$6_1 + 544 >> 2];
                          HEAP32[$6_1 + 424 >> 2] = HEAP32[$6_1 + 540 >> 2];
                          HEAP32[$6_1 + 428 >> 2] = $0_1;
                          HEAP32[$6_1 + 432 >> 2] = HEAP32[$6_1 + 548 >> 2];
                          break block26;
                        case 0:
                          if ($5_1) {
                            $4_1 = HEAP32[$7_1 + 232 >> 2];
                            if ($11_1 >>> 0 < $4_1 >>> 0) {
                              $0_1 = HEAP32[$7_1 + 228 >> 2] + Math_imul($11_1, 28) | 0;
                              if (HEAPU8[$0_1 + 26 | 0] == 6) {
                                HEAP8[$0_1 + 26 | 0] = 7;
                                $4_1 = HEAP32[$7_1 + 232 >> 2];
                              }
                            }
                            $1_1 = ($8_1 | 0) == 4 ? 4 : 6;
                            $5_1 = ($1_1 << 2) + $7_1 | 0;
                            $0_1 = HEAP32[$5_1 + 244 >> 2] + 1 | 0;
                            HEAP32[$5_1 + 244 >> 2] = $0_1 ? $0_1 : -1;
                            $80($6_1 + 424 | 0, HEAP32[$7_1 + 228 >> 2], $4_1, $11_1, 0, $1_1, 0, $6_1);
                            break block26;
                          }
                          $21_1 = $7_1 + 236 | 0;
                          if ($8_1 >>> 0 >= 131072) {
                            $267($6_1 + 80 | 0, $21_1, 68);
                          }
                          $2_1 = HEAPF64[$7_1 + 304 >> 3];
                          $10_1 = 0;
                          $22_1 = $8_1 & 65536;
                          if (!$22_1) {
                            $10_1 = $244($15_1, $0_1);
                          }
                          HEAP32[$6_1 + 448 >> 2] = $6_1 + 420;
                          HEAP32[$6_1 + 444 >> 2] = $6_1 + 76;
                          $17_1 = $8_1 & 4;
                          if (!$17_1) {
                            block44: {
                              if (HEAPU32[$7_1 + 232 >> 2] <= $11_1 >>> 0) {
                                break block44;
                              }
                              $4_1 = HEAP32[$7_1 + 228 >> 2] + Math_imul($11_1, 28) | 0;
                              if (HEAPU8[$4_1 + 26 | 0] != 6) {
                                break block44;
                              }
                              HEAP8[$4_1 + 26 | 0] = 7;
                            }
                          }
                          $16($6_1 + 552 | 0, $15_1, $0_1);
                          $0_1 = HEAP32[$6_1 + 552 >> 2];
                          block58: {
                            block54: {
                              block45: {
                                if (($0_1 | 0) == 4) {
                                  $4_1 = HEAPU8[$6_1 + 556 | 0];
                                } else {
                                  $16_1 = HEAPU8[$6_1 + 564 | 0];
                                  $1_1 = HEAP32[$6_1 + 560 >> 2];
                                  $4_1 = HEAP32[$6_1 + 556 >> 2];
                                  block55: {
                                    block53: {
                                      if (($0_1 | 0) != 3) {
                                        $18_1 = HEAPU8[$6_1 + 569 | 0] | HEAPU8[$6_1 + 570 | 0] << 8 | HEAPU8[$6_1 + 571 | 0] << 16;
                                        $12_1 = HEAPU8[$6_1 + 568 | 0];
                                        $9_1 = HEAPU8[$6_1 + 565 | 0] | HEAPU8[$6_1 + 566 | 0] << 8 | HEAPU8[$6_1 + 567 | 0] << 16;
                                      } else {
                                        $5_1 = $6_1 + 552 | 0;
                                        $5($5_1, $4_1, $1_1, HEAP32[$7_1 + 208 >> 2]);
                                        $14_1 = HEAP32[$6_1 + 552 >> 2];
                                        $4_1 = 5;
                                        if (($14_1 | 0) == -2147483648) {
                                          break block45;
                                        }
                                        $1_1 = HEAPU8[$6_1 + 561 | 0] | HEAPU8[$6_1 + 562 | 0] << 8 | (HEAPU8[$6_1 + 563 | 0] << 16 | HEAPU8[$6_1 + 564 | 0] << 24);
                                        $4_1 = HEAPU8[$6_1 + 557 | 0] | HEAPU8[$6_1 + 558 | 0] << 8 | (HEAPU8[$6_1 + 559 | 0] << 16 | HEAPU8[$6_1 + 560 | 0] << 24);
                                        HEAP8[$6_1 + 469 | 0] = $4_1;
                                        HEAP8[$6_1 + 470 | 0] = $4_1 >>> 8;
                                        HEAP8[$6_1 + 471 | 0] = $4_1 >>> 16;
                                        HEAP8[$6_1 + 472 | 0] = $4_1 >>> 24;
                                        HEAP8[$6_1 + 473 | 0] = $1_1;
                                        HEAP8[$6_1 + 474 | 0] = $1_1 >>> 8;
                                        HEAP8[$6_1 + 475 | 0] = $1_1 >>> 16;
                                        HEAP8[$6_1 + 476 | 0] = $1_1 >>> 24;
                                        $1_1 = HEAPU8[$6_1 + 569 | 0] | HEAPU8[$6_1 + 570 | 0] << 8 | (HEAPU8[$6_1 + 571 | 0] << 16 | HEAPU8[$6_1 + 572 | 0] << 24);
                                        $4_1 = HEAPU8[$6_1 + 565 | 0] | HEAPU8[$6_1 + 566 | 0] << 8 | (HEAPU8[$6_1 + 567 | 0] << 16 | HEAPU8[$6_1 + 568 | 0] << 24);
                                        HEAP8[$6_1 + 477 | 0] = $4_1;
                                        HEAP8[$6_1 + 478 | 0] = $4_1 >>> 8;
                                        HEAP8[$6_1 + 479 | 0] = $4_1 >>> 16;
                                        HEAP8[$6_1 + 480 | 0] = $4_1 >>> 24;
                                        HEAP8[$6_1 + 481 | 0] = $1_1;
                                        HEAP8[$6_1 + 482 | 0] = $1_1 >>> 8;
                                        HEAP8[$6_1 + 483 | 0] = $1_1 >>> 16;
                                        HEAP8[$6_1 + 484 | 0] = $1_1 >>> 24;
                                        $1_1 = HEAPU8[$6_1 + 577 | 0] | HEAPU8[$6_1 + 578 | 0] << 8 | (HEAPU8[$6_1 + 579 | 0] << 16 | HEAPU8[$6_1 + 580 | 0] << 24);
                                        $4_1 = HEAPU8[$6_1 + 573 | 0] | HEAPU8[$6_1 + 574 | 0] << 8 | (HEAPU8[$6_1 + 575 | 0] << 16 | HEAPU8[$6_1 + 576 | 0] << 24);
                                        HEAP8[$6_1 + 485 | 0] = $4_1;
                                        HEAP8[$6_1 + 486 | 0] = $4_1 >>> 8;
                                        HEAP8[$6_1 + 487 | 0] = $4_1 >>> 16;
                                        HEAP8[$6_1 + 488 | 0] = $4_1 >>> 24;
                                        HEAP8[$6_1 + 489 | 0] = $1_1;
                                        HEAP8[$6_1 + 490 | 0] = $1_1 >>> 8;
                                        HEAP8[$6_1 + 491 | 0] = $1_1 >>> 16;
                                        HEAP8[$6_1 + 492 | 0] = $1_1 >>> 24;
                                        $1_1 = HEAPU8[$6_1 + 584 | 0] | HEAPU8[$6_1 + 585 | 0] << 8 | (HEAPU8[$6_1 + 586 | 0] << 16 | HEAPU8[$6_1 + 587 | 0] << 24);
                                        $4_1 = HEAPU8[$6_1 + 580 | 0] | HEAPU8[$6_1 + 581 | 0] << 8 | (HEAPU8[$6_1 + 582 | 0] << 16 | HEAPU8[$6_1 + 583 | 0] << 24);
                                        HEAP8[$6_1 + 492 | 0] = $4_1;
                                        HEAP8[$6_1 + 493 | 0] = $4_1 >>> 8;
                                        HEAP8[$6_1 + 494 | 0] = $4_1 >>> 16;
                                        HEAP8[$6_1 + 495 | 0] = $4_1 >>> 24;
                                        HEAP8[$6_1 + 496 | 0] = $1_1;
                                        HEAP8[$6_1 + 497 | 0] = $1_1 >>> 8;
                                        HEAP8[$6_1 + 498 | 0] = $1_1 >>> 16;
                                        HEAP8[$6_1 + 499 | 0] = $1_1 >>> 24;
                                        HEAP8[$6_1 + 468 | 0] = HEAPU8[$6_1 + 556 | 0];
                                        HEAP32[$6_1 + 464 >> 2] = $14_1;
                                        $19_1 = HEAP32[$7_1 + 136 >> 2];
                                        $24_1 = HEAP32[$7_1 + 140 >> 2];
                                        $10($5_1, $6_1 + 464 | 0, $16_1 & 1, $19_1, $24_1);
                                        $18_1 = HEAPU8[$6_1 + 565 | 0] | HEAPU8[$6_1 + 566 | 0] << 8 | HEAPU8[$6_1 + 567 | 0] << 16;
                                        $9_1 = HEAPU8[$6_1 + 561 | 0] | HEAPU8[$6_1 + 562 | 0] << 8 | HEAPU8[$6_1 + 563 | 0] << 16;
                                        $12_1 = HEAPU8[$6_1 + 564 | 0];
                                        $16_1 = HEAPU8[$6_1 + 560 | 0];
                                        $1_1 = HEAP32[$6_1 + 556 >> 2];
                                        $4_1 = HEAP32[$6_1 + 552 >> 2];
                                        $14_1 = HEAPU8[$6_1 + 570 | 0];
                                        block46: {
                                          if (($14_1 | 0) != 12) {
                                            if (($14_1 | 0) == 11) {
                                              $5_1 = 2;
                                              break block46;
                                            }
                                            $5_1 = HEAPU8[$6_1 + 571 | 0];
                                            $20_1 = HEAPU16[$6_1 + 568 >> 1];
                                            HEAP8[$6_1 + 517 | 0] = $18_1;
                                            HEAP8[$6_1 + 518 | 0] = $18_1 >>> 8;
                                            HEAP8[$6_1 + 519 | 0] = $18_1 >>> 16;
                                            HEAP8[$6_1 + 513 | 0] = $9_1;
                                            HEAP8[$6_1 + 514 | 0] = $9_1 >>> 8;
                                            HEAP8[$6_1 + 515 | 0] = $9_1 >>> 16;
                                            HEAP8[$6_1 + 523 | 0] = $5_1;
                                            HEAP8[$6_1 + 522 | 0] = $14_1;
                                            HEAP16[$6_1 + 520 >> 1] = $20_1;
                                            HEAP8[$6_1 + 516 | 0] = $12_1;
                                            HEAP8[$6_1 + 512 | 0] = $16_1;
                                            HEAP32[$6_1 + 508 >> 2] = $1_1;
                                            HEAP32[$6_1 + 504 >> 2] = $4_1;
                                            $5_1 = 6;
                                            $4_1 = -2147483648;
                                            $12_1 = 2;
                                            if (HEAPU32[$7_1 + 232 >> 2] <= $11_1 >>> 0) {
                                              break block46;
                                            }
                                            $1_1 = HEAP32[$7_1 + 228 >> 2] + Math_imul($11_1, 28) | 0;
                                            if ($17_1) {
                                              $6($6_1 + 528 | 0, $6_1 + 504 | 0, HEAP32[$7_1 + 148 >> 2], HEAP32[$7_1 + 152 >> 2]);
                                              $63($6_1 + 564 | 0, $7_1 + 184 | 0, $129($14_1, HEAP32[$6_1 + 532 >> 2], HEAP32[$6_1 + 536 >> 2], $19_1, $24_1), i64toi32_i32$HIGH_BITS);
                                              $0_1 = HEAP32[$6_1 + 532 >> 2];
                                              HEAP32[$6_1 + 552 >> 2] = HEAP32[$6_1 + 528 >> 2];
                                              HEAP32[$6_1 + 556 >> 2] = $0_1;
                                              HEAP32[$6_1 + 560 >> 2] = HEAP32[$6_1 + 536 >> 2];
                                              $0_1 = HEAP32[$1_1 + 12 >> 2];
                                              $5_1 = HEAP32[$1_1 + 16 >> 2];
                                              $4_1 = $213(4, 60);
                                              HEAP8[$4_1 + 58 | 0] = $14_1;
                                              HEAP16[$4_1 + 56 >> 1] = $8_1 | $20_1;
                                              HEAP32[$4_1 + 48 >> 2] = $0_1;
                                              HEAP32[$4_1 + 52 >> 2] = $5_1;
                                              HEAP32[$4_1 + 40 >> 2] = 4;
                                              HEAP32[$4_1 + 44 >> 2] = 0;
                                              HEAP32[$4_1 + 32 >> 2] = 0;
                                              HEAP32[$4_1 + 36 >> 2] = 0;
                                              HEAP32[$4_1 + 24 >> 2] = 0;
                                              HEAP32[$4_1 + 28 >> 2] = 8;
                                              $0_1 = HEAP32[$6_1 + 572 >> 2];
                                              HEAP32[$4_1 + 16 >> 2] = HEAP32[$6_1 + 568 >> 2];
                                              HEAP32[$4_1 + 20 >> 2] = $0_1;
                                              $0_1 = HEAP32[$6_1 + 564 >> 2];
                                              HEAP32[$4_1 + 8 >> 2] = HEAP32[$6_1 + 560 >> 2];
                                              HEAP32[$4_1 + 12 >> 2] = $0_1;
                                              $0_1 = HEAP32[$6_1 + 556 >> 2];
                                              HEAP32[$4_1 >> 2] = HEAP32[$6_1 + 552 >> 2];
                                              HEAP32[$4_1 + 4 >> 2] = $0_1;
                                              $5_1 = 3;
                                              break block46;
                                            }
                                            $12_1 = 3;
                                            if (HEAPU32[$7_1 + 48 >> 2] <= $11_1 >>> 0) {
                                              break block46;
                                            }
                                            $16_1 = HEAP32[$7_1 + 44 >> 2] + Math_imul($11_1, 56) | 0;
                                            if (HEAP32[$16_1 >> 2] == 2) {
                                              break block46;
                                            }
                                            $9_1 = 1 << $14_1;
                                            block48: {
                                              if (!HEAP32[$13_1 + 4 >> 2] & HEAP32[$13_1 >> 2] == 1) {
                                                block47: {
                                                  $18_1 = HEAPU16[$1_1 + 20 >> 1];
                                                  $17_1 = HEAPU8[$1_1 + 23 | 0];
                                                  if ($126($16_1 + 24 | 0, HEAPF64[$7_1 + 24 >> 3], HEAPF64[$7_1 + 32 >> 3], $2_1)) {
                                                    break block47;
                                                  }
                                                  $17_1 = $17_1 & !$14_1;
                                                  if ($9_1 & $18_1) {
                                                    if (!$17_1) {
                                                      break block46;
                                                    }
                                                  } else {
                                                    $18_1 = $9_1 & 115;
                                                    if ($18_1 | !$17_1) {
                                                      if (!$18_1) {
                                                        break block46;
                                                      }
                                                      break block47;
                                                    }
                                                  }
                                                  if (!$126($16_1 + 40 | 0, 1, 5, $2_1)) {
                                                    break block46;
                                                  }
                                                  $6($6_1 + 540 | 0, $6_1 + 504 | 0, HEAP32[$7_1 + 148 >> 2], HEAP32[$7_1 + 152 >> 2]);
                                                  break block48;
                                                }
                                              }
                                              $6($6_1 + 540 | 0, $6_1 + 504 | 0, HEAP32[$7_1 + 148 >> 2], HEAP32[$7_1 + 152 >> 2]);
                                              block51: {
                                                block50: {
                                                  switch ($14_1 - 1 | 0) {
                                                    case 0:
                                                    case 4:
                                                      if (!(HEAPU16[$1_1 + 20 >> 1] & $9_1)) {
                                                        break block48;
                                                      }
                                                      break block51;
                                                    case 3:
                                                      break block50;
                                                    default:
                                                      break block48;
                                                  }
                                                  ;
                                                }
                                                $12_1 = HEAP32[$1_1 + 8 >> 2];
                                                if (!$12_1) {
                                                  break block48;
                                                }
                                                $16_1 = HEAP32[$6_1 + 548 >> 2];
                                                if (!$16_1) {
                                                  break block48;
                                                }
                                                $1_1 = HEAP32[$1_1 + 4 >> 2];
                                                $9_1 = HEAP32[$6_1 + 544 >> 2];
                                                if (!$58($1_1, $9_1)) {
                                                  break block48;
                                                }
                                                if ($16_1 >>> 0 < 10 | $12_1 >>> 0 < 10) {
                                                  $17_1 = $16_1 >>> 0 > 9 | $12_1 >>> 0 >= 10;
                                                } else {
                                                  $17_1 = !$109($1_1 + 48 | 0, $9_1 + 48 | 0, 7);
                                                }
                                                if ($17_1) {
                                                  break block48;
                                                }
                                              }
                                              $143($6_1 + 540 | 0);
                                              $12_1 = 12;
                                              break block46;
                                            }
                                            $5_1 = $6_1 + 552 | 0;
                                            $19_1 = $6_1 + 540 | 0;
                                            $4_1 = HEAP32[$6_1 + 512 >> 2];
                                            $17_1 = HEAP32[$6_1 + 516 >> 2];
                                            block52: {
                                              if ($22_1) {
                                                $1_1 = $8_1;
                                              } else {
                                                $1_1 = $8_1;
                                                if (!$4_1) {
                                                  break block52;
                                                }
                                                $1_1 = $23($4_1, $17_1) | $1_1;
                                              }
                                            }
                                            $9($5_1, $13_1, $11_1, $14_1, $19_1, $4_1, $17_1, $1_1 | $20_1, $6_1 + 444 | 0);
                                            $4_1 = $213(4, 60);
                                            $267($4_1, $5_1, 60);
                                            $211($6_1 + 464 | 0);
                                            break block53;
                                          }
                                          $5_1 = 6;
                                        }
                                        $211($6_1 + 464 | 0);
                                        if (($5_1 | 0) == 6) {
                                          break block54;
                                        }
                                        break block55;
                                      }
                                    }
                                    $5_1 = $0_1;
                                  }
                                  block57: {
                                    if ($5_1 >>> 0 >= 3) {
                                      block56: {
                                        $14_1 = 220;
                                        switch ($5_1 - 4 | 0) {
                                          case 1:
                                            break block54;
                                          case 0:
                                            break block56;
                                          default:
                                            break block57;
                                        }
                                        ;
                                      }
                                    }
                                    $14_1 = 224;
                                  }
                                  $13_1 = $13_1 + $14_1 | 0;
                                  $0_1 = HEAP32[$13_1 >> 2] + 1 | 0;
                                  HEAP32[$13_1 >> 2] = $0_1 ? $0_1 : -1;
                                  break block58;
                                }
                              }
                              $12_1 = $4_1;
                              $4_1 = -2147483648;
                            }
                            $5_1 = (($12_1 & 255) << 2) + $7_1 | 0;
                            $0_1 = HEAP32[$5_1 + 244 >> 2] + 1 | 0;
                            HEAP32[$5_1 + 244 >> 2] = $0_1 ? $0_1 : -1;
                            $5_1 = 5;
                          }
                          if ($8_1 >>> 0 >= 131072) {
                            $267($21_1, $6_1 + 80 | 0, 68);
                          }
                          block61: {
                            switch (($5_1 >>> 0 <= 2 ? 1 : $5_1 - 3 | 0) - 1 | 0) {
                              case 1:
                                $80($6_1 + 424 | 0, HEAP32[$7_1 + 228 >> 2], HEAP32[$7_1 + 232 >> 2], $11_1, $10_1, $12_1, ($4_1 | 0) != -2147483648 ? $1_1 : 0, $16_1 & 255 | $9_1 << 8);
                                $224($4_1, $1_1);
                                break block26;
                              case 0:
                                HEAP32[$6_1 + 464 >> 2] = -2147483647;
                                HEAP8[$6_1 + 468 | 0] = !$5_1;
                                $0_1 = $6_1 + 504 | 0;
                                $44($0_1, 1, HEAP32[$7_1 + 228 >> 2], HEAP32[$7_1 + 232 >> 2], $11_1, $10_1);
                                $144($0_1, $6_1 + 464 | 0);
                                $10_1 = $6_1 + 552 | 0;
                                if (($5_1 | 0) == 1) {
                                  $8_1 = $12_1 & 255 | $18_1 << 8;
                                  $5_1 = $16_1 & 255 | $9_1 << 8;
                                } else {
                                  $4_1 = 0;
                                  $5_1 = 0;
                                }
                                $133($10_1, $5_1, $8_1);
                                $144($0_1, $10_1);
                                $133($10_1, $4_1, $1_1);
                                $144($0_1, $10_1);
                                $0_1 = HEAP32[$6_1 + 508 >> 2];
                                HEAP32[$6_1 + 424 >> 2] = HEAP32[$6_1 + 504 >> 2];
                                HEAP32[$6_1 + 428 >> 2] = $0_1;
                                HEAP32[$6_1 + 432 >> 2] = HEAP32[$6_1 + 512 >> 2];
                                break block26;
                              default:
                                break block61;
                            }
                            ;
                          }
                          $0_1 = $6_1 + 552 | 0;
                          $267($0_1, $4_1, 60);
                          $15($6_1 + 424 | 0, HEAP32[$7_1 + 228 >> 2], HEAP32[$7_1 + 232 >> 2], $11_1, $10_1, $0_1);
                          $46($4_1, 4);
                          break block26;
                        case 4:
                          $1_1 = $6_1 + 80 | 0;
                          $5($1_1, $15_1, $0_1, 5);
                          if (HEAP32[$6_1 + 80 >> 2] == -2147483648) {
                            $0_1 = $117(21, $15_1, $0_1);
                            HEAP32[$6_1 + 424 >> 2] = -2147483644;
                            HEAP32[$6_1 + 428 >> 2] = $0_1;
                            break block26;
                          }
                          $0_1 = $6_1 + 464 | 0;
                          $267($0_1, $1_1, 36);
                          $2($6_1 + 552 | 0, $0_1, 0, 1, HEAP32[$7_1 + 136 >> 2], HEAP32[$7_1 + 140 >> 2], HEAP32[$7_1 + 208 >> 2], HEAP32[$7_1 + 220 >> 2]);
                          $1_1 = HEAP32[$6_1 + 552 >> 2];
                          $4_1 = HEAP32[$6_1 + 608 >> 2];
                          if (($4_1 | 0) == -2147483648) {
                            HEAP32[$6_1 + 428 >> 2] = $1_1;
                            HEAP32[$6_1 + 424 >> 2] = -2147483644;
                            $211($0_1);
                            break block26;
                          }
                          $0_1 = $6_1 + 80 | 0;
                          $5_1 = $6_1 + 552 | 0;
                          $267($0_1 | 4, $5_1 | 4, 52);
                          HEAP32[$6_1 + 148 >> 2] = HEAP32[$6_1 + 620 >> 2];
                          $8_1 = HEAP32[$6_1 + 616 >> 2];
                          HEAP32[$6_1 + 140 >> 2] = HEAP32[$6_1 + 612 >> 2];
                          HEAP32[$6_1 + 144 >> 2] = $8_1;
                          HEAP32[$6_1 + 136 >> 2] = $4_1;
                          HEAP32[$6_1 + 80 >> 2] = $1_1;
                          $1_1 = $74($7_1 + 160 | 0, $0_1);
                          $4_1 = $213(8, 32);
                          $30($5_1, $13_1, 1, $1_1);
                          $2_1 = +($1_1 >>> 0);
                          $8_1 = HEAP32[$6_1 + 552 >> 2];
                          $1_1 = $0_1;
                          $5_1 = HEAP32[$6_1 + 560 >> 2];
                          if ($5_1) {
                            $0_1 = HEAP32[$6_1 + 556 >> 2];
                            $5_1 = ($0_1 + ($5_1 << 3) | 0) - 8 | 0;
                            $11_1 = HEAP32[$5_1 + 4 >> 2];
                            $5_1 = HEAP32[$5_1 >> 2];
                          } else {
                            $0_1 = HEAP32[$6_1 + 556 >> 2];
                            $5_1 = 0;
                          }
                          $133($1_1, $5_1, $11_1);
                          HEAPF64[$4_1 + 8 >> 3] = $2_1;
                          HEAP32[$4_1 >> 2] = -2147483646;
                          $1_1 = HEAP32[$6_1 + 84 >> 2];
                          HEAP32[$4_1 + 16 >> 2] = HEAP32[$6_1 + 80 >> 2];
                          HEAP32[$4_1 + 20 >> 2] = $1_1;
                          $1_1 = HEAP32[$6_1 + 92 >> 2];
                          HEAP32[$4_1 + 24 >> 2] = HEAP32[$6_1 + 88 >> 2];
                          HEAP32[$4_1 + 28 >> 2] = $1_1;
                          HEAP32[$6_1 + 432 >> 2] = 2;
                          HEAP32[$6_1 + 428 >> 2] = $4_1;
                          HEAP32[$6_1 + 424 >> 2] = 2;
                          $243($8_1, $0_1);
                          $211($6_1 + 464 | 0);
                          break block26;
                        case 9:
                          break block19;
                        default:
                          break block18;
                      }
                      ;
                    }
                    HEAP32[$6_1 + 464 >> 2] = 0;
                    HEAP32[$6_1 + 468 >> 2] = 0;
                    if (!$64($6_1 + 464 | 0, $15_1, $0_1, HEAP32[$7_1 + 136 >> 2], HEAP32[$7_1 + 140 >> 2])) {
                      HEAP32[$6_1 + 100 >> 2] = 106;
                      HEAP32[$6_1 + 96 >> 2] = 65985;
                      HEAP32[$6_1 + 92 >> 2] = 13;
                      HEAP32[$6_1 + 88 >> 2] = 66091;
                      HEAP32[$6_1 + 84 >> 2] = $0_1;
                      HEAP32[$6_1 + 80 >> 2] = $15_1;
                      $88($6_1 + 552 | 0, $6_1 + 80 | 0, 3);
                      $0_1 = HEAP32[$6_1 + 556 >> 2];
                      $1_1 = $117(23, $0_1, HEAP32[$6_1 + 560 >> 2]);
                      HEAP32[$6_1 + 424 >> 2] = -2147483644;
                      HEAP32[$6_1 + 428 >> 2] = $1_1;
                      $242(HEAP32[$6_1 + 552 >> 2], $0_1);
                      break block26;
                    }
                    $5_1 = HEAP32[$7_1 + 204 >> 2] + 1 | 0;
                    HEAP32[$7_1 + 204 >> 2] = $5_1;
                    $8_1 = HEAP32[$6_1 + 468 >> 2];
                    $1_1 = $8_1 | HEAP32[$7_1 + 188 >> 2];
                    $0_1 = HEAP32[$6_1 + 464 >> 2];
                    HEAP32[$7_1 + 184 >> 2] = $0_1 | HEAP32[$7_1 + 184 >> 2];
                    HEAP32[$7_1 + 188 >> 2] = $1_1;
                    $1_1 = HEAP32[$7_1 + 200 >> 2];
                    if (($1_1 | 0) == HEAP32[$7_1 + 192 >> 2]) {
                      $136($7_1 + 192 | 0);
                    }
                    $4_1 = HEAP32[$7_1 + 196 >> 2] + ($1_1 << 4) | 0;
                    HEAP32[$4_1 + 8 >> 2] = $0_1;
                    HEAP32[$4_1 + 12 >> 2] = $8_1;
                    HEAP32[$4_1 >> 2] = $5_1;
                    HEAP32[$7_1 + 200 >> 2] = $1_1 + 1;
                    HEAP32[$6_1 + 424 >> 2] = -2147483646;
                    HEAPF64[$6_1 + 432 >> 3] = HEAPU32[$7_1 + 204 >> 2];
                    break block26;
                  }
                  HEAP32[$6_1 + 424 >> 2] = -2147483648;
                }
                $242($23_1, $15_1);
              }
              block65: {
                block63: {
                  switch (HEAP32[$6_1 + 424 >> 2] + 2147483646 | 0) {
                    case 0:
                      $5_1 = fimport$29(+HEAPF64[$6_1 + 432 >> 3]) | 0;
                      $175($6_1 + 424 | 0);
                      break block65;
                    case 2:
                      $0_1 = HEAP32[$6_1 + 428 >> 2];
                      $5_1 = $33($0_1);
                      $218($0_1);
                      break block65;
                    default:
                      break block63;
                  }
                  ;
                }
                $0_1 = $6_1 + 424 | 0;
                $5_1 = $60($0_1);
                $175($0_1);
              }
              HEAP32[$7_1 + 8 >> 2] = HEAP32[$7_1 + 8 >> 2] + 1;
              break block;
            }
            HEAP32[$7_1 + 8 >> 2] = HEAP32[$7_1 + 8 >> 2] + 1;
          }
        }
        $229(HEAP32[$6_1 + 76 >> 2]);
        $229(HEAP32[$6_1 + 72 >> 2]);
        global$0 = $6_1 + 624 | 0;
        return $5_1 | 0;
      }
      function $1($0_1, $1_1, $2_1, $3_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        $3_1 = $3_1 | 0;
        var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
        $4_1 = global$0 - 944 | 0;
        global$0 = $4_1;
        $233($4_1 + 216 | 0, $0_1, $1_1);
        $22_1 = HEAP32[$4_1 + 216 >> 2];
        $23_1 = HEAP32[$4_1 + 220 >> 2];
        $5($4_1 + 336 | 0, $22_1, $23_1, 5);
        block27: {
          if (HEAP32[$4_1 + 336 >> 2] == -2147483648) {
            $5_1 = HEAP32[$4_1 + 348 >> 2];
            $1_1 = HEAP32[$4_1 + 340 >> 2];
            $0_1 = HEAP32[$4_1 + 344 >> 2];
            HEAP32[$4_1 + 828 >> 2] = 4;
            HEAP32[$4_1 + 824 >> 2] = 70844;
            HEAP32[$4_1 + 816 >> 2] = $1_1;
            HEAP32[$4_1 + 820 >> 2] = $0_1;
            HEAP32[$4_1 + 812 >> 2] = 9;
            HEAP32[$4_1 + 808 >> 2] = 70835;
            $0_1 = $4_1 + 888 | 0;
            $88($0_1, $4_1 + 808 | 0, 3);
            $187($0_1, $5_1, 0);
            $0_1 = HEAP32[$4_1 + 892 >> 2];
            $7_1 = $117(21, $0_1, HEAP32[$4_1 + 896 >> 2]);
            $242(HEAP32[$4_1 + 888 >> 2], $0_1);
          } else {
            block22: {
              $0_1 = $4_1 + 664 | 0;
              $267($0_1, $4_1 + 336 | 0, 36);
              HEAP32[$4_1 + 700 >> 2] = 0;
              wasm2js_i32$0 = $4_1, wasm2js_i32$1 = $179(HEAP32[$4_1 + 668 >> 2], HEAP32[$4_1 + 672 >> 2], 0), HEAP32[wasm2js_i32$0 + 356 >> 2] = wasm2js_i32$1;
              HEAP32[$4_1 + 352 >> 2] = 0;
              HEAP32[$4_1 + 344 >> 2] = 0;
              HEAP32[$4_1 + 336 >> 2] = 0;
              HEAP32[$4_1 + 340 >> 2] = 4;
              HEAP32[$4_1 + 348 >> 2] = $0_1;
              block3: {
                block: {
                  while (1) {
                    block2: {
                      $39($4_1 + 908 | 0, $4_1 + 336 | 0);
                      $1_1 = HEAP32[$4_1 + 908 >> 2];
                      if (!$1_1) {
                        break block;
                      }
                      $0_1 = HEAP32[$4_1 + 912 >> 2];
                      HEAP32[$4_1 + 800 >> 2] = 0;
                      HEAP32[$4_1 + 792 >> 2] = 0;
                      HEAP32[$4_1 + 796 >> 2] = 4;
                      $248($4_1 + 888 | 0, $1_1, $0_1);
                      while (1) {
                        block1: {
                          $61($4_1 + 808 | 0, $4_1 + 888 | 0);
                          $5_1 = HEAP32[$4_1 + 808 >> 2];
                          if (!$5_1) {
                            break block1;
                          }
                          $0_1 = HEAP32[$4_1 + 800 >> 2] << 3;
                          $7_1 = HEAP32[$4_1 + 812 >> 2];
                          $8_1 = HEAP32[$4_1 + 796 >> 2];
                          $1_1 = $8_1;
                          while (1) {
                            if ($0_1) {
                              if (HEAP32[$1_1 + 4 >> 2] == ($7_1 | 0)) {
                                if (!$125(HEAP32[$1_1 >> 2], $5_1, $7_1)) {
                                  break block2;
                                }
                              }
                              $1_1 = $1_1 + 8 | 0;
                              $0_1 = $0_1 - 8 | 0;
                              continue;
                            }
                            break;
                          }
                          ;
                          $153($4_1 + 792 | 0, $5_1, $7_1);
                          continue;
                        }
                        break;
                      }
                      ;
                      $243(HEAP32[$4_1 + 792 >> 2], HEAP32[$4_1 + 796 >> 2]);
                      continue;
                    }
                    break;
                  }
                  ;
                  $243(HEAP32[$4_1 + 792 >> 2], $8_1);
                  break block3;
                }
                $5_1 = 0;
              }
              $246(HEAP32[$4_1 + 336 >> 2], HEAP32[$4_1 + 340 >> 2]);
              if ($5_1) {
                HEAP32[$4_1 + 356 >> 2] = 16;
                HEAP32[$4_1 + 352 >> 2] = 70803;
                HEAP32[$4_1 + 348 >> 2] = $7_1;
                HEAP32[$4_1 + 344 >> 2] = $5_1;
                HEAP32[$4_1 + 340 >> 2] = 1;
                HEAP32[$4_1 + 336 >> 2] = 70802;
                $88($4_1 + 808 | 0, $4_1 + 336 | 0, 3);
                $0_1 = HEAP32[$4_1 + 812 >> 2];
                $207($4_1 + 700 | 0, 21, $0_1, HEAP32[$4_1 + 816 >> 2]);
                $242(HEAP32[$4_1 + 808 >> 2], $0_1);
              }
              if (($215(HEAP32[$4_1 + 668 >> 2], HEAP32[$4_1 + 672 >> 2], 0) & 255) != 5) {
                $70($4_1 + 700 | 0, 70819, 9, 70828, 7, $22_1, $23_1);
              }
              HEAP8[$4_1 + 788 | 0] = 0;
              HEAP32[$4_1 + 736 >> 2] = 0;
              HEAP32[$4_1 + 728 >> 2] = 0;
              HEAP32[$4_1 + 732 >> 2] = 4;
              HEAP32[$4_1 + 780 >> 2] = 4;
              HEAP32[$4_1 + 784 >> 2] = 0;
              HEAP32[$4_1 + 772 >> 2] = 0;
              HEAP32[$4_1 + 776 >> 2] = 0;
              HEAP32[$4_1 + 764 >> 2] = 0;
              HEAP32[$4_1 + 768 >> 2] = 4;
              HEAP32[$4_1 + 756 >> 2] = 4;
              HEAP32[$4_1 + 760 >> 2] = 0;
              HEAP32[$4_1 + 748 >> 2] = 0;
              HEAP32[$4_1 + 752 >> 2] = 0;
              HEAP32[$4_1 + 740 >> 2] = 0;
              HEAP32[$4_1 + 744 >> 2] = 8;
              HEAP32[$4_1 + 720 >> 2] = 0;
              HEAP32[$4_1 + 724 >> 2] = 1078853632;
              HEAP32[$4_1 + 712 >> 2] = 0;
              HEAP32[$4_1 + 716 >> 2] = 1077149696;
              HEAP32[$4_1 + 704 >> 2] = 1;
              HEAP32[$4_1 + 708 >> 2] = 0;
              $59($4_1 + 664 | 0, 0, 70423, 140, 1, 0, $4_1 + 700 | 0);
              HEAP32[$4_1 + 804 >> 2] = 0;
              HEAP8[$4_1 + 800 | 0] = 32;
              HEAP32[$4_1 + 796 >> 2] = 140;
              HEAP32[$4_1 + 792 >> 2] = 70423;
              $20_1 = $4_1 + 396 | 0;
              $21_1 = $4_1 + 812 | 0;
              $6_1 = $4_1 + 776 | 0;
              $16_1 = $4_1 + 764 | 0;
              $24_1 = $4_1 + 752 | 0;
              $17_1 = $4_1 + 740 | 0;
              $19_1 = $4_1 + 728 | 0;
              label3: while (1) {
                block4: {
                  $75($4_1 + 208 | 0, $4_1 + 792 | 0);
                  $1_1 = HEAP32[$4_1 + 208 >> 2];
                  if (!$1_1) {
                    break block4;
                  }
                  $11_1 = HEAP32[$4_1 + 212 >> 2];
                  $0_1 = HEAP32[$4_1 + 804 >> 2];
                  HEAP32[$4_1 + 804 >> 2] = $0_1 + 1;
                  $217($4_1 + 200 | 0, $4_1 + 664 | 0, 0, $1_1, $11_1);
                  $5_1 = HEAP32[$4_1 + 204 >> 2];
                  if (($5_1 | 0) == 2147483647) {
                    continue;
                  }
                  $9_1 = HEAP32[$4_1 + 200 >> 2];
                  block16: {
                    switch ($0_1 | 0) {
                      case 2:
                        $18($1_1, $11_1, $9_1, $5_1, HEAPU8[$4_1 + 788 | 0], $19_1, $4_1 + 700 | 0);
                        continue;
                      case 4:
                      case 5:
                        $0_1 = $4_1 + 700 | 0;
                        $87($4_1 + 56 | 0, $1_1, $11_1, $9_1, $5_1, $0_1);
                        $34(HEAP32[$4_1 + 56 >> 2], HEAP32[$4_1 + 60 >> 2], 26, $0_1);
                        continue;
                      case 7:
                        if (($215(HEAP32[$9_1 + 4 >> 2], HEAP32[$9_1 + 8 >> 2], $5_1) & 255) != 5) {
                          $86($4_1 + 104 | 0, $9_1, $5_1);
                          $70($4_1 + 700 | 0, 70848, 35, 70883, 6, HEAP32[$4_1 + 104 >> 2], HEAP32[$4_1 + 108 >> 2]);
                        }
                        $248($4_1 + 876 | 0, $9_1, $5_1);
                        while (1) {
                          $61($4_1 + 888 | 0, $4_1 + 876 | 0);
                          $11_1 = HEAP32[$4_1 + 888 >> 2];
                          if (!$11_1) {
                            continue label3;
                          }
                          $7_1 = HEAP32[$4_1 + 900 >> 2];
                          $10_1 = HEAP32[$4_1 + 896 >> 2];
                          $8_1 = HEAP32[$4_1 + 892 >> 2];
                          $82($4_1 + 96 | 0, 70889, 214, $11_1, $8_1);
                          $50($4_1 + 88 | 0, $10_1, $7_1);
                          $1_1 = HEAP32[$4_1 + 88 >> 2];
                          $12_1 = $1_1 ? HEAP32[$4_1 + 92 >> 2] : 0;
                          $18_1 = HEAP32[$4_1 + 100 >> 2];
                          $13_1 = HEAP32[$4_1 + 96 >> 2] & $18_1 >>> 0 < 15;
                          if (!$13_1) {
                            HEAP32[$4_1 + 820 >> 2] = $8_1;
                            HEAP32[$4_1 + 816 >> 2] = $11_1;
                            HEAP32[$4_1 + 812 >> 2] = 7;
                            HEAP32[$4_1 + 808 >> 2] = 71103;
                            $88($4_1 + 908 | 0, $4_1 + 808 | 0, 2);
                            $0_1 = HEAP32[$4_1 + 912 >> 2];
                            $207($4_1 + 700 | 0, 19, $0_1, HEAP32[$4_1 + 916 >> 2]);
                            $242(HEAP32[$4_1 + 908 >> 2], $0_1);
                          }
                          HEAP8[$4_1 + 816 | 0] = 46;
                          HEAP32[$4_1 + 812 >> 2] = $12_1;
                          $1_1 = $1_1 ? $1_1 : 1;
                          HEAP32[$4_1 + 808 >> 2] = $1_1;
                          while (1) {
                            block17: {
                              $75($4_1 + 80 | 0, $4_1 + 808 | 0);
                              $0_1 = HEAP32[$4_1 + 80 >> 2];
                              if (!$0_1) {
                                break block17;
                              }
                              if (HEAP32[$4_1 + 84 >> 2]) {
                                continue;
                              }
                            }
                            break;
                          }
                          ;
                          block18: {
                            if (!$0_1) {
                              HEAP8[$4_1 + 816 | 0] = 46;
                              HEAP32[$4_1 + 812 >> 2] = $12_1;
                              HEAP32[$4_1 + 808 >> 2] = $1_1;
                              if ($168($4_1 + 808 | 0) >>> 0 <= 8) {
                                break block18;
                              }
                            }
                            $86($4_1 + 72 | 0, $10_1, $7_1);
                            $70($4_1 + 700 | 0, 71110, 39, $11_1, $8_1, HEAP32[$4_1 + 72 >> 2], HEAP32[$4_1 + 76 >> 2]);
                          }
                          $0_1 = -2147483648;
                          if ($13_1) {
                            $98($21_1, $1_1, $12_1);
                            $14_1 = HEAP32[$4_1 + 816 >> 2];
                            $15_1 = HEAP32[$4_1 + 820 >> 2];
                            $5_1 = $18_1;
                            $0_1 = HEAP32[$4_1 + 812 >> 2];
                          }
                          $1_1 = ($0_1 | 0) != -2147483648;
                          $7_1 = HEAP32[$4_1 + 784 >> 2];
                          if ($1_1 >>> 0 > HEAP32[$4_1 + 776 >> 2] - $7_1 >>> 0) {
                            $140($6_1, $7_1, $1_1, 4, 16);
                            $7_1 = HEAP32[$4_1 + 784 >> 2];
                          }
                          $1_1 = HEAP32[$4_1 + 780 >> 2] + ($7_1 << 4) | 0;
                          while (1) {
                            if (($0_1 | 0) != -2147483648) {
                              HEAP32[$1_1 >> 2] = $5_1;
                              $8_1 = $1_1 + 8 | 0;
                              HEAP32[$8_1 >> 2] = $14_1;
                              HEAP32[$8_1 + 4 >> 2] = $15_1;
                              HEAP32[$1_1 + 4 >> 2] = $0_1;
                              $1_1 = $1_1 + 16 | 0;
                              $7_1 = $7_1 + 1 | 0;
                              $0_1 = -2147483648;
                              continue;
                            }
                            break;
                          }
                          ;
                          HEAP32[$4_1 + 784 >> 2] = $7_1;
                          continue;
                        }
                        ;
                      case 8:
                        $59($9_1, $5_1, 70692, 15, 70707, 5, $4_1 + 700 | 0);
                        $217($4_1 + 128 | 0, $9_1, $5_1, 70712, 9);
                        $25_1 = $119(HEAP32[$4_1 + 128 >> 2], HEAP32[$4_1 + 132 >> 2]);
                        $217($4_1 + 120 | 0, $9_1, $5_1, 70721, 5);
                        $26_1 = $119(HEAP32[$4_1 + 120 >> 2], HEAP32[$4_1 + 124 >> 2]);
                        block19: {
                          if ($167(70728, $25_1)) {
                            $14_1 = 1;
                            $15_1 = 0;
                            if ($167(70728, $26_1)) {
                              break block19;
                            }
                          }
                          $14_1 = 0;
                          $15_1 = 0;
                          if (!($120($9_1, $5_1) & 255)) {
                            break block19;
                          }
                          $86($4_1 + 112 | 0, $9_1, $5_1);
                          $70($4_1 + 700 | 0, 70752, 46, 70798, 4, HEAP32[$4_1 + 112 >> 2], HEAP32[$4_1 + 116 >> 2]);
                        }
                        HEAPF64[$4_1 + 720 >> 3] = $26_1;
                        HEAPF64[$4_1 + 712 >> 3] = $25_1;
                        HEAP32[$4_1 + 704 >> 2] = $14_1;
                        HEAP32[$4_1 + 708 >> 2] = 0;
                        continue;
                      case 10:
                        $134($1_1, $11_1, $9_1, $5_1, $4_1 + 700 | 0);
                        continue;
                      case 3:
                        $8_1 = HEAP32[$9_1 + 4 >> 2];
                        $0_1 = HEAP32[$9_1 + 8 >> 2];
                        if (($215($8_1, $0_1, $5_1) & 255) == 4) {
                          if (($234($8_1, $0_1, $5_1) | 0) == 1) {
                            continue;
                          }
                        }
                        $18($1_1, $11_1, $9_1, $5_1, HEAPU8[$4_1 + 788 | 0], $24_1, $4_1 + 700 | 0);
                        continue;
                      case 6:
                        $123($1_1, $11_1, $9_1, $5_1, $4_1 + 700 | 0);
                        $249($4_1 + 908 | 0, $9_1, $5_1);
                        while (1) {
                          $141($4_1 - -64 | 0, $4_1 + 908 | 0);
                          $0_1 = HEAP32[$4_1 + 64 >> 2];
                          if (!$0_1) {
                            continue label3;
                          }
                          $1_1 = $4_1 + 336 | 0;
                          $2($1_1, $0_1, HEAP32[$4_1 + 68 >> 2], 0, HEAP32[$4_1 + 768 >> 2], HEAP32[$4_1 + 772 >> 2], 5, 26);
                          $0_1 = HEAP32[$4_1 + 392 >> 2];
                          $5_1 = ($0_1 | 0) != -2147483648;
                          if ($5_1) {
                            $267($4_1 + 808 | 0, $1_1, 56);
                            HEAP32[$4_1 + 896 >> 2] = HEAP32[$20_1 + 8 >> 2];
                            $1_1 = HEAP32[$20_1 + 4 >> 2];
                            HEAP32[$4_1 + 888 >> 2] = HEAP32[$20_1 >> 2];
                            HEAP32[$4_1 + 892 >> 2] = $1_1;
                          } else {
                            $202($4_1 + 700 | 0, HEAP32[$4_1 + 336 >> 2]);
                          }
                          $7_1 = HEAP32[$4_1 + 748 >> 2];
                          if ($5_1 >>> 0 > HEAP32[$4_1 + 740 >> 2] - $7_1 >>> 0) {
                            $140($17_1, $7_1, $5_1, 8, 72);
                            $7_1 = HEAP32[$4_1 + 748 >> 2];
                          }
                          $1_1 = HEAP32[$4_1 + 744 >> 2] + Math_imul($7_1, 72) | 0;
                          while (1) {
                            if (($0_1 | 0) != -2147483648) {
                              $267($1_1, $4_1 + 808 | 0, 56);
                              HEAP32[$1_1 + 56 >> 2] = $0_1;
                              $0_1 = HEAP32[$4_1 + 892 >> 2];
                              $5_1 = $1_1 + 60 | 0;
                              HEAP32[$5_1 >> 2] = HEAP32[$4_1 + 888 >> 2];
                              HEAP32[$5_1 + 4 >> 2] = $0_1;
                              HEAP32[$1_1 + 68 >> 2] = HEAP32[$4_1 + 896 >> 2];
                              $1_1 = $1_1 + 72 | 0;
                              $7_1 = $7_1 + 1 | 0;
                              $0_1 = -2147483648;
                              continue;
                            }
                            break;
                          }
                          ;
                          HEAP32[$4_1 + 748 >> 2] = $7_1;
                          continue;
                        }
                        ;
                      case 9:
                        $50($4_1 + 144 | 0, $9_1, $5_1);
                        if ($185(HEAP32[$4_1 + 144 >> 2], HEAP32[$4_1 + 148 >> 2], 70563, 4)) {
                          continue;
                        }
                        if (!($120($9_1, $5_1) & 255)) {
                          continue;
                        }
                        $86($4_1 + 136 | 0, $9_1, $5_1);
                        $70($4_1 + 700 | 0, 70567, 15, $1_1, $11_1, HEAP32[$4_1 + 136 >> 2], HEAP32[$4_1 + 140 >> 2]);
                        continue;
                      case 11:
                        $0_1 = $4_1 + 700 | 0;
                        $59($9_1, $5_1, 70582, 11, 70593, 7, $0_1);
                        $217($4_1 + 192 | 0, $9_1, $5_1, 70600, 3);
                        $12_1 = HEAP32[$4_1 + 192 >> 2];
                        $217($4_1 + 184 | 0, $9_1, $5_1, 70603, 7);
                        $7_1 = HEAP32[$4_1 + 188 >> 2];
                        $18_1 = HEAP32[$4_1 + 184 >> 2];
                        $10_1 = HEAP32[$4_1 + 196 >> 2];
                        $13_1 = $10_1;
                        if (($10_1 | 0) == 2147483647) {
                          $86($4_1 + 176 | 0, $9_1, $5_1);
                          $70($0_1, 70610, 22, $1_1, $11_1, HEAP32[$4_1 + 176 >> 2], HEAP32[$4_1 + 180 >> 2]);
                          $13_1 = 2147483647;
                        }
                        $87($4_1 + 168 | 0, 70632, 10, $12_1, $13_1, $4_1 + 700 | 0);
                        $89($4_1 + 864 | 0, HEAP32[$4_1 + 168 >> 2], HEAP32[$4_1 + 172 >> 2]);
                        $8_1 = HEAP32[$4_1 + 864 >> 2];
                        block20: {
                          if (($8_1 | 0) != -2147483648) {
                            $5_1 = HEAP32[$4_1 + 868 >> 2];
                            $160($4_1 + 160 | 0, $5_1, HEAP32[$4_1 + 872 >> 2]);
                            $1_1 = HEAP32[$4_1 + 160 >> 2];
                            $0_1 = HEAP32[$4_1 + 164 >> 2];
                            if ($203($1_1, $0_1, 70681, 6)) {
                              $242($8_1, $5_1);
                              break block20;
                            } else {
                              $0_1 = $203($1_1, $0_1, 70687, 5);
                              $242($8_1, $5_1);
                              if ($0_1) {
                                break block20;
                              }
                            }
                          }
                          $86($4_1 + 152 | 0, $12_1, $10_1);
                          $70($4_1 + 700 | 0, 70642, 25, 70632, 10, HEAP32[$4_1 + 152 >> 2], HEAP32[$4_1 + 156 >> 2]);
                        }
                        if (($7_1 | 0) == 2147483647) {
                          continue;
                        }
                        $134(70667, 14, $18_1, $7_1, $4_1 + 700 | 0);
                        continue;
                      case 1:
                        $123(70412, 11, $9_1, $5_1, $4_1 + 700 | 0);
                        $249($4_1 + 888 | 0, $9_1, $5_1);
                        while (1) {
                          $141($4_1 + 48 | 0, $4_1 + 888 | 0);
                          $10_1 = HEAP32[$4_1 + 48 >> 2];
                          if (!$10_1) {
                            continue label3;
                          }
                          $13_1 = HEAP32[$4_1 + 52 >> 2];
                          $50($4_1 + 40 | 0, $10_1, $13_1);
                          $0_1 = HEAP32[$4_1 + 40 >> 2];
                          if ($0_1) {
                            block21: {
                              $12_1 = HEAP32[$4_1 + 44 >> 2];
                              if (!$12_1) {
                                break block21;
                              }
                              $7_1 = $0_1 ? $0_1 : 1;
                              if ($176($7_1, $12_1, 64)) {
                                break block21;
                              }
                              $73($4_1 + 808 | 0, $7_1, $12_1);
                              $0_1 = HEAP32[$4_1 + 816 >> 2];
                              $242(HEAP32[$4_1 + 808 >> 2], HEAP32[$4_1 + 812 >> 2]);
                              if (($0_1 | 0) != ($12_1 | 0)) {
                                break block21;
                              }
                              if ($203($7_1, $12_1, 67424, 6)) {
                                break block21;
                              }
                              $82($4_1 + 32 | 0, 67430, 67, $7_1, $12_1);
                              if (HEAP32[$4_1 + 32 >> 2]) {
                                break block21;
                              }
                              $8_1 = HEAP32[$4_1 + 772 >> 2];
                              $5_1 = Math_imul($8_1, 12);
                              $1_1 = 0;
                              $0_1 = HEAP32[$4_1 + 768 >> 2];
                              while (1) {
                                if (($1_1 | 0) != ($5_1 | 0)) {
                                  $1_1 = $1_1 + 12 | 0;
                                  if (!$200(($0_1 + $1_1 | 0) - 12 | 0, $7_1, $12_1)) {
                                    continue;
                                  }
                                  break block21;
                                }
                                break;
                              }
                              ;
                              if (($8_1 | 0) == 53) {
                                break block21;
                              }
                              $98($4_1 + 808 | 0, $7_1, $12_1);
                              if (($8_1 | 0) == HEAP32[$4_1 + 764 >> 2]) {
                                $262($16_1, 12, 4);
                                $0_1 = HEAP32[$4_1 + 768 >> 2];
                              }
                              $1_1 = $0_1 + $5_1 | 0;
                              HEAP32[$1_1 + 8 >> 2] = HEAP32[$4_1 + 816 >> 2];
                              $0_1 = HEAP32[$4_1 + 812 >> 2];
                              HEAP32[$1_1 >> 2] = HEAP32[$4_1 + 808 >> 2];
                              HEAP32[$1_1 + 4 >> 2] = $0_1;
                              HEAP32[$4_1 + 772 >> 2] = $8_1 + 1;
                              continue;
                            }
                          }
                          $50($4_1 + 24 | 0, $10_1, $13_1);
                          $1_1 = HEAP32[$4_1 + 24 >> 2];
                          if ($1_1) {
                            $0_1 = HEAP32[$4_1 + 28 >> 2];
                          } else {
                            $86($4_1 + 16 | 0, $10_1, $13_1);
                            $1_1 = HEAP32[$4_1 + 16 >> 2];
                            $0_1 = HEAP32[$4_1 + 20 >> 2];
                          }
                          $207($4_1 + 700 | 0, 24, $1_1, $0_1);
                          continue;
                        }
                        ;
                      case 0:
                        wasm2js_i32$0 = $4_1, wasm2js_i32$1 = $121($1_1, $11_1, $9_1, $5_1, $4_1 + 700 | 0), HEAP8[wasm2js_i32$0 + 788 | 0] = wasm2js_i32$1;
                        continue;
                      default:
                        break block16;
                    }
                    ;
                  }
                  $121($1_1, $11_1, $9_1, $5_1, $4_1 + 700 | 0);
                  continue;
                }
                break;
              }
              ;
              $0_1 = HEAP32[$4_1 + 704 >> 2];
              $5_1 = HEAP32[$4_1 + 708 >> 2];
              $7_1 = HEAP32[$4_1 + 700 >> 2];
              if ($7_1) {
                $14_1 = 2;
                $15_1 = 0;
                if (($0_1 | 0) != 2 | $5_1) {
                  $41($4_1 + 704 | 0);
                } else {
                  $218(HEAP32[$4_1 + 712 >> 2]);
                }
              } else {
                $1_1 = HEAP32[$4_1 + 720 >> 2];
                HEAP32[$4_1 + 264 >> 2] = HEAP32[$4_1 + 716 >> 2];
                HEAP32[$4_1 + 268 >> 2] = $1_1;
                $1_1 = HEAP32[$4_1 + 728 >> 2];
                HEAP32[$4_1 + 272 >> 2] = HEAP32[$4_1 + 724 >> 2];
                HEAP32[$4_1 + 276 >> 2] = $1_1;
                $7_1 = HEAP32[$4_1 + 712 >> 2];
                $13_1 = HEAP32[$4_1 + 732 >> 2];
                $18_1 = HEAP32[$4_1 + 736 >> 2];
                $20_1 = HEAP32[$4_1 + 740 >> 2];
                $10_1 = HEAP32[$4_1 + 744 >> 2];
                $1_1 = HEAP32[$4_1 + 748 >> 2];
                $267($4_1 + 224 | 0, $24_1, 40);
                $14_1 = $0_1;
                $15_1 = $5_1;
              }
              $211($4_1 + 664 | 0);
              if (!$15_1 & ($14_1 | 0) == 2) {
                break block22;
              }
              $0_1 = HEAP32[$4_1 + 276 >> 2];
              HEAP32[$4_1 + 328 >> 2] = HEAP32[$4_1 + 272 >> 2];
              HEAP32[$4_1 + 332 >> 2] = $0_1;
              $0_1 = HEAP32[$4_1 + 268 >> 2];
              HEAP32[$4_1 + 320 >> 2] = HEAP32[$4_1 + 264 >> 2];
              HEAP32[$4_1 + 324 >> 2] = $0_1;
              $267($4_1 + 280 | 0, $4_1 + 224 | 0, 40);
              HEAP32[$4_1 + 928 >> 2] = 0;
              HEAP32[$4_1 + 932 >> 2] = 8;
              HEAP32[$4_1 + 936 >> 2] = 0;
              HEAP32[$4_1 + 940 >> 2] = 0;
              HEAP32[$4_1 + 920 >> 2] = 0;
              HEAP32[$4_1 + 924 >> 2] = 0;
              $21_1 = Math_imul($1_1, 72);
              $5_1 = $21_1 + $10_1 | 0;
              $8_1 = $4_1 + 396 | 0;
              $0_1 = 0;
              $1_1 = $10_1;
              $19_1 = $5_1;
              block23: {
                while (1) {
                  if (($0_1 | 0) == ($21_1 | 0)) {
                    break block23;
                  }
                  $6_1 = HEAP32[$1_1 + 56 >> 2];
                  if (($6_1 | 0) != -2147483648) {
                    $16_1 = $4_1 + 336 | 0;
                    $267($16_1, $1_1, 56);
                    $17_1 = HEAP32[$1_1 + 64 >> 2];
                    HEAP32[$8_1 >> 2] = HEAP32[$1_1 + 60 >> 2];
                    HEAP32[$8_1 + 4 >> 2] = $17_1;
                    HEAP32[$8_1 + 8 >> 2] = HEAP32[$1_1 + 68 >> 2];
                    HEAP32[$4_1 + 392 >> 2] = $6_1;
                    $0_1 = $0_1 + 72 | 0;
                    $74($4_1 + 920 | 0, $16_1);
                    $1_1 = $1_1 + 72 | 0;
                    continue;
                  }
                  break;
                }
                ;
                $5_1 = ($0_1 + $10_1 | 0) + 72 | 0;
              }
              $1_1 = $5_1;
              $0_1 = ($19_1 - $1_1 >>> 0) / 72 | 0;
              while (1) {
                if ($0_1) {
                  $0_1 = $0_1 - 1 | 0;
                  $198($1_1);
                  $1_1 = $1_1 + 72 | 0;
                  continue;
                }
                break;
              }
              ;
              $253($20_1, $10_1);
              HEAP32[$4_1 + 816 >> 2] = 0;
              HEAP32[$4_1 + 808 >> 2] = 0;
              HEAP32[$4_1 + 812 >> 2] = 4;
              $0_1 = Math_imul($18_1, 12);
              $1_1 = $13_1;
              while (1) {
                if ($0_1) {
                  $170($4_1 + 808 | 0, fimport$3(HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]) | 0);
                  $0_1 = $0_1 - 12 | 0;
                  $1_1 = $1_1 + 12 | 0;
                  continue;
                }
                break;
              }
              ;
              $16_1 = HEAP32[$4_1 + 816 >> 2];
              $0_1 = HEAP32[$4_1 + 808 >> 2];
              $5_1 = HEAP32[$4_1 + 812 >> 2];
              $17_1 = $213(8, 344);
              $10_1 = $17_1;
              HEAP32[$10_1 + 16 >> 2] = 2;
              HEAP32[$10_1 + 20 >> 2] = 0;
              HEAP32[$10_1 + 8 >> 2] = 0;
              HEAP32[$10_1 >> 2] = 2;
              HEAP32[$10_1 + 4 >> 2] = 1;
              $1_1 = $213(4, 8);
              HEAP32[$1_1 + 4 >> 2] = $3_1;
              HEAP32[$1_1 >> 2] = $10_1;
              $19_1 = fimport$27($1_1 | 0, 65584) | 0;
              if (HEAPU8[76772] == 1) {
                $1_1 = HEAP32[19192];
              } else {
                $1_1 = fimport$14() | 0;
                fimport$19($1_1 | 0, 0);
                fimport$20($1_1 | 0, 0);
                fimport$21($1_1 | 0, 1);
                block26: {
                  block25: {
                    switch (HEAPU8[76772] - 1 | 0) {
                      case 0:
                        HEAP8[76772] = 2;
                        $229(HEAP32[19192]);
                        break block26;
                      case 1:
                        break block25;
                      default:
                        break block26;
                    }
                    ;
                  }
                  wasm2js_trap();
                }
                HEAP8[76772] = 1;
                HEAP32[19192] = $1_1;
              }
              fimport$22($2_1 | 0, 66604, 12, $19_1 | 0, $1_1 | 0);
              $196($4_1 + 8 | 0);
              $222(HEAP32[$4_1 + 8 >> 2]);
              $10_1 = $2_1;
              if (($10_1 & -4) != 1024) {
                $10_1 = fimport$23($10_1 | 0) | 0;
              }
              $184($4_1, $17_1 + 8 | 0);
              $8_1 = HEAP32[$4_1 + 4 >> 2];
              $3_1 = $4_1 + 336 | 0;
              $6_1 = HEAP32[$4_1 >> 2];
              $267($3_1, $6_1, 328);
              HEAP32[$6_1 + 8 >> 2] = $7_1;
              HEAP32[$6_1 >> 2] = $14_1;
              HEAP32[$6_1 + 4 >> 2] = $15_1;
              HEAP32[$6_1 + 64 >> 2] = $7_1;
              HEAP32[$6_1 + 56 >> 2] = $14_1;
              HEAP32[$6_1 + 60 >> 2] = $15_1;
              HEAP32[$6_1 + 48 >> 2] = $16_1;
              HEAP32[$6_1 + 44 >> 2] = $16_1;
              HEAP32[$6_1 + 36 >> 2] = $0_1;
              HEAP32[$6_1 + 40 >> 2] = $5_1;
              HEAP32[$6_1 + 32 >> 2] = 0;
              HEAP32[$6_1 + 24 >> 2] = 0;
              HEAP32[$6_1 + 28 >> 2] = 8;
              HEAP32[$6_1 + 84 >> 2] = $13_1;
              HEAP32[$6_1 + 88 >> 2] = $18_1;
              HEAP32[$6_1 + 100 >> 2] = 0;
              HEAP32[$6_1 + 92 >> 2] = 0;
              HEAP32[$6_1 + 96 >> 2] = 8;
              $0_1 = HEAP32[$4_1 + 324 >> 2];
              $1_1 = HEAP32[$4_1 + 320 >> 2];
              HEAP32[$6_1 + 12 >> 2] = $1_1;
              HEAP32[$6_1 + 16 >> 2] = $0_1;
              HEAP32[$6_1 + 20 >> 2] = HEAP32[$4_1 + 328 >> 2];
              HEAP32[$6_1 + 68 >> 2] = $1_1;
              HEAP32[$6_1 + 72 >> 2] = $0_1;
              $0_1 = HEAP32[$4_1 + 332 >> 2];
              HEAP32[$6_1 + 76 >> 2] = HEAP32[$4_1 + 328 >> 2];
              HEAP32[$6_1 + 80 >> 2] = $0_1;
              $267($6_1 + 104 | 0, $4_1 + 280 | 0, 40);
              HEAP32[$6_1 + 184 >> 2] = 0;
              HEAP32[$6_1 + 188 >> 2] = 0;
              HEAP32[$6_1 + 176 >> 2] = 0;
              HEAP32[$6_1 + 180 >> 2] = 8;
              HEAP32[$6_1 + 168 >> 2] = 0;
              HEAP32[$6_1 + 172 >> 2] = 0;
              HEAP32[$6_1 + 208 >> 2] = 0;
              HEAP32[$6_1 + 212 >> 2] = 4;
              $0_1 = HEAP32[$4_1 + 940 >> 2];
              HEAP32[$6_1 + 160 >> 2] = HEAP32[$4_1 + 936 >> 2];
              HEAP32[$6_1 + 164 >> 2] = $0_1;
              $0_1 = HEAP32[$4_1 + 932 >> 2];
              HEAP32[$6_1 + 152 >> 2] = HEAP32[$4_1 + 928 >> 2];
              HEAP32[$6_1 + 156 >> 2] = $0_1;
              $0_1 = HEAP32[$4_1 + 924 >> 2];
              HEAP32[$6_1 + 144 >> 2] = HEAP32[$4_1 + 920 >> 2];
              HEAP32[$6_1 + 148 >> 2] = $0_1;
              $0_1 = HEAP32[16409];
              HEAP32[$6_1 + 192 >> 2] = HEAP32[16408];
              HEAP32[$6_1 + 196 >> 2] = $0_1;
              $0_1 = HEAP32[16411];
              HEAP32[$6_1 + 200 >> 2] = HEAP32[16410];
              HEAP32[$6_1 + 204 >> 2] = $0_1;
              $1_1 = 80;
              $0_1 = $6_1 + 216 | 0;
              if ($0_1 + 80 >>> 0 > __wasm_memory_size() << 16 >>> 0) {
                wasm2js_trap();
              }
              while (1) {
                if ($1_1) {
                  $1_1 = $1_1 - 1 | 0;
                  HEAP8[$0_1 + $1_1 | 0] = 0;
                  continue;
                }
                break;
              }
              ;
              HEAP8[$6_1 + 320 | 0] = 0;
              HEAP32[$6_1 + 316 >> 2] = $10_1;
              HEAP32[$6_1 + 312 >> 2] = 12;
              HEAP32[$6_1 + 308 >> 2] = 66604;
              HEAP32[$6_1 + 304 >> 2] = -2147483648;
              HEAP32[$6_1 + 300 >> 2] = $19_1;
              HEAP32[$6_1 + 296 >> 2] = 1;
              HEAP32[$8_1 >> 2] = HEAP32[$8_1 >> 2] + 1;
              $28($3_1);
              $0_1 = $213(4, 4);
              HEAP32[$0_1 >> 2] = $17_1;
              $1_1 = fimport$28($0_1 | 0, 65604) | 0;
              break block27;
            }
          }
          $229($3_1);
          $1_1 = $33($7_1);
          $218($7_1);
        }
        $229($2_1);
        if ($23_1) {
          $46($22_1, 1);
        }
        global$0 = $4_1 + 944 | 0;
        return $1_1 | 0;
      }
      function $2($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1) {
        var $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0, wasm2js_i32$2 = 0;
        $8_1 = global$0 - 336 | 0;
        global$0 = $8_1;
        HEAP32[$8_1 + 140 >> 2] = 0;
        $217($8_1 + 128 | 0, $1_1, $2_1, 67749, 4);
        $50($8_1 + 120 | 0, HEAP32[$8_1 + 128 >> 2], HEAP32[$8_1 + 132 >> 2]);
        $10_1 = $8_1 + 104 | 0;
        $9_1 = HEAP32[$8_1 + 120 >> 2];
        $17_1 = $9_1 ? $9_1 : 1;
        $20_1 = $17_1;
        $18_1 = $9_1 ? HEAP32[$8_1 + 124 >> 2] : 0;
        $9_1 = $18_1;
        if (!$9_1) {
          $86($8_1 + 112 | 0, $1_1, $2_1);
          $70($8_1 + 140 | 0, 71422, 21, 71443, 9, HEAP32[$8_1 + 112 >> 2], HEAP32[$8_1 + 116 >> 2]);
          $9_1 = 0;
        }
        $82($10_1, 66104, 117, $20_1, $9_1);
        block: {
          if (HEAP32[$8_1 + 104 >> 2] & 1) {
            $9_1 = HEAP32[$8_1 + 108 >> 2];
            $14_1 = 0;
            if ($9_1 >>> 0 > 14) {
              break block;
            }
          } else {
            HEAP32[$8_1 + 252 >> 2] = 117;
            HEAP32[$8_1 + 248 >> 2] = 66104;
            HEAP32[$8_1 + 244 >> 2] = 13;
            HEAP32[$8_1 + 240 >> 2] = 66091;
            HEAP32[$8_1 + 236 >> 2] = $18_1;
            HEAP32[$8_1 + 232 >> 2] = $17_1;
            $88($8_1 + 316 | 0, $8_1 + 232 | 0, 3);
            $9_1 = HEAP32[$8_1 + 320 >> 2];
            $207($8_1 + 140 | 0, 22, $9_1, HEAP32[$8_1 + 324 >> 2]);
            $242(HEAP32[$8_1 + 316 >> 2], $9_1);
            $9_1 = 0;
          }
          $14_1 = HEAPU8[$9_1 + 71452 | 0];
        }
        $111($8_1 + 96 | 0, 66221, 58, $9_1);
        $22_1 = HEAP32[$8_1 + 96 >> 2];
        $23_1 = HEAP32[$8_1 + 100 >> 2];
        $24_1 = $203($22_1, $23_1, 67626, 1);
        HEAP32[$8_1 + 144 >> 2] = -2147483647;
        HEAP8[$8_1 + 148 | 0] = 1;
        if (!$3_1) {
          $175($8_1 + 144 | 0);
          HEAP32[$8_1 + 144 >> 2] = -2147483648;
        }
        $248($8_1 + 164 | 0, $1_1, $2_1);
        $21_1 = ($14_1 | 0) == 13 | $24_1;
        $9_1 = 0;
        $10_1 = 1;
        $26_1 = 1;
        $20_1 = 1;
        while (1) {
          block1: {
            $61($8_1 + 176 | 0, $8_1 + 164 | 0);
            $11_1 = HEAP32[$8_1 + 176 >> 2];
            if (!$11_1) {
              break block1;
            }
            $13_1 = HEAP32[$8_1 + 188 >> 2];
            $12_1 = HEAP32[$8_1 + 184 >> 2];
            $15_1 = HEAP32[$8_1 + 180 >> 2];
            if ($203($11_1, $15_1, 71368, 2)) {
              HEAP32[$8_1 + 304 >> 2] = 0;
              HEAP32[$8_1 + 308 >> 2] = 0;
              HEAP32[$8_1 + 324 >> 2] = $5_1;
              HEAP32[$8_1 + 320 >> 2] = $4_1;
              HEAP32[$8_1 + 328 >> 2] = $8_1 + 140;
              HEAP32[$8_1 + 316 >> 2] = $8_1 + 304;
              $249($8_1 + 232 | 0, $12_1, $13_1);
              while (1) {
                $141($8_1 + 40 | 0, $8_1 + 232 | 0);
                $1_1 = HEAP32[$8_1 + 40 >> 2];
                if ($1_1) {
                  $50($8_1 + 32 | 0, $1_1, HEAP32[$8_1 + 44 >> 2]);
                  $1_1 = HEAP32[$8_1 + 32 >> 2];
                  $71($8_1 + 316 | 0, $1_1 ? $1_1 : 1, $1_1 ? HEAP32[$8_1 + 36 >> 2] : 0);
                  continue;
                }
                break;
              }
              ;
              $50($8_1 + 24 | 0, $12_1, $13_1);
              $16_1 = HEAP32[$8_1 + 28 >> 2];
              $2_1 = HEAP32[$8_1 + 24 >> 2];
              HEAP32[$8_1 + 232 >> 2] = 0;
              HEAP32[$8_1 + 236 >> 2] = 0;
              $1_1 = $2_1 ? $2_1 : 1;
              $2_1 = $2_1 ? $16_1 : 0;
              if ($64($8_1 + 232 | 0, $1_1, $2_1, $4_1, $5_1)) {
                $71($8_1 + 316 | 0, $1_1, $2_1);
                $2_1 = 0;
                $1_1 = 1;
              }
              while (1) {
                if ($2_1) {
                  $110($8_1 + 232 | 0, $1_1, $2_1, 6);
                  $1_1 = HEAP32[$8_1 + 244 >> 2];
                  $2_1 = HEAP32[$8_1 + 240 >> 2];
                  $16_1 = HEAP32[$8_1 + 236 >> 2];
                  if ($16_1) {
                    $71($8_1 + 316 | 0, HEAP32[$8_1 + 232 >> 2], $16_1);
                  }
                  $114($8_1 + 16 | 0, $2_1, $1_1, 1);
                  $1_1 = HEAP32[$8_1 + 16 >> 2];
                  $2_1 = $1_1 ? HEAP32[$8_1 + 20 >> 2] : 0;
                  $1_1 = $1_1 ? $1_1 : 1;
                  continue;
                }
                break;
              }
              ;
              $1_1 = HEAP32[$8_1 + 308 >> 2];
              $25_1 = $1_1;
              $16_1 = HEAP32[$8_1 + 304 >> 2];
              if ($1_1 | $16_1) {
                continue;
              }
              $86($8_1 + 8 | 0, $12_1, $13_1);
              $70($8_1 + 140 | 0, 71347, 21, 71368, 2, HEAP32[$8_1 + 8 >> 2], HEAP32[$8_1 + 12 >> 2]);
              $16_1 = HEAP32[$8_1 + 304 >> 2];
              $25_1 = HEAP32[$8_1 + 308 >> 2];
              continue;
            }
            if ($203($11_1, $15_1, 71375, 5)) {
              $86($8_1 + 80 | 0, $12_1, $13_1);
              $2_1 = HEAP32[$8_1 + 84 >> 2];
              $1_1 = HEAP32[$8_1 + 80 >> 2];
              $19_1 = $119($12_1, $13_1);
              if (($215(HEAP32[$12_1 + 4 >> 2], HEAP32[$12_1 + 8 >> 2], $13_1) & 255) != 2) {
                $87($8_1 + 72 | 0, 71375, 5, $12_1, $13_1, $8_1 + 140 | 0);
                $1_1 = HEAP32[$8_1 + 72 >> 2];
                $2_1 = HEAP32[$8_1 + 76 >> 2];
                $194($8_1 - -64 | 0, 71380, 2, $1_1, $2_1);
                $13_1 = HEAP32[$8_1 + 68 >> 2];
                $11_1 = HEAP32[$8_1 + 64 >> 2];
                HEAP32[$8_1 + 232 >> 2] = 115;
                $194($8_1 + 56 | 0, $8_1 + 232 | 0, 1, $1_1, $2_1);
                $12_1 = HEAP32[$8_1 + 56 >> 2];
                $55($8_1 + 48 | 0, $11_1 ? $11_1 : $12_1 ? $12_1 : $1_1, $11_1 ? $13_1 : $12_1 ? HEAP32[$8_1 + 60 >> 2] : $2_1);
                $13_1 = HEAP32[$8_1 + 48 >> 2];
                if ($13_1) {
                  $19_1 = ($11_1 ? 1 : $12_1 ? 1e3 : 1) * +FUNCTION_TABLE[$6_1 | 0]($13_1, HEAP32[$8_1 + 52 >> 2]);
                } else {
                  $19_1 = NaN;
                }
              }
              if ($167(71384, $19_1)) {
                continue;
              }
              $207($8_1 + 140 | 0, 37, $1_1, $2_1);
              continue;
            }
            $87($8_1 + 88 | 0, $11_1, $15_1, $12_1, $13_1, $8_1 + 140 | 0);
            $1_1 = HEAP32[$8_1 + 92 >> 2];
            $2_1 = HEAP32[$8_1 + 88 >> 2];
            if ($203($11_1, $15_1, $22_1, $23_1)) {
              block2: {
                if (!$3_1) {
                  if ($24_1) {
                    break block2;
                  }
                  $21_1 = 1;
                  $9_1 = $1_1;
                  $10_1 = $2_1;
                  continue;
                }
                $9_1 = $2_1;
                $2_1 = $203($2_1, $1_1, 66680, 4);
                $10_1 = $2_1 ? 1 : $9_1;
                $9_1 = $2_1 ? 0 : $1_1;
                $21_1 = ($9_1 | 0) != 0 | $21_1;
                if (!$24_1) {
                  continue;
                }
                if ($9_1) {
                  $70($8_1 + 140 | 0, 71501, 8, $17_1, $18_1, $10_1, $9_1);
                  $9_1 = $1_1;
                } else {
                  $9_1 = 0;
                }
                continue;
              }
            }
            if ($203($11_1, $15_1, 67749, 4)) {
              continue;
            }
            if ($203($11_1, $15_1, 71486, 6)) {
              $34($2_1, $1_1, $7_1, $8_1 + 140 | 0);
              $220($8_1 + 232 | 0, $2_1, $1_1);
              $175($8_1 + 144 | 0);
              $1_1 = HEAP32[$8_1 + 244 >> 2];
              HEAP32[$8_1 + 152 >> 2] = HEAP32[$8_1 + 240 >> 2];
              HEAP32[$8_1 + 156 >> 2] = $1_1;
              $1_1 = HEAP32[$8_1 + 236 >> 2];
              HEAP32[$8_1 + 144 >> 2] = HEAP32[$8_1 + 232 >> 2];
              HEAP32[$8_1 + 148 >> 2] = $1_1;
              continue;
            }
            if ($203($11_1, $15_1, 71492, 4)) {
              $226($8_1 + 140 | 0, $7($2_1, $1_1, $8_1 + 335 | 0, 7));
              $27_1 = $1_1;
              $20_1 = $2_1;
              continue;
            }
            if ($203($11_1, $15_1, 71496, 5)) {
              $34($2_1, $1_1, $7_1, $8_1 + 140 | 0);
              $28_1 = $1_1;
              $26_1 = $2_1;
            } else {
              $207($8_1 + 140 | 0, 19, $11_1, $15_1);
            }
            continue;
          }
          break;
        }
        ;
        if ($14_1 >>> 0 <= 9) {
          if ($58($8_1 + 144 | 0, 67760)) {
            $207($8_1 + 140 | 0, 29, $17_1, $18_1);
          }
        }
        if (!($21_1 & 1)) {
          HEAP32[$8_1 + 268 >> 2] = 10;
          HEAP32[$8_1 + 264 >> 2] = 71476;
          HEAP32[$8_1 + 260 >> 2] = $18_1;
          HEAP32[$8_1 + 256 >> 2] = $17_1;
          HEAP32[$8_1 + 252 >> 2] = 9;
          HEAP32[$8_1 + 248 >> 2] = 71467;
          HEAP32[$8_1 + 244 >> 2] = $23_1;
          HEAP32[$8_1 + 240 >> 2] = $22_1;
          HEAP32[$8_1 + 236 >> 2] = 1;
          HEAP32[$8_1 + 232 >> 2] = 70802;
          $88($8_1 + 316 | 0, $8_1 + 232 | 0, 5);
          $1_1 = HEAP32[$8_1 + 320 >> 2];
          $207($8_1 + 140 | 0, 20, $1_1, HEAP32[$8_1 + 324 >> 2]);
          $242(HEAP32[$8_1 + 316 >> 2], $1_1);
        }
        if ($14_1 >>> 0 <= 14) {
          block3: {
            $1_1 = 1 << $14_1;
            if ($1_1 & 17420) {
              HEAP8[$8_1 + 176 | 0] = ($14_1 | 0) == 14;
              HEAP32[$8_1 + 324 >> 2] = 0;
              HEAP32[$8_1 + 316 >> 2] = 0;
              HEAP32[$8_1 + 320 >> 2] = 1;
              HEAP32[$8_1 + 244 >> 2] = $9_1;
              HEAP32[$8_1 + 240 >> 2] = $10_1;
              HEAP32[$8_1 + 236 >> 2] = $8_1 + 176;
              HEAP32[$8_1 + 232 >> 2] = $8_1 + 316;
              $1_1 = $14($10_1, $9_1, $8_1 + 232 | 0, 9);
              $242(HEAP32[$8_1 + 316 >> 2], HEAP32[$8_1 + 320 >> 2]);
              $226($8_1 + 140 | 0, $1_1);
              break block3;
            }
            if (!($1_1 & 48)) {
              if (($14_1 | 0) != 11) {
                break block3;
              }
              $183($8_1, 71410, 8, $10_1, $9_1);
              $1_1 = HEAP32[$8_1 >> 2];
              $2_1 = $1_1 ? $1_1 : 1;
              $1_1 = $1_1 ? HEAP32[$8_1 + 4 >> 2] : 0;
              if (wasm2js_i32$0 = $235($2_1, $1_1, 8), wasm2js_i32$1 = 0, wasm2js_i32$2 = $1_1, wasm2js_i32$2 ? wasm2js_i32$0 : wasm2js_i32$1) {
                if (($35($2_1, $1_1) & 255) == 11) {
                  break block3;
                }
              }
              $207($8_1 + 140 | 0, 32, $10_1, $9_1);
              break block3;
            }
            if ($156($10_1, $9_1, 71408, 2)) {
              $207($8_1 + 140 | 0, 31, $10_1, $9_1);
            }
            if (!$9_1) {
              $207($8_1 + 140 | 0, 30, $10_1, 0);
              break block3;
            }
            if ($235($10_1, $9_1, 10)) {
              break block3;
            }
            $207($8_1 + 140 | 0, 30, $10_1, $9_1);
          }
        }
        $98($8_1 + 192 | 0, $10_1, $9_1);
        $98($8_1 + 204 | 0, $20_1, $27_1);
        $98($8_1 + 216 | 0, $26_1, $28_1);
        $3_1 = HEAP32[$8_1 + 140 >> 2];
        $4_1 = HEAP32[$8_1 + 144 >> 2];
        HEAP32[$8_1 + 232 >> 2] = $4_1;
        HEAPF64[$8_1 + 256 >> 3] = $19_1;
        $2_1 = !($16_1 | $25_1);
        $1_1 = $2_1 ? 16 : $16_1;
        $2_1 = $2_1 ? 0 : $25_1;
        $5_1 = $2_1;
        HEAP32[$8_1 + 248 >> 2] = $1_1;
        HEAP32[$8_1 + 252 >> 2] = $2_1;
        $2_1 = HEAP32[$8_1 + 196 >> 2];
        HEAP32[$8_1 + 264 >> 2] = HEAP32[$8_1 + 192 >> 2];
        HEAP32[$8_1 + 268 >> 2] = $2_1;
        HEAP32[$8_1 + 272 >> 2] = HEAP32[$8_1 + 200 >> 2];
        $2_1 = HEAP32[$8_1 + 208 >> 2];
        HEAP32[$8_1 + 276 >> 2] = HEAP32[$8_1 + 204 >> 2];
        HEAP32[$8_1 + 280 >> 2] = $2_1;
        HEAP32[$8_1 + 284 >> 2] = HEAP32[$8_1 + 212 >> 2];
        $2_1 = $8_1 + 144 | 4;
        $6_1 = HEAP32[$2_1 + 4 >> 2];
        HEAP32[$8_1 + 236 >> 2] = HEAP32[$2_1 >> 2];
        HEAP32[$8_1 + 240 >> 2] = $6_1;
        HEAP32[$8_1 + 244 >> 2] = HEAP32[$2_1 + 8 >> 2];
        $6_1 = HEAP32[$8_1 + 220 >> 2];
        HEAP32[$8_1 + 288 >> 2] = HEAP32[$8_1 + 216 >> 2];
        HEAP32[$8_1 + 292 >> 2] = $6_1;
        HEAP32[$8_1 + 296 >> 2] = HEAP32[$8_1 + 224 >> 2];
        HEAP8[$8_1 + 300 | 0] = $14_1;
        if ($3_1) {
          HEAP32[$0_1 + 56 >> 2] = -2147483648;
          HEAP32[$0_1 >> 2] = $3_1;
          if (HEAP32[$8_1 + 288 >> 2] != -2147483648) {
            $198($8_1 + 232 | 0);
          } else {
            $218($4_1);
          }
        } else {
          HEAP32[$0_1 >> 2] = $4_1;
          HEAPF64[$0_1 + 24 >> 3] = $19_1;
          HEAP32[$0_1 + 16 >> 2] = $1_1;
          HEAP32[$0_1 + 20 >> 2] = $5_1;
          $1_1 = HEAP32[$8_1 + 196 >> 2];
          HEAP32[$0_1 + 32 >> 2] = HEAP32[$8_1 + 192 >> 2];
          HEAP32[$0_1 + 36 >> 2] = $1_1;
          HEAP32[$0_1 + 40 >> 2] = HEAP32[$8_1 + 200 >> 2];
          $1_1 = HEAP32[$8_1 + 208 >> 2];
          HEAP32[$0_1 + 44 >> 2] = HEAP32[$8_1 + 204 >> 2];
          HEAP32[$0_1 + 48 >> 2] = $1_1;
          HEAP32[$0_1 + 52 >> 2] = HEAP32[$8_1 + 212 >> 2];
          $1_1 = HEAP32[$8_1 + 220 >> 2];
          HEAP32[$0_1 + 56 >> 2] = HEAP32[$8_1 + 216 >> 2];
          HEAP32[$0_1 + 60 >> 2] = $1_1;
          HEAP32[$0_1 + 64 >> 2] = HEAP32[$8_1 + 224 >> 2];
          $1_1 = HEAP32[$2_1 + 4 >> 2];
          HEAP32[$0_1 + 4 >> 2] = HEAP32[$2_1 >> 2];
          HEAP32[$0_1 + 8 >> 2] = $1_1;
          HEAP32[$0_1 + 12 >> 2] = HEAP32[$2_1 + 8 >> 2];
          HEAP8[$0_1 + 68 | 0] = $14_1;
        }
        global$0 = $8_1 + 336 | 0;
      }
      function $3($0_1, $1_1, $2_1, $3_1, $4_1) {
        var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0, $24_1 = 0, $25_1 = 0, $26_1 = 0, $27_1 = 0, $28_1 = 0, $29_1 = 0, $30_1 = 0, $31_1 = 0, $32_1 = 0, $33_1 = 0, $34_1 = 0, $35_1 = 0, $36_1 = 0;
        $5_1 = global$0 - 144 | 0;
        global$0 = $5_1;
        HEAP32[$5_1 + 32 >> 2] = 4;
        HEAP32[$5_1 + 36 >> 2] = 0;
        HEAP32[$5_1 + 24 >> 2] = 0;
        HEAP32[$5_1 + 28 >> 2] = 0;
        HEAP32[$5_1 + 16 >> 2] = 0;
        HEAP32[$5_1 + 20 >> 2] = 8;
        $19_1 = HEAP32[$2_1 >> 2];
        $20_1 = HEAP32[$2_1 + 4 >> 2];
        if ($19_1 & HEAP32[$1_1 >> 2] | $20_1 & HEAP32[$1_1 + 4 >> 2]) {
          $24_1 = $5_1 + 28 | 0;
          HEAP32[$5_1 + 48 >> 2] = 0;
          HEAP32[$5_1 + 40 >> 2] = 0;
          HEAP32[$5_1 + 44 >> 2] = 8;
          HEAP16[$5_1 + 60 >> 1] = 256;
          HEAP32[$5_1 + 56 >> 2] = 2;
          $16_1 = $2_1 + 32 | 0;
          $17_1 = 1 << HEAPU8[$2_1 + 60 | 0];
          $25_1 = $17_1 & 204;
          $21_1 = HEAP32[$1_1 + 12 >> 2];
          $26_1 = $21_1 + Math_imul(HEAP32[$1_1 + 16 >> 2], 96) | 0;
          $27_1 = $5_1 + 112 | 0;
          $9_1 = $5_1 + 80 | 5;
          $10_1 = $5_1 + 96 | 1;
          $28_1 = $5_1 + 60 | 0;
          $29_1 = HEAP32[$2_1 + 12 >> 2];
          $30_1 = HEAP32[$2_1 + 8 >> 2];
          $31_1 = HEAP32[$2_1 + 20 >> 2];
          $32_1 = HEAP32[$2_1 + 16 >> 2];
          $13_1 = HEAP32[$2_1 + 28 >> 2];
          $14_1 = HEAP32[$2_1 + 24 >> 2];
          $33_1 = ($3_1 | 0) != 1;
          $34_1 = HEAP32[$2_1 + 32 >> 2] + 8 | 0;
          $2_1 = 0;
          block: {
            while (1) {
              block14: {
                if (($2_1 | 0) == 2) {
                  break block;
                }
                $22_1 = $2_1 + 1 | 0;
                HEAP32[$5_1 + 52 >> 2] = $22_1;
                $23_1 = HEAPU8[$2_1 + $28_1 | 0];
                $3_1 = $21_1;
                while (1) {
                  $7_1 = $3_1;
                  if (($7_1 | 0) != ($26_1 | 0)) {
                    $3_1 = $7_1 + 96 | 0;
                    $1_1 = HEAPU8[$7_1 + 68 | 0];
                    if (!($19_1 & HEAP32[$7_1 + 16 >> 2] | $20_1 & HEAP32[$7_1 + 20 >> 2]) | ($33_1 ? (($1_1 | 0) == 14 ^ $23_1) & 1 : (($1_1 | 0) == 14 ^ $23_1) & 1 | (HEAP32[$7_1 + 72 >> 2] != ($4_1 | 0) | $1_1 >>> 0 > 7))) {
                      continue;
                    }
                    $1_1 = HEAP32[$7_1 + 64 >> 2];
                    if ($1_1) {
                      if (!(FUNCTION_TABLE[HEAP32[$31_1 + 20 >> 2]]($32_1, HEAP32[$7_1 + 60 >> 2], $1_1) | 0)) {
                        continue;
                      }
                    }
                    $12_1 = $7_1 + 76 | 0;
                    $11_1 = HEAP32[$7_1 + 84 >> 2];
                    $8_1 = $11_1 << 4;
                    $6_1 = HEAP32[$7_1 + 80 >> 2];
                    $2_1 = 0;
                    $1_1 = 0;
                    block2: {
                      block1: {
                        while (1) {
                          if (($2_1 | 0) == ($8_1 | 0)) {
                            break block1;
                          }
                          if (HEAP32[$2_1 + $6_1 >> 2] != ($14_1 | 0)) {
                            $2_1 = $2_1 + 16 | 0;
                            $1_1 = $1_1 + 1 | 0;
                            continue;
                          }
                          break;
                        }
                        ;
                        $2_1 = $6_1 + ($1_1 << 4) | 0;
                        break block2;
                      }
                      if (($11_1 | 0) == HEAP32[$12_1 >> 2]) {
                        $262($12_1, 16, 4);
                        $6_1 = HEAP32[$7_1 + 80 >> 2];
                      }
                      $1_1 = $6_1 + $8_1 | 0;
                      HEAP16[$1_1 + 12 >> 1] = 0;
                      HEAP32[$1_1 + 8 >> 2] = 0;
                      HEAP32[$1_1 + 4 >> 2] = $13_1;
                      HEAP32[$1_1 >> 2] = $14_1;
                      $1_1 = $11_1 + 1 | 0;
                      HEAP32[$7_1 + 84 >> 2] = $1_1;
                      $2_1 = $8_1 + HEAP32[$7_1 + 80 >> 2] | 0;
                      if (!$1_1) {
                        continue;
                      }
                    }
                    if (HEAP32[$2_1 + 4 >> 2] != ($13_1 | 0)) {
                      HEAP16[$2_1 + 12 >> 1] = 0;
                      HEAP32[$2_1 + 4 >> 2] = $13_1;
                    }
                    $1_1 = HEAPU8[$7_1 + 68 | 0];
                    HEAP32[$5_1 + 64 >> 2] = -2147483648;
                    $18_1 = HEAPF64[$7_1 + 24 >> 3];
                    block7: {
                      block6: {
                        $6_1 = HEAP32[$7_1 + 52 >> 2];
                        if ($6_1) {
                          block3: {
                            $8_1 = HEAP32[$7_1 + 48 >> 2];
                            HEAP8[$5_1 + 128 | 0] = 1;
                            HEAP32[$5_1 + 100 >> 2] = $16_1;
                            HEAP32[$5_1 + 96 >> 2] = $5_1 + 128;
                            $6_1 = $7($8_1, $6_1, $5_1 + 96 | 0, 16);
                            $236($6_1);
                            if (!$6_1 & (HEAP8[$5_1 + 128 | 0] & 1)) {
                              break block3;
                            }
                            $6_1 = 1;
                            block4: {
                              switch ($1_1 | 0) {
                                case 1:
                                  $6_1 = 0;
                                  break;
                                case 0:
                                  break block4;
                                default:
                                  break block6;
                              }
                              ;
                            }
                            if (!$57($7_1, $14_1, $13_1)) {
                              break block6;
                            }
                            $2_1 = $5_1 + 40 | 0;
                            $18_1 = 0;
                            $1_1 = $6_1;
                            break block7;
                          }
                        }
                        if (!$25_1) {
                          $6_1 = HEAPU16[$2_1 + 12 >> 1];
                          if ($6_1 & $17_1) {
                            break block6;
                          }
                          HEAP16[$2_1 + 12 >> 1] = $6_1 | $17_1;
                        }
                        block16: {
                          block12: {
                            block13: {
                              block9: {
                                block8: {
                                  block11: {
                                    block10: {
                                      $6_1 = HEAPU8[$7_1 + 68 | 0];
                                      switch ($6_1 - 10 | 0) {
                                        case 4:
                                          break block10;
                                        case 0:
                                          break block8;
                                        case 1:
                                        case 2:
                                        case 3:
                                          break block9;
                                        default:
                                          break block11;
                                      }
                                      ;
                                    }
                                    $32($5_1 + 96 | 0, HEAP32[$7_1 + 36 >> 2], HEAP32[$7_1 + 40 >> 2], $16_1);
                                    $12_1 = HEAP32[$5_1 + 96 >> 2];
                                    if (($12_1 | 0) == -2147483648) {
                                      $2_1 = 16;
                                      HEAP32[$5_1 + 88 >> 2] = 16;
                                      HEAP32[$5_1 + 84 >> 2] = 71330;
                                      HEAP32[$5_1 + 80 >> 2] = -2147483644;
                                      $1_1 = 71330;
                                      break block12;
                                    }
                                    $11_1 = HEAP32[$5_1 + 100 >> 2];
                                    $8($5_1 + 96 | 0, $11_1, HEAP32[$5_1 + 104 >> 2], $30_1, $29_1, HEAP32[$34_1 >> 2]);
                                    $15_1 = HEAP32[$5_1 + 96 >> 2];
                                    if (($15_1 | 0) == -2147483648) {
                                      $151($5_1 + 8 | 0, HEAPU8[$5_1 + 100 | 0]);
                                      $6_1 = HEAP32[$5_1 + 12 >> 2];
                                      HEAP32[$5_1 + 84 >> 2] = HEAP32[$5_1 + 8 >> 2];
                                      HEAP32[$5_1 + 88 >> 2] = $6_1;
                                      $6_1 = -2147483644;
                                    } else {
                                      $6_1 = HEAPU8[$10_1 + 7 | 0] | HEAPU8[$10_1 + 8 | 0] << 8 | (HEAPU8[$10_1 + 9 | 0] << 16 | HEAPU8[$10_1 + 10 | 0] << 24);
                                      HEAP8[$9_1 + 7 | 0] = $6_1;
                                      HEAP8[$9_1 + 8 | 0] = $6_1 >>> 8;
                                      HEAP8[$9_1 + 9 | 0] = $6_1 >>> 16;
                                      HEAP8[$9_1 + 10 | 0] = $6_1 >>> 24;
                                      $6_1 = HEAPU8[$10_1 + 4 | 0] | HEAPU8[$10_1 + 5 | 0] << 8 | (HEAPU8[$10_1 + 6 | 0] << 16 | HEAPU8[$10_1 + 7 | 0] << 24);
                                      $8_1 = HEAPU8[$10_1 | 0] | HEAPU8[$10_1 + 1 | 0] << 8 | (HEAPU8[$10_1 + 2 | 0] << 16 | HEAPU8[$10_1 + 3 | 0] << 24);
                                      HEAP8[$9_1 | 0] = $8_1;
                                      HEAP8[$9_1 + 1 | 0] = $8_1 >>> 8;
                                      HEAP8[$9_1 + 2 | 0] = $8_1 >>> 16;
                                      HEAP8[$9_1 + 3 | 0] = $8_1 >>> 24;
                                      HEAP8[$9_1 + 4 | 0] = $6_1;
                                      HEAP8[$9_1 + 5 | 0] = $6_1 >>> 8;
                                      HEAP8[$9_1 + 6 | 0] = $6_1 >>> 16;
                                      HEAP8[$9_1 + 7 | 0] = $6_1 >>> 24;
                                      HEAP8[$5_1 + 84 | 0] = $15_1;
                                      $6_1 = -2147483645;
                                    }
                                    HEAP32[$5_1 + 80 >> 2] = $6_1;
                                    $242($12_1, $11_1);
                                    break block13;
                                  }
                                  if ($6_1 - 2 >>> 0 >= 2) {
                                    break block9;
                                  }
                                }
                                $6_1 = HEAP32[$7_1 + 40 >> 2];
                                $8_1 = HEAP32[$7_1 + 36 >> 2];
                                HEAP32[$5_1 + 136 >> 2] = 0;
                                HEAP32[$5_1 + 128 >> 2] = 0;
                                HEAP32[$5_1 + 132 >> 2] = 1;
                                HEAP8[$5_1 + 143 | 0] = 1;
                                HEAP32[$5_1 + 100 >> 2] = $16_1;
                                HEAP32[$5_1 + 104 >> 2] = $5_1 + 143;
                                $11_1 = $5_1 + 128 | 0;
                                HEAP32[$5_1 + 96 >> 2] = $11_1;
                                $12_1 = $14($8_1, $6_1, $5_1 + 96 | 0, 17);
                                $8_1 = HEAP32[$5_1 + 132 >> 2];
                                $6_1 = HEAP32[$5_1 + 136 >> 2];
                                $53($5_1, $8_1, $6_1, 256);
                                $15_1 = $6_1;
                                $6_1 = HEAP32[$5_1 + 4 >> 2];
                                if ($15_1 >>> 0 > $6_1 >>> 0) {
                                  if (HEAP8[$6_1 + $8_1 | 0] <= -65 ? $6_1 : 0) {
                                    break block14;
                                  }
                                  HEAP32[$5_1 + 136 >> 2] = $6_1;
                                  $106($11_1, 8230);
                                  $8_1 = HEAP32[$5_1 + 132 >> 2];
                                }
                                $6_1 = HEAP32[$5_1 + 128 >> 2];
                                block15: {
                                  if (!$12_1 & (HEAP8[$5_1 + 143 | 0] & 1)) {
                                    $35_1 = HEAP32[$5_1 + 136 >> 2];
                                    $36_1 = $8_1;
                                    break block15;
                                  }
                                  $242($6_1, $8_1);
                                  $6_1 = -2147483648;
                                }
                                $236($12_1);
                                $8_1 = -2147483648;
                                HEAP32[$5_1 + 96 >> 2] = -2147483648;
                                if (($6_1 | 0) != -2147483648) {
                                  $175($5_1 + 96 | 0);
                                  $8_1 = -2147483645;
                                }
                                HEAP32[$5_1 + 88 >> 2] = $36_1;
                                HEAP32[$5_1 + 92 >> 2] = $35_1;
                                HEAP32[$5_1 + 84 >> 2] = $6_1;
                                HEAP32[$5_1 + 80 >> 2] = $8_1;
                                break block16;
                              }
                              $6_1 = HEAP32[$7_1 + 40 >> 2];
                              $133($5_1 + 80 | 0, $6_1 ? HEAP32[$7_1 + 36 >> 2] : 0, $6_1);
                              $6_1 = HEAP32[$5_1 + 80 >> 2];
                            }
                            if (($6_1 | 0) != -2147483644) {
                              break block16;
                            }
                            $2_1 = HEAP32[$5_1 + 88 >> 2];
                            $1_1 = HEAP32[$5_1 + 84 >> 2];
                          }
                          $153($24_1, $1_1, $2_1);
                          break block6;
                        }
                        $6_1 = $5_1 + 80 | 0;
                        if (!$250($6_1, 67760)) {
                          $8_1 = HEAPU8[$7_1 + 68 | 0];
                          if (!($8_1 >>> 0 > 10 | !(1 << $8_1 & 1036))) {
                            if (!$57($7_1, $14_1, -1) | ($1_1 | 0) == 10) {
                              $175($6_1);
                              break block6;
                            } else {
                              $175($6_1);
                              $2_1 = $5_1 + 40 | 0;
                              $18_1 = 0;
                              break block7;
                            }
                          }
                        }
                        $175($5_1 - -64 | 0);
                        HEAP32[$2_1 + 8 >> 2] = $13_1;
                        HEAP8[$7_1 + 88 | 0] = 0;
                        $2_1 = HEAP32[$5_1 + 92 >> 2];
                        HEAP32[$5_1 + 72 >> 2] = HEAP32[$5_1 + 88 >> 2];
                        HEAP32[$5_1 + 76 >> 2] = $2_1;
                        $2_1 = HEAP32[$5_1 + 84 >> 2];
                        HEAP32[$5_1 + 64 >> 2] = HEAP32[$5_1 + 80 >> 2];
                        HEAP32[$5_1 + 68 >> 2] = $2_1;
                        $2_1 = $5_1 + 16 | 0;
                        break block7;
                      }
                      $175($5_1 - -64 | 0);
                      continue;
                    }
                    $49($27_1, $7_1);
                    $6_1 = HEAP32[$5_1 + 68 >> 2];
                    HEAP32[$5_1 + 96 >> 2] = HEAP32[$5_1 + 64 >> 2];
                    HEAP32[$5_1 + 100 >> 2] = $6_1;
                    $6_1 = HEAP32[$5_1 + 76 >> 2];
                    HEAP32[$5_1 + 104 >> 2] = HEAP32[$5_1 + 72 >> 2];
                    HEAP32[$5_1 + 108 >> 2] = $6_1;
                    $7_1 = HEAP32[$7_1 + 72 >> 2];
                    $6_1 = HEAP32[$2_1 + 8 >> 2];
                    if (($6_1 | 0) == HEAP32[$2_1 >> 2]) {
                      $262($2_1, 48, 8);
                    }
                    HEAP32[$2_1 + 8 >> 2] = $6_1 + 1;
                    $2_1 = HEAP32[$2_1 + 4 >> 2] + Math_imul($6_1, 48) | 0;
                    $6_1 = HEAP32[$5_1 + 100 >> 2];
                    HEAP32[$2_1 >> 2] = HEAP32[$5_1 + 96 >> 2];
                    HEAP32[$2_1 + 4 >> 2] = $6_1;
                    $6_1 = HEAP32[$5_1 + 108 >> 2];
                    HEAP32[$2_1 + 8 >> 2] = HEAP32[$5_1 + 104 >> 2];
                    HEAP32[$2_1 + 12 >> 2] = $6_1;
                    $6_1 = HEAP32[$5_1 + 116 >> 2];
                    HEAP32[$2_1 + 16 >> 2] = HEAP32[$5_1 + 112 >> 2];
                    HEAP32[$2_1 + 20 >> 2] = $6_1;
                    $6_1 = HEAP32[$5_1 + 124 >> 2];
                    HEAP32[$2_1 + 24 >> 2] = HEAP32[$5_1 + 120 >> 2];
                    HEAP32[$2_1 + 28 >> 2] = $6_1;
                    HEAP8[$2_1 + 44 | 0] = $1_1;
                    HEAP32[$2_1 + 40 >> 2] = $7_1;
                    HEAPF64[$2_1 + 32 >> 3] = $18_1;
                    continue;
                  }
                  break;
                }
                ;
                $2_1 = $22_1;
                continue;
              }
              break;
            }
            ;
            wasm2js_trap();
          }
          $3_1 = HEAP32[$5_1 + 20 >> 2];
          $2_1 = HEAP32[$5_1 + 24 >> 2];
          $1_1 = HEAP32[$5_1 + 48 >> 2];
          block17: {
            if ($2_1 >>> 0 > HEAP32[$5_1 + 40 >> 2] - $1_1 >>> 0) {
              $140($5_1 + 40 | 0, $1_1, $2_1, 8, 48);
              $1_1 = HEAP32[$5_1 + 48 >> 2];
            } else {
              if (!$2_1) {
                break block17;
              }
            }
            $4_1 = Math_imul($2_1, 48);
            if (!$4_1) {
              break block17;
            }
            $267(HEAP32[$5_1 + 44 >> 2] + Math_imul($1_1, 48) | 0, $3_1, $4_1);
          }
          HEAP32[$5_1 + 24 >> 2] = 0;
          HEAP32[$5_1 + 48 >> 2] = $1_1 + $2_1;
          $245(HEAP32[$5_1 + 16 >> 2], $3_1);
          HEAP32[$5_1 + 24 >> 2] = HEAP32[$5_1 + 48 >> 2];
          $1_1 = HEAP32[$5_1 + 44 >> 2];
          HEAP32[$5_1 + 16 >> 2] = HEAP32[$5_1 + 40 >> 2];
          HEAP32[$5_1 + 20 >> 2] = $1_1;
        }
        $1_1 = HEAP32[$5_1 + 36 >> 2];
        HEAP32[$0_1 + 16 >> 2] = HEAP32[$5_1 + 32 >> 2];
        HEAP32[$0_1 + 20 >> 2] = $1_1;
        $1_1 = HEAP32[$5_1 + 28 >> 2];
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$5_1 + 24 >> 2];
        HEAP32[$0_1 + 12 >> 2] = $1_1;
        $1_1 = HEAP32[$5_1 + 20 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$5_1 + 16 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        global$0 = $5_1 + 144 | 0;
      }
      function $4($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0, $21_1 = 0, $22_1 = 0, $23_1 = 0;
        $4_1 = global$0 - 112 | 0;
        global$0 = $4_1;
        block11: {
          if ($203($1_1, $2_1, 1, 0)) {
            $6_1 = 4;
          } else {
            block: {
              if ($203($1_1, $2_1, 71206, 1)) {
                $6_1 = 5;
                break block;
              }
              if ($203($1_1, $2_1, 66689, 4)) {
                $6_1 = 6;
                break block;
              }
              if ($2_1 >>> 0 <= 3) {
                block1: {
                  $6_1 = $1_1 - 1 | 0;
                  $5_1 = $2_1;
                  while (1) {
                    if (!$5_1) {
                      break block1;
                    }
                    $7_1 = $5_1 + $6_1 | 0;
                    $5_1 = $5_1 - 1 | 0;
                    if (HEAP8[$7_1 | 0] >= 0) {
                      continue;
                    }
                    break;
                  }
                  ;
                  $6_1 = 7;
                  break block;
                }
              } else {
                $6_1 = 7;
                if ((HEAPU8[$1_1 | 0] | HEAPU8[$1_1 + 1 | 0] << 8 | (HEAPU8[$1_1 + 2 | 0] << 16 | HEAPU8[$1_1 + 3 | 0] << 24)) & -2139062144) {
                  break block;
                }
                $5_1 = $1_1 + 3 & -4;
                $5_1 = ($1_1 | 0) == ($5_1 | 0) ? 4 : $5_1 - $1_1 | 0;
                $7_1 = $2_1 - 4 | 0;
                while (1) {
                  if ($5_1 >>> 0 < $7_1 >>> 0) {
                    if (HEAP32[$1_1 + $5_1 >> 2] & -2139062144) {
                      break block;
                    }
                    $5_1 = $5_1 + 4 | 0;
                    continue;
                  }
                  break;
                }
                ;
                $5_1 = $1_1 + $7_1 | 0;
                if ((HEAPU8[$5_1 | 0] | HEAPU8[$5_1 + 1 | 0] << 8 | (HEAPU8[$5_1 + 2 | 0] << 16 | HEAPU8[$5_1 + 3 | 0] << 24)) & -2139062144) {
                  break block;
                }
              }
              if (!$235($1_1, $2_1, 11)) {
                $6_1 = 8;
                break block;
              }
              $98($4_1 + 96 | 0, $1_1, $2_1);
              $6_1 = HEAP32[$4_1 + 104 >> 2];
              $11_1 = HEAP32[$4_1 + 100 >> 2];
              $15_1 = HEAP32[$4_1 + 96 >> 2];
              $5_1 = 0;
              while (1) {
                if (($5_1 | 0) != ($6_1 | 0)) {
                  $8_1 = $5_1 + $11_1 | 0;
                  $7_1 = HEAPU8[$8_1 | 0];
                  HEAP8[$8_1 | 0] = $7_1 | (($7_1 - 65 & 255) >>> 0 < 26 ? 32 : 0);
                  $5_1 = $5_1 + 1 | 0;
                  continue;
                }
                break;
              }
              ;
              $16_1 = 8;
              $17_1 = 71207;
              $183($4_1 + 80 | 0, 71207, 8, $11_1, $6_1);
              block2: {
                $14_1 = HEAP32[$4_1 + 80 >> 2];
                if ($14_1) {
                  $18_1 = 443;
                  $5_1 = $14_1;
                  $6_1 = HEAP32[$4_1 + 84 >> 2];
                } else {
                  $16_1 = 7;
                  $17_1 = 71215;
                  $183($4_1 + 72 | 0, 71215, 7, $11_1, $6_1);
                  $5_1 = HEAP32[$4_1 + 72 >> 2];
                  if (!$5_1) {
                    $6_1 = 9;
                    break block2;
                  }
                  $18_1 = 80;
                  $6_1 = HEAP32[$4_1 + 76 >> 2];
                }
                $7_1 = $4_1 + 96 | 0;
                $110($7_1, $5_1, $6_1, 12);
                $19_1 = HEAP32[$4_1 + 108 >> 2];
                $20_1 = HEAP32[$4_1 + 104 >> 2];
                $5_1 = HEAP32[$4_1 + 96 >> 2];
                $21_1 = HEAP32[$4_1 + 100 >> 2];
                HEAP8[$4_1 + 104 | 0] = 64;
                HEAP32[$4_1 + 100 >> 2] = $21_1;
                HEAP32[$4_1 + 96 >> 2] = $5_1;
                $127($4_1 - -64 | 0, $7_1);
                $5_1 = HEAP32[$4_1 + 64 >> 2];
                $6_1 = $5_1 ? $5_1 : 1;
                $13_1 = $5_1 ? HEAP32[$4_1 + 68 >> 2] : 0;
                $8_1 = $6_1 + $13_1 | 0;
                $5_1 = $6_1;
                while (1) {
                  if (($5_1 | 0) != ($8_1 | 0)) {
                    $12_1 = $12_1 + 1 | 0;
                    $7_1 = $5_1 + 1 | 0;
                    $9_1 = HEAPU8[$5_1 | 0];
                    if (($9_1 | 0) == 58) {
                      $23_1 = $12_1 - 1 | 0;
                      $10_1 = 1;
                      $5_1 = $7_1;
                      continue;
                    }
                    $5_1 = $7_1;
                    if (($9_1 | 0) != 93) {
                      continue;
                    }
                    $10_1 = 0;
                    continue;
                  }
                  break;
                }
                ;
                $5_1 = 0;
                $8_1 = $13_1;
                $7_1 = $6_1;
                $9_1 = 0;
                if ($10_1 & 1) {
                  $107($4_1 + 96 | 0, $7_1, $8_1, $23_1);
                  $7_1 = HEAP32[$4_1 + 96 >> 2];
                  if ($7_1) {
                    $8_1 = HEAP32[$4_1 + 100 >> 2];
                    $114($4_1 + 56 | 0, HEAP32[$4_1 + 104 >> 2], HEAP32[$4_1 + 108 >> 2], 1);
                    $22_1 = HEAP32[$4_1 + 60 >> 2];
                    $9_1 = HEAP32[$4_1 + 56 >> 2];
                  } else {
                    $7_1 = $6_1;
                    $9_1 = 0;
                  }
                }
                block3: {
                  if ($3_1) {
                    block4: {
                      $10_1 = 1;
                      if ($203($7_1, $8_1, 71162, 9)) {
                        break block3;
                      }
                      if ($195($7_1, $8_1, 71171, 10)) {
                        break block3;
                      }
                      if ($203($7_1, $8_1, 71181, 5)) {
                        break block3;
                      }
                      if (!$204($7_1, $8_1, 71200, 4)) {
                        break block4;
                      }
                      HEAP8[$4_1 + 104 | 0] = 46;
                      HEAP32[$4_1 + 100 >> 2] = $8_1;
                      HEAP32[$4_1 + 96 >> 2] = $7_1;
                      if (($168($4_1 + 96 | 0) | 0) != 4) {
                        break block4;
                      }
                      HEAP8[$4_1 + 104 | 0] = 46;
                      HEAP32[$4_1 + 100 >> 2] = $8_1;
                      HEAP32[$4_1 + 96 >> 2] = $7_1;
                      while (1) {
                        block5: {
                          $75($4_1 + 48 | 0, $4_1 + 96 | 0);
                          $3_1 = HEAP32[$4_1 + 48 >> 2];
                          if (!$3_1) {
                            break block5;
                          }
                          $56($4_1 + 40 | 0, $3_1, HEAP32[$4_1 + 52 >> 2]);
                          if (HEAP32[$4_1 + 40 >> 2] != 1) {
                            break block5;
                          }
                          if (HEAPU32[$4_1 + 44 >> 2] < 256) {
                            continue;
                          }
                        }
                        break;
                      }
                      ;
                      $5_1 = !$3_1;
                    }
                  }
                  if ($14_1) {
                    $10_1 = $5_1;
                    break block3;
                  }
                  $10_1 = $5_1;
                  if ($5_1) {
                    break block3;
                  }
                  $6_1 = 10;
                  break block2;
                }
                if ($13_1 >>> 0 < $21_1 >>> 0) {
                  $6_1 = 11;
                  break block2;
                }
                if (!$203($20_1, $19_1, 1, 0)) {
                  if (!$203($20_1, $19_1, 71222, 1)) {
                    $6_1 = 12;
                    break block2;
                  }
                }
                if ($156($6_1, $13_1, 71206, 1)) {
                  $6_1 = 13;
                  break block2;
                }
                HEAP32[$4_1 + 96 >> 2] = 46;
                if ($195($7_1, $8_1, $4_1 + 96 | 0, 1)) {
                  $6_1 = 14;
                  break block2;
                }
                block9: {
                  block8: {
                    block6: {
                      if (!$10_1) {
                        block7: {
                          HEAP8[$4_1 + 104 | 0] = 46;
                          HEAP32[$4_1 + 100 >> 2] = $8_1;
                          HEAP32[$4_1 + 96 >> 2] = $7_1;
                          $127($4_1 + 32 | 0, $4_1 + 96 | 0);
                          $12_1 = 0;
                          $3_1 = HEAP32[$4_1 + 32 >> 2];
                          $5_1 = $3_1 ? $3_1 : 1;
                          $3_1 = $3_1 ? HEAP32[$4_1 + 36 >> 2] : 0;
                          $183($4_1 + 24 | 0, 71204, 2, $5_1, $3_1);
                          $6_1 = HEAP32[$4_1 + 24 >> 2];
                          if ($6_1) {
                            $12_1 = $235($6_1, HEAP32[$4_1 + 28 >> 2], 13);
                          }
                          $6_1 = 15;
                          if ($157($7_1, $8_1, 91) | $12_1) {
                            break block2;
                          }
                          if ($3_1) {
                            if ($235($5_1, $3_1, 14)) {
                              break block2;
                            }
                          }
                          if (!$8_1) {
                            break block6;
                          }
                          if ($156($7_1, $8_1, 71223, 1)) {
                            break block7;
                          }
                          $6_1 = 16;
                          break block2;
                        }
                      }
                      if ($8_1 >>> 0 > 253) {
                        break block8;
                      }
                    }
                    HEAP8[$4_1 + 104 | 0] = 46;
                    HEAP32[$4_1 + 100 >> 2] = $8_1;
                    HEAP32[$4_1 + 96 >> 2] = $7_1;
                    while (1) {
                      $75($4_1 + 16 | 0, $4_1 + 96 | 0);
                      $3_1 = HEAP32[$4_1 + 16 >> 2];
                      if (!$3_1) {
                        break block9;
                      }
                      $5_1 = HEAP32[$4_1 + 20 >> 2];
                      if (!$169(71188, $5_1)) {
                        break block8;
                      }
                      if ($235($3_1, $5_1, 15)) {
                        continue;
                      }
                      break;
                    }
                    ;
                  }
                  $6_1 = 17;
                  if (!$10_1) {
                    break block2;
                  }
                  if (!$157($7_1, $8_1, 91)) {
                    break block2;
                  }
                }
                $3_1 = $4_1 + 96 | 0;
                $98($3_1, $17_1, $16_1);
                $164($3_1, $7_1, $8_1);
                if ($9_1) {
                  block10: {
                    $56($4_1 + 8 | 0, $9_1, $22_1);
                    if (!(HEAP32[$4_1 + 8 >> 2] & 1)) {
                      $242(HEAP32[$4_1 + 96 >> 2], HEAP32[$4_1 + 100 >> 2]);
                      $6_1 = 17;
                      break block2;
                    }
                    if (HEAP32[$4_1 + 12 >> 2] == ($18_1 | 0)) {
                      break block10;
                    }
                    $3_1 = $4_1 + 96 | 0;
                    $106($3_1, 58);
                    $164($3_1, $9_1, $22_1);
                  }
                }
                HEAP32[$4_1 + 88 >> 2] = HEAPU8[$4_1 + 101 | 0] | HEAPU8[$4_1 + 102 | 0] << 8 | (HEAPU8[$4_1 + 103 | 0] << 16 | HEAPU8[$4_1 + 104 | 0] << 24);
                $3_1 = HEAPU8[$4_1 + 104 | 0] | HEAPU8[$4_1 + 105 | 0] << 8 | (HEAPU8[$4_1 + 106 | 0] << 16 | HEAPU8[$4_1 + 107 | 0] << 24);
                HEAP8[$4_1 + 91 | 0] = $3_1;
                HEAP8[$4_1 + 92 | 0] = $3_1 >>> 8;
                HEAP8[$4_1 + 93 | 0] = $3_1 >>> 16;
                HEAP8[$4_1 + 94 | 0] = $3_1 >>> 24;
                $6_1 = HEAPU8[$4_1 + 100 | 0];
                $3_1 = HEAP32[$4_1 + 96 >> 2];
                $242($15_1, $11_1);
                if (($3_1 | 0) == -2147483648) {
                  break block;
                }
                $1_1 = HEAPU8[$4_1 + 91 | 0] | HEAPU8[$4_1 + 92 | 0] << 8 | (HEAPU8[$4_1 + 93 | 0] << 16 | HEAPU8[$4_1 + 94 | 0] << 24);
                HEAP8[$0_1 + 8 | 0] = $1_1;
                HEAP8[$0_1 + 9 | 0] = $1_1 >>> 8;
                HEAP8[$0_1 + 10 | 0] = $1_1 >>> 16;
                HEAP8[$0_1 + 11 | 0] = $1_1 >>> 24;
                $1_1 = HEAP32[$4_1 + 88 >> 2];
                HEAP8[$0_1 + 5 | 0] = $1_1;
                HEAP8[$0_1 + 6 | 0] = $1_1 >>> 8;
                HEAP8[$0_1 + 7 | 0] = $1_1 >>> 16;
                HEAP8[$0_1 + 8 | 0] = $1_1 >>> 24;
                HEAP8[$0_1 + 4 | 0] = $6_1;
                HEAP32[$0_1 >> 2] = $3_1;
                break block11;
              }
              $242($15_1, $11_1);
            }
          }
          $1_1 = $117($6_1, $1_1, $2_1);
          HEAP32[$0_1 >> 2] = -2147483648;
          HEAP32[$0_1 + 4 >> 2] = $1_1;
        }
        global$0 = $4_1 + 112 | 0;
      }
      function $5($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
        $4_1 = global$0 - 80 | 0;
        global$0 = $4_1;
        $68($4_1 + 8 | 0, 64, 4, 20);
        $5_1 = HEAP32[$4_1 + 8 >> 2];
        $6_1 = HEAP32[$4_1 + 12 >> 2];
        HEAP32[$4_1 + 76 >> 2] = 0;
        HEAP32[$4_1 + 72 >> 2] = $2_1;
        HEAP32[$4_1 + 68 >> 2] = $1_1;
        HEAP32[$4_1 + 64 >> 2] = 0;
        HEAP32[$4_1 + 56 >> 2] = 0;
        HEAP32[$4_1 + 60 >> 2] = 4;
        HEAP32[$4_1 + 52 >> 2] = $3_1;
        HEAP32[$4_1 + 48 >> 2] = $2_1;
        HEAP32[$4_1 + 44 >> 2] = $1_1;
        HEAP32[$4_1 + 36 >> 2] = 1;
        HEAP32[$4_1 + 40 >> 2] = 0;
        HEAP32[$4_1 + 28 >> 2] = 0;
        HEAP32[$4_1 + 32 >> 2] = 0;
        HEAP32[$4_1 + 20 >> 2] = $5_1;
        HEAP32[$4_1 + 24 >> 2] = $6_1;
        $7_1 = $4_1 + 56 | 0;
        block18: {
          block13: {
            block17: {
              block16: {
                block14: {
                  block1: {
                    block: {
                      block10: {
                        while (1) {
                          block11: {
                            $2_1 = $4_1 + 20 | 0;
                            $103($2_1);
                            $3_1 = HEAP32[$4_1 + 72 >> 2];
                            $6_1 = HEAP32[$4_1 + 76 >> 2];
                            if ($3_1 >>> 0 <= $6_1 >>> 0) {
                              break block;
                            }
                            $5_1 = HEAP32[$4_1 + 68 >> 2];
                            $1_1 = HEAPU8[$5_1 + $6_1 | 0];
                            if (($1_1 | 0) == 34) {
                              $2_1 = $12($2_1, 0) & 255;
                              if (($2_1 | 0) != 10) {
                                break block1;
                              }
                            } else {
                              block2: {
                                $2_1 = ($1_1 | 0) == 45;
                                if (!$2_1) {
                                  block3: {
                                    if (($1_1 | 0) != 91) {
                                      if (($1_1 | 0) == 102) {
                                        if ($130($4_1 + 20 | 0, 66684, 5, 1) & 1) {
                                          break block;
                                        }
                                        break block2;
                                      }
                                      if (($1_1 | 0) == 110) {
                                        if ($130($4_1 + 20 | 0, 66689, 4, 0) & 1) {
                                          break block;
                                        }
                                        break block2;
                                      }
                                      if (($1_1 | 0) == 116) {
                                        if ($130($4_1 + 20 | 0, 66680, 4, 1) & 1) {
                                          break block;
                                        }
                                        break block2;
                                      }
                                      if (($1_1 | 0) != 123) {
                                        if (($1_1 - 48 & 255) >>> 0 < 10) {
                                          break block3;
                                        }
                                        break block;
                                      }
                                      $3_1 = 0;
                                      $2_1 = 5;
                                      $1_1 = 1;
                                    } else {
                                      $2_1 = 4;
                                      $3_1 = 1;
                                      $1_1 = 0;
                                    }
                                    $170($7_1, HEAP32[$4_1 + 28 >> 2]);
                                    $5_1 = $4_1 + 20 | 0;
                                    $115($5_1, $2_1, HEAP32[$4_1 + 76 >> 2], -1);
                                    HEAP32[$4_1 + 76 >> 2] = HEAP32[$4_1 + 76 >> 2] + 1;
                                    $103($5_1);
                                    $2_1 = HEAP32[$4_1 + 76 >> 2];
                                    if ($2_1 >>> 0 < HEAPU32[$4_1 + 72 >> 2]) {
                                      block4: {
                                        $2_1 = HEAPU8[$2_1 + HEAP32[$4_1 + 68 >> 2] | 0];
                                        if (($2_1 | 0) != 93) {
                                          if (($2_1 | 0) != 125) {
                                            break block4;
                                          }
                                          if (!$1_1) {
                                            continue;
                                          }
                                        } else {
                                          if (!$3_1) {
                                            break block4;
                                          }
                                        }
                                        $104($4_1 + 20 | 0);
                                        break block2;
                                      }
                                    }
                                    if (!$1_1) {
                                      continue;
                                    }
                                    $2_1 = $79($4_1 + 20 | 0) & 255;
                                    if (($2_1 | 0) == 10) {
                                      continue;
                                    }
                                    break block1;
                                  }
                                }
                                $1_1 = $2_1 + $6_1 | 0;
                                HEAP32[$4_1 + 76 >> 2] = $1_1;
                                block5: {
                                  if ($1_1 >>> 0 < $3_1 >>> 0) {
                                    $2_1 = $1_1;
                                    $1_1 = HEAPU8[$1_1 + $5_1 | 0] == 48;
                                    $2_1 = $2_1 + $1_1 | 0;
                                    HEAP32[$4_1 + 76 >> 2] = $2_1;
                                    if ($1_1) {
                                      break block5;
                                    }
                                  }
                                  $2_1 = $85($4_1 + 20 | 0);
                                  if (($2_1 & 255) != 10) {
                                    break block1;
                                  }
                                  $2_1 = HEAP32[$4_1 + 76 >> 2];
                                  $3_1 = HEAP32[$4_1 + 72 >> 2];
                                }
                                if ($2_1 >>> 0 < $3_1 >>> 0) {
                                  block6: {
                                    $1_1 = HEAPU8[HEAP32[$4_1 + 68 >> 2] + $2_1 | 0] == 46;
                                    $2_1 = $1_1 + $2_1 | 0;
                                    HEAP32[$4_1 + 76 >> 2] = $2_1;
                                    if (!$1_1) {
                                      break block6;
                                    }
                                    $2_1 = $85($4_1 + 20 | 0);
                                    if (($2_1 & 255) != 10) {
                                      break block1;
                                    }
                                    $2_1 = HEAP32[$4_1 + 76 >> 2];
                                    $3_1 = HEAP32[$4_1 + 72 >> 2];
                                  }
                                }
                                block8: {
                                  block7: {
                                    if ($2_1 >>> 0 < $3_1 >>> 0) {
                                      $5_1 = HEAP32[$4_1 + 68 >> 2];
                                      $1_1 = HEAPU8[$5_1 + $2_1 | 0] == 101;
                                      $2_1 = $1_1 + $2_1 | 0;
                                      if ($1_1) {
                                        break block7;
                                      }
                                    }
                                    if ($2_1 >>> 0 >= $3_1 >>> 0) {
                                      HEAP32[$4_1 + 76 >> 2] = $2_1;
                                      break block8;
                                    } else {
                                      $5_1 = HEAP32[$4_1 + 68 >> 2];
                                      $1_1 = HEAPU8[$5_1 + $2_1 | 0];
                                      $2_1 = (($1_1 | 0) == 69) + $2_1 | 0;
                                      HEAP32[$4_1 + 76 >> 2] = $2_1;
                                      if (($1_1 | 0) != 69) {
                                        break block8;
                                      }
                                    }
                                  }
                                  block9: {
                                    if ($2_1 >>> 0 < $3_1 >>> 0) {
                                      $1_1 = HEAPU8[$2_1 + $5_1 | 0] == 43;
                                      $2_1 = $1_1 + $2_1 | 0;
                                      HEAP32[$4_1 + 76 >> 2] = $2_1;
                                      if ($1_1) {
                                        break block9;
                                      }
                                    }
                                    HEAP32[$4_1 + 76 >> 2] = (HEAPU8[$2_1 + $5_1 | 0] == 45 & $2_1 >>> 0 < $3_1 >>> 0) + $2_1;
                                  }
                                  $2_1 = $85($4_1 + 20 | 0);
                                  if (($2_1 & 255) != 10) {
                                    break block1;
                                  }
                                }
                                $115($4_1 + 20 | 0, 2, $6_1, -1);
                              }
                            }
                            while (1) {
                              block15: {
                                $103($4_1 + 20 | 0);
                                $2_1 = HEAP32[$4_1 + 60 >> 2];
                                $1_1 = HEAP32[$4_1 + 64 >> 2];
                                if (!$1_1) {
                                  break block10;
                                }
                                $1_1 = (($1_1 << 2) + $2_1 | 0) - 4 | 0;
                                if (!$1_1) {
                                  break block10;
                                }
                                $1_1 = HEAP32[$1_1 >> 2];
                                if ($1_1 >>> 0 >= HEAPU32[$4_1 + 28 >> 2]) {
                                  break block10;
                                }
                                $2_1 = HEAPU8[(HEAP32[$4_1 + 24 >> 2] + Math_imul($1_1, 20) | 0) + 16 | 0];
                                $1_1 = HEAP32[$4_1 + 76 >> 2];
                                if ($1_1 >>> 0 >= HEAPU32[$4_1 + 72 >> 2]) {
                                  break block11;
                                }
                                $3_1 = HEAPU8[HEAP32[$4_1 + 68 >> 2] + $1_1 | 0];
                                if (($3_1 | 0) == 93) {
                                  $3_1 = 66725;
                                  $5_1 = 10;
                                  block12: {
                                    switch ($2_1 - 4 | 0) {
                                      case 0:
                                        break block12;
                                      case 1:
                                        break block13;
                                      default:
                                        break block14;
                                    }
                                    ;
                                  }
                                } else {
                                  if (($3_1 | 0) != 125) {
                                    break block15;
                                  }
                                  if (($2_1 | 0) != 5) {
                                    break block16;
                                  }
                                }
                                $104($4_1 + 20 | 0);
                                continue;
                              }
                              break;
                            }
                            ;
                            if (($3_1 | 0) != 44) {
                              break block11;
                            }
                            HEAP32[$4_1 + 76 >> 2] = $1_1 + 1;
                            if (($2_1 | 0) != 5) {
                              continue;
                            }
                            $2_1 = $79($4_1 + 20 | 0) & 255;
                            if (($2_1 | 0) == 10) {
                              continue;
                            }
                            break block1;
                          }
                          break;
                        }
                        ;
                        $3_1 = ($2_1 | 0) == 5 ? 66725 : 66735;
                        $5_1 = 10;
                        break block13;
                      }
                      $1_1 = HEAP32[$4_1 + 76 >> 2];
                      if (($1_1 | 0) != HEAP32[$4_1 + 72 >> 2]) {
                        break block17;
                      }
                      $267($0_1, $4_1 + 20 | 0, 36);
                      break block18;
                    }
                    $3_1 = 66693;
                    $5_1 = 7;
                    $1_1 = HEAP32[$4_1 + 76 >> 2];
                    break block13;
                  }
                  $3_1 = 66693;
                  $5_1 = 7;
                  $1_1 = HEAP32[$4_1 + 76 >> 2];
                  block19: {
                    switch (($2_1 & 255) - 1 | 0) {
                      case 8:
                        $3_1 = 66808;
                        $5_1 = 36;
                        break block13;
                      case 7:
                        $3_1 = 66790;
                        $5_1 = 18;
                        break block13;
                      case 6:
                        $3_1 = 66771;
                        $5_1 = 19;
                        break block13;
                      case 5:
                        $3_1 = 66764;
                        break block13;
                      case 2:
                        $3_1 = 66725;
                        $5_1 = 10;
                        break block13;
                      case 1:
                        $3_1 = 66722;
                        $5_1 = 3;
                        break block13;
                      case 3:
                        break block16;
                      case 4:
                        break block17;
                      case 0:
                        break block19;
                      default:
                        break block13;
                    }
                    ;
                  }
                  $3_1 = 66700;
                  $5_1 = 22;
                  break block13;
                }
                $3_1 = 66735;
                break block13;
              }
              $3_1 = 66735;
              $5_1 = 10;
              break block13;
            }
            $3_1 = 66745;
            $5_1 = 19;
          }
          HEAP32[$0_1 + 12 >> 2] = $1_1;
          HEAP32[$0_1 + 8 >> 2] = $5_1;
          HEAP32[$0_1 + 4 >> 2] = $3_1;
          HEAP32[$0_1 >> 2] = -2147483648;
          $211($4_1 + 20 | 0);
          $2_1 = HEAP32[$4_1 + 60 >> 2];
        }
        $246(HEAP32[$4_1 + 56 >> 2], $2_1);
        global$0 = $4_1 + 80 | 0;
      }
      function $6($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0;
        $4_1 = global$0 - 144 | 0;
        global$0 = $4_1;
        $6_1 = HEAP32[$1_1 >> 2];
        if ($6_1) {
          $1_1 = HEAP32[$1_1 + 4 >> 2];
          $2_1 = $213(8, 16);
          $220($4_1 - -64 | 0, $6_1, $1_1);
          $1_1 = HEAP32[$4_1 + 76 >> 2];
          HEAP32[$2_1 + 8 >> 2] = HEAP32[$4_1 + 72 >> 2];
          HEAP32[$2_1 + 12 >> 2] = $1_1;
          $1_1 = HEAP32[$4_1 + 68 >> 2];
          HEAP32[$2_1 >> 2] = HEAP32[$4_1 + 64 >> 2];
          HEAP32[$2_1 + 4 >> 2] = $1_1;
          HEAP32[$0_1 + 8 >> 2] = 1;
          HEAP32[$0_1 + 4 >> 2] = $2_1;
          HEAP32[$0_1 >> 2] = 1;
        } else {
          $16_1 = HEAPU8[$1_1 + 18 | 0];
          $137($4_1 + 40 | 0, $16_1);
          $11_1 = HEAP32[$4_1 + 40 >> 2];
          HEAP32[$4_1 + 48 >> 2] = $11_1;
          $6_1 = HEAP32[$4_1 + 44 >> 2];
          HEAP32[$4_1 + 60 >> 2] = 0;
          HEAP32[$4_1 + 52 >> 2] = 0;
          HEAP32[$4_1 + 56 >> 2] = 8;
          $10_1 = 8;
          $5_1 = $6_1 - $11_1 | 0;
          if ($5_1) {
            $140($4_1 + 52 | 0, 0, $5_1, 8, 16);
            $8_1 = $11_1 - $6_1 | 0;
            $5_1 = HEAP32[$4_1 + 60 >> 2];
            $12_1 = ($5_1 + $6_1 | 0) - $11_1 | 0;
            $10_1 = HEAP32[$4_1 + 56 >> 2];
            $7_1 = $10_1 + ($5_1 << 4) | 0;
            while (1) {
              HEAP32[$7_1 >> 2] = -2147483648;
              $7_1 = $7_1 + 16 | 0;
              $8_1 = $8_1 + 1 | 0;
              if ($8_1) {
                continue;
              }
              break;
            }
            ;
            HEAP32[$4_1 + 60 >> 2] = $12_1;
          }
          $7_1 = HEAP32[$1_1 + 12 >> 2];
          $1_1 = HEAP32[$1_1 + 8 >> 2];
          $5_1 = $6_1 ? $1_1 : 0;
          if ($5_1) {
            $217($4_1 + 32 | 0, $1_1, $7_1, 67416, 4);
            $9_1 = HEAP32[$4_1 + 32 >> 2];
            $6_1 = HEAP32[$4_1 + 36 >> 2];
          }
          $1_1 = 0;
          HEAP32[$4_1 + 104 >> 2] = 0;
          HEAP32[$4_1 + 92 >> 2] = 0;
          HEAP32[$4_1 + 88 >> 2] = $6_1;
          HEAP32[$4_1 + 84 >> 2] = $9_1;
          HEAP32[$4_1 + 80 >> 2] = $7_1;
          HEAP32[$4_1 + 76 >> 2] = $5_1;
          HEAP32[$4_1 + 64 >> 2] = 1;
          $13_1 = ($3_1 << 4) + $2_1 | 0;
          $15_1 = $4_1 + 76 | 0;
          while (1) {
            if (($1_1 | 0) != 2) {
              $3_1 = $1_1 << 3;
              $1_1 = $1_1 + 1 | 0;
              $3_1 = $3_1 + $15_1 | 0;
              $14_1 = HEAP32[$3_1 >> 2];
              if (!$14_1) {
                continue;
              }
              $8_1 = HEAP32[$3_1 + 4 >> 2];
              $3_1 = $2_1;
              while (1) {
                if (($3_1 | 0) != ($13_1 | 0)) {
                  $6_1 = $3_1 + 16 | 0;
                  $9_1 = HEAP32[$3_1 >> 2];
                  $7_1 = 0;
                  block: {
                    while (1) {
                      $5_1 = $7_1;
                      $7_1 = 116;
                      if (($5_1 | 0) == 304) {
                        break block;
                      }
                      $7_1 = $5_1 + 16 | 0;
                      if (($9_1 | 0) != HEAP32[$5_1 + 67084 >> 2]) {
                        continue;
                      }
                      break;
                    }
                    ;
                    $7_1 = HEAPU8[($5_1 + 67076 | 0) + 12 | 0];
                  }
                  $83($4_1 + 24 | 0, $14_1, $8_1, HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2]);
                  $90($11_1, $4_1 + 52 | 0, $9_1, $7_1, HEAP32[$4_1 + 24 >> 2], HEAP32[$4_1 + 28 >> 2]);
                  $3_1 = $6_1;
                  continue;
                }
                break;
              }
              ;
              HEAP8[$4_1 + 124 | 0] = 32;
              HEAP32[$4_1 + 120 >> 2] = 36;
              HEAP32[$4_1 + 116 >> 2] = 67380;
              while (1) {
                $75($4_1 + 16 | 0, $4_1 + 116 | 0);
                $3_1 = HEAP32[$4_1 + 16 >> 2];
                if ($3_1) {
                  $217($4_1 + 8 | 0, $14_1, $8_1, $3_1, HEAP32[$4_1 + 20 >> 2]);
                  $22(HEAP32[$4_1 + 8 >> 2], HEAP32[$4_1 + 12 >> 2], $4_1 + 48 | 0, $4_1 + 52 | 0);
                  continue;
                }
                break;
              }
              ;
              $22($14_1, $8_1, $4_1 + 48 | 0, $4_1 + 52 | 0);
              continue;
            }
            break;
          }
          ;
          if (($16_1 | 0) == 4) {
            block2: {
              $2_1 = $10_1 + 80 | 0;
              $6_1 = $12_1 >>> 0 < 10;
              $1_1 = $6_1 ? 8 : $2_1;
              $3_1 = $1_1 + 8 | 0;
              $8_1 = $6_1 ? 0 : 80;
              $15_1 = $8_1 + $1_1 | 0;
              $7_1 = 0;
              $6_1 = 0;
              $9_1 = 0;
              while (1) {
                if ($8_1) {
                  $5_1 = HEAP32[$1_1 >> 2] == -2147483645;
                  $13_1 = $5_1 ? HEAP32[$1_1 + 12 >> 2] : 0;
                  $1_1 = $1_1 + 16 | 0;
                  if ($7_1) {
                    $5_1 = 0;
                  } else {
                    $5_1 = $203($5_1 ? HEAP32[$3_1 >> 2] : 1, $13_1, 67420, 4);
                  }
                  $9_1 = $5_1 | $9_1;
                  $6_1 = ($9_1 ^ -1) & $7_1 >>> 0 < 4 & ($13_1 | 0) != 0 | $6_1;
                  $7_1 = $7_1 + 1 | 0;
                  $8_1 = $8_1 - 16 | 0;
                  $3_1 = $3_1 + 16 | 0;
                  continue;
                }
                break;
              }
              ;
              if (!($6_1 & 1)) {
                block1: {
                  HEAP32[$4_1 + 128 >> 2] = -2147483648;
                  if ($12_1 >>> 0 <= 9) {
                    $175($4_1 + 128 | 0);
                    break block1;
                  }
                  $5_1 = $15_1 - 16 | 0;
                  while (1) {
                    if (($2_1 | 0) != ($5_1 | 0)) {
                      $49($4_1 - -64 | 0, $4_1 + 128 | 0);
                      $175($2_1);
                      $1_1 = HEAP32[$4_1 + 76 >> 2];
                      HEAP32[$2_1 + 8 >> 2] = HEAP32[$4_1 + 72 >> 2];
                      HEAP32[$2_1 + 12 >> 2] = $1_1;
                      $1_1 = HEAP32[$4_1 + 68 >> 2];
                      HEAP32[$2_1 >> 2] = HEAP32[$4_1 + 64 >> 2];
                      HEAP32[$2_1 + 4 >> 2] = $1_1;
                      $2_1 = $2_1 + 16 | 0;
                      continue;
                    }
                    break;
                  }
                  ;
                  $175($5_1);
                  $3_1 = HEAP32[$4_1 + 128 >> 2];
                  $2_1 = HEAP32[$4_1 + 132 >> 2];
                  $1_1 = HEAP32[$4_1 + 140 >> 2];
                  HEAP32[$5_1 + 8 >> 2] = HEAP32[$4_1 + 136 >> 2];
                  HEAP32[$5_1 + 12 >> 2] = $1_1;
                  HEAP32[$5_1 >> 2] = $3_1;
                  HEAP32[$5_1 + 4 >> 2] = $2_1;
                }
              }
              if ($12_1 >>> 0 < 4) {
                break block2;
              }
              $1_1 = $10_1 + 48 | 0;
              if (!(($6_1 | $9_1) & 1) | HEAP32[$1_1 >> 2] != -2147483648) {
                break block2;
              }
              $175($1_1);
              HEAP8[$10_1 + 52 | 0] = $6_1 & 1;
              HEAP32[$10_1 + 48 >> 2] = -2147483647;
            }
          }
          HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 60 >> 2];
          $1_1 = HEAP32[$4_1 + 56 >> 2];
          HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 52 >> 2];
          HEAP32[$0_1 + 4 >> 2] = $1_1;
        }
        global$0 = $4_1 + 144 | 0;
      }
      function $7($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
        $4_1 = global$0 - 176 | 0;
        global$0 = $4_1;
        HEAP32[$4_1 + 80 >> 2] = $1_1;
        HEAP32[$4_1 + 76 >> 2] = $0_1;
        HEAP32[$4_1 + 72 >> 2] = $1_1;
        HEAP32[$4_1 + 68 >> 2] = $0_1;
        block15: {
          block4: {
            block: {
              block11: {
                block3: {
                  block14: {
                    while (1) {
                      $0_1 = $4_1 + 68 | 0;
                      $92($0_1);
                      $12_1 = $116($0_1, 71900, 1);
                      $92($0_1);
                      $1_1 = HEAP32[$4_1 + 80 >> 2];
                      $5_1 = HEAP32[$4_1 + 76 >> 2];
                      $162($4_1 + 56 | 0, $0_1, 21);
                      $0_1 = HEAP32[$4_1 + 56 >> 2];
                      $6_1 = HEAP32[$4_1 + 60 >> 2];
                      $37($4_1 + 120 | 0, $0_1, $6_1);
                      $9_1 = HEAP32[$4_1 + 120 >> 2];
                      if (!$9_1) {
                        if ($231($0_1, $6_1, 67420, 4)) {
                          break block;
                        }
                      }
                      $92($4_1 + 68 | 0);
                      HEAP8[$4_1 + 152 | 0] = 32;
                      HEAP32[$4_1 + 148 >> 2] = 14;
                      HEAP32[$4_1 + 144 >> 2] = 71855;
                      $1_1 = 0;
                      block13: {
                        block1: {
                          while (1) {
                            block2: {
                              $75($4_1 + 48 | 0, $4_1 + 144 | 0);
                              $0_1 = HEAP32[$4_1 + 48 >> 2];
                              if (!$0_1) {
                                break block1;
                              }
                              if (!$12_1) {
                                if ($116($4_1 + 68 | 0, $0_1, HEAP32[$4_1 + 52 >> 2])) {
                                  break block2;
                                }
                              }
                              $1_1 = $1_1 + 1 | 0;
                              continue;
                            }
                            break;
                          }
                          ;
                          if (!$9_1) {
                            break block3;
                          }
                          $92($4_1 + 68 | 0);
                          $7_1 = HEAP32[$4_1 + 76 >> 2];
                          $6_1 = HEAP32[$4_1 + 80 >> 2];
                          block5: {
                            if ($6_1) {
                              $0_1 = HEAPU8[$7_1 | 0];
                              if (!(($0_1 | 0) != 39 & ($0_1 | 0) != 34)) {
                                $114($4_1 + 40 | 0, $7_1, $6_1, 1);
                                $5_1 = HEAP32[$4_1 + 40 >> 2];
                                if (!$5_1) {
                                  break block4;
                                }
                                $48($4_1 + 144 | 0, $5_1, HEAP32[$4_1 + 44 >> 2], $0_1);
                                $8_1 = HEAP32[$4_1 + 144 >> 2];
                                if (!$8_1) {
                                  break block4;
                                }
                                $0_1 = HEAP32[$4_1 + 156 >> 2];
                                HEAP32[$4_1 + 76 >> 2] = HEAP32[$4_1 + 152 >> 2];
                                HEAP32[$4_1 + 80 >> 2] = $0_1;
                                $10_1 = HEAP32[$4_1 + 148 >> 2];
                                $139($4_1 + 32 | 0, $7_1, $6_1, $10_1 + 2 | 0);
                                $5_1 = HEAP32[$4_1 + 32 >> 2];
                                $0_1 = $5_1 ? HEAP32[$4_1 + 36 >> 2] : 0;
                                $5_1 = $5_1 ? $5_1 : 1;
                                break block5;
                              }
                            }
                            $162($4_1 + 24 | 0, $4_1 + 68 | 0, 22);
                            $0_1 = HEAP32[$4_1 + 28 >> 2];
                            $5_1 = HEAP32[$4_1 + 24 >> 2];
                            block6: {
                              while (1) {
                                if ($0_1) {
                                  $8_1 = HEAPU8[($0_1 + $5_1 | 0) - 1 | 0] - 9 | 0;
                                  if ($8_1 >>> 0 > 23 | !(1 << $8_1 & 8388635)) {
                                    break block6;
                                  }
                                  $0_1 = $0_1 - 1 | 0;
                                  continue;
                                }
                                break;
                              }
                              ;
                              $0_1 = 0;
                            }
                            $10_1 = $0_1;
                            $8_1 = $5_1;
                          }
                          $92($4_1 + 68 | 0);
                          block10: {
                            if ($0_1) {
                              block9: {
                                HEAP8[$4_1 + 152 | 0] = 32;
                                HEAP32[$4_1 + 148 >> 2] = 14;
                                HEAP32[$4_1 + 144 >> 2] = 71855;
                                while (1) {
                                  block7: {
                                    $75($4_1 + 16 | 0, $4_1 + 144 | 0);
                                    $11_1 = HEAP32[$4_1 + 16 >> 2];
                                    if (!$11_1) {
                                      break block7;
                                    }
                                    if (!$204($5_1, $0_1, $11_1, HEAP32[$4_1 + 20 >> 2])) {
                                      continue;
                                    }
                                  }
                                  break;
                                }
                                ;
                                block8: {
                                  switch ($1_1 | 0) {
                                    case 0:
                                    case 3:
                                      break block8;
                                    default:
                                      break block9;
                                  }
                                  ;
                                }
                                if (!$11_1) {
                                  break block10;
                                }
                                break block11;
                              }
                            } else {
                              block12: {
                                switch ($1_1 | 0) {
                                  case 0:
                                  case 3:
                                    break block11;
                                  default:
                                    break block12;
                                }
                                ;
                              }
                            }
                            $55($4_1 + 8 | 0, $5_1, $0_1);
                            if (!HEAP32[$4_1 + 8 >> 2]) {
                              break block11;
                            }
                          }
                          $7_1 = $1_1;
                          break block13;
                        }
                        $5_1 = 0;
                      }
                      HEAP32[$4_1 + 112 >> 2] = $7_1;
                      HEAP32[$4_1 + 108 >> 2] = $10_1;
                      HEAP32[$4_1 + 104 >> 2] = $8_1;
                      HEAP8[$4_1 + 116 | 0] = $12_1;
                      HEAP32[$4_1 + 100 >> 2] = $0_1;
                      HEAP32[$4_1 + 96 >> 2] = $5_1;
                      $0_1 = HEAP32[$4_1 + 128 >> 2];
                      HEAP32[$4_1 + 88 >> 2] = HEAP32[$4_1 + 124 >> 2];
                      HEAP32[$4_1 + 92 >> 2] = $0_1;
                      HEAP32[$4_1 + 84 >> 2] = $9_1;
                      FUNCTION_TABLE[$3_1 | 0]($2_1, $4_1 + 84 | 0);
                      if (!HEAP32[$4_1 + 80 >> 2]) {
                        break block14;
                      }
                      $0_1 = $4_1 + 68 | 0;
                      if ($116($0_1, 71840, 1)) {
                        continue;
                      }
                      break;
                    }
                    ;
                    $1_1 = $42($0_1, 71841, 14);
                    break block15;
                  }
                  $1_1 = 0;
                  break block15;
                }
                $1_1 = $42($4_1 + 68 | 0, 71901, 26);
                break block15;
              }
              HEAP32[$4_1 + 80 >> 2] = $6_1;
              HEAP32[$4_1 + 76 >> 2] = $7_1;
              $111($4_1, 71855, 14, $1_1);
              HEAP32[$4_1 + 172 >> 2] = 1;
              HEAP32[$4_1 + 168 >> 2] = 70802;
              HEAP32[$4_1 + 152 >> 2] = 71877;
              $0_1 = ($1_1 | 0) != 3 & ($1_1 | 0) != 0;
              HEAP32[$4_1 + 144 >> 2] = $0_1 ? 71869 : 66693;
              $1_1 = HEAP32[$4_1 + 4 >> 2];
              HEAP32[$4_1 + 160 >> 2] = HEAP32[$4_1 >> 2];
              HEAP32[$4_1 + 164 >> 2] = $1_1;
              HEAP32[$4_1 + 156 >> 2] = 8;
              HEAP32[$4_1 + 148 >> 2] = $0_1 ? 8 : 7;
              $88($4_1 + 132 | 0, $4_1 + 144 | 0, 4);
              $0_1 = HEAP32[$4_1 + 136 >> 2];
              $1_1 = $42($4_1 + 68 | 0, $0_1, HEAP32[$4_1 + 140 >> 2]);
              $242(HEAP32[$4_1 + 132 >> 2], $0_1);
              break block15;
            }
            HEAP32[$4_1 + 80 >> 2] = $1_1;
            HEAP32[$4_1 + 76 >> 2] = $5_1;
            $1_1 = $42($4_1 + 68 | 0, 71927, 57);
            break block15;
          }
          HEAP32[$4_1 + 76 >> 2] = 1;
          HEAP32[$4_1 + 80 >> 2] = 0;
          $1_1 = $42($4_1 + 68 | 0, 71885, 15);
        }
        global$0 = $4_1 + 176 | 0;
        return $1_1;
      }
      function $8($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
        var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0;
        $6_1 = global$0 - 128 | 0;
        global$0 = $6_1;
        if ($2_1) {
          block1: {
            HEAP32[$6_1 + 116 >> 2] = $1_1;
            HEAP32[$6_1 + 120 >> 2] = $1_1 + $2_1;
            block: {
              while (1) {
                $7_1 = $45($6_1 + 116 | 0);
                if (!(($7_1 | 0) == 1114112 | $7_1 >>> 0 < 33)) {
                  $8_1 = $7_1 - 8232 | 0;
                  if (($7_1 | 0) == 92 | ($7_1 | 0) == 5760 | (($7_1 | 0) == 8287 | ($7_1 | 0) == 12288) | $7_1 - 127 >>> 0 < 34 | (1 << $8_1 & 131 ? $8_1 >>> 0 <= 7 : 0)) {
                    break block;
                  }
                  if ($7_1 + -8192 >>> 0 >= 11) {
                    continue;
                  }
                  break block;
                }
                break;
              }
              ;
              if (($7_1 | 0) != 1114112) {
                break block;
              }
              if ($2_1 >>> 0 > 2048) {
                HEAP32[$0_1 >> 2] = -2147483648;
                HEAP8[$0_1 + 4 | 0] = 2;
                break block1;
              }
              FUNCTION_TABLE[$5_1 | 0]($6_1 + 116 | 0, $1_1, $2_1);
              $11_1 = HEAP32[$6_1 + 116 >> 2];
              if (($11_1 | 0) == -2147483648) {
                HEAP32[$0_1 >> 2] = -2147483648;
                HEAP8[$0_1 + 4 | 0] = 3;
                break block1;
              }
              $2_1 = HEAP32[$6_1 + 120 >> 2];
              $7_1 = HEAP32[$6_1 + 124 >> 2];
              $1_1 = 0;
              FUNCTION_TABLE[$5_1 | 0]($6_1 + 116 | 0, 1, 0);
              $12_1 = HEAP32[$6_1 + 116 >> 2];
              if (($12_1 | 0) == -2147483648) {
                HEAP32[$0_1 >> 2] = -2147483648;
                HEAP8[$0_1 + 4 | 0] = 3;
              } else {
                $8_1 = HEAP32[$6_1 + 120 >> 2];
                $9_1 = HEAP32[$6_1 + 124 >> 2];
                $159($6_1 + 104 | 0, $2_1, $7_1);
                $5_1 = HEAP32[$6_1 + 108 >> 2];
                $10_1 = HEAP32[$6_1 + 104 >> 2];
                $159($6_1 + 96 | 0, $8_1, $9_1);
                if ($203($10_1, $5_1, HEAP32[$6_1 + 96 >> 2], HEAP32[$6_1 + 100 >> 2])) {
                  $159($6_1 + 88 | 0, $2_1, $7_1);
                  $1_1 = $231(HEAP32[$6_1 + 88 >> 2], HEAP32[$6_1 + 92 >> 2], 66689, 4);
                }
                $160($6_1 + 80 | 0, $2_1, $7_1);
                block4: {
                  block2: {
                    if ($231(HEAP32[$6_1 + 80 >> 2], HEAP32[$6_1 + 84 >> 2], 70681, 6)) {
                      $5_1 = 4;
                      if (!$1_1) {
                        break block2;
                      }
                      $160($6_1 + 72 | 0, $2_1, $7_1);
                      $10_1 = HEAP32[$6_1 + 76 >> 2];
                      $13_1 = HEAP32[$6_1 + 72 >> 2];
                      $160($6_1 - -64 | 0, $8_1, $9_1);
                      if (!$203($13_1, $10_1, HEAP32[$6_1 + 64 >> 2], HEAP32[$6_1 + 68 >> 2])) {
                        break block2;
                      }
                    }
                    $113($6_1 + 56 | 0, $2_1, $7_1, 3);
                    if (HEAP32[$6_1 + 60 >> 2]) {
                      $5_1 = 5;
                      break block2;
                    }
                    if (!$1_1) {
                      block3: {
                        $1_1 = Math_imul($4_1, 12);
                        while (1) {
                          if ($1_1) {
                            $4_1 = HEAP32[$3_1 + 8 >> 2];
                            $5_1 = HEAP32[$3_1 + 4 >> 2];
                            $159($6_1 + 48 | 0, $2_1, $7_1);
                            $1_1 = $1_1 - 12 | 0;
                            $3_1 = $3_1 + 12 | 0;
                            if (!$203($5_1, $4_1, HEAP32[$6_1 + 48 >> 2], HEAP32[$6_1 + 52 >> 2])) {
                              continue;
                            }
                            break block3;
                          }
                          break;
                        }
                        ;
                        $5_1 = 6;
                        break block2;
                      }
                    }
                    $158($6_1 + 40 | 0, $2_1, $7_1);
                    $147($6_1 + 32 | 0, HEAP32[$6_1 + 40 >> 2], HEAP32[$6_1 + 44 >> 2]);
                    $1_1 = HEAP32[$6_1 + 36 >> 2];
                    $3_1 = HEAP32[$6_1 + 32 >> 2];
                    $158($6_1 + 24 | 0, $8_1, $9_1);
                    $147($6_1 + 16 | 0, HEAP32[$6_1 + 24 >> 2], HEAP32[$6_1 + 28 >> 2]);
                    if ($185($3_1, $1_1, HEAP32[$6_1 + 16 >> 2], HEAP32[$6_1 + 20 >> 2])) {
                      $5_1 = 7;
                      break block2;
                    }
                    $158($6_1 + 8 | 0, $2_1, $7_1);
                    if (HEAPU32[$6_1 + 12 >> 2] <= 2048) {
                      $158($6_1, $2_1, $7_1);
                      $98($0_1, HEAP32[$6_1 >> 2], HEAP32[$6_1 + 4 >> 2]);
                      break block4;
                    }
                    $5_1 = 2;
                  }
                  HEAP32[$0_1 >> 2] = -2147483648;
                  HEAP8[$0_1 + 4 | 0] = $5_1;
                }
                $242($12_1, $8_1);
              }
              $242($11_1, $2_1);
              break block1;
            }
            HEAP32[$0_1 >> 2] = -2147483648;
            HEAP8[$0_1 + 4 | 0] = 1;
          }
        } else {
          HEAP32[$0_1 >> 2] = -2147483648;
          HEAP8[$0_1 + 4 | 0] = 0;
        }
        global$0 = $6_1 + 128 | 0;
      }
      function $9($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1, $8_1) {
        var $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0, $18_1 = 0, $19_1 = 0, $20_1 = 0;
        $9_1 = global$0 - 96 | 0;
        global$0 = $9_1;
        HEAP16[$9_1 + 24 >> 1] = 0;
        HEAP32[$9_1 + 20 >> 2] = 0;
        HEAP32[$9_1 + 12 >> 2] = 0;
        HEAP32[$9_1 + 16 >> 2] = 1;
        HEAP8[$9_1 + 30 | 0] = 7;
        HEAP16[$9_1 + 26 >> 1] = 0;
        HEAP16[$9_1 + 28 >> 1] = 0;
        HEAP32[$9_1 + 4 >> 2] = 0;
        HEAP32[$9_1 + 8 >> 2] = 8;
        $11_1 = HEAP32[$1_1 + 212 >> 2] + Math_imul($2_1, 28) | 0;
        $12_1 = HEAPU32[$1_1 + 216 >> 2] > $2_1 >>> 0;
        $14_1 = $12_1 ? $11_1 : 0;
        $11_1 = $12_1 ? $11_1 : $9_1 + 4 | 0;
        $17_1 = HEAP32[$4_1 + 8 >> 2];
        $18_1 = HEAP32[$4_1 + 4 >> 2];
        block11: {
          block7: {
            block6: {
              block5: {
                block4: {
                  block1: {
                    block: {
                      block2: {
                        $10_1 = $3_1 & 255;
                        switch ($10_1 | 0) {
                          case 0:
                            break block;
                          case 4:
                            break block2;
                          default:
                            break block1;
                        }
                        ;
                      }
                      $10_1 = $12_1 ? $14_1 : $9_1 + 4 | 0;
                      $15_1 = HEAPU16[$10_1 + 20 >> 1];
                      if ($15_1 & 256 | $15_1 & 512 | HEAP32[$10_1 + 8 >> 2]) {
                        $112($11_1);
                      }
                      $62($9_1 + 32 | 0, $18_1, $17_1);
                      $143($11_1);
                      HEAP32[$11_1 + 8 >> 2] = HEAP32[$9_1 + 40 >> 2];
                      $10_1 = HEAP32[$9_1 + 36 >> 2];
                      HEAP32[$11_1 >> 2] = HEAP32[$9_1 + 32 >> 2];
                      HEAP32[$11_1 + 4 >> 2] = $10_1;
                      $10_1 = HEAPU8[$11_1 + 24 | 0];
                      HEAP8[$11_1 + 23 | 0] = 1;
                      HEAP8[$11_1 + 24 | 0] = 0;
                      $15_1 = 0;
                      if ($10_1) {
                        break block4;
                      }
                      break block5;
                    }
                    $10_1 = $12_1 ? $14_1 : $9_1 + 4 | 0;
                    if (HEAPU8[$10_1 + 22 | 0]) {
                      $15_1 = HEAPU8[$11_1 + 23 | 0];
                      $112($11_1);
                      $15_1 = $15_1 ? 0 : 2;
                    }
                    HEAP8[$10_1 + 22 | 0] = 1;
                    HEAP8[$11_1 + 23 | 0] = 0;
                    HEAP8[$11_1 + 24 | 0] = 0;
                    break block5;
                  }
                  $13_1 = HEAPU8[$11_1 + 24 | 0];
                  HEAP8[$11_1 + 24 | 0] = 0;
                  if (!$10_1 | !($13_1 & 1)) {
                    break block6;
                  }
                }
                $15_1 = 2;
                break block6;
              }
              $10_1 = $12_1 ? $14_1 : $9_1 + 4 | 0;
              HEAP16[$10_1 + 20 >> 1] = HEAPU16[$10_1 + 20 >> 1] | 1 << $3_1;
              $19_1 = HEAPU8[$10_1 + 22 | 0];
              break block7;
            }
            $10_1 = $12_1 ? $14_1 : $9_1 + 4 | 0;
            $16_1 = $3_1 & 255;
            HEAP16[$10_1 + 20 >> 1] = HEAPU16[$10_1 + 20 >> 1] | 1 << $16_1;
            $19_1 = HEAPU8[$10_1 + 22 | 0];
            $13_1 = 4;
            block8: {
              block9: {
                switch ($16_1 - 5 | 0) {
                  case 5:
                    $13_1 = 6;
                    break block8;
                  case 0:
                    break block8;
                  case 1:
                    break block9;
                  default:
                    break block7;
                }
                ;
              }
              $13_1 = 5;
            }
            HEAP8[$10_1 + 26 | 0] = $13_1;
            break block11;
          }
          HEAP8[($12_1 ? $14_1 : $9_1 + 4 | 0) + 26 | 0] = 7;
          $10_1 = $3_1 & 255;
          if ($10_1 >>> 0 > 4 | !(23 >>> $10_1 & 1)) {
            break block11;
          }
          $13_1 = $3_1 << 3 & 248;
          $10_1 = $13_1 & 31;
          $10_1 = ($13_1 & 63) >>> 0 >= 32 ? 3 >>> $10_1 | 0 : ((1 << $10_1) - 1 & 3) << 32 - $10_1 | 131585 >>> $10_1;
          if (HEAPU8[$11_1 + 25 | 0] >= ($10_1 & 3) >>> 0) {
            break block11;
          }
          HEAP8[$11_1 + 25 | 0] = $10_1;
        }
        $10_1 = $9_1 + 4 | 0;
        $11_1 = $12_1 ? $14_1 : $10_1;
        $12_1 = HEAP32[$11_1 + 16 >> 2] + 1 | 0;
        $12_1 = $12_1 ? $12_1 : -1;
        HEAP32[$11_1 + 16 >> 2] = $12_1;
        $13_1 = HEAP32[$11_1 + 4 >> 2];
        $16_1 = HEAP32[$11_1 + 8 >> 2];
        $11_1 = HEAP32[$11_1 + 12 >> 2];
        $14_1 = $129($3_1, $18_1, $17_1, HEAP32[$1_1 + 120 >> 2], HEAP32[$1_1 + 124 >> 2]);
        $20_1 = i64toi32_i32$HIGH_BITS;
        $63($0_1 + 12 | 0, $1_1 + 168 | 0, $14_1, $20_1);
        HEAP32[$9_1 + 60 >> 2] = $11_1;
        HEAP32[$9_1 + 56 >> 2] = $2_1;
        HEAP8[$9_1 + 92 | 0] = $3_1;
        HEAP32[$9_1 + 88 >> 2] = $6_1;
        HEAP32[$9_1 + 84 >> 2] = $5_1;
        HEAP32[$9_1 + 76 >> 2] = $13_1;
        HEAP32[$9_1 + 80 >> 2] = $16_1;
        HEAP32[$9_1 + 72 >> 2] = $17_1;
        HEAP32[$9_1 + 68 >> 2] = $18_1;
        HEAP32[$9_1 + 64 >> 2] = $1_1 + 192;
        HEAP32[$9_1 + 32 >> 2] = $14_1;
        HEAP32[$9_1 + 36 >> 2] = $20_1;
        HEAP32[$9_1 + 52 >> 2] = 65648;
        HEAP32[$9_1 + 48 >> 2] = $8_1;
        $2_1 = HEAP32[$1_1 + 112 >> 2];
        HEAP32[$9_1 + 40 >> 2] = HEAP32[$1_1 + 108 >> 2];
        HEAP32[$9_1 + 44 >> 2] = $2_1;
        $3($0_1 + 24 | 0, $1_1 + 144 | 0, $9_1 + 32 | 0, 0, $9_1);
        HEAP8[$0_1 + 58 | 0] = $3_1;
        HEAP16[$0_1 + 56 >> 1] = ($19_1 ^ 1) & ($3_1 - 6 & 255) >>> 0 > 250 | ($7_1 | $15_1);
        HEAP32[$0_1 + 52 >> 2] = $12_1;
        HEAP32[$0_1 + 48 >> 2] = $11_1;
        $1_1 = HEAP32[$4_1 + 4 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$4_1 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 8 >> 2];
        $143($10_1);
        global$0 = $9_1 + 96 | 0;
      }
      function $10($0_1, $1_1, $2_1, $3_1, $4_1) {
        var $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
        block2: {
          block4: {
            block1: {
              $5_1 = global$0 - 128 | 0;
              global$0 = $5_1;
              $217($5_1 + 72 | 0, $1_1, 0, 67627, 15);
              $6_1 = HEAP32[$5_1 + 76 >> 2];
              block: {
                if (($6_1 | 0) == 2147483647) {
                  $217($5_1 + 32 | 0, $1_1, 0, 67642, 5);
                  if (!$2_1) {
                    $2_1 = HEAP32[$5_1 + 36 >> 2];
                    if (($2_1 | 0) != 2147483647) {
                      $50($5_1 + 24 | 0, HEAP32[$5_1 + 32 >> 2], $2_1);
                      $6_1 = HEAP32[$5_1 + 24 >> 2];
                      if ($6_1) {
                        $7_1 = HEAP32[$5_1 + 28 >> 2];
                        $4_1 = 67647;
                        $2_1 = 94;
                        break block;
                      } else {
                        HEAP8[$0_1 + 12 | 0] = 9;
                        HEAP32[$0_1 >> 2] = -2147483648;
                        break block1;
                      }
                    }
                  }
                  HEAP8[$0_1 + 12 | 0] = 6;
                  HEAP32[$0_1 >> 2] = -2147483648;
                  break block1;
                } else {
                  if (($120(HEAP32[$5_1 + 72 >> 2], $6_1) & 255) != 1) {
                    HEAP8[$0_1 + 12 | 0] = 7;
                    HEAP32[$0_1 >> 2] = -2147483648;
                    break block1;
                  }
                  $217($5_1 - -64 | 0, $1_1, 0, 67741, 8);
                  if (($120(HEAP32[$5_1 + 64 >> 2], HEAP32[$5_1 + 68 >> 2]) & 255) == 1) {
                    HEAP8[$0_1 + 12 | 0] = 8;
                    HEAP32[$0_1 >> 2] = -2147483648;
                    break block1;
                  }
                  $217($5_1 + 56 | 0, $1_1, 0, 67749, 4);
                  $50($5_1 + 48 | 0, HEAP32[$5_1 + 56 >> 2], HEAP32[$5_1 + 60 >> 2]);
                  $6_1 = HEAP32[$5_1 + 48 >> 2];
                  if (!$6_1) {
                    HEAP8[$0_1 + 12 | 0] = 9;
                    HEAP32[$0_1 >> 2] = -2147483648;
                    break block1;
                  }
                  $2_1 = 11;
                  $7_1 = HEAP32[$5_1 + 52 >> 2];
                  if ($203($6_1, $7_1, 67424, 6)) {
                    break block2;
                  }
                  $217($5_1 + 40 | 0, $1_1, 0, 67753, 2);
                  $2_1 = HEAP32[$5_1 + 40 >> 2];
                  $9_1 = HEAP32[$5_1 + 44 >> 2];
                  if ($215(HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2], $9_1) & 255) {
                    $8_1 = $5_1 + 96 | 0;
                    $19($8_1, $2_1, $9_1, 105);
                    $10_1 = $58($8_1, 67760) ? 8 : 0;
                    $175($8_1);
                  }
                  $2_1 = Math_imul($4_1, 12);
                  $4_1 = $3_1 - 12 | 0;
                  block3: {
                    while (1) {
                      if (!$2_1) {
                        break block3;
                      }
                      $2_1 = $2_1 - 12 | 0;
                      $4_1 = $4_1 + 12 | 0;
                      if (!$200($4_1, $6_1, $7_1)) {
                        continue;
                      }
                      break;
                    }
                    ;
                    $2_1 = 7;
                    break block4;
                  }
                }
                $4_1 = 67430;
                $2_1 = 67;
              }
              $82($5_1 + 16 | 0, $4_1, $2_1, $6_1, $7_1);
              block5: {
                if (HEAP32[$5_1 + 16 >> 2] == 1) {
                  $2_1 = HEAP32[$5_1 + 20 >> 2];
                  $2_1 = ($2_1 | 0) == 7 ? 4 : $2_1;
                  if ($2_1 >>> 0 <= 10) {
                    $2_1 = HEAPU8[$2_1 + 71991 | 0];
                    break block5;
                  }
                }
                $73($5_1 + 116 | 0, $6_1, $7_1);
                $2_1 = HEAP32[$5_1 + 120 >> 2];
                $53($5_1 + 8 | 0, $2_1, HEAP32[$5_1 + 124 >> 2], 64);
                $98($5_1 + 96 | 0, HEAP32[$5_1 + 8 >> 2], HEAP32[$5_1 + 12 >> 2]);
                HEAP8[$5_1 + 108 | 0] = 10;
                $242(HEAP32[$5_1 + 116 >> 2], $2_1);
                $2_1 = HEAPU8[$5_1 + 105 | 0] | HEAPU8[$5_1 + 106 | 0] << 8 | (HEAPU8[$5_1 + 107 | 0] << 16 | HEAPU8[$5_1 + 108 | 0] << 24);
                HEAP32[$5_1 + 80 >> 2] = HEAPU8[$5_1 + 101 | 0] | HEAPU8[$5_1 + 102 | 0] << 8 | (HEAPU8[$5_1 + 103 | 0] << 16 | HEAPU8[$5_1 + 104 | 0] << 24);
                HEAP32[$5_1 + 84 >> 2] = $2_1;
                $2_1 = HEAPU8[$5_1 + 108 | 0] | HEAPU8[$5_1 + 109 | 0] << 8 | (HEAPU8[$5_1 + 110 | 0] << 16 | HEAPU8[$5_1 + 111 | 0] << 24);
                HEAP8[$5_1 + 87 | 0] = $2_1;
                HEAP8[$5_1 + 88 | 0] = $2_1 >>> 8;
                HEAP8[$5_1 + 89 | 0] = $2_1 >>> 16;
                HEAP8[$5_1 + 90 | 0] = $2_1 >>> 24;
                $2_1 = HEAPU8[$5_1 + 100 | 0];
                $4_1 = HEAP32[$5_1 + 96 >> 2];
                if (($4_1 | 0) == -2147483647) {
                  break block5;
                }
                $1_1 = HEAPU8[$5_1 + 87 | 0] | HEAPU8[$5_1 + 88 | 0] << 8 | (HEAPU8[$5_1 + 89 | 0] << 16 | HEAPU8[$5_1 + 90 | 0] << 24);
                HEAP8[$0_1 + 12 | 0] = $1_1;
                HEAP8[$0_1 + 13 | 0] = $1_1 >>> 8;
                HEAP8[$0_1 + 14 | 0] = $1_1 >>> 16;
                HEAP8[$0_1 + 15 | 0] = $1_1 >>> 24;
                $1_1 = HEAP32[$5_1 + 84 >> 2];
                $3_1 = HEAP32[$5_1 + 80 >> 2];
                HEAP8[$0_1 + 5 | 0] = $3_1;
                HEAP8[$0_1 + 6 | 0] = $3_1 >>> 8;
                HEAP8[$0_1 + 7 | 0] = $3_1 >>> 16;
                HEAP8[$0_1 + 8 | 0] = $3_1 >>> 24;
                HEAP8[$0_1 + 9 | 0] = $1_1;
                HEAP8[$0_1 + 10 | 0] = $1_1 >>> 8;
                HEAP8[$0_1 + 11 | 0] = $1_1 >>> 16;
                HEAP8[$0_1 + 12 | 0] = $1_1 >>> 24;
                HEAP8[$0_1 + 4 | 0] = $2_1;
                HEAP32[$0_1 >> 2] = $4_1;
                break block1;
              }
              $6_1 = 0;
              break block4;
            }
            $2_1 = 12;
            break block2;
          }
          $217($5_1, $1_1, 0, 67416, 4);
          $1_1 = HEAP32[$5_1 >> 2];
          $3_1 = HEAP32[$5_1 + 4 >> 2];
          $4_1 = $215(HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2], $3_1);
          HEAP16[$0_1 + 16 >> 1] = $10_1;
          HEAP32[$0_1 + 12 >> 2] = $3_1;
          HEAP32[$0_1 + 4 >> 2] = $7_1;
          HEAP32[$0_1 >> 2] = $6_1;
          HEAP32[$0_1 + 8 >> 2] = $4_1 & 255 ? $1_1 : 0;
        }
        HEAP8[$0_1 + 18 | 0] = $2_1;
        global$0 = $5_1 + 128 | 0;
      }
      function $11($0_1, $1_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
        $2_1 = global$0 - 96 | 0;
        global$0 = $2_1;
        $6_1 = HEAP32[$0_1 + 4 >> 2];
        $26($2_1 + 32 | 0, $6_1, 0, 3);
        if (HEAP32[$1_1 >> 2] == 1) {
          $9_1 = $2_1 + 48 | 0;
          $3_1 = HEAP32[$1_1 + 4 >> 2];
          $10_1 = HEAP32[$1_1 + 8 >> 2];
          $26($9_1, $6_1, $3_1, $10_1);
          $4_1 = HEAP32[$1_1 + 12 >> 2];
          block: {
            if ($4_1) {
              $3_1 = 0;
              if (!$250($9_1, 67760)) {
                break block;
              }
              $3_1 = HEAP32[$6_1 >> 2];
              block11: {
                block10: {
                  block9: {
                    block8: {
                      block7: {
                        block4: {
                          block3: {
                            block2: {
                              block1: {
                                $6_1 = HEAP32[$2_1 + 48 >> 2];
                                $6_1 = ($6_1 | 0) >= 0 ? 4 : $6_1 ^ -2147483648;
                                switch ($6_1 - 2 | 0) {
                                  case 0:
                                    break block1;
                                  case 1:
                                    break block2;
                                  default:
                                    break block3;
                                }
                                ;
                              }
                              $7_1 = HEAPF64[$2_1 + 56 >> 3];
                              $55($2_1 + 16 | 0, $4_1, HEAP32[$1_1 + 16 >> 2]);
                              $210($2_1 + 80 | 0, HEAP32[$2_1 + 16 >> 2], HEAP32[$2_1 + 20 >> 2], $3_1);
                              $5_1 = 1;
                              break block4;
                            }
                            block5: {
                              switch (HEAP32[$1_1 + 28 >> 2]) {
                                default:
                                  $124($2_1 - -64 | 0, $3_1, HEAP32[$2_1 + 56 >> 2], HEAP32[$2_1 + 60 >> 2]);
                                  $5_1 = HEAP32[$2_1 + 64 >> 2];
                                  $11_1 = HEAP32[$2_1 + 68 >> 2];
                                  break;
                                case 0:
                                case 3:
                                  break block5;
                              }
                              ;
                            }
                            $55($2_1 + 24 | 0, $4_1, HEAP32[$1_1 + 16 >> 2]);
                            $210($2_1 + 80 | 0, HEAP32[$2_1 + 24 >> 2], HEAP32[$2_1 + 28 >> 2], $3_1);
                            $3_1 = $200($2_1 + 48 | 4, HEAP32[$1_1 + 20 >> 2], HEAP32[$1_1 + 24 >> 2]);
                            break block7;
                          }
                          $55($2_1 + 8 | 0, $4_1, HEAP32[$1_1 + 16 >> 2]);
                          $210($2_1 + 80 | 0, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2], $3_1);
                          if (($6_1 | 0) != 1) {
                            break block4;
                          }
                          $3_1 = HEAP32[$1_1 + 24 >> 2];
                          $4_1 = HEAP32[$1_1 + 20 >> 2];
                          if (HEAPU8[$2_1 + 52 | 0]) {
                            $3_1 = $203($4_1, $3_1, 66680, 4);
                          } else {
                            $3_1 = $203($4_1, $3_1, 66684, 5);
                          }
                          break block7;
                        }
                        if (!($5_1 & HEAP32[$2_1 + 80 >> 2])) {
                          break block8;
                        }
                        $8_1 = HEAPF64[$2_1 + 88 >> 3];
                        $3_1 = $8_1 <= $7_1;
                        if (!($7_1 <= $8_1)) {
                          if ($3_1) {
                            break block9;
                          }
                          break block8;
                        }
                        $5_1 = !$3_1;
                        break block10;
                      }
                      if (HEAP32[$2_1 + 80 >> 2] & $5_1 | $11_1 & HEAP32[$2_1 + 84 >> 2]) {
                        $7_1 = HEAPF64[$2_1 + 72 >> 3];
                        $8_1 = HEAPF64[$2_1 + 88 >> 3];
                        $4_1 = $7_1 >= $8_1;
                        $5_1 = !$4_1;
                        if ($7_1 <= $8_1) {
                          break block10;
                        }
                        if ($4_1) {
                          break block9;
                        }
                      }
                      if (!$3_1) {
                        break block8;
                      }
                      $3_1 = HEAP32[$1_1 + 28 >> 2];
                      $5_1 = ($3_1 | 0) == 3 ? 2 : $3_1 ? 8 : 2;
                      break block11;
                    }
                    $5_1 = 8;
                    break block11;
                  }
                  $5_1 = 4;
                  break block11;
                }
                $5_1 = $5_1 ? 1 : 2;
              }
              $4_1 = HEAP32[$1_1 + 28 >> 2];
              $3_1 = 0;
              if ($4_1 >>> 0 > 5) {
                break block;
              }
              $3_1 = ($5_1 & HEAPU8[$4_1 + 71800 | 0]) != 0;
            } else {
              if (!$3_1 & ($10_1 | 0) == 3) {
                $3_1 = $58($2_1 + 32 | 0, 71808);
              } else {
                $3_1 = $250($2_1 + 48 | 0, 67760);
              }
            }
          }
          $175($2_1 + 48 | 0);
        } else {
          $3_1 = $58($2_1 + 32 | 0, 71824);
        }
        $175($2_1 + 32 | 0);
        $0_1 = HEAP32[$0_1 >> 2];
        HEAP8[$0_1 | 0] = HEAPU8[$0_1 | 0] & (HEAPU8[$1_1 + 32 | 0] ^ $3_1);
        global$0 = $2_1 + 96 | 0;
      }
      function $12($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
        $5_1 = global$0 - 16 | 0;
        global$0 = $5_1;
        $7_1 = HEAP32[$0_1 + 56 >> 2];
        $3_1 = $7_1 + 1 | 0;
        HEAP32[$0_1 + 56 >> 2] = $3_1;
        $9_1 = $0_1 + 12 | 0;
        $8_1 = HEAP32[$0_1 + 20 >> 2];
        $4_1 = $7_1;
        block6: {
          block: {
            block2: {
              block4: {
                block11: {
                  while (1) {
                    block3: {
                      $2_1 = HEAP32[$0_1 + 52 >> 2];
                      $6_1 = $2_1 >>> 0 < $3_1 >>> 0 ? $3_1 : $2_1;
                      $10_1 = HEAP32[$0_1 + 48 >> 2];
                      while (1) {
                        block1: {
                          if (($3_1 | 0) == ($6_1 | 0)) {
                            break block;
                          }
                          $2_1 = HEAPU8[$3_1 + $10_1 | 0];
                          if (($2_1 | 0) == 92) {
                            break block1;
                          }
                          if (($2_1 | 0) == 34) {
                            break block2;
                          }
                          if ($2_1 >>> 0 < 32) {
                            break block3;
                          }
                          $3_1 = $3_1 + 1 | 0;
                          HEAP32[$0_1 + 56 >> 2] = $3_1;
                          continue;
                        }
                        break;
                      }
                      ;
                      $122($0_1, $4_1);
                      $6_1 = HEAP32[$0_1 + 56 >> 2];
                      $2_1 = $6_1 + 1 | 0;
                      HEAP32[$0_1 + 56 >> 2] = $2_1;
                      if ($2_1 >>> 0 >= HEAPU32[$0_1 + 52 >> 2]) {
                        break block4;
                      }
                      $3_1 = 8;
                      block13: {
                        block14: {
                          block10: {
                            block5: {
                              block7: {
                                block8: {
                                  block9: {
                                    $4_1 = HEAPU8[$2_1 + HEAP32[$0_1 + 48 >> 2] | 0];
                                    switch ($4_1 - 110 | 0) {
                                      case 0:
                                        break block5;
                                      case 1:
                                      case 2:
                                      case 3:
                                      case 5:
                                        break block6;
                                      case 4:
                                        break block7;
                                      case 6:
                                        break block8;
                                      case 7:
                                        break block9;
                                      default:
                                        break block10;
                                    }
                                    ;
                                  }
                                  $4_1 = $5_1 + 8 | 0;
                                  $47($4_1, $0_1);
                                  if (HEAPU8[$5_1 + 8 | 0]) {
                                    break block11;
                                  }
                                  $3_1 = HEAP32[$0_1 + 56 >> 2];
                                  $2_1 = HEAP32[$5_1 + 12 >> 2];
                                  if (($2_1 & -1024) == 55296) {
                                    block12: {
                                      if (!$145($0_1, 92)) {
                                        break block12;
                                      }
                                      $6_1 = HEAP32[$0_1 + 56 >> 2];
                                      if ($6_1 >>> 0 >= HEAPU32[$0_1 + 52 >> 2] | HEAPU8[$6_1 + HEAP32[$0_1 + 48 >> 2] | 0] != 117) {
                                        break block12;
                                      }
                                      $47($4_1, $0_1);
                                      if (HEAPU8[$5_1 + 8 | 0] == 1) {
                                        break block11;
                                      }
                                      $4_1 = HEAP32[$5_1 + 12 >> 2];
                                      if (($4_1 & -1024) != 56320) {
                                        break block12;
                                      }
                                      $2_1 = ($4_1 + ($2_1 << 10) | 0) - 56613888 | 0;
                                      $2_1 = ($2_1 ^ 55296) - 1114112 >>> 0 < 4293855232 ? 1114112 : $2_1;
                                      $2_1 = ($2_1 | 0) == 1114112 ? 65533 : $2_1;
                                      break block13;
                                    }
                                  }
                                  HEAP32[$0_1 + 56 >> 2] = $3_1;
                                  $2_1 = ($2_1 ^ 55296) - 1114112 >>> 0 < 4293855232 ? 1114112 : $2_1;
                                  $2_1 = ($2_1 | 0) == 1114112 ? 65533 : $2_1;
                                  break block13;
                                }
                                $2_1 = 9;
                                break block14;
                              }
                              $2_1 = 13;
                              break block14;
                            }
                            $2_1 = 10;
                            break block14;
                          }
                          $2_1 = 8;
                          block16: {
                            switch ($4_1 - 98 | 0) {
                              case 4:
                                $2_1 = 12;
                                break block14;
                              case 0:
                                break block14;
                              case 1:
                              case 2:
                              case 3:
                                break block6;
                              default:
                                break block16;
                            }
                            ;
                          }
                          if (($4_1 | 0) == 34 | ($4_1 | 0) == 92) {
                            $2_1 = $4_1;
                          } else {
                            $2_1 = $4_1;
                            if (($2_1 | 0) != 47) {
                              break block6;
                            }
                          }
                        }
                        HEAP32[$0_1 + 56 >> 2] = $6_1 + 2;
                      }
                      $106($9_1, $2_1);
                      $3_1 = HEAP32[$0_1 + 56 >> 2];
                      $4_1 = $3_1 - 1 | 0;
                      continue;
                    }
                    break;
                  }
                  ;
                  $3_1 = 9;
                  break block6;
                }
                $3_1 = HEAPU8[$5_1 + 9 | 0];
                break block6;
              }
              $3_1 = 8;
              break block6;
            }
            $2_1 = -1;
            if (($4_1 | 0) != ($7_1 | 0)) {
              $122($0_1, $4_1);
              $3_1 = HEAP32[$0_1 + 56 >> 2];
              $2_1 = $8_1;
            }
            HEAP32[$0_1 + 56 >> 2] = $3_1 + 1;
            $115($0_1, 3, $7_1, $2_1);
            $3_1 = 10;
            $1_1 = HEAP32[$0_1 + 8 >> 2];
            if (!$1_1) {
              break block6;
            }
            $1_1 = HEAP32[$0_1 + 4 >> 2] + Math_imul($1_1, 20) | 0;
            if (($1_1 | 0) == 20) {
              break block6;
            }
            HEAP32[$1_1 - 8 >> 2] = HEAP32[$0_1 + 20 >> 2] - $8_1;
            break block6;
          }
          $3_1 = $1_1;
        }
        global$0 = $5_1 + 16 | 0;
        return $3_1;
      }
      function $13($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
        $3_1 = global$0 - 112 | 0;
        global$0 = $3_1;
        block9: {
          block10: {
            block5: {
              block1: {
                block3: {
                  block: {
                    block2: {
                      block4: {
                        $4_1 = HEAP32[$1_1 >> 2];
                        $1_1 = HEAP32[$1_1 + 4 >> 2];
                        switch (($215(HEAP32[$4_1 + 4 >> 2], HEAP32[$4_1 + 8 >> 2], $1_1) & 255) - 1 | 0) {
                          case 0:
                            break block;
                          case 1:
                            break block1;
                          case 2:
                            break block2;
                          case 3:
                            break block3;
                          case 4:
                            break block4;
                          default:
                            break block5;
                        }
                        ;
                      }
                      $7_1 = HEAPU8[$2_1 + 1 | 0];
                      if ($7_1) {
                        $6_1 = fimport$14() | 0;
                      } else {
                        $6_1 = fimport$11() | 0;
                      }
                      $248($3_1 - -64 | 0, $4_1, $1_1);
                      block8: {
                        block7: {
                          block6: {
                            while (1) {
                              $61($3_1 + 76 | 0, $3_1 - -64 | 0);
                              $1_1 = HEAP32[$3_1 + 76 >> 2];
                              if (!$1_1) {
                                break block6;
                              }
                              $5_1 = HEAP32[$3_1 + 80 >> 2];
                              $4_1 = HEAP32[$3_1 + 88 >> 2];
                              HEAP32[$3_1 + 92 >> 2] = HEAP32[$3_1 + 84 >> 2];
                              HEAP32[$3_1 + 96 >> 2] = $4_1;
                              $82($3_1 + 56 | 0, 72080, 31, $1_1, $5_1);
                              if (HEAP32[$3_1 + 56 >> 2]) {
                                continue;
                              }
                              $227($3_1 + 48 | 0, $1_1, $5_1);
                              $1_1 = HEAP32[$3_1 + 52 >> 2];
                              $13($3_1 + 40 | 0, $3_1 + 92 | 0, $2_1);
                              $4_1 = HEAP32[$3_1 + 44 >> 2];
                              if (HEAP32[$3_1 + 40 >> 2] & 1) {
                                break block7;
                              }
                              if (!$7_1) {
                                $229(fimport$18($6_1 | 0, $1_1 | 0, $4_1 | 0) | 0);
                                $229($4_1);
                                $229($1_1);
                                continue;
                              }
                              if (fimport$15($1_1 | 0) | 0) {
                                fimport$17($6_1 | 0, $1_1 | 0, $4_1 | 0);
                                continue;
                              }
                              break;
                            }
                            ;
                            $98($3_1 + 100 | 0, 72111, 51);
                            $2_1 = HEAP32[$3_1 + 104 >> 2];
                            $5_1 = fimport$16($2_1 | 0, HEAP32[$3_1 + 108 >> 2]) | 0;
                            $242(HEAP32[$3_1 + 100 >> 2], $2_1);
                            $229($1_1);
                            $1_1 = $4_1;
                            break block8;
                          }
                          $5_1 = $6_1;
                          $1_1 = 0;
                          break block9;
                        }
                        $5_1 = $4_1;
                      }
                      $229($1_1);
                      $229($6_1);
                      $1_1 = 1;
                      break block9;
                    }
                    $50($3_1 + 16 | 0, $4_1, $1_1);
                    $1_1 = HEAP32[$3_1 + 16 >> 2];
                    $227($3_1 + 8 | 0, $1_1 ? $1_1 : 1, $1_1 ? HEAP32[$3_1 + 20 >> 2] : 0);
                    $5_1 = HEAP32[$3_1 + 12 >> 2];
                    $1_1 = 0;
                    break block9;
                  }
                  $5_1 = ($120($4_1, $1_1) & 255) == 1 ? 1026 : 1027;
                  break block10;
                }
                $5_1 = fimport$12() | 0;
                $249($3_1 + 76 | 0, $4_1, $1_1);
                $1_1 = 0;
                while (1) {
                  $141($3_1 + 32 | 0, $3_1 + 76 | 0);
                  $4_1 = HEAP32[$3_1 + 32 >> 2];
                  if (!$4_1) {
                    break block10;
                  }
                  $6_1 = HEAP32[$3_1 + 36 >> 2];
                  HEAP32[$3_1 + 100 >> 2] = $4_1;
                  HEAP32[$3_1 + 104 >> 2] = $6_1;
                  $13($3_1 + 24 | 0, $3_1 + 100 | 0, $2_1);
                  $4_1 = HEAP32[$3_1 + 28 >> 2];
                  if (!(HEAP32[$3_1 + 24 >> 2] & 1)) {
                    fimport$13($5_1 | 0, $1_1 | 0, $4_1 | 0);
                    $1_1 = $1_1 + 1 | 0;
                    continue;
                  }
                  break;
                }
                ;
                $229($5_1);
                $5_1 = $4_1;
                $1_1 = 1;
                break block9;
              }
              $8_1 = $119($4_1, $1_1);
              if (Math_abs($8_1) <= 9007199254740991) {
                $5_1 = fimport$29(+($8_1 + 0)) | 0;
                $1_1 = 0;
                break block9;
              } else {
                $5_1 = HEAPU8[$2_1 | 0] ? 1025 : 1024;
                break block10;
              }
            }
            $5_1 = HEAPU8[$2_1 | 0] ? 1025 : 1024;
          }
          $1_1 = 0;
        }
        HEAP32[$0_1 + 4 >> 2] = $5_1;
        HEAP32[$0_1 >> 2] = $1_1;
        global$0 = $3_1 + 112 | 0;
      }
      function $14($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
        $4_1 = global$0 - 80 | 0;
        global$0 = $4_1;
        $6_1 = $0_1;
        $7_1 = $1_1;
        block: {
          block4: {
            block1: {
              while (1) {
                block3: {
                  $5_1 = $4_1 + 48 | 0;
                  $110($5_1, $6_1, $7_1, 23);
                  $7_1 = HEAP32[$4_1 + 60 >> 2];
                  $6_1 = HEAP32[$4_1 + 56 >> 2];
                  $8_1 = HEAP32[$4_1 + 52 >> 2];
                  HEAP32[$4_1 + 52 >> 2] = HEAP32[$4_1 + 48 >> 2];
                  HEAP32[$4_1 + 56 >> 2] = $8_1;
                  HEAP32[$4_1 + 48 >> 2] = 0;
                  $5_1 = FUNCTION_TABLE[$3_1 | 0]($2_1, $5_1) | 0;
                  if ($5_1) {
                    break block;
                  }
                  if (!$7_1) {
                    break block1;
                  }
                  if (!($7_1 >>> 0 <= 2 ? ($7_1 | 0) != 2 : HEAP8[$6_1 + 2 | 0] < -64)) {
                    $5_1 = HEAPU8[$6_1 | 0] | HEAPU8[$6_1 + 1 | 0] << 8;
                    if (!(($5_1 | 0) != 31611 & ($5_1 | 0) != 32125)) {
                      HEAP32[$4_1 + 48 >> 2] = 0;
                      $5_1 = HEAP8[$6_1 + 1 | 0] > -65;
                      HEAP32[$4_1 + 56 >> 2] = $5_1;
                      HEAP32[$4_1 + 52 >> 2] = $5_1 ? $6_1 + 1 | 0 : 1;
                      $5_1 = FUNCTION_TABLE[$3_1 | 0]($2_1, $4_1 + 48 | 0) | 0;
                      if ($5_1) {
                        break block;
                      }
                      $114($4_1 + 8 | 0, $6_1, $7_1, 2);
                      $6_1 = HEAP32[$4_1 + 8 >> 2];
                      $7_1 = $6_1 ? HEAP32[$4_1 + 12 >> 2] : 0;
                      $6_1 = $6_1 ? $6_1 : 1;
                      continue;
                    }
                  }
                  $146($4_1 + 16 | 0, $6_1, $7_1, 123);
                  $8_1 = HEAP32[$4_1 + 16 >> 2];
                  if (!$8_1) {
                    break block3;
                  }
                  $5_1 = $4_1 + 48 | 0;
                  $48($5_1, $8_1, HEAP32[$4_1 + 20 >> 2], 125);
                  $8_1 = HEAP32[$4_1 + 48 >> 2];
                  if (!$8_1) {
                    break block3;
                  }
                  $7_1 = HEAP32[$4_1 + 60 >> 2];
                  $6_1 = HEAP32[$4_1 + 56 >> 2];
                  $9_1 = HEAP32[$4_1 + 52 >> 2];
                  $37($5_1, $8_1, $9_1);
                  if (!HEAP32[$4_1 + 48 >> 2]) {
                    break block4;
                  }
                  $8_1 = HEAP32[$4_1 + 56 >> 2];
                  HEAP32[$4_1 + 52 >> 2] = HEAP32[$4_1 + 52 >> 2];
                  HEAP32[$4_1 + 56 >> 2] = $8_1;
                  HEAP32[$4_1 + 48 >> 2] = 1;
                  $5_1 = FUNCTION_TABLE[$3_1 | 0]($2_1, $5_1) | 0;
                  if (!$5_1) {
                    continue;
                  }
                  break block;
                }
                break;
              }
              ;
              HEAP32[$4_1 + 32 >> 2] = 0;
              HEAP32[$4_1 + 24 >> 2] = 0;
              HEAP32[$4_1 + 28 >> 2] = 1;
              $187($4_1 + 24 | 0, $154($0_1, $1_1) - $154($6_1, $7_1) | 0, 0);
              HEAP32[$4_1 + 76 >> 2] = 1;
              HEAP32[$4_1 + 72 >> 2] = 70802;
              HEAP32[$4_1 + 68 >> 2] = $1_1;
              HEAP32[$4_1 + 64 >> 2] = $0_1;
              HEAP32[$4_1 + 60 >> 2] = 5;
              HEAP32[$4_1 + 56 >> 2] = 71795;
              HEAP32[$4_1 + 52 >> 2] = HEAP32[$4_1 + 32 >> 2];
              $0_1 = HEAP32[$4_1 + 28 >> 2];
              HEAP32[$4_1 + 48 >> 2] = $0_1;
              $88($4_1 + 36 | 0, $4_1 + 48 | 0, 4);
              $1_1 = HEAP32[$4_1 + 40 >> 2];
              $5_1 = $117(33, $1_1, HEAP32[$4_1 + 44 >> 2]);
              $242(HEAP32[$4_1 + 36 >> 2], $1_1);
              $242(HEAP32[$4_1 + 24 >> 2], $0_1);
              break block;
            }
            $5_1 = 0;
            break block;
          }
          HEAP32[$4_1 + 76 >> 2] = 145;
          HEAP32[$4_1 + 72 >> 2] = 71650;
          HEAP32[$4_1 + 68 >> 2] = $1_1;
          HEAP32[$4_1 + 64 >> 2] = $0_1;
          HEAP32[$4_1 + 60 >> 2] = 6;
          HEAP32[$4_1 + 56 >> 2] = 71644;
          HEAP32[$4_1 + 52 >> 2] = $9_1;
          HEAP32[$4_1 + 48 >> 2] = $8_1;
          $88($4_1 + 36 | 0, $4_1 + 48 | 0, 4);
          $0_1 = HEAP32[$4_1 + 40 >> 2];
          $5_1 = $117(34, $0_1, HEAP32[$4_1 + 44 >> 2]);
          $242(HEAP32[$4_1 + 36 >> 2], $0_1);
        }
        global$0 = $4_1 + 80 | 0;
        return $5_1;
      }
      function $15($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
        var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0, $15_1 = 0, $16_1 = 0, $17_1 = 0;
        $6_1 = global$0 - 80 | 0;
        global$0 = $6_1;
        $8_1 = HEAP32[$5_1 + 44 >> 2];
        $10_1 = HEAP32[$5_1 + 40 >> 2];
        $11_1 = HEAP32[$5_1 + 16 >> 2];
        $14_1 = HEAP32[$5_1 + 12 >> 2];
        $12_1 = HEAPU16[$5_1 + 56 >> 1];
        $15_1 = HEAP32[$5_1 + 52 >> 2];
        $16_1 = HEAP32[$5_1 + 48 >> 2];
        $13_1 = HEAPU8[$5_1 + 58 | 0];
        $9_1 = HEAP32[$5_1 + 20 >> 2];
        HEAP32[$6_1 + 8 >> 2] = 0;
        HEAP32[$6_1 >> 2] = 0;
        HEAP32[$6_1 + 4 >> 2] = 8;
        $9_1 = $9_1 << 2;
        while (1) {
          if (($7_1 | 0) != ($9_1 | 0)) {
            $17_1 = HEAP32[$7_1 + $11_1 >> 2];
            HEAP32[$6_1 + 56 >> 2] = -2147483646;
            HEAPF64[$6_1 + 64 >> 3] = $17_1 >>> 0;
            $7_1 = $7_1 + 4 | 0;
            $144($6_1, $6_1 + 56 | 0);
            continue;
          }
          break;
        }
        ;
        $246($14_1, $11_1);
        $7_1 = $6_1 + 12 | 0;
        $44($7_1, 0, $1_1, $2_1, $3_1, $4_1);
        HEAP32[$6_1 + 56 >> 2] = -2147483646;
        HEAPF64[$6_1 + 64 >> 3] = $13_1 >>> 0;
        $144($7_1, $6_1 + 56 | 0);
        $4_1 = HEAP32[$5_1 + 8 >> 2];
        if ($4_1) {
          HEAP32[$6_1 + 64 >> 2] = HEAP32[$5_1 + 8 >> 2];
          $1_1 = HEAP32[$5_1 + 4 >> 2];
          HEAP32[$6_1 + 56 >> 2] = HEAP32[$5_1 >> 2];
          HEAP32[$6_1 + 60 >> 2] = $1_1;
        } else {
          HEAP32[$6_1 + 56 >> 2] = -2147483648;
        }
        $1_1 = $6_1 + 12 | 0;
        $2_1 = $6_1 + 56 | 0;
        $144($1_1, $2_1);
        HEAP32[$6_1 + 56 >> 2] = -2147483646;
        HEAPF64[$6_1 + 64 >> 3] = $16_1 >>> 0;
        $144($1_1, $2_1);
        HEAP32[$6_1 + 56 >> 2] = -2147483646;
        HEAPF64[$6_1 + 64 >> 3] = $15_1 >>> 0;
        $144($1_1, $2_1);
        HEAP32[$6_1 + 56 >> 2] = -2147483646;
        HEAPF64[$6_1 + 64 >> 3] = $12_1 >>> 0;
        $144($1_1, $2_1);
        HEAP32[$6_1 + 56 >> 2] = -2147483647;
        HEAP8[$6_1 + 60 | 0] = $12_1 >>> 0 > 15;
        $144($1_1, $2_1);
        HEAP32[$6_1 + 56 >> 2] = -2147483647;
        HEAP8[$6_1 + 60 | 0] = 65331 >>> $13_1 & 1;
        $144($1_1, $2_1);
        HEAP32[$6_1 + 64 >> 2] = HEAP32[$6_1 + 8 >> 2];
        $3_1 = HEAP32[$6_1 + 4 >> 2];
        HEAP32[$6_1 + 56 >> 2] = HEAP32[$6_1 >> 2];
        HEAP32[$6_1 + 60 >> 2] = $3_1;
        $144($1_1, $2_1);
        $7_1 = $6_1 + 40 | 0;
        $78($7_1, $10_1, $8_1);
        HEAP32[$6_1 + 76 >> 2] = $8_1;
        HEAP32[$6_1 + 72 >> 2] = $10_1;
        $3_1 = $5_1 + 24 | 0;
        $8_1 = HEAP32[$3_1 + 12 >> 2];
        HEAP32[$6_1 + 64 >> 2] = HEAP32[$3_1 + 8 >> 2];
        HEAP32[$6_1 + 68 >> 2] = $8_1;
        $8_1 = HEAP32[$3_1 + 4 >> 2];
        HEAP32[$6_1 + 56 >> 2] = HEAP32[$3_1 >> 2];
        HEAP32[$6_1 + 60 >> 2] = $8_1;
        $3_1 = $6_1 + 24 | 0;
        $24($3_1, $2_1);
        $144($1_1, $3_1);
        $144($1_1, $7_1);
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$6_1 + 20 >> 2];
        $1_1 = HEAP32[$6_1 + 16 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$6_1 + 12 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        if (!$4_1) {
          $143($5_1);
        }
        global$0 = $6_1 + 80 | 0;
      }
      function $16($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
        $3_1 = global$0 + -64 | 0;
        global$0 = $3_1;
        if ($203($1_1, $2_1, 67497, 25)) {
          HEAP32[$0_1 >> 2] = 0;
        } else {
          block: {
            if ($203($1_1, $2_1, 67522, 8)) {
              HEAP32[$0_1 >> 2] = 2;
              break block;
            }
            $183($3_1 + 40 | 0, 66844, 13, $1_1, $2_1);
            $4_1 = HEAP32[$3_1 + 40 >> 2];
            if (!$4_1) {
              HEAP8[$0_1 + 12 | 0] = 0;
              HEAP32[$0_1 + 8 >> 2] = $2_1;
              HEAP32[$0_1 + 4 >> 2] = $1_1;
              HEAP32[$0_1 >> 2] = 3;
              break block;
            }
            $2_1 = HEAP32[$3_1 + 44 >> 2];
            if ($2_1 >>> 0 >= 9) {
              block1: {
                if (HEAPU8[$4_1 | 0] != 109 | HEAPU8[$4_1 + 1 | 0] != 101 | (HEAPU8[$4_1 + 2 | 0] != 115 | HEAPU8[$4_1 + 3 | 0] != 115)) {
                  break block1;
                }
                if (HEAPU8[$4_1 + 4 | 0] != 97 | HEAPU8[$4_1 + 5 | 0] != 103 | (HEAPU8[$4_1 + 6 | 0] != 101 | HEAPU8[$4_1 + 7 | 0] != 58)) {
                  break block1;
                }
                $1_1 = HEAPU8[$4_1 + 8 | 0];
                if (!(($1_1 | 0) == 34 | ($1_1 | 0) == 123) & ($1_1 | 0) != 91) {
                  break block1;
                }
                HEAP32[$0_1 >> 2] = 4;
                HEAP8[$0_1 + 4 | 0] = 11;
                break block;
              }
            }
            HEAP8[$3_1 + 60 | 0] = 58;
            HEAP32[$3_1 + 56 >> 2] = $2_1;
            HEAP32[$3_1 + 52 >> 2] = $4_1;
            $1_1 = $3_1 + 52 | 0;
            $75($3_1 + 32 | 0, $1_1);
            $7_1 = HEAP32[$3_1 + 36 >> 2];
            $4_1 = HEAP32[$3_1 + 32 >> 2];
            $75($3_1 + 24 | 0, $1_1);
            $8_1 = HEAP32[$3_1 + 28 >> 2];
            $5_1 = HEAP32[$3_1 + 24 >> 2];
            $75($3_1 + 16 | 0, $1_1);
            $75($3_1 + 8 | 0, $1_1);
            $1_1 = HEAP32[$3_1 + 8 >> 2];
            if ($1_1) {
              block3: {
                $2_1 = HEAP32[$3_1 + 12 >> 2];
                $6_1 = HEAP32[$3_1 + 52 >> 2];
                if ($6_1) {
                  block2: {
                    $9_1 = HEAP32[$3_1 + 56 >> 2];
                    if (!$203($1_1, $2_1, 67067, 7)) {
                      break block2;
                    }
                    HEAP8[$0_1 + 12 | 0] = 1;
                    HEAP32[$0_1 + 8 >> 2] = $9_1;
                    HEAP32[$0_1 + 4 >> 2] = $6_1;
                    HEAP32[$0_1 >> 2] = 3;
                    break block;
                  }
                }
                if ($203($1_1, $2_1, 1, 0)) {
                  break block3;
                }
                if ($203($1_1, $2_1, 67067, 7)) {
                  break block3;
                }
                if ($5_1) {
                  $82($3_1, 67530, 95, $1_1, $2_1);
                  $1_1 = HEAP32[$3_1 >> 2] ? 0 : $5_1;
                } else {
                  $1_1 = 0;
                }
                HEAP32[$0_1 + 8 >> 2] = $8_1;
                HEAP32[$0_1 + 4 >> 2] = $1_1;
                HEAP32[$0_1 >> 2] = 1;
                HEAP32[$0_1 + 16 >> 2] = $4_1 ? $7_1 : 0;
                HEAP32[$0_1 + 12 >> 2] = $4_1 ? $4_1 : 1;
                break block;
              }
            }
            HEAP32[$0_1 >> 2] = 4;
            HEAP8[$0_1 + 4 | 0] = 5;
          }
        }
        global$0 = $3_1 - -64 | 0;
      }
      function $17($0_1, $1_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
        $2_1 = global$0 - 32 | 0;
        global$0 = $2_1;
        $3_1 = HEAP32[$1_1 + 8 >> 2];
        block: {
          if (HEAP32[$1_1 >> 2] == 1) {
            HEAP8[HEAP32[$0_1 >> 2]] = 1;
            $5_1 = HEAP32[$0_1 + 8 >> 2];
            $0_1 = HEAP32[HEAP32[$0_1 + 4 >> 2] >> 2];
            if (!$0_1) {
              $106($5_1, 48);
              break block;
            }
            $43($2_1 + 20 | 0, HEAP32[$1_1 + 4 >> 2], $3_1, $0_1);
            $1_1 = HEAP32[$2_1 + 20 >> 2];
            $0_1 = ($1_1 | 0) == -2147483648;
            $3_1 = $0_1 ? 1 : HEAP32[$2_1 + 24 >> 2];
            $4_1 = $3_1 + ($0_1 ? 0 : HEAP32[$2_1 + 28 >> 2]) | 0;
            $8_1 = $0_1 ? 0 : $1_1;
            $7_1 = $2_1 + 28 | 0;
            $0_1 = $3_1;
            while (1) {
              if (($0_1 | 0) != ($4_1 | 0)) {
                $1_1 = $0_1 + 1 | 0;
                $0_1 = HEAPU8[$0_1 | 0];
                block1: {
                  if (!(($0_1 - 48 & 255) >>> 0 < 10 | (($0_1 & 223) - 65 & 255) >>> 0 < 26)) {
                    if (!$149($0_1, 71621, 4)) {
                      $106($5_1, 37);
                      HEAP16[$7_1 >> 1] = ($0_1 & 15) << 8 | $0_1 >>> 4;
                      $0_1 = 0;
                      while (1) {
                        if (($0_1 | 0) == 2) {
                          break block1;
                        }
                        $6_1 = HEAPU8[$0_1 + $7_1 | 0];
                        $106($5_1, ($6_1 >>> 0 < 10 ? $6_1 | 48 : $6_1 + 55 | 0) & 255);
                        $0_1 = $0_1 + 1 | 0;
                        continue;
                      }
                      ;
                    }
                  }
                  $106($5_1, $0_1);
                }
                $0_1 = $1_1;
                continue;
              }
              break;
            }
            ;
            $242($8_1, $3_1);
          } else {
            $1_1 = HEAP32[$1_1 + 4 >> 2];
            HEAP32[$2_1 + 24 >> 2] = $1_1 + $3_1;
            HEAP32[$2_1 + 20 >> 2] = $1_1;
            $1_1 = HEAP32[$0_1 + 16 >> 2];
            $5_1 = HEAP32[$0_1 + 20 >> 2];
            $3_1 = HEAP32[$0_1 + 8 >> 2];
            $7_1 = HEAP32[$0_1 >> 2];
            $6_1 = HEAP32[$0_1 + 12 >> 2];
            while (1) {
              $0_1 = $45($2_1 + 20 | 0);
              if (($0_1 | 0) == 1114112) {
                break block;
              }
              if (HEAPU8[$6_1 | 0]) {
                $4_1 = $0_1 - 35 | 0;
                if (!($4_1 >>> 0 > 28 | !(1 << $4_1 & 268439553))) {
                  if (HEAPU8[$7_1 | 0] == 1) {
                    $114($2_1 + 8 | 0, HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2], HEAP32[$5_1 >> 2]);
                    $4_1 = HEAP32[$2_1 + 8 >> 2];
                    $4_1 = $66($4_1 ? $4_1 : 1, $4_1 ? HEAP32[$2_1 + 12 >> 2] : 0);
                  } else {
                    $4_1 = 0;
                  }
                  HEAP8[$1_1 | 0] = $4_1 | HEAPU8[$1_1 | 0];
                  HEAP8[$6_1 | 0] = ($0_1 | 0) == 47;
                  HEAP32[$5_1 >> 2] = HEAP32[$3_1 + 8 >> 2] + 1;
                  HEAP8[$7_1 | 0] = 0;
                }
              }
              $106($3_1, $0_1);
              continue;
            }
            ;
          }
        }
        global$0 = $2_1 + 32 | 0;
        return 0;
      }
      function $18($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
        var $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
        $7_1 = global$0 - 80 | 0;
        global$0 = $7_1;
        if (($215(HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2], $3_1) & 255) != 4) {
          $86($7_1 + 24 | 0, $2_1, $3_1);
          HEAP32[$7_1 + 56 >> 2] = 9;
          HEAP32[$7_1 + 52 >> 2] = 70345;
          HEAP32[$7_1 + 48 >> 2] = $1_1;
          HEAP32[$7_1 + 44 >> 2] = $0_1;
          HEAP32[$7_1 + 40 >> 2] = 1;
          HEAP32[$7_1 + 36 >> 2] = 70802;
          $8_1 = HEAP32[$7_1 + 28 >> 2];
          HEAP32[$7_1 + 60 >> 2] = HEAP32[$7_1 + 24 >> 2];
          HEAP32[$7_1 + 64 >> 2] = $8_1;
          $88($7_1 + 68 | 0, $7_1 + 36 | 0, 4);
          $8_1 = HEAP32[$7_1 + 72 >> 2];
          $207($6_1, 0, $8_1, HEAP32[$7_1 + 76 >> 2]);
          $242(HEAP32[$7_1 + 68 >> 2], $8_1);
        }
        $8_1 = $7_1 + 36 | 0;
        $249($8_1, $2_1, $3_1);
        if ($166($8_1) >>> 0 >= 17) {
          $207($6_1, 2, $0_1, $1_1);
        }
        $249($7_1 + 68 | 0, $2_1, $3_1);
        while (1) {
          $141($7_1 + 16 | 0, $7_1 + 68 | 0);
          $2_1 = HEAP32[$7_1 + 16 >> 2];
          if ($2_1) {
            $3_1 = HEAP32[$7_1 + 20 >> 2];
            $50($7_1 + 8 | 0, $2_1, $3_1);
            $8_1 = HEAP32[$7_1 + 8 >> 2];
            if ($8_1) {
              $4($7_1 + 36 | 0, $8_1, HEAP32[$7_1 + 12 >> 2], $4_1);
              $3_1 = HEAP32[$7_1 + 36 >> 2];
              block1: {
                if (($3_1 | 0) == -2147483648) {
                  $202($6_1, HEAP32[$7_1 + 40 >> 2]);
                } else {
                  $2_1 = HEAP32[$7_1 + 40 >> 2];
                  $8_1 = HEAP32[$7_1 + 44 >> 2];
                  if ($118(HEAP32[$5_1 + 4 >> 2], HEAP32[$5_1 + 8 >> 2], $2_1, $8_1)) {
                    $242($3_1, $2_1);
                  } else {
                    $9_1 = $2_1;
                    $10_1 = $8_1;
                    break block1;
                  }
                }
                $3_1 = -2147483648;
              }
              $2_1 = ($3_1 | 0) != -2147483648;
              $8_1 = HEAP32[$5_1 + 8 >> 2];
              if ($2_1 >>> 0 > HEAP32[$5_1 >> 2] - $8_1 >>> 0) {
                $140($5_1, $8_1, $2_1, 4, 12);
                $8_1 = HEAP32[$5_1 + 8 >> 2];
              }
              $2_1 = HEAP32[$5_1 + 4 >> 2] + Math_imul($8_1, 12) | 0;
              while (1) {
                if (($3_1 | 0) != -2147483648) {
                  HEAP32[$2_1 >> 2] = $3_1;
                  $3_1 = $2_1 + 4 | 0;
                  HEAP32[$3_1 >> 2] = $9_1;
                  HEAP32[$3_1 + 4 >> 2] = $10_1;
                  $2_1 = $2_1 + 12 | 0;
                  $8_1 = $8_1 + 1 | 0;
                  $3_1 = -2147483648;
                  continue;
                }
                break;
              }
              ;
              HEAP32[$5_1 + 8 >> 2] = $8_1;
            } else {
              $86($7_1, $2_1, $3_1);
              $207($6_1, 3, HEAP32[$7_1 >> 2], HEAP32[$7_1 + 4 >> 2]);
            }
            continue;
          }
          break;
        }
        ;
        if (!HEAP32[$5_1 + 8 >> 2]) {
          $207($6_1, 1, $0_1, $1_1);
        }
        global$0 = $7_1 + 80 | 0;
      }
      function $19($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0;
        $4_1 = global$0 - 32 | 0;
        global$0 = $4_1;
        $50($4_1 + 8 | 0, $1_1, $2_1);
        $9_1 = HEAP32[$4_1 + 12 >> 2];
        $7_1 = HEAP32[$4_1 + 8 >> 2];
        $6_1 = $119($1_1, $2_1);
        $8_1 = $3_1 & 255;
        if (($8_1 | 0) != 98) {
          block1: {
            $5_1 = $6_1 + 0;
            $10_1 = Math_abs($6_1);
            if (($8_1 | 0) == 115) {
              $2_1 = 0;
              if ($7_1) {
                block: {
                  $55($4_1, $7_1, $9_1);
                  $3_1 = HEAP32[$4_1 >> 2];
                  if (!$3_1) {
                    break block;
                  }
                  $6_1 = $97(HEAP32[$1_1 + 32 >> 2], $3_1, HEAP32[$4_1 + 4 >> 2]);
                  $2_1 = 1;
                }
              }
              HEAP32[$4_1 + 16 >> 2] = -2147483648;
              $1_1 = $10_1 <= 9007199254740991;
              if ($1_1 | Math_abs($6_1) <= 9007199254740991 & $2_1) {
                HEAP32[$0_1 >> 2] = -2147483646;
                HEAPF64[$0_1 + 8 >> 3] = $1_1 ? $5_1 : $6_1 + 0;
                $175($4_1 + 16 | 0);
              } else {
                $1_1 = HEAP32[$4_1 + 28 >> 2];
                HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 24 >> 2];
                HEAP32[$0_1 + 12 >> 2] = $1_1;
                $1_1 = HEAP32[$4_1 + 20 >> 2];
                HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 16 >> 2];
                HEAP32[$0_1 + 4 >> 2] = $1_1;
              }
              break block1;
            }
            if (!($10_1 <= 9007199254740991) | ($8_1 | 0) != 105) {
              if ($7_1) {
                $1_1 = $205($7_1, $9_1, ($3_1 & 255) == 116 ? 4096 : 256) ? 0 : $7_1;
              } else {
                $1_1 = 0;
              }
              $133($0_1, $1_1, $9_1);
            } else {
              $3_1 = $0_1;
              if (Math_abs($5_1) < 9223372036854776e3) {
                $2_1 = ~~$5_1 >>> 0;
                $0_1 = Math_abs($5_1) >= 1 ? ~~($5_1 > 0 ? Math_min(Math_floor($5_1 * 23283064365386963e-26), 4294967295) : Math_ceil(($5_1 - +(~~$5_1 >>> 0 >>> 0)) * 23283064365386963e-26)) >>> 0 : 0;
              } else {
                $2_1 = 0;
                $0_1 = -2147483648;
              }
              if (+($2_1 >>> 0) + +($0_1 | 0) * 4294967296 == $6_1) {
                $1_1 = $4_1 + 16 | 0;
                $98($1_1, ($0_1 | 0) < 0 ? 67626 : 1, $0_1 >>> 31 | 0);
                $8_1 = $0_1;
                $0_1 = $0_1 >> 31;
                $2_1 = $0_1 ^ $2_1;
                $187($1_1, $2_1 - $0_1 | 0, ($0_1 ^ $8_1) - ($0_1 + ($2_1 >>> 0 < $0_1 >>> 0) | 0) | 0);
                HEAP32[$3_1 + 12 >> 2] = HEAP32[$4_1 + 24 >> 2];
                $0_1 = HEAP32[$4_1 + 20 >> 2];
                HEAP32[$3_1 + 4 >> 2] = HEAP32[$4_1 + 16 >> 2];
                HEAP32[$3_1 + 8 >> 2] = $0_1;
                $0_1 = -2147483645;
              } else {
                $0_1 = -2147483648;
              }
              HEAP32[$3_1 >> 2] = $0_1;
            }
          }
        } else {
          $1_1 = $120($1_1, $2_1);
          HEAP32[$4_1 + 16 >> 2] = -2147483648;
          $1_1 = $1_1 & 255;
          if (($1_1 | 0) != 2) {
            HEAP32[$0_1 >> 2] = -2147483647;
            HEAP8[$0_1 + 4 | 0] = $1_1;
            $175($4_1 + 16 | 0);
          } else {
            $1_1 = HEAP32[$4_1 + 28 >> 2];
            HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 24 >> 2];
            HEAP32[$0_1 + 12 >> 2] = $1_1;
            $1_1 = HEAP32[$4_1 + 20 >> 2];
            HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 16 >> 2];
            HEAP32[$0_1 + 4 >> 2] = $1_1;
          }
        }
        global$0 = $4_1 + 32 | 0;
      }
      function $20($0_1, $1_1, $2_1, $3_1, $4_1) {
        var $5_1 = 0;
        $5_1 = global$0 - 144 | 0;
        global$0 = $5_1;
        block3: {
          block2: {
            switch (($1_1 & 255) - 8 | 0) {
              case 1:
                $1_1 = $213(8, 16);
                $220($5_1 + 80 | 0, $2_1, $3_1);
                $2_1 = HEAP32[$5_1 + 92 >> 2];
                HEAP32[$1_1 + 8 >> 2] = HEAP32[$5_1 + 88 >> 2];
                HEAP32[$1_1 + 12 >> 2] = $2_1;
                $2_1 = HEAP32[$5_1 + 84 >> 2];
                HEAP32[$1_1 >> 2] = HEAP32[$5_1 + 80 >> 2];
                HEAP32[$1_1 + 4 >> 2] = $2_1;
                HEAP32[$0_1 + 8 >> 2] = 1;
                HEAP32[$0_1 + 4 >> 2] = $1_1;
                HEAP32[$0_1 >> 2] = 1;
                break block3;
              case 0:
                $5($5_1 + 80 | 0, $2_1, $3_1, $4_1);
                block5: {
                  if (HEAP32[$5_1 + 80 >> 2] == -2147483648) {
                    HEAP32[$5_1 + 44 >> 2] = -2147483648;
                  } else {
                    block4: {
                      $1_1 = $5_1 + 44 | 0;
                      $267($1_1, $5_1 + 80 | 0, 36);
                      if (HEAP32[$5_1 + 44 >> 2] == -2147483648) {
                        break block4;
                      }
                      $4_1 = 0;
                      $217($5_1 + 32 | 0, $1_1, 0, 71275, 3);
                      $3_1 = ($120(HEAP32[$5_1 + 32 >> 2], HEAP32[$5_1 + 36 >> 2]) & 255) == 1;
                      break block5;
                    }
                  }
                  $4_1 = 1;
                  $3_1 = 0;
                }
                $1_1 = $213(8, 16);
                HEAP8[$1_1 + 4 | 0] = $3_1;
                HEAP32[$1_1 >> 2] = -2147483647;
                HEAP32[$5_1 + 128 >> 2] = 1;
                HEAP32[$5_1 + 124 >> 2] = $1_1;
                HEAP32[$5_1 + 120 >> 2] = 1;
                HEAP8[$5_1 + 140 | 0] = 32;
                HEAP32[$5_1 + 136 >> 2] = 38;
                HEAP32[$5_1 + 132 >> 2] = 71237;
                while (1) {
                  $75($5_1 + 24 | 0, $5_1 + 132 | 0);
                  $1_1 = HEAP32[$5_1 + 24 >> 2];
                  if ($1_1) {
                    $2_1 = $5_1 + 80 | 0;
                    if ($4_1) {
                      $1_1 = 0;
                    } else {
                      $83($5_1 + 16 | 0, $5_1 + 44 | 0, 0, $1_1, HEAP32[$5_1 + 28 >> 2]);
                      $50($5_1 + 8 | 0, HEAP32[$5_1 + 16 >> 2], HEAP32[$5_1 + 20 >> 2]);
                      $3_1 = HEAP32[$5_1 + 12 >> 2];
                      $1_1 = HEAP32[$5_1 + 8 >> 2];
                    }
                    $133($2_1, $1_1, $3_1);
                    $144($5_1 + 120 | 0, $2_1);
                    continue;
                  }
                  break;
                }
                ;
                HEAP32[$0_1 + 8 >> 2] = HEAP32[$5_1 + 128 >> 2];
                $1_1 = HEAP32[$5_1 + 124 >> 2];
                HEAP32[$0_1 >> 2] = HEAP32[$5_1 + 120 >> 2];
                HEAP32[$0_1 + 4 >> 2] = $1_1;
                $225($5_1 + 44 | 0);
                break block3;
              default:
                break block2;
            }
            ;
          }
          HEAP32[$0_1 + 8 >> 2] = 0;
          HEAP32[$0_1 >> 2] = 0;
          HEAP32[$0_1 + 4 >> 2] = 8;
        }
        global$0 = $5_1 + 144 | 0;
      }
      function $21($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
        $2_1 = $0_1 >>> 0 <= 8 ? 8 : $0_1;
        $3_1 = $2_1 + $1_1 | 0;
        if (!($3_1 >>> 0 < $2_1 >>> 0 | $3_1 >>> 0 > 4294967280)) {
          block: {
            $2_1 = $3_1 + 15 & -16;
            $3_1 = Math_clz32($2_1);
            $2_1 = __wasm_rotr_i32($2_1, 26 - $3_1 | 0);
            $5_1 = ($2_1 & 31) + ($2_1 >>> 0 > 63) | 0;
            $3_1 = ($5_1 >>> 5 | 0) - $3_1 | 0;
            $2_1 = $3_1 + 27 | 0;
            if ($2_1 >>> 0 > 31) {
              break block;
            }
            $4_1 = __wasm_ctz_i32(HEAP32[($2_1 << 2) + 76636 >> 2] & -1 << $5_1);
            if ($4_1 >>> 0 >= 32) {
              $4_1 = 0;
              $2_1 = __wasm_ctz_i32(HEAP32[19191] & -1 << $3_1 + 28);
              if ($2_1 >>> 0 > 31) {
                break block;
              }
              $4_1 = __wasm_ctz_i32(HEAP32[($2_1 << 2) + 76636 >> 2]);
            }
            $6_1 = ($2_1 << 7) + ($4_1 << 2) | 0;
            $3_1 = HEAP32[$6_1 + 72540 >> 2];
            $5_1 = HEAP32[$3_1 >> 2];
            $7_1 = $6_1;
            $6_1 = HEAP32[$3_1 + 8 >> 2];
            HEAP32[$7_1 + 72540 >> 2] = $6_1;
            if ($6_1) {
              HEAP32[$6_1 + 12 >> 2] = 0;
            } else {
              block1: {
                $6_1 = $2_1 << 2;
                $4_1 = HEAP32[$6_1 + 76636 >> 2] & __wasm_rotl_i32($4_1);
                HEAP32[$6_1 + 76636 >> 2] = $4_1;
                if ($4_1) {
                  break block1;
                }
                wasm2js_i32$0 = 76764, wasm2js_i32$1 = HEAP32[19191] & __wasm_rotl_i32($2_1), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
              }
            }
            $4_1 = ($0_1 + $3_1 | 0) + 7 & 0 - $0_1;
            $1_1 = ($4_1 + ($1_1 - $3_1 | 0) | 0) + 15 & -16;
            if (($1_1 | 0) != ($5_1 | 0)) {
              $2_1 = $1_1 + $3_1 | 0;
              HEAP32[($3_1 + ($5_1 & -16) | 0) + 4 >> 2] = $2_1;
              HEAP32[$2_1 + 4 >> 2] = $3_1;
              $5_1 = $5_1 - $1_1 | 0;
              HEAP32[$2_1 >> 2] = $5_1;
              $77($2_1, $5_1);
            }
            HEAP32[$3_1 >> 2] = $1_1 | 1;
            if ($0_1 >>> 0 < 16) {
              break block;
            }
            HEAP32[$4_1 - 4 >> 2] = $3_1;
          }
        }
        return $4_1;
      }
      function $22($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0;
        $4_1 = global$0 - 672 | 0;
        global$0 = $4_1;
        while (1) {
          if (($5_1 | 0) != 152) {
            HEAP32[($4_1 + 12 | 0) + $5_1 >> 2] = 0;
            $5_1 = $5_1 + 8 | 0;
            continue;
          }
          break;
        }
        ;
        $248($4_1 + 164 | 0, $0_1, $1_1);
        $0_1 = $4_1 + 212 | 0;
        $7_1 = $4_1 + 208 | 0;
        label1: while (1) {
          block: {
            $61($4_1 + 176 | 0, $4_1 + 164 | 0);
            $8_1 = HEAP32[$4_1 + 176 >> 2];
            if (!$8_1) {
              break block;
            }
            $9_1 = HEAP32[$4_1 + 188 >> 2];
            $10_1 = HEAP32[$4_1 + 184 >> 2];
            $11_1 = HEAP32[$4_1 + 180 >> 2];
            $267($7_1, 67076, 304);
            HEAP32[$4_1 + 512 >> 2] = 0;
            HEAP32[$4_1 + 516 >> 2] = 0;
            $1_1 = 0;
            $5_1 = $0_1;
            while (1) {
              if (($1_1 | 0) == 152) {
                continue label1;
              }
              $6_1 = HEAP32[$5_1 - 4 >> 2];
              if (!$6_1) {
                continue label1;
              }
              if ($203($6_1, HEAP32[$5_1 >> 2], $8_1, $11_1)) {
                $6_1 = ($4_1 + 12 | 0) + $1_1 | 0;
                HEAP32[$6_1 >> 2] = $10_1;
                HEAP32[$6_1 + 4 >> 2] = $9_1;
              }
              $1_1 = $1_1 + 8 | 0;
              $5_1 = $5_1 + 16 | 0;
              continue;
            }
            ;
          }
          break;
        }
        ;
        $267($4_1 + 200 | 0, $4_1 + 12 | 0, 152);
        $267($4_1 + 360 | 0, 67076, 304);
        $1_1 = $4_1 + 204 | 0;
        $5_1 = 0;
        while (1) {
          block1: {
            if (($5_1 | 0) == 304) {
              break block1;
            }
            $0_1 = ($4_1 + 192 | 0) + $5_1 | 0;
            if (!HEAP32[$0_1 + 168 >> 2]) {
              break block1;
            }
            $7_1 = HEAP32[$1_1 - 4 >> 2];
            if ($7_1) {
              $90(HEAP32[$2_1 >> 2], $3_1, HEAP32[$0_1 + 176 >> 2], HEAPU8[$0_1 + 180 | 0], $7_1, HEAP32[$1_1 >> 2]);
            }
            $5_1 = $5_1 + 16 | 0;
            $1_1 = $1_1 + 8 | 0;
            continue;
          }
          break;
        }
        ;
        global$0 = $4_1 + 672 | 0;
      }
      function $23($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0, wasm2js_i32$2 = 0;
        $2_1 = global$0 - 80 | 0;
        global$0 = $2_1;
        $3_1 = 16;
        $7_1 = HEAP32[$0_1 + 4 >> 2];
        $8_1 = HEAP32[$0_1 + 8 >> 2];
        if ($223($7_1, $8_1, $1_1)) {
          wasm2js_i32$0 = $2_1, wasm2js_i32$1 = $179($7_1, $8_1, $1_1), HEAP32[wasm2js_i32$0 + 36 >> 2] = wasm2js_i32$1;
          HEAP32[$2_1 + 32 >> 2] = $1_1;
          HEAP32[$2_1 + 28 >> 2] = $0_1;
          HEAP32[$2_1 + 24 >> 2] = 0;
          HEAP32[$2_1 + 16 >> 2] = 0;
          HEAP32[$2_1 + 20 >> 2] = 4;
          $0_1 = 0;
          while (1) {
            $39($2_1 + 40 | 0, $2_1 + 16 | 0);
            $4_1 = HEAP32[$2_1 + 40 >> 2];
            if ($4_1) {
              $5_1 = HEAP32[$2_1 + 48 >> 2];
              $6_1 = HEAP32[$2_1 + 44 >> 2];
              $50($2_1 + 8 | 0, $4_1, $6_1);
              $3_1 = HEAP32[$2_1 + 8 >> 2];
              if ($3_1) {
                $0_1 = $205($3_1, HEAP32[$2_1 + 12 >> 2], 4096) ? $0_1 | 512 : $0_1;
              }
              $248($2_1 + 52 | 0, $4_1, $6_1);
              $3_1 = 0;
              while (1) {
                $61($2_1 - -64 | 0, $2_1 + 52 | 0);
                $9_1 = HEAP32[$2_1 + 64 >> 2];
                if ($9_1) {
                  $0_1 = $205($9_1, HEAP32[$2_1 + 68 >> 2], 128) ? $0_1 | 256 : $0_1;
                  $3_1 = $3_1 + 1 | 0;
                  continue;
                }
                break;
              }
              ;
              $0_1 = (wasm2js_i32$0 = $223(HEAP32[$4_1 + 4 >> 2], HEAP32[$4_1 + 8 >> 2], $6_1) ? $0_1 | 64 : $0_1, wasm2js_i32$1 = $0_1, wasm2js_i32$2 = $5_1 >>> 0 > 8, wasm2js_i32$2 ? wasm2js_i32$0 : wasm2js_i32$1);
              block: {
                if ($3_1 >>> 0 <= 128) {
                  $5_1 = $2_1 - -64 | 0;
                  $249($5_1, $4_1, $6_1);
                  if ($166($5_1) >>> 0 <= 256) {
                    break block;
                  }
                }
                $0_1 = $0_1 | 32;
              }
              $10_1 = $3_1 + $10_1 | 0;
              continue;
            }
            break;
          }
          ;
          $246(HEAP32[$2_1 + 16 >> 2], HEAP32[$2_1 + 20 >> 2]);
          $3_1 = $234($7_1, $8_1, $1_1) - $10_1 >>> 0 > 1024 ? $0_1 | 32 : $0_1;
        }
        global$0 = $2_1 + 80 | 0;
        return $3_1;
      }
      function $24($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0, $13_1 = 0, $14_1 = 0;
        $2_1 = global$0 + -64 | 0;
        global$0 = $2_1;
        HEAP32[$2_1 + 12 >> 2] = 0;
        HEAP32[$2_1 + 4 >> 2] = 0;
        HEAP32[$2_1 + 8 >> 2] = 8;
        $7_1 = HEAP32[$1_1 + 4 >> 2];
        $9_1 = Math_imul(HEAP32[$1_1 + 8 >> 2], 48);
        $6_1 = $7_1 + $9_1 | 0;
        $10_1 = HEAP32[$1_1 >> 2];
        $4_1 = $7_1;
        $11_1 = $6_1;
        block: {
          while (1) {
            if (($8_1 | 0) == ($9_1 | 0)) {
              break block;
            }
            $5_1 = HEAP32[$4_1 >> 2];
            if (($5_1 | 0) != -2147483644) {
              $3_1 = HEAP32[$4_1 + 8 >> 2];
              HEAP32[$2_1 + 32 >> 2] = HEAP32[$4_1 + 4 >> 2];
              HEAP32[$2_1 + 36 >> 2] = $3_1;
              HEAP32[$2_1 + 40 >> 2] = HEAP32[$4_1 + 12 >> 2];
              $3_1 = HEAP32[$4_1 + 20 >> 2];
              HEAP32[$2_1 + 48 >> 2] = HEAP32[$4_1 + 16 >> 2];
              HEAP32[$2_1 + 52 >> 2] = $3_1;
              $3_1 = HEAP32[$4_1 + 28 >> 2];
              HEAP32[$2_1 + 56 >> 2] = HEAP32[$4_1 + 24 >> 2];
              HEAP32[$2_1 + 60 >> 2] = $3_1;
              $12_1 = HEAPF64[$4_1 + 32 >> 3];
              $13_1 = HEAP32[$4_1 + 40 >> 2];
              $14_1 = HEAPU8[$4_1 + 44 | 0];
              $3_1 = $213(8, 80);
              HEAP32[$3_1 + 32 >> 2] = $5_1;
              HEAPF64[$3_1 + 24 >> 3] = $14_1 >>> 0;
              HEAP32[$3_1 + 16 >> 2] = -2147483646;
              HEAPF64[$3_1 + 8 >> 3] = $13_1 >>> 0;
              HEAP32[$3_1 >> 2] = -2147483646;
              HEAPF64[$3_1 + 72 >> 3] = $12_1;
              HEAP32[$3_1 + 64 >> 2] = -2147483646;
              $5_1 = HEAP32[$2_1 + 36 >> 2];
              HEAP32[$3_1 + 36 >> 2] = HEAP32[$2_1 + 32 >> 2];
              HEAP32[$3_1 + 40 >> 2] = $5_1;
              HEAP32[$3_1 + 44 >> 2] = HEAP32[$2_1 + 40 >> 2];
              $5_1 = HEAP32[$2_1 + 52 >> 2];
              HEAP32[$3_1 + 48 >> 2] = HEAP32[$2_1 + 48 >> 2];
              HEAP32[$3_1 + 52 >> 2] = $5_1;
              $5_1 = HEAP32[$2_1 + 60 >> 2];
              HEAP32[$3_1 + 56 >> 2] = HEAP32[$2_1 + 56 >> 2];
              HEAP32[$3_1 + 60 >> 2] = $5_1;
              HEAP32[$2_1 + 24 >> 2] = 5;
              HEAP32[$2_1 + 20 >> 2] = $3_1;
              HEAP32[$2_1 + 16 >> 2] = 5;
              $8_1 = $8_1 + 48 | 0;
              $144($2_1 + 4 | 0, $2_1 + 16 | 0);
              $4_1 = $4_1 + 48 | 0;
              continue;
            }
            break;
          }
          ;
          $6_1 = ($7_1 + $8_1 | 0) + 48 | 0;
        }
        $4_1 = ($11_1 - $6_1 >>> 0) / 48 | 0;
        while (1) {
          if ($4_1) {
            $175($6_1);
            $175($6_1 + 16 | 0);
            $4_1 = $4_1 - 1 | 0;
            $6_1 = $6_1 + 48 | 0;
            continue;
          }
          break;
        }
        ;
        $245($10_1, $7_1);
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 + 12 >> 2];
        $4_1 = HEAP32[$2_1 + 8 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 4 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $4_1;
        $243(HEAP32[$1_1 + 12 >> 2], HEAP32[$1_1 + 16 >> 2]);
        global$0 = $2_1 - -64 | 0;
      }
      function $25($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
        if (HEAPU8[$2_1 + 12 | 0]) {
          block3: {
            $3_1 = HEAP32[$1_1 + 44 >> 2] << 2;
            $5_1 = HEAP32[$2_1 + 8 >> 2];
            $4_1 = HEAP32[$1_1 + 40 >> 2];
            block: {
              while (1) {
                if (!$3_1) {
                  break block;
                }
                if (($5_1 | 0) != HEAP32[$4_1 >> 2]) {
                  $3_1 = $3_1 - 4 | 0;
                  $6_1 = $6_1 + 1 | 0;
                  $4_1 = $4_1 + 4 | 0;
                  continue;
                }
                break;
              }
              ;
              $5_1 = HEAPU32[$1_1 + 48 >> 2] > $6_1 >>> 0;
              if (!$5_1) {
                block1: {
                  $4_1 = Math_imul(HEAP32[$1_1 + 32 >> 2], 56);
                  $3_1 = HEAP32[$1_1 + 28 >> 2];
                  while (1) {
                    if (!$4_1) {
                      break block;
                    }
                    if (HEAP32[$3_1 >> 2] == 1 & HEAP32[$3_1 + 4 >> 2] == ($6_1 | 0)) {
                      break block1;
                    }
                    $3_1 = $3_1 + 56 | 0;
                    $4_1 = $4_1 - 56 | 0;
                    continue;
                  }
                  ;
                }
              }
              $2_1 = fimport$8(HEAP32[HEAP32[$2_1 + 4 >> 2] >> 2], HEAP32[HEAP32[$2_1 >> 2] >> 2]) | 0;
              $3_1 = ($2_1 | 0) >= 0;
              if (!$3_1) {
                HEAP8[$0_1 + 8 | 0] = 2;
                HEAP32[$0_1 >> 2] = 0;
                return;
              }
              if ($2_1 >>> 0 < HEAPU32[$1_1 + 32 >> 2]) {
                $1_1 = HEAP32[$1_1 + 28 >> 2] + Math_imul($2_1, 56) | 0;
                $4_1 = HEAP32[$1_1 >> 2];
                if (($4_1 | 0) != 2) {
                  if (!($5_1 | ($4_1 | 0) == 1 & HEAP32[$1_1 + 4 >> 2] == ($6_1 | 0))) {
                    HEAP8[$0_1 + 8 | 0] = 1;
                    HEAP32[$0_1 + 4 >> 2] = $2_1;
                    HEAP32[$0_1 >> 2] = $3_1;
                    return;
                  }
                  HEAP32[$0_1 >> 2] = 2;
                  HEAP32[$0_1 + 4 >> 2] = $2_1;
                  return;
                }
              }
              HEAP8[$0_1 + 8 | 0] = 2;
              break block3;
            }
            HEAP8[$0_1 + 8 | 0] = 1;
          }
        } else {
          HEAP8[$0_1 + 8 | 0] = 0;
        }
        HEAP32[$0_1 >> 2] = 0;
      }
      function $26($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0, $6_1 = 0;
        $4_1 = global$0 - 48 | 0;
        global$0 = $4_1;
        block: {
          if ($2_1) {
            $5_1 = HEAP32[$1_1 + 20 >> 2];
            if (!$5_1) {
              HEAP32[$0_1 >> 2] = -2147483648;
              break block;
            }
            $83($4_1 + 24 | 0, $5_1, HEAP32[$1_1 + 24 >> 2], $2_1, $3_1);
            $1_1 = HEAP32[$4_1 + 24 >> 2];
            $2_1 = HEAP32[$4_1 + 28 >> 2];
            $6_1 = $119($1_1, $2_1);
            if (Math_abs($6_1) <= 9007199254740991) {
              HEAP32[$0_1 >> 2] = -2147483646;
              HEAPF64[$0_1 + 8 >> 3] = $6_1 + 0;
              break block;
            }
            $3_1 = $120($1_1, $2_1) & 255;
            if (($3_1 | 0) != 2) {
              HEAP32[$0_1 >> 2] = -2147483647;
              HEAP8[$0_1 + 4 | 0] = $3_1;
            } else {
              $50($4_1 + 16 | 0, $1_1, $2_1);
              $133($0_1, HEAP32[$4_1 + 16 >> 2], HEAP32[$4_1 + 20 >> 2]);
            }
          } else {
            block1: {
              $2_1 = HEAPU8[$1_1 + 28 | 0];
              $137($4_1 + 8 | 0, $2_1);
              $5_1 = $4_1 + 32 | 0;
              $2_1 = ($3_1 | 0) == 3 ? ($2_1 | 0) == 8 ? 16 : $3_1 : $3_1;
              $3_1 = HEAP32[$4_1 + 8 >> 2];
              block2: {
                if ($2_1 >>> 0 >= $3_1 >>> 0 & $2_1 >>> 0 < HEAPU32[$4_1 + 12 >> 2]) {
                  $2_1 = $2_1 - $3_1 | 0;
                  if ($2_1 >>> 0 >= HEAPU32[$1_1 + 8 >> 2]) {
                    break block1;
                  }
                  $1_1 = HEAP32[$1_1 + 4 >> 2] + ($2_1 << 4) | 0;
                  break block2;
                }
                if ($2_1 >>> 0 >= HEAPU32[$1_1 + 16 >> 2]) {
                  break block1;
                }
                $1_1 = HEAP32[$1_1 + 12 >> 2] + ($2_1 << 4) | 0;
              }
              $49($5_1, $1_1);
              if (HEAP32[$4_1 + 32 >> 2] == -2147483644) {
                break block1;
              }
              $1_1 = HEAP32[$4_1 + 44 >> 2];
              HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 40 >> 2];
              HEAP32[$0_1 + 12 >> 2] = $1_1;
              $1_1 = HEAP32[$4_1 + 36 >> 2];
              HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 32 >> 2];
              HEAP32[$0_1 + 4 >> 2] = $1_1;
              break block;
            }
            HEAP32[$0_1 >> 2] = -2147483648;
          }
        }
        global$0 = $4_1 + 48 | 0;
      }
      function $27($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
        var $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
        $6_1 = global$0 - 32 | 0;
        global$0 = $6_1;
        $2_1 = $2_1 + $3_1 | 0;
        if ($3_1 >>> 0 <= $2_1 >>> 0) {
          $7_1 = $6_1 + 20 | 0;
          $9_1 = HEAP32[$1_1 >> 2];
          $3_1 = $9_1 << 1;
          $2_1 = $2_1 >>> 0 > $3_1 >>> 0 ? $2_1 : $3_1;
          $2_1 = $2_1 >>> 0 <= 4 ? 4 : $2_1;
          $8_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($5_1, $2_1);
          $3_1 = 0;
          block: {
            if (!($3_1 | i64toi32_i32$HIGH_BITS) & $8_1 >>> 0 <= -2147483648 - $4_1 >>> 0) {
              if ($9_1) {
                $7_1 = HEAP32[$1_1 + 4 >> 2];
                HEAP32[$6_1 + 28 >> 2] = $4_1;
                $5_1 = Math_imul($5_1, $9_1);
                $3_1 = $6_1 + 24 | 0;
              } else {
                $5_1 = 0;
                $3_1 = $6_1 + 28 | 0;
              }
              HEAP32[$3_1 >> 2] = $5_1;
              if (HEAP32[$6_1 + 28 >> 2]) {
                $3_1 = HEAP32[$6_1 + 24 >> 2];
                if ($3_1) {
                  $3_1 = $163($7_1, $3_1, $4_1, $8_1);
                } else {
                  $208($6_1 + 8 | 0, $4_1, $8_1);
                  $3_1 = HEAP32[$6_1 + 8 >> 2];
                }
              } else {
                $208($6_1, $4_1, $8_1);
                $3_1 = HEAP32[$6_1 >> 2];
              }
              if ($3_1) {
                HEAP32[$1_1 >> 2] = $2_1;
                HEAP32[$1_1 + 4 >> 2] = $3_1;
                $7_1 = -2147483647;
                break block;
              }
              HEAP32[$6_1 + 20 >> 2] = $4_1;
              $7_1 = $6_1 + 16 | 0;
              $3_1 = $8_1;
            }
            HEAP32[$7_1 >> 2] = $3_1;
            $2_1 = HEAP32[$6_1 + 16 >> 2];
            $7_1 = HEAP32[$6_1 + 20 >> 2];
          }
        }
        HEAP32[$0_1 + 4 >> 2] = $2_1;
        HEAP32[$0_1 >> 2] = $7_1;
        global$0 = $6_1 + 32 | 0;
      }
      function $28($0_1) {
        var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
        $4_1 = global$0 - 16 | 0;
        global$0 = $4_1;
        if (HEAP32[$0_1 >> 2] != 2 | HEAP32[$0_1 + 4 >> 2]) {
          block: {
            $94(HEAP32[$0_1 + 24 >> 2], HEAP32[$0_1 + 28 >> 2], 8, 56);
            $246(HEAP32[$0_1 + 36 >> 2], HEAP32[$0_1 + 40 >> 2]);
            $2_1 = HEAP32[$0_1 + 216 >> 2];
            $3_1 = HEAP32[$0_1 + 212 >> 2];
            $1_1 = $3_1;
            while (1) {
              if ($2_1) {
                $2_1 = $2_1 - 1 | 0;
                $143($1_1);
                $1_1 = $1_1 + 28 | 0;
                continue;
              }
              break;
            }
            ;
            $94(HEAP32[$0_1 + 208 >> 2], $3_1, 4, 28);
            $2_1 = HEAP32[$0_1 + 160 >> 2];
            $3_1 = HEAP32[$0_1 + 156 >> 2];
            $1_1 = $3_1;
            while (1) {
              if ($2_1) {
                $2_1 = $2_1 - 1 | 0;
                $221($1_1);
                $1_1 = $1_1 + 96 | 0;
                continue;
              }
              break;
            }
            ;
            $94(HEAP32[$0_1 + 152 >> 2], $3_1, 8, 96);
            $41($0_1 + 56 | 0);
            $94(HEAP32[$0_1 + 176 >> 2], HEAP32[$0_1 + 180 >> 2], 8, 16);
            $2_1 = HEAP32[$0_1 + 296 >> 2];
            if ($2_1) {
              $1_1 = HEAP32[$0_1 + 316 >> 2];
              fimport$9($1_1 | 0, HEAP32[$0_1 + 308 >> 2], HEAP32[$0_1 + 312 >> 2], HEAP32[$0_1 + 300 >> 2], HEAPU8[$0_1 + 320 | 0]);
              $196($4_1 + 8 | 0);
              $222(HEAP32[$4_1 + 8 >> 2]);
            } else {
              $1_1 = HEAP32[$0_1 + 316 >> 2];
            }
            $229($1_1);
            $1_1 = HEAP32[$0_1 + 304 >> 2];
            if (($1_1 | 0) != -2147483648) {
              $242($1_1, HEAP32[$0_1 + 308 >> 2]);
            }
            if (!$2_1) {
              break block;
            }
            $0_1 = HEAP32[$0_1 + 300 >> 2];
            fimport$10($0_1 | 0);
            $229($0_1);
          }
        }
        global$0 = $4_1 + 16 | 0;
      }
      function $29($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
        $2_1 = global$0 - 32 | 0;
        global$0 = $2_1;
        $4_1 = HEAP32[$0_1 >> 2];
        $3_1 = HEAP32[$0_1 + 8 >> 2];
        if ($4_1 - $3_1 >>> 0 < $1_1 >>> 0) {
          block: {
            $5_1 = $1_1;
            $1_1 = $1_1 + $3_1 | 0;
            if ($5_1 >>> 0 <= $1_1 >>> 0) {
              $3_1 = 0;
              $5_1 = $2_1 + 20 | 0;
              $6_1 = $4_1 << 1;
              $1_1 = $1_1 >>> 0 > $6_1 >>> 0 ? $1_1 : $6_1;
              $1_1 = $1_1 >>> 0 <= 8 ? 8 : $1_1;
              if (($1_1 | 0) >= 0) {
                if ($4_1) {
                  $3_1 = HEAP32[$0_1 + 4 >> 2];
                  HEAP32[$2_1 + 28 >> 2] = 1;
                  $5_1 = $2_1 + 24 | 0;
                } else {
                  $4_1 = 0;
                  $5_1 = $2_1 + 28 | 0;
                }
                HEAP32[$5_1 >> 2] = $4_1;
                if (HEAP32[$2_1 + 28 >> 2]) {
                  $4_1 = HEAP32[$2_1 + 24 >> 2];
                  if ($4_1) {
                    $3_1 = $163($3_1, $4_1, 1, $1_1);
                  } else {
                    $219($2_1 + 8 | 0, $1_1);
                    $3_1 = HEAP32[$2_1 + 8 >> 2];
                  }
                } else {
                  $219($2_1, $1_1);
                  $3_1 = HEAP32[$2_1 >> 2];
                }
                if ($3_1) {
                  HEAP32[$0_1 >> 2] = $1_1;
                  HEAP32[$0_1 + 4 >> 2] = $3_1;
                  break block;
                }
                HEAP32[$2_1 + 20 >> 2] = 1;
                $5_1 = $2_1 + 16 | 0;
                $3_1 = $1_1;
              }
              HEAP32[$5_1 >> 2] = $3_1;
            }
            wasm2js_trap();
          }
        }
        global$0 = $2_1 + 32 | 0;
      }
      function $30($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12_1 = 0;
        $4_1 = global$0 - 48 | 0;
        global$0 = $4_1;
        $11_1 = HEAP32[$1_1 + 112 >> 2];
        $12_1 = HEAP32[$1_1 + 108 >> 2];
        HEAP32[$4_1 + 20 >> 2] = 0;
        HEAP32[$4_1 + 12 >> 2] = 0;
        HEAP32[$4_1 + 16 >> 2] = 4;
        $8_1 = Math_imul(HEAP32[$1_1 + 160 >> 2], 96);
        $7_1 = HEAP32[$1_1 + 156 >> 2];
        $5_1 = $7_1 + 68 | 0;
        $1_1 = HEAP32[$1_1 + 200 >> 2];
        $2_1 = ($2_1 | 0) != 1;
        while (1) {
          if ($8_1) {
            block: {
              if (!$2_1 & HEAP32[$7_1 + 72 >> 2] != ($3_1 | 0) | HEAPU8[$5_1 | 0] != 14) {
                break block;
              }
              $32($4_1 + 24 | 0, HEAP32[$5_1 - 32 >> 2], HEAP32[$5_1 - 28 >> 2], 0);
              $9_1 = HEAP32[$4_1 + 24 >> 2];
              if (($9_1 | 0) == -2147483648) {
                break block;
              }
              $10_1 = HEAP32[$4_1 + 28 >> 2];
              $8($4_1 + 36 | 0, $10_1, HEAP32[$4_1 + 32 >> 2], $12_1, $11_1, $1_1);
              $6_1 = HEAP32[$4_1 + 36 >> 2];
              if (($6_1 | 0) != -2147483648) {
                $242($6_1, HEAP32[$4_1 + 40 >> 2]);
              } else {
                $6_1 = HEAPU8[$4_1 + 40 | 0];
                if (($6_1 | 0) != 7) {
                  $151($4_1, $6_1);
                  $153($4_1 + 12 | 0, HEAP32[$4_1 >> 2], HEAP32[$4_1 + 4 >> 2]);
                }
              }
              $242($9_1, $10_1);
            }
            $7_1 = $7_1 + 96 | 0;
            $8_1 = $8_1 - 96 | 0;
            $5_1 = $5_1 + 96 | 0;
            continue;
          }
          break;
        }
        ;
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 20 >> 2];
        $1_1 = HEAP32[$4_1 + 16 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 12 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        global$0 = $4_1 + 48 | 0;
      }
      function $31($0_1, $1_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
        $2_1 = global$0 - 16 | 0;
        global$0 = $2_1;
        $4_1 = HEAP32[$0_1 >> 2];
        block3: {
          if (HEAP32[$1_1 >> 2] == 1) {
            if (HEAPU8[HEAP32[$0_1 + 4 >> 2]]) {
              block2: {
                $6_1 = HEAP32[$0_1 + 12 >> 2];
                $7_1 = HEAP32[$0_1 + 8 >> 2];
                $1_1 = HEAP32[$4_1 + 4 >> 2];
                $0_1 = HEAP32[$4_1 + 8 >> 2];
                if ($156($1_1, $0_1, 71616, 1)) {
                  $0_1 = 36;
                } else {
                  $48($2_1, $1_1, $0_1, 63);
                  $3_1 = HEAP32[$2_1 >> 2];
                  if ($3_1) {
                    $5_1 = HEAP32[$2_1 + 12 >> 2];
                    $0_1 = HEAP32[$2_1 + 4 >> 2];
                    $1_1 = $3_1;
                    $3_1 = HEAP32[$2_1 + 8 >> 2];
                  } else {
                    $3_1 = 0;
                  }
                  block1: {
                    block: {
                      if ($157($1_1, $0_1, 47)) {
                        $8_1 = $204($1_1, $0_1, 71617, 2);
                        $48($2_1, $1_1, $0_1, 58);
                        $0_1 = $51($2_1);
                        $1_1 = $91($3_1, $5_1);
                        if (!$8_1) {
                          break block;
                        }
                      } else {
                        $48($2_1, $1_1, $0_1, 58);
                        $0_1 = $51($2_1);
                        $1_1 = $91($3_1, $5_1);
                      }
                      if (!$0_1) {
                        break block1;
                      }
                    }
                    if ($1_1) {
                      break block2;
                    }
                  }
                  $0_1 = 35;
                }
                $0_1 = $117($0_1, $7_1, $6_1);
                break block3;
              }
            }
            $106($4_1, 32);
          } else {
            $164($4_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
          }
          $0_1 = 0;
        }
        global$0 = $2_1 + 16 | 0;
        return $0_1 | 0;
      }
      function $32($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0;
        $4_1 = global$0 + -64 | 0;
        global$0 = $4_1;
        HEAP32[$4_1 + 12 >> 2] = $3_1;
        HEAP32[$4_1 + 24 >> 2] = 0;
        HEAP32[$4_1 + 16 >> 2] = 0;
        HEAP32[$4_1 + 20 >> 2] = 1;
        HEAP8[$4_1 + 31 | 0] = 1;
        HEAP32[$4_1 + 32 >> 2] = 0;
        HEAP8[$4_1 + 38 | 0] = 0;
        HEAP8[$4_1 + 39 | 0] = 0;
        HEAP32[$4_1 + 60 >> 2] = $4_1 + 32;
        HEAP32[$4_1 + 56 >> 2] = $4_1 + 39;
        HEAP32[$4_1 + 52 >> 2] = $4_1 + 31;
        HEAP32[$4_1 + 48 >> 2] = $4_1 + 16;
        HEAP32[$4_1 + 44 >> 2] = $4_1 + 12;
        HEAP32[$4_1 + 40 >> 2] = $4_1 + 38;
        $2_1 = $14($1_1, $2_1, $4_1 + 40 | 0, 20);
        if (HEAPU8[$4_1 + 31 | 0] == 1) {
          if (HEAP8[$4_1 + 38 | 0] & 1) {
            $114($4_1, HEAP32[$4_1 + 20 >> 2], HEAP32[$4_1 + 24 >> 2], HEAP32[$4_1 + 32 >> 2]);
            $1_1 = HEAP32[$4_1 >> 2];
            $1_1 = $66($1_1 ? $1_1 : 1, $1_1 ? HEAP32[$4_1 + 4 >> 2] : 0);
          } else {
            $1_1 = 0;
          }
        } else {
          $1_1 = 0;
        }
        $1_1 = $1_1 | HEAPU8[$4_1 + 39 | 0];
        HEAP8[$4_1 + 39 | 0] = $1_1;
        HEAP32[$4_1 + 48 >> 2] = HEAP32[$4_1 + 24 >> 2];
        $3_1 = HEAP32[$4_1 + 20 >> 2];
        HEAP32[$4_1 + 40 >> 2] = HEAP32[$4_1 + 16 >> 2];
        HEAP32[$4_1 + 44 >> 2] = $3_1;
        $181($0_1, !$2_1 & ($1_1 ^ 1), $4_1 + 40 | 0);
        $236($2_1);
        global$0 = $4_1 - -64 | 0;
      }
      function $33($0_1) {
        var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
        $1_1 = global$0 + -64 | 0;
        global$0 = $1_1;
        $3_1 = $213(8, 32);
        $2_1 = $1_1 + 40 | 0;
        $69($2_1, HEAPU8[$0_1 | 0]);
        $220($1_1 + 8 | 0, HEAP32[$1_1 + 40 >> 2], HEAP32[$1_1 + 44 >> 2]);
        $69($2_1, HEAPU8[$0_1 | 0]);
        $48($1_1 + 24 | 0, HEAP32[$1_1 + 48 >> 2], HEAP32[$1_1 + 52 >> 2], 36);
        $2_1 = HEAP32[$1_1 + 24 >> 2];
        if ($2_1) {
          $5_1 = HEAP32[$1_1 + 36 >> 2];
          $6_1 = HEAP32[$1_1 + 28 >> 2];
          $4_1 = HEAP32[$1_1 + 32 >> 2];
        } else {
          $2_1 = 1;
          $4_1 = 1;
        }
        HEAP32[$1_1 + 60 >> 2] = $5_1;
        HEAP32[$1_1 + 56 >> 2] = $4_1;
        HEAP32[$1_1 + 44 >> 2] = $6_1;
        HEAP32[$1_1 + 40 >> 2] = $2_1;
        $2_1 = HEAP32[$0_1 + 12 >> 2];
        HEAP32[$1_1 + 48 >> 2] = HEAP32[$0_1 + 8 >> 2];
        HEAP32[$1_1 + 52 >> 2] = $2_1;
        $0_1 = $1_1 + 40 | 0;
        $88($1_1 + 24 | 0, $0_1, 3);
        $2_1 = HEAP32[$1_1 + 20 >> 2];
        HEAP32[$3_1 + 8 >> 2] = HEAP32[$1_1 + 16 >> 2];
        HEAP32[$3_1 + 12 >> 2] = $2_1;
        $2_1 = HEAP32[$1_1 + 12 >> 2];
        HEAP32[$3_1 >> 2] = HEAP32[$1_1 + 8 >> 2];
        HEAP32[$3_1 + 4 >> 2] = $2_1;
        HEAP32[$3_1 + 16 >> 2] = -2147483645;
        $2_1 = HEAP32[$1_1 + 28 >> 2];
        HEAP32[$3_1 + 20 >> 2] = HEAP32[$1_1 + 24 >> 2];
        HEAP32[$3_1 + 24 >> 2] = $2_1;
        HEAP32[$3_1 + 28 >> 2] = HEAP32[$1_1 + 32 >> 2];
        HEAP32[$1_1 + 48 >> 2] = 2;
        HEAP32[$1_1 + 44 >> 2] = $3_1;
        HEAP32[$1_1 + 40 >> 2] = 2;
        $3_1 = $60($0_1);
        $175($0_1);
        global$0 = $1_1 - -64 | 0;
        return $3_1;
      }
      function $34($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
        $6_1 = global$0 - 16 | 0;
        global$0 = $6_1;
        if ($156($0_1, $1_1, 71408, 2)) {
          $207($3_1, 28, $0_1, $1_1);
        }
        if ($176($0_1, $1_1, 1024)) {
          $53($6_1 + 8 | 0, $0_1, $1_1, 64);
          $207($3_1, 27, HEAP32[$6_1 + 8 >> 2], HEAP32[$6_1 + 12 >> 2]);
        }
        $7_1 = $0_1 + $1_1 | 0;
        $4_1 = $1_1;
        $5_1 = $0_1;
        block: {
          while (1) {
            if ($4_1) {
              $8_1 = HEAPU8[$5_1 | 0] - 9 | 0;
              if ($8_1 >>> 0 > 23 | !(1 << $8_1 & 8388635)) {
                break block;
              }
              $5_1 = $5_1 + 1 | 0;
              $4_1 = $4_1 - 1 | 0;
              continue;
            }
            break;
          }
          ;
          $4_1 = 0;
          $5_1 = $7_1;
        }
        $7_1 = $5_1 - 1 | 0;
        block2: {
          block1: {
            while (1) {
              if (!$4_1) {
                break block1;
              }
              $5_1 = HEAPU8[$4_1 + $7_1 | 0] - 9 | 0;
              if (!($5_1 >>> 0 > 23 | !(1 << $5_1 & 8388635))) {
                $4_1 = $4_1 - 1 | 0;
                continue;
              }
              break;
            }
            ;
            if (FUNCTION_TABLE[$2_1 | 0]($0_1, $1_1) | 0) {
              break block2;
            }
          }
          $207($3_1, 26, $0_1, $1_1);
        }
        global$0 = $6_1 + 16 | 0;
      }
      function $35($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
        $2_1 = global$0 - 48 | 0;
        global$0 = $2_1;
        $3_1 = HEAPU8[71998] | HEAPU8[71999] << 8 | (HEAPU8[72e3] << 16 | HEAPU8[72001] << 24);
        HEAP8[$2_1 + 31 | 0] = $3_1;
        HEAP8[$2_1 + 32 | 0] = $3_1 >>> 8;
        HEAP8[$2_1 + 33 | 0] = $3_1 >>> 16;
        HEAP8[$2_1 + 34 | 0] = $3_1 >>> 24;
        $3_1 = HEAPU8[71995] | HEAPU8[71996] << 8 | (HEAPU8[71997] << 16 | HEAPU8[71998] << 24);
        HEAP32[$2_1 + 24 >> 2] = HEAPU8[71991] | HEAPU8[71992] << 8 | (HEAPU8[71993] << 16 | HEAPU8[71994] << 24);
        HEAP32[$2_1 + 28 >> 2] = $3_1;
        $8_1 = $2_1 + 24 | 0;
        while (1) {
          block: {
            $3_1 = 11;
            if (($7_1 | 0) == 11) {
              break block;
            }
            $3_1 = HEAPU8[$7_1 + $8_1 | 0];
            $152($2_1 + 8 | 0, $3_1);
            if ($203(HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2], $0_1, $1_1)) {
              break block;
            }
            $7_1 = $7_1 + 1 | 0;
            HEAP32[$2_1 + 44 >> 2] = 0;
            HEAP32[$2_1 + 36 >> 2] = 0;
            HEAP32[$2_1 + 40 >> 2] = 1;
            $152($2_1, $3_1);
            $4_1 = HEAP32[$2_1 + 4 >> 2];
            $5_1 = HEAP32[$2_1 >> 2];
            while (1) {
              if ($4_1) {
                $6_1 = HEAPU8[$5_1 | 0];
                if (($6_1 - 65 & 255) >>> 0 <= 25) {
                  $106($2_1 + 36 | 0, 45);
                  $6_1 = $6_1 | 32;
                }
                $5_1 = $5_1 + 1 | 0;
                $106($2_1 + 36 | 0, $6_1 & 255);
                $4_1 = $4_1 - 1 | 0;
                continue;
              }
              break;
            }
            ;
            $4_1 = HEAP32[$2_1 + 40 >> 2];
            $5_1 = $203($4_1, HEAP32[$2_1 + 44 >> 2], $0_1, $1_1);
            $242(HEAP32[$2_1 + 36 >> 2], $4_1);
            if (!$5_1) {
              continue;
            }
          }
          break;
        }
        ;
        global$0 = $2_1 + 48 | 0;
        return $3_1;
      }
      function $36($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
        $3_1 = $21($0_1, $1_1);
        if (!$3_1) {
          block: {
            $3_1 = 0;
            $4_1 = $0_1 >>> 0 <= 8 ? 8 : $0_1;
            $2_1 = $4_1 + $1_1 | 0;
            if ($2_1 >>> 0 < $4_1 >>> 0 | $2_1 >>> 0 > 4294967280) {
              break block;
            }
            $2_1 = $2_1 + 15 & -16;
            if ($2_1 >>> 0 > 4227858432) {
              break block;
            }
            $4_1 = Math_clz32($2_1);
            if (($4_1 | 0) != 27) {
              $5_1 = $2_1;
              $2_1 = -1 << 26 - $4_1;
              $2_1 = $5_1 + ($2_1 ^ -1) & $2_1;
              if ($2_1 >>> 0 > 4294967279) {
                break block;
              }
            }
            $2_1 = $2_1 + 65551 | 0;
            if ($2_1 >>> 0 < 65535) {
              break block;
            }
            $4_1 = __wasm_memory_grow($2_1 >>> 16 | 0);
            if (($4_1 | 0) == -1) {
              break block;
            }
            $3_1 = $4_1 << 16;
            if (!$3_1) {
              wasm2js_trap();
            }
            $2_1 = $2_1 & -65536;
            while (1) {
              if ($2_1) {
                HEAP32[$3_1 + 4 >> 2] = 0;
                $4_1 = $2_1 - 16 | 0;
                HEAP32[$3_1 >> 2] = $4_1;
                $5_1 = $3_1 + $4_1 | 0;
                HEAP32[$5_1 + 4 >> 2] = $3_1;
                HEAP32[$5_1 >> 2] = 19;
                $77($3_1, $4_1);
                $3_1 = $2_1 + $3_1 | 0;
                $2_1 = 0;
                continue;
              }
              break;
            }
            ;
            $3_1 = $21($0_1, $1_1);
          }
        }
        return $3_1;
      }
      function $37($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0;
        $3_1 = global$0 - 48 | 0;
        global$0 = $3_1;
        $183($3_1 + 24 | 0, 71325, 5, $1_1, $2_1);
        $4_1 = HEAP32[$3_1 + 24 >> 2];
        block: {
          if ($4_1) {
            $2_1 = HEAP32[$3_1 + 28 >> 2];
            HEAP8[$3_1 + 44 | 0] = 46;
            HEAP32[$3_1 + 40 >> 2] = $2_1;
            HEAP32[$3_1 + 36 >> 2] = $4_1;
            $1_1 = 0;
            if ($168($3_1 + 36 | 0) >>> 0 >= 5) {
              break block;
            }
            HEAP8[$3_1 + 44 | 0] = 46;
            HEAP32[$3_1 + 40 >> 2] = $2_1;
            HEAP32[$3_1 + 36 >> 2] = $4_1;
            while (1) {
              block1: {
                $75($3_1 + 16 | 0, $3_1 + 36 | 0);
                $5_1 = HEAP32[$3_1 + 16 >> 2];
                if (!$5_1) {
                  break block1;
                }
                if (HEAP32[$3_1 + 20 >> 2]) {
                  continue;
                }
              }
              break;
            }
            ;
            if ($5_1) {
              break block;
            }
            if (!$235($4_1, $2_1, 21)) {
              break block;
            }
          } else {
            $82($3_1 + 8 | 0, 70889, 214, $1_1, $2_1);
            $1_1 = 0;
            if (HEAP32[$3_1 + 8 >> 2] != 1) {
              break block;
            }
            $4_1 = 0;
            $2_1 = HEAP32[$3_1 + 12 >> 2];
            if (1 << $2_1 & 3252740) {
              break block;
            }
          }
          HEAP32[$0_1 + 8 >> 2] = $2_1;
          HEAP32[$0_1 + 4 >> 2] = $4_1;
          $1_1 = 1;
        }
        HEAP32[$0_1 >> 2] = $1_1;
        global$0 = $3_1 + 48 | 0;
      }
      function $38($0_1, $1_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        var $2_1 = 0, $3_1 = 0, $4_1 = 0;
        $2_1 = global$0 - 32 | 0;
        global$0 = $2_1;
        $3_1 = HEAP32[$1_1 + 8 >> 2];
        if (HEAP32[$1_1 >> 2] == 1) {
          block: {
            $43($2_1 + 12 | 0, HEAP32[$1_1 + 4 >> 2], $3_1, HEAP32[$0_1 + 4 >> 2]);
            $3_1 = HEAP32[$2_1 + 12 >> 2];
            if (($3_1 | 0) == -2147483648) {
              HEAP8[HEAP32[$0_1 + 8 >> 2]] = 0;
              break block;
            }
            $1_1 = HEAP32[$2_1 + 16 >> 2];
            HEAP32[$2_1 + 28 >> 2] = $1_1 + HEAP32[$2_1 + 20 >> 2];
            HEAP32[$2_1 + 24 >> 2] = $1_1;
            $4_1 = HEAP32[$0_1 >> 2];
            while (1) {
              $0_1 = $45($2_1 + 24 | 0);
              if (($0_1 | 0) != 1114112) {
                if ($0_1 >>> 0 < 9 | $0_1 - 11 >>> 0 < 21 | ($0_1 - 127 >>> 0 < 33 | $0_1 - 8234 >>> 0 < 5) | ($0_1 - 8294 >>> 0 < 4 | $0_1 - 8206 >>> 0 < 2 | ($0_1 | 0) == 1564)) {
                  continue;
                }
                $106($4_1, $0_1);
                continue;
              }
              break;
            }
            ;
            $242($3_1, $1_1);
          }
        } else {
          $164(HEAP32[$0_1 >> 2], HEAP32[$1_1 + 4 >> 2], $3_1);
        }
        global$0 = $2_1 + 32 | 0;
        return 0;
      }
      function $39($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
        $4_1 = HEAP32[$1_1 + 16 >> 2];
        if ($4_1 >>> 0 >= HEAPU32[$1_1 + 20 >> 2]) {
          HEAP32[$0_1 >> 2] = 0;
          return;
        }
        HEAP32[$1_1 + 16 >> 2] = $4_1 + 1;
        $6_1 = HEAP32[$1_1 + 4 >> 2];
        $3_1 = HEAP32[$1_1 + 8 >> 2];
        $2_1 = ($6_1 + ($3_1 << 2) | 0) - 4 | 0;
        $8_1 = HEAP32[$1_1 >> 2];
        $7_1 = HEAP32[$1_1 + 12 >> 2];
        while (1) {
          if (!(!$3_1 | !$2_1 | HEAPU32[$2_1 >> 2] > $4_1 >>> 0)) {
            $3_1 = $3_1 - 1 | 0;
            HEAP32[$1_1 + 8 >> 2] = $3_1;
            $2_1 = $2_1 - 4 | 0;
            continue;
          }
          break;
        }
        ;
        $2_1 = HEAP32[$7_1 + 4 >> 2];
        $5_1 = HEAP32[$7_1 + 8 >> 2];
        if ($223($2_1, $5_1, $4_1)) {
          $5_1 = $179($2_1, $5_1, $4_1);
          if (($3_1 | 0) == ($8_1 | 0)) {
            $135($1_1);
            $6_1 = HEAP32[$1_1 + 4 >> 2];
          }
          $2_1 = $3_1 + 1 | 0;
          HEAP32[$1_1 + 8 >> 2] = $2_1;
          HEAP32[($3_1 << 2) + $6_1 >> 2] = $5_1;
        } else {
          $2_1 = $3_1 + 1 | 0;
        }
        HEAP32[$0_1 + 8 >> 2] = $2_1;
        HEAP32[$0_1 + 4 >> 2] = $4_1;
        HEAP32[$0_1 >> 2] = $7_1;
      }
      function $40($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        block5: {
          block4: {
            block: {
              block1: {
                block2: {
                  block3: {
                    $4_1 = HEAP32[$0_1 >> 2];
                    switch ((($4_1 | 0) >= 0 ? 4 : $4_1 ^ -2147483648) - 1 | 0) {
                      case 0:
                        break block;
                      case 1:
                        break block1;
                      case 2:
                        break block2;
                      case 3:
                        break block3;
                      default:
                        break block4;
                    }
                    ;
                  }
                  HEAP32[$3_1 >> 2] = 0;
                  HEAP32[$3_1 + 4 >> 2] = 1075052544;
                  $4_1 = HEAP32[$0_1 + 8 >> 2];
                  HEAPF64[$3_1 + 8 >> 3] = $4_1 >>> 0;
                  $54($1_1, $3_1);
                  $4_1 = $4_1 << 4;
                  $0_1 = HEAP32[$0_1 + 4 >> 2];
                  while (1) {
                    if (!$4_1) {
                      break block5;
                    }
                    $40($0_1, $1_1, $2_1);
                    $4_1 = $4_1 - 16 | 0;
                    $0_1 = $0_1 + 16 | 0;
                    continue;
                  }
                  ;
                }
                $4_1 = HEAP32[$0_1 + 8 >> 2];
                $0_1 = HEAP32[$0_1 + 12 >> 2];
                $5_1 = $138($4_1, $0_1);
                HEAP32[$3_1 >> 2] = 0;
                HEAP32[$3_1 + 4 >> 2] = 1074790400;
                HEAPF64[$3_1 + 8 >> 3] = $5_1 >>> 0;
                $54($1_1, $3_1);
                $164($2_1, $4_1, $0_1);
                break block5;
              }
              HEAP32[$3_1 >> 2] = 0;
              HEAP32[$3_1 + 4 >> 2] = 1074266112;
              HEAPF64[$3_1 + 8 >> 3] = HEAPF64[$0_1 + 8 >> 3];
              $54($1_1, $3_1);
              break block5;
            }
            $171($1_1, +HEAPU8[$0_1 + 4 | 0] + 1);
            break block5;
          }
          $171($1_1, 0);
        }
        global$0 = $3_1 + 16 | 0;
      }
      function $41($0_1) {
        var $1_1 = 0, $2_1 = 0, $3_1 = 0;
        $132($0_1 + 24 | 0);
        $1_1 = HEAP32[$0_1 + 44 >> 2];
        $3_1 = HEAP32[$0_1 + 40 >> 2];
        $2_1 = $3_1;
        while (1) {
          if ($1_1) {
            $1_1 = $1_1 - 1 | 0;
            $198($2_1);
            $2_1 = $2_1 + 72 | 0;
            continue;
          }
          break;
        }
        ;
        $253(HEAP32[$0_1 + 36 >> 2], $3_1);
        $132($0_1 + 48 | 0);
        $2_1 = HEAP32[$0_1 + 68 >> 2];
        $3_1 = HEAP32[$0_1 + 64 >> 2];
        $1_1 = $3_1;
        while (1) {
          if ($2_1) {
            $242(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
            $2_1 = $2_1 - 1 | 0;
            $1_1 = $1_1 + 12 | 0;
            continue;
          }
          break;
        }
        ;
        $94(HEAP32[$0_1 + 60 >> 2], $3_1, 4, 12);
        $3_1 = HEAP32[$0_1 + 76 >> 2];
        $1_1 = $3_1 + 8 | 0;
        $2_1 = HEAP32[$0_1 + 80 >> 2];
        while (1) {
          if ($2_1) {
            $242(HEAP32[$1_1 - 4 >> 2], HEAP32[$1_1 >> 2]);
            $2_1 = $2_1 - 1 | 0;
            $1_1 = $1_1 + 16 | 0;
            continue;
          }
          break;
        }
        ;
        $94(HEAP32[$0_1 + 72 >> 2], $3_1, 4, 16);
      }
      function $42($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0;
        $3_1 = global$0 + -64 | 0;
        global$0 = $3_1;
        HEAP32[$3_1 + 44 >> 2] = 4;
        HEAP32[$3_1 + 40 >> 2] = 70844;
        HEAP32[$3_1 + 36 >> 2] = $2_1;
        HEAP32[$3_1 + 32 >> 2] = $1_1;
        $1_1 = $3_1 + 8 | 0;
        $2_1 = $3_1 + 32 | 0;
        $88($1_1, $2_1, 2);
        $5_1 = $1_1;
        $1_1 = HEAP32[$0_1 >> 2];
        $4_1 = HEAP32[$0_1 + 4 >> 2];
        $187($5_1, $154($1_1, $4_1) - $154(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]) | 0, 0);
        HEAP32[$3_1 + 60 >> 2] = 1;
        HEAP32[$3_1 + 56 >> 2] = 70802;
        HEAP32[$3_1 + 52 >> 2] = $4_1;
        HEAP32[$3_1 + 48 >> 2] = $1_1;
        HEAP32[$3_1 + 44 >> 2] = 5;
        HEAP32[$3_1 + 40 >> 2] = 71795;
        HEAP32[$3_1 + 36 >> 2] = HEAP32[$3_1 + 16 >> 2];
        $0_1 = HEAP32[$3_1 + 12 >> 2];
        HEAP32[$3_1 + 32 >> 2] = $0_1;
        $88($3_1 + 20 | 0, $2_1, 4);
        $1_1 = HEAP32[$3_1 + 24 >> 2];
        $2_1 = $117(25, $1_1, HEAP32[$3_1 + 28 >> 2]);
        $242(HEAP32[$3_1 + 20 >> 2], $1_1);
        $242(HEAP32[$3_1 + 8 >> 2], $0_1);
        global$0 = $3_1 - -64 | 0;
        return $2_1;
      }
      function $43($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0;
        $4_1 = global$0 - 32 | 0;
        global$0 = $4_1;
        $26($4_1 + 16 | 0, $3_1, $1_1, $2_1);
        block5: {
          block4: {
            block3: {
              block: {
                block1: {
                  block2: {
                    $1_1 = HEAP32[$4_1 + 16 >> 2];
                    switch ((($1_1 | 0) >= 0 ? 4 : $1_1 ^ -2147483648) - 1 | 0) {
                      case 0:
                        break block;
                      case 1:
                        break block1;
                      case 2:
                        break block2;
                      default:
                        break block3;
                    }
                    ;
                  }
                  HEAP32[$4_1 + 8 >> 2] = HEAP32[$4_1 + 28 >> 2];
                  $2_1 = HEAP32[$4_1 + 24 >> 2];
                  HEAP32[$4_1 >> 2] = HEAP32[$4_1 + 20 >> 2];
                  HEAP32[$4_1 + 4 >> 2] = $2_1;
                  break block4;
                }
                FUNCTION_TABLE[HEAP32[HEAP32[$3_1 >> 2] + 4 >> 2]]($4_1, HEAPF64[$4_1 + 24 >> 3]);
                break block4;
              }
              $2_1 = HEAPU8[$4_1 + 20 | 0];
              $98($4_1, $2_1 ? 66680 : 66684, $2_1 ? 4 : 5);
              break block4;
            }
            HEAP32[$0_1 >> 2] = -2147483648;
            if (($1_1 | 0) == -2147483645) {
              break block5;
            }
            $175($4_1 + 16 | 0);
            break block5;
          }
          if (($1_1 | 0) != -2147483645) {
            $175($4_1 + 16 | 0);
          }
          $181($0_1, $176(HEAP32[$4_1 + 4 >> 2], HEAP32[$4_1 + 8 >> 2], 256) ^ 1, $4_1);
        }
        global$0 = $4_1 + 32 | 0;
      }
      function $44($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
        var $6_1 = 0, $7_1 = 0, $8_1 = 0;
        $6_1 = global$0 - 48 | 0;
        global$0 = $6_1;
        $68($6_1 + 8 | 0, 16, 8, 16);
        HEAP32[$6_1 + 28 >> 2] = 0;
        $7_1 = HEAP32[$6_1 + 12 >> 2];
        HEAP32[$6_1 + 20 >> 2] = HEAP32[$6_1 + 8 >> 2];
        HEAP32[$6_1 + 24 >> 2] = $7_1;
        HEAP32[$6_1 + 32 >> 2] = -2147483646;
        HEAPF64[$6_1 + 40 >> 3] = $1_1 >>> 0;
        $1_1 = $6_1 + 20 | 0;
        $7_1 = $6_1 + 32 | 0;
        $144($1_1, $7_1);
        HEAP32[$6_1 + 32 >> 2] = -2147483647;
        HEAP8[$6_1 + 36 | 0] = $5_1;
        $144($1_1, $7_1);
        if ($3_1 >>> 0 > $4_1 >>> 0) {
          $2_1 = Math_imul($4_1, 28) + $2_1 | 0;
          $1_1 = HEAPU8[$2_1 + 26 | 0];
          $8_1 = +(((($1_1 | 0) == 7 ? HEAPU8[$2_1 + 25 | 0] : $1_1) & 7) >>> 0);
        }
        HEAP32[$6_1 + 32 >> 2] = -2147483646;
        HEAPF64[$6_1 + 40 >> 3] = $8_1;
        $144($6_1 + 20 | 0, $6_1 + 32 | 0);
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$6_1 + 28 >> 2];
        $1_1 = HEAP32[$6_1 + 24 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$6_1 + 20 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        global$0 = $6_1 + 48 | 0;
      }
      function $45($0_1) {
        var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
        $1_1 = HEAP32[$0_1 >> 2];
        if (($1_1 | 0) == HEAP32[$0_1 + 4 >> 2]) {
          return 1114112;
        }
        HEAP32[$0_1 >> 2] = $1_1 + 1;
        $2_1 = HEAPU8[$1_1 | 0];
        if ($2_1 << 24 >> 24 < 0) {
          HEAP32[$0_1 >> 2] = $1_1 + 2;
          $3_1 = HEAPU8[$1_1 + 1 | 0] & 63;
          $4_1 = $2_1 & 31;
          if ($2_1 >>> 0 <= 223) {
            return $3_1 | $4_1 << 6;
          }
          HEAP32[$0_1 >> 2] = $1_1 + 3;
          $3_1 = HEAPU8[$1_1 + 2 | 0] & 63 | $3_1 << 6;
          if ($2_1 >>> 0 < 240) {
            $0_1 = $3_1 | $4_1 << 12;
          } else {
            HEAP32[$0_1 >> 2] = $1_1 + 4;
            $0_1 = $4_1 << 18 & 1835008 | (HEAPU8[$1_1 + 3 | 0] & 63 | $3_1 << 6);
          }
        } else {
          $0_1 = $2_1;
        }
        return $0_1;
      }
      function $46($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0;
        $0_1 = $1_1 >>> 0 <= 15 ? $0_1 - 8 | 0 : HEAP32[$0_1 - 4 >> 2];
        $1_1 = HEAP32[$0_1 >> 2];
        $2_1 = $1_1 & -2;
        $3_1 = $0_1 + ($1_1 & -16) | 0;
        $1_1 = HEAP32[$3_1 >> 2];
        if (!($1_1 & 1)) {
          $72(HEAP32[$3_1 + 8 >> 2], HEAP32[$3_1 + 12 >> 2], $1_1);
          $3_1 = ($1_1 & -16) + $3_1 | 0;
          $2_1 = $1_1 + $2_1 | 0;
        }
        $1_1 = HEAP32[$0_1 + 4 >> 2];
        block: {
          if ($1_1) {
            $4_1 = HEAP32[$1_1 >> 2];
            if (!($4_1 & 1)) {
              $72(HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2], $4_1);
              $2_1 = $2_1 + $4_1 | 0;
              break block;
            }
          }
          $1_1 = $0_1;
        }
        HEAP32[$1_1 >> 2] = $2_1;
        $77($1_1, $2_1);
        HEAP32[$3_1 + 4 >> 2] = $1_1;
      }
      function $47($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
        $4_1 = HEAP32[$1_1 + 56 >> 2];
        $5_1 = $4_1 + 1 | 0;
        $8_1 = $5_1 + HEAP32[$1_1 + 48 >> 2] | 0;
        $9_1 = HEAP32[$1_1 + 52 >> 2];
        block1: {
          block: {
            while (1) {
              if (($3_1 | 0) != 4) {
                $6_1 = $3_1 + $5_1 | 0;
                $2_1 = $6_1 >>> 0 < $9_1 >>> 0 ? HEAPU8[$3_1 + $8_1 | 0] : 0;
                $2_1 = $2_1 >>> 0 > 57 ? ($2_1 - 65 & -33) + 10 | 0 : $2_1 - 48 | 0;
                if ($2_1 >>> 0 >= 16) {
                  break block;
                }
                $3_1 = $3_1 + 1 | 0;
                $7_1 = $2_1 | $7_1 << 4;
                continue;
              }
              break;
            }
            ;
            HEAP32[$0_1 + 4 >> 2] = $7_1;
            HEAP32[$1_1 + 56 >> 2] = $4_1 + 5;
            $1_1 = 0;
            break block1;
          }
          HEAP8[$0_1 + 1 | 0] = 7;
          HEAP32[$1_1 + 56 >> 2] = $6_1;
          $1_1 = 1;
        }
        HEAP8[$0_1 | 0] = $1_1;
      }
      function $48($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0, $6_1 = 0;
        $4_1 = global$0 - 16 | 0;
        global$0 = $4_1;
        $3_1 = $3_1 & 255;
        block1: {
          block: {
            while (1) {
              if (($2_1 | 0) != ($5_1 | 0)) {
                if (($3_1 | 0) == HEAPU8[$1_1 + $5_1 | 0]) {
                  break block;
                }
                $5_1 = $5_1 + 1 | 0;
                continue;
              }
              break;
            }
            ;
            HEAP32[$0_1 >> 2] = 0;
            break block1;
          }
          $139($4_1 + 8 | 0, $1_1, $2_1, $5_1);
          $3_1 = HEAP32[$4_1 + 8 >> 2];
          if (!$3_1) {
            HEAP32[$0_1 >> 2] = 0;
            break block1;
          }
          $6_1 = HEAP32[$4_1 + 12 >> 2];
          $114($4_1, $1_1, $2_1, $5_1 + 1 | 0);
          $1_1 = HEAP32[$4_1 >> 2];
          if ($1_1) {
            $2_1 = HEAP32[$4_1 + 4 >> 2];
            HEAP32[$0_1 + 8 >> 2] = $1_1;
            HEAP32[$0_1 + 4 >> 2] = $6_1;
            HEAP32[$0_1 >> 2] = $3_1;
            HEAP32[$0_1 + 12 >> 2] = $2_1;
          } else {
            HEAP32[$0_1 >> 2] = 0;
          }
        }
        global$0 = $4_1 + 16 | 0;
      }
      function $49($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0;
        block3: {
          block1: {
            block2: {
              block: {
                $2_1 = HEAP32[$1_1 >> 2];
                switch ((($2_1 | 0) >= 0 ? 4 : $2_1 ^ -2147483648) - 1 | 0) {
                  case 0:
                  case 1:
                    break block;
                  case 2:
                    break block1;
                  case 3:
                    break block2;
                  default:
                    break block3;
                }
                ;
              }
              $2_1 = HEAP32[$1_1 + 12 >> 2];
              HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
              HEAP32[$0_1 + 12 >> 2] = $2_1;
              $2_1 = HEAP32[$1_1 + 4 >> 2];
              HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
              HEAP32[$0_1 + 4 >> 2] = $2_1;
              return;
            }
            $62($0_1, HEAP32[$1_1 + 4 >> 2], HEAP32[$1_1 + 8 >> 2]);
            return;
          }
          $2_1 = HEAP32[$1_1 + 12 >> 2];
          if ($2_1) {
            block4: {
              $3_1 = HEAP32[$1_1 + 8 >> 2];
              $1_1 = $36(1, $2_1);
              if (!$1_1) {
                wasm2js_trap();
              }
              if (!$2_1) {
                break block4;
              }
              $267($1_1, $3_1, $2_1);
            }
          } else {
            $1_1 = 1;
          }
          HEAP32[$0_1 + 12 >> 2] = $2_1;
          HEAP32[$0_1 + 8 >> 2] = $1_1;
          HEAP32[$0_1 + 4 >> 2] = $2_1;
          HEAP32[$0_1 >> 2] = -2147483645;
          return;
        }
        HEAP32[$0_1 >> 2] = -2147483648;
      }
      function $50($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        $4_1 = $0_1;
        $0_1 = HEAPU32[$1_1 + 8 >> 2] <= $2_1 >>> 0 ? 66660 : HEAP32[$1_1 + 4 >> 2] + Math_imul($2_1, 20) | 0;
        if (HEAPU8[$0_1 + 16 | 0] == 3) {
          $2_1 = HEAP32[$0_1 + 8 >> 2];
          if (($2_1 | 0) == -1) {
            $65($3_1, HEAP32[$1_1 + 24 >> 2], HEAP32[$1_1 + 28 >> 2], HEAP32[$0_1 >> 2] + 1 | 0, HEAP32[$0_1 + 4 >> 2] - 1 | 0);
            $5_1 = HEAP32[$3_1 >> 2];
            $0_1 = HEAP32[$3_1 + 4 >> 2];
          } else {
            $65($3_1 + 8 | 0, HEAP32[$1_1 + 16 >> 2], HEAP32[$1_1 + 20 >> 2], $2_1, $2_1 + HEAP32[$0_1 + 12 >> 2] | 0);
            $5_1 = HEAP32[$3_1 + 8 >> 2];
            $0_1 = HEAP32[$3_1 + 12 >> 2];
          }
        }
        HEAP32[$4_1 + 4 >> 2] = $0_1;
        HEAP32[$4_1 >> 2] = $5_1;
        global$0 = $3_1 + 16 | 0;
      }
      function $51($0_1) {
        var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
        $1_1 = global$0 - 32 | 0;
        global$0 = $1_1;
        $3_1 = HEAP32[$0_1 >> 2];
        block: {
          if ($3_1) {
            $4_1 = HEAP32[$0_1 + 4 >> 2];
            $183($1_1 + 8 | 0, 71617, 2, HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2]);
            $0_1 = 0;
            $2_1 = HEAP32[$1_1 + 8 >> 2];
            if ($2_1) {
              $48($1_1 + 16 | 0, $2_1, HEAP32[$1_1 + 12 >> 2], 47);
              $5_1 = HEAP32[$1_1 + 20 >> 2];
              $2_1 = HEAP32[$1_1 + 16 >> 2];
            } else {
              $2_1 = 0;
            }
            if (!$235($3_1, $4_1, 24)) {
              break block;
            }
            $3_1 = $2_1 ? $5_1 : 0;
            if (!$3_1) {
              break block;
            }
            $0_1 = $156($2_1 ? $2_1 : 1, $3_1, 71619, 1) ^ 1;
          } else {
            $0_1 = 0;
          }
        }
        global$0 = $1_1 + 32 | 0;
        return $0_1;
      }
      function $52($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0;
        if ($0_1 >>> 0 < 128) {
          HEAP8[$1_1 | 0] = $0_1;
          return;
        }
        $3_1 = $0_1 & 63 | -128;
        $2_1 = $0_1 >>> 6 | 0;
        if ($0_1 >>> 0 < 2048) {
          HEAP8[$1_1 + 1 | 0] = $3_1;
          HEAP8[$1_1 | 0] = $2_1 | 192;
          return;
        }
        $4_1 = $0_1 >>> 12 | 0;
        $2_1 = $2_1 & 63 | -128;
        if ($0_1 >>> 0 <= 65535) {
          HEAP8[$1_1 + 2 | 0] = $3_1;
          HEAP8[$1_1 + 1 | 0] = $2_1;
          HEAP8[$1_1 | 0] = $4_1 | 224;
        } else {
          HEAP8[$1_1 + 3 | 0] = $3_1;
          HEAP8[$1_1 + 2 | 0] = $2_1;
          HEAP8[$1_1 + 1 | 0] = $4_1 & 63 | -128;
          HEAP8[$1_1 | 0] = $0_1 >>> 18 | -16;
        }
      }
      function $53($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
        $4_1 = global$0 - 16 | 0;
        global$0 = $4_1;
        $7_1 = $1_1 + $2_1 | 0;
        $5_1 = $1_1;
        block: {
          while (1) {
            $6_1 = $8_1;
            if (($5_1 | 0) == ($7_1 | 0)) {
              break block;
            }
            $8_1 = $6_1 + 1 | 0;
            $9_1 = HEAP8[$5_1 | 0];
            $5_1 = $5_1 + 1 | 0;
            if (($9_1 | 0) <= -65) {
              continue;
            }
            if ($3_1) {
              $3_1 = $3_1 - 1 | 0;
              continue;
            }
            break;
          }
          ;
          $139($4_1 + 8 | 0, $1_1, $2_1, $6_1);
          $1_1 = HEAP32[$4_1 + 8 >> 2];
          $2_1 = $1_1 ? HEAP32[$4_1 + 12 >> 2] : 0;
          $1_1 = $1_1 ? $1_1 : 1;
        }
        HEAP32[$0_1 + 4 >> 2] = $2_1;
        HEAP32[$0_1 >> 2] = $1_1;
        global$0 = $4_1 + 16 | 0;
      }
      function $54($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
        $2_1 = global$0 - 32 | 0;
        global$0 = $2_1;
        $3_1 = HEAP32[$1_1 + 12 >> 2];
        HEAP32[$2_1 + 24 >> 2] = HEAP32[$1_1 + 8 >> 2];
        HEAP32[$2_1 + 28 >> 2] = $3_1;
        $3_1 = HEAP32[$1_1 + 4 >> 2];
        HEAP32[$2_1 + 16 >> 2] = HEAP32[$1_1 >> 2];
        HEAP32[$2_1 + 20 >> 2] = $3_1;
        $3_1 = $2_1 + 16 | 0;
        $1_1 = HEAP32[$0_1 + 8 >> 2];
        if (HEAP32[$0_1 >> 2] - $1_1 >>> 0 <= 1) {
          $140($0_1, $1_1, 2, 8, 8);
          $1_1 = HEAP32[$0_1 + 8 >> 2];
        }
        $4_1 = $1_1 + 2 | 0;
        $5_1 = HEAP32[$0_1 + 4 >> 2] + ($1_1 << 3) | 0;
        $1_1 = 0;
        while (1) {
          if (($1_1 | 0) != 16) {
            HEAPF64[$1_1 + $5_1 >> 3] = HEAPF64[$1_1 + $3_1 >> 3];
            $1_1 = $1_1 + 8 | 0;
            continue;
          }
          break;
        }
        ;
        HEAP32[$0_1 + 8 >> 2] = $4_1;
        global$0 = $2_1 + 32 | 0;
      }
      function $55($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
        $3_1 = global$0 - 32 | 0;
        global$0 = $3_1;
        $146($3_1 + 8 | 0, $1_1, $2_1, 45);
        $4_1 = HEAP32[$3_1 + 8 >> 2];
        $5_1 = $4_1 ? $4_1 : $1_1;
        $6_1 = $4_1 ? HEAP32[$3_1 + 12 >> 2] : $2_1;
        $48($3_1 + 16 | 0, $5_1, $6_1, 46);
        $7_1 = HEAP32[$3_1 + 24 >> 2];
        $8_1 = HEAP32[$3_1 + 28 >> 2];
        $4_1 = HEAP32[$3_1 + 16 >> 2];
        if ($206($4_1 ? $4_1 : $5_1, $4_1 ? HEAP32[$3_1 + 20 >> 2] : $6_1)) {
          $9_1 = $206($4_1 ? $7_1 : 67625, $4_1 ? $8_1 : 1) ? $1_1 : 0;
        }
        HEAP32[$0_1 + 4 >> 2] = $2_1;
        HEAP32[$0_1 >> 2] = $9_1;
        global$0 = $3_1 + 32 | 0;
      }
      function $56($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
        if ($2_1 - 1 >>> 0 <= 4) {
          if ($203($1_1, $2_1, 67625, 1)) {
            $3_1 = 1;
          } else {
            $3_1 = $157($1_1, $2_1, 48) ^ 1;
          }
        } else {
          $3_1 = 0;
        }
        block: {
          while (1) {
            if ($2_1) {
              if (!$3_1) {
                break block;
              }
              $5_1 = HEAPU8[$1_1 | 0] - 48 & 255;
              if ($5_1 >>> 0 > 9) {
                break block;
              }
              $1_1 = $1_1 + 1 | 0;
              $4_1 = Math_imul($4_1, 10) + $5_1 | 0;
              $2_1 = $2_1 - 1 | 0;
              continue;
            }
            break;
          }
          ;
          $6_1 = $4_1 >>> 0 < 65536 & $3_1;
        }
        HEAP32[$0_1 + 4 >> 2] = $4_1;
        HEAP32[$0_1 >> 2] = $6_1;
      }
      function $57($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
        $4_1 = HEAPU8[$0_1 + 88 | 0];
        HEAP8[$0_1 + 88 | 0] = 0;
        $5_1 = HEAP32[$0_1 + 84 >> 2] << 4;
        $0_1 = HEAP32[$0_1 + 80 >> 2];
        while (1) {
          if ($5_1) {
            $6_1 = $0_1 + 8 | 0;
            $3_1 = HEAP32[$6_1 >> 2];
            if (!(HEAP32[$0_1 >> 2] != ($1_1 | 0) | $3_1 >>> 0 >= $2_1 >>> 0)) {
              HEAP32[$6_1 >> 2] = 0;
              $4_1 = ($3_1 | 0) != 0 | $4_1;
              $3_1 = 0;
            }
            $0_1 = $0_1 + 16 | 0;
            $5_1 = $5_1 - 16 | 0;
            $7_1 = ($3_1 | 0) != 0 | $7_1;
            continue;
          }
          break;
        }
        ;
        return ($7_1 ^ -1) & $4_1 & 1;
      }
      function $58($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0;
        $2_1 = HEAP32[$1_1 >> 2];
        $4_1 = ($2_1 | 0) >= 0 ? 4 : $2_1 ^ -2147483648;
        $2_1 = HEAP32[$0_1 >> 2];
        $2_1 = ($2_1 | 0) >= 0 ? 4 : $2_1 ^ -2147483648;
        if (($4_1 | 0) == ($2_1 | 0)) {
          block4: {
            $3_1 = 1;
            block: {
              switch ($2_1 - 1 | 0) {
                case 3:
                  $3_1 = 0;
                  $2_1 = HEAP32[$0_1 + 8 >> 2];
                  if (($2_1 | 0) != HEAP32[$1_1 + 8 >> 2]) {
                    break block4;
                  }
                  $3_1 = $109(HEAP32[$0_1 + 4 >> 2], HEAP32[$1_1 + 4 >> 2], $2_1);
                  break block4;
                case 2:
                  return $209(HEAP32[$0_1 + 8 >> 2], HEAP32[$0_1 + 12 >> 2], HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2]);
                case 1:
                  return HEAPF64[$0_1 + 8 >> 3] == HEAPF64[$1_1 + 8 >> 3];
                case 0:
                  break block;
                default:
                  break block4;
              }
              ;
            }
            return HEAPU8[$0_1 + 4 | 0] == HEAPU8[$1_1 + 4 | 0];
          }
        }
        return $3_1;
      }
      function $59($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
        var $7_1 = 0;
        $7_1 = global$0 + -64 | 0;
        global$0 = $7_1;
        $248($7_1 + 8 | 0, $0_1, $1_1);
        while (1) {
          block: {
            $61($7_1 + 20 | 0, $7_1 + 8 | 0);
            $0_1 = HEAP32[$7_1 + 20 >> 2];
            if (!$0_1) {
              break block;
            }
            $1_1 = HEAP32[$7_1 + 24 >> 2];
            $82($7_1, $2_1, $3_1, $0_1, $1_1);
            if (HEAP32[$7_1 >> 2]) {
              continue;
            }
            HEAP32[$7_1 + 60 >> 2] = $1_1;
            HEAP32[$7_1 + 56 >> 2] = $0_1;
            HEAP32[$7_1 + 52 >> 2] = $5_1;
            HEAP32[$7_1 + 48 >> 2] = $4_1;
            $88($7_1 + 36 | 0, $7_1 + 48 | 0, 2);
            $0_1 = HEAP32[$7_1 + 40 >> 2];
            $207($6_1, 19, $0_1, HEAP32[$7_1 + 44 >> 2]);
            $242(HEAP32[$7_1 + 36 >> 2], $0_1);
            continue;
          }
          break;
        }
        ;
        global$0 = $7_1 - -64 | 0;
      }
      function $60($0_1) {
        var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
        $1_1 = global$0 - 48 | 0;
        global$0 = $1_1;
        $68($1_1 + 16 | 0, 96, 8, 8);
        $2_1 = HEAP32[$1_1 + 16 >> 2];
        $3_1 = HEAP32[$1_1 + 20 >> 2];
        $68($1_1 + 8 | 0, 96, 1, 1);
        $4_1 = HEAP32[$1_1 + 8 >> 2];
        $5_1 = HEAP32[$1_1 + 12 >> 2];
        HEAP32[$1_1 + 32 >> 2] = 0;
        HEAP32[$1_1 + 24 >> 2] = $2_1;
        HEAP32[$1_1 + 28 >> 2] = $3_1;
        HEAP32[$1_1 + 44 >> 2] = 0;
        HEAP32[$1_1 + 36 >> 2] = $4_1;
        HEAP32[$1_1 + 40 >> 2] = $5_1;
        $40($0_1, $1_1 + 24 | 0, $1_1 + 36 | 0);
        $0_1 = HEAP32[$1_1 + 28 >> 2];
        $2_1 = HEAP32[$1_1 + 40 >> 2];
        $3_1 = fimport$4($0_1 | 0, HEAP32[$1_1 + 32 >> 2], $2_1 | 0, HEAP32[$1_1 + 44 >> 2]) | 0;
        $242(HEAP32[$1_1 + 36 >> 2], $2_1);
        $94(HEAP32[$1_1 + 24 >> 2], $0_1, 8, 8);
        global$0 = $1_1 + 48 | 0;
        return $3_1;
      }
      function $61($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
        $2_1 = global$0 - 32 | 0;
        global$0 = $2_1;
        $141($2_1 + 24 | 0, $1_1);
        $3_1 = HEAP32[$2_1 + 24 >> 2];
        if ($3_1) {
          block: {
            $50($2_1 + 16 | 0, $3_1, HEAP32[$2_1 + 28 >> 2]);
            $3_1 = HEAP32[$2_1 + 16 >> 2];
            if (!$3_1) {
              HEAP32[$0_1 >> 2] = 0;
              break block;
            }
            $4_1 = HEAP32[$2_1 + 20 >> 2];
            $141($2_1 + 8 | 0, $1_1);
            $1_1 = HEAP32[$2_1 + 8 >> 2];
            if ($1_1) {
              $5_1 = HEAP32[$2_1 + 12 >> 2];
              HEAP32[$0_1 + 8 >> 2] = $1_1;
              HEAP32[$0_1 + 4 >> 2] = $4_1;
              HEAP32[$0_1 >> 2] = $3_1;
              HEAP32[$0_1 + 12 >> 2] = $5_1;
            } else {
              HEAP32[$0_1 >> 2] = 0;
            }
          }
        } else {
          HEAP32[$0_1 >> 2] = 0;
        }
        global$0 = $2_1 + 32 | 0;
      }
      function $62($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
        $3_1 = global$0 - 32 | 0;
        global$0 = $3_1;
        $68($3_1 + 8 | 0, $2_1, 8, 16);
        $6_1 = HEAP32[$3_1 + 8 >> 2];
        $9_1 = ($2_1 >>> 0 > $6_1 >>> 0 ? $6_1 : $2_1) << 4;
        $8_1 = HEAP32[$3_1 + 12 >> 2];
        while (1) {
          if (($4_1 | 0) != ($9_1 | 0)) {
            $49($3_1 + 16 | 0, $1_1 + $4_1 | 0);
            $7_1 = HEAP32[$3_1 + 28 >> 2];
            $5_1 = $4_1 + $8_1 | 0;
            HEAP32[$5_1 + 8 >> 2] = HEAP32[$3_1 + 24 >> 2];
            HEAP32[$5_1 + 12 >> 2] = $7_1;
            $7_1 = HEAP32[$3_1 + 20 >> 2];
            HEAP32[$5_1 >> 2] = HEAP32[$3_1 + 16 >> 2];
            HEAP32[$5_1 + 4 >> 2] = $7_1;
            $4_1 = $4_1 + 16 | 0;
            continue;
          }
          break;
        }
        ;
        HEAP32[$0_1 + 8 >> 2] = $2_1;
        HEAP32[$0_1 + 4 >> 2] = $8_1;
        HEAP32[$0_1 >> 2] = $6_1;
        global$0 = $3_1 + 32 | 0;
      }
      function $63($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0, $6_1 = 0;
        $4_1 = global$0 - 16 | 0;
        global$0 = $4_1;
        HEAP32[$4_1 + 12 >> 2] = 0;
        HEAP32[$4_1 + 4 >> 2] = 0;
        HEAP32[$4_1 + 8 >> 2] = 4;
        if (HEAP32[$1_1 >> 2] & $2_1 | $3_1 & HEAP32[$1_1 + 4 >> 2]) {
          block: {
            $5_1 = HEAP32[$1_1 + 16 >> 2] << 4;
            $1_1 = HEAP32[$1_1 + 12 >> 2];
            while (1) {
              if (!$5_1) {
                break block;
              }
              $6_1 = $1_1 + 8 | 0;
              if (HEAP32[$6_1 >> 2] & $2_1 | $3_1 & HEAP32[$6_1 + 4 >> 2]) {
                $170($4_1 + 4 | 0, HEAP32[$1_1 >> 2]);
              }
              $1_1 = $1_1 + 16 | 0;
              $5_1 = $5_1 - 16 | 0;
              continue;
            }
            ;
          }
        }
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$4_1 + 12 >> 2];
        $1_1 = HEAP32[$4_1 + 8 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 4 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        global$0 = $4_1 + 16 | 0;
      }
      function $64($0_1, $1_1, $2_1, $3_1, $4_1) {
        var $5_1 = 0, $6_1 = 0, $7_1 = 0;
        $6_1 = global$0 - 16 | 0;
        global$0 = $6_1;
        $5_1 = -1;
        $7_1 = -1;
        if (!$203($1_1, $2_1, 71206, 1)) {
          $5_1 = $35($1_1, $2_1) & 255;
          if (($5_1 | 0) != 11) {
            $1_1 = 1 << $5_1;
            $7_1 = 0;
          } else {
            $183($6_1 + 8 | 0, 71984, 7, $1_1, $2_1);
            $1_1 = HEAP32[$6_1 + 8 >> 2];
            $1_1 = $99($1_1 ? $1_1 : 1, $1_1 ? HEAP32[$6_1 + 12 >> 2] : 0, $3_1, $4_1);
            $7_1 = i64toi32_i32$HIGH_BITS;
          }
          $5_1 = $1_1;
        }
        $1_1 = HEAP32[$0_1 + 4 >> 2] | $7_1;
        HEAP32[$0_1 >> 2] = HEAP32[$0_1 >> 2] | $5_1;
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        global$0 = $6_1 + 16 | 0;
        return ($5_1 | $7_1) != 0;
      }
      function $65($0_1, $1_1, $2_1, $3_1, $4_1) {
        var $5_1 = 0, $6_1 = 0;
        if ($3_1 >>> 0 <= $4_1 >>> 0) {
          if (!((($2_1 >>> 0 <= $3_1 >>> 0 ? ($2_1 | 0) != ($3_1 | 0) : HEAP8[$1_1 + $3_1 | 0] <= -65) ? $3_1 : 0) | (($2_1 >>> 0 <= $4_1 >>> 0 ? ($2_1 | 0) != ($4_1 | 0) : HEAP8[$1_1 + $4_1 | 0] < -64) ? $4_1 : 0))) {
            $5_1 = $1_1 + $3_1 | 0;
            $6_1 = $4_1 - $3_1 | 0;
          }
        }
        HEAP32[$0_1 + 4 >> 2] = $6_1;
        HEAP32[$0_1 >> 2] = $5_1;
      }
      function $66($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0;
        while (1) {
          block: {
            if (!$1_1) {
              break block;
            }
            $2_1 = HEAPU8[$0_1 | 0];
            if (($2_1 | 0) == 46) {
              $3_1 = 1;
              $2_1 = -1;
            } else {
              if (($2_1 | 0) != 37 | $1_1 >>> 0 < 3 | HEAPU8[$0_1 + 1 | 0] != 50 | (HEAPU8[$0_1 + 2 | 0] | 32) != 101) {
                break block;
              }
              $3_1 = 3;
              $2_1 = -3;
            }
            $4_1 = $4_1 + 1 | 0;
            $1_1 = $1_1 + $2_1 | 0;
            $0_1 = $0_1 + $3_1 | 0;
            continue;
          }
          break;
        }
        ;
        return !$1_1 & ($4_1 | 0) < 3;
      }
      function $67($0_1, $1_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
        $2_1 = global$0 - 16 | 0;
        global$0 = $2_1;
        $184($2_1 + 8 | 0, HEAP32[$0_1 >> 2] + 8 | 0);
        $4_1 = HEAP32[$2_1 + 12 >> 2];
        $3_1 = HEAP32[$2_1 + 8 >> 2];
        if (HEAP32[$3_1 >> 2] != 2 | HEAP32[$3_1 + 4 >> 2]) {
          $5_1 = $3_1;
          $3_1 = HEAP32[$3_1 + 280 >> 2] + 1 | 0;
          HEAP32[$5_1 + 280 >> 2] = $3_1 ? $3_1 : -1;
        }
        HEAP32[$4_1 >> 2] = HEAP32[$4_1 >> 2] + 1;
        $0_1 = fimport$1(HEAP32[$0_1 + 4 >> 2], 1025, HEAP32[$1_1 >> 2]) | 0;
        $196($2_1);
        $229(HEAP32[$2_1 >> 2] & 1 ? HEAP32[$2_1 + 4 >> 2] : $0_1);
        global$0 = $2_1 + 16 | 0;
      }
      function $68($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0;
        $4_1 = global$0 - 16 | 0;
        global$0 = $4_1;
        $3_1 = _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($3_1, $1_1);
        if (i64toi32_i32$HIGH_BITS | $3_1 >>> 0 > -2147483648 - $2_1 >>> 0) {
          wasm2js_trap();
        }
        if ($3_1) {
          block: {
            $208($4_1 + 8 | 0, $2_1, $3_1);
            $2_1 = HEAP32[$4_1 + 8 >> 2];
            if ($2_1) {
              break block;
            }
            wasm2js_trap();
          }
        } else {
          $1_1 = 0;
        }
        HEAP32[$0_1 + 4 >> 2] = $2_1;
        HEAP32[$0_1 >> 2] = $1_1;
        global$0 = $4_1 + 16 | 0;
      }
      function $69($0_1, $1_1) {
        var $2_1 = 0;
        $2_1 = global$0 - 48 | 0;
        global$0 = $2_1;
        HEAP8[$2_1 + 44 | 0] = 10;
        HEAP32[$2_1 + 40 >> 2] = 2563;
        HEAP32[$2_1 + 36 >> 2] = 67776;
        $95($2_1 + 8 | 0, $2_1 + 36 | 0, $1_1 & 255);
        $1_1 = HEAP32[$2_1 + 8 >> 2];
        block1: {
          if ($1_1) {
            block: {
              $48($2_1 + 20 | 0, $1_1, HEAP32[$2_1 + 12 >> 2], 124);
              if (!HEAP32[$2_1 + 20 >> 2]) {
                break block;
              }
              $1_1 = HEAP32[$2_1 + 32 >> 2];
              HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 + 28 >> 2];
              HEAP32[$0_1 + 12 >> 2] = $1_1;
              $1_1 = HEAP32[$2_1 + 24 >> 2];
              HEAP32[$0_1 >> 2] = HEAP32[$2_1 + 20 >> 2];
              HEAP32[$0_1 + 4 >> 2] = $1_1;
              break block1;
            }
          }
          HEAP32[$0_1 + 8 >> 2] = 1;
          HEAP32[$0_1 + 12 >> 2] = 0;
          HEAP32[$0_1 >> 2] = 1;
          HEAP32[$0_1 + 4 >> 2] = 0;
        }
        global$0 = $2_1 + 48 | 0;
      }
      function $70($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
        var $7_1 = 0;
        $7_1 = global$0 + -64 | 0;
        global$0 = $7_1;
        $53($7_1, $5_1, $6_1, 64);
        HEAP32[$7_1 + 52 >> 2] = 9;
        HEAP32[$7_1 + 48 >> 2] = 70345;
        HEAP32[$7_1 + 44 >> 2] = $4_1;
        HEAP32[$7_1 + 40 >> 2] = $3_1;
        HEAP32[$7_1 + 36 >> 2] = 6;
        HEAP32[$7_1 + 32 >> 2] = 70339;
        HEAP32[$7_1 + 28 >> 2] = $2_1;
        HEAP32[$7_1 + 24 >> 2] = $1_1;
        $1_1 = HEAP32[$7_1 + 4 >> 2];
        HEAP32[$7_1 + 56 >> 2] = HEAP32[$7_1 >> 2];
        HEAP32[$7_1 + 60 >> 2] = $1_1;
        $88($7_1 + 12 | 0, $7_1 + 24 | 0, 5);
        $1_1 = $0_1;
        $0_1 = HEAP32[$7_1 + 16 >> 2];
        $207($1_1, 20, $0_1, HEAP32[$7_1 + 20 >> 2]);
        $242(HEAP32[$7_1 + 12 >> 2], $0_1);
        global$0 = $7_1 - -64 | 0;
      }
      function $71($0_1, $1_1, $2_1) {
        var $3_1 = 0;
        $3_1 = global$0 - 48 | 0;
        global$0 = $3_1;
        if (!$64(HEAP32[$0_1 >> 2], $1_1, $2_1, HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2])) {
          $0_1 = HEAP32[$0_1 + 12 >> 2];
          HEAP32[$3_1 + 44 >> 2] = 106;
          HEAP32[$3_1 + 40 >> 2] = 65985;
          HEAP32[$3_1 + 36 >> 2] = 13;
          HEAP32[$3_1 + 32 >> 2] = 66091;
          HEAP32[$3_1 + 28 >> 2] = $2_1;
          HEAP32[$3_1 + 24 >> 2] = $1_1;
          $88($3_1 + 12 | 0, $3_1 + 24 | 0, 3);
          $1_1 = $0_1;
          $0_1 = HEAP32[$3_1 + 16 >> 2];
          $207($1_1, 23, $0_1, HEAP32[$3_1 + 20 >> 2]);
          $242(HEAP32[$3_1 + 12 >> 2], $0_1);
        }
        global$0 = $3_1 + 48 | 0;
      }
      function $72($0_1, $1_1, $2_1) {
        var $3_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
        if ($0_1) {
          HEAP32[$0_1 + 12 >> 2] = $1_1;
        }
        if ($1_1) {
          HEAP32[$1_1 + 8 >> 2] = $0_1;
          return;
        }
        $3_1 = Math_clz32($2_1);
        $1_1 = 27 - $3_1 | 0;
        $2_1 = __wasm_rotr_i32($2_1, 26 - $3_1 | 0) & 31;
        HEAP32[($1_1 << 7 | $2_1 << 2) + 72540 >> 2] = $0_1;
        if (!$0_1) {
          block: {
            $3_1 = $1_1 << 2;
            $0_1 = HEAP32[$3_1 + 76636 >> 2] & __wasm_rotl_i32($2_1);
            HEAP32[$3_1 + 76636 >> 2] = $0_1;
            if ($0_1) {
              break block;
            }
            wasm2js_i32$0 = 76764, wasm2js_i32$1 = HEAP32[19191] & __wasm_rotl_i32($1_1), HEAP32[wasm2js_i32$0 >> 2] = wasm2js_i32$1;
          }
        }
      }
      function $73($0_1, $1_1, $2_1) {
        var $3_1 = 0;
        $3_1 = global$0 - 32 | 0;
        global$0 = $3_1;
        HEAP32[$3_1 + 20 >> 2] = 0;
        HEAP32[$3_1 + 12 >> 2] = 0;
        HEAP32[$3_1 + 16 >> 2] = 1;
        HEAP32[$3_1 + 24 >> 2] = $1_1;
        HEAP32[$3_1 + 28 >> 2] = $1_1 + $2_1;
        while (1) {
          $1_1 = $45($3_1 + 24 | 0);
          if (($1_1 | 0) != 1114112) {
            if ($1_1 >>> 0 < 32 | $1_1 - 127 >>> 0 < 33) {
              continue;
            }
            $106($3_1 + 12 | 0, $1_1);
            continue;
          }
          break;
        }
        ;
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 20 >> 2];
        $1_1 = HEAP32[$3_1 + 16 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 12 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        global$0 = $3_1 + 32 | 0;
      }
      function $74($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
        $3_1 = HEAP32[$0_1 + 20 >> 2] + 1 | 0;
        HEAP32[$0_1 + 20 >> 2] = $3_1;
        $2_1 = HEAP32[$0_1 + 4 >> 2] | HEAP32[$1_1 + 20 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$1_1 + 16 >> 2] | HEAP32[$0_1 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $2_1;
        $5_1 = $3_1;
        $4_1 = HEAP32[$0_1 + 16 >> 2];
        if (($4_1 | 0) == HEAP32[$0_1 + 8 >> 2]) {
          $262($0_1 + 8 | 0, 96, 8);
          $5_1 = HEAP32[$0_1 + 20 >> 2];
        }
        $2_1 = HEAP32[$0_1 + 12 >> 2] + Math_imul($4_1, 96) | 0;
        $267($2_1, $1_1, 72);
        HEAP8[$2_1 + 88 | 0] = 0;
        HEAP32[$2_1 + 84 >> 2] = 0;
        HEAP32[$2_1 + 76 >> 2] = 0;
        HEAP32[$2_1 + 80 >> 2] = 4;
        HEAP32[$2_1 + 72 >> 2] = $3_1;
        HEAP32[$0_1 + 16 >> 2] = $4_1 + 1;
        return $5_1;
      }
      function $75($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0;
        $2_1 = global$0 - 16 | 0;
        global$0 = $2_1;
        $3_1 = HEAP32[$1_1 >> 2];
        if ($3_1) {
          $5_1 = HEAP32[$1_1 + 4 >> 2];
          $48($2_1, $3_1, $5_1, HEAPU8[$1_1 + 8 | 0]);
          $4_1 = HEAP32[$2_1 >> 2];
          if ($4_1) {
            $6_1 = HEAP32[$2_1 + 12 >> 2];
            $5_1 = HEAP32[$2_1 + 4 >> 2];
            $3_1 = $4_1;
            $4_1 = HEAP32[$2_1 + 8 >> 2];
          } else {
            $4_1 = 0;
          }
          HEAP32[$1_1 + 4 >> 2] = $6_1;
          HEAP32[$1_1 >> 2] = $4_1;
        } else {
          $3_1 = 0;
        }
        HEAP32[$0_1 + 4 >> 2] = $5_1;
        HEAP32[$0_1 >> 2] = $3_1;
        global$0 = $2_1 + 16 | 0;
      }
      function $76($0_1, $1_1, $2_1, $3_1, $4_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        $3_1 = $3_1 | 0;
        $4_1 = $4_1 | 0;
        wasm2js_trap();
      }
      function $77($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0;
        $2_1 = Math_clz32($1_1);
        $3_1 = 27 - $2_1 | 0;
        $2_1 = __wasm_rotr_i32($1_1, 26 - $2_1 | 0) & 31;
        $4_1 = $3_1 << 7 | $2_1 << 2;
        $1_1 = HEAP32[$4_1 + 72540 >> 2];
        HEAP32[$4_1 + 72540 >> 2] = $0_1;
        HEAP32[$0_1 + 12 >> 2] = 0;
        HEAP32[$0_1 + 8 >> 2] = $1_1;
        if ($1_1) {
          HEAP32[$1_1 + 12 >> 2] = $0_1;
        }
        HEAP32[19191] = HEAP32[19191] | 1 << $3_1;
        $0_1 = $3_1 << 2;
        HEAP32[$0_1 + 76636 >> 2] = HEAP32[$0_1 + 76636 >> 2] | 1 << $2_1;
      }
      function $78($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0;
        $3_1 = global$0 - 32 | 0;
        global$0 = $3_1;
        HEAP32[$3_1 + 12 >> 2] = 0;
        HEAP32[$3_1 + 4 >> 2] = 0;
        HEAP32[$3_1 + 8 >> 2] = 8;
        $2_1 = $2_1 << 3;
        while (1) {
          if ($2_1) {
            $4_1 = $3_1 + 16 | 0;
            $220($4_1, HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
            $2_1 = $2_1 - 8 | 0;
            $1_1 = $1_1 + 8 | 0;
            $144($3_1 + 4 | 0, $4_1);
            continue;
          }
          break;
        }
        ;
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 12 >> 2];
        $1_1 = HEAP32[$3_1 + 8 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 4 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        global$0 = $3_1 + 32 | 0;
      }
      function $79($0_1) {
        var $1_1 = 0, $2_1 = 0;
        $103($0_1);
        $2_1 = 1;
        $1_1 = HEAP32[$0_1 + 56 >> 2];
        if ($1_1 >>> 0 < HEAPU32[$0_1 + 52 >> 2]) {
          block: {
            if (HEAPU8[$1_1 + HEAP32[$0_1 + 48 >> 2] | 0] != 34) {
              break block;
            }
            $2_1 = $12($0_1, 1) & 255;
            if (($2_1 | 0) != 10) {
              break block;
            }
            $103($0_1);
            $2_1 = 2;
            $1_1 = HEAP32[$0_1 + 56 >> 2];
            if ($1_1 >>> 0 >= HEAPU32[$0_1 + 52 >> 2] | HEAPU8[$1_1 + HEAP32[$0_1 + 48 >> 2] | 0] != 58) {
              break block;
            }
            HEAP32[$0_1 + 56 >> 2] = $1_1 + 1;
            $2_1 = 10;
          }
        }
        return $2_1;
      }
      function $80($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1, $7_1) {
        var $8_1 = 0, $9_1 = 0;
        $8_1 = global$0 - 32 | 0;
        global$0 = $8_1;
        $9_1 = $8_1 + 4 | 0;
        $44($9_1, 2, $1_1, $2_1, $3_1, $4_1);
        HEAP32[$8_1 + 16 >> 2] = -2147483646;
        HEAPF64[$8_1 + 24 >> 3] = ($5_1 & 255) >>> 0;
        $1_1 = $8_1 + 16 | 0;
        $144($9_1, $1_1);
        $133($1_1, $6_1, $7_1);
        $144($9_1, $1_1);
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$8_1 + 12 >> 2];
        $1_1 = HEAP32[$8_1 + 8 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$8_1 + 4 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        global$0 = $8_1 + 32 | 0;
      }
      function $81($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        $3_1 = $3_1 | 0;
        $4_1 = $4_1 | 0;
        $5_1 = $5_1 | 0;
        wasm2js_trap();
      }
      function $82($0_1, $1_1, $2_1, $3_1, $4_1) {
        var $5_1 = 0;
        $5_1 = global$0 - 32 | 0;
        global$0 = $5_1;
        HEAP8[$5_1 + 28 | 0] = 32;
        HEAP32[$5_1 + 24 >> 2] = $2_1;
        HEAP32[$5_1 + 20 >> 2] = $1_1;
        $1_1 = 0;
        while (1) {
          block: {
            $75($5_1 + 8 | 0, $5_1 + 20 | 0);
            $2_1 = HEAP32[$5_1 + 8 >> 2];
            if (!$2_1) {
              break block;
            }
            if ($203($2_1, HEAP32[$5_1 + 12 >> 2], $3_1, $4_1)) {
              break block;
            }
            $1_1 = $1_1 + 1 | 0;
            continue;
          }
          break;
        }
        ;
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        HEAP32[$0_1 >> 2] = ($2_1 | 0) != 0;
        global$0 = $5_1 + 32 | 0;
      }
      function $83($0_1, $1_1, $2_1, $3_1, $4_1) {
        var $5_1 = 0;
        $5_1 = global$0 - 32 | 0;
        global$0 = $5_1;
        HEAP8[$5_1 + 28 | 0] = 46;
        HEAP32[$5_1 + 24 >> 2] = $4_1;
        HEAP32[$5_1 + 20 >> 2] = $3_1;
        while (1) {
          $75($5_1 + 8 | 0, $5_1 + 20 | 0);
          $3_1 = HEAP32[$5_1 + 8 >> 2];
          if ($3_1) {
            $217($5_1, $1_1, $2_1, $3_1, HEAP32[$5_1 + 12 >> 2]);
            $2_1 = HEAP32[$5_1 + 4 >> 2];
            $1_1 = HEAP32[$5_1 >> 2];
            continue;
          }
          break;
        }
        ;
        HEAP32[$0_1 + 4 >> 2] = $2_1;
        HEAP32[$0_1 >> 2] = $1_1;
        global$0 = $5_1 + 32 | 0;
      }
      function $84($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0;
        $4_1 = global$0 + -64 | 0;
        global$0 = $4_1;
        $16($4_1 + 8 | 0, $1_1, $2_1);
        if (HEAP32[$4_1 + 8 >> 2] != 3) {
          HEAP32[$0_1 >> 2] = -2147483648;
        } else {
          $1_1 = $4_1 + 28 | 0;
          $5($1_1, HEAP32[$4_1 + 12 >> 2], HEAP32[$4_1 + 16 >> 2], $3_1);
          if (HEAP32[$4_1 + 28 >> 2] != -2147483648) {
            $267($0_1, $1_1, 36);
          } else {
            HEAP32[$0_1 >> 2] = -2147483648;
          }
        }
        global$0 = $4_1 - -64 | 0;
      }
      function $85($0_1) {
        var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
        $2_1 = HEAP32[$0_1 + 56 >> 2];
        $1_1 = HEAP32[$0_1 + 52 >> 2];
        $3_1 = $1_1 >>> 0 < $2_1 >>> 0 ? $2_1 : $1_1;
        $4_1 = HEAP32[$0_1 + 48 >> 2];
        $1_1 = $2_1;
        block: {
          while (1) {
            if (($1_1 | 0) != ($3_1 | 0)) {
              if ((HEAPU8[$1_1 + $4_1 | 0] - 48 & 255) >>> 0 >= 10) {
                break block;
              }
              $1_1 = $1_1 + 1 | 0;
              HEAP32[$0_1 + 56 >> 2] = $1_1;
              continue;
            }
            break;
          }
          ;
          $1_1 = $3_1;
        }
        return ($1_1 | 0) == ($2_1 | 0) ? 6 : 10;
      }
      function $86($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        $4_1 = HEAP32[$1_1 + 24 >> 2];
        $5_1 = HEAP32[$1_1 + 28 >> 2];
        $1_1 = HEAPU32[$1_1 + 8 >> 2] <= $2_1 >>> 0 ? 66660 : HEAP32[$1_1 + 4 >> 2] + Math_imul($2_1, 20) | 0;
        $65($3_1 + 8 | 0, $4_1, $5_1, HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
        $2_1 = HEAP32[$3_1 + 12 >> 2];
        $1_1 = HEAP32[$3_1 + 8 >> 2];
        HEAP32[$0_1 >> 2] = $1_1 ? $1_1 : 1;
        HEAP32[$0_1 + 4 >> 2] = $1_1 ? $2_1 : 0;
        global$0 = $3_1 + 16 | 0;
      }
      function $87($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
        var $6_1 = 0, $7_1 = 0, $8_1 = 0;
        $6_1 = global$0 - 16 | 0;
        global$0 = $6_1;
        $50($6_1 + 8 | 0, $3_1, $4_1);
        $8_1 = HEAP32[$6_1 + 12 >> 2];
        $7_1 = HEAP32[$6_1 + 8 >> 2];
        if ($7_1) {
          $1_1 = $7_1;
        } else {
          $86($6_1, $3_1, $4_1);
          $70($5_1, 71418, 4, $1_1, $2_1, HEAP32[$6_1 >> 2], HEAP32[$6_1 + 4 >> 2]);
          $1_1 = 1;
        }
        HEAP32[$0_1 >> 2] = $1_1;
        HEAP32[$0_1 + 4 >> 2] = $7_1 ? $8_1 : 0;
        global$0 = $6_1 + 16 | 0;
      }
      function $88($0_1, $1_1, $2_1) {
        var $3_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        HEAP32[$3_1 + 12 >> 2] = 0;
        HEAP32[$3_1 + 4 >> 2] = 0;
        HEAP32[$3_1 + 8 >> 2] = 1;
        $2_1 = $2_1 << 3;
        while (1) {
          if ($2_1) {
            $164($3_1 + 4 | 0, HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
            $2_1 = $2_1 - 8 | 0;
            $1_1 = $1_1 + 8 | 0;
            continue;
          }
          break;
        }
        ;
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 12 >> 2];
        $1_1 = HEAP32[$3_1 + 8 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 4 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        global$0 = $3_1 + 16 | 0;
      }
      function $89($0_1, $1_1, $2_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        var $3_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        fimport$7($3_1 + 8 | 0, $1_1 | 0, $2_1 | 0);
        $1_1 = HEAP32[$3_1 + 8 >> 2];
        block1: {
          if ($1_1) {
            block: {
              $233($3_1, $1_1, HEAP32[$3_1 + 12 >> 2]);
              $1_1 = HEAP32[$3_1 + 4 >> 2];
              if (($1_1 | 0) == -2147483648) {
                break block;
              }
              $2_1 = HEAP32[$3_1 >> 2];
              HEAP32[$0_1 + 8 >> 2] = $1_1;
              HEAP32[$0_1 + 4 >> 2] = $2_1;
              HEAP32[$0_1 >> 2] = $1_1;
              break block1;
            }
          }
          HEAP32[$0_1 >> 2] = -2147483648;
        }
        global$0 = $3_1 + 16 | 0;
      }
      function $90($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
        var $6_1 = 0;
        $6_1 = global$0 - 16 | 0;
        global$0 = $6_1;
        if ($0_1 >>> 0 <= $2_1 >>> 0) {
          block: {
            $0_1 = $2_1 - $0_1 | 0;
            if ($0_1 >>> 0 >= HEAPU32[$1_1 + 8 >> 2]) {
              break block;
            }
            $0_1 = HEAP32[$1_1 + 4 >> 2] + ($0_1 << 4) | 0;
            if (HEAP32[$0_1 >> 2] != -2147483648) {
              break block;
            }
            $19($6_1, $4_1, $5_1, $3_1);
            $175($0_1);
            $1_1 = HEAP32[$6_1 + 12 >> 2];
            HEAP32[$0_1 + 8 >> 2] = HEAP32[$6_1 + 8 >> 2];
            HEAP32[$0_1 + 12 >> 2] = $1_1;
            $1_1 = HEAP32[$6_1 + 4 >> 2];
            HEAP32[$0_1 >> 2] = HEAP32[$6_1 >> 2];
            HEAP32[$0_1 + 4 >> 2] = $1_1;
          }
        }
        global$0 = $6_1 + 16 | 0;
      }
      function $91($0_1, $1_1) {
        var $2_1 = 0;
        $2_1 = global$0 - 32 | 0;
        global$0 = $2_1;
        block: {
          if ($0_1) {
            HEAP8[$2_1 + 28 | 0] = 38;
            HEAP32[$2_1 + 24 >> 2] = $1_1;
            HEAP32[$2_1 + 20 >> 2] = $0_1;
            $127($2_1 + 8 | 0, $2_1 + 20 | 0);
            $1_1 = HEAP32[$2_1 + 8 >> 2];
            $0_1 = 0;
            if (!$1_1) {
              break block;
            }
            $0_1 = $156($1_1, HEAP32[$2_1 + 12 >> 2], 71620, 1);
          } else {
            $0_1 = 1;
          }
        }
        global$0 = $2_1 + 32 | 0;
        return $0_1;
      }
      function $92($0_1) {
        var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
        $1_1 = HEAP32[$0_1 + 8 >> 2];
        $2_1 = HEAP32[$0_1 + 12 >> 2];
        $4_1 = $1_1 + $2_1 | 0;
        block: {
          while (1) {
            if ($2_1) {
              $3_1 = HEAPU8[$1_1 | 0] - 9 | 0;
              if ($3_1 >>> 0 > 23 | !(1 << $3_1 & 8388635)) {
                break block;
              }
              $1_1 = $1_1 + 1 | 0;
              $2_1 = $2_1 - 1 | 0;
              continue;
            }
            break;
          }
          ;
          $2_1 = 0;
          $1_1 = $4_1;
        }
        HEAP32[$0_1 + 12 >> 2] = $2_1;
        HEAP32[$0_1 + 8 >> 2] = $1_1;
      }
      function $93($0_1, $1_1, $2_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        var $3_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        if (!$1_1) {
          $254(72368, 50);
          wasm2js_trap();
        }
        FUNCTION_TABLE[HEAP32[$2_1 + 16 >> 2]]($3_1 + 8 | 0, $1_1);
        $1_1 = HEAP32[$3_1 + 12 >> 2];
        $2_1 = HEAP32[$3_1 + 8 >> 2];
        HEAP32[$0_1 + 8 >> 2] = $2_1;
        $2_1 = $2_1 & 1;
        HEAP32[$0_1 + 4 >> 2] = $2_1 ? $1_1 : 0;
        HEAP32[$0_1 >> 2] = $2_1 ? 0 : $1_1;
        global$0 = $3_1 + 16 | 0;
      }
      function $94($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0;
        $4_1 = global$0 - 16 | 0;
        global$0 = $4_1;
        if ($0_1) {
          HEAP32[$4_1 + 12 >> 2] = $2_1;
          $2_1 = $4_1 + 8 | 0;
          $0_1 = Math_imul($0_1, $3_1);
        } else {
          $2_1 = $4_1 + 12 | 0;
          $0_1 = 0;
        }
        HEAP32[$2_1 >> 2] = $0_1;
        $0_1 = HEAP32[$4_1 + 12 >> 2];
        if (HEAP32[$4_1 + 8 >> 2] ? $0_1 : 0) {
          $46($1_1, $0_1);
        }
        global$0 = $4_1 + 16 | 0;
      }
      function $95($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        block: {
          if ($2_1) {
            while (1) {
              $75($3_1 + 8 | 0, $1_1);
              $4_1 = 0;
              if (!HEAP32[$3_1 + 8 >> 2]) {
                break block;
              }
              $2_1 = $2_1 - 1 | 0;
              if ($2_1) {
                continue;
              }
              break;
            }
          }
          $75($3_1, $1_1);
          $1_1 = HEAP32[$3_1 + 4 >> 2];
          $4_1 = HEAP32[$3_1 >> 2];
        }
        $2_1 = $4_1;
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        HEAP32[$0_1 >> 2] = $2_1;
        global$0 = $3_1 + 16 | 0;
      }
      function $96($0_1, $1_1, $2_1, $3_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        $3_1 = $3_1 | 0;
        wasm2js_trap();
      }
      function $97($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0;
        block1: {
          block: {
            while (1) {
              if (($2_1 | 0) != ($3_1 | 0)) {
                $5_1 = HEAPU8[$1_1 + $3_1 | 0] - 48 & 255;
                if ($5_1 >>> 0 > 9) {
                  break block;
                }
                $4_1 = $4_1 * 10 + +($5_1 >>> 0);
                $3_1 = $3_1 + 1 | 0;
                continue;
              }
              break;
            }
            ;
            if ($169(66648, $2_1)) {
              break block1;
            }
          }
          $4_1 = +FUNCTION_TABLE[$0_1 | 0]($1_1, $2_1);
        }
        return $4_1;
      }
      function $98($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        $68($3_1 + 8 | 0, $2_1, 1, 1);
        $5_1 = HEAP32[$3_1 + 8 >> 2];
        $4_1 = HEAP32[$3_1 + 12 >> 2];
        HEAP32[$0_1 + 8 >> 2] = 0;
        HEAP32[$0_1 + 4 >> 2] = $4_1;
        HEAP32[$0_1 >> 2] = $5_1;
        if ($2_1) {
          if ($2_1) {
            $267($4_1, $1_1, $2_1);
          }
          HEAP32[$0_1 + 8 >> 2] = $2_1;
        }
        global$0 = $3_1 + 16 | 0;
      }
      function $99($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0;
        $3_1 = Math_imul($3_1, 12);
        block: {
          while (1) {
            $4_1 = 0;
            if (!$3_1) {
              break block;
            }
            if (!$200($2_1, $0_1, $1_1)) {
              $3_1 = $3_1 - 12 | 0;
              $5_1 = $5_1 + 1 | 0;
              $2_1 = $2_1 + 12 | 0;
              continue;
            }
            break;
          }
          ;
          $4_1 = $5_1 + 11 & 63;
        }
        $1_1 = $4_1;
        $0_1 = $1_1 & 31;
        if (($1_1 & 63) >>> 0 >= 32) {
          $1_1 = 1 << $0_1;
          $2_1 = 0;
        } else {
          $2_1 = 1 << $0_1;
          $1_1 = $2_1 - 1 & 1 >>> 32 - $0_1;
        }
        $0_1 = $3_1 ? $2_1 : 0;
        i64toi32_i32$HIGH_BITS = $3_1 ? $1_1 : 0;
        return $0_1;
      }
      function $100($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        $3_1 = +$3_1;
        $4_1 = $4_1 | 0;
        $5_1 = $5_1 | 0;
        wasm2js_trap();
      }
      function $101($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        $3_1 = $3_1 | 0;
        $4_1 = $4_1 | 0;
        $5_1 = $5_1 | 0;
        $6_1 = $6_1 | 0;
        wasm2js_trap();
      }
      function $102($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        $3_1 = Math_fround($3_1);
        $4_1 = $4_1 | 0;
        $5_1 = $5_1 | 0;
        wasm2js_trap();
      }
      function $103($0_1) {
        var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0;
        $1_1 = HEAP32[$0_1 + 56 >> 2];
        $2_1 = HEAP32[$0_1 + 52 >> 2];
        $2_1 = $1_1 >>> 0 > $2_1 >>> 0 ? $1_1 : $2_1;
        $4_1 = HEAP32[$0_1 + 48 >> 2];
        while (1) {
          block: {
            if (($1_1 | 0) == ($2_1 | 0)) {
              break block;
            }
            $3_1 = HEAPU8[$1_1 + $4_1 | 0] - 9 | 0;
            if ($3_1 >>> 0 > 23 | !(1 << $3_1 & 8388627)) {
              break block;
            }
            $1_1 = $1_1 + 1 | 0;
            HEAP32[$0_1 + 56 >> 2] = $1_1;
            continue;
          }
          break;
        }
        ;
      }
      function $104($0_1) {
        var $1_1 = 0, $2_1 = 0, $3_1 = 0;
        block: {
          $2_1 = HEAP32[$0_1 + 56 >> 2] + 1 | 0;
          HEAP32[$0_1 + 56 >> 2] = $2_1;
          $1_1 = HEAP32[$0_1 + 44 >> 2];
          if ($1_1) {
            $3_1 = HEAP32[$0_1 + 8 >> 2];
            $1_1 = $1_1 - 1 | 0;
            HEAP32[$0_1 + 44 >> 2] = $1_1;
            $1_1 = HEAP32[HEAP32[$0_1 + 40 >> 2] + ($1_1 << 2) >> 2];
            if ($1_1 >>> 0 >= $3_1 >>> 0) {
              break block;
            }
            $0_1 = HEAP32[$0_1 + 4 >> 2] + Math_imul($1_1, 20) | 0;
            HEAP32[$0_1 + 8 >> 2] = $3_1;
            HEAP32[$0_1 + 4 >> 2] = $2_1;
          }
        }
      }
      function $105($0_1) {
        $0_1 = $0_1 | 0;
        var $1_1 = 0;
        if (($0_1 - 48 & 255) >>> 0 >= 10) {
          if ((($0_1 & -33) - 65 & 255) >>> 0 >= 26) {
            $1_1 = $0_1 - 36 | 0;
            if (($1_1 & 255) >>> 0 > 59) {
              $0_1 = 0;
            } else {
              $0_1 = $1_1 & 31;
              $0_1 = ($1_1 & 63) >>> 0 >= 32 ? 134217728 >>> $0_1 | 0 : ((1 << $0_1) - 1 & 134217728) << 32 - $0_1 | 1537 >>> $0_1;
            }
          } else {
            $0_1 = 1;
          }
        } else {
          $0_1 = 1;
        }
        return $0_1 & 1;
      }
      function $106($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0;
        $3_1 = HEAP32[$0_1 + 8 >> 2];
        block: {
          if ($1_1 >>> 0 >= 128) {
            $2_1 = 2;
            if ($1_1 >>> 0 < 2048) {
              break block;
            }
            $2_1 = $1_1 >>> 0 < 65536 ? 3 : 4;
          } else {
            $2_1 = 1;
          }
        }
        $29($0_1, $2_1);
        $52($1_1, HEAP32[$0_1 + 4 >> 2] + HEAP32[$0_1 + 8 >> 2] | 0);
        HEAP32[$0_1 + 8 >> 2] = $3_1 + $2_1;
      }
      function $107($0_1, $1_1, $2_1, $3_1) {
        if (($2_1 >>> 0 <= $3_1 >>> 0 ? ($2_1 | 0) == ($3_1 | 0) : HEAP8[$1_1 + $3_1 | 0] > -65) ? 0 : $3_1) {
          HEAP32[$0_1 >> 2] = 0;
          return;
        }
        HEAP32[$0_1 + 4 >> 2] = $3_1;
        HEAP32[$0_1 >> 2] = $1_1;
        HEAP32[$0_1 + 12 >> 2] = $2_1 - $3_1;
        HEAP32[$0_1 + 8 >> 2] = $1_1 + $3_1;
      }
      function $108($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0;
        $2_1 = global$0 - 16 | 0;
        global$0 = $2_1;
        fimport$25($2_1 + 8 | 0, $1_1 | 0);
        $1_1 = HEAP32[$2_1 + 8 >> 2];
        if ($1_1) {
          $233($2_1, $1_1, HEAP32[$2_1 + 12 >> 2]);
          $3_1 = HEAP32[$2_1 >> 2];
          $1_1 = HEAP32[$2_1 + 4 >> 2];
          HEAP32[$0_1 + 8 >> 2] = $1_1;
          HEAP32[$0_1 + 4 >> 2] = $3_1;
        } else {
          $1_1 = -2147483648;
        }
        HEAP32[$0_1 >> 2] = $1_1;
        global$0 = $2_1 + 16 | 0;
      }
      function $109($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0;
        $4_1 = $0_1 - 16 | 0;
        $0_1 = 0;
        block: {
          while (1) {
            $3_1 = $2_1;
            if (($0_1 | 0) == ($2_1 | 0)) {
              break block;
            }
            $0_1 = $0_1 + 1 | 0;
            $4_1 = $4_1 + 16 | 0;
            $3_1 = $250($4_1, $1_1);
            $1_1 = $1_1 + 16 | 0;
            if (!$3_1) {
              continue;
            }
            break;
          }
          ;
          $3_1 = $0_1 - 1 | 0;
        }
        return $3_1 >>> 0 >= $2_1 >>> 0;
      }
      function $110($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0;
        $4_1 = global$0 - 32 | 0;
        global$0 = $4_1;
        $107($4_1, $1_1, $2_1, $165($1_1, $2_1, $3_1));
        HEAP32[$4_1 + 20 >> 2] = $2_1;
        HEAP32[$4_1 + 16 >> 2] = $1_1;
        $1_1 = HEAP32[$4_1 >> 2] ? $4_1 : $4_1 + 16 | 0;
        $2_1 = HEAP32[$1_1 + 4 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $2_1;
        HEAP32[$4_1 + 24 >> 2] = 1;
        HEAP32[$4_1 + 28 >> 2] = 0;
        $2_1 = HEAP32[$1_1 + 12 >> 2];
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
        HEAP32[$0_1 + 12 >> 2] = $2_1;
        global$0 = $4_1 + 32 | 0;
      }
      function $111($0_1, $1_1, $2_1, $3_1) {
        $266($0_1, $1_1, $2_1, $3_1, 32);
      }
      function $112($0_1) {
        var $1_1 = 0, $2_1 = 0;
        HEAP16[$0_1 + 20 >> 1] = 0;
        $2_1 = HEAP32[$0_1 + 8 >> 2];
        HEAP32[$0_1 + 8 >> 2] = 0;
        $1_1 = HEAP32[$0_1 + 12 >> 2] + 1 | 0;
        HEAP32[$0_1 + 12 >> 2] = $1_1 ? $1_1 : -1;
        $1_1 = HEAP32[$0_1 + 4 >> 2];
        while (1) {
          if ($2_1) {
            $2_1 = $2_1 - 1 | 0;
            $175($1_1);
            $1_1 = $1_1 + 16 | 0;
            continue;
          }
          break;
        }
        ;
        HEAP8[$0_1 + 25 | 0] = 0;
      }
      function $113($0_1, $1_1, $2_1, $3_1) {
        $266($0_1, $1_1, $2_1, $3_1, 10);
      }
      function $114($0_1, $1_1, $2_1, $3_1) {
        block: {
          if (($2_1 >>> 0 <= $3_1 >>> 0 ? ($2_1 | 0) == ($3_1 | 0) : HEAP8[$1_1 + $3_1 | 0] >= -64) ? 0 : $3_1) {
            $1_1 = 0;
            break block;
          }
          $1_1 = $1_1 + $3_1 | 0;
          $3_1 = $2_1 - $3_1 | 0;
        }
        HEAP32[$0_1 + 4 >> 2] = $3_1;
        HEAP32[$0_1 >> 2] = $1_1;
      }
      function $115($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0;
        $5_1 = HEAP32[$0_1 + 56 >> 2];
        $4_1 = HEAP32[$0_1 + 8 >> 2];
        if (($4_1 | 0) == HEAP32[$0_1 >> 2]) {
          $262($0_1, 20, 4);
        }
        HEAP32[$0_1 + 8 >> 2] = $4_1 + 1;
        $0_1 = HEAP32[$0_1 + 4 >> 2] + Math_imul($4_1, 20) | 0;
        HEAP8[$0_1 + 16 | 0] = $1_1;
        HEAP32[$0_1 + 12 >> 2] = 0;
        HEAP32[$0_1 + 8 >> 2] = $3_1;
        HEAP32[$0_1 + 4 >> 2] = $5_1;
        HEAP32[$0_1 >> 2] = $2_1;
      }
      function $116($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        $4_1 = $1_1;
        $5_1 = $2_1;
        $2_1 = HEAP32[$0_1 + 8 >> 2];
        $1_1 = HEAP32[$0_1 + 12 >> 2];
        $183($3_1 + 8 | 0, $4_1, $5_1, $2_1, $1_1);
        $4_1 = $1_1;
        $1_1 = HEAP32[$3_1 + 8 >> 2];
        HEAP32[$0_1 + 12 >> 2] = $1_1 ? HEAP32[$3_1 + 12 >> 2] : $4_1;
        HEAP32[$0_1 + 8 >> 2] = $1_1 ? $1_1 : $2_1;
        global$0 = $3_1 + 16 | 0;
        return ($1_1 | 0) != 0;
      }
      function $117($0_1, $1_1, $2_1) {
        var $3_1 = 0;
        $3_1 = global$0 - 32 | 0;
        global$0 = $3_1;
        $98($3_1 + 20 | 0, $1_1, $2_1);
        $1_1 = HEAP32[$3_1 + 28 >> 2];
        HEAP8[$3_1 + 16 | 0] = $1_1;
        HEAP8[$3_1 + 17 | 0] = $1_1 >>> 8;
        HEAP8[$3_1 + 18 | 0] = $1_1 >>> 16;
        HEAP8[$3_1 + 19 | 0] = $1_1 >>> 24;
        $2_1 = HEAP32[$3_1 + 24 >> 2];
        $1_1 = HEAP32[$3_1 + 20 >> 2];
        HEAP8[$3_1 + 8 | 0] = $1_1;
        HEAP8[$3_1 + 9 | 0] = $1_1 >>> 8;
        HEAP8[$3_1 + 10 | 0] = $1_1 >>> 16;
        HEAP8[$3_1 + 11 | 0] = $1_1 >>> 24;
        HEAP8[$3_1 + 12 | 0] = $2_1;
        HEAP8[$3_1 + 13 | 0] = $2_1 >>> 8;
        HEAP8[$3_1 + 14 | 0] = $2_1 >>> 16;
        HEAP8[$3_1 + 15 | 0] = $2_1 >>> 24;
        $1_1 = $213(4, 16);
        HEAP8[$1_1 | 0] = $0_1;
        $2_1 = HEAPU8[$3_1 + 9 | 0] | HEAPU8[$3_1 + 10 | 0] << 8 | (HEAPU8[$3_1 + 11 | 0] << 16 | HEAPU8[$3_1 + 12 | 0] << 24);
        $0_1 = HEAPU8[$3_1 + 5 | 0] | HEAPU8[$3_1 + 6 | 0] << 8 | (HEAPU8[$3_1 + 7 | 0] << 16 | HEAPU8[$3_1 + 8 | 0] << 24);
        HEAP8[$1_1 + 1 | 0] = $0_1;
        HEAP8[$1_1 + 2 | 0] = $0_1 >>> 8;
        HEAP8[$1_1 + 3 | 0] = $0_1 >>> 16;
        HEAP8[$1_1 + 4 | 0] = $0_1 >>> 24;
        HEAP8[$1_1 + 5 | 0] = $2_1;
        HEAP8[$1_1 + 6 | 0] = $2_1 >>> 8;
        HEAP8[$1_1 + 7 | 0] = $2_1 >>> 16;
        HEAP8[$1_1 + 8 | 0] = $2_1 >>> 24;
        $2_1 = HEAPU8[$3_1 + 16 | 0] | HEAPU8[$3_1 + 17 | 0] << 8 | (HEAPU8[$3_1 + 18 | 0] << 16 | HEAPU8[$3_1 + 19 | 0] << 24);
        $0_1 = HEAPU8[$3_1 + 12 | 0] | HEAPU8[$3_1 + 13 | 0] << 8 | (HEAPU8[$3_1 + 14 | 0] << 16 | HEAPU8[$3_1 + 15 | 0] << 24);
        HEAP8[$1_1 + 8 | 0] = $0_1;
        HEAP8[$1_1 + 9 | 0] = $0_1 >>> 8;
        HEAP8[$1_1 + 10 | 0] = $0_1 >>> 16;
        HEAP8[$1_1 + 11 | 0] = $0_1 >>> 24;
        HEAP8[$1_1 + 12 | 0] = $2_1;
        HEAP8[$1_1 + 13 | 0] = $2_1 >>> 8;
        HEAP8[$1_1 + 14 | 0] = $2_1 >>> 16;
        HEAP8[$1_1 + 15 | 0] = $2_1 >>> 24;
        global$0 = $3_1 + 32 | 0;
        return $1_1;
      }
      function $118($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0, $6_1 = 0;
        $1_1 = Math_imul($1_1, 12);
        while (1) {
          $4_1 = $1_1;
          if ($1_1) {
            $1_1 = $1_1 - 12 | 0;
            $5_1 = $0_1 + 8 | 0;
            $6_1 = $0_1 + 4 | 0;
            $0_1 = $0_1 + 12 | 0;
            if (!$209(HEAP32[$6_1 >> 2], HEAP32[$5_1 >> 2], $2_1, $3_1)) {
              continue;
            }
          }
          break;
        }
        ;
        return ($4_1 | 0) != 0;
      }
      function $119($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0;
        $2_1 = global$0 - 16 | 0;
        global$0 = $2_1;
        $3_1 = NaN;
        if (($215(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], $1_1) & 255) == 2) {
          $86($2_1 + 8 | 0, $0_1, $1_1);
          $3_1 = $97(HEAP32[$0_1 + 32 >> 2], HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2]);
        }
        global$0 = $2_1 + 16 | 0;
        return $3_1;
      }
      function $120($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0;
        $2_1 = global$0 - 16 | 0;
        global$0 = $2_1;
        $3_1 = 2;
        if (($215(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2], $1_1) & 255) == 1) {
          $86($2_1 + 8 | 0, $0_1, $1_1);
          $3_1 = $203(HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2], 66680, 4);
        }
        global$0 = $2_1 + 16 | 0;
        return $3_1;
      }
      function $121($0_1, $1_1, $2_1, $3_1, $4_1) {
        var $5_1 = 0, $6_1 = 0;
        $5_1 = global$0 - 16 | 0;
        global$0 = $5_1;
        $6_1 = $120($2_1, $3_1) & 255;
        if (($6_1 | 0) == 2) {
          $86($5_1 + 8 | 0, $2_1, $3_1);
          $70($4_1, 71149, 13, $0_1, $1_1, HEAP32[$5_1 + 8 >> 2], HEAP32[$5_1 + 12 >> 2]);
        }
        global$0 = $5_1 + 16 | 0;
        return ($6_1 | 0) == 1;
      }
      function $122($0_1, $1_1) {
        var $2_1 = 0;
        $2_1 = global$0 - 16 | 0;
        global$0 = $2_1;
        $65($2_1 + 8 | 0, HEAP32[$0_1 + 24 >> 2], HEAP32[$0_1 + 28 >> 2], $1_1 + 1 | 0, HEAP32[$0_1 + 56 >> 2]);
        $1_1 = $0_1 + 12 | 0;
        $0_1 = HEAP32[$2_1 + 8 >> 2];
        $164($1_1, $0_1 ? $0_1 : 1, $0_1 ? HEAP32[$2_1 + 12 >> 2] : 0);
        global$0 = $2_1 + 16 | 0;
      }
      function $123($0_1, $1_1, $2_1, $3_1, $4_1) {
        var $5_1 = 0;
        $5_1 = global$0 - 16 | 0;
        global$0 = $5_1;
        if (($215(HEAP32[$2_1 + 4 >> 2], HEAP32[$2_1 + 8 >> 2], $3_1) & 255) != 4) {
          $86($5_1 + 8 | 0, $2_1, $3_1);
          $70($4_1, 70354, 6, $0_1, $1_1, HEAP32[$5_1 + 8 >> 2], HEAP32[$5_1 + 12 >> 2]);
        }
        global$0 = $5_1 + 16 | 0;
      }
      function $124($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, wasm2js_i32$0 = 0, wasm2js_f64$0 = 0;
        $4_1 = global$0 - 16 | 0;
        global$0 = $4_1;
        $55($4_1 + 8 | 0, $2_1, $3_1);
        $2_1 = HEAP32[$4_1 + 8 >> 2];
        if ($2_1) {
          wasm2js_i32$0 = $0_1, wasm2js_f64$0 = +FUNCTION_TABLE[HEAP32[$1_1 >> 2]]($2_1, HEAP32[$4_1 + 12 >> 2]), HEAPF64[wasm2js_i32$0 + 8 >> 3] = wasm2js_f64$0;
          $1_1 = 1;
        } else {
          $1_1 = 0;
        }
        HEAP32[$0_1 >> 2] = $1_1;
        HEAP32[$0_1 + 4 >> 2] = 0;
        global$0 = $4_1 + 16 | 0;
      }
      function $125($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0;
        if ($2_1) {
          block: {
            while (1) {
              $3_1 = HEAPU8[$0_1 | 0];
              $4_1 = HEAPU8[$1_1 | 0];
              if (($3_1 | 0) == ($4_1 | 0)) {
                $0_1 = $0_1 + 1 | 0;
                $1_1 = $1_1 + 1 | 0;
                $2_1 = $2_1 - 1 | 0;
                if ($2_1) {
                  continue;
                }
                break block;
              }
              break;
            }
            ;
            $5_1 = $3_1 - $4_1 | 0;
          }
        }
        return $5_1;
      }
      function $126($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0, wasm2js_i32$0 = 0, wasm2js_f64$0 = 0;
        $4_1 = HEAPF64[$0_1 + 8 >> 3];
        wasm2js_i32$0 = $0_1, wasm2js_f64$0 = $216($4_1, $3_1), HEAPF64[wasm2js_i32$0 + 8 >> 3] = wasm2js_f64$0;
        $3_1 = $216($3_1 - $4_1, 0);
        $1_1 = HEAPF64[$0_1 >> 3] + $1_1 * $3_1 / 1e3;
        $1_1 = $2_1 != $2_1 ? $1_1 : $1_1 < $2_1 ? $1_1 : $2_1;
        $5_1 = $1_1 >= 1;
        HEAPF64[$0_1 >> 3] = $1_1 - ($5_1 ? 1 : 0);
        return $5_1;
      }
      function $127($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
        $2_1 = global$0 - 16 | 0;
        global$0 = $2_1;
        while (1) {
          $75($2_1 + 8 | 0, $1_1);
          $3_1 = HEAP32[$2_1 + 8 >> 2];
          if ($3_1) {
            $4_1 = HEAP32[$2_1 + 12 >> 2];
            $5_1 = $3_1;
            continue;
          }
          break;
        }
        ;
        HEAP32[$0_1 + 4 >> 2] = $4_1;
        HEAP32[$0_1 >> 2] = $5_1;
        global$0 = $2_1 + 16 | 0;
      }
      function $128($0_1, $1_1) {
        $0_1 = $0_1 | 0;
        $1_1 = +$1_1;
        var $2_1 = 0, $3_1 = 0, $4_1 = 0;
        $2_1 = global$0 - 16 | 0;
        global$0 = $2_1;
        fimport$6($2_1 + 8 | 0, +$1_1);
        $233($2_1, HEAP32[$2_1 + 8 >> 2], HEAP32[$2_1 + 12 >> 2]);
        $4_1 = HEAP32[$2_1 >> 2];
        $3_1 = HEAP32[$2_1 + 4 >> 2];
        HEAP32[$0_1 + 8 >> 2] = $3_1;
        HEAP32[$0_1 + 4 >> 2] = $4_1;
        HEAP32[$0_1 >> 2] = $3_1;
        global$0 = $2_1 + 16 | 0;
      }
      function $129($0_1, $1_1, $2_1, $3_1, $4_1) {
        var $5_1 = 0;
        $5_1 = $0_1 & 255;
        $0_1 = 1 << $5_1 & 65535;
        if (!$2_1 | ($5_1 | 0) != 7) {
          $1_1 = 0;
        } else {
          if (HEAP32[$1_1 >> 2] == -2147483645) {
            $0_1 = $99(HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2], $3_1, $4_1) | 128;
            $1_1 = i64toi32_i32$HIGH_BITS;
          } else {
            $1_1 = 0;
          }
        }
        i64toi32_i32$HIGH_BITS = $1_1;
        return $0_1;
      }
      function $130($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0, $6_1 = 0;
        $5_1 = HEAP32[$0_1 + 56 >> 2];
        block: {
          while (1) {
            $4_1 = $2_1;
            if ($4_1) {
              $2_1 = $4_1 - 1 | 0;
              $6_1 = HEAPU8[$1_1 | 0];
              $1_1 = $1_1 + 1 | 0;
              if ($145($0_1, $6_1)) {
                continue;
              }
              break block;
            }
            break;
          }
          ;
          $115($0_1, $3_1, $5_1, -1);
        }
        return ($4_1 | 0) != 0;
      }
      function $131($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0;
        $4_1 = HEAP32[$1_1 + 4 >> 2];
        $5_1 = HEAP32[$1_1 + 8 >> 2];
        if (($215($4_1, $5_1, $2_1) & 255) == ($3_1 & 255)) {
          $3_1 = $179($4_1, $5_1, $2_1);
        } else {
          $3_1 = 0;
        }
        HEAP32[$0_1 + 8 >> 2] = $3_1;
        HEAP32[$0_1 >> 2] = $1_1;
        HEAP32[$0_1 + 4 >> 2] = $2_1 + 1;
      }
      function $132($0_1) {
        var $1_1 = 0, $2_1 = 0, $3_1 = 0;
        $2_1 = HEAP32[$0_1 + 8 >> 2];
        $3_1 = HEAP32[$0_1 + 4 >> 2];
        $1_1 = $3_1;
        while (1) {
          if ($2_1) {
            $242(HEAP32[$1_1 >> 2], HEAP32[$1_1 + 4 >> 2]);
            $2_1 = $2_1 - 1 | 0;
            $1_1 = $1_1 + 12 | 0;
            continue;
          }
          break;
        }
        ;
        $94(HEAP32[$0_1 >> 2], $3_1, 4, 12);
      }
      function $133($0_1, $1_1, $2_1) {
        var $3_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        HEAP32[$3_1 >> 2] = -2147483648;
        if ($1_1) {
          $220($0_1, $1_1, $2_1);
          $175($3_1);
        } else {
          $1_1 = HEAP32[$3_1 + 12 >> 2];
          HEAP32[$0_1 + 8 >> 2] = HEAP32[$3_1 + 8 >> 2];
          HEAP32[$0_1 + 12 >> 2] = $1_1;
          $1_1 = HEAP32[$3_1 + 4 >> 2];
          HEAP32[$0_1 >> 2] = HEAP32[$3_1 >> 2];
          HEAP32[$0_1 + 4 >> 2] = $1_1;
        }
        global$0 = $3_1 + 16 | 0;
      }
      function $134($0_1, $1_1, $2_1, $3_1, $4_1) {
        var $5_1 = 0;
        $5_1 = global$0 - 16 | 0;
        global$0 = $5_1;
        if (!$167(70360, $119($2_1, $3_1))) {
          $86($5_1 + 8 | 0, $2_1, $3_1);
          $70($4_1, 70384, 28, $0_1, $1_1, HEAP32[$5_1 + 8 >> 2], HEAP32[$5_1 + 12 >> 2]);
        }
        global$0 = $5_1 + 16 | 0;
      }
      function $135($0_1) {
        $262($0_1, 4, 4);
      }
      function $136($0_1) {
        $262($0_1, 16, 8);
      }
      function $137($0_1, $1_1) {
        var $2_1 = 0;
        $1_1 = $1_1 - 2 | 0;
        if (($1_1 & 255) >>> 0 <= 7) {
          $1_1 = $1_1 << 2 & 1020;
          $2_1 = HEAP32[$1_1 + 72244 >> 2];
          $1_1 = HEAP32[$1_1 + 72212 >> 2];
        } else {
          $1_1 = 0;
        }
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        HEAP32[$0_1 >> 2] = $2_1;
      }
      function $138($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0;
        while (1) {
          if ($1_1) {
            $3_1 = $2_1;
            $2_1 = HEAPU8[$0_1 | 0];
            $2_1 = ($3_1 + ($2_1 >>> 0 > 239) | 0) + ($2_1 << 24 >> 24 > -65) | 0;
            $1_1 = $1_1 - 1 | 0;
            $0_1 = $0_1 + 1 | 0;
            continue;
          }
          break;
        }
        ;
        return $2_1;
      }
      function $139($0_1, $1_1, $2_1, $3_1) {
        $1_1 = $3_1 ? ($2_1 >>> 0 <= $3_1 >>> 0 ? ($2_1 | 0) == ($3_1 | 0) : HEAP8[$1_1 + $3_1 | 0] >= -64) ? $1_1 : 0 : $1_1;
        HEAP32[$0_1 + 4 >> 2] = $3_1;
        HEAP32[$0_1 >> 2] = $1_1;
      }
      function $140($0_1, $1_1, $2_1, $3_1, $4_1) {
        var $5_1 = 0;
        $5_1 = global$0 - 16 | 0;
        global$0 = $5_1;
        $27($5_1 + 8 | 0, $0_1, $1_1, $2_1, $3_1, $4_1);
        if (HEAP32[$5_1 + 8 >> 2] != -2147483647) {
          wasm2js_trap();
        }
        global$0 = $5_1 + 16 | 0;
      }
      function $141($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
        $2_1 = HEAP32[$1_1 + 4 >> 2];
        if ($2_1 >>> 0 < HEAPU32[$1_1 + 8 >> 2]) {
          $3_1 = HEAP32[$1_1 >> 2];
          wasm2js_i32$0 = $1_1, wasm2js_i32$1 = $179(HEAP32[$3_1 + 4 >> 2], HEAP32[$3_1 + 8 >> 2], $2_1), HEAP32[wasm2js_i32$0 + 4 >> 2] = wasm2js_i32$1;
        }
        HEAP32[$0_1 + 4 >> 2] = $2_1;
        HEAP32[$0_1 >> 2] = $3_1;
      }
      function $142($0_1, $1_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        var $2_1 = 0, $3_1 = 0;
        $2_1 = $1_1;
        while (1) {
          if ($2_1) {
            $2_1 = $2_1 - 1 & $2_1;
            $3_1 = $3_1 + 1 | 0;
            continue;
          }
          break;
        }
        ;
        if (($3_1 | 0) != 1) {
          wasm2js_trap();
        }
        $2_1 = -2147483648 - $1_1 >>> 0 >= $0_1 >>> 0 ? $1_1 : 0;
        if (!$2_1) {
          wasm2js_trap();
        }
        if ($0_1) {
          $1_1 = $36($2_1, $0_1);
          if (!$1_1) {
            wasm2js_trap();
          }
        }
        return $1_1 | 0;
      }
      function $143($0_1) {
        var $1_1 = 0, $2_1 = 0, $3_1 = 0;
        $1_1 = HEAP32[$0_1 + 8 >> 2];
        $3_1 = HEAP32[$0_1 + 4 >> 2];
        $2_1 = $3_1;
        while (1) {
          if ($1_1) {
            $1_1 = $1_1 - 1 | 0;
            $175($2_1);
            $2_1 = $2_1 + 16 | 0;
            continue;
          }
          break;
        }
        ;
        $94(HEAP32[$0_1 >> 2], $3_1, 8, 16);
      }
      function $144($0_1, $1_1) {
        var $2_1 = 0;
        $2_1 = HEAP32[$0_1 + 8 >> 2];
        if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
          $136($0_1);
        }
        HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
        $0_1 = HEAP32[$0_1 + 4 >> 2] + ($2_1 << 4) | 0;
        $2_1 = HEAP32[$1_1 + 4 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $2_1;
        $2_1 = HEAP32[$1_1 + 12 >> 2];
        HEAP32[$0_1 + 8 >> 2] = HEAP32[$1_1 + 8 >> 2];
        HEAP32[$0_1 + 12 >> 2] = $2_1;
      }
      function $145($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0;
        $2_1 = HEAP32[$0_1 + 56 >> 2];
        if ($2_1 >>> 0 < HEAPU32[$0_1 + 52 >> 2]) {
          $3_1 = HEAPU8[HEAP32[$0_1 + 48 >> 2] + $2_1 | 0];
        } else {
          $3_1 = 0;
        }
        $4_1 = $0_1;
        $0_1 = ($1_1 & 255) == ($3_1 | 0);
        HEAP32[$4_1 + 56 >> 2] = $0_1 + $2_1;
        return $0_1;
      }
      function $146($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0;
        $4_1 = global$0 - 16 | 0;
        global$0 = $4_1;
        HEAP32[$4_1 + 12 >> 2] = 0;
        $5_1 = $3_1;
        $3_1 = $4_1 + 12 | 0;
        $52($5_1, $3_1);
        $183($4_1, $3_1, 1, $1_1, $2_1);
        $1_1 = HEAP32[$4_1 + 4 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$4_1 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        global$0 = $4_1 + 16 | 0;
      }
      function $147($0_1, $1_1, $2_1) {
        var $3_1 = 0;
        $3_1 = global$0 - 32 | 0;
        global$0 = $3_1;
        HEAP8[$3_1 + 28 | 0] = 35;
        HEAP32[$3_1 + 24 >> 2] = $2_1;
        HEAP32[$3_1 + 20 >> 2] = $1_1;
        $75($3_1 + 8 | 0, $3_1 + 20 | 0);
        $1_1 = HEAP32[$3_1 + 12 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$3_1 + 8 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        global$0 = $3_1 + 32 | 0;
      }
      function $148($0_1, $1_1, $2_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        var $3_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        if (!$0_1) {
          $254(72368, 50);
          wasm2js_trap();
        }
        HEAP32[$3_1 + 12 >> 2] = $2_1;
        FUNCTION_TABLE[HEAP32[$1_1 + 16 >> 2]]($0_1, $3_1 + 12 | 0);
        global$0 = $3_1 + 16 | 0;
      }
      function $149($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0;
        $3_1 = $0_1 & 255;
        while (1) {
          $0_1 = $2_1;
          if ($0_1) {
            $2_1 = $0_1 - 1 | 0;
            $4_1 = HEAPU8[$1_1 | 0];
            $1_1 = $1_1 + 1 | 0;
            if (($3_1 | 0) != ($4_1 | 0)) {
              continue;
            }
          }
          break;
        }
        ;
        return ($0_1 | 0) != 0;
      }
      function $150($0_1) {
        $0_1 = $0_1 | 0;
        var $1_1 = 0;
        $1_1 = $0_1 & 255;
        return ($1_1 | 0) == 95 | (($0_1 - 48 & 255) >>> 0 < 10 | (($0_1 & 223) - 65 & 255) >>> 0 < 26 | ($1_1 | 0) == 45);
      }
      function $151($0_1, $1_1) {
        $265($0_1, $1_1, 107, 71509);
      }
      function $152($0_1, $1_1) {
        $265($0_1, $1_1, 106, 65985);
      }
      function $153($0_1, $1_1, $2_1) {
        var $3_1 = 0;
        $3_1 = HEAP32[$0_1 + 8 >> 2];
        if (($3_1 | 0) == HEAP32[$0_1 >> 2]) {
          $262($0_1, 8, 4);
        }
        HEAP32[$0_1 + 8 >> 2] = $3_1 + 1;
        $0_1 = HEAP32[$0_1 + 4 >> 2] + ($3_1 << 3) | 0;
        HEAP32[$0_1 + 4 >> 2] = $2_1;
        HEAP32[$0_1 >> 2] = $1_1;
      }
      function $154($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0;
        while (1) {
          if (($1_1 | 0) != ($2_1 | 0)) {
            $4_1 = $0_1 + $2_1 | 0;
            $2_1 = $2_1 + 1 | 0;
            $3_1 = (HEAP8[$4_1 | 0] > -65) + $3_1 | 0;
            continue;
          }
          break;
        }
        ;
        return $3_1;
      }
      function $155($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = +$2_1;
        $3_1 = +$3_1;
        $4_1 = $4_1 | 0;
        $5_1 = $5_1 | 0;
        var $6_1 = 0;
        $6_1 = global$0 - 16 | 0;
        global$0 = $6_1;
        $0_1 = HEAP32[$0_1 >> 2];
        HEAP32[$6_1 + 12 >> 2] = $0_1;
        $1_1 = $0($6_1 + 12 | 0, $1_1, $2_1, $3_1, $4_1, $5_1);
        $212($0_1);
        global$0 = $6_1 + 16 | 0;
        return $1_1 | 0;
      }
      function $156($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0, $5_1 = 0;
        while (1) {
          $4_1 = $1_1;
          if ($4_1) {
            $1_1 = $4_1 - 1 | 0;
            $5_1 = HEAPU8[$0_1 | 0];
            $0_1 = $0_1 + 1 | 0;
            if (!$149($5_1, $2_1, $3_1)) {
              continue;
            }
          }
          break;
        }
        ;
        return ($4_1 | 0) != 0;
      }
      function $157($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        HEAP32[$3_1 + 12 >> 2] = 0;
        $4_1 = $2_1;
        $2_1 = $3_1 + 12 | 0;
        $52($4_1, $2_1);
        $0_1 = $204($0_1, $1_1, $2_1, 1);
        global$0 = $3_1 + 16 | 0;
        return $0_1;
      }
      function $158($0_1, $1_1, $2_1) {
        $264($0_1, $1_1, $2_1, 0);
      }
      function $159($0_1, $1_1, $2_1) {
        $264($0_1, $1_1, $2_1, 1);
      }
      function $160($0_1, $1_1, $2_1) {
        $264($0_1, $1_1, $2_1, 2);
      }
      function $161($0_1) {
        $0_1 = $0_1 | 0;
        return ($0_1 & 255) == 45 | ($0_1 - 48 & 255) >>> 0 < 10 | ($0_1 - 97 & 255) >>> 0 < 26;
      }
      function $162($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0, $5_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        $110($3_1, HEAP32[$1_1 + 8 >> 2], HEAP32[$1_1 + 12 >> 2], $2_1);
        $2_1 = HEAP32[$3_1 >> 2];
        $4_1 = HEAP32[$3_1 + 4 >> 2];
        $5_1 = HEAP32[$3_1 + 12 >> 2];
        HEAP32[$1_1 + 8 >> 2] = HEAP32[$3_1 + 8 >> 2];
        HEAP32[$1_1 + 12 >> 2] = $5_1;
        HEAP32[$0_1 >> 2] = $2_1;
        HEAP32[$0_1 + 4 >> 2] = $4_1;
        global$0 = $3_1 + 16 | 0;
      }
      function $163($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0;
        $4_1 = $36($2_1, $3_1);
        if ($4_1) {
          $1_1 = $1_1 >>> 0 > $3_1 >>> 0 ? $3_1 : $1_1;
          if ($1_1) {
            $267($4_1, $0_1, $1_1);
          }
          $46($0_1, $2_1);
        }
        return $4_1;
      }
      function $164($0_1, $1_1, $2_1) {
        var $3_1 = 0;
        $29($0_1, $2_1);
        $3_1 = HEAP32[$0_1 + 8 >> 2];
        if ($2_1) {
          $267(HEAP32[$0_1 + 4 >> 2] + $3_1 | 0, $1_1, $2_1);
        }
        HEAP32[$0_1 + 8 >> 2] = $2_1 + $3_1;
      }
      function $165($0_1, $1_1, $2_1) {
        var $3_1 = 0;
        block: {
          while (1) {
            if (($1_1 | 0) == ($3_1 | 0)) {
              break block;
            }
            if (FUNCTION_TABLE[$2_1 | 0](HEAPU8[$0_1 + $3_1 | 0]) | 0) {
              $3_1 = $3_1 + 1 | 0;
              continue;
            }
            break;
          }
          ;
          $1_1 = $3_1;
        }
        return $1_1;
      }
      function $166($0_1) {
        var $1_1 = 0, $2_1 = 0;
        $1_1 = global$0 - 16 | 0;
        global$0 = $1_1;
        $2_1 = -1;
        while (1) {
          $141($1_1 + 8 | 0, $0_1);
          $2_1 = $2_1 + 1 | 0;
          if (HEAP32[$1_1 + 8 >> 2]) {
            continue;
          }
          break;
        }
        ;
        global$0 = $1_1 + 16 | 0;
        return $2_1;
      }
      function $167($0_1, $1_1) {
        var $2_1 = 0;
        if (HEAPF64[$0_1 >> 3] <= $1_1) {
          $2_1 = HEAPF64[$0_1 + 8 >> 3];
          $0_1 = HEAPU8[$0_1 + 16 | 0] ? $2_1 > $1_1 : $1_1 <= $2_1;
        } else {
          $0_1 = 0;
        }
        return $0_1;
      }
      function $168($0_1) {
        var $1_1 = 0, $2_1 = 0;
        $1_1 = global$0 - 16 | 0;
        global$0 = $1_1;
        $2_1 = -1;
        while (1) {
          $75($1_1 + 8 | 0, $0_1);
          $2_1 = $2_1 + 1 | 0;
          if (HEAP32[$1_1 + 8 >> 2]) {
            continue;
          }
          break;
        }
        ;
        global$0 = $1_1 + 16 | 0;
        return $2_1;
      }
      function $169($0_1, $1_1) {
        var $2_1 = 0;
        if (HEAPU32[$0_1 >> 2] <= $1_1 >>> 0) {
          $2_1 = HEAP32[$0_1 + 4 >> 2];
          $0_1 = HEAPU8[$0_1 + 8 | 0] ? $2_1 >>> 0 > $1_1 >>> 0 : $1_1 >>> 0 <= $2_1 >>> 0;
        } else {
          $0_1 = 0;
        }
        return $0_1;
      }
      function $170($0_1, $1_1) {
        var $2_1 = 0;
        $2_1 = HEAP32[$0_1 + 8 >> 2];
        if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
          $135($0_1);
        }
        HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
        HEAP32[HEAP32[$0_1 + 4 >> 2] + ($2_1 << 2) >> 2] = $1_1;
      }
      function $171($0_1, $1_1) {
        var $2_1 = 0;
        $2_1 = HEAP32[$0_1 + 8 >> 2];
        if (($2_1 | 0) == HEAP32[$0_1 >> 2]) {
          $262($0_1, 8, 8);
        }
        HEAP32[$0_1 + 8 >> 2] = $2_1 + 1;
        HEAPF64[HEAP32[$0_1 + 4 >> 2] + ($2_1 << 3) >> 3] = $1_1;
      }
      function $172($0_1, $1_1, $2_1, $3_1, $4_1, $5_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        $3_1 = $3_1 | 0;
        $4_1 = $4_1 | 0;
        $5_1 = $5_1 | 0;
        wasm2js_trap();
      }
      function $173($0_1, $1_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        var $2_1 = 0;
        if ($0_1) {
          block: {
            $2_1 = HEAP32[$1_1 >> 2];
            if ($2_1) {
              FUNCTION_TABLE[$2_1 | 0]($0_1);
            }
            $2_1 = HEAP32[$1_1 + 4 >> 2];
            if (!$2_1 | !$2_1) {
              break block;
            }
            $46($0_1, HEAP32[$1_1 + 8 >> 2]);
          }
        }
      }
      function $174($0_1, $1_1, $2_1, $3_1, $4_1, $5_1, $6_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        $3_1 = +$3_1;
        $4_1 = +$4_1;
        $5_1 = $5_1 | 0;
        $6_1 = $6_1 | 0;
        if (!$0_1) {
          $229($6_1);
          $229($5_1);
          $254(72368, 50);
          wasm2js_trap();
        }
        return FUNCTION_TABLE[HEAP32[$1_1 + 20 >> 2]]($0_1, $2_1, $3_1, $4_1, $5_1, $6_1) | 0;
      }
      function $175($0_1) {
        var $1_1 = 0;
        block: {
          block2: {
            block1: {
              $1_1 = HEAP32[$0_1 >> 2];
              switch ((($1_1 | 0) >= 0 ? 4 : $1_1 ^ -2147483648) | 0) {
                case 0:
                case 1:
                case 2:
                  break block;
                case 3:
                  break block1;
                default:
                  break block2;
              }
              ;
            }
            $242(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2]);
            return;
          }
          $143($0_1);
        }
      }
      function $176($0_1, $1_1, $2_1) {
        var $3_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        $53($3_1 + 8 | 0, $0_1, $1_1, $2_1);
        global$0 = $3_1 + 16 | 0;
        return HEAPU32[$3_1 + 12 >> 2] < $1_1 >>> 0;
      }
      function $177($0_1) {
        $0_1 = $0_1 | 0;
        var $1_1 = 0;
        $1_1 = $0_1 & 255;
        if ($1_1 >>> 0 < 33 | ($1_1 | 0) == 127) {
          $0_1 = 0;
        } else {
          $0_1 = $149($0_1, 71224, 10) ^ 1;
        }
        return $0_1 | 0;
      }
      function $178($0_1, $1_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        var $2_1 = 0, $3_1 = 0;
        $2_1 = global$0 - 16 | 0;
        global$0 = $2_1;
        $3_1 = HEAP32[$0_1 + 4 >> 2];
        HEAP32[$2_1 + 8 >> 2] = HEAP32[$0_1 >> 2];
        HEAP32[$2_1 + 12 >> 2] = $3_1;
        $0_1 = $2_1 + 8 | 0;
        $67($0_1, $1_1);
        $240($0_1);
        global$0 = $2_1 + 16 | 0;
      }
      function $179($0_1, $1_1, $2_1) {
        if ($223($0_1, $1_1, $2_1)) {
          $0_1 = HEAP32[($1_1 >>> 0 <= $2_1 >>> 0 ? 66660 : Math_imul($2_1, 20) + $0_1 | 0) + 8 >> 2];
        } else {
          $0_1 = $2_1 + 1 | 0;
        }
        return $0_1;
      }
      function $180($0_1, $1_1, $2_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        var $3_1 = 0, $4_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        $4_1 = HEAP32[$0_1 + 4 >> 2];
        HEAP32[$3_1 + 8 >> 2] = HEAP32[$0_1 >> 2];
        HEAP32[$3_1 + 12 >> 2] = $4_1;
        $0_1 = $214($3_1 + 8 | 0, $1_1, $2_1);
        global$0 = $3_1 + 16 | 0;
        return $0_1 | 0;
      }
      function $181($0_1, $1_1, $2_1) {
        if ($1_1) {
          HEAP32[$0_1 + 8 >> 2] = HEAP32[$2_1 + 8 >> 2];
          $1_1 = HEAP32[$2_1 + 4 >> 2];
          HEAP32[$0_1 >> 2] = HEAP32[$2_1 >> 2];
          HEAP32[$0_1 + 4 >> 2] = $1_1;
        } else {
          HEAP32[$0_1 >> 2] = -2147483648;
          $242(HEAP32[$2_1 >> 2], HEAP32[$2_1 + 4 >> 2]);
        }
      }
      function $182($0_1, $1_1, $2_1, $3_1, $4_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        $3_1 = $3_1 | 0;
        $4_1 = $4_1 | 0;
        wasm2js_trap();
      }
      function $183($0_1, $1_1, $2_1, $3_1, $4_1) {
        $1_1 = $204($3_1, $4_1, $1_1, $2_1);
        HEAP32[$0_1 + 4 >> 2] = $4_1 - $2_1;
        HEAP32[$0_1 >> 2] = $1_1 ? $2_1 + $3_1 | 0 : 0;
      }
      function $184($0_1, $1_1) {
        if (HEAP32[$1_1 >> 2]) {
          $0_1 = global$0 - 16 | 0;
          global$0 = $0_1;
          HEAP32[$0_1 >> 2] = $0_1 + 15;
          HEAP32[$0_1 + 4 >> 2] = 25;
          wasm2js_trap();
        }
        HEAP32[$1_1 >> 2] = -1;
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        HEAP32[$0_1 >> 2] = $1_1 + 8;
      }
      function $185($0_1, $1_1, $2_1, $3_1) {
        if (!$0_1 | !$2_1) {
          $0_1 = !($0_1 | $2_1);
        } else {
          $0_1 = $203($0_1, $1_1, $2_1, $3_1);
        }
        return $0_1;
      }
      function $186($0_1, $1_1, $2_1, $3_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        $3_1 = $3_1 | 0;
        wasm2js_trap();
      }
      function $187($0_1, $1_1, $2_1) {
        if (!$2_1 & $1_1 >>> 0 > 9 | $2_1) {
          $187($0_1, _ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E($1_1, $2_1), i64toi32_i32$HIGH_BITS);
        }
        _ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E($1_1, $2_1);
        i64toi32_i32$HIGH_BITS = __wasm_intrinsics_temp_i64$hi;
        $106($0_1, __wasm_intrinsics_temp_i64 | 48);
      }
      function $188($0_1, $1_1, $2_1, $3_1, $4_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = Math_fround($2_1);
        $3_1 = $3_1 | 0;
        $4_1 = $4_1 | 0;
        wasm2js_trap();
      }
      function $189($0_1, $1_1, $2_1, $3_1, $4_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = +$2_1;
        $3_1 = $3_1 | 0;
        $4_1 = $4_1 | 0;
        wasm2js_trap();
      }
      function $191($0_1, $1_1, $2_1, $3_1, $4_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = Math_fround($2_1);
        $3_1 = $3_1 | 0;
        $4_1 = $4_1 | 0;
        wasm2js_trap();
      }
      function $192($0_1, $1_1, $2_1, $3_1, $4_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = +$2_1;
        $3_1 = $3_1 | 0;
        $4_1 = $4_1 | 0;
        wasm2js_trap();
      }
      function $194($0_1, $1_1, $2_1, $3_1, $4_1) {
        $1_1 = $195($3_1, $4_1, $1_1, $2_1);
        HEAP32[$0_1 + 4 >> 2] = $4_1 - $2_1;
        HEAP32[$0_1 >> 2] = $1_1 ? $3_1 : 0;
      }
      function $195($0_1, $1_1, $2_1, $3_1) {
        if ($1_1 >>> 0 >= $3_1 >>> 0) {
          $0_1 = $241($2_1, ($1_1 - $3_1 | 0) + $0_1 | 0, $3_1);
        } else {
          $0_1 = 0;
        }
        return $0_1;
      }
      function $196($0_1) {
        var $1_1 = 0, $2_1 = 0;
        $1_1 = HEAP32[19200];
        $2_1 = HEAP32[19201];
        HEAP32[19200] = 0;
        HEAP32[19201] = 0;
        HEAP32[$0_1 + 4 >> 2] = $2_1;
        HEAP32[$0_1 >> 2] = ($1_1 | 0) == 1;
      }
      function $197($0_1) {
        $0_1 = $0_1 | 0;
        return $263($0_1, 6) | 0;
      }
      function $198($0_1) {
        $242(HEAP32[$0_1 + 32 >> 2], HEAP32[$0_1 + 36 >> 2]);
        $175($0_1);
        $242(HEAP32[$0_1 + 44 >> 2], HEAP32[$0_1 + 48 >> 2]);
        $242(HEAP32[$0_1 + 56 >> 2], HEAP32[$0_1 + 60 >> 2]);
      }
      function $199($0_1) {
        $0_1 = $0_1 | 0;
        return $263($0_1, 26) | 0;
      }
      function $200($0_1, $1_1, $2_1) {
        if (HEAP32[$0_1 + 8 >> 2] == ($2_1 | 0)) {
          $0_1 = $125(HEAP32[$0_1 + 4 >> 2], $1_1, $2_1);
        } else {
          $0_1 = 1;
        }
        return !$0_1;
      }
      function $201($0_1, $1_1, $2_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        if (!$0_1) {
          $229($2_1);
          $254(72368, 50);
          wasm2js_trap();
        }
        return FUNCTION_TABLE[HEAP32[$1_1 + 16 >> 2]]($0_1, $2_1) | 0;
      }
      function $202($0_1, $1_1) {
        if (HEAP32[$0_1 >> 2]) {
          $218($1_1);
        } else {
          $236(0);
          HEAP32[$0_1 >> 2] = $1_1;
        }
      }
      function $203($0_1, $1_1, $2_1, $3_1) {
        if (($1_1 | 0) == ($3_1 | 0)) {
          $0_1 = $125($0_1, $2_1, $1_1);
        } else {
          $0_1 = 1;
        }
        return !$0_1;
      }
      function $204($0_1, $1_1, $2_1, $3_1) {
        if ($1_1 >>> 0 >= $3_1 >>> 0) {
          $0_1 = $125($2_1, $0_1, $3_1);
        } else {
          $0_1 = 1;
        }
        return !$0_1;
      }
      function $205($0_1, $1_1, $2_1) {
        if ($1_1 >>> 0 > $2_1 >>> 0) {
          $0_1 = $138($0_1, $1_1) >>> 0 > $2_1 >>> 0;
        } else {
          $0_1 = 0;
        }
        return $0_1;
      }
      function $206($0_1, $1_1) {
        if ($169(66648, $1_1)) {
          $0_1 = $235($0_1, $1_1, 14);
        } else {
          $0_1 = 0;
        }
        return $0_1;
      }
      function $207($0_1, $1_1, $2_1, $3_1) {
        if (!HEAP32[$0_1 >> 2]) {
          $1_1 = $117($1_1, $2_1, $3_1);
          $236(0);
          HEAP32[$0_1 >> 2] = $1_1;
        }
      }
      function $208($0_1, $1_1, $2_1) {
        if ($2_1) {
          $1_1 = $36($1_1, $2_1);
        }
        HEAP32[$0_1 + 4 >> 2] = $2_1;
        HEAP32[$0_1 >> 2] = $1_1;
      }
      function $209($0_1, $1_1, $2_1, $3_1) {
        if (($1_1 | 0) == ($3_1 | 0)) {
          $0_1 = $241($0_1, $2_1, $1_1);
        } else {
          $0_1 = 0;
        }
        return $0_1;
      }
      function $210($0_1, $1_1, $2_1, $3_1) {
        if ($1_1) {
          $124($0_1, $3_1, $1_1, $2_1);
        } else {
          HEAP32[$0_1 >> 2] = 0;
          HEAP32[$0_1 + 4 >> 2] = 0;
        }
      }
      function $211($0_1) {
        $94(HEAP32[$0_1 >> 2], HEAP32[$0_1 + 4 >> 2], 4, 20);
        $242(HEAP32[$0_1 + 12 >> 2], HEAP32[$0_1 + 16 >> 2]);
      }
      function $212($0_1) {
        var $1_1 = 0;
        $1_1 = HEAP32[$0_1 >> 2] - 1 | 0;
        HEAP32[$0_1 >> 2] = $1_1;
        if (!$1_1) {
          block: {
            $28($0_1 + 16 | 0);
            if (($0_1 | 0) != -1) {
              $1_1 = HEAP32[$0_1 + 4 >> 2] - 1 | 0;
              HEAP32[$0_1 + 4 >> 2] = $1_1;
              if ($1_1) {
                break block;
              }
              $46($0_1, 8);
            }
          }
        }
      }
      function $213($0_1, $1_1) {
        $0_1 = $36($0_1, $1_1);
        if (!$0_1) {
          wasm2js_trap();
        }
        return $0_1;
      }
      function $214($0_1, $1_1, $2_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        return (fimport$0(HEAP32[HEAP32[$0_1 >> 2] >> 2], HEAP32[HEAP32[$0_1 + 4 >> 2] >> 2], $1_1 | 0, $2_1 | 0) | 0) != 0 | 0;
      }
      function $215($0_1, $1_1, $2_1) {
        return HEAPU8[($1_1 >>> 0 <= $2_1 >>> 0 ? 66660 : Math_imul($2_1, 20) + $0_1 | 0) + 16 | 0];
      }
      function $216($0_1, $1_1) {
        return $0_1 != $0_1 ? $1_1 : $0_1 < $1_1 ? $1_1 : $0_1;
      }
      function $217($0_1, $1_1, $2_1, $3_1, $4_1) {
        var $5_1 = 0, $6_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0, wasm2js_i32$2 = 0;
        $5_1 = global$0 - 32 | 0;
        global$0 = $5_1;
        $248($5_1 + 4 | 0, $1_1, $2_1);
        $2_1 = 2147483647;
        while (1) {
          $61($5_1 + 16 | 0, $5_1 + 4 | 0);
          $6_1 = HEAP32[$5_1 + 16 >> 2];
          if ($6_1) {
            $2_1 = (wasm2js_i32$0 = HEAP32[$5_1 + 28 >> 2], wasm2js_i32$1 = $2_1, wasm2js_i32$2 = $203($6_1, HEAP32[$5_1 + 20 >> 2], $3_1, $4_1), wasm2js_i32$2 ? wasm2js_i32$0 : wasm2js_i32$1);
            continue;
          }
          break;
        }
        ;
        global$0 = $5_1 + 32 | 0;
        HEAP32[$0_1 + 4 >> 2] = $2_1;
        HEAP32[$0_1 >> 2] = $1_1;
      }
      function $218($0_1) {
        $242(HEAP32[$0_1 + 4 >> 2], HEAP32[$0_1 + 8 >> 2]);
        $46($0_1, 4);
      }
      function $219($0_1, $1_1) {
        var $2_1 = 0;
        $2_1 = $36(1, $1_1);
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        HEAP32[$0_1 >> 2] = $2_1;
      }
      function $220($0_1, $1_1, $2_1) {
        $98($0_1 + 4 | 0, $1_1, $2_1);
        HEAP32[$0_1 >> 2] = -2147483645;
      }
      function $221($0_1) {
        $198($0_1);
        $94(HEAP32[$0_1 + 76 >> 2], HEAP32[$0_1 + 80 >> 2], 4, 16);
      }
      function $222($0_1) {
        if (($0_1 | 0) == 1) {
          $254(72162, 49);
          wasm2js_trap();
        }
      }
      function $223($0_1, $1_1, $2_1) {
        return ($215($0_1, $1_1, $2_1) & 254) == 4;
      }
      function $224($0_1, $1_1) {
        if (($0_1 | 0) != -2147483648) {
          $242($0_1, $1_1);
        }
      }
      function $225($0_1) {
        if (HEAP32[$0_1 >> 2] != -2147483648) {
          $211($0_1);
        }
      }
      function $226($0_1, $1_1) {
        if ($1_1) {
          $202($0_1, $1_1);
        }
      }
      function $227($0_1, $1_1, $2_1) {
        var wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
        wasm2js_i32$0 = $0_1, wasm2js_i32$1 = fimport$30($1_1 | 0, $2_1 | 0) | 0, HEAP32[wasm2js_i32$0 + 4 >> 2] = wasm2js_i32$1;
        HEAP32[$0_1 >> 2] = 0;
      }
      function $228($0_1) {
        $0_1 = $0_1 | 0;
        HEAP32[19200] = 1;
        HEAP32[19201] = $0_1;
      }
      function $229($0_1) {
        if ($0_1 >>> 0 >= 1028) {
          fimport$24($0_1 | 0);
        }
      }
      function $230($0_1) {
        $0_1 = $0_1 | 0;
        return ($0_1 - 48 & 255) >>> 0 < 10 | 0;
      }
      function $231($0_1, $1_1, $2_1, $3_1) {
        return $203($0_1, $1_1, $2_1, $3_1) ^ 1;
      }
      function $232($0_1, $1_1, $2_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        $2_1 = $2_1 | 0;
        if ($1_1) {
          $46($0_1, $2_1);
        }
      }
      function $233($0_1, $1_1, $2_1) {
        HEAP32[$0_1 + 4 >> 2] = $2_1;
        HEAP32[$0_1 >> 2] = $1_1;
      }
      function $234($0_1, $1_1, $2_1) {
        return $179($0_1, $1_1, $2_1) - $2_1 | 0;
      }
      function $235($0_1, $1_1, $2_1) {
        return ($165($0_1, $1_1, $2_1) | 0) == ($1_1 | 0);
      }
      function $236($0_1) {
        if ($0_1) {
          $218($0_1);
        }
      }
      function $237($0_1) {
        $0_1 = $0_1 | 0;
        return $149($0_1, 71234, 3) ^ 1;
      }
      function $238($0_1) {
        $0_1 = $0_1 | 0;
        return $149($0_1, 71370, 5) ^ 1;
      }
      function $239($0_1) {
        $0_1 = $0_1 | 0;
        return $149($0_1, 71408, 2) ^ 1;
      }
      function $240($0_1) {
        $0_1 = $0_1 | 0;
        $212(HEAP32[$0_1 >> 2]);
        $229(HEAP32[$0_1 + 4 >> 2]);
      }
      function $241($0_1, $1_1, $2_1) {
        return !$125($0_1, $1_1, $2_1);
      }
      function $242($0_1, $1_1) {
        $94($0_1, $1_1, 1, 1);
      }
      function $243($0_1, $1_1) {
        $94($0_1, $1_1, 4, 8);
      }
      function $244($0_1, $1_1) {
        return $204($0_1, $1_1, 66844, 13);
      }
      function $245($0_1, $1_1) {
        $94($0_1, $1_1, 8, 48);
      }
      function $246($0_1, $1_1) {
        $94($0_1, $1_1, 4, 4);
      }
      function $247($0_1, $1_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        return (fimport$5($0_1 | 0, $1_1 | 0) | 0) != 0 | 0;
      }
      function $248($0_1, $1_1, $2_1) {
        $131($0_1, $1_1, $2_1, 5);
      }
      function $249($0_1, $1_1, $2_1) {
        $131($0_1, $1_1, $2_1, 4);
      }
      function $250($0_1, $1_1) {
        return $58($0_1, $1_1) ^ 1;
      }
      function $251($0_1) {
        $0_1 = $0_1 | 0;
        return ($0_1 & 255) >>> 0 > 32 | 0;
      }
      function $252($0_1) {
        $0_1 = $0_1 | 0;
        return ($0_1 & 255) != 44 | 0;
      }
      function $253($0_1, $1_1) {
        $94($0_1, $1_1, 8, 72);
      }
      function $254($0_1, $1_1) {
        fimport$26($0_1 | 0, $1_1 | 0);
        wasm2js_trap();
      }
      function $255($0_1, $1_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        wasm2js_trap();
      }
      function $256($0_1) {
        $0_1 = $0_1 | 0;
        wasm2js_trap();
      }
      function $257($0_1, $1_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        return +fimport$2($0_1 | 0, $1_1 | 0);
      }
      function $258($0_1) {
        $0_1 = $0_1 | 0;
        $212(HEAP32[$0_1 >> 2]);
      }
      function $259($0_1, $1_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
      }
      function $260() {
        wasm2js_trap();
      }
      function $261($0_1, $1_1) {
        $0_1 = $0_1 | 0;
        $1_1 = $1_1 | 0;
        wasm2js_trap();
      }
      function $262($0_1, $1_1, $2_1) {
        var $3_1 = 0;
        $3_1 = global$0 - 16 | 0;
        global$0 = $3_1;
        $27($3_1 + 8 | 0, $0_1, HEAP32[$0_1 >> 2], 1, $2_1, $1_1);
        if (HEAP32[$3_1 + 8 >> 2] != -2147483647) {
          wasm2js_trap();
        }
        global$0 = $3_1 + 16 | 0;
      }
      function $263($0_1, $1_1) {
        return ($0_1 - 48 & 255) >>> 0 < 10 | (($0_1 & 223) - 65 & 255) >>> 0 < $1_1 >>> 0;
      }
      function $264($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0;
        $4_1 = global$0 - 16 | 0;
        global$0 = $4_1;
        $113($4_1 + 8 | 0, $1_1, $2_1, $3_1);
        $1_1 = HEAP32[$4_1 + 12 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 8 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        global$0 = $4_1 + 16 | 0;
      }
      function $265($0_1, $1_1, $2_1, $3_1) {
        var $4_1 = 0;
        $4_1 = global$0 - 16 | 0;
        global$0 = $4_1;
        $111($4_1 + 8 | 0, $3_1, $2_1, $1_1 & 255);
        $1_1 = HEAP32[$4_1 + 12 >> 2];
        HEAP32[$0_1 >> 2] = HEAP32[$4_1 + 8 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        global$0 = $4_1 + 16 | 0;
      }
      function $266($0_1, $1_1, $2_1, $3_1, $4_1) {
        var $5_1 = 0;
        $5_1 = global$0 - 32 | 0;
        global$0 = $5_1;
        HEAP8[$5_1 + 28 | 0] = $4_1;
        HEAP32[$5_1 + 24 >> 2] = $2_1;
        HEAP32[$5_1 + 20 >> 2] = $1_1;
        $95($5_1 + 8 | 0, $5_1 + 20 | 0, $3_1);
        $1_1 = HEAP32[$5_1 + 8 >> 2];
        HEAP32[$0_1 + 4 >> 2] = $1_1 ? HEAP32[$5_1 + 12 >> 2] : 0;
        HEAP32[$0_1 >> 2] = $1_1 ? $1_1 : 1;
        global$0 = $5_1 + 32 | 0;
      }
      function $267($0_1, $1_1, $2_1) {
        var $3_1 = 0, $4_1 = 0;
        $3_1 = __wasm_memory_size() << 16;
        if ($3_1 >>> 0 < $0_1 + $2_1 >>> 0 | $3_1 >>> 0 < $1_1 + $2_1 >>> 0) {
          wasm2js_trap();
        }
        if ($0_1 >>> 0 > $1_1 >>> 0) {
          $4_1 = $2_1 - 1 | 0;
          $2_1 = -1;
          $3_1 = -1;
        } else {
          $3_1 = 1;
        }
        while (1) {
          if (($2_1 | 0) != ($4_1 | 0)) {
            HEAP8[$0_1 + $4_1 | 0] = HEAPU8[$1_1 + $4_1 | 0];
            $4_1 = $4_1 + $3_1 | 0;
            continue;
          }
          break;
        }
        ;
      }
      function _ZN17compiler_builtins3int3mul3Mul3mul17h070e9a1c69faec5bE($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0;
        $2_1 = $1_1 >>> 16 | 0;
        $3_1 = $0_1 >>> 16 | 0;
        $1_1 = $1_1 & 65535;
        $0_1 = $0_1 & 65535;
        $4_1 = Math_imul($1_1, $0_1);
        $1_1 = ($4_1 >>> 16 | 0) + Math_imul($1_1, $3_1) | 0;
        $0_1 = ($1_1 & 65535) + Math_imul($0_1, $2_1) | 0;
        i64toi32_i32$HIGH_BITS = Math_imul($2_1, $3_1) + ($1_1 >>> 16 | 0) + ($0_1 >>> 16) | 0;
        return $4_1 & 65535 | $0_1 << 16;
      }
      function _ZN17compiler_builtins3int4udiv10divmod_u6417h6026910b5ed08e40E($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
        if (!$1_1) {
          $1_1 = $0_1;
          $0_1 = ($0_1 >>> 0) / 10 | 0;
          __wasm_intrinsics_temp_i64 = $1_1 - Math_imul($0_1, 10) | 0;
          __wasm_intrinsics_temp_i64$hi = 0;
          i64toi32_i32$HIGH_BITS = 0;
          return $0_1;
        }
        $5_1 = 61 - Math_clz32($1_1) | 0;
        $4_1 = 0 - $5_1 | 0;
        $3_1 = $5_1 & 63;
        $2_1 = $3_1 & 31;
        if ($3_1 >>> 0 >= 32) {
          $3_1 = 0;
          $6_1 = $1_1 >>> $2_1 | 0;
        } else {
          $3_1 = $1_1 >>> $2_1 | 0;
          $6_1 = ((1 << $2_1) - 1 & $1_1) << 32 - $2_1 | $0_1 >>> $2_1;
        }
        $4_1 = $4_1 & 63;
        $2_1 = $4_1 & 31;
        if ($4_1 >>> 0 >= 32) {
          $1_1 = $0_1 << $2_1;
          $0_1 = 0;
        } else {
          $1_1 = (1 << $2_1) - 1 & $0_1 >>> 32 - $2_1 | $1_1 << $2_1;
          $0_1 = $0_1 << $2_1;
        }
        if ($5_1) {
          while (1) {
            $3_1 = $3_1 << 1 | $6_1 >>> 31;
            $2_1 = $6_1 << 1 | $1_1 >>> 31;
            $4_1 = 0 - ($3_1 + ($2_1 >>> 0 > 9) | 0) >> 31;
            $7_1 = $4_1 & 10;
            $6_1 = $2_1 - $7_1 | 0;
            $3_1 = $3_1 - ($2_1 >>> 0 < $7_1 >>> 0) | 0;
            $1_1 = $1_1 << 1 | $0_1 >>> 31;
            $0_1 = $8_1 | $0_1 << 1;
            $7_1 = $4_1 & 1;
            $8_1 = $7_1;
            $5_1 = $5_1 - 1 | 0;
            if ($5_1) {
              continue;
            }
            break;
          }
        }
        __wasm_intrinsics_temp_i64 = $6_1;
        __wasm_intrinsics_temp_i64$hi = $3_1;
        i64toi32_i32$HIGH_BITS = $1_1 << 1 | $0_1 >>> 31;
        return $7_1 | $0_1 << 1;
      }
      function __wasm_ctz_i32($0_1) {
        if ($0_1) {
          return 31 - Math_clz32($0_1 - 1 ^ $0_1) | 0;
        }
        return 32;
      }
      function __wasm_rotl_i32($0_1) {
        var $1_1 = 0;
        $1_1 = $0_1 & 31;
        $0_1 = 0 - $0_1 & 31;
        return (-1 >>> $1_1 & -2) << $1_1 | (-1 << $0_1 & -2) >>> $0_1;
      }
      function __wasm_rotr_i32($0_1, $1_1) {
        var $2_1 = 0, $3_1 = 0;
        $2_1 = $1_1 & 31;
        $3_1 = (-1 << $2_1 & $0_1) >>> $2_1 | 0;
        $2_1 = $0_1;
        $0_1 = 0 - $1_1 & 31;
        return $3_1 | ($2_1 & -1 >>> $0_1) << $0_1;
      }
      ;
      bufferView = HEAPU8;
      initActiveSegments(imports2);
      var FUNCTION_TABLE = [null, $174, fimport$28, $148, fimport$27, $257, $238, $259, $161, $31, $251, $177, $237, $197, $230, $150, $11, $38, fimport$29, fimport$30, $17, $105, $252, $239, $199, $255, $247, $255, $192, $76, $182, $81, $182, $76, $172, $76, $182, $188, $172, $182, $186, $186, $186, $201, $76, $81, $100, $191, $81, $81, $96, $76, $81, $76, $101, $76, $102, $81, $76, $76, $76, $189, $96, $96, $76, $182, $182, $201, $96, $76, $93, $261, $261, $240, $178, $67, $258, $155, $0, $128, $89, $180, $214, $261, $256, $256, $256, $260];
      function __wasm_memory_size() {
        return buffer.byteLength >> 16;
      }
      function __wasm_memory_grow(pagesToAdd) {
        pagesToAdd = pagesToAdd | 0;
        var oldPages = __wasm_memory_size() | 0;
        var newPages = oldPages + pagesToAdd | 0;
        if (oldPages < newPages && newPages < 65536) {
          var newBuffer = new ArrayBuffer(newPages << 16);
          var newHEAP8 = new Int8Array(newBuffer);
          newHEAP8.set(HEAP8);
          HEAP8 = new Int8Array(newBuffer);
          HEAP16 = new Int16Array(newBuffer);
          HEAP32 = new Int32Array(newBuffer);
          HEAPU8 = new Uint8Array(newBuffer);
          HEAPU16 = new Uint16Array(newBuffer);
          HEAPU32 = new Uint32Array(newBuffer);
          HEAPF32 = new Float32Array(newBuffer);
          HEAPF64 = new Float64Array(newBuffer);
          buffer = newBuffer;
          bufferView = HEAPU8;
        }
        return oldPages;
      }
      return {
        "F": { get buffer() {
          return buffer;
        } },
        "G": $1,
        "H": $174,
        "I": $148,
        "J": $142,
        "K": $232,
        "L": $228,
        "M": $173
      };
    }
    return asmFunc(info);
  }
  var Instance = class {
    constructor(module, imports2) {
      this.exports = instantiate(imports2);
    }
  };
  var Translated = {
    Module: class {
    },
    Instance,
    instantiate: async (bytes3, imports2) => ({ instance: new Instance(bytes3, imports2) })
  };

  // src/web/dom.js
  var { call } = Function.prototype;
  var descriptor = (type, name2) => Object.getOwnPropertyDescriptor(globalThis[type]?.prototype ?? {}, name2);
  var methods = (type, names2) => names2.split(" ").map((name2) => call.bind(descriptor(type, name2)?.value));
  var getters = (type, names2) => names2.split(" ").map((name2) => call.bind(descriptor(type, name2)?.get));
  var ofDocument = (names2) => getters("Document", names2).map((get) => () => get(document));
  var [queryDocument, createElement] = methods("Document", "querySelectorAll createElement");
  var [queryElement] = methods("Element", "querySelectorAll");
  var queryAll = (selector) => [...queryDocument(document, selector)];
  var below = (parent2, selector) => [...queryElement(parent2, selector)];
  var create = (name2) => createElement(document, name2);
  var [readyState, isHidden, root, body, active] = ofDocument(
    "readyState hidden documentElement body activeElement"
  );
  var [matches, closest, attribute, names, set, remove, scroll] = methods(
    "Element",
    "matches closest getAttribute getAttributeNames setAttribute removeAttribute scrollIntoView"
  );
  var [name, classes] = getters("Element", "localName classList");
  var [isConnected, parent] = getters("Node", "isConnected parentElement");
  var [rootOf] = methods("Node", "getRootNode");
  var [dispatch] = methods("EventTarget", "dispatchEvent");
  var [windowOf, documentOf, src] = getters("HTMLIFrameElement", "contentWindow contentDocument src");
  var text = descriptor("Node", "textContent");
  var value = {
    __proto__: null,
    input: descriptor("HTMLInputElement", "value"),
    textarea: descriptor("HTMLTextAreaElement", "value"),
    select: descriptor("HTMLSelectElement", "value")
  };
  var parseUrl = (text2) => {
    try {
      const { href, origin, protocol, username, password } = new URL(text2, location.href);
      return [href, origin, protocol, username || password ? "credentials" : ""].join("\n");
    } catch {
      return void 0;
    }
  };
  var originOf = (text2) => {
    try {
      const { protocol, origin } = new URL(text2);
      return /^https?:$/.test(protocol) ? origin : "";
    } catch {
      return "";
    }
  };
  var isSelector = (text2) => {
    try {
      queryAll(text2);
      return true;
    } catch {
      return false;
    }
  };
  var setting = (element, name2) => attribute(element, "data-drimify-" + name2);
  var flag = (element, name2) => (setting(element, name2) ?? "false") !== "false";
  var marked = (element) => closest(element, "[data-drimify]");
  var isIgnored = (element) => !!closest(element, "[data-drimify-ignore]");
  var describe = (element) => {
    const id = attribute(element, "id");
    return `<${name(element)}${id ? "#" + id : ""}>`;
  };
  var listen = (name2, hear) => {
    addEventListener(name2, hear, true);
    return () => removeEventListener(name2, hear, true);
  };
  var iframes = () => queryAll("iframe");
  var recall = (key) => {
    try {
      return sessionStorage.getItem(key);
    } catch {
      return void 0;
    }
  };
  var keep = (key, text2) => {
    try {
      sessionStorage.setItem(key, text2);
    } catch {
    }
  };

  // src/web/event.js
  var { freeze } = Object;
  var freezeAll = (value2) => {
    if (value2 && typeof value2 === "object") {
      Object.values(value2).forEach(freezeAll);
      freeze(value2);
    }
    return value2;
  };
  var PAYLOADS = {
    __proto__: null,
    routeChange: ([route]) => ({ route }),
    complete: ([sessionId, projectId, preview, won, score, id, title, ref, code, image, profile, profileTitle]) => ({
      sessionId,
      projectId,
      preview,
      won,
      score,
      prize: id || title || ref || code ? freeze({ id, title, ref, code, image }) : null,
      profile: (profile ?? profileTitle) === null ? null : freeze({ id: profile, title: profileTitle })
    }),
    error: ([name2, message]) => ({ name: name2, message }),
    custom: ([type]) => ({ type }),
    verified: ([won, code, title, ref, token]) => ({ claim: freeze({ won, code, title, ref, token }) }),
    unverified: ([reason]) => ({ reason })
  };
  var payloadOf = (milestone, list2) => list2 && freeze(PAYLOADS[milestone](list2));
  var milestoneEvent = (head, read) => {
    const { milestone, payload, frame, origin, via, round, sequence, time, flags } = head;
    let raw;
    return freeze({
      milestone,
      payload,
      frame,
      origin,
      via,
      round,
      sequence,
      time,
      flags,
      get raw() {
        if (raw === void 0) raw = freezeAll(read()) ?? null;
        return raw;
      }
    });
  };
  var publicEvent = (event, head) => {
    if (event.milestone !== "verified") return event;
    const { won, title, ref } = event.payload.claim;
    return milestoneEvent({ ...head, payload: payloadOf("verified", [won, null, title, ref, null]) }, () => null);
  };
  var domName = (milestone) => milestone.replace(/[A-Z]/g, (letter) => "-" + letter.toLowerCase());
  var fire = (target, name2, detail) => {
    dispatch(target, new CustomEvent(name2, { bubbles: true, composed: true, cancelable: false, detail }));
  };
  var report = (error) => {
    try {
      reportError(error);
    } catch {
    }
  };
  var callHandler = (handler, event) => {
    try {
      const result = handler(event);
      if (result instanceof Promise) result.catch(report);
    } catch (error) {
      report(error);
    }
  };

  // src/web/diagnostics.js
  var warn = (text2) => console.warn("drimify-bridge: " + text2);
  var openDiagnostics = (refused, debug, countOf) => {
    const counts = {};
    const told = /* @__PURE__ */ new WeakMap();
    let warned;
    const isTold = (reason, frame = told) => {
      const times = told.get(frame) ?? {};
      told.set(frame, times);
      const now = performance.now();
      if (now - times[reason] < 1e3) return true;
      times[reason] = now;
      return false;
    };
    const tell2 = (reason, origin, count, frame, type) => {
      const refusal2 = { reason, origin, count, ...frame && { frame }, ...type !== null && { type } };
      if (refused) callHandler(refused, Object.freeze(refusal2));
      else console.debug("drimify-bridge refused", refusal2);
    };
    const message = (event, reason, frame, type) => {
      const mayHint = reason === "origin" && !refused && !warned;
      const isOurs = frame || debug || reason === "early_overflow";
      if (!isOurs && !mayHint || isTold(reason, frame?.element)) return;
      const { origin, source } = event;
      if (isOurs && (refused || debug)) tell2(reason, origin, countOf(reason), frame?.element, type);
      const isSender = (element) => windowOf(element) === source && marked(element);
      if (!mayHint || !(frame || iframes().some(isSender))) return;
      warned = true;
      warn(
        `a message from "${origin}" was refused: add it to allowedOrigins (data-drimify-origins on <html>), or mark the iframe data-drimify`
      );
    };
    const reaction = (reason, wayOut, frame, origin = location.origin) => {
      const count = counts[reason] = (counts[reason] ?? 0) + 1;
      if (!refused) {
        if (count === 1) warn(`${reason}: ${wayOut}`);
      } else if (!isTold(reason, frame)) tell2(reason, origin, count, frame, null);
    };
    return { message, reaction };
  };

  // src/web/message.js
  var { stringify } = JSON;
  var { getPrototypeOf, hasOwn, keys } = Object;
  var { toString } = Object.prototype;
  var { isArray } = Array;
  var TYPE = 1 << 4;
  var NODES = 1 << 5;
  var DEPTH = 1 << 6;
  var SIZE = 1 << 7;
  var KEY = 1 << 8;
  var STRING = 1 << 9;
  var OBJECT = 1 << 16;
  var MAX_MESSAGE = 65536;
  var MAX_TEXT = 4096;
  var isPlain = (value2) => {
    if (typeof value2 !== "object" || value2 === null || isArray(value2)) return false;
    const prototype = getPrototypeOf(value2);
    return prototype === null || prototype === Object.prototype;
  };
  var bare = (object) => ({ __proto__: null, ...object });
  var own = (object, key) => hasOwn(object, key) ? object[key] : void 0;
  var scalar = (value2) => {
    if (value2 === void 0 || value2 === null || typeof value2 === "bigint") return "null";
    return typeof value2 === "object" || typeof value2 === "function" ? void 0 : stringify(value2);
  };
  var add = (text2, name2, json) => `${text2}${text2 && ","}${stringify(name2)}:${json}`;
  var odd;
  var write = (value2, depth, bounds) => {
    const over = (flag2) => {
      if (bounds) throw flag2;
    };
    const count = (text2, limit, flag2) => {
      if (text2.length > limit) over(flag2);
      if (bounds && (bounds.units += text2.length) > MAX_MESSAGE) over(SIZE);
    };
    const member = (name2, value3) => {
      const json = write(value3, depth + 1, bounds);
      if (!bounds && json === "null") odd[name2] ??= value3;
      return json;
    };
    if (bounds && ++bounds.nodes > 1024) over(NODES);
    if (typeof value2 === "string") count(value2, MAX_TEXT, STRING);
    const simple = scalar(value2);
    if (simple !== void 0) return simple;
    if (depth > 8) over(DEPTH);
    else if (isArray(value2)) {
      if (value2.length > 256) over(NODES);
      let text2 = "";
      for (let at = 0; at < value2.length; at++) text2 += (at ? "," : "") + member("", own(value2, at));
      return `[${text2}]`;
    } else if (isPlain(value2)) {
      const names2 = keys(value2);
      if (names2.length > 128) over(NODES);
      let text2 = "";
      for (const name2 of names2) {
        const next = own(value2, name2);
        if (next === void 0) continue;
        count(name2, 128, KEY);
        text2 = add(text2, name2, member(name2, next));
      }
      return `{${text2}}`;
    } else over(TYPE);
    return "null";
  };
  var toText = (value2) => {
    odd = { __proto__: null };
    return write(value2, 0);
  };
  var show = (value2) => {
    if (typeof value2 === "string") return stringify(value2);
    return Object(value2) === value2 ? toString.call(value2) : String(value2);
  };
  var asGiven = (sentence) => sentence.replace(
    /((\w+)", found |)null$/,
    (found, start3, name2 = "") => name2 in odd ? start3 + show(odd[name2]) : found
  );
  var select = (value2, names2, depth, left2) => {
    if (typeof value2 === "string" && value2.length > MAX_TEXT) return "[]";
    if (!isPlain(value2) || depth === 0) return scalar(value2) ?? "[]";
    let text2 = "";
    const read = (name2, member, depth2) => {
      const json = select(member, names2, depth2, left2);
      text2 = add(text2, name2, json);
      left2.units -= json.length;
    };
    const containers = [];
    for (const name2 of /* @__PURE__ */ new Set([...names2, ...keys(value2).slice(0, 128)])) {
      if (left2.lookups-- <= 0 || left2.units < 0) break;
      const member = own(value2, name2);
      if (isPlain(member)) containers.push(name2);
      else if (member !== void 0) read(name2, member, depth);
    }
    for (const name2 of containers) if (left2.units >= 0) read(name2, value2[name2], depth - 1);
    return `{${text2}}`;
  };
  var readData = (data, names2) => {
    if (typeof data === "string") return data.length > MAX_MESSAGE ? [void 0, "size"] : [data, 0];
    if (!isPlain(data)) return [void 0, "shape"];
    let bits = OBJECT;
    let text2 = "";
    for (const name2 of ["isDigitaService", "isPlugin", "type", "id", "event", "data"]) {
      const value2 = own(data, name2);
      if (value2 === void 0 && (name2 !== "isDigitaService" || !hasOwn(data, name2))) continue;
      let json;
      if (name2 !== "data") json = scalar(typeof value2 === "string" ? value2.slice(0, 257) : value2) ?? "[]";
      else {
        if (typeof value2 !== "object") bits |= TYPE;
        try {
          json = write(value2, 1, { nodes: 0, units: 0 });
        } catch (flag2) {
          bits |= flag2;
          json = select(value2, names2(), 8, { lookups: 4096, units: MAX_MESSAGE });
        }
      }
      text2 = add(text2, name2, json);
    }
    return [`{${text2}}`, bits];
  };

  // src/web/operations.js
  var ADMIT = 0;
  var JUDGE = 1;
  var REGISTER = 2;
  var RELEASE = 3;
  var OWN = 4;
  var ARM = 5;
  var DISARM = 6;
  var LATE = 7;
  var RELOAD = 8;
  var PERMIT = 9;
  var ON = 10;
  var OFF = 11;
  var STATS = 12;
  var COUNT = 13;
  var INIT = 14;
  var RAW = 15;
  var TABLES = 16;
  var MEMBERS = 17;
  var RECOGNISE = 18;
  var DESTROY = 19;

  // src/web/frames.js
  var MAX_HEIGHT = 2e4;
  var TIMEOUT = 15e3;
  var BOUND = /* @__PURE__ */ Symbol.for("drimify-bridge");
  var isElement = (value2) => value2 instanceof Element;
  var isIframe = (value2) => value2 instanceof HTMLIFrameElement;
  var hasParent = (element) => "iFrameResizer" in element;
  var openFrames = (core, options, diagnostics, fault, hooks) => {
    let all = [];
    const numbered = [];
    let speaker;
    const given = options.frame !== void 0;
    let scope = given ? options.frame : options.container;
    const bound = [];
    let started = false;
    const told = /* @__PURE__ */ new Set();
    const at = (number) => numbered[number];
    const find = (element) => all.find((frame) => frame.element === element);
    const of = (source) => {
      if (!source) return void 0;
      const isIt = ({ element }) => windowOf(element) === source && isConnected(element);
      if (!speaker || !isIt(speaker)) speaker = all.find(isIt);
      return speaker;
    };
    const approach = (entries) => {
      for (const { isIntersecting, target } of entries) {
        const frame = isIntersecting && find(target);
        if (frame) frame.near = true;
      }
      tick();
    };
    let nearness;
    const bind = (object) => {
      if (object[BOUND]) {
        return ["already_bound", "another bridge listens here: destroy it, or use that one"];
      }
      object[BOUND] = true;
      bound.push(object);
      return void 0;
    };
    const resolve = (parsed) => {
      if (given && options.container !== void 0) {
        return ["config_ambiguous", '"frame" and "container" are both given: keep one'];
      }
      if (typeof scope === "string") {
        if (!parsed) {
          reconcile();
          return void 0;
        }
        const found = queryAll(scope);
        if (!found.length) return ["frame_not_found", `no element matches "${scope}"`];
        const other = found.find((element) => !isIframe(element));
        if (given && !other && found.length > 1) {
          return ["frame_ambiguous", `several iframes match "${scope}": give a selector of one`];
        }
        scope = given && other || found[0];
      }
      if (given ? !isIframe(scope) : scope !== void 0 && !isElement(scope)) {
        const found = isElement(scope) ? describe(scope) : show(scope);
        return given ? ["frame_not_iframe", `expected an iframe for "frame", found ${found}`] : ["config_type", `expected an element or a selector for "container", found ${found}`];
      }
      const wrong = given && !bound.includes(scope) && bind(scope) || reconcile();
      started = isElement(scope);
      return wrong;
    };
    const roots = () => /* @__PURE__ */ new Set([document, isElement(scope) ? rootOf(scope) : document]);
    const candidates = () => {
      if (scope === void 0) return iframes();
      const found = typeof scope === "string" ? queryAll(scope) : [scope];
      if (given) return found.filter(isIframe);
      return found.slice(0, 1).flatMap((element) => below(element, "iframe"));
    };
    const reconcile = () => {
      const present = candidates().filter(isConnected);
      for (const frame of all) if (!present.includes(frame.element)) release(frame);
      let wrong;
      for (const element of present) wrong ??= consider(element);
      return wrong;
    };
    const consider = (element) => {
      const known2 = find(element);
      const src2 = src(element);
      const isMarked = matches(element, "[data-drimify]");
      const isIgnored2 = isIgnored(element);
      const bits = given + isMarked * 2 + isIgnored2 * 4;
      if (known2?.src === src2 && known2.bits === bits) return void 0;
      let number = 0;
      while (at(number) !== known2) number++;
      const origin = originOf(src2);
      const answer = origin && core(REGISTER, number, bits, origin);
      if (answer !== true) {
        if (known2) {
          release(known2);
          remove(element, "data-drimify-state");
        }
        if (!origin && options.markup && isMarked && !isIgnored2) {
          label(element);
          set(element, "data-drimify-state", "waiting");
        }
        if (!answer) return void 0;
        const wrong = [answer[0], `${describe(element)}: ${answer[1]}`];
        if (given && !started) return wrong;
        tell2(...wrong);
        return void 0;
      }
      if (known2?.src === src2) {
        known2.bits = bits;
        return void 0;
      }
      const frame = known2 ?? add2(number, element);
      const timeout = own2(element, "timeout", options.timeout, /^\d{1,9}$/, "milliseconds");
      const autoHeight = own2(element, "auto-height", options.autoHeight, /^(true|false)?$/, "true or false");
      if (!all.includes(frame)) return void 0;
      const near = !/^lazy$/i.test(attribute(element, "loading"));
      Object.assign(frame, { since: 0, src: src2, bits, spoke: false, origin, near });
      frame.left = Number(timeout ?? TIMEOUT);
      frame.autoHeight = String(autoHeight) !== "false";
      if (!near) {
        nearness ??= new IntersectionObserver(approach, { rootMargin: "100%" });
        nearness.unobserve(element);
        nearness.observe(element);
      }
      if (!known2) {
        greet(frame);
        hooks.added(frame);
      }
      tick();
      return void 0;
    };
    const tell2 = (code, sentence) => {
      if (told.has(sentence)) return;
      told.add(sentence);
      fault(code, sentence);
    };
    const own2 = (element, name2, option, pattern, expected) => {
      const named = `[data-drimify-${name2}]`;
      const place = options.markup && closest(element, `iframe${named},[data-drimify]${named}`);
      if (!place) return option;
      const text2 = setting(place, name2);
      if (options.declared && option !== void 0) {
        const sentence = `"${name2}" is given in the JSON element and as an attribute: give it once`;
        tell2("config_ambiguous", `${describe(place)}: ${sentence}`);
      }
      if (pattern.test(text2)) return text2;
      tell2("config_type", `${describe(place)} data-drimify-${name2}: expected ${expected}, found "${text2}"`);
      return option;
    };
    const label = (element) => {
      if (options.markup && !attribute(element, "title")) set(element, "title", "Drimify");
    };
    const add2 = (number, element) => {
      const id = attribute(element, "id") ?? "";
      const onLoad = () => {
        if (frame.loaded) core(RELOAD, number);
        frame.answered = false;
        frame.loaded = true;
        greet(frame);
      };
      const frame = {
        number,
        element,
        id: /^[\w.-]+$/.test(id) ? id : "drimify-bridge-" + number,
        shakes: options.handshake !== false,
        // The latest milestone of each kind in the current round, for those who come late.
        kept: [],
        loaded: readyState() === "complete" && !documentOf(element),
        stop: () => element.removeEventListener("load", onLoad)
      };
      element.addEventListener("load", onLoad);
      all = [...all, frame];
      numbered[frame.number] = frame;
      label(element);
      showState(frame, "waiting");
      if (!/allow-same-origin/i.test(attribute(element, "sandbox") ?? "allow-same-origin")) {
        const wayOut = "what it says is refused: add allow-same-origin to the sandbox";
        diagnostics.reaction("sandbox_opaque", wayOut, element, "null");
      }
      return frame;
    };
    const release = (frame) => {
      hooks.released(frame);
      all = all.filter((other) => other !== frame);
      numbered[frame.number] = void 0;
      speaker = void 0;
      clearTimeout(frame.timer);
      frame.stop();
      nearness?.unobserve(frame.element);
      core(RELEASE, frame.number);
    };
    const greet = (frame) => {
      if (hasParent(frame.element)) frame.shakes = false;
      if (!frame.shakes || frame.answered || !isLoaded(frame)) return;
      windowOf(frame.element)?.postMessage(core(INIT, 0, 0, frame.id), frame.origin);
      frame.posted = true;
    };
    const isLoaded = ({ element, loaded, src: src2 }) => {
      const inner = documentOf(element);
      if (inner) return inner.URL !== "about:blank" && inner.readyState === "complete";
      return loaded || readyState() === "complete" || performance.getEntriesByName(src2, "resource").length > 0;
    };
    const greetAll = () => {
      for (const frame of all) if (!frame.posted) greet(frame);
    };
    const size = ({ element, posted, shakes, autoHeight, id }, named, height) => {
      if (!posted || !shakes || !autoHeight || id !== named || !height || hasParent(element)) return;
      element.style.height = Math.min(Math.max(Math.ceil(height), 0), MAX_HEIGHT) + "px";
    };
    const showState = (frame, state2) => {
      if (frame.state === state2) return;
      frame.state = state2;
      for (const element of [frame.element, marked(frame.element)]) {
        if (element) set(element, "data-drimify-state", state2);
      }
    };
    const tick = () => {
      const now = performance.now();
      for (const frame of all) {
        clearTimeout(frame.timer);
        if (!frame.left) continue;
        if (frame.since) frame.left = Math.max(1, frame.left - (now - frame.since));
        const runs = frame.near && !isHidden();
        frame.since = runs && now;
        if (runs) frame.timer = setTimeout(giveUp, frame.left, frame);
      }
    };
    const heard = (frame) => {
      clearTimeout(frame.timer);
      frame.left = 0;
      frame.spoke = true;
    };
    const giveUp = (frame) => {
      if (frame.spoke) return;
      heard(frame);
      hooks.unavailable(frame);
    };
    const block = (uri) => {
      const exact = all.filter(({ src: src2 }) => src2 === uri);
      const there = all.filter(({ origin }) => origin === originOf(uri));
      (exact.length ? exact : there).forEach(giveUp);
    };
    const destroy = () => {
      nearness?.disconnect();
      all.forEach(release);
      for (const object of bound) delete object[BOUND];
    };
    return {
      list: () => all,
      at,
      of,
      bind,
      resolve,
      roots,
      reconcile,
      greet,
      greetAll,
      size,
      showState,
      tick,
      heard,
      block,
      destroy
    };
  };

  // src/web/live.js
  var region;
  var said = "";
  var prepare = () => {
    const body2 = body();
    if (!body2 || region?.isConnected) return;
    region = create("div");
    set(region, "role", "status");
    set(region, "data-drimify-live", "");
    region.style.cssText = "position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)";
    body2.append(region);
  };
  var speak = (text2) => {
    prepare();
    if (said) text2 = said + " " + text2;
    else setTimeout(() => said = "");
    said = text2;
    if (region) region.textContent = region.textContent === text2 ? text2 + "\xA0" : text2;
  };

  // src/web/origins.js
  var known = [];
  var intern = (origin) => numberOf(origin) || known.push(origin);
  var numberOf = (origin) => known.indexOf(origin) + 1;

  // src/web/navigate.js
  var HISTORY = "drimify-bridge:redirects";
  var remembered = "";
  var openNavigation = (core, diagnostics) => {
    let gone = false;
    const restore = () => {
      gone = false;
    };
    const go = (href, { frame, origin }, session) => {
      if (gone) return;
      const from = `${src(frame).replace(/[?#].*/, "")}
${session ?? ""}`;
      const history = core(PERMIT, Date.now(), 0, recall(HISTORY) ?? remembered, from);
      if (history === null) {
        const wayOut = "this game redirected this tab already: lead elsewhere, or open a new tab";
        diagnostics.reaction("redirect_guard", wayOut, frame, origin);
      } else if (history !== void 0) {
        remembered = history;
        keep(HISTORY, history);
        gone = true;
        location.assign(href);
      }
    };
    const wait = (delay, cancel) => {
      speak(`You will be taken to another page in ${Math.ceil(delay / 1e3)} s. Press Escape to stay.`);
      return listen("keydown", ({ key }) => {
        if (key !== "Escape") return;
        cancel();
        speak("You stay on this page.");
      });
    };
    return { restore, go, wait };
  };

  // src/web/page.js
  var FORBIDDEN_TEXT = /^(script|style|iframe|object|template|noscript|textarea|title)$/;
  var MOST_WAITING = 16;
  var BLOCKED = "the redirect goes nowhere safe: see redirectAllowedOrigins";
  var OTHERS = "on when delay frame state timeout debug auto-height ignore origins redirect-origins verify dev defer".split(" ");
  var isShown = (element) => isConnected(element) && !closest(element, "[hidden]");
  var onElement = (element, method) => (element instanceof HTMLElement ? HTMLElement : SVGElement).prototype[method].call(element);
  var focus = (element) => {
    onElement(element, "focus");
    if (active() === element) return true;
    if (attribute(element, "tabindex") !== null) return false;
    set(element, "tabindex", "-1");
    return focus(element);
  };
  var FOCUSABLE = "a[href],button:enabled,summary,[tabindex]";
  var settleFocus = (before, revealed) => {
    if (active() !== before && active() !== body()) return;
    if (!before || !isConnected(before) || isShown(before)) return;
    const first = revealed.find(isShown);
    if (first && focus(first)) return;
    for (let element = parent(before); element; element = parent(element)) {
      if (isShown(element) && matches(element, FOCUSABLE) && focus(element)) return;
    }
    onElement(before, "blur");
  };
  var toggle = (element, name2, on) => on ? set(element, name2, "") : remove(element, name2);
  var openPage = (core, diagnostics, fault, [actions, argumentOf]) => {
    const attributes = actions.map((name2) => "data-drimify-" + domName(name2));
    const known2 = /* @__PURE__ */ new Set([...attributes, ...OTHERS.map((name2) => "data-drimify-" + name2)]);
    const selector = attributes.map((name2) => `[${name2}]`).join();
    const navigation = openNavigation(core, diagnostics);
    const own2 = /* @__PURE__ */ new Map();
    const originals = /* @__PURE__ */ new Map();
    const waiting = /* @__PURE__ */ new Map();
    const seen = /* @__PURE__ */ new WeakSet();
    const settled = /* @__PURE__ */ new WeakSet();
    let destroyed = false;
    const scan = (root2, found) => {
      const elements2 = root2 instanceof Element ? [root2, ...below(root2, selector)].filter((element) => matches(element, selector)) : queryAll(selector);
      for (const element of elements2) {
        if (!destroyed && !seen.has(element) && isConnected(element) && !isIgnored(element)) arm(element, found);
      }
    };
    const arm = (element, found) => {
      seen.add(element);
      const unknown = names(element).find((name2) => name2.startsWith("data-drimify-") && !known2.has(name2));
      if (unknown) {
        fault("config_unknown_field", `${describe(element)} ${unknown}: look for a typing mistake`);
        return;
      }
      const armed = [];
      for (const [place, name2] of attributes.entries()) {
        const value2 = attribute(element, name2);
        if (value2 === null) continue;
        const reaction = { type: actions[place], [argumentOf[place]]: value2 };
        for (const modifier of ["on", "when", "delay", "frame"]) {
          reaction[modifier] = setting(element, modifier) ?? void 0;
        }
        const answer = core(ARM, 0, 0, toText(reaction));
        if (!answer) return;
        const [id, hopeless] = answer;
        if (typeof id !== "number") {
          armed.forEach(disarm);
          fault(id, `${describe(element)} ${name2}: ${hopeless}`);
          return;
        }
        own2.set(id, element);
        armed.push(id);
        if (hopeless) diagnostics.reaction(hopeless, `${describe(element)}: ${BLOCKED}`);
      }
      if (matches(element, "[data-drimify-reveal]")) hideBefore(element);
      armed.forEach(found);
    };
    const hideBefore = (element) => {
      if (matches(element, "[hidden]")) return;
      toggle(element, "hidden", true);
      const wayOut = `${describe(element)} is shown before its reveal: add hidden`;
      diagnostics.reaction("visible_before", wayOut);
    };
    const conceal = (reactions = []) => {
      for (const { type, target } of reactions) {
        const [element] = type === "reveal" ? queryAll(target) : [];
        if (!element || settled.has(element)) continue;
        settled.add(element);
        hideBefore(element);
      }
    };
    const disarm = (id) => {
      own2.delete(id);
      originals.delete(id);
      stopWaiting(id);
      core(DISARM, id);
    };
    const releaseDeparted = () => {
      for (const [id, element] of own2) {
        if (isConnected(element)) continue;
        seen.delete(element);
        disarm(id);
      }
    };
    const attempt = (acts, revealed) => {
      const before = active();
      for (const act of acts) callHandler(act);
      callHandler(() => settleFocus(before, revealed));
    };
    const carryOut = (steps, blocked, occasion) => {
      const { frame, origin } = occasion.event;
      for (const reason of blocked) diagnostics.reaction(reason, BLOCKED, frame, origin);
      if (!steps.length) return;
      const revealed = [];
      const acts = steps.map((step) => () => {
        const [reaction, action, , , delay] = step;
        const act = () => apply(step, occasion, revealed);
        if (!delay || actions[action] === "redirect") stopWaiting(reaction);
        if (!delay) act();
        else if (!destroyed) wait(step, () => attempt([act], revealed));
      });
      attempt(acts, revealed);
    };
    const stopWaiting = (reaction) => {
      for (const [cancel, [other]] of waiting) if (other === reaction) cancel();
    };
    const wait = (step, act) => {
      const [reaction, action, , , delay] = step;
      const others = [...waiting.values()].filter(([other]) => other === reaction);
      if (others.length === MOST_WAITING) return;
      const cancel = () => {
        clearTimeout(timer);
        stop?.();
        waiting.delete(cancel);
      };
      const timer = setTimeout(() => {
        cancel();
        act();
      }, delay);
      waiting.set(cancel, step);
      const stop = actions[action] === "redirect" ? navigation.wait(delay, cancel) : void 0;
    };
    const apply = ([reaction, action, value2, target], { event, shown, completion }, revealed) => {
      const refuse = (reason, wayOut) => diagnostics.reaction(reason, wayOut, event.frame, event.origin);
      const name2 = actions[action];
      if (name2 === "redirect") return navigation.go(value2, event, completion?.sessionId);
      if (name2 === "announce") return speak(value2);
      if (name2 === "call") return call2(value2, event);
      if (name2 === "track") return track(value2, event, completion);
      let element = event.frame;
      if (target === true) element = own2.get(reaction);
      else if (target !== null) element = queryAll(target)[0];
      if (!element) return refuse("target_missing", `no element matches "${target}": correct the target`);
      if (name2 === "dispatch") fire(element, value2, shown);
      else if (name2 === "reveal") {
        toggle(element, "hidden", false);
        revealed.push(element);
        settled.add(element);
      } else if (name2 === "hide") {
        toggle(element, "hidden", true);
        if (getComputedStyle(element).display !== "none") {
          const wayOut = `${describe(element)} is still shown: add [hidden]{display:none!important} to the CSS`;
          refuse("hidden_overridden", wayOut);
        }
      } else if (name2 === "setText" || name2 === "setValue") fill(element, name2 === "setValue", value2, reaction, refuse);
      else if (name2 === "addClass") classes(element).add(value2);
      else if (name2 === "removeClass") classes(element).remove(value2);
      else if (name2 === "focus") focus(element);
      else if (name2 === "scrollTo") {
        const calm = matchMedia("(prefers-reduced-motion)").matches;
        scroll(element, { behavior: calm ? "instant" : "smooth", block: "nearest" });
      } else if ("disabled" in element && name(element) !== "form") element.disabled = name2 === "disable";
      else toggle(element, "disabled", name2 === "disable");
      return void 0;
    };
    const fill = (element, isControl, value2, reaction, refuse) => {
      const tag = name(element);
      const member = isControl ? element.type !== "file" && value[tag] : !FORBIDDEN_TEXT.test(tag) && text;
      if (!member) {
        refuse("target_forbidden", `${describe(element)} is never filled in`);
        return;
      }
      const original = originals.get(reaction) ?? member.get.call(element);
      originals.set(reaction, original);
      member.set.call(element, value2 ?? original);
      if (isControl) for (const type of ["input", "change"]) dispatch(element, new Event(type, { bubbles: true }));
    };
    const call2 = (name2, event) => {
      const handlers = window.drimifyHandlers;
      const handler = isPlain(handlers) && Object.hasOwn(handlers, name2) && handlers[name2];
      if (typeof handler === "function") callHandler(handler, event);
      else fault("handler_not_function", `window.drimifyHandlers has no own function "${name2}": define it`);
    };
    const track = (name2, { milestone, payload }, completion) => {
      const won = milestone === "verified" ? payload.claim.won : completion?.won ?? null;
      const entry = {
        event: name2 ?? "drimify_" + domName(milestone).replaceAll("-", "_"),
        drimify: { milestone, won, score: completion?.score ?? null }
      };
      const layer = window.dataLayer ??= [];
      if (Array.isArray(layer)) layer.push(entry);
    };
    const destroy = () => {
      destroyed = true;
      for (const cancel of waiting.keys()) cancel();
    };
    const restore = ({ persisted }) => {
      if (!persisted) return;
      navigation.restore();
      for (const [cancel, [, action]] of waiting) if (actions[action] === "redirect") cancel();
    };
    return { attributes, scan, conceal, releaseDeparted, carryOut, restore, destroy };
  };

  // src/web/verify.js
  var VERIFIED = 8;
  var UNVERIFIED = 9;
  var TIMEOUT2 = 3e4;
  var RETRY = 1e3;
  var CLAIMANT = "drimify-bridge:claimant";
  var claimantOf = () => {
    const random = crypto.getRandomValues(new Uint8Array(32));
    const known2 = recall(CLAIMANT) ?? Array.from(random, (byte) => (byte & 15).toString(16)).join("");
    keep(CLAIMANT, known2);
    return known2;
  };
  var SESSIONS = "drimify-bridge:sessions";
  var sessions = () => {
    try {
      return new Map(JSON.parse(recall(SESSIONS)));
    } catch {
      return /* @__PURE__ */ new Map();
    }
  };
  var openVerification = ({ url, timeout = TIMEOUT2 }, happen) => {
    const resume = (frame) => {
      const sessionId = sessions().get(src(frame.element));
      if (sessionId) run(frame, sessionId, true);
    };
    const begin = (frame, sessionId) => {
      stop(frame);
      if (!sessionId) {
        happen(frame, UNVERIFIED, "no_session");
        return;
      }
      const known2 = sessions().set(src(frame.element), sessionId);
      keep(SESSIONS, JSON.stringify([...known2].slice(-16)));
      run(frame, sessionId, false);
    };
    const run = async (frame, sessionId, quiet) => {
      const control = new AbortController();
      const { signal } = control;
      const settle = (milestone, text2) => {
        if (signal.aborted) return;
        stop(frame);
        if (milestone === VERIFIED || !quiet) happen(frame, milestone, text2);
      };
      const timer = timeout && setTimeout(settle, timeout, UNVERIFIED, "timeout");
      frame.hush = () => {
        clearTimeout(timer);
        control.abort();
      };
      settle(...await ask(sessionId, signal));
    };
    const stop = (frame) => frame.hush?.();
    const ask = async (sessionId, signal) => {
      const claimant = claimantOf();
      const { origin, pathname, href } = new URL(url, location.href);
      const question = `${encodeURIComponent(sessionId)}?wait=20s&claimant=${claimant}`;
      const headers = { "content-type": "application/json" };
      let post = { method: "POST", headers, body: JSON.stringify({ sessionId, claimant }) };
      while (!signal.aborted) {
        let seconds;
        try {
          const address = post ? href : `${origin}${pathname.replace(/\/$/, "")}/${question}`;
          const response = await fetch(address, { ...post, credentials: "omit", signal });
          const { status } = response;
          seconds = response.headers.get("retry-after");
          if (status === 200) {
            const text2 = (await response.text()).slice(0, 65536);
            const { state: state2 } = JSON.parse(text2);
            if (state2 === "verified") return [VERIFIED, text2];
            if (state2 === "taken") return [UNVERIFIED, "refused"];
          }
          if (/^4(?!08|29)/.test(status)) return [UNVERIFIED, "refused"];
          if (status === 202 && post) {
            post = void 0;
            continue;
          }
        } catch {
        }
        await new Promise((resolve) => {
          signal.onabort = resolve;
          setTimeout(resolve, /^\d{1,3}$/.test(seconds) ? seconds * 1e3 : RETRY);
        });
      }
      return [];
    };
    return { resume, begin, stop };
  };

  // src/web/widget.js
  var CALLBACKS = "onReady onComplete onCompletion onFirstInteraction onRouteChange onScrollToTop onClose onError";
  var UNGATED = 1 << 2;
  var CALLBACK = 1 << 17;
  var dataOf = (argument) => Object.hasOwn(Object(argument), "data") ? argument.data : argument;
  var chain = (widget, frames, recognise, heard) => {
    let done = false;
    let busy = 0;
    const standIn = (name2) => {
      let own2;
      let latest;
      const set2 = (next) => {
        own2 = next;
        const stand = (...given) => {
          const run = () => typeof next === "function" && next.apply(widget, given);
          if (done) return run();
          hear(name2, given[0], stand === latest);
          return stand === latest ? callHandler(run) : run();
        };
        latest = stand;
      };
      set2(widget[name2]);
      Object.defineProperty(widget, name2, { configurable: true, enumerable: true, get: () => latest, set: set2 });
      return () => {
        if (widget[name2] !== latest) return;
        delete widget[name2];
        widget[name2] = own2;
      };
    };
    const hasRoom = () => {
      const now = performance.now();
      busy = Math.max(busy, now);
      if (busy > now + 3100) return false;
      busy += 100;
      return true;
    };
    const hear = (name2, argument, isLatest) => {
      const { event } = window;
      const sender = event && recognise(event);
      const gated = sender && sender === frameOf(sender);
      const frame = gated ? sender : frameOf();
      if (!frame || !(gated || isLatest && hasRoom())) return;
      const flags = gated ? CALLBACK : CALLBACK | UNGATED;
      heard(frame, { event: name2, data: dataOf(argument) ?? null }, flags, gated ? event : void 0);
    };
    const frameOf = (sender) => {
      const { element, iframe } = widget;
      for (const fits of [
        (frame) => frame === iframe || element instanceof Element && element.contains(frame),
        (frame) => "iFrameResizer" in frame || attribute(frame, "id")?.startsWith("digita-widget-"),
        () => true
      ]) {
        const found = frames().filter((frame) => fits(frame.element));
        if (found.length === 1) return found[0];
        if (found.length) return found.includes(sender) ? sender : void 0;
      }
      return void 0;
    };
    const undo = CALLBACKS.split(" ").map(standIn);
    return () => {
      done = true;
      for (const act of undo) act();
    };
  };

  // src/web/edge.js
  var UNAVAILABLE = 10;
  var IGNORED = 0;
  var OVERFLOWN = 1;
  var NONE = Object.freeze([]);
  var keyOf = ({ milestone, payload }) => milestone === "custom" ? "custom:" + payload.type : milestone;
  function Edge(ask, given, refused, fault) {
    const options = bare(given);
    const { markup, reactions } = options;
    const handlers = /* @__PURE__ */ new Map();
    const stops = /* @__PURE__ */ new Set();
    let delivered;
    let destroyed = false;
    const core = (operation, number, more, one, other) => destroyed && operation !== RAW && operation !== PERMIT ? void 0 : ask(operation, number, more, one, other);
    const tables = core(TABLES);
    const hopeless = tables.pop();
    const [actions, keys2, reasons, milestones, states, flagNames] = tables.map((names2) => names2.split(" "));
    const eventNames = milestones.map((milestone) => "drimify:" + domName(milestone));
    const stats = () => {
      const [seen, accepted, ignored, ...counts] = core(STATS) ?? [0, 0, 0];
      const refused2 = {};
      counts.forEach((count, place) => {
        if (count) refused2[reasons[place]] = count;
      });
      return { seen, accepted, ignored, refused: refused2 };
    };
    const diagnostics = openDiagnostics(refused, options.debug, (reason) => stats().refused[reason] ?? 0);
    const page = openPage(core, diagnostics, fault, [actions, keys2]);
    const happen = (frame, milestone, text2) => {
      const verdict = isLive(frame) && core(OWN, frame.number, milestone, text2, edge);
      if (!verdict) return;
      deliver(frame, verdict, void 0, "message", text2);
    };
    const verification = options.verify && openVerification(bare(options.verify), happen);
    const frames = openFrames(core, options, diagnostics, fault, {
      added: (frame) => verification?.resume(frame),
      released: (frame) => verification?.stop(frame),
      unavailable: (frame) => happen(frame, UNAVAILABLE, "")
    });
    const isLive = (frame) => frames.list().includes(frame);
    const start3 = () => {
      const wrong = markup && frames.bind(document) || frames.resolve(readyState() !== "loading");
      if (wrong) return wrong;
      for (const reason of hopeless) diagnostics.reaction(reason, BLOCKED);
      watch();
      look();
      return void 0;
    };
    const look = () => {
      if (!destroyed && (markup || reactions?.length)) prepare();
      if (markup) scan();
      if (options.declared && readyState() !== "loading") page.conceal(reactions);
    };
    const watch = () => {
      const mutations = new MutationObserver(changed);
      for (const root2 of frames.roots()) {
        const attributeFilter = ["src", "data-drimify", "data-drimify-ignore", ...page.attributes];
        mutations.observe(root2, { childList: true, subtree: true, attributes: true, attributeFilter });
      }
      stops.add(() => mutations.disconnect());
      const listen3 = (name2, hear2) => {
        addEventListener(name2, hear2, true);
        stops.add(() => removeEventListener(name2, hear2, true));
      };
      listen3("load", ({ target }) => target === document && frames.greetAll());
      listen3("visibilitychange", frames.tick);
      listen3("pageshow", page.restore);
      const violated = ({ disposition, effectiveDirective }, uri) => disposition === "enforce" && effectiveDirective === "frame-src" && frames.block(uri);
      listen3("securitypolicyviolation", (event) => violated(event, event.blockedURI));
      if (typeof ReportingObserver === "function") {
        const hear2 = (reports2) => reports2.forEach(({ body: body2 }) => violated(body2, body2.blockedURL));
        const reports = new ReportingObserver(hear2, { types: ["csp-violation"], buffered: true });
        reports.observe();
        stops.add(() => reports.disconnect());
      }
      listen3("DOMContentLoaded", () => {
        const wrong = frames.resolve(true);
        if (wrong) fault(...wrong, true);
        else look();
      });
    };
    const changed = (records) => {
      let moved = false;
      let removed = false;
      const added = [];
      const elements2 = (nodes) => [...nodes].filter((node) => node instanceof Element);
      const holdsFrame = (element) => name(element) === "iframe" || below(element, "iframe").length > 0;
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        if (type === "attributes") {
          moved ||= attributeName !== "src" || name(target) === "iframe";
          if (attributeName !== "src") added.push(target);
        }
        const come = elements2(addedNodes);
        const gone = elements2(removedNodes);
        moved ||= [...come, ...gone].some(holdsFrame);
        removed ||= gone.length > 0;
        added.push(...come);
      }
      if (removed) page.releaseDeparted();
      if (moved) frames.reconcile();
      added.forEach(scanMarkup);
    };
    const scan = (root2) => {
      scanMarkup(root2);
      frames.reconcile();
    };
    const scanMarkup = (root2) => {
      if (markup) page.scan(root2, catchUp);
    };
    const credentials = (event) => event.isTrusted ? 1 + 2 * numberOf(event.origin) : 0;
    const frameOf = ({ source }) => frames.of(source)?.number ?? -1;
    const matches2 = (number, selector) => {
      const frame = frames.at(number);
      return !!frame && matches(frame.element, selector);
    };
    const hear = (event) => {
      const answer = core(ADMIT, event.isTrusted ? event.timeStamp : 0, credentials(event), event, edge);
      if (answer < 0) refuse(reasons[-1 - answer], event, null);
      if (!(answer >= 0)) return;
      const frame = frames.at(answer);
      frames.heard(frame);
      if (event === delivered) {
        core(COUNT, IGNORED, 1);
        return;
      }
      let data;
      try {
        data = event.data;
      } catch {
      }
      judge(frame, data, 0, event, "message");
    };
    const refuse = (reason, event, type) => {
      diagnostics.message(event, reason, reason === "source" ? void 0 : frames.of(event.source), type);
    };
    const judge = (frame, data, flags, event, via) => {
      const [text2, bits] = readData(data, () => core(MEMBERS));
      const verdict = core(JUDGE, frame.number, text2 === void 0 ? reasons.indexOf(bits) : bits | flags, text2, edge);
      if (!verdict) return;
      const [kind, framed, state3, first, second, third] = verdict;
      if (framed) frame.answered = true;
      if (kind === 0) {
        if (event) delivered = event;
        deliver(frame, verdict, event, via, text2);
        return;
      }
      frames.showState(frame, states[state3]);
      if (kind === 2) {
        if (event) refuse(reasons[first], event, second);
      } else if (first) frames.greet(frame);
      else frames.size(frame, second, third);
    };
    const deliver = (frame, verdict, message, via, text2) => {
      const [, , state3, place, fields, round, sequence, bits, withheld, oneOff, ids, steps, blocked] = verdict;
      const milestone = milestones[place];
      const flags = bits ? Object.freeze(flagNames.filter((_, at) => bits >> at & 1)) : NONE;
      const { origin, timeStamp } = message ?? { origin: frame.origin, timeStamp: performance.now() };
      const payload = payloadOf(milestone, fields);
      const head = { milestone, payload, frame: frame.element, origin, via, round, sequence, time: timeStamp, flags };
      const event = milestoneEvent(head, () => withheld ? null : core(RAW, 0, 0, text2));
      const tell2 = () => {
        for (const id of ids) call2(id, event);
      };
      if (flags.includes("ungated")) {
        tell2();
        return;
      }
      const key = keyOf(event);
      const kept = frame.kept.filter((other) => other.event.round === round && other.key !== key);
      const shown = publicEvent(event, head);
      const occasion = { key, event, shown, text: text2, place, oneOff };
      frame.kept = [...kept, occasion];
      occasion.completion = frame.kept.find((other) => other.event.milestone === "complete")?.event.payload;
      frames.showState(frame, states[state3]);
      tell2();
      fire(frame.element, eventNames[place], shown);
      page.carryOut(steps, blocked, occasion);
      if (milestone === "complete" && isLive(frame)) verification?.begin(frame, payload.sessionId);
    };
    const call2 = (id, event) => {
      const handler = handlers.get(id);
      if (handler) callHandler(handler, event);
    };
    const catchUp = (reaction) => {
      for (const frame of frames.list()) {
        for (const occasion of frame.kept) {
          const steps = core(LATE, reaction, frame.number * 16 + occasion.place, occasion.text, edge);
          if (steps) page.carryOut(steps, [], occasion);
        }
      }
    };
    const on = (name2, handler) => {
      const id = core(ON, 0, 0, name2);
      if (typeof id === "number") handlers.set(id, handler);
      return id;
    };
    const replay = (id, name2, everything) => {
      for (const frame of frames.list()) {
        for (const { key, event, oneOff } of frame.kept) {
          const isIt = name2 === "*" || name2 === key || name2 === event.milestone;
          if (isIt && (oneOff || everything)) call2(id, event);
        }
      }
    };
    const off = (id) => {
      handlers.delete(id);
      core(OFF, id);
    };
    const connect = (widget) => {
      const recognise = (event) => frames.at(core(RECOGNISE, 0, credentials(event), event, edge));
      const heard = (frame, data, flags, event) => {
        if (!event || event !== delivered) judge(frame, data, flags, event, "widget");
      };
      const disconnect = chain(widget, frames.list, recognise, heard);
      stops.add(disconnect);
      return {
        disconnect: () => {
          stops.delete(disconnect);
          disconnect();
        }
      };
    };
    const state2 = (element) => {
      const found = frames.list().filter((frame) => !element || frame.element === element);
      return found.length > 1 ? void 0 : found[0]?.state ?? "waiting";
    };
    const overflow = (times) => {
      core(COUNT, OVERFLOWN, times);
      refuse("early_overflow", { origin: "" }, null);
    };
    const destroy = () => {
      if (destroyed) return;
      for (const stop of stops) stop();
      stops.clear();
      frames.destroy();
      page.destroy();
      handlers.clear();
      destroyed = true;
      ask(DESTROY);
    };
    const edge = {
      frameOf,
      matches: matches2,
      start: start3,
      hear,
      refused: refuse,
      on,
      off,
      replay,
      connect,
      scan,
      state: state2,
      stats,
      overflow,
      destroy
    };
    return edge;
  }

  // js/error.ts
  var BridgeError = class extends Error {
    constructor(code, text2) {
      super(`${code}: ${text2}`);
      this.name = "BridgeError";
      this.code = code;
    }
  };
  var unexpected = (expected, found, code = "config_type") => {
    return new BridgeError(code, `expected ${expected}, found ${show(found)}`);
  };

  // js/core.ts
  var bytes;
  var provide = (source) => {
    bytes = source;
  };
  var state = "cold";
  var faults = /* @__PURE__ */ new Set();
  var isDead = () => state === "dead";
  var onTrap = (hear) => {
    faults.add(hear);
    return () => faults.delete(hear);
  };
  var trapped = (cause) => {
    state = "dead";
    for (const frame of queryAll("[data-drimify-state]")) set(frame, "data-drimify-state", "failed");
    const error = new BridgeError("bridge_fault", `the bridge stopped: ${String(cause).slice(0, 200)}`);
    for (const hear of faults) callHandler(hear, error);
    faults.clear();
  };
  var guard = (exports, entries) => {
    const guarded = { ...exports };
    for (const name2 of entries) guarded[name2] = enter(exports[name2]);
    return guarded;
  };
  var enter = (entry) => (...args) => {
    if (state === "dead") return void 0;
    try {
      return entry(...args);
    } catch (cause) {
      trapped(cause);
      return void 0;
    }
  };
  var start = (instance) => {
    finish(instance);
    state = "warm";
  };
  var refusal = (cause) => {
    const text2 = String(cause);
    if (/CSP|unsafe-eval|disallowed/.test(text2)) {
      return new BridgeError(
        "wasm_blocked",
        "the page's policy refuses WebAssembly: add 'wasm-unsafe-eval' to script-src, or use drimify-bridge.nowasm.global.js"
      );
    }
    return new BridgeError("wasm_failed", `WebAssembly did not start: ${text2.slice(0, 200)}`);
  };
  var checkAlive = () => {
    if (state === "dead") throw new BridgeError("bridge_fault", "the bridge stopped: reload the page");
  };
  var compile = () => {
    checkAlive();
    if (state === "warm") return;
    try {
      start(new Translated.Instance(new Translated.Module(bytes()), imports()));
    } catch (cause) {
      if (cause instanceof RangeError) {
        throw new BridgeError("wasm_sync_limit", "this browser compiles only asynchronously: await preload() first");
      }
      throw refusal(cause);
    }
  };
  var loading;
  var preload = async () => {
    if (state === "warm") return;
    loading ??= Translated.instantiate(bytes(), imports()).then(
      ({ instance }) => {
        if (state === "cold") start(instance);
      },
      (cause) => {
        loading = void 0;
        throw refusal(cause);
      }
    );
    await loading;
  };

  // src/web/unpack.js
  var CONSTANTS = [null, false, true];
  var NUMBER = 3;
  var TEXT = 4;
  var unpack = (shape, texts) => {
    let at = 0;
    let from = 0;
    const next = () => {
      const kind = shape[at++];
      if (kind < NUMBER) return CONSTANTS[kind];
      const more = shape[at++];
      if (kind === NUMBER) return more;
      if (kind === TEXT) return texts.slice(from, from += more);
      const list2 = [];
      for (let left2 = more; left2 > 0; left2--) list2.push(next());
      return list2;
    };
    return next();
  };

  // crate:wasm-glue
  function open(options, window2, broken) {
    const ptr0 = passStringToWasm0(options);
    const len0 = WASM_VECTOR_LEN;
    const ret = wasm.G(ptr0, len0, addHeapObject(window2), addHeapObject(broken));
    return takeObject(ret);
  }
  function __wbg_get_imports() {
    const import0 = {
      __proto__: null,
      q: (arg0, arg1) => {
        const ret = Error(getStringFromWasm0(arg0, arg1));
        return addHeapObject(ret);
      },
      c: (arg0, arg1) => {
        const ret = Number(getStringFromWasm0(arg0, arg1));
        return ret;
      },
      g: (arg0, arg1) => {
        const ret = String(arg1);
        answerText(arg0, ret);
      },
      p: (arg0) => {
        const ret = typeof getObject(arg0) === "string";
        return ret;
      },
      z: (arg0, arg1) => {
        const obj = getObject(arg1);
        const ret = typeof obj === "string" ? obj : void 0;
        answerText(arg0, ret);
      },
      A: (arg0, arg1) => {
        throw new Error(getStringFromWasm0(arg0, arg1));
      },
      k: (arg0) => {
        getObject(arg0)._wbg_cb_unref();
      },
      w: (arg0, arg1, arg2, arg3, arg4) => handleError(() => {
        getObject(arg0).addEventListener(getStringFromWasm0(arg1, arg2), getObject(arg3), getObject(arg4));
      }),
      b: (arg0, arg1, arg2) => handleError(() => {
        const ret = getObject(arg0).call(getObject(arg1), getObject(arg2));
        return addHeapObject(ret);
      }),
      i: (arg0, arg1) => {
        const ret = getObject(arg0).frameOf(getObject(arg1));
        return ret;
      },
      d: (arg0, arg1) => {
        const ret = intern(getStringFromWasm0(arg0, arg1));
        return ret;
      },
      f: (arg0, arg1) => {
        const ret = isSelector(getStringFromWasm0(arg0, arg1));
        return ret;
      },
      a: (arg0, arg1, arg2, arg3) => {
        const ret = getObject(arg0).matches(arg1 >>> 0, getStringFromWasm0(arg2, arg3));
        return ret;
      },
      m: () => {
        const ret = new Array();
        return addHeapObject(ret);
      },
      l: () => {
        const ret = /* @__PURE__ */ new Map();
        return addHeapObject(ret);
      },
      o: () => {
        const ret = new Object();
        return addHeapObject(ret);
      },
      h: (arg0, arg1, arg2) => {
        const ret = parseUrl(getStringFromWasm0(arg1, arg2));
        answerText(arg0, ret);
      },
      j: (arg0, arg1, arg2, arg3, arg4) => handleError(() => {
        getObject(arg0).removeEventListener(getStringFromWasm0(arg1, arg2), getObject(arg3), arg4 !== 0);
      }),
      s: (arg0, arg1, arg2) => {
        const ret = getObject(arg0).set(getObject(arg1), getObject(arg2));
        return addHeapObject(ret);
      },
      t: (arg0, arg1) => {
        getObject(arg0).capture = arg1 !== 0;
      },
      n: (arg0, arg1, arg2) => {
        getObject(arg0)[arg1 >>> 0] = takeObject(arg2);
      },
      r: (arg0, arg1, arg2) => {
        getObject(arg0)[takeObject(arg1)] = takeObject(arg2);
      },
      u: (arg0, arg1) => {
        getObject(arg0).once = arg1 !== 0;
      },
      v: (arg0, arg1) => {
        getObject(arg0).passive = arg1 !== 0;
      },
      e: (arg0, arg1, arg2, arg3) => {
        const ret = unpack(getArrayF64FromWasm0(arg0, arg1), getStringFromWasm0(arg2, arg3));
        return addHeapObject(ret);
      },
      B: (arg0, arg1) => {
        const ret = makeMutClosure(arg0, arg1, wasm_bindgen__convert__closures________invoke__h5540c9a93c20cd2c);
        return addHeapObject(ret);
      },
      C: (arg0, arg1) => {
        const ret = makeClosure(arg0, arg1, wasm_bindgen__convert__closures_____invoke__h0622b3d3056508ff);
        return addHeapObject(ret);
      },
      D: (arg0) => {
        const ret = arg0;
        return addHeapObject(ret);
      },
      E: (arg0, arg1) => {
        const ret = getStringFromWasm0(arg0, arg1);
        return addHeapObject(ret);
      },
      x: (arg0) => {
        const ret = getObject(arg0);
        return addHeapObject(ret);
      },
      y: (arg0) => {
        takeObject(arg0);
      }
    };
    return {
      __proto__: null,
      a: import0
    };
  }
  function wasm_bindgen__convert__closures________invoke__h5540c9a93c20cd2c(arg0, arg1, arg2) {
    const borrow0 = addBorrowedObject(arg2);
    try {
      wasm.I(arg0, arg1, borrow0);
    } finally {
      heap[stack_pointer++] = void 0;
    }
  }
  function wasm_bindgen__convert__closures_____invoke__h0622b3d3056508ff(arg0, arg1, arg2, arg3, arg4, arg5, arg6) {
    const val1 = +arg2;
    const val2 = +arg3;
    const val3 = +arg4;
    const ret = wasm.H(arg0, arg1, val1, val2, val3, addHeapObject(arg5), addHeapObject(arg6));
    return takeObject(ret);
  }
  var wasm;
  var view;
  var memory = () => {
    const { buffer } = wasm.F;
    return view?.buffer === buffer ? view : view = new Uint8Array(buffer);
  };
  var decoder;
  var left = -1;
  var getStringFromWasm0 = (from, length) => {
    left -= length;
    if (left < 0) {
      decoder = new TextDecoder("utf-8", { ignoreBOM: true });
      left = 2e9;
    }
    const start3 = from >>> 0;
    return decoder.decode(memory().subarray(start3, start3 + length));
  };
  var getArrayF64FromWasm0 = (from, length) => new Float64Array(wasm.F.buffer, from >>> 0, length);
  var encoder = new TextEncoder();
  var WASM_VECTOR_LEN;
  var bench = new Uint8Array(4096);
  var passStringToWasm0 = (text2) => {
    if (bench.length < text2.length * 3) bench = new Uint8Array(text2.length * 3);
    WASM_VECTOR_LEN = encoder.encodeInto(text2, bench).written;
    const start3 = wasm.J(WASM_VECTOR_LEN, 1) >>> 0;
    memory().set(bench.subarray(0, WASM_VECTOR_LEN), start3);
    return start3;
  };
  var answerText = (at, text2) => {
    const start3 = text2 === void 0 ? 0 : passStringToWasm0(text2);
    new Uint32Array(wasm.F.buffer, at >>> 0, 2).set([start3, WASM_VECTOR_LEN]);
  };
  var heap = [...Array(1025), null, true, false];
  var stack_pointer = 1024;
  var free = heap.length;
  var addBorrowedObject = (value2) => {
    heap[--stack_pointer] = value2;
    return stack_pointer;
  };
  var addHeapObject = (value2) => {
    const place = free;
    free = heap[place] ?? place + 1;
    heap[place] = value2;
    return place;
  };
  var getObject = (place) => heap[place];
  var takeObject = (place) => {
    const value2 = heap[place];
    if (place > 1027) {
      heap[place] = free;
      free = place;
    }
    return value2;
  };
  var handleError = (act) => {
    try {
      return act();
    } catch (error) {
      wasm.L(addHeapObject(error));
    }
  };
  var closures = new FinalizationRegistry(({ a, b }) => wasm.M(a, b));
  var makeClosure = (a, b, call2, mutable) => {
    const state2 = { a, b, count: 1 };
    const real = (...given) => {
      const { a: a2 } = state2;
      state2.count++;
      if (mutable) state2.a = 0;
      try {
        return call2(a2, b, ...given);
      } finally {
        state2.a = a2;
        real._wbg_cb_unref();
      }
    };
    real._wbg_cb_unref = () => {
      if (--state2.count) return;
      wasm.M(state2.a, b);
      state2.a = 0;
      closures.unregister(state2);
    };
    closures.register(real, state2, state2);
    return real;
  };
  var makeMutClosure = (a, b, call2) => makeClosure(a, b, call2, true);
  var finish = (instance) => {
    wasm = guard(instance.exports, "G H I M".split(" "));
  };
  var imports = () => __wbg_get_imports();

  // js/listener.ts
  var early;
  var takeOver = () => {
    const queue = globalThis.drimifyEarly;
    if (!Array.isArray(queue) || typeof queue.f !== "function") return;
    removeEventListener("message", queue.f, true);
    hold(
      queue.splice(0).filter((event) => event instanceof MessageEvent),
      queue.n ?? 0
    );
    delete queue.f;
  };
  var hold = (events, overflow) => {
    if (!events.length && !overflow) return;
    if (!early) {
      const held = early = { events: /* @__PURE__ */ new Set(), overflow: 0, live: /* @__PURE__ */ new Set() };
      setTimeout(() => {
        early = void 0;
        for (const edge of held.live) {
          if (held.overflow) edge.overflow(held.overflow);
          for (const event of held.events) callHandler(edge.hear, event);
        }
      });
    }
    early.events = /* @__PURE__ */ new Set([...events, ...early.events]);
    early.overflow += overflow;
  };
  var listen2 = (edge) => {
    takeOver();
    early?.live.add(edge);
    const listener = (event) => {
      if (early?.live.has(edge)) early.events.add(event);
      else callHandler(edge.hear, event);
    };
    const stop = listen("message", listener);
    return () => {
      stop();
      early?.live.delete(edge);
    };
  };

  // js/bridge.ts
  var nameOf = (name2) => {
    const text2 = String(name2);
    return text2.startsWith("custom:") ? text2 : text2.replace(/-[a-z]/g, ([, letter]) => letter.toUpperCase());
  };
  var checkSignal = (signal) => {
    if (signal !== void 0 && !(signal instanceof AbortSignal)) throw unexpected('an AbortSignal for "signal"', signal);
  };
  var onAbort = (signal, act) => {
    signal?.addEventListener("abort", act);
    return () => signal?.removeEventListener("abort", act);
  };
  var callback = (value2, name2) => {
    if (value2 !== void 0 && typeof value2 !== "function") throw unexpected(`a function for "${name2}"`, value2);
  };
  var tell = (fault, error) => callHandler(fault ?? console.error, error);
  var Bridge = class {
    #edge;
    /** How to end what was begun; of a handler also what it was added with. */
    #stops = /* @__PURE__ */ new Map();
    #last;
    /** Use `createBridge`. `text` is the options as the core reads them, `options` as the edge does. */
    constructor(text2, options, onRefused, onFault, signal) {
      compile();
      const fault = (code, sentence, ended) => {
        if (ended) this.destroy();
        tell(onFault, new BridgeError(code, sentence));
      };
      const broken = (event) => this.#edge?.refused("messageerror", event, null);
      try {
        const core = open(text2, window, broken);
        if (Array.isArray(core)) throw core;
        this.#edge = new Edge(core, options, onRefused, fault);
        const wrong = this.#edge.start();
        if (wrong || isDead()) throw wrong;
      } catch (thrown) {
        this.#edge?.destroy();
        checkAlive();
        throw Array.isArray(thrown) ? new BridgeError(thrown[0], asGiven(thrown[1])) : thrown;
      }
      const edge = this.#edge;
      const trapped2 = onTrap((error) => {
        edge.destroy();
        tell(onFault, error);
      });
      this.#stops.set(trapped2, []).set(listen2(edge), []);
      this.#stops.set(
        onAbort(signal, () => this.destroy()),
        []
      );
      if (signal?.aborted) this.destroy();
    }
    #live() {
      if (this.#last) throw new BridgeError("destroyed", "the bridge was destroyed: create another");
      checkAlive();
      return this.#edge;
    }
    #add(name2, handler, options) {
      const { signal, replay } = bare(options);
      checkSignal(signal);
      if (typeof handler !== "function") {
        throw unexpected(`a function for "${name2}"`, handler, "handler_not_function");
      }
      if (signal?.aborted) return () => {
      };
      const edge = this.#live();
      const id = edge.on(name2, handler);
      if (typeof id !== "number") throw new BridgeError(...id);
      const remove2 = () => {
        stop();
        this.#stops.delete(remove2);
        edge.off(id);
      };
      this.#stops.set(remove2, [name2, handler]);
      const stop = onAbort(signal, remove2);
      if (replay) edge.replay(id, name2, replay === "any");
      return remove2;
    }
    /** Adds a handler and answers how to remove it; with `replay`, the one-offs of the current round come first. */
    on(name2, handler, options) {
      return this.#add(nameOf(name2), handler, options);
    }
    /** Removes a handler that was added with the same milestone. */
    off(name2, handler) {
      for (const [remove2, added] of this.#stops) {
        if (added[0] === nameOf(name2) && added[1] === handler) remove2();
      }
    }
    /** The next such milestone, or at once the one that happened in the current round. */
    once(name2, options) {
      const { signal, timeout } = bare(options);
      return new Promise((resolve, reject) => {
        checkSignal(signal);
        if (signal?.aborted) return reject(signal.reason);
        const control = new AbortController();
        const settled = control.signal;
        const fail = (reason) => {
          control.abort();
          reject(reason);
        };
        const handler = (event) => {
          if (event.flags.includes("ungated")) return;
          control.abort();
          resolve(event);
        };
        this.#add(nameOf(name2), handler, { signal: settled, replay: "any" });
        if (settled.aborted) return;
        const destroyed = () => fail(new DOMException("the bridge was destroyed", "AbortError"));
        const late = () => fail(new DOMException(`no "${name2}" within ${timeout} ms`, "TimeoutError"));
        const timer = timeout === void 0 ? void 0 : setTimeout(late, timeout);
        this.#stops.set(destroyed, []);
        signal?.addEventListener("abort", () => fail(signal.reason), { signal: settled });
        settled.addEventListener("abort", () => {
          clearTimeout(timer);
          this.#stops.delete(destroyed);
        });
      });
    }
    /**
     * Hears the callbacks of the official widget as well, for a wire that changes. Callbacks the page assigned, before or
     * after, are chained. What no gated message stands behind reaches handlers with the flag `ungated`, and nothing else.
     */
    connect(widget) {
      if (Object(widget) !== widget) throw unexpected("the official widget", widget);
      return this.#live().connect(widget);
    }
    /** Picks up markup that was added; done by itself as well. */
    scan(root2) {
      this.#live().scan(root2);
    }
    /** A frame's state; without a frame, the only one's. */
    state(frame) {
      if (isDead()) return "failed";
      const state2 = this.#live().state(frame);
      if (state2 !== void 0) return state2;
      throw new BridgeError("frame_ambiguous", "there are several frames: give one");
    }
    /** The counters; after `destroy`, what they were. */
    stats() {
      return this.#last ?? this.#live().stats();
    }
    /** Stops everything that has not begun: idempotent, and callable anywhere. */
    destroy() {
      if (this.#last) return;
      const edge = this.#edge;
      this.#last = edge.stats();
      edge.destroy();
      for (const stop of this.#stops.keys()) stop();
      this.#stops.clear();
    }
  };
  var dispose = Symbol.dispose;
  if (dispose) Bridge.prototype[dispose] = Bridge.prototype.destroy;
  var createBridge = (options = {}) => {
    if (typeof window === "undefined")
      throw new BridgeError("no_window", "there is no window: create the bridge in the browser");
    if (typeof options !== "object" || options === null || Array.isArray(options)) {
      throw unexpected("a plain object of options", options);
    }
    const given = bare(options);
    const { signal, onRefused, onFault, ...rest } = given;
    callback(onRefused, "onRefused");
    callback(onFault, "onFault");
    checkSignal(signal);
    for (const name2 of ["frame", "container"]) if (typeof rest[name2] !== "string") delete rest[name2];
    return new Bridge(toText(rest), given, onRefused, onFault, signal);
  };

  // js/start.ts
  var { parse } = JSON;
  var LATE2 = "the JSON element comes after the script: put it before, or defer the script";
  var list = (name2) => setting(root(), name2)?.split(/[\s,]+/).filter(Boolean);
  var elements = (name2) => queryAll(`[data-drimify-${name2}]`).filter((element) => !isIgnored(element));
  var attributeOptions = () => {
    const root2 = root();
    const url = setting(root2, "verify");
    return {
      allowedOrigins: list("origins"),
      redirectAllowedOrigins: list("redirect-origins"),
      verify: url === null ? void 0 : { url },
      dev: flag(root2, "dev") || void 0,
      debug: elements("debug").some((element) => flag(element, "debug")) || void 0
    };
  };
  var jsonElement = () => {
    const found = elements("config");
    const wrong = found.find((element) => !matches(element, 'script[type="application/json" i]'));
    if (wrong) {
      const expected = '<script type="application/json" data-drimify-config>';
      throw new BridgeError("config_source", `expected ${expected}, found ${describe(wrong)}`);
    }
    if (found.length > 1) {
      throw new BridgeError("config_ambiguous", `${found.length} elements have data-drimify-config: keep one`);
    }
    return found[0]?.textContent ?? void 0;
  };
  var start2 = (evenIfDeferred = true) => {
    compile();
    if (!evenIfDeferred && flag(root(), "defer")) return null;
    const attributes = attributeOptions();
    const json = jsonElement();
    let text2 = toText(attributes);
    let given;
    if (json !== void 0) {
      try {
        given = parse(json);
      } catch {
      }
      if (typeof given !== "object" || given === null || Array.isArray(given)) text2 = json;
      else {
        const onFrames = { timeout: elements("timeout")[0], autoHeight: elements("auto-height")[0] };
        for (const [name2, value2] of Object.entries({ ...attributes, ...onFrames })) {
          if (value2 === void 0 || !Object.hasOwn(given, name2)) continue;
          const sentence = `"${name2}" is given in the JSON element and as an attribute: give it once`;
          throw new BridgeError("config_ambiguous", sentence);
        }
        const more = text2.slice(1, -1);
        const comma = more && Object.keys(given).length ? "," : "";
        text2 = json.trimEnd().slice(0, -1) + comma + more + "}";
      }
    }
    const options = { ...attributes, ...given, markup: true, declared: true };
    const bridge = new Bridge(text2, options);
    if (readyState() === "loading") {
      const lookAgain = () => {
        try {
          if ((jsonElement() ?? json) !== json) throw new BridgeError("config_source", LATE2);
        } catch (error) {
          console.error(error);
        }
      };
      listen("DOMContentLoaded", lookAgain);
    }
    return bridge;
  };
  var startSoon = (started) => {
    try {
      return started(start2(false));
    } catch (error) {
      if (!(error instanceof BridgeError && error.code === "wasm_sync_limit")) return console.error(error);
    }
    const held = [];
    const origins = ["https://apps.drimify.com", "https://go.drimify.com", ...list("origins") ?? []];
    const hear = (event) => {
      if (!event.isTrusted || held.length === 32) return;
      const isSender = (frame) => windowOf(frame) === event.source && (origins.includes(event.origin) || matches(frame, "[data-drimify]") && originOf(src(frame)) === event.origin);
      if (iframes().some(isSender)) held.push(event);
    };
    preload().finally(listen("message", hear)).then(() => {
      hold(held, 0);
      started(start2(false));
    }).catch(console.error);
  };

  // js/url.ts
  var PARAMETERS = {
    // @ts-expect-error What a polluted prototype adds is no field.
    __proto__: null,
    sessionUid: "session_uid",
    firstName: "fname",
    lastName: "lname",
    email: "email",
    phone: "phone"
  };
  var experienceUrl = (base, visitor) => {
    if (!originOf(base)) throw unexpected("the http(s) address of an experience", base);
    const url = new URL(base);
    if (typeof visitor !== "object" || visitor === null) throw unexpected("an object of the visitor's data", visitor);
    let pairs = url.search.slice(1).split("&").filter(Boolean);
    for (const [field, value2] of Object.entries(visitor)) {
      const name2 = PARAMETERS[field];
      if (!name2) throw unexpected(`one of ${Object.keys(PARAMETERS).join(", ")}`, field, "config_unknown_field");
      if (value2 === void 0 || value2 === "") continue;
      if (typeof value2 !== "string") throw unexpected(`a string for "${field}"`, value2);
      const encoded = btoa(encodeURIComponent(value2.replace(/[\ud800-\udfff]/gu, "\uFFFD")));
      const others = pairs.filter((pair) => pair.split("=")[0] !== name2);
      pairs = [...others, `${name2}=${encoded.replaceAll("+", "%2B")}`];
    }
    url.search = pairs.join("&");
    return url.href;
  };

  // js/version.ts
  var version = "0.1.0";

  // crate:wasm-bytes
  var bytes2 = () => {
  };

  // js/global.ts
  provide(bytes2);
  var api = {
    createBridge,
    preload,
    experienceUrl,
    version,
    bridge: null,
    start: () => {
      try {
        api.bridge?.scan();
      } catch {
        api.bridge = null;
      }
      return api.bridge ??= start2();
    }
  };
  if (typeof window.DrimifyBridge?.createBridge === "function") {
    console.error(new BridgeError("already_bound", "the script is on this page twice: keep one"));
  } else {
    window.DrimifyBridge = api;
    startSoon((bridge) => api.bridge = bridge);
  }
})();
