// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {OpNodeToken} from "../src/token/OpNodeToken.sol";
import {TestStablecoin} from "../src/token/TestStablecoin.sol";
import {TestBase} from "./TestBase.sol";

contract TokensTest is TestBase {
    address internal constant HOLDER = address(0x401D);
    address internal constant OTHER = address(0x07E5);

    function test_MintsTheWholeSupplyOnce() external {
        OpNodeToken token = new OpNodeToken(HOLDER);
        vm.assertEq(token.totalSupply(), 100_000_000_000 * 10 ** 18);
        vm.assertEq(token.balanceOf(HOLDER), token.totalSupply());
        vm.assertEq(uint256(token.decimals()), 18);
        vm.assertEq(token.symbol(), "OPNODE");
    }

    function testFuzz_MovesWithoutTax(uint256 amount) external {
        OpNodeToken token = new OpNodeToken(HOLDER);
        amount = bound(amount, 0, token.SUPPLY());
        vm.prank(HOLDER);
        vm.assertTrue(token.transfer(OTHER, amount));
        vm.assertEq(token.balanceOf(OTHER), amount);
        vm.assertEq(token.balanceOf(HOLDER), token.SUPPLY() - amount);
    }

    function test_DelegatesVotes() external {
        OpNodeToken token = new OpNodeToken(HOLDER);
        vm.assertEq(token.getVotes(HOLDER), 0);
        vm.prank(HOLDER);
        token.delegate(OTHER);
        vm.assertEq(token.getVotes(OTHER), token.SUPPLY());
    }

    function test_PermitsOnceByASignature() external {
        uint256 key = 0xC0FFEE;
        address owner = vm.addr(key);
        OpNodeToken token = new OpNodeToken(owner);
        bytes32 typehash = keccak256(
            "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
        );
        bytes32 digest = keccak256(
            abi.encodePacked(
                "\x19\x01",
                token.DOMAIN_SEPARATOR(),
                keccak256(abi.encode(typehash, owner, OTHER, 5, 0, block.timestamp))
            )
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        token.permit(owner, OTHER, 5, block.timestamp, v, r, s);
        vm.assertEq(token.allowance(owner, OTHER), 5);
        vm.assertEq(token.nonces(owner), 1);
        (bool again,) = address(token)
            .call(abi.encodeCall(token.permit, (owner, OTHER, 5, block.timestamp, v, r, s)));
        vm.assertFalse(again);
    }

    function test_StablecoinLooksLikeUsdc() external {
        TestStablecoin coin = new TestStablecoin();
        vm.assertEq(uint256(coin.decimals()), 6);
        vm.assertEq(coin.symbol(), "USDC");
    }

    function test_AnybodyMintsTheStablecoinOnLocalChains() external {
        TestStablecoin coin = new TestStablecoin();
        vm.chainId(coin.LOCAL_CHAIN_ID());
        vm.prank(OTHER);
        coin.mint(OTHER, 7);
        vm.chainId(coin.OTHER_LOCAL_CHAIN_ID());
        vm.prank(OTHER);
        coin.mint(OTHER, 8);
        vm.assertEq(coin.balanceOf(OTHER), 15);
    }

    function testFuzz_OnlyTheDeployerMintsTheStablecoinElsewhere(uint64 chain) external {
        TestStablecoin coin = new TestStablecoin();
        vm.assume(
            chain != 0 && chain != coin.LOCAL_CHAIN_ID() && chain != coin.OTHER_LOCAL_CHAIN_ID()
        );
        vm.chainId(chain);
        coin.mint(HOLDER, 1);
        vm.expectRevert(
            abi.encodeWithSelector(TestStablecoin.MintingIsRestricted.selector, OTHER, chain)
        );
        vm.prank(OTHER);
        coin.mint(HOLDER, 1);
    }
}
